/** A pause holds everything where it is; a resume goes on with the next frame. */
import { expect, it } from "vitest";
import { frames } from "../../../src/audio/mixer/format.js";
import { sound, Tape } from "../signals.js";

it("loses and repeats nothing, and time goes on silently meanwhile", () => {
  const total = frames(3000);
  const tape = new Tape();
  const voice = tape.play(
    "music",
    sound(total, (i) => 0.2 + (0.5 * i) / total),
  );
  tape.run(frames(500));
  tape.mixer.pause();
  tape.run(frames(1000));
  const held = voice.source.position;
  expect(held).toBe(frames(510));
  expect(tape.left.slice(frames(511), frames(1400)).every((x) => x === 0)).toBe(true);
  expect(tape.mixer.frame).toBe(frames(1500));
  tape.mixer.resume();
  tape.run(frames(500));
  expect(voice.source.position).toBe(held + frames(500));
  expect(tape.left.at(-1)).toBeCloseTo(0.2 + (0.5 * (held + tape.left.length - 1 - frames(1500))) / total, 6);
});

it("keeps a fade under way for later", () => {
  const tape = new Tape();
  tape.play(
    "music",
    sound(frames(5000), () => 0.5),
    { fadeIn: frames(1000) },
  );
  tape.run(frames(500));
  tape.mixer.pause();
  tape.run(frames(2000));
  tape.mixer.resume();
  tape.run(frames(300));
  expect(tape.left.at(-1)! / 0.5).toBeLessThan(0.97);
  tape.run(frames(400));
  expect(tape.left.at(-1)).toBeCloseTo(0.5, 6);
});
