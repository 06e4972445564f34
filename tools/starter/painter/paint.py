"""paint(scene, z): the one entry of the painter; the same scene and numbers give the same pixels."""
import numpy as np

from .biomes import PLACES
from .canvas import Canvas
from .features import FEATURES
from .figures import figure
from .light import Light, sky, weather
from .sheets import paint_card, paint_map
from .world import Dice, INDOORS

# biome → ground colour behind a bust
GROUND = {
    "forest": (0.14, 0.36, 0.16), "desert": (0.90, 0.72, 0.44), "mountains": (0.46, 0.47, 0.55), "sea": (0.14, 0.42, 0.66),
    "swamp": (0.28, 0.34, 0.18), "snow": (0.93, 0.96, 1.0), "meadow": (0.44, 0.70, 0.26), "cave": (0.20, 0.17, 0.17),
    "village": (0.60, 0.48, 0.30), "castle": (0.58, 0.56, 0.60), "tavern": (0.46, 0.29, 0.15), "dungeon": (0.26, 0.27, 0.31),
    "city": (0.34, 0.35, 0.42),
}


def paint(scene, z):
    """uint8 [height, width, 3] from a scene (see world.draw_scene) and 16 standard normal numbers."""
    cv, dice = Canvas(*scene["size"]), Dice(z)
    if scene["kind"] == "map":
        paint_map(cv, scene, dice)
    elif scene["kind"] == "card":
        paint_card(cv, scene, dice)
    elif scene["kind"] == "portrait":
        _portrait(cv, scene, dice)
    else:
        _scene(cv, scene, dice)
    return cv.image()


def _scene(cv, scene, dice):
    light = Light(scene["time"], scene["weather"])
    hz = dice.between(0, 0.42, 0.54)
    if scene["biome"] not in ("tavern", "dungeon"):
        sky(cv, light, dice, hz, scene["feature"] == "moon")
    PLACES[scene["biome"]](cv, light, dice, hz)
    if scene["feature"] in FEATURES:
        FEATURES[scene["feature"]](cv, light, dice, hz)
    people = scene.get("figures", ())
    if len(people) == 1:
        figure(cv, light, people[0], dice.between(9, 0.28, 0.72) * cv.aspect, 0.95, 0.46, 1 if dice.u[10] > 0.5 else -1)
    elif people:
        middle = dice.between(9, 0.46, 0.54) * cv.aspect
        for kind, side in zip(people, (1, -1)):
            figure(cv, light, kind, middle - side * 0.24, 0.95, 0.50, side)
        cv.glow(middle, 0.66, 0.10, (1.0, 0.8, 0.3), 0.6)
        for i in range(8):
            t = i * 0.785 + 0.3
            cv.line(((middle + 0.03 * np.cos(t), 0.66 + 0.03 * np.sin(t)), (middle + 0.085 * np.cos(t), 0.66 + 0.085 * np.sin(t))), 0.012, (1.0, 0.95, 0.55))
    if scene["biome"] not in INDOORS:
        weather(cv, light, dice)


def _portrait(cv, scene, dice):
    light = Light(scene["time"])
    cv.gradient(light.top, light.low, 0.0, 0.7)
    ground = GROUND[scene["biome"]]
    line = dice.between(0, 0.50, 0.62)
    slope = dice.between(2, -0.12, 0.12)
    cv.below(lambda x: line + slope * (x - cv.aspect / 2), light(*ground), light(*(c * 0.7 for c in ground)))
    x = cv.aspect / 2 + dice.between(9, -0.06, 0.06)
    cv.glow(x, 0.38, 0.42, light.low, 0.25)
    size = dice.between(11, 1.12, 1.28) * min(1.0, cv.aspect + 0.12)
    lit = Light("noon")
    lit.tint = 0.35 * light.tint + 0.65 * np.float32(0.92 if not light.dark else 0.70)
    figure(cv, lit, scene["figure"], x, 0.40 + 0.78 * size, size, 1 if dice.u[10] > 0.5 else -1)
