/** Words of the bright, homely and busy moods. Data of the director. */
import type { MoodWords } from "./mood-words.js";

export const BRIGHT_WORDS: Readonly<Record<string, MoodWords>> = {
  triumph: {
    three: `victory triumph win winner champion cheer hurrah crown medal parade applause conquer liberate trophy victor victorious laurel
      coronation shoulder-high ovation jubilation acclaim jubilant triumphant hurray knighthood knighted freed liberated unconquered
      anthem cheering coronet surrender`,
    two: `banner carry lap salute finish hero fanfare trumpet fireworks celebrate celebration roar toast conquered raise hats embrace hug
      won title belt prize gold glory proud pride freedom free saved rescued survive survived rally record goal beaten defeat
      defeated throw confetti homecoming hymn sunrise laughing noise chequered checkered garlanded unbeaten aloft cheers podium
      hooray bonfire victors conqueror huzza bravo encore rosette garland wreath laurels sash throne crowned accolade championed
      flagbearer pennant unfurl unfurled trumpets fanfares pealing ticker-tape rice petals roses thrown liberation surrendered routed
      flees toppled raised hoisted chaired carried lifted happy happiest joy joyful embraced singing chorus feast barrels finishing
      tape best fastest winner's purse cup jackpot honour honoured proudly success succeeded done alive safe rescue returned dawn
      breaks landfall touchdown splashdown summit peak breakthrough lion-dance firecracker firecrackers yelling bellow bellowing
      mayor speech rails rowers oars cox crew-cheer`,
    one: `crowd shout home laugh sing arms sun high gate people everyone whole square street drum wave lift song hand again town finally
      last shoulder shoulders first air stands bells dance dancing name flag flags horns drums hoist kiss light line shield reward`,
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
      roadhouse flagon mead stout pint barstool beermat hostelry bar`,
    two: `mug beer ballad fiddle toast verse chorus cider stew regulars drunk drunken drinker drinkers barrel keg whiskey whisky
      moonshine rum dice arm-wrestle card-game bawdy carouse jug darts jukebox landlady potboy wench bard minstrel lute innkeep grog
      brew pie bench trestle common-room roast rowdy shanty gambler tapster cellarman landlady's potman alewife cupbearer tumbler
      shot bottle cork foam froth spilled tipsy sloshed merry roaring limerick singalong singer squeezebox concertina pipes jig reel
      stamping stomping clapping benches trestles settle beams rafters tobacco spittoon dartboard skittles dominoes cribbage poker
      faro blackjack wager bet bets bluff cards knucklebones brag boast yarn gossip quarrel pottage mutton sausage onion cheese
      trencher platter ladle cauldron spit chimney inglenook beaters hunters sailors miners drovers carters travellers pedlars rounds
      chalk slate tab tally cellar tun tap`,
    one: `song sing table drink roar laugh card dance crowd boot board room cup counter stool supper bread spill joke story pipe smoke
      fire warm round slam bang bowl stomp cheer whistle boots sawdust glass hearth`,
  },
  settlement: {
    three: `village town settlement market stall neighbour neighbor trader merchant villager hamlet bazaar shopkeeper marketplace townsfolk
      haggle homestead schoolhouse baker greengrocer cobbler blacksmith fishwife townspeople bakery butcher fishmonger high-street
      barter vendor peddler pedlar hawker`,
    two: `laundry trade homecoming shop garden farm child children kettle bread chicken goat cart porch mill miller fence plough harvest
      grocer tailor barber noodle dumpling cloth smithy apprentice neighbour's school schoolchildren grandmother uncle aunt granny
      washing clothesline rooftop allotment greenhouse cabbage turnip onions eggs hens queue ration mayor tinker fruit vegetables
      apples fish basket square quay fountain cobbles goods sell seller buy bargain coin wares gossip crossing tram kiosk sweep
      awning crier watchman price cheese farrier goose geese barrow stallholder cartwheel tinsmith potter weaver tanner mother
      shutters doorstep errand haggling auction auctioneer shoppers customers counter kids fishmonger's costermonger haberdasher
      chandler cooper wheelwright thatcher saddler miller's milkmaid dairymaid shepherd goatherd swineherd ploughman reaper gleaner
      harvester hayrick haystack barn byre sty coop henhouse dovecote trough duckpond green common parish handcart wheelbarrow
      awnings canopy tents booths carpet rugs silks bolts bales sacks grain flour millstone oven loaves buns pastries skewers kebab
      dumplings noodles broth wok peaches plums melons oranges lemons pears cabbages carrots potatoes radish pumpkins marrows beans
      peas lentils herbs garlic peppers honey jam butter oysters mussels crab crabs nets harbourfront wharf newsstand paperboy
      shoeshine busker lamplighter postman milkman constable hopscotch marbles skipping kite football ball dogs barking cats
      balconies windowboxes geraniums pots neighbours chatting gossiping knitting mending sewing loom weaving pottery kiln bricks
      bricklayer carpenter carpenter's sawdust scaffold standpipe washhouse bathhouse schoolbell class teacher slate inkwell lesson
      clinic noticeboard townhall mayor's alderman tax tithe census election vote meeting council windmill hydroponics allotments
      compost scrapyard workshop garage welder wagons`,
    one: `smoke roof home bean wave lamp greet house dog morning people boy girl woman call window door yard path work bench corner hello
      supper busy wheel bucket street hour noise man spice cow milk pump pumps step walls wall well gate`,
  },
  rest: {
    three: `sleep asleep snore doze nap campfire lullaby drowse nursery hammock bedroll bedtime slumber yawn pillow blanket quilt cosy snug
      siesta drowsy tuck peaceful tranquil serene`,
    two: `camp bed curfew straw simmer bath dream warm quiet calm tea supper kettle cocoa stew soup night settle gentle soft hum
      rocking-chair nightgown slipper mattress hot-spring soak wash mend knit whittle pet purr curl porridge embers banked
      night-watch bunk rest restful read breathe lazy lazily soothe dusk evening hush lap fireside armchair moonlit moonlight
      stillness unlace peace dawn cradle cricket crickets amber coffee dim hours watch hearthrug chores unhurried comfortable butter
      toast honey bathhouse steam blankets hen dozing hearthside rocking footstool slippers shawl nightcap bedclothes pillows sheets
      quilts eiderdown cot hammocks bedding bunkhouse dormitory drowsing sleepy sleepily snores snoring dreaming dreamless murmured
      humming lullabies chess draughts whittling knitting darning sewing angler rod float pond lily dragonfly heron ripples lapping
      willow shade picnic rug daisies birdsong blackbird thrush doves cicadas frogs fireflies starlight moonrise lamplight glowing
      broth crumpets dishes soap towel onsen massage yawns content contentment ease leisure sunday holiday cozy warmth lull becalmed
      bench bees lavender grazing browsing cud hay hayloft loft campbed tent bivouac bedrolls`,
    one: `fire log pot sit smoke flat cloak coat lamp low window rain sigh shoulder bread bowl cup eyes close star moon garden nothing
      leaf wool fur breath light afternoon morning together feet chair floor coals lie lean still stretch easy slow slowly stars head
      heads cat page book glow`,
  },
  exploration: {
    three: `explore journey travel traveller traveler trail voyage expedition wander trek pathfinder wayfarer compass caravanserai ferry
      ferryman milestone signpost`,
    two: `road path map boat horizon pass river ride march valley hill forest mountain meadow ridge canyon moor plain desert dune bridge
      coast shore sail mule wagon cross climb descend arrive view vista overlook footpath woodland stream ford camp scout survey
      uphill downhill miles league north south east west cave market guide lane tour harbour landscape country countryside wilderness
      steppe savannah jungle cliff waterfall island walk stroll lighthouse train carriage bus tram hillside guidepost sunrise distant
      ferryboat rowboat unfold oars trekking hiking hike backpack rucksack staff waymark cairn cairns fingerpost crossroads fork
      junction bend switchback gradient ascent descent slope foothill plateau mesa gorge gully ravine riverbank fordable footbridge
      rope-bridge raft canoe kayak rowing punt barge sailboat mast helm tiller bowsprit landfall archipelago headland bay cove inlet
      estuary marsh fen moorland heath gorse heather bracken pinewood birchwood beechwood glade clearing undergrowth canopy
      rainforest savanna oasis glacier icefield tundra grassland prairie cornfields wheatfields terraces paddies orchards vineyards
      hedgerow byway turnpike highway motorway flyover underpass suburb outskirts skyline district quarter alleyways arcade plaza
      concourse compartment sleeper passing tailwind heading bearing latitude longitude chart charts astrolabe sextant telescope
      binoculars spyglass scanner orbiting orbit landing surface regolith crater rings nebula waypoint nav navigator helmsman pilot
      cruise tourist sightseeing guidebook souvenir lodging caravan camels donkeys packhorse oxcart drover wayfarers`,
    one: `reach lake lantern sea street cart sky morning noon sun cloud bird tower far long beyond water green saddle track master
      platform rails field floor trailer wide`,
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
    three: `tea teahouse teacup teapot zither go-board guqin tea-house teaset tearoom pavilion whisked`,
    two: `kettle cup guest cushion porcelain sip lacquer koi lotus bamboo brazier paper-screen screen courtyard plum-blossom weiqi
      mahjong steep brew leaf leaves fan pour host hostess calligraphy erhu jasmine matcha oolong lid gaiwan sesame cakes mooncake
      dumpling peanuts storyteller pipa guzheng xiao chessboard birdcage songbirds cages lattice blinds eaves veranda verandah
      tatami calligrapher inkstone goldfish willows plum apricot pouring poured`,
    one: `steam bow mat boatman copper garden rain lantern silk sleeve quiet low table tray bowl willow bridge`,
  },
  club: {
    three: `nightclub dj strobe dancefloor subwoofer remix turntable rave bouncer bassline mosh glowstick encore moshpit amps`,
    two: `club bass dance dancer dancing beat neon crowd sweat speaker laser stage band guitar drummer drum-machine techno lights throb
      pound pulse bodies cage podium queue velvet rope vip synth cocktail casino roulette croupier slot subwoofers speakers woofers
      dj's booth turntables vinyl mixer fader breakdown build synths strobes lasers glitterball mirrorball podiums cages bouncers
      guestlist wristband stamp cloakroom toilets pills lines shots vodka jumping hologram holo uv ultraviolet glowpaint latex mesh
      leather afterparty karaoke revue croupiers high-rollers`,
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
      nightclub`,
    two: `piano trumpet singer band bartender stage cigarette-girl martini ice tumbler spotlight croon chanteuse pianist brass trombone
      bass velvet booth sequins rye whiskey whisky champagne olive peephole password flask feather boa blues chorus-girl cabaret
      maître tuxedo double-bass drummer solo roulette big-band swinging foxtrot lindy shimmy chanteuses microphone mike spotlights
      ashtray ashtrays cigarillo cigar cigars fedora fedoras spats pinstripe boutonniere gardenia corsage sequin beaded pearls fringe
      stole mink furs coupe coupes manhattan sidecar bartend shaker shakers swizzle backroom payoff craps bookie racketeer moll
      mobster gangster boss's hoofer hoofers pianos ivories brushes clarinettist piano-man hummed`,
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
      landing-pad disembark`,
    two: `shuttle collar pad lander ramp porter spool land landing approach vector thruster tower clearance cradle manifest pilot hatch
      umbilical bay cargo crate crane longshoreman pier stevedore anchor gantry thrusters slot braking clamps seal equalise harbour
      vectors tugs moor dockside inbound pilot's umbilicals gangways gantries berths slips slipway pads bays cradles greens equalised
      equalising airlocks portmaster runway taxiway hangars mechanics refuel refuelling unload unloading loaders forklift crates
      dockhands dockers stevedores longshoremen arrivals departures terminal concourse porters trolleys luggage struts thrust retro
      retros spindle spoke habitat slots oranges`,
    one: `green salute ship engine door step crew deck lights bump steady ring ringing station hub port light`,
  },
  convoy: {
    three: `convoy caravan diesel trucker trailer haul hauler outrider truck-stop big-rig`,
    two: `column escort nose-to-tail mile highway blacktop cb tarmac asphalt throttle mirror engine engines wheels fuel driver buggy
      motorcade bikes headlights dashboard dash gauge rigs tankers trailers flatbeds outriders scouts escorts formation spacing
      breaker roger jerrycan jerrycans pumps stacks air-horn wheelman gearstick gearbox clutch mileage odometer milepost dustcloud
      mirage rolling rumbling droning rig tanker`,
    one: `road dust tail easy horn line forty sun desert roll steady gear radio miles boots lead truck lorry cab`,
  },
};
