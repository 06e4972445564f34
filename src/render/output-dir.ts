/** The folder for pictures: chosen once, checked, and announced in the handshake file that other programs read. */
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../config.js";
import { SidequestError } from "../errors.js";

export const HANDSHAKE_NAME = "daemon-output-dir";

/**
 * `--output-dir`, or else a fresh temporary folder `sq-daemon-*`, which is never deleted: saved games point into it.
 * Writes its absolute path and a newline into `<home>/daemon-output-dir`.
 * @throws SidequestError INVALID_PARAMS when the folder cannot be made or written to
 */
export function openOutputDir(config: Pick<Config, "outputDir" | "home">): string {
  const folder = usable(config.outputDir);
  mkdirSync(config.home, { recursive: true, mode: 0o700 });
  const handshake = join(config.home, HANDSHAKE_NAME);
  const temporary = `${handshake}.${process.pid}.part`;
  writeFileSync(temporary, `${folder}\n`);
  renameSync(temporary, handshake);
  return folder;
}

function usable(wanted: string | undefined): string {
  try {
    if (wanted === undefined) return realpathSync(mkdtempSync(join(tmpdir(), "sq-daemon-")));
    mkdirSync(wanted, { recursive: true });
    const probe = join(wanted, `.probe-${process.pid}`);
    writeFileSync(probe, "");
    rmSync(probe);
    return wanted;
  } catch (cause) {
    throw new SidequestError(
      "INVALID_PARAMS",
      `--output-dir: pictures cannot be written to ${wanted ?? tmpdir()}: ${(cause as Error).message}`,
      {
        hint: "Name a folder that you may write to.",
        data: { option: "outputDir", path: wanted ?? tmpdir() },
        cause,
      },
    );
  }
}
