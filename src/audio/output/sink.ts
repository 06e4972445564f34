/** Where the mixed frames go: a device, a file, or nowhere in real time. */

export interface Sink {
  readonly name: string;
  /** Most frames that this sink holds and that are not heard yet. */
  readonly capacity: number;
  /**
   * Takes interleaved stereo frames; resolves when there is room for more. True: it had to wait for the device, which thus sets the pace.
   * @throws Error when the device is gone
   */
  write(samples: Float32Array): Promise<boolean>;
  /** Underruns that the device itself noticed. */
  readonly underruns: number;
  /** Ends it, within a deadline of its own. Nothing is written afterwards. */
  close(): Promise<void>;
}
