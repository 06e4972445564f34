// Raises MODEL_INVALID the one way this room does: file, tensor, what is wrong, what to do.
#include "weights/failure.h"

#include <cstdio>

#include "backend/error.h"

namespace sidequest::weights {

namespace {

/// Length of the well-formed UTF-8 sequence at `p`, or 0 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF).
size_t sequence_length(const unsigned char * p, size_t left) {
    if (p[0] < 0x80) return 1;
    size_t n = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : 2;
    if (p[0] < 0xC2 || p[0] > 0xF4 || n > left) return 0;
    unsigned char low = p[0] == 0xE0 ? 0xA0 : p[0] == 0xF0 ? 0x90 : 0x80;
    unsigned char high = p[0] == 0xED ? 0x9F : p[0] == 0xF4 ? 0x8F : 0xBF;
    if (p[1] < low || p[1] > high) return 0;
    for (size_t i = 2; i < n; ++i)
        if ((p[i] & 0xC0) != 0x80) return 0;
    return n;
}

}  // namespace

std::string json_quote(const std::string & text) {
    std::string out = "\"";
    const auto * bytes = reinterpret_cast<const unsigned char *>(text.data());
    for (size_t i = 0; i < text.size();) {
        size_t n = sequence_length(bytes + i, text.size() - i);
        if (n == 0) {
            out += "\xEF\xBF\xBD";
            ++i;
        } else if (bytes[i] == '"' || bytes[i] == '\\') {
            out += '\\';
            out += text[i++];
        } else if (bytes[i] < 0x20) {
            char code[8];
            std::snprintf(code, sizeof code, "\\u%04x", bytes[i++]);
            out += code;
        } else {
            out.append(text, i, n);
            i += n;
        }
    }
    return out + "\"";
}

bool is_name(const std::string & text) {
    const auto * bytes = reinterpret_cast<const unsigned char *>(text.data());
    for (size_t i = 0; i < text.size();) {
        size_t n = sequence_length(bytes + i, text.size() - i);
        if (n == 0 || bytes[i] < 0x20 || bytes[i] == 0x7F) return false;
        i += n;
    }
    return true;
}

std::string shape_text(const std::vector<int64_t> & shape) {
    std::string out = "[";
    for (size_t i = 0; i < shape.size(); ++i) out += (i ? ", " : "") + std::to_string(shape[i]);
    return out + "]";
}

void invalid(const std::string & path, const std::string & tensor, const std::string & what) {
    std::string message = path + ": ";
    std::string data = "{\"path\":" + json_quote(path);
    if (!tensor.empty()) {
        message += "tensor " + json_quote(tensor) + ": ";
        data += ",\"tensor\":" + json_quote(tensor);
    }
    throw Error("MODEL_INVALID", message + what, data + "}");
}

}  // namespace sidequest::weights
