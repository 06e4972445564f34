// The CPU's joint attention: bias, RMS norm, rotation and packing of q, k, v in one pass each, then packed attention.
#pragma once

#include <vector>

#include "flux/joint_attention.h"

namespace sidequest::flux {

/// `rotation`: f32 {head_dim, tokens}, cos and sin of each pair in turn. See joint_attention.
ggml_tensor * joint_attention_cpu(backend::Graph & g, const std::vector<QkvStream> & streams, ggml_tensor * rotation, const weights::TransformerDims & dims,
                                  ggml_tensor * into);

}  // namespace sidequest::flux
