// convolution-bench: the engine's own convolutions beside ggml's im2col, at the VAE's shapes: errors against sums in f64 and speeds.
// Options: --threads N (all cores) --check (small and odd shapes, no times; exit code 1 when one is less exact than f32 allows)
#include <cmath>
#include <cstdio>
#include <cstring>
#include <string>

#include "backend/cpu_conv.h"
#include "backend/error.h"
#include "bench/backends_path.h"
#include "bench/contest.h"

using namespace sidequest;
using namespace sidequest::backend;
using namespace sidequest::bench;

namespace {

struct Convolution {
    int64_t side, in, out, width, height;
    ConvShape shape;
};

constexpr ConvShape SAME{1, 1, 1}, POINT{1, 0, 0}, HALF{2, 0, 1};
// Of the decoder at 512×512; and such as end in the middle of tiles, panels and runs.
const std::vector<Convolution> TIMED = {{3, 512, 512, 128, 128, SAME}, {3, 256, 256, 256, 256, SAME}, {3, 128, 128, 512, 512, SAME}, {1, 256, 128, 512, 512, POINT}, {3, 128, 3, 512, 512, SAME}};
const std::vector<Convolution> ODD = {{3, 32, 32, 1, 1, SAME},  {3, 33, 40, 97, 3, SAME}, {3, 64, 70, 13, 18, SAME},  {3, 40, 32, 96, 2, SAME}, {3, 3, 35, 50, 7, SAME},
                                      {3, 16, 3, 49, 5, SAME}, {1, 20, 33, 51, 3, POINT}, {3, 33, 33, 98, 10, HALF}, {3, 32, 32, 9, 7, HALF}};
constexpr double LARGEST_ERROR = 2e-6;

// Relative error in the square mean over a sample of the outputs that always holds the corners of the picture and the last channel.
double error(const std::vector<float> & y, const Convolution & c, int64_t out_width, int64_t out_height, const std::vector<float> & kernel, const std::vector<float> & bias,
             const std::vector<float> & x) {
    std::mt19937 generator(3);
    double missed = 0, whole = 0;
    for (int i = 0; i < 400; i++) {
        const int64_t o = i % 4 == 0 ? c.out - 1 : generator() % c.out;
        const int64_t ox = i % 5 == 0 ? out_width - 1 : i % 5 == 1 ? 0 : generator() % out_width;
        const int64_t oy = i % 7 == 0 ? out_height - 1 : i % 7 == 1 ? 0 : generator() % out_height;
        double sum = bias[o];
        for (int64_t n = 0; n < c.in; n++) {
            for (int64_t ky = 0; ky < c.side; ky++) {
                for (int64_t kx = 0; kx < c.side; kx++) {
                    const int64_t sx = ox * c.shape.stride + kx - c.shape.pad_before, sy = oy * c.shape.stride + ky - c.shape.pad_before;
                    if (sx < 0 || sy < 0 || sx >= c.width || sy >= c.height) continue;
                    sum += static_cast<double>(kernel[((o * c.in + n) * c.side + ky) * c.side + kx]) * x[(n * c.height + sy) * c.width + sx];
                }
            }
        }
        whole += sum * sum;
        missed += std::pow(y[(o * out_height + oy) * out_width + ox] - sum, 2);
    }
    return std::sqrt(missed / whole);
}

bool compare(Device & device, const Convolution & c, bool timed) {
    ggml_context * ctx = ggml_init({2 * ggml_tensor_overhead(), nullptr, true});
    ggml_tensor * kernel = ggml_new_tensor_4d(ctx, GGML_TYPE_F32, c.side, c.side, c.in, c.out);
    ggml_tensor * bias = ggml_new_tensor_1d(ctx, GGML_TYPE_F32, c.out);
    ggml_backend_buffer_t buffer = ggml_backend_alloc_ctx_tensors_from_buft(ctx, device.buffer_type());
    const std::vector<float> k = normal(ggml_nelements(kernel), 0.02f, 1), b = normal(c.out, 0.1f, 4), x = normal(c.width * c.height * c.in, 1.0f, 2);
    upload(kernel, k.data());
    upload(bias, b.data());

    Counters counters;
    Arena arena(device, counters);
    const std::initializer_list<int64_t> ne = {c.width, c.height, c.in};
    Contestant ours(arena, ne, [&](Graph & g, ggml_tensor * input) { return convolve_cpu(g, kernel, bias, input, c.shape); });
    const auto length = [&](int64_t n) { return (n + c.shape.pad_before + c.shape.pad_after - c.side) / c.shape.stride + 1; };
    const double wrong = error(ours.run(x), c, length(c.width), length(c.height), k, b, x);
    const bool good = wrong <= LARGEST_ERROR;
    std::printf("%ldx%ld stride %d  %4ld → %-4ld  %4ld×%-4ld  error %.1e%s", static_cast<long>(c.side), static_cast<long>(c.side), c.shape.stride, static_cast<long>(c.in),
                static_cast<long>(c.out), static_cast<long>(c.width), static_cast<long>(c.height), wrong, good ? "" : " (TOO LARGE)");
    if (timed) {
        Contestant theirs(arena, ne, [&](Graph & g, ggml_tensor * input) {
            return ggml_conv_2d(g.ctx(), kernel, input, c.shape.stride, c.shape.stride, c.shape.pad_before, c.shape.pad_before, 1, 1);
        });
        for (int round = 0; round < 3; round++) {
            theirs.run(x);
            ours.run(x);
        }
        const double work = 2e-9 * static_cast<double>(c.side * c.side * c.in * c.out * length(c.width) * length(c.height));
        std::printf("   GFLOP/s of the plain sum: ggml %6.1f, ours %6.1f   %.2f ×", work / theirs.best_s(), work / ours.best_s(), theirs.best_s() / ours.best_s());
    }
    std::printf("\n");
    std::fflush(stdout);
    ggml_backend_buffer_free(buffer);
    ggml_free(ctx);
    return good;
}

int run(int argc, char ** argv) {
    int threads = 0;
    bool check = false;
    for (int i = 1; i < argc; i++) {
        if (!std::strcmp(argv[i], "--check")) check = true;
        else if (!std::strcmp(argv[i], "--threads") && i + 1 < argc) threads = std::stoi(argv[++i]);
        else throw Error("INVALID_PARAMS", std::string("Unknown option or missing value: ") + argv[i]);
    }
    load_backends_for_bench({}, "cpu");
    const auto device = open_device("cpu", threads);
    device->keep_steady();
    std::printf("%s, %d threads\n", device->info().description.c_str(), device->threads());
    int failed = 0;
    for (const Convolution & c : check ? ODD : TIMED) failed += !compare(*device, c, !check);
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
