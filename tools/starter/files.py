"""The exported files: safetensors read and written by hand (8-byte length, JSON head, raw data), and which network lies in which."""
import json
import struct

import numpy as np
import torch

from . import config
from .workshop import MODEL

PARTS = {"flux": ("flux1-starter.safetensors", config.FLUX), "t5": ("t5xxl.safetensors", config.T5), "clip": ("clip_l.safetensors", config.CLIP), "vae": ("ae.safetensors", config.VAE)}
_TYPES = {"F16": np.float16, "F32": np.float32, "I32": np.int32, "U8": np.uint8}


def read(path):
    """(tensors as torch f32 or integers, config dict)."""
    raw = path.read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    head, tensors = json.loads(raw[8 : 8 + size]), {}
    for name, entry in head.items():
        if name == "__metadata__":
            continue
        a, b = (8 + size + o for o in entry["data_offsets"])
        if entry["dtype"] == "BF16":
            array = (np.frombuffer(raw[a:b], np.uint16).astype(np.uint32) << 16).view(np.float32)
        else:
            array = np.frombuffer(raw[a:b], _TYPES[entry["dtype"]])
        tensor = torch.from_numpy(array.reshape(entry["shape"]).copy())
        tensors[name] = tensor.float() if tensor.is_floating_point() else tensor
    return tensors, json.loads(head.get("__metadata__", {}).get("config", "{}"))


def write(path, tensors, settings):
    """All tensors as f16 in name order, `settings` as the config metadata; the head is padded so that data is 64-byte aligned."""
    head, blobs, at = {"__metadata__": {"format": "pt", "config": json.dumps(settings)}}, [], 0
    for name in sorted(tensors):
        array = tensors[name].detach().to(torch.float16).contiguous().numpy()
        if not np.isfinite(array).all():
            raise ValueError(f"{name}: not finite in f16")
        head[name] = {"dtype": "F16", "shape": list(array.shape), "data_offsets": [at, at + array.nbytes]}
        blobs.append(array.tobytes())
        at += array.nbytes
    text = json.dumps(head, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text)) % 64)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blobs))


def load_part(network, part):
    """Fills a network with its exported weights."""
    network.load_state_dict(read(MODEL / PARTS[part][0])[0])
    return network
