// Latents to pictures and back: runs the VAE graphs, kept per size.
#pragma once

#include <memory>
#include <vector>

#include "engine/model.h"
#include "vae/autoencoder.h"

namespace sidequest::engine {

class VaeStage {
  public:
    /// `tile`: latent pixels a side that are decoded at once; 0: all.
    VaeStage(backend::Arena & arena, LoadedPart & vae, int64_t tile = 0, bool tapped = false) : arena_(arena), vae_(vae), tile_(tile), tapped_(tapped) {}

    /// Latent [channels, height, width] → planes [3, 8·height, 8·width] in about [−1, 1].
    std::vector<float> decode(const std::vector<float> & latent, int64_t width, int64_t height, const backend::Cancel & cancel);
    /// Planes [3, height, width] → latent [channels, height/8, width/8]: the mean, scaled. UNSUPPORTED without an encoder.
    std::vector<float> encode(const std::vector<float> & planes, int64_t width, int64_t height, const backend::Cancel & cancel);

    const backend::Graph * decoder_graph() const { return decoder_graph_.get(); }
    const backend::Graph * encoder_graph() const { return encoder_graph_.get(); }

  private:
    std::vector<float> decode_whole(const std::vector<float> & latent, int64_t width, int64_t height, const backend::Cancel & cancel);

    backend::Arena & arena_;
    LoadedPart & vae_;
    int64_t tile_;
    bool tapped_;
    int64_t decoder_width_ = 0, decoder_height_ = 0;
    std::unique_ptr<backend::Graph> decoder_graph_;
    vae::DecoderGraph decoder_{};
    int64_t encoder_width_ = 0, encoder_height_ = 0;
    std::unique_ptr<backend::Graph> encoder_graph_;
    vae::EncoderGraph encoder_{};
};

}  // namespace sidequest::engine
