// Attention on the CPU without the L × L matrix: keys and values packed once, queries by blocks with a running softmax.
#pragma once

#include "backend/graph.h"

namespace sidequest::backend {

/// Packed keys: panels of gemm_kernel().columns tokens, {head, panel, feature, token}. Rows beyond the last token are 0.
int64_t packed_keys_size(int64_t head_dim, int64_t heads, int64_t tokens);
/// Packed values: panels of features, {head, panel, token, feature}.
int64_t packed_values_size(int64_t head_dim, int64_t heads, int64_t tokens);

/// From k, v of ne {head_dim, heads, tokens}, rows of head_dim contiguous, other strides free.
ggml_tensor * pack_keys(Graph & g, ggml_tensor * k);
ggml_tensor * pack_values(Graph & g, ggml_tensor * v);

/// softmax(q·kᵀ)·v for q of ne {head_dim, heads, tokens} that carries the scale already, rows of head_dim contiguous.
/// Writes head h of token t to into[t][h · head_dim …]: `into` has ne {≥ head_dim · heads, tokens} and is changed in place;
/// nullptr makes a new tensor.
ggml_tensor * packed_attention(Graph & g, ggml_tensor * into, ggml_tensor * q, ggml_tensor * keys, ggml_tensor * values);

/// Writes one token's vector of `head_dim` floats into its place among the packed keys or values of its head.
void place_key(float * head_keys, int64_t head_dim, int64_t token, const float * x);
void place_value(float * head_values, int64_t head_dim, int64_t tokens, int64_t token, const float * x);

}  // namespace sidequest::backend
