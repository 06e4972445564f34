/** One row a generated table: where it stands, and how it is made from the code. */
import { z } from "zod";
import { EXIT_CODES } from "../src/cli/exit.js";
import { flagSyntax, formatDefault } from "../src/cli/option-flags.js";
import { ERRORS } from "../src/errors.js";
import { OPTIONS, type OptionName, type OptionRow } from "../src/options.js";
import { SCHEMAS } from "../src/protocol/schemas.js";
import { TIERS } from "../src/render/tiers.js";
import { RULES } from "../src/scene/rules.js";

export interface Section {
  file: string;
  marker: string;
  render(): string;
}

const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\n/g, " ");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  description?: string;
  minimum?: number;
  maximum?: number;
}

function typeName(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(" ");
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf) return [...new Set(schema.anyOf.filter((part) => part.type !== "null").map(typeName))].join(" or ");
  if (schema.type === "array") return `list of ${schema.items ? typeName(schema.items) : "any"}`;
  return String(schema.type ?? "any");
}

function paramRows(method: keyof typeof SCHEMAS): string[][] {
  const schema = z.toJSONSchema(SCHEMAS[method].params, { io: "input" }) as JsonSchema;
  return Object.entries(schema.properties ?? {}).map(([name, property]) => [
    `\`${name}\`${schema.required?.includes(name) ? " (required)" : ""}`,
    typeName(property),
    property.description ?? "",
  ]);
}

function optionRows(): string[][] {
  return (Object.keys(OPTIONS) as OptionName[]).map((name) => {
    const row: OptionRow = OPTIONS[name];
    return [`\`${flagSyntax(name)}\``, row.env ? `\`${row.env}\`` : "", formatDefault(row), row.help];
  });
}

export const sections: readonly Section[] = [
  { file: "README.md", marker: "options", render: () => table(["flag", "environment", "default", "meaning"], optionRows()) },
  {
    file: "README.md",
    marker: "methods",
    render: () =>
      table(
        ["method", "what it does"],
        Object.entries(SCHEMAS).map(([name, row]) => [`\`${name}\``, row.summary]),
      ),
  },
  {
    file: "README.md",
    marker: "errors",
    render: () =>
      table(
        ["code", "JSON-RPC", "retry", "meaning"],
        Object.entries(ERRORS).map(([code, row]) => [`\`${code}\``, String(row.rpc), row.retryable ? "yes" : "no", row.meaning]),
      ),
  },
  {
    file: "README.md",
    marker: "exit-codes",
    render: () =>
      table(
        ["exit code", "meaning"],
        Object.values(EXIT_CODES).map(({ code, meaning }) => [String(code), meaning]),
      ),
  },
  {
    file: "README.md",
    marker: "tiers",
    render: () =>
      table(
        ["tier", "size", "steps (dev / schnell)", "for"],
        Object.entries(TIERS).map(([name, tier]) => [
          `\`${name}\``,
          `${tier.width}×${tier.height}`,
          `${tier.steps.dev} / ${tier.steps.schnell}`,
          tier.tags.join(", "),
        ]),
      ),
  },
  {
    file: "README.md",
    marker: "rules",
    render: () =>
      table(
        ["rule", "tier", "tags", "when"],
        RULES.map((rule) => [`\`${rule.name}\``, rule.tier, rule.tags.join(", "), rule.pattern]),
      ),
  },
  {
    file: "docs/protocol.md",
    marker: "params",
    render: () =>
      (Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])
        .map((method) => {
          const rows = paramRows(method);
          return `### \`${method}\`\n\n${SCHEMAS[method].summary}\n\n${rows.length > 0 ? table(["param", "type", "meaning"], rows) : "No params."}`;
        })
        .join("\n\n"),
  },
];
