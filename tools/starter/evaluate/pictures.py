"""Draws the cases, with the daemon's own engine where it is built, else with the PyTorch sampler of the same mathematics."""
import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

from ..workshop import ROOT


def by_engine(jobs, threads=0):
    """(images, report) of `jobs`: dicts with t5, clip, width, height, seed. `threads` 0 leaves their number to the engine."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "jobs.json")
        path.write_text(json.dumps(jobs), encoding="utf8")
        subprocess.run(["node", str(ROOT / "tools/starter/draw.mjs"), str(path), folder, str(threads)], check=True, cwd=ROOT)
        images = [np.asarray(Image.open(Path(folder, f"{i:04}.png")).convert("RGB")) for i in range(len(jobs))]
        return images, json.loads(Path(folder, "report.json").read_text(encoding="utf8"))


def by_sampler(jobs, trained):
    """Like by_engine, with the noise of PyTorch's generator; pictures of one size are drawn eight at a time."""
    from ..sample import Sampler

    sampler, images = Sampler(trained), [None] * len(jobs)
    for size in sorted({(j["width"], j["height"]) for j in jobs}):
        which = [i for i, j in enumerate(jobs) if (j["width"], j["height"]) == size]
        for part in (which[i : i + 8] for i in range(0, len(which), 8)):
            chosen = [jobs[i] for i in part]
            drawn = sampler.draw([j["t5"] for j in chosen], size, [j["seed"] for j in chosen], clip_texts=[j["clip"] for j in chosen])
            for i, image in zip(part, drawn):
                images[i] = image
    return images, None


def job(scene, texts, seed, **more):
    width, height = scene["size"]
    return {"t5": texts[0], "clip": texts[1], "width": width, "height": height, "seed": seed, **more}
