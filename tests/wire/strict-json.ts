/** JSON as the strictest of the existing clients reads it: a repeated key is an error, and each number's digits are known. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface StrictReply {
  readonly value: Json;
  /** Dotted path → the number as it was written. */
  readonly numbers: ReadonlyMap<string, string>;
}

/** Reads exactly one JSON value. Throws on repeated keys, on anything after the value, and on whatever is not JSON. */
export function strictParse(text: string): StrictReply {
  const numbers = new Map<string, string>();
  let at = 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`${what} at ${at}: ${text.slice(Math.max(0, at - 20), at + 20)}`);
  };
  const skip = (): void => {
    while (" \t\r".includes(text[at]!) && at < text.length) at++;
  };
  const expect = (token: string): void => {
    skip();
    if (!text.startsWith(token, at)) fail(`expected ${token}`);
    at += token.length;
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const string = (): string => {
    // JSON.parse itself refuses control characters and wrong escapes.
    const raw = match(/"(?:[^"\\]|\\.)*"/y);
    return raw === undefined ? (fail("no string") as never) : (JSON.parse(raw) as string);
  };
  const entries = (close: string, entry: () => void): void => {
    skip();
    if (text[at] === close) {
      at++;
      return;
    }
    for (;;) {
      entry();
      skip();
      if (text[at] === close) break;
      expect(",");
    }
    at++;
  };
  const value = (path: string): Json => {
    skip();
    const child = (key: string): string => (path === "" ? key : `${path}.${key}`);
    if (text[at] === "{") {
      at++;
      const object: { [key: string]: Json } = {};
      entries("}", () => {
        skip();
        const key = string();
        if (Object.hasOwn(object, key)) fail(`duplicate field ${key}`);
        expect(":");
        object[key] = value(child(key));
      });
      return object;
    }
    if (text[at] === "[") {
      at++;
      const list: Json[] = [];
      entries("]", () => list.push(value(child(String(list.length)))));
      return list;
    }
    if (text[at] === '"') return string();
    const word = match(/true|false|null/y);
    if (word !== undefined) return JSON.parse(word) as Json;
    const number = match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y) ?? (fail("no value") as never);
    numbers.set(path, number);
    return Number(number);
  };
  const whole = value("");
  skip();
  if (at !== text.length) fail("something follows the value");
  return { value: whole, numbers };
}
