/** Signs of sounds: fights, beasts and people. Data of the director. */
import type { Signs } from "../signs.js";

export const ACTION_SIGNS: Readonly<Record<string, Signs>> = {
  sword_clash: {
    three: `parry riposte quillon hilt sabre rapier cutlass lunge duel fencer swordplay falchion crossguard scimitar disengage feint
      fence swordsman broadsword foil jian dao glaive halberd longsword buckler`,
    two: `sword blade steel guard edge point spear pike shield axe lance iron thrust thrusts pommel knife dagger bayonet exchange grate
      swordmaster saint duellist clash opponent hook mace mail clang helm`,
    one: `wrist arm turn catch lock swing strike bind blow pass close back circle meet slide flat staff ring cut stroke`,
  },
  blade_slash: {
    three: `slash stab slit behead gash disembowel impale skewer throat hamstring sever lacerate`,
    two: `blade cut razor dagger cleaver stiletto scalpel sword blood ceramic monofilament point edge open wound ribs machete collar
      hip scythe sickle claw`,
    one: `red vest sleeve under arm belly cheek deep thrust drive quick skin knife`,
  },
  arrow_loose: {
    three: `arrow bowstring quarrel crossbow fletching archer longbow bodkin bowman loose nock quiver volley crossbowman`,
    two: `bolt shaft feather string goose cord flight hedge willow loophole rampart`,
    one: `hum hiss thud door neck shield pine fly arc bow stand`,
  },
  gunshot: {
    three: `gunshot gunfire shoot shotgun carbine muzzle scattergun sniper ricochet tommy-gun machine-gun fusillade tracer turret
      buckshot derringer crossfire firefight slug gunner pump-action smart-gun reload barrage`,
    two: `barrel shell blast chamber duck volley ambush riddle shot stitch marine report magazine seam bolt plaster splinter fowling
      rifle pistol revolver musket colt luger winchester automatic gunman`,
    one: `crack spit bark speak window wall head vest ear hat down jump pour wide twice fire cover bullet trigger cartridge wound gun
      round hole flash battery spray chatter`,
  },
  explosion: {
    three: `explode detonate blast fireball gelignite crater fuse shrapnel detonator petard mortar`,
    two: `charge shell flash orange debris flame shock sky broadside amidships rubble magazine deck ears burst breach demolish
      gunpowder boom frigate tank bang collapse explosion bomb dynamite torpedo missile rocket grenade warhead`,
    one: `bridge wall tower burn rain fly white heat lift jump pieces second gone roof hole floor ceiling keg tanker pump-house mine
      dump fuel apart powder sapper smoke`,
  },
  punch: {
    three: `punch uppercut haymaker fistfight headbutt brawl jab knuckle jaw bouncer pummel`,
    two: `fist hit nose chin rib swing elbow kick mouth blow forehead bruise gut box boxer left hook lip temple brow shin bib lapel
      cheekbone pit`,
    one: `hard down right face under hand belly head neck back again floor knee slap tooth ring eye desk collar`,
  },
  glass_break: {
    three: `shatter smash smithereens shard splinter glazier broken-glass`,
    two: `crunch brick display-case shopfront tray aquarium crockery windscreen windshield`,
    one: `burst fall through floor pieces break come jump throw blow pickle crash plate glass window pane mirror bottle jar chandelier
      decanter vase goblet dome casement lamp porthole tumbler chair greenhouse star conservatory skylight`,
  },
  horse: {
    three: `gallop canter hoof whinny neigh stirrup saddle rein spur stallion gelding pony nag steed cavalry postilion chaise dragoon
      hussar trot lather coachman ostler farrier harness cavalryman horseman hoofbeat hoofbeats`,
    two: `mule bridle carriage whip shaft roan lance sleigh mount courier traces stable plunge stamp shy foam reins off-wheeler wain
      horse mare rider coach`,
    one: `road wheel turf bolt dust snow beast pull knee mud plank ride team leader cart charge ford driver knight hack bit grey
      chestnut bay colt`,
  },
  wolf_howl: {
    three: `wolf jackal coyote direwolf hyena baying howling`,
    two: `pack moon ridge answer pine reply note muzzle forest throat sheep goat larch copse ewe howl`,
    one: `long rising hill night dark another left right lean grey eye near hungry horse wood far snow voice`,
  },
  crowd: {
    three: `cheer applause chorus encore throng roar mob audience congregation jeer spectator bedlam hubbub din hecklers hawker
      stallholder reveller ovation fishwife grandstand whoop haggle bazaar carouse`,
    two: `verse tankard square dance sing shout drunk song cantina festival club queue guest hat cap drinker inn pub court arena pit
      vendor bet landlord pot ale beer gossip barker pilgrim townsfolk bawl stamp clap laugh opinion quarrel dancer bidder stadium
      carnival parade procession voices crowd`,
    one: `night street floor town room every whole party all crowded round throw half forty sixty twenty fifty ninety eighty stand
      noise big holiday friends table name crew gallery deck wedding tables rail noon auction mouth toast fist drink tavern bench
      terrace everybody everyone market stall bar hall people hundred thousand`,
  },
  footsteps: {
    three: `footstep footfall tiptoe clatter-boot sprint trudge hobnail stair plod stomp`,
    two: `floorboard creep stumble upstairs catwalk follow barefoot patrol sentry limp march scramble cobble ladder stairwell stairway
      flagstone pursue flee scurry stride tread tramp landing pace slipper clog sole sneaker`,
    one: `behind board floor overhead shadow door alley leg cross hall street after down along stop hurry chase boot shoe foot step
      tile roof passage walker corridor heel aisle gravel walk run climb`,
  },
};
