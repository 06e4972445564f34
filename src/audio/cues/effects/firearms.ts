/** Guns and bombs. Data of the director. */
import type { EffectRow } from "../effect-row.js";

export const FIREARMS: readonly EffectRow[] = [
  {
    names: "gunshot gun shot gunfire pistol rifle shotgun gun_shot pistol_shot rifle_shot shooting bullet machine_gun gun_fire shots",
    things: ["gun"],
    acts: ["shot"],
    deeds: "shoot machine-gun strafe snipe tommy-gun",
    inFight: "fire blaze pump",
    alone: "fire shoot",
    nouns: `gunshot gunfire shot fusillade volley gunfight shootout crossfire firefight muzzle-flash crossfire potshot buckshot ricochet
      gunplay broadside cannonade shots gun-flash muzzle-blast pistol-shot rifle-shot musketry sniper-fire tracer backfiring-gun
      musketeers marksmen gunflash gunflashes fusillades`,
    phrases: `exchange/exchanged/exchanging/trade/traded/trading fire/shots | the shooting/firing | one/another/other barrel through/into |
      the other barrel | one barrel and | second barrel | a barrel into | working the slide | works the slide | worked the slide |
      working the bolt | works the bolt | one round through | two rounds through | puts one through | puts two through |
      put two through | put one through | empties it | emptied it | with shotguns | with guns | with rifles | both barrels |
      opens fire | opened fire | open fire | opening fire | muzzle flash | muzzle flashes | returns fire | return fire | returned fire |
      covering fire | fires twice | fired twice | fires once | fired once | fires again | fired again | fires back | fired back |
      fires into | fired into | fires through | fires at | fired at | firing at | firing from | firing as | empties the clip |
      empties the magazine | empties the cylinder | lets off a round | squeezes the trigger | pulls the trigger | pulled the trigger |
      squeezed the trigger | hail of bullets | hail of lead | rounds crack | the guns speak | fires both | fired both | fires three |
      fires two | pulls both triggers | the gun goes off | gun went off | goes off in his hand | bang, bang | puts two in | put two in |
      puts one in | put one in | puts three in | put three in | plaster jumps | lead flies | lead flew | squeezes one off |
      squeezed one off | gets off a shot | got off a shot | gets a shot off | got a shot off | shots ring | shots rang | shot rings |
      shot rang | a shot | two shots | three shots | four shots | five shots | six shots | fires wild | fired wild | fire from the |
      firing into | fires over | fired over | firing over | fire over | fires his | fires her | fires the | fired the | fires a |
      fired a | fires first | fired first | fires until | fired until | opens up with | opened up with | opens up from |
      opened up from | guns open up | guns opened up | gun opens up | gun opened up |
      fire/fires/fired once/twice/again/blind/back/wild/low/high/over/past/down/up/until/three/four/five/six |
      gets/got/get/let/lets/squeezes/squeezed/snapped/snaps one/two/three/four off | squeeze/squeezes/squeezed/loose/loosed off |
      put/puts/pump/pumps/pumped one/two/three/four/five/six through/into/in |
      cracks/cracked/whines/whined/buzzes/buzzed/zips/zipped/snaps/snapped past/by your/his/her/my/the head/ear/ears/cheek/face/shoulder |
      lead is/was/comes/came/starts | flat cracks | flat crack | a burst takes/took/chews/stitches/rips/tears/from/of fire |
      burst of fire/automatic/machine-gun | short bursts | in bursts | long burst | short burst | tommy gun/guns | machine gun/guns |
      automatic/small-arms/enemy/rifle/pistol/shotgun/machine-gun weapons/fire |
      gun/pistol/revolver/rifle was/is out and barking/talking/speaking/firing/smoking |
      the first/second/third/next/last round/bullet/slug/shot takes/took/hits/hit/punches/finds/found/clips/caught |
      round/bullet/shot/slug goes/went wide/high/low/past/over/through/into | all six | six times |
      answered/answers/answer through/with lead/the | one out , blazing | blazing away | blaze away |
      come/comes/came in/over/up/out/down shooting/firing | shooting from/at/back/through/over/past/into/up/down |
      start/starts/started/begin/begins/began/keeps/kept/stop/stopped shooting/firing | under fire from | pinned down | cover fire |
      suppressing fire | volley fire | fire in ranks | by ranks | present , fire | the .45/.38/.44/.32/.303/.22/.50 | cordite/gunsmoke |
      powder smoke | muzzle jumps/flash/flare/flares/climbs |
      a shot/shots hits/hit/rings/rang/from/goes/went/takes/took/cracks/cracked | opens/opened/open up on/from/at with |
      gun jumps/kicks/bucks/jumped/kicked/bucked | shot after shot | drumfire | rattle of musketry/rifles/gunfire |
      port/starboard battery/guns/turret/turrets fires/fire/fired/speaks/speak | at the third/second/first/next volley |
      let/lets go with everything/both | the report | a report | reports , | report of a | jumps/jumped in splinters |
      jumps/jumped into splinters | splinters jump/jumped/fly/flew from | goes/went over your/his/her/my head/heads and |
      shoots/shot/shoot the lock/lights/light/tyres/tires/lamp/chain/rope/bottle/hat/gun | took my/his/her/your hat off | from the hip |
      drew/draws and fired/fires | dirt/dust kicks/kicked/spurts/jumps/leaps up |
      put/puts a hole/bullet/round/slug/ball/shot in/into/through | takes/took/take a bite out of |
      something takes/took a/the bite/piece/chip out/off | a second/third hole in |
      holes/hole appear/appeared/appears/walk/walked in/across/along/up/down | flat report/reports | reports from |
      little/small/bright flash/flashes along/from/on/in | line/string/row of flashes |
      flash/flashes from/in/along the window/windows/ridge/roof/treeline/wall/dunes/rocks/tower/dark |
      chips/splinters/plaster/bark/dust/stone/brick/paint/sparks fly/flew/jump/jumped/leap/leapt/spit/spat off/from/beside/by/out/by |
      level with your/my/his/her ear/head/eyes | by your/my/his/her ear/head , |
      gives/gave/give it/him/her/them both/the/a barrels/barrel/magazine/clip | lets/let him/her/them/it have it/both/the/one |
      empties/emptied/empty the/his/her/your/my/a scattergun/gun/pistol/revolver/rifle/shotgun/cylinder/magazine/drum |
      emptied/empties his/her/their/your into | shoot/shoots/shooting/shot out/through/up/down/dead/him/her/it/them/you/me/at |
      take/takes/took a/the bullet/slug/round/ball/shot | hit/hits/took in the shoulder/leg/arm/thigh by/with a |
      crack/cracks of a/the rifle/pistol/carbine/revolver | blew/blows a hole/the hat/his/her |
      drops/dropped him/her/one/two with/at/from a/one/two/the/fifty/hundred | return/returning/returned the compliment |
      picks/picked/picking them/you/us/men off | picks/picked off the | the/a sniper has/had found/got/seen | tock , tock | pop , pop |
      bang and/, | crump and | goes/went/gone off in/under/against/beside his/her/your/my/the hand/pocket/coat/ear/muff/table |
      riddled/riddles/riddle the/it/him | powder burns/burn | shoots/shot first/back/twice/again/low/high/wide/from/over/out |
      lets/let fly | stitches/stitched/stitch the/a/along/across/from | their say | had their say |
      the parapet/wall/ridge/roof/treeline speaks/spoke/opens/opened/answers/lights | opens up and | opens up . |
      hangs in the stairwell | put/puts/putting two/three/one/four/a into/in/through/round/bullet the/him/her/it/bed/door/wall |
      have/has/had both barrels | lets/let the driver/him/her/it have | what went wide | went wide | tommy gun | growing out of |
      walking/walk/walked up the/toward/towards tailgate/wall/you |
      slugs/rounds/bullets/bolts/tracer/lead go/goes/went/walk/walking/walked/come/came/coming through/up/in/over/past/by |
      coughs/coughed/cough twice/once/and/, | next cough is/was | emptied/empties the | turns/turned to sugar | pump-action |
      stopped/stops a/one bullet/slug/round | in the shoulder , | a neat/small/round/second/clean hole |
      hole/holes in his/her/the/your hat/vest/coat/door/glass/chest/forehead | take/takes/took/taking a/the round/bullet/slug/hit |
      from behind the bar/counter/engine/wheel , | one at a time , coolly | over come the carbines | carbines , then |
      with the riveter/carbine/shotgun/rifle/revolver/pistol | the first takes/took/one |
      drops/dropped the/one/a second/sentry/guard/rider at/with |
      two/three/one/four/long/short burst/bursts from/of/into/through/and/, | the rest is/was pistols/rifles/guns |
      pistols/rifles/guns , at/in/from | opened/opens/opening up from/with/on/at/. |
      wrote/writes its/his/her/their name along/in/across/on | take/takes/took the mirror/hat/glass/window/cap/cup/candle off/from/out |
      had/has the shotgun/rifle/pistol | the shooter/shooters | shooting back |
      from the doorway/rooftop/window/balcony/treeline/skybridge/catwalk take/takes/took/put/puts/chew/hit/hits |
      keep/keeps/kept your/his/her/their head/heads down | heads down | head down ! | get down ! | down ! |
      fires/fired through/from/past/over/into/at | trades/traded shots/fire/lead | returns/returned fire | crossfire | a barrel in |
      barrel/muzzle in every | fired/fires from his/her/its/a/the | went/goes on firing |
      hymn-books/books/splinters/chips/tiles/bottles jump/jumping/jumped/leap/leaping/burst off/from/along | died first |
      stood/stands/stand up in the sleigh/saddle/truck/turret with | gives/gave them/him/it the other | laying the gun |
      spang/spanged off | reload/reloads/reloaded | took/takes/take three/two/four/six/five of/in | keep/keeps/kept firing/shooting`,
    never: `long shot | big shot | shot glass | shot of whisky | shot of whiskey | shot of rye | shot of gin | shot of bourbon |
    shot silk | bloodshot | mug shot | shots of tequila | calls the shots | call the shots | in one shot | parting shot |
    cheap shot | a shot at | best shot | flu shot | screen shot | shot in the arm | round of drinks | rounds of drinks |
    next round | buys a round | a round of applause | round of applause | jumping the gun | jump the gun | gun-shy | smoking gun |
    son of a gun | under the gun | top gun | shot through with | shoot the breeze | shoots the breeze | shot up from | shell of |
    shells of | bullet points | bullet point | bites the bullet | bit the bullet | bite the bullet | puts/put one/two/three in his/her/your/my pocket/pockets/bag/mouth/purse | magazine rack |
    magazine cover | fashion magazine | slug of | shoot of | green shoots | bamboo shoots | bamboo shoot | new shoots |
    whole shooting match | photo shoot | shot putter | volley of oaths | volley of curses | volley of questions | round the |
    shots of whisky | shots of vodka | crack of the whip | automatic door | automatic doors | turret stair | trigger warning |
    shoots a glance | shoots a look | shot a look | shot a glance | shoots you a | shot you a | shoots him a | shot her a |
    shot him a | shoots her a | whip cracking | fires the imagination | fired the imagination | fires the cook | fired the cook |
    fires the clerk | fired the clerk | fires the manager | fired the manager | fires the kiln | fired the kiln | fires the forge |
    fires the furnace | fires the boiler | a shot in the dark | shot in the dark | a shot of | two shots of | three shots of |
    fires the thruster | fires the thrusters | fires a question | fired a question | fires a glance |
    fired a barrage of questions | fires his staff | fired his staff | fires his secretary | fired his secretary |
    fires the engines | fired the editor | fires the editor |
    bullets in | bullets left | no bullets | bullets : | bullets for | out of bullets | of bullets | bullet hole | bullet holes |
    bullet proof | bulletproof | the bullet train | silver bullet | magic bullet | dodged a bullet | dodged the bullet | shooting star |
    shooting stars | shooting pains | shooting stick | shooting brake | shooting script | stopped shooting | the shooting gallery |
     nobody is shooting | no one is shooting | nobody shoots |  open fire with questions |
    hot shot | hotshot | shot put | shot in the foot | earshot | snapshot | moonshot | slapshot | upshot | overshot | jump shot |
    shots in the dark | shots of | shot his bolt | being fired | get fired | got fired | gets fired | was fired from |
    fired from her job | fired from his job | you're fired | fired up | fires up | hired and fired | fired on monday | fires of |
    fired clay | fired bricks | fired pot | fired pottery | rifle through | rifles through | rifled through | riflescope | pistol whip |
    shotgun wedding | ride shotgun | rides shotgun | riding shotgun | rode shotgun | gun deck | gun oil | gun rack | gun shop |
    gun cabinet | gun licence | gun dog | gunmetal | gun barrel is cold | six times a | six times the | all six of | all six are |
    under fire from critics |
    the report is/was/on/of/to/in/, | the report . | a report on | a report of | a report about | a report to | a report for |
    report card | weather report | police report`,
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
    bursts: true,
    happens: `explode detonate erupt detonates combust`,
    nouns: "explosion blast detonation fireball airburst shockwave shellburst boom",
    phrases: `comes apart | come apart | came apart | went up in | goes up in | blows outward | blew outward | blown apart | blows apart |
      blew apart | blown to | blows up | blew up | blown up | goes up like | went up like | turns into a fireball | a ball of fire |
      ball of flame | takes the gate off | takes the roof off | took the roof off | the charges go | the charge goes | blew the door |
      blows the door | rips the hull open | into flames and | goes off between | goes off under | goes off in | goes off with |
      went off with | went off in | go off in | goes up with | went up with | there is no longer a | blossoms into fire |
      turns to fire | ground jumps | ground jumped | floor jumps | floor jumped | blast wave | shock wave hits | whole hillside |
      rains down in pieces | comes down in pieces | came down in pieces | touches off | touched off | sets off the | set off the |
      tanker goes up | tanker went up | truck goes up | truck went up | ship goes up | ship went up | tank goes up | tank went up |
      depot goes up | depot went up | dump goes up | dump went up | wagon goes up | wagon went up | house goes up | house went up |
      bridge goes up | bridge went up | magazine goes up | magazine went up | car goes up | car went up | barn goes up | barn went up |
      station goes up | station went up | tower goes up | tower went up | boiler goes | boiler went | blows out | blew out |
      wall blows in | wall blew in | blown out of the | there is/was a bang/boom/crump/whump/thump/bomb | with a bang/boom/crump/whump |
      a bang with | the bang | a bang that |
      takes/took/taking out the stair/stairs/wall/bridge/gate/roof/door/doorway/floor/ceiling/tower/window/windows/lights/corridor/street/bunker/tree/trees/wing/engine |
      falls/fell into the river in pieces | the gas main/boiler/reactor/magazine/dump/depot/fuel/tank/tanker/warhead goes/went |
      wall/gate/gatehouse/roof/hillside/tower/building/block/street/ceiling comes/came/disintegrates/vanishes/lifts/jumps in/out/off/apart/down on |
      itself/themselves to pieces/bits | a thump , a flash | a flash , a thump | flash and a thump/bang/boom/roar |
      pump house/house/tower/bridge/truck/gate/wall/barn/ship/fort/tank/bus/car is/was gone | depth charges/charge |
      mortar bombs/bomb/rounds/shells/fire |
      petrol/gas/fuel/gasoline/powder finds/found/meets/met/reaches/reached/catches/caught/ignites/goes/went the/fire/a/up/light/flame/off |
      fire in the hole |
      then there is/was no bus/truck/bridge/tower/ship/house/wall/gate/tanker/lorry/car/van/fuel/station/barn/building |
      there is/was no more bus/truck/bridge/tower/ship/house/wall/gate/tanker/lorry/car/van/station/barn/building |
      shell/shells/bomb/bombs/mortar/mortars/rocket/rockets/grenade/grenades/missile/missiles/torpedo/torpedoes lands/land/landed/falls/fall/fell/hits/hit/comes/come/came/burst/bursts/goes/go/went/walk/walks/finds/found/takes/took |
      shock arrives/arrived/wave/waves | opens/opened from stem to stern | hit amidships | amidships |
      ship/cruiser/freighter/frigate/destroyer/carrier/hull/station opens/opened/splits/split/breaks/broke like/in/along/from half/two/stem/a |
      mushroom cloud | column of smoke/fire/flame goes/climbs/went/climbed/rises | fireballs | concussion |
      whole tower/bridge/hillside/house/wall/street/ship/fort jumps/lifts/leaps/slides/heaves/jumped/lifted |
      blow/blows/blew the/a safe/vault/gate/bridge/door/tunnel/dam/hatch/line/rails/track/dump | in its own dust | there was a flash , |
      a flash , and the street/house/wall/tower/bridge/ship/gate |
      takes/took half/most/part of the/a street/wall/roof/deck/hull/hillside/house/tower | isn't there/anymore |
      is/are not there anymore/any | there is/was no longer a/any/an | what is/was left of the/it is/was/rains/comes |
      no longer a wall/tower/bridge/gate/truck/ship/door/house | comes/came down in a curtain/shower/rain/sheet |
      the flash prints/printed/shows/burns | finds/found the mine/tripwire/charge/thing/bomb you/we/they/he/she |
      the world/floor/street/ground/deck/night/air jumps/jumped/lifts/lifted/heaves/heaved/hits/hit/goes/went white | white flash |
      orange/white/red/dirty flash/flower/bloom/ball | a flower of fire/flame/smoke | flower of |
      blooms/bloomed over/behind/where/on/in | your/my/his/her/the ears ring/rang/ringing/sing/sang/are | ears ringing |
      knocks/knocked/knock everyone/everybody/you/him/her/us/them flat/down/off/over |
      claps/clapped/clap her/his/your/my hands over/to | rolls/rolled the last/a/one/another of the/grenade/bomb/drum/under/between |
      lit/lights/lighting the fuse | fuse is/was lit/short/burning/gone/fizzing | fuse burns/burned/fizzes/hisses | the fuse |
      wall of air/heat | rains/rained down | raining down |
      wheel/wheels/roof/door/turret/engine goes/went/came/comes by/over/past/down overhead/end |
      plates/hull peel/peels/peeled open/back/like | breaks/broke/broken her/its/the back | lifts/lifted clean off/out/into |
      is/was suddenly sky/gone/air/not/in | sky full of/is |
      pillar/pillars/column/columns/tower/ball/balls/sheet/mushroom/fist/fists of fire/flame/smoke/dust | crump/crumps of |
      hole/holes/gap where the/there | a hole where | a crater where |
      where the wall/door/gate/bridge/tower/truck/bus/house had/used been/to/was | splash of light/fire | secondary/secondaries |
      shock/blast reaches/reached/hits/hit/rolls/rolled/lifts/lifted |
      takes/took/takes it the/a causeway/wall/bridge/street/tower/roof/ship/half apart/off/with | apart flagstone by |
      bursts/burst orange/white/red/yellow/into/behind/over/against | wrong colour/color | arrive/arrived at the pumps |
      everything does | what happens then | lets/let go behind/under/with/and/all/beneath | up in a sheet/ball/column/pillar |
      goes/went up in three/two/one/a/smoke/pieces/flames/front/behind/under | goes/went up . | goes/went up and |
      and the pump-house/depot/dump/magazine/tanker/hangar/boiler goes/went | in the water/fuel tanks/tank |
      deck/floor comes/came up and | comes/came up and hits/hit | lifts/lifted a/the/his/her turret/roof/wheel |
      not much stairwell/left/wall | there's no drone/truck/bridge/tower/wall |
      bowls/bowled/tosses/tossed/lobs/lobbed/rolls/rolled/throws/threw the/a/another grenade/charge/keg/bomb/satchel |
      bits/pieces of her/him/it/them/roof/wall/the | rains/rained/raining bits/brick/glass/debris/down/stone | comes/came out to look |
      no longer a/any | and the bay/hangar/deck/street turns/turned | goes/went off like/behind/beside/at/a/somewhere/by/where |
      mine ! | in a fountain of | fountain of gravel/earth/mud/dirt/stones/water/sparks/sand | stands/stood on its nose/end/tail |
      comes/came back out | lobs/lobbed/bowls/pitches/pitched a/the/an jar/bottle/stick/bundle/can/pot/ball of/with/into/over/through |
      like a door to hell | gas bottle/bottles | is/was blown/lifted/torn/thrown clean/off/into/out/open/over |
      what is/was left of the bridge/gate/wall/ship/tower/truck/boat/door/house comes/falls/goes/rolls/lands | the concussion |
      half the street/town/hill/deck/roof/bay/ceiling is/was/comes/goes/went/came | shakes/shook dust/plaster/soot from/out/down |
      dust/plaster sifts/falls/drops/rains/comes/fell from/down | has/had gone and taken |
      taken/took/takes the bow/stern/bridge/wall/roof/deck/tower/gate with | folds/folded , it/and | it folds , it | it lights , |
      drive/drives/drove into the sun | boiler/tank/magazine/dump/reactor/mine/tanker/charge/charges/bridge blows/blew`,
    never: `explodes with laughter | explode with laughter | explodes into laughter | explode into laughter | explosion of colour |
    explosion of color | explodes in a fit | erupts in applause | erupts into applause | erupt into applause | erupts into cheers |
    erupt in cheers | erupts in cheers | erupted in applause | erupts in laughter | exploded with laughter | temper explodes |
    charge of the | free of charge | in charge | takes charge | mine shaft | mine entrance | coal mine | gold mine | of mine |
    fire exit | powder blue | face powder | powder room | full blast | having a blast | blast furnace | bath bomb |
    barrel of laughs | shell of | seashell | blast doors | blast door | population explosion | boom town | boom mic |
    boom microphone | sets off the bus | sets off the next | blows out the | blew out the | blow out the | blows out a |
    blew out a | blows out his | blows out her | blew out his | blew out her | was a blast | is a blast | had a blast |
    have a blast | a real blast |
    bang on time | slap bang | bang on | bang in the middle | bangs his | bangs her | bang goes | big bang theory | more bang |
    with a bang of the door/lid/window/drawer | shells on the beach | shell shock | shell-shocked | shell suit | nutshell | eggshell |
    bombshell | bath bombs | cherry bomb | bomb shelter | bomb disposal | photobomb | rocket salad | rocket science | rocket scientist |
    mine own | minefield | mine owner | mines of | charge account | charge nurse | charge sheet | charges against | charges are dropped |
    charges dropped | press charges | cannon fodder | loose cannon | population bomb | magazine cover`,
  },
];
