/** Any number of channels → stereo, with the coefficients of ITU-R BS.775 (centre and surrounds at −3 dB, no LFE). Mono goes to both sides. */
import type { ChannelOrder } from "./decoder.js";

type Speaker = "mono" | "FL" | "FR" | "FC" | "LFE" | "BL" | "BR" | "BC" | "SL" | "SR";

const HALF_POWER = Math.SQRT1_2;

/** What a speaker gives to left and right. */
const GAINS: Record<Speaker, readonly [number, number]> = {
  mono: [1, 1],
  FL: [1, 0],
  FR: [0, 1],
  FC: [HALF_POWER, HALF_POWER],
  LFE: [0, 0],
  BL: [HALF_POWER, 0],
  BR: [0, HALF_POWER],
  SL: [HALF_POWER, 0],
  SR: [0, HALF_POWER],
  BC: [0.5, 0.5],
};

/** Speakers by number of channels, 1 to 8: WAVE and FLAC (RFC 9639, 9.1.3), Vorbis I (4.3.9) and Opus (RFC 7845, 5.1.1.2). */
const LAYOUTS: Record<ChannelOrder, readonly string[]> = {
  wave: [
    "mono",
    "FL FR",
    "FL FR FC",
    "FL FR BL BR",
    "FL FR FC BL BR",
    "FL FR FC LFE BL BR",
    "FL FR FC LFE BC SL SR",
    "FL FR FC LFE BL BR SL SR",
  ],
  vorbis: [
    "mono",
    "FL FR",
    "FL FC FR",
    "FL FR BL BR",
    "FL FC FR BL BR",
    "FL FC FR BL BR LFE",
    "FL FC FR SL SR BC LFE",
    "FL FC FR SL SR BL BR LFE",
  ],
};

/** The stereo of a piece. One or two channels are passed on, not copied. */
export function downmix(piece: readonly Float32Array[], order: ChannelOrder): [left: Float32Array, right: Float32Array] {
  if (piece.length === 1) return [piece[0]!, piece[0]!];
  if (piece.length === 2) return [piece[0]!, piece[1]!];
  const speakers = LAYOUTS[order][piece.length - 1]!.split(" ") as Speaker[];
  return [0, 1].map((side) => {
    const out = new Float32Array(piece[0]!.length);
    speakers.forEach((speaker, channel) => {
      const gain = GAINS[speaker][side]!;
      if (gain === 0) return;
      const samples = piece[channel]!;
      for (let i = 0; i < out.length; i++) out[i]! += gain * samples[i]!;
    });
    return out;
  }) as [Float32Array, Float32Array];
}
