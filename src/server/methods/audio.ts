/** The audio family: the audio room's own handlers, which take validated params as they are. */
import type { AudioMethod } from "../../audio/service.js";
import type { Family, MethodContext } from "../methods.js";

export function audioMethods({ rooms }: MethodContext): Family<AudioMethod> {
  return rooms.audio.methods;
}
