/** A place is not painted as landscape twice within two turns; the memory belongs to the session. */
import { describe, expect, it } from "vitest";
import { createInterpreter, type Interpreter } from "../../src/scene/interpreter.js";
import { samePlace } from "../../src/scene/places.js";

const VIEW =
  "Below you lies the harbour: red roofs crowd the quay, black cranes stand over the water, and a white lighthouse burns on the far cliff.";

const arrive = (interpreter: Interpreter, location: string, sessionId?: string) =>
  interpreter.interpret({ narration: VIEW, gameState: { location }, previousLocation: "Elsewhere", sessionId }).cues[0]?.tier;

describe("within a session", () => {
  it("the second view of a place is no landscape, also under a longer name", () => {
    const interpreter = createInterpreter();
    expect(arrive(interpreter, "Gull Harbour", "s")).toBe("landscape");
    expect(arrive(interpreter, "The Gull Harbour", "s")).not.toBe("landscape");
  });

  it("two turns later it may be painted again", () => {
    const interpreter = createInterpreter();
    arrive(interpreter, "Gull Harbour", "s");
    for (const location of ["Mill", "Moor"]) interpreter.interpret({ narration: "You wait.", gameState: { location }, sessionId: "s" });
    expect(arrive(interpreter, "Gull Harbour", "s")).toBe("landscape");
  });

  it("another session, none, or a forgotten one remembers nothing", () => {
    const interpreter = createInterpreter();
    arrive(interpreter, "Gull Harbour", "s");
    expect(arrive(interpreter, "Gull Harbour", "t")).toBe("landscape");
    expect(arrive(interpreter, "Gull Harbour")).toBe("landscape");
    interpreter.forget("s");
    expect(arrive(interpreter, "Gull Harbour", "s")).toBe("landscape");
  });

  it("the session unused longest is let go beyond the bound", () => {
    const interpreter = createInterpreter({ maxSessions: 2 });
    for (const session of ["a", "b", "c"]) arrive(interpreter, "Gull Harbour", session);
    expect(arrive(interpreter, "Gull Harbour", "c")).not.toBe("landscape");
    expect(arrive(interpreter, "Gull Harbour", "a")).toBe("landscape");
  });
});

it.each([
  ["Spotted Ewe, yard", "The Spotted Ewe", true],
  ["Galleria", "the galleria", true],
  ["Łódź Station", "Łódź station", true],
  ["Mill Lane", "Market Square", false],
])("%s and %s: same place %s", (a, b, same) => {
  expect(samePlace(a, b)).toBe(same);
});
