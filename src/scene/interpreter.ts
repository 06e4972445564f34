/** The scene interpreter: narration and game state → at most two stage cues, each with the rule and the words behind it. */
import { filterBeat, isEmptyState } from "./beat-filter.js";
import { visibleCharacters } from "./characters.js";
import { type Interpretation, MAX_NARRATION, type SceneDocument, type SceneInput, type StageCue } from "./cue.js";
import { extractDocuments, withDocument } from "./documents.js";
import { evidenceOf } from "./evidence.js";
import { type Facts, factsOf, type PlaceChange } from "./facts.js";
import { isFight, isWonder, moodOf, weigh } from "./judgement.js";
import { addLooks } from "./looks-told.js";
import { PlaceMemory, samePlace } from "./places.js";
import { RULES } from "./rules.js";
import { secondOf } from "./second.js";
import { subjectOf } from "./subject.js";
import { fillTemplates } from "./templates.js";
import { viewpointOf } from "./viewpoint.js";
import { judge } from "./worth.js";

export type { GameState, Interpretation, SceneDocument, SceneInput, SceneMood, SceneTier, StageCue } from "./cue.js";

export interface Interpreter {
  /** Never throws on any text. */
  interpret(input: SceneInput): Interpretation;
  forget(sessionId: string): void;
}

/** Sessions remembered at once; the one unused longest goes first. */
const MOST_SESSIONS = 256;

export function createInterpreter(options: { maxSessions?: number } = {}): Interpreter {
  const most = options.maxSessions ?? MOST_SESSIONS;
  const sessions = new Map<string, PlaceMemory>();

  const memoryOf = (id: string | null | undefined): PlaceMemory => {
    if (id === null || id === undefined) return new PlaceMemory();
    const memory = sessions.get(id) ?? new PlaceMemory();
    sessions.delete(id);
    sessions.set(id, memory);
    if (sessions.size > most) sessions.delete(sessions.keys().next().value!);
    return memory;
  };

  return {
    interpret: (input) => interpret(input, memoryOf(input.sessionId)),
    forget: (id) => void sessions.delete(id),
  };
}

function interpret(input: SceneInput, memory: PlaceMemory): Interpretation {
  const warnings: string[] = [];
  if (input.narration.length > MAX_NARRATION)
    warnings.push(`narration: only the first ${MAX_NARRATION} of ${input.narration.length} characters were read`);
  const { prose, documents } = extractDocuments(input.narration.slice(0, MAX_NARRATION));
  const location = (input.gameState?.location ?? "").trim();
  const before = memory.next(location);
  const facts = factsOf(fillTemplates(prose, input.gameState), {
    state: input.gameState,
    place: placeChange(location, input.previousLocation ?? before),
    documents: documents.length > 0,
    painted: location !== "" && memory.recently(location),
  });
  const skip = (reason: string): Interpretation => ({ skip: true, reason, cues: [], documents, warnings });

  if (!isEmptyState(input.gameState)) {
    const beat = filterBeat(facts);
    if (!beat.pass) return skip(beat.reason);
  }
  const scores = weigh(evidenceOf(facts));
  // Blows and marvels were counted one by one; whether they make a fight or a wonder is weighed with all the rest.
  facts.fights = isFight(scores, facts);
  facts.wonders = isWonder(scores, facts);
  const verdict = judge(facts, scores);
  if (!verdict.worth) return skip(verdict.reason!);
  addLooks(scores, facts.told.lemmas);
  const cues = cuesOf(facts, scores, input, location, documents);
  if (cues.length === 0) return skip("nothing to see");
  if (location && cues.some(({ tier }) => tier === "landscape")) memory.paint(location);
  return { skip: false, reason: null, cues, documents, warnings };
}

function placeChange(location: string, previous: string | null | undefined): PlaceChange {
  if (!location) return "unknown";
  if (!previous) return "first";
  return samePlace(location, previous) ? "same" : "new";
}

/** One picture, and a second where another part of the text makes one by itself. */
function cuesOf(
  facts: Facts,
  scores: readonly number[],
  input: SceneInput,
  location: string,
  documents: readonly SceneDocument[],
): StageCue[] {
  for (const rule of RULES) {
    const confidence = rule.test(facts, scores);
    if (confidence <= 0) continue;
    const subject = subjectOf(facts);
    if (!subject.text) return [];
    const tags = [...rule.tags];
    if (facts.fights && !tags.includes("combat")) tags.push("combat");
    if (facts.wonders && !tags.includes("magic")) tags.push("magic");
    const shared = { location, turn_id: input.turnId ?? null, metadata: {} };
    const camera = viewpointOf(facts, rule.tier);
    const first: StageCue = {
      tier: rule.tier,
      subject: rule.tier === "text_overlay" && documents[0] ? withDocument(subject.text, documents[0]) : subject.text,
      mood: moodOf(scores, rule.tier),
      characters: visibleCharacters(facts, subject, input.gameState),
      tags,
      ...(camera === undefined ? {} : { camera }),
      rule: rule.name,
      matched: unique(rule.matched(facts), MOST_MATCHED),
      confidence: Math.round(confidence * 100) / 100,
      ...shared,
    };
    const other = secondOf(facts, rule.tier);
    if (!other) return [first];
    const part = subjectOf(facts, other.sentences);
    if (!part.text) return [first];
    const second: StageCue = {
      tier: other.tier,
      subject: part.text,
      mood: moodOf(scores, other.tier),
      characters: visibleCharacters(facts, part, input.gameState),
      tags: [...other.tags],
      rule: other.rule,
      matched: [],
      confidence: Math.round(Math.min(confidence, SECOND_BEST) * 100) / 100,
      ...shared,
    };
    return [first, second];
  }
  return [];
}

/** The first words, each once. */
function unique(words: readonly string[], most: number): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length && found.length < most; i++) if (!found.includes(words[i]!)) found.push(words[i]!);
  return found;
}

const MOST_MATCHED = 12;
/** A second picture is never surer than this. */
const SECOND_BEST = 0.5;
