"""Which noise belongs to which picture.

Plain flow matching pairs a picture with any noise, so at t = 1 the best guess is the mean of all pictures that fit the caption:
mud, unless the model is large. Here the painter's free choices are read from the noise itself. Choice k is the sum of
latent channel k divided by √(h·w): exactly N(0, 1) under white noise, at every size. Picture and noise are then tied, paths
hardly cross, and what has to be learned is a function. (The same end as reflow, Liu et al. 2022, with a coupling by design.)
"""
import torch


def tie(noise, choices):
    """Replaces the means of the first channels of noise [B, 16, h, w] so that they spell `choices` [B, n ≤ 16]; the result is still N(0, 1)."""
    (h, w), n = noise.shape[2:], choices.shape[1]
    told = noise[:, :n] - noise[:, :n].mean((2, 3), keepdim=True) + choices[:, :, None, None] / (h * w) ** 0.5
    return torch.cat([told, noise[:, n:]], 1)


def choices(noise, count):
    """The first `count` numbers that a noise latent [B, 16, h, w] spells."""
    return noise[:, :count].sum((2, 3)) / (noise.shape[2] * noise.shape[3]) ** 0.5


def times(count, generator=None):
    """Training times: two fifths exactly 1, where everything is decided; the rest spread over 0…1, denser towards 1."""
    t = torch.rand(count, generator=generator).sqrt() * 0.98 + 0.02
    return torch.where(torch.rand(count, generator=generator) < 0.4, torch.ones(count), t)
