/** Scores the scene interpreter and the audio director on the labelled corpus by its own scorer, half by half, and on our sanity set. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { direct } from "../src/audio/cues.js";
import { createInterpreter } from "../src/scene/interpreter.js";

const fixture = (path: string): string => fileURLToPath(new URL(`../tests/fixtures/${path}`, import.meta.url));
const { lastLine, readJsonl, score } = await import(fixture("corpus/score.mjs"));

// biome-ignore lint/suspicious/noExplicitAny: the corpus's items are whatever its scorer reads
type Item = any;

function predict(items: Item[]): Item[] {
  const interpreter = createInterpreter();
  const interpret = (turn: Item, sessionId?: string) =>
    interpreter.interpret({ narration: turn.narration, gameState: turn.game_state, previousLocation: turn.previous_location, sessionId });
  return items.map((item) => {
    if (item.turns) return { id: item.id, turns: item.turns.map((turn: Item) => interpret(turn, item.id)) };
    if (item.expect.sfx_must)
      return { id: item.id, ...direct({ narration: item.narration, moods: item.moods_available, sfx: item.sfx_available }) };
    return { id: item.id, ...interpret(item) };
  });
}

function report(name: string, items: Item[]): void {
  const { out, errs } = score(items, predict(items));
  console.log(`\n${name}: ${items.length} items`);
  if (process.argv.includes("--errors")) for (const [id, what, why] of errs) console.log(`  ${id}\t${what}\t${why}`);
  const { scene } = out;
  if (scene) {
    console.log(
      `  specificity ${scene.worth_image.specificity}, tier exact ${scene.tier.exact}, must_not hits ${scene.subject.must_not_hits} of ${scene.subject.must_not_terms}, mean subject ${scene.subject.mean_chars} characters`,
    );
  }
  console.log(`  ${lastLine(out)}`);
}

/** The half an item belongs to; rules were written against "tuned" alone and "held back" was looked at last. */
const isTuned = (item: Item): boolean => createHash("sha256").update(item.id).digest()[0]! % 2 === 0;

const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
if (given.length) for (const path of given) report(path, readJsonl(path));
else {
  for (const name of ["scene-dev", "audio-dev"]) {
    const items: Item[] = readJsonl(fixture(`corpus/${name}.jsonl`));
    report(`${name}, tuned half`, items.filter(isTuned));
    report(
      `${name}, held-back half`,
      items.filter((item) => !isTuned(item)),
    );
    report(`${name}, whole`, items);
  }
  report("our own narrations", readJsonl(fixture("sanity/scenes.jsonl")));
  report("narrations that no rule was fitted to", readJsonl(fixture("sanity/fresh.jsonl")));
}
