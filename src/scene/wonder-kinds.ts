/** What kind of thing a noun stands for, as far as it tells what can do what. */
import { type Entry, KN, N, RN } from "./lexicon.js";
import { POS, type Token } from "./tokens.js";

/** One bit each, so that sets of kinds are numbers. */
export const IS = {
  person: 1,
  beast: 2,
  ghost: 4,
  likeness: 8,
  dead: 16,
  image: 32,
  thing: 64,
  body: 128,
  text: 256,
  plant: 512,
  stone: 1024,
  flame: 2048,
  vapour: 4096,
  liquid: 8192,
  weather: 16384,
  place: 32768,
  engine: 65536,
  sound: 1 << 17,
  unknown: 1 << 18,
  food: 1 << 19,
  weapon: 1 << 20,
  /** Thoughts, times, measures: nothing that could be seen. */
  idea: 1 << 21,
} as const;

/** Made in a shape of the living, or dead. */
export const MADE = IS.likeness | IS.dead | IS.image;
export const WARES = IS.thing | IS.text | IS.stone | IS.food | IS.weapon;
export const LIFELESS =
  MADE | WARES | IS.flame | IS.vapour | IS.liquid | IS.weather | IS.place | IS.sound | IS.plant | IS.engine | IS.unknown;

const GOODS = N.prop | N.clothing | N.document | N.sacred;
const DEAD_WORDS = new Set(
  `dead drowned hanged slain murdered buried beheaded headless faceless skeletal long-dead deceased late undead embalmed mummified decapitated
  executed fallen rotting rotted frozen stuffed`.split(/\s+/),
);
const MADE_OF = new Set(
  `paper painted carved embroidered stone bronze wooden marble inked chalk clay straw porcelain stuffed woven jade ivory plaster wax gilt brass
  iron pewter granite sandstone sugar gingerbread folded sculpted drawn chalked tin cardboard rag knitted glass tattooed clay printed photographed
  pasteboard stained-glass terracotta`.split(/\s+/),
);

/** May stand for anything. */
const NO_ONE = new Set(["it", "there", "itself", "they", "themselves", "one", "ones", "all", "each", "that", "this", "which", "what"]);

/** The bits of {@link IS} that hold for a word as it stands here. */
export function kindOf(tokens: readonly Token[], token: Token | null): number {
  if (token === null) return 0;
  if (token.pos === POS.name) return IS.person;
  if (token.pos === POS.pronoun) return NO_ONE.has(token.text) ? 0 : IS.person;
  if (token.pos !== POS.noun) return 0;
  const { entry } = token;
  if (entry.thing < 0) entry.thing = plainKind(entry);
  const alive = entry.thing;
  if (alive & (IS.person | IS.beast)) {
    const before = tokens[token.at - 1];
    if (before) {
      if (DEAD_WORDS.has(before.text) || DEAD_WORDS.has(tokens[token.at - 2]?.text ?? "")) return IS.dead;
      if (MADE_OF.has(before.text)) return IS.likeness;
    }
  }
  return alive;
}

/** What a word stands for wherever it stands. Worked out once for each word of the lexicon. */
function plainKind({ n, a, nounKind: kind, nounRole: role }: Entry): number {
  if (kind & KN.dead) return IS.dead;
  if (kind & KN.image) return IS.image;
  if (kind & KN.likeness) return IS.likeness;
  if (n & N.ghost) return IS.ghost;
  if (n & (N.person | N.crowd)) return n & N.grim ? IS.dead : IS.person;
  if (role & RN.device || n & (N.machine | N.vehicle)) return kind & KN.flame ? IS.flame : IS.engine;
  if (n & N.creature) return IS.beast;
  if (n & N.monster) return IS.ghost;
  if (kind & KN.plant) return IS.plant;
  if (kind & KN.flame) return IS.flame;
  if (kind & KN.vapour) return IS.vapour;
  if (kind & KN.liquid) return IS.liquid;
  if (kind & KN.stony) return IS.stone;
  if (kind & KN.weather) return IS.weather;
  if (kind & KN.sound) return IS.sound;
  if (role & RN.arm || n & N.weapon) return IS.weapon;
  if (n & N.body) return n & (N.prop | N.clothing) ? IS.thing | IS.body : IS.body;
  if (role & RN.mark) return IS.text;
  if (n & N.document) return IS.thing | IS.text;
  if (n & GOODS) return IS.thing;
  if (n & N.food) return IS.food;
  if (n & (N.building | N.room | N.land)) return IS.place;
  if (n & N.sky) return IS.weather;
  if (n & N.light) return IS.flame;
  if (n & N.material) return IS.stone;
  if (n & N.grim) return IS.thing;
  if (n & N.magicN) return IS.ghost;
  if (n & (N.mind | N.speech | N.time | N.measure | N.ui | N.part)) return IS.idea;
  return n === 0 && a === 0 ? IS.unknown : IS.idea;
}

/** The first of the kinds that hold, as a place in {@link KIND_NAMES}; 0 for none. */
export function kindIndex(bits: number): number {
  return bits === 0 ? 0 : 32 - Math.clz32(bits & -bits);
}
export const KIND_NAMES: readonly string[] = ["none", ...Object.keys(IS)];
