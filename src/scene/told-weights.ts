/** Weights of words for a wonder and for a fight, fitted by `npx tsx tools/scene/fit.ts` on the labelled sets. Not to be edited by hand. */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted number can come near a known one

/** A weight is its number over this. */
export const SCALE = 100;

/** Base forms, for a wonder and for a fight. */
export const WORDS = `
  'd:-45:-144 'll:-71:-30 'm:-11:-7 're:-189:-95 's:-7:27 've:-25:-98 a:-48:-87 abacus:-176:88 abbess:148:-34 abbey:-54:57 abbot:93:-23
  ablaze:22:-33 able:-43:34 aboard:-73:62 about:-40:-81 above:2:-84 academy:-32:-10 accept:-60:-37 access:-18:-39 accident:-4:-1
  accord:-44:-59 accordion:-35:-31 account:-76:-53 accountant:-55:83 ache:-17:-30 acid:-134:-45 acolyte:-46:-11 acquire:-47:31
  acre:-14:-53 across:37:7 act:-68:-27 action:-16:-28 actual:17:-40 add:-118:-99 address:-55:-47 adept:-10:-1 adjourn:-29:-9
  admiral:-98:-148 admire:-19:-6 admit:-52:-31 adrift:-70:36 advance:-125:-60 advert:-44:-33 advertisement:-72:-33 aerial:-145:-43
  afford:-38:-29 aft:-47:-242 afternoon:-105:-50 afterward:-20:26 afterwards:-79:75 again:-129:-36 against:-21:14 age:31:-25 aged:-16:-12
  agent:-18:-12 ago:17:-29 agree:-197:-59 ahead:22:-111 aid:-29:-3 aim:-23:31 air:106:52 airless:-46:-15 airliner:-51:-12 airlock:-30:28
  airship:-104:-22 aisle:-39:-7 ajar:-29:-102 alarm:-154:12 alder:44:-41 alderman:-141:-71 ale:-35:-52 algae:-75:-9 alibi:-34:-18
  alight:33:68 alike:-18:-31 alive:-60:-65 all:-11:-69 alley:-55:60 allotment:-51:-4 allow:-104:-15 almost:-85:-31 alone:-77:-102
  along:-29:-108 alongside:-10:-83 aloud:-73:-31 alphabet:-46:-26 already:-72:135 also:-13:-106 altar:-8:-95 alter:-32:5 although:-43:-14
  always:-145:-64 ambassador:-49:16 amber:-67:-68 ambulance:-79:101 ambush:-37:-30 ammo:-33:-81 among:-127:66 amphitheatre:15:-12
  amusement:-69:-2 an:-69:-216 ancestor:54:-1 anchor:-39:21 and:-29:-48 android:-105:-10 anemone:-65:-39 angel:-79:-28 anger:-36:-20
  angle:-46:-23 angry:-11:-6 animal:-23:-37 ankle-deep:-78:-5 ankle:-140:134 announce:-79:-6 another:38:-109 answer:7:-36 ant:20:34
  antenna:-129:-29 antler:199:-84 anvil:-12:-9 any:-32:-116 anybody:-96:-100 anyhow:263:105 anyone:-36:104 anything:-69:-93 anyway:149:-93
  anywhere:85:9 apart:-47:8 ape:-37:29 apiece:-15:-15 apologise:-8:77 apology:-43:34 apothecary:-23:-28 apparently:-37:-12
  apparition:-51:-11 appear:26:-2 applaud:-34:-63 applause:-69:-60 apple:21:-51 apply:-21:-30 appointment:-58:-3 apprentice:40:24
  approach:-92:-10 apricot:-58:-17 apron:-62:-201 aquarium:-123:45 aqueduct:-71:-52 arc:-134:42 arcade:-109:-104 arch:-114:-162
  archer:126:105 archive:-72:-17 arcology:-125:-25 aren't:51:-26 argue:-110:39 argument:-105:-7 arm:-23:7 armchair:-94:-30 armed:-64:-35
  armful:63:1 armor:-26:-2 armour:-13:88 armoured:137:-1 armpit:-81:-74 army:-50:-13 around:17:-64 arrange:-44:-11 arrears:-47:-47
  arrive:-46:9 arrow:-15:109 as:42:-89 ash:-2:-49 ashamed:-57:-9 ashtray:57:-4 aside:183:-4 ask:-52:-237 asleep:-167:-174 asphalt:196:11
  aspirin:-31:-19 assassin:152:118 assemble:137:-7 assistant:-80:23 asteroid:42:-30 astride:10:101 astronomer:11:0 asylum:-63:-9
  at:-18:-71 attack:-152:-104 attendant:-45:25 attention:-6:-11 attentive:45:-11 attic:39:-11 attitude:-18:-34 attorney:9:-9
  audience:22:-17 audit:-32:-16 aunt:-120:-118 auntie:86:-18 aurora:-31:-2 automatic:53:49 autosave:-60:-28 autumn:-79:-15
  avalanche:-40:-10 avenue:-153:-55 awake:-144:-65 away:2:-102 awning:4:-73 axe:-72:-59 axis:-69:-41 axle:-29:50 baby:8:-159 back:5:0
  backward:-35:135 backwards:-84:78 bacon:17:7 bad:-210:-60 badge:-39:-21 badger:14:-8 badly:-193:-69 bag:-77:-4 bailiff:11:-76 bait:5:15
  baize:40:-35 bake:-112:70 baker:-64:-36 balance:-149:-76 balcony:-299:-45 bald:-96:-29 bale:-44:-11 ball:-16:101 ballast:-12:-13
  balloon:-119:-15 ballroom:12:-45 balustrade:74:18 bamboo:-118:-56 banana:-34:-19 band:-179:-19 bandage:-105:-70 bandit:64:110
  bandleader:29:-27 bandolier:-28:-6 bandstand:-3:-6 bang:-13:-74 banister:-36:171 bank:-77:32 banker:-25:-4 banner:-11:-76 baptise:-11:-2
  bar:67:42 barb:-3:3 barber:-141:-18 barcode:-92:-24 bare:70:-160 barefoot:50:-52 bareheaded:-46:-5 barely:-47:-7 bargain:-57:-95
  barge:-165:-53 bark:17:-156 barley:146:-75 barman:-23:0 barn:196:5 barnacle:-13:-15 baron:-88:-42 barracks:77:2 barrel:-148:78
  barricade:-42:218 barrier:-122:20 barrister:-24:-19 barrow:-53:43 bartender:79:-12 barter:-4:-34 basalt:108:-22 base:-58:-30
  basement:82:-38 basin:106:-29 basket:-45:-21 bass:-56:-5 bat:21:-20 bath:-63:37 bathe:-66:-6 bathhouse:-50:-2 bathrobe:-43:-28
  bathroom:-7:-16 bathtub:-51:-99 baton:-89:21 batter:33:37 battery:5:-109 battle:-72:-24 battlefield:108:48 bawl:-34:1 bay:-106:2
  bayonet:98:4 be:-57:-182 beach:-32:-65 beacon:-146:-66 bead:9:80 beak:-71:-6 beam:-56:-34 bean:-86:-120 bear:-63:27 beard:10:-136
  bearer:14:-32 bearings:-59:38 beast:-7:64 beat:-51:-108 beautiful:-52:-41 because:-132:-10 beck:5:-19 beckon:60:-25 become:81:-93
  bed:9:-16 bedpost:-13:-5 bedroll:-12:-21 bedroom:91:-3 bedsheet:-162:-50 bee:44:-95 beech:-83:-20 beehive:-113:18 beekeeper:39:-16
  beer:-94:-40 beet:-25:-7 beetle:23:-73 before:-53:22 beg:7:37 begin:161:-57 behead:-74:-8 behind:-1:0 belfry:-175:91 believe:-172:-65
  bell-rope:113:59 bell:34:-145 bellhop:-29:-41 bellow:-150:-35 belly:-137:-2 belong:-56:59 below:-273:-145 belt:-75:24 belted:-44:-20
  bench:-57:-25 bend:17:-114 beneath:-72:-98 berm:-7:0 berth:-145:-30 beside:-48:130 best:-124:-31 bet:-69:-120 better:-139:-30
  between:-60:-40 bewitch:2:-32 beyond:-76:-35 bib:-12:-14 bible:93:21 bicycle:-47:-60 bier:49:-14 big:-128:30 bike:-75:159 biker:61:111
  bilge:-53:8 bill:-200:-54 billboard:-89:-107 billhook:64:132 bin:-32:156 bind:-188:-81 birch:-126:-61 bird:12:-92 birdcage:17:-8
  biro:-39:-7 birth:-4:51 birthday:-65:-53 bishop:-131:-68 bit:-50:50 bite:-116:107 black:-43:-196 blackbird:-22:-5 blacken:57:44
  blackjack:-22:71 blackout:-45:-3 bladder:-37:-17 blade:-121:-26 blank:135:-37 blanket:-56:-126 blast:19:-11 blaze:155:-27 blazer:-13:-48
  bleach:-78:-75 bleat:-48:9 bleed:169:-70 bless:142:-40 blimp:-12:-25 blind:24:58 blindfold:-64:-76 blinds:22:-13 blink:-34:-95
  blister:68:18 blizzard:-94:3 block:9:-132 blonde:-109:-12 blood:132:-5 bloom:152:1 blossom:132:-79 blot:-41:-12 blotter:178:-66
  blow:14:-95 blue:-89:-148 blunt:36:172 blur:7:-24 boar:-182:48 board:51:-8 boarder:-154:45 boat:-183:-41 boathook:-166:197
  boathouse:72:-9 boatman:-37:-35 bob:-104:-165 bodice:25:-17 bodily:4:40 body:-157:-23 bodyguard:60:62 bog:13:0 boil:-35:-16
  boiler:-114:9 bollard:-30:5 bolt-cutters:14:50 bolt:-63:52 bomb:-105:51 bombazine:-15:-3 bond:-79:-21 bone:112:-18 bonfire:-48:-133
  bonnet:-86:13 book:-3:-11 boom:-156:95 boost:-28:-23 boot:-83:-50 booth:-124:-37 bootlace:-91:-34 border:24:-18 bore:-57:-29
  boredom:-22:-9 born:-19:68 borrow:-169:-99 bosom:-41:-8 boss:-86:16 bosun:-43:-20 both:-114:49 bother:-67:21 bottle:-120:92
  bottom:60:-130 bough:124:-17 boulder:188:-14 bounce:-128:-61 bouncer:-163:130 bound:-20:-1 bounty:-24:-19 bouquet:-16:-68 bourbon:37:-92
  bow:5:-252 bowl:41:43 box:-94:-63 boxcar:-18:3 boxing:-24:71 boy:-27:-218 brace:24:48 bracelet:-27:-6 bracken:-10:-34 bracket:-72:-37
  braid:-37:5 brain:-49:-12 brake:-249:4 bramble:8:-6 branch:75:-94 brand:-27:-53 brandy:36:-7 brass:-150:-52 brawl:-138:-10
  brazier:-43:-96 breach:-103:32 bread:-10:-32 breadth:114:-28 break:-160:74 breaker:-2:-23 breakfast:-42:-118 breakthrough:-89:-34
  breakwater:-141:-44 breast:33:-91 breastbone:35:-13 breastplate:-27:-7 breath:100:-182 breathe:52:-104 breech:96:-82 breeze:19:-38
  brewery:-13:1 bribe:-50:-26 brick:131:99 bricked-up:77:-4 bridal:-79:-31 bride:130:-166 bridge:-62:-108 bridle:-23:-10 brief:-29:-8
  briefcase:151:1 brigand:-33:8 bright:-2:19 brighten:-74:-13 brightness:-77:-41 brim:-28:-62 brine:-66:-14 bring:-224:118 bristle:88:49
  broad:17:-102 broadside:-128:78 brocade:-22:-20 brochure:-54:-9 broker:-31:-17 bronze:90:-43 brooch:-114:-27 brook:38:-21 broom:-116:-91
  broth:-69:-9 brother:38:-47 brow:100:-73 brown:-6:-167 bruise:-52:-49 brush:86:14 brushwork:-41:-3 brute:-91:54 bubble:-157:-80
  buck:19:-34 bucket:2:-31 bucketful:8:-58 buckle:-28:-67 buckler:-43:6 bud:81:-17 budded:133:-11 budge:-54:-23 buds:78:-30 buffalo:51:-64
  buffers:14:-7 buffet:-51:-19 buggy:-139:131 build:-189:-151 bulb:7:-98 bulge:94:0 bulkhead:-30:76 bull:-97:21 bulldozer:18:23
  bullet:176:26 bullock:-13:-10 bump:-66:-38 bumper:-84:25 bun:102:-81 bung:123:76 bunk:-27:15 bunker:-59:-34 bunting:-57:-31
  burial:29:-13 burn:-20:-109 burner:20:-3 burnt-out:97:5 burst:-74:119 bury:-60:-80 bus:-166:-47 bush:-44:-6 business:-80:-65 busy:-43:60
  but:1:-170 butcher:-103:-144 butler:17:16 butt:-141:33 butter:39:-113 butterfly:-43:67 button:-39:-115 buttonhole:92:-53 buy:-192:-138
  buzz:-5:-7 buzzard:106:57 by:-49:-98 byre:14:-41 cab:-5:74 cabbage:-100:-48 cabin:-3:-41 cabinet:-44:63 cable:-165:-51 cactus:20:54
  cadet:-43:-13 cage:-234:29 cairn:10:23 cake:-185:-9 calendar:-19:-15 calf:-103:-53 calfskin:-45:-24 calico:-38:68 call:-162:-115
  calligrapher:0:-12 calm:87:-62 camel:-156:46 camellia:-29:-3 camera:108:8 camp:70:-99 campaign:-34:-15 camphor:-115:-77 can't:-101:-92
  can:43:-24 canal:-228:-126 canapé:-40:-43 canary:-148:-24 cancel:-71:-18 candle:-23:-92 candlestick:-50:57 cane:-48:36 canister:-35:-17
  cannery:-51:32 cannon:-88:59 cannot:64:-10 canopy:-30:-24 canteen:13:-26 canvas:73:-78 canyon:-36:31 cap:-119:-48 cape:-104:-47
  capital:58:-44 capsule:-8:-20 captain:-98:-64 car:-40:18 caravan:-157:-94 carbine:94:11 carbon:-56:-16 carburettor:-11:-4
  carcass:-68:-102 card:32:-104 cardboard:-37:-32 cardigan:-90:-30 care:-119:-54 careful:-28:-57 cargo:-206:-3 carnation:-41:-116
  carnival:-118:-17 carousel:-69:-63 carp:149:-164 carpet:102:-59 carriage:-8:-86 carrier:-22:-21 carry:-32:3 cart:-1:96 carter:17:-44
  cartwheel:-67:14 carve:4:-68 case:-19:-91 casement:-84:-14 cash:-116:-85 casing:-30:-13 casino:-122:-39 cask:7:38 casket:-4:0
  cassock:3:-19 cast:-18:-135 castle:-96:-3 castor:-48:19 cat:38:-137 catalogue:-68:-2 catapult:-46:58 cataract:27:10 catch:-110:132
  caterpillar:-27:-9 cathedral:-228:-91 cattle:-19:0 catwalk:-131:48 cauldron:8:45 causeway:-10:1 cavalry:121:76 cave:-24:-55 cease:53:8
  ceiling:16:14 cell:48:-19 cellar:-12:-64 cello:-39:-58 cement:-54:-7 censer:83:6 centipede:-73:13 centre:-138:-95 century:39:-58
  ceramic:-209:100 certain:-8:-15 chaff:-11:-24 chain:-132:164 chainsaw:-4:12 chair:33:57 chalk:142:-83 chalked:-133:-122 challenge:17:-25
  chamber:116:-27 champagne:-83:-7 champion:-50:-33 chance:-53:-23 chandelier:-67:39 chandler:-55:-79 change:-53:30 channel:-117:-52
  chant:22:34 chapel:-84:-33 chaplain:-37:-8 chapter:-140:-62 char:132:59 character:3:-55 charcoal:-12:-32 charge:-72:-91 charm:-72:-17
  chart:-60:-115 charter:-27:-3 chase:-74:-37 chasm:40:-4 chassis:-35:-14 chatelaine:-16:-22 chauffeur:10:31 cheap:-179:-30 check:-9:-26
  checkpoint:-62:-32 cheek:-28:43 cheekbone:-40:-8 cheer:5:5 cheerful:-8:15 cheese:14:-63 cheesecloth:-155:-18 cherry:32:-23 chess:-107:51
  chessboard:-47:-14 chest:-123:58 chestnut:-14:0 chew:-82:-28 chick:32:-22 chicken:46:17 chief:-38:-93 child:-71:-282 chime:94:17
  chimney:-95:-97 chin:-25:-72 china:117:-22 chip:-24:-73 chipped:-43:-29 choir:-56:-48 choirboy:47:-19 choke:29:-25 cholera:-34:-7
  choose:-86:-121 chop:-47:147 chopstick:-141:94 chord:58:36 chorister:-40:-8 chorus:-53:-11 christen:22:-61 chrome:-93:-37
  chromed:-44:-19 chrysanthemum:-1:9 church:-49:-76 churchyard:-40:-28 churn:-9:-28 chute:-64:-87 cider:-56:-59 cigar:9:1
  cigarette:-13:-101 cigarillo:-88:-7 cinder:125:123 cinema:-77:-28 cinnabar:70:14 circle:-62:-49 circuit:-2:-32 circulate:0:-9
  cistern:-49:-33 citizen:-51:-18 city:-55:-103 clack:-10:-81 claim:-102:-74 clamber:15:-6 clamp:-4:-33 clan:-25:-22 clank:12:136
  clap:120:-17 clapper:50:-29 claret:53:66 clash:-34:-6 clasp:-41:-15 class:-73:2 clatter:62:8 clause:-13:-38 claw:-63:-4 clay:77:-12
  clean:-67:-114 cleaner:-68:-80 clear:42:-99 cleave:-19:20 cleaver:-172:-14 clench:84:161 clerk:-193:-18 click:12:-139 client:-17:-51
  cliff:-23:-138 climb:16:-83 cling:-115:-26 clinic:-53:-22 clink:14:-12 clip:-93:-29 clipboard:-94:15 cloak:74:95 clock:-15:-130
  clockmaker:55:-35 clockwork:-94:-17 clod:-68:13 clog:27:-47 cloister:-14:44 close:-9:-14 cloth:-24:-28 clothe:-141:-32 cloud:-92:-66
  clove:81:-10 clover:85:-27 club:-5:52 clue:-106:-78 clunk:-9:-46 clutch:65:44 coach:-178:19 coachman:-112:-44 coal:-150:97 coast:-35:-45
  coat:-26:-26 cobbler:-8:-45 cobbles:-16:-38 cobra:39:13 cock:-72:62 cockpit:-8:-38 code:-162:-44 coffee:12:-98 coffin:15:-144
  coil:144:-32 coin:64:-162 colander:-92:16 cold:67:-82 collapse:-16:45 collar:-44:-97 collarbone:-72:-17 collect:124:-28 collection:-21:6
  collector:103:-11 colonel:-86:42 colony:9:-11 color:-76:-7 colour:-59:-143 column:52:-39 comb:-19:19 combat:30:-16 combine:-102:-26
  come:-16:34 comet:14:-61 comma:-67:-21 command:94:27 commissioner:-51:-55 committee:-29:-120 common:-33:-38 commuter:102:29 company:51:9
  compass:147:-51 complain:41:-12 complete:-152:-115 composure:-30:-38 compound:39:-28 concierge:-10:-21 concourse:-25:-7 concrete:-21:-14
  condensation:-17:-14 condense:36:-8 condition:-49:-58 conduct:13:-65 conductor:-52:-69 cone:-105:-32 confetti:-31:-78 conga:-52:-79
  congregation:21:-52 conjure:-40:22 conjuror:-76:-6 connect:20:-48 conservatory:-85:-32 consider:-50:54 console:49:-3 constable:-86:119
  constellation:232:-72 consul:-28:-16 consume:1:-25 contact:-116:-75 container:-43:-164 continent:-129:-44 continue:-98:-78
  contract:-26:-46 control:-21:14 convenience:-64:-15 conversation:11:-1 convoy:101:-10 cook:-108:-27 cool:-62:-123 coolant:-61:-66
  coop:-12:95 cooper:-10:-43 cop:10:22 cope:-30:-38 copper:-78:-93 copperplate:-81:-16 copy:7:-16 coral:-103:-54 cord:-79:44 core:-28:-21
  cork:-10:-77 corkscrew:-80:-25 cormorant:-56:-40 corn:-152:-110 corner:45:-202 coroner:-58:-22 corporate:-39:-62 corpse:28:-94
  correct:36:66 corridor:-2:-60 corrugate:-5:-30 corsair:-115:169 corvette:-8:96 cost:-110:-126 cot:177:-15 cottage:-29:-20 cotton:11:-19
  couch:-56:9 cough:-268:85 could:-16:-96 couldn't:-75:-39 council:46:-46 count:-104:-118 counter:-82:-162 counterpane:-77:-7
  counterweight:-93:-122 countess:41:-34 country:7:-21 couple:19:-34 coupling:-23:-28 coupon:-139:-13 courier:-48:-37 course:-7:-66
  court:-129:-3 courteous:14:4 courtesy:7:-10 courthouse:57:44 courtyard:108:65 cousin:26:-77 cover:-21:-115 coverlet:118:-37 cow:26:-59
  cr:-76:-54 crab:-33:13 crack:-11:-50 crackle:-107:-54 cradle:155:-51 craft:-35:-18 crane:-98:-68 crank:-195:-74 crash:-74:39
  crate:-60:-99 crater:-123:-26 crawl:37:-65 craze:-42:-28 creak:-20:-109 cream:-32:-13 crease:23:12 creature:-26:163 cred:-35:-16
  credit:-128:-92 creditor:-27:53 creep:69:-100 crescent:-28:161 crest:-139:-66 crew:-115:-34 cricket:33:-43 crimson:6:-62 crisp:73:-9
  crit:42:17 croak:134:96 crockery:-20:43 crook:-55:-26 croon:69:95 crop:-171:-66 croquet:-9:-1 cross-legged:93:-25 cross:42:-83
  crossbar:-8:-12 crossbow:-248:82 crossroads:66:-42 crossword:-53:31 crouch:-7:-117 croupier:-75:-2 crow:99:-48 crowbar:9:-146
  crowd:-142:-26 crown:-145:-222 crucible:-160:-33 crucifix:147:89 cruiser:-89:20 crumb:-78:-52 crumple:-33:115 crunch:-41:6 crush:-78:46
  crust:83:-100 crusty:111:-22 crutch:-30:-71 cry:-69:-29 crypt:-6:36 crystal:-50:-72 crêpe:33:-13 cudgel:-80:41 cue:-89:43 cuff:34:-36
  cultivation:-81:-35 culvert:-22:143 cup:125:-122 cupboard:-70:-16 cupful:75:-49 curate:-89:-33 curl:-64:-102 current:198:-8 curse:54:-64
  cursor:-79:-35 curtain:-99:-79 curtsey:97:-3 curtsy:-95:-20 curve:-63:-108 cushion:231:-3 custard:-36:-13 custom:-85:-94 customer:-9:-51
  cut:-43:-121 cutlass:-45:114 cutlery:-27:115 cutter:-125:139 cycle:-68:-29 cyclist:-117:-10 cylinder:-10:-102 cymbal:-30:46
  cypress:-37:-11 d20:-70:-3 dab:40:-7 dad:-25:-7 daemon:-185:-102 dagger:-57:-31 daily:-53:-6 dairy:4:-4 dairymaid:-24:-106 dais:9:-1
  daisy:-12:-68 dam:-214:-120 damage:66:-9 dame:49:-43 damp:-73:-67 dance:66:-139 dancer:-159:-136 dandelion:43:62 dangle:-26:-82
  dare:-90:-4 dark:-145:-82 darken:25:-30 darkness:58:75 darn:-42:63 dart:-155:30 dash:56:4 dashboard:-17:-11 data:-79:-24 date:-56:27
  daub:-8:-20 daughter:-76:-74 dawn:-160:-76 day:-150:-294 daylight:21:-128 deacon:-42:-11 dead:83:-260 deal:-20:-89 dealer:-68:-21
  dear:-46:-16 death:108:-29 debt:-57:-66 decade:-21:-3 deceased:-35:-18 decide:-21:-2 deck:12:-49 deckchair:-73:-48 decline:-37:-10
  deep:-42:-61 deer:-49:-57 defender:-13:104 degree:13:-23 delay:-6:-1 delegate:-108:-32 delivery:37:-10 demon:-5:-61 dent:150:-60
  dentist:-84:-125 depart:-20:17 departure:-130:-33 depend:-33:-23 depot:-119:-28 deputy:-33:-25 derby:-66:-23 derrick:44:-6
  descend:19:-26 describe:-19:-4 desert:76:-62 desk:16:31 detail:-26:-115 detective:-25:-31 devil:50:-34 dew:-33:-30 dial:-34:-73
  diamond:-85:-50 diary:-37:-1 didn't:-67:165 die:-59:-174 diesel:93:-34 difference:-12:3 different:51:-96 dig:-182:-106 digger:-65:-20
  dim:-39:-2 dime:-25:-24 dimple:-19:11 diner:24:-39 dinner:89:-63 diode:24:-85 dip:75:-117 direction:-75:-14 dirt:232:10 dirty:-10:-48
  disable:-38:-18 disappear:-90:-6 disc:-18:-3 discard:-6:-29 discharge:-47:4 disciple:-258:-130 discover:-94:33 dish:-17:-110
  dislike:60:-12 dismiss:-26:-9 display:-13:-11 dispute:-49:-6 dissolve:-53:-5 distance:-39:-60 district:-73:-38 disturb:-45:-6 ditch:3:58
  dive:-145:-103 diver:-31:-29 divide:-55:-41 divorce:-16:-2 do:-19:-68 dock:-224:-34 docker:-76:-81 doctor:-153:13 doesn't:72:131
  dog:1:-92 doll:124:81 dollar:-38:-79 dome:-136:-46 don't:-192:-167 donkey:19:-45 door:-37:-12 doorknob:-19:74 doorman:-30:-3
  doorpost:-67:38 doorstep:-118:-19 doorway:101:-66 dorsal:-5:-88 dot:56:-33 double:-165:67 dough:39:-36 dove:4:-45 dovecote:-72:-23
  dowager:-64:-12 down:-25:12 downhill:-53:-30 downtown:0:-5 downward:-53:-70 doze:-97:-58 dozen:111:-105 drag:-31:23 dragon:-41:-184
  dragonfly:26:-60 drain:-66:-46 drainpipe:-102:128 drape:21:-3 draught:-174:-87 draw:61:-38 drawbridge:15:-40 drawer:-12:-36
  dread:-34:-12 dreadful:-38:75 dreadnought:-74:80 dream:-242:-102 dredger:-33:114 drench:-45:-22 dress:35:-134 dresser:190:-23
  dribble:97:-18 drift:18:-162 drill:9:141 drink:-48:-107 drinker:-55:-38 drip:99:-9 drive-in:-34:-26 drive:-36:-4 driver:-4:49
  drizzle:-25:-30 drone:-205:-7 drop:16:34 droppings:-24:-18 drover:-90:-27 drown:41:-97 drum:-116:-53 drummer:-55:-30 dry:20:-209
  dryer:-70:-24 duchess:-34:-26 duck:-177:-41 duckweed:19:-7 duct:-87:-61 due:-41:-35 duel:34:110 duke:97:-8 dull:-4:-48 dummy:-128:-49
  dump:37:-23 dumpling:-105:162 dune:44:64 durability:-18:-13 during:-45:-82 dusk:-170:-57 dust-sheet:112:-27 dust:90:-177 dusty:-128:-3
  duty:-29:-35 dwell:-42:-4 dye:-183:-52 dyer:26:-27 dyke:-179:78 each:-14:-274 ear:-134:65 earlobe:-44:-22 early:-160:-112 earring:-27:-7
  earth:107:-74 ease:-32:-37 east:55:-87 easy:44:-12 eat:-90:-226 eaves:-98:33 ectoplasm:-29:-25 edge:-50:-30 edition:-59:-26 eel:-103:-21
  effigy:-25:-5 egg:74:-87 egret:-79:-6 eight:-185:-137 eighteen:30:74 eighth:-62:-23 eighty:-153:48 either:-52:-89 elastic:-46:-18
  elbow:-50:52 elder:-1:-26 eldest:-11:41 election:-29:-6 elephant:-25:22 elevator:-59:-141 eleven:-170:-107 eleventh:55:-9 elm:-55:6
  else:-8:-107 elsewhere:-24:-5 embalmer:-56:46 embankment:-105:120 embassy:-72:22 ember:13:-23 embroider:-56:-18 embroidery:11:33
  emerald:-63:-92 emergency:-63:76 emitter:-179:-17 emperor:8:-9 empty:43:29 enamel:9:-59 enchant:-28:-51 enchantment:-102:-52
  encumbrance:-79:-43 end:-33:-39 endless:-92:-35 enemy:-86:-77 enforcer:-57:206 engage:-44:-40 engine:15:-164 engineer:-133:-31
  engrave:-60:-31 enormous:-47:-36 enough:-136:-92 ensign:108:-31 enter:-121:-111 entire:30:-157 envelope:-81:-19 envoy:7:34 epaulette:0:9
  escalator:-39:-3 escape:-106:-104 estate:-33:-4 estuary:-44:-56 eunuch:-101:-36 evacuation:-52:-16 eve:-75:-13 even:-98:-74
  evening:-50:-93 event:-53:-11 ever:-49:-64 every:28:-230 everybody:-37:-147 everyone:-158:-109 everything:-103:30 everywhere:-10:39
  eviction:-138:-36 evidence:16:-54 ewe:-85:3 exact:57:-57 exactly:-4:-47 examine:-15:-22 excellent:-41:-22 except:108:-30 exchange:15:-69
  excise:-18:-1 execute:-25:-29 exhale:109:66 exhaust:-65:-58 exist:-32:-6 exit:-23:-21 exorcism:54:-20 exorcist:49:-4 exosuit:-100:147
  expect:-34:-67 expense:-44:-30 expensive:-17:-59 expire:-95:-28 explain:-77:-50 explode:-68:-63 explosion:-34:-20 extend:7:-13
  extinguisher:-51:42 eye:-68:-169 eyebrow:-209:-116 eyelash:-113:39 eyelid:-24:-141 eyepatch:-19:-32 eyeshade:88:-21 face:-19:-70
  faceplate:-27:32 fact:-4:-60 factory:-28:-13 fade:-25:-43 fail:-95:-67 faint:-29:-23 faintly:46:-50 fair:-100:-138 fairly:-8:-9
  fairy:-51:-4 faith:-85:-37 fall:19:-70 false:2:-26 family:-129:-81 famous:-6:-8 fan:-29:-43 far:-75:-150 fare:-2:-15 farm:-83:-57
  farmer:-90:-26 farrier:-73:-57 farther:111:-57 farthing:-61:-12 fashion:-63:-10 fast:-118:-51 fasten:-70:-42 fat:-125:-155
  father:13:-177 fathom:117:-38 fatigue:-44:-67 fault:-20:-2 favour:-58:-9 favourite:-14:-9 fear:-10:-27 feast:-74:-12 feather:134:-73
  feature:16:-19 fee:-75:-74 feed:-61:-137 feel:89:82 feeler:-35:77 fell:67:-7 fellow:-13:79 female:-31:-3 femur:-37:-24 fen:-133:-23
  fence:14:-46 fender:33:84 fern:1:13 ferret:-38:-28 ferry:-60:-44 ferryman:77:-56 ferrywoman:-70:-15 fetch:46:6 fever:8:-23 few:-19:-53
  fibre:-73:10 fiddle:-20:-147 fiddler:15:-56 field:-52:-95 fifth:38:45 fifty:-74:-132 fight:-92:0 fighter:-27:55 figure:-87:-192
  file:-83:-131 fill:-40:-90 film:-13:-49 filter:-88:-59 fin:54:-18 final:-102:-84 find:-86:-3 fine:-52:-94 finger:106:-45
  fingernail:-135:-49 fingertip:70:-91 finish:-89:42 fire:-62:53 fireball:-163:-54 firecracker:-46:-158 firefly:-62:-3 firelight:117:-20
  fireman:14:55 firewall:-59:-47 firework:-184:-123 firm:-29:-69 firmware:-80:-49 first:-32:195 fish:-24:-5 fisher:11:-42 fisherman:50:-42
  fishing:-183:-64 fishwife:-30:-42 fist:-13:157 fit:37:20 five:-8:-135 fix:14:-47 fixer:-64:-40 fizz:-113:23 fjord:-26:-5 flag:-141:32
  flagpole:-26:-4 flagstone:187:62 flail:-153:159 flak:-15:16 flake:298:-104 flame:209:19 flamethrower:-88:12 flaming:-22:-51
  flamingo:-68:-19 flank:-71:21 flap:-2:-128 flare:-114:47 flash:-77:-86 flashbulb:11:22 flashlight:-106:18 flask:32:-12 flat:-95:-38
  flatbed:23:-21 flatten:18:-2 flautist:-78:-17 flax:-78:-8 flechette:-69:54 flee:55:-25 fleece:-77:-33 fleet:-59:-125 flesh:74:-67
  flex:116:-47 flick:-74:84 flicker:-319:-74 flight:-146:82 fling:172:109 flint:-76:-28 flip:-37:-1 flipper:-11:-5 float:-92:-131
  flock:34:81 floe:-25:-67 flood:26:-36 floodlight:-60:-29 floor:-99:-32 floorboard:26:-5 flop:168:-12 flour:-153:-13 flow:46:-49
  flower:164:-104 fluff:-51:-4 fluid:-27:19 flush:44:-24 flute:-113:58 flutter:121:-53 fly:-3:-7 flyover:-94:-35 foal:-106:-16
  foam:-103:62 focus:-136:-27 fog:-60:-95 foil:-53:24 fold:-41:141 folk:-37:-9 follow:-51:-70 font:88:-43 food:-49:-16 fool:46:-26
  foot:-38:-135 footbridge:-22:-11 footlights:96:17 footman:50:25 footprint:168:-144 for:-67:-111 force:-23:74 ford:26:2 forearm:-89:69
  forehead:-8:-63 foreman:-86:-23 foremost:13:-25 forepaw:105:-2 forest:2:-37 forfeit:-18:-8 forge:6:44 forget:-15:-106 forgive:-84:-12
  fork:-58:62 form:-19:-153 fort:46:-32 forth:-104:78 forty-one:87:-24 forty:-190:-180 forward:-65:-115 founder:-55:-26 foundry:-21:0
  fountain:-39:-38 four:-119:-71 fourteen:-3:-26 fourth:-114:13 fox:103:-62 frame:-49:37 fray:-71:-32 freckle:-23:25 free:-136:70
  freeze:-12:13 freezer:45:81 freight:-108:-47 freighter:-103:-72 fresh:-85:-112 friar:122:-20 friday:-34:-53 fridge:62:-25 friend:-70:63
  friendly:47:-6 frigate:-91:151 frighten:-22:-23 frill:-50:-19 fringe:-61:-41 fro:-39:-42 frock:-10:21 frog:-37:-40 from:-44:-52
  frond:-8:-14 front:-1:-36 frost:185:-244 frosted:3:-43 frown:-37:84 fruit:85:-29 fry:-98:50 fuel:-131:-61 full:24:-41 fume:-61:-26
  funeral:-21:-25 fungus:-274:-19 funicular:-23:-69 funnel:27:-25 fur:-121:-39 furious:-108:-6 furnace:-21:-16 furniture:-88:-5
  furred:-27:-26 furrow:77:-28 further:-143:-57 fuse:-115:-4 future:-36:-19 gable:-69:44 gaff:-72:32 gain:-145:-175 galaxy:-34:-11
  gale:-95:-33 gallery:-111:-61 galley:-148:54 gallon:36:-26 gallop:222:-114 gallows:-90:-34 game:-20:-18 gang:-43:-22 gangplank:-8:-24
  gangway:-41:-26 gannet:-42:-2 gantry:-156:-29 gap:-43:35 gape:50:3 garage:-1:-14 garbage:-52:-8 garden:-67:-36 gardener:-119:-35
  gardenia:13:10 gargoyle:-124:-40 garland:-50:-31 garrotte:-27:64 garter:15:-165 gas-mask:-31:-6 gas:-309:-71 gash:7:-42 gasket:-29:-73
  gaslight:-58:-7 gasoline:-121:-12 gasp:-79:-12 gate:-70:22 gatehouse:18:45 gatekeeper:14:-6 gatepost:7:-17 gather:200:18 gauge:-68:-63
  gauntlet:107:40 gauze:-18:-78 gavel:-44:20 gavotte:-21:-3 gaze:-11:-7 gear:-34:-16 gearbox:-26:-69 gecko:-23:-13 gel:-119:-15
  general:51:-47 generation:-54:-34 generator:78:-8 gentleman:-107:189 gently:43:5 geranium:-92:-19 get:-61:91 geyser:-73:-3
  ghost:-92:-136 ghoul:-55:39 giant:-178:16 gibbet:-117:-13 gift:-47:-28 gig:-47:-75 gild:-109:-23 gill:-83:-21 gin:-19:-12
  ginger:-106:-14 giraffe:-119:-10 girder:-1:-21 girdle:-35:-29 girl:82:-266 give:-127:-13 glacier:169:-19 glance:66:43 glare:-78:-30
  glass:-25:-12 glasshouse:-55:-10 glaze:20:-16 glide:-121:-20 glider:-66:-24 glimmer:92:-6 glitter:75:88 globe:-178:-26 glove:-123:-102
  gloved:118:-23 glow:-71:-2 glue:-99:-70 glyph:15:-35 gm:-62:-50 gnat:110:-6 go:-44:19 goad:-100:42 goal:-11:-32 goat:-247:-5 goblin:8:60
  god:6:-124 goggle:-114:-51 gold:-25:-193 golden:106:22 goldfish:26:-36 gondola:-69:-2 gong:-205:-53 good:-159:-59 goon:6:3
  goose:-109:-55 gorge:-124:-155 gossip:1:-5 gourd:13:-27 governess:2:109 governor:-36:-66 gown:-46:-128 grab:38:63 grace:154:-31
  grade:17:-3 graffito:84:-7 grain:33:-140 granary:-28:-39 grand:-70:-12 grandfather:-152:-31 grandmother:73:-253 grandstand:-44:-106
  granite:169:-44 granny:82:-30 grant:-22:-13 grape:-9:-18 grapnel:-2:166 grapple:-50:-10 grass:80:-46 grate:67:-76 grave:105:-10
  gravel:-66:29 gravestone:-20:-11 gravity:-8:-117 gravy:-34:-16 gray:-152:-29 graze:-100:-19 grease:-139:-88 great:-134:-164
  green:-85:-212 greenhouse:-39:-11 grenade:-118:1 grey-green:-30:-9 grey:26:-150 greyhound:-46:-47 grid:-60:-55 grief:-132:39
  grill:-15:-97 grille:16:178 grin:-113:60 grind:46:28 grip:5:107 grit:133:-27 groan:32:-66 groat:-53:-66 grocer:6:-20 groom:-142:19
  groove:-57:-22 grope:92:28 ground:44:-13 grove:89:-21 grow:-5:-301 growl:-32:-58 growth:-24:-7 grudge:25:-31 grunt:-82:-32
  guandao:-52:168 guard:0:-9 guardian:8:-8 guest:-10:-91 guide:-63:-19 guild:-56:-93 guitar:18:-28 gulf:-83:-4 gull:-65:-69 gullet:-118:63
  gum:-89:32 gun:-31:191 gunfire:-15:141 gunman:6:65 gunner:-131:148 gunship:13:125 gunwale:-100:86 gust:98:-3 gut:-85:11 gutter:-83:-105
  guy:82:10 habit:-63:-42 hack:-77:50 hacksaw:-46:2 hadn't:-13:34 haft:64:39 hag:117:75 hail:8:39 hair:16:-120 hairless:-71:8
  hairline:-70:-38 hairpin:93:3 halberd:123:51 half:-148:-57 halfway:-63:-95 hall:20:-142 halo:-104:-16 halt:102:17 halve:23:2 ham:-19:-25
  hammer:-9:-59 hammock:-49:-39 hand:70:-82 handbag:-33:-4 handbrake:-9:-31 handcar:-90:-22 handcart:-11:100 handful:9:-51
  handkerchief:61:-19 handle:-35:78 handlebar:-26:-19 handler:-14:0 handprint:37:-28 handrail:-64:-14 handsome:-34:-30 handwriting:93:-14
  hang:1:-176 hangar:27:31 hangman:81:-20 hangover:-31:-11 happen:-1:-50 happy:-27:-20 harbor:-44:-47 harbour:-77:-89 hard:44:103
  hardly:-19:-11 hardpan:89:-34 hare:19:-35 harmonium:129:14 harness:-228:-175 harp:122:-11 harpoon:-92:157 harpsichord:35:-24
  harvest:-68:-26 harvester:-38:-38 hasn't:-15:42 haste:137:-28 hat:-38:-49 hatch:-145:-20 hatchback:-12:35 hatchet:-99:182 hate:-51:-4
  hatless:-21:-41 hatpin:59:5 haul:-162:-7 hauler:-9:-12 haunt:-154:-12 have:-119:-171 hawthorn:134:-42 hay:-26:-165 hayloft:-64:47
  hayrick:64:20 haze:-91:-26 hazel:113:-59 he:-40:51 head:-21:-16 headlamp:72:-199 headland:-29:-47 headless:-52:-13 headlight:51:-134
  headrest:44:110 headstone:-41:-5 heal:152:-83 healer:86:-15 health:-38:10 heap:107:8 hear:45:91 hearse:-134:31 heart:49:-88
  heartbeat:-113:11 hearth:82:6 hearthrug:-10:-5 heat:-85:-90 heath:-10:-18 heather:31:-15 heave:-37:28 heaven:-55:-9 heavy:-126:9
  hedge-witch:11:42 hedge:94:50 heel:-71:111 height:90:55 heir:-59:-5 helicopter:-46:-59 hell:48:-19 hello:-94:32 helm:-31:-14
  helmet:-27:-33 helmsman:81:3 help:-12:-24 hem:41:7 hemp:-1:-44 hen:-33:-48 her:5:-33 herd:-56:-48 here:-162:-197 hermit:86:-27
  heroine:-82:0 heron:-89:-147 herring:-26:19 hers:-70:-8 herself:-94:-82 hesitate:127:-8 hex:114:19 hide:2:-76 high:-56:-214
  highway:80:-32 hill:-95:-156 hillside:105:-32 hilt:91:-7 him:-26:134 himself:-142:-56 hind:-44:-55 hinge:-43:100 hip:-17:19 hire:-97:-32
  his:-32:38 hiss:-16:28 hit:-138:30 hitch:-63:-135 hitchhiker:177:31 hive:36:-15 hoard:43:-20 hob:14:-16 hock:-28:20 hockey:-49:59
  hoe:-83:-15 hog:-49:105 hoist:-62:-154 hold:6:-88 holder:-40:-34 hole:29:-9 hollow:70:-33 hologram:-345:-69 holographic:-141:-35
  holster:-2:-27 holy:92:-33 home:-12:-88 honest:-80:19 honey:-60:-91 honeycomb:-33:-12 honk:-43:-32 honour:83:-38 hood:-84:-49
  hoof:38:-62 hook:-301:223 hoop:32:-43 hop:120:-31 hope:-50:-31 horizon:-156:-92 horn:-110:-146 horned:27:71 hornet:-3:111 horse:76:-58
  horsehair:-102:-15 horseman:-4:-22 horseshoe:39:-49 hose:-123:119 hospital:-157:20 host:-16:-121 hostile:-31:3 hot:-23:56 hotel:-15:-108
  hound:116:76 hour:-82:-282 house:-146:-84 housecoat:56:-3 household:-2:-7 housekeeper:-35:-33 hover:-48:-14 how:-188:-40 however:0:-7
  howl:-17:-20 hp:-143:13 hub:-61:-14 hubcap:57:-130 hug:-61:-50 huge:-9:-26 hulk:-82:-39 hull:-191:-39 hum:55:86 human:-43:-40
  humanity:-54:-38 hump:-14:-21 hunch:-31:-39 hundred:-169:-195 hundreds:10:-149 hundredweight:-52:90 hunger:106:-28 hungry:33:-2
  hunt:-3:-42 hunter:70:-15 hurdle:-24:67 hurl:-68:-5 hurry:25:-36 hurt:-70:-15 husband:23:-39 hush:108:-18 hussar:-19:-7 hut:21:-81
  hydrant:-99:29 hydraulic:-42:33 hydroponics:-14:21 hymn:26:-27 hymnal:-45:-7 i:-88:-80 ice-cream:-53:84 ice:-1:-25 icebox:19:-8
  icicle:133:19 icing:-13:-11 idea:-106:-41 idle:-18:-31 idol:134:-54 if:-85:-167 ignite:-13:43 ignition:-63:-22 ill:30:-44 imagine:-77:-5
  implant:28:36 improve:-89:-78 in:-33:-65 incantation:96:-11 incense:-241:-60 inch:-50:-80 incline:-13:-11 include:-72:-32
  indicate:-67:-67 indigo:-83:32 indoors:38:-22 infant:34:-47 infirmary:133:-4 initial:-58:-31 injury:-29:-6 ink:22:-135 inkstone:43:-8
  inkwell:-54:57 inn:-142:-28 inner:-154:-88 innkeeper:95:-11 inscription:-20:-6 insert:-34:-11 inside:-40:-109 insight:-72:-50
  insist:17:-40 inspector:-68:46 install:-58:-57 instalment:-76:3 instant:-46:-27 instead:28:19 instrument:83:135 insulator:-58:-23
  insulin:-21:-9 insurance:-104:-66 interest:-39:37 intern:29:98 into:-72:79 inventory:-48:-181 invisible:11:-25 invitation:-35:-21
  invoice:-68:-20 inward:86:77 iris:-28:-17 iron:-85:86 island:66:-23 isn't:9:-40 issue:19:-22 it:0:-46 item:-30:-24 its:-14:-44
  itself:114:-50 ivory:73:-24 ivy:-197:-122 jab:-103:38 jack:-187:-57 jackal:18:77 jackdaw:-111:-51 jacket:-35:-100 jade:75:-92
  jam:-125:91 janitor:-59:-31 jar:-82:-41 jaw:-178:-20 jawbone:37:18 jelly:-256:16 jellyfish:-5:-10 jerk:-106:61 jerkin:-65:92
  jerrycan:-83:30 jet:-144:-48 jetty:-9:-37 jeweller:-53:-31 jib:-21:7 jig:131:-16 job:-63:-38 jockey:-70:-22 join:4:-45 joint:7:-41
  joke:-46:132 joss:20:-9 journal:-56:-42 journey:-20:-8 joy:67:-74 judge:-51:-84 jug:108:-53 juggle:-124:-32 juice:-88:-13 jukebox:-5:221
  jump:-231:36 jungle:-38:-36 junk:-63:80 jury:-46:-7 just:20:-46 karaoke:-63:46 karma:-41:-15 katana:-40:6 keel:74:104 keep:-111:8
  keeper:27:41 keg:-80:-84 kerb:93:-44 kerchief:-55:-15 kestrel:-34:56 kettle:-199:-64 key:84:-231 keyboard:0:-33 keyhole:72:-59
  kg:-27:-39 kick:-118:81 kid:-84:-90 kidney:-109:23 kill:-172:-282 killer:-31:-12 kiln:-72:-58 kilo:-19:12 kilometre:-148:47
  kimono:-76:-77 kind:-15:-81 kindle:-16:44 kindly:-79:12 king:59:-15 kiss:-97:-101 kit:-68:-16 kitchen:74:-1 kite:-75:-5 kitten:36:-38
  km:-42:-28 knee-deep:-186:-59 knee-high:-42:-75 knee:-64:22 kneecap:41:31 kneel:-42:20 knife:-97:-35 knight:-41:12 knit:-21:-83
  knock:29:-90 knot:-90:-77 know:-56:-69 knuckle:81:75 knucklebone:2:-27 koi:13:-59 lab:-78:-2 label:63:-81 laboratory:-97:-62 lace:43:-63
  lacquer:-108:-43 lad:-74:-26 ladder:-294:-36 ladle:-143:63 lady:-98:-51 lagoon:-54:-3 lake:-124:-74 lamb:20:-24 lamp:-107:-94
  lamplight:40:0 lampshade:-42:19 lance:-76:138 lancer:14:11 land:-46:63 landlady:-33:-7 landlord:27:-20 lane:-1:-121 language:32:7
  lantern:-107:-67 lap:13:-138 lapel:84:-23 lapse:-9:-3 large:60:-47 laser:-140:-37 lash:31:100 last:-71:-120 latch:122:-24 late:0:-86
  lather:-70:-41 lattice:-48:-33 laugh:-62:-1 laughter:59:-33 launch:-112:-53 laundress:-52:-24 laundromat:-21:6 laundry:-167:-80
  lavender:-58:-70 law:-59:25 lawn:-74:-51 lawnmower:-67:-18 lawyer:-50:-22 lay:37:-90 layer:-48:-15 lazily:-44:-6 lead:-255:-13
  leader:92:87 leaf:-50:-138 leaflet:-11:-6 leak:-180:-113 lean:-28:129 leap:-15:-14 learn:-177:-100 lease:-11:-28 leash:-61:-34
  least:-96:-48 leather:-68:-27 leave:21:-46 lectern:-92:76 ledge:-118:-39 ledger:22:-64 lee:-9:-23 leech:-74:-2 leek:-122:-7 leg:-10:88
  legend:-11:-3 leisure:-34:-27 lemon:-6:-38 length:-16:39 lengthwise:-29:65 lens:-213:-52 leper:27:5 less:-98:-12 lesser:-79:-36
  lesson:-21:-63 let:-108:-8 letter:93:-96 lettering:-55:-7 lettuce:-96:-21 levee:-62:13 level:-32:-44 lever:-156:27 levy:-24:-85 li:16:-9
  liar:-25:-17 librarian:-55:-11 library:-7:16 licence:-75:-61 lichen:-45:10 lick:-46:-30 lid:-58:91 lidless:14:-11 lie:-87:-235
  lieutenant:-21:63 life-size:-14:-22 life:-43:-50 lifeboat:-149:-16 lift:49:-90 light:-2:-100 lighter:-86:-40 lighthouse:-151:-45
  lightning:-147:-1 like:3:0 likeness:68:40 lilac:-74:-17 lily:-21:-55 limb:-9:-6 lime:-156:-41 limp:-40:-25 limpet:-22:14 line:-35:-59
  linen:-44:-38 liner:-148:-70 linger:-45:-35 link:-58:44 lino:56:85 linoleum:57:-13 lint:-2:-5 lintel:67:-35 lion:-44:-93 lip:27:-143
  liquid:76:-23 list:-146:-57 listen:-54:-121 litre:-122:-5 litter:54:-10 little:-55:-178 live:-106:-115 liver:-62:-35 lizard:-189:-48
  load:-171:-94 loader:-123:176 loaf:96:-54 loam:-41:-9 loan:-44:-34 lobby:-102:-32 lobe:32:50 lobster:-53:-1 location:-34:11 lock:-15:43
  locker:34:22 locket:-5:-12 locomotive:13:-27 locust:-68:-14 loft:-150:-62 log:-192:-27 login:-82:-18 logo:-70:-37 lone:-66:-14
  lonely:-16:-18 long:-54:-80 longshoreman:-80:-6 look:2:-81 looking-glass:105:-5 loom:66:-82 loop:-82:20 loose:37:-3 loosen:44:-23
  loot:-28:-41 lord:-29:130 lorry:-79:-9 lose:-129:-179 loser:-35:-13 loss:-93:-16 lot:-44:-109 lotus:38:-9 loud:-109:39 loudly:-5:-9
  loupe:-8:-32 louvre:-37:-124 love:-53:-22 lovely:-30:-44 low:-154:-85 lower:-26:17 luck:-127:-49 lucky:-115:108 lug:59:19 luggage:2:-12
  lullaby:44:-10 luminous:-7:17 lump:-26:-25 lunch:-222:-37 lunchbox:-36:-18 luncheon:-119:-14 lung:-207:-54 lunge:-79:10 lurch:31:17
  lute:17:24 lych-gate:-66:53 lye:119:58 mace:3:54 machete:-18:6 machine:-11:44 mad:-114:-67 madame:26:-12 magazine:1:44 mage:62:41
  magic:-170:-80 magical:-46:-4 magistrate:-31:-28 maglev:4:-23 magnesium:40:69 magnet:-39:-9 magnetic:-49:10 maid:-59:-41 mail:-45:26
  mailbox:-32:-16 main:-49:-48 maintain:-46:-17 maintenance:-146:-45 make:-38:-22 maker:80:9 mall:52:-10 mallet:-99:31 man:5:88
  mane:107:-34 mangle:-12:65 manhole:-10:-11 manifest:-64:-35 manifold:10:-10 mannequin:-145:-28 manner:20:-4 mantel:24:-4 mantis:-44:34
  mantle:-42:-29 manual:-105:22 many:-98:-8 map:-62:-31 maple:-116:-12 marble:-40:184 march:-60:-30 mare:-80:-61 margin:-27:-5
  margrave:-22:61 marigold:-66:-2 marine:138:276 mark:-28:-66 marker:82:-15 market:55:-48 marking:77:-9 marmalade:-62:-42 marquee:-41:-15
  marrow:-27:-10 marry:-45:-50 marsh:-66:-26 marshal:66:-3 mask:-236:-80 mason:-64:-10 mast:-209:-25 master:-11:-41 mastiff:-89:10
  mat:21:-61 match:-72:-101 matchbook:-65:2 mate:-30:5 matron:-61:-18 matter:-67:-49 mattock:-6:76 mattress:-62:-33 mausoleum:10:-27
  mauve:-113:-4 may:-141:-90 maybe:-61:-11 mayor:-160:-87 maypole:-75:56 maze:-45:-18 me:-80:20 meadow:-56:-9 meal:-65:-52 mean:-102:87
  measure:-1:-25 meat:-99:-74 mech:-39:48 mechanic:-81:-98 medal:-83:-59 medic:-30:-3 medicine:-30:-75 meditate:-31:-12 medium:92:-49
  meet:-169:158 melon:-112:-91 melt:-49:-42 memory:-60:-50 mend:-245:-183 mention:-121:-74 menu:-43:43 mercenary:-23:31 merchant:-135:-17
  mercury:11:-19 mere:93:-11 merely:-50:-16 mesa:99:-29 mesh:-112:-13 mess:102:-9 message:-89:-143 metal:31:11 meteor:-188:-10
  meter:-79:32 metre:-87:78 mezzanine:-103:156 microphone:-35:-17 mid-air:48:86 middle:-46:-19 midnight:-63:-84 midst:-51:-18
  midsummer:-19:-7 midwife:72:-23 might:-82:16 mild:-75:-30 mile:-109:-49 milestone:-82:-83 milk:59:-76 milkman:-88:12 milky:30:-46
  mill:-88:-67 miller:-33:7 millet:57:-12 million:-124:-20 millpond:131:-35 millrace:16:-27 millstone:34:20 min:-58:-71 mind:-49:-78
  mine:-125:-118 miner:44:132 minister:23:-47 mink:-35:6 minnow:88:-21 mint:-28:-4 minute:-114:-187 miracle:-83:-23 mirage:-91:-23
  mirror:50:69 mislay:-37:-3 miss:-49:-67 missile:-24:-82 mission:-15:-35 mist:-92:-74 mistake:-35:-6 mitre:53:-1 mitten:-30:9 mix:-61:-12
  mixer:-47:7 moan:-120:-2 moat:99:-33 model:-46:-41 moderate:-21:-32 molar:-23:-11 mole:31:46 molten:1:51 moment:83:38 monastery:-55:-20
  monday:-79:-43 money:-50:-101 monitor:49:-53 monk:17:43 monkey:-71:-81 monocle:-135:-28 monolith:28:-18 monorail:-67:-52
  monowire:-81:128 monster:-46:-19 month:-88:11 moon:-141:-146 moonlight:76:-46 moonrise:58:15 moor:-150:-84 mooring:-38:-74 mop:-100:-13
  morale:-61:-12 more:-84:-22 morgue:-61:-69 morning:37:-199 mortar:94:24 moss:36:-94 most:-143:-77 mostly:-185:29 motel:-54:-33
  moth:91:-77 mother:-34:-211 motion:6:-116 motionless:114:-3 motor:-5:-49 motorbike:-92:-17 motorcycle:-101:47 motorway:-70:-12
  mottle:-55:-22 mould:25:-47 mound:78:-69 mount:9:-14 mountain:113:-110 mountebank:-66:-39 mourn:-182:-24 mourner:-56:-1 mouse:-11:-40
  moustache:-81:-97 mouth:-23:-129 move:-20:-28 mow:69:35 mower:76:-57 much:-146:-109 mud:-55:20 muddy:20:-16 mudguard:-53:3 muff:-93:37
  muffler:-46:9 mug:-64:-57 mulberry:-80:-36 mule:-54:-114 murder:-22:-51 murmur:14:11 museum:-140:-50 mushroom:-27:-28 music:-2:-3
  musician:16:48 muslin:-15:-1 must:-20:-41 mustard:-46:-23 mutant:-97:33 mutation:-48:-27 mutineer:-92:128 mutiny:13:-16 mutter:19:-103
  muzzle:-93:21 my:53:70 myself:94:-58 nail:-27:11 naked:-85:1 name:124:-209 nape:-138:-24 napkin:166:-11 narrow:-4:-66 nave:-21:13
  navigator:178:-64 navy:-52:-54 near:78:-149 nearly:-36:-18 neat:-159:-85 neatly:-57:-8 nebula:63:-29 neck:-139:37 necklace:-76:-67
  necktie:-23:199 necromancer:16:12 need:-28:1 needle:-61:163 negotiation:-46:-55 neighbour:13:39 neither:-174:-23 neon:100:-110
  nephew:-70:-11 nerve:-8:-18 nest:-77:-74 net:-214:-64 nettle:-69:16 never:-192:-81 new:-111:-202 newborn:24:-45 newel:-89:76 news:-1:-26
  newsboy:52:-61 newspaper:145:36 next:-84:39 nib:31:-2 nice:11:-92 nicely:53:48 niche:33:-8 nickel:103:39 night:-146:-225
  nightcap:-171:54 nightfall:-116:-24 nightgown:98:36 nightly:-49:-33 nightshirt:-87:-7 nine:-105:-98 nineteen:68:-107 ninety:-130:-129
  ninth:12:-25 nitro:-99:-53 no:28:-145 nobody:-4:-188 nod:-54:-39 noise:-16:-49 nominal:-44:-66 none:31:-58 noodle:-13:-84 noon:30:-151
  noose:5:-28 nor:19:-50 north:-107:-42 nose:-125:-24 nostril:-90:-70 not:-23:-98 notary:-53:62 notch:-143:-7 note:36:-60 notebook:21:-26
  nothing:-65:-209 notice:-181:3 novice:-96:-26 now:93:-176 nowhere:-3:-101 nozzle:-120:18 nudge:-64:-21 number:-93:-172 numeral:-25:-7
  nun:43:-122 nurse:-91:35 nursery:-9:-60 nut:76:37 nymph:5:-30 o'clock:-35:-36 o:138:-16 oak:130:-49 oar:1:-74 oath:-52:44 obey:212:28
  objective:-7:-33 oblige:35:-4 observatory:-114:-15 observe:-15:0 occasion:-75:-19 occupant:-35:-18 occupy:-21:-3 ocean:-22:-36
  ochre:-110:-5 octave:-13:-18 odds:-10:-8 odometer:-4:-26 of:-37:-75 off:-1:-23 offer:-34:-139 office:159:-129 officer:-27:-33
  official:44:0 often:-153:-46 ogre:-46:139 oil:-242:-85 oilcloth:4:-12 oilskin:-105:-34 ok:-123:-79 old:-30:-144 on:-50:-93 once:-46:2
  one:-16:-38 onion:-34:-96 only:-40:-68 onto:-4:97 open:24:-12 opera:-122:-21 operator:-44:-21 opinion:-85:-36 opposite:-15:-31
  optic:-49:-10 optics:-97:-31 or:-210:-184 oracle:-18:-74 orange:-155:-83 orangery:-56:-17 orbit:57:-64 orbital:-45:-12 orchard:-24:-116
  orchestra:-174:-20 orchid:-61:3 order:-88:-148 orderly:-69:74 ordinary:-82:-48 ore:22:-31 organ:-13:-33 ostler:-18:-19 ostrich:-31:80
  other:-59:16 others:-119:-19 otherwise:-39:13 otter:7:-12 ought:40:-21 our:-25:47 out:44:-55 outer:-48:-25 outline:14:-53
  outrider:24:116 outrigger:-45:22 outside:78:-127 outward:192:2 oval:-38:-61 oven:-11:-53 over:-20:-28 overall:17:-12 overcoat:0:-29
  overhead:-163:-12 overnight:-50:-8 overpass:14:22 overtake:-33:-59 owe:-136:-111 owl:-47:-57 own:-17:-121 owner:-183:14 ox:-15:-30
  oxygen:-108:-35 oyster:-42:-24 pace:91:52 pack:-166:-161 packet:-34:-9 pad:-40:-11 paddle:-80:21 paddy:-17:-16 padlock:23:-42
  page:18:-106 pagoda:4:-2 pail:11:43 paint:17:-168 painter:21:-13 pair:-5:-10 palace:19:-48 pale:67:-84 palisade:-83:136 pallet:-7:-22
  palm:185:37 pan:-113:-131 pane:-29:-57 panel:0:15 pannier:-65:102 pantry:-19:58 papa:14:-2 paper:94:-156 paperwork:-13:-32
  papier-mâché:-51:-19 parachute:-34:-85 parade:-57:-102 paraffin:-21:-7 parapet:7:81 parasol:1:-9 parcel:136:-29 parchment:7:-18
  pardon:45:9 pare:-23:-30 park:-33:-25 parlour:143:-18 parquet:49:0 parrot:-204:-66 parry:-94:75 part:26:-53 particular:-39:4
  partner:83:-9 party:-2:-59 pass:26:-159 passage:-20:46 passenger:-23:-32 password:-28:-13 past:-86:-140 paste:-91:-82 pastry:-85:-24
  pat:195:-60 patch:-103:-71 patent:47:-39 path:-167:-95 patience:-98:-81 patient:-42:-22 patrol:27:-72 patter:171:-59 pattern:59:95
  pause:21:-162 pave:37:34 pavilion:-51:-15 paw:142:-24 pawn:6:-15 pawnbroker:83:7 pawnshop:145:-40 pay:-244:-211 pea:-153:-65
  peace:-31:-73 peach:-65:-201 peacock:-42:-17 peak:-110:-10 peanut:7:3 pear:69:9 pearl:67:-60 peat:-43:-24 pebble:142:-44 pedal:-37:-84
  pedestrian:-49:-26 peel:55:53 peer:-16:-31 peg:-75:104 pelican:-18:-6 pell:-56:-137 pelt:-4:-59 pen:33:-70 penalty:-58:-30 pence:-40:-20
  pencil:-217:-144 pending:-23:-31 pendulum:10:-33 penny:-21:-12 pentacle:71:1 penthouse:-45:-32 peony:-34:-16 pepper:-56:-2 per:-32:-57
  perambulator:-92:-19 perch:-29:-46 perfect:-18:27 perfume:-45:20 perhaps:-67:-70 perk:-51:-27 permit:-66:-35 persimmon:-31:18
  person:-120:-65 persuade:-31:-9 pet:-122:-13 petal:-11:-24 petrol:-10:35 petticoat:-14:-22 pew:-68:34 pewter:103:-34 phantom:-174:-61
  pharmacy:-18:42 pheasant:-26:-9 phial:62:16 phone:-11:66 photograph:-3:-90 physician:-31:-24 pianist:24:-9 piano:-30:-72 pick:35:46
  pickaxe:-24:-17 picker:-48:-35 picket:-53:80 pickle:-17:-11 pickup:-94:-15 picture:-45:-53 pie:-120:-35 piece:-26:-32 pier:11:-18
  pig:49:-131 pigeon:-125:-105 piglet:-41:-84 pike:-58:74 pikeman:-18:21 pile:-4:66 pilgrim:-13:-41 piling:-26:-57 pill:6:-20 pillar:5:181
  pillion:69:46 pillow:-55:190 pilot:-12:33 pin:-163:73 pince-nez:-76:8 pincer:10:16 pinch:-4:-16 pine:14:-75 pink:-220:-188
  pinprick:-25:-9 pint:-34:-1 pip:-24:-8 pipe:-98:-37 pirate:-105:27 pistol:-148:28 piston:132:-46 pit:-143:-93 pitch:-54:-34
  pitchfork:-162:155 pivot:-86:41 placard:-34:-8 place:102:-182 plague:-16:-34 plain:12:-71 plait:-85:-136 plan:-121:-76
  planchette:137:-34 planet:-92:-52 planetarium:-27:-34 plank:2:-15 planking:-60:-3 plant:-3:135 plaque:-115:-30 plasma:-67:108
  plaster:-1:-57 plastic:-223:-32 plate:82:7 platform:29:73 play:59:-11 player:-108:-51 playground:5:-18 plaza:-41:-66 please:-155:-61
  pleated:-25:-6 plenty:-36:-13 plinth:192:-10 plot:-118:-39 plough:-30:136 pluck:164:-5 plug:-34:-172 plum:-24:-56 plume:-118:105
  plump:83:-9 plunge:-33:-25 plush:61:2 plywood:-20:1 pocket:50:-107 pod:-45:-61 poet:-28:11 point:98:-3 poison:-42:-12 poisoned:-19:-31
  poke:-50:-21 poker:-149:232 pole:-111:-73 police:-71:-95 poling:15:18 polish:-133:-106 polite:-81:55 polka:36:-17 poncho:22:6
  pond:20:-38 pontoon:-83:35 pony:-32:-30 pool:-41:-1 poor:-23:0 pop:235:55 popcorn:-44:12 poplar:18:-25 porcelain:-108:-33 porch:-95:-24
  porridge:-56:-20 port:-197:62 portal:40:-19 portcullis:-8:-44 porter:-106:-39 porthole:-172:-36 portrait:129:-30 position:-81:-80
  possess:113:-31 possible:-61:-4 post:-94:86 poster:83:-30 postmistress:-5:-8 pot:-81:-30 potato:-86:-44 pound:-134:-78 pour:78:-80
  powder:-103:-91 power:88:-35 practice:-36:-8 practise:-6:-11 praise:-15:-32 pram:-51:-85 prawn:3:36 pray:-86:-75 prayer:-80:-80
  preacher:56:3 precinct:37:-52 prefect:-89:-7 prepare:-113:-24 present:111:-25 president:-82:-44 press:12:-130 pressure:-61:-36
  pretend:-60:108 pretty:-44:-28 price:-106:-119 prick:-36:-18 priest:40:-165 priestess:66:56 print:98:-120 printer:1:-16 prison:-62:108
  prisoner:36:-35 private:-54:-44 probably:-94:-31 process:-46:-6 procession:-29:-11 prod:-55:79 professor:-79:65 profile:10:-8
  program:-62:-14 progress:-39:-21 project:-105:-27 projectionist:13:-22 projector:-122:-80 promenade:-55:-25 promise:-140:-80
  proof:-42:-7 prop:-108:-46 propeller:-36:-24 proper:141:-14 property:-114:-13 prophecy:0:-18 prophet:125:18 prosthetic:-66:-33
  proud:-21:-13 prove:-86:-28 provide:-15:-36 prow:-55:79 prune:-86:15 psalm:18:-28 psion:92:-9 psychic:9:3 pucker:44:-28 pudding:-47:-13
  puddle:215:-54 puff:-139:-45 pull:103:11 pulley:17:-2 pulp:-48:-46 pulpit:-14:-39 pulse:-70:68 pump:-121:-123 pumping:-87:-15
  pumpkin:4:-4 punch:-134:201 punctual:0:-7 punt:-138:-47 pupil:-43:-9 puppet:-105:-121 puppeteer:42:-84 pure:-41:-16 purple:-68:-8
  purpose:-31:62 purse:-2:-99 purser:-40:-17 pursue:-11:23 pursuer:-36:-55 pursuit:-38:-32 push:-144:-55 put:19:29 puzzle:-64:87
  pylon:-124:-4 qi:35:-15 quarrel:-37:16 quarry:-126:43 quarter:-96:-96 quartermaster:-31:-15 quartet:-24:-13 quay:-59:-91 queen:116:-85
  quest:-29:-30 question:-119:-84 queue:-92:-54 quick:-57:7 quickly:-20:46 quiet:-9:48 quietly:-162:-26 quill:21:-32 quilt:182:83
  quilted:-111:-30 quince:-26:-6 quit:-66:-28 quite:-3:110 quiver:131:59 rabbit:-44:-21 race:-82:-108 racer:-7:-57 rack:17:-44
  rad:-109:-160 radar:-31:-4 radiance:19:-5 radiation:-68:-64 radiator:-81:96 radio:47:-103 radish:-47:-13 raft:-159:-66 rafter:156:-67
  rag:31:14 ragged:-86:-1 raid:31:-21 raider:-33:182 rail:-130:98 railing:-4:11 railway:-88:83 rain:-9:-67 rainbow:-151:-33
  raincoat:-93:70 raindrop:158:54 raise:-22:-78 rake:-229:158 ram:-190:-14 ramp:-171:-58 rampart:24:-33 range:21:48 rank:208:47 rap:46:48
  rapids:21:-34 rapier:-79:2 rat:-25:57 rate:-20:-34 rather:-125:77 ration:-95:-108 rattle:179:21 raven:40:-63 ravine:-15:-14 raw:-116:-25
  ray:3:0 razor:-154:21 reach:2:-30 reactor:-7:-27 read:-22:-167 reader:-12:-7 ready:-6:-21 real:139:-12 really:-59:20 reaper:-5:-1
  rear:-53:3 reason:-111:0 rebar:-55:10 rebuild:39:-8 recall:-37:-17 receipt:-99:-48 receive:-223:-70 receiver:-72:-16 recently:-27:-11
  receptionist:-10:-4 recipe:39:-15 recite:50:-33 reckon:-133:-69 recoil:-14:12 record:-97:47 recover:-115:-150 rector:35:-30 red:-24:-57
  redden:-52:77 redeem:9:-12 reduce:-81:-28 reed:-67:36 reef:-18:3 reel:-101:36 reeve:-48:-37 referee:-10:141 refill:-6:-38
  refinery:-52:-9 refit:-23:-4 reflect:-8:72 reflection:188:55 refuel:-24:-24 refuse:-9:-5 regardless:243:-30 regatta:-70:-5
  register:-139:-32 regolith:90:-6 regret:-92:-50 rein:-59:-44 relatives:-11:-46 relay:-69:-5 release:-21:142 relic:-64:-27
  reliquary:50:-24 reload:-57:16 remain:-221:-69 remark:-72:-14 remember:-136:-141 remind:-33:-15 remove:-73:-35 rend:-154:-78 rent:-30:-8
  repaint:-36:-5 repair:-83:-77 repeat:32:-43 replace:-101:-72 report:-161:118 repossess:-75:-12 reputation:-148:-109 request:-49:-27
  require:-21:0 reroll:-13:-29 reservoir:17:-28 resident:-40:-4 resolve:-16:-7 rest:-113:31 restore:-62:-47 result:-37:-5 resume:-90:-8
  return:-103:-51 rev:28:-59 revenant:46:27 reverse:41:-124 revolve:-25:-9 revolver:-95:-64 reward:-51:-12 rhyme:-22:-23 rib:-18:98
  ribbon:-31:-49 ribcage:-50:2 rice:-67:-86 rich:-50:-15 ride:-90:-102 rider:39:146 ridge:-188:-122 rifle:-36:100 rig:8:-127 rigger:17:-6
  right:-46:-69 rim:-60:5 rime:141:57 rind:23:-93 ring:38:-58 ringed:-74:-28 ringer:55:-2 riot:14:21 rip:-23:-11 ripe:188:-52 ripen:44:-12
  ripple:100:-24 rise:82:-117 river:23:-112 riverbed:19:-86 rivet:32:193 road:18:-101 roadside:-34:-26 roar:38:-91 roast:-58:54
  robe:-47:-138 robin:-39:-7 robot:-152:-96 rock:92:-72 rocker:-83:-24 rocket:-11:-110 rocking-horse:-171:-10 rod:-151:14 roll:-10:58
  roller:-57:-45 roof:-182:21 roofless:19:-13 rooftop:20:-84 rook:10:-29 room:59:-80 roost:-32:-13 root:219:64 rooted:-32:-25
  rope:-71:-168 roped:-123:-52 ropewalk:-21:-5 rosary:7:-11 rose:61:-31 rosy:41:-14 rot:11:-18 rotor:-57:4 rotten:-58:-11 rouge:-141:-61
  roulette:-127:-32 round:-60:-3 router:17:-21 row:-188:-49 rowan:19:-4 rowboat:-99:-5 rub:-86:-55 rubber:-138:-135 rubble:33:-4
  ruby:103:-14 rude:-48:103 ruff:-180:-87 rug:185:160 ruined:11:53 rule:18:-18 rum:107:3 rumba:37:-31 rumour:-67:-95 run:-9:-36
  rune:40:-17 rung:-50:66 runner:111:147 runway:-23:-4 rush:65:115 rushlight:14:-7 rust-red:-29:-7 rust:12:-189 rustle:215:-9 rye:-68:-37
  sabre:-109:100 sack:-78:-115 sacking:58:-26 sad:-4:-18 saddle:-50:26 safe:-82:-58 safety:-45:-21 saffron:-41:-24 sag:-61:-14
  sage:-32:-18 sail:-51:-116 sailcloth:-34:-34 sailor:-72:41 saint:-78:-152 sake:-6:-38 sale:49:-1 sallow:-20:-6 salt:-33:-46
  salute:61:-30 salvage:-85:-67 salvo:-96:8 same:-32:-146 sampan:-4:116 sampler:-110:-23 sand:-5:-116 sandal:-99:-89 sandbag:-28:52
  sandstorm:-20:-36 sandwich:-105:-52 sanity:-146:-25 sap:24:113 sapling:-57:-5 sash:-177:-175 satchel:-105:57 satellite:-81:-10
  satin:143:-38 saucepan:-94:-59 saucer:-26:-51 save:-145:-108 saw:-104:-102 sawdust:10:-38 saxophone:-22:-37 say:-55:-140 scabbard:201:36
  scaffold:7:-26 scald:-13:-43 scale:-48:-97 scalp:-187:-84 scalpel:-121:-5 scanner:165:-72 scar:63:-182 scarcely:-37:-14 scarecrow:91:-4
  scarf:18:-45 scarlet:61:-45 scatter:-31:-8 scattergun:-15:8 scavenge:-13:-43 scavenger:-44:-27 scavver:-13:-25 scene:-104:-69 scent:6:-4
  scholar:29:-1 school:-208:-103 schoolgirl:54:-17 schoolmaster:-22:-5 schoolroom:-73:-8 schoolteacher:-57:-14 scissor:-48:-32
  scoop:122:-32 scooter:-108:64 scope:49:-14 scorch:84:-8 score:-26:-47 scoreboard:-20:-29 scrap:48:-77 scrape:-62:-117 scratch:-68:-167
  scream:-23:135 scree:-91:46 screen:-23:123 screw:-101:-119 screwdriver:-50:-9 script:50:-19 scroll:-31:-84 scrub:-17:-28 scullery:21:-39
  scuttle:-3:60 scythe:29:79 sea:-37:-137 seal:-177:-173 seam:-92:-117 seance:-125:-10 search:-36:-56 searchlight:-174:-49 season:-40:-30
  seat:50:-11 seatbelt:-12:-30 seaward:155:-28 second:-163:127 sect:-70:-11 section:-52:-34 sector:-82:-89 security:-78:122 sedan:-13:-28
  sedge:-5:-11 see-through:209:-44 see:-37:-16 seed:74:-76 seem:-214:-58 seersucker:16:-8 seize:-130:-103 select:-42:-51 sell:-220:-149
  seller:-1:58 senator:-71:91 send:-14:103 sense:-20:-44 sentence:-53:27 sentry:-32:75 sequin:-84:-67 sergeant:27:11 serial:-22:50
  serpent:31:9 servant:-80:-45 serve:-41:-86 server:78:-77 service:128:-68 servo:-55:-15 session:-69:-68 set:0:-115 settle:81:-181
  settlement:-55:-6 seven:-27:-94 seventeen:-33:11 seventh:95:-52 seventy:-134:-78 sever:-12:-10 several:-53:-88 sew:-185:-7 sewer:80:-18
  sexton:0:-26 shack:-44:-28 shade:-89:-108 shadow:166:-120 shaft:-134:38 shake:9:-89 shall:-98:-29 shallow:-66:-14 shallows:-75:13
  shaman:55:46 shape:223:-32 shard:-18:0 share:-57:-42 shark:2:-28 sharp:-9:-20 sharpen:-44:-78 shatter:-8:-12 shave:-240:-158
  shawl:82:-47 she:-23:-71 shear:65:5 sheath:-41:-32 shed:-66:-142 sheep:21:-63 sheepfold:114:4 sheepskin:-145:-22 sheer:4:-5 sheet:-21:46
  shelf:-59:42 shell:-54:15 shelter:-91:41 shelve:-149:-2 shepherd:63:96 shield:25:70 shift:-118:-125 shimmer:-175:18 shin:-93:4
  shine:114:-124 shingle:-49:-2 shiny:-60:-13 ship:35:-117 shipping:13:-12 shipyard:-38:-40 shirt:-38:-15 shirtsleeve:-74:-32
  shiver:121:31 shoal:-70:-50 shock:-73:32 shoe:-66:-180 shoelace:-16:-23 shoot:-144:29 shop:21:-13 shopping:96:36 shore:-154:-62
  short:-150:14 shot:-43:54 shotgun:-28:-23 should:-48:-52 shoulder-high:26:42 shoulder:10:-21 shout:2:44 shove:100:66 shovel:-17:39
  show:-2:-141 shower:-99:83 shred:-53:-4 shriek:11:52 shrine:-7:1 shrink:39:-25 shroud:-37:-95 shrug:-16:-37 shudder:2:10 shuffle:-60:-58
  shunt:13:-8 shut:30:-25 shutter:-55:-19 shuttered:-136:-30 shuttle:120:-85 sick:91:-21 sickle:-14:75 side:24:-9 sidecar:76:120
  sidewalk:40:-8 sideways:-2:87 siege:-37:-98 sieve:-45:-6 sift:13:-27 sigh:149:-47 sight:-137:30 sigil:142:2 sign:-16:-237 signal:-41:-33
  signature:7:-35 signpost:72:-23 silence:-96:-33 silent:-55:34 silently:20:86 silk:-255:-156 sill:0:-45 silo:2:-40 silt:23:-6
  silver:43:-57 simple:-37:-63 simply:-46:20 since:57:-265 sing:14:-73 singe:-6:-8 single:-61:-73 sink:78:-119 sip:-36:-22 siphon:-49:-11
  siren:-144:-5 sister:4:-109 sit:-75:-78 six:-125:-63 sixteen:-33:-30 sixth:-92:-45 sixty:6:-93 size:21:-74 sizzle:27:-5 skate:13:-32
  skater:-31:-23 skein:94:-13 skeleton:-145:-78 skep:-35:-32 ski:-35:-4 skid:-25:28 skiff:-88:40 skill:-55:-27 skillet:-26:40 skim:-5:-45
  skimmer:-66:-68 skin:22:-184 skip:-186:34 skirt:65:-26 skitter:-59:73 skittle:-41:27 skull:-93:66 sky:-42:-53 skylight:-92:-19
  skyline:-90:-20 slab:23:-79 slack:127:-46 slag:56:23 slam:25:182 slant:158:-30 slap:73:-91 slash:-95:49 slat:-97:42 slate:-67:-144
  slaver:23:18 slay:8:33 sled:-43:4 sledge:-213:-36 sleep:-244:-131 sleeper:27:-42 sleet:-94:57 sleeve:-16:92 slew:-41:37 slice:-103:59
  slick:-51:52 slicker:-28:-41 slide:-61:-183 slight:61:-30 slim:13:-14 slime:40:-11 sling:-213:65 slingshot:-30:88 slip:-276:-164
  slipper:-38:-13 slipway:19:-6 slit:-113:45 slither:-21:125 slop:85:-25 slope:25:-52 slot:-185:-138 slow:48:-11 slowly:69:-5 slug:119:95
  sluice:-50:-9 slump:-67:-2 slush:-61:10 smack:-46:4 small:14:-136 smart:6:-7 smash:-33:100 smear:-139:-38 smell:-1:-144 smile:-45:-53
  smith:-78:-4 smock:-42:-38 smog:-77:-31 smoke:-51:-86 smoky:20:-15 smooth:-17:-67 smoulder:-53:-62 smudge:-54:-5 snack:-24:-33
  snail:-7:-39 snake:26:19 snap:-52:-9 snare:-52:-11 snarl:-1:80 snatch:-170:40 sneeze:52:10 sniff:-1:-6 snip:-46:-22 sniper:-93:56
  snore:-48:-2 snout:-97:-25 snow:75:-90 snowdrop:87:-28 so:-212:-95 soak:-6:-35 soap:-36:0 sob:0:-51 sober:-21:-4 sock:-168:19
  socket:-33:46 soda:-27:-3 sodium:-16:-30 sofa:-173:51 soft:-46:-38 soften:6:-12 softly:2:-69 soil:-67:14 solar:-163:-35 solder:-75:-40
  soldier:285:-26 sole:67:-44 solemn:3:-3 solicitor:-72:-6 solid:156:9 some:-215:-181 somebody:-222:-59 someone:-208:-201
  something:-36:-20 somewhere:-236:-125 son:-48:-25 song:-46:26 sooner:63:-11 soot:-9:-29 sorcerer:-97:-3 sorceress:-70:-27
  sorcery:-66:155 sore:-57:-46 sorghum:7:-16 sorry:-138:-84 sort:-22:-14 soul:73:-53 sound:-3:33 soundless:71:57 soup:-46:19
  south:-140:-28 sow:-85:4 space:81:-26 spade:58:87 span:-138:-7 spaniel:40:-14 spanner:-111:41 spar:-8:-16 spare:-158:59
  spark-plug:-43:-12 spark:-126:44 sparkle:38:-47 sparkler:-11:-19 sparrow:11:-41 spats:-5:-40 spatter:28:23 speak:57:-105 speaker:31:-6
  spear:96:89 spearman:130:66 species:-58:-17 spectacle:-251:-87 spectral:20:-19 spectre:-215:-4 speech:-13:-21 speed:-36:0 spell:-68:-25
  spelled:130:-26 spelling:5:-6 spend:-28:-52 sphere:-112:-36 spice:-54:-20 spider:-35:-76 spike:-17:72 spill:17:-3 spillway:13:-18
  spin:-43:37 spindle:1:-4 spine:-162:104 spiral:3:-41 spire:-181:-84 spirit:-77:-153 spit:-21:0 spittle:171:-11 splash:-134:34
  splinter:-85:261 split:-25:-39 spoil:-92:-9 spoke:-62:103 sponsor:-14:-9 spool:-46:-30 spoon:22:-139 spore:-134:-36 spot:78:-92
  spotless:29:-36 spotlight:-13:-7 spout:33:23 sprawl:39:14 spray:-142:-10 spread:85:-24 spreadsheet:-48:-7 sprig:-32:-16 spring:83:54
  sprinkler:-10:36 sprint:-44:-89 sprout:66:5 spur:-147:41 squabble:-43:-10 squad:105:43 square:-87:-169 squat:25:49 squeak:127:-58
  squeal:-9:92 squeeze:-11:63 squid:-44:-39 squire:-27:-5 stab:-98:4 stable:-65:-16 stack:-153:1 stadium:-92:-42 staff:160:103
  stag:151:-120 stage:-166:-167 stagger:-5:136 stain:-62:-65 stair:-14:-55 staircase:-78:-18 stairwell:-81:110 stake:33:73 stalk:8:-43
  stall:-42:-4 stallholder:64:-7 stallion:6:31 stamina:-37:-31 stamp:-3:11 stance:59:-35 stand:-11:-67 staple:-95:51 star:-15:-15
  starboard:-34:8 starch:-75:-30 stare:-3:-17 starlight:113:-74 starling:-9:-13 start:21:-131 startle:68:32 state:-63:101 static:-170:-57
  station:-66:-110 statue:-140:-76 status:-30:-31 stay:93:-87 steady:-71:-75 steal:-127:-162 steam:-63:-42 steel:112:10 steeple:-62:-42
  steer:35:-20 stele:-32:-12 stem:195:-33 stencil:-70:-45 stenographer:-74:-80 step:92:-44 stern:-145:19 stethoscope:-31:-16
  stevedore:-54:-33 stew:47:37 steward:-139:-102 stick:-117:-42 sticker:-48:-18 stiff:191:-127 stiffen:121:47 stiffly:54:-21 stile:23:-53
  still:-69:-26 stilt-walker:-36:-55 stilt:-119:-77 sting:-72:12 stink:-23:-9 stir:-41:-104 stirrup:146:-19 stitch:-259:69 stock:60:-57
  stocking:-214:-39 stomach:-107:18 stone:102:-53 stool:19:158 stoop:115:43 stop:-3:-112 storage:-13:-14 store:-71:-54 storey:-296:31
  stork:-13:-3 storm:41:-124 story:-82:-31 storyteller:-71:-40 stout:167:-17 stove:-10:-45 straight:38:7 straighten:32:-57 strain:-38:-31
  strand:-35:-107 stranger:-51:5 strangle:-25:-38 strap:-151:-40 straw:-28:-15 strawberry:-31:-11 stray:83:-1 streak:-61:21 stream:31:-147
  streamer:-28:-35 street:59:-33 streetcar:-23:16 streetlamp:4:-5 strength:-110:79 stretch:53:-25 stretcher:-38:-14 strew:5:-7
  stride:-18:10 strike:82:25 string:-68:-135 strip:-151:-11 stripe:-65:58 strobe:-58:-56 stroke:224:-28 stroll:65:-52 strong:-45:-30
  strut:-10:2 stub:-133:-38 stubble:82:-9 stud:-74:-33 student:-187:-118 study:-35:-3 stuff:-45:-136 stump:-152:-4 stun:-50:6
  stutter:-126:-21 subject:53:-5 substation:-68:-38 subway:27:41 success:-109:-14 such:-25:-16 suck:34:7 suddenly:0:85 sugar:-4:-59
  suit:-41:-50 suitcase:-6:62 sulk:-43:-9 sum:-103:6 summer:6:-47 summit:-30:-17 summon:-52:-4 sump:20:88 sun-bleached:-33:-3 sun:-91:-186
  sunburn:34:-38 sunday:-43:-43 sundial:3:-12 sundown:37:-37 sunlight:-12:-20 sunny:-4:-8 sunrise:31:-8 sunroof:-37:67 sunset:-131:-75
  supermarket:7:38 supper:55:-136 suppertime:-10:-14 supply:-14:-30 suppose:-142:-59 sure:-38:-28 surf:-20:-27 surface:201:-58
  surgeon:-140:143 surplice:32:-5 surprise:70:32 surrender:-51:-105 survey:92:1 surveyor:37:-12 survive:-7:-78 suspect:-24:-27
  suspicion:-45:-23 sutra:22:-89 swaddle:-46:-10 swallow:-133:-35 swan:-173:-8 swap:-63:-26 swarm:-49:184 swat:-62:131 sway:45:-109
  swear:-166:-16 sweat:-96:-236 sweep:-141:51 sweeper:-2:55 sweet:-26:-5 swell:148:-111 swerve:6:23 swim:49:-137 swimmer:39:-56
  swing:-45:97 switch:-250:-142 switchback:-31:-70 swivel:135:72 sword:93:-64 swordsman:-16:62 syllable:2:5 syrup:70:45 tab:-45:-7
  table:32:48 tablecloth:70:-19 tablet:-11:-21 tack:14:79 tacky:-18:-13 tag:21:-32 tail:19:-175 tailgate:30:133 tailor:23:-43 take:-54:87
  talisman:120:74 talk:-30:-31 tall:-66:-123 tallow:0:-52 tally:-30:-37 tambourine:61:-11 tame:48:-34 tangerine:-31:-12 tangle:-1:-7
  tango:-3:-9 tank:-100:1 tanker:30:-65 tanner:-101:-5 tannery:-52:-34 tap:-15:-53 tape:-103:-75 taper:-22:-69 tapestry:231:-7
  taproom:-15:-17 tar:-105:-82 target:-47:-30 tariff:-40:-7 tarmac:170:-7 tarn:-72:-6 tarp:-66:16 tarpaulin:-87:-24 tartan:-22:-15
  taser:-67:75 tassel:-88:31 taste:4:-10 tattoo:-44:-134 taut:-44:15 tavern:-12:-12 tax:-78:-26 taxi:11:62 tea-tray:0:-9 tea:-58:-41
  teach:-58:-25 teacher:-167:-37 teacup:118:-23 teahouse:-70:8 teal:-83:-6 team:6:42 teapot:-83:49 tear:66:-134 technician:-162:-15
  technique:-86:-59 telegram:-102:-16 telephone:-61:2 telescope:-9:-1 television:-26:-3 tell:-114:-158 temper:-80:3 temperature:-23:-7
  temple:-16:140 ten:-172:-25 tenant:-150:-54 tender:-36:-7 tendril:-71:92 tenement:-68:-43 tenor:53:-9 tent:-203:-99 tentacle:4:-5
  tenth:-48:-64 term:-31:-6 terrace:-206:-103 terrier:-98:8 terror:35:-8 test:57:-14 tether:-92:-50 text:-29:-3 than:-31:-133
  thank:-20:-82 that:-37:-73 thatch:48:-1 thatched:-20:-5 thaw:-73:-33 the:-52:-78 theatre:-112:-34 their:45:-149 them:-13:17
  themselves:199:-105 then:9:34 theory:-41:-87 there:58:-96 thermal:-34:-7 thermometer:-26:-15 these:-60:-27 they:6:-56 thick:-94:-51
  thicken:161:-57 thief:-41:-80 thigh:-55:-86 thimble:59:-110 thin:65:58 thing:-63:62 think:-156:-45 third:-51:-22 thirst:-22:-26
  thirteen:-2:-12 thirty-one:-15:-33 thirty:-29:-114 this:-125:-168 thistle:35:40 thorn:137:128 those:14:-6 though:98:2 thousand:-155:-185
  thousands:-164:-97 thrash:32:46 thread:50:-215 threaten:-27:-16 three:-133:-35 thresh:-19:37 threshold:133:-15 thrice:40:-12
  throat:-87:128 throne:0:-13 throttle:-113:-29 through:25:49 throw:-119:100 thrush:32:-14 thrust:26:-40 thud:-14:150 thumb:36:21
  thumbnail:46:-6 thump:-90:-33 thunder:62:-110 thursday:-72:-5 thwart:14:36 tiara:-26:-25 tick:-78:-137 ticker:-26:-14 ticket:-132:-112
  tide:-31:-85 tidy:-15:-53 tie:-11:-87 tier:-52:-64 tiger:74:-8 tight:28:4 tighten:-20:-3 tile:83:64 tiled:-70:-14 till:-43:-101
  tilt:92:-56 timber:-57:25 time:-12:-90 tin:-38:-129 tinderbox:-16:-30 tinker:106:-104 tinkle:-10:8 tinsel:26:-5 tiny:49:-110 tip:28:-46
  tiptoe:-47:-72 tire:-32:129 tired:-71:-47 tithe:50:-2 to:-53:-134 toad:43:-29 toadstool:34:-9 toast:-13:-10 today:-98:-59
  toddler:-62:-44 toe:31:-150 together:-69:28 token:-36:-57 toll:-155:-20 tollman:22:51 tomato:-232:-21 tomb:61:-13 tommy:-88:237
  tomorrow:13:-72 ton:10:78 tone:-31:7 tong:-144:108 tongue:-113:-144 tonight:89:-121 tonne:-41:60 too:-75:24 tool:80:-48 toolbox:-85:-15
  tooth:-147:28 toothbrush:-15:-20 toothpaste:-46:-39 toothpick:-39:-12 top:-136:-83 topknot:-98:103 topmost:33:-27 topple:-69:52
  torch:-92:-26 torchlight:-76:-7 tornado:-84:-61 torpedo:-82:-91 tortoise:-117:-53 toss:154:55 touch:193:-14 tow:-32:-1 toward:130:-18
  towards:259:-38 towel:-135:19 tower:-59:-111 town:-146:-137 towpath:-105:-12 toy:45:40 trace:-14:-69 tracer:40:93 track:54:-73
  tractor:-80:36 trade:-177:-49 trader:-20:-52 traffic:9:-125 trail:55:-24 trailer:-10:64 train:-81:-67 trainer:4:31 trait:-24:-17
  tram:-5:-135 transfer:-54:-23 transformer:62:-6 transit:7:-7 translucent:22:-28 transom:-8:4 transparent:147:-36 trap:-189:-100
  trapdoor:-127:-62 travel:20:-27 traveller:-87:-65 trawler:-66:-20 tray:-12:6 tread:-127:-121 treadle:85:-25 treaty:-3:-47 tree:24:-116
  treetop:62:-4 trellis:-8:-8 tremble:26:-29 trench:-5:39 trestle:48:14 trial:-43:-19 tribe:-55:-12 trick:26:-31 trickle:75:-56
  trifle:-57:-28 trigger:-18:85 trike:10:154 trim:11:-67 trip:15:-8 troll:5:58 trolley:-124:44 trombone:-24:-21 trooper:63:9 trot:107:-117
  trouble:-46:-38 trough:-90:2 trouser:-58:-53 trout:102:14 truck:-42:64 true:-46:-42 trumpet:-100:-40 trundle:-30:-18 trunk:1:-60
  trust:-47:-27 truth:96:-21 try:-122:4 tub:-18:48 tuba:-79:-31 tube:-198:-107 tuck:-61:-112 tuesday:-84:-36 tuft:-42:-18 tug:-150:88
  tumble:-93:1 tumbler:57:-6 tuna:-74:48 tune:127:45 tunnel:-174:-86 turban:-35:-9 turbine:-26:-72 tureen:14:53 turf:150:119 turn:8:-92
  turnip:-30:-71 turnstile:-95:49 turntable:-25:-26 turquoise:52:-13 turret:-135:125 tusk:-119:100 tuxedo:-118:-11 tweezer:13:-39
  twelfth:16:-12 twelve:-71:-190 twentieth:-56:-58 twenty:-35:32 twice:-54:138 twig:37:-19 twin:-84:-8 twine:63:-19 twist:11:72
  twitch:38:-32 two-tone:-23:-15 two:-32:11 type:-124:-51 typewriter:90:45 typist:-41:18 tyre:-11:-64 ugly:23:-10 ultraviolet:-49:-17
  umbrella:-116:8 unbind:79:-34 unbroken:87:-25 unbutton:149:-11 uncle:12:-33 uncoil:139:-35 uncork:0:-1 uncover:131:-8 uncurl:152:-42
  under:-118:-39 underfoot:-56:-31 underline:47:-1 underneath:-77:-46 underpass:81:-4 underside:111:-8 understand:-91:-64
  undertaker:-73:-30 undo:71:-18 unfinished:-95:-16 unfold:76:52 unhinge:17:61 unhook:89:100 unhurried:51:15 uniform:62:-42 union:-26:-86
  unlace:100:-70 unlatch:30:27 unlit:-117:-25 unlock:-87:-51 unpaid:-68:-19 unpick:145:-61 unpin:72:-10 unplug:132:-45 unravel:-45:6
  unread:-53:-41 unroll:59:-90 unscrew:150:-71 unspool:57:8 untie:125:-39 until:-110:-88 unwind:-47:-27 unzip:-104:23 up:11:-53
  update:-112:-99 upend:26:62 upgrade:-40:-64 uphill:272:-148 upload:-19:-14 upon:5:-243 upper:-104:2 upright:-4:-8 upside-down:-62:10
  upside:-215:-33 upstairs:-57:17 upturn:-241:-143 upward:53:-34 urn:-175:96 us:-41:-1 use:-115:-24 usher:-44:-6 usual:-166:-74
  vacate:-103:-79 vacuum:183:34 vain:-50:-6 vale:-84:-3 valley:16:-92 value:-33:-11 valve:-59:22 vampire:115:14 van:-102:19
  vanish:-213:-137 vapour:103:-33 varnish:38:-31 vase:-20:17 vast:24:-15 vat:-239:20 vault:-12:-54 vegetable:-7:-3 vehicle:-18:-36
  veil:-62:-132 vein:-87:-64 vellum:15:-18 velvet:31:4 vend:69:-26 vendor:-34:8 vent:60:-16 ventilator:5:-15 veranda:-103:-16
  verdigris:15:-69 verge:-44:142 verger:-14:-13 vermilion:-14:69 verse:87:-10 version:-19:-47 vertebra:21:-16 very:-97:-253 vesper:38:-3
  vest:37:69 vestry:-19:-12 viaduct:-82:-11 vicar:-18:11 view:-85:-30 viewport:67:-46 village:-66:-75 villager:-40:16 vine:15:-65
  vinegar:-17:-16 vineyard:-54:-10 vinyl:32:-13 violet:-161:-11 violin:52:-38 vision:44:-18 visitor:-99:-28 visor:-53:16 vixen:72:-29
  voice:139:1 void:-59:-40 volcano:-122:-17 volley:-28:-47 volume:-92:42 vote:-59:-9 votive:20:15 vs:-35:-15 vulture:-72:-25 wade:19:-39
  waders:-11:-5 wag:121:-7 wage:-82:-16 wagon:-42:81 wail:-9:-8 wainscot:7:95 waist-deep:-35:-61 waist:-79:-141 waistcoat:70:123
  wait:-101:-150 waiter:-58:-46 waive:-32:-10 wake:-132:-92 walk:-7:-145 walker:-43:-57 walkway:-52:37 wall:-45:-32 wallet:-36:-16
  walnut:108:11 waltz:66:6 wand:-59:-59 wander:-81:-15 want:-106:-118 war:26:-9 ward:-3:-23 warden:-19:-1 wardrobe:-74:67 wardroom:119:-9
  warehouse:13:-8 warlock:71:155 warm:-65:-125 warmth:58:-28 warn:-58:6 wash:-109:-130 washstand:89:0 wasn't:101:-160 wasp:-9:74
  waste:33:-11 watch:-31:-215 watchdog:-110:-11 watchman:-37:-57 watchtower:-28:26 water:8:-153 waterfall:45:-87 waterline:-56:5
  wattle:-37:2 wave:-54:-57 waver:33:-20 wax:-114:-89 way:-51:-74 we:-197:-137 weak:-55:-10 weapon:-14:90 wear:-219:-147 weather:-160:-56
  weathercock:-21:-50 weathervane:-77:16 weave:-43:-18 weaver:161:-69 wed:50:-43 wedge:-51:59 wednesday:13:-18 weed:-35:-85 week:-123:-138
  weep:-73:-172 weigh:-132:-116 weight:24:44 weightless:-76:-4 weir:14:-30 welcome:-42:-60 weld:-124:-162 welder:-105:-69 well:74:-217
  wen:-39:-39 weren't:99:-34 west:-137:-110 western:-64:-52 wet:127:8 whale:-35:-81 wharf:-28:-9 what:-42:42 whatever:-113:3 wheat:58:-62
  wheel:-17:3 wheelbarrow:65:21 wheelchair:-12:-13 wheeze:-45:-40 when:85:-69 whenever:12:-34 where:72:-87 wherever:154:-62
  whether:-166:-44 whetstone:-22:-18 which:-76:-58 whichever:10:-60 while:-63:-43 whine:-37:90 whip:61:149 whirl:147:58 whirr:74:94
  whisker:45:-42 whisper:6:-73 whistle:-16:-113 white:-8:-87 whiten:58:-43 whitewash:-36:-56 who:-18:-118 whoever:-89:-42 whole:-20:-163
  wholly:39:-23 whom:-27:-6 whoop:-67:20 whose:-134:-11 why:22:-28 wick:65:-36 wicker:-29:-9 wicket:-15:-10 wide:-5:-168 widen:0:-17
  widow:53:-119 width:7:35 wife:7:-189 wig:-33:-145 wild:-44:-8 will:-97:-259 willow:-64:-2 wimple:-46:26 win:-129:-107 winch:-145:-27
  wind:8:-83 windfall:-13:-13 windlass:-71:-4 windmill:-171:-27 window:-12:-2 windpipe:-59:74 windscreen:-31:144 windshield:-96:-13
  windward:-20:23 wine:124:103 wing:50:-103 wingtip:-88:7 wink:-204:-18 winner:-55:-131 winter:-162:-64 wipe:50:-185 wiper:-2:-4
  wire:-52:-57 wish:-57:-109 witch:-60:0 with:-92:-43 withdraw:-103:-125 wither:85:-70 within:62:24 without:51:-73 witness:-33:-11
  wizard:-191:-92 wobble:-84:-42 wok:-113:141 wolf:-92:115 woman:81:-83 won't:-80:-43 wonder:-93:-60 wood:-87:5 wooden:4:-110 wool:118:-64
  word:103:72 work:-163:-137 world:-182:-84 worry:-6:-13 worse:-102:-37 worst:-70:-18 worth:85:-61 would:-212:-163 wouldn't:-61:77
  wound:-39:-65 wrap:-52:71 wreath:-49:-28 wreck:-4:-41 wreckage:-25:-21 wrecker:30:38 wren:24:-60 wrench:-56:101 wrestle:-23:-11
  wrestler:-67:-29 wriggle:90:-28 wring:-42:-40 wrist:77:128 wristwatch:-73:-29 writ:-39:-6 write:23:-244 wrong:-174:-131 x-ray:19:-66
  xp:-22:-54 yacht:-72:-49 yank:-112:26 yard:45:-88 yawn:-2:-44 year:-50:-225 yeast:-43:-5 yell:-29:23 yellow:-32:-18 yelp:-93:46
  yes:-23:-68 yesterday:111:-57 yet:97:-77 yew:81:-8 yoke:89:-38 you:-110:-127 young:44:-69 your:-43:11 yours:40:2 yourself:-34:-146
  zeppelin:-29:-12 zero:11:-36 zigzag:-38:-19 zinc:49:-27 zip:-113:9 zither:115:11 zoo:-23:-14`;

/** A kind of thing and what it does, for the same. */
export const DOINGS = `
  beast|answer:14:-47 beast|be:-40:-71 beast|begin:3:12 beast|bite:-8:78 beast|blink:47:-29 beast|blow:36:-21 beast|build:104:-4
  beast|burn:32:-29 beast|burst:-132:75 beast|carry:60:-34 beast|chew:-15:-5 beast|circle:-81:-9 beast|clear:-26:109 beast|climb:-36:-39
  beast|close:7:5 beast|come:-89:98 beast|cross:19:-21 beast|die:-75:-10 beast|drag:23:-63 beast|drink:-92:-14 beast|drop:143:77
  beast|dry:-24:-12 beast|eat:-70:-18 beast|face:68:42 beast|find:-29:-5 beast|float:-40:-2 beast|fly:132:-25 beast|fold:-42:20
  beast|follow:-35:7 beast|get:53:-46 beast|go:7:7 beast|graze:-46:-17 beast|hang:18:4 beast|hit:-18:190 beast|hold:-47:-8 beast|hop:8:-8
  beast|keep:-7:-6 beast|kick:-12:-30 beast|kneel:-2:-82 beast|land:99:-15 beast|leap:3:72 beast|leave:114:-36 beast|let:-2:5
  beast|lie:-6:-87 beast|lift:83:-21 beast|light:18:-13 beast|long:-41:-2 beast|look:16:-65 beast|lower:100:-6 beast|make:-53:17
  beast|move:36:-11 beast|nest:-102:-15 beast|nose:-75:-14 beast|open:-43:-27 beast|pass:-94:-40 beast|peer:-14:-23 beast|pick:-34:-5
  beast|pour:3:-25 beast|pull:89:-24 beast|put:150:-12 beast|read:-47:-10 beast|rear:-88:-30 beast|ride:22:-75 beast|rise:-110:-15
  beast|run:-24:77 beast|say:108:2 beast|scream:-40:86 beast|see:-52:-67 beast|sell:-21:-6 beast|settle:129:-25 beast|shake:-110:-43
  beast|shoulder:73:-27 beast|sing:-35:-17 beast|sit:-73:-29 beast|sleep:17:-3 beast|slide:-42:9 beast|sneeze:43:-24 beast|spit:-34:63
  beast|spring:109:87 beast|stand:-78:-97 beast|stick:-124:-64 beast|stop:154:-120 beast|strike:88:38 beast|swim:-49:-57 beast|take:-2:113
  beast|tell:48:-3 beast|tether:-7:-22 beast|tie:-18:-11 beast|trail:19:96 beast|trot:-91:-57 beast|tuck:46:-1 beast|turn:-42:-24
  beast|use:-51:-32 beast|wait:-4:38 beast|walk:-75:-9 beast|wash:-77:-10 beast|watch:-20:-32 beast|wear:-64:-16 beast|wheel:-55:-23
  beast|work:-29:-2 beast|yawn:31:-19 body|alight:50:-9 body|bare:5:-21 body|be:22:-159 body|begin:106:-73 body|bend:48:26 body|bite:-38:7
  body|bleed:-59:-3 body|blow:30:-2 body|braid:-33:-10 body|break:-98:199 body|breathe:44:-29 body|burn:-47:-47 body|burst:51:33
  body|carry:119:-17 body|carve:-42:-13 body|catch:84:41 body|clack:-48:-28 body|clean:181:10 body|clear:57:-9 body|climb:46:-23
  body|close:22:56 body|comb:116:-12 body|come:77:114 body|crack:-120:-14 body|creep:7:-49 body|crop:-85:-8 body|cross:-21:-13
  body|cut:-43:-52 body|cycle:-17:-6 body|die:-23:-12 body|drag:127:47 body|draw:-66:62 body|drift:-27:-22 body|drop:-11:3
  body|drum:-78:94 body|dye:-61:-32 body|elbow:-17:56 body|end:19:-20 body|face:-57:-6 body|fall:-40:5 body|feel:161:72 body|fill:141:7
  body|find:35:-56 body|fly:-14:-19 body|fold:-25:4 body|follow:59:-11 body|get:-136:-7 body|glow:-38:-12 body|go:-2:42 body|grope:-85:34
  body|grow:52:-74 body|hang:-44:-111 body|haul:-40:-8 body|hold:67:-52 body|hum:0:-21 body|keep:-100:153 body|kick:-54:-45
  body|knock:-81:-4 body|last:141:-18 body|lay:-38:10 body|lean:19:-17 body|leave:-9:-87 body|let:-67:-59 body|lick:-58:-44
  body|lie:45:-95 body|lift:71:48 body|long:38:-25 body|look:-85:-39 body|lower:71:-19 body|make:29:-29 body|meet:103:79 body|miss:41:-22
  body|move:109:-26 body|nose:-20:21 body|oil:-28:-23 body|open:134:14 body|paint:-73:-16 body|part:42:-17 body|pat:24:-6 body|pin:-119:-2
  body|plait:-34:-36 body|plant:110:12 body|plug:-40:-16 body|point:102:-30 body|pour:85:1 body|powder:-19:-7 body|press:5:-5
  body|pull:-30:174 body|push:-13:-45 body|put:-68:73 body|reach:72:-78 body|replace:-59:-22 body|rest:-15:-32 body|ring:5:10
  body|rise:170:4 body|roll:147:-1 body|rouge:-50:-12 body|run:-16:-74 body|say:110:-30 body|scream:54:-20 body|see:52:-39
  body|set:144:-61 body|sew:-47:-30 body|shake:46:42 body|shave:-51:-46 body|short:49:8 body|shoulder:19:-12 body|show:-94:76
  body|shut:119:-1 body|sing:52:-4 body|sit:66:-7 body|slap:-36:-30 body|slide:-62:-80 body|smile:95:-17 body|smoke:-90:-6 body|snap:65:-7
  body|split:-13:-70 body|spread:10:17 body|squeeze:72:9 body|stand:30:-100 body|start:40:2 body|stay:9:-40 body|stick:-48:-26
  body|stitch:-47:-19 body|stop:110:14 body|stream:54:-11 body|sway:-38:-31 body|swing:-65:96 body|take:28:189 body|tap:2:-10
  body|tattoo:-71:-29 body|tell:77:-10 body|tie:10:-35 body|touch:61:65 body|trail:102:-50 body|tuck:25:-16 body|turn:137:-45
  body|uncurl:168:-21 body|unfold:-4:22 body|unhinge:14:22 body|use:-45:-16 body|walk:110:4 body|wear:-64:-43 body|weep:48:-18
  body|wet:29:-53 body|wind:89:94 body|wire:-41:-45 body|wrap:-64:-18 body|write:6:-25 dead|be:195:-67 dead|begin:-23:-11
  dead|click:-46:-28 dead|come:26:-36 dead|drag:-26:-9 dead|go:-195:-88 dead|hop:69:22 dead|leave:20:-5 dead|lie:-26:-9 dead|look:109:-9
  dead|put:-115:-2 dead|ride:78:-9 dead|rise:5:-37 dead|sit:-11:-26 dead|stand:41:-1 dead|take:-157:-26 dead|turn:18:-22 dead|walk:84:-6
  dead|wire:-2:-25 engine|advance:-40:-25 engine|arrive:-23:-29 engine|bank:-34:13 engine|be:-130:-45 engine|begin:48:-43
  engine|bite:-77:131 engine|bleed:69:-24 engine|blink:-114:-42 engine|bloom:-11:-9 engine|bolt:-93:-20 engine|bow:-61:23
  engine|bowl:-104:-12 engine|break:-99:34 engine|breathe:-85:-5 engine|bulge:75:-5 engine|burn:-53:36 engine|burst:13:44
  engine|carry:-99:25 engine|cast:-77:-18 engine|catch:43:-5 engine|change:-21:87 engine|clean:-104:-31 engine|clear:-81:-29
  engine|climb:6:17 engine|close:-52:-16 engine|come:-51:-37 engine|cool:-48:-25 engine|cough:-139:7 engine|crack:59:-52
  engine|crawl:55:-30 engine|creak:27:-6 engine|cross:23:-24 engine|crumple:11:90 engine|cut:-55:-44 engine|cycle:23:-9 engine|die:118:-26
  engine|dig:-8:5 engine|draw:-92:53 engine|dress:67:-12 engine|drift:20:6 engine|drip:-25:-15 engine|drive:133:-3 engine|drop:-107:-25
  engine|dry:-14:-50 engine|eat:59:7 engine|empty:55:-59 engine|explode:-54:-42 engine|face:35:-32 engine|fall:-59:7 engine|fill:-22:17
  engine|find:-28:64 engine|fire:-23:22 engine|flap:-34:-20 engine|flicker:-48:-7 engine|float:8:-13 engine|fly:68:-4 engine|fold:-64:155
  engine|get:-28:92 engine|give:-62:-73 engine|glow:-71:8 engine|go:14:88 engine|grind:26:116 engine|grow:-45:-15 engine|hang:-123:-77
  engine|haul:-59:-28 engine|heal:92:-4 engine|heel:-24:10 engine|hiss:97:-16 engine|hit:-66:-51 engine|hold:122:-38 engine|hover:-11:-13
  engine|howl:-5:31 engine|hum:51:46 engine|jerk:5:32 engine|jump:-21:-31 engine|keep:-107:-5 engine|kneel:127:7 engine|knock:76:3
  engine|land:-36:11 engine|lay:-28:-8 engine|lean:94:148 engine|leave:-165:-11 engine|let:-121:-39 engine|lie:-6:-87 engine|lift:-3:-17
  engine|light:50:-54 engine|line:-17:-6 engine|look:-74:57 engine|lose:-82:28 engine|make:-46:-40 engine|meet:-35:3 engine|miss:-35:-36
  engine|moor:-44:-8 engine|move:-54:19 engine|nail:-21:-5 engine|nod:-60:-29 engine|nose:-80:4 engine|open:-28:-23 engine|paint:-50:-12
  engine|park:11:-6 engine|part:31:-12 engine|pass:79:-33 engine|plant:-43:25 engine|play:-39:115 engine|pluck:-38:16 engine|pour:-79:57
  engine|pull:77:53 engine|punch:-36:80 engine|push:23:118 engine|put:-45:3 engine|quit:-2:-36 engine|raise:-55:-8 engine|rake:-8:127
  engine|ram:-51:96 engine|reach:128:23 engine|read:32:-12 engine|rear:-26:-39 engine|replace:-18:-4 engine|rest:-23:39
  engine|ride:-51:-66 engine|ring:67:25 engine|rise:-34:-7 engine|roll:10:-18 engine|rot:-61:-6 engine|run:-60:-74 engine|saw:-11:-29
  engine|say:-24:-62 engine|scatter:-110:-37 engine|scream:-15:-39 engine|screw:-34:-16 engine|see:-42:-43 engine|set:-46:-30
  engine|settle:-21:0 engine|shake:90:-13 engine|shed:-157:-8 engine|shoot:-79:99 engine|show:34:39 engine|shriek:-30:-3
  engine|shudder:-52:-7 engine|shut:-81:-20 engine|sing:-42:39 engine|sink:-24:-19 engine|sit:-26:-45 engine|slam:16:-21
  engine|sleep:-12:-5 engine|slew:-53:60 engine|slide:-43:-77 engine|slip:-19:52 engine|smoke:-12:56 engine|snap:-23:28
  engine|spin:45:-106 engine|split:105:-6 engine|stack:-18:-12 engine|stand:-150:-35 engine|start:77:-84 engine|stay:-9:24
  engine|steam:40:-4 engine|step:153:-33 engine|stick:-61:-10 engine|stitch:-225:43 engine|stop:85:84 engine|stream:23:-12
  engine|strike:69:32 engine|swell:39:-16 engine|swim:149:-6 engine|swing:-64:57 engine|swivel:62:64 engine|tail:-62:-8
  engine|take:-124:-20 engine|tear:-56:-33 engine|tether:-68:-23 engine|thread:-10:-18 engine|throw:-130:74 engine|tick:-108:-34
  engine|tie:-69:-3 engine|tilt:-2:-9 engine|tip:-92:35 engine|trail:18:-18 engine|tumble:-60:39 engine|turn:72:-131 engine|unplug:158:-3
  engine|unscrew:91:-77 engine|use:-11:-23 engine|wait:-24:-40 engine|wake:-16:-24 engine|walk:106:46 engine|wear:-109:77
  engine|weld:-13:-14 engine|wheel:145:11 engine|whine:-150:94 engine|wind:40:16 engine|work:-29:-28 engine|wrap:4:94 engine|write:-8:-6
  flame|be:-30:-59 flame|begin:-3:-3 flame|bend:62:-5 flame|blink:-116:-4 flame|bob:-13:-17 flame|bow:71:-25 flame|burn:164:-43
  flame|burst:-33:63 flame|catch:-1:-53 flame|climb:-125:-33 flame|come:20:-69 flame|crawl:-44:-26 flame|dance:-12:-5 flame|draw:-18:-42
  flame|drift:145:-28 flame|drop:34:-23 flame|fall:85:-21 flame|fill:-64:-9 flame|find:-120:8 flame|float:10:-9 flame|fold:-79:12
  flame|follow:63:-49 flame|get:33:-3 flame|go:67:-119 flame|gutter:-18:-31 flame|hang:-27:-53 flame|hiss:-8:-15 flame|hop:-23:-65
  flame|jump:-2:47 flame|kindle:61:-14 flame|lay:63:8 flame|lean:-51:-63 flame|leap:63:44 flame|leave:59:-9 flame|lie:-61:-11
  flame|lift:-66:-7 flame|light:254:-43 flame|look:-92:-20 flame|make:19:7 flame|move:-61:-11 flame|open:12:-41 flame|pass:205:4
  flame|pop:76:47 flame|pour:23:-38 flame|put:117:27 flame|remain:-13:-18 flame|rise:-36:34 flame|roll:-28:82 flame|run:-64:-26
  flame|set:-93:-16 flame|shine:3:47 flame|show:-53:-54 flame|sink:-90:73 flame|sit:47:-17 flame|slide:0:-55 flame|spit:-81:-9
  flame|spread:-52:-13 flame|stand:-49:-50 flame|stay:10:-31 flame|step:134:11 flame|swing:-16:-53 flame|take:-111:-21 flame|throw:-3:11
  flame|tremble:-97:-8 flame|trim:36:-6 flame|turn:-80:-76 flame|walk:6:5 flame|wink:-17:-33 food|be:-60:-134 food|begin:13:-6
  food|burst:-69:-38 food|climb:11:-11 food|come:65:-35 food|fall:-67:-5 food|get:38:-8 food|go:-79:-2 food|hold:67:1 food|lay:104:-6
  food|look:11:-23 food|put:83:33 food|rise:20:16 food|run:18:103 food|slide:96:-7 food|stand:-72:38 food|steam:-86:36 food|take:89:26
  food|turn:62:-5 ghost|be:-1:85 ghost|break:12:-28 ghost|breathe:-53:-8 ghost|burn:22:-23 ghost|catch:11:-106 ghost|climb:-29:-34
  ghost|come:-129:42 ghost|crawl:-52:-39 ghost|drop:52:38 ghost|fill:35:-7 ghost|flare:58:-15 ghost|fly:-43:-12 ghost|get:51:109
  ghost|glow:8:-13 ghost|go:71:-3 ghost|hit:17:35 ghost|leave:84:11 ghost|let:-51:43 ghost|lie:-78:-4 ghost|lift:92:-54 ghost|make:92:-27
  ghost|pour:28:-13 ghost|prepare:-87:-15 ghost|put:-26:-14 ghost|rise:9:34 ghost|run:38:50 ghost|shriek:131:-64 ghost|sit:-42:43
  ghost|stand:-19:-61 ghost|strike:15:38 ghost|swing:-11:-10 ghost|take:145:21 ghost|wake:-41:-6 ghost|walk:-27:-23 ghost|wear:-110:-9
  idea|add:-48:-44 idea|arrive:-22:-23 idea|ask:-77:-9 idea|be:-83:-18 idea|bear:-70:-17 idea|beat:-12:-18 idea|begin:166:79
  idea|bend:-55:-4 idea|bite:47:-1 idea|bleed:10:11 idea|blink:207:-18 idea|blow:-10:-13 idea|break:-27:26 idea|brush:-64:-4
  idea|buckle:36:-29 idea|burn:-7:-17 idea|burst:-82:-35 idea|bury:77:-6 idea|carry:-79:26 idea|cast:-35:-9 idea|catch:26:-2
  idea|change:-51:-24 idea|clear:49:-47 idea|climb:70:11 idea|close:62:-27 idea|come:-165:94 idea|complete:-69:-56 idea|consider:9:-26
  idea|cover:-7:-57 idea|crawl:-21:-11 idea|creak:25:-12 idea|cross:-8:-14 idea|curve:50:-3 idea|cut:50:-33 idea|dance:-27:-6
  idea|die:-38:-22 idea|dock:-24:-36 idea|drag:45:-10 idea|draw:52:44 idea|drift:0:-45 idea|drive:18:18 idea|drop:53:-7 idea|dry:28:-9
  idea|eat:33:-7 idea|end:-32:-42 idea|face:81:-39 idea|fall:-138:-3 idea|fill:86:-16 idea|find:-48:-33 idea|finish:10:-7 idea|fire:7:-46
  idea|fit:-41:89 idea|fold:26:27 idea|follow:-87:-53 idea|gain:-18:-16 idea|get:120:10 idea|give:-23:-27 idea|go:-27:57 idea|grow:-38:-12
  idea|hand:-35:-57 idea|hang:-91:-42 idea|hiss:-49:-12 idea|hit:6:29 idea|hold:0:17 idea|join:-40:-11 idea|jump:-19:-1 idea|keep:75:39
  idea|kick:8:26 idea|know:-43:-2 idea|lay:127:18 idea|lean:75:-15 idea|leap:15:0 idea|learn:-39:-35 idea|leave:63:-39 idea|let:-96:-11
  idea|lie:61:17 idea|lift:149:-45 idea|light:14:39 idea|long:-238:-30 idea|look:89:46 idea|lose:22:-40 idea|make:-16:-33 idea|meet:62:-22
  idea|open:-35:2 idea|paint:-29:-3 idea|part:-25:-18 idea|pass:24:-66 idea|paste:21:-2 idea|pay:-30:-15 idea|peel:98:-47 idea|pin:-40:-5
  idea|play:93:21 idea|please:-23:-28 idea|pour:118:-18 idea|print:-22:-1 idea|pull:102:1 idea|punch:29:65 idea|put:91:-27
  idea|rain:-70:-6 idea|reach:77:54 idea|read:27:-45 idea|recover:-89:-43 idea|restore:-20:-25 idea|ride:-27:-31 idea|rise:49:-19
  idea|roar:146:-4 idea|roll:126:25 idea|run:-30:-100 idea|save:-22:-41 idea|say:-76:65 idea|scratch:36:-1 idea|see:-65:95
  idea|send:-30:88 idea|set:22:-34 idea|shake:-87:-2 idea|shed:14:23 idea|shine:24:-4 idea|shoot:62:57 idea|short:-62:37 idea|show:-1:-3
  idea|shut:4:-36 idea|sign:34:-37 idea|sing:-85:57 idea|sit:25:21 idea|slap:43:-13 idea|slide:-43:33 idea|slow:80:42 idea|spin:-12:-49
  idea|stack:-1:-11 idea|stand:121:86 idea|start:53:-23 idea|stay:14:-22 idea|step:-53:-19 idea|stop:84:-59 idea|strike:107:-8
  idea|stroke:5:2 idea|sweep:-20:-3 idea|swell:49:-2 idea|swim:-79:-6 idea|swing:-117:21 idea|take:-107:-23 idea|tap:73:-24 idea|tear:9:-2
  idea|throw:-44:-22 idea|tie:109:-12 idea|touch:65:61 idea|trail:-40:-49 idea|turn:125:-109 idea|use:-34:-15 idea|wait:13:-7
  idea|walk:-19:84 idea|watch:21:-10 idea|wear:65:-21 idea|wheel:-102:-65 idea|win:-22:-33 idea|wire:118:-10 idea|work:-31:-5
  idea|write:86:-8 image|be:101:-62 image|come:93:-31 image|cross:66:-12 image|get:68:-26 image|go:109:-62 image|peel:57:65
  image|pour:99:-39 image|sit:79:-8 image|stand:-25:61 image|stay:150:-42 image|stop:154:-14 image|take:-12:132 image|turn:96:-7
  image|walk:94:68 likeness|be:183:-27 likeness|bow:-82:-15 likeness|climb:24:37 likeness|come:85:-6 likeness|face:235:-7
  likeness|go:-40:85 likeness|hang:79:-5 likeness|lean:-57:-2 likeness|leave:29:-2 likeness|lie:-4:-5 likeness|look:65:-5
  likeness|lose:-36:-21 likeness|move:-22:-22 likeness|open:-87:-45 likeness|peel:-6:39 likeness|run:142:13 likeness|see:-30:-3
  likeness|shake:20:-31 likeness|sit:88:-34 likeness|smile:-46:-71 likeness|stand:-46:-21 likeness|swing:94:-6 likeness|take:-3:7
  likeness|turn:-3:-24 likeness|walk:0:-3 liquid|be:0:-168 liquid|bead:-2:-36 liquid|become:-23:-13 liquid|begin:131:-18
  liquid|bend:98:-31 liquid|boil:62:-23 liquid|burn:-15:-7 liquid|carry:-33:-56 liquid|catch:-28:-14 liquid|clear:28:-26
  liquid|climb:111:70 liquid|come:-8:-71 liquid|crawl:55:5 liquid|draw:-79:-29 liquid|drink:-36:-23 liquid|drop:-89:18 liquid|dry:-83:41
  liquid|fall:70:-43 liquid|fill:-114:-32 liquid|find:-32:-6 liquid|fly:35:-99 liquid|freeze:83:-1 liquid|gather:-22:-24 liquid|get:20:-9
  liquid|go:8:-71 liquid|hang:268:97 liquid|hiss:-113:-52 liquid|hit:-27:-36 liquid|hold:31:-20 liquid|keep:-41:-15 liquid|lead:-57:-7
  liquid|leave:56:44 liquid|let:-95:-21 liquid|lie:-23:-36 liquid|lift:-13:-50 liquid|look:6:-2 liquid|loose:55:54 liquid|open:26:-9
  liquid|pour:51:-27 liquid|put:-48:-29 liquid|quit:-73:-16 liquid|rise:72:-23 liquid|run:108:73 liquid|say:62:-3 liquid|shake:37:45
  liquid|show:249:-5 liquid|sit:-29:-13 liquid|slide:-40:-17 liquid|stand:155:-67 liquid|start:91:-11 liquid|stay:61:-26
  liquid|stop:244:-64 liquid|stream:-23:-9 liquid|swim:21:-12 liquid|take:131:-88 liquid|turn:2:28 liquid|walk:-13:-89 liquid|well:55:-3
  liquid|wet:151:12 liquid|write:25:-6 none|accord:-85:-33 none|add:-45:-8 none|agree:-24:-5 none|appear:47:-13 none|ask:-57:-11
  none|back:27:-51 none|balance:-16:3 none|be:-19:-73 none|bead:49:-1 none|beat:-12:102 none|begin:114:33 none|belong:0:13 none|bend:2:-7
  none|bite:-92:37 none|bleed:2:-12 none|blink:19:-67 none|board:-3:56 none|boil:-24:11 none|breach:-19:-9 none|break:-131:-24
  none|breathe:19:12 none|bring:-55:-18 none|brush:-83:-53 none|burn:19:31 none|bury:43:-35 none|call:-161:-27 none|carry:-6:-27
  none|catch:61:117 none|choose:-58:-80 none|clamp:-48:-4 none|click:31:-21 none|climb:51:-19 none|close:38:23 none|come:33:-75
  none|count:22:-12 none|course:-23:-20 none|cover:-31:-26 none|crank:-37:-11 none|crawl:-40:-5 none|creep:100:-3 none|cross:-36:18
  none|cut:-55:-19 none|dance:69:-11 none|die:-27:-6 none|dig:-25:-13 none|dock:-40:-9 none|drag:54:-5 none|draw:22:-52 none|dress:-41:-25
  none|drift:30:-7 none|drip:95:-27 none|drive:54:0 none|drop:-111:135 none|dry:-22:-6 none|eat:13:42 none|end:4:-4 none|face:-102:45
  none|fail:-24:-22 none|fall:-9:-99 none|feel:-39:-70 none|fight:-122:81 none|fill:-15:-3 none|find:145:-43 none|fire:-50:102
  none|fit:55:-8 none|flake:89:-32 none|flap:14:-35 none|flick:-51:-44 none|fling:82:118 none|float:85:-31 none|fly:-101:7
  none|fold:-15:-16 none|follow:21:134 none|gallop:52:-97 none|get:-54:58 none|give:-7:-29 none|glow:43:-20 none|go:-52:-9
  none|grind:-46:-7 none|grow:11:-7 none|hand:2:-11 none|hang:44:30 none|happen:83:-42 none|hear:-37:32 none|hiss:75:7 none|hit:-54:-4
  none|hold:118:13 none|hop:74:-33 none|howl:-5:43 none|hum:130:59 none|join:12:-6 none|jump:-25:-72 none|keep:-12:-34 none|kneel:-119:-5
  none|knit:115:-38 none|knock:-50:-16 none|land:16:120 none|last:-26:-37 none|laugh:-108:-14 none|launch:-54:-41 none|lay:-127:-5
  none|lean:151:-39 none|leap:9:-30 none|leave:23:-105 none|let:-86:61 none|lie:-101:-44 none|lift:151:-15 none|light:-54:-40
  none|live:-25:48 none|long:-118:-40 none|look:84:-71 none|loose:-68:33 none|lose:-62:-87 none|make:-107:-22 none|marry:-68:-16
  none|meet:-29:66 none|miss:42:-14 none|move:171:124 none|open:31:46 none|own:-80:-22 none|pace:90:-16 none|paint:38:2 none|pass:132:-7
  none|paste:-121:-21 none|patter:86:-29 none|pay:-138:-21 none|peel:87:-39 none|pin:-100:-30 none|plant:55:-4 none|play:24:-54
  none|please:-70:-27 none|point:109:-13 none|polish:-25:-25 none|pour:76:13 none|press:-39:-2 none|prop:-41:-22 none|pull:-122:-88
  none|push:-102:-39 none|put:3:-66 none|race:-87:-42 none|rain:68:-64 none|reach:-102:45 none|read:-34:-6 none|rear:105:91
  none|remain:-82:5 none|repair:-27:-17 none|ride:11:70 none|ring:-36:-51 none|rise:-40:-26 none|roar:78:-32 none|roll:44:-69
  none|rub:-24:-8 none|run:-44:35 none|sag:-65:-7 none|save:-8:-17 none|say:-176:-98 none|scratch:-54:-10 none|see:-23:-21
  none|seem:-29:-15 none|sell:-69:-15 none|send:11:-3 none|set:-92:37 none|settle:70:-8 none|sew:7:-25 none|shake:-50:-53
  none|shed:-44:-11 none|shell:-40:-7 none|shoot:36:-89 none|show:-77:-16 none|shriek:-8:-9 none|shut:-60:27 none|sing:39:-22
  none|sink:9:47 none|sit:87:-63 none|slide:-93:-23 none|smile:22:-11 none|smoke:100:-30 none|snap:37:0 none|snow:82:-7 none|speak:37:-14
  none|spin:39:76 none|spray:-78:-14 none|stack:-10:-11 none|stand:-28:-62 none|start:4:-2 none|stay:-48:-18 none|stencil:-77:-31
  none|step:103:-7 none|stick:-103:-6 none|stop:42:50 none|stream:33:-6 none|strike:-41:-17 none|strip:-21:-8 none|stroke:75:-11
  none|sway:-45:-6 none|swim:104:-13 none|swing:18:-5 none|switch:-51:-12 none|take:61:69 none|talk:57:47 none|tell:-12:13 none|thin:27:10
  none|think:-22:-13 none|throw:-71:-5 none|tick:87:0 none|tie:138:32 none|tip:76:22 none|touch:84:-45 none|tuck:-24:-13 none|turn:-48:-25
  none|type:-16:-6 none|unplug:89:-9 none|use:-106:29 none|wait:55:-63 none|wake:-40:-5 none|walk:100:-25 none|want:-23:-7
  none|wash:-47:-18 none|watch:215:-15 none|wave:0:-51 none|wear:-81:32 none|wet:103:28 none|wheel:73:-2 none|whistle:30:44
  none|wind:-18:48 none|wire:-11:-43 none|work:-34:-4 none|write:-28:-67 person|add:-29:-20 person|admire:-19:-3 person|advance:-72:-19
  person|agree:-56:-51 person|alight:23:114 person|allow:-49:-9 person|answer:-95:80 person|apologise:-44:119 person|appear:-61:-20
  person|applaud:-71:-27 person|argue:-13:-5 person|arrive:-79:28 person|ask:98:-179 person|attack:-49:-53 person|back:37:75
  person|balance:-77:-13 person|bang:-36:-56 person|bar:-57:-14 person|barrel:104:-27 person|bawl:-29:4 person|bay:29:-1
  person|be:-123:-119 person|bead:-66:103 person|bear:-2:38 person|beat:-142:-125 person|beckon:-82:-15 person|beg:131:28
  person|begin:44:-73 person|believe:-40:-14 person|bellow:38:19 person|bend:-134:34 person|bewitch:-56:-11 person|bind:-94:-18
  person|bite:24:-38 person|bleed:58:-27 person|blink:93:61 person|block:-67:-1 person|blow:61:-129 person|board:37:-30 person|bob:-80:-91
  person|boil:6:19 person|bolt:-51:45 person|borrow:-82:-32 person|bow:-82:-120 person|bowl:15:43 person|brace:10:47 person|braid:-37:-9
  person|brake:-50:59 person|break:-16:129 person|breathe:67:-115 person|bring:-152:197 person|brush:83:106 person|bubble:-15:-64
  person|build:-87:-53 person|burn:-60:-32 person|burst:19:28 person|bury:-61:-65 person|button:43:-18 person|buy:-115:-120
  person|call:-43:-122 person|card:33:-8 person|carry:-49:-64 person|cartwheel:-31:46 person|cast:40:-91 person|catch:-145:70
  person|chalked:-77:-80 person|change:-99:27 person|chant:28:47 person|charge:-92:48 person|chase:-70:-31 person|check:66:-55
  person|cheer:-54:63 person|chew:-53:-95 person|choose:-39:19 person|circle:25:-10 person|clap:126:-19 person|claw:-16:28
  person|clean:67:-9 person|clear:1:-92 person|click:-39:2 person|climb:-178:-95 person|cling:2:-16 person|clip:-10:4 person|close:76:-57
  person|clutch:-28:-39 person|coast:32:-34 person|cock:-74:92 person|comb:74:-10 person|come:-97:68 person|conduct:-57:-31
  person|consider:-91:47 person|cool:-23:-15 person|cough:11:-44 person|count:-69:-49 person|course:-37:-20 person|cover:40:-28
  person|crack:96:-8 person|crash:-77:-43 person|crawl:-38:-30 person|crest:-104:-32 person|crook:39:11 person|cross:-89:-103
  person|crouch:66:-89 person|crown:-32:-15 person|cry:48:-29 person|cup:-51:-35 person|curl:17:-26 person|curse:-50:-46 person|cut:9:-86
  person|dance:-7:-119 person|dangle:-33:-47 person|daub:32:-19 person|deal:197:-50 person|decide:-48:-8 person|decline:-31:-9
  person|die:-60:-94 person|dig:-62:-49 person|dip:80:-91 person|dive:33:27 person|drag:-157:68 person|draw:59:-108 person|dream:-177:-87
  person|dress:-96:-71 person|drift:-40:-33 person|drink:-15:-57 person|drive:-74:44 person|drop:-41:87 person|drum:-62:-8
  person|dry:-160:-94 person|duck:-101:-67 person|dust:48:-22 person|eat:-147:-180 person|empty:-54:201 person|end:19:-13
  person|enter:-49:-89 person|exhale:26:38 person|expect:22:-40 person|explain:-34:-36 person|face:89:-38 person|fall:-60:-49
  person|feed:-26:-52 person|feel:-40:87 person|fetch:56:-7 person|fight:-113:11 person|figure:-27:-52 person|file:-81:-62
  person|fill:-43:-76 person|find:-213:-34 person|finish:-165:-11 person|fire:-186:98 person|fit:71:-8 person|fix:59:-15
  person|flap:12:-13 person|flatten:-55:-59 person|flick:-3:112 person|fling:128:135 person|flip:-17:-8 person|float:-121:-22
  person|floor:-24:106 person|fly:-8:-76 person|fold:-6:88 person|follow:-100:-40 person|forget:49:-35 person|fry:-42:-14
  person|gain:-88:-50 person|gape:-13:39 person|gather:130:-13 person|get:-128:138 person|give:-182:116 person|glitter:-53:-78
  person|glow:-29:-13 person|go:-87:19 person|grab:55:77 person|grin:-47:0 person|grind:-41:-55 person|groan:-6:-6 person|grow:-58:-51
  person|grunt:-70:-54 person|gun:-67:-13 person|hack:-33:114 person|hammer:40:-85 person|hand:114:-60 person|hang:-2:-120
  person|happen:-48:49 person|haul:-287:-8 person|haunt:-101:-30 person|head:-77:-75 person|hear:22:144 person|heave:-145:77
  person|hide:49:-5 person|hire:-79:-34 person|hiss:30:41 person|hit:-149:-11 person|hitch:-14:-28 person|hoist:-2:-110
  person|hold:-35:-71 person|hook:-196:130 person|hop:48:70 person|hope:-15:-24 person|hose:-23:-14 person|howl:-101:-169 person|hum:91:8
  person|hurl:-65:-71 person|idle:-18:-9 person|imagine:-71:-1 person|improve:-29:-76 person|include:-23:-20 person|initial:-52:-23
  person|jab:-48:44 person|jack:-141:-22 person|jam:-15:178 person|join:49:-3 person|juggle:-91:-13 person|jump:-140:53
  person|keep:-137:-177 person|key:-11:-5 person|kick:-190:102 person|kill:31:-188 person|kindle:40:-1 person|kiss:-22:-61
  person|kneel:-101:70 person|knit:-146:-16 person|knock:47:-125 person|knot:-29:-16 person|know:0:-123 person|ladle:-32:-3
  person|land:-108:58 person|lash:51:-38 person|last:-94:-5 person|laugh:-26:41 person|lay:87:-98 person|lead:-216:-89 person|leak:-25:-11
  person|lean:-167:55 person|leap:-185:-142 person|learn:-70:-61 person|leave:-11:18 person|let:-88:83 person|level:-24:40
  person|lick:13:-10 person|lie:-224:-116 person|lift:-36:-35 person|light:-90:-23 person|line:-42:-37 person|link:-1:-12
  person|listen:-69:-51 person|live:-20:-73 person|load:-46:-12 person|lock:26:15 person|long:-13:-34 person|look:71:-44
  person|loop:-49:96 person|loose:-17:-66 person|lose:-51:-61 person|love:-9:-3 person|lower:35:49 person|lunge:-34:29 person|make:-39:-25
  person|marry:26:-18 person|mask:-69:36 person|mean:-36:-25 person|measure:-45:-8 person|meet:-189:178 person|mend:-234:-86
  person|mention:-105:-51 person|mirror:72:-3 person|miss:-54:-18 person|mouth:30:-3 person|move:56:-36 person|murder:-50:-8
  person|murmur:-71:-5 person|mutter:72:-62 person|nail:105:42 person|name:-120:-32 person|need:-49:83 person|nod:-60:-5
  person|nose:14:-17 person|notice:-80:-52 person|observe:0:-6 person|offer:57:-16 person|oil:-19:-18 person|open:-5:25 person|owe:-65:-10
  person|own:-89:29 person|pace:-24:-29 person|pack:-57:-23 person|pad:-83:84 person|paint:-16:-66 person|park:-92:-27 person|parry:-61:84
  person|part:59:-14 person|pass:-58:-114 person|paste:20:-6 person|pat:50:-23 person|pause:34:-18 person|pay:-218:-87 person|pedal:39:-9
  person|peel:-43:-53 person|pelt:-55:10 person|pick:142:-30 person|picture:-45:-84 person|pile:66:38 person|pin:-54:127
  person|pinch:-27:-27 person|plait:-2:-3 person|plant:-18:123 person|play:72:-86 person|please:76:54 person|pluck:80:-9
  person|plug:-45:-22 person|pocket:-78:-55 person|point:-84:107 person|polish:104:-14 person|pour:60:-44 person|powder:-12:-33
  person|pray:36:-77 person|press:79:-77 person|print:-9:-11 person|promise:-60:-42 person|prop:-64:-11 person|puff:-87:-36
  person|pull:-19:-33 person|punch:-72:148 person|push:-83:-85 person|put:-22:61 person|quit:-38:72 person|race:-97:-5 person|rain:-48:-16
  person|raise:39:-73 person|rake:-30:29 person|ram:-54:85 person|rap:86:39 person|rattle:33:49 person|reach:-16:-8 person|read:-107:-122
  person|receive:-196:5 person|recite:29:-21 person|reckon:-77:-46 person|record:40:-10 person|reel:-63:68 person|reflect:-20:-23
  person|regret:-58:-50 person|remain:-21:-58 person|repeat:-24:-6 person|report:-32:-14 person|rest:88:44 person|return:-49:-12
  person|reverse:52:-106 person|revolve:26:-30 person|ride:-122:-78 person|ring:-12:-7 person|rise:41:-24 person|roar:39:-40
  person|roll:-105:64 person|row:-28:18 person|rub:-10:-32 person|run:-90:-83 person|save:11:-4 person|saw:-35:-68 person|say:-34:-129
  person|scatter:-35:73 person|scrape:-129:-107 person|scratch:20:-125 person|scream:88:39 person|screw:30:-46 person|scrub:-36:-14
  person|seal:-77:-7 person|see:-20:-60 person|seem:13:-4 person|seize:-200:-35 person|sell:-136:-103 person|send:-31:64
  person|set:-47:-53 person|settle:29:-7 person|sew:-65:-19 person|shake:32:-68 person|share:-75:-26 person|sharpen:-20:-46
  person|shave:-43:9 person|shear:-17:20 person|shed:-91:-28 person|shell:-66:-30 person|shift:-22:-40 person|shine:3:-14
  person|shoe:-2:-15 person|shoot:-130:-7 person|short:-38:-25 person|shoulder:-84:-20 person|shout:44:-10 person|shove:-124:145
  person|show:-34:-129 person|shriek:-23:23 person|shrink:-16:-6 person|shrug:-63:-9 person|shuffle:-84:-41 person|shut:22:22
  person|sigh:32:30 person|sight:-43:16 person|sign:-91:-73 person|sing:179:-133 person|sink:116:-33 person|sit:-145:-17 person|skid:-6:25
  person|skip:-102:1 person|slam:-82:191 person|slap:114:17 person|slash:-85:1 person|sleep:-85:-123 person|slide:-166:-18
  person|sling:-10:-17 person|slip:-122:-58 person|smell:-31:-78 person|smile:41:10 person|smoke:-122:-110 person|smooth:-57:-27
  person|snap:-9:75 person|snatch:-138:83 person|sneeze:6:-54 person|snore:-66:-1 person|soak:-18:-23 person|spare:-66:-66
  person|spark:-35:-44 person|speak:172:-14 person|spend:34:36 person|spill:-32:35 person|spin:-185:40 person|spit:60:-55
  person|splash:-46:-12 person|split:-39:30 person|spray:-17:-1 person|spread:46:44 person|spring:57:-18 person|sprint:-21:-48
  person|squeal:78:103 person|squeeze:-74:76 person|stab:-28:27 person|stack:-40:-16 person|stamp:82:79 person|stand:-21:-39
  person|staple:-34:45 person|stare:57:-15 person|start:-70:63 person|stay:202:-56 person|steady:-77:-22 person|steal:-33:-121
  person|steer:-10:-42 person|step:171:41 person|stick:47:25 person|stir:34:-46 person|stitch:-44:101 person|stoop:54:-14
  person|stop:-142:-174 person|straighten:-59:-63 person|strap:-95:-60 person|stream:-87:-34 person|stretch:-25:-55 person|strike:102:-5
  person|string:-53:-17 person|strip:31:-42 person|stroke:131:-15 person|stroll:31:-58 person|stuff:74:-27 person|suit:-42:-4
  person|suppose:-64:-37 person|swallow:-108:-20 person|swap:-28:-21 person|swat:-23:147 person|swear:-84:-78 person|sweat:-41:4
  person|sweep:-53:-45 person|swim:-5:-33 person|swing:-168:232 person|switch:-67:-6 person|tail:-21:-16 person|take:-68:2
  person|talk:-76:-73 person|tap:1:-46 person|tattoo:-29:-23 person|teach:-40:-9 person|tear:-72:-17 person|tell:-112:-247
  person|thank:-77:-79 person|thin:-20:-8 person|think:-149:-133 person|thrash:-22:64 person|thread:-35:-26 person|throw:-76:44
  person|thrust:30:-68 person|thumb:26:48 person|tick:-30:-22 person|tie:-50:-116 person|tilt:148:37 person|tip:119:12 person|top:-82:-39
  person|topple:22:20 person|toss:176:35 person|touch:-121:-71 person|tow:-80:-18 person|trace:125:-8 person|trade:-12:12
  person|trail:-118:-32 person|tread:-179:-58 person|trim:-4:-9 person|trundle:-113:-13 person|try:8:-71 person|tuck:-36:-78
  person|tug:-35:-5 person|tumble:-48:-17 person|tune:-40:-37 person|turn:28:46 person|twist:-139:9 person|twitch:-23:-24
  person|uncork:-6:-5 person|understand:-41:-5 person|unfold:26:94 person|unhook:26:-20 person|unlock:-17:-13 person|unpick:136:-51
  person|unplug:-50:-29 person|unroll:-45:-24 person|upend:31:102 person|use:-188:21 person|vanish:-136:-53 person|vault:-126:37
  person|wade:-91:-72 person|wait:-226:-113 person|wake:-163:-71 person|walk:-53:-145 person|waltz:-90:25 person|want:-55:-109
  person|warm:-11:-8 person|wash:-86:-23 person|watch:-16:-151 person|wave:-93:-94 person|wear:-183:-117 person|wedge:-1:-14
  person|weep:-44:-47 person|weigh:-51:-21 person|weld:-70:-42 person|wet:245:-29 person|wheel:-28:-45 person|whine:-22:-8
  person|whip:22:-15 person|whirl:-4:-5 person|whisper:45:-22 person|whistle:-9:-204 person|whoop:-15:-30 person|win:-150:-53
  person|wind:-104:-68 person|wink:-114:-16 person|wipe:-16:-164 person|wire:-10:-10 person|wish:-100:-103 person|work:-104:15
  person|wrap:-58:-11 person|wrench:-97:54 person|wring:-101:-48 person|write:-49:-103 person|yank:-87:27 person|yawn:-94:-88
  person|yell:21:-10 place|answer:41:-43 place|bang:-94:0 place|be:-94:-184 place|beat:12:27 place|begin:32:18 place|belong:-28:-5
  place|bend:9:-29 place|blaze:1:-35 place|bleed:28:-3 place|blow:-55:-18 place|bow:66:-53 place|break:28:-36 place|breathe:155:-16
  place|build:-37:-21 place|bulge:34:-11 place|burn:-84:-76 place|burst:37:-9 place|bury:-77:14 place|carry:-42:-10 place|catch:-37:-42
  place|clear:-31:-8 place|click:-6:-28 place|climb:-82:49 place|clip:-13:-18 place|close:-14:24 place|come:-68:42 place|cover:-112:-18
  place|crack:23:-1 place|crawl:29:-1 place|creak:17:-10 place|cross:1:-49 place|curve:-32:-6 place|cut:-44:-54 place|dip:94:-6
  place|drag:-44:79 place|draw:108:-17 place|drip:-93:-12 place|drop:-42:-81 place|drown:-27:-10 place|dry:60:-13 place|eat:-30:-35
  place|empty:-20:85 place|end:-161:-29 place|face:-41:-13 place|fall:-6:-46 place|feed:-33:-20 place|fill:-181:-80 place|find:0:-5
  place|flap:-8:-3 place|flash:5:-15 place|flicker:-69:-18 place|fling:-38:-19 place|float:-50:-24 place|fly:40:15 place|fold:23:39
  place|follow:-91:-15 place|forget:-42:-8 place|get:-89:-6 place|give:2:-76 place|glitter:-12:-3 place|glow:-193:-23 place|go:-170:-36
  place|grind:-12:16 place|grow:-20:-46 place|hand:-99:-44 place|hang:-85:-130 place|hold:106:-33 place|hum:8:-54 place|keep:-154:30
  place|lay:-80:43 place|lead:-34:-17 place|lean:17:56 place|leap:-50:93 place|leave:1:-88 place|let:-78:-45 place|lie:88:71
  place|lift:100:-22 place|light:-104:-38 place|line:-12:-6 place|live:-57:-3 place|long:-10:-20 place|look:-127:64 place|lose:31:-19
  place|make:27:-30 place|march:-60:-6 place|meet:-97:21 place|move:68:-19 place|nod:99:-21 place|number:-31:-2 place|open:-23:-83
  place|paint:-59:-14 place|part:31:-56 place|pass:102:-60 place|peel:13:36 place|plant:-28:-4 place|play:-25:-39 place|pour:-38:20
  place|print:33:-11 place|prop:55:-3 place|punch:-49:81 place|put:-33:70 place|quit:-30:-3 place|raise:-20:-30 place|reach:2:-32
  place|rise:73:-41 place|roar:50:88 place|roll:29:-30 place|run:-136:-7 place|sag:-20:-6 place|say:26:-16 place|see:-13:-9
  place|seem:-40:-70 place|settle:-46:-50 place|shake:-44:-10 place|shed:-16:-96 place|shine:-8:-18 place|show:45:-22 place|shut:-75:-50
  place|sigh:-21:-4 place|sight:-40:-3 place|sit:63:43 place|slide:-74:-115 place|smell:1:-11 place|smoke:56:-25 place|snap:59:-14
  place|speak:27:-4 place|spin:90:-5 place|split:-56:65 place|stack:-49:-21 place|stand:79:63 place|start:21:-12 place|stay:108:-12
  place|steam:-30:-3 place|step:0:11 place|stick:43:-4 place|stop:-89:-72 place|strike:-39:5 place|sweat:-49:-18 place|sweep:-53:-24
  place|swing:-67:-116 place|take:-24:77 place|tear:147:12 place|throw:5:-33 place|tip:-127:-93 place|top:-15:-3 place|turn:-140:38
  place|use:70:-8 place|view:-36:-4 place|wait:-59:-10 place|walk:-32:-54 place|wall:-43:37 place|weep:-10:3 place|widen:-65:-6
  place|wind:-51:0 place|write:33:-8 plant|be:89:0 plant|begin:-49:-20 plant|bend:-19:-3 plant|break:107:-12 plant|burn:-11:-10
  plant|burst:-102:19 plant|climb:-9:-4 plant|close:-3:79 plant|come:142:16 plant|cover:-74:-1 plant|crack:22:-22 plant|fall:74:-5
  plant|feel:158:2 plant|flower:106:-5 plant|follow:17:-9 plant|get:-59:-14 plant|go:-82:-22 plant|grow:-2:-91 plant|hang:90:-31
  plant|lean:-108:-6 plant|leave:-56:24 plant|let:98:-41 plant|lie:-16:-9 plant|lift:4:-7 plant|look:23:-9 plant|open:215:63
  plant|plate:81:-4 plant|pull:20:-12 plant|run:148:-16 plant|shoulder:49:6 plant|shut:37:-2 plant|sit:-103:-7 plant|stand:14:14
  plant|swing:17:3 plant|take:124:61 plant|trail:13:-3 plant|turn:84:-33 plant|walk:-98:-2 sound|be:39:-25 sound|come:142:-23
  sound|go:19:38 stone|be:-39:-17 stone|begin:32:-64 stone|bend:29:-11 stone|build:-44:-3 stone|burn:-76:-5 stone|burst:47:34
  stone|catch:-34:184 stone|climb:-23:-39 stone|close:180:-26 stone|come:92:154 stone|crack:-28:6 stone|crawl:41:-14 stone|draw:72:-12
  stone|drift:25:-3 stone|drip:-132:-98 stone|drop:50:-18 stone|engrave:-36:-32 stone|fall:-19:-19 stone|fill:-25:-1 stone|flake:137:-17
  stone|float:75:-56 stone|fly:-75:0 stone|get:-131:13 stone|give:46:-36 stone|glow:77:-5 stone|go:-28:239 stone|grow:-135:-14
  stone|hang:79:-11 stone|hiss:11:13 stone|jump:-56:60 stone|land:-25:26 stone|leap:74:28 stone|leave:55:28 stone|let:57:46 stone|lie:4:62
  stone|lift:9:-14 stone|light:-31:-20 stone|look:77:-27 stone|make:30:-28 stone|open:-19:116 stone|pass:-40:-8 stone|point:95:-40
  stone|pour:35:-9 stone|put:-52:-20 stone|rain:-14:13 stone|read:-14:-8 stone|ring:-16:81 stone|ripple:57:-27 stone|rise:37:-20
  stone|run:-4:-163 stone|say:25:-17 stone|shine:-20:-3 stone|shriek:-49:82 stone|slide:-151:-30 stone|split:-90:33 stone|spray:-53:-39
  stone|stand:81:-39 stone|stir:44:-16 stone|stop:23:-15 stone|stroke:22:-35 stone|take:-82:99 stone|touch:114:-23 stone|trickle:14:-41
  stone|turn:154:49 stone|walk:-44:-39 stone|weep:57:-7 text|appear:64:-4 text|be:-2:-50 text|burn:-63:-25 text|come:32:-18
  text|crawl:118:-3 text|cut:-59:-20 text|fill:62:-5 text|form:72:-19 text|go:-51:-42 text|leave:32:-5 text|run:-99:-8 text|say:8:-2
  text|settle:64:-12 text|stand:14:-16 text|stay:18:-6 text|stop:47:-20 text|turn:102:-21 thing|answer:123:-22 thing|be:-29:-146
  thing|bear:-92:142 thing|beat:74:-46 thing|begin:328:34 thing|bend:94:-9 thing|bite:-37:51 thing|blacken:90:15 thing|bleach:17:-6
  thing|bleed:26:12 thing|blow:-17:29 thing|bob:24:-24 thing|boil:62:-39 thing|bolt:-148:-10 thing|bounce:-29:-53 thing|bow:-92:-16
  thing|break:17:-37 thing|breathe:67:33 thing|bring:-56:-14 thing|brush:-3:-15 thing|buckle:-59:5 thing|build:-36:-22 thing|burn:22:-21
  thing|burst:-81:121 thing|bury:-101:81 thing|button:-111:-21 thing|call:-32:-4 thing|catch:-18:119 thing|change:40:-4 thing|clamp:34:-2
  thing|clatter:-41:-6 thing|clear:-26:-34 thing|click:-21:-51 thing|climb:113:-15 thing|close:-93:-39 thing|come:30:96 thing|crack:-85:97
  thing|crawl:4:-25 thing|creak:-79:-27 thing|creep:-13:-17 thing|cross:200:-72 thing|curl:5:-6 thing|cut:-125:-71 thing|dance:58:0
  thing|dangle:-45:-12 thing|darn:-32:-4 thing|dig:7:-31 thing|dip:22:-6 thing|drag:-73:3 thing|draw:35:8 thing|drift:74:-36
  thing|drink:15:-1 thing|drip:-47:-17 thing|drop:-158:60 thing|drum:-102:92 thing|dry:91:-12 thing|dye:-8:-5 thing|eat:9:-52
  thing|edge:-57:-7 thing|empty:-103:-1 thing|end:38:27 thing|engrave:-21:-3 thing|explode:-21:19 thing|face:1:-33 thing|fail:-24:-19
  thing|fall:2:-82 thing|fasten:-34:-12 thing|feel:102:-29 thing|file:-5:-5 thing|fill:93:-44 thing|find:-32:155 thing|fit:-25:-7
  thing|flap:41:-49 thing|float:-148:5 thing|flutter:-29:-11 thing|fly:-59:67 thing|fold:-46:-31 thing|follow:71:-16 thing|forget:-18:-16
  thing|fray:-56:-37 thing|get:153:-52 thing|give:-114:-55 thing|glow:106:12 thing|go:45:122 thing|grip:28:-8 thing|grow:140:16
  thing|hang:-111:-210 thing|haul:-7:14 thing|head:-32:77 thing|hide:-9:-38 thing|hiss:-101:29 thing|hit:-43:51 thing|hold:-124:-41
  thing|hook:-29:30 thing|hop:52:-6 thing|hum:-85:-9 thing|hurl:49:97 thing|jump:-53:23 thing|keep:69:2 thing|key:-10:-19 thing|kick:53:7
  thing|kneel:62:-7 thing|knock:-55:-34 thing|knot:-143:-34 thing|lace:-59:-5 thing|land:50:71 thing|last:-60:16 thing|laugh:-44:-9
  thing|lay:-96:63 thing|lean:-59:51 thing|leap:80:50 thing|leave:155:97 thing|let:9:-85 thing|lie:110:-92 thing|lift:59:-11
  thing|light:73:-37 thing|line:-99:-101 thing|lock:103:-7 thing|long:64:1 thing|look:-65:-47 thing|loop:10:-38 thing|loose:51:-18
  thing|lose:-43:-5 thing|make:-102:-68 thing|meet:-103:17 thing|mend:-100:-46 thing|move:26:-37 thing|nail:36:-8 thing|nose:-16:-19
  thing|nudge:-20:-7 thing|open:201:-86 thing|pack:-22:-14 thing|part:-92:48 thing|pass:49:-2 thing|patch:-88:-25 thing|peel:-50:85
  thing|peg:-42:-31 thing|pin:-81:-108 thing|plait:-5:-11 thing|plate:24:-5 thing|play:109:-39 thing|plough:39:-18 thing|pluck:197:9
  thing|plug:-116:-33 thing|point:50:-37 thing|pour:28:-31 thing|press:-32:-18 thing|print:-81:-14 thing|pull:137:92 thing|push:-147:-38
  thing|put:45:-45 thing|rain:11:0 thing|raise:-22:2 thing|rap:19:-7 thing|rattle:89:45 thing|reach:-52:-77 thing|read:7:-51
  thing|repaint:-33:-3 thing|ride:-26:-6 thing|ring:24:22 thing|ripple:-93:-23 thing|rise:4:-7 thing|rivet:-8:-4 thing|rock:132:-26
  thing|roll:-27:202 thing|rot:-20:-3 thing|run:55:-46 thing|sag:1:-8 thing|sail:20:17 thing|saw:-46:-16 thing|say:-59:-39
  thing|scream:-47:-17 thing|screw:-52:-16 thing|seal:1:-13 thing|see:111:-9 thing|set:49:-24 thing|settle:37:-15 thing|sew:-109:-61
  thing|shake:-124:-15 thing|shear:-69:-27 thing|shine:-30:-31 thing|show:5:-21 thing|shriek:-86:9 thing|shut:257:-4 thing|sign:-22:5
  thing|sing:2:-9 thing|sink:51:-86 thing|sit:-69:-93 thing|slap:-5:-35 thing|slide:-38:-135 thing|sling:-21:-47 thing|slip:-18:-45
  thing|slit:-18:-3 thing|smoke:-34:-17 thing|snap:39:-42 thing|speak:3:6 thing|spill:63:-46 thing|spin:20:7 thing|spit:-17:13
  thing|split:78:-17 thing|spread:21:72 thing|spring:122:-25 thing|stack:-15:-3 thing|stand:-94:-76 thing|starch:-31:-15 thing|start:21:-8
  thing|stay:-22:-16 thing|steam:-106:-104 thing|step:31:-19 thing|stick:-100:-36 thing|stir:25:-18 thing|stitch:-60:-35
  thing|stop:-211:-28 thing|strap:-53:25 thing|stream:39:-48 thing|strike:49:46 thing|string:-42:-44 thing|stroke:-73:-6
  thing|stuff:-43:-47 thing|sway:157:-8 thing|sweep:-27:56 thing|swim:-27:-17 thing|swing:81:59 thing|switch:-36:-2 thing|take:-18:184
  thing|talk:36:-3 thing|tattoo:-51:-9 thing|tear:-32:117 thing|think:21:-8 thing|throw:-4:-32 thing|thump:-30:2 thing|tick:-61:-21
  thing|tie:-96:-63 thing|tilt:131:-31 thing|tip:-33:44 thing|toll:-70:-6 thing|topple:1:15 thing|touch:86:-5 thing|trail:55:-27
  thing|tuck:-72:-8 thing|turn:-15:-23 thing|twist:-2:123 thing|unfold:15:-18 thing|unroll:52:-9 thing|update:-18:-35
  thing|vanish:-81:-103 thing|wait:77:-11 thing|walk:161:-79 thing|wear:-21:-15 thing|weep:-166:-21 thing|weld:7:-37 thing|wet:-139:-14
  thing|wheel:27:-23 thing|whip:15:-35 thing|whirl:-22:-64 thing|wind:-60:-9 thing|wire:-79:-24 thing|work:-48:-63 thing|write:-76:-25
  thing|yellow:-70:-14 unknown|be:49:-9 unknown|begin:-20:-5 unknown|close:9:-55 unknown|come:-55:69 unknown|cut:-23:3 unknown|drop:96:-4
  unknown|end:-83:70 unknown|fall:-134:-8 unknown|fill:54:-30 unknown|fling:-12:3 unknown|fold:144:-20 unknown|give:-12:-70
  unknown|go:25:54 unknown|hang:68:4 unknown|let:-90:-9 unknown|lie:15:-5 unknown|lift:47:-8 unknown|long:14:-13 unknown|open:59:-14
  unknown|put:88:-17 unknown|run:-21:3 unknown|say:48:-11 unknown|sit:1:-9 unknown|slide:110:-10 unknown|snap:11:8 unknown|spread:-39:-4
  unknown|stand:6:10 unknown|swing:-39:84 unknown|take:38:49 unknown|walk:17:8 vapour|be:142:-6 vapour|begin:23:-13 vapour|come:-71:-63
  vapour|crawl:-33:-8 vapour|eat:-73:-2 vapour|fall:-86:-22 vapour|fill:-74:78 vapour|gather:82:-12 vapour|get:-54:-36 vapour|go:-36:-95
  vapour|hang:-243:91 vapour|knot:23:-18 vapour|lean:3:-5 vapour|leave:-9:-27 vapour|let:-8:-4 vapour|lie:-181:-41 vapour|lift:9:-26
  vapour|make:123:-7 vapour|part:-139:-5 vapour|pour:-3:-25 vapour|put:181:-10 vapour|quit:49:-2 vapour|rise:-54:-4 vapour|roll:-126:-59
  vapour|settle:-61:-10 vapour|sit:35:-22 vapour|slide:96:-6 vapour|smoke:-65:-8 vapour|spread:46:-13 vapour|stand:18:-27
  vapour|take:103:-47 vapour|turn:20:-19 vapour|walk:17:-21 vapour|write:-5:-7 weapon|be:-30:-31 weapon|bend:34:-83 weapon|bite:-77:45
  weapon|bolt:-41:15 weapon|break:-45:34 weapon|burn:20:-6 weapon|burst:24:-106 weapon|bury:-46:14 weapon|catch:-60:37
  weapon|clack:-35:-41 weapon|come:69:86 weapon|cross:-53:34 weapon|drip:43:-80 weapon|drop:15:107 weapon|dry:-12:-9 weapon|fall:166:89
  weapon|find:-67:54 weapon|fly:27:-12 weapon|fold:39:93 weapon|get:44:15 weapon|go:-212:94 weapon|hang:102:-18 weapon|hit:6:74
  weapon|hum:-86:27 weapon|leave:89:189 weapon|let:-18:-16 weapon|lick:3:22 weapon|lie:-2:-30 weapon|lift:111:48 weapon|make:-75:199
  weapon|meet:-9:21 weapon|open:-75:122 weapon|punch:-33:26 weapon|rain:18:1 weapon|rake:-26:16 weapon|ring:20:60 weapon|rise:-143:-160
  weapon|roll:1:89 weapon|run:25:47 weapon|settle:26:-2 weapon|shear:-28:7 weapon|sing:-39:53 weapon|sink:-21:-4 weapon|slide:-13:-52
  weapon|snap:-115:-5 weapon|spin:-40:54 weapon|splash:-49:6 weapon|split:-1:4 weapon|stand:37:-30 weapon|stick:-65:114
  weapon|stitch:-137:21 weapon|stop:54:65 weapon|sway:28:-19 weapon|swing:93:-14 weapon|take:-179:296 weapon|turn:192:-105
  weapon|wake:-90:77 weapon|walk:-116:7 weapon|whirl:32:132 weapon|wrap:24:29 weather|be:-38:-121 weather|begin:62:53 weather|blow:-36:-25
  weather|come:-56:-52 weather|creep:1:-17 weather|draw:66:52 weather|drift:-14:-29 weather|drop:16:-4 weather|fall:-17:55
  weather|fill:-11:70 weather|find:-26:-9 weather|fling:-23:-38 weather|get:-4:36 weather|go:-36:-46 weather|grow:-71:-21
  weather|hang:7:-25 weather|kneel:131:-30 weather|lean:30:-24 weather|lie:-80:-4 weather|lift:15:-10 weather|make:-85:-5
  weather|meet:-48:-15 weather|move:61:-67 weather|put:-13:-8 weather|race:65:2 weather|run:64:-3 weather|say:141:-5 weather|show:-55:-2
  weather|stand:-70:-83 weather|stay:32:57 weather|stop:77:-22 weather|take:-121:-129 weather|turn:-129:-35 weather|walk:-8:-25
  weather|write:161:-6`;

/** Two base forms that stand together, for the same. */
export const PAIRED = `
  'd|be:-121:-81 'd|come:93:-25 'd|have:-17:-77 's|a:-185:-92 's|and:-7:-67 's|arm:-23:137 's|axe:40:2 's|baby:72:-10 's|back:-72:87
  's|be:-66:-37 's|beam:-63:-18 's|boot:-28:167 's|booth:-33:-58 's|bottle:-83:59 's|boy:-106:-26 's|breadth:97:-18 's|brow:108:-120
  's|cart:-7:75 's|cat:-63:-51 's|chain:-44:26 's|chin:-45:-31 's|coat:-88:33 's|curse:40:34 's|day:-125:-4 's|dead:61:-16
  's|dress:-12:-47 's|ear:-56:111 's|edge:-79:40 's|end:-77:-28 's|eve:-54:-13 's|face:7:77 's|fan:-46:49 's|finger:209:-22 's|fire:-66:-2
  's|fist:-12:111 's|flail:-60:14 's|flank:0:66 's|foot:139:-8 's|footprint:69:-8 's|forearm:-17:59 's|front:-78:77 's|get:-28:-52
  's|ghost:-55:-22 's|glove:167:9 's|go:-44:-5 's|goggle:56:12 's|good:48:151 's|grandmother:-78:-48 's|guard:-59:17 's|hand:177:-121
  's|harpoon:-101:15 's|hat:-34:45 's|hatch:-44:20 's|have:-106:-22 's|head:134:85 's|heart:132:-5 's|heel:-34:-82 's|helmet:100:4
  's|hook:-85:-1 's|in:43:-6 's|iron:-76:87 's|jacket:49:14 's|jade:51:-13 's|jaw:-56:16 's|jawbone:47:-7 's|knee:-44:8 's|kneecap:-57:2
  's|lamp:96:-15 's|lance:-47:15 's|lantern:-64:27 's|last:-55:-13 's|leave:3:56 's|ledger:64:25 's|leg:-7:59 's|length:-3:105
  's|letter:-47:-3 's|light:-105:-12 's|lip:67:-3 's|little:-47:-2 's|man:156:37 's|mirror:102:-16 's|monowire:-36:57 's|mother:-56:-10
  's|mouth:-44:-3 's|name:215:-51 's|neck:131:121 's|nest:-167:-59 's|no:210:7 's|on:15:67 's|one:-51:-12 's|own:44:15 's|palm:149:105
  's|ram:69:-2 's|rear:-49:35 's|red:97:-19 's|rib:8:50 's|ring:-46:-33 's|roof:-46:8 's|round:-87:38 's|sabre:-14:79 's|second:33:85
  's|shadow:195:-91 's|shield:91:46 's|shoulder:96:7 's|skirt:36:57 's|sleeve:102:66 's|spell:57:-39 's|spine:24:87 's|staff:73:-6
  's|sword:110:-1 's|tail:-121:11 's|tea:58:-25 's|the:-84:-21 's|thigh:42:-67 's|third:102:53 's|throat:-81:-59 's|thumb:49:13
  's|tooth:-46:3 's|torch:54:-55 's|two:-13:81 's|uncle:-129:-22 's|vest:42:95 's|visor:-94:145 's|voice:169:-25 's|watch:58:-17
  's|wed:44:-9 's|whole:53:-8 's|widow:-46:64 's|wife:-9:-87 's|wind:58:23 's|window:-129:84 's|wing:-33:55 's|with:84:-29 's|word:56:-10
  's|worth:126:-35 's|wrist:3:122 's|your:79:-13 've|be:94:-8 abacus|and:-41:11 abbot|'s:120:14 abbot|have:-84:-4 able|to:-60:37
  about|a:-5:-66 about|all:-24:105 about|and:96:181 about|her:89:23 about|him:47:101 about|his:-75:-10 about|inside:-65:-26
  about|it:-121:-93 about|its:-130:-40 about|nine:115:-21 about|on:-76:-18 about|that:-34:-51 about|the:-46:-136 about|them:-56:12
  about|to:71:64 about|who:-47:-5 about|with:81:-65 above|a:-78:-49 above|each:48:-5 above|her:86:58 above|his:131:-78 above|it:50:-73
  above|the:60:-73 above|their:-79:-7 above|them:-130:-37 above|us:51:-7 above|you:-95:33 account|of:-68:-29 across|both:-114:-22
  across|her:-73:-21 across|his:-80:-75 across|it:-139:-58 across|its:-21:42 across|on:-93:17 across|the:67:22 across|your:-16:55
  add|a:54:-1 add|to:-69:-45 advance|to:-66:-38 aerial|and:-56:-10 aft|a:46:-63 aft|and:-55:-44 aft|another:134:-60 aft|dark:-135:-18
  aft|her:46:-95 aft|him:-121:-47 aft|his:-100:-27 aft|it:-47:-8 aft|letter:53:-3 aft|row:-126:-21 aft|square:-61:-10 aft|that:-132:41
  aft|them:-35:-47 aft|you:36:-88 against|a:-131:-25 against|her:66:15 against|his:-10:-48 again|a:167:-7 again|and:-65:81
  again|at:-97:-44 again|by:-67:10 again|from:-49:-2 again|how:-60:-3 again|in:-47:-12 again|to:-56:4 age|and:62:-23 ago|and:40:-16
  ago|have:-48:-6 ahead|of:42:-70 ahead|the:64:122 air|a:10:148 air|above:56:-21 air|and:58:-28 air|go:-14:51 air|in:69:-30
  air|into:36:-40 air|like:71:-4 air|over:41:-72 air|the:57:-14 air|to:120:-8 air|where:45:4 air|with:123:24 aisle|and:89:2
  alight|and:-70:34 alley|and:-83:68 all|along:158:-89 all|and:111:58 all|at:-25:-42 all|be:111:-33 all|but:-140:-16 all|come:52:-29
  all|down:100:-99 all|eight:15:-67 all|elbow:-61:84 all|eleven:-60:-5 all|face:-44:-15 all|forty:47:-17 all|four:-85:-11 all|go:-12:-87
  all|hand:68:-16 all|hang:-46:-7 all|he:25:88 all|her:-86:17 all|in:104:100 all|into:-46:0 all|its:14:45 all|morning:50:-10 all|nine:3:63
  all|of:-66:-92 all|on:78:0 all|one:-46:-19 all|over:-165:-15 all|round:-107:-101 all|seven:-49:40 all|side:-71:-14 all|six:136:2
  all|stand:-81:-9 all|that:-56:95 all|the:87:-46 all|there:92:-4 all|through:113:-11 all|together:91:-59 all|turn:139:-14 all|two:-78:-17
  all|until:81:13 all|up:-35:-105 all|with:-127:-21 alone|in:-42:-16 along|a:6:-46 along|behind:-42:-15 along|every:-46:-34
  along|her:40:37 along|his:-59:28 along|it:-113:26 along|its:72:-50 along|one:-132:-56 along|the:10:-108 along|with:-73:64
  along|your:51:26 already|come:42:54 already|have:36:62 already|in:74:32 already|on:105:-16 already|out:-56:67 already|turn:-17:73
  also|the:82:-2 always|be:-45:-11 always|do:-40:15 always|the:-153:-10 ambassador|of:-48:33 among|the:-131:58 and|a:-126:-128
  and|about:50:-22 and|above:-36:-41 and|across:50:-42 and|aft:-90:12 and|again:-114:87 and|against:-57:32 and|ahead:-69:109 and|all:38:57
  and|along:-109:-99 and|an:-83:-77 and|another:44:91 and|answer:46:81 and|around:-13:-75 and|as:164:-75 and|ask:145:-185 and|at:22:-168
  and|away:50:-11 and|back:-81:-47 and|bare:-94:-22 and|bear:-2:132 and|beat:-123:-4 and|become:-50:-32 and|before:-57:-11 and|beg:104:28
  and|begin:141:-86 and|behind:19:-153 and|bellow:59:22 and|below:-104:-44 and|bend:101:-107 and|beneath:76:98 and|between:-191:-143
  and|bite:-89:69 and|black:-5:-60 and|bless:153:-4 and|blow:17:-87 and|board:40:-7 and|both:13:46 and|bow:-46:-42 and|brake:-41:-6
  and|break:39:205 and|breathe:-36:-68 and|bring:-18:77 and|burn:-40:-12 and|burst:-57:-18 and|bury:-153:-12 and|by:17:-134
  and|call:62:-39 and|cannot:100:-40 and|carry:-60:-57 and|catch:-62:33 and|change:-29:92 and|chant:60:33 and|cheer:-34:83
  and|clap:188:-15 and|clear:117:-16 and|climb:30:-55 and|close:172:203 and|cold:70:-3 and|come:95:68 and|consider:-1:48 and|crack:157:6
  and|creep:-55:-16 and|cross:94:-36 and|cry:111:-5 and|cut:61:-14 and|dance:-36:41 and|dead:-61:-2 and|do:-41:30 and|down:-70:-134
  and|drag:113:78 and|draw:105:84 and|dress:-53:-9 and|drink:92:-41 and|drip:129:-70 and|drive:-111:3 and|drop:139:12 and|each:21:-97
  and|eat:77:-24 and|eight:-45:-13 and|eleven:40:-82 and|empty:-206:64 and|every:89:-127 and|everybody:70:-4 and|everyone:-71:-51
  and|eyebrow:79:56 and|face:-49:-12 and|far:-151:-38 and|feed:-66:-10 and|feel:91:17 and|fill:120:-29 and|find:-8:-48 and|fire:-90:64
  and|flat:-83:67 and|fling:98:30 and|float:97:-22 and|flower:123:-6 and|fly:146:-11 and|fold:19:57 and|follow:9:-83 and|for:-53:90
  and|forget:57:-5 and|forth:-103:76 and|forty:20:56 and|four:-89:-8 and|freckle:77:-26 and|frost:71:-8 and|full:46:-41 and|gain:-11:-45
  and|gather:191:-5 and|get:-99:-44 and|give:-22:115 and|glass:-100:30 and|glow:2:42 and|gold:-57:5 and|grass:46:-12 and|green:-50:23
  and|grind:-22:96 and|half:-88:-36 and|hand:8:-90 and|hang:165:-138 and|haul:51:66 and|have:-139:127 and|he:-38:125 and|head:-58:67
  and|hear:-43:97 and|her:-161:17 and|his:52:50 and|hiss:11:69 and|hit:8:-68 and|hook:-52:53 and|how:33:78 and|howl:56:-11 and|hum:107:59
  and|hurl:111:94 and|i:-110:62 and|in:-34:-95 and|ink:-70:-10 and|inside:154:-32 and|into:-90:2 and|it:174:137 and|its:25:113
  and|keep:-99:5 and|kick:29:81 and|kneel:91:-59 and|knock:3:-44 and|knot:-56:-3 and|lash:19:53 and|last:45:30 and|laugh:-66:-6
  and|lay:64:-25 and|lean:-161:172 and|leave:-47:12 and|let:-35:59 and|lie:72:-45 and|lift:90:-22 and|light:-8:-47 and|lightning:-48:-7
  and|little:-51:-4 and|lock:82:-13 and|look:-8:-103 and|lose:-131:-37 and|lower:-30:73 and|make:121:8 and|man:43:83 and|most:-66:-3
  and|mutter:30:-49 and|my:80:14 and|neat:-113:-78 and|never:-89:-76 and|no:23:-65 and|nobody:-129:-94 and|none:139:-19 and|not:-48:-55
  and|nothing:-38:-47 and|now:163:-28 and|nowhere:152:-73 and|of:-49:11 and|off:137:-75 and|offer:81:-2 and|oil:-18:-48 and|old:-151:11
  and|on:-99:-178 and|one:-1:99 and|only:-32:79 and|open:20:128 and|orange:63:28 and|out:80:7 and|outside:41:-20 and|pad:62:-43
  and|pass:19:-82 and|past:-58:-16 and|pat:144:-33 and|peel:-65:53 and|pick:115:-25 and|pin:-83:75 and|plant:94:48 and|plaster:-17:-55
  and|play:41:-25 and|pluck:-79:-18 and|point:175:-24 and|pour:103:-32 and|pray:-8:-47 and|prayer:-54:-7 and|pull:-88:0 and|put:-16:91
  and|quite:75:-1 and|rake:-8:69 and|ram:-68:56 and|rattle:-56:27 and|reach:69:79 and|read:-181:-24 and|ride:19:-45 and|rider:53:40
  and|rise:-74:62 and|roar:101:10 and|round:-15:-88 and|rub:95:-25 and|say:78:11 and|scream:40:-59 and|see:-110:-70 and|sell:-55:-6
  and|send:-34:98 and|set:97:-35 and|settle:148:-65 and|she:-89:-16 and|shoot:-19:181 and|shout:-64:-31 and|shove:-13:83 and|shriek:45:-8
  and|shut:-120:-45 and|sign:43:-16 and|silver:-77:-30 and|sing:-59:-50 and|sit:-98:36 and|six:-53:71 and|sixty:-55:-6 and|slam:83:143
  and|slap:117:-98 and|slash:-52:127 and|slide:41:-57 and|slow:-25:76 and|small:-77:-62 and|smash:26:93 and|smile:137:-9 and|smoke:-64:-21
  and|so:-106:-43 and|somebody:-119:-21 and|someone:-100:53 and|somewhere:-58:-24 and|speak:119:-30 and|spell:192:-15 and|spin:23:-76
  and|spit:44:62 and|splinter:-29:177 and|split:-75:0 and|spread:101:-44 and|spring:53:-4 and|squeeze:27:116 and|stab:-21:-48
  and|stamp:59:-42 and|stand:171:-59 and|start:45:10 and|stay:42:-45 and|step:245:-61 and|stick:-37:53 and|still:82:-20 and|stop:12:-114
  and|swallow:-130:13 and|sweep:-72:-43 and|swim:100:-13 and|swing:-144:150 and|swivel:28:40 and|take:95:118 and|tap:-100:-8
  and|tattoo:-49:-7 and|tear:57:-91 and|ten:-75:63 and|that:-112:-116 and|the:22:46 and|thirty:-164:43 and|this:-34:62 and|through:-72:62
  and|throw:32:-44 and|thumb:70:87 and|tidy:-63:-13 and|tie:-28:-59 and|tip:40:7 and|to:-83:-23 and|toe:98:-16 and|touch:97:-4
  and|tremble:-47:-5 and|trot:124:-42 and|twelve:-48:-5 and|under:-85:-92 and|up:79:6 and|use:-63:27 and|very:34:-41 and|wait:131:-62
  and|wake:-14:-61 and|walk:-7:57 and|warm:122:-14 and|wash:-47:-6 and|watch:-126:-64 and|water:20:-80 and|we:-27:73 and|weep:49:-53
  and|weld:-41:-15 and|wet:149:-57 and|what:132:-35 and|wheel:87:-3 and|when:35:-65 and|where:99:-87 and|wherever:68:-35 and|while:59:-3
  and|whistle:56:-89 and|white:29:-105 and|whoever:-125:28 and|will:-104:-8 and|wipe:49:-108 and|wish:66:-66 and|with:116:-55
  and|would:-124:-28 and|write:195:-29 and|yellow:-93:51 and|yet:44:-7 and|you:-57:44 and|your:-85:44 ankle|a:-48:-12 ankle|deep:56:-4
  ankle|in:-46:-6 another|a:78:20 another|by:-72:117 another|down:-31:51 another|each:93:-3 another|in:-82:69 another|mile:-60:-11
  another|the:71:2 another|then:-43:-29 another|they:40:2 another|with:78:-3 answer|the:-82:-6 answer|with:-103:93 anyone|can:52:69
  anyway|a:69:1 any|of:-82:-58 any|other:-43:7 any|sound:-61:44 an|abacus:-42:-13 an|actual:-52:-29 an|advertisement:-40:-3
  an|apple:94:-42 an|arrow:-53:24 an|axe:-17:-48 an|ear:-76:-28 an|egg:74:0 an|empty:108:-9 an|enormous:-45:-12 an|entire:-69:-33
  an|eye:80:45 an|hour:48:-133 an|inch:47:-25 an|oil:-46:-16 an|old:-81:-169 an|onion:4:-136 an|open:62:38 an|orange:-88:-72
  an|orchard:105:-23 an|orchid:74:7 an|umbrella:-72:-49 an|upturn:-51:-32 apart|and:-44:-49 apart|in:-61:66 appear|and:90:-7
  appear|to:-77:29 applause|and:-41:-29 apple|tree:46:-7 apron|of:66:-10 arch|of:-36:-76 argue|about:-56:-6 armour|and:98:23 arm|'s:14:126
  arm|a:65:-7 arm|across:48:83 arm|and:-94:78 arm|be:-154:-47 arm|come:3:72 arm|go:-18:81 arm|hold:-69:-23 arm|in:169:-23 arm|like:13:108
  arm|of:37:-48 arm|round:-50:82 arm|spread:-61:-71 arm|that:-67:105 arm|the:-87:-62 arm|through:70:-3 arm|to:119:26 arm|unfold:-47:29
  arm|up:113:-16 arm|wide:-56:26 arm|with:-76:68 around|a:-34:-94 around|her:123:-17 around|him:-126:77 around|his:85:-57
  around|it:-46:-25 around|its:82:29 around|the:-50:-65 around|two:87:-14 arrive|a:-46:-70 arrive|at:-130:-8 arrow|come:-41:41
  arrow|leave:-68:47 ash|come:-58:-6 aside|and:-55:0 ask|about:-56:-50 ask|aft:-50:-27 ask|at:-40:-10 ask|for:-117:-139 ask|him:33:-58
  ask|if:107:-77 ask|it:174:-45 ask|me:117:-65 ask|the:-40:55 ask|what:84:-8 ask|you:41:-4 asleep|a:-57:-3 asleep|against:-64:-15
  asleep|in:-73:-43 asleep|on:-177:-63 asphalt|and:66:-15 assassin|'s:121:123 as|any:44:-1 as|big:-110:-102 as|breath:172:-32
  as|broad:-1:-46 as|each:172:-22 as|every:-111:-7 as|far:-158:-82 as|glass:-90:-5 as|hair:135:-21 as|he:-77:-33 as|her:-102:-23
  as|his:96:66 as|i:162:1 as|it:74:-96 as|its:-55:-11 as|long:-70:-37 as|much:139:-49 as|not:-119:-10 as|one:-71:65 as|she:3:-111
  as|tall:-19:64 as|tallow:49:-5 as|the:-11:-86 as|there:-56:-5 as|they:157:-67 as|thick:-51:-65 as|though:69:72 as|two:-29:71
  as|usual:-82:-27 as|well:-62:-44 as|wide:-18:-44 as|you:161:-59 as|your:-72:-39 at|a:3:-118 at|about:44:-11 at|all:49:-15
  at|anybody:-44:-23 at|arm:-88:97 at|both:-19:40 at|breakfast:-41:-2 at|dawn:-50:-17 at|dusk:-121:-51 at|each:94:-30 at|eight:-50:-32
  at|eighty:-44:81 at|either:55:-11 at|every:-105:-39 at|first:56:-35 at|forty:-34:-75 at|four:-19:-57 at|full:-136:93 at|her:133:41
  at|him:-30:93 at|his:46:101 at|it:-2:71 at|its:-86:-24 at|knee:17:43 at|last:-156:-80 at|least:-54:-59 at|length:-43:-25 at|low:-68:-4
  at|me:-26:-70 at|midnight:39:-47 at|midsummer:-56:0 at|moonrise:53:17 at|my:84:21 at|night:-72:-4 at|nine:-151:-48 at|nineteen:-57:-44
  at|ninety:48:0 at|noon:44:-45 at|once:44:-56 at|one:-28:-53 at|sixty:12:49 at|some:-54:-36 at|sundown:85:-28 at|sunset:-61:-14
  at|supper:171:-9 at|the:-8:-81 at|their:108:-3 at|them:63:25 at|three:50:-71 at|two:-12:-58 at|walk:44:-3 at|you:38:108 at|your:126:190
  away|across:-74:-26 away|again:-47:-25 away|and:-11:67 away|beneath:-42:-47 away|down:-127:-17 away|from:179:27 away|on:-79:2
  away|over:79:-41 away|the:59:40 away|to:-58:-15 away|with:48:-72 awning|and:62:-75 axe|to:-28:-65 axle|and:12:55 a|baby:-78:-53
  a|bad:-107:-41 a|bag:-42:55 a|bailiff:-81:4 a|balcony:-48:-1 a|bald:-48:22 a|ball:67:68 a|ballroom:-44:-11 a|bamboo:58:-15
  a|band:-101:-6 a|bandage:-50:-48 a|bang:65:-1 a|bank:-78:36 a|banner:7:-64 a|bar:33:66 a|barcode:-79:-12 a|bare:72:-11 a|barefoot:145:-6
  a|barn:107:91 a|barrel:-69:-106 a|barrow:-42:-2 a|basket:-27:-40 a|bath:-46:58 a|bathtub:-6:-42 a|bead:24:101 a|bear:25:-57
  a|beard:-19:-41 a|bed:41:-13 a|bedsheet:-41:-46 a|beetle:67:-2 a|bell:-64:-34 a|belt:4:58 a|bench:-102:154 a|better:-40:8 a|big:-81:-35
  a|bill:-62:-2 a|billhook:-32:52 a|birch:-81:-20 a|bird:-44:-22 a|bishop:-39:-71 a|bite:-82:51 a|black:95:-41 a|blizzard:-73:4
  a|block:-55:31 a|blue:-4:-100 a|boil:-41:-24 a|boiler:-43:-15 a|bolt:6:63 a|bone:-38:40 a|bonnet:-17:-65 a|boom:63:16
  a|bootlace:-100:-24 a|borrow:-59:-11 a|bottle:119:9 a|bough:78:-10 a|bowl:-60:-68 a|box:-26:-42 a|boy:-85:-113 a|braid:3:51
  a|brass:-164:-111 a|brazier:-75:-72 a|bread:-47:-37 a|break:-162:-89 a|breastplate:-45:-26 a|breath:200:0 a|brick:41:137 a|bride:143:-54
  a|bright:-109:-36 a|bronze:90:-4 a|brooch:-48:-11 a|broom:-80:-8 a|brush:-42:-45 a|bubble:-58:-7 a|bucket:-55:-169 a|bull:-10:57
  a|bullet:-80:7 a|bun:52:-7 a|burn:-45:56 a|burst:-42:-9 a|bus:-90:8 a|butcher:-54:-34 a|butter:-51:-112 a|cab:116:-42 a|cable:-67:-30
  a|cake:-48:-1 a|camel:-29:41 a|can:16:-86 a|canal:-67:-8 a|canary:-134:-47 a|cap:-57:-10 a|car:-64:38 a|caravan:-44:-3 a|card:56:-27
  a|cardigan:-40:-5 a|carnation:45:-49 a|carp:9:-51 a|carpet:-99:11 a|cart:60:-37 a|cat:81:-60 a|cathedral:-184:-46 a|ceiling:49:-19
  a|cement:-44:-4 a|ceramic:-42:38 a|chain:-109:21 a|chair:-77:-24 a|chapel:-80:-5 a|charm:-14:-81 a|cheap:-95:-29 a|cheese:130:-21
  a|child:-11:-109 a|chimney:-46:-12 a|chin:84:15 a|chopstick:-52:26 a|church:-115:-45 a|cigarette:-161:-56 a|circle:-51:54 a|claw:-57:38
  a|cleaner:-69:-64 a|clear:234:69 a|clerk:-13:42 a|clock:-75:-19 a|cloth:-47:-14 a|cloud:-80:60 a|coat:-93:-33 a|cobra:66:42
  a|coffin:37:-47 a|coil:-92:-24 a|coin:102:-11 a|colander:-45:36 a|cold:54:-58 a|collar:43:-35 a|comb:-36:58 a|combine:-68:-21
  a|compass:76:-22 a|congregation:-45:-32 a|continent:-81:-23 a|cook:-78:-26 a|cork:4:49 a|corridor:-74:-7 a|cough:-130:53 a|courier:45:65
  a|course:52:-15 a|cow:-13:-45 a|crack:-39:-85 a|crane:62:-97 a|crash:-25:74 a|crater:-85:-4 a|croquet:133:-10 a|crossbow:-46:-6
  a|crown:169:-46 a|cup:224:-11 a|cupful:47:-44 a|curl:47:-16 a|curtain:27:-56 a|custom:-59:-6 a|dam:-13:-45 a|date:52:-2 a|dead:63:-70
  a|delivery:74:-6 a|dent:120:-22 a|different:94:-85 a|dinner:-56:-7 a|dish:-93:-11 a|ditch:-45:-10 a|dive:-139:-131 a|dog:190:-96
  a|dome:72:-16 a|door:23:-128 a|double:-40:-4 a|dozen:-38:-65 a|drain:77:-1 a|drainpipe:-35:108 a|draught:-103:-55 a|drawer:29:71
  a|drift:-60:-4 a|drill:-34:72 a|drown:13:-43 a|drum:-79:1 a|dry:46:-90 a|duchess:-43:-8 a|duck:-58:-17 a|dumpling:-43:60 a|face:165:-20
  a|faint:-43:-7 a|family:-99:-26 a|fan:-46:3 a|fat:-46:-200 a|favour:-43:-7 a|feather:87:-5 a|figure:-97:-18 a|file:-70:94 a|fine:-99:-50
  a|finger:97:-69 a|fingernail:-117:-14 a|fingertip:55:-11 a|fire:-128:78 a|fishing:-77:-14 a|fist:105:136 a|flag:-112:-28 a|flame:-1:-54
  a|flashlight:-47:-7 a|flat:-145:2 a|flock:53:18 a|floor:-66:-21 a|foot:162:7 a|forest:49:-19 a|forge:37:60 a|fork:-59:38
  a|fountain:-82:4 a|fox:-58:-44 a|frame:-76:-32 a|freighter:-82:-64 a|fresh:67:-31 a|frigate:-25:94 a|gallop:50:-40 a|garden:28:-57
  a|gardener:-87:-5 a|gas:-65:-34 a|gasket:-25:-55 a|gate:-38:117 a|gear:-38:40 a|general:-68:-8 a|gentleman:64:141 a|ghost:-54:-38
  a|girl:38:-112 a|glass:-80:-57 a|glitter:99:108 a|glove:-118:27 a|glow:-78:-24 a|goat:-187:19 a|god:90:-3 a|golden:68:16 a|good:-140:-68
  a|goose:5:-51 a|gourd:-78:-21 a|grand:-54:-11 a|grandmother:-103:-103 a|great:-67:-42 a|green:27:-40 a|grey:171:-94 a|grudge:57:-19
  a|guard:-85:-36 a|guest:-65:-41 a|gull:40:-32 a|gun:-41:-24 a|gut:-41:27 a|hair:-10:-49 a|halo:-126:-14 a|hand:105:69 a|handful:-60:-27
  a|hard:-20:-97 a|harness:-45:-39 a|hat:133:-113 a|hatch:-24:64 a|hatchet:-5:111 a|hatpin:90:-8 a|haunt:-21:56 a|hay:35:-105
  a|hayrick:18:40 a|head:67:-44 a|heap:-62:-26 a|hearse:-44:-61 a|heartbeat:-90:28 a|helmet:-47:69 a|hem:58:-5 a|hen:97:81
  a|heron:-174:-110 a|hinge:56:-2 a|hip:66:-99 a|hiss:-70:59 a|hole:52:-61 a|hologram:-134:-17 a|hoof:-41:-28 a|hook:43:32 a|hoop:89:-27
  a|horseshoe:-40:-11 a|hose:4:72 a|house:-142:-1 a|hubcap:54:-45 a|hum:-61:13 a|hundred:-160:-74 a|hurdle:94:56 a|hurry:-42:-17
  a|hush:69:-9 a|jackdaw:-75:-27 a|jam:-46:-33 a|jar:-96:-118 a|jaw:46:-19 a|jeweller:-54:-28 a|joke:-50:55 a|judge:-46:-15 a|keg:-17:-60
  a|kettle:-147:-9 a|key:-49:-20 a|kid:-100:-45 a|kind:-84:-36 a|kiss:-21:-43 a|kitchen:-56:-42 a|knee:17:82 a|knife:-91:-92 a|lace:13:82
  a|ladder:-9:-50 a|ladle:-75:21 a|lady:-36:-47 a|lake:-122:-50 a|lamp:-119:64 a|lance:82:112 a|lane:91:-22 a|last:-43:-22 a|lead:-99:-15
  a|leaf:-9:-50 a|ledger:-136:4 a|length:-49:30 a|lens:-61:-9 a|letter:40:51 a|level:-50:-62 a|library:-58:-14 a|lid:-94:43 a|lift:-42:60
  a|light:102:92 a|line:29:51 a|little:71:-193 a|live:-172:-103 a|lizard:-72:-32 a|lone:-91:-22 a|long:-74:-48 a|look:-62:-111
  a|loose:-51:-2 a|lot:-66:-100 a|lotus:132:-28 a|low:75:-12 a|lucky:-66:-9 a|man:-10:-46 a|marble:-79:-13 a|market:-60:-22 a|mask:-73:-1
  a|mast:-43:-1 a|match:17:-99 a|matchbook:10:56 a|melon:-49:-15 a|menu:-48:-23 a|mile:-171:29 a|milk:-113:-71 a|million:-94:-23
  a|minute:-42:-69 a|miracle:-77:-4 a|mirror:89:-35 a|mole:-5:57 a|moment:132:92 a|monocle:-141:-26 a|month:-66:-27 a|moon:-25:-59
  a|mop:-65:-39 a|moth:129:27 a|moustache:-51:-22 a|mouth:144:-5 a|move:-100:-28 a|mug:-90:-6 a|mule:-59:-7 a|neat:-30:-51 a|neck:-90:95
  a|necklace:-61:-71 a|needle:-158:39 a|nest:48:-9 a|newspaper:136:-9 a|nice:-69:-56 a|nickel:-29:-58 a|noise:-105:-27 a|noodle:109:99
  a|notch:-117:1 a|note:-47:-16 a|number:34:-85 a|nun:-10:-70 a|nurse:-48:-24 a|nursery:-61:-9 a|page:14:-43 a|pair:112:-93 a|pale:-64:-3
  a|palm:-125:-111 a|pane:44:-16 a|paper:-7:-41 a|parasol:-66:-14 a|park:-28:59 a|path:-70:-13 a|pause:-80:-176 a|pear:72:62 a|peg:-44:-1
  a|pencil:-72:-33 a|perfect:-68:-18 a|petrol:-37:43 a|piano:-112:-78 a|pickle:43:-24 a|picture:146:-5 a|pie:-42:-5 a|piece:-78:-7
  a|pig:-63:-23 a|pike:50:7 a|pillar:50:-44 a|pillow:50:-13 a|pipe:-55:31 a|pistol:-40:-116 a|pitchfork:-28:53 a|place:-75:-5
  a|plank:-98:-16 a|plastic:-62:-20 a|plate:-83:39 a|plum:-5:-62 a|point:-76:-26 a|poker:-70:65 a|pole:3:-56 a|police:-27:-42
  a|pond:107:72 a|pool:-51:-38 a|porter:-51:-16 a|post:-124:66 a|pot:-89:-10 a|pram:-40:-79 a|priest:-183:-80 a|procession:58:-2
  a|puff:-103:-12 a|pulse:47:-14 a|punt:-68:-7 a|purse:51:-28 a|quarrel:-8:61 a|quarry:-43:-4 a|quarter:16:-59 a|queue:-66:-75
  a|radio:-54:-26 a|rain:23:118 a|rainbow:-101:-12 a|raincoat:-94:31 a|red:-7:-115 a|register:-73:-9 a|revolver:-41:-39 a|ribbon:-11:-93
  a|rider:36:79 a|rifle:19:70 a|ring:-9:-83 a|ripple:149:-34 a|rise:158:-14 a|river:-75:-29 a|rivet:-85:122 a|road:223:-48 a|roar:-67:-17
  a|robin:-55:-4 a|rod:-45:-54 a|root:101:5 a|rope:-31:-91 a|rosary:47:-9 a|row:-137:-18 a|rubber:-59:-75 a|ruff:-49:-33 a|rug:64:60
  a|rule:89:29 a|rumba:58:-25 a|rush:42:4 a|rust:-71:16 a|saint:-120:-8 a|sampler:-78:-4 a|sandwich:-75:-20 a|saucepan:-52:-4
  a|saucer:-188:-41 a|scar:3:-86 a|scream:70:89 a|screen:-43:13 a|sea:243:-14 a|seal:-48:-15 a|seam:-25:-90 a|seat:36:-48 a|second:-47:65
  a|seed:73:-32 a|servant:-110:-33 a|shadow:92:-31 a|shake:175:51 a|shave:-98:-16 a|shawl:67:32 a|sheet:19:42 a|shelf:-44:-6
  a|shield:21:57 a|shine:64:-2 a|ship:151:-6 a|shop:-85:25 a|short:-71:-54 a|shoulder:-23:54 a|shriek:-50:-12 a|shrine:-62:-14
  a|side:67:-14 a|sigh:76:-65 a|sigil:48:19 a|sign:-52:-40 a|silver:-156:-25 a|single:-114:-74 a|size:-82:-19 a|skeleton:-113:-32
  a|skin:-56:-12 a|sky:-130:-23 a|slab:-41:-44 a|slap:-49:-12 a|slate:-46:4 a|sleep:-44:-44 a|sleeper:88:-51 a|slot:-87:-14 a|slow:58:-126
  a|small:217:55 a|smell:55:-50 a|smile:-68:-28 a|smoke:-24:-59 a|sock:-53:41 a|song:-101:-16 a|soup:-42:48 a|space:-53:-1
  a|spanner:-58:38 a|spell:-83:96 a|spill:-72:-23 a|spirit:45:-132 a|split:-118:-36 a|spoon:-19:-113 a|spray:82:-16 a|squeak:67:-10
  a|stab:-23:-130 a|stack:27:75 a|stadium:-40:-6 a|stag:-44:-72 a|startle:54:51 a|steady:-89:-15 a|steal:-53:-42 a|steam:-69:-9
  a|steel:-49:-17 a|step:75:-41 a|sticker:-42:-3 a|stone:-68:-61 a|stool:-77:47 a|stop:47:-45 a|storm:85:-18 a|strap:-51:-46
  a|straw:-177:-55 a|street:100:22 a|streetcar:17:62 a|string:-12:-50 a|strip:-146:-95 a|stuff:-53:-19 a|suit:-103:-36 a|suitcase:30:78
  a|sum:-59:8 a|summer:107:-12 a|sun:53:-7 a|swan:-52:-70 a|swarm:16:54 a|swim:-71:-4 a|swing:52:-9 a|switch:48:-1 a|sword:-171:-30
  a|tablecloth:-50:-6 a|talisman:-82:98 a|tall:-61:-10 a|tame:-60:-8 a|taxi:-79:25 a|tear:45:-156 a|thimble:37:-77 a|thin:145:41
  a|thing:-116:-72 a|third:-172:-20 a|thousand:-62:-10 a|thread:131:-71 a|throat:61:-9 a|throne:57:-17 a|throw:-26:81 a|thumb:90:10
  a|tide:75:-36 a|time:6:-70 a|tin:-47:-18 a|tiny:182:22 a|tommy:-17:121 a|tooth:-60:66 a|toothpaste:-84:-14 a|torch:-53:-44
  a|tortoise:-53:-21 a|towel:41:49 a|tower:-13:77 a|town:-138:-39 a|toy:66:66 a|train:-53:-16 a|tram:44:-6 a|trapdoor:-84:18 a|tree:75:-47
  a|trick:43:-1 a|trombone:40:-10 a|trough:-45:-6 a|truck:-57:-13 a|trumpet:-107:-26 a|tuba:-59:-37 a|tube:-28:-41 a|tug:-63:27
  a|tunnel:75:-43 a|tyre:48:70 a|valley:-77:-3 a|van:-43:65 a|vat:-103:11 a|vend:-76:-24 a|very:-84:-87 a|violin:59:-2 a|visor:16:-55
  a|voice:61:-18 a|walk:6:-45 a|wall:-43:-63 a|walnut:70:31 a|wardrobe:-53:-26 a|warm:92:-21 a|water:-50:-17 a|waterfall:-56:-10
  a|wave:94:41 a|weaver:97:-18 a|week:-100:-26 a|weight:17:68 a|welder:-86:-49 a|well:-86:-128 a|wet:214:72 a|wheel:26:66
  a|wheelbarrow:-72:-38 a|while:-179:-24 a|whistle:-43:-3 a|white:-13:-130 a|windmill:-109:-20 a|window:89:-52 a|wing:100:-3 a|wire:-95:19
  a|witch:-89:4 a|wizard:-218:-22 a|wok:-84:148 a|wolf:-56:-12 a|woman:252:-47 a|wooden:-92:-40 a|word:72:186 a|world:-67:-8
  a|wrist:46:-16 a|wristwatch:-54:-2 a|yard:188:32 a|year:71:-14 a|zip:-100:14 baby|'s:-76:-27 backwards|and:185:-44 backwards|into:-73:77
  backwards|through:-10:120 backwards|with:-73:-39 backward|and:81:79 backward|as:55:21 backward|into:-131:70 backward|over:-74:2
  backward|through:-32:116 back|a:141:35 back|across:86:24 back|against:38:60 back|among:51:-17 back|and:22:90 back|as:-37:79
  back|at:-5:126 back|between:-65:80 back|door:-56:98 back|down:-46:-15 back|for:85:-26 back|her:139:-32 back|in:-107:-131 back|into:54:53
  back|like:-3:61 back|of:-31:130 back|on:-37:-94 back|out:-40:12 back|over:54:16 back|row:-118:67 back|seat:132:128 back|stand:-48:167
  back|the:117:-64 back|to:-46:-76 back|under:-40:-14 back|up:36:-51 back|wall:-26:-41 back|with:-33:-40 badly|and:-78:-63 bag|and:-53:52
  bailiff|'s:41:18 balcony|the:-69:82 bald|head:-56:43 bald|man:-41:-54 ballroom|the:99:-27 ball|bearings:-43:54 ball|of:95:-40
  bamboo|and:-100:15 band|of:-83:-7 band|on:-55:-17 bang|a:-52:57 bank|and:56:31 bank|be:73:-4 bank|in:-38:54 bank|of:-77:-5
  bank|person:-48:-13 bank|the:-42:-14 bank|to:-2:70 bank|with:-46:-14 barber|'s:12:-71 barber|shop:-51:37 barefoot|in:-76:-3
  barefoot|on:-40:-52 barefoot|with:-68:-14 bare|and:-50:-17 bare|foot:58:-86 bare|hand:94:12 bare|heel:-19:114 bare|shoulder:-43:-6
  bare|wood:85:-29 bargain|and:-19:-52 barge|be:-50:-29 bark|and:132:-15 bark|at:15:-92 barrel|and:109:-20 barrel|of:54:-35
  barrel|over:-50:10 barricade|of:-49:89 bar|and:57:-46 bar|be:-86:-32 bar|of:92:-18 bar|on:56:-10 bar|stool:-17:76 bar|with:58:-74
  basin|and:68:-9 basin|with:121:28 basket|of:-41:-80 bawl|a:-48:-7 beach|at:-49:-13 bead|and:168:-45 bead|curtain:47:-1 bead|of:-2:50
  bead|on:104:20 bead|with:44:-11 beam|a:-63:36 bean|row:-10:42 beard|and:-59:-18 beard|be:-59:-14 beard|hang:118:-4 beard|have:-74:-18
  beard|of:41:-25 bear|and:-20:78 bear|be:-45:-41 bear|him:36:116 bear|in:-52:-55 beat|a:-148:-77 beat|at:16:64 beat|its:102:-8
  beat|on:-131:-51 beat|the:-2:75 because|the:-21:-63 because|there:-100:-9 because|you:48:-4 become|a:107:-57 become|the:-42:-24
  bed|and:42:-73 bed|be:72:-9 bed|have:115:-4 bed|in:-65:-24 bed|like:-125:-14 bed|of:-62:-21 bed|the:78:-18 bed|with:50:89 bee|and:128:-6
  bee|come:90:-15 bee|go:19:-54 bee|have:-53:-22 before|a:-59:-4 before|anyone:0:98 before|each:-44:-6 before|he:-56:25 before|her:40:1
  before|him:72:-52 before|his:69:70 before|i:1:67 before|it:-7:-123 before|the:-102:28 before|them:52:-3 before|there:-50:-1
  before|they:132:37 before|you:-25:125 before|your:-66:-49 begin|and:-72:-15 begin|the:53:-38 begin|to:251:4 begin|with:46:-47
  beg|bowl:-108:32 behind|a:-133:-10 behind|another:149:-39 behind|each:-75:-39 behind|her:70:-62 behind|him:132:-44 behind|his:7:71
  behind|in:-47:-31 behind|it:-13:138 behind|its:-44:-15 behind|like:47:-32 behind|me:50:113 behind|one:-124:-37 behind|that:51:26
  behind|the:-35:139 behind|their:-46:-10 behind|them:-1:-159 behind|us:27:-129 behind|you:-38:-92 belfry|and:-87:-10 believe|in:-82:-17
  belly|and:-76:0 belly|with:-14:-68 bell|and:-34:72 bell|at:-88:-30 bell|be:-52:-19 bell|go:41:17 bell|in:59:-9 bell|of:46:-4
  belong|to:-39:60 below|a:-138:-29 below|her:-124:-60 below|his:-87:-19 below|in:66:-6 below|it:-33:-41 below|that:50:-22
  below|the:-122:-1 below|them:-105:-19 below|you:59:-26 belt|and:64:121 belt|buckle:-72:-29 belt|in:96:-33 belt|with:-27:40
  bench|and:-32:-60 bench|open:9:-82 bench|the:77:-41 bend|a:27:-43 bend|and:-147:-67 bend|double:-40:-10 bend|down:54:-2 bend|in:-43:-106
  bend|its:94:-21 bend|over:216:-11 bend|to:-4:108 bend|toward:102:32 beneath|and:81:-29 beneath|her:-35:-45 beneath|the:-123:-70
  beneath|them:103:-22 beneath|with:-62:-4 beneath|you:-87:0 beneath|your:-104:-10 beside|her:-15:61 beside|him:-72:-17 beside|it:-99:38
  beside|me:-55:43 beside|my:79:48 beside|the:69:-15 beside|you:3:202 beside|your:-137:12 between|finger:40:-18 between|his:-146:-97
  between|its:111:63 between|one:157:-23 between|the:-143:-93 between|you:-178:70 bewitch|a:-43:-11 beyond|it:-76:-24 beyond|the:-175:-51
  be|a:-57:-143 be|able:-70:30 be|about:40:-34 be|aft:-13:-50 be|all:-39:53 be|already:-98:142 be|also:47:-61 be|always:24:-47
  be|an:-139:-85 be|and:-40:39 be|any:-70:-10 be|as:-166:-28 be|ash:41:-16 be|ask:-57:-20 be|asleep:-54:-113 be|at:174:-56
  be|awake:-62:-20 be|back:116:-4 be|bad:50:0 be|be:-63:3 be|beat:-95:-127 be|before:-136:-32 be|behead:-72:-7 be|behind:-33:63
  be|better:-53:-4 be|between:32:57 be|blank:232:-12 be|bleed:-19:46 be|blood:-74:45 be|blue:-60:-22 be|bolt:-154:-15 be|braid:-62:-14
  be|break:-72:-54 be|breathe:73:-32 be|bring:-84:26 be|broad:-47:-13 be|brown:-84:-12 be|brush:-49:82 be|build:-90:-31 be|burn:-61:-141
  be|bury:34:-50 be|buy:-41:-13 be|call:-110:-78 be|careful:-79:-26 be|carry:-139:25 be|catch:-80:-11 be|chase:-52:-24 be|cheap:-16:-63
  be|clean:-62:-25 be|clear:-44:-11 be|climb:79:-18 be|cold:-44:-19 be|come:-66:-1 be|crack:-39:-60 be|crawl:178:-13 be|cross:-95:-45
  be|curse:-68:-3 be|cut:-111:-113 be|dance:-8:-105 be|dead:113:-31 be|die:-100:-31 be|do:-198:59 be|down:-84:-11 be|draw:-72:19
  be|dream:-67:-3 be|dress:-64:-16 be|drink:-94:-21 be|drive:129:-63 be|dye:-82:-32 be|eat:-140:-101 be|eight:-50:-9 be|eleven:-52:-45
  be|empty:-42:86 be|enough:-117:-10 be|face:251:-9 be|fall:-44:-9 be|fight:-40:22 be|fill:162:-26 be|find:-114:-33 be|fire:-102:-139
  be|fishing:41:-30 be|five:140:9 be|flat:103:76 be|fling:195:86 be|fly:67:-21 be|fold:-34:-79 be|follow:-91:-9 be|forty:-135:-51
  be|four:-61:85 be|freeze:-4:-74 be|fresh:-54:-10 be|frost:91:-1 be|full:-24:-82 be|give:-98:-42 be|go:91:-171 be|gold:-51:-21
  be|good:-97:-22 be|green:-80:-20 be|grey:-45:-6 be|grow:2:-66 be|hack:73:26 be|hair:-52:-3 be|half:-72:-40 be|hammer:87:-36
  be|hand:121:-33 be|hang:-55:-33 be|haul:-40:-78 be|haunt:-106:-42 be|he:-61:-47 be|her:130:-14 be|here:57:-1 be|high:-41:-10
  be|his:62:-18 be|hit:-44:-54 be|hold:121:37 be|how:15:-64 be|hundreds:-69:-1 be|hunt:-89:-40 be|in:-33:-43 be|iron:-52:-43 be|it:-61:40
  be|its:45:0 be|just:-74:-4 be|keep:-110:-29 be|kick:-61:-13 be|kill:-81:-102 be|kind:83:-9 be|kiss:-61:-15 be|kneel:64:-8 be|knit:-59:-7
  be|knock:59:-23 be|lacquer:-50:-36 be|large:40:-1 be|late:-18:-52 be|lead:-63:-22 be|lean:6:82 be|leave:-86:-53 be|let:-77:-58
  be|lift:56:-6 be|light:-104:-13 be|live:-25:47 be|lock:107:-12 be|long:-87:-61 be|look:-4:-58 be|lose:-1:-55 be|lower:-57:-25
  be|make:116:-7 be|mean:-42:33 be|mend:-59:-8 be|merely:-45:-17 be|miss:-75:-9 be|more:-45:-31 be|mostly:-38:59 be|move:90:-69
  be|murder:-44:-23 be|near:104:-7 be|nearly:-7:-66 be|never:-86:-39 be|nine:7:65 be|ninety:-73:-11 be|no:62:-119 be|nobody:111:-60
  be|none:-37:57 be|not:-55:-31 be|nothing:-7:-94 be|now:-89:-50 be|of:215:-6 be|off:125:9 be|oil:-42:-58 be|on:69:140 be|only:-82:-82
  be|open:88:-39 be|out:-124:-66 be|over:-110:-22 be|paint:41:8 be|paper:78:18 be|pass:-40:-62 be|past:71:45 be|paste:-48:-6
  be|patch:-65:-23 be|pay:-85:-38 be|pear:56:-7 be|peel:-80:-65 be|pin:-134:-49 be|plant:-61:-5 be|play:26:-60 be|pour:3:-59
  be|press:110:14 be|print:-62:-10 be|push:-54:-18 be|put:-120:41 be|quick:-25:-55 be|rain:-5:-53 be|rather:-62:-32 be|reach:-108:65
  be|read:86:-11 be|red:-70:-13 be|ride:-22:-62 be|right:-80:-20 be|rise:134:-33 be|rock:82:-13 be|rouge:-59:-19 be|round:68:69
  be|run:54:-61 be|save:63:21 be|scratch:58:-2 be|scream:37:-45 be|screw:-57:-23 be|see:-64:-53 be|send:-61:-5 be|set:-161:-49
  be|seven:-130:-9 be|seventy:-41:-3 be|sew:-139:-56 be|shake:-46:-17 be|shave:-91:-34 be|she:-73:-22 be|shoot:96:-77 be|shout:59:-34
  be|sick:-45:-8 be|simple:-27:-53 be|simply:-82:105 be|singe:-103:-24 be|sit:130:-28 be|six:-49:-29 be|sixty:-70:-11 be|slow:-110:-15
  be|smile:-71:-62 be|smoke:-50:-70 be|snow:46:-14 be|so:61:58 be|soft:100:-10 be|sorry:-50:-17 be|split:-46:-27 be|spread:60:-27
  be|stain:-56:-16 be|stand:87:-8 be|starch:-49:-10 be|start:-87:-18 be|steam:-49:-14 be|steer:-64:-34 be|stitch:-80:-32 be|sweep:-84:-27
  be|swing:-65:2 be|take:-71:-17 be|tall:-53:-30 be|tattoo:-65:-15 be|tear:-101:12 be|tell:-20:-41 be|ten:-82:-17 be|that:-58:-73
  be|the:-87:-84 be|there:-16:-98 be|they:-18:52 be|thin:-83:29 be|think:-56:-9 be|three:47:-8 be|through:52:29 be|throw:-78:100
  be|tick:76:-6 be|tie:-102:-5 be|tip:21:50 be|to:-169:-25 be|tomorrow:86:-12 be|too:-81:-18 be|touch:73:11 be|tow:-60:-23 be|turn:23:-75
  be|two:-41:136 be|under:-49:86 be|up:-19:-47 be|use:-89:-27 be|very:-62:-12 be|wade:162:-31 be|wait:-112:-95 be|walk:47:-104
  be|waltz:98:27 be|wash:-48:-34 be|watch:-114:-36 be|water:45:-3 be|wave:-88:-3 be|wear:-164:1 be|weigh:-37:-71 be|wet:236:-24
  be|what:-67:25 be|wheel:-72:-22 be|where:-130:-19 be|white:-176:-41 be|whole:148:-39 be|wide:-109:-15 be|win:-74:-48 be|wind:132:-61
  be|wire:92:-18 be|work:62:-25 be|write:109:-64 be|you:48:-38 be|your:-82:-20 be|yours:73:-6 bicycle|lamp:-44:-12 big|as:-11:-117
  bike|go:-78:-7 bike|in:121:-45 billhook|and:68:9 bind|it:-106:-19 bishop|'s:86:-57 bishop|be:-64:-22 bite|and:-87:-16 bite|her:-167:-7
  bite|his:-13:-71 bite|it:-41:-7 bite|of:45:-65 bite|the:46:101 bite|through:146:152 bite|your:-28:41 black|as:-63:-14 black|from:-11:-44
  black|glass:-135:-21 black|ice:-113:-12 black|lace:-64:-4 black|lake:-89:-7 black|leg:115:-13 black|sail:4:-82 black|silk:-58:-40
  black|smoke:59:-64 black|stroke:-102:-12 black|to:82:-22 black|water:27:-43 black|with:-127:-17 blade|and:-44:110 blade|go:-78:-12
  blade|in:77:57 blade|stand:41:-13 blade|with:-82:-78 blanket|and:63:-68 blank|as:-64:-9 bleach|to:-48:-2 blind|and:-96:-19
  blink|a:64:-75 blink|at:-82:-32 block|and:-35:-51 block|of:-84:-5 block|the:-49:-32 block|with:57:-14 blood|and:33:-50 blood|at:76:-19
  blood|be:-81:-75 blood|run:47:175 blow|across:151:-62 blow|and:105:15 blow|flat:-127:18 blow|in:42:31 blow|on:66:-99 blow|out:-180:-7
  blow|the:-124:-61 blow|upon:9:-45 blue|along:-62:-4 blue|and:-100:15 blue|as:50:-30 blue|fire:106:109 blue|flame:203:56 blue|from:-42:78
  blue|in:41:-17 blue|of:42:-9 blue|spark:-137:21 blue|to:-84:-25 blue|tongue:-105:-3 blue|with:84:-4 boarder|come:-11:-63 board|a:139:-17
  board|and:159:-18 board|be:78:-59 board|by:71:26 board|in:-64:36 board|the:15:60 board|tube:32:52 boar|'s:71:-25 boar|come:-97:63
  boathook|and:-70:61 boat|be:-42:-26 bodyguard|'s:-43:31 bolt|cutter:-39:86 bolt|go:-28:59 bolt|of:140:-17 bolt|through:-68:120
  bolt|to:-44:-64 bone|in:151:-27 bone|see:-44:166 bonfire|of:-15:-87 bonnet|in:50:-15 book|and:14:-41 book|be:-67:-11 booth|in:81:-16
  booth|the:-113:24 boot|a:-49:-15 boot|against:-57:-46 boot|and:-53:51 boot|be:-35:-53 boot|come:163:-49 boot|in:-29:-65 boot|leave:18:76
  boot|off:-107:-19 boot|on:-127:-20 boot|the:-23:98 boot|to:17:-43 bother|to:-52:0 both|and:-57:-14 both|arm:57:-69 both|bank:-70:-40
  both|barrel:18:228 both|boot:-69:-2 both|fist:-32:-42 both|flank:-76:-41 both|foot:-62:-4 both|forearm:-45:-27 both|go:-54:73
  both|halve:124:5 both|hand:64:-56 both|heel:-87:77 both|his:85:-36 both|its:-53:103 both|of:-131:121 both|palm:121:50 both|shoe:-93:-20
  both|thumb:-53:-13 bottle|and:-30:-73 bottle|cap:-11:77 bottle|go:-62:32 bottle|in:-30:131 bottle|of:46:27 bottle|on:142:-50
  bottle|top:-44:-45 bottom|a:-49:-3 bottom|and:47:-1 bottom|in:-64:-17 bottom|of:-22:-59 bottom|step:-59:22 bottom|up:89:-9
  bottom|where:121:-7 bottom|with:76:0 boulder|and:1:-41 bouncer|'s:-106:19 bounce|down:-33:-63 bowl|and:109:-47 bow|a:46:-21
  bow|and:-120:-93 bow|tie:-46:-24 bow|to:0:-53 boy|'s:121:-84 boy|and:-54:-3 boy|be:-99:-60 boy|have:-86:-26 boy|in:-106:-30
  boy|no:-42:-1 boy|of:-111:4 boy|on:-58:-31 boy|walk:81:-10 boy|who:44:-6 boy|with:172:-37 brake|and:-57:25 brass|band:-112:-56
  brass|plate:-43:-14 brazier|and:127:-16 breadth|above:38:-67 bread|and:-82:-20 bread|knife:-55:-32 breakfast|the:48:-4 break|a:-97:79
  break|across:-44:46 break|and:-69:-5 break|both:-44:-21 break|his:-34:82 break|in:-30:84 break|out:145:76 break|the:-48:134
  break|up:-83:-26 break|with:60:-28 breastplate|and:127:30 breast|pocket:-85:-42 breathe|fire:-76:-24 breathe|in:5:-75 breathe|on:169:-48
  breathe|through:-57:-4 breath|and:114:-9 breath|come:84:-52 breath|go:89:-32 breath|of:-85:40 breath|on:168:-27 breath|the:-23:-74
  breath|there:-60:-11 brick|a:-9:84 bride|'s:82:-67 bride|be:134:-7 bridge|and:-52:102 bridge|be:-40:21 bridge|drop:-28:-92
  bridge|of:-55:1 bridge|with:77:-47 bright|as:51:72 brim|with:-57:-18 brine|and:68:14 bring|a:-26:69 bring|her:-52:-12 bring|it:103:-2
  bring|the:-232:149 bring|them:-54:2 broad|as:-37:-54 broom|and:-87:4 brother|'s:177:-62 brother|and:45:-16 brother|have:-35:-47
  broth|and:17:57 brown|and:-42:-96 brown|in:-78:-11 brown|rope:77:-12 brown|wall:-55:21 brown|with:54:-10 brow|in:-61:18 brush|and:115:52
  brush|at:126:13 brush|the:-48:-20 bucket|and:13:-41 bucket|be:-45:-32 bucket|of:-40:22 buffalo|be:57:-3 buggy|'s:-60:85 bulb|in:155:-3
  bulkhead|and:47:-2 bulkhead|by:-12:51 bullet|hole:121:-114 bullet|out:83:25 burn|a:-46:-29 burn|and:-103:66 burn|at:-97:-22
  burn|blue:138:-36 burn|bridge:-12:-113 burn|down:-75:-13 burn|hand:45:-8 burn|his:-122:-40 burn|in:-138:-66 burn|into:-81:-20
  burn|it:104:-9 burn|oil:-70:20 burn|on:77:-45 burn|the:-111:-44 burn|there:-49:-4 burn|this:-60:-8 burn|through:-94:-39 burn|tyre:-73:-7
  burn|white:41:-2 burst|against:-48:-9 burst|and:-21:41 burst|from:156:-51 burst|into:158:-43 burst|on:-155:120 burst|one:-66:7
  burst|out:69:52 burst|outward:44:62 burst|over:-33:49 burst|the:-111:13 burst|through:-83:21 burst|under:81:11 bury|itself:-149:51
  busy|with:40:-7 bus|shelter:-83:79 butcher|'s:-54:-37 button|and:87:-34 button|to:-64:-7 but|a:-55:25 but|he:-63:-85 but|it:-12:95
  but|not:-84:-5 but|on:135:-11 but|one:-158:-37 but|the:-29:-126 but|there:-84:-10 but|when:71:-1 buy|a:-31:-41 buy|it:-50:-3
  by|a:-121:-228 by|finger:48:-1 by|four:-80:-17 by|hand:-79:-30 by|her:-60:25 by|his:106:-21 by|in:-49:-17 by|its:47:-82
  by|itself:-136:-100 by|letter:44:-22 by|midnight:-46:-8 by|morning:-57:-9 by|nightfall:-95:-13 by|nine:-28:-42 by|no:73:7
  by|noon:-43:-21 by|nothing:93:-22 by|now:-45:-19 by|old:-58:-9 by|one:47:-65 by|order:-102:-13 by|piece:-41:-4 by|side:-1:-51
  by|size:80:-3 by|somebody:-89:-33 by|something:-47:-20 by|strand:-34:-71 by|ten:-61:-50 by|the:-54:68 by|their:55:-2
  by|themselves:118:-2 by|then:-46:189 by|torchlight:-46:-7 by|two:27:-165 by|with:50:-13 by|without:70:-17 by|your:-43:114
  cabinet|and:-79:12 cab|and:-31:47 cab|of:-50:20 cab|with:-42:-1 cage|and:-55:27 cake|and:-21:41 call|and:50:19 call|for:-44:-10
  call|himself:-75:-24 call|it:7:67 call|on:3:-69 call|the:-42:-100 can't|be:-57:-44 canal|and:-16:-58 candle|and:-94:-40 candle|at:-71:-9
  candle|be:-157:-9 candle|burn:208:-15 candle|flame:102:-13 candle|gutter:-70:-31 candle|in:144:-28 candle|light:183:-6 candle|on:65:-5
  candle|stub:-44:-24 candle|to:-55:-1 can|count:-71:46 can|hear:73:3 can|make:-54:-24 can|of:-6:-125 can|tell:76:-2 cape|with:-59:-23
  captain|'s:2:-41 captain|have:-62:-47 captain|of:103:-7 cap|a:-68:-5 cap|and:-46:-45 cap|have:-49:-1 cap|off:-37:-48 cap|on:57:-22
  caravan|'s:-90:1 caravan|have:-28:-78 card|and:27:47 carnation|go:-56:-13 carnation|in:84:-61 carpet|and:217:36 carpet|with:40:-10
  carp|swim:58:-16 carriage|and:45:11 carriage|lamp:-69:-4 carry|a:37:-54 carry|him:-72:-38 carry|its:-68:-4 carry|the:62:-14
  carry|you:-24:40 carve|the:-144:-21 car|and:-4:-51 car|be:124:-15 car|bonnet:-56:-27 car|door:-47:17 car|have:-71:-31 car|park:-42:11
  case|and:15:-44 cast|a:91:-22 cast|it:67:-4 cast|its:-77:-28 cast|no:-96:3 cast|the:161:-57 cast|them:187:-5 catch|a:71:-21
  catch|fire:24:-142 catch|her:-68:-71 catch|him:-65:81 catch|his:-60:8 catch|in:-96:-16 catch|it:-61:43 catch|me:-20:102
  catch|the:-93:244 cathedral|of:-120:-29 cattle|grid:-51:-12 cattle|prod:-28:89 cat|and:42:-73 cat|go:88:19 cat|in:-77:-5
  causeway|give:-83:-9 ceiling|a:-93:-9 ceiling|and:-89:-34 ceiling|like:217:-7 ceiling|on:44:-20 ceiling|with:136:87 cellar|door:22:-40
  centre|of:-58:-9 century|'s:108:-14 chain|and:-5:101 chain|in:-50:7 chain|of:46:-30 chain|whip:-28:64 chair|and:74:-12 chair|at:-40:-8
  chair|be:-122:-28 chair|in:-67:-40 chair|with:-43:-43 chalked|on:-80:-11 chalk|and:47:-18 chandelier|come:-54:-4 change|down:-43:-40
  change|the:-24:82 chant|and:-144:30 chapel|by:-52:-21 character|be:-43:-23 character|for:22:-49 character|have:-60:-4 charge|with:-45:71
  charm|the:-41:-23 chart|table:-94:-24 check|pass:-21:97 check|the:-18:-76 check|twice:62:-12 cheek|and:71:-45 cheek|be:-44:-59
  cheek|to:80:86 chest|and:-37:48 chest|height:-50:2 chew|a:-18:-60 child|'s:21:-103 child|be:-48:-42 child|in:166:-62 child|of:-125:-16
  child|on:29:-69 child|run:-63:-30 child|stand:41:-4 chimney|a:-58:-7 chimney|and:102:-15 chin|and:72:45 chin|be:120:-67 chin|in:-72:-23
  chin|to:113:-18 chin|with:-58:16 choir|of:-53:-40 choose|one:-85:-68 chopstick|and:107:9 chop|at:-1:75 chrome|run:36:-66
  church|and:-44:-20 cigarette|end:-97:-8 cigarette|smoke:85:0 circle|a:-186:-5 circle|of:60:-8 circle|the:74:-45 city|go:-80:-19
  city|there:53:-6 city|with:103:-5 clack|on:-62:-20 clap|and:54:-20 clap|twice:-45:-3 claw|and:45:61 claw|the:49:-15 clean|and:-48:-36
  clean|as:-21:44 clean|off:179:59 clean|over:-48:30 clean|through:26:-107 clear|as:98:-40 clear|green:82:-4 clear|its:-74:-25
  clear|sky:75:62 clear|the:-47:-59 clerk|'s:-81:86 click|a:-54:-18 click|at:-53:-37 cliff|and:-63:-36 cliff|with:163:-26
  climb|down:91:-69 climb|from:136:107 climb|into:117:-46 climb|on:-59:-21 climb|onto:-29:65 climb|out:100:-9 climb|the:-129:-40
  climb|to:-80:-7 cling|to:-88:-41 clip|to:-67:-14 clock|and:-100:-73 clock|in:261:-38 clock|strike:-42:-34 clock|with:-40:16
  close|a:-89:116 close|and:-45:10 close|behind:2:-60 close|her:74:141 close|his:-70:-20 close|in:24:71 close|it:-96:-8 close|on:12:141
  close|over:53:-57 close|the:-71:-76 close|with:64:99 cloud|and:-44:-25 cloud|between:-73:-28 cloud|come:44:-15 cloud|deck:-41:-17
  cloud|the:27:41 cloud|top:-41:-13 cloud|with:-58:-13 clove|and:44:-12 coach|set:-62:-11 coal|shovel:-24:42 coat|and:48:0 coat|on:7:41
  coffee|machine:-53:-17 coffin|and:29:-53 coffin|be:43:-4 coffin|lid:-10:-43 coin|and:105:-82 coin|in:130:22 coin|slot:65:-7
  cold|and:153:-65 cold|as:70:-32 cold|blue:107:41 cold|hand:-127:-2 collarbone|and:-59:41 collar|and:129:27 collar|of:-35:-59
  collector|'s:-4:50 color|of:-70:-10 colour|of:-20:-58 column|and:52:-34 combine|harvester:-44:-13 comb|and:64:-4 comb|her:65:45
  comb|the:-83:-9 come|about:-27:112 come|aft:79:-12 come|along:-21:-50 come|and:-128:-35 come|apart:-2:88 come|as:-42:21 come|at:5:226
  come|away:20:105 come|back:50:19 come|down:-48:75 come|for:49:63 come|in:-49:-25 come|loose:-18:-62 come|off:-52:58 come|on:46:171
  come|out:57:62 come|over:-233:228 come|round:-76:97 come|sail:-125:32 come|skate:44:-28 come|straight:-57:16 come|the:-88:-60
  come|through:-94:39 come|to:2:-153 come|together:-47:49 compass|on:99:-36 cone|of:-65:-19 confetti|and:-80:-3 confetti|cannon:-40:-44
  conjure|a:-87:-40 consider|it:-83:-29 consider|the:-75:-24 constellation|of:122:-19 convoy|of:-71:33 cook|have:-43:24 cool|fan:57:-67
  cool|tower:-84:-10 copper|and:-42:-16 copper|coin:-43:-15 copper|with:32:52 cord|and:-86:84 corner|of:-103:-34 corner|to:96:-6
  corner|with:-35:-48 corpse|'s:46:-25 corpse|in:67:1 corridor|with:71:-7 corsair|'s:-57:95 cost|an:-40:-5 cough|a:35:114
  could|have:-65:10 could|hear:141:-16 could|lift:-34:42 could|make:-56:-9 could|not:-130:23 could|read:166:-16 could|see:155:-70
  could|tell:67:-31 counter|and:3:59 counter|with:-66:24 count|aloud:-47:-13 count|on:-44:-47 count|the:-45:24 count|them:104:-7
  courier|'s:-56:119 courtyard|the:62:-20 cover|the:-160:-52 cow|'s:-86:-14 crack|a:-93:75 crack|across:-59:-2 crack|from:-13:58
  crack|in:-96:-54 crack|it:104:74 crack|like:49:-18 crack|of:-31:54 crack|run:55:-40 crack|the:11:57 crane|a:-54:-46 crane|and:-25:93
  crane|be:56:-2 crank|the:-12:-41 crash|of:-4:89 crash|through:-75:-20 crate|of:-109:-6 crawl|and:92:18 crawl|back:88:-14
  crawl|down:53:-9 crawl|off:31:-50 crawl|out:62:-37 crawl|over:-7:55 crawl|to:70:-9 crawl|up:-62:-36 creak|a:-82:-34 creak|and:89:-15
  crease|of:-70:-21 creep|along:147:-7 creep|out:-75:-43 creep|over:52:-9 crest|of:136:-5 crest|the:-91:-28 crew|come:-30:101
  crew|have:81:-9 crew|of:-58:37 crew|stand:-44:-12 cricket|have:56:-12 crimson|and:-43:-20 crook|and:87:4 crook|of:-96:-9
  crossbow|bolt:-89:130 cross|above:-53:13 cross|and:14:-41 cross|it:-112:-9 cross|its:49:-13 cross|of:-91:-15 cross|on:21:104
  cross|sword:-40:-4 cross|the:136:-110 cross|to:11:-41 cross|with:-81:-30 crowbar|and:47:-24 crowd|be:-56:-8 crowd|in:-22:79
  crowd|on:96:-115 crown|and:-7:-71 crown|of:-14:-41 crust|and:73:-12 crust|with:-44:-18 cuff|to:-67:68 cup|and:34:-102 cup|of:66:-6
  cup|the:108:-13 curl|off:-42:-1 curtain|and:82:-20 curtain|hang:-41:-3 curtain|into:-5:62 curtain|of:-42:-3 curtain|stir:-140:-3
  curtain|with:-94:-75 curve|of:-86:-28 cutlery|and:-41:11 cutter|'s:-42:33 cutter|in:-18:46 cut|down:-19:141 cut|from:-92:-57
  cut|him:-34:-64 cut|in:61:-30 cut|into:52:-29 cut|over:-65:-9 cut|the:130:-102 cut|torch:-26:101 cut|with:-87:-40 damp|and:-68:-6
  dancer|in:-111:-14 dance|a:90:-5 dance|and:63:0 dance|in:-12:-63 dance|on:-46:-122 dance|the:57:-9 dangle|from:-86:-40 dark|and:-3:-56
  dark|at:-64:62 dark|in:54:-1 dark|of:69:-2 dark|the:-43:-11 dark|with:-42:-21 date|be:78:-5 day|and:-55:-47 day|in:70:-36 day|it:72:-7
  day|of:75:-94 day|to:-62:0 day|you:-51:-32 dead|and:-111:-21 dead|brother:77:-3 dead|in:-58:42 dead|man:73:-53 dead|navigator:97:-74
  dead|server:91:-13 dead|since:146:-14 dead|sister:98:-13 dead|stop:-47:-4 dead|take:-51:-2 dead|wife:71:-3 deal|in:-40:-9
  deal|of:-157:-23 deck|and:29:160 deck|be:-62:-12 deck|in:-46:10 deck|of:-89:-33 deck|plate:119:11 deck|the:-54:-18 deep|in:65:-10
  delivery|drone:-54:5 dentist|'s:-33:-73 desk|and:77:-8 desk|in:40:64 dial|and:-75:-7 die|and:109:-12 die|at:154:-14 die|in:-83:-17
  die|of:-102:-37 die|on:51:-11 different|colour:82:-3 dig|in:-37:-53 dip|a:130:-2 dip|in:-84:-10 dip|one:113:-18 dish|of:-57:-4
  ditch|with:-57:57 dock|fee:-37:-61 dock|with:-91:-18 doctor|'s:-40:36 doesn't|get:47:52 dog|and:121:84 dog|bark:-20:-84 dog|be:149:-21
  dog|lie:60:-13 dog|with:45:-17 doll|'s:148:82 doll|in:124:11 don't|care:-61:-11 don't|let:-46:-7 doorway|and:-86:-104 door|a:-42:-13
  door|and:-8:-58 door|as:-95:-13 door|at:-41:5 door|be:79:137 door|behind:25:58 door|by:10:80 door|flap:-67:19 door|for:33:78
  door|have:-116:-35 door|in:58:-47 door|like:0:139 door|of:-44:50 door|off:-48:17 door|on:118:54 door|open:-163:-51 door|part:-95:-42
  door|swing:-36:-55 door|that:-53:-8 door|the:-77:2 door|to:-173:-17 door|wide:-55:-10 door|with:-3:61 door|without:107:-5
  dot|with:-108:-17 down|a:-70:-50 down|across:-158:75 down|aft:50:16 down|again:-64:37 down|along:98:-16 down|among:-130:158
  down|and:-36:54 down|as:184:54 down|at:-23:189 down|before:-44:-32 down|behind:15:95 down|beneath:172:11 down|beside:-41:-39
  down|between:-190:-3 down|both:-48:-13 down|by:139:85 down|come:-51:-92 down|every:-50:-52 down|from:92:-5 down|hard:-88:77
  down|her:93:-91 down|his:44:-38 down|in:-33:151 down|inside:-93:-21 down|into:-82:-5 down|it:-98:-70 down|its:-65:24 down|like:-193:61
  down|my:-116:20 down|off:195:-11 down|one:-86:-35 down|over:139:-3 down|past:-19:-65 down|slowly:3:-63 down|the:-14:-109
  down|their:-83:-2 down|them:-79:6 down|there:102:-21 down|they:44:64 down|through:-70:-55 down|to:-76:-127 down|together:-135:35
  down|toward:-45:31 down|under:46:88 down|upon:140:-1 down|very:48:-25 down|with:-130:126 down|you:-41:-4 down|your:-57:156
  dozen|of:71:-7 dozen|then:90:-4 do|a:82:18 do|all:95:-5 do|and:108:-36 do|at:41:-5 do|her:90:-13 do|it:-65:28 do|not:-26:-42
  do|on:85:-29 do|that:-76:-16 do|the:116:-102 do|with:-68:46 do|you:-58:-46 dragon|'s:-72:2 dragon|come:-62:-21 drag|him:-11:51
  drag|its:-53:-17 drag|itself:77:-13 drag|the:-116:52 drag|themselves:48:-26 drain|in:-43:-7 drawer|slide:-50:-10 draw|a:160:20
  draw|and:-2:50 draw|back:40:-1 draw|first:-44:-5 draw|her:-43:50 draw|in:120:-28 draw|it:84:-21 draw|its:-121:-11 draw|itself:38:-72
  draw|level:89:97 draw|of:42:-7 draw|one:44:-59 draw|out:-82:85 draw|shut:87:-21 draw|the:-51:-54 draw|together:78:-32 draw|up:56:-41
  dreadnought|'s:-59:63 dream|it:-72:-5 dream|of:-134:-41 dream|that:-84:-3 dress|and:91:33 dress|as:-54:-20 dress|for:-23:-57
  dress|gown:43:-6 dress|of:108:-11 dress|the:83:-14 drift|and:55:-3 drift|by:-69:-8 drift|in:-73:-27 drift|out:-70:-5 drift|over:66:-15
  drift|to:54:-37 drink|at:-103:-8 drink|from:-41:-5 drink|it:60:-50 drink|the:-66:-43 drip|from:-16:-86 drip|into:-77:-28 drip|on:84:-42
  driver|'s:-7:70 driver|be:44:-35 drive|a:-47:-91 drive|her:-68:4 drive|his:47:87 drive|in:-74:-7 drive|on:-67:-86 drive|out:-80:-23
  drive|the:-163:174 drive|through:87:-26 drop|a:-99:-93 drop|and:-161:-117 drop|at:-116:-36 drop|away:-57:-69 drop|behind:54:54
  drop|fall:102:57 drop|from:-131:74 drop|hang:73:-3 drop|her:109:14 drop|his:-71:52 drop|into:-47:-36 drop|it:95:-35 drop|off:-18:91
  drop|on:-36:115 drop|out:-30:47 drop|run:52:-9 drop|the:76:119 drop|them:30:55 drop|to:76:-59 drop|where:65:-16 drop|with:-44:-36
  drop|your:42:-1 drover|'s:-43:7 drown|in:-126:-19 drown|man:-56:-11 drum|and:-84:-26 drum|beat:127:-65 drum|from:-50:-72 drum|go:-39:-61
  drum|on:-160:154 drum|the:-1:153 dry|and:-52:75 dry|brush:64:-7 dry|fountain:-62:-8 dry|on:-66:-14 duck|and:-50:-39 duck|under:-58:-37
  duke|'s:57:-8 dummy|in:-84:-87 dune|in:48:-20 dune|with:67:14 dust|and:148:-6 dust|devil:137:18 dust|have:-56:-9 dust|lie:-45:-1
  dust|lift:102:-3 dust|on:72:-2 dust|pour:89:-26 dust|the:-144:-38 dust|wall:-80:-27 each|a:-61:-27 each|arm:-98:-11 each|as:-145:-54
  each|door:66:-4 each|drop:49:-27 each|ear:-48:-52 each|fist:-120:43 each|flower:40:-16 each|hand:-25:86 each|have:-44:-34
  each|lamp:-47:-5 each|name:41:-1 each|of:72:-58 each|one:52:-30 each|other:-45:-10 each|row:-53:-2 each|shoulder:-124:-20
  each|side:51:-12 each|stone:96:12 each|stroke:48:-2 each|time:-43:-15 each|tip:78:-9 each|with:-141:-133 each|wrist:-61:-15
  ear|a:-100:-58 ear|and:-6:53 ear|be:-45:-48 ear|his:-82:-31 ear|in:-17:47 ear|to:0:49 ear|with:-40:50 east|window:41:-12 eat|a:-70:-11
  eat|an:31:-132 eat|it:-46:57 eat|the:-61:-75 eat|their:-41:-11 eaves|and:-138:11 edge|and:-102:-74 edge|in:-112:-10 edge|like:67:-26
  edge|on:-38:49 edge|the:58:-5 edge|to:-58:8 edge|with:-51:-7 eel|and:47:-17 eel|trap:-65:-23 egg|and:49:-3 egg|on:57:-33
  eighteen|stone:-46:68 eight|hundred:-63:-24 either|side:144:10 elbow|and:-133:103 elbow|in:-37:-56 elbow|the:57:23 eleven|chimney:-42:-1
  eleven|floor:-50:-47 eleven|kilometre:8:86 eleven|lane:-7:-53 eleven|month:-49:-9 eleven|of:-83:-29 eleven|storey:-71:-12
  eleven|thousand:-100:-22 eleven|year:-22:46 else|'s:-140:-39 else|be:-3:-49 else|have:-108:-31 ember|and:-65:-21 emperor|'s:40:-5
  empty|a:-95:-54 empty|air:68:-121 empty|and:-68:-25 empty|at:-43:-9 empty|cradle:-74:-4 empty|cushion:95:-4 empty|his:83:44
  empty|the:-62:304 end|at:75:-6 end|in:-66:-31 end|of:-78:-47 end|somebody:-93:-46 end|still:90:6 end|the:-104:-11 end|to:-53:-87
  end|with:-79:68 enemy|'s:-77:-59 enforcer|'s:-54:27 engine|and:70:-21 engine|off:-83:-40 engine|tick:-65:-24 engine|which:41:-4
  enough|of:6:-94 enter|the:-68:-84 escape|pod:-43:-9 even|so:57:-7 everybody|'s:-60:-46 everybody|in:-53:-9 everyone|be:-40:-6
  everyone|in:-165:-27 everyone|who:-24:-46 everything|that:-44:38 everything|the:7:69 everywhere|and:-40:32 every|balcony:-35:-47
  every|buckle:132:11 every|candle:112:-18 every|car:-87:-22 every|clock:380:-30 every|crate:35:-40 every|drop:81:-50 every|engine:63:-7
  every|face:111:-23 every|few:-49:-8 every|finger:73:-13 every|hull:-72:-15 every|inch:-42:-4 every|lamp:19:56 every|land:-54:-6
  every|line:102:48 every|loose:124:-42 every|man:-97:-16 every|nail:71:57 every|night:78:-8 every|one:69:-112 every|other:113:-24
  every|port:-59:-6 every|porthole:-101:-14 every|rib:57:-1 every|screen:-130:-10 every|seat:-104:-26 every|side:-81:-35 every|sill:-63:-2
  every|spoon:118:-10 every|step:-44:-18 every|stroke:54:6 every|time:43:-13 every|vend:48:-19 every|wall:-91:-12 every|window:1:-58
  every|year:-41:-3 ever|be:100:-17 eviction|order:-41:-7 eviction|slip:-70:-5 exactly|the:-57:-3 exactly|where:-107:-6 except|the:179:-8
  exhale|and:45:14 expire|in:-73:-25 eyebrow|a:-64:-70 eyebrow|pencil:-40:-43 eyelid|and:177:-21 eye|a:-29:-47 eye|as:-42:57
  eye|be:-201:-110 eye|have:62:-24 eye|in:66:-17 eye|like:62:15 eye|of:-36:-49 eye|on:47:-39 eye|open:-38:-44 eye|run:-1:-47
  eye|shut:44:-27 eye|there:-69:-15 eye|to:-49:-19 eye|with:-106:24 face|a:23:-68 face|and:216:140 face|be:-118:87 face|behind:60:-11
  face|down:-116:-82 face|have:-42:-17 face|in:98:12 face|like:-41:-30 face|of:-146:-33 face|on:17:-40 face|that:-47:-3 face|the:-13:-45
  face|to:54:-53 face|up:-102:-50 face|with:110:-25 fall|a:69:-60 fall|asleep:-43:-15 fall|away:-52:-2 fall|from:44:-5 fall|in:-100:-5
  fall|into:75:-4 fall|like:-2:-65 fall|off:51:-22 fall|on:84:25 fall|open:-99:-13 fall|over:-109:-15 fall|stone:19:-40
  fall|through:86:-28 fall|to:43:-14 family|of:-44:-11 fan|belt:30:-95 fan|of:-64:127 fan|open:-52:61 far|as:-149:-70 far|bank:128:-5
  far|below:-42:-12 far|end:-14:-65 far|off:-43:-28 far|out:70:-8 far|side:88:28 far|wall:-44:-25 fast|than:-126:-64 fathom|of:69:-19
  fat|man:-75:35 feather|and:77:1 feed|it:44:-20 feed|the:-49:-37 feel|about:175:27 feel|along:149:-26 feel|and:54:-18 feel|for:125:64
  feel|in:-24:110 feel|it:-48:19 feel|the:45:32 fee|cr:-15:-43 fellow|in:105:10 fellow|with:-3:49 fence|and:120:25 fence|post:-90:69
  fence|the:-67:-34 fence|with:-49:43 ferryman|'s:110:22 ferry|post:44:79 fifty|year:73:-8 fight|the:-68:-21 fight|with:-64:40
  figure|be:-75:-7 figure|it:-9:-52 figure|of:-65:-9 file|along:93:-14 file|cabinet:-67:136 fill|a:-57:-16 fill|and:-4:-80
  fill|the:-240:-4 fill|up:-84:59 find|a:-55:6 find|her:-116:67 find|his:-77:13 find|in:-59:-17 find|it:-119:-38 find|my:129:-2
  find|that:-49:-49 find|the:-65:114 find|them:111:-21 find|you:-69:-15 find|your:90:-22 fine|as:51:14 fingertip|and:-112:-22
  fingertip|to:116:-23 finger|'s:65:-53 finger|and:155:0 finger|at:122:-37 finger|be:94:63 finger|by:116:-16 finger|from:78:51
  finger|in:-52:-8 finger|of:-149:-63 finger|on:345:-92 finger|spread:49:-1 finger|the:101:-32 finger|to:2:119 finger|under:-68:121
  finger|with:-60:9 finish|his:43:2 finish|say:-50:19 finish|the:28:-94 finish|with:30:64 firecracker|hop:-25:-52 fire|across:-63:-1
  fire|again:-16:86 fire|all:-47:21 fire|and:60:-14 fire|at:140:9 fire|axe:-120:60 fire|back:-47:49 fire|be:-46:20 fire|both:-69:22
  fire|crawl:79:-20 fire|door:-40:-15 fire|escape:-44:-92 fire|from:-11:137 fire|have:51:-10 fire|hose:-28:117 fire|off:-35:-85
  fire|on:-59:-168 fire|stand:-44:-25 fire|the:-42:116 first|a:-64:-37 first|and:26:54 first|go:151:61 first|into:-65:2
  first|light:-104:-31 first|man:-56:110 first|of:-53:4 first|one:-24:129 first|out:107:7 first|ring:-136:0 first|slug:27:65
  first|take:141:156 first|the:10:-87 first|to:30:141 first|with:-99:77 fisherman|'s:65:-8 fishing|and:-48:-9 fish|in:145:-30
  fish|tank:104:102 fist|and:-43:94 fist|be:-85:-28 fist|in:-147:-40 fist|of:-59:9 fit|to:-43:-12 five|in:-49:7 five|storey:-53:-9
  five|to:-111:-13 flagstone|and:46:100 flag|and:116:-12 flag|of:45:-7 flail|go:-14:86 flake|of:97:-26 flame|and:142:20 flame|be:77:-1
  flame|in:116:-8 flame|no:47:-12 flame|on:-121:-6 flame|that:94:-1 flank|and:-17:41 flank|like:-97:168 flap|and:-45:-1 flap|in:-85:-43
  flare|down:-14:84 flare|in:-64:21 flare|pistol:-44:59 flash|and:81:28 flat|against:69:-79 flat|and:-52:-74 flat|as:27:-52
  flat|behind:78:110 flat|black:132:-34 flat|in:-59:-64 flat|of:64:18 flat|on:-108:-75 flat|to:-111:5 flat|under:-72:-29 flat|with:-75:-64
  flesh|draw:52:-48 flicker|and:-76:-11 flick|the:47:4 fling|a:58:39 fling|him:114:31 fling|the:78:144 fling|them:71:-61 float|a:2:-74
  float|and:48:-6 float|in:-53:-39 float|out:-102:-71 float|up:100:-26 flood|and:65:-20 floor|be:-89:-24 floor|by:41:-87
  floor|down:-57:-13 floor|in:8:56 floor|it:79:111 floor|to:-89:-38 floor|up:-122:160 floor|with:-94:-45 flour|sack:-11:75 flour|to:-53:-8
  fly|a:-66:37 fly|and:-55:41 fly|from:-76:19 fly|in:68:-21 fly|off:77:2 fly|out:87:-69 fly|up:-15:-78 foam|and:53:-65 fog|and:133:2
  fog|from:59:-10 fog|have:-121:-11 fog|lift:-113:-1 fold|a:44:33 fold|back:53:32 fold|hand:74:-21 fold|him:-89:93 fold|in:-93:-29
  fold|into:-75:-13 fold|itself:25:89 fold|out:-52:-9 fold|over:-164:127 fold|small:-119:-10 fold|the:118:39 fold|up:-87:52
  follow|it:83:85 follow|your:-43:-8 foot|a:-72:-29 foot|above:230:-34 foot|across:73:-6 foot|and:-50:78 foot|be:-55:-43 foot|come:75:-6
  foot|deep:-40:-12 foot|down:56:-7 foot|from:128:0 foot|go:-134:-40 foot|high:-40:-29 foot|in:-158:-80 foot|into:-50:68 foot|leave:-41:-4
  foot|long:-55:-52 foot|no:47:-3 foot|of:-5:-87 foot|off:69:29 foot|on:106:-6 foot|tall:-110:-56 foot|the:126:-11 foot|to:62:-8
  force|burst:117:22 ford|and:56:30 forearm|like:-86:-27 forearm|the:-49:-11 forehead|and:-41:-2 forehead|on:-36:45 forehead|to:113:-45
  forget|it:-73:-30 forget|the:146:-15 fork|and:-31:-43 forty|bowl:-40:-4 forty|chimney:-41:-2 forty|drum:-53:-94 forty|fathom:-51:-27
  forty|floor:-118:72 forty|foot:76:-43 forty|leg:-45:-15 forty|little:-61:-9 forty|metre:-163:-15 forty|mile:-48:-28 forty|of:-35:43
  forty|person:-27:63 forty|storey:-84:12 forty|thousand:-78:-75 forty|ton:-61:-18 for|a:-231:-21 for|all:114:-20 for|and:74:-1
  for|another:-52:-106 for|as:45:4 for|blood:-63:-66 for|button:43:-9 for|direction:-66:-8 for|each:94:-21 for|eleven:-76:-14
  for|ever:-90:-9 for|fifty:60:-6 for|her:123:88 for|him:-74:-49 for|his:11:-42 for|it:-53:-153 for|joy:108:-7 for|luck:-41:-8
  for|more:-131:-17 for|nobody:-81:-9 for|once:-59:-48 for|one:-106:29 for|some:87:-11 for|something:62:122 for|soup:-29:-56 for|ten:65:-4
  for|that:2:-47 for|the:-98:-25 for|their:88:-17 for|them:68:-26 for|thirty:80:-30 for|three:-145:-19 for|tooth:40:34 for|two:188:-20
  for|what:-106:33 for|you:155:22 for|your:-98:-40 four|and:1:-54 four|day:2:-40 four|floor:-44:58 four|hand:-51:-36 four|hundred:-71:29
  four|in:-93:-25 four|metre:-30:189 four|minute:63:-16 four|of:-70:70 four|wheel:-90:-10 fox|make:-43:-7 frame|in:-108:-19 frame|of:48:63
  frame|the:67:40 freeze|river:90:-10 free|fall:40:7 fridge|door:45:-30 from|a:-159:-102 from|above:-50:6 from|all:-62:-9 from|an:-63:3
  from|bank:-45:103 from|below:-31:130 from|beneath:202:-45 from|between:151:10 from|both:-73:-49 from|cuff:-71:70 from|door:-64:-31
  from|ear:-32:79 from|end:-183:17 from|every:-73:-45 from|floor:-40:-3 from|galley:-44:16 from|her:108:51 from|here:-65:-21
  from|inside:-85:104 from|it:149:-29 from|its:133:-69 from|leave:6:43 from|lip:-40:-45 from|me:43:-20 from|my:-2:-67 from|nothing:157:-5
  from|nowhere:-48:-4 from|one:-91:-164 from|pole:-162:-27 from|rim:-48:18 from|ring:-43:-2 from|seat:-17:-76 from|side:84:-12
  from|somewhere:-38:62 from|stem:-74:-10 from|their:148:-54 from|top:-61:65 from|truck:61:-7 from|under:-49:28 from|wall:-66:76
  from|where:-116:-73 from|within:109:45 from|you:87:2 from|your:-97:101 front|door:-58:-33 front|of:81:-1 front|rank:44:92
  front|row:-191:-43 front|tooth:-42:-22 front|wheel:-57:-10 frost|be:74:-27 frost|grow:74:-1 frost|have:-109:-23 frost|in:116:-59
  frost|off:-54:-31 frost|on:161:-16 frost|race:106:29 frost|walk:53:-5 frown|at:47:-35 fruit|in:68:-10 fuel|drum:11:58 fuel|line:46:-31
  full|and:65:10 full|minute:-69:-5 full|of:-48:-13 fungus|have:-192:-9 furred|with:-72:-19 further|than:-55:-22 fur|and:-13:40
  gain|xp:-10:-57 gallery|and:-86:65 gallery|of:91:-17 gallery|the:-33:-67 galley|to:-44:14 gantry|and:-11:-81 gantry|with:-48:70
  gap|and:-98:74 gap|be:-57:-47 gap|between:13:-102 gap|in:-26:-45 gap|with:34:56 garden|of:-46:-1 gas|giant:-104:-46 gas|mask:-101:-46
  gas|the:-117:0 gate|and:-26:87 gate|be:-49:-15 gate|of:-66:-41 gate|the:-124:16 gate|to:46:-9 gather|in:51:120 gather|itself:79:-16
  gather|round:91:-3 gather|the:42:4 gauze|and:51:-22 gear|and:-108:12 gently|and:-104:162 gently|as:128:-8 get|a:-128:71 get|as:-24:-55
  get|back:-38:-58 get|him:-99:139 get|his:-66:87 get|hold:-41:50 get|in:-15:-48 get|into:-94:-29 get|it:-151:33 get|my:-20:75
  get|off:11:70 get|on:100:-21 get|out:65:-154 get|small:61:-16 get|the:-59:250 get|there:-39:43 get|two:-80:138 get|up:154:-59
  get|wet:56:-15 get|your:-64:-34 ghost|be:94:-19 ghost|bride:76:-3 ghost|of:-24:-59 ghost|process:-47:-4 giant|'s:-99:-21
  girl|'s:124:-163 girl|in:-4:-52 girl|of:67:-30 girl|on:-48:-11 girl|with:42:24 give|and:-57:79 give|back:103:-34 give|grind:-56:34
  give|him:44:191 give|it:116:12 give|me:-44:0 give|off:50:-15 give|one:-74:-10 give|out:-174:-29 give|the:-39:-87 give|them:-44:38
  give|way:-66:-124 give|you:-16:-51 glass|and:89:-36 glass|bead:-91:-17 glass|come:-65:48 glass|door:-15:65 glass|eye:-102:-23
  glass|from:97:35 glass|go:-145:70 glass|of:-35:-41 glass|on:-109:-38 glass|the:46:-10 glass|to:12:79 glass|until:-42:3
  glass|where:138:-2 glass|with:-57:-23 globe|and:-48:6 glove|and:-26:85 glove|be:-20:-41 glove|come:-3:46 glove|on:-69:-47
  glove|one:-37:73 glow|and:96:19 glow|at:40:-11 glow|like:87:-30 glow|of:-66:-9 gm|note:-49:-33 goat|in:-12:77 god|of:113:0
  goggle|a:-41:-18 goggle|push:-55:-23 gold|all:70:-43 gold|and:86:-12 gold|in:74:-8 gold|leaf:-102:-10 gold|light:78:-31
  gold|rain:-49:-24 gold|spark:-61:-26 gold|tooth:-87:-41 gold|wire:-41:-5 gong|a:-51:15 good|deal:-114:-1 good|time:20:-64
  governess|have:-86:36 go|a:-111:-92 go|across:-10:43 go|aft:-37:-54 go|all:61:138 go|along:-119:46 go|and:-70:78 go|at:-94:102
  go|away:-150:-77 go|back:-96:-39 go|backward:-60:172 go|backwards:-92:149 go|beneath:-62:45 go|between:-70:-2 go|brown:-145:-26
  go|by:30:-71 go|cold:-12:-40 go|dark:80:-44 go|down:71:81 go|everywhere:-36:49 go|first:-149:-2 go|for:99:57 go|from:-42:-150
  go|green:22:-59 go|in:-123:125 go|into:-40:98 go|it:5:100 go|like:68:20 go|mad:-75:-84 go|miss:65:-12 go|no:-50:-12 go|of:67:50
  go|off:-55:-49 go|on:83:-93 go|out:88:-6 go|over:-107:125 go|past:-146:-8 go|red:-46:27 go|roll:17:181 go|round:-58:-166
  go|skitter:-57:85 go|straight:-47:-54 go|the:-147:-35 go|then:-54:79 go|there:-75:-6 go|through:-143:154 go|to:-113:-67 go|together:2:52
  go|up:2:79 go|white:45:147 go|wide:43:-48 go|with:-111:-65 grab|the:-57:21 grab|your:-23:77 grain|by:41:-23 grain|of:56:-15
  grain|silo:-46:3 grandmother|'s:119:-30 grandmother|be:74:-32 grapnel|bite:-49:137 grass|and:47:-27 gravel|and:91:2
  gravity|forget:88:-19 great|deal:-89:-7 great|many:-68:-17 great|oak:-52:-38 great|window:89:-48 green|and:-81:-88 green|blade:-1:-41
  green|curtain:-63:-2 green|fire:76:-4 green|flame:96:-8 green|lamp:-96:-27 green|light:64:-13 green|of:-56:-9 green|on:-51:-8
  green|spark:159:51 green|to:-157:-8 green|wall:129:-13 grey|and:152:-48 grey|as:95:63 grey|come:-52:19 grey|hand:108:-34 grey|of:-76:-3
  grey|plait:-41:-19 grey|then:105:-11 grief|have:-47:-4 grille|and:-25:43 grind|floor:-109:2 grind|it:62:24 grind|with:-36:-64
  groom|'s:-36:49 grow|a:55:-132 grow|from:49:-8 grow|in:-132:-15 grow|out:-87:-77 grow|over:-105:-20 grow|through:-62:-4 guard|'s:-78:-11
  guard|and:52:39 guard|be:102:89 guard|have:-54:-16 guard|rail:74:41 guest|and:-43:-11 guest|who:41:-32 guild|of:-73:-37
  gunwale|and:-15:53 gun|and:20:88 gun|in:-108:53 gun|into:-58:100 gun|on:-37:77 gutter|in:-50:-5 gutter|the:-2:-43 gutter|to:-60:43
  hack|at:26:120 hack|the:-53:-51 hadn't|know:-47:67 hair|a:-27:-44 hair|and:191:-26 hair|at:-51:-3 hair|be:-66:-36 hair|from:53:-12
  hair|go:142:-14 hair|have:-102:-13 hair|of:89:-14 hair|then:15:82 hair|with:-86:-34 halfway|down:101:40 halfway|up:-33:-53 half|a:-9:81
  half|and:106:-1 half|at:-47:-4 half|her:-92:-13 half|in:64:-2 half|its:-80:-23 half|of:-111:-85 half|the:-219:-140 hall|be:68:-25
  hammer|at:-43:1 hammer|in:-60:11 hammer|on:115:-18 hammer|the:82:68 ham|and:46:-15 handful|of:-83:-53 handwriting|and:45:-18
  hand|'s:53:-9 hand|a:143:-26 hand|above:89:-25 hand|along:-29:-82 hand|and:48:-60 hand|as:61:127 hand|flat:151:-53 hand|for:101:-23
  hand|from:-22:59 hand|hang:-88:-3 hand|in:-54:-114 hand|it:149:-18 hand|lie:92:-24 hand|of:83:-31 hand|off:33:-56 hand|on:-23:-49
  hand|over:142:-52 hand|press:111:-7 hand|round:-70:64 hand|shake:-83:-25 hand|that:-88:6 hand|the:43:-56 hand|there:53:-3 hand|to:54:33
  hand|under:-37:-46 hand|up:84:-10 hand|upon:74:-16 hangar|and:35:50 hang|a:30:-80 hang|about:57:-4 hang|above:14:-60 hang|as:-93:-3
  hang|at:-75:64 hang|before:57:-10 hang|between:83:-19 hang|by:-29:-68 hang|from:-164:-89 hang|his:188:-8 hang|in:-54:-80
  hang|like:-47:-30 hang|man:115:-43 hang|off:-211:25 hang|on:-68:-31 hang|out:-105:38 hang|over:59:1 hang|round:-16:-40
  hang|straight:118:-9 hang|the:59:58 hang|their:-64:-5 hang|there:90:-69 hang|to:-84:-15 hang|where:57:25 hang|with:-126:-96
  happen|in:-55:-6 hard|as:104:57 hard|bargain:-25:-49 hard|cheese:-59:-13 hard|enough:42:49 hard|on:-74:24 hard|vacuum:86:39
  harpoon|go:-72:75 hatchet|in:-28:167 hatch|and:-44:-45 hatch|wheel:-32:46 hatch|with:-49:-24 hat|and:80:92 hat|be:-134:-24
  hat|come:-104:62 hat|fly:-47:-10 hat|go:-49:51 hat|in:-56:-23 hat|off:154:-33 hat|over:-62:-34 hat|to:-22:-42 hat|while:17:-48
  hat|with:95:-29 haul|and:-106:65 haul|on:-170:-47 haul|the:-60:-4 haunt|by:-65:-30 have|a:-64:-55 have|all:65:-40 have|already:-19:-45
  have|also:73:-14 have|an:3:-90 have|another:-59:108 have|any:47:10 have|ask:58:-10 have|be:-99:-235 have|begin:-81:12
  have|bleed:-115:-33 have|both:-27:44 have|break:-46:-31 have|bring:-122:36 have|build:-94:-75 have|burn:-9:-76 have|carry:-67:-19
  have|change:-74:53 have|check:128:-20 have|climb:70:-39 have|close:-57:-10 have|come:-89:-134 have|cross:-58:-7 have|cut:26:44
  have|do:-40:-22 have|draw:-115:-54 have|dream:-104:-16 have|drift:-53:-28 have|drop:-35:-69 have|drown:-56:-14 have|dry:-98:-12
  have|eat:-81:-35 have|ever:-46:8 have|fall:-76:-17 have|fill:-135:-20 have|find:-109:-37 have|finish:-82:92 have|fire:-19:-68
  have|float:-71:-24 have|forty:-70:-41 have|get:-163:-31 have|give:-45:-23 have|go:-72:-186 have|grow:-232:-57 have|hack:-50:-32
  have|hair:-65:-11 have|half:1:57 have|hang:-105:-48 have|happen:-52:-28 have|have:-89:-19 have|he:-26:-51 have|hear:-58:-40
  have|her:-239:-65 have|him:166:53 have|his:-77:23 have|hold:-65:-84 have|it:-251:31 have|its:10:-42 have|just:92:80 have|keep:-50:54
  have|knock:73:70 have|land:43:-6 have|lay:-163:-23 have|learn:-94:29 have|leave:-53:-108 have|let:-34:-51 have|lie:98:-22
  have|lift:171:-7 have|light:-111:-35 have|look:68:-42 have|lose:-102:-134 have|make:-148:-33 have|mean:18:42 have|meet:-116:-40
  have|move:21:-50 have|my:44:25 have|never:-114:-68 have|no:37:-64 have|nothing:-53:3 have|on:-40:-32 have|once:-140:-25 have|one:71:-64
  have|open:32:-47 have|paint:-98:-24 have|park:-54:-21 have|part:76:-20 have|pass:112:29 have|plant:87:-10 have|polish:-44:-7
  have|pull:-75:-27 have|put:-33:-101 have|rain:-93:-28 have|raise:-66:21 have|reach:-20:-118 have|run:-96:-57 have|say:-72:13
  have|scratch:-57:-3 have|see:-92:-80 have|sell:-58:-11 have|set:-103:-28 have|shoot:-65:-159 have|shut:-72:-17 have|sink:8:-58
  have|sit:-122:-56 have|six:-43:-75 have|slide:-76:-84 have|sling:-79:17 have|slip:-49:-22 have|start:-74:-106 have|stop:-101:-81
  have|switch:-50:-8 have|take:-101:-113 have|teach:-86:7 have|tell:-79:8 have|the:-171:88 have|their:-43:44 have|think:-64:124
  have|throw:-98:-76 have|time:-25:57 have|to:-28:-76 have|too:71:40 have|touch:87:-9 have|tuck:-58:-52 have|turn:158:73 have|two:-114:-1
  have|use:-39:-45 have|wake:69:-27 have|walk:-65:-31 have|want:-54:-20 have|wear:-46:-16 have|wet:66:-3 have|win:-78:-12
  have|wind:-45:-31 have|write:-58:-11 have|you:-56:-19 have|your:-56:-19 hay|cart:7:-175 headlamp|and:-60:-13 headlamp|come:70:-1
  headlamp|open:60:-42 headlight|and:-41:-6 head|all:67:-44 head|as:44:-12 head|be:-64:11 head|come:13:104 head|for:-62:-52
  head|have:9:-64 head|height:43:35 head|it:-16:-41 head|of:-58:-147 head|off:155:55 head|on:79:-11 head|one:-75:18 head|over:54:132
  head|the:15:-106 head|to:31:-56 head|toward:111:-8 head|turn:-54:18 head|with:53:-47 heap|itself:134:-13 heap|of:-71:-19
  heap|with:-45:68 hearth|and:50:22 heart|and:80:-20 heart|of:-67:-21 heart|to:40:-11 hear|a:145:-11 hear|her:55:-11 hear|him:1:61
  hear|his:-47:70 hear|it:-59:-46 hear|the:-44:62 hear|them:3:160 heat|do:-40:-5 heat|have:-87:-1 heave|and:-43:-56 heave|the:-76:-7
  heavy|with:-61:-12 heel|and:40:90 heel|as:15:105 heel|be:-102:-53 heel|come:13:41 heel|drum:-82:101 heel|in:-41:-38 heel|into:-27:51
  heel|on:40:27 heel|over:-70:21 heel|plough:57:-5 heel|take:-35:44 heel|to:14:67 height|and:38:69 height|of:126:-29 helmet|go:-63:76
  helmet|on:-95:-40 helm|and:-47:16 hem|and:73:-13 hem|of:-154:59 here|be:65:-4 here|for:-101:-2 here|it:105:-25 here|the:-149:-22
  hermit|'s:46:-5 heron|stand:-75:-11 herself|and:67:22 her|a:33:-85 her|and:93:38 her|ankle:-29:56 her|apron:182:-78 her|arm:110:-17
  her|as:60:-2 her|bare:70:-22 her|be:24:47 her|belly:-58:-6 her|belt:-33:-40 her|bonnet:59:-35 her|boot:1:-112 her|bow:-105:25
  her|braid:-58:-28 her|breast:45:-26 her|breath:60:-13 her|brother:-52:-8 her|brow:-19:-87 her|by:-90:-6 her|chest:-49:-29
  her|chin:27:-82 her|coat:-47:-52 her|collar:-80:-28 her|collarbone:42:-6 her|crown:-70:-62 her|cuff:-79:-12 her|dead:73:-15
  her|down:-99:-17 her|ear:-31:-50 her|eye:101:-141 her|eyelid:-45:-6 her|face:-236:-52 her|fan:53:106 her|finger:-20:-101 her|fist:-24:95
  her|flank:-42:-23 her|for:52:-23 her|forearm:-96:49 her|four:49:-27 her|garter:-91:-55 her|glass:58:-21 her|glove:-20:-101
  her|goggle:-82:-21 her|grandmother:95:-13 her|hair:15:-75 her|hat:-119:-57 her|head:36:88 her|heel:-62:39 her|helmet:-98:-19
  her|hip:-56:-15 her|in:35:64 her|jacket:-49:-20 her|jaw:-51:4 her|key:-68:-10 her|knee:-114:-118 her|knit:-113:-18 her|lamp:42:47
  her|lantern:-43:-9 her|lap:-60:-37 her|last:-52:-2 her|leave:-186:-86 her|like:5:-42 her|lip:91:-24 her|mind:41:-14 her|mouth:81:-197
  her|muff:-63:22 her|nail:-103:18 her|name:62:-16 her|neck:-248:-105 her|nose:-20:-102 her|on:-99:-35 her|one:111:-23 her|open:40:12
  her|palm:201:-130 her|reflection:134:-15 her|rib:-18:-41 her|right:-82:-41 her|sash:-46:-66 her|scalp:-117:-35 her|shadow:104:-18
  her|shawl:197:-26 her|she:-54:34 her|shin:66:2 her|shoe:22:-78 her|shoulder:-81:-33 her|sing:41:-2 her|skirt:40:-15 her|sleeve:-118:113
  her|slipper:82:-16 her|smile:-41:-31 her|spectacle:-40:-4 her|spoon:49:-18 her|staff:117:38 her|stern:-106:-14 her|stocking:-119:-11
  her|stomach:-65:-26 her|stool:-28:-70 her|sword:68:-38 her|that:-54:-48 her|the:-120:10 her|third:74:0 her|though:133:-10
  her|throat:-72:50 her|thumb:47:-19 her|tin:-52:-17 her|toe:-3:-55 her|tongue:-42:-4 her|torch:-46:-7 her|until:-31:-50 her|up:59:-6
  her|veil:1:-45 her|visor:-61:-18 her|voice:54:-2 her|what:43:-7 her|whole:41:81 her|with:-158:89 her|wrist:178:24 hesitate|and:129:-4
  he|'d:-116:-4 he|'s:-199:-47 he|always:-27:43 he|ask:-93:-71 he|beat:-69:18 he|bite:81:0 he|bow:-66:-38 he|bring:21:60 he|can:-40:20
  he|cannot:-76:-20 he|come:2:107 he|could:-12:83 he|cut:185:-11 he|didn't:-28:48 he|do:-57:-39 he|draw:89:-32 he|drive:-75:-41
  he|drop:12:45 he|find:-61:-6 he|fling:-91:6 he|fold:88:132 he|get:107:72 he|go:-10:108 he|grunt:-56:26 he|hang:70:-13 he|have:-177:-25
  he|hit:-9:114 he|keep:53:-21 he|kick:-53:-4 he|kill:-57:-75 he|kneel:7:142 he|knock:-14:-50 he|laugh:-108:3 he|lean:-57:-5
  he|leave:-33:65 he|let:-68:15 he|lift:-71:-5 he|look:142:55 he|make:46:-3 he|never:-110:23 he|open:118:-98 he|pick:80:51 he|play:187:-24
  he|pour:-12:-70 he|pull:129:100 he|raise:83:12 he|regret:-50:-39 he|say:-196:-70 he|see:-109:-81 he|shake:-43:34 he|shoot:-40:-84
  he|sit:-34:107 he|smell:-74:-20 he|stop:-62:110 he|strike:110:79 he|swing:-90:3 he|take:-130:-102 he|tell:-71:-71 he|throw:-21:42
  he|thrust:60:27 he|turn:91:-48 he|use:95:31 he|wait:-42:-42 he|walk:159:7 he|wear:-175:-91 he|will:-20:-41 he|wipe:42:-25
  he|wish:-35:-40 he|would:-116:-61 hide|her:92:-34 high|and:55:-59 high|street:-46:-35 high|than:39:-75 high|up:-45:-8 hill|a:56:-4
  hill|with:-114:-3 himself|a:-81:-20 himself|and:130:36 him|a:63:-63 him|across:3:120 him|all:11:44 him|along:-65:-83 him|and:-52:-22
  him|as:56:-26 him|at:62:-54 him|backward:-49:4 him|by:129:70 him|down:-65:107 him|for:-43:-3 him|from:38:-85 him|go:16:115 him|he:26:-46
  him|his:-79:-6 him|in:13:162 him|into:30:41 him|off:-28:46 him|on:-54:-12 him|out:-58:-18 him|over:15:113 him|that:-61:142 him|the:6:180
  him|to:-57:95 him|under:-91:105 him|what:-45:-4 him|with:-119:210 him|you:-55:-5 hinge|and:-103:127 hinge|of:66:-1 hip|a:74:-80
  hip|to:-16:44 hiss|and:-53:12 hiss|in:114:28 hiss|on:-94:-21 his|ankle:-20:141 his|arm:-90:-28 his|back:-114:153 his|bald:-40:-71
  his|bare:-57:-6 his|beard:50:-65 his|belt:-101:8 his|bike:-7:114 his|billhook:-67:68 his|breast:-13:-41 his|breastbone:61:34
  his|breath:64:-4 his|broom:-91:-70 his|brother:-84:3 his|brush:70:-18 his|bucket:68:-25 his|cane:-76:22 his|cap:43:-96 his|chair:71:6
  his|cheek:-63:31 his|chest:-153:-113 his|chin:48:0 his|cloak:-50:1 his|coat:229:-25 his|collar:-75:-113 his|cuff:-169:-103
  his|cup:-133:174 his|dead:179:-9 his|ear:-44:-83 his|elbow:116:25 his|engine:-35:-43 his|eye:-110:-49 his|eyebrow:-118:-34
  his|father:-67:-6 his|finger:-66:56 his|fist:25:102 his|foot:46:28 his|forehead:-70:34 his|glass:105:-9 his|glove:-36:-49
  his|good:-26:44 his|hair:-89:16 his|hand:63:57 his|hat:-77:81 his|head:-41:-100 his|heel:65:94 his|helmet:-56:-28 his|hip:-80:-2
  his|hood:-55:-40 his|horse:68:-15 his|jaw:-89:-9 his|knee:-60:-108 his|knuckle:-60:5 his|lap:-151:-28 his|leave:-168:3 his|leg:52:0
  his|lip:-72:-47 his|lunch:-25:74 his|man:-34:86 his|mat:98:-20 his|mother:-146:-11 his|mouth:2:-168 his|nail:-133:-44 his|neck:-170:-26
  his|nose:-34:-44 his|other:-80:56 his|own:108:-1 his|palm:189:119 his|partner:-58:24 his|pistol:-46:9 his|pole:85:33 his|rib:-31:42
  his|rig:97:-3 his|right:-60:14 his|robe:69:-11 his|saddle:-23:41 his|sandwich:-53:38 his|shadow:180:78 his|shirt:95:-67 his|shoe:37:-42
  his|shoulder:-27:-124 his|side:-72:-6 his|skin:-46:-47 his|sleeve:42:78 his|sock:-95:-52 his|spectacle:-96:-30 his|staff:177:-5
  his|stick:161:-32 his|stomach:-7:75 his|sword:60:-52 his|throat:40:-90 his|tie:114:31 his|time:-24:61 his|tongue:-44:-14
  his|tooth:-230:-62 his|topknot:24:42 his|trouser:45:-43 his|uncle:-47:-6 his|visor:-80:44 his|voice:41:104 his|waist:-29:-67
  his|waistcoat:65:109 his|watch:-105:9 his|way:-121:1 his|wife:-41:-113 his|wig:-70:-17 his|wrist:-106:116 hit|a:-57:-57 hit|her:43:19
  hit|it:-1:92 hit|me:-40:51 hit|the:-105:46 hit|us:-24:74 hit|you:-16:-97 hold|a:18:-105 hold|and:-74:12 hold|by:-43:-24 hold|hand:-95:-7
  hold|her:-128:33 hold|his:-66:25 hold|in:-115:-47 hold|it:56:25 hold|its:90:-19 hold|of:-85:-6 hold|one:-56:-17 hold|out:112:-122
  hold|over:-59:-26 hold|the:55:49 hold|them:90:-31 hold|to:-64:25 hold|up:-17:-87 hole|and:143:-29 hole|come:-35:-46 hole|in:70:-33
  hole|with:-45:14 hologram|of:-115:-13 holy|water:54:-24 home|and:131:-7 home|with:-1:-40 honk|and:-68:-6 hook|a:-54:103 hook|and:75:-90
  hook|his:-42:140 hook|in:-83:9 hook|on:-60:-16 hook|sword:-55:52 hook|the:-160:5 hop|along:-67:-50 hop|down:10:47 hop|out:120:-13
  hop|pole:-41:-6 hop|up:135:-4 horizon|a:-74:-3 horizon|and:-111:-39 horizon|to:-62:-14 horn|and:106:-12 horse|'s:-126:-10
  horse|and:70:-24 horse|be:180:-45 horse|go:-104:-1 horse|have:114:-19 horse|trough:-55:-2 hose|and:8:46 hose|run:-13:56
  hot|towel:-65:-27 hound|and:89:47 hour|ago:-64:-19 hour|of:9:-108 housekeeper|'s:55:-10 house|of:-40:61 house|on:-45:49
  house|run:101:-14 house|with:-122:-31 howl|a:-23:60 howl|and:-26:-68 howl|for:-138:-127 how|it:-61:-63 how|the:-158:-84 how|they:-40:-4
  how|to:-28:89 how|you:44:-3 hull|and:-47:-8 hull|in:-26:51 hull|on:-41:-11 hull|to:-31:-44 hum|and:-65:-61 hum|one:54:-18 hum|the:23:45
  hum|to:86:-28 hundreds|and:76:-23 hundreds|of:-41:-48 hundreds|on:56:-7 hundredweight|of:-63:72 hundred|and:-117:79
  hundred|dancer:-101:-6 hundred|foot:-117:-75 hundred|kilometre:-47:62 hundred|metre:-58:-31 hundred|of:56:-28 hundred|page:-43:17
  hundred|person:-80:-33 hundred|ship:-108:-29 hundred|thousand:-70:-36 hundred|yard:-24:111 hundred|year:120:-25 hurl|the:-26:-70
  hurry|and:58:-43 hut|and:75:-11 hydroponics|bay:70:-2 ice|and:43:-16 ice|from:64:-50 ice|house:-67:-25 ice|in:47:-31 ice|road:53:-17
  ice|the:126:-7 ice|with:53:-57 if|a:11:-45 if|find:-66:-17 if|he:-53:-48 if|she:-59:-36 if|that:-23:52 if|the:-129:-72 if|they:-63:-25
  if|to:-55:-7 if|you:-37:-58 ignition|key:-44:-15 imagine|the:-44:-2 inch|and:-70:-17 inch|from:-42:85 inch|of:-117:-3 ink|and:-47:-8
  ink|be:68:-11 ink|come:50:-14 ink|go:46:-7 ink|have:-81:-6 ink|on:67:-17 ink|still:-65:-5 ink|well:63:-2 inner|breath:-53:-13
  inner|hatch:-44:-5 inside|a:-156:-35 inside|and:142:-25 inside|his:-34:48 inside|it:28:-98 inside|of:55:-105 inside|one:-48:-5
  inside|out:-134:-11 inside|the:-78:-103 instant|the:-78:-8 instead|of:157:38 into|a:-38:-85 into|every:-59:-8 into|her:80:-76
  into|his:-128:115 into|it:-47:10 into|its:-103:142 into|no:-52:-7 into|one:-78:-67 into|the:-66:109 into|their:55:-17 into|them:-43:25
  into|three:-44:-9 into|two:-116:48 into|view:-63:-12 into|what:-14:52 into|your:-3:82 in|a:-66:-31 in|advance:-90:-1 in|aft:-42:7
  in|again:93:-40 in|all:4:79 in|along:54:5 in|amber:-154:-14 in|among:-119:-18 in|and:-140:-102 in|another:-97:20 in|any:-43:9
  in|arm:27:-59 in|as:93:32 in|bead:126:-29 in|behind:-35:-73 in|beneath:-55:0 in|between:59:-12 in|black:-317:-126 in|blue:-49:-5
  in|both:-45:44 in|brown:-80:-31 in|burn:-31:-61 in|case:-47:-4 in|company:-80:54 in|drawer:102:-9 in|dress:-46:-4 in|each:-116:28
  in|either:-47:-5 in|eleven:-42:-36 in|every:91:-35 in|feather:-56:-3 in|flake:-18:-56 in|flower:-49:-3 in|forty:57:-26 in|free:48:10
  in|from:80:-53 in|front:68:-62 in|full:197:-31 in|gold:-84:-25 in|good:-80:-60 in|green:-129:-28 in|grey:-137:1 in|hand:-105:25
  in|hard:50:-27 in|her:-111:-64 in|his:-92:-71 in|hockey:-48:71 in|it:83:-164 in|its:-13:-129 in|jar:118:-7 in|last:112:-8 in|leaf:74:-8
  in|like:51:5 in|line:-65:-34 in|little:-40:-8 in|mid-air:60:94 in|mirror:-83:63 in|my:-99:-22 in|nine:-35:-54 in|no:60:-1 in|on:-3:51
  in|one:-54:87 in|orange:-120:-43 in|order:11:-80 in|over:204:-49 in|pair:68:14 in|paper:-89:-54 in|pass:-35:-44 in|past:52:20
  in|pencil:-101:-25 in|pink:-132:-25 in|place:37:-84 in|red:-53:39 in|ring:1:74 in|row:-63:-88 in|she:-51:2 in|sheet:49:123
  in|shirtsleeve:-73:-34 in|sideways:-70:-4 in|silver:123:-7 in|single:84:-38 in|six:-60:-31 in|slow:86:-37 in|some:-14:-96
  in|somebody:-45:26 in|spats:50:-1 in|spring:3:-60 in|straw:-93:-15 in|tar:-77:-39 in|ten:-98:-38 in|that:93:51 in|their:-29:-89
  in|them:177:60 in|there:49:55 in|thirty:-82:-5 in|through:68:181 in|time:-52:94 in|to:-155:63 in|turn:-9:-84 in|two:222:14
  in|under:-145:140 in|violet:-140:-18 in|wet:60:44 in|white:-195:-17 in|wobble:-57:-5 in|yellow:-70:-4 in|your:16:-90 iron|a:51:-33
  iron|and:-76:-2 isn't|there:89:73 itself|a:43:-33 itself|and:41:-46 itself|from:20:50 itself|in:-83:29 itself|into:126:35
  itself|like:12:75 itself|off:83:-54 itself|out:128:9 itself|over:-99:3 itself|the:90:-24 itself|through:-68:3 itself|to:-16:-50
  itself|together:84:-15 itself|up:106:-37 its|arm:-177:31 its|awning:-31:-80 its|beam:73:-3 its|bed:110:12 its|bell:64:-24
  its|belly:-35:-72 its|blade:102:74 its|bridge:-56:-18 its|brow:174:54 its|cap:-49:-13 its|chain:-211:68 its|cord:33:-45
  its|corner:-81:-11 its|crew:-50:52 its|door:-144:-10 its|ear:100:24 its|end:96:57 its|eye:47:-86 its|face:3:-43 its|flat:113:-19
  its|foot:-110:-170 its|front:-50:-9 its|gill:-44:7 its|glass:130:1 its|grille:32:140 its|hair:110:-14 its|hand:70:-57 its|hat:100:-4
  its|head:-90:-4 its|headlamp:69:-19 its|heart:-64:-7 its|hind:-16:-74 its|hinge:-81:36 its|horn:41:1 its|jaw:23:91 its|knee:142:15
  its|lamp:-65:32 its|lantern:89:-7 its|lap:-40:-8 its|last:-117:-9 its|leave:135:-23 its|lid:130:23 its|light:-21:47 its|line:-40:-4
  its|lip:81:-17 its|little:-111:44 its|long:-1:42 its|middle:-66:-8 its|mouth:18:59 its|muzzle:-20:-43 its|nail:44:-11 its|name:98:-15
  its|neck:-28:81 its|nose:-56:-10 its|one:-153:-12 its|other:-70:-1 its|own:-128:-210 its|owner:-104:33 its|palm:59:27 its|plinth:199:17
  its|point:95:49 its|pole:53:-3 its|post:93:-7 its|rib:99:-7 its|rider:83:24 its|rim:-73:50 its|roof:-111:43 its|shoulder:-178:9
  its|shutter:-43:-13 its|sill:-79:-3 its|skin:101:-42 its|skirt:-43:-73 its|skull:-113:22 its|sleeve:42:-19 its|spine:-73:130
  its|stand:76:72 its|string:59:-1 its|tail:6:-83 its|toe:-76:-4 its|tooth:-49:30 its|true:68:-15 its|tyre:60:4 its|wall:45:81
  its|weight:52:16 its|wet:-66:-17 its|wheel:-34:-71 its|whisker:-15:-44 its|white:-79:-8 its|whole:91:-63 its|window:-61:-69
  its|wing:91:-26 its|wire:129:-81 its|wrist:6:126 it|'s:-92:-19 it|a:20:-122 it|across:-96:90 it|again:-125:47 it|against:-6:63
  it|all:-3:63 it|always:43:-19 it|any:-68:-10 it|anyway:54:0 it|as:69:46 it|at:83:-87 it|back:-14:-59 it|be:2:-47 it|bear:141:-10
  it|before:-43:-127 it|begin:292:-91 it|behind:-94:-11 it|bend:105:-54 it|between:-45:-10 it|bite:-111:45 it|black:-123:-7
  it|bleed:-41:-23 it|blind:-72:-20 it|bow:-79:15 it|break:-76:31 it|burn:236:69 it|burst:-41:-24 it|bury:-80:48 it|but:-21:-49
  it|by:-127:-43 it|carry:23:51 it|catch:93:79 it|clear:99:-30 it|climb:128:19 it|come:73:89 it|could:-47:-24 it|cross:120:72
  it|didn't:7:44 it|do:2:-93 it|doesn't:56:-8 it|down:108:7 it|draw:62:-6 it|drift:89:-17 it|drop:13:118 it|dry:65:-33 it|each:-90:-6
  it|eat:48:-83 it|end:-12:71 it|enter:-17:48 it|face:-77:-6 it|fall:-17:44 it|fill:-4:-67 it|find:46:-7 it|fire:-62:0 it|fly:110:-14
  it|fold:-20:82 it|follow:-48:27 it|for:-20:-65 it|four:-32:43 it|from:41:-44 it|full:-114:-23 it|get:115:-30 it|give:-75:-27
  it|go:106:137 it|half:-50:25 it|hang:178:-94 it|have:-14:-56 it|he:-58:-73 it|hold:112:7 it|hum:68:48 it|i:76:72 it|in:107:-36
  it|into:51:86 it|isn't:-101:-38 it|keep:25:115 it|kneel:153:-16 it|knock:84:-15 it|know:-89:-15 it|land:-70:70 it|lean:61:-48
  it|leap:24:-88 it|leave:147:-67 it|let:-17:68 it|lick:-7:-42 it|lie:90:-70 it|lift:74:-29 it|light:83:77 it|like:51:-12 it|look:-71:-28
  it|make:67:66 it|nine:48:-3 it|no:40:-11 it|nose:56:-26 it|now:53:-16 it|off:-49:-12 it|on:-97:-107 it|once:174:129 it|one:-157:-79
  it|open:83:-38 it|or:-60:-11 it|orange:-75:-14 it|out:15:-138 it|over:-127:-61 it|part:-103:36 it|pass:129:57 it|past:-35:47
  it|peel:117:69 it|pick:50:33 it|play:-63:131 it|point:146:-48 it|put:111:-93 it|quite:84:-10 it|raise:98:14 it|reach:112:26
  it|read:-75:-23 it|ride:78:59 it|ring:95:64 it|rise:173:-10 it|round:-69:-16 it|run:100:31 it|say:183:-56 it|seem:-52:1 it|set:103:-28
  it|shake:-1:96 it|she:41:1 it|shine:-76:-2 it|should:-72:14 it|shriek:-55:98 it|shut:127:49 it|sideways:-19:86 it|since:-187:-11
  it|sit:197:62 it|slide:19:-50 it|slow:31:-49 it|small:84:-10 it|snap:-57:23 it|some:-40:-3 it|someone:73:-6 it|something:26:-46
  it|speak:-44:8 it|spin:31:120 it|split:-65:-11 it|squat:73:-9 it|stand:-78:-125 it|start:43:54 it|stay:115:59 it|step:83:-24
  it|stick:-31:90 it|stop:155:-66 it|straight:-28:41 it|strike:123:9 it|swim:151:-7 it|swing:102:-142 it|take:-8:86 it|talk:-77:-21
  it|tell:53:17 it|then:105:-11 it|there:-97:48 it|thin:57:-8 it|three:-45:-17 it|to:-74:-25 it|touch:60:47 it|turn:217:-64 it|twice:54:67
  it|two:-98:-49 it|until:-54:-32 it|up:68:-80 it|upright:64:-23 it|upside:-55:-7 it|use:-56:30 it|wait:116:-4 it|wake:73:-7
  it|walk:146:-25 it|wasn't:41:-118 it|well:-31:-62 it|when:27:53 it|where:99:-11 it|which:74:-15 it|while:130:-37 it|white:82:-15
  it|will:-168:-21 it|with:-82:114 it|without:-46:-69 it|would:-160:-64 it|wrap:-45:39 ivy|have:-177:-42 i|'d:141:-132 i|ask:-28:-56
  i|be:-94:93 i|buy:-34:-58 i|could:33:-76 i|count:28:62 i|do:46:-17 i|don't:-49:-6 i|dream:-126:-9 i|figure:-15:-58 i|find:-51:-2
  i|get:-9:107 i|give:33:71 i|go:-103:138 i|hadn't:-32:42 i|have:-90:-80 i|hear:-44:-8 i|hit:-49:23 i|hold:150:-39 i|kick:-49:46
  i|know:9:-63 i|let:-102:-13 i|lie:23:51 i|light:-45:-31 i|look:130:-7 i|pay:-73:-22 i|put:162:43 i|quit:13:42 i|roll:-51:23
  i|see:-55:-66 i|set:63:-3 i|shoot:63:-47 i|sit:-36:52 i|spend:45:-20 i|stand:-86:-32 i|strike:-46:-4 i|take:-53:-26 i|tell:-54:-64
  i|think:-63:-80 i|turn:-20:-45 i|wake:-53:-7 i|walk:-45:-58 i|watch:-54:20 jab|the:-59:23 jacket|with:78:-8 jack|in:-137:-27
  jam|the:-108:141 janitor|who:-7:-48 jar|of:-95:-47 jar|with:-41:-48 jaw|a:-76:-11 jaw|and:-152:-15 jaw|come:23:41 jaw|unhinge:15:57
  jaw|with:-40:0 jeweller|'s:-62:-36 joint|and:-85:-72 join|the:78:-3 judge|'s:24:-51 jug|and:43:-20 jukebox|and:-58:110 jump|from:-47:-28
  jump|off:-17:49 jump|the:2:-70 jump|up:-120:-1 just|a:62:-42 just|behind:-77:20 just|so:50:-3 keel|to:-63:111 keep|come:90:41
  keep|her:-82:-42 keep|his:43:-34 keep|it:-125:-65 keep|its:-67:-24 keep|on:-55:115 keep|pace:-24:-54 keep|the:-78:-65 keep|them:-43:29
  keep|time:94:-37 keep|to:-66:-25 keep|up:-76:-4 keep|walk:-85:24 kerb|and:45:-44 key|and:-59:-24 key|be:49:-17 key|go:333:-55
  key|hang:-47:-12 key|of:167:-14 key|on:41:-3 key|sink:88:-29 kick|and:90:-47 kick|him:-37:70 kick|his:-33:97 kick|in:-35:51
  kick|off:-101:-1 kick|over:-40:-22 kick|the:-134:138 kid|in:2:-43 kid|on:-58:-17 kid|with:-40:52 kill|an:-43:-13 kill|the:-25:-143
  kill|you:-24:-55 kilometre|of:-107:-32 kind|of:-93:-39 king|'s:101:-12 kiss|and:-57:-23 kitchen|chair:-78:-5 knee-deep|in:-125:-45
  kneel|a:45:-17 kneel|and:-10:47 kneel|down:-43:63 kneel|in:-156:-105 kneel|man:0:90 kneel|on:-53:-1 kneel|there:10:90 kneel|to:153:-14
  kneel|with:-54:-9 kneel|woman:-51:-7 knee|and:59:-49 knee|by:78:-44 knee|go:27:89 knee|in:-102:72 knee|into:-14:121 knee|on:-79:42
  knife|and:-74:-16 knife|down:25:-48 knife|go:-101:-12 knife|in:112:-20 knit|and:-60:-12 knit|itself:62:-5 knock|a:-111:61
  knock|and:90:-10 knock|twice:115:-26 knot|and:60:-15 knot|round:-41:-7 know|a:-69:-16 know|every:85:-16 know|how:-38:60 know|that:-45:8
  know|the:-34:-44 lacquer|and:1:51 ladle|and:-26:44 lady|'s:-60:-68 lady|be:53:-1 lake|and:-65:-13 lake|have:-129:-8 lake|with:-89:-17
  lamp|and:-62:-50 lamp|at:-88:-13 lamp|be:58:-50 lamp|burn:66:-15 lamp|by:-67:59 lamp|have:-54:-4 lamp|in:-79:-45 lamp|light:48:-18
  lamp|of:-45:-24 lamp|off:-118:38 lamp|oil:-128:-45 lamp|still:-94:-19 lamp|the:-59:-33 lamp|to:-8:50 land|leg:61:-52 land|on:-52:106
  lane|in:-45:-4 lane|of:48:-92 lantern|and:-162:22 lantern|at:44:1 lantern|be:-53:-18 lantern|in:72:-8 lantern|roll:-87:81
  lantern|swing:-55:-13 lantern|the:2:65 lantern|with:-83:-23 lapel|and:89:25 lap|of:-33:-46 large|and:-15:-53 large|than:87:0
  lash|the:79:134 last|and:114:92 last|bend:-74:-13 last|door:54:-12 last|line:-73:-8 last|man:168:4 last|of:-136:-17 last|page:-56:-11
  last|rise:-52:-2 last|stroke:115:-22 last|word:-56:40 late|and:-75:-23 late|there:-41:-13 laugh|and:135:38 laugh|at:37:97
  laugh|until:52:-8 lawn|with:65:6 lay|a:89:29 lay|about:-100:131 lay|both:53:-30 lay|for:120:-11 lay|her:159:-55 lay|it:71:-16
  lay|on:-64:-42 lay|one:161:12 lay|open:-37:80 lay|out:-168:-66 lay|the:90:-35 lay|two:61:-24 lead|and:-97:-6 lead|bike:93:102
  lead|buggy:11:48 lead|in:-115:-10 lead|out:-45:-24 lead|the:-32:-73 lead|truck:134:33 leaf|by:61:-5 leaf|of:-52:-59 leaf|on:83:-5
  lean|and:8:63 lean|at:-56:-4 lean|back:-53:91 lean|forward:136:-11 lean|from:62:-10 lean|in:6:-40 lean|on:-82:145 lean|out:84:109
  lean|over:-42:-18 lean|the:-109:-4 lean|together:111:-30 lean|toward:51:-12 leap|at:-86:8 leap|from:-19:-89 leap|out:47:37
  leap|to:-127:-25 learn|to:-51:-65 leather|and:-42:38 leather|apron:-118:-6 leave|a:80:-56 leave|and:-46:35 leave|at:59:-48
  leave|be:125:44 leave|ear:-78:-14 leave|eye:38:-52 leave|hand:-191:-27 leave|him:41:-30 leave|his:-56:27 leave|its:-44:8
  leave|nine:-24:80 leave|of:-107:17 leave|out:-79:-18 leave|print:85:-15 leave|right:22:-99 leave|side:-15:47 leave|sleeve:-127:-30
  leave|that:-77:-9 leave|the:177:94 leave|to:-74:99 leave|you:180:2 ledge|and:47:-4 leg|all:-33:43 leg|be:-49:-26 leg|in:78:-9
  leg|kick:-31:-60 leg|of:-61:33 leg|over:-61:28 leg|the:-17:69 lemon|tree:52:-12 length|and:-80:-31 length|of:66:14 lens|be:-63:-10
  lens|of:-69:-54 lens|with:41:-1 letter|a:-88:-24 letter|aft:49:-1 letter|and:57:-15 letter|as:53:-5 letter|in:4:-50 letter|to:77:-1
  letter|with:54:-4 lettuce|and:-65:-28 lettuce|under:-58:-11 let|down:-9:-73 let|fall:43:-14 let|go:-83:78 let|her:-15:-51
  let|him:-145:13 let|himself:53:-10 let|his:-43:-26 let|it:-141:17 let|me:-52:32 let|myself:-61:-24 let|off:-48:-17 let|out:34:-74
  let|the:-102:80 let|them:-85:-13 let|you:-80:-19 level|his:103:18 level|of:94:-36 level|with:-80:-101 lever|and:-71:-28
  licence|plate:-44:-23 lick|a:-82:36 lick|the:-21:-44 lid|a:79:-15 lid|be:154:-17 lid|have:-72:-9 lid|with:-69:-19 lie|a:54:-43
  lie|about:49:4 lie|across:-121:-31 lie|as:-40:-12 lie|at:-44:-11 lie|awake:-65:-20 lie|beneath:-48:-41 lie|brown:55:-1 lie|down:101:-62
  lie|flat:-153:-85 lie|fold:-99:-22 lie|in:-200:64 lie|on:-25:-72 lie|open:-28:-61 lie|the:195:-44 lie|under:-41:-14 lie|where:-208:-15
  lift|a:101:-27 lift|and:125:-30 lift|as:-75:-5 lift|door:-45:-42 lift|from:50:-8 lift|her:-72:-106 lift|his:-2:68 lift|it:76:38
  lift|its:98:-67 lift|off:78:-123 lift|one:118:-51 lift|open:-74:-11 lift|out:68:-2 lift|the:-150:-120 lift|their:239:-22
  lift|two:169:-16 lift|up:-102:-7 lift|you:-61:98 lightning|and:85:-24 lightning|crawl:-59:-8 lightning|go:-41:23 lightning|run:83:-16
  lightning|walk:-155:-46 light|a:91:18 light|and:15:-108 light|be:-85:-13 light|blink:-42:-17 light|by:168:-9 light|come:-109:-55
  light|down:60:-7 light|face:43:-26 light|fall:100:-8 light|from:-198:-66 light|go:-23:-64 light|in:-135:-21 light|it:-31:-71
  light|itself:-106:-3 light|like:131:-22 light|of:-147:-59 light|off:-72:45 light|one:-114:-42 light|run:172:33 light|that:77:0
  light|the:47:-6 light|their:-68:-13 light|three:90:-5 light|turn:-57:32 light|under:96:-42 light|up:33:74 light|window:28:47
  light|with:-90:-29 light|you:-72:46 likeness|of:83:-16 like|ant:48:-3 like|applause:-45:-10 like|bead:73:76 like|breath:86:-10
  like|cattle:68:-17 like|fly:40:-1 like|gull:-68:-20 like|hail:-52:-19 like|ice:61:-13 like|it:21:-113 like|magic:-41:-5 like|milk:112:20
  like|person:47:-9 like|rain:11:-55 like|shoot:-2:71 like|sleep:-40:-30 like|spill:93:-10 like|surf:-67:-25 like|that:-101:34
  like|the:-91:80 like|throw:-2:84 like|to:-9:-72 like|wash:110:-17 like|water:101:-6 like|you:-40:-19 linen|and:43:-4 line|a:-71:-18
  line|across:73:5 line|and:-40:52 line|as:53:6 line|be:-58:-33 line|by:10:-44 line|come:-30:60 line|down:-51:-10 line|go:131:19
  line|have:-2:-43 line|in:38:119 line|of:-115:-31 line|run:-8:-48 line|the:-105:-83 line|up:19:-48 lion|rear:-28:-92 lip|and:-101:-20
  lip|be:-90:-21 lip|of:-78:-22 lip|run:126:-15 listen|to:-61:-14 little|and:-62:-7 little|as:-69:-2 little|brass:-164:-15
  little|girl:104:1 little|man:-13:-53 little|one:-104:89 little|silver:93:-34 little|smoke:147:-3 live|on:-53:31 loaf|and:46:-5
  loaf|have:73:-13 lock|and:-102:-29 lock|at:34:125 lock|gate:86:8 lock|in:70:-62 lock|iris:-63:-5 lock|of:99:5 lock|the:-105:37
  log|and:-32:70 long|ago:127:-16 long|and:-114:-43 long|arm:79:-9 long|as:52:-52 long|black:-57:6 long|breath:101:-12 long|bright:-32:41
  long|brown:70:-14 long|gold:-154:-2 long|in:-41:-10 long|pale:117:-14 long|rest:-59:-24 long|table:154:-24 long|than:-112:91
  long|time:-29:90 long|way:-45:-54 long|wet:-70:111 long|while:-55:-9 look|about:87:-32 look|along:138:31 look|and:-91:0 look|at:15:-99
  look|back:77:-20 look|down:20:139 look|for:-48:73 look|from:-70:-12 look|in:146:-18 look|it:-64:-13 look|like:-181:-31 look|of:-81:-19
  look|out:-16:-70 look|round:-144:-92 look|straight:109:-37 look|the:48:41 look|with:72:59 loop|the:27:86 loose|and:-40:-85
  loose|from:71:87 loose|in:71:48 lose|a:51:-83 lose|an:-50:16 lose|at:26:-41 lose|its:-143:-97 lose|the:-71:54 lot|of:-64:-66
  lower|it:124:-27 lower|jaw:-52:-9 lower|than:-43:-35 low|and:-24:41 low|note:76:-10 low|sun:-84:-8 low|that:-88:-15 low|tide:-67:-10
  luck|and:-81:-9 lug|nut:52:20 lunch|pail:-58:68 machine|and:19:105 machine|be:54:-13 machine|in:58:-80 machine|on:143:44
  machine|pistol:23:62 magic|lantern:-202:-38 magistrate|'s:-52:26 maker|'s:47:4 make|a:-30:75 make|for:-30:85 make|from:-113:-1
  make|her:-41:-4 make|it:-62:-11 make|no:66:28 make|of:30:-98 make|out:-58:-47 make|room:53:-33 make|the:-44:-1 make|them:68:-17
  make|up:77:-19 mannequin|in:-50:-32 many|elbow:-41:41 many|tail:102:-4 man|and:-44:-14 man|at:33:131 man|be:70:-91 man|behind:-3:160
  man|beside:-46:-28 man|come:108:26 man|do:116:-4 man|fold:-49:40 man|have:-19:111 man|in:-145:116 man|lie:-63:-69 man|of:213:-118
  man|on:48:4 man|sit:79:-24 man|to:-10:-52 man|walk:-47:-28 man|who:6:-103 man|with:-20:-53 map|of:-40:57 marble|and:74:106
  margrave|'s:-2:103 marine|go:12:58 marry|off:-52:-11 mask|be:-45:-12 mask|on:-45:-2 mask|push:-71:-19 mason|have:-64:-6
  master|'s:-88:-23 match|and:-7:-42 matter|of:-67:-20 mattress|and:-80:98 mayor|'s:-83:-19 may|be:-61:35 mean|it:-12:114 mean|to:-74:67
  mechanic|have:23:-44 medium|'s:132:-40 meet|a:-20:51 meet|and:-29:-112 meet|him:-48:52 meet|it:-138:75 meet|the:-114:60 meet|them:-94:98
  meet|you:-40:-27 melon|rind:-26:-58 mend|net:-6:-43 mend|the:-145:-17 mention|the:-69:-22 message|have:-43:-4 metre|of:-108:106
  me|a:27:-54 me|and:10:100 me|for:-8:-67 me|like:-49:5 me|on:-105:-5 me|over:-31:52 me|the:28:-83 me|who:-62:-8 me|with:-43:89
  middle|and:-27:65 middle|as:65:-27 middle|like:26:85 middle|of:43:-30 middle|one:-39:43 midnight|and:-87:-23 might|have:-126:-25
  milestone|and:-54:-11 mile|an:52:-30 mile|and:-125:-17 mile|high:-43:-25 mile|long:-85:-13 mile|the:-43:-7 mile|to:-66:-10
  milk|and:112:-77 milk|float:-74:52 milk|go:97:20 milk|in:187:-12 milk|tooth:100:-12 miller|'s:-50:15 mind|she:76:-10 minute|he:-1:56
  minute|the:58:-36 mirror|a:40:109 mirror|and:44:-6 mirror|armour:-8:76 mirror|be:119:77 mirror|behind:75:-21 mirror|go:-30:82
  mirror|in:119:9 mirror|with:-42:-4 mirror|you:140:15 miss|and:-47:22 miss|be:61:-15 mist|lie:-76:-9 moat|of:-29:-73 moment|the:141:-127
  monastery|of:-65:-12 monk|'s:54:-1 monk|be:-44:-3 monowire|sing:-42:62 moon|be:-56:-99 moon|have:82:-2 moon|the:143:-10
  moon|with:-90:-14 more|be:-42:-1 more|come:-8:-54 more|of:1:-50 more|or:-59:-10 morning|and:41:-10 morning|it:43:-10
  morning|the:-202:-51 morning|there:85:-6 moss|have:-53:-9 most|of:-95:-30 mother|'s:13:-56 mother|be:-52:-26 moth|have:66:45
  moth|in:-102:-8 moth|leave:86:-26 motion|be:-19:-103 motorway|be:-46:-5 mount|block:-83:14 mouth|a:-45:-12 mouth|and:-47:143
  mouth|be:-41:-6 mouth|on:115:-25 mouth|open:-112:-60 mouth|to:-64:-27 mouth|would:72:-5 move|a:30:93 move|along:-68:-11 move|and:61:-54
  move|as:127:-4 move|on:-37:-43 move|since:-44:-6 move|to:17:-54 much|as:-109:24 much|of:146:-5 mud|and:-46:26 mud|to:5:-41
  mule|'s:-94:-10 mule|be:53:-7 music|and:52:6 music|room:-41:-15 must|be:-59:-10 must|have:-61:-5 mutter|the:52:-60 muzzle|with:-44:8
  myself|in:-50:-5 my|brother:78:-6 my|cheek:-53:11 my|cigarette:92:-2 my|cuff:-16:40 my|door:45:2 my|ear:43:129 my|face:34:52
  my|foot:-66:-42 my|glass:79:-9 my|hand:-38:144 my|hat:141:31 my|head:68:24 my|heel:-115:-4 my|name:-85:-8 my|neck:-47:80 my|own:131:-65
  my|partner:169:-51 my|shoe:34:-52 my|sleeve:67:-2 my|throat:-38:41 nail|a:-64:-23 nail|gun:-32:53 nail|in:85:50 name|a:57:-2
  name|and:47:-44 name|backward:50:-4 name|be:-62:-11 name|of:-7:-41 name|on:86:-20 name|tape:-42:-5 napkin|and:132:-4 narrow|as:-62:-23
  nave|in:58:-18 nave|the:-94:-2 navigator|'s:71:-6 near|it:205:-57 neat|hand:-72:-38 necklace|of:-20:-51 neck|a:-97:2 neck|and:-125:77
  neck|be:-57:51 neck|before:-93:79 neck|hang:-73:-27 neck|he:-16:89 neck|in:34:-49 neck|like:-95:-27 neck|on:-47:-30 neck|to:59:-9
  needle|and:-101:41 needle|be:-63:9 needle|of:93:49 needle|with:-42:-7 neither|of:-80:-48 nest|in:-155:-28 net|curtain:-73:-20
  never|be:71:-26 never|come:49:-11 never|get:-48:10 never|have:-61:-19 never|leave:-58:-18 never|meet:-54:-20 never|once:-41:-11
  never|touch:119:65 next|a:-103:-43 next|and:43:67 next|one:-65:73 next|stop:-52:-15 next|stroke:125:61 next|the:-70:-10 next|with:-55:36
  night|it:75:-1 night|of:-87:-10 night|side:-72:22 night|the:-165:-63 night|watch:-51:-20 ninety|floor:-72:-22 ninety|year:64:-19
  nine|and:61:32 nine|foot:-43:51 nine|hundred:-78:-29 nine|in:30:86 nine|storey:-59:40 nine|tail:140:-30 nine|with:71:-76
  nitro|empty:-57:-27 nobody|'s:111:-41 nobody|aboard:-48:104 nobody|and:153:-14 nobody|ask:-48:-11 nobody|at:-161:66 nobody|be:35:-99
  nobody|breathe:132:20 nobody|else:-172:-47 nobody|have:-118:-118 nobody|hold:160:7 nobody|in:-62:31 nobody|live:-42:-19
  nobody|mention:54:-28 nobody|move:-17:-104 nobody|near:136:-38 nobody|pull:-61:-23 nobody|shoot:-113:-38 nobody|sit:111:-9
  nobody|so:-61:-12 nobody|touch:69:-9 nod|and:-79:-40 nod|to:57:-33 noise|and:123:-51 noise|like:-118:33 none|of:36:-164
  noodle|stall:98:25 noon|and:-76:-37 noon|the:-92:-7 north|with:47:-7 nose|and:7:52 nose|between:55:-13 nose|go:-24:104
  nose|through:-59:88 nose|to:-153:-103 nostril|and:-69:-11 nothing|and:162:-16 nothing|at:216:-7 nothing|be:-78:-30 nothing|but:-92:-63
  nothing|come:-65:-5 nothing|have:-96:-17 nothing|in:-41:-78 nothing|leave:-79:-26 nothing|on:-44:-55 nothing|stir:-143:-7
  nothing|the:-10:95 nothing|to:31:-57 nothing|under:88:-24 nothing|whatever:89:-12 nothing|with:40:-1 notice|of:-47:-8 not|and:46:-3
  not|answer:-61:-9 not|ask:-56:-11 not|at:-19:-43 not|be:-46:-2 not|believe:-97:-5 not|break:56:-19 not|breathe:72:-3 not|burn:68:11
  not|by:53:-1 not|care:-64:-9 not|come:-54:-14 not|cross:88:-4 not|dead:-74:-23 not|even:75:-5 not|fall:112:-30 not|have:14:-52
  not|improve:-47:-9 not|know:47:30 not|let:-177:70 not|lift:-51:-7 not|light:42:-3 not|look:2:-42 not|move:-140:79 not|much:-130:-11
  not|on:52:-20 not|one:90:-57 not|open:-71:-22 not|put:45:-2 not|raise:52:20 not|remove:-41:-6 not|see:110:-17 not|sink:62:-85
  not|so:-89:84 not|speak:-124:-14 not|stop:69:31 not|the:62:4 not|there:49:-47 not|this:196:-1 not|to:-182:-37 not|touch:147:-40
  not|turn:-170:-33 not|wake:-47:-6 not|want:-58:-6 not|wet:74:107 not|yet:-115:-19 not|yours:-41:-7 novice|be:-60:-2 nowhere|else:113:-24
  now|and:119:-7 now|be:-43:-69 now|he:109:-18 now|in:63:-19 now|it:46:51 now|she:144:-17 now|the:98:-27 now|there:7:122 now|you:-71:6
  no|air:99:-11 no|alarm:-41:-36 no|arm:107:18 no|arrow:-21:-48 no|battery:150:-21 no|blade:-91:-22 no|block:74:-6 no|blood:52:-33
  no|body:-110:-6 no|bone:53:-5 no|cold:-182:-4 no|credit:-43:-9 no|curtain:-136:-7 no|dog:-69:-10 no|driver:3:61 no|engine:102:26
  no|face:39:98 no|finger:85:-26 no|fire:-47:-17 no|floor:-124:-10 no|foot:-72:-2 no|fuel:90:89 no|further:-110:-24 no|ghost:-177:-38
  no|gun:-64:-5 no|hand:-40:-44 no|head:-85:1 no|high:84:-67 no|hurry:105:8 no|implant:82:49 no|lamp:-152:-37 no|large:80:-41
  no|lash:-40:-19 no|leg:-132:-11 no|lid:-58:-21 no|long:-40:-3 no|machine:73:-18 no|more:-45:-28 no|motor:63:-12 no|mouth:74:2
  no|noise:105:-12 no|other:102:-26 no|phantom:-180:-8 no|power:79:-1 no|projector:154:16 no|raider:-73:-34 no|rail:159:-7
  no|reason:-57:-17 no|road:-8:-72 no|shadow:-25:-52 no|siren:-73:-6 no|smoke:-61:-24 no|step:-119:-3 no|tall:171:-22 no|voice:-50:-41
  no|water:69:-17 no|wide:94:-113 no|window:-94:-3 no|wire:89:67 no|word:-96:-5 number|and:-21:59 number|plate:-44:-24 number|six:28:-40
  nun|'s:-70:-16 office|be:44:-38 off|a:-47:-28 off|across:97:46 off|again:-99:22 off|along:-74:75 off|an:-72:-2 off|and:-113:-70
  off|at:-116:-40 off|both:-35:-46 off|every:-79:64 off|from:75:-47 off|her:98:-140 off|him:-82:93 off|his:115:39 off|in:-43:-72
  off|it:74:74 off|its:107:99 off|like:62:-52 off|one:-36:-51 off|over:66:66 off|the:45:72 off|their:166:12 off|to:-74:-6
  off|under:-101:-13 off|with:49:22 off|you:-22:-54 off|your:-96:23 often|that:-84:-9 of|a:-14:-118 of|about:106:25 of|age:60:-16
  of|air:51:56 of|all:-98:-57 of|amber:20:50 of|an:11:-142 of|asphalt:92:68 of|ball:-34:75 of|bamboo:-105:-36 of|barley:-19:53
  of|bead:105:1 of|bean:-45:-53 of|bicycle:-78:-17 of|black:-118:-64 of|blood:128:0 of|both:-82:51 of|bottle:-21:56 of|brass:58:15
  of|break:-29:-109 of|breath:-43:-61 of|brown:-15:77 of|burn:-97:72 of|candle:-68:8 of|car:45:-27 of|card:-109:15 of|chalk:131:-5
  of|clean:64:-5 of|clear:177:-35 of|clove:52:-9 of|concrete:60:0 of|coolant:-69:-1 of|course:-45:-7 of|crack:-46:-20 of|crimson:52:-17
  of|dead:-57:-77 of|dog:10:56 of|dry:-116:-28 of|dust:-42:-51 of|dye:-43:5 of|each:181:-63 of|eight:-69:-3 of|empty:182:-23
  of|engine:-55:-71 of|evening:-62:-25 of|every:52:-61 of|everything:-55:-14 of|finger:-59:-6 of|fire:-154:-52 of|flame:12:-70
  of|fog:93:-31 of|fold:117:-30 of|four:-44:-49 of|frost:109:3 of|frosted:-47:-13 of|glass:-229:-97 of|goat:-71:8 of|gold:67:-67
  of|granite:93:-28 of|gravel:7:-54 of|green:95:-23 of|grey:87:81 of|hand:192:89 of|hat:-57:-45 of|her:-88:-184 of|him:129:34 of|his:42:29
  of|hole:-93:5 of|honey:-46:-7 of|hot:44:32 of|ice:54:-16 of|ink:87:-13 of|instrument:70:187 of|iron:-82:-5 of|it:-49:-48 of|its:-91:44
  of|key:-72:-24 of|lead:60:-10 of|leave:-42:2 of|light:-36:-154 of|lightning:78:-20 of|line:-49:25 of|live:-42:5 of|liver:-97:-8
  of|me:58:10 of|melon:-9:55 of|mirror:-39:59 of|moonlight:68:-12 of|my:169:98 of|nail:-42:-12 of|name:-105:-5 of|nine:-108:-43
  of|nothing:1:70 of|number:-45:-19 of|office:89:-7 of|oil:-102:50 of|old:-54:-72 of|one:-69:-83 of|orange:-69:-11 of|other:-43:-2
  of|paint:-80:-1 of|pale:208:11 of|peach:-81:-106 of|pear:-51:41 of|pearl:-50:-5 of|pink:-76:-36 of|plum:-56:-5 of|polite:-85:41
  of|prayer:-64:-9 of|pylon:-60:-7 of|rain:-46:29 of|red:1:52 of|reed:-22:54 of|rib:55:58 of|rivet:-58:-6 of|rope:67:-15 of|rust:11:-54
  of|salt:73:-10 of|sand:142:-17 of|scarlet:70:5 of|shoe:-47:-11 of|sight:-70:-3 of|silk:-59:-11 of|silver:-18:87 of|size:-45:-7
  of|sleeve:-119:-88 of|small:-67:-69 of|smoke:7:-41 of|snow:117:-9 of|somebody:-61:-34 of|something:72:-59 of|spark:-19:49
  of|state:-14:60 of|steel:54:-18 of|stitch:-8:-44 of|string:-65:-4 of|sun:-53:-16 of|tea:42:-32 of|that:-74:-22 of|their:56:-171
  of|themselves:66:-14 of|thirty:-64:-3 of|tin:-120:-47 of|tiny:-54:-35 of|tooth:50:-18 of|traffic:-14:-55 of|turnip:-61:-23 of|two:38:-95
  of|us:-113:9 of|violet:108:27 of|wash:-55:-6 of|water:16:-93 of|wet:-50:3 of|what:-72:-22 of|which:-54:16 of|white:117:-62
  of|wind:-63:-6 of|you:35:55 of|your:-79:104 oil|and:-19:-40 oil|can:-42:85 oil|drum:-66:-82 oil|paper:-97:-56 oil|run:-97:8
  old|and:-15:-49 old|burn:-77:-2 old|couple:42:-2 old|crew:62:-10 old|dog:81:-26 old|king:-42:-16 old|man:-97:19 old|monk:106:-10
  old|nun:105:-4 old|one:-65:-40 old|person:-86:-25 once|a:-97:-17 once|about:80:17 once|and:-17:-102 once|around:102:-47 once|as:82:-5
  once|for:79:-5 once|in:-119:-15 once|more:-73:-28 once|the:94:-78 once|to:-95:105 once|twice:-82:50 once|with:42:87 one|'s:-113:189
  one|aft:112:-33 one|along:62:-3 one|and:-7:-71 one|ankle:-53:-78 one|another:39:-61 one|arm:-78:-109 one|at:70:-65 one|bare:41:86
  one|behind:153:-17 one|boot:-96:-36 one|breath:50:16 one|brown:-5:-47 one|by:123:-44 one|cheek:-63:-45 one|cloud:-1:47 one|come:224:-16
  one|corner:-98:-19 one|could:70:-33 one|crack:-90:59 one|crook:-89:-16 one|cup:-109:-48 one|do:5:-49 one|door:-72:-7 one|down:-32:93
  one|ear:-158:-139 one|every:-48:-14 one|eye:-16:-55 one|eyelid:-95:-4 one|finger:262:65 one|fingertip:53:-18 one|fist:-104:1
  one|foot:-66:-17 one|for:-66:-40 one|forearm:-42:5 one|from:96:-14 one|glove:-70:-51 one|go:36:80 one|green:-59:18 one|grey:-70:-35
  one|hand:-119:-34 one|have:-83:34 one|hold:-84:-15 one|hum:62:-9 one|knee:-54:-6 one|knuckle:127:-26 one|lamp:64:-27 one|leg:-43:87
  one|lens:-57:-50 one|letter:-41:-14 one|light:-116:-18 one|line:-40:-18 one|look:11:-54 one|man:-21:69 one|more:42:68 one|night:78:-26
  one|of:46:-18 one|pair:-53:-49 one|palm:30:45 one|pane:64:71 one|piece:-79:-39 one|pink:-60:-32 one|red:4:-49 one|rise:87:-5
  one|rope:-50:-4 one|row:114:30 one|run:-126:44 one|see:-61:116 one|shoe:-63:-7 one|shoot:-26:52 one|side:-48:-38 one|sit:58:-14
  one|sleeve:-60:-54 one|slow:-48:-9 one|small:-127:-24 one|step:211:9 one|stone:-86:26 one|string:85:-10 one|stroke:48:-10
  one|swing:-48:6 one|take:72:41 one|that:55:-35 one|the:157:24 one|then:-45:-33 one|there:112:-16 one|thin:18:119 one|thing:-77:-17
  one|to:-85:-49 one|under:171:7 one|wall:-72:85 one|warm:-84:-11 one|way:57:19 one|wet:137:-13 one|white:-116:-6 one|who:-45:-20
  one|window:-68:-7 one|with:-53:136 one|word:123:-1 one|you:81:-8 only|a:-81:-44 only|that:64:-7 only|the:-145:-89 only|when:62:14
  onto|his:-21:-85 onto|the:48:36 onto|their:12:71 on|a:-162:-275 on|account:-42:-17 on|all:-163:-27 on|along:-124:-47 on|an:-98:-74
  on|and:-48:-40 on|as:-58:-5 on|be:-70:44 on|between:48:-5 on|blue:-67:-6 on|both:-106:-28 on|by:-202:-7 on|down:100:54 on|each:-41:-91
  on|either:129:-38 on|end:113:-59 on|every:-200:-131 on|everything:-89:3 on|fire:-107:-47 on|fold:49:-24 on|for:-70:-8 on|forty:-49:-15
  on|four:29:-87 on|from:-78:-9 on|hand:67:-8 on|her:-154:-164 on|him:-123:31 on|his:-111:-19 on|hold:-128:-7 on|in:44:-32 on|it:43:57
  on|its:-41:-90 on|leg:-155:-5 on|me:-31:69 on|mile:-65:-31 on|my:-8:138 on|nine:-48:-18 on|no:119:-8 on|nothing:106:-60 on|over:-40:21
  on|rank:125:2 on|rope:-46:-103 on|shine:-26:63 on|six:-63:-72 on|stilt:-161:-70 on|stir:75:-23 on|string:-58:-13 on|the:15:-64
  on|their:23:-239 on|them:-97:-60 on|this:-63:-28 on|three:7:-64 on|through:82:-32 on|tiptoe:-28:-62 on|top:-120:14 on|turn:59:30
  on|two:88:38 on|under:-81:-6 on|up:-72:15 on|us:-62:83 on|white:-97:-5 on|with:24:78 on|without:143:60 on|you:41:25 on|your:14:56
  open|a:-81:-74 open|across:68:-6 open|all:-134:3 open|along:-15:66 open|and:-19:-51 open|as:69:-44 open|at:-146:-26 open|by:-71:-5
  open|fire:-87:-125 open|for:115:-7 open|from:-40:-24 open|hand:61:23 open|her:184:3 open|his:208:146 open|in:41:83 open|its:23:-76
  open|like:78:98 open|mouth:-75:-13 open|now:89:-6 open|on:-6:80 open|one:172:65 open|onto:87:-9 open|palm:156:-4 open|the:-185:46
  open|to:69:-51 open|under:64:-14 open|up:-104:179 open|your:-63:40 oracle|of:40:-23 orange|and:-116:-40 orchard|and:51:-10
  organ|and:-35:40 organ|pipe:-40:-5 or|a:-68:-17 or|less:-65:17 or|so:-49:-22 or|the:-59:-97 or|two:-47:-11 other|and:44:65
  other|be:-42:-5 other|down:86:19 other|end:-106:33 other|half:-82:-7 other|hand:-116:-73 other|have:-49:-15 other|in:-38:-60
  other|man:71:23 other|one:-149:105 other|person:-59:-21 other|side:64:-1 other|the:-101:-88 other|three:-42:-1 other|way:112:46
  other|word:60:-20 outline|of:123:-6 outside|of:47:-20 outward|from:187:80 outward|in:82:4 out|a:67:-10 out|above:-20:-47
  out|across:122:-61 out|along:46:-63 out|an:190:14 out|and:-77:-31 out|as:65:-5 out|at:71:-78 out|behind:-68:-44 out|below:42:-8
  out|between:70:-107 out|every:-62:-22 out|for:-43:-33 out|from:21:98 out|her:-36:-61 out|here:-55:-4 out|his:65:-67 out|in:119:-43
  out|into:-57:-15 out|it:40:-2 out|its:102:-38 out|leave:178:-16 out|like:91:-40 out|of:54:50 out|on:-161:-38 out|one:-69:-82
  out|onto:-75:-39 out|over:53:-37 out|past:-47:-29 out|the:-107:-9 out|their:172:26 out|through:170:-83 out|to:-141:-70 out|two:-86:23
  out|under:-50:-58 out|upon:91:-21 out|with:-52:-44 overhead|and:-53:-12 overhead|the:51:-7 over|a:-211:-62 over|again:-109:-2
  over|against:65:-5 over|all:-58:98 over|and:-6:82 over|another:-81:-3 over|as:16:-40 over|at:24:-74 over|backward:-50:27 over|be:71:48
  over|both:-82:49 over|by:60:-69 over|each:95:-17 over|eleven:-11:-59 over|every:-44:-22 over|hand:80:-22 over|heel:-64:43
  over|her:-42:-38 over|herself:-66:7 over|him:-39:156 over|his:70:1 over|in:-148:-109 over|it:-151:-144 over|its:-27:93 over|like:97:-54
  over|my:85:-28 over|nothing:-120:-72 over|one:-62:-58 over|their:-147:-40 over|they:114:-32 over|to:-84:-19 over|two:114:6
  over|with:64:-33 over|you:18:101 over|your:152:-15 owe|the:-54:-6 owner|and:46:32 own|a:-109:-24 own|and:-64:-39 own|bonnet:85:-16
  own|breath:-44:-29 own|face:47:-6 own|good:35:-56 own|hand:-14:-58 own|name:89:-6 own|reflection:-115:2 own|shadow:13:65
  own|weather:-55:-16 own|weight:-18:-41 ox|have:8:64 pace|and:65:-26 pace|of:30:53 pace|with:60:-30 pack|in:-62:-2 pad|and:-48:2
  page|and:58:10 page|be:109:-7 page|from:-87:-5 page|in:65:-10 paint|and:185:-26 paint|be:-66:-26 paint|on:-51:-26 pair|and:-60:11
  pale|as:53:64 pale|fire:62:-3 pale|gold:65:27 pale|green:-58:-16 pale|light:127:-35 palm|against:151:-61 palm|and:190:-4 palm|at:50:26
  palm|be:-40:-13 palm|flat:-124:-15 palm|out:43:-7 palm|stop:103:67 palm|the:72:42 palm|to:121:-13 palm|tree:-56:35 palm|with:66:19
  panel|and:51:26 pane|a:41:-18 pane|and:120:-33 pane|go:-40:-14 pane|the:-73:6 pan|and:-13:-51 pan|of:-79:-6 paper|and:106:-23
  paper|be:-11:-44 paper|boat:-65:-9 paper|cup:-54:-2 paper|curl:-62:-4 paper|dragon:-56:-16 paper|hat:-111:-4 paper|have:49:-4
  paper|head:187:44 paper|in:80:55 paper|lamp:51:-4 paper|lantern:56:-10 paper|screen:17:46 paper|servant:105:-7 paper|with:94:-22
  parachute|silk:-18:-74 park|lot:53:-13 park|meter:-28:43 park|the:-75:-17 partner|'s:94:10 part|and:-123:-33 part|at:90:87
  part|of:-99:-22 part|on:-89:-33 part|them:63:-16 passenger|be:-73:-2 passenger|seat:48:-7 pass|a:34:-56 pass|and:-15:-56 pass|it:139:-34
  pass|over:70:-33 pass|the:4:-100 pass|through:84:-8 pass|with:59:75 paste|across:-145:-4 paste|be:-45:-4 paste|on:71:-9 paste|to:62:-5
  past|a:-82:-33 past|it:-66:1 past|its:-87:8 past|on:12:-85 past|the:-38:-163 past|without:43:-21 past|you:-49:92 past|your:26:52
  patch|in:42:-18 patch|with:-71:-33 patient|in:-93:-12 pat|the:58:-35 pause|at:139:-24 pay|by:-46:-7 pay|for:-92:-47 pay|in:-91:-2
  pay|out:45:7 pay|the:-195:-63 pay|to:-59:-33 peach|tree:101:-17 pear|and:70:-59 peel|an:-87:-77 peel|from:6:42 peel|itself:3:79
  peel|off:100:48 peel|up:71:7 pencil|in:-50:-8 pen|and:-42:-10 perhaps|nine:64:-6 person|'s:-83:-53 person|be:-62:13 person|in:21:54
  person|on:-14:74 person|say:-123:-19 person|stand:-125:-27 person|the:23:-46 person|who:21:-43 person|with:-15:74 phone|book:-29:65
  photograph|of:73:-12 piano|be:-51:-1 piano|with:-66:-42 pickle|jar:58:-5 pick|a:-46:-10 pick|and:40:198 pick|it:114:-17 pick|off:-65:62
  pick|out:-49:-12 pick|the:70:19 pick|up:47:-54 picture|it:-46:-59 picture|of:-62:-4 picture|the:-3:44 pike|as:-50:13 pillar|of:-20:-40
  pillow|lie:46:-3 pilot|'s:-18:-40 pinch|of:-67:25 pink|and:-151:-28 pink|with:-48:-2 pin|and:6:75 pin|back:-67:-12 pin|in:93:19
  pin|it:-69:97 pin|to:-48:-19 pin|up:-74:-27 pin|with:-71:-6 pipe|be:-69:-19 pipe|in:-43:-1 pirate|come:-53:87 pistol|and:-29:-88
  pistol|at:-80:70 pitch|and:-36:59 pit|boss:-41:-24 pit|with:-64:-43 place|and:-40:2 place|be:-66:-4 place|have:-82:-12 place|of:-10:-68
  plain|and:-48:-8 plait|of:53:-14 plank|aft:90:44 plank|and:-91:65 plank|go:35:-46 plank|in:109:1 plank|to:47:-10 plant|a:-68:45
  plant|the:62:43 plan|be:-42:-72 plaque|be:-82:-16 plate|and:20:44 plate|be:176:-43 plate|in:91:-62 plate|peel:-68:104 play|a:45:-27
  play|card:-61:6 play|on:18:52 play|the:62:-112 plinth|and:75:7 plot|table:-103:-20 plough|blade:-37:98 pluck|a:49:5 pluck|the:45:47
  plug|in:140:-48 plug|on:41:-17 plug|the:-100:-27 plume|of:80:20 plum|petal:17:41 pocket|the:-77:-37 pod|and:59:1 point|and:-8:51
  point|at:75:-121 point|the:-51:89 point|to:-45:-21 point|toward:86:-36 poker|and:116:77 poker|from:-51:31 poke|out:-42:-12
  pole|and:-44:-37 pole|by:-50:-15 pole|in:-93:-7 pole|to:-52:-26 polish|by:-43:-24 polish|the:41:-22 pond|and:101:-102 pony|be:-50:-34
  pool|and:-36:92 pool|have:-73:-30 pool|with:-51:-33 portrait|of:75:-6 port|side:-48:96 post|a:-47:36 post|and:10:147 post|the:-46:28
  post|with:-146:-7 pot|of:-57:-3 pound|of:-88:-6 pour|a:116:-26 pour|down:59:-47 pour|for:46:-23 pour|from:109:104 pour|in:-81:2
  pour|it:115:-29 pour|over:-133:-32 pour|the:43:-20 power|in:54:-1 prayer|flag:-76:-10 pray|in:48:-29 preacher|lay:-40:-3
  prefect|'s:-96:-7 pressure|suit:-53:-11 press|a:84:68 press|down:99:26 press|it:48:-20 press|the:-83:-54 press|to:-52:-10
  press|your:84:-50 pretend|to:-47:115 price|of:-101:-6 price|tag:110:-2 priest|'s:-39:-58 priest|be:59:-11 priest|with:-11:-44
  print|of:95:-54 print|on:55:-21 property|of:-108:-7 prop|on:-78:-6 prow|of:-22:41 prune|knife:-54:20 puff|of:-48:-9 pull|a:-120:-58
  pull|and:68:128 pull|in:72:-8 pull|off:96:-15 pull|over:42:-57 pull|the:75:8 pull|up:15:-56 pump|and:36:-52 punch|through:-28:59
  pupil|be:-15:45 purse|and:12:-62 push|out:61:-11 push|through:-51:-48 push|up:-127:-114 put|a:41:3 put|away:-84:15 put|both:26:94
  put|down:42:-39 put|his:50:19 put|it:-46:-94 put|its:114:-95 put|my:67:-38 put|on:102:-76 put|out:139:-78 put|the:-93:111
  put|them:-48:-19 put|three:89:88 put|two:-96:175 put|up:117:-2 put|your:45:44 pylon|and:-51:-31 qi|leave:95:9 quarter|turn:-72:-30
  question|and:-33:-43 queue|of:-57:-72 quietly|to:-98:-11 quite|gently:56:49 quite|slowly:-82:-61 quite|still:-49:89 quit|at:-49:-5
  rack|by:85:-13 rack|of:-53:8 radiator|and:-66:87 radio|have:91:-10 radio|on:61:-16 rafter|and:121:-17 rag|and:-57:-13 raider|'s:-25:104
  rail|and:62:11 rail|in:-54:47 rail|on:-50:-12 rail|with:-12:-120 rainbow|and:-65:-21 rain|begin:120:-14 rain|come:-117:-29
  rain|fall:146:-47 rain|go:-122:43 rain|have:-130:-49 rain|in:143:-10 rain|of:58:69 rain|on:-193:9 rain|run:-69:-19 rain|stop:156:5
  rain|the:-54:30 raise|a:-40:0 raise|an:-141:-10 raise|both:87:-36 raise|his:57:96 raise|its:25:-88 raise|the:-175:-27 rake|the:-64:142
  rake|white:-40:-8 rake|your:-10:114 ramp|and:-87:53 ramp|be:-24:58 ramp|with:-54:-91 ram|hit:-33:94 ram|the:-26:45 ram|you:-56:21
  rank|on:136:7 rank|with:-101:-14 rattle|and:90:44 rattle|off:51:95 reach|her:-54:40 reach|in:50:2 reach|into:109:79 reach|it:60:-9
  reach|out:57:-62 reach|the:-29:-92 reach|up:71:-43 reactor|door:36:75 read|a:50:5 read|by:-90:-3 read|it:-104:-15 read|the:125:-90
  read|them:43:-16 read|your:-111:-12 real|one:115:109 rear|and:12:-51 rear|door:-55:62 rear|on:56:64 rear|out:-119:3 rear|up:104:-5
  rear|wheel:-81:31 receive|you:-97:-34 recite|the:43:-21 reckon|the:-61:-13 red|and:12:-77 red|lacquer:-67:34 red|lamp:-103:-4
  red|light:-71:-48 red|on:-40:67 red|one:117:-11 red|sun:-57:-19 red|thread:56:-44 red|with:-69:-13 red|wool:51:-7 reed|and:121:40
  reeve|'s:4:77 reflection|have:147:-14 reflection|in:88:-16 remember|how:-57:-13 remember|the:-23:-59 replace|with:-52:-23
  reputation|with:-103:-79 rest|at:42:-17 rest|be:44:110 rest|of:-62:22 rest|on:-71:94 rest|to:-85:-27 ribbon|and:60:55 ribbon|be:-41:-3
  ribbon|of:-57:56 ribbon|still:87:-24 rib|and:-18:155 rib|the:40:115 rib|with:-67:-11 ride|in:-40:-17 ride|it:-108:2 ride|on:-67:-70
  ride|the:-99:-26 ride|up:70:51 ridge|and:-142:-19 ridge|of:-59:-20 right|and:138:81 right|be:-44:-7 right|down:-84:-12
  right|hand:-112:-35 right|on:-90:15 right|through:132:-18 right|up:114:-2 rig|come:45:-83 rig|in:92:-41 rim|and:42:-36 rim|like:37:100
  rim|to:-43:17 rim|with:44:-17 ringed|by:-64:-6 ringed|with:-41:-13 ring|and:98:-76 ring|as:23:56 ring|at:122:13 ring|be:61:-26
  ring|by:-117:-107 ring|like:182:26 ring|of:70:-36 ring|off:-78:77 ring|spread:97:97 ring|the:-21:-78 ring|with:-14:-69 riot|line:68:40
  riot|shield:-57:9 ripple|in:-45:-26 ripple|like:70:-21 rip|the:-81:-23 rise|a:65:-36 rise|and:-12:-98 rise|at:-93:-3 rise|from:47:-47
  rise|in:96:-8 rise|off:-127:7 rise|on:-77:3 rise|out:41:134 rise|past:84:-2 rise|round:80:-16 rise|through:139:-21 rise|to:-32:-43
  rise|under:43:-5 rise|window:-84:-7 rise|with:6:64 river|and:81:-4 river|have:-46:-72 river|in:-118:-3 river|stop:70:-21
  river|that:46:-26 river|water:119:-1 river|with:-76:-12 rivet|and:-12:71 rivet|gun:-68:127 road|a:83:9 road|and:21:84 road|at:-102:82
  road|behind:41:33 road|between:60:-20 road|climb:-52:-3 road|give:-46:-2 road|of:80:-5 road|sign:-53:23 road|the:81:-33 road|to:119:-2
  roar|of:-42:-2 robe|be:-85:-32 rock|horse:184:-23 rock|one:-43:-4 rock|the:-57:-20 rock|with:169:-27 rod|in:-92:84 roll|along:37:101
  roll|and:-49:144 roll|back:-8:-42 roll|cage:-63:74 roll|clear:-60:120 roll|down:57:103 roll|in:-13:-87 roll|it:-50:68 roll|its:106:-35
  roll|off:51:75 roll|on:-66:9 roll|out:83:35 roll|over:124:-28 roll|round:61:46 roll|the:-105:-27 roll|to:-78:61 roll|up:-10:-61
  roll|uphill:58:-54 roof|and:-46:-25 roof|be:-57:-36 roof|beam:-40:2 roof|in:-195:-120 roof|line:27:-47 roof|of:-92:114 roof|on:-22:-54
  roof|ridge:-55:-47 roof|the:-50:-37 roof|with:-43:80 room|and:-53:-10 room|go:77:-33 room|have:-58:-2 room|in:-65:-7 room|of:-43:-2
  room|that:103:69 room|the:12:-46 room|to:-86:-16 room|with:45:-15 root|and:130:87 root|come:130:14 root|of:-57:-29 rope|and:-6:-55
  rope|bridge:-118:-43 rope|dart:-59:43 rope|have:123:-31 rope|in:-90:-56 rope|of:-68:-81 rope|round:83:-6 rope|the:-21:-57
  rope|with:-55:-34 rose|on:96:-36 round|a:-83:-100 round|about:126:-4 round|again:-84:17 round|and:-2:96 round|at:-77:-40
  round|behind:57:-17 round|by:-53:-7 round|each:-44:-8 round|green:-42:-3 round|hand:-102:-18 round|her:-12:-106 round|him:20:-55
  round|his:-45:27 round|in:26:144 round|it:127:-2 round|its:-91:-36 round|the:-64:-56 round|they:-130:87 round|to:59:-48 round|with:72:14
  round|your:-27:80 row|and:-161:-30 row|by:-40:13 row|have:112:-3 row|in:-81:-5 row|like:-72:-30 row|nose:-40:-44 row|of:-167:-88
  row|on:-75:-17 row|the:-49:-28 row|then:-62:73 row|under:-134:-12 row|with:-106:-1 rubber|apron:-77:-77 rubber|boot:47:-20
  ruff|of:-43:-33 rug|and:32:139 run|about:90:-52 run|ahead:46:10 run|and:155:15 run|back:140:-17 run|backward:142:-1 run|between:0:-92
  run|board:-14:116 run|clear:-73:-13 run|for:-48:-6 run|four:-53:-17 run|from:-50:-48 run|in:-115:79 run|into:-42:59 run|it:-87:14
  run|itself:-107:24 run|like:84:-18 run|off:-37:-46 run|on:-89:-21 run|out:180:-7 run|over:-102:73 run|round:-25:-45 run|straight:46:-30
  run|the:-197:-136 run|three:-51:44 run|to:54:2 run|up:124:14 run|uphill:136:-37 run|upward:116:-12 run|with:-18:-49 rush|of:58:1
  rush|the:-27:167 rust|and:-47:-69 rust|on:212:-19 rye|and:-65:22 sabre|in:-94:-78 sacking|and:106:-8 sack|and:-45:40 sack|of:-50:-105
  saddle|and:-18:67 sail|fill:183:-14 sail|go:-76:29 sail|of:-86:-20 saint|'s:63:-41 salt|in:3:-42 salt|pan:-57:-3 salvage|barge:-12:-44
  same|black:74:-1 same|slow:-79:-6 same|the:100:-3 same|thing:55:-37 sand|in:70:-20 sand|to:-63:-44 sanity|check:-71:13
  sanity|now:-66:-35 sash|and:-53:-25 satellite|dish:-43:-6 saucer|of:-51:-14 saw|his:-43:-28 say|afterwards:-44:-17 say|and:-69:12
  say|anything:48:-4 say|as:-69:-2 say|be:-78:-7 say|good:124:-6 say|grace:148:-30 say|he:-58:-40 say|hello:-3:52 say|her:104:-8
  say|in:111:-23 say|it:-123:-148 say|its:40:-5 say|nothing:-131:-1 say|one:95:-1 say|she:-89:-10 say|so:-175:25 say|something:72:-12
  say|the:52:-57 say|then:25:62 say|they:-48:-3 say|to:5:-53 say|who:87:-4 say|you:-47:-43 scale|and:-105:-34 scale|by:-105:-6
  scalp|be:-102:-15 scarecrow|in:89:-14 scar|run:-119:-16 scar|that:-40:-16 scatter|like:-67:-38 school|bus:-102:-48 scrape|of:55:-4
  scrape|off:-57:-61 scratch|with:-58:-11 scream|and:170:-25 scream|at:-79:-12 scream|in:14:57 scream|with:-60:-30 screen|and:41:112
  screen|in:25:56 screen|of:46:3 screw|into:-41:-21 scroll|of:64:-5 scuttle|up:-2:74 seal|on:-133:-14 seal|still:-101:-11 seam|and:15:-48
  seam|show:-92:-17 seat|a:67:-17 seat|and:-66:-36 seat|be:-15:105 seat|belt:-73:-20 seat|by:-100:129 seat|in:-65:-40 seat|of:51:-19
  seat|the:19:43 sea|and:78:-29 sea|go:-97:-17 sea|have:-80:-22 sea|stand:1:51 second|a:70:-21 second|come:-40:87 second|girl:-40:-35
  second|go:-69:77 second|have:51:41 second|in:50:7 second|man:-49:16 second|one:-45:212 second|pair:29:98 second|spring:-56:95
  second|the:-42:0 second|time:-78:-25 see-through|as:87:-10 seed|and:125:-41 seed|corn:-81:-3 seed|in:60:-4 seem|to:-245:-47
  see|a:-128:69 see|and:43:-13 see|at:-55:-8 see|be:-2:53 see|by:81:-2 see|her:16:75 see|him:118:1 see|his:-54:-11 see|how:-47:-20
  see|it:-137:-32 see|its:-50:-20 see|no:-54:-24 see|of:-49:17 see|one:57:-2 see|only:56:8 see|that:-138:-30 see|the:76:-47
  see|them:100:69 see|through:69:-26 see|to:-125:-66 see|what:-3:-47 see|when:-49:-7 see|who:67:101 see|your:-57:-29 seize|the:-171:-55
  sell|it:-51:-11 sell|the:-47:-8 sell|you:-69:-3 send|it:-2:68 settle|in:-45:-33 settle|into:-77:-19 settle|on:100:-60
  settle|over:144:-26 set|down:59:35 set|his:-40:-32 set|in:-75:-22 set|it:228:-16 set|of:103:-30 set|off:-40:54 set|one:87:-20
  set|out:-88:-4 set|the:45:-31 set|them:-95:-33 set|you:-73:-9 seven|foot:-80:-14 seven|name:75:-2 sew|into:-72:-11 sew|shut:-29:-50
  sew|with:-43:-6 sexton|'s:73:12 shade|its:73:-5 shade|of:-116:-61 shadow|get:59:-18 shadow|have:176:-15 shadow|in:-46:-18
  shadow|of:53:-40 shadow|on:166:69 shaft|and:-114:25 shaft|be:35:-63 shaft|in:-46:114 shaft|on:-48:-31 shake|and:-101:-13
  shake|her:-67:-18 shake|his:113:-15 shake|it:52:-41 shake|its:-104:-111 shake|itself:-99:1 shake|off:48:-11 shake|on:-76:-50
  shake|out:125:30 shake|the:124:29 shallows|with:-49:71 shape|of:189:-33 share|a:-118:17 shave|and:-76:-33 shave|head:-100:-115
  shed|a:-69:-11 sheep|and:-46:-22 sheet|a:31:45 sheet|and:-101:26 sheet|be:148:-22 sheet|of:-82:-13 shelf|and:-57:96 shelf|of:-125:-6
  shelf|the:56:-16 shell|and:1:74 shell|pea:-52:-29 shelve|and:76:-2 shelve|each:-50:-8 she|'d:-29:-54 she|'s:-49:-52 she|ask:-89:-74
  she|be:35:-85 she|bow:-51:-40 she|breathe:103:-29 she|can:82:-44 she|catch:-45:40 she|come:-68:-31 she|could:6:141 she|cross:65:-13
  she|do:-72:-111 she|doesn't:-43:-9 she|draw:2:-48 she|dream:53:-2 she|drop:93:23 she|feel:-111:-27 she|fold:-49:28 she|get:-30:51
  she|give:-2:-50 she|go:44:-7 she|hang:-100:-33 she|have:-98:-145 she|hit:-43:-8 she|hold:-77:-63 she|kick:-111:34 she|know:-42:54
  she|lay:71:-54 she|lie:-112:-14 she|lift:81:-10 she|look:-73:-24 she|move:-162:36 she|open:40:4 she|play:93:-47 she|pour:126:37
  she|put:37:-106 she|raise:-53:64 she|reach:164:-25 she|read:-66:-3 she|roll:-122:56 she|say:1:-115 she|see:120:-11 she|smile:-38:-46
  she|speak:64:46 she|stand:162:-92 she|step:120:-8 she|strike:66:71 she|take:-127:19 she|tell:-84:32 she|try:58:106 she|turn:-110:-40
  she|wait:-40:-8 she|walk:78:-5 she|wear:-183:-85 she|will:-62:-37 she|would:-118:-31 shield|and:102:17 shine|a:-49:-10 shine|and:109:8
  shine|on:52:-11 shine|through:49:-34 shine|up:-76:64 shin|and:8:76 ship|'s:-80:-64 ship|and:126:-17 ship|be:140:-34 ship|turn:-75:-2
  shirtsleeve|be:-41:-25 shirt|with:-87:-49 shiver|and:54:-17 shock|baton:-40:6 shoe|off:-99:-28 shoot|a:98:-10 shoot|at:-57:65
  shoot|back:-35:40 shoot|down:-43:-169 shoot|him:3:-41 shoot|in:-57:-40 shoot|it:-65:-47 shoot|out:-49:21 shoot|the:-1:137
  shop|window:40:40 shore|with:48:-13 short|one:38:56 shoulder|a:153:-14 shoulder|blade:-2:-41 shoulder|in:-39:-51 shoulder|like:100:-9
  shoulder|of:-101:-66 shoulder|on:53:-23 shoulder|the:-72:-64 shoulder|to:-73:3 shoulder|up:115:-28 shoulder|with:-103:103
  should|be:-57:-56 should|have:73:8 shout|a:57:24 shout|the:142:11 shove|and:-7:68 shove|up:121:-44 shower|of:-47:39 show|him:65:-29
  show|its:-120:56 show|itself:-49:-6 show|straight:82:-5 show|the:206:-76 show|through:200:-35 show|you:12:-52 shriek|and:-66:90
  shriek|with:-64:-57 shutter|roll:-61:-7 shut|and:-56:-10 shut|her:133:69 shut|on:134:25 shut|since:-57:-9 shut|the:41:-39
  shut|up:-68:-19 sick|boy:73:-13 sideways|and:-13:50 sideways|in:91:23 sideways|into:-47:22 side|a:-45:-40 side|as:167:0 side|at:-56:-24
  side|by:-16:-45 side|go:153:-4 side|of:16:-79 side|on:-6:77 side|to:153:-20 side|up:-52:-25 side|where:53:-14 side|window:-82:22
  sigh|and:165:-44 sigil|on:93:29 signpost|and:64:-28 sign|and:-34:-44 sign|for:-66:-2 sign|in:49:-46 sign|where:-41:-21 silk|and:-44:-66
  silk|be:-97:-3 sill|a:-42:-7 sill|and:-42:-11 silver|and:181:-33 silver|thimble:-50:-53 silver|with:40:-3 simply|go:-106:71
  since|before:41:-19 since|breakfast:-12:-51 since|supper:94:-4 since|the:87:-156 single|cloud:56:-5 single|file:53:-64
  single|white:66:-40 single|window:-61:-4 single|word:56:-10 sing|and:-59:-35 sing|in:-86:-12 sing|out:-30:71 sing|the:155:-6
  sing|to:63:-71 sink|in:62:-8 sink|to:-52:-35 sister|'s:209:-20 sit|a:-134:-60 sit|about:-62:-9 sit|along:-22:-48 sit|among:149:-26
  sit|and:29:64 sit|at:136:-88 sit|down:-123:247 sit|in:33:-115 sit|on:-171:-45 sit|round:-78:-8 sit|the:-85:-18 sit|there:99:-8
  sit|under:-146:-31 sit|up:214:-39 sit|with:-7:-68 sixty|foot:-86:-11 sixty|of:-49:-4 sixty|pace:63:19 sixty|pair:74:-26
  sixty|yard:167:-14 sixty|year:-62:-35 six|and:-42:-34 six|foot:-63:-61 six|hundred:-108:-28 six|in:-48:92 six|inch:-47:-19
  six|metre:47:42 six|of:85:160 six|week:85:-7 six|year:-22:-45 size|of:59:-11 size|too:-95:-40 skeleton|in:111:-24 skeleton|of:-55:-5
  skim|the:57:-15 skin|and:140:-47 skin|be:-47:-43 skin|have:-42:-22 skin|on:-47:-21 skirt|and:-9:-93 skirt|of:115:-13 skull|and:-46:105
  skull|on:73:9 skylight|and:48:-20 sky|and:40:62 sky|the:-95:-2 slab|the:-47:-39 slam|into:40:27 slam|the:-27:115 slam|you:-22:90
  slap|the:217:101 slate|and:121:-41 sleeper|and:51:-8 sleeper|in:55:-7 sleep|and:72:-14 sleep|badly:-76:-9 sleep|on:-53:-52
  sleeve|a:72:-8 sleeve|as:-55:-11 sleeve|be:-140:-90 sleeve|from:-62:69 sleeve|in:50:5 sleeve|into:-41:-13 sleeve|lift:50:45
  sleeve|of:95:67 sleeve|to:39:125 slide|a:30:-109 slide|an:-106:-13 slide|back:21:-44 slide|beneath:-46:-6 slide|down:-95:104
  slide|in:-121:-73 slide|off:95:-91 slide|out:-92:-36 slide|over:142:-30 slide|the:-132:-61 slide|to:98:-23 slipper|on:-123:-5
  slip|and:-41:-40 slip|be:-61:-4 slip|in:-54:18 slope|of:-10:-51 slot|for:-68:-5 slot|in:-44:-11 slowly|and:71:-28 slowly|as:20:-87
  slowly|from:183:-3 slowly|into:7:49 slowly|like:28:125 slowly|on:-29:48 slowly|to:100:122 slow|and:43:-76 slow|as:130:-27
  slow|gold:8:-69 slow|ring:47:-26 slow|white:50:-19 sluice|gate:-18:-45 sluice|the:-38:42 small|and:86:24 small|as:-136:-38
  small|bare:-69:-32 small|be:-124:-61 small|black:81:-2 small|blue:-45:20 small|boy:-74:-12 small|dry:102:-15 small|flame:96:-6
  small|foot:55:-11 small|girl:-59:-15 small|hand:69:-32 small|have:75:-2 small|head:-56:-19 small|light:130:-4 small|neat:-59:31
  small|of:-45:-13 small|one:133:22 small|room:49:-1 small|the:59:-7 small|white:73:-22 smash|the:-62:13 smell|of:-32:-150
  smile|and:85:-31 smile|at:-65:-75 smoke|and:-75:-73 smoke|at:-76:-60 smoke|from:74:-20 smoke|go:-72:-18 smoke|he:67:44 smoke|on:-28:89
  smoke|rise:-46:-4 smoke|the:-16:95 smoke|to:20:84 snap|her:28:40 snap|his:78:47 snap|the:-42:17 snatch|the:-121:6 snatch|up:-65:41
  sniper|'s:-80:11 snow|and:95:4 snow|be:-86:-37 snow|fall:56:-15 snow|have:-142:-44 snow|in:-84:-7 snow|on:73:-29 sofa|in:4:97
  softly|and:43:-10 softly|as:40:-3 soft|and:99:11 somebody|'s:-285:28 somebody|at:-60:-2 somebody|else:60:-52 somebody|have:-303:-224
  somebody|on:-66:8 someone|'s:80:-14 someone|be:24:-42 someone|else:-102:-16 someone|have:-328:-146 something|be:-59:-31
  something|black:123:13 something|else:-80:-6 something|grey:-82:-8 something|have:-67:-30 something|tap:55:-25 something|the:148:16
  something|to:151:-2 something|very:59:-2 something|with:-77:-32 somewhere|a:-46:-38 somewhere|around:-28:-44 somewhere|in:-77:-21
  somewhere|past:-60:-4 some|length:-62:-45 some|more:-84:-14 soot|and:47:-1 sort|of:-49:13 soundless|and:33:59 sound|a:-41:-16
  sound|at:-44:-19 sound|come:133:-15 sound|like:57:44 sound|of:77:20 soup|ladle:-28:91 soup|tureen:-23:52 south|wall:-46:-4
  so|as:-153:-12 so|at:-54:-4 so|do:111:20 so|far:-94:-34 so|he:108:-9 so|i:-28:-48 so|in:-64:-13 so|it:-33:-52 so|long:-41:-23
  so|low:-58:-25 so|many:-62:-4 so|much:-124:26 so|often:-143:-15 so|old:-41:-5 so|that:-51:-55 so|the:-56:-63 so|they:-121:27
  so|thick:-45:-15 so|thin:-69:-5 so|this:-50:-7 so|to:-49:-41 so|twice:-41:-7 so|you:-113:2 spade|and:-46:74 spark|a:-10:155
  spark|go:60:-45 spark|plug:-108:-96 spark|the:116:9 speak|in:61:-9 speak|of:-114:-54 speak|the:149:-17 speak|to:75:20 spear|go:-20:156
  spectacle|be:-127:-38 spelled|out:93:-10 spell|a:71:28 spell|it:106:-2 spell|of:-165:73 spell|on:-98:-4 spell|prepare:-88:-16
  spell|slot:-58:-24 spend|the:-32:-58 spider|'s:-50:-16 spill|down:69:-12 spill|of:-71:-27 spine|and:-36:127 spine|of:-15:-60 spin|a:9:54
  spin|into:2:51 spin|it:-44:14 spin|the:-131:18 spin|up:-104:58 spirit|come:-68:-11 spirit|of:27:-40 spit|and:-44:-34 spit|from:-45:13
  spit|in:-3:59 spit|it:-31:49 spit|on:97:-73 spit|out:121:22 spit|the:104:36 splash|and:-66:54 splash|off:-49:3 split|along:51:-23
  split|and:70:-51 split|the:-146:14 spoke|and:-25:93 spoon|and:124:-40 spoon|be:131:-19 spoon|in:46:-6 spoon|on:56:-6 spot|of:-73:-7
  spray|of:91:-7 spread|and:91:-34 spread|her:74:36 spread|out:179:-14 spread|over:-54:47 spring|a:40:-6 spring|and:163:9 spring|be:48:-10
  spring|from:-53:21 square|aft:-43:-8 square|be:-89:-6 square|in:-105:-39 square|of:-107:-23 square|on:69:-2 squat|in:-42:-12
  stab|at:-51:-10 stab|the:29:84 stack|and:-91:-47 stack|of:22:116 stack|to:-40:-17 staff|and:55:-30 staff|into:133:-7 stair|a:114:71
  stair|and:-101:4 stair|at:41:38 stair|be:-40:-3 stair|have:88:-15 stair|in:-40:22 stair|of:-54:-18 stair|with:45:-20 stalk|the:-76:-12
  stall|and:-18:-42 stamp|and:22:-74 stamp|on:-99:95 stand|a:31:-64 stand|about:-81:-69 stand|all:-35:-46 stand|along:-44:-44
  stand|and:104:44 stand|at:-35:-102 stand|behind:-44:-29 stand|four:-67:-14 stand|in:86:-65 stand|like:-65:-9 stand|on:2:46
  stand|open:-61:-38 stand|out:-94:16 stand|over:99:-59 stand|quite:-19:78 stand|straight:43:-5 stand|the:-137:-58 stand|there:-26:-50
  stand|to:-56:-15 stand|up:57:82 stand|upon:12:-40 stand|upright:49:-21 stand|where:-74:-7 stand|with:116:-99 start|and:-63:-13
  start|at:-147:-10 start|on:-134:90 start|to:206:-95 start|up:67:-84 star|and:41:9 star|turn:-59:-14 station|be:-43:-8 station|with:78:-3
  stay|and:-43:56 stay|there:51:-8 stay|up:92:-14 stay|where:71:-13 steady|in:-52:-2 steam|a:-118:-12 steam|and:107:81 steam|come:-43:1
  steam|from:121:-1 steam|on:-82:-52 steer|by:-47:-51 steer|wheel:82:12 stem|to:46:-33 stencil|on:-46:-7 step|a:-193:-32
  step|across:148:-1 step|and:59:-13 step|away:106:-11 step|back:136:-40 step|by:75:18 step|down:13:-76 step|go:-104:-3 step|in:-50:22
  step|into:22:-45 step|like:-87:-9 step|off:51:-8 step|on:-38:63 step|out:70:-26 step|over:110:13 step|toward:41:6 step|up:79:5
  step|with:-53:-11 stern|be:-67:-16 stick|and:63:-40 stick|in:-76:65 stick|on:-18:51 stick|out:-72:-45 stick|through:-43:-36
  stick|to:-91:-16 stick|up:-57:-18 still|a:130:-15 still|as:-28:-65 still|burn:-64:-4 still|come:-76:-5 still|damp:-40:-12
  still|fire:-87:115 still|go:118:-17 still|hang:-26:-57 still|have:-40:-52 still|hold:-50:-75 still|in:20:96 still|keep:-76:-2
  still|light:-77:-40 still|on:-131:71 still|stand:-40:-1 still|swing:57:78 still|the:242:-25 still|tie:67:-12 still|turn:-83:52
  still|warm:-39:-57 still|wear:47:-6 still|wet:-50:-88 stir|and:65:-6 stir|in:46:-2 stir|the:-67:-16 stitch|the:-70:124 stomach|and:-1:51
  stone|and:34:-88 stone|angel:-92:-1 stone|be:97:-7 stone|in:117:-38 stone|lion:-6:51 stone|of:97:71 stone|the:-44:-2 stool|in:-57:-9
  stool|the:107:-58 stoop|and:22:50 stop|a:57:55 stop|and:82:-61 stop|at:-59:-121 stop|be:-85:48 stop|chew:59:-9 stop|dead:45:40
  stop|every:81:-27 stop|fall:88:-9 stop|for:115:22 stop|in:-7:63 stop|it:63:-24 stop|move:-8:188 stop|on:-55:-12 stop|play:-65:35
  stop|short:-61:-3 stop|talk:-93:62 stop|the:-33:-76 stop|where:-53:-27 stop|with:-105:-49 stop|you:-42:-7 storey|of:-183:-36
  storey|tall:-111:-36 storm|have:-118:-7 straight|ahead:118:-20 straight|down:-30:139 straight|from:-66:-8 straight|into:-70:57
  straight|out:-94:-14 straight|through:144:64 straight|up:42:-128 strand|by:-34:-76 strand|of:-88:-2 strap|and:60:3 strap|to:-104:-51
  straw|sandal:-149:-34 stream|out:-77:-37 stream|upward:79:-5 street|and:85:2 street|be:68:-23 street|go:-78:7 strike|a:-64:-94
  strike|again:-116:-27 strike|and:-41:17 strike|it:93:52 strike|the:133:38 strike|with:45:36 string|a:-55:-21 string|and:-107:-23
  string|from:-54:-59 string|of:-80:-53 string|on:-61:-5 string|out:-59:-32 string|with:-49:-33 strip|and:-33:-40 strip|of:-161:-98
  strip|the:-91:17 strip|to:-45:-70 stroke|and:146:-26 stroke|the:121:-41 stroll|the:-41:-69 stuff|with:-46:-5 stump|of:-72:-8
  stun|baton:-54:6 suit|a:115:-13 suit|and:-125:39 suit|be:-70:-74 suit|with:-54:-8 sump|oil:47:27 sundown|and:74:-4 sun|be:-91:-33
  sun|between:175:-2 sun|go:81:-58 sun|have:-64:-4 sun|in:-92:-3 sun|lie:47:-4 sun|that:98:-13 sun|the:46:-11 supper|and:-74:-6
  suppose|it:-55:-12 suppose|the:-38:-41 surface|of:198:-11 surgeon|'s:-29:80 swallow|a:-44:-20 swallow|by:-65:-7 swallow|go:-48:-19
  swallow|the:-41:-17 swarm|of:10:84 swat|the:-35:60 swear|and:-31:-80 swear|the:-45:-6 sweep|a:67:-16 sweep|and:138:7 sweep|the:47:113
  sweep|up:-57:-4 swell|and:147:-14 swim|down:-89:-7 swim|off:179:-17 swim|pool:-86:10 swim|up:-96:-19 swing|a:-174:43 swing|about:74:31
  swing|across:-7:-44 swing|and:-109:76 swing|down:56:-10 swing|from:-178:-40 swing|his:-141:166 swing|it:-66:46 swing|of:-71:-17
  swing|on:-54:-15 swing|out:-53:-9 swing|over:108:36 swing|round:-34:-40 swing|the:-145:319 swing|their:113:-20 swing|to:80:-13
  swing|wide:104:-7 switch|and:-87:-11 switch|off:-115:-27 swivel|the:53:24 swivel|to:77:-5 sword|and:75:-12 sword|come:99:16
  sword|on:-70:-5 table|'s:55:12 table|and:-67:-26 table|as:54:-1 table|at:-2:54 table|be:84:-59 table|between:41:-25 table|go:47:-31
  table|in:-59:-14 table|lay:-100:-3 table|leg:66:-16 table|on:-40:27 table|over:-51:85 table|rise:-76:-20 table|the:48:-20
  table|with:-165:24 tag|on:2:53 tailor|'s:3:-58 tail|and:36:-42 tail|in:-110:-62 tail|of:-50:-40 tail|the:-50:-23 take|a:-139:24
  take|both:18:162 take|down:-2:-62 take|fire:61:66 take|her:80:-26 take|him:96:150 take|it:-62:-23 take|its:84:32 take|my:122:10
  take|off:84:-34 take|out:-7:55 take|the:-188:164 take|their:-151:7 take|two:-52:26 take|up:-131:-3 take|you:-72:11 take|your:-62:-33
  talisman|on:22:186 talk|of:-69:38 talk|to:10:-49 tall|and:-130:-29 tall|as:54:22 tall|one:-71:134 tall|than:141:-75 tall|woman:-70:-4
  tanker|'s:57:-1 tank|and:43:11 tank|in:-74:-4 tank|with:-45:27 taper|and:-43:-1 tap|on:-57:-6 tap|the:96:-1 tarp|and:-22:55
  taste|the:107:-8 tattoo|with:-98:-48 tax|collector:72:16 teacher|'s:-45:-10 teacher|be:-44:-1 teacher|have:-92:-7 teapot|and:-51:-8
  tear|at:129:57 tear|loose:88:47 tear|off:-92:28 tear|the:-70:40 tea|and:-104:-25 tea|be:-115:-34 tea|have:72:-9 tea|in:59:-8
  tea|terrace:-40:-34 technique|learn:-46:-14 telegram|have:-42:-7 tell|her:-112:-47 tell|him:-143:12 tell|himself:-48:-6 tell|it:-160:-85
  tell|me:-47:-75 tell|which:-44:0 tell|you:85:-109 temple|of:-91:-17 tenant|have:-48:-13 ten|finger:-88:-44 ten|foot:-65:-32
  ten|minute:-53:-27 ten|pace:7:190 ten|past:78:-30 ten|thousand:-67:-62 ten|year:-87:-13 terrace|of:-205:-51 terrace|step:-43:-11
  thank|the:11:-41 than|an:-138:96 than|any:-69:-16 than|it:174:50 than|that:51:-22 than|the:-61:-179 than|your:-45:-110 that|'s:-92:-39
  that|a:-12:-46 that|and:-43:-21 that|anyone:12:68 that|as:0:-49 that|be:48:17 that|bend:49:97 that|burst:-45:62 that|catch:10:118
  that|come:185:-30 that|crawl:-12:78 that|do:92:-32 that|evening:75:-8 that|every:-40:-5 that|fall:-1:46 that|have:78:-48 that|he:33:-112
  that|her:-65:-6 that|his:-109:-14 that|hold:-17:89 that|in:-113:-15 that|isn't:135:17 that|it:-97:-26 that|leave:95:-8 that|lift:-44:-22
  that|light:5:156 that|long:-123:-57 that|look:-41:-4 that|make:72:12 that|morning:91:-35 that|never:-83:-11 that|no:-79:-29
  that|one:18:-55 that|pass:84:-12 that|play:-53:-7 that|she:-55:-101 that|shed:90:-5 that|side:51:-10 that|smoke:-92:-7 that|stand:77:-4
  that|take:-71:60 that|the:-155:-95 that|there:-118:31 that|they:-74:-48 that|use:-91:-2 that|walk:5:-44 that|way:-3:41 that|when:-61:-13
  that|will:91:-8 that|you:-174:-114 their|back:-110:-54 their|bell:-56:-7 their|boot:24:-64 their|cab:-54:-5 their|cap:-75:-13
  their|engine:-59:-33 their|eye:-72:-99 their|finger:-84:-35 their|foot:71:82 their|forehead:-91:-19 their|hand:-47:-46 their|head:83:-51
  their|heel:108:-12 their|hood:-45:-17 their|hook:84:-12 their|hundreds:-114:-32 their|knee:102:-33 their|lamp:-57:-18
  their|mouth:-88:-33 their|nose:22:69 their|own:46:-30 their|place:127:-10 their|point:58:-27 their|pole:48:-9 their|rib:49:-9
  their|rim:82:-24 their|root:131:-17 their|shadow:49:-10 their|shoe:-63:-2 their|shoulder:-4:-97 their|station:133:-10 their|tail:47:-33
  their|thousands:-83:-16 their|wheel:-27:-54 their|wing:51:-62 their|wire:-133:-12 themselves|and:-52:-35 themselves|down:51:-21
  themselves|in:34:45 themselves|into:55:-5 themselves|one:74:-11 themselves|out:78:-23 them|a:-185:78 them|all:62:-43 them|and:57:-55
  them|as:-53:-19 them|at:71:-54 them|back:104:52 them|be:-82:-2 them|before:-52:97 them|both:-32:56 them|but:31:101 them|by:-29:-48
  them|come:-57:51 them|do:-12:41 them|down:-51:6 them|each:151:-6 them|for:-113:61 them|go:52:30 them|have:113:26 them|in:177:-38
  them|into:-46:-88 them|like:26:110 them|look:42:-11 them|no:127:-3 them|off:-47:-14 them|on:-128:97 them|open:48:-22 them|or:-24:-58
  them|out:-19:126 them|over:119:1 them|rise:-84:-18 them|sit:-96:59 them|small:138:-4 them|stand:-108:42 them|string:-62:-4
  them|swing:104:-2 them|tall:45:-16 them|the:95:-51 them|tip:-21:50 them|to:-81:-36 them|together:66:-18 them|turn:101:-4 them|up:-65:37
  them|where:96:-7 them|with:94:-26 then|a:88:-37 then|all:70:-69 then|another:-58:64 then|as:47:-27 then|at:-8:-54 then|every:133:-43
  then|from:104:-12 then|go:48:1 then|grey:44:-1 then|his:-73:112 then|i:-41:-52 then|it:102:-3 then|its:1:98 then|on:120:-35
  then|one:-64:-24 then|run:43:-16 then|she:-31:44 then|the:-46:8 then|there:-42:79 then|they:66:168 then|too:-59:-52 then|two:-42:-48
  then|white:65:-11 then|you:-126:-82 then|your:-57:-3 there|'s:70:-53 there|again:108:-7 there|and:32:82 there|at:78:-3 there|be:27:-89
  there|come:67:-22 there|for:-62:-13 there|have:114:-74 there|he:76:-2 there|it:51:-40 there|like:7:-42 there|she:-93:-15
  there|spin:56:19 there|stand:51:-16 there|the:155:44 there|they:55:-10 there|turn:-6:-55 there|weren't:161:-27 there|with:73:1
  there|would:-44:-49 thermal|paper:-46:-8 they|'d:-68:-124 they|'re:-106:-43 they|'ve:-95:-68 they|all:-116:-40 they|be:76:-75
  they|begin:98:-18 they|bend:102:-2 they|call:-159:-41 they|carry:-46:-8 they|climb:42:-15 they|close:52:65 they|come:222:29
  they|crash:-111:123 they|don't:-106:-5 they|draw:121:-17 they|drop:123:53 they|fall:89:53 they|fight:-115:75 they|fill:-57:-3
  they|find:113:-9 they|float:68:-31 they|get:72:-12 they|go:10:62 they|hang:299:106 they|have:-80:-168 they|lean:72:36 they|leave:59:-53
  they|let:-5:53 they|lie:-104:-20 they|lift:158:8 they|meet:-54:46 they|open:17:41 they|part:-39:-54 they|pass:74:-18 they|pay:-54:-16
  they|pour:0:69 they|push:-73:54 they|rise:57:-10 they|roll:109:-73 they|run:54:-7 they|say:-251:-68 they|see:55:-21 they|settle:49:-26
  they|shake:-68:-76 they|shoot:94:-3 they|sing:-46:-15 they|sit:-148:-5 they|slide:40:-26 they|stand:262:3 they|stop:94:-84
  they|strike:134:44 they|take:96:9 they|touch:64:3 they|turn:80:-136 they|walk:-42:-20 they|want:-42:-16 they|watch:125:-26
  they|wheel:273:7 they|would:-67:-30 the|abacus:-64:40 the|abbess:128:-29 the|abbey:-40:50 the|abbot:45:13 the|academy:-45:-3
  the|accordion:41:-11 the|acid:-75:-27 the|admiral:-12:-49 the|advert:-46:-19 the|aerial:-127:-19 the|afternoon:-65:-32 the|air:192:101
  the|aisle:80:-86 the|alder:52:-23 the|ale:65:-30 the|alley:4:69 the|altar:-67:-106 the|ambassador:-97:21 the|ambulance:-58:140
  the|anchor:-41:49 the|ankle:-116:38 the|antenna:-52:-8 the|antler:62:-27 the|apprentice:67:75 the|apron:49:-25 the|aquarium:-88:72
  the|arcade:-147:-91 the|arch:75:-41 the|archer:25:64 the|archive:-59:-19 the|arcology:-76:-8 the|arm:-33:110 the|armpit:-50:-29
  the|arrow:102:50 the|ashtray:75:-4 the|asphalt:145:-31 the|assassin:102:82 the|asylum:-63:-16 the|attendant:-23:56 the|attic:70:-6
  the|avenue:-170:-41 the|axe:-29:-57 the|axis:-84:-27 the|axle:43:-7 the|baby:50:-62 the|back:-179:72 the|bailiff:56:-10 the|baize:-1:-40
  the|balcony:-244:27 the|bald:-56:23 the|ball:86:36 the|balloon:-93:7 the|ballroom:50:20 the|balustrade:56:12 the|band:-117:51
  the|bandage:-3:-60 the|bandit:61:131 the|banister:-58:179 the|bank:-150:28 the|banner:46:7 the|bar:125:-15 the|barber:-95:25
  the|bare:255:-87 the|barge:-115:-74 the|bark:58:-68 the|barley:226:-102 the|barn:129:-23 the|baron:-50:-20 the|barracks:85:1
  the|barrel:-33:54 the|barricade:-16:214 the|barrier:-88:34 the|base:-52:1 the|basement:113:-43 the|basin:108:45 the|bat:-50:-6
  the|bath:51:92 the|battery:48:11 the|bay:-79:-34 the|beacon:-106:-6 the|bead:-104:16 the|beam:-71:-64 the|bean:84:-18 the|bear:-74:-49
  the|beast:-38:57 the|beat:-7:-45 the|bed:0:-63 the|bee:78:-122 the|beech:-71:-15 the|beekeeper:54:-17 the|belfry:-66:89
  the|bell-rope:44:38 the|bell:64:-92 the|belly:-38:-60 the|belt:116:143 the|bench:8:-55 the|bend:-139:-43 the|berth:-51:-18
  the|best:-45:15 the|bible:72:56 the|bier:53:-10 the|big:-181:195 the|bike:-82:-47 the|bilge:-53:6 the|billboard:-1:-45
  the|billhook:91:37 the|bin:-5:113 the|bind:75:-36 the|bird:-91:-62 the|bishop:-141:7 the|black:90:-128 the|blade:-136:-153
  the|blanket:19:-47 the|blind:116:-13 the|block:46:-108 the|blood:84:-60 the|blotter:124:-73 the|blow:-46:13 the|blue:22:-141
  the|boar:-197:33 the|board:107:-18 the|boarder:-48:-6 the|boat:-59:107 the|boathook:-96:159 the|boathouse:67:-8 the|body:-52:1
  the|bodyguard:-77:69 the|boil:5:59 the|boiler:-56:-4 the|bolt-cutters:19:51 the|bolt:49:122 the|bomb:-57:-37 the|bone:187:28
  the|bonfire:-2:-40 the|bonnet:-86:5 the|book:-42:-11 the|boom:-164:2 the|boot:-39:-44 the|booth:-81:3 the|bottle:42:-56
  the|bottom:106:-143 the|boulder:117:45 the|bouncer:-158:116 the|bourbon:19:-48 the|bow:108:-115 the|bowl:-52:-61 the|braid:-51:-5
  the|brake:-94:-22 the|branch:55:-19 the|brass:-60:91 the|brazier:-43:39 the|breach:-76:1 the|bread:107:-10 the|break:-111:-92
  the|breakwater:-152:-29 the|breastbone:9:-67 the|breastplate:111:23 the|breath:-50:32 the|brick:229:-50 the|bricked-up:56:-3
  the|bride:75:-177 the|brigand:-53:6 the|brim:48:-46 the|brine:-52:24 the|brochure:-77:-6 the|bronze:98:-7 the|brow:-74:-10
  the|brown:-52:-34 the|brush:223:-45 the|brute:-70:52 the|bucket:123:70 the|bucketful:11:-55 the|buggy:-106:74 the|build:-47:9
  the|bulb:103:10 the|bulkhead:40:84 the|bullet:118:-53 the|bumper:-87:-24 the|bung:99:91 the|bury:102:-29 the|bus:-48:-85
  the|butcher:-2:-70 the|butt:-52:20 the|button:-78:26 the|cab:-84:183 the|cabbage:-40:-42 the|cabin:45:-31 the|cabinet:-81:-33
  the|cable:-149:9 the|cactus:10:57 the|cage:-88:60 the|cairn:50:38 the|cake:-83:-43 the|camera:70:-11 the|camp:92:-38 the|canal:-113:-99
  the|candlestick:-31:56 the|cannery:-49:34 the|canopy:-25:49 the|canvas:153:-21 the|capital:85:-7 the|car:-47:-63 the|caravan:-128:-12
  the|carcass:-63:-103 the|card:-21:-50 the|cargo:-86:72 the|carnival:-69:-6 the|carousel:-44:-48 the|carp:61:-98 the|carpet:142:-47
  the|carriage:-4:-42 the|cart:-19:116 the|carve:95:2 the|case:-19:-107 the|cash:-41:1 the|casino:-135:-33 the|castle:-92:-5
  the|cattle:-45:33 the|catwalk:-96:64 the|cellar:58:-53 the|censer:43:10 the|centre:-101:-93 the|chain:71:127 the|chair:-14:61
  the|chalk:76:-23 the|chandelier:-73:56 the|chandler:-48:-59 the|channel:-110:-39 the|chant:119:-21 the|character:59:-73
  the|charge:-87:-25 the|charm:-18:-45 the|chart:-120:-27 the|cheap:-9:43 the|cheese:-94:-53 the|chest:-79:156 the|chief:-30:-64
  the|child:-48:-118 the|chimney:146:-45 the|chin:-232:-64 the|cholera:-51:-6 the|church:54:-1 the|churn:51:-36 the|chute:-30:-66
  the|cinnabar:42:52 the|circle:-8:-55 the|cistern:-53:-14 the|city:-101:-15 the|clamp:-49:-26 the|clay:37:45 the|cleaver:-153:-12
  the|clerk:-36:-46 the|cliff:-59:-111 the|clinic:-46:-20 the|cloak:-5:65 the|clock:-85:-86 the|cloister:-71:68 the|close:43:-50
  the|cloud:-82:-90 the|coach:-103:14 the|coachman:-108:-35 the|coal:-12:73 the|coast:-65:-11 the|coat:-86:56 the|cobbles:10:-45
  the|coffee:-140:-55 the|coffin:-5:-85 the|coin:74:-72 the|cold:-56:-67 the|collarbone:-83:-27 the|collector:39:75 the|colonel:-82:39
  the|color:-60:-5 the|colour:-73:-71 the|comb:35:54 the|comet:64:-34 the|commissioner:-43:-52 the|company:47:-19 the|compass:80:-29
  the|concrete:-19:49 the|congregation:45:-5 the|conjuror:-87:-4 the|conservatory:-71:-20 the|console:47:-15 the|constellation:150:-19
  the|container:-37:-127 the|convoy:131:10 the|cook:-82:11 the|cool:-25:-68 the|coolant:-47:-1 the|cooper:-54:-17 the|copper:49:91
  the|cord:-86:119 the|corner:90:-172 the|corridor:168:-29 the|corsair:-140:156 the|corvette:-56:70 the|cot:108:-6 the|count:-50:-8
  the|counterpane:-117:-12 the|counterweight:-43:-32 the|countess:44:-30 the|courier:-190:-40 the|court:-42:-21 the|courthouse:42:54
  the|courtyard:156:88 the|coverlet:132:-16 the|crack:118:-147 the|cradle:219:27 the|crane:-114:39 the|crank:-79:-14 the|crash:-34:-45
  the|crate:2:-83 the|crater:-84:-34 the|crew:-107:44 the|crook:-62:-3 the|cross:122:71 the|crossbar:-54:-19 the|crossbow:-71:18
  the|crossroads:82:-27 the|croupier:-96:-1 the|crow:49:-6 the|crowbar:58:26 the|crowd:-190:-42 the|crown:-128:-32 the|crucible:-132:-40
  the|crucifix:152:79 the|crust:134:-49 the|crystal:28:-44 the|cuff:46:-7 the|culvert:-1:139 the|cup:85:-87 the|curate:-87:-13
  the|current:120:12 the|curse:208:-35 the|cursor:-40:-31 the|curve:-116:-53 the|cushion:147:37 the|customer:-50:-17 the|cutter:-144:41
  the|dairy:-68:2 the|dam:-207:-74 the|dame:68:-15 the|damp:78:-36 the|dancer:-146:-105 the|dark:-239:2 the|dash:88:24 the|date:81:-20
  the|day:-14:-88 the|dead:86:-258 the|deal:-71:-5 the|dealer:-56:-30 the|deck:237:44 the|demon:19:-55 the|dentist:-44:-89
  the|desert:61:-55 the|desk:38:-46 the|devil:-69:-46 the|dial:-74:-58 the|die:114:-47 the|diner:43:-29 the|dirt:90:-54 the|ditch:60:109
  the|dock:-135:-11 the|docker:-76:-40 the|doctor:-121:40 the|dog:-188:59 the|doll:266:-35 the|dome:-103:-49 the|doorpost:-54:39
  the|doorstep:-48:-18 the|doorway:126:-63 the|dough:49:-5 the|dragon:-47:-93 the|drain:-56:-22 the|drawbridge:43:7 the|drawer:9:-48
  the|dreadnought:-100:76 the|dream:-77:-5 the|dredger:-35:155 the|dress:248:-29 the|dresser:98:30 the|drill:13:40 the|drink:-47:60
  the|drip:-95:-2 the|drive-in:-51:-25 the|drive:43:-45 the|driver:73:17 the|drizzle:-68:-37 the|drone:-95:134 the|drop:58:175
  the|drover:-84:-9 the|drown:127:-78 the|drum:-48:-155 the|dry:2:-122 the|duck:39:-40 the|duct:-77:-44 the|duel:16:40 the|dumpling:5:152
  the|dune:90:125 the|dusk:-60:-4 the|dust-sheet:108:-19 the|dust:161:-142 the|dye:-93:10 the|dyer:42:-20 the|dyke:-188:65 the|ear:-55:159
  the|earth:35:-50 the|east:18:-69 the|eaves:10:49 the|edge:-36:-108 the|eel:-50:82 the|eight:-63:-3 the|eighth:-58:-17 the|elbow:-63:13
  the|elevator:21:-100 the|eleven:-50:12 the|eleventh:50:-6 the|embalmer:-40:43 the|embassy:-49:58 the|emitter:-115:-4 the|empty:15:-147
  the|end:-4:-132 the|enemy:-74:-61 the|enforcer:-90:96 the|engine:-111:-83 the|entire:110:-126 the|envoy:22:51 the|escalator:-43:51
  the|estuary:-48:-46 the|eunuch:-95:-21 the|evening:-60:3 the|eviction:-104:-14 the|exact:102:-12 the|exorcism:52:-10 the|exorcist:40:-4
  the|eye:-114:87 the|eyebrow:-140:-97 the|eyelid:-75:-14 the|face:48:61 the|faceplate:-46:-3 the|fall:103:44 the|fan:63:-6 the|far:18:-99
  the|fat:-69:8 the|feast:-51:-12 the|feather:61:-62 the|feed:-52:-19 the|feel:69:-23 the|fellow:43:107 the|fen:-114:-16
  the|fence:-130:105 the|fender:41:36 the|fern:27:75 the|ferryman:88:-46 the|ferrywoman:-60:-15 the|fever:58:-17 the|field:-79:-13
  the|fifth:56:37 the|fight:66:-21 the|figure:-50:-13 the|file:-98:-69 the|final:-65:-20 the|finger:-27:-62 the|fireball:-69:-32
  the|first:-34:249 the|fisherman:91:-13 the|five:58:67 the|fixer:-49:-35 the|flag:50:-44 the|flagstone:169:43 the|flail:-43:15
  the|flake:117:-16 the|flank:-111:-15 the|flap:-26:-54 the|flare:-188:108 the|flash:1:-49 the|flat:-18:-126 the|fleet:-45:-44
  the|flesh:53:-21 the|float:-64:-4 the|floe:-25:-53 the|flood:125:-1 the|floorboard:40:-3 the|flower:19:52 the|flute:-136:97
  the|fold:-59:-48 the|font:109:-30 the|foot:29:-52 the|footlights:85:-5 the|footman:-63:-34 the|foreman:-50:-42 the|foremost:-13:56
  the|fork:58:78 the|forward:-47:-19 the|founder:-47:-12 the|foundry:-49:11 the|fountain:66:-23 the|fourth:-29:166 the|fox:169:-20
  the|frame:162:27 the|freeze:55:-8 the|freezer:56:72 the|freight:-47:-27 the|fridge:74:12 the|frigate:-52:112 the|frond:-41:-5
  the|front:-89:36 the|frost:120:-169 the|frosted:91:-6 the|fuel:-40:76 the|funicular:-29:-63 the|furrow:71:-7 the|fuse:-140:-16
  the|gale:-40:-20 the|galley:-101:77 the|gallows:-106:-17 the|gantry:-103:-16 the|gap:-88:26 the|garden:85:57 the|gardener:-153:-14
  the|gas:-185:-9 the|gash:15:-42 the|gatehouse:17:71 the|gauge:-86:-32 the|gauze:-199:-35 the|gear:-24:50 the|general:131:-5
  the|gentleman:-105:12 the|ghost:67:-87 the|giant:-52:103 the|gig:-62:-79 the|gild:46:6 the|girder:-72:14 the|girl:172:-60
  the|glacier:169:-19 the|glare:-44:-24 the|glass:170:18 the|glasshouse:-83:-5 the|glitter:56:-10 the|glove:-127:80 the|glow:84:2
  the|go:-76:-8 the|goat:-112:-12 the|goblin:-2:54 the|god:-140:-67 the|goldfish:-9:-53 the|good:-57:-46 the|goose:-108:-3
  the|gorge:-97:-144 the|governess:-81:75 the|governor:-36:-58 the|graffito:70:4 the|grain:106:-42 the|granary:-150:-14
  the|grandmother:86:-4 the|grandstand:-25:-105 the|grapnel:-90:140 the|grave:30:-101 the|gravel:55:72 the|grease:-45:-50
  the|great:-49:-164 the|green:-96:-70 the|grey:22:-92 the|grille:51:61 the|grind:202:48 the|groom:-114:30 the|guard:-52:-85
  the|guest:-24:-68 the|guild:-67:-25 the|gulf:-117:-7 the|gullet:-59:20 the|gun:136:34 the|gunwale:-81:49 the|gutter:-67:11
  the|haft:-62:10 the|hag:137:69 the|hair:-145:25 the|hairline:-86:-26 the|half:-69:-6 the|halo:-64:-1 the|hammer:66:-53 the|handle:-70:30
  the|hang:136:-17 the|hangar:79:-12 the|harbour:-71:-72 the|hardpan:87:-46 the|harmonium:98:30 the|harness:-58:-98 the|harp:126:-14
  the|harpoon:-6:75 the|harpsichord:43:-21 the|harvest:-40:-13 the|hatch:-74:-35 the|hatchet:-44:-1 the|hayloft:-65:21 the|hazel:116:-20
  the|head:-80:19 the|headlamp:69:-87 the|headrest:69:107 the|healer:100:-10 the|heap:80:64 the|hearse:-83:130 the|heart:7:-116
  the|hearth:82:7 the|heat:-129:-49 the|heel:0:75 the|height:108:-36 the|hem:-69:35 the|hen:-42:-59 the|hermit:114:-22 the|heron:-66:-10
  the|hex:187:52 the|hide:84:36 the|high:-46:-43 the|hill:-71:-123 the|hilt:82:52 the|hinge:-84:-23 the|hip:-128:35 the|hitchhiker:190:26
  the|hive:83:-15 the|hoard:44:-4 the|hoist:-89:-5 the|hold:18:-50 the|hole:-37:40 the|hollow:71:-18 the|hologram:-289:-81 the|holy:93:-26
  the|hood:135:40 the|hook:-212:147 the|horizon:-98:-51 the|horn:-48:-100 the|horse:-53:102 the|horseshoe:72:-27 the|hospital:-101:42
  the|host:-43:-92 the|hot:-190:58 the|hotel:1:-46 the|hound:-49:86 the|hour:-72:-48 the|house:-38:-82 the|housekeeper:-51:-41
  the|hub:-10:-43 the|hubcap:104:-15 the|hulk:-94:-29 the|hundred:157:7 the|hurdle:-110:16 the|hut:12:-47 the|hydrant:-90:33
  the|hymn:45:-11 the|ice:47:-63 the|idol:72:-5 the|incense:-149:-8 the|infant:72:-5 the|infirmary:111:-4 the|ink:106:-81 the|inn:-118:-14
  the|innkeeper:92:-3 the|inscription:-40:-6 the|inside:-12:-136 the|instrument:44:7 the|insurance:-40:-67 the|island:74:-13
  the|ivy:-121:-20 the|jack:-67:-4 the|jackal:34:61 the|jade:162:-50 the|jam:-57:-33 the|janitor:-41:16 the|jaw:-113:47 the|jetty:-5:-41
  the|jockey:-44:-30 the|joint:-96:-35 the|jukebox:-26:189 the|karaoke:-48:54 the|keel:100:19 the|keeper:107:24 the|kerb:63:-5
  the|kettle:-61:-81 the|key:185:-158 the|keyhole:106:-47 the|kid:-55:-18 the|kiln:-79:-7 the|king:62:11 the|kitchen:-8:-43
  the|knee:-107:30 the|kneel:23:48 the|knife:-94:45 the|knot:-59:40 the|knuckle:74:61 the|lacquer:-4:61 the|ladder:-250:83 the|ladle:42:37
  the|lady:49:25 the|lamp:3:-57 the|lance:-87:15 the|land:5:-74 the|lane:-79:25 the|lantern:-155:-29 the|lap:14:-50 the|lapel:74:51
  the|last:-56:-97 the|latch:126:-10 the|late:-9:-96 the|lawn:10:-48 the|lawyer:-47:-8 the|lead:-119:133 the|leader:67:52
  the|leak:-139:-41 the|leather:79:5 the|leave:-59:-27 the|lectern:-111:77 the|ledge:-57:-17 the|ledger:94:-17 the|leg:-111:121
  the|length:92:26 the|lens:-142:-15 the|letter:41:5 the|levee:-47:40 the|level:120:-33 the|lever:-156:-62 the|levy:-26:-116
  the|lieutenant:-20:108 the|lifeboat:-98:23 the|lift:-89:-65 the|light:-98:-128 the|lighter:-88:-22 the|lighthouse:-87:-24
  the|lightning:4:108 the|likeness:72:-20 the|lily:-91:24 the|lime:-81:-14 the|line:-30:53 the|linen:-76:-29 the|liner:-53:-63
  the|lino:109:92 the|lintel:61:-32 the|lion:-112:-160 the|lip:-78:31 the|little:-126:-79 the|load:-48:-9 the|loader:-57:87
  the|loaf:137:-34 the|lobby:-97:-29 the|lock:-27:-102 the|locker:68:35 the|locust:-79:-5 the|loft:-66:0 the|log:-117:54 the|long:73:50
  the|longshoreman:-83:0 the|look:-83:-20 the|loom:71:-34 the|lose:-40:-9 the|lotus:-91:26 the|louvre:-23:-123 the|low:-122:-81
  the|lower:-108:-11 the|luggage:-63:-8 the|lunch:-39:84 the|lych-gate:-69:60 the|machine:-64:-55 the|magic:-77:-12 the|magistrate:-56:41
  the|magnet:-69:38 the|main:-41:-43 the|maker:84:7 the|man:54:140 the|mangle:10:74 the|mannequin:-78:7 the|manual:-92:-20 the|map:-110:22
  the|marble:2:110 the|mare:-79:-20 the|margrave:-34:99 the|marine:108:134 the|mask:-53:-11 the|mason:-58:-2 the|mast:-181:-46
  the|master:-111:-62 the|mastiff:-43:21 the|mat:67:-85 the|matchbook:-74:-32 the|matter:-77:-42 the|mattress:-16:111 the|mayor:-128:-100
  the|meat:-17:-44 the|mechanic:-34:-49 the|medium:142:-37 the|merchant:-101:-42 the|mere:125:-11 the|mesa:125:-25 the|mesh:-82:-2
  the|mess:132:-11 the|mezzanine:-124:165 the|middle:-47:-16 the|midwife:60:-21 the|milestone:-73:-24 the|mill:-65:-29 the|miller:-77:-12
  the|millpond:151:-38 the|mine:-112:-85 the|miner:30:81 the|minute:-41:-141 the|mirror:19:92 the|missile:41:-5 the|moat:103:-5
  the|moment:65:-97 the|monastery:-61:-19 the|money:-20:-54 the|monk:-67:0 the|monkey:-47:-22 the|monorail:-41:-33 the|monowire:-53:31
  the|moon:-32:-57 the|moonlight:112:-13 the|moor:-71:-30 the|mop:-64:-16 the|morning:-18:-97 the|moth:84:-51 the|mound:98:-65
  the|mountain:128:-59 the|mountebank:-78:-47 the|mouth:-79:73 the|mud:-21:68 the|mulberry:-43:-20 the|mule:-131:-114 the|museum:-103:-11
  the|mutant:-112:2 the|mutineer:-33:164 the|muzzle:-56:48 the|nail:88:33 the|name:54:-67 the|nave:9:-40 the|navigator:91:-22
  the|near:19:-65 the|neck:-193:72 the|needle:-6:-40 the|neon:88:-43 the|nettle:-46:54 the|new:-126:-80 the|newel:-68:102 the|news:-54:-29
  the|next:-55:86 the|night:-99:-103 the|ninth:96:-39 the|noise:-4:-73 the|noodle:43:-28 the|nose:-41:-5 the|nostril:-59:-8
  the|notary:-54:36 the|novice:63:-14 the|number:5:-44 the|nun:70:-65 the|nurse:-27:101 the|nursery:1:-42 the|oak:242:-4
  the|observatory:-44:-10 the|offer:-50:-7 the|office:0:-51 the|ogre:-77:8 the|old:61:-2 the|one:47:-15 the|only:-18:-54
  the|opera:-102:-15 the|oracle:-12:-67 the|orange:110:26 the|orchard:-31:-57 the|orchestra:-153:-11 the|orderly:-67:107 the|other:-17:70
  the|others:-121:-70 the|outrider:102:93 the|outside:50:-26 the|pack:-101:-64 the|pad:-96:-23 the|padlock:75:-44 the|page:225:-42
  the|pail:96:-8 the|paint:155:-134 the|pair:-153:106 the|palace:49:-20 the|pale:-133:-41 the|palisade:-75:105 the|palm:-6:40
  the|pan:-28:-75 the|pane:-6:-64 the|panel:62:-36 the|pantry:12:85 the|paper:69:-95 the|parade:-3:-81 the|parapet:-16:71 the|park:79:-17
  the|parlour:103:-11 the|part:-84:-16 the|pass:-74:-89 the|passage:-131:62 the|path:-164:15 the|patient:-148:16 the|patrol:53:6
  the|pattern:63:75 the|pawnbroker:75:19 the|pear:65:-15 the|pebble:123:-16 the|pedal:-56:-46 the|peel:-56:-40 the|peg:32:126
  the|pen:130:-31 the|persimmon:73:66 the|person:102:71 the|phantom:-44:-44 the|pharmacy:24:42 the|phone:26:60 the|photograph:47:-14
  the|physician:-46:-15 the|piano:68:-33 the|pick:44:94 the|pike:-14:154 the|pikeman:-52:-11 the|pilgrim:116:-65 the|pillar:82:206
  the|pillow:-84:130 the|pilot:16:49 the|pin:70:-44 the|pink:-158:-49 the|pistol:-17:62 the|pit:-118:-67 the|pitch:-33:-55
  the|pitchfork:-108:85 the|place:89:-34 the|plan:-47:-99 the|planchette:113:-33 the|planet:-212:-56 the|planetarium:-24:-43
  the|plank:72:84 the|planking:-56:8 the|plaque:-97:-17 the|plasma:101:23 the|plaster:85:-5 the|plastic:-114:-5 the|plate:156:-88
  the|platform:109:43 the|plaza:-35:-46 the|plot:-103:-26 the|plough:-6:77 the|plug:124:-51 the|plum:-60:-22 the|pocket:-83:-9
  the|point:-151:98 the|poker:-85:190 the|pole:-52:10 the|pond:-151:-97 the|pony:-64:-81 the|porcelain:-76:-21 the|port:-86:59
  the|porter:-73:57 the|portrait:160:11 the|possess:127:-17 the|post:-60:-66 the|pot:53:-29 the|powder:-147:0 the|power:75:-34
  the|pram:-50:-16 the|preacher:93:3 the|precinct:42:-39 the|prefect:-91:-5 the|price:-46:-95 the|priest:16:-81 the|print:166:-74
  the|prison:-6:143 the|prisoner:50:-14 the|projector:-185:-75 the|promenade:-62:-23 the|proper:147:-12 the|prophet:124:-4
  the|psalm:-47:-25 the|psion:58:3 the|puddle:146:-42 the|pump:-167:-70 the|punt:-93:-38 the|puppet:-97:-75 the|puppeteer:78:-21
  the|pylon:-44:25 the|qi:53:14 the|quarry:-80:21 the|quarter:-76:-4 the|quay:-65:-80 the|queen:36:-47 the|queue:-49:22 the|quick:-56:57
  the|race:17:-59 the|rack:100:-28 the|radiator:-75:102 the|radio:46:-56 the|raft:-109:16 the|rafter:156:-84 the|rag:56:71
  the|raider:121:150 the|rail:-180:26 the|railway:-72:-11 the|rain:58:-99 the|rake:-36:-52 the|ram:-85:-15 the|ramp:-134:32 the|rat:117:70
  the|rattle:94:82 the|raw:-57:1 the|razor:-166:28 the|reactor:-3:46 the|real:42:136 the|rector:48:-30 the|red:79:-69 the|reed:-46:2
  the|reflect:66:91 the|reflection:102:79 the|regolith:78:-8 the|rein:-51:-30 the|reliquary:55:-29 the|rend:-41:-22 the|reservoir:-71:-9
  the|rest:-68:125 the|revolve:-52:34 the|rib:15:63 the|ribbon:-7:54 the|rider:67:2 the|ridge:-58:-26 the|rifle:-58:17 the|rig:-144:-132
  the|right:-12:-79 the|rim:-17:-47 the|ring:17:-239 the|ripple:-91:-9 the|rise:-40:-18 the|river:-9:-44 the|rivet:12:131 the|robe:-91:-8
  the|rock:42:29 the|rod:-48:-18 the|roll:-11:88 the|roof:-137:3 the|rook:78:-11 the|room:148:-25 the|root:4:72 the|rope:-50:-125
  the|rose:151:-56 the|rotor:-61:3 the|roulette:-118:-14 the|round:-104:7 the|row:-115:-56 the|rubble:45:-3 the|rug:201:43
  the|ruined:-83:37 the|rule:-85:-9 the|run:3:40 the|rune:117:-13 the|rung:-32:64 the|runner:169:136 the|rust:113:-36 the|rye:-40:-6
  the|sabre:-102:-20 the|sack:3:-108 the|saddle:137:42 the|sail:-68:-45 the|saint:98:-40 the|salt:-34:-62 the|same:8:-122 the|sand:-14:-49
  the|sandbag:-5:57 the|sap:-52:95 the|satchel:-99:0 the|saucer:154:-7 the|sawdust:-42:38 the|scale:-62:-13 the|scanner:0:-52
  the|scarecrow:105:-2 the|scholar:47:0 the|school:-117:-48 the|schoolroom:-111:-2 the|scope:45:-66 the|screen:113:-47 the|scroll:155:-55
  the|sea:-127:-82 the|seal:-131:-105 the|seance:-128:-8 the|searchlight:-106:-12 the|seat:157:92 the|second:-132:170 the|sect:-52:-4
  the|security:-43:105 the|seed:90:-22 the|sentry:12:147 the|sergeant:-55:55 the|serpent:63:-14 the|server:38:-46 the|service:81:-50
  the|seven:92:37 the|seventh:110:-44 the|sexton:8:-55 the|shade:-142:-65 the|shadow:94:-57 the|shaft:-99:105 the|shallows:-99:33
  the|shaman:94:35 the|shape:155:-28 the|shave:-51:-6 the|shear:292:5 the|shelf:66:94 the|shell:-5:82 the|shepherd:-14:67
  the|shield:-104:32 the|shimmer:-53:12 the|shin:-74:-11 the|ship:-14:-107 the|shipyard:-54:-38 the|shock:-53:35 the|shoe:-53:20
  the|shop:60:-29 the|shore:-108:-22 the|short:-50:92 the|shout:33:52 the|shower:-69:72 the|shrine:71:40 the|shroud:56:-22
  the|shut:142:-14 the|shutter:-69:28 the|shuttered:-47:-13 the|shuttle:107:-69 the|sick:128:-13 the|sickle:40:51 the|side:-79:115
  the|siege:-20:-85 the|sigil:84:-6 the|sign:63:-66 the|signal:-65:-20 the|silk:-90:3 the|sill:130:-24 the|silo:66:-27 the|silver:82:74
  the|sink:-43:4 the|siren:-56:-36 the|sister:-18:130 the|size:48:-9 the|skeleton:-121:-54 the|skimmer:-67:-29 the|skin:-17:-108
  the|skull:-54:-50 the|sky:-67:-38 the|skylight:-8:44 the|skyline:-86:-22 the|slag:-15:56 the|slat:-53:39 the|slate:63:-31
  the|sledge:-88:-36 the|sleep:-116:-19 the|slide:-53:62 the|sling:-80:66 the|slip:-182:-45 the|slit:-73:50 the|slope:17:75
  the|slot:-52:-39 the|slow:58:-7 the|slug:229:52 the|small:-1:74 the|smile:-72:-9 the|smith:-54:14 the|smog:-75:-21 the|sniper:-73:51
  the|snow:123:-7 the|socket:-9:68 the|sofa:-104:107 the|sole:65:-14 the|solicitor:-43:-8 the|song:46:-3 the|sorcerer:67:35 the|soup:98:3
  the|south:-45:-5 the|spade:71:25 the|spanner:18:56 the|spare:-82:154 the|spear:-62:94 the|spectacle:-95:-25 the|spectre:-155:0
  the|speed:-48:13 the|spike:116:69 the|spillway:51:-2 the|spin:-131:18 the|spine:-76:12 the|spire:-81:-48 the|split:58:-13
  the|spoon:-46:-25 the|spout:-6:42 the|sprinkler:-49:-4 the|spur:-43:-15 the|squad:10:41 the|square:-100:-123 the|stable:-64:-7
  the|stack:17:-90 the|stadium:-62:-35 the|stag:101:-32 the|stage:-177:-51 the|stain:94:-21 the|stair:60:20 the|stairwell:-45:87
  the|stake:-96:-3 the|stalk:-158:8 the|stand:-12:-42 the|star:-33:-112 the|starlight:116:-16 the|station:-130:-34 the|statue:18:-43
  the|steal:-23:-41 the|steel:127:-99 the|stenographer:-53:-20 the|step:-138:-81 the|stern:-47:35 the|steward:-59:-90 the|stick:20:-81
  the|stiff:146:-24 the|stile:36:-40 the|stirrup:42:0 the|stock:-72:10 the|stone:171:17 the|stool:62:147 the|storm:87:-153
  the|story:-70:-21 the|storyteller:-47:-30 the|stove:64:11 the|stranger:33:57 the|strap:-87:81 the|straw:90:-23 the|stream:-6:-40
  the|street:54:46 the|streetcar:-69:-9 the|streetlamp:49:-4 the|strike:-49:9 the|strip:-75:11 the|stroke:168:-45 the|stubble:112:-6
  the|stuff:-77:-21 the|subway:33:53 the|sugar:-42:-23 the|suit:64:13 the|sum:-50:-1 the|sun:-168:-117 the|sunroof:-30:56
  the|sunset:-42:-39 the|surface:128:-39 the|surgeon:-124:184 the|surveyor:69:-7 the|sutra:-49:-43 the|swan:-102:7 the|sweep:-65:-19
  the|sweeper:-43:-20 the|swell:157:39 the|switch:-213:-50 the|switchback:20:-72 the|sword:100:19 the|swordsman:-8:45 the|table:24:75
  the|tablecloth:87:5 the|tablet:81:-16 the|tag:-11:52 the|tail:-143:-93 the|tailgate:-5:78 the|talisman:52:-36 the|tall:4:76
  the|tank:-105:-96 the|tanner:-87:3 the|tannery:-40:-28 the|tap:-121:-19 the|taper:51:-22 the|tapestry:220:-8 the|tarmac:111:-21
  the|tarpaulin:-57:-10 the|tassel:-101:29 the|tattoo:135:-50 the|taxi:56:28 the|teacher:-42:-3 the|teahouse:-55:5 the|teapot:-33:93
  the|tear:101:-78 the|telegram:-66:-14 the|temple:63:131 the|tenant:-80:-36 the|tent:-15:-44 the|tentacle:10:41 the|tenth:39:-57
  the|terrace:-63:-27 the|theatre:-123:-34 the|thief:-26:-59 the|thigh:-97:-80 the|thin:-43:-49 the|thing:71:188 the|third:46:7
  the|thistle:17:43 the|thousand:-61:-7 the|thread:53:-38 the|three:64:64 the|threshold:124:-9 the|throat:-63:245 the|throne:-50:2
  the|throttle:-85:16 the|thumb:-122:-11 the|thunder:56:-36 the|tide:-53:3 the|tiger:55:35 the|tile:147:69 the|till:78:-9 the|tilt:73:-20
  the|time:238:-119 the|tin:175:-33 the|tinker:164:-79 the|tip:-4:-41 the|toast:58:-19 the|toe:83:-31 the|toll:-84:21 the|tollman:15:75
  the|tomato:-114:-13 the|tomb:68:8 the|tommy:-75:142 the|tong:-153:52 the|tooth:-115:39 the|top:-112:-69 the|topknot:-57:78
  the|torch:5:58 the|torpedo:-46:-38 the|tow:19:60 the|towel:-86:-10 the|tower:42:-104 the|town:-123:-41 the|towpath:-110:-7
  the|trace:69:-5 the|traffic:4:-56 the|train:9:-88 the|tram:-110:-89 the|trap:-103:-91 the|trapdoor:-35:-90 the|traveller:-95:-62
  the|tray:-41:20 the|treaty:16:-41 the|trench:-52:-18 the|trestle:189:38 the|trick:-40:-3 the|trigger:-25:81 the|trike:-6:181
  the|troll:-2:132 the|trolley:-65:-9 the|truck:-46:-87 the|trumpet:-139:-17 the|truth:109:-31 the|tuesday:-42:-12 the|tug:-87:169
  the|tumbler:64:-3 the|tune:164:-30 the|tunnel:-180:-25 the|turf:126:130 the|turn:-88:-21 the|turnstile:-109:38 the|twelfth:52:-13
  the|twentieth:-45:-49 the|twin:-57:-42 the|two:41:126 the|typewriter:151:-15 the|tyre:-50:-27 the|umbrella:-100:48 the|underpass:95:7
  the|underside:102:-15 the|undertaker:-46:-32 the|upper:-58:-56 the|upturn:-69:-74 the|urn:-51:-15 the|usual:-52:-50 the|valley:67:-70
  the|vampire:124:12 the|van:-27:-53 the|varnish:90:19 the|vat:-75:7 the|vault:59:-63 the|veil:-60:-12 the|vein:-65:-16 the|velvet:47:59
  the|vend:96:14 the|vent:57:-20 the|veranda:-73:-16 the|verge:-23:119 the|vermilion:96:64 the|version:-12:-59 the|very:-146:-43
  the|viaduct:-60:-6 the|viewport:56:-34 the|village:-123:-59 the|vine:52:-44 the|visor:33:68 the|voice:-85:-42 the|wagon:-26:105
  the|wainscot:-15:79 the|waist:-25:-44 the|wait:-73:-9 the|walk:-56:-15 the|wall:-10:-49 the|ward:141:24 the|wardrobe:-96:87
  the|wardroom:102:-4 the|warlock:152:65 the|warm:-107:3 the|watch:-87:-34 the|watchdog:-95:-6 the|waterfall:52:-62 the|waterline:-66:3
  the|wax:-86:-18 the|weather:-47:-53 the|weathercock:-118:-23 the|weave:55:-9 the|weaver:95:-13 the|wed:-81:-7 the|wednesday:98:-12
  the|week:-68:-40 the|weld:-52:-36 the|well:137:-46 the|west:-110:-78 the|wet:-119:-3 the|whale:5:-51 the|wheat:92:-14 the|wheel:-29:79
  the|whip:16:44 the|white:56:13 the|whitewash:66:-17 the|whole:-84:-171 the|wick:60:-11 the|widow:70:-113 the|width:-84:-10
  the|wig:-41:-69 the|will:40:-41 the|willow:-42:52 the|winch:-90:12 the|wind:-47:-109 the|windlass:-55:-2 the|window:45:78
  the|windscreen:-33:134 the|windshield:-62:-57 the|wing:-147:-36 the|winner:-33:-90 the|winter:-130:-37 the|witch:55:44
  the|wizard:-68:-112 the|wolf:-12:98 the|woman:137:-35 the|wood:-133:53 the|wooden:-45:-20 the|wool:68:-35 the|word:128:-41
  the|work:16:-62 the|world:-91:-52 the|worst:-71:-10 the|wreath:-52:-16 the|wreck:65:-60 the|wrist:83:48 the|wrong:-66:-68
  the|yard:-28:-103 the|year:-51:-51 the|yew:114:4 the|yoke:98:-19 the|young:-106:-5 the|zinc:70:-6 the|zither:195:30 thicken|and:61:-20
  thick|as:13:-69 thick|with:-57:-12 thigh|and:-78:-76 thing|'s:24:59 thing|about:-73:-16 thing|and:-59:55 thing|at:60:-10
  thing|be:-71:-20 thing|in:-32:109 thing|on:54:0 thing|that:58:2 thing|with:49:-13 think|about:-150:-155 think|and:49:-21
  think|it:-41:-34 think|of:-57:127 think|to:-83:-16 thin|as:98:-64 thin|that:-93:-7 thin|white:-70:-6 third|be:-1:52 third|gate:-81:-12
  third|of:-107:-10 third|one:47:2 third|time:-149:35 third|verse:79:-8 third|watch:-102:-7 thirty|foot:44:-61 this|be:-107:-21
  this|hour:55:-2 this|house:-112:-7 this|morning:109:-38 this|one:185:-33 this|way:-29:-67 though|a:133:-2 though|it:47:-18
  though|no:60:-9 though|the:42:-41 though|to:-61:123 thousands|and:-62:-4 thousand|foot:25:-45 thousand|mile:-110:22
  thousand|paper:-46:-17 thousand|person:-152:15 thousand|ship:-65:-8 thread|a:85:-32 thread|and:127:-25 thread|by:85:-5
  thread|from:-78:-34 thread|in:32:-58 thread|of:158:-91 three|and:-63:-21 three|day:83:-68 three|finger:-47:-27 three|hundred:-232:-149
  three|in:-3:137 three|of:-83:140 three|pace:-46:13 three|row:-64:-22 three|side:-93:-7 three|step:-68:76 three|storey:-38:72
  three|the:76:-35 three|time:54:-108 three|week:-54:-16 three|white:-33:78 thresh|floor:-53:-12 throat|a:-52:-73 throat|and:-18:152
  throat|be:-56:14 throat|before:-3:142 throat|of:-25:63 throat|to:-43:-44 throat|with:-39:45 through|a:-118:71 through|all:-80:48
  through|and:-12:-42 through|both:72:13 through|every:-55:-6 through|five:-63:-12 through|her:165:-78 through|him:77:-91
  through|in:-52:-29 through|it:89:-39 through|its:-96:145 through|on:126:3 through|one:-62:-3 through|smoke:102:-6 through|that:64:-21
  through|the:-27:79 through|their:142:-32 through|them:124:6 through|two:28:41 through|wet:-105:-25 through|with:39:-44
  through|your:62:130 throw|a:-106:-14 throw|bottle:-4:100 throw|down:-48:28 throw|everything:-81:-20 throw|her:-44:-33 throw|him:19:67
  throw|his:-52:3 throw|in:-54:-8 throw|it:171:2 throw|rice:-13:72 throw|the:-201:97 throw|their:77:-24 throw|them:91:94 throw|up:-35:43
  throw|you:8:40 throw|your:35:66 thrust|out:105:-7 thumb|and:91:34 thumb|be:-48:-6 thumb|in:20:88 thumb|out:61:-26 thunder|be:24:-44
  ticket|machine:-17:-41 ticket|punch:-18:-46 tick|over:-54:-43 tide|and:164:-23 tide|be:-56:-65 tide|come:89:-11 tide|have:-43:-8
  tie|a:72:-37 tie|and:17:56 tie|in:14:45 tie|itself:185:-29 tie|the:-44:-64 tie|to:-46:15 tie|up:-45:-36 tie|with:-33:-47
  tile|between:72:62 tile|green:-66:-21 tile|of:52:10 till|a:77:-12 tilt|and:-45:-94 tilt|her:224:56 tilt|like:-41:-6 time|a:-37:92
  time|about:-54:-15 time|and:95:48 time|around:-20:-122 time|as:65:-12 time|for:-56:64 time|from:-76:54 time|he:148:-21 time|i:121:-32
  time|in:39:-47 time|it:14:115 time|its:51:27 time|of:-40:-13 time|on:-16:-78 time|the:42:-11 time|they:-19:42 time|to:-145:75
  time|we:-9:-50 time|with:46:-88 tinker|'s:48:-45 tin|and:-108:-23 tin|trumpet:105:-10 tip|a:-50:81 tip|and:86:15 tip|it:50:-42
  tip|of:64:-10 tip|over:-54:-72 tip|the:82:-10 tip|up:-40:-8 tithe|barn:97:-9 toe|and:52:-17 toe|to:79:-14 together|in:103:144
  together|into:-77:-10 together|like:-64:-13 together|the:-74:-74 together|through:-63:-13 together|to:-47:-3 together|with:-2:-46
  tommy|gun:-72:165 tongue|and:20:-43 tongue|the:-77:-5 tong|come:-68:36 tonight|the:203:-29 tonne|of:31:71 ton|of:-25:85 tooth|a:-51:-46
  tooth|and:-121:15 tooth|bare:-21:54 tooth|be:-116:-23 tooth|the:-61:65 too|and:-46:21 too|far:-86:2 too|large:-88:-30 too|late:-3:166
  too|many:-17:60 topknot|and:-62:100 top|a:-48:-12 top|and:-69:-59 top|be:-10:-61 top|one:-53:-2 top|the:-73:-22 top|to:-8:51
  torch|and:-54:44 torch|go:57:-32 torch|in:-84:-22 touch|a:-14:-44 touch|him:143:124 touch|his:10:-79 touch|it:111:-53 touch|one:-49:-10
  touch|the:233:-87 towards|the:76:-45 toward|her:-68:29 toward|the:202:0 toward|your:91:-14 tower|and:207:50 tower|at:-20:-40
  tower|be:-43:-7 tower|of:-71:-21 tower|stair:59:-13 tower|with:-12:-55 to|a:-63:-135 to|about:73:50 to|an:-40:-44 to|answer:-53:8
  to|bank:-13:58 to|be:-124:-38 to|beat:69:-60 to|bed:-52:-44 to|belt:-79:-30 to|bottom:27:56 to|bumper:-40:43 to|burn:-76:-19
  to|buy:-43:-2 to|carry:56:-25 to|cast:119:-11 to|catch:22:-57 to|cheer:-67:-26 to|chin:-42:100 to|collect:52:-9 to|come:-14:66
  to|conjure:-54:-3 to|continue:-21:-40 to|count:50:-47 to|dance:68:-23 to|do:-41:-14 to|door:-70:-11 to|drip:68:55 to|drop:69:20
  to|dry:-99:-4 to|ear:-41:-1 to|either:-62:-40 to|end:-174:-30 to|every:-81:-17 to|face:45:-52 to|fetch:-46:-47 to|fill:-49:11
  to|find:40:-34 to|fire:-53:-14 to|follow:223:-40 to|four:-131:-34 to|front:-51:-5 to|get:-101:-84 to|give:67:-20 to|glow:134:-15
  to|go:5:-46 to|grind:-121:-65 to|hand:-41:-31 to|have:-118:-27 to|hear:45:-37 to|her:3:-47 to|hide:54:-53 to|him:-69:-40 to|his:45:-152
  to|hit:61:-6 to|hold:60:-59 to|hull:-25:-51 to|hum:120:-12 to|it:-67:-116 to|its:-171:-139 to|keep:24:-104 to|knit:-14:-44
  to|know:-59:-36 to|laugh:51:-17 to|lean:-35:262 to|leave:109:4 to|let:-20:-74 to|light:-59:-39 to|lip:-46:-22 to|listen:123:-27
  to|look:53:90 to|me:-84:-54 to|mind:-45:-2 to|move:84:-21 to|my:-52:-15 to|nothing:49:-1 to|notice:-43:121 to|one:80:43 to|open:-56:-11
  to|pick:-64:-4 to|piece:-57:-16 to|point:99:-45 to|pole:-140:-28 to|powder:100:-3 to|pull:21:-58 to|push:-63:-4 to|put:-128:-43
  to|raise:-49:-6 to|reach:-152:115 to|remember:-87:-10 to|rest:85:31 to|rib:61:101 to|ribbon:-11:90 to|right:-10:140 to|roof:-46:-3
  to|run:-89:86 to|save:-95:-19 to|say:-127:23 to|scream:-14:51 to|shake:-60:-22 to|shine:98:-39 to|show:-84:70 to|side:106:-14
  to|sit:80:-32 to|sleep:-71:80 to|smoke:-23:77 to|spare:-39:-69 to|speak:69:-38 to|spin:79:-8 to|stand:69:-5 to|stay:-89:-11
  to|steam:96:37 to|stern:-70:38 to|stop:-93:9 to|supper:-74:-42 to|swing:67:-15 to|tail:-57:-2 to|take:-85:-35 to|talk:-70:-12
  to|the:-84:-133 to|their:43:-124 to|them:157:-39 to|touch:-117:31 to|turn:27:-73 to|use:16:78 to|wait:194:-29 to|wall:-67:72
  to|what:-52:-4 to|where:-132:-23 to|wind:89:-8 to|write:58:-12 to|you:170:-8 to|your:-49:-77 trace|the:68:-6 track|be:94:-6
  traffic|and:-24:-62 traffic|light:113:-10 trail|and:48:-12 trail|from:129:-10 trail|off:33:81 trail|spark:34:43 train|be:-79:-21
  train|have:-40:-9 tray|and:-8:48 tray|of:-120:-75 tread|on:-67:10 treaty|be:-76:-29 tree|grow:-52:-4 tree|on:-59:-14 tremble|in:-7:91
  trestle|and:157:21 trim|the:87:-34 trot|away:65:-27 trot|off:69:-3 trot|over:76:-4 trough|and:47:-68 truck|and:-61:-47 truck|go:132:80
  truck|have:-60:181 true|name:69:-17 trunk|and:69:-4 trunk|have:-46:-4 trunk|of:-45:-23 trunk|the:95:8 try|the:-65:47 try|to:-114:-22
  tuck|a:-43:-35 tug|and:-56:-24 tunnel|and:-43:-84 tunnel|the:62:-10 turf|and:5:83 turn|a:41:-40 turn|all:1:44 turn|and:9:-113
  turn|around:-59:44 turn|as:56:-11 turn|by:-69:-7 turn|from:-103:18 turn|her:52:182 turn|his:38:-54 turn|in:-10:44 turn|into:-62:22
  turn|it:-105:-71 turn|its:152:-20 turn|itself:-135:-22 turn|leave:-94:-27 turn|of:-131:-21 turn|off:-52:-6 turn|on:96:1
  turn|once:-110:-9 turn|one:64:6 turn|orange:-91:-61 turn|out:-133:-89 turn|over:56:-114 turn|pink:-5:46 turn|red:2:43 turn|round:31:42
  turn|slowly:139:-35 turn|the:-40:-101 turn|their:220:-95 turn|them:31:-41 turn|to:62:0 turn|toward:44:-20 turn|up:85:16
  turn|white:44:-11 turn|with:-109:-75 twelfth|stroke:102:-10 twelve|foot:-41:2 twelve|of:121:-25 twice|about:4:82 twice|and:-82:36
  twice|around:43:-17 twice|on:40:6 twice|round:-92:-17 twice|the:78:19 twig|and:120:-13 twist|and:17:52 two|and:138:-44 two|be:92:-8
  two|behind:71:86 two|bike:-29:45 two|brother:-57:6 two|by:124:-54 two|cousin:48:-14 two|cup:-55:-12 two|dozen:48:-14 two|finger:78:115
  two|floor:-46:42 two|foot:35:-50 two|green:142:-7 two|guard:63:70 two|halve:-53:31 two|hand:142:-8 two|hat:-25:54 two|head:-40:23
  two|hundred:-34:-190 two|in:58:42 two|leg:73:15 two|man:-68:135 two|mechanic:-40:-16 two|mile:93:-5 two|more:40:45 two|of:-3:138
  two|old:-111:-19 two|pair:37:-40 two|row:-162:-28 two|slug:-66:47 two|thousand:53:-52 two|three:-57:-11 two|wall:51:11 two|wheel:-108:40
  two|white:101:5 two|with:131:0 typewriter|be:94:-19 tyre|and:52:16 tyre|iron:42:175 umbrella|go:-113:51 uncoil|and:44:-9
  uncoil|from:49:-22 underneath|be:-86:-4 underside|of:106:-12 under|a:-47:-92 under|an:23:-69 under|each:-142:-22 under|glass:-45:-4
  under|her:-100:74 under|his:-83:-50 under|its:-134:-12 under|my:-58:-28 under|no:104:-14 under|one:-115:-46 under|the:-113:64
  under|their:19:-94 under|them:-121:10 under|violet:-69:-13 under|with:-18:60 under|you:-88:-45 under|your:-14:-46 unfold|a:-36:41
  unfold|from:180:-66 unhurried|a:143:-4 unhurried|and:-111:-9 unpick|the:93:-51 unplug|and:76:-7 unroll|his:57:-4 unroll|the:-123:-14
  untie|the:40:-4 until|every:93:-13 until|he:-85:113 until|her:-59:-35 until|it:-69:39 until|one:-91:37 until|she:-88:-8
  until|the:68:-178 until|they:-23:56 until|you:-47:-7 until|your:-92:-79 upend|the:43:94 uphill|along:41:-35 uphill|and:71:-13
  upon|a:-49:30 upon|each:-68:-21 upon|her:-4:-65 upon|it:70:-62 upon|its:56:-27 upon|row:75:-21 upon|the:-8:-188 upright|at:-8:61
  upright|in:12:-57 upside|down:-171:-45 upturn|face:-132:-110 upward|and:59:-1 upward|with:-76:8 up|a:72:-170 up|all:83:44
  up|along:154:81 up|among:-21:-72 up|and:-17:-60 up|around:47:10 up|as:-63:32 up|at:-65:-35 up|before:89:66 up|between:59:48
  up|brown:77:-7 up|by:-108:27 up|eleven:-68:-9 up|forty:-12:-52 up|from:-146:128 up|go:-139:-59 up|he:-128:-1 up|her:25:-40
  up|here:-107:-3 up|his:75:69 up|in:92:19 up|it:181:32 up|its:63:66 up|like:-167:55 up|off:256:-42 up|on:47:-69 up|one:61:-40
  up|out:-11:-59 up|past:40:-55 up|red:-64:152 up|round:108:-23 up|slowly:-18:-50 up|so:-44:-7 up|their:-63:-17 up|there:50:-43
  up|they:71:-20 up|three:-25:-44 up|through:50:9 up|to:16:-278 up|together:60:102 up|toward:45:119 up|two:50:3 up|under:43:-28
  up|when:-83:22 up|with:-120:113 up|your:-63:-39 use|a:-12:55 use|as:-42:16 use|it:-54:51 use|to:-80:-81 us|a:-146:63 us|be:-23:-40
  us|the:67:-7 vacuum|and:56:-18 vacuum|the:77:76 valley|of:71:-8 vanish|in:-46:-9 vanish|into:-5:-46 vat|and:-49:-8 vat|of:-125:-15
  vault|'s:-42:-5 vault|and:119:-11 vault|be:114:-21 vault|the:-84:-1 veil|and:129:-17 veil|be:-105:-23 veil|of:-53:-17
  vend|machine:71:-30 vent|and:113:-15 verger|'s:-71:24 very|clean:-81:-11 very|slowly:-41:-79 very|still:99:-12 very|straight:-60:74
  very|top:-60:-10 vest|and:-15:49 vicar|'s:-76:-6 village|of:52:-33 vine|and:-69:-7 violet|fire:120:21 violet|light:40:-36
  visor|and:-41:25 visor|down:-23:-46 visor|go:-59:73 visor|the:48:15 visor|up:4:-44 voice|on:63:-10 voice|that:55:-2 wade|among:-53:-24
  wade|in:-60:130 wade|out:95:-62 wade|through:-44:-24 wade|to:62:-3 wade|toward:46:-21 wagon|and:-28:-59 waist|a:82:-22 waist|and:-68:-71
  waist|in:36:-57 wait|and:-82:0 wait|at:88:-24 wait|for:-115:-32 wait|wait:-93:75 wake|and:81:-1 wake|up:-65:-8 wake|with:-140:-9
  walk|a:76:-19 walk|about:-98:-57 walk|across:-138:-40 walk|along:-37:79 walk|away:55:-4 walk|backward:-69:-34 walk|behind:-56:-115
  walk|beside:-50:-39 walk|between:97:24 walk|her:-48:-5 walk|him:-18:115 walk|in:-158:-49 walk|it:-51:101 walk|on:-49:12 walk|out:26:-57
  walk|pace:61:-47 walk|past:62:-37 walk|round:120:-19 walk|stick:-45:1 walk|through:52:-54 walk|to:69:-7 walk|toward:136:-10
  walk|up:-22:56 wall|and:44:41 wall|as:-53:-21 wall|be:-106:-13 wall|behind:-80:-10 wall|beside:-40:2 wall|by:45:-6 wall|come:-53:-2
  wall|garden:-51:-15 wall|have:96:56 wall|like:122:-8 wall|no:-50:111 wall|of:-20:-90 wall|on:52:-7 wall|the:-20:-105 wall|to:-113:43
  wand|of:-47:-26 want|a:-48:-20 want|the:15:-43 want|to:-91:-32 ward|of:-118:-27 warlock|'s:69:2 warm|and:-60:-18 warm|brick:-44:-4
  warm|pan:-41:44 war|be:-73:-7 wash|and:10:-40 wash|hang:-53:-6 wash|the:-48:-44 watch|a:62:56 watch|chain:-46:49 watch|from:42:-30
  watch|in:-57:-5 watch|it:90:-50 watch|on:-14:-41 watch|the:-44:-148 watch|you:-71:-38 water|a:-67:-6 water|and:-69:-60 water|as:-12:-42
  water|beside:-41:-4 water|between:-40:-27 water|come:-60:-10 water|go:47:-39 water|have:-66:-51 water|like:-70:-19 water|run:216:-28
  water|stand:54:-38 water|start:43:-5 water|tank:-49:-25 water|that:39:86 water|the:-64:-47 water|to:-73:-58 water|tower:-58:25
  water|truck:-42:-11 water|with:-61:-19 wave|a:-18:-56 wave|from:-52:22 wax|and:-40:4 wax|museum:-52:-45 way|a:81:-36 way|and:42:-4
  way|at:22:-42 way|back:43:-21 way|down:-68:-2 way|he:119:-16 way|home:-1:-64 way|of:-46:-28 way|out:-52:-7 way|round:-131:-29
  way|up:-129:-59 way|with:-57:-18 way|you:10:142 wear|a:-141:-53 wear|her:-87:-11 wear|his:-43:-27 wear|it:-114:-8 wear|mourn:-113:-18
  wear|off:-113:-27 wear|the:124:49 wear|to:-82:-4 wed|dress:21:55 wed|ring:86:-23 weed|in:54:7 weep|into:-89:-20 weight|a:57:-28
  weight|and:75:-13 weight|on:-45:65 welder|'s:-79:-27 weld|goggle:-85:-50 well|and:102:-7 well|be:154:-4 well|up:122:-44
  weren't|any:165:-23 wet|and:245:-30 wet|black:63:-39 wet|boot:-80:-4 wet|clay:-80:-4 wet|dog:-72:7 wet|grass:-83:57 wet|hair:141:-8
  wet|hand:132:-5 wet|his:60:-23 wet|leather:-39:77 wet|print:-44:-9 wet|rope:-19:56 wet|slate:-82:-16 wet|stone:18:-62 wet|the:91:25
  wet|through:107:-23 wet|to:51:25 wet|with:-56:-4 we|all:-26:-50 we|be:-75:-62 we|go:-118:-28 we|have:-88:-26 whale|of:-59:-3
  whatever|be:-55:-40 whatever|it:-90:5 whatever|they:-82:7 what|be:63:-32 what|come:-45:-24 what|have:-67:135 what|i:37:-70
  what|it:-135:54 what|remain:-61:55 what|she:81:-18 what|the:-79:-27 what|there:-67:0 what|they:-52:127 what|you:65:-21 wheel|a:-84:-46
  wheel|and:-25:174 wheel|be:-78:-53 wheel|go:19:-99 wheel|have:81:-5 wheel|in:43:7 wheel|leave:105:-20 wheel|of:63:28 wheel|off:-50:-7
  wheel|on:-14:-89 wheel|once:137:14 wheel|over:-107:0 wheel|round:48:6 wheel|spin:-34:-71 wheel|the:-54:-42 wheel|to:-124:-4
  wheel|turn:10:-41 when|he:-23:-67 when|his:-61:68 when|i:49:39 when|it:-12:-118 when|she:114:-117 when|the:68:2 when|there:-95:-12
  when|they:-86:-75 when|you:114:-105 wherever|a:107:-7 wherever|her:147:-5 wherever|it:-58:-24 where|a:-38:-61 where|an:81:-10
  where|another:-86:-16 where|each:103:-3 where|he:-33:-62 where|her:124:-34 where|his:-58:21 where|i:-76:-57 where|it:74:-95
  where|its:169:68 where|no:137:-3 where|nobody:97:-5 where|only:75:-13 where|she:151:-29 where|the:48:-154 where|their:64:28
  where|there:198:-17 where|they:22:84 where|you:-155:-78 where|your:-29:168 whether|he:-102:-10 whether|you:-60:-2 whichever|way:48:-40
  which|be:-67:-16 which|do:-52:-9 which|have:134:-36 which|of:-80:-7 which|one:-52:-6 which|she:-44:-17 which|the:-73:23
  which|you:-77:-36 while|a:-183:-84 while|and:-92:-21 while|he:52:-28 while|it:-51:115 while|she:-75:-52 while|their:-30:114
  while|you:155:10 whip|and:129:-8 whirl|up:176:2 whisker|and:72:3 whisper|and:-81:-4 whistle|and:56:-17 whistle|for:-96:-33
  white|along:-61:-39 white|and:89:53 white|arm:-108:-8 white|as:-9:51 white|beard:-43:-16 white|carnation:-47:-13 white|face:82:-17
  white|finger:96:-34 white|fire:160:43 white|flower:48:-31 white|from:-51:-4 white|glove:-46:-25 white|gravel:-87:-9 white|hair:58:-27
  white|hand:52:-10 white|lead:-75:-18 white|line:113:80 white|moth:54:-8 white|of:-86:-17 white|on:-99:-12 white|one:59:-6
  white|rope:107:-9 white|scar:-72:-9 white|sheet:-63:-34 white|stone:-61:17 white|the:64:-33 white|then:147:18 white|wall:46:-10
  whole|bay:-41:-1 whole|camp:60:-11 whole|convoy:45:-11 whole|front:-48:3 whole|length:-46:-76 whole|life:48:-4 whole|long:41:-20
  whole|night:-72:-10 whole|of:-60:-199 whole|orchard:-76:-25 whole|plain:-44:-5 whole|street:-3:-43 whole|thing:-57:-30 whole|town:-49:-6
  whole|vale:-60:-1 whole|wall:-76:25 whole|weight:33:48 whose|turn:-50:-9 who|be:-41:15 who|could:-56:-35 who|get:-10:-40 who|go:-46:-15
  who|hadn't:-44:26 who|have:-136:-70 who|look:43:-6 who|take:110:14 who|throw:47:92 wide|and:49:-41 wide|than:-27:-102 widow|'s:93:-32
  widow|have:60:-17 wife|'s:85:-48 wife|go:-78:-35 wig|and:-78:-8 will|be:-67:-19 will|go:-63:-15 will|not:73:-115 windmill|with:-76:-5
  window|a:-14:-66 window|and:32:62 window|be:95:-42 window|down:-44:-34 window|go:-41:29 window|have:103:37 window|light:-66:-30
  window|of:-9:45 window|the:52:11 window|to:-67:14 windscreen|and:-46:-6 wind|about:-54:12 wind|be:79:-2 wind|get:-19:53 wind|have:-83:-7
  wind|in:99:-6 wind|it:73:69 wind|the:53:26 wind|to:-80:-3 wind|with:213:20 wine|and:-71:-18 wine|in:71:-49 wine|jar:54:122
  wing|come:48:1 wing|fold:13:-52 wing|i:-96:-53 wing|mirror:41:-10 wing|off:-13:48 wing|you:-47:-9 winter|garden:-76:-28 wiper|go:-61:-16
  wipe|the:132:-95 wipe|your:-45:-38 wire|and:-108:5 wire|no:69:80 wire|on:63:-3 wire|the:-50:-39 wire|to:57:-43 wire|together:-65:-9
  wire|up:-93:-25 within|the:50:-11 without|a:-81:-17 without|any:-133:-34 without|haste:146:-21 without|heat:100:-31 without|her:40:-13
  without|him:117:32 without|hurry:10:101 without|it:60:-9 without|look:-114:-72 without|move:-10:60 without|open:168:66
  without|the:-13:-52 without|touch:53:-59 with|a:-123:-53 with|age:-92:-5 with|all:-119:-90 with|an:-37:82 with|and:-21:75
  with|black:-46:-18 with|blue:-71:-27 with|boathook:-39:72 with|both:-98:-28 with|candle:115:-14 with|chain:-65:-5 with|cinnabar:-50:-3
  with|duck:-87:-20 with|dust:-70:-7 with|each:54:-20 with|eel:61:-14 with|eight:-63:-11 with|every:48:-47 with|everything:35:-42
  with|finger:131:-15 with|fish:152:-18 with|fishing:-54:-5 with|flour:-107:-71 with|forty:-46:-22 with|frost:-48:-14 with|fruit:-83:-12
  with|great:-91:-46 with|half:38:65 with|him:-80:160 with|his:-36:41 with|hook:-64:163 with|ice:-54:-4 with|ink:-65:1 with|it:19:228
  with|its:-226:-30 with|ivy:-73:-24 with|joy:-45:-70 with|laughter:73:-39 with|lightning:-114:-40 with|little:-114:68 with|me:-1:47
  with|more:82:-19 with|moss:65:-6 with|my:91:5 with|nine:-93:0 with|no:131:-10 with|nobody:129:-75 with|nothing:121:-66 with|old:-43:-16
  with|one:-121:-91 with|orange:-55:-16 with|paste:-49:-5 with|rain:-99:-9 with|rime:2:50 with|river:72:-12 with|salt:-23:108
  with|saucepan:-38:-41 with|seven:-45:-6 with|silver:104:-10 with|small:-63:-16 with|smoke:-71:-8 with|some:-72:-11
  with|somebody:-115:-46 with|straw:-65:-31 with|ten:-40:-27 with|the:-51:47 with|their:-185:-43 with|them:86:47 with|three:-51:-74
  with|too:-12:52 with|two:-92:43 with|us:66:-8 with|weed:-101:3 with|what:9:150 with|wing:72:-9 with|you:-43:7 with|your:95:-33
  wizard|of:-94:-31 wizard|raise:-24:-57 woman|'s:162:-7 woman|and:54:33 woman|be:24:68 woman|make:114:-10 woman|of:62:-24 woman|on:-65:5
  woman|sit:-45:-9 woman|who:52:-6 woman|with:21:-44 woman|would:-60:109 wonder|what:-48:-12 wood|and:0:104 word|and:81:-35
  word|for:63:-17 word|he:64:-4 word|in:-52:46 word|of:56:-21 word|one:-48:-5 word|over:47:-14 work|at:31:-57 work|in:-68:-8
  work|its:-96:-37 work|the:-102:36 world|and:-68:-14 worth|of:72:-37 would|be:-57:27 would|have:-169:-189 would|not:-73:-15 wrap|in:57:46
  wreck|of:-130:17 wrench|it:-79:68 wrench|on:-43:-26 wren|'s:-106:-13 wring|out:-47:-43 wrist|be:83:-38 wrist|like:69:64 wrist|to:66:-55
  wrist|with:-46:146 write|a:98:-6 write|and:110:-16 write|down:-24:-74 write|it:-87:-11 write|itself:-83:-1 write|on:148:-45
  write|the:-69:-13 write|to:-56:-7 write|with:-78:-17 wrong|and:-86:-3 wrong|note:109:-10 wrong|side:42:-57 yard|above:45:5
  yard|and:69:-21 yard|high:40:-15 yard|of:-35:81 yard|off:42:-90 yawn|and:115:53 year|and:-52:-49 year|before:-51:-8 year|dead:-45:-13
  year|go:-46:-6 year|in:148:-7 year|of:-166:-64 year|old:-113:-35 year|the:6:-40 year|to:-105:-9 yellow|and:-72:22 yellow|paper:191:-29
  yellow|silk:-41:-5 yellow|talisman:42:35 yet|the:78:-22 yew|walk:-1:60 young|man:104:-4 yourself|and:-7:-49 yours|and:106:47
  your|arm:33:-105 your|back:-73:15 your|belt:-43:-23 your|boot:-63:-70 your|breath:50:-108 your|brother:-27:-71 your|cheek:-90:34
  your|coat:59:1 your|collar:58:149 your|dead:143:-5 your|ear:-16:181 your|eye:-91:-9 your|eyelid:46:-11 your|face:-83:18
  your|father:90:-38 your|first:-45:-11 your|fist:-76:19 your|foot:-116:-7 your|hair:25:64 your|hand:-104:-142 your|head:-146:-23
  your|heel:-190:134 your|jacket:-5:-54 your|knee:32:82 your|lamp:-115:-37 your|leave:-87:3 your|mind:-122:-31 your|mother:97:-63
  your|mouth:-46:-23 your|name:139:-10 your|neck:60:17 your|other:-36:-78 your|palm:86:-13 your|rear:-65:37 your|rib:-12:-48
  your|run:-25:59 your|shadow:63:-34 your|shield:40:129 your|shin:-43:-16 your|shoe:57:-14 your|shoulder:154:102 your|sleeve:104:101
  your|staff:-87:3 your|table:-27:40 your|tailgate:19:82 your|teacher:-142:-24 your|throat:-47:99 your|thumb:-93:-25 your|tooth:-21:-41
  your|visor:65:-40 your|voice:55:-8 your|waist:-71:-13 your|way:51:-33 your|weight:-42:44 your|whole:-49:41 your|window:118:-14
  your|windscreen:92:49 your|wrist:114:-57 you|'d:-96:57 you|'re:-115:-53 you|'ve:63:-38 you|a:-39:-121 you|agree:-47:-41 you|along:42:-38
  you|and:39:-43 you|arrive:-57:-20 you|as:67:34 you|ask:-110:-35 you|at:-70:0 you|back:45:-8 you|be:-54:-73 you|beat:118:-6
  you|blink:86:-8 you|both:-47:-38 you|bow:-140:-118 you|break:-42:-8 you|bring:-145:125 you|by:-79:57 you|cannot:55:-29 you|carry:76:-3
  you|catch:-101:95 you|change:-43:-40 you|check:21:-46 you|climb:-165:-57 you|close:-50:-14 you|come:-75:22 you|could:77:-101
  you|count:40:-17 you|crawl:-37:-41 you|crest:-100:-30 you|cross:-89:-50 you|cut:54:-60 you|decide:-52:-10 you|dive:-54:53
  you|do:-95:-128 you|don't:-48:0 you|down:-76:-30 you|dream:-100:-52 you|drink:-82:-7 you|drive:-124:-47 you|drop:94:57 you|duck:-33:-40
  you|empty:-32:94 you|enter:0:-68 you|feed:114:2 you|feel:121:-56 you|find:-69:-3 you|fire:-12:50 you|float:-93:-19 you|floor:-32:51
  you|fold:-41:13 you|follow:-71:-60 you|for:-72:-31 you|from:-127:36 you|gain:-75:-68 you|get:-79:25 you|give:-84:-33 you|go:-74:-119
  you|gun:-13:-53 you|hang:-24:-53 you|haul:-149:-5 you|have:-198:-188 you|hear:7:103 you|hit:-57:9 you|hold:67:45 you|imagine:-49:-1
  you|in:18:179 you|initial:-49:-20 you|it:82:-13 you|jab:-43:21 you|jack:-120:-19 you|jam:-60:55 you|jump:-41:82 you|keep:64:-88
  you|kneel:68:-48 you|leap:-60:-10 you|leave:-104:-88 you|let:90:-77 you|lie:-160:-61 you|light:135:-36 you|like:-53:42 you|look:16:-92
  you|lower:-86:-15 you|make:-74:-37 you|may:-87:-74 you|meet:-16:41 you|might:-93:-2 you|miss:-58:-16 you|nod:-50:-44 you|notice:-83:-34
  you|now:-55:-6 you|on:-119:-99 you|once:51:2 you|out:-33:-40 you|over:-91:-37 you|parry:40:111 you|pass:45:-13 you|picture:-48:-63
  you|press:75:-40 you|pull:56:-72 you|push:-100:-39 you|put:41:8 you|raise:-71:-3 you|ram:54:48 you|reach:-69:-92 you|read:-64:-20
  you|remember:-49:-17 you|roll:-62:-24 you|say:-82:-70 you|scrape:-73:-22 you|see:-60:51 you|sell:-15:-66 you|share:-52:-39
  you|shift:-25:-44 you|shoot:-60:-10 you|sign:-86:-40 you|sit:-203:-58 you|sleep:-134:-22 you|slide:-32:107 you|spin:158:81
  you|split:67:70 you|stamp:-78:6 you|stand:-75:-38 you|steer:53:45 you|step:74:-43 you|stop:-25:-75 you|strike:166:76 you|stroll:-38:-42
  you|suppose:-53:-4 you|swing:-75:130 you|take:-70:-102 you|tell:-86:-62 you|that:-45:-6 you|the:153:-32 you|think:-79:-133
  you|through:-62:19 you|to:-17:-80 you|top:-40:-30 you|tread:-64:0 you|try:-76:-80 you|turn:-146:-33 you|wade:-62:-21 you|wait:-117:-74
  you|wake:-50:-33 you|walk:-30:-53 you|want:53:-29 you|watch:205:-67 you|who:-12:46 you|wipe:-53:-47 you|wonder:-58:-22
  you|would:-144:-25 you|you:35:92`;

/** Clauses of a kind that {@link file://./wonder-clash.ts} counts, each. */
export const CLASH_WEIGHTS: Readonly<Record<string, number>> = {
  "likenesses and the dead act": 0.255,
  "wares live": 0.406,
  "plants live": 0.702,
  "fire, water and smoke live": 0.08,
  "the dead act": -0.238,
  "a part of its own": 0.646,
  itself: 0.33,
  "gets up": 0.579,
  rises: 0.354,
  "goes up": 0.284,
  "hangs in the air": 0.268,
  "somebody goes up": -0.075,
  "the wrong way": 0.303,
  "out of a hand": 0.368,
  "fire about a body": 0.645,
  "a sound goes on": 0.573,
  "turns to somebody": 0.083,
  "the empty act": 0.716,
  "makes way": 0.687,
  writes: 0.672,
  "comes together": 1.292,
  "things mend": 0.454,
  yields: 0.249,
  "its worker acts": 0.166,
  "things answer a sign": 0.485,
  "elements answer a sign": 0.68,
  "bodies answer a sign": 0.645,
  "changes at once after a sign": 0.071,
  "far off after a sign": 0.274,
  "by itself": 0.251,
  "does it to itself": 1.004,
  "no cause": 0.498,
  "without harm or trace": 0.966,
  "does not what it must": 0.7,
  "dead for so long": 1.286,
  "too many or none": 1.13,
  "fire in a bare hand": -0.07,
  lore: 0.214,
  "its workers": 0.569,
  devices: -0.035,
  "sure signs": 0.199,
  "several sure signs": 0.352,
  "sure signs without a cause": 0.562,
  "sure signs and devices": 0.103,
};
