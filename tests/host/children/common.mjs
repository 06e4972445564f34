// A child with one handler for each way of behaving and misbehaving that the supervisor's tests ask for.
import { setTimeout as sleep } from "node:timers/promises";
import { serveChild } from "../../../dist/host/serve.js";

const served = serveChild({
  handlers: {
    echo: (params) => params,
    pid: () => process.pid,
    fail: () => {
      throw Object.assign(new Error("no room"), { code: "OUT_OF_MEMORY", data: { needed: 7 } });
    },
    failPlainly: () => {
      throw new Error("slip");
    },
    slow: async ({ ms }, { signal, progress }) => {
      progress({ step: 1 });
      await sleep(ms, undefined, { signal });
      return "done";
    },
    deaf: async ({ ms }) => {
      await sleep(ms);
      return "done";
    },
    hang: () => {
      for (;;);
    },
    exit: ({ code }) => {
      console.error("last words");
      process.exit(code);
    },
    devour: () => {
      for (const held = []; ; ) held.push(new Array(100_000).fill({}));
    },
    flood: ({ count }, { progress }) => {
      for (let i = 0; i < count; i++) {
        progress(i);
        served.emit("flood", i);
      }
      return count;
    },
  },
  onTell: { hello: (data) => served.emit("told", data) },
});
