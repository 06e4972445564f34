"""The FLUX.1 transformer: double blocks with separate streams, then single blocks over text and image together."""
import math

import torch
import torch.nn.functional as F
from torch import nn


def layer_norm(x):
    return F.layer_norm(x.float(), x.shape[-1:], eps=1e-6)


def rotations(height, width, text, axes):
    """cos and sin [text + height·width, sum(axes) / 2] for a grid of tokens behind `text` unrotated ones."""
    rows, columns = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    ids = torch.stack([torch.zeros_like(rows), rows, columns], -1).view(-1, 3).double()
    ids = torch.cat([torch.zeros(text, 3, dtype=torch.float64), ids])
    angles = [ids[:, i, None] * 10000.0 ** (-torch.arange(0, n, 2, dtype=torch.float64) / n) for i, n in enumerate(axes)]
    angles = torch.cat(angles, -1).float()
    return angles.cos(), angles.sin()


def rotate(x, cos, sin):
    a, b = x[..., 0::2], x[..., 1::2]
    return torch.stack([a * cos - b * sin, a * sin + b * cos], -1).flatten(-2)


def time_embedding(t):
    """[B] in 0…1 → [B, 256], cosines first."""
    frequencies = torch.exp(-math.log(10000) * torch.arange(128, dtype=torch.float32) / 128)
    angles = 1000.0 * t.float()[:, None] * frequencies
    return torch.cat([angles.cos(), angles.sin()], -1)


def gelu(x):
    """tanh-GELU; on bf16 the erf form, nine times cheaper here and nearer to it (5e-4) than bf16 can tell."""
    return F.gelu(x, approximate="none" if x.dtype is torch.bfloat16 else "tanh")


class Gelu(nn.Module):
    def forward(self, x):
        return gelu(x)


class MLPEmbedder(nn.Module):
    def __init__(self, cin, d):
        super().__init__()
        self.in_layer, self.out_layer = nn.Linear(cin, d), nn.Linear(d, d)

    def forward(self, x):
        return self.out_layer(F.silu(self.in_layer(x)))


class Modulation(nn.Module):
    def __init__(self, d, parts):
        super().__init__()
        self.parts, self.lin = parts, nn.Linear(d, parts * d)

    def forward(self, vec):
        return self.lin(F.silu(vec))[:, None].float().chunk(self.parts, -1)


class Scale(nn.Module):
    """RMS norm over a head with a learned scale."""

    def __init__(self, d):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(d))

    def forward(self, x):
        x = x.float()
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-6) * self.scale


class QKNorm(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.query_norm, self.key_norm = Scale(d), Scale(d)


def _split_heads(x, heads):
    b, n, width = x.shape
    return x.view(b, n, 3, heads, width // 3 // heads).permute(2, 0, 3, 1, 4)


def _attend(q, k, v, cos, sin):
    q, k = rotate(q, cos, sin).to(v.dtype), rotate(k, cos, sin).to(v.dtype)
    weights = torch.softmax((q @ k.transpose(2, 3)) * q.shape[-1] ** -0.5, -1)
    return (weights @ v).transpose(1, 2).flatten(2)


class Stream(nn.Module):
    """qkv, norms and output projection of one stream's attention."""

    def __init__(self, d, heads):
        super().__init__()
        self.qkv, self.norm, self.proj = nn.Linear(d, 3 * d), QKNorm(d // heads), nn.Linear(d, d)


class DoubleBlock(nn.Module):
    def __init__(self, d, heads):
        super().__init__()
        self.heads = heads
        for side in ("img", "txt"):
            setattr(self, f"{side}_mod", Modulation(d, 6))
            setattr(self, f"{side}_attn", Stream(d, heads))
            setattr(self, f"{side}_mlp", nn.Sequential(nn.Linear(d, 4 * d), Gelu(), nn.Linear(4 * d, d)))

    def forward(self, img, txt, vec, cos, sin):
        mods = {"txt": self.txt_mod(vec), "img": self.img_mod(vec)}
        states, joined = {"txt": txt, "img": img}, []
        for side in ("txt", "img"):
            shift, scale = mods[side][:2]
            stream = getattr(self, f"{side}_attn")
            q, k, v = _split_heads(stream.qkv((1 + scale) * layer_norm(states[side]) + shift), self.heads)
            joined.append((stream.norm.query_norm(q), stream.norm.key_norm(k), v))
        attention = _attend(*(torch.cat(pair, 2) for pair in zip(*joined)), cos, sin)
        parts = dict(zip(("txt", "img"), attention.split([txt.shape[1], img.shape[1]], 1)))
        for side in ("txt", "img"):
            _, _, gate, shift, scale, gate2 = mods[side]
            x = states[side] + gate * getattr(self, f"{side}_attn").proj(parts[side])
            states[side] = x + gate2 * getattr(self, f"{side}_mlp")((1 + scale) * layer_norm(x) + shift)
        return states["img"], states["txt"]


class SingleBlock(nn.Module):
    def __init__(self, d, heads):
        super().__init__()
        self.heads, self.d = heads, d
        self.linear1, self.linear2 = nn.Linear(d, 7 * d), nn.Linear(5 * d, d)
        self.norm, self.modulation = QKNorm(d // heads), Modulation(d, 3)

    def forward(self, x, vec, cos, sin):
        shift, scale, gate = self.modulation(vec)
        qkv, mlp = self.linear1((1 + scale) * layer_norm(x) + shift).split([3 * self.d, 4 * self.d], -1)
        q, k, v = _split_heads(qkv.contiguous(), self.heads)
        attention = _attend(self.norm.query_norm(q), self.norm.key_norm(k), v, cos, sin)
        return x + gate * self.linear2(torch.cat([attention, gelu(mlp)], -1))


class Flux(nn.Module):
    def __init__(self, in_channels, hidden_size, num_heads, axes_dim, depth, depth_single_blocks, context_in_dim, vec_in_dim, guidance_embed, **_):
        super().__init__()
        d = hidden_size
        self.axes = axes_dim
        self.img_in, self.txt_in = nn.Linear(in_channels, d), nn.Linear(context_in_dim, d)
        self.time_in, self.vector_in = MLPEmbedder(256, d), MLPEmbedder(vec_in_dim, d)
        if guidance_embed:
            self.guidance_in = MLPEmbedder(256, d)
        self.double_blocks = nn.ModuleList(DoubleBlock(d, num_heads) for _ in range(depth))
        self.single_blocks = nn.ModuleList(SingleBlock(d, num_heads) for _ in range(depth_single_blocks))
        self.final_layer = nn.Module()
        self.final_layer.linear = nn.Linear(d, in_channels)
        self.final_layer.adaLN_modulation = nn.Sequential(nn.SiLU(), nn.Linear(d, 2 * d))

    def forward(self, latent, txt, pooled, t, guidance=None):
        """Velocity [B, 16, h, w] at latent [B, 16, h, w], text [B, L, context], pooled [B, vec], time [B] in 0…1."""
        height, width = latent.shape[2] // 2, latent.shape[3] // 2
        img, txt = self.img_in(pack(latent)), self.txt_in(txt)
        vec = self.time_in(time_embedding(t)) + self.vector_in(pooled)
        if guidance is not None:
            vec = vec + self.guidance_in(time_embedding(guidance))
        cos, sin = rotations(height, width, txt.shape[1], self.axes)
        for block in self.double_blocks:
            img, txt = block(img, txt, vec, cos, sin)
        x = torch.cat([txt, img], 1)
        for block in self.single_blocks:
            x = block(x, vec, cos, sin)
        shift, scale = self.final_layer.adaLN_modulation(vec)[:, None].float().chunk(2, -1)
        return unpack(self.final_layer.linear((1 + scale) * layer_norm(x[:, txt.shape[1] :]) + shift), height, width)


def pack(latent):
    """[B, 16, 2h, 2w] → [B, h·w, 64]; channel = c·4 + py·2 + px."""
    b, c, h, w = latent.shape
    return latent.view(b, c, h // 2, 2, w // 2, 2).permute(0, 2, 4, 1, 3, 5).reshape(b, h * w // 4, 4 * c)


def unpack(tokens, h, w):
    b = tokens.shape[0]
    return tokens.view(b, h, w, -1, 2, 2).permute(0, 3, 1, 4, 2, 5).reshape(b, -1, 2 * h, 2 * w)


def start(model):
    """Initial weights for training: gates and the output start at nought, so every block begins as the identity."""
    for module in model.modules():
        if isinstance(module, nn.Linear):
            nn.init.xavier_uniform_(module.weight)
            nn.init.zeros_(module.bias)
    for module in model.modules():  # after all of the above: the linear layers in a modulation come later than it
        if isinstance(module, Modulation):
            nn.init.zeros_(module.lin.weight)
    for module in (model.time_in, model.vector_in):
        nn.init.normal_(module.in_layer.weight, std=0.02)
        nn.init.normal_(module.out_layer.weight, std=0.02)
    for layer in (model.final_layer.adaLN_modulation[1], model.final_layer.linear):
        nn.init.zeros_(layer.weight)
    return model
