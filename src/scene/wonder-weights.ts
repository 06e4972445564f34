/** Weights of words for a wonder, fitted by `npx tsx tools/scene/fit.ts` on the labelled sets. Not to be edited by hand. */

/** A weight is its number over this. */
export const SCALE = 100;

/** Base forms. */
export const WORDS = `
  'd:-88 'll:-12 're:-20 's:41 've:-34 a:-222 abacus:-18 abbot:10 aboard:-45 about:5 above:130 accord:-18 acid:-33 across:124 add:-42
  address:5 admiral:-68 advertisement:-10 aerial:-74 aft:-31 afternoon:-18 afterwards:14 again:-149 against:-82 age:-19 ago:33 agree:-39
  ahead:32 air:301 airliner:-5 airlock:-4 aisle:-4 alarm:-12 alder:34 alight:126 alive:13 all:200 alley:-8 alone:-13 along:10 alongside:-9
  aloud:30 already:-227 also:-2 altar:41 always:-50 ambassador:-27 amber:36 ambulance:-10 among:-83 an:-296 anchor:-7 and:-96 angle:5
  ankle:-50 another:52 answer:29 any:-108 anybody:-10 anyone:-53 anything:23 anyway:-16 anywhere:52 apart:-43 appear:-43 apple:-61 apron:8
  aquarium:-10 arch:-11 argue:-20 arm:-71 armour:-1 around:-61 arrive:-17 arrow:53 as:73 ash:-13 aside:24 ask:39 asleep:-76 asphalt:-6
  assassin:19 at:46 attack:-21 attendant:-13 aunt:-4 autumn:-51 avenue:-76 away:78 awning:-12 axe:17 axis:-9 axle:-22 baby:-1 back:126
  backward:97 backwards:-40 bad:-17 badly:-78 bag:-65 bailiff:-64 balance:-48 balcony:-96 bald:-53 ball:3 balloon:-36 ballroom:61
  bamboo:-8 band:-65 bandit:68 bang:17 banister:-1 bank:46 bar:57 barber:13 bare:105 barefoot:83 bargain:-10 barge:-5 bark:-12 barley:-76
  barn:82 baron:-10 barrel:-45 barricade:8 barrier:-6 barrow:10 basin:72 basket:27 bat:-8 bath:14 bathrobe:-12 bathtub:-24 baton:-38
  battery:-13 bay:-26 be:7 beach:39 beacon:-39 bead:62 beak:9 beam:0 bean:48 bear:13 beard:67 beat:109 because:-44 become:-14 bed:13
  bedpost:-4 bedsheet:-17 bee:66 beehive:-16 beer:-51 before:-102 beg:-19 begin:462 behind:89 believe:-21 bell:12 bellow:-35 belly:-87
  belong:-22 below:-195 belt:-24 bench:-59 bend:80 beneath:42 beside:-156 best:-20 bet:-9 better:-33 between:-16 beyond:-7 bicycle:36
  big:-195 bike:-57 bill:-44 billboard:4 billhook:17 birch:38 bird:51 bishop:-136 bit:5 bite:-156 black:-76 blacken:-37 blade:-124
  blank:87 blanket:11 blaze:69 bleed:20 blind:47 blinds:14 blink:-32 block:-24 blood:84 blossom:43 blow:208 blue:-112 boar:-52 board:-22
  boarder:-31 boat:-119 boathook:-30 boatman:25 bob:-5 body:-86 boil:-2 boiler:-30 bollard:-6 bolt:-10 bomb:-15 bone:120 bonfire:-7
  bonnet:16 book:-22 boom:-68 boot:-30 booth:-98 bootlace:-28 born:-71 borrow:-23 bosun:3 both:-106 bottle:-80 bottom:264 bough:5
  bounce:-34 bouncer:-20 bow:3 bowl:59 box:51 boy:7 brace:23 bracken:-33 bracket:-17 braid:15 brake:-41 branch:27 brass:-144 brazier:-11
  breach:-17 bread:15 breadth:33 break:-106 breaker:-31 breakfast:-18 breast:44 breath:56 breathe:98 brick:18 bride:18 bridge:-53
  bright:18 brim:38 bring:-155 broad:21 broadside:-19 bronze:34 broom:-8 brother:95 brow:-15 brown:-106 bruise:19 brush:54 bubble:-35
  bucket:17 buckle:-18 buffalo:35 buggy:-1 build:-135 bulb:22 bulkhead:6 bullet:96 bumper:-41 bunk:-3 burial:15 burn:163 burst:-26
  bury:-46 bus:-31 business:-37 but:-1 butcher:-11 butt:-21 butter:-25 button:-74 buy:-21 by:-91 cab:-7 cabbage:11 cabinet:-73 cable:-61
  cage:-70 cake:-82 call:-135 calm:57 camel:-27 camp:34 can't:-79 can:-17 canal:-54 candle:-30 candlestick:-20 cannon:-15 cannot:43
  canopy:-32 canvas:18 canyon:-18 cap:-51 cape:0 capital:95 captain:-10 car:-12 caravan:-36 card:-1 careful:32 cargo:-55 carnation:21
  carousel:-56 carp:76 carpet:60 carriage:4 carry:-78 cart:21 carter:-37 carve:66 case:-3 cash:-47 cast:-56 cat:-56 catch:-135
  cathedral:-105 cattle:12 causeway:22 cave:-21 ceiling:9 cellar:-13 centre:-13 ceramic:-17 chain:7 chair:114 chalk:128 chalked:-37
  chandelier:-96 change:63 chapel:-37 chapter:-38 character:-29 charcoal:38 charge:-33 charm:-61 chart:-37 chase:-41 check:0
  checkpoint:-30 cheek:26 cheer:-23 cheese:-15 chess:15 chest:14 chew:30 chicken:-8 child:-153 chimney:-110 chin:-80 choir:2 choose:-5
  chopstick:-59 christen:-7 chrome:30 church:1 churchyard:-1 cider:-26 cigar:-23 cigarette:26 circle:-65 city:-14 claim:-32 clamp:-39
  clap:79 clapper:33 claw:-18 clay:73 clean:-65 cleaner:4 clear:110 cleaver:-46 clerk:-130 click:-65 cliff:-14 climb:-16 cling:-37
  clinic:-24 clip:-42 cloak:24 clock:25 clog:-7 close:-14 cloth:-87 clothe:-44 cloud:-91 clue:-9 coach:-46 coal:-73 coast:-19 coat:19
  cobbles:6 cockpit:-16 coffee:8 coffin:20 coil:55 coin:74 cold:-49 collar:63 collarbone:-24 colour:-18 column:-40 comb:1 come:-130
  comet:-33 commuter:4 company:3 complete:-42 concrete:11 condition:-18 conduct:42 confetti:56 congregation:60 conservatory:15 consider:-4
  contact:-38 container:-13 continue:-4 contract:-8 conversation:19 convoy:32 cook:-52 cool:-48 coolant:-24 cop:-16 copper:-22 cord:18
  cormorant:-6 corn:-33 corner:-40 corpse:1 corridor:12 cough:-112 could:9 couldn't:-34 council:67 count:-87 counter:-62 couple:-30
  courier:-47 course:-43 court:-37 courtesy:20 courtyard:132 cover:44 cow:5 crab:-7 crack:90 cradle:101 crane:23 crank:-21 crash:28
  crate:-101 crater:-12 crawl:63 creak:-35 credit:-19 creep:-56 crest:-43 crew:59 crimson:-5 crook:-29 crop:-55 cross:-46 crossbow:-63
  crossroads:-27 crouch:-8 crow:49 crowd:-78 crown:-56 cruiser:-18 crust:79 cry:27 crypt:-49 crystal:-19 cuff:1 culvert:8 cup:124
  cupboard:-41 curl:62 current:59 curse:-51 curtain:-173 curve:-23 cushion:124 custom:-37 cut:-21 cutter:-11 cycle:10 cylinder:8
  daemon:-81 dam:-84 dame:26 damp:-41 dance:8 dancer:-44 dangle:-5 dark:-56 dart:-21 dash:24 date:-5 daughter:-5 dawn:-18 day:2
  daylight:39 dead:84 deal:32 dear:-20 death:26 debt:-16 decide:-23 deck:62 deep:56 deer:5 dent:7 dentist:-10 depot:-28 desk:-40 dial:-30
  diamond:23 didn't:-66 die:-8 different:-10 dig:-58 dinner:39 dip:19 direction:-9 disc:16 disciple:-53 discover:-30 dish:29 dislike:-5
  distance:-5 ditch:59 dive:-83 do:-42 dock:-58 doctor:-88 doesn't:35 dog:91 doll:61 dome:-47 don't:-11 door:-52 doorway:-44 double:-14
  down:-26 downhill:-13 dozen:44 drag:17 dragon:-50 drain:-28 draught:-81 draw:65 drawbridge:50 drawer:-37 dreadnought:-9 dream:-120
  dress:-17 drift:-73 drill:-17 drink:23 drip:44 drive:-25 driver:3 drizzle:6 drone:-112 drop:90 drown:-68 drum:-124 dry:13 duck:-6
  duel:14 duke:35 dummy:-39 dumpling:-40 dune:-23 dusk:-12 dust:-5 dye:-52 dyke:-36 each:-84 ear:-163 early:-37 east:5 eat:-37 eaves:29
  edge:40 eel:-58 egg:0 eight:-98 eighteen:11 eighty:-9 either:-27 elbow:-54 elevator:16 eleven:-309 else:-44 embroider:-11 empty:96
  end:-129 enemy:-20 enforcer:9 engine:-22 enough:-60 enter:-93 entire:20 escalator:-34 escape:0 even:-11 evening:76 ever:-33 every:296
  everybody:-91 everyone:-69 everything:-34 everywhere:19 evidence:5 exact:38 exactly:76 except:75 explain:-47 eye:17 eyebrow:-81
  eyelid:-11 face:129 fade:42 fail:15 faintly:13 fair:-51 fall:16 family:-57 fan:-62 far:-12 farm:-37 farther:1 fast:-112 fat:-19 father:1
  feather:32 fee:-8 feed:-18 feel:162 fellow:14 fen:-21 fence:31 fern:33 ferry:22 ferryman:51 ferrywoman:-33 fetch:-26 fever:30 few:5
  fiddle:-7 field:14 fifty:67 fight:2 fighter:14 figure:22 file:32 fill:45 film:26 filter:-12 fin:27 find:-250 fine:40 finger:260
  fingertip:108 finish:-27 fire:-114 firecracker:-4 firm:3 first:24 fish:-2 fishing:-74 fist:-29 fit:75 five:20 fixer:-8 flag:-57
  flagstone:88 flail:-10 flake:183 flame:362 flank:-28 flap:-43 flare:-6 flash:18 flat:-47 fleet:-27 flesh:36 flick:45 flicker:-55
  fling:65 float:-44 flock:69 flood:-3 floor:-133 flour:-62 flower:103 flute:-64 fly:14 flyover:-35 foam:-33 fog:76 fold:172 follow:-2
  foot:-48 footman:41 footprint:11 for:-223 force:-23 ford:-3 forearm:-25 forehead:-64 forest:-40 forget:-22 fork:-32 form:38 forty:-179
  forward:-106 founder:-27 fountain:-51 four:-40 fourth:20 fox:1 frame:32 freckle:77 free:-48 freeze:126 freezer:-11 freight:-30 fresh:13
  fridge:9 friend:-46 frighten:-27 fro:-1 frog:38 from:21 front:-16 frost:42 frosted:-10 fruit:42 fry:-38 fuel:-30 full:217 fume:-4 fur:41
  fuse:-11 gable:-7 gain:-47 gallery:-41 galley:-33 gallows:-45 gantry:-18 gap:50 garden:-110 gardener:-34 gas:-103 gash:10 gate:48
  gather:52 gauze:-77 gear:-29 general:46 generation:-24 generator:-7 gentleman:-33 gently:75 get:-224 ghost:-67 giant:-30 gild:56
  girl:110 give:-127 glass:-30 glitter:49 globe:-92 glove:-95 glow:-54 go:49 goat:-85 god:23 goggle:-21 gold:-2 golden:31 gong:8 good:4
  goose:-38 gorge:-80 gourd:14 governess:-37 governor:38 gown:-10 grab:47 grain:34 grandmother:-23 granite:62 grass:-90 grave:39 gravel:43
  gravity:-32 grease:-35 great:-114 green:63 grey:110 grid:-18 grief:-49 grille:17 grin:-16 grind:118 grip:-17 groan:-61 groom:-35
  grow:-53 guard:4 guest:-46 guild:-24 gull:-14 gun:-1 gunner:5 gut:-11 gutter:-108 hack:15 hadn't:37 hail:-17 hair:-58 hairpin:12
  half:-116 halfway:-20 hall:62 halve:-7 hammer:48 hammock:-7 hand:106 handful:76 handle:-8 hang:-19 hangar:-6 happen:46 happy:14
  harbour:-16 hard:159 harness:-37 harpoon:-9 hat:-80 hatch:-104 hatchet:-6 haul:12 haunt:-46 have:-362 hay:6 he:50 head:56 headlamp:-88
  headlight:-14 heal:60 heap:46 hear:39 hearse:-30 heart:182 hearth:135 heat:-1 heave:30 heavy:-31 hedge:106 heel:-75 height:73 helm:-12
  helmet:-107 hem:76 hemp:-11 hen:-5 her:275 here:-145 hermit:-3 heron:7 hers:-39 herself:-40 hide:45 high:4 highway:96 hill:-87 hilt:-35
  him:102 himself:-92 hind:-6 hinge:-46 hip:-21 hire:-20 his:6 hiss:93 hit:-75 hitch:-7 hive:16 hob:2 hoist:-14 hold:-98 hole:195
  hologram:-41 home:18 honest:-57 honey:-31 hood:-21 hoof:69 hook:-132 hoop:71 hop:43 hope:-12 horizon:1 horn:-62 horse:153 horseshoe:22
  hose:-43 hospital:-7 hot:15 hotel:13 hound:-1 hour:70 house:-227 housekeeper:-18 how:-99 howl:-3 hp:-71 hub:-24 hubcap:24 hull:-20
  hum:12 human:-5 hunch:-4 hundred:-104 hundreds:36 hunt:33 hurl:12 hurry:-23 hurt:-49 husband:4 hut:38 i:-227 ice-cream:-18 ice:-35
  idea:-34 if:-77 in:-75 incense:-18 inch:-25 initial:-19 ink:93 inn:-30 inner:-29 innkeeper:52 inside:-125 install:-8 instead:55 into:-39
  inventory:-7 inward:37 iron:-98 island:34 isn't:-14 it:168 its:-113 itself:178 ivy:-94 jack:-30 jacket:41 jade:-23 jam:-22 jar:7 jaw:-21
  jet:-18 jetty:-18 job:-8 join:-6 joint:55 joke:-40 judge:33 jukebox:-15 jump:-108 just:-37 keel:-22 keep:-168 keeper:34 kerb:95
  kettle:-79 key:80 kick:-44 kid:-13 kill:-84 kilometre:21 kind:-26 kindle:60 king:63 kiss:-8 kitchen:6 kite:34 knee-deep:-39 knee:-31
  kneel:51 knife:-13 knight:-4 knit:-52 knock:-91 knot:59 know:-39 knuckle:-66 koi:34 label:43 lace:-12 lacquer:-50 lad:-40 ladder:-64
  ladle:-28 lady:0 lake:-31 lamp:-22 lamplight:21 lance:-35 land:-22 landlord:-15 lane:111 lantern:-105 lap:-56 lapel:42 large:35 lash:3
  last:21 latch:49 late:86 lattice:-17 laugh:-82 launch:-26 laundry:-72 lawn:-41 lay:23 lead:-167 leaf:-59 leak:-73 lean:-11 leap:-120
  learn:-47 least:5 leather:-22 leave:211 ledge:15 ledger:-40 leg:-120 lemon:-12 length:71 lens:-33 less:-28 let:-116 letter:15 lettuce:-4
  level:-14 library:26 licence:-8 lichen:7 lid:55 lie:-126 life:-6 lifeboat:-33 lift:84 light:-22 lighthouse:-28 lightning:-73 like:4
  lily:-18 lime:-36 line:-42 liner:-38 link:-11 lintel:55 lion:67 lip:172 list:-22 listen:-90 little:-68 live:3 liver:-15 load:19 loaf:19
  lobby:-27 lock:31 log:-11 long:-52 look:14 loop:3 loose:100 lord:-50 lose:-89 lot:11 lotus:20 loud:-73 loupe:-22 love:-33 low:-132
  lower:-103 luck:-25 lucky:-33 lunch:-48 lung:-8 lunge:-15 machine:-26 magic:-36 magistrate:35 magnet:-37 mail:-12 main:-14 make:-80
  man:102 manifest:-19 manifold:9 manner:-8 manual:-63 many:-53 map:-34 marble:7 march:-40 marigold:-14 marine:85 mark:29 market:-32
  marry:-16 marsh:16 mask:-85 mast:-25 master:-41 mat:63 match:-29 matchbook:2 matter:-9 mattress:-32 may:-52 mayor:-56 me:-6 meadow:-35
  mean:-29 meat:-20 mechanic:-25 medal:-22 medium:19 meet:-124 memory:-17 mend:3 menu:29 mess:7 message:10 meter:-15 metre:-3 middle:-23
  midnight:-7 might:-29 mild:-14 mile:-11 milestone:8 milk:-6 mill:-28 miller:-18 millrace:7 min:-23 mind:19 mine:-31 minute:-54
  mirror:111 miss:-42 mist:-42 moment:34 monday:-24 money:-46 monk:39 monowire:-29 month:-63 moon:-49 moor:-39 mop:-31 morale:-23 more:-91
  morgue:72 morning:37 moss:64 most:-30 mostly:-40 moth:-64 mother:-25 motor:32 motorway:-23 mountain:63 mouse:-40 moustache:-70 mouth:-75
  move:239 much:-87 mud:-37 mug:-41 mule:23 murder:13 murmur:-15 museum:-32 music:65 must:-10 mutant:-49 muzzle:-24 my:84 myself:28
  nail:154 naked:-71 name:76 narrow:62 nave:-101 navigator:55 near:79 nearly:-10 neat:-130 neatly:3 neck:-136 necklace:-24 need:-44
  needle:4 neighbour:-32 neither:-69 neon:41 nest:-2 net:-49 never:-169 new:-14 news:-4 next:-56 nice:45 nickel:37 night:-97 nightfall:-30
  nightgown:42 nine:3 nineteen:16 ninety:-63 ninth:40 no:322 nobody:-35 nod:-34 noise:-17 none:62 noodle:15 noon:12 north:-42 nose:-119
  not:-20 notch:-31 note:-4 nothing:29 notice:-20 now:102 nowhere:36 nudge:-10 number:-54 nun:-21 nurse:-30 nursery:-70 o'clock:4 oak:29
  oar:42 oath:-12 observatory:10 occasion:-10 of:-85 off:120 offer:-16 office:133 officer:-13 often:-58 oil:-137 ok:-49 old:26 on:-121
  once:-4 one:37 only:-9 onto:24 open:102 opera:-21 opinion:-9 or:-107 oracle:48 orange:-152 orbit:-22 orchard:-52 orchid:-47 order:-13
  organ:-47 other:-150 others:-5 ought:2 our:76 out:52 outrider:-5 outside:81 outward:70 over:-107 overhead:-94 overpass:23 owe:-44
  owl:-52 own:-68 owner:-50 ox:-44 oxygen:-28 pace:119 pack:-49 paddle:50 padlock:-34 page:25 pagoda:51 paint:193 pair:63 palace:-15
  pale:86 palm:169 pan:-38 pane:24 panel:-51 paper:197 parade:-12 parapet:63 parasol:-15 parcel:7 park:46 parquet:20 parrot:-95 parry:44
  part:-31 partner:25 party:33 pass:76 passage:6 passenger:-38 past:-52 paste:-28 pat:60 patch:-30 path:-78 patience:-28 patient:129
  patrol:45 pause:14 pavilion:-10 pay:-133 pea:-14 peach:-46 peacock:-13 pear:14 pearl:5 pebble:-23 pedal:-35 peel:-15 peg:-90 pelt:6
  pen:-21 pencil:-78 penny:-9 perfect:-30 perhaps:-31 persimmon:-25 person:46 petal:8 petrol:57 pew:-23 pewter:83 phone:24 photograph:54
  piano:5 pick:132 picture:-16 pie:-13 piece:12 pier:-39 pig:18 pigeon:-39 pike:-26 pile:-11 pilgrim:52 pillar:-7 pillow:-39 pilot:25
  pin:-70 pinch:67 pine:-33 pink:-127 pipe:42 pirate:-32 pistol:-31 pit:-17 pitch:-22 place:113 plain:20 plait:-31 plan:-11 planet:-74
  plank:-34 plant:-6 plaque:-9 plasma:57 plaster:-67 plastic:-56 plate:34 platform:-19 play:-47 player:-14 please:-10 plot:-7 plough:27
  pluck:135 plug:71 plum:39 pocket:61 pod:16 point:92 poker:-63 pole:4 police:-17 polish:-34 polite:-69 pond:43 pony:-18 pool:-36 poor:-4
  pop:62 porcelain:-54 porridge:-38 port:-73 porter:-16 porthole:-14 portrait:115 possible:-50 post:-25 pot:-27 pound:4 pour:85 powder:-3
  power:-15 pram:12 pray:-11 preacher:-3 press:-8 price:-5 priest:-14 print:78 projector:-30 promise:-20 prop:-13 prow:-13 puddle:91
  pull:61 pulse:4 pump:-31 punch:-73 punt:-30 pupil:-3 purse:40 push:33 put:-6 pylon:-39 qi:27 quarrel:30 quarry:-25 quarter:-30 quay:-28
  quest:-3 question:-13 queue:-18 quick:-1 quiet:16 quietly:-14 quit:-39 quite:37 quiver:103 race:-5 rack:-51 rad:-16 radiator:-15
  radio:-17 raft:-23 rafter:106 rag:-27 raider:30 rail:-142 rain:-113 raincoat:-29 raise:-47 rake:-33 ram:-25 ramp:-12 range:32 rank:105
  rat:3 rather:-53 ration:-30 rattle:15 ray:-24 razor:-14 reach:27 reactor:38 read:-96 real:71 rear:-74 reason:-38 receipt:-10 receive:-38
  record:5 red:-78 reed:-26 reel:42 reeve:-9 reflection:30 regardless:31 register:-29 regret:-12 rein:-21 relic:-85 remain:-70 remark:-37
  remember:-34 remove:-31 rend:-14 repair:-34 replace:-7 report:-18 reputation:-20 reservoir:-1 rest:-142 restore:-29 return:-31
  revolve:41 rib:-60 ribbon:-55 rice:-19 ride:-116 rider:-17 ridge:-135 rifle:-49 rig:-51 right:-98 rim:36 ring:29 ringed:-42 riot:-16
  ripple:13 rise:171 river:69 rivet:3 road:58 roar:-72 robe:-10 robot:-38 rock:1 rod:-63 roll:-78 roof:-277 roofless:-18 rooftop:-4
  rook:16 room:221 root:180 rope:105 roped:-27 rosary:17 rose:43 rouge:-6 round:-99 row:-73 rub:7 rubber:-13 rug:89 rule:29 rumour:-1
  run:-18 rung:-12 runner:43 rush:-31 rust:-61 rustle:90 sabre:-25 sack:-13 saddle:34 sail:48 sailcloth:-6 sailor:1 saint:24 salt:-18
  same:27 sampler:-15 sand:-35 sandal:-37 sandwich:-8 sanity:-32 sash:-42 satellite:-27 saucepan:-15 save:-19 saw:-51 sawdust:28
  saxophone:25 say:-255 scale:-11 scalp:-10 scar:13 scarecrow:-43 scarf:21 scatter:-14 scholar:28 school:-67 scrap:20 scrape:-12
  scratch:-29 scream:58 screen:151 screw:-33 scroll:-11 sea:-26 seal:-85 seam:-33 search:-13 season:-36 seat:26 second:-179 sect:-22
  security:-20 sedan:-12 see:-71 seed:33 seem:-143 sell:-37 send:-51 sentence:6 sentry:-1 sergeant:-55 server:9 service:93 set:-33
  settle:126 seven:25 seventh:81 seventy:-26 several:-20 sew:-8 sexton:-34 shade:17 shadow:194 shaft:7 shake:50 shall:-43 shallows:-36
  shape:210 share:-37 shave:-51 shawl:4 she:-25 shear:34 shed:-87 sheep:29 sheet:45 shelf:25 shell:19 shelter:-9 shelve:-77 shield:-33
  shift:-26 shimmer:-59 shin:-43 shine:91 ship:106 shipping:-14 shirt:8 shiver:21 shock:-7 shoe:49 shoot:7 shop:18 shore:-41 short:-68
  shotgun:32 should:-86 shoulder:92 shout:-80 shove:83 show:77 shower:1 shriek:-72 shrine:9 shuffle:-36 shut:60 shutter:-74 shuttle:-11
  sickle:-15 side:-9 sidewalk:12 sideways:61 sigh:15 sign:16 signal:-11 silk:-132 sill:-68 silo:-8 silver:77 simply:-63 since:117 sing:19
  single:-68 sink:19 sister:69 sit:-85 six:-158 sixteen:30 sixth:-26 sixty:59 size:76 skate:-12 skeleton:-27 skill:-7 skin:50 skirt:-81
  skull:-104 sky:16 skylight:-37 skyline:-41 slab:-3 slam:-24 slap:22 slate:-2 sledge:-10 sleep:-161 sleeper:43 sleeve:-60 slide:-3
  sling:-21 slip:-96 slipper:-48 slit:-2 slope:-10 slot:-49 slow:-8 slowly:42 slug:34 sluice:-29 small:46 smash:-8 smell:-40 smile:59
  smoke:-33 snake:40 snap:10 snatch:-18 sniper:-22 snow:143 so:-249 soak:26 sock:-37 socket:-21 sofa:-55 soft:-45 softly:-4 solar:-72
  sole:29 some:-132 somebody:-226 someone:-74 something:26 somewhere:-97 son:0 song:2 sorcery:-29 sorry:-11 sort:-23 soul:68 sound:-4
  soup:43 south:23 space:38 spade:-41 spanner:-61 spark:-170 speak:103 spear:-21 spectacle:-84 speech:-18 spell:-72 spelled:81 spend:35
  sphere:-11 spike:-31 spill:19 spin:-45 spine:27 spiral:20 spire:-36 spirit:-25 spit:-65 splinter:3 split:17 spoke:-19 spoon:40 spot:38
  spout:9 spray:33 spread:-100 spring:8 sprinkler:-30 spur:-8 square:-46 squat:-12 squeal:42 stab:-18 stack:-62 stadium:-34 staff:116
  stag:42 stage:-3 stain:0 stair:43 stalk:-3 stall:4 stamp:-5 stance:51 stand:259 star:47 stare:-18 start:34 state:-26 static:-54
  station:37 statue:-37 stay:93 steady:-47 steal:-30 steam:-37 steel:46 steer:53 stem:48 step:293 stern:-45 stevedore:-22 steward:-52
  stick:-43 stiff:111 still:-123 stilt:-18 stir:-34 stitch:-94 stock:47 stocking:-51 stomach:-32 stone:151 stool:28 stoop:32 stop:25
  store:-16 storey:-48 storm:12 story:-12 stove:15 straight:-24 strand:-16 stranger:25 strap:-86 straw:-20 stream:72 street:115
  streetcar:-17 strength:-22 stretch:-17 stride:7 strike:263 string:38 strip:-23 stripe:-31 stroke:117 stroll:7 stub:14 stuff:32 stump:-77
  success:-34 such:-7 suit:-61 sump:-5 sun:-80 sunday:-17 sundown:-4 sunset:-15 supper:22 suppose:-11 sure:37 surface:138 surgeon:-39
  survey:31 swallow:-16 swan:-71 swarm:-17 sway:-47 swear:-68 sweat:-53 sweep:-10 swell:50 swim:-103 swing:-65 switch:-70 switchback:-13
  sword:159 swordsman:-16 tab:-38 table:126 tablecloth:52 tail:26 tailgate:-37 take:-99 talisman:43 talk:-25 tall:-166 tank:-20 tanker:96
  tap:12 tape:-31 taper:-14 tar:-46 tarmac:-9 tarpaulin:-46 tattoo:-61 taxi:62 tea:-27 teach:-10 teacher:-30 teacup:54 teapot:13 tear:9
  technique:-33 telephone:32 tell:-219 temple:-21 ten:-83 tenant:-24 tent:-79 tenth:2 terrace:-98 test:49 tether:-35 than:-94 thank:-7
  that:-69 thatch:42 the:-191 their:80 them:-70 themselves:167 then:80 there:155 they:135 thick:-93 thief:1 thigh:3 thimble:1 thin:34
  thing:-48 think:-99 third:70 thirteen:28 thirty:22 this:-34 those:-5 though:63 thousand:-63 thousands:-32 thread:69 three:-103 thresh:48
  throat:-71 through:13 throw:-161 thrush:-8 thrust:-32 thud:-2 thumb:-23 thump:31 thunder:55 tick:-16 ticket:-3 tide:-58 tidy:-15
  tie:-119 tier:-23 tiger:30 tight:-26 tile:129 tiled:-31 till:-4 tilt:172 time:46 tin:-21 tiny:102 tip:16 tire:-16 tired:-28 to:-174
  toast:-23 today:-21 toe:-99 together:94 token:-29 toll:-37 tomato:-12 tomorrow:46 ton:54 tong:-45 tongue:-25 tonight:74 too:22
  tooth:-268 top:-31 topple:-16 torch:-26 torpedo:-31 toss:10 touch:260 tow:-32 toward:73 towards:34 towel:-48 tower:-12 town:-75
  trace:-20 tracer:20 track:-22 tractor:-4 trade:-18 traffic:-10 trail:169 train:-56 tram:-24 trap:4 trapdoor:-34 travel:-23 traveller:-56
  tray:15 tread:2 treaty:48 tree:-19 tremble:55 trestle:96 troll:3 trot:64 trouble:25 trough:-1 truck:5 true:-14 trumpet:24 trunk:21
  trust:-4 try:-36 tube:-32 tuck:-36 tuesday:-15 tug:15 tumble:-8 tune:78 tunnel:-81 turbine:-10 turn:3 turnip:31 turnstile:-20 turret:-36
  tuxedo:-37 twelfth:77 twelve:38 twenty:-9 twice:68 twig:64 twin:-37 two:132 tyre:-11 umbrella:-95 unbroken:31 uncle:57 uncoil:20
  under:-309 underneath:14 underside:33 understand:-10 unfold:48 unhook:-31 unhurried:117 uniform:-10 union:-33 unlock:-31 unpaid:-13
  unroll:-61 until:-8 up:130 update:-19 upend:8 upon:408 upper:-43 upright:-16 upside:-120 upstairs:27 upturn:-49 upward:97 urn:-16 us:20
  use:-46 usual:-78 valley:23 van:-13 vanish:-51 varnish:29 vault:8 veil:10 vein:-28 velvet:-10 vend:58 verse:21 very:-33 vest:25 view:-11
  village:-33 vine:4 violet:-39 visor:14 voice:100 wade:83 wagon:-18 waist:-96 waistcoat:100 wait:-66 waiter:-3 wake:-136 walk:-121
  wall:-111 waltz:2 want:-56 war:41 ward:12 warm:-80 wash:-43 wasn't:18 wasp:-56 watch:9 water:41 waterfall:78 wave:-174 wax:54 way:31
  we:-163 wear:-168 weather:-89 weathercock:52 weaver:-8 wed:-7 wednesday:-4 weed:25 week:-47 weep:-72 weigh:-42 weight:-63 weir:-8
  weld:37 welder:-5 well:132 west:-50 wet:279 whale:-16 wharf:-4 what:34 whatever:-75 wheat:116 wheel:81 when:220 where:91 wherever:30
  whether:18 which:25 while:-40 whip:-5 whirl:85 whisker:31 whisper:-39 whistle:34 white:-1 whitewash:13 who:109 whoever:-28 whole:-47
  whom:-17 whose:37 why:39 wicker:-34 wide:54 widow:39 wife:-57 wig:72 will:-16 willow:-40 win:-57 winch:-8 wind:35 windmill:-61 window:-8
  windscreen:1 windshield:-42 windward:-7 wine:35 wing:-52 wingtip:-17 wink:-50 winter:-119 wipe:15 wiper:-8 wire:104 wish:19 witch:-19
  with:-351 wither:13 within:10 without:143 wizard:-4 wobble:18 wok:-23 wolf:-7 woman:102 won't:-31 wonder:-16 wood:1 wooden:-26 wool:8
  word:131 work:-89 world:-71 worse:-15 worth:19 would:-204 wouldn't:-26 wrap:-13 wreck:3 wren:-32 wrench:-36 wrist:3 wristwatch:-8
  write:-14 wrong:-101 xp:-22 yard:103 yawn:2 year:75 yell:-11 yellow:-24 yesterday:88 yet:14 yew:21 you:-457 young:56 your:-165 yours:42
  yourself:-20 zip:-14`;

/** Two words side by side. */
export const PAIRS = `
  'd|be:11 's|a:-86 's|arm:-25 's|back:-29 's|be:-26 's|boot:-34 's|boy:-13 's|breadth:33 's|chair:-25 's|draw:-12 's|ear:-20 's|eye:57
  's|face:-39 's|foot:61 's|grandmother:-5 's|hand:100 's|hat:-6 's|head:-9 's|helmet:27 's|jacket:34 's|leg:-6 's|log:-8 's|man:2
  's|name:72 's|no:-15 's|palm:15 's|round:-20 's|shadow:6 's|shoulder:33 's|sleeve:4 's|the:-15 's|voice:58 's|widow:-2 's|wife:49
  about|a:24 about|her:-17 about|his:-28 about|in:1 about|inside:-28 about|it:-60 about|the:22 above|a:-8 above|another:-15 above|her:2
  above|it:23 above|the:234 above|them:-33 above|you:-30 across|a:-51 across|her:-66 across|his:-43 across|it:13 across|the:143 add|to:-15
  aft|another:70 aft|dark:-39 aft|it:-47 aft|that:-12 aft|the:37 aft|them:-27 against|it:-11 against|the:11 again|with:-6 ahead|of:-42
  air|and:33 air|in:38 air|with:43 all|along:26 all|at:69 all|but:-21 all|down:66 all|elbow:-10 all|four:-46 all|in:-38 all|its:37
  all|night:-2 all|nine:-5 all|of:-12 all|over:-27 all|round:-28 all|side:-10 all|that:0 all|the:53 all|three:-5 all|together:11
  along|a:47 along|her:39 along|it:-14 along|its:-5 along|the:-63 already|in:-6 ambassador|of:-21 among|the:40 among|them:-40 and|a:-159
  and|above:-55 and|across:99 and|again:-72 and|all:182 and|along:-78 and|an:13 and|around:-21 and|as:4 and|ask:50 and|at:66 and|back:-41
  and|be:32 and|begin:62 and|behind:48 and|beneath:42 and|beside:-33 and|between:-65 and|beyond:-13 and|bite:-17 and|black:24 and|blow:20
  and|blue:45 and|both:-22 and|break:-45 and|bring:-10 and|by:107 and|carry:-12 and|climb:8 and|close:55 and|come:184 and|do:-25
  and|down:-74 and|draw:-13 and|drive:-44 and|drop:49 and|dust:19 and|each:-29 and|eat:15 and|eleven:31 and|empty:-54 and|every:66
  and|fall:-7 and|far:-18 and|feel:90 and|fill:37 and|find:33 and|fire:-25 and|follow:-32 and|for:-89 and|forty:36 and|four:-32 and|fro:-1
  and|from:3 and|get:-54 and|give:36 and|go:201 and|green:-11 and|grow:-50 and|hand:-11 and|hang:28 and|have:-75 and|he:-23 and|her:-86
  and|his:56 and|hit:4 and|hold:107 and|howl:-10 and|hum:38 and|i:5 and|if:15 and|in:-148 and|inside:55 and|into:-7 and|it:455 and|its:104
  and|keep:-69 and|kick:-17 and|land:-16 and|lay:6 and|lean:-13 and|leave:148 and|let:50 and|lie:2 and|lift:-16 and|light:-70 and|look:-17
  and|lower:9 and|make:65 and|meet:-15 and|my:34 and|neither:-29 and|never:-24 and|no:128 and|nobody:-45 and|not:33 and|nothing:-66
  and|now:137 and|nowhere:55 and|off:7 and|on:-185 and|one:-59 and|open:76 and|out:34 and|over:-105 and|pass:85 and|past:-18 and|point:42
  and|pull:-31 and|push:42 and|put:32 and|read:-58 and|right:8 and|roll:3 and|round:25 and|rub:36 and|run:-21 and|say:40 and|scream:26
  and|see:13 and|send:-24 and|set:55 and|she:-69 and|shoot:-45 and|shut:-41 and|sit:-17 and|small:-26 and|smoke:-9 and|so:-15
  and|somebody:22 and|something:58 and|stand:23 and|start:-53 and|stay:19 and|step:66 and|stick:-1 and|still:128 and|stop:90 and|strike:62
  and|swing:-107 and|take:227 and|tell:-50 and|ten:-9 and|that:-20 and|the:198 and|their:-33 and|then:102 and|there:10 and|they:20
  and|this:-7 and|three:-43 and|through:-38 and|throw:28 and|to:6 and|turn:-14 and|two:-18 and|under:-10 and|up:-1 and|wait:46
  and|walk:-23 and|warm:37 and|watch:-71 and|wave:5 and|we:-36 and|wear:-36 and|wet:49 and|what:56 and|when:-50 and|where:137
  and|wherever:31 and|white:-75 and|with:69 and|would:-89 and|you:-67 and|your:-31 another|the:27 any|more:-31 an|apple:11 an|arm:44
  an|axe:-4 an|ear:-13 an|empty:-2 an|hour:72 an|inch:-7 an|old:84 an|orange:-33 apart|in:-24 appear|to:-26 arm|and:9 arm|in:98 arm|of:23
  arm|out:17 arm|to:66 arm|up:15 around|her:48 around|it:-17 around|the:-15 ask|for:-35 ask|if:1 ask|the:4 asleep|in:6 asleep|on:-42
  as|a:-40 as|an:-17 as|big:-16 as|far:-81 as|he:-79 as|high:40 as|if:52 as|it:-67 as|long:-52 as|one:-63 as|she:59 as|tall:-54 as|the:-18
  as|they:18 as|thick:-47 as|though:48 as|well:-35 as|wide:1 as|you:184 as|your:-12 at|a:122 at|about:28 at|all:27 at|breakfast:6
  at|dusk:-8 at|each:102 at|every:-43 at|first:-23 at|her:39 at|him:-29 at|his:94 at|it:34 at|its:-3 at|last:-5 at|low:-39 at|midnight:22
  at|nine:-45 at|ninety:-3 at|noon:47 at|nothing:31 at|once:22 at|one:23 at|six:-25 at|sundown:-4 at|ten:-54 at|the:-59 at|their:23
  at|two:46 at|you:79 at|your:11 away|from:129 away|in:-27 away|to:-15 axe|to:-3 a|bald:-9 a|bare:43 a|barn:16 a|barrel:-10 a|beach:34
  a|bear:30 a|beard:2 a|bell:17 a|bird:23 a|bishop:-27 a|bite:-74 a|black:10 a|blanket:7 a|blue:1 a|bolt:-34 a|boot:-46 a|bootlace:-25
  a|bottle:19 a|bowl:28 a|boy:-62 a|brass:-44 a|break:-10 a|breath:120 a|brown:-74 a|bruise:21 a|bucket:-14 a|bus:-43 a|can:41 a|candle:24
  a|car:55 a|carnation:39 a|cat:-9 a|cathedral:-74 a|chain:-24 a|chair:-15 a|chapel:-13 a|child:-67 a|cigarette:-24 a|circle:-23 a|city:22
  a|cloud:-54 a|coat:-17 a|coin:4 a|congregation:31 a|crack:49 a|crane:32 a|crate:-23 a|cup:150 a|curtain:-36 a|dead:32 a|dentist:-4
  a|different:-3 a|dish:-33 a|dog:184 a|door:37 a|dozen:13 a|drink:58 a|drop:47 a|drown:20 a|drum:-15 a|dry:49 a|face:61 a|family:-10
  a|fan:-27 a|fence:-5 a|few:1 a|figure:-14 a|finger:74 a|fire:-34 a|fish:-25 a|fist:46 a|flame:2 a|foot:124 a|fountain:-8 a|fresh:22
  a|full:17 a|garden:-22 a|gas:-19 a|gate:-16 a|ghost:-37 a|girl:46 a|glass:-12 a|goat:-19 a|good:-74 a|grandmother:-10 a|great:-63
  a|green:2 a|grey:69 a|guest:-15 a|gun:-5 a|hairpin:-9 a|half:-32 a|hand:113 a|hard:13 a|hat:-26 a|heap:-6 a|hen:3 a|heron:-15 a|hole:20
  a|horse:47 a|house:7 a|hundred:-137 a|jar:-47 a|kettle:-16 a|kind:-13 a|knee:-8 a|ladder:5 a|lake:-37 a|lamp:8 a|lantern:-1 a|leaf:37
  a|ledger:-18 a|length:-19 a|letter:-50 a|light:100 a|line:-24 a|little:133 a|live:-12 a|long:-85 a|look:-55 a|lot:-35 a|man:-48
  a|match:-2 a|mile:22 a|minute:-32 a|mirror:37 a|moment:71 a|mouth:88 a|nail:-5 a|neat:-10 a|necklace:-24 a|needle:-57 a|new:-11
  a|noise:17 a|nose:1 a|number:-9 a|page:22 a|paint:13 a|pair:64 a|palm:-26 a|paper:-37 a|parasol:-11 a|park:-13 a|photograph:31
  a|piano:-40 a|pie:-7 a|pink:-51 a|pipe:-15 a|plain:-25 a|plum:5 a|pole:25 a|pot:-52 a|quarter:-26 a|rack:-19 a|real:34 a|receipt:-8
  a|red:-74 a|ribbon:-10 a|ring:-27 a|river:-4 a|rivet:-26 a|road:79 a|roar:-30 a|roof:13 a|room:-18 a|rope:65 a|round:10 a|row:-70
  a|sandwich:-11 a|screen:23 a|sea:43 a|seam:57 a|second:-68 a|sheet:34 a|ship:68 a|shop:-13 a|short:-11 a|shoulder:-14 a|shower:1
  a|single:-124 a|skeleton:-22 a|sky:-27 a|slow:7 a|small:177 a|smell:7 a|sound:-27 a|soup:-32 a|spark:-17 a|spoon:27 a|spray:52
  a|square:6 a|stone:75 a|straw:-84 a|street:-8 a|string:4 a|strip:2 a|sword:-98 a|table:-9 a|tall:-27 a|temple:-44 a|thin:14 a|thing:-4
  a|third:-23 a|thousand:13 a|thread:65 a|thumb:-6 a|time:65 a|town:-57 a|tray:117 a|tunnel:21 a|very:16 a|voice:52 a|walk:6 a|wall:10
  a|wed:33 a|week:-3 a|well:-45 a|wet:22 a|wheel:68 a|while:-28 a|white:-11 a|whole:-57 a|wind:-41 a|window:51 a|wire:0 a|woman:115
  a|word:70 a|wren:-32 a|yard:127 a|year:14 a|yellow:-30 backward|into:-2 back|and:6 back|in:-60 back|into:-11 back|of:-10 back|on:48
  back|out:-6 back|the:-44 back|through:4 back|to:23 back|up:13 back|with:-60 bailiff|'s:-22 bamboo|slip:-46 band|of:-21 bank|be:35
  bank|with:-12 barber|'s:39 bare|foot:17 bar|and:31 beam|go:-7 beard|have:1 beat|at:11 because|the:6 bed|and:4 bed|in:-9 before|he:29
  before|it:-39 before|the:20 before|you:0 begin|to:195 behind|another:4 behind|her:61 behind|him:156 behind|it:-1 behind|the:-49
  behind|them:21 behind|you:10 behind|your:-8 belong|to:-22 below|it:-11 below|the:-61 bend|to:-10 beneath|a:40 beneath|her:-17
  beneath|it:71 beneath|the:-8 beneath|them:-31 beside|it:-28 beside|the:14 beside|you:-13 beside|your:-17 better|of:22 between|her:15
  between|his:-44 between|the:-62 between|them:-19 between|two:3 between|you:-5 beyond|it:-4 beyond|the:-81 be|a:34 be|about:-2 be|all:-42
  be|already:-138 be|also:13 be|always:32 be|an:-34 be|any:-33 be|as:-57 be|ask:-18 be|asleep:11 be|at:101 be|be:-20 be|beat:9
  be|behind:-25 be|black:-17 be|blood:-28 be|blue:32 be|born:-56 be|breathe:86 be|bring:-32 be|brush:-45 be|build:-37 be|burn:-43
  be|call:-39 be|carry:-17 be|close:-28 be|cold:15 be|come:-125 be|crop:-23 be|cross:-20 be|cut:-46 be|dance:-35 be|dark:35 be|dead:5
  be|do:-86 be|down:7 be|draw:-84 be|drive:60 be|dry:16 be|eat:-37 be|eleven:-17 be|empty:12 be|fall:-9 be|find:-18 be|fire:1 be|five:20
  be|flat:24 be|fling:103 be|fold:26 be|for:34 be|forty:0 be|four:-23 be|full:47 be|give:-35 be|go:91 be|gold:-26 be|green:-32 be|grow:-33
  be|hand:55 be|hang:60 be|haunt:-20 be|hear:-9 be|his:33 be|hold:11 be|in:-129 be|inside:-14 be|just:-13 be|kind:7 be|lay:32 be|leave:-7
  be|let:-16 be|lie:27 be|light:-2 be|look:24 be|lose:-21 be|make:35 be|more:-1 be|mostly:-14 be|move:-37 be|nail:16 be|nine:-4
  be|ninety:-54 be|no:97 be|nobody:74 be|not:76 be|nothing:-10 be|now:4 be|off:-16 be|on:74 be|one:52 be|only:-17 be|open:66 be|out:-36
  be|over:7 be|paint:24 be|pass:-26 be|pay:18 be|pin:-52 be|plait:-13 be|play:6 be|pour:-77 be|prop:-40 be|push:-41 be|put:14 be|quite:-29
  be|race:25 be|real:24 be|red:-5 be|replace:-5 be|ride:-8 be|run:54 be|say:8 be|see:9 be|sell:-23 be|set:-23 be|sew:-18 be|shave:-31
  be|shoot:31 be|shut:32 be|sit:54 be|six:-18 be|slide:-20 be|smile:-23 be|smoke:18 be|snow:2 be|so:-33 be|somebody:1 be|sorry:-4
  be|stand:151 be|still:-62 be|sweep:-19 be|take:-2 be|tall:-11 be|teach:-22 be|tell:-23 be|the:-113 be|there:-51 be|thin:-23 be|three:76
  be|throw:-32 be|tie:-42 be|to:-24 be|try:6 be|turn:32 be|two:-12 be|under:2 be|up:18 be|use:-14 be|very:-3 be|wait:-39 be|walk:38
  be|warm:16 be|wear:-17 be|weep:-18 be|wet:99 be|what:-21 be|where:-35 be|white:-71 be|win:-20 be|work:-6 be|write:-10 big|as:-26
  big|than:-12 bite|the:33 black|and:-50 black|water:27 blade|and:14 block|and:-40 block|the:-4 blood|on:14 blow|on:30 blow|out:-25
  blue|light:-9 boat|lie:-5 bolt|go:25 bolt|through:-8 bolt|to:-15 bonnet|and:-2 boot|off:-18 both|barrel:36 both|fist:-15 both|hand:38
  both|heel:-38 both|of:-29 both|palm:7 both|side:-10 bottom|of:4 bowl|of:2 bow|to:-47 boy|'s:32 boy|be:-22 boy|of:5 boy|on:-21
  boy|with:99 brass|band:-23 break|it:48 break|the:-30 breathe|on:115 breathe|out:-6 bride|'s:-20 bride|be:38 bridge|be:-8 bright|as:81
  bring|the:-112 broad|as:-22 brother|'s:44 brown|wall:-13 brown|water:20 brush|the:-36 build|a:-29 burn|for:35 burn|in:-34 burst|from:59
  bury|the:-11 but|a:-17 but|one:-41 but|the:-119 by|a:-5 by|four:-20 by|its:42 by|itself:-81 by|letter:12 by|midnight:-22 by|noon:-1
  by|on:3 by|one:50 by|side:13 by|somebody:-17 by|the:65 by|their:39 by|two:-26 by|with:63 by|your:-13 call|it:-1 call|the:-7
  candle|burn:114 candle|in:32 candle|stub:-8 can|hear:83 can|of:-29 can|see:-47 captain|'s:71 cap|off:-25 carry|a:-2 carry|him:-24
  carry|the:23 car|door:-6 car|park:-19 catch|it:-22 catch|the:-89 ceiling|in:-44 chair|be:-43 chalked|on:-30 child|'s:8 child|be:-43
  child|in:26 child|under:-5 city|be:-13 clean|off:48 climb|down:-5 climb|out:-10 climb|the:-6 climb|to:-14 cling|to:-16 close|on:-7
  close|the:7 collar|and:10 colour|of:1 column|of:-7 come|a:-3 come|along:-23 come|apart:-41 come|at:-19 come|away:-2 come|back:80
  come|by:-23 come|down:-86 come|from:45 come|in:-74 come|off:20 come|on:-35 come|out:63 come|over:-44 come|round:-45 come|straight:-7
  come|the:5 come|through:17 come|to:-8 come|up:44 consider|the:-27 cook|be:-7 corner|of:6 could|do:-3 could|have:-38 could|not:-44
  could|see:76 count|the:-72 courier|'s:-24 cover|the:-28 crack|the:24 crate|of:-39 crawl|out:20 crest|the:-6 crew|be:-11 cross|on:22
  cross|the:137 cut|in:16 cut|off:9 cut|the:1 dance|on:-18 dance|with:-4 day|of:62 dead|man:52 dead|of:-15 deal|of:-51 deck|and:28
  deck|of:-9 deep|end:28 deep|in:48 dentist|'s:-6 desk|and:33 die|in:-27 dock|fee:-8 doctor|'s:-20 door|and:-40 door|be:128 door|have:-7
  door|of:10 door|on:84 door|open:-102 door|part:-32 door|that:-22 door|to:-77 door|with:-43 down|a:-64 down|across:-39 down|again:-47
  down|along:43 down|among:-67 down|and:-67 down|at:13 down|behind:-22 down|beside:-28 down|between:-94 down|by:46 down|for:-15
  down|from:33 down|her:15 down|his:-13 down|in:-88 down|into:-6 down|it:-29 down|its:-65 down|like:-39 down|off:73 down|on:194
  down|one:-13 down|over:35 down|the:235 down|through:-70 down|to:-2 down|with:-65 do|it:54 do|not:-38 do|the:-8 do|you:16 drag|the:-13
  draw|a:50 draw|itself:-53 draw|of:4 draw|one:28 draw|the:-54 draw|up:30 dress|for:-10 drift|in:-13 driver|'s:25 drive|a:-10 drive|her:5
  drive|the:-51 drop|a:38 drop|from:17 drop|hang:14 drop|of:-25 drop|on:-25 drop|out:-51 drop|the:56 drop|to:-17 dry|fountain:-30
  dry|on:-28 duck|under:-37 each|ear:-9 each|fist:-23 each|of:51 each|one:52 each|other:43 each|time:-27 each|with:-62 ear|and:-17
  ear|to:30 ear|with:-38 eat|a:-33 eat|the:-23 edge|and:-26 edge|of:-12 either|hand:3 either|side:43 elbow|and:-13 eleven|hundred:-10
  eleven|of:-17 eleven|thousand:-49 else|'s:-29 empty|air:-5 empty|chair:74 empty|the:-24 end|and:-35 end|at:75 end|of:-58 end|to:-45
  end|with:-17 enforcer|'s:-22 enough|for:-1 enough|to:-56 enter|the:-50 everybody|'s:-28 everyone|who:-16 every|balcony:-7
  every|candle:-4 every|door:36 every|nail:18 every|one:103 every|seat:-26 every|side:-11 every|window:-25 eyebrow|pencil:-7 eye|and:33
  eye|be:-129 eye|have:2 face|and:-28 face|be:-1 face|in:72 face|of:-63 face|the:40 face|with:30 fall|in:-40 fall|on:-41 fall|through:26
  fall|upon:26 fan|belt:-4 far|as:-62 far|bank:58 far|end:-64 far|side:15 fast|than:-42 feel|for:92 feel|it:49 fill|it:-20 fill|the:-83
  fill|with:64 find|it:-36 find|the:-127 find|you:-29 finger|'s:31 finger|and:56 finger|of:-48 finger|on:117 finger|to:-9 finish|the:-7
  fire|and:16 fire|axe:-20 fire|escape:3 fire|on:-4 first|of:-18 first|one:-27 first|slug:-8 first|the:8 first|time:-35 first|with:-20
  flare|pistol:-9 flat|and:36 flat|of:43 flat|on:-47 flat|to:-65 fling|the:27 float|in:29 flock|of:77 floor|and:-55 floor|be:-32
  floor|of:21 floor|up:-49 fly|in:80 fold|and:-27 fold|over:-37 fold|up:-5 follow|it:4 follow|the:-34 follow|you:-9 foot|and:33
  foot|high:-2 foot|in:-88 foot|of:1 foot|off:14 foot|tall:-89 foot|to:40 forty|drum:-14 forty|foot:-4 forty|mile:-9 forty|of:35
  forty|storey:-22 forty|thousand:-18 forty|yard:-14 forty|year:34 for|a:-213 for|an:5 for|as:26 for|eleven:-11 for|her:22 for|it:-63
  for|more:-77 for|nine:27 for|once:-18 for|one:-14 for|six:-14 for|sixty:35 for|the:-161 for|thirty:23 for|two:3 for|you:49 for|your:-26
  four|foot:-24 four|hundred:32 four|minute:58 from|a:-79 from|behind:8 from|both:-42 from|each:35 from|end:-56 from|every:11 from|her:124
  from|his:-49 from|inside:-33 from|it:15 from|its:207 from|one:-26 from|the:-97 from|their:-20 from|under:37 from|underneath:-24
  from|wall:-13 from|where:-41 from|you:57 front|door:-45 front|of:96 front|row:-43 frost|have:-55 full|of:42 gas|giant:-44 gas|mask:-23
  gate|and:2 gate|of:-8 general|'s:25 get|a:-12 get|down:20 get|in:-61 get|my:-6 get|one:-10 get|out:43 get|the:-91 get|to:-4 get|up:40
  get|your:-7 ghost|of:-23 girl|'s:-42 girl|in:35 girl|of:37 girl|on:-44 girl|with:58 give|him:16 give|it:43 give|out:-39 give|the:9
  give|up:-20 glass|in:0 glass|of:16 glove|be:-43 goat|be:-10 goat|on:-18 gold|and:-13 gold|light:65 good|deal:-37 good|evening:73
  good|one:11 go|along:-32 go|and:24 go|at:-8 go|away:-5 go|back:-60 go|before:-19 go|by:15 go|dark:80 go|down:177 go|for:17 go|from:-56
  go|green:-54 go|home:45 go|in:-118 go|into:78 go|of:13 go|off:51 go|on:225 go|out:219 go|over:-6 go|past:-37 go|round:52 go|straight:-26
  go|the:15 go|through:21 go|to:-130 go|under:-12 go|up:3 great|deal:-22 great|many:-27 green|light:-17 green|water:50 green|with:-16
  grind|and:3 grind|with:-3 grow|in:-24 hack|at:52 hack|the:-17 hair|be:-4 hair|on:16 half|a:20 half|foot:-28 half|its:-4 half|of:-32
  half|the:-67 hall|of:-21 hand|'s:-12 hand|and:-55 hand|be:2 hand|come:48 hand|in:-22 hand|of:32 hand|on:2 hand|over:67 hand|that:-13
  hand|to:-1 hand|up:-12 hand|upon:41 hang|a:30 hang|at:-29 hang|by:15 hang|down:8 hang|from:-105 hang|in:-121 hang|off:-85 hang|on:-44
  hang|out:-52 hang|over:61 hang|the:-21 hang|there:29 hang|with:-46 hard|bargain:-3 hat|fly:-20 hat|in:-59 hat|on:-3 hat|over:-32
  have|a:-67 have|all:67 have|already:-34 have|always:-22 have|an:26 have|be:12 have|begin:-3 have|both:31 have|build:-32 have|burn:-14
  have|climb:-2 have|come:-187 have|die:20 have|draw:-37 have|drop:-19 have|ever:-6 have|fall:-10 have|fill:-10 have|find:-49
  have|finish:-23 have|get:-99 have|give:-12 have|go:-16 have|grow:-20 have|hang:-26 have|have:23 have|her:-126 have|his:-2 have|it:-49
  have|its:23 have|just:7 have|keep:-10 have|lay:-5 have|learn:-6 have|leave:-80 have|let:0 have|lie:4 have|light:30 have|lose:-23
  have|make:2 have|move:52 have|never:-24 have|nine:23 have|no:175 have|not:118 have|one:24 have|open:1 have|paint:-9 have|pass:49
  have|put:-62 have|reach:5 have|run:-42 have|say:-7 have|see:43 have|set:-17 have|settle:-36 have|sew:-14 have|shoot:-7 have|stop:-64
  have|take:-66 have|tell:-91 have|the:-76 have|three:1 have|to:46 have|turn:109 have|walk:18 have|write:-32 have|you:-7 head|and:98
  head|be:-32 head|come:14 head|in:46 head|of:-10 head|to:-44 heap|of:4 hear|it:44 hear|the:-28 hear|them:-17 heel|and:7 heel|of:-24
  height|of:98 helmet|on:-24 here|and:4 here|the:-48 her|ankle:-45 her|arm:102 her|back:34 her|by:5 her|collar:-12 her|ear:41
  her|elbow:-13 her|eye:78 her|face:-163 her|finger:60 her|foot:-81 her|from:-13 her|glove:23 her|hair:0 her|hand:68 her|hat:-22
  her|head:85 her|heel:-30 her|in:-36 her|knee:-17 her|lamp:-12 her|lap:-43 her|leave:-44 her|lip:85 her|mother:-23 her|mouth:42
  her|name:-7 her|neck:-75 her|nose:50 her|on:-36 her|own:-9 her|palm:41 her|right:-23 her|scalp:-8 her|shoe:3 her|shoulder:-28
  her|sleeve:-104 her|slipper:28 her|the:-77 her|throat:-49 her|thumb:36 her|tooth:-30 her|veil:67 her|with:-53 her|wrist:64 he|'d:-27
  he|'s:-32 he|ask:-35 he|be:77 he|call:38 he|can:-57 he|come:125 he|could:12 he|do:38 he|draw:75 he|drop:28 he|fold:60 he|get:25 he|go:25
  he|have:-174 he|hold:53 he|look:70 he|open:-19 he|run:53 he|say:-133 he|sit:-31 he|stand:-5 he|strike:99 he|swing:-20 he|take:-42
  he|tell:-17 he|turn:94 he|use:34 he|walk:28 he|wear:-29 he|will:-5 he|would:-19 high|as:40 him|and:-73 him|at:-7 him|by:0 him|down:29
  him|for:-6 him|have:-5 him|in:51 him|on:-29 him|the:8 him|to:26 him|up:27 him|with:-98 hind|leg:28 his|arm:-59 his|back:-16 his|beard:64
  his|belt:-6 his|boot:12 his|breath:-39 his|cap:9 his|chin:-29 his|coat:51 his|cuff:-52 his|ear:-97 his|eye:-30 his|eyebrow:-28
  his|face:33 his|finger:-52 his|fist:-21 his|foot:65 his|forehead:-35 his|hair:-55 his|hand:39 his|hat:-58 his|head:-19 his|heel:40
  his|knee:-70 his|leave:-80 his|leg:37 his|lip:24 his|mouth:39 his|neck:-57 his|nose:-27 his|own:118 his|palm:57 his|partner:-30
  his|shirt:60 his|shoe:9 his|shoulder:110 his|sleeve:25 his|slipper:-40 his|throat:8 his|thumb:14 his|tooth:-48 his|voice:-34
  his|wife:-75 his|wrist:-2 hit|him:-22 hit|me:-11 hit|the:-28 hold|a:57 hold|it:-15 hold|of:-132 hold|out:60 hold|the:-7 hold|them:29
  hold|up:23 hole|in:92 hood|of:-14 horse|be:67 hour|of:44 house|have:-9 house|on:-21 how|he:-18 how|the:-37 hundreds|of:-51
  hundred|and:-22 hundred|foot:-43 hundred|mile:1 hundred|of:30 hundred|person:-10 hundred|year:-23 if|he:7 if|it:-51 if|the:-39
  if|there:9 if|you:-22 inch|of:-9 inside|a:-8 inside|it:-12 inside|of:44 inside|the:-49 instead|of:84 into|a:63 into|her:35 into|his:-24
  into|it:1 into|its:-11 into|one:-17 into|the:-94 into|your:-16 in|a:-123 in|among:-37 in|and:-102 in|any:-51 in|at:13 in|behind:-22
  in|black:-46 in|blue:32 in|both:-28 in|brown:-4 in|by:-38 in|each:-71 in|eleven:-16 in|every:69 in|eyebrow:-6 in|four:69 in|front:100
  in|full:40 in|green:5 in|half:23 in|her:-52 in|his:-113 in|it:162 in|its:107 in|letter:28 in|my:-68 in|nine:-7 in|no:71 in|one:11
  in|order:17 in|over:74 in|paper:19 in|pencil:-47 in|rank:64 in|red:-12 in|ring:-9 in|row:73 in|straw:-41 in|that:105 in|the:245
  in|their:10 in|them:29 in|there:-17 in|this:-52 in|three:-31 in|through:54 in|time:-15 in|to:0 in|turn:51 in|two:54 in|under:-52
  in|which:5 in|with:-18 in|your:-65 itself|out:5 itself|to:-9 itself|up:52 its|arm:-52 its|back:-26 its|belly:-49 its|crew:-6
  its|door:-23 its|edge:-10 its|eye:-13 its|face:-29 its|foot:-18 its|hand:1 its|head:69 its|hind:15 its|jaw:42 its|knee:82 its|lamp:-19
  its|leg:-37 its|light:5 its|little:-95 its|mouth:6 its|neck:28 its|own:-125 its|owner:-14 its|paint:29 its|point:65 its|shoulder:-24
  its|side:-40 its|string:23 its|throat:-27 its|tooth:-36 its|wall:-9 its|wheel:-19 its|whole:-6 its|window:-19 it|'s:-109 it|a:-5
  it|across:-28 it|again:-83 it|all:-38 it|and:-48 it|as:68 it|at:-12 it|back:-4 it|be:-85 it|burn:66 it|but:-1 it|by:-62 it|come:137
  it|do:-59 it|down:90 it|drop:63 it|fall:-6 it|for:53 it|from:58 it|get:57 it|go:136 it|hang:88 it|have:168 it|hold:72 it|in:189
  it|isn't:-6 it|lean:13 it|leave:24 it|lie:75 it|light:15 it|like:-2 it|look:-26 it|make:15 it|off:-27 it|on:-135 it|out:-4 it|over:-37
  it|pass:-24 it|point:88 it|read:-40 it|ring:24 it|run:24 it|say:53 it|shriek:0 it|sit:112 it|stand:48 it|stay:21 it|stop:74 it|swing:-12
  it|take:-33 it|the:72 it|there:6 it|through:11 it|to:37 it|too:33 it|turn:19 it|twice:32 it|up:7 it|will:-21 it|with:162 it|would:-26
  i|'d:-2 i|be:-43 i|could:82 i|do:30 i|dream:-81 i|get:-7 i|go:-11 i|have:-48 i|let:-31 i|put:81 i|shoot:34 i|sit:-34 i|take:-23
  i|tell:-18 i|turn:2 i|walk:-33 judge|'s:36 jump|the:-45 keeper|'s:-10 keep|her:-28 keep|it:-36 keep|its:-40 keep|the:-16 keep|to:-20
  key|go:127 key|on:10 kick|off:-15 kick|the:-2 kid|'s:-16 kill|the:-22 kind|of:-27 knee-deep|in:-38 kneel|in:-54 knee|and:3 knee|in:0
  knee|with:-20 know|the:-22 lamp|be:74 lamp|go:-45 lamp|in:10 lamp|light:12 lamp|post:27 land|on:-23 lantern|be:-17 lantern|swing:-25
  lapel|and:45 last|of:-111 last|page:-14 lay|a:9 lay|about:-47 lay|her:-5 lay|in:25 lay|on:0 lay|one:38 lay|out:-30 lay|the:-21
  lean|on:15 lean|out:42 lean|over:20 lean|together:42 leave|a:5 leave|and:-33 leave|be:54 leave|by:6 leave|hand:-49 leave|her:20
  leave|in:35 leave|it:54 leave|of:27 leave|the:105 leave|to:34 leg|and:3 leg|be:-4 leg|of:-23 lemon|tree:-9 length|of:99 lens|of:-20
  letter|by:9 let|down:-12 let|go:-50 let|him:-39 let|it:-76 let|out:18 let|the:-5 let|you:-17 lid|of:-23 lie|a:60 lie|along:3
  lie|down:124 lie|flat:-9 lie|in:-56 lie|on:-21 lie|open:45 lie|the:10 lie|there:14 lie|with:-73 lift|door:-21 lift|her:-16 lift|his:2
  lift|it:59 lift|its:-42 lift|off:77 lift|the:-148 lightning|walk:-23 light|come:-2 light|from:-35 light|go:13 light|of:-51 light|on:-27
  light|run:112 light|the:123 light|under:31 light|up:25 light|window:-13 like|a:-24 like|an:-9 like|person:30 like|sleep:-23
  like|something:-14 like|the:29 like|to:-6 like|wash:28 line|and:6 line|of:-29 line|run:-14 line|the:7 line|with:25 lip|and:9 lip|of:-49
  listen|to:-58 live|in:28 log|be:-9 long|as:-52 long|rest:-31 long|table:35 long|than:-87 long|that:18 long|time:-13 long|way:38
  long|white:34 look|at:11 look|down:-3 look|for:-8 look|in:55 look|like:-78 look|out:-15 look|round:-49 look|up:-5 lose|its:-38
  lot|of:-35 low|tide:-36 machine|in:28 magistrate|'s:-38 make|a:30 make|from:-26 make|no:27 make|of:-44 make|out:8 make|the:-44
  many|thing:-5 man|'s:46 man|and:3 man|be:1 man|do:55 man|have:15 man|in:-79 man|of:35 man|on:-10 man|who:50 man|with:11 map|of:-4
  matter|of:-12 may|be:-29 mean|to:-22 medium|'s:47 meet|him:-36 meet|it:-53 meet|the:-7 metre|of:-40 me|and:-11 middle|of:34
  might|have:-23 mile|high:3 mile|long:-43 mile|of:-34 miller|'s:-32 more|of:4 more|than:26 morning|the:-66 morning|there:41 most|of:-25
  mother|'s:-53 mouth|and:-46 mouth|open:-17 mouth|to:-26 move|a:44 move|to:-20 my|door:16 my|foot:-24 my|hand:-9 my|hat:30 my|knee:16
  my|own:-3 nail|gun:-16 nail|in:37 nail|to:48 name|be:-46 name|in:-40 name|of:-37 neither|of:-28 nest|in:-24 never|be:17 never|once:-28
  next|one:-7 next|to:-12 night|of:-46 night|the:-6 nine|day:16 nine|foot:-20 nine|hundred:11 nine|year:40 nobody|'s:0 nobody|at:-17
  nobody|be:9 nobody|could:9 nobody|else:-68 nobody|have:-71 nobody|in:-68 nobody|move:29 noise|like:35 none|of:30 noodle|bar:-7
  noodle|steam:1 nose|in:-7 nose|to:-65 nothing|at:1 nothing|but:14 nothing|else:9 nothing|in:-9 nothing|on:-1 nothing|to:31 not|a:81
  not|be:36 not|come:-20 not|even:55 not|go:-40 not|let:-30 not|look:15 not|move:-61 not|one:25 not|put:13 not|speak:-27 not|stop:42
  not|the:54 not|there:47 not|to:-58 now|it:15 now|she:65 now|the:-47 no|arrow:-15 no|big:-12 no|face:14 no|floor:-45 no|hand:-33
  no|hurry:66 no|long:-42 no|more:-34 no|one:-120 no|sound:-4 no|water:103 no|wide:10 no|wind:43 off|a:20 off|along:-30 off|and:-74
  off|at:-40 off|her:31 off|his:65 off|in:51 off|it:42 off|its:36 off|one:-9 off|the:177 off|their:15 often|that:-29 of|a:55 of|all:12
  of|an:31 of|black:-41 of|blue:-36 of|burn:-33 of|car:-5 of|clear:-1 of|dead:-32 of|dry:-29 of|each:80 of|every:-14 of|glass:-44
  of|granite:61 of|green:63 of|grey:3 of|hand:-4 of|her:-56 of|him:73 of|his:-39 of|ice:0 of|it:30 of|its:-145 of|leave:-50 of|light:27
  of|live:-10 of|milk:-33 of|my:64 of|nine:-12 of|nothing:60 of|old:-34 of|one:5 of|pale:106 of|pink:-16 of|red:-14 of|sand:89 of|slate:20
  of|small:-18 of|smoke:-44 of|somebody:-44 of|something:-31 of|spark:16 of|steam:-7 of|that:-28 of|the:3 of|their:15 of|them:155
  of|time:-9 of|us:-30 of|water:29 of|wet:-42 of|what:-14 of|which:-22 of|white:77 of|yellow:1 of|you:154 of|your:-34 oil|drum:-23
  old|man:-92 old|than:-12 old|woman:-48 once|the:132 one|'s:-53 one|a:45 one|above:-15 one|aft:66 one|and:0 one|another:26 one|arm:-12
  one|at:-72 one|bare:-39 one|be:2 one|behind:8 one|bulb:-4 one|by:82 one|ear:3 one|end:59 one|eye:42 one|finger:90 one|glove:-14
  one|green:-6 one|hand:-25 one|have:-43 one|in:4 one|lens:-15 one|long:58 one|of:216 one|side:-5 one|sleeve:5 one|that:-24 one|the:37
  one|to:-99 one|who:-23 one|window:-15 one|with:5 only|a:-14 only|one:-16 only|the:-131 onto|a:15 onto|the:34 on|a:-68 on|all:-84
  on|an:-34 on|and:-60 on|at:48 on|both:-12 on|down:32 on|each:-65 on|either:72 on|every:-139 on|fire:-19 on|fume:-4 on|her:42 on|him:-29
  on|his:-31 on|it:111 on|its:-117 on|my:5 on|nothing:-21 on|one:-19 on|pole:26 on|stilt:-9 on|that:12 on|the:67 on|their:112 on|them:-37
  on|this:-10 on|to:21 on|top:-79 on|two:16 on|with:-18 on|your:-3 open|a:-28 open|and:-96 open|at:-27 open|her:81 open|his:80 open|in:-40
  open|it:29 open|its:-52 open|like:37 open|on:-54 open|the:-84 open|their:-43 open|to:67 open|up:2 open|your:19 order|of:1 or|it:-14
  or|the:-37 or|two:-15 other|end:15 other|half:-15 other|hand:19 other|one:-39 other|side:-59 ought|to:-2 out|a:145 out|above:-24
  out|across:21 out|along:21 out|among:34 out|and:13 out|at:21 out|between:-19 out|by:15 out|for:-42 out|from:56 out|her:-68 out|in:-77
  out|into:-22 out|like:-24 out|of:133 out|on:-7 out|one:-23 out|onto:-26 out|over:-16 out|the:-43 out|through:117 out|to:-114
  out|under:-39 out|with:-38 over|a:-92 over|and:-89 over|both:-17 over|every:-41 over|hand:26 over|her:-7 over|his:43 over|in:-49
  over|it:-62 over|its:-9 over|nothing:-39 over|on:64 over|one:-24 over|the:-10 over|their:-41 over|with:51 own|reflection:-62 page|of:-10
  paint|eye:11 pair|of:4 pale|green:7 palm|have:48 palm|on:-5 paper|be:-30 park|in:-4 pass|it:72 pass|the:-22 pass|through:-62 past|it:-19
  past|the:93 past|your:-12 pay|for:-59 pay|off:-18 pear|tree:8 peel|an:-31 person|in:22 person|stand:-39 person|who:24 pick|up:41
  pilot|'s:19 pink|and:-30 pin|to:-53 place|where:-18 play|the:26 point|at:9 point|on:34 pole|and:5 pole|to:0 pour|out:5 print|of:-38
  prow|of:-5 pull|a:-17 pull|the:35 pull|up:75 push|the:0 push|up:-45 put|a:0 put|down:48 put|her:8 put|his:27 put|it:-36 put|on:38
  put|out:7 put|the:-137 put|them:0 put|two:-50 put|up:12 rack|of:-16 rail|and:21 rail|with:9 rain|have:-62 rain|on:-24 rain|stop:49
  raise|his:37 raise|the:-36 ram|the:-10 reach|for:26 reach|the:-11 read|it:-61 read|the:-62 real|one:-14 rear|wheel:-10 receive|you:-23
  red|and:12 red|thread:-49 reputation|with:-13 rest|of:-20 rest|on:-24 return|to:-3 rib|of:-8 ride|on:-5 ride|the:-19 right|hand:-50
  right|to:-19 rig|with:-9 rim|of:-4 ring|like:56 ring|of:27 ring|on:-26 rise|and:54 rise|from:91 rise|off:-42 rise|out:-49 rivet|gun:-20
  roll|down:4 roll|off:2 roll|out:-12 roll|over:-8 roll|the:-9 roof|and:-35 roof|in:-28 roof|of:-66 roof|with:-18 room|for:2 rope|and:87
  rope|bridge:-40 rope|of:16 round|a:4 round|and:-25 round|each:-9 round|hand:-20 round|her:-38 round|him:19 round|his:-27 round|in:40
  round|it:111 round|its:-9 round|on:43 round|the:-150 round|to:113 round|with:36 round|your:-5 row|boat:-9 row|like:-26 row|of:-100
  row|upon:27 row|with:-28 run|a:34 run|along:-2 run|away:-28 run|down:-60 run|from:58 run|in:-11 run|off:-6 run|on:31 run|out:54
  run|over:-55 run|the:-63 run|together:-7 run|up:0 run|with:-1 sack|of:-16 sanity|check:-16 say|a:-12 say|good:72 say|he:25 say|it:-4
  say|nothing:-18 say|so:-34 say|something:-13 say|that:48 say|the:97 say|to:20 school|bus:-7 screen|and:14 screen|in:4 seat|of:72
  second|come:-16 second|man:-22 second|the:-17 seem|to:-94 see|a:-26 see|it:-93 see|that:-20 see|the:22 see|them:-7 see|to:-49 send|it:-7
  server|rack:12 set|a:-32 set|down:-24 set|it:65 set|out:-90 set|the:10 set|them:-12 shadow|of:14 shadow|on:78 shake|the:27 shape|of:193
  share|a:-31 shave|head:-14 sheet|of:-26 shell|pea:-7 she|'s:6 she|ask:-3 she|be:169 she|breathe:22 she|come:-30 she|could:-50 she|do:-39
  she|go:-20 she|hang:-1 she|have:-111 she|hold:-58 she|lay:13 she|lift:24 she|look:-29 she|open:-18 she|pour:41 she|put:-30 she|say:50
  she|stand:25 she|take:-11 she|tell:-20 she|turn:-63 she|walk:-12 she|wear:-34 she|will:-16 she|would:-33 ship|'s:-72 shoe|and:-6
  shoot|back:-6 shoot|down:-18 shoot|from:20 shoot|out:-19 shoot|the:27 shoulder|and:20 shoulder|to:8 shoulder|with:-38 should|be:-24
  should|have:-28 shower|of:3 show|a:26 show|the:105 show|through:36 show|you:12 shut|the:-50 side|and:6 side|by:13 side|in:24 side|of:-13
  side|with:-8 sign|of:-11 since|before:-10 since|the:91 sink|into:27 sister|'s:47 sit|a:-43 sit|at:11 sit|down:-7 sit|in:-59 sit|on:-100
  sit|round:-35 sit|up:109 six|and:-29 six|foot:-2 six|hundred:-51 size|of:88 skin|of:6 slab|the:-5 sleep|badly:-37 sleep|on:-49
  sleeve|and:28 sleeve|be:-60 sleeve|to:69 slide|a:-49 slide|down:-66 slide|out:20 slow|down:3 small|and:105 small|as:-89 small|blue:-23
  small|dry:35 smell|of:-17 snow|fall:24 snow|have:-70 snow|on:61 somebody|'s:-107 somebody|be:49 somebody|else:-6 somebody|have:-95
  somebody|who:-4 someone|'s:-17 someone|have:-56 something|have:-40 something|that:-12 something|with:-19 sorry|about:-9 sort|of:-9
  sound|like:64 sound|of:-5 so|as:-39 so|be:-9 so|do:1 so|hard:-9 so|long:4 so|much:-42 so|often:-56 so|that:31 so|the:-4 so|they:-30
  so|you:-5 spark|plug:0 speak|of:-6 speak|the:87 speak|to:38 spell|of:-42 spray|of:52 square|of:-60 stab|at:-16 stack|to:-10 stamp|on:16
  stand|a:82 stand|about:-24 stand|along:61 stand|at:28 stand|in:59 stand|on:68 stand|open:-22 stand|out:-26 stand|straight:4 stand|the:6
  stand|there:-96 stand|up:-19 stand|with:1 start|to:152 stay|on:-26 stay|there:60 steam|and:3 steer|wheel:46 step|a:-40 step|back:78
  step|down:-47 step|off:19 step|out:14 step|over:39 step|up:60 still|a:128 still|come:-18 still|go:40 still|hold:-9 still|in:-83
  still|it:-9 still|on:-83 still|warm:14 still|wet:25 stop|at:-27 stop|for:26 stop|in:37 stop|to:-9 stop|where:-19 storey|of:-13
  straight|down:-53 straight|into:-8 straight|through:54 straight|up:22 strap|to:-31 straw|hat:-18 strike|a:-24 strike|the:140
  string|from:-36 string|of:13 strip|light:-11 strip|of:34 sweep|the:-65 swim|pool:-29 swing|a:-36 swing|from:0 swing|his:-10 swing|in:-22
  swing|it:-36 swing|out:27 swing|round:50 swing|the:-15 switch|off:-33 table|and:-16 table|be:82 table|in:20 table|rise:8 table|with:-49
  take|a:-64 take|her:78 take|him:75 take|his:-32 take|hold:-151 take|it:-24 take|off:113 take|the:-89 take|up:-63 take|your:-29
  talk|about:-27 talk|to:16 tall|and:-55 tall|as:-46 tall|than:24 teach|the:3 tell|her:-64 tell|him:-53 tell|it:-25 tell|me:-73 tell|the:5
  tell|you:58 tell|yourself:-5 ten|pace:-2 ten|thousand:15 ten|year:-55 terrace|of:-76 than|a:26 than|the:-55 that|a:-9 that|be:136
  that|come:-4 that|evening:38 that|go:5 that|have:18 that|he:-2 that|i:-7 that|it:-63 that|leave:12 that|morning:31 that|night:7
  that|nobody:10 that|one:12 that|she:-7 that|the:-40 that|there:-44 that|they:-16 that|use:-22 that|way:3 that|you:-65 their|arm:-75
  their|back:10 their|boot:-5 their|eye:-88 their|face:19 their|foot:-3 their|hand:-28 their|hat:68 their|head:10 their|knee:42
  their|mouth:-50 them|a:-37 them|and:30 them|back:35 them|be:-1 them|by:-20 them|down:-29 them|for:-58 them|go:58 them|have:-19 them|in:7
  them|like:-10 them|on:-74 them|out:-7 them|sit:-17 them|the:29 them|to:-35 them|up:-37 them|with:13 then|a:73 then|all:2 then|he:-29
  then|it:28 then|she:14 then|the:-34 then|there:-33 then|they:41 then|you:-25 there|'s:-14 there|be:31 there|have:18 there|in:3
  there|it:21 there|on:10 there|the:49 there|with:-2 they|'d:-19 they|'re:-15 they|'ve:-13 they|be:81 they|bury:-12 they|call:-17
  they|come:-6 they|do:1 they|fall:30 they|go:119 they|hang:68 they|have:-112 they|let:-6 they|lie:-57 they|say:-89 they|stand:130
  the|abbot:26 the|afternoon:-18 the|air:255 the|airlock:3 the|aisle:10 the|alder:44 the|altar:24 the|ambassador:-27 the|aquarium:-10
  the|arm:-10 the|arrow:52 the|ash:-17 the|assassin:19 the|avenue:-69 the|awning:4 the|axis:-9 the|back:-82 the|bailiff:-21
  the|balcony:-52 the|ballroom:85 the|bamboo:43 the|band:-21 the|bandit:68 the|banister:-1 the|bank:-72 the|bar:55 the|barber:14
  the|bare:94 the|baron:-10 the|barrel:-15 the|basin:53 the|bay:-17 the|beacon:-33 the|beam:15 the|bear:-28 the|bed:50 the|bedpost:-4
  the|bell:-17 the|bench:-24 the|big:-88 the|bike:-9 the|billboard:20 the|bishop:-103 the|black:30 the|blade:-36 the|blanket:23
  the|blind:42 the|blinds:16 the|block:-6 the|blood:61 the|blue:24 the|boar:-38 the|board:42 the|boat:-35 the|boathook:-25 the|bolt:19
  the|bone:102 the|bonnet:17 the|book:-10 the|boot:-18 the|booth:-25 the|bottle:-20 the|bottom:138 the|bowl:6 the|boy:-19 the|brake:11
  the|brazier:-5 the|break:-21 the|breaker:-31 the|brick:68 the|bride:-8 the|bridge:6 the|brim:28 the|bronze:35 the|brown:-20 the|brush:71
  the|bucket:66 the|buggy:-18 the|build:-19 the|bulb:7 the|bulkhead:6 the|bullet:38 the|burn:25 the|bus:17 the|cab:-30 the|cable:-34
  the|cage:-33 the|cake:-32 the|can:-25 the|canal:-34 the|candle:0 the|candlestick:-20 the|canyon:-18 the|captain:104 the|car:3
  the|card:-39 the|cargo:-7 the|carousel:-56 the|carp:30 the|carpet:17 the|carriage:38 the|cart:50 the|carter:-16 the|cat:-47
  the|cattle:-7 the|causeway:26 the|ceiling:32 the|cellar:-5 the|chain:-10 the|chair:-23 the|chalk:50 the|chandelier:-94 the|chapel:-5
  the|character:3 the|chart:-29 the|child:-45 the|chimney:9 the|chin:-46 the|church:11 the|churchyard:19 the|city:-40 the|clay:57
  the|cliff:-22 the|clinic:-23 the|clock:-50 the|cloth:-114 the|cloud:-55 the|coach:-45 the|coast:-18 the|coat:-29 the|coffee:-58
  the|coffin:16 the|coin:74 the|cold:-58 the|collar:59 the|colour:-16 the|concrete:-18 the|conservatory:15 the|convoy:41 the|cook:-65
  the|cool:-45 the|corner:7 the|corpse:-8 the|corridor:50 the|count:-26 the|counter:-47 the|courier:-35 the|courtyard:139 the|cover:19
  the|crack:90 the|crane:-64 the|crater:-11 the|crest:-33 the|crew:-10 the|cross:22 the|crossroads:-17 the|crow:22 the|crowd:-58
  the|crown:-22 the|crypt:-30 the|cuff:53 the|culvert:8 the|cup:44 the|curtain:-80 the|custom:-19 the|cut:30 the|dam:-56 the|dark:-195
  the|dash:25 the|date:44 the|day:-30 the|dead:70 the|deck:138 the|deep:10 the|desk:12 the|dial:-26 the|ditch:76 the|doctor:-68
  the|dog:-114 the|doll:74 the|dome:-19 the|door:178 the|doorway:10 the|dragon:-16 the|drain:-49 the|draught:-25 the|drawbridge:52
  the|drawer:-28 the|dreadnought:-9 the|drive:-11 the|driver:33 the|drop:82 the|drown:-57 the|drum:27 the|dry:-66 the|dumpling:-15
  the|dune:-10 the|dust:82 the|dyke:-36 the|ear:-34 the|eaves:41 the|edge:44 the|eel:-54 the|elbow:-34 the|elevator:20 the|empty:46
  the|end:-103 the|enemy:-13 the|enforcer:-22 the|engine:-19 the|entire:27 the|escalator:-29 the|evening:-11 the|exact:63 the|eye:20
  the|face:28 the|fall:46 the|family:-21 the|fan:-5 the|far:55 the|fen:-15 the|fence:-29 the|ferry:29 the|ferryman:54 the|ferrywoman:-33
  the|field:-59 the|finger:22 the|fire:-22 the|first:30 the|fish:-5 the|flag:-1 the|flagstone:88 the|flame:22 the|flap:-6 the|flare:-10
  the|flat:-62 the|flesh:12 the|flood:5 the|floor:39 the|fog:50 the|foot:35 the|ford:-3 the|forward:-9 the|founder:-26 the|fountain:-11
  the|fourth:42 the|frame:75 the|freeze:111 the|fridge:22 the|front:-100 the|frost:4 the|fuel:-6 the|gallery:15 the|galley:-15
  the|gallows:-43 the|gantry:-8 the|gap:-13 the|gardener:-20 the|gas:-18 the|gash:10 the|gate:-17 the|general:40 the|ghost:22 the|girl:132
  the|glass:161 the|glove:-54 the|goat:-24 the|gorge:-79 the|governess:-36 the|grain:42 the|grass:-48 the|grave:-37 the|great:9
  the|green:46 the|grey:51 the|grille:15 the|grind:139 the|groom:-18 the|guard:-11 the|guild:-17 the|gun:19 the|gunner:-1 the|gutter:-49
  the|hair:-13 the|hall:-10 the|hand:9 the|handle:-5 the|hang:74 the|hangar:-2 the|harbour:-8 the|harpoon:0 the|hat:-36 the|hatch:-55
  the|head:-42 the|headlamp:-9 the|heart:69 the|hearth:140 the|heat:-24 the|hedge:123 the|heel:8 the|height:60 the|helmet:20 the|hermit:-3
  the|highway:31 the|hill:-52 the|hip:-12 the|hive:17 the|hold:-15 the|hole:19 the|hologram:-33 the|hood:35 the|hook:-29 the|horizon:7
  the|horn:-8 the|horse:105 the|hot:-27 the|hotel:-7 the|hour:17 the|house:-72 the|housekeeper:-18 the|hull:42 the|ice:13 the|ink:-6
  the|inn:-14 the|inner:-8 the|innkeeper:52 the|inside:32 the|iron:-38 the|island:34 the|jade:11 the|jar:3 the|jaw:-23 the|jetty:-12
  the|job:-5 the|jukebox:-15 the|keeper:45 the|kerb:54 the|kettle:-53 the|key:118 the|kid:-33 the|kitchen:-6 the|knee:-82 the|knife:-20
  the|lacquer:-29 the|ladder:5 the|lake:44 the|lamp:20 the|land:-3 the|landlord:-4 the|lane:-20 the|lantern:-27 the|last:-36 the|latch:50
  the|late:45 the|lawn:-18 the|lead:-55 the|leave:-77 the|leg:6 the|length:88 the|letter:38 the|library:26 the|lid:4 the|lifeboat:-23
  the|lift:-74 the|light:-72 the|lighthouse:-26 the|lightning:-37 the|lily:-1 the|line:-23 the|lintel:56 the|lip:-25 the|little:-17
  the|load:-8 the|loaf:34 the|lobby:-27 the|lock:-1 the|log:12 the|long:-12 the|lot:0 the|lotus:-10 the|low:-8 the|lower:-27
  the|machine:-19 the|magistrate:39 the|main:-14 the|man:136 the|manual:-23 the|map:-59 the|marble:35 the|marsh:18 the|mast:-7
  the|match:12 the|matchbook:-5 the|matter:-26 the|mayor:-42 the|medium:34 the|mess:15 the|middle:-18 the|milk:14 the|mill:-25
  the|miller:-30 the|millrace:7 the|mirror:22 the|mist:-46 the|moment:15 the|monk:14 the|moon:-2 the|moor:-25 the|morgue:72 the|morning:5
  the|moss:60 the|moth:68 the|mountain:68 the|mouse:-34 the|mouth:-40 the|mud:-40 the|mule:-8 the|music:57 the|muzzle:-11 the|nail:103
  the|name:23 the|nave:-83 the|near:7 the|neck:-38 the|needle:-4 the|neon:57 the|new:4 the|next:-2 the|night:-18 the|ninth:57 the|noise:2
  the|noodle:29 the|north:-18 the|nose:-41 the|note:-29 the|number:14 the|nursery:-56 the|observatory:10 the|oil:-52 the|old:91
  the|one:-38 the|only:27 the|open:3 the|oracle:48 the|orchard:-23 the|organ:-22 the|other:-124 the|others:-5 the|outside:40 the|pack:-22
  the|page:7 the|paint:149 the|pair:-42 the|palm:13 the|pan:-13 the|pane:-63 the|paper:91 the|parapet:50 the|park:45 the|pass:-19
  the|passage:12 the|passenger:-10 the|path:-64 the|patient:-34 the|pedal:-32 the|person:27 the|phone:29 the|piano:29 the|picture:-9
  the|pier:-20 the|pilgrim:80 the|pillar:48 the|pilot:31 the|pine:-27 the|pipe:61 the|pirate:-10 the|pit:12 the|place:-30 the|plain:16
  the|planet:-42 the|plank:-50 the|plasma:61 the|plaster:-48 the|plastic:-30 the|plate:25 the|platform:-9 the|point:-27 the|poker:-50
  the|pond:-44 the|pool:7 the|port:-29 the|portrait:115 the|post:-4 the|pot:36 the|preacher:3 the|price:2 the|priest:3 the|print:-38
  the|projector:-53 the|prow:-5 the|pump:-98 the|quarry:-15 the|quay:-28 the|quiet:18 the|radiator:-29 the|radio:-12 the|raft:-21
  the|rafter:106 the|raider:47 the|rail:-72 the|rain:-128 the|ramp:-5 the|reactor:3 the|real:-46 the|red:-4 the|reed:-10 the|reeve:-9
  the|reservoir:-1 the|rest:-81 the|rib:-1 the|rice:-39 the|ridge:-46 the|rifle:-35 the|rig:-62 the|right:8 the|rim:-6 the|ring:65
  the|rise:13 the|river:47 the|road:-20 the|rock:-3 the|roof:-171 the|rooftop:-2 the|room:94 the|root:31 the|rope:42 the|row:56
  the|rung:-6 the|rust:3 the|saddle:37 the|sail:2 the|saint:22 the|salt:-4 the|same:37 the|sand:-144 the|scarecrow:-3 the|screen:58
  the|scroll:29 the|sea:-85 the|seal:-31 the|seam:-68 the|seat:41 the|second:-105 the|seed:60 the|sergeant:-59 the|service:55 the|seven:54
  the|seventh:88 the|sexton:-34 the|shadow:69 the|shaft:12 the|shallows:-36 the|shape:150 the|sheet:-43 the|shield:-33 the|ship:37
  the|shoulder:5 the|shutter:-44 the|side:-31 the|sidewalk:12 the|silk:-33 the|sill:-35 the|silver:-25 the|sixth:-26 the|size:88
  the|skin:-49 the|skull:-60 the|sky:48 the|skylight:-13 the|skyline:-41 the|slab:-9 the|sleeve:17 the|slot:-5 the|sluice:-29
  the|small:-13 the|smile:-34 the|smoke:47 the|sniper:-19 the|snow:30 the|sofa:-54 the|sound:58 the|soup:9 the|spring:10 the|stadium:-34
  the|stair:46 the|stand:16 the|star:-20 the|station:-54 the|statue:-7 the|steam:-49 the|steel:45 the|step:-76 the|steward:-23
  the|stone:106 the|storm:61 the|story:-11 the|stove:4 the|strap:-39 the|straw:58 the|stream:41 the|street:136 the|string:0 the|strip:-21
  the|stroke:11 the|suit:11 the|sun:-31 the|surface:138 the|surgeon:-39 the|sword:101 the|swordsman:-15 the|table:-37 the|tablecloth:48
  the|tailgate:-32 the|tall:-5 the|tank:-20 the|tanker:41 the|tap:-23 the|tarmac:3 the|tea:14 the|tear:26 the|temple:40 the|tent:-41
  the|tenth:31 the|terrace:-21 the|thatch:14 the|thing:-23 the|third:102 the|three:-14 the|throat:-37 the|ticket:15 the|tide:-17
  the|tiger:13 the|tile:128 the|time:222 the|tin:-43 the|tip:-40 the|tooth:-19 the|top:-52 the|torch:29 the|tower:31 the|town:-17
  the|track:-22 the|traffic:-7 the|train:-33 the|tram:-21 the|trap:13 the|traveller:-48 the|treaty:48 the|tree:39 the|truck:29
  the|trunk:-13 the|tune:37 the|tunnel:-89 the|turn:-19 the|twelfth:77 the|twin:-2 the|two:89 the|tyre:18 the|usual:-23 the|valley:23
  the|vault:29 the|vend:74 the|very:-70 the|village:-15 the|visor:-16 the|waist:-52 the|wall:-46 the|war:29 the|ward:22 the|warm:-43
  the|wash:3 the|water:-75 the|way:18 the|weather:-22 the|wed:-26 the|weir:-8 the|well:177 the|wet:-64 the|wheel:18 the|white:87
  the|whole:-80 the|widow:-12 the|willow:-26 the|wind:-46 the|window:27 the|windscreen:8 the|windshield:-32 the|windward:-7 the|wine:4
  the|wing:-48 the|winter:-61 the|wire:91 the|wizard:12 the|woman:57 the|wood:-28 the|wooden:-3 the|word:52 the|world:-15 the|wreck:16
  the|wrist:39 the|wrong:-24 the|yard:-108 the|year:-45 the|yellow:-22 the|yew:26 thick|as:-33 thing|in:-20 thing|that:-24 think|about:-54
  think|better:22 thin|as:125 third|of:-36 third|time:-48 thirty|year:22 this|be:-33 this|one:73 this|side:13 though|it:73 though|the:-13
  thousands|of:-13 thread|of:91 three|day:118 three|hundred:-27 three|of:-39 three|time:54 through|a:-124 through|each:-14
  through|every:-22 through|her:57 through|his:7 through|it:46 through|its:-16 through|one:-20 through|the:-17 through|their:38
  through|them:38 through|two:23 through|your:-20 throw|a:-21 throw|down:13 throw|her:0 throw|it:45 throw|the:-78 ticket|machine:-3
  tie|to:-35 till|the:17 time|and:75 time|in:12 time|it:39 time|on:-9 time|the:100 time|to:-43 time|you:-17 tin|of:24 tip|back:13
  tip|of:-11 tip|over:-31 tip|the:-13 together|in:20 tooth|and:-50 too|many:-12 top|of:48 torch|go:40 touch|it:26 touch|the:176
  toward|the:148 toward|you:-37 to|a:56 to|and:-1 to|be:-42 to|come:-16 to|do:-12 to|dry:-22 to|each:10 to|end:-54 to|face:31 to|follow:88
  to|get:-66 to|give:-1 to|go:-10 to|grind:-38 to|hand:2 to|have:-18 to|hear:-27 to|her:-83 to|him:-3 to|his:6 to|hold:-7 to|hum:49
  to|it:-123 to|its:-68 to|keep:68 to|leave:22 to|let:9 to|listen:27 to|look:-1 to|make:31 to|me:-45 to|meet:-43 to|one:73 to|point:-22
  to|put:-53 to|reach:-44 to|read:6 to|right:55 to|run:0 to|say:-22 to|see:-57 to|shoulder:21 to|show:-52 to|sing:0 to|sleep:-5
  to|stern:-24 to|tail:-39 to|take:-19 to|tell:-7 to|the:-24 to|their:4 to|them:12 to|touch:-24 to|turn:-13 to|wall:-21 to|where:-14
  to|you:85 to|your:32 tray|of:-55 tree|be:-13 tree|in:-16 try|the:-9 try|to:-6 tuck|in:-9 turn|a:41 turn|back:-13 turn|in:-70
  turn|into:-5 turn|it:-30 turn|its:88 turn|of:-44 turn|on:-15 turn|out:-48 turn|over:-86 turn|round:46 turn|slowly:3 turn|the:33
  turn|their:114 turn|to:3 turn|up:8 two|by:7 two|finger:25 two|hundred:14 two|in:45 two|man:16 two|more:67 two|of:98 two|sun:-35
  tyre|and:12 under|a:-99 under|each:-14 under|her:41 under|his:-49 under|it:23 under|its:-1 under|my:-8 under|the:-105 under|them:-60
  under|your:-24 until|it:-42 until|the:95 until|there:23 until|they:-19 upon|a:-25 upon|his:20 upon|it:116 upon|its:26 upon|the:125
  upon|their:-61 upright|in:15 upside|down:-120 upturn|face:-11 up|a:48 up|again:49 up|along:52 up|and:-68 up|as:-14 up|at:11
  up|between:13 up|from:-55 up|her:6 up|his:32 up|in:-168 up|inside:14 up|into:32 up|it:41 up|its:-45 up|like:-46 up|off:132 up|on:109
  up|one:35 up|out:46 up|over:-15 up|past:68 up|the:47 up|there:1 up|through:0 up|to:44 up|with:-14 use|the:7 use|to:26 valley|be:-4
  vend|machine:58 very|small:-4 waist|and:-11 wait|for:-60 wake|and:-43 walk|a:-1 walk|about:-28 walk|across:-39 walk|along:-14
  walk|down:-2 walk|in:-43 walk|into:36 walk|off:7 walk|on:-28 walk|out:-74 walk|the:-8 walk|through:39 walk|up:32 wall|and:-50
  wall|come:-22 wall|in:-35 wall|of:2 wall|the:64 wall|to:-21 wall|with:-24 want|it:-8 want|to:-21 wash|and:-37 wash|on:0 watch|it:-48
  watch|the:-82 water|as:-11 water|be:-14 water|come:1 water|in:79 water|tower:-48 water|with:-20 way|a:31 way|along:-41 way|down:-10
  way|of:-27 way|the:64 way|to:-18 way|up:-40 way|you:-51 wear|a:2 wed|dress:7 wed|ring:1 weld|mask:46 well|of:-20 we|be:-19 we|go:-66
  whatever|be:-23 what|be:2 what|he:-24 what|it:-59 what|the:9 what|they:-27 what|you:-7 wheel|and:-24 wheel|be:-13 wheel|go:22
  wheel|of:65 wheel|turn:-31 when|he:124 when|i:-25 when|it:-44 when|she:53 when|the:46 when|they:-33 when|you:128 wherever|it:-28
  where|a:-42 where|he:39 where|her:-32 where|his:17 where|i:-15 where|it:71 where|she:19 where|the:97 where|there:43 where|they:-10
  where|you:-38 which|be:5 which|the:-24 which|you:-9 while|a:-14 while|he:34 while|she:31 while|the:0 while|you:49 white|and:-18
  white|as:25 white|from:-43 white|line:38 whole|length:-14 whole|of:-23 whole|street:-17 whole|wall:-54 who|be:16 who|come:-8 who|have:11
  who|would:-7 wide|as:48 wide|than:5 widow|'s:42 will|be:-8 will|not:14 window|and:-51 window|be:45 window|of:-23 window|the:-20
  window|to:-13 winter|garden:-39 wire|and:-47 wish|to:-1 wish|you:40 without|a:4 without|any:-22 with|a:-46 with|age:-17 with|all:-33
  with|an:-69 with|both:-19 with|chalk:5 with|every:91 with|flour:-31 with|gold:8 with|half:32 with|her:-171 with|him:48 with|his:83
  with|it:85 with|its:-240 with|ivy:-33 with|light:18 with|lightning:-33 with|me:58 with|no:-12 with|nobody:-42 with|nothing:6
  with|one:-73 with|somebody:-5 with|something:-18 with|the:-12 with|their:-87 with|two:-27 with|wet:56 with|your:68 woman|'s:36
  woman|in:-77 woman|on:-26 woman|with:49 work|the:-58 would|be:-12 would|go:-13 would|have:-45 would|not:-96 wrist|and:11 write|on:58
  write|the:-18 yard|high:18 yard|of:-13 year|ago:-1 year|of:-69 yellow|paper:15 your|arm:-5 your|back:42 your|boot:-16 your|breath:-18
  your|brother:-21 your|ear:1 your|eye:-22 your|face:-29 your|father:-3 your|finger:8 your|foot:-9 your|grandmother:11 your|hand:0
  your|head:-49 your|heel:-30 your|knee:-39 your|leave:-49 your|mother:22 your|own:-49 your|rear:-12 your|shoulder:19 your|sister:15
  your|teacher:-27 your|thumb:-31 your|way:27 your|wrist:-12 you|'d:-30 you|'re:-5 you|'ve:-18 you|a:-38 you|and:52 you|ask:-12
  you|back:21 you|be:-26 you|both:-16 you|bow:-23 you|bring:-8 you|can:-48 you|catch:-29 you|check:13 you|climb:-36 you|come:64
  you|could:28 you|count:-22 you|crest:-6 you|cross:-14 you|cut:21 you|do:0 you|dream:-8 you|drive:-13 you|drop:12 you|duck:-5 you|eat:63
  you|enter:-37 you|feel:40 you|find:-60 you|float:-14 you|gain:-17 you|get:-28 you|give:-27 you|go:28 you|have:-177 you|hold:-30
  you|in:40 you|keep:-1 you|kick:-10 you|leave:-15 you|let:81 you|lie:-32 you|like:3 you|look:37 you|make:-3 you|may:-23 you|on:-29
  you|open:-9 you|out:-14 you|pull:-10 you|put:27 you|reach:-32 you|read:-22 you|roll:-14 you|run:-27 you|say:-47 you|see:-10 you|sign:-25
  you|sleep:-70 you|stand:-24 you|step:16 you|swing:-23 you|take:-28 you|tell:-16 you|the:56 you|think:-26 you|through:-14 you|throw:3
  you|to:16 you|try:-15 you|turn:-24 you|wait:-20 you|wake:-16 you|walk:18 you|watch:12 you|will:-16 you|with:-26 you|would:-27`;

/** A kind of thing and what it does. */
export const DOINGS = `
  beast|be:-17 beast|burst:36 beast|come:-20 beast|get:28 beast|go:33 beast|hang:53 beast|leave:108 beast|lie:15 beast|look:8
  beast|ride:-11 beast|rise:-44 beast|see:-14 beast|sit:-48 beast|stand:93 beast|stop:-12 beast|take:42 beast|turn:17 beast|walk:0
  body|be:74 body|begin:0 body|close:-4 body|come:107 body|crack:-13 body|cross:-26 body|draw:-24 body|feel:56 body|fold:-6 body|follow:30
  body|get:-59 body|go:-90 body|hang:-32 body|hold:56 body|leave:13 body|lie:79 body|long:-10 body|miss:15 body|move:89 body|open:19
  body|plait:-19 body|press:-26 body|put:-35 body|run:48 body|see:7 body|shut:70 body|split:-13 body|stand:10 body|start:-42 body|stay:-7
  body|stop:65 body|take:-41 body|turn:37 body|wear:-33 dead|be:36 engine|be:-83 engine|begin:-51 engine|burn:38 engine|climb:-3
  engine|come:19 engine|cough:-53 engine|draw:-32 engine|drop:22 engine|fall:7 engine|fill:10 engine|find:-21 engine|fold:1 engine|get:-42
  engine|go:81 engine|hang:45 engine|hold:55 engine|hum:1 engine|leave:-63 engine|let:-17 engine|lie:-37 engine|light:-76 engine|look:-36
  engine|lose:-29 engine|nose:-12 engine|open:41 engine|park:36 engine|ring:-7 engine|roll:-16 engine|run:-36 engine|set:19
  engine|shed:-67 engine|show:24 engine|sit:4 engine|stand:-74 engine|stay:-15 engine|stop:14 engine|swing:-24 engine|take:-64
  engine|throw:-15 engine|tick:-35 engine|turn:-20 engine|walk:26 flame|be:-6 flame|burn:109 flame|come:-25 flame|find:-46 flame|get:-18
  flame|go:-67 flame|lie:4 flame|light:76 flame|look:-25 flame|pour:8 flame|run:-55 flame|stand:42 flame|swing:-31 flame|turn:-14
  flame|walk:48 food|be:23 food|come:19 food|go:19 ghost|be:48 ghost|come:-15 ghost|go:-24 ghost|stand:60 idea|be:-24 idea|begin:96
  idea|come:-154 idea|complete:-24 idea|draw:-29 idea|drop:30 idea|end:35 idea|find:-15 idea|get:96 idea|go:-32 idea|hang:-16 idea|hit:-4
  idea|kick:-1 idea|leave:2 idea|lie:76 idea|light:-15 idea|long:-72 idea|make:-16 idea|open:-6 idea|pass:1 idea|run:-32 idea|stand:69
  idea|stop:15 idea|strike:43 idea|take:-21 idea|turn:35 idea|walk:-17 idea|write:56 image|be:-25 image|go:7 likeness|be:138
  likeness|come:38 likeness|go:6 likeness|turn:-18 liquid|be:-59 liquid|come:-96 liquid|gather:-10 liquid|get:23 liquid|go:39
  liquid|hang:50 liquid|hold:-24 liquid|leave:76 liquid|let:-23 liquid|lift:12 liquid|run:-1 liquid|stand:29 liquid|stop:89
  liquid|walk:-13 none|back:44 none|be:-138 none|begin:74 none|bend:12 none|breathe:77 none|burn:-17 none|bury:-12 none|call:-8
  none|come:28 none|cross:-49 none|cut:-25 none|draw:51 none|drive:20 none|drop:-24 none|eat:-18 none|fall:7 none|find:48 none|fold:53
  none|follow:11 none|go:307 none|grow:-16 none|hang:22 none|hold:80 none|land:34 none|lay:-67 none|leave:-67 none|let:-6 none|lie:9
  none|light:-18 none|look:70 none|make:-37 none|open:-10 none|paint:32 none|race:-12 none|rain:21 none|ring:21 none|run:-33 none|say:-56
  none|see:-70 none|set:-22 none|shoot:62 none|sit:17 none|stand:59 none|stop:-3 none|take:51 none|tell:-51 none|touch:46 none|turn:75
  none|use:-27 none|walk:39 none|watch:86 none|wave:-11 none|write:41 person|answer:-24 person|arrive:-8 person|ask:37 person|back:-26
  person|bang:-4 person|be:-343 person|beat:-20 person|begin:71 person|believe:-17 person|bend:-42 person|bite:-24 person|block:-5
  person|blow:35 person|bow:44 person|break:-32 person|breathe:23 person|bring:-39 person|brush:6 person|build:-37 person|burn:9
  person|burst:35 person|bury:-20 person|buy:-9 person|call:-61 person|carry:-54 person|catch:-87 person|change:-15 person|check:42
  person|clap:110 person|clean:-19 person|climb:-34 person|close:-17 person|come:-29 person|consider:-63 person|cough:-25 person|count:-56
  person|crack:-13 person|crawl:33 person|crest:-6 person|cross:-30 person|crouch:23 person|cry:41 person|cut:-21 person|dance:-34
  person|die:20 person|drag:0 person|draw:-11 person|dream:-92 person|dress:-13 person|drink:4 person|drive:-33 person|drop:-80
  person|dry:0 person|duck:-7 person|eat:-40 person|empty:-54 person|enter:-76 person|face:18 person|fall:-16 person|feel:39
  person|fight:3 person|fill:11 person|find:-155 person|finish:-21 person|fire:-47 person|flick:45 person|fling:72 person|float:-14
  person|fly:-21 person|fold:86 person|follow:-69 person|fry:-4 person|gain:-8 person|get:-137 person|give:-82 person|glow:-8
  person|go:-24 person|grab:50 person|grin:-14 person|grow:-25 person|hack:26 person|hammer:41 person|hand:76 person|hang:-30
  person|haul:-29 person|hear:10 person|hit:-91 person|hold:-66 person|hook:-33 person|howl:-20 person|hum:46 person|hurl:12 person|jam:22
  person|jump:-20 person|keep:-77 person|kick:-39 person|kill:1 person|kiss:-26 person|kneel:1 person|knock:15 person|know:39
  person|land:-14 person|last:0 person|laugh:-4 person|lay:57 person|lead:-46 person|lean:-84 person|leap:-57 person|leave:14
  person|let:-47 person|lie:-152 person|lift:-47 person|light:-59 person|listen:-4 person|live:7 person|long:23 person|look:78
  person|lose:-30 person|love:-14 person|lower:1 person|make:-5 person|meet:-100 person|miss:-27 person|move:67 person|nail:77
  person|name:-7 person|nod:-21 person|notice:8 person|open:98 person|owe:-43 person|park:-30 person|pass:91 person|pay:-90
  person|peel:-24 person|pick:176 person|picture:-11 person|plant:-34 person|play:-14 person|plug:16 person|point:-35 person|pour:105
  person|pray:-19 person|press:-18 person|pull:-66 person|push:97 person|put:-10 person|raise:93 person|reach:44 person|read:-75
  person|receive:-37 person|rest:20 person|return:-23 person|ride:-37 person|ring:36 person|rise:25 person|roar:-50 person|roll:-62
  person|rub:14 person|run:-95 person|say:21 person|scream:66 person|see:16 person|sell:-7 person|send:-12 person|set:-114 person|sew:-14
  person|shake:-66 person|shell:-35 person|shine:7 person|shoot:-54 person|shove:-13 person|show:0 person|shriek:-133 person|shut:41
  person|sign:-26 person|sing:40 person|sink:77 person|sit:-117 person|sleep:-93 person|slide:-62 person|smile:41 person|snap:34
  person|snatch:-18 person|speak:116 person|spend:38 person|spin:-27 person|spit:-8 person|split:49 person|spread:-6 person|stab:-15
  person|stamp:-2 person|stand:-55 person|start:-53 person|stay:41 person|step:117 person|stick:46 person|stop:-13 person|strap:-14
  person|strike:136 person|swear:-21 person|sweep:27 person|swing:20 person|tail:-4 person|take:-48 person|talk:38 person|tap:-21
  person|teach:-48 person|tell:-41 person|think:-58 person|throw:-74 person|thrust:-9 person|tie:-9 person|tip:65 person|top:-22
  person|touch:-10 person|try:-8 person|turn:-15 person|unlock:-6 person|upend:10 person|use:-29 person|wade:-11 person|wait:-97
  person|wake:-116 person|walk:-45 person|waltz:-4 person|want:-17 person|watch:-108 person|wave:-55 person|wear:-88 person|weep:-37
  person|weigh:-14 person|whistle:64 person|win:-31 person|wind:-9 person|wipe:25 person|wish:-21 person|work:-50 person|write:-25
  place|be:24 place|break:19 place|breathe:2 place|build:-14 place|burn:20 place|burst:-46 place|carry:-25 place|climb:-47 place|come:-110
  place|draw:37 place|drop:-39 place|end:-17 place|fill:-17 place|give:-2 place|go:-174 place|grow:-25 place|hang:-63 place|hold:-4
  place|keep:-73 place|lean:-47 place|leave:-30 place|let:-39 place|lie:-1 place|light:-46 place|live:-12 place|look:-61 place|make:57
  place|open:-86 place|paint:-7 place|part:-32 place|put:-39 place|rise:11 place|run:-2 place|say:-19 place|shut:7 place|slide:-32
  place|stack:-6 place|stand:110 place|step:51 place|stop:-41 place|swing:-81 place|take:-20 place|turn:-110 place|walk:-28 plant|be:-7
  plant|close:11 plant|come:82 plant|go:-19 plant|grow:12 plant|hang:9 plant|leave:-18 plant|let:100 plant|open:26 plant|run:36
  plant|stand:-24 plant|take:95 plant|turn:34 sound|be:11 sound|come:56 sound|go:45 stone|be:0 stone|begin:49 stone|come:22 stone|go:1
  stone|hang:8 stone|lie:-3 stone|ring:3 stone|run:-12 stone|turn:69 text|be:-16 text|come:-8 thing|be:-80 thing|beat:19 thing|begin:103
  thing|break:56 thing|breathe:-10 thing|buckle:-38 thing|burn:-31 thing|burst:37 thing|button:-31 thing|catch:-35 thing|click:-10
  thing|climb:43 thing|close:-27 thing|come:6 thing|cut:-5 thing|draw:43 thing|drop:-12 thing|drum:-27 thing|fall:-24 thing|fill:115
  thing|find:-9 thing|fly:-37 thing|fold:-22 thing|get:53 thing|give:0 thing|go:149 thing|grow:51 thing|hang:-71 thing|hold:-21
  thing|knot:-32 thing|lay:-20 thing|leave:19 thing|let:2 thing|lie:50 thing|lift:-10 thing|light:52 thing|look:42 thing|make:-51
  thing|move:79 thing|open:49 thing|pin:-48 thing|play:15 thing|point:-4 thing|press:5 thing|push:-30 thing|put:46 thing|read:-15
  thing|ring:-10 thing|rise:63 thing|roll:-71 thing|run:90 thing|say:-52 thing|scream:8 thing|set:-4 thing|sew:-10 thing|shake:-16
  thing|shine:-18 thing|shut:46 thing|sit:-37 thing|slide:27 thing|smoke:10 thing|spin:15 thing|stand:-33 thing|steam:-9 thing|stick:-3
  thing|stitch:-19 thing|stop:-64 thing|string:-14 thing|swing:2 thing|take:13 thing|tie:-14 thing|tilt:25 thing|tip:1 thing|tuck:-41
  thing|turn:-7 thing|walk:54 thing|wear:4 unknown|be:69 unknown|go:106 unknown|run:34 unknown|take:53 vapour|be:95 vapour|come:-45
  vapour|go:-46 vapour|hang:-197 vapour|lie:-58 vapour|roll:-36 vapour|stand:62 weapon|be:-23 weapon|burn:30 weapon|come:72 weapon|go:-120
  weapon|hang:67 weapon|leave:48 weapon|make:-67 weapon|open:-38 weapon|stand:-26 weapon|stick:-28 weapon|take:-60 weapon|whirl:26
  weather|be:56 weather|begin:65 weather|come:9 weather|fall:26 weather|get:-31 weather|go:63 weather|take:-23`;

/** Kinds of things named. */
export const KINDS = `
  beast:-99 body:-132 dead:96 engine:-338 flame:-31 food:-244 ghost:-326 idea:-285 image:220 likeness:135 liquid:124 person:-154
  place:-118 plant:-5 sound:81 stone:-171 text:251 thing:-163 unknown:-190 vapour:-57 weapon:-98 weather:-150`;

/** Fields of meaning. */
export const FIELDS = `
  alarm:-167 arms:-110 becoming:-4 blood:107 bodyHorror:-231 candlelight:-41 captivity:-83 celebration:-223 children:-33 cold:187
  crowd:-263 darkness:-110 daylight:55 death:-29 destruction:-85 device:-205 dress:14 dusk:44 explained:-195 face:22 faith:154
  falling:-135 family:-30 fear:196 feast:16 forest:85 gambling:4 garden:-108 gentleBeast:-69 ghosts:-83 glow:30 greatFire:146
  grimBeast:-156 heights:-113 homelyBeast:79 homelyFood:-107 hurt:-199 joy:-81 learning:-149 menacingWords:38 monster:-203 mourning:-72
  music:-104 neonCity:-187 parting:-71 practice:-61 pursuit:-6 quiet:-60 rank:-138 rest:-134 roadCraft:-43 roughWater:-46 ruin:220
  selfMoving:185 sickness:-75 sorcery:-44 soundsOfDread:-83 spacecraft:-142 splendour:-115 stars:-190 stealth:113 stillWater:-299
  storm:-187 symbols:135 tenderness:74 threat:142 thresholds:81 trade:-309 triumph:-72 uncanny:-46 vast:-206 villainy:45 violence:-153
  war:102 wasteland:-49 weightless:183 wet:112 work:-126`;

/** Clauses of a kind that {@link file://./wonder-clash.ts} counts, each. */
export const CLASH_WEIGHTS: Readonly<Record<string, number>> = {
  "likenesses and the dead act": -0.082,
  "wares live": 0.314,
  "plants live": 0.482,
  "fire, water and smoke live": 0.061,
  "the dead act": 0.137,
  "a part of its own": -0.111,
  "itself": 0.279,
  "gets up": 0.65,
  "rises": 0.55,
  "goes up": 0.099,
  "hangs in the air": 0.41,
  "somebody goes up": 0.067,
  "the wrong way": 0.381,
  "out of a hand": 0.177,
  "fire about a body": 0.181,
  "a sound goes on": 1.281,
  "turns to somebody": 0.53,
  "the dumb speak": 0.067,
  "the empty act": 0.164,
  "makes way": 0.738,
  "writes": 0.237,
  "comes together": 0,
  "flesh mends": -0.18,
  "things mend": 0.372,
  "grows": 0.427,
  "lights up": 0.152,
  "yields": 0.059,
  "things yield": 0.091,
  "wastes away": -0.139,
  "shifts": 0.16,
  "all of them": 0.111,
  "nobody's limbs": 0.228,
  "a ghost acts": -0.087,
  "its worker acts": 0.226,
  "things answer a sign": 0.345,
  "elements answer a sign": 0.481,
  "bodies answer a sign": -0.174,
  "somebody suffers a sign": 0.055,
  "changes at once after a sign": 0.501,
  "far off after a sign": 1.137,
  "by itself": -0.593,
  "does it to itself": 0.504,
  "no cause": 0.325,
  "without harm or trace": 0.417,
  "does not what it must": 0.33,
  "dead for so long": 1.146,
  "too many or none": 0.761,
  "fire in a bare hand": 0.455,
  "lore": 0.156,
  "its workers": 0.616,
  "devices": -0.014,
  "sure signs": 0.241,
  "several sure signs": 0.505,
  "sure signs without a cause": 0.674,
  "sure signs and devices": -0.001,
};
