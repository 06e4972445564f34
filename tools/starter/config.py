"""Sizes of the starter's four networks, exactly as they stand in each weight file's `config` metadata."""

VAE = {"ch": 64, "ch_mult": [1, 1, 2, 2], "num_res_blocks": 1, "z_channels": 16}
T5 = {"vocab_size": 4096, "d_model": 128, "d_kv": 32, "num_heads": 4, "d_ff": 320, "num_layers": 2}
CLIP = {"hidden_size": 96, "num_heads": 3, "intermediate_size": 192, "num_hidden_layers": 2, "vocab_size": 2048}
FLUX = {
    "in_channels": 64, "hidden_size": 160, "num_heads": 5, "axes_dim": [8, 12, 12], "depth": 2, "depth_single_blocks": 4,
    "context_in_dim": 128, "vec_in_dim": 96, "guidance_embed": False,
}
T5_LENGTH = 64
CLIP_LENGTH = 77
