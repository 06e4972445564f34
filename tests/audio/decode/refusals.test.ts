/** What cannot be played is refused with a message that says why; what can be played in part is, and says what is missing. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSound } from "../../../src/audio/decode/open.js";
import { SidequestError } from "../../../src/errors.js";
import { fixture, longOgg, wavBytes } from "../files.js";
import { seeded } from "../signals.js";

const folder = mkdtempSync(join(tmpdir(), "sq-audio-"));
const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const bytesOf = (name: string): Buffer => readFileSync(fixture(name));
const names = readdirSync(fixture(".")).filter((name) => !name.endsWith(".sh"));

describe("refused", () => {
  it.each<[string, () => string, RegExp]>([
    ["a file that is not there", () => join(folder, "none.ogg"), /no such file/],
    ["a folder", () => mkdtempSync(join(folder, "dir.ogg-")), /EISDIR|directory/],
    ["an empty file", () => put("empty.ogg", ""), /is empty/],
    ["text named .ogg", () => put("text.ogg", "hello, this is not music"), /not an ogg, mp3, flac or wav file/],
    ["an ogg cut inside its first page", () => put("cut.ogg", bytesOf("chirp-44k.ogg").subarray(0, 40)), /first Ogg page/],
    ["an ogg cut inside its headers", () => put("head.ogg", bytesOf("chirp-44k.ogg").subarray(0, 2000)), /headers are cut off/],
    ["a flac cut inside its headers", () => put("head.flac", bytesOf("chirp-44k.flac").subarray(0, 20)), /headers are cut off/],
    ["a wav without data", () => put("nodata.wav", wavBytes([[]]).subarray(0, 36)), /no data chunk/],
    ["a wav of a law that nobody uses", () => put("alaw.wav", Buffer.from(wavBytes([[0, 0]])).fill(6, 20, 21)), /format 6 with 16 bits/],
    [
      "an mp3 that is only a tag",
      () => put("tag.mp3", Buffer.concat([Buffer.from("ID3\x04\0\0\0\0\0\x7f"), Buffer.alloc(127)])),
      /no MPEG audio frame/,
    ],
  ])("%s", async (_, make, message) => {
    const path = make();
    const error = await openSound(path).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(SidequestError);
    expect(error).toMatchObject({ code: "AUDIO_UNAVAILABLE", message: expect.stringMatching(message) });
    expect((error as SidequestError).message).toContain(path);
    expect((error as SidequestError).hint).toBeTruthy();
  });
});

async function playThrough(path: string): Promise<{ frames: number; damage: readonly string[] }> {
  const decoder = await openSound(path);
  try {
    let frames = 0;
    for (let piece = await decoder.next(); piece; piece = await decoder.next()) {
      frames += piece[0]!.length;
      expect(piece.every((channel) => channel.length === piece[0]!.length && channel.every(Number.isFinite))).toBe(true);
    }
    return { frames, damage: [...decoder.damage] };
  } finally {
    await decoder.close();
  }
}

describe("played as far as it goes", () => {
  it.each(["chirp-48k.ogg", "chirp-44k.flac", "chirp-vbr.mp3"])("%s, truncated: plays what is there and says so", async (name) => {
    const bytes = name.endsWith(".ogg") ? readFileSync(longOgg(join(folder, "long.ogg"), 20)) : bytesOf(name);
    const all = (await playThrough(put("whole", bytes))).frames;
    const { frames, damage } = await playThrough(put("truncated", bytes.subarray(0, Math.floor(bytes.length * 0.6))));
    expect(frames / all).toBeGreaterThan(0.4);
    expect(frames / all).toBeLessThan(0.8);
    expect(damage.join()).toMatch(/truncated|damaged/);
  });

  it("a truncated wav", async () => {
    const bytes = wavBytes([Array.from({ length: 1000 }, () => 0.5)]);
    expect(await playThrough(put("truncated.wav", bytes.subarray(0, bytes.length - 501)))).toMatchObject({
      frames: 749,
      damage: [expect.stringMatching(/truncated/)],
    });
  });

  it("any damage whatever: no crash, no endless loop, no sample that is not a number, and never an error without words", async () => {
    const random = seeded(11);
    for (const name of names)
      for (let round = 0; round < 9; round++) {
        let bytes = Buffer.from(bytesOf(name));
        const at = Math.floor(random() * bytes.length);
        if (round % 3 === 0) for (let i = 0; i < 30; i++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
        else if (round % 3 === 1) bytes.fill(Math.floor(random() * 256), at, Math.min(bytes.length, at + 3000));
        else bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + 2000))]);
        const error = await playThrough(put("damaged", bytes)).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        if (error) expect(error).toBeInstanceOf(SidequestError);
      }
  }, 60_000);
});
