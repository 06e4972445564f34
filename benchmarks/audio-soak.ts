/** Minutes of music on a recording PortAudio device while every core is busy and busy processes are killed: underruns, late decoders, gaps. */
import { availableParallelism, cpus, loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { testPack, withLongOgg } from "../tests/audio/pack.js";
import { largest } from "../tests/audio/signals.js";
import { testDevice, testService } from "../tests/audio-device/device.js";
import { Load, longestGap } from "../tests/audio-device/load.js";
import { writeSection } from "./write-section.js";

const minutes = Number(process.argv[2] ?? 10);
const CUE_EVERY_S = 12;
const KILLS = 2;

const device = testDevice();
const pack = withLongOgg(testPack({ seconds: 20, mixer: { crossfadeDefaultMs: 3000 } }));
const service = testService(device.home, { packs: () => pack, log: { debug() {}, info: console.log, warn: console.log } });
const load = new Load();
const { methods } = service;
await methods["audio.load"]({ genre: "soak" });
await methods["audio.cue"]({ mood: "rest" });
await sleep(500);
const atStart = service.state().underruns;
load.start();

const end = performance.now() + minutes * 60_000;
const killAt = Array.from({ length: KILLS }, (_, i) => end - (minutes * 60_000 * (i + 1)) / (KILLS + 1));
const moods = ["combat", "exploration", "journey", "rest"];
for (let turn = 0; performance.now() < end; turn++) {
  await sleep(Math.min(CUE_EVERY_S * 1000, end - performance.now()));
  if (killAt.length > 0 && performance.now() > killAt.at(-1)!) {
    killAt.pop();
    load.killOne();
  }
  await methods["audio.cue"]({ mood: moods[turn % moods.length]!, narration: turn % 3 === 0 ? "the bell tolls" : "" });
}
const state = service.state();
const [left, right] = device.recorded();
load.stop();
await service.stop();

const gap = longestGap(left, right);
const underruns = state.underruns - atStart;
const table = `## Audio under load

\`npm run soak:audio -- ${minutes}\` on ${availableParallelism()} × ${cpus()[0]!.model.trim()}, Node ${process.versions.node}: one busy process a core, ${KILLS} of them killed on the way, a cue every ${CUE_EVERY_S} s; load average ${loadavg()[0]!.toFixed(1)} at the end. The device is ALSA's recording one, which takes sound at the clock's pace; an underrun is a moment at which everything written would have been played.

| | |
| --- | --- |
| sound recorded | ${(left.length / 48_000).toFixed(1)} s |
| underruns | ${underruns} |
| frames that a decoder delivered late | ${String(state.starved_frames)} |
| longest silence in the recording | ${gap} frames |
| largest sample | ${largest(left).toFixed(3)} |`;
if (minutes >= 10) writeSection("audio-soak", table);
console.log(table);
process.exit(underruns === 0 && gap < 48 && state.starved_frames === 0 ? 0 : 1);
