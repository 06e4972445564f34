/**
 * npm run bench:engine-shared [-- ROUNDS]: the starter model's picture on an idle machine and on one whose cores other programs take, with all
 * threads always and with as many as there are free cores, in rounds that take turns; on the idle one that tells what the watch for
 * other programs costs. Writes the table into docs/benchmarks.md. Some half a minute.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { resolve } from "node:path";
import { backendFolders } from "../src/engine/backends.js";
import { loadNative, type NativeEngine, type NativeRenderJob } from "../src/engine/native.js";
import { physicalCores } from "../src/engine/threads.js";
import { median } from "./quantiles.js";
import { writeSection } from "./write-section.js";

const STARTER = resolve("models/starter");
/** Most rounds, and how long a configuration may take, seconds. */
const ROUNDS = Number(process.argv[2] ?? 25);
const LONG_ENOUGH_S = 25;
const addon = loadNative();
addon.loadBackends(backendFolders().slice(0, 1));

const job: NativeRenderJob = {
  t5Ids: Int32Array.from([5, 6, 7, 1]),
  clipIds: Int32Array.from({ length: 77 }, (_, i) => i % 9),
  width: 144,
  height: 144,
  seeds: Uint32Array.from([1]),
  steps: 4,
  guidance: 0,
  sampler: "euler",
  schedule: "flat",
  previewEvery: 0,
};

const open = (steadyThreads: boolean): Promise<NativeEngine> =>
  addon.load(
    {
      model: {
        transformer: `${STARTER}/flux1-starter.safetensors`,
        t5: `${STARTER}/t5xxl.safetensors`,
        clip: `${STARTER}/clip_l.safetensors`,
        vae: `${STARTER}/ae.safetensors`,
      },
      device: "cpu",
      threads: physicalCores(),
      steadyThreads,
      maxWidth: 144,
      maxHeight: 144,
      t5Length: 64,
      embeddingCacheBytes: 1 << 20,
      memoryLimit: 0,
      warm: [{ width: 144, height: 144 }],
    },
    () => {},
  );

async function seconds(engine: NativeEngine, seed: number): Promise<number> {
  const begun = performance.now();
  await engine.render({ ...job, seeds: Uint32Array.from([seed]) }, () => {});
  return (performance.now() - begun) / 1000;
}

/** Seconds of a picture with all threads and with the watch, the latter over the former round by round, and the share of work on fewer threads. */
async function compare(): Promise<{ steady: number; paced: number; ratio: number; heldBack: number }> {
  const [steady, paced] = [await open(true), await open(false)];
  const times: [number, number][] = [];
  for (const engine of [steady, paced]) await seconds(engine, 0);
  for (const begun = performance.now(); times.length < ROUNDS && performance.now() - begun < LONG_ENOUGH_S * 1000; ) {
    // Whoever goes first may find a warmer or a cooler machine.
    const pacedFirst = times.length % 2 === 1;
    const first = await seconds(pacedFirst ? paced : steady, times.length);
    const second = await seconds(pacedFirst ? steady : paced, times.length);
    times.push(pacedFirst ? [second, first] : [first, second]);
  }
  const { segmentsHeldBack, segmentsRun } = paced.counters();
  await Promise.all([steady.dispose(), paced.dispose()]);
  return {
    steady: median(times.map(([all]) => all)),
    paced: median(times.map(([, watched]) => watched)),
    ratio: median(times.map(([all, watched]) => watched / all)),
    heldBack: segmentsHeldBack / segmentsRun,
  };
}

const burners = (count: number): ChildProcess[] =>
  Array.from({ length: count }, () => spawn(process.execPath, ["-e", "for (;;) {}"], { stdio: "ignore" }));

const cores = availableParallelism();
const rows: string[] = [];
let watchCost = 0;
for (const others of [0, cores]) {
  console.log(`beside ${others} busy programs …`);
  const busy = burners(others);
  try {
    await new Promise((done) => setTimeout(done, 500));
    const { steady, paced, ratio, heldBack } = await compare();
    if (others === 0) watchCost = ratio - 1;
    rows.push([others, steady.toFixed(3), paced.toFixed(3), `${(1 / ratio).toFixed(2)} ×`, `${Math.round(100 * heldBack)} %`].join(" | "));
    console.log(rows.at(-1));
  } finally {
    for (const burner of busy) burner.kill("SIGKILL");
  }
}
const percent = `${(100 * watchCost).toFixed(1)} %`;
console.log(`The watch costs ${percent} on the machine as it is.`);

writeSection(
  "engine-shared",
  `## The engine beside other programs

\`npm run bench:engine-shared\`, ${cores} cores, ${physicalCores()} threads, load average ${loadavg()[0]?.toFixed(1)} at the end: the starter model's picture of 144 × 144, 4 steps, both ways in turn, medians of up to ${ROUNDS} rounds; the gain is the median of the rounds' own.
ggml's threads wait for each other by spinning, so a thread whose core another program took holds up all. The engine watches how much CPU time it gets and computes on fewer threads while that lasts.

| busy programs beside it | all threads always, s | as many as cores are free, s | gain | work on fewer threads |
| --- | --- | --- | --- | --- |
| ${rows.join(" |\n| ")} |

With no busy program beside it the watch costs ${percent} of a picture. Target: at most 2 %.
`,
);
