/** Alarms and machines. Data of the director. */
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
      panel/panels is/are/were/was crying/shouting/shrieking/screaming/wailing/howling | shouting at you in turn |
      the floor begins/began to hoot | hold still ; | red , red | shutters/doors come/came/slam/slammed/drop/dropped down one |
      whole corridor/building/ship/station/floor/block/board begins/starts/goes/lights`,
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
    phrases: `over the comm | over the intercom | on the radio | over the radio | the comm crackles | but static | only static |
      nothing but static/hiss`,
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
