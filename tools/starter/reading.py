"""Captions to tensors, and the side task that teaches the text encoders their words early: name what the caption says."""
import torch
from torch import nn

from .config import CLIP_LENGTH, T5_LENGTH
from .language.bpe import BPE
from .language.captions import caption
from .language.unigram import Unigram
from .painter.world import BIOMES, CARDS, FEATURES, FIGURES, KINDS, LANDS, TIMES, WEATHERS
from .workshop import MODEL

QUESTIONS = {
    "kind": KINDS, "biome": BIOMES, "time": TIMES, "weather": WEATHERS, "feature": FEATURES, "first": ("none", *FIGURES),
    "second": ("none", *FIGURES), "land": LANDS, "card": CARDS, "fog": (False, True),
}


class Reader:
    def __init__(self):
        self.t5 = Unigram.load(MODEL / "tokenizer_t5" / "tokenizer.json")
        self.clip = BPE.load(MODEL / "tokenizer_clip")

    def t5_ids(self, texts, length=None):
        """[B, L]: padded with 0 to `length`, or to the longest text rounded up to 8."""
        rows = [self.t5.encode(text) for text in texts]
        length = length or min(T5_LENGTH, -(-max(map(len, rows)) // 8) * 8)
        rows = [row if len(row) <= length else [*row[: length - 1], 1] for row in rows]
        return torch.tensor([row + [0] * (length - len(row)) for row in rows])

    def clip_ids(self, texts):
        """[B, L ≤ 77]: cut behind the last text's end token, which the causal mask allows."""
        ids = torch.tensor([self.clip.encode(text) for text in texts])
        longest = int((ids != ids[:, -1:]).sum(1).max()) + 1
        return ids[:, : min(longest, CLIP_LENGTH)]


def answers(scene):
    """Class index per question, −100 where the caption does not say."""
    people = (*scene.get("figures", ()), "none", "none")
    said = {**scene, "first": people[0], "second": people[1]}
    if scene["kind"] == "portrait":
        said |= {"first": scene["figure"], "second": "none"}
    if scene["kind"] in ("map", "card"):
        said |= {"first": "none", "second": "none"}
    if scene.get("nowhere"):
        said.pop("biome", None)
    if scene.get("nobody"):
        said.pop("first")
    return [options.index(said[q]) if q in said else -100 for q, options in QUESTIONS.items()]


class SideTask(nn.Module):
    """Linear answers from each encoder's pooled output; thrown away after training."""

    def __init__(self, width):
        super().__init__()
        self.heads = nn.ModuleList(nn.Linear(width, len(options)) for options in QUESTIONS.values())

    def forward(self, pooled, targets):
        losses = []
        for head, target in zip(self.heads, targets.T):
            if (target >= 0).any():
                losses.append(nn.functional.cross_entropy(head(pooled.float()), target, ignore_index=-100))
        return torch.stack(losses).mean()


def read_batch(reader, rows, rng, length=None):
    """(t5 ids, clip ids, answers for T5, answers for CLIP) of freshly worded captions."""
    texts = [caption(row[0], rng) for row in rows]
    targets = torch.tensor([answers(row[0]) for row in rows])
    composed = torch.tensor([a != b for a, b in texts])
    clip_targets = targets.clone()
    clip_targets[composed, 1:] = -100  # the composer sends no subject to CLIP, only the tier is sure to be there
    return reader.t5_ids([a for a, _ in texts], length), reader.clip_ids([b for _, b in texts]), targets, clip_targets
