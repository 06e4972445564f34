/** Remembers which embedding model was last used: its vectors live on in saved games and must not be compared with another model's. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Identity {
  readonly sha256: string;
  readonly model: string;
  readonly dimensions: number;
}

const fileIn = (home: string): string => join(home, "embed-identity.json");

/** null when none is remembered, or not readably. */
export function lastIdentity(home: string): Identity | null {
  try {
    const parsed = JSON.parse(readFileSync(fileIn(home), "utf8")) as Partial<Identity> | null;
    if (typeof parsed?.sha256 !== "string") return null;
    return { sha256: parsed.sha256, model: String(parsed.model ?? "unknown"), dimensions: Number(parsed.dimensions ?? 0) };
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that a crash leaves the old or the new. Throws what the file system throws. */
export function rememberIdentity(home: string, identity: Identity): void {
  mkdirSync(home, { recursive: true });
  const draft = `${fileIn(home)}.${process.pid}.part`;
  writeFileSync(draft, `${JSON.stringify(identity, null, 2)}\n`);
  renameSync(draft, fileIn(home));
}
