/** The sizes that a loaded model is made ready for: those that most pictures have. Pure. */
import type { SizeLimits } from "../models/model.js";

/** At full size: lying, upright, square, and a card's. A model with a smaller longest side draws each at that side. */
const SIZES = [
  [1024, 768],
  [768, 1024],
  [1024, 1024],
  [768, 512],
] as const;

const FULL: SizeLimits = { min: 256, max: 1024, multiple: 16, default: 1024 };

/** Pixels, within the model's limits. */
export function warmSizes(limits: SizeLimits | null): { width: number; height: number }[] {
  const { min, max, multiple, default: longest } = limits ?? FULL;
  const side = (pixels: number): number => {
    const snapped = Math.round(pixels / multiple) * multiple;
    return Math.min(Math.floor(max / multiple) * multiple, Math.max(Math.ceil(min / multiple) * multiple, snapped));
  };
  return SIZES.map(([width, height]) => {
    const scale = Math.min(1, longest / Math.max(width, height));
    return { width: side(width * scale), height: side(height * scale) };
  });
}
