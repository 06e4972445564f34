/** Headers of weights files are read within bounds, whatever is in them. */
import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { SidequestError } from "../../src/errors.js";
import { readTensorFile } from "../../src/models/read-tensor-file.js";
import { recognise } from "../../src/models/recognise.js";
import { ggufFile } from "./gguf-writer.js";
import { freshFolder, GOLDEN } from "./temp-folder.js";

const folder = freshFolder();
let counter = 0;
function file(content: Buffer, name = `${counter++}.bin`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function safetensors(header: unknown, data = 0): Buffer {
  const json = Buffer.from(typeof header === "string" ? header : JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, Buffer.alloc(data)]);
}

const refusal = (content: Buffer): string => {
  try {
    readTensorFile(file(content));
  } catch (thrown) {
    if (thrown instanceof SidequestError && thrown.code === "MODEL_INVALID") return thrown.message.replace(/^\S+: /, "");
    throw thrown;
  }
  return "accepted";
};

it("both containers give the same tensors, whatever the file is called", () => {
  const gguf = readTensorFile(file(readFileSync(`${GOLDEN}/gguf/flux1-dev-tiny-Q8_0.gguf`), "renamed.safetensors"));
  const bfl = readTensorFile(`${GOLDEN}/bfl/flux1-dev-tiny.safetensors`);
  expect(gguf).toMatchObject({ container: "gguf", architecture: "flux" });
  expect(new Map([...gguf.tensors].map(([name, { shape }]) => [name, shape]))).toEqual(
    new Map([...bfl.tensors].map(([name, { shape }]) => [name, shape])),
  );
});

it("what is cut off, overlong or inconsistent is refused with the tensor named", () => {
  expect(refusal(Buffer.from("hi"))).toContain("too short");
  expect(refusal(Buffer.from("<html>not found</html>"))).toContain("neither a safetensors nor a GGUF file");
  expect(refusal(safetensors("[1]"))).toContain("not a JSON object");
  expect(refusal(safetensors("{oops"))).toContain("not JSON");
  const tensor = { dtype: "F16", shape: [2, 3], data_offsets: [0, 12] };
  expect(refusal(safetensors({ a: tensor }, 12))).toBe("accepted");
  expect(refusal(safetensors({ a: tensor }, 11))).toContain("tensor a ends at byte 12 of 11");
  expect(refusal(safetensors({ a: { ...tensor, shape: [2, 4] } }, 12))).toContain("need 16 bytes, the header gives 12");
  expect(refusal(safetensors({ a: { ...tensor, shape: [-1] } }, 12))).toContain("not a list of sizes");
  expect(refusal(safetensors({ a: { ...tensor, dtype: "Q9" } }, 12))).toContain('unknown element type "Q9"');
  expect(refusal(safetensors({ a: null }, 12))).toContain("unknown element type");
  expect(refusal(safetensors({ a: { ...tensor, shape: [1e9, 1e9, 1e9] } }, 12))).toContain("tensor a");
});

it("a GGUF file that claims more than it holds is refused before anything is allocated", () => {
  const whole = ggufFile({ "general.architecture": "bert" }, { w: { shape: [2, 2], data: new Float32Array(4) } });
  expect(refusal(whole)).toBe("accepted");
  const huge = Buffer.from(whole);
  huge.writeBigUInt64LE(2n ** 60n, 8);
  expect(refusal(huge)).toContain("the number of tensors is");
  const keys = Buffer.from(whole);
  keys.writeBigUInt64LE(2n ** 60n, 16);
  expect(refusal(keys)).toContain("the number of metadata keys is");
  expect(refusal(whole.subarray(0, whole.length - 20))).toContain("tensor w ends at byte 16");
  expect(refusal(whole.subarray(0, 40))).toContain("cut off");
  const old = Buffer.from(whole);
  old.writeUInt32LE(1, 4);
  expect(refusal(old)).toContain("version 1");
  const big = Buffer.from(whole);
  big.writeUInt32BE(3, 4);
  expect(refusal(big)).toContain("big-endian");
});

it("changed bytes anywhere give an answer or MODEL_INVALID, never another failure", () => {
  const sources = ["gguf/t5-encoder-F16.gguf", "bfl/clip_l.safetensors"].map((name) => readFileSync(`${GOLDEN}/${name}`));
  fc.assert(
    fc.property(
      fc.nat(1),
      fc.array(fc.tuple(fc.nat(6000), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(8000),
      (which, changes, cut) => {
        const bytes = Buffer.from(sources[which]!);
        for (const [at, value] of changes) bytes[at] = value;
        refusal(bytes.subarray(0, cut % 5 === 0 ? cut : bytes.length));
      },
    ),
    { numRuns: 300 },
  );
});

it("an index names its shards, all of them must be there and hold what it says", () => {
  const shards = join(folder, "shards");
  mkdirSync(shards);
  const index = "diffusion_pytorch_model.safetensors.index.json";
  for (const name of [index, "diffusion_pytorch_model-00001-of-00002.safetensors", "diffusion_pytorch_model-00002-of-00002.safetensors"]) {
    copyFileSync(`${GOLDEN}/diffusers/transformer/${name}`, join(shards, name));
  }
  expect(recognise(join(shards, index))[0]).toMatchObject({
    kind: "transformer",
    layout: "diffusers",
    widths: { guidance: true, context: 64 },
  });
  const text = readFileSync(join(shards, index), "utf8");
  writeFileSync(join(shards, "outside.safetensors.index.json"), text.replace(/diffusion_pytorch_model-00001/, "../x"));
  expect(() => recognise(join(shards, "outside.safetensors.index.json"))).toThrow(expect.objectContaining({ code: "MODEL_INVALID" }));
  truncateSync(join(shards, "diffusion_pytorch_model-00002-of-00002.safetensors"), 100_000);
  expect(() => recognise(join(shards, index))).toThrow(expect.objectContaining({ code: "MODEL_INVALID" }));
});

it("an all-in-one checkpoint holds all four parts under its prefixes", () => {
  const prefixes = {
    "flux1-dev-tiny": "model.diffusion_model.",
    t5xxl: "text_encoders.t5xxl.transformer.",
    clip_l: "text_encoders.clip_l.transformer.",
    ae: "vae.",
  };
  const header: Record<string, unknown> = {};
  let offset = 0;
  for (const [name, prefix] of Object.entries(prefixes)) {
    for (const [tensor, { shape, type, bytes }] of readTensorFile(`${GOLDEN}/bfl/${name}.safetensors`).tensors) {
      header[prefix + tensor] = { dtype: type.toUpperCase(), shape, data_offsets: [offset, offset + bytes] };
      offset += bytes;
    }
  }
  const parts = recognise(file(safetensors(header, offset)));
  expect(parts.map((part) => part.kind).sort()).toEqual(["clip", "t5", "transformer", "vae"]);
  expect(parts.find((part) => part.kind === "vae")!.bytes).toBe(recognise(`${GOLDEN}/bfl/ae.safetensors`)[0]!.bytes);
});

it("a checkpoint of another family is no part of FLUX", () => {
  expect(
    recognise(
      file(safetensors({ "model.diffusion_model.input_blocks.0.0.weight": { dtype: "F16", shape: [1], data_offsets: [0, 2] } }, 2)),
    ),
  ).toEqual([]);
});
