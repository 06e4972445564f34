"""Trains both vocabularies on our own words: captions of twelve thousand painted scenes, the tables of words, the scene corpus.

Captions weigh less than they are many, so that ordinary words get pieces too.
"""
import json
import string
from collections import Counter

import numpy as np

from .config import CLIP, T5
from .language import bpe, unigram, words
from .language.captions import caption
from .painter.world import draw_scene
from .workshop import MODEL, ROOT

LATIN = "".join(chr(c) for c in range(0xE0, 0x180) if chr(c).islower())
ALPHABET = string.ascii_lowercase + string.digits + string.punctuation + LATIN + "’‘“”–—…°×"


def corpus():
    """(text, weight): everything that the vocabularies are to cover well."""
    rng = np.random.default_rng(11)
    for _ in range(12000):
        yield caption(draw_scene(rng), rng)[0], 0.25
    for table in (words.BIOMES, words.TIMES, words.WEATHERS, words.FEATURES, words.FIGURES, words.LANDS, words.CARDS, words.TIER_WORDS):
        yield " ".join(phrase for phrases in table.values() for phrase in phrases), 40
    yield " ".join([words.COMMON, *words.STYLES, *words.NOTHINGS, *words.NAMES, *words.MOODS, *words.TAGS]), 20
    for line in (ROOT / "tests/fixtures/corpus/scene-dev.jsonl").read_text(encoding="utf8").splitlines():
        item = json.loads(line)
        for turn in item.get("turns", [item]):
            yield turn.get("narration", ""), 6


def count(cut):
    counts = Counter()
    for text, weight in corpus():
        for word in cut(text):
            counts[word] += weight
    return counts


def train():
    unigram.train(count(unigram.words_of), T5["vocab_size"], ALPHABET).save(MODEL / "tokenizer_t5" / "tokenizer.json")
    bpe.train(count(bpe.words_of), CLIP["vocab_size"]).save(MODEL / "tokenizer_clip")


if __name__ == "__main__":
    train()
