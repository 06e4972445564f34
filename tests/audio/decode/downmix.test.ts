/** Every layout becomes stereo with the coefficients of ITU-R BS.775. */
import { expect, it } from "vitest";
import { downmix } from "../../../src/audio/decode/downmix.js";

/** Channel i carries 2^i alone, so that the sums tell which channels went where. */
const channels = (count: number): Float32Array[] => Array.from({ length: count }, (_, i) => Float32Array.of(2 ** i));

const H = Math.SQRT1_2;
it.each([
  ["wave", 1, 1, 1],
  ["wave", 2, 1, 2],
  ["wave", 3, 1 + 4 * H, 2 + 4 * H],
  ["vorbis", 3, 1 + 2 * H, 4 + 2 * H],
  ["wave", 4, 1 + 4 * H, 2 + 8 * H],
  ["wave", 6, 1 + 4 * H + 16 * H, 2 + 4 * H + 32 * H],
  ["vorbis", 6, 1 + 2 * H + 8 * H, 4 + 2 * H + 16 * H],
  ["wave", 8, 1 + 4 * H + 16 * H + 64 * H, 2 + 4 * H + 32 * H + 128 * H],
  ["vorbis", 8, 1 + 2 * H + 8 * H + 32 * H, 4 + 2 * H + 16 * H + 64 * H],
] as const)("%s order, %i channels", (order, count, left, right) => {
  const [l, r] = downmix(channels(count), order);
  expect(l[0]).toBeCloseTo(left, 4);
  expect(r[0]).toBeCloseTo(right, 4);
});
