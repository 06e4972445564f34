"""The T5 v1.1 encoder: RMS norms, gated GELU, unscaled attention with bucketed relative positions, no mask on padding."""
import torch
from torch import nn

from .flux import gelu

_EDGES = (8, 12, 16, 23, 32, 46, 64, 91)  # first distance of buckets 8…15


def bucket_table(length):
    """[length, length] bucket of key − query, 32 buckets, both directions."""
    r = torch.arange(length)[None] - torch.arange(length)[:, None]
    n = r.abs()
    coarse = 7 + sum((n >= edge).long() for edge in _EDGES)
    return torch.where(n < 8, n, coarse) + 16 * (r > 0).long()


class RMSNorm(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(d))

    def forward(self, x):
        x = x.float()
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-6) * self.weight


class SelfAttention(nn.Module):
    def __init__(self, d, heads, d_kv, first):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v = (nn.Linear(d, heads * d_kv, bias=False) for _ in range(3))
        self.o = nn.Linear(heads * d_kv, d, bias=False)
        if first:
            self.relative_attention_bias = nn.Embedding(32, heads)

    def forward(self, x, bias):
        b, n, _ = x.shape
        q, k, v = (layer(x).view(b, n, self.heads, -1).transpose(1, 2) for layer in (self.q, self.k, self.v))
        weights = torch.softmax((q @ k.transpose(2, 3)).float() + bias, -1).to(v.dtype)
        return self.o((weights @ v).transpose(1, 2).reshape(b, n, -1))


class GatedGelu(nn.Module):
    def __init__(self, d, d_ff):
        super().__init__()
        self.wi_0, self.wi_1 = nn.Linear(d, d_ff, bias=False), nn.Linear(d, d_ff, bias=False)
        self.wo = nn.Linear(d_ff, d, bias=False)

    def forward(self, x):
        return self.wo(gelu(self.wi_0(x)) * self.wi_1(x))


class Block(nn.Module):
    def __init__(self, d, heads, d_kv, d_ff, first):
        super().__init__()
        attention, feed = nn.Module(), nn.Module()
        attention.SelfAttention, attention.layer_norm = SelfAttention(d, heads, d_kv, first), RMSNorm(d)
        feed.DenseReluDense, feed.layer_norm = GatedGelu(d, d_ff), RMSNorm(d)
        self.layer = nn.ModuleList([attention, feed])

    def forward(self, x, bias):
        attention, feed = self.layer
        x = x + attention.SelfAttention(attention.layer_norm(x), bias)
        return x + feed.DenseReluDense(feed.layer_norm(x))


class T5Encoder(nn.Module):
    def __init__(self, vocab_size, d_model, d_kv, num_heads, d_ff, num_layers, **_):
        super().__init__()
        self.shared = nn.Embedding(vocab_size, d_model)
        self.encoder = nn.Module()
        self.encoder.block = nn.ModuleList(Block(d_model, num_heads, d_kv, d_ff, i == 0) for i in range(num_layers))
        self.encoder.final_layer_norm = RMSNorm(d_model)

    def forward(self, ids):
        """[B, L] ids padded with 0 → [B, L, d_model]."""
        x = self.shared(ids)
        table = self.encoder.block[0].layer[0].SelfAttention.relative_attention_bias
        bias = table(bucket_table(ids.shape[1])).permute(2, 0, 1)[None].float()
        for block in self.encoder.block:
            x = block(x, bias)
        return self.encoder.final_layer_norm(x)
