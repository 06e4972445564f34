/** `call`: any method with params as JSON, `describe` and `metrics` included; the terminal's way to the whole protocol. */
import type { Command } from "commander";
import { SidequestError } from "../../errors.js";
import type { MethodName, ParamsOf } from "../../protocol/schemas.js";
import { addSessionOptions, withDaemon } from "../session.js";

function parseParams(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new SidequestError("INVALID_PARAMS", `call: expected params as a JSON object, got ${json}`, {
    hint: `Quote it: '{"tier":"portrait"}'.`,
  });
}

export function registerCall(program: Command): void {
  const verb = program.command("call <method> [params]").description("send any request; params as a JSON object");
  addSessionOptions(verb, { spawn: true }).action(async (method: string, json: string | undefined, _flags: unknown, command: Command) => {
    const params = parseParams(json);
    const result = await withDaemon(command, (client) => client.request(method as MethodName, params as ParamsOf<MethodName>));
    process.stdout.write(`${JSON.stringify(result, null, command.optsWithGlobals().json ? 0 : 2)}\n`);
  });

  const metrics = program.command("metrics").description("counters and times as Prometheus text");
  addSessionOptions(metrics).action(async (_flags: unknown, command: Command) => {
    const result = await withDaemon(command, (client) => client.request("metrics"));
    process.stdout.write(command.optsWithGlobals().json ? `${JSON.stringify(result)}\n` : result.text);
  });
}
