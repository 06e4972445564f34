// Latents between their two layouts, and pictures between bytes and floats.
#pragma once

#include <cstdint>
#include <vector>

namespace sidequest::engine {

/// Latent [channels, height, width] → tokens {4·channels, (height/2)·(width/2)}: feature ch·4 + py·2 + px.
std::vector<float> pack(const std::vector<float> & latent, int64_t channels, int64_t height, int64_t width);
std::vector<float> unpack(const std::vector<float> & tokens, int64_t channels, int64_t height, int64_t width);

/// Planes in [−1, 1] (beyond it clamped) → interleaved bytes, rounded to nearest.
std::vector<uint8_t> to_rgb(const std::vector<float> & planes, int64_t width, int64_t height);
std::vector<float> from_rgb(const std::vector<uint8_t> & rgb, int64_t width, int64_t height);

/// Throws GENERATION_FAILED naming the stage when a value is NaN or infinite.
void require_finite(const std::vector<float> & values, const char * stage, int step);

}  // namespace sidequest::engine
