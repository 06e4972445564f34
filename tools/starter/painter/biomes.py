"""The thirteen places, one function each: (canvas, light, horizon) paint everything but sky, features and people.

All go on for PAN pixels beyond the frame, where the view may be moved.
"""
import numpy as np

from .plants import battlement, cactus, dead_tree, fir, flame, house, oak, tower


def hills(base, height, waves, phase):
    """A rolling line y(x)."""
    return lambda x: base - height * (0.5 + 0.35 * np.sin(waves * x + phase) + 0.15 * np.sin(2.3 * waves * x + 1.5 * phase))


def _spread(i, cv):
    """x of the i-th of many small things, evenly over the picture and what lies beside it."""
    return ((i * 0.6180339) % 1.0) * (cv.aspect + 0.3) - 0.15


def forest(cv, light, hz):
    cv.below(hills(hz + 0.03, 0.16, 4, 2), light(0.16, 0.38, 0.24))
    for i in range(9):
        x = i / 8 * (cv.aspect + 0.2) - 0.1
        fir(cv, light, x, hz + 0.07, 0.26 + 0.05 * (i % 3))
    cv.below(lambda x: hz + 0.05 + 0 * x, light(0.22, 0.46, 0.16), light(0.12, 0.30, 0.10))
    for i, (fx, fy, s) in enumerate(((0.06, 0.20, 0.62), (0.27, 0.13, 0.48), (0.74, 0.12, 0.48), (0.94, 0.22, 0.66))):
        x = fx * cv.aspect
        (oak if i % 2 else fir)(cv, light, x, hz + fy, s)


def desert(cv, light, hz):
    cv.below(hills(hz + 0.02, 0.12, 3, 2), light(0.88, 0.68, 0.40), light(0.95, 0.78, 0.48), 0.25)
    cv.below(hills(hz + 0.18, 0.14, 2.4, 3), light(0.97, 0.82, 0.52), light(0.85, 0.62, 0.34), 0.4)
    cv.below(hills(hz + 0.40, 0.13, 1.8, 5), light(0.90, 0.70, 0.42), light(0.80, 0.56, 0.30), 0.3)
    for fx, fy, s in ((0.16, 0.26, 0.27), (0.80, 0.36, 0.34)):
        cactus(cv, light, fx * cv.aspect, hz + fy, s)


def mountains(cv, light, hz):
    for fx, h, w, k in ((0.20, 0.30, 0.34, 0.80), (0.78, 0.36, 0.40, 0.86), (0.48, 0.46, 0.44, 1.0)):
        x, top, foot = fx * cv.aspect, hz - h, hz + 0.08
        rock, dark = light(0.48 * k, 0.48 * k, 0.56 * k), light(0.36 * k, 0.36 * k, 0.46 * k)
        cv.convex(((x - w, foot), (x + w, foot), (x, top)), rock)
        cv.convex(((x + 0.1 * w, foot), (x + w, foot), (x, top)), dark)
        c = 0.32
        cv.convex(((x - w * c, top + (foot - top) * c), (x, top), (x + w * c, top + (foot - top) * c), (x + 0.05 * w, top + (foot - top) * c * 1.35)), light(0.97, 0.98, 1.0))
    cv.below(hills(hz + 0.12, 0.08, 3, 3), light(0.38, 0.52, 0.30), light(0.24, 0.38, 0.20))
    for i, fx in enumerate((0.08, 0.20, 0.88)):
        fir(cv, light, fx * cv.aspect, hz + 0.22 + 0.03 * i, 0.28)


def sea(cv, light, hz):
    cv.below(lambda x: hz + 0 * x, light(0.22, 0.52, 0.74), light(0.06, 0.26, 0.50))
    for i in range(14):
        x = _spread(i, cv)
        y = hz + 0.04 + (1 - hz) * 0.62 * i / 14
        cv.line(((x - 0.06, y), (x, y - 0.01), (x + 0.06, y)), 0.010, light(0.62, 0.82, 0.92), 0.8)
    side = 1
    edge = 0.16
    cliff = [(-0.2, hz - 0.24), (edge, hz - 0.18), (edge + 0.08, hz + 0.06), (-0.2, hz + 0.10)]
    cv.convex([(cv.aspect - x if side else x, y) for x, y in cliff], light(0.55, 0.48, 0.42))
    grass = [(-0.2, hz - 0.27), (edge, hz - 0.20), (edge, hz - 0.15), (-0.2, hz - 0.20)]
    cv.convex([(cv.aspect - x if side else x, y) for x, y in grass], light(0.34, 0.58, 0.24))
    cv.below(hills(0.93, 0.08, 2.5, 3), light(0.94, 0.84, 0.60), light(0.86, 0.72, 0.46))


def swamp(cv, light, hz):
    cv.below(hills(hz + 0.02, 0.12, 5, 2), light(0.22, 0.32, 0.22))
    cv.below(lambda x: hz + 0.02 + 0 * x, light(0.36, 0.42, 0.22), light(0.14, 0.22, 0.12))
    for fx, fy, w in ((0.30, 0.14, 0.30), (0.72, 0.24, 0.34), (0.35, 0.38, 0.36)):
        cv.ellipse(fx * cv.aspect, hz + fy, w, 0.045, light(0.46, 0.56, 0.40))
    for fx, fy, s in ((0.12, 0.14, 0.52), (0.84, 0.18, 0.58), (0.52, 0.08, 0.36)):
        dead_tree(cv, light, fx * cv.aspect, hz + fy, s)
    for i in range(10):
        x = _spread(i, cv)
        y = hz + 0.30 + 0.16 * ((i * 0.7548776) % 1.0)
        cv.line(((x, y), (x + 0.015, y - 0.13)), 0.014, light(0.42, 0.50, 0.18))
    cv.wash(light(0.62, 0.70, 0.58), np.clip(0.40 - np.abs(cv.ys - hz - 0.06) * 3.5, 0, 0.40))


def snow(cv, light, hz):
    cv.below(hills(hz + 0.03, 0.18, 3.4, 2), light(0.80, 0.87, 0.96))
    cv.below(hills(hz + 0.14, 0.12, 2.2, 3), light(0.95, 0.97, 1.0), light(0.82, 0.88, 0.97))
    for fx, fy, s in ((0.10, 0.20, 0.48), (0.27, 0.14, 0.34), (0.78, 0.15, 0.38), (0.92, 0.24, 0.52)):
        fir(cv, light, fx * cv.aspect, hz + fy, s, snowy=True)


def meadow(cv, light, hz):
    cv.below(hills(hz + 0.04, 0.14, 3.2, 2), light(0.50, 0.74, 0.36))
    cv.below(hills(hz + 0.16, 0.12, 2.2, 3), light(0.46, 0.76, 0.24), light(0.32, 0.60, 0.16))
    oak(cv, light, 0.75 * cv.aspect, hz + 0.17, 0.40, (0.28, 0.60, 0.18))
    for i in range(16):
        x = _spread(i, cv)
        y = hz + 0.22 + (0.74 - hz) * ((i * 0.7548776) % 1.0)
        cv.circle(x, y, 0.015, light(*((0.98, 0.90, 0.30), (0.95, 0.40, 0.42), (0.98, 0.97, 0.98))[i % 3]))


def village(cv, light, hz):
    cv.below(hills(hz + 0.04, 0.14, 3, 2), light(0.40, 0.60, 0.32))
    cv.below(lambda x: hz + 0.06 + 0 * x, light(0.48, 0.66, 0.30), light(0.36, 0.52, 0.22))
    for fx, fy, s, roof in ((0.34, 0.12, 0.24, (0.55, 0.30, 0.18)), (0.62, 0.12, 0.24, (0.68, 0.26, 0.18)), (0.14, 0.24, 0.40, (0.70, 0.24, 0.16)), (0.86, 0.25, 0.42, (0.52, 0.30, 0.20))):
        house(cv, light, fx * cv.aspect, hz + fy, s, roof=roof)
    x = 0.5 * cv.aspect
    cv.convex(((x - 0.03, hz + 0.10), (x + 0.03, hz + 0.10), (x + 0.26, 1.02), (x - 0.26, 1.02)), light(0.74, 0.62, 0.42))


def castle(cv, light, hz):
    cv.below(hills(hz + 0.06, 0.10, 3, 2), light(0.42, 0.58, 0.36))
    x, y = 0.5 * cv.aspect, hz + 0.14
    stone = (0.66, 0.64, 0.66)
    tower(cv, light, x - 0.34, y, 0.46, stone)
    tower(cv, light, x + 0.34, y, 0.46, stone)
    battlement(cv, light, x - 0.32, x + 0.32, y - 0.20, y, (0.58, 0.56, 0.60))
    battlement(cv, light, x - 0.12, x + 0.12, y - 0.40, y, (0.68, 0.66, 0.70))
    tower(cv, light, x, y - 0.26, 0.28, stone, (0.66, 0.20, 0.20))
    cv.box(x - 0.06, y - 0.13, x + 0.06, y, light(0.22, 0.15, 0.10))
    cv.circle(x, y - 0.13, 0.06, light(0.22, 0.15, 0.10))
    cv.below(hills(hz + 0.20, 0.10, 2, 3), light(0.40, 0.62, 0.28), light(0.26, 0.44, 0.18))
    cv.convex(((x - 0.05, y + 0.01), (x + 0.05, y + 0.01), (x + 0.20, 1.02), (x - 0.20, 1.02)), light(0.74, 0.64, 0.46))


def city(cv, light, hz):
    foot = hz + 0.22
    for i, (fx, w, h) in enumerate(((0.02, 0.16, 0.40), (0.16, 0.13, 0.58), (0.30, 0.15, 0.46), (0.45, 0.12, 0.66), (0.58, 0.16, 0.44), (0.73, 0.13, 0.60), (0.87, 0.18, 0.48))):
        k = 0.8 + 0.1 * (i % 3)
        x, top = fx * cv.aspect, foot - h
        cv.box(x, top, x + w * cv.aspect * 0.9, foot, light(0.46 * k, 0.48 * k, 0.56 * k))
        for r in range(int((foot - top - 0.05) / 0.085)):
            for c in range(2):
                wx = x + (0.22 + 0.42 * c) * w * cv.aspect * 0.9
                cv.box(wx, top + 0.035 + r * 0.085, wx + 0.03, top + 0.075 + r * 0.085, light.lamp if (r + c + i) % 3 else light(0.24, 0.27, 0.34))
    cv.below(lambda x: foot + 0 * x, light(0.44, 0.43, 0.45), light(0.30, 0.30, 0.34))
    for i in range(5):
        x = (i / 4) * cv.aspect
        cv.box(x - 0.07, foot + 0.13, x + 0.07, foot + 0.155, light(0.92, 0.88, 0.62))


def cave(cv, light, hz):
    cv.px[:] = cv.px  # the sky stays visible through the mouth
    x, y, r = 0.5 * cv.aspect, 0.46, 0.26
    cv.below(lambda x: hz + 0.06 + 0 * x, light(0.40, 0.52, 0.34))
    mouth = np.hypot((cv.xs[None] - x) / 1.15, cv.ys[:, None] - y)
    rock = light(0.30, 0.26, 0.25) * 0.9 + 0.015
    shade = np.clip(1.25 - 0.75 * mouth, 0.45, 1.0)[..., None]
    cover = np.clip((mouth - r) * cv.height * 0.9 + 0.5, 0, 1)[..., None]
    cv.px += (rock * shade - cv.px) * cover
    for i, fx in enumerate((0.06, 0.18, 0.33, 0.66, 0.80, 0.94)):
        px = fx * cv.aspect
        cv.convex(((px - 0.08, -0.16), (px + 0.08, -0.16), (px, 0.16 + 0.06 * (i % 3))), rock * 0.62)
    cv.below(hills(0.80, 0.05, 4, 3), rock * 0.85, rock * 0.55)
    for fx, s in ((0.12, 1.0), (0.90, 1.2)):
        px = fx * cv.aspect
        cv.glow(px, 0.78, 0.12, (0.2, 0.7, 0.9), 0.35)
        for dx, h in ((-0.04, 0.09), (0.0, 0.14), (0.04, 0.08)):
            cv.convex(((px + dx * s - 0.02, 0.84), (px + dx * s + 0.02, 0.84), (px + dx * s * 1.6, 0.84 - h * s)), (0.45, 0.85, 0.95))


def window(cv, light, x, y, w, h, frame):
    """A window that shows the sky of the hour."""
    cv.box(x - w, y - h, x + w, y + h, frame)
    cv.box(x - w + 0.02, y - h + 0.02, x + w - 0.02, y, light.top)
    cv.box(x - w + 0.02, y, x + w - 0.02, y + h - 0.02, light.low)
    cv.box(x - 0.01, y - h, x + 0.01, y + h, frame)


def tavern(cv, light, hz):
    room = lambda r, g, b: light(r, g, b) * 0.8 + np.array((0.055, 0.035, 0.012), np.float32)
    cv.gradient(room(0.62, 0.42, 0.24), room(0.50, 0.32, 0.17), 0.0, 0.66)
    for i in range(8):
        cv.box(i * cv.aspect / 7 - 0.007, -0.2, i * cv.aspect / 7 + 0.007, 0.66, room(0.36, 0.22, 0.11))
    cv.box(-0.2, 0.05, cv.aspect + 0.2, 0.11, room(0.30, 0.18, 0.09))
    window(cv, light, 0.32 * cv.aspect, 0.32, 0.14, 0.13, room(0.28, 0.17, 0.09))
    cv.below(lambda x: 0.66 + 0 * x, room(0.42, 0.27, 0.15), room(0.30, 0.18, 0.10), 0.34)
    hx = 0.78 * cv.aspect
    cv.box(hx - 0.17, 0.36, hx + 0.17, 0.70, room(0.50, 0.48, 0.47))
    cv.box(hx - 0.10, 0.47, hx + 0.10, 0.70, (0.10, 0.06, 0.05))
    flame(cv, hx, 0.69, 0.24)
    tx = 0.36 * cv.aspect
    cv.box(tx - 0.26, 0.76, tx + 0.26, 0.80, room(0.66, 0.44, 0.24))
    for dx in (-0.20, 0.17):
        cv.box(tx + dx, 0.80, tx + dx + 0.035, 0.96, room(0.46, 0.29, 0.15))
    for dx in (-0.12, 0.10):
        cv.box(tx + dx - 0.03, 0.69, tx + dx + 0.03, 0.765, room(0.90, 0.74, 0.34))
    lx = 0.52 * cv.aspect
    cv.line(((lx, 0.05), (lx, 0.20)), 0.012, room(0.2, 0.15, 0.1))
    cv.glow(lx, 0.23, 0.22, (1.0, 0.7, 0.3), 0.28)
    cv.circle(lx, 0.23, 0.035, (1.0, 0.86, 0.5))


def dungeon(cv, light, hz):
    room = lambda r, g, b: light(r, g, b) * 0.8 + 0.02
    cv.px[:] = room(0.36, 0.37, 0.42)
    for r in range(-2, 8):
        cv.box(-0.2, r * 0.095 - 0.006, cv.aspect + 0.2, r * 0.095 + 0.006, room(0.22, 0.23, 0.28))
        for c in range(-1, 8):
            x = (c + 0.5 * (r % 2)) * cv.aspect / 5.5
            cv.box(x - 0.006, r * 0.095, x + 0.006, (r + 1) * 0.095, room(0.22, 0.23, 0.28))
    ax = 0.5 * cv.aspect
    for k, shade in ((0.0, room(0.50, 0.51, 0.55)), (0.05, np.array((0.03, 0.03, 0.05), np.float32))):
        cv.circle(ax, 0.42, 0.20 - k, shade)
        cv.box(ax - 0.20 + k, 0.42, ax + 0.20 - k, 0.76, shade)
    for i in range(-2, 3):
        cv.box(ax + i * 0.06 - 0.009, 0.28 + 0.02 * abs(i), ax + i * 0.06 + 0.009, 0.76, room(0.30, 0.30, 0.32))
    wx = ax + 0.42
    window(cv, light, wx, 0.20, 0.09, 0.09, room(0.25, 0.25, 0.3))
    cv.below(lambda x: 0.76 + 0 * x, room(0.40, 0.38, 0.38), room(0.22, 0.21, 0.24), 0.24)
    for dx in (-0.30, 0.30):
        cv.box(ax + dx - 0.015, 0.46, ax + dx + 0.015, 0.60, (0.25, 0.16, 0.10))
        flame(cv, ax + dx, 0.47, 0.16)


PLACES = {f.__name__: f for f in (forest, desert, mountains, sea, swamp, snow, meadow, cave, village, castle, tavern, dungeon, city)}
