/**
 * The player's two processes: one plays, the other stands by with its codecs compiled. When the one that plays dies, the other takes over
 * at once, so that silence lasts as long as opening the files and the device, not as long as starting a process.
 */
import { EventEmitter } from "node:events";
import type { CallOptions } from "../host/calls.js";
import { type Request, Supervisor, type SupervisorOptions, type SupervisorState } from "../host/supervisor.js";

export interface PlayerPairOptions {
  readonly log: SupervisorOptions["log"];
  /** Gives a process that is to play everything that was playing. */
  readonly restore: (request: Request) => Promise<void>;
}

interface PairEvents {
  state: [];
  /** Something that the process which plays sent by itself. */
  event: [name: string, data: unknown];
}

const PROCESS = {
  name: "audio",
  entry: new URL("../../dist/audio/child.js", import.meta.url),
  crashCode: "AUDIO_UNAVAILABLE",
  restart: "eager",
  // Raising priority needs rights; without them it runs like everything else.
  nice: -10,
  // The collector must not wait for helper threads: those run at the usual priority, behind every render.
  execArgv: ["--single-threaded-gc"],
  heartbeatMs: 500,
  hangMs: 4000,
  backoff: { baseMs: 100, maxMs: 10_000 },
  stopGraceMs: 2000,
} satisfies Omit<SupervisorOptions, "log">;
/** The second process starts once the first has the beginning behind it. */
const STANDBY_AFTER_MS = 1000;
const WARM_MS = 10_000;

export class PlayerPair extends EventEmitter<PairEvents> {
  #playing: Supervisor;
  #standby: Supervisor;
  /** Under way while the other process takes over. */
  #takeOver: Promise<void> | null = null;
  #standbyTimer: NodeJS.Timeout | undefined;

  constructor(private readonly options: PlayerPairOptions) {
    super();
    this.#playing = this.#process();
    this.#standby = this.#process();
  }

  /** `failed` until the other process has taken over. */
  get state(): SupervisorState {
    return this.#takeOver ? "failed" : this.#playing.state;
  }

  get pid(): number | undefined {
    return this.#playing.pid;
  }

  /** Resolves when the first process plays; the second one follows by itself. */
  async start(): Promise<void> {
    await this.#playing.start();
    this.#planStandby();
  }

  async request<R>(method: string, params: unknown, options?: CallOptions): Promise<R> {
    await this.#takeOver;
    return this.#playing.request<R>(method, params, options);
  }

  /** Another process plays from now on: a device is looked for anew only by a process that has not looked before. */
  async replace(): Promise<void> {
    const old = this.#playing;
    await old.stop();
    if (this.#standby.state === "ready") {
      this.#swap();
      await this.#takeOver;
      this.#planStandby();
    } else await old.start().catch(() => {});
  }

  async stop(): Promise<void> {
    clearTimeout(this.#standbyTimer);
    await Promise.all([this.#playing.stop(), this.#standby.stop()]);
  }

  #process(): Supervisor {
    const supervisor: Supervisor = new Supervisor({
      ...PROCESS,
      log: this.options.log,
      prepare: (request) => (supervisor === this.#playing ? this.options.restore(request) : request("warm", null, { deadlineMs: WARM_MS })),
    });
    supervisor.on("event", (name, data) => {
      if (supervisor === this.#playing) this.emit("event", name, data);
    });
    supervisor.on("state", (state) => this.#onState(supervisor, state));
    return supervisor;
  }

  #onState(supervisor: Supervisor, state: SupervisorState): void {
    if (supervisor !== this.#playing) return;
    if (state === "failed" && this.#standby.state === "ready") this.#swap();
    this.emit("state");
  }

  /** The one that died starts again by itself, as the one that stands by. */
  #swap(): void {
    [this.#playing, this.#standby] = [this.#standby, this.#playing];
    const playing = this.#playing;
    const taking = this.options
      .restore((method, params, options) => playing.request(method, params, options))
      .catch((error: Error) => playing.kill(`it could not take over: ${error.message}`))
      .finally(() => {
        if (this.#takeOver === taking) this.#takeOver = null;
        this.emit("state");
      });
    this.#takeOver = taking;
  }

  #planStandby(): void {
    clearTimeout(this.#standbyTimer);
    this.#standbyTimer = setTimeout(() => void this.#standby.start().catch(() => {}), STANDBY_AFTER_MS);
    this.#standbyTimer.unref();
  }
}
