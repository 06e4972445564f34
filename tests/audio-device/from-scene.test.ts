/** A scene's own text picks music and effects: the pack is loaded by itself, a new place opens with an overture, state events tell. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { direct } from "../../src/audio/cues.js";
import type { AudioState } from "../../src/audio/service.js";
import type { AudioPack, Theme } from "../../src/packs/schema.js";
import { testPack } from "../audio/pack.js";
import { testDevice, testService, until } from "./device.js";

const base = testPack({ tracks: 2, seconds: 4 });
const theme = (mood: string): Theme => ({
  name: mood,
  mood,
  basePrompt: "",
  variations: (["overture", "full"] as const).map((type, i) => ({
    type,
    path: join(base.root, "audio", `${mood}-${i}.wav`),
    missing: false,
  })),
});
const pack: AudioPack = { ...base, themes: [theme("combat"), theme("rest")], moodKeywords: new Map([["combat", ["sword", "blade"]]]) };

it("chooses by the text, loads the genre first, and leaves the music alone when nothing calls for another", async () => {
  const { home } = testDevice();
  const asked: string[] = [];
  const noting = (genre: string): AudioPack => {
    asked.push(genre);
    return pack;
  };
  const service = testService(home, { direct, packs: noting }, { audioDevice: "none" });
  const told: AudioState[] = [];
  service.events.on("state", (state) => told.push(state));
  try {
    const fight = await service.cueFromScene({
      narration: "The raider swings her blade and you parry; steel crashes on steel as the sword fight rages.",
      genre: "test",
      gameState: { location: "the ford", combat: { in_combat: true } },
    });
    expect(fight).toMatchObject({ mood: "combat", track: { path: expect.stringContaining("combat-") } });
    expect(fight.intensity).toBeGreaterThanOrEqual(0.6);
    expect(fight.reasons.join()).toMatch(/mood combat/);
    const dull = await service.cueFromScene({ narration: "Inventory: two torches, a rope.", genre: "test" });
    expect(dull).toMatchObject({ mood: null, track: null });
    expect(service.state()).toMatchObject({ mood: "combat", track: { path: fight.track!.path } });
    expect(asked).toEqual(["test"]);
    await until(() => told.some(({ mood }) => mood === "combat"));
  } finally {
    await service.stop();
  }
});
