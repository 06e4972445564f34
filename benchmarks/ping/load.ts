/** Sends ping lines to a socket and measures: how many a second, and how long each took. */
import { connect, type Socket } from "node:net";

const LINE = '{"id":1,"method":"ping"}\n';
const NEWLINE = 0x0a;

function dial(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path, () => resolve(socket));
    socket.once("error", reject);
  });
}

function newlines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

/**
 * Replies a second over `connections`, each with `window` requests under way.
 * @param ms how long to measure, after a tenth of it to get warm
 */
export async function throughput(
  path: string,
  { connections, window, ms }: { connections: number; window: number; ms: number },
): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => dial(path)));
  let replies = 0;
  for (const socket of sockets) {
    socket.on("data", (chunk) => {
      const count = newlines(chunk);
      replies += count;
      socket.write(LINE.repeat(count));
    });
    socket.write(LINE.repeat(window));
  }
  await new Promise((wake) => setTimeout(wake, ms / 10));
  const [from, begun] = [replies, performance.now()];
  await new Promise((wake) => setTimeout(wake, ms));
  const rate = ((replies - from) * 1000) / (performance.now() - begun);
  for (const socket of sockets) socket.destroy();
  return rate;
}

/** Round trips of single pings with pauses between them, milliseconds, sorted. */
export async function roundTrips(path: string, { count, pauseMs }: { count: number; pauseMs: number }): Promise<number[]> {
  const socket = await dial(path);
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const begun = performance.now();
    await new Promise<void>((resolve) => {
      socket.once("data", () => resolve());
      socket.write(LINE);
    });
    times.push(performance.now() - begun);
    await new Promise((wake) => setTimeout(wake, pauseMs));
  }
  socket.destroy();
  return times.sort((a, b) => a - b);
}
