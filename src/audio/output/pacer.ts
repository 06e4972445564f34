/**
 * When the next block is due. A real device sets the pace by taking blocks no faster than it plays them; a device that swallows
 * everything (ALSA's null), a file and silence are held to the clock. Pure: the time comes in as an argument.
 */
import { BLOCK, RATE } from "../mixer/format.js";

const BLOCK_MS = (BLOCK / RATE) * 1000;
/** Fastest that the clock is bent towards a device's own, which is always a little faster or slower: 0.1 %. */
const LARGEST_BEND_MS = BLOCK_MS / 1000;
/** A block written with less than this share of the lead left was nearly late: the lead grows, up to a quarter of a second. */
const NEARLY_LATE = 1 / 3;
const GROWTH = 1.25;
const LONGEST_LEAD_MS = 250;
/** Opening a device takes its time: being late with the first blocks is no underrun. */
const SETTLED = 10 * BLOCK;

export class Pacer {
  #origin: number;
  #frames = 0;
  /** Times at which everything written must have been played already. */
  underruns = 0;

  /**
   * @param leadMs how far ahead of the clock blocks are written, at first
   * @param now milliseconds
   */
  constructor(
    private leadMs: number,
    now: number,
  ) {
    this.#origin = now;
  }

  /** Milliseconds until the next block is due; 0 or less: now. */
  wait(now: number): number {
    return this.#ahead(now) - this.leadMs;
  }

  /** Frames written that the clock says are not played yet. */
  pending(now: number): number {
    return Math.max(0, Math.round((this.#ahead(now) / 1000) * RATE));
  }

  /**
   * Notes a block that was written.
   * @param waited the device made us wait for room: it is full, and the clock may be behind it
   * @param capacityMs what the device holds when it is full
   */
  wrote(now: number, waited: boolean, capacityMs: number): void {
    const ahead = this.#ahead(now);
    this.#frames += BLOCK;
    if (waited) {
      this.#origin -= Math.max(-LARGEST_BEND_MS, Math.min(LARGEST_BEND_MS, ahead - capacityMs));
      return;
    }
    const settled = this.#frames > SETTLED;
    if (settled && ahead < this.leadMs * NEARLY_LATE) this.leadMs = Math.min(LONGEST_LEAD_MS, this.leadMs * GROWTH);
    if (ahead >= 0) return;
    // One late moment is one underrun, however long: time starts anew.
    if (settled) this.underruns++;
    this.#origin -= ahead;
  }

  #ahead(now: number): number {
    return this.#origin + (this.#frames / RATE) * 1000 - now;
  }
}
