/** Alarms, engines and machines. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const MACHINES: readonly EffectRow[] = [
  {
    names: "alarm alarm_klaxon klaxon alert warning alarm_bell red_alert",
    things: ["alarm"],
    acts: ["alarm"],
    nouns: `hooting siren klaxon tocsin claxon whoop`,
    phrases: `red light , red light | red lights | red lamps | the alarm | alarm bells | alarm bell | red alert | general quarters |
      battle stations | an alarm | alarms in | every alarm | alarms all | alarms along | proximity alarm | proximity alarms |
      warning tone | proximity warning | every bell in | bells all over | collision warning | evacuate | red strobe | red strobes |
      lights go red | lights went red | light goes red | light went red | whoop/whoops/whooped twice/once | panic button |
      alarm has/had/is/was been/going | hull breach | you have/you've/he has/she has tripped something |
      trips/tripped/trip the alarm/wire/sensor/beam |
      console/panel/board/boards/dashboard/cockpit wails/wail/screams/scream/shrieks/howls/wailed/screamed/shrieked |
      missile/collision/stall/fire/breach/lock/reactor/radiation/pressure warning/warnings | lock-on | hooter/hooters | all hands to |
      abandon ship | action stations | hit/hits/hitting the alarm | raises/raised/raise the alarm | sounds/sounded/sound the alarm |
      blue lights | blue and red | red and blue | the block is hooting | intruder alert |
      lights begin/start/started/began to spin/flash/turn | amber lights | red light turns/spins/sweeps | alarm goes | every siren |
      whole board goes/lights/went | hue and cry | lights up red | red from end to end | it/then has a voice |
      has/had started/begun to shriek/shout/bray/whoop/wail/yell/complain/scream about/at/in/, |
      something begins/began/starts to bray/whoop/shriek/wail | begins/began/begin/start/starts to bray/whoop |
      the ceiling says/said/tells/told/begins | says/said the ceiling/wall/walls |
      every speaker/strobe/panel/screen/ceiling/compartment | whooping at/in | leaned/leans/leaning on the hooter/button | by red , |
      on , off , on | on , off | lit up from end | boards lit | lamp/light goes/went from green | from green to | three notes , |
      remain where you | remain calm | nearest exit | all staff | this is not a drill | lockdown | stations ! | containment |
      panel/panels is/are/were/was crying/shouting/shrieking/screaming/wailing/howling | shouting at you in turn`,
    never: `no cause for alarm | cause for alarm | alarm clock set | false alarm | alarmingly | in alarm | with alarm | shoehorn |
      siren song | alarm in her | alarm in his | horns of a dilemma | warning glance | warning look | alarm at the |
      horn of plenty |
    no alarm | no alarms | not one alarm | false alarms | without alarm | alarm clock | alarm tones |  alarming |
    alarm code | disable the alarm | disabled the alarm | disarm the alarm | disarmed the alarm | disables the alarm | kills the alarm |
    killed the alarm | cut the alarm | cuts the alarm | alarm system is | whistle stop | wet his whistle | wet your whistle |
    whistle blower | siren suit`,
  },
  {
    names: "siren police_siren sirens police",
    things: ["siren", "alarm"],
    acts: ["alarm"],
    nouns: "siren",
    never: `siren song | siren call`,
  },
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
      idles/idled by | a fat slow throb | lets/let it/her tick over | the same long snore`,
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
  {
    names:
      "machinery_hum machinery hum machine generator machine_hum ventilation fan factory server_hum reactor reactor_hum drone industrial machines computer_hum ship_hum",
    things: ["machine"],
    acts: ["hum"],
    calls: "hum whirr whir",
    nouns: "machinery generator turbine dynamo hum",
    phrases: `the hum of | thrum of | hum of the | drone of the | air handlers | ship breathes | ship breathed | air scrubbers | air recyclers |
      life support | turning over somewhere | tick over | ticks over | ticking over | the fans | the vents | the pumps |
      the compressors | cable car hums/hummed/swings/swung | looms/presses/lathes/machines are/were at it |
      deck/deck-plates/plates/floor/hull vibrate/vibrates/vibrated/thrum/thrums/thrummed/hum/hums/throb/throbs |
      vending machine mutters/hums/shudders/buzzes | reactor's/generator's/pump's/engine's note | a hum you feel |
      hum in the walls/floor/deck/air/wires/plates | comes up through the deck/plates/floor/soles |
      steady/low/deep/constant/endless/faint hum/thrum/throb/drone | conveyor belts/belt | the generator |
      the reactor hums/thrums/sings/mutters/ticks | the ventilation | the ventilators | air conditioning | air conditioner |
      air conditioners | the ducts | the pump | machinery somewhere | the machines | the servers | the cooling | coolant pumps |
      life-support | the scrubbers | the recyclers | the compressor | engines of the ship |
      refrigerator/fridge/freezer/generator/machine/heater/boiler/transformer hums/hummed/mutters/muttered/murmurs/murmured to itself |
      vending machine mutters | machine goes/went on | machines go/went on | something hums/hummed behind/under/below/inside/in |
      soles of your/my/his/her feet | breathe/breathes in , | breathe/breathes out | recyclers , chewing | chewing it over |
      thrums/thrum against/under/through/in your/the/his/her | comes up through your/his/her/my soles/boots/shins/teeth |
      shiver in the rail | sings/sing bass | goes/go/went round and round | the box sighs/clicks/breathes | breathes for | in , says |
      says the bellows | steady breath of | drags/drew/draws/dragged in a breath | that note , | long patient | the pumps and |
      patient swallow | laundry/washing going round | the still thumping/ticking/bubbling |
      grumbles/grumbled/mutters/muttered/murmurs/murmured/hums/hummed/ticks/ticked to itself`,
    never: `fan of | fans of | paper fan | humming a tune | hums a tune | hummed a tune | humming to a | hums to a | hum of bees |
      hum of conversation | rumour mill | well-oiled machine | political machine | hum a tune | hum the | hums the |
      humming the | machine politics | vending machine | pump room | pump iron | behind her fan | behind a fan |
    machine gun | machine guns | machine gunner | machine-gun | fan club | fan mail | fan out | fans out | fanned out | a fan of |
    hum of voices | hum of talk | hums along | hummed along | ho hum | humdrum | time machine | cash machine | slot machine |
    pinball machine | war machine | machine age | machine shop | the machines are silent | drone strike | drone of voices |
    drone on about | drones on about | generator is dead | cut the reactor | cut the generator | cut the pumps`,
  },
  {
    names: "electric_hum neon neon_buzz buzz electricity light_buzz fluorescent",
    things: ["neon", "electric"],
    acts: ["buzz_light"],
    nouns: "neon",
  },
  {
    names: "spark sparks electric_spark electric zap shock short_circuit electric_zap arc",
    things: ["electric", "machine"],
    acts: ["spark"],
    nouns: "short-circuit",
    phrases: `shower of sparks | sparks fly | sparks jump | sparks spit | sparks shower`,
    never: `sparks fly between them`,
  },
  {
    names: "beep computer_beep console_beep terminal computer scanner scan console sonar radar monitor_beep ui_beep",
    things: ["computer"],
    acts: ["beep"],
    calls: "beep bleep",
    nouns: "beep bleep ping",
  },
  {
    names: "radio radio_static static comms comms_open intercom radio_chatter transmission",
    things: ["radio"],
    acts: ["static"],
    nouns: "static",
    phrases: `over the comm | over the intercom | on the radio | over the radio | the comm crackles`,
    never: `radio silence | static crowd`,
  },
  {
    names: "phone telephone phone_ring telephone_ring ringtone",
    things: ["phone"],
    acts: ["phone"],
    phrases: `the phone | a phone |
    rang/rings/ringing again/twice/once/on/off the hook | telephone rang | phone rang | it rang/rings again | ringing phone |
    the telephone rings | the phone rings`,
    never: `phone number | there is/was a phone/telephone | phone book | phone booth | phone call | phone box |
    phone tap | phone bill | phone lines are | phone is dead | phone was dead | off the hook | pay phone | dead phone |
    hang up the phone | hangs up the phone | hung up the phone | puts down the phone | put down the phone | picks up the phone |
    picked up the phone`,
  },
  { names: "camera camera_click flashbulb shutter_click photo", things: ["camera"], acts: ["click"], nouns: "flashbulb" },
  {
    names: "typing typewriter keyboard type keys keyboard_typing",
    things: ["keys"],
    acts: ["type"],
    deeds: "type",
    nouns: `typewriter keystroke typing clack`,
    phrases: `keys, keys | keys and keys | at the keys | at the keyboard | clatter of keys | typing pool | hunt and peck | at her typewriter |
      at his typewriter | carriage return | hunt-and-peck | fingers on the keys | two fingers | shift key | types a | types the |
      typed a | typed the | clacking of | carriage slammed | carriage slams | carriage bangs |
      key/keys/keyed in the/a your/her/his code/number/name/override/password/sequence | keys/keyed/key in the/a |
      punch/punches/punched in the code/override/number/numbers/coordinates/sequence |
      fingers fly/flew/blur/blurred/dance/danced/race/raced over/across/on/along |
      hands blur/blurred/fly/flew/dance over/on/across the deck/keys/keyboard/console |
      pecks/pecked/pecking/hammers/hammered/hammering/bangs/banged/banging/clatters/rattles/rattled/taps/tapped/tapping at/out/away a/the/it/his/her/my/on/at keys/machine/keyboard/typewriter/report/form/letter/statement/story/memo/copy/confession |
      pecks/pecked/pecking at | bangs/hammers/banged/hammered out a/the/his/her form/report/letter/statement/story/memo/copy |
      sixty/ninety/eighty/hundred words a minute | typewriter/typewriters in the | typewriter stops | typing by | typing away |
      two-fingered | ribbon | backspace | hits/hit return/enter/send |
      nails/fingers/hands/thumbs go/goes/went/fly/flew/race/ran/run over/across the glass/keys/board/deck/keyboard |
      hands have/had gone on ahead | line by line | line by green line | writing/writes/wrote a long letter | in bursts , with |
      with a bell at the end | takes/took it/them down on the | two-fingered , | six quick | pecking out/at | the newsroom | shorthand |
      key by key | letter by letter | hammer/hammers/hammering out |
      deck/keys rattle/rattles/chatter/chatters/clatter/patter/chattering/rattling |
      thirty/forty/sixty/hundred keyboards/typewriters/decks`,
    never: `keys to the | key to the | the right key | key ring | bunch of keys | ring of keys | car keys | house keys | keyhole |
    type of | types of | typical | that type | the strong silent type | not my type | my type | your type | his type |
    typed letter | typed note | two fingers of whisky | two fingers of whiskey | two fingers of rye | two fingers of bourbon |
    two fingers of gin | two fingers of | holds up two fingers | held up two fingers | words a minute |
    ribbon of | ribbons of | a ribbon | red ribbon | blue ribbon | in ribbons | to ribbons | hair ribbon | cut the ribbon |
    punch in the face/gut/mouth/jaw/stomach/nose/throat/arm/ribs/kidney | keys in it | piano keys | the keys in | typecast | blood type |
    typed form | a typed | typewritten | keyed up | low-key | key figure | key witness | key member`,
    happens: `clack`,
  },
  {
    names: "geiger geiger_click geiger_counter geiger_tick radiation",
    things: ["geiger"],
    acts: ["click", "tick", "beep", "static", "alarm"],
    nouns: "geiger",
    never: `lunch counter | bar counter | over the counter | across the counter | shop counter`,
  },
  {
    names: "airlock_hiss hatch_hiss door_hiss pressure_hiss",
    things: ["hatch", "pipe"],
    acts: ["hiss", "open"],
    happens: "equalise equalize",
  },
  { names: "robot robot_move servo droid mech robot_voice", things: ["robot"], acts: ["servo"], nouns: "servo" },
  { names: "power_up powerup startup boot_up", things: ["power"], acts: ["power_up"] },
  {
    names: "power_down powerdown shutdown blackout",
    things: ["power"],
    acts: ["power_down"],
    phrases: `lights go out | lights went out | the power goes | power dies`,
  },
  { names: "shield_hit forcefield force_field", things: ["shieldhit"], acts: ["absorb"] },
  { names: "clamp clamps docking dock docking_clamp", things: ["clamp"], acts: ["clamp"], happens: "dock" },
  {
    names: "elevator lift elevator_ding",
    things: ["door"],
    acts: ["open"],
    phrases: `the lift | the elevator`,
    never: `elevator shaft | elevator pitch`,
  },
  { names: "telegraph morse", things: ["telegraph"], acts: ["morse"], nouns: "telegraph ticker" },
  {
    names: "steam steam_hiss gas_leak vent gas pressure_release hydraulic",
    things: ["pipe"],
    acts: ["hiss"],
    never: `gas station | steam from the kettle | letting off steam | run out of steam | pipe dream | pipe smoke | smokes a pipe`,
  },
];
