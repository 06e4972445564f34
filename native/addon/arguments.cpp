#include "addon/arguments.h"

#include <map>

#include "backend/error.h"

namespace sidequest::addon {

namespace {

[[noreturn]] void wrong(const char * field, const char * expected) {
    throw Error("INVALID_PARAMS", std::string(field) + ": expected " + expected + ".");
}

template <typename T>
std::vector<T> array_field(const Napi::Object & from, const char * field, napi_typedarray_type type, const char * expected) {
    const Napi::Value value = from.Get(field);
    if (!value.IsTypedArray() || value.As<Napi::TypedArray>().TypedArrayType() != type) wrong(field, expected);
    const auto array = value.As<Napi::TypedArrayOf<T>>();
    return {array.Data(), array.Data() + array.ElementLength()};
}

template <typename T>
T choice_field(const Napi::Object & from, const char * field, const std::map<std::string, T> & choices) {
    const std::string value = string_field(from, field);
    const auto found = choices.find(value);
    if (found != choices.end()) return found->second;
    std::string expected;
    for (const auto & [name, unused] : choices) expected += (expected.empty() ? "\"" : ", \"") + name + "\"";
    throw Error("INVALID_PARAMS", std::string(field) + ": expected one of " + expected + ", got \"" + value + "\".");
}

engine::PictureSize size_of(const Napi::Object & from) {
    return {static_cast<int64_t>(number_field(from, "width")), static_cast<int64_t>(number_field(from, "height"))};
}

}  // namespace

Napi::Object object_field(const Napi::Object & from, const char * field) {
    const Napi::Value value = from.Get(field);
    if (!value.IsObject()) wrong(field, "an object");
    return value.As<Napi::Object>();
}

std::string string_field(const Napi::Object & from, const char * field) {
    const Napi::Value value = from.Get(field);
    if (!value.IsString()) wrong(field, "a string");
    return value.As<Napi::String>().Utf8Value();
}

double number_field(const Napi::Object & from, const char * field) {
    const Napi::Value value = from.Get(field);
    if (!value.IsNumber()) wrong(field, "a number");
    return value.As<Napi::Number>().DoubleValue();
}

Napi::Function function_argument(const Napi::CallbackInfo & info, size_t index) {
    if (info.Length() <= index || !info[index].IsFunction()) wrong("onProgress", "a function");
    return info[index].As<Napi::Function>();
}

engine::LoadOptions load_options(const Napi::Object & from) {
    const Napi::Object model = object_field(from, "model");
    engine::LoadOptions o;
    o.model = {string_field(model, "transformer"), string_field(model, "t5"), string_field(model, "clip"), string_field(model, "vae")};
    o.device = string_field(from, "device");
    o.threads = static_cast<int>(number_field(from, "threads"));
    o.steady_threads = from.Has("steadyThreads") && from.Get("steadyThreads").ToBoolean();
    o.max_width = static_cast<int64_t>(number_field(from, "maxWidth"));
    o.max_height = static_cast<int64_t>(number_field(from, "maxHeight"));
    o.t5_length = static_cast<int64_t>(number_field(from, "t5Length"));
    o.embedding_cache_bytes = static_cast<size_t>(number_field(from, "embeddingCacheBytes"));
    o.memory_limit = static_cast<size_t>(number_field(from, "memoryLimit"));
    if (from.Has("maxReference") && !from.Get("maxReference").IsUndefined()) o.max_reference = size_of(object_field(from, "maxReference"));
    if (from.Has("warm") && !from.Get("warm").IsUndefined()) {
        if (!from.Get("warm").IsArray()) wrong("warm", "an array of sizes");
        const auto sizes = from.Get("warm").As<Napi::Array>();
        for (uint32_t i = 0; i < sizes.Length(); i++) {
            const Napi::Value size = sizes[i];
            if (!size.IsObject()) wrong("warm", "an array of sizes");
            o.warm.push_back(size_of(size.As<Napi::Object>()));
        }
    }
    if (o.max_width < 16 || o.max_height < 16) wrong("maxWidth and maxHeight", "at least 16 pixels");
    const auto & [width, height] = o.max_reference;
    if ((width < 16 || height < 16) && (width != 0 || height != 0)) wrong("maxReference", "at least 16 × 16 pixels, or 0 × 0 for none");
    if (o.t5_length < 1) wrong("t5Length", "at least 1 token");
    return o;
}

engine::Job render_job(const Napi::Object & from) {
    engine::Job job;
    job.t5_ids = array_field<int32_t>(from, "t5Ids", napi_int32_array, "an Int32Array");
    job.clip_ids = array_field<int32_t>(from, "clipIds", napi_int32_array, "an Int32Array");
    job.width = static_cast<int64_t>(number_field(from, "width"));
    job.height = static_cast<int64_t>(number_field(from, "height"));
    job.seeds = array_field<uint32_t>(from, "seeds", napi_uint32_array, "a Uint32Array");
    job.steps = static_cast<int>(number_field(from, "steps"));
    job.guidance = static_cast<float>(number_field(from, "guidance"));
    job.sampler = choice_field<engine::Sampler>(from, "sampler", {{"euler", engine::Sampler::euler}, {"heun", engine::Sampler::heun}});
    job.schedule = choice_field<engine::Schedule>(from, "schedule", {{"flat", engine::Schedule::flat}, {"shifted", engine::Schedule::shifted}});
    job.preview_every = static_cast<int>(number_field(from, "previewEvery"));
    if (from.Has("init") && !from.Get("init").IsUndefined()) {
        const Napi::Object init = object_field(from, "init");
        job.init_rgb = array_field<uint8_t>(init, "rgb", napi_uint8_array, "a Uint8Array");
        job.strength = number_field(init, "strength");
    }
    if (from.Has("control") && !from.Get("control").IsUndefined()) {
        const Napi::Object control = object_field(from, "control");
        job.control_rgb = array_field<uint8_t>(control, "rgb", napi_uint8_array, "a Uint8Array");
        if (control.Has("mask") && !control.Get("mask").IsUndefined()) job.mask = array_field<uint8_t>(control, "mask", napi_uint8_array, "a Uint8Array");
    }
    if (from.Has("reference") && !from.Get("reference").IsUndefined()) {
        const Napi::Object reference = object_field(from, "reference");
        job.reference_rgb = array_field<uint8_t>(reference, "rgb", napi_uint8_array, "a Uint8Array");
        job.reference_width = static_cast<int64_t>(number_field(reference, "width"));
        job.reference_height = static_cast<int64_t>(number_field(reference, "height"));
    }
    return job;
}

}  // namespace sidequest::addon
