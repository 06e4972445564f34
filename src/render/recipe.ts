/** The recipe that a picture carries: all that is needed to draw it again, and nothing that would differ the second time. Pure. */

export interface Recipe {
  readonly software: string;
  readonly generator: string;
  readonly model: string;
  readonly variant: string | null;
  readonly quantisation: string | null;
  readonly tier: string;
  readonly prompt: string;
  readonly clip_prompt: string;
  readonly negative_prompt: string;
  readonly seed: number;
  readonly steps: number;
  readonly guidance: number;
  readonly sampler: string;
  readonly width: number;
  readonly height: number;
  readonly genre: string | null;
  readonly world: string | null;
  /** img2img: the SHA-256 of the picture it started from, never its path. */
  readonly init: { readonly sha256: string; readonly strength: number } | null;
}

/** Bumped when a key changes its meaning. */
const RECIPE_VERSION = 1;

export function recipeJson(recipe: Recipe): string {
  return JSON.stringify({ recipe: RECIPE_VERSION, ...recipe });
}

const SAMPLER_NAMES: Readonly<Record<string, string>> = { euler: "Euler", heun: "Heun" };

/** The two or three lines that image browsers and other generators parse: prompt, negative prompt, settings. */
export function parametersText(recipe: Recipe): string {
  const settings: [string, string | number][] = [
    ["Steps", recipe.steps],
    ["Sampler", SAMPLER_NAMES[recipe.sampler] ?? recipe.sampler],
    ["CFG scale", 1],
    ...(recipe.guidance > 0 ? [["Distilled CFG Scale", recipe.guidance] as [string, number]] : []),
    ["Seed", recipe.seed],
    ["Size", `${recipe.width}x${recipe.height}`],
    ["Model", recipe.model],
    ...(recipe.init ? [["Denoising strength", recipe.init.strength] as [string, number]] : []),
    ...(recipe.generator === "flux" ? [] : [["Generator", recipe.generator] as [string, string]]),
    ["Version", recipe.software],
  ];
  const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
  return [
    oneLine(recipe.prompt),
    ...(recipe.negative_prompt ? [`Negative prompt: ${oneLine(recipe.negative_prompt)}`] : []),
    settings.map(([key, value]) => `${key}: ${value}`).join(", "),
  ].join("\n");
}
