// Finds the containers behind a path: a file, an index of shards, or a folder of either.
#include "weights/open.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "backend/error.h"
#include "weights/failure.h"

namespace sidequest::weights {

namespace {

namespace fs = std::filesystem;

/// Component folders of a diffusers model, by kind.
constexpr const char * components[] = {"transformer", "text_encoder_2", "text_encoder", "vae"};

bool ends_with(const std::string & text, const std::string & tail) {
    return text.size() >= tail.size() && text.compare(text.size() - tail.size(), tail.size(), tail) == 0;
}

Opened open_one(const std::string & path) {
    try {
        return {std::make_shared<const Container>(open_container(path)), path, nullptr};
    } catch (const Error &) {
        return {nullptr, path, std::current_exception()};
    }
}

/// Indexes first, then the loose files that no index speaks for, each in order of name.
void open_folder(const fs::path & folder, std::vector<Opened> & out) {
    std::vector<std::string> indexes, loose;
    for (const auto & entry : fs::directory_iterator(folder, fs::directory_options::skip_permission_denied)) {
        std::string name = entry.path().filename().string();
        if (ends_with(name, ".safetensors.index.json"))
            indexes.push_back(entry.path().string());
        else if (ends_with(name, ".safetensors") || ends_with(name, ".sft") || ends_with(name, ".gguf"))
            loose.push_back(entry.path().string());
    }
    std::sort(indexes.begin(), indexes.end());
    std::sort(loose.begin(), loose.end());
    std::set<std::string> spoken_for;
    for (const std::string & index : indexes) {
        out.push_back(open_one(index));
        if (out.back().container)
            for (const auto & file : out.back().container->files) spoken_for.insert(file->path());
    }
    for (const std::string & file : loose)
        if (!spoken_for.count(file)) out.push_back(open_one(file));
}

}  // namespace

std::vector<Opened> open_all(const std::string & path, const Kind * kind) {
    std::error_code problem;
    auto status = fs::status(path, problem);
    if (!fs::exists(status))
        throw Error("MODEL_NOT_FOUND", path + ": there is no such file or folder", "{\"path\":" + json_quote(path) + "}");
    std::vector<Opened> out;
    if (!fs::is_directory(status)) {
        out.push_back(open_one(path));
        return out;
    }
    try {
        if (fs::exists(fs::path(path) / "model_index.json")) {
            for (size_t i = 0; i < std::size(components); ++i)
                if (fs::path folder = fs::path(path) / components[i];
                    (!kind || static_cast<size_t>(*kind) == i) && fs::is_directory(folder))
                    open_folder(folder, out);
        } else {
            open_folder(path, out);
        }
    } catch (const fs::filesystem_error & failure) {
        invalid(path, "", std::string("cannot be listed: ") + failure.what());
    }
    if (out.empty())
        invalid(path, "",
                kind ? "the folder has no " + std::string(components[static_cast<size_t>(*kind)]) +
                           " weights (.safetensors, .gguf or .safetensors.index.json)"
                     : "the folder has no weights (.safetensors, .gguf or .safetensors.index.json)");
    return out;
}

}  // namespace sidequest::weights
