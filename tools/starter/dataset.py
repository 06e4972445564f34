"""The training set: pictures painted as they are needed, so none is seen twice, with scene, free choices and latent."""
import numpy as np

from .basis import Basis
from .language.captions import UNSAID
from .painter.paint import paint
from .painter.world import CHOICES, Dice, draw_scene, held_out

USUAL_PLACES = ("meadow", "forest", "mountains", "village")
USUAL_PEOPLE = ("knight", "queen", "monk", "pirate")


def settle(scene, z, rng):
    """Makes some scenes such that a caption may leave things out: what is unsaid is either fixed or read from the picture's numbers."""
    dice = Dice(z)
    if rng.random() < 0.08:
        scene = {**scene, **{k: v for k, v in UNSAID.items() if k in scene}, "silent": True, "nowhere": True, "nobody": True}
        if scene["kind"] == "scene":
            scene |= {"feature": "none", "figures": ()}
        if scene["kind"] == "map":
            scene["fog"] = False
    if rng.random() < (0.35 if scene["kind"] == "portrait" else 0.1):
        scene["nowhere"] = scene["kind"] in ("scene", "portrait") and scene.get("feature", "none") == "none"
    if scene["kind"] == "portrait" and rng.random() < 0.08:
        scene["nobody"] = True
    if scene.get("nowhere") and "biome" in scene:
        scene["biome"] = dice.pick("whim", USUAL_PLACES)
    if scene.get("nobody") and "figure" in scene:
        scene["figure"] = dice.pick("whim", USUAL_PEOPLE)
    return scene


def samples(rng):
    """Endless (scene, z) that training may see."""
    while True:
        z = rng.standard_normal(CHOICES).astype(np.float32)
        scene = settle(draw_scene(rng), z, rng)
        if scene["kind"] == "scene" and held_out(scene) and not scene.get("silent"):
            continue
        yield scene, z


def sizes():
    """Every trained size with the share of pictures that have it."""
    rng = np.random.default_rng(3)
    drawn = [draw_scene(rng)["size"] for _ in range(4000)]
    return {size: drawn.count(size) / len(drawn) for size in sorted(set(drawn))}


class Pictures:
    """Endless fresh pictures as latents: (scene, its free choices, latent f32 [16, h, w])."""

    def __init__(self):
        self.basis, self.sizes = Basis.load(), sizes()

    def batch(self, common, rng, count):
        """`count` rows of one size; the size is drawn from `common`, the rest from `rng`."""
        size = list(self.sizes)[int(common.choice(len(self.sizes), p=list(self.sizes.values())))]
        rows = []
        for scene, z in samples(rng):
            if scene["size"] == size:
                rows.append((scene, z, self.basis.encode(paint(scene, z))))
            if len(rows) == count:
                return rows
