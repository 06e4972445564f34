#include "backend/graph.h"

#include <set>

#include "backend/error.h"

namespace sidequest::backend {

Arena::Arena(Device & device, Counters & counters)
    : device_(device), counters_(counters), allocator_(ggml_gallocr_new(device.buffer_type())) {}

Arena::~Arena() { ggml_gallocr_free(allocator_); }

size_t Arena::bytes() const { return ggml_gallocr_get_buffer_size(allocator_, 0); }

void Arena::touch() {
    if (buffer_) ggml_backend_buffer_clear(buffer_, 0);
}

Graph::Graph(Arena & arena, size_t max_nodes, bool tapped) : arena_(arena), max_nodes_(max_nodes), tapped_(tapped) {
    // Segments list the same nodes again; at worst every node is a segment of its own.
    const size_t size = max_nodes * (ggml_tensor_overhead() + ggml_graph_overhead_custom(1, false)) + 2 * ggml_graph_overhead_custom(max_nodes, false) + (1u << 20);
    ctx_ = ggml_init({size, nullptr, true});
    graph_ = ggml_new_graph_custom(ctx_, max_nodes, false);
}

Graph::~Graph() { ggml_free(ctx_); }

ggml_tensor * Graph::input(ggml_type type, std::initializer_list<int64_t> ne) {
    ggml_tensor * t = ggml_new_tensor(ctx_, type, static_cast<int>(ne.size()), ne.begin());
    ggml_set_input(t);
    ggml_set_output(t);  // the allocator would otherwise reuse its memory after the last reader, within the run
    return t;
}

void Graph::output(ggml_tensor * t) {
    ggml_set_output(t);
    ggml_build_forward_expand(graph_, t);
}

void Graph::cut(ggml_tensor * t) {
    ggml_build_forward_expand(graph_, t);
    const int n = ggml_graph_n_nodes(graph_);
    if (n > 0 && (cuts_.empty() || cuts_.back() != n)) cuts_.push_back(n);
}

void Graph::tap(const std::string & stage, ggml_tensor * t) {
    if (!tapped_) return;
    output(t);
    taps_[stage] = t;
}

std::vector<std::string> Graph::unsupported() const {
    std::set<std::string> names;
    for (int i = 0; i < ggml_graph_n_nodes(graph_); i++) {
        ggml_tensor * node = ggml_graph_node(graph_, i);
        if (!ggml_backend_supports_op(arena_.device_.backend(), node)) names.insert(ggml_op_desc(node));
    }
    return {names.begin(), names.end()};
}

size_t Graph::measure() {
    std::vector<int> ids(ggml_graph_n_nodes(graph_), 0);
    std::vector<int> leafs(max_nodes_, 0);
    ggml_gallocr_t allocator = ggml_gallocr_new(arena_.device_.buffer_type());
    size_t bytes = 0;
    ggml_gallocr_reserve_n_size(allocator, graph_, ids.data(), leafs.data(), &bytes);
    ggml_gallocr_free(allocator);
    return bytes;
}

void Graph::finish() {
    const auto missing = unsupported();
    if (!missing.empty()) {
        std::string list;
        for (const auto & op : missing) list += (list.empty() ? "" : ", ") + op;
        throw Error("UNSUPPORTED", "The device " + arena_.device_.info().name + " cannot run: " + list + ". Choose another device, such as cpu.");
    }
    cut(ggml_graph_node(graph_, -1));
    build_segments();
    arena_.counters_.graphs_built++;
    place();
}

void Graph::build_segments() {
    int start = 0;
    for (const int end : cuts_) {
        ggml_cgraph * segment = ggml_new_graph_custom(ctx_, end - start, false);
        for (int i = start; i < end; i++) ggml_graph_add_node(segment, ggml_graph_node(graph_, i));
        segments_.push_back(segment);
        start = end;
    }
}

void Graph::place() {
    // Tensors of this context own nothing: forget where they lay, then lay them out again.
    for (ggml_tensor * t = ggml_get_first_tensor(ctx_); t; t = ggml_get_next_tensor(ctx_, t)) {
        t->data = nullptr;
        t->buffer = nullptr;
    }
    const size_t before = arena_.bytes();
    if (!ggml_gallocr_alloc_graph(arena_.allocator_, graph_)) {
        throw Error("OUT_OF_MEMORY", "The device " + arena_.device_.info().name + " has no room for the activations of this picture size.",
                    "{\"needed\":" + std::to_string(measure()) + ",\"available\":" + std::to_string(arena_.device_.memory_free()) + "}");
    }
    if (arena_.bytes() != before) {
        arena_.generation_++;
        arena_.counters_.buffers_allocated++;
    }
    arena_.buffer_ = ggml_graph_node(graph_, 0)->buffer;
    generation_ = arena_.generation_;
}

void Graph::prepare() {
    if (generation_ != arena_.generation_) place();
}

void Graph::compute(const Cancel & cancel) {
    for (ggml_cgraph * segment : segments_) {
        cancel.check();
        arena_.counters_.segments_run++;
        const ggml_status status = arena_.device_.compute(segment);
        if (arena_.device_.held_back()) arena_.counters_.segments_held_back++;
        if (status != GGML_STATUS_SUCCESS) {
            throw Error(status == GGML_STATUS_ALLOC_FAILED ? "OUT_OF_MEMORY" : "GENERATION_FAILED",
                        "The device " + arena_.device_.info().name + " failed while computing: " + ggml_status_to_string(status) + ".");
        }
    }
    // Read at once: the next graph uses the same arena.
    for (const auto & [stage, t] : taps_) tapped_values_[stage] = download(t);
}

void upload(ggml_tensor * t, const void * data) { ggml_backend_tensor_set(t, data, 0, ggml_nbytes(t)); }

std::vector<float> download(const ggml_tensor * t) {
    std::vector<float> values(ggml_nelements(t));
    if (t->type == GGML_TYPE_F32 && ggml_is_contiguous(t)) {
        ggml_backend_tensor_get(t, values.data(), 0, ggml_nbytes(t));
        return values;
    }
    // A tapped stage may be a view: gather it row by row.
    size_t at = 0;
    for (int64_t i3 = 0; i3 < t->ne[3]; i3++)
        for (int64_t i2 = 0; i2 < t->ne[2]; i2++)
            for (int64_t i1 = 0; i1 < t->ne[1]; i1++, at += t->ne[0])
                ggml_backend_tensor_get(t, values.data() + at, i1 * t->nb[1] + i2 * t->nb[2] + i3 * t->nb[3], t->ne[0] * sizeof(float));
    return values;
}

}  // namespace sidequest::backend
