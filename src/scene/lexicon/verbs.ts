/** Verbs by what they show: blows, motion, posture, handling, change, light, sound; and those that show nothing. */

export const VERBS = {
  /** A blow, shot or wounding by itself, whoever does it. */
  violence: `
    smack thwack thresh lynch outflank overrun pillage ravage scald sear smite spar tussle wreck flense buffet bulldoze
    hit attack assault ambush stab slash hack hew cleave behead decapitate impale skewer gore gut disembowel maul bludgeon batter club
    cudgel clobber wallop pummel punch kick headbutt knee uppercut elbow backhand slap smite strike lunge parry riposte duel fence
    joust brawl grapple wrestle tackle throttle strangle choke garrotte shoot gun strafe snipe bombard shell torpedo ram sideswipe
    broadside charge storm raid slaughter massacre slay kill murder butcher execute maim wound injure disarm overpower bite claw
    rend savage trample lash whip flog spear harpoon lance sword knife bayonet shiv fire blast bomb detonate explode cannon volley
    loose retaliate clash skirmish pistol-whip bash smash thrash trounce knock fell floor cosh brain scorch incinerate vaporise
    vaporize zap taser pepper riddle pierce puncture perforate gash sever dismember swat swipe clout sock deck cuff pounce gouge
    hamstring trip feint machine-gun tommy-gun buttstroke brutalise brutalize lacerate mangle mutilate stone pelt pulverise
    pulverize annihilate obliterate eviscerate lynch stun taze electrocute cripple lame winded concuss kneecap dropkick rabbit-punch
    suplex bodyslam body-slam piledrive ambuscade waylay mug mob besiege assail counterattack counter-attack
    fight jab nut swordfight gunfight `,
  /** A blow only when somebody does it to somebody, with something, or while fighting. */
  strike: `
    clinch clench wrest jounce dislodge nick smack thwack spike transfix sling unleash launch catapult detach uproot wrench clamp pinion stun spar jam slug bruise
    swing catch throw hurl fling pitch drive pin cut chop slice beat block dodge duck sidestep deflect ward thrust jab stick
    plunge sink bury slam crash crack break shatter split snap burst tear rip drag pull haul yank shove push press hold grab seize
    snatch grip clutch twist toss heave leap spring spin whirl wheel roll dive lash draw unsheathe brandish aim cock fend repel
    counter bleed fall drop crumple topple buckle collapse stagger reel sprawl drown smother crush burn ignite cleave flay wrench
    hook snag discharge blaze riddle spit bark hammer punch stamp stomp collide rush rake sweep bring send jerk lob chuck whack
    thump bump nudge jostle elbow barge bowl bundle sling flip upend overturn wedge trample grind mash gnaw chomp peck scratch sting
    butt gore scythe mow skitter ricochet detonate`,
  chase: `
    hunt scoot skitter overshoot rocket gyrate regroup rout
    flee chase pursue escape bolt sprint dash hurtle careen race gallop stampede tear dart scramble scurry hare skid swerve veer
    outrun outdistance overtake give-chase gain pelt speed vault hurdle charge thunder roar barrel bear plunge tail dodge weave
    abscond outpace tailgate shadow stalk hound dog track trail vamoose skedaddle hotfoot hightail scarper zoom whizz whoosh streak
    rocket`,
  motion: `
    nose
    pivot surge swivel detach advance revolve rotate gyrate spiral pirouette cavort cart cascade skulk scuff flounce flounder flit jiggle romp shimmy sidle swoon totter undulate unwind uncurl wiggle waggle wag bustle budge cascade coalesce fidget falter limber loll mill pinwheel range rebound resurface retract shift shuttle skirt teem tunnel waver hop flop hulk circle corkscrew accompany escort usher shepherd rally patrol roam rampage scour scavenge rummage delve jet spiral course reel jerk weave twine unwind oscillate slosh
    walk run go come move step stride march tramp trudge plod stroll wander amble saunter stagger stumble limp hobble shuffle creep
    crawl slither slink sneak tiptoe pad climb clamber scale descend ascend mount dismount ride drive sail row paddle steer fly soar
    glide swoop dive plunge jump leap hop skip bound vault spring somersault tumble roll slide skid slip trip fall drop plummet rise
    turn spin twirl whirl wheel circle orbit swerve veer swim wade splash float drift drag haul tow pull push trundle rumble bounce
    rock sway swing stream pour file process parade troop cross pass approach near follow lead retreat withdraw back emerge surface
    burst rush hurry hasten scuttle scamper trot canter gallop prance rear charge land alight settle lurch edge squeeze wriggle
    squirm burrow dig return leave depart board disembark coast taxi bank dock moor hover flap flutter zigzag tack swarm scatter
    disperse converge gather crowd throng flock perch sidle shamble pace prowl stalk loom strut waddle toddle thread wind wend
    slalom clatter jolt rattle tilt tip bob duck stop start halt pause brake accelerate slow speed stampede caper frisk gambol scoot
    dawdle meander ramble roam rove stray backtrack detour hike trek backpack mosey swagger sashay mince lope jog leapfrog hurtle
    zip bolt hurdle pole-vault high-dive skate ski sledge toboggan cycle pedal motor steam chug putter sputter labour lumber grind
    crank heel list keel wallow pitch yaw bucket plough cleave skim plane scud waft dogleg rappel abseil shin scrabble worm snake
    inch sidestep recoil jerk writhe thrash flail struggle convulse collapse wilt shake  
       genuflect curtsey
    exit park change meet wake
    head
    cartwheel`,
  arrive: `
    arrive reach enter approach land disembark alight emerge crest come return dock descend open step`,
  posture: `
    tower loom loll entwine intertwine interlock tangle encrust dapple festoon dot amass nestle skulk curve
    stand sit lie kneel crouch squat lean hang perch rest recline lounge slouch slump sprawl huddle hunch bend stoop bow curtsy
    tower loom rise overhang dangle droop sag balance straddle cling hug grip clasp hold face line flank surround encircle ring
    crown top cover coat fill crowd cram pack pile stack heap litter strew scatter dot fringe frame border cross span bridge stretch
    spread extend reach run wind snake climb slope dip drop plunge jut protrude project bristle slant tilt nestle brood wait doze
    sleep nod drowse snore stay remain linger loiter teeter totter poise roost nest cluster congregate assemble muster queue jostle
    straggle trail pepper speckle stud stipple festoon garland wreathe drape mantle blanket carpet cloak shroud swaddle swathe
    clothe choke clog smother hem fence wall enclose cup cradle pillow support prop bear shoulder carry underpin buttress brace
    overlook command dominate survey occupy inhabit hunker cower grovel prostrate sunbathe bask wallow splay radiate converge taper
    narrow widen broaden zigzag switchback undulate roll shelve
    wake lurk graze browse`,
  handle: `
    amputate anoint bathe blindfold caress clamp clench cinch coax collect cosset dab daub decant deploy deposit detach discard disentangle dislodge dismantle distribute ditch dole dredge eject encase etch exhume extract fetch flex fondle furl gird gorge gulp handcuff harvest hoe holster hose inject insert inspect jettison latch lather loosen loot lop lug nab nurse nuzzle pare pave plaster prune purse quell ransack retract retrieve ruffle rummage salvage scoop scour sculpt shift siphon slather slit smooth smear snip soothe spear splice sponge sprinkle stack stiffen straighten stow strip swap swivel tamp tousle tuck tweak unstitch unwind uproot winch wrest wiggle shovel slurp nibble sip inhale ingest swill brew pluck preen rub scuff offer cremate embalm extend shelve pan sluice plow hoist heft
    lift raise lower carry bear bring take set put place lay drop throw toss fling hurl cast catch grab seize snatch pluck pick hold
    clutch grip grasp clasp squeeze press push pull tug drag haul heave hoist swing wave wield brandish draw sheathe unsheathe load
    aim point thrust turn twist wring bend fold unfold roll unroll wrap unwrap tie untie knot bind lash fasten buckle button strap
    lace chain lock unlock bolt bar open close shut slam pour spill splash fill empty stir scoop ladle cut slice chop carve peel saw
    hammer nail screw weld solder rivet drill dig shovel rake sweep mop scrub wipe wash rinse dry polish paint daub smear scrawl
    sketch sew stitch weave knit spin plait braid comb brush shave stroke pat rub scratch tap knock touch feel fumble grope reach
    stretch offer hand pass give feed light kindle strike ignite snuff extinguish smoke drink sip gulp swallow eat chew bite lick
    suck blow puff spit juggle deal shuffle stack plant scatter sow pin prop mount hang drape crank wind tighten tear rip shred pry
    prise lever wrench jam wedge stuff cram tuck sling shoulder balance cradle embrace hug kiss stub flick flip bounce kick dip dunk
    plunge trail pile heap hide smuggle bury unearth make build construct assemble mend repair fix patch sharpen hone whet oil
    grease refuel stoke bank forge temper quench mould mold whittle plane sand varnish lacquer gild engrave etch inscribe stencil
    stamp seal brand tattoo pierce thread string bead hem darn crochet spool unspool reel spindle card dye bleach iron starch
    launder peg gut fillet skin joint truss baste roast toast grill fry bake boil simmer stew poach grind mill pound crush strain
    sieve sift knead mix whisk serve dish plate butter spread spoon fork nibble swig swill quaff drain guzzle devour gobble munch
    crunch gnaw unpack pack unbox uncork unstop unscrew unbolt unlatch unbar unbuckle unbutton unlace unfasten untangle unknot
    unhook unhitch hitch tether yoke harness saddle bridle shoe groom curry stable milk shear hatch herd rein spur goad leash muzzle
    cage trap net bait land gaff beach moor berth anchor furl reef trim belay coil stow dial type key plug unplug wire splice jack
    switch toggle tune adjust calibrate focus photograph film record scan print photocopy staple clip file initial scribble doodle
    shade trace erase underline crumple post mail
    cook play clean unload steal rob reload release pinch prod straighten separate divide share`,
  change: `
    atomise blister buckle capsize cascade cave coalesce contort crinkle deform demolish disgorge dislodge dissipate distend distort dwarf ebb electrify elongate emit engulf expand extrude flush founder heal implode invert jumble lengthen loosen melt merge mesh muddy permeate pulsate ravel reignite ripen rupture seethe sag scald sear shrivel singe slacken slump soften spew splutter sputter squirt stiffen strew sunder surge swell tangle teem thaw tighten twitch unfurl unwind vent wane waver wilt snarl heal seal splash swamp
    break shatter smash crack split splinter snap burst explode erupt collapse crumble cave topple tumble fall crash sink drown burn
    blaze flare ignite catch smoulder smolder char melt freeze thaw boil steam smoke bubble foam froth bleed drip leak ooze seep
    trickle flow gush spurt spray spout pour flood swell bulge inflate shrink wither wilt rot rust peel flake crumple fold buckle
    bend warp twist tear rip unravel open close shut part gape yawn bloom blossom sprout grow spread unfurl unfold rise lift vanish
    disappear dissolve fade appear emerge materialise materialize form swirl churn ripple shiver tremble shake quake quiver vibrate
    shudder wobble flap flutter bob spin whirl turn come blow billow settle pile drift soak drench blacken redden whiten pale darken
    brighten stain spatter splatter rain snow hail tarnish weather yellow fray implode disintegrate fragment fracture fissure shear
    rupture puncture perforate deflate flatten concertina subside slump overflow brim well slosh slop lap seethe roil effervesce
    fizz fizzle gutter die short spark arc crackle combust kindle rekindle engulf consume devour smother extinguish douse quench
    solidify harden set gel curdle clot congeal thicken thin liquefy vaporise vaporize evaporate condense fog glaze crust
    crystallise crystallize petrify fossilise fossilize mutate morph transform decay moulder putrefy fester perish erode silt
    overgrow flower fruit ripen shed moult molt uncoil dwindle shrivel wizen`,
  gleam: `
    radiate glower glint gleam phosphoresce pulsate wane eclipse tinge
    shine gleam glow glimmer glitter glint glisten shimmer sparkle twinkle flicker flash blaze flare burn smoulder smolder beam
    dazzle light illuminate illumine lighten brighten fluoresce pulse throb strobe reflect mirror wink dance shaft cast gild silver
    silhouette darken shade shadow dim fade bleach tint colour color paint gutter scintillate coruscate spangle irradiate spotlight
    floodlight backlight limn halo outline flush blush`,
  /** Small signs of body that make no picture alone. */
  gesture: `
    glower frown smirk scowl squint pout wince grimace glare flinch fidget wag shrug sneer leer cringe gesticulate swallow exhale inhale stiffen stare startle beckon purse flex clenchshrug nod wink gesture beckon blink salute twitch flinch wave sigh yawn cough`,
  sound: `
    chortle croak coo caterwaul holler thwack twang chatter clomp slurp sniff slobber splutter tinkle yowl smack whirr rev shush hush burp belch huff snuffle fume purl
    ring toll peal chime clang clank clatter rattle jingle jangle tinkle clink crash bang boom thud thump knock rap tap drum crack
    snap creak groan squeak squeal screech shriek scream howl roar bellow bark growl snarl hiss whistle hum buzz drone whine whirr
    purr sing chant wail moan sob rumble thunder patter drip splash gurgle rustle whisper sigh murmur mutter cry caw crow bleat
    neigh whinny moo oink quack hoot chirp blare honk blow rev idle sputter cough click tick crackle sizzle crunch squelch applaud
    clap cheer stamp laugh giggle chuckle cackle hear strum bow thrum pulse throb chug clack clop beat pound batter scrape grate
    rasp scratch squawk yelp yap bay ululate keen yodel croon warble trill twitter cheep cluck gobble bray whicker snort snuffle
    grunt toot peep bleep beep ping burble babble plash plop splosh swish swoosh whoosh pop resound echo reverberate clamour clamor
    skirl wheeze pant gasp hiccup sneeze retch gag snicker titter guffaw
    breathe breath`,
  weather: `
   
    rain snow hail sleet drizzle pour storm thunder blow gust howl freeze thaw`,
  wear: `
    tattoo blindfold encase gird crown tousle ruffle
    wear dress clothe clad robe garb cloak hood veil mask don sport wrap swathe drape button tattoo scar freckle wrinkle shave bald
    tan powder rouge lacquer crop plait braid dye bandage patch stitch embroider crown crease weather grizzle`,
  appear: `
    resurface emerge
    appear emerge materialise materialize surface loom reveal unveil show uncover expose disclose display arise burst enter poke
    protrude`,
  see: `
    scan ogle peer scan inspect watch
    see spot glimpse behold watch observe notice spy sight view look gaze stare glance peer peek squint glare
    smell taste listen`,
  festiveV: `
    dance sing cheer celebrate feast toast clap applaud laugh revel waltz jig reel whoop juggle caper twirl fiddle roister parade
    carouse
    play marry smile grin`,
  grieve: `
    weep cry sob mourn grieve bury wail lament keen inter snivel whimper bawl blub eulogise eulogize cremate entomb`,
  magicV: `
    levitate conjure summon enchant bewitch hex curse scry teleport transmute transform incant invoke exorcise materialise
    materialize dematerialise haunt possess resurrect reanimate banish shapeshift spellcast ensorcel transfigure animate hover float
    manifest
    `,
  speak: `
    say tell ask answer reply speak talk chat explain mention announce declare remark comment observe add agree argue claim insist
    suggest propose promise swear warn threaten demand order command beg plead request apologise apologize thank greet introduce
    admit confess deny lie joke tease whisper murmur mutter shout yell call cry scream bellow snap growl hiss mumble grunt describe
    report recount relate narrate confide gossip discuss debate negotiate haggle bargain offer refuse decline accept assure persuade
    convince remind inform repeat quote recite state stress concede boast complain grumble curse invite advise recommend counsel
    instruct interrupt continue begin conclude inquire enquire question wonder utter voice pronounce enunciate articulate intone
    drawl stammer stutter lisp mouth prattle prate natter blather waffle rant rave harangue hector lecture preach sermonise chide
    scold rebuke reprimand reprove admonish berate upbraid nag pester wheedle cajole coax flatter compliment praise congratulate
    commend extol bid vow pledge attest testify depose certify vouch guarantee bluff fib perjure gainsay contradict rebut refute
    dispute quibble bicker squabble wrangle heckle taunt jeer mock deride ridicule insult revile abuse slander libel tattle blab
    divulge disclose leak name dub christen title term label define specify enumerate list itemise recapitulate summarise summarize
    paraphrase translate interpret dictate radio telephone phone cable telegraph wire`,
  think: `
    fume gloat obsess brood rue lament dread dismay
    think know believe suppose guess imagine wonder doubt remember recall forget consider reflect ponder decide choose plan intend
    mean hope wish want need like love hate prefer fear dread worry regret miss expect understand realise realize recognise
    recognize learn discover find feel sense seem appear suspect assume presume judge conclude calculate estimate compare dream
    picture trust respect admire enjoy envy resent mind care matter notice deserve owe afford manage fail try attempt agree concern
    involve depend belong contain include require deem muse brood contemplate hesitate resolve remind interest bore amuse puzzle
    confuse surprise annoy please satisfy last cost weigh measure number earn save spend waste lose win gain trade sell buy pay hire
    fire employ book rent borrow lend own inherit promote appoint elect join quit retire work rest study teach train practise
    practice prepare arrange organise organize settle solve check test prove confirm copy read write sign count add stay remain wait
    keep let allow permit help serve use happen occur become get improve worsen frighten suit fit tend reckon gather figure conceive
    envisage envision foresee anticipate predict forecast speculate theorise theorize reason rationalise rationalize justify excuse
    forgive blame condemn acquit approve disapprove favour favor hanker yearn long pine covet crave lust dote adore cherish treasure
    value esteem appreciate relish savour savor tolerate endure suffer undergo experience incur accrue amount equal exceed lack
    possess retain obtain acquire procure invest wager repay reimburse refund donate contribute subscribe insure bill invoice audit
    tally budget economise economize splurge squander rely bank refrain abstain desist comply conform adhere infringe breach enforce
    regulate govern administer oversee supervise delegate assign allocate allot ration
    end seek live listen smell taste cheat trick fool bless share park separate divide exit`,
  state: `
    be have do`,
  /** Pass the time, tell in sum: what takes hours is no picture. */
  summarise: `
    spend pass waste idle linger while travel journey trek camp recuperate recover repeat practise drill haggle negotiate catalogue
    inventory resupply restock stay lodge`,
} as const;
