// Dimensions and tensors of the FLUX.1 transformer.
#include <algorithm>

#include "weights/shapes.h"

namespace sidequest::weights {

namespace {

void linear(std::vector<Slot> & slots, const std::string & name, int64_t out, int64_t in, std::vector<int64_t> rows = {}) {
    slots.push_back({name + ".weight", {out, in}, rows});
    slots.push_back({name + ".bias", {out}, std::move(rows)});
}

void embedder(std::vector<Slot> & slots, const std::string & name, int64_t in, int64_t hidden) {
    linear(slots, name + ".in_layer", hidden, in);
    linear(slots, name + ".out_layer", hidden, hidden);
}

void head_norms(std::vector<Slot> & slots, const std::string & name, int64_t head_dim) {
    slots.push_back({name + ".query_norm.scale", {head_dim}});
    slots.push_back({name + ".key_norm.scale", {head_dim}});
}

void double_block(std::vector<Slot> & slots, const TransformerDims & d, int64_t i) {
    int64_t h = d.hidden;
    for (const char * stream : {"img", "txt"}) {
        std::string base = "double_blocks." + std::to_string(i) + "." + stream;
        linear(slots, base + "_mod.lin", 6 * h, h);
        linear(slots, base + "_attn.qkv", 3 * h, h, {h, h, h});
        head_norms(slots, base + "_attn.norm", d.head_dim);
        linear(slots, base + "_attn.proj", h, h);
        linear(slots, base + "_mlp.0", d.mlp, h);
        linear(slots, base + "_mlp.2", h, d.mlp);
    }
}

void single_block(std::vector<Slot> & slots, const TransformerDims & d, int64_t i) {
    int64_t h = d.hidden;
    std::string base = "single_blocks." + std::to_string(i);
    linear(slots, base + ".modulation.lin", 3 * h, h);
    linear(slots, base + ".linear1", 3 * h + d.single_mlp, h, {h, h, h, d.single_mlp});
    head_norms(slots, base + ".norm", d.head_dim);
    linear(slots, base + ".linear2", h, h + d.single_mlp);
}

std::array<int64_t, 3> rope_axes(const Source & source, int64_t head_dim) {
    auto list = source.stated_list({"axes_dim", "axes_dims_rope", "flux.axes_dim"});
    int64_t b = 2 * (7 * head_dim / 32);
    std::array<int64_t, 3> axes = {head_dim - 2 * b, b, b};
    if (list.size() == 3) std::copy(list.begin(), list.end(), axes.begin());
    bool fits = list.empty() || list.size() == 3;
    for (int64_t axis : axes) fits = fits && axis >= 0 && axis <= head_dim && axis % 2 == 0;
    fits = fits && axes[0] + axes[1] + axes[2] == head_dim;
    if (!fits)
        source.fail("double_blocks.0.img_attn.norm.query_norm.scale", "the heads are " + std::to_string(head_dim) +
                                                                          " wide, but the metadata's RoPE axes (axes_dim) must be three "
                                                                          "even numbers of that sum. The config belongs to another model");
    return axes;
}

}  // namespace

TransformerDims transformer_shapes(Source & source, std::vector<Slot> & slots) {
    TransformerDims d;
    auto in = source.shape("img_in.weight", 2);
    d.hidden = in[0];
    d.in_channels = in[1];
    source.trust_metadata_if({"hidden_size", "flux.embedding_length"}, d.hidden);
    d.context_width = source.shape("txt_in.weight", 2)[1];
    d.time_width = source.shape("time_in.in_layer.weight", 2)[1];
    d.pooled_width = source.shape("vector_in.in_layer.weight", 2)[1];
    d.out_channels = source.shape("final_layer.linear.weight", 2)[0];
    d.guidance = source.has("guidance_in.in_layer.weight") || source.has("guidance_in.out_layer.weight");
    d.double_blocks = source.count("double_blocks.");
    d.single_blocks = source.count("single_blocks.");
    if (d.double_blocks + d.single_blocks == 0) source.shape("double_blocks.0.img_attn.qkv.weight", 2);
    d.head_dim =
        source.shape(d.double_blocks ? "double_blocks.0.img_attn.norm.query_norm.scale" : "single_blocks.0.norm.query_norm.scale", 1)[0];
    if (d.hidden % d.head_dim != 0)
        source.fail("img_in.weight", "a width of " + std::to_string(d.hidden) + " does not divide into heads of " +
                                         std::to_string(d.head_dim) + " (query_norm.scale). The file is mixed up: get another copy");
    d.heads = d.hidden / d.head_dim;
    if (d.in_channels != d.out_channels && d.in_channels != 2 * d.out_channels && d.in_channels != 6 * d.out_channels)
        source.fail("img_in.weight", "takes " + std::to_string(d.in_channels) + " channels for " + std::to_string(d.out_channels) +
                                         " produced; known are equal (text to image, Kontext), twice (Canny, Depth) and six times (Fill)");
    if (d.time_width % 2 != 0) source.fail("time_in.in_layer.weight", "the time embedding's width must be even");
    if (d.double_blocks) d.mlp = source.shape("double_blocks.0.img_mlp.0.weight", 2)[0];
    if (d.single_blocks) {
        d.single_mlp = source.shape("single_blocks.0.linear1.weight", 2)[0] - 3 * d.hidden;
        if (d.single_mlp < 1)
            source.fail("single_blocks.0.linear1.weight",
                        "has no rows for its MLP beside three times the width of " + std::to_string(d.hidden));
    }
    source.consult({{"hidden_size", d.hidden},
                    {"num_heads", d.heads},
                    {"depth", d.double_blocks},
                    {"depth_single_blocks", d.single_blocks},
                    {"in_channels", d.in_channels},
                    {"context_in_dim", d.context_width},
                    {"vec_in_dim", d.pooled_width}});
    d.axes = rope_axes(source, d.head_dim);

    linear(slots, "img_in", d.hidden, d.in_channels);
    linear(slots, "txt_in", d.hidden, d.context_width);
    embedder(slots, "time_in", d.time_width, d.hidden);
    if (d.guidance) embedder(slots, "guidance_in", d.time_width, d.hidden);
    embedder(slots, "vector_in", d.pooled_width, d.hidden);
    for (int64_t i = 0; i < d.double_blocks; ++i) double_block(slots, d, i);
    for (int64_t i = 0; i < d.single_blocks; ++i) single_block(slots, d, i);
    linear(slots, "final_layer.adaLN_modulation.1", 2 * d.hidden, d.hidden);
    linear(slots, "final_layer.linear", d.out_channels, d.hidden);
    return d;
}

}  // namespace sidequest::weights
