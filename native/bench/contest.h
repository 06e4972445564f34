// One operation computed on its own graph, timed and read back: what the programs that compare ours with ggml's are made of.
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <random>
#include <vector>

#include "backend/graph.h"

namespace sidequest::bench {

/// `n` values of a normal distribution around 0, the same for the same seed.
inline std::vector<float> normal(size_t n, float deviation, uint32_t seed) {
    std::mt19937 generator(seed);
    std::normal_distribution<float> value(0.0f, deviation);
    std::vector<float> values(n);
    for (float & v : values) v = value(generator);
    return values;
}

class Contestant {
  public:
    /// `build` makes the result from the one input, f32 of `ne`.
    Contestant(backend::Arena & arena, std::initializer_list<int64_t> ne, const std::function<ggml_tensor *(backend::Graph &, ggml_tensor *)> & build) : graph_(arena, 64) {
        x_ = graph_.input(GGML_TYPE_F32, ne);
        y_ = build(graph_, x_);
        graph_.output(y_);
        graph_.finish();
    }

    std::vector<float> run(const std::vector<float> & x) {
        graph_.prepare();
        backend::upload(x_, x.data());
        const auto start = std::chrono::steady_clock::now();
        graph_.compute(backend::Cancel());
        best_s_ = std::min(best_s_, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        return backend::download(y_);
    }

    /// The fastest run so far, in seconds.
    double best_s() const { return best_s_; }

  private:
    backend::Graph graph_;
    ggml_tensor * x_;
    ggml_tensor * y_;
    double best_s_ = 1e300;
};

}  // namespace sidequest::bench
