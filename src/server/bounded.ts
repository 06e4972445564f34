/** Cuts a value down to a size that a reply line can always carry. */

const LONGEST_TEXT = 400;
const LONGEST_LIST = 32;
const DEEPEST = 6;

/** A copy with long texts and lists cut. */
export function bounded<T>(value: T): T {
  return cut(value, 0) as T;
}

function cut(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return Array.isArray(value) ? [] : {};
  if (Array.isArray(value)) return value.slice(0, LONGEST_LIST).map((entry) => cut(entry, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, LONGEST_LIST)
      .map(([key, entry]) => [key.slice(0, LONGEST_TEXT), cut(entry, depth + 1)]),
  );
}
