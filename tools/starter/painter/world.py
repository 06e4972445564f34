"""What can be painted: the tables of the painter's world, how a scene is drawn at random, and which combinations are held out."""
import zlib
from math import erf, sqrt

BIOMES = ("forest", "desert", "mountains", "sea", "swamp", "snow", "meadow", "cave", "village", "castle", "tavern", "dungeon", "city")
INDOORS = ("cave", "tavern", "dungeon")
TIMES = ("dawn", "noon", "dusk", "night")
WEATHERS = ("clear", "rain", "snow", "fog", "storm")
FEATURES = ("none", "river", "bridge", "tower", "campfire", "ship", "ruins", "moon")
FIGURES = ("knight", "wizard", "orc", "elf", "dwarf", "witch", "robot", "pilot", "detective", "queen", "monk", "pirate")
LANDS = ("island", "coast", "inland")
CARDS = ("letter", "poster", "book", "tablet")
KINDS = ("scene", "portrait", "map", "card")

# Sizes in pixels: the tiers' ratios (4:3, 3:4, 1:1, 3:2) in multiples of 16, at about sixty image tokens each.
SIZES = {
    "scene": ((144, 112), (144, 112), (144, 112), (144, 144)),
    "portrait": ((112, 144), (112, 144), (144, 144)),
    "map": ((144, 144),),
    "card": ((144, 96),),
}
# A picture's free choices, one standard normal number each, written into the noise of as many latent channels (see coupling.py).
# Each moves the whole picture in the same way whatever it shows: a small network finds that at once, while it needs very long for
# a choice that means something else in every place.
FREE = ("pan_x", "pan_y", "orb", "warmth", "whim")
CHOICES = len(FREE)
LEVELS = 3  # values a choice can take: few enough that each is seen often, so that edges are learned sharp
PAN = 16  # pixels between two levels of a pan: one image token, so that panning moves tokens and changes none
HORIZON = 0.48  # where the ground begins, in picture heights


class Dice:
    """A picture's free choices, read from CHOICES standard normal numbers."""

    def __init__(self, z):
        self.u = {name: 0.5 * (1 + erf(float(v) / sqrt(2))) for name, v in zip(FREE, z)}

    def pick(self, name, options):
        """One of `options`, all equally likely."""
        return options[min(int(self.u[name] * len(options)), len(options) - 1)]

    def level(self, name):
        """−1, 0 or 1."""
        return self.pick(name, range(LEVELS)) - LEVELS // 2

    @property
    def pan(self):
        """Pixels that the view is moved right and down."""
        return PAN * self.level("pan_x"), PAN * self.level("pan_y")


def features_of(biome, time):
    if biome in ("tavern", "dungeon"):
        return ("none",)
    if biome == "cave":
        return ("none", "campfire")
    allowed = ["none", "campfire", "tower", "ruins"]
    if biome in ("sea",):
        allowed = ["none", "ship", "tower", "ruins"]
    elif biome in ("forest", "meadow", "mountains", "village", "snow"):
        allowed += ["river", "bridge"]
    elif biome == "city":
        allowed = ["none", "river", "bridge"]
    elif biome == "castle":
        allowed = ["none", "river", "bridge", "campfire"]
    if time == "night":
        allowed.append("moon")
    return tuple(allowed)


def held_out(scene):
    """True for the combinations of biome, time, weather and feature that training never sees (one in six)."""
    key = "/".join(str(scene[k]) for k in ("biome", "time", "weather", "feature"))
    return zlib.crc32(key.encode()) % 6 == 0


def draw_scene(rng, kind=None):
    """A random scene as a plain dict; `rng` is a numpy Generator."""
    pick = lambda options: options[int(rng.integers(len(options)))]
    kind = kind or rng.choice(KINDS, p=(0.62, 0.2, 0.1, 0.08))
    scene = {"kind": str(kind), "size": pick(SIZES[kind])}
    if kind == "map":
        return {**scene, "land": pick(LANDS), "fog": bool(rng.random() < 0.35)}
    if kind == "card":
        return {**scene, "card": pick(CARDS)}
    scene |= {"biome": pick(BIOMES), "time": pick(TIMES), "weather": "clear", "feature": "none"}
    if kind == "portrait":
        return {**scene, "figure": pick(FIGURES)}
    if scene["biome"] not in INDOORS and rng.random() < 0.5:
        scene["weather"] = pick(WEATHERS[1:])
    if rng.random() < 0.5:
        scene["feature"] = pick(features_of(scene["biome"], scene["time"]))
    people = rng.random()
    if people < 0.15:
        scene["figures"] = (pick(FIGURES),)
    elif people < 0.25:
        scene["figures"] = (pick(FIGURES), pick(FIGURES))
    return scene
