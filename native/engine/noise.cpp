#include "engine/noise.h"

#include <array>
#include <cmath>

namespace sidequest::engine {

namespace {

std::array<uint32_t, 4> philox(std::array<uint32_t, 4> counter, std::array<uint32_t, 2> key) {
    for (int round = 0; round < 10; round++) {
        const uint64_t a = uint64_t{0xD2511F53u} * counter[0];
        const uint64_t b = uint64_t{0xCD9E8D57u} * counter[2];
        counter = {static_cast<uint32_t>(b >> 32) ^ counter[1] ^ key[0], static_cast<uint32_t>(b),
                   static_cast<uint32_t>(a >> 32) ^ counter[3] ^ key[1], static_cast<uint32_t>(a)};
        key = {key[0] + 0x9E3779B9u, key[1] + 0xBB67AE85u};
    }
    return counter;
}

}  // namespace

std::vector<float> normal_noise(uint32_t seed, size_t count) {
    std::vector<float> out(count);
    for (size_t block = 0; block * 4 < count; block++) {
        const auto words = philox({static_cast<uint32_t>(block), static_cast<uint32_t>(block >> 32), 0, 0}, {seed, 0});
        for (int pair = 0; pair < 2; pair++) {
            const double u = (words[2 * pair] + 1.0) / 4294967297.0;  // in (0, 1): the logarithm stays finite
            const double angle = 2.0 * M_PI * (words[2 * pair + 1] / 4294967296.0);
            const double radius = std::sqrt(-2.0 * std::log(u));
            const size_t at = block * 4 + 2 * pair;
            if (at < count) out[at] = static_cast<float>(radius * std::cos(angle));
            if (at + 1 < count) out[at + 1] = static_cast<float>(radius * std::sin(angle));
        }
    }
    return out;
}

}  // namespace sidequest::engine
