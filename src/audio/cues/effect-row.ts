/** What makes an effect heard: words that are the sound, and things with the acts that make them sound. */
import type { Act } from "./acts.js";
import type { Thing } from "./things.js";

export interface EffectRow {
  /** Effect ids that mean it, and words of longer ids. */
  readonly names: string;
  /** Things that sound when one of `acts` stands with them; they are looked for close by, in the same clause. */
  readonly things?: readonly Thing[];
  readonly acts?: readonly Act[];
  /** Nouns (singular) that are the sound by themselves. */
  readonly nouns?: string;
  /** Verbs that are the sound by themselves when somebody living does it. */
  readonly deeds?: string;
  /** Verbs that are the sound by themselves whatever does it. */
  readonly happens?: string;
  /** Verbs that are its voice: by themselves unless something else is named as the one that does it. */
  readonly calls?: string;
  /** Verbs that count only while a fight is under way. */
  readonly inFight?: string;
  /** Things that are heard when they merely move so. */
  readonly movers?: readonly Thing[];
  readonly moves?: readonly Act[];
  /** Acts that count only for the thing that does them: "the window goes". */
  readonly doing?: readonly Act[];
  /** Acts that sound so when many do them at once: "forty people talk", "the whole hall stamps". */
  readonly many?: readonly Act[];
  /** Verbs that are the sound when nothing but "it" does them: "it pours". */
  readonly itself?: string;
  /** Heard when one of `things` or `movers` "goes up", "lets go" or "lifts off the ground". */
  readonly bursts?: true;
  /** Heard when "they" bawl, cheer or chant. */
  readonly they?: true;
  /** Heard when one thing of the row comes on another: "blade against blade", "pole meets sabre". */
  readonly meets?: true;
  /** Verbs that are the sound when they have no object: "he turns and fires". */
  readonly alone?: string;
  /** Heard when the scene shows a wonder. */
  readonly wonder?: true;
  /** Phrases, whole words, parted by bars; "a/the cheer/roar" stands for all four. */
  readonly phrases?: string;
  /** Words that are not it although they look so: a phrase covers its words. */
  readonly never?: string;
}
