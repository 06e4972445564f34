/** Compiles the codecs before they are needed: the first use of each would otherwise cost tens of milliseconds. */
import { FLACDecoder } from "@wasm-audio-decoders/flac";
import { OggVorbisDecoder } from "@wasm-audio-decoders/ogg-vorbis";
import { MPEGDecoder } from "mpg123-decoder";
import { OpusDecoder } from "opus-decoder";

const CODECS = [() => new OggVorbisDecoder(), () => new MPEGDecoder(), () => new FLACDecoder(), () => new OpusDecoder()];

/** One after the other, the usual one first. */
export async function warmCodecs(): Promise<void> {
  for (const make of CODECS) {
    const codec = make();
    await codec.ready;
    codec.free();
  }
}
