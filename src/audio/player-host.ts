/** The daemon's side of the player: passes orders on, and knows what plays and where, so that another process goes on where the last one was. */
import { EventEmitter } from "node:events";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { SupervisorState } from "../host/supervisor.js";
import { DeviceWatch } from "./device-watch.js";
import type { Channel } from "./mixer/format.js";
import type { LinkEvents, LinkListener, PlayerLink } from "./player-link.js";
import type { Line, LineSetting, PlayAnswer, PlayerEvents, PlayerReport, PlayOrder, Restore } from "./player-messages.js";
import { PlayerPair } from "./player-pair.js";
import type { SavedVoice } from "./state-file.js";

export interface PlayerHostOptions {
  readonly log: Pick<Logger, "debug" | "info" | "warn">;
  readonly device: string;
  readonly out: string | null;
  readonly lines: Readonly<Record<Line, LineSetting>>;
  readonly duckDb: number;
  readonly paused: boolean;
  /** First wait before another attempt at a missing device, milliseconds. */
  readonly retryMs?: number;
}

interface HostEvents extends LinkEvents {
  /** The process came or went, or the device did. */
  change: [];
  report: [];
}

/** Voices that come back after a crash fade in over this. */
const COMEBACK_MS = 20;
const ANSWER_MS = 10_000;
/** From the mixer to the ear. */
const OUTPUT_MS = 60;

export class PlayerHost extends EventEmitter<HostEvents> implements PlayerLink {
  readonly lines: Record<Line, { volume: number; muted: boolean }>;
  #duckDb: number;
  #paused: boolean;
  readonly #pair: PlayerPair;
  readonly #watch: DeviceWatch;
  readonly #orders = new Map<number, PlayOrder>();
  #next: PlayOrder | null = null;
  #report: PlayerReport | null = null;
  #reportedAt = 0;
  #begun = false;
  #asking = 0;

  constructor(private readonly options: PlayerHostOptions) {
    super();
    const { lines, duckDb, paused, log } = options;
    this.lines = structuredClone(lines);
    this.#duckDb = duckDb;
    this.#paused = paused;
    this.#pair = new PlayerPair({
      log,
      restore: async (request) => {
        this.#receive(await request<PlayerReport>("restore", this.#restore(), { deadlineMs: ANSWER_MS }));
        this.#begun = true;
      },
    });
    this.#watch = new DeviceWatch({
      log,
      ...(options.retryMs === undefined ? {} : { retryMs: options.retryMs }),
      idle: () => this.#asking === 0,
      alive: () => this.alive,
      attempt: async () => {
        // The next report is judged anew, and a device that is still missing planned for once more.
        if (this.#report) this.#report = { ...this.#report, device: { ...this.#report.device, state: "silent" } };
        await this.#pair.replace();
        return this.#report?.device;
      },
    });
    this.#pair.on("event", (name, data) => this.#onEvent(name as keyof PlayerEvents, data));
    this.#pair.on("state", () => this.emit("change"));
  }

  listen(listener: LinkListener): void {
    this.on("advanced", listener.advanced).on("wanting", listener.wanting).on("ended", listener.ended).on("trouble", listener.trouble);
  }

  get state(): SupervisorState {
    return this.#pair.state;
  }

  get alive(): boolean {
    return this.state === "ready";
  }

  get pid(): number | undefined {
    return this.#pair.pid;
  }

  get report(): PlayerReport | null {
    return this.#report;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Seconds since the last report that its positions have moved on by. */
  get reportAge(): number {
    return this.#paused || this.state !== "ready" ? 0 : (performance.now() - this.#reportedAt) / 1000;
  }

  /** Volumes and pause to start with. Before `start`. */
  prepare(lines: Readonly<Record<Line, LineSetting>>, paused: boolean): void {
    Object.assign(this.lines, structuredClone(lines));
    this.#paused = paused;
  }

  start(): Promise<void> {
    return this.#pair.start();
  }

  async play(order: PlayOrder): Promise<PlayAnswer> {
    const answer = await this.#ask<PlayAnswer>("play", order);
    if (answer.status === "playing") {
      this.#orders.set(order.id, order);
      await this.refresh();
    }
    return answer;
  }

  /** What follows the music by itself; null: nothing. */
  async queue(order: PlayOrder | null): Promise<PlayAnswer> {
    this.#next = null;
    const answer = await this.#ask<PlayAnswer>("queue", order);
    // While it was opened it may have been called for already.
    if (answer.status === "playing" && order && !this.#orders.has(order.id)) this.#next = order;
    return answer;
  }

  async stopChannel(channel: Channel | null, fadeMs: number): Promise<void> {
    if (channel === null || channel === "music") this.#next = null;
    this.#receive(await this.#ask("stop", { channel, fadeMs }));
  }

  async setVolume(line: Line, volume: number, rampMs: number): Promise<void> {
    this.lines[line].volume = volume;
    this.#receive(await this.#ask("volume", { line, volume, rampMs }));
  }

  async setMuted(line: Line, muted: boolean): Promise<void> {
    this.lines[line].muted = muted;
    this.#receive(await this.#ask("mute", { line, muted }));
  }

  async setDucking(db: number): Promise<void> {
    this.#duckDb = db;
    this.#receive(await this.#ask("duck", { db }));
  }

  async setPaused(paused: boolean): Promise<void> {
    this.#paused = paused;
    this.#receive(await this.#ask("pause", { paused }));
  }

  /** The voices that a restart of the daemon takes up again, where they are now. */
  get lasting(): SavedVoice[] {
    const { report, reportAge } = this;
    if (!report) return [];
    return (["music", "ambience"] as const).flatMap((channel) =>
      report.voices[channel]
        .filter(({ fading }) => fading !== "out")
        .map(({ path, position, loop, volume }) => ({ channel, path, position: position + reportAge, loop, volume })),
    );
  }

  /** Asks for a fresh report. */
  async refresh(): Promise<void> {
    this.#receive(await this.#ask("report", null));
  }

  /** Lets everything fade out before the end. */
  async fadeOut(ms = 200): Promise<void> {
    await this.stopChannel(null, ms);
    await sleep(ms + OUTPUT_MS);
  }

  async stop(): Promise<void> {
    await this.#watch.stop();
    await this.#pair.stop();
    await this.#watch.stop();
  }

  /** An order that the player's death interrupted is given once more to the next one; a planned restart waits for orders and they for it. */
  async #ask<R>(method: string, params: unknown): Promise<R> {
    await this.#watch.retrying;
    this.#asking++;
    try {
      return await this.#pair.request<R>(method, params, { deadlineMs: ANSWER_MS }).catch((error: unknown) => {
        if (this.alive || this.state === "stopped") throw error;
        return this.#pair.request<R>(method, params, { deadlineMs: ANSWER_MS });
      });
    } finally {
      this.#asking--;
    }
  }

  #restore(): Restore {
    const { device, out } = this.options;
    return {
      device,
      out: out === null ? null : { path: out, append: this.#begun },
      lines: structuredClone(this.lines),
      duckDb: this.#duckDb,
      paused: this.#paused,
      voices: this.#voices(),
      next: this.#next,
      first: !this.#begun,
    };
  }

  /** What was playing, each at the position it had when it was last heard. What was fading out is let go. */
  #voices(): PlayOrder[] {
    const reported = new Map(Object.values(this.#report?.voices ?? {}).flatMap((voices) => voices.map((voice) => [voice.id, voice])));
    const since = this.#paused ? 0 : Math.min(0.2, (performance.now() - this.#reportedAt) / 1000);
    return [...this.#orders.values()].flatMap((order) => {
      const voice = reported.get(order.id);
      if (voice?.fading === "out") return [];
      const start = voice ? voice.position + since : order.start;
      return [{ ...order, start, fadeMs: COMEBACK_MS, replace: false }];
    });
  }

  #receive(report: PlayerReport): void {
    const before = this.#report?.device;
    this.#report = report;
    this.#reportedAt = performance.now();
    if (before?.state !== report.device.state || before.name !== report.device.name) {
      this.emit("change");
      this.#watch.noted(report.device);
    }
    this.emit("report");
  }

  readonly #on: { [N in keyof PlayerEvents]: (data: PlayerEvents[N]) => void } = {
    report: (report) => this.#receive(report),
    device: (device) => {
      if (this.#report) this.#report = { ...this.#report, device };
      this.emit("change");
      this.#watch.noted(device);
    },
    advanced: (data) => {
      if (this.#next?.id === data.id) this.#orders.set(data.id, this.#next);
      this.#next = null;
      this.emit("advanced", data);
    },
    ended: (data) => {
      this.#orders.delete(data.id);
      this.emit("ended", data);
    },
    wanting: (data) => this.emit("wanting", data),
    trouble: (data) => {
      this.options.log.warn({ path: data.path }, `Audio: ${data.message}`);
      this.emit("trouble", data);
    },
  };

  #onEvent<N extends keyof PlayerEvents>(name: N, data: unknown): void {
    this.#on[name](data as PlayerEvents[N]);
  }
}
