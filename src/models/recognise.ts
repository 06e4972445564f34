/** Which model parts a weights file holds, told from its tensors alone; names of files prove nothing. */
import type { FluxPart } from "./model.js";
import { readTensorFile } from "./read-tensor-file.js";
import type { TensorFile } from "./tensor-file.js";

export type PartKind = FluxPart | "embedding";

/** Widths by which the parts of one model must agree; read from shapes. */
export interface PartWidths {
  /** transformer: width of a T5 vector; t5: its own width. */
  readonly context?: number;
  /** transformer: width of the pooled CLIP vector; clip: its own width. */
  readonly pooled?: number;
  /** t5, clip: rows of the token embedding, an upper bound on the tokenizer's size. */
  readonly vocabulary?: number;
  /** transformer: true for dev (guidance is an input), false for schnell. */
  readonly guidance?: boolean;
  /** transformer: width of one input patch; 64 for text to image. */
  readonly inChannels?: number;
  /** transformer: width of one output patch, 2 × 2 latent pixels. */
  readonly patch?: number;
  /** vae: latent channels, 16 in FLUX.1. */
  readonly latent?: number;
}

export interface Part {
  readonly kind: PartKind;
  readonly path: string;
  /** `bfl`, `diffusers`, `hf`, `llama.cpp`. */
  readonly layout: string;
  /** Storage type of most of the part's bytes. */
  readonly type: string;
  readonly bytes: number;
  readonly widths: PartWidths;
  /** T5 in GGUF: the file brings its own tokenizer. */
  readonly hasTokenizer: boolean;
}

interface Signature {
  readonly kind: PartKind;
  readonly layout: string;
  /** A tensor that only this part in this layout has. */
  readonly mark: string;
  /** A second one, where the first is not proof enough. */
  readonly and?: string;
  /** Width → [tensor, dimension counted from the outermost]. */
  readonly widths: Readonly<Partial<Record<Exclude<keyof PartWidths, "guidance">, readonly [string, number]>>>;
  readonly guidance?: string;
}

const SIGNATURES: readonly Signature[] = [
  {
    kind: "transformer",
    layout: "bfl",
    mark: "double_blocks.0.img_attn.qkv.weight",
    widths: {
      context: ["txt_in.weight", 1],
      pooled: ["vector_in.in_layer.weight", 1],
      inChannels: ["img_in.weight", 1],
      patch: ["final_layer.linear.weight", 0],
    },
    guidance: "guidance_in.in_layer.weight",
  },
  {
    kind: "transformer",
    layout: "diffusers",
    mark: "transformer_blocks.0.attn.add_q_proj.weight",
    and: "single_transformer_blocks.0.proj_mlp.weight",
    widths: {
      context: ["context_embedder.weight", 1],
      pooled: ["time_text_embed.text_embedder.linear_1.weight", 1],
      inChannels: ["x_embedder.weight", 1],
      patch: ["proj_out.weight", 0],
    },
    guidance: "time_text_embed.guidance_embedder.linear_1.weight",
  },
  {
    kind: "t5",
    layout: "hf",
    mark: "encoder.block.0.layer.0.SelfAttention.q.weight",
    widths: { context: ["encoder.block.0.layer.0.SelfAttention.q.weight", 1], vocabulary: ["shared.weight", 0] },
  },
  {
    kind: "t5",
    layout: "llama.cpp",
    mark: "enc.blk.0.attn_rel_b.weight",
    widths: { context: ["token_embd.weight", 1], vocabulary: ["token_embd.weight", 0] },
  },
  {
    kind: "clip",
    layout: "hf",
    mark: "text_model.embeddings.token_embedding.weight",
    widths: {
      pooled: ["text_model.embeddings.token_embedding.weight", 1],
      vocabulary: ["text_model.embeddings.token_embedding.weight", 0],
    },
  },
  { kind: "vae", layout: "bfl", mark: "decoder.mid.block_1.conv1.weight", widths: { latent: ["decoder.conv_in.weight", 1] } },
  {
    kind: "vae",
    layout: "diffusers",
    mark: "decoder.mid_block.resnets.0.conv1.weight",
    widths: { latent: ["decoder.conv_in.weight", 1] },
  },
];

/** Prefixes that checkpoints put before a part's own names. The empty one comes last, so that its tensors are not counted twice. */
const PREFIXES: Readonly<Record<FluxPart, readonly string[]>> = {
  transformer: ["model.diffusion_model.", "diffusion_model.", "transformer.", ""],
  t5: ["text_encoders.t5xxl.transformer.", "text_encoders.t5xxl.", "t5xxl.transformer.", "t5xxl.", "text_encoder_2.", ""],
  clip: ["text_encoders.clip_l.transformer.", "text_encoders.clip_l.", "clip_l.transformer.", "clip_l.", "text_encoder.", ""],
  vae: ["first_stage_model.", "vae.", ""],
};

/** GGUF architectures that node-llama-cpp can embed with. */
const EMBEDDING_ARCHITECTURES: ReadonlySet<string> = new Set(["bert", "nomic-bert", "jina-bert-v2", "modern-bert"]);

/**
 * Every part in a file or shard index. Empty when it is a readable weights file of something else.
 * @throws SidequestError MODEL_NOT_FOUND, MODEL_INVALID
 */
export function recognise(path: string): Part[] {
  const file = readTensorFile(path);
  if (file.architecture !== null && EMBEDDING_ARCHITECTURES.has(file.architecture)) return [embeddingPart(file)];
  const parts: Part[] = [];
  for (const signature of SIGNATURES) {
    const prefixes = PREFIXES[signature.kind as FluxPart];
    const prefix = prefixes.find((p) => file.tensors.has(p + signature.mark) && (!signature.and || file.tensors.has(p + signature.and)));
    if (prefix !== undefined) parts.push(partOf(file, signature, prefix));
  }
  return parts;
}

function partOf(file: TensorFile, signature: Signature, prefix: string): Part {
  const widths: Record<string, number | boolean> = {};
  for (const [width, [tensor, dimension]] of Object.entries(signature.widths)) {
    const size = file.tensors.get(prefix + tensor)?.shape[dimension];
    if (size !== undefined) widths[width] = size;
  }
  if (signature.guidance) widths.guidance = file.tensors.has(prefix + signature.guidance);
  // Without a prefix every tensor counts that no other part's prefix claims.
  const others = prefix === "" ? Object.values(PREFIXES).flatMap((list) => list.filter((p) => p !== "")) : [];
  const own = [...file.tensors].filter(([name]) => name.startsWith(prefix) && !others.some((p) => name.startsWith(p)));
  const byType = new Map<string, number>();
  for (const [, tensor] of own) byType.set(tensor.type, (byType.get(tensor.type) ?? 0) + tensor.bytes);
  return {
    kind: signature.kind,
    path: file.path,
    layout: signature.layout,
    type: mostOf(byType),
    bytes: own.reduce((sum, [, tensor]) => sum + tensor.bytes, 0),
    widths: widths as PartWidths,
    hasTokenizer: signature.kind === "t5" && file.metadata.has("#tokenizer.ggml.tokens"),
  };
}

function embeddingPart(file: TensorFile): Part {
  const byType = new Map<string, number>();
  for (const tensor of file.tensors.values()) byType.set(tensor.type, (byType.get(tensor.type) ?? 0) + tensor.bytes);
  return {
    kind: "embedding",
    path: file.path,
    layout: "llama.cpp",
    type: mostOf(byType),
    bytes: file.bytes,
    widths: { context: Number(file.metadata.get(`${file.architecture}.embedding_length`) ?? 0) },
    hasTokenizer: file.metadata.has("#tokenizer.ggml.tokens"),
  };
}

function mostOf(byType: ReadonlyMap<string, number>): string {
  return [...byType].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
