/** The scene interpreter's speed: narrations a second on one core over the corpus, beside a bare split-and-look-up, and growth with length. */
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import type { SceneInput } from "../src/scene/interpreter.js";
import { writeSection } from "./write-section.js";

/** What is measured is what is shipped: the build, not the sources as a loader reads them. */
const built = (path: string): string => new URL(`../dist/scene/${path}`, import.meta.url).href;
const { createInterpreter } = (await import(built("interpreter.js"))) as typeof import("../src/scene/interpreter.js");
const { lookUp } = (await import(built("lexicon.js"))) as typeof import("../src/scene/lexicon.js");

const TARGET = 20_000;
const ROUNDS = 15;
const PASSES = 40;
/** The compiler is still at work on hot functions for some ten thousand narrations. */
const WARM_UP = 600;

interface Turn {
  narration: string;
  game_state?: SceneInput["gameState"];
  previous_location?: string | null;
}
const lines = readFileSync(new URL("../tests/fixtures/corpus/scene-dev.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const turns = lines.flatMap((line) => {
  const item = JSON.parse(line) as Turn & { turns?: Turn[] };
  return item.turns ?? [item];
});
const inputs: SceneInput[] = turns.map((turn) => ({
  narration: turn.narration,
  gameState: turn.game_state,
  previousLocation: turn.previous_location,
}));
const meanLength = inputs.reduce((sum, input) => sum + input.narration.length, 0) / inputs.length;

/** CPU seconds: on a shared machine wall time tells of the others. */
function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const interpreter = createInterpreter();
let sink = 0;
const interpretAll = () => {
  for (const input of inputs) sink += interpreter.interpret(input).cues.length;
};
const lookUpAll = () => {
  for (const { narration } of inputs) for (const word of narration.toLowerCase().split(/[^\p{L}'’-]+/u)) sink += lookUp(word).n & 1;
};
console.error(`warming up with ${WARM_UP} × ${inputs.length} narrations …`);
for (let i = 0; i < WARM_UP; i++) {
  interpretAll();
  lookUpAll();
}
const rates = { interpret: [] as number[], lookUp: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  rates.interpret.push((PASSES * inputs.length) / cpuSeconds(() => Array.from({ length: PASSES }, interpretAll)));
  rates.lookUp.push((PASSES * inputs.length) / cpuSeconds(() => Array.from({ length: PASSES }, lookUpAll)));
}
const interpretRate = median(rates.interpret);
const lookUpRate = median(rates.lookUp);

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  "straight quotes": (size) => '" a '.repeat(size / 4),
  "single quotes": (size) => "' a ".repeat(size / 4),
  "opening quotes": (size) => "‘a ".repeat(size / 3),
  "one word repeated": (size) => "sword ".repeat(size / 6),
  "open brackets": (size) => "[(".repeat(size / 2),
  "no spaces": (size) => "a".repeat(size),
  "prose over and over": (size) => "A red tower burns above the river; you run as if the sky would fall. ".repeat(size / 70),
};
const KB = 1024;
const growth = Object.entries(HOSTILE).map(([name, make]) => {
  const time = (size: number) => {
    const narration = make(size);
    return median(Array.from({ length: 5 }, () => cpuSeconds(() => void interpreter.interpret({ narration }))));
  };
  time(64 * KB);
  const [small, large] = [time(64 * KB), time(256 * KB)];
  return `| ${name} | ${(small * 1000).toFixed(1)} | ${(large * 1000).toFixed(1)} | ${(large / small).toFixed(1)} |`;
});

/** Where others share the core, the best run is nearest to what the code costs. */
function row(work: string, runs: readonly number[]): string {
  const found = [median(runs), Math.max(...runs)];
  return `| ${[work, ...found.map(Math.round), ...found.map((rate) => (rate / TARGET).toFixed(2))].join(" | ")} |`;
}

const table = `## Scene interpreter

\`npm run bench:scene\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, load average ${loadavg()[0]!.toFixed(1)} meanwhile. CPU time, medians of ${ROUNDS} runs of ${PASSES} × ${inputs.length} narrations of ${Math.round(meanLength)} characters on average, after ${WARM_UP} × as many to warm up.

| work | narrations / s on one core: median | best run | ÷ target of ${TARGET}: median | best run |
| --- | --- | --- | --- | --- |
${row("interpret: clean, tag, judge, choose, cut the subject", rates.interpret)}
${row("yardstick: split into words and look each up", rates.lookUp)}

Interpreting costs ${(lookUpRate / interpretRate).toFixed(1)} × the yardstick.

| hostile text | 64 KB, ms | 256 KB, ms | ratio (4 is linear) |
| --- | --- | --- | --- |
${growth.join("\n")}`;
console.log(table);
if (sink < 0) console.log(sink);
writeSection("scene", table);
