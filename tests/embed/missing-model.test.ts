/** Without a usable file the error names the command that installs one; once it is there, it is used. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freshHome, openEmbedder, writeModel } from "./open-embedder.js";

it("says how to install the model, shows it in status, and works as soon as the file is there", async () => {
  const home = freshHome();
  const embedder = openEmbedder(home);
  await expect(embedder.warmUp()).rejects.toMatchObject({
    code: "MODEL_NOT_FOUND",
    hint: expect.stringContaining("sidequest-renderer models pull minilm"),
  });
  expect(embedder.status()).toMatchObject({ state: "failed", error: { code: "MODEL_NOT_FOUND" } });
  expect(embedder.degraded()[0]).toMatchObject({ what: "embed", fix: expect.stringContaining("models pull minilm") });
  writeModel(home);
  expect(await embedder.embed("inn")).toMatchObject({ model: "all-MiniLM-L6-v2" });
  expect(embedder.status()).toMatchObject({ state: "warm", error: null });
  expect(embedder.degraded()).toEqual([]);
});

it("a configured file that is absent, or no embedding model, is named", async () => {
  const home = freshHome();
  await expect(openEmbedder(home, { embedModel: join(home, "gone.gguf") }).embed("inn")).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
  mkdirSync(join(home, "models"), { recursive: true });
  const text = join(home, "models", "page.gguf");
  writeFileSync(text, "<html>not found</html>");
  await expect(openEmbedder(home, { embedModel: text }).embed("inn")).rejects.toMatchObject({ code: "MODEL_INVALID" });
  const flux = "tests/fixtures/golden/weights/gguf/t5-encoder-F16.gguf";
  await expect(openEmbedder(home, { embedModel: flux }).embed("inn")).rejects.toMatchObject({
    code: "MODEL_INVALID",
    message: expect.stringContaining("got a FLUX t5"),
  });
});

it("a damaged file is an error, not a crash of the daemon", async () => {
  const home = freshHome();
  const path = writeModel(home);
  const { readFileSync, truncateSync } = await import("node:fs");
  truncateSync(path, readFileSync(path).length - 1000);
  await expect(openEmbedder(home, { embedModel: path }).embed("inn")).rejects.toMatchObject({ code: "MODEL_INVALID" });
});
