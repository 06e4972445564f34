// Products of weights with activations: most of a step's work.
#pragma once

#include "backend/graph.h"

namespace sidequest::backend {

/// W·x for W of ne {in, out} and x f32 {in, tokens}: f32 {out, tokens}.
/// On a CPU with a bf16 unit, weights of bf16 or of 8 bits and less are multiplied in bf16 with sums in f32, which is faster than ggml's own
/// products and rounds activations less than its blocks of 8 bits do; weights of f16 are multiplied in f32. Everywhere else it is ggml_mul_mat.
ggml_tensor * product(Graph & g, ggml_tensor * weight, ggml_tensor * x);

}  // namespace sidequest::backend
