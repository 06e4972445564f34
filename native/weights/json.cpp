// A strict JSON reader for headers that come from the internet: bounded depth, bounded count, exact 64-bit integers.
#include "weights/json.h"

#include <charconv>
#include <cmath>
#include <locale>
#include <sstream>
#include <stdexcept>
#include <unordered_set>

namespace sidequest::weights::json {

namespace {

constexpr int max_depth = 32;
constexpr size_t max_values = 1u << 20;  // a real header has some ten values a tensor; this is room for 100,000 tensors

class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text) {}

    Value document() {
        Value value = read(0);
        skip();
        if (at_ != text_.size()) fail("text after the end of the document");
        return value;
    }

  private:
    std::string_view text_;
    size_t at_ = 0;
    size_t values_ = 0;

    [[noreturn]] void fail(const std::string & what) const {
        throw std::runtime_error("JSON: " + what + " at byte " + std::to_string(at_));
    }

    void skip() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t')) ++at_;
    }

    char peek() {
        skip();
        if (at_ == text_.size()) fail("unexpected end");
        return text_[at_];
    }

    bool take(char c) {
        if (peek() != c) return false;
        ++at_;
        return true;
    }

    Value word(std::string_view spelling, Value value) {
        if (text_.substr(at_, spelling.size()) != spelling) fail("unknown word");
        at_ += spelling.size();
        return value;
    }

    Value read(int depth) {
        if (depth > max_depth) fail("nested too deeply");
        if (++values_ > max_values) fail("too many values");
        switch (peek()) {
            case '{': return object(depth);
            case '[': return array(depth);
            case '"': return {string()};
            case 't': return word("true", {true});
            case 'f': return word("false", {false});
            case 'n': return word("null", {nullptr});
            default: return number();
        }
    }

    Value object(int depth) {
        Object members;
        std::unordered_set<std::string> seen;
        ++at_;
        if (take('}')) return {std::move(members)};
        do {
            if (peek() != '"') fail("a key must be a string");
            std::string key = string();
            if (!seen.insert(key).second) fail("key \"" + key + "\" stands twice");
            if (!take(':')) fail("expected ':'");
            Value value = read(depth + 1);
            members.emplace_back(std::move(key), std::move(value));
        } while (take(','));
        if (!take('}')) fail("expected ',' or '}'");
        return {std::move(members)};
    }

    Value array(int depth) {
        Array items;
        ++at_;
        if (take(']')) return {std::move(items)};
        do items.push_back(read(depth + 1));
        while (take(','));
        if (!take(']')) fail("expected ',' or ']'");
        return {std::move(items)};
    }

    uint32_t hex4() {
        if (text_.size() - at_ < 4) fail("broken \\u escape");
        uint32_t code = 0;
        auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + at_ + 4, code, 16);
        if (error != std::errc() || end != text_.data() + at_ + 4) fail("broken \\u escape");
        at_ += 4;
        return code;
    }

    void append_escape(std::string & out) {
        if (at_ == text_.size()) fail("unexpected end");
        char c = text_[at_++];
        static constexpr std::string_view from = "\"\\/bfnrt", to = "\"\\/\b\f\n\r\t";
        if (size_t i = from.find(c); i != std::string_view::npos) {
            out += to[i];
            return;
        }
        if (c != 'u') fail("unknown escape");
        uint32_t code = hex4();
        if (code >= 0xD800 && code < 0xDC00 && text_.substr(at_, 2) == "\\u") {
            at_ += 2;
            uint32_t low = hex4();
            if (low < 0xDC00 || low > 0xDFFF) fail("broken surrogate pair");
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        } else if (code >= 0xD800 && code <= 0xDFFF) {
            fail("lone surrogate");
        }
        if (code < 0x80) {
            out += static_cast<char>(code);
            return;
        }
        int tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        static constexpr int lead[] = {0, 0xC0, 0xE0, 0xF0};
        out += static_cast<char>(lead[tail] | static_cast<int>(code >> (6 * tail)));
        while (tail--) out += static_cast<char>(0x80 | ((code >> (6 * tail)) & 0x3F));
    }

    std::string string() {
        std::string out;
        ++at_;
        while (true) {
            if (at_ == text_.size()) fail("unexpected end");
            char c = text_[at_++];
            if (c == '"') return out;
            if (static_cast<unsigned char>(c) < 0x20) fail("control character in a string");
            if (c == '\\')
                append_escape(out);
            else
                out += c;
        }
    }

    Value number() {
        size_t start = at_;
        while (at_ < text_.size() && std::string_view("+-.eE0123456789").find(text_[at_]) != std::string_view::npos) ++at_;
        std::string_view digits = text_.substr(start, at_ - start);
        int64_t whole = 0;
        auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), whole);
        if (!digits.empty() && error == std::errc() && end == digits.data() + digits.size()) return {whole};
        // Not std::from_chars: libc++ has none for floating point. The classic locale keeps the point a point.
        std::istringstream stream{std::string(digits)};
        stream.imbue(std::locale::classic());
        double real = 0;
        if (digits.empty() || !(stream >> real) || stream.peek() != std::istringstream::traits_type::eof() || !std::isfinite(real)) {
            at_ = start;
            fail("expected a value");
        }
        return {real};
    }
};

}  // namespace

const Value * Value::find(std::string_view key) const {
    if (const auto * members = as<Object>())
        for (const auto & [name, value] : *members)
            if (name == key) return &value;
    return nullptr;
}

bool Value::number(double & out) const {
    if (const auto * whole = as<int64_t>())
        out = static_cast<double>(*whole);
    else if (const auto * real = as<double>())
        out = *real;
    else
        return false;
    return true;
}

Value parse(std::string_view text) { return Reader(text).document(); }

}  // namespace sidequest::weights::json
