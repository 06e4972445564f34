/** Engines and what they drive. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const ENGINES: readonly EffectRow[] = [
  {
    names: "engine_idle motor_idle car_idle idle",
    things: ["engine"],
    acts: ["idle"],
    phrases: `turning over | turns over | turned over | ticking over | ticks over | tick over | motor running | engine running |
      engines running | just sat there | lights off , the motor |
      leaves/left/leave/keeps/keep/kept the engine/motor/engines/motors on/running/turning |
      nobody/no one turns/turned an/the/his/her/their engine/motor off |
      engine/engines/motor/motors ticking/idling/mumbling/running/turning/muttering |
      sits/sat/stood/stands/waits/waited ticking/throbbing/idling/purring | in neutral | keeps it running | keep it running |
      kept it running | in no hurry | none of them in a hurry | ticks/tick/ticked/ticking over | long snore | its motor muttering |
      grumbles/grumbled to itself | motor/engine muttering/mumbling/ticking/idling/purring | with its/the/his/her lights off and |
      nobody/no one gets/got out | hanging down out of the window | pulled/pulls up across | sits/sat/stands/stood across the |
      idles/idled by | a fat slow throb | lets/let it/her tick over | the same long snore |
      engine/motor/engines/motors is/are/was/were left/kept running/on/turning`,
    never: `turns over the | turned over the | turning over the | turns over a | turned over a`,
  },
  {
    names:
      "engine engine_rev engine_start motor car car_engine truck engine_roar vehicle motorcycle motorbike engine_hum car_start ship_engine engine_off car_pass car_drive bike rev spaceship",
    things: ["engine"],
    acts: ["engine"],
    movers: ["vehicle"],
    moves: ["drive"],
    happens: "rev accelerate taxi downshift",
    nouns: `engine motor headlamp outboard rotor v8 v-8 afterburner motor throttle speedometer tachometer horsepower`,
    phrases: `through the/their/its/her/his gears | flat out | in the mirror | the needle | tick over | ticking over | ticks over | red-line |
      redline | wide open throttle | stood on the gas | stands on the gas | foot down | puts her foot down on | on two wheels |
      nose to tail | floors it | floored it | pedal to the | guns it | gunned it | into gear | top gear | third gear | second gear |
      into reverse | hits the gas | hit the gas | full throttle | opens the throttle | opens up the throttle | turns the key |
      turned the key | turn the key | at full burn | accelerator | turns over | turned over | turning over | catches on the third |
      revs | the revs | rpm | lift-off | pulls out into traffic | pulls out of | pulled out of | pulls up | pulled up | pulls away |
      pulled away | the bus pulls | puts it in gear | puts her in gear | into first | into second | into third | shifts down |
      shifted down | changes down | changed down | under the hood | under the bonnet | starter | tail lights | brake lights |
      foot flat to | foot to the floor/boards | flat to the floor/boards | foot hard down | foot through the floor |
      twists/twisted/twist the throttle | throttle wide/open | engine note | you floor it | floors the | floored the | floor it |
      drives/drive light/lights/lit/flare/flares/fire/fires | on a pillar/column of flame/fire | columns of flame/fire |
      on four columns | pours/poured/piles/piled/pour on the power/speed/coal/revs |
      ninety/eighty/seventy/sixty/hundred and asks/climbing/holding/rising/ten/twenty | up to ninety/eighty/seventy/sixty/fifty |
      finds/found/find third/second/fourth/fifth/top/another gear | every gear | changes up | shifts up | drop/drops/dropped a gear |
      drop/drops/dropped a cylinder | six/four/eight/twelve/two cylinders | double-declutches | double-clutches |
      stand on the gas/accelerator/throttle | lead foot | full ahead | half ahead | slow ahead | full astern | all ahead |
      hit/hits the starter/ignition/accelerator/gas/booster/boosters/burners/nitro | nitrous | on the clock |
      wheel/wheels spin/spins/spun | burns/burning rubber | in low gear | low gear | slams/slammed/jams/jammed it into | in second |
      in third | in fourth | in top | hammer down | pedal down | pedals the |
      steam/smoke pouring from its/the grille/radiator/bonnet/hood/exhaust/stacks | feel the engines/engine in/through | both motors |
      twin screws | screws churn/turn/thrash/bite | at full tilt/throttle/power/stretch/bore | past/over the red line | the red line |
      eights/sixes/fours wake/woke/cough/catch/start/snarl | wake/woke/wakes one after another/the | cough , catch | coughs , catches |
      coughs , catch | catches and settles/roars/holds | against the pin/stop | to the stop/stops | both levers/throttles |
      lever/levers to the | foot through the | burners wide/lit/on | on one fan/engine/cylinder | one good cylinder |
      two lengths/length back/behind | holding the note | keep/keeps/kept up with you by | wheel to wheel | bumper to bumper |
      end over end | lays/laid rubber | the drive past | hammers/hammered the drive/throttle/engine | two tails | one tail |
      leans/leaned the bike/hoverbike over | leans/leaned on it | ninety with the | at ninety | at a hundred and | one long burn |
      hard over and | the frame/frames groan/groans/sings/shakes/shudders/begins/starts | climbing through the gears |
      up through the gears | down through the gears | out of third | the wipers and the | governor howls/howled/whines | bucking like |
      slide/slides/slid back along your door | stern tube | spinning up | spools/spooled/spooling/spun up |
      bike/bikes/truck/trucks/rig/rigs/tanker/tankers slews/slew/slewed/fishtails/swerves/jackknifes/overtakes/closes/gains/draws |
      come/comes/came/coming revving/roaring/howling/screaming/snarling up/through/down/out/in/past/round/over/at |
      floors it backward/backwards | a moving car/lincoln/truck/ford/sedan/packard |
      drives/drove/driving out of/through/into/over/at the/a | screams/screamed out of the/a |
      at sixty/ninety/eighty/seventy/forty/fifty/thirty miles/kilometres/knots an/per | miles an hour |
      the whole/entire/long column/convoy/line/string/pack/tail/fleet rolls/rolled/moves/moved/grinds/ground/begins/starts/comes/came/shudders/wakes/unrolls/climbs |
      fourteen/forty/sixty/thirty/twenty/ten/nine/eight/seven/six/five/four/three/two trucks/bikes/rigs/cars/lorries/engines/motors/buggies/tankers/vans/riders and/come/came/behind/abreast/in/on/at/nose/running/rolling/up/down |
      engines/engine/motor/motors come/comes/came/catch/caught/catches/start/started/die/dies/died/drop/drops/rise/rises/climb/climbs/change/changes/answer/answers/know/knows/take/takes/pick/picks up/on/in/and/at/note/the/, |
      puts/put/putting his/her/your/my/a foot down/flat/to/through/in/on | foot to the/floor |
      let/lets/letting the clutch out/in/up/go | let/lets in the clutch | pop/pops/popped the clutch |
      double/doubles/doubled the/declutch | stand/stands/stood/standing on/out the/of brake/brakes/gas/pedal/throttle |
      stamps/stamp/stamped on the/it gas/brake/pedal/accelerator | through/down/up the gears |
      shift/shifts/shifted up/down/into/gear/gears | grind/grinds/ground into/through/up/down gear/first/second/the |
      hit/hits/punch/punches/punched/slap/slaps the booster/boost/nitro/afterburner/throttle/gas/starter/ignition |
      throttle/throttles forward/open/wide/up/back | open/opens/opened her/it/him up | opened up on the straight |
      gives/give/gave it/her everything/the/all/gas/throttle/boot/gun | wound/wind/winds/winding it/her/out/up |
      out of the slipstream/dust/corner/bend/turn | in/into the slipstream/straight/corner/bend/curve/turn/hairpin at |
      takes/took/take/taking the/a/it corner/bend/curve/ramp/turn/hairpin/jump/bank at/on/in/sideways/flat/too |
      sideways through/into/across/down | on three/two wheels | airborne , wheels | all four wheels | wheels leave the/off |
      wheels spin/spun/spinning/bite/bit/grip/gripped/howl/scream/lock/locked/throw/threw/scrabble/claw |
      throwing/throws/threw up dust/gravel/spray/mud/sand/dirt/sparks |
      dust/headlamps/headlights/lights/tail-lights/taillights/lamps in the/your/our/his/her/my mirror/mirrors/glass | closing , and |
      lights , closing | bumper on/to/at/in your/his/her/our/the/bumper | on your/our/his/her/my bumper/tail/quarter/wing/flank |
      lose/loses/lost/losing/shake/shakes/shook him/her/them/us/you in/at/on/off/through the | neck and neck | wing to wing |
      door to door | side by side , | flat to the/out | wide open , | running/runs/ran hot/rough/rich/lean/sweet/hot |
      missing on/a one/two/three/beat | on five/three/seven/four/six/two/one cylinders/cylinder |
      hammering/hammers/hammered along/down/up/through/across/over |
      barrelling/barreling/tearing/thundering/howling/screaming/snarling/roaring/bellowing/droning/chugging/growling along/down/up/through/across/over/past/out/toward/towards/after/by/off/into |
      kick/kicks/kicked/kicking the/her/it engine/starter/bike/over/into/motor life | into life |
      come/comes/came to life under/beneath/with/, | turns/turned/turn the key/crank/handle/motor/engine and/, |
      crank/cranks/cranked the/it/handle/engine/motor | fires/fired/caught/catches/catch first/on the/at first/second/third/last |
      it catches | he/she/you/they/we guns/gun/gunned the/it/her | gun the engine/motor |
      revving/revved/rev/revs its/the/his/her/their/at/up engine/engines/motor/motors |
      exhaust/exhausts/stacks/pipes bark/barks/barked/roar/crackle/crackled/spit/spits/pop/pops/glow/belch/belches/smoke/cough/blat/scream |
      flame/flames/fire from/out its/the/of exhaust/exhausts/stacks/pipes |
      burn/burns/burned/burning hard/for/at/out/in retros/thrusters/orbit/toward/maximum/full |
      thrust/thrusters/retros/jets/drives/engines/burners fire/fires/fired/cut/cuts/light/lights/lit/flare/kick/kicks/cough/stutter/howl |
      main drive/engine/engines/burn | under thrust/power/way | gee/gees/gravities/g , |
      presses/pressed/pushes/pushed/shoves/shoved/squashes you/him/her/us/them into/back the/your/into couch/seat/seats |
      spine of the ship | the deck tilts/leans/kicks/shakes/shudders/jumps |
      rotor/rotors/blades/propeller/propellers/props/screw/screws thud/beat/chop/bite/spin/turn/slow/thrash/blur/start/wind/swing/churn |
      wash/downwash/backwash of the/flattens/hits/beats |
      taxi/cab/bus/tram/streetcar/trolley/lorry/truck/car/van ground/grinds/grind/clatters/clattered/went/goes/passed/passes/pulled/pulls/rumbles/rumbled/swung/swings/hissed/hisses/came/comes/stopped/stops/drew/draws/idled up/by/past/away/off/in/out/over/round/along/down/at |
      a/the car/truck/bus/cab/taxi/van/bike/motor goes/went/go/passes/passed by/past/over/somewhere/outside/up/down/, |
      traffic roars/roared/goes/went/hums/hisses/hissed/growls/crawls/mutters/thins | the traffic |
      overtakes/overtook/overtake/overtaking on/you/us/him/them/the | sideswipes/sideswiped | rams/rammed/ram you/us/him/the/it/them |
      jackknife/jackknifes/jackknifed | swerve/swerves/swerved/swerving round/around/to/into/across/and/through |
      brakes/brake/braked hard/late/, | handbrake turn | the wheel over | hauls/hauled/haul on/the wheel/on/over |
      wrench/wrenches/wrenched the wheel | steer/steers/steered/steering with/for/into/by/round/one`,
    never: `turning over and over | turns over and over | tyres tick over | tires tick over | lifts off its | lifted off its | engine room | engine of change | engine of state | engine of the economy | engine block | engine parts | search engine |
    engine oil | engine cover | train of thought | bus stop | bus ticket | car park | shuttle diplomacy | ship of fools |
    rig count | gravy boat | cabstand | bus pass | turned over in | turns over in | turns over the page | turned over the page |
    turns over the card | turned over the card | turning over the | turns over a | turned over a | pulls up a chair |
    pulled up a chair | pulls up his | pulled up his | pulls up her | pulled up her | pulls out of his | pulls out of her |
    pulled out of his | pulls away from him | pulls up the | pulled up the | starter course |
    engine cold | engines cold | engines off | engines stop/stopped/all stop | engine overhaul | siege engine | engine driver |
    engine shed | engine number | engine trouble | engine failure | engine of progress | every engine of | engine of war |
    engines of war | engine of commerce | in second place | in third place | in second sight | in top hat | in top hats | in top form |
    put the car away | wagon train | band wagon | on the wagon | welcome wagon | car keys | car door | car seat | bus station |
    bus conductor | bus fare | throw under the bus | missed the bus | miss the boat | missed the boat | rock the boat | rocks the boat |
    same boat | boat house | boathouse | shuttlecock | tank top | think tank | fish tank | water tank | septic tank | cab fare |
    cab rank | taxi rank | clutch of | clutch bag | clutch at | clutches at | clutch the | clutch her | clutch his | motor pool |
    motor vehicle | motor-mouth | rotor club | starter kit | starter home | with the engine off | engine off | engine is off |
    engines are off | the engine is dead | jets of | jet black | jet-black | pet jets`,
  },
  {
    names: "car_horn horn_honk honk traffic car_honk",
    things: ["carhorn"],
    acts: ["honk"],
    happens: "honk",
    nouns: "traffic",
    phrases: `leans on the horn | leaned on the horn | leant on the horn | horns, brakes`,
  },
  {
    names: "tire_screech tyre_screech skid brakes car_skid tires tyres brake screech tire_squeal car_crash",
    things: ["tyre"],
    acts: ["squeal"],
    happens: "skid fishtail",
    nouns: "skid",
    phrases: `on two wheels | slams on the brakes | stands on the brakes | stamps on the brake | hits the brakes | hit the brakes`,
  },
  {
    names: "crash car_crash_impact collision impact smash wreck",
    things: ["vehicle", "metal"],
    acts: ["fall", "shatter"],
    happens: "crash collide",
    nouns: "crash collision pile-up",
  },
  {
    names: "train train_pass train_whistle locomotive subway steam_train",
    things: ["train"],
    acts: ["hoot_train"],
    nouns: "locomotive",
    never: `train of thought | train of | in training | wedding train | trains his | trains her | trains a`,
  },
  { names: "ship_horn foghorn fog_horn", things: ["shiphorn"], acts: ["foghorn"], nouns: "foghorn" },
  { names: "helicopter chopper rotor", things: ["helicopter"], acts: ["chop_air", "engine", "fly_over"], nouns: "rotor helicopter" },
  { names: "plane aeroplane airplane jet flyby aircraft", things: ["plane"], acts: ["fly_over", "engine"] },
  {
    names: "thruster thrusters rocket retro ship_thruster booster",
    things: ["thruster"],
    acts: ["thrust", "engine"],
    nouns: "retrorocket",
    phrases: `full burn | hard burn`,
  },
  { names: "hyperdrive warp jump warp_jump hyperspace ftl", things: ["warp"], acts: ["jump", "engine"], nouns: "hyperspace" },
];
