// Standard normal noise from a counter-based generator: element i of a seed is the same on every machine and device.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sidequest::engine {

/// Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011), key {seed, 0},
/// counter {block, 0, 0, 0}; each block's four words make four normals by Box–Muller in double.
std::vector<float> normal_noise(uint32_t seed, size_t count);

}  // namespace sidequest::engine
