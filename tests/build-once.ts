/** Builds dist/ before the tests: the daemon's child processes and the real binary are run from there. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export default function setup(): void {
  if (process.env.SIDEQUEST_SKIP_BUILD === "1") return;
  // Type errors are lint's to report and do not keep the compiler from emitting; only a build that emits nothing ends the run.
  spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
  if (!existsSync("dist/cli/main.js")) throw new Error("dist/ could not be built: run `npm run build:ts`");
}
