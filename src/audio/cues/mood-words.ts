/** What each mood sounds like in words: lemmas worth three points, two and one. One word may speak for several moods. Data of the director. */
import { BRIGHT_WORDS } from "./mood-words-bright.js";
import { DARK_WORDS } from "./mood-words-dark.js";

export interface MoodWords {
  readonly three: string;
  readonly two: string;
  readonly one: string;
}

export const MOOD_WORDS: Readonly<Record<string, MoodWords>> = { ...DARK_WORDS, ...BRIGHT_WORDS };

/** Words that raise the intensity, and that lower it. */
export const LOUDER = `roar scream explode explosion crash blast slam sudden suddenly burst shriek howl thunder charge smash shatter hurl plunge full
  gallop every thousand hundred crack furious wild frantic desperate deafening huge enormous tear rip crush bellow rush race erupt tremendous whole
  loud louder fast hard faster blaze batter hammer pound surge stampede everyone everybody klaxon siren collapse brutal savage violent`;
export const SOFTER = `quiet quietly soft softly gentle gently slow slowly still calm asleep whisper murmur faint faintly sigh silence careful carefully small
  little dim low tiny hush muffled distant lightly drowsy mild patient patiently slight slightly lazily`;
