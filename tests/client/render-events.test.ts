/** A render of the client: its own events and no other's, its result, cancelling by signal. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, type SidequestClient } from "../../src/client/client.js";
import { RealDaemon } from "../daemon/real-daemon.js";

let daemon: RealDaemon;
let client: SidequestClient;
beforeAll(async () => {
  daemon = await RealDaemon.start(["--model", "cards:delay=40"]);
  client = await connect({ socket: daemon.socket });
});
afterAll(async () => {
  await client.close();
  await daemon.end();
});

const params = { tier: "portrait", positive_prompt: "a tired knight", seed: 3 };

describe("a render", () => {
  it("yields its events in order, then its result", async () => {
    const render = client.render(params);
    const events: string[] = [];
    for await (const { event, params: told } of render) {
      expect(told.job_id).toBe(render.jobId);
      events.push(event);
    }
    expect(events[0]).toBe("render.queued");
    expect(events).toContain("render.progress");
    expect(events.at(-1)).toBe("render.finished");
    expect(await render.result).toMatchObject({ seed: 3, tier: "portrait" });
  });

  it("keeps two renders' events apart", async () => {
    const renders = [client.render(params), client.render({ ...params, seed: 4 })];
    const ids = await Promise.all(
      renders.map(async (render) => {
        const seen = new Set<unknown>();
        for await (const { params: told } of render) seen.add(told.job_id);
        return [...seen];
      }),
    );
    expect(ids).toEqual(renders.map((render) => [render.jobId]));
    await Promise.all(renders.map((render) => render.result));
  });

  it("is cancelled in the daemon when its signal is aborted", async () => {
    const abort = new AbortController();
    const render = client.render({ ...params, steps: 50 }, { signal: abort.signal });
    for await (const { event } of render) if (event === "render.progress") abort.abort();
    await expect(render.result).rejects.toMatchObject({ code: "CANCELLED" });
    expect(await client.request("job", { job_id: render.jobId })).toMatchObject({ state: "cancelled" });
  });

  it("rejects with the daemon's own error", async () => {
    await expect(client.render({ tier: "fresco", positive_prompt: "x" }).result).rejects.toMatchObject({
      code: "INVALID_PARAMS",
      message: expect.stringContaining("fresco"),
    });
  });

  it("is not sent when the signal was aborted before", async () => {
    await expect(client.render(params, { signal: AbortSignal.abort() }).result).rejects.toBeDefined();
    expect(await client.request("ping", {})).toEqual({ status: "ok" });
  });
});
