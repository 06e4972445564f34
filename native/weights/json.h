// A strict JSON reader for headers that come from the internet: bounded depth, bounded count, exact 64-bit integers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace sidequest::weights::json {

struct Value;
using Array = std::vector<Value>;
/// In file order; the reader refuses an object that names a key twice.
using Object = std::vector<std::pair<std::string, Value>>;

struct Value {
    std::variant<std::nullptr_t, bool, int64_t, double, std::string, Array, Object> data = nullptr;

    template <class T>
    const T * as() const {
        return std::get_if<T>(&data);
    }
    /// The member of an object; nullptr when there is none or this is no object.
    const Value * find(std::string_view key) const;
    /// The number, when this is one.
    bool number(double & out) const;
};

/// Throws std::runtime_error saying what was wrong at which byte.
Value parse(std::string_view text);

}  // namespace sidequest::weights::json
