/** A client that leaves in the middle of a render: it stops, what it had waiting is dropped, the next render is fine. */
import { expect, it, onTestFinished } from "vitest";
import { RealDaemon } from "../daemon/real-daemon.js";

const picture = { tier: "portrait", prompt: "x", width: 256, height: 256 };

it("its running render stops at the next step and its queued one is never begun", async () => {
  const daemon = await RealDaemon.start(["--model", "cards:delay=100"]);
  onTestFinished(() => daemon.end());
  const watcher = await daemon.dial();
  watcher.send({ jsonrpc: "2.0", id: 0, method: "subscribe", params: { events: ["render.started", "render.finished"] } });
  await watcher.json();
  const leaver = await daemon.dial();
  leaver.send(
    { jsonrpc: "2.0", id: 1, method: "render", params: { ...picture, steps: 50, job_id: "running" } },
    { jsonrpc: "2.0", id: 2, method: "render", params: { ...picture, job_id: "queued" } },
  );
  expect(await watcher.json()).toMatchObject({ method: "render.started", params: { job_id: "running" } });
  leaver.socket.destroy();
  const ended = [await watcher.json(), await watcher.json()];
  expect(ended).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ method: "render.finished", params: expect.objectContaining({ job_id: "queued", state: "cancelled" }) }),
      expect.objectContaining({ method: "render.finished", params: expect.objectContaining({ job_id: "running", state: "cancelled" }) }),
    ]),
  );
  expect((await daemon.ask("render", picture)).result).toMatchObject({ width: 256 });
  // Leaving is normal: no error, no stack trace.
  expect(daemon.log.filter((line) => Number(line.level) >= 40)).toEqual([]);
});
