/** `interpret` and `compose`: the pure rooms on their own, with their reasons. A daemon is asked if one runs; none is needed. */
import type { Command } from "commander";
import type { SidequestClient } from "../../client/client.js";
import type { ParamsOf, ResultOf } from "../../protocol/schemas.js";
import { print } from "../print.js";
import { addSessionOptions, withDaemon, withDaemonOrAlone } from "../session.js";
import { textOrStdin } from "../stdin.js";

function cuesToText(result: ResultOf<"interpret">): string {
  if (result.skip) return `No picture: ${result.reason}`;
  const cues = result.cues.map((cue) =>
    [
      `${cue.tier}: ${cue.subject}`,
      `  mood ${cue.mood}, place ${cue.location || "unknown"}${cue.characters.length ? `, ${cue.characters.join(", ")}` : ""}${cue.tags.length ? `, tags ${cue.tags.join(", ")}` : ""}`,
      `  rule ${cue.rule} (confidence ${cue.confidence.toFixed(2)}), matched: ${cue.matched.join(", ") || "nothing special"}`,
    ].join("\n"),
  );
  const documents = result.documents.map((found) => `document (${found.kind}) ${found.title}: ${found.body}`);
  return [...cues, ...documents].join("\n") || `No picture: ${result.reason ?? "nothing that can be seen"}`;
}

function promptsToText(result: ResultOf<"compose">): string {
  const { tokens } = result;
  const count = tokens.exact ? "tokens" : "tokens, estimated";
  return [
    `T5   (${tokens.t5}/${tokens.t5_limit} ${count}) ${result.t5}`,
    `CLIP (${tokens.clip}/${tokens.clip_limit} ${count}) ${result.clip}`,
    `seed ${result.seed}`,
    ...result.layers.map((layer) => `  used ${layer.layer} (${layer.encoder}, ${layer.tokens})`),
    ...result.dropped.map((layer) => `  dropped ${layer.layer}: ${layer.reason}`),
    ...result.warnings.map((warning) => `  warning: ${warning}`),
  ].join("\n");
}

export function registerInterpret(program: Command): void {
  const interpret = program.command("interpret [narration]").description("what the scene interpreter makes of a text, and why");
  interpret
    .option("--location <place>", "where the story is")
    .option("--previous <place>", "where it was before")
    .option("--session <id>", "remember places between calls of one session");
  addSessionOptions(interpret, { spawn: true, alone: true }).action(
    async (narration: string | undefined, flags: { location?: string; previous?: string; session?: string }, command: Command) => {
      const params: ParamsOf<"interpret"> = {
        narration: await textOrStdin(narration),
        previous_location: flags.previous,
        session_id: flags.session,
      };
      if (flags.location !== undefined) params.game_state = { location: flags.location };
      const ask = (client: SidequestClient) => client.request("interpret", params);
      const alone = async () => (await import("../../server/without-daemon.js")).interpretAlone(params);
      // What a session remembers lives in a daemon: without one, the answer would be another.
      const result = await (flags.session === undefined ? withDaemonOrAlone(command, ask, alone) : withDaemon(command, ask));
      print(result, command.optsWithGlobals().json, cuesToText);
    },
  );

  const compose = program
    .command("compose <subject>")
    .description("the final prompts for a subject, with token counts and what was dropped");
  compose
    .option("--tier <tier>", "kind of picture", "scene_illustration")
    .option("--mood <mood>")
    .option("--location <place>")
    .option("--genre <pack>")
    .option("--world <world>");
  addSessionOptions(compose, { spawn: true, alone: true }).action(
    async (
      subject: string,
      flags: { tier: string; mood?: string; location?: string; genre?: string; world?: string },
      command: Command,
    ) => {
      const { tier, mood, location, genre, world } = flags;
      const params = { tier, mood, location, genre, world, subject: await textOrStdin(subject) };
      const result = await withDaemonOrAlone(
        command,
        (client) => client.request("compose", params),
        async (config) => (await import("../../server/without-daemon.js")).composeAlone(params, config),
      );
      print(result, command.optsWithGlobals().json, promptsToText);
    },
  );
}
