/** Signs of sounds: weather, water, fire, bells and music. Data of the director. */
import type { Signs } from "../signs.js";

export const WEATHER_SIGNS: Readonly<Record<string, Signs>> = {
  rain: {
    three: `rain drizzle downpour brolly rainwater drench sodden raincoat drip puddle thatch-drip cloudburst mackintosh sou'wester
      gargoyle drainpipe spout umbrella wiper gutter`,
    two: `leak brim hat-brim storm cloud thatch drain drum streaming rivulet muddy drown oilskin galosh eaves awning soak`,
    one: `window grey water night down sky steady street glass tin canvas leaf coat laundry run mud hat pour pane roof wet tarpaulin
      damp flood weather hiss shelter cape slates skylight bucket`,
  },
  thunder: {
    three: `thunder thunderclap lightning thunderhead thunderbolt`,
    two: `white rumble sky cloud peal heaven crack roll boom`,
    one: `roof hill dark bang rain barrel furniture burst flash storm count`,
  },
  wind: {
    three: `wind gale gust squall blizzard sandstorm draught windswept breeze tempest`,
    two: `rigging moan howl flap sail chimney sand banner grit lean scarf blow wuther whistle moor eaves canvas weathercock hoarding
      sough drive-in flag`,
    one: `air sigh tower door hat cold reed grass rattle tree window cross hair coat storm candle cloak tug dust shutter snow`,
  },
  wave: {
    three: `surf breaker wave tide shingle swell whitecap backwash keel seawall breakwater bilge scupper gunwale wash`,
    two: `hull pier harbour bow shore oar beach water lap slap canal quay junk dock piles helmsman rock raft foam spray salt jetty
      coble prow flood helm strake dinghy mast wharf ship-timber`,
    one: `green river slosh break climb knock side suck wet stairs grey roll swing lean draw off wake deck sea boat master ship waving
      rail strand waterside ferry barge`,
  },
  fire_crackle: {
    three: `campfire bonfire ember brazier log kindling pyre fireside faggot stove fireplace turf peat ablaze smoulder inglenook firewood
      flame crackle stoke`,
    two: `fire burn coal blaze torch spark warm poker ash spit hiss brand stew pot bracken alight tinder cigar-box driftwood grate
      hearth`,
    one: `heat settle catch red supper roast hold night camp blanket light pop hand hands lantern smoke chimney oven wood kettle`,
  },
  bell: {
    three: `bell toll carillon belfry peal ringer knell clapper bellringer steeple campanile chime handbell bell-rope doorbell`,
    two: `tower stroke strike midnight noon bronze monk buoy nun schoolhouse sexton vespers matins evensong angelus`,
    one: `thirteen twelve ten nine eleven count sunday saint dawn call school door church clock ring chapel rope hour service wedding
      funeral abbey quarter cathedral procession convent`,
  },
  gong: {
    three: `gong`,
    two: `bronze mallet disc temple abbot strike monk watch beat shiver disk hum incense pagoda`,
    one: `low tremble air monastery hour swing magistrate robe valley`,
  },
  drum: {
    three: `drum drummer drumbeat taiko kettledrum bodhran`,
    two: `beat hide skin march stick roll thump`,
    one: `watchtower war heart slow hill pulse troop`,
  },
  horn: {
    three: `bugle trumpet fanfare warhorn conch clarion herald`,
    two: `horn blow blast hunt call note hunting brass`,
    one: `wall ridge charge tower dawn`,
  },
  piano: {
    three: `piano pianist upright scales ivories harpsichord`,
    two: `keys play tune chord music note pedal melody`,
    one: `left hand room slow wrong bar song`,
  },
  organ: {
    three: `organ organist`,
    two: `hymn chord pipe stop nave pedal church swell`,
    one: `note play psalm loft`,
  },
  chant: {
    three: `chant hymn psalm choir litany plainsong monk mantra chorister intone`,
    two: `novice sing prayer brother hood response voice note candle nun pray abbey acolyte congregation cantor verse unison`,
    one: `low robe kneel altar name word nine rise`,
  },
  clock_tick: {
    three: `tick tock pendulum grandfather-clock metronome ormolu`,
    two: `mantel second timepiece timer clock`,
    one: `count silence room wall slow knitting stop watch hand minute hour`,
  },
  spell_cast: {
    three: `spell incantation conjure hex sigil rune glyph witchfire fireball enchant sorcerer wizard wand talisman incant`,
    two: `staff ward palm glow syllable witch chalk light magic green salt circle mage sorceress qi flame leap elder finger character
      charm candle altar immortal power`,
    one: `word air draw burn shimmer rise blue stand burst turn hand ink say summon brazier stone name`,
  },
};
