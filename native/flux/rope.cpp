#include "flux/rope.h"

#include <cmath>

namespace sidequest::flux {

std::vector<std::array<int32_t, 3>> grid_positions(Plane plane, int64_t rows, int64_t columns) {
    std::vector<std::array<int32_t, 3>> positions;
    positions.reserve(rows * columns);
    for (int32_t r = 0; r < rows; r++)
        for (int32_t c = 0; c < columns; c++) positions.push_back({plane, r, c});
    return positions;
}

std::vector<float> rotation_table(int64_t text_tokens, const std::vector<std::array<int32_t, 3>> & image, const std::array<int64_t, 3> & axes) {
    const int64_t half = (axes[0] + axes[1] + axes[2]) / 2;
    std::vector<float> table;
    table.reserve((text_tokens + image.size()) * half * 2);
    for (int64_t t = 0; t < text_tokens * half; t++) table.insert(table.end(), {1.0f, 0.0f});
    for (const auto & position : image) {
        for (int a = 0; a < 3; a++) {
            for (int64_t k = 0; k < axes[a] / 2; k++) {
                const double angle = position[a] * std::pow(10000.0, -2.0 * static_cast<double>(k) / static_cast<double>(axes[a]));
                table.push_back(static_cast<float>(std::cos(angle)));
                table.push_back(static_cast<float>(std::sin(angle)));
            }
        }
    }
    return table;
}

}  // namespace sidequest::flux
