"""python3 -m tools.starter.evaluate.contact: docs/starter-sheet.png, drawn by the daemon's own engine, and how long that took."""
import statistics

from ..sample import sheet
from ..workshop import ROOT
from .pictures import by_engine

WIDE, TALL, SQUARE, CARD = (144, 112), (112, 144), (144, 144), (144, 96)
PROMPTS = (
    ("the forest at noon", WIDE), ("the desert at noon", WIDE), ("the sea at dusk", WIDE), ("the village at night", WIDE),
    ("mountains at dawn", WIDE), ("the castle at noon", WIDE), ("a snow field at noon", WIDE), ("the city at dusk", WIDE),
    ("a tavern at night", WIDE), ("a dungeon at noon", WIDE), ("a cave at noon", WIDE), ("the swamp in fog at dawn", WIDE),
    ("a knight. portrait", TALL), ("a wizard at dusk. portrait", TALL), ("an orc. portrait", TALL), ("a queen. portrait", TALL),
    ("hand-drawn map. an island", SQUARE), ("map with the unexplored parts under fog. a coast", SQUARE), ("close view of a written document. a letter with a red seal", CARD), ("close view of a written document. an open book", CARD),
)


def draw():
    jobs = [{"t5": text, "clip": text, "width": size[0], "height": size[1], "seed": 40 + i} for i, (text, size) in enumerate(PROMPTS)]
    images, report = by_engine(jobs, threads=1)
    sheet(images, 4, ROOT / "docs/starter-sheet.png")
    totals = [t.get("total", sum(t.values())) for t in report["timings"]]
    print(f"{len(images)} pictures, median {statistics.median(totals) / 1000:.2f} s, fastest {min(totals) / 1000:.2f} s; process and load {report['warmupMs'] / 1000:.2f} s")


if __name__ == "__main__":
    draw()
