/** `render`: draws a picture with a live progress bar, prints where it lies, shows it where the terminal can. */
import { copyFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { SidequestError } from "../../errors.js";
import type { ParamsOf, ResultOf } from "../../protocol/schemas.js";
import { openFile, showInTerminal } from "../picture.js";
import { createProgress } from "../progress.js";
import { addSessionOptions, withDaemon } from "../session.js";
import { textOrStdin } from "../stdin.js";

interface RenderFlags {
  tier: string;
  size?: string;
  seed?: string;
  steps?: string;
  guidance?: string;
  variant?: string;
  sampler?: "euler" | "heun";
  count: string;
  genre?: string;
  world?: string;
  narration?: string;
  subject?: boolean;
  init?: string;
  strength?: string;
  deadline?: string;
  priority?: string;
  out?: string;
  open?: boolean;
  show?: boolean;
  json?: boolean;
}

type RenderParams = Omit<ParamsOf<"render">, "job_id">;

function number(flag: string, raw: string | undefined): number | undefined {
  if (raw === undefined) return undefined;
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) throw new SidequestError("INVALID_PARAMS", `${flag}: expected a number, got "${raw}"`);
  return value;
}

function size(raw: string | undefined): { width?: number; height?: number } {
  if (raw === undefined) return {};
  const match = /^(\d+)[x×](\d+)$/i.exec(raw);
  if (!match) throw new SidequestError("INVALID_PARAMS", `--size: expected WIDTHxHEIGHT such as 768x512, got "${raw}"`);
  return { width: Number(match[1]), height: Number(match[2]) };
}

async function toParams(prompt: string | undefined, flags: RenderFlags): Promise<RenderParams> {
  const params: RenderParams = {
    tier: flags.tier,
    ...size(flags.size),
    seed: flags.seed === "random" ? "random" : number("--seed", flags.seed),
    steps: number("--steps", flags.steps),
    guidance: number("--guidance", flags.guidance),
    variant: flags.variant,
    sampler: flags.sampler,
    genre: flags.genre,
    world: flags.world,
    init_image: flags.init && resolve(flags.init),
    strength: number("--strength", flags.strength),
    deadline_ms: number("--deadline", flags.deadline),
    priority: number("--priority", flags.priority),
  };
  if (flags.narration !== undefined) params.narration = await textOrStdin(flags.narration);
  if (prompt !== undefined) params[flags.subject ? "subject" : "positive_prompt"] = await textOrStdin(prompt);
  if (prompt === undefined && flags.narration === undefined)
    throw new SidequestError("INVALID_PARAMS", "render: expected a prompt or --narration", {
      hint: 'For example: sidequest-renderer render "a lighthouse in a storm".',
    });
  return params;
}

/** `forest.png` and picture 2 → `forest-2.png`; the first keeps its name. */
function numbered(path: string, index: number): string {
  return index === 0 ? path : path.replace(/(\.\w+)?$/, `-${index + 1}$1`);
}

function toText(result: ResultOf<"render">): string {
  if ("status" in result) return `Skipped: ${result.reason}`;
  const lines = [
    result.image_url,
    `  ${result.width}×${result.height}, ${result.tier}, seed ${result.seed}, ${result.steps} steps, ${result.model}, ${(result.elapsed_ms / 1000).toFixed(1)} s`,
  ];
  return [...lines, ...result.warnings.map((warning) => `  warning: ${warning}`)].join("\n");
}

async function run(prompt: string | undefined, flags: RenderFlags, command: Command): Promise<void> {
  const count = number("--count", flags.count)!;
  if (!Number.isInteger(count) || count < 1)
    throw new SidequestError("INVALID_PARAMS", `--count: expected a whole number from 1, got "${flags.count}"`);
  const base = await toParams(prompt, flags);
  const interrupt = new AbortController();
  process.once("SIGINT", () => interrupt.abort());
  const results = await withDaemon(command, async (client) => {
    const done: ResultOf<"render">[] = [];
    for (let index = 0; index < count; index++) {
      // Several pictures of one prompt differ by seed: counted up from the given one, else fresh.
      const seed = typeof base.seed === "number" && base.seed >= 0 ? base.seed + index : count > 1 ? "random" : base.seed;
      const render = client.render({ ...base, seed }, { signal: interrupt.signal });
      const progress = await createProgress(process.stderr, count > 1 ? `${index + 1}/${count} ` : "");
      for await (const { event, params } of render) progress.on(event, params);
      progress.stop();
      done.push(await render.result);
    }
    return done;
  });
  for (const [index, result] of results.entries()) {
    if (!("status" in result) && flags.out !== undefined) copyFileSync(result.image_url, numbered(resolve(flags.out), index));
    if (flags.json) continue;
    process.stdout.write(`${toText(result)}\n`);
    if ("status" in result) continue;
    if (flags.show !== false) await showInTerminal(result.image_url, process.stdout);
    if (flags.open) openFile(result.image_url);
  }
  if (flags.json) process.stdout.write(`${JSON.stringify(count === 1 ? results[0] : results)}\n`);
}

export function registerRender(program: Command): void {
  const verb = program
    .command("render [prompt]")
    .description("draw a picture (prompt: a text, @file, or - for standard input)")
    .option("--tier <tier>", "kind of picture", "scene_illustration")
    .option("--size <WxH>", "pixels; default: the tier's own")
    .option("--seed <n>", "0 … 4294967295, or random")
    .option("--steps <n>", "denoise steps, 1 … 50")
    .option("--guidance <x>", "guidance scale of dev models")
    .option("--variant <dev|schnell>", "which installed model")
    .option("--sampler <euler|heun>", "first or second order")
    .option("--count <n>", "how many pictures, each with another seed", "1")
    .option("--subject", "the prompt is a subject: let the composer add style, mood and place")
    .option("--narration <text>", "prose for the scene interpreter (@file or - too)")
    .option("--genre <pack>", "genre pack")
    .option("--world <world>", "world of the pack")
    .option("--init <file>", "picture to start from (img2img)")
    .option("--strength <x>", "img2img: 1 ignores the picture, near 0 keeps it")
    .option("--deadline <ms>", "longest wait for the reply, milliseconds")
    .option("--priority <n>", "higher goes first")
    .option("--out <file>", "also copy the picture here")
    .option("--open", "open the picture in the desktop's viewer")
    .option("--no-show", "do not show it in the terminal");
  addSessionOptions(verb, { spawn: true }).action((prompt: string | undefined, _flags: unknown, command: Command) =>
    run(prompt, command.optsWithGlobals(), command),
  );
}
