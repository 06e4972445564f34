/** Silence in a recording. */

/** Longest stretch, in frames, in which nothing is heard, after the first sound. */
export function longestGap(left: Float32Array, right: Float32Array): number {
  let longest = 0;
  let run = 0;
  const start = left.findIndex((x) => x !== 0);
  for (let i = start; i < left.length; i++) {
    run = Math.abs(left[i]!) < 1e-6 && Math.abs(right[i]!) < 1e-6 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
