// Reads the header of a safetensors file: a length, a JSON table of tensors, then their bytes without gaps.
#include <algorithm>
#include <map>
#include <stdexcept>

#include "weights/container.h"
#include "weights/failure.h"

namespace sidequest::weights {

namespace {

constexpr uint64_t max_header = 100'000'000;  // the reference reader's own limit

using Family = Encoding::Family;
struct Dtype {
    Encoding encoding;
    size_t bytes;
};
const std::map<std::string, Dtype, std::less<>> dtypes = {
    {"F32", {{Family::ggml, GGML_TYPE_F32}, 4}},
    {"F16", {{Family::ggml, GGML_TYPE_F16}, 2}},
    {"BF16", {{Family::ggml, GGML_TYPE_BF16}, 2}},
    {"F8_E4M3", {{Family::f8_e4m3}, 1}},
    {"F8_E5M2", {{Family::f8_e5m2}, 1}},
    {"F64", {{}, 8}},
    {"I64", {{}, 8}},
    {"U64", {{}, 8}},
    {"I32", {{}, 4}},
    {"U32", {{}, 4}},
    {"I16", {{}, 2}},
    {"U16", {{}, 2}},
    {"I8", {{}, 1}},
    {"U8", {{}, 1}},
    {"BOOL", {{}, 1}},
};

Stored read_entry(const MappedFile & file, const std::string & name, const json::Value & entry, size_t data_start) {
    const std::string & path = file.path();
    const auto * dtype = entry.find("dtype");
    const auto * shape = entry.find("shape");
    const auto * range = entry.find("data_offsets");
    const auto * spelled = dtype ? dtype->as<std::string>() : nullptr;
    const auto * axes = shape ? shape->as<json::Array>() : nullptr;
    const auto * offsets = range ? range->as<json::Array>() : nullptr;
    if (!spelled || !axes || !offsets || offsets->size() != 2)
        invalid(
            path, name,
            "the header needs dtype (text), shape (list) and data_offsets (two numbers) for it. The file is corrupt: download it again");
    Stored out{};
    out.name = name;
    out.dtype = *spelled;
    auto row = dtypes.find(*spelled);
    if (row == dtypes.end())
        invalid(path, name,
                "unknown dtype " + json_quote(*spelled) + "; known are F32, F16, BF16, F8_E4M3, F8_E5M2. Convert the file to one of those");
    out.encoding = row->second.encoding;
    if (axes->size() > 8) invalid(path, name, "has " + std::to_string(axes->size()) + " axes. The file is corrupt: download it again");
    for (const auto & axis : *axes) {
        const auto * n = axis.as<int64_t>();
        if (!n) invalid(path, name, "its shape is not a list of whole numbers. The file is corrupt: download it again");
        out.shape.push_back(*n);
    }
    auto elements = element_count(out.shape);
    if (!elements) invalid(path, name, "shape " + shape_text(out.shape) + " is impossible. The file is corrupt: download it again");
    out.elements = *elements;
    const auto * begin = (*offsets)[0].as<int64_t>();
    const auto * end = (*offsets)[1].as<int64_t>();
    if (!begin || !end || *begin < 0 || *end < *begin)
        invalid(path, name, "its data_offsets are not a rising pair of whole numbers. The file is corrupt: download it again");
    size_t room = file.size() - data_start;
    if (static_cast<uint64_t>(*end) > room)
        invalid(path, name,
                "its data ends at byte " + std::to_string(data_start + static_cast<uint64_t>(*end)) + " but the file has " +
                    std::to_string(file.size()) + ". The file is truncated: download it again");
    out.nbytes = static_cast<size_t>(*end - *begin);
    if (out.nbytes / row->second.bytes != out.elements || out.nbytes % row->second.bytes != 0)
        invalid(path, name,
                "shape " + shape_text(out.shape) + " of " + *spelled + " needs " + std::to_string(out.elements) + " x " +
                    std::to_string(row->second.bytes) + " bytes, data_offsets give " + std::to_string(out.nbytes) +
                    ". The file is corrupt: download it again");
    out.data = file.data() + data_start + *begin;
    return out;
}

/// `__metadata__` maps text to text; our own and mflux's files keep a JSON object under "config".
void read_metadata(Container & into, const std::string & path, const json::Value & metadata) {
    if (!metadata.as<json::Object>()) invalid(path, "", "__metadata__ is not an object. The file is corrupt: download it again");
    const auto * config = metadata.find("config");
    const auto * text = config ? config->as<std::string>() : nullptr;
    if (!text) return;
    try {
        json::Value parsed = json::parse(*text);
        if (const auto * members = parsed.as<json::Object>()) into.metadata.insert(into.metadata.end(), members->begin(), members->end());
    } catch (const std::runtime_error &) {
        // Other programs may keep anything under this free-form key; only an object of ours tells us something.
    }
}

}  // namespace

void read_safetensors(Container & into, std::shared_ptr<const MappedFile> file) {
    const std::string path = file->path();
    if (file->size() < 10) invalid(path, "", "is too short for a safetensors header. The file is truncated: download it again");
    uint64_t length = 0;
    for (int i = 7; i >= 0; --i) length = length << 8 | file->data()[i];
    if (length > max_header || length > file->size() - 8)
        invalid(path, "",
                "its safetensors header claims " + std::to_string(length) + " bytes, the file has " + std::to_string(file->size()) +
                    " and the limit is " + std::to_string(max_header) + ". It is truncated or no safetensors file");
    json::Value header;
    try {
        header = json::parse({reinterpret_cast<const char *>(file->data()) + 8, static_cast<size_t>(length)});
    } catch (const std::runtime_error & broken) {
        invalid(path, "", std::string("its safetensors header is broken (") + broken.what() + "). Download it again");
    }
    const auto * entries = header.as<json::Object>();
    if (!entries) invalid(path, "", "its safetensors header is not an object. Download it again");
    size_t data_start = 8 + static_cast<size_t>(length), covered = 0, file_index = into.files.size();
    into.files.push_back(file);
    for (const auto & [name, entry] : *entries) {
        if (name == "__metadata__") {
            read_metadata(into, path, entry);
            continue;
        }
        if (!is_name(name) || name.empty()) invalid(path, name, "this is no tensor name. The file is corrupt: download it again");
        Stored tensor = read_entry(*file, name, entry, data_start);
        tensor.file = file_index;
        covered += tensor.nbytes;
        into.add(std::move(tensor));
    }
    refuse_overlaps(into, file_index);
    // Without overlaps, equal sums mean that the tensors tile the data exactly, as the format demands.
    if (covered != file->size() - data_start)
        invalid(path, "",
                "its tensors cover " + std::to_string(covered) + " of " + std::to_string(file->size() - data_start) +
                    " data bytes. The file is corrupt: download it again");
}

}  // namespace sidequest::weights
