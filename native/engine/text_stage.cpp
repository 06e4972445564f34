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

std::vector<float> TextStage::encode_t5(std::vector<int32_t> ids, int64_t length, const Cancel & cancel) {
    const auto & dims = t5_.part().t5();
    require_ids(ids, dims.vocabulary, "t5Ids");
    ids.resize(length, 0);
    if (!t5_graph_ || t5_length_ != length) {
        t5_graph_ = std::make_unique<Graph>(t5_arena_, 64 + 48 * dims.layers, tapped_);
        t5_nodes_ = text::build_t5(*t5_graph_, t5_.store(), dims, length);
        t5_graph_->finish();
        t5_length_ = length;
        const auto & table = t5_.part().at("encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight");
        std::vector<float> values(table.elements());
        table.read_f32(values.data());
        position_bias_ = text::t5_position_bias(values, dims.heads, dims.buckets, length);
    }
    t5_graph_->prepare();
    upload(t5_nodes_.ids, ids.data());
    upload(t5_nodes_.bias, position_bias_.data());
    t5_graph_->compute(cancel);
    return download(t5_nodes_.out);
}

std::vector<float> TextStage::encode_clip(const std::vector<int32_t> & ids, const Cancel & cancel) {
    const auto & dims = clip_.part().clip();
    require_ids(ids, dims.vocabulary, "clipIds");
    const int64_t length = static_cast<int64_t>(ids.size());
    if (length > dims.positions) {
        throw Error("INVALID_PARAMS", "clipIds: " + std::to_string(length) + " ids were given, the CLIP encoder has " + std::to_string(dims.positions) + " positions.");
    }
    if (!clip_graph_ || clip_length_ != length) {
        clip_graph_ = std::make_unique<Graph>(clip_arena_, 64 + 64 * dims.layers, tapped_);
        clip_nodes_ = text::build_clip(*clip_graph_, clip_.store(), dims, length);
        clip_graph_->finish();
        clip_length_ = length;
    }
    clip_graph_->prepare();
    const std::vector<float> mask = text::causal_mask(length);
    const int32_t end = text::first_end(ids, dims.vocabulary);
    upload(clip_nodes_.ids, ids.data());
    upload(clip_nodes_.mask, mask.data());
    upload(clip_nodes_.end, &end);
    clip_graph_->compute(cancel);
    return download(clip_nodes_.out);
}

void TextStage::evict_t5() {
    t5_graph_.reset();
    t5_.evict();
}

}  // namespace sidequest::engine
