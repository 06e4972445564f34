/** Signs of the impossible that need no verb of their own: agency denied, bodies seen through, fire in a bare hand, change while one looks. */
import { F, N, RN, V } from "./lexicon.js";
import { HIDDEN } from "./scopes.js";
import { KIND, POS, type Token } from "./tokens.js";
import { words } from "./words.js";

interface Sign {
  readonly name: string;
  readonly points: number;
  /** The words that it can begin with. */
  readonly first: ReadonlySet<string>;
  readonly when: (tokens: readonly Token[], i: number) => boolean;
}

/** A sentence's words before and after, as far as the rows look. */
const REACH = 9;
/** Longest run of words before a noun that is followed: keeps a text of nothing else linear. */
const PHRASE = 6;

function near(tokens: readonly Token[], from: number, step: 1 | -1, reach: number, test: (token: Token) => boolean): boolean {
  for (let k = from + step; k >= 0 && k < tokens.length && Math.abs(k - from) <= reach; k += step) {
    if (tokens[k]!.kind === KIND.stop) return false;
    if (test(tokens[k]!)) return true;
  }
  return false;
}
const isOneOf = (set: ReadonlySet<string>) => (token: Token) => set.has(token.text);

const HANDS = words("hand hands palm palms finger fingers fingertip fingertips fist fists knuckles eyes mouth lips");
const HELD = words(
  "torch torches lantern lamp candle match matches lighter pipe cigarette cigar taper brand gun pistol rifle muzzle grenade flare spoon cup glass sunlight firelight",
);
const WORKING = words(
  "touching holding pushing pulling turning playing working steering driving riding carrying near at behind inside to in under holding wearing",
);
/** What would explain it, were it there. */
const EXPLANATIONS = words(
  `hand hands fingers string strings wire wires rope ropes thread projector projectors emitter emitters speaker speakers motor current wind draught
  draft breeze source lighter match fuel flint strings driver rider player pilot puppeteer feet boots foot mouth lips body shadow reflection
  footprints weight face throat tongue legs singer oarsman rower hinge trick tricks machine engine battery device lamp`,
);
const SOLID = words(
  "wall walls floor stone concrete mirror hull bulkhead plaster panelling masonry rock glass brick bricks steel pillar ceiling",
);
const SHOWS = words("see shine show fall pass glow gleam burn glimmer drift blow snow rain read flicker count");
const SUDDEN = words("watch watched look looked eyes breath heartbeat blink touch");
const CHANGES = V.change | V.gleam;

export const SIGNS: readonly Sign[] = [
  {
    name: "by itself",
    points: 1.3,
    first: words("itself themselves accord unaided unbidden"),
    when: (tokens, i) =>
      (tokens[i - 1]?.text === "by" || tokens[i]!.text === "accord" || /^un/.test(tokens[i]!.text)) &&
      near(tokens, i, -1, REACH, ({ pos, entry }) => pos === POS.noun && (entry.n & (N.person | N.crowd | N.creature)) === 0) &&
      !near(tokens, i, -1, REACH, ({ pos, entry }) => pos === POS.name || (pos === POS.noun && (entry.n & (N.person | N.machine)) !== 0)),
  },
  {
    name: "nobody does it",
    points: 1.5,
    first: words("nobody no-one nothing none"),
    when: (tokens, i) =>
      WORKING.has(tokens[i + 1]?.text ?? "") &&
      near(tokens, i, -1, REACH, ({ pos, entry }) => pos === POS.verb && (entry.v & ACTING) !== 0),
  },
  {
    name: "nothing that could explain it",
    points: 0.9,
    first: words("no without"),
    when: (tokens, i) => {
      let k = i + 1;
      while (k < i + PHRASE && (tokens[k]?.pos === POS.adjective || tokens[k]?.pos === POS.determiner || tokens[k]?.text === "one")) k++;
      return EXPLANATIONS.has(tokens[k]?.text ?? "");
    },
  },
  {
    name: "seen through a body",
    points: 2,
    first: words("through"),
    when: (tokens, i) => {
      const at = tokens[i + 1];
      if (!at) return false;
      const body =
        (at.pos === POS.pronoun && (at.entry.f & F.third) !== 0) ||
        (at.pos === POS.determiner &&
          (at.entry.f & F.possessive) !== 0 &&
          near(tokens, i + 1, 1, 3, ({ pos, entry }) => pos === POS.noun && (entry.n & (N.body | N.clothing)) !== 0));
      return (
        body &&
        near(tokens, i, -1, 6, ({ entry, text }) => SHOWS.has(entry.verbLemma) && entry.v !== 0 && text !== "seen") &&
        !near(tokens, i, -1, 6, ({ entry }) => (entry.nounRole & (RN.shot | RN.arm)) !== 0 || (entry.n & N.mind) !== 0) &&
        !near(
          tokens,
          i,
          1,
          3,
          ({ text }) => /^(?:hair|fingers|coat|clothes|shirt|teeth|beard|veil)$/.test(text) && tokens[i - 1]?.text !== "straight",
        )
      );
    },
  },
  {
    name: "out of what holds nobody",
    points: 1.8,
    first: words("out through"),
    when: (tokens, i) => {
      let k = i + (tokens[i]!.text === "out" ? 2 : 1);
      if (tokens[i]!.text === "out" && tokens[i + 1]?.text !== "of") return false;
      while (
        k < i + PHRASE &&
        (tokens[k]?.pos === POS.determiner ||
          tokens[k]?.pos === POS.adjective ||
          (tokens[k]?.pos === POS.noun && tokens[k + 1]?.pos === POS.noun))
      )
        k++;
      return (
        SOLID.has(tokens[k]?.text ?? "") &&
        near(tokens, i, -1, 3, ({ pos, entry }) => pos === POS.verb && GENTLY.has(entry.verbLemma)) &&
        near(tokens, i, -1, REACH, ({ pos, entry }) => pos === POS.name || pos === POS.pronoun || (entry.n & (N.person | N.ghost)) !== 0)
      );
    },
  },
  {
    name: "fire in a bare hand",
    points: 1.5,
    first: HANDS,
    when: (tokens, i) =>
      near(tokens, i, -1, 3, ({ pos }) => pos === POS.preposition) &&
      near(tokens, i, -1, 6, ({ entry, pos }) => pos === POS.noun && (entry.nounRole & RN.force) !== 0 && (entry.n & N.light) !== 0) &&
      !near(tokens, i, -1, 12, isOneOf(HELD)) &&
      !near(tokens, i, 1, REACH, isOneOf(HELD)),
  },
  {
    name: "changes while one looks",
    points: 1.1,
    first: words("as before in at"),
    when: (tokens, i) =>
      near(tokens, i, 1, 3, isOneOf(SUDDEN)) &&
      near(
        tokens,
        i,
        -1,
        REACH,
        ({ pos, entry }) => pos === POS.verb && (entry.v & CHANGES) !== 0 && (entry.v & (V.motion | V.handle | V.speak)) === 0,
      ) &&
      near(tokens, i, -1, 12, ({ pos, entry }) => pos === POS.noun && ((entry.nounRole & RN.growth) !== 0 || (entry.n & N.body) !== 0)),
  },
];

const ACTING = V.motion | V.handle | V.change | V.strike | V.sound | V.posture;
const GENTLY = words("come step walk rise pass glide drift float slip sink lean emerge grow reach");

const byWord = new Map<string, Sign[]>();
for (const sign of SIGNS) for (const word of sign.first) byWord.set(word, [...(byWord.get(word) ?? []), sign]);
/** The words that signs begin with. */
export const SIGN_WORDS = [...byWord.keys()].join(" ");

/** The points of the best sign that begins with token i. Denials hide the word itself: what is denied here is the explanation. */
export function signAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i]!;
  if (token.dim & (HIDDEN & ~1)) return 0;
  let best = 0;
  for (const sign of byWord.get(token.text) ?? []) if (sign.points > best && sign.when(tokens, i)) best = sign.points;
  return best;
}
