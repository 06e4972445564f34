/** interpret, packs, pack: prose and genre packs, without drawing anything. */
import type { Family, MethodContext } from "../methods.js";
import { packInFull, packRow } from "../pack-report.js";
import { sceneInput } from "../scene-input.js";

export function sceneMethods({ rooms }: MethodContext): Family<"interpret" | "packs" | "pack"> {
  return {
    interpret: (params) => {
      const { cues, ...rest } = rooms.interpret(sceneInput(params));
      return { ...rest, cues: cues.map((cue) => ({ ...cue })) };
    },
    packs: () => {
      const { packs } = rooms;
      packs.refresh();
      return { packs: packs.list().map(packRow), searched: [...packs.folders] };
    },
    pack: ({ genre, world }) => packInFull(rooms.packs.require(genre, world)),
  };
}
