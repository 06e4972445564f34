/** An order: everything about one render that is settled before it waits for its turn. */
import { randomBytes } from "node:crypto";
import type { Choice } from "../engine/choice.js";
import type { DrawJob } from "../engine/generator.js";
import { version } from "../version.js";
import type { Composing } from "./composing.js";
import { inspectInit, type Plan, planRender } from "./plan.js";
import { choosePrompts, type Prompts, type Skipped } from "./prompts.js";
import type { Recipe } from "./recipe.js";
import type { ComposeParams, RenderDependencies, RenderParams } from "./service.js";

export interface Order {
  readonly id: string;
  readonly params: RenderParams;
  readonly choice: Choice;
  readonly plan: Plan;
  readonly prompts: Prompts;
  /** SHA-256 of the picture to start from. */
  readonly initHash: string | null;
  readonly warnings: readonly string[];
  readonly submittedAt: number;
}

const freshSeed = (): number => randomBytes(4).readUInt32BE();

type Sources = Pick<RenderDependencies, "packs" | "interpret"> & { readonly composing: Composing };

/** What to draw, with what the caller should know about it. @throws SidequestError see `choosePrompts` */
export async function promptsFor(
  params: ComposeParams | RenderParams,
  choice: Choice,
  { packs, interpret, composing }: Sources,
): Promise<{ prompts: Prompts | Skipped; warnings: string[] }> {
  const pack = params.genre ? packs.get(params.genre, params.world ?? null) : undefined;
  const compose = (order: Parameters<Composing["compose"]>[0]) => composing.compose(order, choice);
  const prompts = await choosePrompts(params, { pack, interpret, compose, freshSeed });
  const warnings = [
    ...(params.genre && !pack ? [`genre "${params.genre}" has no pack here: its style is left out`] : []),
    ...(pack?.warnings ?? []),
    ...(pack?.style?.loras.length ? [`the pack ${params.genre} asks for LoRA files, which cannot be applied`] : []),
    ...("skipped" in prompts ? [] : prompts.warnings),
  ];
  return { prompts, warnings };
}

/** @throws SidequestError INVALID_PARAMS, UNSUPPORTED, EXTRACTION_FAILED, COMPOSE_FAILED */
export async function takeOrder(
  id: string,
  params: RenderParams,
  choice: Choice,
  maxCompute: number,
  sources: Sources,
): Promise<Order | Skipped> {
  const submittedAt = performance.now();
  const plan = planRender(params, choice, maxCompute);
  const initHash = plan.init ? await inspectInit(plan.init.path) : null;
  const { prompts, warnings } = await promptsFor(params, choice, sources);
  if ("skipped" in prompts) return prompts;
  return { id, params, choice, plan, prompts, initHash, warnings, submittedAt };
}

export function drawJobOf({ plan, prompts }: Order, previewEvery: number): DrawJob {
  const { width, height, steps, guidance, sampler, init } = plan;
  const { t5, clip, negative, seed } = prompts;
  return { t5, clip, negative, width, height, seed, steps, guidance, sampler, previewEvery, ...(init ? { init } : {}) };
}

export function recipeOf({ params, choice, plan, prompts, initHash }: Order): Recipe {
  return {
    software: `sidequest-daemon ${version}`,
    generator: choice.generator,
    model: choice.name,
    variant: choice.variant,
    quantisation: choice.spec.kind === "flux" ? choice.spec.model.quantisation : null,
    tier: params.tier,
    prompt: prompts.t5,
    clip_prompt: prompts.clip,
    negative_prompt: prompts.negative,
    seed: prompts.seed,
    steps: plan.steps,
    guidance: plan.guidance,
    sampler: plan.sampler,
    width: plan.width,
    height: plan.height,
    genre: params.genre ?? null,
    world: params.world ?? null,
    init: plan.init && initHash ? { sha256: initHash, strength: plan.init.strength } : null,
  };
}
