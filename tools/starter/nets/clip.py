"""CLIP-L's text transformer: causal, pre-norm, quick GELU; the pooled vector is the normed state at the first end token."""
import torch
from torch import nn


class SelfAttention(nn.Module):
    def __init__(self, d, heads):
        super().__init__()
        self.heads = heads
        self.q_proj, self.k_proj, self.v_proj, self.out_proj = (nn.Linear(d, d) for _ in range(4))

    def forward(self, x):
        b, n, d = x.shape
        q, k, v = (layer(x).view(b, n, self.heads, -1).transpose(1, 2) for layer in (self.q_proj, self.k_proj, self.v_proj))
        mask = torch.full((n, n), float("-inf")).triu(1)
        weights = torch.softmax((q @ k.transpose(2, 3)).float() * (d // self.heads) ** -0.5 + mask, -1).to(v.dtype)
        return self.out_proj((weights @ v).transpose(1, 2).reshape(b, n, d))


class Layer(nn.Module):
    def __init__(self, d, heads, ff):
        super().__init__()
        self.self_attn, self.layer_norm1, self.layer_norm2 = SelfAttention(d, heads), nn.LayerNorm(d), nn.LayerNorm(d)
        self.mlp = nn.Module()
        self.mlp.fc1, self.mlp.fc2 = nn.Linear(d, ff), nn.Linear(ff, d)

    def forward(self, x):
        x = x + self.self_attn(self.layer_norm1(x.float()))
        h = self.mlp.fc1(self.layer_norm2(x.float()))
        return x + self.mlp.fc2(h * torch.sigmoid(1.702 * h))


class ClipText(nn.Module):
    def __init__(self, hidden_size, num_heads, intermediate_size, num_hidden_layers, vocab_size, **_):
        super().__init__()
        self.end = vocab_size - 1
        self.text_model = m = nn.Module()
        m.embeddings, m.encoder = nn.Module(), nn.Module()
        m.embeddings.token_embedding = nn.Embedding(vocab_size, hidden_size)
        m.embeddings.position_embedding = nn.Embedding(77, hidden_size)
        m.encoder.layers = nn.ModuleList(Layer(hidden_size, num_heads, intermediate_size) for _ in range(num_hidden_layers))
        m.final_layer_norm = nn.LayerNorm(hidden_size)

    def forward(self, ids):
        """[B, ≤ 77] ids → pooled [B, hidden]. What stands behind the first end token cannot matter and may be cut off."""
        m = self.text_model
        x = m.embeddings.token_embedding(ids) + m.embeddings.position_embedding.weight[: ids.shape[1]]
        for layer in m.encoder.layers:
            x = layer(x)
        first_end = (ids == self.end).int().argmax(1)
        return m.final_layer_norm(x[torch.arange(len(ids)), first_end].float())
