/** Render services over cards in fresh folders, stopped after each test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach } from "vitest";
import { type Config, resolveConfig } from "../../src/config.js";
import { Engine } from "../../src/engine/engine.js";
import type { OptionName } from "../../src/options.js";
import { createRenderService } from "../../src/render/renderer.js";
import type { RenderDependencies, RenderEvents, RenderResult, RenderService } from "../../src/render/service.js";
import { createInterpreter } from "../../src/scene/interpreter.js";

const open: RenderService[] = [];
const folders: string[] = [];

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sq-test-"));
  folders.push(folder);
  return folder;
}

export type Opened = RenderService & { readonly config: Config; readonly engine: Engine };

export function openService(flags: Partial<Record<OptionName, unknown>> = {}, changes: Partial<RenderDependencies> = {}): Opened {
  const folder = freshFolder();
  const config = resolveConfig({ model: "cards", home: join(folder, "home"), outputDir: join(folder, "out"), ...flags }, {});
  const log = pino({ level: "silent" });
  const engine = new Engine({ config, log, supervision: { backoff: { baseMs: 20, maxMs: 200 } } });
  const { interpret } = createInterpreter();
  const service = createRenderService({ config, log, packs: { get: () => undefined }, interpret, ...changes }, engine);
  open.push(service);
  return Object.assign(service, { config, engine });
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.stop({ graceMs: 0 })));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export type Picture = Extract<RenderResult, { image_url: string }>;

/** A render that must give a picture. */
export async function picture(service: RenderService, params: Record<string, unknown>): Promise<Picture> {
  const result = await service.submit({ tier: "text_overlay", ...params });
  if (!("image_url" in result)) throw new Error(`expected a picture, got ${JSON.stringify(result)}`);
  return result;
}

/** Resolves with the payload of the next event of that name. */
export function next<E extends keyof RenderEvents>(service: RenderService, event: E): Promise<RenderEvents[E][0]> {
  return new Promise((resolve) => {
    (service as unknown as { once(name: string, listener: (payload: RenderEvents[E][0]) => void): void }).once(event, resolve);
  });
}
