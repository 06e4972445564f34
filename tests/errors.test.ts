/** The registry of errors: codes of the protocol, numbers without a double, messages never empty. */
import { describe, expect, it } from "vitest";
import { ERRORS, SidequestError } from "../src/errors.js";

const PROTOCOL_CODES =
  "PARSE_ERROR INVALID_REQUEST UNKNOWN_METHOD INVALID_PARAMS UNSUPPORTED QUEUE_FULL CANCELLED DEADLINE_EXCEEDED SHUTTING_DOWN MODEL_NOT_FOUND MODEL_INVALID WARMUP_FAILED GENERATION_FAILED OUT_OF_MEMORY ENGINE_CRASHED EMBED_FAILED EXTRACTION_FAILED COMPOSE_FAILED PACK_NOT_FOUND PACK_INVALID AUDIO_UNAVAILABLE INTERNAL";

describe("error registry", () => {
  it("has exactly the protocol's codes", () => expect(Object.keys(ERRORS).sort()).toEqual(PROTOCOL_CODES.split(" ").sort()));

  it("gives every code a number of its own", () => {
    const numbers = Object.values(ERRORS).map((row) => row.rpc);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("never has an empty message", () => {
    expect(new SidequestError("INTERNAL", "  ").message).toBe(ERRORS.INTERNAL.meaning);
    expect(SidequestError.from(new Error("")).message).toBe(ERRORS.INTERNAL.meaning);
    expect(SidequestError.from(undefined).message).toBe("undefined");
  });

  it("passes its own errors through and wraps the rest", () => {
    const own = new SidequestError("QUEUE_FULL", "full");
    expect(SidequestError.from(own)).toBe(own);
    expect(SidequestError.from(new TypeError("x is not a function"))).toMatchObject({ code: "INTERNAL", message: "x is not a function" });
  });
});
