"""Muon (Jordan et al. 2024): momentum whose matrices are made orthogonal before each step; AdamW for everything that is no hidden matrix.

The step's length is that of Liu et al. 2025: 0.2 · √(larger side) times the learning rate, so both halves share one learning rate.
"""
import torch

NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)  # quintic iteration that pulls singular values to about 1


def orthogonal(g, rounds=5):
    """Nearly the orthogonal factor of g's polar decomposition; singular values end in about 0.7…1.2."""
    a, b, c = NEWTON_SCHULZ
    x = g.T if g.shape[0] > g.shape[1] else g
    x = (x / (x.norm() + 1e-7)).bfloat16()
    for _ in range(rounds):
        s = x @ x.T
        x = torch.addmm(x, torch.addmm(s, s, s, beta=b, alpha=c), x, beta=a)
    return (x.T if g.shape[0] > g.shape[1] else x).float()


class Muon(torch.optim.Optimizer):
    """`matrices` by Muon, `others` by AdamW; `group["lr"]` of both is set by the caller."""

    def __init__(self, matrices, others, lr, betas=(0.9, 0.98), momentum=0.95, weight_decay=0.01):
        self.adam = torch.optim.AdamW(others, lr=lr, betas=betas, weight_decay=weight_decay)
        super().__init__(matrices, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                velocity = self.state[p].setdefault("velocity", torch.zeros_like(p))
                velocity.lerp_(p.grad, 1 - group["momentum"])
                ahead = p.grad.lerp(velocity, group["momentum"])
                p.mul_(1 - group["lr"] * group["weight_decay"])
                p.add_(orthogonal(ahead), alpha=-0.2 * max(p.shape) ** 0.5 * group["lr"])
        for group in self.adam.param_groups:
            group["lr"] = self.param_groups[0]["lr"]
        self.adam.step()

    def state_dict(self):
        return {"muon": super().state_dict(), "adam": self.adam.state_dict()}

    def load_state_dict(self, state):
        super().load_state_dict(state["muon"])
        self.adam.load_state_dict(state["adam"])


def split(model):
    """(hidden matrices, everything else): embeddings, first and last layers, norms and biases are no hidden matrices."""
    hidden = lambda name, p: p.ndim == 2 and "block" in name and "relative" not in name or "encoder.layers" in name and p.ndim == 2
    named = list(model.named_parameters())
    return [p for n, p in named if hidden(n, p)], [p for n, p in named if not hidden(n, p)]
