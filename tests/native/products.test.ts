import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("products of weights of every type with activations are as exact as their rounding allows, in shapes that fill no panel", () => {
  const { status, stdout, stderr } = spawnSync("build/product-bench", ["--check", "--threads", "2"], { encoding: "utf8" });
  expect(stderr).toBe("");
  const rows = stdout.split("\n").filter((line) => line.includes("error: "));
  expect(rows.length).toBeGreaterThan(36);
  expect(rows.filter((row) => row.includes("TOO LARGE"))).toEqual([]);
  expect(status).toBe(0);
});
