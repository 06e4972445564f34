// GroupNorm with what follows it in a VAE.
#pragma once

#include "backend/graph.h"

namespace sidequest::backend {

enum class Activation { none, silu };

/// act(GroupNorm(x) · scale + shift) with ε 1e-6. x: f32 {W, H, C}, contiguous; scale, shift: f32 {C}; `groups` divides C.
ggml_tensor * group_norm(Graph & g, ggml_tensor * x, ggml_tensor * scale, ggml_tensor * shift, int64_t groups, Activation activation);

}  // namespace sidequest::backend
