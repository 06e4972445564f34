"""Writes tests/starter/tokenizer-cases.json: texts with the ids that our own tokenisers give, which the engine's must give too."""
import json

from .reading import Reader
from .workshop import ROOT

TEXTS = (
    "", "a castle at night", "Wide view of the place. A KNIGHT fights an orc, combat", "it's the queen's 12 ships; don't wait!", "  white   space\tand\nlines  ",
    "naïve café, Œuvre, ßtraße, ﬁre", "日本の城 at dusk", "the smoke — “quoted” … 3.5 × 2", "supercalifragilisticexpialidocious", "😀 smile",
)


def write():
    reader = Reader()
    cases = [{"text": text, "t5": reader.t5.encode(text), "clip": reader.clip.encode(text)} for text in TEXTS]
    path = ROOT / "tests/starter/tokenizer-cases.json"
    path.write_text("[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases) + "\n]\n", encoding="utf8")


if __name__ == "__main__":
    write()
