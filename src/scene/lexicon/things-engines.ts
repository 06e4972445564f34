/** Weapons, vehicles, machines. */

export const ENGINES = {
  weapon: `
    weapon sword swords blade blades sabre saber rapier scimitar katana cutlass longsword shortsword greatsword dagger knife knives
    dirk stiletto cleaver machete axe axes hatchet battleaxe halberd spear spears lance pike pikes javelin trident harpoon glaive
    staff quarterstaff cudgel club mace flail morningstar warhammer hammer sledgehammer maul whip lash sling slingshot bow bows
    longbow crossbow crossbows arrow arrows quiver bowstring shield shields buckler gun guns pistol pistols revolver derringer rifle
    rifles shotgun carbine musket blunderbuss machine-gun submachine-gun cannon cannons mortar howitzer turret turrets ballista
    catapult trebuchet grenade grenades bomb bombs missile missiles rocket rockets torpedo torpedoes mine shell bullet bullets
    cartridge shotshell muzzle barrel barrels trigger hilt scabbard garrote noose brass-knuckles blackjack truncheon baton
    nightstick taser blaster phaser raygun flamethrower molotov chain chainsaw crowbar tire-iron bayonet spike spikes stake net
    caltrops battering-ram ram steel billhook poleaxe partisan-pike falchion claymore broadsword backsword bastard-sword foil epee
    main-gauche kris kukri bowie-knife switchblade flick-knife jackknife penknife razor-blade cutthroat shiv shuriken throwing-star
    throwing-knife nunchaku sai tonfa bo-staff rope-dart chakram boomerang bola bolas lasso blowpipe blowgun dart darts flintlock
    matchlock arquebus snaphance six-shooter colt winchester tommy-gun tommygun sawn-off scattergun pump-action hunting-rifle
    sniper-rifle railgun coilgun plasma-rifle pulse-rifle needler stunner stun-gun cattle-prod vibro-blade vibroblade monowire
    energy-sword beam-sabre powersword gauss-gun autocannon minigun gatling chaingun turret-gun bazooka rpg panzerfaust depth-charge
    landmine claymore-mine dynamite gelignite warhead shrapnel flak slug slugs buckshot magazine clip ammo-belt bandolier holster
    gunbarrel gunstock sights scope silencer firing-pin powder-horn ramrod powder-keg pitchfork bludgeon shillelagh knuckleduster
    nail-bat baseball-bat hockey-stick tyre-iron wrench-club pipe-wrench length-of-pipe war-club war-drum siege-engine siege-tower
    trebuchets battering-rams boiling-oil arrowhead spearhead spearpoint lancehead swordpoint point-of-sword ammo ammunition
    arbalest armament arms arrowshaft artillery atlatl automatic axehead ballistae barb bodkin bolo bombard bombshell brickbat
    broadaxe bullwhip caltrop cannonball cannonshot caplock carronade charge cosh crosshair culverin demolition emitter estoc
    explosive fauchard firearm firebomb firepower fireship flamberge flechette fletching fusil garand gladius greataxe greatbow
    greatclub guandao guisarme gunpowder gunsight hackbut handaxe handgun haft hairtrigger incendiary jezail jian jitte katar
    knobkerrie knout kunai lancet lathi lee-enfield longarm longrifle luger mangonel matchcoil mauser meathook minie misericord
    munition musketoon naginata napalm nitro nitroglycerin nock nunchucks ordnance parang partisan payload peashooter pellet
    pepperbox petard plasmagun poignard polearm pommel poniard popgun powder projectile pugio quarrels quarterstaves quillon ranseur
    repeater ricasso rifling rocketlauncher safety-catch sap scramasax seax shellfire shortbow sidearm sjambok skean slapjack
    slingstone smallsword smoothbore snapgun spearhaft spontoon stinger stock stonebow strongbow subgun swordcane swordstick tanto
    tantō tearstick thunderstick tipstaff tomahawks tripwire trishula tulwar talwar vibroaxe voulge wakizashi warbow wristblade
    xiphos yatagan zipgun cordite wadding tinderlock lockplate frizzen flashpan gunlock breech sonic stunstick shockstick shockprod
    monoblade monofilament uzi glock magnum kalashnikov heater roscoe gat snubnose
    casing rifle-sights speargun`,
  vehicle: `
    cart wagon waggon carriage coach stagecoach chariot sleigh sled sledge wheelbarrow handcart rickshaw palanquin litter hearse
    plough car cars automobile sedan coupe limousine taxi cab truck trucks lorry lorries rig rigs van bus buses tram trolley train
    locomotive engine motorbike motorcycle bike bikes bicycle sidecar buggy jeep tank tanker tankers bulldozer tractor trailer
    semi-trailer hot-rod roadster ambulance boat boats rowboat raft canoe skiff dinghy punt gondola barge ferry ship ships galleon
    frigate schooner brig sloop cutter longship steamer liner freighter trawler tugboat submarine yacht junk sampan galley
    dreadnought airship zeppelin blimp balloon aeroplane airplane plane biplane jet helicopter glider drone drones spaceship
    spacecraft starship shuttle shuttles lander pod pods probe cruiser destroyer battleship corvette fighter fighters station
    satellite hovercraft maglev monorail caravan convoy wreck hulk windscreen windshield bonnet fender bumper mudguard tailgate
    hubcap wheel wheels axle tyre tyres tire tires saddle reins bridle harness stirrup sail sails mast masts prow bow stern keel
    rudder oar oars anchor rigging deck gunwale porthole cockpit canopy dashboard throttle helm exhaust tailpipe chassis dray gig
    trap phaeton landau brougham barouche hansom cabriolet omnibus charabanc oxcart ox-cart donkey-cart mail-coach gypsy-wagon
    covered-wagon handcar railcar boxcar flatcar caboose tram-car streetcar cable-car funicular minibus minivan pickup pick-up semi
    juggernaut eighteen-wheeler war-rig war-wagon battle-wagon dune-buggy quad-bike dirt-bike moped scooter chopper trike hover-bike
    hoverbike hovercar aircar flying-car gunship copter gyrocopter autogyro ornithopter hang-glider paraglider parachute dhow
    felucca catamaran trimaran ketch yawl brigantine carrack caravel cog knarr trireme galley-ship quinquereme coracle kayak pirogue
    outrigger lugger smack whaleboat lifeboat longboat jolly-boat dragon-boat houseboat paddle-steamer riverboat ironclad man-of-war
    men-of-war flagship privateer corsair-ship dropship starliner starfighter interceptor bomber mothership capital-ship ark
    generation-ship hauler tug tender lighter skiff-pod escape-pod lifepod hull-plate spaceplane orbiter rocket-ship sandcrawler
    landspeeder crawler walker-machine mech windscreens mudguards running-board radiator grille hood trunk boot-lid dickey
    fender-skirt exhaust-pipe fuel-tank petrol-tank gas-tank spare-wheel steering-wheel handlebar handlebars pedal pedals clutch
    gearstick speedometer needle rear-view mirror side-mirror wing-mirror seatbelt headrest backseat passenger-seat tyre-tracks
    skid-marks undercarriage landing-gear ailerons tailfin cowling nacelle spoiler bowsprit jib mainsail spinnaker halyard
    shroud-lines crow's-nest capstan bollard gunwales tiller helm-wheel yoke traces shafts whippletree coupes airliner aileron
    amtrac autobus autorickshaw axletree barque bark bathyscaphe bathysphere bilander bireme bobsled bobsleigh bodywork brake
    bridgedeck broadhorn buckboard bulwarks bumboat caique campervan carburetor catboat chaise clipper coaster conestoga convertible
    corsair coupling cowcatcher crossjack crosstrees curricle cycle davit dirigible dogcart dogsled doolie dredger dromond drophead
    dumper dumptruck felloe fireboat firetruck flatbed flatboat floatplane flyer foremast foresail foretopsail forklift freightliner
    fuselage fusilage galleass galliot gasbag gearshift gearlever grapnel gunboat gyro gyroplane hackney halftrack handbrake
    handsled hatchback haywain headsail hotrod howdah hulls hydrofoil hydroplane icebreaker jalopy jeepney jetfighter jetliner
    jitney johnboat jumpjet jumpship keelboat kicksled kickstand landcruiser landrover landship lateen limo linchpin
    lowloader mainmast mainbrace mainspar mainyard mizzen mizzenmast mizzensail minesweeper minelayer minecart monoplane moonbuggy
    motorboat motorcade motorcar motorhome motorcoach muletrain narrowboat oarlock outboard oxwagon packetboat paddle paddleboat
    paddlewheel palki pannier pantechnicon paravane patamar patrolcar pedalo pedicab penteconter perambulator pillion pilotboat
    pinnace piragua postchaise powerboat powersled prau prahu pullman pushchair pushbike quadbike quads racecar ratline rocketship
    rollercoaster rollcage rollbar rowingboat rowlock runabout runner sailboat sandyacht scow scull seaplane shallop shay shroud
    shuttlecraft sidewheeler skidoo skidplate skif skimmer skipjack snowcat snowmobile snowplough snowplow spaceliner spars spanker
    sponson sportster sprit starcruiser starboat staysail steamboat steamship steamroller stern-wheeler sternpost sternwheeler
    studdingsail submersible sulky surfboard surrey swingboat tankette tarantass tartane thwart toboggans topgallant topmast topsail
    tricycle troika trolleybus troopship tumbrel tumbril turbojet tuk-tuk unicycle velocipede vehicle vessel volante wagonette
    warcar warplane warship warwagon wherry wheelhub wheelbase wheelset windjammer xebec yardarm bogie brakeblock buffer-stop
    buffers coupler crossply driveshafts firetube footplate footrest gascap hitch kickstarter kickstart mudflap pushrod roofrack
    spoke springs sump sunroof suspension tachometer towbar towrope towline trackshoe treads visorplate wheelarch bullbar ramplate
    cowplough`,
  machine: `
    machine machines machinery engine engines motor motors generator turbine turbines pump pumps piston pistons gear gears cog cogs
    crankshaft flywheel boiler boilers furnace kiln reactor reactors dynamo battery batteries cable cables wire wires wiring pipe
    pipes pipework tube tubes valve valves gauge gauges dial dials lever levers switch switches button buttons panel panels console
    consoles keyboard keyboards terminal terminals computer computers server servers deck circuit circuits antenna radar robot
    robots android camera cameras telescope microscope radio radios telephone telephones phone phones typewriter typewriters printer
    jukebox gramophone clock clocks clockwork pendulum crane winch windlass pulley treadmill conveyor vending-machine fan fans hatch
    propeller rotor rotors thruster thrusters gun-turret mech exoskeleton visor implant implants augment rivet rivets bolt bolts
    weld girder girders rebar strut struts plating scaffolding grille vent contraption apparatus device gadget mechanism
    engine-block gearbox crank camshaft cylinder cylinders carburettor radiator alternator spark-plug starter-motor ignition
    transmission drive-shaft driveshaft manifold gasket exhaust-stack smokestacks bellows-engine steam-engine traction-engine
    hammer-mill printing-press loom spinning-jenny lathe drill drills bandsaw circular-saw sawmill grindstone millstone treadwheel
    hoist hoists derricks excavator digger steam-shovel crusher shredder compactor incinerator smelter crucible centrifuge
    oscilloscope seismograph geiger-counter metronome barometer thermometer sextant astrolabe orrery difference-engine
    abacus-machine adding-machine cash-register ticker-tape telegraph-key switchboard intercom loudspeaker loudspeakers speaker
    speakers megaphone amplifier turntable record-player tannoy walkie-talkie transmitter receiver headset earpiece microphone
    tape-recorder projector projectors magic-lantern camera-drone cctv webcam lens lenses sensor sensors scanner keypad touchscreen
    tablet laptop mainframe deck-rig datapad holodeck holotank hologlobe holo-table viewscreen cursor joystick solar-panel
    solar-panels wind-turbine windturbine heat-sink coolant fuel-rod core containment-vessel warp-core drive-core engine-bell
    gravity-ring torch-drive sail-rig ion-drive stabiliser servo servos actuator hydraulic hydraulics exoskeletons prosthesis
    cyberarm cyberdeck jack jacks plug plugs socket-board fusebox breaker transformer insulator coil coils electrode electrodes
    defibrillator ventilator-machine drip heart-monitor iron-lung x-ray klaxon klaxons siren sirens alarm alarms buzzer doorbell
    diesel diesels accelerator accumulator adapter aerator aerial aerofoil aggregator airbrake airhose airlocks airpump airtank
    ammeter analyser analyzer anemometer anode armature articulator assembler atomiser atomizer autoclave autocue autodoc auto-doc
    autopilot backhoe ballcock bandwidth bearings beeper bezel binocular blender blowtorch boilerplate booster bot breadboard
    breathalyser bulldozers cabling cad calculator calipers camcorder canard capacitor carbs cashpoint cathode cd chainfall chiller
    chip chipset chronometer cogwheel collimator comm commlink comlink compressor condenser conduits connector contactor controller
    controls cooker cooler copier crankcase crankhandle cutters cyclotron dampener damper data daemon database decoder defoliator
    dehumidifier derailleur desalinator detector detonator dialer dictaphone differential diode disk dishwasher disruptor
    distributor dongle dosimeter drawbar drivebelt driver drivetrain dryer ducting dynamos earbud earphone echo-sounder electrics
    electromagnets electronics emitters encoder equipment escapement evaporator extractor extruder faucet fax feeder filter firewall
    flamejet flange flatscreen flashgun forcefield freezer fuse galvanometer gasholder gimbal gizmo gizmos glitch governor grappler
    gravimeter grinder gyroscope hairdryer handset harvester headphone heater heliograph hi-fi hotplate humidifier hydrophone
    hygrometer hypospray icemaker igniter impeller inductor injector intakes inverter ionizer jackhammer kinetoscope knob klystron
    laminator lawnmower linkage linotype loader locator magneto magnetometer magnetron manometer meter microchip microfilm
    micrometer microwave millwheel mimeograph mixer mobile modem modulator module motherboard mower multimeter nacelles nanite
    nanobots node nozzle odometer oilcan outlet overdrive oxygenator pager pantograph periscope phonograph photocopier photostat
    piledriver pinion plotter plumbing pneumatics polygraph pot-still powerpack powerline prism probe processor prostheses pumpjack
    punchcards purifier quern quernstone radiogram radiophone rangefinder ratchet reader recorder recycler refiner regulator relay
    remote resistor retros rheostat ripsaw robotics roller rotisserie router sander satphone scrambler screwjack scrubber
    seismometer semaphore semiconductor separator sequencer servomotor simulator sluice solenoid sonar soundboard spectrograph
    spectroscope speculum spigot sprinkler sprocket stabilizer starter stepper stereo stills stopcock stopwatch stoplock stroboscope
    stylus supercharger supercomputer switchgear synthesiser synthesizer systems tachograph taps telegraphs teleprinter teleprompter
    teletype television telly tv thermostat throttles ticker timer transceiver transducer transistor transponder treadle tumbler
    turbofan turbocharger turbo ultrasound umbilical vaporiser vcr ventilators ventilation venturi videophone video viewfinder
    vidscreen viewers vocoder voltmeter waterclock waterpump wheelworks whirligig wind-vane windpump wireless wiretap wringer yagi
    zoetrope algorithm backup blip brainjack chipware cogitator comms-array construct cyberware datachip dataslate datacube datacore
    datafeed datastick dataslug datastream firmware hardcopy hardware holocaster holoprojector holovid holoscreen hyperdrive
    infolink interface jack-in malware nanofabricator nanotech neuralware overlay psychotronic replicator simstim software spyware
    stardrive trode uplink wetware wi-fi warpdrive wifi wristcomp wristpad
    antigravity repulsor tractor-beam nanobot gravity-plate force-field shield-generator smoke-machine skimmer read-out ladar loupe
    smartlink gyro dozer
    anti-grav`,
} as const;
