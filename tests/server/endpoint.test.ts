/** The socket file: private until it answers, never in place of somebody alive, removed only while it is ours. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SOCKET_PATH_LIMIT } from "../../src/protocol/socket-path.js";
import { claimEndpoint } from "../../src/server/endpoint.js";

let folder: string;
let path: string;
const undo: (() => void)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sq-end-"));
  path = join(folder, "daemon.sock");
});
afterEach(() => {
  for (const step of undo.splice(0)) step();
  rmSync(folder, { recursive: true, force: true });
});

function greeter(word: string): Server {
  const server = createServer((socket) => socket.on("error", () => undefined).end(word));
  undo.push(() => server.close());
  return server;
}

async function opened(at: string, word = "ours") {
  const server = greeter(word);
  const endpoint = await claimEndpoint(at);
  undo.push(() => endpoint.close());
  await endpoint.open(server);
  return { server, endpoint };
}

const greeting = (at: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = "";
    connect(at)
      .setEncoding("utf8")
      .on("data", (part: string) => {
        text += part;
      })
      .on("end", () => resolve(text))
      .on("error", reject);
  });

describe("a free path", () => {
  it("gets a socket of mode 0600 and a pid file; closing leaves nothing behind", async () => {
    const mask = process.umask();
    const { server, endpoint } = await opened(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, "daemon.pid"), "utf8")).toBe(`${process.pid}\n`);
    expect(await greeting(path)).toBe("ours");
    expect(process.umask()).toBe(mask);
    server.close();
    endpoint.close();
    endpoint.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("may be as long as the system allows, in a folder that is made for it", async () => {
    const name = "s.sock";
    const deep = join(folder, "x".repeat(SOCKET_PATH_LIMIT - folder.length - name.length - 2), name);
    expect(deep).toHaveLength(SOCKET_PATH_LIMIT);
    await opened(deep);
    expect(await greeting(deep)).toBe("ours");
    expect(statSync(join(deep, "..")).mode & 0o777).toBe(0o700);
  });

  it("that is too long is refused before anything is made", async () => {
    await expect(claimEndpoint(join(folder, "x".repeat(SOCKET_PATH_LIMIT)))).rejects.toMatchObject({ code: "INVALID_PARAMS" });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a path with something there", () => {
  it("a live server is never displaced, whoever made it; its pid is told when its pid file says it", async () => {
    const foreign = greeter("theirs");
    await new Promise<void>((resolve) => foreign.listen(path, resolve));
    writeFileSync(join(folder, "daemon.pid"), `${process.ppid}\n`);
    await expect(claimEndpoint(path)).rejects.toMatchObject({
      message: `already running, pid ${process.ppid}`,
      data: { reason: "already_running", pid: process.ppid },
    });
    expect(await greeting(path)).toBe("theirs");
    expect(existsSync(join(folder, "daemon.lock"))).toBe(false);
  });

  it("what a dead daemon left is replaced", async () => {
    const dead = greeter("dead");
    await new Promise<void>((resolve) => dead.listen(join(folder, "bound"), resolve));
    renameSync(join(folder, "bound"), path);
    dead.close();
    writeFileSync(join(folder, "daemon.pid"), "999999999\n");
    writeFileSync(join(folder, "daemon.lock"), "999999999\n");
    expect(lstatSync(path).isSocket()).toBe(true);
    await opened(path);
    expect(await greeting(path)).toBe("ours");
    expect(readFileSync(join(folder, "daemon.pid"), "utf8")).toBe(`${process.pid}\n`);
  });

  it.each([
    ["a file", () => writeFileSync(path, "precious")],
    ["a symbolic link", () => symlinkSync("/nowhere", path)],
  ])("%s is refused and left alone", async (_, make) => {
    make();
    const before = lstatSync(path).ino;
    await expect(claimEndpoint(path)).rejects.toMatchObject({ code: "INVALID_PARAMS", message: expect.stringContaining(path) });
    expect(lstatSync(path).ino).toBe(before);
    expect(readdirSync(folder)).toEqual(["daemon.sock"]);
  });

  it("a folder that cannot be written is told", async () => {
    writeFileSync(join(folder, "flat"), "");
    await expect(claimEndpoint(join(folder, "flat", "a.sock"))).rejects.toMatchObject({
      code: "INVALID_PARAMS",
      message: expect.stringContaining("flat"),
    });
    chmodSync(folder, 0o700);
  });
});

describe("closing late", () => {
  it("leaves a socket and a pid file that are somebody else's", async () => {
    const { server, endpoint } = await opened(path);
    const other = greeter("the next daemon");
    await new Promise<void>((resolve) => other.listen(join(folder, "other"), resolve));
    renameSync(join(folder, "other"), path);
    writeFileSync(join(folder, "daemon.pid"), "1\n");
    server.close();
    endpoint.close();
    expect(await greeting(path)).toBe("the next daemon");
    expect(readFileSync(join(folder, "daemon.pid"), "utf8")).toBe("1\n");
  });
});
