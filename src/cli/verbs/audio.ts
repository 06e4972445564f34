/** `audio …`: choose, play, watch and mix from the terminal. */
import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { resolveConfig } from "../../config.js";
import { SidequestError } from "../../errors.js";
import type { ParamsOf, ResultOf } from "../../protocol/schemas.js";
import { addOptions, optionValues } from "../option-flags.js";
import { bar, columns, print } from "../print.js";
import { addSessionOptions, withDaemon } from "../session.js";
import { textOrStdin } from "../stdin.js";

type State = ResultOf<"audio.state">;
type Channel = ParamsOf<"audio.play">["channel"];

const channelOption = (description: string): Option =>
  new Option("--channel <channel>", description).choices(["music", "ambience", "sfx", "voice"]);

function stateToText(state: State): string {
  const channels = Object.entries(state.channels).map(([name, channel]) => {
    const voices = channel.voices.map(
      (voice) =>
        `${voice.path.split("/").at(-1)} ${voice.position_s.toFixed(1)}${voice.duration_s === null ? "" : `/${voice.duration_s.toFixed(1)}`} s`,
    );
    return [
      name,
      bar(channel.volume, 12),
      channel.muted ? "muted" : channel.duck_db < -0.1 ? `ducked ${channel.duck_db.toFixed(1)} dB` : "",
      voices.join(", "),
    ];
  });
  const head = [
    `${state.device.name} (${state.device.state})`,
    state.mood ? `mood ${state.mood}` : "no mood",
    state.paused ? "paused" : "",
    state.underruns > 0 ? `${state.underruns} underruns` : "",
  ];
  return `${head.filter(Boolean).join(", ")}\n${columns([["master", bar(state.master.volume, 12), state.master.muted ? "muted" : "", ""], ...channels])}`;
}

/** Redraws the state in place until Ctrl-C. */
async function watch(command: Command): Promise<void> {
  await withDaemon(command, async (client) => {
    let lines = 0;
    const show = (state: State): void => {
      const text = stateToText(state);
      process.stdout.write(`${lines > 0 ? `\u001b[${lines}A\u001b[J` : ""}${text}\n`);
      lines = text.split("\n").length;
    };
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    while (!stop.signal.aborted) {
      show(await client.request("audio.state"));
      await new Promise((wake) => setTimeout(wake, 200));
    }
  });
}

export function registerAudio(program: Command): void {
  const audio = program.command("audio").description("music and effects");

  const cue = audio.command("cue [narration]").description("let the director choose music and effects, from a mood or a text");
  cue
    .option("--mood <mood>")
    .option("--intensity <x>", "0 … 1", Number)
    .option("--genre <pack>", "load this pack first")
    .option("--sfx <ids...>", "effects to play")
    .option("--crossfade <ms>", "milliseconds", Number);
  addSessionOptions(cue, { spawn: true }).action(
    async (
      narration: string | undefined,
      flags: { mood?: string; intensity?: number; genre?: string; sfx?: string[]; crossfade?: number },
      command: Command,
    ) => {
      const { mood, intensity, genre, sfx, crossfade } = flags;
      if (narration === undefined && mood === undefined && !sfx)
        throw new SidequestError("INVALID_PARAMS", "audio cue: expected a narration, --mood or --sfx", {
          hint: "For example: sidequest-renderer audio cue --mood combat.",
        });
      const text = narration === undefined ? undefined : await textOrStdin(narration);
      const result = await withDaemon(command, async (client) => {
        if (genre !== undefined) await client.request("audio.load", { genre });
        return client.request("audio.cue", { narration: text, mood, intensity, sfx, crossfade_ms: crossfade });
      });
      print(result, command.optsWithGlobals().json, (cued) =>
        [
          `mood ${cued.mood ?? "unchanged"}${cued.intensity === null ? "" : `, intensity ${cued.intensity.toFixed(2)}`}`,
          ...(cued.track ? [`playing ${cued.track.path}`] : []),
          ...(cued.sfx.length > 0 ? [`effects ${cued.sfx.join(", ")}`] : []),
          ...cued.reasons.map((reason) => `  ${reason}`),
        ].join("\n"),
      );
    },
  );

  const play = audio.command("play <what>").description("play a file of the loaded pack, or an effect by its id with --effect");
  play
    .addOption(channelOption("where").default("music"))
    .option("--effect", "<what> is an effect id")
    .option("--loop", "until stopped")
    .option("--volume <x>", "0 … 1", Number)
    .option("--fade-in <ms>", "milliseconds", Number)
    .option("--genre <pack>", "load this pack first");
  addSessionOptions(play, { spawn: true }).action(
    async (
      what: string,
      flags: { channel: Channel; effect?: boolean; loop?: boolean; volume?: number; fadeIn?: number; genre?: string },
      command: Command,
    ) => {
      const source = flags.effect ? { sfx_id: what } : { path: what };
      const result = await withDaemon(command, async (client) => {
        if (flags.genre !== undefined) await client.request("audio.load", { genre: flags.genre });
        return client.request("audio.play", {
          channel: flags.effect ? "sfx" : flags.channel,
          ...source,
          loop: flags.loop,
          volume: flags.volume,
          fade_in_ms: flags.fadeIn,
        });
      });
      print(result, command.optsWithGlobals().json, () => `Playing ${what}.`);
    },
  );

  const stop = audio
    .command("stop")
    .description("stop one channel, or all")
    .addOption(channelOption("which; default: all"))
    .option("--fade-out <ms>", "milliseconds", Number);
  addSessionOptions(stop).action(async (flags: { channel?: Channel; fadeOut?: number }, command: Command) => {
    print(
      await withDaemon(command, (client) => client.request("audio.stop", { channel: flags.channel, fade_out_ms: flags.fadeOut })),
      command.optsWithGlobals().json,
      () => "Stopped.",
    );
  });

  const volume = audio.command("volume <channel> <volume>").description("set a channel's or the master volume, 0 … 1");
  addSessionOptions(volume).action(async (channel: Channel | "master", raw: string, _flags: unknown, command: Command) => {
    print(
      await withDaemon(command, (client) => client.request("audio.volume", { channel, volume: Number(raw) })),
      command.optsWithGlobals().json,
      () => `${channel} ${bar(Number(raw), 12)}`,
    );
  });

  for (const [name, done] of [
    ["pause", "Paused."],
    ["resume", "Playing on."],
    ["mute", "Muted."],
    ["unmute", "Unmuted."],
  ] as const) {
    const verb = audio.command(name).description(`${name} all sound`);
    addSessionOptions(verb).action(async (_flags: unknown, command: Command) => {
      print(await withDaemon(command, (client) => client.request(`audio.${name}`)), command.optsWithGlobals().json, () => done);
    });
  }

  const state = audio.command("state").description("what plays where; a live meter at a terminal");
  addSessionOptions(state).action(async (_flags: unknown, command: Command) => {
    const { json } = command.optsWithGlobals<{ json?: boolean }>();
    if (process.stdout.isTTY && !json) await watch(command);
    else print(await withDaemon(command, (client) => client.request("audio.state")), json, stateToText);
  });

  const render = audio
    .command("render <out>")
    .description("mix a cue list into a WAV file, faster than real time; needs no daemon")
    .requiredOption("--cues <file>", "cue list in YAML or JSON (- for standard input)")
    .option("--genre <pack>", "genre pack; default: the cue list's own")
    .option("--world <world>", "world of the pack")
    .option("--json", "print one JSON object for scripts");
  addOptions(render, ["genrePacks", "home", "config"]);
  render.action(async (out: string, flags: { cues: string; genre?: string; world?: string }, command: Command) => {
    const all = command.optsWithGlobals<{ json?: boolean }>();
    const { mixFile } = await import("../mix-file.js");
    const result = await mixFile({ ...flags, out: resolve(out), config: resolveConfig(optionValues(all)) });
    print({ path: resolve(out), ...result }, all.json, (mixed) =>
      [
        ...mixed.log.map(({ at, what }) => `${at.toFixed(1).padStart(7)} s  ${what}`),
        `Wrote ${out}: ${mixed.seconds.toFixed(1)} s, mixed ${(mixed.seconds / (mixed.took_ms / 1000)).toFixed(0)} times faster than it plays.`,
      ].join("\n"),
    );
  });

  const library = audio
    .command("library <genre>")
    .description("a pack's tracks and effects, with durations and loudness, and what is missing");
  addSessionOptions(library, { spawn: true }).action(async (genre: string, _flags: unknown, command: Command) => {
    print(await withDaemon(command, (client) => client.request("audio.library", { genre })), command.optsWithGlobals().json, (found) =>
      [
        columns(found.tracks.map((track) => [track.path, track.duration_ms === null ? "?" : `${(track.duration_ms / 1000).toFixed(1)} s`])),
        `${found.effects.length} effects: ${found.effects.map((effect) => effect.id).join(", ")}`,
        ...found.missing.map((path) => `missing: ${path}`),
      ]
        .filter(Boolean)
        .join("\n"),
    );
  });
}
