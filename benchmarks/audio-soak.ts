/**
 * Minutes of music out of the real daemon while its engine draws on every core and is killed twice: underruns, late decoders, gaps in what
 * the device recorded. `npm run soak:audio -- [minutes, default 10] [--write]`; `--write` puts the figures into docs/benchmarks.md.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { AudioState } from "../src/audio/service.js";
import { SidequestClient } from "../src/client/client.js";
import { longOgg, writeWav } from "../tests/audio/files.js";
import { largest, noise, sine } from "../tests/audio/signals.js";
import { testDevice } from "../tests/audio-device/device.js";
import { longestGap } from "../tests/audio-device/gaps.js";
import { childrenOf } from "../tests/daemon/processes.js";
import { RealDaemon } from "../tests/daemon/real-daemon.js";
import { writeSection } from "./write-section.js";

const given = process.argv.slice(2);
const minutes = Number(given.find((argument) => !argument.startsWith("--")) ?? 10);
if (!(minutes > 0)) throw new Error(`minutes: expected a number above 0, got "${given[0]}"`);
const CUE_EVERY_S = 12;
const KILLS = 2;
/** Renders asked for at a time: one is drawn, the other waits, so that the engine never pauses. */
const AT_A_TIME = 2;
const RATE = 48_000;
/** A millisecond of silence: shorter than the shortest buffer that a device can miss. */
const GAP = RATE / 1000;
const MOODS = ["combat", "exploration", "journey", "rest"];

/** Tracks of noise, in which digital silence can only be a gap; one ogg of ten minutes; an effect. */
function writePack(folder: string): void {
  const audio = join(folder, "soak", "audio");
  mkdirSync(audio, { recursive: true });
  const yaml = ["mood_tracks:"];
  for (const [m, mood] of MOODS.entries()) {
    yaml.push(`  ${mood}:`);
    if (mood === "journey") {
      longOgg(join(audio, "journey.ogg"), 600);
      yaml.push("    - {path: audio/journey.ogg, title: journey}");
    } else
      for (let i = 0; i < 3; i++) {
        writeWav(join(audio, `${mood}-${i}.wav`), [noise(20 * RATE, 0.08, 3 * m + i + 1).left]);
        yaml.push(`    - {path: audio/${mood}-${i}.wav, title: ${mood} ${i}}`);
      }
  }
  writeWav(join(audio, "bell.wav"), [sine(RATE, 880, 0.2).left]);
  yaml.push("sfx_library:", "  bell: [audio/bell.wav]", "mixer: {crossfade_default_ms: 3000}");
  writeFileSync(join(folder, "soak", "audio.yaml"), `${yaml.join("\n")}\n`);
  writeFileSync(join(folder, "soak", "pack.yaml"), "name: soak\nversion: 1.0.0\n");
}

const device = testDevice();
const packs = join(device.home, "packs");
writePack(packs);
const daemon = await RealDaemon.start(["--model", "auto", "--genre-packs", packs, "--keep-renders", "4"], { folder: device.home });
const client = await new SidequestClient({ socket: daemon.socket }).connect();
async function counters(): Promise<{ underruns: number; late: number }> {
  const { underruns, starved_frames } = (await client.request("audio.state")) as AudioState;
  return { underruns, late: Number(starved_frames) };
}

let drawn = 0;
let failed = 0;
let over = false;
async function drawOn(): Promise<void> {
  for (let seed = 0; !over; seed++) {
    const asked = client.request("render", { tier: "landscape", subject: "a tower above a stormy sea, dusk", seed });
    await asked.then(
      () => drawn++,
      () => failed++,
    );
  }
}

await client.request("warm_up", { worker: "flux" });
await client.request("audio.load", { genre: "soak" });
await client.request("audio.cue", { mood: "rest" });
const drawing = Array.from({ length: AT_A_TIME }, drawOn);
while (drawn === 0) await sleep(50);
const before = await counters();

const begun = performance.now();
const end = begun + minutes * 60_000;
const killAt = Array.from({ length: KILLS }, (_, i) => begun + (minutes * 60_000 * (i + 1)) / (KILLS + 1));
let killed = 0;
for (let turn = 0; performance.now() < end; turn++) {
  await client.request("audio.cue", { mood: MOODS[turn % MOODS.length]!, sfx: turn % 3 === 0 ? ["bell"] : [] });
  await sleep(Math.max(0, Math.min(CUE_EVERY_S * 1000, end - performance.now())));
  const engines = performance.now() > (killAt[0] ?? Number.POSITIVE_INFINITY) ? childrenOf(daemon.pid, "engine/child") : [];
  if (engines.length > 0) {
    for (const pid of engines) process.kill(pid, "SIGKILL");
    killAt.shift();
    killed++;
  }
}
const after = await counters();
const pictures = { drawn, failed };
const [left, right] = device.recorded();
const load = loadavg()[0]!;
over = true;
await client.request("shutdown");
await Promise.all(drawing);
await daemon.end();

const figures = {
  sound: left.length / RATE,
  ...pictures,
  killed,
  underruns: after.underruns - before.underruns,
  late: after.late - before.late,
  gap: longestGap(left, right),
  largest: Math.max(largest(left), largest(right)),
};
const table = `## Audio under load

\`npm run soak:audio -- ${minutes}\` on ${availableParallelism()} × ${cpus()[0]!.model.trim()}, Node ${process.versions.node}: the daemon draws pictures with the starter model on every core all the time, its engine is killed ${KILLS} times, a cue comes every ${CUE_EVERY_S} s; load average ${load.toFixed(1)} at the end. The device is ALSA's recording one, which takes sound at the clock's pace; an underrun is a moment at which everything written would have been played.

| | |
| --- | --- |
| sound recorded | ${figures.sound.toFixed(1)} s |
| pictures drawn meanwhile | ${figures.drawn} |
| engines killed; renders that this ended | ${figures.killed}; ${figures.failed} |
| underruns | ${figures.underruns} |
| frames that a decoder delivered late | ${figures.late} |
| longest silence in the recording | ${figures.gap} frames |
| largest sample | ${figures.largest.toFixed(3)} |`;
if (given.includes("--write")) writeSection("audio-soak", table);
console.log(table);
const whole = figures.sound >= minutes * 60 && figures.killed === KILLS && figures.drawn > 0;
process.exit(whole && figures.underruns === 0 && figures.gap < GAP && figures.late === 0 ? 0 : 1);
