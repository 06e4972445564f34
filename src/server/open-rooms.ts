/** Opens the rooms: imported side by side, nothing loaded into memory before it is needed. */
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import type { AudioPack } from "../packs/schema.js";
import type { PackStore } from "../packs/store.js";
import type { Rooms } from "./rooms.js";

/** @throws SidequestError INVALID_PARAMS when the output folder cannot be used */
export async function openRooms(config: Config, log: Logger): Promise<Rooms> {
  const [{ createPackStore }, { packFolders }, { createInterpreter }, { createRenderService }, { createEmbedder }, { createAudioService }] =
    await Promise.all([
      import("../packs/store.js"),
      import("../packs/folders.js"),
      import("../scene/interpreter.js"),
      import("../render/renderer.js"),
      import("../embed/embedder.js"),
      import("../audio/service.js"),
    ]);
  const packs = createPackStore({ folders: packFolders(config), log });
  const { interpret } = createInterpreter();
  try {
    return {
      packs,
      interpret,
      render: createRenderService({ config, log, packs, interpret }),
      embedder: createEmbedder({ config, log }),
      audio: createAudioService({ config, log, packs: (genre, world) => audioPackOf(packs, genre, world) }),
    };
  } catch (error) {
    packs.close();
    throw error;
  }
}

function audioPackOf(packs: PackStore, genre: string, world: string | null): AudioPack {
  const { audio } = packs.require(genre, world);
  if (audio) return audio;
  throw new SidequestError("AUDIO_UNAVAILABLE", `The genre pack ${genre} has no audio`, {
    hint: 'Its audio.yaml is absent or was refused; the method "pack" tells which.',
    data: { genre },
  });
}
