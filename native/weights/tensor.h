// One weight as the engine sees it: canonical name, ggml type and shape, and where its bytes come from.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "ggml.h"
#include "weights/encoding.h"

namespace sidequest::weights {

/// A run of stored bytes that becomes the next elements of a tensor. Bytes lie in a mapping that the Part keeps alive.
struct Segment {
    const uint8_t * data;
    size_t nbytes;
    size_t elements;
    Encoding encoding;
    float scale = 1.0f;  ///< factor of "scaled fp8" files; 1 everywhere else
};

class Tensor {
  public:
    std::string name;               ///< BFL name (transformer, VAE) or Hugging Face name (T5, CLIP)
    ggml_type type;                 ///< type of the elements that view() shows and read() writes
    std::array<int64_t, 4> ne;      ///< ggml order, fastest first; unused axes are 1
    std::vector<Segment> segments;  ///< in the order of the rows
    int mapping;                    ///< index into Part::mappings() of the first segment

    int64_t elements() const { return ne[0] * ne[1] * ne[2] * ne[3]; }
    /// Bytes that view() spans and read() writes.
    size_t nbytes() const;
    /// Pointer into the mapping when the stored bytes are already one run of `type`, aligned to at least 8 bytes; else nullptr.
    const void * view() const;
    /// Writes nbytes() bytes: joins row blocks, swaps halves, widens fp8 (exactly). `dst` needs no alignment.
    void read(void * dst) const;
    /// Writes elements() floats whatever the type, dequantising where needed.
    void read_f32(float * dst) const;
    /// Gives the pages of the stored bytes back to the system, for when they were copied and are not needed again soon;
    /// a later read fetches them from the file. Without it a copied model counts twice in the resident set.
    void release() const;
    /// Reads the stored bytes into memory now, so that nobody waits for the disk later.
    void fetch() const;
};

}  // namespace sidequest::weights
