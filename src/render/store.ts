/** Puts pictures into the output folder: whole or not at all, under a fresh name, with their recipe inside. */
import { randomBytes } from "node:crypto";
import { type FileHandle, lstat, open, readdir, rename, stat, symlink, unlink } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Logger } from "pino";
import { SidequestError } from "../errors.js";
import { type PngTexts, withTexts } from "./png-metadata.js";
import { type Retention, retain } from "./retention.js";

export interface StoreOptions {
  readonly folder: string;
  readonly retention: Retention;
  readonly latestLink: boolean;
  readonly log: Pick<Logger, "warn">;
}

const PICTURE = /^render_[0-9a-f]{32}\.png$/;
const PREVIEW = /^preview_[0-9a-f]{32}\.png$/;
const PART = /^\.(render|preview)_[0-9a-f]{32}\.png\.part$/;
const LATEST = "latest.png";
/** What a daemon that was killed left behind is removed at this age; a younger file may be another daemon's, in the making. */
const STALE_MS = 600_000;

/** errno → what to tell and what to do. */
const TROUBLES: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ["the disk is full", "Free some space, or choose another folder with --output-dir."],
  EDQUOT: ["the disk quota is used up", "Free some space, or choose another folder with --output-dir."],
  EFBIG: ["the file would be larger than the system allows", "Raise the file size limit (`ulimit -f`), or ask for a smaller picture."],
  ENOENT: ["the folder is gone", "Make it again, or restart the daemon with another --output-dir."],
  EACCES: ["the folder may not be written to", "Mend its permissions, or choose another folder with --output-dir."],
  EROFS: ["the file system is read-only", "Choose another folder with --output-dir."],
};

export class Store {
  constructor(private readonly options: StoreOptions) {}

  get folder(): string {
    return this.options.folder;
  }

  /**
   * Writes, syncs and renames; when this resolves the picture survives a power cut.
   * @returns absolute path
   * @throws SidequestError GENERATION_FAILED (data: path, errno); nothing is left behind then
   */
  async put(png: Uint8Array, texts: PngTexts): Promise<string> {
    const path = await this.#write("render", withTexts(png, texts), true);
    if (this.options.latestLink) await this.#link(path);
    await retain(this.folder, PICTURE, basename(path), this.options.retention).catch((error: Error) => {
      this.options.log.warn({ error: error.message }, "old pictures could not be removed");
    });
    return path;
  }

  /** A preview is shown and thrown away: no recipe, no sync. */
  putPreview(png: Uint8Array): Promise<string> {
    return this.#write("preview", [png], false);
  }

  async remove(path: string): Promise<void> {
    await unlink(path).catch(() => {});
  }

  /** Removes unfinished files and old previews of a daemon that was killed. */
  async sweep(now: number): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (!PART.test(name) && !PREVIEW.test(name)) continue;
      const info = await stat(join(this.folder, name)).catch(() => null);
      if (info && now - info.mtimeMs > STALE_MS) await this.remove(join(this.folder, name));
    }
  }

  async #write(kind: "render" | "preview", pieces: readonly Uint8Array[], sync: boolean): Promise<string> {
    // 128 random bits: no name ever comes twice, whoever else writes here.
    const name = `${kind}_${randomBytes(16).toString("hex")}.png`;
    const path = join(this.folder, name);
    const part = join(this.folder, `.${name}.part`);
    let file: FileHandle | undefined;
    try {
      file = await open(part, "wx", 0o644);
      await file.writeFile(Buffer.concat(pieces));
      if (sync) await file.datasync();
      await file.close();
      file = undefined;
      await rename(part, path);
      return path;
    } catch (cause) {
      await file?.close().catch(() => {});
      await this.remove(part);
      throw this.#trouble(cause as NodeJS.ErrnoException);
    }
  }

  /** The link is a convenience: a failure is logged, never the render's. A real file of that name is the user's own and stays. */
  async #link(path: string): Promise<void> {
    const link = join(this.folder, LATEST);
    const temporary = `${link}.${process.pid}.part`;
    try {
      const there = await lstat(link).catch(() => null);
      if (there && !there.isSymbolicLink()) throw new Error(`${link} is not a link`);
      await this.remove(temporary);
      await symlink(basename(path), temporary);
      await rename(temporary, link);
    } catch (error) {
      this.options.log.warn({ error: (error as Error).message }, "latest.png was not updated");
    }
  }

  #trouble(cause: NodeJS.ErrnoException): SidequestError {
    const [what, hint] = TROUBLES[cause.code ?? ""] ?? [cause.message, "See the log; check the output folder."];
    return new SidequestError("GENERATION_FAILED", `The picture could not be written to ${this.folder}: ${what}.`, {
      hint,
      data: { path: this.folder, errno: cause.code ?? "unknown" },
      cause,
    });
  }
}
