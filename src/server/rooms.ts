/** The rooms that the daemon serves: each one's public face, as the methods see them. */
import type { AudioService } from "../audio/service.js";
import type { Embedder } from "../embed/embedder.js";
import type { PackStore } from "../packs/store.js";
import type { ResultOf } from "../protocol/schemas.js";
import type { RenderService } from "../render/service.js";
import type { Interpretation, SceneInput } from "../scene/cue.js";

export interface Rooms {
  readonly render: RenderService;
  readonly embedder: Embedder;
  readonly audio: AudioService;
  readonly packs: PackStore;
  /** One interpreter for `interpret` and `render`, so that both remember the same sessions. */
  readonly interpret: (input: SceneInput) => Interpretation;
}

export type Degraded = ResultOf<"status">["degraded"][number];
