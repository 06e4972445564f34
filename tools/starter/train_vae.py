"""Trains one half of the autoencoder: the encoder to give the fixed latents of basis.py, or the decoder to paint from them.

Decoder: L1 + L1 of gradients on crops of freshly painted pictures, from latents with a little noise, as denoised ones have it.
Resumes from the checkpoint in the cache, or else from models/starter/ae.safetensors with --from-model.
"""
import argparse
import time

import numpy as np
import torch

from .basis import Basis
from .config import VAE
from .files import load_part
from .nets.vae import AutoEncoder, start
from .painter.paint import paint
from .painter.world import CHOICES, draw_scene
from .workshop import CACHE, Average, in_parallel, log, save, share_gradients

NOISE = 0.2  # largest standard deviation of the noise on latents


def batch(step, rank, crop, count, basis):
    """(pictures [B, 3, h, w] in [−1, 1], their latents): crops at multiples of 8, whose latents are crops of the whole ones; crop 0: whole pictures."""
    rng = np.random.default_rng((7, step, rank))
    images, size = [], None
    while len(images) < count:
        scene = draw_scene(rng)
        size = size or scene["size"]
        if crop == 0 and scene["size"] != size:
            continue
        image = paint(scene, rng.standard_normal(CHOICES))
        if crop:
            y, x = (8 * int(rng.integers(0, (n - crop) // 8 + 1)) for n in image.shape[:2])
            image = image[y : y + crop, x : x + crop]
        images.append(image)
    pictures = torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2).float().div_(127.5).sub_(1)
    latents = torch.from_numpy(np.stack([basis.encode(np.ascontiguousarray(image)) for image in images]))
    return pictures.contiguous(memory_format=torch.channels_last), latents


def edges(a, b):
    """Mean absolute difference of horizontal and vertical gradients."""
    d = a - b
    return (d[..., 1:] - d[..., :-1]).abs().mean() + (d[..., 1:, :] - d[..., :-1, :]).abs().mean()


def decoder_loss(model, x, latent):
    """(loss, mean absolute pixel error in −1…1)."""
    with torch.autocast("cpu", torch.bfloat16):
        y = model.decode(latent + NOISE * torch.rand(len(x), 1, 1, 1) * torch.randn_like(latent)).float()
    pixel = (y - x).abs().mean()
    return pixel + edges(y, x), pixel.item()


def encoder_loss(model, x, latent):
    """(loss, mean squared error of latents, whose variance is 1)."""
    with torch.autocast("cpu", torch.bfloat16):
        error = (model.encode(x).float() - latent).square().mean()
    return error, error.item()


def train(args, rank):
    torch.manual_seed(7)
    model, step, path = start(AutoEncoder(**VAE)).to(memory_format=torch.channels_last), 0, CACHE / "vae.pt"
    if args.from_model and not path.exists():
        load_part(model, "vae")
    optimiser = torch.optim.AdamW(model.parameters(), lr=args.lr, betas=(0.9, 0.98), weight_decay=1e-3)
    average = Average(model, 0.995)
    if path.exists():
        state = torch.load(path)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        average.weights, average.step, step = state["average"], state["step"], state["step"]
    basis, began, seen, saved = Basis.load(), time.time(), 0.0, time.time()
    while step < args.steps:
        fall = min(1.0, max(0.0, (args.steps - step) / max(1, args.steps - args.decay_from)))
        for group in optimiser.param_groups:
            group["lr"] = args.lr * min(1, (step + 1) / 20) * (0.02 + 0.98 * fall)
        torch.manual_seed(1000 * (step + 1) + rank)
        x, latent = batch(step, rank, args.crop, args.batch, basis)
        loss, shown = (encoder_loss if args.half == "encoder" else decoder_loss)(model, x, latent)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        share_gradients(model)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        average.update(model)
        step += 1
        if rank > 0:
            continue
        seen = 0.97 * seen + 0.03 * shown if seen else shown
        if step % 50 == 0:
            log("vae", step=step, half=args.half, error=seen, seconds=time.time() - began)
        if time.time() - saved > 120 or step == args.steps:
            save(path, {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "average": average.weights, "step": step})
            saved = time.time()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("half", choices=("decoder", "encoder"))
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--batch", type=int, default=4, help="crops per worker and step")
    parser.add_argument("--crop", type=int, default=64, help="side in pixels; 0 for whole pictures")
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--decay-from", type=int, default=1500)
    parser.add_argument("--lr", type=float, default=5e-4)
    parser.add_argument("--from-model", action="store_true")
    in_parallel(train, parser.parse_args())
