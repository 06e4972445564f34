#include "bench/synthetic.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

#include "backend/error.h"
#include "gguf.h"

namespace sidequest::bench {

namespace {

constexpr size_t PATTERN_ROWS = 64;  // rows of random numbers that a matrix repeats: values matter to nobody, zeros might

class Writer {
  public:
    Writer() : ctx_(ggml_init({4096 * ggml_tensor_overhead(), nullptr, true})), gguf_(gguf_init_empty()) {}
    ~Writer() {
        gguf_free(gguf_);
        ggml_free(ctx_);
    }
    void key(const char * name, const char * value) { gguf_set_val_str(gguf_, name, value); }
    /// ne in ggml order.
    void tensor(const std::string & name, ggml_type type, std::initializer_list<int64_t> ne) {
        ggml_tensor * t = ggml_new_tensor(ctx_, type, static_cast<int>(ne.size()), ne.begin());
        ggml_set_name(t, name.c_str());
        gguf_add_tensor(gguf_, t);
    }
    void linear(const std::string & name, ggml_type type, int64_t in, int64_t out, bool bias = true) {
        tensor(name + ".weight", type, {in, out});
        if (bias) tensor(name + ".bias", GGML_TYPE_F32, {out});
    }
    void write(const std::string & path) {
        if (!gguf_write_to_file(gguf_, path.c_str(), true)) throw Error("INTERNAL", "Could not write " + path + ".");
        std::FILE * file = std::fopen(path.c_str(), "ab");
        const size_t alignment = gguf_get_alignment(gguf_);
        bool good = file != nullptr;
        for (ggml_tensor * t = ggml_get_first_tensor(ctx_); good && t; t = ggml_get_next_tensor(ctx_, t)) {
            const auto rows = pattern(t);
            const size_t bytes = ggml_nbytes(t);
            for (size_t at = 0; good && at < bytes; at += rows.size()) {
                const size_t n = std::min(rows.size(), bytes - at);
                good = std::fwrite(rows.data(), 1, n, file) == n;
            }
            const std::vector<char> padding(GGML_PAD(bytes, alignment) - bytes, 0);
            good = good && std::fwrite(padding.data(), 1, padding.size(), file) == padding.size();
        }
        if (file) good = std::fclose(file) == 0 && good;
        if (!good) throw Error("INTERNAL", "Could not write " + path + ": is the disk full?");
    }

  private:
    // Variance 1/fan-in, so that activations stay of order one; vectors of ones would hide mixed-up channels, near-ones do not.
    std::vector<char> pattern(const ggml_tensor * t) {
        const int64_t width = t->ne[0];
        const int64_t rows = std::min<int64_t>(ggml_nrows(t), PATTERN_ROWS);
        const bool is_vector = ggml_nrows(t) == 1;
        const int64_t fan_in = t->ne[2] > 1 ? t->ne[0] * t->ne[1] * t->ne[2] : width;
        std::normal_distribution<float> normal(is_vector ? 1.0f : 0.0f, is_vector ? 0.02f : 1.0f / std::sqrt(static_cast<float>(fan_in)));
        std::vector<float> values(width * rows);
        for (float & v : values) v = normal(random_);
        std::vector<char> bytes(ggml_row_size(t->type, width) * rows);
        ggml_quantize_chunk(t->type, values.data(), bytes.data(), 0, rows, width, nullptr);
        return bytes;
    }

    ggml_context * ctx_;
    gguf_context * gguf_;
    std::mt19937 random_{1};
};

constexpr int64_t D = 3072, HEAD = 128, IN = 64, CONTEXT = 4096, POOLED = 768;

void transformer(const SyntheticConfig & c, const std::string & path) {
    Writer w;
    w.key("general.architecture", "flux");
    w.linear("img_in", GGML_TYPE_F32, IN, D);
    w.linear("txt_in", c.type, CONTEXT, D);
    std::vector<std::pair<std::string, int64_t>> embedders = {{"time_in", 256}, {"vector_in", POOLED}};
    if (c.guidance) embedders.emplace_back("guidance_in", 256);
    for (const auto & [name, in] : embedders) {
        w.linear(name + ".in_layer", c.type, in, D);
        w.linear(name + ".out_layer", c.type, D, D);
    }
    const auto norms = [&](const std::string & prefix) {
        w.tensor(prefix + ".query_norm.scale", GGML_TYPE_F32, {HEAD});
        w.tensor(prefix + ".key_norm.scale", GGML_TYPE_F32, {HEAD});
    };
    for (int64_t i = 0; i < c.double_blocks; i++) {
        for (const char * stream : {".img_", ".txt_"}) {
            const std::string p = "double_blocks." + std::to_string(i) + stream;
            w.linear(p + "mod.lin", c.type, D, 6 * D);
            w.linear(p + "attn.qkv", c.type, D, 3 * D);
            norms(p + "attn.norm");
            w.linear(p + "attn.proj", c.type, D, D);
            w.linear(p + "mlp.0", c.type, D, 4 * D);
            w.linear(p + "mlp.2", c.type, 4 * D, D);
        }
    }
    for (int64_t i = 0; i < c.single_blocks; i++) {
        const std::string p = "single_blocks." + std::to_string(i);
        w.linear(p + ".modulation.lin", c.type, D, 3 * D);
        w.linear(p + ".linear1", c.type, D, 7 * D);
        norms(p + ".norm");
        w.linear(p + ".linear2", c.type, 5 * D, D);
    }
    w.linear("final_layer.linear", c.type, D, IN);
    w.linear("final_layer.adaLN_modulation.1", c.type, D, 2 * D);
    w.write(path);
}

// llama.cpp's names: Hugging Face's are longer than ggml allows in a GGUF file.
void t5(const SyntheticConfig & c, const std::string & path) {
    Writer w;
    w.key("general.architecture", "t5encoder");
    w.tensor("token_embd.weight", GGML_TYPE_F16, {CONTEXT, 32128});
    for (int64_t i = 0; i < c.t5_layers; i++) {
        const std::string p = "enc.blk." + std::to_string(i) + ".";
        for (const char * name : {"attn_q", "attn_k", "attn_v", "attn_o"}) w.linear(p + name, c.type, CONTEXT, CONTEXT, false);
        if (i == 0) w.tensor(p + "attn_rel_b.weight", GGML_TYPE_F32, {64, 32});
        w.tensor(p + "attn_norm.weight", GGML_TYPE_F32, {CONTEXT});
        w.linear(p + "ffn_gate", c.type, CONTEXT, 10240, false);
        w.linear(p + "ffn_up", c.type, CONTEXT, 10240, false);
        w.linear(p + "ffn_down", c.type, 10240, CONTEXT, false);
        w.tensor(p + "ffn_norm.weight", GGML_TYPE_F32, {CONTEXT});
    }
    w.tensor("enc.output_norm.weight", GGML_TYPE_F32, {CONTEXT});
    w.write(path);
}

void clip(const SyntheticConfig & c, const std::string & path) {
    Writer w;
    const std::string p = "text_model.";
    w.tensor(p + "embeddings.token_embedding.weight", GGML_TYPE_F16, {POOLED, 49408});
    w.tensor(p + "embeddings.position_embedding.weight", GGML_TYPE_F16, {POOLED, 77});
    const auto norm = [&](const std::string & name) {
        w.tensor(name + ".weight", GGML_TYPE_F32, {POOLED});
        w.tensor(name + ".bias", GGML_TYPE_F32, {POOLED});
    };
    for (int64_t i = 0; i < c.clip_layers; i++) {
        const std::string layer = p + "encoder.layers." + std::to_string(i);
        norm(layer + ".layer_norm1");
        for (const char * name : {"q_proj", "k_proj", "v_proj", "out_proj"}) w.linear(layer + ".self_attn." + name, GGML_TYPE_F16, POOLED, POOLED);
        norm(layer + ".layer_norm2");
        w.linear(layer + ".mlp.fc1", GGML_TYPE_F16, POOLED, 4 * POOLED);
        w.linear(layer + ".mlp.fc2", GGML_TYPE_F16, 4 * POOLED, POOLED);
    }
    norm(p + "final_layer_norm");
    w.write(path);
}

void vae(const SyntheticConfig & c, const std::string & path) {
    Writer w;
    const int64_t multipliers[] = {1, 2, 4, 4};
    const auto channels = [&](int level) { return c.vae_channels * multipliers[level]; };
    const auto conv = [&](const std::string & name, int64_t in, int64_t out, int64_t side) {
        w.tensor(name + ".weight", GGML_TYPE_F32, {side, side, in, out});
        w.tensor(name + ".bias", GGML_TYPE_F32, {out});
    };
    const auto norm = [&](const std::string & name, int64_t n) {
        w.tensor(name + ".weight", GGML_TYPE_F32, {n});
        w.tensor(name + ".bias", GGML_TYPE_F32, {n});
    };
    const auto residual = [&](const std::string & name, int64_t in, int64_t out) {
        norm(name + ".norm1", in);
        conv(name + ".conv1", in, out, 3);
        norm(name + ".norm2", out);
        conv(name + ".conv2", out, out, 3);
        if (in != out) conv(name + ".nin_shortcut", in, out, 1);
    };
    const auto middle = [&](const std::string & name, int64_t n) {
        residual(name + ".mid.block_1", n, n);
        norm(name + ".mid.attn_1.norm", n);
        for (const char * which : {".q", ".k", ".v", ".proj_out"}) conv(name + ".mid.attn_1" + which, n, n, 1);
        residual(name + ".mid.block_2", n, n);
    };
    conv("encoder.conv_in", 3, channels(0), 3);
    for (int level = 0; level < 4; level++) {
        const std::string down = "encoder.down." + std::to_string(level);
        for (int i = 0; i < 2; i++) residual(down + ".block." + std::to_string(i), channels(i || !level ? level : level - 1), channels(level));
        if (level < 3) conv(down + ".downsample.conv", channels(level), channels(level), 3);
    }
    middle("encoder", channels(3));
    norm("encoder.norm_out", channels(3));
    conv("encoder.conv_out", channels(3), 32, 3);
    conv("decoder.conv_in", 16, channels(3), 3);
    middle("decoder", channels(3));
    for (int level = 3; level >= 0; level--) {
        const std::string up = "decoder.up." + std::to_string(level);
        for (int i = 0; i < 3; i++) residual(up + ".block." + std::to_string(i), channels(i || level == 3 ? level : level + 1), channels(level));
        if (level > 0) conv(up + ".upsample.conv", channels(level), channels(level), 3);
    }
    norm("decoder.norm_out", channels(0));
    conv("decoder.conv_out", channels(0), 3, 3);
    w.write(path);
}

}  // namespace

engine::ModelSpec write_synthetic_model(const SyntheticConfig & config, const std::string & folder) {
    const engine::ModelSpec spec{folder + "/transformer.gguf", folder + "/t5.gguf", folder + "/clip.gguf", folder + "/vae.gguf"};
    transformer(config, spec.transformer);
    t5(config, spec.t5);
    clip(config, spec.clip);
    vae(config, spec.vae);
    return spec;
}

}  // namespace sidequest::bench
