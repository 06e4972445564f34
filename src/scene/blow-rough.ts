/** Blows of body against body, of vehicles, and what counts as one only while a fight is under way: data rows. */
import { AT, alive, type Blow, CRAFT, figure, forceful, goal, isFist, isWeapon, noun, OUT, RAMS, rams, sameOne } from "./blow-tests.js";
import { N, RV, V } from "./lexicon.js";
import { words } from "./words.js";

export interface Row {
  readonly name: string;
  readonly points: number;
  /** Base forms of the verbs; absent when the test asks for them. */
  readonly verbs?: ReadonlySet<string> | undefined;
  readonly when: (blow: Blow) => boolean;
}

export const ROUGH: readonly Row[] = [
  {
    name: "at somebody",
    points: 2.2,
    verbs: words(
      "come go fly rush run spring leap charge swing strike snap claw hack slash launch hurl throw fling stab lash dive drive roll swarm",
    ),
    when: (b) =>
      goal(b, AT, alive) &&
      (b.event.object === null || isWeapon(b.event.object) || /self$/.test(b.event.object.text)) &&
      !b.event.state &&
      !b.event.player,
  },
  {
    name: "somebody thrown",
    points: 2,
    when: (b) =>
      alive(b.victim) &&
      !sameOne(b) &&
      (b.event.verb.entry.verbRole & RV.drive) !== 0 &&
      forceful(b) &&
      b.event.goals.some(({ prep }) => OUT.has(prep.text)) &&
      (alive(b.agent) || isFist(b.agent) || (noun(b.agent) & (N.weapon | CRAFT | N.violenceN)) !== 0),
  },
  {
    name: "a dodge",
    points: 1.5,
    when: (b) =>
      (b.event.verb.entry.verbRole & RV.dodge) !== 0 &&
      alive(b.agent) &&
      (!b.victim || isWeapon(b.victim) || b.hits || (noun(b.victim) & N.violenceN) !== 0) &&
      !b.event.state,
  },
  { name: "a swing at the air", points: 1.2, verbs: words("swing"), when: (b) => alive(b.agent) && !b.victim && !b.event.goals.length },
  {
    name: "ramming",
    points: 2.3,
    verbs: RAMS,
    when: (b) => (noun(b.agent) & N.vehicle) !== 0 && !b.event.state && rams(b),
  },
  {
    name: "a strike at somebody",
    points: 1.3,
    when: (b) =>
      (b.event.verb.entry.v & V.strike) !== 0 &&
      forceful(b) &&
      b.hits &&
      !sameOne(b) &&
      (alive(b.agent) || b.event.passive) &&
      alive(b.victim),
  },
  {
    name: "grips and shoves in a fight",
    points: 1,
    when: (b) =>
      b.underWay && (b.event.verb.entry.v & (V.strike | V.violence)) !== 0 && (b.hits || b.event.verb.entry.v === V.violence) && !figure(b),
  },
  {
    name: "through the window",
    points: 1,
    when: (b) =>
      b.event.goals.some(
        ({ prep, noun: at }) =>
          prep.text === "through" &&
          at !== null &&
          /^(?:window|windows|mirror|windscreen|windshield|glass|shutters|wall|screen|table|banister|railing)$/.test(at.text),
      ) &&
      !b.event.state &&
      forceful(b),
  },
  {
    name: "aflame",
    points: 1.5,
    verbs: words("burn"),
    when: (b) => alive(b.agent) && !b.victim && b.event.goals.length > 0 && b.underWay,
  },
  {
    name: "among weapons",
    points: 0.8,
    when: (b) => b.underWay && (b.event.verb.entry.v & (V.strike | V.chase)) !== 0 && alive(b.agent) && !b.event.state,
  },
];
