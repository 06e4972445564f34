/** Requests through the proxy that the environment names, as other command-line tools read it; without one, as they are. */
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import { connect as tlsConnect } from "node:tls";
import { SidequestError } from "../errors.js";

export interface Ask {
  readonly method?: "GET" | "HEAD";
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Answers without a body, which `Response` refuses to be given one for. */
const BODILESS: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/**
 * One request; redirects are the caller's to follow.
 * @throws SidequestError INVALID_PARAMS for a proxy that is no http address; what `fetch` throws when the network fails
 */
export async function ask(
  url: string,
  { method = "GET", headers = {}, signal }: Ask,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Response> {
  const target = new URL(url);
  const proxy = proxyFor(target, env);
  if (!proxy) return fetch(url, { method, headers, redirect: "manual", signal: signal ?? null });
  const options: RequestOptions = { method, headers: { host: target.host, ...headers }, ...(signal ? { signal } : {}) };
  const reply = await (target.protocol === "https:" ? tunnelled(target, proxy, options) : forwarded(target, proxy, options));
  const status = reply.statusCode ?? 0;
  const pairs = Object.entries(reply.headers).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]));
  const bodiless = method === "HEAD" || BODILESS.has(status);
  if (bodiless) reply.resume();
  return new Response(bodiless ? null : (Readable.toWeb(reply) as ReadableStream), { status, headers: pairs });
}

/**
 * HTTPS_PROXY or HTTP_PROXY by the address's scheme, in small letters first, as curl and others do; NO_PROXY lists hosts, domains
 * (with what lies below them) and host:port, or * for all. Null: none.
 * @throws SidequestError INVALID_PARAMS naming the variable
 */
export function proxyFor(target: URL, env: NodeJS.ProcessEnv): URL | null {
  const name = target.protocol === "https:" ? "https_proxy" : "http_proxy";
  const [variable, value] = [name, name.toUpperCase()].map((key) => [key, env[key]] as const).find(([, set]) => set) ?? [name, undefined];
  if (!value || excepted(target, env.no_proxy || env.NO_PROXY || "")) return null;
  const address = value.includes("://") ? value : `http://${value}`;
  const proxy = URL.canParse(address) ? new URL(address) : null;
  if (proxy?.protocol === "http:" && proxy.hostname) return proxy;
  throw new SidequestError("INVALID_PARAMS", `${variable}: expected an http:// address such as http://proxy:3128, got "${value}"`, {
    hint: "Correct the variable, or except the server with NO_PROXY.",
    data: { field: variable, got: value },
  });
}

function excepted({ hostname, port, protocol }: URL, list: string): boolean {
  const here = port || (protocol === "https:" ? "443" : "80");
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === "*") return true;
      const [, host = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      const domain = host.replace(/^\*?\./, "");
      return (only === undefined || only === here) && (hostname === domain || hostname.endsWith(`.${domain}`));
    });
}

/** The login of the proxy's address, if it has one. */
function login({ username, password }: URL): Record<string, string> {
  if (!username) return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}

const at = (proxy: URL): RequestOptions => ({ host: proxy.hostname.replace(/^\[|\]$/g, ""), port: proxy.port || 80 });

/** Plain HTTP: the proxy is asked for the whole address (RFC 9112, 3.2.2). */
function forwarded(target: URL, proxy: URL, options: RequestOptions): Promise<IncomingMessage> {
  const headers = { ...(options.headers as Record<string, string>), ...login(proxy) };
  return new Promise((resolve, reject) => {
    httpRequest({ ...options, ...at(proxy), path: target.href, headers, agent: false })
      .once("response", resolve)
      .once("error", reject)
      .end();
  });
}

/** HTTPS: a tunnel to the server (RFC 9110, 9.3.6), in which only the server is spoken to. */
async function tunnelled(target: URL, proxy: URL, options: RequestOptions): Promise<IncomingMessage> {
  const authority = `${target.hostname}:${target.port || 443}`;
  const signal = options.signal ? { signal: options.signal } : {};
  const socket = await new Promise<Socket>((resolve, reject) => {
    httpRequest({
      ...at(proxy),
      ...signal,
      method: "CONNECT",
      path: authority,
      headers: { host: authority, ...login(proxy) },
      agent: false,
    })
      .once("connect", ({ statusCode }, tunnel) => {
        if (statusCode === 200) return resolve(tunnel as Socket);
        tunnel.destroy();
        reject(new Error(`the proxy ${proxy.host} answered ${statusCode} when asked for ${authority}`));
      })
      .once("response", ({ statusCode }) => reject(new Error(`the proxy ${proxy.host} answered ${statusCode} when asked for ${authority}`)))
      .once("error", reject)
      .end();
  });
  return new Promise((resolve, reject) => {
    const createConnection = (): Socket => tlsConnect({ socket, servername: target.hostname });
    httpsRequest(target, { ...options, createConnection, agent: false })
      .once("response", resolve)
      .once("error", reject)
      .end();
  });
}
