/** The audio room's speed: the mixer with 8 voices, how soon a ten-minute ogg starts, decoding, resampling, and an offline mix. */
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseCueList } from "../src/audio/cue-list.js";
import { openSound } from "../src/audio/decode/open.js";
import { warmCodecs } from "../src/audio/decode/warm.js";
import { BLOCK, frames, RATE } from "../src/audio/mixer/format.js";
import { Mixer } from "../src/audio/mixer/mixer.js";
import { MemorySource } from "../src/audio/mixer/source.js";
import { renderOffline } from "../src/audio/offline.js";
import { Player } from "../src/audio/player.js";
import { PlayerHost } from "../src/audio/player-host.js";
import type { PlayOrder } from "../src/audio/player-messages.js";
import { Stream } from "../src/audio/stream.js";
import { fixture, longOgg, writeWav } from "../tests/audio/files.js";
import { folder, plainDirector, testPack } from "../tests/audio/pack.js";
import { noise, sine } from "../tests/audio/signals.js";
import { writeSection } from "./write-section.js";

const home = folder();
const OPEN = { volume: 1, muted: false };
const LINES = { master: OPEN, music: OPEN, ambience: OPEN, sfx: OPEN, voice: OPEN };
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const percentile = (values: number[], share: number): number => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;

/** CPU seconds that `work` takes: on a shared machine wall time tells of the others. */
async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Mixes `seconds` with 8 voices; with `busy`, fades, volumes and ducking are under way all the time. */
function mixing(seconds: number, busy: boolean, amplitude = 0.05): () => void {
  const sound = noise(10 * RATE, amplitude, 1);
  return () => {
    const mixer = new Mixer({ volumes: { music: 0.8, ambience: 0.7, sfx: 0.9, voice: 1 }, duckDb: -12 });
    const left = new Float32Array(BLOCK);
    const right = new Float32Array(BLOCK);
    const channels = ["music", "music", "music", "ambience", "ambience", "sfx", "sfx", "voice"] as const;
    for (const [id, channel] of channels.entries())
      mixer.play(channel, { id, source: new MemorySource(sound, true), volume: 0.9, fadeIn: frames(seconds * 1000), lead: 0 });
    for (let done = 0, turn = 0; done < seconds * RATE; done += BLOCK, turn++) {
      if (busy && turn % 25 === 0) {
        mixer.setVolume("music", turn % 50 === 0 ? 0.3 : 0.8, frames(240));
        mixer.setVolume("master", turn % 50 === 0 ? 0.9 : 1, frames(240));
        mixer.setMuted("sfx", turn % 100 === 0);
        mixer.setMuted("voice", turn % 100 === 0);
      }
      mixer.render(left, right, BLOCK);
    }
  };
}

/** The least that any mixer must do, as a yardstick: 8 stereo sounds added up with constant gains. */
function adding(seconds: number): () => void {
  const { left: a, right: b } = noise(10 * RATE, 0.05, 1);
  return () => {
    const left = new Float32Array(BLOCK);
    const right = new Float32Array(BLOCK);
    for (let at = 0; at < seconds * RATE; at += BLOCK) {
      left.fill(0);
      right.fill(0);
      for (let voice = 0; voice < 8; voice++) {
        const from = at % (a.length - BLOCK);
        const gain = 0.1 * voice;
        for (let i = 0; i < BLOCK; i++) {
          left[i]! += gain * a[from + i]!;
          right[i]! += gain * b[from + i]!;
        }
      }
    }
  };
}

async function share(work: (seconds: number) => () => void): Promise<number> {
  const seconds = 60;
  const run = work(seconds);
  run();
  const rounds: number[] = [];
  for (let i = 0; i < 5; i++) rounds.push((await cpuSeconds(run)) / seconds);
  return 100 * median(rounds);
}

const order = (id: number, path: string): PlayOrder => ({
  id,
  channel: "music",
  path,
  loop: false,
  volume: 1,
  start: 0,
  fadeMs: 0,
  replace: true,
  leadMs: 3000,
});

/** From the order to the voice in the mixer, in the player itself: decoding included. */
async function startInPlayer(path: string, start: number): Promise<number[]> {
  const player = new Player({ lines: LINES, duckDb: -12, paused: false, emit: () => {} });
  const times: number[] = [];
  for (let id = 0; id < 30; id++) {
    const began = performance.now();
    await player.play({ ...order(id, path), start });
    times.push(performance.now() - began);
  }
  player.close();
  return times.slice(3);
}

/** From the daemon's order to the player's answer, over the process boundary, the clock running. */
async function startOverProcess(path: string): Promise<number[]> {
  const host = new PlayerHost({
    log: { debug() {}, info() {}, warn() {} },
    device: "none",
    out: null,
    lines: LINES,
    duckDb: -12,
    paused: false,
  });
  await host.start();
  const times: number[] = [];
  for (let id = 0; id < 30; id++) {
    const began = performance.now();
    await host.play(order(id, path));
    times.push(performance.now() - began);
  }
  await host.stop();
  return times.slice(3);
}

/** Seconds of sound decoded, downmixed and brought to 48 kHz in a second of CPU time. */
async function decoding(path: string, rounds: number): Promise<{ rate: number; speed: number }> {
  const decoder = await openSound(path);
  const { rate } = decoder.info;
  await decoder.close();
  let seconds = 0;
  const once = async (): Promise<void> => {
    const stream = await Stream.open(path);
    const [left, right] = [new Float32Array(9600), new Float32Array(9600)];
    while (stream.remaining !== 0) {
      await stream.prime(9600);
      seconds += stream.read(left, right, 9600) / RATE;
    }
    stream.release();
  };
  await once();
  seconds = 0;
  const cpu = await cpuSeconds(async () => {
    for (let i = 0; i < rounds; i++) await once();
  });
  return { rate, speed: seconds / cpu };
}

async function offline(): Promise<{ seconds: number; wall: number; cpu: number }> {
  const pack = testPack({ seconds: 20 });
  const cues = parseCueList(
    "{ length: 300, cues: [{ at: 0, mood: exploration }, { at: 60, mood: combat }, { at: 61, sfx: [bell] }, { at: 120, mood: rest }] }",
  );
  const began = performance.now();
  const cpu = await cpuSeconds(() => renderOffline({ cues, pack, out: join(home, "mix.wav"), direct: plainDirector }));
  return { seconds: 300, wall: (performance.now() - began) / 1000, cpu };
}

const long = longOgg(join(home, "long.ogg"), 600);
const oggMinute = longOgg(join(home, "minute.ogg"), 60);
const cdMinute = longOgg(join(home, "cd.ogg"), 60, fixture("chirp-44k.ogg"));
const wav192 = writeWav(join(home, "192k.wav"), [sine(192_000 * 20, 440, 0.4, 192_000).left], { rate: 192_000, bits: 24 });

const [still, busy, loud, yardstick] = [
  await share((seconds) => mixing(seconds, false)),
  await share((seconds) => mixing(seconds, true)),
  await share((seconds) => mixing(seconds, true, 0.6)),
  await share(adding),
];
await warmCodecs();
const [fromStart, fromMiddle, overProcess] = [await startInPlayer(long, 0), await startInPlayer(long, 431.7), await startOverProcess(long)];
const decoded = {
  "ogg 48 kHz": await decoding(oggMinute, 3),
  "ogg 44.1 kHz, resampled": await decoding(cdMinute, 3),
  "flac 44.1 kHz, resampled": await decoding(fixture("chirp-44k.flac"), 30),
  "mp3 44.1 kHz, resampled": await decoding(fixture("chirp-vbr.mp3"), 30),
  "opus 48 kHz": await decoding(fixture("chirp.opus"), 30),
  "wav 192 kHz 24 bit, resampled": await decoding(wav192, 2),
};
const mixed = await offline();

const ms = (times: number[]): string => `${median(times).toFixed(1)} | ${percentile(times, 0.95).toFixed(1)}`;
const table = `## Audio

\`npm run bench:audio\` on ${availableParallelism()} × ${cpus()[0]!.model.trim()}, Node ${process.versions.node}, load average ${loadavg()[0]!.toFixed(1)} meanwhile. Shares of a core are CPU time ÷ sound time, medians of 5 runs of 60 s.

| mixing 8 stereo voices at 48 kHz | % of a core | ÷ yardstick |
| --- | --- | --- |
| every voice fading | ${still.toFixed(3)} | ${(still / yardstick).toFixed(1)} |
| fading, volumes, mutes and ducking on the move | ${busy.toFixed(3)} | ${(busy / yardstick).toFixed(1)} |
| the same, loud: the limiter at work | ${loud.toFixed(3)} | ${(loud / yardstick).toFixed(1)} |
| yardstick: 8 sounds added up with constant gains | ${yardstick.toFixed(3)} | 1.0 |

Target: under 1 % of a core.

| start of a ten-minute ogg | median ms | p95 ms |
| --- | --- | --- |
| in the player, from the front | ${ms(fromStart)} |
| in the player, from 7:11.7 | ${ms(fromMiddle)} |
| from the daemon, over the process boundary | ${ms(overProcess)} |

Target: within 50 ms of the cue.

| decoding to 48 kHz stereo | times real time, on one core |
| --- | --- |
${Object.entries(decoded)
  .map(([name, { speed }]) => `| ${name} | ${speed.toFixed(0)} |`)
  .join("\n")}

Offline mix of ${mixed.seconds} s with three moods, cross-fades and an effect: ${mixed.wall.toFixed(1)} s, ${(mixed.seconds / mixed.wall).toFixed(0)} times real time (${(mixed.seconds / mixed.cpu).toFixed(0)} by CPU time).`;
writeSection("audio", table);
console.log(table);
process.exit(0);
