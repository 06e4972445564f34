/** What kind of thing a noun names and what kind of doing a verb, as far as it tells what can do what. Base forms. */

export const NOUN_KINDS = {
  /** Made in the shape of the living. */
  likeness: `
    statue doll puppet mannequin dummy scarecrow gargoyle idol effigy figurine statuette bust marionette snowman waxwork portrait painting
    mural fresco mosaic carving icon photograph photo snapshot poster billboard figurehead weathercock rocking-horse teddy toy soldier-toy
    chessman pawn crucifix angel madonna sphinx caryatid tapestry embroidery figure-head wicker-man straw-man tattoo crane-paper billboard
    silhouette-paper daguerreotype cameo sculpture gnome nutcracker tin-soldier armour armor suit-of-armour manikin corn-dolly poppet
    colossus bas-relief relief engraving woodcut graffito cherub lion-stone hood-ornament ornament jack-in-the-box`,
  /** What has died. */
  dead: `
    corpse cadaver carcass skeleton skull mummy bone remains stiff revenant zombie lich jiangshi deceased draugr wight dead drowned hanged slain
    bones carrion ribcage jawbone carrion casualties fallen`,
  /** Follows what it is an image of. */
  image: `reflection shadow outline silhouette likeness double mirror-image`,
  liquid: `
    water blood wine tea coffee ink oil milk beer ale cider soup broth mercury tear tears sweat rain raindrop drop droplet puddle pool pond lake
    river stream brook creek canal sea ocean tide wave flood fountain waterfall spring surf rum whisky gin champagne brine honey molten
    quicksilver soup brandy water-drop teardrop current`,
  stony: `
    stone rock boulder brick pebble tile slab flagstone sand earth mud gravel rubble ground coin nail iron steel basalt granite marble salt
    glass shard metal lead ore crystal clay cobble cobblestone menhir monolith asphalt tarmac soil crag cliff dune lava`,
  vapour: `smoke mist fog steam vapour vapor dust ash ashes haze cloud fume breath soot`,
  flame: `
    fire flame light spark candle torch lamp lantern glow ember lightning blaze candlelight lamplight firelight moonlight starlight sunlight
    sunbeam moonbeam radiance taper wick bonfire hearth brazier star moon sun thunderbolt flare will-o'-the-wisp halo nimbus aurora`,
  plant: `
    grass flower blossom vine ivy root branch bramble thorn moss tree bud leaf bamboo rose lily lotus weed hedge seed oak willow birch pine
    wheat corn barley oats reed fern mushroom toadstool sapling petal briar dandelion daisy cactus mistletoe orchid plum peach acorn
    stem stalk creeper tendril bush shrub orchard crop turnip pumpkin gourd apple pear poppy violet yew ash-tree elm cottonwood sagebrush kelp
    lichen mould mold fungus bulb sprig twig bough trunk stump`,
  /** Goes by wind and weather. */
  weather: `
    wind breeze gale gust storm thunder snow hail rain sleet blizzard tempest squall typhoon hurricane tornado whirlwind sandstorm dust-storm
    cold heat night dark darkness dawn dusk daylight sky horizon air weather frost cloudburst drizzle winter autumn spring summer silence`,
  /** Heard, not seen. */
  sound: `
    voice sound noise music song tune note echo whisper scream cry laughter laugh bell-note hymn chord melody drumbeat heartbeat footstep
    footsteps knock knocking chant chorus whistle hum roar howl`,
  /** What the trade of wonders is called. */
  worker: `
    psion esper telepath telekinetic pyrokinetic kinetic adept mystic thaumaturge theurge houngan mambo bokor rootworker onmyoji onmyōji yamabushi
    fangshi hexenmeister hexer diviner cunning-woman cunning-man wise-woman witch-doctor conjure-woman conjure-man rune-caster runecaster
    runesmith hedge-mage battlemage bonewright saint prophetess thaumaturgist illusionist spiritist clairvoyant psychic technomancer
    cultivator sword-saint fakir dervish lama skald volva völva angakkuq babalawo brujo bruja curandera strega stregone dieselwitch
    hedge-witch hedgewitch sea-witch witch-queen witch-king hierophant lama sylph dryad nereid undine djinn genie rainmaker weatherworker`,
  /** What wonders are called in their traditions. */
  lore: `
    qi meridian dantian cultivation lightness-skill qinggong neigong palm-wind fingerwind sword-light sword-intent talisman fu-paper
    ward wardstone sigil glyph rune geas cantrip incantation invocation conjuration hex jinx curse charm witchery witchfire witchlight
    ectoplasm apparition revenant phantasm phantom wraith spectre specter ghost poltergeist banshee shade doppelganger fetch shikigami
    familiar homunculus miracle stigmata resurrection possession levitation telekinesis telepathy psi psychokinesis psionics
    astral-self astral-form ether aether mana spellfire balefire wildfire-blue soul-fire ghost-light corpse-light corpse-candle
    foxfire-blue fox-fire will-o'-the-wisp ley ley-line portal summoning scrying foresight glamour enchantment spell magic sorcery
    rootwork mojo gris-gris veve loa lwa orisha kami elemental evocation abjuration transmutation transfiguration
    ghost-bride soul spirit spirit-sword flying-sword witch-mark pentacle pentagram`,
} as const;

export const VERB_KINDS = {
  /** Sees, thinks, remembers. */
  minding: `
    look gaze stare glance peer glare watch listen hear remember recall know think want wonder recognise recognize notice forget consider
    decide choose hesitate sniff obey mourn wake dream understand mind learn count guess agree refuse hate love regret doze eavesdrop
    attend prefer expect hope beg plead ignore pretend try`,
  saying: `
    say speak talk whisper mutter murmur mumble tell ask answer reply shout scream shriek yell laugh giggle chuckle sing chant weep sob wail
    howl curse pray command preach recite cough announce remark apologise apologize greet thank inquire enquire suggest confess swear lie
    complain explain warn converse gossip croon hum recite cackle snigger titter`,
  /** Makes a face or a gesture. */
  bearing: `
    nod smile grin frown wink blink squint scowl bow kneel curtsey curtsy salute beckon wave shrug clap applaud gesture kowtow genuflect
    flinch wince stir twitch pout sneer leer glower crouch squat cower sit stretch yawn tiptoe lean stoop straighten recoil shudder
    shiver tremble cringe point raise lower tilt cock`,
  /** Lives. */
  living: `
    breathe gasp swallow chew bite lick kiss eat drink bleed weep sweat sleep blush pant snore sneeze sip suck gnaw nibble vomit belch spit
    wag breed hatch hunger starve heartbeat die age wean`,
  /** Goes on legs of its own. */
  walking: `
    walk step stride march tramp trudge plod stroll wander amble saunter limp hobble shuffle creep crawl slither tiptoe climb clamber scramble
    dance hop skip leap jump bound waltz trot gallop canter swim wade wriggle squirm hurry scuttle scurry scamper stalk prowl pace strut
    waddle toddle follow chase pursue flee hunt hide parade caper frisk prance sneak sidle march file kneel get alight mount`,
  /** Handles something. */
  handling: `
    take pick put place lay hold grip grasp clutch seize grab snatch pluck write scribble draw paint sign pour open close lift raise fold unfold
    tie untie knot unlace lace unbutton dig pull push drag carry bring hand pass give offer throw toss catch knock tap rap stroke pat
    wipe wash sweep scrub comb brush sew knit weave play beat deal shuffle strike steer drive ring row feed wear build plait braid pinch
    scratch post unlock lock swat drum count spell trace uncork unscrew bolt button stir set hammer scrawl finger fasten unfasten
    plough peel pinch cradle hug nudge shake`,
  rising: `rise lift ascend soar levitate float hover climb fly leap drift heave`,
  staying: `hang stop stay halt freeze float hover stand wait remain pause revolve turn spin`,
  mending: `heal mend knit close seal refill regrow reassemble reform re-form rejoin reattach straighten restore pucker fuse fill reknit
    unwrinkle smooth unbend undent zip unbreak unburn uncrack draw scab whiten`,
  growing: `grow sprout bud bloom blossom flower leaf germinate ripen unfurl burgeon root shoot spring fruit seed thicken lengthen`,
  becoming: `become turn change transform melt dissolve burst crumble explode shift blossom`,
  vanishing: `vanish disappear fade dissolve dematerialise dematerialize evaporate melt sink`,
  kindling: `light ignite kindle glow blaze flare shine pulse burn flame smoulder smolder flicker brighten`,
  yielding: `part lean bend bow follow recoil retreat withdraw gather swirl circle orbit hush still kneel split curl coil lie subside swerve turn flow shrink`,
  wasting: `wither rot blacken crumble age rust freeze curl shrivel decay sag dry collapse crack shatter splinter burst break snap split buckle crumple dent fold crease warp`,
  shifting: `move slide shift turn spin roll swing swivel rock tip tilt change rotate revolve unroll unwind uncoil untwist unhook unlatch open close shut slam`,
} as const;
