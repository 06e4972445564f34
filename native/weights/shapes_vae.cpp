// Dimensions and tensors of the autoencoder.
#include "weights/shapes.h"

namespace sidequest::weights {

namespace {

void norm(std::vector<Slot> & slots, const std::string & name, int64_t channels) {
    slots.push_back({name + ".weight", {channels}});
    slots.push_back({name + ".bias", {channels}});
}

void conv(std::vector<Slot> & slots, const std::string & name, int64_t out, int64_t in, int64_t kernel = 3) {
    slots.push_back({name + ".weight", {out, in, kernel, kernel}});
    slots.push_back({name + ".bias", {out}});
}

void res_block(std::vector<Slot> & slots, const std::string & name, int64_t in, int64_t out) {
    norm(slots, name + ".norm1", in);
    conv(slots, name + ".conv1", out, in);
    norm(slots, name + ".norm2", out);
    conv(slots, name + ".conv2", out, out);
    if (in != out) conv(slots, name + ".nin_shortcut", out, in, 1);
}

void middle(std::vector<Slot> & slots, const std::string & name, int64_t channels) {
    res_block(slots, name + ".block_1", channels, channels);
    norm(slots, name + ".attn_1.norm", channels);
    for (const char * part : {"q", "k", "v", "proj_out"}) {
        slots.push_back({name + ".attn_1." + part + ".weight", {channels, channels}, {}, true});
        slots.push_back({name + ".attn_1." + part + ".bias", {channels}});
    }
    res_block(slots, name + ".block_2", channels, channels);
}

std::string level_name(const char * side, int64_t level) { return side + std::to_string(level); }

/// Channels of each level, read from the first residual block's output.
std::vector<int64_t> level_channels(const Source & source, const char * side, int64_t levels) {
    std::vector<int64_t> out;
    for (int64_t i = 0; i < levels; ++i) out.push_back(source.shape(level_name(side, i) + ".block.0.conv1.weight", 4)[0]);
    return out;
}

void encoder(std::vector<Slot> & slots, const VaeDims & d) {
    auto levels = static_cast<int64_t>(d.level_channels.size());
    int64_t width = d.level_channels.front();
    conv(slots, "encoder.conv_in", width, d.image_channels);
    for (int64_t i = 0; i < levels; ++i) {
        std::string level = level_name("encoder.down.", i);
        for (int64_t j = 0; j < d.encoder_blocks; ++j) {
            res_block(slots, level + ".block." + std::to_string(j), width, d.level_channels[static_cast<size_t>(i)]);
            width = d.level_channels[static_cast<size_t>(i)];
        }
        if (i + 1 < levels) conv(slots, level + ".downsample.conv", width, width);
    }
    middle(slots, "encoder.mid", width);
    norm(slots, "encoder.norm_out", width);
    conv(slots, "encoder.conv_out", 2 * d.latent_channels, width);
}

void decoder(std::vector<Slot> & slots, const VaeDims & d) {
    int64_t width = d.level_channels.back();
    conv(slots, "decoder.conv_in", width, d.latent_channels);
    middle(slots, "decoder.mid", width);
    for (auto i = static_cast<int64_t>(d.level_channels.size()) - 1; i >= 0; --i) {
        std::string level = level_name("decoder.up.", i);
        for (int64_t j = 0; j < d.decoder_blocks; ++j) {
            res_block(slots, level + ".block." + std::to_string(j), width, d.level_channels[static_cast<size_t>(i)]);
            width = d.level_channels[static_cast<size_t>(i)];
        }
        if (i > 0) conv(slots, level + ".upsample.conv", width, width);
    }
    norm(slots, "decoder.norm_out", width);
    conv(slots, "decoder.conv_out", d.image_channels, width);
}

}  // namespace

VaeDims vae_shapes(Source & source, std::vector<Slot> & slots) {
    VaeDims d;
    d.latent_channels = source.shape("decoder.conv_in.weight", 4)[1];
    d.image_channels = source.shape("decoder.conv_out.weight", 4)[0];
    int64_t levels = source.count("decoder.up.");
    d.level_channels = level_channels(source, "decoder.up.", levels);
    source.trust_metadata_if({"ch"}, d.level_channels.front());
    d.decoder_blocks = source.count("decoder.up.0.block.");
    if (source.count("encoder.down.") > 0 || source.has("encoder.conv_in.weight")) {
        d.encoder_blocks = source.count("encoder.down.0.block.");
        if (d.encoder_blocks == 0) source.shape("encoder.down.0.block.0.conv1.weight", 4);
    }
    d.groups = static_cast<int64_t>(source.stated({"norm_num_groups"}).value_or(32));
    for (int64_t i = 0; i < levels; ++i)
        if (int64_t channels = d.level_channels[static_cast<size_t>(i)]; d.groups < 1 || channels % d.groups != 0)
            source.fail(level_name("decoder.up.", i) + ".block.0.conv1.weight", std::to_string(channels) + " channels do not divide into " +
                                                                                    std::to_string(d.groups) +
                                                                                    " groups. It is corrupt or another kind of model");
    d.scale = static_cast<float>(source.stated({"scaling_factor", "scale_factor"}).value_or(0.3611));
    d.shift = static_cast<float>(source.stated({"shift_factor"}).value_or(0.1159));
    if (!(d.scale > 0)) source.fail("decoder.conv_in.weight", "its config.json states a scaling_factor that is not positive");
    if (d.has_encoder()) encoder(slots, d);
    decoder(slots, d);
    return d;
}

}  // namespace sidequest::weights
