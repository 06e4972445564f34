#include "backend/cpu_bf16.h"

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

#include <algorithm>
#include <cstring>

// GCC's own intrinsics leave the operand that a mask never lets through unset on purpose.
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#define SIDEQUEST_BF16 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16,f16c")))

namespace sidequest::backend {

namespace {

constexpr int LANES = 16;
constexpr int VECTORS = BF16_PANEL / LANES;
constexpr int ROWS = 8;       // × VECTORS accumulators, which with the panel's vectors fill the registers
constexpr int64_t STRIP = 32; // features that one vector of pairs holds

// ROWS × BF16_PANEL sums stay in registers over the whole depth.
template <int N>
SIDEQUEST_BF16 void tile(int64_t depth, const uint16_t * a, int64_t lda, const uint16_t * panel, float * c, int64_t ldc, const __mmask16 * kept, bool accumulate) {
    __m512 sums[N][VECTORS];
#pragma GCC unroll 8
    for (int i = 0; i < N; i++) {
#pragma GCC unroll 3
        for (int v = 0; v < VECTORS; v++) sums[i][v] = accumulate ? _mm512_maskz_loadu_ps(kept[v], c + i * ldc + v * LANES) : _mm512_setzero_ps();
    }
    for (int64_t k = 0; k < depth; k += 2) {
        __m512bh b[VECTORS];
#pragma GCC unroll 3
        for (int v = 0; v < VECTORS; v++) b[v] = (__m512bh)_mm512_loadu_si512(panel + (k * VECTORS + 2 * v) * LANES);
#pragma GCC unroll 8
        for (int i = 0; i < N; i++) {
            int32_t pair;
            std::memcpy(&pair, a + i * lda + k, sizeof pair);
            const __m512bh x = (__m512bh)_mm512_set1_epi32(pair);
#pragma GCC unroll 3
            for (int v = 0; v < VECTORS; v++) sums[i][v] = _mm512_dpbf16_ps(sums[i][v], x, b[v]);
        }
    }
#pragma GCC unroll 8
    for (int i = 0; i < N; i++) {
#pragma GCC unroll 3
        for (int v = 0; v < VECTORS; v++) _mm512_mask_storeu_ps(c + i * ldc + v * LANES, kept[v], sums[i][v]);
    }
}

using Tile = void (*)(int64_t, const uint16_t *, int64_t, const uint16_t *, float *, int64_t, const __mmask16 *, bool);
constexpr Tile TILES[ROWS + 1] = {nullptr, tile<1>, tile<2>, tile<3>, tile<4>, tile<5>, tile<6>, tile<7>, tile<8>};

SIDEQUEST_BF16 inline __attribute__((always_inline)) __m512i to_pairs(__m512 low, __m512 high) { return (__m512i)_mm512_cvtne2ps_pbh(high, low); }

SIDEQUEST_BF16 inline __attribute__((always_inline)) __m512i scaled(__m256i bytes, float scale) {
    const __m512 s = _mm512_set1_ps(scale);
    const auto half = [&](__m128i x) __attribute__((always_inline, target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16,f16c"))) {
        return _mm512_mul_ps(s, _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(x)));
    };
    return to_pairs(half(_mm256_castsi256_si128(bytes)), half(_mm256_extracti128_si256(bytes, 1)));
}

SIDEQUEST_BF16 inline __attribute__((always_inline)) float half_to_float(const void * at) {
    uint16_t bits;
    std::memcpy(&bits, at, sizeof bits);
    return _cvtsh_ss(bits);
}

// One strip of 32 features of one weight row as 16 pairs of bf16. The block types lay 32 weights in a block: {f16 scale, 32 × int8}, {f16 scale,
// 16 bytes with weights 0 … 15 in the low halves and 16 … 31 in the high ones, each 8 too large}.
SIDEQUEST_BF16 __m512i strip_q8_0(const char * row, int64_t strip) {
    const char * block = row + strip * 34;
    return scaled(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(block + 2)), half_to_float(block));
}
SIDEQUEST_BF16 __m512i strip_q4_0(const char * row, int64_t strip) {
    const char * block = row + strip * 18;
    const __m128i both = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + 2));
    const __m128i mask = _mm_set1_epi8(15);
    const __m256i nibbles = _mm256_set_m128i(_mm_and_si128(_mm_srli_epi16(both, 4), mask), _mm_and_si128(both, mask));
    return scaled(_mm256_sub_epi8(nibbles, _mm256_set1_epi8(8)), half_to_float(block));
}
SIDEQUEST_BF16 __m512i strip_bf16(const char * row, int64_t strip) { return _mm512_loadu_si512(row + strip * 64); }
// Sixteen features of one row of f16 as f32.
SIDEQUEST_BF16 __m512i strip_f16(const char * row, int64_t strip) {
    return _mm512_castps_si512(_mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(row + strip * 32))));
}
SIDEQUEST_BF16 __m512i strip_f32(const char * row, int64_t strip) {
    const float * at = reinterpret_cast<const float *>(row) + strip * STRIP;
    return to_pairs(_mm512_loadu_ps(at), _mm512_loadu_ps(at + LANES));
}

// Columns become rows: 16 vectors of 16 pairs each, from one row a vector to one pair of features a vector.
SIDEQUEST_BF16 inline __attribute__((always_inline)) void transpose(__m512i (&r)[LANES]) {
    __m512i t[LANES];
#pragma GCC unroll 8
    for (int i = 0; i < LANES; i += 2) {
        t[i] = _mm512_unpacklo_epi32(r[i], r[i + 1]);
        t[i + 1] = _mm512_unpackhi_epi32(r[i], r[i + 1]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < LANES; i += 4) {
        r[i] = _mm512_unpacklo_epi64(t[i], t[i + 2]);
        r[i + 1] = _mm512_unpackhi_epi64(t[i], t[i + 2]);
        r[i + 2] = _mm512_unpacklo_epi64(t[i + 1], t[i + 3]);
        r[i + 3] = _mm512_unpackhi_epi64(t[i + 1], t[i + 3]);
    }
    // r[4g + j], lane l: pair 4l + j of rows 4g … 4g + 3.
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        t[j] = _mm512_shuffle_i32x4(r[j], r[4 + j], 0x88);       // lanes 0, 2 of rows 0 … 3, then of 4 … 7
        t[4 + j] = _mm512_shuffle_i32x4(r[j], r[4 + j], 0xdd);   // lanes 1, 3
        t[8 + j] = _mm512_shuffle_i32x4(r[8 + j], r[12 + j], 0x88);
        t[12 + j] = _mm512_shuffle_i32x4(r[8 + j], r[12 + j], 0xdd);
    }
#pragma GCC unroll 4
    for (int j = 0; j < 4; j++) {
        r[j] = _mm512_shuffle_i32x4(t[j], t[8 + j], 0x88);
        r[8 + j] = _mm512_shuffle_i32x4(t[j], t[8 + j], 0xdd);
        r[4 + j] = _mm512_shuffle_i32x4(t[4 + j], t[12 + j], 0x88);
        r[12 + j] = _mm512_shuffle_i32x4(t[4 + j], t[12 + j], 0xdd);
    }
}

// `rows`: 16 rows' own starts, nullptr for rows that are not there. `panel`: lines of `width` 32-bit lanes, a pair of bf16 or an f32 each.
template <__m512i (*STRIP_OF)(const char *, int64_t)>
SIDEQUEST_BF16 void unpack_rows(const char * const * rows, int64_t strips, void * panel, int64_t width) {
    for (int64_t s = 0; s < strips; s++) {
        __m512i r[LANES];
#pragma GCC unroll 16
        for (int i = 0; i < LANES; i++) r[i] = rows[i] ? STRIP_OF(rows[i], s) : _mm512_setzero_si512();
        transpose(r);
#pragma GCC unroll 16
        for (int i = 0; i < LANES; i++) _mm512_storeu_si512(static_cast<int32_t *>(panel) + (s * LANES + i) * width, r[i]);
    }
}

void find_rows(const ggml_tensor * weight, int64_t first, int64_t from, const char ** rows) {
    const auto offset = static_cast<int64_t>(from / ggml_blck_size(weight->type) * ggml_type_size(weight->type));
    for (int64_t i = 0; i < LANES; i++) {
        const int64_t row = first + i;
        rows[i] = row < weight->ne[1] ? static_cast<const char *>(weight->data) + row * weight->nb[1] + offset : nullptr;
    }
}

}  // namespace

bool has_bf16_unit() {
    static const bool has = [] {
        __builtin_cpu_init();
        return __builtin_cpu_supports("avx512bf16") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
    }();
    return has;
}

void unpack_panel(const ggml_tensor * weight, int64_t first, int64_t from, int64_t depth, uint16_t * panel) {
    const ggml_type_traits * traits = ggml_get_type_traits(weight->type);
    float unpacked[LANES][BF16_DEPTH];
    for (int64_t group = 0; group < BF16_PANEL; group += LANES) {
        const char * rows[LANES];
        find_rows(weight, first + group, from, rows);
        uint16_t * to = panel + group * 2;
        const int64_t strips = depth / STRIP;
        if (weight->type == GGML_TYPE_Q8_0) {
            unpack_rows<strip_q8_0>(rows, strips, to, BF16_PANEL);
        } else if (weight->type == GGML_TYPE_Q4_0) {
            unpack_rows<strip_q4_0>(rows, strips, to, BF16_PANEL);
        } else if (weight->type == GGML_TYPE_BF16) {
            unpack_rows<strip_bf16>(rows, strips, to, BF16_PANEL);
        } else {
            for (int64_t i = 0; i < LANES; i++) {
                if (!rows[i]) continue;
                traits->to_float(rows[i], unpacked[i], depth);
                rows[i] = reinterpret_cast<const char *>(unpacked[i]);
            }
            unpack_rows<strip_f32>(rows, strips, to, BF16_PANEL);
        }
    }
}

void unpack_f32_panel(const ggml_tensor * weight, int64_t first, int64_t from, int64_t depth, float * panel) {
    for (int64_t group = 0; group < F32_PANEL; group += LANES) {
        const char * rows[LANES];
        find_rows(weight, first + group, from, rows);
        unpack_rows<strip_f16>(rows, depth / LANES, panel + group, F32_PANEL);
    }
}

void multiply_panel(int64_t m, int64_t columns, int64_t depth, const uint16_t * a, int64_t lda, const uint16_t * panel, float * c, int64_t ldc, bool accumulate) {
    __mmask16 kept[VECTORS];
    for (int v = 0; v < VECTORS; v++) kept[v] = static_cast<__mmask16>((1u << std::clamp<int64_t>(columns - v * LANES, 0, LANES)) - 1);
    for (int64_t i = 0; i < m; i += ROWS) TILES[std::min<int64_t>(ROWS, m - i)](depth, a + i * lda, lda, panel, c + i * ldc, ldc, kept, accumulate);
}

}  // namespace sidequest::backend

#else

namespace sidequest::backend {

bool has_bf16_unit() { return false; }
void unpack_panel(const ggml_tensor *, int64_t, int64_t, int64_t, uint16_t *) {}
void unpack_f32_panel(const ggml_tensor *, int64_t, int64_t, int64_t, float *) {}
void multiply_panel(int64_t, int64_t, int64_t, const uint16_t *, int64_t, const uint16_t *, float *, int64_t, bool) {}

}  // namespace sidequest::backend

#endif
