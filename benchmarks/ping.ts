/** ping over the socket beside a bare Node echo server, and its round trip while the same daemon draws. */
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchDaemon, withBench } from "./bench-daemon.js";
import { roundTrips, throughput } from "./ping/load.js";
import { median, quantile } from "./quantiles.js";
import { writeSection } from "./write-section.js";

const ROUNDS = 5;
const ROUND_MS = 1500;
const PINGS = 1500;
const PAUSE_MS = 2;

const children: ChildProcess[] = [];

async function startEcho(echo: string): Promise<void> {
  const child = fork(fileURLToPath(new URL("ping/echo-server.mjs", import.meta.url)), [echo]);
  children.push(child);
  await new Promise((resolve) => child.once("message", resolve));
}

interface Mode {
  readonly name: string;
  readonly connections: number;
  readonly window: number;
}
const MODES: readonly Mode[] = [
  { name: "1 client, one request at a time", connections: 1, window: 1 },
  { name: "8 clients, one request at a time each", connections: 8, window: 1 },
  { name: "4 clients, 64 requests under way each", connections: 4, window: 64 },
];

/** Both servers in turn, several times, so that whatever else the machine does falls on both. */
async function compare(
  socket: string,
  echo: string,
  { connections, window }: Mode,
): Promise<{ ours: number; bare: number; ratio: number }> {
  const rates: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = await throughput(echo, { connections, window, ms: ROUND_MS });
    const ours = await throughput(socket, { connections, window, ms: ROUND_MS });
    rates.push({ ours, bare });
  }
  return {
    ours: median(rates.map((rate) => rate.ours)),
    bare: median(rates.map((rate) => rate.bare)),
    ratio: median(rates.map((rate) => rate.ours / rate.bare)),
  };
}

const us = (ms: number): string => `${Math.round(ms * 1000)} µs`;
const latencyRow = (name: string, times: readonly number[]): string =>
  `| ${name} | ${us(quantile(times, 0.5))} | ${us(quantile(times, 0.99))} | ${us(times.at(-1)!)} |`;

async function main(daemon: BenchDaemon): Promise<void> {
  const { socket } = daemon;
  const echo = join(daemon.folder, "echo.sock");
  await startEcho(echo);
  await daemon.start(process.argv[2] ?? "auto");
  const rows: string[] = [];
  for (const mode of MODES) {
    const { ours, bare, ratio } = await compare(socket, echo, mode);
    rows.push(`| ${mode.name} | ${Math.round(ours)} | ${Math.round(bare)} | ${ratio.toFixed(2)} |`);
    console.log(rows.at(-1));
  }
  const sample = { count: PINGS, pauseMs: PAUSE_MS };
  const idle = await roundTrips(socket, sample);
  const drawing = await daemon.keepDrawing();
  const [loadedEcho, loaded] = [await roundTrips(echo, sample), await roundTrips(socket, sample)];
  const { steps } = await drawing.stop();
  const latencies = [
    latencyRow("idle", idle),
    latencyRow("beside renders", loaded),
    latencyRow("bare echo server beside the same renders", loadedEcho),
  ];
  console.log(latencies.join("\n"));
  writeSection(
    "ping",
    [
      "## ping over the socket",
      "",
      `\`npm run bench:ping\` on ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown CPU"}, Node ${process.versions.node}. Requests a second, median of ${ROUNDS} rounds; the ratio is the median of the rounds' own ratios. The yardstick only sends the bytes back: it neither reads lines nor parses JSON, so with many requests under way, where it moves whole chunks, it is far ahead.`,
      "",
      "| load | daemon | bare echo server | ratio |",
      "| --- | --- | --- | --- |",
      ...rows,
      "",
      `Round trip of single pings, ${PINGS} each; the last two rows while the same daemon draws with the model ${drawing.model} on all cores without a pause, ${steps} steps in that time. Target for p99: under 1 ms.`,
      "",
      "| | median | p99 | worst |",
      "| --- | --- | --- | --- |",
      ...latencies,
    ].join("\n"),
  );
}

await withBench(main, children);
