/** What is grim, sacred, magical, festive; words for fights and chases. */

export const RITES = {
  grim: `
    corpse corpses cadaver carcass carcasses body bodies skeleton skeletons skull skulls bone bones blood gore guts entrails wound
    wounds grave graves tomb tombs coffin coffins casket hearse gallows noose gibbet scaffold shroud urn bier pyre pall plague
    poison venom rot decay maggot maggots bloodstain bruise scar crypt catacomb casualty dead slaughterhouse morgue mortuary ossuary
    charnel-house remains relic-bones cremation ashes mummy mummies bandaged-figure severed-head severed-hand severed-limb stump
    bloodbath bloodspatter spatter gash gashes cut-throat slit-throat noose-rope hangman's-knot stake pillory stocks rack-frame
    iron-maiden thumbscrew guillotine electric-chair lethal-chamber mass-grave burial-mound cairn-grave headstones tombstones
    gravestones sarcophagus coffin-lid coffin-nails death-mask funeral-barge wake vigil mourning-band black-ribbon carrion offal
    innards viscera tripe maw pus bile slime ichor mould mildew gangrene boils lesion lesions pox-mark leper lepers funeral funerals
    burial burials abattoirs amputation asphyxia autopsy bloodletters boneyard bonepile bonepit brainpan butchery catafalques
    charnel clot contagion crematory crossbones crucifixion deadman deathbed deathblow death-knell death-rattle death-throes
    decapitation decomposition disembowelment dismemberment effluvia embalming epitaphs execution exhumation fatality floater
    gravecloth gravemound gravedirt hecatomb homicide impalement infanticide infection interment keelhauling killing lynching
    malignancy manslaughter martyrdom massacres memento-mori miasma mourning mummification murders mutilation necropolises necrosis
    obsequies obsequy outbreak pandemic parasite pestilence pinebox plaguebearer poisonings putrefaction putrescence pyaemia
    rigor-mortis sarcophagi scalps scourge sepsis sepulchres sepulcher slab smallpox stillborn suicide suppuration thanatos tortures
    toxin tuberculosis tumour tumor typhus typhoid cholera diphtheria leprosy scurvy rabies consumption malaria influenza pneumonia
    ulceration warcrime windingsheet fallout lockjaw headwound welts laceration contusion abrasion fracture bloodtrail mange
    stink stench spore spores pustules rictus biohazard mycelium pupae sickbed shallow-grave
    vomit`,
  sacred: `
    altar altars shrine shrines temple temples chapel church cathedral incense prayer prayers hymn hymns chant relic relics icon
    icons idol idols monk monks nun nuns priest priests halo angel angels saint saints god gods goddess deity censer rosary crucifix
    ceremony ritual rituals rite rites procession pilgrimage lotus mandala blessing sacrifice offering offerings votive-candles
    sanctum holy-water baptism eucharist chalice-cup host-wafer communion confession-box confessional vestment vestments reliquary
    iconostasis madonna pieta buddha bodhisattva immortals ancestors ancestor-tablet spirit-house joss prayer-beads prayer-mat
    mantra meditation lotus-position sutra sutras bell-rope gong-stroke pilgrimage-route holy-well sacred-grove stone-circle menhirs
    totem-pole oracle-stone sibyl-cave choir-voices plainsong psalm psalms litany liturgy mass vespers matins compline ablution
    absolution acolytes agape alleluia altarcloth altarpiece ankh anointment apostles arhat aspergillum aspersorium aumbry ave
    benediction breviary calvary cantata canticle catechism cella chalices chancels chantries chorale chrism chrisom ciborium
    consecration convocation crosier crozier dalmatic deva devotion divinity doxology ecclesia evensong exorcism faiths ferial fonts
    fumigation fane galilee godhead gohei gospels grail hallelujah homage homily hosanna hymnody idolatry immolation incensory
    introit invocation jubilate kaddish kamidana kannon kneeler koan kyrie lares lauds libation lustration magnificat matin menorah
    mezuzah ministration miserere monstrance nativity nimbus nirvana novena nunc-dimittis oblation offertory orison ostensory paean
    paten penates pentecost piety piscina plainchant preaching prie-dieu prie-dieux processional protestation puja pulpits pyx
    requiem responsory resurrection rood sabbath sacrament sacristies sanctification sanctum-sanctorum sanctus sangha satori
    scriptures seder shofar shrivings stigmata stoup stupas supplication synod tabernacles tallit te-deum temenos thanksgiving
    thurible tithe tonsuring torah trinity triptych triptychs unction vajra veneration viaticum vigils votive worship yoni zikr
    godling angelus`,
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
    st-elmo's-fire spirit-fire soul-fire witchlight mage-light magelight sorceress-light abjuration abracadabra alchemy arcana
    arcanum astral augury automancy bewitchment bloodmagic cabala chantment charmstone clairvoyance counterspell crystal-gazing
    cultivation dantian darkmagic deathspell demonology diablerie divination dreamwalk dreamwalking dweomer evocation faerie
    feng-shui fey firespell geomancy glyphwork godspark golemcraft grimoires hagstone haruspicy hedgemagic hexwork hexcraft
    hocus-pocus horoscope illusionism invisibility jettatura jinx jadeslip kabbalah karma legerdemain lodestone lycanthropy magefire
    magecraft magick magery manna mesmerism metamorphosis mind-reading mojo mumbo-jumbo neidan nullspell occult occultism omenstone
    oracles orgone otherworld palmistry pentacle philtre philter planeshift planchettes portent possession precognition premonition
    prophecy psionics psychometry psychokinesis pyrokinesis qigong reincarnation runestones runework scrying second-sight
    shadowmagic shamanism sigilwork skinwalking soulbond soulfire spellbooks spellcraft spellcasting spellsong spiritstone
    spiritualism stargate starcharm supernatural taboo telekinesis telepathy teleportation transfiguration transmutation
    transformation wardstone warlockry witchery wormgate worldgate wraithlight yin-yang`,
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
    accordion-player hug kiss kisses laugh laughs acclamation aerobatics amusement anthem apple-bobbing aria arpeggio bacchanal
    bacchanalia bagatelle bagpipe ballet ballad-singing banjo banjos banns barbecue barndance bass baton-twirl beanfeast bebop
    bonanza bongo boogie-woogie bourrée bravo bridal bugle burlesque cabarets cadenza cakewalk calypso carillon carousal carousels
    cello cellos ceremonial charades charleston chord christening christmas clambake clarinets clavichords commencement concert
    concerto concertina conga coronation cotillion cymbal decorations disco discotheque dithyramb drumbeats drumroll duet dulcimer
    easter encore entertainment euphonium fandango fanfare festivity fiesta firewalk flamenco flutes fox-trot fugue funfairs galop
    gayety gaiety glockenspiel guitars hallowe'en halloween handclap harmonica harmony harpsichord harps hayride high-jinks hilarity
    hogmanay hokey-cokey holiday hopscotch hornpipe horseplay housewarming hullabaloo huzzah jazz jitterbug jollification jollity
    joviality jubilation jukeboxes karaoke kazoo kermesse kettledrum ländler leitmotif lullaby lutes lyric lyre madrigal mandolin
    marimba mardi-gras matinee matinée medley melody merry-making merrymaking mirth motet mummers musicale new-year's-eve nocturne
    oboe ocarina octave opera operetta oratorio overture pageant pageantry panpipe panto pantomime parades pas-de-deux pavane
    pennywhistle percussion performances piccolo piccolos picnics piñata pinata plays playlet premiere psaltery quickstep ragtime
    ravanastron raves recital refrain regatta rehearsal rendition reunion revue rhapsody rhumba rhythm rodeo rondo roundelay
    rounders rumba saltarello samba sarabande saturnalia scherzo shamisen shawm sideshow singalong sing-along skiffle skittles sitar
    solo solos sonata symphony syncopation tabla tabor tambour tarantella theatricals timbrel timpani timbre tintinnabulation
    tomfoolery tournament trombone tuba tune ukulele up-tempo valse variations vaudeville veena vibraphone viola violins whist-drive
    whoopee xylophone yodel yuletide yule zarzuela zydeco cornet bassoon sackbut zither erhu pipa guqin guzheng dizi suona xun sheng
    biwa koto taiko shakuhachi oud bouzouki balalaika bodhran uilleann spinet harmonium virginal hautboy lur vuvuzela alphorn
    didgeridoo bullroarer castanet maraca fife drumhead
    solstice-feast lantern-festival wrestling-match boxing movie sumo derby standing-ovation hat-trick victory-lap victory-parade
    swing-band big-band
    tocsin`,
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
    shots-fired aggression annihilation assassination atrocity attrition bloodlust blitz bodycheck bout brutality buffet bullfight
    bust-up clout conflict conquest counterattack counterblow cruelty crusade donnybrook dust-up engagement expedition face-off
    feuds fisticuffs floggings foray free-for-all fracas gunbattle hijack hijacking hit-and-run holdup hold-up homicides hostilities
    incursion infighting insurgency insurrection invasion joust judo karate kung-fu kickboxing knockout knockdown martial-arts
    mayhem mêlée melée mugging mutiny onset pogrom prizefight quick-draw rampage rebellion reprisal retaliation revolt revolution
    roughhouse rout ruckus rumpus sabotage salvos savagery shoot-out showdown slugfest smackdown stand-off standoff strife
    sword-stroke swordstroke swordthrust taekwondo takedown tourney uprising vendetta violence vivisection warcry waterboarding
    whippings wrestling
    last-stand`,
  chaseN: `
    chase pursuit pursuers pursuer getaway escape flight hunt stampede race evasion footrace footchase manhunt steeplechase foxhunt
    breakout jailbreak`,
} as const;
