#include "engine/latent.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "backend/error.h"

namespace sidequest::engine {

namespace {

// Calls f(token index, latent index) for every element of the 2×2 patches.
template <typename F>
void each_patch_element(int64_t channels, int64_t height, int64_t width, F f) {
    for (int64_t c = 0; c < channels; c++)
        for (int64_t y = 0; y < height; y++)
            for (int64_t x = 0; x < width; x++) {
                const int64_t token = (y / 2) * (width / 2) + x / 2;
                f(token * channels * 4 + c * 4 + (y % 2) * 2 + x % 2, (c * height + y) * width + x);
            }
}

}  // namespace

std::vector<float> pack(const std::vector<float> & latent, int64_t channels, int64_t height, int64_t width) {
    std::vector<float> tokens(latent.size());
    each_patch_element(channels, height, width, [&](int64_t t, int64_t l) { tokens[t] = latent[l]; });
    return tokens;
}

std::vector<float> unpack(const std::vector<float> & tokens, int64_t channels, int64_t height, int64_t width) {
    std::vector<float> latent(tokens.size());
    each_patch_element(channels, height, width, [&](int64_t t, int64_t l) { latent[l] = tokens[t]; });
    return latent;
}

std::vector<uint8_t> to_rgb(const std::vector<float> & planes, int64_t width, int64_t height) {
    const int64_t pixels = width * height;
    std::vector<uint8_t> rgb(pixels * 3);
    for (int64_t i = 0; i < pixels; i++)
        for (int64_t c = 0; c < 3; c++) {
            const float v = std::clamp(planes[c * pixels + i] * 0.5f + 0.5f, 0.0f, 1.0f);
            rgb[i * 3 + c] = static_cast<uint8_t>(std::lround(v * 255.0f));
        }
    return rgb;
}

std::vector<float> from_rgb(const std::vector<uint8_t> & rgb, int64_t width, int64_t height) {
    const int64_t pixels = width * height;
    std::vector<float> planes(pixels * 3);
    for (int64_t i = 0; i < pixels; i++)
        for (int64_t c = 0; c < 3; c++) planes[c * pixels + i] = static_cast<float>(rgb[i * 3 + c]) / 127.5f - 1.0f;
    return planes;
}

void require_finite(const std::vector<float> & values, const char * stage, int step) {
    // One pass without branches: x·0 is 0 for finite x and NaN else.
    float sum = 0.0f;
    for (const float v : values) sum += v * 0.0f;
    if (sum == 0.0f) return;
    throw Error("GENERATION_FAILED", std::string("The engine computed numbers that are not finite (stage ") + stage + ", step " + std::to_string(step) + "); no picture was made.",
                std::string("{\"stage\":\"") + stage + "\",\"step\":" + std::to_string(step) + "}");
}

}  // namespace sidequest::engine
