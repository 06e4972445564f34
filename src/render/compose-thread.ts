/** The thread that composes prompts: holds a model's tokenisers and answers in order. */
import { parentPort, workerData } from "node:worker_threads";
import { loadTokenizers, type Tokenizers } from "../engine/tokenizer.js";
import { SidequestError } from "../errors.js";
import { CLIP_LIMIT, type TokenBudget } from "../prompt/budget.js";
import { type Composed, compose } from "../prompt/composer.js";
import type { Counts, FromThread, ThreadData, ToThread } from "./composing.js";

const { tokenizers: spec } = workerData as ThreadData;
let tokenizers: Tokenizers | undefined;

function budget(t5Limit: number): TokenBudget {
  tokenizers ??= loadTokenizers(spec);
  const { t5, clip } = tokenizers;
  return { countT5: (text) => t5.count(text), countClip: (text) => clip.count(text), t5Limit, clipLimit: CLIP_LIMIT, exact: true };
}

function answer(message: ToThread): Composed | Counts {
  const { countT5, countClip, ...limits } = budget(message.t5Limit);
  if ("compose" in message) return compose({ ...message.compose, budget: { countT5, countClip, ...limits } });
  const { t5, clip } = message.count;
  return { t5: countT5(t5), clip: countClip(clip), t5_limit: limits.t5Limit, clip_limit: limits.clipLimit, exact: true };
}

parentPort!.on("message", (message: ToThread | null) => {
  if (message === null) return parentPort!.close();
  const reply = (rest: object): void => parentPort!.postMessage({ id: message.id, ...rest } as FromThread);
  try {
    reply({ ok: answer(message) });
  } catch (thrown) {
    const { code, message: text, hint, data } = SidequestError.from(thrown);
    reply({ error: { code, message: text, ...(hint ? { hint } : {}), ...(data ? { data } : {}) } });
  }
});
