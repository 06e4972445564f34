/** A model is made ready for the sizes that its tiers draw. */
import { expect, test } from "vitest";
import { warmSizes } from "../../src/engine/warm-sizes.js";
import { fitSize, TIERS } from "../../src/render/tiers.js";

const LIMITS = [null, { min: 64, max: 256, multiple: 16, default: 144 }, { min: 256, max: 768, multiple: 32, default: 512 }];

test.each(LIMITS)("every tier's own size is among them: %o", (limits) => {
  const warm = warmSizes(limits).map(({ width, height }) => `${width}×${height}`);
  for (const tier of Object.values(TIERS)) {
    const { width, height } = fitSize(tier, {}, limits ?? undefined);
    expect(warm).toContain(`${width}×${height}`);
  }
});
