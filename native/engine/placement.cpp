#include "engine/placement.h"

namespace sidequest::engine {

namespace {

bool is_vector(const weights::Tensor & t) { return t.ne[1] == 1 && t.ne[2] == 1 && t.ne[3] == 1; }

// Small tables that are added or read on the host, never multiplied.
bool is_table(const weights::Tensor & t) {
    return t.name.find("position_embedding") != std::string::npos || t.name.find("relative_attention_bias") != std::string::npos;
}

}  // namespace

weights::Store::Place place_for(weights::Kind kind, const backend::Device & device, Precision precision) {
    const bool cpu = device.is_cpu();
    return [=](const weights::Tensor & t) -> weights::Placement {
        if (is_vector(t) || is_table(t) || precision == Precision::f32) return {GGML_TYPE_F32};
        // Encoding in f16 misses f16's tolerance; in f32 it takes no more at its peak than decoding does in f16, with half of its channels.
        if (kind == weights::Kind::vae) return {cpu || t.name.rfind("encoder.", 0) == 0 ? GGML_TYPE_F32 : GGML_TYPE_F16};
        return {t.type};
    };
}

bool computes_in_f32(const weights::Part & transformer, Precision precision) {
    if (precision == Precision::f32) return true;
    for (const auto & t : transformer.tensors()) {
        if (!is_vector(t) && t.type != GGML_TYPE_F32) return false;
    }
    return true;
}

}  // namespace sidequest::engine
