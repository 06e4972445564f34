/** Tells binding.gyp where ggml is: prints the headers' folder (unpacked from node-llama-cpp's bundle), --libraries or --link. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const platform = process.platform === "darwin" ? (process.arch === "arm64" ? "mac-arm64-metal" : "mac-x64") : `linux-${process.arch}`;
const libraries = join(root, "node_modules/@node-llama-cpp", platform, "bins", platform);
const ending = process.platform === "darwin" ? ".dylib" : ".so";

function headers() {
  const tree = join(root, "build", "ggml-source");
  if (!existsSync(join(tree, "ggml/include/ggml.h"))) {
    mkdirSync(join(root, "build"), { recursive: true });
    const bundle = join(root, "node_modules/node-llama-cpp/llama/gitRelease.bundle");
    execFileSync("git", ["-c", "advice.detachedHead=false", "clone", "--quiet", bundle, tree], { stdio: ["ignore", "ignore", "inherit"] });
  }
  return join(tree, "ggml/include");
}

function link() {
  const front = readdirSync(libraries).find((name) => name.startsWith("libggml.") && name.endsWith(ending));
  if (!front) throw new Error(`No ggml libraries in ${libraries}. Run \`npm install\` without --omit=optional.`);
  return `${join(libraries, front)} ${join(libraries, `libggml-base${ending}`)}`;
}

const answers = { "--libraries": () => libraries, "--link": link };
console.log((answers[process.argv[2]] ?? headers)());
