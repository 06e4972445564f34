/** What the fits of weights share: the optimiser and coins that fall the same way each time. */

/** Adam (Kingma and Ba 2015) with second moments of 0.99; the rate falls with the steps that are left. */
export class Adam {
  readonly weights: Float64Array;
  readonly slope: Float64Array;
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  constructor(
    size: number,
    private readonly rate: number,
  ) {
    this.weights = new Float64Array(size);
    this.slope = new Float64Array(size);
    this.first = new Float64Array(size);
    this.second = new Float64Array(size);
  }

  /** Begins a step: the slope of a quadratic penalty on the first `count` weights, 0 for the rest. */
  pull(penalty: number, count = this.weights.length): void {
    for (let i = 0; i < this.slope.length; i++) this.slope[i] = i < count ? penalty * this.weights[i]! : 0;
  }

  /** Ends it; `left`: the share of the steps that is left, 1 … 0. */
  step(left: number): void {
    const { weights, slope, first, second, rate } = this;
    for (let i = 0; i < weights.length; i++) {
      first[i] = 0.9 * first[i]! + 0.1 * slope[i]!;
      second[i] = 0.99 * second[i]! + 0.01 * slope[i]! ** 2;
      weights[i]! -= (rate * left * first[i]!) / (Math.sqrt(second[i]!) + 1e-6);
    }
  }
}

/** Numbers 0 … 1, the same ones each time: xorshift of 32 bits (Marsaglia 2003). */
export function coins(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
