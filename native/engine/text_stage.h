// Text to vectors: runs the T5 and CLIP graphs, kept between requests.
#pragma once

#include <memory>
#include <vector>

#include "engine/model.h"
#include "engine/shelf.h"
#include "text/clip.h"
#include "text/t5.h"

namespace sidequest::engine {

/// The T5 graph with its table of position biases.
struct T5Plan : Plan<text::T5Graph> {
    using Plan::Plan;
    size_t bytes() const { return graph.bytes() + position_bias.size() * sizeof(float); }

    std::vector<float> position_bias;
};
using ClipPlan = Plan<text::ClipGraph>;

class TextStage {
  public:
    /// The two encoders may live on two devices, each with its arena.
    TextStage(Shelf & shelf, backend::Arena & t5_arena, LoadedPart & t5, backend::Arena & clip_arena, LoadedPart & clip, bool tapped = false)
        : shelf_(shelf), t5_arena_(t5_arena), t5_(t5), clip_arena_(clip_arena), clip_(clip), tapped_(tapped) {}

    /// Pads with 0 to `length`; longer ids are cut. Returns {width, length}.
    std::vector<float> encode_t5(std::vector<int32_t> ids, int64_t length, const backend::Cancel & cancel);
    /// Returns {width}.
    std::vector<float> encode_clip(const std::vector<int32_t> & ids, const backend::Cancel & cancel);

    /// Drops T5's graph and weights.
    void evict_t5();
    /// Makes the graphs of both encoders ready without running them.
    void plan(int64_t t5_length, int64_t clip_length);

    /// What ran last; for looking at tapped stages.
    const backend::Graph & t5_graph() const { return t5_plan_->graph; }
    const backend::Graph & clip_graph() const { return clip_plan_->graph; }

  private:
    void plan_t5(int64_t length);
    void plan_clip(int64_t length);

    Shelf & shelf_;
    backend::Arena & t5_arena_;
    LoadedPart & t5_;
    backend::Arena & clip_arena_;
    LoadedPart & clip_;
    bool tapped_;
    std::shared_ptr<T5Plan> t5_plan_;
    std::shared_ptr<ClipPlan> clip_plan_;
};

}  // namespace sidequest::engine
