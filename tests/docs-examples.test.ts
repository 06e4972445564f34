/** Every command and request that README and docs show is run: against the real executable and a real daemon. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandLine } from "./cli/command-line.js";
import { RealDaemon } from "./daemon/real-daemon.js";

const ROOT = join(import.meta.dirname, "..");
const PAGES = ["README.md", "docs/operations.md", "docs/protocol.md", "docs/troubleshooting.md", "docs/packs.md"];

function blocks(page: string, language: string): string[] {
  return [...readFileSync(join(ROOT, page), "utf8").matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))].map((match) => match[1]!);
}

/** Words of a shell line, quotes honoured, a trailing comment left out. */
function words(line: string): string[] {
  return [...line.replace(/\s+#.*$/, "").matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!);
}

const commands = [
  ...new Set(
    PAGES.flatMap((page) => blocks(page, "sh"))
      .flatMap((block) => block.split("\n"))
      .map((line) => line.replace(/^npx /, "").trim())
      .filter((line) => line.startsWith("sidequest-renderer")),
  ),
];

/** What an example needs to be run here: another ending, or why it is run elsewhere. */
const SPECIAL: Record<string, { replace?: [RegExp, string]; elsewhere?: string; code?: number }> = {
  "sidequest-renderer": { elsewhere: "tests/cli/render.test.ts serves" },
  "sidequest-renderer --detach": { elsewhere: "tests/cli/render.test.ts serves detached" },
  "sidequest-renderer --shutdown": { elsewhere: "tests/cli/render.test.ts stops" },
  "sidequest-renderer models pull": { elsewhere: "tests/models/pull.test.ts pulls from a server of its own" },
  "sidequest-renderer render --narration": { replace: [/@chapter\.txt/, "-"] },
  "sidequest-renderer warmup": { elsewhere: "needs an embedding model; tests/wire warms up" },
  "sidequest-renderer doctor": { code: 0 },
};

let daemon: RealDaemon;
beforeAll(async () => {
  daemon = await RealDaemon.start();
});
afterAll(() => daemon.end());

describe("commands", () => {
  it("are found", () => expect(commands.length).toBeGreaterThan(8));

  it.each(commands)("%s", async (line) => {
    const bare = words(line).join(" ");
    const [, special] =
      Object.entries(SPECIAL).find(([start]) => (start === "sidequest-renderer" ? bare === start : bare.startsWith(start))) ?? [];
    if (special?.elsewhere) return;
    const [, ...args] = words(special?.replace ? line.replace(...special.replace) : line);
    const env = {
      SIDEQUEST_SOCKET: daemon.socket,
      SIDEQUEST_HOME: daemon.home,
      SIDEQUEST_MODEL: "cards",
      SIDEQUEST_AUDIO_DEVICE: "none",
      SIDEQUEST_GENRE_PACKS: join(ROOT, "genre_packs"),
      PATH: process.env.PATH,
    };
    const outcome = await commandLine(
      args.filter((arg) => arg !== "--open"),
      {
        env,
        input: "The gate burns. Smoke rolls over the red roofs of the town below.",
      },
    );
    expect({ code: outcome.code, stderr: outcome.stderr }).toMatchObject({ code: special?.code ?? 0 });
  });
});

describe("requests", () => {
  const lines = PAGES.flatMap((page) => [
    ...blocks(page, "json"),
    ...[...readFileSync(join(ROOT, page), "utf8").matchAll(/printf '%s\\n' '(\{.*?\})' \| nc/g)].map((match) => match[1]!),
  ]).map((text) => text.trim());
  const requests = lines.filter((line) => "method" in (JSON.parse(line) as object));

  it("are found", () => expect(requests.length).toBeGreaterThan(1));

  it.each(requests)("%s", async (line) => {
    const { method, params } = JSON.parse(line) as { method: string; params?: object };
    expect(await daemon.ask(method, params)).not.toHaveProperty("error");
  });
});
