/** What makes each effect heard: words that are the sound, and things with the verbs that make them sound. Data of the director. */

export interface EffectRow {
  /** Verbs (lemmas) that are the sound by themselves. */
  readonly verbs?: string;
  /** Nouns (lemmas) that are the sound by themselves, when they are there and not stilled. */
  readonly nouns?: string;
  /** Things that sound … */
  readonly sources?: string;
  /** … when one of these verbs stands with them. */
  readonly sounds?: string;
  /** Verbs that count only in a fight. */
  readonly inFight?: string;
  /** Things heard when they themselves do one of `moves`. */
  readonly movers?: string;
  readonly moves?: string;
  /** Phrases, whole words. */
  readonly phrases?: readonly string[];
  /** Who cannot make it: subjects of `verbs` and `sounds` that are something else. */
  readonly notBy?: string;
}

const MOVES =
  "go come run pass drive ride race roll turn pull stop climb cross follow take swing slide speed leave head rise tear cut slip trundle wait stand";
const LOUD =
  "roar scream howl growl snarl cough rev idle start catch cut rumble drone whine purr mutter hum throb sputter shriek thunder hammer tick grind settle spool kick fire die";
const STRIKES = "ring toll peal chime clang strike sound swing boom clash jangle tinkle hang";

export const EFFECTS: Readonly<Record<string, EffectRow>> = {
  door_open: {
    sources: "door gate hatch airlock doors trapdoor shutter portcullis lid oak panel lock portal cupboard wardrobe cell",
    sounds: "open swing slide burst creak part give unlock unbolt unlatch fling push kick shove groan grind iris gape ease",
    notBy: "eye mouth hand fan book umbrella sky flower lotus",
  },
  sword_clash: {
    verbs: "parry riposte fence duel",
    sources: "sword blade steel sabre saber rapier cutlass katana scimitar spear axe swordsman foil iron",
    phrases: ["blade to blade", "steel on steel", "sword to sword", "blade on blade", "steel meets steel"],
    sounds: "clash ring meet cross parry clang strike lock spark kiss sing scrape block turn catch",
  },
  blade_slash: {
    verbs: "slash slice hack cleave stab",
    sources: "knife dagger sword blade cleaver razor axe machete",
    sounds: "cut slash slice go open bite plunge sink thrust drive",
  },
  arrow_loose: {
    sources: "arrow bolt bow crossbow bowstring quarrel archer string shaft longbow",
    sounds:
      "loose fly shoot hiss whistle hum thud strike twang release fire sing hit thrum loosen land snap rain fall go string draw nock notch",
    notBy: "door lock lightning",
  },
  gunshot: {
    verbs: "shoot machine-gun gun strafe snipe",
    inFight: "fire",
    phrases: ["with shotguns", "with guns", "with rifles", "both barrels", "opens fire", "opened fire", "open fire", "muzzle flash"],
    nouns: "gunshot gunfire shot gunshots fusillade volley",
    sources:
      "gun pistol rifle revolver shotgun barrel cartridge round bullet muzzle trigger colt carbine automatic six-shooter musket turret magazine marksman sniper",
    sounds:
      "fire crack bark go empty speak blaze put take spit boom hammer flash kick pump squeeze pull discharge hit punch whine sing thud rattle open stitch star chip chatter answer",
  },
  explosion: {
    verbs: "explode detonate erupt",
    nouns: "explosion blast detonation fireball",
    sources: "bomb grenade mine charge shell dynamite tank boiler missile rocket torpedo fuel reactor drum warhead",
    sounds: "go blow burst explode detonate blast rupture lift take",
    phrases: ["comes apart", "come apart", "came apart", "went up in", "blows outward"],
  },
  rain: {
    verbs: "drizzle",
    nouns: "rain drizzle downpour raindrop rainfall cloudburst deluge",
    sources: "rain sky storm gutter",
    sounds: "rain pour drum fall patter lash pelt drip hammer",
  },
  thunder: {
    nouns: "thunder thunderclap thunderstorm thunderbolt",
    sources: "sky storm cloud heaven",
    sounds: "thunder rumble growl split crack",
  },
  wind: {
    nouns: "wind gale gust breeze storm blizzard sandstorm hurricane squall draught draft",
    sources: "wind air gale",
    sounds: "blow howl moan whistle sigh rise go tear",
  },
  wave: {
    nouns: "surf breaker",
    sources: "wave sea tide water surf ocean lake swell wake shingle hull ripple",
    sounds: "break crash slap lap wash pound roll boom beat hiss suck thump slosh splash shuffle rush",
  },
  fire_crackle: {
    verbs: "crackle",
    nouns: "campfire bonfire fireside firelight hearth fire blaze",
    sources: "fire log coal ember flame brazier grate pyre torch kindling stove hearth fireplace furnace stick",
    sounds: "burn crackle settle roar shift spit feed gutter blaze catch snap smoulder light sigh flare leap hiss fall crack lick",
    notBy: "gun rifle pistol guard soldier tower man turret trooper",
  },
  footsteps: {
    verbs: "walk march tramp stride trudge pad tiptoe pace shuffle sprint run climb dash hurry scramble flee",
    nouns: "footstep footfall tread",
    sources: "step boot shoe heel foot stair slipper sandal sole",
    sounds:
      "sound echo ring come approach clatter clack click tap drum count climb crunch descend hurry thud scuff squeak stop run skid splash cross pound go",
    phrases: ["boots on the", "boots on", "feet on the stairs", "steps on the stair"],
    notBy: "horse mule pony wolf dog deer truck car bike engine rig water river road convoy train wheel line drive path street oil blood",
  },
  horse: {
    verbs: "neigh whinny gallop canter",
    nouns: "hoof hoofbeat gallop",
    sources: "horse mare stallion pony gelding rider cavalry carriage coach mule team mount steed filly colt horseman cart hooves",
    sounds:
      "gallop trot neigh whinny stamp rear ride clatter canter pull snort bolt charge come go run stand pass thunder pound shy skid scream kick",
  },
  wolf_howl: {
    sources: "wolf wolves pack hound coyote jackal they dog",
    sounds: "howl bay join sing answer cry wail",
    verbs: "howl",
    notBy: "wind engine motor bike gale storm siren crowd man woman truck jet blizzard",
  },
  bell: {
    verbs: "toll peal",
    sources: "bell bells gong carillon church clock chime doorbell",
    sounds: `${STRIKES} answer give speak`,
  },
  coin: {
    sources: "coin coins copper coppers silver gold shilling penny dime quarter mark crown token purse ducat florin",
    sounds:
      "clink jingle drop pay toss count spill ring slide pass fall press put chink flip throw give rattle hand tip scatter roll lay push bounce",
  },
  crowd: {
    verbs: "applaud",
    nouns: "crowd mob audience throng applause cheer spectator congregation multitude",
    sources:
      "people everybody everyone room crowd hall stand stadium rider dancer villager townsfolk hundred thousand gallery deck terrace tankard bench market street square",
    phrases: ["thousand people", "hundred people", "thousand voices", "hundred voices", "whole room", "whole crowd"],
    sounds: "roar cheer clap applaud shout sing chant jeer laugh boo murmur stamp whistle scream yell howl",
  },
  alarm: {
    nouns: "siren klaxon alarm tocsin",
    sources: "alarm siren klaxon buzzer",
    sounds: "sound wail blare ring scream go shriek howl start trip whoop pulse",
  },
  engine: {
    verbs: "rev accelerate taxi",
    nouns: "diesel motor engine throttle speedometer exhaust needle",
    sources: `truck rig car bike motorbike motorcycle lorry bus van tanker buggy jeep interceptor shuttle ship lander tug boat helicopter
      drone starter needle jet thruster hot-rod ambulance cab taxi train tractor generator convoy headlamp lamp`,
    sounds: `${LOUD} shiver`,
    movers:
      "truck rig car bike motorbike motorcycle lorry bus van tanker buggy jeep interceptor shuttle ship lander tug helicopter jet cab taxi train coupe sedan convoy headlamp lamp",
    moves: `${MOVES} lift land brake skid accelerate gain overtake cartwheel weave`,
    phrases: ["stood on the gas", "foot down", "on two wheels", "nose to tail"],
    notBy: "rider horse",
  },
  machinery_hum: {
    nouns: "machinery generator turbine dynamo",
    sources:
      "machine generator reactor turbine pump fan server fridge vent conveyor drone compressor transformer elevator piston loom press coil core ventilator air-conditioner drill",
    sounds: "hum mutter drone throb turn run purr whirr whir tick rumble buzz grind churn wheeze cycle beat sigh start",
    verbs: "hum whirr whir",
    notBy: "child woman man girl boy he she bee crowd mother she i you",
  },
  typing: {
    verbs: "type",
    nouns: "typewriter keyboard keystroke typist",
    sources: "key keys deck terminal console finger stenographer",
    phrases: ["keys, keys", "keys and keys"],
    sounds: "type clack tap rattle hammer tick click clatter race fly patter",
  },
  glass_break: {
    sources:
      "glass window windscreen windshield bottle vase mirror pane skylight lens goblet lamp bulb jar chandelier tumbler aquarium tank casement",
    sounds: "shatter break smash burst star crack splinter explode put crash",
  },
  punch: {
    verbs: "punch slug sock wallop",
    sources: "fist knuckle uppercut hook jab elbow blow",
    sounds: "hit land connect catch swing slam sink drive crack meet break",
    inFight: "hit slap backhand knock",
  },
  tin_rattle: {
    sources: "spanner tin can cup kettle pan hubcap chain bucket plate pot lid spoon tankard canteen mess-tin",
    sounds: "rattle clatter clank roll bounce clang ring jangle knock tap fall drop bang",
  },
  spell_cast: {
    verbs: "conjure summon enchant hex incant",
    nouns: "spell incantation rune sigil fireball spellfire witchfire",
    sources: "wizard mage sorcerer witch staff wand ward seal talisman palm glyph circle rune air",
    sounds: "crack cast flare glow blaze burn burst crackle ignite spark pulse chant trace speak",
  },
};

/** Verbs that say a sound has ended or is not made. */
export const STILLED = "drop die stop cease end fade subside quieten".split(" ");
/** Long noun lists and hearsay make no sound; neither does an adjective. A sound must be near its source: so many words. */
export const NEAR = 6;
