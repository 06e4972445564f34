/** Words for things: weapons, vehicles, machines, furniture and props, documents, food, materials, and what is grim, sacred, festive. */
import { ENGINES } from "./things-engines.js";
import { GOODS } from "./things-goods.js";
import { RITES } from "./things-rites.js";

export const THINGS = { ...ENGINES, ...GOODS, ...RITES } as const;
