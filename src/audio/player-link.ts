/** What a session needs of a player, be it another process in real time or a mix into a file. */
import type { Channel } from "./mixer/format.js";
import type { Line, PlayAnswer, PlayerEvents, PlayOrder } from "./player-messages.js";

type Told = Pick<PlayerEvents, "advanced" | "wanting" | "ended" | "trouble">;
export type LinkEvents = { [N in keyof Told]: [data: Told[N]] };
export type LinkListener = { [N in keyof Told]: (data: Told[N]) => void };

export interface PlayerLink {
  /** False while the player's process is away: what fails then is no fault of a file. */
  readonly alive: boolean;
  /** Throws AUDIO_UNAVAILABLE when the file cannot be played. */
  play(order: PlayOrder): Promise<PlayAnswer>;
  /** The track that follows the music by itself; null: none. */
  queue(order: PlayOrder | null): Promise<PlayAnswer>;
  stopChannel(channel: Channel | null, fadeMs: number): Promise<void>;
  setVolume(line: Line, volume: number, rampMs: number): Promise<void>;
  setDucking(db: number): Promise<void>;
  /** From now on the listener is told what happens by itself. */
  listen(listener: LinkListener): void;
}
