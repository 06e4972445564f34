/** The tiers: one table of sizes, steps and guidance, and how a size is fitted to a model. Pure. */
import { SidequestError } from "../errors.js";

export interface Tier {
  /** Pixels, for models without limits of their own. */
  readonly width: number;
  readonly height: number;
  readonly steps: { readonly dev: number; readonly schnell: number };
  /** Of dev models; schnell has no guidance input. */
  readonly guidance: number;
  /** Words for people and pickers: what such a picture is for. */
  readonly tags: readonly string[];
}

const STEPS = { dev: 12, schnell: 4 };
/** Map lines need more steps than scenes to close up. */
const MAP_STEPS = { dev: 20, schnell: 4 };
const GUIDANCE = 3.5;

export const TIERS = {
  scene_illustration: { width: 1024, height: 768, steps: STEPS, guidance: GUIDANCE, tags: ["scene", "action"] },
  portrait: { width: 768, height: 1024, steps: STEPS, guidance: GUIDANCE, tags: ["person", "upright"] },
  portrait_square: { width: 1024, height: 1024, steps: STEPS, guidance: GUIDANCE, tags: ["person", "square"] },
  landscape: { width: 1024, height: 768, steps: STEPS, guidance: GUIDANCE, tags: ["place", "wide"] },
  text_overlay: { width: 768, height: 512, steps: STEPS, guidance: GUIDANCE, tags: ["document"] },
  cartography: { width: 1024, height: 1024, steps: MAP_STEPS, guidance: GUIDANCE, tags: ["map"] },
  fog_of_war: { width: 1024, height: 1024, steps: STEPS, guidance: GUIDANCE, tags: ["map", "unexplored"] },
} as const satisfies Record<string, Tier>;

export type TierName = keyof typeof TIERS;

/** Sorted, as `status` shows them. */
export const TIER_NAMES_SORTED: readonly TierName[] = (Object.keys(TIERS) as TierName[]).sort();

/** Names that were tiers once, with what to ask for instead. */
export const RETIRED: Readonly<Record<string, string>> = {
  tactical_sketch: 'scene_illustration with camera: "topdown"',
};

/** @throws SidequestError INVALID_PARAMS naming the supported tiers, and the successor of a retired one */
export function tierOf(name: string): Tier {
  if (Object.hasOwn(TIERS, name)) return TIERS[name as TierName];
  const successor = Object.hasOwn(RETIRED, name) ? RETIRED[name] : undefined;
  const supported = TIER_NAMES_SORTED.join(", ");
  throw new SidequestError(
    "INVALID_PARAMS",
    successor ? `tier: "${name}" is retired; supported are ${supported}` : `tier: expected one of ${supported}, got "${name}"`,
    {
      hint: successor ? `Ask for ${successor}.` : "Choose one of the supported tiers.",
      data: { field: "tier", got: name, supported: TIER_NAMES_SORTED },
    },
  );
}

/** Sizes that can be drawn, pixels a side. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly multiple: number;
  /** Longest side of a tier's own size. */
  readonly default: number;
}

/** FLUX's own: sides of 256…2048 in steps of 16, tiers at their own size. */
export const PROTOCOL_LIMITS: Limits = { min: 256, max: 2048, multiple: 16, default: Number.POSITIVE_INFINITY };

export interface Size {
  readonly width: number;
  readonly height: number;
}

const snapped = (side: number, { min, max, multiple }: Limits): number => {
  const low = Math.ceil(min / multiple) * multiple;
  const high = Math.floor(max / multiple) * multiple;
  return Math.min(high, Math.max(low, Math.round(side / multiple) * multiple));
};

/**
 * The size to draw. A caller's side is rounded to the model's multiple within its limits; a side that is not given comes from the tier,
 * which scales as a whole so that its longest side is at most the model's default, keeping the ratio.
 * @returns the size, and a warning for every side that is not what was asked for
 */
export function fitSize(
  tier: Size,
  asked: { readonly width?: number | null | undefined; readonly height?: number | null | undefined },
  limits: Limits = PROTOCOL_LIMITS,
): Size & { readonly warnings: readonly string[] } {
  const scale = Math.min(1, limits.default / Math.max(tier.width, tier.height));
  const warnings: string[] = [];
  const side = (name: "width" | "height"): number => {
    const wanted = asked[name];
    if (wanted === null || wanted === undefined) return snapped(tier[name] * scale, limits);
    const drawn = snapped(wanted, limits);
    if (drawn !== wanted)
      warnings.push(
        `${name} ${wanted} is drawn as ${drawn}: sides are multiples of ${limits.multiple} from ${limits.min} to ${limits.max}`,
      );
    return drawn;
  };
  const width = side("width");
  return { width, height: side("height"), warnings };
}
