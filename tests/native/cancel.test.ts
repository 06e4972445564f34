/** A cancelled job stops within one graph segment and leaves nothing behind. */
import { expect, test, vi } from "vitest";
import { JOB, nothing, openGolden } from "./open-golden.js";

vi.setConfig({ testTimeout: 60_000 });

test("the picture after a cancelled job is bit-equal to one without it", async () => {
  const engine = await openGolden();
  const expected = (await engine.render(JOB, nothing)).images[0]?.rgb;
  for (const stage of ["denoise", "vae_decode"]) {
    const cancelled = engine.render({ ...JOB, steps: 200, seeds: Uint32Array.from([1]) }, (progress) => {
      if (stage === "denoise" && progress.step === 3) engine.cancel();
    });
    if (stage === "vae_decode") engine.cancel();
    await expect(cancelled).rejects.toMatchObject({ code: "CANCELLED" });
    expect((await engine.render(JOB, nothing)).images[0]?.rgb).toEqual(expected);
  }
});

test("without a job, cancel does nothing to the next", async () => {
  const engine = await openGolden();
  engine.cancel();
  await expect(engine.render(JOB, nothing)).resolves.toBeDefined();
});

test("only the running job is cancelled, the one behind it is drawn", async () => {
  const engine = await openGolden();
  const first = engine.render({ ...JOB, steps: 200 }, nothing);
  const second = engine.render(JOB, nothing);
  engine.cancel();
  await expect(first).rejects.toMatchObject({ code: "CANCELLED" });
  await expect(second).resolves.toBeDefined();
});
