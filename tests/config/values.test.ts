/** Every kind of option takes what a person would write, and refuses the rest by naming where it stood. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";
import type { OptionName } from "../../src/options.js";

const folder = mkdtempSync(join(tmpdir(), "sq-values-"));
afterAll(() => rmSync(folder, { recursive: true }));

const env = { SIDEQUEST_HOME: "/nowhere" };
const resolved = (name: OptionName, raw: unknown): unknown => resolveConfig({ [name]: raw }, env)[name];

describe("values", () => {
  it.each([
    ["keepAlive", "30m", 1_800_000],
    ["keepAlive", "90", 90_000],
    ["keepAlive", "250ms", 250],
    ["keepAlive", "0", 0],
    ["keepAlive", "-1", -1],
    ["maxLine", "1m", 1_048_576],
    ["maxLine", "300k", 307_200],
    ["maxLine", "262144", 262_144],
    ["latestLink", true, true],
    ["latestLink", "off", false],
    ["warmup", true, "all"],
    ["warmup", false, "none"],
    ["warmup", "flux", "flux"],
    ["device", "0", "0"],
    ["outputDir", "~/pictures", join(homedir(), "pictures")],
  ] as const)("%s %j is %j", (name, raw, value) => expect(resolved(name, raw)).toBe(value));

  it.each([
    ["queueSize", "many", /--queue-size: expected a whole number.*"many"/],
    ["queueSize", "0", /--queue-size.*from 1 to 100000/],
    ["maxLine", "10", /--max-line/],
    ["keepAlive", "soon", /--keep-alive: expected a duration/],
    ["keepAlive", "-2", /--keep-alive/],
    ["warmup", "gpu", /--warmup: expected one of none, flux, embed, all, got "gpu"/],
    ["latestLink", "perhaps", /--latest-link: expected true or false/],
    ["socket", "", /--socket: expected a path/],
    ["socket", "a\0b", /--socket: expected a path/],
  ] as const)("%s %j is refused", (name, raw, message) => expect(() => resolved(name, raw)).toThrow(message));

  it("names the variable that is wrong", () => {
    expect(() => resolveConfig({}, { ...env, SIDEQUEST_QUEUE_SIZE: "-3" })).toThrow(/^SIDEQUEST_QUEUE_SIZE: /);
  });

  it("names the file and the key, and suggests what was meant", () => {
    const file = join(folder, "wrong.yaml");
    writeFileSync(file, "queue_sise: 3\n");
    expect(() => resolveConfig({ config: file }, env)).toThrow(
      expect.objectContaining({ code: "INVALID_PARAMS", hint: 'Did you mean "queueSize"?' }),
    );
    writeFileSync(file, "- a list\n");
    expect(() => resolveConfig({ config: file }, env)).toThrow(/expected a mapping of options, got a list/);
    expect(() => resolveConfig({ config: join(folder, "absent.yaml") }, env)).toThrow(/could not be read/);
  });
});
