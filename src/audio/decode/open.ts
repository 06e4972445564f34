/** Opens a sound file: the codec is told by its first bytes, never by its name. */
import { SidequestError } from "../../errors.js";
import { ByteFile } from "./byte-file.js";
import { type Decoder, unplayable } from "./decoder.js";
import { openFlac } from "./flac.js";
import { openMp3 } from "./mp3.js";
import { mp3Frame } from "./mp3-frames.js";
import { OggStream } from "./ogg.js";
import { openOpus } from "./opus.js";
import { openVorbis } from "./vorbis.js";
import { openWav } from "./wav.js";

const RATES = { low: 1000, high: 768_000 };
const MOST_CHANNELS = 8;

const text = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));

async function openOgg(file: ByteFile): Promise<Decoder> {
  const stream = await OggStream.open(file);
  const first = await stream.next();
  const packet = first?.packets[0] ?? new Uint8Array(0);
  if (text(packet, 0, 7) === "\x01vorbis") return openVorbis(file, stream, first!);
  if (text(packet, 0, 8) === "OpusHead") return openOpus(file, stream, first!);
  throw unplayable(file.path, "an Ogg file, but neither Vorbis nor Opus");
}

/** Bytes that an ID3v2 tag takes at `at`; 0 when there is none. */
function id3Length(bytes: Uint8Array, at: number): number {
  if (text(bytes, at, 3) !== "ID3") return 0;
  const size = [6, 7, 8, 9].reduce((sum, i) => (sum << 7) | (bytes[at + i]! & 0x7f), 0);
  return 10 + size + ((bytes[at + 5]! & 0x10) !== 0 ? 10 : 0);
}

async function openCodec(file: ByteFile): Promise<Decoder> {
  if (file.size === 0) throw unplayable(file.path, "the file is empty");
  const head = (await file.read(0, 16)).slice();
  if (text(head, 0, 4) === "OggS") return openOgg(file);
  if ((text(head, 0, 4) === "RIFF" || text(head, 0, 4) === "RF64") && text(head, 8, 4) === "WAVE") return openWav(file);
  const start = id3Length(head, 0);
  const sound = (await file.read(start, 4)).slice();
  if (text(sound, 0, 4) === "fLaC") return openFlac(file, start);
  if (start > 0 || mp3Frame(sound, 0)) return openMp3(file, start);
  throw unplayable(
    file.path,
    `not an ogg, mp3, flac or wav file (it starts with ${[...head.subarray(0, 4)].map((b) => b.toString(16).padStart(2, "0")).join(" ")})`,
  );
}

/**
 * @param path absolute path of a file in ogg (Vorbis, Opus), mp3, flac or wav
 * @throws SidequestError AUDIO_UNAVAILABLE naming the file and what is wrong: not there, empty, damaged, of an unknown kind
 */
export async function openSound(path: string): Promise<Decoder> {
  let file: ByteFile;
  try {
    file = await ByteFile.open(path);
  } catch (cause) {
    throw unplayable(
      path,
      (cause as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : (cause as Error).message,
      "Check the pack's audio.yaml.",
    );
  }
  try {
    const decoder = await openCodec(file);
    const { rate, channels } = decoder.info;
    if (rate < RATES.low || rate > RATES.high) throw unplayable(path, `${rate} Hz is outside ${RATES.low} to ${RATES.high} Hz`);
    if (channels > MOST_CHANNELS) throw unplayable(path, `${channels} channels are more than ${MOST_CHANNELS}`);
    return decoder;
  } catch (thrown) {
    await file.close();
    if (thrown instanceof SidequestError) throw thrown;
    throw unplayable(path, (thrown as Error).message);
  }
}
