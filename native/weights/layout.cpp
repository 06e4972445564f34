// Matches tensor names against the patterns of a naming scheme.
#include "weights/layout.h"

#include <charconv>

namespace sidequest::weights {

bool match(std::string_view pattern, std::string_view name, int64_t levels, std::vector<int64_t> & numbers, std::string_view & rest) {
    numbers.clear();
    size_t at = 0;
    for (char c : pattern) {
        if (c == '#' || c == '~') {
            int64_t n = 0;
            auto [end, error] = std::from_chars(name.data() + at, name.data() + name.size(), n);
            auto digits = static_cast<size_t>(end - (name.data() + at));
            // "007" and "+7" would let two names mean the same tensor.
            if (error != std::errc() || n < 0 || (digits > 1 && name[at] == '0')) return false;
            numbers.push_back(c == '~' ? levels - 1 - n : n);
            at += digits;
        } else {
            if (at == name.size() || name[at] != c) return false;
            ++at;
        }
    }
    rest = name.substr(at);
    return pattern.back() == '.' ? !rest.empty() : rest.empty();
}

std::string fill(std::string_view pattern, int64_t levels, const std::vector<int64_t> & numbers, std::string_view rest) {
    std::string out;
    size_t next = 0;
    for (char c : pattern) {
        if (c == '#')
            out += std::to_string(numbers[next++]);
        else if (c == '~')
            out += std::to_string(levels - 1 - numbers[next++]);
        else
            out += c;
    }
    return out.append(rest);
}

bool is_ignored(const Layout & layout, std::string_view name) {
    for (std::string_view pattern : layout.ignored) {
        if (pattern.front() == '*') {
            std::string_view tail = pattern.substr(1);
            if (name.size() >= tail.size() && name.substr(name.size() - tail.size()) == tail) return true;
        } else if (pattern.back() == '*') {
            if (name.substr(0, pattern.size() - 1) == pattern.substr(0, pattern.size() - 1)) return true;
        } else if (name == pattern) {
            return true;
        }
    }
    return false;
}

}  // namespace sidequest::weights
