// The tables of layout.h: BFL, diffusers, Hugging Face and llama.cpp names of the four parts.
#include "weights/layout.h"

namespace sidequest::weights {

namespace {

using Join = Rule::Join;

const Layout transformer_bfl = {
    Kind::transformer,
    "bfl",
    {"img_in.weight", "double_blocks.0.img_attn.qkv.weight", "single_blocks.0.linear1.weight"},
    {},
    {"scaled_fp8", "*.scale_input", "*.input_scale", "*.comfy_quant"},
};

const Layout transformer_diffusers = {
    Kind::transformer,
    "diffusers",
    {"x_embedder.weight", "transformer_blocks.0.attn.add_q_proj.weight", "single_transformer_blocks.0.proj_mlp.weight"},
    {
        {"img_in.", {"x_embedder."}},
        {"txt_in.", {"context_embedder."}},
        {"time_in.in_layer.", {"time_text_embed.timestep_embedder.linear_1."}},
        {"time_in.out_layer.", {"time_text_embed.timestep_embedder.linear_2."}},
        {"guidance_in.in_layer.", {"time_text_embed.guidance_embedder.linear_1."}},
        {"guidance_in.out_layer.", {"time_text_embed.guidance_embedder.linear_2."}},
        {"vector_in.in_layer.", {"time_text_embed.text_embedder.linear_1."}},
        {"vector_in.out_layer.", {"time_text_embed.text_embedder.linear_2."}},
        {"double_blocks.#.img_mod.lin.", {"transformer_blocks.#.norm1.linear."}},
        {"double_blocks.#.txt_mod.lin.", {"transformer_blocks.#.norm1_context.linear."}},
        {"double_blocks.#.img_attn.qkv.",
         {"transformer_blocks.#.attn.to_q.", "transformer_blocks.#.attn.to_k.", "transformer_blocks.#.attn.to_v."}},
        {"double_blocks.#.txt_attn.qkv.",
         {"transformer_blocks.#.attn.add_q_proj.", "transformer_blocks.#.attn.add_k_proj.", "transformer_blocks.#.attn.add_v_proj."}},
        {"double_blocks.#.img_attn.norm.query_norm.scale", {"transformer_blocks.#.attn.norm_q.weight"}},
        {"double_blocks.#.img_attn.norm.key_norm.scale", {"transformer_blocks.#.attn.norm_k.weight"}},
        {"double_blocks.#.txt_attn.norm.query_norm.scale", {"transformer_blocks.#.attn.norm_added_q.weight"}},
        {"double_blocks.#.txt_attn.norm.key_norm.scale", {"transformer_blocks.#.attn.norm_added_k.weight"}},
        {"double_blocks.#.img_attn.proj.", {"transformer_blocks.#.attn.to_out.0."}},
        {"double_blocks.#.txt_attn.proj.", {"transformer_blocks.#.attn.to_add_out."}},
        {"double_blocks.#.img_mlp.0.", {"transformer_blocks.#.ff.net.0.proj."}},
        {"double_blocks.#.img_mlp.2.", {"transformer_blocks.#.ff.net.2."}},
        {"double_blocks.#.txt_mlp.0.", {"transformer_blocks.#.ff_context.net.0.proj."}},
        {"double_blocks.#.txt_mlp.2.", {"transformer_blocks.#.ff_context.net.2."}},
        {"single_blocks.#.modulation.lin.", {"single_transformer_blocks.#.norm.linear."}},
        {"single_blocks.#.linear1.",
         {"single_transformer_blocks.#.attn.to_q.", "single_transformer_blocks.#.attn.to_k.", "single_transformer_blocks.#.attn.to_v.",
          "single_transformer_blocks.#.proj_mlp."}},
        {"single_blocks.#.norm.query_norm.scale", {"single_transformer_blocks.#.attn.norm_q.weight"}},
        {"single_blocks.#.norm.key_norm.scale", {"single_transformer_blocks.#.attn.norm_k.weight"}},
        {"single_blocks.#.linear2.", {"single_transformer_blocks.#.proj_out."}},
        {"final_layer.linear.", {"proj_out."}},
        {"final_layer.adaLN_modulation.1.", {"norm_out.linear."}, Join::swap_halves},
    },
    {"scaled_fp8", "*.scale_input", "*.input_scale", "*.comfy_quant"},
};

const Layout t5_hf = {
    Kind::t5,
    "hf",
    {"encoder.block.0.layer.0.SelfAttention.q.weight", "encoder.block.0.layer.1.DenseReluDense.wi_0.weight"},
    {{"shared.", {"encoder.embed_tokens."}, Join::fallback}},
    {"decoder.*", "lm_head.*", "spiece_model", "scaled_fp8", "*.scale_input", "*.input_scale", "*.comfy_quant"},
};

const Layout t5_llama = {
    Kind::t5,
    "llama.cpp",
    {"enc.blk.0.attn_q.weight", "enc.blk.0.ffn_gate.weight"},
    {
        {"shared.", {"token_embd."}},
        {"encoder.block.#.layer.0.SelfAttention.q.", {"enc.blk.#.attn_q."}},
        {"encoder.block.#.layer.0.SelfAttention.k.", {"enc.blk.#.attn_k."}},
        {"encoder.block.#.layer.0.SelfAttention.v.", {"enc.blk.#.attn_v."}},
        {"encoder.block.#.layer.0.SelfAttention.o.", {"enc.blk.#.attn_o."}},
        {"encoder.block.#.layer.0.SelfAttention.relative_attention_bias.", {"enc.blk.#.attn_rel_b."}},
        {"encoder.block.#.layer.0.layer_norm.", {"enc.blk.#.attn_norm."}},
        {"encoder.block.#.layer.1.DenseReluDense.wi_0.", {"enc.blk.#.ffn_gate."}},
        {"encoder.block.#.layer.1.DenseReluDense.wi_1.", {"enc.blk.#.ffn_up."}},
        {"encoder.block.#.layer.1.DenseReluDense.wo.", {"enc.blk.#.ffn_down."}},
        {"encoder.block.#.layer.1.layer_norm.", {"enc.blk.#.ffn_norm."}},
        {"encoder.final_layer_norm.", {"enc.output_norm."}},
    },
    {"dec.*", "output.*"},
};

const Layout clip_hf = {
    Kind::clip,
    "hf",
    {"text_model.encoder.layers.0.self_attn.q_proj.weight", "text_model.embeddings.token_embedding.weight"},
    {},
    {"text_model.embeddings.position_ids", "text_projection*", "logit_scale", "vision_model.*", "visual_projection.*", "scaled_fp8",
     "*.scale_input", "*.input_scale", "*.comfy_quant"},
};

const Layout vae_bfl = {
    Kind::vae, "bfl", {"decoder.mid.block_1.conv1.weight", "decoder.up.0.block.0.conv1.weight"}, {}, {"loss.*"},
};

std::vector<Rule> vae_rules() {
    return {
        {"encoder.down.#.block.#.nin_shortcut.", {"encoder.down_blocks.#.resnets.#.conv_shortcut."}},
        {"encoder.down.#.block.#.", {"encoder.down_blocks.#.resnets.#."}},
        {"encoder.down.#.downsample.conv.", {"encoder.down_blocks.#.downsamplers.0.conv."}},
        {"decoder.up.~.block.#.nin_shortcut.", {"decoder.up_blocks.#.resnets.#.conv_shortcut."}},
        {"decoder.up.~.block.#.", {"decoder.up_blocks.#.resnets.#."}},
        {"decoder.up.~.upsample.conv.", {"decoder.up_blocks.#.upsamplers.0.conv."}},
        {"encoder.mid.block_1.", {"encoder.mid_block.resnets.0."}},
        {"encoder.mid.block_2.", {"encoder.mid_block.resnets.1."}},
        {"encoder.mid.attn_1.norm.", {"encoder.mid_block.attentions.0.group_norm."}},
        {"encoder.mid.attn_1.q.", {"encoder.mid_block.attentions.0.to_q."}},
        {"encoder.mid.attn_1.k.", {"encoder.mid_block.attentions.0.to_k."}},
        {"encoder.mid.attn_1.v.", {"encoder.mid_block.attentions.0.to_v."}},
        {"encoder.mid.attn_1.proj_out.", {"encoder.mid_block.attentions.0.to_out.0."}},
        {"encoder.mid.attn_1.q.", {"encoder.mid_block.attentions.0.query."}},
        {"encoder.mid.attn_1.k.", {"encoder.mid_block.attentions.0.key."}},
        {"encoder.mid.attn_1.v.", {"encoder.mid_block.attentions.0.value."}},
        {"encoder.mid.attn_1.proj_out.", {"encoder.mid_block.attentions.0.proj_attn."}},
        {"encoder.norm_out.", {"encoder.conv_norm_out."}},
        {"decoder.mid.block_1.", {"decoder.mid_block.resnets.0."}},
        {"decoder.mid.block_2.", {"decoder.mid_block.resnets.1."}},
        {"decoder.mid.attn_1.norm.", {"decoder.mid_block.attentions.0.group_norm."}},
        {"decoder.mid.attn_1.q.", {"decoder.mid_block.attentions.0.to_q."}},
        {"decoder.mid.attn_1.k.", {"decoder.mid_block.attentions.0.to_k."}},
        {"decoder.mid.attn_1.v.", {"decoder.mid_block.attentions.0.to_v."}},
        {"decoder.mid.attn_1.proj_out.", {"decoder.mid_block.attentions.0.to_out.0."}},
        {"decoder.mid.attn_1.q.", {"decoder.mid_block.attentions.0.query."}},
        {"decoder.mid.attn_1.k.", {"decoder.mid_block.attentions.0.key."}},
        {"decoder.mid.attn_1.v.", {"decoder.mid_block.attentions.0.value."}},
        {"decoder.mid.attn_1.proj_out.", {"decoder.mid_block.attentions.0.proj_attn."}},
        {"decoder.norm_out.", {"decoder.conv_norm_out."}},
    };
}

const Layout vae_diffusers = {
    Kind::vae,   "diffusers", {"decoder.mid_block.resnets.0.conv1.weight", "decoder.up_blocks.0.resnets.0.conv1.weight"},
    vae_rules(), {},          "decoder.up_blocks.#.",
};

}  // namespace

const std::vector<Layout> & layouts() {
    static const std::vector<Layout> all = {transformer_bfl, transformer_diffusers, t5_hf, t5_llama, clip_hf, vae_bfl, vae_diffusers};
    return all;
}

}  // namespace sidequest::weights
