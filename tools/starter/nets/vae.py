"""The FLUX.1 autoencoder: 8× smaller latents of 16 channels, GroupNorm of 32 groups, one attention in the middle."""
import torch
import torch.nn.functional as F
from torch import nn

SCALE, SHIFT = 0.3611, 0.1159  # FLUX.1's constants: scaled latent = (raw − SHIFT) · SCALE


class Norm(nn.GroupNorm):
    """GroupNorm of 32 groups, always in f32: this PyTorch has no mixed kernel for bf16 autocast."""

    def __init__(self, channels):
        super().__init__(32, channels, eps=1e-6)

    def forward(self, x):
        return super().forward(x.float())


class ResBlock(nn.Module):
    def __init__(self, cin, cout):
        super().__init__()
        self.norm1, self.conv1 = Norm(cin), nn.Conv2d(cin, cout, 3, padding=1)
        self.norm2, self.conv2 = Norm(cout), nn.Conv2d(cout, cout, 3, padding=1)
        if cin != cout:
            self.nin_shortcut = nn.Conv2d(cin, cout, 1)

    def forward(self, x):
        h = self.conv1(F.silu(self.norm1(x)))
        h = self.conv2(F.silu(self.norm2(h)))
        return (self.nin_shortcut(x) if hasattr(self, "nin_shortcut") else x) + h


class Attention(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.norm = Norm(c)
        self.q, self.k, self.v, self.proj_out = (nn.Conv2d(c, c, 1) for _ in range(4))

    def forward(self, x):
        n = self.norm(x)
        b, c, h, w = x.shape
        q, k, v = (layer(n).reshape(b, c, h * w).transpose(1, 2) for layer in (self.q, self.k, self.v))
        a = torch.softmax((q @ k.transpose(1, 2)).float() * c**-0.5, -1).to(v.dtype) @ v
        return x + self.proj_out(a.transpose(1, 2).reshape(b, c, h, w))


class Resample(nn.Module):
    """Holds the one convolution of a down- or upsampling under its file name."""

    def __init__(self, c, stride):
        super().__init__()
        self.stride = stride
        self.conv = nn.Conv2d(c, c, 3, stride=stride, padding=0 if stride == 2 else 1)

    def forward(self, x):
        if self.stride == 2:
            return self.conv(F.pad(x, (0, 1, 0, 1)))
        return self.conv(F.interpolate(x, scale_factor=2.0, mode="nearest"))


def _middle(c):
    mid = nn.Module()
    mid.block_1, mid.attn_1, mid.block_2 = ResBlock(c, c), Attention(c), ResBlock(c, c)
    return mid


class Encoder(nn.Module):
    def __init__(self, ch, mult, blocks, z=16):
        super().__init__()
        self.conv_in = nn.Conv2d(3, ch, 3, padding=1)
        self.down = nn.ModuleList()
        c = ch
        for i, m in enumerate(mult):
            level = nn.Module()
            level.block = nn.ModuleList()
            for _ in range(blocks):
                level.block.append(ResBlock(c, ch * m))
                c = ch * m
            if i < len(mult) - 1:
                level.downsample = Resample(c, 2)
            self.down.append(level)
        self.mid = _middle(c)
        self.norm_out, self.conv_out = Norm(c), nn.Conv2d(c, 2 * z, 3, padding=1)

    def forward(self, x):
        h = self.conv_in(x)
        for level in self.down:
            for block in level.block:
                h = block(h)
            if hasattr(level, "downsample"):
                h = level.downsample(h)
        h = self.mid.block_2(self.mid.attn_1(self.mid.block_1(h)))
        return self.conv_out(F.silu(self.norm_out(h)))


class Decoder(nn.Module):
    def __init__(self, ch, mult, blocks, z=16):
        super().__init__()
        c = ch * mult[-1]
        self.conv_in = nn.Conv2d(z, c, 3, padding=1)
        self.mid = _middle(c)
        levels = []
        for i in reversed(range(len(mult))):
            level = nn.Module()
            level.block = nn.ModuleList()
            for _ in range(blocks + 1):
                level.block.append(ResBlock(c, ch * mult[i]))
                c = ch * mult[i]
            if i > 0:
                level.upsample = Resample(c, 1)
            levels.insert(0, level)
        self.up = nn.ModuleList(levels)
        self.norm_out, self.conv_out = Norm(c), nn.Conv2d(c, 3, 3, padding=1)

    def forward(self, z):
        h = self.conv_in(z)
        h = self.mid.block_2(self.mid.attn_1(self.mid.block_1(h)))
        for level in reversed(self.up):
            for block in level.block:
                h = block(h)
            if hasattr(level, "upsample"):
                h = level.upsample(h)
        return self.conv_out(F.silu(self.norm_out(h)))


class AutoEncoder(nn.Module):
    def __init__(self, ch, ch_mult, num_res_blocks, z_channels=16, **_):
        super().__init__()
        self.encoder = Encoder(ch, ch_mult, num_res_blocks, z_channels)
        self.decoder = Decoder(ch, ch_mult, num_res_blocks, z_channels)

    def encode(self, image):
        """[B, 3, H, W] in [−1, 1] → scaled latent mean [B, 16, H/8, W/8]."""
        return (self.encoder(image)[:, :16] - SHIFT) * SCALE

    def decode(self, latent):
        """Scaled latent → image, not clamped."""
        return self.decoder(latent / SCALE + SHIFT)


SECOND_HALF = ([i for i in range(128) if i % 4 > 1], [i for i in range(64) if i % 2])  # carriers of encoder and decoder


def start(model):
    """Initial weights for training: every residual branch is silent, resampling is smoothing, so learning begins with a blurred picture."""
    smooth = torch.tensor([0.25, 0.5, 0.25])
    for module in model.modules():
        if isinstance(module, ResBlock):
            nn.init.zeros_(module.conv2.weight)
            nn.init.kaiming_normal_(module.conv1.weight)
            if hasattr(module, "nin_shortcut"):
                nn.init.orthogonal_(module.nin_shortcut.weight)
        elif isinstance(module, Attention):
            nn.init.zeros_(module.proj_out.weight)
        elif isinstance(module, Resample):
            weight = 0.02 * torch.randn_like(module.conv.weight)
            weight[range(len(weight)), range(len(weight))] += torch.outer(smooth, smooth)
            module.conv.weight.data.copy_(weight)
            nn.init.zeros_(module.conv.bias)
    for half in (model.encoder, model.decoder):
        nn.init.orthogonal_(half.conv_in.weight, gain=1.5)
        nn.init.orthogonal_(half.conv_out.weight, gain=1.0)
    _keep_brightness(model.encoder.down[2].downsample.conv, model.encoder.mid.block_2, group=4, height=20.0)
    _keep_brightness(model.decoder.up[1].upsample.conv, model.decoder.up[0].block[-1], group=2, height=100.0)
    for half in (model.encoder, model.decoder):
        half.conv_out.weight.data[:, SECOND_HALF[half is model.decoder]] = 0
        half.conv_out.weight.data *= 8
    return model


@torch.no_grad()
def _keep_brightness(entry, last, group, height):
    """Lets absolute colour through the norm before an output, which has but two or four channels a group here (FLUX has four and sixteen).

    A group norm over so few channels removes their common level and scale. So each group starts as (a, −a + carrier): its mean is
    constant, and the carrier, a ring of fixed height along the border, outweighs a in the variance. What is left of the norm is a
    fixed scale. The carrier is made from a constant by a filter that is zero but at the zero-padded border.
    """
    half = group // 2
    ring = -torch.ones(3, 3)
    ring[1, 1] = 8
    last.conv1.weight[:group] = 0
    last.conv1.bias[:group] = torch.tensor([1.0, -1.0]).repeat_interleave(half)  # normed to ±1 whatever the picture
    last.conv2.bias.zero_()
    for i in range(half):
        entry.weight[half + i :: group] = -entry.weight[i::group]
        last.conv2.weight[half + i :: group, 0] = height * ring * (-1) ** i
