// The weights of one model part as ggml tensors on a device: laid over the mapped file where possible, copied where not.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "backend/device.h"
#include "ggml.h"
#include "weights/part.h"

namespace sidequest::weights {

/// How one tensor shall lie on the device.
struct Placement {
    ggml_type type;                               ///< type to compute in
    ggml_backend_buffer_type_t buffer = nullptr;  ///< nullptr: the device's own
};

class Store {
  public:
    using Place = std::function<Placement(const Tensor &)>;

    /// `progress` gets the bytes done so far of `part.nbytes()`. Throws OUT_OF_MEMORY naming the part and the figures.
    Store(backend::Device & device, const Part & part, const Place & place, const std::function<void(size_t)> & progress);
    /// Shapes and types alone, for measuring graphs: no tensor has bytes.
    Store(const Part & part, const Place & place);
    ~Store();
    Store(const Store &) = delete;
    Store & operator=(const Store &) = delete;

    /// Throws INTERNAL for a name that the part does not list: open_part has checked the file already.
    ggml_tensor * at(const std::string & name) const;
    ggml_tensor * find(const std::string & name) const;
    /// Bytes in buffers of our own, and bytes used straight from the mapping.
    size_t owned_bytes() const { return owned_; }
    size_t mapped_bytes() const { return mapped_; }

  private:
    void declare(const Place & place);
    void release();

    Part part_;
    ggml_context * ctx_ = nullptr;
    std::vector<ggml_backend_buffer_t> buffers_;
    std::map<std::string, ggml_tensor *> tensors_;
    size_t owned_ = 0;
    size_t mapped_ = 0;
};

/// Bytes that `part` will take in buffers of our own under `place`; nothing is allocated.
size_t owned_bytes(const backend::Device & device, const Part & part, const Store::Place & place);

}  // namespace sidequest::weights
