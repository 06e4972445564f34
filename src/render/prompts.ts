/** What to draw: the first that the params hold of finished prompt, prompt and style, subject, narration. */
import { SidequestError } from "../errors.js";
import type { PackView } from "../packs/schema.js";
import type { Composed } from "../prompt/composer.js";
import { deriveSeed } from "../prompt/seed.js";
import { BEATS } from "../scene/beat-filter.js";
import type { Interpretation, SceneDocument, SceneInput, StageCue } from "../scene/cue.js";
import type { ComposeOrder } from "./composing.js";
import type { ComposeParams, RenderParams } from "./service.js";

export interface PromptSources {
  readonly pack: PackView | undefined;
  interpret(input: SceneInput): Interpretation;
  compose(order: ComposeOrder): Promise<Composed>;
  /** A fresh uint32. */
  freshSeed(): number;
}

export interface Prompts {
  readonly t5: string;
  readonly clip: string;
  readonly negative: string;
  readonly seed: number;
  readonly warnings: readonly string[];
  readonly documents: readonly SceneDocument[];
  /** How the prompts were composed; null for a finished prompt. */
  readonly composed: Composed | null;
}

export interface Skipped {
  readonly skipped: string;
  readonly documents: readonly SceneDocument[];
}

type Params = ComposeParams & Pick<RenderParams, "true_cfg">;

const text = (value: string | null | undefined): string => value?.trim() ?? "";

/**
 * @throws SidequestError INVALID_PARAMS when nothing is left to draw, EXTRACTION_FAILED when the narration shows nothing,
 *   COMPOSE_FAILED when it does not fit the encoders
 */
export async function choosePrompts(params: Params, sources: PromptSources): Promise<Prompts | Skipped> {
  // 1. A finished prompt is used as it is.
  if (text(params.positive_prompt)) return finished(params, sources);
  // 2. A subject fragment with the caller's own style.
  if (text(params.prompt)) {
    return composed(params, sources, { subject: text(params.prompt), artStyle: text(params.art_style), packStyle: false });
  }
  // 3. Prose, if there is any, may say that nothing is worth a picture, and fills in what the caller left open.
  const read = text(params.narration) ? sources.interpret(sceneInput(params)) : null;
  const cue = read?.cues[0];
  const documents = read?.documents ?? [];
  const own = text(params.subject);
  if (read?.skip && hasState(params) && (!own || NOT_WORTH_IT.has(read.reason ?? ""))) return { skipped: "beat_filter", documents };
  // 4. The caller's own subject wins over the one found in the prose.
  const subject = own || cue?.subject;
  if (subject)
    return { ...(await composed(params, sources, { subject, artStyle: text(params.art_style), packStyle: true, cue })), documents };
  if (read) {
    throw new SidequestError(
      "EXTRACTION_FAILED",
      `No drawable subject was found in the narration${read.reason ? `: ${read.reason}` : ""}.`,
      {
        hint: "Give a subject, or narration that tells what can be seen.",
        data: { reason: read.reason },
      },
    );
  }
  throw new SidequestError(
    "INVALID_PARAMS",
    "Nothing to draw: expected positive_prompt, prompt, subject or narration, got none of them with text.",
    {
      hint: "Give one of them.",
      data: { fields: ["positive_prompt", "prompt", "subject", "narration"] },
    },
  );
}

/** The beat filter speaks only when the game told its state; without it, prose that shows nothing is an error. */
const hasState = (params: Params): boolean => Object.values(params.game_state ?? {}).some((value) => value !== null && value !== undefined);

/** Reasons of the beat filter itself. Prose may also be skipped for showing no subject, which a caller's own subject mends. */
const NOT_WORTH_IT: ReadonlySet<string> = new Set(BEATS.filter((beat) => !beat.pass).map((beat) => beat.name));

function finished(params: Params, { pack, freshSeed }: PromptSources): Prompts {
  const t5 = text(params.positive_prompt);
  const negative = text(params.negative_prompt);
  const baseSeed = pack?.style?.baseSeed ?? 0;
  const seed = seedOf(params.seed, freshSeed) ?? deriveSeed({ subject: t5, tier: params.tier, location: null, characters: [], baseSeed });
  const warnings = negative && !((params.true_cfg ?? 1) > 1) ? [NEGATIVE_WARNING] : [];
  return { t5, clip: text(params.clip_prompt) || t5, negative, seed, warnings, documents: [], composed: null };
}

const NEGATIVE_WARNING = "the negative prompt has no effect: the model is guidance-distilled";

interface Subject {
  readonly subject: string;
  readonly artStyle: string;
  /** False: the caller's style stands alone. */
  readonly packStyle: boolean;
  readonly cue?: StageCue | undefined;
}

async function composed(params: Params, sources: PromptSources, { subject, artStyle, packStyle, cue }: Subject): Promise<Prompts> {
  const { pack, compose, freshSeed } = sources;
  const own = names(params.characters);
  const result = await compose({
    tier: params.tier,
    subject,
    mood: params.mood ?? cue?.mood ?? null,
    location: params.location ?? cue?.location ?? null,
    characters: own.length > 0 ? own : (cue?.characters ?? []),
    tags: params.tags ?? cue?.tags ?? [],
    camera: params.camera ?? cue?.camera ?? null,
    artStyle: artStyle || null,
    style: packStyle ? (pack?.style ?? null) : null,
    visualTagOverrides: overrides(params.visual_tag_overrides),
    negative: params.negative_prompt ?? null,
    trueCfg: params.true_cfg ?? null,
    seed: seedOf(params.seed, freshSeed) ?? cue?.seed ?? null,
  });
  const { t5, negative, seed, warnings } = result;
  return { t5, clip: text(params.clip_prompt) || result.clip, negative, seed, warnings, documents: [], composed: result };
}

/** null: to be derived from what is drawn. */
const seedOf = (seed: Params["seed"], freshSeed: () => number): number | null =>
  seed === "random" || seed === -1 ? freshSeed() : (seed ?? null);

const names = (characters: Params["characters"]): string[] => (characters ?? []).map((one) => (typeof one === "string" ? one : one.name));

/** Values are text, or, as in one real pack, mappings whose `positive_suffix` is the text. */
function overrides(given: Params["visual_tag_overrides"]): Map<string, string> | null {
  if (!given) return null;
  return new Map(
    Object.entries(given).map(([place, value]) => {
      const words = typeof value === "object" && value !== null ? (value as { positive_suffix?: unknown }).positive_suffix : value;
      if (typeof words === "string") return [place, words];
      throw new SidequestError("INVALID_PARAMS", `visual_tag_overrides.${place}: expected text, got ${JSON.stringify(value)}`, {
        hint: "Give words that say what such a place looks like.",
        data: { field: `visual_tag_overrides.${place}` },
      });
    }),
  );
}

function sceneInput(params: Params): SceneInput {
  const { game_state: state } = params;
  return {
    narration: text(params.narration),
    gameState: state
      ? { ...state, characters: state.characters?.map((one) => (typeof one === "string" ? { name: one } : one)) ?? null }
      : null,
    previousLocation: params.previous_location ?? null,
    sessionId: params.session_id === null || params.session_id === undefined ? null : String(params.session_id),
    turnId: params.turn_id ?? null,
  };
}
