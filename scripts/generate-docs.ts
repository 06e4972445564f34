/** Writes the tables in README.md and docs/ from the code they describe. `--check` only compares. */
import { readFileSync, writeFileSync } from "node:fs";
import { sections } from "./doc-sections.js";

const check = process.argv.includes("--check");
const stale: string[] = [];

for (const file of new Set(sections.map((section) => section.file))) {
  const before = readFileSync(file, "utf8");
  let after = before;
  for (const { marker, render } of sections.filter((section) => section.file === file)) {
    const open = `<!-- generated:${marker} -->`;
    const close = `<!-- /generated:${marker} -->`;
    const start = after.indexOf(open);
    const end = after.indexOf(close);
    if (start < 0 || end < start) throw new Error(`${file} lacks the markers ${open} … ${close}`);
    after = `${after.slice(0, start + open.length)}\n${render()}\n${after.slice(end)}`;
  }
  if (after === before) continue;
  stale.push(file);
  if (!check) writeFileSync(file, after);
}

if (check && stale.length > 0) {
  process.stderr.write(`Out of date: ${stale.join(", ")}. Run \`npm run docs\`.\n`);
  process.exitCode = 1;
} else process.stdout.write(stale.length > 0 ? `Wrote ${stale.join(", ")}.\n` : "Documentation is up to date.\n");
