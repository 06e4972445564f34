/** What can make a sound, in classes: nouns by their singular (plurals are made by rule). Data of the director. */
import { LIVING } from "./things-living.js";

export const THINGS = {
  door: `door doorway trapdoor gate wicket hatch hatchway airlock portcullis portal bulkhead iris shutter cellar-door front-door side-door
    back-door doorleaf postern oak hinge cupboard wardrobe drawer cabinet locker tailgate ramp turnstile stable-door drawbridge blast-door
    barn-door elevator lift sash latch bolt cell slab stopper manhole sliding-door french-window french-windows shutters sluice-gate
    hatch-cover vault safe lychgate barrier panel panels cage lock ring partition grating skylight-hatch porthole-cover closet pantry casement
    lift-door elevator-door blast-shutter`,
  raised: `ramp portcullis shutter shutters drawbridge tailgate gangway trapdoor hatch barrier visor canopy lid gate grille flap`,
  burnable: `stable warehouse library cottage village city town chapel house barn church hall mill inn tavern ship wagon hayrick rick field forest wood
    bridge street quarter farm thatch roof hut tent shed granary palace castle tower gallery straw timber bed archive hayloft curtain curtains
    hangings books pyre rigging`,
  gate: `gate wicket portcullis postern drawbridge grille turnstile gateway barrier sluice-gate stile railings fence yett`,
  hatch: `lock hatch hatchway airlock bulkhead iris portal blast-door pressure-door door seal ramp`,
  lock: `lock padlock key bolt latch deadbolt keyhole catch tumbler hasp`,
  chest: `chest coffer casket strongbox trunk crate lid box locker`,
  hinge: `hinge door gate lid shutter hatch wicket postern portcullis turnstile casement drawbridge trapdoor lychgate pintle gatepost stile shutters
    hatch-cover flap grille stove-door`,
  board: `board floorboard plank stair step joist beam timber tread parquet boards deck`,
  wood: `wood timber board floorboard plank beam rafter stair step hull mast hinge branch bough door gate bridge rigging yoke wheel chair bed
    bedstead gibbet gallows sign rope winch`,
  sword: `sword blade steel sabre saber rapier cutlass katana scimitar longsword broadsword greatsword shortsword backsword falchion claymore
    halberd glaive polearm swordsman swordswoman foil estoc jian dao dirk stiletto dagger spear pike axe iron shield buckler greataxe
    warhammer mace morningstar bayonet lance hilt crossguard machete edge guandao sai naginata tachi wakizashi sabre-blade gladius scramasax
    yatagan kris knife knives poleaxe partisan bardiche ranseur flail cudgel spontoon targe cold-steel bracer gorget basket-hilt pommel
    smallsword tulwar kilij shamshir seax rondel trident voulge poignard main-gauche sword-cane duellist quillon quillons rapiers hook-sword
    hook-swords hookswords chain-whip nine-section guard parry-dagger blades swords sabres sabers spears pikes lances foils staves naginatas
    katars katar kukri assegai falx partizan cross-guard knuckle-bow knucklebow ricasso fuller tang scabbards points shield-boss boss shields
    bucklers quarterstaff staff sticks singlestick waster wasters fencers fencer duellists duelist duelists`,
  knife: `knife dagger blade razor stiletto cleaver dirk shiv scalpel machete axe hatchet sickle scythe sword sabre saber katana cutlass claw talon
    monoblade switchblade kukri flail whip garrotte halberd monofilament monowire wire-blade dao jian sabre-cut stanley shard bayonet kris
    tanto wakizashi lancet bowie`,
  bow: `arrow bow crossbow bowstring quarrel archer bowman longbow shortbow crossbowman shaft bolt fletching string arrowhead quiver volley
    ballista dart recurve feather feathering archery harpoon bolts arbalest arbalester shafts javelin catapult darts blowpipe slingstone
    archers longbowman fletchings feathers quarrels bowmen crossbows longbows crossbowmen bowstrings slinger slingers slings sling flight
    cloth-yard clothyard goose-feather bodkin bodkins broadhead arrow-flight hand-bow stone-bow repeater nock war-bow self-bow yew`,
  gun: `gun pistol rifle revolver shotgun carbine musket blunderbuss colt automatic six-shooter sixgun derringer flintlock handgun sidearm magnum
    luger tommy-gun machine-gun machinegun submachine-gun smg turret barrel muzzle cartridge bullet slug shell buckshot gunman sniper marksman
    rifleman gunner trigger round magazine blaster sentry-gun chaingun autocannon minigun winchester .38 .45 .44 forty-five thirty-eight
    railgun snub-nose gatling hammer rifles tommy-guns beretta webley browning mauser thompson bullets muskets carbines peashooter heater rod
    gat roscoe piece tracer fusilier musketeer handcannon burp-gun scattergun lever-action bren sten gunfighter flare-pistol gun-port loophole
    salvo machine-pistol machine-gunner firing-squad sidearms pellet birdshot double-barrel sawn-off sawed-off repeater six-gun squirrel-gun
    elephant-gun volley autogun slugthrower gauss flechette reports report fowling-piece fowling gauge ramrod smart-gun smartgun needler
    riveter nailgun nail-gun flashes chambers cylinder-gun hand-cannon arquebus arquebuses arquebusier jezail matchlock wheellock snaphaunce
    horse-pistol turrets guns pistols revolvers shotguns automatics snipers riflemen gunmen gunners barrels muzzles cartridges repeaters
    machine-guns scatterguns six-guns forty-fours peacemaker winchesters snub gatlings miniguns derringers lupara lead ball balls`,
  laser: `laser blaster phaser ray plasma beam turret pulse-rifle disruptor raygun bolt lance maser`,
  cannon: `cannon gun howitzer mortar artillery battery broadside culverin carronade turret railgun ballista bombard gunner`,
  bomb: `bomb grenade mine charge shell dynamite missile rocket torpedo warhead powder keg molotov firebomb satchel fuse detonator mortar salvo
    powder-keg tnt c4 nitroglycerine depot munition ammunition magazine powder-store grenades mortar-bomb landmine limpet gelignite semtex
    thermite blasting-cap depth-charge warheads claymore-mine fougasse petard ied warload pipe-bomb pipe-bombs pipebomb kegs squib sapper
    sappers mines charges satchels rockets demolition fuses fuze fuzes sticks missiles torpedoes ordnance cluster shells bombs bomblet
    tripmine claymores ieds`,
  burstable: `petrol gasoline fuel gas tanker truck car ship engine core barrel drum tank boiler reactor gas-main volcano capacitor cylinder propane
    tower wall bridge house building room station hull freighter cruiser fighter hangar bunker warehouse engine-room rig lorry van jeep bus
    pump dump depot magazine bowser refinery oilwell derrick still distillery gasworks gasometer generator battery transformer pumphouse silo
    mill pipeline`,
  rain: `rain raindrop drizzle downpour shower cloudburst sleet deluge gutter gutters drainpipe eaves hail sky squall cloud clouds rains raindrops
    mizzle thunderstorm squall-line hailstones wet umbrella wiper monsoon drops downspout downspouts gargoyle gargoyles spout spouts
    waterspout cataracts rain-barrel water-butt brolly umbrellas rods weather skies heavens downpours showers drizzles deluges pours`,
  thunder: `thunder flash sky storm cloud heaven heavens thunderhead lightning tempest thunderclap clouds thunderbolt thunderstorm cloudbank firmament`,
  wind: `wind gale gust breeze squall draught draft blizzard sandstorm storm tempest air hurricane zephyr norther sirocco mistral typhoon cyclone
    blast updraft gusts squalls dust-storm norwester nor-easter easterly westerly northerly southerly trade-wind crosswind cyclones whirlwind
    harmattan khamsin simoom twister breezes gales draughts drafts flurry flurries northwester monsoon wuther blow blizzards gusting williwaw
    levanter bora föhn foehn chinook haboob simoon dust-devil dust-devils dustdevil`,
  sea: `wave wash sea tide surf ocean lake swell wake shingle hull ripple breaker bay harbour harbor shore beach pier reef comber whitecap keel
    prow foam spray river canal lock lagoon mere estuary sound sand-bar jetty shallows loch fjord water waves breakers combers billow roller
    rollers seas undertow backwash bilge slack swash white-water whitewater groyne slipway quay seawall mole jetties chop water-line bow
    sandbank bight race bore skerry skerries harbour-wall bows breakwater breakwaters piers piles pilings pontoon pontoons launch dinghy ferry
    barge barges raft canoe rowboat boat-side hulls gunwale gunwales thwart thwarts oarlock surge flood springs neap ebb tide-rip shoal shoals
    tides`,
  river: `river stream brook creek water waterfall cascade cataract torrent rapid weir rill millrace beck burn fountain spring rivulet aqueduct
    culvert millwheel mill-race sluice current gutter`,
  water: `water puddle pool stream bath bucket fountain pond surf swimmer oar paddle river sewage bilge mire swamp drain lake sea fish canal moat
    mud flood`,
  drop: `drop droplet water tap pipe ceiling stalactite roof leak gutter faucet blood icicle eaves condensation`,
  pipe: `pipe valve steam vent boiler radiator gas hose piston kettle pressure hydraulics airlock seal duct canister cylinder line hull coolant`,
  fire: `fire log coal ember flame brazier grate pyre torch kindling stove hearth fireplace furnace stick campfire bonfire blaze candle driftwood
    firewood hearthfire faggot peat forge oven bracken brushwood tinder turf lantern inferno peats log-fire pinecone pine-cone knot knots
    chestnut resin bed-of-coals firepit rushlight rushlights candles tallow taper sparks spark tar spit turves logs embers coals flames
    torches tyres kindlings brands grates braziers stoves bonfires campfires beechwood ashlog clinker slag charcoal thorns furze gorse heather
    cordwood chair-legs chairlegs pallets pallet`,
  step: `step boot shoe heel foot feet stair footstep footfall tread slipper sandal sole clog sneaker trainer hobnail spur sabaton loafer brogue
    stiletto pace march stride toe jackboot moccasin paw spurs boots heels footfalls sandals clogs slippers hobnails wader waders rung rungs
    soles brogues overshoe galosh galoshes plimsoll toecap toecaps bootheel paces treads stairs tiles boot-heels bootheels cleats cleat
    toe-plates pattens patten sneakers crutch crutches stick sticks cane limp gait`,
  walker: `boot shoe heel foot feet footstep step runner soldier guard patrol sentry man woman boy girl child figure somebody someone stranger thief
    officer deputy guardsman column`,
  ...LIVING,
  alarm: `alarm siren klaxon buzzer tocsin horn beacon claxon proximity-alarm warning-light detector speaker annunciator tannoy smoke-detector
    hooter detectors strobe strobes air-raid-siren fire-bell fire-alarm burglar-alarm whistle annunciators warning warnings tripwire alert
    sensor panic-button loud-hailer loudhailer patrol-car ambulance squad-car fire-engine`,
  siren: `siren prowl-car ambulance patrol-car cruiser police squad-car fire-engine`,
  geiger: `counter geiger geiger-counter dosimeter dosemeter detector badge counters needle`,
  engine: `truck rig car bike motorbike motorcycle lorry bus van tanker buggy jeep interceptor shuttle ship lander tug boat motor engine diesel
    helicopter drone starter jet thruster hot-rod ambulance cab taxi tractor convoy coupe sedan roadster limousine hearse dragster speeder
    hovercar hoverbike skiff crawler hauler freighter v8 turbo turbine supercharger chopper quad moped scooter halftrack tank apc dune-buggy
    pickup exhaust carburettor carburetor muffler manifold throttle accelerator gas-pedal launch cutter motorcade jalopy packard buick
    cadillac ford studebaker plymouth wagon ignition outboard propeller fighter bomber cylinder piston gunship dropship camper semi rotor
    big-rig war-rig flatbed pursuit-car plane biplane seaplane retros afterburner maglev quad-rotor sidecar headlamp headlight pod barge
    steamer exhausts motors limo scow hydrofoil skimmer racer speedboat airboat powerboat jet-ski snowmobile trike sail-trike ram-car
    ornithopter airship zeppelin gearbox transmission blower v-12 v-6 v12 diesels cylinders v10 v-10 six straight-six flat-four hemi
    hovercraft hover-sled hoversled sled drives ion-drive mainspring nacelle nacelles impeller turbofan ramjet scramjet lorries trucks bikes
    rigs cruiser cruisers ekranoplan hydroplane zodiac dinghy gunboat trawler engines retrorocket retrorockets burner burners mufflers
    tail-pipe tailpipe bowser charabanc omnibus growler roadtrain road-train dozer bulldozer digger excavator forklift rover crawlers
    half-track hog harley chopper-bike dirtbike dirt-bike muscle-car`,
  vehicle: `truck rig car bike motorbike motorcycle lorry bus van tanker buggy jeep interceptor shuttle ship lander tug coupe sedan roadster limousine
    convoy cab taxi speeder hovercar hoverbike chopper pickup motorcade pursuit-car cruiser prowl-car jalopy semi hauler wagon headlight
    headlamp hot-rod tractor train big-rig war-rig launch skimmer racer speedboat airboat snowmobile trike airship car-carrier rover
    motorbikes hovercraft hover-sled hoversled sled dinghy gunboat cutter bulldozer forklift half-track dirtbike dirt-bike roadtrain
    road-train charabanc omnibus trucks rigs bikes cars ferry hydroplane hearse ambulance vans tram sidecar sidecars trailer trailers buggies
    halftrack lorries tanks tank haulers freighter shuttles gunship dropship courier interceptors corvette frigate destroyer yacht barge
    barges tugs motorboat skiff skiffs runabout coach greyhound streetcar trolley plymouth packard ford buick lincoln hudson cadillac
    chevrolet dodge studebaker harley pursuit tourer saloon patrol-car squad-car fire-engine crane digger tractors combine quad quads scooter
    scooters moped bikers outriders hoverbikes hovercars aircar aircars flyer flyers sleds crawler crawlers rovers plane biplane fighter
    fighters bomber bombers helicopter drone gyrocopter column`,
  tyre: `tyre tire wheel rubber brake brakes car coupe truck cab taxi sedan van bike tyres tires`,
  carhorn: `horn car taxi cab truck lorry traffic driver bus`,
  train: `train locomotive engine express carriage railway rail monorail freight tram subway el metro wheel`,
  shiphorn: `horn foghorn whistle ship steamer liner ferry tug freighter tugboat`,
  helicopter: `helicopter chopper rotor gunship copter`,
  plane: `plane aeroplane airplane jet biplane bomber fighter propeller aircraft`,
  ship: `ship shuttle lander starship freighter dropship cruiser frigate corvette thruster drive retro cutter skiff tug engine`,
  machine: `machine respirator ventilator dialyser pacemaker machinery generator reactor turbine pump fan server fridge refrigerator vent conveyor
    drone compressor transformer elevator piston loom press coil core air-conditioner drill engine-room life-support scrubber recycler
    mainframe rack cooler dynamo converter capacitor lathe motor console ballast lamp tube light strip-light neon sign wire cable substation
    power-line plant factory assembly-line gear cog projector centrifuge freezer icebox machines air-con extractor printer fabricator
    circulator pipes deck bulkhead ventilation hull reactors lift field unit ship station cable-car funicular bilge-pump bilge-pumps looms
    mill millstones millstone dishwasher laundromat drier dryer washing-machine sewing-machine treadle bellows crane cranes gantry hoist
    pump-house pumphouse waterworks powerhouse power-house sub-station switchgear accelerator cyclotron magnetron magnet heater radiator
    boiler furnace stirrer kiln incubator autoclave vacuum-pump feeder feeders servos motors winch-motor escalator travelator walkway
    paternoster dumbwaiter crusher hammermill shredder compactor incinerator stills still presses lathes mainframes servers racks relays relay
    exchange switchboard windpump wind-pump windmill turbines dynamos ventilators fans pumps gyroscope gyroscopes gyro circulators`,
  neon: `neon sign tube light lamp bulb fluorescent strip-light striplight signs hoarding billboard letters letter letter-sign marquee tubing
    gas-tube advert ads`,
  computer: `computer console terminal monitor screen scanner panel keypad comm handset radar sonar readout computer-bank sensor display deck implant
    datapad tablet machine instrument heart-monitor detector geiger-counter counter`,
  radio: `radio wireless comm comms static intercom receiver speaker transmitter walkie-talkie headset channel handset set loudspeaker tannoy
    transistor band`,
  phone: `phone telephone handset receiver bell payphone telephones phones switchboard mobile cellphone handsets vidphone`,
  camera: `camera flashbulb shutter photographer bulb`,
  electric: `wire cable spark arc conduit panel coil transformer current electrode taser prod console junction-box fuse socket battery generator
    live-wire power-line circuit`,
  keys: `key keyboard typewriter deck terminal console finger stenographer typist secretary keypad remington underwood royal teletype telex
    carriage computer keys fingertip typing reporter clerk hacker decker hammer keyboards fingers typewriters stenographers typists keypads
    teleprinter linotype cypher-machine cipher-machine machine typebar typebars platen space-bar spacebar shift-key return-key`,
  glass: `glass window windscreen windshield windowpane bottle vase mirror pane skylight lens goblet lamp bulb jar chandelier tumbler aquarium tank
    casement lantern visor monitor screen display-case greenhouse porthole wineglass decanter flask beaker lightbulb streetlamp crystal phial
    vial demijohn showcase headlight headlamp shopfront mug pitcher jug tumblers oriel rose-window crockery plate china spectacles monocle
    windows looking-glass dome canopy test-tube carafe alembic shard lampglass lorgnette fanlight tube panes bottles skylights mirrors
    decanters jars vases goblets stained-glass bell-jar bulbs lamps chandeliers spectacle goggles lenses shopwindow shop-window picture-window
    french-window french-windows tableware glassware wine-glass champagne-flute flutes snow-globe fishbowl cloche barometer hourglass ampoule
    window-pane fish-tank cabinet lightbulbs beer-glass stein steins teapot teacup teacups saucer saucers dish dishes`,
  cup: `glass cup goblet tankard mug tumbler bottle ice spoon cutlery fork plate china saucer decanter teacup toast crockery flagon dish knife
    flute`,
  bottle: `bottle cork champagne flask stopper keg tap beer ale wine whisky whiskey bourbon gin tea`,
  fist: `fist knuckle uppercut jab elbow blow punch haymaker sap blackjack forehead slap palm backhand cosh brass-knuckle roundhouse headbutt boxer
    brawler bouncer bruiser knuckles fists uppercuts elbows headbutts haymakers brawl truncheon nightstick baton club cudgel`,
  jaw: `jaw chin nose face cheekbone rib gut kidney cheek temple mouth stomach ribs tooth teeth belly ear solar-plexus eye breadbasket kidneys
    shin shins kneecap knee throat windpipe groin breastbone sternum nose-bone brow eyebrow lip`,
  body: `body corpse man woman soldier guard figure sack knee rider boxer climber thug deadweight head`,
  tin: `spanner tin can cup kettle pan hubcap bucket plate pot lid spoon tankard canteen mess-tin wrench pail ladle skillet saucepan toolbox drum
    tray bin dustbin trashcan pipe spoons cutlery colander tins cans bell-tin biscuit-tin scrap oildrum oil-drum bumper cookpot pots pans
    corrugated tools dipper sheet metal hood bonnet bath tin-bath tub washtub washboard baking-tray tea-urn samovar kettledrum cauldron lids
    corrugated-iron gutter drainpipe watering-can jerrycan jerry-can paint-tin paint-tins oil-can oilcan petrol-can spittoon cuspidor fender
    mudguard bucketful pots-and-pans hubcaps tankards cup-chain breastplate tinplate weathervane grill sieve teaspoon teaspoons ladles plates
    mugs milk-churn milk-can churn churns dixie billy billycan dustbin-lid`,
  chain: `chain shackle manacle fetter anchor portcullis winch links irons leash drawbridge`,
  anvil: `hammer anvil smith blacksmith forge mallet chisel iron metal farrier`,
  metal: `metal steel iron girder hull pipe plate bar grate grating beam bulkhead rail armour armor shield chain ladder pan helmet deck`,
  armour: `armour armor mail chainmail plate harness scale greave gauntlet hauberk`,
  axe: `axe hatchet adze woodcutter woodsman lumberjack`,
  saw: `saw chainsaw bandsaw`,
  tree: `tree branch bough trunk oak pine limb timber elm`,
  twig: `twig branch stick bracken undergrowth leaf dry-leaf brush`,
  leaves: `leaf leaves reed grass bush tree branch undergrowth hedge corn wheat bracken foliage canopy bamboo ivy willow poplar fern thicket barley`,
  paper: `page paper book letter parchment scroll map file newspaper ledger envelope vellum document manuscript sheet folder dossier`,
  pen: `pen quill pencil nib chalk stylus`,
  cloth: `sail banner flag canvas cloak curtain tent tarpaulin tarp awning pennant bunting sheet cape robe silk`,
  rope: `rope rigging hawser cable tackle pulley winch noose cord windlass capstan bowsprit`,
  whip: `whip lash bullwhip carter driver coachman crop cat scourge`,
  drum: `drum drummer tambour timpani kettledrum war-drum bodhran snare tabor taiko drumbeat`,
  horn: `horn bugle trumpet warhorn war-horn bugler trumpeter conch shofar cornet hunting-horn herald clarion trump fanfare`,
  flute: `flute pipe fife piper whistle ocarina shakuhachi recorder shawm`,
  strings: `fiddle violin fiddler viola cello lute lyre harp guitar banjo zither guqin erhu mandolin strings pipa koto balalaika minstrel bard
    musician sitar string guzheng violinist cellist`,
  piano: `piano pianist harpsichord keys upright baby-grand pianola clavichord spinet`,
  organ: `organ organist harmonium`,
  sax: `saxophone sax clarinet trumpet trombone horn saxophonist brass`,
  band: `band orchestra quartet musician jukebox gramophone record minstrel bard combo trio music bass dj speaker turntable pa chorus melody tune
    song quintet ensemble fiddle accordion piano`,
  singer: `singer choir monk nun priest chorister chorus soprano minstrel congregation acolyte cantor pilgrim bard brother sister priestess child
    voice friar novice bishop abbot chanter mourner cultist devotee crew drunk sailor druid`,
  magic: `wizard mage sorcerer sorceress witch warlock staff wand ward seal talisman palm glyph circle rune sigil spell incantation orb amulet
    enchantment charm hex scroll magician druid shaman cultivator qi chi aura crystal portal air pentagram grimoire focus magus enchanter
    conjurer enchantress thaumaturge necromancer geomancer pendant light hand finger barrier shield ring mana lightning conjuror thaumaturgist
    hedge-witch hag crone shamaness oracle runes wards sigils glyphs charms fingers fingertips palms rod sceptre scepter crozier athame
    spellbook ley ley-line mandala thread threads ofuda sutra mudra ki prana dantian meridian`,
  heal: `wound cut gash healer poultice salve balm bandage`,
  stone: `rock stone boulder rubble masonry scree cliff ceiling wall gravel brick slab arch roof vault pebble shale landslide avalanche rockfall
    tower column statue tunnel lintel`,
  slab: `slab sarcophagus tomb lid stone boulder millstone flagstone sepulchre`,
  earth: `ground earth floor mountain cavern valley city walls building tower hill deck`,
  ice: `ice lake pond glacier river floe`,
  snow: `snow frost crust`,
  spade: `spade shovel digger gravedigger mattock pick pickaxe`,
  oar: `oar paddle rower ferryman boatman punt scull galley pole`,
  hull: `hull ship timber deck mast boat spar keel plank`,
  cart: `cart wagon wheel carriage coach axle barrow wheelbarrow rickshaw trolley handcart`,
  match: `match lighter flint tinder tinderbox`,
  heart: `heart pulse heartbeat blood`,
  telegraph: `telegraph morse ticker`,
  robot: `robot droid android servo automaton mech exosuit exoskeleton servitor bot`,
  clamp: `clamp collar mooring magnet grapple docking-clamp umbilical docking-arm latch`,
  splash: `water puddle pool river lake sea bath stream canal fountain`,
  thruster: `thruster retro jet rocket engine afterburner drive booster`,
  warp: `hyperdrive warp drive jump warp-drive jump-drive hyperspace`,
  power: `power generator reactor light lights engine console screen system core`,
  shieldhit: `shield deflector forcefield force-field barrier`,
  match_fire: `torch candle lamp lantern oil pyre fuse brand wick kindling stove match lighter fuel`,
  cloak: `cloak robe skirt silk cape gown dress`,
  roofing: `roof roofs slate slates tile tiles shingles thatch tarpaulin tarp awning awnings umbrella umbrellas canvas tent skylight pane panes
    windowpane windowpanes window windows windscreen windshield eaves gutter gutters drainpipe downspout leaves canopy sill sills hood brim
    hat-brim hatbrim cobbles pavement street puddle puddles tin iron`,
  afloat: `boat ferry barge raft dinghy launch canoe punt skiff sampan junk ship hull bow prow lugger smack trawler`,
  windborne: `rigging wires wire shrouds stays chimney eaves hoarding shutter shutters pylons pylon cables telegraph-wires flue keyhole guy-ropes guys
    awning lead leads weathercock sign signs barbed-wire fence girders mast masts halyards`,
  cooking: `pan griddle skillet grill bacon steak sausage sausages egg eggs fat onions onion oil batter fish chop chops meat wok burger spit`,
  seat: `chair stool bench settle pew armchair chairs stools`,
  bars: `bars grille grating cell gate`,
  bone: `bone bones rib ribs arm leg neck wrist finger fingers collarbone skull spine knuckle thigh shin kneecap elbow jaw`,
  skeleton: `skeleton skeletons bone bones skull skulls ribcage`,
  broom: `broom besom brush mop`,
  zipper: `zipper zip fly bag jacket`,
  firework: `firework fireworks squib cracker crackers firecracker firecrackers catherine-wheel roman-candle`,
  kettle: `kettle urn samovar`,
  scissors: `scissors shears clippers secateurs`,
  can_spray: `aerosol spray-can spraycan atomiser atomizer`,
} as const;

export type Thing = keyof typeof THINGS;
