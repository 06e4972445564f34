/**
 * Writes into package-lock.json the platform packages that an optional dependency names and the lock lacks.
 * npm leaves them out when a registry mirror does not hold them, and `npm ci` then refuses the whole lock.
 */
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = { darwin: "darwin", mac: "darwin", linux: "linux", win32: "win32", windows: "win32", win: "win32", android: "android" };
const CPUS = { x64: "x64", arm64: "arm64", armv7: "arm", arm: "arm", loong64: "loong64", riscv64: "riscv64" };
const find = (name, words) => Object.entries(words).find(([word]) => name.split(/[-/]/).includes(word))?.[1];

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
const added = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const [os, cpu] = [find(name, SYSTEMS), find(name, CPUS)];
    if (key in lock.packages || !/^\d/.test(version) || !os || !cpu) continue;
    lock.packages[key] = {
      version,
      cpu: [cpu],
      ...(entry.dev ? { dev: true } : {}),
      ...(name.includes("musl") ? { libc: ["musl"] } : {}),
      optional: true,
      os: [os],
    };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added ${added.join(", ")}` : "package-lock.json is complete.");
