"""The figures themselves, from pictures."""
import numpy as np


def luminance(image):
    """Mean relative luminance 0…1 (Rec. 709 weights on the sRGB values)."""
    return float((image.reshape(-1, 3).mean(0) / 255) @ np.array([0.2126, 0.7152, 0.0722]))


def gradient(image):
    """Mean gradient energy of the grey picture."""
    grey = image.astype(np.float32).mean(2) / 255
    return float((np.diff(grey, axis=0) ** 2).mean() + (np.diff(grey, axis=1) ** 2).mean())


def spread(images):
    """Mean pairwise root-mean-square distance."""
    flat = [i.astype(np.float32).reshape(-1) / 255 for i in images]
    return float(np.mean([np.sqrt(np.mean((a - b) ** 2)) for n, a in enumerate(flat) for b in flat[n + 1 :]]))


def statistics(image):
    """What tells a picture from grey and from noise: contrast, colourfulness, share of gradient energy at one pixel's distance."""
    x = image.astype(np.float32) / 255
    grey = x.mean(2)
    near, far = np.mean(np.diff(grey, axis=1) ** 2), np.mean((grey[:, 4:] - grey[:, :-4]) ** 2) + 1e-6
    return np.array([grey.std(), (x.max(2) - x.min(2)).mean(), near / far])
