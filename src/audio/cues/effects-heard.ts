/** Which effects a text lets one hear now, how likely, and by which words. Pure; time grows with words × effects asked for. */
import type { Facts } from "../../scene/facts.js";
import { POS, type Token } from "../../scene/tokens.js";
import type { Earshot } from "./earshot.js";
import { rowsFor, wordsOfId } from "./effect-rows.js";
import type { Scene } from "./effect-source.js";
import { marksOf, toldOf } from "./effect-told.js";
import { likelihood, type Setting, signsIn, soundEvidence } from "./likelihood.js";
import { isThrong } from "./many.js";
import { kindName, soundWords } from "./sound-words.js";
import { isStilled } from "./stillness.js";
import { nounSet } from "./words.js";

export interface Heard {
  id: string;
  words: string[];
  /** Token index at which it is first heard. */
  at: number;
  /** How likely it is heard, 0…1. */
  likely: number;
}

/** An effect that may be heard, with all that speaks for it. */
export interface Candidate {
  id: string;
  kind: string;
  words: string[];
  at: number;
  told: boolean;
  evidence: number[];
  /** What the words of the text were found to say for its kind; null when nothing was learned of the kind. */
  learned: number | null;
}

/** Least likelihood of a sound that is told by a construction, and of one that only its words or signs tell; of kinds of which no words were learned the same. */
const LEAST = { told: 0.3, signed: 0.46 };
const LEAST_UNLEARNED = { told: 0.2, signed: 0.55 };
/** Signs that must stand together to tell of a sound alone where no words were learned. */
const LEAST_SIGNS = 2;
/** What is taken for granted before the moods are read. */
export const USUAL_SETTING: Setting = { noChange: 0.1, unreal: 0.02 };
/** What one thing's deed lets several effects sound counts for the one that the text names best before it counts for the others. */
const ECHO = 0.6;
const LOOPS = new Set(["ambience", "ambiance", "ambient", "amb", "loop", "looped"]);

/** Things whose doing cannot be heard: of the rain that does not fall nothing is. */
const mutedIn = ({ events, tokens }: Facts, { audible }: Earshot): Set<Token> =>
  new Set(
    events
      .filter(({ at }) => audible[at] === 0 || /^(?:not|never)$/.test(tokens[at + 1]?.text ?? ""))
      .flatMap(({ subject, object }) => [subject, object].filter((token): token is Token => token !== null)),
  );

/** Token by token: 1 when the word says something of what is heard. Things that are stilled or whose doings are not heard say nothing, nor do words in capitals. */
export function heededIn(facts: Facts, ears: Earshot, muted: ReadonlySet<Token> = mutedIn(facts, ears)): Uint8Array {
  const heeded = ears.audible.slice();
  for (const { at } of muted) heeded[at] = 0;
  for (const { at, allCaps, pos } of facts.tokens) if (allCaps || (pos === POS.noun && isStilled(ears, at))) heeded[at] = 0;
  return heeded;
}

/** Every effect on offer that is no bed of sound, with its evidence. */
export function candidatesOf(facts: Facts, ears: Earshot, available: readonly string[]): Candidate[] {
  const scene: Scene = {
    facts,
    places: new Map(facts.tokens.map((token, at) => [token, at])),
    ears,
    events: new Map(facts.events.map((event) => [event.at, event])),
    muted: mutedIn(facts, ears),
    throngs: facts.tokens.flatMap((_, at) => (isThrong(facts.tokens, at) ? [at] : [])),
  };
  const ids = [...new Set(available)].filter((id) => !isLoop(id));
  const rows = rowsFor(ids);
  const learned = soundWords(facts.tokens, heededIn(facts, ears, scene.muted));
  return marksOf(scene, rows).map((marks, r) => {
    const row = rows[r]!;
    const told = toldOf(scene, row, marks);
    const signs = signsIn(scene, row, marks);
    const evidence = soundEvidence(scene, row, marks, told, signs);
    const own = learned.get(kindName(row.kind));
    const reason = told ?? (signs.words.length > 0 || own === undefined ? signs : own);
    return { id: ids[r]!, kind: row.kind, words: reason.words, at: reason.at, told: told !== null, evidence, learned: own?.sum ?? null };
  });
}

/**
 * In the order of the text; at most `most`, the likeliest.
 */
export function effectsHeard(
  candidates: readonly Candidate[],
  facts: Facts,
  setting: Setting,
  most: number,
  likelyBy: (candidate: Candidate) => number = ({ evidence, learned }) => likelihood(evidence, setting, learned ?? 0),
): Heard[] {
  const heard = new Map<string, Heard>();
  for (const candidate of candidates) {
    const { id, kind, words, at } = candidate;
    const likely = likelyBy(candidate);
    if (!isEnough(candidate, likely)) continue;
    const rival = heard.get(kind);
    if (!rival || namedBy(facts, id) > namedBy(facts, rival.id)) heard.set(kind, { id, words, at, likely });
  }
  return likeliest([...heard.values()], facts, most);
}

function isEnough({ learned, told, words }: Candidate, likely: number): boolean {
  const least = learned === null ? LEAST_UNLEARNED : LEAST;
  return told ? likely >= least.told : words.length >= (learned === null ? LEAST_SIGNS : 1) && likely >= least.signed;
}

function likeliest(heard: readonly Heard[], facts: Facts, most: number): Heard[] {
  const first = new Map<string, Heard>();
  for (const one of heard) {
    const key = one.words.join(" ");
    const rival = first.get(key);
    if (!rival || namedBy(facts, one.id) > namedBy(facts, rival.id)) first.set(key, one);
  }
  return heard
    .map((one) => ({ one, rank: first.get(one.words.join(" "))!.id === one.id ? one.likely : one.likely - ECHO }))
    .sort((a, b) => b.rank - a.rank || a.one.at - b.one.at)
    .slice(0, most)
    .map(({ one }) => one)
    .sort((a, b) => a.at - b.at);
}

/** "ambience_rain", "engine_loop": a bed of sound that a game lays on its own channel, no effect that comes and goes. */
const isLoop = (id: string): boolean => wordsOfId(id).some((word) => LOOPS.has(word));

/** How many of an id's words the text says: "footsteps_stone" for steps on stone. */
const namedBy = (facts: Facts, id: string): number =>
  wordsOfId(id).filter((word) => {
    const forms = nounSet(word);
    return facts.tokens.some((token) => forms.has(token.text));
  }).length;
