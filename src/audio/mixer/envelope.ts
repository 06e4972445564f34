/**
 * A voice's own fade. The gain is sin(angle) and the angle moves in a straight line, so a voice fading in and one fading out
 * over the same time always satisfy sin² + cos² = 1: equal power, −3 dB each in the middle. A fade that is turned round midway
 * starts from the angle it has reached, without a step.
 */
import { DECLICK } from "./format.js";
import type { Gain } from "./gain.js";

const FULL = Math.PI / 2;

export class Envelope implements Gain {
  #angle = 0;
  #target = 0;
  #left = 0;

  get value(): number {
    return this.#angle === FULL ? 1 : Math.sin(this.#angle);
  }

  get steady(): boolean {
    return this.#left === 0;
  }

  /** Frames until the fade under way ends. */
  get left(): number {
    return this.#left;
  }

  /** True from the moment a fade-out was asked for. */
  get falling(): boolean {
    return this.#target === 0;
  }

  /** True once a fade-out has reached silence. */
  get silent(): boolean {
    return this.#target === 0 && this.#left === 0;
  }

  /** Fades in over max(`length`, 5 ms) frames. */
  open(length: number): void {
    this.#aim(FULL, length);
  }

  /** Fades out over max(`length`, 5 ms) frames. A fade-out under way that ends sooner is left alone. */
  close(length: number): void {
    if (this.#target === 0 && this.#left <= Math.max(length, DECLICK)) return;
    this.#aim(0, length);
  }

  #aim(target: number, length: number): void {
    this.#target = target;
    this.#left = this.#angle === target ? 0 : Math.max(length, DECLICK);
  }

  /** sin is carried from sample to sample by rotation by the step's angle, and taken afresh from Math.sin for every block. */
  multiply(gains: Float32Array, n: number): void {
    const moving = Math.min(n, this.#left);
    if (moving > 0) {
      const step = (this.#target - this.#angle) / this.#left;
      const turnSin = Math.sin(step);
      const turnCos = Math.cos(step);
      let sin = Math.sin(this.#angle);
      let cos = Math.cos(this.#angle);
      for (let i = 0; i < moving; i++) {
        gains[i]! *= sin;
        const next = sin * turnCos + cos * turnSin;
        cos = cos * turnCos - sin * turnSin;
        sin = next;
      }
      this.#left -= moving;
      this.#angle = this.#left === 0 ? this.#target : this.#angle + step * moving;
    }
    const value = this.value;
    if (value !== 1) for (let i = moving; i < n; i++) gains[i]! *= value;
  }
}
