// How hand-written CPU loops reach the vector units: one clone per instruction set, chosen when the program starts.
#pragma once

#include <cstdint>
#include <cstring>

// The compiler vectorises the loop for each listed set; elsewhere (Apple silicon) the baseline is already the right one.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__)
#define SIDEQUEST_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define SIDEQUEST_CLONES
#endif

namespace sidequest::backend {

/// e^x for x ≤ 88, relative error about 2e-7; 0 below −87. Plain arithmetic, so that loops over it vectorise.
inline __attribute__((always_inline)) float fast_exp(float x) {
    x = x < -87.0f ? -87.0f : x;
    x = x > 88.0f ? 88.0f : x;
    const float n = (x * 1.44269504f + 12582912.0f) - 12582912.0f;  // round to nearest by the size of the addend
    const float r = (x - n * 0.693359375f) + n * 2.12194440e-4f;    // ln 2 in two parts (Cody–Waite)
    float p = 1.9875691500e-4f;                                      // minimax of e^r on ±ln(2)/2 (Cephes)
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    const int32_t bits = (static_cast<int32_t>(n) + 127) << 23;
    float power;
    std::memcpy(&power, &bits, sizeof power);
    return p * power;
}

/// The part [first, last) of `n` items that task `ith` of `nth` does.
struct Share {
    int64_t first, last;
    Share(int64_t n, int ith, int nth) : first(n * ith / nth), last(n * (ith + 1) / nth) {}
};

}  // namespace sidequest::backend
