import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GOLDEN, inspect, scratch } from "./programs.js";

const ONE = "diffusion_pytorch_model-00001-of-00002.safetensors";
const TWO = "diffusion_pytorch_model-00002-of-00002.safetensors";
const INDEX = "diffusion_pytorch_model.safetensors.index.json";

/** A copy of the sharded transformer, its index changed. */
function shards(change: (map: Record<string, unknown>) => void = () => {}): string {
  const folder = scratch();
  cpSync(join(GOLDEN, "diffusers/transformer"), folder, { recursive: true });
  const index = JSON.parse(readFileSync(join(folder, INDEX), "utf8"));
  change(index.weight_map);
  writeFileSync(join(folder, INDEX), JSON.stringify(index));
  return folder;
}

function refused(path: string): string {
  const { error } = inspect(path);
  expect(error, "it was opened").toBeDefined();
  expect(error!.code).toBe("MODEL_INVALID");
  return error!.message;
}

test("the untouched copy opens", () => {
  expect(inspect(shards()).parts).toHaveLength(1);
});

test("a missing shard is named", () => {
  const folder = shards();
  rmSync(join(folder, TWO));
  expect(refused(join(folder, INDEX))).toContain(TWO);
});

test("shards that changed places are refused", () => {
  const folder = shards();
  renameSync(join(folder, ONE), join(folder, "x"));
  renameSync(join(folder, TWO), join(folder, ONE));
  renameSync(join(folder, "x"), join(folder, TWO));
  expect(refused(folder)).toMatch(/the index says that it is in this shard/);
});

test("the same shard twice is refused", () => {
  const folder = shards();
  cpSync(join(folder, ONE), join(folder, TWO));
  expect(refused(folder)).toMatch(/stands in .* too/);
});

test("a tensor that the index does not list is refused", () => {
  expect(refused(shards((map) => delete map["x_embedder.bias"]))).toMatch(/"x_embedder.bias".*does not list it/);
});

test.each(["../../etc/passwd", "a/b.safetensors", "..", "", 7])("a shard called %j is refused", (shard) => {
  expect(refused(shards((map) => Object.assign(map, { "x_embedder.bias": shard })))).toMatch(/plain name of a file beside the index/);
});

test("one shard alone says which file to name", () => {
  expect(refused(join(shards(), ONE))).toMatch(/one shard: name the folder or the \.index\.json/);
});

test.each([
  ["{", /shard index/],
  ["{}", /no weight_map/],
  ['{"weight_map":{}}', /no weight_map/],
])("an index of %s is refused", (text, message) => {
  const folder = shards();
  writeFileSync(join(folder, INDEX), text);
  expect(refused(join(folder, INDEX))).toMatch(message);
});
