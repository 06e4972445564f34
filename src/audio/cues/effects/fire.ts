/** Fire. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const FIRE: readonly EffectRow[] = [
  // Fire
  {
    names: "fire_crackle fire campfire fireplace hearth crackle flame burning torch bonfire",
    things: ["fire"],
    acts: ["crackle"],
    movers: ["burnable"],
    moves: ["aflame"],
    deeds: "burn stoke kindle",
    happens: "crackle",
    nouns: `campfire bonfire fireside firelight blaze pyre inferno conflagration hearthfire cookfire watchfire fire flame ember`,
    phrases: `is on fire | on fire | by the fire | round the fire | around the fire | beside the fire | in flames | into the fire |
      on the fire | over the fire | to the fire | fire in the grate | feeds the fire | feed the fire | fed the fire | small fire |
      a fire of | go up in flames | at the fire | stokes the | fire goes up | from the fire | up in flames | before the fire |
      great fire | log fire | sparks go up | sparks went up | kettle over the coals | logs shift | log shifts | log shifted |
      stirs the fire | stirred the fire | pokes the fire | poked the fire | feeding the fire | banks the fire | banked the fire |
      lights the fire | lit the fire | is/was/are/were ablaze/alight/aflame/burning/smouldering | set/sets alight/ablaze/light to |
      ablaze | alight from end | well alight | caught light | catches light | feeds/fed/feed another |
      feed/feeds/fed the grate/stove/flames/hearth/brazier | until it takes |
      campfire/fire/stove/hearth is/was/has down to red/embers/coals | in/among the embers/ashes bursts |
      bursts in the ashes/embers/coals | fire/stove/hearth/brazier/grate going |
      a good/big/great/low/roaring/small/cheerful/smoky/bright/driftwood/peat/wood fire |
      beside/by/round/around/over/before the hearth/stove/brazier/embers/coals/flames/bonfire/campfire/grate |
      warm/warms/warmed/warming their/his/her/your/my hands at/over | toast/toasts/toasted her/his/your/their feet | chestnuts in |
      torchlight | the flames | burns/burnt/burned down to | torches/candles gutter/spit/smoke/hiss/roar/flare |
      another/fresh/more turf/log/logs/peat/peats/shovelful/faggot on |
      puts/put/throws/threw/heaps/laid/lays another/a/more log/turf/peat/wood/faggot on |
      lamp/lamp-oil/oil/curtain/curtains/hay/straw/hangings/thatch/roof catches/catch/caught/takes | is/was a chimney |
      lit a/the fire/stove/brazier/lamp-oil/bonfire/pyre | have lit a | builds/built/build a/the/up fire |
      catches/catch/caught at the first/once/second/last spark |
      we/they/you/she/he burned/burn/burns/burnt the/a/another/our chairs/chair/books/furniture/pews/banisters/door/library/doors/pallets/tables/piano/fence |
      another/the last/a dry/one more chair/log/book/plank/branch/pew/turf on/goes/spits |
      hold/holds/held/holding out your/his/her/their hands/feet to/over |
      hands/hand/palms/feet/boots/backs to the fire/stove/blaze/embers/flames/coals/hearth/brazier/flame | the inglenook | inglenook |
      backs to it because | gives/gave off a/little/some warmth/heat | pops and/, | popped and/, | blue tongue |
      tongues/tongue of flame/fire/blue |
      sparks climb/climbed/rise/rose/fly/flew/stream/streamed/whirl/whirled/go/went into/up/over/from | sparks up the |
      smoke and sparks | kettle/pot/stew/coffee/soup/beans/pan on/over the fire/coals/flames/embers/hob/hearth/stove |
      pot/kettle/stew/beans/rabbit/spit over/on/turns/bubbles/simmers | roasting/roasts/roasted on/over | turning/turns on the spit |
      fire burns/burned/burnt/is/was low/down/lit/going/in/small | fire falls/fell/sinks/sank in |
      draws/drew up/closer/near to/round the fire/stove/hearth | round/around it the/with |
      the roof/barn/mill/hayloft/village/town/library/archive/church/ship/house/wagon/stage/tent is/was/goes/went/burns/burned up/alight/burning/ablaze/afire |
      is/are/was/were all alight | burning from end/stem/roof/top | caught at the | ash/oak/apple/beech/pine/birch logs/wood/log |
      pokes/poked/poking the embers/logs/coals | lit/lights the oil drum/fire/brazier/stove | drum lit/going/alight |
      got the fire/drum/stove/grate/brazier/oil lit/going/drum | keep/keeps/kept the blaze/fire high/up/going/in | the blaze high |
      burn/burns/burned/burning with a spit/hiss/crackle/stink | a spit and | roof takes/took them | catches , spits | fire-arrows |
      fire arrows | a real fire | log/logs/fire/coal/stick/branch slips/slipped/slip/falls/fell/fall/spits/spit/hisses/settles |
      a coal fell/falls/fall | coal/coals fell/falls in | fresh faggot/log/turf/peat/branch | thrown/throws/threw on is/was |
      burning gallery/house/barn/hall/roof/street/town/city/village/ship/stage/bridge | they/we burned/burn him/her/them/it/uncle |
      tyres had stopped hissing | flames go/went/turn/turned the/green/blue/white/high | salt on the brazier/fire/coals |
      burn the bracken | stink of burning`,
    never: `exchange/exchanged/exchanging/trade/traded/trading fire | fire at | fires at | fire exit | fire escape | fire door | line of fire | under fire | opens fire | open fire | opened fire |
    hold fire | hold your fire | ceasefire | fire and forget | fire in her eyes | fire in his eyes | fire in his belly |
    old flame | flame of hope | return fire | returns fire | covering fire | burn the midnight | burning question |
    burns with shame | burning with shame | log book | logbook | ship's log | captain's log | log entry | cease fire |
    baptism of fire | hang fire | fire hazard | fire brigade | fire drill | fire alarm | fire blanket | enemy fire | crossfire |
    friendly fire | burning with | blaze of glory | cheeks burn | cheeks burning | ears burning | lungs burn | lungs burning |
    eyes burn | playing with fire | rapid fire | rapid-fire | machine-gun fire | cannon fire | holds fire | rifle fire | gun fire |
    laser fire | blaster fire | fire on | fires on | fire at will | the firing | catches fire | ring of fire | firing line |
    coals to newcastle | coal mine | coal black | flame red |
    fox fire | foxfire | fire opal | fire ant | fire sale | fire chief | fire engine | fire bell | fire watch | fire step | fire station |
    fire hose | fire truck | fire curtain | fire lizard | fire in the hole |  no fire | no smoke without fire | fire insurance |
    st elmo's fire | by fire and | sure-fire | fire spell | fire and brimstone | fire eater | trial by fire | hell fire |
    fire in my veins | fire in the blood | burn rate | burn in at | burn notice | burned out | burnt out | burned down years | sunburn |
    slow burn | feel the burn | first-degree | set the world on fire | like a house on fire | get on like | chimney fire insurance |
    hot coals of | rake over the coals | haul over the coals | hauled over the coals | carry a torch | carries a torch | carried a torch |
    torch song | torch singer | pass the torch | flame-haired | flames of passion`,
  },
  {
    names: "fire_ignite ignite fire_burst torch_light flame_burst fire_start",
    things: ["match_fire", "fire"],
    acts: ["ignite"],
    happens: "ignite",
    phrases: `bursts into flame | burst into flame | bursts into flames | burst into flames | goes up in flames | catches fire |
      caught fire | takes fire`,
  },
  {
    names: "match match_strike lighter lighter_click cigarette",
    things: ["match"],
    acts: ["strike", "ignite"],
    phrases: `strikes a match | struck a match | lights a cigarette | lit a cigarette | lights another | lights a cigar`,
  },
];
