/** Feet and beasts. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const BEINGS: readonly EffectRow[] = [
  // Feet
  {
    names:
      "footsteps footstep steps walk footsteps_stone footsteps_wood footsteps_gravel footsteps_metal footsteps_grass footsteps_snow running run boots march footsteps_run stairs footsteps_mud",
    things: ["step"],
    acts: ["tread"],
    deeds: `walk march tramp stride trudge pad tiptoe pace shuffle sprint run climb dash hurry scramble flee stumble jog plod stomp creep sneak limp hobble stroll scurry clamber descend stamp patrol bolt race hike ascend follow step tread
    shamble traipse tromp lope amble mosey strut prowl wade scuttle skip lurch stagger totter dart sidle scamper scuff shin file troop
    wander hasten edge slog ford`,
    nouns: "heels soles treads hobnails footstep footfall tread bootstep pawstep tramp stomp",
    phrases: `under their boots | under his boots | under her boots | under your boots | under my boots | under our boots | under their feet |
      under his feet | under her feet | under your feet | under my feet | under heavy boots | board gives | boards give | board gave |
      stair gives | stair gave | boots are on | boots were on | boots on the | feet on the stairs | steps on the stair |
      steps on the stairs | on the stairs | at a run | on your heels | pounding feet | running feet | hurrying feet | heavy boots |
      footsteps in the | heels on | boot heels | at a dead run | takes the stairs | took the stairs | takes the steps | on tiptoe |
      feet on the | steps at a time | two at a time | three at a time | and boots | up the stairs | down the stairs | up the steps |
      down the steps | along the corridor | down the corridor | across the floorboards | on the gravel | in step | out of step |
      left, right | bare feet | on the landing | up the ladder | down the ladder | up the stair | down the stair | in stockinged feet |
      paces up and down | paced up and down | up and down the | walks the length | back and forth | coming up behind | falls in beside |
      fall in beside | keeps pace | keep pace | kept pace | of them on the stair | somebody/someone/something on the stair |
      coming up the | someone/somebody/something/they/he/she is/was/are/were coming up/down/closer/nearer |
      someone/somebody/something coming up/down/closer |
      someone/somebody/something is/was climbing/walking/running/pacing/moving overhead/about/above/upstairs/the |
      thousand/hundred boots/feet | picks/pick/picked your/his/her/its/their/our way | on foot over/across/through |
      walks/walked/walk overhead | tread on the | a heavy/light/slow/measured/quick/soft/stealthy tread | pitter-patter | pit-a-pat |
      footfalls behind | down the passage/hall/corridor/steps/alley | through/across the hall/courtyard/cloister/nave |
      steps behind/outside/overhead/above/approach/approaching/closer/nearer/coming |
      crosses/crossed/cross the floor/room/hall/yard/courtyard/landing/boards/bridge/gallery/ice/square above/overhead/to/toward/towards/without/slowly/and/in |
      crosses/crossed the floor | heavy/soft/slow/quick/bare/many/small feet | one step , another | a step , and another |
      stairs/stair/floorboard/floorboards/boards/landing complain/complains/creak/creaks/protest/protests , one/under/step/and |
      another step | a step behind | hundred/ninety/forty/sixty/fifty/thirty steps , counting | half a pace |
      a pace behind/more/nearer | who/somebody/someone knows/knew how to walk |
      walk/walks/walking/walked softly/quietly/about/up/over/round/across/on |
      going/go/goes/went round the outside/hull/house/back/wall | going up/down the stairs/steps/ladder |
      crosses/crossed the/those boards/tiles/flags/flagstones/roof/attic | on its/his/her/their heels |
      one foot/leg and/dragging/drags/dragged | dragging one/the/a foot/leg/heel | drag/drags/dragged its/his/her/a foot/leg/feet |
      boots/boot/heels/shoes/sandals/slippers/soles on the/wet/stone/iron/metal/gravel/tile/tiles/marble/wood/stairs/ladder/gangway/catwalk/boards/grating/deck/road/bridge |
      heels , | sneakers , | two/three/four/several pair/pairs of boots/feet/shoes/heels/, | tiles . one |
      got/gets as far as the landing/stairs/door | as far as the third/second/landing stair |
      stopping/stops/stop/stopped when/where the/you/he/she/your/heels | you stop and/, he/it/they/she |
      treads/steps/stairs between/to/of the/your/my landing/door |
      somebody/someone/something/nobody is/was walking/pacing/moving/running/climbing about/up/overhead/upstairs/above/behind/on/along/outside |
      over your/our/my/their heads/head , walking/pacing | over/across the roofs/rooftops/tiles/leads/gutter/slates , running/run |
      roof , wall | roof to roof | at your/his/her/our heels | went/go/goes/going through a/the kitchen/window/laundry/fence |
      up/down the fire escape/escapes | you/he/she/they/we run/runs/ran , | run for it | runs/ran/run for the/it/your/his/her/their |
      takes/took to your/his/her/their heels | legs it | on the sides/balls of your/his/her feet | cat-footed | soft-footed |
      bare soles | coming/comes/came along/down/up the passage/corridor/hall/gallery/aisle/alley/stairs/drive/path |
      climbs/climbing/climbed toward/towards/to you/us/me/the |
      heel/heels/boot/boots/slippers/sandals/soles/foot/feet on a/the/an/my/your/his roof/tile/tiles/stair/stairs/boards/landing/gravel/step/deck/grating/marble |
      heels that | heels , all | feet , going | with heels | pelting for/down/up/along/across/toward/through/over |
      sprinting/legging/scrambling/stumbling for/down/up/along/across/toward/through/over |
      cross/crosses/crossed/crossing the boards/flags/floor/carpet/yard/hall/roof to/overhead/above/in/on/behind/, | pat , pat |
      tap , tap | clack , and | one . then | stops whenever/when/where you | stop whenever/when you | when you walk on |
      takes/took his/her/its time along/on/up/down/over |
      someone/somebody/something/he/she/it is/was strolling/walking/pacing/limping/climbing | light as a/cats | soft-shod |
      drop/drops/dropped down inside/into/onto/behind the wall/yard | on its/his/her heels/toes |
      comes/come/came up the/your stairs/path/stair/walk/drive/ladder/gangway/cutting/steps | boots not far | a watchman's tread |
      men running | people running | running the wrong way | going the wrong way | all going | you/we/they/he/she run . |
      you/we/they/he/she run , | you run | we run | they run | and run | through lingerie | down through the wet/dark | heel , toe |
      pounding/pounds/pounded down/up/along/through/across/over/after/toward |
      came/come/comes pounding/running/clattering/sprinting/tramping/pelting/hurrying/stumbling down/up/along/through/across/out/in/over/after |
      in their/his/her big/heavy/magnetic/iron/steel/wooden boots/shoes/clogs | break/breaks/broke into a run |
      quickens/quicken/quickened your/his/her/their pace/steps/step | at the double | double time | shuffle of |
      scrape of a boot/heel/shoe/foot | gets/got nearer , | climbing/climbs the last | and then stops/nothing outside |
      stops/stop/stopped outside your/the/my door | four/three/two/five at a go/time |
      down/up the subway/cellar/tower/stone/back/front/iron/spiral/wooden/marble/attic/garden steps/stairs/stair | prints come/came in |
      wet prints | crunch , and | along the carpet/corridor/passage/hall/gallery/deck/counter/ward , |
      coming down the ward/hall/aisle/corridor/tunnel/stairs/companionway/ladder | after you/him/her/us/them down/up/along/through the |
      shoes on linoleum/tile/gravel/marble/stone/wet | slows/slow outside/at your/my/his/her/the door`,
    never: `head over heels | kicked off her heels | down at heel | heels of her hands | heels of his hands | heel of his hand |
      heel of her hand | steps of the | in the footsteps | footsteps of his | footsteps of her | footsteps of their | one step ahead |
      step by step | steps are being taken | take steps | taking steps | next step | first step | put her foot down |
      put his foot down | puts her foot down | puts his foot down | foot of the | foot of a | at the foot | feet deep | feet tall |
      feet wide | feet high | feet long | feet of | follow in | two steps ahead | running water | running late | run out of |
      runs out of | ran out of | running out of | run a | runs a | ran a | in the long run | runs in the family | run in the family |
      square feet | cubic feet | cold feet | climb the ladder | race against | walk of life | walks of life | march of progress |
      run of luck | race to | shoe box | feet up | with your boots on | with his boots on | with her boots on | boots off |
      in his boots | in her boots | pair of boots | take off his boots | takes off his boots | pulls off | pulls on | boots at the |
      in step with the times | runs/ran/run into trouble/debt | running costs/commentary/joke/total/battle/mate |
      run/runs/ran for office/mayor | runs/ran/run the place/shop/bar/show/business/inn/town/numbers/scan/diagnostics | dash of |
      mad dash | rose/rises step by step | the next/first/last/right/wrong step | boot up | boots up | reboot | walking stick |
      walking wounded | walk-on | march hare | in march | of march | since march | until march | by march | foot soldier | foot of |
      steps in | stepped in | well-heeled | achilles heel | walking papers | run-down | pace of life | set the pace |
      climbs/climbed/climbing to the sky |
      the road/path/stair/track/lane/smoke/sun/moon climbs/climbed/ran/runs/wanders/wandered/ambles | ran dry | runs dry | ran cold |
      run cold | runs cold | runs/ran/run out | running wild | running the water | stair/stairs of | a pace behind the times |
      in someone's shoes | in your shoes | in his shoes | in her shoes | ballet shoes | tap shoes | shoe shop | shoe polish |
      shoe leather | horseshoe | step up to | steps down as | stepped down as | stepmother | crosses/crossed the floor of |
      crosses/crossed the bridge of | tread carefully on the subject | tyre tread | tread of the tyre | half pace | walks of |
      stick insect | walks away with the prize | steps down from office`,
  },
  {
    names: "footsteps_fast run_away chase_steps",
    things: ["step", "walker"],
    acts: ["tread", "walk"],
    deeds: "run sprint dash flee bolt race",
  },
  // Beasts
  {
    names: "horse horse_gallop gallop horses hooves hoofbeats horse_walk horse_trot horse_neigh neigh cavalry horse_whinny carriage",
    things: ["horse"],
    acts: ["gallop", "neigh"],
    deeds: "gallop canter",
    calls: "neigh whinny nicker whicker",
    nouns: `horse mare stallion pony gelding mule steed charger destrier palfrey rider horseman cavalry foal filly donkey hoof hoofbeat
      gallop hooves canter whinny neigh hoofs`,
    phrases: `at a gallop | at a canter | on horseback | at the trot | at a trot | horses and | in the saddle | rides up | rode up |
      rides hard | ride hard | rode hard | in the traces | between the shafts | in harness | rein/reins/reined in |
      dig/digs/dug/digging in your/his/her/my/their spurs | puts/put/set/sets/clap/claps/clapped spurs | spurs/spurred/spur on |
      riding hard | rides/rode/riding out/past/along | saddle/saddles/saddled the | in the stirrups |
      leans/lean/leaned into the traces/collar | hoof beats | at the charge | whoa | crack/cracks/cracked the reins |
      shakes/shook/shake the reins | to horse | swing/swings/swung into the saddle | mounts/mounted up | dismounts |
      out of the stirrups/saddle | foam to her/his | blood on the bit | in the shafts | would not look at | stood shaking |
      while she/he was still | off toward/towards the ford/road/hill without him/her | stirrups flying |
      hoofs/hooves on the/plank/turf/cobbles/bridge/road/ice/stone/gravel | at a/the canter/trot/gallop/walk | spurring |
      wheel/wheels/wheeled their/his/her ponies/horse/horses/mounts/mare | the mares | leaders shied/shy/plunge/plunged/down |
      whip and whip | on its springs | goes/went over sideways | dig/digs/dug in his/her/your heels | lathered | the off-wheeler |
      ears flat | clods flying | the four of them , | goes/went over/down with him/her/his/you | strung out behind | at a dead run |
      lancers/hussars/dragoons/riders/cavalry/horsemen/outriders come/came/comes/go/went/wheel/charge/pour/break/form/pass/ride/at/on |
      shrieked/shriek/screamed/scream/screaming/kicking/kicked in their/the stalls/stable/stables | hunters shrieked/kicked/stamped |
      the hunters | bolt , screaming | bolts , screaming | from their/his/her/the saddles/saddle`,
    never: `horse-drawn | mule-headed | horseplay | high horse | dark horse | rocking horse | clothes horse | hobby horse |
      horse sense | horse chestnut | sea horse | stalking horse | iron horse | saw horse | gift horse |
      horse of a different | cart before the horse | wild horses | bay window | charley horse | vaulting horse |
      white horse inn | shoes the mare | team of lawyers | horse trading | dead horse | horse brass | horse brasses |
      chestnut tree | chestnut trees | hold your horses | mare's nest |
    horse's mouth | horses around | horse around | horsing around | horse laugh | horse opera | one-horse | two-horse | charley-horse |
    trojan horse | the horses of the sun | horse's ass | horsehair | horsepower | horse and buggy days | mule of | knights of the |
    knight of the | hackney | horse mackerel | horse collar | horse fair | pommel horse | horse chestnuts | horse race on the |
    backed a horse | back a horse | losing horse | wrong horse | night mare | riding on it | riding on this |
    rides/rode/riding on the outcome | his/her hobby horse | rides up at the back | let it ride | riding high | stable of | pit pony |
    polo pony | shanks's pony | horse latitudes | horsemen of the | ponies up | pony up | pony tail | riding boots | riding crop |
    steed of`,
  },
  {
    names: "wolf_howl wolf wolves howl coyote",
    things: ["wolf"],
    acts: ["howl_beast"],
    movers: ["howler"],
    moves: ["howling"],
    calls: "howl",
    nouns: "howl howling",
    never: `wolf whistle | wolf down | wolfs down | wolfed down | crying wolf | cry wolf | cried wolf | hot dog | top dog |
      howl with laughter | howls with laughter | howling with laughter | wind howls | wind howling | lone wolf | dog days |
      pack of cards | pack of lies | pack of cigarettes | howls of laughter | howl of laughter | howler | howling wind |
      howling gale | howling storm | wolf in sheep's | sea dog | howls of protest | howling success |
    wolf at the door | wolf's clothing | wolf's head inn | wolf-whistle | keep the wolf | wolfsbane | in sheep's clothing | wolf pelt |
    wolf skin | wolfskin | big bad wolf | wolfish`,
    phrases: `lifts its voice | lifted its voice | lift their voices | answers from the ridge | answer from the ridge |
      answered from the ridge | takes up the note | took up the note | another joins | another joined |
      wolves , close/near/closer/nearer/many/again | hear/heard/hears the/a wolf/wolves/coyotes/pack |
      hear/heard/hears them again , the wolves | the pack gives/gave tongue | wolves are/were out/close/near/closer | wolves again |
      the howling | howling has/had/is/was/comes/came |
      calling/singing/talking/answering to/one one/another across/over/from the/ice/snow/ridge/hill/hills/river |
      to one another across |
      points/pointed/lifts/lifted/raises/raised/tips/tipped its/his/her/their nose/muzzle/head/throat/snout at/to/and/, |
      nose at the moon | muzzle to the | sits/sat down and sings/sang/, | the others take/took it | take it from there |
      one long voice | long thin cry | long falling/rising note | from the ridge/pines/trees/larches/wood/woods/quarry/hills/snow , |
      the pack is/has/was/had found/got/scented/closer/near/singing/out | giving/gave/gives/give tongue | answered from in |
      is answered from/by/, | begins like a/an | the note that was | begun to talk/sing/answer | they have begun to |
      laughing about something | and the answer | then the answer`,
  },
  {
    names: "dog dog_bark bark dogs hound",
    things: ["dog"],
    acts: ["bark"],
    calls: "bark yap woof",
    nouns: "barking",
    never: `hot dog | top dog | dog days | barks an order | barks orders | bark of | dog-eared | dog tags | tree bark | sea dog`,
    phrases: `hounds/dogs/pack give/gives/gave tongue`,
  },
  {
    names: "cat cat_meow meow",
    things: ["cat"],
    acts: ["mew"],
    calls: "meow mew miaow caterwaul yowl",
    never: `cat burglar | cat's paw`,
  },
  {
    names: "crow raven raven_caw crow_caw caw rook",
    things: ["crow"],
    acts: ["caw", "flap"],
    calls: "caw",
    nouns: "caw",
    never: `crow's feet | crow's nest | as the crow flies | eat crow | crow bar`,
  },
  {
    names: "owl owl_hoot hoot",
    things: ["owl"],
    acts: ["hoot"],
    calls: "hoot",
    never: `owl-eyed | night owl | hoots with laughter | gives a hoot | give a hoot`,
  },
  { names: "gull seagull gulls", things: ["gull"], acts: ["chirp"], nouns: "gull seagull" },
  { names: "rooster cock_crow", things: ["rooster"], acts: ["chirp"], phrases: `cock-crow | cockcrow` },
  {
    names: "bird birds birdsong bird_chirp songbird chirp forest_birds dawn_chorus",
    things: ["bird"],
    acts: ["chirp"],
    calls: "chirp twitter warble tweet",
    nouns: "birdsong birdcall lark nightingale cuckoo",
    phrases: `dawn chorus`,
    never: `early bird | bird's eye | jail bird | bird brain | a little bird | on a lark | for a lark | free as a bird`,
  },
  {
    names: "wings wing_flap flap bat bats bird_flap",
    things: ["wings"],
    acts: ["flap"],
    phrases: `beat of wings | wingbeats | wingbeat | clap of wings | whirr of wings`,
    never: `taken under | under her wing | west wing | east wing | old bat`,
  },
  {
    names: "insects cricket crickets cicada bee bees fly flies insect",
    things: ["insect"],
    acts: ["buzz"],
    nouns: "cicada",
    calls: "chirr stridulate",
    never: `bee line | busy bee | spelling bee | just not cricket | game of cricket`,
  },
  { names: "frog frogs toad", things: ["frog"], acts: ["croak"], calls: "croak ribbit" },
  { names: "snake snake_hiss hiss serpent", things: ["snake"], acts: ["rattle_snake"], never: `snake oil | snake eyes` },
  { names: "rat rats mouse", things: ["rat"], acts: ["squeak"], never: `smell a rat | rat race | rat on` },
  { names: "cow cattle cow_moo moo", things: ["cow"], acts: ["low"], calls: "moo", phrases: `cows/cattle/oxen/herd low/lowed` },
  { names: "sheep goat lamb sheep_bleat", things: ["sheep"], acts: ["bleat"], calls: "bleat baa" },
  { names: "pig pigs pig_grunt boar", things: ["pig"], acts: ["grunt"], calls: "oink" },
  { names: "bear bear_roar lion tiger", things: ["bear"], acts: ["roar"] },
  { names: "dragon dragon_roar wyrm", things: ["dragon"], acts: ["roar", "flap"] },
  {
    names: "monster monster_growl monster_roar growl beast creature roar creature_growl zombie beast_roar snarl",
    things: ["monster"],
    acts: ["roar", "growl"],
    calls: "snarl growl",
    nouns: "growl snarl",
    phrases: `roars in the dark | something growls`,
    never: `stomach growls | growls an answer`,
  },
];
