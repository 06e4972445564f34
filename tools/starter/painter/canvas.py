"""A float RGB canvas with anti-aliased primitives from signed distances; lengths are in picture heights, y points down."""
from math import floor

import numpy as np

Colour = tuple


class Canvas:
    def __init__(self, width, height, pan=(0, 0)):
        """`pan`: pixels that the view is moved right and down over a picture that goes on beyond its frame."""
        self.width, self.height, self.pan = width, height, pan
        self.aspect = width / height
        self.px = np.zeros((height, width, 3), np.float32)
        self.ys = ((np.arange(height) + pan[1] + 0.5) / height).astype(np.float32)
        self.xs = ((np.arange(width) + pan[0] + 0.5) / height).astype(np.float32)

    def _window(self, x0, y0, x1, y1):
        """Pixel window that holds a box, one pixel of margin, with its coordinate grids; None when it is off the canvas."""
        h, (dx, dy) = self.height, self.pan
        c0, c1 = max(0, floor(x0 * h) - dx - 1), min(self.width, floor(x1 * h) - dx + 2)
        r0, r1 = max(0, floor(y0 * h) - dy - 1), min(h, floor(y1 * h) - dy + 2)
        if c0 >= c1 or r0 >= r1:
            return None
        return self.px[r0:r1, c0:c1], self.xs[None, c0:c1], self.ys[r0:r1, None]

    def _cover(self, distance):
        return np.clip(0.5 - distance * self.height, 0.0, 1.0)

    @staticmethod
    def _blend(region, cover, colour, alpha):
        region += (np.asarray(colour, np.float32) - region) * (cover * alpha)[..., None]

    def ellipse(self, cx, cy, rx, ry, colour, alpha=1.0):
        window = self._window(cx - rx, cy - ry, cx + rx, cy + ry)
        if window:
            region, x, y = window
            d = (np.hypot((x - cx) / rx, (y - cy) / ry) - 1.0) * min(rx, ry)
            self._blend(region, self._cover(d), colour, alpha)

    def circle(self, cx, cy, r, colour, alpha=1.0):
        self.ellipse(cx, cy, r, r, colour, alpha)

    def convex(self, points, colour, alpha=1.0):
        """Fills a convex polygon whose corners are given in either order."""
        p = np.asarray(points, np.float32)
        window = self._window(p[:, 0].min(), p[:, 1].min(), p[:, 0].max(), p[:, 1].max())
        if not window:
            return
        region, x, y = window
        q = np.roll(p, -1, axis=0)
        area = np.sum(p[:, 0] * q[:, 1] - q[:, 0] * p[:, 1])
        d = None
        for (ax, ay), (bx, by) in zip(p, q):
            ex, ey = bx - ax, by - ay
            length = max(float(np.hypot(ex, ey)), 1e-6)
            side = ((x - ax) * ey - (y - ay) * ex) / length * (1.0 if area > 0 else -1.0)
            d = side if d is None else np.maximum(d, side)
        self._blend(region, self._cover(d), colour, alpha)

    def box(self, x0, y0, x1, y1, colour, alpha=1.0):
        window = self._window(x0, y0, x1, y1)
        if window:
            region, x, y = window
            d = np.maximum(np.maximum(x0 - x, x - x1), np.maximum(y0 - y, y - y1))
            self._blend(region, self._cover(d), colour, alpha)

    def line(self, points, width, colour, alpha=1.0):
        """A round-capped polyline of the given width."""
        p = np.asarray(points, np.float32)
        r = width / 2
        window = self._window(p[:, 0].min() - r, p[:, 1].min() - r, p[:, 0].max() + r, p[:, 1].max() + r)
        if not window:
            return
        region, x, y = window
        d = None
        for (ax, ay), (bx, by) in zip(p[:-1], p[1:]):
            ex, ey = bx - ax, by - ay
            t = np.clip(((x - ax) * ex + (y - ay) * ey) / max(float(ex * ex + ey * ey), 1e-9), 0, 1)
            s = np.hypot(x - ax - t * ex, y - ay - t * ey)
            d = s if d is None else np.minimum(d, s)
        self._blend(region, self._cover(d - r), colour, alpha)

    def below(self, curve, top, bottom=None, depth=0.5, alpha=1.0):
        """Fills everything under y = curve(x); the colour runs from `top` to `bottom` within `depth` under the curve."""
        edge = np.broadcast_to(np.asarray(curve(self.xs), np.float32), self.xs.shape)
        r0 = max(0, floor(edge.min() * self.height) - self.pan[1] - 1)
        region, y = self.px[r0:], self.ys[r0:, None]
        colour = np.asarray(top, np.float32)
        if bottom is not None:
            t = np.clip((y - edge) / depth, 0, 1)[..., None]
            colour = colour + (np.asarray(bottom, np.float32) - colour) * t
        self._blend(region, self._cover(edge[None] - y), colour, alpha)

    def blob(self, radius, cx, cy, reach, colour, alpha=1.0):
        """Fills r < radius(angle) around a centre; `reach` bounds the radius."""
        window = self._window(cx - reach, cy - reach, cx + reach, cy + reach)
        if window:
            region, x, y = window
            d = np.hypot(x - cx, y - cy) - radius(np.arctan2(y - cy, x - cx))
            self._blend(region, self._cover(d), colour, alpha)

    def gradient(self, top, bottom, y0=0.0, y1=1.0):
        t = np.clip((self.ys - y0) / (y1 - y0), 0, 1)[:, None, None]
        self.px[:] = np.asarray(top, np.float32) * (1 - t) + np.asarray(bottom, np.float32) * t

    def glow(self, cx, cy, r, colour, strength):
        """Adds light that falls off as a Gaussian of radius r."""
        window = self._window(cx - 2.2 * r, cy - 2.2 * r, cx + 2.2 * r, cy + 2.2 * r)
        if window:
            region, x, y = window
            fall = np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (r * r)) - np.exp(-4.84)
            region += np.maximum(fall, 0)[..., None] * np.asarray(colour, np.float32) * strength

    def wash(self, colour, alpha):
        """Blends a colour over everything; `alpha` may vary by row ([height])."""
        a = np.broadcast_to(np.asarray(alpha, np.float32), (self.height,))[:, None, None]
        self.px += (np.asarray(colour, np.float32) - self.px) * a

    def image(self):
        """uint8 [height, width, 3], with the soft edges of a wet brush."""
        return np.round(_soften(np.clip(self.px, 0, 1)) * 255).astype(np.uint8)


def _soften(px, passes=2):
    """Binomial blur, 1-2-1 along both axes per pass: edges two pixels wide, which sixteen numbers a cell can hold and a small network can learn."""
    for _ in range(passes):
        y = np.concatenate([px[:1], px, px[-1:]])
        px = 0.5 * px + 0.25 * (y[:-2] + y[2:])
        x = np.concatenate([px[:, :1], px, px[:, -1:]], 1)
        px = 0.5 * px + 0.25 * (x[:, :-2] + x[:, 2:])
    return px
