import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { STARTER_FOLDER, starterSet } from "../../src/models/find-sets.js";

test("the package's own model is complete, is schnell and says its limits", () => {
  const { set } = starterSet();
  expect(set?.missing).toEqual([]);
  expect(set).toMatchObject({ name: "starter", source: "starter", variant: "schnell", steps: 4, t5Length: 64 });
  expect(set?.limits).toEqual({ min: 96, max: 192, multiple: 16, default: 144 });
});

test("it takes at most 32 MB", () => {
  const files = readdirSync(STARTER_FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  expect(bytes).toBeGreaterThan(1e6);
  expect(bytes).toBeLessThan(32e6);
});
