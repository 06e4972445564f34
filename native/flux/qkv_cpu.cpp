#include "flux/qkv_cpu.h"

#include <algorithm>
#include <cmath>

#include "backend/cpu_attention.h"
#include "backend/cpu_gemm.h"
#include "backend/cpu_simd.h"

namespace sidequest::flux {

using namespace backend;

namespace {

constexpr float EPSILON = 1e-6f;
constexpr int64_t LARGEST_HEAD = 1024;

// out = rotate(norm(x + bias) · gain) · scale for one head of one token.
SIDEQUEST_CLONES void norm_rotate(const float * x, const float * bias, const float * gain, const float * turn, float scale, float * out, int64_t n) {
    float biased[LARGEST_HEAD];
    float squares = 0.0f;
#pragma omp simd reduction(+ : squares)
    for (int64_t i = 0; i < n; i++) {
        biased[i] = bias ? x[i] + bias[i] : x[i];
        squares += biased[i] * biased[i];
    }
    const float factor = scale / std::sqrt(squares / static_cast<float>(n) + EPSILON);
    for (int64_t i = 0; i < n; i++) biased[i] *= factor * gain[i];
    for (int64_t i = 0; i < n; i += 2) {
        const float c = turn[i];
        const float s = turn[i + 1];
        out[i] = c * biased[i] - s * biased[i + 1];
        out[i + 1] = s * biased[i] + c * biased[i + 1];
    }
}

SIDEQUEST_CLONES void add_bias(const float * x, const float * bias, float * out, int64_t n) {
    for (int64_t i = 0; i < n; i++) out[i] = bias ? x[i] + bias[i] : x[i];
}

const float * row(const ggml_tensor * t, int64_t i) { return reinterpret_cast<const float *>(static_cast<const char *>(t->data) + i * t->nb[1]); }

enum class Role : int { query, key, value };

// What every op here is told: sizes, and which of q, k, v it makes. Sources: rotation, then features, bias?, gain per stream.
struct Task {
    int32_t head_dim, heads;
    Role role;
    int32_t has_bias;
};

struct Source {
    const ggml_tensor * features;
    const float * bias;
    const float * gain;
    int64_t token;
};

// Which stream a token of the joint sequence belongs to.
Source find_source(const ggml_tensor * dst, const Task & task, int64_t token) {
    const int each = 2 + task.has_bias;
    int at = 1;
    while (token >= dst->src[at]->ne[1]) {
        token -= dst->src[at]->ne[1];
        at += each;
    }
    return {dst->src[at], task.has_bias ? row(dst->src[at + 1], 0) : nullptr, row(dst->src[at + each - 1], 0), token};
}

template <Role ROLE>
void make(ggml_tensor * dst, int ith, int nth, void * packed) {
    const uint64_t bits = reinterpret_cast<uintptr_t>(packed);
    const Task task{static_cast<int32_t>(bits & 0xffff), static_cast<int32_t>(bits >> 16 & 0xffff), ROLE, static_cast<int32_t>(bits >> 32 & 1)};
    const ggml_tensor * rotation = dst->src[0];
    const int64_t tokens = rotation->ne[1];
    const int64_t d = task.head_dim;
    const int64_t offset = static_cast<int64_t>(ROLE) * d * task.heads;
    const float scale = ROLE == Role::query ? 1.0f / std::sqrt(static_cast<float>(d)) : 1.0f;
    auto * out = static_cast<float *>(dst->data);
    // Whole groups of tokens a task: two tasks never write one cache line of a key panel.
    const int64_t group = gemm_kernel().columns;
    const Share share((tokens + group - 1) / group, ith, nth);
    float scratch[LARGEST_HEAD];
    for (int64_t head = 0; head < task.heads; head++) {
        for (int64_t token = share.first * group; token < std::min(tokens, share.last * group); token++) {
            const Source s = find_source(dst, task, token);
            const int64_t column = offset + head * d;
            const float * x = row(s.features, s.token) + column;
            const float * bias = s.bias ? s.bias + column : nullptr;
            if (ROLE == Role::query) {
                norm_rotate(x, bias, s.gain, row(rotation, token), scale, out + (head * tokens + token) * d, d);
            } else if (ROLE == Role::key) {
                norm_rotate(x, bias, s.gain, row(rotation, token), scale, scratch, d);
                place_key(out + packed_keys_size(d, head, tokens), d, token, scratch);
            } else {
                add_bias(x, bias, scratch, d);
                place_value(out + packed_values_size(d, head, tokens), d, tokens, token, scratch);
            }
        }
    }
}

}  // namespace

ggml_tensor * joint_attention_cpu(Graph & g, const std::vector<QkvStream> & streams, ggml_tensor * rotation, const weights::TransformerDims & dims, ggml_tensor * into) {
    const int64_t d = dims.head_dim;
    const int64_t heads = dims.heads;
    const int64_t tokens = rotation->ne[1];
    if (d > LARGEST_HEAD) throw Error("UNSUPPORTED", "The transformer's heads have " + std::to_string(d) + " features, the CPU handles up to " + std::to_string(LARGEST_HEAD) + ".");
    const bool has_bias = streams[0].bias != nullptr;
    const auto op = [&](Role role, int64_t size, ggml_custom_op_t run) {
        std::vector<ggml_tensor *> args{rotation};
        for (const QkvStream & s : streams) {
            args.push_back(s.features);
            if (has_bias) args.push_back(s.bias);
            args.push_back(role == Role::key ? s.key_norm : s.query_norm);
        }
        const uint64_t bits = static_cast<uint64_t>(d) | static_cast<uint64_t>(heads) << 16 | static_cast<uint64_t>(has_bias) << 32;
        return ggml_custom_4d(g.ctx(), GGML_TYPE_F32, size, 1, 1, 1, args.data(), static_cast<int>(args.size()), run, GGML_N_TASKS_MAX,
                              reinterpret_cast<void *>(static_cast<uintptr_t>(bits)));
    };
    ggml_tensor * q = op(Role::query, d * heads * tokens, make<Role::query>);
    ggml_tensor * k = op(Role::key, packed_keys_size(d, heads, tokens), make<Role::key>);
    ggml_tensor * v = op(Role::value, packed_values_size(d, heads, tokens), make<Role::value>);
    q = ggml_permute(g.ctx(), ggml_reshape_3d(g.ctx(), q, d, tokens, heads), 0, 2, 1, 3);  // {d, heads, tokens}
    return packed_attention(g, into, q, k, v);
}

}  // namespace sidequest::flux
