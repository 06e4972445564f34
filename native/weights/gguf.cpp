// Reads the header of a GGUF file, version 2 or 3: keys, tensor table, then the tensors at aligned offsets.
#include <algorithm>
#include <cstring>
#include <unordered_set>

#include "weights/container.h"
#include "weights/failure.h"

namespace sidequest::weights {

namespace {

constexpr uint64_t max_keys = 1u << 16, max_tensors = 1u << 17, max_name = 1024, max_text = 16u << 20, max_alignment = 1u << 20;
constexpr uint64_t max_kept_array = 64;  // longer arrays (vocabularies) stay in the file

enum ValueType : uint32_t { u8, i8, u16, i16, u32, i32, f32, boolean, string, array, u64, i64, f64, value_types };
constexpr size_t value_bytes[value_types] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};

class Reader {
  public:
    explicit Reader(const MappedFile & file) : file_(file) {}

    const uint8_t * here() const { return file_.data() + at_; }
    size_t at() const { return at_; }

    [[noreturn]] void truncated(const std::string & what) const {
        invalid(file_.path(), "",
                "ends inside " + what + " (byte " + std::to_string(at_) + " of " + std::to_string(file_.size()) +
                    "). The file is truncated: download it again");
    }

    void skip(uint64_t n, const std::string & what) {
        if (n > file_.size() - at_) truncated(what);
        at_ += static_cast<size_t>(n);
    }

    template <class T>
    T number(const std::string & what) {
        const uint8_t * from = here();
        skip(sizeof(T), what);
        T value;
        std::memcpy(&value, from, sizeof(T));
        return value;
    }

    std::string text(uint64_t limit, const std::string & what) {
        auto length = number<uint64_t>(what);
        if (length > limit)
            invalid(file_.path(), "", what + " claims " + std::to_string(length) + " bytes. The file is corrupt: download it again");
        const uint8_t * from = here();
        skip(length, what);
        return {reinterpret_cast<const char *>(from), static_cast<size_t>(length)};
    }

    json::Value scalar(uint32_t type, const std::string & what) {
        switch (type) {
            case u8: return {int64_t{number<uint8_t>(what)}};
            case i8: return {int64_t{number<int8_t>(what)}};
            case u16: return {int64_t{number<uint16_t>(what)}};
            case i16: return {int64_t{number<int16_t>(what)}};
            case u32: return {int64_t{number<uint32_t>(what)}};
            case i32: return {int64_t{number<int32_t>(what)}};
            case i64: return {number<int64_t>(what)};
            case u64: return {static_cast<int64_t>(number<uint64_t>(what))};
            case f32: return {double{number<float>(what)}};
            case f64: return {number<double>(what)};
            case boolean: return {number<uint8_t>(what) != 0};
            case string: return {text(max_text, what)};
            default:
                invalid(file_.path(), "",
                        what + " has the unknown type " + std::to_string(type) + ". The file is corrupt or newer than this program");
        }
    }

    /// Short arrays come back whole; long ones are walked over, every length checked.
    json::Value items(const std::string & what) {
        auto type = number<uint32_t>(what);
        auto count = number<uint64_t>(what);
        if (type >= value_types || type == array)
            invalid(file_.path(), "",
                    what + " is an array of the unknown type " + std::to_string(type) + ". The file is corrupt: download it again");
        json::Array kept;
        if (count <= max_kept_array) {
            for (uint64_t i = 0; i < count; ++i) kept.push_back(scalar(type, what));
        } else if (type == string) {
            for (uint64_t i = 0; i < count; ++i) skip(number<uint64_t>(what), what);
        } else {
            if (count > file_.size() / value_bytes[type]) truncated(what);
            skip(count * value_bytes[type], what);
        }
        return {std::move(kept)};
    }

  private:
    const MappedFile & file_;
    size_t at_ = 0;
};

uint64_t read_counts(Reader & in, const std::string & path, uint64_t & tensors) {
    in.skip(4, "the magic");
    auto version = in.number<uint32_t>("the version");
    if (version != 2 && version != 3) {
        bool swapped = (version & 0xFFFF) == 0;
        invalid(path, "",
                "is GGUF version " + std::to_string(version) + (swapped ? ", written on a big-endian machine" : "") +
                    "; versions 2 and 3 are read. Convert it with a current tool");
    }
    tensors = in.number<uint64_t>("the tensor count");
    auto keys = in.number<uint64_t>("the key count");
    if (tensors > max_tensors || keys > max_keys)
        invalid(
            path, "",
            "claims " + std::to_string(tensors) + " tensors and " + std::to_string(keys) + " keys. The file is corrupt: download it again");
    return keys;
}

void read_keys(Container & into, Reader & in, const std::string & path, uint64_t count) {
    std::unordered_set<std::string> seen;
    for (uint64_t i = 0; i < count; ++i) {
        std::string key = in.text(max_name, "key " + std::to_string(i));
        if (!is_name(key) || key.empty())
            invalid(path, "", "key " + std::to_string(i) + " has no readable name. The file is corrupt: download it again");
        std::string what = "key " + json_quote(key);
        if (!seen.insert(key).second) invalid(path, "", what + " stands twice. The file is corrupt: download it again");
        const uint8_t * begin = in.here();
        auto type = in.number<uint32_t>(what);
        json::Value value = type == array ? in.items(what) : in.scalar(type, what);
        into.raw_keys.push_back({key, begin, static_cast<size_t>(in.here() - begin)});
        into.metadata.emplace_back(std::move(key), std::move(value));
    }
}

Stored read_entry(Reader & in, const std::string & path, uint64_t number, uint64_t & offset) {
    Stored out{};
    std::string what = "tensor " + std::to_string(number);
    out.name = in.text(max_name, what);
    if (!is_name(out.name) || out.name.empty()) invalid(path, "", what + " has no readable name. The file is corrupt: download it again");
    auto axes = in.number<uint32_t>(what);
    if (axes > GGML_MAX_DIMS)
        invalid(path, out.name,
                "has " + std::to_string(axes) + " axes; at most " + std::to_string(GGML_MAX_DIMS) +
                    " can be. The file is corrupt: download it again");
    for (uint32_t i = 0; i < axes; ++i) {
        auto n = in.number<uint64_t>(what);
        if (n > INT64_MAX) invalid(path, out.name, "has an axis of " + std::to_string(n) + ". The file is corrupt: download it again");
        out.shape.insert(out.shape.begin(), static_cast<int64_t>(n));
    }
    auto type = in.number<uint32_t>(what);
    offset = in.number<uint64_t>(what);
    const ggml_type_traits * traits = type < GGML_TYPE_COUNT ? ggml_get_type_traits(static_cast<ggml_type>(type)) : nullptr;
    if (!traits || traits->blck_size == 0)
        invalid(path, out.name,
                "has the unknown or withdrawn type " + std::to_string(type) + ". Convert the file to a current type, such as Q8_0");
    out.dtype = ggml_type_name(static_cast<ggml_type>(type));
    if (multipliable(static_cast<ggml_type>(type))) out.encoding = {Encoding::Family::ggml, static_cast<ggml_type>(type)};
    auto elements = element_count(out.shape);
    auto block = static_cast<size_t>(traits->blck_size);
    if (!elements || *elements / block > SIZE_MAX / traits->type_size)
        invalid(path, out.name, "shape " + shape_text(out.shape) + " is impossible. The file is corrupt: download it again");
    if (!out.shape.empty() && out.shape.back() % static_cast<int64_t>(block) != 0)
        invalid(path, out.name,
                "rows of " + std::to_string(out.shape.back()) + " do not fill blocks of " + std::to_string(block) + " (" + out.dtype +
                    "). The file is corrupt: download it again");
    if (out.shape.empty() && block != 1)
        invalid(path, out.name, "is a single number of a block type. The file is corrupt: download it again");
    out.elements = *elements;
    out.nbytes = *elements / block * traits->type_size;
    return out;
}

uint64_t alignment_of(const Container & file, const std::string & path) {
    for (const auto & [key, value] : file.metadata) {
        if (key != "general.alignment") continue;
        const auto * n = value.as<int64_t>();
        if (!n || *n < 8 || *n > static_cast<int64_t>(max_alignment) || (*n & (*n - 1)) != 0)
            invalid(path, "",
                    "general.alignment must be a power of two from 8 to " + std::to_string(max_alignment) +
                        ". The file is corrupt: download it again");
        return static_cast<uint64_t>(*n);
    }
    return 32;
}

/// city96's converter stores some tensors reshaped and keeps their true shape under this key.
void restore_shapes(Container & into, const std::string & path) {
    constexpr std::string_view prefix = "comfy.gguf.orig_shape.";
    for (const auto & [key, value] : into.metadata) {
        if (key.compare(0, prefix.size(), prefix) != 0) continue;
        std::string name = key.substr(prefix.size());
        auto found = into.index.find(name);
        if (found == into.index.end())
            invalid(path, name, "has an original shape (" + key + ") but is not in the file. The file is corrupt: download it again");
        std::vector<int64_t> shape;
        if (const auto * axes = value.as<json::Array>())
            for (const auto & axis : *axes)
                if (const auto * n = axis.as<int64_t>()) shape.push_back(*n);
        Stored & tensor = into.tensors[found->second];
        if (shape.empty() || element_count(shape) != tensor.elements)
            invalid(path, name,
                    "its original shape " + shape_text(shape) + " does not hold the " + std::to_string(tensor.elements) +
                        " elements stored. The file is corrupt: download it again");
        tensor.shape = std::move(shape);
    }
}

}  // namespace

void read_gguf(Container & into, std::shared_ptr<const MappedFile> file) {
    const std::string & path = file->path();
    Reader in(*file);
    uint64_t tensor_count = 0;
    read_keys(into, in, path, read_counts(in, path, tensor_count));
    for (const auto & [key, value] : into.metadata)
        if (const auto * n = value.as<int64_t>(); key == "split.count" && n && *n > 1)
            invalid(path, "", "is one of " + std::to_string(*n) + " GGUF pieces. Merge them first (llama-gguf-split --merge)");
    uint64_t alignment = alignment_of(into, path);
    into.files.push_back(file);
    std::vector<uint64_t> offsets;
    for (uint64_t i = 0; i < tensor_count; ++i) {
        offsets.push_back(0);
        Stored tensor = read_entry(in, path, i, offsets.back());
        into.add(std::move(tensor));
    }
    uint64_t data_start = (in.at() + alignment - 1) / alignment * alignment;
    for (size_t i = 0; i < offsets.size(); ++i) {
        Stored & tensor = into.tensors[i];
        if (offsets[i] % alignment != 0)
            invalid(path, tensor.name,
                    "starts at " + std::to_string(offsets[i]) + ", not a multiple of " + std::to_string(alignment) +
                        ". The file is corrupt: download it again");
        if (data_start > file->size() || offsets[i] > file->size() - data_start || tensor.nbytes > file->size() - data_start - offsets[i])
            invalid(
                path, tensor.name,
                "its data would end past the file's " + std::to_string(file->size()) + " bytes. The file is truncated: download it again");
        tensor.data = file->data() + data_start + offsets[i];
    }
    refuse_overlaps(into, 0);
    restore_shapes(into, path);
}

}  // namespace sidequest::weights
