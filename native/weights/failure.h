// Raises MODEL_INVALID the one way this room does: file, tensor, what is wrong, what to do.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sidequest::weights {

/// Message: `<path>: [tensor "<tensor>": ]<what>`; data_json {"path","tensor"?}. `tensor` may be empty.
[[noreturn]] void invalid(const std::string & path, const std::string & tensor, const std::string & what);

/// `text` as a JSON string with its quotes; bytes that are not UTF-8 become U+FFFD.
std::string json_quote(const std::string & text);

/// True when `text` is well-formed UTF-8 without control characters: fit to be a name.
bool is_name(const std::string & text);

/// "[3072, 64]"
std::string shape_text(const std::vector<int64_t> & shape);

}  // namespace sidequest::weights
