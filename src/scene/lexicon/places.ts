/** Words for what a place is made of: buildings, rooms, landforms, plants, sky and weather, light. */

export const PLACES = {
  building: `
    city town village hamlet settlement colony outpost camp encampment fort fortress castle keep citadel stronghold palace manor mansion
    villa hall longhouse house home cottage hut hovel shack cabin shed lodge tent pavilion yurt barn stable byre granary silo mill
    windmill watermill smithy forge foundry workshop factory warehouse depot refinery plant power-station garage hangar tavern inn
    alehouse pub bar saloon hotel motel boarding-house brothel shop store stall booth kiosk market bazaar arcade mall emporium bank
    theatre theater cinema opera-house ballroom casino club nightclub diner cafe restaurant teahouse bakery school university college
    library archive museum gallery hospital infirmary sanatorium asylum clinic prison jail gaol barracks armoury armory church chapel
    cathedral abbey monastery convent priory temple shrine mosque pagoda sanctuary mausoleum tomb crypt catacomb sepulchre vault
    cemetery graveyard churchyard lighthouse watchtower tower belfry steeple spire minaret dome turret battlement battlements rampart
    ramparts wall walls gate gates gatehouse portcullis drawbridge bridge footbridge viaduct aqueduct overpass flyover underpass tunnel
    road highway motorway street avenue boulevard alley alleyway lane path track trail causeway pavement sidewalk kerb curb crossroads
    junction square plaza courtyard court cloister yard quad garden park orchard vineyard dock docks dockyard harbour harbor port quay
    pier wharf jetty marina boathouse shipyard airport spaceport station platform terminal subway metro railway rail rails tracks
    skyscraper block tenement apartment flat penthouse slum favela shantytown suburb ruin ruins rubble wreckage debris scaffold
    scaffolding crane gantry chimney chimneys smokestack stack roof roofs rooftop rooftops eaves gable gables thatch tile tiles shingle
    slate slates gutter cornice pillar pillars column columns arch arches archway buttress balustrade colonnade arcade dam reservoir
    canal lock weir fountain well cistern trench moat ditch palisade stockade fence hedge barricade barrier checkpoint booth toll
    monument obelisk statue pyramid ziggurat sphinx stairway skyline district quarter neighbourhood colonnade amphitheatre arena stadium
    racetrack fairground carousel ferris-wheel circus tent marquee scaffold gallows gibbet pump-station pipeline billboard antenna
    aerial mast pylon satellite dish silo bunker shelter habitat dome airlock bulkhead hull`,
  room: `
    room chamber bedroom parlour parlor drawing-room sitting-room living-room dining-room kitchen scullery pantry larder cellar
    basement attic loft garret hall hallway corridor passage passageway foyer lobby vestibule antechamber study office cell dungeon
    vault nave aisle chancel choir crypt vestry refectory dormitory nursery ward surgery laboratory lab engine-room bridge deck cabin
    galley hold cockpit cargo-bay bay hangar stairwell stair stairs staircase steps step landing balcony veranda porch terrace threshold
    doorway door doors hatch trapdoor window windows windowpane pane sill windowsill shutter shutters curtain curtains drape blinds
    ceiling floor floorboards boards rafter rafters beam beams wall hearth fireplace mantelpiece mantel grate alcove niche booth stage
    dais podium pulpit auditorium lift elevator escalator shaft duct vent ventilator pit cavern cave grotto tunnel mine gallery
    bathroom washroom latrine locker-room wardrobe closet cupboard lintel banister railing rail turnstile skylight conservatory
    greenhouse courtyard dancefloor dance-floor threshing-floor catwalk walkway gangway gangplank ladder rung`,
  land: `
    mountain mountains peak summit ridge crag cliff cliffs precipice bluff escarpment slope hillside hill hills hilltop rise knoll mound
    valley vale dale glen gorge ravine canyon gully gulch pass plateau mesa plain plains steppe prairie savannah tundra moor moorland
    heath meadow pasture field fields farmland paddock furrow desert dune dunes sand sands badlands wasteland wastes saltflat salt
    flats marsh swamp bog fen mire reed reeds rushes mud mudflat clay dirt earth soil ground dust gravel stone stones rock rocks
    boulder boulders pebble pebbles scree shale shingle beach shore coast coastline cape headland peninsula island isle islet reef
    lagoon bay cove estuary delta river stream brook creek rivulet canal waterfall cascade cataract rapids ford spring pool pond lake
    tarn puddle puddles sea ocean wave waves surf foam spray tide current whirlpool water waters flood floodwater glacier iceberg ice
    icicle icicles snow snowdrift drift drifts frost slush avalanche volcano crater lava magma geyser ash cinder cinders cave cavern
    forest wood woods woodland grove copse thicket jungle rainforest tree trees treetop treetops canopy trunk trunks bough boughs branch
    branches twig root roots leaf leaves bark stump log logs oak ash elm birch pine fir spruce cedar cypress yew willow poplar maple
    beech chestnut plum cherry apple bamboo palm cactus thorn thorns bramble briar ivy vine vines creeper moss lichen fern ferns bracken
    heather gorse grass grasses weed weeds nettle thistle clover flower flowers blossom blossoms petal petals rose roses lily lotus
    lilies orchid orchids poppy poppies daisy violet bluebell sunflower wheat barley corn rye rice hay straw stubble crop crops
    mushroom mushrooms toadstool fungus seaweed kelp coral shell shells horizon landscape vista panorama clearing glade edge-of-wood
    bank banks riverbank shoreline waterline crossing bend shallows reedbed wheatfield cornfield orchard hedgerow vineyard`,
  sky: `
    sky skies heaven heavens cloud clouds sun sunlight sunrise sunset dawn dusk twilight moon moonlight moonrise star stars starlight
    constellation comet meteor galaxy nebula planet planets asteroid asteroids orbit void rainbow aurora eclipse wind breeze gale storm
    thunderstorm thunder lightning hurricane tornado whirlwind blizzard snowfall snowflake snowflakes hail sleet rain raindrops drizzle
    downpour shower mist mists fog haze smog murk gloom overcast horizon air sandstorm duststorm moons debris-field ring`,
  light: `
    light lights lamp lamps lamplight lantern lanterns torch torches torchlight candle candles candlelight candelabra chandelier flame
    flames fire fires firelight bonfire campfire ember embers spark sparks glow gleam glimmer glint shimmer shine beam beams ray rays
    shaft spotlight spotlights searchlight headlight headlights headlamp headlamps streetlight streetlamp streetlights neon sign signs
    bulb bulbs brazier braziers sconce beacon flare flares flash flashes flicker halo reflection reflections shadow shadows silhouette
    silhouettes darkness dark glare radiance sunbeam moonbeam starlight hologram holograms screen screens monitor monitors display
    floodlight floodlights strobe laser lasers firework fireworks phosphorescence blaze lampshade smoke`,
} as const;
