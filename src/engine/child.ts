/** The engine's process: holds one loaded generator and draws with it, one picture at a time. */
import { SidequestError } from "../errors.js";
import { type CallContext, serveChild } from "../host/serve.js";
import type { DrawJob, Drawn, Generator, GeneratorSpec, LoadReport, LoadSettings, OpenGenerator } from "./generator.js";

/** Each generator's module is loaded when it is chosen: a card needs no addon, a model needs no SVG. */
const OPEN: { readonly [K in GeneratorSpec["kind"]]: () => Promise<OpenGenerator<K>> } = {
  flux: async () => (await import("./flux.js")).openFlux,
  cards: async () => (await import("./cards.js")).openCards,
  pictures: async () => (await import("./pictures.js")).openPictures,
};

let generator: Generator | null = null;
let drawing = false;

const rss = (): Record<string, number> => ({ process_rss: process.memoryUsage.rss() });

serveChild({
  handlers: {
    async load({ spec, settings }: { spec: GeneratorSpec; settings: LoadSettings }, context: CallContext): Promise<LoadReport> {
      if (generator) throw new SidequestError("INTERNAL", "A generator is loaded already; another one needs a fresh process.");
      const open = (await OPEN[spec.kind]()) as OpenGenerator<GeneratorSpec["kind"]>;
      generator = await open(spec, settings, (fraction, stage) => context.progress({ fraction, stage }));
      return { ...generator.report, memory: { ...generator.report.memory, ...rss() } };
    },
    async plan({ spec, settings }: { spec: GeneratorSpec; settings: LoadSettings }): Promise<void> {
      if (spec.kind === "flux") await generator?.planFor?.(spec.model, settings);
    },
    async draw(job: DrawJob, context: CallContext): Promise<Drawn> {
      if (!generator) throw new SidequestError("INTERNAL", "Nothing is loaded to draw with.");
      if (drawing) throw new SidequestError("INTERNAL", "A picture is being drawn already.");
      drawing = true;
      try {
        const drawn = await generator.draw(job, context);
        return { ...drawn, memory: { ...drawn.memory, ...rss() } };
      } finally {
        drawing = false;
      }
    },
  },
  errorCode: "GENERATION_FAILED",
  onStop: async () => {
    await generator?.dispose();
  },
});
