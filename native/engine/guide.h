// Pictures that a render is drawn by beside its text, as the transformer takes them: to fill, to follow, to refer to.
#pragma once

#include <vector>

#include "engine/denoiser.h"
#include "engine/vae_stage.h"

namespace sidequest::engine {

/// Extra channels of Canny and Depth models: the picture to follow, encoded. `planes`: [3, height, width] in [−1, 1].
Guide follow(VaeStage & vae, const std::vector<float> & planes, int64_t width, int64_t height, const backend::Cancel & cancel);

/// Extra channels of Fill models: the picture without what the mask covers, encoded, then the mask. `mask`: [height, width], 1 where
/// to paint anew, 0 where to keep; each latent position gets the 64 values of its 8 × 8 pixels as channels.
Guide fill(VaeStage & vae, std::vector<float> planes, const std::vector<float> & mask, int64_t width, int64_t height, const backend::Cancel & cancel);

/// Kontext's reference: its own tokens, on a plane of their own.
Guide refer(VaeStage & vae, const std::vector<float> & planes, int64_t width, int64_t height, const backend::Cancel & cancel);

}  // namespace sidequest::engine
