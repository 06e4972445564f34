/** Words for those who act: people, groups, beasts, monsters, and the parts and clothes one sees of them. */

export const PEOPLE = {
  person: `
    man woman boy girl child kid baby infant toddler youth lad lass youngster teenager adult elder oldster crone hag gentleman lady
    fellow guy bloke chap dame stranger figure silhouette person someone somebody everyone everybody mother father mum mom dad
    grandmother grandfather granny grandma grandpa aunt uncle sister brother cousin niece nephew daughter son wife husband bride
    groom bridegroom bridesmaid widow widower orphan twin stepmother stepfather king queen prince princess duke duchess baron
    baroness count countess earl marquis lord emperor empress sultan khan jarl knight squire page herald steward butler maid
    housemaid servant footman valet cook chef scullion porter coachman driver teamster carter ferryman boatman sailor captain mate
    helmsman pilot navigator gunner stoker bosun midshipman admiral commander commodore officer sergeant corporal lieutenant colonel
    general marshal soldier guard guardsman sentry watchman trooper marine infantryman cavalryman archer bowman crossbowman spearman
    pikeman swordsman swordswoman lancer fighter warrior gladiator mercenary raider bandit brigand outlaw robber thief burglar
    pickpocket smuggler pirate poacher rogue assassin killer murderer hitman gunman gunslinger sniper thug goon bruiser heavy
    bouncer hoodlum mobster gangster punk ganger biker rider horseman horsewoman highwayman scout ranger hunter huntsman huntress
    trapper tracker fisherman fishwife shepherd goatherd drover farmer ploughman reaper peasant villager townsman farmhand labourer
    laborer digger gravedigger miner mason carpenter joiner smith blacksmith farrier tinker tanner weaver spinner tailor seamstress
    cobbler potter cooper miller baker butcher brewer innkeeper barkeep barkeeper bartender barmaid barman tapster waiter waitress
    hostess host landlord landlady merchant trader peddler pedlar hawker vendor stallholder shopkeeper grocer moneylender banker
    broker auctioneer pawnbroker clerk scribe scholar student pupil apprentice teacher schoolmaster master mistress professor
    librarian archivist doctor physician surgeon nurse orderly matron midwife healer apothecary patient invalid medic paramedic
    priest priestess monk nun friar abbot abbess bishop cardinal vicar deacon acolyte novice pilgrim hermit prophet preacher druid
    shaman witch wizard warlock sorcerer sorceress mage enchanter necromancer summoner oracle seer fortune-teller conjurer cultist
    celebrant worshipper mourner pallbearer undertaker sexton choirboy chorister penitent zealot judge magistrate reeve bailiff
    sheriff constable policeman policewoman cop detective inspector patrolman warden jailer gaoler prisoner convict inmate captive
    hostage slave refugee beggar tramp vagrant drifter urchin drunk drunkard gambler dealer croupier singer dancer ballerina
    musician fiddler piper drummer pianist harpist violinist trumpeter bard minstrel juggler acrobat clown jester fool actor actress
    performer showgirl chorus-girl magician mechanic engineer technician welder scavenger scrapper salvager wrecker stevedore docker
    longshoreman operator hacker decker netrunner courier messenger runner dispatcher cyborg android salaryman executive secretary
    receptionist typist journalist reporter photographer newsboy paperboy cabbie chauffeur lawyer attorney senator mayor governor
    minister ambassador envoy diplomat delegate courtier eunuch concubine geisha samurai ronin ninja disciple sifu sensei astronaut
    cosmonaut spacer crewman crewmate passenger traveller traveler wanderer nomad settler colonist survivor neighbour neighbor guest
    visitor customer spectator bystander onlooker passer-by friend companion comrade partner lover enemy foe attacker assailant
    opponent rival defender intruder trespasser pursuer ambusher victim champion hero heroine leader chief chieftain warlord boss
    foreman gatekeeper doorman doorkeeper caretaker janitor cleaner sweeper lamplighter hedge-wife washerwoman laundress milkmaid
    goosegirl gardener groundskeeper gamekeeper ferrywoman mutant scarecrow mannequin dummy statue corpse body skeleton ghost
    greybeard graybeard redhead blonde brunette veteran amputee sleeper smoker walker swimmer climber diver bather expert amateur
    beginner winner loser leaper elder-brother client fixer agent spy informer snitch sleuth gumshoe enforcer collector tenant
    lodger owner keeper holder bearer carrier rigger prospector rustler cowboy cowhand wrangler outrider tollkeeper turnkey
    executioner hangman headsman torturer interrogator inquisitor crusader templar paladin cleric hierophant vestal sibyl soothsayer
    astrologer alchemist herbalist potion-seller taxidermist embalmer ancestor descendant heir heiress ward guardian governess tutor
    nanny nursemaid matriarch patriarch regent viceroy chancellor vizier chamberlain cupbearer courtesan matador bullfighter boxer
    wrestler prizefighter referee umpire coach-driver jockey athlete runner-up swordmaster duellist duelist marksman markswoman
    grenadier hussar dragoon cuirassier musketeer bombardier sapper commando partisan guerrilla rebel insurgent mutineer deserter
    castaway stowaway whaler pearl-diver harbourmaster lockkeeper lighthouse-keeper signalman stationmaster conductor linesman
    lumberjack woodcutter logger charcoal-burner beekeeper falconer kennelman ostler stablehand stableboy teenaged toddlers ladies
    gents bystanders skater surfer busker organ-grinder fire-eater stilt-walker knife-thrower tightrope-walker trapeze contortionist
    ringmaster puppeteer ventriloquist scientist chemist physicist biologist geologist astronomer cartographer surveyor architect
    sculptor painter artist poet writer novelist playwright composer attendant usher bellhop concierge page-boy waif gamine tomboy
    bully prefect headmaster schoolboy schoolgirl classmate playmate teller cashier bookkeeper accountant auditor stenographer
    switchboard-operator lift-boy elevator-boy shoeshine bootblack newsvendor flower-seller pedestrian motorist hitchhiker one ones
    none-such beauty giantess dwarf midget elf gnome halfling fairy pixie nymph satyr faun mermaid cyclops jumper racer co-driver
    spotter lookout sharpshooter tailgunner gunner-girl marauder reaver plunderer slaver cannibal scavver warboy road-captain synth
    clone replicant avatar razorgirl dollmaker ripperdoc street-doc bodyguard minder chauffeuse starfarer voidfarer helmswoman
    pilotess quartermaster purser stewardess deckhand cabin-boy ensign cadet yeoman robot-servant automaton alien xeno`,
  crowd: `
    crowd mob throng crush press gathering assembly congregation audience procession parade march column file queue line row rank
    ring circle band gang pack troop troupe squad company battalion regiment army host horde legion patrol crew team party posse
    family couple pair trio group people folk villagers townsfolk guests soldiers troops cavalry infantry militia garrison choir
    chorus orchestra herd flock swarm shoal pride gaggle convoy fleet armada caravan cluster knot handful dozens hundreds revellers
    revelers riders dancers men women children mourners worshippers commuters shoppers faces cavalcade cortege cortège retinue
    entourage escort bodyguards honour-guard picket pickets brigade platoon phalanx cohort vanguard rearguard tribe clan sect cult
    coven sisterhood brotherhood guild jury committee council court household staff class squadron flotilla wing brood litter flight
    murder murmuration plague rabble riot stampede rush-hour strangers figures silhouettes bodies masses multitude multitudes ranks
    hordes legions families sisters brothers twins triplets old-timers couples lovers kids boys girls lads lasses babies guards
    sailors workers miners porters fishermen priests monks nuns pilgrims beggars refugees prisoners slaves spectators patrons
    drinkers diners customers students pupils novices disciples`,
  creature: `
    horse mare stallion gelding foal colt pony mule donkey ass ox oxen cow bull calf cattle goat kid sheep lamb ram ewe pig boar sow
    piglet dog hound bitch puppy mastiff greyhound terrier cur mutt wolf fox bear lion tiger leopard panther cat kitten rat mouse
    mice hare rabbit squirrel badger otter stoat weasel ferret deer stag doe fawn elk moose reindeer camel elephant ape monkey bat
    mole hedgehog bird crow raven rook jackdaw magpie owl hawk falcon eagle kite buzzard vulture gull seagull heron crane stork swan
    goose geese duck drake hen chicken cock cockerel rooster peacock ostrich pigeon dove sparrow swallow swift finch lark robin
    parrot fish carp trout eel pike salmon shark whale dolphin koi goldfish squid octopus crab lobster shrimp snake serpent viper
    lizard gecko toad frog turtle tortoise crocodile alligator spider scorpion beetle moth butterfly bee wasp hornet fly flies gnat
    mosquito ant worm maggot slug snail locust cricket cicada dragonfly firefly leech beast animal creature livestock mount vermin
    mongoose buffalo bison coyote jackal hyena lynx goldfinch cormorant pelican albatross penguin walrus terrapin newt
    salamander eft chameleon iguana python cobra adder rattlesnake boa meerkat weevil cockroach roach flea louse lice tick mite
    aphid ladybird caterpillar chrysalis larva grub hornets wasps bees barnacle mussel oyster clam jellyfish anemone starfish urchin
    minnow herring sardine mackerel cod tuna perch sturgeon ray manta swordfish panda koala kangaroo wallaby possum raccoon skunk
    chipmunk gopher prairie-dog armadillo anteater sloth tapir rhinoceros rhino hippopotamus hippo giraffe zebra antelope gazelle
    ibex chamois llama alpaca yak warhorse destrier palfrey nag carthorse packhorse pony-trap roan bay chestnut piebald skewbald
    dapple hounds pups kittens cubs cub whelp fledgling nestling chick chicks duckling gosling cygnet lambs calves nightingale
    thrush blackbird starling wren cuckoo woodpecker kingfisher quail partridge pheasant grouse turkey guineafowl kestrel osprey
    harrier condor ibis egret flamingo toucan macaw cockatoo budgie canary mockingbird sandworm wyrm hunter-dog guard-dog sheepdog
    bloodhound wolfhound lapdog spaniel collie`,
  monster: `
    monster dragon wyvern drake troll ogre giant goblin orc demon devil fiend imp gargoyle hydra basilisk griffin gryphon phoenix
    vampire werewolf ghoul zombie wight revenant lich golem abomination horror thing kraken leviathan behemoth wraith banshee
    changeling minotaur centaur harpy siren mermaid manticore chimera undead mutant-beast tentacle lamia gorgon medusa naga
    cockatrice roc thunderbird yeti sasquatch kappa oni tengu kirin jiangshi skinwalker wendigo strigoi dybbuk nightgaunt shoggoth
    deathclaw sandworm bugbear kobold gnoll hobgoblin lizardman ratman mutant mutants ghouls shambler crawler husk feral ferals
    raptor tyrannosaur dinosaur colossus juggernaut`,
  ghost: `
    ghost spectre specter phantom apparition spirit wraith shade haunt poltergeist banshee`,
  body: `
    body head face skull brow forehead temple eye eyes eyebrow eyelid eyelash ear nose nostril cheek cheekbone jaw chin mouth lip
    lips tongue tooth teeth tusk fang throat neck nape shoulder shoulders back spine chest breast rib ribs belly stomach waist hip
    hips lap arm elbow forearm wrist hand hands palm fist finger fingers thumb knuckle fingernail nail claw talon leg thigh knee
    knees shin calf ankle foot feet heel toe toes sole skin flesh hair beard moustache mustache whisker stubble braid plait ponytail
    topknot bun curl lock locks fringe mane tail hoof paw wing wings beak feather fur hide scale scales horn horns antler antlers
    snout muzzle trunk stump scar scars wrinkle freckle tattoo tattoos birthmark bruise bandage bone bones dimple tear tears sweat
    grin smile frown scowl sneer posture stance profile complexion pupil eyelids sideburns hump paunch muscle sinew vein torso limb
    limbs prosthetic earlobe gums gum jowl jowls wattle nostrils eyesocket socket sockets cheeks dimples lashes brows forelock
    sidelock pigtail pigtails dreadlocks mohawk crewcut parting tonsure scalp crown-of-head temples collarbone shoulder-blade armpit
    bicep biceps forearms wrists knuckles fingertip fingertips fingernails thumbnail palms thighs kneecap calves shins ankles heels
    instep soles toenail bosom breasts cleavage navel buttocks rump loins groin backside haunch haunches flank flanks vertebrae
    ribcage sternum breastbone pelvis pelt plumage crest comb spur wattles feeler antenna antennae mandible pincer pincers proboscis
    tentacle tentacles fin fins gill gills flipper flippers tail-feather carapace thorax abdomen eye-stalk mouthparts jaws fangs
    tusks skeleton scab welt weal blister wart mole pockmark pockmarks pox liver-spot veins blush flush pallor gait build figure
    frame physique countenance visage features expression smirk grimace leer wink squint glare
    brain brains breath touch
    `,
  clothing: `
    clothes clothing coat overcoat greatcoat raincoat trenchcoat jacket cloak cape mantle shawl scarf wrap robe robes gown dress
    frock skirt petticoat apron blouse shirt tunic vest waistcoat jerkin doublet surcoat tabard suit tuxedo uniform livery kimono
    sari toga trousers breeches pants jeans shorts leggings hose stockings stocking sock socks boot boots shoe shoes sandal sandals
    slipper slippers clog clogs heel heels glove gloves gauntlet mitten sleeve sleeves cuff collar lapel hem pocket belt sash buckle
    strap braces suspenders hat cap bonnet hood helmet helm visor turban headscarf bandana veil mask crown tiara circlet wig fedora
    bowler goggles spectacles glasses monocle eyepatch armour armor breastplate mail chainmail plate greaves pauldron leather
    leathers fur furs silk silks velvet satin lace linen wool cotton tweed denim canvas rags patch patches brocade embroidery button
    buttons ribbon jewel jewels necklace pendant locket bracelet bangle ring rings earring earrings brooch pin badge medal epaulette
    epaulet amulet spurs holster scabbard sheath baldric bandolier backpack satchel purse handbag umbrella parasol cane
    walking-stick poncho overalls jumpsuit spacesuit coverall dungarees cravat tie necktie bow-tie pyjamas nightgown nightshirt
    bathrobe undershirt rubber girdle corset bodice bustle crinoline farthingale ruff collarette stomacher garter garters knickers
    bloomers drawers long-johns underclothes chemise shift smock pinafore overall duster cassock surplice stole mitre habit wimple
    cowl hauberk gambeson cuirass vambrace bracer bracers sabatons coif bascinet sallet gorget kilt sporran sarong loincloth
    breechclout moccasin moccasins jackboots wellingtons galoshes snowshoe stiletto-heels brogues spats beret beanie balaclava
    trilby bowler-hat top-hat tricorne sombrero stetson straw-hat fez skullcap headdress headband hairpin hairnet comb laurel diadem
    coronet pince-nez sunglasses shades lenses eyeglass ear-muffs mittens muffler boa cummerbund pocket-watch cufflinks tiepin
    lapel-pin chevrons insignia crest armband wristband wristwatch watch anklet choker torc bead beads sequin sequins spangles
    fringe tassel tassels toggles zip zipper hoodie t-shirt singlet tracksuit windbreaker parka anorak oilskin oilskins mackintosh
    sou'wester waders flak-jacket bulletproof-vest exosuit vacsuit hardsuit bodysuit catsuit leotard tights fishnets miniskirt
    jewellery jewelry finery motley tatters hand-me-downs dress-coat frock-coat tailcoat morning-coat dinner-jacket blazer cardigan
    jumper sweater pullover jersey waistband hemline train bandanas harness toolbelt gunbelt
    costume costumes uniforms outfit outfits getup garment garments attire armour-plates`,
} as const;
