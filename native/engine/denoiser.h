// The transformer at work: conditioning once a job, then velocities step by step on a graph kept per shape.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "engine/model.h"
#include "engine/shelf.h"
#include "flux/conditioning.h"
#include "flux/step.h"

namespace sidequest::engine {

/// What a picture is drawn by beside the text. Made by guide.h.
struct Guide {
    std::vector<float> channels;   ///< {in_channels − out_channels, rows · columns} of the picture's tokens (Fill, Canny, Depth)
    std::vector<float> reference;  ///< packed latents {out_channels, rows · columns} of another picture (Kontext), with its grid
    int64_t reference_rows = 0;
    int64_t reference_columns = 0;
};

/// Makes the modulations of a few steps; longer jobs run it several times, so that one shape serves all.
using ConditioningPlan = Plan<flux::ConditioningGraph>;
using ContextPlan = Plan<flux::ContextGraph>;

/// A step's graph with the positions of its tokens.
struct StepPlan : Plan<flux::StepGraph> {
    using Plan::Plan;
    size_t bytes() const { return graph.bytes() + places.size() * sizeof places[0] + rotation.size() * sizeof(float); }

    std::vector<std::array<int32_t, 3>> places;
    std::vector<float> rotation;
};

class Denoiser {
  public:
    /// Columns of the conditioning graph: schnell's steps in one pass, dev's in a few.
    static constexpr int64_t STEPS_AT_ONCE = 4;

    /// Conditioning may run on another device than the steps, with its arena. `exact`: attention in f32. `steps_at_once`: columns of the conditioning graph.
    Denoiser(Shelf & shelf, backend::Arena & arena, LoadedPart & transformer, backend::Arena & conditioning_arena, LoadedPart & conditioning, bool exact, int64_t steps_at_once = STEPS_AT_ONCE, bool tapped = false);

    /// Computes the modulations of every sigma and the text stream's input, once for all pictures of a job.
    /// `states`: T5 output {context_width, text tokens}; `pooled`: CLIP output.
    void condition(const std::vector<float> & states, const std::vector<float> & pooled, const std::vector<float> & sigmas, float guidance,
                   const backend::Cancel & cancel);
    /// Makes every graph of this shape ready without running one.
    void plan(int64_t text_tokens, int64_t rows, int64_t columns);
    /// Makes the step graph of a latent of rows × columns patches ready: call before the first velocity of each picture.
    /// Throws UNSUPPORTED when the model needs extra channels and the guide has none, or the reverse.
    void begin(int64_t rows, int64_t columns, const Guide & guide = {});
    /// v(tokens, sigmas[step]); both {out_channels, rows · columns}.
    std::vector<float> velocity(const std::vector<float> & tokens, int step, const backend::Cancel & cancel);

    /// What ran last; for looking at tapped stages.
    const backend::Graph & step_graph() const { return step_->graph; }
    const backend::Graph & conditioning_graph() const { return conditioning_->graph; }
    const backend::Graph & context_graph() const { return context_->graph; }

  private:
    void plan_conditioning();
    void plan_context(int64_t text_tokens);
    void plan_step(const flux::StepShape & shape);
    void modulate(const std::vector<float> & pooled, const std::vector<float> & sigmas, float guidance, const backend::Cancel & cancel);

    Shelf & shelf_;
    backend::Arena & arena_;
    LoadedPart & transformer_;
    backend::Arena & conditioning_arena_;
    LoadedPart & conditioning_weights_;
    const weights::TransformerDims & dims_;
    flux::ModulationLayout layout_;
    bool exact_;
    int64_t steps_at_once_;
    bool tapped_;

    std::shared_ptr<ConditioningPlan> conditioning_;
    std::shared_ptr<ContextPlan> context_;
    std::shared_ptr<StepPlan> step_;
    int64_t text_tokens_ = 0;
    std::vector<float> modulations_;
    Guide guide_;
    std::vector<float> text_;
};

}  // namespace sidequest::engine
