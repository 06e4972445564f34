/** The tables in README and docs are the ones that the code makes now. */
import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("has generated tables that are up to date", () => {
  const output = execFileSync(process.execPath, ["--import", "tsx", "scripts/generate-docs.ts", "--check"], { encoding: "utf8" });
  expect(output).toContain("up to date");
});
