#include "engine/schedule.h"

#include <algorithm>
#include <cmath>

namespace sidequest::engine {

double schedule_shift(int64_t image_tokens) { return 0.5 + (static_cast<double>(image_tokens) - 256.0) * (1.15 - 0.5) / (4096.0 - 256.0); }

std::vector<float> sigmas(int steps, bool shifted, int64_t image_tokens) {
    std::vector<float> values(steps + 1);
    const double e = std::exp(schedule_shift(image_tokens));
    for (int i = 0; i <= steps; i++) {
        const double t = 1.0 - static_cast<double>(i) / steps;
        values[i] = static_cast<float>(!shifted ? t : t <= 0.0 ? 0.0 : e / (e + 1.0 / t - 1.0));
    }
    return values;
}

int start_index(int steps, double strength) {
    const double skipped = steps - std::min(steps * strength, static_cast<double>(steps));
    return std::clamp(static_cast<int>(skipped), 0, steps - 1);
}

}  // namespace sidequest::engine
