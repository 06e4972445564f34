"""Simple classifiers, fitted on the painter's own pictures, that say what a drawn picture shows."""
import numpy as np
import torch
from torch import nn

from ..painter.paint import paint
from ..painter.world import BIOMES, CHOICES, FIGURES, KINDS, TIMES, draw_scene
from ..workshop import CACHE, save

GRID = 16  # cells a side that a picture is averaged to, whatever its size
QUESTIONS = {"kind": KINDS, "time": TIMES, "biome": BIOMES, "figure": FIGURES}
ASKED_OF = {"kind": KINDS, "time": ("scene",), "biome": ("scene",), "figure": ("portrait",)}


def features(image):
    """Cell means of RGB and of gradient strength: [GRID · GRID · 4]."""
    x = torch.from_numpy(image.copy()).permute(2, 0, 1)[None].float() / 255
    grey = x.mean(1, keepdim=True)
    edge = nn.functional.pad((grey[..., 1:] - grey[..., :-1]).abs(), (0, 1)) + nn.functional.pad((grey[..., 1:, :] - grey[..., :-1, :]).abs(), (0, 0, 0, 1))
    cells = nn.functional.adaptive_avg_pool2d(torch.cat([x, 4 * edge], 1), GRID)
    return cells.flatten()


def painted(seed, count, kinds):
    rng = np.random.default_rng((41, seed))
    for _ in range(count):
        scene = draw_scene(rng, kinds[int(rng.integers(len(kinds)))])
        yield scene, paint(scene, rng.standard_normal(CHOICES))


class Judge:
    """A two-layer perceptron for one question. `accuracy` is measured on painter pictures it was not fitted on."""

    def __init__(self, question, count=5000):
        self.options = QUESTIONS[question]
        rows = list(painted(1, count, ASKED_OF[question]))
        x = torch.stack([features(image) for _, image in rows])
        y = torch.tensor([self.options.index(scene[question]) for scene, _ in rows])
        self.mean, self.spread = x.mean(0), x.std(0) + 0.02
        x, fitted = (x - self.mean) / self.spread, int(0.85 * count)
        torch.manual_seed(0)
        self.net = nn.Sequential(nn.Linear(x.shape[1], 96), nn.ReLU(), nn.Dropout(0.3), nn.Linear(96, len(self.options)))
        optimiser = torch.optim.AdamW(self.net.parameters(), lr=2e-3, weight_decay=0.05)
        for _ in range(14):
            for part in torch.randperm(fitted).split(64):
                optimiser.zero_grad()
                noisy = x[part] + 0.3 * torch.randn(len(part), x.shape[1])
                nn.functional.cross_entropy(self.net(noisy), y[part]).backward()
                optimiser.step()
        self.net.eval()
        self.accuracy = (self._best(x[fitted:]) == y[fitted:]).float().mean().item()

    @torch.no_grad()
    def _best(self, x):
        return self.net(x).argmax(1)

    def says(self, images):
        x = torch.stack([features(image) for image in images])
        return [self.options[i] for i in self._best((x - self.mean) / self.spread)]


def judge(question):
    """Fitted once, then kept in the cache."""
    path = CACHE / f"judge-{question}.pt"
    if not path.exists():
        save(path, Judge(question))
    return torch.load(path)
