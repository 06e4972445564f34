"""Things that stand in a landscape: trees, houses, towers, stones. Each takes the canvas, the light, a foot point and a size."""


def fir(cv, light, x, y, s, snowy=False):
    cv.box(x - 0.03 * s, y - 0.12 * s, x + 0.03 * s, y, light(0.35, 0.22, 0.12))
    for i, (w, low, high) in enumerate(((0.24, 0.10, 0.55), (0.19, 0.35, 0.78), (0.13, 0.58, 1.0))):
        green = light(0.06 + 0.03 * i, 0.34 + 0.06 * i, 0.16)
        cv.convex(((x - w * s, y - low * s), (x + w * s, y - low * s), (x, y - high * s)), green)
        if snowy:
            cv.convex(((x - w * 0.5 * s, y - (low + (high - low) * 0.5) * s), (x + w * 0.5 * s, y - (low + (high - low) * 0.5) * s), (x, y - high * s)), light(0.95, 0.97, 1.0))


def oak(cv, light, x, y, s, green=(0.20, 0.52, 0.16)):
    cv.convex(((x - 0.06 * s, y), (x + 0.06 * s, y), (x + 0.035 * s, y - 0.5 * s), (x - 0.035 * s, y - 0.5 * s)), light(0.40, 0.25, 0.13))
    r, g, b = green
    for dx, dy, q, k in ((-0.17, 0.55, 0.19, 0.82), (0.17, 0.57, 0.19, 0.86), (0.0, 0.75, 0.24, 1.0)):
        cv.circle(x + dx * s, y - dy * s, q * s, light(r * k, g * k, b * k))
    cv.circle(x + 0.05 * s, y - 0.80 * s, 0.11 * s, light(r * 1.35, g * 1.25, b * 1.3))


def dead_tree(cv, light, x, y, s):
    bark = light(0.24, 0.20, 0.17)
    cv.line(((x, y), (x + 0.02 * s, y - 0.55 * s), (x - 0.04 * s, y - 0.95 * s)), 0.07 * s, bark)
    cv.line(((x + 0.015 * s, y - 0.45 * s), (x + 0.22 * s, y - 0.8 * s)), 0.045 * s, bark)
    cv.line(((x + 0.015 * s, y - 0.6 * s), (x - 0.22 * s, y - 0.85 * s)), 0.04 * s, bark)


def cactus(cv, light, x, y, s):
    green = light(0.20, 0.50, 0.22)
    cv.line(((x, y), (x, y - 0.9 * s)), 0.17 * s, green)
    cv.line(((x, y - 0.4 * s), (x + 0.25 * s, y - 0.4 * s), (x + 0.25 * s, y - 0.7 * s)), 0.11 * s, green)
    cv.line(((x, y - 0.3 * s), (x - 0.25 * s, y - 0.3 * s), (x - 0.25 * s, y - 0.55 * s)), 0.11 * s, green)


def house(cv, light, x, y, s, wall=(0.85, 0.74, 0.55), roof=(0.68, 0.24, 0.16)):
    cv.box(x - 0.36 * s, y - 0.45 * s, x + 0.36 * s, y, light(*wall))
    cv.box(x + 0.16 * s, y - 0.85 * s, x + 0.26 * s, y - 0.5 * s, light(0.45, 0.30, 0.26))
    cv.convex(((x - 0.46 * s, y - 0.43 * s), (x + 0.46 * s, y - 0.43 * s), (x, y - 0.86 * s)), light(*roof))
    cv.box(x - 0.26 * s, y - 0.34 * s, x - 0.10 * s, y - 0.18 * s, light.lamp)
    cv.box(x + 0.06 * s, y - 0.30 * s, x + 0.22 * s, y, light(0.36, 0.22, 0.12))


def tower(cv, light, x, y, s, stone=(0.60, 0.58, 0.58), roof=(0.25, 0.28, 0.55)):
    cv.box(x - 0.13 * s, y - 0.75 * s, x + 0.13 * s, y, light(*stone))
    cv.box(x + 0.03 * s, y - 0.75 * s, x + 0.13 * s, y, light(*(c * 0.8 for c in stone)))
    cv.box(x - 0.17 * s, y - 0.80 * s, x + 0.17 * s, y - 0.70 * s, light(*(c * 0.9 for c in stone)))
    cv.convex(((x - 0.19 * s, y - 0.79 * s), (x + 0.19 * s, y - 0.79 * s), (x, y - 1.15 * s)), light(*roof))
    cv.box(x - 0.035 * s, y - 0.58 * s, x + 0.035 * s, y - 0.44 * s, light.lamp)


def battlement(cv, light, x0, x1, y0, y1, stone):
    cv.box(x0, y0, x1, y1, light(*stone))
    n = max(2, int((x1 - x0) / 0.07))
    step = (x1 - x0) / n
    for i in range(n):
        cv.box(x0 + (i + 0.22) * step, y0 - 0.035, x0 + (i + 0.78) * step, y0 + 0.01, light(*stone))


def flame(cv, x, y, s):
    cv.glow(x, y - 0.2 * s, 1.0 * s, (1.0, 0.55, 0.15), 0.6)
    cv.convex(((x - 0.18 * s, y), (x + 0.18 * s, y), (x + 0.03 * s, y - 0.6 * s)), (0.98, 0.45, 0.08))
    cv.convex(((x - 0.10 * s, y), (x + 0.10 * s, y), (x, y - 0.36 * s)), (1.0, 0.88, 0.35))
