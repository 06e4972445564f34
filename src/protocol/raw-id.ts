/** The id of a request as it was written: a number such as 5.0 or 2^64 must come back digit by digit. */

const USUAL = /^\s*\{\s*"id"\s*:\s*(-?\d+)\s*[,}]/;
const NUMBER = /\s*(-?\d[\d.eE+-]*)/y;

/**
 * Source text of the number that the top-level key `id` has.
 * @param json a JSON object that `JSON.parse` has accepted
 * @param parsed what `JSON.parse` made of the id
 */
export function rawNumberId(json: string, parsed: number): string {
  const usual = USUAL.exec(json);
  if (usual && Number(usual[1]) === parsed && json.indexOf('"id"', usual[0].length) === -1) return usual[1]!;
  let raw = String(parsed);
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const c = json[i];
    if (c === "{" || c === "[") depth++;
    else if (c === "}" || c === "]") depth--;
    else if (c === '"') {
      const end = stringEnd(json, i);
      const colon = depth === 1 ? /^\s*:/.exec(json.slice(end + 1, end + 65)) : null;
      if (colon && JSON.parse(json.slice(i, end + 1)) === "id") {
        NUMBER.lastIndex = end + 1 + colon[0].length;
        // The last of several equal keys counts, as in JSON.parse.
        raw = NUMBER.exec(json)?.[1] ?? raw;
      }
      i = end;
    }
  }
  return raw;
}

/** Index of the quote that closes the string opened at `start`. */
function stringEnd(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); ; at = json.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (json[at - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) return at;
  }
}
