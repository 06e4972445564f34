#include "addon/answers.h"

#include <cstring>
#include <map>

namespace sidequest::addon {

namespace {

using Fields = std::initializer_list<std::pair<const char *, Napi::Value>>;

Napi::Object object(Napi::Env env, const Fields & fields) {
    Napi::Object o = Napi::Object::New(env);
    for (const auto & [name, value] : fields) o.Set(name, value);
    return o;
}

template <typename T>
Napi::Value number(Napi::Env env, T value) {
    return Napi::Number::New(env, static_cast<double>(value));
}

Napi::Value text(Napi::Env env, const std::string & s) { return Napi::String::New(env, s); }

template <typename T, typename F>
Napi::Value list(Napi::Env env, const std::vector<T> & items, F convert) {
    Napi::Array array = Napi::Array::New(env, items.size());
    for (size_t i = 0; i < items.size(); i++) array.Set(static_cast<uint32_t>(i), convert(items[i]));
    return array;
}

Napi::Value bytes(Napi::Env env, const std::vector<uint8_t> & data) {
    Napi::Uint8Array array = Napi::Uint8Array::New(env, data.size());
    std::memcpy(array.Data(), data.data(), data.size());
    return array;
}

const char * stage_name(engine::Stage stage) {
    static const char * const NAMES[] = {"t5", "clip", "vae_encode", "denoise", "vae_decode"};
    return NAMES[static_cast<int>(stage)];
}

// The type that most bytes of a part have.
std::string main_type(const weights::Part & part) {
    std::map<ggml_type, size_t> bytes;
    for (const auto & t : part.tensors()) bytes[t.type] += t.nbytes();
    ggml_type best = GGML_TYPE_F32;
    size_t most = 0;
    for (const auto & [type, n] : bytes) {
        if (n > most) {
            most = n;
            best = type;
        }
    }
    return ggml_type_name(best);
}

Napi::Value plan_to_js(Napi::Env env, const engine::MemoryPlan & p) {
    return object(env, {{"weights", number(env, p.weights)},
                        {"activations", number(env, p.activations)},
                        {"vae", number(env, p.vae)},
                        {"total", number(env, p.total)},
                        {"available", number(env, p.available)},
                        {"graphs", number(env, p.graphs)},
                        {"vaeTile", number(env, p.vae_tile)},
                        {"modulationOnHost", Napi::Boolean::New(env, p.modulation_on_host)},
                        {"evictT5", Napi::Boolean::New(env, p.evict_t5)}});
}

}  // namespace

Napi::Value to_js(Napi::Env env, const backend::DeviceInfo & d) {
    return object(env, {{"index", number(env, d.index)},
                        {"name", text(env, d.name)},
                        {"description", text(env, d.description)},
                        {"kind", text(env, d.kind)},
                        {"backend", text(env, d.backend)},
                        {"memoryTotal", number(env, d.memory_total)},
                        {"memoryFree", number(env, d.memory_free)}});
}

Napi::Value to_js(Napi::Env env, const std::vector<weights::PartInfo> & parts) {
    const auto detail = [&](const std::variant<int64_t, bool, std::string> & v) -> Napi::Value {
        if (const auto * n = std::get_if<int64_t>(&v)) return number(env, *n);
        if (const auto * b = std::get_if<bool>(&v)) return Napi::Boolean::New(env, *b);
        return text(env, std::get<std::string>(v));
    };
    return object(env, {{"parts", list(env, parts, [&](const weights::PartInfo & p) {
                             Napi::Object details = Napi::Object::New(env);
                             for (const auto & [name, value] : p.details) details.Set(name, detail(value));
                             return object(env, {{"kind", text(env, weights::kind_name(p.kind))},
                                                 {"layout", text(env, p.layout)},
                                                 {"type", text(env, p.type)},
                                                 {"bytes", number(env, p.bytes)},
                                                 {"details", details}});
                         })}});
}

Napi::Value to_js(Napi::Env env, const engine::Progress & p) {
    Napi::Object o = object(env, {{"stage", text(env, stage_name(p.stage))}, {"image", number(env, p.image)}, {"step", number(env, p.step)}, {"steps", number(env, p.steps)}});
    if (!p.preview.rgb.empty()) {
        o.Set("preview", object(env, {{"rgb", bytes(env, p.preview.rgb)}, {"width", number(env, p.preview.width)}, {"height", number(env, p.preview.height)}}));
    }
    return o;
}

Napi::Value to_js(Napi::Env env, const engine::Result & r) {
    const auto & t = r.timings;
    return object(env, {{"images", list(env, r.images,
                                        [&](const engine::Picture & p) {
                                            return object(env, {{"rgb", bytes(env, p.rgb)},
                                                                {"width", number(env, p.width)},
                                                                {"height", number(env, p.height)},
                                                                {"seed", number(env, p.seed)}});
                                        })},
                        {"timings", object(env, {{"t5", number(env, t.t5)},
                                                 {"clip", number(env, t.clip)},
                                                 {"vaeEncode", number(env, t.vae_encode)},
                                                 {"modulation", number(env, t.modulation)},
                                                 {"denoise", number(env, t.denoise)},
                                                 {"denoiseSteps", list(env, t.denoise_steps, [&](double ms) { return number(env, ms); })},
                                                 {"vaeDecode", number(env, t.vae_decode)},
                                                 {"total", number(env, t.total)},
                                                 {"embeddingCacheHit", Napi::Boolean::New(env, t.embedding_cache_hit)}})},
                        {"counters", counters_to_js(env, r.counters, r.cache)}});
}

Napi::Value to_js(Napi::Env env, const engine::MemoryUse & m) {
    return object(env, {{"weights", number(env, m.weights)},
                        {"compute", number(env, m.compute)},
                        {"embeddingCache", number(env, m.embedding_cache)},
                        {"graphs", number(env, m.graphs)},
                        {"deviceFree", number(env, m.device_free)},
                        {"deviceTotal", number(env, m.device_total)},
                        {"residentSetPeak", number(env, m.resident_peak)}});
}

Napi::Value counters_to_js(Napi::Env env, const backend::Counters & c, const engine::CacheCounters & cache) {
    return object(env, {{"graphsBuilt", number(env, c.graphs_built)},
                        {"buffersAllocated", number(env, c.buffers_allocated)},
                        {"embeddingCacheHits", number(env, cache.hits)},
                        {"embeddingCacheMisses", number(env, cache.misses)},
                        {"embeddingCacheBytes", number(env, cache.bytes)},
                        {"segmentsRun", number(env, c.segments_run)},
                        {"segmentsHeldBack", number(env, c.segments_held_back)}});
}

Napi::Value report_to_js(Napi::Env env, const engine::Engine & engine) {
    const auto & m = engine.model();
    const auto & t = m.transformer.part().transformer();
    const auto & t5 = m.t5.part().t5();
    const auto & clip = m.clip.part().clip();
    const auto & vae = m.vae.part().vae();
    const auto n = [&](auto v) { return number(env, v); };
    return object(env, {{"device", to_js(env, engine.device().info())},
                        {"loadMs", n(engine.load_ms())},
                        {"transformer", object(env, {{"hidden", n(t.hidden)},
                                                     {"heads", n(t.heads)},
                                                     {"doubleBlocks", n(t.double_blocks)},
                                                     {"singleBlocks", n(t.single_blocks)},
                                                     {"inChannels", n(t.in_channels)},
                                                     {"guidance", Napi::Boolean::New(env, t.guidance)},
                                                     {"contextWidth", n(t.context_width)},
                                                     {"pooledWidth", n(t.pooled_width)},
                                                     {"type", text(env, main_type(m.transformer.part()))},
                                                     {"bytes", n(m.transformer.part().nbytes() + m.conditioning.part().nbytes())}})},
                        {"vae", object(env, {{"channels", n(vae.level_channels.front())},
                                             {"latentChannels", n(vae.latent_channels)},
                                             {"hasEncoder", Napi::Boolean::New(env, vae.has_encoder())},
                                             {"bytes", n(m.vae.part().nbytes())}})},
                        {"t5", object(env, {{"layers", n(t5.layers)}, {"width", n(t5.width)}, {"vocabulary", n(t5.vocabulary)}, {"bytes", n(m.t5.part().nbytes())}})},
                        {"clip", object(env, {{"layers", n(clip.layers)}, {"width", n(clip.width)}, {"vocabulary", n(clip.vocabulary)}, {"bytes", n(m.clip.part().nbytes())}})},
                        {"plan", plan_to_js(env, engine.plan())}});
}

}  // namespace sidequest::addon
