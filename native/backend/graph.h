// One compute graph kept between runs, cut into bounded segments; and the arena that all graphs of an engine share.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "backend/cancel.h"
#include "backend/device.h"
#include "ggml-alloc.h"
#include "ggml.h"

namespace sidequest::backend {

/// Monotonic. A second run of a shape leaves the first two untouched.
struct Counters {
    uint64_t graphs_built = 0;
    uint64_t buffers_allocated = 0;
    uint64_t segments_run = 0;
    uint64_t segments_held_back = 0;  ///< on fewer threads than all, because other programs took cores
};

/// The one buffer of activations. Graphs never run at the same time, so each may use all of it:
/// what a graph reads must be uploaded after another one ran.
class Arena {
  public:
    Arena(Device & device, Counters & counters);
    ~Arena();
    Arena(const Arena &) = delete;
    Arena & operator=(const Arena &) = delete;

    Device & device() { return device_; }
    Counters & counters() { return counters_; }
    size_t bytes() const;
    /// Writes all over the buffer, so that the system gives it memory now; what graphs had in it is lost.
    void touch();

  private:
    friend class Graph;
    Device & device_;
    Counters & counters_;
    ggml_gallocr_t allocator_;
    ggml_backend_buffer_t buffer_ = nullptr;  // where the graph placed last lies
    uint64_t generation_ = 1;  // rises when the buffer moves: every graph must then be placed again
};

class Graph {
  public:
    /// `max_nodes` bounds the tensors that may be made. `tapped`: keep the named stages for a test.
    Graph(Arena & arena, size_t max_nodes, bool tapped = false);
    ~Graph();
    Graph(const Graph &) = delete;
    Graph & operator=(const Graph &) = delete;

    ggml_context * ctx() const { return ctx_; }
    Device & device() const { return arena_.device_; }

    /// A tensor that the host writes; stays intact for the whole run.
    ggml_tensor * input(ggml_type type, std::initializer_list<int64_t> ne);
    /// Computes `t` and keeps it for the host to read.
    void output(ggml_tensor * t);
    /// Ends a segment after `t`: nothing beyond it starts before the cancel flag was looked at.
    void cut(ggml_tensor * t);
    /// Names a stage for goldens; costs nothing unless the graph is tapped.
    void tap(const std::string & stage, ggml_tensor * t);
    /// What the named stages held at the end of the last run.
    const std::map<std::string, std::vector<float>> & taps() const { return tapped_values_; }

    /// Ops that the device cannot run, each once.
    std::vector<std::string> unsupported() const;
    /// Bytes that the arena must hold for this graph; allocates nothing.
    size_t measure();
    /// Host bytes of the graph itself: its nodes and segments.
    size_t bytes() const { return ggml_used_mem(ctx_); }
    /// Closes the graph and places it in the arena. Throws OUT_OF_MEMORY, UNSUPPORTED.
    void finish();
    /// Places the graph again if the arena moved. Call before uploading inputs.
    void prepare();
    /// Throws CANCELLED between segments, GENERATION_FAILED when the device reports an error.
    void compute(const Cancel & cancel);

  private:
    void place();
    void build_segments();

    Arena & arena_;
    ggml_context * ctx_;
    ggml_cgraph * graph_;
    size_t max_nodes_;
    bool tapped_;
    std::map<std::string, ggml_tensor *> taps_;
    std::map<std::string, std::vector<float>> tapped_values_;
    std::vector<int> cuts_;
    std::vector<ggml_cgraph *> segments_;
    uint64_t generation_ = 0;
};

void upload(ggml_tensor * t, const void * data);
std::vector<float> download(const ggml_tensor * t);

}  // namespace sidequest::backend
