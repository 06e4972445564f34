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
    tombs mausoleums catafalque pyre plinth pedestal column-drum colossus building buildings structure farm ranch-house works site
    premises storefront high-street main-street hydroponics habitat-dome greenhouse-dome abutment academy adobe aerie aerodrome
    agora aisleway ambulatory anchorage annex annexe apiary arboretum areaway ashram astrodome atelier atrium auberge auditoria
    bailey baker's ballpark barbers barbershop barrio bastille bawn beachhead beanery beerhall beerhouse bethel blacksmith's
    boardwalk bodega bolthole bordello boutique bowerhouse bower brasserie breastwork breezeway brewery brickfield brickyard
    brokerage bulwark butchery byway cabaret cabana caff caisson campground campsite campus cannery cantina capitol cardroom casbah
    casemate cattery cay causey cellblock chalet chantry chaplaincy charnel charterhouse chippy chophouse city-state cityscape
    clapboards clerestory clubhouse coalmine coalyard coffeehouse coliseum colosseum compound condo condominium conduit
    confectioner's consistory conservatoire constabulary conurbation cookhouse cookshop coop corncrib cornfactor's countinghouse
    cowshed crackhouse creamery crematorium crematory creperie croft crofthouse crosswalk culdesac cul-de-sac customhouse dacha
    deadhouse deanery delicatessen deli den dentist's diggings dispensary distillery divebar doghouse dollhouse dojo domicile doocot
    dooryard dormitories dosshouse dovecot downtown drainworks drawwell driveway drive-through drugstore dugout dwelling dyeworks
    earthworks edifice emplacement enclave enclosure entryway estate expressway eyrie facility fairway farmyard fastness feedlot
    fencing fieldwork firehouse fishery fishmarket flagtower flophouse fortalice fortification freeway funfair funhouse gangland
    garth gateway gateposts gaolhouse ghetto glassworks goalposts godown golf-course grandstand greengrocer's guesthouse gunshop
    gurdwara gymkhana haberdashery hamam hammam hatchery haven haveli hayshed headquarters hermitage hideaway hideout hippodrome
    hives hoardings hogan holdfast homestay honky-tonk hospice hostel hostelry hotspot hustings icehouse igloo intersection
    ironworks jailhouse joint junkshop junkyard kasbah kailyard kindergarten kirk kraal laager lamasery landmark lanai launderette
    laundromat lazaret leadworks lean-to leprosarium lychgate limekiln lock-keeper's lock-up lockhouse loggia longbarn longhut
    lumberyard lyceum maisonette maltings marae market-cross marketplace martello masonry mastaba maze meatworks meetinghouse
    megacity megastructure megatower megalopolis metropolis metropole mews mint mooring monolith motte mudhut newsstand newsagent's
    nightspot nunnery oilfield oilwell opera oppidum orangery outbuilding outskirts outwork padang palazzo pantheon parkland parkway
    parterre parthenon passageways pawnshop penitentiary peristyle pesthouse pharmacy picturedrome pigpen pilaster pillbox pissoir
    pizzeria plantation playground playhouse pleasance polytechnic pontoon poolroom portakabin postern precinct prefab prefecture
    presbytery promenade propylaeum pueblo pumphouse quadrangle quarterhouse quayside racecourse raceway radome railhead railroad
    railyard ranchland rathaus rathskeller redoubt refuge reformatory repository residences residency resort resthouse revetment
    rink ringwall ringfort roadhouse roadside roadway roadworks ropery ropewalk roundhouse runway saddlery safehouse saleroom
    saleyard saltern saltworks salon sanitarium sauna sawpit schoolhouse schoolyard scrapheap scrapyard seafront seaport secretariat
    seminary semi-detached serai seraglio setts shanty shebeen sheeppen shieling showground shul siding signalbox sleepout
    sluicegate smallholding soddy soukh souk spa spaceways spaceyard speakeasy speedway spillway squats stalag stanchion statehouse
    steading steakhouse steelworks stele stela stepwell storehouse storeyard streetscape stripclub strongpoint suburbia summerhouse
    superstore supermarket superhighway sutlery synagogue tabernacle tailor's tailors tarmacadam tearoom teashop tepee tipi termini
    terminus thoroughfare tholos tidemill tilery timberyard tobacconist's tollgate tollhouse toolshed towngate townhouse township
    toyshop trackway trackside tradehouse tramlines tramway transept trenchworks triforium trullo underbridge undercity uptown
    upstreet vihara vinery walkup walk-up warren washery watchpost watergate watertower watchfort wayhouse wayside weavery
    weighbridge whistle-stop whorehouse wickiup wigwam winery woodshed woodyard woolshed workings workyard yeshiva zareba zendo
    spacedock starport ringworld spacestation habdome moonbase shantyville walltop curtainwall bartizan machicolation embrasure
    crenel sallyport ravelin glacis donjon abattis belvedere oriel finial corbel keystone lunette architrave entablature spandrel
    capital fleche stringcourse coping copingstone brickwork stonework ashlar stucco roughcast pebbledash cladding clapboarding
    weatherboard weatherboarding downpipe guttering rooftiles rooftree roofline ridgepole purlin soffit lintels foundation footings
    piling stilts bridgehead culverts kerbstone curbstone manholes duckboard turnaround lay-by layby crossing bypass sidestreet
    backstreet backalley backlot laneway wynd snicket ginnel esplanade waterfront wharfside dockside dockland dockworks shipway slip
    graveside gravesite necropoli oubliettes hypogeum cromlech
    audience-hall auction-house archery-range exhibition ghost-town battlefield skyway allotment noodle-bar interstate gin-palace
    hiding-place rope-walk lych-gate checkout`,
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
    letterbox peephole wainscot skirting cornices picture-rail dado parquet tiles linoleum carpeted casements grating gratings
    hatches anteroom apse atrium backstairs bakehouse ballrooms barroom bedsit bedside bierkeller billet boardroom boxroom
    bridgehouse bunkhouse buttery canteen cat-flap catflap chartroom chimneybreast chimneypiece choirstall clerestories cloakroom
    coalhole coatroom coldroom confessionals coolroom courtroom cranny crowsnest cryochamber cubby cubbyhole darkroom daybed dayroom
    deckhouse den dinette dogtrot doorjamb doorknob doorknocker doorhandle doorplate doorpost doorsill doorstop dorm ductwork
    engineroom entranceway entryways firebox flightdeck floorboard flue fo'c'sle footwell foredeck foxhole frontroom greatroom
    grilles guardroom gunroom gun-slit gunslit handrail hatchway hearthrug hearthstone jalousie kitchenette knothole lavatory
    lazarette liftshaft lockers loo louvre louver lumberroom lunchroom mailroom messroom midden moonpool newel nook oubliette
    panelling paneling parapets partition penthouses pigeonhole pilothouse pit-stop playpen plinths porthole postroom recess recroom
    restroom ringside roofspace salons sanctums scriptorium scuppers sickroom sidechapel smokehole snuggery solar solarium spyhole
    staffroom staging stairfoot stairhead stairway stateroom stillroom steerage stockroom storage storeroom studio studyroom suite
    sundeck sunporch sunroom tackroom taffrail tallyroom throneroom toilet treasury underfloor urinal vantry viewport volery
    wainscoting wainscotting walk-in windowledge windowframe woodstore workroom workspace wynds zenana crawlway cryotube cryopod`,
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
    ridgeline shorelines border-stone coal-heap gravel-pit abutments acreage agave ait aloe alfalfa algae alluvium alp amaranth
    anemones anthill aquifer arbutus arroyo arroyos asphodel aster atoll avens backcountry backwoods balsam banksia banyan barrens
    bayberry beachfront beanfield beanstalk bedrock begonia beechmast bellflower bentgrass berg berm bight bilberry bindweed
    birchwood blackberries blackcurrant blowhole blufftop bogland boondocks borage borderland bosk boscage botany bottomland bottoms
    boulderfield bourn boxwood brae breccia broadleaf brookside brownfield brush brushland bryony buckthorn buckwheat buds
    bullrushes bunchgrass burdock burr burrow bush bushland butterbur cactuses calceolaria caldera calyx camass camomile campion
    canebrake cane canefield canola canyonland carnation carob carse cassava casuarina catkin catmint cay celandine chalkpit
    chamomile chaparral chickweed chicory chine chokecherry cinquefoil citrus claypit clearcut cleavers clematis cliffside clifftop
    clod coalface coalfield cobnut cockspur coltsfoot columbine combe comfrey commons coombe coppice corncockle cornflower cornstalk
    corrie cotoneaster cottonwood country countryside cowpat cowpath cowslip crabapple crabgrass cranesbill creekbed crevice
    cropland crowberry crowfoot crust cuesta cutbank daffodil dahlia damson deadfall deciduous defile delphinium desertscape dewpond
    dingle dogwood dogrose downland downs downslope dropoff drop-off droppings drumlin dung dunghill dungheap dustbowl edelweiss
    eelgrass elderberry elderflower embayment erg esker eucalypt evergreen eyot fallow faultline fells fellside fenland fescue
    feverfew fiddlehead fieldstone figtree firebreak fireweed firwood fishpond flatland flax flora flotsam flowerbeds flowerhead
    foliage foreland foreshore forestland forget-me-not forsythia fountainhead foxtail frangipani freesia freshet fumarole furze
    gardenia gentian geode geranium ginkgo gladioli gladiolus glebe goatpath goldenrod grainfield grapevine grassland gravelbank
    greenery greensward greenwood groundsel groundcover growth gulf gumtree hardpan harebell harbourside hawkweed haws haycock
    hazelnut headwater heartland heartsease heathland hebe hedgebank hedges hellebore hemp henbane herb herbage hickory hibiscus
    highland hightide hillock hillcrest hillfoot hillslope hinterland hogback hogweed hollyhock holm hollows hornbeam horseradish
    horsetail hotspring howe hummock humus husks hyacinth hyssop icecap icefall icefield icefloe iceflow ilex inlet interfluve
    ironwood isthmus jacaranda jetsam jonquil juniper jute karst karri knapweed knotgrass knotweed kopje kudzu laburnum lair lakebed
    lakeshore lakefront lakeside landfall landfill landform landmass landslide landslip larkspur laurel lava-flow lavaflow lawn
    leafage leaflitter leat lea leeside liana lilac lily-pad lilypad littoral llano lobelia loblolly loess lowland lupin lupine
    maidenhair mainland marigold marram marshland meadowland meadowsweet mesquite midden milkweed millpool millstream mimosa
    molehill monkshood moonscape moonwort morass morning-glory mossbank mountaintop mountainside mudbank mudflow mudhole mudpool
    mudslide mugwort mulch mullein muskeg myrtle narcissi narcissus nasturtium névé nutgrove oakwood oatfield oats offing oilseed
    oleander orangetree osier outback outcropping outfall outfield outland overgrowth oxeye oxlip palmetto palmettos pampas pansy
    pasqueflower pasturage pastureland pathside pawpaw peatbog pelagic pennyroyal periwinkle permafrost petunia philodendron phlox
    pimpernel pinewood pinecone pinnacle pitfall pits placer plantain plankton plateaus playa plot ploughland podzol poinsettia
    polder pollards pondweed pondside poppyfield pothole primula privet promontory quagmire quags raceme ragweed ragwort ramsons
    rangeland rapeseed regolith reservoirs rhizome ridgetop ridgeback rill riptide riverbottom rivermouth riverine riverside rockery
    rockface rockfall rockpool rockslide rootlet rosebay rosebud rosebush rosehip rosewood rushbed ryegrass sagebrush sage saguaro
    saltbush saltpan samphire sandhill sandspit sandstones sargasso savanna saxifrage scarp seabed seagrass sealoch seamount
    seashore seaside seastack seawater seawrack wrack seedhead seedpod serac serpentine sheepwalk sheeptrack shelterbelt shoals
    shorefront shoreside shrubbery shrubland shrublet silverweed skerry slickrock sloughs snapdragon snowbank snowcap snowfield
    snowmelt snowpack snowslide softwood sorrel spearmint speedwell sphagnum spindrift spinney spiraea spurge staghorn stalactite
    stalagmite stamen starwort steeps stitchwort stonecrop streamlet subsoil subterrane sundew swale swampland sward sweetbriar
    sweet-william taiga talus tangleweed tansy tarpit tares teasel terracing thistledown thornwood thyme tideline tidemark tideflat
    tideland tideway timberland timberline toadflax topsoil tor torrent treefern treefall tributary tuber tuberose tuff tufa tulip
    tule tumbleweed tummocks turves tussock umbel underwood upland upthrust valerian verbena verdure verge vervain vetch viburnum
    volcanos wallflower waterside watercourse watercress waterhole waterlily watermeadow watershed waterspout watertable waterway
    wavecrest wavelet waypath weald wellspring wheatgrass whin whinbush whitethorn whitewater wildflower wilderness wildwood
    willowherb windbreak windfall windrow windthrow winterberry wold woodbine wormwood yarrow yucca zinnia glassfield deadlands
    lowveld veld veldt outwash oceanfront
    archipelago continent blackberry bonsai salt-flat tailings tableland minefield shallow-grave rock-garden hot-spring foothold
    footholds koi-pond fall-leaves leaf-fall glass-desert swamp-gas
    cave-in`,
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
    acid-rain drop drops gas-giant exoplanet binary-star pulsar quasar supernova black-hole accretion-disc wormhole asteroid-belt
    airflow airglow airspace alpenglow altostratus anticyclone apogee atmosphere aurora-borealis azimuth brume chinook cirrus
    cloudbreak cloudburst cloud-cover cloudscape cloudlet cosmos cumulonimbus cumulus crosswind daystar deluge dayspring dewfall
    doldrums downburst draught droplet duskfall dustcloud earthlight earthshine eastwind ether evenfall evenstar eventide exosphere
    fallstreak flurry fogbank hailstone hailstorm haboob harmattan headwind heatwave heliosphere hyperspace icefog icestorm isobars
    khamsin landspout lodestar maelstrom meteorite microburst mistral moonbeam moonglow moonlet nebulae nimbus nimbostratus noonday
    noonlight noontide nor'easter nor'wester northwind nova ozone penumbra planetoid planetfall polaris protostar raincloud rainfall
    rainstorm rainwater sea-fret seabreeze simoom skyscape sleetstorm slipstream snowclouds solar-system southwind spacetime
    starburst stardust starbow starscape starshine starstream stormfront stormlight stratocumulus stratus sunbow sundog sunburst
    sunglow sunray supergiant supernovae tailwind tempest thermal thunderclaps thunderbolt thundercloud thundershower troposphere
    turbulence twister umbra updraught vacuum virga warmfront waterspouts weather westerlies westwind willy-willy windchill
    windstorm zenith zodiac planetesimal exomoon heliopause starlane spaceway
    tsunami earthquake eruption condensation dampness lamp-out starfall star-field cosmic-dust storm-cloud liftoff aftershock
    singularity`,
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
    dazzle gloom half-light lamplit-window window-light doorlight candleflame afterimage arclight aureole backblast balefire
    bioluminescence blacklight bluelight brightness brilliance burner candelabrum candlepower candlestub chiaroscuro coals cookfire
    coruscation cresset dashlights dawnlight discoball downlight downlighters fairylights firebrand firecracker firefly fireglow
    fireshine firestorm flambeau flambeaux flamelight flamelet flashbulb flashcube fluorescents foglamp foglight forgelight gasflare
    gasjet gaslamp glasslight glim glimmerings gloomth glowbulb glowlamp glowglobe glowlight glowpanel gobo halos
    heatshimmer hearthglow hearthlight holo holos hololight incandescence infra-red iridescence jacklight kliegs lampglow
    lanternlight laserlight lightbar lightbeam lightcone lights-out lightstick lightpanel lightplay lightwell luminance luminescence
    luminosity lumen matchflame matchlight mirrorball moonglade moonpath nightglow nightlamp opalescence penumbras phosphor
    pilotlight porchlight rearlight reflector rimlight safelight shade shadowplay sidelight skyglow sparkler spotlamp stargleam
    starshell stoplight striplight sunlamp sunshaft tallow-dip tealight torchglow ultraviolet underlight uplight uplighters
    whiteness worklight
    torch-beam red-light laser-dot lantern-glow bonfire-night fairy-lights night-light backdraft
    blackout`,
} as const;
