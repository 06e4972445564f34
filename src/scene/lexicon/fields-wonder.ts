/** Fields of meaning, by what the words are about: wonders, and what explains them away. Base forms. */

export const WONDER_FIELDS = {
  sorcery: `
    magic magical magician mage wizard witch warlock sorcerer sorceress sorcery enchanter enchantress enchant enchanted enchantment
    spell spellbook incantation conjure summon summoned hex curse cursed charm talisman amulet ward wards rune runes runic sigil glyph
    grimoire familiar potion elixir alchemy alchemist wand arcane eldritch mystic mystical occult necromancer necromancy druid shaman
    divination scry prophecy oracle seer omen portent qi chi immortal immortals cultivator spirit-sword celestial astral ether portal
    teleport transmute transform shapeshift metamorphosis levitate levitation mana ley geas djinn genie fairy faerie fey pixie sprite
    dryad nymph elemental
    thaumaturge geomancy scrying cantrip philtre lodestone pentacle jinx bewitch ensorcel conjuration`,
  ghosts: `
    ghost ghostly spectre specter spectral phantom apparition spirit spirits wraith shade poltergeist banshee haunt haunted haunting
    séance seance medium ectoplasm will-o-the-wisp wisp revenant undead translucent transparent see-through incorporeal disembodied
    bodiless unearthly otherworldly
    spook eidolon phantasm`,
  glow: `
    glow glowing luminous luminescent phosphorescent radiance radiant halo aura nimbus shimmer shimmering iridescent opalescent
    incandescent gleam gleaming pulse pulsing throb light lights lit alight kindle ignite spark crackle arc beam ray shine shining
    blue-white blue silver violet emerald-light witch-light witchlight foxfire ethereal
    lambent luminesce phosphoresce scintillate coruscate effulgent aureole`,
  weightless: `
    float floating hover hovering levitate levitating drift drifting weightless weightlessly suspended mid-air midair aloft airborne air
    rise rising lift lifting ascend soar soaring fly flying upward upwards skyward unsupported hang`,
  selfMoving: `
    itself themselves herself himself alone unaided own accord untouched unheld unbidden obey obeys obedient answer answers
    command commanded bidding summon beckon gesture wave palm fingertips fingers hand`,
  becoming: `
    become becoming turn turning change changing transform melt dissolve dissolving vanish vanishing disappear fade appear appearing
    materialise materialize emerge unfold unfurl blossom bloom sprout grow growing knit mend heal healing close closing reform
    reassemble regrow shrink swell peel shed crumble dust ash petals feathers butterflies moths birds smoke mist`,
  symbols: `
    rune runes sigil glyph symbol symbols mark marks letter letters character characters inscription script writing word words circle
    pentagram ring chalk chalked carve carved etched etch tattoo tattooed seal talisman ink brush scroll page`,
  device: `
    hologram holographic holo projector projection projected screen display monitor console terminal drone drones robot robotic android
    cyborg bot servo actuator motor engine gears clockwork cog piston hydraulic hydraulics magnet magnetic antigrav anti-grav
    antigravity tractor-beam maglev repulsor thruster sensor laser neon led fluorescent bulb battery electric electrical electricity
    generator voltage cable wire wires circuit circuitry chip implant prosthetic cyberware augmented avatar virtual simulation
    simulated program code data software ai algorithm interface headset visor hud nanite nanites nanobot gravity-plate gravity lamp
    switch lever pulley crane winch remote automatic automated autopilot fan turbine tank tube vat laboratory chemical phosphor
    phosphorus radium uranium reactor plasma forcefield force-field shield-generator holoprojector
    microchip transponder transistor capacitor gyroscope firmware modem router`,
  explained: `
    trick tricks conjuror conjurer stage theatre puppet puppeteer strings marionette costume mask disguise mirror smoke-machine wires
    string thread painted paint reflection refraction mirage haze heat dream dreaming nightmare hallucination fever delirium imagine
    imagined imagination seem seems seemed pretend pretending story tale legend rumour rumor superstition superstitious believe swear
    actor mummer lantern-slide firefly fireflies glow-worm phosphorescence plankton bioluminescent swamp-gas marsh-gas wind draught
    breeze current magnet clockwork spring`,
  neonCity: `
    neon hologram billboard skyscraper skyline megatower arcology monorail hover-car hovercar skyway rooftop street alley avenue
    boulevard block blocks tenement apartment elevator escalator subway metro tram taxi cab traffic signage vending noodle-bar karaoke
    arcade corporate corp executive lobby penthouse chrome synthetic
    cyberware netrunner holo corpo`,
  spacecraft: `
    starship spaceship ship shuttle station dock hangar bridge cockpit viewport porthole airlock corridor bulkhead hull deck orbit
    thruster engine hyperspace warp planet moon asteroid colony dome spacesuit helmet visor captain pilot navigator crew alien alien-ship
    derelict freighter cruiser fighter escape-pod lander
    docking cryopod starboard hyperdrive spacedock`,
  roadCraft: `
    engine exhaust chrome diesel fuel petrol gasoline gas tank tyre tire wheel axle bumper fender windscreen windshield dashboard
    headlight headlights truck rig semi trailer van car sedan pickup motorcycle motorbike sidecar buggy convoy highway road asphalt
    tarmac caravan roadblock garage pump rust throttle gear clutch brake
    carburettor gearbox hubcap mudguard bullbar roadster tanker jalopy handbrake`,
  face: `
    face eye eyes brow eyebrow cheek cheekbone chin jaw nose lip lips mouth teeth tooth beard moustache mustache stubble whisker whiskers
    hair braid plait bun curl curls fringe wrinkle freckle freckles dimple scar mole complexion skin neck shoulder shoulders build figure
    gait posture stance age aged young youthful elderly middle-aged tall short stout thin lean
    eyelash eyelid jowl sideburn goatee ringlet chignon tress nostril`,
  dress: `
    coat overcoat greatcoat raincoat cloak cape robe gown dress skirt shirt blouse tunic jacket waistcoat vest trousers breeches jeans
    boots boot shoe shoes sandal slipper stocking sock hat cap bonnet hood veil scarf shawl glove gloves belt buckle sash apron uniform
    armour armor helmet badge brooch necklace earring bracelet ring spectacles glasses monocle goggles collar cuff sleeve hem lapel
    button pocket tie cravat kimono sari turban tattoo jewellery jewelry
    petticoat bodice crinoline doublet jerkin tabard cassock poncho fedora trilby beret cardigan pinafore gaiters gauntlet epaulette
    locket corset`,
} as const;
