/** The service manager is told through a real datagram socket, in the format of sd_notify. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { serviceManager } from "../../src/server/service-manager.js";

const hasTool = spawnSync("systemd-notify", ["--version"]).status === 0 && spawnSync("perl", ["-v"]).status === 0;

/** Prints each datagram that arrives, with its newlines as blanks. */
const RECEIVER = `use Socket; socket(my $s, PF_UNIX, SOCK_DGRAM, 0); bind($s, sockaddr_un($ARGV[0])) or die $!; $| = 1; print "bound\\n";
  while (defined(recv($s, my $m, 4096, 0))) { $m =~ s/\\n/ /g; print "$m\\n"; }`;

async function receiver(): Promise<{ address: string; next: () => Promise<string> }> {
  const folder = mkdtempSync(join(tmpdir(), "sq-notify-"));
  const child = spawn("perl", ["-e", RECEIVER, join(folder, "n")], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  const lines: string[] = [];
  const takers: ((line: string) => void)[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    for (const line of text.split("\n").filter(Boolean)) (takers.shift() ?? ((late: string) => void lines.push(late)))(line);
  });
  const next = (): Promise<string> => (lines.length > 0 ? Promise.resolve(lines.shift()!) : new Promise((resolve) => takers.push(resolve)));
  expect(await next()).toBe("bound");
  return { address: join(folder, "n"), next };
}

describe("sd_notify", () => {
  it.runIf(hasTool)("sends the state, our pid and a text", async () => {
    const { address, next } = await receiver();
    const lost: string[] = [];
    await serviceManager({ ...process.env, NOTIFY_SOCKET: address }, (reason) => lost.push(reason)).tell("READY=1", "listening");
    const told = await next();
    expect(told).toContain("READY=1");
    expect(told).toContain(`MAINPID=${process.pid}`);
    expect(told).toContain("STATUS=listening");
    expect(lost).toEqual([]);
  });

  it("is silent when nobody asked to be told", async () => {
    const lost: string[] = [];
    await serviceManager({}, (reason) => lost.push(reason)).tell("READY=1");
    expect(lost).toEqual([]);
  });

  it("tells why a notice was lost, and does not fail", async () => {
    const lost: string[] = [];
    await serviceManager({ PATH: "/nowhere", NOTIFY_SOCKET: "/nowhere/n" }, (reason) => lost.push(reason)).tell("STOPPING=1");
    expect(lost).toEqual([expect.stringContaining("systemd-notify")]);
  });
});
