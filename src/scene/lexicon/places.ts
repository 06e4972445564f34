/** Words for what a place is made of: buildings, rooms, landforms, plants, sky and weather, light. */

export const PLACES = {
  building: `
    city town village hamlet settlement colony outpost camp encampment fort fortress castle keep citadel stronghold palace manor
    mansion villa hall longhouse house home cottage hut hovel shack cabin shed lodge tent pavilion yurt barn stable byre granary
    silo mill windmill watermill smithy forge foundry workshop factory warehouse depot refinery plant power-station garage hangar
    tavern inn alehouse pub bar saloon hotel motel boarding-house brothel shop store stall booth kiosk market bazaar arcade mall
    emporium bank theatre theater cinema opera-house ballroom casino club nightclub diner cafe restaurant teahouse bakery school
    university college library archive museum gallery hospital infirmary sanatorium asylum clinic prison jail gaol barracks armoury
    armory church chapel cathedral abbey monastery convent priory temple shrine mosque pagoda sanctuary mausoleum tomb crypt
    catacomb sepulchre vault cemetery graveyard churchyard lighthouse watchtower tower belfry steeple spire minaret dome turret
    battlement battlements rampart ramparts wall walls gate gates gatehouse portcullis drawbridge bridge footbridge viaduct aqueduct
    overpass flyover underpass tunnel road highway motorway street avenue boulevard alley alleyway lane path track trail causeway
    pavement sidewalk kerb curb crossroads junction square plaza courtyard court cloister yard quad garden park orchard vineyard
    dock docks dockyard harbour harbor port quay pier wharf jetty marina boathouse shipyard airport spaceport station platform
    terminal subway metro railway rail rails tracks skyscraper block tenement apartment flat penthouse slum favela shantytown suburb
    ruin ruins rubble wreckage debris scaffold scaffolding crane gantry chimney chimneys smokestack stack roof roofs rooftop
    rooftops eaves gable gables thatch tile tiles shingle slate slates gutter cornice pillar pillars column columns arch arches
    archway buttress balustrade colonnade dam reservoir canal lock weir fountain well cistern trench moat ditch palisade stockade
    fence hedge barricade barrier checkpoint toll monument obelisk statue pyramid ziggurat sphinx stairway skyline district quarter
    neighbourhood amphitheatre arena stadium racetrack fairground carousel ferris-wheel circus marquee gallows gibbet pump-station
    pipeline billboard antenna aerial mast pylon satellite dish bunker shelter habitat airlock bulkhead hull farmhouse farmstead
    homestead grange rectory vicarage parsonage almshouse workhouse poorhouse orphanage bathhouse washhouse outhouse privy
    smokehouse oasthouse brewhouse malthouse tannery slaughterhouse abattoir dairy dovecote beehive kennel kennels pigsty chateau
    château hacienda ranch bungalow terrace-house rowhouse brownstone high-rise highrise tower-block megablock arcology hab habs
    ziggurats pagodas pavilions gazebo bandstand pergola trellis arbour arbor folly grotto-house boathouses bathing-hut guardhouse
    sentry-box blockhouse bastion barbican parapet crenellations merlon arrow-slit loophole drawbridges causeways embankment levee
    dyke dike seawall breakwater groyne slipway drydock lock-gate sluice millrace millpond waterwheel chapterhouse minster basilica
    oratory wayside-shrine stupa torii gong-tower bell-tower campanile cupola rotunda portico facade façade frontage pediment frieze
    gargoyles buttresses flagstones flagstone cobbles cobblestones paving gutterings drainpipe downspout skylights dormer chimneypot
    chimney-pots weathercock lightning-rod rafters joist girders catwalks gangways silos hayloft haystack hayrick sheepfold corral
    stockyard cattle-grid stile turnpike milestone signpost waystation coaching-inn caravanserai petrol-station gas-station
    filling-station pump pumps forecourt showroom carwash drive-in billboards truck-stop parking-lot carpark bus-stop phone-booth
    telephone-box lamppost lamp-post traffic-light guardrail crash-barrier tollbooth interchange cloverleaf off-ramp ramp ramps
    substation pylons cooling-tower cooling-towers gasworks gasometer oil-rig derrick wellhead quarry opencast slagheap spoil-heap
    colliery pithead mineshaft adit sluices headframe conveyor-belt loading-dock container containers shipping-container courthouse
    town-hall guildhall exchange customs-house embassy consulate parliament senate palace-gates observatory planetarium aquarium zoo
    menagerie aviary greenhouse hothouse glasshouse laboratory-block powerhouse dynamo-hall hub spoke docking-arm docking-ring
    gantries launchpad launch-pad hangars shuttlebay habitat-ring biodome geodesic spire-city necropolis acropolis cenotaph memorial
    tombs mausoleums catafalque pyre plinth pedestal column-drum colossus
    building buildings structure farm ranch-house works site premises storefront high-street main-street hydroponics habitat-dome
    greenhouse-dome`,
  room: `
    room chamber bedroom parlour parlor drawing-room sitting-room living-room dining-room kitchen scullery pantry larder cellar
    basement attic loft garret hall hallway corridor passage passageway foyer lobby vestibule antechamber study office cell dungeon
    vault nave aisle chancel choir crypt vestry refectory dormitory nursery ward surgery laboratory lab engine-room bridge deck
    cabin galley hold cockpit cargo-bay bay hangar stairwell stair stairs staircase steps step landing balcony veranda porch terrace
    threshold doorway door doors hatch trapdoor window windows windowpane pane sill windowsill shutter shutters curtain curtains
    drape blinds ceiling floor floorboards boards rafter rafters beam beams wall hearth fireplace mantelpiece mantel grate alcove
    niche booth stage dais podium pulpit auditorium lift elevator escalator shaft duct vent ventilator pit cavern cave grotto tunnel
    mine gallery bathroom washroom latrine locker-room wardrobe closet cupboard lintel banister railing rail turnstile skylight
    conservatory greenhouse courtyard dancefloor dance-floor threshing-floor catwalk walkway gangway gangplank ladder rung boudoir
    bedchamber dressing-room powder-room playroom schoolroom classroom lecture-hall music-room billiard-room smoking-room snug
    taproom cellarage wine-cellar coal-hole boiler-room furnace-room undercroft crypts chancery sacristy baptistery font
    choir-stalls rood-screen reredos wardroom mess-hall mess bunkroom crew-quarters quarters sickbay sick-bay medbay brig
    armoury-room control-room server-room data-centre wheelhouse crow's-nest quarterdeck forecastle poop companionway gunport
    gundeck bilge escape-pod cryobay cryo-pod operating-theatre operating-room morgue waiting-room reception mezzanine backroom
    back-room backstage greenroom dressing-table orchestra-pit wings box-office ticket-hall concourse departure-lounge lounge
    saloon-car dining-car compartment carriage-corridor luggage-rack stall stalls cubicle shower showers changing-room gymnasium gym
    swimming-pool pool-hall bowling-alley shooting-gallery vault-door strongroom safe cage-lift chute laundry-chute dumbwaiter
    crawlspace manhole sewer sewers culvert drain drains fireside hearthside chimney-corner inglenook window-seat bay-window
    french-windows casement mullion lattice transom fanlight door-frame doorframe jamb doorstep stoop doormat portcullis keyhole
    letterbox peephole wainscot skirting cornices picture-rail dado parquet tiles linoleum carpeted
    casements grating gratings hatches`,
  land: `
    mountain mountains peak summit ridge crag cliff cliffs precipice bluff escarpment slope hillside hill hills hilltop rise knoll
    mound valley vale dale glen gorge ravine canyon gully gulch pass plateau mesa plain plains steppe prairie savannah tundra moor
    moorland heath meadow pasture field fields farmland paddock furrow desert dune dunes sand sands badlands wasteland wastes
    saltflat salt flats marsh swamp bog fen mire reed reeds rushes mud mudflat clay dirt earth soil ground dust gravel stone stones
    rock rocks boulder boulders pebble pebbles scree shale shingle beach shore coast coastline cape headland peninsula island isle
    islet reef lagoon bay cove estuary delta river stream brook creek rivulet canal waterfall cascade cataract rapids ford spring
    pool pond lake tarn puddle puddles sea ocean wave waves surf foam spray tide current whirlpool water waters flood floodwater
    glacier iceberg ice icicle icicles snow snowdrift drift drifts frost slush avalanche volcano crater lava magma geyser ash cinder
    cinders cave cavern forest wood woods woodland grove copse thicket jungle rainforest tree trees treetop treetops canopy trunk
    trunks bough boughs branch branches twig root roots leaf leaves bark stump log logs oak elm birch pine fir spruce cedar cypress
    yew willow poplar maple beech chestnut plum cherry apple bamboo palm cactus thorn thorns bramble briar ivy vine vines creeper
    moss lichen fern ferns bracken heather gorse grass grasses weed weeds nettle thistle clover flower flowers blossom blossoms
    petal petals rose roses lily lotus lilies orchid orchids poppy poppies daisy violet bluebell sunflower wheat barley corn rye
    rice hay straw stubble crop crops mushroom mushrooms toadstool fungus seaweed kelp coral shell shells horizon landscape vista
    panorama clearing glade edge-of-wood bank banks riverbank shoreline waterline crossing bend shallows reedbed wheatfield
    cornfield orchard hedgerow vineyard outcrop ledge ledges overhang chasm crevasse fissure cleft rift abyss sinkhole basin
    depression saddle col foothill foothills massif range ranges spur cirque moraine fjord firth loch strait straits sound channel
    channels sandbar sandbank spit tidepool mangrove mangroves bayou saltmarsh peatland wetland floodplain towpath embankment
    backwater oxbow meander riverbed streambed gravelbed oasis wadi gulley mesa-top butte hoodoo cairn cairns standing-stone
    standing-stones megalith dolmen menhir henge barrow barrows tumulus hillfort earthwork rampart-bank furrows plough-land
    stubblefield hayfield ricefield paddy paddies terrace terraces orchard-row hopfield hop poles thornbush shrub shrubs undergrowth
    underbrush brushwood deadwood driftwood sapling saplings seedling conifer conifers larch hemlock redwood sequoia alder aspen
    hazel hawthorn blackthorn holly rowan elder sycamore plane-tree linden lime-tree walnut almond olive fig palm-tree baobab acacia
    eucalyptus gum-tree mulberry persimmon wisteria camellia chrysanthemum peony peonies hydrangea iris irises jasmine honeysuckle
    lavender rosemary foxglove snowdrop crocus primrose buttercup dandelion nightshade belladonna mandrake mistletoe hemlocks
    rhododendron azalea magnolia acorn cone cones needles pine-needles leafmould loam turf sod peat silt quicksand brine ripple
    ripples eddy eddies undertow swell breaker breakers whitecap whitecaps floe floes meltwater slurry scum duckweed waterweed
    water-lily bulrush cattail sedge frond fronds tendril tendrils vinework thicket-edge canopy-leaves treeline tree-line skyline
    ridgeline shorelines
    border-stone coal-heap gravel-pit`,
  sky: `
    sky skies heaven heavens cloud clouds sun sunlight sunrise sunset dawn dusk twilight moon moonlight moonrise star stars
    starlight constellation comet meteor galaxy nebula planet planets asteroid asteroids orbit void rainbow aurora eclipse wind
    breeze gale storm thunderstorm thunder lightning hurricane tornado whirlwind blizzard snowfall snowflake snowflakes hail sleet
    rain raindrops drizzle downpour shower mist mists fog haze smog murk gloom overcast horizon air sandstorm duststorm moons
    debris-field ring cloudbank cloudbanks thunderhead thunderheads stormcloud stormclouds anvil-cloud squall squalls monsoon
    cyclone typhoon sirocco zephyr updraft downdraught gust gusts raindrop snowstorm whiteout hoarfrost rime frost dew dewdrop
    hailstones sunbeams sunbeam sunshine sunup sundown daybreak nightfall gloaming midsummer-sun half-moon crescent quarter-moon
    full-moon harvest-moon moonset starfield milky-way pole-star evening-star morning-star sunspot corona afterglow daylight
    firmament stratosphere ionosphere contrail vapour-trail smoke-plume plume plumes column-of-smoke dust-devil dust-storm ashfall
    acid-rain drop drops gas-giant exoplanet binary-star pulsar quasar supernova black-hole accretion-disc wormhole asteroid-belt`,
  light: `
    light lights lamp lamps lamplight lantern lanterns torch torches torchlight candle candles candlelight candelabra chandelier
    flame flames fire fires firelight bonfire campfire ember embers spark sparks glow gleam glimmer glint shimmer shine beam beams
    ray rays shaft spotlight spotlights searchlight headlight headlights headlamp headlamps streetlight streetlamp streetlights neon
    sign signs bulb bulbs brazier braziers sconce beacon flare flares flash flashes flicker halo reflection reflections shadow
    shadows silhouette silhouettes darkness dark glare radiance sunbeam moonbeam starlight hologram holograms screen screens monitor
    monitors display floodlight floodlights strobe laser lasers firework fireworks phosphorescence blaze lampshade smoke glowworm
    glow-worm fireflies gaslight gaslights gas-lamp oil-lamp hurricane-lamp storm-lantern paper-lantern paper-lanterns rushlight
    taper tapers tallow-candle votive votives nightlight flashlight penlight headtorch arc-lamp footlights limelight marquee-lights
    signal-lamp running-lights tail-light taillight taillights brake-lights indicator pilot-light warning-light led leds glowstick
    glow-sticks tracer tracers muzzle-flash backlight underglow halogen sodium-lamp lightbulb filament bonfires watchfire watchfires
    beacon-fire hearthfire wildfire inferno conflagration blazes fireball cinders lightshow aurorae sheen lustre luster twinkle
    dazzle gloom half-light lamplit-window window-light doorlight candleflame`,
} as const;
