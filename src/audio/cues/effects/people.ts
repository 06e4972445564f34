/** People. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const PEOPLE: readonly EffectRow[] = [
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
      packed/crowded/jammed/heaving/crammed bar/room/hall/floor/tavern/square/deck/street/house/market | last orders | closing time |
      not a closed mouth | closed mouth in | shifts/shift deep |
      entire/whole bar/room/house/table/floor/hall/street/pit/deck has/had an/one opinion/mind/throat/voice | not one of them is/was |
      keeping it down | as far as the verse/chorus | makes/made a din | agreeing with one/each |
      people/men/women/drinkers/strangers agreeing/disagreeing/shouting/arguing/laughing/talking/singing/yelling/lying/bargaining with/at/to/over/about/all |
      every soul/mouth/tongue/throat/stool is/was/in | every stool is/was | is/was taken , | lying about the |
      hold/holding/held up babies/lanterns/children | hang/hangs/hanging/hung/lean/leaning out of the windows/balconies |
      they let/lets it out | held its/their breath | let it out | from roof to roof | in their night things |
      hammering/hammer/hammers/hammered on pipes/tables/doors/rails/pans/shields |
      beats/beat/beating on the rail/table/tables/floor/benches | out on the walkways/balconies/roofs/steps/streets |
      on the benches/seats , waving/shouting | shouting/shouted/shouts prices/bets/names/odds/orders | shoves/shove/shoved along |
      hip to hip | every/whole upper/lower gallery/tier/balcony | who was/is still able to | yelling for |
      howl/howls/howled/yell/yells/call/calls for wine/more/another/blood/him/her | telling the | the ones who | a judge was |
      all of bedlam | cheek by jowl | up on chairs/benches/tables | the fans | the faithful | odds are/were | last lap | finish line |
      home straight | caps go/went up | hats go/went up | bank to bank | from bank/wall/end/side to bank/wall/end/side , |
      whole levy/regiment/fleet/company/crew/school/congregation/quay/valley is/was/are/were |
      is/are/was/were shouting/chanting/calling/bawling/roaring/singing the/his/her/your |
      somebody/someone has found/hoisted/lifted him/her/you/them | is/are held ! | a hundred bow/hats/faces/voices/throats |
      everyone/everybody/anyone/everything talks/talked/talking/shouts/shouted/sings/sang/stamps/stamped/dances/danced/laughs/laughed/yells/yelled/screams/screamed/joins/joined/claps/clapped/drinks/bets/argues/argued/knows/knew at/in/on/the/all/over/and/about/words |
      half of them/the/us/it singing/shouting/drunk/laughing/talking/weeping/asleep |
      all over the room/square/hall/town/field/floor/deck/stands |
      the room/bar/hall/place/square/pit/house/inn/tavern/street/crowd/table/deck/quay/club/cellar/yard is/was full/loud/packed/roaring/singing/jumping/heaving/alive/deafening/howling/hot/thick/bursting of/with/to/, |
      full of people/voices/sailors/drunks/miners/noise/song/talk/smoke/dancers/strangers/soldiers/drinkers |
      a song/chorus/reel/jig/round/toast/verse/chant/shanty/hymn goes/went/starts/started/begins/began/breaks/broke/comes/came/is/gets up/round/around/out/from/going/at |
      starts/started/strike/strikes/struck up the/a/another song/chorus/tune/reel/verse/chant/shanty | joins/join/joined in the/on/, |
      glasses/cups/mugs/tankards/flagons raised/up/high/go/went/lifted/clash/bang/knock/in |
      raise/raises/raised/lift/lifts/lifted their/a/his/her glasses/cups/mugs/tankards/glass/cup/mug/horns to |
      bang/bangs/banged/pound/pounds/pounded/hammer/hammers/hammered/beat/beats/drum/drums/drummed/thump/thumps/thumped the/on/their table/tables/bar/benches/boards/fists/cups/mugs/heels/rail/floor/shields/doors/feet/hulls/spears/paddles |
      stamp/stamps/stamped/stamping their/his/the/, feet/boots/heels/floor |
      feet/boots/heels stamping/drumming/pounding/stamp/drum/pound on/the/in/, |
      clap/claps/clapping/clapped in/along/time/him/her/you/their/hands/the |
      bet/bets/betting/odds/wagers fly/flew/are/were/go/change/called/shouted/being/on |
      shouting/shouts/shouted/calling/calls/called/bawling/bawls/yelling/yells the/out/their/odds/for/at/over/each odds/prices/bets/orders/encore/blood/more/names/other/one/everyone |
      cheers/cheered/cheering him/her/you/them/us/it/itself/on/as/at/and/from/wildly/hoarse | hoarse with |
      losing/lose/lost its/their/his/her mind/minds/voices/voice |
      hundred/thousand/dozen/score/forty/fifty/sixty/eighty/ninety/twenty/thirty of us/you/them/people/strangers/men/women/children/voices/drinkers/dancers/fans/souls/throats/boots/hands/pairs/heads , all/and/in/on/at/singing/shouting/dancing/jumping |
      from every window/doorway/balcony/roof/deck/side/bench/table/tier/ship | out of every window/door/doorway/house/hatch |
      children/kids/boys/girls/women/men/people/neighbours/strangers run/ran/running/come/came/pour/poured/spill/spilled/dance/danced/hug/hugged/kiss/kissed/weep/wept/sing/sang/cheer/cheered alongside/out/in/beside/from/into/each/one/aloud/down/up/round |
      hug/hugs/hugging/hugged/kiss/kisses/kissing/kissed/embrace/embraces/embracing strangers/everyone/everybody/each/one/anybody/whoever |
      in each other's/others arms | confetti | streamers | bunting and | paper flags | ticker | fireworks and | parade | carnival |
      procession goes/went/comes/came/passes | wedding-guests | wedding guests | auction | bidding | order ! | hue and cry |
      press of bodies/people | crush of |
      jostle/jostles/jostled/jostling/elbow/elbows/shoulder/shoulders your/his/her/their/you/each way/through/past/for/to/other |
      market in/on/is/was/at/day/stalls/square | stalls and | stallholders/hawkers/pedlars/vendors/fishwives/costers/barkers |
      haggle/haggles/haggled/haggling | gossip/gossips/gossiped/gossiping |
      talking/talk/talks/talked over/across/all/of/about/through one/each/at/nothing/everything/the/it another/other/once/band/music/racket |
      a buzz/hum/roar/wave/ripple/gust/murmur/gale/gasp/groan/growl/mutter/rustle/sigh of talk/voices/laughter/applause/approval/anger/interest/from/runs/ran/goes/went |
      gasps/gasp/gasped/groans/groaned as/at/together/in/one | laughter from/rolls/breaks/runs/goes/went/out/at/and/, |
      a laugh goes/went/runs/ran/from/at/round |
      drown/drowns/drowned/drowning out/the/him/her/it/you band/music/rest/speech/whistle/bells/engine/engines |
      mutter/murmur/whisper/sigh/gasp runs/ran/goes/went through/round/along/down`,
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
    deeds: `applaud clap`,
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
    phrases: `pulse/heart thuds/thudded/hammers/hammered/pounds/pounded/beats/beating/races/raced/drums/knocks/knocking/thumps`,
  },
];
