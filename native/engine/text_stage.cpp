#include "engine/text_stage.h"

#include <string>

namespace sidequest::engine {

using namespace backend;

namespace {

void require_ids(const std::vector<int32_t> & ids, int64_t vocabulary, const char * what) {
    if (ids.empty()) throw Error("INVALID_PARAMS", std::string(what) + ": no token ids were given.");
    for (const int32_t id : ids) {
        if (id < 0 || id >= vocabulary) {
            throw Error("INVALID_PARAMS", std::string(what) + ": token id " + std::to_string(id) + " is outside the vocabulary of " + std::to_string(vocabulary) +
                                              ". The tokeniser belongs to another model.");
        }
    }
}

}  // namespace

void TextStage::plan(int64_t t5_length, int64_t clip_length) {
    plan_t5(t5_length);
    plan_clip(clip_length);
}

void TextStage::plan_t5(int64_t length) {
    const auto & dims = t5_.part().t5();
    shelf_.take(t5_plan_, {length}, {t5_arena_, text::t5_nodes(dims), tapped_}, [&](T5Plan & plan) {
        plan.nodes = text::build_t5(plan.graph, t5_.store(), dims, length);
        const auto & table = t5_.part().at("encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight");
        std::vector<float> values(table.elements());
        table.read_f32(values.data());
        plan.position_bias = text::t5_position_bias(values, dims.heads, dims.buckets, length);
    });
}

void TextStage::plan_clip(int64_t length) {
    const auto & dims = clip_.part().clip();
    shelf_.take(clip_plan_, {length}, {clip_arena_, text::clip_nodes(dims), tapped_}, [&](ClipPlan & plan) {
        plan.nodes = text::build_clip(plan.graph, clip_.store(), dims, length);
    });
}

std::vector<float> TextStage::encode_t5(std::vector<int32_t> ids, int64_t length, const Cancel & cancel) {
    require_ids(ids, t5_.part().t5().vocabulary, "t5Ids");
    ids.resize(length, 0);
    plan_t5(length);
    t5_plan_->graph.prepare();
    upload(t5_plan_->nodes.ids, ids.data());
    upload(t5_plan_->nodes.bias, t5_plan_->position_bias.data());
    t5_plan_->graph.compute(cancel);
    return download(t5_plan_->nodes.out);
}

std::vector<float> TextStage::encode_clip(const std::vector<int32_t> & ids, const Cancel & cancel) {
    const auto & dims = clip_.part().clip();
    require_ids(ids, dims.vocabulary, "clipIds");
    const int64_t length = static_cast<int64_t>(ids.size());
    if (length > dims.positions) {
        throw Error("INVALID_PARAMS", "clipIds: " + std::to_string(length) + " ids were given, the CLIP encoder has " + std::to_string(dims.positions) + " positions.");
    }
    plan_clip(length);
    clip_plan_->graph.prepare();
    const std::vector<float> mask = text::causal_mask(length);
    const int32_t end = text::first_end(ids, dims.vocabulary);
    upload(clip_plan_->nodes.ids, ids.data());
    upload(clip_plan_->nodes.mask, mask.data());
    upload(clip_plan_->nodes.end, &end);
    clip_plan_->graph.compute(cancel);
    return download(clip_plan_->nodes.out);
}

void TextStage::evict_t5() {
    t5_plan_.reset();
    shelf_.drop<T5Plan>();
    t5_.evict();
}

}  // namespace sidequest::engine
