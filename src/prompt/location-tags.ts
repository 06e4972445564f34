/** What a kind of place looks like, for prompts: the pack's own words first, then this table. */

export interface PlaceRow {
  /** Words or phrases that name the place, singular. */
  readonly names: readonly string[];
  readonly tags: string;
}

/** Tried in this order, so the more particular place stands first ("throne room" before "room"). */
export const PLACES: readonly PlaceRow[] = [
  { names: ["throne room", "audience hall"], tags: "throne room, high dais, long banners" },
  { names: ["great hall", "banquet hall", "mead hall", "feast hall"], tags: "great hall, long tables, high rafters" },
  {
    names: ["tavern", "inn", "alehouse", "taproom", "pub", "saloon", "bar", "speakeasy", "cantina"],
    tags: "tavern interior, wooden tables, warm lamplight",
  },
  { names: ["nightclub", "club", "dance floor", "cabaret"], tags: "club interior, coloured lights, haze" },
  { names: ["teahouse", "tea house", "cafe", "café", "diner", "noodle bar"], tags: "small tables, steam, hanging lamps" },
  { names: ["forest", "wood", "woods", "grove", "thicket", "jungle", "bamboo grove"], tags: "dense trees, filtered light, undergrowth" },
  { names: ["dungeon", "catacomb", "crypt", "tomb", "oubliette", "ossuary"], tags: "underground stone vaults, torchlight, deep shadow" },
  { names: ["graveyard", "churchyard", "cemetery", "barrow"], tags: "weathered headstones, bare trees" },
  { names: ["castle", "fortress", "keep", "citadel", "stronghold", "palace"], tags: "stone walls, towers, battlements" },
  { names: ["market", "bazaar", "souk", "arcade", "fair", "market square"], tags: "crowded stalls, awnings, goods on display" },
  { names: ["cave", "cavern", "grotto", "mine", "tunnel"], tags: "rough rock walls, darkness, dripping water" },
  {
    names: ["temple", "shrine", "monastery", "abbey", "church", "chapel", "cathedral", "sanctuary"],
    tags: "sacred architecture, tall columns, candlelight",
  },
  { names: ["battlefield", "front line", "no man's land", "trench"], tags: "churned ground, smoke, broken weapons" },
  { names: ["library", "archive", "scriptorium", "study"], tags: "tall bookshelves, ladders, reading lamps" },
  { names: ["laboratory", "lab", "workshop", "forge", "smithy", "foundry"], tags: "workbenches, tools, glowing fire" },
  { names: ["harbor", "harbour", "dock", "docks", "port", "pier", "quay", "wharf"], tags: "moored boats, ropes, water reflections" },
  { names: ["ship", "deck", "galleon", "boat", "barge", "ferry"], tags: "wooden deck, rigging, open water" },
  {
    names: ["bridge of the ship", "cockpit", "starship", "spaceship", "spacecraft", "shuttle"],
    tags: "spacecraft interior, consoles, instrument lights",
  },
  { names: ["space station", "orbital", "airlock", "docking bay", "hangar"], tags: "station interior, metal bulkheads, stark lamps" },
  { names: ["asteroid", "nebula", "orbit", "deep space"], tags: "open space, stars, distant worlds" },
  { names: ["village", "hamlet", "town", "settlement"], tags: "small houses, dirt streets, smoking chimneys" },
  { names: ["alley", "backstreet", "slum", "lane"], tags: "narrow passage between walls, wet ground" },
  { names: ["rooftop", "roof", "rooftops"], tags: "rooftops, skyline" },
  { names: ["city", "downtown", "metropolis", "district", "street", "avenue", "boulevard"], tags: "city street, tall buildings" },
  { names: ["desert", "dunes", "salt flat", "badlands", "wasteland", "wastes"], tags: "barren open ground, hard light, far horizon" },
  { names: ["road", "highway", "crossroads", "trail", "path", "pass"], tags: "open road leading away" },
  { names: ["mountain", "peak", "cliff", "ridge", "canyon", "gorge"], tags: "steep rock, wide sky" },
  { names: ["swamp", "marsh", "bog", "fen", "mire"], tags: "standing water, reeds, mist" },
  { names: ["river", "lake", "pond", "ford", "waterfall"], tags: "water, reflections, wet stones" },
  { names: ["sea", "ocean", "beach", "coast", "shore", "island"], tags: "sea, waves, wide horizon" },
  { names: ["garden", "orchard", "park", "courtyard"], tags: "planted beds, paths, leafy trees" },
  { names: ["farm", "field", "meadow", "pasture", "barn", "mill"], tags: "fields, hedges, farm buildings" },
  { names: ["ruin", "ruins", "overpass", "mall", "bunker", "vault"], tags: "broken walls, rubble, weeds" },
  { names: ["prison", "cell", "jail", "gaol"], tags: "bare walls, iron bars" },
  { names: ["hospital", "infirmary", "sanatorium", "clinic", "ward"], tags: "rows of beds, pale walls" },
  { names: ["arena", "pit", "colosseum", "racetrack", "track"], tags: "ring of spectators, open floor" },
  { names: ["camp", "campsite", "encampment"], tags: "tents, campfire" },
  { names: ["office", "precinct"], tags: "desk, blinds, desk lamp" },
  { names: ["manor", "mansion", "estate", "villa", "house"], tags: "furnished rooms, tall windows" },
  { names: ["garage", "scrapyard", "junkyard", "depot", "factory", "warehouse"], tags: "machinery, stacked crates, oil stains" },
  { names: ["bedroom", "chamber", "hotel", "room", "apartment"], tags: "furnished room, window" },
  { names: ["kitchen", "refectory", "galley", "mess"], tags: "tables, pots and pans" },
  { names: ["station", "subway", "platform", "terminal"], tags: "platforms, signs, waiting crowd" },
  { names: ["corridor", "hallway", "stairwell", "stairs", "gallery"], tags: "long passage, doors" },
  { names: ["tower", "lighthouse", "spire"], tags: "tall tower, narrow windows" },
  { names: ["gate", "wall", "bridge"], tags: "masonry, travellers passing" },
];

const fold = (text: string): string =>
  ` ${text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim()} `;

const BY_NAME: readonly (readonly [string, string])[] = PLACES.flatMap((row) =>
  row.names.flatMap((name) => [[fold(name), row.tags] as const, [fold(`${name}s`), row.tags] as const]),
);

/** First override whose key occurs in the place's name as a word or phrase, in the order of the pack's file. */
export function overrideFor(location: string, overrides: Iterable<readonly [string, string]>): string | null {
  const place = fold(location);
  for (const [key, tags] of overrides) {
    const phrase = fold(key);
    if (phrase.trim() && tags.trim() && place.includes(phrase)) return tags.trim();
  }
  return null;
}

/** Our own words for a place, or null when its name tells nothing. */
export function defaultTags(location: string): string | null {
  const place = fold(location);
  for (const [name, tags] of BY_NAME) if (place.includes(name)) return tags;
  return null;
}
