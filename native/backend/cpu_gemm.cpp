#include "backend/cpu_gemm.h"

#include <cstring>
#include <utility>

#if defined(__x86_64__)
#define SIDEQUEST_TARGET(set) __attribute__((target(set)))
#endif

namespace sidequest::backend {

namespace {

template <int LANES>
struct Vector;
template <>
struct Vector<16> {
    typedef float type __attribute__((vector_size(64)));
};
template <>
struct Vector<8> {
    typedef float type __attribute__((vector_size(32)));
};
template <>
struct Vector<4> {
    typedef float type __attribute__((vector_size(16)));
};

// ROWS × (2 · LANES) accumulators stay in registers over the whole of k.
template <int LANES, int ROWS>
inline __attribute__((always_inline)) void tile(int64_t k, const float * a, int64_t lda, const float * panel, float * c, int64_t ldc, bool accumulate) {
    using V = typename Vector<LANES>::type;
    V sums[ROWS][2];
#pragma GCC unroll 12
    for (int i = 0; i < ROWS; i++) {
        sums[i][0] = V{};
        sums[i][1] = V{};
        if (accumulate) {
            std::memcpy(&sums[i][0], c + i * ldc, sizeof(V));
            std::memcpy(&sums[i][1], c + i * ldc + LANES, sizeof(V));
        }
    }
    for (int64_t p = 0; p < k; p++) {
        V b[2];
        std::memcpy(&b, panel + p * 2 * LANES, sizeof b);
#pragma GCC unroll 12
        for (int i = 0; i < ROWS; i++) {
            const float x = a[i * lda + p];
            sums[i][0] += x * b[0];
            sums[i][1] += x * b[1];
        }
    }
#pragma GCC unroll 12
    for (int i = 0; i < ROWS; i++) {
        std::memcpy(c + i * ldc, &sums[i][0], sizeof(V));
        std::memcpy(c + i * ldc + LANES, &sums[i][1], sizeof(V));
    }
}

#if defined(__x86_64__)
template <int ROWS>
SIDEQUEST_TARGET("avx512f,fma") void tile_avx512(int64_t k, const float * a, int64_t lda, const float * panel, float * c, int64_t ldc, bool accumulate) {
    tile<16, ROWS>(k, a, lda, panel, c, ldc, accumulate);
}
template <int ROWS>
SIDEQUEST_TARGET("avx2,fma") void tile_avx2(int64_t k, const float * a, int64_t lda, const float * panel, float * c, int64_t ldc, bool accumulate) {
    tile<8, ROWS>(k, a, lda, panel, c, ldc, accumulate);
}
#endif
template <int ROWS>
void tile_baseline(int64_t k, const float * a, int64_t lda, const float * panel, float * c, int64_t ldc, bool accumulate) {
    tile<4, ROWS>(k, a, lda, panel, c, ldc, accumulate);
}

#if defined(__x86_64__)
const GemmKernel AVX512{12, 32, {nullptr, tile_avx512<1>, tile_avx512<2>, tile_avx512<3>, tile_avx512<4>, tile_avx512<5>, tile_avx512<6>, tile_avx512<7>,
                                 tile_avx512<8>, tile_avx512<9>, tile_avx512<10>, tile_avx512<11>, tile_avx512<12>}};
const GemmKernel AVX2{6, 16, {nullptr, tile_avx2<1>, tile_avx2<2>, tile_avx2<3>, tile_avx2<4>, tile_avx2<5>, tile_avx2<6>}};
#endif
#if defined(__aarch64__)
const GemmKernel BASELINE{8, 8, {nullptr, tile_baseline<1>, tile_baseline<2>, tile_baseline<3>, tile_baseline<4>, tile_baseline<5>, tile_baseline<6>,
                                 tile_baseline<7>, tile_baseline<8>}};
#else
const GemmKernel BASELINE{6, 8, {nullptr, tile_baseline<1>, tile_baseline<2>, tile_baseline<3>, tile_baseline<4>, tile_baseline<5>, tile_baseline<6>}};
#endif

const GemmKernel & choose() {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f")) return AVX512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return AVX2;
#endif
    return BASELINE;
}

}  // namespace

const GemmKernel & gemm_kernel() {
    static const GemmKernel & chosen = choose();
    return chosen;
}

void gemm_panel(const GemmKernel & kernel, int64_t m, int64_t k, const float * a, int64_t lda, const float * panel, float * c, int64_t ldc, bool accumulate) {
    for (int64_t i = 0; i < m; i += kernel.rows) {
        const int64_t rows = m - i < kernel.rows ? m - i : kernel.rows;
        kernel.run[rows](k, a + i * lda, lda, panel, c + i * ldc, ldc, accumulate);
    }
}

}  // namespace sidequest::backend
