// Rewrites one part as GGUF with its matrices in another type; norms, biases, embeddings and the outer layers are kept.
#include "weights/quantise.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <thread>

#include "backend/error.h"
#include "weights/atomic_file.h"
#include "weights/failure.h"
#include "weights/gguf_header.h"
#include "weights/layout.h"
#include "weights/part.h"

namespace sidequest::weights {

namespace {

struct Target {
    const char * name;
    ggml_type type;
    uint32_t file_type;  ///< llama.cpp's number for a file mostly of this type
};
constexpr Target targets[] = {
    {"f16", GGML_TYPE_F16, 1},    {"bf16", GGML_TYPE_BF16, 32}, {"q8_0", GGML_TYPE_Q8_0, 7}, {"q6_K", GGML_TYPE_Q6_K, 18},
    {"q5_0", GGML_TYPE_Q5_0, 8},  {"q5_1", GGML_TYPE_Q5_1, 9},  {"q4_0", GGML_TYPE_Q4_0, 2}, {"q4_1", GGML_TYPE_Q4_1, 3},
    {"q5_K", GGML_TYPE_Q5_K, 16}, {"q4_K", GGML_TYPE_Q4_K, 14},
};

const Target & target_of(const std::string & type) {
    std::string known;
    for (const Target & target : targets) {
        if (type == target.name) return target;
        known += (known.empty() ? "" : ", ") + std::string(target.name);
    }
    throw Error("INVALID_PARAMS", "type " + json_quote(type) + " is not known; known are " + known, "{\"field\":\"type\"}");
}

/// What is done with one tensor.
struct Job {
    const Tensor * tensor;
    ggml_type type;
    size_t nbytes;
};

bool starts_with(const std::string & text, const char * head) { return text.rfind(head, 0) == 0; }

/// The matrices that make up the bulk: those inside the blocks. The relative attention table is a table, not a matrix.
bool is_bulk(const Tensor & tensor) {
    bool inside = starts_with(tensor.name, "double_blocks.") || starts_with(tensor.name, "single_blocks.") ||
                  starts_with(tensor.name, "encoder.block.");
    return inside && tensor.ne[1] > 1 && tensor.name.find("relative_attention_bias") == std::string::npos;
}

ggml_type wanted_type(const Tensor & tensor, const Target & target, const std::string & path) {
    if (ggml_is_quantized(tensor.type) && is_bulk(tensor))
        invalid(path, tensor.name,
                std::string("is quantised to ") + ggml_type_name(tensor.type) +
                    " already; quantising it again would lose quality. Start from the f32, f16 or bf16 version");
    bool table = tensor.name.find("relative_attention_bias") != std::string::npos;
    if (tensor.ne[1] == 1 || table) return GGML_TYPE_F32;
    if (!is_bulk(tensor)) return tensor.type;
    if (tensor.ne[0] % ggml_blck_size(target.type) != 0)
        throw Error("INVALID_PARAMS",
                    path + ": tensor " + json_quote(tensor.name) + ": rows of " + std::to_string(tensor.ne[0]) + " do not fill blocks of " +
                        std::to_string(ggml_blck_size(target.type)) + ", which " + target.name + " needs. Choose q8_0, q5_0, q4_0 or f16",
                    "{\"field\":\"type\"}");
    return target.type;
}

std::string stored_name(const Tensor & tensor, Kind kind) {
    if (kind == Kind::transformer) return tensor.name;
    std::vector<int64_t> numbers;
    std::string_view rest;
    for (const Layout & layout : layouts())
        if (layout.kind == kind && std::strcmp(layout.name, "llama.cpp") == 0)
            for (const Rule & rule : layout.rules)
                if (match(rule.canonical, tensor.name, 0, numbers, rest)) return fill(rule.stored[0], 0, numbers, rest);
    return tensor.name;
}

void write_keys(GgufHeader & header, const Part & part, const Target & target) {
    if (part.kind() == Kind::transformer) {
        const auto & d = part.transformer();
        header.text("general.architecture", "flux");
        header.i32_list("flux.axes_dim",
                        {static_cast<int32_t>(d.axes[0]), static_cast<int32_t>(d.axes[1]), static_cast<int32_t>(d.axes[2])});
    } else {
        const auto & d = part.t5();
        header.text("general.architecture", "t5encoder");
        const std::pair<const char *, int64_t> sizes[] = {
            {"context_length", 512},
            {"embedding_length", d.width},
            {"feed_forward_length", d.mlp},
            {"block_count", d.layers},
            {"attention.head_count", d.heads},
            {"attention.key_length", d.head_dim},
            {"attention.value_length", d.head_dim},
            {"attention.relative_buckets_count", d.buckets},
        };
        for (const auto & [key, value] : sizes) header.u32(std::string("t5encoder.") + key, static_cast<uint32_t>(value));
        header.f32("t5encoder.attention.layer_norm_epsilon", d.epsilon);
        header.f32("t5encoder.attention.layer_norm_rms_epsilon", d.epsilon);
    }
    header.u32("general.quantization_version", 2);
    header.u32("general.file_type", target.file_type);
    for (const RawKey & key : part.raw_keys())
        if (key.key != "general.alignment" && !starts_with(key.key, "comfy.gguf.orig_shape.")) header.raw(key);
}

/// Quantises rows [first, last); false when a number is not finite or does not fit.
bool convert_rows(const float * values, const Job & job, int64_t first, int64_t last, uint8_t * out) {
    int64_t row = job.tensor->ne[0];
    float limit = job.type == GGML_TYPE_F16 ? 65504.0f : 3.4028235e38f;
    for (int64_t i = first * row; i < last * row; ++i)
        if (!(std::fabs(values[i]) <= limit)) return false;
    ggml_quantize_chunk(job.type, values, out, first * row, last - first, row, nullptr);
    return true;
}

/// The tensor's bytes in its new type; rows are shared out over all cores.
std::vector<uint8_t> convert_tensor(const Job & job, const std::string & path) {
    std::vector<uint8_t> out(job.nbytes);
    if (job.type == job.tensor->type) {
        job.tensor->read(out.data());
        return out;
    }
    std::vector<float> values(static_cast<size_t>(job.tensor->elements()));
    job.tensor->read_f32(values.data());
    if (job.type == GGML_TYPE_F32) {
        std::memcpy(out.data(), values.data(), out.size());
        return out;
    }
    int64_t rows = job.tensor->elements() / job.tensor->ne[0];
    int64_t workers = std::clamp<int64_t>(std::thread::hardware_concurrency(), 1, std::max<int64_t>(rows / 64, 1));
    std::atomic<bool> good{true};
    std::vector<std::thread> threads;
    for (int64_t i = 0; i < workers; ++i)
        threads.emplace_back([&, i] {
            if (!convert_rows(values.data(), job, rows * i / workers, rows * (i + 1) / workers, out.data())) good = false;
        });
    for (auto & thread : threads) thread.join();
    if (!good)
        invalid(path, job.tensor->name,
                std::string("holds numbers that are not finite or do not fit ") + ggml_type_name(job.type) +
                    ". Use bf16, or get another copy of the model");
    return out;
}

Part open_only(const std::string & input) {
    auto parts = open_parts(input);
    auto usable = [](const Part & part) { return part.kind() == Kind::transformer || part.kind() == Kind::t5; };
    auto found = std::find_if(parts.begin(), parts.end(), usable);
    if (found == parts.end()) invalid(input, "", "holds no transformer and no T5; the other parts are small and stay as they are");
    if (std::count_if(parts.begin(), parts.end(), usable) > 1)
        invalid(input, "", "holds more than one part that can be quantised. Name the file or folder of one of them");
    return *found;
}

}  // namespace

QuantiseResult quantise(const std::string & input, const std::string & output, const std::string & type,
                        const QuantiseProgress & progress) {
    const Target & target = target_of(type);
    Part part = open_only(input);
    std::vector<Job> jobs;
    GgufHeader header;
    QuantiseResult result;
    write_keys(header, part, target);
    size_t total = 0;
    for (const Tensor & tensor : part.tensors()) {
        ggml_type wanted = wanted_type(tensor, target, part.path());
        size_t nbytes = ggml_row_size(wanted, tensor.ne[0]) * static_cast<size_t>(tensor.elements() / tensor.ne[0]);
        jobs.push_back({&tensor, wanted, nbytes});
        header.tensor(stored_name(tensor, part.kind()), wanted, tensor.ne, nbytes);
        total += nbytes + GgufHeader::padding(nbytes);
        for (const Segment & segment : tensor.segments) result.bytes_in += segment.nbytes;
    }
    std::string head = header.bytes();
    AtomicFile file(output, head.size() + total);
    file.write(head.data(), head.size());
    size_t done = 0;
    for (const Job & job : jobs) {
        if (progress && !progress(static_cast<double>(done) / static_cast<double>(part.nbytes()), job.tensor->name))
            throw Error("CANCELLED", "quantising was cancelled; nothing was left behind");
        auto bytes = convert_tensor(job, part.path());
        job.tensor->release();
        file.write(bytes.data(), bytes.size());
        file.zeros(GgufHeader::padding(bytes.size()));
        done += job.tensor->nbytes();
        ++result.tensors;
    }
    result.bytes_out = file.written();
    file.commit();
    if (progress) progress(1.0, "");
    return result;
}

}  // namespace sidequest::weights
