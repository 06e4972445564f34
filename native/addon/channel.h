// The way from a native thread to the JavaScript thread: closures that run there in order.
#pragma once

#include <napi.h>

#include <functional>
#include <memory>
#include <string>

namespace sidequest::addon {

/// Keeps the event loop alive until release(). post() may be called from any thread.
class Channel {
  public:
    Channel(Napi::Env env, const char * name);
    void post(std::function<void(Napi::Env)> call);
    /// After the last post.
    void release();

  private:
    Napi::ThreadSafeFunction function_;
};

/// Runs `body` and turns what it throws into an Error with `code` and `data`; a null value means it succeeded.
struct Failure {
    std::string code, message, data_json;
};
std::unique_ptr<Failure> attempt(const std::function<void()> & body);
Napi::Value to_error(Napi::Env env, const Failure & failure);

}  // namespace sidequest::addon
