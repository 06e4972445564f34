/** Shows a picture: inside the terminal where that works, or in the desktop's viewer. */
import { spawn } from "node:child_process";
import type { WriteStream } from "node:tty";

/** Prints the picture at half the terminal's height; nothing when the output is a file or pipe. */
export async function showInTerminal(path: string, stream: WriteStream): Promise<void> {
  if (!stream.isTTY) return;
  const { default: terminalImage } = await import("terminal-image");
  stream.write(`${await terminalImage.file(path, { height: "50%" })}\n`);
}

/** Hands the picture to the desktop; says so when there is no opener. */
export function openFile(path: string): void {
  const opener = process.platform === "darwin" ? "open" : "xdg-open";
  const child = spawn(opener, [path], { stdio: "ignore", detached: true });
  child.on("error", () => process.stderr.write(`Cannot open ${path}: ${opener} is not installed.\n`));
  child.unref();
}
