// Cheap pictures of unfinished latents: a linear map from latent channels to RGB, fitted to what the VAE itself decodes.
#pragma once

#include <vector>

#include "engine/options.h"
#include "engine/vae_stage.h"

namespace sidequest::engine {

class Preview {
  public:
    /// Least squares over one decoded patch of random latents: RGB ≈ M·latent + b, b and M from the VAE alone.
    static Preview fit(VaeStage & vae, const weights::VaeDims & dims, const backend::Cancel & cancel);

    /// Latent [channels, height, width] → one pixel a latent position.
    Picture project(const std::vector<float> & latent, int64_t width, int64_t height, uint32_t seed) const;

  private:
    int64_t channels_ = 0;
    std::vector<double> matrix_;  // 3 rows of channels + 1
};

}  // namespace sidequest::engine
