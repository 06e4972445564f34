/** What a clause must be for a row of blows.ts: who acts, what is held, who is met. */
import type { Event } from "./events.js";
import { F, N, RN, RV, V } from "./lexicon.js";
import { POS, type Token } from "./tokens.js";

export interface Blow {
  event: Event;
  tokens: readonly Token[];
  /** The game says that there is a fight. */
  underWay: boolean;
  agent: Token | null;
  victim: Token | null;
  /** Somebody or a part of somebody is the object or the goal. */
  hits: boolean;
}

export const ANIMATE = N.person | N.crowd | N.creature | N.monster | N.ghost;
const WEAPON = RN.arm | RN.shot;
export const CRAFT = N.vehicle | N.machine;
/** Never strikes of itself: what a verb of violence does to it or it does is a figure of speech or the weather. */
const LIFELESS = N.land | N.sky | N.light | N.building | N.room | N.time | N.food | N.clothing | N.document | N.mind | N.speech | N.sacred;
export const HARD = N.weapon | CRAFT | N.room | N.building;
export const INTO = new Set("upon into in through across against at round around over on onto under off between down along".split(" "));
export const OUT = new Set("through over off out across into against down onto back backward backwards from".split(" "));

/** Blows by themselves, though no victim is named. */
export const SURE = new Set(
  `attack ambush lunge parry riposte duel brawl grapple clash skirmish shoot strafe pounce wrestle retaliate bombard torpedo stab slash
  cleave behead decapitate bludgeon smite sideswipe skirmish strike fight swat slay`.split(/\s+/),
);
/** What guns do. */
export const SPEAKS = new Set(
  "open fire spit bark cough chatter hammer stutter roar kick buck speak crack boom thump swivel cycle blaze thunder rattle sing hiss whine flash discharge pepper chew walk stitch rake sweep".split(
    " ",
  ),
);
/** Blades that meet. */
export const MEETS = new Set(
  "meet cross lock ring clash clang sing flash blur whirl scrape kiss turn slide skid snap shatter shear grate bind rasp".split(" "),
);

export const noun = (token: Token | null): number => (token?.pos === POS.noun ? token.entry.n : 0);
export const role = (token: Token | null): number => (token?.pos === POS.noun ? token.entry.nounRole : 0);
export const lemma = ({ event }: Blow): string => event.verb.entry.verbLemma;
export const alive = (token: Token | null): boolean =>
  token !== null &&
  (token.pos === POS.name ||
    (token.pos === POS.pronoun ? (token.entry.f & (F.third | F.firstSecond)) !== 0 : (token.entry.n & ANIMATE) !== 0));

export const goal = ({ event }: Blow, preps: ReadonlySet<string>, test: (token: Token) => boolean): boolean =>
  event.goals.some(({ prep, noun: at }) => at !== null && preps.has(prep.text) && test(at));
export const isVital = (token: Token): boolean => (role(token) & RN.vital) !== 0 && (noun(token) & N.body) !== 0;
export const isHeld = (token: Token): boolean =>
  /^(?:hands?|fists?|arms?|grip|belt|teeth|mouth|lap|shoulders?|fingers|back|hip)$/.test(token.text);
/** Weapons move in a fight and lie about otherwise. */
export const moves = ({ event }: Blow): boolean => !event.state && !(event.verb.entry.verbRole & RV.rest) && event.verb.entry.v !== 0;
export const isWeapon = (token: Token | null): boolean => (role(token) & WEAPON) !== 0 && !(noun(token) & (N.food | N.land | N.festiveN));
export const isFist = (token: Token | null): boolean => (role(token) & RN.fist) !== 0;
/** "your boot", "a fist", "its jaws": hands do much else. */
export const isHand = (token: Token | null): boolean =>
  token !== null && /^(?:hands?|fingers|thumbs?|feet|foot|heel|palms?|shoulders?|jaw|tail)$/.test(token.text);

const HARD_VERBS = V.violence | V.strike | V.chase;
const HARD_ROLES = RV.drive | RV.dodge;
const PLAIN = new Set("slide slip smash jam ride mow come go give get have burn fly rush run".split(" "));

/** Most clauses are no blow by far: their verb is not hard and no weapon, fist or vehicle acts. */
export function mayBeBlow({ verb, subject, object, antecedent, goals }: Event): boolean {
  const { v, verbRole, verbLemma } = verb.entry;
  if (v & HARD_VERBS || verbRole & HARD_ROLES) return true;
  if (roleOrCraft(subject) || roleOrCraft(object) || (antecedent !== null && roleOrCraft(antecedent))) return true;
  return goals.length > 0 && (PLAIN.has(verbLemma) || SEIZES.has(verbLemma));
}
const roleOrCraft = (token: Token | null): boolean =>
  token !== null && ((token.entry.nounRole & (RN.arm | RN.shot | RN.fist)) !== 0 || (token.entry.n & (N.weapon | N.vehicle)) !== 0);

/** Verbs that are violent towards a body alone: kicking a door, cutting bread, slashing prices are not. */
export function actsOnBody(b: Blow): boolean {
  if (noun(b.agent) & LIFELESS && !(noun(b.agent) & (ANIMATE | N.weapon | CRAFT)) && !isFist(b.agent)) return false;
  if (b.victim && !alive(b.victim) && !(role(b.victim) & RN.vital)) return false;
  for (let i = b.event.at + 1; i < b.event.at + 8 && i < b.tokens.length; i++) if (b.tokens[i]!.text === "own") return false;
  return b.hits && !sameOne(b) && (b.agent !== null || b.event.passive);
}

const QUARREL = new Set(["over", "about", "for"]);
const FIGURATIVE = new Set(
  "hit strike charge fire shock stone brain floor fell lash pepper sting zap fence pelt mob mug shell storm lance sword deck sock kick batter".split(
    " ",
  ),
);
const SMALL = /^(?:fish|fishes|fly|flies|mosquito|mosquitoes|egg|eggs|flea|fleas|moth|wasp|bee)$/;
/** Weather and light strike without a fight; so do other lifeless things. */
export function figure(b: Blow): boolean {
  const bits = noun(b.agent);
  if (bits & LIFELESS && !(bits & (ANIMATE | N.weapon | CRAFT)) && !isFist(b.agent) && !isWeapon(b.agent)) return true;
  if (lemma(b) === "fight" && b.event.goals.some(({ prep }) => QUARREL.has(prep.text))) return true;
  if (SMALL.test(b.victim?.text ?? "")) return true;
  return FIGURATIVE.has(lemma(b)) && !b.hits && !(noun(b.victim) & HARD && b.underWay);
}

const GENTLE = new Set(
  "bring lift raise put take catch get give carry lift lay slide ride run knock close pull drag haul tighten hook wind wrap loop hold press draw push stick touch pin send land throw pass pour set wear load unload sweep break help lead grab seize snatch grip clutch drive pump raise hurl toss spin drop fall".split(
    " ",
  ),
);
export const AT = new Set(["at"]);
export const HARD_INTO = new Set(["into", "across", "through"]);
export const FIRES = new Set("put send fire loose pump sink empty bury shoot drive let lodge plant".split(" "));
const HOLDERS = new Set("hand hands thumb thumbs finger fingers fist fists arm wire cord rope chain".split(" "));
const HOLD = new Set("at round around on into across".split(" "));

/** "her thumbs at his windpipe", "both hands round its neck": the throat is token i. */
export function isHeldThroat(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (text !== "throat" && text !== "windpipe" && text !== "neck") return false;
  const holder = tokens[i - 3];
  // An ornament on a cord round a neck holds nobody.
  if (tokens[i - 5]?.text === "on" || tokens[i - 4]?.text === "on" || tokens[i - 5]?.text === "from") return false;
  return holder !== undefined && HOLDERS.has(holder.text) && HOLD.has(tokens[i - 2]!.text) && tokens[i - 4]?.text !== tokens[i - 1]!.text;
}
const HARSH_GOAL =
  /^(?:skull|throat|neck|ribs?|jaw|face|chest|belly|gut|head|nose|teeth|temple|spine|wall|floor|ground|window|windows|mirror|saddle|deck|counter|table|shutters|bar|railing|rail|side|edge|roof|door|bonnet|hood|wheel|barrier|pillar|stairs|mud|dirt|dust|pillion|feet|horse|seat|glass|windscreen|water|fire|parapet)$/;
/** Verbs of force are forceful; of the rest, those that end at a wall, a floor or a skull. */
export function forceful(b: Blow): boolean {
  const { verb, goals } = b.event;
  if (!GENTLE.has(verb.entry.verbLemma)) return (verb.entry.v & (V.strike | V.violence)) !== 0 || (verb.entry.verbRole & RV.drive) !== 0;
  return goals.some(({ prep, noun: at }) => at !== null && OUT_OR_IN.has(prep.text) && HARSH_GOAL.test(at.text));
}
const OUT_OR_IN = new Set([...OUT, "on", "round", "around", "in", "of"]);

/** He turns himself, she puts her hand to her own face. */
export const sameOne = (b: Blow): boolean => /sel(?:f|ves)$/.test(b.victim?.text ?? "");
export const ownBody = (b: Blow): boolean =>
  b.victim !== null &&
  !alive(b.victim) &&
  /^(?:its|his|her|their)$/.test(b.tokens[b.victim.at - 1]?.text ?? "") &&
  b.tokens[b.agent!.at - 1]?.text === b.tokens[b.victim.at - 1]?.text;

export const LANDS = (b: Blow): boolean =>
  (b.event.verb.entry.v & (V.strike | V.violence | V.motion)) !== 0 || /^(?:find|meet|land|connect|close|sink|catch)$/.test(lemma(b));

/** "A knife in his hand", "the sword at her side". */
export const heldByOwner = (b: Blow): boolean => !b.victim && b.event.goals.every(({ noun: at }) => at === null || isHeld(at));

export const againstWeapon = (b: Blow): boolean =>
  isWeapon(b.victim) || b.event.goals.some(({ noun: at }) => isWeapon(at)) || (b.agent?.entry.plural === true && !b.victim);

export const SEIZES = new Set("have hold grab catch seize take grip get clutch snatch yank haul drag lift pin jerk swing".split(" "));
export const heldBy = (b: Blow): boolean =>
  alive(b.event.object) &&
  b.event.goals.some(
    ({ prep, noun: at }) =>
      prep.text === "by" &&
      at !== null &&
      ((noun(at) & (N.body | N.clothing | N.prop)) !== 0 || /^(?:hock|fetlock|scruff|pack|satchel)$/.test(at.text)) &&
      !/^(?:hands?|fingers?)$/.test(at.text),
  );

export const RAMS = new Set(
  "ram sideswipe broadside shoulder grind slam smash crash hook clip shunt bump nudge barge shove rear-end t-bone collide plough crunch hit strike batter scrape shear mount punch tear rip crush flip bulldoze shred".split(
    " ",
  ),
);
export const rams = (b: Blow): boolean =>
  (noun(b.victim) & (CRAFT | ANIMATE)) !== 0 ||
  (b.victim?.pos === POS.pronoun && b.victim.text !== "one") ||
  b.event.goals.some(
    ({ prep, noun: at }) => /^(?:into|against|through|over|across)$/.test(prep.text) && (noun(at) & (CRAFT | ANIMATE)) !== 0,
  );
