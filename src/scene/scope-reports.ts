/** What is only said or thought. */
import { FORM } from "./inflect.js";
import { F, N, V } from "./lexicon.js";
import { clauseEnd, DIM, dim, type Sentence, scopeEnd, startsClause } from "./scope-marks.js";
import { IMAGINES } from "./scope-memories.js";
import { KIND, POS, type Token } from "./tokens.js";

/** Verbs whose infinitive is only wished, planned or avoided. */
const WISH = new Set(
  `want wish hope plan intend mean decide refuse need threaten promise agree offer expect hesitate prepare prefer
  like love hate think afford deserve demand ask beg order dare swear forget fail vow aim propose`.split(/\s+/),
);
/** Verbs whose clause is somebody's word or thought and not to be seen. */
const REPORTING = new Set(
  `say tell ask answer reply explain mention announce declare remark claim insist suggest promise swear warn threaten admit confess deny describe
  recount boast complain know believe suppose guess imagine wonder doubt decide think understand realise realize learn discover hope expect
  fear remember forget suspect assume conclude agree argue hear dream pretend care mind matter explain inform remind assure persuade convince
  reckon figure predict prove mean consider inform teach`.split(/\s+/),
);
const REPORT_LINK = new Set(["that", "if", "how", "whether", "what", "why", "about", "of", "where", "when", "who", "which", "to"]);

/** "say that …", and not "know that," nor a sheet that "said WHO". */
const isLink = (tokens: readonly Token[], at: number): boolean => {
  const link = tokens[at];
  return link !== undefined && REPORT_LINK.has(link.text) && !link.allCaps && (tokens[at + 1]?.kind ?? KIND.stop) === KIND.word;
};

const SEEMS = new Set(["seem", "appear", "look"]);

export function report(tokens: readonly Token[], i: number, { from, to }: Sentence) {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const speaks = (token.entry.v & V.speak) !== 0;
  const lemma = token.entry.verbLemma;
  if (!next || i + 1 >= to) return;
  // "You could tell where it was": seen, not said.
  if (lemma === "tell" && (tokens[i - 1]?.text === "can" || tokens[i - 1]?.text === "could")) return;
  if (next.text === "to") {
    // "is said to have taken, lobe and all, from an exciseman"
    if ((lemma === "say" || lemma === "rumour" || lemma === "rumor" || lemma === "suppose") && tokens[i - 1]?.pos === POS.aux)
      return dim(tokens, i, partEnd(tokens, i, to), DIM.reported);
    // "seemed to have been assembled from two men": it only looks so.
    if (SEEMS.has(lemma) && tokens[i + 2]?.text === "have") return dim(tokens, i, clauseEnd(tokens, i + 1, to), DIM.simile);
    if (WISH.has(lemma)) dim(tokens, i, scopeEnd(tokens, i + 1, to), DIM.unreal);
    else if (lemma === "tell" || lemma === "order" || lemma === "ask") dim(tokens, i, to, DIM.reported);
    return;
  }
  // "waited for us to deserve her", "told, firmly, to quack"
  if ((lemma === "wait" && next.text === "for" && tokens[i + 2]?.text !== "the") || lemma === "tell" || lemma === "order") {
    for (let k = i + 2; k < to && k < i + 7; k++)
      if (tokens[k]!.text === "to" && tokens[k + 1]?.pos === POS.verb) dim(tokens, i, to, DIM.reported);
  }
  const covered = (token.dim & DIM.unpainted) !== 0;
  if (!covered && speaks && !(token.entry.v & (V.see | V.posture | V.motion))) {
    const about = aboutAt(tokens, i, to);
    if (about > 0) return dim(tokens, about, toldEnd(tokens, about + 1, to), DIM.unpainted);
  }
  const told = covered ? -1 : toldFrom(tokens, i, from, to);
  if (told >= 0) return dim(tokens, told, toldEnd(tokens, i + 1, to), DIM.unpainted);
  if (next.pos === POS.determiner && hasSaidObject(tokens, i, to)) return dim(tokens, i, phraseEnd(tokens, i + 2, to), DIM.unpainted);
  if (REPORTING.has(lemma)) {
    const linked = isLink(tokens, i + 1) || isLink(tokens, i + 2);
    if (linked && (speaks || next.text !== "of")) dim(tokens, i, toldEnd(tokens, i + 1, to), DIM.reported);
  }
  // "WANTED, it says over a bad picture": such words are written.
  const start = partStart(tokens, i, from);
  if (tokens[start]!.allCaps) return;
  // "says please", "says try biting them", "You say grandmother's word"
  if (QUOTES.has(lemma) && isQuoted(tokens, i + 1)) return dim(tokens, i, phraseEnd(tokens, i + 1, to), DIM.unpainted);
  // "Breathable, says Quill, so you lower the ramp."
  if (SAYS.has(lemma) && token.entry.form !== FORM.gerund && tokens[i - 1]?.text === "," && isSpeaker(tokens, i + 1)) {
    const end = clauseEnd(tokens, i + 1, to);
    if (end - i <= 5) return dim(tokens, start, saidOn(tokens, end, to) ? partEnd(tokens, i, to) : end, DIM.reported);
  }
  // "You are late, the doorman says, very late."
  if (SAYS.has(lemma) && (next.kind === KIND.pause || next.kind === KIND.stop) && tokens[i - 1]?.pos === POS.noun) {
    const clause = clauseStart(tokens, i, from);
    if (clause > from && i - clause <= 3 && tokens[clause - 1]!.text === "," && tokens[clause]!.pos === POS.determiner)
      return dim(tokens, start, saidOn(tokens, i + 1, to) ? partEnd(tokens, i, to) : i + 1, DIM.reported);
  }
  // "…, he says, …": the whole sentence is somebody's words.
  if (
    speaks &&
    (SAYS.has(lemma) || REPORTING.has(lemma)) &&
    token.entry.form !== 1 &&
    tokens[i - 1]?.pos === POS.pronoun &&
    tokens[i - 2]?.text === "," &&
    !next.allCaps &&
    clauseEnd(tokens, i + 1, to) - i <= LONGEST_SAYS
  )
    dim(tokens, start, partEnd(tokens, i, to), DIM.reported);
}

/** "he says over his left shoulder" */
const LONGEST_SAYS = 6;
const QUOTES = new Set(["say", "murmur", "mutter", "whisper", "chant"]);
const HEARD: ReadonlySet<number> = new Set([POS.verb, POS.noun, POS.adjective, POS.other]);

/** Right after a verb of speech, words of the speech itself. */
const isQuoted = (tokens: readonly Token[], at: number): boolean => {
  const { pos, allCaps, kind, entry } = tokens[at]!;
  return kind === KIND.word && !allCaps && HEARD.has(pos) && !(entry.n & N.document) && entry.form !== FORM.gerund;
};

const LISTS = new Set(["count", "list", "read", "name", "recite", "number"]);

/** "Her voice in your ear counts doors": what a voice says. */
export function heard(tokens: readonly Token[], voice: number, from: number, to: number): void {
  for (let i = voice + 1; i < to && i < voice + 6; i++) {
    const { pos, kind, entry } = tokens[i]!;
    if (kind !== KIND.word) return;
    if (pos !== POS.verb) continue;
    if (entry.v & (V.speak | V.think) || LISTS.has(entry.verbLemma)) dim(tokens, from, toldEnd(tokens, i, to), DIM.unpainted);
    return;
  }
}

/** "She had expected a giant", "the letter had promised roses": what one was led to expect, from the "had" on. */
export function expected(tokens: readonly Token[], had: number, { from, to }: Sentence): void {
  const verb = had + (tokens[had + 1]?.pos === POS.other ? 2 : 1);
  const next = tokens[verb + 1];
  if (!next || verb + 1 >= to || !EXPECTS.has(tokens[verb]!.entry.verbLemma) || !(isObject(next) || ABOUT.has(next.text))) return;
  const start = clauseStart(tokens, verb, from);
  if (start >= 0) dim(tokens, start, toldEnd(tokens, verb + 1, to), DIM.unpainted);
}

const ASKS = new Set(["apologise", "apologize", "ask", "beg", "pray", "plead"]);

/** "speaks of silk", "telling the children about the wolf": where what is talked of begins, or −1. */
function aboutAt(tokens: readonly Token[], verb: number, to: number): number {
  if (tokens[verb + 1]!.text === "of" || tokens[verb + 1]!.text === "about") return verb + 1;
  if (tokens[verb + 1]!.text === "for" && ASKS.has(tokens[verb]!.entry.verbLemma)) return verb + 1;
  for (let k = verb + 2; k < to && k < verb + 5; k++) {
    if (tokens[k]!.kind !== KIND.word || tokens[k]!.pos === POS.verb) return -1;
    if (tokens[k]!.text === "about") return k;
  }
  return -1;
}

/** Verbs whose object somebody said or thought to be there. */
const CLAIMS = new Set("say swear claim insist promise tell warn vow boast maintain assure report hold reckon suppose believe".split(" "));
const EXPECTS = new Set(
  `promise expect hope want imagine picture dream fear dread predict foresee foretell call describe speak tell warn brace advertise recommend
  wish long yearn pray anticipate envisage mention threaten`.split(/\s+/),
);
const ABOUT = new Set(["of", "about", "for"]);

/** "The master swore there was silver", "She had expected a giant", "You dream of the wedding": where such a clause begins, or −1. */
function toldFrom(tokens: readonly Token[], i: number, from: number, to: number): number {
  const { entry } = tokens[i]!;
  const lemma = entry.verbLemma;
  const next = tokens[i + 1]!;
  const subject = tokens[i - 1];
  if (!subject || next.kind !== KIND.word || i <= from) return -1;
  if (subject.text === "had") return -1;
  if ((IMAGINES.has(lemma) || lemma === "expect") && subject.pos === POS.pronoun && !(subject.entry.f & F.negator))
    return ABOUT.has(next.text) || isObject(next) ? clauseStart(tokens, i, from) : -1;
  if (lemma === "think" && (subject.pos === POS.pronoun || subject.pos === POS.name) && ABOUT.has(next.text))
    return clauseStart(tokens, i, from);
  if (!CLAIMS.has(lemma) || subject.pos === POS.conjunction) return -1;
  // "The porter told me a blonde with a fur"
  if (lemma === "tell" && next.pos === POS.pronoun && tokens[i + 2]?.kind === KIND.word) return clauseStart(tokens, i, from);
  const claim = i + 1;
  if (tokens[claim] && tokens[claim].kind === KIND.word && hasClause(tokens, claim, to))
    return bearsWriting(tokens, i, from) ? -1 : clauseStart(tokens, i, from);
  return -1;
}

const isObject = ({ pos }: Token): boolean =>
  pos === POS.determiner || pos === POS.noun || pos === POS.adjective || pos === POS.name || pos === POS.pronoun;

/** "… the wreck held silver": a subject, and a verb after it. */
function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isObject(tokens[from]!)) return false;
  // "while you are still reporting it | they have plaited a chair"
  if (tokens[from]!.pos === POS.pronoun && tokens[from + 1]?.pos === POS.pronoun) return false;
  for (let i = from + 1; i < to && i < from + 8; i++) {
    const { kind, pos, entry } = tokens[i]!;
    if (kind !== KIND.word && kind !== KIND.number) return false;
    if (pos === POS.aux) return true;
    if (pos === POS.conjunction) return false;
    if (pos === POS.verb) return (entry.form & ~FORM.gerund) !== 0 && tokens[i - 1]!.pos !== POS.preposition;
  }
  return false;
}

/** The verb's subject is what writing stands on. */
function bearsWriting(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let i = verb - 1; i >= from && i > verb - 5; i--) {
    const { pos, entry } = tokens[i]!;
    if (pos === POS.noun) return (entry.n & N.document) !== 0 && !(entry.n & N.speech);
  }
  return false;
}

/** "where he said it would be": such a clause is no claim of its own. */
const CLAUSE_LINK = new Set(["where", "what", "which", "who", "that", "as", "way", "when", "than"]);

/** −1 within a relative clause. */
function clauseStart(tokens: readonly Token[], at: number, from: number): number {
  let i = at;
  while (i > from && tokens[i - 1]!.kind !== KIND.pause && tokens[i - 1]!.kind !== KIND.speech) {
    if (CLAUSE_LINK.has(tokens[i - 1]!.text)) return -1;
    i--;
  }
  return i;
}

/** Past commas, up to one that somebody's own deed follows. */
function toldEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < to; i++) {
    const { kind, text, allCaps } = tokens[i]!;
    if (kind === KIND.speech || PARTS.has(text)) return text === ":" ? to : i;
    // "says what it was put there to say, | HALLOWMERE III"
    if (allCaps && kind === KIND.word && text.length > 1) return i;
    if (text === "but") return i;
    if (text !== ",") continue;
    const after = tokens[i + 1]?.text === "and" ? tokens[i + 2] : tokens[i + 1];
    if (tokens[i + 1]?.text === "and" && after?.pos === POS.conjunction) return i;
    if (tokens[i + 1]?.text === "and" && i + 2 < to && startsClause(tokens, i + 2, to)) return i;
    if (after?.pos === POS.pronoun && after.text !== "who" && after.text !== "that" && after.text !== "which") return i;
  }
  return to;
}

const SAYS = new Set(
  "say mutter murmur whisper shout call cry ask answer reply add announce explain remark observe sigh sing squawk yell".split(" "),
);

function isSpeaker(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  if (first.pos === POS.name) return true;
  return first.pos === POS.determiner && second?.pos === POS.noun && !(second.entry.n & N.document);
}

/** What follows the words that say who spoke is spoken too, unless somebody's deed begins there. */
const saidOn = (tokens: readonly Token[], comma: number, to: number): boolean =>
  comma < to && !DEED_LINK.has(tokens[comma + 1]?.text ?? "") && tokens[comma + 1]?.entry.form !== FORM.gerund;
const DEED_LINK = new Set(["so", "and", "but", "then", "while", "as"]);

/** Verbs whose object is only in the mind. */
const KNOWS = new Set(["know", "recall", "remember", "mention", "imagine", "recollect"]);

/** "speaks the third word", "knew a man with a van": the object is said or known, not seen. */
function hasSaidObject(tokens: readonly Token[], i: number, to: number): boolean {
  const { entry } = tokens[i]!;
  if (KNOWS.has(entry.verbLemma)) return true;
  if (!(entry.v & V.speak) || entry.v & V.see) return false;
  for (let k = i + 2; k < to && k < i + 5; k++) {
    const { pos, entry: object } = tokens[k]!;
    if (pos === POS.noun && tokens[k + 1]?.pos !== POS.noun) return (object.n & (N.speech | N.mind)) !== 0 && !(object.n & N.document);
    if (tokens[k]!.kind !== KIND.word) return false;
  }
  return false;
}

/** Up to the next pause or the "and" that a second deed follows. */
function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  const end = scopeEnd(tokens, from, to);
  for (let i = from; i < end; i++) if (tokens[i]!.text === "and" && tokens[i + 1]?.pos === POS.verb) return i;
  return end;
}

const PARTS = new Set([";", "—", ":"]);
function partStart(tokens: readonly Token[], at: number, from: number): number {
  let i = at;
  while (i > from && !PARTS.has(tokens[i - 1]!.text)) i--;
  return i;
}
function partEnd(tokens: readonly Token[], at: number, to: number, mark?: string): number {
  let i = at;
  while (i < to && (mark ? tokens[i]!.text !== mark : !PARTS.has(tokens[i]!.text))) i++;
  return i;
}

/** "the way the rhyme said to" */
export function saidSo(tokens: readonly Token[], i: number, to: number) {
  const end = clauseEnd(tokens, i + 1, to);
  for (let k = i + 1; k < end && k < i + 6; k++) {
    if (tokens[k]!.pos === POS.verb && tokens[k]!.entry.v & (V.speak | V.think)) return dim(tokens, i - 1, end, DIM.reported);
  }
}
