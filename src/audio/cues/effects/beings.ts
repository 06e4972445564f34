/** Feet, beasts and people. Data of the director. */
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
      climbs/climbing/climbed toward/towards/to you/us/me/the`,
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
    nouns:
      "horse mare stallion pony gelding mule steed charger destrier palfrey rider horseman cavalry foal colt filly donkey hoof hoofbeat gallop hooves canter whinny neigh hoofs",
    phrases: `at a gallop | at a canter | on horseback | at the trot | at a trot | horses and | in the saddle | rides up | rode up |
    rides hard | ride hard | rode hard | in the traces | between the shafts | in harness |
    rein/reins/reined in | dig/digs/dug/digging in your/his/her/my/their spurs | puts/put/set/sets/clap/claps/clapped spurs |
    spurs/spurred/spur on | riding hard | rides/rode/riding out/past/along | saddle/saddles/saddled the |
    in the stirrups | leans/lean/leaned into the traces/collar | hoof beats | at the charge | whoa | crack/cracks/cracked the reins |
    shakes/shook/shake the reins | to horse | swing/swings/swung into the saddle | mounts/mounted up | dismounts`,
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
    calling/singing/talking/answering to/one one/another across/over/from the/ice/snow/ridge/hill/hills/river | to one another across`,
  },
  {
    names: "dog dog_bark bark dogs hound",
    things: ["dog"],
    acts: ["bark"],
    calls: "bark yap woof",
    nouns: "barking",
    never: `hot dog | top dog | dog days | barks an order | barks orders | bark of | dog-eared | dog tags | tree bark | sea dog`,
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
  { names: "cow cattle cow_moo moo", things: ["cow"], acts: ["low"], calls: "moo" },
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
  // People
  {
    names:
      "crowd crowd_cheer crowd_murmur crowd_chatter cheer crowd_roar audience tavern_chatter chatter market murmur walla people bar_chatter applause_crowd",
    things: ["crowd"],
    acts: ["cheer"],
    many: ["voices"],
    they: true,
    deeds: "applaud cheer",
    nouns: `crowd mob audience throng applause cheer spectator congregation multitude ovation hubbub uproar cheering clamour clamor hurrah babble jeering catcall
    pandemonium bedlam hullabaloo brouhaha tumult rumpus hooray huzzah hurrahs hosanna hosannas booing heckling catcalls
    whistling-stamping jubilation revelry revels merrymaking merriment carousing throngs hurly-burly babel`,
    phrases: `the/a shout/cheer/roar/cry/murmur/laugh goes/went/runs/ran up/along/round/through/down/over | shout her name | shout his name |
      shout your name | shouting her name | shouting his name | bawl her name | bawl his name | bawl your name | roar her name |
      roar his name | roar your name | roaring his name | roaring her name | scream your name | bawling your name | talking at once |
      talk at once | talked at once | mad with shouting | for joy | take hands and | throats | up on the desks | up on the tables |
      on the tables and | hammering on the tables | thousand voices | hundred voices | whole room | whole crowd | whole tavern |
      whole inn | whole square | entire room | a roar goes up | cheer goes up | roar went up | cheer went up | every voice |
      on their feet | thousand throats | hundred throats | a hundred throats | brings the house down | sings along | singing along |
      takes up the chorus | took up the chorus | three cheers | everyone sings | everybody sings | voices rise | packed house |
      packed to the | standing room | market day | common room | elbow to elbow | shoulder to shoulder | the whole town |
      whole village | the whole camp | whole street | people bellow | yelling your name | chanting your name | shouting your name |
      calling your name | they are singing | everyone shouts | everybody shouts | everyone cheers | everybody cheers | everyone laughs |
      everybody laughs | hall rises | the hall rose | on its feet | the benches roar | whole hall | whole bar | the bar roars | encore |
      in the stands | the stands | takes up the cry | take up the cry | took up the cry | takes up the name | all talking at once |
      all shouting | all at once shouting | roar goes | thousand feet | hats go up | hats in the air | on the terraces | every throat |
      town turns out | town turned out | market square | market is | market was | market in full | noise as went up | such a noise |
      thousand of them | hundred of them |
      wall/din/roar/babel/storm/surge/wave/gale/tide of noise/voices/applause/talk/cheering/cheers/laughter/singing/sound |
      gets/got/rises/rose/comes/came/leaps/leapt to its feet |
      full/packed/crammed/crowded/jammed/filled to the rafters/beams/doors/walls/roof/gills | in full cry/voice/swing/throat |
      is/are/was/were/stands/stood two/three/four/five/six deep | thousand/hundred mouths | calling/shouting/yelling out names |
      shoulder high through | standing/stamping/dancing/up on the chairs/benches/tables | as one man | in the cheap seats |
      the whole train/queue/terrace/wedding/party/club/company is/are/was/were | everyone/everybody has an opinion |
      yelling/shouting/bawling/screaming/roaring/chanting your/his/her/my/our/their number/names | is/was/are/were heaving |
      is/was/are/were thronged/teeming/mobbed/rammed |
      hawkers/vendors/stallholders/porters/newsboys/fishwives/barkers cry/cries/bawl/shout/call/yell/bellow/hawk |
      hundred/thousand relatives/cousins/porters/guests/workers/dancers/drinkers/faces |
      all talking/shouting/singing/yelling/cheering/arguing/bawling/laughing/roaring | on the second/third/fourth/last/tenth verse |
      takes/took/take/picks/pick/picked up the tune/chorus/song/chant/refrain |
      everyone/everybody is/was shouting/singing/cheering/laughing/talking/yelling/dancing |
      loud with bargaining/talk/voices/song/laughter/haggling/gossip | a buzz of talk/voices/conversation | murmur of voices |
      hubbub of | sea of voices/faces and | people are/were shouting/screaming/cheering/singing/hanging/dancing/yelling |
      buzz/buzzes/buzzed with talk/gossip/conversation | in uproar | in song |
      they/people are/were waving/dancing/stamping scarves/flags/hats/handkerchiefs/in/on/their |
      shout/cheer/clap/sing/sang/cheered you home/in/out/past/off | they stamp/whistle/clap/cheer , they |
      hear/heard it for the talk/noise/din/singing/shouting | the whole of the lower/upper/old town/city/village |
      on every roof/balcony/wall/table/step/rooftop they/people |
      half the town/village/city/street/camp/ship/school/county is/are/was in/out/on/at |
      throw/throws/threw/throwing/toss/tossing/tossed/fling/flung their/his/her hats/caps/scarves/fans/helmets/hat/flowers/shoes/bonnets |
      hats/caps/helmets/scarves/bonnets/flowers fly/flew/flying/go/went/rain/rained/in |
      bring/brings/brought/bringing their fists/mugs/tankards/fist/cups down/to |
      fists/mugs/tankards on the/every table/tables/bar/board | the chorus | chorus after | second/third/fourth/fifth/last verse |
      on the/his/her/their shoulders | carried/carry/carries/carrying/lifted/hoisted you/him/her/them/me shoulder/round/out/on/through |
      kissing/kiss strangers/enemies/everyone/anyone/each | embracing strangers | at the top of their/its lungs/voices |
      hoarse with/from |
      hundred/thousand crew/men/women/people/souls/strangers/hands/fans/drinkers/miners/sailors/voices/of are/were/is/was telling/shouting/bawling/stamping/screaming/roaring/singing/laughing/dancing/clapping/them |
      telling the roof | telling everyone/everybody | your/his/her/my/our name comes/came/goes/went over/back/from/round |
      chant/chants/chanted/chanting/shout/shouted/roar/roared/scream/screamed of your/his/her/my name | at shift change | shift change |
      market by/at noon/dawn/night | saturday/friday/sunday/market in | sorts/kinds of lie/gossip/bargain/bread/melon |
      arguing/argue/argued/haggling/haggle/haggled/quarrelling/bickering over/about/for one/the/a/onions/fish/price | a queue for |
      queues/queue at/round/for | hawkers | knife-man | fishwife | criers/crier/newsboys/newsboy/barkers/barker | brass-lunged |
      elbow/elbows in/to a/your/elbow stranger's/ribs/elbow | the din | such a din |
      above/over the din/noise/roar/hubbub/racket/babble |
      the floor/hall/room/bar/club/house goes/went/comes/came up/wild/mad/off/berserk | go/goes/went up on their toes |
      jump/jumps/jumped/jumping up and down/as | in one voice | with one voice | all of them/it/you at once/together |
      dice were/are hot | round of | buys/bought/stand/stands/stood a round/drinks | full house |
      packed/crowded/jammed/heaving/crammed bar/room/hall/floor/tavern/square/deck/street/house/market | last orders | closing time`,
    never: `crowd of complaints | three's a crowd | crowd of thoughts | crowds the | crowded with | crowding the | crowded by | mob boss |
      mob lawyer | good cheer | cheer up | cheers up | captive audience | an audience with | audience with | private audience |
      crowded out | private/studio/royal/papal audience | target audience | full to the roof/rafters/ceiling/brim/doors with |
      mob rule | two's company | lecture hall is empty | crowd of worries/gulls/trees/ghosts/memories/stars/shadows/questions |
      a throng of doubts | the gallery of | crowd control | picture gallery | art gallery | shooting gallery | hall of mirrors |
      clear/clears/cleared the room | empty stadium/hall/room/gallery/theatre/house/street/square | room service | elbow room |
      no room | room for | make room | makes room | made room | people say | people person |
      whole street/room/town/village/square/hall/house/train/bar/tavern/inn/camp is/was/lies/lay/stands/stood dark/empty/silent/asleep/quiet/still/deserted/under/covered |
      mob of curls/hair | the whole train/queue/wedding is/was empty/late/off | kiss on the | in chorus with himself | chorus line |
      the round of | round of the | round of ammunition | round of golf`,
  },
  {
    names: "applause clap clapping",
    things: ["clapper"],
    acts: ["clap"],
    deeds: "applaud",
    nouns: "applause ovation clapping",
    phrases: `round of applause`,
    never: `clap of thunder | clap eyes | claps eyes`,
  },
  {
    names: "laugh laughter crowd_laugh laughing",
    things: ["crowd", "child"],
    acts: ["laugh"],
    deeds: "laugh giggle cackle guffaw chuckle",
    nouns: "laughter laugh giggle guffaw cackle",
    never: `laughing stock | no laughing matter | laugh lines`,
  },
  { names: "baby baby_cry crying_baby", things: ["baby"], acts: ["cry"] },
  { names: "child children children_play kids", things: ["child"], acts: ["laugh", "shout"] },
  {
    names: "scream shriek woman_scream yell man_scream",
    deeds: "scream shriek",
    nouns: "scream shriek",
    never: `screaming headline | scream of tyres | scream of brakes | screaming tyres | scream of metal | screams past |
      scream past | colour screams`,
  },
  {
    names: "shout shouting battle_cry war_cry yelling",
    deeds: "shout bellow yell bawl holler",
    nouns: "shout warcry battle-cry war-cry yell",
    phrases: `battle cry | war cry`,
  },
  { names: "whisper whispers whispering voices", deeds: "whisper", nouns: "whisper whispering", never: `whisper of silk` },
  { names: "sob weep weeping crying cry", deeds: "sob weep wail keen", nouns: "sob sobbing weeping wail", never: `sob story` },
  { names: "breath breathing gasp pant", deeds: "gasp pant wheeze", nouns: "gasp", things: ["heart"], acts: ["gasp"] },
  { names: "snore snoring", deeds: "snore", nouns: "snore snoring" },
  { names: "cough coughing", deeds: "cough", nouns: "cough" },
  {
    names: "heartbeat heart pulse heart_beat",
    things: ["heart"],
    acts: ["heart"],
    nouns: "heartbeat",
    never: `heart of the | heart of`,
  },
];
