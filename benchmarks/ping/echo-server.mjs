/** The yardstick: the least that a Node server can do with a line, which is to send it back. */
import { createServer } from "node:net";

createServer((socket) => {
  socket.on("error", () => {});
  socket.pipe(socket);
}).listen(process.argv[2], () => process.send?.("ready"));
