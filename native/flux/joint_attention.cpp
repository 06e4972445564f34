#include "flux/joint_attention.h"

#include <cmath>

#include "backend/ops.h"
#include "flux/qkv_cpu.h"

namespace sidequest::flux {

using namespace backend;

namespace {

constexpr float EPSILON = 1e-6f;

// q (0), k (1) or v (2) of one stream: {head_dim, heads, tokens}.
ggml_tensor * part(Graph & g, const QkvStream & s, const weights::TransformerDims & dims, int64_t which) {
    ggml_context * ctx = g.ctx();
    const size_t offset = which * dims.hidden * sizeof(float);
    ggml_tensor * x = ggml_view_3d(ctx, s.features, dims.head_dim, dims.heads, s.features->ne[1], dims.head_dim * sizeof(float), s.features->nb[1], offset);
    if (s.bias) x = ggml_add(ctx, x, ggml_view_3d(ctx, s.bias, dims.head_dim, dims.heads, 1, dims.head_dim * sizeof(float), dims.hidden * sizeof(float), offset));
    if (which == 2) return x;
    return ggml_mul(ctx, ggml_rms_norm(ctx, x, EPSILON), which == 0 ? s.query_norm : s.key_norm);
}

// The streams one after the other along the tokens.
ggml_tensor * joint(Graph & g, const std::vector<QkvStream> & streams, const weights::TransformerDims & dims, int64_t which) {
    ggml_tensor * x = part(g, streams[0], dims, which);
    for (size_t i = 1; i < streams.size(); i++) x = ggml_concat(g.ctx(), x, part(g, streams[i], dims, which), 2);
    return ggml_is_contiguous(x) ? x : ggml_cont(g.ctx(), x);
}

ggml_tensor * rotate(Graph & g, ggml_tensor * x, const Positions & positions, const weights::TransformerDims & dims) {
    ggml_context * ctx = g.ctx();
    const auto axis = [&](int64_t first, int64_t size) {
        return ggml_cont(ctx, ggml_view_3d(ctx, x, size, x->ne[1], x->ne[2], x->nb[1], x->nb[2], first * sizeof(float)));
    };
    const auto turned = [&](int64_t first, int64_t size, ggml_tensor * at) {
        return ggml_rope_ext(ctx, axis(first, size), at, nullptr, static_cast<int>(size), GGML_ROPE_TYPE_NORMAL, 0, 10000.0f, 1.0f, 0.0f, 1.0f, 0.0f, 0.0f);
    };
    ggml_tensor * rest = ggml_concat(ctx, turned(dims.axes[0], dims.axes[1], positions.row), turned(dims.axes[0] + dims.axes[1], dims.axes[2], positions.column), 0);
    if (dims.axes[0] == 0) return rest;
    // Text to image has one plane, 0: its features stay as they are.
    ggml_tensor * plane = positions.plane ? turned(0, dims.axes[0], positions.plane) : axis(0, dims.axes[0]);
    return ggml_concat(ctx, plane, rest, 0);
}

}  // namespace

ggml_tensor * joint_attention(Graph & g, const std::vector<QkvStream> & streams, const Positions & positions, const weights::TransformerDims & dims, ggml_tensor * into,
                              bool exact) {
    if (g.device().is_cpu()) return joint_attention_cpu(g, streams, positions.rotation, dims, into);
    ggml_tensor * q = rotate(g, joint(g, streams, dims, 0), positions, dims);
    ggml_tensor * k = rotate(g, joint(g, streams, dims, 1), positions, dims);
    ggml_tensor * v = joint(g, streams, dims, 2);
    return attention(g, q, k, v, nullptr, 1.0f / std::sqrt(static_cast<float>(dims.head_dim)), exact);
}

}  // namespace sidequest::flux
