/** Verbs by what they show: blows, motion, posture, handling, change, light, sound; and those that show nothing. */
import { MAKING } from "./verbs-making.js";
import { MOVING } from "./verbs-moving.js";
import { SENSING } from "./verbs-sensing.js";

export const VERBS = { ...MOVING, ...MAKING, ...SENSING } as const;
