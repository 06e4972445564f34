// Decoding a large latent tile by tile where the device has no room for the whole: overlapping tiles, cross-faded.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace sidequest::engine {

/// Planes [3, height · scale, width · scale] of one tile.
using DecodeTile = std::function<std::vector<float>(const std::vector<float> & latent, int64_t width, int64_t height)>;

/// First positions of tiles of `tile` along `length`, each overlapping the one before by at least a quarter tile.
std::vector<int64_t> tile_starts(int64_t length, int64_t tile);

/// Decodes [channels, height, width] in tiles of at most `tile` latent pixels a side, all of one size.
std::vector<float> decode_tiled(const std::vector<float> & latent, int64_t channels, int64_t width, int64_t height, int64_t tile, const DecodeTile & decode);

}  // namespace sidequest::engine
