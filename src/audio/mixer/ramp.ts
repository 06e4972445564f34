/** A volume: moves to a new value in a straight line of amplitude, never faster than a click. */
import { DECLICK } from "./format.js";
import type { Gain } from "./gain.js";

export class Ramp implements Gain {
  #value: number;
  #target: number;
  #step = 0;
  #left = 0;

  constructor(value: number) {
    this.#value = value;
    this.#target = value;
  }

  get value(): number {
    return this.#value;
  }

  /** Where it is going: the volume that was asked for. */
  get target(): number {
    return this.#target;
  }

  get steady(): boolean {
    return this.#left === 0;
  }

  /** Frames until the target is reached. */
  get left(): number {
    return this.#left;
  }

  /** Starts towards `target` from wherever it is; it gets there after max(`length`, 5 ms) frames. */
  to(target: number, length = 0): void {
    this.#target = target;
    this.#left = target === this.#value ? 0 : Math.max(length, DECLICK);
    this.#step = this.#left === 0 ? 0 : (target - this.#value) / this.#left;
  }

  /** Goes to `target` at once: only for what nobody can hear. */
  jump(target: number): void {
    this.#value = this.#target = target;
    this.#left = 0;
  }

  multiply(gains: Float32Array, n: number): void {
    const moving = Math.min(n, this.#left);
    let value = this.#value;
    for (let i = 0; i < moving; i++) {
      gains[i]! *= value;
      value += this.#step;
    }
    this.#left -= moving;
    this.#value = this.#left === 0 ? this.#target : value;
    for (let i = moving; i < n; i++) gains[i]! *= this.#value;
  }
}
