/** Adjectives of looks and horror, and those that cannot be seen. */

export const TOLD = {
  look: `
    old ancient aged elderly young youthful beautiful handsome pretty ugly hideous grotesque haggard weary exhausted pale flushed
    smiling grinning frowning scowling laughing weeping sleeping asleep dead dying wounded injured bleeding sweating trembling
    shivering limp stiff rigid motionless still broad-shouldered muscular frail fragile delicate elegant shabby scruffy neat
    immaculate dishevelled disheveled unkempt lame blind armed unarmed mounted pregnant drunk grizzled leathery hollow-cheeked
    enthroned crowned new fresh clean toothy snaggle-toothed wizened shrivelled withered-up careworn time-worn world-weary red-eyed
    bleary bloodshot-eyed puffy swollen bruised battered scratched scraped burned-faced pox-scarred wind-burned frost-bitten
    frostbitten half-starved starved starving malnourished well-fed well-dressed overdressed underdressed half-dressed undressed
    tear-streaked mud-streaked sweat-streaked dirt-streaked soot-streaked paint-streaked barefaced clean-shaven unshaven
    freshly-shaved newborn teenage middle-aged elderly-looking ageless boyish girlish matronly regal stately imposing dapper natty
    spruce rakish slovenly scruffy-looking threadbare-looking beggarly ragamuffin angelic cherubic wolfish feline catlike birdlike
    reptilian amphibian insectile froglike toadlike simian bovine equine leonine hawkish vulpine porcine weak healthy wild tame
    fierce gentle shy plain fancy clothed deaf lone solitary adult aghast alluring anaemic anemic aquatic athletic attractive
    austere babyish barbaric barbarous bareback beardless beauteous belligerent bent-over bestial bilious bleak blighted blowzy
    blubbery boisterous bonny bosomy brainless brash brutish bull-like burnt-out cadaverous catatonic cheerless childlike chinless
    classy clownish clumsy cocksure coltish comatose comely consumptive coy crotchety cuddly cute dainty dead-eyed deathlike
    decrepit defiant demonic demure desolate dishy dolled-up domestic drowsy dumbstruck dwarfish dying-out ebullient effeminate
    elegiac energetic erect exotic expressionless exquisite fair famished fanciful fashionable feeble feral ferocious feverish
    fidgety flamboyant flirtatious foppish foreign formidable forsaken frantic frightful frowsy frowzy frumpy gallant gangrenous
    gawky ghoulish giddy glamorous glassy-eyed gleeful glum godlike gorgeous graven gruff grumpy half-grown half-mad hale hangdog
    heavy-set helpless high-born homeless homely horrid horse-drawn humanoid hungover hunky idle idyllic imperial imperious impish
    impoverished indecent infantile inhuman insane intact irate jaunty jolly juicy junior juvenile kempt kingly knightly ladylike
    languid languorous lascivious lecherous leggy lethargic licentious lifeless limbless listless lively loathsome lordly lovely
    lubberly luscious mad maggoty maiden majestic man-like manly mannish martial masculine masterful maternal mature messy military
    milky-eyed mischievous monkish moribund mousy muscle-bound mute narcotic nasal native nautical needy nerveless newly-built
    nimble noble nocturnal nomadic nondescript numb obscene odorous ogreish old-fashioned opulent otherworldly outcast outlandish
    overripe owlish passionate penniless perky pert picturesque pimply pious piratical piteous pitiful playful posh powerful
    powerless prehistoric priestly primeval princely prissy pristine proper prosthetic prostrate puckish puffed-up pugnacious
    queenly rabid raffish rapt rascally ratty ravenous repellent reptile-like repulsive restless rheumatic rheumy ritzy roadworthy
    robust roguish rowdy royal rueful ruinous runaway saintly sardonic satanic scantily-clad scary seasick secretive seductive seedy
    senile senior sensual sepulchral serpentine sexy shaky sheepish shifty shivery shoeless shrivelled-up sickly sketchy skimpy
    slatternly sleek sleepless slimline slinky sluggish sly smart smiley snazzy soignée spasmodic spellbound spiritless spooky
    spoilt sporty sprightly spry stalwart statuesque steadfast stern stinking stocky-built stolid street-smart strident strung-out
    studious sturdy stylish suave sullen sumptuous superb surly swanky swift tarted-up tarty tearful tempestuous thievish thorough
    thuggish tidy timeless timorous tipsy tiresome toothsome trashy trembly tremulous trendy triumphant twitchy unattractive
    unburied unclad unclean unconscious uncouth undead underage uneaten unfamiliar unhurt unhurried uniform unlovely unmarked
    unmoving unruly unseen unsightly unsmiling unspoilt unsteady unwell upbeat urbane urban vacant-eyed vampiric vampish venerable
    venomous vicious victorious virile vital voiceless voluptuous vulnerable waif-like wakeful wanton warlike wasp-like wealthy
    weaponless weepy weird well-kept well-to-do wholesome wily winsome wiry-built witchlike woebegone womanly wondrous wraithlike
    wrathful wry zany zombielike cybernetic bionic robotic mechanical electric electrical electronic clockwork automatic holographic
    digital analogue virtual nuclear atomic orbital interstellar galactic planetary subterranean underground airborne waterborne
    seaworthy
    ageing white-faced wide-eyed black-veiled hand-in-hand widowed orphaned uninhabited vacant dilapidated unused untouched bodiless
    unearthly childless entranced unhuman nonhuman half-human ghostlike dingy barren mouthless lipless jawless boneless fungal
    eyeless padlocked pickled bedridden
    exultant
    torrential`,
  grim: `
    bloody dead deathly ghastly grisly gruesome macabre ghostly spectral skeletal rotting decaying cursed haunted sinister ominous
    eerie uncanny unnatural nightmarish dreadful terrible horrible monstrous malevolent evil wicked vile foul putrid abhorrent
    abominable atrocious baleful baneful beastly bloodthirsty cataclysmic catastrophic creepy damnable deadly demoniac demoniacal
    despicable detestable devilish diabolic diabolical dire disastrous doomed eldritch execrable fateful fatal fearful fearsome
    fiendish fratricidal funereal ghast godforsaken gory grim hateful hellish homicidal horrendous horrific impious infamous
    infernal inhumane lethal loathly lugubrious malefic maleficent malicious malign malignant merciless miasmal miasmic mortal
    murderous necrotic nefarious noisome noxious odious pestilent pestilential pitiless plague-struck poisonous poisoned portentous
    putrescent rancorous repugnant ruthless sacrilegious sadistic savage septic suicidal tomblike toxic treacherous ungodly unholy
    unspeakable vengeful villainous virulent woeful dismal dreary drear grievous mournful sorrowful`,
  bare: `
    good bad nice fine better best worse worst right wrong true false real fake sure certain likely unlikely possible impossible
    important interesting boring strange odd peculiar funny sad happy glad sorry angry afraid anxious nervous worried proud ashamed
    guilty innocent honest polite rude kind cruel clever stupid wise foolish lucky unlucky ready able unable free busy late early
    recent former previous next last first second third other same different similar various several many few much more most less
    least such own whole entire only mere usual common rare special general particular main chief easy hard difficult simple complex
    clear obvious vague final serious reasonable adequate sufficient enough necessary useful useless expensive cheap poor rich
    famous private public secret safe dangerous risky willing reluctant careful careless legal illegal official formal excellent
    perfect awful splendid wonderful loyal brave curious tired hungry thirsty sick ill well comfortable welcome familiar unknown
    mysterious ordinary normal regular modest inevitable eventual so-called unlikely-looking mild firm strict lenient patient
    impatient eager keen zealous fervent earnest sincere frank blunt-spoken candid curt brusque terse laconic verbose talkative
    silent-type chatty garrulous gossipy nosy inquisitive suspicious wary cautious prudent rash reckless hasty impulsive stubborn
    obstinate flexible adaptable resourceful inventive creative imaginative artistic musical literary learned erudite scholarly
    ignorant naive gullible credulous sceptical skeptical cynical optimistic pessimistic hopeful hopeless grateful ungrateful
    thankful content contented discontented satisfied dissatisfied disappointed delighted pleased displeased thrilled excited bored
    fascinated amazed astonished surprised shocked appalled horrified disgusted outraged furious livid-with irritated annoyed
    exasperated frustrated embarrassed humiliated mortified jealous envious resentful bitter spiteful vindictive forgiving merciful
    generous stingy miserly greedy selfish selfless humble modest-about arrogant conceited vain pompous smug haughty snobbish aloof
    distant friendly sociable amiable affable genial cordial civil courteous gracious tactful diplomatic rude-to impolite insolent
    impertinent cheeky disobedient obedient dutiful reliable dependable trustworthy unreliable fickle capricious consistent
    inconsistent punctual tardy prompt overdue due pending forthcoming imminent impending gradual sudden abrupt frequent infrequent
    occasional constant continual perpetual temporary permanent interim provisional annual monthly weekly daily hourly nightly
    mutual joint collective individual separate respective relative absolute total partial overall net gross average median maximum
    minimum optimal minimal marginal substantial considerable significant insignificant trivial petty negligible crucial vital
    essential fundamental basic elementary advanced sophisticated primitive obsolete outdated modern contemporary traditional
    conventional orthodox unorthodox eccentric quaint bizarre absurd ridiculous ludicrous laughable tragic comic ironic sarcastic
    facetious rhetorical literal figurative metaphorical symbolic abstract theoretical practical pragmatic realistic unrealistic
    idealistic feasible viable plausible implausible credible incredible probable improbable inevitable-seeming avoidable optional
    mandatory compulsory voluntary involuntary deliberate accidental intentional unintentional conscious unconscious aware unaware
    mindful oblivious forgetful absent-minded attentive inattentive quiet loud silent noisy fast slow quick alive calm dear sober
    awake abashed abject absent abstemious abstruse abundant academic acceptable accountable accurate acrimonious actual acute
    additional adept adjacent adrift adversarial adverse advisable affectionate affluent afoot aft aforesaid agricultural alike
    alert alien all-out all-powerful alternate amateur amatory ambient ambitious ambivalent amoral ancestral ancillary angsty
    anguished anticipatory anti-social antisocial apparent applicable appropriate approximate apt arbitrary arcane ardent artificial
    astute athirst atonal audacious auspicious authoritarian autumnal auxiliary avaricious avid avuncular aware-of awesome awestruck
    awkward backward banal bankrupt basal bawdy behavioural beloved beneficial benevolent benign bereft berserk bittersweet bland
    blank blasé blatant blithe bodily bogus bold bone-idle born bossy bothersome bourgeois brainy breathless breathtaking breezy
    brotherly brutal buoyant burdensome burning-to businesslike by-gone bygone cagey callow campy canny carefree cash casual catchy
    causal celebratory celestial celibate cerebral ceremonious characteristic charitable chaste cheery cheesy chief-of childish
    choosy choppy choral circumspect circumstantial civic civilian clandestine clear-cut close close-knit closed-off coastal cocky
    cogent coherent coincidental colloquial colonial commercial commonplace communal comparable compassionate competent complacent
    complementary complete compliant complicit complimentary conciliatory concise conditional confident confidential confrontational
    congenial congratulatory conjugal conscientious consensual consequential considerate conspiratorial constitutional consummate
    contagious contestable continental contradictory contrary contrite controversial convalescent convenient convivial copious
    corporate corporeal correct corrupt cosmic cosmopolitan costly cosy cozy countless courtly covert cowardly craftier crafty
    cranky crass craven crazy creditable crestfallen criminal crude culinary cultural cumbersome cunning cushy customary daft
    damned-up deadbeat deadpan deafening dear-bought debatable debonair decadent decent deferential deficient definite deft defunct
    delectable deleterious delicious delirious denominational dental dependent derisory derogatory desperate despondent destitute
    desultory detrimental deviant devious devoid devout diffident diligent disconsolate discordant discreet discrete discretionary
    dishonest disloyal dismissive disorderly disparate dispassionate disposable disproportionate disreputable dissimilar dissolute
    dissonant distinct distraught disused diurnal divergent diverse diversionary dizzy docile doctrinal doggone dominant domineering
    dormant dour dowdy downright downstairs downtrodden downward dreamlike dreamy droll drunken dual dubious dud ducal dumb
    dysfunctional earth-shaking earthbound earthly eastbound easterly eastern edgy edible educational effectual efficient
    egalitarian elaborate elder eldest electoral elite eloquent emergency emergent eminent emotional endless enough-like
    environmental ephemeral equal equatorial equivalent equivocal errant ersatz especial eternal everyday evidential evident exact
    exceptional excitable exemplary existent exorbitant expectant expedient experimental expert explicable explicit exploratory
    explosive external extinct extra extracurricular extramural extraordinary extraterrestrial extravagant extreme exuberant
    exultant facial factual fairer familial far farther farthest far-away faraway far-flung far-off fastidious fatherless fatherly
    faulty favourite favorite fecund federal felonious female feminine fertile fervid festive feudal few-and-far fictional
    fictitious filial financial finicky finite fiscal flagrant flat-out flighty flippant floral flowery fluent foetid fetid folksy
    fond foolhardy footloose footsore foregone forgettable forlorn forthright fortnightly fortunate fragrant fraternal fraught
    frigate-built frisky frolicsome frugal fruity fulsome functional fussy fusty futile gay genteel genuine geothermal germane
    ghostwritten glacial gladsome glib global glorious godly governmental grandiose gravitational gregarious groggy gusty gutsy
    guttural habitable habitual hand-held handy haphazard hard-up hardworking hardy harmonious harsh hassled headstrong
    heartbreaking heartbroken heartfelt heartsick hearty heavenly herbal hereditary hesitant heterosexual high-flown high-tech
    highborn hilarious hindering hissing-mad hoarse home-made homemade homesick homeward honorary hopping-mad hormonal horticultural
    hospitable hostile hourly-paid household huffy humane humanitarian humdrum ideal ignoble ignominious ill-kept illegitimate
    illicit illiterate illusory illustrious imaginary immaterial immature immediate immemorial immobile immoderate immodest immoral
    immortal immune immutable impartial impassable impeccable impecunious imperfect impermanent impersonal implacable implicit
    importunate impotent imprecise impromptu improper improvident imprudent impudent impure inaccurate inadequate inadvertent
    inadvisable inane inanimate inapplicable inappropriate inapt inarticulate inaugural inborn incautious incessant incidental
    incipient inclement incognito incoherent incommensurate incomparable incompetent incomplete inconsequential inconsiderate
    inconstant incontestable inconvenient incorporeal incorrect incremental incumbent indefatigable indefinite indelicate
    independent indeterminate indifferent indigent indignant indirect indiscreet indiscriminate indispensable indisputable
    indissoluble indistinct indolent indomitable indoor indubitable indulgent industrial industrious ineffable ineffectual
    inefficient inept inert inexact inexcusable inexpert inexplicable inextricable infectious inferior infertile infinite infirm
    inflammatory influential informal ingenious inglorious inherent inhospitable inimitable injudicious injurious inland inmost
    innate inopportune inordinate inquisitorial inscrutable insecure insensate inseparable insidious insincere insipid insistent
    insoluble insolvent instant institutional instrumental insubordinate insubstantial insufficient insular insurmountable integral
    intellectual intelligent intense interior intermediate intermittent internal international interpersonal intimate intolerant
    intrepid introductory inverse inveterate inviolate inward irksome irrational irrefutable irrelevant irreligious irreparable
    irresolute irreverent irrevocable irritable itchy jarring jazzy jejune jittery jocose jocular jokey jovial joyful joyous
    jubilant judgmental judicial judicious jumpy just kindly kosher laborious lackluster lacklustre lamentable latent latter
    laughing-mad lax lazy leaving-soon left-over leftover legendary legitimate leisurely lengthy lesser lewd liberal licit lifelong
    lifelike literate lit-up little-known live live-in local long-gone long-lost longed-for loopy loquacious love-struck lovelorn
    lovesick lowborn lowly lunatic lusty luxurious machiavellian magical magisterial mainstream major make-believe makeshift
    maladroit male man-made managerial maniacal manic manmade manual marital maritime marketable masked-up material matrimonial
    maximal mean meddlesome medicinal medieval mediocre meek megalomaniac melancholic melodious mendacious menial mental mercenary
    mercurial meritorious mettlesome migrant migratory mighty millennial ministerial minor misspelt misspent mistaken misunderstood
    mobile moderate momentary monetary monolingual monthly-paid moonstruck moral mordant morose moth-like motherless motherly
    mouthwatering multilingual multiple mundane municipal mutually-held mystic mystical name-brand nameless nascent nasty national
    nationwide native-born natural naughty naval navigable near nearby neighbouring neighboring neighbourly nervy neutral new-found
    new-laid newfound niggardly noble-born nominal noncommittal nonchalant nonexistent nonstop nonviolent northbound northerly
    northern nosey nostalgic noteworthy notorious nutritious nutty obdurate obligatory obscure observant obsolescent obtuse occult
    occupational off off-beat offbeat offensive offhand officious offstage offshore omnipotent omnipresent omniscient one-off
    operational opportune opposite oral orchestral organisational oriental original ostentatious outbound outdoor outright outspoken
    outward outworn overage overall-clad overambitious overanxious overbearing overblown overboard overcautious overconfident
    overdone overeager overhead overindulgent overland overpaid overseas overt overwrought own-brand painstaking palatable palatial
    panicky panicking paramount paranoid paranormal parental parochial passable pastoral paternal patriarchal patrician pawky
    peaceful penal pent-up perennial peripheral permissive persistent personal pertinent perverse petulant phantom phenomenal phoney
    piquant pivotal placatory plaguey planetwide played-out pleasant plucky plural poignant poised-for poky polar popular portable
    potent potty precarious precautionary precious precise precocious predatory predictable predominant preeminent preferential
    preliminary premature preparatory prescient presentable prestigious pretentious prevalent preventable primal primary prior pro
    profane professional proficient profitable profligate profound profuse propitious proportional proportionate proven provident
    providential provincial prudish prurient psychic puerile punchy pungent purblind pure pushy quarrelsome quarterly queasy queer
    quiescent quirky quotable quotidian racial racist racy radioactive rain-swept rampant random rapacious rapid rational ready-made
    realisable rebellious rebuilt recalcitrant reciprocal recognisable recreational recurrent recurring redoubtable redundant
    regional regrettable relevant religious remedial reminiscent remiss remote repentant replete reputable residential residual
    resilient resistant resolute resonant respectable resultant reticent retrograde reverent reverential revolutionary ribald rife
    rip-off risque risqué rudimentary ruminative runic rural saccharine sacramental sacred sacrificial sacrosanct sagacious
    salacious salient saline salty salutary same-sex sanctimonious sane sanitary sapient satisfactory saucy scant scathing scrappy
    scriptural scrumptious seafaring seamy seasonal secondary secondhand sectarian secular secure sedate sedentary seditious
    self-confident self-evident self-indulgent self-made self-righteous self-taught semiconscious sensory sentient sentimental
    sequential sere servile severe shabby-genteel shipshape shirty shopworn shot-up showery showy shrewd shrill silly singular skint
    slangy slapdash slapstick slender slipshod snappy sneaky snide snobby snowbound social solemn solo soluble solvent sordid sore
    sounding soundproof southbound southerly southern sovereign sparky spartan specious spectacular speedy spick-and-span spiritual
    springlike spurious squalid stagnant staid standard standby standoffish star-struck stark static stationary statutory staunch
    steady stealthy sterile sternest stoic stormbound straightforward stray streetwise stringent stroppy structural stuffy
    subconscious subject sublime subliminal submissive subordinate subsequent subservient subsidiary substandard subtle suburban
    subzero succinct succulent suitable summery sundry super supercilious superficial superhuman superior supernatural supernumerary
    supersonic superstitious supplementary supreme surreal surreptitious sweet taciturn tactile tailor-made tangential tasty
    tattletale tawdry teary tedious temperamental temperate temporal tenacious tense terrestrial territorial testy tetchy thermal
    thought-out threefold thrifty throaty throwaway thunderous thunderstruck tidal timely timid titular tolerant torn-up touchy
    touristy tractable tranquil transcendent transcendental transient transitional transitory traversable trenchant tribal tricky
    trite triumphal troublesome truculent trump trumped-up trusty tubercular turbulent turgid tutelary twee twice-told two-fold
    twofold ulterior ultimate ultra unabashed unacceptable unaccountable unambitious unanswered unbeatable unbeaten unbeknown
    unbidden unborn uncalled-for uncaring unceremonious uncertain unchanging uncharitable unchristian uncivil unclaimed unclear
    uncomfortable uncommon unconditional uncongenial unconstitutional unconventional undercover underhand underpaid undesirable
    undetectable undiminished undistinguished undisturbed undone undreamed-of undue unduly-harsh uneasy unemotional unequal
    unequivocal unerring uneven unfair unfit unflattering unforeseen unforgettable unfortunate unfriendly ungainly ungallant
    ungentlemanly ungracious unhappy unhealthy unheard unheard-of unhoped-for unilateral unimaginative unimportant uninhabitable
    uninspiring unintelligent unique universal unjust unkind unknowing unladylike unlocked-for unlooked-for unmanly unmissable
    unnecessary unofficial unpaid unpalatable unpleasant unpopular unpredictable unpretentious unprofessional unprofitable unproven
    unpublished unpunished unreal unrecognisable unrepentant unrewarding unripe unsafe unsaid unsanitary unsatisfactory unsavoury
    unseasonal unseemly unselfish unsentimental unshaken unsold unsound unsparing unspeaking unspectacular unspoken unstable
    unsubstantial unsuitable unsung unsure unthinking untimely untiring untold untoward untranslatable untroubled untrue
    untrustworthy unusable unusual unwary unwavering unwelcome unwholesome unwieldy unwise unworldly unworthy unwritten uppity
    uptight upward urgent utilitarian utmost utter uttermost vainglorious valiant valid vapid vehement venal venereal venial
    venturesome veracious verbal verbatim veritable versatile vexatious vibrant vicarious vice-like vigilant violent visionary
    visual vivacious vocal vocational volatile volcanic volitional voluble voracious vulgar warring watershed-like wayward wearisome
    weary weeklong weightless well-known well-off well-read westbound westerly western wheezy whiny wholesale winterbound wistful
    witty wonder-struck wordy workmanlike worldly worldwide worn-down worrisome worse-off worthwhile worthy wriggly wrought-up
    yearlong yearly yonder zodiacal zonal fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth
    ninetieth hundredth thousandth nth umpteenth closer closest further furthest
    sleepy restful serene placid speechless wordless noiseless soundless muted merry cheerful lonely lonesome broken-hearted holy
    magnificent lavish unexplained identical invisible unnoticed critical boundless heroic defiant dramatic unaided unsupported
    magnetic chemical automated spinal ornamental optic canine grand stunning uproarious colourful colorful bleak outgrown
    unfinished undelivered unworn beatific mad single old-fashioned ageing prefab drab gibbous
    tacit liege sidereal`,
} as const;
