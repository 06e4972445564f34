#include "engine/vae_stage.h"

#include <algorithm>

#include "engine/tiles.h"

namespace sidequest::engine {

using namespace backend;

std::vector<float> VaeStage::decode(const std::vector<float> & latent, int64_t width, int64_t height, const Cancel & cancel) {
    const auto & d = vae_.part().vae();
    return code_tiled(latent, {d.latent_channels, 1}, {d.image_channels, d.scale_factor()}, width, height, tile_ ? tile_ : std::max(width, height),
                      [&](const std::vector<float> & part, int64_t w, int64_t h) { return decode_whole(part, w, h, cancel); });
}

std::vector<float> VaeStage::encode(const std::vector<float> & planes, int64_t width, int64_t height, const Cancel & cancel) {
    const auto & d = vae_.part().vae();
    if (!d.has_encoder()) throw Error("UNSUPPORTED", vae_.part().path() + " holds no VAE encoder, so a render cannot start from a picture. Use a complete VAE file.");
    const int64_t f = d.scale_factor();
    return code_tiled(planes, {d.image_channels, f}, {d.latent_channels, 1}, width / f, height / f, tile_ ? tile_ : std::max(width, height) / f,
                      [&](const std::vector<float> & part, int64_t w, int64_t h) { return encode_whole(part, w * f, h * f, cancel); });
}

void VaeStage::plan(int64_t width, int64_t height) {
    if (tile_ == 0) plan_decoder(width, height);
    else plan_decoder(std::min(tile_, width), std::min(tile_, height));
}

void VaeStage::plan_decoder(int64_t width, int64_t height) {
    const auto & dims = vae_.part().vae();
    shelf_.take(decoder_, {width, height}, {arena_, vae::autoencoder_nodes(dims), tapped_}, [&](DecoderPlan & plan) {
        plan.nodes = vae::build_decoder(plan.graph, vae_.store(), dims, width, height);
    });
}

std::vector<float> VaeStage::decode_whole(const std::vector<float> & latent, int64_t width, int64_t height, const Cancel & cancel) {
    plan_decoder(width, height);
    decoder_->graph.prepare();
    upload(decoder_->nodes.latent, latent.data());
    decoder_->graph.compute(cancel);
    return download(decoder_->nodes.image);
}

std::vector<float> VaeStage::encode_whole(const std::vector<float> & planes, int64_t width, int64_t height, const Cancel & cancel) {
    const auto & dims = vae_.part().vae();
    shelf_.take(encoder_, {width, height}, {arena_, vae::autoencoder_nodes(dims), tapped_}, [&](EncoderPlan & plan) {
        plan.nodes = vae::build_encoder(plan.graph, vae_.store(), dims, width, height);
    });
    encoder_->graph.prepare();
    upload(encoder_->nodes.image, planes.data());
    encoder_->graph.compute(cancel);
    return download(encoder_->nodes.latent);
}

}  // namespace sidequest::engine
