"""Trains transformer and both text encoders together by rectified flow on endless fresh pictures.

Resumes from the checkpoint in the cache, or else from the weights in models/starter with --from-model (optimiser state is then fresh).
Learning rate: warm-up, constant, and a linear fall from --decay-from to --steps; raise both to go on.
"""
import argparse
import itertools
import time

import numpy as np
import torch
from torch import nn

from .basis import Basis
from .config import CLIP, FLUX, T5, T5_LENGTH
from .coupling import tie, times
from .dataset import Pictures, samples
from .files import load_part
from .muon import Muon, split
from .nets.clip import ClipText
from .nets.flux import Flux, start
from .nets.t5 import T5Encoder
from .nets.wiring import wire
from .reading import Reader, SideTask, read_batch
from .workshop import CACHE, Average, in_parallel, log, save, share_gradients

UNTIED = 0.25  # share of samples below t = 0.8 with noise that does not belong to the picture, as image-to-image has it


class Painter(nn.Module):
    """What is trained: the three networks and the side task."""

    def __init__(self):
        super().__init__()
        self.flux, self.t5, self.clip = wire(start(Flux(**FLUX))), T5Encoder(**T5), ClipText(**CLIP)
        self.t5_side, self.clip_side = SideTask(T5["d_model"]), SideTask(CLIP["hidden_size"])
        # Components weigh by what they change in pixels (square root of their variance), or fine detail would drown the rest.
        scales = torch.from_numpy(Basis.load().scales)
        self.register_buffer("weights", (scales / scales.mean())[:, None, None], persistent=False)
        nn.init.normal_(self.t5.shared.weight, std=0.3)
        nn.init.normal_(self.clip.text_model.embeddings.token_embedding.weight, std=0.3)
        nn.init.normal_(self.clip.text_model.embeddings.position_embedding.weight, std=0.02)
        for block in self.t5.encoder.block:
            nn.init.normal_(block.layer[0].SelfAttention.q.weight, std=(T5["d_model"] * T5["d_kv"]) ** -0.5)  # T5 scales no scores

    def read(self, rows, reader, rng, length=T5_LENGTH):
        """(text [B, L, width], pooled [B, width], side loss) of freshly worded captions."""
        t5_ids, clip_ids, targets, clip_targets = read_batch(reader, rows, rng, length)
        txt, pooled = self.t5(t5_ids), self.clip(clip_ids)
        said = (t5_ids != 0)[..., None]
        side = self.t5_side((txt * said).sum(1) / said.sum(1), targets) + self.clip_side(pooled, clip_targets)
        return txt, pooled, side

    def loss(self, rows, reader, rng):
        """(flow loss, side loss, error at t = 1) of a batch of (scene, choices, latent)."""
        txt, pooled, side = self.read(rows, reader, rng)
        x0 = torch.from_numpy(np.stack([row[2] for row in rows])).float()
        z = torch.from_numpy(np.stack([row[1] for row in rows]))
        t, noise = times(len(rows)), torch.randn_like(x0)
        untied = (torch.rand(len(rows)) < UNTIED) & (t < 0.8)
        noise = torch.where(untied[:, None, None, None], noise, tie(noise, z))
        mix = t[:, None, None, None]
        velocity = self.flux((1 - mix) * x0 + mix * noise, txt, pooled, t).float()
        error = ((velocity - (noise - x0)).square() * self.weights).mean((1, 2, 3))
        return (error * t).mean(), side, error[t == 1].mean()


def learn_words(model, reader, steps):
    """The side task alone: cheap, and the transformer then starts with text that means something."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=2e-3, betas=(0.9, 0.98), weight_decay=0.01)
    rng = np.random.default_rng(17)
    for step in range(steps):
        rows = list(itertools.islice(samples(rng), 32))
        with torch.autocast("cpu", torch.bfloat16):
            side = model.read(rows, reader, rng, None)[2]
        optimiser.zero_grad(set_to_none=True)
        side.backward()
        optimiser.step()
        if step % 50 == 49:
            log("words", step=step + 1, side=side.item())


def rate(step, args):
    warm = min(1.0, (step + 1) / 60)
    fall = min(1.0, max(0.0, (args.steps - step) / max(1, args.steps - args.decay_from)))
    return args.lr * warm * (0.02 + 0.98 * fall)


def train(args, rank):
    torch.manual_seed(5)
    model, path, step = Painter(), CACHE / "flow.pt", 0
    optimiser = Muon(*split(model), lr=args.lr)
    if args.from_model and not path.exists():
        for part in ("flux", "t5", "clip"):
            load_part(getattr(model, part), part)
    pictures, reader = Pictures(), Reader()
    if args.words and not args.from_model and not path.exists():
        learn_words(model, reader, args.words)  # every worker does the same
    average = Average(model, 0.998)
    if path.exists():
        state = torch.load(path)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        average.weights, average.step, step = state["average"], state["step"], state["step"]
    rng = np.random.default_rng((31, rank, step))
    shapes = np.random.default_rng((32, step))  # the same on all workers: they take the same size at each step
    torch.manual_seed(7919 * step + rank)
    began, seen, saved = time.time(), np.zeros(3), time.time()
    while step < args.steps:
        for group in optimiser.param_groups:
            group["lr"] = rate(step, args)
        rows = pictures.batch(shapes, rng, args.batch)
        with torch.autocast("cpu", torch.bfloat16):
            loss, side, first = model.loss(rows, reader, rng)
        model.zero_grad(set_to_none=True)
        (loss + 0.1 * side).backward()
        share_gradients(model)
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        if rank > 0:
            continue
        average.update(model)
        now = np.array([loss.item(), side.item(), first.item()])
        now = np.where(np.isfinite(now), now, seen)
        seen = now if not seen.any() else 0.98 * seen + 0.02 * now
        if step % 50 == 0:
            log("flow", step=step, loss=seen[0], side=seen[1], at_one=seen[2], lr=rate(step, args), seconds=time.time() - began)
        if time.time() - saved > 90 or step == args.steps:
            save(path, {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "average": average.weights, "step": step})
            saved = time.time()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--batch", type=int, default=10, help="pictures per worker and step")
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--decay-from", type=int, default=4000)
    parser.add_argument("--lr", type=float, default=1e-3)
    parser.add_argument("--words", type=int, default=500, help="steps of the side task alone before the first flow step")
    parser.add_argument("--from-model", action="store_true")
    in_parallel(train, parser.parse_args())
