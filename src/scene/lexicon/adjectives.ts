/** Adjectives that can be seen, and those that cannot. */

export const ADJECTIVES = {
  colour: `
    red crimson scarlet vermilion ruby maroon pink rose rosy salmon magenta purple violet lavender lilac mauve plum indigo blue azure
    cobalt navy sapphire turquoise teal cyan aquamarine green emerald jade olive mossy lime khaki yellow golden gold amber saffron
    ochre mustard lemon orange tangerine copper bronze brass brassy brown chestnut auburn russet tan tawny beige cream ivory white
    snowy milky pearly silver silvery grey gray ashen slate charcoal black ebony inky jet sable pale pallid dark bright vivid livid
    blue-white blood-red coloured colored multicoloured rainbow plum-coloured colourless blond blonde ginger sandy peach bone-white
    coal-black iron-grey sooty rusty bluish greenish reddish yellowish whitish blackened reddened yellowed gilded bloodshot`,
  light: `
    bright dim dark gloomy murky shadowy shady dusky sunlit moonlit starlit torchlit lamplit candlelit backlit floodlit lit unlit
    glowing gleaming glittering glistening shining shiny luminous radiant brilliant dazzling blinding flickering flaring blazing
    burning smouldering smoldering fluorescent phosphorescent neon incandescent translucent transparent opaque misty foggy hazy
    smoky dusty cloudy overcast sunny stormy rainy windy snowy frosty icy sunken pitch-black silhouetted iridescent lambent`,
  size: `
    big large huge enormous giant gigantic immense massive vast colossal towering tall high long broad wide thick fat plump stout
    bulky burly hulking heavy small little tiny minute miniature short low narrow thin slender slim lean lanky gaunt skinny
    scrawny deep shallow steep sheer endless squat stocky petite oversized great waist-high knee-deep head-high barrel-chested`,
  shape: `
    round circular oval square triangular rectangular flat curved crooked bent twisted straight angular jagged sharp pointed blunt
    hooked hollow spiral coiled arched domed vaulted pitched winding zigzag crisscrossed forked split cracked chipped dented
    broken shattered torn tattered ragged frayed patched threadbare folded crumpled creased rumpled tangled knotted matted
    braided plaited cropped shaved shaven bald bearded bare naked barefoot hooded cloaked robed masked veiled helmeted armoured
    armored uniformed gloved booted scarred tattooed freckled wrinkled weathered toothless one-eyed three-legged one-armed legless
    hunched stooped bowed upright slumped sprawled kneeling seated standing leaning hanging dangling upturned overturned toppled
    tilted slanted open closed shut barred bolted boarded locked chained nailed stacked piled heaped scattered strewn cluttered
    crowded packed empty deserted bare ruined derelict collapsed half-collapsed crumbling gutted burnt burned charred scorched melted
    rusted corroded peeling flaking rotten rotting mouldy moldy moss-covered overgrown flooded drowned sunken submerged half-buried
    striped spotted dappled mottled speckled patterned embroidered carved painted lacquered polished gilt bejewelled jewelled studded
    spiked barbed horned winged feathered furred furry hairy scaly clawed fanged cobbled paved thatched tiled shingled
    red-faced dark-haired white-haired grey-haired silver-haired blue-eyed grey-robed wild-eyed sharp-edged hand-lettered laminated`,
  texture: `
    wooden stone iron steel brass bronze copper metal metallic glass leather leathern woollen woolen silken velvet linen
    paper plastic rubber concrete marble brick clay earthen golden silver wet damp moist soaked soaking drenched dripping sodden
    dry dusty muddy sandy grassy rocky stony snowy icy frozen frosted greasy oily slimy sticky slick smooth rough coarse
    grainy glassy silky fuzzy bristly prickly thorny leafy mossy lacy tarnished grimy filthy dirty stained spattered bloody
    bloodied bloodstained sooty ashen powdery crusted caked worn faded bleached sun-bleached weather-beaten tin porcelain
    salt-crusted hot-forged steaming smoking boiling foaming frothing rain-slick rainswept windswept tanned`,
  look: `
    old ancient aged elderly young youthful beautiful handsome pretty ugly hideous grotesque haggard weary exhausted pale flushed
    smiling grinning frowning scowling laughing weeping sleeping asleep dead dying wounded injured bleeding sweating trembling
    shivering limp stiff rigid motionless still broad-shouldered muscular frail fragile delicate elegant shabby scruffy neat
    immaculate dishevelled disheveled unkempt lame blind armed unarmed mounted pregnant drunk grizzled leathery hollow-cheeked
    enthroned crowned mounted new fresh clean`,
  grim: `
    bloody dead deathly ghastly grisly gruesome macabre ghostly spectral skeletal rotting decaying cursed haunted sinister
    ominous eerie uncanny unnatural nightmarish dreadful terrible horrible monstrous malevolent evil wicked vile foul putrid`,
  bare: `
    good bad nice fine better best worse worst right wrong true false real fake sure certain likely unlikely possible impossible
    important interesting boring strange odd peculiar funny sad happy glad sorry angry afraid anxious nervous worried proud ashamed
    guilty innocent honest polite rude kind cruel clever stupid wise foolish lucky unlucky ready able unable free busy late early
    recent former previous next last first second third other same different similar various several many few much more most less
    least such own whole entire only mere usual common rare special general particular main chief easy hard difficult simple
    complex clear obvious vague final serious reasonable adequate sufficient enough necessary useful useless expensive cheap
    poor rich famous private public secret safe dangerous risky willing reluctant careful careless legal illegal official formal
    excellent perfect awful splendid wonderful loyal brave curious tired hungry thirsty sick ill well comfortable welcome
    familiar unknown mysterious ordinary normal regular modest inevitable eventual so-called`,
} as const;
