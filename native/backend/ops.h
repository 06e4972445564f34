// The few operations that every model is made of, written so that they are exact on every device.
#pragma once

#include "backend/graph.h"
#include "ggml.h"

namespace sidequest::backend {

/// x·Wᵀ + b with W of ne {in, out}, summed in f32 on every device; `bias` may be nullptr.
ggml_tensor * linear(Graph & g, ggml_tensor * weight, ggml_tensor * bias, ggml_tensor * x);

/// The same to the precision of f32 inputs: the CPU rounds x to the weight's own kind (f16, bf16, blocks of 8 bits), so what the rounding
/// loses runs along as columns of its own. Twice the columns: for few of them, which cost what reading the weight costs.
ggml_tensor * fine_linear(Graph & g, ggml_tensor * weight, ggml_tensor * bias, ggml_tensor * x);

/// 0.5x(1 + tanh(√(2/π)(x + 0.044715x³))) in f32; ggml's own on CPU looks it up in an f16 table.
ggml_tensor * gelu_tanh(Graph & g, ggml_tensor * x);

/// x·sigmoid(1.702x) in f32 (CLIP).
ggml_tensor * quick_gelu(Graph & g, ggml_tensor * x);

/// softmax(scale·QKᵀ + mask)·V. q, k, v: ne {head_dim, heads, tokens}, rows of head_dim contiguous.
/// `mask`: f32 {keys, queries, 1 or heads} or nullptr. Returns {head_dim·heads, queries}.
/// `exact`: f32 throughout; else keys and values may be rounded to f16 where that is faster.
ggml_tensor * attention(Graph & g, ggml_tensor * q, ggml_tensor * k, ggml_tensor * v, ggml_tensor * mask, float scale, bool exact);

}  // namespace sidequest::backend
