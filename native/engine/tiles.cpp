#include "engine/tiles.h"

#include <algorithm>
#include <cmath>

namespace sidequest::engine {

namespace {

// Rises from the tile's edge over the overlap, so that neighbours fade into each other.
float ramp(int64_t at, int64_t length, int64_t overlap) {
    const int64_t edge = std::min(at + 1, length - at);
    return static_cast<float>(std::min(edge, overlap)) / static_cast<float>(overlap);
}

}  // namespace

std::vector<int64_t> tile_starts(int64_t length, int64_t tile) {
    std::vector<int64_t> starts;
    const int64_t stride = std::max<int64_t>(1, tile - tile / 4);
    for (int64_t at = 0;; at += stride) {
        if (at + tile >= length) {
            starts.push_back(std::max<int64_t>(0, length - tile));
            return starts;
        }
        starts.push_back(at);
    }
}

std::vector<float> decode_tiled(const std::vector<float> & latent, int64_t channels, int64_t width, int64_t height, int64_t tile, const DecodeTile & decode) {
    const int64_t tw = std::min(tile, width);
    const int64_t th = std::min(tile, height);
    if (tw == width && th == height) return decode(latent, width, height);

    std::vector<float> sums;
    std::vector<float> weights;
    int64_t scale = 0;
    std::vector<float> part(channels * tw * th);
    for (const int64_t y0 : tile_starts(height, th)) {
        for (const int64_t x0 : tile_starts(width, tw)) {
            for (int64_t c = 0; c < channels; c++)
                for (int64_t y = 0; y < th; y++) std::copy_n(latent.data() + (c * height + y0 + y) * width + x0, tw, part.data() + (c * th + y) * tw);
            const std::vector<float> planes = decode(part, tw, th);
            if (!scale) {
                scale = std::llround(std::sqrt(static_cast<double>(planes.size()) / (3.0 * static_cast<double>(tw * th))));
                sums.assign(3 * width * height * scale * scale, 0.0f);
                weights.assign(width * height * scale * scale, 0.0f);
            }
            const int64_t pw = tw * scale, ph = th * scale, row = width * scale, plane = row * height * scale;
            const int64_t overlap = std::max<int64_t>(1, tile / 4 * scale);
            for (int64_t y = 0; y < ph; y++)
                for (int64_t x = 0; x < pw; x++) {
                    const float w = ramp(x, pw, overlap) * ramp(y, ph, overlap);
                    const int64_t to = (y0 * scale + y) * row + x0 * scale + x;
                    weights[to] += w;
                    for (int64_t c = 0; c < 3; c++) sums[c * plane + to] += w * planes[(c * ph + y) * pw + x];
                }
        }
    }
    const int64_t plane = static_cast<int64_t>(weights.size());
    for (int64_t c = 0; c < 3; c++)
        for (int64_t i = 0; i < plane; i++) sums[c * plane + i] /= weights[i];
    return sums;
}

}  // namespace sidequest::engine
