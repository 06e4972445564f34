// JavaScript arguments → plain C++ values, each field checked for its type and named when it is wrong.
#pragma once

#include <napi.h>

#include <string>
#include <vector>

#include "engine/options.h"

namespace sidequest::addon {

/// All throw sidequest::Error INVALID_PARAMS naming `field`.
Napi::Object object_field(const Napi::Object & from, const char * field);
std::string string_field(const Napi::Object & from, const char * field);
double number_field(const Napi::Object & from, const char * field);
Napi::Function function_argument(const Napi::CallbackInfo & info, size_t index);

engine::LoadOptions load_options(const Napi::Object & from);
engine::Job render_job(const Napi::Object & from);

}  // namespace sidequest::addon
