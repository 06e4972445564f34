/**
 * A program of its own: `quantise.js <input> <output> <type>` shrinks a model file and prints progress as JSON lines.
 * It runs apart because it keeps all cores and gigabytes busy for minutes.
 */
import { SidequestError } from "../errors.js";
import { loadNative } from "./native.js";

const [input, output, type] = process.argv.slice(2);
const say = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

try {
  if (!input || !output || !type) throw new SidequestError("INVALID_PARAMS", "expected an input file, an output file and a type");
  say({ done: await loadNative().quantise({ input, output, type }, (fraction, tensor) => say({ fraction, tensor })) });
} catch (thrown) {
  const { code, message, data } = thrown as { code?: string; message: string; data?: unknown };
  say({ error: { code: code ?? "INTERNAL", message, data } });
  process.exitCode = 1;
}
