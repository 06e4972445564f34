/** What of a scene, besides its words, speaks for a mood: deeds, places, sounds. Data of the director. */
import type { Facts } from "../../scene/facts.js";

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

/** Turns of phrase, looked for in the whole text in lower case. */
export const PHRASES: readonly { readonly name: string; readonly said: RegExp; readonly adds: Readonly<Record<string, number>> }[] = [
  { name: "behind somebody", said: /\bbehind (?:you|us|me|him|her|them|it)\b/, adds: { chase: 1.2, tension: 1.2 } },
  { name: "after somebody", said: /\bafter (?:you|us|me|him|her|them)\b/, adds: { chase: 1 } },
  { name: "by itself", said: /\bby (?:itself|themselves)\b|\bof its own accord\b|\bon its own\b/, adds: { mystery: 1.5, tension: 0.8 } },
  {
    name: "somebody unnamed",
    said: /\b(?:some(?:body|one|thing)) (?:else|is|was|has|had|in|on|at|under|behind)\b/,
    adds: { tension: 1.3, mystery: 1 },
  },
  { name: "the thing", said: /\bthe thing\b/, adds: { tension: 1, dread: 1 } },
  {
    name: "what is not there",
    said: /\b(?:isn't|is not|aren't|wasn't) there\b|\bno one has\b|\bnobody had\b|\bnobody has\b/,
    adds: { mystery: 1.2, sorrow: 0.6 },
  },
  {
    name: "breath held",
    said: /\b(?:hold|holds|held|holding) (?:your|his|her|my|their|its) breath\b|\bkeep(?:s|ing)? still\b|\bkept still\b|\bdo(?:es)? not move\b|\bdon't move\b/,
    adds: { tension: 2 },
  },
  {
    name: "into the ground",
    said: /\b(?:in|into|to) the ground\b|\bhats? off\b|\bwould have (?:been|liked|laughed|said)\b|\bnever (?:will|again)\b/,
    adds: { sorrow: 2 },
  },
  {
    name: "a noise goes up",
    said: /\b(?:went|goes|go) up\b.*\b(?:noise|cheer|roar|shout)\b|\b(?:noise|cheer|roar|shout)\b.*\b(?:went|goes|go) up\b/,
    adds: { triumph: 2 },
  },
  { name: "over at last", said: /\bat last\b|\bwe won\b|\bit is over\b/, adds: { triumph: 0.8 } },
  { name: "red light", said: /\bred lights?\b|\ball hands\b|\bbattle stations\b/, adds: { tension: 2 } },
  {
    name: "a silence falls",
    said: /\btoo quiet\b|\bwithout a sound\b|\bnot a sound\b|\bgo(?:es)? quiet\b|\bwent quiet\b|\bfalls? silent\b|\bfell silent\b/,
    adds: { tension: 1.5 },
  },
  { name: "no hurry", said: /\bnothing (?:at all )?to (?:do|hit|fear|hurry)\b|\bno hurry\b|\bfor hours\b/, adds: { rest: 2 } },
  { name: "counting", said: /\bcount(?:s|ed|ing)?\b/, adds: { tension: 0.8 } },
  {
    name: "a name shouted",
    said: /\b(?:shout|bawl|roar|chant|scream|yell)\w*(?: out)? (?:your|his|her|my|our|their) names?\b/,
    adds: { triumph: 1.5 },
  },
  { name: "without somebody", said: /\bwithout (?:him|her|them|you|me)\b/, adds: { sorrow: 1.5 } },
  { name: "as if alive", said: /\bas (?:if|though) (?:he|she|they) (?:might|were|was|had|could|would)\b/, adds: { sorrow: 0.8 } },
  { name: "what used to be", said: /\bused to\b|\bwould always\b/, adds: { sorrow: 0.8 } },
  { name: "the last of it", said: /\bfor the last time\b|\bthe last of (?:the|his|her|them|it)\b/, adds: { sorrow: 1 } },
  {
    name: "does not look",
    said: /\b(?:do|does|did) not (?:look|turn|answer|blink|speak)\b|\bwithout (?:looking|turning|blinking)\b/,
    adds: { tension: 1 },
  },
  {
    name: "everybody stops",
    said: /\b(?:everybody|everyone|nobody|no one|none of (?:you|us|them)) (?:\w+ )?(?:stop|stops|stopped|freezes|froze|breathe|breathes|breathed|moves|moved|speaks|spoke|dares|dared|blinks)\b/,
    adds: { tension: 1.5 },
  },
  { name: "nearer", said: /\b(?:nearer|closer)\b|\bcoming (?:up|this way|on)\b/, adds: { tension: 1 } },
  {
    name: "on the other side",
    said: /\bon the (?:other|far) side\b|\b(?:behind|beyond) the (?:\w+ )?door\b/,
    adds: { tension: 0.5, mystery: 0.5 },
  },
  {
    name: "never before",
    said: /\b(?:had|have|has) never\b|\b(?:no one|nobody) (?:has|had|ever|here|can|could|will|knows|remembers)\b/,
    adds: { mystery: 1 },
  },
  { name: "every night", said: /\b(?:each|every) (?:night|morning|evening)\b/, adds: { mystery: 0.5 } },
  { name: "ought", said: /\bshould (?:not )?(?:be|have)\b|\bought (?:not )?to\b/, adds: { mystery: 0.5 } },
  {
    name: "made it",
    said: /\b(?:safe|home|alive|free|through|won)!|\bwe (?:made it|did it|are through|are home)\b|\bmade it\b|\b(?:siege|curse|ban|strike) is (?:lifted|broken|over|won)\b/,
    adds: { triumph: 1.5 },
  },
  {
    name: "hats in the air",
    said: /\bon(?:to)? (?:his|her|their|your|our|my) shoulders\b|\b(?:hats?|caps?|helmets?|shoes) (?:in|into) the air\b|\barms (?:up|aloft|wide)\b|\bfor joy\b/,
    adds: { triumph: 1.5 },
  },
  { name: "asleep", said: /\basleep\b|\bdoz(?:e|es|ed|ing)\b|\bgood ?night\b/, adds: { rest: 1.5 } },
  { name: "nothing much", said: /\bnothing (?:much|at all|happens)\b|\bfor once\b|\btake your time\b/, adds: { rest: 1 } },
  {
    name: "a view",
    said: /\b(?:you|we|i) can see\b|\bas far as\b|\b(?:ahead|in front) of (?:you|us)\b|\bfrom the (?:top|roof|ridge|rise|summit)\b/,
    adds: { exploration: 0.8 },
  },
  {
    name: "an opinion",
    said: /\b(?:funny|odd|strange) how\b|\bso to speak\b|\bas (?:he|she|they|you) (?:liked? to )?(?:say|said|put it)\b|\b(?:they|people) say\b|\bit (?:is|was) said\b|\bmind you\b|\bopinion\b|\bby all accounts\b|\bso far as\b/,
    adds: { none: 1.5 },
  },
  {
    name: "gaining",
    said: /\b(?:is|are|was|were) gaining\b|\bgain(?:s|ed)? on\b|\bon (?:your|his|her|our|their|my) (?:tail|heels|bumper)\b/,
    adds: { chase: 2 },
  },
  {
    name: "three times",
    said: /\b(?:three|seven|nine|thirteen) times\b|\bbow(?:s|ed)? (?:low|down|three|nine)\b|\bkn(?:eel|elt)\w*\b/,
    adds: { ritual: 1 },
  },
  { name: "waiting", said: /\bwait(?:s|ing)? (?:for|to)\b/, adds: { tension: 0.5 } },
  { name: "years ago", said: /\byears? (?:ago|before|since)\b|\bfor \w+ years\b/, adds: { sorrow: 0.4, ruins: 0.4 } },
];
