/** `doctor`: looks at everything the daemon needs and names the cure for what is missing. Exit 1 when something failed. */
import type { Command } from "commander";
import { resolveConfig } from "../../config.js";
import { EXIT_CODES } from "../exit.js";
import { ALL_OPTIONS, addOptions, optionValues } from "../option-flags.js";

const MARKS = { ok: "ok     ", warning: "warning", failed: "FAILED " } as const;

export function registerDoctor(program: Command): void {
  const verb = program
    .command("doctor")
    .description("what is missing on this machine, and the cure")
    .option("--json", "print one JSON object for scripts");
  addOptions(verb, ALL_OPTIONS);
  verb.action(async (_flags: unknown, command: Command) => {
    const flags = command.optsWithGlobals<{ json?: boolean }>();
    const config = resolveConfig(optionValues(flags));
    const { CHECKS } = await import("../checks.js");
    const findings = [];
    for (const { name, look } of CHECKS) {
      const finding = { name, ...(await look(config)) };
      findings.push(finding);
      if (!flags.json)
        process.stdout.write(
          `${MARKS[finding.verdict]}  ${name}: ${finding.detail}\n${finding.cure ? `           ${finding.cure}\n` : ""}`,
        );
    }
    if (flags.json) process.stdout.write(`${JSON.stringify({ findings })}\n`);
    if (findings.some((finding) => finding.verdict === "failed")) process.exitCode = EXIT_CODES.failed.code;
  });
}
