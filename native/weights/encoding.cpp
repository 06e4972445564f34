// How stored bytes encode numbers: every ggml type, and the two 8-bit floats that only files know.
#include "weights/encoding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

#include "backend/error.h"

namespace sidequest::weights {

namespace {

float from_e4m3(uint8_t v) {
    int exponent = (v >> 3) & 15;
    float fraction = static_cast<float>(v & 7) / 8.0f;
    if ((v & 0x7F) == 0x7F) return NAN;
    float magnitude = exponent ? std::ldexp(1.0f + fraction, exponent - 7) : std::ldexp(fraction, -6);
    return v & 0x80 ? -magnitude : magnitude;
}

float from_e5m2(uint8_t v) { return ggml_fp16_to_fp32(static_cast<ggml_fp16_t>(v << 8)); }

/// The number that each of the 256 codes stands for.
const std::array<float, 256> & fp8_values(Encoding::Family family) {
    static const auto tables = [] {
        std::array<std::array<float, 256>, 2> all{};
        for (int i = 0; i < 256; ++i) {
            all[0][static_cast<size_t>(i)] = from_e4m3(static_cast<uint8_t>(i));
            all[1][static_cast<size_t>(i)] = from_e5m2(static_cast<uint8_t>(i));
        }
        return all;
    }();
    return tables[family == Encoding::Family::f8_e4m3 ? 0 : 1];
}

void fp8_to_bf16(const uint8_t * src, const std::array<float, 256> & values, float scale, size_t n, uint8_t * dst) {
    std::array<ggml_bf16_t, 256> table{};
    for (size_t i = 0; i < table.size(); ++i) table[i] = ggml_fp32_to_bf16(values[i] * scale);
    for (size_t i = 0; i < n; ++i) std::memcpy(dst + i * sizeof(ggml_bf16_t), &table[src[i]], sizeof(ggml_bf16_t));
}

void to_floats(const uint8_t * src, Encoding encoding, size_t n, float * dst) {
    if (encoding.family == Encoding::Family::ggml) {
        if (encoding.type == GGML_TYPE_F32)
            std::memcpy(dst, src, n * sizeof(float));
        else
            ggml_get_type_traits(encoding.type)->to_float(src, dst, static_cast<int64_t>(n));
        return;
    }
    const auto & values = fp8_values(encoding.family);
    for (size_t i = 0; i < n; ++i) dst[i] = values[src[i]];
}

}  // namespace

bool multipliable(ggml_type type) {
    if (type < 0 || type >= GGML_TYPE_COUNT) return false;
    const ggml_type_traits * traits = ggml_get_type_traits(type);
    return traits->blck_size > 0 && (type == GGML_TYPE_F32 || traits->to_float != nullptr);
}

const char * encoding_name(Encoding encoding) {
    switch (encoding.family) {
        case Encoding::Family::f8_e4m3: return "f8_e4m3";
        case Encoding::Family::f8_e5m2: return "f8_e5m2";
        case Encoding::Family::ggml: return ggml_type_name(encoding.type);
        case Encoding::Family::other: break;
    }
    return "other";
}

size_t encoding_bytes(Encoding encoding, size_t elements) {
    if (encoding.family != Encoding::Family::ggml) return elements;
    const ggml_type_traits * traits = ggml_get_type_traits(encoding.type);
    return elements / static_cast<size_t>(traits->blck_size) * traits->type_size;
}

void convert(const uint8_t * src, Encoding encoding, float scale, size_t n, ggml_type target, uint8_t * dst) {
    if (encoding.is(target) && scale == 1.0f) {
        std::memcpy(dst, src, encoding_bytes(encoding, n));
        return;
    }
    if (target == GGML_TYPE_BF16 && encoding.family != Encoding::Family::ggml) {
        fp8_to_bf16(src, fp8_values(encoding.family), scale, n, dst);
        return;
    }
    if (target != GGML_TYPE_F32)
        throw Error("INTERNAL", std::string(encoding_name(encoding)) + " weights cannot be read as " + ggml_type_name(target));
    // By way of small aligned buffers: neither side of a mapping or of a caller's buffer promises any alignment.
    constexpr size_t chunk = 4096;
    std::vector<float> values(chunk);
    std::vector<uint64_t> stored(chunk * sizeof(float) / sizeof(uint64_t));
    for (size_t done = 0; done < n; done += chunk) {
        size_t m = std::min(chunk, n - done), bytes = encoding_bytes(encoding, m);
        std::memcpy(stored.data(), src, bytes);
        to_floats(reinterpret_cast<const uint8_t *>(stored.data()), encoding, m, values.data());
        for (size_t i = 0; i < m; ++i) values[i] *= scale;
        std::memcpy(dst, values.data(), m * sizeof(float));
        dst += m * sizeof(float);
        src += bytes;
    }
}

}  // namespace sidequest::weights
