// C++ results → the JavaScript objects that src/engine/native.ts declares.
#pragma once

#include <napi.h>

#include <vector>

#include "engine/engine.h"
#include "weights/part.h"

namespace sidequest::addon {

Napi::Value to_js(Napi::Env env, const backend::DeviceInfo & device);
Napi::Value to_js(Napi::Env env, const std::vector<weights::PartInfo> & parts);
Napi::Value to_js(Napi::Env env, const engine::Progress & progress);
Napi::Value to_js(Napi::Env env, const engine::Result & result);
Napi::Value to_js(Napi::Env env, const engine::MemoryUse & memory);
Napi::Value counters_to_js(Napi::Env env, const backend::Counters & counters, const engine::CacheCounters & cache);
/// NativeLoadReport; read on the engine's thread before it is handed over.
Napi::Value report_to_js(Napi::Env env, const engine::Engine & engine);

}  // namespace sidequest::addon
