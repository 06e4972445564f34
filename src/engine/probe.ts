/**
 * A program of its own: prints as one JSON line what the addon finds on this machine.
 * Drivers are looked at in a process that may die: a broken one aborts instead of failing.
 */
import { SidequestError } from "../errors.js";
import { backendFolders } from "./backends.js";
import { loadNative } from "./native.js";

try {
  const native = loadNative();
  const folders = backendFolders();
  native.loadBackends(folders);
  process.stdout.write(`${JSON.stringify({ folders, info: native.info(), devices: native.devices() })}\n`);
} catch (thrown) {
  const { message, hint } = SidequestError.from(thrown);
  process.stdout.write(`${JSON.stringify({ error: { message, hint } })}\n`);
}
