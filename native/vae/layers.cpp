#include "vae/layers.h"

#include <cmath>

#include "backend/cpu_conv.h"
#include "backend/group_norm.h"
#include "backend/ops.h"

namespace sidequest::vae {

using namespace backend;

ggml_tensor * Layers::convolve(const std::string & name, ggml_tensor * x, int stride, int pad_before, int pad_after) {
    ggml_tensor * kernel = w_.at(name + ".weight");
    ggml_tensor * bias = w_.at(name + ".bias");
    if (g_.device().is_cpu()) return convolve_cpu(g_, kernel, bias, x, {stride, pad_before, pad_after});
    if (pad_after > pad_before) x = ggml_pad(ctx_, x, pad_after - pad_before, pad_after - pad_before, 0, 0);
    ggml_tensor * columns = ggml_im2col(ctx_, kernel, x, stride, stride, pad_before, pad_before, 1, 1, true, kernel->type);  // {in·kh·kw, W, H}
    const int64_t width = columns->ne[1];
    const int64_t height = columns->ne[2];
    const int64_t out = kernel->ne[3];
    ggml_tensor * rows = ggml_reshape_2d(ctx_, columns, columns->ne[0], width * height);
    ggml_tensor * matrix = ggml_reshape_2d(ctx_, kernel, columns->ne[0], out);
    // {positions, out}. With few channels the other way round: as a matrix times a few vectors it would run at a vector's pace.
    ggml_tensor * y = out > 8 ? ggml_mul_mat(ctx_, rows, matrix) : ggml_mul_mat(ctx_, matrix, rows);
    ggml_mul_mat_set_prec(y, GGML_PREC_F32);  // thousands of addends: sums in f16 would be wrong in the third digit
    if (out <= 8) y = ggml_cont(ctx_, ggml_transpose(ctx_, y));
    return ggml_add(ctx_, ggml_reshape_3d(ctx_, y, width, height, out), ggml_reshape_3d(ctx_, bias, 1, 1, out));
}

ggml_tensor * Layers::conv(const std::string & name, ggml_tensor * x) {
    const int padding = static_cast<int>(w_.at(name + ".weight")->ne[0] / 2);
    return convolve(name, x, 1, padding, padding);
}

ggml_tensor * Layers::downsample(const std::string & name, ggml_tensor * x) { return convolve(name, x, 2, 0, 1); }

ggml_tensor * Layers::upsample(const std::string & name, ggml_tensor * x) {
    return conv(name, ggml_upscale(ctx_, x, 2, GGML_SCALE_MODE_NEAREST));
}

ggml_tensor * Layers::norm(const std::string & name, ggml_tensor * x) {
    return group_norm(g_, x, w_.at(name + ".weight"), w_.at(name + ".bias"), dims_.groups, Activation::none);
}

ggml_tensor * Layers::norm_silu(const std::string & name, ggml_tensor * x) {
    return group_norm(g_, x, w_.at(name + ".weight"), w_.at(name + ".bias"), dims_.groups, Activation::silu);
}

ggml_tensor * Layers::residual(const std::string & name, ggml_tensor * x) {
    ggml_tensor * h = conv(name + ".conv1", norm_silu(name + ".norm1", x));
    h = conv(name + ".conv2", norm_silu(name + ".norm2", h));
    ggml_tensor * skip = w_.find(name + ".nin_shortcut.weight") ? conv(name + ".nin_shortcut", x) : x;
    ggml_tensor * y = ggml_add(ctx_, skip, h);
    g_.cut(y);
    return y;
}

ggml_tensor * Layers::self_attention(const std::string & name, ggml_tensor * x) {
    const int64_t width = x->ne[0];
    const int64_t height = x->ne[1];
    const int64_t channels = x->ne[2];
    ggml_tensor * n = ggml_reshape_2d(ctx_, norm(name + ".norm", x), width * height, channels);
    n = ggml_cont(ctx_, ggml_transpose(ctx_, n));  // {C, positions}
    const auto project = [&](const char * which, ggml_tensor * input) {
        return linear(g_, w_.at(name + "." + which + ".weight"), w_.at(name + "." + which + ".bias"), input);
    };
    const auto head = [&](const char * which) { return ggml_reshape_3d(ctx_, project(which, n), channels, 1, width * height); };
    ggml_tensor * a = attention(g_, head("q"), head("k"), head("v"), nullptr, 1.0f / std::sqrt(static_cast<float>(channels)), true);
    a = ggml_cont(ctx_, ggml_transpose(ctx_, project("proj_out", a)));
    ggml_tensor * y = ggml_add(ctx_, x, ggml_reshape_3d(ctx_, a, width, height, channels));
    g_.cut(y);
    return y;
}

}  // namespace sidequest::vae
