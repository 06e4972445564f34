/** A client outlives its daemon: pending requests fail, the next one dials anew, watchers are subscribed again. */
import { afterEach, expect, it } from "vitest";
import { connect, SidequestClient } from "../../src/client/client.js";
import { RealDaemon } from "../daemon/real-daemon.js";

const daemons: RealDaemon[] = [];
afterEach(async () => {
  for (const daemon of daemons.splice(0)) await daemon.end();
});
async function start(folder = RealDaemon.newFolder(), flags: string[] = []): Promise<RealDaemon> {
  const daemon = await RealDaemon.start(flags, { folder });
  daemons.push(daemon);
  return daemon;
}

it("says that no daemon runs", async () => {
  await expect(connect({ socket: "/nowhere/x.sock" })).rejects.toMatchObject({ code: "INTERNAL", data: { reason: "not_running" } });
});

it("waits for a daemon that is starting", async () => {
  const folder = RealDaemon.newFolder();
  const client = new SidequestClient({ socket: `${folder}/sq.sock`, patienceMs: 20_000 });
  const pong = client.request("ping", {});
  await start(folder);
  expect(await pong).toEqual({ status: "ok" });
  await client.close();
});

it("fails what was pending, and dials anew for the next request", async () => {
  const daemon = await start(undefined, ["--model", "cards:delay=500"]);
  const client = await connect({ socket: daemon.socket, patienceMs: 20_000 });
  const render = client.render({ tier: "portrait", positive_prompt: "x", steps: 50 });
  for await (const { event } of render) if (event === "render.started") daemon.process.kill("SIGKILL");
  await expect(render.result).rejects.toMatchObject({ data: { reason: "connection_lost" } });
  await daemon.exited;
  await start(daemon.folder);
  expect(await client.request("ping", {})).toEqual({ status: "ok" });
  await client.close();
});

it("goes on watching after a restart", async () => {
  const daemon = await start();
  const client = await connect({ socket: daemon.socket });
  const states: unknown[] = [];
  const watching = (async () => {
    for await (const { params } of client.events(["render.finished"])) {
      states.push(params.state);
      break;
    }
  })();
  await client.request("ping", {});
  daemon.process.kill("SIGTERM");
  await daemon.exited;
  await start(daemon.folder);
  await client.request("ping", {});
  await client.request("render", { tier: "portrait", positive_prompt: "x" });
  await watching;
  expect(states).toEqual(["done"]);
  await client.close();
});
