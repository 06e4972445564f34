"""paint(scene, z): the one entry of the painter; the same scene and numbers give the same pixels."""
import numpy as np

from .biomes import PLACES
from .canvas import Canvas
from .features import FEATURES
from .figures import figure
from .light import Light, sky, weather
from .sheets import paint_card, paint_map
from .world import HORIZON, INDOORS, Dice

ORBS = (0.2, 0.5, 0.8)  # where sun or moon may stand, from left to right
WARMTH = np.float32((0.10, 0.0, -0.10))  # what a warmer light adds to red, green and blue

# biome → ground colour behind a bust
GROUND = {
    "forest": (0.14, 0.36, 0.16), "desert": (0.90, 0.72, 0.44), "mountains": (0.46, 0.47, 0.55), "sea": (0.14, 0.42, 0.66),
    "swamp": (0.28, 0.34, 0.18), "snow": (0.93, 0.96, 1.0), "meadow": (0.44, 0.70, 0.26), "cave": (0.20, 0.17, 0.17),
    "village": (0.60, 0.48, 0.30), "castle": (0.58, 0.56, 0.60), "tavern": (0.46, 0.29, 0.15), "dungeon": (0.26, 0.27, 0.31),
    "city": (0.34, 0.35, 0.42),
}


def paint(scene, z):
    """uint8 [height, width, 3] from a scene (see world.draw_scene) and CHOICES standard normal numbers."""
    dice = Dice(z)
    cv = Canvas(*scene["size"], pan=(0, 0) if scene["kind"] == "map" else dice.pan)
    if scene["kind"] == "map":
        paint_map(cv, scene, dice.pan)
    elif scene["kind"] == "card":
        paint_card(cv, scene)
    elif scene["kind"] == "portrait":
        _portrait(cv, scene)
    else:
        _scene(cv, scene, dice.pick("orb", ORBS))
    cv.px *= 1 + dice.level("warmth") * WARMTH
    return cv.image()


def _scene(cv, scene, orb):
    light, hz = Light(scene["time"], scene["weather"]), HORIZON
    if scene["biome"] not in ("tavern", "dungeon"):
        sky(cv, light, orb, hz, scene["feature"] == "moon")
    PLACES[scene["biome"]](cv, light, hz)
    if scene["feature"] in FEATURES:
        FEATURES[scene["feature"]](cv, light, hz)
    people = scene.get("figures", ())
    if len(people) == 1:
        figure(cv, light, people[0], 0.34 * cv.aspect, 0.95, 0.46, 1)
    elif people:
        middle = 0.5 * cv.aspect
        for kind, side in zip(people, (1, -1)):
            figure(cv, light, kind, middle - side * 0.24, 0.95, 0.50, side)
        cv.glow(middle, 0.66, 0.10, (1.0, 0.8, 0.3), 0.6)
        for i in range(8):
            t = i * 0.785 + 0.3
            cv.line(((middle + 0.03 * np.cos(t), 0.66 + 0.03 * np.sin(t)), (middle + 0.085 * np.cos(t), 0.66 + 0.085 * np.sin(t))), 0.012, (1.0, 0.95, 0.55))
    if scene["biome"] not in INDOORS:
        weather(cv, light)


def _portrait(cv, scene):
    light = Light(scene["time"])
    cv.gradient(light.top, light.low, 0.0, 0.7)
    ground = GROUND[scene["biome"]]
    cv.below(lambda x: 0.56 + 0.06 * (x - cv.aspect / 2), light(*ground), light(*(c * 0.7 for c in ground)))
    x = cv.aspect / 2
    cv.glow(x, 0.38, 0.42, light.low, 0.25)
    size = 1.2 * min(1.0, cv.aspect + 0.12)
    lit = Light("noon")
    lit.tint = 0.35 * light.tint + 0.65 * np.float32(0.92 if not light.dark else 0.70)
    figure(cv, lit, scene["figure"], x, 0.40 + 0.78 * size, size, 1)
