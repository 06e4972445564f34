/** Builds the native engine at install time; first says what is missing on this machine, with the command that installs it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const has = (command, ...args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;
const darwin = process.platform === "darwin";

const NEEDED = [
  { name: "CMake", found: () => has("cmake", "--version"), debian: "cmake", mac: "brew install cmake" },
  {
    name: "a C++17 compiler",
    found: () => [process.env.CXX, "c++", "g++", "clang++"].some((compiler) => compiler && has(compiler, "--version")),
    debian: "build-essential",
    mac: "xcode-select --install",
  },
  {
    name: "make",
    found: () => has("make", "--version") || has("ninja", "--version"),
    debian: "build-essential",
    mac: "xcode-select --install",
  },
  { name: "git (unpacks ggml's headers)", found: () => has("git", "--version"), debian: "git", mac: "xcode-select --install" },
];

const missing = NEEDED.filter((tool) => !tool.found());
if (missing.length > 0) {
  console.error(`sidequest-daemon: the native engine cannot be built, for want of ${missing.map((tool) => tool.name).join(", ")}.`);
  console.error(
    darwin
      ? `  ${[...new Set(missing.map((tool) => tool.mac))].join("\n  ")}`
      : `  sudo apt install ${[...new Set(missing.map((tool) => tool.debian))].join(" ")}`,
  );
  process.exit(1);
}

const cmakeJs = new URL("../node_modules/cmake-js/bin/cmake-js", import.meta.url).pathname;
const tool = existsSync(cmakeJs) ? [process.execPath, cmakeJs] : ["cmake-js"];
console.log("sidequest-daemon: building the native engine (a minute or two)");
const { status } = spawnSync(tool[0], [...tool.slice(1), "compile", "--directory", "native", "--out", "build", "--parallel", "2"], {
  stdio: "inherit",
  cwd: new URL("..", import.meta.url).pathname,
});
process.exit(status ?? 1);
