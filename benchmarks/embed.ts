/** Embeddings over the socket: idle, and while pictures are drawn on all cores. The model has the shape of all-MiniLM-L6-v2 and random weights. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "../src/client/client.js";
import { SidequestError } from "../src/errors.js";
import { MINILM, tinyBert } from "../tests/embed/tiny-bert.js";
import { median, quantile } from "./ping/load.js";
import { writeSection } from "./write-section.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const EMBEDS = 100;
const ROUNDS = 3;
const folder = mkdtempSync(join(tmpdir(), "sq-bench-embed-"));
const socket = join(folder, "sq.sock");
const children: ChildProcess[] = [];

const WORDS = "the old inn by river a dragon sleeps under hill storm over sea quiet night sword".split(" ");
/** About as long as what games embed: a turn's worth of prose, 40 words. */
const text = (i: number): string => Array.from({ length: 40 }, (_, n) => WORDS[(i * 7 + n * (1 + (i % 5))) % WORDS.length]).join(" ");

async function startDaemon(model: string): Promise<void> {
  const embedModel = join(folder, "minilm-shaped.gguf");
  writeFileSync(embedModel, tinyBert(1, MINILM));
  const flags = [
    "--socket",
    socket,
    "--home",
    join(folder, "home"),
    "--output-dir",
    join(folder, "out"),
    "--model",
    model,
    "--embed-model",
    embedModel,
  ];
  children.push(
    spawn(process.execPath, [here("../bin/sidequest-renderer"), "serve", ...flags, "--log-level", "warn"], {
      stdio: ["ignore", "ignore", "inherit"],
    }),
  );
  await (await connect({ socket, patienceMs: 20_000 })).close();
}

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

/** Draws one picture after the other; without a model to draw with, burns every core at the engine's niceness. */
async function keepBusy(): Promise<{ what: string; stop: () => Promise<void> }> {
  const client = await connect({ socket });
  const { model } = await client.request("status");
  if (model?.generator === "flux") {
    const end = new AbortController();
    const picture = { tier: "scene_illustration", prompt: "a lighthouse in a storm", width: 512, height: 512, steps: 20 } as const;
    await client.request("warm_up", { worker: "flux" });
    const drawing = (async () => {
      while (!end.signal.aborted)
        await client.render({ ...picture, seed: "random" }, { signal: end.signal }).result.catch((error: SidequestError) => error);
    })();
    const stop = async (): Promise<void> => {
      end.abort();
      await drawing;
      await client.close();
    };
    return { what: `renders by the model ${model.name} on all cores`, stop };
  }
  await client.close();
  const burners = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, [here("ping/burn.mjs")], { stdio: "ignore" }),
  );
  children.push(...burners);
  return {
    what: `${burners.length} processes that take every core at the engine's niceness`,
    stop: async () => burners.forEach((burner) => void burner.kill("SIGKILL")),
  };
}

async function main(): Promise<void> {
  await startDaemon(process.argv[2] ?? "auto");
  const client = await connect({ socket });
  const begun = performance.now();
  await client.request("warm_up", { worker: "embed" });
  const warmUpMs = performance.now() - begun;
  await embedAll(client);
  const rounds: { idle: number[]; loaded: number[] }[] = [];
  let [what, same] = ["", true];
  for (let round = 0; round < ROUNDS; round++) {
    const idle = await embedAll(client);
    const busy = await keepBusy();
    await new Promise((wake) => setTimeout(wake, 500));
    const loaded = await embedAll(client);
    await busy.stop();
    rounds.push({ idle: idle.times, loaded: loaded.times });
    same &&= idle.vectors === loaded.vectors;
    what = busy.what;
  }
  const row = (name: string, pick: (round: { idle: number[]; loaded: number[] }) => number[]): string =>
    `| ${name} | ${[0.5, 0.99].map((q) => `${median(rounds.map((round) => quantile(pick(round), q))).toFixed(1)} ms`).join(" | ")} |`;
  const ratio = median(rounds.map(({ idle, loaded }) => quantile(loaded, 0.99) / quantile(idle, 0.99)));
  const table = [
    "| | median | p99 |",
    "| --- | --- | --- |",
    row("idle", (round) => round.idle),
    row("under load", (round) => round.loaded),
  ];
  console.log(
    table.join("\n"),
    `\np99 ratio ${ratio.toFixed(2)}, warm-up ${Math.round(warmUpMs)} ms, vectors ${same ? "identical" : "DIFFER"}`,
  );
  writeSection(
    "embed",
    [
      "## Embeddings",
      "",
      `\`npm run bench:embed\` on ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown CPU"}, Node ${process.versions.node}: ${EMBEDS} texts of 40 words one after the other over the socket, medians of ${ROUNDS} rounds. The model has the shape of all-MiniLM-L6-v2 in 32 bits, with random weights. The load is ${what}.`,
      "",
      ...table,
      "",
      `p99 under load ÷ p99 idle, median of the rounds' own ratios: ${ratio.toFixed(2)}. Vectors under load are ${same ? "bit-equal to the idle ones" : "DIFFERENT from the idle ones"}. First \`warm_up\`: ${Math.round(warmUpMs)} ms.`,
    ].join("\n"),
  );
  await client.close();
}

try {
  await main();
} catch (thrown) {
  console.error(SidequestError.from(thrown).message);
  process.exitCode = 1;
} finally {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}
