#include "backend/group_norm.h"

#include <algorithm>
#include <cmath>

#include "backend/cpu_simd.h"

namespace sidequest::backend {

namespace {

constexpr float EPSILON = 1e-6f;
constexpr int64_t CHUNK = 4096;  // floats that stay in the first cache between sum and squares

// Count, mean and sum of squared distances from it; two of them merge exactly (Chan, Golub and LeVeque).
struct Moments {
    double count = 0, mean = 0, squares = 0;

    void merge(const Moments & other) {
        const double apart = other.mean - mean;
        const double all = count + other.count;
        squares += other.squares + apart * apart * count * other.count / all;
        mean += apart * other.count / all;
        count = all;
    }
};

SIDEQUEST_CLONES void sum_up(const float * x, int64_t n, float * mean, float * squares) {
    float sum = 0.0f;
#pragma omp simd reduction(+ : sum)
    for (int64_t i = 0; i < n; i++) sum += x[i];
    const float middle = sum / static_cast<float>(n);
    float distances = 0.0f;
#pragma omp simd reduction(+ : distances)
    for (int64_t i = 0; i < n; i++) distances += (x[i] - middle) * (x[i] - middle);
    *mean = middle;
    *squares = distances;
}

SIDEQUEST_CLONES void scale_shift(const float * x, float factor, float addend, float * out, int64_t n) {
    for (int64_t i = 0; i < n; i++) out[i] = x[i] * factor + addend;
}

SIDEQUEST_CLONES void scale_shift_silu(const float * x, float factor, float addend, float * out, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        const float v = x[i] * factor + addend;
        out[i] = v / (1.0f + fast_exp(-v));
    }
}

template <Activation ACTIVATION>
void norm_op(ggml_tensor * dst, int ith, int nth, void * packed) {
    const int64_t groups = reinterpret_cast<intptr_t>(packed);
    const ggml_tensor * x = dst->src[0];
    const int64_t plane = x->ne[0] * x->ne[1], channels = x->ne[2] / groups;
    const auto * scale = static_cast<const float *>(dst->src[1]->data);
    const auto * shift = static_cast<const float *>(dst->src[2]->data);
    const Share share(groups, ith, nth);
    for (int64_t group = share.first; group < share.last; group++) {
        const float * from = static_cast<const float *>(x->data) + group * channels * plane;
        float * to = static_cast<float *>(dst->data) + group * channels * plane;
        Moments whole;
        for (int64_t at = 0; at < channels * plane; at += CHUNK) {
            const int64_t n = std::min(CHUNK, channels * plane - at);
            float mean, squares;
            sum_up(from + at, n, &mean, &squares);
            whole.merge({static_cast<double>(n), mean, squares});
        }
        const double inverse = 1.0 / std::sqrt(whole.squares / whole.count + EPSILON);
        for (int64_t c = 0; c < channels; c++) {
            const double factor = inverse * scale[group * channels + c];
            const double addend = shift[group * channels + c] - whole.mean * factor;
            const auto apply = ACTIVATION == Activation::silu ? scale_shift_silu : scale_shift;
            apply(from + c * plane, static_cast<float>(factor), static_cast<float>(addend), to + c * plane, plane);
        }
    }
}

}  // namespace

ggml_tensor * group_norm(Graph & g, ggml_tensor * x, ggml_tensor * scale, ggml_tensor * shift, int64_t groups, Activation activation) {
    ggml_context * ctx = g.ctx();
    if (g.device().is_cpu()) {
        ggml_tensor * args[] = {x, scale, shift};
        return ggml_custom_4d(ctx, GGML_TYPE_F32, x->ne[0], x->ne[1], x->ne[2], 1, args, 3, activation == Activation::silu ? norm_op<Activation::silu> : norm_op<Activation::none>,
                              GGML_N_TASKS_MAX, reinterpret_cast<void *>(static_cast<intptr_t>(groups)));
    }
    const auto per_channel = [&](ggml_tensor * t) { return ggml_reshape_3d(ctx, t, 1, 1, x->ne[2]); };
    ggml_tensor * y = ggml_add(ctx, ggml_mul(ctx, ggml_group_norm(ctx, x, static_cast<int>(groups), EPSILON), per_channel(scale)), per_channel(shift));
    return activation == Activation::silu ? ggml_silu(ctx, y) : y;
}

}  // namespace sidequest::backend
