// Rewrites one part as GGUF with its matrices in another type; norms, biases, embeddings and the outer layers are kept.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace sidequest::weights {

struct QuantiseResult {
    size_t tensors = 0;
    size_t bytes_in = 0;
    size_t bytes_out = 0;
};

/// `fraction` in [0, 1] by bytes read, then the tensor in hand. Returning false stops the work and leaves no file.
using QuantiseProgress = std::function<bool(double fraction, const std::string & tensor)>;

/// `input`: anything open_part takes that holds exactly one transformer or T5. `type`: f16, bf16, q8_0, q6_K, q5_0, q5_1,
/// q4_0, q4_1, q5_K, q4_K. `output`: written beside itself under a temporary name, then renamed.
/// Throws MODEL_INVALID, MODEL_NOT_FOUND, INVALID_PARAMS (type, output), CANCELLED, INTERNAL (disk full: what was needed).
QuantiseResult quantise(const std::string & input, const std::string & output, const std::string & type, const QuantiseProgress & progress);

}  // namespace sidequest::weights
