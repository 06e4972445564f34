// The noise levels of a render: flow-matching sigmas from 1 down to 0, and where img2img enters them.
#pragma once

#include <cstdint>
#include <vector>

namespace sidequest::engine {

/// μ of the size-dependent shift: the line through (256, 0.5) and (4096, 1.15), not clamped.
double schedule_shift(int64_t image_tokens);

/// steps + 1 values: t_i = 1 − i/n; with `shifted`, e^μ / (e^μ + 1/t − 1).
std::vector<float> sigmas(int steps, bool shifted, int64_t image_tokens);

/// First step of an img2img render: ⌊n − n·strength⌋, so that at least one step runs.
int start_index(int steps, double strength);

}  // namespace sidequest::engine
