/** Wonders of things: likenesses, limbs, what is dead or empty, furniture. Data rows. */
import { FORM } from "./inflect.js";
import { N, RV, V } from "./lexicon.js";
import {
  bitsOf,
  goesUp,
  inAir,
  isEvery,
  isFastened,
  isLiving,
  isUnowned,
  later,
  likenessOwns,
  movesItself,
  OFF,
  onOwnLimbs,
  reaches,
  STAYS,
  staysPut,
  TOWARDS,
  usesOwnBody,
} from "./wonder-tests.js";
import type { Row } from "./wonders.js";
import { words } from "./words.js";

const always = (): boolean => true;

export const LIKENESS: readonly Row[] = [
  {
    name: "a likeness does what only the living do",
    points: 2.3,
    haunts: true,
    verbs: words(
      `walk speak whisper crawl blink breathe weep bow kneel beckon scream laugh answer wake chew nod wink grope write march dance sigh mutter
      swallow drink eat sing obey listen stir frown cry moan kiss clap salute step stalk limp hunt twitch talk murmur groan detach creep
      scuttle hop bite lick snarl growl sniff straighten shiver flinch move applaud yawn sob howl shake grab seize clutch`,
    ),
    when: always,
  },
  {
    name: "a likeness moves its body",
    points: 2.3,
    haunts: true,
    verbs: words("turn raise lift open close tilt lower swivel cock bow stretch unfold move lean shut point wave"),
    when: usesOwnBody,
  },
  {
    name: "a likeness handles something",
    points: 2.1,
    haunts: true,
    when: ({ event, verb }) =>
      (event.verb.entry.v & V.handle) !== 0 &&
      event.object !== null &&
      event.verb.entry.form !== FORM.gerund &&
      !BEARS.has(verb) &&
      !event.verb.entry.n,
  },
  {
    name: "a likeness gets up or turns to somebody",
    points: 2.1,
    haunts: true,
    verbs: words("sit stand rise get turn look climb come lean"),
    when: (h) =>
      (goesUp(h) && h.verb !== "lean") ||
      (h.verb === "turn" && h.event.goals.some(({ prep, noun }) => TOWARDS.has(prep.text) && isLiving(noun))) ||
      ((h.verb === "climb" || h.verb === "come") &&
        reaches(h, words("out off from down"), words("frame canvas niche plinth pedestal wall coffin grave"))),
  },
];

const BEARS = words(
  "hold bear carry wear clutch support brandish show hide fill cover lack face grip grasp clasp cradle offer raise lift point",
);

/** "The empty coat walks": clothes and seats that nobody fills. */
export const EMPTIES: readonly Row[] = [
  {
    name: "an empty thing moves",
    points: 2.1,
    haunts: true,
    device: true,
    when: (h) =>
      EMPTY.has(h.tokens[h.subject.at - 1]?.text ?? "") &&
      (h.event.verb.entry.v & (V.motion | V.handle | V.gesture | V.festiveV)) !== 0 &&
      !h.event.verb.entry.n &&
      !/^(?:roll|drift|swing|flap|fall|slide|float|pass|drag|trail|lead|run|go)$/.test(h.verb),
  },
];

const EMPTY = words("empty vacant riderless driverless unmanned hollow");

export const LIMBS: readonly Row[] = [
  { name: "what a likeness has comes alive", points: 2.1, haunts: true, when: likenessOwns },
  {
    name: "nobody's limbs",
    points: 1.7,
    haunts: true,
    verbs: words(
      "reach grope come crawl emerge beckon write close grip rise appear knock stroke pluck scratch tap seize grab clutch creep",
    ),
    when: (h) => isUnowned(h) && !(bitsOf(h.subject) & (N.prop | N.clothing)),
  },
];

export const WOUNDS: readonly Row[] = [
  {
    name: "wounds close",
    points: 2.1,
    verbs: words("close heal knit mend seal fade vanish draw shut regrow fuse pucker zip"),
    when: ({ subject, event }) =>
      /^(?:wounds?|cuts?|gash|gashes|burns?|scars?|flesh|skin|bones?|bruises?|fracture|stump|lips?)$/.test(subject.text) &&
      (event.object === null || event.object.text === "itself") &&
      (!/^lips?$/.test(subject.text) || event.goals.length > 0),
  },
];

export const DEATHLY: readonly Row[] = [
  {
    name: "the dead act",
    points: 2.2,
    haunts: true,
    verbs: words(
      `walk speak whisper crawl blink breathe weep smile bow beckon scream laugh answer wake rise stir turn open raise lift climb reach sing
      nod dance march come step write sit cry moan knock play ring follow look grip clutch grab get drink eat row`,
    ),
    when: (h) => !(h.verb === "sit" && !goesUp(h)) && !(h.verb === "come" && h.event.goals.length === 0),
  },
];

export const THINGS: readonly Row[] = [
  { name: "a thing moves itself", points: 1.7, haunts: true, device: true, when: movesItself },
  {
    name: "a thing has a body",
    points: 2.2,
    haunts: true,
    verbs: words("open close turn raise lift bow shake stretch bite lick move"),
    when: usesOwnBody,
  },
  {
    name: "a thing on its own legs",
    points: 2,
    haunts: true,
    when: (h) =>
      (h.event.around & N.body) !== 0 &&
      (h.verb === "get" || (h.event.verb.entry.v & (V.motion | V.handle | V.posture)) !== 0) &&
      onOwnLimbs(h),
  },
  {
    name: "a thing gets up",
    points: 1.7,
    haunts: true,
    device: true,
    verbs: words("get sit stand"),
    when: ({ tokens, event }) => tokens[event.at + 1]?.text === "up" && event.verb.entry.form !== 0,
  },
  {
    name: "moves in still air",
    points: 1.7,
    haunts: true,
    device: true,
    verbs: words("swing rock stir turn move sway open close slam flutter lift spin revolve roll begin go"),
    when: ({ tokens }) => tokens.some((token) => token.text === "no" && STILL.has(tokens[token.at + 1]?.text ?? "")),
  },
  {
    name: "a thing with a will",
    points: 1.3,
    haunts: true,
    device: true,
    verbs: words(
      `walk speak whisper crawl breathe weep bow kneel beckon scream laugh answer wake chew nod wink grope write march dance sigh mutter swallow
      eat obey listen cry moan step stalk limp hunt scuttle creep remember sing blink speak bleed`,
    ),
    when: ({ subject, verb, event }) =>
      event.verb.entry.form !== FORM.gerund &&
      !(bitsOf(subject) & (N.room | N.building)) &&
      !(bitsOf(subject) & N.clothing && (verb === "whisper" || verb === "sigh" || verb === "dance")),
  },
  {
    name: "things rise",
    points: 1.7,
    device: true,
    verbs: words("rise lift float hover levitate ascend soar orbit circle fly climb jump leap drift come heave"),
    when: (h) =>
      !isFastened(h) &&
      !h.event.object &&
      !(bitsOf(h.subject) & (N.building | N.room)) &&
      (!(bitsOf(h.subject) & N.clothing) || (bitsOf(h.subject) & N.prop) !== 0) &&
      (h.verb !== "come" || (goesUp(h) && later(h, OFF))) &&
      !/^(?:hats?|caps?|flags?|banners?|balloons?|feathers?|papers?|curtains?|bells?|lids?|kites?|smoke|sails?|skirts?|cloaks?|coats?|nets?)$/.test(
        h.subject.text,
      ) &&
      (h.verb === "levitate" ||
        h.verb === "hover" ||
        inAir(h) ||
        goesUp(h) ||
        h.event.goals.some(({ prep }) => prep.text === "off" || (prep.text === "from" && (h.verb === "lift" || h.verb === "rise")))),
  },
  {
    name: "things hang in the air",
    points: 1.7,
    device: true,
    verbs: words("hang stay stop float hover turn halt freeze remain wait"),
    when: (h) => (inAir(h) || staysPut(h)) && !isFastened(h),
  },
  {
    name: "things come off their hooks",
    points: 1.7,
    haunts: true,
    verbs: words("come leap fly jump tear"),
    when: (h) =>
      reaches(h, words("off from"), words("hooks hook shelf shelves walls wall pegs peg nail nails rack table hinges")) && h.afterGesture,
  },
  {
    name: "things obey a sign",
    points: 1.6,
    device: true,
    when: (h) =>
      h.afterGesture &&
      (h.event.verb.entry.verbRole & RV.obey) !== 0 &&
      !(bitsOf(h.subject) & (N.clothing | N.food | N.room | N.building)) &&
      (!STAYS.has(h.verb) || later(h, APART, 3)),
  },
  {
    name: "all of them at once",
    points: 1.6,
    haunts: true,
    device: true,
    verbs: words("open close shut fall turn stop slam swing rise unlock crack shatter burst face point lift fly ring chime toll strike go"),
    when: (h) =>
      isEvery(h) &&
      !h.event.object &&
      (h.verb !== "go" || later(h, words("dark black blank silent quiet out"), 3)) &&
      !(bitsOf(h.subject) & N.building) &&
      !/^(?:shops?|shutters?|bottles?|windows?)$/.test(h.subject.text),
  },
  {
    name: "doors by themselves",
    points: 0.8,
    device: true,
    haunts: true,
    verbs: words("open close slam unlock swing shut turn"),
    when: ({ subject, event }) =>
      /^(?:doors?|windows?|shutters?|lids?|drawers?|books?|gates?|pages?|keys?|handle)$/.test(subject.text) && !event.object,
  },
  {
    name: "things glow of themselves",
    points: 1.1,
    device: true,
    verbs: words("light glow blaze pulse flare ignite wake throb"),
    when: ({ subject, event }) => !(bitsOf(subject) & (N.light | N.building | N.room | N.clothing)) && !event.object,
  },
];

const STILL = words("wind draught draft breeze hand hands");

const APART = words("apart asunder open away dark black blank");
