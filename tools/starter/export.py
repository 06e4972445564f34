"""Writes models/starter from the checkpoints' averaged weights: four f16 safetensors and model.json."""
import json

import torch

from . import config
from .files import PARTS, write
from .workshop import CACHE, MODEL

STEPS = 4
MANIFEST = {
    "name": "starter",
    "architecture": "flux",
    "variant": "schnell",
    "description": "A tiny model of FLUX.1's architecture, trained by tools/starter on pictures drawn by its own painter.",
    "transformer": PARTS["flux"][0],
    "t5": PARTS["t5"][0],
    "clip": PARTS["clip"][0],
    "vae": PARTS["vae"][0],
    "t5_tokenizer": "tokenizer_t5/tokenizer.json",
    "clip_tokenizer": "tokenizer_clip",
    "t5_length": config.T5_LENGTH,
    "steps": STEPS,
    "limits": {"min": 96, "max": 192, "multiple": 16, "default": 144},
    "licence": "the licence of sidequest-daemon: weights, painter and training text are all our own",
}


def export():
    flow, vae = (torch.load(CACHE / f"{name}.pt", map_location="cpu")["average"] for name in ("flow", "vae"))
    parts = {"vae": vae}
    for part in ("flux", "t5", "clip"):
        parts[part] = {k[len(part) + 1 :]: v for k, v in flow.items() if k.startswith(part + ".")}
    for part, (name, settings) in PARTS.items():
        write(MODEL / name, parts[part], settings)
    (MODEL / "model.json").write_text(json.dumps(MANIFEST, indent=2, ensure_ascii=False) + "\n", encoding="utf8")
    total = sum(p.stat().st_size for p in MODEL.rglob("*") if p.is_file())
    print(f"{MODEL.name}: {total / 1e6:.1f} MB")


if __name__ == "__main__":
    export()
