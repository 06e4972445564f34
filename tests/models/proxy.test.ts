/** Downloads through the proxy that the environment names: asked whole for HTTP, by a tunnel for HTTPS, not at all for what is excepted. */
import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, request as httpRequest } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { download } from "../../src/models/download.js";
import { ask, proxyFor } from "../../src/models/proxy.js";
import { type FileServer, fileServer } from "./file-server.js";
import { freshFolder } from "./temp-folder.js";

const BODY = randomBytes(100_000);
const SHA = createHash("sha256").update(BODY).digest("hex");
const tls = (name: string): Buffer => readFileSync(join(import.meta.dirname, "../fixtures/tls", name));

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => void server.close());
  return (server.address() as AddressInfo).port;
};

let files: FileServer;
let secure: string;
let proxy: string;
/** What the proxy was asked for, with the login that came along. */
const asked: string[] = [];

beforeAll(async () => {
  files = await fileServer();
  files.files.set("/a.gguf", { body: BODY, redirect: true, breaks: 2, breakAfter: 30_000 });
  const https = createSecureServer({ key: tls("key.pem"), cert: tls("certificate.pem") }, (_request, response) =>
    response.end("tunnelled"),
  );
  secure = `https://localhost:${await listening(https)}`;
  const relay = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers["proxy-authorization"] ?? "-"}`);
    const { "proxy-authorization": _own, ...headers } = request.headers;
    const onward = httpRequest(request.url!, { method: request.method!, headers }, (reply) => {
      response.writeHead(reply.statusCode!, reply.headers);
      reply.on("error", () => response.destroy());
      reply.pipe(response);
    });
    onward.on("error", () => response.destroy());
    onward.end();
  });
  relay.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url} ${request.headers["proxy-authorization"] ?? "-"}`);
    if (request.url!.startsWith("forbidden")) return void socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    const onward = connect(Number(request.url!.split(":")[1]), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on("error", () => {});
  });
  proxy = `http://me:p%40ss@127.0.0.1:${await listening(relay)}`;
});

afterEach(() => {
  asked.length = 0;
  vi.unstubAllEnvs();
});
const LOGIN = `Basic ${Buffer.from("me:p@ss").toString("base64")}`;

it("HTTP: probe, redirect and resumed download all go through it, and the file is right", async () => {
  vi.stubEnv("HTTP_PROXY", proxy);
  const target = join(freshFolder(), "a.gguf");
  expect(await download({ url: `${files.url}/a.gguf`, target, sha256: SHA, retryMs: 1 })).toMatchObject({
    bytes: BODY.length,
    attempts: 3,
  });
  expect(readFileSync(target).equals(BODY)).toBe(true);
  expect(asked[0]).toBe(`HEAD ${files.url}/a.gguf ${LOGIN}`);
  expect(asked.at(-1)).toBe(`GET ${files.url}/cdn/a.gguf ${LOGIN}`);
});

it("HTTPS: a tunnel, in which the server's certificate is still checked", async () => {
  vi.stubEnv("HTTPS_PROXY", proxy);
  await expect(ask(`${secure}/x`, {})).rejects.toThrow(/self.signed/);
  vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
  const reply = await ask(`${secure}/x`, {});
  expect([reply.status, await reply.text()]).toEqual([200, "tunnelled"]);
  expect(asked.at(-1)).toBe(`CONNECT ${new URL(secure).host} ${LOGIN}`);
  await expect(ask("https://forbidden.example/x", {})).rejects.toThrow(/the proxy 127\.0\.0\.1:\d+ answered 403 when asked for forbidden/);
});

it("a proxy that does not answer fails as a broken network does, by its name", async () => {
  vi.stubEnv("HTTP_PROXY", "http://127.0.0.1:9");
  const failing = download({ url: `${files.url}/a.gguf`, target: join(freshFolder(), "a.gguf"), retryMs: 1 });
  await expect(failing).rejects.toMatchObject({ code: "MODEL_NOT_FOUND", message: expect.stringMatching(/ECONNREFUSED 127\.0\.0\.1:9/) });
});

it.each([
  ["http://h/", { http_proxy: "small:1", HTTP_PROXY: "large:1" }, "small:1"],
  ["http://h/", { HTTPS_PROXY: "p:1" }, undefined],
  ["https://h/", { HTTPS_PROXY: "http://p:1" }, "p:1"],
  ["https://h/", { HTTPS_PROXY: "" }, undefined],
  ["https://h/", { HTTPS_PROXY: "p:1", NO_PROXY: "*" }, undefined],
  ["https://a.b.org/", { HTTPS_PROXY: "p:1", NO_PROXY: "x.com, .b.org" }, undefined],
  ["https://b.org/", { HTTPS_PROXY: "p:1", NO_PROXY: "b.org" }, undefined],
  ["https://ab.org/", { HTTPS_PROXY: "p:1", NO_PROXY: "b.org" }, "p:1"],
  ["https://b.org/", { HTTPS_PROXY: "p:1", NO_PROXY: "b.org:8443" }, "p:1"],
  ["https://b.org/", { HTTPS_PROXY: "p:1", NO_PROXY: "b.org:443" }, undefined],
])("%s with %j", (url, env, host) => {
  expect(proxyFor(new URL(url), env as NodeJS.ProcessEnv)?.host).toBe(host);
});

it("an address that is no HTTP proxy is told by the variable's name", () => {
  for (const value of ["socks5://h:1", "http://"]) {
    expect(() => proxyFor(new URL("https://h/"), { HTTPS_PROXY: value })).toThrow(
      expect.objectContaining({ code: "INVALID_PARAMS", message: expect.stringMatching(/^HTTPS_PROXY: expected .*, got /) }),
    );
  }
});
