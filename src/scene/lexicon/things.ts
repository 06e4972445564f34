/** Words for things: weapons, vehicles, machines, furniture and props, documents, food, materials, and what is grim, sacred, festive. */

export const THINGS = {
  weapon: `
    weapon sword swords blade blades sabre saber rapier scimitar katana cutlass longsword shortsword greatsword dagger knife knives
    dirk stiletto cleaver machete axe axes hatchet battleaxe halberd spear spears lance pike pikes javelin trident harpoon glaive
    staff quarterstaff cudgel club mace flail morningstar warhammer hammer sledgehammer maul whip lash sling slingshot bow bows
    longbow crossbow crossbows arrow arrows quiver bowstring shield shields buckler gun guns pistol pistols revolver derringer
    rifle rifles shotgun carbine musket blunderbuss machine-gun submachine-gun cannon cannons mortar howitzer turret turrets ballista
    catapult trebuchet grenade grenades bomb bombs missile missiles rocket rockets torpedo torpedoes mine shell bullet bullets
    cartridge shotshell muzzle barrel barrels trigger hilt scabbard garrote noose brass-knuckles blackjack truncheon baton nightstick
    taser blaster phaser raygun flamethrower molotov chain chainsaw crowbar tire-iron bayonet spike spikes stake net caltrops
    battering-ram ram steel`,
  vehicle: `
    cart wagon waggon carriage coach stagecoach chariot sleigh sled sledge wheelbarrow handcart rickshaw palanquin litter hearse plough
    car cars automobile sedan coupe limousine taxi cab truck trucks lorry lorries rig rigs van bus buses tram trolley train
    locomotive engine motorbike motorcycle bike bikes bicycle sidecar buggy jeep tank tanker tankers bulldozer tractor trailer
    semi-trailer hot-rod roadster ambulance boat boats rowboat raft canoe skiff dinghy punt gondola barge ferry ship ships galleon
    frigate schooner brig sloop cutter longship steamer liner freighter trawler tugboat submarine yacht junk sampan galley dreadnought
    airship zeppelin blimp balloon aeroplane airplane plane biplane jet helicopter glider drone drones spaceship spacecraft starship
    shuttle shuttles lander pod pods probe cruiser destroyer battleship corvette fighter fighters station satellite hovercraft
    maglev monorail caravan convoy wreck hulk windscreen windshield bonnet fender bumper mudguard tailgate hubcap wheel wheels axle tyre
    tyres tire tires saddle reins bridle harness stirrup sail sails mast masts prow bow stern keel rudder oar oars anchor rigging deck
    gunwale porthole cockpit canopy dashboard windshield throttle helm exhaust tailpipe cab chassis`,
  machine: `
    machine machines machinery engine engines motor motors generator turbine turbines pump pumps piston pistons gear gears cog cogs
    crankshaft flywheel boiler boilers furnace kiln reactor reactors dynamo battery batteries cable cables wire wires wiring pipe pipes
    pipework tube tubes valve valves gauge gauges dial dials lever levers switch switches button buttons panel panels console consoles
    keyboard keyboards terminal terminals computer computers server servers deck circuit circuits antenna radar robot robots android
    camera cameras telescope microscope radio radios telephone telephones phone phones typewriter typewriters printer jukebox
    gramophone clock clocks clockwork pendulum crane winch windlass pulley treadmill conveyor vending-machine fan fans hatch
    propeller rotor rotors thruster thrusters gun-turret mech exoskeleton visor implant implants augment rivet rivets bolt bolts weld
    girder girders rebar strut struts plating scaffolding grille vent`,
  prop: `
    table tables bench benches chair chairs stool stools sofa couch armchair throne bed beds bunk bunks hammock cot cradle mattress
    pillow pillows blanket blankets quilt sheet sheets bedpost headboard desk desks counter cabinet shelf shelves bookcase bookshelf
    bookshelves wardrobe chest chests trunk box boxes crate crates barrel barrels cask keg basket baskets sack sacks bag bags bucket
    buckets tub bathtub basin sink bowl bowls plate plates dish dishes cup cups mug mugs tankard tankards goblet goblets chalice glass
    glasses bottle bottles jug jar jars pot pots pan pans kettle cauldron teapot spoon spoons fork forks tray platter mirror mirrors
    painting paintings portrait portraits picture tapestry tapestries carpet carpets rug rugs banner banners flag flags pennant
    pennants bunting curtain curtains rope ropes chain chains cord string net nets hook hooks nail nails key keys padlock bolt latch
    hinge hinges hammer saw tongs anvil bellows shovel spade pick pickaxe rake scythe sickle broom mop needle loom spindle wheel wheels
    ladder ladders plank planks board boards pole poles post posts gatepost stick sticks rod cane crutch wheelchair doll dolls toy toys
    puppet kite ball dice die cards card pawn chessboard coin coins penny pennies bell bells gong drum drums fiddle fiddles violin flute
    harp lute guitar piano organ trumpet horn horns bagpipes clarinet saxophone accordion candle candlestick pipe cigarette
    cigarettes cigar cigars ashtray matches lighter match hourglass compass globe map maps telescope orb crystal crystals gem gems
    diamond diamonds ruby emerald sapphire pearl pearls gold silver treasure crown sceptre statue statues bust idol figurine vase urn
    urns pottery fan fans umbrella umbrellas parasol awning awnings tarpaulin tarp canvas laundry washing clothesline line hat suitcase
    suitcases briefcase valise luggage parcel package bundle bundles wreath garland garlands ribbon ribbons bouquet feather feathers
    fur antlers skull skulls cage cages trap traps leash collar muzzle saddle tray trolley cart wheelbarrow hose fence fridge
    refrigerator stove oven tap dustbin bin bins trash garbage litter rubbish junk scrap heap heaps pile piles stack mound mounds
    stall stalls gate knucklebone knucklebones marble marbles token tokens sponge soap towel towels comb brush brushes razor scissors
    syringe needle scalpel stretcher bandages crib pram swing seesaw scoreboard goalpost hoop baskets net puppet mask masks
    cushion cushions lectern pew pews font screen screens lacquer porcelain scroll-case abacus inkwell quill pen pens pencil chalk
    blackboard wrench spanner hacksaw screwdriver toolbox jack fire-extinguisher extinguisher gas-mask canister canisters drum drums
    tin tins can cans jerrycan antler bone bones tooth shard shards splinter splinters fragment fragments sliver pebble
    ham loaf dummy dummies mannequin mannequins windmill weathervane weathercock sundial birdcage snare`,
  food: `
    bread loaf loaves cheese meat ham bacon sausage sausages beef mutton pork stew soup broth porridge pie pies cake cakes pastry
    biscuit apple apples pear plum plums peach peaches cherry cherries grape grapes melon orange oranges lemon fig figs berry berries
    onion onions garlic turnip turnips cabbage potato potatoes carrot bean beans pea peas egg eggs butter milk cream honey salt pepper
    spice spices tea coffee ale beer wine mead cider whisky whiskey gin rum brandy champagne noodle noodles dumpling dumplings rice
    fruit vegetables nut nuts feast banquet meal dinner supper breakfast lunch picnic roast`,
  document: `
    letter letters note notes notice notices noticeboard poster posters placard sign signs signpost signboard billboard plaque
    inscription epitaph headstone gravestone tombstone proclamation decree edict warrant writ summons contract deed treaty charter
    certificate licence license permit passport ticket telegram cable wire memo memorandum message scroll scrolls parchment page pages
    book books tome ledger ledgers diary journal logbook log manifest map chart document documents paper papers newspaper newspapers
    headline headlines handbill leaflet pamphlet flyer card postcard envelope label tag list graffiti graffito writing handwriting
    lettering letters banner screen display marquee manuscript codex folio receipt invoice bill telegraph printout readout slip scrap
    placards broadsheet bulletin bulletins will testament register tablet stencil`,
  material: `
    wood timber iron steel bronze brass copper tin lead gold silver metal chrome aluminium aluminum rust glass crystal stone marble
    granite concrete cement asphalt tarmac brick bricks clay mud plaster porcelain ivory bone leather silk velvet wool cotton linen
    cloth canvas paper cardboard plastic rubber wax tallow paint ink oil tar soot grease chalk jade amber ebony pearl lace rag fur
    steam smoke dust ash foam slime grime lacquer gilt enamel vinyl bakelite linoleum`,
  grim: `
    corpse corpses cadaver carcass carcasses body bodies skeleton skeletons skull skulls bone bones blood gore guts entrails wound wounds
    grave graves tomb tombs coffin coffins casket hearse gallows noose gibbet scaffold shroud urn bier pyre pall plague poison venom
    rot decay maggot maggots bloodstain bruise scar crypt catacomb casualty dead slaughterhouse morgue mortuary`,
  sacred: `
    altar altars shrine shrines temple temples chapel church cathedral incense prayer prayers hymn hymns chant relic relics icon icons
    idol idols monk monks nun nuns priest priests halo angel angels saint saints god gods goddess deity censer rosary crucifix ceremony
    ritual rituals rite rites procession pilgrimage lotus mandala blessing sacrifice offering offerings`,
  magicN: `
    magic spell spells enchantment sorcery witchcraft wizardry curse curses hex hexes rune runes sigil sigils glyph glyphs ward wards
    pentagram portal portals rift incantation charm charms talisman talismans potion potions elixir wand wands familiar ectoplasm aura
    miracle conjuration summoning apparition apparitions ghost ghosts spectre specter phantom phantoms wraith wraiths poltergeist
    fireball lightning-bolt qi chi mana leyline ley-line séance seance revenant will-o'-the-wisp wisp witchfire spellfire wyrdlight
    spirit spirits djinn genie elemental elementals levitation`,
  festiveN: `
    feast festival carnival fair fête fete party wedding celebration banquet dance dances jig reel waltz song songs music fiddle fiddles
    drum drums confetti bunting garland garlands ribbon ribbons firework fireworks lantern lanterns toast cheer cheers applause laughter
    merriment revel revels revelry revellers maypole mask masks balloon balloons streamers cake champagne band bandstand chorus`,
  violenceN: `
    fight battle duel brawl skirmish melee combat ambush attack assault raid charge siege clash volley salvo barrage fusillade gunfire
    gunfight shootout shot shots gunshot gunshots blow blows punch punches kick kicks slash stab thrust parry riposte swing strike
    explosion explosions blast blasts crossfire bombardment massacre slaughter war warfare bloodshed carnage onslaught impact collision
    crash wrestle grapple headbutt uppercut jab haymaker round rounds burst bursts broadside`,
  chaseN: `chase pursuit pursuers pursuer getaway escape flight hunt stampede race`,
} as const;
