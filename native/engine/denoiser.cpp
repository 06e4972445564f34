#include "engine/denoiser.h"

#include <algorithm>

#include "flux/rope.h"

namespace sidequest::engine {

using namespace backend;

Denoiser::Denoiser(Arena & arena, Shelf & shelf, LoadedPart & transformer, bool exact, int64_t steps_at_once, bool tapped)
    : arena_(arena),
      shelf_(shelf),
      transformer_(transformer),
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
    plan_step(rows, columns);
}

void Denoiser::plan_conditioning() {
    shelf_.take(conditioning_, {steps_at_once_}, {arena_, flux::conditioning_nodes(dims_), tapped_}, [&](ConditioningPlan & plan) {
        plan.nodes = flux::build_conditioning(plan.graph, transformer_.store(), dims_, steps_at_once_);
    });
}

void Denoiser::plan_context(int64_t text_tokens) {
    text_tokens_ = text_tokens;
    shelf_.take(context_, {text_tokens}, {arena_, flux::CONTEXT_NODES, tapped_}, [&](ContextPlan & plan) {
        plan.nodes = flux::build_context(plan.graph, transformer_.store(), dims_, text_tokens);
    });
}

void Denoiser::plan_step(int64_t rows, int64_t columns) {
    shelf_.take(step_, {text_tokens_, rows, columns}, {arena_, flux::step_nodes(dims_), tapped_}, [&](StepPlan & plan) {
        plan.nodes = flux::build_step(plan.graph, transformer_.store(), dims_, {text_tokens_, rows, columns}, exact_);
        plan.places = flux::image_positions(rows, columns);
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

void Denoiser::begin(int64_t rows, int64_t columns) {
    plan_step(rows, columns);
    step_->graph.prepare();
    const auto & nodes = step_->nodes;
    upload(nodes.txt, text_.data());
    if (nodes.positions.rotation) {
        upload(nodes.positions.rotation, step_->rotation.data());
        return;
    }
    std::vector<int32_t> row(text_tokens_, 0);
    std::vector<int32_t> column(text_tokens_, 0);
    for (const auto & place : step_->places) {
        row.push_back(place[1]);
        column.push_back(place[2]);
    }
    upload(nodes.positions.row, row.data());
    upload(nodes.positions.column, column.data());
}

std::vector<float> Denoiser::velocity(const std::vector<float> & tokens, int step, const Cancel & cancel) {
    upload(step_->nodes.img, tokens.data());
    upload(step_->nodes.modulations, modulations_.data() + step * layout_.row());
    step_->graph.compute(cancel);
    return download(step_->nodes.velocity);
}

}  // namespace sidequest::engine
