/** Shows the main job: starts a daemon, draws a picture with the native engine, mixes a minute of music, stops the daemon. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const binary = join(root, "bin/sidequest-renderer");
const folder = join(root, "demo");
mkdirSync(folder, { recursive: true });
// A home of its own: the demo touches neither the user's models nor a daemon that already runs.
const home = mkdtempSync(join(tmpdir(), "sq-demo-"));
const env = {
  ...process.env,
  SIDEQUEST_HOME: home,
  SIDEQUEST_SOCKET: join(home, "demo.sock"),
  SIDEQUEST_OUTPUT_DIR: join(folder, "renders"),
};

function step(title, ...args) {
  console.log(`\n== ${title}\n$ sidequest-renderer ${args.map((arg) => (/[^\w./=-]/.test(arg) ? JSON.stringify(arg) : arg)).join(" ")}`);
  return spawnSync(process.execPath, [binary, ...args], { stdio: "inherit", env }).status ?? 1;
}

const STEPS = [
  [
    "A picture",
    "render",
    "a castle on a hill at dusk",
    "--tier",
    "landscape",
    "--seed",
    "7",
    "--spawn",
    "--out",
    join(folder, "picture.png"),
  ],
  [
    "A minute of music, with a fight in the middle",
    "audio",
    "render",
    join(folder, "music.wav"),
    "--cues",
    join(root, "scripts/demo-cues.yaml"),
  ],
];

let status = 0;
for (const [title, ...args] of STEPS) status ||= step(title, ...args);
step("Stopping the daemon", "--shutdown");
rmSync(home, { recursive: true, force: true });
if (status === 0) console.log(`\nLook at ${join("demo", "picture.png")} and listen to ${join("demo", "music.wav")}.`);
process.exitCode = status;
