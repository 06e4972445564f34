/** Doors, locks and wood. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const DOORS: readonly EffectRow[] = [
  // Doors, locks, wood
  {
    names: "door_open door open_door gate_open hatch_open airlock airlock_open hatch gate shutter drawer",
    things: ["door"],
    acts: ["open"],
    phrases: `lets you in | lets him in | lets her in | lets them in | lets us in | let me in | let us in | off its hinges | off the hinges |
    latch lifts | latch lifted | lifts the latch | lifted the latch | bolt is drawn | draws the bolt | drew the bolt |
    draws back the bolt | drew back the bolt | kicks it in | kicked it in | kicks in the | kicked in the | lets himself in |
    lets herself in | let himself in | let herself in | let myself in | let yourself in | let themselves in | without knocking |
    threw it open | throws it open | swings inward | swung inward | opens by itself | on its hinges | the door gives |
    the door gave | puts his head round the door | puts her head round the door | put his head in at the door | bolts shoot back |
    doors part`,
    never: `out of doors | open air | open sea | open road | open secret | open question | gate receipts | next door | door to door |
    burst bar | a bar of | panel of | the panel decides | flung herself | opens the bidding | doors of light | door of light`,
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
    phrases: `tap at the window | at the door, twice | rat-a-tat`,
    never: `knock out | knocked out | knocks out | knock down | knocked down | knocks down | knocked over | knocks over |
      knock over | knocked off | knocks off | knocks him | knocked him | school of hard knocks`,
  },
  {
    names: "door_creak gate_creak hinge_creak creak hinge",
    things: ["hinge"],
    acts: ["creak"],
    nouns: "hinge creak",
    phrases: `not been oiled | wants oil | needs oil | need oil | want oil | never been oiled`,
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
