#include "flux/step.h"

#include <cmath>
#include <string>

#include "backend/ops.h"

namespace sidequest::flux {

using namespace backend;

namespace {

constexpr float EPSILON = 1e-6f;

// Shift, 1 + scale and gate of one (sub)block: views into the step's row.
struct Modulation {
    ggml_tensor * shift;
    ggml_tensor * scale;
    ggml_tensor * gate;
};

struct Qkv {
    ggml_tensor * q;
    ggml_tensor * k;
    ggml_tensor * v;
};

class Builder {
  public:
    Builder(Graph & g, const Store & w, const weights::TransformerDims & dims, const StepShape & shape, bool exact)
        : g_(g), ctx_(g.ctx()), w_(w), dims_(dims), shape_(shape), layout_(dims), exact_(exact) {}

    StepGraph build();

  private:
    ggml_tensor * weight(const std::string & name) { return w_.at(name + ".weight"); }
    ggml_tensor * bias(const std::string & name) { return w_.find(name + ".bias"); }
    ggml_tensor * project(const std::string & name, ggml_tensor * x) { return linear(g_, weight(name), bias(name), x); }

    Modulation modulation(int64_t offset) {
        const auto part = [&](int64_t i) { return ggml_view_1d(ctx_, s_.modulations, dims_.hidden, (offset + i * dims_.hidden) * sizeof(float)); };
        return {part(0), part(1), part(2)};
    }
    ggml_tensor * modulate(ggml_tensor * x, ggml_tensor * shift, ggml_tensor * scale) {
        return ggml_add(ctx_, ggml_mul(ctx_, ggml_norm(ctx_, x, EPSILON), scale), shift);
    }
    ggml_tensor * gated(ggml_tensor * x, ggml_tensor * gate, ggml_tensor * y) { return ggml_add(ctx_, x, ggml_mul(ctx_, y, gate)); }

    Qkv heads(ggml_tensor * features, const std::string & norm);
    ggml_tensor * rotate(ggml_tensor * x);
    void double_block(int64_t i, ggml_tensor *& img, ggml_tensor *& txt);
    ggml_tensor * single_block(int64_t i, ggml_tensor * x);

    Graph & g_;
    ggml_context * ctx_;
    const Store & w_;
    const weights::TransformerDims & dims_;
    const StepShape & shape_;
    ModulationLayout layout_;
    bool exact_;
    StepGraph s_{};
};

// features: {≥ 3·hidden, tokens}, its first rows being q | k | v, each head-major. RMS norm over the head on q and k.
Qkv Builder::heads(ggml_tensor * features, const std::string & norm) {
    const auto part = [&](int64_t i) {
        return ggml_view_3d(ctx_, features, dims_.head_dim, dims_.heads, features->ne[1], dims_.head_dim * sizeof(float), features->nb[1],
                            i * dims_.hidden * sizeof(float));
    };
    const auto normed = [&](int64_t i, const char * which) {
        return ggml_mul(ctx_, ggml_rms_norm(ctx_, part(i), EPSILON), w_.at(norm + which));
    };
    return {normed(0, ".query_norm.scale"), normed(1, ".key_norm.scale"), part(2)};
}

// Adjacent pairs (x0, x1) → (c·x0 − s·x1, s·x0 + c·x1), angles per token, the same for every head.
ggml_tensor * Builder::rotate(ggml_tensor * x) {
    const int64_t half = dims_.head_dim / 2;
    const int64_t tokens = x->ne[2];
    const size_t f = sizeof(float);
    // {1, d/2, H, L}: every second number of each head.
    const auto lane = [&](int64_t i) { return ggml_view_4d(ctx_, x, 1, half, dims_.heads, tokens, 2 * f, x->nb[1], x->nb[2], i * f); };
    const auto table = [&](int64_t i) {
        return ggml_view_4d(ctx_, s_.rotation, 1, half, 1, tokens, s_.rotation->nb[1], s_.rotation->nb[2], s_.rotation->nb[3], i * f);
    };
    ggml_tensor * x0 = ggml_cont(ctx_, lane(0));
    ggml_tensor * x1 = ggml_cont(ctx_, lane(1));
    ggml_tensor * c = ggml_cont(ctx_, table(0));
    ggml_tensor * s = ggml_cont(ctx_, table(1));
    ggml_tensor * y0 = ggml_sub(ctx_, ggml_mul(ctx_, x0, c), ggml_mul(ctx_, x1, s));
    ggml_tensor * y1 = ggml_add(ctx_, ggml_mul(ctx_, x0, s), ggml_mul(ctx_, x1, c));
    return ggml_reshape_3d(ctx_, ggml_concat(ctx_, y0, y1, 0), dims_.head_dim, dims_.heads, tokens);
}

void Builder::double_block(int64_t i, ggml_tensor *& img, ggml_tensor *& txt) {
    const std::string name = "double_blocks." + std::to_string(i);
    struct Stream {
        ggml_tensor *& x;
        std::string prefix;
        Modulation attention, mlp;
    };
    const int64_t d3 = 3 * dims_.hidden;
    Stream streams[] = {
        {txt, name + ".txt_", modulation(layout_.double_txt(i)), modulation(layout_.double_txt(i) + d3)},
        {img, name + ".img_", modulation(layout_.double_img(i)), modulation(layout_.double_img(i) + d3)},
    };
    Qkv parts[2];
    for (int s = 0; s < 2; s++) {
        ggml_tensor * n = modulate(streams[s].x, streams[s].attention.shift, streams[s].attention.scale);
        parts[s] = heads(project(streams[s].prefix + "attn.qkv", n), streams[s].prefix + "attn.norm");
    }
    // Text first in the joint sequence.
    ggml_tensor * q = rotate(ggml_concat(ctx_, parts[0].q, parts[1].q, 2));
    ggml_tensor * k = rotate(ggml_concat(ctx_, parts[0].k, parts[1].k, 2));
    ggml_tensor * v = ggml_concat(ctx_, parts[0].v, parts[1].v, 2);
    ggml_tensor * a = attention(g_, q, k, v, nullptr, 1.0f / std::sqrt(static_cast<float>(dims_.head_dim)), exact_);

    const int64_t tokens[] = {shape_.text_tokens, shape_.image_tokens()};
    for (int s = 0; s < 2; s++) {
        auto & [x, prefix, first, second] = streams[s];
        ggml_tensor * mixed = ggml_view_2d(ctx_, a, a->ne[0], tokens[s], a->nb[1], s * tokens[0] * a->nb[1]);
        x = gated(x, first.gate, project(prefix + "attn.proj", mixed));
        ggml_tensor * h = gelu_tanh(g_, project(prefix + "mlp.0", modulate(x, second.shift, second.scale)));
        x = gated(x, second.gate, project(prefix + "mlp.2", h));
        g_.cut(x);
    }
    g_.tap(name + ".img", img);
    g_.tap(name + ".txt", txt);
}

ggml_tensor * Builder::single_block(int64_t i, ggml_tensor * x) {
    const std::string name = "single_blocks." + std::to_string(i);
    const Modulation m = modulation(layout_.single(i));
    ggml_tensor * y = project(name + ".linear1", modulate(x, m.shift, m.scale));
    const Qkv p = heads(y, name + ".norm");
    ggml_tensor * a = attention(g_, rotate(p.q), rotate(p.k), p.v, nullptr, 1.0f / std::sqrt(static_cast<float>(dims_.head_dim)), exact_);
    ggml_tensor * mlp = ggml_cont(ctx_, ggml_view_2d(ctx_, y, dims_.single_mlp, y->ne[1], y->nb[1], 3 * dims_.hidden * sizeof(float)));
    x = gated(x, m.gate, project(name + ".linear2", ggml_concat(ctx_, a, gelu_tanh(g_, mlp), 0)));
    g_.tap(name, x);
    g_.cut(x);
    return x;
}

StepGraph Builder::build() {
    // 1. Inputs.
    s_.img = g_.input(GGML_TYPE_F32, {dims_.in_channels, shape_.image_tokens()});
    s_.txt = g_.input(GGML_TYPE_F32, {dims_.hidden, shape_.text_tokens});
    s_.modulations = g_.input(GGML_TYPE_F32, {layout_.row()});
    s_.rotation = g_.input(GGML_TYPE_F32, {2, dims_.head_dim / 2, 1, shape_.tokens()});

    // 2. Double-stream blocks.
    ggml_tensor * img = project("img_in", s_.img);
    g_.tap("img_in", img);
    ggml_tensor * txt = s_.txt;
    for (int64_t i = 0; i < dims_.double_blocks; i++) double_block(i, img, txt);

    // 3. Single-stream blocks over both.
    ggml_tensor * x = ggml_concat(ctx_, txt, img, 1);
    for (int64_t i = 0; i < dims_.single_blocks; i++) x = single_block(i, x);

    // 4. Head: the image rows are the last.
    img = ggml_cont(ctx_, ggml_view_2d(ctx_, x, x->ne[0], shape_.image_tokens(), x->nb[1], shape_.text_tokens * x->nb[1]));
    const auto part = [&](int64_t i) { return ggml_view_1d(ctx_, s_.modulations, dims_.hidden, (layout_.head() + i * dims_.hidden) * sizeof(float)); };
    s_.velocity = project("final_layer.linear", modulate(img, part(0), part(1)));
    g_.tap("final_layer", s_.velocity);
    g_.output(s_.velocity);
    return s_;
}

}  // namespace

StepGraph build_step(Graph & g, const Store & w, const weights::TransformerDims & dims, const StepShape & shape, bool exact) {
    return Builder(g, w, dims, shape, exact).build();
}

size_t step_nodes(const weights::TransformerDims & dims) { return 256 + 160 * dims.double_blocks + 80 * dims.single_blocks; }

}  // namespace sidequest::flux
