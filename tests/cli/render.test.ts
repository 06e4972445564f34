/** The terminal's whole way: a render that starts its daemon, status, jobs, a stop. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { commandLine } from "./command-line.js";

const folder = mkdtempSync(join(tmpdir(), "sq-cli-"));
const env = {
  SIDEQUEST_SOCKET: join(folder, "s.sock"),
  SIDEQUEST_HOME: join(folder, "home"),
  SIDEQUEST_OUTPUT_DIR: join(folder, "pictures"),
};
const sidequest = (...args: string[]) => commandLine(args, { env });

afterAll(async () => {
  await sidequest("--shutdown");
  rmSync(folder, { recursive: true, force: true });
});

it("starts a daemon with --spawn, draws, and copies the picture", async () => {
  const out = join(folder, "copy.png");
  const { code, stdout, stderr } = await sidequest(
    "render",
    "a lighthouse",
    "--model",
    "cards",
    "--spawn",
    "--seed",
    "5",
    "--size",
    "512x256",
    "--out",
    out,
    "--json",
  );
  expect(stderr).toMatch(/Started a daemon, pid \d+/);
  expect(code).toBe(0);
  const result = JSON.parse(stdout) as { image_path: string };
  expect(result).toMatchObject({ seed: 5, width: 512, height: 256, generator: "cards" });
  expect(readFileSync(out)).toEqual(readFileSync(result.image_path));
});

it("counts seeds up for several pictures", async () => {
  const { stdout } = await sidequest("render", "a lighthouse", "--count", "2", "--seed", "9", "--json");
  expect((JSON.parse(stdout) as { seed: number }[]).map(({ seed }) => seed)).toEqual([9, 10]);
});

it("tells the status, for people and for scripts", async () => {
  const people = await sidequest("--status");
  expect(people).toMatchObject({ code: 0 });
  expect(people.stdout).toMatch(/^daemon +ready, version \d/);
  const scripts = await sidequest("status", "--json");
  expect(JSON.parse(scripts.stdout)).toMatchObject({ flux: "warm", queue_depth: 0 });
});

it("lists finished jobs and reads a prompt from standard input", async () => {
  const piped = await commandLine(["render", "-", "--json"], { env, input: "a harbour at dawn" });
  expect(piped.code).toBe(0);
  const { jobs } = JSON.parse((await sidequest("jobs", "--json")).stdout) as { jobs: { state: string }[] };
  expect(jobs.length).toBe(4);
  expect(jobs.every((job) => job.state === "done")).toBe(true);
});

it("refuses a bad tier with the supported ones", async () => {
  const { code, stderr } = await sidequest("render", "x", "--tier", "fresco");
  expect(code).toBe(2);
  expect(stderr).toContain("scene_illustration");
});

it("refuses to start twice, naming the pid", async () => {
  const { pid } = JSON.parse((await sidequest("status", "--json")).stdout) as { pid: number };
  for (const args of [["serve"], ["--detach"]]) {
    const { code, stderr } = await sidequest(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(`already running, pid ${pid}`);
  }
});

it("stops, and leaves no socket behind", async () => {
  expect(await sidequest("--shutdown")).toMatchObject({ code: 0, stdout: "Stopped.\n" });
  expect(existsSync(env.SIDEQUEST_SOCKET)).toBe(false);
  expect((await sidequest("--status")).code).toBe(1);
});

it("serves detached", async () => {
  const { code, stdout } = await sidequest("--detach", "--model", "cards", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: "ready", socket: env.SIDEQUEST_SOCKET });
  expect((await sidequest("--status")).code).toBe(0);
});

it("tells why a detached daemon could not start", async () => {
  const { code, stderr } = await commandLine(["--detach", "--socket", `/tmp/${"x".repeat(120)}.sock`], { env });
  expect(code).not.toBe(0);
  expect(stderr).toMatch(/107/);
});
