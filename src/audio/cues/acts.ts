/** How things sound, in classes: verbs by their infinitive; every form and the noun of the same shape count. Data of the director. */

export const ACTS = {
  open: `open swing slide burst part unlock unbolt unlatch unbar fling push kick shove gape ease iris yawn throw force prise pry wrench
    haul heave raise lift give hiss retract unseal lower drop shoulder budge fly splinter cave batter admit crash bang smash
    unfasten slam cycle roll dilate pull ajar let creak groan grind crack shut close barge drag sigh wheeze whisper jemmy lever pick squeal
    squeak screech scrape sag yield fold rattle
    undog yank wrest rise spring break ram kicks prop wedge hammer`,
  raised: `rise drop lower undog climb descend grind`,
  aflame: `burn blaze smoulder catch flame kindle crackle flare`,
  close: `close shut slam bang clang thud boom seal lock bolt clap crash drop swing fall slide`,
  slam: `slam bang crash clang boom thud shut clap`,
  knock: `knock rap tap hammer pound bang thump beat drum batter thud rattle scratch
    tattoo drub pummel`,
  creak: `creak groan squeak squeal screech whine complain grate rasp scrape shriek protest moan sing cry grind scream crack swing open
    drag shudder judder whinge grumble sigh twang yelp skreek skirl wail keen sob screak rub`,
  turn: `click turn snick clunk rattle scrape snap grate grind engage unlock lock fumble pick jam shoot slide`,
  clash: `clash ring meet cross parry clang strike lock spark kiss sing scrape block turn catch clatter rasp bite glance deflect chime
    collide hammer answer hack crash shriek grind bind engage beat skirl clack knock batter rain fall find jar slide shiver hook
    bang scream clink wrench judder grate thud crunch take slither skid rattle jolt shock buzz shudder chatter squeal rake skate
    skip wind press shove connect mesh tangle lodge notch nick chip clip foul knot wrangle argue quarrel talk stammer hum drum thump`,
  slash: `cut slash slice open bite plunge sink thrust drive stab rip carve whisper flash sweep hack arc whistle swing sever tear cleave
    pierce skewer gash lick flick hiss part find whip swipe lay punch go come`,
  draw: `draw unsheathe slide hiss rasp scrape whisper leave pull sing clear bare`,
  swing: `swing swish whistle sweep arc swipe whoosh cut hiss`,
  loose: `loose fly shoot hiss whistle hum thud strike twang release fire sing hit thrum loosen land snap rain fall go string draw nock
    notch bury quiver whip flicker streak slap leave find thump sprout pepper arc volley patter drop skitter stick zip rattle
    bristle take whirr clatter flit bite darken part come sail lob skim fan plunge wing tap hurtle hail stand stud hang spit feather
    rustle fizz slam pin nail skewer transfix bend answer speak flock pass buzz crack`,
  shot: `fire crack bark go empty speak blaze put take spit boom hammer flash kick pump squeeze pull discharge hit punch whine sing thud
    rattle open stitch star chip chatter answer cough snap roar clatter stutter ricochet report smack spang tear pock jump jerk buck
    pop thunder loose echo splinter whip bang explode talk drill slam burst ping zip rip yap pour blast unload let chew pepper spang
    stammer rake cut shoot sound crash buzz whack volley walk spark cackle chug thump flame pluck plug wing drop gouge plunk knock
    graze part tug fan hum say work feel reply account tock hose sweep search drum pass come remark discuss bite score sear crackle
    lance`,
  cock: `cock chamber rack load reload click snick slide thumb slap ratchet`,
  blow: `connect strike find go blow burst explode detonate blast rupture lift take erupt vanish disintegrate come ignite cook hit land
    boom tear shake bloom flower rip light touch thump open crump fly crater bring turn flash go-off set throw hurl mushroom walk
    knock demolish shred wreck level fell scatter heave rock roar cough lob wipe arrive work count speak finish roll answer remove
    unmake flatten peel`,
  burst_up: `explode detonate blow burst erupt vanish disintegrate rupture ignite bloom
    shatter`,
  pour: `rain pour drum fall patter lash pelt drip hammer come run tap tick sheet beat rattle streak slant hiss sluice begin start pick
    thicken needle sweep spatter slap whisper roar batter blow trickle dimple sting soak keep thrum plink gurgle overflow drench
    drive set strike splash come-down crawl empty dance sting find talk mutter gust break bounce overtop speak slash stipple pock
    hit stream ping plop blatter pound lance thrash sizzle hang teem fleck speckle gargle walk step spout bubble choke swallow
    settle resume return ease thin arrive rinse blacken darken fur bead comb knit stitch rule drown wash seethe tinkle plunk clatter
    rustle count nag gossip chuckle sob weep cry boil rush slam fire hurl put cease-not discuss mention`,
  thunder: `peal thunder rumble growl split crack report grumbling drum tumble echo roll boom mutter break walk clap grumble peal crash
    answer shake tear roar bellow speak grind come follow rattle say clear quarrel argue cough trundle shift stamp rend bang stutter
    move drag discuss bowl topple drop fall land burst stride wander explain remark close stroll snarl unload`,
  howl: `howl moan whistle sigh shriek scream keen wail roar sing`,
  blow_air: `blow howl moan whistle sigh rise tear shriek scream keen wail sing whip rattle tug push pull snatch lean worry sweep scour whine
    drive roar buffet claw gust hiss bring pluck stir rush comb slap batter shake hum play bite cut flatten tear ruffle rake flow
    throw bend boom bellow mutter cry pour toss carry chase drag scrape strengthen hammer funnel back freshen shout thrum rub flap
    hoot croon grieve sob slam whump wander prowl finger riffle rummage try wear hunt thump shove hustle jostle bully go
    breathe pass walk climb come haul draw drone grizzle natter lament sough soughs search strip scatter flog thresh
    thrash belly fret pry fumble feel turn test tap knock hurl spin swing`,
  lap: `break crash slap lap wash pound boom beat hiss suck thump slosh splash rush drag foam roar burst chuckle heave surge lick sigh
    smash hammer gurgle shuffle churn knock cuff mutter whisper swill rattle crawl tumble strike thud grind part nudge topple gnaw
    drum cream swirl thunder bubble seethe rock murmur lift lie rise shift turn chop slop swash plash push boil butt roll pile shove
    heap fling hush march spill sluice swamp bang hit wallow chew swallow come go arrive talk argue bump jostle worry nibble
    mouth lollop comb haul walk climb fumble fetch throw explode creak run set cover drown bury`,
  run_water: `run rush roar babble gurgle chuckle murmur tumble flow splash trickle foam pour burble plash spill thunder hiss chatter talk
    fall whisper race purl drop cascade`,
  splash: `splash plunge slosh wade plop dive swim fall throw drop slap kick churn flounder surface sink swirl toss hurl leap jump skim`,
  drip: `drip drop plink plop fall tick patter leak`,
  hiss: `hiss vent spit whistle shriek burst sigh scream escape leak gasp blow bleed equalise equalize cycle seethe`,
  crackle: `burn crackle settle roar shift spit gutter blaze catch snap smoulder sigh flare leap hiss crack lick pop collapse flicker rage
    spread feed take light kindle stoke poke build bank fall murmur dance throw sizzle mutter eat consume tend climb whisper tick
    warm rustle spark ignite rake sputter smoke glow devour run breathe talk race hold set throw rear draw live touch jump slump
    sink break whistle whine spurt gnaw fizz chatter bicker cough sulk wake grumble knock rattle mumble pay snicker snarl speak say
    caper hop reach nibble bite chew argue grow waver crumble subside ping`,
  ignite: `ignite light kindle catch flare burst set whoosh strike leap take bloom`,
  tread: `sound echo ring come approach clatter clack click tap drum count climb crunch descend hurry thud scuff squeak stop run skid
    splash cross pound go fall creak ascend recede pass shuffle drag follow pace hammer tramp slap patter slip race near pause march
    beat halt fade mount clump stamp scrape squelch squish retreat thump start quicken die move circle pad advance beat scuffle
    scrunch whisper knock reach trudge hiss rattle clank arrive turn plod rasp clang clop pick stride stumble answer return hit
    announce shamble clomp clip-clop slosh tiptoe scamper tick pitter-patter slither walk say tell change keep fail double hesitate
    cease dwindle speak grit grate clink chatter chime talk tock pat flap overtake`,
  walk: `walk march tramp stride trudge pad tiptoe pace shuffle sprint run climb dash hurry scramble flee stumble jog plod stomp stamp
    creep sneak limp hobble stroll saunter patrol scurry clamber tread descend trot pelt bolt race hike wade ascend`,
  gallop: `gallop trot neigh whinny stamp rear ride clatter canter pull snort bolt charge come go run pass thunder pound shy skid scream kick
    drum wheel nicker whicker spur plunge mount toss stumble champ shift blow scrape paw buck clop plod draw rein trample rattle walk
    prance roll race hammer hurtle stop sidle balk baulk jingle jog snuffle ring slow turn sweep swerve tear shake strike break cross follow
    stream pant trail file slip halt jostle crash fret drive pour wait
    lean decline refuse lather steam prick bridle buckjump lunge pace dance jib jump clear skitter sidestep tire swing wade splash`,
  neigh: `neigh whinny nicker snort whicker scream blow bray`,
  howl_beast: `howl bay join sing answer cry wail lament give yowl yelp call ululate lift raise keen begin throw
    yammer yap start moan tell speak pour tune`,
  howling: `howl ululate`,
  bark: `bark yap yelp bay growl snarl whine yip woof snap howl go`,
  mew: `meow mew miaow yowl hiss purr spit`,
  caw: `caw croak call cry scream rasp complain answer laugh quork kronk mock scold jeer clatter`,
  chirp: `sing chirp twitter trill cry call warble cheep tweet squawk whistle scream shriek crow cluck quack honk chatter pipe wheel mew caw
    start scold coo`,
  hoot: `hoot call cry screech ask answer shriek`,
  buzz: `buzz hum drone chirp sing whine tick creak saw rasp swarm chirr stridulate trill zip`,
  croak: `croak sing call plop grunt bellow begin start`,
  rattle_snake: `hiss rattle coil strike spit slither`,
  squeak: `squeak scurry scuttle scratch gnaw scrabble scamper skitter patter`,
  low: `low moo bellow bawl groan`,
  bleat: `bleat baa cry call complain`,
  grunt: `grunt snort squeal oink root snuffle`,
  roar: `roar growl snarl bellow howl shriek scream hiss rumble grunt screech snort rear thunder wail gibber moan charge ululate gurgle trumpet
    shout answer cry`,
  growl: `growl snarl rumble grunt hiss snort gurgle gnash mutter breathe`,
  flap: `flap beat flutter whirr clap rustle whir explode burst rise wheel crack batter clatter`,
  flap_cloth: `flap snap crack luff billow slap flutter rustle whip tug belly fill boom drum rattle swish`,
  ring: `ring toll peal chime clang strike sound swing boom clash jangle tinkle answer give speak knell hum call count begin stroke start
    summon tremble dong echo shiver sing shake clamour swing pull mark hammer tug clank beat repeat crash crack announce tell dingle
    ding ting throb float drift quiver rock rouse bid roll drown cease say go come ride tilt let stop-not fall wag nod shout insist
    object remark complain nag carry break cross spill pour wake work turn raise pass haul heave`,
  gong: `ring sound boom crash strike beat shiver hum clash reverberate echo call shudder throb hit speak summon roll toll tremble growl
    moan clang answer bellow go come gather say swell spread sing count fall hang linger ride quiver bruise breathe drop open bloom`,
  tick: `tick tock whirr chime strike click beat count clunk run`,
  coin: `clink jingle drop pay toss count spill ring slide pass fall press put chink flip throw give rattle hand tip scatter roll lay
    push bounce jangle tinkle change slap spin stack sweep shower empty pour plunk plink sing clatter toss fling hit land dump weigh
    bite cross chime flick drum ping cost buy pile place slam shake divide deal chuck tumble go find skitter patter crunch palm
    shove wink bet stake spend trade bribe click clack circle glint trickle thud cascade plop tap tink ching crash come chatter rain
    tell sink vanish disappear settle tick slip skip leap dribble fan`,
  dice: `roll rattle throw clatter toss cast shake tumble bounce skitter click`,
  cards: `shuffle deal riffle snap slap cut flip fan turn whisper`,
  cheer: `roar cheer clap applaud shout sing chant jeer laugh boo murmur stamp whistle scream yell howl bay hoot bellow clamour surge gasp
    mutter hiss erupt explode rise cry thunder buzz heckle babble groan chorus hum hush call bang whoop shriek chatter swell press
    jostle haggle wave pound ululate sigh rumble dance mill pack swarm break split burst toast take join push answer drum part drink
    riot argue bargain quarrel scuffle throng squabble whisper caterwaul squeal giggle titter yelp bark natter jabber gabble barter
    crane rock hammer bawl holler kiss throw toss beat tell go come stomp crow lift weep sway shove gossip exhale inhale breathe
    count name carry repeat`,
  voices: `shout yell bawl roar sing cheer talk howl scream laugh chant whoop holler applaud stamp clap cry call bellow jeer boo whistle chatter
    gossip dance haggle argue quarrel murmur mutter gasp hum weep wail groan bang pound hammer surge crowd jostle swarm riot brawl toast
    bicker chorus natter jabber gabble squabble whisper clamour barter hawk drink carouse giggle`,
  murmur: `murmur mutter hum buzz whisper babble chatter rustle gasp talk stir sigh rumble`,
  laugh: `laugh giggle chuckle cackle guffaw snicker titter chortle howl snort roar crow hoot`,
  clap: `clap applaud stamp cheer`,
  cry: `cry wail bawl scream squall sob weep whimper howl mewl`,
  shout: `shout yell scream bellow cry roar call holler bawl shriek`,
  scream: `scream shriek screech yell wail howl cry`,
  whisper: `whisper murmur mutter hiss breathe rustle`,
  sob: `sob weep cry wail keen whimper bawl lament mourn howl snivel blubber`,
  gasp: `gasp breathe pant wheeze sigh choke cough gulp`,
  snore: `snore snort wheeze`,
  cough: `cough hack wheeze splutter choke hawk`,
  alarm: `wind sound wail blare ring scream go shriek howl start trip whoop pulse bray hoot bleat clamour honk cry rise warble clang bellow chirp
    jangle cut shrill flash pick moan whine climb yelp beep squawk begin keen break burst blurt wake tear come peal hammer
    hooter clatter nag sob drone toll chatter stutter insist`,
  engine: `roar scream howl growl snarl cough rev idle start catch cut rumble drone whine purr mutter hum throb sputter shriek thunder hammer tick
    grind settle spool kick fire die shiver turn burble backfire gun splutter chug bellow labour labor strain choke pop spit complain putter
    race wind downshift gear thrum climb shake bark moan crank stall rattle wheeze hawk ignite light pound vibrate warm gargle clatter
    shudder judder cycle lift buck howl bite stutter pulse protest hit lug scream open surge flare burn run whistle swell drop groan
    tremble mumble murmur whisper wail chew whirr bawl quit bray
    chuff blat snort blare blow cackle keen thud rap fart clear heave throttle crackle stammer knock hoot rasp sob`,
  drive: `run race roll pull stop swing speed tear lift land brake skid accelerate gain overtake cartwheel weave drive fishtail swerve
    slew hurtle barrel shift reverse ram jolt bounce lurch corner veer taxi drift close draw trail shadow plough plow take-off
    launch tail slow park cruise pass leap flip tow crest streak slide scorch outrun jump pursue chase follow bear spin peel come
    leave bank go cross thunder nose idle ride crawl round trundle slam jackknife roar skitter butt shoulder limp fly charge bump
    hurry rip drone push splash bowl skip drop buck steam hop fall sprint grind climb howl whine growl snarl cough labour labor jink
    dive wallow yaw batter bully edge creep inch back turn wheel circle overshoot undershoot clear clip graze sideswipe swallow eat
    devour cover burn haul drag bring take carry shake shudder vault rock bottom touch set rise sink settle hover float skate
    aquaplane drum hum sing shriek throb chug flee escape evade thread snake swarm hunt dog harry hug straddle appear emerge burst
    explode-past whip flash slip scrape`,
  rev: `rev roar gun snarl howl scream race growl bark open blip`,
  idle: `idle hum mutter purr tick rumble cough burble grumble throb putter chug wait settle turn thrum murmur grunt breathe sputter
    mumble growl snore shiver vibrate chuckle`,
  start: `start catch cough fire kick turn crank spool ignite rumble wake roar splutter whine cut`,
  stop: `stop die cut quit stall cough fade spool wind fail sputter`,
  squeal: `squeal screech skid shriek scream smoke howl cry bite burn chirp lock slide whine slew brake sing`,
  honk: `honk blare sound lean hoot bray blow blast toot beep bleat scream`,
  hoot_train: `rattle whistle hoot clatter rumble thunder chuff hiss roar pass shriek scream pull clack steam come grind rock squeal brake huff
    blow chug`,
  foghorn: `sound boom moan low blow hoot bellow call groan mourn blast`,
  chop_air: `chop thud beat throb clatter roar thump whirr hover whump drum`,
  fly_over: `roar drone scream pass dive howl whine bank swoop buzz climb land take-off`,
  hum: `hum mutter drone throb turn run purr whirr whir tick rumble buzz grind churn wheeze cycle beat sigh start thrum vibrate whine click
    clank pulse labour labor pump clatter sing growl grumble chug pound clack hiss spin stutter drip hammer gurgle work moan breathe groan
    wake murmur crank thud chunter sputter whisper tremble rattle thump wind roll fizz stamp mumble keep suck trundle burble snore
    circulate roar chatter kick breathe
    shudder note shake rasp gasp huff heave shift cough clear whistle`,
  buzz_light: `buzz flicker hum fizz crackle sputter stutter fritz zizz sizzle tick blink
    pop spit gutter whine sing flutter wink waver twitch strobe burr`,
  beep: `beep bleep chirp ping blip click chime chirrup trill buzz warble cheep pip tick whirr hum wail pulse blink chatter burble`,
  static: `crackle hiss spit squawk fizz buzz whine sputter squeal warble pop whisper splutter play click talk`,
  phone: `ring buzz shrill trill jangle bleat go chirp
    warble jingle sound peal`,
  click: `click snap flash whirr pop clunk snick clack`,
  spark: `spark crackle arc snap fizz spit buzz sputter jump hiss sizzle short zap pop`,
  type: `type clack tap rattle hammer tick click clatter race fly patter chatter pound drum peck go run dance chew ping move bang stammer clunk
    keep strike punch hit play stutter slap talk work jab
    typing blur stop rap pick key bash`,
  shatter: `shatter break smash burst star crack splinter explode crash fragment implode shiver crunch hurl disintegrate cascade cobweb
    spiderweb tinkle pop spray fall drop kick ram punch knock topple blow cave
    die slide scatter collapse dissolve pulverise pulverize craze spall `,
  give_way: `go give fall drop fly spill come`,
  clink: `clink chime ring tinkle raise touch clatter knock talk rattle clash meet pour fill set bang`,
  pour_drink: `pour pop uncork glug gurgle slosh draw splash fizz tilt drain fill`,
  hit: `hit land connect catch swing slam sink drive crack meet break smack thud slap knock find crash collide smash take strike punch bury
    clip crunch split drop pummel club batter throw fold jar rock snap hammer pound whack thump dent split plough bounce come jab box floor
    lash go introduce kiss pop deck pulp lay double
    swipe clout clobber cuff thwack stun paste plant bust rearrange flatten fell belt knee headbutt butt elbow backhand thrash maul grapple
    wrestle gouge ram nut boot stamp`,
  fall: `fall crash drop thud collapse crumple hit land slump topple tumble slam plummet thump drag`,
  rattle: `rattle clatter clank roll bounce clang ring jangle knock tap fall drop bang jingle beat clink tinkle kick chink crash clack scrape
    tumble hammer hit jiggle spill swing strike stamp clash drum skitter thump shake topple throw hang dance bump wash chime play slap
    nod work
    spin settle skip jitter wobble judder patter tremble shiver ping plink thrum hop careen ricochet jostle clunk circle land`,
  chain: `rattle clank clink drag jingle scrape run jangle clatter grind tighten snap swing haul slither chink ring`,
  hammer: `hammer ring clang beat strike pound clink tap fall sing clank chip bang work`,
  clang: `clang clank ring bang clatter crash groan scrape boom shriek grind screech toll strike scream echo thud hit buckle tear grate`,
  jingle: `jingle clank clink rattle creak chink rasp clatter rustle`,
  chop: `chop split bite thud fall swing fell cut hack thock`,
  saw: `saw rasp bite whine scream cut`,
  crack: `crack snap break split splinter give groan`,
  fell: `fall crash topple crack come splinter`,
  rustle: `rustle whisper sigh stir shiver shake hiss swish part crackle move rasp click thresh rattle clatter murmur toss sway talk`,
  rustle_paper: `rustle turn riffle crackle tear crumple flip leaf unroll unfold fold shuffle rip whisper flutter slap unfurl burn read`,
  scratch: `scratch scribble scrape write squeak scrawl sign`,
  creak_rope: `creak groan strain sing snap hum run tighten twang slap`,
  lash: `crack lash snap whistle strike sing fall flick curl hiss whip cut`,
  drum: `beat pound roll throb thud drum boom sound start hammer rattle begin call answer mutter thunder go talk tap`,
  blast: `sound blow blare bray wind call ring cry wail lift raise moan bellow answer boom blast echo groan low peal scream shout`,
  pipe: `play pipe trill skirl whistle breathe sing sound wail start blow drift curl float wander`,
  pluck: `play pluck strum scrape saw tune thrum wail sing begin start sob sweep drift weep wander twang strike tremble reel sound pick run`,
  play: `play strike start tinkle plunk thump sound jangle limp wander hammer drift tune sing swing wail croon pound blast throb beat blare
    crackle spin boom moan slide begin pick swell weep leap jig thud kick pump go drop saunter stomp finish`,
  chant: `chant sing intone pray hum drone recite raise murmur lift begin hymn answer take join kneel wail swell rise echo`,
  cast: `crack cast flare glow blaze burn burst crackle ignite spark pulse chant trace speak conjure weave summon shimmer hum flash kindle
    discharge throw erupt leap arc hurl gather bloom unleash shatter awaken sear write snap sing light channel utter shape release flicker
    crawl streak blossom hiss lift sketch call spill roar wake raise stitch invoke race jump dispel fling draw intone scribe carve
    seethe spit splay fold unmake tear answer thrum crawl activate
    leave flow run coil hover boil coalesce swirl fork wreathe ripple blast wink unfurl melt lash`,
  mend: `heal mend close knit seal glow`,
  rockfall: `fall rumble crash tumble slide collapse grind crack rattle roll crumble shift clatter cascade come drop thunder give groan skitter bounce`,
  grind: `grind scrape grate groan rumble slide shift crack rasp`,
  quake: `shake tremble quake rumble shudder heave buck rock groan roar move lurch crack`,
  ice: `crack groan creak snap boom split break sing give`,
  crunch: `crunch squeak creak crackle hiss break`,
  dig: `dig bite scrape thud ring strike chop shovel scoop fall rasp crunch cut throw hit turn`,
  row: `row dip creak pull splash knock stroke beat plash rise drip`,
  wheels: `rumble roll creak rattle trundle jolt grind clatter squeak turn lurch bump crunch skip groan complain`,
  strike: `strike flare scrape scratch rasp hiss snap click spark flick thumb snick`,
  heart: `beat pound hammer thud thump race drum flutter`,
  morse: `click tick tap chatter clatter rattle`,
  servo: `whirr whine hum click clank stomp beep servo walk step turn`,
  clamp: `clamp clang clunk thud lock engage bite latch release seat home slam close thump ring bump boom`,
  dock: `dock berth moor`,
  thrust: `fire flare roar burn thrust kick light ignite blast flash cough pulse spit`,
  jump: `jump engage spool stretch fold hum leap`,
  power_up: `flicker hum wake start spool surge come light stir boot whine return`,
  power_down: `die fail flicker fade spool sigh stop go dim cut drop`,
  absorb: `flare take hold ripple hit shudder flicker absorb buckle collapse soak ring`,
  swish: `swish whisper rustle swirl sweep hiss brush`,
  echo: `echo ring resound`,
  wet_noise: `drip patter gargle gurgle stream plink sluice teem trickle pelt`,
  wallow: `wallow slap pitch roll plunge bob rock toss buck heave yaw lurch ship`,
  wind_noise: `moan scream howl sing keen whistle hum boom flap bang wail thrum groan shriek clap bellow roar slap rattle`,
  sizzle: `sizzle hiss spit fry crackle pop spatter sputter`,
  scrape: `scrape grate rasp screech squeal drag push shove topple squeak skid`,
  bone_break: `snap crack break go splinter crunch pop give`,
  sweep: `sweep swish whisk scratch`,
  tear: `tear rip rend split`,
  snip: `snip clip click cut snick`,
  kettle: `sing shriek whistle scream hiss boil rattle bubble`,
} as const;

export type Act = keyof typeof ACTS;

/** Acts of all and sundry: a thing is heard by them only when it is the one that does them. */
export const GENERIC =
  "come go take put give find turn set hold keep start stop pick get make send bring leave pass move rise fall drop cross lay lie stand wait work run climb follow mount hit strike catch throw cut lift open close wake break lead show play talk speak say answer feed eat find";

/** That something is heard at all. */
export const HEARING =
  "ear hear sound noise echo din racket audible deafening roar ring resound carry reverberate overhear blare boom rattle";
