// The plans of the shapes drawn last: graphs with what belongs to them, bounded by bytes, the least recently used given up first.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <typeindex>

#include "backend/graph.h"

namespace sidequest::engine {

/// Sizes that a graph was built for; unused places are 0.
using Shape = std::array<int64_t, 5>;

/// A graph with the tensors that the host fills and reads.
template <typename Nodes>
struct Plan {
    Plan(backend::Arena & arena, size_t max_nodes, bool tapped) : graph(arena, max_nodes, tapped) {}
    /// Host bytes.
    size_t bytes() const { return graph.bytes(); }

    backend::Graph graph;
    Nodes nodes{};
};

/// How a plan's graph is made: where it lies, how many tensors it has at most, whether its stages are kept.
struct Making {
    backend::Arena & arena;
    size_t max_nodes;
    bool tapped;
};

/// One shelf serves all stages of an engine; plans are told apart by type and shape.
class Shelf {
  public:
    /// `limit`: bytes. What a stage holds at the moment counts too, but is never given up.
    explicit Shelf(size_t limit) : limit_(limit) {}

    /// Puts the plan of `shape` into `held`, which lets go of what it held before. `build(plan)` fills the graph when none is kept.
    template <typename P, typename Build>
    void take(std::shared_ptr<P> & held, const Shape & shape, const Making & making, Build build) {
        held.reset();
        for (auto it = plans_.begin(); it != plans_.end(); ++it) {
            if (it->type != typeid(P) || it->shape != shape) continue;
            plans_.splice(plans_.begin(), plans_, it);
            held = std::static_pointer_cast<P>(it->plan);
            return;
        }
        auto made = std::make_shared<P>(making.arena, making.max_nodes, making.tapped);
        build(*made);
        made->graph.finish();
        plans_.push_front({typeid(P), shape, made, made->bytes()});
        bytes_ += made->bytes();
        held = std::move(made);
        shrink();
    }

    /// Gives up every plan of one type, held or not: what they were built over is going away.
    template <typename P>
    void drop() {
        for (auto it = plans_.begin(); it != plans_.end();) {
            if (it->type == typeid(P)) it = erase(it);
            else ++it;
        }
    }

    size_t bytes() const { return bytes_; }

  private:
    struct Entry {
        std::type_index type;
        Shape shape;
        std::shared_ptr<void> plan;
        size_t bytes;
    };

    std::list<Entry>::iterator erase(std::list<Entry>::iterator it) {
        bytes_ -= it->bytes;
        return plans_.erase(it);
    }
    void shrink() {
        for (auto it = plans_.end(); bytes_ > limit_ && it != plans_.begin();) {
            --it;
            if (it->plan.use_count() == 1) it = erase(it);
        }
    }

    size_t limit_;
    size_t bytes_ = 0;
    std::list<Entry> plans_;  // used last first
};

}  // namespace sidequest::engine
