#include "flux/step.h"

#include <string>

#include "backend/cpu_product.h"
#include "backend/fused.h"
#include "backend/ops.h"

namespace sidequest::flux {

using namespace backend;
using weights::Store;

namespace {

// Shift, 1 + scale and gate of one (sub)block: views into the step's row.
struct Modulation {
    ggml_tensor * shift;
    ggml_tensor * scale;
    ggml_tensor * gate;
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
    /// Without the bias: what follows adds it in passing.
    ggml_tensor * product(const std::string & name, ggml_tensor * x) { return backend::product(g_, weight(name), x); }

    Modulation modulation(int64_t offset) {
        const auto part = [&](int64_t i) { return ggml_view_1d(ctx_, s_.modulations, dims_.hidden, (offset + i * dims_.hidden) * sizeof(float)); };
        return {part(0), part(1), part(2)};
    }
    QkvStream stream(ggml_tensor * features, const std::string & qkv, const std::string & norm) {
        return {features, bias(qkv), w_.at(norm + ".query_norm.scale"), w_.at(norm + ".key_norm.scale")};
    }
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
    // Each stream's own q, k, v; then one attention over both, text first.
    std::vector<QkvStream> parts;
    for (auto & [x, prefix, first, second] : streams) {
        ggml_tensor * n = modulated_norm(g_, x, first.scale, first.shift);
        parts.push_back(stream(product(prefix + "attn.qkv", n), prefix + "attn.qkv", prefix + "attn.norm"));
    }
    ggml_tensor * a = joint_attention(g_, parts, s_.positions, dims_, nullptr, exact_);

    const int64_t tokens[] = {shape_.text_tokens, shape_.image_tokens()};
    for (int s = 0; s < 2; s++) {
        auto & [x, prefix, first, second] = streams[s];
        ggml_tensor * mixed = ggml_view_2d(ctx_, a, a->ne[0], tokens[s], a->nb[1], s * tokens[0] * a->nb[1]);
        x = gated_add(g_, x, first.gate, product(prefix + "attn.proj", mixed), bias(prefix + "attn.proj"));
        ggml_tensor * n = modulated_norm(g_, x, second.scale, second.shift);
        ggml_tensor * h = bias_gelu(g_, product(prefix + "mlp.0", n), bias(prefix + "mlp.0"));
        x = gated_add(g_, x, second.gate, product(prefix + "mlp.2", h), bias(prefix + "mlp.2"));
        g_.cut(x);
    }
    g_.tap(name + ".img", img);
    g_.tap(name + ".txt", txt);
}

ggml_tensor * Builder::single_block(int64_t i, ggml_tensor * x) {
    const std::string name = "single_blocks." + std::to_string(i);
    const Modulation m = modulation(layout_.single(i));
    ggml_tensor * y = product(name + ".linear1", modulated_norm(g_, x, m.scale, m.shift));
    const std::vector<QkvStream> parts{stream(y, name + ".linear1", name + ".norm")};
    ggml_tensor * b = bias(name + ".linear1");
    ggml_tensor * both;  // attention | mlp
    if (g_.device().is_cpu()) {
        both = joint_attention(g_, parts, s_.positions, dims_, gelu_beside(g_, y, b, dims_.single_mlp, dims_.hidden + dims_.single_mlp), exact_);
    } else {
        ggml_tensor * a = joint_attention(g_, parts, s_.positions, dims_, nullptr, exact_);
        const size_t offset = 3 * dims_.hidden * sizeof(float);
        ggml_tensor * mlp = ggml_view_2d(ctx_, y, dims_.single_mlp, y->ne[1], y->nb[1], offset);
        mlp = b ? ggml_add(ctx_, mlp, ggml_view_1d(ctx_, b, dims_.single_mlp, offset)) : ggml_cont(ctx_, mlp);
        both = ggml_concat(ctx_, a, gelu_tanh(g_, mlp), 0);
    }
    x = gated_add(g_, x, m.gate, product(name + ".linear2", both), bias(name + ".linear2"));
    g_.tap(name, x);
    g_.cut(x);
    return x;
}

StepGraph Builder::build() {
    // 1. Inputs.
    s_.img = g_.input(GGML_TYPE_F32, {dims_.in_channels, shape_.image_tokens()});
    s_.txt = g_.input(GGML_TYPE_F32, {dims_.hidden, shape_.text_tokens});
    s_.modulations = g_.input(GGML_TYPE_F32, {layout_.row()});
    if (g_.device().is_cpu()) {
        s_.positions.rotation = g_.input(GGML_TYPE_F32, {dims_.head_dim, shape_.tokens()});
    } else {
        s_.positions.row = g_.input(GGML_TYPE_I32, {shape_.tokens()});
        s_.positions.column = g_.input(GGML_TYPE_I32, {shape_.tokens()});
        if (shape_.reference_rows > 0) s_.positions.plane = g_.input(GGML_TYPE_I32, {shape_.tokens()});
    }

    // 2. Double-stream blocks.
    ggml_tensor * img = project("img_in", s_.img);
    g_.tap("img_in", img);
    ggml_tensor * txt = s_.txt;
    for (int64_t i = 0; i < dims_.double_blocks; i++) double_block(i, img, txt);

    // 3. Single-stream blocks over both.
    ggml_tensor * x = ggml_concat(ctx_, txt, img, 1);
    for (int64_t i = 0; i < dims_.single_blocks; i++) x = single_block(i, x);

    // 4. Head, over the picture alone: text stands before it, a reference behind.
    img = ggml_cont(ctx_, ggml_view_2d(ctx_, x, x->ne[0], shape_.picture_tokens(), x->nb[1], shape_.text_tokens * x->nb[1]));
    const auto part = [&](int64_t i) { return ggml_view_1d(ctx_, s_.modulations, dims_.hidden, (layout_.head() + i * dims_.hidden) * sizeof(float)); };
    s_.velocity = project("final_layer.linear", modulated_norm(g_, img, part(1), part(0)));
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
