/** Every option of the daemon, once: flag, environment variable, type, default, help. Flags, --help and the README table are made from these rows. */

export type OptionKind = "path" | "text" | "integer" | "bytes" | "duration" | "flag" | "choice";

export interface OptionRow {
  readonly kind: OptionKind;
  readonly help: string;
  readonly env?: string;
  /** Undefined: no default, the option is absent unless given. Durations in milliseconds, sizes in bytes. */
  readonly default?: string | number | boolean;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** For flags such as `--warmup` that may stand without a value: what the bare flag means. */
  readonly bare?: string;
}

const MIB = 1024 * 1024;
const MINUTE = 60_000;

export const OPTIONS = {
  socket: {
    kind: "path",
    env: "SIDEQUEST_SOCKET",
    default: "/tmp/sidequest-renderer.sock",
    help: "Unix socket to listen on; at most 107 bytes",
  },
  home: { kind: "path", env: "SIDEQUEST_HOME", default: "~/.sidequest", help: "folder for models, caches and state" },
  config: {
    kind: "path",
    env: "SIDEQUEST_CONFIG",
    help: "options file in YAML or JSON; default: config.yaml in the home folder, if there is one",
  },
  outputDir: { kind: "path", env: "SIDEQUEST_OUTPUT_DIR", help: "folder for pictures; default: a fresh temporary folder sq-daemon-*" },
  genrePacks: { kind: "path", env: "SIDEQUEST_GENRE_PACKS", help: "folder of genre packs, searched before the built-in ones" },
  model: {
    kind: "text",
    env: "SIDEQUEST_MODEL",
    default: "auto",
    help: "auto, the name of an installed model, a path, cards, or pictures:<dir>",
  },
  modelsDir: { kind: "path", env: "SIDEQUEST_MODELS_DIR", help: "folder of installed models; default: models in the home folder" },
  embedModel: { kind: "path", env: "SIDEQUEST_EMBED_MODEL", help: "GGUF embedding model; default: all-MiniLM-L6-v2 in the models folder" },
  device: { kind: "text", env: "SIDEQUEST_DEVICE", default: "auto", help: "auto, cpu, cuda, vulkan, metal, or a device index from doctor" },
  threads: {
    kind: "integer",
    env: "SIDEQUEST_THREADS",
    default: 0,
    min: 0,
    max: 1024,
    help: "CPU threads of the engine; 0 means one per physical core",
  },
  memoryLimit: {
    kind: "bytes",
    env: "SIDEQUEST_MEMORY_LIMIT",
    default: 0,
    min: 0,
    help: "most device memory that the engine may plan for; 0 means what is free",
  },
  embeddingCache: { kind: "bytes", env: "SIDEQUEST_EMBEDDING_CACHE", default: 256 * MIB, min: 0, help: "prompt embeddings kept in memory" },
  warmup: {
    kind: "choice",
    env: "SIDEQUEST_WARMUP",
    choices: ["none", "flux", "embed", "all"],
    default: "none",
    bare: "all",
    help: "what to load at start; the default is to load at the first use",
  },
  keepAlive: {
    kind: "duration",
    env: "SIDEQUEST_KEEP_ALIVE",
    default: 30 * MINUTE,
    min: -1,
    help: "how long an idle model stays in memory: 30m, 0 (free at once), -1 (for ever)",
  },
  maxLine: { kind: "bytes", env: "SIDEQUEST_MAX_LINE", default: 8 * MIB, min: 256 * 1024, help: "longest request line" },
  maxUnsent: {
    kind: "bytes",
    env: "SIDEQUEST_MAX_UNSENT",
    default: 4 * MIB,
    min: 64 * 1024,
    help: "unsent reply bytes a slow client may hold before it is closed",
  },
  maxClients: { kind: "integer", env: "SIDEQUEST_MAX_CLIENTS", default: 1024, min: 1, max: 65_536, help: "connections at a time" },
  queueSize: { kind: "integer", env: "SIDEQUEST_QUEUE_SIZE", default: 64, min: 1, max: 100_000, help: "renders that may wait" },
  waitDeadline: {
    kind: "duration",
    env: "SIDEQUEST_WAIT_DEADLINE",
    default: 30 * MINUTE,
    min: 1,
    help: "longest time a render may wait in the queue",
  },
  runDeadline: { kind: "duration", env: "SIDEQUEST_RUN_DEADLINE", default: 30 * MINUTE, min: 1, help: "longest time a render may run" },
  cancelDeadline: {
    kind: "duration",
    env: "SIDEQUEST_CANCEL_DEADLINE",
    default: 10_000,
    min: 1,
    help: "how long a cancelled render may take to stop before its process is ended",
  },
  maxCompute: {
    kind: "integer",
    env: "SIDEQUEST_MAX_COMPUTE",
    default: 0,
    min: 0,
    help: "largest width × height × steps / 1,000,000 of one render; 0 means no bound",
  },
  keepRenders: {
    kind: "integer",
    env: "SIDEQUEST_KEEP_RENDERS",
    default: 0,
    min: 0,
    help: "pictures kept in the output folder, oldest removed first; 0 keeps all",
  },
  keepRenderBytes: {
    kind: "bytes",
    env: "SIDEQUEST_KEEP_RENDER_BYTES",
    default: 0,
    min: 0,
    help: "bytes of pictures kept in the output folder; 0 keeps all",
  },
  latestLink: { kind: "flag", env: "SIDEQUEST_LATEST_LINK", default: false, help: "keep a latest.png link in the output folder" },
  previewEvery: {
    kind: "integer",
    env: "SIDEQUEST_PREVIEW_EVERY",
    default: 0,
    min: 0,
    max: 50,
    help: "make a preview picture every N steps for subscribers; 0 for none",
  },
  audio: {
    kind: "flag",
    env: "SIDEQUEST_AUDIO",
    default: false,
    help: "open the audio player at start instead of at the first audio call",
  },
  audioDevice: {
    kind: "text",
    env: "SIDEQUEST_AUDIO_DEVICE",
    default: "default",
    help: "audio output: default, none (keeps time silently), or a device name or number",
  },
  audioOut: { kind: "path", env: "SIDEQUEST_AUDIO_OUT", help: "write the mix to this WAV file instead of a device" },
  stateFile: {
    kind: "path",
    env: "SIDEQUEST_STATE_FILE",
    help: "audio state kept over restarts; default: audio-state.json in the home folder",
  },
  shutdownGrace: {
    kind: "duration",
    env: "SIDEQUEST_SHUTDOWN_GRACE",
    default: 5000,
    min: 0,
    help: "how long a stop waits for the running render before cancelling it",
  },
  logLevel: {
    kind: "choice",
    env: "SIDEQUEST_LOG_LEVEL",
    choices: ["trace", "debug", "info", "warn", "error", "silent"],
    default: "info",
    help: "least severe log line written",
  },
  logFile: { kind: "path", env: "SIDEQUEST_LOG_FILE", help: "log file; default: standard error" },
} as const satisfies Record<string, OptionRow>;

export type OptionName = keyof typeof OPTIONS;
