// Attention over the joint sequence: per-stream q, k, v with RMS norm and rotation, text first.
#pragma once

#include <vector>

#include "backend/graph.h"
#include "weights/dims.h"

namespace sidequest::flux {

/// One stream's product with its qkv weight: {≥ 3·hidden, tokens}, rows being q | k | v, each head-major, before the bias.
struct QkvStream {
    ggml_tensor * features;
    ggml_tensor * bias;  ///< {≥ 3·hidden} or nullptr
    ggml_tensor * query_norm;
    ggml_tensor * key_norm;
};

/// Where tokens lie. The CPU reads a table of cos and sin, other devices rotate by positions.
struct Positions {
    ggml_tensor * rotation = nullptr;  ///< f32 {head_dim, tokens}: rotation_table
    ggml_tensor * plane = nullptr;     ///< i32 {tokens}; nullptr when it is 0 for all
    ggml_tensor * row = nullptr;       ///< i32 {tokens}
    ggml_tensor * column = nullptr;
};

/// Writes the mixed heads into the first `hidden` columns of `into` {≥ hidden, tokens} (CPU), or makes a new tensor when it is nullptr.
/// `exact`: keys and values stay f32.
ggml_tensor * joint_attention(backend::Graph & g, const std::vector<QkvStream> & streams, const Positions & positions, const weights::TransformerDims & dims,
                              ggml_tensor * into, bool exact);

}  // namespace sidequest::flux
