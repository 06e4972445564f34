// Building blocks of the VAE: convolution, group norm, residual block, self-attention. Layout {width, height, channels}.
#pragma once

#include <string>

#include "backend/graph.h"
#include "weights/store.h"
#include "weights/dims.h"

namespace sidequest::vae {

class Layers {
  public:
    Layers(backend::Graph & g, const weights::Store & w, const weights::VaeDims & dims) : g_(g), ctx_(g.ctx()), w_(w), dims_(dims) {}

    /// 3×3 with padding 1, or 1×1: the kernel's shape says.
    ggml_tensor * conv(const std::string & name, ggml_tensor * x);
    /// 3×3 stride 2, zero padding right and bottom only.
    ggml_tensor * downsample(const std::string & name, ggml_tensor * x);
    /// Nearest × 2, then 3×3.
    ggml_tensor * upsample(const std::string & name, ggml_tensor * x);
    ggml_tensor * norm(const std::string & name, ggml_tensor * x);
    ggml_tensor * norm_silu(const std::string & name, ggml_tensor * x);
    ggml_tensor * residual(const std::string & name, ggml_tensor * x);
    /// Single head over all positions.
    ggml_tensor * self_attention(const std::string & name, ggml_tensor * x);

  private:
    ggml_tensor * convolve(const std::string & name, ggml_tensor * x, int stride, int pad_before, int pad_after);

    backend::Graph & g_;
    ggml_context * ctx_;
    const weights::Store & w_;
    const weights::VaeDims & dims_;
};

}  // namespace sidequest::vae
