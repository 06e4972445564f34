/** Parts that words play in a blow or a wonder, beside their class: what strikes, what is struck, what moves though it has no life. */

export const NOUN_ROLES = {
  /** Made to wound, and nothing else. */
  arm: `
    weapon sword blade sabre saber rapier scimitar katana cutlass longsword shortsword greatsword broadsword claymore falchion dagger
    knife dirk stiletto cleaver machete axe hatchet battleaxe halberd spear lance pike javelin trident harpoon glaive quarterstaff
    cudgel club mace flail morningstar warhammer maul whip bow longbow crossbow gun pistol revolver derringer rifle shotgun carbine
    musket blunderbuss machine-gun cannon mortar howitzer turret ballista catapult trebuchet grenade bomb missile rocket torpedo
    blaster phaser raygun flamethrower bayonet scythe shield buckler claw fang talon tusk stinger jaws saw-blade chainsaw sawblade
    scattergun autocannon railgun battery broadside truncheon baton nightstick taser cattle-prod switchblade shiv razor garrote
    crowbar tire-iron bludgeon poleaxe billhook sickle pickaxe spearpoint swordpoint muzzle battering-ram ram lash`,
  /** What is shot or thrown. */
  shot: `
    bullet arrow bolt round shell slug dart missile torpedo rocket tracer shrapnel buckshot cannonball quarrel shaft volley salvo
    fusillade barrage burst shot gunshot gunfire gunshots crossfire blast fireball grenade molotov harpoon javelin shuriken
    throwing-knife throwing-star laser plasma cannonade broadside flechette pellet grapeshot bombardment`,
  /** Parts of a body that strike. */
  fist: `
    fist fists knuckle knuckles boot boots heel elbow knee foot feet palm claw claws jaws jaw fang fangs teeth talon talons tail
    tentacle tentacles paw paws horn horns tusk tusks hoof hooves beak forehead shoulder palm palms pincer pincers stinger mandibles antlers
    backhand uppercut haymaker headbutt hand hands fingers thumbs`,
  /** Parts of a body that blows find. */
  vital: `
    throat neck skull head face jaw chin chest rib ribs belly gut stomach back spine shoulder knee temple groin leg arm wrist thigh
    eye eyes breastbone windpipe nape flank side shin ankle nose mouth teeth cheek kidney kidneys forearm collarbone breast heart
    hip elbow hand fingers ear body breastplate helmet helm visor armour armor mail hide scales torso sternum midriff solar-plexus`,
  /** Made in the likeness of the living, or what is left of them. */
  effigy: `
    statue doll puppet mannequin dummy scarecrow gargoyle idol effigy figurine statuette bust marionette golem snowman waxwork
    portrait painting picture tapestry mural fresco mosaic carving icon photograph photo corpse cadaver carcass skeleton skull mummy
    bones bone effigies skulls skeletons statues corpses portraits dolls armour-suit suit-of-armour rocking-horse weathercock
    weathervane figurehead mask masks angel angels lion lions teddy toy soldier-toy`,
  /** What makes music only under hands. */
  instrument: `
    piano organ harp fiddle violin cello viola flute lute guitar harpsichord spinet pianola music-box musicbox drum bell bells zither
    guqin erhu pipa lyre accordion clavichord virginals bagpipes`,
  /** Fire, light, cold: what magic is made of. */
  force: `
    flame flames fire light glow lightning radiance frost ice shadow shadows smoke spark sparks sheen starlight moonlight sunlight
    energy power thunder wind mist steam vapour vapor current brilliance blaze brightness dark darkness gleam shimmer heat cold ember embers`,
  /** Lies or flows by its own weight. */
  weighty: `
    water waters pool flood stone stones rock rocks boulder boulders sand earth ground lake pond river stream snow leaves petals ice
    gravel mud drop drops raindrops rubble sea tide wave waves blood wine ink tea rain pebble pebbles brick bricks tile tiles
    flagstone flagstones slab slabs teardrop tears milk oil mercury coin coins`,
  /** Signs that no hand is seen to make. */
  mark: `
    word words letter letters name names writing script character characters symbol symbols handprint handprints footprint footprints
    fingerprint print prints stroke strokes line lines scratch scratches face faces eye eyes mouth hand hands`,
  /** Works by craft, not by wonder. */
  device: `
    hologram holograms holo screen screens monitor console display robot android drone drones avatar projector projection neon cursor
    code program software network grid server servers interface simulation simulator sim datastream terminal camera cameras engine
    thruster thrusters reactor rotor rotors motor antigrav gravity zero-gravity zero-g microgravity freefall airlock hull starship
    spaceship shuttle station orbit satellite laser lasers circuit circuits implant implants cyberspace ice-wall icebreaker deck
    matrix headset sensor sensors elevator lift lifts automaton clockwork machine machinery turbine piston pistons magnet
    magnets electromagnet generator cable cables wire wires battery jack socket nanites nanobots mutant mutants mutation radiation
    fireworks projector-beam spotlight spotlights strobe lantern-slide fan fans balloon balloons kite kites airship parachute
    hovercraft hoverbike jet helicopter copter zeppelin blimp glider astronaut spacesuit cockpit habitat bulkhead dock`,
  /** Whose trade is magic. */
  mage: `
    wizard witch sorcerer sorceress mage shaman druid necromancer warlock enchanter enchantress summoner conjurer oracle archmage
    hedge-wife magus magician medium spiritualist hexer warlock geomancer pyromancer exorcist taoist daoist spellcaster warden-mage`,
  /** What a wonder is worked with. */
  wand: `hand hands palm palms finger fingers fist arm arms staff wand brush talisman lips fingertip fingertips thumb string strings note gong sleeve fan flute eyes`,
  /** Left behind by somebody. */
  trace: `print footprint handprint fingerprint stain bloodstain shoe slipper glove tooth trail track scratch rope noose`,
  /** Where a wonder shows itself on the body. */
  growth: `grass flower flowers blossom blossoms vine vines ivy root roots branch branches bramble brambles thorn thorns moss tree trees bud buds leaf leaves bamboo`,
} as const;

export const VERB_ROLES = {
  /** Answers to a blow. */
  dodge: `duck dodge parry block sidestep riposte feint deflect fend counter weave ward`,
  /** Carries weight into somebody. */
  drive: `
    drive slam smash ram jam shove bring swing thrust bury sink plunge crack break empty put hurl fling throw send hammer whip club
    plant crash stove punch lay stick stab pump pour unload ride run jab slide land crash bounce fire loose rake knock take catch
    carry lift hit get clap wrap loop hook wind pull drag haul yank jerk tighten close crush pin force`,
  /** What the struck do. */
  fell: `
    fold crumple slump topple sprawl stagger reel buckle collapse keel tumble spin drop fall sag crash fly sit`,
  /** No deed: how things lie. */
  rest: `
    hang lie lean rest stand sit gleam glint rust wait shine dangle stay stretch sleep belong line fill cover decorate adorn glitter
    glimmer sparkle wink jut protrude poke stick bristle gather collect flank cost weigh look seem catch droop sag rattle jingle
    clink clank clatter sway swing bounce glow flash follow turn point track swivel loom`,
  /** A sign made to the unseen. */
  gesture: `
    exhale breathe gesture chant speak whisper sing raise lift clap snap point murmur intone mutter spread open close bow kneel press
    touch draw blow spit say lay bring hum trace write sketch flick curl wave hold utter pronounce recite pray sweep read call clench
    paint inscribe beckon pass cup wake burn pluck knock tap play sound whistle ring start rub unroll pull lick swallow drop stroke snuff cast fling throw scatter pour strike stamp`,
} as const;
