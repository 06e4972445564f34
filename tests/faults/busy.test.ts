/** While a render runs, ping, status and interpret are answered at once on another connection. */
import { expect, it, onTestFinished } from "vitest";
import { RealDaemon } from "../daemon/real-daemon.js";

it("answers them long before the render ends", async () => {
  const daemon = await RealDaemon.start(["--model", "cards:delay=100"]);
  onTestFinished(() => daemon.end());
  const painter = await daemon.dial();
  painter.send({ id: "picture", method: "render", params: { tier: "portrait", prompt: "x", steps: 20, width: 256, height: 256 } });
  const peer = await daemon.dial();
  const times: number[] = [];
  while (painter.untaken.length === 0) {
    const begun = performance.now();
    for (const method of ["ping", "status", "interpret"]) {
      peer.send({ id: method, method, params: { narration: "The tower burns." } });
      expect((await peer.json()).result).toBeTruthy();
    }
    times.push(performance.now() - begun);
    await new Promise((wake) => setTimeout(wake, 10));
  }
  expect(times.length).toBeGreaterThan(20);
  const median = times.sort((a, b) => a - b)[times.length >> 1]!;
  // Three answers; a wide margin, since the machine may be busy with other things.
  expect(median).toBeLessThan(100);
  expect((await painter.json()).result).toMatchObject({ steps: 20 });
});
