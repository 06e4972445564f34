"""Single things that a caption may ask for in a landscape."""
import numpy as np

from .plants import flame, tower as stand_tower


def river(cv, light, hz):
    x = 0.5 * cv.aspect
    bend = 0
    y = cv.ys[:, None]
    t = np.clip((y - hz - 0.08) / (1 - hz - 0.08), 0, 1)
    middle = x + bend * np.sin(t * 4.5)
    half = 0.02 + 0.20 * t
    cover = np.clip((half - np.abs(cv.xs[None] - middle)) * cv.height + 0.5, 0, 1) * (y > hz + 0.08)
    water = light(0.25, 0.55, 0.82) * (1 - t[..., None] * 0.25)
    cv.px += (water - cv.px) * cover[..., None]


def bridge(cv, light, hz):
    river(cv, light, hz)
    x, y = 0.5 * cv.aspect, hz + 0.30
    stone = light(0.62, 0.56, 0.50)
    cv.box(x - 0.42, y - 0.10, x + 0.42, y + 0.03, stone)
    for dx in (-0.36, 0.0, 0.36):
        cv.box(x + dx - 0.05, y, x + dx + 0.05, y + 0.13, stone)
    for i in range(-3, 4):
        cv.box(x + i * 0.125 - 0.02, y - 0.155, x + i * 0.125 + 0.02, y - 0.09, light(0.52, 0.46, 0.42))


def tower(cv, light, hz):
    stand_tower(cv, light, 0.5 * cv.aspect, hz + 0.22, 0.62)


def campfire(cv, light, hz):
    x, y = 0.5 * cv.aspect, 0.84
    cv.line(((x - 0.09, y), (x + 0.09, y - 0.04)), 0.04, light(0.35, 0.22, 0.12))
    cv.line(((x - 0.09, y - 0.04), (x + 0.09, y)), 0.04, light(0.42, 0.26, 0.14))
    flame(cv, x, y - 0.01, 0.30)


def ship(cv, light, hz):
    x, y = 0.5 * cv.aspect, hz + 0.16
    cv.line(((x, y), (x, y - 0.40)), 0.02, light(0.35, 0.22, 0.12))
    cv.convex(((x + 0.01, y - 0.38), (x + 0.01, y - 0.08), (x + 0.20, y - 0.08)), light(0.96, 0.94, 0.88))
    cv.convex(((x - 0.02, y - 0.34), (x - 0.02, y - 0.08), (x - 0.16, y - 0.08)), light(0.88, 0.86, 0.80))
    cv.convex(((x - 0.24, y - 0.04), (x + 0.26, y - 0.04), (x + 0.17, y + 0.09), (x - 0.16, y + 0.09)), light(0.52, 0.30, 0.16))
    cv.convex(((x, y - 0.41), (x, y - 0.36), (x - 0.09, y - 0.385)), light(0.80, 0.15, 0.15))


def ruins(cv, light, hz):
    x, y = 0.5 * cv.aspect, hz + 0.26
    stone = light(0.74, 0.72, 0.66)
    for dx, h in ((-0.24, 0.30), (-0.08, 0.38), (0.08, 0.38), (0.24, 0.18)):
        cv.box(x + dx - 0.03, y - h, x + dx + 0.03, y, stone)
        cv.box(x + dx + 0.01, y - h, x + dx + 0.03, y, light(0.58, 0.56, 0.52))
        cv.box(x + dx - 0.045, y - 0.03, x + dx + 0.045, y + 0.01, light(0.62, 0.60, 0.55))
    cv.box(x - 0.14, y - 0.43, x + 0.14, y - 0.37, stone)


FEATURES = {f.__name__: f for f in (river, bridge, tower, campfire, ship, ruins)}
