#include "engine/denoiser.h"

#include <algorithm>

#include "flux/rope.h"

namespace sidequest::engine {

using namespace backend;

Denoiser::Denoiser(Arena & arena, LoadedPart & transformer, bool exact, bool tapped)
    : arena_(arena), transformer_(transformer), dims_(transformer.part().transformer()), layout_(dims_), exact_(exact), tapped_(tapped) {}

void Denoiser::condition(const std::vector<float> & states, const std::vector<float> & pooled, const std::vector<float> & sigmas, float guidance,
                         const Cancel & cancel) {
    const int64_t steps = static_cast<int64_t>(sigmas.size());
    const int64_t tokens = static_cast<int64_t>(states.size()) / dims_.context_width;
    // 1. Modulations of all steps in one pass over their weights.
    if (!conditioning_graph_ || conditioning_steps_ != steps) {
        conditioning_graph_ = std::make_unique<Graph>(arena_, 64 + 8 * (2 * dims_.double_blocks + dims_.single_blocks), tapped_);
        conditioning_ = flux::build_conditioning(*conditioning_graph_, transformer_.store(), dims_, steps);
        conditioning_graph_->finish();
        conditioning_steps_ = steps;
    }
    conditioning_graph_->prepare();
    std::vector<float> time;
    std::vector<float> strength;
    for (const float sigma : sigmas) {
        const auto t = flux::sinusoid(sigma, dims_.time_width);
        const auto s = flux::sinusoid(guidance, dims_.time_width);
        time.insert(time.end(), t.begin(), t.end());
        strength.insert(strength.end(), s.begin(), s.end());
    }
    upload(conditioning_.time, time.data());
    if (conditioning_.guidance) upload(conditioning_.guidance, strength.data());
    upload(conditioning_.pooled, pooled.data());
    conditioning_graph_->compute(cancel);
    modulations_ = flux::read_modulations(conditioning_, layout_, steps);

    // 2. The text stream before the first block.
    if (!context_graph_ || text_tokens_ != tokens) {
        context_graph_ = std::make_unique<Graph>(arena_, 64, tapped_);
        context_ = flux::build_context(*context_graph_, transformer_.store(), dims_, tokens);
        context_graph_->finish();
        text_tokens_ = tokens;
    }
    context_graph_->prepare();
    upload(context_.states, states.data());
    context_graph_->compute(cancel);
    text_ = download(context_.out);
}

void Denoiser::begin(int64_t rows, int64_t columns) {
    const flux::StepShape shape{text_tokens_, rows, columns};
    if (!step_graph_ || !(shape == shape_)) {
        step_graph_ = std::make_unique<Graph>(arena_, flux::step_nodes(dims_), tapped_);
        step_ = flux::build_step(*step_graph_, transformer_.store(), dims_, shape, exact_);
        step_graph_->finish();
        shape_ = shape;
        places_ = flux::image_positions(rows, columns);
        rotation_ = flux::rotation_table(text_tokens_, places_, dims_.axes);
    }
    step_graph_->prepare();
    upload(step_.txt, text_.data());
    if (step_.positions.rotation) {
        upload(step_.positions.rotation, rotation_.data());
        return;
    }
    std::vector<int32_t> row(text_tokens_, 0);
    std::vector<int32_t> column(text_tokens_, 0);
    for (const auto & place : places_) {
        row.push_back(place[1]);
        column.push_back(place[2]);
    }
    upload(step_.positions.row, row.data());
    upload(step_.positions.column, column.data());
}

std::vector<float> Denoiser::velocity(const std::vector<float> & tokens, int step, const Cancel & cancel) {
    upload(step_.img, tokens.data());
    upload(step_.modulations, modulations_.data() + step * layout_.row());
    step_graph_->compute(cancel);
    return download(step_.velocity);
}

}  // namespace sidequest::engine
