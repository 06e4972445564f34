/** One handler a method of audio.*: params that were validated in, the reply of the protocol out. */
import { SidequestError } from "../errors.js";
import type { Library } from "./library.js";
import type { PlayerHost } from "./player-host.js";
import type { AudioHandlers, AudioServiceOptions, AudioState } from "./service.js";
import type { Session } from "./session.js";

export interface HandlerContext {
  readonly session: Session;
  readonly host: PlayerHost;
  readonly library: Library;
  readonly packs: AudioServiceOptions["packs"];
  start(): Promise<void>;
  state(): AudioState;
  changed(): void;
}

const OK = { status: "ok" } as const;
const DEFAULT_RAMP_MS = 10;

export function audioHandlers(context: HandlerContext): AudioHandlers {
  const { session, host, library, packs, start, changed } = context;

  /** Starts the player if need be, acts, tells listeners. */
  const acting =
    <P, R extends object>(act: (params: P) => Promise<R>) =>
    async (params: P): Promise<typeof OK & R> => {
      await start();
      const more = await act(params);
      changed();
      return { ...OK, ...more };
    };

  return {
    "audio.load": acting(async ({ genre, world }) => {
      await session.load({ genre, world: world ?? null, pack: await packs(genre, world ?? null) });
      return { genre, world: world ?? null };
    }),

    "audio.cue": acting((params) =>
      session.cue({
        mood: params.mood,
        intensity: params.intensity,
        narration: params.narration,
        sfx: params.sfx,
        crossfadeMs: params.crossfade_ms,
        fadeInMs: params.fade_in_ms,
      }),
    ),

    "audio.choose": async ({ narration, genre, moods, sfx }) => {
      if (moods || sfx) return session.direct({ narration, moods: moods ?? [], sfx: sfx ?? [] });
      const pack = genre ? await packs(genre, null) : session.loaded?.pack;
      if (!pack) {
        throw new SidequestError(
          "INVALID_PARAMS",
          "genre: expected a genre, or lists of moods and sfx, since no pack is loaded; got neither",
          {
            hint: "Give genre, or moods and sfx, or call audio.load first.",
          },
        );
      }
      return session.choose(pack, { narration });
    },

    "audio.play": acting(async ({ channel, path, sfx_id, loop, fade_in_ms, volume }) => {
      await session.play(
        channel,
        { path: path ?? null, sfxId: sfx_id ?? null },
        { loop: loop ?? false, fadeMs: fade_in_ms ?? 0, volume: volume ?? 1 },
      );
      return {};
    }),

    "audio.stop": acting(async ({ channel, fade_out_ms }) => {
      await session.stop(channel ?? null, fade_out_ms ?? null);
      return {};
    }),

    "audio.crossfade": acting(async ({ channel, path, duration_ms }) => {
      await session.play(channel, { path }, { replace: true, fadeMs: duration_ms });
      return {};
    }),

    "audio.volume": acting(async ({ channel, volume, ramp_ms }) => {
      await host.setVolume(channel, volume, ramp_ms ?? DEFAULT_RAMP_MS);
      return {};
    }),

    "audio.mute": acting(async ({ channel }) => {
      await host.setMuted(channel ?? "master", true);
      return {};
    }),

    "audio.unmute": acting(async ({ channel }) => {
      await host.setMuted(channel ?? "master", false);
      return {};
    }),

    "audio.pause": acting(async () => {
      await host.setPaused(true);
      return {};
    }),

    "audio.resume": acting(async () => {
      await host.setPaused(false);
      return {};
    }),

    "audio.state": async () => context.state(),

    "audio.library": async ({ genre }) => library.list(genre, await packs(genre, null)),
  };
}
