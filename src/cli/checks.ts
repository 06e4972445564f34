/** What `doctor` looks at: one row a check, each with the cure when it fails. */
import { execFile } from "node:child_process";
import { existsSync, statfsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { SidequestClient } from "../client/client.js";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import { bytes } from "./print.js";

export type Verdict = "ok" | "warning" | "failed";

export interface Finding {
  verdict: Verdict;
  detail: string;
  cure?: string;
}

export interface Check {
  name: string;
  look(config: Config): Promise<Finding>;
}

const run = promisify(execFile);
const PROBE_MS = 30_000;
const ok = (detail: string): Finding => ({ verdict: "ok", detail });
const warning = (detail: string, cure: string): Finding => ({ verdict: "warning", detail, cure });
const failed = (detail: string, cure: string): Finding => ({ verdict: "failed", detail, cure });

/** Runs one of the probe programs; a crash of the driver it asks is a finding, not an end. */
async function probe<T>(room: "engine" | "audio"): Promise<T | { error: { message: string; hint?: string } }> {
  const program = fileURLToPath(new URL(`../../dist/${room}/probe.js`, import.meta.url));
  try {
    const { stdout } = await run(process.execPath, [program], { timeout: PROBE_MS });
    // A driver may write lines of its own first.
    return JSON.parse(stdout.trim().split("\n").at(-1)!) as T;
  } catch (thrown) {
    const { signal, stderr } = thrown as { signal?: string; stderr?: string };
    return { error: { message: `the probe ended by ${signal ?? "an error"}: ${stderr?.trim().split("\n").at(-1) ?? String(thrown)}` } };
  }
}

async function versionOf(command: string, argument = "--version"): Promise<string | null> {
  try {
    return (await run(command, [argument], { timeout: 10_000 })).stdout.split("\n")[0]!.trim();
  } catch {
    return null;
  }
}

const darwin = process.platform === "darwin";

interface EngineProbe {
  info: { ggml: string; backends: string[]; failed: { path: string; reason: string }[] };
  devices: { index: number; name: string; description: string; memoryTotal: number; memoryFree: number }[];
}

export const CHECKS: readonly Check[] = [
  {
    name: "compiler",
    async look() {
      const found = (await versionOf("c++")) ?? (await versionOf("g++")) ?? (await versionOf("clang++"));
      const cmake = await versionOf("cmake");
      if (found && cmake) return ok(`${found}; ${cmake}`);
      return warning(
        `${found ? "CMake" : "a C++ compiler"} is missing (needed only to build the engine)`,
        darwin ? "xcode-select --install; brew install cmake" : "sudo apt install build-essential cmake git",
      );
    },
  },
  {
    name: "native engine",
    async look() {
      const found = await probe<EngineProbe>("engine");
      if ("error" in found) return failed(found.error.message, found.error.hint ?? "npm run build:native");
      const { ggml, backends, failed: broken } = found.info;
      // A back end whose driver this machine lacks is nothing to cure: the others work.
      const without = broken.map(({ path, reason }) => `${path.split("/").at(-1)} (${reason})`);
      return ok(`ggml ${ggml}; ${backends.join(", ")}${without.length > 0 ? `; without ${without.join(", ")}` : ""}`);
    },
  },
  {
    name: "devices",
    async look() {
      const found = await probe<EngineProbe>("engine");
      if ("error" in found || found.devices.length === 0) return failed("none", "See the native engine above.");
      return ok(
        found.devices
          .map(
            (device) =>
              `${device.index}: ${device.name} ${device.description}, ${bytes(device.memoryFree)} of ${bytes(device.memoryTotal)} free`,
          )
          .join("; "),
      );
    },
  },
  {
    name: "image model",
    async look(config) {
      if (/^(cards|pictures)\b/.test(config.model))
        return warning(`${config.model}: no model, for development`, "Leave out --model to draw with a model.");
      try {
        const { resolveModel } = await import("../models/resolve.js");
        const model = resolveModel(config);
        const detail = `${model.name}, ${model.variant}, ${model.quantisation}, ${bytes(model.bytes)}, ${model.location}`;
        return model.source === "starter"
          ? warning(`${detail}: the tiny model of the package`, "sidequest-renderer models pull flux1-schnell-q4")
          : ok(detail);
      } catch (thrown) {
        const { message, hint } = SidequestError.from(thrown);
        return failed(message, hint ?? "sidequest-renderer models list");
      }
    },
  },
  {
    name: "audio device",
    async look() {
      const found = await probe<{ outputs: { id: number; name: string; host: string }[] }>("audio");
      if ("error" in found)
        return warning(found.error.message, darwin ? "npm rebuild naudiodon" : "sudo apt install libasound2; npm rebuild naudiodon");
      if (found.outputs.length === 0)
        return warning(
          "no output: music keeps time in silence",
          "Connect one; the player takes it up by itself. --audio-out writes a file instead.",
        );
      return ok(found.outputs.map(({ id, name, host }) => `${id}: ${name} (${host})`).join("; "));
    },
  },
  {
    name: "genre packs",
    async look(config) {
      const { packFolders } = await import("../packs/folders.js");
      const { createPackStore } = await import("../packs/store.js");
      const store = createPackStore({ folders: packFolders(config), log: { info() {}, warn() {} }, pollMs: 0 });
      const packs = store.list();
      store.close();
      const errors = packs.reduce((sum, pack) => sum + pack.problems.filter((problem) => problem.severity === "error").length, 0);
      const detail = packs.map((pack) => pack.genre).join(", ") || "none";
      return errors === 0
        ? ok(detail)
        : warning(`${detail}; ${errors} errors`, "sidequest-renderer packs list; packs check <folder> names each.");
    },
  },
  {
    name: "socket",
    async look(config) {
      const length = Buffer.byteLength(config.socket);
      if (length > 107) return failed(`${config.socket} has ${length} bytes, at most 107 fit`, "Choose a shorter --socket.");
      const client = new SidequestClient({ socket: config.socket });
      try {
        const { pid, version } = await client.request("status");
        return ok(`${config.socket}: a daemon is alive, pid ${pid}, version ${version}`);
      } catch {
        return ok(
          `${config.socket}: no daemon runs${existsSync(config.socket) ? "; a dead one left its socket, the next start removes it" : ""}`,
        );
      } finally {
        await client.close();
      }
    },
  },
  {
    name: "disk",
    async look(config) {
      const folder = [config.outputDir, config.home, "/tmp"].find((path) => path !== undefined && existsSync(path))!;
      const { bavail, bsize } = statfsSync(folder);
      const free = bavail * bsize;
      return free > 1024 ** 3
        ? ok(`${bytes(free)} free in ${folder}`)
        : warning(`${bytes(free)} free in ${folder}`, "Pictures and models need room: free some, or choose --output-dir elsewhere.");
    },
  },
];
