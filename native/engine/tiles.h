// Coding a large picture tile by tile where the device has no room for the whole: overlapping tiles, cross-faded.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace sidequest::engine {

/// First positions of tiles of `tile` along `length`, each overlapping the one before by at least a quarter tile.
std::vector<int64_t> tile_starts(int64_t length, int64_t tile);

/// One side of the coding: planes, and how many of its pixels a latent position has a side.
struct TileSide {
    int64_t channels;
    int64_t scale;
};

/// Codes one tile of `width` × `height` latent positions.
using CodeTile = std::function<std::vector<float>(const std::vector<float> & tile, int64_t width, int64_t height)>;

/// Codes planes of `width` × `height` latent positions in tiles of at most `tile` positions a side, all of one size.
std::vector<float> code_tiled(const std::vector<float> & planes, TileSide from, TileSide to, int64_t width, int64_t height, int64_t tile, const CodeTile & code);

}  // namespace sidequest::engine
