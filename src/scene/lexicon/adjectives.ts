/** Adjectives that can be seen, and those that cannot. */
import { SEEN } from "./adjectives-seen.js";
import { TOLD } from "./adjectives-told.js";

export const ADJECTIVES = { ...SEEN, ...TOLD } as const;
