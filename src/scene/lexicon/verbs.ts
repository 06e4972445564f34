/** Verbs by what they show: blows, motion, posture, handling, change, light, sound; and those that show nothing. */

export const VERBS = {
  /** A blow, shot or wounding by itself, whoever does it. */
  violence: `
    attack assault ambush stab slash hack hew cleave behead decapitate impale skewer gore gut disembowel maul bludgeon batter club
    cudgel clobber wallop pummel punch kick headbutt knee uppercut elbow backhand slap smite strike lunge parry riposte
    duel fence joust brawl grapple wrestle tackle throttle strangle choke garrotte shoot gun strafe snipe bombard shell torpedo
    ram sideswipe broadside charge storm raid slaughter massacre slay kill murder butcher execute maim wound injure disarm overpower
    bite claw rend savage trample lash whip flog spear harpoon lance sword knife bayonet shiv fire blast bomb detonate
    explode cannon volley loose retaliate clash skirmish pistol-whip bash smash thrash trounce knock fell floor cosh brain
    scorch incinerate vaporise vaporize zap taser bombard pepper riddle rake pierce puncture perforate gash sever dismember
    swat swipe clout sock deck cuff pounce savage gouge hamstring trip feint`,
  /** A blow only when somebody does it to somebody, with something, or while fighting. */
  strike: `
    hit swing catch throw hurl fling pitch drive pin cut chop slice beat block dodge duck sidestep deflect ward thrust jab stick
    plunge sink bury slam crash crack break shatter split snap burst tear rip drag pull haul yank shove push press hold grab seize
    snatch grip clutch twist hurl toss heave leap spring spin whirl wheel roll dive lash draw unsheathe brandish level aim cock fend
    repel counter meet land connect graze bleed fall drop crumple topple buckle collapse stagger reel sprawl drown smother crush
    burn ignite cleave flay wrench hook snag open discharge blaze empty riddle spit bark hammer punch stamp stomp collide
    rush rake sweep bring send`,
  chase: `
    flee chase pursue escape bolt sprint dash hurtle careen careen race gallop stampede tear dart scramble scurry hare skid swerve
    veer outrun outdistance overtake give-chase gain pelt speed vault hurdle charge thunder roar barrel bear plunge tail dodge weave`,
  motion: `
    walk run go come move step stride march tramp trudge plod stroll wander amble saunter stagger stumble limp hobble shuffle creep
    crawl slither slink sneak tiptoe pad climb clamber scale descend ascend mount dismount ride drive sail row paddle steer fly soar
    glide swoop dive plunge jump leap hop skip bound vault spring somersault tumble roll slide skid slip trip fall drop plummet rise
    turn spin twirl whirl wheel circle orbit swerve veer swim wade splash float drift drag haul tow pull push roll trundle rumble
    bounce rock sway swing stream pour file process parade troop cross pass round approach near follow lead retreat withdraw back
    emerge surface burst rush hurry hasten scuttle scamper trot canter gallop prance rear charge land alight settle lurch edge
    squeeze wriggle squirm burrow dig return leave depart board disembark coast taxi bank dock moor hover flap flutter
    zigzag tack swarm scatter disperse converge gather crowd throng flock perch sidle shamble pace prowl stalk loom march strut
    waddle toddle thread wind wend slalom clatter jolt rattle tilt tip bob duck`,
  arrive: `arrive reach enter approach land disembark alight emerge crest come return dock descend open step`,
  posture: `
    stand sit lie kneel crouch squat lean hang perch rest recline lounge slouch slump sprawl huddle hunch bend stoop bow curtsy
    tower loom rise overhang dangle droop sag balance straddle cling hug grip clasp hold face line flank surround encircle ring
    crown top cover coat fill crowd cram pack pile stack heap litter strew scatter dot fringe frame border cross span bridge
    stretch sprawl spread extend reach run wind snake climb slope dip drop plunge jut protrude project bristle slant tilt lie
    nestle huddle perch squat brood wait doze sleep nod drowse snore`,
  handle: `
    lift raise lower carry bear bring take set put place lay drop throw toss fling hurl cast catch grab seize snatch pluck pick hold
    clutch grip grasp clasp squeeze press push pull tug drag haul heave hoist swing wave wield brandish draw sheathe unsheathe load aim
    point thrust turn twist wring bend fold unfold roll unroll wrap unwrap tie untie knot bind lash fasten buckle button strap lace
    chain lock unlock bolt bar open close shut slam pour spill splash fill empty stir scoop ladle cut slice chop carve peel saw
    hammer nail screw weld solder rivet drill dig shovel rake sweep mop scrub wipe wash rinse dry polish paint daub smear scrawl
    draw sketch sew stitch weave knit spin plait braid comb brush shave stroke pat rub scratch tap knock touch feel fumble
    grope reach stretch offer hand pass give feed light kindle strike ignite snuff extinguish smoke drink sip gulp swallow
    eat chew bite lick suck blow puff spit juggle deal shuffle stack plant scatter sow pin prop mount hang drape crank wind tighten
    tear rip shred pry prise lever wrench jam wedge stuff cram tuck hoist sling shoulder balance cradle embrace hug kiss stub flick
    flip spin bounce kick dip dunk plunge ladle trail haul pile heap hide smuggle bury unearth`,
  change: `
    break shatter smash crack split splinter snap burst explode erupt collapse crumble cave topple tumble fall crash sink drown
    burn blaze flare ignite catch smoulder smolder char melt freeze thaw boil steam smoke bubble foam froth bleed drip leak
    ooze seep trickle flow gush spurt spray spout pour flood swell bulge inflate shrink wither wilt rot rust peel flake crumple fold
    buckle bend warp twist tear rip unravel open close shut part gape yawn bloom blossom sprout grow spread unfurl unfold
    rise lift vanish disappear dissolve fade appear emerge materialise materialize form swirl churn ripple shiver tremble
    shake quake quiver vibrate shudder wobble flap flutter bob spin whirl turn come blow billow settle pile drift soak drench
    blacken redden whiten pale darken brighten stain spatter splatter rain snow hail tarnish weather yellow fray`,
  gleam: `
    shine gleam glow glimmer glitter glint glisten shimmer sparkle twinkle flicker flash blaze flare burn smoulder smolder beam
    dazzle light illuminate illumine lighten brighten fluoresce pulse throb strobe reflect mirror wink dance shaft cast gild silver
    silhouette darken shade shadow dim fade bleach tint colour color paint`,
  sound: `
    ring toll peal chime clang clank clatter rattle jingle jangle tinkle clink crash bang boom thud thump knock rap tap drum
    crack snap creak groan squeak squeal screech shriek scream howl roar bellow bark growl snarl hiss whistle hum buzz drone whine
    whirr purr sing chant wail moan sob rumble thunder patter drip splash gurgle rustle whisper sigh murmur mutter cry caw crow
    bleat neigh whinny moo oink quack hoot chirp blare honk blow rev idle sputter cough click tick crackle sizzle crunch squelch
    applaud clap cheer stamp laugh giggle chuckle cackle`,
  weather: `rain snow hail sleet drizzle pour storm thunder blow gust howl freeze thaw`,
  wear: `
    wear dress clothe clad robe garb cloak hood veil mask don sport wrap swathe drape button tattoo scar freckle wrinkle shave bald
    tan powder rouge lacquer crop plait braid dye bandage patch stitch embroider crown crease weather grizzle`,
  appear: `appear emerge materialise materialize surface loom reveal unveil show uncover expose disclose display arise burst enter`,
  see: `see spot glimpse behold watch observe notice spy sight view look gaze stare glance peer peek squint glare`,
  festiveV: `
    dance sing cheer celebrate feast toast clap applaud laugh revel waltz jig reel whoop juggle caper twirl fiddle roister parade
    carouse`,
  grieve: `weep cry sob mourn grieve bury wail lament keen inter`,
  magicV: `
    levitate conjure summon enchant bewitch hex curse scry teleport transmute transform incant invoke exorcise materialise materialize
    dematerialise haunt possess resurrect reanimate banish shapeshift spellcast ensorcel transfigure animate hover float manifest`,
  speak: `
    say tell ask answer reply speak talk chat explain mention announce declare remark comment observe add agree argue claim insist
    suggest propose promise swear warn threaten demand order command beg plead request apologise apologize thank greet introduce
    admit confess deny lie joke tease whisper murmur mutter shout yell call cry scream bellow snap growl hiss mumble
    grunt describe report recount relate narrate confide gossip discuss debate negotiate haggle bargain offer refuse decline
    accept assure persuade convince remind inform repeat quote recite state stress concede boast complain grumble
    curse invite advise recommend counsel instruct interrupt continue begin conclude inquire enquire question wonder`,
  think: `
    think know believe suppose guess imagine wonder doubt remember recall forget consider reflect ponder decide choose
    plan intend mean hope wish want need like love hate prefer fear dread worry regret miss expect understand realise realize
    recognise recognize learn discover find feel sense seem appear suspect assume presume judge conclude calculate estimate
    compare dream picture trust respect admire enjoy envy resent mind care matter notice deserve owe afford manage fail try attempt
    agree concern involve depend belong contain include require deem muse brood contemplate hesitate resolve remind
    interest bore amuse puzzle confuse surprise annoy please satisfy last cost weigh measure number earn save spend waste lose win
    gain trade sell buy pay hire fire employ book rent borrow lend own inherit promote appoint elect join quit retire work rest
    study teach train practise practice prepare arrange organise organize settle solve check test prove confirm copy read write
    sign count add stay remain wait keep let allow permit help serve use happen occur become get`,
  state: `be have do`,
  /** Pass the time, tell in sum: what takes hours is no picture. */
  summarise: `spend pass waste idle linger while travel journey trek camp recuperate recover repeat practise drill haggle negotiate
    catalogue inventory resupply restock stay lodge`,
} as const;
