/** The catalogue of models that can be pulled: reads and checks `models/catalogue.yaml`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { SidequestError } from "../errors.js";

const fileRow = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  /** Bytes as last seen; the server's own length is what counts. */
  bytes: z.int().min(1),
  /** Absent: the server's checksum header is used, and the pull says so. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Name on disk; default: the last part of the URL. */
  as: z
    .string()
    .regex(/^[\w.-]+$/)
    .optional(),
  /** True: kept in the shared folder, for several models. */
  shared: z.boolean().default(false),
});

const entryRow = z.strictObject({
  kind: z.enum(["flux", "embed"]),
  title: z.string(),
  licence: z.string(),
  licence_url: z.url(),
  /** What the licence asks of the user, in one sentence. */
  notice: z.string(),
  quantisation: z.string(),
  variant: z.enum(["dev", "schnell"]).optional(),
  files: z.record(z.string().regex(/^[a-z0-9_]+$/), fileRow),
});

const catalogueRows = z.record(z.string().regex(/^[\w.-]+$/), entryRow);

export type CatalogueFile = z.output<typeof fileRow>;
export type CatalogueEntry = z.output<typeof entryRow> & { readonly name: string };

const CATALOGUE_FILE = fileURLToPath(new URL("../../models/catalogue.yaml", import.meta.url));
let read: readonly CatalogueEntry[] | undefined;

/**
 * All entries, in the file's order. `path` is another catalogue, for mirrors.
 * @throws SidequestError INVALID_PARAMS naming the file and what is wrong with it
 */
export function catalogue(path: string = CATALOGUE_FILE): readonly CatalogueEntry[] {
  if (path === CATALOGUE_FILE && read) return read;
  const entries = Object.entries(rowsIn(path)).map(([name, row]) => ({ name, ...row }));
  if (path === CATALOGUE_FILE) read = entries;
  return entries;
}

function rowsIn(path: string): z.output<typeof catalogueRows> {
  let raw: unknown;
  try {
    raw = parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new SidequestError("INVALID_PARAMS", `Catalogue ${path} could not be read: ${(cause as Error).message}`, { data: { path } });
  }
  const rows = catalogueRows.safeParse(raw);
  if (rows.success) return rows.data;
  const wrong = rows.error.issues.map((issue) => `${issue.path.join(".") || "the file"}: ${issue.message}`);
  throw new SidequestError("INVALID_PARAMS", `Catalogue ${path}: ${wrong.join("; ")}`, { data: { path, wrong } });
}

export function catalogueEntry(name: string): CatalogueEntry | undefined {
  return catalogue().find((entry) => entry.name === name);
}

export function catalogueNames(kind: CatalogueEntry["kind"]): string[] {
  return catalogue()
    .filter((entry) => entry.kind === kind)
    .map((entry) => entry.name);
}
