// What a file (or set of shards) holds before anybody knows what it means: named tensors in mappings, and metadata.
#include "weights/container.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <map>
#include <set>
#include <stdexcept>

#include "weights/failure.h"

namespace sidequest::weights {

namespace {

constexpr size_t max_index = 64u << 20;

bool starts_with(const MappedFile & file, std::string_view magic) {
    return file.size() >= magic.size() && std::memcmp(file.data(), magic.data(), magic.size()) == 0;
}

/// First bytes of what people put in a model's place by mistake, and what to tell them.
const std::pair<std::string_view, const char *> strangers[] = {
    {"PK\x03\x04", "is a PyTorch pickle archive, which can run code when opened. Use the .safetensors or .gguf version of the model"},
    {"\x80\x02", "is a Python pickle, which can run code when opened. Use the .safetensors or .gguf version of the model"},
    {"version https://git-lfs", "is a Git LFS pointer, not the model. Fetch the real file (git lfs pull, or download it)"},
    {"<!DOCTYPE", "is a web page, not a model. The download went wrong, perhaps for want of a login"},
    {"<html", "is a web page, not a model. The download went wrong, perhaps for want of a login"},
    {"GGJT", "is a model of a format older than GGUF. Get a GGUF version 2 or 3 of it"},
};

/// Opens every shard that an index names and checks that index and shards agree name by name.
Container open_index(const MappedFile & file) {
    const std::string & path = file.path();
    json::Value document;
    if (file.size() > max_index) invalid(path, "", "is too large for a shard index");
    try {
        document = json::parse({reinterpret_cast<const char *>(file.data()), file.size()});
    } catch (const std::runtime_error & broken) {
        invalid(path, "", std::string("is not readable as a shard index (") + broken.what() + "). Download it again");
    }
    const auto * entry = document.find("weight_map");
    const auto * weight_map = entry ? entry->as<json::Object>() : nullptr;
    if (!weight_map || weight_map->empty())
        invalid(path, "", "has no weight_map, so it is no shard index. Name the .safetensors or .gguf file, the .index.json or the folder");
    std::map<std::string, size_t> shards;
    for (const auto & [name, value] : *weight_map) {
        const auto * shard = value.as<std::string>();
        if (!shard || shard->empty() || shard->find_first_of("/\\") != std::string::npos || *shard == ".." || *shard == "." ||
            !is_name(*shard))
            invalid(path, name, "its shard must be the plain name of a file beside the index");
        shards.emplace(*shard, 0);
    }
    Container out;
    out.path = path;
    out.format = "safetensors";
    auto folder = std::filesystem::path(path).parent_path();
    for (auto & [name, index] : shards) {
        index = out.files.size();
        std::string shard = (folder / name).string();
        if (!std::filesystem::exists(shard)) invalid(path, "", "shard " + json_quote(name) + " is missing beside it. Download it");
        read_safetensors(out, MappedFile::open(shard));
    }
    for (const auto & [name, value] : *weight_map) {
        const Stored * tensor = out.find(name);
        const std::string & shard = *value.as<std::string>();
        if (!tensor || tensor->file != shards[shard])
            invalid((folder / shard).string(), name,
                    "the index says that it is in this shard, but it is not. The shards are mixed up: download them again");
    }
    std::set<std::string_view> listed;
    for (const auto & [name, value] : *weight_map) listed.insert(name);
    for (const Stored & tensor : out.tensors)
        if (listed.count(tensor.name) == 0)
            invalid(out.file_of(tensor), tensor.name,
                    "the index " + json_quote(path) + " does not list it. The shards are mixed up: download them again");
    return out;
}

}  // namespace

const Stored * Container::find(const std::string & name) const {
    auto found = index.find(name);
    return found == index.end() ? nullptr : &tensors[found->second];
}

void Container::add(Stored tensor) {
    auto [where, fresh] = index.emplace(tensor.name, tensors.size());
    if (!fresh) {
        const Stored & first = tensors[where->second];
        invalid(file_of(tensor), tensor.name,
                first.file == tensor.file
                    ? "stands twice in the file. The file is corrupt: download it again"
                    : "stands in " + json_quote(file_of(first)) + " too. The shards are mixed up: download them again");
    }
    tensors.push_back(std::move(tensor));
}

std::optional<size_t> element_count(const std::vector<int64_t> & shape) {
    uint64_t count = 1;
    for (int64_t axis : shape) {
        if (axis < 0) return std::nullopt;
        if (axis != 0 && count > (uint64_t(1) << 62) / static_cast<uint64_t>(axis)) return std::nullopt;
        count *= static_cast<uint64_t>(axis);
    }
    return count;
}

void refuse_overlaps(const Container & container, size_t file) {
    std::vector<const Stored *> order;
    for (const Stored & tensor : container.tensors)
        if (tensor.file == file && tensor.nbytes > 0) order.push_back(&tensor);
    std::stable_sort(order.begin(), order.end(), [](const Stored * a, const Stored * b) { return a->data < b->data; });
    for (size_t i = 1; i < order.size(); ++i)
        if (order[i - 1]->data + order[i - 1]->nbytes > order[i]->data)
            invalid(container.file_of(*order[i]), order[i]->name,
                    "its bytes overlap those of " + json_quote(order[i - 1]->name) + ". The file is corrupt: download it again");
}

Container open_container(const std::string & path) {
    auto file = MappedFile::open(path);
    for (const auto & [magic, what] : strangers)
        if (starts_with(*file, magic)) invalid(path, "", what);
    if (std::filesystem::path(path).extension() == ".json") return open_index(*file);
    Container out;
    out.path = path;
    if (starts_with(*file, "GGUF")) {
        out.format = "gguf";
        read_gguf(out, std::move(file));
    } else if (file->size() > 9 && file->data()[8] == '{') {
        out.format = "safetensors";
        read_safetensors(out, std::move(file));
    } else {
        invalid(path, "", "is neither a safetensors nor a GGUF file, going by its first bytes");
    }
    return out;
}

}  // namespace sidequest::weights
