// What the engine is asked for and what it answers: plain numbers and buffers.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "backend/device.h"
#include "backend/graph.h"

namespace sidequest::engine {

struct ModelSpec {
    std::string transformer, t5, clip, vae;
};

/// `stored`: compute with the weights' own types. `f32`: widen everything first (goldens).
enum class Precision { stored, f32 };

/// Pixels.
struct PictureSize {
    int64_t width = 0;
    int64_t height = 0;
    int64_t area() const { return width * height; }
};

struct LoadOptions {
    ModelSpec model;
    std::string device = "auto";
    int threads = 0;                   ///< 0: all cores
    bool steady_threads = false;       ///< always all of them, even where other programs take cores
    int64_t max_width = 1024;          ///< pixels that the memory plan must allow for
    int64_t max_height = 1024;
    PictureSize max_reference;         ///< largest picture to refer to that the memory plan must allow for; 0 × 0: jobs may have none
    int64_t t5_length = 256;
    size_t embedding_cache_bytes = 64u << 20;
    size_t memory_limit = 0;           ///< bytes; 0: what the device says is free
    std::vector<PictureSize> warm;     ///< sizes that the first render shall find ready: graphs, buffers, weights in memory
    Precision precision = Precision::stored;
};

struct MemoryPlan {
    size_t weights = 0;
    size_t activations = 0;  ///< of the denoising step and the text encoders, whichever is larger
    size_t vae = 0;          ///< activations of the VAE, decoding or encoding
    size_t total = 0;
    size_t available = 0;
    size_t graphs = 0;       ///< most bytes that graphs of several shapes may keep; on the CPU out of what `total` leaves of `available`
    int64_t vae_tile = 0;    ///< latent pixels a side; 0: whole pictures
    bool modulation_on_host = false;  ///< embedders and modulations, read once a job, stay in the mapped file and the CPU computes them
    bool evict_t5 = false;
};

enum class Sampler { euler, heun };
enum class Schedule { flat, shifted };
enum class Stage { t5, clip, vae_encode, denoise, vae_decode };

struct Job {
    std::vector<int32_t> t5_ids;    ///< with the end token, unpadded
    std::vector<int32_t> clip_ids;  ///< padded to the model's positions
    int64_t width = 0;              ///< pixels, multiples of 16
    int64_t height = 0;
    std::vector<uint32_t> seeds;    ///< one picture each
    int steps = 0;
    float guidance = 3.5f;
    Sampler sampler = Sampler::euler;
    Schedule schedule = Schedule::flat;
    std::vector<uint8_t> init_rgb;  ///< width × height × 3, or empty
    double strength = 1.0;
    std::vector<uint8_t> control_rgb;  ///< width × height × 3: the picture to fill or to follow, for models that take one; or empty
    std::vector<uint8_t> mask;         ///< width × height: from 128 on painted anew, below kept; Fill models only
    std::vector<uint8_t> reference_rgb;  ///< a picture to refer to (Kontext), of its own size; or empty
    int64_t reference_width = 0;         ///< pixels, multiples of 16
    int64_t reference_height = 0;
    int preview_every = 0;          ///< steps; 0: none
};

struct Picture {
    std::vector<uint8_t> rgb;
    int64_t width = 0;
    int64_t height = 0;
    uint32_t seed = 0;
};

struct Progress {
    Stage stage;
    int image = 0;
    int step = 0;
    int steps = 0;
    Picture preview;  ///< empty rgb: none
};
using OnProgress = std::function<void(const Progress &)>;

/// Milliseconds.
struct Timings {
    double t5 = 0, clip = 0, vae_encode = 0, modulation = 0, denoise = 0, vae_decode = 0, total = 0;
    std::vector<double> denoise_steps;
    bool embedding_cache_hit = false;
};

struct CacheCounters {
    uint64_t hits = 0;
    uint64_t misses = 0;
    size_t bytes = 0;
};

struct Result {
    std::vector<Picture> images;
    Timings timings;
    backend::Counters counters;
    CacheCounters cache;
};

struct MemoryUse {
    size_t weights = 0, compute = 0, embedding_cache = 0, graphs = 0, device_free = 0, device_total = 0, resident_peak = 0;
};

}  // namespace sidequest::engine
