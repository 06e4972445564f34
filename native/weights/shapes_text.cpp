// Dimensions and tensors of the two text encoders, T5 v1.1 and CLIP.
#include "weights/shapes.h"

namespace sidequest::weights {

T5Dims t5_shapes(Source & source, std::vector<Slot> & slots) {
    T5Dims d;
    auto shared = source.shape("shared.weight", 2);
    d.vocabulary = shared[0];
    d.width = shared[1];
    source.trust_metadata_if({"t5encoder.embedding_length", "d_model"}, d.width);
    d.layers = source.count("encoder.block.");
    std::string attention = "encoder.block.0.layer.0.SelfAttention.";
    auto table = source.shape(attention + "relative_attention_bias.weight", 2);
    d.buckets = table[0];
    d.heads = table[1];
    d.inner = source.shape(attention + "q.weight", 2)[0];
    if (d.inner % d.heads != 0)
        source.fail(attention + "q.weight", std::to_string(d.inner) + " rows do not divide into the " + std::to_string(d.heads) +
                                                " heads of relative_attention_bias. The file is mixed up: get another copy");
    d.head_dim = d.inner / d.heads;
    if (d.buckets % 2 != 0)
        source.fail(attention + "relative_attention_bias.weight", "has an odd number of buckets, but half of them look ahead");
    d.mlp = source.shape("encoder.block.0.layer.1.DenseReluDense.wi_0.weight", 2)[0];
    d.epsilon = static_cast<float>(source.stated({"t5encoder.attention.layer_norm_rms_epsilon", "layer_norm_epsilon"}).value_or(1e-6));

    slots.push_back({"shared.weight", {d.vocabulary, d.width}});
    for (int64_t i = 0; i < d.layers; ++i) {
        std::string layer = "encoder.block." + std::to_string(i) + ".layer.";
        slots.push_back({layer + "0.layer_norm.weight", {d.width}});
        for (const char * name : {"q", "k", "v"}) slots.push_back({layer + "0.SelfAttention." + name + ".weight", {d.inner, d.width}});
        if (i == 0) slots.push_back({layer + "0.SelfAttention.relative_attention_bias.weight", {d.buckets, d.heads}});
        slots.push_back({layer + "0.SelfAttention.o.weight", {d.width, d.inner}});
        slots.push_back({layer + "1.layer_norm.weight", {d.width}});
        slots.push_back({layer + "1.DenseReluDense.wi_0.weight", {d.mlp, d.width}});
        slots.push_back({layer + "1.DenseReluDense.wi_1.weight", {d.mlp, d.width}});
        slots.push_back({layer + "1.DenseReluDense.wo.weight", {d.width, d.mlp}});
    }
    slots.push_back({"encoder.final_layer_norm.weight", {d.width}});
    return d;
}

namespace {

/// Weight and bias of a Linear ([out, in]) or a LayerNorm (`in` 0).
void affine(std::vector<Slot> & slots, const std::string & name, int64_t out, int64_t in) {
    slots.push_back({name + ".weight", in ? std::vector<int64_t>{out, in} : std::vector<int64_t>{out}});
    slots.push_back({name + ".bias", {out}});
}

}  // namespace

ClipDims clip_shapes(Source & source, std::vector<Slot> & slots) {
    ClipDims d;
    auto tokens = source.shape("text_model.embeddings.token_embedding.weight", 2);
    d.vocabulary = tokens[0];
    d.width = tokens[1];
    source.trust_metadata_if({"hidden_size"}, d.width);
    d.positions = source.shape("text_model.embeddings.position_embedding.weight", 2)[0];
    d.layers = source.count("text_model.encoder.layers.");
    d.mlp = source.shape("text_model.encoder.layers.0.mlp.fc1.weight", 2)[0];
    source.consult({{"hidden_size", d.width}, {"num_hidden_layers", d.layers}, {"intermediate_size", d.mlp}, {"vocab_size", d.vocabulary}});
    double heads = source.stated({"num_attention_heads", "num_heads"}).value_or(static_cast<double>(d.width) / 64.0);
    d.heads = static_cast<int64_t>(heads);
    if (d.heads < 1 || static_cast<double>(d.heads) != heads || d.width % d.heads != 0)
        source.fail("text_model.embeddings.token_embedding.weight",
                    "a width of " + std::to_string(d.width) +
                        " does not tell the number of attention heads. Put the model's config.json (num_attention_heads) beside the file");
    d.epsilon = static_cast<float>(source.stated({"layer_norm_eps"}).value_or(1e-5));

    slots.push_back({"text_model.embeddings.token_embedding.weight", {d.vocabulary, d.width}});
    slots.push_back({"text_model.embeddings.position_embedding.weight", {d.positions, d.width}});
    for (int64_t i = 0; i < d.layers; ++i) {
        std::string layer = "text_model.encoder.layers." + std::to_string(i) + ".";
        affine(slots, layer + "layer_norm1", d.width, 0);
        for (const char * name : {"q_proj", "k_proj", "v_proj", "out_proj"}) affine(slots, layer + "self_attn." + name, d.width, d.width);
        affine(slots, layer + "layer_norm2", d.width, 0);
        affine(slots, layer + "mlp.fc1", d.mlp, d.width);
        affine(slots, layer + "mlp.fc2", d.width, d.mlp);
    }
    affine(slots, "text_model.final_layer_norm", d.width, 0);
    return d;
}

}  // namespace sidequest::weights
