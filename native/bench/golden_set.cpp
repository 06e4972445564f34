#include "bench/golden_set.h"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "backend/error.h"

namespace sidequest::bench {

namespace fs = std::filesystem;

const weights::Stored & Golden::at(const std::string & name) const {
    if (const auto * t = container_.find(name)) return *t;
    throw Error("MODEL_INVALID", container_.path + " has no tensor \"" + name + "\".");
}

std::vector<float> Golden::floats(const std::string & name) const {
    const auto & t = at(name);
    if (t.encoding.family != weights::Encoding::Family::ggml) throw Error("MODEL_INVALID", container_.path + ": " + name + " holds " + t.dtype + ", not floats.");
    std::vector<float> values(t.elements);
    weights::convert(t.data, t.encoding, 1.0f, t.elements, GGML_TYPE_F32, reinterpret_cast<uint8_t *>(values.data()));
    return values;
}

std::vector<int32_t> Golden::ints(const std::string & name) const {
    const auto & t = at(name);
    std::vector<int32_t> values(t.elements);
    if (t.nbytes == t.elements * sizeof(int32_t)) {
        std::memcpy(values.data(), t.data, t.nbytes);
    } else if (t.nbytes == t.elements * sizeof(int64_t)) {
        for (size_t i = 0; i < t.elements; i++) {
            int64_t wide;
            std::memcpy(&wide, t.data + i * sizeof wide, sizeof wide);
            values[i] = static_cast<int32_t>(wide);
        }
    } else {
        throw Error("MODEL_INVALID", container_.path + ": " + name + " holds " + t.dtype + ", not integers.");
    }
    return values;
}

std::vector<uint8_t> Golden::bytes(const std::string & name) const {
    const auto & t = at(name);
    return {t.data, t.data + t.nbytes};
}

std::vector<std::string> Golden::with_prefix(const std::string & prefix) const {
    std::vector<std::string> names;
    for (const auto & t : container_.tensors) {
        if (t.name.rfind(prefix, 0) == 0) names.push_back(t.name.substr(prefix.size()));
    }
    return names;
}

namespace {

bool is_weights_file(const fs::path & p) { return p.extension() == ".safetensors" || p.extension() == ".gguf"; }

bool is_shard(const fs::path & p) {
    static const std::regex SHARD("-\\d{5}-of-\\d{5}\\.");
    return std::regex_search(p.filename().string(), SHARD);
}

bool is_index(const fs::path & p) {
    const std::string name = p.filename().string();
    const std::string ending = ".index.json";
    return name.size() > ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
}

// Whole model folders first; then what is left: shard indexes and single files.
std::vector<fs::path> openable(const fs::path & root) {
    std::vector<fs::path> paths;
    std::set<fs::path> models;
    for (const auto & e : fs::recursive_directory_iterator(root)) {
        if (e.path().filename() == "model_index.json") models.insert(e.path().parent_path());
    }
    paths.assign(models.begin(), models.end());
    for (const auto & e : fs::recursive_directory_iterator(root)) {
        if (!e.is_regular_file() || (is_weights_file(e.path()) ? is_shard(e.path()) : !is_index(e.path()))) continue;
        bool inside = false;
        for (fs::path p = e.path().parent_path(); p != root && !p.empty() && p != p.root_path(); p = p.parent_path()) inside |= models.count(p) > 0;
        if (!inside) paths.push_back(e.path());
    }
    return paths;
}

}  // namespace

namespace {

weights::Hints read_manifest(const fs::path & path) {
    weights::Hints hints;
    if (!fs::is_regular_file(path)) return hints;
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    const auto manifest = weights::json::parse(text.str());
    const auto * configs = manifest.find("configs");
    const auto * members = configs ? configs->as<weights::json::Object>() : nullptr;
    if (!members) return hints;
    for (const auto & [name, config] : *members) {
        if (const auto * sizes = config.as<weights::json::Object>()) hints.push_back(*sizes);
    }
    return hints;
}

}  // namespace

GoldenSet scan_golden_set(const std::string & folder) {
    const fs::path root = fs::absolute(folder).lexically_normal();
    if (!fs::is_directory(root / "golden")) {
        throw Error("MODEL_NOT_FOUND", folder + " is no golden folder: it should hold golden/*.safetensors and weights/.");
    }
    GoldenSet set;
    set.folder = root.string();
    set.hints = read_manifest(root / "manifest.json");
    for (const auto & e : fs::directory_iterator(root / "golden")) set.goldens[e.path().stem().string()] = e.path().string();
    if (!fs::is_directory(root / "weights")) return set;
    for (const auto & path : openable(root / "weights")) {
        const std::string label = path.lexically_relative(root / "weights").string();
        try {
            for (const auto & part : weights::identify(path.string(), set.hints)) {
                set.sources.push_back({part.kind, path.string(), label, label.substr(0, label.find('/'))});
            }
        } catch (const Error & e) {
            set.unrecognised.push_back(label + ": " + e.what());
        }
    }
    return set;
}

}  // namespace sidequest::bench
