/** Words of the bright, homely and busy moods. Data of the director. */
import type { MoodWords } from "./mood-words.js";

export const BRIGHT_WORDS: Readonly<Record<string, MoodWords>> = {
  triumph: {
    three: `victory triumph win winner champion cheer hurrah crown medal parade applause conquer liberate trophy victor victorious laurel
      coronation shoulder-high ovation jubilation acclaim jubilant triumphant hurray knighthood knighted freed liberated unconquered
      anthem cheering coronet surrender
      euphoria exultant`,
    two: `banner carry lap salute finish hero fanfare trumpet fireworks celebrate celebration roar toast conquered raise hats embrace hug
      won title prize gold glory proud pride freedom free saved rescued survive survived rally record goal beaten defeat
      defeated throw confetti homecoming hymn sunrise laughing noise chequered checkered garlanded unbeaten aloft cheers podium
      hooray bonfire victors conqueror huzza bravo encore rosette garland wreath laurels sash throne crowned accolade championed
      flagbearer pennant unfurl unfurled trumpets fanfares pealing ticker-tape rice petals roses thrown liberation surrendered routed
      flees toppled raised hoisted chaired carried lifted happy happiest joy joyful embraced singing chorus feast barrels finishing
      tape best fastest winner's purse jackpot honour honoured proudly success succeeded alive safe rescue returned dawn
      landfall touchdown splashdown summit peak breakthrough lion-dance firecracker firecrackers yelling bellow bellowing
      mayor speech rails rowers oars cox crew-cheer
      exult rejoice elated overjoyed ecstatic delirious grin beaming whoop huzzah streamer bunting firework winning flag-raised
      pardoned reprieve acquitted yield yielded peace truce armistice signed ceasefire succeed made-it undefeated harvest-home
      launched reborn restored toasted hugging shouldered clapping weeping-laughing joyous joyously delight delighted glee gleeful`,
    one: `crowd shout home laugh sing arms high people everyone whole square street drum wave song town finally
      shoulder shoulders first bells dance dancing name flag flags horns drums hoist kiss shield reward`,
  },
  festival: {
    three: `festival carnival wedding bride maypole reveller revelry merrymaking bunting garland confetti lantern-festival masquerade
      fairground carousel harvest-festival feast-day fair birthday feast party ball dancer dancing dance`,
    two: `fiddle drum firework laugh laughter music song ribbon costume parade procession lantern juggler acrobat piper cake wine cider
      banquet toast stall clown puppet waltz reel jig candyfloss festive celebrate merry joyful mask drummer accordion tambourine
      garlands roast bonfire sing singing fete fête gala pageant floats lion-dance stilts stiltwalker fire-eater acrobats tumblers
      mummers minstrels dancers ribbons streamers pennants sweetmeats toffee candy gingerbread doughnuts chestnuts mulled-wine
      sparklers rockets firecrackers brass-band sackrace ferris-wheel merry-go-round newlyweds bridesmaid groomsman bouquet midsummer
      yule yuletide midwinter groom`,
    one: `children crowd bright street square bell colour sweet fire ale cheer clap spin kiss light`,
  },
  tavern: {
    three: `tavern inn alehouse taproom pub tankard ale barkeep innkeeper landlord barmaid saloon cantina publican drinking-song bartender
      roadhouse flagon mead stout pint barstool beermat hostelry bar
      barroom beerhall taphouse`,
    two: `mug beer ballad fiddle toast verse chorus cider stew regulars drunk drunken drinker drinkers barrel keg whiskey whisky
      moonshine rum dice arm-wrestle card-game bawdy carouse jug darts jukebox landlady potboy wench bard minstrel lute innkeep grog
      brew pie bench trestle common-room roast rowdy shanty gambler tapster cellarman landlady's potman alewife cupbearer tumbler
      shot bottle cork foam froth spilled tipsy sloshed merry roaring limerick singalong singer squeezebox concertina pipes jig reel
      stamping stomping clapping benches trestles settle beams rafters tobacco spittoon dartboard skittles dominoes cribbage poker
      faro blackjack wager bet bets bluff cards knucklebones brag boast yarn gossip quarrel pottage mutton sausage onion cheese
      trencher platter ladle cauldron spit chimney inglenook beaters hunters sailors miners drovers carters travellers pedlars rounds
      chalk slate tab tally cellar tun tap
      carousing carousal boozer tipple tippler tippling quaff swig swill guzzle sup slurp suds hops malt porter perry grappa
      schnapps vodka sake tequila bottle-shelf shots chaser refill refilled topped clink tankards steins jugs pitchers casks
      hogshead bung spigot taps barmaids barkeeps tapsters landladies innkeepers bouncers gamblers cardsharp bawling belting
      roistering rollicking raucous uproarious merriment revelry reveller revellers jigging fiddlers pipers accordion accordionist
      bagpipe bagpipes tambourine spoons shanties choruses sing-song tall-tale wagers arm-wrestling dartboards hangover peanuts
      crisps pickled eggs gravy stools booths`,
    one: `song sing table drink roar laugh card dance crowd boot board room cup counter stool supper bread spill joke story pipe smoke
      warm round slam bang bowl stomp cheer whistle boots sawdust glass hearth`,
  },
  settlement: {
    three: `village town settlement market stall neighbour neighbor trader merchant villager hamlet bazaar shopkeeper marketplace townsfolk
      haggle homestead schoolhouse baker greengrocer cobbler blacksmith fishwife townspeople bakery butcher fishmonger high-street
      barter vendor peddler pedlar hawker
      townsman townswoman villagers stallkeeper`,
    two: `laundry trade homecoming shop garden farm child children kettle bread chicken goat cart porch mill miller fence plough harvest
      grocer tailor barber noodle dumpling cloth smithy apprentice neighbour's school schoolchildren grandmother uncle aunt granny
      washing clothesline rooftop allotment greenhouse cabbage turnip onions eggs hens queue ration mayor tinker fruit vegetables
      apples fish basket square quay fountain cobbles goods sell seller buy bargain coin wares gossip crossing tram kiosk sweep
      awning crier watchman price cheese farrier goose geese barrow stallholder cartwheel tinsmith potter weaver tanner mother
      shutters doorstep errand haggling auction auctioneer shoppers customers counter kids fishmonger's costermonger haberdasher
      chandler cooper wheelwright thatcher saddler miller's milkmaid dairymaid shepherd goatherd swineherd ploughman reaper gleaner
      harvester hayrick haystack barn byre sty coop henhouse dovecote trough duckpond green common parish handcart wheelbarrow
      awnings canopy tents booths rugs silks bales sacks grain flour millstone oven loaves buns pastries skewers kebab
      dumplings noodles broth wok peaches plums melons lemons pears cabbages carrots potatoes radish pumpkins marrows beans
      peas lentils herbs garlic peppers honey jam butter oysters mussels crab crabs nets harbourfront wharf newsstand paperboy
      shoeshine busker lamplighter postman milkman constable hopscotch marbles skipping kite football ball dogs barking cats
      balconies windowboxes geraniums pots neighbours chatting gossiping knitting mending sewing loom weaving pottery kiln bricks
      bricklayer carpenter carpenter's sawdust scaffold standpipe washhouse bathhouse schoolbell class teacher slate inkwell lesson
      clinic noticeboard townhall mayor's alderman tax tithe census election vote meeting council windmill hydroponics allotments
      compost scrapyard workshop garage welder wagons
      everyday ordinary workaday chores errands laundry-line sweeping scrubbing hauling-water well-rope waterbutt rain-barrel
      vegetable-patch seedlings planting watering weeding hoeing digging-potatoes milking churning baking kneading dough ovens
      brewing pickling salting smoking-fish drying boats-unload barrows handcarts pushcarts pedal tricycle rickshaws trams buses
      queues queueing tickets ration-card coupons bartering swapping trading prices weighed scales measured ribbons buttons needles
      thread cobbling soles shoeing hammering-tin soldering welding repairing patched pump-handle turbine solar-panels wiring
      radio-announcement notice-board petitions council-hall schoolroom lessons recess playground skipping-rope kites goalposts
      babies toddlers prams grandparents laughter-from neighbours-wave good-morning greetings nods`,
    one: `home bean greet house dog morning people boy woman call yard path work bench corner hello
      supper busy bucket street hour noise spice cow milk pump pumps well gate`,
  },
  rest: {
    three: `sleep asleep snore doze nap campfire lullaby drowse nursery hammock bedroll bedtime slumber yawn pillow blanket quilt cosy snug
      siesta drowsy tuck peaceful tranquil serene
      relaxation tranquillity tranquility`,
    two: `camp bed curfew straw simmer bath dream warm quiet calm tea supper kettle cocoa stew soup night settle gentle soft hum
      rocking-chair nightgown slipper mattress hot-spring soak wash mend knit whittle pet purr curl porridge embers banked
      night-watch bunk rest restful read breathe lazy lazily soothe dusk evening hush lap fireside armchair moonlit moonlight
      stillness unlace peace dawn cradle cricket crickets amber coffee dim hours watch hearthrug chores unhurried comfortable butter
      toast honey bathhouse steam blankets hen dozing hearthside rocking footstool slippers shawl nightcap bedclothes pillows sheets
      quilts eiderdown cot hammocks bedding bunkhouse dormitory drowsing sleepy sleepily snores snoring dreaming dreamless murmured
      humming lullabies chess draughts whittling knitting darning sewing angler rod float pond lily dragonfly heron ripples lapping
      willow shade picnic rug daisies birdsong blackbird thrush doves cicadas frogs fireflies starlight moonrise lamplight glowing
      broth crumpets dishes soap towel onsen massage yawns content contentment ease leisure sunday holiday cozy warmth lull becalmed
      bench bees lavender grazing browsing cud hay hayloft loft campbed tent bivouac bedrolls
      resting rested unwind relax relaxed lounge loll sprawl bask snooze slumbering dreamy drowsily lulled soothing mellow mild
      balmy comforting nestle snuggle huddle harmonica mouth-organ strum storytelling leisurely dawdle saunter potter pottering lawn
      orchard clover haystack swan moth bathing lather sauna clean fresh linen cool shady sunlit dappled murmur murmuring ripple
      rippling sway gently softly lightly idly slowly untroubled carefree contented peaceably safely bedside tucked bunked hammocked
      yawning stretching nod nodding twilight starlit starry lamplit candlelit firelit jam simmering steaming ladle mug`,
    one: `fire log pot sit cloak low rain sigh bread bowl cup moon garden nothing
      leaf wool fur afternoon morning coals lie stretch easy slow
      cat page book glow`,
  },
  exploration: {
    three: `explore journey travel traveller traveler trail voyage expedition wander trek pathfinder wayfarer compass caravanserai ferry
      ferryman milestone signpost
      wayfaring sightseer globetrotter`,
    two: `road path map boat horizon pass river ride march valley hill forest mountain meadow ridge canyon moor plain desert dune bridge
      coast shore sail mule wagon cross climb descend arrive view vista overlook footpath woodland stream ford camp scout survey
      uphill downhill miles league north south east west cave market guide lane tour harbour landscape country countryside wilderness
      steppe savannah jungle cliff waterfall island walk stroll lighthouse train carriage bus tram hillside guidepost sunrise distant
      ferryboat rowboat unfold oars trekking hiking hike backpack rucksack staff waymark cairn cairns fingerpost crossroads fork
      junction bend switchback gradient ascent descent slope foothill plateau mesa gorge gully ravine riverbank fordable footbridge
      rope-bridge raft canoe kayak rowing punt barge sailboat mast helm tiller bowsprit landfall archipelago headland bay cove inlet
      estuary marsh fen moorland heath gorse heather bracken pinewood birchwood beechwood glade clearing undergrowth canopy
      rainforest savanna oasis glacier icefield tundra grassland prairie cornfields wheatfields terraces paddies orchards vineyards
      hedgerow byway turnpike highway motorway flyover underpass suburb outskirts skyline district alleyways arcade plaza
      concourse compartment sleeper tailwind bearing latitude longitude chart charts astrolabe sextant telescope
      binoculars spyglass scanner orbiting orbit surface regolith crater rings nebula waypoint nav navigator helmsman pilot
      cruise tourist sightseeing guidebook souvenir lodging caravan camels donkeys packhorse oxcart drover wayfarers
      roam ramble trudge plod amble meander meandering winding unwinding wind-blown trailhead trackless pathless unmapped uncharted
      unexplored scouting surveying mapping sketch-map bearings landmark landmarks beacon waystation inn-sign stile kissing-gate
      towpath causeway boardwalk esplanade promenade jetty pier seafront trolley trolley-line tramline terminus embark embarking
      disembark aboard cabin deck-rail porthole window-seat scenery upland lowland tableland badlands scrub scrubland thicket copse
      spinney covert beech oak birch pine larch fir cedar cypress palm palms cactus yucca sagebrush tumbleweed lizard hawk eagle
      buzzard kite heron kingfisher otter deer hare rabbit fox-track foxglove wildflowers poppies daisies buttercups thistle fern
      moss lichen boulder boulders scree shale pebble pebbles shingle tide-pool rockpool seashell driftwood gull gulls cormorant
      dolphin dolphins porpoise whale seal seals`,
    one: `lake sea street cart sky morning noon sun cloud bird far beyond water green saddle track
      platform field trailer wide`,
  },
  wonder: {
    three: `wonder awe marvel majestic breathtaking aurora radiant sublime miracle magnificent splendour splendor dazzling luminous
      celestial`,
    two: `glow glitter shimmer bloom rainbow comet galaxy nebula constellation crystal cascade vast enormous immense gold golden light
      firefly fireflies whale unfold unfurl blossom cathedral dome spire sunrise planet rings gigantic towering vastness immensity
      glittering sparkling shimmering iridescent opalescent crystalline jewelled gilded gleaming glowing aglow northern-lights
      meteor meteors meteor-shower shooting-star starfall planetrise earthrise moonrise sunburst sunbeams waterfall spires domes
      minarets whales leviathan herd birds murmuration butterflies petals bioluminescent coral reef giants colossus unbelievable
      beautiful beauty lovely gorgeous gasp`,
    one: `star sky moon silver blue silent thousand colour slow rise open high wings butterfly flower float`,
  },
  romance: {
    three: `kiss lover romance sweetheart beloved caress embrace betroth betrothed honeymoon`,
    two: `love tender blush waltz candlelight ribbon rose perfume heart lips serenade longing`,
    one: `hand hair close moon dance smile warm touch breath cheek`,
  },
  comedy: {
    three: `comic farce prank slapstick buffoon jester clown`,
    two: `giggle joke silly absurd ridiculous hiccup trip quack goose pie custard`,
    one: `hat laugh duck chicken wink grin hop`,
  },
  teahouse: {
    three: `tea teahouse teacup teapot zither go-board guqin tea-house teaset tearoom pavilion whisked
      teahouses teamaster`,
    two: `kettle cup guest cushion porcelain sip lacquer koi lotus bamboo brazier paper-screen screen courtyard plum-blossom weiqi
      mahjong steep brew leaf leaves fan pour host hostess calligraphy erhu jasmine matcha oolong lid gaiwan sesame cakes mooncake
      dumpling peanuts storyteller pipa guzheng xiao chessboard birdcage songbirds cages lattice blinds eaves veranda verandah
      tatami calligrapher inkstone goldfish willows plum apricot pouring poured
      teapots teacups saucer saucers kettles cups pours steeps steeping steeped whisk whisks whisking brews brewing tea-leaves
      chrysanthemum-tea puer green-tea steaming trays waiter waiters waitress guests customers stool stools bench low-table mats
      cushions screens paper-window lattices carp pond plum-tree peach-tree wind-chime songbird caged-bird cricket-cage go-stones
      chess chessmen tiles story-teller opera-singer flute brush scroll scrolls poem poems poet poets fans parasol sleeves bows
      gossip gossiping dumplings buns melon-seeds`,
    one: `steam bow mat boatman copper garden rain lantern silk sleeve quiet low table tray bowl willow bridge`,
  },
  club: {
    three: `nightclub dj strobe dancefloor subwoofer remix turntable rave bouncer bassline mosh glowstick encore moshpit amps
      dancehall clubbers ravers`,
    two: `club bass dance dancer dancing beat neon crowd sweat speaker laser stage band guitar drummer drum-machine techno lights throb
      pound pulse bodies cage podium queue velvet rope vip synth cocktail casino roulette croupier slot subwoofers speakers woofers
      dj's booth turntables vinyl mixer fader breakdown build synths strobes lasers glitterball mirrorball podiums cages bouncers
      guestlist wristband stamp cloakroom toilets pills lines shots vodka jumping hologram holo uv ultraviolet glowpaint latex mesh
      leather afterparty karaoke revue croupiers high-rollers
      raver clubber bassbin subs kick-drum hi-hat breakbeat acid house trance electro synthwave strobing lightshow pyrotechnics
      fog-machine dry-ice foam-party sweatbox crowd-surf stagedive pogo grinding gyrating bouncing pulsing throbbing thumping
      pounding dancefloors booths poles platforms chrome mirrored backlit blacklight luminous tattoos implants chromed augments
      drinks cocktails vials inhaler stims patches designer-drug comedown cloakrooms velvet-rope guest-list doorman headliner set
      setlist turntablist vocals mic mike feedback amp amplifier`,
    one: `light people drink music mouth toe jump scream smoke pill bar glitter skin two thousand hundred ceiling board floor drops drop
      decks chips hands`,
  },
  corporate: {
    three: `boardroom corporate executive shareholder headquarters ceo board-meeting receptionist merger atrium cubicle quarterly
      spreadsheet directors keycard`,
    two: `office lobby elevator conference secretary glass-tower suit desk badge contract lawyer company firm chairman director logo
      marble assistant clipboard lanyard briefcase handshake meeting presentation tie turnstile security floor-to-ceiling boardtable
      chairman's board minutes agenda slide slides projector figures bonus severance redundancy hr personnel intern interns
      secretary's typist cabinet watercooler photocopier stapler cufflinks receptionists turnstiles visitor penthouse limousine
      chauffeur stockholder takeover buyout lawsuit counsel signature`,
    one: `lift floor screen window table chair smile coffee water sign paper forty pen card lifts`,
  },
  speakeasy: {
    three: `speakeasy gin jazz saxophone bootleg cocktail torch-singer bootlegger flapper clarinet charleston highball bourbon hooch
      nightclub
      jazzman nightspot cabarets`,
    two: `piano trumpet singer band bartender stage cigarette-girl martini ice tumbler spotlight croon chanteuse pianist brass trombone
      bass velvet booth sequins rye whiskey whisky champagne olive peephole password flask feather boa blues chorus-girl cabaret
      maître tuxedo double-bass drummer solo roulette big-band swinging foxtrot lindy shimmy chanteuses microphone mike spotlights
      ashtray ashtrays cigarillo cigar cigars fedora fedoras spats pinstripe boutonniere gardenia corsage sequin beaded pearls fringe
      stole mink furs coupe coupes manhattan sidecar bartend shaker shakers swizzle backroom payoff craps bookie racketeer moll
      mobster gangster boss's hoofer hoofers pianos ivories brushes clarinettist piano-man hummed
      sax saxes saxophonist cornet cornetist trumpeter clarinets trombonist snare upright-bass piano-player torch-song blues-singer
      crooner chorus-line bandstand bandleader swings swung two-step tune number encore applause cigarettes cigarette-smoke
      cigar-smoke barstool barstools barkeep highballs martinis gin-fizz bathtub-gin bathtub moonshine ice-cubes glasses chips poker
      dice cards-table bookmaker gangsters bootleggers rum-runner rumrunner prohibition raid-warning knock-password silk-dress satin
      sequined evening-dress dinner-jacket perfume lipstick slow-dance`,
    one: `smoke table drink glass club song bar cigarette dance lights laugh heels dress red gown swing slow corner`,
  },
  galley: {
    three: `galley breakfast porridge mess-hall skillet omelette pancake`,
    two: `mess coffee stew salt ladle bread soup eggs bacon spoon fork plate cutlery kitchen simmer lunch dinner supper noodles onion
      flour breakfasts cauldron pans pancakes fried toast marmalade urn hardtack biscuit chilli hotplate oven baking kneading dough
      cook's apron banter spoons trays cook`,
    one: `table cup laugh bench eat pot steam bowl smell crew`,
  },
  docking: {
    three: `dock docking clamp berth airlock quay spaceport harbourmaster customs gangway docking-bay hangar mooring tug starport touchdown
      landing-pad disembark
      spacedock drydock dockmaster`,
    two: `shuttle collar pad lander ramp porter spool land landing approach vector thruster tower clearance cradle manifest pilot hatch
      umbilical bay cargo crate crane longshoreman pier stevedore anchor gantry thrusters slot braking clamps seal equalise harbour
      vectors tugs moor dockside inbound pilot's umbilicals gangways gantries berths slips slipway pads bays cradles greens equalised
      equalising airlocks portmaster runway taxiway hangars mechanics refuel refuelling unload unloading loaders forklift crates
      dockhands dockers stevedores longshoremen arrivals departures terminal concourse porters trolleys luggage struts thrust retro
      retros spindle spoke habitat slots oranges
      collars coupling couplings tugboat pilots helm helmsman bridge-crew approaches glide-path beacon beacons transponder cleared
      traffic-control control-tower landing-lights guidance retro-burn attitude roll pitch yaw drift-in contact-light soft-dock
      hard-dock mate mated mating seals sealed hatches ramps stairs-down gangplank bollard bollards hawser hawsers rope-thrown
      made-fast moored moorings slip apron customs-officer visa visas papers stamp stamped manifests cranes container containers
      pallets loader departure cast-off casting-off undock undocks undocking launch launched launching lift-off liftoff`,
    one: `green salute ship engine door step crew deck lights bump steady ring ringing station hub port light`,
  },
  convoy: {
    three: `convoy caravan diesel trucker trailer haul hauler outrider truck-stop big-rig
      truckers haulage roadtrain`,
    two: `column escort nose-to-tail mile highway blacktop cb tarmac asphalt throttle mirror engine engines wheels fuel driver buggy
      motorcade bikes headlights dashboard dash gauge rigs tankers trailers flatbeds outriders scouts escorts formation spacing
      breaker roger jerrycan jerrycans pumps stacks air-horn wheelman gearstick gearbox clutch mileage odometer milepost dustcloud
      mirage rolling rumbling droning rig tanker
      convoys haulers flatbed wagons lorries trucks truckstop diesel-stop refuel refuelled spare-tyre axle axles grease oil-change
      radiator bonnet tailgate tarp tarpaulin strapped lashed load loads cargo water-tank water-tanker point rearguard lead-truck
      tail-end single-file dust-plume plume heat-haze gravel washboard ruts rutted potholes milestones mileposts kilometres cruise
      cruising rolls crawl crawls grinding-uphill downshift gears low-gear idling idle idles ticking-over engines-off laager
      circled-wagons night-drive dawn-start cb-radio handset static good-buddy singing-driver thermos sandwich windscreen wipers
      visor sun-visor nodding-dog`,
    one: `road dust tail easy horn line forty sun desert roll steady gear radio miles boots lead truck lorry cab`,
  },
};
