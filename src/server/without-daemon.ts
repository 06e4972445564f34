/** The pure methods in this very process, for verbs that need no daemon: the same checks, the same rooms, the same answers. */
import type { Config } from "../config.js";
import type { ParamsOf, ResultOf } from "../protocol/schemas.js";
import { interpretation } from "./scene-input.js";
import { validate } from "./validate.js";

/** One text on its own: what a session remembers is remembered by a daemon. @throws SidequestError INVALID_PARAMS */
export async function interpretAlone(params: ParamsOf<"interpret">): Promise<ResultOf<"interpret">> {
  const { createInterpreter } = await import("../scene/interpreter.js");
  return interpretation(createInterpreter().interpret, validate("interpret", params));
}

/** For the model and the packs that a daemon of this configuration would use. @throws SidequestError as the method `compose` */
export async function composeAlone(params: ParamsOf<"compose">, config: Config): Promise<ResultOf<"compose">> {
  const [{ createPackStore }, { packFolders }, { createInterpreter }, { composeAlone: compose }] = await Promise.all([
    import("../packs/store.js"),
    import("../packs/folders.js"),
    import("../scene/interpreter.js"),
    import("../render/compose-prompts.js"),
  ]);
  const packs = createPackStore({ folders: packFolders(config), log: { info() {}, warn() {} }, pollMs: 0 });
  try {
    return await compose(validate("compose", params), config, { packs, interpret: createInterpreter().interpret });
  } finally {
    packs.close();
  }
}
