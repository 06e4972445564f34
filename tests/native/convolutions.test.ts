import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("convolutions are exact to f32 in shapes that end in the middle of tiles, panels and runs", () => {
  const { status, stdout, stderr } = spawnSync("build/convolution-bench", ["--check", "--threads", "2"], { encoding: "utf8" });
  expect(stderr).toBe("");
  const rows = stdout.split("\n").filter((line) => line.includes("error "));
  expect(rows.length).toBe(9);
  expect(rows.filter((row) => row.includes("TOO LARGE"))).toEqual([]);
  expect(status).toBe(0);
});
