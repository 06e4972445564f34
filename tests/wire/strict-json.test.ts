/** The tests' own strict reader really is strict. */
import { expect, it } from "vitest";
import { strictParse } from "./strict-json.js";

it("reads what JSON.parse reads, and remembers how numbers were written", () => {
  const text = '{"a":[1,2.50,-3e2],"b":{"c":"\\u00e9\\n","d":null},"e":true}';
  expect(strictParse(text).value).toEqual(JSON.parse(text));
  expect([...strictParse(text).numbers]).toEqual([
    ["a.0", "1"],
    ["a.1", "2.50"],
    ["a.2", "-3e2"],
  ]);
});

it.each(['{"a":1,"a":2}', '{"a":1} x', "{a:1}", "[1,]", '{"a":01}', '"\n"', "", '{"a"}', "[1 2]"])("refuses %s", (text) => {
  expect(() => strictParse(text)).toThrow(SyntaxError);
});
