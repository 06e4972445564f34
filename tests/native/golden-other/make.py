"""Makes this folder: reference models of sizes and layouts unlike the public set's, with the torch networks' own outputs.

Run from the repository's root with PyTorch, NumPy and the gguf package: python3 tests/native/golden-other/make.py
No file here states what its shapes do not tell (RoPE axes, CLIP heads): that stands in manifest.json alone. Three more models take a
picture beside the text: extra channels (fill, control) and reference tokens (kontext, which is dev's weights).
"""
import json
import math
import sys
from pathlib import Path

import numpy as np
import torch
from torch import nn

sys.path[:0] = [str(Path(__file__).resolve().parents[3])]
import gguf  # noqa: E402

from tools.starter.nets import flux as F  # noqa: E402
from tools.starter.nets.clip import ClipText  # noqa: E402
from tools.starter.nets.t5 import T5Encoder, bucket_table  # noqa: E402
from tools.starter.nets.vae import AutoEncoder  # noqa: E402

HERE = Path(__file__).parent
TEXT = dict(context_in_dim=32, vec_in_dim=32)
SMALL = dict(hidden_size=32, num_heads=2, axes_dim=[4, 4, 8], depth=1, depth_single_blocks=1, guidance_embed=True, **TEXT)
CONFIGS = {
    "dev": dict(in_channels=64, hidden_size=64, num_heads=2, axes_dim=[8, 12, 12], depth=1, depth_single_blocks=2, guidance_embed=True, **TEXT),
    "schnell": dict(in_channels=64, hidden_size=32, num_heads=2, axes_dim=[8, 4, 4], depth=2, depth_single_blocks=1, guidance_embed=False, **TEXT),
    "fill": dict(in_channels=384, **SMALL),
    "control": dict(in_channels=128, **SMALL),
    "t5": dict(vocab_size=96, d_model=32, d_kv=24, num_heads=2, d_ff=64, num_layers=3),
    "clip": dict(hidden_size=32, num_heads=4, intermediate_size=80, num_hidden_layers=1, vocab_size=70),
    "ae": dict(ch=32, ch_mult=[1, 1, 2, 1], num_res_blocks=1),
}
TEXT_TOKENS, SIGMAS, GUIDANCE = 11, [1.0, 0.75, 0.5, 0.25, 0.0], 2.5
random = torch.Generator().manual_seed(2)


def normal(*shape):
    return torch.randn(*shape, generator=random)


@torch.no_grad()
def filled(model):
    """Random weights that f16 and bf16 hold exactly: fan-in scaled matrices, gains near one, small biases."""
    for name, p in model.named_parameters():
        if p.ndim > 1:
            value = normal(*p.shape) / math.sqrt(p[0].numel())
        elif name.endswith("bias"):
            value = 0.1 * normal(*p.shape)
        else:
            value = 1 + 0.2 * normal(*p.shape)
        p.copy_(value.half().bfloat16().float().half().float())
    return model.eval()


class Flux(F.Flux):
    """As FLUX.1's variants: channels beside the latent's at every token, and reference tokens behind the picture's, on plane 1."""

    def __init__(self, in_channels, **rest):
        super().__init__(in_channels=in_channels, **rest)
        self.final_layer.linear = nn.Linear(rest["hidden_size"], 64)

    def step(self, img, grid, txt, pooled, t, guidance, reference=None, reference_grid=(0, 0)):
        """(velocity of the picture's tokens, every module's output by name). img [1, n, in_channels]."""
        mid = {"t_emb": F.time_embedding(t)}
        tokens = img if reference is None else torch.cat([img, reference], 1)
        mid["img_in"], mid["txt_in"], mid["time_in"], mid["vector_in"] = self.img_in(tokens), self.txt_in(txt), self.time_in(mid["t_emb"]), self.vector_in(pooled)
        vec = mid["time_in"] + mid["vector_in"]
        if hasattr(self, "guidance_in"):
            mid["g_emb"] = F.time_embedding(guidance)
            mid["guidance_in"] = self.guidance_in(mid["g_emb"])
            vec = vec + mid["guidance_in"]
        cos, sin = self.rotations(txt.shape[1], grid, reference_grid)
        x, t5 = mid["img_in"], mid["txt_in"]
        for i, block in enumerate(self.double_blocks):
            x, t5 = block(x, t5, vec, cos, sin)
            mid[f"double_blocks.{i}.img"], mid[f"double_blocks.{i}.txt"] = x, t5
        x = torch.cat([t5, x], 1)
        for i, block in enumerate(self.single_blocks):
            x = mid[f"single_blocks.{i}"] = block(x, vec, cos, sin)
        shift, scale = self.final_layer.adaLN_modulation(vec)[:, None].chunk(2, -1)
        picture = x[:, txt.shape[1] : txt.shape[1] + img.shape[1]]
        mid["final_layer"] = self.final_layer.linear((1 + scale) * F.layer_norm(picture) + shift)
        return mid["final_layer"], mid

    def rotations(self, text, grid, reference_grid):
        ids = [[0, 0, 0]] * text
        for plane, (rows, columns) in enumerate((grid, reference_grid)):
            ids += [[plane, r, c] for r in range(rows) for c in range(columns)]
        ids = torch.tensor(ids, dtype=torch.float64)
        angles = [ids[:, i, None] * 10000.0 ** (-torch.arange(0, n, 2, dtype=torch.float64) / n) for i, n in enumerate(self.axes)]
        angles = torch.cat(angles, -1).float()
        return angles.cos(), angles.sin()


def save(path, tensors, kind="F32"):
    """safetensors by hand; floats as `kind`, other types as they are. No metadata."""
    head, blobs, at = {}, [], 0
    for name, tensor in tensors.items():
        tensor = tensor.detach().contiguous()
        if tensor.is_floating_point():
            dtype, data = kind, {"F32": lambda: tensor.numpy(), "F16": lambda: tensor.half().numpy(), "BF16": lambda: tensor.bfloat16().view(torch.int16).numpy()}[kind]()
        else:
            dtype, data = {torch.int32: "I32", torch.uint8: "U8"}[tensor.dtype], tensor.numpy()
        head[name] = {"dtype": dtype, "shape": list(tensor.shape), "data_offsets": [at, at + data.nbytes]}
        blobs.append(data.tobytes())
        at += data.nbytes
    text = json.dumps(head).encode()
    text += b" " * (-len(text) % 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(blobs))


def save_gguf(path, tensors, architecture, kind="F16"):
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = gguf.GGUFWriter(path, architecture)
    for name, tensor in tensors.items():
        array = tensor.detach().float().numpy()
        wanted = getattr(gguf.GGMLQuantizationType, kind if array.ndim > 1 and array.shape[-1] % 32 == 0 else "F32")
        writer.add_tensor(name, gguf.quants.quantize(array, wanted), raw_dtype=wanted)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def dequantised(model, config):
    """The model whose matrices went through q8_0 and back."""
    other = Flux(**config)
    state = {}
    for name, tensor in model.state_dict().items():
        if tensor.ndim > 1 and tensor.shape[-1] % 32 == 0:
            kind = gguf.GGMLQuantizationType.Q8_0
            tensor = torch.from_numpy(gguf.quants.dequantize(gguf.quants.quantize(tensor.numpy(), kind), kind).copy())
        state[name] = tensor
    other.load_state_dict(state)
    return other.eval()


def diffusers_names(state):
    """Attention and MLP of the transformer as diffusers spells them: q, k, v apart, the head's halves swapped."""
    out = {}
    plain = {
        "img_in": "x_embedder", "txt_in": "context_embedder", "time_in.in_layer": "time_text_embed.timestep_embedder.linear_1",
        "time_in.out_layer": "time_text_embed.timestep_embedder.linear_2", "vector_in.in_layer": "time_text_embed.text_embedder.linear_1",
        "vector_in.out_layer": "time_text_embed.text_embedder.linear_2", "guidance_in.in_layer": "time_text_embed.guidance_embedder.linear_1",
        "guidance_in.out_layer": "time_text_embed.guidance_embedder.linear_2", "final_layer.linear": "proj_out",
    }
    double = {
        "img_mod.lin": "norm1.linear", "txt_mod.lin": "norm1_context.linear", "img_attn.proj": "attn.to_out.0", "txt_attn.proj": "attn.to_add_out",
        "img_mlp.0": "ff.net.0.proj", "img_mlp.2": "ff.net.2", "txt_mlp.0": "ff_context.net.0.proj", "txt_mlp.2": "ff_context.net.2",
    }
    norms = {"img_attn.norm.query_norm.scale": "attn.norm_q.weight", "img_attn.norm.key_norm.scale": "attn.norm_k.weight",
             "txt_attn.norm.query_norm.scale": "attn.norm_added_q.weight", "txt_attn.norm.key_norm.scale": "attn.norm_added_k.weight",
             "norm.query_norm.scale": "attn.norm_q.weight", "norm.key_norm.scale": "attn.norm_k.weight"}
    for name, tensor in state.items():
        stem, _, end = name.rpartition(".")
        if stem in plain:
            out[f"{plain[stem]}.{end}"] = tensor
        elif name.startswith("final_layer.adaLN"):
            out[f"norm_out.linear.{end}"] = torch.cat(tensor.chunk(2)[::-1])
        else:
            kind, index, rest = name.split(".", 2)
            block = ("transformer_blocks." if kind == "double_blocks" else "single_transformer_blocks.") + index + "."
            part = rest.rpartition(".")[0]
            if rest in norms:
                out[block + norms[rest]] = tensor
            elif part in double:
                out[f"{block}{double[part]}.{end}"] = tensor
            elif part.endswith("attn.qkv"):
                names = ("to_q", "to_k", "to_v") if part.startswith("img") else ("add_q_proj", "add_k_proj", "add_v_proj")
                for which, piece in zip(names, tensor.chunk(3)):
                    out[f"{block}attn.{which}.{end}"] = piece
            elif part == "linear1":
                d = tensor.shape[0] // 7
                for which, piece in zip(("attn.to_q", "attn.to_k", "attn.to_v", "proj_mlp"), tensor.split([d, d, d, 4 * d])):
                    out[f"{block}{which}.{end}"] = piece
            else:
                out[f"{block}{ {'linear2': 'proj_out', 'modulation.lin': 'norm.linear'}[part] }.{end}"] = tensor
    return out


def llama_names(state):
    """T5 as llama.cpp spells it."""
    out = {"token_embd.weight": state["shared.weight"], "enc.output_norm.weight": state["encoder.final_layer_norm.weight"]}
    parts = {"0.SelfAttention.q": "attn_q", "0.SelfAttention.k": "attn_k", "0.SelfAttention.v": "attn_v", "0.SelfAttention.o": "attn_o",
             "0.SelfAttention.relative_attention_bias": "attn_rel_b", "0.layer_norm": "attn_norm", "1.layer_norm": "ffn_norm",
             "1.DenseReluDense.wi_0": "ffn_gate", "1.DenseReluDense.wi_1": "ffn_up", "1.DenseReluDense.wo": "ffn_down"}
    for name, tensor in state.items():
        if name.startswith("encoder.block."):
            _, _, index, _, rest = name.split(".", 4)
            out[f"enc.blk.{index}.{parts[rest.rpartition('.')[0]]}.weight"] = tensor
    return out


def with_mid(tensors, mid):
    return {**tensors, **{f"mid.{name}": value for name, value in mid.items()}}


def golden(name, tensors):
    save(HERE / "golden" / f"{name}.safetensors", {k: v.float() if v.is_floating_point() else v for k, v in tensors.items()})


def step_golden(name, model, config, width, height, reference=None, quantised=False):
    latent, rows, columns = normal(1, 16, height // 8, width // 8), height // 16, width // 16
    extra = normal(1, rows * columns, config["in_channels"] - 64)
    inputs = {"in.latent": latent, "in.img": torch.cat([F.pack(latent), extra], -1), "in.txt": normal(1, TEXT_TOKENS, config["context_in_dim"]),
              "in.y": normal(1, config["vec_in_dim"]), "in.timestep": torch.tensor([0.6875]), "in.guidance": torch.tensor([GUIDANCE])}
    arguments = [inputs["in.img"], (rows, columns), inputs["in.txt"], inputs["in.y"], inputs["in.timestep"], inputs["in.guidance"]]
    if reference:
        inputs["in.reference_latent"] = normal(1, 16, reference[1] // 8, reference[0] // 8)
        arguments += [F.pack(inputs["in.reference_latent"]), (reference[1] // 16, reference[0] // 16)]
    out, mid = model.step(*arguments)
    more = {"out.q8_0_weights": dequantised(model, config).step(*arguments)[0]} if quantised else {}
    golden(f"flux_{name}_step", with_mid({**inputs, "out": out, **more}, mid))


def mask_tokens(mask):
    """[1, 1, H, W] → [1, H/16·W/16, 256]: an 8×8 cell's pixels become channels, then patches of 2×2 as latents."""
    _, _, h, w = mask.shape
    return F.pack(mask.view(1, h // 8, 8, w // 8, 8).permute(0, 2, 4, 1, 3).reshape(1, 64, h // 8, w // 8))


def render_golden(name, model, parts, width, height, start=0, picture=None):
    """Text to picture; `picture`: "init" (from start), "fill" (with a mask), "control" or "reference"."""
    t5, clip, vae = parts
    noise = normal(1, 16, height // 8, width // 8)
    t5_ids, clip_ids = torch.randint(1, 96, (TEXT_TOKENS,), generator=random), torch.full((77,), 69)
    clip_ids[:5] = torch.tensor([68, 3, 9, 27, 4])
    txt, pooled = t5(t5_ids[None]), clip(clip_ids[None])
    out = {"in.noise_latent": noise, "in.t5_ids": t5_ids.int(), "in.clip_ids": clip_ids.int(), "in.sigmas": torch.tensor(SIGMAS),
           "in.guidance": torch.tensor([GUIDANCE]), "in.start_index": torch.tensor([start], dtype=torch.int32), "mid.txt": txt, "mid.pooled": pooled}
    x, extra, reference, reference_grid = noise, None, None, (0, 0)
    if picture:
        size = (48, 32) if picture == "reference" else (width, height)
        image = torch.tanh(normal(1, 3, size[1], size[0]))
        shown = image
        if picture == "fill":
            mask = torch.zeros(1, 1, height, width)
            mask[:, :, 5:-9, 12:-3] = 1
            out["in.mask_f32"], shown = mask, image * (1 - mask)
        encoded = vae.encode(shown)
        out[{"init": "in.image_f32_nchw", "reference": "in.reference_f32_nchw"}.get(picture, f"in.{picture}_f32_nchw")] = image
        if picture == "init":
            out["mid.encoded_latent_scaled"] = encoded
            x = (1 - SIGMAS[start]) * encoded + SIGMAS[start] * noise
        elif picture == "reference":
            reference, reference_grid = F.pack(encoded), (size[1] // 16, size[0] // 16)
        else:
            extra = torch.cat([F.pack(encoded), mask_tokens(mask)], -1) if picture == "fill" else F.pack(encoded)
            out["mid.extra_channels"] = extra
    out["mid.start_latent"] = x
    grid, guidance = (height // 16, width // 16), torch.tensor([GUIDANCE])
    for i in range(start, len(SIGMAS) - 1):
        tokens = F.pack(x) if extra is None else torch.cat([F.pack(x), extra], -1)
        v, _ = model.step(tokens, grid, txt, pooled, torch.tensor([SIGMAS[i]]), guidance, reference, reference_grid)
        x = x + (SIGMAS[i + 1] - SIGMAS[i]) * F.unpack(v, *grid)
        out[f"mid.latent_after_step_{i - start}"] = x
    image = vae.decode(x)
    out |= {"out.latent": x, "out.image_f32_nchw": image}
    out["out.image_u8_hwc_rounded(diffusers)"] = ((image.clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8)[0].permute(1, 2, 0)
    golden(name, out)


@torch.no_grad()
def main():
    torch.set_num_threads(1)
    models = {name: filled(Flux(**CONFIGS[name])) for name in ("dev", "schnell", "fill", "control")}
    t5, clip, vae = filled(T5Encoder(**CONFIGS["t5"])), filled(ClipText(**CONFIGS["clip"])), filled(AutoEncoder(**CONFIGS["ae"]))
    weights = HERE / "weights"
    save(weights / "bfl/flux1-dev.safetensors", models["dev"].state_dict(), "BF16")
    save_gguf(weights / "gguf/flux1-dev-Q8_0.gguf", models["dev"].state_dict(), "flux", "Q8_0")
    save_gguf(weights / "gguf/flux1-schnell-F16.gguf", models["schnell"].state_dict(), "flux", "F16")
    save(weights / "diffusers/transformer/diffusion_pytorch_model.safetensors", diffusers_names(models["schnell"].state_dict()), "F32")
    save(weights / "bfl/flux1-fill.safetensors", models["fill"].state_dict(), "F16")
    save_gguf(weights / "gguf/flux1-control-F32.gguf", models["control"].state_dict(), "flux", "F32")
    save_gguf(weights / "gguf/t5-F32.gguf", llama_names(t5.state_dict()), "t5encoder", "F32")
    save(weights / "bfl/clip.safetensors", clip.state_dict(), "F16")
    save(weights / "bfl/ae.safetensors", vae.state_dict(), "F16")

    step_golden("dev", models["dev"], CONFIGS["dev"], 80, 48, quantised=True)
    step_golden("schnell", models["schnell"], CONFIGS["schnell"], 48, 96)
    step_golden("fill", models["fill"], CONFIGS["fill"], 64, 48)
    step_golden("control", models["control"], CONFIGS["control"], 48, 64)
    step_golden("kontext", models["dev"], CONFIGS["dev"], 64, 48, reference=(48, 80))

    ids = torch.randint(1, 96, (1, 150), generator=random)
    bias = t5.encoder.block[0].layer[0].SelfAttention.relative_attention_bias(bucket_table(150)).permute(2, 0, 1)
    golden("t5", {"in.ids": ids[0].int(), "out": t5(ids)[0], "mid.position_bias": bias})
    ids = torch.full((2, 77), 69)
    ids[:, :6] = torch.tensor([[68, 1, 2, 3, 4, 69], [68, 7, 69, 69, 69, 69]])
    golden("clip", {"in.ids": ids.int(), "out.pooled": clip(ids)})
    latent, image = normal(1, 16, 6, 10), torch.tanh(normal(1, 3, 48, 80))
    golden("vae", {"in.latent_scaled": latent, "out.decoded": vae.decode(latent), "in.image_f32_nchw": image, "out.encoded_latent_scaled": vae.encode(image)})

    parts = (t5, clip, vae)
    render_golden("e2e_dev", models["dev"], parts, 64, 80)
    render_golden("e2e_schnell", models["schnell"], parts, 96, 32)
    render_golden("img2img_schnell", models["schnell"], parts, 48, 48, start=2, picture="init")
    render_golden("e2e_fill", models["fill"], parts, 64, 48, picture="fill")
    render_golden("e2e_control", models["control"], parts, 48, 48, picture="control")
    render_golden("e2e_kontext", models["dev"], parts, 64, 48, picture="reference")
    latent = normal(1, 16, 4, 10)
    golden("patchify", {"latent_nchw": latent, "packed": F.pack(latent)})
    (HERE / "manifest.json").write_text(json.dumps({"set": "other", "configs": CONFIGS}, indent=1) + "\n")


main()
