#include "engine/guide.h"

#include "engine/latent.h"

namespace sidequest::engine {

namespace {

constexpr int64_t CELL = 8;  // pixels of a latent position, a side

std::vector<float> encoded_tokens(VaeStage & vae, const std::vector<float> & planes, int64_t width, int64_t height, const backend::Cancel & cancel) {
    const std::vector<float> latent = vae.encode(planes, width, height, cancel);
    const int64_t positions = (width / CELL) * (height / CELL);
    return pack(latent, static_cast<int64_t>(latent.size()) / positions, height / CELL, width / CELL);
}

}  // namespace

Guide follow(VaeStage & vae, const std::vector<float> & planes, int64_t width, int64_t height, const backend::Cancel & cancel) {
    Guide guide;
    guide.channels = encoded_tokens(vae, planes, width, height, cancel);
    return guide;
}

Guide fill(VaeStage & vae, std::vector<float> planes, const std::vector<float> & mask, int64_t width, int64_t height, const backend::Cancel & cancel) {
    for (size_t i = 0; i < planes.size(); i++) planes[i] *= 1.0f - mask[i % mask.size()];
    const std::vector<float> kept = encoded_tokens(vae, planes, width, height, cancel);

    const int64_t rows = height / CELL, columns = width / CELL;
    std::vector<float> cells(mask.size());
    for (int64_t y = 0; y < height; y++)
        for (int64_t x = 0; x < width; x++) cells[((y % CELL * CELL + x % CELL) * rows + y / CELL) * columns + x / CELL] = mask[y * width + x];
    const std::vector<float> covered = pack(cells, CELL * CELL, rows, columns);

    Guide guide;
    const int64_t tokens = rows * columns / 4;
    for (int64_t i = 0; i < tokens; i++) {
        for (const auto * part : {&kept, &covered}) {
            const int64_t width_of = static_cast<int64_t>(part->size()) / tokens;
            guide.channels.insert(guide.channels.end(), part->begin() + i * width_of, part->begin() + (i + 1) * width_of);
        }
    }
    return guide;
}

Guide refer(VaeStage & vae, const std::vector<float> & planes, int64_t width, int64_t height, const backend::Cancel & cancel) {
    Guide guide;
    guide.reference = encoded_tokens(vae, planes, width, height, cancel);
    guide.reference_rows = height / CELL / 2;
    guide.reference_columns = width / CELL / 2;
    return guide;
}

}  // namespace sidequest::engine
