/** The real executable for a benchmark, in a folder of its own; and renders in it, one after the other, until told to stop. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "../src/client/client.js";
import { SidequestError } from "../src/errors.js";

/** As large and as long as a small model draws, so that nearly all of the time is the engine's. */
const PICTURE = { tier: "portrait_square", prompt: "a lighthouse in a storm", steps: 50 } as const;

export interface Drawing {
  /** Name of the model that draws. */
  readonly model: string;
  /** Stops at the next step. @throws Error when nothing was drawn, for then nothing was measured */
  stop(): Promise<{ pictures: number; steps: number }>;
}

export class BenchDaemon {
  readonly folder = mkdtempSync(join(tmpdir(), "sq-bench-"));
  readonly socket = join(this.folder, "sq.sock");
  #process: ChildProcess | undefined;

  /** @param model as `--model` takes it; `auto` is an installed model or the starter */
  async start(model: string, flags: readonly string[] = []): Promise<void> {
    const own = ["--socket", this.socket, "--home", join(this.folder, "home"), "--output-dir", join(this.folder, "out")];
    const binary = fileURLToPath(new URL("../bin/sidequest-renderer", import.meta.url));
    this.#process = spawn(process.execPath, [binary, "serve", ...own, "--model", model, "--log-level", "warn", ...flags], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    await (await connect({ socket: this.socket, patienceMs: 20_000 })).close();
  }

  /** Resolves when the first step of the first picture is done, so that what is measured from then on has the engine beside it. */
  async keepDrawing(): Promise<Drawing> {
    const client = await connect({ socket: this.socket });
    const { model } = await client.request("status");
    if (model?.generator !== "flux") {
      throw new SidequestError("UNSUPPORTED", `${model?.name ?? "no model"} computes no pictures: the load must be real renders`);
    }
    const end = new AbortController();
    const drawn = { pictures: 0, steps: 0 };
    let begun = (): void => {};
    const first = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const draw = async (): Promise<void> => {
      while (!end.signal.aborted) {
        const render = client.render({ ...PICTURE, seed: "random" }, { signal: end.signal });
        for await (const { event, params } of render) {
          if (event !== "render.progress" || params.stage !== "denoise") continue;
          drawn.steps++;
          begun();
        }
        try {
          await render.result;
          drawn.pictures++;
        } catch (error) {
          if (!end.signal.aborted) throw error;
        }
      }
    };
    const drawing = draw();
    await Promise.race([first, drawing]);
    // What was drawn until here was drawn before the measurement.
    Object.assign(drawn, { pictures: 0, steps: 0 });
    return {
      model: model.name,
      stop: async () => {
        const { pictures, steps } = drawn;
        end.abort();
        await drawing;
        await client.close();
        if (steps === 0) throw new Error("not one step was drawn while it was measured");
        return { pictures, steps };
      },
    };
  }

  end(): void {
    this.#process?.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs a benchmark and ends its daemon and helpers, whatever happened. */
export async function withBench(run: (daemon: BenchDaemon) => Promise<void>, helpers: readonly ChildProcess[] = []): Promise<void> {
  const daemon = new BenchDaemon();
  try {
    await run(daemon);
  } catch (thrown) {
    const { message, hint } = SidequestError.from(thrown);
    console.error(hint ? `${message}\n  ${hint}` : message);
    process.exitCode = 1;
  } finally {
    for (const helper of helpers) helper.kill("SIGKILL");
    daemon.end();
  }
}
