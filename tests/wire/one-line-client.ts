/** The existing clients: dial, send one line, read exactly one line, parse it strictly, stop. */
import { connect } from "node:net";
import { type Json, type StrictReply, strictParse } from "./strict-json.js";

/** As much as the smallest of their read buffers holds. */
const LINE_LIMIT = 65_536;

export interface OneLineReply extends StrictReply {
  readonly line: string;
  readonly result: { [key: string]: Json };
  readonly error: { code: string; message: string; hint?: string; data?: { [key: string]: Json } };
}

/** Sends `line` as it is and reads up to the first newline, no byte more is looked at. */
export function firstLine(path: string, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(path, () => socket.write(line));
    let text = "";
    socket.setEncoding("utf8");
    socket.on("data", (part: string) => {
      text += part;
      const end = text.indexOf("\n");
      if (end === -1 && text.length < 1 << 24) return;
      socket.destroy();
      resolve(text.slice(0, end));
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`the connection ended after ${JSON.stringify(text)}`)));
  });
}

/** One request, one strictly read reply. A success must not have an `error` key; a failure must have a code and a message. */
export async function ask(path: string, request: object | string): Promise<OneLineReply> {
  const sent = typeof request === "string" ? request : JSON.stringify(request);
  const line = await firstLine(path, `${sent}\n`);
  if (Buffer.byteLength(line) + 1 > LINE_LIMIT) throw new Error(`a reply of ${Buffer.byteLength(line)} bytes`);
  const reply = strictParse(line);
  const { error, result } = reply.value as { error?: OneLineReply["error"]; result?: OneLineReply["result"] };
  const keys = Object.keys(reply.value as object).sort();
  if (error === undefined) {
    if (keys.join() !== "id,result") throw new Error(`a success with the keys ${keys}`);
  } else if (
    keys.join() !== "error,id" ||
    !/^[A-Z_]+$/.test(error.code) ||
    typeof error.message !== "string" ||
    error.message.trim() === ""
  ) {
    throw new Error(`a failure like ${line}`);
  }
  return { ...reply, line, result: result!, error: error! };
}

/** Throws unless the number at `path` was written as a non-negative integer: no sign, point or exponent. */
export function mustBeInteger({ numbers, line }: OneLineReply, path: string): void {
  if (!/^\d+$/.test(numbers.get(path) ?? "")) throw new Error(`${path} is not a plain integer: ${numbers.get(path)} in ${line}`);
}
