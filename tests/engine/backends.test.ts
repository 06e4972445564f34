/** The folders of ggml libraries for this machine. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { backendFolders } from "../../src/engine/backends.js";

test("every folder holds ggml libraries, the plain package's first", () => {
  const folders = backendFolders();
  expect(folders.length).toBeGreaterThan(0);
  for (const folder of folders) expect(readdirSync(folder).some((name) => name.includes("ggml"))).toBe(true);
  expect(folders[0]).not.toMatch(/cuda|vulkan/);
});

test("a machine without a package has none", () => {
  expect(backendFolders("plan9", "mips")).toEqual([]);
});
