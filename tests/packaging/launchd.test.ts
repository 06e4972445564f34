/** The launch agent is a well-formed property list that starts the daemon with options that exist. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { flagName } from "../../src/config.js";
import { OPTIONS } from "../../src/options.js";

type Plist = string | number | boolean | Plist[] | { [key: string]: Plist };

/** The subset of property lists that is used: dict, array, string, integer, true, false. Throws on anything else. */
function parsePlist(xml: string): Plist {
  const body = /<plist version="1\.0">([\s\S]*)<\/plist>\s*$/.exec(xml.replace(/<!--[\s\S]*?-->/g, ""))![1]!;
  const tokens = body.match(/<[^>]+>|[^<>]+/g)!.filter((token) => token.trim() !== "");
  let at = 0;
  const text = (tag: string): string => {
    const value = tokens[at++]!;
    if (tokens[at++] !== `</${tag}>`) throw new Error(`expected </${tag}> after ${value}`);
    return value;
  };
  const readers: Record<string, () => Plist> = {
    "<true/>": () => true,
    "<false/>": () => false,
    "<string>": () => text("string"),
    "<integer>": () => Number(text("integer")),
    "<array>": () => {
      const list: Plist[] = [];
      while (tokens[at] !== "</array>") list.push(read());
      at++;
      return list;
    },
    "<dict>": () => {
      const dict: Record<string, Plist> = {};
      while (tokens[at] !== "</dict>") {
        if (tokens[at++] !== "<key>") throw new Error(`expected a key, got ${tokens[at - 1]}`);
        dict[text("key")] = read();
      }
      at++;
      return dict;
    },
  };
  const read = (): Plist => {
    const reader = readers[tokens[at++]!];
    if (!reader) throw new Error(`unexpected ${tokens[at - 1]}`);
    return reader();
  };
  const value = read();
  expect(at).toBe(tokens.length);
  return value;
}

const agent = parsePlist(readFileSync(new URL("../../packaging/launchd/sidequest-renderer.plist", import.meta.url), "utf8")) as Record<
  string,
  Plist
>;

describe("the launch agent", () => {
  it("starts the daemon with options that exist", () => {
    const command = (agent.ProgramArguments as string[]).at(-1)!;
    expect(command).toMatch(/^exec sidequest-renderer serve /);
    expect(command.match(/--[\w-]+/g)!.filter((flag) => !Object.keys(OPTIONS).map(flagName).includes(flag))).toEqual([]);
  });

  it("is started at login and after a crash, not after a stop that was asked for", () => {
    expect(agent).toMatchObject({ Label: "sidequest-renderer", RunAtLoad: true, KeepAlive: { SuccessfulExit: false } });
  });

  it("keeps what it makes private and has time to stop", () => {
    expect(agent.Umask).toBe(0o077);
    expect(Number(agent.ExitTimeOut) * 1000).toBeGreaterThan(OPTIONS.shutdownGrace.default + OPTIONS.cancelDeadline.default);
  });
});
