/** Status, warm-up, load and unload as the server shows them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installTiny } from "../engine/two-models.js";
import { freshFolder, openService, picture } from "./open-service.js";

test("from cold to warm and back", async () => {
  const service = openService();
  expect(service.status()).toMatchObject({
    flux: "cold",
    busy: false,
    device: null,
    memory: {},
    queue_depth: 0,
    active: null,
    last_render: null,
    last_error: null,
  });
  expect(service.status().degraded).toEqual([expect.objectContaining({ what: "pictures", why: expect.stringContaining("cards") })]);
  expect(await service.warmUp()).toEqual({ status: "warm", warmup_ms: expect.any(Number), model: "cards" });
  expect(await service.warmUp()).toEqual({ status: "already_warm", warmup_ms: expect.any(Number), model: "cards" });
  expect(service.status()).toMatchObject({
    flux: "warm",
    model: { name: "cards", generator: "cards" },
    memory: { process_rss: expect.any(Number) },
  });
  const { image_url, seed } = await picture(service, { subject: "a" });
  expect(service.status().last_render).toMatchObject({ image_path: image_url, seed, model: "cards" });
  expect((await service.unload()).freed_bytes).toBeGreaterThan(0);
  expect(service.status()).toMatchObject({ flux: "cold", memory: {} });
});

test("load changes the model of the renders that follow", async () => {
  const service = openService();
  expect(await service.load({ model: "cards:delay=1" })).toEqual({ model: "cards", load_ms: expect.any(Number) });
  await expect(service.load({ model: "cards:oops=1" })).rejects.toMatchObject({ code: "INVALID_PARAMS" });
  expect(await picture(service, { subject: "a" })).toMatchObject({ model: "cards" });
});

test("models that `auto` passed over are degraded, each with its reason and its cure", () => {
  const modelsDir = join(freshFolder(), "models");
  installTiny(modelsDir, "whole", "schnell");
  installTiny(modelsDir, "no-vae", "dev", { vae: "gone.safetensors" });
  mkdirSync(join(modelsDir, "wreck"));
  writeFileSync(join(modelsDir, "wreck", "model.json"), "{");
  const { model, degraded } = openService({ model: "auto", modelsDir }).status();
  expect(model?.name).toBe("whole");
  expect(degraded).toEqual([
    {
      what: "the model no-vae is not used",
      why: expect.stringMatching(/no-vae lacks .*VAE/),
      fix: expect.stringContaining("models pull flux1-dev-q8"),
    },
    {
      what: "the model wreck is not used",
      why: expect.stringMatching(/wreck\/model\.json: not JSON/),
      fix: expect.stringContaining("models remove wreck"),
    },
  ]);
});
