#include "backend/cpu_gemm.h"

#include <array>
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
template <int LANES, int ROWS, bool TURNED>
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
            const float x = TURNED ? a[p * lda + i] : a[i * lda + p];
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

#define SIDEQUEST_TILE(name, target, lanes)                                                                                                        \
    template <int ROWS, bool TURNED>                                                                                                               \
    target void name(int64_t k, const float * a, int64_t lda, const float * panel, float * c, int64_t ldc, bool accumulate) {                        \
        tile<lanes, ROWS, TURNED>(k, a, lda, panel, c, ldc, accumulate);                                                                           \
    }
#if defined(__x86_64__)
SIDEQUEST_TILE(tile_avx512, SIDEQUEST_TARGET("avx512f,fma"), 16)
SIDEQUEST_TILE(tile_avx2, SIDEQUEST_TARGET("avx2,fma"), 8)
#endif
SIDEQUEST_TILE(tile_baseline, , 4)

// One function for every number of rows up to N, the first for none.
#define SIDEQUEST_RUNS(name)                                                                                          \
    template <bool TURNED, int... I>                                                                                  \
    constexpr std::array<GemmKernel::Run, sizeof...(I) + 1> name##_runs(std::integer_sequence<int, I...>) {           \
        return {nullptr, name<I + 1, TURNED>...};                                                                     \
    }                                                                                                                 \
    template <bool TURNED, int N>                                                                                     \
    constexpr auto name##_table = name##_runs<TURNED>(std::make_integer_sequence<int, N>());
#if defined(__x86_64__)
SIDEQUEST_RUNS(tile_avx512)
SIDEQUEST_RUNS(tile_avx2)
const GemmKernel AVX512{12, 32, tile_avx512_table<false, 12>.data(), tile_avx512_table<true, 12>.data()};
const GemmKernel AVX2{6, 16, tile_avx2_table<false, 6>.data(), tile_avx2_table<true, 6>.data()};
#endif
SIDEQUEST_RUNS(tile_baseline)
#if defined(__aarch64__)
const GemmKernel BASELINE{8, 8, tile_baseline_table<false, 8>.data(), tile_baseline_table<true, 8>.data()};
#else
const GemmKernel BASELINE{6, 8, tile_baseline_table<false, 6>.data(), tile_baseline_table<true, 6>.data()};
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

void gemm_turned_panel(const GemmKernel & kernel, int64_t m, int64_t k, const float * a, int64_t lda, const float * panel, float * c, int64_t ldc) {
    for (int64_t i = 0; i < m; i += kernel.rows) {
        const int64_t rows = m - i < kernel.rows ? m - i : kernel.rows;
        kernel.turned[rows](k, a + i, lda, panel, c + i * ldc, ldc, false);
    }
}

}  // namespace sidequest::backend
