/** Verbs of light, sound, weather and signs, of feasts, grief and magic; of talk and thought, which show nothing. */

export const SENSING = {
  gleam: `
    radiate glower glint gleam phosphoresce pulsate wane eclipse tinge shine glow glimmer glitter glisten shimmer sparkle twinkle
    flicker flash blaze flare burn smoulder smolder beam dazzle light illuminate illumine lighten brighten fluoresce pulse throb
    strobe reflect mirror wink dance shaft cast gild silver silhouette darken shade shadow dim fade bleach tint colour color paint
    gutter scintillate coruscate spangle irradiate spotlight floodlight backlight limn halo outline flush blush blink glare glister
    incandesce luminesce redden refract spark suffuse whiten blacken mottle dapple fleck speckle streak stripe outshine enamel bleed
    wash bathe dull glaze`,
  /** Small signs of body that make no picture alone. */
  gesture: `
    glower frown smirk scowl squint pout wince grimace glare flinch fidget wag shrug sneer leer cringe gesticulate swallow exhale
    inhale stiffen stare startle beckon purse flex clenchshrug nod wink gesture blink salute twitch wave sigh yawn cough blanch
    blench blush bridle bristle chew cower flush gawk gawp gape gag grin gurn goggle gulp hiccough heave hunch jut lick lour lower
    moue pale perspire pucker quake quiver redden sniff sniffle snigger snort squirm smile simper snivel straighten stifle sweat
    swoon shudder shiver tremble tut twiddle wheeze wrinkle doff crick clear drool drum salaam kowtow curtsy flick hyperventilate
    preen primp quaver palpitate drawl splay roll cock crinkle crease pinch work screw tug scrunch thumb`,
  sound: `
    chortle croak coo caterwaul holler thwack twang chatter clomp slurp sniff slobber splutter tinkle yowl smack whirr rev shush
    hush burp belch huff snuffle fume purl ring toll peal chime clang clank clatter rattle jingle jangle clink crash bang boom thud
    thump knock rap tap drum crack snap creak groan squeak squeal screech shriek scream howl roar bellow bark growl snarl hiss
    whistle hum buzz drone whine purr sing chant wail moan sob rumble thunder patter drip splash gurgle rustle whisper sigh murmur
    mutter cry caw crow bleat neigh whinny moo oink quack hoot chirp blare honk blow idle sputter cough click tick crackle sizzle
    crunch squelch applaud clap cheer stamp laugh giggle chuckle cackle hear strum bow thrum pulse throb chug clack clop beat pound
    batter scrape grate rasp scratch squawk yelp yap bay ululate keen yodel croon warble trill twitter cheep cluck gobble bray
    whicker snort grunt toot peep bleep beep ping burble babble plash plop splosh swish swoosh whoosh pop resound echo reverberate
    clamour clamor skirl wheeze pant gasp hiccup sneeze retch gag snicker titter guffaw breathe breath baa bawl blast boing bong
    bumble chink chirrup chitter chomp chuff chunter clash clip-clop clonk clump clunk ding dong fart fizzle flump flutter glug
    gabble gibber gnash grind gulp hee-haw hiccough judder knell lap lilt lull meow mew mewl miaow pat phut pitter-patter plink
    plonk plunk pock pong putter quaver ratchet ricochet scrunch scritch scuff scuffle shrill simmer slam slap slosh snore sough
    splat squish stomp susurrate swash tattoo ting tootle tramp tread thunk tweet vibrate whinge whir whomp whoop whump whuffle woof
    yammer yip zing zip drawl chunk crepitate serenade bugle fiddle busk hark beatbox wham skitter shuffle rootle snick clapper
    thunderclap`,
  weather: `
    rain snow hail sleet drizzle pour storm thunder blow gust howl freeze thaw bluster pelt spit teem
    mizzle`,
  appear: `
    resurface emerge appear materialise materialize surface loom reveal unveil show uncover expose disclose display arise burst
    enter poke protrude approach bare coalesce crop erupt exhibit flaunt form manifest outline peek peep pop present resolve
    reappear rise spring swim unearth unmask unwrap evince`,
  see: `
    scan ogle peer inspect watch see spot glimpse behold observe notice spy sight view look gaze stare glance peek squint glare
    smell taste listen ascertain browse catch contemplate descry detect discern espy examine follow gawk gawp goggle appraise leer
    locate overhear patrol perceive peruse preview reconnoitre rubberneck scope scour scrutinise scrutinize search snoop spectate
    study survey track assess`,
  festiveV: `
    dance sing cheer celebrate feast toast clap applaud laugh revel waltz jig reel whoop juggle caper twirl fiddle roister parade
    carouse play marry smile grin boogie cavort fete frolic gambol gyrate hula jest jive jitterbug encore merrymake pirouette
    rejoice romp samba serenade skip rhumba twerk jam hooray hurrah wed
    exult`,
  grieve: `
    weep cry sob mourn grieve bury wail lament keen inter snivel whimper bawl blub eulogise eulogize cremate entomb bemoan bereave
    bewail blubber`,
  magicV: `
    levitate conjure summon enchant bewitch hex curse scry teleport transmute transform incant invoke exorcise materialise
    materialize dematerialise haunt possess resurrect reanimate banish shapeshift spellcast ensorcel transfigure animate hover float
    manifest anoint bedevil consecrate damn disembody disenchant divine dowse ensorcell enthral hallow jinx mesmerise petrify phase
    portend prophesy reincarnate sanctify spellbind transmogrify transubstantiate unbind vaporise warp metamorphose`,
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
    paraphrase translate interpret dictate radio telephone phone cable telegraph wire abjure accost accuse acclaim acknowledge
    address adjure affirm allege allude alert annotate appeal aver avow assert babble badmouth bandy banter bellyache bemoan beseech
    bewail blurt bluster brag broach bleat caution cavil chant chastise chatter chirrup chunter cite clamour commentate commiserate
    communicate concur confirm console contend converse crack criticise criticize crow cuss critique coo chime damn dare debrief
    declaim decry defend denigrate denounce deprecate despatch digress direct disagree discourse dissent drone elaborate elucidate
    emphasise emphasize entreat enthuse equivocate espouse exclaim excoriate excuse exhort expostulate expound express falter fret
    fulminate forewarn gabble gasp gibber gloat grant gripe grouch gush harrumph howl huff implore impart importune improvise
    indicate insinuate interject interrogate interview inveigh invoke jabber jape jest josh jibe jubilate keen kibitz lament lampoon
    liaise lambast maintain malign marvel mewl misquote moan moralise muse niggle nickname notify object opine orate ostracise
    palaver pant parley parry philosophise pontificate postulate pray pun prevaricate proclaim profess propound protest provoke purr
    persist quaver query quiz quip quarrel rage ramble rasp reaffirm reason reassure recant rejoin reiterate reminisce remonstrate
    renounce repent reproach respond retort reveal rhapsodise rhyme roar roast row sass scoff shrill signal simper sneer snigger
    snipe snarl soliloquise speculate splutter squawk squeal stipulate submit summon surmise squeak theorise throw thunder toast
    trail tut tweet twitter urge venture volunteer vocalise vociferate vouchsafe vent warble welcome wheeze whicker whimper whine
    wisecrack witter worry yammer yack yap
    bet`,
  think: `
    fume gloat obsess brood rue lament dread dismay think know believe suppose guess imagine wonder doubt remember recall forget
    consider reflect ponder decide choose plan intend mean hope wish want need like love hate prefer fear worry regret miss expect
    understand realise realize recognise recognize learn discover find feel sense seem appear suspect assume presume judge conclude
    calculate estimate compare dream picture trust respect admire enjoy envy resent mind care matter notice deserve owe afford
    manage fail try attempt agree concern involve depend belong contain include require deem muse contemplate hesitate resolve
    remind interest bore amuse puzzle confuse surprise annoy please satisfy last cost weigh measure number earn save spend waste
    lose win gain trade sell buy pay hire fire employ book rent borrow lend own inherit promote appoint elect join quit retire work
    rest study teach train practise practice prepare arrange organise organize settle solve check test prove confirm copy read write
    sign count add stay remain wait keep let allow permit help serve use happen occur become get improve worsen frighten suit fit
    tend reckon gather figure conceive envisage envision foresee anticipate predict forecast speculate theorise theorize reason
    rationalise rationalize justify excuse forgive blame condemn acquit approve disapprove favour favor hanker yearn long pine covet
    crave lust dote adore cherish treasure value esteem appreciate relish savour savor tolerate endure suffer undergo experience
    incur accrue amount equal exceed lack possess retain obtain acquire procure invest wager repay reimburse refund donate
    contribute subscribe insure bill invoice audit tally budget economise economize splurge squander rely bank refrain abstain
    desist comply conform adhere infringe breach enforce regulate govern administer oversee supervise delegate assign allocate allot
    ration end seek live listen smell taste cheat trick fool bless share park separate divide exit abandon abase abate abhor abide
    abolish abound absolve accede accomplish accord accredit accumulate accustom achieve acquaint acquiesce act adapt adjourn
    adjudicate adopt affect affiliate afflict aggravate aid ail allay alleviate ally alternate amaze amend analyse analyze anger
    annex annul antagonise antagonize appal appall appease apply appraise approximate arouse ascertain ascribe aspire assent assess
    assimilate assist assuage astonish astound atone attain attend attract attribute authenticate authorise authorize avail avenge
    avert avoid await award account ache baffle ban bankrupt bedevil befriend befuddle begrudge beguile behave belie belittle
    bequeath betray beware bewilder bide blaspheme blunder boycott brief broker bungle bribe benefit bully bother backfire cancel
    captivate categorise categorize celebrate cease cede challenge characterise characterize choreograph circumvent civilise
    civilize clarify classify coerce coexist collaborate collude commemorate commit compel compensate compete complete complicate
    comprehend comprise compromise compute con concentrate condescend condone confer confine conflict confound conquer consent
    conserve consist console consolidate conspire constitute constrain construe consult contact contaminate contend contest
    contradict contravene contrive control convalesce convert cooperate coordinate cope correlate correspond corrupt corroborate
    counteract cultivate customise customize culminate cause censor comfort concede dare daunt daze deceive decipher decode dedicate
    deduce deduct defame default defeat defect defend defer defile define defraud defy degrade dehumanise deign deject delight
    delude demean demonstrate demoralise demote denote deplore deprive derive desecrate design designate desire despair despise
    destine detect deter deteriorate determine detest develop deviate devise devote diagnose differ differentiate digest dignify
    disable disagree disappoint discern discipline disclaim discourage discredit discriminate disguise disgust dishonour disillusion
    dislike dismiss disobey disown disparage dispel displease dispose disqualify disregard dissatisfy dissuade distinguish distract
    distress distrust disturb diversify divert divorce divulge domesticate dominate download duplicate dupe despatch dispatch ease
    educate efface elaborate elapse elicit eliminate elude embarrass embezzle embitter embody embolden emigrate empathise empathize
    empower emulate enable enchant encode encounter encourage encroach endanger endear endeavour endeavor endorse enervate engage
    engross enhance enjoin enlighten enlist enliven enrage enrapture enrich enrol enroll enslave ensue ensure entail entertain
    enthral enthrall enthuse entice entitle entrust equate eradicate err escalate eschew establish estrange evade evaluate evict
    evince evoke evolve exacerbate exact exaggerate exalt exasperate excel exchange excite exclude excommunicate exempt exercise
    exert exhibit exhilarate exhort exile exist exonerate expedite expend experiment expire exploit explore export expel extort
    extradite extrapolate facilitate fake falter familiarise fascinate fantasise fantasize fathom finalise finalize flabbergast
    flatter flaunt flirt flummox fluster foment foreshadow forestall forewarn forfeit formalise formulate foster fraternise
    frustrate fulfil fulfill fund feign forbid force freelance galvanise generalise generate germinate glorify grant gratify
    graduate habituate hallucinate hamper handicap harass harm harmonise harry hazard heed hibernate hoodwink horrify humble
    humiliate hypnotise hypnotize hypothesise honour honor haunt hurt idealise identify idolise ignore illustrate imitate impair
    impart impede impel imperil impersonate implement implicate imply import impose impress improvise impugn inaugurate incapacitate
    incarcerate incite incline incorporate increase incriminate indicate indict indulge infect infer infest influence infuriate
    ingratiate inhabit inhibit initiate innovate insinuate inspire instigate instil instill institute integrate intensify interact
    intercede intercept interfere intern intervene intimidate intoxicate intrigue invent investigate irk irritate isolate itch
    invalidate jeopardise jeopardize jilt jinx legalise legislate lessen liaise liberate liken linger localise locate loathe lure
    luxuriate madden maintain malign malinger manipulate masquerade mastermind maximise mature meddle mediate meditate memorise
    memorize merit mesmerise mesmerize miff militate mimic minimise minimize misbehave miscalculate misguide mishandle misinterpret
    misjudge mislead mismanage misplace misread mistrust misunderstand mitigate mobilize moderate modernise modify molest mollify
    monopolise mope mortify motivate multiply mystify marvel menace nationalise nauseate necessitate neglect negate neutralise
    neutralize nominate nullify nurture obey object oblige obscure obstruct offend officiate oppose oppress opt orient orientate
    originate ostracise oust outclass outdo outfox outlast outlive outmanoeuvre outnumber outrage outshine outsmart outweigh outwit
    overcharge overcome overdo overdose overestimate overload overreact override overrule oversimplify overstay oversleep overwhelm
    overwork offset overlook pacify paralyse paralyze pardon parody partake participate patronise penalise perceive perform perish
    perjure perpetrate perpetuate perplex persecute persevere persist personify perturb peruse pervade pervert placate plot postpone
    precede precipitate preclude predate predispose preoccupy prescribe preserve preside presuppose pretend prevail prevent
    prioritise privatise procrastinate produce profit prohibit proliferate prolong prompt propagate propel prosecute prosper provide
    provoke publicise publish punish purchase pursue pamper prey qualify quarantine question quarrel rage react readjust readmit
    realign reappraise reassess reassign reassure rebuff recede receive reciprocate reclaim recollect reconcile reconnoitre
    reconsider reconstruct recoup recruit rectify recur redeem redefine redirect rediscover reduce redouble refer reform refresh
    regain regard regenerate register regress rehabilitate rehearse reinstate reiterate reject rejoice rejoin rejuvenate relapse
    relate relax relegate relent relieve relinquish relive relocate remedy reminisce renege renew renounce renovate reopen repeal
    repel replace replenish replicate repossess represent repress reprieve reproduce repulse reschedule resemble reserve reside
    resign resist resonate resort restart restore restrict result resume resurrect resuscitate retaliate rethink retrain reunite
    revere reverse revert review revise revisit revitalise revive revoke revolt revolutionise reward rid ridicule risk romanticise
    rouse ruminate sadden safeguard salivate sanction sate satiate saturate scandalise scare scavenge scheme scorn scruple
    scrutinise scrutinize seclude sedate seduce segregate select sensationalise sequester shame shirk shock shun sicken signify
    simplify simulate skimp slacken slave snoop snub socialise solicit sour spare specialise specify spite spoil sponsor spook
    stabilise stagnate startle starve sterilise stifle stimulate stipulate strategise strengthen stress strive struggle stupefy
    subdue subjugate submit subordinate subside subsidise subsist substitute subvert succeed succumb sue suffice sulk supplant
    supply support suppress surmise surmount surpass surrender survive suspend sustain swindle sympathise sympathize synchronise
    strain supersede tackle taint tame tamper tantalise tempt tense terminate terrify terrorise thrill thrive thwart toil torment
    track transcend transfix transgress translate transmit transpire traumatise treat trigger triumph trouble tyrannise typify
    thieve toughen unburden underestimate underlie undermine understate undertake underwhelm undo unify unite unnerve unsettle
    update upgrade uphold upset urge usurp utilise utilize vacate vacillate validate vanquish vary venerate venture verify veto vex
    victimise vie view vilify vindicate violate visualise volunteer vote vet wage wake waive wane wangle wean welcome withhold
    withstand worship yield
    bet gamble elate trespass`,
  state: `
    be have do`,
  /** Pass the time, tell in sum: what takes hours is no picture. */
  summarise: `
    spend pass waste idle linger while travel journey trek camp recuperate recover repeat practise drill haggle negotiate catalogue
    inventory resupply restock stay lodge dally dawdle laze overnight sojourn dilly-dally tour holiday convalesce`,
} as const;
