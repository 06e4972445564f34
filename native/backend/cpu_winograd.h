// 3×3 convolutions by Winograd's minimal filtering F(2×2, 3×3): 16 products where the plain sum has 36. Formulas: Lavin and Gray,
// "Fast Algorithms for Convolutional Neural Networks", arXiv:1509.09308. The coefficients are 1 and ½, so f32 loses next to nothing.
#pragma once

#include "backend/graph.h"

namespace sidequest::backend {

/// y = kernel ∗ x + bias, stride 1, one pixel of zeros around. x: f32 {W, H, in}, contiguous; kernel: f32 {3, 3, in, out}. Returns {W, H, out}.
ggml_tensor * convolve_winograd(Graph & g, ggml_tensor * kernel, ggml_tensor * bias, ggml_tensor * x);

}  // namespace sidequest::backend
