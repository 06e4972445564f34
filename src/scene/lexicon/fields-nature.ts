/** Fields of meaning, by what the words are about: weather and light, land and water, beasts and plants. Base forms. */

export const NATURE_FIELDS = {
  darkness: `
    dark darkness darken black blackness shadow shadowy shade gloom gloomy murk murky unlit lightless pitch-black pitch-dark midnight
    dim dimness dimmed night nightfall inky sunless moonless starless tenebrous obscure blackout eclipse unlighted umbra dusky lamp-out
    extinguish snuff gutter guttering
    caliginous penumbra`,
  dusk: `
    dusk twilight sunset evening gloaming sundown nightfall autumn autumnal october november fall-leaves late fading fade lengthen
    lengthening westering crepuscular afterglow harvest-end leaf-fall equinox winter wintry december overcast leaden grey greying drab
    eventide bonfire`,
  daylight: `
    sun sunlight sunlit sunshine sunbeam dawn daybreak sunrise morning daylight noon bright brightness brighten golden gold-lit warm
    warmth radiant summer spring springtime blue clear cloudless azure dappled dapple honeyed honey-coloured bask sunny balmy mild
    glisten dew dewy dewdrop rosy pearl pearly
    sunburst midday noontide midsummer`,
  candlelight: `
    candle candlelit candlelight lamp lamplight lamplit lantern ember hearth firelight fireside fireplace brazier taper wick stove
    night-light nightlight oil-lamp campfire log flicker flickering glimmer glimmering crackle tallow rushlight sconce chandelier
    candlestick candleholder gaslight hearthlight`,
  stars: `
    star starry starlight starlit starfield constellation moon moonlight moonlit moonrise crescent planet planetary comet meteor nebula
    galaxy galactic aurora cosmos cosmic orbit eclipse asteroid moonlet satellite ringed supernova pulsar zodiac milky firmament heavens
    heaven celestial void interstellar solstice
    moonbeam planetoid meteorite`,
  cold: `
    cold ice icy icicle frost frosty frosted frostbitten freeze frozen freezing snow snowy snowfall snowdrift snowflake sleet glacier
    glacial chill chilly shiver numb bleak hoarfrost rime bitter wintry polar arctic permafrost iced
    icebound snowbank snowfield icefloe iceberg blizzard frigid gelid thaw floe`,
  storm: `
    storm stormy thunder thunderclap thunderhead thundercloud lightning gale tempest squall hurricane cyclone tornado typhoon whirlwind
    twister maelstrom whirlpool downpour deluge torrent cloudburst hail hailstone blizzard sandstorm dust-storm waterspout avalanche
    landslide rockfall mudslide earthquake quake tremor tsunami flood floodwater eruption volcano lava magma surge gust lash howl
    roar geyser bore wildfire firestorm
    thunderbolt windstorm whiteout`,
  wet: `
    rain rainy raindrop rainwater drizzle drizzling mist misty fog foggy haze hazy damp dampness moist dank dripping drip puddle sodden
    soaked drench drenched drizzly cloud cloudy overcast steam vapour vapor spray wet gutter downspout condensation mildew clammy
    sopping waterlogged soggy seep trickle ooze raincoat umbrella galoshes`,
  stillWater: `
    lake pond pool brook stream creek rill spring rivulet ripple lagoon reed reeds lily lily-pad lilypad millpond tarn mere shallows
    shore lakeside riverbank bank backwater ford punt rowboat rowing canoe skiff oar paddle willow fishing angler float bobber glassy
    mirror-smooth placid lap lapping tide ebb harbour harbor quay jetty pier mooring moor anchor bay cove estuary wharf
    riverside coracle waterlily oxbow heron`,
  roughWater: `
    wave breaker surf swell billow sea ocean rapids waterfall cataract cascade current undertow reef shipwreck wreck hull deck mast sail
    rigging keel bow stern capsize founder sink drown maroon flotsam whitecap spume foam lifeboat
    riptide whitewater spindrift foredeck topsail yardarm bowsprit helm`,
  garden: `
    flower flowery blossom bloom petal rose lily lotus peony orchid daisy poppy violet lavender jasmine iris tulip marigold buttercup
    bluebell primrose clover thyme rosemary mint basil meadow garden orchard lawn hedge hedgerow trellis arbour arbor vine vineyard
    grape apple pear plum cherry peach apricot fig olive lemon orange blackberry bramble strawberry wheat barley rye oats hay haystack
    pasture paddock field furrow pollen nectar seedling sapling sprout bud leafy green grassy grass lush verdant honeysuckle ivy
    greenhouse beehive allotment plot terrace bonsai bamboo persimmon chrysanthemum camellia wisteria magnolia sunflower heather
    foxglove snapdrop hollyhock geranium hyacinth lilac begonia pansy petunia rosebush hothouse topiary gardener raspberry
    gooseberry rhubarb flowerbed`,
  forest: `
    forest wood woods woodland grove copse thicket glade clearing oak pine birch beech elm ash-tree cedar fir spruce larch maple yew
    willow alder hawthorn bracken fern moss mossy lichen mushroom toadstool root trunk bough branch twig canopy undergrowth jungle
    mangrove swamp marsh bog fen mire moor moorland heath
    sapling spinney coppice bramble deadfall brushwood`,
  wasteland: `
    desert dune sand sandy salt saltpan salt-flat badlands canyon gulch mesa scrub tumbleweed cactus dust dusty dust-devil drought
    parched cracked barren waste wasteland ash ashen cinder slag scree tundra steppe crater glass-desert rad fallout radiation
    irradiated toxic sludge tailings quarry pit dump scrapyard junkyard scrapheap landfill asphalt highway interstate overpass
    roadside gas-station
    hardpan sagebrush playa arroyo dustbowl clinker irradiate`,
  heights: `
    mountain peak summit ridge cliff crag precipice pinnacle spire gorge ravine chasm abyss valley vale pass plateau tableland foothill
    slope hillside hilltop hill overlook escarpment horizon plain prairie savannah savanna coast coastline headland cape island isle
    archipelago continent skyline panorama vista river delta
    promontory bluff tor clifftop mountainside ledge mesa`,
  gentleBeast: `
    sparrow lark robin wren finch thrush nightingale swallow dove pigeon swan heron crane duck duckling goose gosling kingfisher stork
    egret plover linnet cuckoo songbird deer fawn doe stag hare rabbit squirrel hedgehog otter lamb ewe sheep calf cow foal pony mare
    donkey goat kitten cat tabby puppy spaniel butterfly dragonfly bee bumblebee ladybird cricket cicada firefly moth frog carp koi
    minnow trout tortoise turtle snail dolphin whale seal parrot canary
    fledgling dormouse vole goldfish`,
  homelyBeast: `
    dog hound terrier mule ox oxen hen cockerel rooster chicken pig piglet sow hog goose geese turkey llama camel yak elephant monkey
    horse carthorse bull`,
  grimBeast: `
    crow raven rook jackdaw magpie vulture buzzard carrion rat rats spider spiderweb web cobweb centipede millipede scorpion snake
    serpent viper adder cobra python wolf wolves jackal hyena bat bats owl maggot fly flies bluebottle leech worm louse lice tick
    beetle cockroach roach wasp hornet locust termite toad eel pike crocodile alligator shark piranha boar mosquito weevil earwig
    mastiff rottweiler
    tarantula`,
  monster: `
    monster beast creature troll ogre goblin orc kobold ghoul zombie revenant wight lich vampire werewolf dragon wyvern drake hydra
    chimera gorgon basilisk manticore griffin kraken leviathan behemoth mutant abomination horror fiend demon devil imp gargoyle golem
    giant cyclops minotaur harpy banshee wendigo strigoi changeling alien xenomorph stalker lurker thing
    ogress ghast gremlin kelpie selkie draugr nosferatu mutie`,
} as const;
