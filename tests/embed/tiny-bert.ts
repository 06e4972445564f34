/** A tiny BERT embedding model with seeded weights: as a GGUF file, and as a plain forward pass in float64 to compare with. */
import { type GgufTensor, ggufFile } from "../models/gguf-writer.js";

export interface Dimensions {
  readonly width: number;
  readonly heads: number;
  readonly feedForward: number;
  readonly layers: number;
  readonly context: number;
  /** Rows of the token embedding; those beyond the known words are never met. */
  readonly vocabulary: number;
}

const TINY: Dimensions = { width: 32, heads: 4, feedForward: 64, layers: 2, context: 64, vocabulary: 0 };
/** The dimensions of all-MiniLM-L6-v2, for measuring: as fast as the real one, but without its knowledge. */
export const MINILM: Dimensions = { width: 384, heads: 12, feedForward: 1536, layers: 6, context: 512, vocabulary: 30_522 };
export const WIDTH = TINY.width;
export const CONTEXT = TINY.context;
const EPSILON = 1e-12;

const WORDS = [
  "the",
  "old",
  "inn",
  "by",
  "river",
  "a",
  "dragon",
  "sleeps",
  "under",
  "hill",
  "storm",
  "over",
  "sea",
  "quiet",
  "night",
  "sword",
];
/** As llama.cpp stores word pieces: a word's first piece wears U+2581, the others nothing. */
const TOKENS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", ...WORDS.map((word) => `\u2581${word}`), "s", "ed", "\u2581.", "\u2581,"];
const [UNK, CLS, SEP] = [1, 2, 3];

type Weights = Record<string, GgufTensor>;

/** Numbers in [−scale, scale) from a linear congruential generator, so that every machine has the same model. */
function filler(seed: number): (shape: number[], scale: number, around?: number) => GgufTensor {
  let state = seed >>> 0;
  return (shape, scale, around = 0) => {
    const data = new Float32Array(shape.reduce((product, n) => product * n, 1));
    for (let i = 0; i < data.length; i++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      data[i] = around + (state / 2 ** 31 - 1) * scale;
    }
    return { shape, data };
  };
}

function weightsOf(seed: number, { width, feedForward, layers, context, vocabulary }: Dimensions): Weights {
  const fill = filler(seed);
  const weights: Weights = {
    "token_embd.weight": fill([Math.max(TOKENS.length, vocabulary), width], 1),
    "position_embd.weight": fill([context, width], 0.3),
    "token_types.weight": fill([2, width], 0.1),
    "token_embd_norm.weight": fill([width], 0.2, 1),
    "token_embd_norm.bias": fill([width], 0.1),
  };
  for (let n = 0; n < layers; n++) {
    const linear = (name: string, rows: number, columns: number): void => {
      weights[`blk.${n}.${name}.weight`] = fill([rows, columns], 1.5 / Math.sqrt(columns));
      weights[`blk.${n}.${name}.bias`] = fill([rows], 0.1);
    };
    const norm = (name: string): void => {
      weights[`blk.${n}.${name}.weight`] = fill([width], 0.2, 1);
      weights[`blk.${n}.${name}.bias`] = fill([width], 0.1);
    };
    for (const name of ["attn_q", "attn_k", "attn_v", "attn_output"]) linear(name, width, width);
    norm("attn_output_norm");
    linear("ffn_up", feedForward, width);
    linear("ffn_down", width, feedForward);
    norm("layer_output_norm");
  }
  return weights;
}

export function tinyBert(seed = 1, size: Dimensions = TINY): Buffer {
  const tokens = [...TOKENS, ...Array.from({ length: Math.max(0, size.vocabulary - TOKENS.length) }, (_, i) => `[unused${i}]`)];
  return ggufFile(
    {
      "general.architecture": "bert",
      "general.name": "tiny-bert",
      "bert.context_length": { u32: size.context },
      "bert.embedding_length": { u32: size.width },
      "bert.block_count": { u32: size.layers },
      "bert.feed_forward_length": { u32: size.feedForward },
      "bert.attention.head_count": { u32: size.heads },
      "bert.attention.layer_norm_epsilon": EPSILON,
      "bert.attention.causal": false,
      "bert.pooling_type": { u32: 1 },
      "tokenizer.ggml.model": "bert",
      "tokenizer.ggml.token_type_count": { u32: 2 },
      "tokenizer.ggml.tokens": tokens,
      "tokenizer.ggml.token_type": { i32: tokens.map((_, id) => (id === UNK ? 2 : id < 5 ? 3 : 1)) },
      "tokenizer.ggml.scores": tokens.map(() => 0),
      "tokenizer.ggml.padding_token_id": { u32: 0 },
      "tokenizer.ggml.unknown_token_id": { u32: UNK! },
      "tokenizer.ggml.bos_token_id": { u32: CLS! },
      "tokenizer.ggml.cls_token_id": { u32: CLS! },
      "tokenizer.ggml.seperator_token_id": { u32: SEP! },
      "tokenizer.ggml.mask_token_id": { u32: 4 },
    },
    weightsOf(seed, size),
  );
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** BERT (Devlin et al. 2018): post-norm blocks, exact GELU by erf; then the mean over all tokens, scaled to length 1. */
export function reference(text: string, seed = 1): number[] {
  const { layers, heads } = TINY;
  const weights = weightsOf(seed, TINY);
  const row = (name: string, i: number): Float32Array => {
    const { shape, data } = weights[name]!;
    const width = shape.at(-1)!;
    return data.subarray(i * width, (i + 1) * width);
  };
  const linear = (name: string, x: number[]): number[] =>
    Array.from(weights[`${name}.bias`]!.data, (bias, i) => bias + dot(row(`${name}.weight`, i), x));
  const norm = (name: string, x: number[]): number[] => {
    const mean = x.reduce((sum, v) => sum + v, 0) / x.length;
    const variance = x.reduce((sum, v) => sum + (v - mean) ** 2, 0) / x.length;
    const [gain, bias] = [weights[`${name}.weight`]!.data, weights[`${name}.bias`]!.data];
    return x.map((v, i) => ((v - mean) / Math.sqrt(variance + EPSILON)) * gain[i]! + bias[i]!);
  };
  const pieces = text.split(" ").map((word) => TOKENS.indexOf(`\u2581${word}`));
  const ids = [CLS!, ...pieces.map((id) => (id < 0 ? UNK! : id)), SEP!];
  let states = ids.map((id, at) =>
    norm(
      "token_embd_norm",
      Array.from(row("token_embd.weight", id), (v, i) => v + row("position_embd.weight", at)[i]! + row("token_types.weight", 0)[i]!),
    ),
  );
  for (let n = 0; n < layers; n++) {
    const [q, k, v] = ["attn_q", "attn_k", "attn_v"].map((name) => states.map((x) => linear(`blk.${n}.${name}`, x)));
    states = states.map((x, at) => {
      const mixed = attend(q![at]!, k!, v!, heads);
      const attended = linear(`blk.${n}.attn_output`, mixed).map((value, i) => value + x[i]!);
      const middle = norm(`blk.${n}.attn_output_norm`, attended);
      const wide = linear(`blk.${n}.ffn_up`, middle).map(gelu);
      return norm(
        `blk.${n}.layer_output_norm`,
        linear(`blk.${n}.ffn_down`, wide).map((value, i) => value + middle[i]!),
      );
    });
  }
  const mean = Array.from({ length: WIDTH }, (_, i) => states.reduce((sum, x) => sum + x[i]!, 0) / states.length);
  const length = Math.sqrt(dot(mean, mean));
  return mean.map((value) => value / length);
}

function attend(query: number[], keys: number[][], values: number[][], heads: number): number[] {
  const size = WIDTH / heads;
  return Array.from({ length: heads }, (_, head) => {
    const part = (x: number[]): number[] => x.slice(head * size, (head + 1) * size);
    const scores = keys.map((key) => Math.exp(dot(part(query), part(key)) / Math.sqrt(size)));
    const total = scores.reduce((sum, score) => sum + score, 0);
    return Array.from({ length: size }, (_, i) => values.reduce((sum, value, at) => sum + (scores[at]! / total) * part(value)[i]!, 0));
  }).flat();
}

/** The error function by its Maclaurin series, exact enough for the few units that occur here. */
function gelu(x: number): number {
  const z = x / Math.SQRT2;
  let term = z;
  let sum = z;
  for (let n = 1; n < 60; n++) {
    term *= (-z * z) / n;
    sum += term / (2 * n + 1);
  }
  return (x / 2) * (1 + (2 / Math.sqrt(Math.PI)) * sum);
}
