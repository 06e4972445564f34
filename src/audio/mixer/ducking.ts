/** Ducking: a relative drop in dB that a channel makes while others sound. A straight line in dB, down in 200 ms, back in 500 ms. */
import { frames, gainOf } from "./format.js";
import type { Gain } from "./gain.js";

export const ATTACK = frames(200);
export const RELEASE = frames(500);

export class Ducking implements Gain {
  #db = 0;
  #target = 0;
  #ducked = false;
  /** dB a frame. */
  #step = 0;

  /** @param amountDb the drop when fully ducked, ≤ 0; relative to whatever the music's volume is */
  constructor(private amountDb: number) {}

  get db(): number {
    return this.#db;
  }

  get value(): number {
    return gainOf(this.#db);
  }

  get steady(): boolean {
    return this.#db === this.#target;
  }

  /** A new pack's amount; heard as a ramp when ducked at the moment. */
  set amount(amountDb: number) {
    this.amountDb = amountDb;
    this.#aim();
  }

  /** Called for every block with whether anything sounds that this channel makes way for. The slope is always the full drop's. */
  toward(ducked: boolean): void {
    if (ducked === this.#ducked) return;
    this.#ducked = ducked;
    this.#aim();
  }

  #aim(): void {
    this.#target = this.#ducked ? this.amountDb : 0;
    const reach = Math.abs(this.amountDb) || Math.abs(this.#db);
    this.#step = this.#target < this.#db ? -reach / ATTACK : reach / RELEASE;
  }

  multiply(gains: Float32Array, n: number): void {
    const turn = gainOf(this.#step);
    const moving = this.#step === 0 ? 0 : Math.min(n, Math.ceil((this.#target - this.#db) / this.#step - 1e-9));
    let gain = this.value;
    for (let i = 0; i < moving; i++) {
      gains[i]! *= gain;
      gain *= turn;
    }
    this.#db += this.#step * moving;
    if ((this.#step < 0 && this.#db <= this.#target) || (this.#step > 0 && this.#db >= this.#target) || this.#step === 0)
      this.#db = this.#target;
    const value = this.value;
    for (let i = moving; i < n; i++) gains[i]! *= value;
  }
}
