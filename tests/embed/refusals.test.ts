/** What cannot be embedded is refused with what was expected, and the next text works. */
import { expect, it } from "vitest";
import { freshHome, openEmbedder, writeModel } from "./open-embedder.js";

const withModel = () => {
  const home = freshHome();
  writeModel(home);
  return openEmbedder(home);
};

it("refuses nothing and blank space, before any process is started", async () => {
  const embedder = withModel();
  for (const text of ["", "  \n\t"]) {
    await expect(embedder.embed(text)).rejects.toMatchObject({ code: "INVALID_PARAMS", message: "text: expected some text, got none" });
  }
  expect(embedder.status().state).toBe("cold");
});

it("refuses more than 32,768 bytes of UTF-8, however few characters", async () => {
  await expect(withModel().embed("ä".repeat(16_385))).rejects.toMatchObject({
    code: "INVALID_PARAMS",
    message: "text: expected at most 32768 bytes in UTF-8, got 32770",
  });
});

it("refuses to start again once stopped", async () => {
  const embedder = withModel();
  await embedder.stop();
  await expect(embedder.embed("inn")).rejects.toMatchObject({ code: "SHUTTING_DOWN" });
});
