/** What makes each effect heard: words that are the sound, and things with the acts that make them sound. Data of the director. */
import type { Act } from "./acts.js";
import type { Thing } from "./things.js";

export interface EffectRow {
  /** Effect ids that mean it, and words of longer ids. */
  readonly names: string;
  /** Things that sound when one of `acts` stands with them; they are looked for close by, in the same clause. */
  readonly things?: readonly Thing[];
  readonly acts?: readonly Act[];
  /** Nouns (singular) that are the sound by themselves. */
  readonly nouns?: string;
  /** Verbs that are the sound by themselves when somebody living does it. */
  readonly deeds?: string;
  /** Verbs that are the sound by themselves whatever does it. */
  readonly happens?: string;
  /** Verbs that are its voice: by themselves unless something else is named as the one that does it. */
  readonly calls?: string;
  /** Verbs that count only while a fight is under way. */
  readonly inFight?: string;
  /** Things that are heard when they merely move so. */
  readonly movers?: readonly Thing[];
  readonly moves?: readonly Act[];
  /** Acts that count only for the thing that does them: "the window goes". */
  readonly doing?: readonly Act[];
  /** Heard when the scene shows a wonder. */
  readonly wonder?: true;
  /** Phrases, whole words, parted by bars. */
  readonly phrases?: string;
  /** Words that are not it although they look so: a phrase covers its words. */
  readonly never?: string;
}

export const EFFECTS: readonly EffectRow[] = [
  // Doors, locks, wood
  {
    names: "door_open door open_door gate_open hatch_open airlock airlock_open hatch gate shutter drawer",
    things: ["door"],
    acts: ["open"],
    phrases: `lets you in | lets him in | lets her in | lets them in | lets us in | let me in | let us in | off its hinges | off the hinges |
    latch lifts | latch lifted | lifts the latch | lifted the latch | bolt is drawn | draws the bolt | drew the bolt |
    draws back the bolt | drew back the bolt | kicks it in | kicked it in | kicks in the | kicked in the | lets himself in |
    lets herself in | let himself in | let herself in | let myself in | let yourself in | let themselves in | without knocking |
    threw it open | throws it open | swings inward | swung inward | opens by itself | on its hinges | the door gives |
    the door gave | puts his head round the door | puts her head round the door | put his head in at the door | bolts shoot back |
    doors part`,
    never: `out of doors | open air | open sea | open road | open secret | open question | gate receipts | next door | door to door |
    burst bar | a bar of | panel of | the panel decides | flung herself | opens the bidding | doors of light | door of light`,
  },
  {
    names: "door_close door_slam close_door slam_door door_shut gate_close hatch_close shut",
    things: ["door"],
    acts: ["close"],
    phrases: `slams behind | shuts behind | slammed behind | pulls the door to | pulled the door to`,
  },
  {
    names: "door_knock knock knocking rap",
    things: ["door"],
    acts: ["knock"],
    deeds: "knock",
    nouns: "knock knocking",
    phrases: `tap at the window | at the door, twice | rat-a-tat`,
    never: `knock out | knocked out | knocks out | knock down | knocked down | knocks down | knocked over | knocks over |
      knock over | knocked off | knocks off | knocks him | knocked him | school of hard knocks`,
  },
  {
    names: "door_creak gate_creak hinge_creak creak hinge",
    things: ["hinge"],
    acts: ["creak"],
    nouns: "hinge creak",
    phrases: `not been oiled | wants oil | needs oil | need oil | want oil | never been oiled`,
  },
  {
    names: "wood_creak floor_creak floorboard floorboard_creak stair_creak board_creak wood",
    things: ["wood"],
    acts: ["creak"],
    nouns: "creak",
  },
  {
    names: "lock lock_turn unlock key lockpick lock_click door_lock door_unlock key_turn",
    things: ["lock"],
    acts: ["turn"],
    happens: "unlock unbolt unlatch",
  },
  { names: "chest_open chest treasure_chest", things: ["chest"], acts: ["open", "creak"] },
  { names: "door_slide sliding_door", things: ["door", "hatch"], acts: ["open"], phrases: `slides aside` },
  {
    names: "door_smash door_break door_kick battering_ram",
    things: ["door"],
    acts: ["shatter", "hit", "slam"],
    phrases: `battering ram | off its hinges | off the hinges`,
  },
  // Blades, bows
  {
    names: "sword_clash sword_hit blade_clash swords clash sword steel_clash parry metal_clash weapon_clash swordfight sword_fight",
    things: ["sword"],
    acts: ["clash"],
    deeds: "parry riposte fence duel cross-swords swordfight",
    nouns: "swordplay swordfight parry riposte",
    phrases: `blade to blade | steel on steel | sword to sword | blade on blade | steel meets steel | steel met steel | blade meets blade |
    cross swords | crossed swords | crossing swords | swords cross | blades cross | ring of steel | clash of steel | iron on iron |
    clash of blades | clangour of | steel against steel | blade against blade | shield wall | hilt to hilt |
    sparks from the blade | turns his blade | turns her blade | turned his blade | turns the blade | turned the blade |
    turns your blade | beats your blade | beats the blade | beats his point | point aside | on the crossguard |
    on the cross-guard | lock hilts | locked hilts | hilts lock | takes it on the shield | took it on the shield |
    takes it on her blade | on the flat of | iron rings on | steel rings on | steel rings against | steel slides on steel |
    edge on edge | edge to edge | off your guard in | off his guard in | off her guard in | skids off your guard |
    skids off his guard | spray of sparks | shower of sparks from the | point to point | blades catch | blades kiss`,
    never: `clash of colours | clash of colors | iron out | blade of grass | blades of grass | spear of light | shoulder blade |
      shoulder blades | meet your eye | clashing colours | clash of wills | clash of interests`,
  },
  {
    names: "blade_slash slash sword_slash knife knife_slash stab sword_swing blade knife_stab sword_swish knife_hit",
    things: ["knife"],
    acts: ["slash"],
    inFight: "cut swing thrust",
    deeds: "slash hack cleave stab behead disembowel skewer impale sever gash lacerate lop",
    nouns: "slash",
    phrases: `run through | ran him through | runs him through | runs it through | runs her through | cuts him down | cut him down |
    cuts her down | opens his throat | cuts the throat | slits | a red line | line of red | opens a red | across the throat |
    from shoulder to hip | from hip to shoulder | knife goes in | knife went in | blade goes in | blade went in |
    goes in under the ribs | went in under the ribs | between the ribs | point goes in | point went in | lays his cheek open |
    laid his cheek open | opens his cheek | opened his cheek | opened his throat | opens her throat | cuts the rope |
    cut the rope`,
    never: `slash of red | slash of lipstick | slash and burn | slashed prices | slash prices | prices slashed | hack the system |
      hacks into | hacked into | stab at | stab of | stabs of | cut corners | cut the cards | cuts the cards |
      cut the engine | cuts the engine | blade of grass | blades of grass | shoulder blade | shoulder blades | razor wire`,
  },
  {
    names: "sword_draw unsheathe draw_sword blade_draw sheath sword_unsheathe",
    things: ["sword"],
    acts: ["draw"],
    deeds: "unsheathe",
    phrases: `leaves its scabbard | leave their scabbards | from its sheath | out of the scabbard | clears the scabbard |
      out of its sheath | free of its sheath | from the scabbard | steel bared`,
  },
  { names: "sword_swing_air whoosh swish swing swoosh", things: ["sword", "cloak"], acts: ["swing"], nouns: "whoosh swish swoosh" },
  {
    names:
      "arrow_loose arrow arrow_fly bow bow_shot arrow_shoot bow_release arrow_hit bowstring crossbow bow_loose arrow_whoosh bolt_loose",
    things: ["bow"],
    acts: ["loose"],
    nouns: "volley bowshot",
    phrases: `looses at | nock and loose | feathered shaft | nock, draw, loose | draws to the ear | loosed at | stands quivering |
    stood quivering | quivering in the | quivers in the | quivered in the | goose feathers | grey-feathered | string thrums |
    bowstring | nocks another | nocked another | lets fly | let fly | loose at will | string of the bow`,
    never: `bolts the door | bolt the door | bolted the door | lightning bolt | bolt of lightning | straight as an arrow | narrow |
      string of | string quartet | bow tie | takes a bow | took a bow | a small bow | deep bow | bow low | string bag |
      arrow on the map | arrow points | bolt of cloth | bolts of cloth | bolt of silk | bolts of silk | shaft of light |
      shafts of light | shaft of sun | lift shaft | elevator shaft | mine shaft | volley of oaths | volley of curses |
      volley of questions | nuts and bolts | shaft of sunlight | shaft of moonlight | bow of the ship`,
  },
  {
    names: "shield_block shield_bash shield block",
    things: ["sword"],
    acts: ["hit"],
    phrases: `on the shield | against the shield | on his shield | on her shield | shield arm | shield wall | on your shield`,
  },
  // Guns, bombs
  {
    names: "gunshot gun shot gunfire pistol rifle shotgun gun_shot pistol_shot rifle_shot shooting bullet machine_gun gun_fire shots",
    things: ["gun"],
    acts: ["shot"],
    deeds: "shoot machine-gun strafe snipe tommy-gun",
    inFight: "fire blaze pump",
    nouns: `gunshot gunfire shot fusillade volley gunfight shootout crossfire firefight muzzle-flash crossfire potshot buckshot ricochet`,
    phrases: `working the slide | works the slide | worked the slide | working the bolt | works the bolt | one round through |
    two rounds through | puts one through | puts two through | put two through | put one through | empties it | emptied it |
    with shotguns | with guns | with rifles | both barrels | opens fire | opened fire | open fire | opening fire | muzzle flash |
    muzzle flashes | returns fire | return fire | returned fire | covering fire | fires twice | fired twice | fires once |
    fired once | fires again | fired again | fires back | fired back | fires into | fired into | fires through | fires at |
    fired at | firing at | firing from | firing as | empties the clip | empties the magazine | empties the cylinder |
    lets off a round | squeezes the trigger | pulls the trigger | pulled the trigger | squeezed the trigger | hail of bullets |
    hail of lead | rounds crack | the guns speak | fires both | fired both | fires three | fires two | pulls both triggers |
    the gun goes off | gun went off | goes off in his hand | bang, bang | puts two in | put two in | puts one in | put one in |
    puts three in | put three in | plaster jumps | lead flies | lead flew | squeezes one off | squeezed one off | gets off a shot |
    got off a shot | gets a shot off | got a shot off | shots ring | shots rang | shot rings | shot rang | a shot | two shots |
    three shots | four shots | five shots | six shots | fires wild | fired wild | fire from the | firing into | fires over |
    fired over | firing over | fire over | fires his | fires her | fires the | fired the | fires a | fired a | fires first |
    fired first | fires until | fired until | opens up with | opened up with | opens up from | opened up from | guns open up |
    guns opened up | gun opens up | gun opened up`,
    never: `long shot | big shot | shot glass | shot of whisky | shot of whiskey | shot of rye | shot of gin | shot of bourbon |
    shot silk | bloodshot | mug shot | shots of tequila | calls the shots | call the shots | in one shot | parting shot |
    cheap shot | a shot at | best shot | flu shot | screen shot | shot in the arm | round of drinks | rounds of drinks |
    next round | buys a round | a round of applause | round of applause | jumping the gun | jump the gun | gun-shy | smoking gun |
    son of a gun | under the gun | top gun | shot through with | shoot the breeze | shoots the breeze | shot up from | shell of |
    shells of | bullet points | bullet point | bites the bullet | bit the bullet | bite the bullet | magazine rack |
    magazine cover | fashion magazine | slug of | shoot of | green shoots | bamboo shoots | bamboo shoot | new shoots |
    whole shooting match | photo shoot | shot putter | volley of oaths | volley of curses | volley of questions | round the |
    shots of whisky | shots of vodka | crack of the whip | automatic door | automatic doors | turret stair | trigger warning |
    shoots a glance | shoots a look | shot a look | shot a glance | shoots you a | shot you a | shoots him a | shot her a |
    shot him a | shoots her a | whip cracking | fires the imagination | fired the imagination | fires the cook | fired the cook |
    fires the clerk | fired the clerk | fires the manager | fired the manager | fires the kiln | fired the kiln | fires the forge |
    fires the furnace | fires the boiler | a shot in the dark | shot in the dark | a shot of | two shots of | three shots of |
    fires the thruster | fires the thrusters | fires a question | fired a question | fires a glance |
    fired a barrage of questions | fires his staff | fired his staff | fires his secretary | fired his secretary |
    fires the engines | fired the editor | fires the editor`,
  },
  { names: "gun_cock reload gun_reload cock gun_load", things: ["gun"], acts: ["cock"], happens: "reload" },
  {
    names: "laser blaster laser_shot laser_fire blaster_fire phaser plasma pulse_rifle laser_blast blaster_shot energy_weapon",
    things: ["laser", "gun"],
    acts: ["shot"],
    deeds: "shoot strafe",
    nouns: "blaster-fire laserfire phaser-fire gunfire firefight",
    inFight: "fire",
    phrases: `opens fire | opened fire | open fire | blaster fire | laser fire | plasma fire | returns fire | return fire |
      beam lances | bolts of light | red bolts | green bolts | plasma bolt | plasma bolts | energy bolts`,
  },
  {
    names: "cannon cannon_fire artillery broadside torpedo missile",
    things: ["cannon"],
    acts: ["shot"],
    nouns: "cannonade broadside barrage bombardment cannon-fire cannonball",
    phrases: `opens fire | guns run out | torpedo away | torpedoes away`,
  },
  {
    names: "explosion explode blast bomb detonation boom grenade",
    things: ["bomb"],
    acts: ["blow"],
    movers: ["burstable"],
    moves: ["burst_up"],
    happens: "explode detonate erupt",
    nouns: "explosion blast detonation fireball airburst shockwave shellburst boom",
    phrases: `comes apart | come apart | came apart | went up in | goes up in | blows outward | blew outward | blown apart | blows apart |
    blew apart | blown to | blows up | blew up | blown up | goes up like | went up like | turns into a fireball | a ball of fire |
    ball of flame | takes the gate off | takes the roof off | took the roof off | the charges go | the charge goes |
    blew the door | blows the door | rips the hull open | into flames and | goes off between | goes off under | goes off in |
    goes off with | went off with | went off in | go off in | goes up with | went up with | there is no longer a |
    blossoms into fire | turns to fire | ground jumps | ground jumped | floor jumps | floor jumped | blast wave | shock wave hits |
    whole hillside | rains down in pieces | comes down in pieces | came down in pieces | touches off | touched off | sets off the |
    set off the`,
    never: `explodes with laughter | explode with laughter | explodes into laughter | explode into laughter | explosion of colour |
    explosion of color | explodes in a fit | erupts in applause | erupts into applause | erupt into applause | erupts into cheers |
    erupt in cheers | erupts in cheers | erupted in applause | erupts in laughter | exploded with laughter | temper explodes |
    charge of the | free of charge | in charge | takes charge | mine shaft | mine entrance | coal mine | gold mine | of mine |
    fire exit | powder blue | face powder | powder room | full blast | having a blast | blast furnace | bath bomb |
    barrel of laughs | shell of | seashell | blast doors | blast door | population explosion | boom town | boom mic |
    boom microphone | sets off the bus | sets off the next`,
  },
  // Weather, water
  {
    names: "rain rain_heavy rainfall rain_light storm_rain ambience_rain downpour drizzle rain_loop rain_window",
    things: ["rain"],
    acts: ["pour"],
    happens: "drizzle",
    nouns: "rain drizzle downpour raindrop rainfall cloudburst deluge rainstorm rainwater monsoon sleet",
    phrases: `it is raining | it rains | it was raining | it rained | raining hard | still raining | it has begun to rain |
    comes on to rain | it is pouring | the heavens open | begins to rain | begun to rain | starts to rain | began to rain |
    coming down in sheets | comes down in sheets | came down in sheets | coming down in rods | comes down in rods | stair-rods |
    bucketing | pelting down | pours down | poured down | it was pouring | wet enough | gutters run | gutters ran |
    gutters are running | umbrella | umbrellas | sky opens | sky opened | sky lets go | sky let go | wet slates |
    streaming windows | streaming glass | wet hats | drops on the | been coming down | coming down since | coming down harder |
    comes down harder | came down harder | coming down hard | thatch drips | thatch is dripping | thatch dripped`,
    never: `rain check | right as rain | rain of blows | rain of arrows | rain of ash | rain of sparks | rain of fists |
    rain of splinters | rain of glass | rain barrel | rain gauge | arrows rain | blows rain | rain on your parade | rain or shine |
    rain down curses | rain of stones | rain dance | raincoat | rain of petals | rain of coins | rain of confetti |
    rain of debris | rain coat | rain hat | rain gear | shower of sparks | smell of rain | smells of rain | scent of rain |
    umbrella stand | closed umbrella | furled umbrella | rains planks | rained planks | rains splinters | rained splinters |
    rains debris | rained debris | rains arrows | rained arrows | rains blows | rained blows | rains ash | rained ash |
    rains sparks | rained sparks | rains frogs | rains stones | rained stones | rains fire | rained fire | rains sawdust |
    rains plaster | rained plaster | rains dust | rains bullets | rained bullets | bullets rain | snow comes`,
  },
  {
    names: "thunder thunderclap thunder_rumble thunder_roll thunderstorm lightning thunder_distant storm",
    things: ["thunder"],
    acts: ["thunder"],
    nouns: `thunder thunderclap thunderstorm thunderbolt thunderhead lightning`,
    phrases: `lightning splits | lightning split | lightning strikes | lightning struck | lightning cracks | lightning forks |
    lightning tears | between the flash | after the flash | the sky clears its throat | sky growls | sky growled | sky mutters |
    rumble over the hills`,
    never: `thunder of hooves | thunder of applause | thunder of feet | thunder of wings | steal your thunder | stole his thunder |
    face like thunder | looks like thunder | thunder of the guns | thunder of guns | thunder of boots | thunder of engines |
    thunder of drums | thunder of hoofs | brow like thunder | thunder in his voice | thunder of the falls | lightning speed |
    lightning reflexes | white lightning | lightning bug | lightning rod | lightning conductor | greased lightning`,
  },
  {
    names: "wind wind_howl ambience_wind gust gale wind_gust blizzard wind_loop breeze",
    things: ["wind"],
    acts: ["blow_air"],
    nouns:
      "wind gale gust breeze squall blizzard sandstorm hurricane draught draft crosswind headwind tailwind tempest snowstorm duststorm dust-storm",
    phrases: `windswept | wind-blown | storm howls | it blows | it is blowing | it was blowing | blowing a gale | blowing hard |
    shutters bang | shutters banged | banging shutters | shutter bangs | trees lean | trees leaned | trees bend | trees bent |
    dust blew | dust blows | sand hisses | sand hissed | sand blows | sand blew | snow blows | snow blew | snow drives |
    sand drives | blowing sand | blowing snow | driven snow | driven sand | sand whips | sand whipped | tumbleweed | tumbleweeds`,
    never: `second wind | wind up | winds up | wind of change | get wind | got wind | gets wind | in the wind | throws caution |
      caution to the wind | three sheets to the wind | draught of ale | draught of beer | draft of | a draught of |
      breeze through | breezes through | breezed through | winds down | winds between | winds its way | wound its way |
      winds through | winds up the hill | winds along | wind chimes | wind chime | storm of protest | gust of laughter |
      gale of laughter | gales of laughter | it is a breeze | wind instrument | long-winded | shooting the breeze |
      shoot the breeze | winds around | winds round | winds the clock | wind the clock | gusts of laughter | final draft |
      first draft | sails close to the wind | out of wind | wind turbine | wind turbines | road winds | path winds |
      stair winds | winding`,
  },
  {
    names: "wave waves sea ocean surf shore ambience_sea sea_waves wave_crash beach",
    things: ["sea"],
    acts: ["lap"],
    nouns: "surf breaker whitecap swell",
    phrases: `waves on the shore | waves on the shingle | heavy seas | heavy sea | sea is running | swell lifts | waves under |
    waves against | tide comes in | tide is coming in | tide came in | against the hull | against the piles | against the pier |
    over the bows | over the bow | backwash | on the shingle | up the beach | against the rocks | on the rocks below`,
    never: `wave of nausea | wave of relief | wave of panic | wave of heat | wave of grief | wave of | waves of | heat wave |
      wave goodbye | waves goodbye | shock wave | wave at | waves at | waved at | waves him | waves her | waves you |
      waves them | waves his | waves its | waves a hand | waves off | waved off | waved his | waved her | waved you |
      waved a | waves a | new wave | brain waves | radio waves | permanent wave | wave you | wave him | making waves |
      make waves | sea of faces | sea of | at sea with | tide of | wave their | waves back | in their wake | in his wake |
      in her wake | in its wake | in your wake`,
  },
  {
    names: "river stream waterfall brook ambience_river creek water_flow water_run running_water fountain",
    things: ["river"],
    acts: ["run_water", "lap"],
    nouns: "waterfall cascade cataract rapids weir millrace",
    phrases: `running water | white water | sound of water | rush of water | sound of the river`,
    never: `stream of consciousness | stream of people | river of | stream of | sold down the river | creek without`,
  },
  {
    names: "splash water_splash water plunge swim",
    things: ["water", "splash"],
    acts: ["splash"],
    happens: "splash wade swim slosh",
    nouns: "splash",
    phrases: `into the water | in the water up to | breaks the surface | goes in with a splash | man overboard |
      over the side and into`,
    never: `splash of colour | splash of color | makes a splash | made a splash | splash out | splash of red | splash of paint |
      wade through paperwork`,
  },
  {
    names: "drip water_drip dripping drop leak",
    things: ["drop"],
    acts: ["drip"],
    happens: "drip",
    nouns: "drip",
    phrases: `drop by drop | drip by drip`,
  },
  { names: "bubble bubbling boil cauldron", happens: "bubble boil simmer burble", nouns: "cauldron" },
  // Fire
  {
    names: "fire_crackle fire campfire fireplace hearth ambience_fire crackle flame burning torch bonfire fire_loop",
    things: ["fire"],
    acts: ["crackle"],
    happens: "crackle",
    nouns: `campfire bonfire fireside firelight hearth blaze pyre inferno conflagration hearthfire cookfire watchfire fire flame ember coal`,
    phrases: `is on fire | on fire | by the fire | round the fire | around the fire | beside the fire | in flames | the fire is |
    the fire was | into the fire | on the fire | over the fire | to the fire | fire in the grate | feeds the fire | feed the fire |
    fed the fire | small fire | a fire of | go up in flames | at the fire | stokes the | fire goes up | from the fire |
    up in flames | before the fire | great fire | log fire | sparks go up | sparks went up | kettle over the coals | logs shift |
    log shifts | log shifted | stirs the fire | stirred the fire | pokes the fire | poked the fire | feeding the fire |
    banks the fire | banked the fire | lights the fire | lit the fire`,
    never: `fire at | fires at | fire exit | fire escape | fire door | line of fire | under fire | opens fire | open fire | opened fire |
    hold fire | hold your fire | ceasefire | fire and forget | fire in her eyes | fire in his eyes | fire in his belly |
    old flame | flame of hope | return fire | returns fire | covering fire | burn the midnight | burning question |
    burns with shame | burning with shame | log book | logbook | ship's log | captain's log | log entry | cease fire |
    baptism of fire | hang fire | fire hazard | fire brigade | fire drill | fire alarm | fire blanket | enemy fire | crossfire |
    friendly fire | burning with | blaze of glory | cheeks burn | cheeks burning | ears burning | lungs burn | lungs burning |
    eyes burn | playing with fire | rapid fire | rapid-fire | machine-gun fire | cannon fire | holds fire | rifle fire | gun fire |
    laser fire | blaster fire | fire on | fires on | fire at will | the firing | catches fire | ring of fire | firing line |
    coals to newcastle | coal mine | coal black | flame red`,
  },
  {
    names: "fire_ignite ignite fire_burst torch_light flame_burst fire_start",
    things: ["match_fire", "fire"],
    acts: ["ignite"],
    happens: "ignite",
    phrases: `bursts into flame | burst into flame | bursts into flames | burst into flames | goes up in flames | catches fire |
      caught fire | takes fire`,
  },
  {
    names: "match match_strike lighter lighter_click cigarette",
    things: ["match"],
    acts: ["strike", "ignite"],
    phrases: `strikes a match | struck a match | lights a cigarette | lit a cigarette | lights another | lights a cigar`,
  },
  // Feet
  {
    names:
      "footsteps footstep steps walk footsteps_stone footsteps_wood footsteps_gravel footsteps_metal footsteps_grass footsteps_snow running run boots march footsteps_run stairs footsteps_mud",
    things: ["step"],
    acts: ["tread"],
    deeds:
      "walk march tramp stride trudge pad tiptoe pace shuffle sprint run climb dash hurry scramble flee stumble jog plod stomp creep sneak limp hobble stroll scurry clamber descend stamp patrol bolt race hike ascend follow",
    nouns: "heels soles treads hobnails footstep footfall tread bootstep pawstep tramp stomp",
    phrases: `boots on the | feet on the stairs | steps on the stair | steps on the stairs | on the stairs | at a run | on your heels |
    pounding feet | running feet | hurrying feet | heavy boots | footsteps in the | heels on | boot heels | at a dead run |
    takes the stairs | took the stairs | takes the steps | on tiptoe | feet on the | steps at a time | two at a time |
    three at a time | and boots | up the stairs | down the stairs | up the steps | down the steps | along the corridor |
    down the corridor | across the floorboards | on the gravel | in step | out of step | left, right | bare feet | on the landing |
    up the ladder | down the ladder | up the stair | down the stair | in stockinged feet | paces up and down | paced up and down |
    up and down the | walks the length | back and forth | coming up behind | falls in beside | fall in beside | keeps pace |
    keep pace | kept pace`,
    never: `head over heels | kicked off her heels | down at heel | heels of her hands | heels of his hands | heel of his hand |
    heel of her hand | steps of the | in the footsteps | footsteps of his | footsteps of her | footsteps of their |
    one step ahead | step by step | steps are being taken | take steps | taking steps | next step | first step |
    put her foot down | put his foot down | puts her foot down | puts his foot down | foot of the | foot of a | at the foot |
    feet deep | feet tall | feet wide | feet high | feet long | feet of | follow in | two steps ahead | running water |
    running late | run out of | runs out of | ran out of | running out of | run a | runs a | ran a | in the long run |
    runs in the family | run in the family | square feet | cubic feet | cold feet | climb the ladder | race against |
    walk of life | walks of life | march of progress | run of luck | race to | shoe box | feet up | with your boots on |
    with his boots on | with her boots on | boots off | in his boots | in her boots | pair of boots | take off his boots |
    takes off his boots | pulls off | pulls on | boots at the | in step with the times`,
  },
  {
    names: "footsteps_fast run_away chase_steps",
    things: ["step", "walker"],
    acts: ["tread", "walk"],
    deeds: "run sprint dash flee bolt race",
  },
  // Beasts
  {
    names: "horse horse_gallop gallop horses hooves hoofbeats horse_walk horse_trot horse_neigh neigh cavalry horse_whinny carriage",
    things: ["horse"],
    acts: ["gallop", "neigh"],
    deeds: "gallop canter",
    calls: "neigh whinny nicker whicker",
    nouns:
      "horse mare stallion pony gelding mule steed charger destrier palfrey rider horseman cavalry foal colt filly donkey hoof hoofbeat gallop hooves canter whinny neigh hoofs",
    phrases: `at a gallop | at a canter | on horseback | at the trot | at a trot | horses and | in the saddle | rides up | rode up |
    rides hard | ride hard | rode hard | in the traces | between the shafts | in harness`,
    never: `horse-drawn | mule-headed | horseplay | high horse | dark horse | rocking horse | clothes horse | hobby horse |
      horse sense | horse chestnut | sea horse | stalking horse | iron horse | saw horse | gift horse |
      horse of a different | cart before the horse | wild horses | bay window | charley horse | vaulting horse |
      white horse inn | shoes the mare | team of lawyers | horse trading | dead horse | horse brass | horse brasses |
      chestnut tree | chestnut trees | hold your horses | mare's nest`,
  },
  {
    names: "wolf_howl wolf wolves howl coyote",
    things: ["wolf"],
    acts: ["howl_beast"],
    calls: "howl",
    nouns: "howl howling",
    never: `wolf whistle | wolf down | wolfs down | wolfed down | crying wolf | cry wolf | cried wolf | hot dog | top dog |
      howl with laughter | howls with laughter | howling with laughter | wind howls | wind howling | lone wolf | dog days |
      pack of cards | pack of lies | pack of cigarettes | howls of laughter | howl of laughter | howler | howling wind |
      howling gale | howling storm | wolf in sheep's | sea dog | howls of protest | howling success`,
    phrases: `lifts its voice | lifted its voice | lift their voices | answers from the ridge | answer from the ridge |
    answered from the ridge | takes up the note | took up the note | another joins | another joined`,
  },
  {
    names: "dog dog_bark bark dogs hound",
    things: ["dog"],
    acts: ["bark"],
    calls: "bark yap woof",
    nouns: "barking",
    never: `hot dog | top dog | dog days | barks an order | barks orders | bark of | dog-eared | dog tags | tree bark | sea dog`,
  },
  {
    names: "cat cat_meow meow",
    things: ["cat"],
    acts: ["mew"],
    calls: "meow mew miaow caterwaul yowl",
    never: `cat burglar | cat's paw`,
  },
  {
    names: "crow raven raven_caw crow_caw caw rook",
    things: ["crow"],
    acts: ["caw", "flap"],
    calls: "caw",
    nouns: "caw",
    never: `crow's feet | crow's nest | as the crow flies | eat crow | crow bar`,
  },
  {
    names: "owl owl_hoot hoot",
    things: ["owl"],
    acts: ["hoot"],
    calls: "hoot",
    never: `owl-eyed | night owl | hoots with laughter | gives a hoot | give a hoot`,
  },
  { names: "gull seagull gulls", things: ["gull"], acts: ["chirp"], nouns: "gull seagull" },
  { names: "rooster cock_crow", things: ["rooster"], acts: ["chirp"], phrases: `cock-crow | cockcrow` },
  {
    names: "bird birds birdsong bird_chirp ambience_birds songbird chirp forest_birds dawn_chorus",
    things: ["bird"],
    acts: ["chirp"],
    calls: "chirp twitter warble tweet",
    nouns: "birdsong birdcall lark nightingale cuckoo",
    phrases: `dawn chorus`,
    never: `early bird | bird's eye | jail bird | bird brain | a little bird | on a lark | for a lark | free as a bird`,
  },
  {
    names: "wings wing_flap flap bat bats bird_flap",
    things: ["wings"],
    acts: ["flap"],
    phrases: `beat of wings | wingbeats | wingbeat | clap of wings | whirr of wings`,
    never: `taken under | under her wing | west wing | east wing | old bat`,
  },
  {
    names: "insects cricket crickets cicada ambience_night bee bees fly flies insect",
    things: ["insect"],
    acts: ["buzz"],
    nouns: "cicada",
    calls: "chirr stridulate",
    never: `bee line | busy bee | spelling bee | just not cricket | game of cricket`,
  },
  { names: "frog frogs toad", things: ["frog"], acts: ["croak"], calls: "croak ribbit" },
  { names: "snake snake_hiss hiss serpent", things: ["snake"], acts: ["rattle_snake"], never: `snake oil | snake eyes` },
  { names: "rat rats mouse", things: ["rat"], acts: ["squeak"], never: `smell a rat | rat race | rat on` },
  { names: "cow cattle cow_moo moo", things: ["cow"], acts: ["low"], calls: "moo" },
  { names: "sheep goat lamb sheep_bleat", things: ["sheep"], acts: ["bleat"], calls: "bleat baa" },
  { names: "pig pigs pig_grunt boar", things: ["pig"], acts: ["grunt"], calls: "oink" },
  { names: "bear bear_roar lion tiger", things: ["bear"], acts: ["roar"] },
  { names: "dragon dragon_roar wyrm", things: ["dragon"], acts: ["roar", "flap"] },
  {
    names: "monster monster_growl monster_roar growl beast creature roar creature_growl zombie beast_roar snarl",
    things: ["monster"],
    acts: ["roar", "growl"],
    calls: "snarl growl",
    nouns: "growl snarl",
    phrases: `roars in the dark | something growls`,
    never: `stomach growls | growls an answer`,
  },
  // Bells, clocks
  {
    names: "bell bell_toll church_bell bells bell_ring temple_bell toll ship_bell doorbell school_bell bell_small hand_bell",
    things: ["bell"],
    acts: ["ring"],
    happens: "toll",
    calls: "peal",
    nouns: `bell bellstroke knell carillon tolling angelus bell-note vespers`,
    phrases: `strikes twelve | strikes midnight | struck twelve | struck midnight | bells of the | strikes three | strikes four |
    struck three | strikes ten | struck ten | strikes the hour | struck the hour | rings twice | rang twice | eight bells |
    six bells | two bells | four bells | two strokes | three strokes | four strokes | five strokes | six strokes | seven strokes |
    eight strokes | nine strokes | ten strokes | eleven strokes | twelve strokes | thirteen strokes | strikes one | struck one |
    strikes two | struck two | strikes five | struck five | strikes six | struck six | strikes seven | struck seven |
    strikes eight | struck eight | strikes nine | struck nine | strikes eleven | struck eleven | striking twelve |
    striking midnight | striking the hour | chimes midnight | chimes twelve | tolls midnight | tolled midnight | rings for |
    rang for | rings vespers | rang vespers | calls to prayer | called to prayer | from the belfry | in the belfry |
    from the bell tower | from the steeple`,
    never: `bell pepper | bell peppers | rings a bell | ring a bell | rang a bell | bell jar | bell bottoms | bell-bottoms |
      saved by the bell | death knell of | takes its toll | taking its toll | took its toll | bell of the ball | bell curve |
      alarm bells | bell tent | clock radio | round the clock | against the clock | toll booth | toll road | bell the cat |
      diving bell | clear as a bell | sound as a bell | death toll | toll of | bell captain | church mouse | toll gate |
      toll bridge | bell boy | bell hop | tolls on`,
  },
  { names: "gong gong_hit cymbal", things: ["gong"], acts: ["gong"], nouns: "gong" },
  {
    names: "chime chimes wind_chime wind_chimes",
    things: ["chime"],
    acts: ["ring"],
    nouns: "wind-chime windchime",
    phrases: `wind chimes | wind chime`,
  },
  {
    names: "clock clock_tick tick ticking clock_chime clock_strike watch clockwork",
    things: ["clock"],
    acts: ["tick"],
    nouns: "ticking tick-tock",
    calls: "tick",
    never: `round the clock | against the clock | what makes him tick | what makes her tick | clocked him | like clockwork |
      ticks a box | ticks the box | ticks boxes | ticked off | tick off`,
  },
  // Money, games
  {
    names: "coin coins coin_drop money coin_clink purse gold coins_jingle coin_toss",
    things: ["coin"],
    acts: ["coin"],
    phrases: `tosses him a coin | flips a coin | flipped a coin | into your palm | counts out | counted out | counting out | pays the |
    paid the | a coin on the | coins on the | coin on the | pays him | pays her | paid him | paid her | pays off | pay the |
    the change | handful of silver | handful of coppers | two coppers | three coppers | four coppers | two silvers |
    three silvers | a copper in | a silver in | penny in | coin in | drops a coin | dropped a coin | cash drawer | till rings |
    into the hat | in the hat | into the collection | into the cup | into the tin | purse clinks | purse chinks | chips on |
    chips across`,
    never: `coin a phrase | to coin | coined the | coined a | pays attention | pay attention | paid attention | pays the price |
    paid the price | pays his respects | paid their respects | pays her respects | pay their respects | gold leaf | heart of gold |
    good as gold | silver lining | silver hair | silver tongue | gold light | gold teeth | gold tooth |
    two sides of the same coin | penny for | penny dropped | the penny drops | bad penny | small change | change of heart |
    change of | crown of thorns | for a change | pays a visit | paid a visit | pay a visit | tip of | piece of | pieces of the |
    a bit of | bits of | take toll | copper roof | copper pipe | copper wire | gold rush | gold thread | silver thread |
    gold lettering | gold letters | paid no | pays no | pay no | gold of the | the crown of | crowns of the | for my money |
    time is money | in the red | pay the price | pays the penalty | pay the penalty | pay the piper | pays the debt of |
    the change in | the change of | change in the weather | change had come | sea change | the change came`,
  },
  {
    names: "dice dice_roll dice_throw",
    things: ["dice"],
    acts: ["dice"],
    nouns: "dice",
    never: `no dice | dice with death | dicing with`,
  },
  {
    names: "cards card_shuffle card_deal shuffle",
    things: ["cards"],
    acts: ["cards"],
    never: `on deck | house of cards | in the cards`,
  },
  // People
  {
    names:
      "crowd crowd_cheer crowd_murmur crowd_chatter cheer crowd_roar audience tavern_chatter ambience_tavern chatter market ambience_market ambience_crowd murmur walla people crowd_loop bar_chatter tavern_ambience applause_crowd",
    things: ["crowd"],
    acts: ["cheer"],
    deeds: "applaud cheer",
    nouns:
      "crowd mob audience throng applause cheer spectator congregation multitude ovation hubbub uproar cheering clamour clamor hurrah babble jeering catcall",
    phrases: `thousand people | hundred people | thousand voices | hundred voices | whole room | whole crowd | whole tavern | whole inn |
    whole square | entire room | a roar goes up | cheer goes up | roar went up | cheer went up | every voice | on their feet |
    thousand throats | hundred throats | a hundred throats | brings the house down | sings along | singing along |
    takes up the chorus | took up the chorus | three cheers | everyone sings | everybody sings | voices rise | packed house |
    packed to the | standing room | market day | common room | elbow to elbow | shoulder to shoulder | the whole town |
    whole village | the whole camp | whole street | five hundred people | people bellow | yelling your name | chanting your name |
    shouting your name | calling your name | they are singing | everyone shouts | everybody shouts | everyone cheers |
    everybody cheers | everyone laughs | everybody laughs | hall rises | the hall rose | on its feet | the benches roar |
    whole hall | whole bar | the bar roars | encore | the gallery | in the stands | the stands | takes up the cry |
    take up the cry | took up the cry | takes up the name | all talking at once | all shouting | all at once shouting | roar goes |
    thousand feet | hats go up | hats in the air | on the terraces | every throat | town turns out | town turned out |
    market square | market is | market was | market in full | noise as went up | such a noise | thousand of them |
    hundred of them`,
    never: `crowd of complaints | three's a crowd | crowd of thoughts | crowds the | crowded with | crowding the | crowded by |
      mob boss | mob lawyer | good cheer | cheer up | cheers up | captive audience | an audience with | audience with |
      private audience | crowded out`,
  },
  {
    names: "applause clap clapping",
    things: ["clapper"],
    acts: ["clap"],
    deeds: "applaud",
    nouns: "applause ovation clapping",
    phrases: `round of applause`,
    never: `clap of thunder | clap eyes | claps eyes`,
  },
  {
    names: "laugh laughter crowd_laugh laughing",
    things: ["crowd", "child"],
    acts: ["laugh"],
    deeds: "laugh giggle cackle guffaw chuckle",
    nouns: "laughter laugh giggle guffaw cackle",
    never: `laughing stock | no laughing matter | laugh lines`,
  },
  { names: "baby baby_cry crying_baby", things: ["baby"], acts: ["cry"] },
  { names: "child children children_play kids", things: ["child"], acts: ["laugh", "shout"] },
  {
    names: "scream shriek woman_scream yell man_scream",
    deeds: "scream shriek",
    nouns: "scream shriek",
    never: `screaming headline | scream of tyres | scream of brakes | screaming tyres | scream of metal | screams past |
      scream past | colour screams`,
  },
  {
    names: "shout shouting battle_cry war_cry yelling",
    deeds: "shout bellow yell bawl holler",
    nouns: "shout warcry battle-cry war-cry yell",
    phrases: `battle cry | war cry`,
  },
  { names: "whisper whispers whispering voices", deeds: "whisper", nouns: "whisper whispering", never: `whisper of silk` },
  { names: "sob weep weeping crying cry", deeds: "sob weep wail keen", nouns: "sob sobbing weeping wail", never: `sob story` },
  { names: "breath breathing gasp pant", deeds: "gasp pant wheeze", nouns: "gasp", things: ["heart"], acts: ["gasp"] },
  { names: "snore snoring", deeds: "snore", nouns: "snore snoring" },
  { names: "cough coughing", deeds: "cough", nouns: "cough" },
  {
    names: "heartbeat heart pulse heart_beat",
    things: ["heart"],
    acts: ["heart"],
    nouns: "heartbeat",
    never: `heart of the | heart of`,
  },
  // Alarms, engines, machines
  {
    names: "alarm alarm_klaxon klaxon alert warning alarm_bell red_alert alarm_loop",
    things: ["alarm"],
    acts: ["alarm"],
    nouns: `hooting siren klaxon tocsin claxon whoop`,
    phrases: `red light , red light | red lights | red lamps | the alarm | alarm bells | alarm bell | red alert | general quarters |
    battle stations | an alarm | alarms in | every alarm | alarms all | alarms along | proximity alarm | proximity alarms |
    warning tone | proximity warning | every bell in | bells all over | collision warning | evacuate | red strobe | red strobes |
    lights go red | lights went red | light goes red | light went red`,
    never: `no cause for alarm | cause for alarm | alarm clock set | false alarm | alarmingly | in alarm | with alarm | shoehorn |
      siren song | alarm in her | alarm in his | horns of a dilemma | warning glance | warning look | alarm at the |
      horn of plenty`,
  },
  {
    names: "siren police_siren sirens police",
    things: ["siren", "alarm"],
    acts: ["alarm"],
    nouns: "siren",
    never: `siren song | siren call`,
  },
  {
    names:
      "engine engine_idle engine_rev engine_start motor car car_engine truck engine_roar vehicle motorcycle motorbike engine_hum engine_loop car_start ship_engine engine_off car_pass car_drive bike rev spaceship",
    things: ["engine"],
    acts: ["engine"],
    movers: ["vehicle"],
    moves: ["drive"],
    happens: "rev accelerate taxi downshift",
    nouns: "engine motor headlamp outboard rotor v8 v-8 afterburner diesel motor throttle speedometer tachometer horsepower engine",
    phrases: `flat out | in the mirror | the needle | tick over | ticking over | ticks over | red-line | redline | wide open throttle |
    stood on the gas | stands on the gas | foot down | puts her foot down on | on two wheels | nose to tail | floors it |
    floored it | pedal to the | guns it | gunned it | into gear | top gear | third gear | second gear | into reverse |
    hits the gas | hit the gas | full throttle | opens the throttle | opens up the throttle | turns the key | turned the key |
    turn the key | under power | at full burn | accelerator | turns over | turned over | turning over | catches on the third |
    revs | the revs | rpm | lift-off | lifts off | lifted off | pulls out into traffic | pulls out of | pulled out of | pulls up |
    pulled up | pulls away | pulled away | the bus pulls | puts it in gear | puts her in gear | into first | into second |
    into third | shifts down | shifted down | changes down | changed down | under the hood | under the bonnet | starter |
    tail lights | brake lights`,
    never: `engine room | engine of change | engine of state | engine of the economy | engine block | engine parts | search engine |
    engine oil | engine cover | train of thought | bus stop | bus ticket | car park | shuttle diplomacy | ship of fools |
    rig count | gravy boat | cabstand | bus pass | turned over in | turns over in | turns over the page | turned over the page |
    turns over the card | turned over the card | turning over the | turns over a | turned over a | pulls up a chair |
    pulled up a chair | pulls up his | pulled up his | pulls up her | pulled up her | pulls out of his | pulls out of her |
    pulled out of his | pulls away from him | pulls up the | pulled up the | starter course`,
  },
  {
    names: "car_horn horn_honk honk traffic car_honk",
    things: ["carhorn"],
    acts: ["honk"],
    happens: "honk",
    nouns: "traffic",
    phrases: `leans on the horn | leaned on the horn | leant on the horn | horns, brakes`,
  },
  {
    names: "tire_screech tyre_screech skid brakes car_skid tires tyres brake screech tire_squeal car_crash",
    things: ["tyre"],
    acts: ["squeal"],
    happens: "skid fishtail",
    nouns: "skid",
    phrases: `on two wheels | slams on the brakes | stands on the brakes | stamps on the brake | hits the brakes | hit the brakes`,
  },
  {
    names: "crash car_crash_impact collision impact smash wreck",
    things: ["vehicle", "metal"],
    acts: ["fall", "shatter"],
    happens: "crash collide",
    nouns: "crash collision pile-up",
  },
  {
    names: "train train_pass train_whistle locomotive subway steam_train",
    things: ["train"],
    acts: ["hoot_train"],
    nouns: "locomotive",
    never: `train of thought | train of | in training | wedding train | trains his | trains her | trains a`,
  },
  { names: "ship_horn foghorn fog_horn", things: ["shiphorn"], acts: ["foghorn"], nouns: "foghorn" },
  { names: "helicopter chopper rotor", things: ["helicopter"], acts: ["chop_air", "engine", "fly_over"], nouns: "rotor helicopter" },
  { names: "plane aeroplane airplane jet flyby aircraft", things: ["plane"], acts: ["fly_over", "engine"] },
  {
    names: "thruster thrusters rocket retro ship_thruster booster",
    things: ["thruster"],
    acts: ["thrust", "engine"],
    nouns: "retrorocket",
    phrases: `full burn | hard burn`,
  },
  { names: "hyperdrive warp jump warp_jump hyperspace ftl", things: ["warp"], acts: ["jump", "engine"], nouns: "hyperspace" },
  {
    names:
      "machinery_hum machinery hum machine generator machine_hum ambience_engine_room ventilation fan factory ambience_bridge ambience_station server_hum reactor reactor_hum drone industrial machines computer_hum ship_hum hum_loop",
    things: ["machine"],
    acts: ["hum"],
    calls: "hum whirr whir",
    nouns: "machinery generator turbine dynamo hum",
    phrases: `the hum of | thrum of | hum of the | drone of the | air handlers | ship breathes | ship breathed | air scrubbers |
    air recyclers | life support | turning over somewhere | tick over | ticks over | ticking over | the fans | the vents |
    the pumps | the compressors`,
    never: `fan of | fans of | paper fan | humming a tune | hums a tune | hummed a tune | humming to | hums to | hum of bees |
      hum of conversation | rumour mill | well-oiled machine | political machine | hum a tune | hum the | hums the |
      humming the | machine politics | vending machine | pump room | pump iron | behind her fan | behind a fan`,
  },
  {
    names: "electric_hum neon neon_buzz buzz electricity light_buzz fluorescent",
    things: ["neon", "electric"],
    acts: ["buzz_light"],
    nouns: "neon",
  },
  {
    names: "spark sparks electric_spark electric zap shock short_circuit electric_zap arc",
    things: ["electric", "machine"],
    acts: ["spark"],
    nouns: "short-circuit",
    phrases: `shower of sparks | sparks fly | sparks jump | sparks spit | sparks shower`,
    never: `sparks fly between them`,
  },
  {
    names: "beep computer_beep console_beep terminal computer scanner scan console sonar radar monitor_beep ui_beep",
    things: ["computer"],
    acts: ["beep"],
    calls: "beep bleep",
    nouns: "beep bleep ping",
  },
  {
    names: "radio radio_static static comms comms_open intercom radio_chatter transmission",
    things: ["radio"],
    acts: ["static"],
    nouns: "static",
    phrases: `over the comm | over the intercom | on the radio | over the radio | the comm crackles`,
    never: `radio silence | static crowd`,
  },
  {
    names: "phone telephone phone_ring telephone_ring ringtone",
    things: ["phone"],
    acts: ["phone"],
    phrases: `the phone | a phone`,
    never: `phone number | phone book | phone booth | phone call | phone box`,
  },
  { names: "camera camera_click flashbulb shutter_click photo", things: ["camera"], acts: ["click"], nouns: "flashbulb" },
  {
    names: "typing typewriter keyboard type keys typing_loop keyboard_typing typewriter_loop",
    things: ["keys"],
    acts: ["type"],
    deeds: "type",
    nouns: `typewriter keystroke typing clack`,
    phrases: `keys, keys | keys and keys | at the keys | at the keyboard | clatter of keys | typing pool | hunt and peck |
    at her typewriter | at his typewriter | carriage return | hunt-and-peck | fingers on the keys | two fingers | shift key |
    types a | types the | typed a | typed the | clacking of | carriage slammed | carriage slams | carriage bangs`,
    never: `keys to the | key to the | the right key | key ring | bunch of keys | ring of keys | car keys | house keys | keyhole |
    type of | types of | typical | that type | the strong silent type | not my type | my type | your type | his type |
    typed letter | typed note | two fingers of whisky | two fingers of whiskey | two fingers of rye | two fingers of bourbon |
    two fingers of gin | two fingers of | holds up two fingers | held up two fingers`,
    happens: `clack`,
  },
  { names: "robot robot_move servo droid mech robot_voice", things: ["robot"], acts: ["servo"], nouns: "servo" },
  { names: "power_up powerup startup boot_up", things: ["power"], acts: ["power_up"] },
  {
    names: "power_down powerdown shutdown blackout",
    things: ["power"],
    acts: ["power_down"],
    phrases: `lights go out | lights went out | the power goes | power dies`,
  },
  { names: "shield_hit forcefield force_field", things: ["shieldhit"], acts: ["absorb"] },
  { names: "clamp clamps docking dock docking_clamp", things: ["clamp"], acts: ["clamp"], happens: "dock" },
  {
    names: "elevator lift elevator_ding",
    things: ["door"],
    acts: ["open"],
    phrases: `the lift | the elevator`,
    never: `elevator shaft | elevator pitch`,
  },
  { names: "telegraph morse", things: ["telegraph"], acts: ["morse"], nouns: "telegraph ticker" },
  {
    names: "steam steam_hiss gas_leak vent gas pressure_release hydraulic",
    things: ["pipe"],
    acts: ["hiss"],
    never: `gas station | steam from the kettle | letting off steam | run out of steam | pipe dream | pipe smoke | smokes a pipe`,
  },
  // Things broken, struck, moved
  {
    names: "glass_break glass glass_shatter window_break bottle_break glass_smash shatter window_smash",
    things: ["glass"],
    acts: ["shatter"],
    doing: ["give_way"],
    phrases: `broken glass underfoot | through the window in | through the skylight | round through the window | shot through the window |
    brick through the | chair through the | rock through the window | stone through the window | bottle through the |
    through the windscreen | through the windshield | shower of glass | breaking glass | shattering glass | tinkle of glass |
    glass everywhere | in a spray of glass | spray of glass | window goes | window went | windows go | through the plate glass |
    rain of glass | into a thousand pieces | in a thousand pieces | a thousand pieces | in a hundred pieces |
    in pieces on the floor | to smithereens | glass rains | glass rained | rains glass | shards fly | shards flew | shards rain |
    shards of the window | shards of glass | goes through the window | went through the window | comes through the window |
    came through the window | goes through the glass | went through the glass | comes through the glass | came through the glass |
    out through the window | window comes in | window came in | put his fist through | puts his fist through |
    put her elbow through | puts her elbow through | windscreen goes | windshield goes | windscreen went | windshield went |
    bottles came down | bottles come down | glasses came down | glasses come down | glass came down`,
    never: `hourglass | glass ceiling | glass eye | glass slipper | glass of | glasses of | put down the glass | break the ice |
      breaks the ice | break of dawn | breaks the silence | window of opportunity | raise a glass | raises a glass |
      raised a glass | looking glass | watch glass | screen door | puts a glass | put a glass | puts the glass |
      puts his glass | puts her glass | drop of | falls silent | tank top`,
  },
  { names: "glass_clink clink toast cutlery cups plates", things: ["cup"], acts: ["clink"], happens: "clink", nouns: "clink" },
  { names: "bottle_open cork pour drink pour_drink drinking uncork", things: ["bottle"], acts: ["pour_drink"], happens: "uncork" },
  {
    names: "punch hit fist fist_hit punch_hit slap fistfight body_hit kick blow",
    things: ["fist", "jaw"],
    acts: ["hit"],
    deeds: "punch slug sock wallop clobber pummel uppercut headbutt backhand slap",
    inFight: "hit slap backhand knock kick elbow knee box swing",
    nouns: "punch uppercut haymaker brawl fistfight headbutt",
    phrases: `in the jaw | on the jaw | in the gut | in the stomach | in the face | left hook | right hook | right cross | to the ribs |
    in the ribs | to the jaw | to the chin | on the chin | on the nose | in the kidneys | bare knuckles | to the body |
    in the mouth | to the gut | to the temple | across the mouth | across the face | lays him out | laid him out |
    spits out a tooth | spits a tooth | spat out a tooth | split lip | splits his lip | split his lip | bloodies his nose |
    nose breaks | broke his nose | breaks his nose | hit me | hits me | hit him | hits him | hit her | hits her | hit you |
    hits you | swings at you | swings at him | swung at him | swung at me | swings and misses | swung and missed |
    a left and a right | left and a right | goes down under | first blow | the blow lands | throws a punch | threw a punch |
    lands one | landed one | his fist | her fist | your fist`,
    never: `punch line | punchline | punch bowl | punch card | punch cards | bowl of punch | glass of punch | rum punch |
    pleased as punch | packs a punch | pack a punch | punch the clock | punches the clock | punched the clock |
    punches in the code | punch in | punches in | punched in | punches a ticket | punches the ticket | punches your ticket |
    punch drunk | hook of | hit upon | hits upon | hit on an idea | hit the road | hits the road | hit the sack |
    slap on the wrist | hand to mouth | by word of mouth | sock drawer | hook, line | egg on the face | written on the face |
    smile in the face | on the face of it | blow your nose | blows her nose | blows his nose | sun in the face | wind in the face |
    rain in the face | in his fist | in her fist | in your fist | hit him that | hit her that | hit you that | hit me that |
    hits him that | hits you that | his fist closes | shakes his fist | shook his fist | shakes her fist | raises his fist |
    raised his fist | unclenches his fist | opens his fist | opens her fist`,
  },
  { names: "body_fall fall thud body_drop", things: ["body"], acts: ["fall"], happens: "crumple collapse topple slump", nouns: "thud" },
  {
    names: "tin_rattle can_rattle rattle pots pans tin_can clatter metal_rattle dishes kitchen tin can_kick",
    things: ["tin"],
    acts: ["rattle"],
    nouns: "clatter",
    phrases: `pots and pans | string of cans`,
    never: `can of worms | rattled by | rattles off | rattled off | tin god | pan for gold | panned out | pan out |
      kick the bucket | kicked the bucket | kicks the bucket | bucket list | a drop in the bucket | clatter of hooves |
      clatter of hoofs | clatter of keys`,
  },
  {
    names: "chain chains chain_rattle shackles manacles",
    things: ["chain"],
    acts: ["chain"],
    never: `chain of command | chain of events | chain of office | food chain | chain reaction | chain smoking | golf links |
      links to | chain of`,
  },
  {
    names: "anvil hammer blacksmith smithy hammering forge",
    things: ["anvil"],
    acts: ["hammer"],
    deeds: "hammer",
    never: `hammers home | hammer out | hammered out`,
  },
  { names: "metal_clang metal clang metal_impact metal_hit", things: ["metal"], acts: ["clang"], nouns: "clang clank" },
  { names: "armor armour armor_rattle armour_rattle chainmail", things: ["armour"], acts: ["jingle"] },
  { names: "axe_chop axe chop wood_chop", things: ["axe"], acts: ["chop"], deeds: "chop" },
  { names: "saw chainsaw sawing", things: ["saw"], acts: ["saw"] },
  { names: "branch_snap twig_snap twig branch snap branch_break", things: ["twig"], acts: ["crack"] },
  { names: "tree_fall tree timber", things: ["tree"], acts: ["fell", "crack"] },
  {
    names: "leaves rustle leaves_rustle forest ambience_forest bush grass",
    things: ["leaves"],
    acts: ["rustle"],
    nouns: "rustle",
    phrases: `wind in the trees`,
    never: `rustle up | rustles up | leaves of the book`,
  },
  {
    names: "paper page page_turn paper_rustle book scroll",
    things: ["paper"],
    acts: ["rustle_paper"],
    phrases: `turns the page | turned the page | turns a page | turns over the page`,
    never: `turn the page on | takes a leaf`,
  },
  { names: "pen quill writing pen_scratch scribble pencil", things: ["pen"], acts: ["scratch"], deeds: "scribble scrawl" },
  {
    names: "cloth flag sail banner canvas sail_flap",
    things: ["cloth"],
    acts: ["flap_cloth"],
    never: `set sail | sets sail | sail close`,
  },
  { names: "cloth_rustle silk robe_swish", things: ["cloak"], acts: ["swish"] },
  {
    names: "rope rope_creak rigging pulley winch",
    things: ["rope"],
    acts: ["creak_rope"],
    never: `rope of hair | learn the ropes | the ropes of`,
  },
  {
    names: "whip whip_crack lash",
    things: ["whip"],
    acts: ["lash"],
    phrases: `crack of the whip | crack of a whip`,
    never: `whip hand | eyelash`,
  },
  { names: "stone stone_grind stone_door stone_slide slab tomb", things: ["slab", "stone"], acts: ["grind"] },
  {
    names: "rocks rockfall landslide rock_fall rubble avalanche debris collapse cave_in",
    things: ["stone"],
    acts: ["rockfall"],
    nouns: "rockfall landslide avalanche cave-in",
    never: `on the rocks | between a rock | rock and roll | rocks back | rocks the cradle`,
  },
  { names: "earthquake quake rumble tremor ground_shake", things: ["earth"], acts: ["quake"], nouns: "earthquake tremor" },
  { names: "ice ice_crack", things: ["ice"], acts: ["ice"], never: `break the ice | breaks the ice | ice in his veins | thin ice` },
  { names: "snow snow_crunch", things: ["snow"], acts: ["crunch"] },
  { names: "dig digging shovel spade", things: ["spade"], acts: ["dig"], deeds: "dig", never: `digs in his heels | dig in` },
  { names: "oar rowing row oars paddle", things: ["oar"], acts: ["row"], nouns: "oar" },
  { names: "ship_creak boat hull boat_creak ship hull_creak", things: ["hull"], acts: ["creak", "creak_rope"] },
  { names: "cart wagon wheels cart_wheels carriage_wheels", things: ["cart"], acts: ["wheels"] },
  // Music
  {
    names: "drum drums war_drum drum_beat drumroll taiko",
    things: ["drum"],
    acts: ["drum"],
    nouns: "drumbeat drumroll drum",
    never: `drum up | drums up | oil drum | drums his fingers | drums her fingers | drumming her fingers | drumming his fingers |
      fuel drum | drum of oil | rain drums`,
  },
  {
    names: "horn war_horn trumpet bugle fanfare horn_blow hunting_horn horn_call",
    things: ["horn"],
    acts: ["blast"],
    nouns: "fanfare bugle-call clarion hunting-horn warhorn",
    never: `horn of plenty | horns of a | blows his own | horn-rimmed | drinking horn | horn of ale`,
  },
  { names: "flute pipe pipes shakuhachi", things: ["flute"], acts: ["pipe", "pluck"] },
  {
    names: "lute harp fiddle violin guitar zither strings guqin erhu guzheng banjo lyre",
    things: ["strings"],
    acts: ["pluck"],
    never: `no strings attached | second fiddle | fit as a fiddle | harps on | harp on | harping on | pulls strings |
      pull strings | fiddles with | fiddling with`,
  },
  { names: "piano piano_play honky_tonk", things: ["piano"], acts: ["play"], nouns: "piano" },
  { names: "organ church_organ", things: ["organ"], acts: ["play", "blast"] },
  { names: "saxophone sax jazz jazz_band trumpet_jazz", things: ["sax", "band"], acts: ["play", "blast"], nouns: "saxophone jazz" },
  {
    names: "music band song tavern_music jukebox gramophone record_player bass club_music",
    things: ["band", "strings"],
    acts: ["play", "pluck"],
    nouns: "jukebox gramophone bassline",
  },
  {
    names: "chant choir singing hymn chanting prayer song_choir monks",
    things: ["singer"],
    acts: ["chant"],
    deeds: "chant intone",
    nouns: "chant hymn plainsong chanting litany mantra choir",
    never: `preach to the choir`,
  },
  // Wonders
  {
    names:
      "spell_cast spell magic magic_cast cast magic_spell enchant arcane magic_impact spell_hit magic_shimmer energy_blast teleport portal summon",
    things: ["magic"],
    acts: ["cast"],
    wonder: true,
    deeds: "conjure enchant hex incant ensorcell spellcast transmute",
    nouns: "spell incantation fireball spellfire witchfire hellfire foxfire mage-light",
    phrases: `words of power | word of power | speaks the word | casts a | cast a spell | in a tongue | from his fingertips |
    from her fingertips | from your fingertips | at her fingertips | from his palm | from her palm | from your palm |
    from his palms | from her palms | from the staff | tip of the staff | tip of her staff | traces a sigil | out of thin air |
    the ward flares | the runes | light gathers | light gathered | between her hands | between his hands | speaks a word |
    spoke a word | says the word and | says the words | said the word | said the words | makes the sign | made the sign |
    draws the sign | drew the sign | draws a circle | drew a circle | circle flares | light leaps | fire leaps from |
    fire leapt from | lightning from | out of nothing | of its own accord lights`,
    never: `spell out | spells out | spelled out | spelling | dry spell | cold spell | a spell of | for a spell | under a spell |
      rests a spell | rest a spell | sit a spell | spells trouble | cast a glance | cast a look | casts a glance |
      casts a shadow | cast a shadow | casts a long shadow | casts a look | casts a line | casts a vote | casts a net |
      cast a net | casts an eye | magic of the | seal of approval | staff room | staff meeting | kitchen staff |
      hospital staff | ward of the | hospital ward | ring finger | circle of friends | circles the | cast aside |
      plaster cast | magic trick | card trick | summons the waiter | summons a | summoned to | summons to | a summons`,
  },
  { names: "heal healing bless", things: ["heal"], acts: ["mend"], happens: "heal" },
];

/** Words of an id that say how an effect sounds, not what it is. */
export const QUALIFIERS =
  "distant far near close loud soft quiet heavy light big small large little long short single double slow fast low high deep old loop looped one two three a b c d sfx sound effect fx ambience ambient amb indoor outdoor inside outside interior exterior hit generic";

/** Verbs and adjectives that say a sound is over or not made. */
export const STILLED =
  "stop cease end fade subside quieten die drop hush still silence pause finish abate pass quit slacken lift halt mute disconnect extinguish";
export const SILENT =
  "silent mute quiet still dead cold stilled muffled stopped motionless unlit broken rusted idle empty unmanned unstrung unplugged unloaded disconnected absent extinguished unrung sheathed dormant unused quenched burnt-out burned-out rusty painted carved stuffed wooden toy imaginary disused";
