// Latents to pictures and back: runs the VAE graphs, kept per size.
#pragma once

#include <memory>
#include <vector>

#include "engine/model.h"
#include "engine/shelf.h"
#include "vae/autoencoder.h"

namespace sidequest::engine {

using DecoderPlan = Plan<vae::DecoderGraph>;
using EncoderPlan = Plan<vae::EncoderGraph>;

class VaeStage {
  public:
    /// `tile`: latent positions a side that are coded at once; 0: all.
    VaeStage(backend::Arena & arena, Shelf & shelf, LoadedPart & vae, int64_t tile = 0, bool tapped = false)
        : arena_(arena), shelf_(shelf), vae_(vae), tile_(tile), tapped_(tapped) {}

    /// Latent [channels, height, width] → planes [3, 8·height, 8·width] in about [−1, 1].
    std::vector<float> decode(const std::vector<float> & latent, int64_t width, int64_t height, const backend::Cancel & cancel);
    /// Planes [3, height, width] → latent [channels, height/8, width/8]: the mean, scaled. UNSUPPORTED without an encoder.
    std::vector<float> encode(const std::vector<float> & planes, int64_t width, int64_t height, const backend::Cancel & cancel);

    /// Makes the decoder of a latent of this size ready without running it.
    void plan(int64_t width, int64_t height);

    /// What ran last; for looking at tapped stages.
    const backend::Graph & decoder_graph() const { return decoder_->graph; }
    const backend::Graph & encoder_graph() const { return encoder_->graph; }

  private:
    void plan_decoder(int64_t width, int64_t height);
    std::vector<float> encode_whole(const std::vector<float> & planes, int64_t width, int64_t height, const backend::Cancel & cancel);
    std::vector<float> decode_whole(const std::vector<float> & latent, int64_t width, int64_t height, const backend::Cancel & cancel);

    backend::Arena & arena_;
    Shelf & shelf_;
    LoadedPart & vae_;
    int64_t tile_;
    bool tapped_;
    std::shared_ptr<DecoderPlan> decoder_;
    std::shared_ptr<EncoderPlan> encoder_;
};

}  // namespace sidequest::engine
