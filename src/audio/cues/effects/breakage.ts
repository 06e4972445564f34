/** Things broken, struck and moved. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const BREAKAGE: readonly EffectRow[] = [
  {
    names: "glass_break glass glass_shatter window_break bottle_break glass_smash shatter window_smash",
    things: ["glass"],
    acts: ["shatter"],
    doing: ["give_way"],
    happens: "shatter",
    phrases: `comes/came/goes/went in/out by the window | through your/his/her/my/our/their/its windscreen/windshield/skylight/window/windows |
    through the windscreen/windshield/skylight/pane/panes | plate glass in | glass in his/her/your/my hair/lap/face | glass all over |
    full of glass | glass over the | broken glass underfoot | through the window in | through the skylight | round through the window | shot through the window |
    brick through the | chair through the | rock through the window | stone through the window | bottle through the |
    through the windscreen | through the windshield | shower of glass | breaking glass | shattering glass | tinkle of glass |
    glass everywhere | in a spray of glass | spray of glass | window goes | window went | windows go | through the plate glass |
    rain of glass | into a thousand pieces | in a thousand pieces | a thousand pieces | in a hundred pieces |
    in pieces on the floor | to smithereens | glass rains | glass rained | rains glass | shards fly | shards flew | shards rain |
    shards of the window | shards of glass | goes through the window | went through the window | comes through the window |
    came through the window | goes through the glass | went through the glass | comes through the glass | came through the glass |
    out through the window | window comes in | window came in | put his fist through | puts his fist through |
    put her elbow through | puts her elbow through | windscreen goes | windshield goes | windscreen went | windshield went |
    in one sheet | bottles came down | bottles come down | glasses came down | glasses come down | glass came down | glass and all`,
    never: `hull plate | hull plates | steel plate | armour plate | armor plate | licence plate | license plate | name plate | brass plate |
      hourglass | glass ceiling | glass eye | glass slipper | glass of | glasses of | put down the glass | break the ice |
      breaks the ice | break of dawn | breaks the silence | window of opportunity | raise a glass | raises a glass |
      raised a glass | looking glass | watch glass | screen door | puts a glass | put a glass | puts the glass |
      puts his glass | puts her glass | drop of | falls silent | tank top`,
  },
  { names: "glass_clink clink toast cutlery cups plates", things: ["cup"], acts: ["clink"], happens: "clink", nouns: "clink" },
  { names: "bottle_open cork pour drink pour_drink drinking uncork", things: ["bottle"], acts: ["pour_drink"], happens: "uncork" },
  {
    names: "punch hit fist fist_hit punch_hit slap fistfight body_hit kick blow",
    things: ["fist", "jaw"],
    acts: ["hit"],
    deeds: "punch slug sock wallop clobber pummel uppercut headbutt backhand",
    inFight: "hit slap backhand knock kick elbow knee box swing",
    nouns: "punch uppercut haymaker brawl fistfight headbutt",
    phrases: `breaks his wrist | broke his wrist | breaks her nose | with your forehead | with his forehead | with her forehead | slaps him |
    slapped him | slaps her | slapped her | slaps you | slapped you | slaps me | slapped me | in the jaw | on the jaw | in the gut | in the stomach | in the face | left hook | right hook | right cross | to the ribs |
    in the ribs | to the jaw | to the chin | on the chin | on the nose | in the kidneys | bare knuckles | to the body |
    in the mouth | to the gut | to the temple | across the mouth | across the face | lays him out | laid him out |
    spits out a tooth | spits a tooth | spat out a tooth | split lip | splits his lip | split his lip | bloodies his nose |
    nose breaks | broke his nose | breaks his nose | hit me | hits me | hit him | hits him | hit her | hits her | hit you |
    hits you | swings at you | swings at him | swung at him | swung at me | swings and misses | swung and missed |
    a left and a right | left and a right | goes down under | first blow | the blow lands | throws a punch | threw a punch |
    lands one | landed one | his fist | her fist | your fist | the boot goes in | the boot in`,
    never: `punch line | punchline | punch bowl | punch card | punch cards | bowl of punch | glass of punch | rum punch |
    pleased as punch | packs a punch | pack a punch | punch the clock | punches the clock | punched the clock |
    punches in the code | punch in | punches in | punched in | punches a ticket | punches the ticket | punches your ticket |
    punch drunk | hook of | hit upon | hits upon | hit on an idea | hit the road | hits the road | hit the sack |
    slap on the wrist | hand to mouth | by word of mouth | sock drawer | hook, line | egg on the face | written on the face |
    smile in the face | on the face of it | blow your nose | blows her nose | blows his nose | sun in the face | wind in the face |
    rain in the face | in his fist | in her fist | in your fist | hit him that | hit her that | hit you that | hit me that |
    hits him that | hits you that | his fist closes | shakes his fist | shook his fist | shakes her fist | raises his fist |
    raised his fist | unclenches his fist | opens his fist | opens her fist`,
  },
  { names: "body_fall fall thud body_drop", things: ["body"], acts: ["fall"], happens: "crumple collapse topple slump", nouns: "thud" },
  {
    names: "tin_rattle can_rattle rattle pots pans tin_can clatter metal_rattle dishes kitchen tin can_kick",
    things: ["tin"],
    acts: ["rattle"],
    nouns: "clatter",
    phrases: `pots and pans | string of cans`,
    never: `can of worms | rattled by | rattles off | rattled off | tin god | pan for gold | panned out | pan out |
      kick the bucket | kicked the bucket | kicks the bucket | bucket list | a drop in the bucket | clatter of hooves |
      clatter of hoofs | clatter of keys`,
  },
  {
    names: "chain chains chain_rattle shackles manacles",
    things: ["chain"],
    acts: ["chain"],
    never: `chain of command | chain of events | chain of office | food chain | chain reaction | chain smoking | golf links |
      links to | chain of`,
  },
  {
    names: "anvil hammer blacksmith smithy hammering forge",
    things: ["anvil"],
    acts: ["hammer"],
    deeds: "hammer",
    never: `hammers home | hammer out | hammered out`,
  },
  { names: "metal_clang metal clang metal_impact metal_hit", things: ["metal"], acts: ["clang"], nouns: "clang clank" },
  { names: "armor armour armor_rattle armour_rattle chainmail", things: ["armour"], acts: ["jingle"] },
  { names: "axe_chop axe chop wood_chop", things: ["axe"], acts: ["chop"], deeds: "chop" },
  { names: "saw chainsaw sawing", things: ["saw"], acts: ["saw"] },
  { names: "branch_snap twig_snap twig branch snap branch_break", things: ["twig"], acts: ["crack"] },
  { names: "tree_fall tree timber", things: ["tree"], acts: ["fell", "crack"] },
  {
    names: "leaves rustle leaves_rustle forest bush grass",
    things: ["leaves"],
    acts: ["rustle"],
    nouns: "rustle",
    phrases: `wind in the trees`,
    never: `rustle up | rustles up | leaves of the book`,
  },
  {
    names: "paper page page_turn paper_rustle book scroll",
    things: ["paper"],
    acts: ["rustle_paper"],
    phrases: `turns the page | turned the page | turns a page | turns over the page`,
    never: `turn the page on | takes a leaf`,
  },
  { names: "pen quill writing pen_scratch scribble pencil", things: ["pen"], acts: ["scratch"], deeds: "scribble scrawl" },
  {
    names: "cloth flag sail banner canvas sail_flap",
    things: ["cloth"],
    acts: ["flap_cloth"],
    never: `set sail | sets sail | sail close`,
  },
  { names: "cloth_rustle silk robe_swish", things: ["cloak"], acts: ["swish"] },
  {
    names: "rope rope_creak rigging pulley winch",
    things: ["rope"],
    acts: ["creak_rope"],
    never: `rope of hair | learn the ropes | the ropes of`,
  },
  {
    names: "whip whip_crack lash",
    things: ["whip"],
    acts: ["lash"],
    phrases: `crack of the whip | crack of a whip`,
    never: `whip hand | eyelash`,
  },
  { names: "stone stone_grind stone_door stone_slide slab tomb", things: ["slab", "stone"], acts: ["grind"] },
  {
    names: "rocks rockfall landslide rock_fall rubble avalanche debris collapse cave_in",
    things: ["stone"],
    acts: ["rockfall"],
    nouns: "rockfall landslide avalanche cave-in",
    never: `on the rocks | between a rock | rock and roll | rocks back | rocks the cradle`,
  },
  { names: "earthquake quake rumble tremor ground_shake", things: ["earth"], acts: ["quake"], nouns: "earthquake tremor" },
  { names: "ice ice_crack", things: ["ice"], acts: ["ice"], never: `break the ice | breaks the ice | ice in his veins | thin ice` },
  { names: "snow snow_crunch", things: ["snow"], acts: ["crunch"] },
  { names: "dig digging shovel spade", things: ["spade"], acts: ["dig"], deeds: "dig", never: `digs in his heels | dig in` },
  { names: "oar rowing row oars paddle", things: ["oar"], acts: ["row"], nouns: "oar" },
  { names: "ship_creak boat hull boat_creak ship hull_creak", things: ["hull"], acts: ["creak", "creak_rope"] },
  { names: "cart wagon wheels cart_wheels carriage_wheels", things: ["cart"], acts: ["wheels"] },
];
