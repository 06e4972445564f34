/** Token budgets: how many tokens a text costs each encoder, exactly (from the model's tokenisers) or by estimate. */

export interface TokenBudget {
  /** Tokens of a text for the T5 encoder, the end token included. */
  countT5(text: string): number;
  /** Tokens of a text for the CLIP encoder, start and end tokens included. */
  countClip(text: string): number;
  /** 512 for dev, 256 for schnell. */
  t5Limit: number;
  /** 77 for CLIP-L. */
  clipLimit: number;
  /** False while the counts are estimates because no model is loaded. */
  exact: boolean;
}

export const CLIP_LIMIT = 77;
export const T5_LIMITS = { dev: 512, schnell: 256 } as const;

/** Sub-word pieces per word of English prose, the mean that prompts show in both vocabularies. */
const TOKENS_PER_WORD = 1.3;

/** Scripts written without spaces cost about a token a character, so each such character counts as a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+(?:['’\p{M}][\p{L}\p{N}\p{M}]*)*/gu;

/** Words × 1.3, rounded up, without special tokens. */
export function estimateTokens(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(WORD)) words++;
  return Math.ceil(words * TOKENS_PER_WORD);
}

/** The budget to use while no model is loaded. T5 appends one special token, CLIP adds two. */
export function estimatedBudget(variant: keyof typeof T5_LIMITS = "dev"): TokenBudget {
  return {
    countT5: (text) => estimateTokens(text) + 1,
    countClip: (text) => estimateTokens(text) + 2,
    t5Limit: T5_LIMITS[variant],
    clipLimit: CLIP_LIMIT,
    exact: false,
  };
}
