"""The CLIP side's tokeniser: lower-cased byte-level BPE with an end-of-word suffix, trained and applied as CLIP's rules say."""
import json
import re
import unicodedata
from collections import Counter

START, END, LENGTH, SUFFIX = "<|startoftext|>", "<|endoftext|>", 77, "</w>"
CUT = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d|[^\W\d_]+|\d|(?:[^\s\w]|_)+")


def _byte_letters():
    """GPT-2's printable stand-in for each byte."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters, spare = {b: chr(b) for b in plain}, 256
    for b in range(256):
        if b not in letters:
            letters[b], spare = chr(spare), spare + 1
    return letters


LETTERS = _byte_letters()


def words_of(text):
    clean = " ".join(unicodedata.normalize("NFC", text).split()).lower()
    return ["".join(LETTERS[b] for b in word.encode("utf8")) for word in CUT.findall(clean)]


class BPE:
    def __init__(self, vocabulary, merges):
        self.ids, self.merges = vocabulary, merges
        self.ranks = {pair: i for i, pair in enumerate(merges)}
        self.memo = {}

    def _merge(self, word):
        parts = [*word[:-1], word[-1] + SUFFIX]
        while len(parts) > 1:
            pairs = [(self.ranks.get(pair, 1 << 30), i) for i, pair in enumerate(zip(parts, parts[1:]))]
            rank, at = min(pairs)
            if rank == 1 << 30:
                break
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
        return [self.ids[p] for p in parts]

    def encode(self, text):
        """77 ids: start, at most 75 tokens, end, padded with the end token."""
        ids = []
        for word in words_of(text):
            if word not in self.memo:
                self.memo[word] = self._merge(word)
            ids += self.memo[word]
        ids = [self.ids[START], *ids[: LENGTH - 2], self.ids[END]]
        return ids + [self.ids[END]] * (LENGTH - len(ids))

    def save(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "vocab.json").write_text(json.dumps(self.ids, ensure_ascii=False, indent=0) + "\n", encoding="utf8")
        (folder / "merges.txt").write_text("#version: 0.2\n" + "".join(f"{a} {b}\n" for a, b in self.merges), encoding="utf8")
        settings = {"tokenizer_class": "CLIPTokenizer", "bos_token": START, "eos_token": END, "pad_token": END, "unk_token": END, "model_max_length": LENGTH, "do_lower_case": True}
        (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf8")

    @classmethod
    def load(cls, folder):
        merges = [tuple(line.split(" ")) for line in (folder / "merges.txt").read_text(encoding="utf8").splitlines()[1:]]
        return cls(json.loads((folder / "vocab.json").read_text(encoding="utf8")), merges)


def train(counts, size):
    """A vocabulary of `size` tokens: 256 bytes, 256 word-ending bytes, merges, start, end; the end token has the highest id."""
    symbols = list(LETTERS.values())
    words = {word: [*word[:-1], word[-1] + SUFFIX] for word in counts}
    merges = []
    while len(merges) < size - 514:
        pairs = Counter()
        for word, parts in words.items():
            for pair in zip(parts, parts[1:]):
                pairs[pair] += counts[word]
        if not pairs:
            break
        best = min(pairs, key=lambda p: (-pairs[p], p))
        merges.append(best)
        for word, parts in words.items():
            i = 0
            while i < len(parts) - 1:
                if (parts[i], parts[i + 1]) == best:
                    parts[i : i + 2] = [parts[i] + parts[i + 1]]
                i += 1
    tokens = [*symbols, *(s + SUFFIX for s in symbols), *dict.fromkeys(a + b for a, b in merges)]
    return BPE({token: i for i, token in enumerate([*tokens, START, END])}, merges)
