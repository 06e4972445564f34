/** However many threads compute, the picture is the same; beside busy programs fewer of them do. */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { JOB, LOAD, nothing, openGolden } from "./open-golden.js";

vi.setConfig({ testTimeout: 120_000 });

const STARTER = resolve("models/starter");
const model = {
  transformer: `${STARTER}/flux1-starter.safetensors`,
  t5: `${STARTER}/t5xxl.safetensors`,
  clip: `${STARTER}/clip_l.safetensors`,
  vae: `${STARTER}/ae.safetensors`,
};
const job = { ...JOB, t5Ids: Int32Array.from([5, 6, 1]), clipIds: new Int32Array(77).fill(3), width: 144, height: 144, steps: 1 };

test("one thread and two draw the same bytes", async () => {
  const one = await openGolden({ model, maxWidth: 144, maxHeight: 144 });
  const two = await openGolden({ model, maxWidth: 144, maxHeight: 144, threads: 2 });
  expect((await two.render(job, nothing)).images[0]?.rgb).toEqual((await one.render(job, nothing)).images[0]?.rgb);
});

test.skipIf(availableParallelism() < 2)(
  "where other programs take the cores, segments run on fewer threads; a single thread is left alone",
  async () => {
    const busy = Array.from({ length: 2 * availableParallelism() }, () =>
      spawn(process.execPath, ["-e", "for (;;) {}"], { stdio: "ignore" }),
    );
    onTestFinished(() => busy.forEach((child) => void child.kill("SIGKILL")));
    await new Promise((done) => setTimeout(done, 300));
    const threads = availableParallelism();
    const paced = await openGolden({ ...LOAD, model, maxWidth: 144, maxHeight: 144, threads });
    expect((await paced.render(job, nothing)).counters.segmentsHeldBack).toBeGreaterThan(0);
    const single = await openGolden({ ...LOAD, model, maxWidth: 144, maxHeight: 144, threads: 1 });
    expect((await single.render(job, nothing)).counters.segmentsHeldBack).toBe(0);
  },
);
