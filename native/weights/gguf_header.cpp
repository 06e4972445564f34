// Composes the header of a GGUF version 3 file: keys, then the tensor table with aligned offsets.
#include "weights/gguf_header.h"

#include <algorithm>

namespace sidequest::weights {

namespace {

enum : uint32_t { type_u32 = 4, type_i32 = 5, type_f32 = 6, type_string = 8, type_array = 9 };

template <class T>
void put(std::string & out, T value) {
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void put_text(std::string & out, const std::string & text) {
    put<uint64_t>(out, text.size());
    out += text;
}

}  // namespace

void GgufHeader::begin(const std::string & key, uint32_t type) {
    names_.push_back(key);
    put_text(keys_, key);
    put(keys_, type);
}

void GgufHeader::text(const std::string & key, const std::string & value) {
    begin(key, type_string);
    put_text(keys_, value);
}

void GgufHeader::u32(const std::string & key, uint32_t value) {
    begin(key, type_u32);
    put(keys_, value);
}

void GgufHeader::f32(const std::string & key, float value) {
    begin(key, type_f32);
    put(keys_, value);
}

void GgufHeader::i32_list(const std::string & key, const std::vector<int32_t> & values) {
    begin(key, type_array);
    put(keys_, static_cast<uint32_t>(type_i32));
    put<uint64_t>(keys_, values.size());
    for (int32_t value : values) put(keys_, value);
}

void GgufHeader::raw(const RawKey & key) {
    if (std::find(names_.begin(), names_.end(), key.key) != names_.end()) return;
    names_.push_back(key.key);
    put_text(keys_, key.key);
    keys_.append(reinterpret_cast<const char *>(key.data), key.nbytes);
}

void GgufHeader::tensor(const std::string & name, ggml_type type, const std::array<int64_t, 4> & ne, size_t nbytes) {
    uint32_t axes = 4;
    while (axes > 1 && ne[axes - 1] == 1) --axes;
    put_text(tensors_, name);
    put(tensors_, axes);
    for (uint32_t i = 0; i < axes; ++i) put(tensors_, static_cast<uint64_t>(ne[i]));
    put(tensors_, static_cast<uint32_t>(type));
    put(tensors_, offset_);
    offset_ += nbytes + padding(nbytes);
    ++tensor_count_;
}

std::string GgufHeader::bytes() const {
    std::string out = "GGUF";
    put<uint32_t>(out, 3);
    put(out, tensor_count_);
    put<uint64_t>(out, names_.size());
    out += keys_;
    out += tensors_;
    return out.append(padding(out.size()), '\0');
}

}  // namespace sidequest::weights
