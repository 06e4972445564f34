// The flag that stops a running job between two graph segments.
#pragma once

#include <atomic>

#include "backend/error.h"

namespace sidequest::backend {

class Cancel {
  public:
    void request() { flag_.store(true, std::memory_order_relaxed); }
    void reset() { flag_.store(false, std::memory_order_relaxed); }
    /// Throws CANCELLED once it was requested.
    void check() const {
        if (flag_.load(std::memory_order_relaxed)) throw Error("CANCELLED", "The job was cancelled.");
    }

  private:
    std::atomic<bool> flag_{false};
};

}  // namespace sidequest::backend
