/**
 * npm run bench:engine-shared: the starter model's picture on an idle machine and on one whose cores other programs take,
 * with all threads always and with as many as there are free cores, in one run; writes the table into docs/benchmarks.md.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { resolve } from "node:path";
import { backendFolders } from "../src/engine/backends.js";
import { loadNative, type NativeRenderJob } from "../src/engine/native.js";
import { physicalCores } from "../src/engine/threads.js";
import { writeSection } from "./write-section.js";

const STARTER = resolve("models/starter");
const ROUNDS = 5;
/** A configuration that is this slow needs no more rounds. */
const LONG_ENOUGH_S = 20;
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

async function seconds(steadyThreads: boolean): Promise<{ median: number; heldBack: number }> {
  const engine = await addon.load(
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
  const times: number[] = [];
  for (let round = 0; round < ROUNDS && times.reduce((sum, s) => sum + s, 0) < LONG_ENOUGH_S; round++) {
    const begun = performance.now();
    await engine.render({ ...job, seeds: Uint32Array.from([round]) }, () => {});
    times.push((performance.now() - begun) / 1000);
  }
  const { segmentsHeldBack, segmentsRun } = engine.counters();
  await engine.dispose();
  return { median: times.sort((a, b) => a - b)[times.length >> 1]!, heldBack: segmentsHeldBack / segmentsRun };
}

const burners = (count: number): ChildProcess[] =>
  Array.from({ length: count }, () => spawn(process.execPath, ["-e", "for (;;) {}"], { stdio: "ignore" }));

const cores = availableParallelism();
const rows: string[] = [];
for (const others of [0, cores]) {
  const busy = burners(others);
  try {
    await new Promise((done) => setTimeout(done, 500));
    const steady = await seconds(true);
    const paced = await seconds(false);
    const ratio = (steady.median / paced.median).toFixed(2);
    rows.push(
      [others, steady.median.toFixed(2), paced.median.toFixed(2), `${ratio} ×`, `${Math.round(100 * paced.heldBack)} %`].join(" | "),
    );
    console.log(rows.at(-1));
  } finally {
    for (const burner of busy) burner.kill("SIGKILL");
  }
}

writeSection(
  "engine-shared",
  `## The engine beside other programs

\`npm run bench:engine-shared\`, ${cores} cores, ${physicalCores()} threads, load average ${loadavg()[0]?.toFixed(1)} at the end: the starter model's picture of 144 × 144, 4 steps, medians of up to ${ROUNDS}.
ggml's threads wait for each other by spinning, so a thread whose core another program took holds up all. The engine watches how much CPU time it gets and computes on fewer threads while that lasts.

| busy programs beside it | all threads always, s | as many as cores are free, s | gain | work on fewer threads |
| --- | --- | --- | --- | --- |
| ${rows.join(" |\n| ")} |
`,
);
