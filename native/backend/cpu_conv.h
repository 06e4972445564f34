// Convolution on the CPU: patches gathered for a few pixels at a time into the cache, multiplied with packed kernels; no im2col matrix.
// Plain 3×3 ones between many channels go Winograd's way.
#pragma once

#include "backend/graph.h"

namespace sidequest::backend {

struct ConvShape {
    int stride;
    int pad_before;  ///< zeros left and above
    int pad_after;   ///< zeros right and below
};

/// x: f32 {W, H, in}; kernel: f32 {k, k, in, out}; bias: f32 {out}. Returns f32 {W', H', out} with W' = (W + pads − k) / stride + 1.
ggml_tensor * convolve_cpu(Graph & g, ggml_tensor * kernel, ggml_tensor * bias, ggml_tensor * x, ConvShape shape);

}  // namespace sidequest::backend
