"""The twelve kinds of figure: one table of looks, one painter that serves small people in scenes and busts in portraits."""

# body, trim, skin, headgear, item, width, beard
LOOKS = {
    "knight": ((0.62, 0.65, 0.72), (0.75, 0.15, 0.15), (0.93, 0.76, 0.62), "helm", "sword", 1.15, None),
    "wizard": ((0.22, 0.25, 0.70), (0.95, 0.82, 0.25), (0.93, 0.76, 0.62), "cone", "staff", 1.0, (0.93, 0.93, 0.95)),
    "orc": ((0.42, 0.28, 0.16), (0.25, 0.18, 0.12), (0.38, 0.62, 0.26), "tusks", "axe", 1.35, None),
    "elf": ((0.16, 0.55, 0.28), (0.75, 0.65, 0.30), (0.95, 0.82, 0.70), "ears", "bow", 0.85, None),
    "dwarf": ((0.55, 0.30, 0.14), (0.80, 0.62, 0.20), (0.93, 0.72, 0.58), "horns", "axe", 1.4, (0.80, 0.36, 0.10)),
    "witch": ((0.16, 0.10, 0.20), (0.45, 0.15, 0.55), (0.62, 0.78, 0.50), "witchhat", "staff", 0.95, None),
    "robot": ((0.55, 0.62, 0.66), (0.20, 0.75, 0.85), (0.72, 0.76, 0.80), "antenna", "none", 1.2, None),
    "pilot": ((0.90, 0.50, 0.12), (0.95, 0.95, 0.95), (0.90, 0.70, 0.55), "visor", "none", 1.05, None),
    "detective": ((0.66, 0.54, 0.36), (0.40, 0.30, 0.20), (0.93, 0.76, 0.62), "fedora", "none", 1.0, None),
    "queen": ((0.70, 0.12, 0.42), (0.98, 0.84, 0.30), (0.96, 0.80, 0.68), "crown", "none", 0.95, None),
    "monk": ((0.45, 0.30, 0.18), (0.85, 0.78, 0.60), (0.85, 0.64, 0.46), "hood", "none", 1.05, None),
    "pirate": ((0.55, 0.10, 0.12), (0.95, 0.93, 0.88), (0.86, 0.64, 0.46), "tricorne", "sword", 1.05, (0.15, 0.10, 0.08)),
}
HAIR = {"elf": (0.95, 0.85, 0.45), "queen": (0.35, 0.18, 0.08), "witch": (0.55, 0.20, 0.60), "detective": (0.30, 0.20, 0.12), "orc": (0.1, 0.1, 0.08)}


def _headgear(cv, lit, name, x, y, r, body, trim):
    """(x, y) is the head's centre, r its radius."""
    if name == "helm":
        cv.ellipse(x, y - 0.1 * r, 1.12 * r, 1.12 * r, lit(0.70, 0.73, 0.80))
        cv.box(x - 0.75 * r, y - 0.10 * r, x + 0.75 * r, y + 0.18 * r, lit(0.10, 0.10, 0.13))
        cv.box(x - 0.10 * r, y - 0.2 * r, x + 0.10 * r, y + 0.95 * r, lit(0.55, 0.58, 0.65))
        cv.ellipse(x, y - 1.35 * r, 0.28 * r, 0.6 * r, lit(*trim))
    elif name in ("cone", "witchhat"):
        wide = 1.3 if name == "cone" else 1.75
        cv.convex(((x - 0.95 * r, y - 0.55 * r), (x + 0.95 * r, y - 0.55 * r), (x + 0.25 * r, y - 2.7 * r)), lit(*body))
        cv.ellipse(x, y - 0.55 * r, wide * r, 0.26 * r, lit(*(c * 0.85 for c in body)))
        cv.box(x - 0.88 * r, y - 0.92 * r, x + 0.88 * r, y - 0.66 * r, lit(*trim))
    elif name == "tusks":
        for s in (-1, 1):
            cv.convex(((x + s * 0.85 * r, y - 0.25 * r), (x + s * 0.85 * r, y + 0.2 * r), (x + s * 1.6 * r, y - 0.45 * r)), lit(0.36, 0.58, 0.24))
            cv.convex(((x + s * 0.22 * r, y + 0.62 * r), (x + s * 0.50 * r, y + 0.62 * r), (x + s * 0.38 * r, y + 0.15 * r)), lit(0.98, 0.96, 0.85))
        cv.ellipse(x, y - 0.95 * r, 0.30 * r, 0.45 * r, lit(0.1, 0.1, 0.08))
    elif name == "ears":
        for s in (-1, 1):
            cv.convex(((x + s * 0.8 * r, y - 0.15 * r), (x + s * 0.8 * r, y + 0.3 * r), (x + s * 1.75 * r, y - 0.6 * r)), lit(0.95, 0.82, 0.70))
        cv.box(x - 0.95 * r, y - 0.62 * r, x + 0.95 * r, y - 0.42 * r, lit(*body))
    elif name == "horns":
        cv.ellipse(x, y - 0.55 * r, 1.1 * r, 0.75 * r, lit(0.60, 0.58, 0.52))
        for s in (-1, 1):
            cv.convex(((x + s * 0.85 * r, y - 0.9 * r), (x + s * 1.05 * r, y - 0.45 * r), (x + s * 1.7 * r, y - 1.6 * r)), lit(0.95, 0.92, 0.80))
    elif name == "antenna":
        cv.box(x - 1.0 * r, y - 0.95 * r, x + 1.0 * r, y + 0.9 * r, lit(0.72, 0.76, 0.80))
        cv.line(((x, y - 0.95 * r), (x, y - 1.7 * r)), 0.14 * r, lit(0.5, 0.5, 0.55))
        cv.circle(x, y - 1.75 * r, 0.24 * r, (0.95, 0.25, 0.2))
        cv.box(x - 0.75 * r, y - 0.42 * r, x + 0.75 * r, y + 0.05 * r, lit(0.10, 0.12, 0.16))
        for s in (-1, 1):
            cv.circle(x + s * 0.38 * r, y - 0.18 * r, 0.2 * r, (0.3, 0.95, 1.0))
        cv.box(x - 0.5 * r, y + 0.38 * r, x + 0.5 * r, y + 0.56 * r, lit(0.25, 0.28, 0.32))
    elif name == "visor":
        cv.circle(x, y, 1.3 * r, lit(0.95, 0.95, 0.97))
        cv.ellipse(x, y + 0.05 * r, 0.98 * r, 0.72 * r, lit(0.15, 0.22, 0.38))
        cv.ellipse(x - 0.35 * r, y - 0.2 * r, 0.3 * r, 0.18 * r, lit(0.65, 0.80, 0.95))
    elif name == "fedora":
        cv.ellipse(x, y - 0.85 * r, 0.85 * r, 0.65 * r, lit(0.42, 0.34, 0.26))
        cv.box(x - 0.84 * r, y - 0.85 * r, x + 0.84 * r, y - 0.6 * r, lit(0.15, 0.12, 0.10))
        cv.ellipse(x, y - 0.55 * r, 1.55 * r, 0.24 * r, lit(0.42, 0.34, 0.26))
    elif name == "crown":
        cv.box(x - 0.8 * r, y - 1.05 * r, x + 0.8 * r, y - 0.65 * r, (1.0 * lit(*trim)))
        for s in (-0.6, 0.0, 0.6):
            cv.convex(((x + (s - 0.22) * r, y - 1.0 * r), (x + (s + 0.22) * r, y - 1.0 * r), (x + s * 1.1 * r, y - 1.6 * r)), lit(*trim))
    elif name == "hood":
        cv.circle(x, y - 0.1 * r, 1.35 * r, lit(*body))
        cv.ellipse(x, y + 0.1 * r, 0.9 * r, 1.0 * r, lit(0.85, 0.64, 0.46))
    elif name == "tricorne":
        cv.convex(((x - 1.6 * r, y - 0.75 * r), (x + 1.6 * r, y - 0.75 * r), (x, y - 1.75 * r)), lit(0.12, 0.10, 0.10))
        cv.ellipse(x, y - 0.62 * r, 1.2 * r, 0.26 * r, lit(0.12, 0.10, 0.10))
        cv.circle(x, y - 1.08 * r, 0.2 * r, lit(*trim))


def _item(cv, lit, name, x, y, s, side):
    """Held at (x, y), s is the figure's height."""
    if name == "sword":
        cv.line(((x, y + 0.03 * s), (x + side * 0.10 * s, y - 0.42 * s)), 0.035 * s, lit(0.88, 0.90, 0.95))
        cv.line(((x - 0.06 * s, y - 0.02 * s), (x + 0.08 * s, y + 0.01 * s)), 0.03 * s, lit(0.75, 0.60, 0.20))
    elif name == "staff":
        cv.line(((x, y + 0.35 * s), (x, y - 0.42 * s)), 0.032 * s, lit(0.45, 0.28, 0.14))
        cv.glow(x, y - 0.45 * s, 0.10 * s, (0.4, 0.9, 1.0), 0.5)
        cv.circle(x, y - 0.45 * s, 0.05 * s, (0.6, 0.95, 1.0))
    elif name == "axe":
        cv.line(((x, y + 0.2 * s), (x, y - 0.35 * s)), 0.035 * s, lit(0.42, 0.27, 0.14))
        cv.convex(((x, y - 0.36 * s), (x, y - 0.18 * s), (x + side * 0.16 * s, y - 0.12 * s), (x + side * 0.16 * s, y - 0.42 * s)), lit(0.80, 0.82, 0.86))
    elif name == "bow":
        cv.line(((x, y - 0.36 * s), (x + side * 0.11 * s, y - 0.14 * s), (x + side * 0.11 * s, y + 0.10 * s), (x, y + 0.32 * s)), 0.03 * s, lit(0.50, 0.30, 0.12))
        cv.line(((x, y - 0.36 * s), (x, y + 0.32 * s)), 0.010 * s, lit(0.9, 0.9, 0.85))


def figure(cv, light, kind, x, foot, s, side):
    """Paints a figure whose feet stand at (x, foot), s high, facing `side` (−1 left, 1 right)."""
    body, trim, skin, head, item, wide, beard = LOOKS[kind]
    lit, r = light, 0.115 * s
    y, w = foot - 0.78 * s, 0.15 * s * wide
    dark = tuple(c * 0.7 for c in body)
    for q in (-0.55, 0.55):
        cv.box(x + (q - 0.35) * w, foot - 0.3 * s, x + (q + 0.35) * w, foot, lit(0.20, 0.16, 0.14))
    if kind in HAIR:
        cv.ellipse(x, y + 0.35 * r, 1.2 * r, 1.6 * r, lit(*HAIR[kind]))
    robe = 1.35 if item == "staff" or kind in ("queen", "monk", "detective") else 1.0
    cv.convex(((x - w, foot - 0.64 * s), (x + w, foot - 0.64 * s), (x + w * robe, foot - 0.2 * s), (x - w * robe, foot - 0.2 * s)), lit(*body))
    cv.box(x - w, foot - 0.43 * s, x + w, foot - 0.385 * s, lit(*trim))
    cv.box(x - 0.03 * s, foot - 0.66 * s, x + 0.03 * s, foot - 0.43 * s, lit(*trim))
    for q in (-1, 1):
        cv.line(((x + q * w * 1.05, foot - 0.61 * s), (x + q * w * 1.5, foot - 0.42 * s)), 0.085 * s, lit(*dark))
        cv.circle(x + q * w * 1.5, foot - 0.40 * s, 0.045 * s, lit(*skin))
    cv.circle(x, y, r, lit(*skin))
    if head not in ("helm", "antenna", "visor"):
        for q in (-0.42, 0.34):
            cv.circle(x + (q + 0.12 * side) * r, y, 0.13 * r, lit(0.08, 0.06, 0.06))
    if beard:
        cv.convex(((x - 0.9 * r, y + 0.25 * r), (x + 0.9 * r, y + 0.25 * r), (x + 0.3 * r, y + 2.1 * r), (x - 0.3 * r, y + 2.1 * r)), lit(*beard))
    elif head not in ("helm", "antenna", "visor"):
        cv.box(x + (-0.3 + 0.12 * side) * r, y + 0.42 * r, x + (0.3 + 0.12 * side) * r, y + 0.54 * r, lit(0.55, 0.22, 0.20))
    _headgear(cv, lit, head, x, y, r, body, trim)
    if head == "hood":
        for q in (-0.4, 0.35):
            cv.circle(x + (q + 0.12 * side) * r, y + 0.05 * r, 0.13 * r, lit(0.08, 0.06, 0.06))
    _item(cv, lit, item, x + side * w * 1.55, foot - 0.40 * s, s, side)
