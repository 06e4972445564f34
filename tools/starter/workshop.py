"""What both trainers share: where checkpoints and logs lie, atomic saving, the log line, the moving average of weights."""
import ctypes
import json
import os
import signal
import time
from pathlib import Path

import torch

ROOT = Path(__file__).resolve().parents[2]
CACHE = Path(os.environ.get("STARTER_CACHE", ROOT / ".cache" / "starter"))
MODEL = ROOT / "models" / "starter"


def save(path, state):
    """Writes beside the target and renames, so that a kill never leaves half a checkpoint."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    torch.save(state, part)
    os.replace(part, path)


def log(name, **row):
    """Appends one JSON line to the run's log and prints it."""
    CACHE.mkdir(parents=True, exist_ok=True)
    line = json.dumps({"at": round(time.time()), **{k: round(v, 5) if isinstance(v, float) else v for k, v in row.items()}})
    with open(CACHE / f"{name}.log", "a", encoding="utf8") as file:
        file.write(line + "\n")
    print(line, flush=True)


class Average:
    """Exponential moving average of weights; its decay warms up so that early steps do not linger."""

    def __init__(self, model, decay):
        self.decay, self.step = decay, 0
        self.weights = {k: v.detach().clone() for k, v in model.state_dict().items()}

    def update(self, model):
        self.step += 1
        decay = min(self.decay, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for key, value in model.state_dict().items():
                self.weights[key].lerp_(value, 1 - decay)


def in_parallel(train, args):
    """Runs train(args, rank) in `args.workers` single-threaded processes that share gradients.

    Threads of one process meet at a barrier in every operator, which on a busy machine costs most of the time; processes meet once a step.
    """
    if args.workers == 1:
        torch.set_num_threads(1)
        train(args, 0)
        return
    torch.multiprocessing.spawn(_worker, (train, args, f"/tmp/starter-{os.getpid()}"), nprocs=args.workers)


def _worker(rank, train, args, meeting):
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG: a worker must not outlive the command that started it
    os.setsid()  # a job of its own for the kernel's scheduler, like any other command on the machine
    torch.set_num_threads(1)
    torch.distributed.init_process_group("gloo", init_method=f"file://{meeting}", rank=rank, world_size=args.workers)
    train(args, rank)


def share_gradients(model):
    """Averages gradients over the workers in one message; absent gradients count as zero."""
    if not torch.distributed.is_initialized():
        return
    parameters = list(model.parameters())
    flat = torch.cat([(p.grad if p.grad is not None else torch.zeros_like(p)).reshape(-1) for p in parameters])
    torch.distributed.all_reduce(flat)
    flat /= torch.distributed.get_world_size()
    for p, part in zip(parameters, flat.split([p.numel() for p in parameters])):
        p.grad = part.view_as(p).clone()


def load_average(model, name):
    """The averaged weights of a checkpoint in the cache."""
    model.load_state_dict(torch.load(CACHE / f"{name}.pt", map_location="cpu")["average"])
    return model
