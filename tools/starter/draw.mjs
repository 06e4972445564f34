#!/usr/bin/env node
// Draws a list of jobs with the daemon's own engine: node tools/starter/draw.mjs jobs.json folder [threads] → folder/0000.png …, folder/report.json.
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pino } from "pino";
import { resolveConfig } from "../../dist/config.js";
import { Engine } from "../../dist/engine/engine.js";

const [jobsPath, folder, threads = "0"] = process.argv.slice(2);
const jobs = JSON.parse(await readFile(jobsPath, "utf8"));
const config = resolveConfig({ model: resolve(import.meta.dirname, "../../models/starter"), device: "cpu", threads: Number(threads) }, {});
const engine = new Engine({ config, log: pino({ level: "warn" }, pino.destination(2)) });
try {
  const { warmupMs } = await engine.warmUp();
  const timings = [];
  for (const [i, job] of jobs.entries()) {
    const drawn = await engine.draw({ negative: "", steps: 4, guidance: 0, sampler: "euler", previewEvery: 0, ...job });
    timings.push(drawn.timings);
    await writeFile(join(folder, `${String(i).padStart(4, "0")}.png`), drawn.png);
  }
  await writeFile(join(folder, "report.json"), JSON.stringify({ warmupMs, load: engine.loaded?.report.details, timings }));
} finally {
  await engine.stop();
}
