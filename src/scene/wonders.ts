/** The kinds of wonder, as data rows by what does them: a thing, a likeness, fire, water, writing, somebody. */
import { FORM } from "./inflect.js";
import { N, RN, RV, V } from "./lexicon.js";
import { POS, type Token } from "./tokens.js";
import {
  bitsOf,
  earlier,
  goesUp,
  type Happening,
  inAir,
  isAlone,
  isCraft,
  isDead,
  isElement,
  isEvery,
  isFastened,
  isLikeness,
  isLiving,
  isMadeOfElement,
  isStrangelyColoured,
  isThing,
  isUnowned,
  isWrought,
  later,
  likenessOwns,
  movesItself,
  onOwnLimbs,
  reaches,
  roleOf,
  usesOwnBody,
  words,
} from "./wonder-tests.js";

export interface Row {
  readonly name: string;
  readonly points: number;
  /** A device could do it: with one about, it is no wonder. */
  readonly device?: true;
  /** It frightens. */
  readonly haunts?: true;
  /** Base forms of the verbs; absent when the test asks for them. */
  readonly verbs?: ReadonlySet<string>;
  readonly when: (happening: Happening) => boolean;
}

const always = (): boolean => true;
const TOWARDS = words("to toward towards at away from");
const ALONG = words("along over round around between from in across under on through up down out of behind off into");
const CASTERS = words(
  `palm palms hand hands finger fingers fingertips fingertip fist fists mouth lips eye eyes skin throat blade sword staff wand brush talisman
  ring amulet veins arms arm chest brow forehead hair bones pages letters words stones characters runes scar scars tongue teeth ribs wound
  wounds spear fan bell`,
);

const LIKENESS: readonly Row[] = [
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
const EMPTIES: readonly Row[] = [
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

const LIMBS: readonly Row[] = [
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

const WOUNDS: readonly Row[] = [
  {
    name: "wounds close",
    points: 2.1,
    verbs: words("close heal knit mend seal fade vanish"),
    when: ({ subject }) => /^(?:wounds?|cuts?|gash|burns?|scars?|flesh|skin|bones?)$/.test(subject.text),
  },
];

const DEATHLY: readonly Row[] = [
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

const THINGS: readonly Row[] = [
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
const STAYS = words("come go run hang fall leave stand catch swing turn");

const MUSIC: readonly Row[] = [
  {
    name: "music without a player",
    points: 2,
    haunts: true,
    device: true,
    verbs: words("play sing begin answer hum weep toll ring sound"),
    when: (h) => isDead(h) || movesItself(h) || (h.verb === "play" && !/^(?:drums?|bells?)$/.test(h.subject.text) && isAlone(h)),
  },
];

const FIRE: readonly Row[] = [
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
const SHINING: readonly Row[] = [
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

/** Somebody comes out of what holds nobody. */
const ISSUING: readonly Row[] = [
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

/** Frost from a hand, grass under a foot. */
const SPREADING: readonly Row[] = [
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

const SHADOW: readonly Row[] = [
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

const ELEMENTS: readonly Row[] = [
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

const OFF = words("off");
const UPHILL = words("upward upwards uphill skyward");

/** "hang where they were", "stays there, hanging" */
function staysPut({ event, tokens, verb }: Happening): boolean {
  const next = tokens[event.at + 1]?.text;
  if (
    (verb === "hang" || verb === "stop" || verb === "stay" || verb === "float") &&
    next === "where" &&
    tokens[event.at + 2]?.pos === POS.pronoun
  )
    return true;
  return verb === "stay" && later({ event, tokens, verb } as Happening, words("hanging floating"), 4);
}

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

const MARKS: readonly Row[] = [
  {
    name: "writing that makes itself",
    points: 2,
    device: true,
    verbs: words("appear spread form write spell bloom surface crawl rearrange burn glow move shift rewrite gather well kindle wake fade"),
    when: ({ subject, verb }) =>
      !/^(?:hands?|faces?|eyes?|mouth|lines?|figures?)$/.test(subject.text) || verb === "form" || verb === "spread" || verb === "bloom",
  },
];

/** Whoever or whatever writes. */
const WRITERS: readonly Row[] = [
  {
    name: "writes in the air",
    points: 2.1,
    device: true,
    verbs: words("draw write trace paint sketch brush inscribe sign"),
    when: (h) => reaches(h, words("in on upon into"), words("air nothingness")) || later(h, words("nothing"), 5),
  },
];

const WEAPONS: readonly Row[] = [
  {
    name: "a weapon by itself",
    points: 2,
    device: true,
    verbs: words(
      "leap fly jump spring float rise hum sing lift hover hang stop halt stay freeze turn melt crumble shatter burst break bloom",
    ),
    when: (h) =>
      reaches(h, words("into to"), words("hand hands palm grip fingers")) ||
      (STOPS.has(h.verb) && (inAir(h) || later(h, words("inch inches nothing")))) ||
      (BREAKS.has(h.verb) && later(h, words("petals butterflies moths ash flowers snow birds feathers rust"), 5)) ||
      ((h.verb === "float" || h.verb === "rise" || h.verb === "lift" || h.verb === "hover") &&
        (goesUp(h) || inAir(h) || reaches(h, words("from off out"), words("scabbard sheath rack wall altar stone table")))),
  },
];

const STOPS = words("stop halt stay freeze hang hover");
const BREAKS = words("turn melt crumble burst break bloom");

const LIVING: readonly Row[] = [
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
        (h.verb !== "hang" && later(h, words("ceiling ground")) && later(h, words("above off over toward towards")))),
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
const BECOMES = words("mist smoke ash salt birds ravens crows moths petals leaves light");

/** Rows for what is, not for what happens. */
const STATES: readonly Row[] = [
  {
    name: "a beast is a man",
    points: 2,
    when: ({ event, subject }) =>
      (bitsOf(subject) & N.creature) !== 0 &&
      (bitsOf(event.object) & N.person) !== 0 &&
      (event.verb.text === "is" || event.verb.text === "was"),
  },
];

/** The rows to try, by what the subject is. */
export function rowsFor(h: Happening): readonly (readonly Row[])[] {
  const { subject, event, tokens } = h;
  if (event.state) return event.subject === subject ? [STATES] : NONE;
  if (event.passive) return NONE;
  // "torches up, screaming": an -ing without "is" belongs to somebody else.
  const flying = event.verb.entry.form === FORM.gerund && h.tokens[event.at - 1]?.pos !== POS.aux && !isLiving(subject);
  if (flying) return NONE;
  const tables: (readonly Row[])[] = [WRITERS];
  if (roleOf(subject) & RN.arm) tables.push(WEAPONS);
  const role = roleOf(subject);
  const bits = bitsOf(subject);
  const likeness = isLikeness(tokens, subject);
  if (likeness) tables.push(LIKENESS);
  if (bits & (N.body | N.grim) && (!event.antecedent || likenessOwns(h))) tables.push(LIMBS);
  if (bits & N.grim) tables.push(WOUNDS);
  if (!likeness && !isLiving(subject)) tables.push(EMPTIES);
  if (bits & (N.body | N.weapon | N.land) || role & RN.mark) tables.push(SHINING);
  if (isLiving(subject) || bits & N.creature || likeness) tables.push(ISSUING);
  if (bits & (N.land | N.light) || role & (RN.force | RN.growth | RN.weighty)) tables.push(SPREADING);
  if (isDead(h) && !isCraft(subject)) tables.push(DEATHLY);
  if (role & RN.instrument) tables.push(MUSIC);
  if (role & RN.mark) tables.push(MARKS);
  if (isLiving(subject)) tables.push(LIVING);
  else if (isThing(subject) && !likeness) tables.push(THINGS);
  if (bits & N.light || role & RN.force) tables.push(FIRE);
  if (role & RN.force) tables.push(SHADOW);
  if (isElement(subject) || isMadeOfElement(tokens, subject)) tables.push(ELEMENTS);
  return tables;
}
const NONE: readonly (readonly Row[])[] = [];

/** A verb of magic, whoever does it: points. */
export function magicVerb({ verb, entry }: { verb: string; entry: Token["entry"] }, subject: Token | null, object: Token | null): number {
  if (!(entry.v & V.magicV) || verb === "float" || verb === "hover" || (subject && isCraft(subject))) return 0;
  if (
    verb === "summon" ||
    verb === "curse" ||
    verb === "possess" ||
    verb === "animate" ||
    verb === "charm" ||
    verb === "invoke" ||
    verb === "enchant"
  )
    return bitsOf(object) & (N.ghost | N.monster | N.magicN | N.light | N.sky) || bitsOf(subject) & N.ghost ? 1.7 : 0;
  return 1.8;
}

/** Something wrought of light or smoke stands among the nouns of the clause. */
export const wroughtIn = (tokens: readonly Token[], nouns: readonly (Token | null)[]): boolean =>
  nouns.some((noun) => isWrought(tokens, noun));
export const WROUGHT = 1.7;
