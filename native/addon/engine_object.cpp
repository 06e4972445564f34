#include "addon/engine_object.h"

#include "addon/answers.h"
#include "addon/arguments.h"
#include "addon/channel.h"

namespace sidequest::addon {

namespace {

// What load() hands to the constructor, which JavaScript cannot call with anything meaningful.
struct Handover {
    std::shared_ptr<EngineState> state;
    std::shared_ptr<Worker> worker;
};

// Settles `deferred` on the JavaScript thread, then lets the event loop go.
void settle(const std::shared_ptr<Channel> & channel, const std::shared_ptr<Napi::Promise::Deferred> & deferred, std::shared_ptr<Failure> failure,
            std::function<Napi::Value(Napi::Env)> value) {
    channel->post([deferred, failure = std::move(failure), value = std::move(value)](Napi::Env env) {
        if (failure) {
            deferred->Reject(to_error(env, *failure));
        } else {
            deferred->Resolve(value(env));
        }
    });
    channel->release();
}

Napi::Value rejected(Napi::Env env, const Failure & failure) {
    auto deferred = Napi::Promise::Deferred::New(env);
    deferred.Reject(to_error(env, failure));
    return deferred.Promise();
}

using Callback = std::shared_ptr<Napi::FunctionReference>;

// A reference that is dropped on the JavaScript thread, where alone it may be.
Callback hold(const Napi::Function & f) { return std::make_shared<Napi::FunctionReference>(Napi::Persistent(f)); }

}  // namespace

void EngineState::publish() {
    std::lock_guard<std::mutex> lock(mutex);
    counters = engine->counters();
    cache = engine->cache_counters();
    memory = engine->memory();
}

Napi::Function EngineObject::define(Napi::Env env) {
    return DefineClass(env, "NativeEngine",
                       {InstanceMethod<&EngineObject::render>("render"), InstanceMethod<&EngineObject::cancel>("cancel"),
                        InstanceMethod<&EngineObject::memory>("memory"), InstanceMethod<&EngineObject::counters>("counters"),
                        InstanceMethod<&EngineObject::report>("report"), InstanceMethod<&EngineObject::dispose>("dispose")});
}

EngineObject::EngineObject(const Napi::CallbackInfo & info) : Napi::ObjectWrap<EngineObject>(info) {
    if (info.Length() != 1 || !info[0].IsExternal()) {
        throw Napi::TypeError::New(info.Env(), "NativeEngine comes from load() alone.");
    }
    const auto * from = info[0].As<Napi::External<Handover>>().Data();
    state_ = from->state;
    worker_ = from->worker;
    report_ = Napi::Persistent(report_to_js(info.Env(), *state_->engine).As<Napi::Object>());
}

EngineObject::~EngineObject() {
    // Collected or torn down without dispose(): stop the job, free on the thread that owns the engine, join.
    if (!state_) return;
    {
        std::lock_guard<std::mutex> lock(state_->mutex);
        for (const auto & job : state_->jobs) job->request();
    }
    if (worker_ && !disposed_) worker_->post([state = state_] { state->engine.reset(); });
}

Napi::Value EngineObject::load(const Napi::CallbackInfo & info) {
    Napi::Env env = info.Env();
    engine::LoadOptions options;
    Callback on_progress;
    if (const auto failure = attempt([&] {
            if (info.Length() < 1 || !info[0].IsObject()) throw Error("INVALID_PARAMS", "load: expected an options object.");
            options = load_options(info[0].As<Napi::Object>());
            on_progress = hold(function_argument(info, 1));
        })) {
        return rejected(env, *failure);
    }
    auto deferred = std::make_shared<Napi::Promise::Deferred>(Napi::Promise::Deferred::New(env));
    auto channel = std::make_shared<Channel>(env, "sidequest load");
    auto state = std::make_shared<EngineState>();
    auto worker = std::make_shared<Worker>();
    const Napi::Promise promise = deferred->Promise();
    worker->post([=]() mutable {
        double last = -1;
        std::shared_ptr<Failure> failure = attempt([&] {
            state->engine = std::make_unique<engine::Engine>(options, [&](double fraction, const std::string & stage) {
                if (fraction < 1.0 && fraction - last < 0.005) return;  // a message per tensor would flood the event loop
                last = fraction;
                channel->post([on_progress, fraction, stage](Napi::Env e) { on_progress->Call({Napi::Number::New(e, fraction), Napi::String::New(e, stage)}); });
            });
            state->publish();
        });
        settle(channel, deferred, failure, [on_progress, state, worker](Napi::Env e) mutable -> Napi::Value {
            Handover handover{state, worker};
            auto * constructor = e.GetInstanceData<Napi::FunctionReference>();
            return constructor->New({Napi::External<Handover>::New(e, &handover)});
        });
    });
    return promise;
}

Napi::Value EngineObject::render(const Napi::CallbackInfo & info) {
    Napi::Env env = info.Env();
    engine::Job job;
    Callback on_progress;
    if (const auto failure = attempt([&] {
            if (disposed_) throw Error("SHUTTING_DOWN", "The engine was disposed.");
            if (info.Length() < 1 || !info[0].IsObject()) throw Error("INVALID_PARAMS", "render: expected a job object.");
            job = render_job(info[0].As<Napi::Object>());
            on_progress = hold(function_argument(info, 1));
        })) {
        return rejected(env, *failure);
    }
    auto deferred = std::make_shared<Napi::Promise::Deferred>(Napi::Promise::Deferred::New(env));
    auto channel = std::make_shared<Channel>(env, "sidequest render");
    auto cancel = std::make_shared<backend::Cancel>();
    const Napi::Promise promise = deferred->Promise();
    {
        std::lock_guard<std::mutex> lock(state_->mutex);
        state_->jobs.push_back(cancel);
    }
    worker_->post([state = state_, channel, deferred, cancel, on_progress, job = std::move(job)] {
        auto result = std::make_shared<engine::Result>();
        std::shared_ptr<Failure> failure = attempt([&] {
            *result = state->engine->render(job, *cancel, [&](const engine::Progress & p) {
                channel->post([on_progress, p](Napi::Env e) { on_progress->Call({to_js(e, p)}); });
            });
        });
        state->publish();
        {
            std::lock_guard<std::mutex> lock(state->mutex);
            state->jobs.pop_front();
        }
        settle(channel, deferred, failure, [on_progress, result](Napi::Env e) { return to_js(e, *result); });
    });
    return promise;
}

Napi::Value EngineObject::cancel(const Napi::CallbackInfo & info) {
    std::lock_guard<std::mutex> lock(state_->mutex);
    if (!state_->jobs.empty()) state_->jobs.front()->request();
    return info.Env().Undefined();
}

Napi::Value EngineObject::memory(const Napi::CallbackInfo & info) {
    std::lock_guard<std::mutex> lock(state_->mutex);
    return to_js(info.Env(), state_->memory);
}

Napi::Value EngineObject::counters(const Napi::CallbackInfo & info) {
    std::lock_guard<std::mutex> lock(state_->mutex);
    return counters_to_js(info.Env(), state_->counters, state_->cache);
}

Napi::Value EngineObject::report(const Napi::CallbackInfo &) { return report_.Value(); }

Napi::Value EngineObject::dispose(const Napi::CallbackInfo & info) {
    Napi::Env env = info.Env();
    auto deferred = std::make_shared<Napi::Promise::Deferred>(Napi::Promise::Deferred::New(env));
    const Napi::Promise promise = deferred->Promise();
    if (disposed_) {
        deferred->Resolve(env.Undefined());
        return promise;
    }
    disposed_ = true;
    {
        std::lock_guard<std::mutex> lock(state_->mutex);
        for (const auto & job : state_->jobs) job->request();
    }
    auto channel = std::make_shared<Channel>(env, "sidequest dispose");
    worker_->post([state = state_, worker = worker_, channel, deferred]() mutable {
        state->engine.reset();
        settle(channel, deferred, nullptr, [worker](Napi::Env e) mutable {
            worker.reset();
            return e.Undefined();
        });
    });
    worker_.reset();
    return promise;
}

}  // namespace sidequest::addon
