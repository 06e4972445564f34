"""Draws the cases, with the daemon's own engine where it is built, else with the PyTorch sampler of the same mathematics."""
import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

from ..workshop import ROOT


def by_engine(jobs):
    """(images, report) of `jobs`: dicts with t5, clip, width, height, seed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "jobs.json")
        path.write_text(json.dumps(jobs), encoding="utf8")
        subprocess.run(["node", str(ROOT / "tools/starter/draw.mjs"), str(path), folder], check=True, cwd=ROOT)
        images = [np.asarray(Image.open(Path(folder, f"{i:04}.png")).convert("RGB")) for i in range(len(jobs))]
        return images, json.loads(Path(folder, "report.json").read_text(encoding="utf8"))


def by_sampler(jobs, trained):
    from ..sample import Sampler

    sampler, images = Sampler(trained), []
    for job in jobs:
        images.append(sampler.draw([job["t5"]], (job["width"], job["height"]), [job["seed"]], job.get("steps", 4), clip_texts=[job["clip"]])[0])
    return images, None


def job(scene, texts, seed, **more):
    width, height = scene["size"]
    return {"t5": texts[0], "clip": texts[1], "width": width, "height": height, "seed": seed, **more}
