#include "backend/cpu_product.h"

#include <algorithm>
#include <vector>

#include "backend/cpu_bf16.h"
#include "backend/cpu_simd.h"

namespace sidequest::backend {

namespace {

constexpr int64_t FEWEST_TOKENS = 16;  // below, reading the weights is all the cost, and unpacking them more of it

// Weights that bf16 holds as well as their own type does, or nearly: f16 and f32 say more.
bool fits_bf16(ggml_type type) { return type == GGML_TYPE_BF16 || (ggml_is_quantized(type) && ggml_get_type_traits(type)->to_float); }

void product_op(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * weight = dst->src[0];
    const ggml_tensor * x = dst->src[1];
    const int64_t in = weight->ne[0], out = weight->ne[1], tokens = x->ne[1];
    const auto * a = static_cast<const uint16_t *>(x->data);
    auto * c = static_cast<float *>(dst->data);
    std::vector<uint16_t> panel(BF16_PANEL * std::min(in, BF16_DEPTH));
    const Share share((out + BF16_PANEL - 1) / BF16_PANEL, ith, nth);
    for (int64_t p = share.first; p < share.last; p++) {
        const int64_t first = p * BF16_PANEL;
        for (int64_t from = 0; from < in; from += BF16_DEPTH) {
            const int64_t depth = std::min(BF16_DEPTH, in - from);
            unpack_panel(weight, first, from, depth, panel.data());
            multiply_panel(tokens, std::min(BF16_PANEL, out - first), depth, a + from, in, panel.data(), c + first, out, from > 0);
        }
    }
}

}  // namespace

ggml_tensor * product(Graph & g, ggml_tensor * weight, ggml_tensor * x) {
    const bool ours = g.device().is_cpu() && has_bf16_unit() && fits_bf16(weight->type) && weight->ne[0] % std::max<int64_t>(32, ggml_blck_size(weight->type)) == 0 &&
                      x->ne[1] >= FEWEST_TOKENS && x->ne[2] == 1;
    if (!ours) return ggml_mul_mat(g.ctx(), weight, x);
    ggml_tensor * args[] = {weight, ggml_cast(g.ctx(), x, GGML_TYPE_BF16)};
    return ggml_custom_4d(g.ctx(), GGML_TYPE_F32, weight->ne[1], x->ne[1], 1, 1, args, 2, product_op, GGML_N_TASKS_MAX, nullptr);
}

}  // namespace sidequest::backend
