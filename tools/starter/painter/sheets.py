"""Flat things on paper: maps with land, roads and a compass, and cards with lines of pseudo-script."""
import numpy as np

INK = (0.28, 0.18, 0.10)
PAPER = (0.93, 0.85, 0.66)


def _peak(cv, x, y, s):
    cv.convex(((x - 0.05 * s, y), (x + 0.05 * s, y), (x, y - 0.085 * s)), (0.72, 0.62, 0.46))
    cv.line(((x - 0.05 * s, y), (x, y - 0.085 * s), (x + 0.05 * s, y)), 0.011, INK)


def _compass(cv, x, y, r):
    cv.circle(x, y, r, INK)
    cv.circle(x, y, r * 0.84, PAPER)
    for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)):
        tip = (x + dx * r * 1.25, y + dy * r * 1.25)
        cv.convex((tip, (x - dy * r * 0.25, y + dx * r * 0.25), (x + dy * r * 0.25, y - dx * r * 0.25)), (0.65, 0.16, 0.12) if dy < 0 else INK)


def paint_map(cv, scene, pan):
    """`pan`: pixels that the land is moved inside the frame, which stays where it is."""
    sea, land, shore = (0.55, 0.72, 0.76), (0.88, 0.80, 0.56), (0.40, 0.28, 0.16)
    cv.px[:] = land if scene["land"] == "inland" else sea
    a = cv.aspect
    cx, cy = {"island": (0.5 * a, 0.5), "coast": (0.16 * a, 0.5), "inland": (0.5 * a, 0.5)}[scene["land"]]
    cx, cy = cx - pan[0] / cv.height, cy - pan[1] / cv.height
    if scene["land"] != "inland":
        size = {"island": 0.32, "coast": 0.52}[scene["land"]]
        outline = lambda t: size - 0.045 * np.sin(2 * t) - 0.035 * np.sin(3 * t) - 0.015 * np.sin(7 * t)
        cv.blob(lambda t: outline(t) + 0.035, cx, cy, 0.75, (0.66, 0.80, 0.80))
        cv.blob(lambda t: outline(t) + 0.010, cx, cy, 0.75, shore)
        cv.blob(outline, cx, cy, 0.75, land)
    spread = 1.0 if scene["land"] != "inland" else 1.35
    ox = 0.10 if scene["land"] == "coast" else 0.0
    at = lambda dx, dy: (cx + ox + dx * spread, cy + dy * spread)
    cv.line((at(-0.02, -0.14), at(0.05, -0.02), at(0.02, 0.10), at(0.10, 0.24)), 0.020, (0.35, 0.58, 0.72))
    for dx, dy, s in ((-0.13, -0.10, 1.0), (-0.05, -0.13, 1.2), (0.03, -0.11, 1.0), (-0.09, -0.04, 1.0)):
        _peak(cv, *at(dx, dy), s)
    for dx, dy in ((0.12, -0.02), (0.17, 0.01), (0.13, 0.04), (0.18, 0.07), (0.21, 0.03)):
        cv.circle(*at(dx, dy), 0.024, (0.36, 0.52, 0.28))
    towns = [at(-0.16, 0.10), at(-0.04, 0.16), at(0.18, -0.10)]
    for (ax, ay), (bx, by) in zip(towns[:-1], towns[1:]):
        for i in range(1, 7):
            t = i / 7
            cv.circle(ax + (bx - ax) * t, ay + (by - ay) * t, 0.009, (0.55, 0.22, 0.14))
    for x, y in towns:
        cv.circle(x, y, 0.022, (0.72, 0.16, 0.12))
    _compass(cv, a - 0.15, 0.16, 0.062)
    if scene["fog"]:
        side = 0.38 * a
        for i in range(7):
            y = i / 6
            cv.ellipse(0.10 * side, y, side * (0.75 + 0.2 * ((i * 0.618) % 1)), 0.13, (0.42, 0.43, 0.47), 0.96)
        cv.ellipse(0.45 * a, 1.0, 0.42 * a, 0.17, (0.42, 0.43, 0.47), 0.96)
    for x0, y0, x1, y1 in ((0, 0, a, 0.035), (0, 0.965, a, 1), (0, 0, 0.035, 1), (a - 0.035, 0, a, 1)):
        cv.box(x0, y0, x1, y1, (0.46, 0.30, 0.16))


def _script(cv, x0, x1, y, row, ink):
    """A line of pseudo-script: dashes of uneven words."""
    x, i = x0, row
    while x < x1 - 0.02:
        w = (0.05, 0.09, 0.035, 0.07, 0.11)[i % 5]
        cv.box(x, y - 0.012, min(x + w, x1), y + 0.012, ink)
        x, i = x + w + 0.025, i + 2


def paint_card(cv, scene):
    a = cv.aspect
    cv.gradient((0.34, 0.22, 0.12), (0.25, 0.15, 0.09))
    for i in range(6):
        cv.box(-0.2, i / 5 - 0.005, a + 0.2, i / 5 + 0.005, (0.20, 0.12, 0.07))
    x, y = 0.5 * a, 0.5
    kind = scene["card"]
    if kind == "tablet":
        cv.box(x - 0.42, y - 0.28, x + 0.42, y + 0.44, (0.50, 0.52, 0.54))
        cv.ellipse(x, y - 0.26, 0.42, 0.16, (0.50, 0.52, 0.54))
        for row in range(6):
            _script(cv, x - 0.33, x + 0.33, y - 0.22 + row * 0.11, row, (0.24, 0.26, 0.29))
        return
    if kind == "book":
        cv.box(x - 0.62, y - 0.40, x + 0.62, y + 0.40, (0.45, 0.12, 0.12))
        for s in (-1, 1):
            x0, x1 = sorted((x + s * 0.02, x + s * 0.58))
            cv.box(x0, y - 0.36, x1, y + 0.36, (0.96, 0.92, 0.80))
            for row in range(6):
                _script(cv, x0 + 0.06, x1 - 0.06, y - 0.27 + row * 0.105, row, INK)
        return
    half = 0.34 if kind == "poster" else 0.54
    cv.box(x - half + 0.02, y - 0.42, x + half + 0.03, y + 0.46, (0.12, 0.07, 0.04), 0.6)
    cv.box(x - half, y - 0.44, x + half, y + 0.44, PAPER)
    for r, c in ((0.03, (0.62, 0.44, 0.24)), (0.045, PAPER)):
        cv.box(x - half + r, y - 0.44 + r, x + half - r, y + 0.44 - r, c)
    if kind == "poster":
        cv.box(x - 0.24, y - 0.36, x + 0.24, y - 0.27, (0.55, 0.12, 0.10))
        cv.box(x - 0.18, y - 0.21, x + 0.18, y + 0.16, (0.80, 0.70, 0.50))
        cv.circle(x, y - 0.06, 0.08, INK)
        cv.ellipse(x, y + 0.13, 0.14, 0.11, INK)
        for row in range(2):
            _script(cv, x - 0.24, x + 0.24, y + 0.25 + row * 0.09, row, INK)
    else:
        for row in range(6):
            _script(cv, x - half + 0.10, x + half - 0.10, y - 0.33 + row * 0.10, row, INK)
        cv.circle(x, y + 0.31, 0.075, (0.72, 0.10, 0.10))
        cv.circle(x, y + 0.31, 0.045, (0.85, 0.22, 0.18))
