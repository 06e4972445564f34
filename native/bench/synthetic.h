// Models of any size with random weights, written as GGUF files: what the bench runs on when no real model is at hand.
#pragma once

#include <cstdint>
#include <string>

#include "engine/options.h"
#include "ggml.h"

namespace sidequest::bench {

/// Widths are FLUX.1's; depth and type are free.
struct SyntheticConfig {
    int64_t double_blocks = 2;
    int64_t single_blocks = 4;
    bool guidance = true;
    ggml_type type = GGML_TYPE_Q8_0;  ///< of the transformer's and T5's matrices
    int64_t t5_layers = 2;
    int64_t clip_layers = 2;
    int64_t vae_channels = 128;
};

/// Writes the four parts into `folder`. Throws INTERNAL when the disk is full.
engine::ModelSpec write_synthetic_model(const SyntheticConfig & config, const std::string & folder);

}  // namespace sidequest::bench
