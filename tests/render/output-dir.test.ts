/** The output folder and the handshake file that announces it. */
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openOutputDir } from "../../src/render/output-dir.js";
import { freshFolder } from "./open-service.js";

test("a named folder is made, checked and announced as one line", () => {
  const folder = freshFolder();
  const config = { home: join(folder, "home"), outputDir: join(folder, "a", "b") };
  expect(openOutputDir(config)).toBe(config.outputDir);
  expect(statSync(config.outputDir).isDirectory()).toBe(true);
  expect(readdirSync(config.outputDir)).toEqual([]);
  expect(readFileSync(join(config.home, "daemon-output-dir"), "utf8")).toBe(`${config.outputDir}\n`);
  expect(readdirSync(config.home)).toEqual(["daemon-output-dir"]);
});

test("without one a fresh temporary folder is taken each time, and the handshake follows", () => {
  const home = freshFolder();
  const first = openOutputDir({ home, outputDir: undefined });
  const second = openOutputDir({ home, outputDir: undefined });
  expect(first).toMatch(/\/sq-daemon-\w+$/);
  expect(first.startsWith(tmpdir())).toBe(true);
  expect(second).not.toBe(first);
  expect(readFileSync(join(home, "daemon-output-dir"), "utf8")).toBe(`${second}\n`);
});

test("a folder that cannot be one is refused by name", () => {
  const folder = freshFolder();
  writeFileSync(join(folder, "file"), "");
  chmodSync(folder, 0o700);
  expect(() => openOutputDir({ home: folder, outputDir: join(folder, "file") })).toThrow(
    expect.objectContaining({ code: "INVALID_PARAMS", message: expect.stringContaining("--output-dir") }),
  );
});
