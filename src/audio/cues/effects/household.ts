/** Small sounds of kitchens, rooms and bodies. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const HOUSEHOLD: readonly EffectRow[] = [
  { names: "sizzle frying fry cooking cook griddle", things: ["cooking"], acts: ["sizzle"], happens: "sizzle fry" },
  {
    names: "chair chair_scrape stool bench_scrape chair_move",
    things: ["seat"],
    acts: ["scrape"],
    phrases: `pushes/pushed/push/shoves/shoved/draws/drew/pulls/pulled his/her/your/my/the/a chair/stool/bench back/up/out/closer/round |
      chair/chairs/stool/stools/bench goes/went/go over/back | chairs scrape/scraped`,
    never: `chair of the | chair a meeting | wheelchair`,
  },
  {
    names: "car_door car_door_close car_door_open truck_door",
    phrases: `car/truck/cab/taxi/van/sedan/limousine/coupe/passenger/driver's door/doors slam/slams/slammed/opens/open/opened/shuts/shut/thuds/bang/bangs |
      gets/got/climbs/climbed/steps/stepped/jumps/jumped/piles/piled out of the/a/his/her/my/your/our car/truck/cab/taxi/van/sedan/limousine/coupe/lincoln/packard |
      door of the car/truck/cab/taxi/van/sedan | doors slam/slammed , one/two/three/four/all`,
  },
  { names: "jail_door cell_door prison_door", things: ["door", "bars"], acts: ["close", "open"], nouns: "cell-door" },
  { names: "bone_crack bone_break bone_snap neck_snap", things: ["bone"], acts: ["bone_break"] },
  { names: "bones bone_rattle skeleton", things: ["skeleton"], acts: ["rattle", "bone_break"] },
  {
    names: "arrow_hit arrow_thud arrow_impact",
    things: ["bow"],
    acts: ["loose", "hit"],
    phrases: `thuds/thud/thudded/thumps/smacks into the/a/his/her | buries/buried itself in | stands/stood quivering`,
  },
  {
    names: "whistle whistling",
    deeds: "whistle",
    nouns: "whistle",
    never: `whistle blower | wolf whistle | clean as a whistle | wet his whistle | wet your whistle`,
  },
  { names: "sigh sighing", deeds: "sigh", nouns: "sigh" },
  { names: "sneeze sneezing", deeds: "sneeze", nouns: "sneeze", never: `nothing to sneeze at | sneezed at` },
  { names: "hiccup burp belch", deeds: "hiccup burp belch", nouns: "hiccup burp belch" },
  { names: "kiss kissing", deeds: "kiss", nouns: "kiss", never: `kiss goodbye to | kiss of death` },
  { names: "eat eating chew munch crunch_eat", deeds: "munch chew gnaw slurp gobble crunch", nouns: "munching chewing" },
  { names: "drink_gulp gulp swallow slurp", deeds: "gulp slurp swig quaff guzzle", nouns: "gulp slurp" },
  { names: "sweep broom sweeping", things: ["broom"], acts: ["scrape", "sweep"], deeds: "sweep" },
  { names: "zipper zip", things: ["zipper"], acts: ["scrape"], happens: "unzip zip", nouns: "zipper" },
  {
    names: "lullaby humming sing song_solo singing_solo",
    deeds: "sing hum croon",
    nouns: "lullaby",
    phrases: `hums/hummed/humming a tune | under his/her breath , a tune`,
  },
  {
    names: "fireworks firework",
    things: ["firework"],
    acts: ["blow", "shot", "burst_up"],
    nouns: "fireworks firework",
    phrases: `rockets burst/bursting over | roman candles`,
  },
  {
    names: "shield_hum forcefield_hum",
    things: ["shieldhit"],
    acts: ["hum"],
    phrases: `deflector hum | hum of the shield/shields/forcefield`,
  },
  {
    names: "teleport warp_in warp_out beam_in beam_out vanish",
    phrases: `vanishes/vanished/appears/appeared with a crack/pop/flash/bang | pad hums/hummed/flares/flared | is/are/was/were gone in a flash |
      beams/beamed/beam aboard/up/down/in/out | winks/winked out of`,
    happens: "teleport",
  },
  { names: "cloth_tear rip tear", things: ["cloth", "cloak", "paper"], acts: ["tear"], nouns: "rip" },
  { names: "kettle kettle_whistle", things: ["kettle"], acts: ["kettle"], phrases: `kettle boils/boiled` },
  { names: "scissors snip shears", things: ["scissors"], acts: ["snip"], deeds: "snip" },
  { names: "spray hiss_spray aerosol", things: ["can_spray"], acts: ["hiss"], happens: "spritz" },
];
