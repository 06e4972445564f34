"""What the starter's transformer begins with: it sees the free choices, the text as a whole and where each token stands.

FLUX has no absolute position but what attention can tell from text, which lies at position 0, and a tiny network needs very long to turn
such smooth hints into "third row, fifth column, view panned left". So the first two double blocks start with weights that do it;
training is free to do otherwise. Needs 5 heads of 32, axes 8 + 12 + 12, and always TEXT tokens of text.

Features of an image token (of 160) that are written here:
"""
import math

import torch

from ..config import T5_LENGTH as TEXT
from ..coupling import CHANNELS
from ..painter.world import FREE, LEVELS

SHARE = 0  # … 4: the token's share of each choice's latent channel
CHOICE = 16  # … 20: the choices, from the channels' means
SIZE = 21  # share of text among all tokens, which tells how large the picture is
PLACE = {"row": 33, "column": 34}  # falling from the first row or column to the last
ONE, ZERO = 38, 39  # constants: thresholds are weighed against them, so that layer norm's mean and scale drop out
LEVEL = 40  # … 43: the first four choices in levels −1, 0, 1
CELL = {"row": 44, "column": 56}  # … 12 each: one feature per row or column of the painted world, −1 … 10, pan included
SUMMARY = 90  # … 115: mean of the text
WIDE = 12  # cells a side

OMEGA, PHASE = 10000.0 ** (-2 / 12), 0.71  # second frequency of a 12-wide axis; the phase puts the middle of the picture on the steepest slope
PAIR = {"row": 10, "column": 22}  # where that frequency lies in a head
QUERY = 0.1  # scale of queries: attention nearly linear in the cosine
SPELLED = 1.97  # feature CHOICE per unit of choice
TERCILE = 0.4307  # a standard normal number is beyond ± this in a third of cases each
STEEP, STEP = 60.0, 4.0  # slope and height of a threshold's ramp


def place_feature(cell, text=TEXT, image=63):
    """PLACE − SIZE of a token in row or column `cell`."""
    share = lambda logit: text / (text + image * math.exp(-logit))
    return 10 * (share(QUERY * 32**0.5 * math.cos(OMEGA * cell + PHASE)) - share(0.0))


@torch.no_grad()
def wire(model):
    """Overwrites a part of freshly started weights (see flux.start); returns the model."""
    _attention(model, model.double_blocks[0])
    _levels(model.double_blocks[0], model.img_in.out_features)
    _cells(model.double_blocks[1], model.img_in.out_features)
    return model


def _open(block, part, features, d):
    """Lets a sublayer's output through into `features`: part 2 is the attention's gate, 5 the MLP's."""
    for feature in features:
        block.img_mod.lin.bias[part * d + feature] = 1


def _attention(model, block):
    d = model.img_in.out_features
    img, txt, out = block.img_attn.qkv, block.txt_attn.qkv, block.img_attn.proj
    written = [*range(CHOICE, CHOICE + len(FREE)), SIZE, *PLACE.values(), *range(SUMMARY, SUMMARY + 26)]
    built = [*range(SHARE, SHARE + len(FREE)), *written, ONE, ZERO, *range(LEVEL, LEVEL + 4), *range(CELL["row"], CELL["column"] + WIDE)]
    model.img_in.weight[built] = 0
    model.img_in.bias[ONE] = 2
    out.weight[written] = 0
    block.img_attn.norm.query_norm.scale.fill_(QUERY)
    for head in range(3):
        q, k, v = (part * d + 32 * head for part in range(3))
        img.weight[q : q + 32] = 0
        for layer in (img, txt):
            layer.weight[k : k + 32] = 0
            layer.bias[k] = 1  # no query looks along axis 0 but head 0's, and it sees the same in every key
    # Head 0 looks evenly at everything.
    img.bias[0] = 1
    values = 2 * d
    img.weight[values : values + 32] = 0
    for i, channel in enumerate(CHANNELS):
        model.img_in.weight[SHARE + i, 4 * channel : 4 * channel + 4] = 0.5
        img.weight[values + i, SHARE + i] = 1
        txt.weight[values + i] = 0
        out.weight[CHOICE + i, i] = 20
    txt.weight[values + 5] = 0
    txt.bias[values + 5], img.bias[values + 5] = 1, -1  # both signs: a small difference is exact in bf16, a share near a half is not
    out.weight[SIZE, 5] = 5
    for i in range(26):
        out.weight[SUMMARY + i, 6 + i] = 4
    # Heads 1 and 2: how much of the text a token sees follows cos(ω · place + φ).
    for head, axis in enumerate(("row", "column"), 1):
        q, k, v = (part * d + 32 * head for part in range(3))
        for layer in (img, txt):
            layer.weight[v] = 0
        img.bias[q + PAIR[axis]] = 1
        txt.bias[k] = 0
        txt.bias[k + PAIR[axis] : k + PAIR[axis] + 2] = torch.tensor([math.cos(PHASE), -math.sin(PHASE)])
        txt.bias[v], img.bias[v] = 1, -1
        out.weight[PLACE[axis], 32 * head] = 5
    _open(block, 2, written, d)


def _above(row, features, threshold, slope):
    """Makes a hidden unit of slope · (Σ weight · feature − threshold), free of layer norm's mean."""
    row.zero_()
    for feature, weight in features.items():
        row[feature] += slope * weight
    row[ONE] -= slope * threshold / 2
    row[ZERO] -= slope * (sum(features.values()) - threshold / 2)


def _levels(block, d):
    """Choices to levels: two ramps each, a ramp being the difference of two rectified lines STEP apart."""
    first, last, unit = block.img_mlp[0], block.img_mlp[2], 0
    for i in range(4):
        last.weight[LEVEL + i] = 0
        last.bias[LEVEL + i] = -(LEVELS // 2)
        for sign in (-1, 1):
            for rise, weight in ((0.5, 1), (-0.5, -1)):
                _above(first.weight[unit], {CHOICE + i: 1.0}, sign * TERCILE * SPELLED, STEEP)
                first.bias[unit] = rise * STEP
                last.weight[LEVEL + i, unit] = weight / STEP
                unit += 1
    _open(block, 5, range(LEVEL, LEVEL + 4), d)


def _cells(block, d):
    """Place and pan to one feature per cell: triangles, each of three rectified lines."""
    first, last, unit = block.img_mlp[0], block.img_mlp[2], 0
    spacing = (place_feature(0) - place_feature(7)) / 7
    for axis, pan in (("column", FREE.index("pan_x")), ("row", FREE.index("pan_y"))):
        cells = range(CELL[axis], CELL[axis] + WIDE)
        last.weight[cells] = 0
        for i in range(WIDE + 2):
            cell = i - 2
            _above(first.weight[unit], {PLACE[axis]: 1.0, SIZE: -1.0, LEVEL + pan: -spacing}, place_feature(cell), STEEP)
            for feature, weight in ((i - 2, 1), (i - 1, -2), (i, 1)):
                if 0 <= feature < WIDE:
                    last.weight[cells[feature], unit] = weight * 0.15
            unit += 1
        _open(block, 5, cells, d)
