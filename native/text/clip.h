// CLIP-L text model: 77 token ids to one pooled vector.
#pragma once

#include <vector>

#include "backend/graph.h"
#include "weights/store.h"
#include "weights/dims.h"

namespace sidequest::text {

struct ClipGraph {
    ggml_tensor * ids;   ///< i32 {length}
    ggml_tensor * mask;  ///< f32 {length, length}: causal
    ggml_tensor * end;   ///< i32 {1}: position of the first end token
    ggml_tensor * out;   ///< f32 {width}: the last layer's normed state at `end`
};

/// Upper bound of tensors that build_clip makes.
size_t clip_nodes(const weights::ClipDims & dims);

ClipGraph build_clip(backend::Graph & g, const weights::Store & w, const weights::ClipDims & dims, int64_t length);

/// 0 where key ≤ query, −inf elsewhere.
std::vector<float> causal_mask(int64_t length);

/// The first end token: the vocabulary's last id, or the last position when there is none.
int32_t first_end(const std::vector<int32_t> & ids, int64_t vocabulary);

}  // namespace sidequest::text
