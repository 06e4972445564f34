// Whole renders against their references, and the parts of a render that need no weights.
#include <algorithm>
#include <fstream>
#include <functional>
#include <sstream>

#include "bench/golden_stages.h"
#include "engine/denoiser.h"
#include "engine/guide.h"
#include "engine/latent.h"
#include "engine/placement.h"
#include "engine/sampler.h"
#include "engine/schedule.h"
#include "engine/text_stage.h"
#include "engine/vae_stage.h"
#include "weights/json.h"

namespace sidequest::bench {

using namespace backend;
using namespace engine;

namespace {

// The picture beside the text that a reference names, if any.
Guide guide_of(const Golden & golden, VaeStage & vae) {
    const Cancel never;
    Guide guide;
    const auto with = [&](const std::string & name, const std::function<Guide(const std::vector<float> &, int64_t, int64_t)> & make) {
        if (!golden.has(name)) return;
        const auto & shape = golden.shape(name);
        guide = make(golden.floats(name), shape.back(), shape[shape.size() - 2]);
    };
    with("in.control_f32_nchw", [&](const auto & planes, int64_t w, int64_t h) { return follow(vae, planes, w, h, never); });
    with("in.fill_f32_nchw", [&](const auto & planes, int64_t w, int64_t h) { return fill(vae, planes, golden.floats("in.mask_f32"), w, h, never); });
    with("in.reference_f32_nchw", [&](const auto & planes, int64_t w, int64_t h) { return refer(vae, planes, w, h, never); });
    return guide;
}

}  // namespace

void check_render(const Setting & setting, const Parts & parts, const Golden & golden, const std::string & name, Report & report) {
    const Cancel never;
    Counters counters;
    Arena arena(setting.device, counters);
    LoadedPart transformer(setting.device, parts.transformer, setting.precision);
    LoadedPart t5(setting.device, parts.t5, setting.precision);
    LoadedPart clip(setting.device, parts.clip, setting.precision);
    LoadedPart vae(setting.device, parts.vae, setting.precision);
    Shelf shelf(1u << 30);
    TextStage text(shelf, arena, t5, arena, clip);
    Denoiser denoiser(shelf, arena, transformer, arena, transformer, computes_in_f32(parts.transformer, setting.precision));
    VaeStage autoencoder(arena, shelf, vae);

    Tolerance loosest = tolerance_of(setting, parts.transformer, true);
    for (const auto * part : {&parts.t5, &parts.clip, &parts.vae}) {
        const Tolerance t = tolerance_of(setting, *part, true);
        if (t.rms > loosest.rms) loosest = t;
    }

    // 1. Text.
    const auto t5_ids = golden.ints("in.t5_ids");
    const auto states = text.encode_t5(t5_ids, static_cast<int64_t>(t5_ids.size()), never);
    const auto pooled = text.encode_clip(golden.ints("in.clip_ids"), never);
    report.compare(name + "/mid.txt", states, golden.floats("mid.txt"), tolerance_of(setting, parts.t5));
    report.compare(name + "/mid.pooled", pooled, golden.floats("mid.pooled"), tolerance_of(setting, parts.clip));

    // 2. Where the render starts.
    const auto sigmas = golden.floats("in.sigmas");
    const int start = golden.ints("in.start_index").at(0);
    std::vector<float> latent = golden.floats("in.noise_latent");
    const auto & shape = golden.shape("in.noise_latent");
    const int64_t channels = shape[shape.size() - 3], height = shape[shape.size() - 2], width = shape.back();
    if (golden.has("in.image_f32_nchw")) {
        const auto & image = golden.shape("in.image_f32_nchw");
        const auto encoded = autoencoder.encode(golden.floats("in.image_f32_nchw"), image.back(), image[image.size() - 2], never);
        report.compare(name + "/mid.encoded_latent_scaled", encoded, golden.floats("mid.encoded_latent_scaled"), tolerance_of(setting, parts.vae));
        for (size_t i = 0; i < latent.size(); i++) latent[i] = (1.0f - sigmas[start]) * encoded[i] + sigmas[start] * latent[i];
    }
    const Guide guide = guide_of(golden, autoencoder);
    if (golden.has("mid.extra_channels")) report.compare(name + "/mid.extra_channels", guide.channels, golden.floats("mid.extra_channels"), tolerance_of(setting, parts.vae));
    report.compare(name + "/mid.start_latent", latent, golden.floats("mid.start_latent"), loosest);

    // 3. Steps. The reference counts them from the first that ran.
    denoiser.condition(states, pooled, {sigmas.begin(), sigmas.end() - 1}, golden.floats("in.guidance").at(0), never);
    denoiser.begin(height / 2, width / 2, guide);
    latent = unpack(integrate(
                        pack(latent, channels, height, width), sigmas, start, Sampler::euler,
                        [&](const std::vector<float> & x, int step) { return denoiser.velocity(x, step, never); },
                        [&](int step, const std::vector<float> & x, const std::vector<float> &) {
                            const std::string stage = "mid.latent_after_step_" + std::to_string(step - start);
                            if (golden.has(stage)) report.compare(name + "/" + stage, unpack(x, channels, height, width), golden.floats(stage), loosest);
                        }),
                    channels, height, width);
    report.compare(name + "/out.latent", latent, golden.floats("out.latent"), loosest);

    // 4. Picture: ±1 where all is f32, else what the float tolerance means in bytes.
    const auto planes = autoencoder.decode(latent, width, height, never);
    const auto expected = golden.floats("out.image_f32_nchw");
    report.compare(name + "/out.image_f32_nchw", planes, expected, loosest);
    const std::string rounded = "out.image_u8_hwc_rounded(diffusers)";
    if (golden.has(rounded) && loosest.peak > 0) {
        const auto & image = golden.shape("out.image_f32_nchw");
        report.compare_bytes(name + "/" + rounded, to_rgb(planes, image.back(), image[image.size() - 2]), golden.bytes(rounded), 1);
    }
}

void check_patchify(const Golden & golden, Report & report) {
    const auto & shape = golden.shape("latent_nchw");
    const int64_t channels = shape[shape.size() - 3], height = shape[shape.size() - 2], width = shape.back();
    const auto latent = golden.floats("latent_nchw");
    const auto packed = pack(latent, channels, height, width);
    report.compare("patchify/packed", packed, golden.floats("packed"), {1e-9, 1e-9});
    report.compare("patchify/unpacked", unpack(packed, channels, height, width), latent, {1e-9, 1e-9});
}

void check_schedules(const std::string & json_path, Report & report) {
    std::ifstream file(json_path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    const auto root = weights::json::parse(text.str());
    const auto * rows = root.as<weights::json::Array>();
    if (!rows || rows->empty()) {
        report.fail("schedules", "holds no list of schedules");
        return;
    }
    int index = 0;
    for (const auto & row : *rows) {
        double steps = 0, tokens = 0;
        const auto * values = row.find("sigmas");
        const auto * mu = row.find("mu");
        if (!row.find("steps") || !row.find("steps")->number(steps) || !row.find("image_seq_len") || !row.find("image_seq_len")->number(tokens) || !values || !mu) {
            report.fail("schedules/" + std::to_string(index++), "lacks steps, image_seq_len, mu or sigmas");
            continue;
        }
        std::vector<float> expected;
        for (const auto & v : *values->as<weights::json::Array>()) {
            double number = 0;
            v.number(number);
            expected.push_back(static_cast<float>(number));
        }
        double ignored = 0;
        const bool shifted = mu->number(ignored);  // null: unshifted
        report.compare("schedules/" + std::to_string(index++), sigmas(static_cast<int>(steps), shifted, static_cast<int64_t>(tokens)), expected, {1e-6, 1e-6});
    }
}

}  // namespace sidequest::bench
