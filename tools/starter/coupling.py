"""Which noise belongs to which picture.

Plain flow matching pairs a picture with any noise, so at t = 1 the best guess is the mean of all pictures that fit the caption:
mud, unless the model is large. Here the painter's free choices are read from the noise itself. A choice is the sum of
one latent channel divided by √(h·w): exactly N(0, 1) under white noise, at every size. Picture and noise are then tied, paths
hardly cross, and what has to be learned is a function. (The same end as reflow, Liu et al. 2022, with a coupling by design.)
"""
import torch

# The channels of the choices in world.FREE, in their order: those whose mean over a picture is next to nothing, so that what is spelled
# can still be read when noise is mixed with picture.
CHANNELS = [9, 14, 8, 13, 4]


def tie(noise, choices):
    """Replaces the means of CHANNELS of noise [B, 16, h, w] so that they spell `choices` [B, 5]; the result is still N(0, 1)."""
    (h, w), tied = noise.shape[2:], noise.clone()
    told = noise[:, CHANNELS]
    tied[:, CHANNELS] = told - told.mean((2, 3), keepdim=True) + choices[:, :, None, None] / (h * w) ** 0.5
    return tied


def choices(noise):
    """The five numbers that a noise latent [B, 16, h, w] spells."""
    return noise[:, CHANNELS].sum((2, 3)) / (noise.shape[2] * noise.shape[3]) ** 0.5


def times(count, generator=None):
    """Training times: two fifths exactly 1, where everything is decided; the rest spread over 0…1, denser towards 1."""
    t = torch.rand(count, generator=generator).sqrt() * 0.98 + 0.02
    return torch.where(torch.rand(count, generator=generator) < 0.4, torch.ones(count), t)
