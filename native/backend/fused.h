// Element-wise steps of a transformer block, each one pass over memory on the CPU and a chain of ggml ops elsewhere.
#pragma once

#include "backend/graph.h"

namespace sidequest::backend {

/// LayerNorm(x) · scale + shift, ε 1e-6, no affine of its own. x: {D, tokens}; scale, shift: {D}.
ggml_tensor * modulated_norm(Graph & g, ggml_tensor * x, ggml_tensor * scale, ggml_tensor * shift);

/// x + gate · (y + bias). `bias` may be nullptr.
ggml_tensor * gated_add(Graph & g, ggml_tensor * x, ggml_tensor * gate, ggml_tensor * y, ggml_tensor * bias);

/// gelu_tanh(x + bias) of a fresh matrix product: may overwrite it. `bias` may be nullptr.
ggml_tensor * bias_gelu(Graph & g, ggml_tensor * x, ggml_tensor * bias);

/// CPU only: a new {width, tokens} whose last columns are gelu_tanh(x + bias) of x's last columns; the first are left for attention.
ggml_tensor * gelu_beside(Graph & g, ggml_tensor * x, ggml_tensor * bias, int64_t columns, int64_t width);

}  // namespace sidequest::backend
