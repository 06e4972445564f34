// Stores a large and then a small picture in the folder given, and prints what came of it.
import { randomFillSync } from "node:crypto";
import { encodePng } from "../../dist/engine/png-encode.js";
import { Store } from "../../dist/render/store.js";

const store = new Store({ folder: process.argv[2], retention: { count: 0, bytes: 0 }, latestLink: false, log: { warn() {} } });
const texts = { recipe: "{}", parameters: "" };

async function put(side) {
  const png = await encodePng(randomFillSync(new Uint8Array(side * side * 3)), side, side);
  return store.put(png, texts).then(
    (path) => ({ path }),
    ({ code, message, hint, data }) => ({ code, message, hint, data }),
  );
}

const large = await put(256);
console.log(JSON.stringify({ large, small: await put(16) }));
