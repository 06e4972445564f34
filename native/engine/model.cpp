#include "engine/model.h"

#include "backend/error.h"
#include "engine/placement.h"
#include "flux/conditioning.h"

namespace sidequest::engine {

const weights::Store & LoadedPart::store(const std::function<void(size_t)> & progress) {
    if (!store_) store_ = std::make_unique<weights::Store>(device_, part_, place_for(part_.kind(), device_, precision_), progress);
    return *store_;
}

size_t LoadedPart::owned_bytes() const { return weights::owned_bytes(device_, part_, place_for(part_.kind(), device_, precision_)); }

void LoadedPart::release() const {
    for (const auto & t : part_.tensors()) t.release();
}

void LoadedPart::fetch() const {
    if (!store_ || store_->mapped_bytes() == 0) return;
    for (const auto & t : part_.tensors()) t.fetch();
}

Model::Model(backend::Device & device, const ModelSpec & spec, Precision precision)
    : Model(device, weights::open_part(weights::Kind::transformer, spec.transformer), spec, precision) {}

Model::Model(backend::Device & device, const weights::Part & whole, const ModelSpec & spec, Precision precision)
    : transformer(device, whole.only([](const weights::Tensor & t) { return !flux::is_conditioning(t.name); }), precision),
      conditioning(device, whole.only([](const weights::Tensor & t) { return flux::is_conditioning(t.name); }), precision),
      t5(device, weights::open_part(weights::Kind::t5, spec.t5), precision),
      clip(device, weights::open_part(weights::Kind::clip, spec.clip), precision),
      vae(device, weights::open_part(weights::Kind::vae, spec.vae), precision) {
    const auto mismatch = [](const LoadedPart & a, const std::string & what, int64_t have, int64_t want) {
        if (have == want) return;
        throw Error("MODEL_INVALID", a.part().path() + ": " + what + " is " + std::to_string(have) + ", but the transformer was made for " + std::to_string(want) +
                                         ". These parts do not belong together.");
    };
    const auto & t = transformer.part().transformer();
    mismatch(t5, "the T5 encoder's width", t5.part().t5().width, t.context_width);
    mismatch(clip, "the CLIP encoder's width", clip.part().clip().width, t.pooled_width);
    mismatch(vae, "the VAE's latent channels × 4", vae.part().vae().latent_channels * 4, t.out_channels);
}

}  // namespace sidequest::engine
