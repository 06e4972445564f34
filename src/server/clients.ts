/** All connections: made, counted, told to end. */
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "./connection.js";

const LOOK_EVERY_MS = 5;

export class Clients {
  readonly #open = new Set<Connection>();
  #lastId = 0;
  #closing = false;

  /**
   * @param connect makes the connection for a socket
   * @param onLeave told of each that is gone
   */
  constructor(
    private readonly connect: (id: number, socket: Socket) => Connection,
    private readonly onLeave: (connection: Connection) => void,
  ) {}

  get count(): number {
    return this.#open.size;
  }

  /** One that dials while the others are being sent away would outlive the stop: it is turned away at once, and dials again. */
  add(socket: Socket): void {
    if (this.#closing) {
      socket.destroy();
      return;
    }
    const connection = this.connect(++this.#lastId, socket);
    this.#open.add(connection);
    socket.once("close", () => {
      this.#open.delete(connection);
      this.onLeave(connection);
    });
  }

  /** Waits until every request has its reply, at most `patienceMs`. */
  async answered(patienceMs: number): Promise<void> {
    for (let waited = 0; waited < patienceMs && this.#anyBusy(); waited += LOOK_EVERY_MS) await sleep(LOOK_EVERY_MS);
  }

  /** Ends all connections, idle or not; whoever does not take his last replies is cut off after `graceMs`. */
  async close(graceMs: number): Promise<void> {
    this.#closing = true;
    for (const connection of this.#open) connection.close(graceMs);
    for (let waited = 0; waited <= graceMs + 100 && this.count > 0; waited += LOOK_EVERY_MS) await sleep(LOOK_EVERY_MS);
  }

  #anyBusy(): boolean {
    return [...this.#open].some((connection) => connection.busy);
  }
}
