/** The kinds of blow, as data rows: who moves what how, and whom it meets. */
import { ROUGH, type Row } from "./blow-rough.js";
import {
  ANIMATE,
  AT,
  actsOnBody,
  againstWeapon,
  alive,
  CRAFT,
  FIRES,
  figure,
  forceful,
  goal,
  HARD,
  HARD_INTO,
  heldBy,
  heldByOwner,
  INTO,
  isFist,
  isHand,
  isHeld,
  isVital,
  isWeapon,
  LANDS,
  lemma,
  MEETS,
  moves,
  noun,
  ownBody,
  role,
  SEIZES,
  SPEAKS,
  SURE,
} from "./blow-tests.js";
import { N, RN, RV, V } from "./lexicon.js";
import { POS } from "./tokens.js";
import { words } from "./words.js";

const ROWS: readonly Row[] = [
  { name: "violence to somebody", points: 2.6, when: (b) => (b.event.verb.entry.v & V.violence) !== 0 && actsOnBody(b) && !figure(b) },
  {
    name: "a sure blow",
    points: 2.3,
    verbs: SURE,
    when: (b) =>
      !b.event.goals.some(({ prep, noun: at }) => prep.text === "at" && at !== null && !alive(at)) &&
      (alive(b.agent) || isWeapon(b.agent)) &&
      !figure(b) &&
      (!b.victim || (noun(b.victim) & HARD) !== 0),
  },
  {
    name: "introduced to the wall",
    points: 2.3,
    verbs: words("introduce"),
    when: (b) =>
      alive(b.agent) &&
      alive(b.event.object) &&
      goal(b, new Set(["to"]), (at) => at.pos === POS.noun && (noun(at) & (ANIMATE | N.mind)) === 0),
  },
  {
    name: "met with whatever is at hand",
    points: 2.2,
    verbs: words("meet catch greet stop answer"),
    when: (b) =>
      alive(b.agent) &&
      (alive(b.event.object) || b.event.object?.text === "it") &&
      goal(b, new Set(["with"]), (at) => (noun(at) & (N.weapon | N.prop)) !== 0 && (noun(at) & (N.document | N.food)) === 0),
  },
  {
    name: "goes for the throat",
    points: 2.2,
    verbs: words("go make snap grab reach dive"),
    when: (b) => goal(b, new Set(["for"]), isVital) && !b.event.state,
  },
  {
    name: "a limb into a body",
    points: 2.3,
    verbs: words("get bring drive put jam plant sink ram slam bury send land shove stamp"),
    when: (b) =>
      alive(b.agent) &&
      /^(?:heel|knee|knees|elbow|forehead|head|fist|boot|shoulder|thumb|thumbs|skull|foot)$/.test(b.event.object?.text ?? "") &&
      goal(
        b,
        new Set(["into", "in", "down", "on", "across", "under"]),
        (at) => isVital(at) || alive(at) || /^(?:shin|shins|knee|groin|instep)$/.test(at.text),
      ),
  },
  {
    name: "a thing into a body",
    points: 2.3,
    verbs: words("smash drive jam ram slam shove thrust plunge bury sink stab swing"),
    when: (b) =>
      alive(b.agent) &&
      b.event.object !== null &&
      !alive(b.event.object) &&
      goal(
        b,
        new Set(["into", "under", "across", "between"]),
        (at) => isVital(at) || /^(?:jaw|jaws|foreleg|flank|ribs|gut|snout)$/.test(at.text),
      ),
  },
  {
    name: "in to the hilt",
    points: 2.3,
    verbs: words("drive sink plunge thrust bury push ram go slide shove"),
    when: (b) => goal(b, new Set(["to"]), (at) => at.text === "hilt"),
  },
  {
    name: "something goes in under the ear",
    points: 2.3,
    verbs: words("go slide slip"),
    when: (b) =>
      b.event.goals.some(({ prep }) => prep.text === "in") &&
      goal(b, new Set(["under", "between", "behind"]), (at) => /^(?:ear|ribs|jaw|chin|arm|armpit|shoulders|blades)$/.test(at.text)) &&
      !alive(b.agent),
  },
  {
    name: "ridden down",
    points: 2.3,
    verbs: words("run ride cut gun shoot strike mow hunt"),
    when: (b) =>
      b.event.goals.some(({ prep, noun: at }) => prep.text === "down" && at === null) &&
      alive(b.agent) &&
      b.victim !== null &&
      (alive(b.victim) || /^(?:nearest|first|second|last|one|foremost)$/.test(b.victim.text)),
  },
  {
    name: "thrown at somebody's body",
    points: 2.2,
    verbs: words("whip swing lash throw hurl fling slash stab jab thrust snap aim"),
    when: (b) => goal(b, AT, (at) => isVital(at) || (noun(at) & N.body) !== 0) && alive(b.agent) && !b.event.state,
  },
  { name: "gunfire", points: 2.3, verbs: words("fire"), when: (b) => !b.victim && alive(b.agent) },
  { name: "a weapon that meets somebody", points: 2.4, when: (b) => isWeapon(b.agent) && moves(b) && b.hits && !heldByOwner(b) },
  {
    name: "a missile in flight",
    points: 2,
    when: (b) => (role(b.agent) & RN.shot) !== 0 && isWeapon(b.agent) && moves(b) && b.event.goals.length > 0,
  },
  {
    name: "a shot sent",
    points: 2.3,
    verbs: FIRES,
    when: (b) => alive(b.agent) && (role(b.victim) & RN.shot) !== 0 && isWeapon(b.victim) && b.event.goals.length > 0,
  },
  {
    name: "whatever it is, it hits somebody",
    points: 2.3,
    when: (b) =>
      (noun(b.agent) & N.weapon) !== 0 && alive(b.victim) && (b.event.verb.entry.v & (V.strike | V.violence)) !== 0 && !b.event.passive,
  },
  {
    name: "a blade caught",
    points: 2.3,
    verbs: words("catch parry deflect knock turn"),
    when: (b) => alive(b.agent) && (role(b.victim) & RN.arm) !== 0 && b.event.goals.length > 0,
  },
  {
    name: "takes out a rank",
    points: 1.8,
    verbs: words("take"),
    when: (b) => goal(b, new Set(["out", "down"]), (at) => (noun(at) & (N.person | N.crowd | N.monster)) !== 0),
  },
  {
    name: "a weapon that goes off or comes down",
    points: 1.7,
    when: (b) => isWeapon(b.agent) && (SPEAKS.has(lemma(b)) || (moves(b) && (b.event.goals.length > 0 || (noun(b.victim) & HARD) !== 0))),
  },
  { name: "blades that meet", points: 2.3, verbs: MEETS, when: (b) => isWeapon(b.agent) && againstWeapon(b) },
  {
    name: "a weapon swung at something",
    points: 2.3,
    when: (b) =>
      isWeapon(b.victim) &&
      alive(b.agent) &&
      ((/^(?:swing|thrust|jab|hurl|fling|throw|loose|level)$/.test(lemma(b)) && goal(b, AT, (at) => at.pos !== POS.other)) ||
        (/^(?:ram|drive|slam|thrust|plunge|bury|sink|jam|stab)$/.test(lemma(b)) &&
          goal(b, INTO, (at) => (noun(at) & (CRAFT | N.clothing | N.body | ANIMATE)) !== 0))),
  },
  {
    name: "gives it to him in the teeth",
    points: 2.3,
    verbs: words("give catch get fetch deal hand clip take lay"),
    when: (b) =>
      alive(b.agent) &&
      alive(b.event.object) &&
      goal(b, new Set(["across", "in", "on", "over"]), (at) =>
        /^(?:teeth|jaw|face|skull|chops|ribs|chin|mouth|nose|throat|temple|belly|gut|chest)$/.test(at.text),
      ),
  },
  {
    name: "a weapon driven into somebody",
    points: 2.6,
    when: (b) =>
      isWeapon(b.victim) &&
      (b.event.verb.entry.verbRole & RV.drive) !== 0 &&
      goal(b, INTO, (at) => alive(at) || (isVital(at) && !isHeld(at))),
  },
  {
    name: "a weapon swung",
    points: 1.3,
    when: (b) =>
      alive(b.agent) && isWeapon(b.victim) && (b.event.verb.entry.v & V.strike) !== 0 && (b.event.verb.entry.verbRole & RV.drive) !== 0,
  },
  {
    name: "a thing brought down on somebody",
    points: 2.3,
    when: (b) =>
      alive(b.agent) &&
      (noun(b.victim) & (N.prop | N.material | N.room | CRAFT)) !== 0 &&
      (b.event.verb.entry.verbRole & RV.drive) !== 0 &&
      goal(b, INTO, (at) => isVital(at) && !/^(?:hands?|fingers|shoulders?)$/.test(at.text)) &&
      forceful(b),
  },
  {
    name: "a fist that lands",
    points: 2.4,
    when: (b) => isFist(b.agent) && moves(b) && LANDS(b) && b.hits && (!isHand(b.agent) || forceful(b)) && !ownBody(b),
  },
  {
    name: "fists fly",
    points: 2.3,
    verbs: words("fly swing land rain"),
    when: (b) => /^(?:fists|punches|knives|bricks|bottles|stones)$/.test(b.agent?.text ?? ""),
  },
  {
    name: "a fist driven",
    points: 2.4,
    when: (b) =>
      isFist(b.victim) &&
      (b.event.verb.entry.verbRole & RV.drive) !== 0 &&
      (forceful(b) || goal(b, HARD_INTO, isVital)) &&
      goal(b, INTO, (at) => alive(at) || isVital(at)) &&
      alive(b.agent),
  },
  { name: "somebody held by the throat", points: 2.3, verbs: SEIZES, when: (b) => heldBy(b) },
  {
    name: "strangling",
    points: 2.3,
    when: (b) =>
      b.event.goals.some(
        ({ prep, noun: at }) => at !== null && /^(?:round|around|at|on)$/.test(prep.text) && /^(?:throat|neck|windpipe)$/.test(at.text),
      ) &&
      (b.event.verb.entry.verbRole & RV.drive) !== 0 &&
      !(noun(b.victim) & (N.clothing | N.person)),
  },
];

/** The rows by falling points, for each verb: the first that holds is the blow. */
const falling = [...ROWS, ...ROUGH]
  // All of one shape, which the engine's inline caches want.
  .map(({ name, points, verbs, when }): Row => ({ name, points, verbs, when }))
  .sort((a, b) => b.points - a.points);
const anyVerb = falling.filter((row) => !row.verbs);
const byVerb = new Map(
  [...new Set(falling.flatMap((row) => [...(row.verbs ?? [])]))].map((verb) => [
    verb,
    falling.filter((row) => row.verbs?.has(verb) ?? true),
  ]),
);
export const blowsBy = (verb: string): readonly Row[] => byVerb.get(verb) ?? anyVerb;
