/** A live bar for one render: stage, step, time left. Silent where standard error is no terminal. */
import type { WriteStream } from "node:tty";

export interface RenderProgress {
  on(event: string, params: Record<string, unknown>): void;
  stop(): void;
}

const WORDS: Record<string, string> = {
  t5: "reading",
  clip: "reading",
  vae_encode: "encoding",
  denoise: "drawing",
  vae_decode: "developing",
};

export async function createProgress(stream: WriteStream, label: string): Promise<RenderProgress> {
  if (!stream.isTTY) return { on() {}, stop() {} };
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    stream,
    format: `${label}{stage} [{bar}] {percentage}% {detail}`,
    barsize: 28,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 1,
  });
  bar.start(100, 0, { stage: "waiting", detail: "" });
  const handlers: Record<string, (params: Record<string, unknown>) => void> = {
    "render.queued": ({ position }) =>
      bar.update(0, { stage: "waiting", detail: typeof position === "number" && position > 0 ? `${position} before it` : "" }),
    "render.started": () => bar.update(0, { stage: "starting", detail: "" }),
    "render.progress": ({ stage, step, steps, percent, eta_ms }) => {
      const left = typeof eta_ms === "number" ? `, ${(eta_ms / 1000).toFixed(1)} s left` : "";
      bar.update(Math.min(100, Number(percent) || 0), { stage: WORDS[String(stage)] ?? "drawing", detail: `step ${step}/${steps}${left}` });
    },
  };
  return { on: (event, params) => handlers[event]?.(params), stop: () => bar.stop() };
}
