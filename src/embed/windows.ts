/** Cuts a text that is longer than the model's context into windows, and joins their vectors into one of length 1. Pure. */

/** Tokens → runs of nearly equal length, none longer than `longest`, so that no window is a mere rest. */
export function windowsOf<T>(tokens: readonly T[], longest: number): T[][] {
  const count = Math.max(1, Math.ceil(tokens.length / longest));
  const bounds = Array.from({ length: count + 1 }, (_, i) => Math.round((i * tokens.length) / count));
  return Array.from({ length: count }, (_, i) => tokens.slice(bounds[i], bounds[i + 1]));
}

/**
 * Mean of the windows' unit vectors, each weighted by its number of tokens, scaled to Euclidean length 1.
 * Rounded to nine significant digits, which keep every float32 exactly.
 * @throws RangeError when a number is not finite or the mean is the zero vector
 */
export function joinVectors(windows: readonly { readonly vector: readonly number[]; readonly weight: number }[]): number[] {
  const sum = new Float64Array(windows[0]!.vector.length);
  for (const { vector, weight } of windows) {
    const length = euclidean(vector);
    for (let i = 0; i < sum.length; i++) sum[i]! += (vector[i]! / length) * weight;
  }
  const length = euclidean(sum);
  return Array.from(sum, (value) => Number((value / length).toPrecision(9)));
}

function euclidean(vector: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! * vector[i]!;
  const length = Math.sqrt(sum);
  if (!(length > 0 && Number.isFinite(length))) throw new RangeError(`the model gave a vector of length ${length}`);
  return length;
}
