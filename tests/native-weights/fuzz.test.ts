import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GOLDEN, program } from "./programs.js";

const FILES = [
  "bfl/clip_l.safetensors",
  "bfl/flux1-dev-tiny.safetensors",
  "gguf/t5-encoder-F16.gguf",
  "gguf/flux1-dev-tiny-Q8_0.gguf",
  "diffusers/transformer/diffusion_pytorch_model.safetensors.index.json",
  "diffusers/transformer/config.json",
];
const ROUNDS = 150;

// Bounded memory: a header that makes the reader allocate what it claims ends in a failure here, not in swapping.
test("mutated files open or are refused with a clear error, in 1 GB of address space, without a crash", () => {
  const files = FILES.map((file) => join(GOLDEN, file));
  const { stdout, stderr, status, signal } = spawnSync(
    "sh",
    ["-c", 'ulimit -v 1000000; exec "$@"', "sh", program("weights-fuzz"), String(ROUNDS), "2718", ...files],
    {
      encoding: "utf8",
    },
  );
  expect({ status, signal, stderr }, stdout).toEqual({ status: 0, signal: null, stderr: "" });
  const tally = JSON.parse(stdout) as { opened: number; refused: number };
  expect(tally.opened + tally.refused).toBe(ROUNDS * FILES.length);
  // Most mutations must reach a check, or this measures nothing.
  expect(tally.refused).toBeGreaterThan(ROUNDS * FILES.length * 0.7);
});
