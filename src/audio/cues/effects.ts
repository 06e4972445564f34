/** Every effect that the director knows, and the words that say what is not heard. Data. */
import type { EffectRow } from "./effect-row.js";
import { BEINGS } from "./effects/beings.js";
import { BREAKAGE } from "./effects/breakage.js";
import { DOORS } from "./effects/doors.js";
import { ELEMENTS } from "./effects/elements.js";
import { ENGINES } from "./effects/engines.js";
import { FIRE } from "./effects/fire.js";
import { FIREARMS } from "./effects/firearms.js";
import { HOUSEHOLD } from "./effects/household.js";
import { MACHINES } from "./effects/machines.js";
import { PEOPLE } from "./effects/people.js";
import { SIGNALS } from "./effects/signals.js";
import { WEAPONS } from "./effects/weapons.js";

export const EFFECTS: readonly EffectRow[] = [
  ...DOORS,
  ...WEAPONS,
  ...FIREARMS,
  ...ELEMENTS,
  ...FIRE,
  ...BEINGS,
  ...PEOPLE,
  ...SIGNALS,
  ...ENGINES,
  ...MACHINES,
  ...BREAKAGE,
  ...HOUSEHOLD,
];

/** Words of an id that say how an effect sounds, not what it is. */
export const QUALIFIERS =
  "distant far near close loud soft quiet heavy light big small large little long short single double slow fast low high deep old one two three a b c d sfx sound effect fx indoor outdoor inside outside interior exterior hit generic";

/** Verbs and adjectives that say a sound is over or not made. */
export const STILLED =
  "stop cease end fade subside quieten die drop hush still silence pause finish abate pass quit slacken lift halt mute disconnect extinguish";
export const SILENT =
  "silent mute quiet still dead cold stilled muffled stopped motionless unlit broken rusted empty unmanned unstrung unplugged unloaded disconnected absent extinguished unrung sheathed dormant unused quenched burnt-out burned-out rusty painted carved stuffed toy imaginary disused";
