/** The embedder's process: loads one GGUF model through node-llama-cpp and turns texts into unit vectors, one after the other. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { getLlama, type LlamaEmbeddingContext, LlamaLogLevel, type LlamaModel } from "node-llama-cpp";
import { SidequestError } from "../errors.js";
import { serveChild } from "../host/serve.js";
import { joinVectors, windowsOf } from "./windows.js";

export interface LoadParams {
  path: string;
  threads: number;
}

export interface Loaded {
  dimensions: number;
  /** Tokens that the model sees at once. */
  contextLength: number;
  /** SHA-256 of the file. */
  identity: string;
}

export interface Embedded {
  vector: number[];
  tokens: number;
  /** More than 1: the text is longer than the context, its windows' vectors were averaged. */
  windows: number;
}

/** Contexts of newer models reach 8192 and more; attention over that would take seconds, windows do not. */
const LONGEST_CONTEXT = 512;

let model: LlamaModel | undefined;
let context: LlamaEmbeddingContext | undefined;
/** Room in a window, the start and end tokens taken off. */
let room = 0;
let turn: Promise<unknown> = Promise.resolve();

async function load({ path, threads }: LoadParams): Promise<Loaded> {
  const identity = sha256(path);
  identity.catch(() => {});
  // CPU alone: the model is tiny, and the GPU belongs to the renders.
  const llama = await getLlama({
    gpu: false,
    build: "never",
    skipDownload: true,
    progressLogs: false,
    maxThreads: threads,
    logLevel: LlamaLogLevel.warn,
    logger: (level, message) => console.error(`${level}: ${message.trimEnd()}`),
  });
  try {
    model = await llama.loadModel({ modelPath: path, gpuLayers: 0, ignoreMemorySafetyChecks: true });
    const contextSize = Math.min(model.trainContextSize, LONGEST_CONTEXT);
    context = await model.createEmbeddingContext({ contextSize, batchSize: contextSize, threads, ignoreMemorySafetyChecks: true });
    // node-llama-cpp refuses inputs that fill the context to the last token.
    room = contextSize - 1 - context.calculateInputLength("");
    return { dimensions: model.embeddingVectorSize, contextLength: contextSize, identity: await identity };
  } catch (cause) {
    throw new SidequestError("MODEL_INVALID", `${path}: could not be loaded as an embedding model: ${(cause as Error).message}`, {
      hint: "Run `sidequest-renderer models pull minilm`, or name another file with --embed-model.",
      data: { path },
    });
  }
}

async function embed({ text }: { text: string }): Promise<Embedded> {
  if (!model || !context) throw new SidequestError("EMBED_FAILED", "No embedding model is loaded.");
  const tokens = model.tokenize(text, false, "trimLeadingSpace");
  if (tokens.length === 0) {
    throw new SidequestError("INVALID_PARAMS", "text: the model knows no token in it", { hint: "Send a text with words in it." });
  }
  const windows: { vector: readonly number[]; weight: number }[] = [];
  for (const window of windowsOf(tokens, room)) {
    const { vector } = await context.getEmbeddingFor(window);
    windows.push({ vector, weight: window.length });
  }
  return { vector: joinVectors(windows), tokens: tokens.length, windows: windows.length };
}

/** One text at a time, so that the windows of two texts never mix in the context. */
function inTurn<R>(work: () => Promise<R>): Promise<R> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

serveChild({
  handlers: {
    load: (params: LoadParams) => inTurn(() => load(params)),
    embed: (params: { text: string }) => inTurn(() => embed(params)),
    rss: () => process.memoryUsage.rss(),
  },
  onStop: async () => {
    await context?.dispose();
    await model?.dispose();
  },
  errorCode: "EMBED_FAILED",
});
