/** render as the existing clients send and read it. */
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TIER_NAMES } from "../../src/protocol/schemas/render.js";
import { RealDaemon } from "../daemon/real-daemon.js";
import { ask, mustBeInteger, type OneLineReply } from "./one-line-client.js";

let daemon: RealDaemon;
beforeAll(async () => {
  daemon = await RealDaemon.start();
});
afterAll(() => daemon.end());

const render = (params: object): Promise<OneLineReply> =>
  ask(daemon.socket, { id: "r", method: "render", params: { tier: "text_overlay", ...params } });
const small = { width: 256, height: 256 };

describe("the reply", () => {
  it("names one file twice, as image_path and image_url, and no alias of either", async () => {
    const { result } = await render({ positive_prompt: "a castle at dusk", clip_prompt: "castle", ...small });
    expect(result.image_path).toBe(result.image_url);
    expect(Object.keys(result).filter((key) => ["path", "file", "output_path", "generation_ms"].includes(key))).toEqual([]);
  });

  it("has plain integers where a client expects them, none of them null or 5.0", async () => {
    const reply = await render({ positive_prompt: "a castle", seed: 4294967295, steps: 3, ...small });
    for (const field of ["width", "height", "elapsed_ms", "seed", "steps"]) mustBeInteger(reply, `result.${field}`);
    expect(reply.result).toMatchObject({
      width: 256,
      height: 256,
      seed: 4294967295,
      steps: 3,
      tier: "text_overlay",
      warnings: expect.any(Array),
    });
    expect(reply.result.model).toEqual(expect.stringMatching(/./));
  });

  it("leaves image_path out for the caller that sends prompt and art_style together, even empty", async () => {
    const both = await render({ prompt: "a goblin", art_style: "", ...small });
    expect(both.result).toHaveProperty("image_url");
    expect(both.result).not.toHaveProperty("image_path");
    const one = await render({ prompt: "a goblin", ...small });
    expect(one.result).toHaveProperty("image_path");
  });

  it("comes when the file is complete, readable, and in the output directory under a unique plain name", async () => {
    const names = new Set<string>();
    for (let i = 0; i < 3; i++) {
      const { result } = await render({ positive_prompt: "the same", seed: 1, ...small });
      const path = result.image_path as string;
      expect(isAbsolute(path)).toBe(true);
      expect(dirname(path)).toBe(daemon.outputDir);
      expect(basename(path)).toMatch(/^render_[0-9a-f]+\.png$/);
      expect(path).toMatch(/^[\x20-\x7e]+$/);
      expect(statSync(path).size).toBeGreaterThan(100);
      expect(await sharp(readFileSync(path)).metadata()).toMatchObject({ format: "png", width: 256, height: 256 });
      names.add(basename(path));
    }
    expect(names.size).toBe(3);
  });
});

describe("what is drawn", () => {
  it("every tier has a size and steps of its own", async () => {
    for (const tier of TIER_NAMES) {
      const { result } = await render({ tier, positive_prompt: "x" });
      expect(result).toMatchObject({ tier, width: expect.any(Number), height: expect.any(Number) });
    }
  });

  it("a given size is rounded to a multiple of 16", async () => {
    expect((await render({ positive_prompt: "x", width: 300, height: 500 })).result).toMatchObject({ width: 304, height: 496 });
  });

  it("an unknown or retired tier is an error that names what there is", async () => {
    expect((await render({ tier: "hologram", positive_prompt: "x" })).error).toMatchObject({
      code: "INVALID_PARAMS",
      message: expect.stringContaining("scene_illustration"),
    });
    const { error } = await render({ tier: "tactical_sketch", positive_prompt: "x" });
    expect(`${error.message} ${error.hint}`).toMatch(/scene_illustration.*topdown/s);
  });

  it("nothing to draw is an error; so is an empty prompt alone", async () => {
    expect((await render({})).error.code).toBe("INVALID_PARAMS");
    expect((await render({ prompt: "", art_style: "" })).error.code).toBe("INVALID_PARAMS");
  });

  it("LoRA params are refused, never ignored", async () => {
    for (const params of [{ lora_path: "/x.safetensors" }, { lora_paths: ["/x.safetensors"], lora_scales: [1] }]) {
      expect((await render({ positive_prompt: "x", ...params })).error.code).toBe("UNSUPPORTED");
    }
  });

  it("an old variant name means the loaded model, with a warning", async () => {
    const { result } = await render({ positive_prompt: "x", variant: "flux", ...small });
    expect((result.warnings as string[]).join()).toContain("flux");
  });

  it("a pack that is not there is a warning, not an error", async () => {
    const { result } = await render({ subject: "a robot", genre: "no_such_genre", world: "nowhere", ...small });
    expect((result.warnings as string[]).join()).toContain("no_such_genre");
  });

  it("a beat that is worth no picture is skipped", async () => {
    const { result } = await render({
      tier: "scene_illustration",
      narration: "Save point reached. Progress saved.",
      game_state: { location: "Camp", characters: [{ name: "Mira" }] },
      previous_location: "Camp",
    });
    expect(result).toEqual({ status: "skipped", reason: "beat_filter" });
  });

  it("a narration with documents longer than a client reads keeps the reply short, and says so", async () => {
    const body = "It is written. ".repeat(6000);
    const narration = `The old king's hall burns while knights fight on the stairs. [DOCUMENT: letter "Home"] ${body} [/DOCUMENT]`;
    const { result } = await render({ narration, subject: "a burning hall", ...small });
    expect((result.warnings as string[]).join()).toContain("interpret");
  });
});
