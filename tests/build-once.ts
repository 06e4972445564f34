/** Builds dist/ before the tests: the daemon's child processes and the real binary are run from there. */
import { execFileSync } from "node:child_process";

export default function setup(): void {
  if (process.env.SIDEQUEST_SKIP_BUILD === "1") return;
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
}
