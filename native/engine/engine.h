// One loaded model that renders: the numbered steps from token ids to pixels.
#pragma once

#include <memory>
#include <optional>

#include "engine/denoiser.h"
#include "engine/embedding_cache.h"
#include "engine/memory_plan.h"
#include "engine/model.h"
#include "engine/options.h"
#include "engine/preview.h"
#include "engine/shelf.h"
#include "engine/text_stage.h"
#include "engine/vae_stage.h"

namespace sidequest::engine {

/// Not thread safe: one thread loads, renders and destroys.
class Engine {
  public:
    using LoadProgress = std::function<void(double fraction, const std::string & stage)>;

    /// Throws MODEL_NOT_FOUND, MODEL_INVALID, OUT_OF_MEMORY (before anything large is allocated), UNSUPPORTED.
    Engine(const LoadOptions & options, const LoadProgress & progress);

    /// Throws CANCELLED, INVALID_PARAMS, GENERATION_FAILED, OUT_OF_MEMORY, UNSUPPORTED. After any of them the engine is as before.
    Result render(const Job & job, const backend::Cancel & cancel, const OnProgress & on_progress);

    const LoadOptions & options() const { return options_; }
    const backend::Device & device() const { return *device_; }
    const Model & model() const { return *model_; }
    const MemoryPlan & plan() const { return plan_; }
    const backend::Counters & counters() const { return counters_; }
    const CacheCounters & cache_counters() const { return cache_.counters(); }
    double load_ms() const { return load_ms_; }
    MemoryUse memory() const;

  private:
    void warm(const std::vector<PictureSize> & sizes);
    std::shared_ptr<const Embedding> encode(const Job & job, const backend::Cancel & cancel, const OnProgress & on_progress, Timings & timings);
    Guide guide(const Job & job, const backend::Cancel & cancel);
    std::vector<float> denoise(const Job & job, const Guide & guide, const std::vector<float> & sigmas, int start, std::vector<float> latent, int image,
                               const backend::Cancel & cancel, const OnProgress & on_progress, Timings & timings);

    LoadOptions options_;
    std::unique_ptr<backend::Device> device_;
    backend::Counters counters_;
    std::unique_ptr<Model> model_;
    std::unique_ptr<backend::Arena> arena_;
    // Where T5 and the modulations run when the device has no room for them: the CPU, straight from the mapped file.
    std::unique_ptr<backend::Device> host_;
    std::unique_ptr<backend::Arena> host_arena_;
    std::unique_ptr<LoadedPart> host_t5_;
    std::unique_ptr<LoadedPart> host_conditioning_;
    MemoryPlan plan_;
    EmbeddingCache cache_;
    std::unique_ptr<Shelf> shelf_;
    std::unique_ptr<TextStage> text_;
    std::unique_ptr<Denoiser> denoiser_;
    std::unique_ptr<VaeStage> vae_;
    std::optional<Preview> preview_;
    double load_ms_ = 0;
};

}  // namespace sidequest::engine
