#include "engine/denoiser.h"

#include <algorithm>

#include "flux/rope.h"

namespace sidequest::engine {

using namespace backend;

Denoiser::Denoiser(Shelf & shelf, Arena & arena, LoadedPart & transformer, Arena & conditioning_arena, LoadedPart & conditioning, bool exact, int64_t steps_at_once,
                   bool tapped)
    : shelf_(shelf),
      arena_(arena),
      transformer_(transformer),
      conditioning_arena_(conditioning_arena),
      conditioning_weights_(conditioning),
      dims_(transformer.part().transformer()),
      layout_(dims_),
      exact_(exact),
      steps_at_once_(steps_at_once),
      tapped_(tapped) {}

void Denoiser::condition(const std::vector<float> & states, const std::vector<float> & pooled, const std::vector<float> & sigmas, float guidance,
                         const Cancel & cancel) {
    modulate(pooled, sigmas, guidance, cancel);
    plan_context(static_cast<int64_t>(states.size()) / dims_.context_width);
    context_->graph.prepare();
    upload(context_->nodes.states, states.data());
    context_->graph.compute(cancel);
    text_ = download(context_->nodes.out);
}

void Denoiser::plan(int64_t text_tokens, int64_t rows, int64_t columns) {
    plan_conditioning();
    plan_context(text_tokens);
    plan_step({text_tokens, rows, columns});
}

void Denoiser::plan_conditioning() {
    shelf_.take(conditioning_, {steps_at_once_}, {conditioning_arena_, flux::conditioning_nodes(dims_), tapped_}, [&](ConditioningPlan & plan) {
        plan.nodes = flux::build_conditioning(plan.graph, conditioning_weights_.store(), dims_, steps_at_once_);
    });
}

void Denoiser::plan_context(int64_t text_tokens) {
    text_tokens_ = text_tokens;
    shelf_.take(context_, {text_tokens}, {arena_, flux::CONTEXT_NODES, tapped_}, [&](ContextPlan & plan) {
        plan.nodes = flux::build_context(plan.graph, transformer_.store(), dims_, text_tokens);
    });
}

void Denoiser::plan_step(const flux::StepShape & shape) {
    const Shape key{shape.text_tokens, shape.rows, shape.columns, shape.reference_rows, shape.reference_columns};
    shelf_.take(step_, key, {arena_, flux::step_nodes(dims_), tapped_}, [&](StepPlan & plan) {
        plan.nodes = flux::build_step(plan.graph, transformer_.store(), dims_, shape, exact_);
        plan.places = flux::grid_positions(flux::PICTURE, shape.rows, shape.columns);
        const auto reference = flux::grid_positions(flux::REFERENCE, shape.reference_rows, shape.reference_columns);
        plan.places.insert(plan.places.end(), reference.begin(), reference.end());
        if (plan.nodes.positions.rotation) plan.rotation = flux::rotation_table(text_tokens_, plan.places, dims_.axes);
    });
}

void Denoiser::modulate(const std::vector<float> & pooled, const std::vector<float> & sigmas, float guidance, const Cancel & cancel) {
    plan_conditioning();
    const auto & nodes = conditioning_->nodes;
    const std::vector<float> strength = flux::sinusoid(guidance, dims_.time_width);
    const int64_t steps = static_cast<int64_t>(sigmas.size());
    modulations_.clear();
    for (int64_t first = 0; first < steps; first += steps_at_once_) {
        std::vector<float> time, strengths;
        for (int64_t i = first; i < first + steps_at_once_; i++) {
            const auto t = flux::sinusoid(sigmas[std::min(i, steps - 1)], dims_.time_width);  // the last one fills up
            time.insert(time.end(), t.begin(), t.end());
            strengths.insert(strengths.end(), strength.begin(), strength.end());
        }
        conditioning_->graph.prepare();
        upload(nodes.time, time.data());
        if (nodes.guidance) upload(nodes.guidance, strengths.data());
        upload(nodes.pooled, pooled.data());
        conditioning_->graph.compute(cancel);
        const auto rows = flux::read_modulations(nodes, layout_, steps_at_once_);
        modulations_.insert(modulations_.end(), rows.begin(), rows.begin() + std::min(steps_at_once_, steps - first) * layout_.row());
    }
}

void Denoiser::begin(int64_t rows, int64_t columns, const Guide & guide) {
    const int64_t wanted = (dims_.in_channels - dims_.out_channels) * rows * columns;
    if (static_cast<int64_t>(guide.channels.size()) != wanted) {
        throw Error("UNSUPPORTED", transformer_.part().path() + (wanted ? ": this model draws over or along a picture (" + std::to_string(dims_.in_channels) +
                                                                              " input channels), and none was given to it."
                                                                        : ": this model draws from text alone and cannot take a picture to fill or to follow."));
    }
    guide_ = guide;
    plan_step({text_tokens_, rows, columns, guide.reference_rows, guide.reference_columns});
    step_->graph.prepare();
    const auto & nodes = step_->nodes;
    upload(nodes.txt, text_.data());
    if (nodes.positions.rotation) {
        upload(nodes.positions.rotation, step_->rotation.data());
        return;
    }
    std::array<ggml_tensor *, 3> axes{nodes.positions.plane, nodes.positions.row, nodes.positions.column};
    for (size_t axis = 0; axis < axes.size(); axis++) {
        if (!axes[axis]) continue;
        std::vector<int32_t> at(text_tokens_, 0);
        for (const auto & place : step_->places) at.push_back(place[axis]);
        upload(axes[axis], at.data());
    }
}

std::vector<float> Denoiser::velocity(const std::vector<float> & tokens, int step, const Cancel & cancel) {
    const int64_t in = dims_.in_channels, own = dims_.out_channels;
    std::vector<float> img(step_->places.size() * in, 0.0f);
    const int64_t picture = static_cast<int64_t>(tokens.size()) / own;
    for (int64_t i = 0; i < picture; i++) {
        std::copy_n(tokens.data() + i * own, own, img.data() + i * in);
        std::copy_n(guide_.channels.data() + i * (in - own), in - own, img.data() + i * in + own);
    }
    for (int64_t i = 0; i * own < static_cast<int64_t>(guide_.reference.size()); i++) std::copy_n(guide_.reference.data() + i * own, own, img.data() + (picture + i) * in);
    upload(step_->nodes.img, img.data());
    upload(step_->nodes.modulations, modulations_.data() + step * layout_.row());
    step_->graph.compute(cancel);
    return download(step_->nodes.velocity);
}

}  // namespace sidequest::engine
