// Text to vectors: runs the T5 and CLIP graphs, kept between requests.
#pragma once

#include <memory>
#include <vector>

#include "engine/model.h"
#include "text/clip.h"
#include "text/t5.h"

namespace sidequest::engine {

class TextStage {
  public:
    /// The two encoders may live on two devices, each with its arena.
    TextStage(backend::Arena & t5_arena, LoadedPart & t5, backend::Arena & clip_arena, LoadedPart & clip, bool tapped = false)
        : t5_arena_(t5_arena), t5_(t5), clip_arena_(clip_arena), clip_(clip), tapped_(tapped) {}

    /// Pads with 0 to `length`; longer ids are cut. Returns {width, length}.
    std::vector<float> encode_t5(std::vector<int32_t> ids, int64_t length, const backend::Cancel & cancel);
    /// Returns {width}.
    std::vector<float> encode_clip(const std::vector<int32_t> & ids, const backend::Cancel & cancel);

    /// Drops T5's graph and weights.
    void evict_t5();
    const backend::Graph * t5_graph() const { return t5_graph_.get(); }
    const backend::Graph * clip_graph() const { return clip_graph_.get(); }

  private:
    backend::Arena & t5_arena_;
    LoadedPart & t5_;
    backend::Arena & clip_arena_;
    LoadedPart & clip_;
    bool tapped_;
    int64_t t5_length_ = 0;
    std::vector<float> position_bias_;
    std::unique_ptr<backend::Graph> t5_graph_;
    text::T5Graph t5_nodes_{};
    int64_t clip_length_ = 0;
    std::unique_ptr<backend::Graph> clip_graph_;
    text::ClipGraph clip_nodes_{};
};

}  // namespace sidequest::engine
