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
      full of glass | glass over the | broken glass underfoot | through the window in | through the skylight |
      round through the window | shot through the window | brick through the | chair through the | rock through the window |
      stone through the window | bottle through the | through the windscreen | through the windshield | shower of glass |
      breaking glass | shattering glass | tinkle of glass | glass everywhere | in a spray of glass | spray of glass | window goes |
      window went | windows go | through the plate glass | rain of glass | into a thousand pieces | in a thousand pieces |
      a thousand pieces | in a hundred pieces | in pieces on the floor | to smithereens | glass rains | glass rained | rains glass |
      shards fly | shards flew | shards rain | shards of the window | shards of glass | goes through the window |
      went through the window | comes through the window | came through the window | goes through the glass | went through the glass |
      comes through the glass | came through the glass | out through the window | window comes in | window came in |
      put his fist through | puts his fist through | put her elbow through | puts her elbow through | windscreen goes |
      windshield goes | windscreen went | windshield went | in one sheet | bottles came down | bottles come down | glasses came down |
      glasses come down | glass came down | glass and all |
      came/comes/come/crashed/crashes/falls/fell in/through at/by/through the skylight | in by the front window | by the front window |
      through the casement/pane/conservatory/mirror/shopfront/greenhouse/glass/porthole/shop/plate | does/did not survive |
      display case comes/came apart/down | case comes/came apart in |
      throws/threw/hurls/hurled/flings/flung a/the/his/her/your glass/bottle/plate/vase/lamp/mirror/mug/jar/tumbler/decanter/goblet/cup/dish |
      glass/stained/window/skylight/pane/panes/windows caves/caved/came/comes/blows/blew/falls/fell/bursts in/out/down |
      windows/window came/come/comes/blew/blow/blows in/out | among the panes |
      panes/glass underfoot/everywhere/flies/flew/falls/fell/comes/came/skitters/crunches |
      windscreen/windshield/mirror/visor/screen is/was in her/his/your/my lap/teeth/hair | lets/let go of the tray/glass/bottle |
      drops/dropped/dropping a/the/his/her tray/glass/glasses/bottle/plate/plates/vase/jar/lamp/cup/saucer/mirror/decanter/mug/tumbler |
      the lot goes |
      mirror/mirrors/pane/panes/window/windows/windscreen/bottles/bottle/glasses/lamp/lamps/chandelier/skylight cracks/crack/cracked/stars/starred/burst/bursts/explode/explodes/exploded/shivers/dissolves |
      dives/dived/leaps/leapt/jumps/jumped/thrown/throws/threw/hurls/hurled/crashes/crashed/goes/went out/through/him/her/himself/herself of/the/through window/skylight/pane |
      smashed/smashes/smashing crockery/plates/glass | through a window | through the window and | glass , all of it | hail of glass |
      splinters of mirror/glass | in the broken glass | fragments of glass | on the floor/ground/flags/tiles in pieces |
      tray goes/went over | in pieces on the | eleven/nine/six/ten/twelve/dozen glasses | crash of crockery/glass/china/plates |
      the sound of glass | turns/turned/turning to sugar/snow/ice/diamonds/frost/salt/sand/powder/rain | becomes/became several |
      becomes several | jar by jar | pane by pane | bottle by bottle | shelf by shelf | a shelf at a time |
      takes/took the bottles/pickles/jars/windows/mirror/shelf/glasses | takes/took a/the shelf/row/window/pane/mirror with/of/out |
      goes/went to the floor | great deal of water | and then a great deal | the pane takes/took/goes/went | takes/took everything |
      comes/came in ahead/through/with/over/, of | blew/blows in and put | casement blew/blows |
      all over the rug/floor/carpet/bar/street | every pane | every window/pane/bottle/glass/mirror left/in/on/goes/went/comes/bursts |
      broke/breaks its front | in the middle of the seam | crunch . | walked across what used | a decanter , or |
      arrive/arrives/arrived in/on/upon the/marble/stone/tiles/flags fountain/floor | one crack |
      crack/cracks runs/run/ran/walks/walked/spreads/spread across/down/along/from/the | stars/starred . | dome stars |
      through the french window/windows | surprised windows | then the mirror | the mirror . | the front went in |
      fist/elbow/boot/chair/brick/head/shoulder/knee/bottle/body/rifle-butt in/through/into/at the/a/my/your/his/her pane/window/glass/mirror/windscreen/windshield/case/quarter-light |
      crunch , says | glass under your/his/her/their/our/my boots/feet/heel/heels/shoes | crunches/crunch/crunched underfoot |
      the bottles go/went/come/came/fall/fell/jump/jumped/burst | bottle/lamp/glass/mirror/vase/pane is/was in pieces`,
    never: `hull plate | hull plates | steel plate | armour plate | armor plate | licence plate | license plate | name plate | brass plate |
      hourglass | glass ceiling | glass eye | glass slipper | glass of | glasses of | put down the glass | break the ice |
      breaks the ice | break of dawn | breaks the silence | window of opportunity | raise a glass | raises a glass |
      raised a glass | looking glass | watch glass | screen door | puts a glass | put a glass | puts the glass |
      puts his glass | puts her glass | drop of | falls silent | tank top |
    the glass ceiling | a glass | raise your glass |
    looks/looked/gazes/gazed/stares/stared/peers/peered/sees/saw/seen/shows/comes/came/falls/fell/shines/shone/pours/poured through the window/windows/pane/panes/glass/skylight/casement |
    light/sun/moon/dawn/sunlight/moonlight/rain goes/went/comes/came/falls/fell/pours/poured/through the window/windows/skylight/glass/panes |
    window shopping | out of the window | smash hit | smash hits | crash diet | broken windows | broken window | broken glass in |
    mirror image | smoke and mirrors | pane of glass is |
    talk/talks/talked/speak/speaks/spoke/whisper/whispered through the window/glass | seen through the | 
    lamps come/came on/up | lamp comes/came on/up | lights come/came on | throws/threw the window open |
    through the window you/he/she/they/we/i can/could/see/saw/watch/watched |
    drops/dropped/drop the/a/his/her/your/its bottle/glass/glasses/plate/lamp/cup/jar/mirror/vase/mug into/onto/in/back/to |
    throws/threw/tosses the/a/him/her/you bottle/glass/lamp/plate/mug/cup/jar to`,
  },
  { names: "glass_clink clink toast cutlery cups plates", things: ["cup"], acts: ["clink"], happens: "clink", nouns: "clink" },
  {
    names: "bottle_open cork pour pouring drink pour_drink drinking uncork",
    things: ["bottle"],
    acts: ["pour_drink"],
    happens: "uncork",
    deeds: "pour decant",
    phrases: `is/are/was/were poured | a drink/glass/cup/measure is/was poured`,
  },
  {
    names: "punch hit fist fist_hit punch_hit slap fistfight body_hit kick blow",
    things: ["fist", "jaw"],
    acts: ["hit"],
    deeds: "punch slug sock wallop clobber pummel uppercut headbutt backhand",
    inFight: "hit slap backhand knock kick elbow knee box swing",
    nouns: "punch uppercut haymaker brawl fistfight headbutt",
    phrases: `breaks his wrist | broke his wrist | breaks her nose | with your forehead | with his forehead | with her forehead | slaps him |
      slapped him | slaps her | slapped her | slaps you | slapped you | slaps me | slapped me | in the jaw | on the jaw | in the gut |
      in the stomach | in the face | left hook | right hook | right cross | to the ribs | in the ribs | to the jaw | to the chin |
      on the chin | on the nose | in the kidneys | bare knuckles | to the body | in the mouth | to the gut | to the temple |
      across the mouth | across the face | lays him out | laid him out | spits out a tooth | spits a tooth | spat out a tooth |
      split lip | splits his lip | split his lip | bloodies his nose | nose breaks | broke his nose | breaks his nose | hit me |
      hits me | hit him | hits him | hit her | hits her | hit you | hits you | swings at you | swings at him | swung at him |
      swung at me | swings and misses | swung and missed | a left and a right | left and a right | goes down under | first blow |
      the blow lands | throws a punch | threw a punch | lands one | landed one | his fist | her fist | your fist | the boot goes in |
      the boot in | to the ribs/gut/jaw/chin/nose/stomach/belly/teeth/kidney/kidneys/temple/groin | heel of my/his/her/your hand into |
      gave/gives/give him/her/me/it the heel | one in/on/to the ribs/ear/gut/jaw/chin/nose/mouth/stomach/belly/eye/face/kidney |
      swing/swings/swung for/at your/his/her/my/the head/jaw/face/him/you/me | swings and you |
      takes/took/take it/one/two/that on/in the chin/jaw/ribs/nose/gut/mouth | decked me/him/her/you/them | decks him/her/you/me |
      a fist like | fist/fists comes/came/come/catches/caught/finds/found/lands/landed/meets/met |
      rolling on/in/across/over the floor/carpet/mud/dust/ground/sawdust | gouging/biting/grappling/wrestling |
      goes/went down and stays/stayed | knocks/knocked/knock him/her/you/me/them down/flat/cold/over/off/back/sprawling |
      butts/butted/butt him/her/you/me | punches/punched/punch him/her/you/me/them/it | knees/kneed/knee him/her/you/me in |
      kicks/kicked/kick him/her/you/me/them in/down/over/off | boots/boot thud into | laid/lays/lay out |
      trade/trades/traded/trading punches/blows | fists/fist fight/fights/fly/flew | puts/put him/her/me on the canvas/boards |
      the canvas | haymaker | left jab | body blow | body blows | low blow | a right/left to/in/on/from the | a right and a left |
      hit/hits/hitting him/her/me/you/it | she/he/i/you swung . |
      beat/beats/beating him/her/me/them/you till/until/down/senseless/bloody/unconscious/with/to |
      drives/drove/drive/swings/swung/jabs/jabbed an/his/her/your/my/a elbow/knee/fist/boot/shoulder/forehead |
      into the man's/guard's/other's teeth/face/jaw/ribs/throat/belly/stomach/nose | uses/used the left/right/other | the left , then |
      then the left/right | then , since it | plants/planted/plant a/the/his/her/your fist/other/knee/elbow | brow/forehead into the |
      gets/got in one/another | gets/got one in | and/with another on the/under | under your/his/her/my heart |
      hinge of the/his/her/your jaw | led/leads/leading with the/his/her | has/had him/her/you by the collar/throat/lapels/hair |
      hit/hits me/you/him/her/us once/twice/again/over/and/with/in/on/, | over the heart/bar/kidneys | down on the back of |
      where his/her/its/your face/teeth/nose is/are/was/were | bridge of the/his/her/your nose |
      goes/went over the desk/table/counter/bar/rail/sofa/chair | goes/went under her/him | rolling over |
      takes/took it on the chin/shoulder/ear/mouth | breaks/broke a/the/his/her chair/stool/bottle/plate over/on/across |
      into the wall/mirror/table/bar/lockers/rack | puts/put him/her/you/me/mo through/into/down/over the | when he/she folds |
      folds/folded up/around/over the/your/his/her | loosens/loosened a/your/his tooth/teeth |
      spit/spits/spitting out/a blood/tooth/teeth | allowed to bite`,
    never: `punch line | punchline | punch bowl | punch card | punch cards | bowl of punch | glass of punch | rum punch |
    pleased as punch | packs a punch | pack a punch | punch the clock | punches the clock | punched the clock |
    punches in the code | punch in | punches in | punched in | punches a ticket | punches/punched the/a/his/her/your ticket/tickets | punches your ticket |
    punch drunk | hook of | hit upon | hits upon | hit on an idea | hit the road | hits the road | hit the sack |
    slap on the wrist | hand to mouth | by word of mouth | sock drawer | hook, line | egg on the face | written on the face |
    smile in the face | on the face of it | blow your nose | blows her nose | blows his nose | sun in the face | wind in the face |
    rain in the face | in his fist | in her fist | in your fist | hit him that | hit her that | hit you that | hit me that |
    hits him that | hits you that | his fist closes | shakes his fist | shook his fist | shakes her fist | raises his fist |
    raised his fist | unclenches his fist | opens his fist | opens her fist |
    hits hard | hit hard by | hit song | hit record | hit it off | hits it off | hit list | hit man | hit the lights | hit the deck |
    a smash hit | smash hit | hit parade | punching bag hangs | beat about the bush | mouth to mouth | 
    been punched by | slap in the face | slap-up | slapdash | kick in | kicks in | kicked in | kick off | kicks off | kicked off |
    kick the habit | kicks himself | kick-start | kickstand | drop kick | sidekick | elbow grease | elbow room | knee-deep | knee deep |
    to the knee | to his knees | to her knees | on the canvas is | painted on the canvas | the canvas of | the canvas tent | canvas bag |
    the canvas cracks | the canvas snaps | the canvas flaps | smile across the face | a look on the face | lay out the | lays out the |
    laid out the | laid out on | laid out in | laid out like | kiss on the cheek | kissed on the cheek | kisses on the cheek |
    kisses him on | kisses her on | whisper in the ear | whispers in the ear | pencil behind the ear |
    a right to the throne/vote/land | a right to a | a left to the | beat him to it | beat him to the | beats him to it |
    hit him hardest in the pocket`,
  },
  { names: "body_fall fall thud body_drop", things: ["body"], acts: ["fall"], happens: "crumple collapse topple slump", nouns: "thud" },
  {
    names: "tin_rattle can_rattle rattle pots pans tin_can clatter metal_rattle dishes kitchen tin can_kick",
    things: ["tin"],
    acts: ["rattle"],
    nouns: "clatter",
    phrases: `pots and pans | string of cans |
      in/into/among/over/through the cans/pans/pots/tins/saucepans/dustbins/bins/buckets/oil-drums/kettles |
      string of tins/bottles/cans/bells |
      pans/pots/cups/plates/tins/cans/lids/mugs/spoons jump/jumps/jumped/dance/danced/hop/chatter/chattered |
      goes/went round and round on | corrugated iron/roof/sheet bangs/flaps/lifts/rattles/claps | tin roof bangs/rattles | sheet iron |
      beating/beats/beat/banging/bangs/hammering on/a pots/pan/pans/saucepan/saucepans/tray/trays/tin/tins | saucepans | hubcaps , |
      can/pan/pot/bucket/bin/tin/kettle/tray/lid/ladle goes/went/go over/flying/down/rolling/round/bouncing/off | one can | ladle and |
      with its/her/their/his pots | pots , | its lids | banging them |
      spoon/fork/hubcap/cup/lid is/was walking/dancing/jumping/rolling/spinning/shivering/lying | walking itself along |
      having trouble lying | exhaust/bumper/pail/bucket falls/fell off/down | dancing along after | clanging like | clonk |
      something hollow | jumps/jump the length | drags/dragging/dragged a/the/its tin/tins/can/cans/chain/bumper/pan`,
    never: `can of worms | rattled by | rattles off | rattled off | tin god | pan for gold | panned out | pan out |
      kick the bucket | kicked the bucket | kicks the bucket | bucket list | a drop in the bucket | clatter of hooves |
      clatter of hoofs | clatter of keys |
    pan of the camera | tin hat | tin pan alley | tin ear | tin soldier | tin mine | tin opener | canned | can opener | plate glass |
    plate armour | plate armor | number plate | licence plate | license plate | bronze plate | brass plate | pipe dream | pipe organ |
    pipe down | pipe tobacco | drum roll | war drum | kettle of fish | melting pot | hot pot | flower pot | pot luck | pot shot |
    pot belly | pot-bellied | flash in the pan | lid on it | silver spoon | born with a silver | spoonful | the bar tray |
    bonnet strings | hood over | under the bonnet | under the hood`,
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
  {
    names: "axe_chop axe chop wood_chop",
    things: ["axe"],
    acts: ["chop"],
    deeds: "chop",
    phrases: `splits/split/splitting another/a/the log/logs/kindling/wood/shingle | chopping/chops/chopped wood/logs/kindling`,
  },
  { names: "saw chainsaw sawing", things: ["saw"], acts: ["saw"], deeds: `saw` },
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
    phrases: `snow/mountain/slope/hillside/cliff comes/came/coming down the/on/upon | whole slope/hillside/face goes/went`,
  },
  { names: "earthquake quake rumble tremor ground_shake", things: ["earth"], acts: ["quake"], nouns: "earthquake tremor" },
  { names: "ice ice_crack", things: ["ice"], acts: ["ice"], never: `break the ice | breaks the ice | ice in his veins | thin ice` },
  { names: "snow snow_crunch", things: ["snow"], acts: ["crunch"] },
  { names: "dig digging shovel spade", things: ["spade"], acts: ["dig"], deeds: "dig", never: `digs in his heels | dig in` },
  { names: "oar rowing row oars paddle", things: ["oar"], acts: ["row"], nouns: "oar" },
  { names: "ship_creak boat hull boat_creak ship hull_creak", things: ["hull"], acts: ["creak", "creak_rope"] },
  { names: "cart wagon wheels cart_wheels carriage_wheels", things: ["cart"], acts: ["wheels"] },
];
