/**
 * The daemon's life: lock → rooms → bind → ready → draining → gone.
 *
 * The order of a stop, by `shutdown`, SIGTERM, SIGINT or SIGHUP:
 *  1. new work is refused with SHUTTING_DOWN; ping, status and cancel are still answered
 *  2. waiting renders are answered with SHUTTING_DOWN, the running one has `shutdownGrace` to finish, then it is cancelled
 *  3. the children end: engine and player, then the embedder; every request has its reply by then
 *  4. replies are flushed and connections closed, idle ones too
 *  5. socket, pid file and lock are removed if they are ours
 *  6. exit 0
 * A second signal ends it at once: own files removed, children killed, exit 128 + the signal's number.
 */
import { createServer, type Server } from "node:net";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";
import { PROTOCOL_VERSION, version } from "../version.js";
import { inheritedSocket } from "./activation.js";
import { Clients } from "./clients.js";
import { Connection, type ConnectionLimits } from "./connection.js";
import { dispatcher } from "./dispatch.js";
import { claimEndpoint, type Endpoint } from "./endpoint.js";
import { EventHub } from "./events.js";
import { onFaults } from "./faults.js";
import type { Life } from "./life.js";
import { type Log, openLog } from "./log.js";
import { warmUp } from "./methods/workers.js";
import { methodTable } from "./methods.js";
import { Metrics } from "./metrics.js";
import { requestCounter } from "./request-metrics.js";
import type { Rooms } from "./rooms.js";
import { serviceManager } from "./service-manager.js";
import { onSignals } from "./signals.js";

export interface Daemon {
  /** Begins the orderly stop. False: one is under way already. */
  stop(reason: string): boolean;
  /** Resolves with the exit code when nothing of the daemon is left. */
  readonly closed: Promise<number>;
}

export interface DaemonOptions {
  readonly log?: Log;
  /** The rooms to serve; the real ones unless a test brings its own. */
  readonly openRooms?: (config: Config, log: Log["logger"]) => Promise<Rooms>;
}

/** Requests under way in one connection, beyond the renders that may wait. */
const SPARE_IN_FLIGHT = 256;
const STALL_MS = 5000;
const FLUSH_MS = 500;
const LAST_REPLIES_MS = 2000;
/** What the children may take to end, beyond the running picture. */
const CHILDREN_MS = 15_000;

/**
 * Starts a daemon in this process; resolves when it answers.
 * @throws SidequestError INTERNAL "already running, pid N" (data.reason "already_running"), INVALID_PARAMS for a bad socket path,
 *   or why a room could not be opened
 */
export async function startDaemon(config: Config, options: DaemonOptions = {}): Promise<Daemon> {
  const startedAt = performance.now();
  const log = options.log ?? openLog(config);
  const endpoint = await claimEndpoint(config.socket, inheritedSocket(process.env));
  try {
    // Only now: whoever loses the race for the lock must not have loaded the house for nothing.
    const open = options.openRooms ?? (await import("./open-rooms.js")).openRooms;
    const rooms = await open(config, log.logger);
    return await serve(config, log, endpoint, rooms, startedAt);
  } catch (error) {
    endpoint.close();
    throw error;
  }
}

async function serve(config: Config, log: Log, endpoint: Endpoint, rooms: Rooms, startedAt: number): Promise<Daemon> {
  const { logger } = log;
  const hub = new EventHub();
  const metrics = new Metrics();
  let stopReason: string | undefined;
  let settleClosed: (code: number) => void;
  const closed = new Promise<number>((resolve) => {
    settleClosed = resolve;
  });

  const limits: ConnectionLimits = {
    maxLine: config.maxLine,
    maxUnsent: config.maxUnsent,
    maxInFlight: config.queueSize + SPARE_IN_FLIGHT,
    stallMs: STALL_MS,
  };
  const life: Life = {
    config,
    socket: config.socket,
    startedAt,
    state: () => (stopReason === undefined ? "ready" : "draining"),
    clients: () => clients.count,
    stop: (reason) => void stop(reason),
  };
  const answer = dispatcher(methodTable({ life, rooms, hub, metrics, log: logger }), {
    log: logger,
    draining: () => stopReason !== undefined,
    count: requestCounter(metrics),
  });
  const clients = new Clients(
    (id, socket) => new Connection(id, socket, limits, answer, logger),
    (connection) => hub.unsubscribe(connection),
  );
  const server = createServer({ allowHalfOpen: true }, (socket) => clients.add(socket));
  server.maxConnections = config.maxClients;
  server.on("drop", () => logger.warn({ max_clients: config.maxClients }, "a client was turned away: too many connections"));
  server.on("error", (error) => logger.error({ err: error }, "the listening socket failed"));

  forwardEvents(rooms, hub);
  await endpoint.open(server);
  const manager = serviceManager(process.env, (reason) => logger.warn({ reason }, "the service manager could not be told"));

  function stop(reason: string, code = 0): boolean {
    if (stopReason !== undefined) return false;
    stopReason = reason;
    logger.info({ reason }, "stopping");
    void manager.tell("STOPPING=1");
    inTime(drain(config, rooms, clients), config.shutdownGrace + config.cancelDeadline + CHILDREN_MS)
      .catch((error) => logger.error({ err: error }, "the stop was not clean"))
      .finally(() => {
        end(server, endpoint);
        for (const off of listeners) off();
        logger.info({ reason, uptime_s: Math.round((performance.now() - startedAt) / 1000) }, "stopped");
        settleClosed(code);
      });
    return true;
  }
  const listeners = [
    onFaults(logger, () => stop("a fault of ours", 1)),
    onSignals({
      stop,
      abandon: (signal) => {
        logger.warn({ signal }, "stopping at once");
        end(server, endpoint);
      },
      reopenLog: log.reopen,
    }),
  ];

  logger.info(
    { version, protocol: PROTOCOL_VERSION, socket: config.socket, output_dir: rooms.render.outputDir, model: config.model },
    "ready",
  );
  void manager.tell("READY=1", `listening on ${config.socket}`);
  void begin(config, rooms, log);
  return { stop, closed };
}

function forwardEvents({ render, audio }: Rooms, hub: EventHub): void {
  for (const name of ["render.queued", "render.started", "render.progress", "render.preview", "render.finished", "engine.state"] as const) {
    render.on(name, (params: unknown) => hub.publish(name, params));
  }
  audio.events.on("state", (state) => hub.publish("audio.state", state));
}

/** What the options ask for at start. A failure degrades the daemon, it does not end it: requests will tell. */
async function begin(config: Config, rooms: Rooms, { logger }: Log): Promise<void> {
  const tell = (what: string) => (thrown: unknown) => {
    const { code, message, hint } = SidequestError.from(thrown);
    logger.warn({ code, hint }, `${what}: ${message}`);
  };
  const jobs = [
    config.warmup === "none"
      ? undefined
      : warmUp(rooms, config.warmup).then((warmed) => logger.info(warmed, "warmed up"), tell("warm-up failed")),
    config.audio ? rooms.audio.start().catch(tell("audio could not be started")) : undefined,
  ];
  await Promise.all(jobs);
}

async function drain(config: Config, { render, audio, embedder, packs }: Rooms, clients: Clients): Promise<void> {
  const stops = await Promise.allSettled([render.stop({ graceMs: config.shutdownGrace }), audio.stop()]);
  await clients.answered(LAST_REPLIES_MS);
  stops.push(...(await Promise.allSettled([embedder.stop()])));
  packs.close();
  await clients.close(FLUSH_MS);
  const [failed] = stops.filter((stop) => stop.status === "rejected");
  if (failed) throw failed.reason;
}

/** A stop must come to its end even if a room does not. */
async function inTime(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SidequestError("INTERNAL", `a room did not stop within ${ms} ms`)), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function end(server: Server, endpoint: Endpoint): void {
  server.close();
  endpoint.close();
}
