// A parent to be killed: prints its child's pid, and leaves the child idle or in an endless loop.
import { Supervisor } from "../../../dist/host/supervisor.js";

const log = { debug() {}, info() {}, warn() {} };
const supervisor = new Supervisor({ name: "test", entry: new URL("./common.mjs", import.meta.url), log });
const pid = await supervisor.request("pid", null);
if (process.argv[2] === "hung") void supervisor.request("hang", null).catch(() => {});
console.log(pid);
