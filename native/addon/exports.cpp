// The addon's export table: what src/engine/native.ts declares as NativeAddon.
#include <napi.h>

#include <thread>

#include "addon/answers.h"
#include "addon/arguments.h"
#include "addon/channel.h"
#include "addon/engine_object.h"
#include "backend/device.h"
#include "backend/error.h"
#include "ggml.h"
#include "weights/part.h"
#include "weights/quantise.h"

namespace sidequest::addon {

namespace {

Napi::Value info(const Napi::CallbackInfo & call) {
    Napi::Env env = call.Env();
    Napi::Object answer = Napi::Object::New(env);
    answer.Set("ggml", std::string(ggml_version()) + " (" + ggml_commit() + ")");
    Napi::Array backends = Napi::Array::New(env);
    for (const auto & name : backend::loaded_backends()) backends.Set(backends.Length(), name);
    Napi::Array failed = Napi::Array::New(env);
    for (const auto & f : backend::failed_libraries()) {
        Napi::Object row = Napi::Object::New(env);
        row.Set("path", f.path);
        row.Set("reason", f.reason);
        failed.Set(failed.Length(), row);
    }
    answer.Set("backends", backends);
    answer.Set("failed", failed);
    return answer;
}

Napi::Value load_backends(const Napi::CallbackInfo & call) {
    if (call.Length() < 1 || !call[0].IsArray()) throw Napi::TypeError::New(call.Env(), "loadBackends: expected an array of folders.");
    const Napi::Array folders = call[0].As<Napi::Array>();
    std::vector<std::string> paths;
    for (uint32_t i = 0; i < folders.Length(); i++) paths.push_back(folders.Get(i).ToString().Utf8Value());
    backend::load_backends(paths);
    return call.Env().Undefined();
}

Napi::Value devices(const Napi::CallbackInfo & call) {
    Napi::Array list = Napi::Array::New(call.Env());
    for (const auto & d : backend::list_devices()) list.Set(list.Length(), to_js(call.Env(), d));
    return list;
}

// Runs `work` on a thread of its own; `work` returns what makes the answer on the JavaScript thread.
using Answer = std::function<Napi::Value(Napi::Env)>;
Napi::Value in_background(Napi::Env env, const char * name, std::function<Answer(Channel &)> work) {
    auto deferred = std::make_shared<Napi::Promise::Deferred>(Napi::Promise::Deferred::New(env));
    auto channel = std::make_shared<Channel>(env, name);
    const Napi::Promise promise = deferred->Promise();
    std::thread([channel, deferred, work = std::move(work)] {
        Answer answer;
        std::shared_ptr<Failure> failure = attempt([&] { answer = work(*channel); });
        channel->post([deferred, failure, answer](Napi::Env e) {
            if (failure) {
                deferred->Reject(to_error(e, *failure));
            } else {
                deferred->Resolve(answer(e));
            }
        });
        channel->release();
    }).detach();
    return promise;
}

Napi::Value identify(const Napi::CallbackInfo & call) {
    const std::string path = call.Length() > 0 ? call[0].ToString().Utf8Value() : "";
    return in_background(call.Env(), "sidequest identify", [path](Channel &) -> Answer {
        auto parts = std::make_shared<std::vector<weights::PartInfo>>(weights::identify(path));
        return [parts](Napi::Env env) { return to_js(env, *parts); };
    });
}

Napi::Value quantise(const Napi::CallbackInfo & call) {
    Napi::Env env = call.Env();
    if (call.Length() < 2 || !call[0].IsObject() || !call[1].IsFunction()) throw Napi::TypeError::New(env, "quantise: expected options and onProgress.");
    const Napi::Object options = call[0].As<Napi::Object>();
    std::string input, output, type;
    if (const auto failure = attempt([&] {
            input = string_field(options, "input");
            output = string_field(options, "output");
            type = string_field(options, "type");
        })) {
        auto deferred = Napi::Promise::Deferred::New(env);
        deferred.Reject(to_error(env, *failure));
        return deferred.Promise();
    }
    auto on_progress = std::make_shared<Napi::FunctionReference>(Napi::Persistent(call[1].As<Napi::Function>()));
    return in_background(env, "sidequest quantise", [=](Channel & channel) -> Answer {
        const auto done = weights::quantise(input, output, type, [&](double fraction, const std::string & tensor) {
            channel.post([on_progress, fraction, tensor](Napi::Env e) { on_progress->Call({Napi::Number::New(e, fraction), Napi::String::New(e, tensor)}); });
            return true;
        });
        return [done, on_progress](Napi::Env e) {
            Napi::Object answer = Napi::Object::New(e);
            answer.Set("tensors", static_cast<double>(done.tensors));
            answer.Set("bytesIn", static_cast<double>(done.bytes_in));
            answer.Set("bytesOut", static_cast<double>(done.bytes_out));
            return answer;
        };
    });
}

Napi::Object initialise(Napi::Env env, Napi::Object exports) {
    env.SetInstanceData(new Napi::FunctionReference(Napi::Persistent(EngineObject::define(env))));
    const std::initializer_list<std::pair<const char *, Napi::Value (*)(const Napi::CallbackInfo &)>> table = {
        {"info", info},         {"loadBackends", load_backends}, {"devices", devices},
        {"identify", identify}, {"load", EngineObject::load},    {"quantise", quantise},
    };
    for (const auto & [name, function] : table) exports.Set(name, Napi::Function::New(env, function, name));
    return exports;
}

}  // namespace

NODE_API_MODULE(sidequest_engine, initialise)

}  // namespace sidequest::addon
