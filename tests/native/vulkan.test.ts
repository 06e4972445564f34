/**
 * The engine on a Vulkan device: Mesa's software one (lavapipe), where the machine has it. Every stage is within tolerance, a whole
 * picture is the CPU's, and an op that the device lacks is refused instead of being computed elsewhere unseen.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { backendFolders } from "../../src/engine/backends.js";
import { GOLDEN, JOB, LOAD, nothing, openAddon } from "./open-golden.js";

vi.setConfig({ testTimeout: 600_000 });

const DRIVERS = "/usr/share/vulkan/icd.d";
const driver = (() => {
  try {
    return readdirSync(DRIVERS).find((file) => file.startsWith("lvp_icd"));
  } catch {
    return undefined;
  }
})();
const folder = backendFolders().find((path) => path.endsWith("-vulkan"));
const missing = !driver
  ? "skipped: no software Vulkan, which `apt install mesa-vulkan-drivers libvulkan1` brings"
  : !folder
    ? "skipped: npm installed no Vulkan back end of node-llama-cpp"
    : "";

/** ggml hides devices that compute on a CPU unless they are asked for by number. */
const ENVIRONMENT = { VK_ICD_FILENAMES: join(DRIVERS, driver ?? ""), GGML_VK_VISIBLE_DEVICES: "0" };
/** ggml's Vulkan products round f32 inputs to f16 where the device computes in f16: f32's tolerance needs them without. */
const IN_F32 = { GGML_VK_DISABLE_F16: "1" };

interface Check {
  source: string;
  mode: string;
  stage: string;
  passed: boolean;
  note?: string;
}

function verify(set: string, device: string, environment: NodeJS.ProcessEnv = {}): Check[] {
  const { stdout, signal, stderr } = spawnSync(process.execPath, ["scripts/verify-golden.mjs", set, "--device", device, "--json"], {
    encoding: "utf8",
    env: { ...process.env, ...ENVIRONMENT, ...environment },
  });
  if (signal || !stdout.startsWith("{")) throw new Error(`verify-golden ended with ${signal}: ${stderr}`);
  return (JSON.parse(stdout) as { results: Check[] }).results;
}

function setOf(references: string[], weights: string[]): string {
  const set = mkdtempSync(join(tmpdir(), "golden-vulkan-"));
  onTestFinished(() => rmSync(set, { recursive: true }));
  for (const part of ["golden", "weights"]) mkdirSync(join(set, part));
  for (const name of references) copyFileSync(`${GOLDEN}/golden/${name}.safetensors`, join(set, `golden/${name}.safetensors`));
  for (const path of weights) copyFileSync(`${GOLDEN}/weights/${path}`, join(set, "weights", path.replace("/", "-")));
  return set;
}

describe.skipIf(missing !== "")(`software Vulkan ${missing}`, () => {
  test("every model's stages and a whole render are within tolerance, in stored types and widened to f32", () => {
    const set = setOf(
      ["t5", "clip", "vae", "flux_dev_step", "flux_schnell_step", "e2e_schnell"],
      [
        "bfl/t5xxl.safetensors",
        "bfl/clip_l.safetensors",
        "bfl/ae.safetensors",
        "bfl/flux1-schnell-tiny.safetensors",
        "gguf/flux1-dev-tiny-Q8_0.gguf",
      ],
    );
    const checks = verify(set, "vulkan", IN_F32);
    expect(checks.filter((check) => !check.passed)).toEqual([]);
    const stages = checks.map((check) => `${check.stage} ${check.mode}`);
    for (const stage of ["t5/out", "clip/out.pooled", "vae/out.decoded", "vae/out.encoded_latent_scaled", "flux_schnell_step/out"]) {
      expect(stages).toContain(`${stage} stored`);
      expect(stages).toContain(`${stage} f32`);
    }
    expect(stages).toContain("flux_dev_step/out.q8_0_weights stored");
    expect(stages).toContain("e2e_schnell/out.image_u8_hwc_rounded(diffusers) f32");
  });

  test("where the device computes in f16, sums stay in f32: text and step are within tolerance in stored types", () => {
    const set = setOf(
      ["t5", "clip", "flux_schnell_step"],
      ["bfl/t5xxl.safetensors", "bfl/clip_l.safetensors", "bfl/flux1-schnell-tiny.safetensors"],
    );
    const stored = verify(set, "vulkan").filter((check) => check.mode === "stored");
    expect(stored.length).toBeGreaterThan(15);
    expect(stored.filter((check) => !check.passed)).toEqual([]);
  });

  test("a weight of a type that the device cannot multiply is refused by name, where the CPU computes it", () => {
    const set = setOf(["flux_dev_step"], ["gguf/flux1-dev-tiny-Q8_0.gguf"]);
    const path = join(set, "weights/gguf-flux1-dev-tiny-Q8_0.gguf");
    const bytes = readFileSync(path);
    // After a tensor's name stand the number of its axes (4 bytes), those (8 each), and its type. 34 is TQ1_0, smaller than Q8_0.
    const name = "double_blocks.0.img_mlp.2.weight";
    const type = bytes.indexOf(name) + name.length + 4 + 2 * 8;
    expect(bytes.readUInt32LE(type)).toBe(8);
    bytes.writeUInt32LE(34, type);
    writeFileSync(path, bytes);

    const notes = (device: string) => verify(set, device).filter((check) => check.mode === "stored" && check.note !== undefined);
    expect(notes("vulkan").map((check) => check.note)).toContainEqual(expect.stringMatching(/The device Vulkan0 cannot run: MUL_MAT/));
    expect(notes("cpu").map((check) => check.note)).not.toContainEqual(expect.stringMatching(/cannot run/));
  });

  test("a loaded model draws the CPU's picture, from text and from a picture, and a second one builds and allocates nothing", async () => {
    Object.assign(process.env, ENVIRONMENT, IN_F32);
    const addon = openAddon();
    addon.loadBackends([folder ?? ""]);
    const size = { width: 48, height: 32 };
    const open = async (device: string) => {
      const engine = await addon.load({ ...LOAD, device, maxWidth: 48, maxHeight: 32, warm: [size] }, nothing);
      onTestFinished(() => engine.dispose());
      return engine;
    };
    const [cpu, vulkan] = [await open("cpu"), await open("vulkan")];
    expect(vulkan.report().device).toMatchObject({ backend: "vulkan", name: "Vulkan0", description: expect.stringContaining("llvmpipe") });

    const job = { ...JOB, ...size, steps: 2, previewEvery: 1 };
    const init = { rgb: Uint8Array.from({ length: 48 * 32 * 3 }, (_, i) => (i * 7) % 256), strength: 0.5 };
    for (const drawn of [job, { ...job, init }]) {
      const [expected, got] = [await cpu.render(drawn, nothing), await vulkan.render(drawn, nothing)];
      const other = got.images[0]!.rgb;
      const differences = expected.images[0]!.rgb.map((value, i) => Math.abs(value - other[i]!));
      // Both round to bf16 on the way, not at the same places.
      expect(Math.max(...differences)).toBeLessThanOrEqual(6);
      expect(differences.reduce((sum, value) => sum + value, 0) / differences.length).toBeLessThan(1);
    }
    const { graphsBuilt, buffersAllocated } = vulkan.counters();
    await vulkan.render({ ...job, seeds: Uint32Array.from([8]) }, nothing);
    expect(vulkan.counters()).toMatchObject({ graphsBuilt, buffersAllocated });
  });
});
