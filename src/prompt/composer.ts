/** The prompt composer: cue + style → prompts within both encoders' budgets, with every part used or dropped named. */
import { SidequestError } from "../errors.js";
import type { TokenBudget } from "./budget.js";
import { CLIP_ORDER, type Encoder, EVICTION_ORDER, type Layer, type LayerName, T5_ORDER } from "./layers.js";
import { defaultTags, overrideFor } from "./location-tags.js";
import { deriveSeed } from "./seed.js";
import { CAMERA_WORDS, isPortrait, MOOD_WORDS, TIER_WORDS } from "./tier-words.js";

/** A genre's look, as `visual_style.yaml` gives it. */
export interface Style {
  positiveSuffix: string;
  negativePrompt: string;
  /** Place words → what to paint there, in the order of the file. */
  visualTagOverrides: ReadonlyMap<string, string>;
  baseSeed: number;
}

export interface ComposeInput {
  tier: string;
  subject: string;
  mood?: string | null;
  location?: string | null;
  characters?: readonly string[];
  tags?: readonly string[];
  camera?: string | null;
  /** The caller's own style words; they stand before the pack's. */
  artStyle?: string | null;
  style: Style | null;
  /** A world's style; each part it has replaces the genre's, its overrides are tried first. */
  worldStyle?: Partial<Style> | null;
  /** Overrides of this one request, tried before all others. */
  visualTagOverrides?: ReadonlyMap<string, string> | null;
  /** Replaces the style's negative prompt. */
  negative?: string | null;
  /** Above 1 the negative prompt has an effect. */
  trueCfg?: number | null;
  budget: TokenBudget;
  /** uint32; −1 or "random" for a fresh one; absent: derived from the cue. */
  seed?: number | "random" | null;
  /** Where a fresh seed comes from, since this room is pure. Must give a uint32. */
  freshSeed?: () => number;
}

export interface Composed {
  t5: string;
  clip: string;
  negative: string;
  seed: number;
  tokens: { t5: number; clip: number; t5_limit: number; clip_limit: number; exact: boolean };
  layers: Layer[];
  dropped: Dropped[];
  warnings: string[];
}

export interface Dropped {
  layer: string;
  reason: string;
  tokens: number;
}

/** Texts of all layers; an empty text means that the layer is absent. */
type Parts = Record<LayerName, string>;

/**
 * @throws SidequestError INVALID_PARAMS when there is no subject, or a seed is out of range;
 *   COMPOSE_FAILED (data: encoder, tokens, limit, per-layer tokens) when the parts that are never evicted do not fit.
 */
export function compose(input: ComposeInput): Composed {
  const subject = tidy(input.subject);
  if (!subject) {
    throw new SidequestError("INVALID_PARAMS", "subject: expected words that say what can be seen, got nothing", {
      hint: "give a subject, a prompt or a positive_prompt",
    });
  }
  const warnings: string[] = [];
  const parts = partsOf(input, subject, warnings);
  const dropped: Dropped[] = [];
  const order = isPortrait(input.tier) ? T5_ORDER.portrait : T5_ORDER.other;
  const t5 = withinBudget("t5", order, parts, ". ", input.budget, dropped);
  const clip = withinBudget("clip", CLIP_ORDER, parts, ", ", input.budget, dropped);
  if (dropped.some((drop) => drop.layer === "style")) {
    warnings.push(`style words beyond CLIP's ${input.budget.clipLimit} tokens go to T5 alone`);
  }
  return {
    t5: t5.text,
    clip: clip.text,
    negative: negativeOf(input, warnings),
    seed: seedOf(input, subject),
    tokens: {
      t5: t5.tokens,
      clip: clip.tokens,
      t5_limit: input.budget.t5Limit,
      clip_limit: input.budget.clipLimit,
      exact: input.budget.exact,
    },
    layers: [...t5.layers, ...clip.layers],
    dropped,
    warnings,
  };
}

function partsOf(input: ComposeInput, subject: string, warnings: string[]): Parts {
  const suffix = input.worldStyle?.positiveSuffix?.trim() || input.style?.positiveSuffix;
  const mood = tidy(input.mood);
  const camera = tidy(input.camera);
  const shown = subject.toLowerCase();
  // A name that the subject already holds would only be painted twice.
  const unnamed = (input.characters ?? []).map(tidy).filter((name) => name && !shown.includes(name.toLowerCase()));
  return {
    style: [tidy(input.artStyle), tidy(suffix)].filter(Boolean).join(", "),
    tier: TIER_WORDS[input.tier] ?? "",
    camera: CAMERA_WORDS[camera] ?? camera,
    subject,
    location: locationTags(input, warnings),
    characters: [...new Set(unnamed)].join(", "),
    mood: MOOD_WORDS[mood.toLowerCase()] ?? (mood && `${mood} mood`),
    tags: [...new Set((input.tags ?? []).map(tidy).filter(Boolean))].join(", "),
  };
}

function locationTags(input: ComposeInput, warnings: string[]): string {
  const location = tidy(input.location);
  if (!location) return "";
  for (const overrides of [input.visualTagOverrides, input.worldStyle?.visualTagOverrides, input.style?.visualTagOverrides]) {
    const tags = overrides && overrideFor(location, overrides);
    if (tags) return tidy(tags);
  }
  const tags = defaultTags(location);
  if (tags === null) warnings.push(`location "${location}" has no visual tags: neither the pack nor our table knows such a place`);
  return tags ?? "";
}

/** Joins the layers in order and evicts by the table until they fit. */
function withinBudget(encoder: Encoder, order: readonly LayerName[], parts: Parts, glue: string, budget: TokenBudget, dropped: Dropped[]) {
  const count = encoder === "t5" ? budget.countT5 : budget.countClip;
  const limit = encoder === "t5" ? budget.t5Limit : budget.clipLimit;
  const texts = new Map(order.map((name) => [name, parts[name]] as const).filter(([, text]) => text));
  const joined = () => [...texts.values()].join(glue);
  for (const name of EVICTION_ORDER[encoder]) {
    if (count(joined()) <= limit) break;
    const text = texts.get(name);
    if (text === undefined) continue;
    texts.delete(name);
    dropped.push({ layer: name, reason: `over ${encoder}'s budget of ${limit} tokens`, tokens: count(text) });
  }
  if (encoder === "clip") shortenStyle(texts, joined, count, limit, dropped);
  const text = joined();
  const tokens = count(text);
  const layers = [...texts].map(([layer, part]): Layer => ({ layer, encoder, text: part, tokens: count(part) }));
  if (tokens > limit) {
    throw new SidequestError("COMPOSE_FAILED", `the prompt needs ${tokens} ${encoder} tokens, the limit is ${limit}`, {
      hint: "shorten the subject or the style; nothing more can be left out",
      data: { encoder, tokens, limit, exact: budget.exact, layers: Object.fromEntries(layers.map((layer) => [layer.layer, layer.tokens])) },
    });
  }
  return { text, tokens, layers };
}

/**
 * CLIP has room for 77 tokens and real packs have longer styles. T5 always gets the whole style; CLIP gets its leading
 * phrases, and what is left out is reported like any other eviction.
 */
function shortenStyle(
  texts: Map<LayerName, string>,
  joined: () => string,
  count: (text: string) => number,
  limit: number,
  dropped: Dropped[],
) {
  const whole = texts.get("style");
  if (whole === undefined || count(joined()) <= limit) return;
  const phrases = whole.split(/(?<=[,;.])\s+/);
  const fits = (n: number) => {
    texts.set(
      "style",
      phrases
        .slice(0, n)
        .join(" ")
        .replace(/[,;.\s]+$/, ""),
    );
    return count(joined()) <= limit;
  };
  let low = 1;
  let high = phrases.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  if (!fits(low)) {
    texts.set("style", whole);
    return;
  }
  const rest = phrases.slice(low).join(" ");
  dropped.push({ layer: "style", reason: `over clip's budget of ${limit} tokens, from "${rest.slice(0, 40)}" on`, tokens: count(rest) });
}

function negativeOf(input: ComposeInput, warnings: string[]): string {
  const own = tidy(input.negative);
  const negative = own || tidy(input.worldStyle?.negativePrompt) || tidy(input.style?.negativePrompt);
  if (negative && !((input.trueCfg ?? 1) > 1)) {
    warnings.push("the negative prompt has no effect: the model is guidance-distilled; ask for true_cfg above 1 to use it");
  }
  return negative;
}

function seedOf(input: ComposeInput, subject: string): number {
  const { seed } = input;
  if (seed === "random" || seed === -1) {
    if (!input.freshSeed) throw new SidequestError("INTERNAL", "a fresh seed was asked for and no source of seeds was given");
    return input.freshSeed() >>> 0;
  }
  if (seed !== undefined && seed !== null) {
    if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) {
      throw new SidequestError("INVALID_PARAMS", `seed: expected an integer 0…4294967295, −1 or "random", got ${seed}`, {
        hint: "leave seed out to have it derived from the scene",
      });
    }
    return seed;
  }
  return deriveSeed({
    subject,
    tier: input.tier,
    location: input.location ?? null,
    characters: input.characters ?? [],
    baseSeed: input.worldStyle?.baseSeed ?? input.style?.baseSeed ?? 0,
  });
}

const TRAILING = ".,; ";

function tidy(text: string | null | undefined): string {
  const plain = (text ?? "").replace(/\s+/g, " ").trim();
  let end = plain.length;
  while (end > 0 && TRAILING.includes(plain[end - 1]!)) end--;
  return plain.slice(0, end);
}
