// Composes the header of a GGUF version 3 file: keys, then the tensor table with aligned offsets.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "ggml.h"
#include "weights/container.h"

namespace sidequest::weights {

class GgufHeader {
  public:
    static constexpr size_t alignment = 32;

    void text(const std::string & key, const std::string & value);
    void u32(const std::string & key, uint32_t value);
    void f32(const std::string & key, float value);
    void i32_list(const std::string & key, const std::vector<int32_t> & values);
    /// Copied as it stood in another file, unless a key of that name was written before.
    void raw(const RawKey & key);
    void tensor(const std::string & name, ggml_type type, const std::array<int64_t, 4> & ne, size_t nbytes);

    /// The bytes of the header, padded so that the first tensor follows at once.
    std::string bytes() const;
    /// Padding after a tensor of `nbytes`.
    static size_t padding(size_t nbytes) { return (alignment - nbytes % alignment) % alignment; }

  private:
    std::vector<std::string> names_;
    std::string keys_;
    std::string tensors_;
    uint64_t tensor_count_ = 0;
    uint64_t offset_ = 0;

    void begin(const std::string & key, uint32_t type);
};

}  // namespace sidequest::weights
