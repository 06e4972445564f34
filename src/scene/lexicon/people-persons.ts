/** Persons by trade, rank, kin and temper, and groups of them. */

export const PERSONS = {
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
    pilotess quartermaster purser stewardess deckhand cabin-boy ensign cadet yeoman robot-servant automaton alien xeno abductor
    abductee academic accomplice accompanist accuser acquaintance activist addict addressee adept administrator admirer adolescent
    adulterer adventurer adventuress adversary advertiser adviser advisor advocate affiliate agitator aggressor aide alderman ally
    almoner altarboy amazon ambulanceman amnesiac anarchist ancestress anchorite anaesthetist angler animator announcer antagonist
    antiquary apostate apostle applicant appraiser arbiter arbitrator archaeologist archbishop archdeacon archduke archmage armorer
    armourer aristocrat arsonist artisan artificer artiste ascetic aspirant assayer assessor assistant associate astrogator
    astronavigator atheist augur augurer auntie author authoress avenger aviator aviatrix axman axewoman abolitionist acupuncturist
    arranger babe babysitter bachelor backpacker backbiter backer bagman bagpiper bailie balladeer balloonist bargeman bargee
    bargainer barber barista baronet barrister bastard battler beachcomber beadle beau bedfellow bedesman beefeater bedouin being
    believer bellboy belle bellman bellringer bellmaker beloved benefactor benefactress berserker besieger bettor bidder bigot
    bigwig birdcatcher birder birdwatcher blackguard blackmailer blasphemer blaster blockader blogger bluestocking boarder boaster
    boatbuilder boatwright boatswain boffin bogeyman bohemian bondsman bondservant bonesetter bookbinder booker bookie bookmaker
    bookseller boor bootlegger borderer borrower botanist bounder bowyer brakeman brat brawler brazier brewster bricklayer
    brickmaker bride-to-be brigadier broadcaster brute buccaneer buckaroo buddy bugler builder bumpkin burgess burgher burgomaster
    bursar busboy bushranger bushwhacker businessman businesswoman busybody buyer betrayer bone-setter barbarian caddie caller
    calligrapher camper campaigner candidate candlemaker cannoneer canoeist cantor canvasser capitalist caregiver carer carder
    caricaturist caroller carouser carpetbagger cartoonist cartwright carver castrato casualty cataloguer catcher caterer cattleman
    caulker cavalier caveman cellist cellarer cellarman censor centurion chairman chairwoman challenger chambermaid chandler
    changeling chanter chaplain chaperone charioteer charlatan charwoman charmer chatelaine chatterbox cheater cheesemonger
    chevalier chiropodist choirmaster choreographer chronicler churchgoer churchwarden churl cinematographer citizen civilian
    claimant clairvoyant clansman clarinettist clergyman clockmaker clothier coachmaker coalman coastguard coauthor coiner
    collaborator colleague colleen collier columnist combatant comedian comedienne comforter commandant commentator commissar
    commissioner commoner communicant commuter compatriot competitor complainant compositor comptroller confectioner confederate
    confessor confidant confidante conjuror conman connoisseur conqueror consort conspirator constituent consul consultant consumer
    contender contestant contractor contralto contributor controller copilot coppersmith copyist coroner coquette correspondent
    corsair cosmetician costumier councillor councilor counsellor counterfeiter counterpart countryman countrywoman courser
    couturier coward cowherd cowpoke cowpuncher coworker coxswain crackpot crackshot craftsman craftswoman creator creditor crier
    criminal critic crofter crony crooner crosser culprit cultivator curate curator curmudgeon custodian cutler cutpurse cutthroat
    cyberpunk cyclist cynic czar celebrity cabman cabby cabinetmaker cameraman camerawoman cardsharp card-sharp carjacker chirurgeon
    cragsman cranesman crowd-pleaser croupière dabbler dacoit daemon dairymaid dairyman damsel dandy daredevil dauber dauphin
    dawdler dayboy deaconess debater debtor debutante decoy defaulter defector defendant defrauder delinquent demagogue democrat
    demolitionist demonstrator denizen dentist dependant deputy dervish descender designer desperado despot detainee detractor
    developer devotee diarist dictator dieter dignitary dilettante diner director disciplinarian discoverer dissenter dissident
    distiller diviner dodger dogcatcher doer dogsbody dolt dominatrix donor dowager dowser doyen doyenne drafter draftsman dragoman
    dramatist draper draughtsman drayman dreamer dressmaker drinker drudge druggist dude duenna duffer dunce dupe dustman dweller
    dyer dynast divorcee dogfighter donkeyman earner easterner eavesdropper eccentric editor effendi elector electrician emcee
    embezzler embroiderer emigrant emir emissary employee employer emulator enchantress encyclopedist engraver enlistee entertainer
    enthusiast entrant entrepreneur epicure equerry equestrian escapee escapologist escort esquire essayist evacuee evangelist
    evildoer examiner exciseman executor executrix exhibitor exile exorcist explorer exporter extortionist extremist eyewitness
    elocutionist factor factotum faddist failure fakir falsifier famulus fan fanatic farmwife fascist feller felon feminist fencer
    fetishist fiance fiancé fiancee fiancée fiend figurehead figurant filibuster financier fingersmith firebrand firebug firefighter
    fireman firewatcher first-born firstborn fisher fisherwoman fisherfolk fishmonger flagbearer flagman flapper flatmate flatterer
    flautist flunkey follower footballer footpad footsoldier footslogger forager forebear forefather foreigner forerunner forester
    forger forgemaster foundling founder framer frogman freebooter freedman freeholder freeman freemason freethinker fugitive
    funambulist furrier fusilier fusspot futurist gabbler gaffer gal gallant galoot gamer gangleader gaolbird gatherer gaucho gauger
    gawker geezer geek gendarme genealogist genius gentlewoman gentlefolk geographer geometer ghostwriter gigolo gillie girlfriend
    giver glassblower glass-blower glazier gleaner glover glutton go-between goalie goalkeeper gob godfather godmother godchild
    goddaughter godson godparent goldsmith golfer gondolier good-for-nothing gossip gourmet gourmand governante graduate gramps gran
    grandad granddad granddaughter grandee grandmaster grandnephew grandparent grandson grandchild grandsire graverobber greengrocer
    greenhorn grifter groomsman groper groupie grown-up grownup grower guardswoman guarantor guerilla guide guildmaster guildsman
    guitarist gunsmith gunsel guru guttersnipe guv guvnor guzzler gymnast gypsy goldbeater gravekeeper haberdasher habitue habitué
    haggler handler handmaid handmaiden handyman hanger-on harbinger hardliner harlot harlequin harpooner harpoonist harvester
    hatter hatcheck hauler headhunter headmistress hearer heathen heavyweight hedger heckler hellion helmsmaster helper helpmate
    henchwoman herder herdsman herdboy heretic hermitess highlander hijacker hiker hillbilly hippie hireling historian hoarder hobo
    hoer holidaymaker homeowner homesteader hooker hooligan hoplite hosteler hosier hotelier hothead houri housebreaker houseboy
    householder housekeeper housemaster housemate housewife huckster hummer humorist hunchback hurdler husbandman hustler hypnotist
    hypocrite hysteric hydrologist iceman idealist idiot idler ignoramus illusionist illustrator imam imbecile immigrant immortal
    impersonator importer impostor imposter impresario incendiary industrialist infanta infante infidel infiltrator informant
    ingenue inhabitant inheritor initiate innocent inquirer insider insomniac inspectress instigator instructor insurer intellectual
    interloper interpreter interviewer introvert inventor investigator investor invigilator ironmonger ironworker islander itinerant
    ironmaster ironfounder jackanapes jailbird janissary jarhead jeweller jeweler jilt jobber jogger joker journeyman jouster judoka
    junkie junkman juror juvenile jailor kaiser keelman kendoka kennelmaid khedive kibitzer kidnapper kiddo kin kinsman kinswoman
    kitchener kitchenhand kitchenmaid kleptomaniac knave knacker knight-errant knitter know-all kahuna kingpin lackey laddie
    lady-in-waiting ladyship laggard laird lama landholder landowner landsman landlubber landscaper lapidary larrikin lassie
    laundryman laundrywoman lawbreaker lawgiver lawmaker lawman layabout layman laywoman leadsman learner leatherworker lecturer
    legate legatee legionary legionnaire lender leper lexicographer liar liberator libertine librettist lictor liegeman lifeguard
    lifer lighterman lightkeeper lineman linguist listener litigant loafer lobbyist locksmith loner longbowman lordling loremaster
    lothario lout lugger lumberman lunatic lurker lutenist luthier lynchmob luminary ma'am macebearer madam madame madman madwoman
    maestro magnate maharajah maharani maiden mailman maker malcontent malefactor manservant mandarin maniac manicurist manager
    manageress manipulator marcher marchioness mariner maroon marquess marquise martinet martyr masochist masseur masseuse
    masterbuilder mastermind mater mathematician matelot mauler mayoress meddler mediator melodist memsahib menial mentor merc
    mercer merchantman merrymaker mesmerist metallurgist metalworker middleman migrant militant militiaman milkman milkwoman
    millhand milliner millionaire miniaturist ministrant minion misanthrope miscreant miser misfit missionary missus moderator
    modiste mogul monarch moneychanger money-changer mongrel monger monitor moonshiner mopper moppet moralist mortal mother-to-be
    motorcyclist mountaineer mountebank mouthpiece mugger muleteer mullah mummer murderess muse musketman mutterer mystic myrmidon
    majordomo major-domo mahout mafioso matchmaker machinist magus magnifico maenad merman meister muezzin monsignor monsieur
    mademoiselle mister major nabob namesake narrator native naturalist naysayer necromant negotiator neophyte nerd neurologist
    newborn newcomer newlywed newsagent newscaster newshound newsman newspaperman nightwatchman nightwalker nincompoop ninny nitwit
    noble noblewoman nominee nonagenarian nonentity northerner norseman notary nursling numismatist newsreader newsie oaf oarsman
    oarswoman observer occupant occupier octogenarian oddball odalisque offender officeholder officiant officialdom official ogler
    oilman oldtimer oligarch optician optimist orator organiser organizer organist outcast outdoorsman outfielder outfitter
    outlander outsider overlord overseer oxherd oboist offworlder pacifist packman packer paddler pagan pageboy pal palmer palmist
    pamphleteer panelist panhandler pappy papist paparazzo paramour parachutist paratrooper pariah parishioner parlourmaid
    parlormaid parolee parson partaker participant partygoer party-goer pasha passerby passer-through pastor patriot patroller
    patron patroness patsy pauper payer paymaster peacemaker pederast peeress penman penpusher pensioner percussionist perfectionist
    perfumer perfumier perjurer perpetrator persecutor pessimist petitioner pharaoh pharmacist philanderer philanthropist
    philosopher phony phrenologist picker piemaker pieman pioneer pipsqueak pistoleer pitman plaintiff plasterer playboy player
    pleader plotter plowman plumber plutocrat pointsman poisoner policymaker politician politico poltroon polymath pontiff pope
    porteress portraitist portress postboy postman postmaster postmistress postulant potentate potboy poulterer practitioner
    prankster preceptor predecessor prelate premier presbyter presenter pretender preyer prig primate prima-donna princeling
    principal prior prioress privateer privateersman prizewinner probationer proconsul procurer procuress prodigal prodigy producer
    profiteer progenitor programmer projectionist promoter prompter proofreader prosecutor protector protege protégé protégée
    protester proprietor proprietress prostitute provider provost prowler proxy prude psychic psychiatrist psychologist psychopath
    publican publisher pugilist pundit punter puppetmaster purist puritan purveyor pygmy pyromaniac pater peon pilferer quaker
    questioner quisling quitter rabbi rabble-rouser racketeer ragamuffin ragpicker railwayman rajah rake rambler rancher ranchhand
    ranee ranter rapist rapper rapscallion rascal ratcatcher reader realist recipient recluse recruit recruiter rector redcap
    redcoat redneck reformer registrar relation renegade renter repairman repairer repentant representative reprobate republican
    rescuer researcher resident resister respondent restaurateur restorer retainer retiree reveller reveler revenant revenuer
    reverend reviewer revolutionary rhetorician rhymester rifleman ringer ringleader rioter ripper riverman roadhog roadie
    roadmender roamer roisterer romancer rookie roomer roommate ropemaker ropewalker roughneck roundsman roustabout rower ruffian
    ruler rumrunner runaway runt roofer sabreur sabreuse saboteur sacristan sadist saddler safebreaker safecracker sage sahib
    sailmaker sainted salesman saleswoman salesgirl salesclerk saloonkeeper salter samaritan satirist satrap savant saviour savior
    saxophonist sawbones sawyer scallywag scalawag scammer scamp scapegoat scapegrace schemer schoolchild schoolfellow schoolma'am
    schoolmarm schoolmate schoolmistress schoolteacher schooler scion scoffer scoundrel scourer scoutmaster scribbler scrivener
    scrounger scrubber scrutineer sculptress seacaptain seafarer sealer seamster searcher secessionist seditionist seducer
    seductress seeker seigneur seller señor señora señorita sensualist sentinel separatist seneschal septuagenarian sepoy serf
    serviceman servicewoman servitor sharecropper sharper sheik sheikh shearer shepherdess shill shipbuilder shipmaster shipmate
    shipowner shipper shipwright shirker shogun shooter shopgirl shoplifter shopper showman showoff shrew shut-in shyster sibling
    sicko sidekick sire sissy sitter skald skeptic sceptic skier skinflint skinner skipper skirmisher slacker slaughterman
    slavedriver slavemaster slayer sleepwalker sloven sluggard slugger smallholder smasher smelter snob snooper snorer socialite
    socialist sojourner solicitor soloist somnambulist sonny sophist soprano sot souse southerner sovereign spacefarer spacewoman
    spacewalker spaceman speaker spearbearer specialist speculator speechmaker speeder spellcaster spellbinder spendthrift spinster
    spiritualist splicer spokesman spokeswoman sponger sportsman sportswoman spouse sprinter sprog spymaster squaddie squatter
    squealer squireling staffer stagehand stalker stammerer stand-in starlet stargazer statesman stationer steeplejack steelworker
    steersman stepbrother stepchild stepdaughter stepsister stepson stickler stitcher stockbroker stockman stonecutter stonemason
    stooge storekeeper storeman storyteller storywriter straggler strategist stripling stripper striker stroller struggler stuntman
    stuntwoman stutterer subaltern subordinate subscriber successor suffragette suitor sultana superintendent superhero superior
    supervisor suppliant supplicant supplier supporter surety survivalist swabbie swagman swain swashbuckler sweetheart sweetie
    swindler swineherd swinger switchman swordbearer swordfighter swordmaid swordsmith sycophant sylph symbiont sympathiser
    sympathizer sellsword sutler sartor sawmiller tacksman tactician tailgater taker talebearer talent talker tallyman tamer
    tattooist taskmaster taster tattler taxman taxpayer teaboy technocrat teen teetotaller telegrapher telegraphist telepath
    telephonist tempter temptress tenderfoot tenor termagant terrorist tester thane thatcher theologian theorist therapist thespian
    thinker thrall thresher thrower tiller timekeeper tinhorn tinman tinsmith tipstaff tippler toady toastmaster tobacconist toff
    toiler tollman toolmaker topman toreador torchbearer torchsinger tormentor tourist tout towncrier townsperson toymaker tracer
    tracksman tradesman tradeswoman tradesperson traducer tragedian trainer trainee traitor traitress transgressor translator
    treasurer trekker trencherman trencherwoman tribesman tribeswoman tribune trickster trier trimmer triplet trombonist troubadour
    trouper truant trucker trustee tsar tsarina tunneller turncoat turnspit twerp twirler twit twister tycoon typesetter tyke tyrant
    tyro timpanist tugboatman thaumaturge theurge unbeliever undersecretary understudy undesirable unfortunate upholsterer upstart
    user usherette usurer usurper utopian vagabond valkyrie vandal vanquisher vaquero vassal vedette vender vendee vestryman
    veterinarian vet vice-president victor victualler vigilante villain villainess vintner virago viscount viscountess visionary
    vivandiere vixen vocalist voice-over voivode volunteer voter votary voyager voyeur vulgarian venturer wagoner waggoner
    wagonmaster wainwright walk-on walker-on wallflower warchief warder wardress warehouseman warmonger warner washerman washwoman
    wastrel watcher watchmaker watchwoman waterman wayfarer weakling wearer weeder weeper weightlifter weirdo well-wisher wench
    westerner wetnurse wheelman wheelwright whelp whiner whisperer whistler whistleblower whittler wiccan wildman wildling windbag
    winegrower wingman wino wireman wisewoman witchfinder witch-finder witness womanizer woodcarver woodsman woodworker workhand
    workmate workman worker workwoman world-beater worrier worshiper wretch wright wrongdoer wunderkind xenologist yachtsman
    yachtswoman yahoo yardmaster yob yogi yokel yuppie zoologist zookeeper bandleader bandmaster bassist bassoonist bugleboy
    cornetist drum-majorette reedsman sitarist soubrette tubist virtuoso xylophonist ashigaru bushi daimyo hatamoto kunoichi miko
    onmyoji shinobi yojimbo yakuza oyabun wakashu daoshi shifu shixiong shidi xia burghermaster castellan chatelain landgrave
    margrave palatine thegn housecarl huscarl gallowglass kern varlet villein vavasour codebreaker joyboy joygirl chromehead
    razorboy corpo corpos gangbanger burnout dropout streetwalker skel shamus hoofer moll stoolie flatfoot capo consigliere
    triggerman bagwoman newshawk rummy palooka
    mama papa daddy mommy parent tommy darling president henchman mortician titan colossus celestial xian biographer handlers senior
    verger strap-hanger strap-hangers prince-adept
    accordionist wholesaler retailer halberdier liege`,
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
    drinkers diners customers students pupils novices disciples aristocracy battery bevy cabal cadre citizenry clergy clientele
    clutch community commune conclave congress contingent convention corps coterie countryfolk covey crewmen delegation detachment
    droves duo ensemble establishment fellowship fireteam foursome fraternity gentry harem hive humanity junta kinfolk kinsfolk
    laity league lineup line-up mankind menagerie midst ministry navy nobility octet passers-by peasantry police quartet quintet
    quorum reinforcements sextet society soldiery syndicate task-force threesome townspeople tribesfolk twosome warband womenfolk
    menfolk workforce yeomanry clansfolk clansmen fisherfolk passersby
    search-party boarding-party roaring-crowd boarders henchmen celestials relatives groomsmen`,
} as const;
