#include "text/t5.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "backend/ops.h"

namespace sidequest::text {

using namespace backend;
using weights::Store;

namespace {

constexpr int64_t MAX_DISTANCE = 128;

ggml_tensor * rms_norm(Graph & g, ggml_tensor * x, ggml_tensor * gain, float epsilon) {
    return ggml_mul(g.ctx(), ggml_rms_norm(g.ctx(), x, epsilon), gain);
}

// The XXL model's activations before wo pass the range of f16, so that product runs 32 times smaller (a power of two: exact).
ggml_tensor * wide_range_linear(Graph & g, ggml_tensor * weight, ggml_tensor * x) {
    if (weight->type != GGML_TYPE_F16) return linear(g, weight, nullptr, x);
    ggml_tensor * y = ggml_mul_mat(g.ctx(), weight, ggml_scale(g.ctx(), x, 1.0f / 32.0f));
    ggml_mul_mat_set_prec(y, GGML_PREC_F32);
    return ggml_scale(g.ctx(), y, 32.0f);
}

}  // namespace

int t5_bucket(int64_t offset, int64_t buckets) {
    const int64_t half = buckets / 2;
    const int64_t exact = half / 2;
    const int64_t sign = offset > 0 ? half : 0;
    const int64_t n = std::abs(offset);
    if (n < exact) return static_cast<int>(sign + n);
    // floor(ln(n/exact)/ln(max/exact)·(half−exact)) without logarithms, which sit on the edge at powers of two:
    // the largest b with (n/exact)^(half−exact) ≥ (max/exact)^b, compared in exact integers up to a tiny slack in long double.
    int64_t b = 0;
    const long double lhs = static_cast<long double>(half - exact) * std::log(static_cast<long double>(n) / exact);
    const long double unit = std::log(static_cast<long double>(MAX_DISTANCE) / exact);
    while (b < half - exact - 1 && lhs >= unit * (b + 1) - 1e-12L) b++;
    return static_cast<int>(sign + exact + b);
}

std::vector<float> t5_position_bias(const std::vector<float> & table, int64_t heads, int64_t buckets, int64_t length) {
    std::vector<float> bias(heads * length * length);
    std::vector<int> bucket(2 * length - 1);
    for (int64_t d = 0; d < 2 * length - 1; d++) bucket[d] = t5_bucket(d - (length - 1), buckets);
    for (int64_t h = 0; h < heads; h++)
        for (int64_t query = 0; query < length; query++)
            for (int64_t key = 0; key < length; key++)
                bias[(h * length + query) * length + key] = table[bucket[key - query + length - 1] * heads + h];
    return bias;
}

size_t t5_nodes(const weights::T5Dims & dims) { return 64 + 48 * dims.layers; }

T5Graph build_t5(Graph & g, const Store & w, const weights::T5Dims & dims, int64_t length) {
    ggml_context * ctx = g.ctx();
    T5Graph t{};
    t.ids = g.input(GGML_TYPE_I32, {length});
    t.bias = g.input(GGML_TYPE_F32, {length, length, dims.heads});

    // 1. Embed: no scaling, no positions.
    ggml_tensor * x = ggml_get_rows(ctx, w.at("shared.weight"), t.ids);
    g.tap("embed", x);

    for (int64_t i = 0; i < dims.layers; i++) {
        const std::string block = "encoder.block." + std::to_string(i) + ".layer.";
        // 2. Self-attention without 1/√d; one bias table serves all layers.
        ggml_tensor * n = rms_norm(g, x, w.at(block + "0.layer_norm.weight"), dims.epsilon);
        const auto heads = [&](const char * name) {
            ggml_tensor * y = linear(g, w.at(block + "0.SelfAttention." + name + ".weight"), nullptr, n);
            return ggml_reshape_3d(ctx, y, dims.head_dim, dims.heads, length);
        };
        ggml_tensor * a = attention(g, heads("q"), heads("k"), heads("v"), t.bias, 1.0f, true);
        x = ggml_add(ctx, x, linear(g, w.at(block + "0.SelfAttention.o.weight"), nullptr, a));
        // 3. Gated feed-forward.
        n = rms_norm(g, x, w.at(block + "1.layer_norm.weight"), dims.epsilon);
        ggml_tensor * gate = gelu_tanh(g, linear(g, w.at(block + "1.DenseReluDense.wi_0.weight"), nullptr, n));
        ggml_tensor * up = linear(g, w.at(block + "1.DenseReluDense.wi_1.weight"), nullptr, n);
        x = ggml_add(ctx, x, wide_range_linear(g, w.at(block + "1.DenseReluDense.wo.weight"), ggml_mul(ctx, gate, up)));
        g.tap("block." + std::to_string(i), x);
        g.cut(x);
    }
    t.out = rms_norm(g, x, w.at("encoder.final_layer_norm.weight"), dims.epsilon);
    g.output(t.out);
    return t;
}

}  // namespace sidequest::text
