/** One place in a YAML file: reads it as the type expected there, or reports file, line, key, what was expected and what came. */
import { isMap, isNode, isScalar, isSeq, type Node, type Scalar } from "yaml";
import type { YamlFile } from "./yaml-file.js";

export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

export class Spot {
  #read: ReadonlyMap<string, Spot> | undefined;

  constructor(
    readonly file: YamlFile,
    readonly node: Node | null,
    /** Dotted path from the file's top. */
    readonly key: string,
  ) {}

  /** True for keys that are not written, or written without a value. */
  get absent(): boolean {
    return this.node === null || (isScalar(this.node) && this.node.value === null);
  }

  error(message: string): void {
    this.file.report("error", message, this.key, this.node?.range?.[0]);
  }

  warn(message: string): void {
    this.file.report("warning", message, this.key, this.node?.range?.[0]);
  }

  expected(what: string): void {
    this.error(`expected ${what}, got ${this.#got()}`);
  }

  /** The entry of that name; absent when there is none or this is not a mapping. */
  get(name: string): Spot {
    return this.#pairs().get(name) ?? new Spot(this.file, null, this.#path(name));
  }

  /** Entries in the order of the file; a later duplicate wins and is reported. Reports when this is something else than a mapping. */
  entries(what: string): [string, Spot][] {
    if (this.absent) return [];
    if (isMap(this.node)) return [...this.#pairs()];
    this.expected(what);
    return [];
  }

  /** Items of a list. */
  items(what: string): Spot[] {
    if (this.absent) return [];
    if (!isSeq(this.node)) {
      this.expected(what);
      return [];
    }
    const spots: Spot[] = [];
    for (const [i, item] of this.node.items.entries()) {
      if (!this.file.visit()) break;
      spots.push(new Spot(this.file, this.#resolved(item), this.#path(String(i))));
    }
    return spots;
  }

  isList(): boolean {
    return isSeq(this.node);
  }

  isMapping(): boolean {
    return isMap(this.node);
  }

  isText(): boolean {
    return isScalar(this.node) && typeof this.node.value === "string";
  }

  /** Text; numbers count as the characters written, so that `version: 1.10` keeps its zero. */
  text(fallback: string): string {
    return this.textOrNull() ?? fallback;
  }

  /** null when absent, or reported as wrong. */
  textOrNull(): string | null {
    if (this.absent) return null;
    if (isScalar(this.node)) {
      const scalar = this.node as Scalar;
      if (typeof scalar.value === "string") return scalar.value;
      if (typeof scalar.value === "number" || typeof scalar.value === "boolean") return scalar.source ?? String(scalar.value);
    }
    this.expected("text");
    return null;
  }

  number(fallback: number, range: NumberRange = {}): number {
    return this.numberOrNull(range) ?? fallback;
  }

  /** null when absent, or reported as wrong. */
  numberOrNull(range: NumberRange = {}): number | null {
    if (this.absent) return null;
    const value = isScalar(this.node) ? this.node.value : undefined;
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, whole = false } = range;
    if (typeof value === "number" && value >= min && value <= max && (!whole || Number.isSafeInteger(value))) return value;
    const bounds = range.min === undefined ? "" : range.max === undefined ? ` of at least ${min}` : ` from ${min} to ${max}`;
    this.expected(`a ${whole ? "whole " : ""}number${bounds}`);
    return null;
  }

  #pairs(): ReadonlyMap<string, Spot> {
    this.#read ??= this.#readPairs();
    return this.#read;
  }

  #readPairs(): Map<string, Spot> {
    const pairs = new Map<string, Spot>();
    if (!isMap(this.node)) return pairs;
    const merged: Spot[] = [];
    for (const pair of this.node.items) {
      if (!this.file.visit()) break;
      const name = isScalar(pair.key) ? (typeof pair.key.value === "string" ? pair.key.value : (pair.key.source ?? "")) : String(pair.key);
      const spot = new Spot(this.file, this.#resolved(pair.value), this.#path(name));
      if (name === "<<") merged.push(...(spot.isList() ? spot.items("mappings") : [spot]));
      else {
        if (pairs.has(name)) spot.warn("written twice; this later one counts");
        pairs.set(name, spot);
      }
    }
    // YAML 1.1's merge key, which older packs may use: own entries win.
    for (const other of merged) for (const [name, spot] of other.#pairs()) if (!pairs.has(name)) pairs.set(name, spot);
    return pairs;
  }

  #resolved(node: unknown): Node | null {
    return isNode(node) ? (this.file.aliases.get(node) ?? node) : null;
  }

  #path(name: string): string {
    return this.key === "" ? name : `${this.key}.${name}`;
  }

  #got(): string {
    if (isSeq(this.node)) return `a list of ${this.node.items.length}`;
    if (isMap(this.node)) return "a mapping";
    const value = isScalar(this.node) ? this.node.value : null;
    return typeof value === "string" && value.length > 60
      ? `${JSON.stringify(value.slice(0, 60))}…`
      : (JSON.stringify(value) ?? String(value));
  }
}
