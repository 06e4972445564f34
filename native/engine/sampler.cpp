#include "engine/sampler.h"

namespace sidequest::engine {

std::vector<float> integrate(std::vector<float> x, const std::vector<float> & sigmas, int start, Sampler sampler, const Velocity & velocity,
                             const AfterStep & after_step) {
    const int steps = static_cast<int>(sigmas.size()) - 1;
    std::vector<float> ahead(x.size());
    for (int i = start; i < steps; i++) {
        const float dt = sigmas[i + 1] - sigmas[i];
        std::vector<float> v = velocity(x, i);
        if (sampler == Sampler::heun && i + 1 < steps) {
            // Average with the velocity where Euler would land.
            for (size_t j = 0; j < x.size(); j++) ahead[j] = x[j] + dt * v[j];
            const std::vector<float> w = velocity(ahead, i + 1);
            for (size_t j = 0; j < x.size(); j++) v[j] = 0.5f * (v[j] + w[j]);
        }
        for (size_t j = 0; j < x.size(); j++) x[j] += dt * v[j];
        after_step(i, x, v);
    }
    return x;
}

}  // namespace sidequest::engine
