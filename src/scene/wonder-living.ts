/** Wonders that somebody works or undergoes. Data rows. */
import { N } from "./lexicon.js";
import { bitsOf, inAir, isFastened, later, reaches } from "./wonder-tests.js";
import type { Row } from "./wonders.js";
import { words } from "./words.js";

/** Somebody comes out of what holds nobody. */
export const ISSUING: readonly Row[] = [
  {
    name: "steps out of a mirror",
    points: 2.1,
    haunts: true,
    device: true,
    verbs: words("come step climb rise pour fly walk crawl emerge leap lean reach run gallop slide stand wriggle hatch unfold swim"),
    when: (h) =>
      reaches(
        h,
        words("of from"),
        words(
          "mirror mirrors painting portrait page pages scroll canvas flame flames smoke gourd bottle looking-glass fresco mural tapestry inkstone shadow shadows",
        ),
      ),
  },
];

/** Whoever or whatever writes. */
export const WRITERS: readonly Row[] = [
  {
    name: "writes in the air",
    points: 2.1,
    device: true,
    verbs: words("draw write trace paint sketch brush inscribe sign"),
    when: (h) => reaches(h, words("in on upon into"), words("air nothingness")) || later(h, words("nothing"), 5),
  },
];

export const LIVING: readonly Row[] = [
  {
    name: "walks through walls",
    points: 2.2,
    verbs: words("walk step pass come glide stroll drift stride lean"),
    when: (h) =>
      reaches(h, words("through"), words("wall walls mirror stone stones bars portrait painting")) &&
      !later(h, words("paper gap hole breach broken")),
  },
  {
    name: "walks on water or air",
    points: 2.2,
    verbs: words("walk step stride run stroll stand dance"),
    when: (h) =>
      reaches(h, words("on across over upon of in"), words("water waters air surface waves flames clouds")) &&
      !later(h, words("bridge deck boat ice stilts shore beach edge raft quay jetty into")) &&
      !reaches(h, words("in"), words("water waters surface waves flames clouds")),
  },
  {
    name: "somebody floats",
    points: 2,
    device: true,
    verbs: words("float hover levitate hang rise lift drift"),
    when: (h) =>
      !(bitsOf(h.subject) & (N.creature | N.monster)) &&
      !isFastened(h) &&
      !h.event.object &&
      (h.verb === "levitate" ||
        inAir(h) ||
        (h.verb === "lift" && reaches(h, words("of from off"), SEATS)) ||
        (h.verb !== "hang" && later(h, words("ceiling ground floor rafters")) && later(h, words("above off over toward towards")))),
  },
  {
    name: "sheds its shape",
    points: 2.1,
    verbs: words("shed slough shake drop"),
    when: ({ event, subject }) =>
      /^(?:skin|shape|form|pelt|shapes)$/.test(event.object?.text ?? "") && (bitsOf(subject) & (N.creature | N.monster | N.ghost)) !== 0,
  },
  {
    name: "turns into something else",
    points: 2,
    verbs: words("change turn dissolve melt burst"),
    when: ({ event }) =>
      event.goals.some(
        ({ prep, noun }) =>
          noun !== null &&
          (prep.text === "into" || prep.text === "to") &&
          ((noun.entry.n & N.creature) !== 0 || BECOMES.has(noun.text)) &&
          event.verb.entry.verbLemma !== "change",
      ),
  },
];

const SEATS = words("stall stalls seat seats chair chairs pew pews saddle bed bench floor ground deck stones flagstones");

const BECOMES = words("mist smoke ash salt birds ravens crows moths petals leaves light");

/** Rows for what is, not for what happens. */
export const STATES: readonly Row[] = [
  {
    name: "a beast is a man",
    points: 2,
    when: ({ event, subject }) =>
      (bitsOf(subject) & N.creature) !== 0 &&
      (bitsOf(event.object) & N.person) !== 0 &&
      (event.verb.text === "is" || event.verb.text === "was"),
  },
];
