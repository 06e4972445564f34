#include "engine/engine.h"

#include <sys/resource.h>

#include <chrono>
#include <memory>

#include "backend/error.h"
#include "engine/guide.h"
#include "engine/latent.h"
#include "engine/noise.h"
#include "engine/placement.h"
#include "engine/sampler.h"
#include "engine/schedule.h"

namespace sidequest::engine {

using namespace backend;

namespace {

class Clock {
  public:
    double ms() const { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_).count(); }

  private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

constexpr int64_t PIXELS_PER_LATENT = 8;
constexpr int64_t PATCH_SIDE = 2;

[[noreturn]] void invalid(const std::string & message) { throw Error("INVALID_PARAMS", message); }

void check(const Job & job, const LoadOptions & options) {
    const int64_t side = PIXELS_PER_LATENT * PATCH_SIDE;
    if (job.width <= 0 || job.height <= 0 || job.width % side || job.height % side) {
        invalid("width and height: expected positive multiples of " + std::to_string(side) + ", got " + std::to_string(job.width) + "×" + std::to_string(job.height) + ".");
    }
    if (job.width * job.height > options.max_width * options.max_height) {
        invalid("width and height: " + std::to_string(job.width) + "×" + std::to_string(job.height) + " is larger than the memory plan's " +
                std::to_string(options.max_width) + "×" + std::to_string(options.max_height) + ". Load with a larger maxWidth and maxHeight.");
    }
    if (job.steps < 1) invalid("steps: expected at least 1, got " + std::to_string(job.steps) + ".");
    if (job.seeds.empty()) invalid("seeds: expected at least one.");
    const auto require_size = [](const char * field, const std::vector<uint8_t> & bytes, int64_t expected, const char * what) {
        if (bytes.empty() || bytes.size() == static_cast<size_t>(expected)) return;
        invalid(std::string(field) + ": expected " + what + " = " + std::to_string(expected) + " bytes, got " + std::to_string(bytes.size()) + ".");
    };
    require_size("init.rgb", job.init_rgb, job.width * job.height * 3, "width × height × 3");
    require_size("control.rgb", job.control_rgb, job.width * job.height * 3, "width × height × 3");
    require_size("control.mask", job.mask, job.width * job.height, "width × height");
    if (!job.reference_rgb.empty() && (job.reference_width <= 0 || job.reference_height <= 0 || job.reference_width % side || job.reference_height % side)) {
        invalid("reference: expected a width and height of positive multiples of " + std::to_string(side) + ", got " + std::to_string(job.reference_width) + "×" +
                std::to_string(job.reference_height) + ".");
    }
    require_size("reference.rgb", job.reference_rgb, job.reference_width * job.reference_height * 3, "width × height × 3");
    const PictureSize & most = options.max_reference;
    if (!job.reference_rgb.empty() && job.reference_width * job.reference_height > most.area()) {
        invalid("reference: " + std::to_string(job.reference_width) + "×" + std::to_string(job.reference_height) + " is larger than the memory plan's " +
                std::to_string(most.width) + "×" + std::to_string(most.height) + ". Load with a larger maxReference.");
    }
    if (!job.init_rgb.empty() && !(job.strength > 0.0 && job.strength <= 1.0)) {
        invalid("init.strength: expected a number in (0, 1], got " + std::to_string(job.strength) + ".");
    }
}

}  // namespace

Engine::Engine(const LoadOptions & options, const LoadProgress & progress) : options_(options), cache_(options.embedding_cache_bytes) {
    const Clock clock;
    // 1. Device and files: headers only.
    device_ = open_device(options.device, options.threads);
    if (options.steady_threads) device_->keep_steady();
    progress(0.0, "open");
    model_ = std::make_unique<Model>(*device_, options.model, options.precision);
    // 2. Will it fit? Decided before anything is loaded.
    plan_ = plan_memory(*device_, *model_, options);
    // 3. Weights.
    arena_ = std::make_unique<Arena>(*device_, counters_);
    struct Step {
        LoadedPart & part;
        const char * name;
    };
    std::vector<Step> steps{{model_->clip, "clip"}, {model_->transformer, "transformer"}, {model_->vae, "vae"}};
    // Those on the host are mapped when a job asks for them.
    if (!plan_.evict_t5) steps.push_back({model_->t5, "t5"});
    if (!plan_.modulation_on_host) steps.push_back({model_->conditioning, "modulation"});
    double total = 0;
    for (const auto & s : steps) total += static_cast<double>(s.part.part().nbytes());
    double before = 0;
    for (auto & s : steps) {
        s.part.store([&](size_t done) { progress((before + static_cast<double>(done)) / total, s.name); });
        before += static_cast<double>(s.part.part().nbytes());
    }
    // 4. Stages.
    if (plan_.evict_t5 || plan_.modulation_on_host) {
        host_ = open_device("cpu", options.threads);
        host_arena_ = std::make_unique<Arena>(*host_, counters_);
    }
    if (plan_.evict_t5) host_t5_ = std::make_unique<LoadedPart>(*host_, model_->t5.part(), options.precision);
    if (plan_.modulation_on_host) host_conditioning_ = std::make_unique<LoadedPart>(*host_, model_->conditioning.part(), options.precision);
    shelf_ = std::make_unique<Shelf>(plan_.graphs);
    text_ = std::make_unique<TextStage>(*shelf_, host_t5_ ? *host_arena_ : *arena_, host_t5_ ? *host_t5_ : model_->t5, *arena_, model_->clip);
    denoiser_ = std::make_unique<Denoiser>(*shelf_, *arena_, model_->transformer, host_conditioning_ ? *host_arena_ : *arena_,
                                           host_conditioning_ ? *host_conditioning_ : model_->conditioning, computes_in_f32(model_->transformer.part(), options.precision));
    vae_ = std::make_unique<VaeStage>(*arena_, *shelf_, model_->vae, plan_.vae_tile);
    // 5. Warm.
    if (!options.warm.empty()) warm(options.warm);
    progress(1.0, "ready");
    load_ms_ = clock.ms();
}

void Engine::warm(const std::vector<PictureSize> & sizes) {
    const Cancel never;
    const auto & clip = model_->clip.part().clip();
    const auto & flux = model_->transformer.part().transformer();
    if (!device_->is_cpu() && flux.in_channels == flux.out_channels) {
        // A GPU compiles kernels and sets up its libraries at their first use: one step of a picture has them all.
        Job job;
        job.t5_ids = {1};
        job.clip_ids.assign(clip.positions, static_cast<int32_t>(clip.vocabulary - 1));
        job.width = sizes[0].width;
        job.height = sizes[0].height;
        job.seeds = {0};
        job.steps = 1;
        render(job, never, [](const Progress &) {});
    }
    if (!plan_.evict_t5) text_->plan(options_.t5_length, clip.positions);
    for (const auto & [width, height] : sizes) {
        denoiser_->plan(options_.t5_length, height / PIXELS_PER_LATENT / PATCH_SIDE, width / PIXELS_PER_LATENT / PATCH_SIDE);
        vae_->plan(width / PIXELS_PER_LATENT, height / PIXELS_PER_LATENT);
    }
    preview_ = Preview::fit(*vae_, model_->vae.part().vae(), never);
    for (const LoadedPart * part : {&model_->clip, &model_->t5, &model_->conditioning, &model_->transformer, &model_->vae}) part->fetch();
    arena_->touch();
}

std::shared_ptr<const Embedding> Engine::encode(const Job & job, const Cancel & cancel, const OnProgress & on_progress, Timings & timings) {
    const std::string key = EmbeddingCache::key(job.t5_ids, options_.t5_length, job.clip_ids);
    if (auto found = cache_.find(key)) {
        timings.embedding_cache_hit = true;
        return found;
    }
    auto embedding = std::make_shared<Embedding>();
    on_progress({Stage::t5, 0, 0, 0, {}});
    const Clock t5;
    embedding->states = text_->encode_t5(job.t5_ids, options_.t5_length, cancel);
    if (plan_.evict_t5) text_->evict_t5();
    timings.t5 = t5.ms();
    on_progress({Stage::clip, 0, 0, 0, {}});
    const Clock clip;
    embedding->pooled = text_->encode_clip(job.clip_ids, cancel);
    timings.clip = clip.ms();
    require_finite(embedding->states, "t5", 0);
    require_finite(embedding->pooled, "clip", 0);
    cache_.insert(key, embedding);
    return embedding;
}

Guide Engine::guide(const Job & job, const Cancel & cancel) {
    Guide guide;
    if (!job.control_rgb.empty()) {
        const auto planes = from_rgb(job.control_rgb, job.width, job.height);
        std::vector<float> mask;
        for (const uint8_t m : job.mask) mask.push_back(m < 128 ? 0.0f : 1.0f);
        guide = mask.empty() ? follow(*vae_, planes, job.width, job.height, cancel) : fill(*vae_, planes, mask, job.width, job.height, cancel);
    }
    if (!job.reference_rgb.empty()) {
        const auto planes = from_rgb(job.reference_rgb, job.reference_width, job.reference_height);
        Guide reference = refer(*vae_, planes, job.reference_width, job.reference_height, cancel);
        reference.channels = std::move(guide.channels);
        guide = std::move(reference);
    }
    return guide;
}

std::vector<float> Engine::denoise(const Job & job, const Guide & guide, const std::vector<float> & sigmas, int start, std::vector<float> latent, int image,
                                   const Cancel & cancel, const OnProgress & on_progress, Timings & timings) {
    const int64_t channels = model_->vae.part().vae().latent_channels;
    const int64_t width = job.width / PIXELS_PER_LATENT;
    const int64_t height = job.height / PIXELS_PER_LATENT;
    denoiser_->begin(height / PATCH_SIDE, width / PATCH_SIDE, guide);
    auto clock = std::make_unique<Clock>();
    const auto velocity = [&](const std::vector<float> & x, int step) { return denoiser_->velocity(x, step, cancel); };
    const auto after_step = [&](int i, const std::vector<float> & x, const std::vector<float> & v) {
        require_finite(x, "denoise", i);
        timings.denoise_steps.push_back(clock->ms());
        Progress p{Stage::denoise, image, i + 1 - start, job.steps - start, {}};
        if (job.preview_every > 0 && p.step % job.preview_every == 0 && p.step < p.steps) {
            // What the picture will be if the velocity stays: x − σ·v.
            std::vector<float> guess(x.size());
            for (size_t j = 0; j < x.size(); j++) guess[j] = x[j] - sigmas[i + 1] * v[j];
            p.preview = preview_->project(unpack(guess, channels, height, width), width, height, job.seeds[image]);
        }
        on_progress(p);
        clock = std::make_unique<Clock>();
    };
    const auto x = integrate(pack(latent, channels, height, width), sigmas, start, job.sampler, velocity, after_step);
    return unpack(x, channels, height, width);
}

Result Engine::render(const Job & job, const Cancel & cancel, const OnProgress & on_progress) {
    const Clock whole;
    check(job, options_);
    Result result;
    Timings & timings = result.timings;
    const int64_t width = job.width / PIXELS_PER_LATENT;
    const int64_t height = job.height / PIXELS_PER_LATENT;
    const int64_t channels = model_->vae.part().vae().latent_channels;

    // 1. Text, once for all seeds.
    const auto embedding = encode(job, cancel, on_progress, timings);

    // 2. The picture to start from, and those to draw by.
    std::vector<float> init;
    Guide drawn_by;
    int start = 0;
    if (!job.init_rgb.empty() || !job.control_rgb.empty() || !job.reference_rgb.empty()) {
        on_progress({Stage::vae_encode, 0, 0, 0, {}});
        const Clock clock;
        drawn_by = guide(job, cancel);
        if (!job.init_rgb.empty()) {
            init = vae_->encode(from_rgb(job.init_rgb, job.width, job.height), job.width, job.height, cancel);
            start = start_index(job.steps, job.strength);
        }
        timings.vae_encode = clock.ms();
    }
    if (job.preview_every > 0 && !preview_) preview_ = Preview::fit(*vae_, model_->vae.part().vae(), cancel);

    // 3. Noise levels, and what they and the text make of every block's modulation.
    const auto levels = sigmas(job.steps, job.schedule == Schedule::shifted, width * height / (PATCH_SIDE * PATCH_SIDE));
    {
        const Clock clock;
        denoiser_->condition(embedding->states, embedding->pooled, {levels.begin(), levels.end() - 1}, job.guidance, cancel);
        if (host_conditioning_) host_conditioning_->release();
        timings.modulation = clock.ms();
    }

    for (size_t image = 0; image < job.seeds.size(); image++) {
        // 4. Noise, mixed with the picture to start from.
        std::vector<float> latent = normal_noise(job.seeds[image], channels * width * height);
        const float sigma = levels[start];
        for (size_t j = 0; j < init.size(); j++) latent[j] = (1.0f - sigma) * init[j] + sigma * latent[j];
        // 5. Denoise.
        const Clock denoising;
        latent = denoise(job, drawn_by, levels, start, std::move(latent), static_cast<int>(image), cancel, on_progress, timings);
        timings.denoise += denoising.ms();
        // 6. Decode.
        on_progress({Stage::vae_decode, static_cast<int>(image), 0, 0, {}});
        const Clock decoding;
        const std::vector<float> planes = vae_->decode(latent, width, height, cancel);
        require_finite(planes, "vae_decode", job.steps);
        timings.vae_decode += decoding.ms();
        result.images.push_back({to_rgb(planes, job.width, job.height), job.width, job.height, job.seeds[image]});
    }
    timings.total = whole.ms();
    result.counters = counters_;
    result.cache = cache_.counters();
    return result;
}

MemoryUse Engine::memory() const {
    MemoryUse use;
    for (const LoadedPart * part : {&model_->transformer, &model_->conditioning, &model_->t5, &model_->clip, &model_->vae}) use.weights += part->resident_bytes();
    if (host_t5_) use.weights += host_t5_->resident_bytes();  // the host's modulations are given back after each use
    use.compute = arena_->bytes() + (host_arena_ ? host_arena_->bytes() : 0);
    use.embedding_cache = cache_.counters().bytes;
    use.graphs = shelf_->bytes();
    use.device_free = device_->memory_free();
    use.device_total = device_->info().memory_total;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
    use.resident_peak = usage.ru_maxrss;
#else
    use.resident_peak = static_cast<size_t>(usage.ru_maxrss) * 1024;
#endif
    return use;
}

}  // namespace sidequest::engine
