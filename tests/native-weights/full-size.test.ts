import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Header } from "./container-files.js";
import { inspect, scratch } from "./programs.js";

const WIDTH = 3072;

/** FLUX.1 dev's real header over a sparse file: 23.8 GB that take no room. */
function sparseDev(path: string): number {
  const header: Header = {};
  let at = 0;
  const add = (name: string, ...shape: number[]) => {
    const bytes = 2 * shape.reduce((a, b) => a * b);
    header[name] = { dtype: "BF16", shape, data_offsets: [at, at + bytes] };
    at += bytes;
  };
  const linear = (name: string, out: number, inner: number) => {
    add(`${name}.weight`, out, inner);
    add(`${name}.bias`, out);
  };
  const norms = (name: string) => {
    for (const half of ["query", "key"]) add(`${name}.${half}_norm.scale`, 128);
  };
  linear("img_in", WIDTH, 64);
  linear("txt_in", WIDTH, 4096);
  for (const [name, inner] of [
    ["time_in", 256],
    ["guidance_in", 256],
    ["vector_in", 768],
  ] as const) {
    linear(`${name}.in_layer`, WIDTH, inner);
    linear(`${name}.out_layer`, WIDTH, WIDTH);
  }
  for (let i = 0; i < 19; i++) {
    for (const stream of ["img", "txt"]) {
      const base = `double_blocks.${i}.${stream}`;
      linear(`${base}_mod.lin`, 6 * WIDTH, WIDTH);
      linear(`${base}_attn.qkv`, 3 * WIDTH, WIDTH);
      norms(`${base}_attn.norm`);
      linear(`${base}_attn.proj`, WIDTH, WIDTH);
      linear(`${base}_mlp.0`, 4 * WIDTH, WIDTH);
      linear(`${base}_mlp.2`, WIDTH, 4 * WIDTH);
    }
  }
  for (let i = 0; i < 38; i++) {
    linear(`single_blocks.${i}.modulation.lin`, 3 * WIDTH, WIDTH);
    linear(`single_blocks.${i}.linear1`, 7 * WIDTH, WIDTH);
    norms(`single_blocks.${i}.norm`);
    linear(`single_blocks.${i}.linear2`, WIDTH, 5 * WIDTH);
  }
  linear("final_layer.adaLN_modulation.1", 2 * WIDTH, WIDTH);
  linear("final_layer.linear", 64, WIDTH);
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  const fd = openSync(path, "w");
  writeSync(fd, Buffer.concat([length, text]));
  ftruncateSync(fd, 8 + text.length + at);
  closeSync(fd);
  return at;
}

test("a model of real size is checked whole without its weights being read", () => {
  const path = join(scratch(), "flux1-dev.safetensors");
  const bytes = sparseDev(path);
  expect(bytes).toBe(23_802_816_640);
  const start = performance.now();
  const { parts } = inspect(path);
  // Reading 23.8 GB takes many seconds anywhere; the check takes hundredths of one.
  expect(performance.now() - start).toBeLessThan(3000);
  expect(parts).toMatchObject([
    {
      kind: "transformer",
      bytes,
      details: {
        hidden: 3072,
        heads: 24,
        doubleBlocks: 19,
        singleBlocks: 38,
        inChannels: 64,
        guidance: true,
        contextWidth: 4096,
        pooledWidth: 768,
        ropeAxes: "16,56,56",
      },
    },
  ]);
});
