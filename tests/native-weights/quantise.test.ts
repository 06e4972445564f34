import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadT5Tokenizer } from "../../src/engine/tokenizer-t5.js";
import { type RawTensor, readSafetensors, writeSafetensors } from "./container-files.js";
import { GOLDEN, inspect, program, run, scratch } from "./programs.js";

const DEV = join(GOLDEN, "bfl/flux1-dev-tiny.safetensors");
const T5 = join(GOLDEN, "gguf/t5-encoder-F16.gguf");

interface Outcome {
  tensors?: number;
  bytesIn?: number;
  bytesOut?: number;
  error?: { code: string; message: string };
}

function quantise(input: string, output: string, type: string): Outcome {
  return JSON.parse(run("weights-quantise", [input, output, type]).stdout) as Outcome;
}

const tensorsOf = (path: string) => inspect(path, { tensors: true }).tensors!;

test("q8_0 gives the very numbers of the reference's q8_0 file", () => {
  const output = join(scratch(), "dev.gguf");
  expect(quantise(DEV, output, "q8_0")).toMatchObject({ tensors: 84, bytesOut: statSync(output).size });
  const values = (path: string) => tensorsOf(path).map((tensor) => [tensor.name, tensor.ne, tensor.values]);
  expect(values(output)).toEqual(values(join(GOLDEN, "gguf/flux1-dev-tiny-Q8_0.gguf")));
  expect(inspect(output).parts![0]!.details).toEqual(inspect(DEV).parts![0]!.details);
});

test.each(["q5_0", "q5_1", "q4_0", "q4_1", "f16", "bf16"])("%s: the blocks' matrices change type, everything else is kept", (type) => {
  const output = join(scratch(), "dev.gguf");
  quantise(DEV, output, type);
  const before = new Map(tensorsOf(DEV).map((tensor) => [tensor.name, tensor]));
  for (const { name, ne, values, type: got } of tensorsOf(output)) {
    const bulk = /^(double|single)_blocks\..*\.weight$/.test(name);
    expect(got, name).toBe(bulk ? type : ne[1] === 1 ? "f32" : before.get(name)!.type);
    if (!bulk || type === "f16" || type === "bf16") expect(values, name).toBe(before.get(name)!.values);
  }
});

test.each(["q6_K", "q5_K", "q4_K"])("%s: rows that do not fill its blocks are refused before a file is begun", (type) => {
  const folder = scratch();
  expect(quantise(DEV, join(folder, "x.gguf"), type).error).toMatchObject({
    code: "INVALID_PARAMS",
    message: expect.stringContaining("do not fill blocks of 256"),
  });
  expect(readdirSync(folder)).toEqual([]);
});

/** A transformer wide enough for the 256-element blocks. */
function wide(): string {
  const h = 256;
  const tensors: Record<string, RawTensor> = {};
  const linear = (name: string, out: number, inner: number) => {
    const bytes = Buffer.alloc(2 * out * inner);
    for (let i = 0; i < out * inner; i++) bytes.writeUInt16LE(0x3c00 + ((i * 7919) % 512), 2 * i);
    tensors[`${name}.weight`] = { dtype: "BF16", shape: [out, inner], bytes };
    tensors[`${name}.bias`] = { dtype: "BF16", shape: [out], bytes: Buffer.alloc(2 * out) };
  };
  const layers: [string, number, number][] = [
    ["img_in", h, 64],
    ["txt_in", h, 64],
    ["single_blocks.0.modulation.lin", 3 * h, h],
    ["single_blocks.0.linear1", 4 * h, h],
    ["single_blocks.0.linear2", h, 2 * h],
    ["final_layer.adaLN_modulation.1", 2 * h, h],
    ["final_layer.linear", 64, h],
  ];
  for (const name of ["time_in", "vector_in"]) layers.push([`${name}.in_layer`, h, h], [`${name}.out_layer`, h, h]);
  for (const layer of layers) linear(...layer);
  for (const norm of ["query_norm", "key_norm"])
    tensors[`single_blocks.0.norm.${norm}.scale`] = { dtype: "BF16", shape: [128], bytes: Buffer.alloc(256) };
  return writeSafetensors(join(scratch(), "wide.safetensors"), tensors);
}

test.each([
  ["q6_K", 210 / 256],
  ["q5_K", 176 / 256],
  ["q4_K", 144 / 256],
])("%s: rows of 256 are packed", (type, bytesPerElement) => {
  const output = join(scratch(), "wide.gguf");
  const { error } = quantise(wide(), output, type);
  expect(error).toBeUndefined();
  const bulk = tensorsOf(output).filter((tensor) => tensor.type === type);
  expect(bulk.map((tensor) => tensor.name)).toEqual([
    "single_blocks.0.modulation.lin.weight",
    "single_blocks.0.linear1.weight",
    "single_blocks.0.linear2.weight",
  ]);
  const elements = bulk.reduce((sum, { ne }) => sum + ne[0]! * ne[1]!, 0);
  expect(inspect(output).parts![0]!.bytes).toBeGreaterThan(elements * bytesPerElement);
});

test("a T5 keeps its tokeniser, embedding, norms and attention table, and gets llama.cpp's names", () => {
  const output = join(scratch(), "t5.gguf");
  quantise(T5, output, "q8_0");
  expect(inspect(output).parts![0]).toMatchObject({ kind: "t5", layout: "llama.cpp gguf", type: "q8_0" });
  const before = new Map(tensorsOf(T5).map((tensor) => [tensor.name, tensor]));
  for (const { name, type, values } of tensorsOf(output)) {
    const bulk = /\.(q|k|v|o|wi_0|wi_1|wo)\.weight$/.test(name);
    expect(type === "q8_0", name).toBe(bulk);
    if (!bulk) expect(values, name).toBe(before.get(name)!.values);
  }
  expect(loadT5Tokenizer(output).identity).toBe(loadT5Tokenizer(T5).identity);
});

test("sharded and diffusers-named input becomes one file with the original names", () => {
  const output = join(scratch(), "dev.gguf");
  quantise(join(GOLDEN, "diffusers/transformer"), output, "bf16");
  expect(inspect(output).parts![0]!.layout).toBe("bfl gguf");
  expect(tensorsOf(output).map((tensor) => [tensor.name, tensor.values])).toEqual(
    tensorsOf(DEV).map((tensor) => [tensor.name, tensor.values]),
  );
});

test.each<[string, (folder: string) => [input: string, output: string, type: string], string, RegExp]>([
  ["an unknown type", (f) => [DEV, join(f, "x.gguf"), "q9_9"], "INVALID_PARAMS", /known are f16, bf16, q8_0/],
  [
    "a file that is quantised already",
    (f) => [join(GOLDEN, "gguf/flux1-dev-tiny-Q8_0.gguf"), join(f, "x.gguf"), "q4_0"],
    "MODEL_INVALID",
    /quantised to q8_0 already/,
  ],
  ["a VAE", (f) => [join(GOLDEN, "bfl/ae.safetensors"), join(f, "x.gguf"), "q8_0"], "MODEL_INVALID", /no transformer and no T5/],
  ["a model folder with both", (f) => [join(GOLDEN, "diffusers"), join(f, "x.gguf"), "q8_0"], "MODEL_INVALID", /more than one part/],
  ["an absent folder", (f) => [DEV, join(f, "no/x.gguf"), "q8_0"], "INVALID_PARAMS", /cannot be written/],
])("%s is refused and nothing is written", (_, args, code, message) => {
  const folder = scratch();
  const { error } = quantise(...args(folder));
  expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that is there already is neither overwritten nor touched", () => {
  const output = join(scratch(), "mine.gguf");
  writeFileSync(output, "precious");
  expect(quantise(DEV, output, "q8_0").error).toMatchObject({
    code: "INVALID_PARAMS",
    message: expect.stringContaining("is there already"),
  });
  expect(statSync(output).size).toBe(8);
});

test("numbers that do not fit f16 are refused by tensor name, and nothing is left behind", () => {
  const { tensors } = readSafetensors(DEV);
  const name = "double_blocks.1.img_mlp.0.weight";
  const bytes = Buffer.from(tensors[name]!.bytes);
  bytes.writeUInt16LE(0x4880, 4000); // bf16 2^18
  const folder = scratch();
  const input = writeSafetensors(join(folder, "in.safetensors"), { ...tensors, [name]: { ...tensors[name]!, bytes } });
  expect(quantise(input, join(folder, "x.gguf"), "f16").error).toMatchObject({
    code: "MODEL_INVALID",
    message: expect.stringContaining(name),
  });
  expect(readdirSync(folder)).toEqual(["in.safetensors"]);
});

test("a disk that fills up in the middle leaves nothing behind", () => {
  const folder = scratch();
  const output = join(folder, "x.gguf");
  // A limit on file size fails the write as a full disk does; blocks of 512 or 1024 bytes, by shell.
  const { stdout } = spawnSync(
    "sh",
    ["-c", 'trap "" XFSZ; ulimit -f 200; exec "$@"', "sh", program("weights-quantise"), DEV, output, "q8_0"],
    { encoding: "utf8" },
  );
  expect((JSON.parse(stdout) as Outcome).error).toMatchObject({
    code: "INTERNAL",
    message: expect.stringMatching(/writing failed after \d+ bytes/),
  });
  expect(existsSync(output)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
