/** Embeddings over the socket: idle, and while the same daemon draws. The model has the shape of all-MiniLM-L6-v2 and random weights. */
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { connect } from "../src/client/client.js";
import { MINILM, tinyBert } from "../tests/embed/tiny-bert.js";
import { type BenchDaemon, withBench } from "./bench-daemon.js";
import { median, quantile } from "./quantiles.js";
import { writeSection } from "./write-section.js";

const EMBEDS = 100;
const ROUNDS = 3;

const WORDS = "the old inn by river a dragon sleeps under hill storm over sea quiet night sword".split(" ");
/** About as long as what games embed: a turn's worth of prose, 40 words. */
const text = (i: number): string => Array.from({ length: 40 }, (_, n) => WORDS[(i * 7 + n * (1 + (i % 5))) % WORDS.length]).join(" ");

async function embedAll(client: Awaited<ReturnType<typeof connect>>): Promise<{ times: number[]; vectors: string }> {
  const times: number[] = [];
  const vectors: unknown[] = [];
  for (let i = 0; i < EMBEDS; i++) {
    const begun = performance.now();
    vectors.push((await client.request("embed", { text: text(i) })).embedding);
    times.push(performance.now() - begun);
  }
  return { times: times.sort((a, b) => a - b), vectors: JSON.stringify(vectors) };
}

async function main(daemon: BenchDaemon): Promise<void> {
  const embedModel = join(daemon.folder, "minilm-shaped.gguf");
  writeFileSync(embedModel, tinyBert(1, MINILM));
  await daemon.start(process.argv[2] ?? "auto", ["--embed-model", embedModel]);
  const client = await connect({ socket: daemon.socket });
  const begun = performance.now();
  await client.request("warm_up", { worker: "embed" });
  const warmUpMs = performance.now() - begun;
  await embedAll(client);
  const rounds: { idle: number[]; loaded: number[] }[] = [];
  let [same, steps, model] = [true, 0, ""];
  for (let round = 0; round < ROUNDS; round++) {
    const idle = await embedAll(client);
    const drawing = await daemon.keepDrawing();
    const loaded = await embedAll(client);
    steps += (await drawing.stop()).steps;
    model = drawing.model;
    rounds.push({ idle: idle.times, loaded: loaded.times });
    same &&= idle.vectors === loaded.vectors;
  }
  const row = (name: string, pick: (round: { idle: number[]; loaded: number[] }) => number[]): string =>
    `| ${name} | ${[0.5, 0.99].map((q) => `${median(rounds.map((round) => quantile(pick(round), q))).toFixed(1)} ms`).join(" | ")} |`;
  const ratio = median(rounds.map(({ idle, loaded }) => quantile(loaded, 0.99) / quantile(idle, 0.99)));
  const table = [
    "| | median | p99 |",
    "| --- | --- | --- |",
    row("idle", (round) => round.idle),
    row("beside renders", (round) => round.loaded),
  ];
  console.log(
    table.join("\n"),
    `\np99 beside renders ÷ p99 idle: ${ratio.toFixed(2)} (target: under 3), ${steps} steps drawn by ${model} meanwhile, warm-up ${Math.round(warmUpMs)} ms, vectors ${same ? "identical" : "DIFFER"}`,
  );
  writeSection(
    "embed",
    [
      "## Embeddings",
      "",
      `\`npm run bench:embed\` on ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown CPU"}, Node ${process.versions.node}: ${EMBEDS} texts of 40 words one after the other over the socket, medians of ${ROUNDS} rounds. The model has the shape of all-MiniLM-L6-v2 in 32 bits, with random weights. Beside them the same daemon draws with the model ${model} on all cores without a pause: ${steps} steps in the measured time.`,
      "",
      ...table,
      "",
      `p99 beside renders ÷ p99 idle, median of the rounds' own ratios: ${ratio.toFixed(2)}. Target: under 3. Vectors beside renders are ${same ? "bit-equal to the idle ones" : "DIFFERENT from the idle ones"}. First \`warm_up\`: ${Math.round(warmUpMs)} ms.`,
    ].join("\n"),
  );
  await client.close();
}

await withBench(main);
