#include "backend/cpu_conv.h"

#include <algorithm>
#include <vector>

#include "backend/cpu_gemm.h"
#include "backend/cpu_simd.h"
#include "backend/cpu_winograd.h"

namespace sidequest::backend {

namespace {

constexpr int64_t PIXELS = 48;            // of one row, gathered at a time: their patches stay in the second cache
constexpr int64_t WINOGRAD_CHANNELS = 32; // with fewer, transforming costs more than it saves

// Panels of output channels, {panel, k·k·in, channel}; channels beyond the last are 0.
void pack_kernel_op(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * kernel = dst->src[0];
    const int64_t depth = kernel->ne[0] * kernel->ne[1] * kernel->ne[2];
    const int64_t panel = gemm_kernel().columns;
    const auto * from = static_cast<const float *>(kernel->data);
    auto * to = static_cast<float *>(dst->data);
    const Share share((kernel->ne[3] + panel - 1) / panel, ith, nth);
    for (int64_t p = share.first; p < share.last; p++) {
        for (int64_t j = 0; j < panel; j++) {
            const int64_t channel = p * panel + j;
            for (int64_t k = 0; k < depth; k++) to[(p * depth + k) * panel + j] = channel < kernel->ne[3] ? from[channel * depth + k] : 0.0f;
        }
    }
}

// patches[(c·k + ky)·k + kx][i] for output pixels (x0 + i, y), zero beyond the picture.
void gather(const ggml_tensor * x, int64_t side, ConvShape s, int64_t x0, int64_t y, int64_t pixels, float * patches) {
    const int64_t width = x->ne[0], height = x->ne[1], channels = x->ne[2];
    const auto * data = static_cast<const float *>(x->data);
    for (int64_t c = 0; c < channels; c++) {
        for (int64_t ky = 0; ky < side; ky++) {
            const int64_t sy = y * s.stride + ky - s.pad_before;
            for (int64_t kx = 0; kx < side; kx++, patches += PIXELS) {
                const int64_t from = x0 * s.stride + kx - s.pad_before;
                const bool there = sy >= 0 && sy < height;
                const int64_t first = there ? std::min(pixels, from < 0 ? (s.stride - 1 - from) / s.stride : 0) : pixels;
                const int64_t last = there ? std::clamp((width - from + s.stride - 1) / s.stride, first, pixels) : pixels;
                const float * line = data + (c * height + sy) * width + from;
                std::fill(patches, patches + first, 0.0f);
                for (int64_t i = first; i < last; i++) patches[i] = line[i * s.stride];
                std::fill(patches + last, patches + pixels, 0.0f);
            }
        }
    }
}

uint64_t to_bits(int64_t side, ConvShape s) {
    return static_cast<uint64_t>(side) | static_cast<uint64_t>(s.stride) << 8 | static_cast<uint64_t>(s.pad_before) << 16 | static_cast<uint64_t>(s.pad_after) << 24;
}

void convolve_op(ggml_tensor * dst, int ith, int nth, void * packed) {
    const uint64_t bits = reinterpret_cast<uintptr_t>(packed);
    const int64_t side = bits & 0xff;
    const ConvShape shape{static_cast<int>(bits >> 8 & 0xff), static_cast<int>(bits >> 16 & 0xff), static_cast<int>(bits >> 24 & 0xff)};
    const ggml_tensor * x = dst->src[0];
    const auto * kernels = static_cast<const float *>(dst->src[1]->data);
    const auto * bias = static_cast<const float *>(dst->src[2]->data);
    auto * out = static_cast<float *>(dst->data);
    const GemmKernel & gemm = gemm_kernel();
    const int64_t width = dst->ne[0], height = dst->ne[1], channels = dst->ne[2];
    const int64_t depth = side * side * x->ne[2];
    std::vector<float> patches(PIXELS * depth);
    std::vector<float> products(PIXELS * gemm.columns);
    const int64_t runs = (width + PIXELS - 1) / PIXELS;
    const Share share(height * runs, ith, nth);
    for (int64_t item = share.first; item < share.last; item++) {
        const int64_t y = item / runs;
        const int64_t x0 = item % runs * PIXELS;
        const int64_t pixels = std::min(PIXELS, width - x0);
        gather(x, side, shape, x0, y, pixels, patches.data());
        for (int64_t first = 0; first < channels; first += gemm.columns) {
            gemm_turned_panel(gemm, pixels, depth, patches.data(), PIXELS, kernels + first * depth, products.data(), gemm.columns);
            const int64_t n = std::min<int64_t>(gemm.columns, channels - first);
            for (int64_t c = 0; c < n; c++) {
                float * to = out + ((first + c) * height + y) * width + x0;
                for (int64_t i = 0; i < pixels; i++) to[i] = products[i * gemm.columns + c] + bias[first + c];
            }
        }
    }
}

}  // namespace

ggml_tensor * convolve_cpu(Graph & g, ggml_tensor * kernel, ggml_tensor * bias, ggml_tensor * x, ConvShape shape) {
    if (!ggml_is_contiguous(x)) x = ggml_cont(g.ctx(), x);
    const int64_t side = kernel->ne[0];
    const bool plain = shape.stride == 1 && shape.pad_before == 1 && shape.pad_after == 1;
    if (side == 3 && plain && std::min(kernel->ne[2], kernel->ne[3]) >= WINOGRAD_CHANNELS) return convolve_winograd(g, kernel, bias, x);
    const int64_t panel = gemm_kernel().columns;
    const int64_t depth = side * side * kernel->ne[2];
    const auto length = [&](int64_t n) { return (n + shape.pad_before + shape.pad_after - side) / shape.stride + 1; };
    ggml_tensor * pack_args[] = {kernel};
    ggml_tensor * packed = ggml_custom_4d(g.ctx(), GGML_TYPE_F32, depth * panel, (kernel->ne[3] + panel - 1) / panel, 1, 1, pack_args, 1, pack_kernel_op, GGML_N_TASKS_MAX, nullptr);
    ggml_tensor * args[] = {x, packed, bias};
    return ggml_custom_4d(g.ctx(), GGML_TYPE_F32, length(x->ne[0]), length(x->ne[1]), kernel->ne[3], 1, args, 3, convolve_op, GGML_N_TASKS_MAX,
                          reinterpret_cast<void *>(static_cast<uintptr_t>(to_bits(side, shape))));
}

}  // namespace sidequest::backend
