// product-bench: the engine's own products of weights with activations beside ggml's, with weights as they lie in a file and repacked for its
// fastest kernels, type by type: errors against sums in f64 and speeds.
// Options: --threads N (all cores) --type T (all) --check (odd shapes and no times; exit code 1 when a product is less exact than it must be)
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "backend/cpu_bf16.h"
#include "backend/cpu_product.h"
#include "backend/error.h"
#include "bench/backends_path.h"
#include "bench/contest.h"

using namespace sidequest;
using namespace sidequest::backend;
using namespace sidequest::bench;

namespace {

struct Shape {
    int64_t in, out, tokens;
};

// Shapes of a step at 512×512 and of one at 256×256; and such as end in the middle of panels, tiles and depths.
const std::vector<Shape> TIMED = {{3072, 3072, 1280}, {3072, 3072, 512}, {15360, 1024, 1280}};
const std::vector<Shape> ODD = {{32, 1, 200}, {64, 48, 17}, {256, 49, 23}, {1024, 97, 31}, {1280, 95, 16}, {2304, 50, 40}};
const std::vector<ggml_type> TYPES = {GGML_TYPE_BF16, GGML_TYPE_Q8_0, GGML_TYPE_Q6_K, GGML_TYPE_Q5_K, GGML_TYPE_Q5_0, GGML_TYPE_Q4_K, GGML_TYPE_Q4_0, GGML_TYPE_F16};
// Two roundings to 8 bits of mantissa, each evenly spread over ±2⁻⁹ of the value at most, make 0.0023 in the square mean; the rest is for the sample.
constexpr double LARGEST_ERROR = 3e-3;

// Relative error in the square mean, over a sample of the results that always holds the last row and column.
double error(const std::vector<float> & y, const std::vector<float> & weight, const std::vector<float> & x, Shape s) {
    std::mt19937 generator(3);
    double missed = 0, whole = 0;
    for (int i = 0; i < 300; i++) {
        const int64_t token = i % 8 == 0 ? s.tokens - 1 : generator() % s.tokens;
        const int64_t row = i % 8 == 1 ? s.out - 1 : generator() % s.out;
        double sum = 0;
        for (int64_t k = 0; k < s.in; k++) sum += static_cast<double>(weight[row * s.in + k]) * x[token * s.in + k];
        whole += sum * sum;
        missed += std::pow(y[token * s.out + row] - sum, 2);
    }
    return std::sqrt(missed / whole);
}

// The weight as ggml's CPU back end lays it out for kernels of its own (CPU_REPACK, AMX), if it has any for the type.
class Repacked {
  public:
    Repacked(Device & device, ggml_tensor * weight) : ctx_(ggml_init({4 * ggml_tensor_overhead(), nullptr, true})) {
        auto * find = reinterpret_cast<ggml_backend_dev_get_extra_bufts_t>(
            ggml_backend_reg_get_proc_address(ggml_backend_dev_backend_reg(device.handle()), "ggml_backend_dev_get_extra_bufts"));
        for (ggml_backend_buffer_type_t * kind = find ? find(device.handle()) : nullptr; kind && *kind && !weight_; kind++) {
            ggml_tensor * copy = ggml_new_tensor_2d(ctx_, weight->type, weight->ne[0], weight->ne[1]);
            buffer_ = ggml_backend_buft_alloc_buffer(*kind, ggml_backend_buft_get_alloc_size(*kind, copy));
            ggml_backend_tensor_alloc(buffer_, copy, ggml_backend_buffer_get_base(buffer_));
            ggml_tensor * x = ggml_new_tensor_2d(ctx_, GGML_TYPE_F32, weight->ne[0], 1);
            if (ggml_backend_supports_op(device.backend(), ggml_mul_mat(ctx_, copy, x))) {
                ggml_backend_tensor_set(copy, weight->data, 0, ggml_nbytes(weight));
                weight_ = copy;
                return;
            }
            ggml_backend_buffer_free(buffer_);
            buffer_ = nullptr;
            ggml_reset(ctx_);
        }
    }
    ~Repacked() {
        ggml_backend_buffer_free(buffer_);
        ggml_free(ctx_);
    }
    Repacked(const Repacked &) = delete;
    Repacked & operator=(const Repacked &) = delete;

    ggml_tensor * weight() const { return weight_; }

  private:
    ggml_context * ctx_;
    ggml_backend_buffer_t buffer_ = nullptr;
    ggml_tensor * weight_ = nullptr;
};

bool compare(Device & device, ggml_type type, Shape s, int rounds) {
    if (s.in % ggml_blck_size(type) != 0) return true;
    ggml_context * ctx = ggml_init({2 * ggml_tensor_overhead(), nullptr, true});
    ggml_tensor * weight = ggml_new_tensor_2d(ctx, type, s.in, s.out);
    ggml_backend_buffer_t buffer = ggml_backend_alloc_ctx_tensors_from_buft(ctx, device.buffer_type());
    std::vector<float> exact = normal(s.in * s.out, 0.02f, 1);
    const std::vector<float> x = normal(s.in * s.tokens, 1.0f, 2);
    ggml_quantize_chunk(type, exact.data(), weight->data, 0, s.out, s.in, nullptr);
    ggml_get_type_traits(type)->to_float(weight->data, exact.data(), static_cast<int64_t>(exact.size()));

    Counters counters;
    Arena arena(device, counters);
    const auto times = [](ggml_tensor * w) { return [=](Graph & g, ggml_tensor * input) { return ggml_mul_mat(g.ctx(), w, input); }; };
    Contestant theirs(arena, {s.in, s.tokens}, times(weight));
    Contestant ours(arena, {s.in, s.tokens}, [&](Graph & g, ggml_tensor * input) { return product(g, weight, input); });
    const Repacked repacked(device, weight);
    std::unique_ptr<Contestant> packed(repacked.weight() ? new Contestant(arena, {s.in, s.tokens}, times(repacked.weight())) : nullptr);
    double errors[2] = {};
    for (int round = 0; round < rounds; round++) {
        errors[0] = error(theirs.run(x), exact, x, s);
        errors[1] = error(ours.run(x), exact, x, s);
        if (packed) packed->run(x);
    }
    const bool good = !has_bf16_unit() || errors[1] <= LARGEST_ERROR;  // without the unit ggml rounds activations to blocks of 8 bits: its own affair
    std::printf("%-5s %5ld → %-5ld × %4ld tokens   error: ggml %.1e, ours %.1e%s", ggml_type_name(type), static_cast<long>(s.in), static_cast<long>(s.out),
                static_cast<long>(s.tokens), errors[0], errors[1], good ? "" : " (TOO LARGE)");
    if (rounds > 1) {
        const double work = 2e-9 * static_cast<double>(s.in * s.out * s.tokens);
        std::printf("   GFLOP/s: ggml %6.1f, ", work / theirs.best_s());
        if (packed) std::printf("repacked %6.1f, ", work / packed->best_s());
        const double best = packed ? std::min(theirs.best_s(), packed->best_s()) : theirs.best_s();
        std::printf("ours %6.1f   %.2f × the better", work / ours.best_s(), best / ours.best_s());
    }
    std::printf("\n");
    std::fflush(stdout);
    ggml_backend_buffer_free(buffer);
    ggml_free(ctx);
    return good;
}

int run(int argc, char ** argv) {
    int threads = 0;
    std::string only;
    bool check = false;
    for (int i = 1; i < argc; i++) {
        if (!std::strcmp(argv[i], "--check")) check = true;
        else if (!std::strcmp(argv[i], "--threads") && i + 1 < argc) threads = std::stoi(argv[++i]);
        else if (!std::strcmp(argv[i], "--type") && i + 1 < argc) only = argv[++i];
        else throw Error("INVALID_PARAMS", std::string("Unknown option or missing value: ") + argv[i]);
    }
    const auto known = [&](ggml_type type) { return only == ggml_type_name(type); };
    if (!only.empty() && std::none_of(TYPES.begin(), TYPES.end(), known)) throw Error("INVALID_PARAMS", "--type: nothing is compared for \"" + only + "\".");
    load_backends_for_bench({}, "cpu");
    const auto device = open_device("cpu", threads);
    device->keep_steady();
    std::printf("%s, %d threads; %s\n", device->info().description.c_str(), device->threads(),
                has_bf16_unit() ? "bf16 unit: our own products for bf16, f16 and all types of 8 bits and less" : "no bf16 unit: both are ggml's");
    int failed = 0;
    for (const ggml_type type : TYPES) {
        if (!only.empty() && !known(type)) continue;
        for (const Shape & shape : check ? ODD : TIMED) failed += !compare(*device, type, shape, check ? 1 : 4);
    }
    return failed > 0 ? 1 : 0;
}

}  // namespace

int main(int argc, char ** argv) {
    try {
        return run(argc, argv);
    } catch (const Error & e) {
        std::fprintf(stderr, "%s: %s\n", e.code.c_str(), e.what());
        return 2;
    }
}
