"""Light of the four times of day and the sky above: what every outdoor and indoor picture shares."""
import numpy as np

# time → sky at the top, sky at the horizon, tint of everything lit by it, colour of sun or moon
TIMES = {
    "dawn": ((0.55, 0.68, 0.90), (1.00, 0.80, 0.78), (0.86, 0.76, 0.84), (1.00, 0.93, 0.72)),
    "noon": ((0.25, 0.55, 0.95), (0.72, 0.88, 1.00), (1.00, 1.00, 0.98), (1.00, 0.98, 0.80)),
    "dusk": ((0.28, 0.16, 0.42), (0.98, 0.48, 0.18), (0.62, 0.44, 0.44), (1.00, 0.62, 0.20)),
    "night": ((0.02, 0.03, 0.12), (0.08, 0.12, 0.30), (0.25, 0.30, 0.50), (0.95, 0.95, 0.85)),
}
STARS = [((i * 0.6180339) % 1.0, (i * 0.7548776) % 1.0) for i in range(26)]


class Light:
    """Tints colours by time and weather."""

    def __init__(self, time, weather="clear"):
        self.time, self.weather = time, weather
        top, low, tint, self.orb = (np.array(c, np.float32) for c in TIMES[time])
        if weather in ("rain", "storm", "fog", "snow"):
            grey = {"rain": 0.55, "storm": 0.75, "fog": 0.5, "snow": 0.45}[weather]
            dim = {"rain": 0.78, "storm": 0.66, "fog": 0.95, "snow": 0.95}[weather]
            flat = lambda c: (c + (c.mean() - c) * grey) * dim
            top, low = flat(top), flat(low)
            tint = (tint + (tint.mean() - tint) * 0.3) * (1 + dim) / 2
        self.top, self.low, self.tint = top, low, tint
        self.dark = time == "night"

    def __call__(self, red, green, blue):
        return np.array((red, green, blue), np.float32) * self.tint

    @property
    def lamp(self):
        """Colour of a window: lit when it is dark outside."""
        return (1.0, 0.85, 0.4) if self.time in ("dusk", "night") else tuple(self.tint * 0.35)


def sky(cv, light, orb, horizon, big_moon=False):
    """`orb`: where sun or moon stands, 0…1 from left to right."""
    cv.gradient(light.top, light.low, 0.0, horizon)
    if light.dark and light.weather == "clear":
        for i, (sx, sy) in enumerate(STARS):
            cv.circle(sx * (cv.aspect + 0.3) - 0.15, sy * horizon * 0.85 + 0.02, 0.006 + 0.004 * (i % 3), (0.95, 0.95, 0.9))
    _orb(cv, light, orb * cv.aspect, horizon, big_moon)
    if light.weather != "clear" or not light.dark:
        _clouds(cv, light, horizon)


def _orb(cv, light, x, horizon, big_moon):
    if light.weather in ("storm", "rain", "fog", "snow") and not big_moon:
        return
    y = {"dawn": horizon - 0.07, "noon": 0.13, "dusk": horizon - 0.06, "night": 0.16}[light.time]
    r = 0.13 if big_moon else 0.06
    cv.glow(x, y + 0.03 * big_moon, r * 3.2, light.orb, 0.35 if light.dark else 0.45)
    cv.circle(x, y + 0.03 * big_moon, r, light.orb)
    if light.dark:
        for dx, dy, s in ((-0.35, -0.2, 0.22), (0.3, 0.25, 0.28), (0.25, -0.4, 0.14)):
            cv.circle(x + dx * r, y + 0.03 * big_moon + dy * r, s * r, np.array(light.orb) * 0.86)


def _clouds(cv, light, horizon):
    base = np.clip(light.low * 0.55 + 0.45 * light.tint.mean(), 0, 1) * (0.7 if light.weather in ("storm", "rain") else 1.0)
    heavy = light.weather in ("storm", "rain", "snow")
    for i, (cx, cy, s) in enumerate(((0.15, 0.14, 1.0), (0.6, 0.24, 0.75), (0.95, 0.1, 0.9))[: 3 if heavy else 2]):
        s *= 1.5 if heavy else 1.0
        x = cx * cv.aspect
        y = cy * horizon * 1.6
        for dx, dy, r in ((-0.09, 0.012, 0.05), (0.0, -0.01, 0.07), (0.09, 0.012, 0.05)):
            cv.ellipse(x + dx * s, y + dy * s, r * s * 1.2, r * s * 0.7, base, 0.92)


def _strewn(i, cv):
    """Place of the i-th flake or drop, evenly over the picture and what lies beside it."""
    return ((i * 0.6180339) % 1.0) * (cv.aspect + 0.3) - 0.15, ((i * 0.7548776) % 1.0) * 1.3 - 0.15


def weather(cv, light):
    """What falls or hangs in the air, over the finished scene."""
    if light.weather == "fog":
        cv.wash((light.low + light.tint) / 2 * 0.95, np.clip(0.75 - np.abs(cv.ys - 0.55) * 0.9, 0.15, 0.72))
    elif light.weather in ("rain", "storm"):
        colour = np.clip(light.tint * 0.9 + 0.15, 0, 1)
        for i in range(34):
            x, y = _strewn(i, cv)
            cv.line(((x, y - 0.05), (x - 0.025, y + 0.05)), 0.007, colour, 0.6)
        if light.weather == "storm":
            x = 0.4 * cv.aspect
            bolt = ((x + 0.02, -0.16), (x, 0.0), (x - 0.05, 0.13), (x + 0.02, 0.17), (x - 0.05, 0.34))
            cv.glow(x, 0.16, 0.22, (0.8, 0.8, 1.0), 0.35)
            cv.line(bolt, 0.018, (1.0, 1.0, 0.85))
    elif light.weather == "snow":
        for i in range(52):
            cv.circle(*_strewn(i, cv), 0.010 + 0.003 * (i % 2), np.clip(light.tint + 0.25, 0, 1))
