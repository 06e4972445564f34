/** Verbs of what hands do, of change, and of dress. */

export const MAKING = {
  handle: `
    amputate anoint bathe blindfold caress clamp clench cinch coax collect cosset dab daub decant deploy deposit detach discard
    disentangle dislodge dismantle distribute ditch dole dredge eject encase etch exhume extract fetch flex fondle furl gird gorge
    gulp handcuff harvest hoe holster hose inject insert inspect jettison latch lather loosen loot lop lug nab nurse nuzzle pare
    pave plaster prune purse quell ransack retract retrieve ruffle rummage salvage scoop scour sculpt shift siphon slather slit
    smooth smear snip soothe spear splice sponge sprinkle stack stiffen straighten stow strip swap swivel tamp tousle tuck tweak
    unstitch unwind uproot winch wrest wiggle shovel slurp nibble sip inhale ingest swill brew pluck preen rub scuff offer cremate
    embalm extend shelve pan sluice plow hoist heft lift raise lower carry bear bring take set put place lay drop throw toss fling
    hurl cast catch grab seize snatch pick hold clutch grip grasp clasp squeeze press push pull tug drag haul heave swing wave wield
    brandish draw sheathe unsheathe load aim point thrust turn twist wring bend fold unfold roll unroll wrap unwrap tie untie knot
    bind lash fasten buckle button strap lace chain lock unlock bolt bar open close shut slam pour spill splash fill empty stir
    ladle cut slice chop carve peel saw hammer nail screw weld solder rivet drill dig rake sweep mop scrub wipe wash rinse dry
    polish paint scrawl sketch sew stitch weave knit spin plait braid comb brush shave stroke pat scratch tap knock touch feel
    fumble grope reach stretch hand pass give feed light kindle strike ignite snuff extinguish smoke drink swallow eat chew bite
    lick suck blow puff spit juggle deal shuffle plant scatter sow pin prop mount hang drape crank wind tighten tear rip shred pry
    prise lever wrench jam wedge stuff cram sling shoulder balance cradle embrace hug kiss stub flick flip bounce kick dip dunk
    plunge trail pile heap hide smuggle bury unearth make build construct assemble mend repair fix patch sharpen hone whet oil
    grease refuel stoke bank forge temper quench mould mold whittle plane sand varnish lacquer gild engrave inscribe stencil stamp
    seal brand tattoo pierce thread string bead hem darn crochet spool unspool reel spindle card dye bleach iron starch launder peg
    gut fillet skin joint truss baste roast toast grill fry bake boil simmer stew poach grind mill pound crush strain sieve sift
    knead mix whisk serve dish plate butter spread spoon fork swig quaff drain guzzle devour gobble munch crunch gnaw unpack pack
    unbox uncork unstop unscrew unbolt unlatch unbar unbuckle unbutton unlace unfasten untangle unknot unhook unhitch hitch tether
    yoke harness saddle bridle shoe groom curry stable milk shear hatch herd rein spur goad leash muzzle cage trap net bait land
    gaff beach moor berth anchor reef trim belay coil dial type key plug unplug wire jack switch toggle tune adjust calibrate focus
    photograph film record scan print photocopy staple clip file initial scribble doodle shade trace erase underline crumple post
    mail cook play clean unload steal rob reload release pinch prod separate divide share abduct activate adorn affix airlift align
    annotate append apply apportion apprehend arrange array arrest attach award bandage baptise baptize batten bestow blot blow-dry
    board boost bow bribe buff bundle bung burnish bypass bolster camouflage cannibalise capture cart caulk catalogue cauterise
    cauterize chafe change char chisel chock chuck churn claw cleanse clear cloak clout coat cock coddle combine compress
    conceal concoct conduct confiscate connect contain convey cool coop cover crack crayon create crimp cube cuddle cuff cultivate
    cup curl crook crown dabble dampen dandle dash debone decode decorate defrost defuse dehydrate deliver demolish demonstrate
    detain detonate detox dilute disarm disassemble disconnect disengage disinfect disinter dislocate dismember dismiss dispense
    display dispose dissect distil distill divert divvy dope dose double dowse draft dribble dub dump dust duplicate deck demist
    deactivate drench doff don edit elevate emblazon emboss enamel enclose encircle enfold engage enlarge enmesh ensnare entangle
    entrench envelop equip erect escort establish evict excavate exchange excise exhibit expel expose extricate expropriate expunge
    extradite enthrone enshrine entomb exfoliate fabricate fashion fertilise festoon fiddle filch filter finish fit flog flood fluff
    flush flutter foist forage force format free frame freight freshen frisk fuel fumigate funnel furnish fuse flambé flagellate
    fletch flannel fleece flense floss fetter gag galvanise garland garner garnish gather geld glaze glean glue gouge graft grapple
    grate graze grout grub guide gavel haft halter halve hash heat hew hoard hog hook hustle hijack heel hoick immerse immobilise
    immolate impale impound imprint imprison incinerate incise infuse inlay install instal insulate inter interlace interleave
    interlock intertwine intercept interrogate inoculate invert irrigate isolate inflate jab jerk jiggle jingle jimmy jog joggle
    jostle jumble jump-start jemmy ken kidnap kneel knife label laminate lance launch lead leaven level liberate line link liquidise
    lob loop lubricate lure loan lump magnify maim manhandle manicure manipulate manoeuvre maneuver mangle manufacture marinade
    marinate maroon mask massage measure meld mime mince mint mob model mow mulch mull muddle muffle mug muster moisten mislay
    misplace nestle nick nip nobble nock notch nourish nudge numb obstruct occupy offload ogle operate overturn oust overlay
    overpaint pad paddle palpate park parry part paste peck pedal pelt perforate perfume pilfer pinion pinpoint pitch plonk plot
    plough plumb plunder plunk ply pocket poke police poll pop pore powder preheat prepare present pressurise prick prime primp
    produce prong proffer propel pulp pulverise purge purify purloin putty puncture paginate peruse poultice quarantine raid ram
    ransom rap rasp ratchet ration ravel raze reap rearrange reassemble rebuild reclaim reconnect recover recycle redecorate
    redeploy refashion refill refit refurbish refrigerate reheat rehang reinforce reinsert reinstall relight remake remodel remount
    remould remove renovate reopen repack repaint replace replant reposition reroute rescue reseal reset reshape resole restock
    restore restrain restring retie retool retouch return rewind rewire rework rewrap ride riddle riffle rock rosin rotate rouse row
    rumple re-tie rearm re-lay reroll recharge repossess requisition sabotage salute salve sample sandblast scald scale scavenge
    schlep scrabble scramble scrape script scrounge scrunch scull scupper scuttle scythe seat secrete secure select send settle
    shackle shake shampoo shed shell shine shoo shoot shorten shove show shroud shuck shunt skewer skim skipper slake slap slash
    slip slop slough slug smelt smother smudge snag snaffle snap sneak snick snitch snort soak sock soften sop sort spank spatchcock
    spike splay sport spot spray spritz squash squeegee squirt squish stab stabilise stanch stash staunch steady steer stem
    sterilise stick stifle stock stockpile straddle strand streak strengthen strop strum stud stun submerge summon supply support
    surround suspend suture swab swaddle swat swathe sweeten swipe swirl swish swizzle tack tackle tarnish tauten tease tend
    tenderise test texture thicken thin thrash thresh throttle thrum thumb thwack tick tilt tint tip tong top tote tow track train
    trample transcribe transfer transfuse transmit transplant transpose trawl tread treadle treat trepan trick trip trouser truncate
    trundle tumble tunnel tweeze twiddle twirl twitch trowel trigger topple uncap unclasp unclench unclip uncoil unclog uncouple
    uncover uncross uncurl undo undress unfurl unhand unhinge unholster unhorse uninstall unjam unleash unlink unloose unmask unpeg
    unpick unpin unpluck unravel unreel unsaddle unseal unsheath unshoulder unsling unsnap unstick unstopper unstrap unstring
    untether untuck untwist unveil unyoke unzip upend upholster upturn use unbend unchain unshackle unbind unglue unmoor unseat
    unshutter unsnarl unspike unstack unbraid unbandage untack unfix unfreeze vaccinate vacuum vault veil veneer vent ventilate vend
    wad waft wager wag wallop warm waterproof weigh wet wham wheel whip whitewash winnow work worm worry wreathe write whop wheedle
    yank yield zip zero tourniquet barbecue braise broil caramelise chargrill curdle deglaze fricassee julienne parboil puree purée
    render reduce sauté saute sear steam zest broach brim angle seine dock luff gybe jibe veer careen kedge warp helm heave-to bowse
    anneal chase mortise felt hackle heckle tat embroider applique ruche hack hotwire hot-wire jailbreak reprogram reboot reformat
    decrypt encrypt upload download click ping spoof debug decommission reactivate refocus zoom interface phish overclock blast bore
    frack sap harrow stook coppice split dehorn muck
    gamble pickle`,
  change: `
    atomise blister buckle capsize cascade cave coalesce contort crinkle deform demolish disgorge dislodge dissipate distend distort
    dwarf ebb electrify elongate emit engulf expand extrude flush founder heal implode invert jumble lengthen loosen melt merge mesh
    muddy permeate pulsate ravel reignite ripen rupture seethe sag scald sear shrivel singe slacken slump soften spew splutter
    sputter squirt stiffen strew sunder surge swell tangle teem thaw tighten twitch unfurl unwind vent wane waver wilt snarl seal
    splash swamp break shatter smash crack split splinter snap burst explode erupt collapse crumble topple tumble fall crash sink
    drown burn blaze flare ignite catch smoulder smolder char freeze boil steam smoke bubble foam froth bleed drip leak ooze seep
    trickle flow gush spurt spray spout pour flood bulge inflate shrink wither rot rust peel flake crumple fold bend warp twist tear
    rip unravel open close shut part gape yawn bloom blossom sprout grow spread unfold rise lift vanish disappear dissolve fade
    appear emerge materialise materialize form swirl churn ripple shiver tremble shake quake quiver vibrate shudder wobble flap
    flutter bob spin whirl turn come blow billow settle pile drift soak drench blacken redden whiten pale darken brighten stain
    spatter splatter rain snow hail tarnish weather yellow fray disintegrate fragment fracture fissure shear puncture perforate
    deflate flatten concertina subside overflow brim well slosh slop lap roil effervesce fizz fizzle gutter die short spark arc
    crackle combust kindle rekindle consume devour smother extinguish douse quench solidify harden set gel curdle clot congeal
    thicken thin liquefy vaporise vaporize evaporate condense fog glaze crust crystallise crystallize petrify fossilise fossilize
    mutate morph transform decay moulder putrefy fester perish erode silt overgrow flower fruit shed moult molt uncoil dwindle wizen
    abate abrade accelerate adhere agglomerate alter amplify atrophy attenuate augment bare bead blanch bleach blend blemish bloat
    blot blotch blur bow bristle broaden bung burgeon calcify calm carbonise carbonize clear cleave clog cohere collide connect
    constrict contract convulse cool corrode corrugate crease creep crimp crook crunch curl cloy coagulate coarsen craze crest
    cripple dampen dart dazzle deaden decompose decrease deepen degenerate dehydrate deluge dematerialise dent derail descend
    desiccate destroy deteriorate detonate devastate dilate dim dilute diminish dint dip discolour discolor disperse displace
    disrupt diverge divide double drain dribble droop dry dull dissever ease efface effloresce emanate empty encrust engorge enlarge
    entangle envelop erase escalate exhale expire extend exude eddy fail falter fatten fill fix flash flaw fleck flicker flounce
    flourish fluctuate fluff fork freshen freak frizz frizzle fuse garble gash germinate glaciate go granulate grate graze halt
    halve hatch heat heighten incinerate increase incubate inflame infuse intensify intermingle irradiate jam jell judder kink knit
    knot lapse lather layer leach lessen level lighten limn litter lull magnify mar mat mature mellow metamorphose mill mingle
    moisten mottle mould mount multiply mummify narrow notch numb obliterate obscure ossify overbalance overheat overload overlap
    oxidise oxidize overshadow pall parch peter pock polarise pollute pop puff pulp pulse pulverise pucker quicken quiet quieten
    ramify rankle rattle ravage raze recede reconstitute redouble reek refract regenerate regrow reform relax reopen rend rive roll
    roughen rub rumple ruck sap saturate scar scatter scorch scour screw scuff separate sever shade sharpen shift shimmer shine
    shorten short-circuit shred sicken simmer siphon sizzle skew slide slip slow sludge smear smelt smooth smudge snag sour spall
    spill spiral splat splay splotch spume squash squelch squish stabilise starve steady steepen stem stew stick sting stir stop
    straighten strain streak stream strengthen stretch striate strip subdivide suffocate suffuse sully sunburn swab swarm sway sweat
    taint taper tatter tauten thrash throb thunder tick tickle tilt tip transfigure trigger triple truncate tuft twang twine
    unclench unclasp unfreeze unhinge unroll unstick upturn uncurl upheave vary veer vitrify volatilise wad warm wash waste waterlog
    weaken wear weep wet whorl widen wink worsen wrack wreathe wreck wrench wrinkle writhe yield zigzag
    widow orphan
    sprain haemorrhage outgrow`,
  wear: `
    tattoo blindfold encase gird crown tousle ruffle wear dress clothe clad robe garb cloak hood veil mask don sport wrap swathe
    drape button scar freckle wrinkle shave bald tan powder rouge lacquer crop plait braid dye bandage patch stitch embroider crease
    weather grizzle adorn bedeck bedraggle besmirch blotch bundle cuff doff encrust festoon fit frill groom kit lace mantle mail
    muffle perfume pin primp shoe shroud stain strap swaddle tie trim unbutton undress zip strip disrobe attire accoutre apparel
    array begrime caparison`,
} as const;
