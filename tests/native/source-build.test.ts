/** The engine, its bench and its checker can be configured from ggml's own sources, without Node and without npm's libraries. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";

vi.setConfig({ testTimeout: 180_000 });

/** `npm run build:native` leaves it there: the sources that npm's libraries were built from. */
const SOURCES = resolve("build/ggml-source");

const cmake = (args: string[]) => spawnSync("cmake", args, { encoding: "utf8" });

function configure(options: string[]): { folder: string; status: number | null; text: string } {
  const folder = mkdtempSync(join(tmpdir(), "engine-source-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // No modules folder: npm's libraries must not be asked for.
  const { status, stdout, stderr } = cmake(["-S", "native", "-B", folder, `-DNODE_MODULES=${join(folder, "none")}`, ...options]);
  return { folder, status, text: stdout + stderr };
}

test("with GGML_SOURCE_DIR the programs and ggml's CPU back end are targets of one build", () => {
  expect(existsSync(SOURCES)).toBe(true);
  const { folder, status, text } = configure([`-DGGML_SOURCE_DIR=${SOURCES}`]);
  expect(status, text).toBe(0);
  const { stdout } = cmake(["--build", folder, "--target", "help"]);
  for (const target of ["ggml-base", "ggml-cpu", "sidequest", "flux-bench", "verify-golden", "weights-quantise"]) {
    expect(stdout).toMatch(new RegExp(`^\\.\\.\\. ${target}$`, "m"));
  }
  expect(stdout).not.toMatch(/sidequest_engine$/m);
});

test("without npm's libraries and without sources the message says what to do", () => {
  const { status, text } = configure([]);
  expect(status).not.toBe(0);
  expect(text.replace(/\s+/g, " ")).toMatch(/No ggml libraries in .*Run `npm install` first.*or give -DGGML_SOURCE_DIR=/);
});
