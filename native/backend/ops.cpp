#include "backend/ops.h"

#include <cmath>
#include <map>

#include "backend/cpu_attention.h"
#include "backend/cpu_product.h"

namespace sidequest::backend {

ggml_tensor * linear(Graph & g, ggml_tensor * weight, ggml_tensor * bias, ggml_tensor * x) {
    ggml_tensor * y = product(g, weight, x);
    if (y->op == GGML_OP_MUL_MAT) ggml_mul_mat_set_prec(y, GGML_PREC_F32);
    return bias ? ggml_add(g.ctx(), y, bias) : y;
}

namespace {

// What ggml's CPU products round their inputs to, by the weight's type.
const std::map<ggml_type, ggml_type> INPUT_TYPES = {
    {GGML_TYPE_F16, GGML_TYPE_F16}, {GGML_TYPE_BF16, GGML_TYPE_BF16}, {GGML_TYPE_Q4_0, GGML_TYPE_Q8_0}, {GGML_TYPE_Q5_0, GGML_TYPE_Q8_0}, {GGML_TYPE_Q8_0, GGML_TYPE_Q8_0}};

}  // namespace

ggml_tensor * fine_linear(Graph & g, ggml_tensor * weight, ggml_tensor * bias, ggml_tensor * x) {
    const auto rounded = INPUT_TYPES.find(weight->type);
    if (!g.device().is_cpu() || rounded == INPUT_TYPES.end()) return linear(g, weight, bias, x);
    ggml_context * ctx = g.ctx();
    ggml_tensor * high = ggml_cast(ctx, ggml_cast(ctx, x, rounded->second), GGML_TYPE_F32);
    ggml_tensor * both = ggml_mul_mat(ctx, weight, ggml_concat(ctx, high, ggml_sub(ctx, x, high), 1));
    const auto half = [&](int64_t i) { return ggml_view_2d(ctx, both, both->ne[0], x->ne[1], both->nb[1], i * x->ne[1] * both->nb[1]); };
    ggml_tensor * y = ggml_add(ctx, half(0), half(1));
    return bias ? ggml_add(ctx, y, bias) : y;
}

ggml_tensor * gelu_tanh(Graph & g, ggml_tensor * x) {
    // GPU back ends compute the tanh form in f32 themselves.
    if (!g.device().is_cpu()) return ggml_gelu(g.ctx(), x);
    // 0.5(1 + tanh(u)) = sigmoid(2u), and 2u = x·p with p = 2√(2/π)(1 + 0.044715x²) > 0, so gelu(x) = silu(x·p)/p.
    const float c = 2.0f * std::sqrt(2.0f / static_cast<float>(M_PI));
    ggml_tensor * p = ggml_scale_bias(g.ctx(), ggml_sqr(g.ctx(), x), c * 0.044715f, c);
    return ggml_div(g.ctx(), ggml_silu(g.ctx(), ggml_mul(g.ctx(), p, x)), p);
}

ggml_tensor * quick_gelu(Graph & g, ggml_tensor * x) {
    return ggml_scale(g.ctx(), ggml_silu(g.ctx(), ggml_scale(g.ctx(), x, 1.702f)), 1.0f / 1.702f);
}

ggml_tensor * attention(Graph & g, ggml_tensor * q, ggml_tensor * k, ggml_tensor * v, ggml_tensor * mask, float scale, bool exact) {
    ggml_context * ctx = g.ctx();
    const int64_t width = q->ne[0] * q->ne[1];
    const int64_t queries = q->ne[2];
    if (g.device().is_cpu() && !mask) return packed_attention(g, nullptr, ggml_scale(ctx, q, scale), pack_keys(g, k), pack_values(g, v));
    q = ggml_permute(ctx, q, 0, 2, 1, 3);  // {d, L, H}
    k = ggml_permute(ctx, k, 0, 2, 1, 3);

    if (!exact && !mask) {
        ggml_tensor * k16 = ggml_cast(ctx, k, GGML_TYPE_F16);
        ggml_tensor * v16 = ggml_cast(ctx, ggml_permute(ctx, v, 0, 2, 1, 3), GGML_TYPE_F16);
        ggml_tensor * fused = ggml_flash_attn_ext(ctx, q, k16, v16, nullptr, scale, 0.0f, 0.0f);
        ggml_flash_attn_ext_set_prec(fused, GGML_PREC_F32);
        if (ggml_backend_supports_op(g.device().backend(), fused)) return ggml_reshape_2d(ctx, fused, width, queries);
    }

    if (!g.device().is_cpu()) {
        // Vulkan's products round inputs that are not contiguous to f16.
        q = ggml_cont(ctx, q);
        k = ggml_cont(ctx, k);
    }
    ggml_tensor * scores = ggml_mul_mat(ctx, k, q);  // {keys, queries, H}
    ggml_mul_mat_set_prec(scores, GGML_PREC_F32);
    scores = ggml_soft_max_ext(ctx, scores, mask, scale, 0.0f);
    ggml_tensor * vt = ggml_cont(ctx, ggml_permute(ctx, v, 1, 2, 0, 3));  // {keys, d, H}
    ggml_tensor * mixed = ggml_mul_mat(ctx, vt, scores);                  // {d, queries, H}
    ggml_mul_mat_set_prec(mixed, GGML_PREC_F32);
    return ggml_cont_2d(ctx, ggml_permute(ctx, mixed, 0, 2, 1, 3), width, queries);
}

}  // namespace sidequest::backend
