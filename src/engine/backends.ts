/** Where ggml's back-end libraries lie: the folders that node-llama-cpp's platform packages bring. */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The plain package first: the addon is linked to its ggml, and only the first folder's CPU back end is used. */
const FLAVOURS = ["", "metal", "cuda", "vulkan"] as const;

/** The names that npm gives this machine's packages: `linux-x64-cuda` and the like; macOS has `mac-arm64-metal` and `mac-x64`. */
function packageNames(platform: string, arch: string): string[] {
  const system = platform === "darwin" ? "mac" : platform;
  const cpu = arch === "arm" ? "armv7l" : arch;
  return FLAVOURS.map((flavour) => [system, cpu, flavour].filter(Boolean).join("-"));
}

/** The folder above that holds `@node-llama-cpp`; npm may hoist it out of node-llama-cpp's own node_modules. */
function packageFolder(name: string): string | null {
  const require = createRequire(createRequire(import.meta.url).resolve("node-llama-cpp"));
  for (const folder of require.resolve.paths(name) ?? []) {
    const candidate = join(folder, name);
    try {
      readdirSync(candidate);
      return candidate;
    } catch {
      // Not in this node_modules folder; the next one up may have it.
    }
  }
  return null;
}

const libraries = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => /ggml.*\.(so|dylib|dll)/.test(name));
  } catch {
    return [];
  }
};

/**
 * Folders to give to `NativeAddon.loadBackends`, each holding at least one ggml library.
 * Empty when no platform package is installed, as after `npm install --omit=optional`.
 */
export function backendFolders(platform: string = process.platform, arch: string = process.arch): string[] {
  const found: string[] = [];
  for (const name of packageNames(platform, arch)) {
    const folder = packageFolder(`@node-llama-cpp/${name}`);
    if (!folder) continue;
    const bins = join(folder, "bins", name);
    if (libraries(bins).length > 0) found.push(bins);
  }
  return found;
}
