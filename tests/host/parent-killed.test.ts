/** No child outlives its parent, not even one whose event loop is stuck. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { alive, until } from "./supervise.js";

async function childOf(parent: ChildProcess): Promise<number> {
  const [line] = (await once(createInterface({ input: parent.stdout! }), "line")) as [string];
  return Number(line);
}

for (const mood of ["idle", "hung"]) {
  test(`the parent of an ${mood} child is killed`, async () => {
    const parent = spawn(process.execPath, [fileURLToPath(new URL("./children/parent.mjs", import.meta.url)), mood], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pid = await childOf(parent);
    expect(alive(pid)).toBe(true);
    parent.kill("SIGKILL");
    await until(() => !alive(pid));
  });
}
