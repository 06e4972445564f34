/** The systemd units say what the daemon does: its options, its notices, its socket, its time to stop. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { flagName } from "../../src/config.js";
import { OPTIONS } from "../../src/options.js";

const FOLDER = new URL("../../packaging/systemd/", import.meta.url).pathname;

/** Section → key → value; a line that is none of comment, section and assignment is an error. */
function parseUnit(name: string): Record<string, Record<string, string>> {
  const unit: Record<string, Record<string, string>> = {};
  let section: Record<string, string> | undefined;
  for (const line of readFileSync(join(FOLDER, name), "utf8").split("\n")) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    const header = /^\[(\w+)\]$/.exec(line);
    const pair = /^(\w+)=(.*)$/.exec(line);
    if (header) unit[header[1]!] = section = {};
    else if (pair && section && !(pair[1]! in section)) section[pair[1]!] = pair[2]!;
    else throw new Error(`${name}: ${line}`);
  }
  return unit;
}

const service = parseUnit("sidequest-renderer.service");
const socket = parseUnit("sidequest-renderer.socket");

describe("the service unit", () => {
  it("starts the executable with options that exist", () => {
    const [env, name, ...words] = service.Service!.ExecStart!.split(" ");
    expect([env, name]).toEqual(["/usr/bin/env", "sidequest-renderer"]);
    const known = ["serve", ...Object.keys(OPTIONS).map(flagName)];
    expect(words.filter((word) => !known.includes(word.split("=")[0]!))).toEqual([]);
  });

  it("waits for READY=1 from the helper that sends it", () => {
    expect(service.Service).toMatchObject({ Type: "notify", NotifyAccess: "all" });
  });

  it("gives a stop more time than the daemon's own grace, and signals only the daemon", () => {
    expect(Number(service.Service!.TimeoutStopSec) * 1000).toBeGreaterThan(OPTIONS.shutdownGrace.default + OPTIONS.cancelDeadline.default);
    expect(service.Service!.KillMode).toBe("mixed");
  });

  it("does not hide /tmp, where socket and pictures are", () => {
    expect(service.Service!.PrivateTmp).toBe("no");
  });
});

describe("the socket unit", () => {
  it("listens where clients look, for the owner alone", () => {
    expect(socket.Socket).toMatchObject({ ListenStream: OPTIONS.socket.default, SocketMode: "0600" });
  });
});

describe("systemd itself", () => {
  const has = spawnSync("systemd-analyze", ["--version"]).status === 0;

  it.runIf(has)("finds nothing wrong with the units", () => {
    const folder = mkdtempSync(join(tmpdir(), "sq-units-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const units = ["sidequest-renderer.service", "sidequest-renderer.socket"].map((name) => join(folder, name));
    for (const unit of units) copyFileSync(join(FOLDER, unit.slice(folder.length + 1)), unit);
    symlinkSync(process.execPath, join(folder, "sidequest-renderer"));
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, XDG_RUNTIME_DIR: folder, SYSTEMD_LOG_LEVEL: "warning" };
    const { status, stdout, stderr } = spawnSync("systemd-analyze", ["verify", "--user", "--man=no", ...units], { env, encoding: "utf8" });
    expect({ status, told: `${stdout}${stderr}`.split("\n").filter((line) => line.includes("sidequest")) }).toEqual({
      status: 0,
      told: [],
    });
  });
});
