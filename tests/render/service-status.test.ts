/** Status, warm-up, load and unload as the server shows them. */
import { expect, test } from "vitest";
import { openService, picture } from "./open-service.js";

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
