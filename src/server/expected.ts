/** What a param should have been, in words, out of its JSON Schema: the same that `describe` tells. */
import { z } from "zod";
import { type MethodName, SCHEMAS } from "../protocol/schemas.js";

interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** Made at the first wrong param of a method. */
const known = new Map<MethodName, Schema>();

function schemaOf(method: MethodName): Schema {
  const schema = known.get(method) ?? (z.toJSONSchema(SCHEMAS[method].params, { io: "input" }) as Schema);
  known.set(method, schema);
  return schema;
}

/** Undefined when the schema says nothing about the path. */
export function expectedAt(method: MethodName, path: readonly PropertyKey[]): string | undefined {
  let nodes: readonly Schema[] = [schemaOf(method)];
  for (const key of path) nodes = nodes.flatMap(options).flatMap((node) => child(node, key));
  const words = nodes.flatMap(options).map(inWords).filter(Boolean);
  return words.length > 0 ? [...new Set(words)].join(" or ") : undefined;
}

const options = (node: Schema): readonly Schema[] => (node.anyOf ? node.anyOf.flatMap(options) : [node]);

function child(node: Schema, key: PropertyKey): readonly Schema[] {
  if (typeof key === "number") return node.items ? [node.items] : [];
  const own = node.properties && Object.hasOwn(node.properties, key) ? node.properties[String(key)] : undefined;
  if (own) return [own];
  return typeof node.additionalProperties === "object" ? [node.additionalProperties] : [];
}

const json = (value: unknown): string => JSON.stringify(value);

const TYPES: Readonly<Record<string, (node: Schema) => string>> = {
  string: ({ minLength, pattern }) => (pattern ? `a string like /${pattern}/` : minLength ? "a non-empty string" : "a string"),
  integer: (node) => `an integer${range(node)}`,
  number: (node) => `a number${range(node)}`,
  boolean: () => "true or false",
  array: ({ minItems }) => (minItems ? "a list with something in it" : "a list"),
  object: () => "an object",
};

function inWords(node: Schema): string {
  if (node.const !== undefined) return json(node.const);
  if (node.enum) return `one of ${node.enum.map(json).join(", ")}`;
  // Null counts as absent, so it is never what was expected.
  const types = [node.type ?? []].flat().filter((type) => type !== "null");
  return types.map((type) => TYPES[type]?.(node) ?? "").join(" or ");
}

function range({ minimum, exclusiveMinimum, maximum }: Schema): string {
  const low = exclusiveMinimum === undefined ? minimum : exclusiveMinimum;
  const from = low === undefined || low <= Number.MIN_SAFE_INTEGER ? undefined : low;
  const to = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (from === undefined) return to === undefined ? "" : ` up to ${to}`;
  const start = exclusiveMinimum === undefined ? ` from ${from}` : ` above ${from}`;
  return to === undefined ? `${start}${exclusiveMinimum === undefined ? " upwards" : ""}` : `${start} to ${to}`;
}
