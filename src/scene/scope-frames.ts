/** Sentences that their opening takes out of the scene: hearsay, what a song or a plan says, what is to come. */
import { F, N } from "./lexicon.js";
import { DIM, dim, type Sentence, startsClause } from "./scope-marks.js";
import { POS, type Token } from "./tokens.js";

/** Nouns of what only tells of things: "in the stories", "the brochure said". */
const TELLS = new Set(
  `story stories tale tales song songs ballad ballads legend legends rumour rumours rumor rumors gossip film films movie movies play
  simulator simulation sim brochure prospectus leaflet ad advert advertisement guidebook briefing plan version head mind imagination
  dream dreams nightmare nightmares memory memories theory books textbooks manual lore hearsay scripture scriptures fable fables
  forecast bulletin`.split(/\s+/),
);
/** These open no other sentence. */
const ALONE = new Set([
  "according",
  "tomorrow",
  "supposedly",
  "allegedly",
  "reputedly",
  "theoretically",
  "someday",
  "usually",
  "normally",
  "ordinarily",
]);

/** Marks a sentence that is so opened, up to a "but"; of one that opens with what came before, that alone. */
export function frame(tokens: readonly Token[], { from, to }: Sentence): void {
  const before = beforeEnd(tokens, from, to);
  if (before > from) dim(tokens, from, before, DIM.unpainted);
  else if (opensFrame(tokens, from, to)) dim(tokens, from, end(tokens, from, to), DIM.unpainted);
}

/** "After the customs men, and a lunch of eels, | they let you through", "Some hours and a quarrel later | you come out", or −1. */
function beforeEnd(tokens: readonly Token[], from: number, to: number): number {
  const after = tokens[from]!.text === "after";
  for (let i = from + 1; i + 2 < to && i < from + LONGEST_BEFORE; i++) {
    const { text, pos } = tokens[i]!;
    if (text === "later" && i > from + 2) return i + 1;
    if (pos === POS.verb || pos === POS.aux) return -1;
    if (after && text === "," && tokens[i + 1]!.pos === POS.pronoun) return i + 1;
  }
  return -1;
}
const LONGEST_BEFORE = 24;

function end(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { text } = tokens[i]!;
    if (text === ";" || text === "—" || (text === "but" && tokens[i - 1]!.text === ",")) return i;
    // "That was why I stayed | when the planchette got up"
    if (text === "when" && i + 2 < to && startsClause(tokens, i + 1, to)) return i;
  }
  return to;
}

function opensFrame(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]!;
  const second = tokens[from + 1];
  if (!second || from + 3 >= to) return false;
  switch (first.text) {
    case "over":
      return second.text === "the" && isHeardFrom(tokens, from + 2);
    case "in":
    case "on":
    case "by":
      return (
        tellsAt(tokens, from + 1, to) >= 0 ||
        (first.text === "on" && second.text === "paper") ||
        (first.text === "by" && second.text === "rights")
      );
    case "to":
      return second.text === "hear";
    case "as":
      return second.text === "a" && tokens[from + 2]!.text === "rule";
    case "that":
    case "such":
      return second.pos === POS.aux && HOW.has(tokens[from + 2]!.text);
    case "next":
      return (second.entry.n & N.time) !== 0 && willBe(tokens, from + 2, to);
    case "i":
    case "you":
    case "we":
      return hasKnown(tokens, from + 1);
    case "it":
      return second.pos === POS.aux && SAID.has(tokens[from + 2]!.text) && linked(tokens, from + 3, to);
  }
  if (ALONE.has(first.text)) return true;
  const teller = tellsAt(tokens, from, to);
  if (teller < 0) return false;
  if (tokens[teller + 1]?.pos === POS.aux && tokens[teller + 2]?.text === "about") return true;
  const verb = tokens[teller + 1]?.pos === POS.aux && tokens[teller + 2]?.pos === POS.verb ? tokens[teller + 2]! : tokens[teller + 1];
  return verb !== undefined && (CLAIMS.has(verb.entry.verbLemma) || ((verb.entry.f & F.have) !== 0 && tokens[teller + 2]?.text === "it"));
}

/** "Over the tannoy | a waltz": heard, not seen. */
const isHeardFrom = (tokens: readonly Token[], noun: number): boolean =>
  RADIO.has(tokens[noun]!.text) &&
  tokens[noun + 1] !== undefined &&
  tokens[noun + 1]!.pos !== POS.verb &&
  tokens[noun + 1]!.pos !== POS.aux;
const RADIO = new Set(
  "tannoy radio speaker speakers intercom wire phone telephone loudspeaker loudspeakers comm comms earpiece headset line".split(" "),
);

const HOW = new Set(["how", "why", "what"]);

const willBe = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to && i < from + 4; i++) if (tokens[i]!.entry.f & F.modal) return true;
  return false;
};

/** "You have seen worse weddings": measured by others. */
function hasKnown(tokens: readonly Token[], have: number): boolean {
  if (!(tokens[have]!.entry.f & F.have)) return false;
  const seen = tokens[have + 1]!.pos === POS.other ? have + 2 : have + 1;
  return KNOWN.has(tokens[seen]?.text ?? "") && MEASURED.has(tokens[seen + 1]?.text ?? "");
}
const KNOWN = new Set(["seen", "known", "had", "met", "been", "heard", "eaten", "slept"]);
const MEASURED = new Set(["worse", "better", "bigger", "stranger", "smaller", "finer", "fewer", "more"]);

const SAID = new Set(["said", "told", "rumoured", "rumored", "whispered", "believed", "held", "reported", "written", "sung"]);
const CLAIMS = new Set(["say", "tell", "claim", "promise", "speak", "call", "describe", "mention", "show", "boast"]);

const linked = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to && i < from + 7; i++) if (tokens[i]!.text === "that") return true;
  return false;
};

/** "the old films", "your head": where such a noun ends a short phrase, or −1. */
function tellsAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to && i < from + 4; i++) {
    const { pos, text } = tokens[i]!;
    if (pos === POS.noun && TELLS.has(text)) return tokens[i + 1]?.pos === POS.noun ? -1 : i;
    if (pos !== POS.determiner && pos !== POS.adjective && pos !== POS.noun && text !== "'s") return -1;
  }
  return -1;
}
