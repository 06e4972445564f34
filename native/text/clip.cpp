#include "text/clip.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "backend/ops.h"

namespace sidequest::text {

using namespace backend;
using weights::Store;

namespace {

ggml_tensor * layer_norm(Graph & g, const Store & w, const std::string & name, ggml_tensor * x, float epsilon) {
    ggml_tensor * n = ggml_norm(g.ctx(), x, epsilon);
    return ggml_add(g.ctx(), ggml_mul(g.ctx(), n, w.at(name + ".weight")), w.at(name + ".bias"));
}

}  // namespace

size_t clip_nodes(const weights::ClipDims & dims) { return 64 + 64 * dims.layers; }

ClipGraph build_clip(Graph & g, const Store & w, const weights::ClipDims & dims, int64_t length) {
    ggml_context * ctx = g.ctx();
    ClipGraph c{};
    c.ids = g.input(GGML_TYPE_I32, {length});
    c.mask = g.input(GGML_TYPE_F32, {length, length});
    c.end = g.input(GGML_TYPE_I32, {1});

    // 1. Token and position embeddings.
    ggml_tensor * positions = w.at("text_model.embeddings.position_embedding.weight");
    ggml_tensor * x = ggml_get_rows(ctx, w.at("text_model.embeddings.token_embedding.weight"), c.ids);
    x = ggml_add(ctx, x, ggml_view_2d(ctx, positions, dims.width, length, positions->nb[1], 0));

    const int64_t head_dim = dims.width / dims.heads;
    for (int64_t i = 0; i < dims.layers; i++) {
        const std::string layer = "text_model.encoder.layers." + std::to_string(i) + ".";
        const auto project = [&](const std::string & name, ggml_tensor * input) {
            return linear(g, w.at(layer + name + ".weight"), w.at(layer + name + ".bias"), input);
        };
        // 2. Causal self-attention.
        ggml_tensor * n = layer_norm(g, w, layer + "layer_norm1", x, dims.epsilon);
        const auto heads = [&](const char * name) {
            return ggml_reshape_3d(ctx, project(std::string("self_attn.") + name, n), head_dim, dims.heads, length);
        };
        const float scale = 1.0f / std::sqrt(static_cast<float>(head_dim));
        ggml_tensor * a = attention(g, heads("q_proj"), heads("k_proj"), heads("v_proj"), c.mask, scale, true);
        x = ggml_add(ctx, x, project("self_attn.out_proj", a));
        // 3. Feed-forward.
        n = layer_norm(g, w, layer + "layer_norm2", x, dims.epsilon);
        x = ggml_add(ctx, x, project("mlp.fc2", quick_gelu(g, project("mlp.fc1", n))));
        g.tap("layer." + std::to_string(i), x);
    }
    // 4. Final norm, then the state at the end token; FLUX takes no text projection.
    ggml_tensor * states = layer_norm(g, w, "text_model.final_layer_norm", x, dims.epsilon);
    g.tap("last_hidden_state", states);
    c.out = ggml_get_rows(ctx, states, c.end);
    g.output(c.out);
    return c;
}

std::vector<float> causal_mask(int64_t length) {
    std::vector<float> mask(length * length, 0.0f);
    for (int64_t query = 0; query < length; query++)
        for (int64_t key = query + 1; key < length; key++) mask[query * length + key] = -INFINITY;
    return mask;
}

int32_t first_end(const std::vector<int32_t> & ids, int64_t vocabulary) {
    const auto found = std::find(ids.begin(), ids.end(), static_cast<int32_t>(vocabulary - 1));
    return static_cast<int32_t>(found == ids.end() ? ids.size() - 1 : found - ids.begin());
}

}  // namespace sidequest::text
