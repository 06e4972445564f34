#include "engine/memory_plan.h"

#include <algorithm>
#include <memory>

#include "backend/error.h"
#include "engine/denoiser.h"
#include "engine/placement.h"
#include "flux/step.h"
#include "text/clip.h"
#include "text/t5.h"
#include "vae/autoencoder.h"

namespace sidequest::engine {

using namespace backend;
using weights::Store;

namespace {

// Graphs of the largest picture over weights that have shapes alone.
class Measure {
  public:
    Measure(Device & device, const Model & model, const LoadOptions & options) : model_(model), options_(options), arena_(device, counters_) {}

    size_t denoise() {
        const auto & dims = model_.transformer.part().transformer();
        const PictureSize & reference = options_.max_reference;
        const flux::StepShape shape{options_.t5_length, options_.max_height / 16, options_.max_width / 16, reference.height / 16, reference.width / 16};
        const bool exact = computes_in_f32(model_.transformer.part(), options_.precision);
        return bytes(model_.transformer, flux::step_nodes(dims), [&](Graph & g, const Store & w) { flux::build_step(g, w, dims, shape, exact); });
    }
    size_t t5() {
        const auto & dims = model_.t5.part().t5();
        return bytes(model_.t5, text::t5_nodes(dims), [&](Graph & g, const Store & w) { text::build_t5(g, w, dims, options_.t5_length); });
    }
    size_t clip() {
        const auto & dims = model_.clip.part().clip();
        return bytes(model_.clip, text::clip_nodes(dims), [&](Graph & g, const Store & w) { text::build_clip(g, w, dims, dims.positions); });
    }
    size_t conditioning() {
        const auto & dims = model_.conditioning.part().transformer();
        return bytes(model_.conditioning, flux::conditioning_nodes(dims), [&](Graph & g, const Store & w) { flux::build_conditioning(g, w, dims, Denoiser::STEPS_AT_ONCE); });
    }
    /// Decoding `picture`, encoding it, or encoding `reference`, whichever takes most; all in latent positions, in tiles of at most `tile` a side.
    size_t vae(PictureSize picture, PictureSize reference, int64_t tile) {
        const auto & dims = model_.vae.part().vae();
        const int64_t f = dims.scale_factor();
        const auto part = [&](PictureSize whole) { return tile ? PictureSize{std::min(tile, whole.width), std::min(tile, whole.height)} : whole; };
        const auto encoding = [&](PictureSize size) {
            return bytes(model_.vae, vae::autoencoder_nodes(dims), [&](Graph & g, const Store & w) { vae::build_encoder(g, w, dims, size.width * f, size.height * f); });
        };
        picture = part(picture);
        reference = part(reference);
        size_t most =
            bytes(model_.vae, vae::autoencoder_nodes(dims), [&](Graph & g, const Store & w) { vae::build_decoder(g, w, dims, picture.width, picture.height); });
        if (!dims.has_encoder()) return most;
        most = std::max(most, encoding(picture));
        return reference.area() ? std::max(most, encoding(reference)) : most;
    }

  private:
    template <typename Build>
    size_t bytes(const LoadedPart & part, size_t nodes, Build build) {
        const Store shapes(part.part(), place_for(part.part().kind(), part.device(), part.precision()));
        Graph g(arena_, nodes);
        build(g, shapes);
        const auto missing = g.unsupported();
        if (!missing.empty()) {
            std::string list;
            for (const auto & op : missing) list += (list.empty() ? "" : ", ") + op;
            throw Error("UNSUPPORTED", std::string("The device ") + part.device().info().name + " cannot run these operations of the " + weights::kind_name(part.part().kind()) +
                                           ": " + list + ". Choose another device, such as cpu.");
        }
        return g.measure();
    }

    const Model & model_;
    const LoadOptions & options_;
    Counters counters_;
    Arena arena_;
};

// A full-size model's graphs take some 8 MB a shape: enough for every tier.
constexpr size_t MOST_GRAPHS = 64u << 20;

}  // namespace

MemoryPlan plan_memory(Device & device, const Model & model, const LoadOptions & options) {
    Measure measure(device, model, options);
    MemoryPlan plan;
    const size_t free = device.memory_free();
    plan.available = options.memory_limit > 0 ? std::min(options.memory_limit, free) : free;
    const PictureSize picture{options.max_width / 8, options.max_height / 8};
    const PictureSize reference{options.max_reference.width / 8, options.max_reference.height / 8};
    const int64_t longest = std::max({picture.width, picture.height, reference.width, reference.height});

    // On the CPU mapped weights are the page cache's, which gives way: they count as used but cannot be evicted by us.
    const auto weights_of = [&](const LoadedPart & p) { return device.is_cpu() ? p.part().nbytes() : p.owned_bytes(); };
    const size_t t5 = weights_of(model.t5);
    const size_t modulation = weights_of(model.conditioning);
    const size_t rest = weights_of(model.transformer) + weights_of(model.clip) + weights_of(model.vae);
    const size_t activations = std::max({measure.t5(), measure.clip(), measure.conditioning(), measure.denoise()});

    struct Rung {
        bool modulation_on_host;
        int64_t tile;
        bool evict_t5;
    };
    // What costs least first: modulations on the host a fraction of a second a job, tiles a little likeness, T5 on the host seconds a prompt.
    for (const Rung & rung : {Rung{false, 0, false}, {true, 0, false}, {true, 128, false}, {true, 64, false}, {true, 32, false}, {true, 0, true}, {true, 64, true}, {true, 32, true}}) {
        if (rung.tile >= longest) continue;
        plan.modulation_on_host = rung.modulation_on_host;
        plan.vae_tile = rung.tile;
        plan.evict_t5 = rung.evict_t5;
        plan.vae = measure.vae(picture, reference, rung.tile);
        plan.activations = activations;
        // On the host they stay in the mapped file and the CPU computes from there: nothing of them lies on the device.
        plan.weights = rest + (rung.modulation_on_host ? 0 : modulation) + (rung.evict_t5 ? 0 : t5);
        // All stages share one arena, so the largest counts alone.
        plan.total = plan.weights + std::max(plan.activations, plan.vae);
        if (plan.total > plan.available) continue;
        // Graphs lie in host memory, which on the CPU is the same.
        plan.graphs = device.is_cpu() ? std::min(MOST_GRAPHS, plan.available - plan.total) : MOST_GRAPHS;
        return plan;
    }
    throw Error("OUT_OF_MEMORY",
                "The model needs " + std::to_string(plan.total >> 20) + " MiB on " + device.info().name + " even with VAE tiles, and modulations and T5 encoder left in host memory, and " +
                    std::to_string(plan.available >> 20) + " MiB are available. Use a smaller quantisation, a smaller largest picture, or another device.",
                "{\"needed\":" + std::to_string(plan.total) + ",\"available\":" + std::to_string(plan.available) + ",\"weights\":" + std::to_string(plan.weights) +
                    ",\"activations\":" + std::to_string(plan.activations) + ",\"vae\":" + std::to_string(plan.vae) + "}");
}

}  // namespace sidequest::engine
