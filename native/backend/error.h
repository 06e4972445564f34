// The one exception type of the native engine: a registry code, a sentence for people, and data for machines.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace sidequest {

/// `code` is a code of src/errors.ts (MODEL_INVALID, OUT_OF_MEMORY, CANCELLED …);
/// `data_json` is a JSON object with the figures or names behind the message, "{}" when there are none.
struct Error : std::runtime_error {
    std::string code;
    std::string data_json;

    Error(std::string code_, const std::string & message, std::string data_json_ = "{}")
        : std::runtime_error(message), code(std::move(code_)), data_json(std::move(data_json_)) {}
};

}  // namespace sidequest
