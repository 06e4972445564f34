/** The player's own process: orders in, reports out, sound to the device. */
import { performance } from "node:perf_hooks";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { serveChild } from "../host/serve.js";
import { warmCodecs } from "./decode/warm.js";
import { type Channel, frames, RATE } from "./mixer/format.js";
import { LOOKAHEAD } from "./mixer/limiter.js";
import { openSink } from "./output/open.js";
import { Pump } from "./output/pump.js";
import { Player } from "./player.js";
import type { DeviceReport, Line, PlayAnswer, PlayerEvents, PlayerReport, PlayOrder, Restore } from "./player-messages.js";

const REPORT_MS = 100;
/** With this much decoded ahead of every voice, decoding takes its time and leaves the processor to others. */
const RELAXED = 2 * RATE;

interface Running {
  readonly player: Player;
  readonly pump: Pump;
  device: DeviceReport;
}

let running: Running | null = null;
let stopping = false;

const emit = <N extends keyof PlayerEvents>(name: N, data: PlayerEvents[N]): void => served.emit(name, data);

function current(): Running {
  if (!running) throw new Error("The player was not set up.");
  return running;
}

function report({ player, pump, device }: Running): PlayerReport {
  // In a pause everything that was mixed has been heard.
  const latency = player.mixer.paused ? 0 : pump.latency + LOOKAHEAD;
  return { ...player.report(latency), device, underruns: pump.underruns };
}

/** Opens the device, takes up every voice where it was, then starts the clock: all voices begin together. */
async function restore(saved: Restore): Promise<PlayerReport> {
  // Compiling holds up the clock, so it is done before there is one; after a crash music comes first.
  if (saved.first) await warmCodecs();
  const player = new Player({ ...saved, emit });
  const { sink, report: device } = await openSink(saved);
  for (const order of saved.voices) {
    await player.play(order).catch((error: Error) => emit("trouble", { id: order.id, path: order.path, message: error.message }));
  }
  const onLost = (reason: string): void => {
    running!.device = { ...running!.device, state: "lost", reason };
    emit("device", running!.device);
  };
  running = { player, pump: new Pump(player.mixer, sink, onLost), device };
  running.pump.start();
  if (saved.next)
    await player
      .queue(saved.next)
      .catch((error: Error) => emit("trouble", { id: saved.next!.id, path: saved.next!.path, message: error.message }));
  void feed();
  void reportRegularly();
  return report(running);
}

async function feed(): Promise<void> {
  while (!stopping) {
    const ready = await current().player.feed();
    await (ready < RELAXED ? turn() : sleep(ready < RELAXED + RATE ? 5 : 50));
  }
}

async function reportRegularly(): Promise<void> {
  for (let due = performance.now(); !stopping; due = Math.max(due + REPORT_MS, performance.now())) {
    await sleep(Math.max(1, due - performance.now()));
    emit("report", report(current()));
  }
}

interface Handlers {
  /** Gets ready to take over. */
  warm(): Promise<void>;
  restore(saved: Restore): Promise<PlayerReport>;
  play(order: PlayOrder): Promise<PlayAnswer>;
  queue(order: PlayOrder | null): Promise<PlayAnswer>;
  stop(what: { channel: Channel | null; fadeMs: number }): PlayerReport;
  volume(what: { line: Line; volume: number; rampMs: number }): PlayerReport;
  mute(what: { line: Line; muted: boolean }): PlayerReport;
  duck(what: { db: number }): PlayerReport;
  pause(what: { paused: boolean }): PlayerReport;
  report(): PlayerReport;
}

const order =
  <T>(run: (mixing: Running, what: T) => void) =>
  (what: T): PlayerReport => {
    run(current(), what);
    return report(current());
  };

const handlers: Handlers = {
  warm: warmCodecs,
  restore,
  play: (what) => current().player.play(what),
  queue: (what) => current().player.queue(what),
  stop: order(({ player }, { channel, fadeMs }) => player.stop(channel, fadeMs)),
  volume: order(({ player }, { line, volume, rampMs }) => player.mixer.setVolume(line, volume, frames(rampMs))),
  mute: order(({ player }, { line, muted }) => player.mixer.setMuted(line, muted)),
  duck: order(({ player }, { db }) => player.mixer.setDucking(db)),
  pause: order(({ player }, { paused }) => (paused ? player.mixer.pause() : player.mixer.resume())),
  report: () => report(current()),
};

async function stop(): Promise<void> {
  stopping = true;
  await running?.pump.stop();
  running?.player.close();
}

const served = serveChild({ handlers: { ...handlers }, onStop: stop, errorCode: "AUDIO_UNAVAILABLE" });
