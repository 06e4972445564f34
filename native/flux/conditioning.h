// What steers every block: the time, guidance and pooled vectors of all steps, and the modulations made from them.
#pragma once

#include <string>
#include <vector>

#include "backend/graph.h"
#include "weights/store.h"
#include "weights/dims.h"

namespace sidequest::flux {

/// cos then sin of 1000·s·exp(−ln(10000)·i/half): {width} floats (kept in f32: the time MLP is sensitive to it).
std::vector<float> sinusoid(float s, int64_t width);

/// Where each block's modulation lies in one step's row of floats. Scales are stored as 1 + scale.
struct ModulationLayout {
    explicit ModulationLayout(const weights::TransformerDims & dims);
    int64_t double_img(int64_t block) const { return block * 12 * hidden; }
    int64_t double_txt(int64_t block) const { return block * 12 * hidden + 6 * hidden; }
    int64_t single(int64_t block) const { return doubles * 12 * hidden + block * 3 * hidden; }
    int64_t head() const { return doubles * 12 * hidden + singles * 3 * hidden; }
    int64_t row() const { return head() + 2 * hidden; }

    int64_t hidden, doubles, singles;
};

/// True for the weights that build_conditioning reads, 27 % of the model, and no step does.
bool is_conditioning(const std::string & name);

/// Several steps at once: the modulation weights are read a few times a job, not every step.
struct ConditioningGraph {
    ggml_tensor * time;      ///< f32 {time_width, steps}
    ggml_tensor * guidance;  ///< f32 {time_width, steps}; nullptr without guidance_in
    ggml_tensor * pooled;    ///< f32 {pooled_width}
    std::vector<ggml_tensor *> parts;  ///< one f32 {n·hidden, steps} a block, in ModulationLayout's order
};

ConditioningGraph build_conditioning(backend::Graph & g, const weights::Store & w, const weights::TransformerDims & dims, int64_t steps);

/// Upper bound of tensors that build_conditioning makes.
size_t conditioning_nodes(const weights::TransformerDims & dims);

/// Rows of ModulationLayout::row() floats, one a step, read from a computed graph.
std::vector<float> read_modulations(const ConditioningGraph & c, const ModulationLayout & layout, int64_t steps);

/// txt = txt_in(T5 states): once a job.
struct ContextGraph {
    ggml_tensor * states;  ///< f32 {context_width, tokens}
    ggml_tensor * out;     ///< f32 {hidden, tokens}
};

constexpr size_t CONTEXT_NODES = 64;

ContextGraph build_context(backend::Graph & g, const weights::Store & w, const weights::TransformerDims & dims, int64_t tokens);

}  // namespace sidequest::flux
