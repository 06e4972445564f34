/** Opens the rooms: imported side by side, nothing loaded into memory before it is needed. */
import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { Rooms } from "./rooms.js";
import { silentAudio } from "./silent-audio.js";

/** @throws SidequestError INVALID_PARAMS when the output folder cannot be used */
export async function openRooms(config: Config, log: Logger): Promise<Rooms> {
  const [{ createPackStore }, { packFolders }, { createInterpreter }, { createRenderService }, { createEmbedder }] = await Promise.all([
    import("../packs/store.js"),
    import("../packs/folders.js"),
    import("../scene/interpreter.js"),
    import("../render/renderer.js"),
    import("../embed/embedder.js"),
  ]);
  const packs = createPackStore({ folders: packFolders(config), log });
  const { interpret } = createInterpreter();
  try {
    return {
      packs,
      interpret,
      render: createRenderService({ config, log, packs, interpret }),
      embedder: createEmbedder({ config, log }),
      audio: silentAudio(),
    };
  } catch (error) {
    packs.close();
    throw error;
  }
}
