/** A cue list becomes a file: cues at their time, music that follows by itself without a dip, ducking under effects, the same bytes every time. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCueList } from "../../src/audio/cue-list.js";
import { frames, RATE } from "../../src/audio/mixer/format.js";
import { renderOffline } from "../../src/audio/offline.js";
import { decodeAll } from "./files.js";
import { folder, plainDirector, testPack } from "./pack.js";
import { largest, rmsDb } from "./signals.js";

const out = join(folder(), "mix.wav");

async function mix(list: string, pack = testPack()) {
  const result = await renderOffline({ cues: parseCueList(list), pack, out, direct: plainDirector });
  const [left, right] = (await decodeAll(out)) as [Float32Array, Float32Array];
  return { result, left, right };
}

describe("offline mix", () => {
  it("plays a mood for as long as asked: track after track, cross-faded, never a dip or a gap, never a missing file", async () => {
    const { result, left } = await mix("{ length: 20, fade_out_ms: 0, cues: [{ at: 1, mood: exploration, fade_in_ms: 0 }] }");
    expect(left.length).toBe(20 * RATE);
    expect(largest(left.subarray(0, RATE))).toBe(0);
    const level = rmsDb(left, 2 * RATE, 4 * RATE);
    for (let at = 1.1; at < 19.6; at += 0.1)
      expect(Math.abs(rmsDb(left, Math.round(at * RATE), Math.round((at + 0.3) * RATE)) - level)).toBeLessThan(0.5);
    const followed = result.log.filter(({ what }) => what.startsWith("follows"));
    // Tracks of 6 s that overlap by 1 s.
    expect(followed.map(({ at }) => at)).toEqual([6, 11, 16]);
    expect(new Set(followed.map(({ what }) => what)).size).toBe(3);
    expect(result.log.some(({ what }) => what.includes("lost"))).toBe(false);
  });

  it("starts cues at their frame and ducks under an effect by the pack's amount", async () => {
    const { left, right } = await mix(
      "{ length: 5, fade_out_ms: 0, cues: [{ at: 0, mood: rest }, { at: 2.0001, sfx: [bell] }] }",
      testPack({ mixer: { duckAmountDb: -12 } }),
    );
    const calm = rmsDb(left, RATE, 2 * RATE);
    const bell = Float32Array.from({ length: frames(600) }, (_, i) => 0.2 * Math.sin((2 * Math.PI * 880 * (i + frames(300))) / RATE));
    const at = Math.ceil(2.0001 * RATE);
    const under = left.subarray(at + frames(300), at + frames(900)).map((x, i) => x - bell[i]!);
    expect(Math.abs(rmsDb(under) - (calm - 12))).toBeLessThan(0.5);
    expect(rmsDb(right, RATE, 2 * RATE)).toBeCloseTo(calm, 0);
  });

  it("carries out play, stop and volume", async () => {
    const { left } = await mix(
      "{ length: 4, fade_out_ms: 0, cues: [{ at: 0, play: { channel: ambience, sfx_id: bell, loop: true } }, { at: 2, volume: { channel: ambience, volume: 0.5, ramp_ms: 100 } }, { at: 3, stop: { channel: ambience, fade_out_ms: 100 } }] }",
    );
    const level = rmsDb(left, RATE / 2, 2 * RATE);
    expect(rmsDb(left, frames(2200), frames(3000))).toBeCloseTo(level - 6.02, 1);
    expect(largest(left.subarray(frames(3200)))).toBe(0);
  });

  it("fades out at the end and is the same every time", async () => {
    const pack = testPack();
    const list = "{ seed: 9, length: 8, fade_out_ms: 2000, cues: [{ at: 0, mood: combat }, { at: 3, mood: rest, crossfade_ms: 500 }] }";
    await mix(list, pack);
    const first = readFileSync(out);
    const { left } = await mix(list, pack);
    expect(readFileSync(out).equals(first)).toBe(true);
    expect(Math.abs(left.at(-1)!)).toBeLessThan(1e-3);
    expect(left.every((x) => Number.isFinite(x) && Math.abs(x) <= 1)).toBe(true);
  });

  it.each([
    ["cues: [{ at: 1 }]", /says nothing/],
    ["cues: [{ mood: combat }]", /cues\.0/],
    ["cues: []", /cues/],
    ["cues: [{ at: 0, mood: combat, tempo: 3 }]", /cues\.0/],
    ["{ cues: [", /cue list/],
  ])("refuses %s", (text, message) => {
    expect(() => parseCueList(text)).toThrow(message);
  });

  it("refuses a mood that the pack does not have, and one whose files are all missing", async () => {
    await expect(mix("cues: [{ at: 0, mood: opera }]")).rejects.toMatchObject({
      code: "INVALID_PARAMS",
      message: expect.stringContaining("opera"),
    });
    await expect(mix("cues: [{ at: 0, mood: gone }]")).rejects.toMatchObject({
      code: "AUDIO_UNAVAILABLE",
      message: expect.stringContaining("gone"),
    });
    await expect(mix("cues: [{ at: 0, sfx: [bel] }]")).rejects.toMatchObject({
      code: "INVALID_PARAMS",
      hint: expect.stringContaining("bell"),
    });
    await expect(mix("cues: [{ at: 0, sfx: [lost] }]")).rejects.toMatchObject({ code: "AUDIO_UNAVAILABLE" });
  });
});
