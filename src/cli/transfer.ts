/** A long job at the terminal, such as a download: the question before, the bar during. */
import { createInterface } from "node:readline/promises";
import type { WriteStream } from "node:tty";
import { bytes } from "./print.js";

/** Asks yes or no; without a terminal nobody can answer, and the answer is no. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await prompt.question(`${question} [y/N] `)).trim());
  } finally {
    prompt.close();
  }
}

export interface Transfer {
  on(part: string, received: number, total: number): void;
  stop(): void;
}

/** Where standard error is no terminal, a line every ten per cent. */
export async function createTransfer(stream: WriteStream, amount: (count: number) => string = bytes): Promise<Transfer> {
  if (!stream.isTTY) {
    let told = -1;
    return {
      on(part, received, total) {
        const tenth = total > 0 ? Math.floor((10 * received) / total) : 0;
        if (tenth === told) return;
        told = tenth;
        stream.write(`${part}: ${amount(received)} of ${amount(total)}\n`);
      },
      stop() {},
    };
  }
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({ stream, format: "{part} [{bar}] {percentage}% {done}, {eta_formatted} left", barsize: 28, hideCursor: true });
  bar.start(1, 0, { part: "", done: "" });
  return {
    on(part, received, total) {
      bar.setTotal(Math.max(1, total));
      bar.update(received, { part, done: `${amount(received)} of ${amount(total)}` });
    },
    stop: () => bar.stop(),
  };
}
