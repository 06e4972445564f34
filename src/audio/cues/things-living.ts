/** Beasts and people that can make a sound, in classes: nouns by their singular. Data of the director. */

export const LIVING = {
  horse: `horse mare stallion pony gelding rider cavalry carriage coach mule team mount steed filly colt horseman cart hoof hooves hoofs charger
    destrier palfrey nag bay chestnut roan grey dragoon lancer courier donkey ass warhorse courser cob stagecoach posse hussar trotter
    thoroughbred cavalryman post-chaise horses bridle harness colts sorrel piebald knight knights lancers hussars dragoons mares ponies mules
    oxcart vaquero charioteer chariot equerry groom plough-horse pack-horse packhorse carthorse outrider outriders horsemen riders gee-gee
    screw hack hacks cobs jade jades buckskin palomino appaloosa mustang bronco broncos sleigh troika hansom brougham phaeton landau
    buggy-horse cavalrymen uhlan cuirassier steeds`,
  wolf: `wolf pack coyote jackal beast direwolf werewolf dire-wolf wolves coyotes jackals hyena warg wargs she-wolf wolfpack dingo dingoes`,
  howler: `dog hound bloodhound mastiff`,
  dog: `dog hound mastiff cur mutt bitch terrier wolfhound puppy pup spaniel collie watchdog guard-dog bloodhound mongrel fox whelp`,
  cat: `cat kitten tom tomcat tabby lynx mouser panther`,
  crow: `crow raven rook jackdaw magpie corbie crows`,
  bird: `bird gull lark nightingale thrush blackbird robin sparrow finch wren cuckoo starling swallow pigeon dove seagull songbird cockerel rooster
    cock hen goose duck heron crane parrot birdsong linnet magpie swift curlew loon pheasant crow raven`,
  gull: `gull seagull tern kittiwake seabird`,
  owl: `owl tawny screech-owl`,
  rooster: `rooster cock cockerel`,
  insect: `cricket cicada bee fly hornet wasp mosquito locust grasshopper insect beetle swarm midge hive bluebottle dragonfly`,
  frog: `frog toad bullfrog`,
  snake: `snake serpent viper adder cobra rattler rattlesnake asp python`,
  rat: `rat mouse mice vermin rodent`,
  cow: `cow bull ox oxen cattle calf herd heifer bullock`,
  sheep: `sheep lamb ewe goat ram flock kid nanny`,
  pig: `pig hog sow boar swine piglet`,
  bear: `bear boar lion tiger`,
  monster: `monster beast creature thing dragon troll ogre bear lion tiger ghoul demon wyrm wyvern griffin manticore mutant hellhound kraken horror
    abomination alien xenomorph zombie basilisk hydra chimera golem giant minotaur drake leviathan fiend something`,
  dragon: `dragon wyrm wyvern drake serpent`,
  wings: `wing pinion bat bird dragon raven crow owl moth pigeon dove flock wyvern eagle hawk`,
  bell: `bell carillon church clock chime doorbell belfry campanile tower handbell church-bell temple-bell ship's-bell cowbell knell angelus
    steeple bells curfew vespers matins bellringer ringer clapper bell-rope sexton chimes handbells peal gong-bell tocsin tenor treble ringers
    bellman carillonneur minster clocktower clock-tower bellhouse bellcote sanctus goat-bell sheep-bell sleighbell jingle-bell glockenspiel
    buoy bronze bell-metal clappers ropes belltower bell-tower ringing-chamber steeples cowbells wind-bell wind-bells eave-bells doorbells
    ship-bell watch-bell dinner-bell tower-bell great-bell bell-wheel campanology hand-bell jinglebell bellpull bell-pull mission convent
    abbey cathedral chapel`,
  gong: `gong tam-tam cymbal bronze gongs tamtam cymbals singing-bowl bowl singing-bowls bronze-drum mallet hammer striker log`,
  chime: `chime wind-chime windchime chimes bell clock`,
  clock: `clock watch pendulum timepiece timer metronome clockwork grandfather-clock chronometer second-hand escapement countdown`,
  coin: `coin copper silver gold shilling penny pennies dime quarter nickel crown token purse ducat florin crowns piece guinea sovereign mark
    doubloon groat farthing thaler denarius denarii change chip chit credit tael bag fare toll money payment pouch collection-plate centavo
    peso kopek obol gold-piece sixpence halfpenny ha'penny coins cowrie washer quarters dimes nickels coppers shillings chips pfennig kronor
    lira cent cents pound florins guineas sovereigns sequin zecchin bezant drachma talent scrip sou sous franc francs rouble rupee stake wager
    jackpot winnings wages ante tip alms slot fruit-machine farthings jingling dubloon dollar dollars cash chits buck bucks half-crown
    pieces-of-eight nuggets nugget gold-dust scratch tokens tolls takings fistful fivers pound-coins credits credstick chitties piastre
    piastres rupees dinar dinars kreuzer kreuzers guilder guilders ducats purses balls`,
  dice: `dice die knucklebone bones`,
  cards: `card deck pack hand dealer croupier`,
  crowd: `crowd mob audience throng spectator congregation multitude gallery people everybody everyone room hall stand stadium townsfolk villager
    onlooker bystander fan terrace square rabble assembly bleacher pit arena rioter protester demonstrator reveller regular patron drinker
    diner drunk gathering chorus swarm tavern half-thousand dancers court jury marketplace bazaar concourse citizen populace town village
    tribe fishwife spectators gawker bellower congregants lounge bar club parlour saloon casino taproom inn canteen dining-room ballroom
    dancefloor chamber public relatives citizens bookmakers fishwives hawkers vendors stallholders stevedores dockers carters porters ravers
    clubbers guests strikers convicts inmates prisoners refugees believers cultists drunks gamblers punters customers passengers workers
    peasants revellers celebrants tables benches balcony balconies circle stalls cheap-seats marketgoers shoppers traders merchants haggler
    hagglers pilgrims partygoers carousers tipplers topers queue concert-hall theatre theater auditorium arcade dance-floor carnival parade
    procession rally mess-hall souk fairground dockside quayside quay ploughmen drinkers heckler hecklers bidders players supporters lodgers
    wedding-party mourners market hustings snug pews pew choir-stalls gods bleachers carnivalgoers townsmen townswomen burgher burghers
    fishermen miners sailors moshpit pit-crew grandstand grandstands stands terraces bridesmaids picket pickets cheerleaders listeners
    bystanders bathers soldiers children schoolchildren villagers neighbours neighbors regulars crowdful queues mobs throngs crowds choristers
    students scholars apprentices initiates novices worshippers commuters travellers gamers croupiers dealers tradesmen hustlers touts bookies
    brokers auctioneers farmers drovers herdsmen washerwomen milkmaids barmaids waiters potboys cooks marines cadets ratings troopers infantry
    militia legion levies levy garrison survivors settlers colonists scavengers raiders bikers wreckers mechanics racers drivers courtroom
    assizes parliament senate council moot gathering-hall refectory wardroom messdeck steerage forecastle platform station terminal foyer
    lobby ring ringside paddock racecourse track pits infield discotheque rave nightclub cabaret speakeasy`,
  army: `army soldier legion host rank column regiment troop horde warrior phalanx battalion men`,
  baby: `baby infant newborn child`,
  child: `child children boy girl kid urchin`,
  clapper: `crowd audience hall room gallery hand palm people everyone everybody house stands guest`,
} as const;
