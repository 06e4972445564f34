/** Asks a server about a file before fetching it: how long it is, which version, which checksum it must have. */
import { SidequestError } from "../errors.js";
import { ask } from "./proxy.js";

export interface Checksum {
  /** `git`: SHA-1 of git's blob form, which Hugging Face sends for small files. */
  readonly kind: "sha256" | "git";
  readonly hex: string;
}

export interface RemoteFile {
  /** null when the server does not tell. */
  readonly bytes: number | null;
  /** For resuming: the part on disk belongs to this very version. */
  readonly etag: string | null;
  readonly checksum: Checksum | null;
}

const MAX_REDIRECTS = 8;
const HOME = "https://huggingface.co";

/** HF_ENDPOINT, which other tools know too, names a mirror. */
export function mirrored(url: string, env: NodeJS.ProcessEnv = process.env): string {
  const mirror = env.HF_ENDPOINT?.replace(/\/+$/, "");
  return mirror && url.startsWith(`${HOME}/`) ? mirror + url.slice(HOME.length) : url;
}

/** The login goes to Hugging Face or the mirror alone, never on to where they redirect. */
export function headersFor(url: string, env: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const token = env.HF_TOKEN;
  const trusted = [HOME, env.HF_ENDPOINT].some((base) => base !== undefined && base !== "" && new URL(base).origin === new URL(url).origin);
  return token && trusted ? { authorization: `Bearer ${token}` } : {};
}

/**
 * Follows redirects by hand, because the checksum header stands on the first answer, not on the last.
 * @throws SidequestError MODEL_NOT_FOUND (data: status), or what `fetch` throws when the network fails
 */
export async function probe(url: string, signal?: AbortSignal): Promise<RemoteFile> {
  let at = url;
  let checksum: Checksum | null = null;
  let linkedBytes: number | null = null;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const reply = await ask(at, { method: "HEAD", headers: { ...headersFor(at), "accept-encoding": "identity" }, signal });
    checksum ??= checksumIn(reply.headers.get("x-linked-etag"), "sha256") ?? checksumIn(reply.headers.get("etag"), "sha256");
    // Other servers' tags of that length are checksums of other things.
    if (reply.headers.has("x-repo-commit")) checksum ??= checksumIn(reply.headers.get("etag"), "git");
    linkedBytes ??= count(reply.headers.get("x-linked-size"));
    const next = redirectOf(reply, at);
    if (next !== null) {
      at = next;
      continue;
    }
    // Some servers know no HEAD; then the download itself has to tell.
    if (reply.status === 405 || reply.status === 501) return { bytes: null, etag: null, checksum };
    if (!reply.ok) throw httpError(url, reply.status);
    return { bytes: linkedBytes ?? count(reply.headers.get("content-length")), etag: reply.headers.get("etag"), checksum };
  }
  throw circle(url);
}

/** GET that follows redirects; the login is looked at anew for each address. @throws as `probe`, but for the server's status */
export async function get(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> {
  let at = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const reply = await ask(at, { headers: { ...headersFor(at), "accept-encoding": "identity", ...headers }, signal });
    const next = redirectOf(reply, at);
    if (next === null) return reply;
    await reply.body?.cancel();
    at = next;
  }
  throw circle(url);
}

function redirectOf({ status, headers }: Response, from: string): string | null {
  const location = headers.get("location");
  return status >= 300 && status < 400 && location !== null ? new URL(location, from).href : null;
}

const circle = (url: string): SidequestError =>
  new SidequestError("MODEL_NOT_FOUND", `${url}: the server redirects in a circle`, { data: { url } });

export function httpError(url: string, status: number): SidequestError {
  const login = status === 401 || status === 403;
  return new SidequestError("MODEL_NOT_FOUND", `${url}: the server answered ${status}`, {
    hint: login
      ? "The repository asks for a login: accept its licence on its page, then set HF_TOKEN to an access token."
      : "Try again later, or fetch the file by hand and use `sidequest-renderer models add <path>`.",
    data: { url, status, reason: "http" },
  });
}

const DIGITS: Readonly<Record<Checksum["kind"], number>> = { sha256: 64, git: 40 };

function checksumIn(etag: string | null, kind: Checksum["kind"]): Checksum | null {
  const hex = /^(?:W\/)?"?([0-9a-f]+)"?$/.exec(etag ?? "")?.[1];
  return hex?.length === DIGITS[kind] ? { kind, hex } : null;
}

function count(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}
