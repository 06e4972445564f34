// The sizes of each part, read from tensor shapes; what no shape tells comes from metadata or a stated default.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace sidequest::weights {

struct TransformerDims {
    int64_t hidden = 0;      ///< D
    int64_t heads = 0;       ///< hidden / head_dim
    int64_t head_dim = 0;    ///< length of query_norm.scale
    int64_t mlp = 0;         ///< width of the double blocks' MLP
    int64_t single_mlp = 0;  ///< width of the single blocks' MLP: rows of linear1 − 3·hidden
    int64_t double_blocks = 0;
    int64_t single_blocks = 0;
    int64_t in_channels = 0;    ///< 64 (text to image, Kontext), 128 (Canny, Depth) or 384 (Fill)
    int64_t out_channels = 0;   ///< 64
    int64_t time_width = 0;     ///< sinusoid length, 256
    int64_t context_width = 0;  ///< T5 width
    int64_t pooled_width = 0;   ///< CLIP width
    bool guidance = false;      ///< guidance_in is there (dev) or not (schnell)
    /// RoPE axes, summing to head_dim. From metadata, else 16/56/56 scaled to head_dim: b = 2·⌊7·d/32⌋, (d − 2b, b, b).
    std::array<int64_t, 3> axes{};
};

struct T5Dims {
    int64_t vocabulary = 0;
    int64_t width = 0;  ///< d_model
    int64_t inner = 0;  ///< heads · d_kv; need not equal width
    int64_t heads = 0;
    int64_t head_dim = 0;  ///< d_kv
    int64_t mlp = 0;       ///< d_ff
    int64_t layers = 0;
    int64_t buckets = 0;  ///< rows of the relative attention table, 32
    float epsilon = 1e-6f;
};

struct ClipDims {
    int64_t vocabulary = 0;
    int64_t positions = 0;  ///< 77
    int64_t width = 0;
    int64_t heads = 0;  ///< from metadata, else width / 64
    int64_t mlp = 0;
    int64_t layers = 0;
    float epsilon = 1e-5f;
};

struct VaeDims {
    int64_t image_channels = 0;           ///< 3
    int64_t latent_channels = 0;          ///< 16
    std::vector<int64_t> level_channels;  ///< from full resolution down; 128, 256, 512, 512
    int64_t encoder_blocks = 0;           ///< residual blocks a level, 2; 0 without an encoder
    int64_t decoder_blocks = 0;           ///< residual blocks a level, 3
    int64_t groups = 32;                  ///< GroupNorm groups
    float scale = 0.3611f;                ///< scaling_factor
    float shift = 0.1159f;                ///< shift_factor
    bool has_encoder() const { return encoder_blocks > 0; }
    /// Pixels of a latent position, a side: 8.
    int64_t scale_factor() const { return int64_t{1} << (level_channels.size() - 1); }
};

}  // namespace sidequest::weights
