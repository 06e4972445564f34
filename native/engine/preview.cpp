#include "engine/preview.h"

#include <algorithm>
#include <cmath>

#include "engine/latent.h"
#include "engine/noise.h"

namespace sidequest::engine {

namespace {

constexpr int64_t PATCH = 12;  // 144 samples for 17 unknowns

// Solves A·x = b in place for symmetric positive definite A (Gauss–Jordan with pivoting); `sides` right-hand sides.
void solve(std::vector<double> & a, std::vector<double> & b, int64_t n, int64_t sides) {
    for (int64_t col = 0; col < n; col++) {
        int64_t pivot = col;
        for (int64_t r = col + 1; r < n; r++) {
            if (std::fabs(a[r * n + col]) > std::fabs(a[pivot * n + col])) pivot = r;
        }
        for (int64_t c = 0; c < n; c++) std::swap(a[col * n + c], a[pivot * n + c]);
        for (int64_t s = 0; s < sides; s++) std::swap(b[col * sides + s], b[pivot * sides + s]);
        const double inverse = 1.0 / a[col * n + col];
        for (int64_t r = 0; r < n; r++) {
            if (r == col) continue;
            const double factor = a[r * n + col] * inverse;
            for (int64_t c = col; c < n; c++) a[r * n + c] -= factor * a[col * n + c];
            for (int64_t s = 0; s < sides; s++) b[r * sides + s] -= factor * b[col * sides + s];
        }
    }
    for (int64_t r = 0; r < n; r++)
        for (int64_t s = 0; s < sides; s++) b[r * sides + s] /= a[r * n + r];
}

}  // namespace

Preview Preview::fit(VaeStage & vae, const weights::VaeDims & dims, const backend::Cancel & cancel) {
    const int64_t positions = PATCH * PATCH;
    const int64_t unknowns = dims.latent_channels + 1;
    const std::vector<float> latent = normal_noise(0, dims.latent_channels * positions);
    const std::vector<float> planes = vae.decode(latent, PATCH, PATCH, cancel);
    const int64_t factor = static_cast<int64_t>(std::llround(std::sqrt(static_cast<double>(planes.size()) / (3.0 * positions))));

    const auto sample = [&](int64_t p, int64_t i) { return i < dims.latent_channels ? static_cast<double>(latent[i * positions + p]) : 1.0; };
    const auto target = [&](int64_t p, int64_t channel) {
        double sum = 0;
        for (int64_t y = 0; y < factor; y++)
            for (int64_t x = 0; x < factor; x++) sum += planes[(channel * PATCH * factor + (p / PATCH) * factor + y) * PATCH * factor + (p % PATCH) * factor + x];
        return sum / static_cast<double>(factor * factor);
    };
    // Normal equations with a touch of ridge, so that a VAE that ignores a channel still gives a map.
    std::vector<double> a(unknowns * unknowns, 0.0);
    std::vector<double> b(unknowns * 3, 0.0);
    for (int64_t p = 0; p < positions; p++) {
        for (int64_t i = 0; i < unknowns; i++) {
            for (int64_t j = 0; j < unknowns; j++) a[i * unknowns + j] += sample(p, i) * sample(p, j);
        }
        for (int64_t channel = 0; channel < 3; channel++) {
            const double t = target(p, channel);
            for (int64_t i = 0; i < unknowns; i++) b[i * 3 + channel] += sample(p, i) * t;
        }
    }
    for (int64_t i = 0; i < unknowns; i++) a[i * unknowns + i] += 1e-3 * positions;
    solve(a, b, unknowns, 3);

    Preview preview;
    preview.channels_ = dims.latent_channels;
    preview.matrix_.resize(3 * unknowns);
    for (int64_t channel = 0; channel < 3; channel++)
        for (int64_t i = 0; i < unknowns; i++) preview.matrix_[channel * unknowns + i] = b[i * 3 + channel];
    return preview;
}

Picture Preview::project(const std::vector<float> & latent, int64_t width, int64_t height, uint32_t seed) const {
    const int64_t positions = width * height;
    std::vector<float> planes(3 * positions);
    for (int64_t channel = 0; channel < 3; channel++) {
        const double * row = matrix_.data() + channel * (channels_ + 1);
        for (int64_t p = 0; p < positions; p++) {
            double v = row[channels_];
            for (int64_t i = 0; i < channels_; i++) v += row[i] * latent[i * positions + p];
            planes[channel * positions + p] = static_cast<float>(v);
        }
    }
    return {to_rgb(planes, width, height), width, height, seed};
}

}  // namespace sidequest::engine
