/** Checks a request's params against the method's schema; a wrong one is named with what was expected and what came. */
import { SidequestError } from "../errors.js";
import { describeValue } from "../protocol/message.js";
import { type MethodName, SCHEMAS, type ValidParamsOf } from "../protocol/schemas.js";
import { expectedAt } from "./expected.js";

type Fields = Readonly<Record<string, unknown>>;

const MAX_FIELDS = 20;

/**
 * Unknown params pass through unread; a param that is null counts as absent, since some languages write absent ones so.
 * @throws SidequestError INVALID_PARAMS (data.fields: field, expected, got)
 */
export function validate<M extends MethodName>(method: M, params: Fields): ValidParamsOf<M> {
  const parsed = SCHEMAS[method].params.safeParse(withoutNulls(params));
  if (parsed.success) return parsed.data as ValidParamsOf<M>;
  const fields = parsed.error.issues.slice(0, MAX_FIELDS).map(({ path, message }) => ({
    field: fieldName(path),
    expected: expectedAt(method, path) ?? message,
    got: describeValue(valueAt(params, path)),
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
