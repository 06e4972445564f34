/** The audio room as the daemon sees it: one handler a method, a state, events. */
import { EventEmitter } from "node:events";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import type { AudioPack } from "../packs/schema.js";
import type { MethodName, ResultOf, ValidParamsOf } from "../protocol/schemas.js";
import { type DirectorInput, direct } from "./cues.js";
import { audioHandlers } from "./handlers.js";
import { Library } from "./library.js";
import { PlayerHost } from "./player-host.js";
import { seededRandom } from "./rotation.js";
import { type Loaded, Session } from "./session.js";
import { readState, type SavedState, writeState } from "./state-file.js";
import { stateOf } from "./state-view.js";

export type AudioMethod = Extract<MethodName, `audio.${string}`>;
export type AudioHandlers = { readonly [M in AudioMethod]: (params: ValidParamsOf<M>) => Promise<ResultOf<M>> };
export type AudioState = ResultOf<"audio.state">;
export type Cued = ResultOf<"audio.cue">;

export interface AudioServiceOptions {
  readonly config: Pick<Config, "audio" | "audioDevice" | "audioOut" | "stateFile" | "home">;
  readonly log: Pick<Logger, "debug" | "info" | "warn">;
  /**
   * Finds a pack's parsed audio.yaml, a world's overlay included.
   * @throws SidequestError PACK_NOT_FOUND, PACK_INVALID; AUDIO_UNAVAILABLE when the pack has no audio
   */
  readonly packs: (genre: string, world: string | null) => Promise<AudioPack> | AudioPack;
  /** The director; default: that of cues.ts. */
  readonly direct?: typeof direct;
  /** Seed of the rotation; default: the clock. */
  readonly seed?: number;
  /** First wait before another attempt at a missing device, milliseconds. */
  readonly retryMs?: number;
}

export interface SceneCue {
  readonly narration: string;
  readonly genre?: string | null;
  readonly world?: string | null;
  readonly gameState?: DirectorInput["gameState"];
}

export interface AudioService {
  /** Params are validated already. Every handler starts the player, except audio.choose, audio.library and audio.state. */
  readonly methods: AudioHandlers;
  /** `off` until the first audio call, then what the player last said; never waits for it. */
  state(): AudioState;
  /** For `status.degraded`: no device, device lost, player restarting. */
  degraded(): readonly { what: string; why: string; fix: string }[];
  /** "state" on every change that a listener can hear or a user can see; the payload is that of audio.state. */
  readonly events: EventEmitter<{ state: [AudioState] }>;
  /** For `render` with `audio: true`: the same text picks mood and effects. Loads `genre` first when another pack, or none, is loaded. */
  cueFromScene(scene: SceneCue): Promise<Cued>;
  /** Opens the player now (`config.audio`) and takes up where the state file says. */
  start(): Promise<void>;
  /** Fades out, writes the state file, ends the player's process. */
  stop(): Promise<void>;
}

/** Positions are written this often while something plays, milliseconds. */
const SAVE_MS = 5000;
/** Changes that come together are told and written once. */
const SETTLE_MS = 50;

const OPEN_LINE = { volume: 1, muted: false };
const FULL_LINES: SavedState["lines"] = { master: OPEN_LINE, music: OPEN_LINE, ambience: OPEN_LINE, sfx: OPEN_LINE, voice: OPEN_LINE };

export function createAudioService(options: AudioServiceOptions): AudioService {
  return new Service(options);
}

class Service implements AudioService {
  readonly methods: AudioHandlers;
  readonly events = new EventEmitter<{ state: [AudioState] }>();
  readonly #library: Library;
  readonly #host: PlayerHost;
  readonly #session: Session;
  #started: Promise<void> | null = null;
  #stopped = false;
  #telling: NodeJS.Timeout | undefined;
  #saving: NodeJS.Timeout | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(private readonly options: AudioServiceOptions) {
    const { config, log, retryMs, seed = Date.now() } = options;
    const random = seededRandom(seed);
    this.#library = new Library(config.home);
    this.#host = new PlayerHost({
      log,
      device: config.audioDevice,
      out: config.audioOut ?? null,
      lines: FULL_LINES,
      duckDb: 0,
      paused: false,
      ...(retryMs === undefined ? {} : { retryMs }),
    });
    this.#session = new Session({
      host: this.#host,
      log,
      direct: options.direct ?? direct,
      random,
      gainOf: (path, pack) => this.#library.gainOf(path, pack),
    });
    for (const event of ["change", "advanced", "ended"] as const) this.#host.on(event, () => this.#changed());
    this.methods = audioHandlers({
      session: this.#session,
      host: this.#host,
      library: this.#library,
      packs: options.packs,
      start: () => this.start(),
      state: () => this.state(),
      changed: () => this.#changed(),
    });
  }

  state(): AudioState {
    return stateOf(this.#host, this.#session, this.#started !== null);
  }

  degraded(): { what: string; why: string; fix: string }[] {
    if (this.#started === null || this.#stopped) return [];
    const { state, report } = this.#host;
    if (state === "failed") {
      return [
        {
          what: "audio",
          why: "the player's process died and is being started again",
          fix: "See the log; `sidequest-renderer doctor` looks at the audio stack.",
        },
      ];
    }
    const device = report?.device;
    if (device?.state !== "missing" && device?.state !== "lost") return [];
    return [
      {
        what: "audio",
        why: `${device.state === "lost" ? "the device was lost" : "no audio device"}: ${device.reason ?? device.name}; time goes on in silence`,
        fix: "Connect a device (it is looked for again and again), name one with --audio-device, or choose none or --audio-out.",
      },
    ];
  }

  async cueFromScene({ narration, genre, world, gameState }: SceneCue): Promise<Cued> {
    await this.start();
    if (genre && (this.#session.loaded?.genre !== genre || (world && this.#session.loaded.world !== world)))
      await this.methods["audio.load"]({ genre, world });
    const cued = await this.#session.cue({ narration, gameState: gameState ?? null });
    this.#changed();
    return cued;
  }

  start(): Promise<void> {
    if (this.#stopped) return Promise.reject(new SidequestError("SHUTTING_DOWN", "audio is being stopped"));
    this.#started ??= this.#open().catch((error: unknown) => {
      this.#started = null;
      throw error;
    });
    return this.#started;
  }

  async stop(): Promise<void> {
    if (this.#stopped) return;
    this.#stopped = true;
    clearTimeout(this.#telling);
    clearInterval(this.#saving);
    const started = await this.#started?.then(
      () => true,
      () => false,
    );
    if (started) {
      if (this.#host.state === "ready") await this.#host.refresh().catch(() => {});
      await this.#save();
      if (this.#host.state === "ready") await this.#host.fadeOut().catch(() => {});
    }
    await this.#host.stop();
    await this.#library.close();
  }

  /** Takes up what the state file says, then opens the player. */
  async #open(): Promise<void> {
    const { config, log } = this.options;
    await this.#library.open();
    const { state, fault } = await readState(config.stateFile);
    if (fault) log.warn({ path: config.stateFile }, `Audio state not taken up: ${fault}`);
    if (state) this.#host.prepare(state.lines, state.paused);
    await this.#host.start();
    if (state) await this.#session.resume(state, await this.#packOf(state));
    this.#saving = setInterval(() => void this.#save(), SAVE_MS);
    this.#saving.unref();
    this.#changed();
  }

  async #packOf({ genre, world }: SavedState): Promise<Loaded | null> {
    if (genre === null) return null;
    try {
      return { genre, world, pack: await this.options.packs(genre, world) };
    } catch (error) {
      this.options.log.warn({ genre }, `Audio: the pack is not there any more: ${(error as Error).message}`);
      return null;
    }
  }

  #changed(): void {
    if (this.#stopped || this.#telling) return;
    this.#telling = setTimeout(() => {
      this.#telling = undefined;
      this.events.emit("state", this.state());
      void this.#save();
    }, SETTLE_MS);
    this.#telling.unref();
  }

  /** One write after the other. A state that cannot be written costs the resuming, not the music. */
  #save(): Promise<void> {
    const { config, log } = this.options;
    const { lines, paused } = this.#host;
    if (!this.#host.report) return this.#written;
    const state: SavedState = {
      version: 1,
      ...this.#session.saved,
      paused,
      lines: structuredClone(lines),
      voices: this.#host.lasting,
    };
    this.#written = this.#written
      .then(() => writeState(config.stateFile, state))
      .catch((error: unknown) => log.warn({ path: config.stateFile }, `Audio state not written: ${(error as Error).message}`));
    return this.#written;
  }
}
