/** How notes, titles, spoken lines and bookkeeping are told from prose. */

/** "(OOC: …": what a bracket holds is said outside the story. */
export const NOTE =
  /^\(*\s*(?:ooc|o\.o\.c|out of character|gm|dm|note|n\.b|meta|author|editor|aside|dev|mod|players?|narrator|roll(?:ing|s|ed)?)\b/i;
/** "(12 HP → 5 HP)", "(DC 14)" within a sentence. */
export const GAME_NOTE =
  /^[^()]{0,30}?(?:\d\s*(?:hp|mp|xp|ap|sp|gp|dmg|damage)\b|\b(?:dc|ac|hp|mp|xp|lvl|level|rank|attack|check|save|roll|d\d+)\s*\d|→|\d\s*\/\s*\d|[+−-]\d)/i;
/** "**CRIT ×2**", "*rolls a 19*": emphasised, and of the rules. */
export const GAME_MARK =
  /\b\d*d\d+\b|^(?=[^a-z]*\d|.*\b(?:rolls?|rolled|checks?|saves?|damage|dmg|hp|xp|dc|ac|level|lvl)\b)(?=.*(?:\d|×|→|\b(?:fail|pass|success|failure|up)))[^.!?]{1,60}[.!]?$|^crit(?:ical)?\b.{0,20}$|^(?:miss|hit|fail|success|level up)(?:ed)?[.!]*$/i;
/** "CHAPTER TWO", "INT. WAREHOUSE - NIGHT" */
export const TITLE = /^(?:(?:chapter|act|scene|part|book|prologue|epilogue|interlude)(?:\s[^.!?]*)?|(?:INT|EXT)\.\s[^.!?]*)[^.!?:,;…—–-]$/i;
export const LONGEST_TITLE = 48;
/** "— Take it, | said the priest": a spoken line's words, up to who said them. */
export const SAID =
  /^[—–]\s*([^\n]{1,300}?)[,?!.…]\s+(?=(?:said|says|asked|asks|cried|cries|whispered|whispers|replied|replies|muttered|mutters)\b)/;
