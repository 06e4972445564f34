/**
 * Synthesises every sound of our own genre packs: `npm run build:sounds [-- name …]` (a part of a path names what is made).
 * Needs `oggenc` (Debian: vorbis-tools). Writes the checksum of each file's samples to `checksums.json`, by which a test
 * proves that the files come from this code. With `--list` nothing is written.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { random, seedOf } from "./dsp.js";
import { lowFantasy } from "./packs/low-fantasy.js";
import { spaceOpera } from "./packs/space-opera.js";
import { filesOf, type SoundFile } from "./sound-pack.js";
import { wav } from "./stereo.js";

const PACKS = fileURLToPath(new URL("../../genre_packs", import.meta.url));
const CHECKSUMS = fileURLToPath(new URL("./checksums.json", import.meta.url));

export const allFiles = (): SoundFile[] => [lowFantasy, spaceOpera].flatMap(filesOf);

/** The file's samples as a WAV file: what is encoded, and what the checksum is of. */
export function samplesOf(file: SoundFile): Buffer {
  return wav(file.render(), file.channels, random(seedOf(`dither/${file.path}`)));
}

export const checksumOf = (samples: Buffer): string => createHash("sha256").update(samples).digest("hex");

function build(wanted: readonly string[]): void {
  const known = JSON.parse(readFileSync(CHECKSUMS, { encoding: "utf8", flag: "a+" }) || "{}") as Record<string, string>;
  const chosen = allFiles().filter(({ path }) => wanted.length === 0 || wanted.some((part) => path.includes(part)));
  for (const file of chosen) {
    const samples = samplesOf(file);
    const target = join(PACKS, `${file.path}.ogg`);
    mkdirSync(dirname(target), { recursive: true });
    // The serial number is the one random thing in an Ogg file.
    const serial = String(seedOf(file.path) & 0x7fffffff);
    execFileSync("oggenc", ["-Q", "-q", file.channels === 2 ? "0" : "1", "-s", serial, "-o", target, "-"], {
      input: samples,
      maxBuffer: 1 << 28,
    });
    known[file.path] = checksumOf(samples);
    process.stdout.write(
      `${file.path} ${((samples.length - 44) / 2 / file.channels / 48_000).toFixed(1)} s, ${statSync(target).size} bytes\n`,
    );
  }
  const sorted = Object.fromEntries(allFiles().map(({ path }) => [path, known[path]]));
  writeFileSync(CHECKSUMS, `${JSON.stringify(sorted, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  if (wanted.includes("--list")) for (const { path } of allFiles()) process.stdout.write(`${path}\n`);
  else build(wanted);
}
