/** The audio room as the daemon sees it: one handler a method, a state, events. */
import type { EventEmitter } from "node:events";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { AudioPack } from "../packs/schema.js";
import type { MethodName, ResultOf, ValidParamsOf } from "../protocol/schemas.js";
import type { DirectorInput } from "./cues.js";

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
