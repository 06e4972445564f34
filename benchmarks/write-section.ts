/** Puts a benchmark's table into docs/benchmarks.md, between markers of its own. */
import { readFileSync, writeFileSync } from "node:fs";

const FILE = new URL("../docs/benchmarks.md", import.meta.url);

/** Replaces what stands between the markers of `name`; a new section goes to the end of the file. */
export function writeSection(name: string, markdown: string): void {
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const section = `${begin}\n${markdown.trim()}\n${end}`;
  const text = readFileSync(FILE, "utf8");
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  const whole =
    from === -1 || to < from ? `${text.trimEnd()}\n\n${section}\n` : text.slice(0, from) + section + text.slice(to + end.length);
  writeFileSync(FILE, whole);
}
