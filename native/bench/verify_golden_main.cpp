// verify-golden DIR [--device NAME] [--threads N] [--backends FOLDER]… [--json] [--verbose]: every stage of every model in a
// golden folder against its reference. Exit code: 0 all within tolerance, 1 something was not, 2 nothing could be measured.
#include <cstdio>
#include <cstring>
#include <map>
#include <optional>
#include <set>

#include "backend/error.h"
#include "bench/backends_path.h"
#include "bench/golden_stages.h"
#include "weights/failure.h"

using namespace sidequest;
using namespace sidequest::bench;

namespace {

struct Options {
    std::string folder;
    std::string device = "cpu";
    int threads = 0;
    std::vector<std::string> backends;
    bool json = false;
    bool verbose = false;
};

Options parse(int argc, char ** argv) {
    Options o;
    for (int i = 1; i < argc; i++) {
        const std::string arg = argv[i];
        const auto value = [&]() -> std::string {
            if (i + 1 >= argc) throw Error("INVALID_PARAMS", arg + ": a value is missing.");
            return argv[++i];
        };
        if (arg == "--device") o.device = value();
        else if (arg == "--threads") o.threads = std::stoi(value());
        else if (arg == "--backends") o.backends.push_back(value());
        else if (arg == "--json") o.json = true;
        else if (arg == "--verbose") o.verbose = true;
        else if (!arg.empty() && arg[0] == '-') throw Error("INVALID_PARAMS", "Unknown option " + arg + ".");
        else o.folder = arg;
    }
    if (o.folder.empty()) throw Error("INVALID_PARAMS", "Which golden folder? verify-golden DIR [--device NAME] [--json]");
    return o;
}

// Runs one group of checks; what it throws is a failed check, not the end.
void attempt(Report & report, const std::string & stage, const std::function<void()> & body) {
    try {
        body();
    } catch (const std::exception & e) {
        report.fail(stage, e.what());
    }
}

class Verifier {
  public:
    Verifier(const GoldenSet & set, backend::Device & device, Report & report) : set_(set), device_(device), report_(report) {
        for (const auto & [name, path] : set.goldens) {
            if (path.size() > 12 && path.compare(path.size() - 12, 12, ".safetensors") == 0) goldens_.emplace(name, Golden(path));
        }
    }

    void run() {
        weightless();
        for (const auto precision : {engine::Precision::stored, engine::Precision::f32}) {
            for (const auto & source : set_.sources) part(source, {device_, precision});
            for (const auto & source : set_.sources) {
                if (source.kind == weights::Kind::transformer) renders(source, {device_, precision});
            }
        }
        for (const auto & problem : set_.unrecognised) {
            report_.about(problem.substr(0, problem.find(':')), "-");
            report_.fail("identify", problem);
        }
        unmatched();
    }

  private:
    static std::string mode(const Setting & s) { return s.precision == engine::Precision::f32 ? "f32" : "stored"; }

    void weightless() {
        report_.about("(no weights)", "f32");
        if (goldens_.count("patchify")) attempt(report_, "patchify", [&] { check_patchify(goldens_.at("patchify"), report_); });
        if (set_.has("schedules")) attempt(report_, "schedules", [&] { check_schedules(set_.goldens.at("schedules"), report_); });
    }

    void part(const Source & source, const Setting & setting) {
        report_.about(source.label + " " + weights::kind_name(source.kind), mode(setting));
        attempt(report_, weights::kind_name(source.kind), [&] {
            const weights::Part part = open(source.kind, source.path);
            if (source.kind == weights::Kind::transformer) {
                step(source, part, setting);
                return;
            }
            static const std::map<weights::Kind, std::pair<const char *, void (*)(const Setting &, const weights::Part &, const Golden &, Report &)>> STAGES = {
                {weights::Kind::t5, {"t5", check_t5}}, {weights::Kind::clip, {"clip", check_clip}}, {weights::Kind::vae, {"vae", check_vae}}};
            const auto & [name, check] = STAGES.at(source.kind);
            if (goldens_.count(name)) check(setting, part, goldens_.at(name), report_);
        });
    }

    // Several references may have this model's sizes: it belongs to the one that it is nearest to, with and without a reference picture.
    void step(const Source & source, const weights::Part & part, const Setting & setting) {
        bool any = false;
        for (const bool referring : {false, true}) {
            std::optional<Report> best;
            std::string model;
            for (const auto & [name, golden] : goldens_) {
                if (!golden.has("in.timestep") || !golden.has("in.txt") || golden.has("in.reference_latent") != referring || !fits_step(golden, part)) continue;
                Report trial;
                trial.about(source.label + " " + weights::kind_name(source.kind), mode(setting));
                const std::string golden_name = name;
                attempt(trial, golden_name, [&, &g = golden] { check_step(setting, part, g, golden_name, trial); });
                if (best && trial.worst() >= best->worst()) continue;
                best = std::move(trial);
                model = model_name(golden_name);
            }
            if (!best) continue;
            any = true;
            report_.append(best->take());
            models_of_[source.path].insert(model);
        }
        if (!any) report_.fail("identify", "no reference step has this transformer's sizes");
    }

    // "flux_dev_step" → "dev"; "e2e_dev", "img2img_dev" → "dev".
    static std::string model_name(const std::string & golden) {
        const bool is_step = golden.size() > 5 && golden.compare(golden.size() - 5, 5, "_step") == 0;
        const std::string stem = is_step ? golden.substr(0, golden.size() - 5) : golden;
        return stem.substr(stem.find('_') + 1);
    }

    weights::Part open(weights::Kind kind, const std::string & path) const { return weights::open_part(kind, path, set_.hints); }

    // A companion from the same family when there is one, else the first.
    const Source * companion(weights::Kind kind, const std::string & family) const {
        const Source * any = nullptr;
        for (const auto & s : set_.sources) {
            if (s.kind != kind) continue;
            if (s.family == family) return &s;
            if (!any) any = &s;
        }
        return any;
    }

    void renders(const Source & source, const Setting & setting) {
        for (const auto & [name, golden] : goldens_) {
            if (!golden.has("in.noise_latent") || models_of_[source.path].count(model_name(name)) == 0) continue;
            report_.about(source.label + " render", mode(setting));
            const std::string golden_name = name;
            attempt(report_, golden_name, [&, &g = golden] {
                const Source * t5 = companion(weights::Kind::t5, source.family);
                const Source * clip = companion(weights::Kind::clip, source.family);
                const Source * vae = companion(weights::Kind::vae, source.family);
                if (!t5 || !clip || !vae) throw Error("MODEL_NOT_FOUND", "the folder lacks a T5, CLIP or VAE to render with");
                const weights::Part transformer = open(source.kind, source.path);
                const bool exact_weights = std::none_of(transformer.tensors().begin(), transformer.tensors().end(), [](const auto & t) { return ggml_is_quantized(t.type); });
                if (!exact_weights) return;  // renders were recorded with exact weights only
                check_render(setting, {transformer, open(t5->kind, t5->path), open(clip->kind, clip->path), open(vae->kind, vae->path)}, g,
                             golden_name, report_);
            });
        }
    }

    // A reference that no weights were found for is a gap, not a success.
    void unmatched() {
        report_.about("(set)", "-");
        std::map<std::string, bool> models;
        for (const auto & [name, golden] : goldens_) {
            if (golden.has("in.timestep") && golden.has("in.txt")) models[model_name(name)] = false;
        }
        for (const auto & [path, names] : models_of_) {
            for (const auto & name : names) models[name] = true;
        }
        for (const auto & [model, found] : models) {
            if (!found) report_.fail("flux_" + model + "_step", "no weights in the folder belong to this reference");
        }
    }

    const GoldenSet & set_;
    backend::Device & device_;
    Report & report_;
    std::map<std::string, Golden> goldens_;
    std::map<std::string, std::set<std::string>> models_of_;
};

}  // namespace

int main(int argc, char ** argv) {
    bool json = false;
    try {
        const Options options = parse(argc, argv);
        json = options.json;
        load_backends_for_bench(options.backends, options.device);
        const auto device = backend::open_device(options.device, options.threads);
        const GoldenSet set = scan_golden_set(options.folder);
        Report report;
        Verifier(set, *device, report).run();
        if (options.json) report.print_json(options.folder, device->info().name);
        else report.print_table(options.verbose);
        return report.size() == 0 ? 2 : report.failures() ? 1 : 0;
    } catch (const Error & e) {
        if (json) std::printf("{\"error\":{\"code\":%s,\"message\":%s}}\n", weights::json_quote(e.code).c_str(), weights::json_quote(e.what()).c_str());
        else std::fprintf(stderr, "%s: %s\n", e.code.c_str(), e.what());
        return 2;
    }
}
