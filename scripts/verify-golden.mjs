/** npm run verify:golden -- DIR [--device NAME] [--json] [--verbose]: runs the native checker that the build left beside the addon. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../build/verify-golden", import.meta.url));
if (!existsSync(program)) {
  console.error("verify-golden is not built. Run `npm run build:native` first.");
  process.exit(2);
}
const { status, signal, error } = spawnSync(program, process.argv.slice(2), { stdio: "inherit" });
if (error) throw error;
if (signal) console.error(`verify-golden was ended by ${signal}.`);
process.exit(status ?? 2);
