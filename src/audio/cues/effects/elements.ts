/** Weather and water. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const ELEMENTS: readonly EffectRow[] = [
  // Weather, water
  {
    names: "rain rain_heavy rainfall rain_light storm_rain downpour drizzle rain_window",
    things: ["rain"],
    acts: ["pour"],
    movers: ["roofing"],
    moves: ["wet_noise"],
    happens: "drizzle",
    nouns: "rain drizzle downpour raindrop rainfall cloudburst deluge rainstorm rainwater monsoon sleet",
    phrases: `it is raining | it rains | it was raining | it rained | raining hard | still raining | it has begun to rain | comes on to rain |
      it is pouring | the heavens open | begins to rain | begun to rain | starts to rain | began to rain | coming down in sheets |
      comes down in sheets | came down in sheets | coming down in rods | comes down in rods | stair-rods | bucketing | pelting down |
      pours down | poured down | it was pouring | wet enough | gutters run | gutters ran | gutters are running | sky opens |
      sky opened | sky lets go | sky let go | wet slates | streaming windows | streaming glass | wet hats | drops on the |
      been coming down | coming down since | coming down harder | comes down harder | came down harder | coming down hard |
      thatch drips | thatch is dripping | thatch dripped | rain all day/night/morning/afternoon/week/evening | has/have rained |
      water is/was coming/came through the thatch/roof/ceiling | the first/big/fat/warm/heavy/great drops |
      clouds/cloud/sky/skies let/lets go | clouds/cloud burst/bursts/break/breaks/broke |
      windows/window/panes/glass/slates/roofs are/is/was/were running/streaming with |
      windows/panes/glass/slates/roofs stream/streams/streamed | wiper/wipers cannot/can't/can/could/beat/slap/thrash/tick |
      raining since/again/on/at/as/when | wet ticks/drums/taps on | coming down in buckets/torrents/rods/sheets , |
      water off the eaves | a wet/soaking/drenching night/afternoon/evening | wet night | not stopped raining | roof leaks/leaked |
      leaks/leaked in three/two/four/a places/dozen | night/day/morning/evening is/was wet | drowned roofs | rain on rain |
      the rain comes/came/drives/falls/fell/has/is/was/will/goes/went/keeps/kept/finds/found/gets/got/blows/blew/starts/started/begins/began/had/never |
      more rain | settled/settles/set in for the night/day/evening/week | the wet comes/came/gets/got/runs/ran |
      runs/ran down the pane/glass/window/windows/windscreen/windshield/panes/neck/collar/gutter/gutters |
      the tin/roof/canvas/thatch/slates/tiles/tarp over our/your/my/their heads/head | roof is/was talking/drumming/roaring/leaking |
      drip/drips/dripping off/from the/his/her/your/every hat/brim/eaves/brims/umbrella/awning/hood/gutters/thatch |
      off/from every eave/gutter/roof/awning/leaf/brim | the gutters | gutters took/take up | all the waters of | waters of heaven |
      shakes/shook/shaking out/the/his/her umbrella/umbrellas/wet/water/cape | umbrella/umbrellas up/open/opens/go/goes/bloom/blossom |
      soaked/drenched/wet to the skin/bone | wipers beat/lose/thrash/labour/slap/flog/keep/kept/wave | wipers | cats and dogs |
      puddles dance/danced/jump/jumped/dimple/dimpled/shiver/boil | puddles are/were dancing/jumping |
      streets/street/road/lane/alley/gutters/yard run/runs/ran/running/is/was/are/were with/a river/awash/streaming |
      brims drip/dripping/dripped | hats/coats/cloaks streaming/dripping | buckets under |
      pans/buckets/bucket/pots/basins/basin under the leak/leaks/drips/hole/holes | catches/catching/caught the drip/drips/leak |
      another leak | a leak in | it's/it is coming down | wet month/day/night/march/november/spring/autumn |
      leaves drip/dripped/dripping | drops step/tap/walk/fall/fell/run | rain's | it is wet | through the wet |
      it comes/came/coming down in/like/so/all/for/harder | wet comes/came down | in ropes | in ropes and |
      comes/came/coming off the/every flyover/roof/eaves/overpass/awning/hat/tarp/bridge | off the flyover |
      it was/is/had been coming down | it is/was/has/had been coming/at it down/since/all | gutters have/had given |
      gutters are/were full/talking/choking/running | awning fills/sags/empties/bellies/streams/bulges | fills/filled , sags/sagged |
      empties/emptied itself/themselves into the street/gutter/yard/lane | big drops | hit/hits the hot | under the awning |
      off the brims | drips/dripped off the/every | brims of | straw hats , under | straw cape/capes | rained on the |
      on nights like this the gutters | at it since | bad weather | running for shelter |
      runs/run/pelting/pelt for the underpass/doorway/arcade/awning/arches/porch |
      with a tray/newspaper/jacket/coat/bag over/above his/her/their/its head/heads | collar/collars up against`,
    never: `rain check | rain or shine | right as rain | rain of blows | rain of arrows | rain of ash | rain of sparks | rain of fists |
      rain of splinters | rain of glass | rain barrel | rain gauge | arrows rain | blows rain | rain on your parade | rain down curses |
      rain of stones | rain dance | raincoat | rain of petals | rain of coins | rain of confetti | rain of debris | rain coat |
      rain hat | rain gear | shower of sparks | smell of rain | smells of rain | scent of rain | rains planks | rained planks |
      rains splinters | rained splinters | rains debris | rained debris | rains arrows | rained arrows | rains blows | rained blows |
      rains ash | rained ash | rains sparks | rained sparks | rains frogs | rains stones | rained stones | rains fire | rained fire |
      rains sawdust | rains plaster | rained plaster | rains dust | rains bullets | rained bullets | bullets rain | snow comes |
      mirrors/plates/panes/plaster/glass/slates/dust/ash/paper/leaves/earth/stones are/is/was/were coming/come/came down in sheets |
      mirrors/plaster/glass/slates/ash come/comes/came down in sheets | rain/raining/rains/rained of/down blows/punches/abuse |
      rain stick | rain on a parade | acid rain warning | like the rain | after the rain | before the rain | rain damage | rain delay |
      raindrop necklace | downpour of | praying for rain | pray for rain | prays for rain | prayed for rain | need rain | needs rain |
      needed rain | no rain | pours/poured/pour out/the/a/it/him/her/you/himself/herself |
      the rain has/had stopped/gone/passed/ended/eased/ceased/moved/blown/given/cleared/left |
      the rain is/was over/gone/done/past/finished | the rain goes/went away/off | the rain will/may/might/never | the rain had |
      umbrella stand | under the umbrella of | drop of | drops of | weather eye | weather permitting | under the weather |
      weather report | weather vane`,
    itself: `rain pour drizzle mizzle bucket`,
  },
  {
    names: "thunder thunderclap thunder_rumble thunder_roll thunderstorm lightning thunder_distant storm",
    things: ["thunder"],
    acts: ["thunder"],
    nouns: `thunder thunderclap thunderstorm thunderbolt thunderhead lightning`,
    phrases: `lightning splits | lightning split | lightning strikes | lightning struck | lightning cracks | lightning forks | lightning tears |
      between the flash | after the flash | the sky clears its throat | sky growls | sky growled | sky mutters | rumble over the hills |
      something very large/heavy/big is/was being/rolling/moved | flash ; you count | count between |
      the sky splits/split/cracks/cracked/tears/tore/opens with | storm breaks/broke/bursts/mutters/grumbles/walks/growls/talks |
      sheet lightning | forked lightning | a flash , then/and/a | heat lightning | a peal , | storm is/was on top of |
      storm is/was overhead/above/upon | barrels being/are/were rolled/moved | barrels are/were being |
      furniture is/was being moved/dragged/shifted | moving/moves/moved furniture upstairs/overhead/in/about |
      rolled/rolling/dragged/dragging across/over/about an/the upstairs/attic/sky/heavens/floor/ceiling |
      heaven/heavens/sky cracks/crack/cracked/opens/opened/splits/split/breaks/broke/speaks/spoke/answers/bangs |
      roof/sky being dragged/torn/ripped | a white instant | white instant | goes/went white , | sky goes/went white | flash , |
      every/each flash | the flash and the/then | flash shows/showed/lights/lit/prints |
      count to four/three/five/six/two/seven/eight/ten and |
      lit/lights/lighting the whole/valley/sky/hills/room/park/sky-line white/for/blue | blue-white | clears/cleared its throat |
      lightning/flashes walks/walk/walked/plays/play/played/shows/showed/lights/lit/prints/stands/finds/found | between one flash and |
      from/in a clear/cloudless sky/night | the storm breaks/broke/walks/rolls/rolled | storm is/was on/over/upon/overhead/above |
      a storm breaks/walks/rolls/broke | first the white | a breath later | in every white | rolling off across | so promptly that |
      lightning/it answered/answers/answer over/from/, | the heavens/sky is/was moving/rearranging | one of those storms | dry storm |
      walked/walks around over the/our |
      rolls/rolled/rolling round/around/over/along/off/across/down the hills/valley/bay/roofs/mountains/sky/horizon/yards/river`,
    never: `thunder of hooves | thunder of applause | thunder of feet | thunder of wings | steal your thunder | stole his thunder |
      face like thunder | looks like thunder | thunder of the guns | thunder of guns | thunder of boots | thunder of engines |
      thunder of drums | thunder of hoofs | brow like thunder | thunder in his voice | thunder of the falls | lightning speed |
      lightning reflexes | white lightning | lightning bug | lightning rod | lightning conductor | greased lightning |
      thunder step/fist/palm/god/blade/bird/road/dome/dragon | thunder thighs | stole the thunder | steal the thunder |
      stealing his thunder | blood and thunder | thunder lizard | lightning round | lightning strike on | like lightning |
      quick as lightning | lightning tattoo | lightning war | flash of steel | flash of teeth | flash of | muzzle flash | camera flash |
      flash drive | flash photography`,
    itself: `thunder lighten`,
  },
  {
    names: "wind wind_howl gust gale wind_gust blizzard breeze",
    things: ["wind"],
    acts: ["blow_air"],
    movers: ["windborne"],
    moves: ["wind_noise"],
    nouns:
      "wind gale gust breeze squall blizzard sandstorm hurricane draught draft crosswind headwind tailwind tempest snowstorm duststorm dust-storm",
    phrases: `windswept | wind-blown | storm howls | it blows | it is blowing | it was blowing | blowing a gale | blowing hard | trees lean |
      trees leaned | trees bend | trees bent | dust blew | dust blows | sand hisses | sand hissed | sand blows | sand blew |
      snow blows | snow blew | snow drives | sand drives | blowing sand | blowing snow | driven snow | driven sand | sand whips |
      sand whipped | tumbleweed | tumbleweeds |
      chimney/chimneys/wires/wire/rigging/eaves/telegraph-wires/cables/shrouds moan/moans/moaned/sing/sings/sang/howl/howls/howled/hum/hums/hummed/keen/keens/wail/wails/wailed |
      moans/moaned/sings/sang/keens/howls/howled/whistles/whistled/sighs in the wires/chimney/rigging/eaves/flue | dust/sand storm |
      snow/sand/dust/grit/sleet/spray/ash/ashes is/was driving/blowing/flying/whipping/streaming |
      canvas/tarp/tent/tents/sails/washing/flags/banners/shutters crack/cracks/cracked/strain/strains/belly/bellies/snap/snaps/stream/streams |
      in the teeth of | to leeward | dead to windward | blows hard | blew hard | blowing from/off/out/in/straight |
      boom/booms/boomed , it | drawing breath |
      the hoarding/shutter/shutters/sheet/tarp/tarpaulin/awning booms/boom/boomed/bangs/bang/banged/claps/flaps/flapped/cracks |
      shutter/shutters/door/gate/sign bangs/banging/banged/bang/swings/swinging/creaks and/, again/somewhere/in |
      sand/grit/dust/snow ticks/ticking/ticked/rattles/rattled/rasps/hisses/stings/stung/scours/against/on/at |
      full of sand/grit/dust/snow | mouthful/mouth of sand/dust/grit | brown/yellow/red/grey wall of/from | wall of dust/sand/snow |
      leaning/leans/leaned/lean into/on/against it/the |
      hair/coats/coat/cloak/cloaks/scarf/skirts/flag/flags/banner/banners streams/stream/streamed/streaming/snaps/snapping/cracks/cracking/flying/flies/flew/whips/whipping/tugs/flap/flapping |
      takes/took/snatches/snatched/tears/tore/whips/whipped/blows/blew the/your/his/her/my/our hat/words/breath/voice/map/papers/smoke/sentence away/off/out/from |
      carries/carried/carry off/away the | from one end of the world | between the/its teeth like |
      candles/candle/lamp/lamps/flame/flames lean/leans/leaned/leant/stream/streams/bend/bends/bow/lies/lie/flatten over/flat/all/sideways/down/together |
      grass/corn/barley/reeds/wheat/trees/pines/bamboo/poplars bows/bow/bowed/lies/lie/lay/flattens/flatten/bend/bends/bent/leans/lean/thrash/toss/tosses/hiss/hisses/roar/roars/sough flat/down/over/all/in/and/, |
      whistling/whistles/whistled in/through/under/round the holes/gaps/keyhole/cracks/door/eaves/wires/chimney |
      singing/sings/sang/humming/hums/hummed/moaning/moans/moaned/howling/howls in/through/under/round the wires/rigging/gaps/chimney/eaves/stays/shrouds/stones/spokes/fence/girders/cables |
      weathercock/weathervane/vane spins/spun/swings/swung/creaks/screams/squeals/points |
      the moor/desert/plain/steppe/weather/night comes/came straight/in through | finds/found the/every hole/gap/crack/chink |
      finds/found every hole/gap/crack/chink | has/had the mall/street/motorway/square/place to itself | to itself now the wind |
      goes/went moaning/howling/whistling/sighing/singing/keening/wailing/roaring up/down/through/along/round/over |
      moans/moaned/whistles/whistled through there | plays/played them all | like somebody/someone blowing |
      blowing/blows/blew over/across a jug/bottle | it was/is blowing | blew out/in the candles/lamps/casement/shutters |
      blows/blew the/every candles/lamp/lamps/casement out/in | casement/shutters/window/shutter blew/blows in/out |
      names/words go/went off | taken/snatched off/from his/her/your lips/mouth | lifting the paint |
      bowls/bowled a/the hubcap/hat/bucket/bin | grit patters/pattered/ticks/rattles |
      roundabout/swing/swings/gate goes/go/went by itself/themselves`,
    never: `second wind | wind up | winds up | wind of change | get wind | got wind | gets wind | in the wind | throws caution |
      caution to the wind | three sheets to the wind | draught of ale | draught of beer | draft of | a draught of |
      breeze through | breezes through | breezed through | winds down | winds between | winds its way | wound its way |
      winds through | winds up the hill | winds along | wind chimes | wind chime | storm of protest | gust of laughter |
      gale of laughter | gales of laughter | it is a breeze | wind instrument | long-winded | shooting the breeze |
      shoot the breeze | winds around | winds round | winds the clock | wind the clock | gusts of laughter | final draft |
      first draft | sails close to the wind | out of wind | wind turbine | wind turbines | road winds | path winds |
      stair winds | winding |
    wind of it | get the wind up | wind knocked | knocked the wind | knocks the wind | wind out of | wind-up | wind section | wind gauge |
    windfall | wind farm | winds up in | broken wind | break wind | breaks wind | like the wind | quick as the wind | ill wind |
    gone with the wind | draft dodger | draft beer | draft card | on draft | on draught | draughts board | draught horse |
    a draught from | breezy`,
  },
  {
    names: "wave waves sea ocean surf shore sea_waves wave_crash beach",
    things: ["sea"],
    acts: ["lap"],
    movers: ["afloat"],
    moves: ["wallow"],
    nouns: "surf breaker whitecap swell",
    phrases: `waves on the shore | waves on the shingle | heavy seas | heavy sea | sea is running | swell lifts | waves under | waves against |
      tide comes in | tide is coming in | tide came in | against the hull | against the piles | against the pier | over the bows |
      over the bow | backwash | on the shingle | up the beach | against the rocks | on the rocks below | green sea/seas |
      spray comes/came/flies/flew/bursts/leaps/over | butts/butted/butting through | bow/bows goes/go/went under | the waves |
      a following sea | seas come/came/break/broke/run/ran | wash slaps | rollers come | combers | surf came/comes/in | the surf |
      high tide | tide turning/turns/sucks/rising/rises | over the gunwale/gunwales/side in | shipping water/seas | to the gunwales |
      sea turn/turns/turned over | the sound of the sea | hear the sea | heard the sea |
      sea/water/lake/tide comes/came/breaks/broke/goes/went/pours/poured/climbs/climbed over/up/in/against the/wall/deck/bow/rail/steps/harbour/quay |
      salt water | the wash | rock/rocks/rocked in the wash | sucking/suck/sucks/sucked their/its teeth/at/back |
      the sea comes/came/goes/went/gets/got/is/was/has/had/keeps/kept | sea , at springs |
      off the embankment/quay/piles/wall/hull/harbour |
      comes/came/come in over your/his/her/the/our knees/feet/boots/gunwale/bow/bows/side/rail/sill |
      tide is/was making/rising/running/in/out/coming/going/ringing |
      the tide makes/made/runs/ran/comes/came/goes/went/rings/rises/sucks/turns/talks/breathes | past the breakwater/bar/mole |
      bails/bailing/bailed with/out/and | a boy bails | up to the thwarts | over the side/bow/gunwale/rail/wall and |
      slop/slops/slopped over/against/in | shingle drags/rattles/roars/hisses/draws/rolls | under the keel/hull/bow/pier/boards/piles |
      green water | white horses | spray over/on/in/across | each/every sea/wave/roller/breaker/swell |
      the bar breaks/roars/is/was breaking | comes in and leaves | scuppers | leaves by the | turns/turned over its pebbles |
      over its pebbles | fooled with the |
      water fooled/plays/played/knocks/knocked/talks/talked/argues/sucks/slaps/slapped at/with/among/against/under/on |
      slapping the strakes/hull/planks/piles/stones/wall | lashed himself/herself to | under the piles/pier/jetty/boards/deck |
      finds/found a way in | arrive/arrives and/in , | draws/draw/drew off | one stair higher | in over your/the/her | the swell |
      the ebb | the flood/flood-tide makes | mat sail | sea/surf/tide gets/got/comes/goes at/into/in/up/out the`,
    never: `brain wave | wave of nausea | wave of relief | wave of panic | wave of heat | wave of grief | wave of | waves of | heat wave |
      wave goodbye | waves goodbye | shock wave | wave at | waves at | waved at | waves him | waves her | waves you | waves them |
      waves his | waves its | waves a hand | waves off | waved off | waved his | waved her | waved you | waved a | waves a | new wave |
      brain waves | radio waves | permanent wave | wave you | wave him | making waves | make waves | sea of faces | sea of |
      at sea with | tide of | wave their | waves back | in their wake | in his wake | in her wake | in its wake | in your wake |
      wave function | wave form | wave band | second wave | first wave | next wave | third wave | last wave | wave through |
      waves through | waved through | waves the | waved the | waves and | waved and | waving a/his/her/the/their/at |
      wave after wave of | ride the wave | crime wave | sea change | sea legs | sea level | sea captain | sea chest | sea coal |
      sea view | all at sea | out of the wave | swell idea | swell guy | swell party | swell of pride | swell time | a swell |
      white horses of the | the sea of | see the sea | sees the sea | saw the sea | like the sea`,
  },
  {
    names: "river stream waterfall brook creek water_flow water_run running_water fountain",
    things: ["river"],
    acts: ["run_water", "lap"],
    nouns: "waterfall cascade cataract rapids weir millrace",
    phrases: `running water | white water | sound of water | rush of water | sound of the river`,
    never: `stream of consciousness | stream of people | river of | stream of | sold down the river | creek without`,
  },
  {
    names: "splash water_splash water plunge swim",
    things: ["water", "splash"],
    acts: ["splash"],
    happens: "splash wade swim slosh",
    nouns: "splash",
    phrases: `into the water | in the water up to | breaks the surface | goes in with a splash | man overboard | over the side and into |
      falls/fell/jumps/jumped/dives/dived/plunges/plunged/goes/went/tumbles/tumbled/leaps/leapt into the/a canal/river/water/sea/pool/lake/moat/well/harbour/bay`,
    never: `splash of colour | splash of color | makes a splash | made a splash | splash out | splash of red | splash of paint |
      wade through paperwork`,
  },
  {
    names: "drip water_drip dripping drop leak",
    things: ["drop"],
    acts: ["drip"],
    happens: "drip",
    nouns: "drip",
    phrases: `drop by drop | drip by drip`,
  },
  { names: "bubble bubbling boil cauldron", happens: "bubble boil simmer burble", nouns: "cauldron" },
];
