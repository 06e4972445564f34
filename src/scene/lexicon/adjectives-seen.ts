/** Adjectives of colour, light, size, shape, texture. */

export const SEEN = {
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
    ruddy florid jaundiced swarthy tawny-haired flaxen peroxide aureate bloodless blueish burgundy carroty celadon cerulean coppery
    creamy drab ebon ecru fulvous glaucous henna hoary hueless kaleidoscopic mauvish melanic ocher orangey oxblood pinkish
    polychromatic prismatic purplish roseate rubicund rufous sanguine spotless steely stripy sulphurous tarry ultramarine verdant
    vinous viridian waxen waxy wheaten yellowy pinky ashy
    honeyed colorless
    greying`,
  light: `
    bright dim dark gloomy murky shadowy shady dusky sunlit moonlit starlit torchlit lamplit candlelit backlit floodlit lit unlit
    glowing gleaming glittering glistening shining shiny luminous radiant brilliant dazzling blinding flickering flaring blazing
    burning smouldering smoldering fluorescent phosphorescent neon incandescent translucent transparent opaque misty foggy hazy
    smoky dusty cloudy overcast sunny stormy rainy windy snowy frosty icy sunken pitch-black silhouetted iridescent lambent aglow
    ablaze alight aflame afire lustrous lucent effulgent sun-drenched sun-dappled moon-bleached lamp-black starry starless moonless
    sunless cloudless unclouded lowering leaden thundery blustery drizzly sleety misted fogged smoke-filled lightless half-lit
    half-dark dimmed low-lit neon-lit firelit torch-lit candle-lit lantern-lit gas-lit gaslit strip-lit glimmering twinkling
    sparkling guttering smouldering-red pulsing throbbing strobing light dull faint caliginous crepuscular diffuse fiery flaming
    fulgent glary glimmery glistery lampless limelit lustreless lucid luminescent matt opalesque overbright pellucid pitchy
    refulgent relucent resplendent see-through shadowless shimmery sombre somber sparkly spotlit steamy tenebrous twilit vaporous
    wan bioluminescent solar lunar stellar nebulous turbid
    unlighted pitch-dark ethereal lamp-lit auroral`,
  size: `
    big large huge enormous giant gigantic immense massive vast colossal towering tall high long broad wide thick fat plump stout
    bulky burly hulking heavy small little tiny minute miniature short low narrow thin slender slim lean lanky gaunt skinny scrawny
    deep shallow steep sheer endless squat stocky petite oversized great waist-high knee-deep head-high barrel-chested titanic
    gargantuan mammoth monumental cavernous yawning bottomless fathomless sky-high mile-high knee-high ankle-deep shoulder-high
    chest-deep waist-deep outsize hefty brawny strapping beefy portly rotund corpulent obese pudgy chubby tubby dumpy squarish
    lissom willowy gangling gangly rangy reedy wispy spindly bony emaciated skeletal diminutive dinky wee pint-sized thumb-sized
    fist-sized hand-sized man-sized house-sized full-length half-size life-size life-sized full solid strong level loose tight ample
    abyssal buxom capacious chunky compact cyclopean deep-set dense double elephantine elfin epic expansive extensive fleshy
    full-blown full-grown generous gigantesque goodly grand heavyset hulky humongous immeasurable infinitesimal jumbo life-like
    lightweight limitless lofty low-slung massy measureless meagre meager microscopic miniscule minuscule mountainous overlong
    overweight paltry ponderous prodigious puny roomy scanty shortish sizable sizeable slight smallish spacious sparse spidery
    stringy stumpy sylphlike tallish teeny terrific thick-set thickset thickish threadlike treble triple twiggy voluminous weedy
    weighty widespread`,
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
    shirtless ajar aquiline askew asymmetric asymmetrical atilt awry axial baggy barbate beaked billowy blocky blotchy box-like boxy
    bumpy bushy button-down caked carven close-set concave concentric convex cornered craggy creased-up crinkly crumpled-up crusty
    cubic cubical cuboid curvaceous curvilinear curvy dangly diagonal downcast droopy elliptical filigree filigreed flattish
    fleshless floppy flyblown foliate frilly geometric gnarled gnarly graceful half-eaten half-empty half-sunk handleless
    handwritten headlong helical hexagonal higgledy-piggledy hilly horizontal hunched-up inlaid inset intricate irregular
    jerry-built jowly kinky knobbly knobby knotty laced-up laden lengthwise lidless limber linear lithe lumpish lumpy mangy mazy
    misshapen notchy nude oblique octagonal off-kilter one-legged ornate outflung outspread ovoid palmate parabolic parallel peaky
    pebbly pendent pendulous pentagonal perpendicular pineal podgy pointy prehensile prone prominent protuberant pustular pyramidal
    quaggy quadrangular radial ramshackle rectilinear recumbent rhomboid ridgy rimless ringed rolled-up rough-cast rough-hewn runny
    saggy sashless scarce scraggly scraggy scratchy sculptural sectional semicircular shapeless shapely shrunken side-on sinewy
    single sinuous sloppy slouchy splintery square-cut squiggly starlike straggly streaky stubbly stubby supine swirly symmetrical
    tangly thornless tipped-over transverse trapezoid tubular tumbledown turned-up unbent unblemished unblinking unbound unbroken
    uncut undulant unfinished unhewn unmade unopened unread unsplit untidy unwashed upswept vertical vestigial wavelike well-built
    well-cut well-knit well-made wide-set winklepicker wiggly wobbly wonky wrap-around topmost uppermost lowermost innermost inner
    outer outermost upper hind foremost rearmost hindmost leftmost rightmost nearmost midmost upside-down inside-out head-on frontal
    dorsal ventral lateral central bilateral polygonal
    sidelong burned-out burnt-out unheld keep-out`,
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
    silk-clad velvet-clad rag-clad soft silk cotton slippery glossy matte warm hot cold cool raw ripe abrasive acrid airless
    airtight airy arid balmy bark-like barky beery boggy bouncy brackish brambly branny brazen breathable briny bubbly buttery
    chalky charcoaly chilly chintzy clammy clayey clotty cobbled-together corky cottony creaky crepey crystalline cushiony dank dewy
    doughy draughty drafty droughty earthy emery encaustic feathery febrile fibrous flabby flaccid flaky flimsy flinty floury fluffy
    fluid foamy footworn friable frigid frothy frozen-over gaseous gelatinous gelid ginger-bready gloopy gloppy gluey gooey granular
    gravelly gritty gungy hairless hand-made handmade hempen herringbone horny humid husky icebound impermeable impervious leaden
    leaky limey linty liquid loamy lukewarm lush malleable marbly marshy mealy metal-clad mineral mossgrown moth-eaten mothy muggy
    mulchy mushy musky musty nubby oaken oozy organic papery parchment paste-like patchy peaty plastery pliable pliant pneumatic
    porous pre-cast pulpy ragtag rancid redolent resinous rimy rubbly rustic rustproof sandpapery satiny scabby scabrous scummy
    scurfy semiprecious shingly skinless slab-like slack slippy slithery sloshy sludgy smarmy smeary smelly smudgy smutty soapy
    spicy spiny spongelike spotty springy squeaky squelchy squidgy stale starchy stodgy sudsy sugary sulfurous sultry supple sweaty
    sweltering swampy tallowy taut tensile tepid thistly tilthy tinny torpid torrid tough tropical tussocky tweedy unctuous
    unpolished unvarnished vapoury varicose veiny velvety waterproof watertight watery wax-like weathertight webby wet-look
    wind-blown windblown wintry woodsy woody wormy worn-out wrinkly wrought yeasty basalt synthetic composite
    still-warm iced
    molten`,
} as const;
