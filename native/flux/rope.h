// Positions of image tokens and the rotation angles that the attention turns queries and keys by.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace sidequest::flux {

/// Axis 0 of the picture being made, and of a reference picture (Kontext).
enum Plane : int32_t { PICTURE = 0, REFERENCE = 1 };

/// (plane, row, column) of every token of a grid of 2×2 patches, row major.
std::vector<std::array<int32_t, 3>> grid_positions(Plane plane, int64_t rows, int64_t columns);

/// cos and sin of every angle: {tokens, head_dim / 2, 2}, text tokens (position 0) first. θ = 10000.
std::vector<float> rotation_table(int64_t text_tokens, const std::vector<std::array<int32_t, 3>> & image, const std::array<int64_t, 3> & axes);

}  // namespace sidequest::flux
