// Small f32 matrix products at the vector units' full rate: the kernel under our CPU attention and convolutions.
#pragma once

#include <cstdint>

namespace sidequest::backend {

/// C[rows × columns] (+)= A[rows × k] · B[k × columns], with B packed as one panel: k rows of `columns` floats.
/// C is row major with stride ldc. A is row major with stride lda, or turned: k lines of rows, lda apart.
struct GemmKernel {
    static constexpr int MAX_ROWS = 12;
    using Run = void (*)(int64_t k, const float * a, int64_t lda, const float * panel, float * c, int64_t ldc, bool accumulate);
    using Runs = const Run *;  ///< by the number of rows, 1 … rows
    int rows;                  ///< rows of a full tile, at most MAX_ROWS
    int columns;               ///< width of a panel
    Runs run;
    Runs turned;
};

/// The kernel for this machine.
const GemmKernel & gemm_kernel();

/// C[m × columns] for any m, one panel.
void gemm_panel(const GemmKernel & kernel, int64_t m, int64_t k, const float * a, int64_t lda, const float * panel, float * c, int64_t ldc, bool accumulate);

/// The same with A turned and C overwritten.
void gemm_turned_panel(const GemmKernel & kernel, int64_t m, int64_t k, const float * a, int64_t lda, const float * panel, float * c, int64_t ldc);

}  // namespace sidequest::backend
