import { expect, test } from "vitest";
import { CharsMap } from "../../src/engine/charsmap.js";
import { loadT5Tokenizer } from "../../src/engine/tokenizer-t5.js";
import { ggufBytes } from "../native-weights/container-files.js";
import { changedT5, type Document, t5Gguf } from "./tokenizer-files.js";

interface Node {
  next: Map<number, Node>;
  value?: number;
}

/** Builds a table as SentencePiece stores it: a double-array trie over UTF-8 bytes, then the replacements. */
function table(rules: Readonly<Record<string, string>>): Buffer {
  const root: Node = { next: new Map() };
  const texts: Buffer[] = [];
  let at = 0;
  for (const [from, to] of Object.entries(rules)) {
    let node = root;
    for (const byte of Buffer.from(from)) {
      const child: Node = node.next.get(byte) ?? { next: new Map() };
      node.next.set(byte, child);
      node = child;
    }
    node.value = at;
    texts.push(Buffer.from(`${to}\0`));
    at += texts.at(-1)!.length;
  }
  const units = new Map<number, number>([[0, 0]]);
  const place = (node: Node, position: number) => {
    const labels = [...node.next.keys(), ...(node.value === undefined ? [] : [0])];
    let offset = 1;
    while (labels.some((label) => units.has(position ^ offset ^ label))) offset++;
    units.set(position, (units.get(position)! | (offset << 10) | (node.value === undefined ? 0 : 0x100)) >>> 0);
    for (const label of labels) units.set(position ^ offset ^ label, label === 0 ? (0x8000_0000 | node.value!) >>> 0 : label);
    for (const [label, child] of node.next) place(child, position ^ offset ^ label);
  };
  place(root, 0);
  const trie = Buffer.alloc(4 * (Math.max(...units.keys()) + 256));
  for (const [position, unit] of units) trie.writeUInt32LE(unit, 4 * position);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(trie.length);
  return Buffer.concat([head, trie, ...texts]);
}

const RULES = { Å: "A", "\u0041\u030a": "A", ﬁ: "fi", "\u3000": " ", "\u200b": "", "①": "1", "①②": "twelve", "🄰": "a" };

test("the longest known run at each place is replaced, everything else stays", () => {
  const map = new CharsMap(table(RULES));
  expect(map.normalize("Å A\u030a ﬁn a\u3000b")).toBe("A A fin a b");
  expect(map.normalize("①②① ② 🄰 👩‍🚀 ü")).toBe("twelve1 ② a 👩‍🚀 ü");
  expect(map.normalize("a\u200bb")).toBe("ab");
  expect(map.normalize("")).toBe("");
  expect(map.normalize("plain")).toBe("plain");
});

test.each([0, 3, 4, 40])("a table cut to %i bytes is refused", (size) => {
  expect(() => new CharsMap(table(RULES).subarray(0, size))).toThrow(RangeError);
});

test("a trie of noise neither hangs nor reads outside itself", () => {
  const noise = Buffer.alloc(4 + 400, 0xa7);
  noise.writeUInt32LE(400);
  expect(new CharsMap(noise).normalize("any text ü 😀")).toEqual(expect.any(String));
});

const precompiled = (json: Document, rest: Document[]) => {
  const map = { type: "Precompiled", precompiled_charsmap: table({ Ω: "dog", "\u200d": "" }).toString("base64") };
  json.normalizer = rest.length ? { type: "Sequence", normalizers: [map, ...rest] } : map;
};

test.each([
  ["tokenizer.json", () => changedT5((json) => precompiled(json, []))],
  ["tokenizer.json, first of a sequence", () => changedT5((json) => precompiled(json, [{ type: "Lowercase" }]))],
  ["GGUF", () => t5Gguf({ "tokenizer.ggml.precompiled_charsmap": ggufBytes(table({ Ω: "dog", "\u200d": "" })) })],
])("the map of %s is applied before the text is cut", (_, file) => {
  const { ids } = loadT5Tokenizer(file()).encode("a Ω do\u200dg", 100);
  expect([...ids]).toEqual([46, 54, 54, 1]);
});
