/** What each mood sounds like in words: lemmas worth three points, two and one. One word may speak for several moods. Data of the director. */

export interface MoodWords {
  readonly three: string;
  readonly two: string;
  readonly one: string;
}

export const MOOD_WORDS: Readonly<Record<string, MoodWords>> = {
  combat: {
    three: `battle ambush siege duel melee skirmish raid warcry shootout gunfight brawl firefight broadside swordfight riposte parry volley fusillade
      massacre slaughter battlefield onslaught bloodbath battle-cry barrage crossfire cannonade dogfight gunfire bayonet swordsman gunner`,
    two: `fight attack charge strike sword blade shield stab slash hack shoot gunshot explode explosion grenade cannon arrow lance spear axe enemy foe assault clash lunge thrust punch slug bludgeon behead impale pierce cleave wound bleed warrior soldier raider bandit duellist duelist rifle shotgun pistol torpedo missile laser blaster turret shrapnel bullet bolt fist knuckle hammer mace club gladiator marauder berserker combatant artillery bombard detonate blast rout flank dodge duck overwhelm knock-down boarder boarding-party trench barricade berserk mine culvert cartridges riot-gun slide hits lands windscreen sabre shots firing reload bruise uppercut jaw blow blows brawling knuckles bouncer stool hull breach`,
    one: `kill gun blood fall smoke roar shout scream hit fire burst knife rush leap block wall gate drop throw hurl smash crash line horn swing war`,
  },
  chase: {
    three: `chase pursuit pursue pursuer getaway outrun hurtle overtake hightail fugitive tail-light fishtail swerve sprint flee escape posse prowl-car
      bloodhound quarry breakneck headlong`,
    two: `siren coupe hunt race skid bolt vault needle speedometer throttle gallop dash dodge weave careen barrel veer ramp alley rooftop hound tyre tire brake speed accelerate accelerator shake-off corner traffic catch gain bumper rear-view tail scramble reckless fast flat-out hairpin hoofbeat stampede clamber hunter stride jump shortcut soles rooftops skylight viaduct peg screaming gaining headlamp motors weaving ducking hunted dodging vaulting running ran awning hydrant second gears`,
    one: `run behind after bike truck horn barrier mirror lamp roof faster gear howl headlight roar leap duck crash chasing fence engine handlebar wheel car rider tunnel follow breath legs lungs`,
  },
  tension: {
    three: `threat danger stealth sneak ambush hostage hunted stalk prowl booby-trap tripwire countdown standoff stand-off eavesdrop intruder footfall suspicion menace peril trespass gunpoint knifepoint footstep suspense hush-hush eavesdropper`,
    two: `creep hide guard armed trap warning alarm dread slip knife pistol wolf howl listen fuse hush tense nervous sweat crouch flatten freeze patrol sentry searchlight trigger wire cock lurk threaten tiptoe careful silent motionless pressed suspect breathless hunter hunting stalker prowler intercept klaxon siren crack leak breach pressure tremble shiver stare wary quarantine search checkpoint spotlight ultimatum hostile poison blackmail bomb timer ticking detonator teeter ledge dangle precipice flood tempest circle circling close-in surround surrounded cornered shadow shadows stranger whip runaway creature watch watched watching watcher unseen hold-still barricade knock pounding breath heartbeat pulse parley waiting holster safety glance glimpse hair-trigger hatchet swallow bead prickle hackles rustle scrape hiss flicker halt frozen nearer closer closing approaching overhead following followed follower tread treads heels creak groan lights-out blackout leaking red-light stalemate bluff pistol-butt`,
    one: `door dark night cold silence wait still move close nobody nothing soldier rider eye hand third deck lamp storm thunder lock key stair corridor window fingers lean boot hear sound approach slow slowly black blood stop again something lights red whisper face empty smell teeth steel torch far dust behind distance count seconds minutes edge sway rope rising crumble`,
  },
  dread: {
    three: `horror terror dread nightmare ghoul fiend corpse-light abomination malevolent unspeakable blasphemous loathsome charnel gibbet
      cadaver rotting putrid flayed entrails maggot possessed`,
    two: `scream blood skull bone rot fang claw crawl twitch eyeless grin coffin crypt grave vermin spider writhe slither wet drip shriek teeth pale corpse dead unnatural inhuman whisper mad madness devil demon curse thing cellar stench worm swarm gasp choke drown footless wet-footed crawling breathing scratching lipless surplice chewing smiling`,
    one: `dark cold shadow breath face eye mouth door stair hand finger black something smile wrong empty night`,
  },
  mystery: {
    three: `mystery enigma riddle clue cipher puzzle inexplicable investigate detective monolith handprint unsolved cryptic glyph vanish disappear
      anomaly uncanny eerie inscription fingerprint cryptogram artefact artifact`,
    two: `secret strange stranger hidden unseen corpse body victim murder code typewriter footprint evidence witness blackmail alibi ledger locked unknown unexplained forgotten symbol rune message note letter photograph missing vanished signal transmission odd peculiar curious wonder impossible nobody mask veil fog mist fedora lipstick matchbook envelope suspicious dossier private-eye case keyhole trail stain unmarked ancient sealed scratch map diary journal notebook wrong unreadable hum faint beckon warm unlit candle flicker reflection echo found discover discovered blotter safe ticket unlocked ajar thirteenth extra wrong-number by-itself footmark handwriting misspelled scrawl alone unfamiliar blank stopped clock accountant hotel keycard tattoo stub receipt initials coded crossed-out`,
    one: `rain glass listen shadow whisper dark night key empty old door notice find lantern look silence ink name number window wet lamp cigarette smoke moon stare pale paper room remember question ask blood drawer closely looked somebody someone something isn't inch`,
  },
  sorrow: {
    three: `funeral grave bury burial mourn mourner grief grieve weep sob coffin hearse widow widower orphan lament memorial dirge elegy requiem bereave
      condolence gravestone headstone gravedigger epitaph mourning cremation crematorium casket urn keen wake bier sorrow tombstone graveside
      pallbearer cenotaph obituary eulogy graveyard heartbroken grieving`,
    two: `loss tear ashes scatter goodbye farewell digger spade shovel mound will inheritance lost dead died die lonely alone cry empty-chair black-armband wreath shroud cairn headscarf regret forgive miss missing gone nobody photograph drown drowned remember silent silence lily lilies black handkerchief chapel pyre unopened deathbed fading hospital medal folded cradle-empty unsent never-came scattering homesick ruin burnt veil defeat surrender refugee plague hats bareheaded saddle-empty riderless hearthless lowered ground buried kneel stone-cold unworn unslept never again gravelly pall requiescat black-edged telegram condolences bereft hush`,
    one: `rain grey old star crew cold quiet chair bed hand touch shoe boy child mother father brother sister son daughter friend years winter fall still leave left after afterward someone slow wind bell late last small stone bones hat sleeve name names empty dying letter boots table sheet would`,
  },
  triumph: {
    three: `victory triumph win winner champion cheer hurrah crown medal parade applause conquer liberate trophy victor victorious laurel coronation
      shoulder-high ovation jubilation acclaim jubilant triumphant hurray knighthood knighted freed liberated unconquered anthem
      cheering coronet surrender`,
    two: `banner carry lap salute finish flag hero fanfare trumpet fireworks celebrate celebration roar toast conquered hoist raise hats embrace hug dragon-slain won title belt prize gold glory proud pride freedom free saved rescued survive survived rally record goal beaten defeat defeated throw confetti homecoming hymn sunrise laughing victory-lap noise finish-line chequered checkered push-over garlanded unbeaten hold-high aloft cheers podium hooray bonfire parade-ground`,
    one: `crowd shout home laugh sing arms light sun high gate people everyone whole square street drum wave lift song hand again town finally last shoulder shoulders first air stands bells dance dancing`,
  },
  festival: {
    three: `festival carnival wedding bride groom maypole reveller revelry merrymaking bunting garland confetti lantern-festival masquerade fairground
      carousel harvest-festival feast-day fair birthday feast party ball dancer dancing dance`,
    two: `fiddle drum firework laugh laughter music song ribbon costume parade procession lantern juggler acrobat piper cake wine cider banquet
      toast stall clown puppet waltz reel jig candyfloss festive celebrate merry joyful mask drummer accordion tambourine garlands roast bonfire
      sing singing`,
    one: `children crowd bright street square bell colour light sweet fire ale cheer clap spin kiss`,
  },
  tavern: {
    three: `tavern inn alehouse taproom pub tankard ale barkeep innkeeper landlord barmaid saloon cantina publican drinking-song bartender roadhouse
      flagon mead stout pint honky-tonk barstool beermat hostelry bar`,
    two: `mug beer ballad fiddle toast verse chorus cider stew hearth regulars drunk drunken drinker drinkers barrel keg whiskey whisky moonshine
      rum dice arm-wrestle card-game bawdy carouse jug sawdust darts jukebox landlady potboy serving-girl wench bard minstrel lute innkeep
      grog brew pie bench trestle common-room roast rowdy shanty gambler`,
    one: `song sing table drink roar laugh card dance crowd boot board room cup counter stool supper bread spill joke story pipe smoke fire warm round
      slam bang bowl stomp cheer`,
  },
  ritual: {
    three: `ritual rite altar ceremony incense chant priest priestess sacrifice hymn liturgy vestment censer anoint acolyte thurible libation baptism
      consecrate invocation incantation novice abbot abbess prayer-wheel pilgrim monastery initiation coven cultist cult shaman
      sacrament bless blessing consecration procession initiate druid benediction mantra sutra exorcism exorcist offering idol`,
    two: `pray prayer kneel font robe robed veiled monk nun oath temple shrine chapel candle circle drum seven hooded holy sacred bow blood moon bowl bell knife gong joss vow chalice cathedral saint relic scripture elder shrine-maiden bone-rattle ash smear salt sanctum intone chalk pentagram cowl torch torches standing-stone anthem psalm choir congregation communion icon swear ink brand ordain throne lotus thirteen nine forehead wafer barefoot feather ochre lintel barrow-stones slab surplice tone responses antiphon altar-cloth chasuble bare-feet kneeling smoke-offering censers ashes anointed initiates elders gathered blindfold blindfolded mask-dance vows consecrated oil`,
    one: `stone hood tune flame name silence stand slow voice hand water smoke floor around one old stave staff god gods star
      white red mask ring fire sing lower raise tree earth`,
  },
  settlement: {
    three: `village town settlement market stall neighbour neighbor trader merchant villager hamlet bazaar shopkeeper marketplace townsfolk haggle
      homestead schoolhouse baker greengrocer cobbler blacksmith washing-line fishwife townspeople bakery butcher fishmonger high-street
      barter vendor peddler pedlar hawker`,
    two: `laundry trade homecoming shop garden farm street child children kettle bread chicken goat cart well porch mill miller fence plough harvest grocer tailor barber noodle dumpling spice cloth smithy apprentice neighbour's school schoolchildren grandmother uncle aunt granny washing clothesline rooftop allotment greenhouse cabbage turnip onions eggs hens cow milk pump queue ration mayor tinker fruit vegetables apples fish basket square quay fountain cobbles goods sell seller buy bargain coin wares gossip crossing tram kiosk sweep awning crier watchman price cheese farrier goose geese barrow stallholder cartwheel tinsmith potter weaver tanner ribbon-seller eggs-basket mother wash-day shutters doorstep errand haggling auction auctioneer shoppers customers counter kids`,
    one: `smoke roof home bean wave gate lamp greet house dog morning people boy girl woman man call window door yard
      wall path work bench corner hello supper busy noise wheel bucket`,
  },
  ruins: {
    three: `ruin ruins ruined abandoned derelict deserted crumble rubble wreckage overgrown husk desolate skeletal decay decayed toppled
      collapsed ghost-town mausoleum catacomb sarcophagus crypt tomb ossuary`,
    two: `wreck rusted rust gutted ancient forgotten skyscraper hollow school gymnasium mall dead ivy vine vines broken crack cracked shattered fallen dust cobweb weeds moss skeleton bones crater roofless windowless unlit statue headless column colonnade arch temple scavenge salvage shopping supermarket playground ferris-wheel subway bunker silo hulk pylon overpass motorway billboard escalator mannequin burnt-out scorched flooded bare lichen sagging peeling faded empire civilisation vault unswept laid fountain decks long-dead bleached stopped powerless unmanned silent plaster echoes cracked-open rotted gnawed sand-filled tide-line calcified`,
    one: `wind empty page year years old room silence weed tower city bone nothing glass window sand grass tree stone roof wall bird crow dry
      nobody left centuries car road step echo door floor`,
  },
  rest: {
    three: `sleep asleep snore doze nap campfire lullaby drowse nursery hammock bedroll bedtime slumber yawn pillow blanket quilt cosy snug
      siesta drowsy tuck peaceful tranquil serene`,
    two: `camp bed curfew straw simmer bath dream warm quiet calm tea supper kettle cocoa stew soup night settle gentle soft hum rocking-chair nightgown slipper mattress hot-spring soak wash mend knit whittle pet purr cat curl porridge watch-fire embers banked night-watch bunk rest restful read breathe lazy lazily soothe dusk evening hush lap fireside armchair moonlit moonlight stillness unlace boots-off peace dawn cradle cricket crickets amber coffee dim hours off-watch watch hearthrug chores unhurried comfortable lantern-low butter toast honey bathhouse steam blankets rain-on-roof hen dog-asleep dozing`,
    one: `fire log page pot sit smoke flat cloak coat lamp low window rain sigh head shoulder bread bowl cup eyes close star moon garden nothing leaf wool fur breath light afternoon morning together feet chair floor coals lie lean still stretch easy slow slowly stars`,
  },
  exploration: {
    three: `explore journey travel traveller traveler trail voyage expedition wander trek pathfinder wayfarer compass caravanserai ferry ferryman
 milestone signpost`,
    two: `road path map boat horizon pass river ride march valley hill forest mountain meadow ridge canyon moor plain desert dune track bridge coast shore sail saddle mule wagon cross climb descend arrive view vista overlook footpath woodland stream ford camp scout survey uphill downhill miles league north south east west cave market guide lane tour harbour landscape country countryside wilderness steppe savannah jungle cliff waterfall island walk stroll lighthouse train carriage bus tram platform rails goose-track hillside guidepost sunrise distant ferryboat rowboat unfold oars wheel-ruts`,
    one: `field reach lake lantern sea street cart sky morning noon sun cloud bird     
 tower far long beyond wide water green`,
  },
  wonder: {
    three: `wonder awe marvel majestic breathtaking aurora radiant sublime miracle magnificent splendour splendor dazzling luminous celestial`,
    two: `glow glitter shimmer bloom rainbow comet galaxy nebula constellation crystal cascade vast enormous immense gold golden light firefly fireflies
      whale unfold unfurl blossom cathedral dome spire sunrise planet rings gigantic towering`,
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
    two: `kettle cup guest cushion porcelain sip lacquer koi lotus bamboo brazier paper-screen screen courtyard plum-blossom weiqi mahjong
      steep brew leaf leaves fan pour host hostess calligraphy ink-brush erhu jasmine`,
    one: `steam bow mat boatman copper garden rain lantern silk sleeve quiet low table tray bowl willow bridge`,
  },
  spirit: {
    three: `spirit ghost phantom apparition ancestor fox-spirit immortal haunt otherworldly wraith spectre specter poltergeist séance seance medium
      revenant banshee ghostly spectral reincarnation underworld afterlife`,
    two: `shrine lotus veil soul lantern haunted translucent pale float drift mist whisper offering mirror wisp will-o'-the-wisp fox crane celestial
      dream vision trance river-of-stars paper-money incense talisman possession glow hover unseen dead shimmer flicker faceless footless
      transparent vanish candle moon moth reflection departed voice voices breathless`,
    one: `bell lake blink bow river silver petal flame white cold blue step hair face smile water name grave call bridge night`,
  },
  cyberspace: {
    three: `cyberspace netrun netrunner datastream bodiless avatar data-fortress firewall jack-in virtual construct matrix simulation
      subroutine sysop daemon-process blackice black-ice icebreaker datascape hacker decker cyberdeck login encryption mainframe
      neural uplink cursor`,
    two: `net grid code node ice jack unroll upload download data pixel polygon geometry packet protocol virus worm trojan server hack decrypt deck
      wireframe substrate lattice signal trace flatline synapse neon electrodes visor interface algorithm program byte bytes
      architecture glyph password ports feed`,
    one: `white light line black sky fly float fall blue green wall window key stream drop cold gate bright sea`,
  },
  club: {
    three: `nightclub dj strobe dancefloor subwoofer remix turntable rave bouncer bassline mosh glowstick encore moshpit amps`,
    two: `club bass dance dancer dancing beat neon crowd sweat floor speaker laser drop stage band guitar drummer drum-machine techno lights throb pound
      pulse bodies cage podium queue velvet rope vip synth decks holo-dancer cocktail
      casino roulette croupier chips slot`,
    one: `light people drink music mouth toe hands jump scream smoke pill bar glitter skin two thousand hundred ceiling`,
  },
  corporate: {
    three: `boardroom corporate executive shareholder headquarters ceo board-meeting receptionist merger atrium cubicle quarterly spreadsheet
      directors keycard`,
    two: `office lobby elevator conference secretary glass-tower suit desk badge contract lawyer company firm chairman director logo marble
      assistant clipboard lanyard briefcase handshake meeting presentation tie turnstile security floor-to-ceiling`,
    one: `lift floor screen window table chair smile coffee water sign paper forty pen card`,
  },
  speakeasy: {
    three: `speakeasy gin jazz saxophone bootleg cocktail torch-singer bootlegger flapper clarinet charleston highball bourbon hooch nightclub`,
    two: `piano trumpet singer band bartender stage cigarette-girl martini ice tumbler spotlight croon chanteuse pianist brass trombone bass
      velvet booth sequins rye whiskey whisky champagne olive peephole password flask feather boa blues chorus-girl cabaret maître tuxedo
      double-bass drummer solo roulette`,
    one: `smoke table drink glass club song bar cigarette dance lights laugh heels dress red gown swing slow corner`,
  },
  intrigue: {
    three: `intrigue conspiracy conspirator spy bribe courtier informer double-cross treason assassin plotter espionage forgery envoy
      ambassador eavesdrop blackmail informant`,
    two: `plot poison forged seal secret whisper treaty alliance betrayal betray deal negotiate negotiation rumour envelope cipher rival faction
      bargain scheme duke duchess minister council emissary diplomat agent dossier masquerade bug wiretap`,
    one: `letter smile fan mask bow curtain glance court quiet lean door ring wine hand name`,
  },
  galley: {
    three: `galley breakfast porridge cook mess-hall ration-pack skillet omelette pancake`,
    two: `mess coffee stew salt ladle bread soup eggs bacon spoon fork plate cutlery kitchen simmer lunch dinner supper noodles onion flour`,
    one: `table cup laugh bench eat pot steam bowl smell crew`,
  },
  drift: {
    three: `adrift weightless becalmed drift driftwood derelict-drift free-fall`,
    two: `coast tumble silence slow float powerless engines-cold dark cold dead oxygen hull stars nothing calm windless`,
    one: `star quiet window still breath light`,
  },
  docking: {
    three: `dock docking clamp berth airlock quay spaceport harbourmaster customs gangway docking-bay hangar mooring tug starport
      touchdown landing-pad disembark`,
    two: `shuttle collar pad port lander ramp porter spool land landing approach vector thruster tower clearance cradle manifest pilot station hatch umbilical bay cargo crate crane longshoreman pier stevedore anchor gantry thrusters ring slot braking clamps seal equalise harbour vectors tugs moor dockside inbound pilot's`,
    one: `light green salute ship engine door step crew deck lights bump steady`,
  },
  void: {
    three: `void vacuum starless spacewalk emptiness nothingness event-horizon lightless interstellar`,
    two: `abyss tether infinite airless helmet star stars planet orbit suit hull black silence galaxy light-years nebula
      eternity endless`,
    one: `dark cold nothing breath float far blue visor slow`,
  },
  convoy: {
    three: `convoy rig caravan diesel tanker trucker trailer haul hauler outrider truck-stop big-rig`,
    two: `truck lorry column escort nose-to-tail mile highway blacktop cb tarmac asphalt throttle mirror cab engine engines wheels fuel
      driver buggy motorcade bikes headlights dashboard dash gauge`,
    one: `road dust tail easy horn line forty sun desert roll steady gear radio miles boots lead`,
  },
};

/** Words that raise the intensity, and that lower it. */
export const LOUDER = `roar scream explode explosion crash blast slam sudden suddenly burst shriek howl thunder charge smash shatter hurl plunge full
  gallop every thousand hundred crack furious wild frantic desperate deafening huge enormous tear rip crush bellow rush race erupt tremendous whole
  loud louder fast hard faster blaze batter hammer pound surge stampede everyone everybody klaxon siren collapse brutal savage violent`;
export const SOFTER = `quiet quietly soft softly gentle gently slow slowly still calm asleep whisper murmur faint faintly sigh silence careful carefully small
  little dim low tiny hush muffled distant lightly drowsy mild patient patiently slight slightly lazily`;
