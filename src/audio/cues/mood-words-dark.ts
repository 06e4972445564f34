/** Words of the dark, wild and strange moods. Data of the director. */
import type { MoodWords } from "./mood-words.js";

export const DARK_WORDS: Readonly<Record<string, MoodWords>> = {
  combat: {
    three: `battle ambush siege duel melee skirmish raid warcry shootout gunfight brawl firefight broadside swordfight riposte parry volley
      fusillade massacre slaughter battlefield onslaught bloodbath battle-cry barrage crossfire cannonade dogfight gunfire bayonet
      swordsman gunner
      gunfighter swordswoman bladework knifefight fistfight slugfest`,
    two: `fight attack charge strike sword blade shield stab slash hack shoot gunshot explode explosion grenade cannon arrow spear axe
      enemy foe assault clash lunge thrust punch slug bludgeon behead impale pierce cleave wound bleed warrior soldier raider bandit
      duellist duelist rifle shotgun pistol torpedo missile laser blaster turret shrapnel bolt fist knuckle hammer mace club
      gladiator marauder berserker combatant artillery bombard detonate blast rout flank dodge duck overwhelm boarder trench
      barricade berserk mine culvert cartridges riot-gun hits lands windscreen sabre shots firing reload bruise uppercut blow blows
      brawling knuckles bouncer stool breach pummel grapple wrestle tackle throttle strangle choke stagger reel gouge headbutt
      sidestep counter swordplay scabbard hilt pommel gauntlet visor breastplate pike halberd glaive spearman archer bowstring nock
      quarrel ballista catapult trebuchet battering ram rampart sortie cavalry lancer infantry phalanx legion squad platoon sergeant
      trooper marine mercenary thug goon bruiser hitman henchman cutthroat brigand pirate orc goblin troll ogre dragonfire fireball
      muzzle recoil ricochet tracer mortar shell howitzer flak chaingun autocannon railgun plasma phaser cutlass katana rapier claw
      fang maul pounce snarl smite parrying thrusting cornered outnumbered counterattack retreat rally suppress grenadier hook
      spar opponent adversary foeman attacker defender assailant ambusher onrush charging warhorse warband warlord war-drum deathblow
      bloodied bloody kick stomp dagger stiletto shiv machete cleaver flail whip garrotte trident spearpoint arrowhead crossbow
      longbow lances rank riders hooves poker
      parries ripostes feint swordpoint swipe rake gore trample sideswipe disarm unhorse hamstring skewer riddle pepper strafe wing
      graze nick concuss brain cudgel quarterstaff billhook pitchfork shuriken tomahawk carbine scattergun buckshot gatling claymore
      harpoon baton truncheon kneecap tourniquet salvo enfilade grapnel hussar dragoon janissary champion brandish pinioned
      bloodlust ferocious vicious savagely brutally fiercely swordsmen gunmen riflemen spearmen axeman bowman crossbowman halberdier
      bruised battered gashed slashing hacking stabbing punching kicking clubbing shooting reloading ducking spinning shatter
      splinter lunging blocking swinging crunch crack thwack whack thump clout cuff swat bash`,
    one: `kill gun blood fall shout scream hit burst knife rush leap block drop throw hurl smash crash swing
      war knees knee elbow fire bullet mail helm wall jab slide lance loose jaw`,
  },
  chase: {
    three: `chase pursuit pursue pursuer getaway outrun hurtle overtake hightail fugitive tail-light fishtail swerve sprint flee escape
      posse prowl-car bloodhound quarry breakneck headlong
      outpace outdistance manhunt`,
    two: `siren coupe hunt race skid bolt vault needle speedometer throttle gallop dash dodge weave careen barrel veer ramp alley rooftop
      hound tire brake speed accelerate accelerator corner traffic catch gain bumper rear-view tail scramble reckless fast flat-out
      hairpin hoofbeat stampede clamber hunter stride jump shortcut soles rooftops skylight viaduct peg screaming gaining headlamp
      motors weaving ducking hunted dodging vaulting running ran hydrant pelt leaping sprinting lunge slalom swerving handbrake drift
      burnout oncoming intersection junction redlight barricade roadblock spike-strip helicopter searchlight patrol squad-car cruiser
      motorcycle motorbike chased hounds baying scent runner courier escapee jailbreak breakout parkour fire-escape drainpipe gutter
      clothesline stall jostle shove stitch pounding footfalls closing losing dead-end sewer hatch thruster afterburner asteroid
      evade evasive flank hyperdrive tow spur rein lather mane stirrup bolting runaway careering fastest flat supercharger floorboard
      flatbed fillings swerved swinging
      tailgate switchback redline jink zigzag corkscrew pell-mell full-tilt scarper leg hare slipstream hoverbike skiff outrider
      overhaul undertake floor burn-rubber gun lurch bounce jolt scatter hurdle roadster sidecar pillion nearside offside panting
      breathless wheeze stumble trip backward hot-wire breakaway closing-fast outstrip elude shake lose shed`,
    one: `run behind after barrier mirror faster gear howl headlight roar leap duck crash chasing fence engine handlebar car
      rider tunnel follow breath second gears lead distance lane crates truck van lungs heels wheel bikes bike`,
  },
  tension: {
    three: `threat danger stealth sneak ambush hostage hunted stalk prowl booby-trap tripwire countdown standoff stand-off eavesdrop
      intruder footfall suspicion menace peril trespass gunpoint knifepoint footstep suspense eavesdropper
      deadfall kidnapper gunsight`,
    two: `creep hide guard armed trap warning alarm dread slip knife pistol wolf howl listen fuse hush tense nervous sweat crouch flatten
      freeze patrol sentry searchlight trigger cock lurk threaten tiptoe careful silent motionless pressed suspect breathless hunter
      hunting stalker prowler intercept klaxon siren crack leak breach pressure tremble shiver stare wary quarantine search
      checkpoint spotlight ultimatum hostile poison blackmail bomb timer detonator teeter ledge dangle precipice flood
      tempest circle circling close-in surround surrounded cornered shadow shadows stranger whip runaway creature watch watched
      watching watcher unseen barricade knock pounding breath heartbeat pulse parley waiting holster safety glance glimpse hatchet
      swallow bead prickle hackles rustle scrape flicker halt frozen nearer closer closing approaching following followed
      follower tread treads heels creak groan blackout leaking stalemate bluff footprints holstered unholster thumb hair
      goosebumps gooseflesh shudder swallowed clench clenched grip knuckle murmur mutter pause stillness hushed strain creaking
      rattle scratch scratching flickering dim unlit blackness gloom shadowed lurking skulk steal stealthy prowling fence
      barbed razor cell interrogator interrogate accuse accusation glare glower scowl bargain enforcer thugs encircle outnumbered
      unarmed bait decoy snare pit web venom rattlesnake viper growl growling snarl glint reflection scope crosshair sniper rooftop
      collapsing collapse cracking tilt flooding oxygen decompression malfunction overload meltdown reactor deadline gale lightning
      squall swell breakers fog whiteout blizzard avalanche ravine height cliff handhold foothold rope-bridge slippery slipping
      fraying frayed fray snap almost stumble wounded limping bleeding fever plague warden jailer guards inspector badge papers
      customs bandits horsemen riders headlights idling sedan watchers windshield shadowing footpads alley
      handoff briefcase draw tremor shake shaking quake rumble trembling gasp startled startle flinch recoil jerk froze unmoving
      unblinking staring reload nobody-got-out smoke-behind cheek stone-still whistle whistles owe chief pacing pace
      campfires blots
      hesitate overhear peer unhurried measured deliberate rigid stiffen taut tighten alert anxious uneasy unease afraid frightened
      fear scared terrified panic panicked evacuate emergency rupture disarm explosive hazard radiation feral predator accused
      accuser traitor captive captor shackle gag gallows verdict gauge overheat wobble unsteady overhang outgun outnumber roadblock
      ransom demand bully sneer smirk lookout picket slink shadower turncoat poisoner sapper minefield doorknob keyhole peephole
      twitch blench gulp clammy bristle brink verge precarious perilous treacherous ominous ominously warily cautiously gingerly
      stealthily silently noiselessly watchful vigilant dangerous deadly lethal fatal doom menacing threatening unfriendly tripping
      snag misfire jam jammed stuck sinking capsizing listing drowning suffocate airless choking contamination outbreak infected
      breached failing critical red-alert scream screaming shriek panting racing thudding sweating cocked levelled aimed trained`,
    one: `door silence wait still move nothing soldier rider eye hand lamp storm thunder lock
      fingers lean approach slowly black blood lights red whisper empty teeth torch
      dust behind distance edge sway rope crumble locks drip drips count sick list face
      corridor stop seconds sparks officer column mast rocks reef third wire hiss`,
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
      disappear anomaly uncanny eerie inscription fingerprint cryptogram artefact artifact
      whodunit unsolvable inexplicability`,
    two: `secret strange stranger hidden unseen corpse body victim murder code typewriter footprint evidence witness blackmail alibi
      ledger locked unknown unexplained forgotten symbol rune message note letter photograph missing vanished signal transmission odd
      peculiar curious wonder impossible nobody mask veil fog mist fedora lipstick matchbook envelope suspicious dossier case keyhole
      trail stain unmarked ancient sealed scratch map diary journal notebook wrong unreadable faint beckon warm unlit candle flicker
      reflection echo found discover discovered blotter safe unlocked ajar thirteenth extra footmark handwriting misspelled scrawl
      alone unfamiliar blank stopped accountant hotel keycard tattoo stub receipt initials coded scrap torn smudge smear bloodstain
      thread fibre magnifying undisturbed footprints wallpaper panel trapdoor attic cellar library catalogue manuscript scroll
      parchment watermark postmark telegram negative darkroom portrait painting painted statue idol figurine relic
      obelisk carving carved hieroglyph constellation compass pendulum midnight thirteen lock cloaked veiled
      masked disguise alias pseudonym forged counterfeit imposter impostor identical double twin dream memory amnesia rumour legend
      pulse beacon static frequency broadcast pattern coordinates uncharted derelict adrift logbook bedside inexplicably oddly
      curiously strangely puzzling baffling questions answers suspect motive coroner morgue autopsy inspector sleuth informant dame
      client retainer stakeout perfume glove hairpin cufflink matchbox suitcase unfinished sentence page nobody's footless
      glow glimmer windshield lamp-lit tomorrow newspaper luggage
      discrepancy contradiction anonymous unsigned unsent unclaimed unidentified nameless namesake lookalike forgery duplicate
      inverted reversed upside-down anagram acrostic codebook codeword password invisible-ink morse recur recurring recurrence
      coincidence unlikely oddity curio curiosity unaccountable impossibly awry amiss askew handless monogram signet crest insignia
      birthmark limp untouched undusted unworn rearranged marginalia palimpsest folio codex petroglyph spiral megalith unexplainable
      perplexing perplexed bewildered puzzled baffled intrigued intriguing undeciphered untranslated bricked-up keyless lockless
      windowless doorless footprintless misremember forget forgot deny denies lie lied lying theory deduce infer trace sample
      specimen swab dust-print ballistics pawn-ticket claim-check left-luggage half-burnt smudged erased rubbed scratched-out
      snapshot postcard queer queerly unusual unnatural unearthly otherwise elsewhere`,
    one: `listen shadow whisper key old door notice look ink number wet
      cigarette stare pale room remember question ask blood drawer closely looked something isn't
      station eyes locker clock index chart lens dust archive silence ticket trunk`,
  },
  sorrow: {
    three: `funeral grave bury burial mourn mourner grief grieve weep sob coffin hearse widow widower orphan lament memorial dirge elegy
      requiem bereave condolence gravestone headstone gravedigger epitaph mourning cremation crematorium casket urn keen wake bier
      sorrow tombstone graveside pallbearer cenotaph obituary eulogy graveyard heartbroken grieving
      bereavement inconsolable disconsolate forlorn mournful heartbreak heartache grief-stricken tear-stained`,
    two: `loss tear ashes scatter goodbye farewell digger spade shovel mound will inheritance dead died die lonely alone cry empty-chair
      wreath shroud cairn headscarf regret forgive miss nobody photograph drown drowned remember silent silence lily lilies black
      handkerchief chapel pyre unopened deathbed fading hospital medal folded unsent scattering homesick ruin burnt veil defeat
      surrender refugee plague bareheaded riderless hearthless buried unworn unslept never gravelly pall requiescat
      telegram condolences bereft hush sobbing weeping tearful pew vicar undertaker bearers spadeful clod soil turf yew churchyard
      cemetery plot marker stake tags bugle salute medals uniform locket keepsake ribbon bootees crib cot toy sandbox
      lunchbox shawl cardigan spectacles glasses setting vigil bedside ward hospice nurse monitor flatline
      unplugged visiting prison parting platform quay dwindling unread sorry apology forgiveness blame guilt shame ashamed
      regretful loneliness lonesome abandoned orphaned childless widowed fatherless motherless homeless exile exiled refugees rubble
      cradle search absent monument flowers wreaths poppy chrysanthemum tolling knell half-mast crape crêpe armband failing fade
      faded waning frail wasted consumption fever breath stopped pale wheel-in-hands peg jetty
      doleful plaintive wistful rueful crestfallen downcast teary ashen puffy rue pine ache heartsick sad sadly sadness unhappy
      miserable misery woe tragic hopeless despair solitude solitary forsaken heirloom memento daguerreotype outgrow black-bordered
      bugler plaque survivor outlive disown evict famine stillborn orphanage widowhood bedridden ailing interred cremate mournfully
      sorrowful sorrowing weepy choked consolation console pity wept mourned missed beloved cherished dear dearest late-lamented
      departed deceased demise passing perished slain fallen casualty casualties grave-side unreturned unanswered unposted
      never-worn unfinished spare folded-flag toast-absent emptiness hollow good-bye forever afterwards survivors bowed stooped
      withered dwindle wane dusk autumn`,
    one: `rain grey old star crew quiet bed hand touch shoe boy child mother father brother sister son daughter friend years winter
      still leave left afterward someone slow wind bell last small stone bones sleeve name names empty letter sheet
      would sons place chair wire hats hat lost ground generation missing dying`,
  },
  ritual: {
    three: `ritual rite altar ceremony incense chant priest priestess sacrifice hymn liturgy vestment censer anoint acolyte thurible
      libation baptism consecrate invocation incantation novice abbot abbess prayer-wheel pilgrim monastery initiation coven cultist
      cult shaman sacrament bless blessing consecration procession initiate druid benediction mantra sutra exorcism exorcist offering
      idol
      rites sacramental`,
    two: `pray prayer kneel font robe robed veiled monk nun oath temple shrine chapel candle circle drum seven hooded holy sacred blood
      moon bowl bell knife gong joss vow chalice cathedral saint relic scripture elder shrine-maiden ash smear salt sanctum intone
      chalk pentagram cowl torch torches standing-stone anthem psalm choir congregation communion icon swear ink brand ordain throne
      lotus thirteen nine forehead wafer barefoot ochre lintel slab surplice tone responses antiphon chasuble kneeling censers ashes
      anointed initiates elders gathered blindfold blindfolded vows consecrated officiant deacon bishop cardinal pope rabbi imam
      guru swami lama bodhisattva buddha goddess deity deities oracle sibyl seer prophet prophecy augury omen entrails runes menhir
      dolmen henge solstice equinox eclipse midnight crypt sanctuary nave apse chancel cloister refectory minaret pagoda stupa
      ziggurat pyramid torchlit pilgrimage penitent penance flagellant fasting vigil baptise baptised anointing ablution cleanse
      purify purification unguent myrrh frankincense sandalwood juniper sage smudge sweetgrass woad henna tattoo scarify bloodletting
      sacrificial lamb cockerel dagger obsidian basin grail ciborium monstrance reliquary rosary beads mala tingsha singing-bowl horn
      conch drumbeat drums rattle shaken chanting chanted intoned recite recited liturgical latin sanskrit respond response amen
      hallelujah selah pentacle sigil glyph summon summoning bind binding banish banishing offerings votive candles tapers thurifer
      robes vestments cowls hoods masks antlers headdress veil veils prostrate bowed lowered hush palms wedding handfasting
      knighthood dubbing
      sunwise widdershins sheaf prostration genuflect chanters cantor psalter breviary vespers matins compline lauds office pew
      lectern pulpit sexton verger aspergillum holy-water catechumen confirmand ordination coronation crowning investiture
      enthronement oath-taking acolytes novices postulant hermit anchorite vestal priesthood hierophant mystagogue haruspex druids
      bards solemn solemnly reverent reverently devout pious hallowed hallow sanctified chrism sprinkle host chalices candelabra
      votives wicks smoke-curls gongs singing-bowls conches horns circle-round circled processional file-past cowled masked shaven
      tonsured staves crozier croziers mitre relics reliquaries icons idols totems fetish talismans amulets sigils chalk-circle
      blood-bowl knife-stone libations harvest solstices festival-day saint-day feast-day fast pilgrims pilgrimages shrines altars
      temples chapels basilicas`,
    one: `stone hood tune flame name silence stand slow voice hand smoke floor around old stave staff god gods star red mask ring
      sing lower raise tree earth lamp lamps rings reading bow bull water feather feathers drummer
      white`,
  },
  ruins: {
    three: `ruin ruins ruined abandoned derelict deserted crumble rubble wreckage overgrown husk desolate skeletal decay decayed toppled
      collapsed ghost-town mausoleum catacomb sarcophagus crypt tomb ossuary
      ruination desolation dereliction`,
    two: `wreck rusted rust gutted ancient forgotten skyscraper hollow school gymnasium mall dead ivy vine vines broken crack cracked
      shattered fallen dust cobweb weeds moss skeleton bones crater roofless windowless unlit statue headless column colonnade arch
      temple scavenge salvage shopping supermarket playground ferris-wheel subway bunker silo hulk pylon overpass motorway billboard
      escalator mannequin burnt-out scorched flooded bare lichen sagging peeling faded empire civilisation vault unswept laid
      fountain decks bleached stopped powerless unmanned silent plaster echoes rotted gnawed calcified charred blackened burnt
      cinders creepers brambles nettles saplings roots potholes rusting skeletons skulls ribcage mummified cocooned webs mildew damp
      mould wallpaper echoing throne thrones theatre cinema arcade carousel funfair schoolroom blackboard chalk hospital ward
      gurney lab beakers laboratory dials terminals servers unpowered hulks debris statues colossus obelisk columns pillar pillars
      capital frieze mosaic fresco mural amphitheatre aqueduct forum ziggurat drained canal tideline buried ghost unvisited unopened
      sealed tombs sarcophagi urns looted excavate dig archaeologist sapling fell roofbeam bracken lych observatory dome ribs
      collapse caved sunken drowned silted half-buried leaning fissured split gaping floorless glassless doorless tenantless
      unpeopled uninhabited depopulated forsaken vacant vacated stripped picked-clean stranded grounded beached corroded pitted
      flaked flaking blistered mouldering mouldy musty dank mildewed rotten rotting decaying weathered weather-worn eroded worn
      sun-bleached tarnished verdigris lichened mossy weedy choked entangled strangled-roots rooted nested nests nesting burrowed
      foxes owls bats pigeons jackdaws swallows rats goats-graze birches elder buddleia bindweed nettle thistles ferns fern
      saplings-through escalators trolleys shopping-trolley freezers aisles billboards flyovers underpasses tower-blocks skyscrapers
      chimneys smokestack cooling-towers silos pylons gasworks reactor-dome amusement-park rollercoaster cinema-seats ballroom
      chandeliers-fallen library-shelves mouldering-books`,
    one: `wind empty page year years old room silence weed city bone nothing window sand grass tree stone roof bird crow
      dry nobody left centuries car road echo generation wheelchair`,
  },
  spirit: {
    three: `spirit ghost phantom apparition ancestor fox-spirit immortal haunt otherworldly wraith spectre specter poltergeist séance
      seance medium revenant banshee ghostly spectral reincarnation underworld afterlife
      otherworld ghostlike incorporeal ethereal`,
    two: `shrine lotus veil soul lantern haunted translucent pale float drift mist whisper offering mirror wisp will-o'-the-wisp fox
      crane celestial dream vision trance incense talisman possession glow hover unseen dead shimmer flicker faceless footless
      transparent vanish candle moon moth reflection departed voice voices breathless foxfire will-o-wisp talismans ofuda joss
      tablets revenants shade shades wraiths haunting hauntings possessed medium's planchette ouija mirrors reflectionless
      shadowless floating hovering levitate levitation glide gliding drifting pallid pearly luminous phosphorescent glimmering bride
      well curtsy jade immortals celestials peaches kirin qilin phoenix kitsune yokai oni guardian dreaming visions astral threshold
      styx elysium whispering whispers calling
      apparitions spectres wraithlike phantasm phantasmal haunts séances ancestral ancestors offerings fox-fire lantern-procession
      paper-money joss-paper spirit-tablet moonlit misty weightless see-through shimmering silvery footprintless voiceless bodiless
      hollow-eyed drowned-girl well-ghost fox-woman crane-woman dragon-king river-god mountain-god hearth-god kitchen-god door-gods
      heaven heavenly yama karma reincarnated rebirth past-life qi chi meridian dantian meditation meditating enlightenment sutras
      mantra incantation exorcise cinnabar yellow-paper bell-less`,
    one: `bell lake blink bow river silver petal flame white cold blue step face water name grave call bridge`,
  },
  cyberspace: {
    three: `cyberspace netrun netrunner datastream bodiless avatar data-fortress firewall jack-in virtual construct matrix simulation
      subroutine sysop blackice black-ice icebreaker datascape hacker decker cyberdeck login encryption mainframe neural uplink
      cursor
      netspace dataspace codeflow icewall`,
    two: `net grid code node jack unroll upload download pixel polygon geometry packet protocol virus worm trojan server hack decrypt
      deck wireframe substrate lattice signal trace flatline synapse neon electrodes visor interface algorithm program byte bytes
      architecture glyph password ports pyramid tesseract polygons voxel gridlines datastreams nodes subnet router gateway portal
      prompt root admin backdoor exploit payload crawler spider bot agents antivirus sentinel watchdog countermeasure static glitch
      glitches artefacts render rendering lag frame frames latency bandwidth sync synced desync mindscape senseless bodyless
      weightless floorless horizonless colourless alphabetical recursive mirrored kaleidoscope fractal trodes plug socket skulljack
      wetware implant cortex flatlined console rig slot slotted jacked jacking uploading defrag encrypted decrypting cipherwall
      daemon daemons firewalls kernel sandbox honeypot ping pings traceroute lattices grids vector vectors wire-frame sprites
      textures pixels arithmetic prime primes integer cipher ciphers checksum hash hashes keys token tokens cookie cookies cache
      buffer buffers overflow stack heap thread threads process processes registers memory archive archives database query queries
      index ledger entries account accounts balances passwords credential credentials logins permission permissions privilege rooted
      escalate handshake handshakes spoof spoofed proxy proxies tunnel tunnels relay relays sentry sentries watchdogs crawlers
      hounds jacks plugged plugs sockets trode synaptic cortical flatlining meat meatspace body-left disembodied avatars`,
    one: `white light line black sky fly float fall blue green wall window key stream drop cold gate bright sea decks servers ice data`,
  },
  intrigue: {
    three: `intrigue conspiracy conspirator spy bribe courtier informer double-cross treason assassin plotter espionage forgery envoy
      ambassador eavesdrop blackmail informant`,
    two: `plot poison forged seal secret whisper treaty alliance betrayal betray deal negotiate negotiation rumour envelope cipher rival
      faction bargain scheme duke duchess minister council emissary diplomat agent dossier masquerade bug wiretap schemer scheming
      courtiers chamberlain vizier regent dowager prince princess queen king heir succession claimant pretender usurper assassin's
      poisoned goblet antidote ledger blackmailer handler mole defector passport bugged microfilm embassy attaché consul reception
      ball arras eavesdropping slid terms conditions bluff flattery flatter`,
    one: `letter smile fan mask bow curtain glance court quiet lean door ring wine hand name wire tap taps`,
  },
  drift: {
    three: `adrift weightless becalmed drift driftwood free-fall`,
    two: `coast tumble silence slow float powerless dark cold dead oxygen hull stars nothing calm windless floating tumbling slowly spin
      spinning batteries co2 waiting beacon pod lifeboat raft slack doldrums driftglass frost`,
    one: `star quiet window still breath light`,
  },
  void: {
    three: `void vacuum starless spacewalk emptiness nothingness event-horizon lightless interstellar`,
    two: `abyss tether infinite airless helmet star stars planet orbit suit hull black silence galaxy light-years nebula eternity
      endless starfield jetpack soundless sunless accretion disc parsec intergalactic unending unlit`,
    one: `dark cold nothing breath float far blue visor slow`,
  },
};
