/** Which part of a prompt goes to which encoder, in which order, and which part leaves first when the budget is short. */

export type LayerName = "style" | "tier" | "camera" | "subject" | "location" | "characters" | "mood" | "tags";
export type Encoder = "t5" | "clip";

export interface Layer {
  layer: LayerName;
  encoder: Encoder;
  text: string;
  tokens: number;
}

/** Portraits lead with the person; everything else leads with the style, because style drift is the oldest complaint. */
export const T5_ORDER: { readonly portrait: readonly LayerName[]; readonly other: readonly LayerName[] } = {
  portrait: ["subject", "camera", "tier", "style", "characters", "location", "mood", "tags"],
  other: ["style", "tier", "camera", "subject", "location", "characters", "mood", "tags"],
};

/** CLIP steers the whole picture through one pooled vector: style and mood, not content. */
export const CLIP_ORDER: readonly LayerName[] = ["style", "tier", "mood", "tags", "location"];

/** First to go first. A layer that is not listed is never evicted. */
export const EVICTION_ORDER: { readonly [E in Encoder]: readonly LayerName[] } = {
  t5: ["tags", "mood", "characters", "location"],
  clip: ["location", "tags", "mood"],
};
