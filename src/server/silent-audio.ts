/** Stands where the audio room will be. */
import { EventEmitter } from "node:events";
import type { AudioHandlers, AudioService, AudioState } from "../audio/service.js";
import { SidequestError } from "../errors.js";

export function silentAudio(): AudioService {
  const refuse = async (): Promise<never> => {
    throw new SidequestError("AUDIO_UNAVAILABLE", "audio is off");
  };
  const state: AudioState = {
    status: "ok",
    mood: null,
    device: { name: "none", state: "off" },
    underruns: 0,
    paused: false,
    master: { volume: 1, muted: false },
    channels: {},
  };
  const names = ["load", "cue", "choose", "play", "stop", "crossfade", "volume", "mute", "unmute", "pause", "resume", "state", "library"];
  return {
    methods: Object.fromEntries(names.map((name) => [`audio.${name}`, refuse])) as unknown as AudioHandlers,
    state: () => state,
    degraded: () => [],
    events: new EventEmitter(),
    cueFromScene: refuse,
    start: refuse,
    stop: async () => undefined,
  };
}
