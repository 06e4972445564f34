// Matrix products in bf16 with sums in f32, at the rate of the processor's dot-product unit (AVX512-BF16): the weights of any type are
// unpacked panel by panel into the second cache, each panel once for all tokens.
#pragma once

#include <cstdint>

#include "ggml.h"

namespace sidequest::backend {

constexpr int64_t BF16_PANEL = 48;   ///< weight rows of a panel
constexpr int64_t BF16_DEPTH = 1024; ///< features of a panel, at most; a multiple of every type's block

/// True when this machine has the unit.
bool has_bf16_unit();

/// Writes rows first … first+BF16_PANEL of `weight` (ne {in, out}), features `from` … from+depth, as pairs of features:
/// panel[(k/2)·BF16_PANEL·2 + row·2 + k%2]. Rows beyond the last are 0. `depth` is a multiple of 32.
void unpack_panel(const ggml_tensor * weight, int64_t first, int64_t from, int64_t depth, uint16_t * panel);

constexpr int64_t F32_PANEL = 32;  ///< weight rows of a panel in f32, as the f32 kernel for AVX-512 has it

/// The same in f32, for weights of f16: panel[k·F32_PANEL + row]. `depth` is a multiple of 16. Needs AVX-512.
void unpack_f32_panel(const ggml_tensor * weight, int64_t first, int64_t from, int64_t depth, float * panel);

/// C[m × columns] (+)= A[m × depth] · panel, with columns ≤ BF16_PANEL. A: bf16, C: f32, row strides lda, ldc in elements.
void multiply_panel(int64_t m, int64_t columns, int64_t depth, const uint16_t * a, int64_t lda, const uint16_t * panel, float * c, int64_t ldc, bool accumulate);

}  // namespace sidequest::backend
