/** Mixes a cue list into a file in this process: packs, director and mixer without a daemon. */

import { parseCueList } from "../audio/cue-list.js";
import { direct } from "../audio/cues.js";
import { type OfflineResult, renderOffline } from "../audio/offline.js";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import { packFolders } from "../packs/folders.js";
import { createPackStore } from "../packs/store.js";
import { textOrStdin } from "./stdin.js";
import { createTransfer } from "./transfer.js";

export interface MixRequest {
  cues: string;
  out: string;
  genre?: string;
  world?: string;
  config: Config;
}

/** @throws SidequestError INVALID_PARAMS (cue list), PACK_NOT_FOUND, AUDIO_UNAVAILABLE (the pack has no audio), CANCELLED */
export async function mixFile({ cues: file, out, genre, world, config }: MixRequest): Promise<OfflineResult & { took_ms: number }> {
  const cues = parseCueList(await textOrStdin(file === "-" ? "-" : `@${file}`));
  const store = createPackStore({ folders: packFolders(config), log: { info() {}, warn() {} }, pollMs: 0 });
  try {
    const wanted = genre ?? cues.genre;
    if (wanted === undefined)
      throw new SidequestError("INVALID_PARAMS", "audio render: no genre pack was named", {
        hint: `Give --genre, or a genre key in ${file}. There are: ${store
          .list()
          .map((pack) => pack.genre)
          .join(", ")}.`,
      });
    const { pack } = store.require(wanted, world);
    if (!pack.audio)
      throw new SidequestError("AUDIO_UNAVAILABLE", `The pack ${pack.genre} has no audio.yaml that can be read`, {
        hint: `sidequest-renderer packs check ${pack.path}`,
      });
    const interrupt = new AbortController();
    process.once("SIGINT", () => interrupt.abort());
    const progress = await createTransfer(process.stderr, (share) => `${Math.round(share * 100)} %`);
    const started = performance.now();
    const result = await renderOffline({
      cues,
      pack: pack.audio,
      out,
      direct,
      onProgress: (share) => progress.on("mixing", share, 1),
      signal: interrupt.signal,
    }).finally(() => progress.stop());
    return { ...result, took_ms: Math.round(performance.now() - started) };
  } finally {
    store.close();
  }
}
