/** From params to numbers: tier, size, steps, guidance, for the model that will draw; and what is refused rather than ignored. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { isAbsolute } from "node:path";
import type { Choice } from "../engine/choice.js";
import { SidequestError } from "../errors.js";
import type { Variant } from "../models/model.js";
import type { RenderParams } from "./service.js";
import { fitSize, tierOf } from "./tiers.js";

export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly steps: number;
  /** 0 when the model has no guidance input. */
  readonly guidance: number;
  readonly sampler: "euler" | "heun";
  readonly init: { readonly path: string; readonly strength: number } | null;
  readonly warnings: readonly string[];
}

interface Refusal {
  when(params: RenderParams, choice: Choice): boolean;
  readonly code: "UNSUPPORTED" | "INVALID_PARAMS";
  readonly field: string;
  readonly message: string;
  readonly hint: string;
}

/** Params that are understood and cannot be honoured, in the order they are told. */
const REFUSALS: readonly Refusal[] = [
  {
    when: ({ lora_path, lora_paths }) => Boolean(lora_path) || Boolean(lora_paths?.length),
    code: "UNSUPPORTED",
    field: "lora_path",
    message: "LoRA files cannot be applied",
    hint: "Leave lora_path and lora_paths out.",
  },
  {
    when: ({ true_cfg }) => (true_cfg ?? 1) > 1,
    code: "UNSUPPORTED",
    field: "true_cfg",
    message: "true classifier-free guidance is not available",
    hint: "Leave true_cfg out, or set it to 1.",
  },
  {
    when: ({ guidance }, { variant }) => (guidance ?? 0) > 0 && variant === "schnell",
    code: "UNSUPPORTED",
    field: "guidance",
    message: "the model is a schnell model, which has no guidance input",
    hint: 'Leave guidance out, or ask for variant "dev".',
  },
  {
    when: ({ strength, init_image }) => typeof strength === "number" && !init_image,
    code: "INVALID_PARAMS",
    field: "strength",
    message: "strength needs an init_image",
    hint: "Give init_image, or leave strength out.",
  },
  {
    when: ({ init_image }, { generator }) => Boolean(init_image) && generator === "pictures",
    code: "UNSUPPORTED",
    field: "init_image",
    message: "existing pictures cannot start from another picture",
    hint: "Leave init_image out, or choose an image model.",
  },
];

const DEFAULT_STRENGTH = 0.75;

/**
 * @param choice a model of the variant that the params name
 * @param maxCompute bound on width × height × steps / 1,000,000; 0 for none
 * @throws SidequestError INVALID_PARAMS, UNSUPPORTED
 */
export function planRender(params: RenderParams, choice: Choice, maxCompute: number): Plan {
  const tier = tierOf(params.tier);
  const refused = REFUSALS.find((refusal) => refusal.when(params, choice));
  if (refused) {
    const { code, field, message, hint } = refused;
    throw new SidequestError(code, `${field}: ${message}`, { hint, data: { field, model: choice.name } });
  }
  const { variant, warnings } = variantOf(params.variant, choice);
  const { width, height, warnings: sizeWarnings } = fitSize(tier, params, choice.limits ?? undefined);
  const steps = params.steps ?? choice.steps ?? tier.steps[variant];
  const compute = (width * height * steps) / 1e6;
  if (maxCompute > 0 && compute > maxCompute) {
    throw new SidequestError(
      "INVALID_PARAMS",
      `${width} × ${height} × ${steps} steps is a compute of ${compute.toFixed(1)}, the limit is ${maxCompute}`,
      { hint: "Ask for a smaller picture or fewer steps, or raise --max-compute.", data: { compute, max_compute: maxCompute } },
    );
  }
  return {
    width,
    height,
    steps,
    guidance: variant === "schnell" && choice.variant !== null ? 0 : (params.guidance ?? (variant === "dev" ? tier.guidance : 0)),
    sampler: params.sampler ?? "euler",
    init: params.init_image ? { path: params.init_image, strength: params.strength ?? DEFAULT_STRENGTH } : null,
    warnings: [...warnings, ...sizeWarnings],
  };
}

/** The variant that the params name; undefined: whatever model is chosen. */
export const wantedVariant = (params: Pick<RenderParams, "variant">): Variant | undefined =>
  params.variant === "dev" || params.variant === "schnell" ? params.variant : undefined;

/** `dev` and `schnell` are meant; any other word is a pack's old name for the model that is chosen. */
function variantOf(asked: string | null | undefined, choice: Choice): { variant: Variant; warnings: string[] } {
  const variant = choice.variant ?? wantedVariant({ variant: asked }) ?? "schnell";
  const named = !asked || wantedVariant({ variant: asked }) !== undefined;
  return { variant, warnings: named ? [] : [`variant "${asked}" names no variant: the chosen model ${choice.name} draws`] };
}

const MAX_INIT_BYTES = 64 * 1024 * 1024;

/**
 * Looks at the picture to start from before the job waits for its turn.
 * @returns SHA-256 of the file, for the recipe
 * @throws SidequestError INVALID_PARAMS naming init_image
 */
export async function inspectInit(path: string): Promise<string> {
  const wrong = (what: string): SidequestError =>
    new SidequestError("INVALID_PARAMS", `init_image: expected the absolute path of a readable picture, got "${path}": ${what}`, {
      hint: "Name a PNG, JPEG or WebP file that the daemon may read.",
      data: { field: "init_image", got: path },
    });
  if (!isAbsolute(path)) throw wrong("it is not absolute");
  const info = await stat(path).catch((error: Error) => {
    throw wrong(error.message);
  });
  if (!info.isFile()) throw wrong("it is not a file");
  if (info.size > MAX_INIT_BYTES) throw wrong(`it has ${info.size} bytes, the limit is ${MAX_INIT_BYTES}`);
  const bytes = await readFile(path).catch((error: Error) => {
    throw wrong(error.message);
  });
  return createHash("sha256").update(bytes).digest("hex");
}
