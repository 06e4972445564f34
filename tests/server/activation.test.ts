/** A listening descriptor is taken from the service manager only when it is meant for us. */
import { describe, expect, it } from "vitest";
import { inheritedSocket } from "../../src/server/activation.js";

describe("socket activation", () => {
  it("takes the first descriptor when the pid is ours, and hides the variables from children", () => {
    const env = { LISTEN_PID: "42", LISTEN_FDS: "1", LISTEN_FDNAMES: "sidequest.socket", HOME: "/h" };
    expect(inheritedSocket(env, 42)).toBe(3);
    expect(env).toEqual({ HOME: "/h" });
  });

  it.each([
    ["another process is meant", { LISTEN_PID: "41", LISTEN_FDS: "1" }],
    ["no pid is given", { LISTEN_FDS: "1" }],
    ["there are none", { LISTEN_PID: "42", LISTEN_FDS: "0" }],
    ["the number is none", { LISTEN_PID: "42", LISTEN_FDS: "x" }],
    ["nothing is set", {}],
  ])("takes nothing when %s", (_, env) => {
    expect(inheritedSocket(env, 42)).toBeUndefined();
  });

  it("refuses more than one socket, since only one would be served", () => {
    expect(() => inheritedSocket({ LISTEN_PID: "42", LISTEN_FDS: "2" }, 42)).toThrow(/expected one socket, got 2/);
  });
});
