/** Another embedding model than the one used last is reported, since saved vectors cannot be compared with its own. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freshHome, openEmbedder, writeModel } from "./open-embedder.js";

it("remembers the file by its hash and reports a differing one, naming both", async () => {
  const home = freshHome();
  writeModel(home, 1);
  const first = openEmbedder(home);
  await first.warmUp();
  expect(first.degraded()).toEqual([]);
  const identity = first.status().identity!;
  expect(identity).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.parse(readFileSync(join(home, "embed-identity.json"), "utf8"))).toEqual({
    sha256: identity,
    model: "all-MiniLM-L6-v2",
    dimensions: 32,
  });

  const same = openEmbedder(home);
  await same.warmUp();
  expect(same.degraded()).toEqual([]);

  writeModel(home, 2);
  const other = openEmbedder(home);
  await other.warmUp();
  expect(other.degraded()).toHaveLength(1);
  expect(other.degraded()[0]).toMatchObject({ what: "embed", why: expect.stringContaining(identity.slice(0, 12)) });
});

it("a damaged memory of it is no reason to fail", async () => {
  const home = freshHome();
  writeModel(home);
  writeFileSync(join(home, "embed-identity.json"), "{");
  const embedder = openEmbedder(home);
  await embedder.warmUp();
  expect(embedder.degraded()).toEqual([]);
});
