/** Nouns that cannot be seen: thoughts, feelings, talk, time, quantities, dealings, game bookkeeping. */

export const ABSTRACT = {
  mind: `
    thought idea notion opinion belief doubt hope fear dread worry concern regret guilt shame pride joy grief sorrow love hate
    hatred anger envy jealousy desire wish dream memory memories recollection knowledge wisdom sense feeling feelings emotion mind
    soul heart conscience will intention intent purpose plan plans reason cause effect result consequence fact truth lie lies secret
    mystery question answer problem trouble solution choice decision mistake error fault blame credit luck chance fortune fate
    destiny future past present history life death peace justice mercy honour honor duty loyalty trust faith courage cowardice
    patience strength weakness power authority freedom business matter affair affairs issue case point difference similarity kind
    sort type manner style habit custom tradition rule law policy principle theory logic method practice experience skill talent
    ability capacity advantage benefit use value worth quality virtue vice sin crime evil good goodness success failure victory
    defeat progress process relationship friendship marriage divorce childhood youth age curiosity delight pleasure comfort
    convenience satisfaction disappointment surprise confusion attention interest importance dimension aspect respect terms
    condition conditions circumstances situation setting context mood temper nature character reputation name names fame gratitude
    apology apologies promise promises oath bargain deal offer agreement arrangement compromise favour favor permission excuse
    pardon possibility probability certainty nonsense silence attitude behaviour behavior degree extent detail details example
    instance absence presence existence reality imagination instinct guess estimate calculation conclusion assumption impression
    expectation suspicion ambition vanity dignity disgrace scandal risk danger safety security cost price health illness disease
    sickness fatigue hunger thirst pain ache nuisance difficulty confidence competence pity sympathy relief boredom politics
    diplomacy economy industry science philosophy religion morality etiquette protocol procedure conference negotiation negotiations
    lesson lessons training education career job work task errand errands mission quest duties responsibility option options
    alternative preference priority strategy tactic tactics intuition hunch clue evidence proof alibi motive account accounts
    version rent salary wages debt debts profit loss losses tax taxes insurance inheritance whim fancy hobby gift skillset knack
    flair habitually irony humour humor wit sarcasm tact discretion modesty arrogance gall nerve nerves willpower resolve
    determination stubbornness diligence laziness aptitude standing status privilege entitlement precedent ethics integrity honesty
    sincerity hypocrisy deceit trickery fraud bribery corruption blackmail treachery treason betrayal revenge vengeance retribution
    forgiveness grudge feud rivalry alliance partnership acquaintance courtship romance affection passion lust longing yearning
    nostalgia homesickness heartbreak despair hopelessness misery gloominess melancholy cheer optimism pessimism cynicism scepticism
    skepticism disbelief amazement astonishment wonderment awe reverence contempt scorn disdain disgust loathing hostility
    resentment bitterness frustration impatience irritation annoyance embarrassment humiliation remorse penance redemption salvation
    damnation providence coincidence likelihood odds chances prospect prospects forecast prediction theorem hypothesis analysis
    diagnosis prognosis verdict acquittal conviction appeal lawsuit litigation legality jurisdiction bureaucracy paperwork
    administration management logistics payroll budget mortgage dividend overheads commission percentage quota deadline schedule
    appointment rendezvous itinerary agenda regulation regulations clause loophole proviso technicality formality niceties manners
    hindsight foresight insight reflex amnesia delusion obsession compulsion phobia temptation appetite taste flavour flavor smell
    scent aroma warmth coldness chill heat temperature tension stress strain burden headache migraine nausea dizziness insomnia
    hangover fever ailment symptom cure remedy treatment recovery relapse service access heard trick tricks sorts sake behalf stake
    stakes game play sleep traffic noise echo border frontier funeral-plan attempt effort start finish try need abdication
    aberration abhorrence abolition academia acceptance accident accord accusation acquisition action activity acumen adage
    adaptation addiction admiration adolescence adoration adulthood adultery adventure adversity affinity affront afterlife
    aftermath afterthought aggravation agility agitation agony agriculture algebra alertness allegation allegiance allowance allure
    aloofness altruism amends amnesty amusement analogy anarchy anathema ancestry anguish animosity anomaly anonymity antics
    anticipation antipathy anxiety apathy apex aplomb appearances application appraisal apprehension approval ardor ardour arrears
    arrival art arson artistry ascendancy ascent asset assistance association astuteness atonement attainment attraction audacity
    austerity autonomy avarice aversion awareness awkwardness axiom background ban bankruptcy barbarism barter bearings belligerence
    betterment bewilderment bias bigotry birth birthright bliss bluff blunder boon boundary bravado bravery break-up breakdown
    breakthrough breeding brevity brilliance brink bulk burglary bygone calamity calmness camaraderie camouflage campaign
    candor candour care carelessness casework catastrophe celebrity chagrin chaos characteristic charisma charity chastity chemistry
    chivalry circumstance civility clarity cliche cliché clemency climax closure coherence combination commerce commitment
    commonsense commotion compassion compensation competition complacency complaint complication composure comprehension compression
    concentration concept concession concord condemnation conduct confidentiality confinement conformity conjecture conjunction
    connection connivance consciousness consensus consent conservation consideration consistency consolation conspiracy constitution
    constraint construction consultation contention contest contingency contrast contribution control controversy conundrum
    cooperation coordination copyright counsel courtesy coup craft craze crises criterion criticism culmination culture
    cunning curfew currency curriculum custody daydream deadlock dearth debut decadence decency deception decorum dedication
    deduction deed default defence defense defiance deficiency deficit definition delay delegation deliberation delicacy delinquency
    delirium deliverance demands demeanour demeanor demise democracy demonstration denial departure dependence deprivation
    dereliction descent desertion design destruction detachment detention development deviation devotion diameter dilemma
    disadvantage disagreement disappearance disapproval disarray disaster discipline discomfort discontent discord discovery
    discredit discrepancy discrimination dishonour dishonor disillusion dislike dismay dismissal disorder disparity displeasure
    dispute disquiet disregard disrepair disrespect dissatisfaction dissent distaste distinction distraction distress distrust
    disturbance diversion division domain dominance dominion doom dosage downfall downtime dowry drawback drama drudgery duplicity
    duration duress dynamics eagerness ease ecology economics ecstasy efficiency ego election elegance element eligibility elopement
    eloquence emancipation embargo emergency emigration eminence empathy emphasis employment encouragement endeavour endeavor
    endurance energies enigma enjoyment enlightenment enlistment enmity ennui enquiry enterprise enthusiasm epidemic episode
    equality equanimity equilibrium equity essence estimation eternity evacuation evaluation event excellence exception excess
    excitement exclusion exemption exertion exhaustion exile expedition expense experiment expertise exploit exploration exposure
    extension extortion extravagance extremes extremity factor faculties fairness falsehood familiarity famine fanaticism farce
    fascination fatalism faultlessness feat feedback felony ferocity fervour fervor fiasco fiction fidelity finance finesse fitness
    fixation flaw flexibility flirtation fluency fluke focus folly foible fondness foolishness foreboding forethought formation
    formula fortitude foulness fragrance franchise frankness frenzy friction fright frivolity frugality fulfilment fulfillment
    function fundamentals funds funk furor fury fuss futility gallantry gambit generosity genesis genius gentleness gestation
    gibberish gist glamour glee glory gluttony goal godsend goodwill government grace grandeur gravity greatness greed grievance
    gripe growth guesswork guidance guile gullibility gusto hallmark hallucination handicap happiness harassment hardship harm havoc
    hazard headway hearsay heartache heirship helplessness heresy heritage heroics heroism hesitation hiatus hierarchy
    hindrance hoax homage homework hopefulness horror hospitality hubbub hubris humility hurry hygiene hype hysteria ideal identity
    ideology idiocy idiosyncrasy idleness ignominy ignorance ills image imbalance immunity impact impasse impediment imperative
    implication imposition impotence improvement impulse impunity inability incentive inception incident inclination income
    incredulity indecision independence indifference indignation indignity individuality indulgence inequality inertia infamy
    infancy infatuation inference inferiority influence information infrastructure ingenuity ingratitude inhibition initiation
    injury injustice innocence innovation inquiry inquest inroads insanity insecurity insistence insolence inspiration instability
    installment instalment instigation insubordination intellect intelligence intensity interaction interference interlude
    intervention intimacy intrigue introspection intrusion invention investigation investment involvement isolation jeopardy
    joblessness journalism jurisprudence justification keenness kindness kinship knowhow know-how labour labor languor lapse larceny
    latitude leadership lease leeway legacy legend legislation leisure lenience lethargy levity liability liberation liberty
    lifestyle lifeblood lifespan limbo limit limitation liquidation literacy literature livelihood loneliness longevity lore lottery
    lucre lull lunacy luxury machination madness magnitude maintenance majesty majority malady malaise malevolence malice mandate
    mania manipulation mannerism mathematics maths maturity maxim maximum meaning medication mediocrity meekness mediation merits
    metaphor migration minimum minority minutiae mirth mischief misconception misconduct misdeed misdemeanour misdemeanor misfortune
    misgiving mishap mismatch misunderstanding mobility mockery mode molestation momentum monarchy monopoly monotony morale morals
    morbidity mortality motion motivation myth mythology narrative nationality naughtiness necessity neglect negligence nervousness
    neutrality newness nightmare nicety nomination nonchalance norm notoriety nuance nurture obedience obesity objection obligation
    oblivion obscurity observance observation obstacle occasion occupation occurrence oddity odour odor offence offense offensive
    omission oneness onset operation opportunism opportunity opposition oppression ordeal ordinariness organisation organization
    origin orthodoxy outage outburst outcome outcry outlay outlook outrage output outset ovation overdraft overdose oversight
    ownership pact pandemonium paperchase paradise paradox paranoia parentage parody parole participation particulars passivity
    pastime patriotism patronage payment payoff pay-off peculiarity penalty pension perception perfection peril perjury
    permanence permissiveness persistence personality perspective persuasion perversity petulance phase physics physiology piracy
    plausibility playfulness plea pleasantness plight plot ploy poetry poignancy poise polarity politeness pollution pomp popularity
    population position possession posterity potential potency poverty practicality pragmatism prank precaution precision
    predicament predisposition predominance prejudice premise premium preparation prerogative prescience preservation pressure
    prestige presumption pretence pretense pretext prevention primacy prime privacy privation probation probity proceeding proceeds
    proclivity procurement production profession proficiency profusion prohibition project proliferation prominence promiscuity
    promotion promptness propaganda propensity proportion proposal proposition prosperity protection provenance provocation prowess
    proximity prudence psyche psychology puberty publicity punishment purgatory purification purity purport pushover puzzlement
    qualification qualm quandary quarantine query quickness quiet quietness quietude quirk racism rage ransom rapport rapture rarity
    rashness rationale rationality reaction readiness realism realisation realization reappearance reasoning reassurance rebirth
    recession recklessness reckoning recognition recompense reconciliation recourse recreation recruitment rectitude recurrence
    rediscovery reduction redundancy reference refinement reform refusal regard regime regimen regularity rejection relations
    relaxation reliability reliance reluctance reminder reminiscence renewal renown reparation repentance repetition replacement
    reprieve reproach repulsion requests requirement research reservation resilience resistance resolution resonance resources
    respite respectability restlessness restoration restraint restriction retrospect revelation reverie reversal revival revulsion
    reward rhetoric riches ridicule righteousness rights rigour rigor robbery role routine rudeness rudiments ruination rumblings
    ruse ruthlessness sacrilege sadness sanction sanctity sanity sanitation savings savvy scarcity scenario scheme scruple scrutiny
    seclusion secrecy sedition seduction segregation self self-esteem sensation sensibility sensitivity sensuality sentiment sequel
    sequence serenity series seriousness servitude setback severity sexuality shakeup shamefulness shock shortage shortcoming
    shrewdness sideline significance silliness simplicity siesta slavery slang sloth slumber slyness smartness snobbery snub
    sobriety sociability solace solidarity solitude somnolence source sovereignty specialty speciality speculation spite spontaneity
    sport squalor stability stagnation stalemate standpoint standstill starvation stasis state statistics steadiness stealth stigma
    stimulation stimulus stint stipulation storyline stratagem stricture stupidity stupor submission subsidence subsidy subterfuge
    subtlety succession suggestion suitability summary superiority supervision superstition support suppression supremacy surgery
    surplus surrender surroundings surveillance survival suspense susceptibility swiftness symbolism symmetry synergy synthesis
    system tariff taxation teamwork technique technology tedium temerity temperament temperance temporality tendency tenacity
    tenderness tenet tenure terror thanks theatricality theft theme theology therapy thievery thoughtfulness thoughtlessness thrift
    tidings timidity tidiness tolerance torment tourism toxicity trade tragedy trait tranquility tranquillity transaction transfer
    transgression transition transparency trauma travail travel trend trepidation trial tribulation tribute trivia truce truism
    trustworthiness tumult turmoil turnover tutelage tyranny ugliness ultimatum umbrage uncertainty undercurrent understanding
    undertaking unease uneasiness unemployment unhappiness uniformity universe unrest upbringing upheaval upkeep uproar upshot
    urgency usage usefulness usurpation utility utopia vacancy vagaries vagrancy valediction validity valour valor valuation
    vandalism variety vehemence velocity veneration verbosity veracity verification vicissitude viewpoint vigilance vigour vigor
    villainy violation virginity virility visibility visit vitality vocation vogue volatility volition vote vow voyage vulgarity
    vulnerability wakefulness wanderlust wariness wastage watchfulness wealth weariness wedlock welcome welfare well-being wellbeing
    wherewithal wickedness wiles willingness winnings witticism woe workload worldliness worthiness worthlessness wrath wretchedness
    wrongdoing xenophobia youthfulness zeal zealotry zest scene data world species medium media headcount whereabouts
    gladness remembrance condolence splendour splendor delivery stillness blackness dimness panic electricity refraction
    decompression malfunction meltdown bounty infinity astrology samsara desolation widowhood eviction foreclosure lamentation
    contentment hell wrongness bane blight fantasy levy bet bets bonus diet movie marathon property union grade ai circuitry stunt
    stunts acrobatics crescendo drought tremor shipping allergy levies sale login dissection apocalypse cataclysm giving-way
    gunpoint fishing corp
    seminar jackpot ante vertigo haemorrhage sprain`,
  speech: `
    word words voice voices talk speech conversation chat gossip rumour rumours rumor rumors news story stories tale tales joke
    jokes remark comment reply response answer argument quarrel debate discussion lecture sermon advice warning threat threats
    insult insults curse compliment greeting farewell goodbye whisper murmur mutter shout scream cry call order orders command
    instruction instructions request demand question questions language accent sentence phrase term vowel vowels syllable syllables
    grammar crossword poem poems verse password name banter breeze interview testimony confession statement announcement
    introduction explanation description speeches pleasantries accolade acronym admonition admonishment alliteration allusion
    anagram anecdote aphorism assent assertion assurance backchat balderdash banality blarney blasphemy briefings byword calumny
    cant catcall catchphrase chinwag chitchat codeword comeback commentary commiserations communication condolences
    congratulations contradiction consonant declaration denials denunciation dialect dialogue diatribe dictation dictum digression
    discourse disclaimer elegy elocution encomium endearment epigram epithet eulogy euphemism exclamation excuses exhortation
    expletive falsetto flattery hello hellos hyperbole idiom impersonation impertinence imprecation inflection injunction innuendo
    innuendos inquisition insinuation interjection interrogation interruption intonation invective jargon limerick lingo monologue
    monosyllable monotone namedrop narration nickname noun oaths obscenity oration parlance persiflage plaudits pleasantry preamble
    preachment presentation profanity pronouncement pronunciation prose proverb pun putdown put-down raillery recitation
    recrimination remonstrance repartee repost reprimand retort ribaldry rigmarole salutation scoldings shibboleth simile slander
    slur soliloquy soliloquies spiel swearword syntax tautology tirade tongue-twister tonality tone truisms twaddle utterance
    variance verb verbiage vernacular vocabulary vocative vulgarism yarns
    dirge threnody swan-song mayday sos semitone downbeat birdsong`,
  time: `
    time times moment moments second seconds minute minutes hour hours day days night nights morning mornings afternoon afternoons
    evening evenings noon midnight midday week weeks month months year years decade decades century centuries season seasons spring
    summer autumn fall winter today tonight tomorrow yesterday weekend monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december age ages era while instant dynasty generation
    lifetime beginning end start finish interval delay pause break fortnight weekday midweek daytime nighttime teatime lunchtime
    dinnertime bedtime mealtime playtime springtime summertime wintertime sunday-best watch-hour watch-time jiffy trice heartbeat
    eternity forever aeon eon millennium millennia epoch quarter-hour half-hour eleven-o'clock o'clock shift shifts bell-hours
    six-bells schedule-time overtime advent bicentenary billennium birthtime candlemas centenary christmastide countdown duration
    equinox eve fifties forenoon halftime harvesttime haymaking hereafter ides incubation interlude intermission interregnum leapday
    lull lunchbreak meantime midafternoon midmorning midsummer midwatch midwinter midyear millenium mo morn morrow nanosecond
    nightlong nineties pasttime payday peacetime period prehistory ramadan sabbatical schooldays sec semester seventies sixties
    solstice suppertime thirties timespan timescale timeline trimester twenties vesper wartime weeknight yesteryear yore`,
  measure: `
    mile miles yard yards foot inch inches metre metres meter meters kilometre kilometres kilometer kilometers league leagues acre
    acres pound pounds ton tons ounce ounces gallon gallons pint pints litre litres liter liters degree degrees percent number
    numbers amount quantity half quarter third dozen score couple bit lot lots plenty length width height depth weight size distance
    speed knot knots storey storeys story floors level levels dollar dollars cent cents shilling shillings crown crowns mark marks
    penny pence copper coppers credit credits buck bucks rate fee fare sum total ampere amp angstrom armlength armspan baud bushel
    caliber calibre carat cc centigrade centimetre centimeter cm cubit cwt decibel drachm ell fahrenheit farad fathom firkin furlong
    gauss gigabyte gram gramme hectare hertz hogshead horsepower hundredth hundredweight joule kelvin kg kilo kilos kilobyte
    kilogram kilohertz kiloton kilowatt kph km lb li lightyear lumens megabyte megaton megawatt micron microsecond milligram
    millilitre millimetre millimeter milliard millionth mm mpg mph multiple myriad newton nought numeral ohm oz parsec peck
    percentile pennyweight pica quart quire quotient ream roentgen tablespoonful teaspoonful tenth terabyte thickness tonnage tonne
    trillion billion twelfth twentieth volt voltage wattage watt yardage zero zeros altitude latitude longitude radii circumference
    perimeter frequency ratio remainder shortfall hairbreadth hairsbreadth breadth calorie digit decimal fraction statistic integer
    dimensions batch dose dosage dollop smidgen jot iota modicum morsel glut swath swathe
    ft kw kv rpm th mk cr hr hrs min mins
    rad`,
  part: `
    side sides edge edges end ends top bottom middle centre center front back rear left right corner corners part parts piece pieces
    rest place places spot way ways direction directions thing things something anything everything inside outside interior surface
    tip rim lip brim foot base head heart mouth length row line lines point points shape shapes form forms size colour color shade
    colours colors pattern bend turn gap crack cracks hole holes opening entrance exit space spaces distance area region zone
    background foreground north south east west depth depths height heights stretch strip patch spread footfall footfalls footstep
    footsteps tread hoofbeat hoofbeats apex apices aperture axis band basis blob blot blotch borderline bottommost boundaries cavity
    chink chunk clump component contour convexity cores crosshatch curvature cusp divot dot edging ellipse exteriors extremities
    facet fleck forefront forepart frontage fulcrum girth globule gobbet gradient groove handsbreadth hemisphere hexagon hunk
    incision indent indentation ingredient interstice juncture layer lee locality location locale lopside lump margin marking
    midpoint midsection midst midair moiety mottling northeast northwest notch nub nucleus octagon offcut offside orifice outline
    outermost parallelogram particle pentagon perforation perimeters periphery pinpoint pinprick placement polygon portion quadrant
    rectangle remnant residue residuum rut section sector segment semicircle serration shred sidelines sidewall smudge snippet
    southeast southwest speck speckle sphere splotch squares squiggle stipple strands stratum strata striation stripe stub
    subsection substance substrate tatter territory texture tier topside traces tranche turnoff underbelly undersurface underside
    undertone uppers uprights upside vantage vertex vicinity vee volute whorl widths wodge din knell rat-a-tat reverberation sound
    staccato ticktock tick-tock undersong vibration cacophony clamour clamor dissonance
    casing casings membrane smiley comma commas prefix continent knob handprint handprints footprint footprints
    radius slat slats claw-mark claw-marks
    drumbeat
    expanse`,
  ui: `
    inventory xp exp hp mp ac dc d4 d6 d8 d10 d12 d20 d100 roll rolls modifier initiative stat stats skillcheck checkpoint savegame
    autosave autosaved saved loading tutorial tooltip menu hud npc gm dm ooc quest quests objective objectives level-up loot ammo
    durability encumbrance encumbered rads stamina cooldown crit buff debuff respawn slot slots tokens equip equipped unequip gp sp
    cp def atk dmg advantage proficiency session player players dice-roll mana-points hitpoints hit-points exhausted-level respec
    reroll lvl lv level-cap hotbar keybind quicksave quickload loadout cutscene savefile hitbox aggro mob-drop dropchance droprate
    unlocks unlocked achievement achievements milestone-xp encumbrance-limit carry-weight carryweight fast-travel waypoint minimap
    mini-map questlog quest-log journal-updated objective-complete dc10 dc12 dc15 str dex int wis cha agi vit con perception
    stealth-check damage turn-order perk skilltree hotkey lag pvp pve healthbar statline macro macros saveslot savepoint dicepool
    proc min-max minmax metagame roleplay roleplaying homebrew splatbook ruleset ruling houserule retcon spellslot longrest
    shortrest saving-throw statblock
    mod mods`,
} as const;
