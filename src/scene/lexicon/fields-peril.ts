/** Fields of meaning, by what the words are about: danger and death, fear and ruin, force and flight. Base forms. */

export const PERIL_FIELDS = {
  death: `
    dead death die dying corpse corpses cadaver carcass skeleton skeletal skull bone bones ribcage remains coffin casket tomb crypt vault
    mausoleum sarcophagus catacomb ossuary grave graveyard morgue mortuary undertaker lifeless slain murdered drowned hanged hang
    execution executioner beheaded decapitated severed killed kill deathly fatal mummy mummified embalmed burial pall autopsy deceased
    bodies gibbet gallows noose scaffold stiff-limbed rigor
    bier catafalque charnel cadaverous embalm exhume decapitate disembowel garrotte strangle murder slay lynch guillotine`,
  blood: `
    blood bloody bloodied bloodstain bloodstained blood-soaked blood-spattered bleed bleeding gore gory wound wounded gash cut slash
    stab bruise bruised swollen split scab clot raw flayed flay crimson-stained maimed mangled mutilated amputated stump guts entrails
    viscera
    bloodshot spatter lacerate laceration tourniquet`,
  hurt: `
    limp limping bandage bandaged splint crutch stretcher fever feverish cough coughing sweat sweating gasp gasping pant panting groan
    moan wince stagger stumble collapse faint pain ache burn blister sling wheelchair patient nurse surgeon scalpel hospital infirmary
    ward ambulance medic exhausted weary tired hunger hungry starving thirst gaunt emaciated hollow-cheeked
    tourniquet fracture concussion stitches throb hobble nausea bruise welt`,
  sickness: `
    plague sick sickness ill illness disease infected infection infested poison poisoned poisonous venom toxic pus boil sore fester
    festering rot rotten rotting putrid stink stench reek foul vomit retch bile slime slimy ooze oozing mould mouldy fungus fungal
    spore spores cyst tumour tumor pustule leper quarantine contaminated cholera pox maggot decompose decay
    typhus smallpox tuberculosis leprosy contagion pestilence miasma infect rancid fetid noxious septic`,
  bodyHorror: `
    tentacle tendril maw fang fangs gullet egg pod cocoon larva larvae grub membrane pulsate pulsating throb throbbing writhe writhing
    squirm squirming twitch twitching wriggle mouthless eyeless faceless noseless lipless limbless headless jawless boneless stitched
    stitches sewn fused skinless skin hide flesh fleshy meat hook hooks cold-store abattoir slaughterhouse specimen jar jars formaldehyde
    mandible proboscis eyestalk swollen bloated distended gelatinous mucus hatch hatching husk chrysalis
    entrails viscera pustule sucker pseudopod carapace chitin slither`,
  uncanny: `
    wrong strange strangely odd oddly eerie uncanny weird unnatural unnaturally impossible impossibly unseen invisible watching watched
    watch stare staring unblinking expressionless blank motionless backwards backward upside-down inside-out too many identical same
    duplicate double mirror reflection mannequin doll dolls puppet mask masks faceless nobody nothing something someone nameless
    unmarked unexplained unfamiliar wait waiting listening breathing breath footprint footprints handprint handprints fingerprint scratch
    scratches claw-marks fresh recently newly still-warm missing vanish vanished disappear
    eldritch unnerving lifelike doppelganger premonition`,
  soundsOfDread: `
    creak creaking groan moan drip scratch scratching scrape scraping tap tapping knock knocking thud thump rattle hiss hissing whisper
    rustle shuffle shuffling drag dragging chuckle chitter skitter skittering scuttle scuttling click clicking gnaw gnawing chew growl
    snarl toll tolling whimper sob howl buzz buzzing drone hum humming breathing footstep footsteps wail shriek scream
    slither rasp scrabble gibber susurrate`,
  thresholds: `
    cellar basement attic loft crypt well shaft hatch trapdoor manhole sewer tunnel passage corridor hallway stair stairs staircase
    stairwell door doorway threshold keyhole latch bolt bolted lock locked padlock key ajar gate portcullis cupboard wardrobe closet
    alcove vault dungeon oubliette drain pipe vent duct burrow den lair nest cave cavern grotto pit hole crack
    sallyport postern wicket undercroft catacomb crawlspace`,
  captivity: `
    cage caged chain chained shackle shackled manacle handcuff handcuffs cuff fetter prisoner captive hostage cell prison jail gaol
    dungeon bars stocks pillory tied bound gag gagged blindfold blindfolded rope slave collar warden jailer guard guards convict inmate
    barbed-wire watchtower interrogation torture rack
    oubliette gaoler turnkey gibbet stockade imprison bind`,
  ruin: `
    ruin ruins ruined derelict dilapidated ramshackle collapsed collapse crumbling crumble rubble debris wreck wreckage wrecked rust
    rusty rusted rusting corroded rot rotten rotting decay decaying mould moss-grown overgrown weeds peeling flaking cracked broken
    shattered smashed splintered fallen toppled gutted burned-out burnt-out charred scorched boarded boarded-up shuttered roofless
    windowless sagging warped cobweb cobwebs dust dusty grime grimy soot sooty stained tattered torn ragged frayed fray moth-eaten
    threadbare faded yellowed bleached empty deserted abandoned vacant uninhabited disused forgotten neglected bare hollow ghost-town
    unused unlit
    tumbledown moulder corrode weed`,
  violence: `
    strike hit punch kick slam smash stab slash hack hew cleave thrust lunge parry swing swipe slap shove shoot fire fight brawl grapple
    wrestle tackle batter bludgeon club throttle strangle choke pierce impale skewer behead maul gore bite claw rake pummel pound
    headbutt elbow knee ram charge attack assault ambush maim duel clash riposte block deflect dodge duck blow blows fist fists
    cudgel wallop scuffle clobber thrash`,
  arms: `
    sword blade sabre dagger knife axe spear lance pike halberd mace hammer-blow club cudgel staff bow arrow crossbow quarrel gun pistol
    revolver rifle shotgun carbine musket cannon machine-gun bullet bullets shell shells grenade bomb missile rocket torpedo blaster
    laser plasma harpoon machete cleaver hatchet scythe whip chain crowbar wrench baton bayonet shield armour armor helmet muzzle
    magazine cartridge round rounds casing casings gunshot gunfire shot shots volley barrage broadside railgun turret javelin trident
    cutlass scimitar falchion arquebus musketeer blunderbuss arbalest claymore stiletto poniard ballista culverin mortar grenadier
    handgun sidearm firearm`,
  threat: `
    aim aimed cock cocked level levelled leveled trigger gunpoint corner cornered surround surrounded encircle threaten threat
    threatening menace menacing warn warning demand standoff stand-off face-off advance advancing blocked trap trapped snare
    ambush draw drawn unsheathe unsheathed sheath hilt holster finger tense tensed taut brace braced ready wary warily suspicious
    suspicion narrow narrowed hackles bristle bristling snarl growl glare glower clench clenched grip gripping edge knuckles sweat
    brandish loom intimidate extort ultimatum`,
  destruction: `
    explode explosion blast burst shatter shattering splinter collapse crash smash demolish erupt detonate detonation topple crumple
    crumpled tear rip rend rupture shear shrapnel fragments shards crater rubble concussion shockwave fireball implode disintegrate
    cave-in buckle split cleave uproot overturn derail capsize roar thunder boom bang
    wreck raze pulverise obliterate`,
  greatFire: `
    blaze blazing inferno fire fires flame flames flaming burn burning ablaze alight aflame smoke smoking smoulder smouldering torch
    torches conflagration scorch char engulf napalm flamethrower spark sparks embers furnace incandescent firelit pyre molten
    incinerate firestorm arson immolate`,
  pursuit: `
    race racing sprint run running chase chasing pursue pursuit pursuer flee fleeing escape swerve skid skidding screech gallop galloping
    throttle accelerate speed speeding hurtle hurtling bolt dash dart weave dodge overtake outrun gain gaining tailing rev revving
    hooves hoofbeats stampede tyres tires wheels motorcycle bike biker truck rig convoy horseman rider riders posse hounds
    slipstream thunder careen slalom barrel tear
    fugitive getaway manhunt`,
  falling: `
    leap jump vault spring plunge dive fall falling drop dangle dangling hang cling clinging clutch slip slipping slide teeter totter
    sway tilt lurch ledge brink edge beam girder rooftop gap rope tightrope cable ladder gantry catwalk scaffold rung handhold fingertip
    fingertips grip climb climbing scramble haul heave strain straining swing snap parachute freefall windowsill parapet balcony
    plummet topple slither precipice lose tumble`,
  stealth: `
    hide hiding hidden crouch crouching creep creeping sneak sneaking tiptoe slink prowl stalk lurk lurking peer peering peep spy
    eavesdrop flatten press hug behind beneath cover concealed conceal camouflage patrol sentry searchlight torch-beam flashlight
    spotlight silent hush motionless hold held breath shadow shadows slip unnoticed lookout sniper scope crosshairs disguise
    skulk furtive`,
  alarm: `
    alarm siren klaxon warning alert evacuate evacuation countdown timer ticking tick beep beeping flashing strobe red-light gauge needle
    dial pressure leak leaking hiss valve fuse wire wires bomb defuse detonator explosive reactor meltdown coolant core breach hull
    airlock oxygen vacuum decompression bulkhead overload critical failure fail failing malfunction sparks emergency distress mayday
    seconds minute zero red
    overheat`,
  fear: `
    fear afraid frightened terror terrified dread panic horror horrified scared scream screaming shriek shrieking tremble trembling
    shake shaking shiver shudder whimper cower cowering recoil flinch pale ashen white-faced wide-eyed gape gasp freeze frozen
    petrified nervous anxious anxiety worried worry uneasy unease hesitate stammer plead beg sweat clammy cling huddle huddled
    quail blanch gibber petrify`,
  war: `
    army armies regiment battalion legion legionary soldier soldiers troops trooper infantry cavalry archers pikemen militia guardsmen
    warrior warriors horde warband siege besiege battlefield battle war warship fleet armada squadron bomber fighter tank artillery
    trench barricade rampart battlement breach rout retreat charge banner standard bugle war-drum warcry formation phalanx ranks line
    column flank marine mercenary rebel insurgent raider raiders marauder bandit bandits pirate pirates
    bivouac platoon bombard barrage cannonade skirmish bayonet`,
  triumph: `
    victory victorious triumph triumphant triumphantly salute hoist raise raised aloft banner cheer roar roaring crown coronation medal
    hero heroic heroine champion conquer unfurl rally rallying stand defiant defiantly last-stand sacrifice glory glorious thousands
    sky reveal revealed revelation dramatic suddenly climax finally
    jubilant laurels vanquish victor trophy`,
  vast: `
    vast immense enormous huge colossal gigantic giant titanic towering tower endless boundless infinite countless thousand thousands
    million miles monumental mountainous mile-high sky-high mighty massive great loom looming dwarf span stretch horizon
    everywhere sweep sweeping cavernous continent planet-wide legion
    cyclopean gargantuan immeasurable limitless abyss`,
  menacingWords: `
    beware trespass trespassers curfew forbidden prohibited execution condemned outlaw reward bounty quarantine danger keep-out
    survivors surrender traitor treason penalty punish punishment sentence hang hanged owe debt last-warning obey enemy doom doomed
    curse cursed hungry feed it they we know`,
  villainy: `
    villain tyrant warlord overlord crime criminal thug assassin murderer murder killer thief thieves smuggler cultist cult conspirator
    conspiracy henchman enforcer executioner hangman torturer inquisitor slaver poisoner traitor betray betrayal cruel cruelty sinister
    wicked evil vile ruthless merciless sneer sneering scowl scar scarred masked hooded
    blackmailer extortionist swindler usurper despot racketeer mobster`,
} as const;
