// Integrates dx/dσ = v(x, σ) from sigmas[start] down to 0.
#pragma once

#include <functional>
#include <vector>

#include "engine/options.h"

namespace sidequest::engine {

/// v at `x` and sigmas[step].
using Velocity = std::function<std::vector<float>(const std::vector<float> & x, int step)>;
/// After each step: its index, x, and the velocity that led there.
using AfterStep = std::function<void(int step, const std::vector<float> & x, const std::vector<float> & v)>;

/// Euler, or Heun's second-order method (two velocities a step but for the last, which lands on σ = 0).
std::vector<float> integrate(std::vector<float> x, const std::vector<float> & sigmas, int start, Sampler sampler, const Velocity & velocity,
                             const AfterStep & after_step);

}  // namespace sidequest::engine
