#include "engine/vae_stage.h"

#include <algorithm>

#include "engine/tiles.h"

namespace sidequest::engine {

using namespace backend;

std::vector<float> VaeStage::decode(const std::vector<float> & latent, int64_t width, int64_t height, const Cancel & cancel) {
    if (tile_ == 0) return decode_whole(latent, width, height, cancel);
    const auto one = [&](const std::vector<float> & part, int64_t w, int64_t h) { return decode_whole(part, w, h, cancel); };
    return decode_tiled(latent, vae_.part().vae().latent_channels, width, height, tile_, one);
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

std::vector<float> VaeStage::encode(const std::vector<float> & planes, int64_t width, int64_t height, const Cancel & cancel) {
    const auto & dims = vae_.part().vae();
    if (!dims.has_encoder()) throw Error("UNSUPPORTED", vae_.part().path() + " holds no VAE encoder, so a render cannot start from a picture. Use a complete VAE file.");
    shelf_.take(encoder_, {width, height}, {arena_, vae::autoencoder_nodes(dims), tapped_}, [&](EncoderPlan & plan) {
        plan.nodes = vae::build_encoder(plan.graph, vae_.store(), dims, width, height);
    });
    encoder_->graph.prepare();
    upload(encoder_->nodes.image, planes.data());
    encoder_->graph.compute(cancel);
    return download(encoder_->nodes.latent);
}

}  // namespace sidequest::engine
