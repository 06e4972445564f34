/** interpret, packs, pack: prose and genre packs, without drawing anything. */
import type { Family, MethodContext } from "../methods.js";
import { sceneInput } from "../scene-input.js";

export function sceneMethods({ rooms }: MethodContext): Family<"interpret" | "packs" | "pack"> {
  return {
    interpret: (params) => {
      const { cues, ...rest } = rooms.interpret(sceneInput(params));
      return { ...rest, cues: cues.map((cue) => ({ ...cue })) };
    },
    packs: () => rooms.packs.list(),
    pack: ({ genre, world }) => rooms.packs.pack(genre, world ?? null),
  };
}
