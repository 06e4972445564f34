/** What is not shown: words under negation, supposition, memory, report, simile or idiom, and game text. Marks tokens; linear. */
import { phraseAt } from "./idioms.js";
import { F, N, V } from "./lexicon.js";
import { KIND, POS, type Token } from "./tokens.js";

export const DIM = {
  negated: 1,
  unreal: 2,
  remembered: 4,
  reported: 8,
  simile: 16,
  idiom: 32,
  game: 64,
  question: 128,
  attribution: 256,
  inscribed: 512,
} as const;

/** Scopes that take a word out of the picture altogether. */
export const HIDDEN =
  DIM.negated |
  DIM.unreal |
  DIM.remembered |
  DIM.reported |
  DIM.simile |
  DIM.idiom |
  DIM.game |
  DIM.question |
  DIM.attribution |
  DIM.inscribed;

export interface Sentence {
  from: number;
  to: number;
}

export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== KIND.stop) continue;
    if (i > from) sentences.push({ from, to: i + 1 });
    else if (sentences.length) sentences.at(-1)!.to = i + 1;
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

const dim = (tokens: readonly Token[], from: number, to: number, bit: number) => {
  for (let i = from; i < to; i++) tokens[i]!.dim |= bit;
};

const MODAL_REAL = new Set(["can", "could"]);
/** Verbs whose infinitive is only wished, planned or avoided. */
const WISH = new Set(
  `want wish hope plan intend mean decide refuse need threaten promise agree offer expect hesitate try attempt prepare prefer
  like love hate think afford deserve demand ask beg order dare swear forget fail vow aim propose`.split(/\s+/),
);
const RELATIVE = new Set(["that", "which", "who"]);
const MEMORY_ADVERB = new Set(["ago", "yesterday", "formerly", "originally"]);
/** Verbs whose clause is somebody's word or thought and not to be seen. */
const REPORTING = new Set(
  `say tell ask answer reply explain mention announce declare remark claim insist suggest promise swear warn threaten admit confess deny describe
  recount boast complain know believe suppose guess imagine wonder doubt decide think understand realise realize learn discover hope expect
  fear remember forget suspect assume conclude agree argue hear dream pretend care mind matter explain inform remind assure persuade convince
  reckon figure predict prove mean consider inform teach`.split(/\s+/),
);
const REPORT_LINK = new Set(["that", "if", "how", "whether", "what", "why", "about", "of", "where", "when", "who", "which", "to"]);
/** Nouns that open what is told or thought: "a rumour that", "the story of". */
const REPORT_NOUN = N.speech | N.mind;

/** First index at or after `from` that ends a clause: a pause, a stop, or the sentence's end. */
function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { kind } = tokens[i]!;
    if (kind === KIND.pause || kind === KIND.stop || kind === KIND.speech) return i;
  }
  return to;
}

/** Like {@link clauseEnd}, but also at "but", and at "and" before a new subject. */
function scopeEnd(tokens: readonly Token[], from: number, to: number): number {
  const end = clauseEnd(tokens, from, to);
  for (let i = from; i < end; i++) {
    const token = tokens[i]!;
    if (token.text === "but" || token.text === "until" || token.text === "except") return i;
    if ((token.text === "and" || token.text === "so") && i + 1 < end && startsSubject(tokens[i + 1]!)) return i;
  }
  return end;
}

const startsSubject = (token: Token): boolean =>
  token.pos === POS.determiner || token.pos === POS.name || (token.pos === POS.pronoun && token.text !== "them");

function sentenceHas(tokens: readonly Token[], { from, to }: Sentence, test: (token: Token, index: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (test(tokens[i]!, i)) return true;
  return false;
}

export function markScopes(tokens: readonly Token[], sentences: readonly Sentence[]) {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word) continue;
    const match = phraseAt(tokens, i);
    if (!match) continue;
    if (match.phrase.shows === null) dim(tokens, i, match.end, DIM.idiom);
    else token.phrase = match;
    i = match.end - 1;
  }
  for (const sentence of sentences) markSentence(tokens, sentence);
  // Bookkeeping comes in runs: what stands between two such lines belongs to them.
  const game = sentences.filter((sentence) => tokens[sentence.from]!.dim & DIM.game).length;
  if (game * 2 >= sentences.length && game > 0) {
    for (const { from, to } of sentences) if (to - from < 9) dim(tokens, from, to, DIM.game);
  }
}

function markSentence(tokens: readonly Token[], sentence: Sentence) {
  const { from, to } = sentence;
  if (isGameText(tokens, sentence)) return dim(tokens, from, to, DIM.game);
  if (tokens[to - 1]!.text === "?") return dim(tokens, from, to, DIM.question);
  if (sentenceHas(tokens, sentence, (token, i) => remembers(tokens, token, i, sentence))) return dim(tokens, from, to, DIM.remembered);
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== KIND.word) {
      if (token.kind === KIND.speech) attribute(tokens, i, sentence);
      continue;
    }
    const { f, v } = token.entry;
    if (token.text === "since" && tokens[i + 1]?.text === "before") dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.remembered);
    // "had been beautiful": a state that is over; "had been nailed": a deed that still shows.
    if (token.text === "been" && tokens[i - 1]?.text === "had" && tokens[i + 1]?.pos === POS.adjective && !tokens[i + 1]!.entry.v)
      dim(tokens, i - 1, scopeEnd(tokens, i, to), DIM.remembered);
    if (token.text === "way" && tokens[i - 1]?.text === "the") saidSo(tokens, i, to);
    if (f & F.negator && token.text !== "nor") negate(tokens, i, to);
    if (f & F.modal && token.pos === POS.aux) suppose(tokens, i, to);
    else if (token.text === "if" || token.text === "unless" || token.text === "whether")
      dim(tokens, i, clauseEnd(tokens, i + 1, to), DIM.unreal);
    else if (token.text === "that" || token.text === "which" || token.text === "who" || token.text === "what") recalls(tokens, i, to);
    else if (token.text === "as" || token.text === "like" || token.text === "than") compare(tokens, i, to);
    else if (token.pos === POS.verb && v & (V.speak | V.think)) report(tokens, i, sentence);
    else if (token.pos === POS.noun && token.entry.n & REPORT_NOUN && tokens[i + 1]?.text === "that")
      dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.reported);
  }
}

/** Bookkeeping, dice and menus give themselves away by numbers with signs, by labels and by their words. */
function isGameText(tokens: readonly Token[], { from, to }: Sentence): boolean {
  let score = 0;
  let words = 0;
  let verbs = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === KIND.symbol) score += "+%/×→=|·$#<>−±".includes(token.text) ? 2 : 0;
    else if (token.kind === KIND.number) {
      words++;
      if (/[a-z]/.test(token.text)) score += /^\d*d\d+$/.test(token.text) ? 4 : 1;
      else if (tokens[i + 1]?.kind === KIND.symbol || tokens[i - 1]?.kind === KIND.symbol) score += 1;
      else if (tokens[i + 1]?.text === ")" || /^\d+:\d\d$/.test(token.text)) score += 2;
    } else if (token.kind === KIND.word) {
      words++;
      if (token.pos === POS.verb || token.pos === POS.aux) verbs++;
      if (token.entry.n & N.ui) score += token.entry.n === N.ui ? 2 : 1;
      if (/^\d*d\d+$/.test(token.text)) score += 4;
    } else if (token.text === ":" && i <= from + 4) score += labels(tokens, from, i, to);
  }
  if (verbs > 2 && score < 6) return false;
  if (verbs === 0 && words <= 6 && score >= 2) return true;
  return score >= 3 && score * 4 >= words;
}

/** "Fuel store: adequate", "Rations: 3 days": a label of nouns, then a number or a word or two. */
function labels(tokens: readonly Token[], from: number, colon: number, to: number): number {
  for (let i = from; i < colon; i++) {
    const { pos, entry } = tokens[i]!;
    if (i > from && pos === POS.verb && entry.n === 0 && entry.a === 0) return 0;
    if (pos === POS.determiner || pos === POS.pronoun || pos === POS.aux) return 0;
    if (pos === POS.preposition && tokens[colon + 1]?.kind !== KIND.number) return 0;
  }
  const value = tokens[colon + 1];
  if (!value) return 0;
  return value.kind === KIND.number || to - colon <= 4 ? 3 : 0;
}

function remembers(tokens: readonly Token[], token: Token, i: number, { from, to }: Sentence): boolean {
  if (token.kind !== KIND.word) return false;
  const next = tokens[i + 1]?.text;
  if (MEMORY_ADVERB.has(token.text)) return true;
  if (token.text === "used" && next === "to") return tokens[i - 1]?.pos === POS.pronoun && !RELATIVE.has(tokens[i - 1]!.text);
  if (
    token.text === "remember" ||
    token.text === "remembers" ||
    token.text === "remembered" ||
    token.text === "recall" ||
    token.text === "recalled"
  )
    return true;
  if (token.text === "once" && (i === from || tokens[i - 1]?.pos === POS.pronoun) && next !== "again" && next !== "more" && i + 2 < to)
    return tokens[i + 1]?.kind !== KIND.pause;
  if (token.text === "last" && tokens[i + 1] && tokens[i + 1]!.entry.n & N.time && tokens[i - 1]?.pos !== POS.determiner) return true;
  if (token.text !== "back") return false;
  if (next === "then" || next === "when") return true;
  return next === "in" && tokens[i + 2]?.entry.f === F.definite && ((tokens[i + 3]?.entry.n ?? 0) & N.time) !== 0;
}

function negate(tokens: readonly Token[], i: number, to: number) {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  // "no sooner", "not only", "hardly had … before": these assert.
  if (next && (next.text === "only" || next.text === "sooner" || next.text === "longer" || next.text === "until" || next.text === "even"))
    return;
  if (token.text === "barely" || token.text === "hardly" || token.text === "scarcely") return;
  if (token.text === "no" || token.text === "without") {
    // Only the noun phrase is denied.
    let end = i + 1;
    while (
      end < to &&
      tokens[end]!.kind === KIND.word &&
      tokens[end]!.pos !== POS.noun &&
      tokens[end]!.pos !== POS.preposition &&
      tokens[end]!.pos !== POS.aux
    )
      end++;
    return dim(tokens, i, Math.min(end + 1, to), DIM.negated);
  }
  dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.negated);
}

function suppose(tokens: readonly Token[], i: number, to: number) {
  const token = tokens[i]!;
  let verb = i + 1;
  while (verb < to && tokens[verb]!.kind === KIND.word && tokens[verb]!.pos !== POS.verb && verb < i + 4) verb++;
  // "You can see", "could hear": what is perceived is there.
  if (MODAL_REAL.has(token.text) && verb < to && tokens[verb]!.entry.v & (V.see | V.sound)) return;
  if (token.text === "can") return;
  if ((token.text === "will" || token.text === "'ll") && tokens[i + 1]?.text === "not") return;
  dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.unreal);
}

/** Similes: "like startled geese", "as tall as a man", "as if", "more … than". */
function compare(tokens: readonly Token[], i: number, to: number) {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next || i + 1 >= to) return;
  if (token.text === "as" && (next.text === "if" || next.text === "though"))
    return dim(tokens, i, clauseEnd(tokens, i + 2, to), DIM.simile);
  if (token.text === "as") {
    let second = i + 2;
    while (second < to && second <= i + 4 && tokens[second]!.kind === KIND.word && tokens[second]!.text !== "as") second++;
    if (
      second >= to ||
      tokens[second]!.text !== "as" ||
      next.text === "well" ||
      next.text === "soon" ||
      next.text === "far" ||
      next.text === "long"
    )
      return;
    return dim(tokens, second, figureEnd(tokens, second + 1, to), DIM.simile);
  }
  if (token.text === "than") return dim(tokens, i, figureEnd(tokens, i + 1, to), DIM.simile);
  const previous = tokens[i - 1];
  const asVerb =
    previous !== undefined &&
    (previous.pos === POS.pronoun ||
      previous.text === "would" ||
      previous.text === "to" ||
      previous.text === "'d" ||
      previous.text === "n't" ||
      /n't$/.test(previous.text));
  if (asVerb && next.pos !== POS.determiner) return;
  if (asVerb && previous!.pos !== POS.pronoun) return;
  dim(tokens, i, figureEnd(tokens, i + 1, to), DIM.simile);
}

/** Where a figure of speech ends: at a pause, at a conjunction with a verb, or where a longer phrase of place goes on. */
function figureEnd(tokens: readonly Token[], from: number, to: number): number {
  const end = clauseEnd(tokens, from, to);
  let heads = 0;
  for (let i = from; i < end; i++) {
    const token = tokens[i]!;
    if (token.pos === POS.noun || token.pos === POS.name) heads++;
    if (!heads) continue;
    if (
      token.pos === POS.conjunction &&
      (tokens[i + 1]?.pos === POS.verb || token.text === "but" || token.text === "while" || token.text === "until")
    )
      return i;
    if (token.pos === POS.preposition && token.text !== "of" && token.text !== "for" && end - i > 4) return i;
  }
  return end;
}

function report(tokens: readonly Token[], i: number, { from, to }: Sentence) {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const speaks = (token.entry.v & V.speak) !== 0;
  const lemma = token.entry.verbLemma;
  if (!next || i + 1 >= to) return;
  if (next.text === "to") {
    if (WISH.has(lemma)) dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.unreal);
    else if (lemma === "tell" || lemma === "order" || lemma === "ask") dim(tokens, i, to, DIM.reported);
    return;
  }
  // "waited for us to deserve her", "told, firmly, to quack"
  if ((lemma === "wait" && next.text === "for") || lemma === "tell" || lemma === "order") {
    for (let k = i + 2; k < to && k < i + 7; k++)
      if (tokens[k]!.text === "to" && tokens[k + 1]?.pos === POS.verb) dim(tokens, i, to, DIM.reported);
  }
  if (REPORTING.has(lemma)) {
    const linked = REPORT_LINK.has(next.text) || REPORT_LINK.has(tokens[i + 2]?.text ?? "");
    if (linked && (speaks || next.text !== "of")) dim(tokens, i, to, DIM.reported);
  }
  // "…, he says, …": the whole sentence is somebody's words.
  if (speaks && token.entry.form !== 1 && tokens[i - 1]?.pos === POS.pronoun && tokens[i - 2]?.text === ",")
    dim(tokens, from, to, DIM.reported);
}

/** "the way the rhyme said to" */
function saidSo(tokens: readonly Token[], i: number, to: number) {
  const end = clauseEnd(tokens, i + 1, to);
  for (let k = i + 1; k < end && k < i + 6; k++) {
    if (tokens[k]!.pos === POS.verb && tokens[k]!.entry.v & (V.speak | V.think)) return dim(tokens, i - 1, end, DIM.reported);
  }
}

/** "something that had once been an advertisement": what a thing was is not what it is. */
function recalls(tokens: readonly Token[], i: number, to: number) {
  const have = tokens[i + 1];
  if (
    !have ||
    !(have.entry.f & F.have || have.text === "was" || have.text === "were" || (have.text === "used" && tokens[i + 2]?.text === "to"))
  )
    return;
  const past = tokens[i + 2];
  if (past?.text === "once" || have.text === "used" || (have.text === "had" && past?.text === "been"))
    dim(tokens, i, scopeEnd(tokens, i + 2, to), DIM.remembered);
}

/** The words beside spoken words that only say who spoke. */
function attribute(tokens: readonly Token[], at: number, { from, to }: Sentence) {
  const after = clauseEnd(tokens, at + 1, to);
  let verb = -1;
  for (let i = at + 1; i < after; i++)
    if (tokens[i]!.pos === POS.verb && tokens[i]!.entry.v & (V.speak | V.sound)) verb = verb < 0 ? i : verb;
  if (verb >= 0 && verb - at <= 4) return dim(tokens, at + 1, after, DIM.attribution);
  // he said, "…"
  if (tokens[at - 1]?.text !== "," && tokens[at - 1]?.text !== ":") return;
  let start = at - 1;
  while (start > from && tokens[start - 1]!.kind === KIND.word) start--;
  for (let i = start; i < at; i++)
    if (tokens[i]!.entry.v & V.speak && tokens[i]!.pos === POS.verb) return dim(tokens, start, at, DIM.attribution);
}
