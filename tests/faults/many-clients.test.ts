/** Many idle clients cost little and delay nothing; more than the limit are turned away. */
import { expect, it, onTestFinished } from "vitest";
import { RealDaemon } from "../daemon/real-daemon.js";
import { until } from "../server/line-server.js";

it("200 idle clients: ping is answered, memory stays, and a stop does not wait for them", async () => {
  const daemon = await RealDaemon.start();
  onTestFinished(() => daemon.end());
  const before = daemon.rss();
  const idle = await Promise.all(Array.from({ length: 200 }, () => daemon.dial()));
  expect((await daemon.ask("status")).result).toMatchObject({ clients: 201 });
  expect(daemon.rss() - before).toBeLessThan(50 * 2 ** 20);
  const begun = Date.now();
  expect((await daemon.ask("shutdown")).result).toEqual({ status: "ok" });
  expect(await daemon.exited).toEqual({ code: 0, signal: null });
  expect(Date.now() - begun).toBeLessThan(5000);
  await until(() => idle.every((peer) => peer.ended));
});

it("a client over the limit is closed without a word, and those who are in stay", async () => {
  const daemon = await RealDaemon.start(["--max-clients", "2"]);
  onTestFinished(() => daemon.end());
  const [first, second] = [await daemon.dial(), await daemon.dial()];
  first.send({ id: 1, method: "ping" });
  await first.json();
  const third = await daemon.dial();
  expect(await third.line()).toBeUndefined();
  second.send({ id: 2, method: "ping" });
  expect(await second.json()).toEqual({ id: 2, result: { status: "ok" } });
  expect(daemon.log.some((line) => String(line.msg).includes("too many"))).toBe(true);
});
