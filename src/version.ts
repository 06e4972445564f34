/** The package's version and the protocol's, for status, describe and pictures. */
import { readFileSync } from "node:fs";

export const version: string = (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string })
  .version;

/** Raised when a reply changes in a way that an existing client could notice. */
export const PROTOCOL_VERSION = 2;
