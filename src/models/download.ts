/** Downloads one file: resumed where it broke off, checked against its checksum, put in place only when it is whole and right. */
import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SidequestError } from "../errors.js";
import { type Checksum, get, httpError, probe, type RemoteFile } from "./remote-file.js";

export interface DownloadOptions {
  readonly url: string;
  readonly target: string;
  /** Stronger than what the server says. */
  readonly sha256?: string;
  readonly signal?: AbortSignal;
  /** Called for each piece; `total` is null while unknown. */
  readonly onProgress?: (received: number, total: number | null) => void;
  /** Milliseconds without a byte after which the connection counts as broken. Default 60 s. */
  readonly stallMs?: number;
  /** Milliseconds before the second attempt; doubled for each attempt that brings nothing. Default 1 s. */
  readonly retryMs?: number;
}

export interface Downloaded {
  readonly bytes: number;
  /** Connections that were needed. */
  readonly attempts: number;
  /** What the file was checked against; null: neither we nor the server know a checksum. */
  readonly checked: (Checksum & { readonly from: "catalogue" | "server" }) | null;
}

/** Attempts in a row that bring no byte. */
const FRUITLESS = 6;
const LONGEST_WAIT_MS = 30_000;

/**
 * @throws SidequestError MODEL_NOT_FOUND (data.reason: http, network, disk-full), MODEL_INVALID (wrong checksum or length), CANCELLED
 */
export async function download(options: DownloadOptions): Promise<Downloaded> {
  const { target, signal } = options;
  const part = `${target}.part`;
  await mkdir(dirname(target), { recursive: true });
  try {
    const remote = await persist(options, () => probe(options.url, signal));
    const checked = expected(options.sha256, remote.checksum);
    const progress = await Progress.resume(part, remote, checked);
    const attempts = await fetchAll(options, remote, progress);
    await check(options, remote, progress, checked, part);
    await rename(part, target);
    await rm(`${part}.json`, { force: true });
    return { bytes: progress.received, attempts, checked };
  } catch (thrown) {
    throw await explained(thrown, options, part);
  }
}

function expected(sha256: string | undefined, server: Checksum | null): Downloaded["checked"] {
  if (sha256 !== undefined) return { kind: "sha256", hex: sha256, from: "catalogue" };
  return server && { ...server, from: "server" };
}

/** Bytes on disk and the running hash over them. */
class Progress {
  hash: Hash;

  private constructor(
    readonly file: FileHandle,
    readonly make: () => Hash,
    public received: number,
  ) {
    this.hash = make();
  }

  /** Takes up a part left by an earlier run, if it belongs to the same version of the file. */
  static async resume(part: string, remote: RemoteFile, checked: Downloaded["checked"]): Promise<Progress> {
    const version = JSON.stringify({ etag: remote.etag, bytes: remote.bytes, checksum: checked?.hex ?? null });
    const known = await readFile(`${part}.json`, "utf8").catch(() => "");
    const left = known === version && (remote.etag !== null || checked !== null) ? ((await stat(part).catch(() => null))?.size ?? 0) : 0;
    const usable = remote.bytes !== null && left > remote.bytes ? 0 : left;
    await writeFile(`${part}.json`, version);
    const make = (): Hash => (checked?.kind === "git" ? createHash("sha1").update(`blob ${remote.bytes}\0`) : createHash("sha256"));
    const progress = new Progress(await open(part, usable > 0 ? "r+" : "w"), make, usable);
    if (usable > 0) for await (const chunk of createReadStream(part, { end: usable - 1 })) progress.hash.update(chunk as Buffer);
    return progress;
  }

  async add(chunk: Uint8Array): Promise<void> {
    let written = 0;
    while (written < chunk.length) {
      written += (await this.file.write(chunk, written, chunk.length - written, this.received + written)).bytesWritten;
    }
    this.hash.update(chunk);
    this.received += chunk.length;
  }

  /** The server did not go on where we were: from the start. */
  async restart(): Promise<void> {
    await this.file.truncate(0);
    this.received = 0;
    this.hash = this.make();
  }
}

async function fetchAll(options: DownloadOptions, remote: RemoteFile, progress: Progress): Promise<number> {
  let attempts = 0;
  options.onProgress?.(progress.received, remote.bytes);
  try {
    while (remote.bytes === null ? attempts === 0 : progress.received < remote.bytes) {
      await persist(
        options,
        async () => {
          attempts++;
          await fetchSome(options, remote, progress);
        },
        () => progress.received,
      );
    }
    await progress.file.sync();
    return attempts;
  } finally {
    await progress.file.close();
  }
}

/** One connection: from where we are to where it breaks. */
async function fetchSome(
  { url, signal, stallMs = 60_000, onProgress }: DownloadOptions,
  remote: RemoteFile,
  progress: Progress,
): Promise<void> {
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), stallMs);
  const from = progress.received;
  const resuming = from > 0 ? { range: `bytes=${from}-`, ...(remote.etag?.startsWith('"') ? { "if-range": remote.etag } : {}) } : {};
  try {
    const reply = await get(url, resuming, AbortSignal.any([stalled.signal, ...(signal ? [signal] : [])]));
    if (!reply.ok || !reply.body) throw httpError(url, reply.status);
    const goesOn = reply.status === 206 && reply.headers.get("content-range")?.startsWith(`bytes ${from}-`);
    if (from > 0 && !goesOn) await progress.restart();
    for await (const chunk of reply.body) {
      clearTimeout(timer);
      timer = setTimeout(() => stalled.abort(), stallMs);
      await progress.add(chunk as Uint8Array);
      onProgress?.(progress.received, remote.bytes);
      if (remote.bytes !== null && progress.received > remote.bytes) break;
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Tries again after failures of the network, for as long as now and then something arrives. */
async function persist<T>({ signal, retryMs = 1000, url }: DownloadOptions, work: () => Promise<T>, progressOf?: () => number): Promise<T> {
  let fruitless = 0;
  for (;;) {
    const before = progressOf?.() ?? 0;
    try {
      return await work();
    } catch (thrown) {
      if (signal?.aborted || isFinal(thrown)) throw thrown;
      fruitless = (progressOf?.() ?? 0) > before ? 0 : fruitless + 1;
      if (fruitless >= FRUITLESS) {
        throw new SidequestError("MODEL_NOT_FOUND", `${url}: the connection failed ${FRUITLESS} times in a row: ${causeOf(thrown)}`, {
          hint: "What has arrived is kept: run the same command again and it goes on from there.",
          data: { url, reason: "network" },
        });
      }
      await sleep(Math.min(retryMs * 2 ** fruitless, LONGEST_WAIT_MS), undefined, signal ? { signal } : {});
    }
  }
}

const HOPEFUL_STATUS: ReadonlySet<unknown> = new Set([408, 425, 429, 500, 502, 503, 504]);

function isFinal(thrown: unknown): boolean {
  if (thrown instanceof SidequestError) return !HOPEFUL_STATUS.has(thrown.data?.status);
  const code = (thrown as NodeJS.ErrnoException).code;
  return code !== undefined && DISK_CODES.has(code);
}

const DISK_CODES: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EACCES", "EROFS", "EIO", "EFBIG", "EPERM"]);
const FULL_CODES: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

async function check(
  options: DownloadOptions,
  remote: RemoteFile,
  progress: Progress,
  checked: Downloaded["checked"],
  part: string,
): Promise<void> {
  const { url } = options;
  const got = progress.hash.digest("hex");
  const wrongLength = remote.bytes !== null && progress.received !== remote.bytes;
  if (!wrongLength && (checked === null || got === checked.hex)) return;
  await rm(part, { force: true });
  await rm(`${part}.json`, { force: true });
  throw new SidequestError(
    "MODEL_INVALID",
    wrongLength
      ? `${url}: expected ${remote.bytes} bytes, got ${progress.received}`
      : `${url}: the checksum is wrong: expected ${checked!.kind} ${checked!.hex} (from the ${checked!.from}), got ${got}`,
    { hint: "Nothing was installed. Try again; if it stays so, the file was changed by somebody.", data: { url, reason: "checksum", got } },
  );
}

async function explained(thrown: unknown, { url, target, signal }: DownloadOptions, part: string): Promise<unknown> {
  if (signal?.aborted)
    return new SidequestError("CANCELLED", `${url}: the download was cancelled; what has arrived is kept`, { data: { url } });
  const code = (thrown as NodeJS.ErrnoException).code ?? "";
  if (thrown instanceof SidequestError || !DISK_CODES.has(code)) return thrown;
  if (!FULL_CODES.has(code)) {
    return new SidequestError("MODEL_NOT_FOUND", `${target}: cannot be written: ${(thrown as Error).message}`, {
      data: { target, reason: "disk" },
    });
  }
  // A full disk hurts everything else on the machine: give back what was taken.
  await rm(part, { force: true });
  await rm(`${part}.json`, { force: true });
  return new SidequestError("MODEL_NOT_FOUND", `${target}: the disk is full; what had arrived was removed again`, {
    hint: "Free some space, or choose another folder with --models-dir.",
    data: { target, reason: "disk-full" },
  });
}

function causeOf(thrown: unknown): string {
  const { message, cause } = thrown as Error;
  return cause instanceof Error && cause.message ? `${message}: ${cause.message}` : message;
}
