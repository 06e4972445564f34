"""What is asked of the model: scenes of combinations that training never saw, the other tiers, light pairs, free words."""
import numpy as np

from ..language import words
from ..language.captions import caption
from ..painter.world import BIOMES, CARDS, FIGURES, INDOORS, LANDS, TIMES, WEATHERS, draw_scene, features_of, held_out

FREE = (
    "a cat on a sofa", "two friends share a secret", "the smell of rain on hot iron", "jazz", "an equation", "hope", "a bicycle race through Lisbon",
    "the queen of spades", "a broken clock that runs backwards", "sushi", "the last train home", "an octopus playing chess", "a library of bones",
    "your mother's kitchen", "the moment before the shot", "a whale above the clouds", "blue", "three doors and no key", "a wedding", "an argument about money",
    "the colour of regret", "dancing robots in the snow", "a lighthouse keeper's dream", "the market at closing time", "a mirror maze", "a tax form",
    "the wolf and the lamb", "neon rain over the harbour", "an empty stage", "the gods are watching", "a violin on fire", "seven swords", "a garden of glass",
    "the tunnel under the river", "smoke", "a very small dragon", "the inventor's workshop", "a duel at the edge of the world", "old photographs", "a spaceship graveyard",
    "winter is over", "the throne room, long banners, high dais", "somebody laughs in the dark", "a map of nowhere", "the child and the storm", "an ambush", "velvet",
    "the bridge of the ship", "a mountain that walks", "letters never sent",
)


def scenes(count):
    """(scene, caption texts) of held-out combinations, every biome and time in turn."""
    rng, cases = np.random.default_rng(91), []
    while len(cases) < count:
        i = len(cases)
        biome, time = BIOMES[i % len(BIOMES)], TIMES[(i // len(BIOMES)) % len(TIMES)]
        scene = {"kind": "scene", "size": (144, 112), "biome": biome, "time": time, "weather": "clear", "feature": "none"}
        options = [(w, f) for w in (WEATHERS if biome not in INDOORS else ("clear",)) for f in features_of(biome, time)]
        options = [(w, f) for w, f in options if held_out({**scene, "weather": w, "feature": f})] or options
        scene["weather"], scene["feature"] = options[int(rng.integers(len(options)))]
        cases.append((scene, caption(scene, rng)))
    return cases


def others(count):
    """`count` portraits, maps and cards, with a figure asked of every portrait."""
    rng, cases = np.random.default_rng(92), []
    for i in range(count):
        scene = draw_scene(rng, ("portrait", "portrait", "map", "card")[i % 4])
        if scene["kind"] == "portrait":
            scene["figure"] = FIGURES[(i // 2) % len(FIGURES)]
        scene |= {"land": LANDS[i % 3]} if scene["kind"] == "map" else {"card": CARDS[i % 4]} if scene["kind"] == "card" else {}
        cases.append((scene, caption(scene, rng)))
    return cases


def light():
    """The same place at night, dusk and noon: {biome: texts}."""
    return {biome: [f"{words.BIOMES[biome][0]} at {time}" for time in ("night", "dusk", "noon")] for biome in BIOMES}
