/** Takes prose apart into narration, spoken words and displayed writing, and drops headings, markup and game text. One linear pass. */
import { type CleanText, SPEECH_MARK, type Speech } from "./clean-text.js";
import { isSpace, isStop, isWord, nextSpecial, OPENERS } from "./markup-chars.js";
import { GAME_MARK, GAME_NOTE, LONGEST_TITLE, NOTE, SAID, TITLE } from "./markup-notes.js";

const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const RULE = /^\s*(?:[-=_*~]\s*){3,}$/;
const RULED = new Set("-=_*~");
/** Longest name before the colon of a play's line. */
const LONGEST_CUE = 32;
/** An entry of a menu, or "> What do you do?" */
const OPTION = /^(?:\(?\d{1,2}[.)]|[a-f]\)|>{2,})\s|^>\s*(?:what (?:do|will|would) you do|what now|your (?:move|turn))\b/i;
/** Most lines begin with a plain letter: they are not looked at further. */
const mayBeOption = (line: string): boolean => {
  const code = line.charCodeAt(0);
  return code < 65 || line[1] === ")";
};
const BULLET = /^[-*•–]\s+(?=\S)/;
/** A line in a play: NAME: words. */
const CUE_LINE = /^[\p{Lu}][\p{Lu}\p{M}' .-]{1,30}:\s/u;
const TAG = /<<[^<>\n]{0,120}>>|<\/?[a-z][^<>\n]{0,80}>/gi;
/** Words that begin with an apostrophe and so do not open a quotation. */
const ELIDED = /^['’](?:em|tis|twas|til|till|cause|bout|round|n|ere|im|er|is|ad|alf|ouse|ow|is|\d0s)\b/i;

const OPENING = "“".charCodeAt(0);
const NEWLINE = 10;
const HASH = 35;
const COLON = 58;
const BAR = 124;
const BULLETS = new Set("-*•–");
/** Longer emphasised runs are prose. */
const LONGEST_MARK = 60;
/** How far ahead the end of a single-quoted run is looked for. */
const SINGLE_REACH = 400;

class Scanner {
  private readonly parts: string[] = [];
  private size = 0;
  private fresh = true;
  readonly speeches: Speech[] = [];
  readonly marked: [number, number][] = [];
  readonly headings: string[] = [];
  readonly breaks: number[] = [];
  notes = 0;
  private closer = "";
  private spoken: string[] = [];
  private emphasis = "";
  private emphasisFrom = 0;
  private emphasisPart = 0;
  /** Closing brackets known to be missing in the rest of the line. */
  private missing = "";

  get text(): string {
    return this.parts.join("");
  }

  private add(text: string): void {
    const { length } = text;
    if (length === 0) return;
    this.parts.push(text);
    this.size += length;
    this.fresh = text.charCodeAt(length - 1) === NEWLINE;
  }

  feed(source: string): void {
    let indentedFrom = -1;
    let openedByColon = false;
    for (const line of source.split("\n")) {
      const trimmed = line.trim();
      if (!trimmed) {
        this.endParagraph();
        continue;
      }
      const heading = trimmed.charCodeAt(0) === HASH ? HEADING.exec(trimmed) : null;
      if (heading) this.headings.push(heading[1]!);
      else if (trimmed.length <= LONGEST_TITLE && TITLE.test(trimmed)) this.headings.push(trimmed);
      else if (RULED.has(trimmed[0]!) && RULE.test(trimmed)) this.part();
      else if ((mayBeOption(trimmed) && OPTION.test(trimmed)) || (trimmed.charCodeAt(0) === BAR && trimmed.endsWith("|"))) this.notes++;
      else if ((openedByColon && /^(?:\s{2,}|\t|>)/.test(line)) || (line[0] === ">" && /^>\s?\S/.test(line))) {
        if (indentedFrom < 0) indentedFrom = this.size;
        this.mark(trimmed.replace(/^>\s?/, ""));
        continue;
      } else this.line(trimmed);
      indentedFrom = -1;
      openedByColon = trimmed.charCodeAt(trimmed.length - 1) === COLON;
    }
    this.endParagraph();
  }

  private mark(words: string): void {
    this.endParagraph();
    const from = this.size;
    this.add(words.replace(/[*_`\uE000]+/g, ""));
    this.marked.push([from, this.size]);
    this.add("\n");
  }

  private line(raw: string): void {
    let line = raw.includes("<") ? raw.replace(TAG, " ") : raw;
    this.missing = "";
    const colon = line.indexOf(":");
    if (colon > 0 && colon <= LONGEST_CUE && CUE_LINE.test(line) && /\p{Ll}/u.test(line)) {
      this.speak(line.slice(line.indexOf(":") + 1));
      this.add("\n");
      return;
    }
    if ((line[0] === "—" || line[0] === "–") && /^[—–]\s*\p{Lu}/u.test(line)) {
      const said = SAID.exec(line);
      this.speak(said ? said[1]! : line.slice(1));
      if (!said) {
        this.add("\n");
        return;
      }
      line = line.slice(said[0].length);
    }
    if (BULLETS.has(line[0]!)) line = line.replace(BULLET, "");
    // A line that goes on in lower case was only wrapped, unless a colon opens it.
    if (this.parts.at(-1) === "\n" && /^\p{Ll}/u.test(line) && !this.parts.at(-2)?.endsWith(":")) this.parts[this.parts.length - 1] = " ";
    const { length } = line;
    let plain = 0;
    for (let i = 0; i < length; i++) {
      if (!this.closer) {
        i = nextSpecial(line, i, length);
        if (i === length) break;
        this.add(line.slice(plain, i));
      } else {
        i = this.speechEnd(line, i, length);
        if (i === length) {
          plain = i;
          break;
        }
      }
      i = this.char(line, i);
      plain = i + 1;
    }
    this.add(plain === 0 ? line : line.slice(plain));
    if (this.closer) this.spoken.push(" ");
    else this.add("\n");
  }

  /** Takes over spoken words up to the next character that could end them. */
  private speechEnd(line: string, from: number, length: number): number {
    const closer = this.closer.charCodeAt(0);
    let i = from;
    while (i < length && line.charCodeAt(i) !== closer && line.charCodeAt(i) !== OPENING) i++;
    this.spoken.push(line.slice(from, i));
    return i;
  }

  /** Handles one character; answers the index of the last one used. */
  private char(line: string, i: number): number {
    const char = line[i]!;
    if (this.closer) return this.inSpeech(line, i, char);
    switch (char) {
      case "[":
        return this.bracket(line, i, "]");
      case "{":
        return this.bracket(line, i, "}");
      case "(":
        return NOTE.test(line.slice(i + 1, i + 24)) || GAME_NOTE.test(line.slice(i + 1, i + 48)) || line[i + 1] === "("
          ? this.bracket(line, i, ")")
          : this.keep(char, i);
      case '"':
        return isWord(line[i - 1]) && isSpace(line[i + 1]) ? i : this.open('"', i);
      case "'":
      case "‘":
        return this.maybeSingle(line, i, char);
      case "*":
      case "_":
      case "`":
      case "~":
        return this.emphasise(line, i, char);
    }
    const closer = OPENERS[char];
    return closer ? this.open(closer, i) : this.keep(char, i);
  }

  private keep(char: string, i: number): number {
    if (char !== SPEECH_MARK) this.add(char);
    return i;
  }

  private open(closer: string, i: number): number {
    this.closer = closer;
    this.spoken = [];
    return i;
  }

  private inSpeech(line: string, i: number, char: string): number {
    if (char === this.closer && this.closes(line, i)) this.speak(this.spoken.join(""));
    else this.spoken.push(char);
    return i;
  }

  private closes(line: string, i: number): boolean {
    const next = line[i + 1];
    if (this.closer !== "'" && this.closer !== "’") return true;
    if (isWord(next)) return false;
    // riders’ boots: an apostrophe, unless the words before it end like a sentence or nothing else could close the quotation.
    if (isStop(line[i - 1]) || !isWord(line[i - 1])) return true;
    const rest = line.slice(i + 1, i + SINGLE_REACH);
    const later = rest.search(this.closer === "'" ? /[.,!?…—-]'(?![\p{L}\p{N}])/u : /[.,!?…—-]’(?![\p{L}\p{N}])/u);
    const reopened = rest.search(this.closer === "'" ? /(?<![\p{L}\p{N}])'[\p{L}]/u : /‘/u);
    return later < 0 || (reopened >= 0 && reopened < later);
  }

  private maybeSingle(line: string, i: number, char: string): number {
    const before = line[i - 1];
    const opens = !isWord(before) && isWord(line[i + 1]) && !ELIDED.test(line.slice(i, i + 8));
    const dots = !isWord(before) && /^[….—-]/.test(line[i + 1] ?? "");
    if (char === "‘" && (opens || dots)) return this.open("’", i);
    if (char === "'" && (opens || dots) && /[\p{L}\p{N}.,!?…—-]'(?![\p{L}\p{N}])/u.test(line.slice(i + 1, i + SINGLE_REACH)))
      return this.open("'", i);
    return this.keep(char === "‘" ? "’" : char, i);
  }

  private emphasise(line: string, i: number, char: string): number {
    let end = i;
    while (line[end + 1] === char) end++;
    const run = line.slice(i, end + 1);
    const innerUnderscore = char === "_" && isWord(line[i - 1]) && isWord(line[end + 1]);
    if (innerUnderscore || (isSpace(line[i - 1]) && isSpace(line[end + 1]))) {
      if (char !== "*") this.add(run);
      return end;
    }
    if (!this.emphasis) {
      if (char === "*" && line[end + 1] === "(") return this.direction(line, end + 1);
      this.emphasis = char;
      this.emphasisFrom = this.size;
      this.emphasisPart = this.parts.length;
    } else if (this.emphasis === char) {
      if (this.isGame()) return end;
      this.marked.push([this.emphasisFrom, this.size]);
      this.emphasis = "";
    }
    return end;
  }

  /** Drops the emphasised run when it is bookkeeping. */
  private isGame(): boolean {
    if (this.size - this.emphasisFrom > LONGEST_MARK || !GAME_MARK.test(this.parts.slice(this.emphasisPart).join(""))) return false;
    this.parts.length = this.emphasisPart;
    this.size = this.emphasisFrom;
    this.emphasis = "";
    this.notes++;
    return true;
  }

  /** *(A stage direction.)* */
  private direction(line: string, i: number): number {
    const close = this.find(line, i, ")");
    if (close < 0) return this.keep("(", i);
    this.notes++;
    let end = close;
    while (line[end + 1] === "*" || line[end + 1] === ".") end++;
    return end;
  }

  private bracket(line: string, i: number, close: string): number {
    let end = this.find(line, i, close);
    if (end < 0) return this.keep(" ", i);
    while (line[end + 1] === close) end++;
    this.notes++;
    return end;
  }

  /** indexOf that looks only once a line for a bracket that is not there. */
  private find(line: string, from: number, close: string): number {
    if (this.missing.includes(close)) return -1;
    const at = line.indexOf(close, from);
    if (at < 0) this.missing += close;
    return at;
  }

  private speak(words: string): void {
    this.speeches.push({ at: this.size, text: words.trim() });
    this.add(SPEECH_MARK);
    this.closer = "";
    this.spoken = [];
  }

  private part(): void {
    this.endParagraph();
    if (this.size) this.breaks.push(this.size);
  }

  private endParagraph(): void {
    if (this.closer) this.speak(this.spoken.join(""));
    this.emphasis = "";
    if (this.size && !this.fresh) this.add("\n");
  }
}

export function readMarkup(source: string): CleanText {
  const scanner = new Scanner();
  scanner.feed(source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source);
  const { text, speeches, marked, headings, breaks, notes } = scanner;
  return { text, speeches, marked, headings, breaks, notes };
}
