/** Cuts words into the likeliest pieces of a unigram vocabulary: one forward pass, linear in the text. */

/** A piece and its log probability. */
export type ScoredPiece = readonly [piece: string, score: number];

/** How much worse than the worst piece an unknown character is. Source: SentencePiece's unigram model. */
const UNKNOWN_PENALTY = 10;
const NONE = -1;

export class UnigramSegmenter {
  /** Trie edges: node × 65,536 + UTF-16 unit → node. One flat map is smaller and quicker than a map a node. */
  readonly #edges = new Map<number, number>();
  /** Score of the piece that ends at a node; NaN when none does. */
  readonly #scores: number[] = [Number.NaN];
  readonly #unknownScore: number;

  constructor(pieces: readonly ScoredPiece[]) {
    let worst = Number.POSITIVE_INFINITY;
    for (const [piece, score] of pieces) {
      if (score < worst) worst = score;
      if (piece.length > 0) this.#scores[this.#node(piece)] = score;
    }
    this.#unknownScore = worst - UNKNOWN_PENALTY;
  }

  #node(piece: string): number {
    let node = 0;
    for (let i = 0; i < piece.length; i++) {
      const edge = node * 65_536 + piece.charCodeAt(i);
      let next = this.#edges.get(edge);
      if (next === undefined) {
        next = this.#scores.push(Number.NaN) - 1;
        this.#edges.set(edge, next);
      }
      node = next;
    }
    return node;
  }

  /** Pieces of one word, in order. Neighbouring unknown characters come back as one string. */
  segment(word: string): string[] {
    const n = word.length;
    const best = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY);
    const start = new Int32Array(n + 1).fill(NONE);
    const unknown = new Uint8Array(n + 1);
    best[0] = 0;
    const offer = (from: number, to: number, score: number, isUnknown: 0 | 1) => {
      if (start[to] !== NONE && score <= best[to]!) return;
      best[to] = score;
      start[to] = from;
      unknown[to] = isUnknown;
    };
    for (let from = 0; from < n; ) {
      const width = word.codePointAt(from)! > 0xffff ? 2 : 1;
      let node: number | undefined = 0;
      let hasCharacter = false;
      for (let to = from; to < n; ) {
        node = this.#edges.get(node * 65_536 + word.charCodeAt(to));
        if (node === undefined) break;
        to++;
        const score = this.#scores[node]!;
        if (Number.isNaN(score)) continue;
        offer(from, to, best[from]! + score, 0);
        if (to - from === width) hasCharacter = true;
      }
      if (!hasCharacter) offer(from, from + width, best[from]! + this.#unknownScore, 1);
      from += width;
    }
    return collect(word, start, unknown);
  }
}

/** Walks the best path back from the end. */
function collect(word: string, start: Int32Array, unknown: Uint8Array): string[] {
  const pieces: string[] = [];
  for (let end = word.length; end > 0; ) {
    let from = start[end]!;
    if (unknown[end]) while (from > 0 && unknown[from]) from = start[from]!;
    pieces.push(word.slice(from, end));
    end = from;
  }
  return pieces.reverse();
}
