/** A client that asks and never reads: memory stays bounded, others are served, and it is closed with a log line. */
import { connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { RealDaemon } from "../daemon/real-daemon.js";
import { until } from "../server/line-server.js";

it("holds no more than its share, and is let go", { timeout: 60_000 }, async () => {
  const daemon = await RealDaemon.start(["--max-unsent", "1m"]);
  onTestFinished(() => daemon.end());
  await daemon.ask("status");
  const before = daemon.rss();
  const socket = connect(daemon.socket).on("error", () => undefined);
  socket.pause();
  const flood = Buffer.from(`${JSON.stringify({ id: 1, method: "describe" })}\n`.repeat(2000));
  for (let i = 0; i < 10; i++) socket.write(flood);
  let peak = 0;
  const peer = await daemon.dial();
  await until(() => {
    peak = Math.max(peak, daemon.rss());
    return daemon.log.some((line) => String(line.msg).includes("does not read"));
  }, 40_000);
  peer.send({ id: "other", method: "ping" });
  expect(await peer.json()).toEqual({ id: "other", result: { status: "ok" } });
  expect(peak - before).toBeLessThan(150 * 2 ** 20);
  await until(() => socket.destroyed || socket.closed || !socket.writable);
});
