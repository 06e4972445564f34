/** What of a scene, besides its words, speaks for a mood: deeds, places, sounds. Data of the director. */
import type { Facts } from "../../scene/facts.js";
import { pickMood } from "../../scene/moods.js";

export interface Cue {
  readonly name: string;
  readonly when: (facts: Facts, heard: ReadonlySet<string>) => number;
  /** Points a mood gets for each unit of `when`; negative ones speak against it. */
  readonly adds: Readonly<Record<string, number>>;
}

/** Score of a fight that leaves no doubt. */
const SURE_FIGHT = 4;
const HARDLY_FIGHT = 1.2;
const any = (heard: ReadonlySet<string>, pattern: RegExp): number => {
  for (const id of heard) if (pattern.test(id)) return 1;
  return 0;
};

/** The look of the scene, by the scene's own rules. */
const LOOKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ominous: { tension: 1.5, mystery: 1.5, dread: 1.5 },
  tense: { tension: 2.2, combat: 0.4, chase: 0.5 },
  mystical: { mystery: 0.7, ritual: 1, spirit: 1.5, wonder: 1 },
  dramatic: { combat: 1.2, tension: 1.2, chase: 0.8 },
  melancholic: { sorrow: 2, ruins: 1 },
  serene: { rest: 1.2, exploration: 1, teahouse: 0.5 },
  festive: { tavern: 1.2, festival: 1, settlement: 0.8, club: 0.8, triumph: 1, speakeasy: 0.4 },
  neutral: { exploration: 0.6, settlement: 0.3 },
};

export const CUES: readonly Cue[] = [
  { name: "always", when: () => 1, adds: { exploration: -0.1, mystery: 0.6, sorrow: 0.9, rest: 0.2 } },
  {
    name: "a fight",
    when: (f) => (f.fights ? Math.min(1, (f.combat.score - HARDLY_FIGHT) / (SURE_FIGHT - HARDLY_FIGHT)) : 0),
    adds: { combat: 5, sorrow: -4, rest: -5, exploration: -4, triumph: -1, ruins: -3, ritual: -2, settlement: -3, spirit: -1.5 },
  },
  { name: "the game says fight", when: (f) => (f.inCombat ? 1 : 0), adds: { combat: 4, rest: -3, exploration: -2 } },
  { name: "the game says chase", when: (f) => (f.inChase ? 1 : 0), adds: { chase: 5, rest: -4, exploration: -2 } },
  { name: "flight", when: (f) => Math.min(f.counts.flight, 3), adds: { chase: 0.8, rest: -0.6 } },
  {
    name: "deeds in bursts",
    when: (f) => Math.min(f.counts.dynamic, 3),
    adds: { combat: 0.4, chase: 0.4, tension: 0.3, rest: -0.9, sorrow: -0.4 },
  },
  { name: "a wonder", when: (f) => (f.wonders ? 1 : 0), adds: { spirit: 2.2, mystery: 1.2, ritual: 0.8, wonder: 1.2 } },
  { name: "land, sky and buildings", when: (f) => Math.min(f.counts.scenic, 4), adds: { exploration: 0.25, wonder: 0.15 } },
  { name: "a new place", when: (f) => (f.place === "new" ? 1 : 0), adds: { exploration: 1 } },
  { name: "merry-making", when: (f) => Math.min(f.counts.festive, 3), adds: { festival: 0.4, tavern: 0.3, triumph: 0.2 } },
  {
    name: "shots",
    when: (_, heard) => any(heard, /gun|shot|rifle|laser|blaster|cannon|machine_gun/),
    adds: { combat: 2.5, exploration: -2, rest: -2 },
  },
  { name: "arrows", when: (_, heard) => any(heard, /arrow|bow/), adds: { combat: 2 } },
  {
    name: "blades and blows",
    when: (_, heard) => any(heard, /sword_clash|sword_hit|slash|punch|clash|parry/),
    adds: { combat: 2.5, exploration: -1.5 },
  },
  {
    name: "an explosion",
    when: (_, heard) => any(heard, /explo|bomb|grenade|detonat/),
    adds: { combat: 2.2, tension: 0.6, exploration: -1.5 },
  },
  {
    name: "an alarm",
    when: (_, heard) => any(heard, /alarm|klaxon|siren|alert/),
    adds: { tension: 2.5, chase: 0.6, combat: 0.5, exploration: -2, rest: -2 },
  },
  { name: "breaking glass", when: (_, heard) => any(heard, /glass_(?:break|shatter|smash)/), adds: { tension: 1, combat: 0.6 } },
  { name: "a howl", when: (_, heard) => any(heard, /wolf|howl|growl|monster/), adds: { tension: 2, dread: 0.8 } },
  { name: "thunder", when: (_, heard) => any(heard, /thunder|storm/), adds: { tension: 1, dread: 0.3 } },
  { name: "a spell", when: (_, heard) => any(heard, /spell|magic/), adds: { combat: 0.4, ritual: 0.5, spirit: 0.5 } },
  {
    name: "a crowd",
    when: (_, heard) => any(heard, /crowd|cheer|applause/),
    adds: { triumph: 0.8, tavern: 0.6, festival: 0.6, club: 0.5, settlement: 0.3 },
  },
  {
    name: "a running engine",
    when: (f, heard) => any(heard, /engine|motor|car|truck/) * (f.counts.dynamic >= 1 ? 1 : 0),
    adds: { chase: 1.2 },
  },
  { name: "an engine", when: (_, heard) => any(heard, /engine|motor|truck/), adds: { convoy: 0.6, chase: 0.3 } },
  { name: "a hearth", when: (_, heard) => any(heard, /fire_crackle|campfire|fireplace/), adds: { rest: 0.5, tavern: 0.3 } },
  { name: "typing", when: (_, heard) => any(heard, /typ/), adds: { mystery: 0.5, corporate: 0.4 } },
  { name: "a bell", when: (_, heard) => any(heard, /bell|gong|chant/), adds: { ritual: 0.5 } },
];

/** Turns of phrase, by the whole text in lower case. */
const PHRASES: readonly (readonly [RegExp, Readonly<Record<string, number>>])[] = [
  [/\bbehind (?:you|us|me|him|her|them|it)\b/, { chase: 1.2, tension: 1.2 }],
  [/\bafter (?:you|us|me|him|her|them)\b/, { chase: 1 }],
  [/\bby (?:itself|themselves)\b|\bof its own accord\b|\bon its own\b/, { mystery: 1.5, tension: 0.8 }],
  [/\b(?:some(?:body|one|thing)) (?:else|is|was|has|had|in|on|at|under|behind)\b/, { tension: 1.3, mystery: 1 }],
  [/\bthe thing\b/, { tension: 1, dread: 1 }],
  [/\b(?:isn't|is not|aren't|wasn't) there\b|\bno one has\b|\bnobody had\b|\bnobody has\b/, { mystery: 1.2, sorrow: 0.6 }],
  [
    /\b(?:hold|holds|held|holding) (?:your|his|her|my|their|its) breath\b|\bkeep(?:s|ing)? still\b|\bkept still\b|\bdo(?:es)? not move\b|\bdon't move\b/,
    { tension: 2 },
  ],
  [/\b(?:in|into|to) the ground\b|\bhats? off\b|\bwould have (?:been|liked|laughed|said)\b|\bnever (?:will|again)\b/, { sorrow: 2 }],
  [/\b(?:went|goes|go) up\b.*\b(?:noise|cheer|roar|shout)\b|\b(?:noise|cheer|roar|shout)\b.*\b(?:went|goes|go) up\b/, { triumph: 2 }],
  [/\bat last\b|\bwe won\b|\bit is over\b/, { triumph: 0.8 }],
  [/\bred lights?\b|\ball hands\b|\bbattle stations\b/, { tension: 2 }],
  [
    /\btoo quiet\b|\bwithout a sound\b|\bnot a sound\b|\bgo(?:es)? quiet\b|\bwent quiet\b|\bfalls? silent\b|\bfell silent\b/,
    { tension: 1.5 },
  ],
  [/\bnothing (?:at all )?to (?:do|hit|fear|hurry)\b|\bno hurry\b|\bfor hours\b/, { rest: 2 }],
  [/\bcount(?:s|ed|ing)?\b/, { tension: 0.8 }],
];

export function phrasePoints(text: string): Record<string, number> {
  const points: Record<string, number> = {};
  for (const [pattern, adds] of PHRASES)
    if (pattern.test(text)) for (const [name, more] of Object.entries(adds)) points[name] = (points[name] ?? 0) + more;
  return points;
}

export const looksLike = (facts: Facts): Readonly<Record<string, number>> => LOOKS[pickMood(facts, "scene_illustration", false)] ?? {};
