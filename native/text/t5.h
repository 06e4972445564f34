// T5 v1.1 encoder: token ids to one vector a token.
#pragma once

#include <vector>

#include "backend/graph.h"
#include "weights/store.h"
#include "weights/dims.h"

namespace sidequest::text {

/// The bidirectional bucket of `offset` = key − query, for 32 buckets and distance 128.
int t5_bucket(int64_t offset, int64_t buckets);

/// relative_attention_bias laid out as a mask: f32 {keys, queries, heads}.
std::vector<float> t5_position_bias(const std::vector<float> & table, int64_t heads, int64_t buckets, int64_t length);

struct T5Graph {
    ggml_tensor * ids;   ///< i32 {length}
    ggml_tensor * bias;  ///< f32 {length, length, heads}
    ggml_tensor * out;   ///< f32 {width, length}
};

/// Upper bound of tensors that build_t5 makes.
size_t t5_nodes(const weights::T5Dims & dims);

/// Padding takes part in attention: FLUX was trained without a mask.
T5Graph build_t5(backend::Graph & g, const weights::Store & w, const weights::T5Dims & dims, int64_t length);

}  // namespace sidequest::text
