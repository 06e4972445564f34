#include "engine/vae_stage.h"

#include "engine/tiles.h"

namespace sidequest::engine {

using namespace backend;

std::vector<float> VaeStage::decode(const std::vector<float> & latent, int64_t width, int64_t height, const Cancel & cancel) {
    if (tile_ == 0) return decode_whole(latent, width, height, cancel);
    const auto one = [&](const std::vector<float> & part, int64_t w, int64_t h) { return decode_whole(part, w, h, cancel); };
    return decode_tiled(latent, vae_.part().vae().latent_channels, width, height, tile_, one);
}

std::vector<float> VaeStage::decode_whole(const std::vector<float> & latent, int64_t width, int64_t height, const Cancel & cancel) {
    const auto & dims = vae_.part().vae();
    if (!decoder_graph_ || decoder_width_ != width || decoder_height_ != height) {
        decoder_graph_ = std::make_unique<Graph>(arena_, vae::autoencoder_nodes(dims), tapped_);
        decoder_ = vae::build_decoder(*decoder_graph_, vae_.store(), dims, width, height);
        decoder_graph_->finish();
        decoder_width_ = width;
        decoder_height_ = height;
    }
    decoder_graph_->prepare();
    upload(decoder_.latent, latent.data());
    decoder_graph_->compute(cancel);
    return download(decoder_.image);
}

std::vector<float> VaeStage::encode(const std::vector<float> & planes, int64_t width, int64_t height, const Cancel & cancel) {
    const auto & dims = vae_.part().vae();
    if (!dims.has_encoder()) throw Error("UNSUPPORTED", vae_.part().path() + " holds no VAE encoder, so a render cannot start from a picture. Use a complete VAE file.");
    if (!encoder_graph_ || encoder_width_ != width || encoder_height_ != height) {
        encoder_graph_ = std::make_unique<Graph>(arena_, vae::autoencoder_nodes(dims), tapped_);
        encoder_ = vae::build_encoder(*encoder_graph_, vae_.store(), dims, width, height);
        encoder_graph_->finish();
        encoder_width_ = width;
        encoder_height_ = height;
    }
    encoder_graph_->prepare();
    upload(encoder_.image, planes.data());
    encoder_graph_->compute(cancel);
    return download(encoder_.latent);
}

}  // namespace sidequest::engine
