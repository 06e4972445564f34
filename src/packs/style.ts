/** Reads `visual_style.yaml`. */
import { inside } from "./pack-path.js";
import type { Lora, StyleOverlay, VisualStyle } from "./schema.js";
import type { Spot } from "./spot.js";

const UINT32_MAX = 4_294_967_295;

export const DEFAULT_STYLE: VisualStyle = {
  positiveSuffix: "",
  negativePrompt: "",
  preferredModel: "flux",
  baseSeed: 0,
  visualTagOverrides: new Map(),
  loras: [],
};

/** Only the keys that are written; whatever is wrong is reported and left out. */
export function readStyle(root: string, top: Spot): StyleOverlay {
  top.entries("a mapping with positive_suffix, negative_prompt and the like");
  const positiveSuffix = top.get("positive_suffix").textOrNull();
  const negativePrompt = top.get("negative_prompt").textOrNull();
  const preferredModel = top.get("preferred_model").textOrNull();
  const baseSeed = top.get("base_seed").numberOrNull({ min: 0, max: UINT32_MAX, whole: true });
  const overrides = top.get("visual_tag_overrides");
  const loras = top.get("lora").absent && top.get("loras").absent ? null : readLoras(root, top);
  return {
    ...(positiveSuffix === null ? {} : { positiveSuffix }),
    ...(negativePrompt === null ? {} : { negativePrompt }),
    ...(preferredModel === null ? {} : { preferredModel }),
    ...(baseSeed === null ? {} : { baseSeed }),
    ...(overrides.absent ? {} : { visualTagOverrides: readOverrides(overrides) }),
    ...(loras === null ? {} : { loras }),
  };
}

/** Key by key; a world's tag overrides come before the genre's, which remain behind them. */
export function overlayStyle(genre: VisualStyle, world: StyleOverlay): VisualStyle {
  const tags = new Map(world.visualTagOverrides ?? []);
  for (const [place, text] of genre.visualTagOverrides) if (!tags.has(place)) tags.set(place, text);
  return { ...genre, ...world, visualTagOverrides: tags };
}

function readOverrides(spot: Spot): Map<string, string> {
  const overrides = new Map<string, string>();
  for (const [place, value] of spot.entries("a mapping of place words to what to paint there")) {
    // One real pack has mappings with a suffix and a note for people as values.
    const text = value.isMapping() ? value.get("positive_suffix") : value;
    if (text.absent) value.expected("text, or a mapping with positive_suffix");
    else if (place.trim() === "") value.error("expected a place word as the key, got nothing");
    else {
      const words = text.textOrNull();
      if (words !== null) overrides.set(place, words);
    }
  }
  return overrides;
}

/** Either the single form (`lora`, `lora_trigger`, `lora_scale`) or a list of `loras`. */
function readLoras(root: string, top: Spot): Lora[] {
  const single = top.get("lora");
  const loras: (Lora | null)[] = [];
  if (!single.absent) {
    loras.push(lora(root, single, single.textOrNull() ?? "", top.get("lora_trigger"), top.get("lora_scale"), []));
  }
  for (const item of top.get("loras").items("a list of mappings with name, file and scale")) {
    const tiers = item.get("applies_to").items("a list of tiers");
    const appliesTo = tiers.map((tier) => tier.textOrNull()).filter((tier) => tier !== null);
    loras.push(lora(root, item.get("file"), item.get("name").text(""), item.get("trigger"), item.get("scale"), appliesTo));
  }
  return loras.filter((one) => one !== null);
}

function lora(root: string, file: Spot, name: string, trigger: Spot, scale: Spot, appliesTo: readonly string[]): Lora | null {
  const relative = file.textOrNull();
  if (relative === null) {
    if (file.absent) file.expected("the path of a LoRA file");
    return null;
  }
  const found = inside(root, relative);
  if (found.state === "outside") {
    file.error(found.why);
    return null;
  }
  if (found.state === "missing") file.warn(`${relative}: the file is missing`);
  return {
    name: name || relative,
    path: found.path,
    missing: found.state === "missing",
    trigger: trigger.textOrNull(),
    scale: scale.number(1, { min: 0, max: 2 }),
    appliesTo,
  };
}
