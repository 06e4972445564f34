// weights-inspect PATH [--tensors] [--kind KIND]: prints as JSON what a path holds (or one part of it); exit code 1 and the error as JSON
// when it cannot be used.
#include <cstdio>
#include <cstring>

#include "backend/error.h"
#include "weights/failure.h"
#include "weights/part.h"

using namespace sidequest;
using namespace sidequest::weights;

namespace {

std::string text_of(const std::variant<int64_t, bool, std::string> & value) {
    if (const auto * n = std::get_if<int64_t>(&value)) return std::to_string(*n);
    if (const auto * b = std::get_if<bool>(&value)) return *b ? "true" : "false";
    return json_quote(std::get<std::string>(value));
}

/// FNV-1a over values as floats: equal for every container of the same numbers, whatever the type.
std::string value_hash(const std::vector<float> & values) {
    uint64_t hash = 0xcbf29ce484222325;
    const auto * bytes = reinterpret_cast<const uint8_t *>(values.data());
    for (size_t i = 0; i < values.size() * sizeof(float); ++i) hash = (hash ^ bytes[i]) * 0x100000001b3;
    char text[24];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

/// The bytes that the engine would compute with, as floats.
std::vector<float> values_read(const Tensor & tensor) {
    std::vector<uint8_t> bytes(tensor.nbytes());
    tensor.read(bytes.data());
    std::vector<float> values(static_cast<size_t>(tensor.elements()));
    convert(bytes.data(), {Encoding::Family::ggml, tensor.type}, 1.0f, values.size(), GGML_TYPE_F32,
            reinterpret_cast<uint8_t *>(values.data()));
    return values;
}

std::vector<float> values_as_f32(const Tensor & tensor) {
    std::vector<float> values(static_cast<size_t>(tensor.elements()));
    tensor.read_f32(values.data());
    return values;
}

std::string tensor_text(const Tensor & t) {
    return "{\"name\":" + json_quote(t.name) + ",\"type\":\"" + ggml_type_name(t.type) +
           "\",\"ne\":" + shape_text({t.ne[0], t.ne[1], t.ne[2], t.ne[3]}) + ",\"view\":" + (t.view() ? "true" : "false") +
           ",\"values\":\"" + value_hash(values_read(t)) + "\",\"f32\":\"" + value_hash(values_as_f32(t)) + "\"}";
}

std::string part_text(const PartInfo & info) {
    std::string details;
    for (const auto & [key, value] : info.details) details += (details.empty() ? "" : ",") + json_quote(key) + ":" + text_of(value);
    return "{\"kind\":\"" + std::string(kind_name(info.kind)) + "\",\"layout\":" + json_quote(info.layout) + ",\"type\":\"" + info.type +
           "\",\"bytes\":" + std::to_string(info.bytes) + ",\"details\":{" + details + "}}";
}

struct Options {
    std::string path;
    bool tensors = false;
    std::string kind;
};

bool read_options(int argc, char ** argv, Options & options) {
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--tensors") == 0)
            options.tensors = true;
        else if (std::strcmp(argv[i], "--kind") == 0 && i + 1 < argc)
            options.kind = argv[++i];
        else if (options.path.empty())
            options.path = argv[i];
        else
            return false;
    }
    return !options.path.empty();
}

std::vector<Part> open_wanted(const Options & options) {
    if (options.kind.empty()) return open_parts(options.path);
    for (Kind kind : {Kind::transformer, Kind::t5, Kind::clip, Kind::vae})
        if (options.kind == kind_name(kind)) return {open_part(kind, options.path)};
    throw Error("INVALID_PARAMS", "kind " + json_quote(options.kind) + " is not one of transformer, t5, clip, vae");
}

void print(const Options & options) {
    std::string parts, list;
    for (const Part & part : open_wanted(options)) {
        parts += (parts.empty() ? "" : ",") + part_text(identify(part));
        if (options.tensors)
            for (const Tensor & tensor : part.tensors()) list += (list.empty() ? "" : ",\n") + tensor_text(tensor);
    }
    bool tensors = options.tensors;
    std::printf("{\"parts\":[%s]%s%s%s}\n", parts.c_str(), tensors ? ",\"tensors\":[\n" : "", list.c_str(), tensors ? "]" : "");
}

}  // namespace

int main(int argc, char ** argv) {
    Options options;
    if (!read_options(argc, argv, options)) {
        std::fprintf(stderr, "usage: weights-inspect PATH [--tensors] [--kind transformer|t5|clip|vae]\n");
        return 2;
    }
    try {
        print(options);
        return 0;
    } catch (const Error & error) {
        std::printf("{\"error\":{\"code\":\"%s\",\"message\":%s,\"data\":%s}}\n", error.code.c_str(), json_quote(error.what()).c_str(),
                    error.data_json.c_str());
        return 1;
    }
}
