/** Two channels: panning, reverberation, loudness, limiting, and the 16-bit samples that are encoded. */
import { add, filter, RATE, type Random, seconds } from "./dsp.js";

export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export function silence(length: number): Stereo {
  return { left: new Float32Array(length), right: new Float32Array(length) };
}

/** Equal-power panning. @param pan −1 left … 1 right */
export function place(target: Stereo, source: Float32Array, at: number, gain: number, pan: number): void {
  const angle = ((pan + 1) * Math.PI) / 4;
  add(target.left, source, at, gain * Math.cos(angle));
  add(target.right, source, at, gain * Math.sin(angle));
}

/** What lies beyond `length` is added to the beginning: the tail of a loop sounds into its next round. */
export function fold(sound: Stereo, length: number): Stereo {
  const channel = (full: Float32Array): Float32Array => {
    const out = full.slice(0, length);
    for (let at = length; at < full.length; at += length) add(out, full.subarray(at, Math.min(at + length, full.length)));
    return out;
  };
  return { left: channel(sound.left), right: channel(sound.right) };
}

/** Delays of the eight lines in samples: mutually prime, 30 to 75 ms. */
const LINES = [1423, 1693, 1931, 2207, 2521, 2819, 3187, 3571];

/**
 * Feedback delay network with a Householder matrix (Jot and Chaigne 1991). Returns the wet part alone.
 * @param t60 seconds in which it falls by 60 dB
 * @param loop the input repeats for ever; then so does the result
 */
export function reverberate(dry: Stereo, { t60, damping, loop }: { t60: number; damping: number; loop: boolean }): Stereo {
  const length = dry.left.length;
  const wet = silence(length);
  const lines = LINES.map((n) => new Float32Array(n));
  const gains = LINES.map((n) => 10 ** ((-3 * n) / (t60 * RATE)));
  const damped = new Float32Array(LINES.length);
  const out = new Float32Array(LINES.length);
  // A loop is run twice and the second round kept: by then the first one's tail is in it.
  const rounds = loop ? 2 : 1;
  for (let n = 0; n < length * rounds; n++) {
    const i = n % length;
    let sum = 0;
    for (let k = 0; k < LINES.length; k++) {
      const line = lines[k]!;
      const tap = line[n % line.length]!;
      damped[k]! += (tap - damped[k]!) * (1 - damping);
      out[k] = damped[k]! * gains[k]!;
      sum += out[k]!;
    }
    const share = (2 / LINES.length) * sum;
    for (let k = 0; k < LINES.length; k++) {
      const line = lines[k]!;
      line[n % line.length] = out[k]! - share + (k % 2 === 0 ? dry.left[i]! : dry.right[i]!) * 0.5;
    }
    wet.left[i] = out[0]! + out[2]! - out[4]! + out[6]!;
    wet.right[i] = out[1]! - out[3]! + out[5]! + out[7]!;
  }
  return wet;
}

export function blend(dry: Stereo, wet: Stereo, amount: number): Stereo {
  add(dry.left, wet.left, 0, amount);
  add(dry.right, wet.right, 0, amount);
  return dry;
}

/** Integrated loudness in LUFS (ITU-R BS.1770-4: K-weighting, 400 ms blocks, both gates). */
export function loudness({ left, right }: Stereo): number {
  const weighted = [left, right].map(weigh);
  const block = Math.min(seconds(0.4), left.length);
  const hop = Math.max(1, Math.floor(block / 4));
  const powers: number[] = [];
  for (let at = 0; at + block <= left.length; at += hop) {
    let sum = 0;
    for (const channel of weighted) for (let i = at; i < at + block; i++) sum += channel[i]! ** 2;
    powers.push(sum / block);
  }
  const toLufs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));
  const mean = (list: readonly number[]): number => list.reduce((sum, p) => sum + p, 0) / Math.max(1, list.length);
  const audible = powers.filter((power) => toLufs(power) > -70);
  const gate = toLufs(mean(audible)) - 10;
  return toLufs(mean(audible.filter((power) => toLufs(power) > gate)));
}

/** The standard's high shelf is close to +4 dB above 1.7 kHz; its high-pass lies at 38 Hz. */
function weigh(channel: Float32Array): Float32Array {
  const high = filter(channel.slice(), "high", 1682, Math.SQRT1_2);
  const out = channel.slice();
  add(out, high, 0, 10 ** (4 / 20) - 1);
  return filter(out, "high", 38, 0.5);
}

/** Brings the loudness to `target` LUFS, then holds peaks below `ceiling` with 5 ms of look-ahead. */
export function master(sound: Stereo, target: number, ceiling = 0.84): Stereo {
  const gain = 10 ** ((target - loudness(sound)) / 20);
  const { length } = sound.left;
  const ahead = seconds(0.005);
  const need = new Float32Array(length);
  for (let i = 0; i < length; i++) {
    const peak = Math.max(Math.abs(sound.left[i]!), Math.abs(sound.right[i]!)) * gain;
    need[i] = peak > ceiling ? ceiling / peak : 1;
  }
  const smooth = new Float32Array(length).fill(1);
  const recover = Math.exp(-1 / seconds(0.12));
  // Twice round, so that in a loop the end knows of the beginning.
  let level = 1;
  for (let n = 0; n < length * 2; n++) {
    const i = n % length;
    const coming = need[(i + ahead) % length]!;
    level = Math.min(coming < level ? level + (coming - level) * 0.05 : 1 - (1 - level) * recover, 1);
    smooth[i] = level;
  }
  const apply = (channel: Float32Array): Float32Array => channel.map((x, i) => clip(x * gain * smooth[i]!, ceiling));
  return { left: apply(sound.left), right: apply(sound.right) };
}

/** The little that the limiter lets through is rounded off. */
function clip(x: number, ceiling: number): number {
  return Math.abs(x) <= ceiling ? x : Math.sign(x) * (ceiling + (0.97 - ceiling) * Math.tanh((Math.abs(x) - ceiling) / (0.97 - ceiling)));
}

/** Scales to a peak, for effects. */
export function peaked(sound: Stereo, peak: number): Stereo {
  let most = 1e-9;
  for (const channel of [sound.left, sound.right]) for (const x of channel) most = Math.max(most, Math.abs(x));
  const apply = (channel: Float32Array): Float32Array => channel.map((x) => (x / most) * peak);
  return { left: apply(sound.left), right: apply(sound.right) };
}

/** A RIFF file of 16-bit samples. `rng` dithers the rounding, so that quiet tails do not crackle. */
export function wav(sound: Stereo, channels: 1 | 2, rng: Random): Buffer {
  const frames = sound.left.length;
  const data = Buffer.alloc(frames * channels * 2);
  const level = (x: number): number => Math.max(-32_768, Math.min(32_767, Math.round(x * 32_767 + rng() - rng())));
  for (let i = 0; i < frames; i++) {
    if (channels === 2) {
      data.writeInt16LE(level(sound.left[i]!), i * 4);
      data.writeInt16LE(level(sound.right[i]!), i * 4 + 2);
    } else data.writeInt16LE(level((sound.left[i]! + sound.right[i]!) / 2), i * 2);
  }
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * channels * 2, 28);
  head.writeUInt16LE(channels * 2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
