/** Whatever a room says of itself, the reply to status stays readable for the smallest client. */
import { expect, it } from "vitest";
import { bounded } from "../../src/server/bounded.js";
import { fitReply } from "../../src/server/render-reply.js";

const long = "w".repeat(100_000);

it("cuts long texts and lists, keeps short ones as they are", () => {
  expect(bounded({ a: "x", b: [1, 2], c: null, d: true })).toEqual({ a: "x", b: [1, 2], c: null, d: true });
  expect(bounded(long)).toHaveLength(401);
  expect(bounded(Array(1000).fill(0))).toHaveLength(32);
});

it("brings a list of the worst complaints under the clients' limit", () => {
  const complaints = Array.from({ length: 500 }, () => ({ what: long, why: long, fix: long }));
  expect(JSON.stringify(bounded(complaints)).length).toBeLessThan(48_000);
});

it("cuts what nests for ever", () => {
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  expect(JSON.stringify(bounded(loop)).length).toBeLessThan(200);
});

it("leaves documents out of a render's reply when they are too long for it, and says so", () => {
  const picture = { image_url: "/p", width: 1, height: 1, elapsed_ms: 1, seed: 1, steps: 1, model: "m", tier: "t", warnings: ["w"] };
  const document = { kind: "letter", title: "t", body: "short" };
  expect(fitReply({ ...picture, documents: [document] })).toEqual({ ...picture, documents: [document] });
  const fitted = fitReply({ ...picture, documents: [{ ...document, body: long }] });
  expect(fitted).toEqual({ ...picture, warnings: ["w", expect.stringContaining("interpret")] });
  expect(JSON.stringify(fitReply({ ...picture, warnings: Array(100).fill(long) })).length).toBeLessThan(20_000);
});
