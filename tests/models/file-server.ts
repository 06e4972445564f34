/** A local HTTP server like the ones models come from: ranges, checksums in headers, redirects, and faults on request. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

export interface Served {
  body: Buffer;
  /** How many downloads break off, each after at most this many bytes. */
  breaks?: number;
  breakAfter?: number;
  /** Sends what it has and then nothing more, without closing, this many times. */
  stalls?: number;
  /** Answers ranges with the whole file. */
  noRanges?: boolean;
  /** A redirect to the file carries the checksum, as Hugging Face's does. */
  redirect?: boolean;
  /** Replaces the checksum sent; null: none. */
  checksum?: string | null;
  commit?: boolean;
  noHead?: boolean;
  status?: number;
}

export interface FileServer {
  readonly url: string;
  readonly files: Map<string, Served>;
  /** `METHOD path range` of every request. */
  readonly requests: string[];
}

export async function fileServer(): Promise<FileServer> {
  const files = new Map<string, Served>();
  const requests: string[] = [];
  const server = createServer((request, response) => answer(request, response, files, requests));
  server.on("connection", (socket) => socket.on("error", () => {}));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, files, requests };
}

function answer(request: IncomingMessage, response: ServerResponse, files: Map<string, Served>, requests: string[]): void {
  const path = request.url!.replace("/cdn", "");
  requests.push(`${request.method} ${request.url} ${request.headers.range ?? "-"}`);
  const file = files.get(path);
  if (!file) return void response.writeHead(404).end();
  if (file.status) return void response.writeHead(file.status).end();
  if (request.method === "HEAD" && file.noHead) return void response.writeHead(405).end();
  const checksum = file.checksum === undefined ? createHash("sha256").update(file.body).digest("hex") : file.checksum;
  if (file.redirect && !request.url!.startsWith("/cdn")) {
    const linked = { "x-linked-size": file.body.length, ...(checksum ? { "x-linked-etag": `"${checksum}"` } : {}) };
    return void response.writeHead(302, { location: `/cdn${path}`, ...linked }).end();
  }
  send(request, response, file, checksum);
}

function send(request: IncomingMessage, response: ServerResponse, file: Served, checksum: string | null): void {
  const etag = file.redirect ? '"cdn-version-1"' : checksum ? `"${checksum}"` : '"version-1"';
  const range = file.noRanges ? null : /^bytes=(\d+)-$/.exec(request.headers.range ?? "");
  const from = range && (request.headers["if-range"] ?? etag) === etag ? Number(range[1]) : 0;
  const body = file.body.subarray(from);
  response.writeHead(from > 0 ? 206 : 200, {
    "content-length": body.length,
    etag,
    // Hugging Face's own header, beside which a short tag is git's checksum.
    ...(file.commit ? { "x-repo-commit": "1".repeat(40) } : {}),
    ...(from > 0 ? { "content-range": `bytes ${from}-${file.body.length - 1}/${file.body.length}` } : {}),
  });
  if (request.method === "HEAD") return void response.end();
  const piece = body.subarray(0, file.breakAfter ?? Math.ceil(body.length / 3));
  if (file.breaks && file.breaks > 0) {
    file.breaks--;
    response.write(piece, () => setTimeout(() => response.destroy(), 5));
  } else if (file.stalls && file.stalls > 0) {
    file.stalls--;
    response.write(piece);
  } else response.end(body);
}
