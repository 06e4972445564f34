#include "backend/cpu_attention.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "backend/cpu_gemm.h"
#include "backend/cpu_simd.h"

namespace sidequest::backend {

namespace {

constexpr int64_t QUERY_BLOCK = 48;  // four tiles of rows share each panel while it is in the first cache
constexpr int64_t KEY_BLOCK = 256;   // scores of a block: 48 × 256 floats, within the second cache

int64_t round_up(int64_t n, int64_t to) { return (n + to - 1) / to * to; }

// Turns one row of scores into weights e^(s − max); returns their sum.
SIDEQUEST_CLONES float exponentiate(float * scores, int64_t n, float max) {
    float sum = 0.0f;
#pragma omp simd reduction(+ : sum)
    for (int64_t i = 0; i < n; i++) {
        scores[i] = fast_exp(scores[i] - max);
        sum += scores[i];
    }
    return sum;
}

SIDEQUEST_CLONES float largest(const float * x, int64_t n) {
    float m = x[0];
#pragma omp simd reduction(max : m)
    for (int64_t i = 1; i < n; i++) m = x[i] > m ? x[i] : m;
    return m;
}

SIDEQUEST_CLONES void scale_row(float * x, int64_t n, float factor) {
    for (int64_t i = 0; i < n; i++) x[i] *= factor;
}

struct AttentionShape {
    int64_t head_dim, heads, tokens;
};

struct Scratch {
    std::vector<float> scores, sums;
    float max[QUERY_BLOCK], total[QUERY_BLOCK];
};

// One block of queries of one head against all keys.
void attend(const GemmKernel & kernel, const AttentionShape & s, const float * q, int64_t q_stride, int64_t queries, const float * keys, const float * values, float * out,
            int64_t out_stride, Scratch & scratch) {
    const int64_t panel = kernel.columns;
    const int64_t features = round_up(s.head_dim, panel);
    scratch.scores.resize(QUERY_BLOCK * KEY_BLOCK);
    scratch.sums.assign(QUERY_BLOCK * features, 0.0f);
    std::fill_n(scratch.max, queries, -INFINITY);
    std::fill_n(scratch.total, queries, 0.0f);

    for (int64_t first = 0; first < s.tokens; first += KEY_BLOCK) {
        const int64_t n = std::min(KEY_BLOCK, s.tokens - first);
        for (int64_t k = 0; k < n; k += panel) {
            gemm_panel(kernel, queries, s.head_dim, q, q_stride, keys + (first + k) * s.head_dim, scratch.scores.data() + k, KEY_BLOCK, false);
        }
        // Running softmax: a new maximum shrinks what was summed so far.
        for (int64_t i = 0; i < queries; i++) {
            float * row = scratch.scores.data() + i * KEY_BLOCK;
            const float max = std::max(scratch.max[i], largest(row, n));
            if (max > scratch.max[i] && first > 0) {
                const float shrink = std::exp(scratch.max[i] - max);
                scratch.total[i] *= shrink;
                scale_row(scratch.sums.data() + i * features, features, shrink);
            }
            scratch.max[i] = max;
            scratch.total[i] += exponentiate(row, n, max);
        }
        for (int64_t f = 0; f < features; f += panel) {
            gemm_panel(kernel, queries, n, scratch.scores.data(), KEY_BLOCK, values + f * s.tokens + first * panel, scratch.sums.data() + f, features, true);
        }
    }
    for (int64_t i = 0; i < queries; i++) {
        float * row = scratch.sums.data() + i * features;
        scale_row(row, s.head_dim, 1.0f / scratch.total[i]);
        std::memcpy(out + i * out_stride, row, s.head_dim * sizeof(float));
    }
}

void attention_op(ggml_tensor * dst, int ith, int nth, void *) {
    const int first = dst->view_src ? 1 : 0;  // in place, the tensor written into comes before the others
    const ggml_tensor * q = dst->src[first];
    const ggml_tensor * keys = dst->src[first + 1];
    const ggml_tensor * values = dst->src[first + 2];
    const GemmKernel & kernel = gemm_kernel();
    const AttentionShape s{q->ne[0], q->ne[1], q->ne[2]};
    const int64_t blocks = (s.tokens + QUERY_BLOCK - 1) / QUERY_BLOCK;
    const Share share(s.heads * blocks, ith, nth);
    Scratch scratch;
    for (int64_t item = share.first; item < share.last; item++) {
        const int64_t head = item / blocks;
        const int64_t query = item % blocks * QUERY_BLOCK;
        const int64_t queries = std::min(QUERY_BLOCK, s.tokens - query);
        const auto * from = reinterpret_cast<const float *>(static_cast<const char *>(q->data) + head * q->nb[1] + query * q->nb[2]);
        auto * to = reinterpret_cast<float *>(static_cast<char *>(dst->data) + query * dst->nb[1]) + head * s.head_dim;
        attend(kernel, s, from, q->nb[2] / sizeof(float), queries, static_cast<const float *>(keys->data) + head * packed_keys_size(s.head_dim, 1, s.tokens),
               static_cast<const float *>(values->data) + head * packed_values_size(s.head_dim, 1, s.tokens), to, dst->nb[1] / sizeof(float), scratch);
    }
}

template <typename F>
void pack(ggml_tensor * dst, int ith, int nth, F place_head_token) {
    const ggml_tensor * x = dst->src[0];
    const int64_t group = gemm_kernel().columns;
    const int64_t groups = (x->ne[2] + group - 1) / group;
    // Whole groups of tokens per task: two tasks never write one cache line.
    const Share share(x->ne[1] * groups, ith, nth);
    for (int64_t item = share.first; item < share.last; item++) {
        const int64_t head = item / groups;
        const int64_t end = std::min(x->ne[2], (item % groups + 1) * group);
        for (int64_t token = item % groups * group; token < end; token++) {
            place_head_token(head, token, reinterpret_cast<const float *>(static_cast<const char *>(x->data) + head * x->nb[1] + token * x->nb[2]));
        }
    }
}

void pack_keys_op(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * x = dst->src[0];
    const int64_t size = packed_keys_size(x->ne[0], 1, x->ne[2]);
    pack(dst, ith, nth, [&](int64_t head, int64_t token, const float * v) { place_key(static_cast<float *>(dst->data) + head * size, x->ne[0], token, v); });
}

void pack_values_op(ggml_tensor * dst, int ith, int nth, void *) {
    const ggml_tensor * x = dst->src[0];
    const int64_t size = packed_values_size(x->ne[0], 1, x->ne[2]);
    pack(dst, ith, nth, [&](int64_t head, int64_t token, const float * v) { place_value(static_cast<float *>(dst->data) + head * size, x->ne[0], x->ne[2], token, v); });
}

}  // namespace

int64_t packed_keys_size(int64_t head_dim, int64_t heads, int64_t tokens) { return heads * head_dim * round_up(tokens, gemm_kernel().columns); }

int64_t packed_values_size(int64_t head_dim, int64_t heads, int64_t tokens) { return heads * tokens * round_up(head_dim, gemm_kernel().columns); }

void place_key(float * head_keys, int64_t head_dim, int64_t token, const float * x) {
    const int64_t panel = gemm_kernel().columns;
    float * to = head_keys + token / panel * panel * head_dim + token % panel;
    for (int64_t j = 0; j < head_dim; j++) to[j * panel] = x[j];
}

void place_value(float * head_values, int64_t head_dim, int64_t tokens, int64_t token, const float * x) {
    const int64_t panel = gemm_kernel().columns;
    for (int64_t f = 0; f < head_dim; f += panel) {
        float * to = head_values + f * tokens + token * panel;
        const int64_t n = std::min(panel, head_dim - f);
        std::memcpy(to, x + f, n * sizeof(float));
        std::fill(to + n, to + panel, 0.0f);  // the arena holds anything: 0 · NaN would spread
    }
}

ggml_tensor * pack_keys(Graph & g, ggml_tensor * k) {
    ggml_tensor * args[] = {k};
    return ggml_custom_4d(g.ctx(), GGML_TYPE_F32, packed_keys_size(k->ne[0], k->ne[1], k->ne[2]), 1, 1, 1, args, 1, pack_keys_op, GGML_N_TASKS_MAX, nullptr);
}

ggml_tensor * pack_values(Graph & g, ggml_tensor * v) {
    ggml_tensor * args[] = {v};
    return ggml_custom_4d(g.ctx(), GGML_TYPE_F32, packed_values_size(v->ne[0], v->ne[1], v->ne[2]), 1, 1, 1, args, 1, pack_values_op, GGML_N_TASKS_MAX, nullptr);
}

ggml_tensor * packed_attention(Graph & g, ggml_tensor * into, ggml_tensor * q, ggml_tensor * keys, ggml_tensor * values) {
    ggml_tensor * args[] = {q, keys, values};
    if (!into) return ggml_custom_4d(g.ctx(), GGML_TYPE_F32, q->ne[0] * q->ne[1], q->ne[2], 1, 1, args, 3, attention_op, GGML_N_TASKS_MAX, nullptr);
    return ggml_custom_inplace(g.ctx(), into, args, 3, attention_op, GGML_N_TASKS_MAX, nullptr);
}

}  // namespace sidequest::backend
