/** Embeddings while the same daemon draws with a real model: the numbers of an idle daemon, and the picture is not stopped for them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tinyBert } from "../embed/tiny-bert.js";
import { RealDaemon } from "./real-daemon.js";

test("100 embeddings beside a render are bit-equal to idle ones", async () => {
  const folder = RealDaemon.newFolder();
  const embedModel = join(folder, "tiny.gguf");
  writeFileSync(embedModel, tinyBert(1));
  const daemon = await RealDaemon.start(["--model", "starter", "--device", "cpu", "--threads", "1", "--embed-model", embedModel], {
    folder,
  });
  try {
    const peer = await daemon.dial();
    const embedAll = async (): Promise<unknown[]> => {
      const vectors: unknown[] = [];
      for (let i = 0; i < 100; i++) {
        peer.send({
          id: i,
          method: "embed",
          params: { text: ["the old inn ", "a dragon sleeps ", "storm over the sea "][i % 3]!.repeat(1 + (i % 10)) },
        });
        vectors.push(((await peer.json()).result as { embedding: number[] }).embedding);
      }
      return vectors;
    };
    const idle = await embedAll();
    expect(new Set(idle.map((vector) => JSON.stringify(vector))).size, "each text has its own vector").toBe(30);

    const painter = await daemon.dial();
    painter.send({ jsonrpc: "2.0", id: "s", method: "subscribe", params: { events: ["render.progress"] } });
    await painter.json();
    const picture = { tier: "portrait", prompt: "a smith", width: 192, height: 192, steps: 50, job_id: "long" };
    painter.send({ jsonrpc: "2.0", id: "r", method: "render", params: picture });
    while (((await painter.json()).params as { stage?: string }).stage !== "denoise");
    expect(await embedAll()).toEqual(idle);
    expect((await daemon.ask("status")).result, "drawn all the while").toMatchObject({ active: { job_id: "long" } });
    await daemon.ask("cancel", { job_id: "long" });
  } finally {
    await daemon.end();
  }
}, 180_000);
