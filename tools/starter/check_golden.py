"""Proves that our networks are FLUX.1's: the tiny reference models of tests/fixtures/golden through them, against their stored outputs."""
import sys

import torch

from .files import read
from .nets.clip import ClipText
from .nets.flux import Flux
from .nets.t5 import T5Encoder
from .nets.vae import AutoEncoder
from .workshop import ROOT

GOLDEN = ROOT / "tests/fixtures/golden"
LIMIT = 2e-4  # of the expected output's rms


def built(kind, name):
    weights, settings = read(GOLDEN / "weights/bfl" / name)
    network = kind(**settings)
    network.load_state_dict(weights)
    return network


def expected(name):
    return read(GOLDEN / "golden" / name)[0]


def flux(variant):
    g = expected(f"flux_{variant}_step.safetensors")
    guidance = g["in.guidance"] if variant == "dev" else None
    out = built(Flux, f"flux1-{variant}-tiny.safetensors")(g["in.latent"], g["in.txt"], g["in.y"], g["in.timestep"], guidance)
    return out, g["out.velocity_latent"]


def t5():
    g = expected("t5.safetensors")
    return built(T5Encoder, "t5xxl.safetensors")(g["in.ids"][None].long())[0], g["out"]


def clip():
    g = expected("clip.safetensors")
    network = built(ClipText, "clip_l.safetensors")
    return network(g["in.ids"].long()), g["out.pooled"]


def decode():
    g = expected("vae.safetensors")
    return built(AutoEncoder, "ae.safetensors").decode(g["in.latent_scaled"]), g["out.decoded"]


def encode():
    g = expected("vae.safetensors")
    return built(AutoEncoder, "ae.safetensors").encode(g["in.image_f32_nchw"]), g["out.encoded_latent_scaled"]


CASES = {"flux schnell": lambda: flux("schnell"), "flux dev": lambda: flux("dev"), "t5": t5, "clip": clip, "vae decode": decode, "vae encode": encode}


@torch.no_grad()
def check():
    worst = 0.0
    for name, case in CASES.items():
        out, want = case()
        error = ((out - want).abs().max() / want.square().mean().sqrt()).item()
        worst = max(worst, error)
        print(f"{name:14} max |difference| / rms = {error:.2e}  {'ok' if error <= LIMIT else 'WRONG'}")
    return worst <= LIMIT


if __name__ == "__main__":
    sys.exit(0 if check() else 1)
