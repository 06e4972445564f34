// One denoising step: packed latents and text in, velocity out. Double-stream blocks, single-stream blocks, head.
#pragma once

#include "backend/graph.h"
#include "weights/store.h"
#include "flux/conditioning.h"
#include "flux/joint_attention.h"
#include "weights/dims.h"

namespace sidequest::flux {

struct StepShape {
    int64_t text_tokens;
    int64_t rows;     ///< of 2×2 patches
    int64_t columns;
    int64_t reference_rows = 0;  ///< of a reference picture, whose tokens follow the picture's
    int64_t reference_columns = 0;
    int64_t picture_tokens() const { return rows * columns; }
    int64_t image_tokens() const { return picture_tokens() + reference_rows * reference_columns; }
    int64_t tokens() const { return text_tokens + image_tokens(); }
};

struct StepGraph {
    ggml_tensor * img;          ///< f32 {in_channels, image tokens}: packed latents, and beside them the extra channels of Fill, Canny, Depth
    ggml_tensor * txt;          ///< f32 {hidden, text tokens}: build_context's output
    ggml_tensor * modulations;  ///< f32 {ModulationLayout::row()}: this step's row
    Positions positions;        ///< from rotation_table, or from grid_positions
    ggml_tensor * velocity;     ///< f32 {out_channels, picture tokens}
};

/// `exact`: attention in f32 throughout, for f32 weights.
StepGraph build_step(backend::Graph & g, const weights::Store & w, const weights::TransformerDims & dims, const StepShape & shape, bool exact);

/// Upper bound of tensors that build_step makes.
size_t step_nodes(const weights::TransformerDims & dims);

}  // namespace sidequest::flux
