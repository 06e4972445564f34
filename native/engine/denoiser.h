// The transformer at work: conditioning once a job, then velocities step by step on a graph kept per shape.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "engine/model.h"
#include "flux/conditioning.h"
#include "flux/step.h"

namespace sidequest::engine {

class Denoiser {
  public:
    Denoiser(backend::Arena & arena, LoadedPart & transformer, bool exact, bool tapped = false);

    /// Computes the modulations of every sigma and the text stream's input, once for all pictures of a job.
    /// `states`: T5 output {context_width, text tokens}; `pooled`: CLIP output.
    void condition(const std::vector<float> & states, const std::vector<float> & pooled, const std::vector<float> & sigmas, float guidance,
                   const backend::Cancel & cancel);
    /// Makes the step graph of a latent of rows × columns patches ready: call before the first velocity of each picture.
    void begin(int64_t rows, int64_t columns);
    /// v(tokens, sigmas[step]); tokens {in_channels, rows · columns}.
    std::vector<float> velocity(const std::vector<float> & tokens, int step, const backend::Cancel & cancel);

    const backend::Graph * step_graph() const { return step_graph_.get(); }
    const backend::Graph * conditioning_graph() const { return conditioning_graph_.get(); }
    const backend::Graph * context_graph() const { return context_graph_.get(); }

  private:
    backend::Arena & arena_;
    LoadedPart & transformer_;
    const weights::TransformerDims & dims_;
    flux::ModulationLayout layout_;
    bool exact_;
    bool tapped_;

    std::unique_ptr<backend::Graph> conditioning_graph_;
    flux::ConditioningGraph conditioning_{};
    int64_t conditioning_steps_ = 0;
    std::unique_ptr<backend::Graph> context_graph_;
    flux::ContextGraph context_{};
    int64_t text_tokens_ = 0;
    std::unique_ptr<backend::Graph> step_graph_;
    flux::StepGraph step_{};
    flux::StepShape shape_{0, 0, 0};

    std::vector<float> modulations_;
    std::vector<float> text_;
    std::vector<std::array<int32_t, 3>> places_;
    std::vector<float> rotation_;
};

}  // namespace sidequest::engine
