"""What the latents are: the sixteen principal components of 8×8 pixel patches, each scaled to unit variance.

A fixed, linear latent lets the transformer train at once and on endless fresh pictures; the autoencoder learns the same latent beside
it: its encoder to give it, its decoder to paint from it, sharper than the components are, because it knows what pictures look like.
They are kept in basis.npz here: fitted again from a painter that has changed, they would no longer be what the exported networks speak.
"""
from pathlib import Path

import numpy as np

from .painter.paint import paint
from .painter.world import CHOICES, draw_scene

PATH = Path(__file__).with_name("basis.npz")
PICTURES = 1500


def _patches(image):
    """[n, 192] in [−1, 1] from uint8 [H, W, 3]."""
    h, w = image.shape[0] // 8, image.shape[1] // 8
    return image.reshape(h, 8, w, 8, 3).transpose(0, 2, 1, 3, 4).reshape(h * w, 192).astype(np.float32) / 127.5 - 1


class Basis:
    def __init__(self, mean, components, scales):
        self.mean, self.components, self.scales = mean, components, scales

    def encode(self, image):
        """uint8 [H, W, 3] → f32 [16, H/8, W/8]."""
        latent = (_patches(image) - self.mean) @ self.components / self.scales
        return np.ascontiguousarray(latent.reshape(image.shape[0] // 8, image.shape[1] // 8, 16).transpose(2, 0, 1))

    @classmethod
    def load(cls):
        data = np.load(PATH)
        return cls(data["mean"], data["components"], data["scales"])


def fit():
    """Writes PATH from pictures of a fixed seed."""
    rng = np.random.default_rng(2)
    total, count, square = np.zeros(192), 0, np.zeros((192, 192))
    for _ in range(PICTURES):
        p = _patches(paint(draw_scene(rng), rng.standard_normal(CHOICES))).astype(np.float64)
        total, count, square = total + p.sum(0), count + len(p), square + p.T @ p
    mean = total / count
    values, vectors = np.linalg.eigh(square / count - np.outer(mean, mean))
    values, vectors = values[::-1][:16], vectors[:, ::-1][:, :16]
    vectors = vectors * np.sign(vectors[np.abs(vectors).argmax(0), range(16)])  # eigenvectors have no sign of their own
    print(f"sixteen components hold {values.sum() / np.trace(square / count - np.outer(mean, mean)):.1%} of the variance")
    np.savez(PATH, mean=mean.astype(np.float32), components=vectors.astype(np.float32), scales=np.sqrt(values).astype(np.float32))


if __name__ == "__main__":
    fit()
