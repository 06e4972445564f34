/** What each mood sounds like in words: lemmas worth three points, two and one. One word may speak for several moods. Data of the director. */

export interface MoodWords {
  readonly three: string;
  readonly two: string;
  readonly one: string;
}

export const MOOD_WORDS: Readonly<Record<string, MoodWords>> = {
  combat: {
    three: `battle ambush siege duel melee skirmish raid warcry shootout gunfight brawl firefight broadside swordfight riposte parry volley
      fusillade massacre slaughter battlefield onslaught bloodbath battle-cry barrage crossfire cannonade dogfight gunfire bayonet
      swordsman gunner`,
    two: `fight attack charge strike sword blade shield stab slash hack shoot gunshot explode explosion grenade cannon arrow spear axe
      enemy foe assault clash lunge thrust punch slug bludgeon behead impale pierce cleave wound bleed warrior soldier raider bandit
      duellist duelist rifle shotgun pistol torpedo missile laser blaster turret shrapnel bolt fist knuckle hammer mace club
      gladiator marauder berserker combatant artillery bombard detonate blast rout flank dodge duck overwhelm boarder trench
      barricade berserk mine culvert cartridges riot-gun hits lands windscreen sabre shots firing reload bruise uppercut jaw blow
      blows brawling knuckles bouncer stool breach pummel grapple wrestle tackle throttle strangle choke stagger reel gouge headbutt
      sidestep counter swordplay scabbard hilt pommel gauntlet visor breastplate pike halberd glaive spearman archer bowstring nock
      loose quarrel ballista catapult trebuchet battering ram rampart sortie cavalry lancer infantry phalanx legion squad platoon
      sergeant trooper marine mercenary thug goon bruiser hitman henchman cutthroat brigand pirate orc goblin troll ogre dragonfire
      fireball muzzle recoil ricochet tracer mortar shell howitzer flak chaingun autocannon railgun plasma phaser cutlass katana
      rapier claw fang maul pounce snarl smite parrying thrusting cornered outnumbered counterattack retreat rally pinned suppress
      grenadier hook spar opponent adversary foeman attacker defender assailant ambusher onrush charging warhorse warband warlord
      war-drum deathblow bloodied bloody kick stomp dagger stiletto shiv machete cleaver flail whip garrotte trident spearpoint
      arrowhead crossbow longbow`,
    one: `kill gun blood fall smoke roar shout scream hit burst knife rush leap block gate drop throw hurl smash crash line horn swing
      war knees knee neck elbow fire bullet mail helm wall jab slide hull hold lance`,
  },
  chase: {
    three: `chase pursuit pursue pursuer getaway outrun hurtle overtake hightail fugitive tail-light fishtail swerve sprint flee escape
      posse prowl-car bloodhound quarry breakneck headlong`,
    two: `siren coupe hunt race skid bolt vault needle speedometer throttle gallop dash dodge weave careen barrel veer ramp alley rooftop
      hound tyre tire brake speed accelerate accelerator corner traffic catch gain bumper rear-view tail scramble reckless fast
      flat-out hairpin hoofbeat stampede clamber hunter stride jump shortcut soles rooftops skylight viaduct peg screaming gaining
      headlamp motors weaving ducking hunted dodging vaulting running ran hydrant pelt leaping sprinting lunge slalom swerving
      handbrake drift burnout oncoming intersection junction redlight barricade roadblock spike-strip helicopter searchlight patrol
      squad-car cruiser motorcycle motorbike chased hounds baying scent runner courier escapee jailbreak breakout parkour fire-escape
      drainpipe gutter clothesline stall jostle shove stitch pounding footfalls closing losing dead-end sewer hatch thruster
      afterburner asteroid evade evasive flank hyperdrive tow spur rein lather mane stirrup bolting runaway careering fastest flat`,
    one: `run behind after horn barrier mirror lamp faster gear howl headlight roar leap duck crash chasing fence engine handlebar wheel
      car rider tunnel follow breath legs second gears lead distance lane crates truck van bike lungs heels roof awning`,
  },
  tension: {
    three: `threat danger stealth sneak ambush hostage hunted stalk prowl booby-trap tripwire countdown standoff stand-off eavesdrop
      intruder footfall suspicion menace peril trespass gunpoint knifepoint footstep suspense eavesdropper`,
    two: `creep hide guard armed trap warning alarm dread slip knife pistol wolf howl listen fuse hush tense nervous sweat crouch flatten
      freeze patrol sentry searchlight trigger cock lurk threaten tiptoe careful silent motionless pressed suspect breathless hunter
      hunting stalker prowler intercept klaxon siren crack leak breach pressure tremble shiver stare wary quarantine search
      checkpoint spotlight ultimatum hostile poison blackmail bomb timer ticking detonator teeter ledge dangle precipice flood
      tempest circle circling close-in surround surrounded cornered shadow shadows stranger whip runaway creature watch watched
      watching watcher unseen barricade knock pounding breath heartbeat pulse parley waiting holster safety glance glimpse hatchet
      swallow bead prickle hackles rustle scrape flicker halt frozen nearer closer closing approaching overhead following followed
      follower tread treads heels creak groan blackout leaking stalemate bluff footprints holstered unholster thumb hammer hair
      goosebumps gooseflesh shudder swallowed clench clenched grip knuckle murmur mutter pause stillness hushed strain creaking
      rattle scratch scratching tap tapping flickering dim unlit blackness gloom shadowed lurking skulk steal stealthy prowling fence
      barbed razor cell interrogator interrogate accuse accusation glare glower scowl bargain enforcer thugs encircle outnumbered
      unarmed bait decoy snare pit web venom rattlesnake viper growl growling snarl glint reflection scope crosshair sniper rooftop
      collapsing collapse cracking tilt flooding oxygen decompression malfunction overload meltdown reactor deadline gale lightning
      squall swell breakers fog whiteout blizzard avalanche ravine height cliff handhold foothold rope-bridge slippery slipping
      fraying frayed fray snap almost stumble wounded limping bleeding fever plague warden jailer guards inspector badge papers
      customs bandits horsemen riders headlights parked idling sedan watchers windshield windscreen tailing shadowing footpads alley
      handoff briefcase draw tremor shake shaking quake rumble trembling gasp startled startle flinch recoil jerk froze unmoving
      unblinking staring reload nobody-got-out smoke-behind cheek lantern stone-still whistle whistles`,
    one: `door dark night silence wait still move close nobody nothing soldier rider eye hand deck lamp storm thunder lock key stair
      window fingers lean boot hear sound approach slow slowly black blood again something lights red whisper empty teeth steel torch
      far dust behind distance minutes edge sway rope rising crumble hull locks smell neck wire drip drips drop count hiss sick list
      face corridor stop seconds sparks officer captain column mast rocks reef bridge cold third`,
  },
  dread: {
    three: `horror terror dread nightmare ghoul fiend abomination malevolent unspeakable blasphemous loathsome charnel gibbet cadaver
      rotting putrid flayed entrails maggot possessed`,
    two: `scream blood skull bone rot fang claw crawl twitch eyeless grin coffin crypt grave vermin spider writhe slither wet drip
      shriek teeth pale corpse dead unnatural inhuman whisper mad madness devil demon curse thing cellar stench worm swarm gasp
      choke drown footless crawling breathing scratching lipless surplice chewing smiling wail moan groan gurgle slime ooze ichor
      gore viscera bloodstain bloodless mummified shroud tombstone graveworm carrion crow raven bat cobweb mildew mould reek fester
      pustule leprous withered shrivelled skeletal sunken lidless unblinking grinning jagged tentacle tendril pincers mandible
      cocoon larva hive nest burrow butcher hook meat cleaver asylum straitjacket doll marionette puppet clown doppelganger twin
      changeling imp succubus vampire werewolf zombie undead lich witch hag crone hex bloodletting sacrifice cannibal screaming howl
      unearthly guttural chittering`,
    one: `dark cold shadow breath face eye mouth door stair hand finger black something smile wrong empty night`,
  },
  mystery: {
    three: `mystery enigma riddle clue cipher puzzle inexplicable investigate detective monolith handprint unsolved cryptic glyph vanish
      disappear anomaly uncanny eerie inscription fingerprint cryptogram artefact artifact`,
    two: `secret strange stranger hidden unseen corpse body victim murder code typewriter footprint evidence witness blackmail alibi
      ledger locked unknown unexplained forgotten symbol rune message note letter photograph missing vanished signal transmission odd
      peculiar curious wonder impossible nobody mask veil fog mist fedora lipstick matchbook envelope suspicious dossier case keyhole
      trail stain unmarked ancient sealed scratch map diary journal notebook wrong unreadable hum faint beckon warm unlit candle
      flicker reflection echo found discover discovered blotter safe unlocked ajar thirteenth extra footmark handwriting misspelled
      scrawl alone unfamiliar blank stopped accountant hotel keycard tattoo stub receipt initials coded scrap torn smudge smear
      bloodstain thread fibre magnifying undisturbed footprints wallpaper panel trapdoor attic cellar vault library catalogue
      manuscript scroll parchment watermark postmark stamp telegram cable negative darkroom portrait painting painted statue idol
      figurine relic obelisk carving carved hieroglyph constellation compass spinning needle pendulum midnight thirteen lock hooded
      cloaked veiled masked disguise alias pseudonym forged counterfeit imposter impostor identical double twin dream memory amnesia
      rumour legend pulse beacon static frequency broadcast pattern coordinates uncharted derelict adrift logbook bedside
      inexplicably oddly curiously strangely puzzling baffling questions answers suspect motive coroner morgue autopsy inspector
      sleuth informant dame client retainer stakeout perfume glove hairpin cufflink matchbox suitcase plate unfinished sentence page
      nobody's gone footless glow glimmer windshield lamp-lit tooth tomorrow newspaper luggage`,
    one: `rain glass listen shadow whisper dark night key empty old door notice find lantern look ink name number window wet lamp
      cigarette smoke moon stare pale paper room remember question ask blood drawer closely looked somebody someone something isn't
      inch tail station eyes locker hour clock index chart lens dust archive silence ticket trunk`,
  },
  sorrow: {
    three: `funeral grave bury burial mourn mourner grief grieve weep sob coffin hearse widow widower orphan lament memorial dirge elegy
      requiem bereave condolence gravestone headstone gravedigger epitaph mourning cremation crematorium casket urn keen wake bier
      sorrow tombstone graveside pallbearer cenotaph obituary eulogy graveyard heartbroken grieving`,
    two: `loss tear ashes scatter goodbye farewell digger spade shovel mound will inheritance dead died die lonely alone cry empty-chair
      wreath shroud cairn headscarf regret forgive miss nobody photograph drown drowned remember silent silence lily lilies black
      handkerchief chapel pyre unopened deathbed fading hospital medal folded unsent scattering homesick ruin burnt veil defeat
      surrender refugee plague bareheaded riderless hearthless lowered buried unworn unslept never again gravelly pall requiescat
      telegram condolences bereft hush sobbing weeping tearful pew vicar undertaker bearers spadeful clod soil turf yew churchyard
      cemetery plot marker stake cross tags bugle salute medals uniform locket keepsake ribbon bootees crib cot toy swing sandbox
      lunchbox shawl cardigan apron spectacles glasses pipe setting candle vigil bedside ward hospice nurse monitor flatline
      unplugged visiting prison parting platform wave quay dwindling unread sorry apology forgiveness blame guilt shame ashamed
      regretful loneliness lonesome abandoned orphaned childless widowed fatherless motherless homeless exile exiled refugees rubble
      cradle search absent monument flowers wreaths poppy chrysanthemum tolling knell half-mast crape crêpe armband failing fade
      faded waning frail wasted cough consumption fever breath stopped pale wheel-in-hands`,
    one: `rain grey old star crew quiet bed hand touch shoe boy child mother father brother sister son daughter friend years winter fall
      still leave left after afterward someone slow wind bell last small stone bones sleeve name names empty letter boots table sheet
      would bonnet late taps dying sons hands cold place chair wire hats hat lost burned kneel ground generation gone missing`,
  },
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
    three: `festival carnival wedding bride groom maypole reveller revelry merrymaking bunting garland confetti lantern-festival masquerade
      fairground carousel harvest-festival feast-day fair birthday feast party ball dancer dancing dance`,
    two: `fiddle drum firework laugh laughter music song ribbon costume parade procession lantern juggler acrobat piper cake wine cider
      banquet toast stall clown puppet waltz reel jig candyfloss festive celebrate merry joyful mask drummer accordion tambourine
      garlands roast bonfire sing singing fete fête gala pageant floats lion-dance stilts stiltwalker fire-eater acrobats tumblers
      mummers minstrels dancers ribbons streamers pennants sweetmeats toffee candy gingerbread doughnuts chestnuts mulled-wine
      sparklers rockets firecrackers brass-band sackrace ferris-wheel merry-go-round newlyweds bridesmaid groomsman bouquet midsummer
      yule yuletide midwinter`,
    one: `children crowd bright street square bell colour sweet fire ale cheer clap spin kiss light`,
  },
  tavern: {
    three: `tavern inn alehouse taproom pub tankard ale barkeep innkeeper landlord barmaid saloon cantina publican drinking-song bartender
      roadhouse flagon mead stout pint barstool beermat hostelry bar`,
    two: `mug beer ballad fiddle toast verse chorus cider stew hearth regulars drunk drunken drinker drinkers barrel keg whiskey whisky
      moonshine rum dice arm-wrestle card-game bawdy carouse jug darts jukebox landlady potboy wench bard minstrel lute innkeep grog
      brew pie bench trestle common-room roast rowdy shanty gambler tapster cellarman landlady's potman alewife cupbearer tumbler
      shot glass bottle cork foam froth spilled tipsy sloshed merry roaring limerick singalong singer squeezebox concertina pipes jig
      reel stamping stomping clapping benches trestles settle beams rafters tobacco spittoon dartboard skittles dominoes cribbage
      poker faro blackjack wager bet bets bluff cards knucklebones brag boast yarn gossip quarrel pottage mutton sausage onion cheese
      trencher platter ladle cauldron spit chimney inglenook beaters hunters sailors miners drovers carters travellers pedlars rounds
      chalk slate tab tally cellar tun tap`,
    one: `song sing table drink roar laugh card dance crowd boot board room cup counter stool supper bread spill joke story pipe smoke
      fire warm round slam bang bowl stomp cheer whistle boots sawdust`,
  },
  ritual: {
    three: `ritual rite altar ceremony incense chant priest priestess sacrifice hymn liturgy vestment censer anoint acolyte thurible
      libation baptism consecrate invocation incantation novice abbot abbess prayer-wheel pilgrim monastery initiation coven cultist
      cult shaman sacrament bless blessing consecration procession initiate druid benediction mantra sutra exorcism exorcist offering
      idol`,
    two: `pray prayer kneel font robe robed veiled monk nun oath temple shrine chapel candle circle drum seven hooded holy sacred blood
      moon bowl bell knife gong joss vow chalice cathedral saint relic scripture elder shrine-maiden ash smear salt sanctum intone
      chalk pentagram cowl torch torches standing-stone anthem psalm choir congregation communion icon swear ink brand ordain throne
      lotus thirteen nine forehead wafer barefoot ochre lintel slab surplice tone responses antiphon chasuble kneeling censers ashes
      anointed initiates elders gathered blindfold blindfolded vows consecrated oil officiant deacon bishop cardinal pope rabbi imam
      guru swami lama bodhisattva buddha goddess deity deities oracle sibyl seer prophet prophecy augury omen entrails runes menhir
      dolmen henge solstice equinox eclipse midnight crypt sanctuary nave apse chancel cloister refectory minaret pagoda stupa
      ziggurat pyramid torchlit pilgrimage penitent penance flagellant fasting vigil baptise baptised anointing ablution cleanse
      purify purification unguent myrrh frankincense sandalwood juniper sage smudge sweetgrass woad henna tattoo scarify bloodletting
      sacrificial lamb cockerel dagger obsidian basin grail ciborium monstrance reliquary rosary beads mala tingsha singing-bowl horn
      conch drumbeat drums rattle shaken chanting chanted intoned recite recited liturgical latin sanskrit respond response amen
      hallelujah selah pentacle sigil glyph summon summoning bind binding banish banishing offerings votive candles tapers thurifer
      robes vestments cowls hoods masks antlers headdress veil veils prostrate bowed lowered hush palms wedding handfasting
      knighthood dubbing`,
    one: `stone hood tune flame name silence stand slow voice hand smoke floor around one old stave staff god gods star red mask ring
      sing lower raise tree earth lamp lamps rings fire reading heads bow goat bull water feather feathers drummer painting paint
      white`,
  },
  settlement: {
    three: `village town settlement market stall neighbour neighbor trader merchant villager hamlet bazaar shopkeeper marketplace townsfolk
      haggle homestead schoolhouse baker greengrocer cobbler blacksmith fishwife townspeople bakery butcher fishmonger high-street
      barter vendor peddler pedlar hawker`,
    two: `laundry trade homecoming shop garden farm child children kettle bread chicken goat cart well porch mill miller fence plough
      harvest grocer tailor barber noodle dumpling cloth smithy apprentice neighbour's school schoolchildren grandmother uncle aunt
      granny washing clothesline rooftop allotment greenhouse cabbage turnip onions eggs hens queue ration mayor tinker fruit
      vegetables apples fish basket square quay fountain cobbles goods sell seller buy bargain coin wares gossip crossing tram kiosk
      sweep awning crier watchman price cheese farrier goose geese barrow stallholder cartwheel tinsmith potter weaver tanner mother
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
    one: `smoke roof home bean wave gate lamp greet house dog morning people boy girl woman call window door yard wall path work bench
      corner hello supper busy wheel bucket street hour noise man spice cow milk pump pumps step`,
  },
  ruins: {
    three: `ruin ruins ruined abandoned derelict deserted crumble rubble wreckage overgrown husk desolate skeletal decay decayed toppled
      collapsed ghost-town mausoleum catacomb sarcophagus crypt tomb ossuary`,
    two: `wreck rusted rust gutted ancient forgotten skyscraper hollow school gymnasium mall dead ivy vine vines broken crack cracked
      shattered fallen dust cobweb weeds moss skeleton bones crater roofless windowless unlit statue headless column colonnade arch
      temple scavenge salvage shopping supermarket playground ferris-wheel subway bunker silo hulk pylon overpass motorway billboard
      escalator mannequin burnt-out scorched flooded bare lichen sagging peeling faded empire civilisation vault unswept laid
      fountain decks bleached stopped powerless unmanned silent plaster echoes rotted gnawed calcified charred blackened burnt
      cinders creepers brambles nettles saplings roots potholes rusting skeletons skulls ribcage mummified cocooned webs mildew damp
      mould wallpaper echoing throne thrones theatre cinema arcade carousel funfair swings schoolroom blackboard chalk hospital ward
      gurney lab beakers laboratory dials terminals servers unpowered hulks debris statues colossus obelisk columns pillar pillars
      capital frieze mosaic fresco mural amphitheatre aqueduct forum ziggurat drained canal tideline buried ghost unvisited unopened
      sealed tombs sarcophagi urns looted excavate dig archaeologist sapling fell roofbeam`,
    one: `wind empty page year years old room silence weed tower city bone nothing glass window sand grass tree stone roof wall bird crow
      dry nobody left centuries car road step echo door floor generation wheelchair`,
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
    one: `reach lake lantern sea street cart sky morning noon sun cloud bird tower far long beyond wide water green saddle track floor
      trailer master platform rails field`,
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
  spirit: {
    three: `spirit ghost phantom apparition ancestor fox-spirit immortal haunt otherworldly wraith spectre specter poltergeist séance
      seance medium revenant banshee ghostly spectral reincarnation underworld afterlife`,
    two: `shrine lotus veil soul lantern haunted translucent pale float drift mist whisper offering mirror wisp will-o'-the-wisp fox
      crane celestial dream vision trance incense talisman possession glow hover unseen dead shimmer flicker faceless footless
      transparent vanish candle moon moth reflection departed voice voices breathless foxfire will-o-wisp talismans ofuda joss
      tablets revenants shade shades wraiths haunting hauntings possessed medium's planchette ouija mirrors reflectionless
      shadowless floating hovering levitate levitation glide gliding drifting pallid pearly luminous phosphorescent glimmering bride
      well curtsy jade immortals celestials peaches kirin qilin phoenix kitsune yokai oni guardian dreaming visions astral threshold
      styx elysium whispering whispers calling ankles`,
    one: `bell lake blink bow river silver petal flame white cold blue step hair face smile water name grave call bridge night`,
  },
  cyberspace: {
    three: `cyberspace netrun netrunner datastream bodiless avatar data-fortress firewall jack-in virtual construct matrix simulation
      subroutine sysop blackice black-ice icebreaker datascape hacker decker cyberdeck login encryption mainframe neural uplink
      cursor`,
    two: `net grid code node ice jack unroll upload download data pixel polygon geometry packet protocol virus worm trojan server hack
      decrypt deck wireframe substrate lattice signal trace flatline synapse neon electrodes visor interface algorithm program byte
      bytes architecture glyph password ports feed pyramid tesseract polygons voxel gridlines datastreams nodes subnet router
      gateway portal prompt root admin backdoor exploit payload crawler spider bot agents antivirus sentinel watchdog countermeasure
      static glitch glitches artefacts render rendering lag frame frames latency bandwidth sync synced desync mindscape senseless
      bodyless weightless floorless horizonless colourless alphabetical recursive mirrored kaleidoscope fractal trodes plug socket
      skulljack wetware implant cortex flatlined console rig slot slotted jacked jacking uploading defrag encrypted decrypting
      cipherwall`,
    one: `white light line black sky fly float fall blue green wall window key stream drop cold gate bright sea`,
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
      ashtray ashtrays cigarillo cigar cigars fedora fedoras spats pinstripe boutonniere gardenia corsage sequin beaded pearls
      fringe stole mink furs coupe coupes manhattan sidecar bartend shaker shakers swizzle backroom payoff craps bookie racketeer
      moll mobster gangster boss's hoofer hoofers pianos ivories brushes clarinettist`,
    one: `smoke table drink glass club song bar cigarette dance lights laugh heels dress red gown swing slow corner`,
  },
  intrigue: {
    three: `intrigue conspiracy conspirator spy bribe courtier informer double-cross treason assassin plotter espionage forgery envoy
      ambassador eavesdrop blackmail informant`,
    two: `plot poison forged seal secret whisper treaty alliance betrayal betray deal negotiate negotiation rumour envelope cipher rival
      faction bargain scheme duke duchess minister council emissary diplomat agent dossier masquerade bug wiretap schemer scheming
      courtiers chamberlain vizier regent dowager prince princess queen king heir succession claimant pretender usurper assassin's
      poisoned goblet antidote ledger blackmailer handler mole defector passport bugged wire tap microfilm embassy attaché consul
      reception ball arras eavesdropping slid terms conditions bluff flattery flatter`,
    one: `letter smile fan mask bow curtain glance court quiet lean door ring wine hand name`,
  },
  galley: {
    three: `galley breakfast porridge cook mess-hall skillet omelette pancake`,
    two: `mess coffee stew salt ladle bread soup eggs bacon spoon fork plate cutlery kitchen simmer lunch dinner supper noodles onion
      flour breakfasts cauldron pans pancakes fried toast marmalade urn hardtack biscuit chilli hotplate oven baking kneading dough
      cook's apron banter spoons trays`,
    one: `table cup laugh bench eat pot steam bowl smell crew`,
  },
  drift: {
    three: `adrift weightless becalmed drift driftwood free-fall`,
    two: `coast tumble silence slow float powerless dark cold dead oxygen hull stars nothing calm windless floating tumbling slowly spin
      spinning batteries co2 waiting beacon pod lifeboat raft slack doldrums driftglass frost`,
    one: `star quiet window still breath light`,
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
  void: {
    three: `void vacuum starless spacewalk emptiness nothingness event-horizon lightless interstellar`,
    two: `abyss tether infinite airless helmet star stars planet orbit suit hull black silence galaxy light-years nebula eternity
      endless starfield jetpack soundless sunless accretion disc parsec intergalactic unending unlit`,
    one: `dark cold nothing breath float far blue visor slow`,
  },
  convoy: {
    three: `convoy rig caravan diesel tanker trucker trailer haul hauler outrider truck-stop big-rig`,
    two: `truck lorry column escort nose-to-tail mile highway blacktop cb tarmac asphalt throttle mirror cab engine engines wheels fuel
      driver buggy motorcade bikes headlights dashboard dash gauge rigs tankers trailers flatbeds outriders scouts escorts formation
      spacing breaker roger jerrycan jerrycans pumps stacks air-horn wheelman gearstick gearbox clutch mileage odometer milepost
      dustcloud mirage rolling rumbling droning`,
    one: `road dust tail easy horn line forty sun desert roll steady gear radio miles boots lead`,
  },
};

/** Words that raise the intensity, and that lower it. */
export const LOUDER = `roar scream explode explosion crash blast slam sudden suddenly burst shriek howl thunder charge smash shatter hurl plunge full
  gallop every thousand hundred crack furious wild frantic desperate deafening huge enormous tear rip crush bellow rush race erupt tremendous whole
  loud louder fast hard faster blaze batter hammer pound surge stampede everyone everybody klaxon siren collapse brutal savage violent`;
export const SOFTER = `quiet quietly soft softly gentle gently slow slowly still calm asleep whisper murmur faint faintly sigh silence careful carefully small
  little dim low tiny hush muffled distant lightly drowsy mild patient patiently slight slightly lazily`;
