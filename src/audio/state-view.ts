/** The reply of audio.state, made of what the player last reported and what the session knows. */

import type { PlayerHost } from "./player-host.js";
import type { Line } from "./player-messages.js";
import type { AudioState } from "./service.js";
import type { Session } from "./session.js";

const CHANNELS = ["music", "ambience", "sfx", "voice"] as const;
const SILENCE_DB = -120;
const round = (value: number, digits = 3): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** @param asked false until the first audio call */
export function stateOf(host: PlayerHost, session: Session, asked: boolean): AudioState {
  const { report, reportAge, lines, paused } = host;
  const level = (line: Line): number => report?.levels[line] ?? SILENCE_DB;
  return {
    status: "ok",
    state: asked ? (host.state === "ready" ? "on" : host.state === "stopped" ? "off" : "restarting") : "off",
    pid: host.pid ?? null,
    genre: session.loaded?.genre ?? null,
    world: session.loaded?.world ?? null,
    mood: session.music.mood,
    intensity: session.music.mood === null ? null : session.music.intensity,
    track: session.music.playing
      ? { path: session.music.playing.track.path, title: session.music.playing.track.title, type: session.music.playing.track.type }
      : null,
    device: { ...(report?.device ?? { name: "none", state: "off", reason: null }) },
    underruns: report?.underruns ?? 0,
    starved_frames: report?.starvedFrames ?? 0,
    paused,
    master: { ...lines.master, level_db: level("master"), limiter_db: round(report?.limiterDb ?? 0, 1) },
    channels: Object.fromEntries(
      CHANNELS.map((channel) => [
        channel,
        {
          ...lines[channel],
          duck_db: round(report?.duckDb[channel] ?? 0, 1),
          level_db: level(channel),
          voices: (report?.voices[channel] ?? []).map(({ path, position, duration, loop, volume, fading }) => ({
            path,
            position_s: round(duration !== null && !loop ? Math.min(duration, position + reportAge) : position + reportAge),
            duration_s: duration === null ? null : round(duration),
            loop,
            volume: round(volume),
            fading,
          })),
        },
      ]),
    ),
  };
}
