/** The completion scripts are valid in their shells and know every verb. */
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { buildProgram } from "../../src/cli/main.js";
import { commandLine } from "./command-line.js";

const verbs = buildProgram().commands.map((command) => command.name());

it.each(["bash", "zsh", "fish"])("%s completes every verb", async (shell) => {
  const { code, stdout } = await commandLine(["completion", shell]);
  expect(code).toBe(0);
  for (const verb of verbs) expect(stdout).toMatch(new RegExp(`\\b${verb}\\b`));
});

it("offers verbs and a verb's flags in bash itself", async () => {
  const { stdout } = await commandLine(["completion", "bash"]);
  const complete = (words: string[]): string[] => {
    const script = `${stdout}\nCOMP_WORDS=(${words.map((word) => `"${word}"`).join(" ")}); COMP_CWORD=${words.length - 1}; _sidequest_renderer; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout: offered, stderr, status } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    return offered.trim().split("\n");
  };
  expect(complete(["sidequest-renderer", "ren"])).toEqual(["render"]);
  expect(complete(["sidequest-renderer", "render", "--see"])).toEqual(["--seed"]);
  expect(complete(["sidequest-renderer", "models", "pu"])).toEqual(["pull"]);
});
