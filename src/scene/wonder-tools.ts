/** Wonders of what is made to be used: music, writing, weapons. Data rows. */
import { goesUp, inAir, isAlone, isDead, later, movesItself, reaches } from "./wonder-tests.js";
import type { Row } from "./wonders.js";
import { words } from "./words.js";

const STOPS = words("stop halt stay freeze hang hover stand");

const BREAKS = words("turn melt crumble burst break bloom");

export const MUSIC: readonly Row[] = [
  {
    name: "music without a player",
    points: 2,
    haunts: true,
    device: true,
    verbs: words("play sing begin answer hum weep toll ring sound"),
    when: (h) => isDead(h) || movesItself(h) || (h.verb === "play" && !/^(?:drums?|bells?)$/.test(h.subject.text) && isAlone(h)),
  },
];

export const MARKS: readonly Row[] = [
  {
    name: "writing that makes itself",
    points: 2,
    device: true,
    verbs: words("appear spread form write spell bloom surface crawl rearrange burn glow move shift rewrite gather well kindle wake fade"),
    when: ({ subject, verb }) =>
      !/^(?:hands?|faces?|eyes?|mouth|lines?|figures?)$/.test(subject.text) || verb === "form" || verb === "spread" || verb === "bloom",
  },
];

export const WEAPONS: readonly Row[] = [
  { name: "a weapon moves itself", points: 2, device: true, when: movesItself },
  {
    name: "a weapon by itself",
    points: 2,
    device: true,
    verbs: words(
      "leap fly jump spring float rise hum sing lift hover hang stop halt stay stand freeze turn melt crumble shatter burst break bloom slow",
    ),
    when: (h) =>
      reaches(h, words("into to"), words("hand hands palm grip fingers")) ||
      (STOPS.has(h.verb) && (inAir(h) || later(h, words("inch inches nothing")))) ||
      (BREAKS.has(h.verb) && later(h, words("petals butterflies moths ash flowers snow birds feathers rust"), 5)) ||
      ((h.verb === "float" || h.verb === "rise" || h.verb === "lift" || h.verb === "hover") &&
        (goesUp(h) || inAir(h) || reaches(h, words("from off out"), words("scabbard sheath rack wall altar stone table")))),
  },
];
