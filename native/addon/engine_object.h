// The JavaScript engine: methods that queue work on its native thread and answer with promises.
#pragma once

#include <napi.h>

#include <deque>
#include <memory>
#include <mutex>

#include "addon/worker.h"
#include "backend/cancel.h"
#include "engine/engine.h"

namespace sidequest::addon {

/// What both threads touch. `engine` belongs to the worker thread alone; figures are copied out under the lock.
struct EngineState {
    std::unique_ptr<engine::Engine> engine;
    std::mutex mutex;
    backend::Counters counters;
    engine::CacheCounters cache;
    engine::MemoryUse memory;
    std::deque<std::shared_ptr<backend::Cancel>> jobs;  ///< running one first

    void publish();
};

class EngineObject : public Napi::ObjectWrap<EngineObject> {
  public:
    static Napi::Function define(Napi::Env env);
    explicit EngineObject(const Napi::CallbackInfo & info);
    ~EngineObject() override;

    /// `load(options, onProgress)` of the addon.
    static Napi::Value load(const Napi::CallbackInfo & info);

  private:
    Napi::Value render(const Napi::CallbackInfo & info);
    Napi::Value cancel(const Napi::CallbackInfo & info);
    Napi::Value memory(const Napi::CallbackInfo & info);
    Napi::Value counters(const Napi::CallbackInfo & info);
    Napi::Value report(const Napi::CallbackInfo & info);
    Napi::Value dispose(const Napi::CallbackInfo & info);

    std::shared_ptr<EngineState> state_;
    std::shared_ptr<Worker> worker_;
    Napi::ObjectReference report_;
    bool disposed_ = false;
};

}  // namespace sidequest::addon
