#include "addon/channel.h"

#include <new>

#include "backend/error.h"

namespace sidequest::addon {

Channel::Channel(Napi::Env env, const char * name)
    : function_(Napi::ThreadSafeFunction::New(env, Napi::Function::New(env, [](const Napi::CallbackInfo &) {}), name, 0, 1)) {}

void Channel::post(std::function<void(Napi::Env)> call) {
    auto * boxed = new std::function<void(Napi::Env)>(std::move(call));
    const napi_status status = function_.NonBlockingCall(boxed, [](Napi::Env env, Napi::Function, std::function<void(Napi::Env)> * f) {
        const std::unique_ptr<std::function<void(Napi::Env)>> owned(f);
        if (env == nullptr) return;  // the environment is being torn down
        Napi::HandleScope scope(env);
        (*owned)(env);
    });
    // Refused only while the environment goes down; what the closure holds may only be freed on its thread, which is gone.
    (void)status;
}

void Channel::release() { function_.Release(); }

std::unique_ptr<Failure> attempt(const std::function<void()> & body) {
    try {
        body();
        return nullptr;
    } catch (const Error & e) {
        return std::make_unique<Failure>(Failure{e.code, e.what(), e.data_json});
    } catch (const std::bad_alloc &) {
        return std::make_unique<Failure>(Failure{"OUT_OF_MEMORY", "The process has no memory left.", "{}"});
    } catch (const std::exception & e) {
        return std::make_unique<Failure>(Failure{"INTERNAL", e.what(), "{}"});
    }
}

Napi::Value to_error(Napi::Env env, const Failure & failure) {
    Napi::Object error = Napi::Error::New(env, failure.message).Value();
    error.Set("code", failure.code);
    const Napi::Object json = env.Global().Get("JSON").As<Napi::Object>();
    error.Set("data", json.Get("parse").As<Napi::Function>().Call(json, {Napi::String::New(env, failure.data_json)}));
    return error;
}

}  // namespace sidequest::addon
