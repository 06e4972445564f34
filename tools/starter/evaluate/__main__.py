"""python3 -m tools.starter.evaluate: draws all cases with the exported model, measures them, writes the table of docs/starter.md."""
import argparse
import os

import numpy as np
import torch

from ..painter.paint import paint
from ..painter.world import CHOICES, KINDS, draw_scene
from ..workshop import MODEL, ROOT
from . import cases, measures
from .judges import judge
from .pictures import by_engine, by_sampler, job

START, END = "<!-- measured -->", "<!-- /measured -->"


def share(flags):
    return float(np.mean(list(flags)))


def plan(count):
    """Every picture to draw, as (name of its group, scene or key, job)."""
    jobs = [("scene", scene, job(scene, texts, 100 + i)) for i, (scene, texts) in enumerate(cases.scenes(count))]
    jobs += [("other", scene, job(scene, texts, 500 + i)) for i, (scene, texts) in enumerate(cases.others(max(24, count // 2)))]
    view = {"size": (144, 112)}
    for biome, texts in cases.light().items():
        for seed in (1, 2, 3)[: 1 + count // 100]:
            jobs += [("light", (biome, seed), job(view, (text, text), seed)) for text in texts]
    for biome in ("forest", "castle", "sea", "city"):
        jobs += [("seeds", biome, job(view, (f"the {biome} at noon",) * 2, 900 + s)) for s in range(4)]
    return jobs + [("free", text, job(view, (text, text), 700 + i)) for i, text in enumerate(cases.FREE[: max(20, count // 4)])]


def painter_variety():
    rng, values = np.random.default_rng(93), []
    for biome in ("forest", "castle", "sea", "city"):
        scene = {"kind": "scene", "size": (144, 112), "biome": biome, "time": "noon", "weather": "clear", "feature": "none"}
        values.append(measures.spread([paint(scene, rng.standard_normal(CHOICES)) for _ in range(4)]))
    return float(np.mean(values))


def measure(drawn):
    """Rows of the table: (what, wanted, reached)."""
    group = lambda name: [(key, image) for kind, key, image in drawn if kind == name]
    judges = {q: judge(q) for q in ("time", "biome", "kind", "figure")}
    seen = lambda q, pairs: share(a == k[q] for (k, _), a in zip(pairs, judges[q].says([i for _, i in pairs])))
    held = lambda q: f" (judge on painter's own: {judges[q].accuracy:.0%})"
    scenes, other = group("scene"), group("other")
    portraits = [p for p in other if p[0]["kind"] == "portrait"]
    rows = [(f"time of day recognised, {len(scenes)} held-out captions" + held("time"), "≥ 90 %", seen("time", scenes))]
    rows.append((f"biome recognised, {len(scenes)} held-out captions" + held("biome"), "≥ 90 %", seen("biome", scenes)))
    rows.append(("tier class recognised (scene, portrait, map, card)" + held("kind"), "≥ 95 %", seen("kind", scenes[: len(other)] + other)))
    rows.append((f"figure kind recognised, {len(portraits)} portraits" + held("figure"), "≥ 70 %", seen("figure", portraits)))
    light = [measures.luminance(i) for _, i in group("light")]
    night, dusk, noon = light[0::3], light[1::3], light[2::3]
    rows.append((f"night darker than dusk, {len(dusk)} pairs", "≥ 95 %", share(a < b for a, b in zip(night, dusk))))
    rows.append((f"dusk darker than noon, {len(dusk)} pairs", "≥ 95 %", share(a < b for a, b in zip(dusk, noon))))
    rng = np.random.default_rng(94)
    same = [paint({**k, "figures": k.get("figures", ())}, rng.standard_normal(CHOICES)) for k, _ in scenes]
    rows.append(("sharpness: gradient energy against the painter's, same scenes", "≥ 60 %", np.mean([measures.gradient(i) for _, i in scenes]) / np.mean([measures.gradient(i) for i in same])))
    seeds = group("seeds")
    variety = np.mean([measures.spread([i for k, i in seeds if k == biome]) for biome in {k for k, _ in seeds}])
    rows.append(("variety: distance between seeds against the painter's", "≥ 40 %", variety / painter_variety()))
    painted = np.array([measures.statistics(paint(draw_scene(rng), rng.standard_normal(CHOICES))) for _ in range(1400)])
    low, high = painted[:1000].min(0), painted[:1000].max(0)
    within = lambda statistics: bool(np.all((statistics >= low) & (statistics <= high)))
    inside = [within(measures.statistics(i)) for _, i in group("free")]
    own = share(within(s) for s in painted[1000:])
    rows.append((f"free prompts inside the painter's statistics, {len(inside)} prompts (painter's own: {own:.1%})", "all", share(inside)))
    return rows


def write(rows, notes):
    path = ROOT / "docs/starter.md"
    text = path.read_text(encoding="utf8")
    table = ["| measure | wanted | reached |", "| --- | --- | --- |"] + [f"| {a} | {b} | {c if isinstance(c, str) else f'{c:.0%}'} |" for a, b, c in rows]
    body = "\n".join([START, *table, "", *notes, END])
    path.write_text(text[: text.index(START)] + body + text[text.index(END) + len(END) :], encoding="utf8")


def run(args):
    torch.set_num_threads(1)
    jobs = plan(args.count)
    images, report = by_sampler([j for *_, j in jobs], args.trained) if args.sampler else by_engine([j for *_, j in jobs])
    drawn = [(kind, key, image) for (kind, key, _), image in zip(jobs, images)]
    rows = measure(drawn)
    size = sum(p.stat().st_size for p in MODEL.rglob("*") if p.is_file()) / 1e6
    rows.append(("files of models/starter", "≤ 32 MB", f"{size:.1f} MB"))
    if report:
        totals = [t["total"] if "total" in t else sum(t.values()) for t in report["timings"]]
        rows.append(("a picture on this machine's CPU, median of all drawn", "≤ 3 s", f"{np.median(totals) / 1000:.2f} s"))
        rows.append(("start of the engine's process and load", "≤ 1 s", f"{report['warmupMs'] / 1000:.2f} s"))
    for what, wanted, reached in rows:
        print(f"{reached if isinstance(reached, str) else f'{reached:.1%}':>8}  {wanted:7} {what}")
    source = "the PyTorch sampler" if args.sampler else "the daemon's own engine"
    if not args.dry:
        write(rows, [f"{len(jobs)} pictures drawn by {source} at 4 steps on {os.cpu_count()} CPU cores; kinds of picture: {', '.join(KINDS)}. Made by `python3 -m tools.starter.evaluate`."])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="held-out captions")
    parser.add_argument("--sampler", action="store_true", help="draw with PyTorch instead of the engine")
    parser.add_argument("--trained", action="store_true", help="with --sampler: the checkpoint instead of the exported files")
    parser.add_argument("--dry", action="store_true", help="leave docs/starter.md alone")
    run(parser.parse_args())
