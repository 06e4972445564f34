/** Blades and bows. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const WEAPONS: readonly EffectRow[] = [
  // Blades, bows
  {
    names: "sword_clash sword_hit blade_clash swords clash sword steel_clash parry metal_clash weapon_clash swordfight sword_fight",
    things: ["sword"],
    acts: ["clash"],
    meets: true,
    deeds: "parry riposte fence duel cross-swords swordfight",
    nouns: "swordplay swordfight parry riposte",
    phrases: `blade to blade | steel on steel | sword to sword | blade on blade | steel meets steel | steel met steel | blade meets blade |
      cross swords | crossed swords | crossing swords | swords cross | blades cross | ring of steel | clash of steel | iron on iron |
      clash of blades | clangour of | steel against steel | blade against blade | shield wall | hilt to hilt | sparks from the blade |
      turns his blade | turns her blade | turned his blade | turns the blade | turned the blade | turns your blade | beats your blade |
      beats the blade | beats his point | point aside | on the crossguard | on the cross-guard | lock hilts | locked hilts |
      hilts lock | takes it on the shield | took it on the shield | takes it on her blade | on the flat of | iron rings on |
      steel rings on | steel rings against | steel slides on steel | edge on edge | edge to edge | off your guard in |
      off his guard in | off her guard in | skids off your guard | skids off his guard | spray of sparks | shower of sparks from the |
      point to point | blades catch | blades kiss | it is/was swords/steel/blades/sabres/knives/cutlasses | swords across/out/up |
      catch/catches/caught the blow/stroke/cut/thrust/axe/sword/blade on | trade/trades/traded/trading/exchange/exchanged blows |
      shield walls/walls | get/gets/got your/his/her/my shield to | shield up | close , lock | turn/turns/turned one blade |
      go/goes/went at one another | cut and parry | cut , parry | cut and thrust | thrust and parry | lunge/lunges/lunged and parry |
      the bind | in the bind | steel rings/sings/sang/rang/shrieks/flashes | crossed blades |
      blades cross/locked/lock/clash/meet/met/ring/sing | against yours/his/hers/theirs/mine and | spears go/went home |
      line/lines/ranks meet/met/close/crash/clash/collide | sword-work | sword work | swordsmen | swordsman gives | gives ground |
      gave ground | hand-to-hand | pikes go/went/cross/come/lock | push of pike | bayonets | on your/his/her/my guard |
      meets/met/takes/took/catches/caught it/them/him/her on the flat/guard/edge/forte/hilt/blade/steel |
      the duel goes/went/lasts/lasted/begins/began/ends/ended | passes and | three/two/four/five/six passes |
      at it with sabres/swords/knives/axes/blades | first cut and | the first/second/third/next cut/thrust/pass/exchange |
      cuts and thrusts | on the quillons |
      takes/took/take/taking it/them/that/him/her on the/his/her/your/my hilt/guard/shield/buckler/blade/flat/boss/forearm-guard |
      the hedge/wall of shields/pikes/spears | catch/catches/caught it on the/your/his/her/my blade/shield/guard/quillons/flat |
      hook catches hook | point in line | takes/took the thrust/cut/stroke/lunge | stop-hit | corps-a-corps |
      his/her/your/my blade/point/edge/sword was/is there | wherever/everywhere your/his/her/my blade/point/sword goes/went/is/was |
      gets/got/get inside/past/round/through your/his/her/my guard | inside/past/round/through/over/under your/his/her/my guard |
      beat/beats/beaten aside | knocks/knocked/knock aside/up/down your/his/her/the blade/point/sword |
      blade/sword/point/edge to/for/and blade/sword/point/edge | swords at it | crosses/crossed blades/swords/steel |
      steel talks/talked/speaks/spoke/answers/answered | metal on metal/steel/bone |
      notch/notches/nicks in the/your/his/her blade/edge | disengage/disengages/disengaged and/, | feint/feints/feinted and/, |
      circle/circles/circled , blades/blade/swords | fence/fences/fenced back/up/down/along/across | fencing along/across/up/down/back |
      drives/drove you/him/her/them back/backward/backwards | blow for blow | stroke for stroke | cut for cut | all swords , |
      it is all swords/steel/blades | the noise they make on one |
      rings/rang/clangs/scrapes/slides/skids/grates on/off/along/down/against the/his/her/your/a/my pike-head/haft/hilt/guard/blade/shield/helm/quillons/crossguard/buckler/mail/helmet/boss/edge |
      slides/slid/skids/skidded down the haft/blade/edge | edge meets/met/on edge | flying swords/sword |
      knock/knocks/knocked down four/the/his/her | the whole length of it`,
    never: `clash of colours | clash of colors | iron out | blade of grass | blades of grass | spear of light | shoulder blade |
      shoulder blades | meet your eye | clashing colours | clash of wills | clash of interests |
    on your guard against | bayonets fixed | fixed bayonets | fix bayonets | double-edged sword | sword of damocles |
    cross swords with the | swords into ploughshares | swordfish | spearhead the | spearheads the | steel yourself | steeled |
    steel nerves | nerves of steel | steel wool | steel town | steel mill | pen is mightier | sword swallower | sword arm | sword dance |
    the edge of | an edge | edges of | a knife's edge | on edge |
    armed with swords | rows with swords | soldiers with swords | guards with swords | men with swords | statues with swords |
    the next exchange of letters | the first cut of the | the first pass over | stock exchange | phone exchange | telephone exchange |
    the exchange`,
  },
  {
    names: "blade_slash slash sword_slash knife knife_slash stab sword_swing blade knife_stab sword_swish knife_hit",
    things: ["knife"],
    acts: ["slash"],
    inFight: "cut thrust",
    deeds: "slash hack cleave stab behead disembowel skewer impale sever gash lacerate lop",
    nouns: "slash",
    phrases: `run through | ran him through | runs him through | runs it through | runs her through | cuts him down | cut him down |
      cuts her down | opens his throat | cuts the throat | slits | a red line | line of red | opens a red | across the throat |
      from shoulder to hip | from hip to shoulder | knife goes in | knife went in | blade goes in | blade went in |
      goes in under the ribs | went in under the ribs | between the ribs | point goes in | point went in | lays his cheek open |
      laid his cheek open | opens his cheek | opened his cheek | opened his throat | opens her throat | cuts the rope | cut the rope |
      lays/laid open | opens/opened him/her/you up | blood on the blade | wet/wetly off the blade | point finds/found/takes/took |
      edge finds/found/bites/bit | cut/cuts/cutting through/down the | in to the hilt | to the hilt | stabs/stabbed at/him/her/you/it |
      a slash | cuts/cut him/her/you/it | open/opens/opened/opening him/her/you/them/it from/to |
      from hip/collar/shoulder/ear/throat/belly/navel to hip/collar/shoulder/ear/groin/chin/breastbone/elbow/wrist |
      across the knuckles/wrist/forearm/belly/chest/back/shoulders/shins | one cut | a single cut/stroke | a cut to |
      goes/went through the/his/her/a/your cuff/sleeve/coat/collar/cloak/leather/mail/armour | a line of blood |
      blood runs/ran down the/his/her/your blade/fuller/steel | through the ribs/belly/throat/heart/lung | hamstrings/hamstrung |
      cut/cuts the/his/her/its hand/head/arm/ear/string/strings/tendon/rope off/from/in | in and out |
      in under the/his/her/your vest/arm/ribs/chin/breastbone/guard/coat | out again , in | quick as hemming/sewing/a |
      goes/went in under/over/at/between/behind/, |
      point/blade/edge/knife/steel/ceramic/dirk/razor goes/went/comes/came/slides/slid/slips/slipped in/out/through/home/under/across/over |
      on the blade | opened to the/from | from ear to ear`,
    never: `slash of red | slash of lipstick | slash and burn | slashed prices | slash prices | prices slashed | hack the system |
      hacks into | hacked into | stab at | stab of | stabs of | cut corners | cut the cards | cuts the cards |
      cut the engine | cuts the engine | blade of grass | blades of grass | shoulder blade | shoulder blades | razor wire |
    knife and fork | bread knife | butter knife | pocket knife | under the knife | a cut above | cut off | cut out | cuts out |
    cut short | cut back | cut it fine | cut to the chase | cuts no ice | cut price | power cut | short cut | hair cut | cold cuts |
    cut glass | cut flowers | cuts him/her/you/it dead/off/short/out/in/a | cut him/her/you/it dead/off/short/out/in/a |
    to the hilt in debt | a slash in taxes`,
  },
  {
    names: "sword_draw unsheathe draw_sword blade_draw sheath sword_unsheathe",
    things: ["sword"],
    acts: ["draw"],
    deeds: "unsheathe",
    phrases: `leaves its scabbard | leave their scabbards | from its sheath | out of the scabbard | clears the scabbard |
      out of its sheath | free of its sheath | from the scabbard | steel bared`,
  },
  { names: "sword_swing_air whoosh swish swing swoosh", things: ["sword", "cloak"], acts: ["swing"], nouns: "whoosh swish swoosh" },
  {
    names:
      "arrow_loose arrow arrow_fly bow bow_shot arrow_shoot bow_release arrow_hit bowstring crossbow bow_loose arrow_whoosh bolt_loose",
    things: ["bow"],
    acts: ["loose"],
    alone: "loose",
    nouns: "volley bowshot",
    phrases: `looses at | nock and loose | feathered shaft | nock, draw, loose | draws to the ear | loosed at | stands quivering |
      stood quivering | quivering in the | quivers in the | quivered in the | goose feathers | grey-feathered | string thrums |
      bowstring | nocks another | nocked another | lets fly | let fly | loose at will | string of the bow |
      draw/draws/drew to the ear/cheek and/, | let/lets/letting fly/loose | goes/went/flies/flew past your/his/her/my ear , humming |
      feathered goes/went/flies/flew/hums | something feathered | shafts come/came/fall/fell/fly/flew/rattle/hiss | an arrow |
      bolts hit/hits/thud/thuds/fly/flew/hiss | string/bowstring/bowstrings sings/sang/hums/hummed/twangs/slaps/thrum |
      quarrel takes/took | nocked and | draw and/, loose/release | fletching | fletched | nocks/nocked/nock , draws/drew/draw |
      nock and draw | draws and lets/looses/releases | draw and let/loose/release | let/lets go the string | sky goes/went dark with |
      they shoot/shot together/as/at , the/once | archers shoot/shot/let/draw/loose/release/stand/rise |
      feather/feathers/shaft/shafts/arrow/arrows stand/stands/stood/standing in | nock/nocks/nocked and/, | draw and loose |
      loose again | looses/loosed/loose twice/again/at/into/from/and/, | sets/set another/a/the fourth/second/third to the cord/string |
      to the cord/string/bowstring | gets/get/got a quarrel/bolt/arrow/shaft each/in/through | let/lets fly |
      a/the flight/cloud/hedge/sleet/hail/storm/volley/shower of arrows/shafts/quarrels/bolts/darts | the hedge hums |
      pinned/nailed to the door/wall/tree/mast/post/saddle/rail by | sprouts/sprouted a/an/feathers | grows/grew feathers |
      the bowmen/archers/crossbows/longbows/slingers | in the thatch/door/mast/planks/post , quivering/humming/trembling |
      twang/twangs/twanged | sky goes/went dark/black with | goose feather |
      standing/stands/stood/stuck out of his/her/the/its collar/throat/neck/shield/back/chest/saddle/post/door |
      strings sing/sang/hum/twang/thrum/speak | three/four/two/nine/forty strings |
      from the hayloft/loft/willows/hedge/wall/trees/battlements/towers , | bodkins , | fire-arrows |
      over the palisade/wall/rampart in |
      bowstrings/strings/bows/crossbows/archers/bowmen hum/hummed/twang/sing/sang/speak/spoke/have/let/loose/loosed/bend/bent/draw/drew |
      loose once/twice/thrice/three | time to loose | shafts by the | by the sheaf | folds/folded/fold up over/with/around`,
    never: `bolts the door | bolt the door | bolted the door | lightning bolt | bolt of lightning | straight as an arrow | narrow |
      string of | string quartet | bow tie | takes a bow | took a bow | a small bow | deep bow | bow low | string bag |
      arrow on the map | arrow points | bolt of cloth | bolts of cloth | bolt of silk | bolts of silk | shaft of light |
      shafts of light | shaft of sun | lift shaft | elevator shaft | mine shaft | volley of oaths | volley of curses |
      volley of questions | nuts and bolts | shaft of sunlight | shaft of moonlight | bow of the ship |
    arrows on the | arrow on the | an arrow on | arrow pointing | arrows pointing | an arrow pointing | arrow key | arrow keys |
    arrowroot | broken arrow | follow the arrow | follows the arrow | follow the arrows | arrows in red | painted arrow | painted arrows |
    arrows of | an arrow of | arrow of time | slings and arrows | arrows in the quiver | arrows in his quiver | arrows left | no arrows |
    out of arrows | straight arrow | lets fly with an insult | arrows x | arrowed | a quarrel with | quarrel over | quarrel about |
    quarrel between | the quarrel | a quarrel | lovers' quarrel`,
  },
  {
    names: "shield_block shield_bash shield block",
    things: ["sword"],
    acts: ["hit"],
    phrases: `on the shield | against the shield | on his shield | on her shield | shield arm | shield wall | on your shield`,
  },
  // Guns, bombs
];
