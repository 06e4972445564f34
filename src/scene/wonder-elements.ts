/** Wonders of fire, light, water, earth, air and what grows. Data rows. */
import { N, RN, RV, V } from "./lexicon.js";
import {
  bitsOf,
  earlier,
  goesUp,
  type Happening,
  inAir,
  isEvery,
  isFastened,
  isMadeOfElement,
  isStrangelyColoured,
  later,
  movesItself,
  OFF,
  reaches,
  roleOf,
  STAYS,
  staysPut,
  TOWARDS,
  usesOwnBody,
} from "./wonder-tests.js";
import type { Row } from "./wonders.js";
import { words } from "./words.js";

const ALONG = words("along over round around between from in across under on through up down out of behind off into");

const CASTERS = words(
  `palm palms hand hands finger fingers fingertips fingertip fist fists mouth lips eye eyes skin throat blade sword staff wand brush talisman
  ring amulet veins arms arm chest brow forehead hair bones pages letters words stones characters runes scar scars tongue teeth ribs wound
  wounds spear fan bell`,
);

export const FIRE: readonly Row[] = [
  {
    name: "strange fire about a hand or a blade",
    points: 2,
    device: true,
    when: (h) => isStrangelyColoured(h) && reaches(h, ALONG, CASTERS),
  },
  {
    name: "a strange light runs",
    points: 1.6,
    device: true,
    verbs: words("run climb crawl race spread leap jump dance stream pour creep walk rise burst"),
    when: isStrangelyColoured,
  },
  {
    name: "fire of a strange colour",
    points: 1.4,
    device: true,
    when: (h) => isStrangelyColoured(h) && /^(?:flames?|fires?|lightning)$/.test(h.subject.text),
  },
  {
    name: "light out of a body",
    points: 1.7,
    device: true,
    verbs: words(
      "pour leak spill run stream burst crawl flow blaze shine burn spread rise leap crackle gather pulse arc drip bleed glow dance play well break coil curl writhe kindle bloom wake",
    ),
    when: (h) =>
      !/^(?:smoke|shadows?|heat|wind|mist|steam|sweat)$/.test(h.subject.text) &&
      reaches(h, ALONG, CASTERS) &&
      !reaches(h, words("on over across"), words("hands hand hair skin brow forehead")),
  },
  {
    name: "a light that walks",
    points: 2.1,
    haunts: true,
    device: true,
    verbs: words("move walk pause wander follow climb pass drift float travel come stop hover dance bob lead beckon"),
    when: (h) =>
      !h.subject.entry.plural && (earlier(h, SOURCELESS) || later(h, SOURCELESS) || (WANDERS.has(h.verb) && isStrangelyColoured(h))),
  },
  {
    name: "steam and flames lean",
    points: 1.6,
    device: true,
    verbs: words("lean bend bow"),
    when: (h) => h.event.goals.some(({ prep }) => TOWARDS.has(prep.text)) && !later(h, WINDS),
  },
  {
    name: "every light goes out",
    points: 1.8,
    device: true,
    verbs: words("go burn turn die lean flare dim gutter"),
    when: (h) => isEvery(h) && (h.afterGesture || later(h, words("out green blue black white low"))),
  },
];

const SOURCELESS = words("no without nobody source none");

const WANDERS = words("walk wander beckon hover follow dance bob lead");

const WINDS = words("wind breeze draught draft gust gale blast");

/** What has no light of its own gives light. */
export const SHINING: readonly Row[] = [
  {
    name: "bones, blades and stones alight",
    points: 1.6,
    device: true,
    verbs: words("glow blaze kindle burn light pulse flare shine throb smoulder"),
    when: (h) =>
      !h.event.object &&
      GLOWERS.test(h.subject.text) &&
      !later(h, REFLECTS, 9) &&
      (h.verb !== "shine" && h.verb !== "burn"
        ? true
        : later(h, words("blue green white gold violet within inside itself itself cold"), 4)),
  },
];

const GLOWERS =
  /^(?:eyes?|hands?|palms?|veins|bones?|skin|scars?|tattoos?|fingers|blades?|swords?|spears?|runestones?|stones?|seams?|letters|characters|words|names?|ink|blood|water|tree|roots|leaves|antlers|horns|feathers|teeth|heart|mark|marks|symbols?|circle|ring)$/;

const REFLECTS = words(
  "sun moon moonlight sunlight lamplight lamp firelight fire sweat oil rain wet torchlight candle candlelight neon sunset dawn hot forge",
);

/** Frost from a hand, grass under a foot. */
export const SPREADING: readonly Row[] = [
  {
    name: "follows a hand or a foot",
    points: 1.8,
    device: true,
    when: (h) =>
      (h.event.verb.entry.v & (V.motion | V.change | V.gleam)) !== 0 &&
      NATURAL.has(h.subject.text) &&
      reaches(
        h,
        words("from under beneath behind around round out"),
        words("hand hands palm palms finger fingers fingertips foot feet heel heels step steps footsteps tread lips breath touch"),
      ),
  },
  {
    name: "where somebody treads",
    points: 1.7,
    device: true,
    verbs: words("wither bloom sprout freeze die blacken rot grow open spring burn burst curl shrink part smoke char"),
    when: (h) => earlier(h, words("where wherever behind"), 12) || later(h, words("where wherever"), 6),
  },
];

const NATURAL = words(
  "frost ice grass moss flowers flower blossom petals roots vines ivy snow leaves cracks crack ripples ripple sparks fire flame flames water sand dust light shadow shadows mushrooms thorns rust rot lightning",
);

export const SHADOW: readonly Row[] = [
  {
    name: "a shadow by itself",
    points: 2.2,
    haunts: true,
    device: true,
    verbs: words("detach peel walk speak bow wave sit nod smile step separate straighten stand rise turn crawl move kneel reach"),
    when: (h) =>
      /^shadows?$/.test(h.subject.text) &&
      (DETACHES.has(h.verb) ||
        movesItself(h) ||
        reaches(h, words("from off without under"), words("heels wall walls feet floor door body"))),
  },
];

const DETACHES = words("detach peel walk speak bow wave sit nod smile step separate straighten kneel");

export const ELEMENTS: readonly Row[] = [
  {
    name: "elements move themselves",
    points: 1.7,
    device: true,
    when: (h) =>
      movesItself(h) && !words("spread lay wrap stretch empty throw hurl fling repeat settle wind fold press plaster").has(h.verb),
  },
  {
    name: "what is heavy goes up or hangs",
    points: 1.8,
    device: true,
    verbs: words(
      "rise lift hang hover float levitate drift jump leap climb ascend soar fly swim circle orbit go pour run flow turn revolve fall stop stand stay heave",
    ),
    when: (h) => (roleOf(h.subject) & RN.weighty) !== 0 && rises(h),
  },
  {
    name: "water makes way",
    points: 1.8,
    device: true,
    verbs: words("part leap jump recoil stand kneel bow draw shrink step"),
    when: (h) =>
      /^(?:water|waters|flood|sea|river|lake|pond|tide|waves)$/.test(h.subject.text) && later(h, words("away apart aside back"), 3),
  },
  {
    name: "elements obey a sign",
    points: 2.1,
    when: (h) =>
      h.afterGesture &&
      (h.event.verb.entry.verbRole & RV.obey) !== 0 &&
      !STAYS.has(h.verb) &&
      !SHINES.has(h.verb) &&
      !(bitsOf(h.subject) & N.building),
  },
  {
    name: "elements answer a sign",
    points: 1.4,
    when: (h) =>
      h.afterGesture &&
      (h.event.verb.entry.v & (V.motion | V.change | V.gleam | V.strike)) !== 0 &&
      (!(bitsOf(h.subject) & N.building) || isMadeOfElement(h.tokens, h.subject)),
  },
  {
    name: "growth by a touch",
    points: 1.7,
    verbs: words("come sprout bloom burst unfurl knot twist writhe obey reach lean bow spread open grow creep crawl curl coil climb part"),
    when: (h) =>
      (roleOf(h.subject) & RN.growth) !== 0 &&
      (h.afterGesture || earlier(h, words("where wherever"), 10) || h.verb === "knot" || h.verb === "writhe" || h.verb === "obey"),
  },
  {
    name: "elements with a will",
    points: 1.8,
    verbs: words("answer obey listen speak kneel remember knot spell write scream blink"),
    when: ({ subject, verb, afterGesture }) =>
      !(verb === "answer" && bitsOf(subject) & N.light && !afterGesture) &&
      !(
        /^(?:winds?|breeze|rain|sea|waves?|surf|leaves|grass|reeds|trees|stream|river)$/.test(subject.text) &&
        (verb === "speak" || verb === "scream")
      ),
  },
  {
    name: "a face where none can be",
    points: 2.2,
    haunts: true,
    verbs: words("turn swing open close raise lift blink bow shut lower show"),
    when: usesOwnBody,
  },
  {
    name: "the air or the sky tears",
    points: 2,
    device: true,
    verbs: words("tear split part fold crack rip unzip buckle knot congeal wrinkle peel unfold ripple gape"),
    when: ({ subject }) => /^(?:air|sky|night|darkness|space|world|silence)$/.test(subject.text),
  },
  {
    name: "blood and frost that write",
    points: 2,
    haunts: true,
    verbs: words("spell write draw arrange form shape gather run crawl climb"),
    when: (h) =>
      /^(?:blood|ink|frost|ash|ashes|dust|smoke|sand|salt|wax|steam|rust|mould|wine|petals|leaves)$/.test(h.subject.text) &&
      (WRITES.has(h.verb) || later(h, words("uphill upward upwards letter letters word words name face hand figure ring rings"))),
  },
];

const SHINES = words("light shine glow gleam burn");

const WRITES = words("spell write draw arrange");

const EARTHBOUND = words("tide wave waves dust snow leaves flood sea water waters petals");

const UPHILL = words("upward upwards uphill skyward");

/** Weight denied: upward, or still in the air, with nothing to hold it. */
function rises(h: Happening): boolean {
  if (later(h, UPHILL)) return true;
  if (isFastened(h) && h.verb !== "hang") return false;
  if (staysPut(h)) return true;
  if (h.verb === "hang" || h.verb === "stop" || h.verb === "stand" || h.verb === "turn") return inAir(h) && !isFastened(h);
  if (EARTHBOUND.has(h.subject.text))
    return (h.afterGesture && (goesUp(h) || later(h, OFF))) || (h.verb === "lift" && later(h, OFF) && !later(h, WINDS));
  return (
    h.verb !== "fall" && h.verb !== "run" && h.verb !== "fly" && h.verb !== "swim" && (goesUp(h) || inAir(h) || later(h, words("off")))
  );
}
