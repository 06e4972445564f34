// The VAE: latents to picture and picture to latents.
#pragma once

#include "backend/graph.h"
#include "weights/store.h"
#include "weights/dims.h"

namespace sidequest::vae {

struct DecoderGraph {
    ggml_tensor * latent;  ///< f32 {w, h, latent channels}, as the transformer knows it (scaled and shifted)
    ggml_tensor * image;   ///< f32 {8w, 8h, 3}, about [−1, 1]
};

DecoderGraph build_decoder(backend::Graph & g, const weights::Store & w, const weights::VaeDims & dims, int64_t width, int64_t height);

struct EncoderGraph {
    ggml_tensor * image;   ///< f32 {W, H, 3} in [−1, 1]
    ggml_tensor * latent;  ///< f32 {W/8, H/8, latent channels}: the mean, scaled and shifted
};

EncoderGraph build_encoder(backend::Graph & g, const weights::Store & w, const weights::VaeDims & dims, int64_t width, int64_t height);

/// Upper bound of tensors that either graph makes.
size_t autoencoder_nodes(const weights::VaeDims & dims);

}  // namespace sidequest::vae
