#include "backend/cpu_product.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "backend/cpu_bf16.h"
#include "backend/cpu_gemm.h"
#include "backend/cpu_simd.h"

namespace sidequest::backend {

namespace {

constexpr int64_t FEWEST_TOKENS = 16;  // below, reading the weights is all the cost, and unpacking them more of it

constexpr int64_t ROW_PADDING = 16;    // floats: keeps the rows of a tile from falling into the same sets of the first cache

// How a weight and activations meet. In bf16: weights that it holds as well as their own type does, or nearly. In f32: f16, which says more than bf16.
enum class Way { ggml, bf16, f32 };

Way way_of(const ggml_tensor * weight, const ggml_tensor * x) {
    const ggml_type type = weight->type;
    const int64_t whole = std::max<int64_t>(32, ggml_blck_size(type));
    if (!has_bf16_unit() || weight->ne[0] % whole != 0 || x->ne[1] < FEWEST_TOKENS || x->ne[2] != 1) return Way::ggml;
    if (type == GGML_TYPE_F16) return Way::f32;
    return type == GGML_TYPE_BF16 || (ggml_is_quantized(type) && ggml_get_type_traits(type)->to_float) ? Way::bf16 : Way::ggml;
}

// Every panel of weight rows is unpacked once, part by part of its features, and multiplied with all tokens.
// `unpack(first row, first feature, depth)`, `multiply(first row, rows, first feature, depth)`.
template <typename Unpack, typename Multiply>
void by_panels(const ggml_tensor * weight, int64_t width, int ith, int nth, Unpack unpack, Multiply multiply) {
    const int64_t in = weight->ne[0], out = weight->ne[1];
    const Share share((out + width - 1) / width, ith, nth);
    for (int64_t first = share.first * width; first < std::min(out, share.last * width); first += width) {
        for (int64_t from = 0; from < in; from += BF16_DEPTH) {
            const int64_t depth = std::min(BF16_DEPTH, in - from);
            unpack(first, from, depth);
            multiply(first, std::min(width, out - first), from, depth);
        }
    }
}

void bf16_op(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * weight = dst->src[0];
    const int64_t in = weight->ne[0], out = weight->ne[1], tokens = dst->ne[1];
    const auto * a = static_cast<const uint16_t *>(dst->src[1]->data);
    auto * c = static_cast<float *>(dst->data);
    std::vector<uint16_t> panel(BF16_PANEL * std::min(in, BF16_DEPTH));
    by_panels(
        weight, BF16_PANEL, ith, nth, [&](int64_t first, int64_t from, int64_t depth) { unpack_panel(weight, first, from, depth, panel.data()); },
        [&](int64_t first, int64_t rows, int64_t from, int64_t depth) { multiply_panel(tokens, rows, depth, a + from, in, panel.data(), c + first, out, from > 0); });
}

void pad_rows_op(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * x = dst->src[0];
    const Share share(dst->ne[1], ith, nth);
    for (int64_t i = share.first; i < share.last; i++) {
        std::memcpy(static_cast<char *>(dst->data) + i * dst->nb[1], static_cast<const char *>(x->data) + i * x->nb[1], x->ne[0] * sizeof(float));
    }
}

void f32_op(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * weight = dst->src[0];
    const ggml_tensor * x = dst->src[1];
    const int64_t in = weight->ne[0], out = weight->ne[1], tokens = dst->ne[1];
    const auto * a = static_cast<const float *>(x->data);
    const int64_t lda = x->nb[1] / sizeof(float);
    auto * c = static_cast<float *>(dst->data);
    std::vector<float> panel(F32_PANEL * std::min(in, BF16_DEPTH));
    std::vector<float> last(out % F32_PANEL > 0 ? tokens * F32_PANEL : 0);  // a panel that stands out over the matrix
    by_panels(
        weight, F32_PANEL, ith, nth, [&](int64_t first, int64_t from, int64_t depth) { unpack_f32_panel(weight, first, from, depth, panel.data()); },
        [&](int64_t first, int64_t rows, int64_t from, int64_t depth) {
            if (rows == F32_PANEL) return gemm_panel(gemm_kernel(), tokens, depth, a + from, lda, panel.data(), c + first, out, from > 0);
            gemm_panel(gemm_kernel(), tokens, depth, a + from, lda, panel.data(), last.data(), F32_PANEL, from > 0);
            for (int64_t t = 0; t < tokens; t++) std::copy_n(last.data() + t * F32_PANEL, rows, c + t * out + first);
        });
}

}  // namespace

ggml_tensor * product(Graph & g, ggml_tensor * weight, ggml_tensor * x) {
    const Way way = g.device().is_cpu() ? way_of(weight, x) : Way::ggml;
    if (way == Way::ggml) return ggml_mul_mat(g.ctx(), weight, x);
    ggml_tensor * a = way == Way::bf16 ? ggml_cast(g.ctx(), x, GGML_TYPE_BF16)
                                       : ggml_custom_4d(g.ctx(), GGML_TYPE_F32, x->ne[0] + ROW_PADDING, x->ne[1], 1, 1, &x, 1, pad_rows_op, GGML_N_TASKS_MAX, nullptr);
    ggml_tensor * args[] = {weight, a};
    return ggml_custom_4d(g.ctx(), GGML_TYPE_F32, weight->ne[1], x->ne[1], 1, 1, args, 2, way == Way::bf16 ? bf16_op : f32_op, GGML_N_TASKS_MAX, nullptr);
}

}  // namespace sidequest::backend
