/** Weights of words for a wonder, fitted by `npx tsx tools/scene/fit.ts` on the labelled sets. Not to be edited by hand. */

/** A weight is its number over this. */
export const SCALE = 100;

/** Base forms. */
export const WORDS = `
  'd:-95 'll:-27 're:-21 's:37 've:-22 a:-213 abacus:-20 abbot:9 aboard:-49 about:7 above:160 accord:-18 acid:-36 across:137 add:-45
  address:3 adept:-5 admiral:-66 advertisement:-12 aerial:-76 aft:-41 afternoon:-18 afterwards:16 again:-190 against:-73 age:-16 ago:24
  agree:-40 ahead:35 air:308 airliner:-5 airlock:-5 aisle:3 alarm:-15 alder:39 alight:110 alive:10 all:219 alley:-8 alone:-12 along:7
  alongside:-8 aloud:16 already:-208 also:40 altar:47 always:-52 ambassador:-29 amber:27 ambulance:-11 among:-86 an:-258 anchor:-4 and:-96
  angle:1 ankle:-42 another:55 answer:23 any:-104 anybody:-18 anyone:-49 anything:24 anyway:-13 anywhere:53 apart:-29 appear:-48 apple:-63
  apron:3 aquarium:-10 arch:-12 archer:-1 argue:-20 arm:-68 armour:-5 around:-75 arrive:-18 arrow:68 as:65 ash:-16 aside:30 ask:49
  asleep:-86 asphalt:-7 assassin:17 at:60 attack:-28 attendant:-14 aunt:-6 autumn:-49 avenue:-71 away:56 awning:-14 axe:5 axis:-9 axle:-1
  baby:-5 back:109 backward:87 backwards:-34 bad:-16 badly:-87 bag:-67 bailiff:-66 balance:-45 balcony:-101 bald:-57 ball:3 balloon:-38
  ballroom:56 bamboo:-16 band:-63 bandit:64 bang:17 banister:-1 bank:44 banner:38 bar:59 barber:13 bare:95 barefoot:86 bargain:-10
  barge:-3 bark:14 barley:-77 barn:80 baron:-11 barrel:-58 barricade:9 barrier:-7 barrow:10 basin:78 basket:24 bat:-29 bath:15
  bathrobe:-14 bathtub:-25 baton:-43 battery:-19 bay:-35 be:1 beach:37 beacon:-39 bead:64 beak:-4 beam:-5 bean:50 bear:10 beard:82 beat:92
  because:-47 become:-16 bed:7 bedpost:-12 bedsheet:-17 bee:61 beehive:-16 beer:-53 before:-97 beg:-14 begin:468 behind:88 believe:-22
  bell:17 bellow:-36 belly:-87 belong:-23 below:-170 belt:-27 bench:-55 bend:86 beneath:24 beside:-169 best:-24 bet:-11 better:-43
  between:-6 beyond:-15 bicycle:39 big:-213 bike:-58 bill:-49 billboard:13 billhook:25 birch:38 bird:41 bishop:-141 bit:3 bite:-159
  black:-83 blacken:-37 blade:-127 blank:85 blanket:15 blaze:66 bleed:39 blind:45 blinds:20 blink:-29 block:-4 blood:113 bloom:0
  blossom:52 blow:209 blue:-103 boar:-49 board:-18 boarder:-29 boat:-117 boathook:-31 boatman:25 bob:-2 body:-77 boil:2 boiler:-31
  bollard:-5 bolt:-23 bomb:-14 bone:121 bonfire:-8 bonnet:17 book:-20 boom:-74 boot:-48 booth:-113 bootlace:-25 born:-63 borrow:-25
  bosun:3 both:-102 bottle:-72 bottom:272 bough:5 bounce:-32 bouncer:-19 bow:20 bowl:69 box:48 boy:-8 brace:24 bracken:-31 bracket:-15
  braid:18 brake:-51 branch:20 brass:-152 brazier:-11 breach:-18 bread:18 breadth:31 break:-126 breaker:-32 breakfast:-24 breast:40
  breath:67 breathe:59 brick:12 bride:15 bridge:-58 bright:17 brim:35 bring:-157 broad:17 broadside:-20 bronze:38 broom:-8 brother:93
  brow:11 brown:-108 bruise:18 brush:46 bubble:-46 bucket:13 buckle:-25 buffalo:33 buggy:2 build:-136 bulb:17 bulkhead:5 bullet:101
  bumper:-41 bunk:0 burial:14 burn:143 burst:-24 bury:-45 bus:-34 business:-37 but:-49 butcher:-13 butt:-23 butter:-20 button:-61 buy:-46
  by:-85 cab:38 cabbage:10 cabinet:-77 cable:-69 cage:-71 cake:-83 call:-142 calm:56 camel:-25 camp:35 can't:-77 can:-27 canal:-57
  candle:-38 candlestick:-28 cannon:-16 cannot:38 canopy:-27 canvas:19 canyon:-18 cap:-42 cape:-4 capital:89 captain:-22 car:-21
  caravan:-35 card:-2 careful:26 cargo:-48 carnation:18 carousel:-58 carp:75 carpet:68 carriage:2 carry:-87 cart:15 carter:-33 carve:62
  case:-12 cash:-52 cast:-61 cat:-26 catch:-147 cathedral:-110 cattle:14 causeway:20 cave:-22 ceiling:-4 cellar:-18 centre:-13 ceramic:-16
  chain:28 chair:115 chalk:118 chalked:-41 chandelier:-98 change:55 chapel:-40 chapter:-36 character:-24 charcoal:37 charge:-36 charm:-55
  chart:-31 chase:-37 check:3 checkpoint:-31 cheek:30 cheer:-24 cheese:-14 chess:14 chest:20 chew:28 chicken:15 child:-171 chimney:-99
  chin:-88 choir:0 choose:-8 chopstick:-59 christen:-6 chrome:27 church:-2 churchyard:0 cider:-24 cigar:-21 cigarette:52 circle:-67
  city:-12 claim:-35 clamp:-40 clap:82 clapper:35 claw:-15 clay:70 clean:-69 cleaner:-2 clear:99 cleaver:-48 clerk:-132 click:-78
  cliff:-17 climb:-9 cling:-38 clinic:-26 clip:-43 cloak:21 clock:25 clog:3 close:-27 cloth:-96 clothe:-45 cloud:-124 club:-11 clue:-8
  coach:-47 coal:-76 coast:-19 coat:4 cobbles:5 cockpit:-15 coffee:15 coffin:17 coil:55 coin:70 cold:-46 collar:81 collarbone:-22
  colour:-12 column:-49 comb:0 come:-93 comet:-39 commuter:4 company:3 complete:-45 concrete:26 condition:-19 conduct:40 confetti:57
  congregation:60 conservatory:15 consider:-10 contact:-37 container:-14 continue:-4 contract:-10 conversation:15 convoy:29 cook:-61
  cool:-20 coolant:-32 cop:21 copper:-20 cord:18 cormorant:-6 corn:-33 corner:-52 corpse:-5 corridor:15 cough:-103 could:26 couldn't:-32
  council:69 count:-97 counter:-69 couple:-32 courier:-48 course:-46 court:-37 courtesy:22 courtyard:150 cover:50 cow:17 crab:-4 crack:108
  cradle:92 crane:13 crank:-24 crash:28 crate:-103 crater:14 crawl:58 creak:-49 credit:-18 creep:-57 crest:-42 crew:60 crimson:-6
  crook:-35 crop:-57 cross:-49 crossbow:-68 crossroads:-30 crouch:-7 crow:44 crowd:-83 crown:-54 cruiser:-18 crust:77 cry:4 crypt:-24
  crystal:-18 cuff:-8 culvert:5 cup:131 cupboard:-45 curl:64 current:51 curse:-52 curtain:-162 curve:-27 cushion:136 custom:-42 cut:-50
  cutter:-13 cycle:11 cylinder:7 daemon:-85 dam:-92 dame:29 damp:-39 dance:1 dancer:-48 dangle:-5 dark:-52 dart:-24 dash:27 date:-10
  daughter:-12 dawn:-19 day:-12 daylight:43 dead:85 deal:29 dear:-20 death:31 debt:-15 decide:-23 deck:71 deep:51 deer:1 dent:4
  dentist:-10 depot:-21 desk:-44 dial:-27 diamond:21 didn't:-50 die:-10 different:-15 dig:-67 dinner:36 dip:18 direction:-9 disc:17
  disciple:-57 discover:-34 dish:27 dislike:-6 distance:-5 ditch:78 dive:-80 do:-79 dock:-55 doctor:-85 doesn't:34 dog:87 doll:65 dome:-28
  don't:-10 door:-46 doorway:-41 double:-13 down:-47 downhill:-12 dozen:38 drag:8 dragon:-57 drain:-26 draught:-88 draw:94 drawbridge:49
  drawer:-40 dreadnought:-10 dream:-120 dress:-10 drift:-80 drill:-14 drink:21 drip:56 drive:-25 driver:-1 drizzle:-1 drone:-109 drop:128
  drown:-77 drum:-136 dry:12 duck:3 duel:22 duke:41 dummy:-41 dumpling:-37 dune:-24 dusk:-12 dust:-23 dye:-53 dyke:-43 each:-68 ear:-160
  early:-39 east:4 eat:-34 eaves:38 edge:29 eel:-60 egg:4 eight:-115 eighteen:6 eighty:-9 either:-31 elbow:-53 elevator:12 eleven:-309
  else:-52 embroider:-11 empty:103 end:-116 enemy:-21 enforcer:7 engine:-17 enough:-63 enter:-96 entire:16 escalator:-31 escape:-5
  even:-15 evening:80 ever:-40 every:304 everybody:-99 everyone:-78 everything:-39 everywhere:19 evidence:2 exact:33 exactly:75 except:72
  exorcist:11 explain:-51 eye:4 eyebrow:-79 eyelid:-11 face:117 fade:40 fail:15 faintly:16 fair:-55 fall:4 family:-60 fan:-43 far:-8
  farm:-10 farther:-3 fast:-108 fat:-21 father:0 feather:21 fee:-8 feed:-10 feel:172 fellow:10 fen:-22 fence:36 fender:54 fern:31 ferry:23
  ferryman:43 ferrywoman:-20 fetch:-27 fever:29 few:2 fiddle:-7 field:15 fifth:53 fifty:66 fight:3 fighter:14 figure:36 file:32 fill:27
  film:22 filter:-14 fin:25 find:-231 fine:39 finger:284 fingertip:109 finish:-29 fire:-107 firecracker:-4 firm:-1 first:-4 fish:0
  fishing:-73 fist:-35 fit:72 five:15 fixer:-10 flag:-74 flagstone:104 flail:-10 flake:185 flame:367 flank:-25 flap:-51 flare:-7 flash:13
  flat:-50 fleet:-30 flesh:32 flick:45 flicker:-50 fling:62 float:-34 flock:73 flood:-3 floor:-146 flour:-62 flower:117 flute:-65 fly:10
  flyover:-38 foam:-33 fog:82 fold:180 follow:15 foot:7 footman:43 footprint:16 for:-184 force:-26 ford:-7 forearm:-26 forehead:-62
  forest:-44 forget:-26 fork:-34 form:33 forty:-179 forward:-126 founder:-28 fountain:-48 four:-47 fourth:28 fox:2 frame:38 freckle:90
  free:-47 freeze:127 freezer:-12 freight:-31 fresh:15 fridge:8 friend:-46 frighten:-25 fro:-2 frog:6 from:18 front:-23 frost:48
  frosted:-10 fruit:74 fry:-37 fuel:-34 full:203 fume:-5 fur:41 fuse:-11 gable:-8 gain:-51 gallery:-34 galley:-34 gallows:-49 gantry:-18
  gap:56 garden:-107 gardener:-34 gas:-119 gash:4 gate:51 gather:67 gauze:-81 gear:-31 general:48 generation:-26 generator:-8
  gentleman:-38 gently:90 get:-223 ghost:-45 giant:-37 gild:53 girl:105 give:-136 glass:-6 glitter:50 globe:-95 glove:-77 glow:-31 go:56
  goat:-86 god:18 goggle:-20 gold:-6 golden:26 gong:6 good:-6 goose:-43 gorge:-83 gourd:22 governess:-40 governor:35 gown:-7 grab:49
  grain:33 grandmother:-18 granite:57 grass:-90 grave:35 gravel:35 gravity:-35 grease:-37 great:-108 green:55 grey:96 grid:-33 grief:-53
  grille:27 grin:-19 grind:133 grip:-21 groan:-40 groom:-37 grow:-22 guard:3 guest:-39 guild:-23 gull:-19 gun:-6 gunner:4 gut:-14
  gutter:-111 guy:62 hack:17 hadn't:36 hail:-16 hair:-70 hairpin:13 half:-112 halfway:-25 hall:53 halve:-9 hammer:45 hammock:-8 hand:109
  handful:70 handle:-12 hang:-29 hangar:-6 happen:43 happy:12 harbour:-13 hard:151 harness:-34 harpoon:-13 hat:-62 hatch:-103 hatchet:-6
  haul:18 haunt:-51 have:-371 hay:0 he:29 head:78 headlamp:-91 headlight:-5 heal:61 heap:42 hear:43 hearse:-28 heart:174 hearth:134
  hearthrug:12 heat:-4 heave:25 heavy:-39 hedge:103 heel:-90 height:69 helm:-13 helmet:-105 hem:74 hemp:-14 hen:-6 her:249 here:-153
  hermit:-3 heron:5 hers:-41 herself:-41 hide:41 high:-5 highway:92 hill:-88 hilt:-33 him:129 himself:-96 hind:-13 hinge:-48 hip:-26
  hire:-20 his:33 hiss:101 hit:-58 hitch:-6 hive:11 hob:0 hoist:-15 hold:-97 hole:189 hologram:-56 home:14 honest:-60 honey:-31 hood:-1
  hoof:70 hook:-124 hoop:86 hop:9 hope:-11 horizon:-2 horn:-64 horse:125 horseshoe:20 hose:-40 hospital:-8 hot:43 hotel:15 hound:12
  hour:59 house:-248 housekeeper:-18 how:-105 howl:13 hp:-70 hub:-23 hubcap:24 hull:-17 hum:26 human:-6 hunch:-5 hundred:-111 hundreds:23
  hunt:31 hurl:12 hurry:-24 hurt:-48 husband:2 hut:34 i:-240 ice-cream:-18 ice:-29 idea:-34 if:-88 in:-91 incense:-21 inch:-5 initial:-13
  ink:89 inn:-31 inner:-30 innkeeper:58 inside:-136 install:-8 instead:53 into:-47 inventory:-9 inward:34 iron:-103 island:35 isn't:-16
  it:174 its:-97 itself:195 ivy:-88 jack:-23 jacket:39 jade:-23 jam:-23 jar:18 jaw:-27 jet:-19 jetty:-18 job:-8 join:-4 joint:66 joke:-35
  judge:31 jukebox:-16 jump:-95 just:-35 keel:-22 keep:-184 keeper:44 kerb:95 kettle:-78 key:72 kick:-62 kid:-26 kill:-91 kilometre:20
  kind:-18 kindle:64 king:63 kiss:-17 kitchen:12 kite:44 knee-deep:-39 knee:-37 kneel:61 knife:4 knight:-5 knit:-33 knock:-86 knot:51
  know:-51 knuckle:-52 koi:34 label:43 lace:-10 lacquer:-55 lad:-39 ladder:-67 ladle:-29 lady:-5 lake:-40 lamp:-17 lamplight:22 lance:-37
  land:-16 landlord:-16 lane:115 language:16 lantern:-83 lap:-53 lapel:42 large:42 lash:7 last:11 latch:59 late:78 lattice:-7 laugh:-73
  launch:-31 laundry:-73 lawn:-39 lay:34 lead:-166 leaf:-63 leak:-72 lean:1 leap:-116 learn:-48 least:8 leather:-24 leave:210 ledge:13
  ledger:-43 leg:-139 lemon:-13 length:62 lens:-23 less:-29 let:-123 letter:37 lettuce:-4 level:-32 library:27 licence:-8 lichen:11
  lick:-33 lid:61 lie:-134 life:-7 lifeboat:-36 lift:93 light:-33 lighthouse:-30 lightning:-67 like:18 lily:-16 lime:-23 line:-55
  liner:-40 link:-8 lintel:51 lion:62 lip:170 list:-25 listen:-87 little:-46 live:2 liver:-14 load:13 loaf:22 lobby:-24 lock:33 log:-13
  long:-113 look:19 loop:11 loose:111 lord:-51 lose:-86 lot:7 lotus:12 loud:-70 loupe:-24 love:-34 low:-139 lower:-106 luck:-25 lucky:-38
  lunch:-49 lung:-7 lunge:-15 machine:-34 magic:-41 magistrate:33 magnet:-39 mail:-14 main:-14 make:-66 man:109 manifest:-20 manifold:8
  manner:-7 manual:-64 many:-59 map:-37 marble:4 march:-38 marigold:-15 marine:89 mark:56 market:-17 marry:-19 marsh:20 mask:-88 mast:-29
  master:-50 mat:57 match:-29 matchbook:1 matter:-9 mattress:-34 may:-57 mayor:-59 me:-9 meadow:-31 mean:-29 meat:-19 mechanic:-25
  medal:-25 medium:14 meet:-121 melon:-40 memory:-21 mend:-5 menu:33 mess:5 message:6 meter:-14 metre:-8 middle:-46 midnight:-7 might:-32
  mild:-13 mile:-16 milestone:-24 milk:-7 mill:-29 miller:-15 millrace:9 min:-23 mind:20 mine:-34 minute:-57 mirror:96 miss:-41 mist:-32
  moment:32 monday:-25 money:-49 monk:57 monowire:-30 month:-62 moon:-57 moor:-47 mop:-28 morale:-23 more:-83 morgue:70 morning:38 moss:62
  most:-24 mostly:-46 moth:-35 mother:-12 motor:31 motorway:-27 mountain:62 mouse:-35 moustache:-69 mouth:-79 move:240 much:-56 mud:-32
  mug:-41 mule:-5 murder:10 murmur:-1 museum:-35 music:66 must:-12 mutant:-52 muzzle:-21 my:103 myself:24 nail:175 naked:-66 name:82
  narrow:61 nave:-105 navigator:56 near:114 nearly:-9 neat:-131 neatly:6 neck:-151 necklace:-23 need:-48 needle:-13 neighbour:-28
  neither:-69 neon:41 nest:-1 net:-46 never:-180 new:-20 news:-4 next:-56 nice:44 nickel:37 night:-101 nightfall:-30 nightgown:44 nine:-13
  nineteen:19 ninety:-68 ninth:44 no:306 nobody:-32 nod:-36 noise:6 none:60 noodle:14 noon:10 north:-43 nose:-108 not:-42 notch:-35
  note:26 nothing:37 notice:-21 now:97 nowhere:33 nudge:-12 number:-63 nun:-32 nurse:-27 nursery:-66 o'clock:3 oak:34 oar:39 oath:-12
  observatory:12 occasion:-11 of:-91 off:120 offer:-16 office:129 officer:-16 often:-62 ogre:-6 oil:-146 ok:-49 old:34 on:-153 once:7
  one:18 onion:25 only:-7 onto:17 open:110 opera:-18 opinion:-9 optics:-61 or:-97 oracle:55 orange:-148 orbit:-22 orchard:-53 orchid:-54
  order:-13 organ:-50 other:-152 others:-7 ought:6 our:70 out:74 outrider:5 outside:70 outward:69 over:-110 overhead:-89 overpass:19
  owe:-50 owl:-53 own:-68 owner:-60 ox:-48 oxygen:-27 pace:123 pack:-54 paddle:64 padlock:-35 page:32 pagoda:53 paint:187 pair:56
  palace:-12 pale:94 palm:172 pan:-47 pane:12 panel:-48 paper:223 parade:-13 parapet:60 parasol:-13 parcel:9 park:41 parquet:22 parrot:-92
  parry:45 part:-26 partner:28 party:38 pass:68 passage:6 passenger:-38 past:-64 paste:-32 pat:62 patch:-35 path:-74 patience:-30
  patient:119 patrol:52 pause:19 pavilion:-8 pay:-142 pea:-10 peach:-50 peacock:-13 pear:18 pearl:5 pebble:-20 pedal:-36 peel:-14 peg:-93
  pelt:6 pen:-23 pencil:-77 penny:-8 perfect:-29 perhaps:-31 persimmon:-30 person:43 petal:6 petrol:59 pew:-25 pewter:54 phone:15
  photograph:51 piano:9 pick:130 picture:-15 pie:-14 piece:-3 pier:-33 pig:21 pigeon:-37 pike:-26 pile:-12 pilgrim:52 pillar:6 pillow:-35
  pilot:29 pin:-50 pinch:67 pine:-34 pink:-128 pipe:42 pirate:-32 pistol:-33 pit:-30 pitch:-25 place:114 plain:15 plait:-33 plan:-13
  planet:-79 plank:-31 plant:-6 plaque:-9 plasma:50 plaster:-66 plastic:-57 plate:29 platform:-20 play:-48 player:-15 please:-8 plot:-8
  plough:26 pluck:133 plug:63 plum:41 pocket:59 pod:19 point:98 poker:-62 pole:35 police:-15 polish:-35 polite:-75 pond:57 pony:-19
  pool:-43 poor:-4 pop:64 porcelain:-59 porridge:-39 port:-76 porter:-17 porthole:-14 portrait:115 possible:-50 post:-14 pot:-27 pound:6
  pour:94 powder:-1 power:-16 pram:10 pray:-15 prayer:5 preacher:-1 press:-12 price:-6 priest:-33 print:68 projector:-37 promise:-19
  prop:-13 prow:-15 puddle:92 pull:79 pulse:6 pump:-27 punch:-81 punt:-32 pupil:-2 purse:36 push:25 put:-10 pylon:-42 qi:24 quarrel:26
  quarry:-24 quarter:-40 quay:-29 quest:-4 question:-13 queue:-19 quick:-2 quiet:9 quietly:-14 quit:-31 quite:37 quiver:118 race:-1
  rack:-66 rad:-17 radiator:-17 radio:-12 raft:-22 rafter:107 rag:-28 raider:32 rail:-159 rain:-125 raincoat:-19 raise:-52 rake:-34
  ram:-27 ramp:-15 range:29 rank:102 rat:3 rather:-55 ration:-33 rattle:38 ray:-24 razor:-14 reach:30 reactor:36 read:-64 real:69 rear:-76
  reason:-39 receipt:-11 receive:-39 record:4 red:-79 reed:-34 reel:37 reeve:-7 reflection:32 regardless:40 register:-31 regret:-12
  rein:-21 relic:-87 remain:-73 remark:-34 remember:-37 remove:-26 rend:-15 repair:-35 replace:-8 report:-22 reputation:-23 reservoir:-3
  rest:-144 restore:-30 return:-32 revolve:36 rib:-61 ribbon:-53 rice:-21 ride:-114 rider:-24 ridge:-119 rifle:-50 rig:-64 right:-86 rim:6
  ring:20 ringed:-47 riot:-17 ripple:9 rise:166 river:81 rivet:6 road:55 roar:-78 robe:-6 robot:-40 rock:0 rod:-56 roll:-93 roof:-288
  roofless:-7 rooftop:-8 rook:9 room:223 root:213 rope:100 roped:-27 rosary:10 rose:45 rouge:-6 round:-103 row:-82 rub:9 rubber:-15 rug:76
  rule:26 rumour:-1 run:-5 rune:-6 rung:-10 runner:38 rush:15 rust:-59 rustle:87 sabre:-29 sack:-16 saddle:33 sag:-13 sail:29 sailcloth:-6
  sailor:0 saint:31 salt:-6 same:32 sampler:-16 sand:-42 sandal:-39 sandwich:-8 sanity:-32 sash:-45 satellite:-27 saucepan:-39 save:-18
  saw:-48 sawdust:27 saxophone:19 say:-238 scale:-15 scalp:-11 scar:16 scarecrow:-38 scarf:19 scatter:-9 scholar:28 school:-73 scrap:15
  scrape:-13 scratch:-3 scream:56 screen:133 screw:-34 scroll:-9 sea:-33 seal:-91 seam:-30 search:-12 season:-36 seat:19 second:-187
  sect:-24 security:-18 sedan:-17 see:-53 seed:29 seem:-147 sell:-37 send:-51 sentence:17 sentry:-8 sergeant:-57 server:36 service:90
  set:-62 settle:121 seven:29 seventh:86 seventy:-30 several:-16 sew:-1 sexton:-33 shade:4 shadow:212 shaft:15 shake:37 shall:-43
  shallows:-40 shaman:5 shape:205 share:-39 shave:-49 shawl:7 she:-25 shear:32 shed:-86 sheep:32 sheet:50 shelf:25 shell:13 shelter:-9
  shelve:-76 shield:-40 shift:-23 shimmer:-60 shin:-43 shine:102 ship:102 shipping:-15 shirt:15 shiver:32 shock:-8 shoe:43 shoot:-7
  shop:52 shore:-42 short:-96 shotgun:29 should:-88 shoulder:130 shout:-63 shove:81 show:64 shower:0 shriek:-87 shrine:11 shuffle:-37
  shut:72 shutter:-73 shuttle:-11 sick:12 sickle:-16 side:-2 sidewalk:11 sideways:58 sigh:11 sign:46 signal:-12 silent:19 silk:-119
  sill:-68 silo:-9 silver:95 simply:-63 since:115 sing:24 single:-71 sink:12 sister:80 sit:-78 six:-162 sixteen:29 sixth:-27 sixty:71
  size:108 skate:-11 skeleton:-25 skill:-8 skin:41 skirt:-80 skull:-93 sky:30 skylight:-34 skyline:-45 slab:13 slam:-5 slap:69 slate:-16
  sledge:-11 sleep:-158 sleeper:39 sleeve:-29 slide:-24 sling:-27 slip:-95 slipper:-69 slit:-5 slope:-15 slot:-53 slow:10 slowly:50
  slug:27 sluice:-26 small:37 smash:-10 smell:-79 smile:54 smoke:13 snake:46 snap:16 snatch:-24 sniper:-27 snout:-10 snow:142 so:-256
  soak:24 sock:-42 socket:-22 sofa:-57 soft:-51 softly:-5 solar:-77 sole:31 some:-140 somebody:-229 someone:-80 something:42 somewhere:-90
  son:0 song:2 soot:1 sorcery:-33 sorry:-12 sort:-26 soul:67 sound:10 soup:52 south:24 space:39 spade:-27 spanner:-51 spark:-171
  sparrow:59 speak:99 spear:-1 spectacle:-82 speech:-16 speed:-2 spell:-82 spelled:75 spend:34 sphere:-13 spike:-18 spill:21 spin:-42
  spine:25 spiral:19 spire:-41 spirit:-18 spit:-86 splinter:2 split:10 spoke:-18 spoon:29 spot:52 spout:15 spray:28 spread:-102 spring:9
  sprinkler:-2 spur:-6 square:-50 squat:-12 squeal:40 stab:-20 stack:-75 stadium:-35 staff:115 stag:39 stage:-7 stain:-3 stair:44 stalk:-5
  stall:1 stamp:-9 stance:45 stand:256 star:61 stare:-20 start:44 state:-28 static:-50 station:38 statue:-27 stay:101 steady:-56 steal:-32
  steam:-12 steel:56 steer:49 stem:50 step:285 stern:-44 stevedore:-21 steward:-60 stick:-54 stiff:106 still:-126 stilt:-17 stir:-29
  stitch:-116 stock:47 stocking:-51 stomach:-33 stone:149 stool:29 stoop:40 stop:39 store:-17 storey:-55 storm:16 story:-14 stove:13
  straight:-16 strand:-18 stranger:26 strap:-87 straw:-27 stream:77 street:97 streetcar:-21 strength:-20 stretch:-14 stride:5 strike:250
  string:23 strip:-29 stripe:-32 stroke:137 stroll:6 stub:11 stuff:31 stump:-77 success:-35 such:-12 suit:-33 sump:-4 sun:-79 sunday:-22
  sundown:-4 sunset:-16 supper:17 suppose:-10 sure:37 surface:132 surgeon:-47 surprise:13 survey:33 swallow:-14 swan:-75 swarm:-14
  sway:-25 swear:-66 sweat:-62 sweep:-6 swell:50 swim:-104 swing:-60 switch:-67 switchback:-14 sword:166 swordsman:-18 tab:-41 table:126
  tablecloth:53 tag:-9 tail:23 tailgate:-28 take:-44 talisman:47 talk:-22 tall:-149 tank:-33 tanker:91 tap:2 tape:-34 taper:-21 tar:-46
  tarmac:-8 tarpaulin:-48 tattoo:-50 taxi:56 tea:-30 teach:-8 teacher:-30 teacup:49 teapot:27 tear:6 technique:-34 telephone:31 tell:-236
  temple:-16 ten:-92 tenant:-24 tent:-73 tenth:2 terrace:-106 test:56 tether:-35 than:-75 thank:-7 that:-60 thatch:40 the:-216 their:88
  them:-63 themselves:164 then:79 there:150 they:151 thick:-81 thief:-1 thigh:-1 thimble:1 thin:34 thing:-67 think:-104 third:45
  thirteen:24 thirty:20 this:-39 those:15 though:69 thousand:-61 thousands:-34 thread:62 three:-74 thresh:46 throat:-64 through:47
  throw:-161 thrush:-6 thrust:-33 thud:-1 thumb:3 thump:26 thunder:60 tick:-20 ticket:-7 tide:-55 tidy:-15 tie:-133 tier:-25 tiger:24
  tight:-26 tile:123 tiled:-30 till:7 tilt:184 time:26 tin:-20 tiny:98 tip:25 tire:-17 tired:-29 to:-181 toast:-21 today:-26 toe:-84
  together:89 token:-32 toll:-40 tomato:-15 tomorrow:44 ton:42 tong:-45 tongue:-12 tonight:96 too:34 tooth:-240 top:-50 topple:-17
  torch:-44 torpedo:-32 toss:8 touch:254 tow:-32 toward:86 towards:29 towel:-50 tower:-19 town:-89 trace:-23 tracer:18 track:-22
  tractor:-4 trade:-19 traffic:26 trail:176 train:-48 tram:-37 trap:2 trapdoor:-33 travel:-21 traveller:-62 tray:8 tread:-5 treaty:44
  tree:-6 tremble:54 trestle:94 troll:0 trot:57 trouble:26 trough:-37 truck:7 true:-9 trumpet:23 trunk:7 trust:-4 try:-39 tube:-35
  tuck:-42 tuesday:-16 tug:15 tumble:-11 tune:64 tunnel:-82 turbine:-12 turn:-1 turnip:27 turnstile:-18 turret:-34 tuxedo:-41 twelfth:76
  twelve:35 twenty:-12 twice:83 twig:61 twin:-37 two:124 tyre:-14 umbrella:-100 unbroken:35 uncle:45 uncoil:24 under:-304 underneath:7
  underside:33 understand:-11 unfold:85 unhook:-28 unhurried:83 uniform:-8 union:-32 unlock:-30 unpaid:-14 unroll:-60 until:-47 up:164
  update:-19 upend:13 upon:395 upper:-46 upright:-25 upside:-115 upstairs:28 upturn:-49 upward:103 urn:-18 us:1 use:-50 usual:-83
  valley:20 van:-15 vanish:-51 varnish:27 vault:3 veil:-1 vein:-28 velvet:-8 vend:55 verse:33 very:-24 vest:24 view:-11 village:-24 vine:8
  violet:-31 visor:17 voice:92 wade:80 wagon:-3 waist:-72 waistcoat:86 wait:-70 waiter:-3 wake:-130 walk:-109 wall:-88 waltz:-4 want:-62
  war:35 ward:28 warm:-92 wash:-53 wasn't:46 wasp:-41 watch:15 water:43 waterfall:72 wave:-171 wax:50 way:11 we:-149 wear:-159 weather:-89
  weathercock:58 weaver:-8 wed:-6 wednesday:-8 weed:19 week:-50 weep:-64 weigh:-43 weight:-59 weir:-7 weld:39 welder:-4 well:133 west:-48
  wet:275 whale:-18 wharf:-5 what:20 whatever:-76 wheat:116 wheel:108 when:211 where:87 wherever:32 whether:16 which:6 while:-59 whip:8
  whirl:106 whisker:31 whisper:-34 whistle:61 white:6 whitewash:14 who:115 whoever:-27 whole:-47 whom:-18 whose:38 why:38 wicker:-35
  wide:44 widow:37 wife:-66 wig:70 will:-22 willow:-37 win:-62 winch:-10 wind:45 windmill:-58 window:-14 windscreen:1 windshield:-43
  windward:-7 wine:44 wing:-56 wingtip:-19 wink:-47 winter:-121 wipe:12 wiper:-12 wire:150 wish:22 witch:-18 with:-337 wither:9 within:6
  without:125 wizard:-12 wobble:19 wok:-26 wolf:-8 woman:95 won't:-31 wonder:-17 wood:-6 wooden:-27 wool:4 word:104 work:-93 world:-73
  worse:-15 worth:17 would:-213 wouldn't:-27 wrap:-16 wreck:23 wren:-31 wrench:-38 wrist:19 wristwatch:-8 write:-17 wrong:-104 xp:-24
  yard:94 yawn:-4 year:62 yell:-14 yellow:2 yesterday:86 yet:16 yew:11 you:-452 young:49 your:-171 yours:48 yourself:-23 zip:-14
  zither:109`;

/** Two words side by side. */
export const PAIRS = `
  'd|be:17 's|a:-97 's|all:-10 's|arm:-23 's|back:-28 's|be:-24 's|boot:-36 's|boy:-13 's|breadth:31 's|cap:10 's|chair:-23 's|chest:25
  's|draw:-14 's|ear:-20 's|eye:62 's|face:-34 's|foot:50 's|grandmother:-4 's|hand:100 's|hat:1 's|head:-3 's|helmet:25 's|jacket:33
  's|leg:-2 's|log:-8 's|man:3 's|name:58 's|no:-16 's|palm:27 's|ring:16 's|round:-20 's|shadow:8 's|shoulder:29 's|sleeve:25 's|the:-22
  's|voice:53 's|widow:-2 's|wife:42 's|wrist:21 about|a:22 about|her:-15 about|his:-28 about|in:14 about|inside:-29 about|it:-64
  about|the:14 above|a:-9 above|another:-13 above|her:6 above|it:32 above|the:237 above|them:-38 above|you:-27 across|a:-51 across|her:-62
  across|his:-42 across|it:11 across|the:162 add|to:-17 aft|another:68 aft|dark:-35 aft|it:-54 aft|that:-13 aft|the:41 aft|them:-21
  against|it:-15 against|the:24 again|with:-6 ahead|of:-38 air|and:28 air|in:37 air|with:47 all|along:24 all|at:70 all|but:-25 all|down:61
  all|elbow:-9 all|four:-52 all|in:-43 all|its:35 all|night:-5 all|nine:-7 all|of:-5 all|over:-28 all|round:-36 all|side:-10 all|that:4
  all|the:60 all|three:-5 all|together:15 along|a:42 along|her:42 along|it:17 along|its:-5 along|the:-65 already|in:-5 ambassador|of:-24
  among|the:40 among|them:-39 and|a:-148 and|above:-62 and|across:87 and|again:-74 and|all:210 and|along:-82 and|an:13 and|around:-21
  and|as:3 and|ask:50 and|at:55 and|back:-41 and|be:33 and|begin:56 and|behind:47 and|below:15 and|beneath:40 and|beside:-36
  and|between:-71 and|beyond:-15 and|bite:-19 and|black:24 and|blow:29 and|blue:50 and|both:-9 and|break:-35 and|bring:-7 and|burn:-24
  and|by:101 and|call:1 and|carry:-13 and|climb:7 and|close:50 and|come:203 and|do:-25 and|down:-74 and|draw:-13 and|drive:-42 and|drop:42
  and|dust:16 and|each:-32 and|eat:16 and|eleven:32 and|empty:-58 and|every:72 and|fall:-9 and|far:-20 and|feel:110 and|fill:41
  and|find:35 and|fire:-5 and|follow:-29 and|for:-95 and|forty:34 and|four:-31 and|fro:-2 and|from:0 and|get:-57 and|give:34 and|go:170
  and|green:-12 and|grow:-47 and|hand:-15 and|hang:28 and|have:-64 and|he:-35 and|her:-86 and|his:52 and|hit:-3 and|hold:99 and|howl:-9
  and|hum:37 and|i:7 and|if:13 and|in:-146 and|inside:57 and|into:-27 and|it:430 and|its:103 and|keep:-71 and|kick:-19 and|land:-18
  and|lay:22 and|lean:-12 and|leave:142 and|let:48 and|lie:4 and|lift:-1 and|light:-71 and|look:-23 and|lower:9 and|make:88 and|meet:-16
  and|my:34 and|neither:-28 and|never:-26 and|no:129 and|nobody:-50 and|not:29 and|nothing:-69 and|now:127 and|nowhere:54 and|off:2
  and|on:-177 and|one:-62 and|open:73 and|out:19 and|over:-102 and|pass:80 and|past:-16 and|point:44 and|pull:-37 and|push:32 and|put:35
  and|read:-59 and|right:4 and|roll:0 and|round:-1 and|rub:37 and|run:-27 and|say:33 and|scream:16 and|see:16 and|send:-25 and|set:52
  and|settle:117 and|she:-82 and|shoot:-51 and|shut:-37 and|sit:23 and|small:-19 and|smoke:-8 and|so:-19 and|somebody:26 and|something:52
  and|stand:48 and|start:-29 and|stay:20 and|step:75 and|stick:0 and|still:117 and|stop:85 and|stream:34 and|strike:57 and|swing:-109
  and|take:228 and|tell:-53 and|ten:-11 and|that:-25 and|the:196 and|their:-38 and|then:98 and|there:8 and|they:22 and|this:-8
  and|three:-51 and|through:-41 and|throw:27 and|to:7 and|turn:-4 and|two:-22 and|under:-12 and|up:-8 and|wait:50 and|walk:-14 and|warm:38
  and|watch:-71 and|wave:3 and|we:-15 and|wear:-25 and|wet:57 and|what:56 and|when:-45 and|where:136 and|wherever:32 and|white:-74
  and|with:66 and|would:-101 and|you:-74 and|your:-18 another|the:25 any|more:-33 an|apple:7 an|arm:37 an|axe:-4 an|ear:-12 an|empty:-7
  an|hour:62 an|inch:17 an|old:80 an|orange:-33 apart|in:-27 appear|to:-29 arm|and:37 arm|in:95 arm|of:20 arm|out:11 arm|to:64 arm|up:10
  around|her:45 around|it:-21 around|the:-11 ask|for:-8 ask|if:-4 ask|the:3 asleep|in:6 asleep|on:-46 as|a:-31 as|an:-18 as|big:-16
  as|far:-85 as|he:-84 as|high:41 as|if:57 as|it:-72 as|long:-56 as|one:-62 as|she:37 as|tall:-54 as|the:14 as|they:20 as|thick:-48
  as|though:46 as|well:-33 as|wide:-3 as|you:180 as|your:-15 at|a:111 at|about:23 at|all:20 at|breakfast:2 at|dusk:-9 at|each:102
  at|every:-50 at|first:-25 at|her:63 at|him:-31 at|his:90 at|it:8 at|its:1 at|last:-4 at|low:-38 at|midnight:28 at|nine:-41 at|ninety:-3
  at|noon:46 at|nothing:31 at|once:20 at|one:24 at|six:-26 at|sundown:-4 at|ten:-58 at|the:-65 at|their:18 at|two:50 at|you:75 at|your:11
  away|from:137 away|in:-29 away|to:-16 axe|to:-3 a|bald:-9 a|bare:43 a|barn:15 a|barrel:-9 a|beach:31 a|bead:30 a|bear:32 a|beard:21
  a|bell:18 a|bird:24 a|bishop:-27 a|bite:-74 a|black:20 a|blanket:8 a|blue:-3 a|bolt:-32 a|boot:-49 a|bootlace:-21 a|bottle:27 a|bowl:21
  a|boy:-76 a|brass:-43 a|break:-9 a|breath:123 a|brown:-78 a|bruise:20 a|bucket:-14 a|bus:-45 a|can:41 a|candle:21 a|car:54
  a|carnation:37 a|cat:29 a|cathedral:-75 a|chain:-15 a|chair:-15 a|chapel:-14 a|child:-70 a|cigarette:-28 a|circle:-25 a|city:22
  a|cloud:-79 a|coat:-19 a|coin:3 a|congregation:32 a|crack:43 a|crane:31 a|crate:-26 a|cup:149 a|curtain:-33 a|dead:39 a|dentist:-5
  a|different:-9 a|dish:-33 a|dog:185 a|door:28 a|dozen:9 a|drink:63 a|drop:41 a|drown:25 a|drum:-14 a|dry:51 a|face:62 a|family:-12
  a|fan:-31 a|fence:-6 a|few:-2 a|figure:-12 a|finger:83 a|fire:-28 a|fish:-28 a|fist:41 a|flame:-2 a|flock:69 a|foot:120 a|fountain:-8
  a|fresh:21 a|full:12 a|garden:-22 a|gas:-19 a|gate:-14 a|ghost:-39 a|girl:43 a|glass:-19 a|goat:-19 a|good:-78 a|grandmother:-10
  a|great:-65 a|green:3 a|grey:91 a|guest:-14 a|gun:-5 a|hairpin:-10 a|half:-19 a|hand:129 a|hard:14 a|hat:-27 a|heap:-8 a|hen:2
  a|heron:-14 a|hole:23 a|horse:47 a|house:2 a|hundred:-140 a|jar:-43 a|kettle:-17 a|kind:-13 a|knee:-9 a|ladder:6 a|lake:-40 a|lamp:3
  a|lantern:3 a|leaf:37 a|ledger:-21 a|length:-20 a|letter:-8 a|light:93 a|line:-14 a|little:168 a|live:-12 a|long:-87 a|look:-63
  a|lot:-38 a|man:-11 a|match:-3 a|mile:11 a|minute:-29 a|mirror:42 a|moment:67 a|moth:-49 a|mouth:88 a|nail:-6 a|name:1 a|neat:-9
  a|necklace:-23 a|needle:-59 a|new:-13 a|noise:15 a|nose:1 a|number:-9 a|page:23 a|paint:15 a|pair:64 a|pale:-18 a|palm:-23 a|paper:-40
  a|parasol:-12 a|park:-12 a|photograph:27 a|piano:-40 a|pie:-7 a|pink:-51 a|pipe:-18 a|plain:-28 a|plum:4 a|pole:24 a|pot:-54
  a|quarter:-29 a|rack:-26 a|real:35 a|receipt:-7 a|red:-74 a|ribbon:-10 a|ring:-38 a|river:-7 a|rivet:-23 a|road:90 a|roar:-29 a|roof:9
  a|room:-17 a|rope:68 a|round:29 a|row:-75 a|sandwich:-11 a|screen:14 a|sea:43 a|seam:57 a|second:-70 a|sheet:39 a|ship:69 a|shop:-13
  a|short:-10 a|shoulder:0 a|shower:0 a|single:-126 a|skeleton:-19 a|sky:-29 a|slow:10 a|small:163 a|smell:6 a|sound:-14 a|soup:-28
  a|spark:-18 a|spear:15 a|spoon:11 a|spray:51 a|square:5 a|stone:70 a|straw:-87 a|street:-13 a|string:1 a|strip:-2 a|sword:-99 a|table:-8
  a|tall:-28 a|temple:-44 a|thin:12 a|thing:-4 a|third:-26 a|thousand:12 a|thread:70 a|thumb:-6 a|time:59 a|town:-63 a|tray:111
  a|tunnel:24 a|very:15 a|voice:73 a|walk:2 a|wall:8 a|wed:36 a|week:-5 a|well:-43 a|wet:35 a|wheel:66 a|while:-30 a|white:-12 a|whole:-54
  a|wind:-35 a|window:51 a|wire:1 a|woman:120 a|word:61 a|wren:-31 a|yard:138 a|year:18 a|yellow:-32 backward|into:-9 back|a:33 back|and:9
  back|in:-59 back|into:-11 back|of:-9 back|on:47 back|out:-7 back|the:-49 back|through:4 back|to:-8 back|up:12 back|with:-59
  bailiff|'s:-22 bamboo|slip:-43 band|of:-22 bank|be:41 bank|with:-12 barber|'s:40 bare|foot:15 bar|and:29 bead|of:26 beam|go:-9
  beard|have:4 beat|at:10 because|the:1 bed|and:4 bed|in:-8 before|he:6 before|it:-37 before|the:13 before|you:7 begin|to:201
  behind|another:-2 behind|her:69 behind|him:143 behind|it:-3 behind|its:-55 behind|the:-55 behind|them:18 behind|you:9 behind|your:-4
  belong|to:-23 below|it:-13 below|that:19 below|the:-61 bend|to:-4 beneath|a:32 beneath|her:-17 beneath|it:61 beneath|the:-13
  beneath|them:-24 beside|it:-30 beside|the:13 beside|you:-12 beside|your:-18 better|of:20 between|her:13 between|his:-40 between|the:-77
  between|them:-4 between|two:-1 between|you:-4 beyond|it:-4 beyond|the:-85 be|a:14 be|about:0 be|all:-46 be|already:-130 be|also:9
  be|always:26 be|an:-38 be|any:-32 be|as:-51 be|ask:-17 be|asleep:11 be|at:102 be|bare:-26 be|be:-12 be|beat:8 be|behind:-23 be|black:-18
  be|blood:-31 be|blue:33 be|born:-50 be|breathe:55 be|bring:-34 be|brush:-48 be|build:-38 be|burn:-42 be|call:-39 be|carry:-20
  be|close:-26 be|cold:15 be|come:-132 be|crop:-26 be|cross:-21 be|cut:-65 be|dance:-33 be|dark:38 be|dead:11 be|do:-92 be|down:10
  be|draw:-80 be|drive:59 be|dry:18 be|eat:-37 be|eight:-48 be|eleven:-18 be|empty:12 be|fall:-9 be|find:-16 be|fire:1 be|five:20
  be|flat:27 be|fling:98 be|fold:21 be|for:39 be|forty:-5 be|four:-23 be|full:42 be|give:-34 be|go:83 be|gold:-30 be|green:-29 be|grow:-30
  be|hand:56 be|hang:41 be|haunt:-22 be|hear:-8 be|his:32 be|hold:6 be|in:-128 be|inside:-12 be|just:-15 be|kind:19 be|lay:22 be|leave:15
  be|let:-14 be|lie:26 be|lift:78 be|light:-7 be|look:27 be|lose:-24 be|make:34 be|more:-3 be|mostly:-16 be|move:-39 be|nail:22
  be|nine:-11 be|ninety:-51 be|no:95 be|nobody:80 be|not:77 be|nothing:-13 be|now:3 be|off:-22 be|on:73 be|one:63 be|only:-17 be|open:73
  be|out:-42 be|over:9 be|paint:23 be|pass:-27 be|pay:17 be|pin:-42 be|plait:-15 be|play:9 be|point:50 be|pour:-76 be|prop:-39 be|push:-39
  be|put:9 be|quite:-29 be|race:27 be|real:27 be|red:-6 be|replace:-6 be|ride:-8 be|run:63 be|say:3 be|see:11 be|sell:-23 be|set:-26
  be|sew:-18 be|shave:-30 be|shoot:28 be|shut:37 be|sit:54 be|six:-1 be|slide:-21 be|smile:-23 be|smoke:14 be|snow:3 be|so:-32
  be|somebody:7 be|sorry:-4 be|stand:150 be|still:-70 be|sweep:-17 be|take:-3 be|tall:-10 be|teach:-21 be|tell:-20 be|the:-109
  be|there:-49 be|thin:-27 be|three:74 be|throw:-36 be|tie:-44 be|to:-26 be|try:3 be|turn:33 be|two:-9 be|under:0 be|up:17 be|use:-15
  be|very:-8 be|wait:-41 be|walk:46 be|warm:17 be|wear:-10 be|weep:-15 be|wet:97 be|what:-22 be|where:-34 be|white:-70 be|win:-26
  be|work:-7 be|write:-14 big|as:-38 big|than:-9 bite|the:37 black|and:-34 black|glass:-60 black|water:39 blade|and:13 block|and:-39
  block|the:-3 blood|on:19 blow|on:30 blow|out:-31 blue|flame:45 blue|light:0 boat|lie:-5 bolt|go:21 bolt|of:-13 bolt|through:-11
  bolt|to:-15 bonnet|and:3 boot|off:-18 both|barrel:33 both|fist:-15 both|hand:45 both|heel:-33 both|of:-11 both|palm:-3 both|side:-11
  bottom|of:6 bowl|of:-4 bow|to:-47 boy|'s:32 boy|be:-21 boy|of:2 boy|on:-18 boy|with:103 brass|band:-21 break|it:39 break|the:-28
  breathe|on:77 breathe|out:-2 bride|'s:-20 bride|be:42 bridge|be:-9 bright|as:88 bring|the:-109 broad|as:-22 brother|'s:36 brown|wall:-15
  brown|water:21 brush|the:-36 build|a:-27 burn|blue:49 burn|for:31 burn|in:-35 burst|from:53 bury|the:-10 but|a:-28 but|one:-43
  but|the:-123 by|a:-5 by|four:-19 by|hand:-32 by|his:-9 by|its:43 by|itself:-87 by|letter:5 by|midnight:-26 by|noon:0 by|on:11 by|one:45
  by|side:13 by|somebody:-18 by|the:47 by|their:44 by|two:-26 by|with:60 by|your:-16 call|it:-5 call|the:-8 candle|burn:118 candle|in:28
  candle|stub:-9 can|hear:87 can|of:-27 can|see:-44 captain|'s:68 cap|off:-23 carry|a:-7 carry|him:-25 carry|the:24 car|door:-6
  car|park:-18 catch|it:-17 catch|the:-100 ceiling|in:-42 chair|be:-43 chalked|on:-34 chest|and:-21 child|'s:10 child|be:-43 child|in:22
  child|under:-4 city|be:-15 clean|off:53 climb|down:-4 climb|out:-12 climb|the:-1 climb|to:-14 cling|to:-17 close|on:-9 close|the:6
  collar|and:6 colour|of:14 column|of:-9 come|a:10 come|along:-33 come|apart:-15 come|at:-20 come|away:-6 come|back:75 come|by:-23
  come|down:-94 come|from:42 come|in:-84 come|off:14 come|on:-45 come|out:70 come|over:-49 come|round:-46 come|straight:-9 come|the:-3
  come|through:56 come|to:6 come|up:49 consider|the:-28 cook|be:-8 corner|of:3 cough|and:7 could|do:-3 could|have:-41 could|not:-42
  could|see:79 count|the:-73 courier|'s:-26 cover|the:-27 crack|like:2 crack|the:22 crate|of:-43 crawl|out:13 crawl|up:-56 crest|the:-6
  crew|be:-10 cross|on:16 cross|the:152 cut|in:14 cut|off:-7 cut|the:-1 dance|on:-16 dance|with:-4 dark|with:0 day|of:61 dead|man:44
  dead|of:-17 deal|of:-55 deck|and:23 deck|of:-10 deep|end:26 deep|in:56 dentist|'s:-7 desk|and:29 die|in:-33 dock|fee:-8 doctor|'s:-20
  door|and:-30 door|be:123 door|have:-8 door|of:8 door|on:83 door|open:-100 door|part:-34 door|that:-23 door|to:-84 door|with:-43
  down|a:-64 down|across:-40 down|again:-63 down|along:42 down|among:-71 down|and:-59 down|at:12 down|behind:-22 down|beside:-29
  down|between:-96 down|by:48 down|for:-16 down|from:35 down|her:15 down|his:-12 down|in:-91 down|into:-16 down|it:-28 down|its:-72
  down|like:-44 down|off:71 down|on:212 down|one:-18 down|over:36 down|the:234 down|through:-62 down|to:-1 down|with:-71 do|it:55
  do|not:-40 do|the:-7 do|you:17 drag|the:-13 draw|a:49 draw|in:34 draw|itself:-52 draw|of:0 draw|on:3 draw|one:27 draw|out:-55
  draw|the:-45 draw|up:28 dress|for:-8 drift|in:-13 driver|'s:24 drive|a:-12 drive|her:8 drive|the:-56 drop|a:34 drop|from:16 drop|hang:20
  drop|of:-27 drop|on:-7 drop|out:-9 drop|the:55 drop|to:-9 dry|fountain:-24 dry|on:-30 duck|under:-31 duke|'s:5 each|ear:-10
  each|fist:-20 each|of:44 each|one:50 each|other:32 each|time:-25 each|with:-52 ear|and:-17 ear|to:32 ear|with:-37 eat|a:-39 eat|the:-24
  edge|and:-22 edge|of:-17 either|hand:9 either|side:34 elbow|and:-11 eleven|hundred:-8 eleven|of:-18 eleven|thousand:-50 else|'s:-36
  empty|air:-12 empty|chair:80 empty|the:-26 end|and:-30 end|at:76 end|of:-43 end|to:-48 end|with:-20 enforcer|'s:-24 enough|for:-1
  enough|to:-58 enter|the:-52 everybody|'s:-29 everyone|who:-14 every|balcony:-8 every|candle:-3 every|door:37 every|nail:14 every|one:108
  every|seat:-28 every|side:-10 every|window:-27 eyebrow|pencil:-7 eye|and:31 eye|be:-131 eye|have:11 face|and:-26 face|be:-5 face|in:91
  face|of:-73 face|the:43 face|to:53 face|with:27 fall|in:-48 fall|on:-37 fall|through:22 fall|upon:21 fan|belt:-5 far|as:-63 far|bank:58
  far|end:-63 far|side:25 fast|than:-39 feel|for:90 feel|it:47 fill|it:-16 fill|the:-92 fill|with:69 find|it:-37 find|the:-106
  find|you:-32 finger|'s:37 finger|and:62 finger|of:-51 finger|on:122 finger|to:-10 finish|the:-5 fire|and:16 fire|axe:-19 fire|escape:-2
  fire|on:-4 first|of:-58 first|one:-30 first|slug:-8 first|the:7 first|time:-29 first|with:-24 flare|pistol:-9 flat|and:33 flat|of:50
  flat|on:-44 flat|to:-69 fling|the:29 float|in:31 flock|of:77 floor|and:-57 floor|be:-34 floor|of:21 floor|up:-50 fly|in:83 fold|and:-25
  fold|in:-3 fold|over:-36 fold|up:-12 follow|it:1 follow|the:-26 follow|you:3 foot|and:32 foot|high:1 foot|in:-83 foot|of:11 foot|off:12
  foot|tall:-68 foot|to:34 forty|drum:-15 forty|foot:5 forty|mile:-9 forty|of:41 forty|storey:-25 forty|thousand:-18 forty|yard:-14
  forty|year:31 for|a:-221 for|an:-3 for|as:25 for|eleven:-11 for|her:19 for|his:-7 for|it:-73 for|more:-81 for|nine:26 for|once:-17
  for|one:-26 for|six:-14 for|sixty:34 for|the:-142 for|thirty:22 for|two:5 for|you:105 for|your:-27 four|foot:-1 four|hundred:26
  four|minute:59 from|a:-77 from|behind:12 from|both:-34 from|each:25 from|end:-57 from|every:13 from|her:100 from|his:-56 from|inside:-30
  from|it:14 from|its:202 from|one:-31 from|the:-79 from|their:-22 from|under:29 from|underneath:-21 from|wall:-11 from|where:-44
  from|you:60 front|door:-43 front|of:94 front|row:-46 frost|have:-61 full|of:35 gas|giant:-43 gas|mask:-23 gate|and:0 gate|of:-9
  general|'s:32 get|a:-14 get|as:-17 get|down:13 get|in:-57 get|my:-7 get|one:-10 get|out:40 get|the:-84 get|to:-6 get|up:53 get|your:-8
  ghost|of:-25 girl|'s:-45 girl|in:46 girl|of:35 girl|on:-49 girl|with:51 give|him:15 give|it:45 give|out:-42 give|the:5 give|up:-22
  glass|in:-1 glass|of:9 glove|be:-46 goat|be:-8 goat|on:-21 gold|and:-14 gold|light:59 good|deal:-37 good|evening:72 good|one:10
  go|along:-33 go|and:19 go|at:-5 go|away:-11 go|back:-52 go|before:-18 go|by:40 go|dark:80 go|down:165 go|for:16 go|from:-50 go|green:-70
  go|home:45 go|in:-143 go|into:93 go|of:15 go|off:61 go|on:237 go|out:225 go|over:-9 go|past:-38 go|round:24 go|straight:-27 go|the:9
  go|through:31 go|to:-99 go|under:-13 go|up:5 great|deal:-26 great|many:-26 green|light:-13 green|water:47 green|with:-14 grey|and:4
  grind|and:2 grind|with:-3 grow|in:-23 guest|who:-3 hack|at:58 hack|the:-19 hair|be:-8 hair|on:14 half|a:22 half|foot:-15 half|its:-3
  half|of:-34 half|the:-75 hall|of:-18 hand|'s:-18 hand|and:-60 hand|be:9 hand|come:47 hand|in:-30 hand|of:62 hand|on:-26 hand|over:78
  hand|that:-8 hand|to:11 hand|up:-15 hand|upon:44 hand|with:-44 hang|a:28 hang|at:-29 hang|by:16 hang|down:6 hang|from:-112 hang|in:-112
  hang|off:-87 hang|on:-41 hang|out:-52 hang|over:63 hang|the:-27 hang|there:35 hang|with:-46 hard|bargain:-3 hat|fly:-17 hat|in:-63
  hat|on:-7 hat|over:-33 have|a:-37 have|all:68 have|already:-36 have|always:-25 have|an:23 have|be:-9 have|begin:-4 have|both:25
  have|build:-30 have|burn:-18 have|climb:0 have|come:-186 have|die:20 have|draw:-42 have|drop:-22 have|ever:-6 have|fall:-11
  have|fill:-11 have|find:-35 have|finish:-22 have|get:-101 have|give:-13 have|go:-15 have|grow:-13 have|hang:-26 have|have:17
  have|her:-130 have|his:-4 have|it:-73 have|its:22 have|just:9 have|keep:-11 have|lay:-1 have|learn:-5 have|leave:-77 have|let:-1
  have|lie:4 have|light:26 have|lose:-24 have|make:0 have|move:51 have|never:-25 have|nine:19 have|no:164 have|not:118 have|one:24
  have|open:2 have|paint:-8 have|pass:55 have|put:-62 have|reach:8 have|run:-41 have|say:-7 have|see:57 have|set:-17 have|settle:-33
  have|sew:-13 have|shoot:-8 have|stop:-68 have|take:-75 have|tell:-88 have|the:-75 have|three:4 have|to:46 have|turn:122 have|walk:18
  have|write:-31 have|you:-8 head|and:109 head|be:-34 head|come:16 head|in:53 head|of:-6 head|to:-54 heap|of:2 hear|it:47 hear|the:-20
  hear|them:-19 heel|and:7 heel|of:-44 height|of:89 helmet|on:-24 here|and:2 here|the:-50 her|ankle:-47 her|arm:103 her|back:-2 her|by:1
  her|collar:-13 her|ear:42 her|elbow:-13 her|eye:74 her|face:-159 her|finger:59 her|foot:-79 her|from:-11 her|glove:-3 her|hair:-3
  her|hand:44 her|hat:-23 her|head:85 her|heel:-30 her|in:-32 her|knee:-19 her|lamp:-8 her|lap:-38 her|leave:-49 her|lip:79 her|mother:-24
  her|mouth:42 her|name:-4 her|neck:-72 her|nose:46 her|on:-37 her|own:-5 her|palm:47 her|right:-27 her|scalp:-9 her|shoe:7
  her|shoulder:-32 her|sleeve:-118 her|slipper:19 her|the:-79 her|throat:-48 her|thumb:34 her|tooth:-13 her|veil:63 her|with:-56
  her|wrist:66 he|'d:-26 he|'s:-48 he|ask:-35 he|be:62 he|call:33 he|can:-60 he|come:114 he|could:8 he|do:31 he|draw:63 he|drop:29
  he|fold:57 he|get:25 he|go:34 he|have:-178 he|hold:48 he|look:67 he|open:-22 he|pull:43 he|put:-16 he|run:48 he|say:-134 he|sit:-25
  he|stand:-17 he|strike:100 he|swing:-20 he|take:-46 he|tell:-14 he|turn:93 he|use:34 he|walk:32 he|wear:-29 he|will:-5 he|would:-20
  high|as:41 him|and:-77 him|at:-8 him|by:-2 him|down:25 him|for:-7 him|have:-5 him|in:54 him|on:-29 him|the:12 him|to:23 him|up:25
  him|with:-98 hind|leg:21 his|arm:-70 his|back:-15 his|beard:59 his|belt:-9 his|boot:10 his|breath:-42 his|cap:13 his|chin:-35
  his|coat:44 his|cuff:-56 his|ear:-101 his|eye:-36 his|eyebrow:-29 his|face:26 his|finger:-48 his|fist:-27 his|foot:72 his|forehead:-33
  his|glove:12 his|hair:-61 his|hand:58 his|hat:-38 his|head:5 his|heel:39 his|knee:-75 his|leave:-77 his|leg:32 his|lip:23 his|mouth:35
  his|neck:-55 his|nose:-31 his|own:126 his|palm:61 his|partner:-30 his|shirt:72 his|shoe:8 his|shoulder:112 his|sleeve:26 his|slipper:-40
  his|throat:22 his|thumb:48 his|tooth:-55 his|voice:-45 his|wife:-80 his|wrist:0 hit|him:-30 hit|me:-12 hit|the:-32 hold|a:60 hold|it:-14
  hold|of:-134 hold|out:52 hold|the:-5 hold|them:35 hold|up:26 hole|in:103 hood|of:-14 horse|be:71 hour|of:45 house|have:-8 house|on:-21
  how|he:-17 how|the:-44 hundreds|of:-58 hundred|and:-22 hundred|foot:-41 hundred|mile:2 hundred|of:31 hundred|person:-10 hundred|year:-22
  if|he:3 if|it:-45 if|the:-39 if|there:6 if|you:-25 inch|of:-11 inside|a:-7 inside|it:-21 inside|of:34 inside|the:-59 instead|of:87
  into|a:60 into|her:36 into|his:-28 into|it:8 into|its:-19 into|one:-18 into|the:-91 into|your:-16 in|a:-96 in|among:-38 in|and:-111
  in|any:-50 in|at:35 in|behind:-25 in|black:-46 in|blue:31 in|both:-27 in|brown:-3 in|by:-38 in|each:-70 in|eleven:-15 in|every:66
  in|eyebrow:-7 in|four:60 in|front:105 in|full:34 in|green:5 in|half:22 in|her:-58 in|his:-91 in|it:149 in|its:130 in|letter:28 in|my:-68
  in|nine:-8 in|no:68 in|one:3 in|order:20 in|over:68 in|paper:15 in|pencil:-47 in|rank:60 in|red:-12 in|ring:-9 in|row:73 in|straw:-46
  in|that:96 in|the:251 in|their:-4 in|them:32 in|there:-12 in|this:-52 in|three:-33 in|through:45 in|time:-18 in|to:0 in|turn:49
  in|two:45 in|under:-60 in|which:7 in|with:-19 in|your:-66 isn't|there:33 itself|out:28 itself|to:-9 itself|up:47 its|arm:-51
  its|back:-21 its|belly:-50 its|crew:-5 its|door:-30 its|edge:-10 its|eye:-23 its|face:-28 its|foot:-23 its|hand:7 its|head:52
  its|hind:12 its|jaw:41 its|knee:74 its|lamp:-18 its|leg:-43 its|light:3 its|little:-103 its|mouth:24 its|neck:27 its|own:-130
  its|owner:-24 its|paint:31 its|point:62 its|shoulder:-20 its|side:-45 its|string:29 its|throat:-29 its|tooth:-16 its|wall:-10
  its|wheel:-20 its|whole:-12 its|window:-19 it|'s:-122 it|a:-2 it|across:-35 it|again:-87 it|all:-37 it|and:-23 it|as:58 it|at:-14
  it|back:9 it|be:-80 it|burn:66 it|but:-9 it|by:-67 it|close:25 it|come:115 it|do:-63 it|down:74 it|drop:64 it|fall:-24 it|for:49
  it|from:68 it|get:61 it|go:138 it|hang:94 it|have:205 it|hold:81 it|in:176 it|isn't:-7 it|lean:14 it|leave:21 it|lie:79 it|light:8
  it|like:-6 it|look:-28 it|make:18 it|off:-33 it|on:-143 it|out:-13 it|over:-38 it|pass:-23 it|point:86 it|read:-42 it|ring:23 it|run:23
  it|say:91 it|shriek:-6 it|sit:119 it|stand:73 it|stay:30 it|stop:92 it|swing:-13 it|take:-32 it|the:70 it|there:-1 it|through:10
  it|to:32 it|too:33 it|turn:29 it|twice:29 it|up:8 it|will:-23 it|with:174 it|would:-23 i|'d:-2 i|be:-45 i|could:84 i|do:28 i|dream:-80
  i|get:-10 i|go:-11 i|have:-42 i|let:-32 i|put:80 i|shoot:37 i|sit:-36 i|take:-24 i|tell:-18 i|turn:2 i|walk:-36 judge|'s:34 jump|the:-31
  keeper|'s:-10 keep|her:-31 keep|it:-36 keep|its:-39 keep|the:-15 keep|to:-20 key|go:125 key|on:9 kick|off:-13 kick|the:-21 kid|'s:-18
  kill|the:-24 kind|of:-29 knee-deep|in:-38 kneel|in:-56 knee|and:7 knee|in:-3 knee|with:-19 know|the:-27 lamp|and:23 lamp|be:72
  lamp|go:-44 lamp|in:8 lamp|light:9 lamp|oil:-39 lamp|post:26 land|on:-24 lantern|be:-21 lantern|swing:-27 lapel|and:45 last|of:-111
  last|page:-15 lay|a:6 lay|about:-48 lay|her:3 lay|in:21 lay|on:3 lay|one:33 lay|out:-34 lay|the:-12 lean|on:24 lean|out:45 lean|over:14
  lean|together:52 leave|a:16 leave|and:-40 leave|be:49 leave|by:1 leave|hand:-47 leave|her:19 leave|in:35 leave|it:52 leave|its:21
  leave|of:27 leave|the:104 leave|to:24 leg|and:-1 leg|be:-4 leg|of:-26 lemon|tree:-10 length|of:97 lens|of:-20 letter|by:2 let|down:-11
  let|go:-50 let|him:-39 let|it:-88 let|out:14 let|the:-4 let|you:-15 lid|of:-21 lie|a:55 lie|along:-2 lie|down:121 lie|flat:-8 lie|in:-64
  lie|on:-26 lie|open:52 lie|the:14 lie|there:10 lie|with:-67 lift|door:-23 lift|her:-20 lift|his:1 lift|it:58 lift|its:-50 lift|off:93
  lift|the:-151 lift|their:71 lightning|walk:-24 light|come:-8 light|from:-24 light|go:12 light|of:-42 light|on:-25 light|run:114
  light|the:114 light|under:31 light|up:23 light|window:-17 like|a:-17 like|an:-13 like|person:31 like|sleep:-22 like|something:-16
  like|the:24 like|to:-7 like|wash:19 line|and:3 line|of:-40 line|run:-17 line|the:7 line|with:23 lip|and:11 lip|of:-52 listen|to:-52
  live|in:27 log|be:-9 long|as:-56 long|rest:-33 long|table:41 long|than:-81 long|that:21 long|time:-11 long|way:34 long|white:33
  look|at:13 look|down:0 look|for:-9 look|in:57 look|like:-79 look|out:-16 look|round:-51 look|up:2 lose|its:-39 lot|of:-38 low|tide:-34
  machine|in:29 magistrate|'s:-41 make|a:34 make|from:-22 make|no:31 make|of:-52 make|out:6 make|the:-46 many|thing:-6 man|'s:47 man|and:7
  man|be:4 man|do:46 man|have:17 man|in:-91 man|of:68 man|on:-12 man|sit:10 man|who:49 man|with:22 map|of:-4 matter|of:-14 may|be:-35
  mean|to:-23 medium|'s:44 meet|him:-35 meet|it:-55 meet|the:-9 metre|of:-40 me|and:-6 middle|of:34 might|have:-22 mile|high:-4
  mile|long:-36 mile|of:-39 miller|'s:-34 more|of:3 more|than:30 morning|the:-72 morning|there:38 most|of:-19 mother|'s:-52 moth|come:-3
  mouth|and:-51 mouth|open:-22 mouth|to:-24 move|a:44 move|to:-20 my|door:16 my|foot:-24 my|hand:-11 my|hat:34 my|knee:21 my|own:2
  nail|gun:-13 nail|in:58 nail|to:53 name|be:-43 name|in:-40 name|of:-45 neck|and:-16 neither|of:-28 nest|in:-26 never|be:16
  never|once:-28 next|one:-1 next|to:-14 night|of:-46 night|the:-3 nine|day:14 nine|foot:-21 nine|hundred:8 nine|tail:32 nine|year:38
  nobody|'s:-9 nobody|at:-20 nobody|be:2 nobody|could:13 nobody|else:-67 nobody|have:-71 nobody|in:-54 nobody|move:29 noise|like:31
  none|of:28 noodle|bar:-10 noodle|steam:0 nose|in:-8 nose|to:-63 nothing|at:-4 nothing|but:11 nothing|else:7 nothing|in:0 nothing|on:-3
  nothing|to:41 not|a:81 not|be:33 not|come:-24 not|even:55 not|go:-45 not|let:-35 not|look:16 not|move:-64 not|one:22 not|put:10
  not|speak:-27 not|stop:44 not|the:49 not|there:44 not|to:-55 now|it:12 now|she:65 now|the:-45 no|arrow:-17 no|big:-9 no|face:6
  no|floor:-45 no|hand:-28 no|hurry:68 no|long:-64 no|more:-14 no|one:-114 no|sound:-4 no|water:105 no|wide:8 no|wind:45 off|a:14
  off|along:-28 off|and:-78 off|at:-56 off|her:17 off|his:87 off|in:46 off|it:40 off|its:41 off|on:16 off|one:-9 off|the:177 off|their:37
  often|that:-31 of|a:49 of|all:10 of|an:32 of|black:-21 of|blue:-9 of|burn:-35 of|car:-6 of|clear:-2 of|dead:-32 of|dry:-39 of|each:79
  of|every:-13 of|glass:-40 of|granite:56 of|green:51 of|grey:-1 of|hand:-7 of|her:-92 of|him:83 of|his:5 of|ice:-2 of|it:33 of|its:-151
  of|leave:-55 of|light:49 of|live:-10 of|milk:-33 of|my:68 of|nine:-16 of|nothing:59 of|old:-32 of|one:-1 of|pale:118 of|pink:-18
  of|red:-18 of|sand:95 of|slate:15 of|small:-21 of|smoke:-50 of|somebody:-53 of|something:-35 of|spark:13 of|steam:-10 of|that:-30
  of|the:-15 of|their:9 of|them:126 of|time:-11 of|tooth:11 of|us:-32 of|water:15 of|wet:-42 of|what:-13 of|which:-23 of|white:66
  of|yellow:-2 of|you:166 of|your:-36 oil|drum:-24 old|man:-97 old|than:-12 old|woman:-46 once|the:135 one|'s:-54 one|a:39 one|above:-13
  one|aft:64 one|and:0 one|another:29 one|arm:-16 one|at:-68 one|bare:-40 one|be:7 one|behind:5 one|bulb:-4 one|by:79 one|ear:2 one|end:55
  one|eye:41 one|finger:93 one|glove:-13 one|green:-5 one|hand:-30 one|have:-44 one|in:7 one|lens:-16 one|long:54 one|of:217 one|side:-5
  one|sleeve:18 one|that:-23 one|the:42 one|to:-98 one|who:-2 one|window:-15 one|with:9 only|a:-17 only|one:-16 only|the:-132 onto|a:7
  onto|the:35 on|a:-96 on|all:-88 on|an:-33 on|and:-61 on|at:42 on|both:-14 on|down:30 on|each:-59 on|either:71 on|every:-142 on|fire:-22
  on|fume:-5 on|her:12 on|him:-30 on|his:-33 on|it:131 on|its:-121 on|my:5 on|nothing:-21 on|one:-15 on|pole:25 on|stilt:-9 on|that:10
  on|the:93 on|their:120 on|them:-36 on|this:-10 on|to:19 on|top:-83 on|two:17 on|with:-25 on|your:16 open|a:-33 open|and:-99 open|at:-27
  open|her:87 open|his:72 open|in:-41 open|it:27 open|its:-50 open|like:35 open|on:-58 open|the:-69 open|their:-46 open|to:62 open|up:1
  open|your:18 order|of:1 or|it:-16 or|the:-36 or|two:-16 other|end:10 other|half:-16 other|hand:14 other|one:-35 other|side:-52
  ought|to:0 out|a:134 out|above:-29 out|across:19 out|along:37 out|among:33 out|and:11 out|at:31 out|between:7 out|by:12 out|for:-44
  out|from:65 out|her:-70 out|in:-79 out|into:-18 out|like:-28 out|of:123 out|on:-13 out|one:-24 out|onto:-26 out|over:-13 out|the:-38
  out|through:121 out|to:-117 out|under:-39 out|upon:28 out|with:-44 over|a:-93 over|and:-94 over|both:-20 over|every:-42 over|hand:29
  over|her:-15 over|his:31 over|in:-45 over|it:-49 over|its:-13 over|nothing:-41 over|on:60 over|one:-24 over|the:4 over|their:-41
  over|with:51 own|name:3 own|reflection:-62 page|of:-10 paint|eye:12 pair|of:3 pale|green:-1 palm|have:47 palm|on:-5 paper|be:-30
  park|in:-3 pass|it:74 pass|the:-26 pass|through:-71 past|it:-19 past|the:91 past|your:-11 pay|for:-60 pay|off:-21 pear|tree:13
  peel|an:-31 person|in:19 person|stand:-39 person|who:20 pick|up:38 pilot|'s:20 pink|and:-29 pin|to:-54 place|where:-21 play|the:19
  point|at:4 point|on:30 pole|and:-2 pole|to:-5 pour|out:14 print|of:-44 prow|of:-6 pull|a:-23 pull|the:61 pull|up:72 push|the:1
  push|up:-43 put|a:-23 put|down:49 put|her:24 put|his:42 put|it:-41 put|its:36 put|on:31 put|out:0 put|the:-142 put|them:0 put|two:-55
  put|up:19 rack|of:-16 rail|and:21 rail|with:11 rain|have:-64 rain|on:-27 rain|stop:59 raise|his:25 raise|the:-26 ram|the:-12
  reach|for:28 reach|the:-2 read|it:-61 read|the:-31 real|one:-14 rear|wheel:-10 receive|you:-25 red|and:14 red|thread:-53
  reputation|with:-14 rest|of:-22 rest|on:-24 return|to:-3 rib|of:-14 ride|on:10 ride|the:-22 ridge|the:-4 right|hand:-51 right|to:-15
  rig|with:-9 rim|of:-33 ring|like:56 ring|of:16 ring|on:-25 rise|and:52 rise|from:84 rise|off:-43 rise|out:-38 rivet|gun:-17 roll|down:3
  roll|off:0 roll|out:-12 roll|over:-9 roll|the:-7 roof|and:-35 roof|in:-31 roof|of:-67 roof|with:-19 room|for:-4 rope|and:92
  rope|bridge:-38 rope|of:17 round|a:-2 round|and:-42 round|each:-12 round|hand:-20 round|her:-32 round|him:17 round|his:-31 round|in:38
  round|it:102 round|its:-8 round|on:40 round|the:-165 round|to:124 round|with:48 round|your:-5 row|boat:-10 row|like:-26 row|of:-97
  row|upon:27 row|with:-29 run|a:33 run|along:-3 run|away:-31 run|down:-30 run|from:62 run|in:-11 run|like:35 run|off:-11 run|on:43
  run|out:62 run|over:-50 run|the:-69 run|together:-11 run|up:8 run|with:-5 sack|of:-20 sanity|check:-15 say|a:-13 say|good:72 say|he:22
  say|it:-33 say|nothing:-19 say|so:-34 say|something:-9 say|that:45 say|the:128 say|to:17 school|bus:-8 screen|and:13 screen|in:1
  seat|of:74 second|come:-16 second|man:-25 second|the:-17 seem|to:-97 see|a:-28 see|it:-80 see|that:-22 see|the:26 see|them:-10
  see|to:-49 send|it:-6 server|rack:9 set|a:-29 set|down:-26 set|it:76 set|out:-93 set|the:8 set|them:-12 shadow|of:9 shadow|on:80
  shake|the:17 shape|of:190 share|a:-32 shave|head:-14 sheet|of:-16 shell|pea:-3 she|'s:15 she|ask:-2 she|be:133 she|breathe:27
  she|come:-34 she|could:-45 she|do:-37 she|go:-24 she|hang:-1 she|have:-107 she|hold:-59 she|lay:9 she|lift:27 she|look:-30 she|open:-20
  she|pour:41 she|put:-17 she|say:48 she|stand:23 she|take:-7 she|tell:-19 she|turn:-62 she|walk:-11 she|wear:-34 she|will:-19
  she|would:-30 ship|'s:-70 shoe|and:-6 shoot|back:-6 shoot|down:-18 shoot|from:18 shoot|out:-18 shoot|the:29 shoulder|and:13
  shoulder|to:10 shoulder|with:-39 should|be:-25 should|have:-30 shower|of:3 show|a:28 show|the:107 show|through:33 show|you:9 shut|her:87
  shut|the:-50 side|and:4 side|by:13 side|in:23 side|of:-19 side|with:-10 sign|of:-11 since|before:-1 since|the:83 sink|into:23
  sister|'s:42 sit|a:-47 sit|at:4 sit|down:-30 sit|in:-61 sit|on:-101 sit|round:-34 sit|up:159 six|and:-16 six|foot:-2 six|hundred:-55
  size|of:121 skin|of:4 slab|the:-6 sleep|badly:-37 sleep|on:-51 sleeve|and:35 sleeve|be:-47 sleeve|to:70 slide|a:-46 slide|down:-69
  slide|out:7 slow|down:2 small|and:124 small|as:-91 small|blue:-24 small|dry:34 smell|of:-20 snow|fall:25 snow|have:-72 snow|on:59
  somebody|'s:-115 somebody|be:55 somebody|else:-9 somebody|have:-89 somebody|who:-4 someone|'s:-20 someone|have:-59 something|have:-46
  something|that:-11 something|with:-21 sorry|about:-9 sort|of:-10 sound|like:60 sound|of:16 so|as:-39 so|be:-10 so|do:4 so|hard:-8
  so|long:8 so|much:-44 so|often:-58 so|that:27 so|the:-5 so|they:-31 so|you:-6 spark|plug:-3 speak|of:-4 speak|the:82 speak|to:38
  spell|of:-46 spray|of:51 square|of:-65 stab|at:-18 stack|to:-10 stamp|on:13 stand|a:80 stand|about:-26 stand|along:59 stand|at:17
  stand|in:57 stand|on:34 stand|open:-23 stand|out:-29 stand|straight:0 stand|the:6 stand|there:-89 stand|up:12 stand|with:-5 start|to:148
  stay|on:-26 stay|there:61 steam|and:2 steer|wheel:43 step|a:-40 step|back:83 step|down:-43 step|off:22 step|out:8 step|over:40
  step|up:56 still|a:124 still|come:-19 still|go:39 still|hold:-9 still|in:-90 still|it:-6 still|on:-78 still|warm:13 still|wet:24
  stop|at:-30 stop|for:25 stop|in:33 stop|to:-13 stop|where:-21 storey|of:-16 straight|down:-57 straight|into:-8 straight|through:54
  straight|up:42 strap|to:-32 straw|hat:-20 strike|a:-25 strike|the:128 string|from:-38 string|of:12 strip|light:-11 strip|of:28
  sweep|the:-65 swim|pool:-29 swing|a:-33 swing|from:2 swing|his:-11 swing|in:-20 swing|it:-39 swing|out:31 swing|round:57 swing|the:-6
  switch|off:-34 table|and:-16 table|be:82 table|in:20 table|rise:10 table|with:-50 take|a:-48 take|her:78 take|him:70 take|his:-32
  take|hold:-150 take|it:-26 take|off:134 take|the:-77 take|up:-54 take|your:-32 talk|about:-26 talk|to:20 tall|and:-43 tall|as:-45
  tall|than:20 teach|the:4 tell|her:-65 tell|him:-52 tell|it:-30 tell|me:-74 tell|the:-9 tell|you:62 tell|yourself:-5 ten|pace:-11
  ten|thousand:16 ten|year:-53 terrace|of:-76 than|a:18 than|the:-57 that|a:20 that|be:129 that|come:0 that|evening:37 that|go:9
  that|have:16 that|he:-8 that|i:-14 that|isn't:16 that|it:-66 that|leave:12 that|morning:34 that|night:14 that|nobody:11 that|one:14
  that|she:-8 that|the:-40 that|there:-45 that|they:-15 that|use:-25 that|way:3 that|you:-64 their|arm:-62 their|back:13 their|boot:-5
  their|eye:-80 their|face:18 their|foot:28 their|hand:-31 their|hat:73 their|head:6 their|knee:54 their|mouth:-52 them|a:-42 them|and:35
  them|back:37 them|be:24 them|by:-21 them|down:-28 them|for:-58 them|go:59 them|have:-19 them|in:28 them|like:-11 them|on:-105
  them|out:-9 them|sit:-17 them|the:23 them|to:-35 them|up:-40 them|with:20 then|a:85 then|all:-2 then|he:0 then|it:12 then|she:23
  then|the:-54 then|there:-44 then|they:53 then|you:-25 there|'s:-25 there|be:30 there|have:16 there|in:5 there|it:19 there|on:10
  there|the:52 there|with:-4 they|'d:-20 they|'re:-16 they|'ve:2 they|be:63 they|bury:-14 they|call:-17 they|come:-4 they|do:3
  they|fall:34 they|go:155 they|hang:78 they|have:-127 they|let:-12 they|lie:-56 they|say:-88 they|stand:128 the|abbot:22 the|adept:-5
  the|afternoon:-18 the|air:275 the|airlock:2 the|aisle:13 the|alder:49 the|altar:29 the|ambassador:-29 the|aquarium:-10 the|archer:-1
  the|arm:-17 the|arrow:64 the|ash:-19 the|assassin:17 the|avenue:-70 the|awning:2 the|axis:-9 the|axle:22 the|back:-87 the|bailiff:-21
  the|balcony:-54 the|ball:19 the|ballroom:78 the|bamboo:45 the|band:-19 the|bandit:64 the|banister:-1 the|bank:-73 the|bar:65
  the|barber:14 the|bare:102 the|baron:-10 the|barrel:-22 the|basin:53 the|bay:-18 the|beacon:-32 the|beam:7 the|bear:-32 the|bed:45
  the|bedpost:-12 the|bell:-18 the|bench:-18 the|big:-92 the|bike:-10 the|billboard:27 the|bishop:-108 the|black:23 the|blade:-42
  the|blanket:27 the|blind:40 the|blinds:22 the|block:-11 the|blood:58 the|blue:22 the|boar:-36 the|board:37 the|boat:-39 the|boathook:-24
  the|body:-27 the|bolt:15 the|bone:99 the|bonnet:16 the|book:-8 the|boot:-22 the|booth:-31 the|bottle:-21 the|bottom:144 the|bowl:6
  the|boy:-24 the|brake:7 the|brazier:-5 the|break:-20 the|breaker:-32 the|brick:66 the|bride:-4 the|bridge:-2 the|brim:28 the|bronze:30
  the|brown:-18 the|brush:71 the|bucket:62 the|buggy:-18 the|build:-19 the|bulb:6 the|bulkhead:5 the|bullet:40 the|burn:9 the|bus:12
  the|cab:-16 the|cable:-37 the|cage:-33 the|cake:-34 the|can:-20 the|canal:-35 the|candle:-3 the|candlestick:-28 the|canopy:-20
  the|canyon:-18 the|captain:95 the|car:0 the|card:-43 the|cargo:-5 the|carousel:-58 the|carp:33 the|carpet:34 the|carriage:40 the|cart:45
  the|carter:-14 the|cat:-48 the|cattle:-7 the|causeway:24 the|ceiling:14 the|cellar:-7 the|chain:5 the|chair:-24 the|chalk:51
  the|chandelier:-96 the|chapel:-6 the|character:3 the|chart:-24 the|child:-44 the|chimney:26 the|chin:-33 the|church:9 the|churchyard:20
  the|city:-37 the|clay:51 the|cliff:-25 the|clinic:-25 the|clock:-51 the|cloth:-115 the|cloud:-60 the|coach:-46 the|coast:-18
  the|coat:-31 the|coffee:-53 the|coffin:21 the|coin:72 the|cold:-54 the|collar:52 the|colour:-2 the|concrete:-21 the|conservatory:15
  the|convoy:38 the|cook:-70 the|cool:-17 the|corner:-2 the|corpse:-14 the|corridor:45 the|count:-25 the|counter:-52 the|courier:-36
  the|courtyard:158 the|cover:26 the|crack:86 the|crane:-68 the|crater:16 the|crest:-33 the|crew:-14 the|cross:12 the|crossroads:-22
  the|crow:20 the|crowd:-63 the|crown:-21 the|crypt:-7 the|cuff:51 the|culvert:5 the|cup:51 the|curtain:-79 the|custom:-23 the|cut:33
  the|dam:-63 the|dark:-202 the|dash:30 the|date:39 the|day:-28 the|dead:65 the|deck:147 the|deep:9 the|desk:11 the|dial:-17 the|ditch:96
  the|doctor:-63 the|dog:-110 the|doll:74 the|dome:-20 the|door:176 the|doorway:12 the|dragon:-15 the|drain:-48 the|draught:-29
  the|drawbridge:51 the|drawer:-30 the|dreadnought:-10 the|drive:-13 the|driver:32 the|drop:77 the|drown:-65 the|drum:28 the|dry:-57
  the|duke:5 the|dumpling:-13 the|dune:-10 the|dust:83 the|dyke:-43 the|ear:-26 the|eaves:48 the|edge:31 the|eel:-56 the|elbow:-30
  the|elevator:16 the|empty:49 the|end:-83 the|enemy:-13 the|enforcer:-24 the|engine:-21 the|entire:24 the|escalator:-25 the|evening:-10
  the|exact:64 the|exorcist:11 the|eye:11 the|face:32 the|fall:54 the|family:-22 the|fan:-7 the|far:64 the|fen:-15 the|fence:-24
  the|ferry:30 the|ferryman:46 the|ferrywoman:-20 the|field:-60 the|finger:13 the|fire:-25 the|first:15 the|fish:6 the|flag:2
  the|flagstone:104 the|flame:16 the|flap:-7 the|flare:-11 the|flat:-57 the|flesh:14 the|flood:6 the|floor:37 the|fog:39 the|foot:19
  the|ford:-7 the|forward:-9 the|founder:-27 the|fountain:-14 the|fourth:46 the|frame:76 the|freeze:102 the|fridge:19 the|front:-109
  the|frost:6 the|fuel:-13 the|gallery:20 the|galley:-13 the|gallows:-48 the|gantry:-9 the|gap:-5 the|gardener:-22 the|gas:-19 the|gash:4
  the|gate:-10 the|general:44 the|ghost:10 the|girl:135 the|glass:193 the|glove:-52 the|goat:-23 the|gorge:-82 the|governess:-39
  the|grain:45 the|grass:-43 the|grave:-41 the|great:14 the|green:58 the|grey:54 the|grille:11 the|grind:147 the|groom:-19 the|guard:-17
  the|guest:-38 the|guild:-17 the|gun:18 the|gunner:-1 the|gutter:-51 the|hair:-12 the|hall:-9 the|hand:12 the|handle:-9 the|hang:70
  the|hangar:0 the|harbour:-5 the|harpoon:-2 the|hat:-35 the|hatch:-52 the|head:-34 the|headlamp:-10 the|heart:66 the|hearth:138
  the|hearthrug:12 the|heat:-25 the|hedge:122 the|heel:-11 the|height:52 the|helmet:18 the|hermit:-3 the|highway:28 the|hill:-55
  the|hip:-12 the|hive:12 the|hold:-15 the|hole:7 the|hologram:-46 the|hood:35 the|hook:-28 the|horizon:5 the|horn:-10 the|horse:72
  the|hot:-32 the|hotel:-5 the|hour:20 the|house:-79 the|housekeeper:-18 the|hull:44 the|ice:17 the|ink:-5 the|inn:-16 the|inner:-6
  the|innkeeper:58 the|inside:25 the|iron:-37 the|island:35 the|jade:13 the|jar:3 the|jaw:-22 the|jetty:-13 the|job:-5 the|jukebox:-16
  the|keeper:55 the|kerb:52 the|kettle:-52 the|key:107 the|kid:-49 the|kitchen:-4 the|knee:-75 the|knife:-22 the|knuckle:4 the|lacquer:-32
  the|ladder:1 the|lake:41 the|lamp:30 the|land:2 the|landlord:-5 the|lane:-21 the|lantern:-31 the|last:-45 the|latch:60 the|late:42
  the|lattice:-1 the|lawn:-15 the|lead:-42 the|leave:-79 the|leg:5 the|length:87 the|letter:33 the|library:27 the|lid:8 the|lifeboat:-26
  the|lift:-87 the|light:-89 the|lighthouse:-28 the|lightning:-45 the|lily:0 the|line:-42 the|lintel:52 the|lip:-20 the|little:-35
  the|load:-7 the|loaf:37 the|lobby:-24 the|lock:-1 the|log:8 the|long:2 the|lot:-2 the|lotus:-10 the|low:-8 the|lower:-29 the|machine:-21
  the|magistrate:37 the|main:-14 the|man:155 the|manual:-24 the|map:-62 the|marble:36 the|marsh:22 the|mast:-8 the|mat:64 the|match:15
  the|matchbook:-6 the|matter:-27 the|mayor:-46 the|medium:30 the|mess:14 the|middle:-32 the|milk:13 the|mill:-26 the|miller:-30
  the|millrace:9 the|mirror:13 the|mist:-50 the|moment:16 the|monk:35 the|moon:-10 the|moor:-32 the|morgue:70 the|morning:4 the|moss:63
  the|moth:56 the|mountain:66 the|mouse:-31 the|mouth:-47 the|mud:-34 the|mule:-42 the|music:62 the|muzzle:-10 the|nail:105 the|name:10
  the|nave:-89 the|near:13 the|neck:-42 the|needle:-8 the|neon:59 the|new:4 the|next:-2 the|night:-22 the|ninth:62 the|noise:1
  the|noodle:31 the|north:-22 the|nose:-44 the|note:-30 the|number:10 the|nursery:-52 the|observatory:12 the|ogre:-21 the|oil:-54
  the|old:78 the|one:-27 the|only:25 the|open:2 the|oracle:55 the|orchard:-19 the|organ:-25 the|other:-106 the|others:-7 the|outside:35
  the|pack:-23 the|page:15 the|paint:146 the|pair:-41 the|palm:4 the|pan:-15 the|pane:-67 the|paper:80 the|parapet:44 the|park:44
  the|pass:-22 the|passage:12 the|passenger:-10 the|path:-61 the|patient:-35 the|pedal:-33 the|person:24 the|phone:23 the|piano:34
  the|picture:-7 the|pier:-18 the|pilgrim:80 the|pillar:45 the|pillow:-28 the|pilot:35 the|pine:-26 the|pipe:68 the|pirate:-10 the|pit:1
  the|place:-44 the|plain:17 the|planet:-44 the|plank:-50 the|plasma:55 the|plaster:-49 the|plastic:-30 the|plate:23 the|platform:-8
  the|point:-19 the|poker:-49 the|pond:-44 the|pool:8 the|port:-30 the|portrait:115 the|post:-4 the|pot:38 the|preacher:5 the|price:1
  the|priest:1 the|print:-44 the|projector:-64 the|prow:-6 the|pump:-99 the|quarry:-14 the|quay:-29 the|quiet:13 the|rack:-27
  the|radiator:-28 the|radio:-7 the|raft:-21 the|rafter:107 the|raider:50 the|rail:-76 the|rain:-137 the|ramp:-6 the|reactor:0
  the|real:-47 the|red:-10 the|reed:-15 the|reeve:-7 the|reservoir:-3 the|rest:-90 the|rib:4 the|rice:-40 the|ridge:-29 the|rifle:-34
  the|rig:-63 the|right:8 the|rim:-33 the|ring:67 the|rise:13 the|river:66 the|road:-43 the|rock:-4 the|roof:-171 the|rooftop:-5
  the|room:93 the|root:29 the|rope:48 the|row:53 the|rug:94 the|rung:-6 the|rust:1 the|saddle:35 the|sail:-2 the|saint:25 the|salt:-2
  the|same:43 the|sand:-144 the|scarecrow:-1 the|screen:48 the|scroll:32 the|sea:-89 the|seal:-35 the|seam:-65 the|seat:45 the|second:-90
  the|seed:58 the|sentry:-4 the|sergeant:-61 the|server:42 the|service:52 the|seven:45 the|seventh:92 the|sexton:-33 the|shadow:94
  the|shaft:23 the|shallows:-40 the|shape:146 the|sheet:-45 the|shield:-35 the|ship:40 the|shoulder:24 the|shutter:-44 the|side:-32
  the|sidewalk:11 the|silk:-27 the|sill:-35 the|silver:-21 the|sixth:-27 the|size:121 the|skin:-54 the|skull:-45 the|sky:52
  the|skylight:-15 the|skyline:-45 the|slab:10 the|sleeve:23 the|slot:-8 the|sluice:-26 the|small:-17 the|smile:-37 the|smoke:29
  the|sniper:-24 the|snow:25 the|sofa:-56 the|sound:61 the|soup:10 the|spear:-16 the|spring:8 the|stadium:-35 the|stair:46 the|stand:19
  the|star:-5 the|station:-52 the|statue:-2 the|steam:-50 the|steel:55 the|step:-76 the|steward:-28 the|stone:120 the|storm:64
  the|story:-13 the|stove:4 the|strap:-41 the|straw:67 the|stream:39 the|street:128 the|string:-7 the|strip:-21 the|stroke:37 the|suit:12
  the|sun:-28 the|surface:132 the|surgeon:-47 the|sword:96 the|swordsman:-16 the|table:-49 the|tablecloth:51 the|tailgate:-20 the|tall:-6
  the|tank:-18 the|tanker:38 the|tap:-25 the|tarmac:3 the|tea:17 the|tear:22 the|temple:38 the|tent:-48 the|tenth:32 the|terrace:-27
  the|thatch:11 the|thing:-22 the|third:85 the|three:-15 the|throat:-41 the|ticket:12 the|tide:-15 the|tiger:8 the|tile:123 the|time:208
  the|tin:-44 the|tip:-35 the|tooth:-22 the|top:-65 the|torch:1 the|tower:28 the|town:-19 the|track:-22 the|traffic:-7 the|train:-30
  the|tram:-25 the|trap:11 the|traveller:-54 the|treaty:44 the|tree:63 the|truck:19 the|trunk:-14 the|tune:27 the|tunnel:-91 the|turn:-22
  the|twelfth:76 the|twin:-2 the|two:95 the|tyre:14 the|usual:-24 the|valley:22 the|vault:26 the|vend:73 the|very:-70 the|village:-4
  the|visor:-18 the|wagon:10 the|waist:-26 the|wall:-2 the|war:25 the|ward:39 the|warm:-48 the|wash:2 the|water:-78 the|way:7
  the|weather:-23 the|wed:-26 the|weir:-7 the|well:176 the|wet:-70 the|wheel:40 the|white:78 the|whole:-78 the|widow:-10 the|willow:-23
  the|wind:-46 the|window:30 the|windscreen:9 the|windshield:-32 the|windward:-7 the|wine:9 the|wing:-48 the|winter:-62 the|wire:84
  the|wizard:4 the|woman:45 the|wood:-29 the|wooden:3 the|word:47 the|world:-15 the|wreck:36 the|wrist:39 the|wrong:-25 the|yard:-105
  the|year:-48 the|yellow:15 the|yew:17 the|zither:109 thick|as:-19 thing|be:-16 thing|in:-43 thing|on:27 thing|that:-24 think|about:-55
  think|better:20 thin|as:116 third|of:-40 third|time:-55 thirty|year:20 this|be:-32 this|one:76 this|side:9 though|it:72 though|the:-11
  thousands|of:-13 thread|of:95 three|day:116 three|hundred:-30 three|of:-40 three|time:53 through|a:-121 through|each:-16
  through|every:-24 through|her:81 through|his:39 through|it:47 through|its:-22 through|one:-22 through|the:-36 through|their:36
  through|them:43 through|two:19 through|your:-22 throw|a:-24 throw|down:10 throw|her:0 throw|it:48 throw|the:-76 ticket|machine:-3
  tie|to:-35 till|the:20 time|and:72 time|in:13 time|it:41 time|on:-10 time|the:104 time|to:-42 time|you:-18 tin|of:24 tip|back:12
  tip|of:-9 tip|over:-29 tip|the:-13 together|in:23 tooth|and:-59 too|many:-18 top|of:38 torch|go:50 touch|it:32 touch|the:171
  toward|him:31 toward|the:152 toward|you:-37 to|a:47 to|and:-2 to|be:-50 to|come:-8 to|do:-10 to|dry:-20 to|each:8 to|end:-56 to|face:33
  to|follow:101 to|get:-59 to|give:-4 to|go:-7 to|grind:-41 to|hand:2 to|have:-18 to|hear:-27 to|her:-79 to|him:10 to|his:32 to|hold:-3
  to|hum:48 to|it:-135 to|its:-74 to|keep:63 to|leave:23 to|let:6 to|listen:22 to|look:41 to|make:29 to|me:-45 to|meet:-41 to|one:72
  to|point:-16 to|put:-56 to|reach:-46 to|read:11 to|right:46 to|run:-1 to|say:-22 to|see:-65 to|shoulder:18 to|show:-60 to|sing:-6
  to|sleep:-5 to|stern:-24 to|tail:-40 to|take:-21 to|tell:-7 to|the:-64 to|their:2 to|them:13 to|touch:-22 to|turn:5 to|wall:-18
  to|where:-12 to|you:75 to|your:37 tray|of:-50 tree|be:-14 tree|in:4 try|the:-9 try|to:-10 tuck|in:-9 turn|a:33 turn|back:-13 turn|her:3
  turn|in:-66 turn|into:-2 turn|it:-31 turn|its:95 turn|of:-47 turn|on:-15 turn|out:-48 turn|over:-85 turn|round:50 turn|slowly:4
  turn|the:42 turn|their:100 turn|to:11 turn|up:9 two|by:8 two|finger:29 two|hundred:29 two|in:41 two|man:19 two|more:72 two|of:114
  two|sun:-37 tyre|and:16 under|a:-101 under|each:-15 under|her:43 under|his:-47 under|it:23 under|its:9 under|my:-9 under|the:-94
  under|them:-64 under|your:-19 until|it:-72 until|the:90 until|there:18 until|they:-17 upon|a:-24 upon|his:16 upon|it:117 upon|its:24
  upon|the:133 upon|their:-67 upright|in:11 upside|down:-115 upturn|face:-13 up|a:40 up|again:49 up|along:47 up|and:-73 up|as:-16 up|at:5
  up|between:27 up|from:-47 up|her:8 up|his:31 up|in:-167 up|inside:13 up|into:28 up|it:48 up|its:-38 up|like:-58 up|off:127 up|on:198
  up|one:30 up|out:38 up|over:-11 up|past:65 up|the:55 up|there:6 up|through:6 up|to:52 up|with:-30 use|the:6 use|to:23 valley|be:-5
  vend|machine:55 very|slowly:-32 very|small:0 waist|and:-12 wait|for:-65 wake|and:-43 walk|a:-1 walk|about:-25 walk|across:-45
  walk|along:-14 walk|down:4 walk|in:-34 walk|into:34 walk|off:10 walk|on:-26 walk|out:-66 walk|the:-13 walk|through:49 walk|up:31
  wall|and:-52 wall|come:-27 wall|in:-29 wall|of:-5 wall|the:52 wall|to:-18 wall|with:-24 want|it:-9 want|to:-24 wash|and:-37 wash|on:-2
  watch|it:-29 watch|the:-83 water|as:-16 water|be:-12 water|come:-3 water|in:81 water|tower:-51 water|with:-23 way|a:23 way|along:-44
  way|down:-10 way|of:-28 way|the:65 way|to:-12 way|up:-44 way|you:-62 wear|a:9 wed|dress:14 wed|ring:0 weld|mask:50 well|of:-16 we|be:1
  we|go:-65 whatever|be:-24 what|be:2 what|he:-22 what|it:-62 what|the:8 what|they:-28 what|you:-7 wheel|and:-25 wheel|be:-10 wheel|go:23
  wheel|of:66 wheel|turn:-35 when|he:127 when|i:-28 when|it:-50 when|she:58 when|the:41 when|they:-33 when|you:128 wherever|it:-29
  where|a:-45 where|he:30 where|her:-32 where|his:18 where|i:-15 where|it:75 where|she:17 where|the:115 where|there:43 where|they:-9
  where|you:-40 which|be:1 which|the:-25 which|you:-9 while|a:-13 while|he:37 while|she:32 while|the:-23 while|you:47 white|and:-10
  white|as:17 white|from:-34 white|line:38 whole|length:-12 whole|of:1 whole|street:-16 whole|wall:-56 who|be:10 who|come:-9 who|have:5
  who|would:-8 wide|as:44 wide|than:1 widow|'s:42 will|be:-7 will|not:16 window|and:-47 window|be:49 window|of:-21 window|the:-25
  window|to:-14 winter|garden:-40 wire|and:-52 wish|to:1 wish|you:42 without|a:-14 without|any:-21 with|a:-60 with|age:-14 with|all:-33
  with|an:-73 with|both:-20 with|chalk:2 with|every:98 with|flour:-35 with|frost:-11 with|gold:7 with|half:31 with|her:-176 with|him:42
  with|his:57 with|it:95 with|its:-220 with|ivy:-27 with|light:19 with|lightning:-34 with|me:55 with|no:18 with|nobody:-31 with|nothing:13
  with|one:-79 with|somebody:-7 with|something:-18 with|the:9 with|their:-92 with|two:-33 with|wet:54 with|your:70 woman|'s:32
  woman|in:-72 woman|on:-27 woman|with:44 work|the:-55 would|be:-12 would|go:-12 would|have:-45 would|not:-103 wrist|and:10 write|on:60
  write|the:-21 yard|high:15 yard|of:-38 year|ago:-3 year|of:-73 yellow|paper:39 your|arm:-8 your|back:42 your|boot:-15 your|breath:-5
  your|brother:-24 your|ear:4 your|eye:-21 your|face:-35 your|father:-2 your|finger:7 your|foot:-10 your|grandmother:14 your|hand:6
  your|head:-48 your|heel:-28 your|knee:-37 your|leave:-49 your|mother:26 your|own:-58 your|rear:-14 your|shoulder:20 your|sister:13
  your|teacher:-27 your|thumb:-32 your|way:26 your|wrist:-14 you|'d:-41 you|'re:-5 you|'ve:-20 you|a:-42 you|and:52 you|ask:-13
  you|back:22 you|be:-21 you|both:-17 you|bow:-24 you|bring:-7 you|can:-62 you|catch:-33 you|check:17 you|climb:-39 you|come:63
  you|could:48 you|count:-18 you|crest:-5 you|cross:-15 you|cut:21 you|do:-6 you|dream:-9 you|drive:-14 you|drop:11 you|duck:-4 you|eat:64
  you|enter:-37 you|feel:34 you|find:-67 you|float:-15 you|gain:-18 you|get:-28 you|give:-27 you|go:16 you|have:-179 you|hold:-26
  you|in:42 you|keep:2 you|kick:-12 you|leave:-16 you|let:74 you|lie:-32 you|like:1 you|look:34 you|make:-3 you|may:-23 you|on:-33
  you|open:-7 you|out:-14 you|pull:-10 you|put:33 you|reach:-30 you|read:-20 you|roll:-14 you|run:-30 you|say:-48 you|see:-16 you|sign:-28
  you|sleep:-74 you|stand:-24 you|step:24 you|swing:-23 you|take:-31 you|tell:-25 you|the:55 you|think:-26 you|through:-14 you|throw:7
  you|to:9 you|try:-14 you|turn:-25 you|wait:-20 you|wake:-15 you|walk:19 you|watch:11 you|will:-17 you|with:-29 you|would:-24`;

/** A kind of thing and what it does. */
export const DOINGS = `
  beast|be:-12 beast|burst:37 beast|come:-32 beast|get:23 beast|go:18 beast|hang:46 beast|leave:102 beast|lie:21 beast|look:5
  beast|ride:-11 beast|rise:-43 beast|see:-15 beast|sit:-55 beast|stand:88 beast|stop:-13 beast|take:33 beast|turn:-1 beast|walk:-3
  body|be:81 body|begin:15 body|close:-9 body|come:177 body|crack:-10 body|cross:-28 body|draw:-18 body|fall:-20 body|feel:80 body|fold:0
  body|follow:37 body|go:-73 body|hang:-33 body|hold:74 body|leave:11 body|lie:73 body|long:-8 body|move:86 body|open:42 body|plait:-17
  body|press:-27 body|put:-41 body|run:56 body|see:6 body|shut:82 body|split:-10 body|stand:18 body|start:-44 body|stay:-7 body|stop:82
  body|take:-31 body|turn:41 body|unfold:26 body|wear:-18 dead|be:30 dead|sit:-30 dead|turn:-3 engine|be:-97 engine|begin:-51
  engine|burn:37 engine|climb:2 engine|come:26 engine|cough:-60 engine|draw:-35 engine|drop:16 engine|fall:1 engine|fill:7 engine|find:-23
  engine|fold:-2 engine|get:-38 engine|go:119 engine|hang:45 engine|hold:52 engine|hum:-2 engine|leave:-63 engine|let:-19 engine|lie:-33
  engine|light:-77 engine|look:-37 engine|lose:-30 engine|nose:-14 engine|open:37 engine|park:32 engine|ring:-8 engine|roll:-19
  engine|run:-41 engine|set:17 engine|shed:-63 engine|show:25 engine|sit:9 engine|stand:-74 engine|stay:-10 engine|stop:14
  engine|swing:-25 engine|take:-56 engine|throw:-17 engine|tick:-36 engine|turn:-13 engine|walk:27 flame|be:-9 flame|burn:104
  flame|come:-46 flame|find:-49 flame|get:-16 flame|go:-48 flame|lean:2 flame|lie:4 flame|light:75 flame|look:-29 flame|pour:13
  flame|run:-40 flame|stand:47 flame|swing:-35 flame|turn:-15 flame|walk:49 food|be:23 food|come:25 food|go:21 ghost|be:-1 ghost|come:-40
  ghost|drop:45 ghost|go:-33 ghost|sit:-12 ghost|stand:47 idea|be:-37 idea|begin:92 idea|come:-145 idea|complete:-25 idea|draw:-33
  idea|drop:25 idea|end:31 idea|find:-15 idea|get:89 idea|go:-61 idea|hang:-22 idea|hit:-6 idea|kick:-2 idea|leave:-1 idea|lie:61
  idea|light:-13 idea|long:-66 idea|make:-15 idea|open:-8 idea|pass:-4 idea|run:-34 idea|stand:59 idea|stop:13 idea|strike:42
  idea|take:-24 idea|turn:35 idea|walk:-28 idea|write:50 image|be:-31 image|go:-1 likeness|be:161 likeness|come:35 likeness|go:4
  likeness|turn:-20 liquid|be:-42 liquid|come:-103 liquid|gather:-10 liquid|get:29 liquid|go:44 liquid|hang:75 liquid|hold:-23
  liquid|leave:72 liquid|let:-22 liquid|lift:19 liquid|run:1 liquid|stand:48 liquid|stop:99 liquid|walk:-5 none|back:56 none|be:-167
  none|begin:75 none|bend:11 none|breathe:81 none|burn:-15 none|bury:-14 none|call:-9 none|come:41 none|cross:-37 none|cut:-26
  none|draw:46 none|drive:23 none|drop:-23 none|eat:-18 none|fall:14 none|find:76 none|fold:51 none|follow:13 none|go:227 none|grow:-17
  none|hang:14 none|hold:73 none|land:32 none|lay:-68 none|leave:-61 none|let:-13 none|lie:9 none|light:-21 none|look:64 none|make:-39
  none|open:-2 none|paint:30 none|race:-12 none|rain:20 none|ring:18 none|run:-44 none|say:-59 none|see:-67 none|set:-16 none|shoot:61
  none|sit:29 none|stand:-12 none|start:23 none|stop:8 none|take:43 none|tell:-49 none|touch:44 none|turn:60 none|use:-25 none|walk:34
  none|watch:88 none|wave:-13 none|work:-11 none|write:43 person|answer:-24 person|arrive:-8 person|ask:44 person|back:-20 person|bang:-4
  person|be:-346 person|beat:-20 person|begin:65 person|believe:-18 person|bend:-42 person|bite:-28 person|block:-5 person|blow:42
  person|bow:39 person|break:-19 person|breathe:43 person|bring:-42 person|brush:4 person|build:-38 person|burn:3 person|burst:31
  person|bury:-20 person|buy:-34 person|call:-67 person|carry:-57 person|catch:-104 person|change:-15 person|check:44 person|clap:109
  person|clean:-18 person|climb:-37 person|close:-19 person|come:-36 person|consider:-66 person|cough:-17 person|count:-63
  person|crack:-16 person|crawl:26 person|crest:-6 person|cross:-44 person|crouch:23 person|cry:43 person|cut:-21 person|dance:-37
  person|die:16 person|drag:-4 person|draw:-15 person|dream:-93 person|dress:-11 person|drink:27 person|drive:-36 person|drop:-71
  person|dry:-2 person|duck:-6 person|eat:-45 person|empty:-53 person|enter:-78 person|face:20 person|fall:-16 person|feed:-2
  person|feel:34 person|fight:5 person|fill:7 person|find:-168 person|finish:-18 person|fire:-53 person|flick:45 person|fling:69
  person|float:-8 person|fly:-22 person|fold:115 person|follow:-77 person|fry:-4 person|gain:-8 person|get:-142 person|give:-91
  person|glow:-10 person|go:-39 person|grab:52 person|grin:-17 person|grow:-28 person|hack:31 person|hammer:40 person|hand:71
  person|hang:-53 person|haul:-31 person|hear:15 person|hit:-83 person|hold:-68 person|hook:-34 person|howl:-21 person|hum:53
  person|hurl:12 person|jam:20 person|jump:-21 person|keep:-84 person|kick:-44 person|kill:-5 person|kiss:-29 person|kneel:3
  person|knock:11 person|know:40 person|land:-13 person|last:1 person|laugh:-2 person|lay:82 person|lead:-48 person|lean:-95
  person|leap:-58 person|leave:17 person|let:-45 person|lie:-152 person|lift:-67 person|light:-30 person|listen:-1 person|live:7
  person|long:21 person|look:56 person|lose:-31 person|love:-13 person|lower:-1 person|make:-18 person|meet:-103 person|miss:-29
  person|move:69 person|nail:76 person|name:-7 person|nod:-20 person|notice:7 person|open:71 person|owe:-48 person|park:-30 person|pass:92
  person|pay:-98 person|peel:-24 person|pick:174 person|picture:-11 person|plant:-30 person|play:-9 person|plug:9 person|point:-43
  person|pour:99 person|pray:-27 person|press:-20 person|pull:-49 person|push:84 person|put:-4 person|raise:97 person|reach:43
  person|read:-71 person|receive:-38 person|rest:28 person|return:-24 person|ride:-30 person|ring:35 person|rise:21 person|roar:-53
  person|roll:-65 person|rub:16 person|run:-86 person|say:44 person|scream:60 person|see:7 person|sell:-7 person|send:-13 person|set:-146
  person|sew:-14 person|shake:-83 person|shell:-31 person|shine:6 person|shoot:-63 person|shove:-15 person|show:-5 person|shriek:-141
  person|shut:34 person|sign:-27 person|sing:37 person|sink:70 person|sit:-121 person|sleep:-97 person|slide:-63 person|smile:42
  person|snap:33 person|snatch:-24 person|speak:107 person|spend:37 person|spin:-24 person|spit:-31 person|split:45 person|spread:-12
  person|stab:-16 person|stamp:-5 person|stand:-56 person|start:-55 person|stay:35 person|step:117 person|stick:43 person|stop:-32
  person|strap:-13 person|stream:-18 person|strike:126 person|swear:-20 person|sweep:32 person|swing:21 person|tail:-4 person|take:-80
  person|talk:40 person|tap:-28 person|teach:-44 person|tell:-55 person|think:-58 person|throw:-81 person|thrust:-6 person|tie:-7
  person|tip:62 person|top:-24 person|touch:-6 person|try:-7 person|turn:-31 person|unlock:-7 person|upend:15 person|use:-30
  person|wade:-15 person|wait:-100 person|wake:-116 person|walk:-40 person|waltz:-9 person|want:-16 person|watch:-96 person|wave:-50
  person|wear:-88 person|weep:-37 person|weigh:-15 person|whistle:60 person|win:-31 person|wind:-10 person|wipe:23 person|wish:-20
  person|work:-48 person|write:-28 place|be:9 place|break:20 place|breathe:4 place|build:-14 place|burn:23 place|burst:-50 place|carry:-29
  place|climb:-44 place|come:-103 place|draw:29 place|drop:-39 place|end:-14 place|fill:-19 place|give:-2 place|go:-179 place|grow:-19
  place|hang:-62 place|hold:-2 place|keep:-76 place|lean:-45 place|leave:-30 place|let:-35 place|lie:2 place|light:-43 place|live:-10
  place|look:-54 place|make:55 place|open:-64 place|paint:-7 place|part:-34 place|put:-38 place|rise:14 place|run:-6 place|say:-21
  place|shut:4 place|slide:-33 place|stack:-7 place|stand:115 place|step:50 place|stop:-41 place|swing:-85 place|take:-8 place|turn:-102
  place|walk:-21 plant|be:15 plant|burst:-17 plant|close:6 plant|come:96 plant|go:-9 plant|grow:14 plant|hang:8 plant|leave:-19
  plant|let:100 plant|open:24 plant|run:38 plant|stand:-35 plant|take:88 plant|turn:31 sound|be:42 sound|come:57 sound|go:44 stone|be:-1
  stone|begin:46 stone|come:-6 stone|go:1 stone|hang:12 stone|lie:0 stone|ring:4 stone|run:7 stone|stop:-2 stone|turn:76 text|be:-13
  text|burn:-52 text|come:-15 thing|be:-60 thing|beat:19 thing|begin:112 thing|break:49 thing|breathe:-7 thing|buckle:-43 thing|burn:-32
  thing|burst:25 thing|button:-34 thing|catch:-33 thing|click:-12 thing|climb:44 thing|close:-25 thing|come:32 thing|cut:-27 thing|draw:49
  thing|drip:7 thing|drop:-19 thing|drum:-30 thing|fall:-23 thing|fill:117 thing|find:-8 thing|fly:-37 thing|fold:-19 thing|follow:19
  thing|get:57 thing|give:3 thing|go:146 thing|grow:72 thing|hang:-76 thing|hold:-24 thing|knot:-35 thing|lay:-23 thing|leave:19
  thing|let:3 thing|lie:66 thing|lift:-2 thing|light:48 thing|look:46 thing|loose:10 thing|make:-46 thing|move:88 thing|open:61
  thing|pin:-40 thing|play:16 thing|point:-1 thing|press:8 thing|push:-29 thing|put:43 thing|read:-14 thing|ring:-11 thing|rise:61
  thing|roll:-70 thing|run:103 thing|say:-53 thing|scream:12 thing|set:-3 thing|sew:-10 thing|shake:-8 thing|shine:-13 thing|shut:52
  thing|sit:-34 thing|slide:43 thing|smoke:6 thing|spin:16 thing|stand:-35 thing|steam:-9 thing|stick:-3 thing|stitch:-20 thing|stop:-70
  thing|string:-14 thing|swing:5 thing|take:8 thing|tie:-13 thing|tilt:28 thing|tip:1 thing|tuck:-44 thing|turn:24 thing|walk:58
  thing|wear:4 unknown|be:83 unknown|go:97 unknown|run:33 unknown|take:71 vapour|be:85 vapour|come:-25 vapour|go:-41 vapour|hang:-198
  vapour|lie:-66 vapour|roll:-41 vapour|stand:50 weapon|be:-32 weapon|burn:21 weapon|come:77 weapon|cross:-14 weapon|go:-117
  weapon|hang:76 weapon|leave:42 weapon|make:-64 weapon|open:-34 weapon|stand:-32 weapon|stick:-28 weapon|take:-56 weapon|whirl:21
  weather|be:48 weather|begin:58 weather|come:7 weather|fall:20 weather|get:-30 weather|go:55 weather|take:-19`;

/** Kinds of things named. */
export const KINDS = `
  beast:-98 body:-134 dead:81 engine:-323 flame:-38 food:-215 ghost:-280 idea:-282 image:233 likeness:111 liquid:140 person:-147
  place:-105 plant:-3 sound:113 stone:-163 text:277 thing:-172 unknown:-135 vapour:-39 weapon:-107 weather:-154`;

/** Fields of meaning. */
export const FIELDS = `
  alarm:-169 arms:-90 becoming:54 blood:107 bodyHorror:-243 candlelight:-38 captivity:-70 celebration:-229 children:-42 cold:203
  crowd:-264 darkness:-108 daylight:47 death:-30 destruction:-71 device:-189 dress:3 dusk:17 explained:-195 face:34 faith:203 falling:-137
  family:-18 fear:192 feast:-15 forest:93 gambling:21 garden:-115 gentleBeast:-56 ghosts:-110 glow:47 greatFire:167 grimBeast:-199
  heights:-104 homelyBeast:63 homelyFood:-130 hurt:-166 joy:-103 learning:-156 menacingWords:54 monster:-174 mourning:-88 music:-81
  neonCity:-171 parting:-68 practice:-67 pursuit:22 quiet:-52 rank:-141 rest:-135 roadCraft:-67 roughWater:-57 ruin:219 selfMoving:182
  sickness:-63 sorcery:-44 soundsOfDread:-78 spacecraft:-138 splendour:-104 stars:-200 stealth:107 stillWater:-315 storm:-176 symbols:146
  tenderness:104 threat:158 thresholds:68 trade:-327 triumph:-56 uncanny:-49 vast:-217 villainy:50 violence:-123 war:116 wasteland:-37
  weightless:194 wet:117 work:-129`;

/** Clauses of a kind that {@link file://./wonder-clash.ts} counts, each. */
export const CLASH_WEIGHTS: Readonly<Record<string, number>> = {
  "likenesses and the dead act": -0.067,
  "wares live": 0.356,
  "plants live": 0.525,
  "fire, water and smoke live": 0.107,
  "the dead act": 0.177,
  "a part of its own": -0.123,
  "itself": 0.297,
  "gets up": 0.671,
  "rises": 0.517,
  "goes up": 0.118,
  "hangs in the air": 0.438,
  "somebody goes up": 0.084,
  "the wrong way": 0.382,
  "out of a hand": 0.247,
  "fire about a body": 0.195,
  "a sound goes on": 1.162,
  "turns to somebody": 0.547,
  "the empty act": 0.159,
  "makes way": 0.794,
  "writes": 0.254,
  "comes together": 0,
  "things mend": 0.42,
  "yields": 0.118,
  "its worker acts": 0.195,
  "things answer a sign": 0.394,
  "elements answer a sign": 0.478,
  "bodies answer a sign": -0.039,
  "changes at once after a sign": 0.52,
  "far off after a sign": 1.051,
  "by itself": -0.601,
  "does it to itself": 0.503,
  "no cause": 0.318,
  "without harm or trace": 0.46,
  "does not what it must": 0.308,
  "dead for so long": 1.18,
  "too many or none": 0.725,
  "fire in a bare hand": 0.499,
  "lore": 0.134,
  "its workers": 0.596,
  "devices": -0.011,
  "sure signs": 0.24,
  "several sure signs": 0.476,
  "sure signs without a cause": 0.647,
  "sure signs and devices": 0.038,
};
