/** The table of methods: one handler a name, put together from the families in methods/. */
import type { MethodName, ResultOf, ValidParamsOf } from "../protocol/schemas.js";
import type { Caller } from "./connection.js";
import type { EventHub } from "./events.js";
import type { Life } from "./life.js";
import { audioMethods } from "./methods/audio.js";
import { lifeMethods } from "./methods/life.js";
import { modelMethods } from "./methods/models.js";
import { renderMethods } from "./methods/render.js";
import { sceneMethods } from "./methods/scene.js";
import { watchMethods } from "./methods/watch.js";
import { workerMethods } from "./methods/workers.js";
import type { Metrics } from "./metrics.js";
import type { Rooms } from "./rooms.js";

/** Params are valid when a handler gets them; whatever it throws becomes the error reply. */
export type Handler<M extends MethodName> = (params: ValidParamsOf<M>, caller: Caller) => ResultOf<M> | Promise<ResultOf<M>>;
export type Handlers = { readonly [M in MethodName]: Handler<M> };
/** The part of the table that one family gives. */
export type Family<M extends MethodName> = Pick<Handlers, M>;

export interface MethodContext {
  readonly life: Life;
  readonly rooms: Rooms;
  readonly hub: EventHub;
  readonly metrics: Metrics;
  readonly log: Pick<import("pino").Logger, "info" | "warn" | "error">;
}

export function methodTable(context: MethodContext): Handlers {
  return {
    ...lifeMethods(context),
    ...workerMethods(context),
    ...watchMethods(context),
    ...renderMethods(context),
    ...sceneMethods(context),
    ...modelMethods(context),
    ...audioMethods(context),
  };
}
