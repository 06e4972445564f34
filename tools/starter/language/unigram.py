"""The T5 side's tokeniser: a unigram vocabulary (Kudo 2018) trained by hard EM, and its Viterbi segmentation.

Text is NFKC-normalised and lower-cased, cut at white space, each word prefixed with ▁; characters without a piece become <unk>.
"""
import json
import math
import unicodedata
from collections import Counter

MARK, PAD, END, UNKNOWN = "▁", 0, 1, 2
LONGEST = 14  # characters of the longest piece


def words_of(text):
    return [MARK + word for word in unicodedata.normalize("NFKC", text).lower().split()]


class Unigram:
    def __init__(self, pieces):
        """`pieces`: (text, log probability) in id order, the three special ones first."""
        self.pieces = pieces
        self.scores = {text: (score, i) for i, (text, score) in enumerate(pieces) if i > UNKNOWN}
        self.unknown = min(score for _, score in pieces) - 10
        self.longest = max(len(text) for text, _ in pieces)
        self.memo = {}

    def _segment(self, word):
        """Best segmentation of one word as ids; neighbouring unknown characters fuse into one <unk>."""
        best = [(0.0, 0, -1)] + [(-math.inf, 0, -1)] * len(word)
        for start in range(len(word)):
            base = best[start][0]
            for stop in range(start + 1, min(len(word), start + self.longest) + 1):
                found = self.scores.get(word[start:stop])
                if found is None and stop > start + 1:
                    continue
                score, index = found or (self.unknown, UNKNOWN)
                if base + score > best[stop][0]:
                    best[stop] = (base + score, start, index)
        ids, at = [], len(word)
        while at > 0:
            _, start, index = best[at]
            if not (ids and index == UNKNOWN and ids[-1] == UNKNOWN):
                ids.append(index)
            at = start
        return ids[::-1]

    def encode(self, text):
        """Ids with the end token."""
        ids = []
        for word in words_of(text):
            if word not in self.memo:
                self.memo[word] = self._segment(word)
            part = self.memo[word]
            ids += part[1:] if ids and part[0] == UNKNOWN and ids[-1] == UNKNOWN else part
        return ids + [END]

    def save(self, path):
        special = [{"id": i, "content": text, "special": True, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False} for i, (text, _) in enumerate(self.pieces[:3])]
        metaspace = {"type": "Metaspace", "replacement": MARK, "prepend_scheme": "always", "split": True}
        ending = [{"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({
            "version": "1.0", "truncation": None, "padding": None, "added_tokens": special,
            "normalizer": {"type": "Sequence", "normalizers": [{"type": "NFKC"}, {"type": "Lowercase"}]},
            "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, metaspace]},
            "post_processor": {"type": "TemplateProcessing", "single": ending, "pair": ending + [{"Sequence": {"id": "B", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}], "special_tokens": {"</s>": {"id": "</s>", "ids": [END], "tokens": ["</s>"]}}},
            "decoder": metaspace,
            "model": {"type": "Unigram", "unk_id": UNKNOWN, "byte_fallback": False, "vocab": [[text, round(score, 4)] for text, score in self.pieces]},
        }, ensure_ascii=False, indent=0) + "\n", encoding="utf8")

    @classmethod
    def load(cls, path):
        return cls([(text, score) for text, score in json.loads(path.read_text(encoding="utf8"))["model"]["vocab"]])


def train(counts, size, alphabet):
    """A vocabulary of `size` pieces from word counts; every character of `alphabet` stays, so nothing in it is unknown."""
    special = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    pieces = Counter()
    for word, n in counts.items():
        for start in range(len(word)):
            for stop in range(start + 1, min(len(word), start + LONGEST) + 1):
                if stop > start + 1 and not word[start:stop].lstrip(MARK).isalpha():
                    break  # punctuation and digits stay single: a word must not change with the comma behind it
                pieces[word[start:stop]] += n * (stop - start if stop - start > 1 else 1)
    kept = {MARK, *alphabet}
    room = size - len(special) - len(kept)
    candidates = [p for p, _ in pieces.most_common(6 * size) if p not in kept]
    total = sum(pieces.values())
    scores = {p: math.log(max(pieces[p], 1) / total) for p in [*candidates, *kept]}
    for target in (4 * room, 2 * room, int(1.3 * room), room):
        for _ in range(2):
            model = Unigram(special + list(scores.items()))
            used = Counter()
            for word, n in counts.items():
                for index in model._segment(word):
                    used[model.pieces[index][0]] += n
            mass = sum(used.values())
            scores = {p: math.log((used[p] + 0.05) / mass) for p in scores}
        best = sorted((p for p in scores if p not in kept), key=lambda p: (-used[p], p))[:target]
        scores = {p: scores[p] for p in [*best, *sorted(kept)]}
    return Unigram(special + sorted(scores.items(), key=lambda item: (-item[1], item[0])))
