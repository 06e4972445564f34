/** A download goes on where it broke off, and only a whole and right file is put in place. */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { download } from "../../src/models/download.js";
import { type FileServer, fileServer, type Served } from "./file-server.js";
import { freshFolder } from "./temp-folder.js";

let server: FileServer;
beforeAll(async () => {
  server = await fileServer();
});

const BODY = randomBytes(300_000);
const SHA = createHash("sha256").update(BODY).digest("hex");
let counter = 0;

function serve(file: Partial<Served> = {}): { url: string; target: string; retryMs: number; requests: () => string[] } {
  const path = `/file-${counter++}.gguf`;
  server.files.set(path, { body: BODY, ...file });
  const requests = () => server.requests.filter((line) => line.includes(path));
  return { url: server.url + path, target: join(freshFolder(), "models", "file.gguf"), retryMs: 1, requests };
}

it("broken five times, it resumes five times and ends with the right bytes", async () => {
  const { requests, ...given } = serve({ breaks: 5, breakAfter: 50_000 });
  const result = await download({ ...given, sha256: SHA });
  expect(result).toMatchObject({ bytes: BODY.length, attempts: 6, checked: { from: "catalogue" } });
  expect(readFileSync(given.target).equals(BODY)).toBe(true);
  expect(readdirSync(join(given.target, ".."))).toEqual(["file.gguf"]);
  const ranges = requests()
    .filter((line) => line.startsWith("GET"))
    .map((line) => Number(/bytes=(\d+)/.exec(line)?.[1] ?? 0));
  expect(ranges).toHaveLength(6);
  for (let i = 1; i < ranges.length; i++) expect(ranges[i]!).toBeGreaterThan(ranges[i - 1]!);
});

it("cancelled, it keeps what has arrived, and a later run goes on from there", async () => {
  const { requests, ...given } = serve({ stalls: 1, breakAfter: 120_000 });
  const controller = new AbortController();
  const first = download({ ...given, signal: controller.signal, onProgress: (received) => void (received > 0 && controller.abort()) });
  await expect(first).rejects.toMatchObject({ code: "CANCELLED" });
  expect(existsSync(given.target)).toBe(false);
  const kept = statSync(`${given.target}.part`).size;
  expect(kept).toBeGreaterThan(0);
  await download(given);
  expect(requests().at(-1)).toContain(`bytes=${kept}-`);
  expect(readFileSync(given.target).equals(BODY)).toBe(true);
});

it("a part of another version of the file is thrown away", async () => {
  const { requests, ...given } = serve({ stalls: 1, breakAfter: 120_000 });
  const controller = new AbortController();
  await download({ ...given, signal: controller.signal, onProgress: (n) => void (n > 0 && controller.abort()) }).catch(() => {});
  const newer = randomBytes(BODY.length);
  server.files.set(new URL(given.url).pathname, { body: newer });
  await download(given);
  expect(readFileSync(given.target).equals(newer)).toBe(true);
});

it("a wrong checksum is never put in place, and the next try starts clean", async () => {
  const { requests, ...given } = serve();
  const wrong = "0".repeat(64);
  await expect(download({ ...given, sha256: wrong })).rejects.toMatchObject({
    code: "MODEL_INVALID",
    data: { reason: "checksum", got: SHA },
  });
  expect(readdirSync(join(given.target, ".."))).toEqual([]);
  await download({ ...given, sha256: SHA });
  expect(existsSync(given.target)).toBe(true);
});

it("the server's own checksum is used when we know none: from a redirect, or as git's", async () => {
  const redirected = serve({ redirect: true });
  expect((await download(redirected)).checked).toEqual({ kind: "sha256", hex: SHA, from: "server" });
  const git = createHash("sha1").update(`blob ${BODY.length}\0`).update(BODY).digest("hex");
  expect((await download(serve({ checksum: git, commit: true }))).checked).toEqual({ kind: "git", hex: git, from: "server" });
  await expect(download(serve({ redirect: true, checksum: "f".repeat(64) }))).rejects.toMatchObject({ code: "MODEL_INVALID" });
  await expect(download(serve({ checksum: "f".repeat(40), commit: true }))).rejects.toMatchObject({ code: "MODEL_INVALID" });
  expect((await download(serve({ checksum: "f".repeat(40) }))).checked).toBeNull();
  expect((await download(serve({ checksum: null }))).checked).toBeNull();
});

it("a server without ranges means starting over, with the right result", async () => {
  const given = serve({ noRanges: true, breaks: 2, breakAfter: 100_000 });
  expect((await download({ ...given, sha256: SHA })).attempts).toBe(3);
  expect(readFileSync(given.target).equals(BODY)).toBe(true);
});

it("a server that knows no HEAD is downloaded from all the same", async () => {
  const given = serve({ noHead: true });
  await download({ ...given, sha256: SHA });
  expect(readFileSync(given.target).equals(BODY)).toBe(true);
});

it("a connection that goes silent counts as broken", async () => {
  const given = serve({ stalls: 2, breakAfter: 100_000 });
  expect((await download({ ...given, sha256: SHA, stallMs: 100 })).attempts).toBe(3);
});

it("a connection that never brings anything gives up with a reason", async () => {
  await expect(download(serve({ breaks: 100, breakAfter: 0 }))).rejects.toMatchObject({
    code: "MODEL_NOT_FOUND",
    data: { reason: "network" },
    hint: expect.stringContaining("run the same command again"),
  });
});

it("missing files and closed repositories are final, and say what to do", async () => {
  const gone = serve();
  await expect(download({ ...gone, url: `${gone.url}x` })).rejects.toMatchObject({ code: "MODEL_NOT_FOUND", data: { status: 404 } });
  await expect(download(serve({ status: 401 }))).rejects.toMatchObject({ hint: expect.stringContaining("HF_TOKEN") });
});

it("progress counts up to the whole", async () => {
  const seen: number[] = [];
  const totals = new Set<number | null>();
  await download({
    ...serve({ breaks: 1 }),
    onProgress: (received, total) => {
      seen.push(received);
      totals.add(total);
    },
  });
  expect(seen.at(-1)).toBe(BODY.length);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect([...totals]).toEqual([BODY.length]);
});

// A device that is always full stands for the disk; systems without it have no such cheap stand-in.
it.runIf(existsSync("/dev/full"))("a full disk is said so, and what had arrived is given back", async () => {
  const { requests, ...given } = serve();
  mkdirSync(join(given.target, ".."));
  symlinkSync("/dev/full", `${given.target}.part`);
  await expect(download(given)).rejects.toMatchObject({
    code: "MODEL_NOT_FOUND",
    message: expect.stringContaining("the disk is full"),
    data: { reason: "disk-full" },
  });
  expect(readdirSync(join(given.target, ".."))).toEqual([]);
});
