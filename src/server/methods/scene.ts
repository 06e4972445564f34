/** interpret, packs, pack: prose and genre packs, without drawing anything. */
import type { Family, MethodContext } from "../methods.js";
import { packInFull, packRow } from "../pack-report.js";
import { interpretation } from "../scene-input.js";

export function sceneMethods({ rooms }: MethodContext): Family<"interpret" | "packs" | "pack"> {
  return {
    interpret: (params) => interpretation(rooms.interpret, params),
    packs: () => {
      const { packs } = rooms;
      packs.refresh();
      return { packs: packs.list().map(packRow), searched: [...packs.folders] };
    },
    pack: ({ genre, world }) => packInFull(rooms.packs.require(genre, world)),
  };
}
