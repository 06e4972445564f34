// How stored bytes encode numbers: every ggml type, and the two 8-bit floats that only files know.
#pragma once

#include <cstddef>
#include <cstdint>

#include "ggml.h"

namespace sidequest::weights {

struct Encoding {
    enum class Family : uint8_t {
        ggml,     ///< `type` says which
        f8_e4m3,  ///< OCP 8-bit float, 4 exponent bits, no infinities ("e4m3fn")
        f8_e5m2,  ///< 8-bit float, 5 exponent bits: the upper byte of an f16
        other,    ///< integers, booleans, f64: may lie in a file, cannot be a weight
    };
    Family family = Family::other;
    ggml_type type = GGML_TYPE_COUNT;

    bool is(ggml_type t) const { return family == Family::ggml && type == t; }
    bool operator==(const Encoding & o) const { return family == o.family && type == o.type; }
};

/// True for every type whose rows ggml can multiply and turn back into floats.
bool multipliable(ggml_type type);

/// Short lower-case name, such as "bf16", "q8_0", "f8_e4m3".
const char * encoding_name(Encoding encoding);

/// Bytes that `elements` numbers take (a whole number of blocks).
size_t encoding_bytes(Encoding encoding, size_t elements);

/// Writes `n` elements of `src` as `target`. Same type: a copy. Else target is BF16 (from fp8) or F32 (from anything).
void convert(const uint8_t * src, Encoding encoding, float scale, size_t n, ggml_type target, uint8_t * dst);

}  // namespace sidequest::weights
