/** Words for things: weapons, vehicles, machines, furniture and props, documents, food, materials, and what is grim, sacred, festive. */

export const THINGS = {
  weapon: `
    weapon sword swords blade blades sabre saber rapier scimitar katana cutlass longsword shortsword greatsword dagger knife knives
    dirk stiletto cleaver machete axe axes hatchet battleaxe halberd spear spears lance pike pikes javelin trident harpoon glaive
    staff quarterstaff cudgel club mace flail morningstar warhammer hammer sledgehammer maul whip lash sling slingshot bow bows
    longbow crossbow crossbows arrow arrows quiver bowstring shield shields buckler gun guns pistol pistols revolver derringer rifle
    rifles shotgun carbine musket blunderbuss machine-gun submachine-gun cannon cannons mortar howitzer turret turrets ballista
    catapult trebuchet grenade grenades bomb bombs missile missiles rocket rockets torpedo torpedoes mine shell bullet bullets
    cartridge shotshell muzzle barrel barrels trigger hilt scabbard garrote noose brass-knuckles blackjack truncheon baton
    nightstick taser blaster phaser raygun flamethrower molotov chain chainsaw crowbar tire-iron bayonet spike spikes stake net
    caltrops battering-ram ram steel billhook poleaxe partisan-pike falchion claymore broadsword backsword bastard-sword foil epee
    main-gauche kris kukri bowie-knife switchblade flick-knife jackknife penknife razor-blade cutthroat shiv shuriken throwing-star
    throwing-knife nunchaku sai tonfa bo-staff rope-dart chakram boomerang bola bolas lasso blowpipe blowgun dart darts flintlock
    matchlock arquebus snaphance six-shooter colt winchester tommy-gun tommygun sawn-off scattergun pump-action hunting-rifle
    sniper-rifle railgun coilgun plasma-rifle pulse-rifle needler stunner stun-gun cattle-prod vibro-blade vibroblade monowire
    energy-sword beam-sabre powersword gauss-gun autocannon minigun gatling chaingun turret-gun bazooka rpg panzerfaust depth-charge
    landmine claymore-mine dynamite gelignite warhead shrapnel flak slug slugs buckshot magazine clip ammo-belt bandolier holster
    gunbarrel gunstock sights scope silencer firing-pin powder-horn ramrod powder-keg pitchfork bludgeon shillelagh knuckleduster
    nail-bat baseball-bat hockey-stick tyre-iron wrench-club pipe-wrench length-of-pipe war-club war-drum siege-engine siege-tower
    trebuchets battering-rams boiling-oil arrowhead spearhead spearpoint lancehead swordpoint point-of-sword`,
  vehicle: `
    cart wagon waggon carriage coach stagecoach chariot sleigh sled sledge wheelbarrow handcart rickshaw palanquin litter hearse
    plough car cars automobile sedan coupe limousine taxi cab truck trucks lorry lorries rig rigs van bus buses tram trolley train
    locomotive engine motorbike motorcycle bike bikes bicycle sidecar buggy jeep tank tanker tankers bulldozer tractor trailer
    semi-trailer hot-rod roadster ambulance boat boats rowboat raft canoe skiff dinghy punt gondola barge ferry ship ships galleon
    frigate schooner brig sloop cutter longship steamer liner freighter trawler tugboat submarine yacht junk sampan galley
    dreadnought airship zeppelin blimp balloon aeroplane airplane plane biplane jet helicopter glider drone drones spaceship
    spacecraft starship shuttle shuttles lander pod pods probe cruiser destroyer battleship corvette fighter fighters station
    satellite hovercraft maglev monorail caravan convoy wreck hulk windscreen windshield bonnet fender bumper mudguard tailgate
    hubcap wheel wheels axle tyre tyres tire tires saddle reins bridle harness stirrup sail sails mast masts prow bow stern keel
    rudder oar oars anchor rigging deck gunwale porthole cockpit canopy dashboard throttle helm exhaust tailpipe chassis dray gig
    trap phaeton landau brougham barouche hansom cabriolet omnibus charabanc oxcart ox-cart donkey-cart mail-coach gypsy-wagon
    covered-wagon handcar railcar boxcar flatcar caboose tram-car streetcar cable-car funicular minibus minivan pickup pick-up semi
    juggernaut eighteen-wheeler war-rig war-wagon battle-wagon dune-buggy quad-bike dirt-bike moped scooter chopper trike hover-bike
    hoverbike hovercar aircar flying-car gunship copter gyrocopter autogyro ornithopter hang-glider paraglider parachute dhow
    felucca catamaran trimaran ketch yawl brigantine carrack caravel cog knarr trireme galley-ship quinquereme coracle kayak pirogue
    outrigger lugger smack whaleboat lifeboat longboat jolly-boat dragon-boat houseboat paddle-steamer riverboat ironclad man-of-war
    men-of-war flagship privateer corsair-ship dropship starliner starfighter interceptor bomber mothership capital-ship ark
    generation-ship hauler tug tender lighter skiff-pod escape-pod lifepod hull-plate spaceplane orbiter rocket-ship sandcrawler
    landspeeder crawler walker-machine mech windscreens mudguards running-board radiator grille hood trunk boot-lid dickey
    fender-skirt exhaust-pipe fuel-tank petrol-tank gas-tank spare-wheel steering-wheel handlebar handlebars pedal pedals clutch
    gearstick speedometer needle rear-view mirror side-mirror wing-mirror seatbelt headrest backseat passenger-seat tyre-tracks
    skid-marks undercarriage landing-gear ailerons tailfin cowling nacelle spoiler bowsprit jib mainsail spinnaker halyard
    shroud-lines crow's-nest capstan bollard gunwales tiller helm-wheel yoke traces shafts whippletree
    coupes`,
  machine: `
    machine machines machinery engine engines motor motors generator turbine turbines pump pumps piston pistons gear gears cog cogs
    crankshaft flywheel boiler boilers furnace kiln reactor reactors dynamo battery batteries cable cables wire wires wiring pipe
    pipes pipework tube tubes valve valves gauge gauges dial dials lever levers switch switches button buttons panel panels console
    consoles keyboard keyboards terminal terminals computer computers server servers deck circuit circuits antenna radar robot
    robots android camera cameras telescope microscope radio radios telephone telephones phone phones typewriter typewriters printer
    jukebox gramophone clock clocks clockwork pendulum crane winch windlass pulley treadmill conveyor vending-machine fan fans hatch
    propeller rotor rotors thruster thrusters gun-turret mech exoskeleton visor implant implants augment rivet rivets bolt bolts
    weld girder girders rebar strut struts plating scaffolding grille vent contraption apparatus device gadget mechanism
    engine-block gearbox crank camshaft cylinder cylinders carburettor radiator alternator spark-plug starter-motor ignition
    transmission drive-shaft driveshaft manifold gasket exhaust-stack smokestacks bellows-engine steam-engine traction-engine
    hammer-mill printing-press loom spinning-jenny lathe drill drills bandsaw circular-saw sawmill grindstone millstone treadwheel
    hoist hoists derricks excavator digger steam-shovel crusher shredder compactor incinerator smelter crucible centrifuge
    oscilloscope seismograph geiger-counter metronome barometer thermometer sextant astrolabe orrery difference-engine
    abacus-machine adding-machine cash-register ticker-tape telegraph-key switchboard intercom loudspeaker loudspeakers speaker
    speakers megaphone amplifier turntable record-player tannoy walkie-talkie transmitter receiver headset earpiece microphone
    tape-recorder projector projectors magic-lantern camera-drone cctv webcam lens lenses sensor sensors scanner keypad touchscreen
    tablet laptop mainframe deck-rig datapad holodeck holotank hologlobe holo-table viewscreen cursor joystick solar-panel
    solar-panels wind-turbine windturbine heat-sink coolant fuel-rod core containment-vessel warp-core drive-core engine-bell
    gravity-ring torch-drive sail-rig ion-drive stabiliser servo servos actuator hydraulic hydraulics exoskeletons prosthesis
    cyberarm cyberdeck jack jacks plug plugs socket-board fusebox breaker transformer insulator coil coils electrode electrodes
    defibrillator ventilator-machine drip heart-monitor iron-lung x-ray
    klaxon klaxons siren sirens alarm alarms buzzer doorbell diesel diesels`,
  prop: `
    table tables bench benches chair chairs stool stools sofa couch armchair throne bed beds bunk bunks hammock cot cradle mattress
    pillow pillows blanket blankets quilt sheet sheets bedpost headboard desk desks counter cabinet shelf shelves bookcase bookshelf
    bookshelves wardrobe chest chests trunk box boxes crate crates barrel barrels cask keg basket baskets sack sacks bag bags bucket
    buckets tub bathtub basin sink bowl bowls plate plates dish dishes cup cups mug mugs tankard tankards goblet goblets chalice
    glass glasses bottle bottles jug jar jars pot pots pan pans kettle cauldron teapot spoon spoons fork forks tray platter mirror
    mirrors painting paintings portrait portraits picture tapestry tapestries carpet carpets rug rugs banner banners flag flags
    pennant pennants bunting curtain curtains rope ropes chain chains cord string net nets hook hooks nail nails key keys padlock
    bolt latch hinge hinges hammer saw tongs anvil bellows shovel spade pick pickaxe rake scythe sickle broom mop needle loom
    spindle wheel wheels ladder ladders plank planks board boards pole poles post posts gatepost stick sticks rod cane crutch
    wheelchair doll dolls toy toys puppet kite ball dice die cards card pawn chessboard coin coins penny pennies bell bells gong
    drum drums fiddle fiddles violin flute harp lute guitar piano organ trumpet horn horns bagpipes clarinet saxophone accordion
    candle candlestick pipe cigarette cigarettes cigar cigars ashtray matches lighter match hourglass compass globe map maps
    telescope orb crystal crystals gem gems diamond diamonds ruby emerald sapphire pearl pearls gold silver treasure crown sceptre
    statue statues bust idol figurine vase urn urns pottery fan fans umbrella umbrellas parasol awning awnings tarpaulin tarp canvas
    laundry washing clothesline line hat suitcase suitcases briefcase valise luggage parcel package bundle bundles wreath garland
    garlands ribbon ribbons bouquet feather feathers fur antlers skull skulls cage cages trap traps leash collar muzzle saddle
    trolley cart wheelbarrow hose fence fridge refrigerator stove oven tap dustbin bin bins trash garbage litter rubbish junk scrap
    heap heaps pile piles stack mound mounds stall stalls gate knucklebone knucklebones marble marbles token tokens sponge soap
    towel towels comb brush brushes razor scissors syringe scalpel stretcher bandages crib pram swing seesaw scoreboard goalpost
    hoop mask masks cushion cushions lectern pew pews font screen screens lacquer porcelain scroll-case abacus inkwell quill pen
    pens pencil chalk blackboard wrench spanner hacksaw screwdriver toolbox jack fire-extinguisher extinguisher gas-mask canister
    canisters tin tins can cans jerrycan antler bone bones tooth shard shards splinter splinters fragment fragments sliver pebble
    ham loaf dummy dummies mannequin mannequins windmill weathervane weathercock sundial birdcage snare stool-pigeon footstool
    hassock ottoman settee divan chaise-longue rocking-chair deckchair highchair barstool school-desk workbench trestle trestles
    sawhorse anvil-block chopping-block butcher's-block washstand dresser sideboard chiffonier bureau bookend coat-stand hat-stand
    umbrella-stand coatrack rack racks hook-board pegboard notice-board dartboard pinball slot-machine roulette card-table
    billiard-table pool-table jukebox chandelier-hook four-poster canopy-bed counterpane eiderdown bolster bedsheet bedroll
    sleeping-bag groundsheet tent-peg tentpole campstool mess-tin billycan skillet griddle spit trivet fire-irons poker coal-scuttle
    firedog bellows-nozzle punchbowl decanter flagon carafe flask hipflask canteen waterskin wineskin thermos beaker phial vial
    ampoule test-tube retort alembic mortar pestle saucer teacup teacups eggcup ladle colander sieve rolling-pin cleaver-board whisk
    corkscrew tin-opener chopstick chopsticks toothpick napkin tablecloth doily placemat serviette butter-dish cruet saltcellar
    samovar tea-urn tea-tray tea-things crockery china cutlery silverware glassware snuffbox musicbox music-box jewel-box jewel-case
    strongbox cashbox moneybox piggy-bank purse-strings pouch satchel-strap haversack knapsack rucksack kitbag duffel holdall
    carpet-bag hatbox bandbox packing-case tea-chest pallet pallets drum-barrel oil-drum oil-drums rain-barrel watering-can
    wheel-barrow trough troughs manger stirrup-pump birdbath birdhouse beehives lobster-pot creel fishing-rod fishing-line tackle
    bait-tin buoy buoys lifebelt lifebuoy gangplanks hawser hawsers cable-drum block-and-tackle pulley-block grappling-hook pitons
    crampons ice-axe snowshoes ski skis toboggan skate skates puppet-theatre rocking-horse teddy-bear teddy rag-doll doll's-house
    tin-soldier spinning-top hoop-and-stick skipping-rope jacks checkers draughts domino dominoes chess-piece chessmen mah-jong
    go-board gaming-table dice-cup playing-cards tarot crystal-ball ouija planchette pendulum-bob hourglasses sandglass metronomes
    snow-globe paperweight letter-opener sealing-wax signet blotter inkstand typewriter-ribbon filing-cabinet filing-cabinets
    wastebasket wastepaper in-tray desk-lamp anglepoise lamp-stand standard-lamp looking-glass hand-mirror easel canvas-roll palette
    paintbrush paintpot bust-on-plinth picture-frame frame frames photograph photographs photo photos snapshot snapshots
    daguerreotype engraving woodcut etching mural murals fresco frescoes mosaic mosaics stained-glass bas-relief relief carving
    carvings statuette totem fetish gargoyle-spout weathervanes wind-chime wind-chimes dreamcatcher prayer-flag prayer-flags
    prayer-wheel joss-stick incense-stick spirit-tablet offering-bowl rice-bowl begging-bowl tea-bowl bamboo-mat tatami futon
    paper-screen folding-screen fan-rack sword-rack bicycle-wheel cartwheel wagon-wheel horseshoe horseshoes bit-and-bridle nosebag
    haybale bale bales hay-bale hay-bales sheaf sheaves stook scarecrows bird-scarer beanpole pea-stick flowerpot flowerpots
    window-box flowerbed plant plants pot-plant aspidistra garden-gnome sundials bench-seat park-bench swing-seat see-saw
    climbing-frame sandpit fencepost fenceposts barbed-wire razor-wire sandbag sandbags tank-trap roadblock oil-lamp-glass
    traffic-cone tyre-stack number-plate numberplate number-plates license-plate road-sign road-signs shop-sign neon-sign
    barber-pole shop-window shopfront mannequin-head vending-machines shopping-trolley shopping-cart pram-wheels dustbins skip skips
    rubbish-bag bin-bag bin-bags newspaper-stand phonebook shell-casing shell-casings lid lids cork corks stopper plunger plug-chain
    spittoon chamber-pot bedpan hot-water-bottle iv-stand crutches wheelchair-wheels splint sling plaster-cast bandage-roll specimen
    specimens specimen-jar formaldehyde bell-jar stuffed-bird trophy trophies trophy-head moose-head tiger-skin bearskin sheepskin
    pelts hides sack-cloth sackcloth sailcloth tarpaulins bedclothes linens dustsheet dust-sheet dust-sheets cobweb cobwebs
    spiderweb web webs cocoon nest nests eggshell eggshells honeycomb beeswax antlers-on-wall tooth-necklace fishbone fishbones
    wishbone feather-duster chimney-brush coil coils loop loops spool spools reel reels bobbin bobbins ball-of-string thread threads
    yarn wool-ball pincushion thimble knitting embroidery-hoop scissors-case patchwork quilt-square
    tool tools screw screws drawer drawers handle handles grip whistle medicine drug money wad-of-notes banknotes playthings rein
    reins bolt-cutters handcuffs cuffs shackles manacles fetters stocks-and-bonds drum-kit rubble-heap chess cot-bed shovelful
    armful handful armfuls
    tether tethers sampler samplers tapestry-frame toaster wiper wipers crest`,
  food: `
    bread loaf loaves cheese meat ham bacon sausage sausages beef mutton pork stew soup broth porridge pie pies cake cakes pastry
    biscuit apple apples pear plum plums peach peaches cherry cherries grape grapes melon orange oranges lemon fig figs berry
    berries onion onions garlic turnip turnips cabbage potato potatoes carrot bean beans pea peas egg eggs butter milk cream honey
    salt pepper spice spices tea coffee ale beer wine mead cider whisky whiskey gin rum brandy champagne noodle noodles dumpling
    dumplings rice fruit vegetables nut nuts feast banquet meal dinner supper breakfast lunch picnic roast gruel oatmeal mash hotpot
    casserole curry kebab skewer skewers dumpling-basket bun buns roll rolls croissant bagel pretzel waffle pancake pancakes toast
    crumpet scone muffin doughnut tart tarts custard pudding puddings jelly jam marmalade syrup treacle toffee caramel chocolate
    chocolates sweets candy candies lollipop ice-cream sherbet sorbet popcorn peanut peanuts chips crisps hotdog hamburger burger
    sandwich sandwiches pizza pasta spaghetti ramen sushi tofu seaweed-wrap kimchi pickle pickles olives caviar oysters lobster-claw
    crayfish shellfish anchovy kipper herring-barrel sardines drumstick goose-leg turkey-leg suckling-pig hog-roast crackling gravy
    sauce mustard vinegar oil garlic-string pumpkin pumpkins marrow squash tomato tomatoes lettuce cucumber celery radish radishes
    leek leeks beetroot parsnip mushroom-cap truffle truffles maize corncob cob cobs flour dough yeast lard suet dripping rind crust
    crusts crumb crumbs slice slices leftovers rations hardtack biscuit-tin broth-bowl moonshine hooch absinthe vodka tequila sake
    rice-wine bourbon scotch cocktail martini lemonade soda cola juice punch grog porter stout lager pint-glass tea-leaves cocoa
    mug-of-tea
    food drink sugar seed seeds grain grains`,
  document: `
    letter letters cablegram cablegrams sampler note notes notice notices noticeboard poster posters placard sign signs signpost signboard billboard plaque
    inscription epitaph headstone gravestone tombstone proclamation decree edict warrant writ summons contract deed treaty charter
    certificate licence license permit passport ticket telegram cable wire memo memorandum message scroll scrolls parchment page
    pages book books tome ledger ledgers diary journal logbook log manifest map chart document documents paper papers newspaper
    newspapers headline headlines handbill leaflet pamphlet flyer card postcard envelope label tag list graffiti graffito writing
    handwriting brushwork calligraphy penmanship lettering banner screen display marquee manuscript codex folio receipt invoice bill telegraph printout readout slip
    scrap placards broadsheet bulletin bulletins will testament register tablet stencil advert advertisement scrawl sheet blueprint
    blueprints dossier file files folder case-file report ledger-page register-book logsheet clipboard charts star-chart menu
    wine-list programme program playbill ticket-stub betting-slip pawn-ticket cheque check iou promissory-note banknote banknotes
    deed-box codicil indictment subpoena arrest-sheet mugshot wanted-poster ransom-note love-letter dear-john suicide-note
    farewell-note shopping-list crossword-grid timetable departures-board destination-board scoreboard nameplate name-plate
    brass-plate signboards fingerpost road-sign waymark milestone epigraph motto legend rune-stone runestone clay-tablet wax-tablet
    papyrus vellum palimpsest psalter hymnal hymn-book prayer-book bible gospel scripture grimoire spellbook recipe-book cookbook
    atlas gazetteer almanac dictionary encyclopedia textbook exercise-book notebook notepad sketchbook scrapbook album photo-album
    visitor's-book guestbook visiting-card calling-card business-card identity-card badge dog-tag luggage-label tape ticker
    headline-board hoarding flyposter sticker stickers bumper-sticker decal tattooed-words carved-words datapad-screen
    terminal-screen text-message sms email transmission-log captain's-log printout-strip punchcard`,
  material: `
    wood timber iron steel bronze brass copper tin lead gold silver metal chrome aluminium aluminum rust glass crystal stone marble
    granite concrete cement asphalt tarmac brick bricks clay mud plaster porcelain ivory bone leather silk velvet wool cotton linen
    cloth canvas paper cardboard plastic rubber wax tallow paint ink oil tar soot grease chalk jade amber ebony pearl lace rag fur
    steam smoke dust ash foam slime grime lacquer gilt enamel vinyl bakelite linoleum
    gas coal sugar sand water sawdust shavings fumes vapour vapor dirt straw`,
  grim: `
    corpse corpses cadaver carcass carcasses body bodies skeleton skeletons skull skulls bone bones blood gore guts entrails wound
    wounds grave graves tomb tombs coffin coffins casket hearse gallows noose gibbet scaffold shroud urn bier pyre pall plague
    poison venom rot decay maggot maggots bloodstain bruise scar crypt catacomb casualty dead slaughterhouse morgue mortuary ossuary
    charnel-house remains relic-bones cremation ashes mummy mummies bandaged-figure severed-head severed-hand severed-limb stump
    bloodbath bloodspatter spatter gash gashes cut-throat slit-throat noose-rope hangman's-knot stake pillory stocks rack-frame
    iron-maiden thumbscrew guillotine electric-chair lethal-chamber mass-grave burial-mound cairn-grave headstones tombstones
    gravestones sarcophagus coffin-lid coffin-nails death-mask funeral-barge wake vigil mourning-band black-ribbon carrion offal
    innards viscera tripe maw pus bile slime ichor mould mildew gangrene boils lesion lesions pox-mark leper lepers
    funeral funerals burial burials`,
  sacred: `
    altar altars shrine shrines temple temples chapel church cathedral incense prayer prayers hymn hymns chant relic relics icon
    icons idol idols monk monks nun nuns priest priests halo angel angels saint saints god gods goddess deity censer rosary crucifix
    ceremony ritual rituals rite rites procession pilgrimage lotus mandala blessing sacrifice offering offerings votive-candles
    sanctum holy-water baptism eucharist chalice-cup host-wafer communion confession-box confessional vestment vestments reliquary
    iconostasis madonna pieta buddha bodhisattva immortals ancestors ancestor-tablet spirit-house joss prayer-beads prayer-mat
    mantra meditation lotus-position sutra sutras bell-rope gong-stroke pilgrimage-route holy-well sacred-grove stone-circle menhirs
    totem-pole oracle-stone sibyl-cave choir-voices plainsong psalm psalms litany liturgy mass vespers matins compline`,
  magicN: `
    magic spell spells enchantment sorcery witchcraft wizardry curse curses hex hexes rune runes sigil sigils glyph glyphs ward
    wards pentagram portal portals rift incantation charm charms talisman talismans potion potions elixir wand wands familiar
    ectoplasm aura miracle conjuration summoning apparition apparitions ghost ghosts spectre specter phantom phantoms wraith wraiths
    poltergeist fireball lightning-bolt qi chi mana leyline ley-line séance seance revenant will-o'-the-wisp wisp witchfire
    spellfire wyrdlight spirit spirits djinn genie elemental elementals levitation spellwork glamour glamer geas cantrip hexbag
    hex-bag voodoo hoodoo juju warding wards-ring magic-circle summoning-circle spell-circle chalk-circle thaumaturgy theurgy
    necromancy pyromancy astral-form doppelganger doppelgänger shapeshifter shape-shifter familiar-spirit soul-gem soulstone
    philosopher's-stone crystal-ball scrying-pool enchantments illusion illusions mirage mirages vision visions omen omens
    manifestation manifestations emanation wyrd eldritch ley wisps ghost-light ghostlight foxfire corpse-light corpse-candle
    st-elmo's-fire spirit-fire soul-fire witchlight mage-light magelight sorceress-light`,
  festiveN: `
    feast festival carnival fair fête fete party wedding celebration banquet dance dances jig reel waltz song songs music fiddle
    fiddles drum drums confetti bunting garland garlands ribbon ribbons firework fireworks lantern lanterns toast cheer cheers
    applause laughter merriment revel revels revelry revellers maypole mask masks balloon balloons streamers cake champagne band
    bandstand chorus ball masquerade masque soirée soiree gala jubilee jamboree hootenanny hoedown ceilidh céilidh knees-up shindig
    wassail carol carols carol-singers serenade ballad ballads shanty shanties chorus-line can-can tango foxtrot polka mazurka
    gavotte minuet quadrille morris-dance sword-dance lion-dance dragon-dance puppet-show punch-and-judy tombola raffle coconut-shy
    helter-skelter dodgems ferris-wheel big-wheel roundabout merry-go-round candyfloss toffee-apple party-hat party-hats paper-hat
    cracker crackers tinsel bauble baubles christmas-tree yule-log mistletoe birthday anniversary honeymoon nuptials betrothal
    bridal-train homecoming harvest-home harvest-supper tug-of-war three-legged-race sack-race hurdy-gurdy barrel-organ calliope
    steel-band brass-band jazz-band oompah tambourine tambourines maracas castanets cymbals bongos saxophones trombones trumpets
    accordion-player
    hug kiss kisses laugh laughs`,
  violenceN: `
    fight battle duel brawl skirmish melee combat ambush attack assault raid charge siege clash volley salvo barrage fusillade
    gunfire gunfight shootout shot shots gunshot gunshots blow blows punch punches kick kicks slash stab thrust parry riposte swing
    strike explosion explosions blast blasts crossfire bombardment massacre slaughter war warfare bloodshed carnage onslaught impact
    collision crash wrestle grapple headbutt uppercut jab haymaker round rounds burst bursts broadside fistfight punch-up scuffle
    scrap fray tussle scrimmage affray riot knifefight knife-fight swordfight swordplay gunplay firefight dogfight broadsides
    ramming boarding-action storming bloodletting beating thrashing mauling wounding stabbing shooting killing execution-style
    ricochet ricochets concussion shockwave shock-wave detonation detonations cannonade cannonfire shellfire artillery bombing
    strafing-run airstrike backlash whiplash cudgelling roundhouse left-hook right-hook rabbit-punch chokehold choke-hold headlock
    half-nelson body-slam bodyblow stranglehold clinch swipe swipes lunge lunges feint feints cut-and-thrust parries volleys
    shots-fired`,
  chaseN: `
    chase pursuit pursuers pursuer getaway escape flight hunt stampede race`,
} as const;
