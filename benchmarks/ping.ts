/** ping over the socket beside a bare Node echo server, and its round trip while a picture is drawn on all cores. */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "../src/client/client.js";
import { SidequestError } from "../src/errors.js";
import { median, quantile, roundTrips, throughput } from "./ping/load.js";
import { writeSection } from "./write-section.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ROUNDS = 5;
const ROUND_MS = 1500;
const PINGS = 1500;
const PAUSE_MS = 2;

const folder = mkdtempSync(join(tmpdir(), "sq-bench-"));
const socket = join(folder, "sq.sock");
const echo = join(folder, "echo.sock");
const children: ChildProcess[] = [];

async function startEcho(): Promise<void> {
  const child = fork(here("ping/echo-server.mjs"), [echo]);
  children.push(child);
  await new Promise((resolve) => child.once("message", resolve));
}

/** The real executable; the first model that can draw here is used. */
async function startDaemon(model: string): Promise<ChildProcess> {
  const flags = [
    "serve",
    "--socket",
    socket,
    "--home",
    join(folder, "home"),
    "--output-dir",
    join(folder, "out"),
    "--model",
    model,
    "--log-level",
    "warn",
  ];
  const child = spawn(process.execPath, [here("../bin/sidequest-renderer"), ...flags], { stdio: ["ignore", "ignore", "inherit"] });
  children.push(child);
  const client = await connect({ socket, patienceMs: 20_000 });
  await client.close();
  return child;
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
async function compare({ connections, window }: Mode): Promise<{ ours: number; bare: number; ratio: number }> {
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

/** Draws one picture after the other until told to stop; without a model to draw with, burns every core at the engine's niceness. */
async function keepBusy(): Promise<{ what: string; stop: () => Promise<void> }> {
  const client = await connect({ socket });
  const { model } = await client.request("status");
  const picture = { tier: "portrait_square", prompt: "a lighthouse in a storm", steps: 4 };
  if (model?.generator === "flux") {
    await client.request("render", picture);
    const end = new AbortController();
    const drawing = (async () => {
      while (!end.signal.aborted)
        await client.render({ ...picture, seed: "random" }, { signal: end.signal }).result.catch((error: SidequestError) => error);
    })();
    return {
      what: `renders by the model ${model.name} on all cores`,
      stop: async () => {
        end.abort();
        await drawing;
        await client.close();
      },
    };
  }
  await client.close();
  const burners = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, [here("ping/burn.mjs")], { stdio: "ignore" }),
  );
  children.push(...burners);
  return {
    what: `${burners.length} processes that take every core at the engine's niceness (no model is installed)`,
    stop: async () => {
      for (const burner of burners) burner.kill("SIGKILL");
    },
  };
}

const us = (ms: number): string => `${Math.round(ms * 1000)} µs`;
const latencyRow = (name: string, times: readonly number[]): string =>
  `| ${name} | ${us(quantile(times, 0.5))} | ${us(quantile(times, 0.99))} | ${us(times.at(-1)!)} |`;

async function main(): Promise<void> {
  await startEcho();
  await startDaemon(process.argv[2] ?? "auto");
  const rows: string[] = [];
  for (const mode of MODES) {
    const { ours, bare, ratio } = await compare(mode);
    rows.push(`| ${mode.name} | ${Math.round(ours)} | ${Math.round(bare)} | ${ratio.toFixed(2)} |`);
    console.log(rows.at(-1));
  }
  const sample = { count: PINGS, pauseMs: PAUSE_MS };
  const idle = await roundTrips(socket, sample);
  const busy = await keepBusy();
  const [loadedEcho, loaded] = [await roundTrips(echo, sample), await roundTrips(socket, sample)];
  await busy.stop();
  const latencies = [
    latencyRow("idle", idle),
    latencyRow("under load", loaded),
    latencyRow("bare echo server under the same load", loadedEcho),
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
      `Round trip of single pings, ${PINGS} each. The load is ${busy.what}.`,
      "",
      "| | median | p99 | worst |",
      "| --- | --- | --- | --- |",
      ...latencies,
    ].join("\n"),
  );
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
