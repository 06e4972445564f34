/** A flag beats the environment, the environment beats the options file, the file beats the default. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";

const home = mkdtempSync(join(tmpdir(), "sq-config-"));
afterAll(() => rmSync(home, { recursive: true }));

describe("where a value comes from", () => {
  const base = { SIDEQUEST_HOME: home };

  it("is the default when nothing is given", () => {
    const config = resolveConfig({}, { SIDEQUEST_HOME: "/nowhere" });
    expect(config.queueSize).toBe(64);
    expect(config.keepAlive).toBe(30 * 60_000);
    expect(config.maxLine).toBe(8 * 1024 * 1024);
    expect(config.modelsDir).toBe("/nowhere/models");
    expect(config.outputDir).toBeUndefined();
  });

  it("is the options file, then the environment, then the flag", () => {
    writeFileSync(join(home, "config.yaml"), "queue-size: 5\nwait_deadline: 2m\n");
    expect(resolveConfig({}, base).queueSize).toBe(5);
    expect(resolveConfig({}, base).waitDeadline).toBe(120_000);
    expect(resolveConfig({}, { ...base, SIDEQUEST_QUEUE_SIZE: "6" }).queueSize).toBe(6);
    expect(resolveConfig({ queueSize: "7" }, { ...base, SIDEQUEST_QUEUE_SIZE: "6" }).queueSize).toBe(7);
  });

  it("treats an empty variable as absent", () => {
    expect(resolveConfig({}, { ...base, SIDEQUEST_SOCKET: "" }).socket).toBe("/tmp/sidequest-renderer.sock");
  });

  it("is frozen", () => {
    expect(Object.isFrozen(resolveConfig({}, base))).toBe(true);
  });
});
