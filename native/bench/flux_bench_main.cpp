// flux-bench: times every stage of a render on synthetic weights of full width, beside bare matrix products of the same shapes.
// Options: --double N --single N --type T --width W --height H --text N --steps N --renders N --device D --threads N
// --t5-layers N --backends FOLDER --json --steady (always all threads) --keep FOLDER (write the model there and leave it) --no-ceiling
// --repeat-prompt (one render more, with the last one's prompt)
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>

#include "backend/error.h"
#include "bench/backends_path.h"
#include "bench/ceiling.h"
#include "bench/synthetic.h"
#include "engine/engine.h"

using namespace sidequest;
using namespace sidequest::bench;

namespace {

struct Options {
    SyntheticConfig config;
    std::map<std::string, std::string> text = {{"--type", "q8_0"}, {"--device", "cpu"}, {"--keep", ""}, {"--backends", ""}};
    std::map<std::string, int> numbers = {{"--double", 2}, {"--single", 4}, {"--width", 512}, {"--height", 512}, {"--text", 256}, {"--steps", 3},
                                          {"--renders", 2}, {"--threads", 0}, {"--t5-layers", 2}};
    std::map<std::string, bool> flags = {{"--json", false}, {"--no-ceiling", false}, {"--steady", false}, {"--repeat-prompt", false}};
};

Options parse(int argc, char ** argv) {
    Options o;
    for (int i = 1; i < argc; i++) {
        const std::string arg = argv[i];
        if (o.flags.count(arg)) {
            o.flags[arg] = true;
            continue;
        }
        if (i + 1 >= argc || (!o.text.count(arg) && !o.numbers.count(arg))) throw Error("INVALID_PARAMS", "Unknown option or missing value: " + arg);
        if (o.text.count(arg)) o.text[arg] = argv[++i];
        else o.numbers[arg] = std::stoi(argv[++i]);
    }
    o.config.double_blocks = o.numbers["--double"];
    o.config.single_blocks = o.numbers["--single"];
    o.config.t5_layers = o.numbers["--t5-layers"];
    bool known = false;
    for (int t = 0; t < GGML_TYPE_COUNT; t++) {
        if (o.text["--type"] == ggml_type_name(static_cast<ggml_type>(t))) {
            o.config.type = static_cast<ggml_type>(t);
            known = true;
        }
    }
    if (!known) throw Error("INVALID_PARAMS", "--type: ggml has no type \"" + o.text["--type"] + "\".");
    return o;
}

double median(std::vector<double> v) {
    if (v.empty()) return 0;
    std::sort(v.begin(), v.end());
    return v[v.size() / 2];
}

struct Ceiling {
    double ms = 0;
    double flop = 0;
};

Ceiling measure_ceiling(const Options & o, const engine::Engine & engine, bool print) {
    const auto device = backend::open_device(std::to_string(engine.device().info().index), engine.device().threads());
    Ceiling total;
    const int64_t image = static_cast<int64_t>(o.numbers.at("--width") / 16) * (o.numbers.at("--height") / 16);
    for (const auto & p : step_products(engine.model().transformer.part(), o.numbers.at("--text"), image)) {
        const double ms = time_product(*device, p, 2);
        total.ms += ms * p.count;
        total.flop += p.flop() * p.count;
        if (print) {
            std::printf("  %-18s %-5s %6lld → %-6lld × %5lld tokens × %-2lld  %8.1f ms  %6.0f GFLOP/s  × %d\n", p.what.c_str(), ggml_type_name(p.type), static_cast<long long>(p.in),
                        static_cast<long long>(p.out), static_cast<long long>(p.tokens), static_cast<long long>(p.batch), ms, p.flop() / ms / 1e6, p.count);
        }
    }
    return total;
}

int run(const Options & o) {
    namespace fs = std::filesystem;
    const bool json = o.flags.at("--json");
    load_backends_for_bench(o.text.at("--backends").empty() ? std::vector<std::string>{} : std::vector<std::string>{o.text.at("--backends")},
                            o.text.at("--device"));
    const bool keep = !o.text.at("--keep").empty();
    const fs::path folder = keep ? fs::path(o.text.at("--keep")) : fs::temp_directory_path() / ("flux-bench-" + std::to_string(getpid()));
    fs::create_directories(folder);
    struct Cleanup {
        fs::path path;
        bool keep;
        ~Cleanup() {
            std::error_code ignored;
            if (!keep) fs::remove_all(path, ignored);
        }
    } cleanup{folder, keep};

    engine::LoadOptions load;
    load.model = write_synthetic_model(o.config, folder.string());
    load.device = o.text.at("--device");
    load.threads = o.numbers.at("--threads");
    load.steady_threads = o.flags.at("--steady");
    load.max_width = o.numbers.at("--width");
    load.max_height = o.numbers.at("--height");
    load.t5_length = o.numbers.at("--text");
    load.warm = {{load.max_width, load.max_height}};
    engine::Engine engine(load, [](double, const std::string &) {});

    engine::Job job;
    job.t5_ids = {5, 6, 7, 1};
    job.clip_ids.assign(77, 49407);
    job.clip_ids[0] = 49406;
    job.width = load.max_width;
    job.height = load.max_height;
    job.steps = o.numbers.at("--steps");
    job.schedule = engine::Schedule::shifted;
    const backend::Cancel never;
    std::vector<double> steps, decodes, modulations;
    engine::Timings first, last;
    for (int i = 0; i < o.numbers.at("--renders"); i++) {
        job.seeds = {static_cast<uint32_t>(i)};
        job.t5_ids[2] = 7 + i;  // a prompt of its own, so that every render encodes one
        const auto result = engine.render(job, never, [](const engine::Progress &) {});
        if (i == 0) first = result.timings;
        last = result.timings;
        steps.insert(steps.end(), last.denoise_steps.begin(), last.denoise_steps.end());
        decodes.push_back(last.vae_decode);
        modulations.push_back(last.modulation);
    }
    double repeat_text = 0;
    const bool repeated = o.flags.at("--repeat-prompt");
    if (repeated) {
        const auto timings = engine.render(job, never, [](const engine::Progress &) {}).timings;
        repeat_text = timings.t5 + timings.clip;
    }
    const auto memory = engine.memory();
    const bool ceiling_wanted = !o.flags.at("--no-ceiling");
    const Ceiling ceiling = ceiling_wanted ? measure_ceiling(o, engine, !json) : Ceiling{};
    const double step = median(steps);
    const double fastest = *std::min_element(steps.begin(), steps.end());
    if (json) {
        std::printf("{\"device\":\"%s\",\"threads\":%d,\"type\":\"%s\",\"doubleBlocks\":%d,\"singleBlocks\":%d,\"width\":%d,\"height\":%d,\"textTokens\":%d,"
                    "\"loadMs\":%.1f,\"t5Ms\":%.1f,\"clipMs\":%.1f,\"modulationMs\":%.1f,\"stepMs\":%.1f,\"fastestStepMs\":%.1f,\"vaeDecodeMs\":%.1f,"
                    "\"ceilingMs\":%.1f,\"stepFlop\":%.4g,\"firstRenderMs\":%.1f,\"lastRenderMs\":%.1f,\"repeatedTextMs\":%.3f,\"weightBytes\":%zu,\"computeBytes\":%zu,\"peakResidentBytes\":%zu}\n",
                    engine.device().info().name.c_str(), engine.device().threads(), o.text.at("--type").c_str(), o.numbers.at("--double"), o.numbers.at("--single"),
                    o.numbers.at("--width"), o.numbers.at("--height"), o.numbers.at("--text"), engine.load_ms(), first.t5, first.clip, median(modulations), step, fastest,
                    median(decodes), ceiling.ms, ceiling.flop, first.total, last.total, repeat_text, memory.weights, memory.compute, memory.resident_peak);
        return 0;
    }
    std::printf("\n%s, %d threads, %s, %d double + %d single blocks, %d×%d, %d text tokens\n", engine.device().info().description.c_str(), engine.device().threads(),
                o.text.at("--type").c_str(), o.numbers.at("--double"), o.numbers.at("--single"), o.numbers.at("--width"), o.numbers.at("--height"), o.numbers.at("--text"));
    std::printf("load %.0f ms | T5 %.0f ms | CLIP %.0f ms | modulation %.0f ms | step %.0f ms (fastest %.0f) | VAE decode %.0f ms\n", engine.load_ms(), first.t5, first.clip,
                median(modulations), step, fastest, median(decodes));
    if (ceiling_wanted) {
        std::printf("step %.0f GFLOP/s; bare products %.0f ms = %.0f GFLOP/s; step reaches %.0f %% of them\n", ceiling.flop / step / 1e6, ceiling.ms, ceiling.flop / ceiling.ms / 1e6,
                    100.0 * ceiling.ms / step);
    }
    std::printf("first render after the load %.0f ms, last of %d %.0f ms: %.3f ×\n", first.total, o.numbers.at("--renders"), last.total, first.total / last.total);
    if (repeated) std::printf("text encoders for the same prompt again: %.3f ms\n", repeat_text);
    std::printf("memory: weights %zu MiB, activations %zu MiB, peak resident %zu MiB\n", memory.weights >> 20, memory.compute >> 20, memory.resident_peak >> 20);
    return 0;
}

}  // namespace

int main(int argc, char ** argv) {
    try {
        return run(parse(argc, argv));
    } catch (const Error & e) {
        std::fprintf(stderr, "%s: %s\n", e.code.c_str(), e.what());
        return 1;
    }
}
