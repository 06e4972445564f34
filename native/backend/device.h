// Compute devices: loading ggml's back ends, listing devices, opening one.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "backend/pace.h"
#include "ggml-backend.h"

namespace sidequest::backend {

struct DeviceInfo {
    int index = 0;
    std::string name;         ///< ggml's name: "CPU", "CUDA0", "Vulkan0"
    std::string description;
    std::string kind;         ///< "cpu", "gpu", "igpu" or "accel"
    std::string backend;      ///< "cpu", "cuda", "vulkan", "metal" …
    size_t memory_total = 0;  ///< bytes
    size_t memory_free = 0;
};

struct FailedLibrary {
    std::string path;
    std::string reason;
};

/// Loads every ggml back-end library in these folders; of the CPU variants only the best for this machine. Call once, first.
void load_backends(const std::vector<std::string> & folders);
/// Back ends that are there, by ggml's name.
std::vector<std::string> loaded_backends();
std::vector<FailedLibrary> failed_libraries();

std::vector<DeviceInfo> list_devices();

/// An opened device. Not copied; outlives every store and graph on it.
class Device {
  public:
    Device(ggml_backend_dev_t dev, DeviceInfo info, int threads);
    ~Device();
    Device(const Device &) = delete;
    Device & operator=(const Device &) = delete;

    const DeviceInfo & info() const { return info_; }
    ggml_backend_t backend() const { return backend_; }
    ggml_backend_dev_t handle() const { return dev_; }
    ggml_backend_buffer_type_t buffer_type() const;
    bool is_cpu() const { return cpu_; }
    int threads() const { return threads_; }
    /// Computes and waits. On the CPU with as many threads as the machine leaves cores for, unless `steady`.
    ggml_status compute(ggml_cgraph * graph);
    /// True when the last compute ran on fewer threads than all.
    bool held_back() const { return held_back_; }
    void keep_steady() { steady_ = true; }
    size_t memory_free() const;

  private:
    ggml_backend_dev_t dev_;
    DeviceInfo info_;
    ggml_backend_t backend_;
    bool cpu_;
    int threads_;
    // Mesa's software Vulkan: see compute.
    bool lavapipe_;
    void (*set_threads_)(ggml_backend_t, int) = nullptr;
    Pace pace_{1};
    bool steady_ = false;
    bool held_back_ = false;
};

/// `wanted`: "auto" (a GPU when there is one), "cpu", "cuda", "vulkan", "metal", or an index of list_devices as text.
/// `threads`: 0 means all cores. Throws UNSUPPORTED listing what there is.
std::unique_ptr<Device> open_device(const std::string & wanted, int threads);

}  // namespace sidequest::backend
