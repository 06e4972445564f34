/** Adjectives that can be seen, and those that cannot. */

export const ADJECTIVES = {
  colour: `
    red crimson scarlet vermilion ruby maroon pink rose rosy salmon magenta purple violet lavender lilac mauve plum indigo blue
    azure cobalt navy sapphire turquoise teal cyan aquamarine green emerald jade olive mossy lime khaki yellow golden gold amber
    saffron ochre mustard lemon orange tangerine copper bronze brass brassy brown chestnut auburn russet tan tawny beige cream ivory
    white snowy milky pearly silver silvery grey gray ashen slate charcoal black ebony inky jet sable pale pallid dark bright vivid
    livid blue-white blood-red coloured colored multicoloured rainbow plum-coloured colourless blond blonde ginger sandy peach
    bone-white coal-black iron-grey sooty rusty bluish greenish reddish yellowish whitish blackened reddened yellowed gilded
    bloodshot raven raven-black jet-black blue-black blue-grey grey-green sea-green bottle-green pea-green lime-green emerald-green
    sky-blue navy-blue royal-blue electric-blue ice-blue brick-red cherry-red rust-red wine-red rose-pink salmon-pink hot-pink
    canary-yellow lemon-yellow mustard-yellow butter-yellow straw-coloured mouse-coloured flesh-coloured honey-coloured
    rust-coloured wine-coloured mud-coloured snow-white milk-white chalk-white paper-white grey-white off-white dun fawn sepia umber
    sienna puce cerise fuchsia carmine aubergine citrine topaz opal opalescent pearlescent nacreous verdigris piebald brindled
    tortoiseshell monochrome two-tone polychrome gaudy garish lurid pastel faded-blue dusky-red bronzed sunburnt sunburned sallow
    ruddy florid jaundiced swarthy tawny-haired flaxen peroxide`,
  light: `
    bright dim dark gloomy murky shadowy shady dusky sunlit moonlit starlit torchlit lamplit candlelit backlit floodlit lit unlit
    glowing gleaming glittering glistening shining shiny luminous radiant brilliant dazzling blinding flickering flaring blazing
    burning smouldering smoldering fluorescent phosphorescent neon incandescent translucent transparent opaque misty foggy hazy
    smoky dusty cloudy overcast sunny stormy rainy windy snowy frosty icy sunken pitch-black silhouetted iridescent lambent aglow
    ablaze alight aflame afire lustrous lucent effulgent sun-drenched sun-dappled moon-bleached lamp-black starry starless moonless
    sunless cloudless unclouded lowering leaden thundery blustery drizzly sleety misted fogged smoke-filled lightless half-lit
    half-dark dimmed low-lit neon-lit firelit torch-lit candle-lit lantern-lit gas-lit gaslit strip-lit glimmering twinkling
    sparkling guttering smouldering-red pulsing throbbing strobing
    light dull faint`,
  size: `
    big large huge enormous giant gigantic immense massive vast colossal towering tall high long broad wide thick fat plump stout
    bulky burly hulking heavy small little tiny minute miniature short low narrow thin slender slim lean lanky gaunt skinny scrawny
    deep shallow steep sheer endless squat stocky petite oversized great waist-high knee-deep head-high barrel-chested titanic
    gargantuan mammoth monumental cavernous yawning bottomless fathomless sky-high mile-high knee-high ankle-deep shoulder-high
    chest-deep waist-deep outsize hefty brawny strapping beefy portly rotund corpulent obese pudgy chubby tubby dumpy squarish
    lissom willowy gangling gangly rangy reedy wispy spindly bony emaciated skeletal diminutive dinky wee pint-sized thumb-sized
    fist-sized hand-sized man-sized house-sized full-length half-size life-size life-sized
    full solid strong level loose tight`,
  shape: `
    round circular oval square triangular rectangular flat curved crooked bent twisted straight angular jagged sharp pointed blunt
    hooked hollow spiral coiled arched domed vaulted pitched winding zigzag crisscrossed forked split cracked chipped dented broken
    shattered torn tattered ragged frayed patched threadbare folded crumpled creased rumpled tangled knotted matted braided plaited
    cropped shaved shaven bald bearded bare naked barefoot hooded cloaked robed masked veiled helmeted armoured armored uniformed
    gloved booted scarred tattooed freckled wrinkled weathered toothless one-eyed three-legged one-armed legless hunched stooped
    bowed upright slumped sprawled kneeling seated standing leaning hanging dangling upturned overturned toppled tilted slanted open
    closed shut barred bolted boarded locked chained nailed stacked piled heaped scattered strewn cluttered crowded packed empty
    deserted ruined derelict collapsed half-collapsed crumbling gutted burnt burned charred scorched melted rusted corroded peeling
    flaking rotten rotting mouldy moldy moss-covered overgrown flooded drowned sunken submerged half-buried striped spotted dappled
    mottled speckled patterned embroidered carved painted lacquered polished gilt bejewelled jewelled studded spiked barbed horned
    winged feathered furred furry hairy scaly clawed fanged cobbled paved thatched tiled shingled red-faced dark-haired white-haired
    grey-haired silver-haired blue-eyed grey-robed wild-eyed sharp-edged hand-lettered laminated oblong rectangular-cut cylindrical
    conical spherical globular domelike bulbous tapering tapered needle-thin razor-sharp serrated notched ridged grooved fluted
    corrugated pleated ruffled quilted woven knitted plated studded-leather riveted welded soldered bolted-down lashed roped corded
    strung netted caged fenced walled gated shuttered boarded-up bricked-up barricaded sandbagged collapsed-in caved-in roofless
    windowless doorless wheelless headless armless faceless eyeless earless noseless tailless wingless leafless treeless rootless
    moss-grown ivy-clad ivy-covered vine-covered snow-covered snow-capped ice-bound dust-covered cobwebbed mud-caked blood-soaked
    blood-spattered rain-soaked sweat-soaked oil-stained ink-stained wine-stained tear-stained smoke-stained smoke-blackened
    fire-blackened bullet-holed bullet-riddled pockmarked potholed rutted furrowed ploughed terraced hedged tree-lined lamp-lined
    book-lined fur-lined fur-trimmed gold-braided brass-bound iron-bound leather-bound copper-bottomed glass-fronted steel-toed
    high-heeled high-collared long-sleeved wide-brimmed broad-brimmed double-breasted pinstriped pin-striped checked chequered
    checkered tartan plaid paisley floral polka-dot hooped flared tight-laced buttoned unbuttoned belted sashed spurred shod unshod
    gauntleted mailed helmed crested plumed feathered-up beribboned bewigged powdered painted-on rouged lipsticked moustached
    mustachioed whiskered stubbled goateed pigtailed ponytailed curly wavy frizzy spiky tousled windblown slicked-back close-cropped
    crew-cut gap-toothed buck-toothed hook-nosed snub-nosed hawk-nosed broken-nosed square-jawed lantern-jawed double-chinned
    bull-necked thin-lipped full-lipped lantern-eyed sunken-eyed hollow-eyed heavy-lidded half-closed cross-legged bow-legged
    knock-kneed flat-footed pot-bellied big-bellied bare-chested bare-headed bareheaded bare-legged barefooted bare-armed
    crook-backed hunchbacked humped cowled shawled kerchiefed turbaned goggled spectacled bespectacled gloveless hatless coatless
    shirtless`,
  texture: `
    wooden stone iron steel brass bronze copper metal metallic glass leather leathern woollen woolen silken velvet linen paper
    plastic rubber concrete marble brick clay earthen golden silver wet damp moist soaked soaking drenched dripping sodden dry dusty
    muddy sandy grassy rocky stony snowy icy frozen frosted greasy oily slimy sticky slick smooth rough coarse grainy glassy silky
    fuzzy bristly prickly thorny leafy mossy lacy tarnished grimy filthy dirty stained spattered bloody bloodied bloodstained sooty
    ashen powdery crusted caked worn faded bleached sun-bleached weather-beaten tin porcelain salt-crusted hot-forged steaming
    smoking boiling foaming frothing rain-slick rainswept windswept tanned gossamer diaphanous filmy gauzy sheer downy fleecy woolly
    shaggy wiry bristling crinkled crumbly brittle crisp crunchy spongy squashy squelching soggy waterlogged sopping soaked-through
    slushy sleeted glutinous viscous treacly syrupy tarry tacky sticky-black gummy rubbery hide-bound horn bone ivory-handled
    bone-white-handled pearl-handled silver-tipped iron-shod brass-handled tin-roofed thatch-roofed slate-roofed red-roofed
    stone-flagged oak-panelled panelled wood-panelled wainscoted parqueted carpeted tiled-white whitewashed limewashed stuccoed
    plastered unplastered pebbledashed clapboard weatherboarded half-timbered timbered timber-framed wattle mud-brick adobe
    sandstone limestone flint granite slate-grey cast-iron wrought-iron stainless chromed nickel-plated silver-plated gold-plated
    galvanised galvanized enamelled porcelain-white celluloid bakelite vinyl-covered leatherette naugahyde fake-fur fur-clad
    silk-clad velvet-clad rag-clad
    soft silk cotton slippery glossy matte warm hot cold cool raw ripe`,
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
    reptilian amphibian insectile froglike toadlike simian bovine equine leonine hawkish vulpine porcine
    weak healthy wild tame fierce gentle shy plain fancy clothed deaf lone solitary`,
  grim: `
    bloody dead deathly ghastly grisly gruesome macabre ghostly spectral skeletal rotting decaying cursed haunted sinister ominous
    eerie uncanny unnatural nightmarish dreadful terrible horrible monstrous malevolent evil wicked vile foul putrid`,
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
    mindful oblivious forgetful absent-minded attentive inattentive
    quiet loud silent noisy fast slow quick alive calm dear sober awake`,
} as const;
