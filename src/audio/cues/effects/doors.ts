/** Doors, locks and wood. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const DOORS: readonly EffectRow[] = [
  // Doors, locks, wood
  {
    names: "door_open door open_door gate_open hatch_open airlock airlock_open hatch gate shutter drawer",
    things: ["door"],
    acts: ["open"],
    doing: ["give_way"],
    movers: ["raised"],
    moves: ["raised"],
    phrases: `ramp/portcullis/shutters/shutter/trapdoor/drawbridge/tailgate/gangway/hatch goes/go/comes/come/went/came up/down | lets you in |
      lets him in | lets her in | lets them in | lets us in | let me in | let us in | off its hinges | off the hinges | latch lifts |
      latch lifted | lifts the latch | lifted the latch | bolt is drawn | draws the bolt | drew the bolt | draws back the bolt |
      drew back the bolt | kicks it in | kicked it in | kicks in the | kicked in the | lets himself in | lets herself in |
      let himself in | let herself in | let myself in | let yourself in | let themselves in | without knocking | threw it open |
      throws it open | swings inward | swung inward | opens by itself | on its hinges | the door gives | the door gave |
      puts his head round the door | puts her head round the door | put his head in at the door | bolts shoot back | doors part |
      put/puts/set/sets his/her/my/your/their/a boot/shoulder/foot/weight to/against the door/gate/hatch/panel |
      break/breaks/broke/kick/kicks/kicked/batter/batters/battered/smash/smashes/smashed/beat/beats down the/a door/gate |
      the lock gives and | the lock gave and | handle/knob and it turns/turned | opens/opened to you/us/him/her/me/them , |
      opens/opened on/onto/into/upon a/the/darkness | open sesame | the way is open | showing you in |
      shows/showed/show you/him/her/me/us/them in | answers/answered/answering the door | throws/threw/throw wide | flung wide |
      thrown wide | ushers/ushered/usher you/him/her/me/us/them in | burst/bursts in |
      creaks/creaked/swings/swung/slides/slid/hisses/hissed/flies/flew/bangs/banged/crashes/crashed open | opens/opened up and/, |
      bolts/bolt/bars/bar goes/go/went back/up | door/gate/hatch/lid was/is/were/are moving/opening/swinging |
      stands/stood/hangs/hung open now | somebody/someone had/has come in |
      lets/let the cold/night/wind/rain/snow/light/weather/air in | comes/came/come in without knocking |
      bar is/was lifted/drawn/raised/slid away/off/back/aside | lifts/lifted/draws/drew/slides/slid the bar |
      bar drops/dropped/goes/went away/aside/back/down | the seal lets/let go |
      seal/seals breaks/broke/let/lets/gives/gave go/and/with/, |
      panels/panel/wall/section/bookcase/screen/slab/grating rolls/roll/rolled/slide/slides/slid/swing/swings/swung/sinks/moves/moved/pivots/turns aside/away/back/open/inward/outward/up/in |
      slot scraped/scrapes/slides/slid/snaps back/open/aside | plank/planks swung/swings | inward went/goes/swung/swings |
      ring/rings/lock/door/doors/hatch/iris cycles/cycled/cycle | opens/opened a/an crack/inch/hand/width |
      opens/opened by/on its/the chain/own/itself | ajar now |
      a slice/wedge/bar/slot of light/moonlight/lamplight/dark/darkness falls/lies/opens/widens/grows/lay/fell |
      comes/came away from my/your/his/her knuckles/hand | the key turns/turned and | gives/gave way on the third | on the third go |
      through the postern | is/was unbarred/unlocked/unbolted | turned/turns for the/you/her/him/me |
      holds/held open for/the door/curtain | parts/parted like/with a/to | sighs/sighed open/apart/aside | shoulder/boot/foot to it |
      lets/let himself/herself/itself/themselves/you/him/her/them/us/me out | puts/put a/your/his/her/my key in |
      cracks/cracked the hatch/seal/door | wheel/handle is/was spun/turned |
      let/lets/letting himself/herself/itself/themselves/yourself/ourselves/myself/you/him/her into | a/the key is/was turned/turning |
      panel/panels/screen/bookcase slides/slid/slide |
      the bolts/bolt/chain/chains/latch/lock/bar slide/slides/slid/drop/drops/come/comes/came/goes/go back/off/up/away |
      takes/took the chain off | chain comes/came off | answers/answered the knock |
      door/hatch/gate comes/came/coming back out/in/down/off | out comes/came the |
      gate/door/hatch/airlock/lock lets/let you/him/her/them/us/me/go in/out/through/of | steps/stepped over the sill/threshold |
      opens/opened , and/a/then |
      opens/opened at/under/before/behind/beneath/for/to/with your/his/her/my/the/a/him/you/me/them/us/no hand/knock/fist/weight/word/key/sigh/hiss/groan/bang/crash/click/squeal |
      comes/came in off its pins/hinges |
      opens/opened into/onto/on/upon/in/behind/beyond/ahead/above/below/beside a/the/you/him/her/me/us/them | opens/opened . |
      opens/opened again/slowly/quietly/softly/suddenly/wide | it opens/opened | it swings/swung | it slides/slid |
      the frame splinters/gives/gave/goes | cut the dogs/lock/hinges/bolts/bar | rolls/rolled aside/back/up on |
      lock/locks cycle/cycles/cycled | undone by | somebody/someone/something opens/opened it/the |
      lets/let something/somebody/someone in/out | the lid is/was/lifts/lifted/rises/rose/rising/seen | window was/is up`,
    never: `out of doors | open air | open sea | open road | open secret | open question | gate receipts | next door | door to door |
    burst bar | a bar of | panel of | the panel decides | flung herself | opens the bidding | doors of light | door of light |
    door of opportunity | opens/opened/open doors for | at death's door | foot in the door | behind closed doors | closed door policy |
    open-door policy | door prize | door-to-door | doors down | doors along |
    opens/opened his/her/your/my/its/their/the mouth/eyes/hand/hands/fist/arms/book/letter/account/file/meeting/session/fire |
    leave the door open | left the door open | keep the door open | the door to peace | gate of heaven | gates of heaven | gates of hell |
    gates of death`,
  },
  {
    names: "door_close door_slam close_door slam_door door_shut gate_close hatch_close shut",
    things: ["door"],
    acts: ["close"],
    phrases: `slams behind | shuts behind | slammed behind | pulls the door to | pulled the door to`,
  },
  {
    names: "door_knock knock knocking rap",
    things: ["door"],
    acts: ["knock"],
    deeds: "knock",
    nouns: "knock knocking",
    phrases: `tap at the window | at the door, twice | rat-a-tat | knuckles on/against the/oak/wood/a/planks/panel/glass/iron |
      fists/fist on the planks/door/panel/gate/shutter | three on the , | on the front door , with`,
    never: `knock out | knocked out | knocks out | knock down | knocked down | knocks down | knocked over | knocks over |
      knock over | knocked off | knocks off | knocks him | knocked him | school of hard knocks`,
  },
  {
    names: "door_creak gate_creak hinge_creak creak hinge",
    things: ["hinge"],
    acts: ["creak"],
    nouns: "hinge creak",
    phrases: `not been oiled | wants oil | needs oil | need oil | want oil | never been oiled |
    wanted oil | rusted/rusty hinges/hinge | long rusty sigh | in need of oil | a rusty/rusted/dry groan/squeal/sigh/scream/shriek/creak`,
  },
  {
    names: "wood_creak floor_creak floorboard floorboard_creak stair_creak board_creak wood",
    things: ["wood"],
    acts: ["creak"],
    nouns: "creak",
  },
  {
    names: "lock lock_turn unlock key lockpick lock_click door_lock door_unlock key_turn",
    things: ["lock"],
    acts: ["turn"],
    happens: "unlock unbolt unlatch",
  },
  { names: "chest_open chest treasure_chest", things: ["chest"], acts: ["open", "creak"] },
  { names: "door_slide sliding_door", things: ["door", "hatch"], acts: ["open"], phrases: `slides aside` },
  {
    names: "door_smash door_break door_kick battering_ram",
    things: ["door"],
    acts: ["shatter", "hit", "slam"],
    phrases: `battering ram | off its hinges | off the hinges`,
  },
];
