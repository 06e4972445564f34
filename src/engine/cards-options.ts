/** `cards:delay=200,fail=2`: how the card generator is told to be slow or to fail. Pure. */
import { nearest } from "../config.js";
import { SidequestError } from "../errors.js";

export interface CardsOptions {
  /** Milliseconds that each step takes. */
  readonly delay: number;
  /** Milliseconds that loading takes. */
  readonly load: number;
  /** Step before which the named thing happens; 0 for never. */
  readonly fail: number;
  /** The process dies as a driver's abort() kills it. */
  readonly crash: number;
  /** The draw never goes on and does not hear a cancel, as in a stuck driver; the process still beats. */
  readonly hang: number;
  /** The event loop stops: no heartbeat. */
  readonly freeze: number;
  /** The generator reports that memory ran out. */
  readonly oom: number;
}

const NONE: CardsOptions = { delay: 0, load: 0, fail: 0, crash: 0, hang: 0, freeze: 0, oom: 0 };

/**
 * @param suffix what stands after `cards:`, or ""
 * @throws SidequestError INVALID_PARAMS naming the key
 */
export function parseCardsOptions(suffix: string): CardsOptions {
  const options: Record<string, number> = { ...NONE };
  for (const pair of suffix.split(",").filter(Boolean)) {
    const [key = "", value = ""] = pair.split("=", 2).map((part) => part.trim());
    if (!Object.hasOwn(NONE, key)) {
      const near = nearest(key, Object.keys(NONE));
      throw new SidequestError("INVALID_PARAMS", `model cards: unknown key "${key}", expected ${Object.keys(NONE).join(", ")}`, {
        ...(near ? { hint: `Did you mean "${near}"?` } : {}),
        data: { key },
      });
    }
    if (!/^\d{1,7}$/.test(value)) {
      throw new SidequestError("INVALID_PARAMS", `model cards: ${key} expected a whole number, got "${value}"`, { data: { key } });
    }
    options[key] = Number(value);
  }
  return options as unknown as CardsOptions;
}
