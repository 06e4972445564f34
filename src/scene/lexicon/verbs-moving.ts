/** Verbs of blows, flight, motion, arrival and posture. */

export const MOVING = {
  /** A blow, shot or wounding by itself, whoever does it. */
  violence: `
    smack thwack thresh lynch outflank overrun pillage ravage scald sear smite spar tussle wreck flense buffet bulldoze hit attack
    assault ambush stab slash hack hew cleave behead decapitate impale skewer gore gut disembowel maul bludgeon batter club cudgel
    clobber wallop pummel punch kick headbutt knee uppercut elbow backhand slap strike lunge parry riposte duel fence joust brawl
    grapple wrestle tackle throttle strangle choke garrotte shoot gun strafe snipe bombard shell torpedo ram sideswipe broadside
    charge storm raid slaughter massacre slay kill murder butcher execute maim wound injure disarm overpower bite claw rend savage
    trample lash whip flog spear harpoon lance sword knife bayonet shiv fire blast bomb detonate explode cannon volley loose
    retaliate clash skirmish pistol-whip bash smash thrash trounce knock fell floor cosh brain scorch incinerate vaporise vaporize
    zap taser pepper riddle pierce puncture perforate gash sever dismember swat swipe clout sock deck cuff pounce gouge hamstring
    trip feint machine-gun tommy-gun buttstroke brutalise brutalize lacerate mangle mutilate stone pelt pulverise pulverize
    annihilate obliterate eviscerate stun taze electrocute cripple lame winded concuss kneecap dropkick rabbit-punch suplex bodyslam
    body-slam piledrive ambuscade waylay mug mob besiege assail counterattack counter-attack fight jab nut swordfight gunfight
    assassinate asphyxiate backstab beat castrate crucify cut decimate defenestrate drub drown exterminate firebomb flagellate flay
    garrote garotte horsewhip immolate kayo macerate manhandle martyr mow napalm overwhelm raze rifle-butt ransack scourge
    scrag shank skin slug smother spank spear-tackle spike stomp stove-in strangulate suffocate thump torture vanquish waste
    waterboard wring destroy kidnap backfist sucker-punch body-check bushwhack pile-drive chokeslam drop-kick`,
  /** A blow only when somebody does it to somebody, with something, or while fighting. */
  strike: `
    clinch clench wrest jounce dislodge nick smack thwack spike transfix sling unleash launch catapult detach uproot wrench clamp
    pinion stun spar jam slug bruise swing catch throw hurl fling pitch drive pin cut chop slice beat block dodge duck sidestep
    deflect ward thrust jab stick plunge sink bury slam crash crack break shatter split snap burst tear rip drag pull haul yank
    shove push press hold grab seize snatch grip clutch twist toss heave leap spring spin whirl wheel roll dive lash draw unsheathe
    brandish aim cock fend repel counter bleed fall drop crumple topple buckle collapse stagger reel sprawl drown smother crush burn
    ignite cleave flay hook snag discharge blaze riddle spit bark hammer punch stamp stomp collide rush rake sweep bring send jerk
    lob chuck whack thump bump nudge jostle elbow barge bowl bundle flip upend overturn wedge trample grind mash gnaw chomp peck
    scratch sting butt gore scythe mow skitter ricochet detonate batter biff bop brain buffet clap clip clobber clonk club conk
    crown cudgel deck dent drub duff flatten flick flail fillip gash graze jolt joust kick knife kayo lam lambast lather lick
    manhandle nip nail paste pelt ping pip plough plug poke pop pound prick prod pulp pulverise repulse scuff shunt sideswipe slog
    spank spatter spear splinter squash steamroll strafe strike swish subdue tap thrash trip tug throttle unhorse unseat upper-cut
    wham whomp whump whip whop wallop zap overbalance ensnare immobilise maul manacle overrun restrain subjugate vanquish wrestle
    rebound glance lunge parry raze shell carom hurt`,
  chase: `
    hunt scoot skitter overshoot rocket gyrate regroup rout flee chase pursue escape bolt sprint dash hurtle careen race gallop
    stampede tear dart scramble scurry hare skid swerve veer outrun outdistance overtake give-chase gain pelt speed vault hurdle
    charge thunder roar barrel bear plunge tail dodge weave abscond outpace tailgate shadow stalk hound dog track trail vamoose
    skedaddle hotfoot hightail scarper zoom whizz whoosh streak elude evade flit lam outflank outride outsprint overhaul scatter
    shake decamp scram run-down outfly outswim outmanoeuvre corral intercept`,
  motion: `
    nose pivot surge swivel detach advance revolve rotate gyrate spiral pirouette cavort cart cascade skulk scuff flounce flounder
    flit jiggle romp shimmy sidle swoon totter undulate unwind uncurl wiggle waggle wag bustle budge coalesce fidget falter limber
    loll mill pinwheel range rebound resurface retract shift shuttle skirt teem tunnel waver hop flop hulk circle corkscrew
    accompany escort usher shepherd rally patrol roam rampage scour scavenge rummage delve jet course reel jerk weave twine
    oscillate slosh walk run go come move step stride march tramp trudge plod stroll wander amble saunter stagger stumble limp
    hobble shuffle creep crawl slither slink sneak tiptoe pad climb clamber scale descend ascend mount dismount ride drive sail row
    paddle steer fly soar glide swoop dive plunge jump leap skip bound vault spring somersault tumble roll slide skid slip trip fall
    drop plummet rise turn spin twirl whirl wheel orbit swerve veer swim wade splash float drift drag haul tow pull push trundle
    rumble bounce rock sway swing stream pour file process parade troop cross pass approach near follow lead retreat withdraw back
    emerge surface burst rush hurry hasten scuttle scamper trot canter gallop prance rear charge land alight settle lurch edge
    squeeze wriggle squirm burrow dig return leave depart board disembark coast taxi bank dock moor hover flap flutter zigzag tack
    swarm scatter disperse converge gather crowd throng flock perch shamble pace prowl stalk loom strut waddle toddle thread wind
    wend slalom clatter jolt rattle tilt tip bob duck stop start halt pause brake accelerate slow speed stampede caper frisk gambol
    scoot dawdle meander ramble rove stray backtrack detour hike trek backpack mosey swagger sashay mince lope jog leapfrog hurtle
    zip bolt hurdle pole-vault high-dive skate ski sledge toboggan cycle pedal motor steam chug putter sputter labour lumber grind
    crank heel list keel wallow pitch yaw bucket plough cleave skim plane scud waft dogleg rappel abseil shin scrabble worm snake
    inch sidestep recoil writhe thrash flail struggle convulse collapse wilt shake genuflect curtsey exit park change meet wake head
    cartwheel balk barge barrel barnstorm beat bend blow blunder bodysurf boogie bowl brush bump butt backflip back-pedal backpedal
    bivouac bulldoze cannon cant capsize careen career carom circulate circumnavigate clomp clump coil collide commute cower crouch
    cruise curve cram contort dance dander dangle dart dash decamp decelerate defile deflect deploy derail deviate dip dither
    diverge divert dodder dodge double draggle drain draw dribble dunk dump double-back ebb eddy eject elbow elope embark emigrate
    enter evacuate explore exercise fishtail flee flick flinch flood flow flurry fool forge founder free-fall freefall freewheel
    fling forage frogmarch gad gallivant gee gesticulate glance goose-step goosestep gravitate grope grovel gush guide galumph hare
    haste heave hedge-hop hie hightail hitchhike hotfoot huddle hunch hustle hydroplane hang-glide hunker invade infiltrate intrude
    immigrate jab jackknife jaunt jaywalk jink jitter joggle jostle jounce journey judder jumble jut joyride knee knock kick lag
    laze lie light lob lollop luff lunge lurk levitate manoeuvre maneuver maraud migrate mobilise moonwalk mountaineer mush muster
    mooch navigate nip nosedive nudge nod ooze overrun overstep overbalance overtake overturn overfly pack part patter pelt
    perambulate percolate pile play plop plow ply poke pogo pop porpoise portage post press pronk promenade propel puff pulsate
    pussyfoot parallel penetrate quake queue quickstep race ram ravage ready recede redeploy regress relocate resettle retire
    retrace retrogress reverse revert ricochet rip ripple rocket rollick sally scarper schuss scram scramble scrape scuffle scull
    scurry seep seethe separate shadow shiver shoot shoulder shove shunt shy sideslip sift skedaddle skitter skydive skyrocket slam
    slant slash sleepwalk slew slog slope slouch slue slump snorkel splosh sprawl sprint spurt squish stir stomp storm straggle
    streak submerge surf swash sweep swish swirl sling skirmish tear teeter thrust thud thump thunder toil toss tour track trample
    transfer transit traipse travel traverse tromp truckle twist twitch trail tailspin toe-in upheave uplift vibrate voyage vanish
    waltz wash whip whisk whiz whizz whoosh windsurf wobble zag zig zoom bogle dogtrot footslog hack jog-trot lallop pootle sidewind
    tootle belly-crawl commando-crawl handspring tailgate body-surf duck-walk frog-leap quick-march double-time double-march
    slow-march stilt water-ski undock lift-off touchdown crash-land belly-land bail ditch re-enter downshift upshift gun floor
    throttle
    trespass punt`,
  arrive: `
    arrive reach enter approach land disembark alight emerge crest come return dock descend open step berth board deplane dismount
    gain hit infiltrate invade moor re-enter reenter surface touch`,
  posture: `
    tower loom loll entwine intertwine interlock tangle encrust dapple festoon dot amass nestle skulk curve stand sit lie kneel
    crouch squat lean hang perch rest recline lounge slouch slump sprawl huddle hunch bend stoop bow curtsy rise overhang dangle
    droop sag balance straddle cling hug grip clasp hold face line flank surround encircle ring crown top cover coat fill crowd cram
    pack pile stack heap litter strew scatter fringe frame border cross span bridge stretch spread extend reach run wind snake climb
    slope dip drop plunge jut protrude project bristle slant tilt brood wait doze sleep nod drowse snore stay remain linger loiter
    teeter totter poise roost nest cluster congregate assemble muster queue jostle straggle trail pepper speckle stud stipple
    garland wreathe drape mantle blanket carpet cloak shroud swaddle swathe clothe choke clog smother hem fence wall enclose cup
    cradle pillow support prop bear shoulder carry underpin buttress brace overlook command dominate survey occupy inhabit hunker
    cower grovel prostrate sunbathe bask wallow splay radiate converge taper narrow widen broaden zigzag switchback undulate roll
    shelve wake lurk graze browse abut adjoin adorn appear array bestride billow bisect bulk bulge cascade clump coil collect cock
    contain coexist confront confine crisscross cuddle curl cleave deck descend divide dwarf dwell edge emboss encamp encase
    encompass enfold enfilade enshroud ensconce ensnarl envelop eclipse feature flake flap flare flaunt flop flounce fold fork gape
    garnish gather glaze glower grace gird halo hibernate hood hover hulk incline interlace interlink intersect interweave
    interleave jam jumble knot lap layer laze level link lodge lollop lour lower mat moor mount mill obstruct obscure orbit outline
    overarch overgrow overlap overlay overlie overshadow overspread overtop pave peep pierce pitch plaster plug pocket populate pose
    present prevail protect pucker punctuate ramble range rear recede reek refuge reign reside retain rove ruck saturate scallop
    scrunch seat sentinel separate serrate shade shadow sheathe sidle skirt snoop snooze snug snuggle spangle spatter spike spill
    spiral splotch spot sprinkle squash squeeze stare step stick stitch strain streak string stripe subtend suffuse surmount suspend
    swamp swarm sweep swag teem terminate thread throng tip trim tumble twine twist tail underlie vault veil verge vie wade wedge
    weigh wilt wrap await yawn bivouac convalesce kip nap catnap repose slumber oversleep spraddle spreadeagle`,
} as const;
