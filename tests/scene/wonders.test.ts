/** What tells a wonder: clauses in which something does what its kind does not do, the words beside them, and the fitted words. */
import { describe, expect, it } from "vitest";
import { eventsOf } from "../../src/scene/events.js";
import { nameOf, visitWords } from "../../src/scene/feature-keys.js";
import { TELLING } from "../../src/scene/lexicon/telling.js";
import { markScopes, sentencesOf } from "../../src/scene/scopes.js";
import { tag } from "../../src/scene/tagger.js";
import { tokenise } from "../../src/scene/tokens.js";
import { toldOf, visitDoings } from "../../src/scene/told.js";
import { CLASH_WEIGHTS } from "../../src/scene/told-weights.js";
import { IS, kindOf } from "../../src/scene/wonder-kinds.js";
import { CLASHES, clashesOf, MARK_WORDS } from "../../src/scene/wonder-marks.js";
import { tell } from "./say.js";

function read(text: string) {
  const tokens = tokenise(text);
  tag(tokens);
  markScopes(tokens, sentencesOf(tokens));
  return { tokens, events: eventsOf(tokens) };
}
const clashes = (text: string): string[] => {
  const { tokens, events } = read(text);
  return clashesOf(tokens, events).flatMap((count, i) => (count > 0 ? [CLASHES[i]!] : []));
};
const isWonder = (text: string): boolean => tell(text).cues.some(({ tags }) => tags.includes("magic"));

describe("clauses", () => {
  it.each([
    ["The broom gets up from the corner.", "gets up"],
    ["The knife rises from the table.", "rises"],
    ["The stones hang in the air above the well.", "hangs in the air"],
    ["The smoke writes on the wall.", "writes"],
    ["The statue nods.", "likenesses and the dead act"],
    ["The drowned boy speaks to the ferryman.", "the dead act"],
    ["The rope ties itself to the mast.", "itself"],
    ["The loaf opens its eyes.", "a part of its own"],
    ["The water flows uphill past the gate.", "the wrong way"],
    ["White fire pours from her fingers.", "out of a hand"],
    ["The dolls turn to the priest.", "turns to somebody"],
    ["The empty coat walks down the lane.", "the empty act"],
    ["The sea parts before the cart.", "makes way"],
    ["The asphalt mends behind the boy.", "things mend"],
    ["The necromancer lifts the lid.", "its worker acts"],
    ["She snaps her fingers and the chairs dance.", "things answer a sign"],
    ["He whistles, and the flames bow.", "elements answer a sign"],
    ["The bell rings with no rope.", "no cause"],
    ["She crosses the floor without touching it.", "without harm or trace"],
    ["The hand goes into the coals and does not burn.", "does not what it must"],
    ["The clerk, three years dead, stamps the form.", "dead for so long"],
    ["The old man casts no shadow.", "too many or none"],
  ])("%s is %s", (text, clash) => {
    expect(clashes(text)).toContain(clash);
  });

  it.each([
    ["The curtain rises.", "rises"],
    ["The lamp hangs in the air on a chain.", "hangs in the air"],
    ["The dust gets up at the crossroads.", "gets up"],
    ["The clerk turns to the priest.", "turns to somebody"],
    ["She waits a mile off by the river.", "far off after a sign"],
    ["The broom did not get up.", "gets up"],
  ])("%s is not: %s", (text, clash) => {
    expect(clashes(text)).not.toContain(clash);
  });

  it("counts several sure signs together", () => {
    expect(clashes("The broom gets up and ties itself to the cart.")).toContain("several sure signs");
  });
});

describe("kinds", () => {
  const kind = (phrase: string) => {
    const { tokens } = read(phrase);
    return kindOf(tokens, tokens.findLast((token) => token.entry.n !== 0)!);
  };
  it.each([
    ["the statue", IS.likeness],
    ["the paper tiger", IS.likeness],
    ["the drowned boy", IS.dead],
    ["the ferryman", IS.person],
    ["the reflection", IS.image],
    ["the oak", IS.plant],
    ["the wine", IS.liquid],
    ["the drone", IS.engine],
  ])("%s", (phrase, bits) => {
    expect(kind(phrase) & bits).toBe(bits);
  });
});

describe("tables", () => {
  it("have a weight for every clash", () => {
    expect(Object.keys(CLASH_WEIGHTS)).toEqual(CLASHES);
  });
  it("mark the words that can stand beside a wonder", () => {
    expect(TELLING.beside.split(/\s+/).filter(Boolean).sort()).toEqual(MARK_WORDS.split(" ").sort());
  });
});

describe("words", () => {
  it("count once a text, pairs and doings too; no pair goes over the end of a sentence", () => {
    const { tokens, events } = read("The stone walks.");
    const names = new Set<string>();
    const note = (key: number) => names.add(`${nameOf(key).list} ${nameOf(key).name}`);
    visitWords(tokens, note);
    visitDoings(tokens, events, note);
    expect([...names]).toEqual(["words the", "words stone", "pairs the|stone", "words walk", "pairs stone|walk", "doings stone|walk"]);
    const once = toldOf(tokens, events);
    const twice = read("The stone walks. The stone walks.");
    expect(once).toMatchObject({ wonder: expect.any(Number), lemmas: [expect.any(Number), expect.any(Number), expect.any(Number)] });
    expect(once.wonder).not.toBe(0);
    expect(toldOf(twice.tokens, twice.events)).toEqual(once);
  });
  it("say nothing when there are none", () => {
    expect(toldOf([], [])).toEqual({ wonder: 0, fight: 0, lemmas: [] });
  });
});

/** None of these was learned from. */
describe("turns", () => {
  it.each([
    "The kettle gets down off its hook, crosses the hearth on its three short legs, and pours itself out into your cup. Nobody in the kitchen breathes.",
    "She holds out her palm. A small white flame stands up in it, burning on nothing, and by its light the door at the end of the passage begins to open by itself.",
    "The drowned sailors climb over the rail one after another, grey and streaming, and take their places at the oars with their eyes shut.",
    "The shadow on the wall gets up, turns its head, and walks away from the man it belongs to. He stands in the lamplight with nothing at his heels.",
    "Every stone in the yard rises a foot into the air and hangs there, turning, while the girl hums.",
  ])("a wonder: %s", (text) => {
    expect(isWonder(text)).toBe(true);
  });
  it.each([
    "The crane swings the last container over the quay and sets it down among the puddles. Two men in orange unhook the chains and wave it off.",
    "You come over the ridge and the harbour lies open below you, roof under roof, with the evening boats turning in past the mole.",
    "He swings the axe into the shield, wrenches it free, and swings again. The rim splits. Somebody is screaming behind you.",
    "The drone lifts off the dash, hovers by the window, and shoots away down the alley with its lamp blinking.",
    "The hologram flickers, bows, and begins its speech again while a technician kicks the projector.",
  ])("none: %s", (text) => {
    expect(isWonder(text)).toBe(false);
  });
});
