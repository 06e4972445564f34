#include "vae/autoencoder.h"

#include <string>

#include "vae/layers.h"

namespace sidequest::vae {

using namespace backend;
using weights::Store;

DecoderGraph build_decoder(Graph & g, const Store & w, const weights::VaeDims & dims, int64_t width, int64_t height) {
    Layers net(g, w, dims);
    DecoderGraph d{};
    // 1. Undo the scaling.
    d.latent = g.input(GGML_TYPE_F32, {width, height, dims.latent_channels});
    ggml_tensor * x = ggml_scale_bias(g.ctx(), d.latent, 1.0f / dims.scale, dims.shift);
    g.tap("latent_unscaled", x);
    // 2. Middle, at latent resolution.
    x = net.conv("decoder.conv_in", x);
    x = net.residual("decoder.mid.block_1", x);
    x = net.self_attention("decoder.mid.attn_1", x);
    x = net.residual("decoder.mid.block_2", x);
    // 3. Levels from low to full resolution.
    for (int64_t level = static_cast<int64_t>(dims.level_channels.size()) - 1; level >= 0; level--) {
        const std::string up = "decoder.up." + std::to_string(level);
        for (int64_t i = 0; i < dims.decoder_blocks; i++) x = net.residual(up + ".block." + std::to_string(i), x);
        if (level > 0) x = net.upsample(up + ".upsample.conv", x);
    }
    // 4. Picture.
    d.image = net.conv("decoder.conv_out", net.norm_silu("decoder.norm_out", x));
    g.output(d.image);
    return d;
}

EncoderGraph build_encoder(Graph & g, const Store & w, const weights::VaeDims & dims, int64_t width, int64_t height) {
    Layers net(g, w, dims);
    EncoderGraph e{};
    e.image = g.input(GGML_TYPE_F32, {width, height, dims.image_channels});
    // 1. Levels from full to low resolution.
    ggml_tensor * x = net.conv("encoder.conv_in", e.image);
    const int64_t levels = static_cast<int64_t>(dims.level_channels.size());
    for (int64_t level = 0; level < levels; level++) {
        const std::string down = "encoder.down." + std::to_string(level);
        for (int64_t i = 0; i < dims.encoder_blocks; i++) x = net.residual(down + ".block." + std::to_string(i), x);
        if (level + 1 < levels) x = net.downsample(down + ".downsample.conv", x);
    }
    // 2. Middle.
    x = net.residual("encoder.mid.block_1", x);
    x = net.self_attention("encoder.mid.attn_1", x);
    x = net.residual("encoder.mid.block_2", x);
    // 3. Moments: mean and log variance; the mean alone is used.
    ggml_tensor * moments = net.conv("encoder.conv_out", net.norm_silu("encoder.norm_out", x));
    g.tap("moments", moments);
    ggml_tensor * mean = ggml_cont(g.ctx(), ggml_view_3d(g.ctx(), moments, moments->ne[0], moments->ne[1], dims.latent_channels, moments->nb[1], moments->nb[2], 0));
    e.latent = ggml_scale_bias(g.ctx(), mean, dims.scale, -dims.shift * dims.scale);
    g.output(e.latent);
    return e;
}

size_t autoencoder_nodes(const weights::VaeDims & dims) {
    return 512 + dims.level_channels.size() * (dims.decoder_blocks + 2) * 64;
}

}  // namespace sidequest::vae
