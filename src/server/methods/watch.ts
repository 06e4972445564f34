/** subscribe, unsubscribe: which events a connection gets. */
import type { Family, MethodContext } from "../methods.js";

export function watchMethods({ hub }: MethodContext): Family<"subscribe" | "unsubscribe"> {
  return {
    subscribe: ({ events }, caller) => ({ events: hub.subscribe(caller, events) }),
    unsubscribe: ({ events }, caller) => ({ events: hub.unsubscribe(caller, events) }),
  };
}
