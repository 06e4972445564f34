/** Checks a request's params against the method's schema; a wrong one is named with what was expected and what came. */
import type { z } from "zod";
import { SidequestError } from "../errors.js";
import { describeValue } from "../protocol/message.js";
import { type MethodName, SCHEMAS, type ValidParamsOf } from "../protocol/schemas.js";

type Issue = z.core.$ZodIssue;
type Fields = Readonly<Record<string, unknown>>;

const MAX_FIELDS = 20;

/**
 * Unknown params pass through unread; a param that is null counts as absent, since some languages write absent ones so.
 * @throws SidequestError INVALID_PARAMS (data.fields: field, expected, got)
 */
export function validate<M extends MethodName>(method: M, params: Fields): ValidParamsOf<M> {
  const parsed = SCHEMAS[method].params.safeParse(withoutNulls(params));
  if (parsed.success) return parsed.data as ValidParamsOf<M>;
  const fields = parsed.error.issues.slice(0, MAX_FIELDS).map((issue) => ({
    field: fieldName(issue.path),
    expected: expected(issue),
    got: describeValue(valueAt(params, issue.path)),
  }));
  const [first] = fields;
  const more = parsed.error.issues.length - 1;
  throw new SidequestError(
    "INVALID_PARAMS",
    `${first!.field}: expected ${first!.expected}, got ${first!.got}${more > 0 ? ` (and ${more} more)` : ""}`,
    { hint: `The method "describe" gives the schema of ${method}.`, data: { method, fields } },
  );
}

function withoutNulls(params: Fields): Fields {
  const entries = Object.entries(params);
  return entries.some(([, value]) => value === null) ? Object.fromEntries(entries.filter(([, value]) => value !== null)) : params;
}

/** `["characters", 0, "name"]` → `characters[0].name` */
function fieldName(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("") || "params";
}

function valueAt(params: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    params,
  );
}

const TYPES: Record<string, string> = {
  string: "a string",
  number: "a number",
  int: "an integer",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

const SIZES: Record<string, (bound: string) => string> = {
  string: (bound) => `a string of ${bound} characters`,
  array: (bound) => `a list of ${bound} entries`,
  number: (bound) => `a number ${bound}`,
  int: (bound) => `an integer ${bound}`,
};

type Wording = { [C in Issue["code"]]?: (issue: Extract<Issue, { code: C }>) => string };

const WORDINGS: Wording = {
  invalid_type: (issue) => TYPES[issue.expected] ?? issue.expected,
  too_small: ({ origin, minimum, inclusive }) => {
    if (minimum === 1 && origin === "string") return "a non-empty string";
    return sized(
      origin,
      `${inclusive === false ? "more than" : "of at least"} ${minimum}`,
      `${inclusive === false ? "more than" : "at least"} ${minimum}`,
    );
  },
  too_big: ({ origin, maximum, inclusive }) =>
    sized(
      origin,
      `${inclusive === false ? "less than" : "of at most"} ${maximum}`,
      `${inclusive === false ? "less than" : "at most"} ${maximum}`,
    ),
  invalid_value: ({ values }) => `${values.length > 1 ? "one of " : ""}${values.map((value) => JSON.stringify(value)).join(", ")}`,
  invalid_format: (issue) => (issue.pattern ? `a string like ${issue.pattern}` : `a string in ${issue.format} format`),
  invalid_union: ({ errors }) => [...new Set(errors.map((options) => (options[0] ? expected(options[0]) : "another value")))].join(" or "),
};

function sized(origin: string, ofNumber: string, ofSize: string): string {
  const isNumber = origin === "number" || origin === "int";
  return (SIZES[origin] ?? ((bound) => `a value of ${bound}`))(isNumber ? ofNumber : ofSize);
}

function expected(issue: Issue): string {
  const wording = WORDINGS[issue.code] as ((issue: Issue) => string) | undefined;
  return wording?.(issue) ?? issue.message;
}
