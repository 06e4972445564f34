/** Bells, clocks, money, games, music and wonders. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const SIGNALS: readonly EffectRow[] = [
  // Bells, clocks
  {
    names: "bell bell_toll church_bell bells bell_ring temple_bell toll ship_bell doorbell school_bell bell_small hand_bell",
    things: ["bell"],
    acts: ["ring"],
    happens: "toll",
    calls: "peal",
    nouns: `bell bellstroke knell carillon tolling bell-note ting-tang bellringer bell-ringer`,
    phrases: `midnight struck | midnight strikes | noon struck | noon strikes | the hour struck | the hour strikes | stroke of midnight |
      stroke of noon | stroke of twelve | first stroke | second stroke | third stroke | sixth stroke | ninth stroke | tenth stroke |
      eleventh stroke | twelfth stroke | thirteenth stroke | last stroke | ring them | rings them | rang them | ring the changes |
      ringing the changes | strikes twelve | strikes midnight | struck twelve | struck midnight | bells of the | strikes three |
      strikes four | struck three | strikes ten | struck ten | strikes the hour | struck the hour | rings twice | rang twice |
      eight bells | six bells | two bells | four bells | two strokes | three strokes | four strokes | five strokes | six strokes |
      seven strokes | eight strokes | nine strokes | ten strokes | eleven strokes | twelve strokes | thirteen strokes | strikes one |
      struck one | strikes two | struck two | strikes five | struck five | strikes six | struck six | strikes seven | struck seven |
      strikes eight | struck eight | strikes nine | struck nine | strikes eleven | struck eleven | striking twelve | striking midnight |
      striking the hour | chimes midnight | chimes twelve | tolls midnight | tolled midnight | rings for | rang for | rings vespers |
      rang vespers | calls to prayer | called to prayer | from the belfry | in the belfry | from the bell tower | from the steeple |
      bell/bells/chime/knocker keeps/kept/went/goes/begins/began/keep/go/starts/started on/off/above/over/along/again |
      midnight/noon/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve begins/began to strike/chime/toll |
      begins/began to strike/toll/chime/peal | is/was/are/were ringing for | ringers/ringer are/is/were/was at/hauling/pulling/heaving |
      angelus comes/came/sounds/rings |
      angelus/curfew/tocsin/compline/matins/vespers rings/rang/sounds/sounded/tolls/tolled/comes/came |
      handbell/handbells goes/go/went/comes/came/along | the peal | a peal of bells | peals |
      swinging/swing/swings/pulling/pull/hauling/hauls/hauled on the rope/ropes/bell-rope |
      clock/tower/church/steeple/hour strikes/struck/striking/counts/chimes/chimed | somebody/someone is/was ringing |
      rung/rang/ring/rings/ringing the/a/it/them changes/bell/bells/hour/knell/vespers/handbell | bell-ropes |
      from every steeple/tower/belfry/church | the strokes | the bronze goes/went/speaks/spoke/says/said/hums/hummed |
      every rope in/is/was | on the end/ends of the/a/it rope/ropes | strokes/stroke for the/each/every |
      a hundred and eight strokes/times | hundred/forty/thirty/twenty/sixty/seventy/eighty/ninety strokes |
      stroke/strokes of the/a bell/hour | one for each/every year/soul/man/drowned/life |
      tolled/tolls/toll him/her/them/it out/in/down | ring/rings/rang/rung him/her/them/it out/in/home | tongue/clapper of the |
      by its rope/tongue | calling/calls/called to/for evensong/matins/vespers/mass/prayer/prayers/compline/prime/lauds/school |
      for evensong/matins/vespers/compline/lauds | the count/counting of the bell | eight , and one over | noon from/over/across/out |
      midnight from/over/across/out | hour from/over/across/out |
      hour/noon/midnight drops/drop/dropped/falls/fell/floats/floated/drifts from/over/across/down |
      bell rings/rang/goes/went/tolls/tolled/begins/began/starts/started/says/said/speaks/spoke |
      bells ring/rang/go/went/toll/tolled/begin/began/start/started/say/answer | one more/last stroke |
      made/makes it a/nine/ten/eleven/noon/midnight/half/eight/seven quarter/past/by | chapel/church/bell/steeple rope |
      telling/tells/told everyone/them/us/the it is/was | says/said its one/word | tells/told the hour/quarter/half |
      nine/ten/eleven/twelve/three/four/six/thirteen , says/said the | one . two . | says/said amen | its one word | the passing-bell |
      rung the watch | rings/rang the watch | for each of them the | one for each | buoy says/said/clangs/clanks/tolls | rung on the |
      noon/midnight/hour/matins/vespers/compline/curfew is/was rung/struck/tolled`,
    never: `bell pepper | bell peppers | rings a bell | ring a bell | rang a bell | bell jar | bell bottoms | bell-bottoms |
      saved by the bell | death knell of | takes its toll | taking its toll | took its toll | bell of the ball | bell curve |
      alarm bells | bell tent | clock radio | round the clock | against the clock | toll booth | toll road | bell the cat |
      diving bell | clear as a bell | sound as a bell | death toll | toll of | bell captain | church mouse | toll gate | toll bridge |
      bell boy | bell hop | tolls on | bats in the belfry | bell shield/knight/witch/street/inn/yard/house | bell-founder |
      bell founder | bellwether | bell-like | bell-shaped | bell-ringing | bell-ringer and | bell ringer , | bells and whistles |
      bells on | with bells on | hell's bells | bell end | dumb-bell | dumbbell | bluebell | bluebells | harebell | clock tower stands |
      clock face | on the clock | biological clock | body clock | clock in | clocks in | clocked in | clock off | clocks off |
      clocked out | tower block | tower of | control tower | watch tower | conning tower | church council | church mice |
      church wedding | peals of laughter | peal of laughter | laughter peals | answering peal of thunder | peal of thunder |
      peals of thunder | alarm bell | ring a ring | ring of fire | saved by the | every bell of | rope bridge | rope ladder |
      the ropes course`,
  },
  {
    names: "gong gong_hit cymbal",
    things: ["gong"],
    acts: ["gong"],
    nouns: "gong",
    phrases: `bronze speaks/spoke/shivers/booms/sings/answers | mallet falls/fell/fall | lets/let the mallet | hum of the gong | the gong |
      gongs | strike/strikes/struck twice/once/thrice/three/nine for/times | speaks , once | shivers on its |
      riding/rides/rode the log | brass/bronze shivers/trembles/hums/speaks/swells/booms |
      the mallet/log/hammer/striker swings/swung/falls/fell/comes/came/meets/met |
      beats/beat the third/hour/watch/first/second/fourth/fifth | the third hour | on bronze | great disc | the disc |
      lets/let the disc/great | have it , and the | sound walks/walked away`,
    never: `dinner gong hangs | gong hangs | gongs hang | medals and gongs | a gong for | gong show | the gong is silent`,
  },
  {
    names: "chime chimes wind_chime wind_chimes",
    things: ["chime"],
    acts: ["ring"],
    nouns: "wind-chime windchime",
    phrases: `wind chimes | wind chime`,
  },
  {
    names: "clock clock_tick tick ticking clock_chime clock_strike watch clockwork",
    things: ["clock"],
    acts: ["tick"],
    nouns: "ticking tick-tock",
    calls: "tick",
    never: `round the clock | against the clock | what makes him tick | what makes her tick | clocked him | like clockwork |
      ticks a box | ticks the box | ticks boxes | ticked off | tick off`,
  },
  // Money, games
  {
    names: "coin coins coin_drop money coin_clink purse gold coins_jingle coin_toss",
    things: ["coin"],
    acts: ["coin"],
    phrases: `tosses him a coin | flips a coin | flipped a coin | into your palm | counts out | counted out | counting out | pays the |
      paid the | a coin on the | coins on the | coin on the | pays him | pays her | paid him | paid her | pays off | pay the |
      the change | handful of silver | handful of coppers | two coppers | three coppers | four coppers | two silvers | three silvers |
      a copper in | a silver in | penny in | coin in | drops a coin | dropped a coin | cash drawer | till rings | into the hat |
      in the hat | into the collection | into the cup | into the tin | purse clinks | purse chinks | chips on | chips across |
      quarters/dimes/pennies/coppers/shillings/coins/nickels/chips/dollars come/came/go/went/fall/fell/rain/rained/shower/showered/spill/spilled down/onto/on/over/across |
      slot/fruit machine/machines pays/paid/pay/coughs/coughed | bites/bit/biting the coin |
      pays/paid/pay/paying out/in/up/you/him/her/them/me/for/with/over |
      counts/counted/count/counting coins/pennies/coppers/silver/gold/money/it/nine/ten/five/six/four/twenty out/into/onto/on |
      tosses/tossed/flips/flipped/throws/threw/flicks/flicked/slides/slid/spins/spun/drops/dropped you/him/her/them/me/it/the/a coin/crown/penny/shilling/silver/copper/quarter/dime/halfpenny/sixpence/guinea |
      into the hat/cup/plate/slot/meter/till/box/collection/bowl | feeds/fed/feed the meter/slot/machine/jukebox |
      purse/bag/pouch/sack of coins/gold/silver/coppers/money lands/hits/drops/clinks/thuds |
      clink/chink/jingle/rattle/clatter of coins/coin/silver/gold/coppers/money/chips/change/chits |
      clinking/chinking/jingling coins/coin/silver/chips/chits/coppers/change/purse/pocket |
      into/onto the till/scale/scales/counter/table/bar , one | cash register | cashbox | stack of chips/chits/coins |
      rakes/raked in the |
      drops/dropped/drop two/three/four/five/six/a/the/her/his/your/some/several/ten pennies/coppers/coins/coin/penny/shilling/shillings/silver/quarter/quarters/dime/nickel/dimes in/into/on/onto |
      pennies in the tin/hat/cup/plate/box |
      slid/slides/slide/pushes/pushed/puts/put/lays/laid/sets/set a/two/three/the/five/ten gold/silver/copper/coin/coins/penny/pennies/crown/crowns/dollar/dollars/note/piece/pieces across/on/down/over/into |
      fall/falls/fell/drop/drops/dropped/let/lets through the slot | in/into the slot/hat/cup/bowl/plate/till/pot/palm/apron/purse/jar |
      bites/bit/bite your/his/her/the/a groat/coin/crown/penny/shilling/silver/gold |
      spills/spilled/spill his/her/their/a/the strings/purse/winnings/change/takings | strings/string of cash/coins/coppers |
      pays/paid/paying you/him/her/me/them/the/us/off/up/over/out in coppers/silver/small/pennies/coins | coin by coin |
      one by one onto |
      pays/pay/paid the toll/ferryman/bill/reckoning/piper/boatman/man/boy/driver/girl/landlord/innkeeper/fare/fine |
      the ferryman's fee | till/register rings/rang/pings/dings/goes/went/going/opens | cash register/drawer |
      chits/chips/dollars/coins/coppers/silver are/were/is/was flying/changing/spilling/going |
      counts/counted/counting the/his/her/their/your/out/it takings/coppers/change/coins/money/silver/pennies/winnings/twice |
      tip/tips/tipped/tipping out/the contents of/his/her purse/pouch | heads or/, tails | heads , he/she/you/they | pachinko |
      slot machines | tossed/flipped/spun a/the/his/her | spinning on the/its |
      shakes/shook/shaking/tips/tipped it/them/the out of/into/from |
      out of his/her/the/your tin/purse/pocket/sock/boot/sleeve/sleeves | paid up | have/has paid up | pay up |
      tumbling/tumbles/tumbled/spilling/spilled out/over/from/across of/sleeves/the | strings , notes | throwing/rolling dice for |
      change , she/he`,
    never: `coin a phrase | to coin | coined the | coined a | pays attention | pay attention | paid attention | pays the price |
    paid the price | pays his respects | paid their respects | pays her respects | pay their respects | gold leaf | heart of gold |
    good as gold | silver lining | silver hair | silver tongue | gold light | gold teeth | gold tooth |
    two sides of the same coin | penny for | penny dropped | the penny drops | bad penny | small change | change of heart |
    change of | crown of thorns | for a change | pays a visit | paid a visit | pay a visit | tip of | piece of | pieces of the |
    a bit of | bits of | take toll | copper roof | copper pipe | copper wire | gold rush | gold thread | silver thread |
    gold lettering | gold letters | paid no | pays no | pay no | gold of the | the crown of | crowns of the | for my money |
    time is money | in the red | pay the price | pays the penalty | pay the penalty | pay the piper | pays the debt of |
    the change in | the change of | change in the weather | change had come | sea change | the change came |
    pays out line/rope/cable/the line/the rope | paid out line/rope | paid out the | paying out the | coin-operated | coinage |
    paid for with | paid for by | hell to pay | pays for it | paid for it | pay for it | pays for nothing | paid for through |
    had been paid for | been paid | get paid | gets paid | getting paid | got paid | is paid | are paid | well paid | low paid |
    paid by the | paying attention | paying respects | paying guest | pays in full with his life | pay up and | cost a penny |
    worth a penny | a penny dreadful | not a penny | without a penny | a crown of | the crown prince | half crown | a quarter of |
    quarter past | quarter to | a quarter past | a quarter to | a quarter mile | quarter-mile | three quarters | a dime a |
    head quarters | a pretty penny | penny-pinching | in for a penny`,
  },
  {
    names: "dice dice_roll dice_throw",
    things: ["dice"],
    acts: ["dice"],
    nouns: "dice",
    never: `no dice | dice with death | dicing with`,
    phrases: `throws/threw/rolls/rolled/throw/roll a/two/double/snake six/sixes/one/two/three/four/five/double/seven/eyes`,
  },
  {
    names: "cards card_shuffle card_deal shuffle",
    things: ["cards"],
    acts: ["cards"],
    never: `on deck | house of cards | in the cards`,
  },
  // Music
  {
    names: "drum drums war_drum drum_beat drumroll taiko",
    things: ["drum"],
    acts: ["drum"],
    nouns: "drumbeat drumroll drum",
    never: `drum up | drums up | oil drum | drums his fingers | drums her fingers | drumming her fingers | drumming his fingers |
      fuel drum | drum of oil | rain drums`,
    phrases: `beating/beat/beats the hide/skin/skins | someone/somebody is/was beating | hide/skins boom/booms/booming/begin/begins`,
  },
  {
    names: "horn war_horn trumpet bugle fanfare horn_blow hunting_horn horn_call",
    things: ["horn"],
    acts: ["blast"],
    nouns: "fanfare bugle-call clarion hunting-horn warhorn",
    never: `horn of plenty | horns of a | blows his own | horn-rimmed | drinking horn | horn of ale`,
  },
  { names: "flute pipe pipes shakuhachi", things: ["flute"], acts: ["pipe", "pluck"] },
  {
    names: "lute harp fiddle violin guitar zither strings guqin erhu guzheng banjo lyre",
    things: ["strings"],
    acts: ["pluck"],
    never: `no strings attached | second fiddle | fit as a fiddle | harps on | harp on | harping on | pulls strings |
      pull strings | fiddles with | fiddling with`,
  },
  { names: "piano piano_play honky_tonk", things: ["piano"], acts: ["play"], nouns: "piano" },
  {
    names: "organ church_organ organ_chord pipe_organ",
    things: ["organ"],
    acts: ["play", "blast"],
    phrases: `chord from the organ | organ swells | the organ`,
  },
  { names: "saxophone sax jazz jazz_band trumpet_jazz", things: ["sax", "band"], acts: ["play", "blast"], nouns: "saxophone jazz" },
  {
    names: "music band song tavern_music jukebox gramophone record_player bass club_music",
    things: ["band", "strings"],
    acts: ["play", "pluck"],
    nouns: "jukebox gramophone bassline",
  },
  {
    names: "chant choir singing hymn chanting prayer song_choir monks",
    things: ["singer"],
    acts: ["chant"],
    deeds: "chant intone",
    nouns: "chant hymn plainsong chanting litany mantra choir",
    never: `preach to the choir`,
    phrases: `sing/sings/sang/singing the kyrie/gloria/psalm/psalms/hymn/office/mass/requiem/credo/litany/response/responses/ninetieth/dead`,
  },
  // Wonders
  {
    names:
      "spell_cast spell magic magic_cast cast magic_spell enchant arcane magic_impact spell_hit magic_shimmer energy_blast portal summon",
    things: ["magic"],
    acts: ["cast"],
    wonder: true,
    deeds: "conjure enchant hex incant ensorcell spellcast transmute",
    nouns: "spell incantation fireball spellfire witchfire hellfire foxfire mage-light",
    phrases: `words of power | word of power | speaks the word | casts a | cast a spell | in a tongue | from his fingertips |
      from her fingertips | from your fingertips | at her fingertips | from his palm | from her palm | from your palm | from his palms |
      from her palms | from the staff | tip of the staff | tip of her staff | traces a sigil | out of thin air | the ward flares |
      the runes | light gathers | light gathered | between her hands | between his hands | speaks a word | spoke a word |
      says the word and | says the words | said the word | said the words | makes the sign | made the sign | draws the sign |
      drew the sign | draws a circle | drew a circle | circle flares | light leaps | fire leaps from | fire leapt from |
      lightning from | out of nothing | of its own accord lights |
      draws/drew/draw/writes/wrote/write/sketches/sketched/makes/made/trace/traces/traced the/a last/final/first/next/burning/sign/rune/sigil/circle/glyph/character/line sign/rune/sigil/on/in/of air/the |
      on the air with | sign on the air |
      speaks/spoke/says/said/whispers/whispered/shouts/shouted its/the/his/her/a true/name/word/words name/, |
      fire/ice/light/lightning/frost/flame leaves/left/leaps/leapt/pours/poured/spills/spilled/runs/ran/jumps/jumped from/his/her/your/my/out/off palm/palms/fingers/hand/hands/fingertips/sleeve/sleeves |
      a light walks/walked |
      candles/candle/flames/torches/lamps go/goes/went/burn/burned/turn/turned/roared up/blue/green/black/violet/white |
      with a gesture/word | incants/incanted | wills/willed it | three words and |
      air bursts/burst/cracks/cracked/folds/folded/splits/split/tears/tore/curdles | air in the courtyard bursts |
      lintel/stones/stone/standing/runes/circle lights/light/lit/glow/hum/hums/burn/flare up/along | the incantation | hex |
      mutters/muttered/hisses/hissed/chants/chanted a/the/three/two/four/in syllable/syllables/words/word/spell/charm/latin |
      speak/speaks/spoke/spoken/say/says/said the/a word and/, | the circle wakes/closes/flares/burns/hums |
      burns/burned/burnt the charm/talisman/paper |
      lifts/lifted/raises/raised/lowers/lowered/strikes/struck/plants/planted his/her/your/the/my staff/wand/rod and/, |
      forgets/forgot it is a | turns/turned/turn to/into ash/stone/salt/smoke/moths/glass/birds/dust/water in/at/with/and |
      writes/wrote/draws/drew/traces/traced a/one single/character/sign/word/rune/character character/in/upon/on | upon the air |
      character in the | it lifts/lifted off | lets/let it go and | says/said it/her/his backwards/own/name/without/three three |
      without moving his/her | burns/burned on the air | stand/stands up off the | chalk stands/stood/burns/glows/lights/smokes |
      ink catches/caught/burns/glows/runs | yellow slip/slips | paper slip/slips/talisman/charm |
      lake/river/sea/water/pool comes/came/rises/rose/stands/stood with/up/like it/an/a/above |
      turns/turned over his/her the/palm/hand | flames go/went/turn/turned green/blue/violet/black/the | something sits/sat up |
      out of a clear | says/said the name of/, | his/her own name three | opens/opened her/his/your sleeve/fist/palm/hand/fan and/, |
      a storm comes/came out of | comes/came out of it that | has/had not put down her/his cup |
      lifts/lifted/raises/raised a/one/two finger/fingers/eyebrow and/, | snaps/snapped her/his/your fingers and/, |
      blows/blew across/over/on his/her/your/its palm/fingers`,
    never: `spell out | spells out | spelled out | spelling | dry spell | cold spell | a spell of | for a spell | under a spell |
      rests a spell | rest a spell | sit a spell | spells trouble | cast a glance | cast a look | casts a glance |
      casts a shadow | cast a shadow | casts a long shadow | casts a look | casts a line | casts a vote | casts a net |
      cast a net | casts an eye | magic of the | seal of approval | staff room | staff meeting | kitchen staff |
      hospital staff | ward of the | hospital ward | ring finger | circle of friends | circles the | cast aside |
      plaster cast | magic trick | card trick | summons the waiter | summons a | summoned to | summons to | a summons |
    the magic of | magic hour | magic number | magic carpet shop | magic word is please | black magic chocolates | spellbound |
    spell the name | spells the name | spell it | spells it | spelt | charm offensive | charm school | charm bracelet | lucky charm |
    third time's the charm | worked like a charm | works like a charm | casting director | casting call | cast iron | cast-iron |
    cast off | casts off | cast list | cast of | cast adrift | cast ashore | cast in bronze | cast his mind | the cast | casting vote |
    candle goes out | candles go out | candles went out | lamp goes out | of his hand | hexagon | orb of night`,
  },
  { names: "heal healing bless", things: ["heal"], acts: ["mend"], happens: "heal" },
];
