// How many threads compute the next segment on a shared machine. ggml's threads wait for each other by spinning: where other programs
// take cores away, every product waits for a thread that is not running, and fewer threads are faster by far.
#pragma once

#include <algorithm>

namespace sidequest::backend {

class Pace {
  public:
    explicit Pace(int threads) : most_(threads), now_(threads) {}

    int threads() const { return now_; }

    /// What the last segment took, on threads() threads: milliseconds of wall time, and of CPU time of the whole process.
    void ran(double wall_ms, double cpu_ms) {
        if (most_ == 1 || wall_ms < SHORTEST_MS) return;
        if (now_ < most_) {
            waited_ms_ += wall_ms;
            if (waited_ms_ < patience_ms_) return;
            // Time to look whether the cores are free again.
            waited_ms_ = 0;
            now_ = most_;
            return;
        }
        // Spinning threads use all they are given, so the CPU time tells how much that was.
        const double share = cpu_ms / (wall_ms * now_);
        if (share >= UNDISTURBED) {
            patience_ms_ = FIRST_PATIENCE_MS;
            return;
        }
        now_ = std::clamp(static_cast<int>(share * most_), 1, most_ - 1);
        patience_ms_ = std::min(patience_ms_ * 2, LONGEST_PATIENCE_MS);
    }

  private:
    // A thread that starts late or a clock tick would look like a stolen core in less.
    static constexpr double SHORTEST_MS = 2;
    static constexpr double UNDISTURBED = 0.85;
    static constexpr double FIRST_PATIENCE_MS = 250;
    static constexpr double LONGEST_PATIENCE_MS = 8000;

    int most_;
    int now_;
    double waited_ms_ = 0;
    double patience_ms_ = FIRST_PATIENCE_MS;
};

}  // namespace sidequest::backend
