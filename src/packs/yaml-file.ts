/** Opens one YAML file of a pack: bounded, with a line for every problem. */
import { readFileSync, statSync } from "node:fs";
import { type Alias, type Document, isAlias, isNode, LineCounter, type Node, parseDocument, visit } from "yaml";
import { inside } from "./pack-path.js";
import type { PackProblem } from "./schema.js";
import { Spot } from "./spot.js";
import { structuralFault } from "./yaml-structure.js";

/** Real files are far below; beyond it a file is a mistake or an attack. */
const MAX_BYTES = 1024 * 1024;
/** Values looked at in one file. Aliases can make a small file endless, so what is visited counts, not what is written. */
const MAX_VALUES = 200_000;

/** Where problems go and what bounds hold while one file is read. */
export class YamlFile {
  #visited = 0;
  #refused = false;

  constructor(
    /** Relative to the pack's folder. */
    readonly name: string,
    readonly lines: LineCounter,
    /** Alias → what it stands for. */
    readonly aliases: ReadonlyMap<Node, Node>,
    readonly problems: PackProblem[],
  ) {}

  get refused(): boolean {
    return this.#refused;
  }

  report(severity: PackProblem["severity"], message: string, key?: string, offset?: number): void {
    this.problems.push({
      file: this.name,
      ...(offset === undefined ? {} : { line: this.lines.linePos(offset).line }),
      ...(key ? { key } : {}),
      message,
      severity,
    });
  }

  /** Counts one visited value; false once the file has had its share. */
  visit(): boolean {
    if (++this.#visited <= MAX_VALUES) return true;
    if (!this.#refused) this.report("error", `more than ${MAX_VALUES} values: the file is refused`);
    this.#refused = true;
    return false;
  }
}

/** `absent` is normal, `refused` was reported. */
export type Opened = { spot: Spot; file: YamlFile } | "absent" | "refused";

/** Opens `name` inside the pack at `root`. Every problem goes to `problems`; nothing is thrown. */
export function openYaml(root: string, name: string, problems: PackProblem[]): Opened {
  const refuse = (message: string, line?: number): "refused" => {
    problems.push({ file: name, ...(line === undefined ? {} : { line }), message, severity: "error" });
    return "refused";
  };
  const path = inside(root, name);
  if (path.state === "missing") return "absent";
  if (path.state === "outside") return refuse(path.why);
  try {
    const stat = statSync(path.path);
    if (!stat.isFile()) return refuse("expected a file, got a folder");
    if (stat.size > MAX_BYTES) return refuse(`${stat.size} bytes are more than the ${MAX_BYTES} that a file of a pack may have`);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path.path));
    const fault = structuralFault(text);
    if (fault) return refuse(fault.message, fault.line);
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
    for (const error of document.errors) refuse(error.message, lines.linePos(error.pos[0]).line);
    if (document.errors.length > 0) return "refused";
    const file = new YamlFile(name, lines, aliasesOf(document), problems);
    for (const warning of document.warnings) file.report("warning", warning.message, undefined, warning.pos[0]);
    const contents: unknown = document.contents;
    return { spot: new Spot(file, isNode(contents) ? contents : null, ""), file };
  } catch (thrown) {
    if (thrown instanceof RangeError) return refuse("nested too deeply to be read");
    if (thrown instanceof TypeError) return refuse("not text in UTF-8");
    return refuse(`could not be read: ${(thrown as Error).message}`);
  }
}

/** The library's own look-up walks the whole document for each alias; one walk is enough for all. */
function aliasesOf(document: Document): Map<Node, Node> {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Node, Node>();
  visit(document, {
    Node(_, node) {
      const target = isAlias(node) ? anchors.get((node as Alias).source) : undefined;
      if (target) aliases.set(node, target);
      else if ("anchor" in node && typeof node.anchor === "string") anchors.set(node.anchor, node);
    },
  });
  return aliases;
}
