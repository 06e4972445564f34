#include "flux/conditioning.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "backend/ops.h"

namespace sidequest::flux {

using namespace backend;
using weights::Store;

namespace {

ggml_tensor * embedder(Graph & g, const Store & w, const std::string & name, ggml_tensor * x) {
    ggml_tensor * h = fine_linear(g, w.at(name + ".in_layer.weight"), w.at(name + ".in_layer.bias"), x);
    ggml_tensor * y = fine_linear(g, w.at(name + ".out_layer.weight"), w.at(name + ".out_layer.bias"), ggml_silu(g.ctx(), h));
    g.tap(name, y);
    return y;
}

}  // namespace

std::vector<float> sinusoid(float s, int64_t width) {
    const int64_t half = width / 2;
    std::vector<float> e(width);
    for (int64_t i = 0; i < half; i++) {
        const float frequency = std::exp(-std::log(10000.0f) * static_cast<float>(i) / static_cast<float>(half));
        const float angle = 1000.0f * s * frequency;
        e[i] = std::cos(angle);
        e[half + i] = std::sin(angle);
    }
    return e;
}

bool is_conditioning(const std::string & name) {
    const auto has = [&](const char * part) { return name.find(part) != std::string::npos; };
    return has("time_in.") || has("guidance_in.") || has("vector_in.") || has("mod.lin.") || has("modulation.lin.") || has("adaLN_modulation.");
}

ModulationLayout::ModulationLayout(const weights::TransformerDims & dims)
    : hidden(dims.hidden), doubles(dims.double_blocks), singles(dims.single_blocks) {}

ConditioningGraph build_conditioning(Graph & g, const Store & w, const weights::TransformerDims & dims, int64_t steps) {
    ggml_context * ctx = g.ctx();
    ConditioningGraph c{};
    c.time = g.input(GGML_TYPE_F32, {dims.time_width, steps});
    c.pooled = g.input(GGML_TYPE_F32, {dims.pooled_width});

    // vec = time_in + guidance_in + vector_in, one column a step.
    ggml_tensor * vec = embedder(g, w, "time_in", c.time);
    if (dims.guidance) {
        c.guidance = g.input(GGML_TYPE_F32, {dims.time_width, steps});
        vec = ggml_add(ctx, vec, embedder(g, w, "guidance_in", c.guidance));
    }
    vec = ggml_add(ctx, vec, embedder(g, w, "vector_in", c.pooled));
    ggml_tensor * active = ggml_silu(ctx, vec);

    const auto modulation = [&](const std::string & name) {
        ggml_tensor * m = fine_linear(g, w.at(name + ".weight"), w.at(name + ".bias"), active);
        g.output(m);
        c.parts.push_back(m);
    };
    for (int64_t i = 0; i < dims.double_blocks; i++) {
        modulation("double_blocks." + std::to_string(i) + ".img_mod.lin");
        modulation("double_blocks." + std::to_string(i) + ".txt_mod.lin");
        g.cut(c.parts.back());
    }
    for (int64_t i = 0; i < dims.single_blocks; i++) {
        modulation("single_blocks." + std::to_string(i) + ".modulation.lin");
        if (i % 4 == 3) g.cut(c.parts.back());
    }
    modulation("final_layer.adaLN_modulation.1");
    return c;
}

size_t conditioning_nodes(const weights::TransformerDims & dims) { return 128 + 16 * (2 * dims.double_blocks + dims.single_blocks); }

std::vector<float> read_modulations(const ConditioningGraph & c, const ModulationLayout & layout, int64_t steps) {
    std::vector<float> rows(layout.row() * steps);
    int64_t offset = 0;
    for (const ggml_tensor * part : c.parts) {
        const std::vector<float> m = download(part);
        for (int64_t step = 0; step < steps; step++) {
            std::copy_n(m.data() + step * part->ne[0], part->ne[0], rows.data() + step * layout.row() + offset);
        }
        offset += part->ne[0];
    }
    // Chunks run shift, scale, gate; the head has shift, scale alone. Folding the 1 in here saves an op a block and step.
    const int64_t d = layout.hidden;
    for (int64_t step = 0; step < steps; step++) {
        float * row = rows.data() + step * layout.row();
        for (int64_t at = 0; at < layout.row(); at += 3 * d) {
            for (int64_t i = 0; i < d; i++) row[at + d + i] += 1.0f;
        }
    }
    return rows;
}

ContextGraph build_context(Graph & g, const Store & w, const weights::TransformerDims & dims, int64_t tokens) {
    ContextGraph c{};
    c.states = g.input(GGML_TYPE_F32, {dims.context_width, tokens});
    c.out = linear(g, w.at("txt_in.weight"), w.at("txt_in.bias"), c.states);
    g.tap("txt_in", c.out);
    g.output(c.out);
    return c;
}

}  // namespace sidequest::flux
