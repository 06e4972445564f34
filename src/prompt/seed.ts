/** The seed of a picture when the caller names none: the same scene looks the same each time it is painted. */
import { createHash } from "node:crypto";

export interface SeedSource {
  subject: string;
  tier: string;
  location: string | null;
  characters: readonly string[];
  /** The pack's own offset. */
  baseSeed: number;
}

/** First 32 bits, big-endian, of SHA-256 over the cue's JSON, plus the pack's base seed, modulo 2³². */
export function deriveSeed(source: SeedSource): number {
  const names = [...source.characters].sort();
  const digest = createHash("sha256")
    .update(JSON.stringify([source.subject, source.tier, source.location ?? "", names]))
    .digest();
  return (digest.readUInt32BE(0) + (Math.trunc(source.baseSeed) >>> 0)) >>> 0;
}
