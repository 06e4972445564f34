// The four parts of one model: opened, checked, and their weights on the device.
#pragma once

#include <functional>
#include <memory>

#include "backend/graph.h"
#include "weights/store.h"
#include "engine/options.h"

namespace sidequest::engine {

/// One part with its weights, which may be dropped and brought back.
class LoadedPart {
  public:
    LoadedPart(backend::Device & device, weights::Part part, Precision precision) : device_(device), part_(std::move(part)), precision_(precision) {}

    const weights::Part & part() const { return part_; }
    bool resident() const { return store_ != nullptr; }
    const weights::Store & store(const std::function<void(size_t)> & progress = [](size_t) {});
    void evict() { store_.reset(); }
    /// Gives the pages of weights that are used from the mapped file back to the system; the next use reads them again.
    void release() const;
    /// Reads those pages into memory now.
    void fetch() const;
    /// Bytes that a store takes, or would take, in buffers of its own; the rest is used from the mapped file.
    size_t owned_bytes() const;
    /// Bytes of weights in use now, mapped ones included.
    size_t resident_bytes() const { return store_ ? store_->owned_bytes() + store_->mapped_bytes() : 0; }
    Precision precision() const { return precision_; }
    backend::Device & device() const { return device_; }

  private:
    backend::Device & device_;
    weights::Part part_;
    Precision precision_;
    std::unique_ptr<weights::Store> store_;
};

struct Model {
    Model(backend::Device & device, const ModelSpec & spec, Precision precision);

    LoadedPart transformer;   ///< what every step reads
    LoadedPart conditioning;  ///< what is read once a job: embedders and modulations, of the same file
    LoadedPart t5, clip, vae;

  private:
    Model(backend::Device & device, const weights::Part & whole, const ModelSpec & spec, Precision precision);
};

}  // namespace sidequest::engine
