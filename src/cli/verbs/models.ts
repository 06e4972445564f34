/** `models …`: what is installed and could be; pull, add, remove. Works without a daemon. */
import type { Command } from "commander";
import { resolveConfig } from "../../config.js";
import { SidequestError } from "../../errors.js";
import type { ModelListing } from "../../models/list.js";
import { addOptions, optionValues } from "../option-flags.js";
import { bytes, columns, print } from "../print.js";
import { runQuantise } from "../quantise.js";
import { confirm, createTransfer } from "../transfer.js";

function row(model: ModelListing): string[] {
  const state =
    model.problem ??
    (model.missing?.length
      ? `lacks ${model.missing.join(", ")}`
      : model.installed
        ? model.source === "starter"
          ? "part of the package"
          : "installed"
        : "can be pulled");
  return [
    model.name,
    model.kind,
    state,
    model.quantisation ?? "",
    model.bytes === undefined ? "" : bytes(model.bytes),
    model.licence ?? "",
    model.path ?? "",
  ];
}

function offline(parent: Command, name: string, description: string): Command {
  const verb = parent.command(name).description(description).option("--json", "print one JSON object for scripts");
  addOptions(verb, ["modelsDir", "home", "config"]);
  return verb;
}

export function registerModels(program: Command): void {
  const models = program.command("models").description("image and embedding models: list, pull, add, remove");

  const list = models
    .command("list", { isDefault: true })
    .description("what is installed, and what could be")
    .option("--json", "print one JSON object for scripts");
  addOptions(list, ["modelsDir", "home", "config"]);
  list.action(async (_flags: unknown, command: Command) => {
    const { listModels } = await import("../../models/list.js");
    const config = resolveConfig(optionValues(command.optsWithGlobals()));
    print({ folder: config.modelsDir, models: listModels(config) }, command.optsWithGlobals().json, (found) =>
      columns([["model", "kind", "", "type", "size", "licence", "where"], ...found.models.map(row)]),
    );
  });

  const pull = offline(models, "pull <name>", "download a model of the catalogue; goes on where a broken download stopped")
    .option("--yes", "do not ask")
    .option("--catalogue <file>", "another catalogue, such as a mirror's");
  pull.action(async (name: string, _flags: unknown, command: Command) => {
    const flags = command.optsWithGlobals<{ json?: boolean; yes?: boolean; catalogue?: string }>();
    const { modelsDir } = resolveConfig(optionValues(flags));
    const { planPull, pullModel } = await import("../../models/pull.js");
    const where = { modelsDir, catalogue: flags.catalogue };
    const { entry, needed, free } = await planPull(name, where);
    process.stderr.write(`${entry.name}: ${bytes(needed)} to fetch into ${modelsDir} (${bytes(free)} free). Licence: ${entry.licence}.\n`);
    if (!flags.yes && needed > 0 && !(await confirm("Fetch it?")))
      throw new SidequestError("CANCELLED", "Nothing was fetched", { hint: "Add --yes in a script." });
    const interrupt = new AbortController();
    process.once("SIGINT", () => interrupt.abort());
    const transfer = await createTransfer(process.stderr);
    const pulled = await pullModel(name, {
      ...where,
      signal: interrupt.signal,
      onProgress: ({ part, allReceived, allTotal }) => transfer.on(part, allReceived, allTotal),
    }).finally(() => transfer.stop());
    print(pulled, flags.json, () => `Installed ${pulled.name} in ${pulled.folder}, ${bytes(pulled.bytes)}.\n${pulled.notice}`);
  });

  const add = offline(models, "add <path>", "make a file or folder that you have known to the daemon; nothing is copied").option(
    "--name <name>",
    "what to call it",
  );
  add.action(async (path: string, _flags: unknown, command: Command) => {
    const flags = command.optsWithGlobals<{ json?: boolean; name?: string }>();
    const { addModel } = await import("../../models/add.js");
    print(await addModel(path, resolveConfig(optionValues(flags)), flags.name), flags.json, ({ models: added, parts }) =>
      [
        ...added.map((model) =>
          model.missing.length === 0 ? `Added ${model.name}.` : `Added ${model.name}; a full set still lacks ${model.missing.join(", ")}.`,
        ),
        ...parts.map((part) => `Added a ${part.kind}: ${part.path}.`),
      ].join("\n"),
    );
  });

  const quantise = models
    .command("quantise <input> <output>")
    .description("shrink a model file; norms, biases and embeddings keep their precision")
    .requiredOption("--type <type>", "q8_0, q6_K, q5_K, q5_0, q4_K, q4_0, f16 or bf16")
    .option("--json", "print one JSON object for scripts");
  quantise.action(async (input: string, output: string, flags: { type: string }, command: Command) => {
    const transfer = await createTransfer(process.stderr);
    const done = await runQuantise(input, output, flags.type, (tensor, read, total) => transfer.on(tensor, read, total)).finally(() =>
      transfer.stop(),
    );
    print(
      done,
      command.optsWithGlobals().json,
      () => `Wrote ${output}: ${done.tensors} tensors, ${bytes(done.bytesIn)} → ${bytes(done.bytesOut)}.`,
    );
  });

  const remove = offline(models, "remove <name>", "delete an installed model; files outside the models folder are left alone");
  remove.action(async (name: string, _flags: unknown, command: Command) => {
    const flags = command.optsWithGlobals<{ json?: boolean }>();
    const { removeModel } = await import("../../models/remove.js");
    print(removeModel(name, resolveConfig(optionValues(flags))), flags.json, (removed) =>
      [
        `Removed ${removed.removed.join(", ")}; ${bytes(removed.freedBytes)} freed.`,
        ...removed.left.map((path) => `Left alone: ${path}`),
      ].join("\n"),
    );
  });
}
