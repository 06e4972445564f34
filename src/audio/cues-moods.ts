/** What each usual mood of a pack sounds like in words, how loud it starts, and what of the scene speaks for it. Data of the director. */
import type { Facts } from "../scene/facts.js";

export interface MoodRow {
  /** Intensity before words raise or lower it, 0…1. */
  readonly base: number;
  /** Lemmas that count two; and one. */
  readonly strong: string;
  readonly weak: string;
  /** Points from what happens rather than from words. */
  readonly from?: (facts: Facts, heard: ReadonlySet<string>) => number;
}

const shots = (heard: ReadonlySet<string>): number =>
  (heard.has("gunshot") ? 3 : 0) +
  (heard.has("explosion") ? 2.5 : 0) +
  (heard.has("arrow_loose") ? 2.5 : 0) +
  (heard.has("spell_cast") ? 1 : 0) +
  (heard.has("sword_clash") || heard.has("blade_slash") || heard.has("punch") ? 2.5 : 0);

export const MOODS: Readonly<Record<string, MoodRow>> = {
  combat: {
    base: 0.8,
    strong: "battle fight ambush siege duel melee skirmish raid assault warcry shootout gunfight brawl",
    weak: "attack charge strike sword gun blade shield volley kill enemy arrow bullet",
    from: (f, heard) => (f.fights ? 5 : 0) + (f.inCombat ? 3 : 0) + shots(heard) + (heard.has("alarm") && heard.has("explosion") ? 2 : 0),
  },
  chase: {
    base: 0.75,
    strong: "siren prowl coupe chase pursuit pursue pursuer flee escape getaway hunt sprint outrun hurtle overtake needle speedometer",
    weak: "run race behind after bike truck brake horn skid swerve barrier traffic vault jump mirror lamp ramp roof corner gain faster siren tail speed throttle gear howl",
    from: (f, heard) =>
      (f.inChase ? 4 : 0) + (heard.has("engine") && f.counts.dynamic >= 1 ? 1.5 : 0) + Math.min(f.counts.flight, 3) - (f.fights ? 1.5 : 0),
  },
  tension: {
    base: 0.6,
    strong: `threat danger stealth sneak creep hide guard ambush hostage armed footfall footstep trap hunted warning alarm dread stalk prowl slip
      corner knife gun pistol bolt wolf howl gallop runaway fuse wire listen breath hush plume pace slam hatch tempest`,
    weak: "door dark night cold shadow silence silent wait still edge move watch close nobody soldier rider blade eye trigger hand wheel whip third skid deck",
    from: (f, heard) =>
      (heard.has("alarm") ? 3 : 0) +
      (heard.has("glass_break") ? 1.5 : 0) +
      (heard.has("thunder") ? 1.5 : 0) +
      (heard.has("wolf_howl") ? 2 : 0) +
      Math.min(f.visibility.moods[1]!, 4) * 0.6 +
      Math.min(f.visibility.moods[0]!, 3) * 0.3 +
      (f.fights ? 0.8 : 0),
  },
  mystery: {
    base: 0.45,
    strong:
      "monolith handprint enigma typewriter mystery clue riddle secret strange stranger cipher hidden puzzle vanish unseen disappear inexplicable corpse body feet murder victim code",
    weak: "rain glass listen life fog mist shadow whisper dark night letter key locked empty old door photograph notice find lantern look unknown nobody",
    from: (f) => Math.min(f.visibility.moods[0]!, 5) * 0.6 + Math.min(f.visibility.moods[2]!, 4) * 0.4 + (f.wonders ? 2 : 0),
  },
  sorrow: {
    base: 0.35,
    strong: `mound spade digger shovel crematorium body afterward funeral grave bury burial mourn mourner grief weep sob tear coffin hearse widow orphan lament memorial ashes scatter scattering wake
      will inheritance debt farewell goodbye dirge elegy loss bier requiem condolence`,
    weak: "rain grey alone old last photograph hat veil sleeve name nobody gone lost star crew",
    from: (f) => Math.min(f.visibility.moods[4]!, 4) * 0.5 - (f.fights ? 4 : 0),
  },
  triumph: {
    base: 0.7,
    strong:
      "carry lap shoulder-high victory triumph win winner champion cheer hurrah crown medal banner parade applause conquer salute liberate finish hoist trophy",
    weak: "gold roar raise flag crowd shout hero first home laugh sing arms",
    from: (f, heard) => (heard.has("crowd") ? 1 : 0) - (f.fights ? 2 : 0),
  },
  tavern: {
    base: 0.5,
    strong:
      "tavern inn alehouse taproom pub tankard ale mug beer barkeep innkeeper landlord barmaid verse ballad fiddle saloon cantina toast",
    weak: "song sing table bench hearth drink roar laugh dice card dance stew crowd boot board room",
  },
  ritual: {
    base: 0.55,
    strong:
      "ritual rite altar ceremony incense chant font priest priestess sacrifice hymn prayer pray kneel liturgy vestment censer anoint robe veiled circle monk oath",
    weak: "candle bell knife bowl stone temple shrine chapel seven hood tune drum procession bow blood moon flame lotus",
    from: (f) => (f.wonders ? 0.8 : 0) - (f.fights ? 2 : 0),
  },
  settlement: {
    base: 0.4,
    strong:
      "village town settlement market stall laundry neighbour trade trader merchant villager hamlet bazaar homecoming shop shopkeeper garden farm street",
    weak: "child children smoke roof home bean bread uncle aunt wave gate goat chicken kettle fence lamp square well barter greet",
  },
  ruins: {
    base: 0.45,
    strong:
      "ruin ruins ruined abandoned derelict deserted crumble rubble collapsed wreck wreckage overgrown rusted rust gutted ancient forgotten skyscraper husk hollow school gymnasium mall dead",
    weak: "dust wind empty broken page year old room silence weed ivy crack tower city bone nothing glass window vine",
    from: (f) => Math.min(f.visibility.moods[4]!, 4) * 0.4 - (f.fights ? 3 : 0) - (f.counts.deeds > 2 ? 1 : 0),
  },
  rest: {
    base: 0.25,
    strong:
      "sleep asleep snore doze straw cloak curfew nap camp campfire bed blanket yawn simmer lullaby bath drowse dream nursery hammock cradle",
    weak: "fire log warm quiet calm tea supper night read page settle soft pot kettle sit smoke flat gentle",
    from: (f) => Math.min(f.visibility.moods[5]!, 4) * 0.4 - (f.fights ? 4 : 0) - (f.inChase ? 4 : 0) - f.counts.dynamic,
  },
  exploration: {
    base: 0.3,
    strong: "explore journey travel road trail path map wander voyage ferry boat horizon pass river ride cross march",
    weak: "walk climb valley hill forest field mountain bridge gate arrive reach lake lantern sail sea street stair corridor plain desert row wagon cart",
    from: (f, heard) =>
      0.8 -
      (heard.has("alarm") ? 2 : 0) -
      shots(heard) +
      Math.min(f.counts.scenic, 4) * 0.25 +
      (f.place === "new" ? 1 : 0) -
      (f.fights ? 4 : 0),
  },
  teahouse: {
    base: 0.35,
    strong: "tea teahouse teacup kettle teapot cup zither go-board",
    weak: "pour steam bow mat guest cushion boatman copper porcelain sip",
  },
  spirit: {
    base: 0.45,
    strong: "spirit ghost phantom apparition ancestor shrine lotus fox-spirit immortal haunt otherworldly veil soul wraith",
    weak: "bell lake mist moon lantern blink bow glow river silver petal dream pale flame",
    from: (f) => (f.wonders ? 3 : 0) + Math.min(f.visibility.moods[2]!, 4) * 0.4 - (f.fights ? 2 : 0),
  },
  cyberspace: {
    base: 0.5,
    strong:
      "net bodiless unroll cyberspace grid matrix jack construct node ice datastream netrun avatar virtual code simulation data-fortress firewall upload substrate",
    weak: "data neon white light line pixel signal black deck sky geometry",
  },
  club: {
    base: 0.7,
    strong: "club nightclub bass dj strobe dancefloor dancer subwoofer remix turntable rave beat",
    weak: "dance floor crowd light drop people neon sweat drink music mouth toe laser",
  },
  corporate: {
    base: 0.4,
    strong: "boardroom corporate executive office lobby elevator conference secretary glass-tower headquarters shareholder suit desk",
    weak: "lift floor marble tie badge screen window table",
  },
  speakeasy: {
    base: 0.5,
    strong: "speakeasy gin jazz piano saxophone trumpet clarinet bootleg singer cocktail band bartender stage",
    weak: "smoke spotlight table drink glass club song bar ice",
  },
  intrigue: {
    base: 0.45,
    strong: "intrigue plot conspiracy spy bribe blackmail whisper envoy courtier poison forged seal informer double-cross secret",
    weak: "letter smile fan mask bow curtain glance court",
  },
  galley: { base: 0.35, strong: "galley mess breakfast coffee ration cook stew salt", weak: "table cup plate spoon laugh bench eat" },
  drift: {
    base: 0.35,
    strong: "drift adrift weightless coast tumble silence becalmed",
    weak: "star dark cold dead slow hull float window",
  },
  docking: {
    base: 0.4,
    strong: "dock docking clamp berth airlock quay tug spool collar pad mooring harbourmaster customs shuttle",
    weak: "station hatch light green port lander ship ramp porter salute land",
  },
  void: {
    base: 0.45,
    strong: "void vacuum emptiness starless abyss spacewalk infinite nothingness",
    weak: "star dark silence cold hull suit tether planet",
  },
  convoy: {
    base: 0.45,
    strong: "convoy rig caravan column escort diesel nose tanker haul trailer truck",
    weak: "road dust mile tail easy dash engine driver horn line forty",
  },
};

/** Base of a mood that is not in the table: packs are free to name their own. */
export const OTHER_BASE = 0.4;

/** Words that raise the intensity, and that lower it. */
export const LOUDER =
  "roar scream explode explosion crash blast slam sudden suddenly burst shriek howl thunder charge smash shatter hurl plunge full gallop all at once every thousand hundred crack".split(
    " ",
  );
export const SOFTER =
  "quiet quietly soft softly gentle gently slow slowly still calm asleep whisper murmur faint sigh once silence careful".split(" ");
