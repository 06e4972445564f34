#include "bench/golden_stages.h"

#include <algorithm>

#include "engine/denoiser.h"
#include "engine/latent.h"
#include "engine/placement.h"
#include "engine/text_stage.h"
#include "engine/vae_stage.h"
#include "text/t5.h"

namespace sidequest::bench {

using namespace backend;
using namespace engine;

namespace {

const Cancel NEVER;

// Compares every tapped stage that the golden has as mid.<stage>.
void compare_taps(const Graph & graph, const Golden & golden, const std::string & name, Tolerance tolerance, Report & report) {
    for (const auto & [stage, values] : graph.taps()) {
        if (golden.has("mid." + stage)) report.compare(name + "/mid." + stage, values, golden.floats("mid." + stage), tolerance);
    }
}

struct Bench {
    Bench(const Setting & s, const weights::Part & part) : arena(s.device, counters), loaded(s.device, part, s.precision) {}
    Counters counters;
    Arena arena;
    LoadedPart loaded;
    Shelf shelf{1u << 30};
};

bool quantised(const weights::Part & part) {
    return std::any_of(part.tensors().begin(), part.tensors().end(), [](const weights::Tensor & t) { return ggml_is_quantized(t.type); });
}

// The step's own tokens, and what came beside them: extra channels of each, a reference picture's latents.
std::pair<std::vector<float>, Guide> split_input(const Golden & golden, const weights::TransformerDims & d) {
    std::vector<float> tokens;
    Guide guide;
    const std::vector<float> img = golden.floats("in.img");
    for (auto row = img.begin(); row != img.end(); row += d.in_channels) {
        tokens.insert(tokens.end(), row, row + d.out_channels);
        guide.channels.insert(guide.channels.end(), row + d.out_channels, row + d.in_channels);
    }
    if (golden.has("in.reference_latent")) {
        const auto & shape = golden.shape("in.reference_latent");
        const int64_t height = shape[shape.size() - 2], width = shape.back();
        guide.reference = pack(golden.floats("in.reference_latent"), shape[shape.size() - 3], height, width);
        guide.reference_rows = height / 2;
        guide.reference_columns = width / 2;
    }
    return {tokens, guide};
}

}  // namespace

Tolerance tolerance_of(const Setting & setting, const weights::Part & part, bool end_to_end) {
    const auto place = place_for(part.kind(), setting.device, setting.precision);
    double rms = 1e-4;
    for (const auto & t : part.tensors()) {
        const ggml_type type = place(t).type;
        if (type != GGML_TYPE_F32) rms = std::max(rms, type == GGML_TYPE_F16 ? 1e-3 : 1e-2);
    }
    const double more = end_to_end ? 2.5 : 1.0;
    // Peaks are bounded where rounding is f32's alone: elsewhere a single element says little.
    return {rms * more, rms == 1e-4 ? 2e-4 * more : 0.0};
}

bool fits_step(const Golden & golden, const weights::Part & transformer) {
    const auto & d = transformer.transformer();
    const auto last = [&](const char * name) { return golden.has(name) ? golden.shape(name).back() : int64_t{-1}; };
    int64_t doubles = 0, singles = 0;
    for (const auto & name : golden.with_prefix("mid.")) {
        if (name.rfind("single_blocks.", 0) == 0) singles++;
        if (name.rfind("double_blocks.", 0) == 0 && name.size() > 4 && name.compare(name.size() - 4, 4, ".img") == 0) doubles++;
    }
    return last("in.img") == d.in_channels && last("in.txt") == d.context_width && last("in.y") == d.pooled_width && last("mid.img_in") == d.hidden &&
           doubles == d.double_blocks && singles == d.single_blocks && golden.has("mid.guidance_in") == d.guidance;
}

void check_step(const Setting & setting, const weights::Part & part, const Golden & golden, const std::string & name, Report & report) {
    Bench b(setting, part);
    const Tolerance tolerance = tolerance_of(setting, part);
    Denoiser denoiser(b.shelf, b.arena, b.loaded, b.arena, b.loaded, computes_in_f32(part, setting.precision), 1, true);

    const float guidance = golden.has("in.guidance") ? golden.floats("in.guidance").at(0) : 0.0f;
    const std::vector<float> timestep = golden.floats("in.timestep");
    if (golden.has("mid.t_emb")) report.compare(name + "/mid.t_emb", flux::sinusoid(timestep.at(0), part.transformer().time_width), golden.floats("mid.t_emb"), {1e-5, 1e-4});
    if (golden.has("mid.g_emb")) report.compare(name + "/mid.g_emb", flux::sinusoid(guidance, part.transformer().time_width), golden.floats("mid.g_emb"), {1e-4, 1e-3});

    denoiser.condition(golden.floats("in.txt"), golden.floats("in.y"), {timestep.at(0)}, guidance, NEVER);
    const auto & latent = golden.shape("in.latent");
    const int64_t height = latent[latent.size() - 2], width = latent.back();
    const auto [tokens, guide] = split_input(golden, part.transformer());
    denoiser.begin(height / 2, width / 2, guide);
    const auto out = denoiser.velocity(tokens, 0, NEVER);

    // Stages were recorded with exact weights, so a quantised file is held to its own expected output alone.
    if (quantised(part)) {
        if (golden.has("out.q8_0_weights")) {
            report.compare(name + "/out.q8_0_weights", out, golden.floats("out.q8_0_weights"), tolerance);
        } else {
            report.compare(name + "/out", out, golden.floats("out"), {2e-2, 0});
        }
        return;
    }
    // The sinusoid of 1000 times the guidance costs f32 four digits, and the random time MLPs pass that on.
    compare_taps(denoiser.conditioning_graph(), golden, name, tolerance, report);
    compare_taps(denoiser.context_graph(), golden, name, tolerance, report);
    compare_taps(denoiser.step_graph(), golden, name, tolerance, report);
    report.compare(name + "/out", out, golden.floats("out"), tolerance);
}

void check_t5(const Setting & setting, const weights::Part & part, const Golden & golden, Report & report) {
    Bench b(setting, part);
    TextStage text(b.shelf, b.arena, b.loaded, b.arena, b.loaded, true);
    const Tolerance tolerance = tolerance_of(setting, part);
    const std::vector<int32_t> ids = golden.ints("in.ids");
    const int64_t length = static_cast<int64_t>(ids.size());
    const auto out = text.encode_t5(ids, length, NEVER);

    const auto & dims = part.t5();
    const std::string table = "bucket_of_relative_position_";
    for (const auto & range : golden.with_prefix(table)) {
        const auto expected = golden.ints(table + range);
        const int64_t first = std::stoll(range);
        std::vector<int32_t> buckets(expected.size());
        for (size_t i = 0; i < buckets.size(); i++) buckets[i] = text::t5_bucket(first + static_cast<int64_t>(i), dims.buckets);
        report.compare_ints("t5/" + table + range, buckets, expected);
    }
    if (golden.has("mid.position_bias")) {
        const auto & weight = part.at("encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight");
        std::vector<float> values(weight.elements());
        weight.read_f32(values.data());
        report.compare("t5/mid.position_bias", text::t5_position_bias(values, dims.heads, dims.buckets, length), golden.floats("mid.position_bias"), {1e-6, 1e-6});
    }
    if (quantised(part)) {
        report.compare("t5/out", out, golden.floats("out"), {2e-2, 0});
        return;
    }
    compare_taps(text.t5_graph(), golden, "t5", tolerance, report);
    report.compare("t5/out", out, golden.floats("out"), tolerance);
}

void check_clip(const Setting & setting, const weights::Part & part, const Golden & golden, Report & report) {
    Bench b(setting, part);
    TextStage text(b.shelf, b.arena, b.loaded, b.arena, b.loaded, true);
    const Tolerance tolerance = tolerance_of(setting, part);
    const std::vector<int32_t> ids = golden.ints("in.ids");
    const auto & shape = golden.shape("in.ids");
    const int64_t length = shape.back();
    std::vector<float> pooled;
    const std::string states = "out.last_hidden_state_case";
    for (size_t i = 0; i * length < ids.size(); i++) {
        const auto one = text.encode_clip({ids.begin() + i * length, ids.begin() + (i + 1) * length}, NEVER);
        pooled.insert(pooled.end(), one.begin(), one.end());
        if (golden.has(states + std::to_string(i))) {
            report.compare("clip/" + states + std::to_string(i), text.clip_graph().taps().at("last_hidden_state"), golden.floats(states + std::to_string(i)), tolerance);
        }
    }
    report.compare("clip/out.pooled", pooled, golden.floats("out.pooled"), tolerance);
}

void check_vae(const Setting & setting, const weights::Part & part, const Golden & golden, Report & report) {
    Bench b(setting, part);
    VaeStage stage(b.arena, b.shelf, b.loaded, 0, true);
    const Tolerance tolerance = tolerance_of(setting, part);
    const auto & latent = golden.shape("in.latent_scaled");
    const auto decoded = stage.decode(golden.floats("in.latent_scaled"), latent.back(), latent[latent.size() - 2], NEVER);
    compare_taps(stage.decoder_graph(), golden, "vae", tolerance, report);
    report.compare("vae/out.decoded", decoded, golden.floats("out.decoded"), tolerance);
    if (!golden.has("in.image_f32_nchw") || !part.vae().has_encoder()) return;
    const auto & image = golden.shape("in.image_f32_nchw");
    const auto encoded = stage.encode(golden.floats("in.image_f32_nchw"), image.back(), image[image.size() - 2], NEVER);
    compare_taps(stage.encoder_graph(), golden, "vae", tolerance, report);
    report.compare("vae/out.encoded_latent_scaled", encoded, golden.floats("out.encoded_latent_scaled"), tolerance);
}

}  // namespace sidequest::bench
