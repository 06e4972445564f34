/** `compose`: the prompts that a render would draw, with their tokens and what was dropped; nothing is queued or drawn. */
import type { Config } from "../config.js";
import type { Choice } from "../engine/choice.js";
import { Chosen } from "../engine/chosen.js";
import { SidequestError } from "../errors.js";
import { Composing } from "./composing.js";
import { promptsFor } from "./order.js";
import { wantedVariant } from "./plan.js";
import type { ComposeParams, ComposeResult, RenderDependencies } from "./service.js";
import { tierOf } from "./tiers.js";

type Sources = Pick<RenderDependencies, "packs" | "interpret">;

/** @throws SidequestError INVALID_PARAMS, EXTRACTION_FAILED, COMPOSE_FAILED, MODEL_NOT_FOUND, MODEL_INVALID */
export async function composePrompts(
  params: ComposeParams,
  choose: (variant: ReturnType<typeof wantedVariant>) => Choice,
  sources: Sources & { readonly composing: Composing },
): Promise<ComposeResult> {
  tierOf(params.tier);
  const choice = choose(wantedVariant(params));
  const { prompts, warnings } = await promptsFor(params, choice, sources);
  if ("skipped" in prompts) {
    throw new SidequestError("EXTRACTION_FAILED", "The beat filter finds nothing worth a picture here.", {
      data: { reason: prompts.skipped },
    });
  }
  const { t5, clip, negative, seed, composed } = prompts;
  const tokens = await sources.composing.count(t5, clip, choice);
  return { t5, clip, negative, seed, tokens, layers: composed?.layers ?? [], dropped: composed?.dropped ?? [], warnings };
}

/** The same without a render service: for the model that a daemon of this configuration would choose. @throws as `composePrompts` */
export async function composeAlone(params: ComposeParams, config: Config, sources: Sources): Promise<ComposeResult> {
  const composing = new Composing();
  const chosen = new Chosen(config);
  try {
    return await composePrompts(params, (variant) => chosen.of(variant), { ...sources, composing });
  } finally {
    await composing.close();
  }
}
