/** The moods that music is made for: where each lies between sad and glad, still and wild, how loud it starts, what else it is called. Data of the director. */

export interface MoodRow {
  /** −1 sad or dark … 1 glad or bright. */
  readonly valence: number;
  /** 0 still … 1 wild. */
  readonly energy: number;
  /** Intensity before words raise or lower it, 0…1. */
  readonly base: number;
  /** Other names that packs give it. */
  readonly also?: string;
  /** Moods that stand in for it when a pack has none of it, and how well, 0…1. The others are weighed by valence and energy alone. */
  readonly kin: Readonly<Record<string, number>>;
}

export const MOODS: Readonly<Record<string, MoodRow>> = {
  combat: {
    valence: -0.4,
    energy: 0.95,
    base: 0.8,
    also: "battle fight war siege duel brawl skirmish boss assault raid action fighting shootout melee warfare dogfight",
    kin: { chase: 0.6, tension: 0.7 },
  },
  chase: {
    valence: -0.3,
    energy: 0.9,
    base: 0.75,
    also: "pursuit escape flight race racing getaway hunt run",
    kin: { combat: 0.65, tension: 0.7, convoy: 0.3 },
  },
  tension: {
    valence: -0.5,
    energy: 0.6,
    base: 0.6,
    also: "suspense danger stealth threat standoff heist sneaking peril crisis alert stalking ambush infiltration unease anxious ominous foreboding",
    kin: { dread: 0.8, mystery: 0.55, intrigue: 0.5, chase: 0.35, combat: 0.4 },
  },
  dread: {
    valence: -0.85,
    energy: 0.5,
    base: 0.55,
    also: "horror terror fear nightmare creepy scary sinister darkness evil macabre menace",
    kin: { tension: 0.9, mystery: 0.6, spirit: 0.5, ritual: 0.25, ruins: 0.25 },
  },
  mystery: {
    valence: -0.2,
    energy: 0.35,
    base: 0.45,
    also: "eerie enigma investigation clue detective secret puzzle noir uncanny strange mysterious riddle curiosity case",
    kin: { tension: 0.55, spirit: 0.5, intrigue: 0.5, ruins: 0.4, exploration: 0.35, wonder: 0.4, dread: 0.5 },
  },
  sorrow: {
    valence: -0.85,
    energy: 0.15,
    base: 0.35,
    also: "grief mourning sadness loss melancholy funeral lament elegy sad tragedy farewell regret melancholic death loneliness defeat despair memorial wake",
    kin: { rest: 0.4, ruins: 0.4, mystery: 0.25, ritual: 0.25, exploration: 0.15, drift: 0.4 },
  },
  triumph: {
    valence: 0.9,
    energy: 0.8,
    base: 0.7,
    also: "victory celebration success heroic glory win victorious epic jubilation fanfare honour hope finale",
    kin: { festival: 0.85, tavern: 0.5, club: 0.4, settlement: 0.3, exploration: 0.2 },
  },
  festival: {
    valence: 0.9,
    energy: 0.75,
    base: 0.6,
    also: "festive carnival party feast fair wedding revel dance parade celebrate joy ball gala holiday",
    kin: { tavern: 0.7, triumph: 0.75, settlement: 0.55, club: 0.6, speakeasy: 0.5, teahouse: 0.2 },
  },
  tavern: {
    valence: 0.7,
    energy: 0.6,
    base: 0.5,
    also: "inn pub bar alehouse saloon cantina taproom banquet drinking mead-hall roadhouse canteen",
    kin: { festival: 0.6, speakeasy: 0.75, club: 0.6, settlement: 0.6, teahouse: 0.55, galley: 0.6, rest: 0.4, triumph: 0.25 },
  },
  ritual: {
    valence: -0.05,
    energy: 0.45,
    base: 0.5,
    also: "ceremony sacred temple prayer rite worship shrine church holy religious cathedral solemn magic cult sacrifice meditation monastery invocation blessing",
    kin: { spirit: 0.7, mystery: 0.5, tension: 0.3, sorrow: 0.25, wonder: 0.5, dread: 0.3 },
  },
  settlement: {
    valence: 0.45,
    energy: 0.4,
    base: 0.4,
    also: "town village market city home street bazaar hub camp-life community homecoming trade shop marketplace streets colony outpost everyday daily station port harbour",
    kin: { exploration: 0.55, tavern: 0.5, rest: 0.4, teahouse: 0.4, galley: 0.4, docking: 0.35, convoy: 0.2, corporate: 0.25 },
  },
  ruins: {
    valence: -0.45,
    energy: 0.2,
    base: 0.4,
    also: "ruin abandoned desolation wasteland dungeon desolate decay crypt catacomb tomb scavenge aftermath derelict cave underground badlands emptiness ancient",
    kin: { mystery: 0.6, exploration: 0.6, sorrow: 0.35, tension: 0.35, drift: 0.3, void: 0.3 },
  },
  rest: {
    valence: 0.5,
    energy: 0.08,
    base: 0.25,
    also: "calm peace peaceful camp campfire serene quiet sleep night safe relax tranquil serenity stillness respite downtime relief lull bedtime garden home-fire comfort",
    kin: { teahouse: 0.6, exploration: 0.4, settlement: 0.45, tavern: 0.3, drift: 0.35, galley: 0.4 },
  },
  exploration: {
    valence: 0.3,
    energy: 0.3,
    base: 0.3,
    also: "explore travel journey adventure wander wilderness overworld road discovery voyage sailing expedition trek open-world forest neutral default ambient landscape walking roaming wandering",
    kin: { settlement: 0.45, wonder: 0.5, convoy: 0.6, rest: 0.4, drift: 0.4, ruins: 0.3, docking: 0.35, mystery: 0.25 },
  },
  wonder: {
    valence: 0.6,
    energy: 0.4,
    base: 0.4,
    also: "awe majestic marvel enchantment fairy beauty miracle vista revelation sublime magical discovery-theme cosmic",
    kin: { exploration: 0.6, mystery: 0.5, spirit: 0.6, ritual: 0.45, triumph: 0.3, void: 0.3 },
  },
  romance: {
    valence: 0.75,
    energy: 0.25,
    base: 0.35,
    also: "love tender romantic intimate longing affection",
    kin: { rest: 0.6, teahouse: 0.4, sorrow: 0.25, speakeasy: 0.3, tavern: 0.25 },
  },
  comedy: {
    valence: 0.6,
    energy: 0.5,
    base: 0.4,
    also: "comic playful whimsical light lighthearted funny humour humor mischief quirky farce",
    kin: { tavern: 0.5, settlement: 0.5, festival: 0.4, exploration: 0.35 },
  },
  teahouse: {
    valence: 0.5,
    energy: 0.15,
    base: 0.3,
    also: "tea tearoom tea-house court garden-pavilion inn-quiet",
    kin: { rest: 0.7, tavern: 0.5, settlement: 0.4, exploration: 0.25 },
  },
  spirit: {
    valence: -0.05,
    energy: 0.4,
    base: 0.45,
    also: "ghost supernatural haunted otherworld dream ethereal spectral apparition ancestor divine mystic mystical haunting occult phantom psychic vision trance",
    kin: { mystery: 0.65, ritual: 0.65, wonder: 0.5, dread: 0.4, tension: 0.3 },
  },
  cyberspace: {
    valence: 0,
    energy: 0.6,
    base: 0.5,
    also: "net matrix hacking virtual grid netrun datascape hack simulation digital vr datastream",
    kin: { tension: 0.45, mystery: 0.4, exploration: 0.4, club: 0.25 },
  },
  club: {
    valence: 0.6,
    energy: 0.85,
    base: 0.7,
    also: "nightclub rave dancefloor disco party-club techno concert casino",
    kin: { tavern: 0.6, speakeasy: 0.6, festival: 0.6, triumph: 0.25 },
  },
  corporate: {
    valence: 0.05,
    energy: 0.35,
    base: 0.4,
    also: "office boardroom business company lobby tower executive",
    kin: { intrigue: 0.6, tension: 0.4, exploration: 0.35, settlement: 0.35 },
  },
  speakeasy: {
    valence: 0.55,
    energy: 0.5,
    base: 0.45,
    also: "jazz lounge cabaret nightlife cocktail jazz-club gin-joint bordello music-hall",
    kin: { tavern: 0.75, club: 0.6, festival: 0.4, intrigue: 0.3, mystery: 0.2 },
  },
  intrigue: {
    valence: -0.2,
    energy: 0.4,
    base: 0.45,
    also: "conspiracy politics spy plot scheming espionage deception court-intrigue diplomacy betrayal negotiation interrogation",
    kin: { tension: 0.65, mystery: 0.65, corporate: 0.45, speakeasy: 0.3, teahouse: 0.25 },
  },
  galley: {
    valence: 0.5,
    energy: 0.3,
    base: 0.35,
    also: "mess kitchen breakfast meal supper dinner cooking crew-mess",
    kin: { rest: 0.6, tavern: 0.6, settlement: 0.45 },
  },
  drift: {
    valence: -0.2,
    energy: 0.1,
    base: 0.3,
    also: "adrift drifting becalmed float floating weightless idle limbo",
    kin: { void: 0.75, rest: 0.45, exploration: 0.4, sorrow: 0.35, mystery: 0.3 },
  },
  docking: {
    valence: 0.25,
    energy: 0.35,
    base: 0.4,
    also: "dock spaceport arrival landing hangar departure launch berth starport takeoff",
    kin: { exploration: 0.6, settlement: 0.55, convoy: 0.25 },
  },
  void: {
    valence: -0.35,
    energy: 0.2,
    base: 0.4,
    also: "space vacuum abyss deep-space nothingness spacewalk",
    kin: { drift: 0.75, mystery: 0.5, wonder: 0.4, exploration: 0.4, tension: 0.3, sorrow: 0.25 },
  },
  convoy: {
    valence: 0.2,
    energy: 0.5,
    base: 0.45,
    also: "caravan driving highway trucking drive roadtrip cruise march column",
    kin: { exploration: 0.65, chase: 0.35, settlement: 0.3 },
  },
};

/** Base of a mood that is in no row and near none. */
export const OTHER_BASE = 0.4;
/** What a text that calls for no change weighs in the intensity, as far as it may be one. */
export const NO_CHANGE_BASE = 0.25;
