// What the machine can do: bare ggml_mul_mat of the same shapes and types as a denoising step, timed one by one.
#pragma once

#include <string>
#include <vector>

#include "backend/device.h"
#include "weights/part.h"

namespace sidequest::bench {

struct Product {
    std::string what;
    ggml_type type;
    int64_t in, out, tokens, batch;
    int count;  ///< how often a step runs it
    double flop() const { return 2.0 * static_cast<double>(in) * static_cast<double>(out) * static_cast<double>(tokens) * static_cast<double>(batch); }
};

/// Every matrix product of one step: linear layers in the weights' types, attention's two products in f32.
std::vector<Product> step_products(const weights::Part & transformer, int64_t text_tokens, int64_t image_tokens);

/// Best of `repeats` runs, milliseconds, in the device's own buffers.
double time_product(backend::Device & device, const Product & product, int repeats);

}  // namespace sidequest::bench
