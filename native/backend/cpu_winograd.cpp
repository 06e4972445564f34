#include "backend/cpu_winograd.h"

#include <algorithm>
#include <vector>

#include "backend/cpu_gemm.h"
#include "backend/cpu_simd.h"

namespace sidequest::backend {

namespace {

constexpr int64_t TILES = 48;     // of 2×2 pixels side by side, transformed at a time
constexpr int64_t POSITIONS = 16; // of a transformed tile
constexpr int64_t LINE = 2 * TILES + 2;

// Bᵀ·d over the rows of d: four lines in, four out.
SIDEQUEST_CLONES void combine_rows(const float (*d)[LINE], float (*e)[LINE]) {
    for (int64_t j = 0; j < LINE; j++) {
        e[0][j] = d[0][j] - d[2][j];
        e[1][j] = d[1][j] + d[2][j];
        e[2][j] = d[2][j] - d[1][j];
        e[3][j] = d[1][j] - d[3][j];
    }
}

// (Bᵀ·d)·B: one line of 2·TILES + 2 pixels to four positions of TILES tiles, `position` floats apart.
SIDEQUEST_CLONES void combine_columns(const float * e, float * v, int64_t position) {
    for (int64_t t = 0; t < TILES; t++) {
        const float e0 = e[2 * t], e1 = e[2 * t + 1], e2 = e[2 * t + 2], e3 = e[2 * t + 3];
        v[t] = e0 - e2;
        v[position + t] = e1 + e2;
        v[2 * position + t] = e2 - e1;
        v[3 * position + t] = e1 - e3;
    }
}

// Transformed tiles tile … tile + TILES of a row of tiles: v[position][channel][tile].
void transform_input(const ggml_tensor * x, int64_t tile_row, int64_t tile, float * v) {
    const int64_t width = x->ne[0], height = x->ne[1], channels = x->ne[2];
    const int64_t left = 2 * tile - 1;
    const int64_t first = std::max<int64_t>(0, -left), last = std::min(LINE, width - left);
    float d[4][LINE], e[4][LINE];
    for (int64_t c = 0; c < channels; c++) {
        for (int64_t r = 0; r < 4; r++) {
            const int64_t y = 2 * tile_row - 1 + r;
            std::fill_n(d[r], LINE, 0.0f);
            if (y >= 0 && y < height) std::copy_n(static_cast<const float *>(x->data) + (c * height + y) * width + left + first, last - first, d[r] + first);
        }
        combine_rows(d, e);
        for (int64_t r = 0; r < 4; r++) combine_columns(e[r], v + (4 * r * channels + c) * TILES, channels * TILES);
    }
}

// Aᵀ·m·A for `columns` channels of one tile; m: `position` floats from one position to the next; y: rows of two pixels, [row][pixel][channel].
SIDEQUEST_CLONES void transform_output(const float * m, int64_t position, int64_t columns, float * y) {
    for (int64_t c = 0; c < columns; c++) {
        float upper[4], lower[4];
        for (int64_t s = 0; s < 4; s++) {
            const float m0 = m[s * position + c], m1 = m[(4 + s) * position + c], m2 = m[(8 + s) * position + c], m3 = m[(12 + s) * position + c];
            upper[s] = m0 + m1 + m2;
            lower[s] = m1 - m2 - m3;
        }
        y[c] = upper[0] + upper[1] + upper[2];
        y[columns + c] = upper[1] - upper[2] - upper[3];
        y[2 * columns + c] = lower[0] + lower[1] + lower[2];
        y[3 * columns + c] = lower[1] - lower[2] - lower[3];
    }
}

// G·g·Gᵀ of every kernel, as panels of output channels: {panel, in, position, panels}; channels beyond the last are 0.
void transform_kernel_op(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * kernel = dst->src[0];
    const int64_t in = kernel->ne[2], out = kernel->ne[3];
    const int64_t panel = dst->ne[0];
    auto * to = static_cast<float *>(dst->data);
    const Share share(dst->ne[3], ith, nth);
    const auto spread = [](float a, float b, float c, float * into, int64_t step) {
        into[0] = a;
        into[step] = 0.5f * (a + b + c);
        into[2 * step] = 0.5f * (a - b + c);
        into[3 * step] = c;
    };
    for (int64_t p = share.first; p < share.last; p++) {
        for (int64_t j = 0; j < panel; j++) {
            for (int64_t c = 0; c < in; c++) {
                const int64_t channel = p * panel + j;
                float rows[12] = {}, u[POSITIONS] = {};
                if (channel < out) {
                    const float * g = static_cast<const float *>(kernel->data) + (channel * in + c) * 9;
                    for (int64_t k = 0; k < 3; k++) spread(g[k], g[3 + k], g[6 + k], rows + k, 3);
                    for (int64_t r = 0; r < 4; r++) spread(rows[3 * r], rows[3 * r + 1], rows[3 * r + 2], u + 4 * r, 1);
                }
                for (int64_t i = 0; i < POSITIONS; i++) to[((p * POSITIONS + i) * in + c) * panel + j] = u[i];
            }
        }
    }
}

void winograd_op(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * x = dst->src[0];
    const ggml_tensor * kernels = dst->src[1];
    const auto * bias = static_cast<const float *>(dst->src[2]->data);
    auto * out = static_cast<float *>(dst->data);
    const GemmKernel & gemm = gemm_kernel();
    const int64_t width = dst->ne[0], height = dst->ne[1], channels = dst->ne[2];
    const int64_t in = x->ne[2], panel = gemm.columns;
    const int64_t runs = (width + 2 * TILES - 1) / (2 * TILES);
    std::vector<float> v(POSITIONS * in * TILES), m(POSITIONS * TILES * panel), y(TILES * 4 * panel);
    const Share share((height + 1) / 2 * runs, ith, nth);
    for (int64_t item = share.first; item < share.last; item++) {
        const int64_t tile_row = item / runs, tile = item % runs * TILES;
        const int64_t tiles = std::min(TILES, (width + 1) / 2 - tile);
        transform_input(x, tile_row, tile, v.data());
        for (int64_t first = 0; first < channels; first += panel) {
            const float * u = static_cast<const float *>(kernels->data) + first / panel * kernels->nb[3] / sizeof(float);
            for (int64_t i = 0; i < POSITIONS; i++) gemm_turned_panel(gemm, tiles, in, v.data() + i * in * TILES, TILES, u + i * in * panel, m.data() + i * TILES * panel, panel);
            for (int64_t t = 0; t < tiles; t++) transform_output(m.data() + t * panel, TILES * panel, panel, y.data() + t * 4 * panel);
            for (int64_t c = 0; c < std::min(panel, channels - first); c++) {
                for (int64_t r = 0; r < 2 && 2 * tile_row + r < height; r++) {
                    float * to = out + ((first + c) * height + 2 * tile_row + r) * width + 2 * tile;
                    const int64_t pixels = std::min(2 * tiles, width - 2 * tile);
                    for (int64_t p = 0; p < pixels; p++) to[p] = y[((p / 2) * 4 + 2 * r + p % 2) * panel + c] + bias[first + c];
                }
            }
        }
    }
}

}  // namespace

ggml_tensor * convolve_winograd(Graph & g, ggml_tensor * kernel, ggml_tensor * bias, ggml_tensor * x) {
    const int64_t panel = gemm_kernel().columns;
    ggml_tensor * kernel_args[] = {kernel};
    ggml_tensor * kernels = ggml_custom_4d(g.ctx(), GGML_TYPE_F32, panel, kernel->ne[2], POSITIONS, (kernel->ne[3] + panel - 1) / panel, kernel_args, 1, transform_kernel_op,
                                           GGML_N_TASKS_MAX, nullptr);
    ggml_tensor * args[] = {x, kernels, bias};
    return ggml_custom_4d(g.ctx(), GGML_TYPE_F32, x->ne[0], x->ne[1], kernel->ne[3], 1, args, 3, winograd_op, GGML_N_TASKS_MAX, nullptr);
}

}  // namespace sidequest::backend
