#include "engine/tiles.h"

#include <algorithm>

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

std::vector<float> code_tiled(const std::vector<float> & planes, TileSide from, TileSide to, int64_t width, int64_t height, int64_t tile, const CodeTile & code) {
    const int64_t tw = std::min(tile, width);
    const int64_t th = std::min(tile, height);
    if (tw == width && th == height) return code(planes, width, height);

    const int64_t from_row = width * from.scale, from_plane = from_row * height * from.scale;
    const int64_t row = width * to.scale, plane = row * height * to.scale;
    const int64_t pw = tw * to.scale, ph = th * to.scale;
    const int64_t overlap = std::max<int64_t>(1, tile / 4 * to.scale);
    std::vector<float> sums(to.channels * plane, 0.0f);
    std::vector<float> weights(plane, 0.0f);
    std::vector<float> part(from.channels * tw * th * from.scale * from.scale);
    for (const int64_t y0 : tile_starts(height, th)) {
        for (const int64_t x0 : tile_starts(width, tw)) {
            float * out = part.data();
            for (int64_t c = 0; c < from.channels; c++)
                for (int64_t y = 0; y < th * from.scale; y++) out = std::copy_n(planes.data() + c * from_plane + (y0 * from.scale + y) * from_row + x0 * from.scale, tw * from.scale, out);
            const std::vector<float> coded = code(part, tw, th);
            for (int64_t y = 0; y < ph; y++)
                for (int64_t x = 0; x < pw; x++) {
                    const float w = ramp(x, pw, overlap) * ramp(y, ph, overlap);
                    const int64_t at = (y0 * to.scale + y) * row + x0 * to.scale + x;
                    weights[at] += w;
                    for (int64_t c = 0; c < to.channels; c++) sums[c * plane + at] += w * coded[(c * ph + y) * pw + x];
                }
        }
    }
    for (int64_t c = 0; c < to.channels; c++)
        for (int64_t i = 0; i < plane; i++) sums[c * plane + i] /= weights[i];
    return sums;
}

}  // namespace sidequest::engine
