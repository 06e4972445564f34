"""A small PyTorch sampler with the engine's mathematics: flat schedule, Euler, BFL's rounding. For looking at a model while it trains."""
import argparse

import torch
from PIL import Image

from .config import T5_LENGTH
from .files import load_part
from .nets.vae import AutoEncoder
from .config import VAE
from .reading import Reader
from .train_flow import Painter
from .workshop import load_average


class Sampler:
    def __init__(self, trained=False):
        """`trained`: the averaged weights of the checkpoint instead of the exported files."""
        self.model, self.vae, self.reader = Painter().eval(), AutoEncoder(**VAE).eval(), Reader()
        if trained:
            load_average(self.model, "flow")
            load_average(self.vae, "vae")
        else:
            for part in ("flux", "t5", "clip"):
                load_part(getattr(self.model, part), part)
            load_part(self.vae, "vae")

    @torch.no_grad()
    def draw(self, texts, size, seeds, steps=4, start=None, strength=1.0, clip_texts=None):
        """uint8 [B, height, width, 3]; `start` is a picture batch [B, 3, H, W] in [−1, 1] for image-to-image."""
        width, height = size
        x = torch.stack([torch.randn(16, height // 8, width // 8, generator=torch.Generator().manual_seed(s)) for s in seeds])
        txt = self.model.t5(self.reader.t5_ids(texts, T5_LENGTH))
        pooled = self.model.clip(self.reader.clip_ids(clip_texts or texts))
        sigmas = [1 - i / steps for i in range(steps + 1)]
        first = 0
        if start is not None:
            first = int(steps - min(steps * strength, steps))
            x = (1 - sigmas[first]) * self.vae.encode(start) + sigmas[first] * x
        for now, then in zip(sigmas[first:-1], sigmas[first + 1 :]):
            x = x + (then - now) * self.model.flux(x, txt, pooled, torch.full((len(x),), now))
        image = self.vae.decode(x).clamp(-1, 1)
        return ((image + 1) * 127.5).permute(0, 2, 3, 1).numpy().astype("uint8")


def sheet(images, columns, path):
    """Contact sheet of equal cells, as wide and high as the largest picture."""
    h, w = (max(i.shape[a] for i in images) + 2 for a in (0, 1))
    page = Image.new("RGB", (columns * w, -(-len(images) // columns) * h), (24, 24, 24))
    for i, image in enumerate(images):
        page.paste(Image.fromarray(image), (i % columns * w, i // columns * h))
    page.save(path)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prompts", nargs="+")
    parser.add_argument("--size", type=int, nargs=2, default=(144, 112))
    parser.add_argument("--seeds", type=int, nargs="+", default=(1, 2, 3, 4))
    parser.add_argument("--steps", type=int, default=4)
    parser.add_argument("--out", default="sample.png")
    parser.add_argument("--trained", action="store_true")
    args = parser.parse_args()
    sampler = Sampler(args.trained)
    rows = [image for prompt in args.prompts for image in sampler.draw([prompt] * len(args.seeds), args.size, args.seeds, args.steps)]
    sheet(rows, len(args.seeds), args.out)
