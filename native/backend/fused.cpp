#include "backend/fused.h"

#include <cmath>

#include "backend/cpu_simd.h"
#include "backend/ops.h"

namespace sidequest::backend {

namespace {

constexpr float EPSILON = 1e-6f;

SIDEQUEST_CLONES void norm_row(const float * x, const float * scale, const float * shift, float * out, int64_t n) {
    float sum = 0.0f;
#pragma omp simd reduction(+ : sum)
    for (int64_t i = 0; i < n; i++) sum += x[i];
    const float mean = sum / static_cast<float>(n);
    float squares = 0.0f;
#pragma omp simd reduction(+ : squares)
    for (int64_t i = 0; i < n; i++) squares += (x[i] - mean) * (x[i] - mean);
    const float inverse = 1.0f / std::sqrt(squares / static_cast<float>(n) + EPSILON);
    for (int64_t i = 0; i < n; i++) out[i] = (x[i] - mean) * inverse * scale[i] + shift[i];
}

SIDEQUEST_CLONES void gate_row(const float * x, const float * gate, const float * y, const float * bias, float * out, int64_t n) {
    if (bias) {
        for (int64_t i = 0; i < n; i++) out[i] = x[i] + gate[i] * (y[i] + bias[i]);
    } else {
        for (int64_t i = 0; i < n; i++) out[i] = x[i] + gate[i] * y[i];
    }
}

SIDEQUEST_CLONES void gelu_row(const float * x, const float * bias, float * out, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        const float v = bias ? x[i] + bias[i] : x[i];
        const float u = 1.5957691216f * v * (1.0f + 0.044715f * v * v);  // 2√(2/π)(v + 0.044715v³): 0.5(1 + tanh(u/2)) = sigmoid(u)
        out[i] = v / (1.0f + fast_exp(-u));
    }
}

const float * row(const ggml_tensor * t, int64_t i) { return reinterpret_cast<const float *>(static_cast<const char *>(t->data) + i * t->nb[1]); }
float * row(ggml_tensor * t, int64_t i) { return reinterpret_cast<float *>(static_cast<char *>(t->data) + i * t->nb[1]); }

void norm_op(ggml_tensor * dst, int ith, int nth, void *) {
    const Share share(dst->ne[1], ith, nth);
    for (int64_t i = share.first; i < share.last; i++) norm_row(row(dst->src[0], i), row(dst->src[1], 0), row(dst->src[2], 0), row(dst, i), dst->ne[0]);
}

void gate_op(ggml_tensor * dst, int ith, int nth, void *) {
    const Share share(dst->ne[1], ith, nth);
    for (int64_t i = share.first; i < share.last; i++) {
        gate_row(row(dst->src[0], i), row(dst->src[1], 0), row(dst->src[2], i), dst->src[3] ? row(dst->src[3], 0) : nullptr, row(dst, i), dst->ne[0]);
    }
}

void gelu_op(ggml_tensor * dst, int ith, int nth, void *) {
    const Share share(dst->ne[1], ith, nth);
    for (int64_t i = share.first; i < share.last; i++) gelu_row(row(dst->src[0], i), dst->src[1] ? row(dst->src[1], 0) : nullptr, row(dst, i), dst->ne[0]);
}

void gelu_beside_op(ggml_tensor * dst, int ith, int nth, void * columns) {
    const int64_t n = reinterpret_cast<intptr_t>(columns);
    const ggml_tensor * x = dst->src[0];
    const Share share(dst->ne[1], ith, nth);
    for (int64_t i = share.first; i < share.last; i++) {
        gelu_row(row(x, i) + x->ne[0] - n, dst->src[1] ? row(dst->src[1], 0) + x->ne[0] - n : nullptr, row(dst, i) + dst->ne[0] - n, n);
    }
}

ggml_tensor * custom_like(Graph & g, const ggml_tensor * like, std::initializer_list<ggml_tensor *> sources, ggml_custom_op_t op) {
    ggml_tensor * args[4] = {};
    int n = 0;
    for (ggml_tensor * s : sources) {
        if (s) args[n++] = s;
    }
    return ggml_custom_4d(g.ctx(), GGML_TYPE_F32, like->ne[0], like->ne[1], 1, 1, args, n, op, GGML_N_TASKS_MAX, nullptr);
}

}  // namespace

ggml_tensor * modulated_norm(Graph & g, ggml_tensor * x, ggml_tensor * scale, ggml_tensor * shift) {
    if (g.device().is_cpu()) return custom_like(g, x, {x, scale, shift}, norm_op);
    return ggml_add(g.ctx(), ggml_mul(g.ctx(), ggml_norm(g.ctx(), x, EPSILON), scale), shift);
}

ggml_tensor * gated_add(Graph & g, ggml_tensor * x, ggml_tensor * gate, ggml_tensor * y, ggml_tensor * bias) {
    if (g.device().is_cpu()) return custom_like(g, x, {x, gate, y, bias}, gate_op);
    if (bias) y = ggml_add(g.ctx(), y, bias);
    return ggml_add(g.ctx(), x, ggml_mul(g.ctx(), y, gate));
}

ggml_tensor * bias_gelu(Graph & g, ggml_tensor * x, ggml_tensor * bias) {
    if (!g.device().is_cpu()) return gelu_tanh(g, bias ? ggml_add(g.ctx(), x, bias) : x);
    ggml_tensor * args[] = {bias};
    return ggml_custom_inplace(g.ctx(), x, args, bias ? 1 : 0, gelu_op, GGML_N_TASKS_MAX, nullptr);
}

ggml_tensor * gelu_beside(Graph & g, ggml_tensor * x, ggml_tensor * bias, int64_t columns, int64_t width) {
    ggml_tensor * args[] = {x, bias};
    return ggml_custom_4d(g.ctx(), GGML_TYPE_F32, width, x->ne[1], 1, 1, args, bias ? 2 : 1, gelu_beside_op, GGML_N_TASKS_MAX, reinterpret_cast<void *>(static_cast<intptr_t>(columns)));
}

}  // namespace sidequest::backend
