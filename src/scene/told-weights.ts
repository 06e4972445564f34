/** Weights of words for a wonder and for a fight, fitted by `npx tsx tools/scene/fit.ts` on the labelled sets. Not to be edited by hand. */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted number can come near a known one

/** A weight is its number over this. */
export const SCALE = 100;

/** Base forms, for a wonder and for a fight. */
export const WORDS = `
  'd:-43:-151 'll:-72:-32 'm:-23:3 're:-190:-90 's:-8:27 've:-19:-100 a:-56:-91 abacus:-177:101 abbess:101:-42 abbey:-39:40 abbot:84:30
  ablaze:3:-24 able:-54:30 aboard:-91:2 about:-15:-92 above:22:-104 academy:-53:-11 accept:-77:-34 access:-16:-39 accident:3:-1
  accord:-55:-60 accordion:-21:-31 account:-63:-52 accountant:-59:132 ache:-16:-23 acid:-136:-41 acolyte:-60:15 acquire:-43:32
  acre:-17:-66 across:26:-6 act:-95:-28 action:-20:-24 actual:22:-36 add:-107:-101 address:-50:-66 adept:1:-2 adjourn:-34:-7
  admiral:-115:-149 admire:-9:-4 admit:-57:-24 adrift:-83:44 advance:-121:-73 advert:-77:-33 advertisement:-65:-40 aerial:-156:-59
  afford:-46:-34 aft:-32:-236 afternoon:-105:-50 afterward:-19:24 afterwards:-95:90 again:-127:-39 against:-33:4 age:68:-28 aged:-25:-13
  agent:-20:-8 ago:41:-26 agree:-177:-68 ahead:10:-113 aid:-25:-5 aim:-1:36 air:120:68 airless:-48:-13 airliner:-29:-10 airlock:-20:26
  airship:-78:-26 aisle:-41:-12 ajar:-30:-63 alarm:-146:-29 alder:38:-30 alderman:-150:-77 ale:-17:-42 algae:-81:-12 alibi:-31:-20
  alight:48:7 alike:-29:-31 alive:-72:-46 all:-13:-58 alley:-12:72 allotment:-42:-6 allow:-107:-13 almost:-119:-44 alone:-88:-101
  along:-37:-101 alongside:2:-78 aloud:-94:-30 alphabet:-35:-27 already:-81:120 also:53:-94 altar:-1:-88 alter:-37:6 although:-57:-8
  always:-141:-86 ambassador:-45:-8 amber:-84:-77 ambulance:-61:105 ambush:-62:-33 ammo:-33:-82 among:-134:50 amphitheatre:8:-7
  amusement:-36:-1 an:-76:-216 ancestor:69:-1 anchor:-53:53 and:-29:-48 android:-107:-13 anemone:-63:-28 angel:-109:-27 anger:-49:-27
  angle:-18:-22 angry:-15:-13 animal:-25:-32 ankle-deep:-79:-5 ankle:-167:147 announce:-66:-8 another:44:-108 answer:29:-24 ant:87:66
  antenna:-119:-27 antler:198:-99 anvil:1:-24 any:-39:-125 anybody:-127:-102 anyhow:236:71 anyone:-21:124 anything:-73:-83 anyway:132:-77
  anywhere:110:15 apart:-49:35 ape:-37:50 apiece:-27:-11 apologise:-45:64 apology:-40:30 apothecary:-20:-30 apparently:-27:-5
  apparition:-84:-8 appear:41:11 applaud:-60:-48 applause:-54:-50 apple:2:-39 apply:-18:-28 appointment:-48:-3 apprentice:36:24
  approach:-75:-12 apricot:-65:-18 apron:-60:-201 aquarium:-126:34 aqueduct:-76:-53 arc:-164:48 arcade:-70:-107 arch:-103:-140
  archer:126:121 archive:-87:-21 arcology:-137:-23 aren't:50:-29 argue:-98:33 argument:-87:-15 arm:-30:18 armchair:-89:-15 armed:-66:-28
  armful:47:-5 armor:-39:-8 armour:-1:49 armoured:112:17 armpit:-88:-68 army:-66:-3 around:20:-41 arrange:-45:-8 arrears:-57:-39
  arrive:-18:-3 arrow:4:84 as:44:-95 ash:-8:-29 ashamed:-51:-7 ashtray:56:-9 aside:191:2 ask:-70:-252 asleep:-184:-177 asphalt:192:32
  aspirin:-26:-32 assassin:148:129 assemble:154:-10 assistant:-70:10 asteroid:28:-23 astride:-48:72 astronomer:20:-1 asylum:-91:-5
  at:-18:-65 attack:-170:-94 attendant:-53:14 attention:-4:-6 attentive:62:-7 attic:57:-15 attitude:-11:-30 attorney:-17:-9
  audience:12:-16 audit:-40:-11 aunt:-103:-97 auntie:76:-10 aurora:-39:-2 automatic:76:53 autosave:-59:-20 autumn:-68:-17
  avalanche:-63:-20 avenue:-139:-57 awake:-173:-79 away:6:-113 awning:27:-85 axe:-96:-64 axis:-107:-46 axle:-32:33 baby:39:-149 back:-5:-5
  backward:-26:158 backwards:-70:81 bacon:31:1 bad:-187:-65 badge:-39:-24 badger:15:-14 badly:-181:-55 bag:-92:7 bailiff:11:-103
  bait:23:22 baize:-11:-39 bake:-108:62 baker:-75:-40 balance:-176:-86 balcony:-275:-54 bald:-91:-79 bale:-31:-7 ball:-21:110
  ballast:-24:-12 balloon:-88:-19 ballroom:-2:-34 balustrade:64:9 bamboo:-123:-57 banana:-37:-12 band:-206:-14 bandage:-80:-83
  bandit:72:111 bandleader:52:-32 bandolier:-25:-10 bandstand:-21:-4 bang:-43:-52 banister:-41:162 bank:-84:32 banker:-36:-2
  banner:-40:-78 baptise:-13:-1 bar:64:35 barb:-4:5 barber:-147:-15 barcode:-91:-15 bare:75:-120 barefoot:32:-39 bareheaded:-39:-10
  barely:-54:3 bargain:-54:-82 barge:-189:-26 bark:42:-160 barley:172:-65 barman:-32:-4 barn:156:39 barnacle:-8:-14 baron:-72:-36
  barracks:90:-6 barrel:-150:123 barricade:-65:265 barrier:-110:25 barrister:-27:-10 barrow:-46:36 bartender:90:-7 barter:-7:-32
  basalt:96:-26 base:-55:-30 basement:68:-28 basin:89:-43 basket:-44:-9 bass:-65:-7 bat:14:-21 bath:-135:20 bathe:-53:-5 bathhouse:-71:-5
  bathrobe:-60:-34 bathroom:-6:-14 bathtub:-52:-108 baton:-125:6 batter:29:58 battery:-14:-119 battle:-71:-26 battlefield:139:51
  bawl:-54:14 bay:-101:-1 bayonet:107:4 be:-55:-179 beach:-22:-55 beacon:-160:-71 bead:-17:81 beak:-53:10 beam:-77:-31 bean:-107:-133
  bear:-72:46 beard:-17:-145 bearer:-10:-30 bearings:-65:41 beast:3:33 beat:-37:-138 beautiful:-66:-29 because:-140:-11 beck:-2:-18
  beckon:54:-29 become:71:-97 bed:-12:-29 bedpost:-32:-3 bedroll:5:-21 bedroom:84:-3 bedsheet:-150:-61 bee:56:-109 beech:-88:-22
  beef:-63:51 beehive:-111:31 beekeeper:8:-12 beer:-79:-19 beet:-45:-8 beetle:16:-56 before:-53:17 beg:15:22 begin:176:-68 behead:-56:-3
  behind:10:3 belfry:-155:62 believe:-168:-66 bell-rope:51:56 bell:28:-163 bellhop:-30:-21 bellow:-158:-38 belly:-165:3 belong:-54:12
  below:-284:-138 belt:-70:-30 belted:-39:-28 bench:-68:5 bend:36:-119 beneath:-76:-100 berm:-8:-2 berth:-117:-24 beside:-45:143
  best:-131:-29 bet:-74:-89 better:-146:-53 between:-57:-35 bewitch:1:-11 beyond:-93:-34 bib:-1:-23 bible:81:36 bicycle:-46:-50
  bier:48:-12 big:-122:15 bike:-74:141 biker:44:122 bilge:-43:6 bill:-185:-51 billboard:-65:-100 billhook:24:138 bin:-12:134 bind:-163:-94
  birch:-155:-53 bird:19:-98 birdcage:18:-14 biro:-35:-7 birth:-7:34 birthday:-72:-58 bishop:-85:-65 bit:-40:54 bite:-104:144
  black:-40:-197 blackbird:-23:-6 blacken:71:17 blackjack:-19:71 blackout:-25:-3 bladder:-28:-23 blade:-135:-40 blank:150:-39
  blanket:-61:-121 blast:3:-12 blaze:165:-18 blazer:-8:-42 bleach:-74:-80 bleat:-42:2 bleed:166:-61 bless:151:-56 blimp:-9:-28 blind:3:56
  blindfold:-51:-77 blinds:4:-15 blink:-40:-43 blister:57:29 blizzard:-69:-8 block:-15:-131 blonde:-115:-18 blood:72:-13 bloom:171:11
  blossom:109:-74 blot:-49:-8 blotter:152:-66 blow:25:-84 blue:-82:-154 bluff:54:-44 blunt:16:163 blur:30:-38 boar:-168:24 board:44:18
  boarder:-153:46 boat:-178:-32 boathook:-150:196 boathouse:86:-11 boatman:-58:-32 bob:-79:-156 bobbin:51:-15 bodice:30:-32 bodily:29:58
  body:-207:11 bodyguard:79:60 bog:19:-7 boil:-4:-5 boiler:-103:6 bollard:-38:-10 bolster:-49:-12 bolt-cutters:20:38 bolt:-56:59
  bomb:-98:49 bombazine:-9:-3 bond:-67:-8 bone:121:-54 bonfire:-38:-111 bonnet:-79:33 book:-41:0 bookmaker:-71:14 boom:-129:86
  boost:-27:-23 boot:-77:-74 booth:-148:-27 bootlace:-110:-33 border:36:-10 bore:-43:-22 boredom:-15:-7 born:-13:78 borrow:-170:-99
  bosom:-31:-7 boss:-59:9 bosun:-14:-17 both:-116:57 bother:-65:18 bottle:-88:95 bottom:69:-119 bough:138:-17 boulder:168:-8
  bounce:-155:-86 bouncer:-150:111 bound:5:-8 bounty:-27:-40 bouquet:-15:-67 bourbon:16:-73 bow:5:-231 bowl:-15:23 box:-97:-68
  boxcar:-26:1 boxing:-18:68 boy:-45:-223 brace:28:-5 bracelet:-29:-6 bracken:-14:-15 bracket:-79:-40 braid:-72:15 brain:-45:-12
  brake:-262:-1 bramble:1:-2 branch:76:-68 brand:-29:-50 brandy:30:-7 brass:-149:-57 brawl:-105:-34 brazier:-53:-58 breach:-101:14
  bread:5:-45 breadth:102:-15 break:-142:65 breaker:-60:-21 breakfast:-46:-125 breakthrough:-99:-28 breakwater:-139:-58 breast:27:-77
  breastbone:38:-15 breastplate:19:-1 breath:113:-183 breathe:62:-119 breech:78:-57 breeze:7:-40 brewery:-18:1 bribe:-51:-40 brick:123:96
  bricked-up:48:-3 bridal:-83:-40 bride:115:-165 bridge:-42:-135 bridle:-28:9 brief:-25:-18 briefcase:142:8 brigand:-37:6 bright:-1:41
  brighten:-57:-13 brightness:-75:-14 brim:-53:-73 brine:-56:-20 bring:-218:115 bristle:57:64 broad:-5:-119 broadside:-167:62
  brocade:-10:-18 brochure:-76:-7 broker:-78:-14 bronze:35:-38 brooch:-86:-36 brook:19:-11 broom:-125:-102 broth:-36:-20 brother:40:-51
  brow:81:-77 brown:-54:-137 bruise:-40:-44 brush:76:24 brushwork:-36:-4 brute:-75:40 bubble:-185:-88 buck:7:-26 bucket:2:-15
  bucketful:-7:-72 buckle:-42:-56 buckler:-41:5 bud:134:-16 budded:142:-8 budge:-47:-22 buds:97:-22 buffalo:59:-74 buffers:19:-6
  buffet:-39:-16 bug:-25:-11 buggy:-143:140 build:-197:-157 bulb:7:-114 bulge:77:-18 bulkhead:1:73 bull:-90:23 bulldozer:-15:21
  bullet:116:7 bullock:-21:-13 bump:-37:-33 bumper:-100:27 bun:85:-73 bung:119:95 bunk:-23:15 bunker:-52:-45 bunting:-51:-37 burial:49:-16
  burn:-17:-124 burner:-19:-5 burnt-out:87:3 burst:-85:120 bury:-52:-71 bus:-154:-30 bush:-42:-7 business:-88:-71 busy:-47:42 but:2:-153
  butcher:-93:-182 butler:-107:22 butt:-142:40 butter:60:-120 butterfly:-45:64 button:-37:-127 buttonhole:82:-48 buy:-186:-157 buzz:5:-4
  buzzard:67:48 by:-38:-107 byre:24:-29 cab:-18:93 cabbage:-132:-64 cabin:-34:-44 cabinet:-8:66 cable:-221:-102 cactus:9:54 cadet:-76:-45
  cage:-230:44 cairn:26:21 cake:-187:-26 calendar:-24:-20 calf:-110:-66 calfskin:-49:-6 calico:-21:109 call:-143:-145 calligrapher:15:-13
  calm:81:-76 camel:-162:59 camellia:-22:-4 camera:119:7 camp:63:-115 campaign:-25:-18 camphor:-104:-41 can't:-109:-85 can:58:-37
  canal:-237:-111 canapé:-30:-30 canary:-163:-35 cancel:-73:-16 candle:-18:-79 candlestick:-53:69 cane:-76:21 canister:-35:-8
  cannery:-58:18 cannon:-80:12 cannot:51:-17 canopy:-35:4 canteen:19:-23 canvas:68:-54 canyon:-39:14 cap:-126:-44 cape:-96:-39
  capital:76:-48 capsule:4:-16 captain:-113:-54 car:-52:1 caravan:-154:-82 carbine:70:6 carbon:-53:-16 carburettor:-14:-8 carcass:-72:-111
  card:42:-98 cardboard:-41:-29 cardigan:-103:-36 care:-116:-56 careful:-28:-59 cargo:-200:-3 carnation:-16:-149 carnival:-129:-24
  carousel:-46:-60 carp:146:-172 carpet:105:-57 carriage:-13:-84 carrier:-14:-12 carry:-41:-6 cart:-29:118 carter:0:-41 cartwheel:-58:19
  carve:-15:-61 case:-19:-68 casement:-54:-7 cash:-120:-102 casing:-60:-13 casino:-133:-47 cask:-13:20 casket:10:-2 cassock:-19:-17
  cast:-17:-127 castle:-83:-6 castor:-51:32 cat:51:-144 catalogue:-64:-2 catapult:-45:70 cataract:25:9 catch:-135:129 caterpillar:-45:-21
  cathedral:-227:-76 cattle:-47:-24 catwalk:-126:52 cauldron:-2:59 causeway:-18:-10 cavalry:95:90 cave:-10:-36 cease:48:11 ceiling:37:21
  cell:72:-25 cellar:8:-58 cello:-40:-68 cement:-41:-14 censer:89:5 centipede:-70:12 centre:-145:-62 century:37:-50 ceramic:-179:100
  certain:-2:-18 chaff:-17:-20 chain:-159:151 chainsaw:-3:-8 chair:32:73 chalk:150:-83 chalked:-130:-110 challenge:20:-22 chamber:120:-28
  champagne:-79:-4 champion:-55:-46 chance:-52:-20 chandelier:-54:52 chandler:-63:-66 change:-53:38 channel:-123:-41 chant:13:34
  chapel:-118:-30 chaplain:-26:-5 chapter:-121:-64 char:136:56 character:12:-45 charcoal:2:-31 charge:-84:-120 charm:-51:-31
  chart:-44:-121 charter:-21:-3 chase:-50:-45 chasm:36:-2 chassis:-35:-13 chatelaine:-25:-21 chauffeur:-14:43 cheap:-190:-20 check:-14:-32
  checkpoint:-58:-27 cheek:-17:9 cheekbone:-26:-5 cheer:13:1 cheerful:-8:20 cheese:21:-74 cheesecloth:-139:-21 cherry:51:-24 chess:-60:52
  chessboard:-45:-20 chest:-101:75 chestnut:14:0 chew:-116:-33 chick:13:-29 chicken:36:19 chief:-39:-96 child:-76:-282 chime:79:-9
  chimney:-59:-103 chin:-25:-46 china:100:-19 chip:-48:-78 chipped:-41:-33 choir:-72:-59 choirboy:32:-21 choke:21:-4 cholera:-30:-10
  choose:-92:-124 chop:-62:171 chopstick:-102:95 chord:43:33 chorister:-40:-11 chorus:-75:-12 christen:11:-59 chrome:-104:-93
  chromed:-49:-15 chrysanthemum:4:17 church:-51:-101 churchyard:-20:-30 churn:-9:-38 chute:-65:-97 cider:-39:-63 cigar:-7:-13
  cigarette:-5:-104 cigarillo:-82:-8 cinder:110:138 cinema:-67:-17 cinnabar:54:-2 circle:-34:-47 circuit:-20:-36 circulate:-16:-15
  cistern:-20:-37 citizen:-37:-22 city:-73:-113 clack:-19:-78 claim:-106:-89 clamber:26:-5 clamp:-11:-39 clan:-21:-20 clank:28:101
  clap:129:11 clapper:65:-22 claret:31:101 clash:10:19 clasp:-42:-19 class:-69:6 clatter:49:0 clause:-11:-32 claw:-45:24 clay:76:-20
  clean:-48:-116 cleaner:-60:-77 clear:48:-103 cleave:-34:12 cleaver:-172:-42 clench:100:149 clerk:-197:-13 click:-21:-145 client:-21:-47
  cliff:-1:-155 climb:-7:-95 cling:-109:-12 clinic:-65:-24 clink:11:-16 clip:-122:-20 clipboard:-125:6 cloak:61:70 clock:-2:-140
  clockmaker:65:-34 clockwork:-104:-15 clod:-83:21 clog:37:-55 cloister:5:37 close:-17:-14 cloth:-36:-14 clothe:-105:-37 cloud:-93:-48
  clove:67:-11 clover:113:-32 club:-16:30 clue:-106:-70 clunk:6:-42 clutch:64:45 coach:-149:44 coachman:-104:-30 coal:-176:114
  coast:-43:-45 coat:-30:-45 cobbler:6:-42 cobbles:-10:-32 cobra:49:21 cock:-87:97 cockpit:1:-42 code:-173:-60 coffee:0:-102
  coffin:-24:-144 coil:143:-36 coin:96:-165 colander:-66:33 cold:53:-89 collapse:-24:61 collar:-42:-49 collarbone:-47:-2 collect:119:-21
  collection:-32:2 collector:119:-41 colonel:-93:32 colony:28:-9 color:-54:-8 colour:-72:-159 column:66:-49 comb:-3:47 combat:46:-2
  combine:-129:-40 come:-21:43 comet:34:-98 comma:-70:-14 command:108:24 commissioner:-12:-72 committee:-28:-100 common:-12:-24
  commuter:91:21 company:21:29 compass:147:-62 complain:37:-2 complete:-165:-119 composure:-34:-40 compound:27:-38 concierge:-4:-21
  concourse:-21:-10 concrete:-5:6 condensation:-14:-13 condense:36:-9 condition:-44:-55 conduct:17:-72 conductor:-38:-84 cone:-131:-25
  confetti:-25:-44 conga:-61:-96 congregation:17:-47 conjure:-47:34 conjuror:-84:-9 connect:22:-21 conservatory:-83:-29 consider:-58:12
  console:71:-8 constable:-60:95 constellation:221:-73 consul:-38:-33 consume:0:-20 contact:-106:-84 container:-34:-130 continent:-123:-37
  continue:-101:-79 contract:-53:-46 control:-22:12 convenience:-59:-11 conversation:0:-8 convoy:115:-7 cook:-97:-20 cool:-57:-115
  coolant:-48:-70 coop:-13:98 cooper:-25:-53 cop:-30:38 cope:-33:-8 copper:-100:-109 copperplate:-82:-15 copy:16:-22 coral:-101:-52
  cord:-52:1 core:-23:-22 cork:-10:-76 corkscrew:-70:-19 cormorant:-77:-48 corn:-162:-113 corner:43:-189 coroner:-55:-13 corporate:-39:-70
  corpse:2:-87 correct:53:65 corridor:4:-55 corrugate:-29:-26 corsair:-107:193 corvette:-30:79 cost:-105:-102 cot:179:-15 cottage:-35:-25
  cotton:13:-19 couch:-43:14 cough:-285:84 could:-31:-84 couldn't:-79:-37 council:31:-42 count:-92:-120 counter:-75:-188
  counterpane:-111:-20 counterweight:-93:-132 countess:45:-49 country:-4:-18 couple:32:-39 coupling:-25:-32 coupon:-116:-6 courage:-5:-2
  courier:-48:-75 course:-15:-69 court:-91:9 courteous:10:-4 courtesy:6:-22 courthouse:49:32 courtyard:136:53 cousin:43:-77 cover:-17:-126
  coverlet:112:-31 cow:-2:-94 cr:-58:-55 crab:-63:-31 crack:-22:-39 crackle:-103:-49 cradle:138:-34 craft:-40:-16 crane:-54:-44
  crank:-187:-59 crash:-65:26 crate:-66:-89 crater:-125:-37 crawl:32:-71 craze:-39:-14 creak:-36:-105 cream:-45:-18 crease:19:27
  creature:9:139 cred:-35:-25 credit:-127:-96 creditor:-27:39 creep:66:-122 crescent:-24:171 crest:-158:-91 crew:-115:-42 cricket:5:-46
  crimson:13:-78 crisp:69:-10 crit:37:25 croak:114:90 crockery:-24:18 crook:-63:-20 croon:64:77 crop:-154:-58 croquet:-22:-2
  cross-legged:84:-28 cross:25:-115 crossbar:11:-3 crossbow:-263:51 crossroads:101:-49 crossword:-58:24 crouch:-24:-114 croupier:-85:-4
  crow:100:-39 crowbar:6:-157 crowd:-147:-33 crown:-144:-213 crucible:-168:-28 crucifix:124:66 cruiser:-66:41 crumb:-104:-34
  crumple:-32:85 crunch:-56:11 crush:-63:51 crust:97:-97 crusty:103:-10 crutch:-14:2 cry:-64:-44 crypt:24:30 crystal:-67:-70 crêpe:42:-15
  cudgel:-97:43 cue:-80:27 cuff:18:-39 cultivation:-94:-35 culvert:-14:115 cup:107:-123 cupboard:-66:-17 cupful:67:-49 curate:-107:-22
  curl:-63:-102 current:194:-10 curse:59:-77 cursor:-70:-31 curtain:-71:-88 curtsey:90:-4 curtsy:-110:-19 curve:-37:-109 cushion:160:-5
  custard:-30:-13 custom:-108:-73 customer:-18:-63 cut:-61:-108 cutlass:-52:99 cutlery:-7:102 cutter:-102:137 cycle:-61:-31 cyclist:-88:-9
  cylinder:-9:-111 cymbal:-24:52 cypress:-33:-11 d20:-77:-9 dab:34:-9 dad:-20:-5 daemon:-169:-102 dagger:-49:-21 daily:-73:-7 dairy:5:-3
  dairymaid:-15:-77 dais:14:-3 daisy:-11:-57 dam:-240:-126 damage:44:-20 dame:19:-47 damp:-45:-71 dance:76:-138 dancer:-158:-144
  dandelion:59:63 dangle:-16:-88 dare:-103:-9 dark:-132:-102 darken:4:-25 darkness:62:97 darn:-30:75 dart:-144:64 dash:36:14
  dashboard:-11:-8 data:-82:-27 date:-61:42 daub:-11:-17 daughter:-62:-80 dawn:-152:-71 day:-142:-302 daylight:-29:-126 deacon:-39:-16
  dead:68:-258 deal:-29:-69 dealer:-72:-16 dear:-53:-15 death:109:-33 debris:-48:0 debt:-50:-64 decade:-17:-3 deceased:-21:-14
  decide:23:11 deck:19:-29 deckchair:-105:-38 declare:-90:-20 decline:-46:-13 deduct:-5:-10 deep:-50:-64 deer:-41:-35 defender:-20:108
  degree:24:-25 delay:-4:-3 delegate:-114:-31 delight:-47:-56 delivery:34:-12 demon:4:-54 dent:150:-53 dentist:-85:-124 depart:-24:12
  departure:-178:-30 depend:-31:-37 depot:-92:-29 deputy:-31:-24 derby:-57:-27 derrick:56:-5 derringer:-48:23 descend:36:-20
  describe:-18:-2 desert:70:-55 deserve:-9:-4 desk:25:-20 detail:-32:-90 detective:-21:-36 devil:39:-32 dew:-21:-52 dial:-47:-70
  diamond:-92:-56 diary:-35:-2 didn't:-57:165 die:-30:-151 diesel:72:-21 difference:-19:-1 different:25:-107 dig:-139:-114 digger:-74:-15
  dim:-20:-3 dime:-34:-23 dimple:1:5 diner:33:-23 dinner:73:-66 diode:-27:-68 dip:67:-110 direction:-54:-48 dirt:163:-8 dirty:-27:-48
  disable:-34:-18 disappear:-115:-10 disc:-17:-4 discard:-8:-25 discharge:-61:5 disciple:-256:-112 discover:-98:19 discuss:-33:42
  dish:-26:-131 dislike:45:-24 dismiss:-27:-7 display:-24:-9 dispute:-61:-9 dissolve:-39:-6 distance:-34:-44 district:-65:-32
  disturb:-67:-5 ditch:-12:67 dive:-133:-123 diver:-37:-28 divide:-57:-33 divorce:-18:-2 do:-26:-59 dock:-230:-33 docker:-84:-88
  doctor:-145:-10 doesn't:57:101 dog:3:-121 doll:110:82 dollar:-41:-119 dome:-154:-33 don't:-182:-160 donkey:18:-36 door:-49:-27
  doorknob:-1:56 doorman:-15:-3 doorpost:-48:37 doorstep:-95:-16 doorway:111:-67 dorsal:1:-82 dot:44:-33 double:-165:45 dough:41:-34
  dove:-5:-27 dovecote:-71:-18 dowager:-76:-14 down:-27:7 downhill:-62:-49 downtown:15:-5 downward:-68:-50 doze:-65:-29 dozen:89:-85
  drag:-14:30 dragon:-80:-190 dragonfly:5:-34 drain:-97:-32 drainpipe:-100:79 drape:17:-7 draught:-195:-86 draw:67:-37 drawbridge:25:-68
  drawer:-8:-26 dread:-35:-13 dreadful:-48:71 dreadnought:-90:83 dream:-254:-94 dredger:-35:139 drench:-29:-29 dress:39:-148
  dresser:160:-24 dribble:112:-13 drift:18:-157 drill:26:138 drink:-34:-110 drinker:-56:-30 drip:124:8 drive-in:-34:-22 drive:-42:7
  driver:-2:43 drizzle:-58:-14 drone:-230:-11 drop:35:50 droppings:-19:-20 drover:-92:-33 drown:68:-104 drum:-119:-60 drummer:-46:-26
  dry:4:-225 dryer:-55:-15 duchess:-36:-37 duck:-160:-64 duckweed:8:-6 duct:-68:-58 due:-35:-35 duel:19:88 duke:100:-15 dull:-11:-55
  dummy:-138:-53 dump:28:-37 dumpling:-122:174 dune:10:90 durability:-16:-11 during:-44:-94 dusk:-148:-49 dust-sheet:112:-35 dust:81:-179
  dusty:-138:-6 duty:-37:-30 dwell:-47:-6 dye:-181:-73 dyer:11:-25 dyke:-198:81 each:-13:-282 ear:-141:83 earlobe:-66:-24 early:-180:-121
  earring:-33:-10 earth:67:-74 ease:-30:-44 east:80:-82 easy:21:-5 eat:-101:-206 eaves:-82:68 ebb:-80:-19 ectoplasm:-41:-24 edge:-26:-30
  edition:-71:-59 eel:-120:-18 effigy:-12:-4 egg:73:-95 egret:-69:-8 eight:-170:-138 eighteen:24:49 eighth:-63:-14 eighty:-141:69
  either:-39:-84 elastic:-33:-10 elbow:-44:48 elder:20:-29 eldest:-16:34 election:-34:-10 elephant:-22:44 elevator:-51:-135
  eleven:-164:-105 eleventh:28:-6 elm:-83:7 else:-29:-83 elsewhere:-18:8 embalmer:-40:33 embankment:-82:105 embassy:-59:45 ember:-28:-71
  embroider:-67:-20 embroidery:-1:23 emerald:-80:-65 emergency:-46:99 emitter:-150:-22 emperor:23:-7 empty:32:33 enamel:31:-60
  enchant:12:-58 enchantment:-95:-67 encumbrance:-68:-48 end:-24:-60 endless:-79:-29 enemy:-77:-96 enforcer:-67:216 engage:-48:-36
  engine:-2:-190 engineer:-130:-31 engrave:-67:-23 enormous:-49:-33 enough:-153:-61 ensign:113:-33 enter:-128:-109 entire:14:-152
  envelope:-107:-24 envoy:5:49 epaulette:6:23 errand:54:-16 error:-51:-4 escalator:-51:8 escape:-94:-85 estate:-33:-5 estuary:-31:-58
  eunuch:-100:-20 evacuation:-48:-14 eve:-81:-15 even:-100:-62 evening:-38:-90 event:-53:-15 ever:-63:-91 every:40:-208 everybody:-46:-125
  everyone:-134:-103 everything:-127:70 everywhere:-35:23 eviction:-121:-41 evidence:27:-52 ewe:-103:4 exact:83:-45 exactly:-25:-39
  examine:-27:-30 excellent:-34:-28 except:111:-27 exchange:22:-53 excise:-14:-1 execute:-25:-23 exhale:88:68 exhaust:-74:-57 exist:-29:-6
  exit:-37:-18 exorcism:46:-11 exorcist:40:-2 exosuit:-109:128 expect:-45:-69 expense:-44:-24 expensive:-23:-59 expire:-92:-30
  explain:-87:-51 explode:-71:-75 explosion:-44:-8 extend:32:-11 extinguisher:-39:39 eye:-61:-162 eyebrow:-211:-95 eyelash:-145:33
  eyelid:-47:-142 eyepatch:-23:-57 eyeshade:94:-42 face:-13:-80 faceplate:-16:34 fact:-4:-33 factory:-39:-20 fade:6:-35 fail:-108:-71
  failure:-19:-6 faint:-5:-17 faintly:70:-44 fair:-96:-134 fairly:-19:-8 fairy:-39:-3 faith:-69:-14 fall:27:-92 false:-7:-39
  family:-148:-78 famous:-11:-6 fan:-19:-46 far:-78:-159 fare:2:-17 farm:-104:-60 farmer:-89:-29 farrier:-48:-47 farther:137:-68
  farthing:-62:-10 fashion:-69:-17 fast:-98:-33 fasten:-75:-34 fat:-139:-151 father:24:-168 fathom:112:-29 fatigue:-47:-68 fault:-12:-2
  favour:-46:-9 favourite:-11:-8 fear:-15:-30 feast:-78:-13 feather:135:-84 feature:17:-16 fee:-68:-73 feed:-48:-131 feel:87:69
  feeler:-40:79 fell:72:-7 fellow:-10:98 female:-37:-4 femur:-33:-28 fen:-140:-25 fence:-16:-38 fender:37:102 fern:19:0 ferret:-37:-21
  ferry:-47:-48 ferryman:103:-63 ferrywoman:-70:-18 fetch:50:33 fever:36:-33 few:-18:-67 fibre:-34:10 fiddle:-13:-138 fiddler:3:-47
  field:-36:-85 fifth:31:21 fifty:-81:-165 fight:-71:25 fighter:-35:28 figure:-119:-167 file:-71:-150 fill:-24:-84 film:11:-45
  filter:-97:-62 fin:48:-28 final:-110:-87 find:-105:0 fine:-85:-89 finger:118:-39 fingernail:-151:-32 fingertip:60:-108 finish:-93:48
  fire-irons:-116:63 fire:-63:53 fireball:-175:-32 firecracker:-72:-172 firefly:-68:-2 firelight:103:-20 fireman:14:31 firewall:-76:-45
  firework:-176:-116 firm:-31:-65 firmware:-76:-57 first:-36:183 fish:-1:24 fisher:21:-28 fisherman:64:-35 fishing:-182:-66
  fishwife:-2:-46 fist:-14:146 fit:39:20 five:6:-132 fix:33:-39 fixer:-63:-33 fizz:-146:41 fjord:-34:-5 flag:-143:-4 flagpole:-51:-39
  flagstone:227:106 flail:-136:159 flak:-13:27 flake:312:-94 flame:203:45 flamethrower:-75:22 flaming:-36:-46 flamingo:-60:-14 flank:-63:3
  flap:9:-143 flare:-87:65 flash:-79:-92 flashbulb:25:31 flashlight:-114:-5 flask:34:-14 flat:-107:-59 flatbed:32:-17 flatten:9:-23
  flautist:-80:-9 flax:-38:-13 flechette:-67:34 flee:59:-8 fleece:-64:-33 fleet:-55:-117 flesh:68:-67 flex:129:-45 flick:-37:65
  flicker:-320:-70 flight:-142:80 fling:184:114 flint:-75:-24 flip:-27:5 flipper:-18:-10 float:-113:-150 flock:50:96 floe:-33:-70
  flood:21:1 floodlight:-70:-15 floor:-111:-25 floorboard:20:-3 flop:135:7 flour:-145:-16 flow:46:-29 flower:132:-124 fluff:-84:-5
  fluid:-28:13 flush:37:-26 flute:-103:36 flutter:106:-48 fly:-27:-2 flyover:-82:-34 foal:-83:-27 foam:-104:69 focus:-141:-25 fog:-48:-102
  foil:-58:1 fold:-58:131 folk:-50:-13 follow:-3:-53 font:74:-37 food:-42:-13 fool:55:-19 foot:-31:-141 footbridge:-19:-18
  footlights:92:-11 footman:51:-5 footprint:151:-125 for:-71:-104 force:15:55 ford:65:7 forearm:-98:45 forehead:-48:-54 foreman:-97:-28
  foremost:36:-35 forepaw:109:-3 forest:-11:-40 forfeit:-18:-5 forge:18:47 forget:4:-113 forgive:-105:-11 fork:-119:66 form:-37:-160
  fort:36:-15 forth:-109:83 forty-one:82:-14 forty:-193:-204 forward:-67:-115 founder:-48:-25 foundry:-28:3 fountain:-19:-58 four:-138:-72
  fourteen:-22:-41 fourth:-108:38 fox:109:-58 frame:-42:35 fray:-57:-34 freckle:-30:-11 free:-127:82 freeze:14:-17 freezer:26:90
  freight:-124:-54 freighter:-125:-70 fresh:-64:-117 friar:129:-17 friday:-56:-36 fridge:43:-15 friend:-72:85 friendly:23:-7
  frigate:-87:162 frighten:-21:-25 frill:-48:-16 fringe:-53:-53 fro:-35:-35 frock:-29:34 frog:-33:-40 from:-42:-44 frond:-7:-9
  front:-5:-41 frost:182:-247 frosted:-14:-39 frown:-50:78 fruit:77:-38 fry:-112:50 fuel:-106:-68 full:25:-52 fume:-72:-32 funeral:-34:-28
  fungus:-285:-22 funicular:-20:-39 funnel:40:-14 fur:-127:-28 furious:-120:-12 furnace:-27:-9 furniture:-73:-9 furred:-33:-36
  furrow:60:-52 further:-119:-45 fuse:-186:-3 future:-51:-15 gable:-57:46 gaff:-51:42 gain:-153:-165 galaxy:-31:-11 gale:-91:-31
  gallery:-73:-59 galley:-146:59 gallon:28:-31 gallop:197:-144 gallows:-97:-31 game:-32:-18 gang:-52:-22 gangplank:-11:-19 gangway:-47:-31
  gannet:-37:-3 gantry:-186:-84 gap:-77:44 gape:-10:4 garage:5:-14 garbage:-54:-6 garden:-67:-9 gardener:-145:-36 gardenia:26:12
  gargoyle:-126:-49 garland:-60:-32 garrotte:-47:65 garter:-5:-175 gas-mask:-35:-4 gas:-323:-76 gash:23:-32 gasket:-21:-70 gaslight:-55:-6
  gasoline:-112:-28 gasp:-59:-9 gate:-70:-5 gatehouse:29:81 gatekeeper:28:-7 gatepost:15:-18 gather:213:36 gauge:-65:-48 gauntlet:108:55
  gauze:-43:-88 gavel:-47:16 gavotte:-72:-5 gaze:-2:-6 gear:-20:-12 gearbox:-41:-80 gecko:-51:-9 gel:-130:-14 general:34:-43
  generation:-46:-31 generator:76:-2 gentleman:-123:212 gently:36:-2 geranium:-75:-21 get:-54:94 geyser:-73:-5 ghost:-91:-134 ghoul:-37:40
  giant:-181:26 gibbet:-101:-18 gift:-61:-24 gig:-63:-72 gild:-73:-39 gill:-88:-19 gin:-22:-22 ginger:-96:-17 giraffe:-130:-11
  girder:15:-30 girdle:-25:-25 girl:69:-261 give:-123:-41 glacier:218:-41 glance:94:35 glare:-100:-29 glass:-27:4 glasshouse:-95:-7
  glaze:14:-18 glide:-117:-19 glider:-70:-13 glimmer:72:-5 glitter:61:63 globe:-199:-26 glove:-94:-93 gloved:120:-15 glow:-73:27
  glue:-95:-59 glyph:31:-37 gm:-64:-50 gnat:94:-9 go:-49:16 goad:-100:14 goal:-14:-34 goat:-250:-5 goblin:-3:65 god:-46:-120
  goggle:-134:-1 gold:-36:-203 golden:129:30 goldfish:29:-31 gondola:-12:-38 gong:-182:-45 good:-164:-69 goon:-1:5 goose:-94:-66
  gorge:-130:-149 gossip:-21:-5 gourd:13:-24 governess:15:79 governor:-36:-59 gown:-24:-124 grab:38:63 grace:163:-35 grade:19:-7
  graffito:92:-5 grain:26:-142 granary:4:-42 grand:-79:-13 grandfather:-142:-24 grandmother:41:-261 grandstand:-54:-94 granite:157:-34
  granny:86:-21 grant:-21:-15 grape:-2:-32 grapnel:-28:189 grapple:-72:-13 grass:47:-29 grate:92:-78 grave:106:7 gravel:-16:-10
  gravestone:-6:-20 gravity:-17:-122 gravy:-18:-18 gray:-153:-44 graze:-79:-22 grease:-140:-64 great:-107:-164 green:-79:-233
  greenhouse:-44:-9 grenade:-127:-3 grey-green:-26:-11 grey:30:-144 greyhound:-41:-35 grid:-74:-43 grief:-149:38 grill:-12:-78
  grille:28:205 grin:-106:30 grind:27:35 grip:-2:106 grit:119:-32 groan:44:-79 groat:-73:-44 grocer:-10:-22 groom:-127:21 groove:-61:-20
  grope:55:11 ground:25:-7 grove:118:-14 grow:0:-291 growl:-49:-51 growth:-34:-6 grudge:21:-24 grunt:-86:-20 guandao:-41:129 guard:-2:11
  guardian:24:-20 guest:-28:-89 guide:-48:-18 guild:-75:-82 guitar:25:-34 gulf:-102:-6 gull:-106:-88 gullet:-136:91 gum:-85:12 gun:-22:199
  gunfire:-17:143 gunman:40:78 gunner:-114:137 gunship:9:119 gunwale:-79:106 gust:83:-6 gut:-75:-9 gutter:-93:-92 guy:97:24 habit:-75:-46
  hack:-66:59 hacksaw:-40:3 hadn't:-4:27 haft:78:43 hag:142:66 hail:-31:43 hair:31:-109 hairless:-69:5 hairline:-89:-36 hairpin:61:-13
  halberd:119:62 half:-150:-62 halfway:-39:-154 hall:-12:-145 halo:-155:-13 halt:118:0 halve:22:15 ham:-31:-26 hammer:-17:-80
  hammock:-59:-38 hand:62:-74 handbag:-47:-15 handbrake:-2:-25 handcar:-102:-12 handcart:-7:78 handful:-15:-31 handkerchief:72:-21
  handle:-21:62 handlebar:-41:-7 handler:-27:-1 handprint:31:-36 handrail:-71:-14 handsome:-38:-11 handwriting:123:-15 hang:0:-170
  hangar:31:47 hangman:93:-25 hangover:-33:-6 happen:-21:-49 happy:9:-17 harbor:-69:-49 harbour:-62:-79 hard:48:104 hardly:-38:-13
  hardpan:110:-42 hare:21:-51 harmonium:118:8 harness:-271:-163 harp:94:-11 harpoon:-109:148 harpsichord:8:-17 harvest:-80:-34
  harvester:-31:-54 hasn't:-26:17 haste:110:-23 hat:-48:-47 hatch:-142:-8 hatchback:-21:20 hatchet:-103:194 hate:-28:-6 hatless:-13:-40
  hatpin:23:-2 haul:-178:-23 hauler:-11:0 haunt:-160:-34 have:-117:-174 hawthorn:158:-59 hay:-38:-141 hayloft:-62:17 hayrick:63:23
  haze:-109:-31 hazel:125:-36 he:-41:40 head:-30:6 headlamp:65:-196 headland:-40:-41 headless:-55:-20 headlight:22:-154 headrest:50:124
  headstone:-30:-2 heal:148:-112 healer:105:-16 health:-35:13 heap:94:16 hear:36:89 hearse:-130:57 heart:33:-76 heartbeat:-69:29
  hearth:98:11 hearthrug:5:-9 heat:-89:-96 heath:-9:-17 heather:4:-13 heave:-46:40 heaven:-69:-7 heavy:-104:4 hedge-witch:10:52
  hedge:96:24 heel:-86:115 height:90:44 heir:-44:-7 helicopter:-25:-59 hell:72:-17 hello:-87:82 helm:-41:-13 helmet:-33:-26 helmsman:85:25
  help:-9:-34 hem:45:23 hemp:-6:-49 hen:-14:-72 her:8:-39 herd:-51:-50 here:-163:-200 hermit:102:-21 heroine:-73:2 heron:-103:-125
  herring:-17:39 hers:-55:10 herself:-79:-77 hesitate:106:-9 hex:101:22 hide:8:-84 high:-68:-225 highway:87:-28 hill:-119:-157
  hillside:143:-47 hilt:105:1 him:-28:131 himself:-138:-56 hind:-45:-66 hinge:-43:69 hip:3:-19 hire:-105:-29 his:-35:36 hiss:18:10
  hit:-128:26 hitch:-70:-111 hitchhiker:186:35 hive:37:-20 hoard:57:-18 hob:23:-22 hock:-15:28 hockey:-65:60 hoe:-87:-18 hog:-41:118
  hoist:-56:-162 hold:-18:-100 holder:-59:-35 hole:51:0 hollow:56:-32 hologram:-360:-72 holographic:-140:-31 holster:4:-32 holy:93:-29
  home:-35:-109 honest:-79:28 honey:-62:-79 honeycomb:-22:-12 honk:-27:-24 honour:103:-44 hood:-91:-48 hoof:43:-65 hook:-282:238
  hoop:67:-37 hop:115:-49 hope:-57:-35 horizon:-156:-76 horn:-115:-126 horned:28:58 hornet:-3:110 horse:31:-85 horsehair:-91:-19
  horseman:18:-16 horseshoe:26:-36 hose:-131:103 hospice:-10:-5 hospital:-163:5 host:-24:-130 hostile:-27:-4 hot:-37:62 hotel:-15:-110
  hound:126:83 hour:-81:-303 house:-139:-97 housecoat:61:-1 household:-2:-12 housekeeper:-30:-41 hover:-23:-13 how:-189:-55
  however:-16:-18 howl:-26:-47 hp:-124:9 hub:-58:-2 hubcap:59:-131 hug:-75:-58 huge:-19:-18 hulk:-100:-30 hull:-179:-37 hum:66:67
  human:-52:-27 humanity:-65:-51 hump:-18:-28 hunch:-30:-41 hundred:-184:-199 hundreds:38:-138 hundredweight:-55:62 hunger:133:-34
  hungry:29:-1 hunt:-40:-48 hunter:71:-15 hurdle:-51:59 hurl:-66:4 hurry:21:-17 hurt:-59:-16 husband:30:-42 hush:107:-30 hussar:-20:-12
  hut:21:-100 hydrant:-81:73 hydraulic:-40:40 hydroponics:-21:26 hymn:23:-30 hymnal:-53:-11 i:-93:-82 ice-cream:-49:101 ice:15:-38
  icebox:16:-11 icicle:138:9 icing:-17:-7 idea:-116:-34 idle:1:-31 idol:131:-78 if:-102:-169 ignite:-17:19 ignition:-46:-26 ill:38:-39
  imagine:-94:-6 implant:26:37 improve:-95:-93 in:-31:-62 incantation:100:-11 incense:-233:-54 inch:-49:-67 incline:-13:-6 include:-74:-21
  indicate:-53:-52 indigo:-56:24 indoors:19:-26 infant:29:-58 infirmary:118:-3 initial:-50:-35 injury:-33:-5 ink:31:-141 inkstone:37:-10
  inkwell:-41:61 inn:-179:-28 inner:-150:-70 innkeeper:96:-9 inscription:-29:-7 insert:-36:-10 inside:-34:-111 insight:-65:-56
  insist:28:-39 inspector:-61:45 install:-57:-50 instalment:-63:-2 instant:-46:-31 instead:28:27 instrument:52:149 insulator:-42:-20
  insulin:-39:-13 insurance:-83:-56 interest:-53:29 intern:7:48 into:-69:85 inventory:-50:-160 invisible:40:-18 invitation:-42:-12
  invoice:-43:-27 inward:119:41 iris:-43:-16 iron:-80:92 island:-1:-30 isn't:5:-40 issue:16:-22 it:-3:-41 item:-21:-26 its:-18:-44
  itself:118:-56 ivory:63:-17 ivy:-167:-118 jab:-91:41 jack:-158:-54 jackal:24:73 jackdaw:-120:-35 jacket:-48:-114 jade:45:-112
  jam:-127:71 janitor:-63:-49 jar:-94:-39 jaw:-175:-31 jawbone:29:22 jelly:-236:5 jellyfish:-17:-10 jerk:-112:66 jerkin:-55:107
  jerrycan:-73:21 jet:-148:-58 jetty:-18:-45 jeweller:-43:-39 jib:-21:2 jig:155:-21 job:-59:-54 jockey:-73:-31 join:-11:-46 joint:17:-17
  joke:-32:117 joss:21:-7 journal:-54:-37 journey:-22:-13 joy:56:-67 judge:-32:-86 jug:110:-59 juggle:-103:-27 juice:-93:-12
  jukebox:-26:211 jump:-213:20 jungle:-41:-18 junk:-59:74 jury:-49:-11 just:23:-6 karaoke:-61:73 karma:-46:-16 katana:-42:9 keel:100:109
  keep:-111:12 keeper:49:-1 keg:-93:-81 kelp:-17:-11 kerb:74:-35 kerchief:-60:-19 kestrel:-36:68 kettle:-190:-68 key:81:-221
  keyboard:-24:-20 keyhole:59:-71 kg:-28:-37 khan:38:-2 kick:-111:58 kid:-105:-157 kidney:-128:29 kill:-180:-279 killer:-37:-4
  kiln:-60:-54 kilo:-22:0 kilometre:-184:27 kimono:-73:-77 kind:-41:-88 kindle:-4:48 kindly:-91:2 king:28:-16 kiosk:-37:-11 kiss:-79:-103
  kit:-59:-19 kitchen:90:-4 kite:-87:-29 kitten:17:-36 km:-42:-28 knee-deep:-201:-50 knee-high:-64:-61 knee:-60:35 kneecap:43:24
  kneel:-42:-7 knife:-88:-47 knight:-30:3 knit:-47:-80 knock:19:-86 knot:-84:-57 know:-73:-56 knuckle:70:107 knucklebone:4:-13 koi:23:-77
  lab:-87:-3 label:29:-80 laboratory:-102:-49 lace:42:-77 lacquer:-132:-41 lad:-89:-33 ladder:-291:-26 ladle:-139:66 lady:-89:-54
  lagoon:-68:-6 lake:-159:-59 lamb:-19:-22 lamp:-102:-98 lamplight:65:-3 lampshade:-47:20 lance:-67:174 lancer:6:15 land:-44:58
  landlady:-31:20 landlord:30:-24 lane:23:-101 language:11:6 lantern:-116:-95 lap:-16:-145 lapel:85:11 lapse:-16:-2 large:52:-42
  laser:-145:-38 lash:84:67 last:-73:-127 latch:117:-26 late:-7:-65 lather:-57:-31 lattice:-34:-36 laugh:-54:9 laughter:45:-38
  launch:-107:-54 laundress:-42:-18 laundromat:-16:0 laundry:-142:-66 lavender:-63:-54 law:-48:41 lawn:-110:-72 lawnmower:-57:-16
  lawyer:-49:-21 lay:64:-69 layer:-39:-11 lazily:-42:-5 lead:-270:-2 leader:104:56 leaf:-75:-92 leaflet:-14:-6 leak:-149:-89 lean:-34:118
  leap:-9:-12 learn:-175:-92 lease:-11:-27 leash:-37:-31 least:-90:-51 leather:-105:-29 leave:45:-49 lectern:-77:99 ledge:-154:-37
  ledger:-4:-74 lee:-21:-28 leech:-75:-2 leek:-95:-7 leg:-18:67 legend:-14:-1 leisure:-46:-21 lemon:20:-36 length:-22:13 lengthwise:-51:55
  lens:-200:-58 leper:2:16 less:-109:-16 lesser:-82:-40 lesson:-23:-76 let:-105:-6 letter:86:-89 lettering:-58:-10 lettuce:-107:-19
  levee:-91:7 level:-19:-45 lever:-169:38 levy:-30:-111 li:42:-18 liar:-25:-21 librarian:-69:-10 library:20:27 licence:-74:-113
  lichen:-40:19 lick:-51:-32 lid:-35:27 lidless:-7:-10 lie:-105:-251 lieutenant:-24:27 life-size:-26:-31 life:-52:-45 lifeboat:-133:-19
  lift:77:-85 light:13:-108 lighter:-72:-41 lighthouse:-126:-46 lightning:-169:-48 like:6:-1 likeness:72:16 lilac:-78:-16 lily:-12:-46
  limb:-19:-7 lime:-133:-42 limp:-42:-39 limpet:-29:11 line:-44:-47 linen:-39:-29 liner:-132:-66 linger:-69:-44 link:-48:45 lino:92:77
  linoleum:48:-18 lint:-8:-5 lintel:21:-43 lion:-24:-51 lip:16:-147 liquid:77:-23 list:-112:-73 listen:-77:-115 litre:-96:3 litter:53:-15
  little:-53:-178 live:-123:-123 liver:-68:-41 livery:-24:32 lizard:-195:-52 load:-155:-86 loader:-108:162 loaf:83:-68 loam:-10:-6
  loan:-39:-33 lobby:-109:-27 lobe:55:43 lobster:-41:-7 location:-47:11 lock:-25:67 locker:30:27 locket:-8:-14 locomotive:18:-34
  locust:-40:-24 loft:-153:-28 log:-169:-49 login:-81:-19 logo:-73:-53 lone:-78:-20 lonely:-20:-22 long:-52:-85 longshoreman:-124:-11
  look:12:-66 looking-glass:158:1 loom:39:-88 loop:-45:27 loose:48:-13 loosen:36:-25 loot:-18:-47 lord:-6:101 lorry:-77:-8 lose:-114:-176
  loser:-28:-19 loss:-89:-15 lot:-43:-115 lotus:90:-24 loud:-131:26 loudly:-7:-9 loupe:-19:-31 louvre:-29:-95 love:-54:-20 lovely:-30:-43
  low:-155:-80 lower:-58:-28 luck:-138:-43 lucky:-112:136 lug:49:31 luggage:51:-10 lullaby:48:-9 luminous:-16:30 lump:-38:-11
  lunch:-228:-72 lunchbox:-37:-23 luncheon:-114:-14 lung:-210:-47 lunge:-83:15 lurch:20:32 lute:6:31 lych-gate:-66:76 lye:127:41 mace:5:13
  machete:-17:6 machine:-2:58 mad:-89:-45 madame:17:-11 magazine:11:37 mage:55:43 magic:-157:-73 magical:-58:-7 magistrate:-13:-10
  maglev:-8:-21 magnesium:36:63 magnet:-33:7 magnetic:-69:9 maid:-123:33 mail:-30:40 mailbox:-28:-12 main:-60:-56 maintain:-54:-30
  maintenance:-135:-54 make:-45:-19 maker:94:-1 mall:88:-9 mallet:-86:29 man:9:84 mane:75:-35 mangle:-21:59 manhole:-18:-5
  manifest:-66:-46 manifold:16:-10 mannequin:-123:-30 manner:13:20 mantel:15:-3 mantis:-43:32 mantle:-35:-22 manual:-133:26 many:-93:30
  map:-59:-24 maple:-95:-8 marble:-70:162 march:-47:-34 mare:-69:-64 margin:-25:-8 margrave:-23:88 marigold:-27:-13 marine:123:271
  mark:13:-61 marker:90:-19 market:22:-47 marking:67:-11 marmalade:-51:-47 marquee:-38:-7 marrow:-31:6 marry:-66:-59 marsh:-71:-27
  marshal:59:7 mask:-266:-72 mason:-77:-7 mast:-152:-29 master:-13:-18 mastiff:-74:39 mat:31:-56 match:-85:-97 matchbook:-58:-2
  mate:-48:15 matron:-40:-24 matter:-77:-52 mattock:2:85 mattress:-59:-12 mausoleum:-3:-35 mauve:-92:-4 may:-140:-96 maybe:-72:-13
  mayor:-144:-104 maypole:-63:59 maze:-73:-35 me:-89:2 meadow:-75:-9 meal:-54:-50 mean:-102:110 measure:20:-25 meat:-115:-86 mech:-26:51
  mechanic:-94:-85 medal:-73:-62 medic:-20:-3 medicine:-44:-80 meditate:-27:-18 medium:84:-52 meet:-188:154 megaphone:74:29 melon:-79:-67
  melt:-23:-41 memory:-54:-54 mend:-218:-172 mention:-93:-81 menu:-40:32 mercenary:-26:38 merchant:-113:-20 mercury:3:-16 mercy:-17:-5
  mere:95:-12 merely:-57:-33 mesa:96:-31 mesh:-142:-30 mess:103:-18 message:-83:-140 metal:4:2 meteor:-190:-23 meter:-90:27
  methane:-32:-11 metre:-85:80 mezzanine:-111:167 microphone:-30:-16 mid-air:65:78 middle:-44:-37 midnight:-86:-82 midst:-72:-19
  midsummer:-22:-11 midwife:50:-15 might:-63:43 mild:-79:-22 mile:-87:-57 milestone:-82:-67 milk:79:-68 milkman:-76:7 milky:27:-50
  mill:-75:-65 miller:-32:12 millet:69:-17 million:-100:-18 millpond:97:-38 millrace:10:-12 millstone:52:13 min:-60:-70 mind:-71:-67
  mine:-119:-107 miner:59:116 minister:21:-28 mink:-28:13 minnow:92:-28 mint:-22:-7 minute:-114:-212 miracle:-100:-25 mirage:-76:-28
  mirror:25:71 mislay:-32:-2 miss:-90:-60 missile:-9:-70 mission:-33:-30 mist:-100:-78 mistake:-34:-7 mitre:55:-26 mitten:-33:11
  mix:-51:-19 mixer:-57:-1 moan:-133:-1 moat:106:-4 model:-36:-39 moderate:-21:-35 molar:-30:-12 mole:59:67 molten:15:50 moment:90:36
  monastery:-59:-24 monday:-75:-39 money:-68:-134 monitor:53:-38 monk:19:41 monkey:-62:-59 monocle:-144:-25 monolith:40:-14
  monorail:-62:-44 monowire:-101:119 monster:-50:-26 month:-76:-7 moon:-126:-135 moonlight:51:-63 moonrise:6:-1 moor:-143:-67
  mooring:-52:-78 mop:-111:-12 morale:-72:-11 more:-89:-35 morgue:-44:-70 morning:53:-224 mortar:96:27 mosaic:-26:-11 moss:17:-96
  most:-155:-78 mostly:-171:35 motel:-48:-42 moth:77:-89 mother:-13:-220 motion:-2:-139 motionless:106:-2 motor:8:-57 motorbike:-73:-17
  motorcycle:-112:70 motorway:-52:-9 mottle:-40:-18 mould:11:-51 mound:26:-92 mount:0:-55 mountain:102:-114 mountebank:-68:-53
  mourn:-158:-29 mourner:-48:-3 mouse:-30:-43 moustache:-89:-104 mouth:-30:-147 move:-9:-53 mow:35:25 mower:45:-62 much:-140:-119
  mud:-61:11 muddy:3:-19 mudguard:-47:-1 muff:-87:22 muffler:-41:10 mug:-86:-58 mulberry:-68:-29 mule:-92:-125 murder:-21:-56 murmur:15:18
  museum:-127:-66 mushroom:-30:-19 music:-50:-2 musician:4:37 muslin:-10:-2 must:-6:-37 mustard:-39:-26 mutant:-83:49 mutation:-49:-22
  mutineer:-93:162 mutiny:-14:-17 mutter:23:-95 muzzle:-75:39 my:47:43 myself:115:-47 nail:-36:-8 naked:-94:-24 name:131:-217
  nape:-122:-30 napkin:139:-11 narrow:-9:-72 nave:-49:-10 navigator:165:-64 navy:-72:-36 near:102:-167 nearly:-42:-31 neat:-174:-69
  neatly:-54:-2 nebula:72:-24 neck:-131:43 necklace:-74:-79 necktie:-25:215 necromancer:16:21 need:-24:-5 needle:-12:135
  negotiation:-62:-42 neighbour:28:40 neither:-199:-2 neon:101:-109 nephew:-80:-11 nerve:-5:-19 nest:-125:-85 net:-241:-26 nettle:-100:19
  never:-209:-73 new:-121:-210 newborn:39:-43 newel:-90:89 news:14:-35 newsboy:80:-66 newspaper:182:31 next:-75:46 nib:52:-2 nice:4:-86
  nicely:50:59 niche:14:-7 nickel:96:60 night:-150:-215 nightcap:-144:87 nightfall:-145:-34 nightgown:117:23 nightly:-43:-40
  nightshirt:-99:-6 nine:-99:-97 nineteen:88:-100 ninetieth:-10:-10 ninety:-131:-125 ninth:33:-52 nitro:-101:-56 no:32:-155
  nobody:-14:-189 nod:-40:-38 node:-46:-54 noise:-25:-47 nominal:-40:-64 none:35:-45 noodle:-20:-86 noon:35:-144 noose:4:-24 nor:5:-40
  north:-136:-40 nose:-112:-22 nostril:-108:-82 not:-29:-120 notary:-30:74 notch:-139:-4 note:24:-69 notebook:14:-25 nothing:-45:-216
  notice:-136:34 novice:-99:-34 now:84:-207 nowhere:2:-103 nozzle:-106:21 nudge:-83:-24 number:-81:-177 numeral:-43:-8 nun:78:-122
  nurse:-90:24 nursery:24:-55 nut:69:34 nymph:50:-18 o'clock:-18:-29 o:119:-18 oak:141:-56 oar:-30:-86 oath:-41:31 obey:226:36
  objective:-8:-32 oblige:51:-4 observatory:-124:-14 observe:-23:0 occasion:-81:-16 occupant:-39:-16 occupy:-19:-4 ocean:-28:-31
  ochre:-106:-8 octave:-17:-14 odd:-32:-6 odds:-12:-11 odometer:9:-29 of:-37:-76 off:-11:-36 offer:-29:-120 office:145:-145
  officer:-31:-36 official:28:6 often:-134:-85 ogre:-29:113 oil:-245:-73 oilcloth:10:-13 oilskin:-96:-50 ok:-129:-71 old:-18:-136
  on:-52:-93 once:-46:3 one:-19:-34 onion:-48:-113 only:-51:-91 onto:-16:79 open:12:-16 opera:-136:-23 operator:-37:-15 opinion:-74:-62
  opposite:-16:-34 optic:-49:-14 optics:-111:-20 or:-220:-198 oracle:-3:-65 orange:-159:-74 orangery:-8:-36 orbit:55:-58 orbital:-55:-5
  orchard:-29:-113 orchestra:-155:1 orchid:-61:-2 order:-113:-161 orderly:-73:78 ordinary:-83:-52 ore:28:-26 organ:37:-17 ostler:-11:-19
  ostrich:-22:54 other:-54:21 others:-127:-11 otherwise:-48:11 otter:-9:-10 ought:37:-22 our:-19:42 out:41:-58 outer:-4:-17 outline:20:-65
  outrider:39:102 outrigger:-37:35 outside:71:-125 outward:202:2 oval:-36:-59 oven:-29:-45 over:-20:-34 overall:30:-8 overcoat:7:-24
  overdue:-18:-8 overhead:-152:3 overnight:-43:-11 overpass:12:18 overtake:-16:-48 owe:-141:-143 owl:-46:-66 own:-11:-119 owner:-190:9
  ox:-4:-20 oxygen:-93:-6 oyster:-35:-37 pace:117:57 pack:-160:-166 packet:-25:-13 pad:1:1 paddle:-82:55 paddy:-13:-20 padlock:-4:-34
  page:22:-141 pagoda:-24:-4 pail:20:47 paint:-5:-197 painter:34:-15 pair:-20:-2 palace:4:-40 pale:73:-103 palisade:-65:146 pallet:-13:-17
  palm:179:21 pan:-93:-149 pane:-19:-57 panel:3:-5 pannier:-39:109 pantry:-18:56 papa:16:-5 paper:76:-157 paperwork:-12:-46
  papier-mâché:-41:-15 parachute:-44:-100 parade:-81:-99 paraffin:-24:-3 parapet:-2:72 parasol:25:-22 parcel:142:-27 parchment:3:-22
  pardon:61:-9 pare:-19:-23 park:-62:-13 parlour:139:-15 parquet:64:5 parrot:-204:-55 parry:-104:71 part:-8:-66 particular:-62:12
  partner:105:-9 party:38:-67 pass:17:-160 passage:-42:30 passenger:-43:-39 password:-27:-8 past:-94:-153 paste:-121:-87 pastry:-77:-26
  pat:188:-49 patch:-93:-78 patent:52:-28 path:-161:-96 patience:-109:-108 patient:-36:-36 patrol:17:-78 patter:177:-68 pattern:27:92
  pause:42:-174 pave:23:59 pavilion:-51:-9 paw:138:-25 pawn:-14:-15 pawnbroker:45:6 pawnshop:168:-45 pay:-232:-217 pea:-147:-73
  peace:-20:-85 peach:-76:-199 peacock:-58:-17 peak:-106:-14 peanut:6:0 pear:52:3 pearl:66:-65 peat:9:-43 pebble:111:-34 pedal:-63:-86
  pedestrian:-39:-22 peel:47:54 peer:-30:-30 peg:-67:91 pelican:-13:-12 pell:-43:-140 pelt:20:-53 pen:59:-72 penalty:-73:-27 pence:-32:-20
  pencil:-222:-136 pending:-26:-27 pendulum:8:-35 penny:25:-19 pentacle:112:-1 penthouse:-40:-23 peony:-19:-13 pepper:-66:-5 per:-29:-49
  perambulator:-67:-12 perch:-20:-52 perfect:-56:-3 perfume:-40:8 perhaps:-70:-64 perk:-43:-24 permit:-82:-66 persimmon:-9:-13
  person:-99:-59 persuade:-30:-9 pet:-83:-12 petal:1:-69 petrol:-13:39 petticoat:-33:-31 pew:-86:11 pewter:108:-47 phantom:-174:-59
  pharmacy:-5:42 pheasant:-72:-11 phial:40:22 phone:-10:43 photograph:18:-88 physician:-28:-28 pianist:17:-10 piano:-33:-62 pick:28:78
  pickaxe:-16:-29 picker:-68:-31 picket:-48:86 pickle:2:-16 pickup:-96:-21 picnic:-44:-15 picture:-61:-57 pie:-108:-31 piece:10:11
  pier:1:-2 pig:17:-109 pigeon:-105:-100 piglet:-28:-95 pike:-68:66 pikeman:-21:20 pile:6:70 pilgrim:16:-27 piling:-23:-45 pill:0:-35
  pillar:-23:158 pillion:45:37 pillow:-61:187 pilot:-25:46 pin:-139:89 pinball:-12:-9 pince-nez:-86:6 pincer:21:17 pinch:23:-32
  pine:-7:-67 ping:-60:-45 pink:-215:-197 pinprick:-40:-23 pint:-36:-29 pip:-9:-9 pipe:-115:-60 pirate:-125:2 pistol:-170:15
  piston:112:-39 pit:-117:-98 pitch:-57:-31 pitchfork:-158:136 pivot:-112:43 placard:-44:-7 place:62:-197 plague:-31:-31 plain:26:-85
  plait:-62:-128 plan:-124:-66 planchette:123:-36 planet:-112:-52 planetarium:-28:-32 plank:-19:-8 planking:-38:-2 plant:5:135
  plaque:-120:-38 plasma:-52:94 plaster:26:-16 plastic:-259:32 plate:49:-29 platform:51:56 play:65:-1 player:-99:-52 playground:9:-25
  plaza:-35:-44 pleasant:-12:-6 please:-153:-55 pleated:-35:-16 pledge:42:-7 plenty:-33:-14 plinth:171:-11 plot:-128:-39 plough:-19:170
  pluck:174:1 plug:-2:-174 plum:-34:-80 plume:-110:75 plump:59:-8 plunge:-45:-35 plush:41:19 plywood:-16:10 pocket:69:-119 pod:-36:-64
  poet:-15:13 point:93:-36 poison:-38:-8 poisoned:-41:-43 poke:-33:-20 poker:-107:198 pole:-111:-46 police:-75:-107 poling:21:37
  polish:-128:-110 polite:-93:50 polka:41:-13 poncho:11:12 pond:42:-64 pontoon:-88:33 pony:-46:-51 pool:-84:23 poor:-32:-20 pop:224:43
  popcorn:-57:3 poplar:30:-17 porcelain:-129:-14 porch:-79:-17 porridge:-55:-27 port:-230:64 portal:35:-12 portcullis:-6:-35
  porter:-62:-68 porthole:-179:-47 portrait:148:-21 position:-94:-93 possess:111:-51 possible:-51:-5 post:-115:87 poster:66:-23
  postmistress:-6:-18 pot:-23:-30 potato:-88:-50 pound:-111:-77 pour:67:-83 powder:-126:-104 power:89:-32 practice:-31:-4 practise:-8:-8
  praise:-22:-56 pram:-58:-61 prawn:13:34 pray:-60:-82 prayer:-77:-78 preacher:76:8 precinct:41:-45 prefect:-94:-15 prefer:-17:-5
  prepare:-133:-22 present:49:-29 president:-110:-48 press:12:-134 pressure:-91:-36 pretend:-52:131 pretty:-25:-33 price:-68:-127
  prick:-16:-8 priest:50:-167 priestess:51:59 print:96:-122 printer:-10:-21 prison:-31:115 prisoner:27:-24 private:-65:-39
  probably:-96:-35 process:-46:-7 procession:-20:-24 prod:-90:55 professor:-88:59 profile:18:-7 program:-50:-17 progress:-28:-24
  project:-109:-26 projectionist:31:-35 projector:-107:-65 promenade:-56:-27 promise:-131:-68 proof:-49:-11 prop:-109:-37
  propeller:-32:-39 proper:148:-23 property:-110:-15 prophecy:1:-17 prophet:139:9 prosthetic:-65:-23 proud:-13:-18 prove:-89:-12
  provide:-20:-28 prow:-61:87 prune:-61:51 psalm:0:-23 psion:105:-11 psychic:-15:3 pucker:38:-30 pudding:-40:-6 puddle:207:-55
  puff:-145:-55 pull:101:14 pulley:41:-1 pulp:-47:-39 pulpit:-56:30 pulse:-52:36 pump:-141:-125 pumping:-83:-17 pumpkin:11:-8
  punch:-136:182 punctual:6:-6 punt:-142:-41 pupil:-35:-19 puppet:-109:-136 puppeteer:92:-83 pure:-27:-15 purple:-109:-72 purpose:-23:38
  purse:-14:-108 purser:-59:-16 pursue:-4:55 pursuer:-32:-52 pursuit:-13:-27 push:-141:-81 put:17:27 puzzle:-45:55 pylon:-105:-17
  qi:67:-15 quarrel:-22:4 quarry:-110:27 quarter:-95:-109 quartermaster:-24:-12 quartet:-34:-11 quay:-88:-97 queen:139:-63 quest:-31:-33
  question:-113:-88 queue:-104:-85 quick:-78:27 quickly:11:55 quiet:-20:41 quietly:-140:-28 quill:41:-29 quilt:188:53 quilted:-115:-27
  quince:-29:-7 quit:-84:-16 quite:-17:141 quiver:103:76 rabbit:-45:-18 race:-92:-128 racer:1:-73 rack:32:-39 rad:-110:-165 radar:-82:-9
  radiance:16:-15 radiation:-70:-77 radiator:-79:85 radio:40:-105 radish:-42:-27 raft:-189:-122 rafter:147:-77 rag:25:75 ragged:-81:-4
  raid:52:-12 raider:-17:165 rail:-170:94 railing:-18:23 railway:-110:70 rain:-20:-84 rainbow:-149:-27 raincoat:-101:93 raindrop:150:56
  raise:-34:-80 rake:-246:158 ram:-165:-18 ramp:-192:-71 rampart:40:-19 range:14:39 rank:234:62 rap:17:24 rapids:30:-39 rapier:-60:2
  rat:-45:50 rate:-28:-28 rather:-122:80 ration:-104:-118 rattle:195:26 raven:30:-48 ravine:-25:-9 raw:-108:-34 ray:-14:7 razor:-148:18
  reach:0:-7 reactor:-7:-8 read:-15:-169 reader:-14:-8 ready:-2:-19 real:159:-17 really:-70:44 reaper:6:-5 rear:-55:-6 reason:-142:13
  rebar:-39:25 rebuild:57:-39 recall:-52:-20 receipt:-88:-54 receive:-234:-98 receiver:-71:-26 recently:-22:-19 receptionist:-13:-5
  recipe:25:-14 recite:63:-37 reckon:-110:-65 recoil:-7:25 record:-117:76 recover:-134:-147 rector:24:-29 red:-30:-52 redden:-46:94
  redeem:16:-14 reduce:-73:-21 reed:-47:36 reef:-3:-10 reel:-114:39 reeve:-67:4 referee:-5:132 refill:-12:-46 refinery:-44:-11
  refit:-26:-4 reflect:-7:37 reflection:200:44 refuel:-18:-24 refuse:-5:-5 regardless:208:-26 regatta:-74:-7 register:-127:-35
  regolith:95:-6 regret:-81:-62 rein:-60:-39 relatives:-20:-34 relay:-60:-9 release:-21:122 relic:-51:-25 reliquary:51:-30 reload:-46:-4
  remain:-206:-71 remark:-89:-24 remember:-121:-135 remind:-33:-16 remove:-84:-50 rend:-146:-103 rent:-37:-3 repaint:-36:-5 repair:-89:-88
  repeat:26:-49 replace:-113:-66 reply:-9:-15 report:-182:108 repossess:-65:-8 reputation:-146:-114 request:-58:-31 require:-25:0
  reroll:-14:-22 reservoir:38:-34 resident:-22:-2 resolve:-12:-5 rest:-96:27 restore:-55:-47 result:-46:-7 resume:-70:-6 return:-134:-40
  rev:31:-66 revenant:50:21 reverse:-2:-123 revolve:-65:1 revolver:-89:-49 reward:-55:-14 rhyme:-11:-29 rib:-3:110 ribbon:-23:-38
  ribcage:-47:-8 rice:-104:-73 rich:-46:-16 ride:-102:-100 rider:31:113 ridge:-193:-121 rifle:-18:86 rig:11:-159 rigger:11:-4
  right:-54:-87 rim:-62:-13 rime:137:62 rind:-2:-54 ring:21:-53 ringed:-83:-32 ringer:74:-3 riot:-4:19 rip:-27:-23 ripe:176:-57
  ripen:23:-15 ripple:96:-18 rise:89:-132 river:33:-132 riverbed:11:-84 rivet:11:154 road:25:-107 roadside:-53:-28 roar:21:-87
  roast:-70:32 robe:-35:-125 robin:-36:-8 robot:-158:-100 rock:85:-64 rocker:-63:-30 rocket:11:-114 rocking-horse:-145:-13 rod:-170:-3
  roll:-6:67 roller:-66:-48 roof:-183:12 roofless:-5:-10 rooftop:-3:-68 rook:28:-48 room:68:-78 roost:-22:-12 root:209:40 rooted:-63:-27
  rope:-63:-183 roped:-122:-52 ropewalk:-41:-5 rosary:1:-22 rose:66:-19 rosy:38:-7 rot:24:-14 rotor:-68:-1 rotten:-67:-17 rouge:-151:-48
  roulette:-130:-31 round:-53:-9 router:8:-27 row:-203:-49 rowan:29:-5 rowboat:-97:-10 rub:-91:-50 rubber:-164:-139 rubble:43:-3
  ruby:111:-13 rude:-44:87 ruff:-166:-91 rug:190:178 ruined:-34:74 rule:-11:-3 rum:122:3 rumba:63:-27 rumour:-53:-89 run:-3:-19
  rune:43:-12 rung:-72:39 runner:84:190 runway:-28:-22 rush:55:120 rushlight:32:-10 rust-red:-31:-10 rust:21:-222 rustle:200:-15
  rusty:-4:8 rut:52:-18 rye:-29:-30 sabre:-94:125 sack:-71:-87 sacking:36:-19 sad:-10:-47 saddle:-42:22 safe:-68:-55 safety:-32:-24
  saffron:-33:-1 sag:-29:-29 sage:-27:-19 sail:-28:-131 sailcloth:-37:-20 sailor:-76:57 saint:-78:-124 sake:-40:-37 sale:46:-1
  sallow:-25:-3 salt:-46:-51 salute:66:-49 salvage:-102:-74 salvo:-120:4 same:-24:-144 sampan:-11:83 sampler:-117:-25 sand:-19:-117
  sandal:-75:-82 sandbag:-28:44 sandstorm:-42:-39 sandwich:-106:-72 sanity:-146:-7 sap:20:159 sapling:-51:-5 sash:-188:-179
  satchel:-119:73 satellite:-93:-25 satin:110:-28 saucepan:-101:-73 saucer:-19:-46 save:-147:-97 saw:-88:-106 sawdust:3:-26
  saxophone:-6:-24 say:-65:-133 scabbard:151:31 scaffold:-19:-29 scald:-24:-66 scale:-84:-102 scalp:-183:-78 scalpel:-100:-11
  scanner:118:-53 scar:86:-177 scarcely:-41:-21 scarecrow:79:9 scarf:21:-38 scarlet:42:-50 scatter:-61:15 scattergun:-14:8
  scavenge:-16:-37 scavenger:-71:-18 scavver:-25:-27 scene:-110:-54 scent:-7:-7 scholar:34:-6 school:-189:-115 schoolgirl:55:-21
  schoolmaster:-15:-6 schoolroom:-73:-7 schoolteacher:-64:-6 scissor:-50:-33 scoop:128:-23 scooter:-88:74 scope:52:-3 scorch:68:-8
  score:-17:-33 scoreboard:-16:-22 scramble:-29:-65 scrap:8:-68 scrape:-86:-135 scratch:-53:-159 scream:-13:121 scree:-77:40
  screen:-30:119 screw:-103:-106 screwdriver:-54:-9 script:78:-23 scroll:-30:-95 scrub:-14:-26 scullery:1:-34 scuttle:26:72 scythe:7:50
  sea:-43:-154 seal:-184:-182 seam:-117:-108 seance:-124:-6 search:-47:-63 searchlight:-166:-48 season:-55:-22 seat:65:3 seatbelt:-6:-29
  seawall:-69:-5 seaward:160:-21 second:-160:119 sect:-65:-17 section:-41:-30 sector:-79:-76 security:-84:94 sedan:-12:-63 sedge:4:-17
  see-through:210:-43 see:-35:-14 seed:78:-81 seem:-218:-56 seersucker:31:-6 seize:-131:-82 select:-47:-45 sell:-227:-140 seller:-27:69
  senator:-91:99 send:-40:101 sense:-19:-42 sentence:-68:14 sentry:-54:126 sequin:-85:-63 sergeant:18:-18 serial:-27:33 serpent:5:-3
  servant:-54:-69 serve:-50:-97 server:61:-83 service:100:-67 servo:-65:-16 session:-70:-75 set:9:-128 settle:101:-121 settlement:-47:-5
  seven:-35:-109 seventeen:-18:12 seventh:100:-50 seventy:-142:-81 sever:-11:0 several:-53:-99 sew:-185:-19 sewer:112:-11 sexton:4:-38
  shack:-33:-25 shade:-71:-101 shadow:196:-100 shaft:-153:60 shake:15:-71 shall:-109:-32 shallow:-61:-12 shallows:-89:23 shaman:46:38
  shape:225:-40 shard:-5:-3 share:-54:-45 shark:-6:-15 sharp:-11:-18 sharpen:-30:-66 shatter:-15:-12 shave:-212:-149 shawl:120:-5
  she:-26:-73 shear:31:-10 sheath:-11:-31 shed:-116:-139 sheep:16:-58 sheepfold:126:1 sheepskin:-136:-26 sheer:-11:-5 sheet:-53:36
  shelf:-8:37 shell:-90:35 shelter:-128:48 shelve:-131:-10 shepherd:60:105 shield:39:70 shift:-115:-118 shimmer:-122:35 shin:-110:15
  shine:85:-115 shingle:-55:-4 shiny:-43:-8 ship:2:-132 shipping:28:-14 shipyard:-69:-27 shirt:-12:25 shirtsleeve:-74:-35 shiver:110:40
  shoal:-76:-52 shock:-75:32 shoe:-40:-175 shoelace:-18:-18 shoot:-140:27 shop:8:-28 shopping:98:28 shore:-179:-60 short:-156:15
  shot:-25:75 shotgun:-35:-50 should:-60:-61 shoulder-high:-3:32 shoulder:11:-17 shout:0:31 shove:113:77 shovel:-27:54 show:2:-124
  shower:-151:69 shred:-59:-8 shriek:50:47 shrimp:39:-4 shrine:-20:-10 shrink:74:-28 shroud:-18:-82 shrug:-24:-16 shudder:-10:-18
  shuffle:-47:-62 shunt:36:-9 shut:18:-36 shutter:-73:-53 shuttered:-116:-53 shuttle:116:-91 sick:94:-27 sickle:-27:86 side:29:-2
  sidecar:74:135 sidewalk:25:-33 sideways:-45:105 siege:-36:-147 sieve:-55:-8 sift:18:-33 sigh:109:-50 sight:-161:48 sigil:159:-4
  sign:-31:-237 signal:-55:-24 signature:-15:-32 signpost:92:-19 silence:-105:-43 silent:-87:28 silently:7:119 silk:-273:-158 sill:31:-45
  silo:0:-49 silt:43:-9 silver:40:-69 simple:-42:-93 simply:-66:43 since:63:-278 sing:9:-78 singe:-14:6 single:-73:-78 sink:58:-123
  sip:-37:-18 siphon:-48:-19 siren:-149:-6 sister:2:-96 sit:-68:-87 six:-144:-65 sixteen:-20:-18 sixth:-67:-32 sixty:29:-110 size:8:-68
  sizzle:15:0 skate:21:-29 skater:-36:-30 skein:94:-16 skeleton:-151:-81 skep:-31:-35 ski:-39:-5 skid:-25:9 skiff:-89:20 skill:-52:-27
  skillet:-13:43 skim:-4:-44 skimmer:-44:-78 skin:30:-158 skip:-174:3 skirt:25:-62 skitter:-66:93 skittle:-46:31 skull:-90:38 sky:-31:-67
  skylight:-105:10 skyline:-86:-11 slab:22:-73 slack:144:-39 slag:52:31 slam:20:176 slant:134:-48 slap:68:-99 slash:-77:45 slat:-126:17
  slate:-69:-171 slaver:21:16 slay:0:33 sled:-43:6 sledge:-207:-15 sleep:-236:-150 sleeper:1:-27 sleet:-114:40 sleeve:-19:96 slew:-57:10
  slice:-86:39 slick:-47:58 slicker:-30:-41 slide:-55:-195 slight:90:-41 slim:-3:-25 slime:39:-6 sling:-209:61 slingshot:-36:77
  slip:-263:-172 slipper:-20:-27 slipway:7:-8 slit:-98:71 slither:-26:99 slop:66:-23 slope:13:-12 slot:-188:-133 slow:69:-19 slowly:76:-33
  slug:127:106 sluice:-74:-29 slump:-56:3 slush:-45:3 smack:-44:30 small:15:-131 smart:2:-6 smash:-50:82 smear:-158:-32 smell:7:-147
  smile:-35:-31 smith:-54:15 smock:-22:-44 smog:-87:-36 smoke:-44:-110 smoky:-12:-11 smooth:-18:-78 smoulder:-60:-39 smudge:-59:-5
  snack:-21:-29 snail:-8:-47 snake:28:30 snap:-36:15 snare:-37:-11 snarl:-2:83 snatch:-165:53 sneeze:48:-6 sniff:25:-31 snip:-32:-13
  sniper:-80:57 snore:-67:-3 snout:-108:-14 snow:83:-117 snowdrop:70:-28 snowplough:-21:31 so:-223:-96 soak:16:-33 soap:-37:-2 sob:12:-69
  sober:-18:-4 sock:-145:16 socket:-15:25 soda:-30:-5 sodium:4:-48 sofa:-131:66 soft:-50:-46 soften:24:-20 softly:-10:-57 soil:-66:23
  solar:-147:-33 solder:-95:-36 soldier:331:-23 sole:85:-64 solemn:9:-6 solicitor:-78:-10 solid:151:8 some:-213:-166 somebody:-219:-40
  someone:-184:-176 something:-50:-25 somewhere:-242:-113 son:-52:0 song:-59:9 sooner:60:-13 soot:49:-23 sorcerer:-99:-16
  sorceress:-14:-22 sorcery:-67:180 sore:-84:-22 sorghum:-16:-14 sorry:-140:-81 sort:2:-14 soul:44:-66 sound:3:18 soundless:80:66
  soup:-67:-30 south:-132:-27 sow:-98:-3 space:101:-28 spade:60:100 span:-110:-7 spaniel:27:-11 spanner:-92:53 spar:-2:-7 spare:-140:26
  spark-plug:-62:-9 spark:-116:44 sparkle:24:-38 sparkler:-12:-9 sparrow:26:-34 spats:-33:-51 spatter:34:35 speak:48:-114 speaker:31:-21
  spear:127:63 spearman:137:67 species:-59:-27 spectacle:-232:-94 spectral:10:-22 spectre:-232:2 speech:0:-28 speed:-39:19 spell:-59:-19
  spelled:105:-24 spelling:13:-5 spend:-24:-49 sphere:-120:-42 spice:-77:-22 spider:-59:-67 spike:-45:34 spill:6:8 spillway:20:-13
  spin:-77:43 spindle:15:-5 spine:-175:89 spiral:5:-43 spire:-197:-85 spirit:-85:-132 spit:-22:-2 spittle:171:-13 splash:-135:30
  splinter:-9:268 split:-25:-32 spoil:-84:1 spoke:-59:122 sponge:-49:-26 sponsor:-21:-21 spool:-36:-23 spoon:36:-136 spore:-142:-42
  spot:75:-106 spotless:28:-33 spotlight:-19:-15 spout:50:22 sprawl:31:17 spray:-137:19 spread:103:-6 spreadsheet:-51:-7 sprig:-38:-21
  spring:64:64 sprinkler:9:31 sprint:-53:-87 sprout:53:30 spur:-140:42 squabble:-42:-13 squad:71:57 square:-96:-194 squat:8:34
  squeak:116:-58 squeal:-8:100 squeeze:-30:76 squid:-37:-43 squire:-45:-13 stab:-84:2 stable:-59:-18 stack:-149:-37 stadium:-89:-49
  staff:168:99 stag:136:-122 stage:-180:-172 stagger:-12:109 stain:-58:-77 stair:-21:-59 staircase:-105:-23 stairwell:-71:110 stake:54:55
  stalk:-19:-42 stall:-36:-28 stallholder:49:-3 stallion:20:28 stamina:-56:-55 stamp:-16:12 stance:47:-62 stand:-13:-69 staple:-102:19
  star:-24:-23 starboard:-26:8 starch:-79:-22 stare:-25:-26 starlight:96:-82 starling:-19:-18 start:21:-170 startle:42:16 state:-50:102
  static:-202:-56 station:-74:-106 statue:-88:-79 status:-41:-27 stay:103:-71 steady:-84:-75 steal:-126:-161 steam:-81:-14 steel:98:44
  steeple:-45:-49 steer:43:-5 stele:-34:-14 stem:155:-15 stencil:-52:-42 stenographer:-72:-99 step:71:-45 stern:-171:16
  stethoscope:-45:-15 stevedore:-56:-35 stew:70:28 steward:-135:-106 stick:-93:-40 sticker:-47:-14 stiff:190:-117 stiffen:115:69
  stiffly:69:-18 stile:33:-64 still:-66:-35 stilt-walker:-42:-58 stilt:-126:-76 sting:-62:17 stink:-23:-5 stir:2:-107 stirrup:125:-6
  stitch:-268:89 stock:36:-61 stocking:-216:-41 stomach:-132:45 stone:97:-32 stool:-22:151 stoop:102:2 stop:-17:-98 storage:-13:-10
  store:-66:-44 storey:-315:50 stork:-32:-9 storm:52:-107 story:-103:-33 storyteller:-68:-34 stout:178:-10 stove:-11:-28 straight:28:15
  straighten:17:-55 strain:-52:-36 strand:-43:-109 stranger:-24:26 strangle:-23:-32 strap:-137:-60 straw:-32:-31 strawberry:-27:-7
  stray:76:-5 streak:-72:37 stream:42:-152 streamer:-41:-40 street:34:-46 streetcar:-18:5 streetlamp:-27:-8 strength:-112:76
  stretch:36:-32 stretcher:-35:-11 strew:-12:-14 stride:-32:-17 strike:93:24 string:-70:-152 strip:-140:20 stripe:-71:51 strobe:-73:-50
  stroke:223:-47 stroll:37:-46 strong:-58:-28 strut:-33:7 stub:-135:-42 stubble:91:-6 stud:-84:-25 student:-198:-95 study:-31:0
  stuff:-49:-166 stump:-141:-4 stun:-40:7 stutter:-125:-31 subject:43:7 substation:-66:-37 subway:24:14 success:-101:-12 such:-60:-17
  suck:33:-1 suddenly:7:60 sugar:8:-51 suit:-40:-43 suitcase:-3:90 sulk:-36:-6 sum:-97:4 summer:-9:-56 summit:-30:-37 summon:-34:10
  sump:16:80 sun-bleached:-28:-3 sun:-105:-186 sunburn:0:-39 sunday:-79:-37 sundial:-17:-9 sundown:66:-41 sunlight:1:-28 sunny:-19:-16
  sunrise:27:-17 sunroof:-37:56 sunset:-148:-77 sunup:-21:-47 supermarket:1:35 supper:65:-134 suppertime:-15:-11 supply:-16:-16
  suppose:-137:-64 sure:-24:-30 surf:-35:-14 surface:185:-53 surgeon:-154:159 surplice:26:-5 surprise:88:39 surrender:-36:-112
  survey:69:21 surveyor:69:-6 survive:-6:-56 suspect:-36:-37 suspicion:-52:-25 sutra:43:-93 swaddle:-47:-10 swallow:-169:-53 swan:-181:-43
  swap:-60:-29 swarm:-28:185 swat:-83:170 sway:51:-109 swear:-142:39 sweat:-97:-216 sweep:-153:45 sweeper:-27:42 sweet:-25:-5
  swell:157:-95 swerve:7:21 swim:75:-136 swimmer:75:-63 swing:-43:87 switch:-268:-152 switchback:-34:-79 swivel:133:92 sword:103:-17
  swordsman:-32:73 syllable:19:17 syrup:87:42 system:-60:4 tab:-51:-6 table:25:41 tablecloth:59:-19 tablet:14:-28 tack:18:86 tacky:-16:-8
  tag:33:-39 tail:15:-180 tailgate:24:120 tailor:0:-48 take:-47:86 talisman:139:71 talk:-23:-61 tall:-51:-113 tallow:19:-55 tally:-41:-34
  tambourine:54:-4 tame:50:-30 tangerine:-33:-22 tangle:-12:-9 tango:-7:-9 tank:-105:3 tanker:14:-55 tanner:-111:-2 tannery:-59:-31
  tap:-50:-50 tape:-101:-76 taper:-37:-63 tapestry:208:-10 taproom:-15:-15 tar:-94:-74 target:-34:-34 tariff:-47:-28 tarmac:155:0
  tarn:-48:-7 tarp:-77:25 tarpaulin:-85:-28 tartan:-22:-11 taser:-61:121 tassel:-122:17 taste:5:-18 tattoo:-70:-144 taut:8:14
  tavern:-21:-13 tax:-101:-43 taxi:21:51 tea-tray:3:-12 tea:-37:-52 teach:-18:-21 teacher:-185:-46 teacup:115:-19 teahouse:-64:10
  teal:-70:-12 team:-28:30 teapot:-104:44 tear:57:-120 teaspoon:38:-24 technician:-173:-15 technique:-71:-46 telegram:-103:-16
  telephone:-52:36 telescope:-15:-10 television:-27:-5 tell:-116:-169 temper:-91:16 temperature:-21:-8 temple:3:130 ten:-162:-6
  tenant:-157:-62 tender:-48:-12 tendril:-63:76 tenement:-51:-44 tenor:53:-13 tent:-211:-125 tentacle:-5:44 tenth:-54:-54 term:-39:-7
  terminal:-7:-23 terrace:-214:-123 terrier:-105:3 terror:18:-6 test:77:-7 tether:-93:-44 text:-38:-4 than:-24:-126 thank:-20:-74
  that:-28:-86 thatch:68:3 thatched:-27:-4 thaw:-57:-36 the:-53:-78 theatre:-124:-44 their:30:-137 theirs:-49:97 them:-14:14
  themselves:174:-121 then:7:28 theory:-43:-112 there:56:-102 thermal:-33:-10 thermometer:-30:-11 these:-44:-24 they:9:-47 thick:-97:-53
  thicken:171:-50 thief:-30:-95 thigh:-81:-89 thimble:51:-111 thin:54:51 thing:-63:50 think:-166:-28 third:-40:-21 thirst:-21:-21
  thirteen:-15:-10 thirty-one:-12:-48 thirty:-1:-81 this:-146:-173 thistle:15:10 thong:-18:-35 thorn:142:150 those:-12:5 though:89:10
  thousand:-127:-175 thousands:-178:-96 thrash:9:41 thread:46:-229 threaten:-38:-12 three:-134:-44 thresh:-5:43 threshold:122:0
  thrice:6:-14 throat:-61:128 throne:29:-20 throttle:-114:-30 through:30:52 throw:-121:98 thrush:34:-14 thrust:26:-37 thud:-13:140
  thumb:24:16 thumbnail:34:-6 thump:-108:-51 thunder:80:-103 thursday:-75:-6 thwart:2:31 tiara:-17:-28 tick:-69:-128 ticker:-13:-20
  ticket:-123:-135 tide:-38:-90 tidy:-48:-49 tie:-13:-79 tier:-50:-67 tiger:63:-26 tight:21:32 tighten:-43:-6 tile:68:60 tiled:-87:-16
  till:-20:-80 tilt:105:-43 timber:-35:16 time:-18:-87 tin:-52:-101 tinderbox:-16:-28 tinker:122:-117 tinkle:-8:-4 tinsel:27:-7
  tiny:30:-106 tip:57:-24 tiptoe:-37:-88 tire:-19:115 tired:-66:-47 tithe:56:12 to:-56:-134 toad:74:-32 toadstool:28:-13 toast:-31:22
  toaster:-6:-6 today:-101:-67 toddler:-66:-54 toe:1:-164 together:-61:23 token:-45:-54 toll:-173:-26 tollman:24:86 tomato:-205:-31
  tomb:31:-38 tommy:-72:217 tomorrow:-11:-76 ton:-1:52 tone:-22:5 tong:-146:109 tongue:-86:-141 tonight:127:-113 tonne:-13:81 too:-69:0
  tool:79:-35 toolbox:-89:-21 tooth:-149:19 toothbrush:-12:-21 toothpaste:-65:-36 toothpick:-55:-12 top:-116:-56 topknot:-99:111
  topmost:4:-36 topple:-99:67 torch:-87:-26 torchlight:-46:-12 tornado:-95:-69 torpedo:-83:-59 tortoise:-112:-43 toss:156:46 touch:209:-34
  tow:-36:6 toward:111:-24 towards:224:-47 towel:-142:11 tower:-48:-118 town:-138:-141 towpath:-135:-51 toy:52:65 trace:-10:-73
  tracer:26:100 track:71:-84 tractor:-49:41 trade:-178:-32 trader:-14:-42 traffic:-3:-135 trail:43:2 trailer:-39:71 train:-78:-66
  trainer:9:56 trait:-23:-16 tram:-24:-144 transfer:-38:-36 transformer:24:-7 transit:7:-17 translucent:28:-29 transom:-9:5
  transparent:112:-44 trap:-196:-91 trapdoor:-126:-61 travel:23:-18 traveller:-75:-62 trawler:-64:-12 tray:-16:-5 tread:-172:-126
  treadle:98:-17 treaty:4:-49 tree:37:-117 treetop:43:-6 trellis:-13:-13 tremble:43:-51 trench:-30:45 trestle:83:15 trial:-42:-23
  tribe:-36:-15 trick:-10:-24 trickle:72:-53 trifle:-59:-33 trigger:-26:83 trike:19:157 trim:19:-67 trip:12:-14 troll:5:107
  trolley:-138:27 trombone:-20:-23 trooper:72:15 trot:101:-108 trouble:-45:-29 trough:-96:2 trouser:-54:-62 trout:119:26 truck:-34:57
  true:-27:-46 trumpet:-85:-37 trundle:-48:-15 trunk:53:-50 trust:-49:-33 truth:68:-29 try:-123:5 tub:-19:55 tuba:-63:-31 tube:-186:-101
  tuck:-40:-115 tuesday:-95:-35 tuft:-42:-19 tug:-159:50 tumble:-73:-18 tumbler:51:-4 tuna:-83:67 tune:122:43 tunnel:-198:-82
  turban:-15:-17 turbine:-36:-50 tureen:22:39 turf:149:116 turn:1:-84 turnip:-25:-66 turnstile:-130:27 turntable:-27:-36 turquoise:48:-9
  turret:-115:138 tusk:-128:63 tuxedo:-90:-2 tweezer:27:-45 twelfth:21:-20 twelve:-60:-207 twentieth:-50:-58 twenty:-40:35 twice:-70:128
  twig:40:-15 twin:-61:-12 twine:55:-14 twist:-21:45 twitch:15:-25 two-tone:-34:-13 two:-36:23 type:-132:-51 typewriter:113:33
  typist:-49:27 tyre:-14:-44 ugly:29:-9 ultraviolet:-43:-11 umbrella:-153:14 unbind:91:-30 unbroken:136:-15 unbutton:140:-9 uncle:-6:-58
  uncoil:144:-36 uncork:1:-7 uncover:128:-8 uncurl:130:-40 under:-120:-43 underfoot:-34:-42 underline:53:-5 underneath:-65:-35
  underpass:79:-4 underside:144:-14 understand:-106:-53 undertaker:-55:-27 undo:70:-25 unfinished:-128:-10 unfold:79:57 unhinge:3:59
  unhook:55:101 unhurried:59:7 uniform:65:-39 union:-39:-72 unlace:128:-86 unlatch:33:2 unlit:-119:-34 unlock:-97:-66 unpaid:-59:-15
  unpick:152:-73 unpin:65:-14 unplug:139:-46 unravel:-27:9 unread:-50:-42 unroll:77:-92 unscrew:167:-79 unspool:78:23 untie:152:-28
  until:-118:-78 unwind:-49:-35 unzip:-108:14 up:21:-49 update:-104:-93 upend:19:75 upgrade:-33:-66 uphill:243:-195 upload:-24:-11
  upon:9:-253 upper:-90:18 upright:5:-21 upside-down:-47:6 upside:-212:-47 upstairs:-34:12 upturn:-268:-158 upward:101:-19 urn:-218:108
  us:-52:-15 use:-114:-34 usher:-10:-7 usual:-176:-85 vacate:-97:-89 vacuum:199:27 vain:-49:-11 vale:-90:-2 valley:1:-82 value:-36:-18
  valve:-58:10 vampire:104:18 van:-116:38 vanish:-202:-167 vapour:127:-40 varnish:30:-25 vase:-37:21 vast:0:-12 vat:-241:17 vault:-9:-43
  vegetable:-31:-9 vehicle:-17:-43 veil:-76:-122 vein:-55:-73 vellum:29:-14 velvet:31:-21 vend:74:-42 vendor:-29:11 vent:66:-28
  ventilator:20:-12 veranda:-112:-21 verdigris:1:-55 verge:-38:138 verger:-7:-13 vermilion:-20:87 verse:101:-7 version:-16:-67
  vertebra:30:-17 very:-97:-247 vesper:31:-4 vest:55:67 vestry:0:-11 viaduct:-71:-10 vicar:4:3 view:-77:-26 viewport:57:-43
  village:-54:-63 villager:-44:16 vine:16:-73 vinegar:-21:0 vineyard:-42:-13 vinyl:27:-20 violet:-150:16 violin:41:-48 vision:40:-12
  visitor:-106:-25 visor:-35:11 vixen:81:-20 voice:157:-15 void:-56:-28 volcano:-102:-12 volley:-28:-26 volume:-92:28 vote:-53:-17
  votive:22:21 vs:-32:-18 vulture:-75:-29 wade:15:-54 waders:-10:-6 wag:107:-8 wage:-80:-15 wagon:-27:97 wail:-8:-7 wainscot:-5:61
  waist-deep:-25:-54 waist:-95:-151 waistcoat:31:113 wait:-91:-155 waiter:-46:-44 waive:-32:-6 wake:-110:-100 walk:-16:-117 walker:-45:-57
  walkway:-47:20 wall:-45:-37 wallet:-30:-14 walnut:98:19 waltz:95:-6 wand:-70:-51 wander:-96:-14 want:-99:-121 war:28:-30 ward:9:-18
  warden:-15:0 wardrobe:-78:64 wardroom:93:-4 warehouse:25:-10 warlock:78:137 warm:-58:-124 warmth:30:-33 warn:-55:27 wash:-131:-128
  washstand:75:75 wasn't:105:-185 wasp:-4:59 waste:24:-14 watch:-24:-199 watchdog:-127:-7 watchman:-39:-49 watchtower:-18:24 water:9:-171
  waterfall:55:-69 waterline:-59:3 wattle:-42:1 wave:-51:-81 waver:41:-17 wax:-109:-78 way:-56:-68 we:-194:-129 weak:-46:-5 weapon:1:77
  wear:-223:-162 weather:-173:-63 weathercock:3:-65 weathervane:-89:16 weave:-12:-28 weaver:178:-68 wed:48:-37 wedge:-1:51
  wednesday:44:-19 weed:-47:-80 week:-139:-152 weep:-92:-153 weigh:-114:-84 weight:20:65 weightless:-68:-4 weir:17:-30 welcome:-21:-39
  weld:-117:-165 welder:-107:-68 well:59:-198 wen:-35:-32 weren't:92:-34 west:-136:-99 western:-73:-33 wet:128:-1 whale:-66:-81
  wharf:-37:-13 what:-50:33 whatever:-116:23 wheat:59:-54 wheel:-18:-10 wheelbarrow:83:26 wheelchair:38:-16 wheeze:-45:-28 when:70:-72
  whenever:-12:-31 where:71:-95 wherever:155:-59 whether:-157:-43 whetstone:-23:-19 which:-87:-58 whichever:8:-37 while:-58:-53
  whine:-55:99 whip:61:90 whirl:130:86 whirr:113:137 whisker:65:-48 whisper:3:-81 whistle:-18:-120 white:-26:-65 whiten:63:-47
  whitewash:-46:-53 who:-31:-123 whoever:-87:-35 whole:-15:-158 wholly:77:-22 whom:-19:-15 whoop:-70:18 whose:-154:-5 why:5:-33
  wick:73:-39 wicker:-14:-15 wicket:-17:-26 wide:-29:-184 widen:-12:-14 widow:26:-118 width:-6:45 wife:-15:-183 wig:-41:-132 wild:-25:-9
  will:-95:-254 willow:-48:12 wimple:-50:20 win:-133:-110 winch:-184:-12 wind:9:-79 windfall:-22:-21 windlass:-70:-16 windmill:-188:-29
  window:-4:-13 windpipe:-55:75 windscreen:-39:168 windshield:-107:-12 windward:-27:29 wine:106:89 wing:23:-85 wingtip:-104:23
  wink:-185:13 winner:-61:-107 winter:-144:-50 wipe:53:-167 wiper:22:-6 wire:-51:-37 wish:-30:-86 witch:-44:-10 with:-90:-46
  withdraw:-100:-106 wither:82:-62 within:87:4 without:50:-67 witness:-41:-12 wizard:-195:-107 wobble:-114:-45 wok:-104:162 wolf:-91:108
  woman:90:-57 won't:-85:-44 wonder:-83:-56 wood:-129:-6 wooden:33:-102 wool:74:-81 word:127:63 work:-161:-134 worker:-24:-32
  world:-180:-73 worry:-2:-7 worse:-87:-35 worst:-89:-16 worth:96:-52 would:-218:-191 wouldn't:-74:55 wound:-38:-64 wrap:-60:73
  wreath:-27:-31 wreck:-13:-57 wreckage:-34:-22 wrecker:13:50 wren:29:-55 wrench:-48:71 wrestle:-17:-20 wrestler:-95:-31 wriggle:90:-37
  wring:-16:-44 wrist:68:121 wristwatch:-89:-23 writ:-31:-8 write:12:-227 wrong:-155:-123 x-ray:23:-49 xp:-23:-47 yacht:-62:-56
  yank:-89:33 yard:37:-77 yawn:-16:-45 year:-38:-232 yeast:-38:-11 yell:-83:11 yellow:-45:-1 yelp:-92:26 yes:-24:-68 yesterday:137:-65
  yet:99:-70 yew:62:-9 yoke:99:-69 you:-115:-127 young:30:-68 your:-46:10 yours:16:-23 yourself:-22:-144 zeppelin:-27:-11 zero:20:-44
  zigzag:-40:-12 zinc:41:-23 zip:-97:11 zither:105:15 zoo:-29:-5`;

/** A kind of thing and what it does, for the same. */
export const DOINGS = `
  beast|answer:24:-47 beast|be:-14:-91 beast|begin:-12:-1 beast|bite:-9:120 beast|blink:27:-25 beast|blow:9:-14 beast|build:62:-4
  beast|burn:31:-37 beast|burst:-117:66 beast|carry:68:-20 beast|chew:-22:-4 beast|circle:-70:-20 beast|clear:-32:72 beast|climb:-39:-29
  beast|close:-47:2 beast|come:-101:102 beast|cross:37:-21 beast|die:-65:-10 beast|drag:49:-43 beast|drink:-83:-18 beast|drop:134:41
  beast|dry:-31:-14 beast|eat:-107:-12 beast|face:44:36 beast|find:-32:-7 beast|float:-33:-4 beast|fly:167:-31 beast|fold:-56:14
  beast|follow:-46:0 beast|get:47:-36 beast|go:10:43 beast|graze:-30:-21 beast|hang:42:-12 beast|hit:-38:182 beast|hold:-39:-8
  beast|hop:40:-13 beast|jump:-47:-84 beast|keep:-52:-18 beast|kick:6:-33 beast|kneel:3:-78 beast|land:104:-20 beast|leap:18:93
  beast|leave:106:-40 beast|let:-35:4 beast|lie:-26:-72 beast|lift:65:-15 beast|light:7:-22 beast|long:-34:-3 beast|look:9:-65
  beast|lower:106:-16 beast|make:-66:41 beast|move:51:-20 beast|nest:-93:-16 beast|nose:-67:-16 beast|open:-76:-28 beast|pass:-71:-26
  beast|peer:-27:-16 beast|pick:-50:-6 beast|pour:-15:-33 beast|pull:58:-23 beast|put:134:-8 beast|read:-47:-8 beast|rear:-76:-44
  beast|ride:20:-63 beast|rise:-87:-7 beast|run:-90:75 beast|say:147:13 beast|scream:-42:54 beast|see:-64:-58 beast|sell:-20:-7
  beast|settle:121:-23 beast|shake:-88:-85 beast|shoulder:62:-31 beast|sing:-40:-15 beast|sit:-79:-14 beast|sleep:44:-5 beast|slide:-72:37
  beast|sneeze:41:-23 beast|spit:-21:52 beast|spring:99:81 beast|stand:-48:-137 beast|stick:-129:-49 beast|stop:106:-132
  beast|strike:96:48 beast|swim:-74:-72 beast|take:-10:104 beast|tell:38:-3 beast|tether:-5:-17 beast|tie:-19:-7 beast|trail:32:84
  beast|trot:-94:-54 beast|tuck:43:-1 beast|turn:-30:-18 beast|use:-54:-30 beast|wait:-5:37 beast|walk:-76:-36 beast|wash:-57:-17
  beast|watch:0:-37 beast|wear:-47:-18 beast|wheel:-38:-22 beast|work:-43:-6 beast|yawn:59:-40 body|alight:45:-6 body|arrive:9:-17
  body|bare:-16:-21 body|be:25:-173 body|begin:115:-63 body|bend:50:35 body|bite:-21:7 body|bleed:-59:36 body|blow:28:-11
  body|braid:-34:-14 body|break:-91:187 body|breathe:4:-39 body|burn:-49:-46 body|burst:57:46 body|carry:96:-14 body|carve:-44:-14
  body|catch:107:47 body|clack:-35:-29 body|clean:207:36 body|clear:49:-10 body|climb:50:-17 body|close:29:91 body|comb:84:-10
  body|come:100:127 body|crack:-127:-28 body|creep:7:-43 body|crop:-68:-6 body|cross:-54:-16 body|cut:-35:-47 body|cycle:-21:-8
  body|die:-20:-7 body|drag:137:64 body|draw:-23:73 body|drift:-18:-25 body|drop:2:-1 body|drum:-87:99 body|dry:-58:-3 body|dye:-66:-22
  body|elbow:-22:61 body|end:9:-21 body|face:-44:-10 body|fall:-26:9 body|feel:142:73 body|fill:136:3 body|find:20:-48 body|fire:-17:88
  body|fly:0:-23 body|fold:-30:21 body|follow:13:-9 body|get:-171:-8 body|give:85:-4 body|glow:-40:-12 body|go:-5:56 body|grope:-76:11
  body|grow:56:-69 body|hang:-38:-138 body|haul:-36:-14 body|hold:67:-51 body|hum:-19:-31 body|keep:-92:125 body|kick:-47:-39
  body|knock:-107:-8 body|last:124:-22 body|lay:-10:11 body|lean:21:-15 body|leave:9:-72 body|let:-73:-39 body|lick:-73:-55
  body|lie:77:-71 body|lift:80:81 body|long:51:-38 body|look:-70:-63 body|lose:-26:-4 body|lower:48:-19 body|make:27:-17 body|meet:81:82
  body|miss:-12:-30 body|move:113:-21 body|nose:-27:17 body|oil:-25:-27 body|open:172:26 body|paint:-49:-14 body|part:31:-6 body|pat:36:-8
  body|pin:-98:0 body|plait:-23:-28 body|plant:105:8 body|plug:-44:-14 body|point:60:-40 body|pour:93:-3 body|powder:-13:-7
  body|press:-19:9 body|pull:22:176 body|push:-8:-24 body|put:-83:65 body|reach:81:-50 body|replace:-66:-31 body|rest:-23:-39
  body|ring:21:3 body|rise:159:-2 body|roll:165:-23 body|rouge:-49:-14 body|run:-60:-93 body|say:112:-16 body|scream:52:-18
  body|see:56:-46 body|set:142:-62 body|sew:-64:-58 body|shake:22:46 body|shave:-49:-46 body|shoot:-4:4 body|short:50:8
  body|shoulder:107:-20 body|show:-97:72 body|shut:150:0 body|sing:59:-3 body|sit:42:-11 body|slap:-50:-42 body|slide:18:-68
  body|smile:85:-22 body|smoke:-89:-8 body|snap:41:-7 body|split:-25:-87 body|spread:-1:-15 body|squeeze:73:16 body|stand:3:-89
  body|start:75:8 body|stay:6:-48 body|stick:-41:-43 body|stitch:-87:-18 body|stop:144:21 body|stream:59:-16 body|sway:-25:-33
  body|swing:-85:101 body|take:15:205 body|tap:-4:-8 body|tattoo:-85:-36 body|tell:94:-5 body|tie:12:-43 body|touch:51:82
  body|trail:119:-42 body|tuck:-24:-18 body|turn:147:-67 body|uncurl:181:-18 body|unfold:8:2 body|unhinge:24:27 body|use:-28:-10
  body|walk:90:14 body|wear:-62:-42 body|weep:72:-20 body|wet:20:-36 body|wind:102:64 body|wire:-40:-52 body|wrap:-53:-16
  body|write:26:-20 dead|be:175:-62 dead|begin:5:-12 dead|click:-48:-33 dead|come:52:-60 dead|drag:-35:-20 dead|go:-167:-67 dead|hop:62:34
  dead|leave:21:-4 dead|lie:-15:-10 dead|look:111:-13 dead|put:-106:-3 dead|ride:96:-3 dead|rise:4:-38 dead|sit:12:-25 dead|stand:28:-2
  dead|take:-171:-23 dead|turn:39:-26 dead|walk:103:-7 dead|wire:-1:-26 engine|advance:-45:-19 engine|arrive:-30:-23 engine|bank:-37:21
  engine|be:-113:-47 engine|begin:72:-46 engine|bend:32:0 engine|bite:-68:142 engine|bleed:99:-30 engine|blink:-125:-36
  engine|bloom:-7:-11 engine|bolt:-82:-27 engine|bow:-67:32 engine|bowl:-104:-4 engine|break:-112:-35 engine|breathe:-71:-4
  engine|bulge:111:-10 engine|burn:-51:19 engine|burst:12:51 engine|carry:-73:38 engine|cast:-92:-14 engine|catch:45:1
  engine|change:-18:88 engine|clean:-97:-36 engine|clear:-65:-41 engine|climb:-16:36 engine|close:-51:-40 engine|come:-57:-31
  engine|cool:-59:-28 engine|cough:-142:3 engine|crack:65:-30 engine|crawl:53:-42 engine|creak:16:-8 engine|cross:-12:-37
  engine|crumple:23:107 engine|cut:-57:-41 engine|cycle:-9:-10 engine|die:102:-25 engine|dig:-9:2 engine|draw:-60:60 engine|dress:48:-11
  engine|drift:-18:-26 engine|drip:-36:-11 engine|drive:154:-7 engine|drop:-113:-33 engine|dry:-16:-46 engine|eat:60:5 engine|empty:56:-54
  engine|explode:-45:-28 engine|face:45:-26 engine|fall:-53:22 engine|fill:-26:22 engine|find:-21:80 engine|fire:-30:37
  engine|flap:-42:-19 engine|flicker:-44:-9 engine|float:-9:-7 engine|fly:56:-23 engine|fold:-36:156 engine|get:-36:88 engine|give:-76:-65
  engine|glow:-78:5 engine|go:2:95 engine|grind:6:118 engine|grow:-34:-12 engine|hang:-140:-75 engine|haul:-52:-15 engine|heal:77:-5
  engine|heel:-9:11 engine|hiss:116:4 engine|hit:-85:-52 engine|hold:122:-38 engine|hover:-4:-12 engine|howl:-34:46 engine|hum:51:30
  engine|jerk:-30:30 engine|jump:-25:-37 engine|keep:-114:6 engine|kneel:100:6 engine|knock:86:10 engine|land:-31:-1 engine|lay:-76:-14
  engine|lean:78:139 engine|leave:-163:-2 engine|let:-128:-48 engine|lie:15:-96 engine|lift:1:-15 engine|light:32:-65 engine|line:-19:-19
  engine|look:-97:74 engine|lose:-95:32 engine|make:-57:-41 engine|meet:-46:-10 engine|miss:-27:-34 engine|moor:-33:-12 engine|move:-16:8
  engine|nail:-16:-5 engine|nod:-57:-25 engine|nose:-84:-29 engine|nudge:-55:-5 engine|open:-8:-41 engine|paint:-42:-8 engine|park:8:10
  engine|part:32:-35 engine|pass:66:-30 engine|peel:-41:71 engine|plant:-31:25 engine|play:-41:118 engine|pluck:-37:34 engine|pour:-62:31
  engine|pull:82:63 engine|punch:-36:70 engine|push:12:106 engine|put:-40:-2 engine|quit:-11:-33 engine|raise:-64:-3 engine|rake:-8:177
  engine|ram:-56:124 engine|reach:150:19 engine|read:32:-10 engine|rear:-20:-41 engine|replace:-14:-9 engine|rest:-24:33
  engine|ride:-47:-50 engine|ring:39:33 engine|rise:-37:23 engine|roll:11:-41 engine|rot:-75:-5 engine|run:-45:-63 engine|saw:-6:-17
  engine|say:-40:-56 engine|scatter:-69:-52 engine|scream:-34:-43 engine|screw:-39:-19 engine|see:-36:-30 engine|set:-35:-30
  engine|settle:-21:-1 engine|shake:84:-11 engine|shed:-170:-20 engine|shoot:-84:83 engine|show:3:31 engine|shriek:-44:3
  engine|shudder:-44:-12 engine|shut:-99:-22 engine|sing:-81:17 engine|sink:-21:-14 engine|sit:-57:-42 engine|slam:2:-13
  engine|sleep:-16:-2 engine|slew:-58:41 engine|slide:-21:-67 engine|slip:-16:69 engine|smoke:-25:81 engine|snap:-28:16
  engine|spin:84:-109 engine|split:93:-2 engine|stack:-15:-13 engine|stand:-173:-22 engine|start:83:-101 engine|stay:-27:25
  engine|steam:47:-6 engine|step:145:-36 engine|stick:-82:-10 engine|stitch:-202:34 engine|stop:62:64 engine|stream:25:-11
  engine|strike:51:50 engine|swell:37:-13 engine|swerve:-22:-20 engine|swim:138:-2 engine|swing:-74:69 engine|swivel:79:84
  engine|tail:-62:-9 engine|take:-150:8 engine|tear:-84:-41 engine|tether:-39:-22 engine|thread:-9:-7 engine|throw:-127:47
  engine|tick:-95:-32 engine|tie:-68:-4 engine|tilt:-2:-12 engine|tip:-84:40 engine|trail:8:-21 engine|tumble:-49:44 engine|turn:56:-115
  engine|unplug:175:-3 engine|unscrew:77:-80 engine|use:-4:-24 engine|wait:-39:-41 engine|wake:-54:-58 engine|walk:120:42
  engine|wear:-111:102 engine|weld:-17:-13 engine|wheel:130:3 engine|whine:-146:80 engine|wind:6:11 engine|work:-20:-28 engine|wrap:1:83
  engine|write:-15:-6 flame|be:-37:-93 flame|begin:3:0 flame|bend:67:-4 flame|blink:-130:-10 flame|bob:-25:-19 flame|bow:58:-34
  flame|burn:159:-49 flame|burst:-53:68 flame|catch:-9:-60 flame|climb:-104:-34 flame|come:16:-75 flame|crawl:-32:-20 flame|dance:-8:-7
  flame|die:-107:30 flame|draw:-4:-31 flame|drift:121:-28 flame|drop:-1:-27 flame|fall:51:-20 flame|fill:-57:-16 flame|find:-145:-9
  flame|float:13:-10 flame|fold:-73:11 flame|follow:94:-44 flame|get:13:-4 flame|go:78:-114 flame|gutter:-49:-32 flame|hang:-33:-52
  flame|hiss:-19:-15 flame|hop:-24:-45 flame|jump:-61:60 flame|kindle:79:-22 flame|lay:59:9 flame|lean:-48:-72 flame|leap:37:43
  flame|leave:34:-3 flame|lie:-24:-10 flame|lift:-67:-5 flame|light:251:-39 flame|look:-78:-29 flame|make:8:16 flame|move:-37:-7
  flame|open:4:-30 flame|pass:161:29 flame|pop:83:28 flame|pour:32:-28 flame|put:110:19 flame|remain:-10:-20 flame|rise:-16:31
  flame|roll:-57:57 flame|run:-43:-41 flame|set:-110:-20 flame|shine:-16:33 flame|show:-52:-57 flame|sink:-76:79 flame|sit:65:-17
  flame|slide:-15:-58 flame|spit:-89:-4 flame|spread:-39:-16 flame|stand:-28:-52 flame|stay:-18:-43 flame|step:149:16 flame|swing:-44:-72
  flame|take:-126:-33 flame|throw:-3:14 flame|tremble:-104:-10 flame|trim:24:-6 flame|turn:-98:-83 flame|walk:11:11 flame|wink:-27:-60
  food|be:-76:-140 food|begin:21:-13 food|burst:-85:-40 food|climb:14:-15 food|come:59:-89 food|fall:-46:-4 food|get:50:-11 food|go:-79:5
  food|hold:56:1 food|lay:115:-5 food|look:28:-20 food|put:88:46 food|rise:15:29 food|run:23:116 food|slide:93:-10 food|stand:-50:24
  food|steam:-83:18 food|take:70:32 food|turn:52:-4 ghost|be:8:70 ghost|break:2:-27 ghost|breathe:-47:-5 ghost|burn:33:-32
  ghost|catch:13:-141 ghost|climb:-10:-24 ghost|come:-139:34 ghost|crawl:-43:-37 ghost|drop:20:42 ghost|fill:27:-6 ghost|flare:64:-17
  ghost|fly:-73:-3 ghost|get:64:113 ghost|glow:12:-17 ghost|go:72:-60 ghost|hit:34:27 ghost|leave:64:1 ghost|let:-19:41 ghost|lie:-59:-4
  ghost|lift:90:-38 ghost|make:76:-33 ghost|pour:21:-26 ghost|prepare:-116:-14 ghost|put:-58:-14 ghost|rise:24:22 ghost|run:25:64
  ghost|scream:173:33 ghost|shriek:134:-72 ghost|sit:-61:43 ghost|stand:-25:-72 ghost|strike:16:46 ghost|swing:-6:-19 ghost|take:117:-23
  ghost|wake:-37:-6 ghost|walk:-38:-25 ghost|wear:-118:-1 idea|add:-39:-43 idea|arrive:-22:-25 idea|ask:-69:-9 idea|be:-64:-12
  idea|bear:-53:-13 idea|beat:-11:-30 idea|begin:176:62 idea|bend:-41:-4 idea|bite:9:0 idea|bleed:-4:7 idea|blink:142:-22 idea|blow:3:-10
  idea|break:-31:19 idea|brush:-73:-7 idea|buckle:56:-28 idea|burn:-25:-14 idea|burst:-76:-13 idea|bury:58:-6 idea|call:91:-28
  idea|carry:-87:29 idea|cast:-27:-10 idea|catch:-2:-7 idea|change:-49:-16 idea|clear:49:-37 idea|click:39:-17 idea|climb:52:10
  idea|close:76:-24 idea|come:-146:92 idea|complete:-64:-66 idea|consider:11:-16 idea|cover:26:-76 idea|crawl:-28:-14 idea|creak:-3:-16
  idea|cross:-8:-9 idea|curve:33:-2 idea|cut:59:-32 idea|dance:-11:-5 idea|die:-45:-28 idea|dock:-19:-36 idea|drag:48:-12 idea|draw:28:32
  idea|drift:-2:-28 idea|drive:10:30 idea|drop:42:-5 idea|dry:24:-10 idea|eat:57:-12 idea|end:-24:-33 idea|enter:-28:-85 idea|face:95:-63
  idea|fall:-155:26 idea|fill:64:-18 idea|find:-51:-31 idea|finish:10:7 idea|fire:-1:-31 idea|fit:-41:46 idea|float:-18:-22
  idea|fold:-7:38 idea|follow:-104:-58 idea|gain:-28:-26 idea|get:127:-5 idea|give:-30:-25 idea|go:-28:66 idea|grow:-23:-14
  idea|hand:-22:-80 idea|hang:-90:-20 idea|hear:-13:-15 idea|hiss:-48:-3 idea|hit:28:31 idea|hold:-14:29 idea|join:-38:-11 idea|jump:-31:8
  idea|keep:72:72 idea|kick:19:28 idea|know:-27:-4 idea|lay:126:10 idea|lean:69:-8 idea|leap:23:-9 idea|learn:-47:-44 idea|leave:51:-47
  idea|let:-73:-27 idea|lie:61:-12 idea|lift:143:-27 idea|light:38:66 idea|long:-231:-48 idea|look:64:48 idea|lose:29:-36
  idea|lower:-52:-34 idea|make:11:-50 idea|meet:49:-39 idea|open:-51:26 idea|paint:-31:-12 idea|part:-26:-10 idea|pass:8:-67
  idea|paste:24:-5 idea|pay:-30:-14 idea|peel:86:-40 idea|pin:-29:-6 idea|play:87:53 idea|please:-21:-29 idea|pour:113:-31
  idea|print:-21:-3 idea|pull:126:45 idea|punch:8:74 idea|put:100:-24 idea|rain:-74:-9 idea|reach:83:41 idea|read:56:-46
  idea|recover:-94:-54 idea|restore:-18:-15 idea|ride:-46:-27 idea|rise:62:-31 idea|roar:125:-3 idea|roll:114:22 idea|run:-28:-83
  idea|save:-20:-41 idea|say:-74:56 idea|scratch:45:-1 idea|see:-54:65 idea|send:-33:53 idea|set:29:-25 idea|shake:-79:-1 idea|shed:23:15
  idea|shine:30:-4 idea|shoot:50:52 idea|short:-54:31 idea|show:5:-4 idea|shut:1:-29 idea|sign:17:-19 idea|sing:-61:51 idea|sit:-15:-12
  idea|slap:30:-14 idea|slide:-67:29 idea|slow:105:30 idea|spin:-11:-30 idea|stack:3:-11 idea|stand:107:83 idea|start:26:-21
  idea|stay:29:37 idea|step:-33:-16 idea|stop:82:-69 idea|strike:72:-14 idea|stroke:1:-3 idea|sweep:-18:-3 idea|swell:30:-2
  idea|swim:-61:-4 idea|swing:-141:24 idea|take:-135:-40 idea|tap:74:-22 idea|tear:34:-10 idea|throw:-65:-20 idea|tie:83:-22
  idea|touch:58:52 idea|trail:-25:-40 idea|turn:132:-96 idea|use:-37:-7 idea|wait:-15:-7 idea|walk:-20:66 idea|watch:19:-11
  idea|wear:65:-32 idea|wheel:-109:-54 idea|win:-25:-33 idea|wire:152:-16 idea|work:-44:-7 idea|write:70:-6 image|be:121:-54
  image|come:69:-16 image|cross:58:-14 image|get:87:-25 image|go:103:-74 image|peel:67:58 image|pour:102:-29 image|sit:115:-18
  image|stand:-14:24 image|stay:155:-33 image|stop:155:-10 image|take:11:95 image|turn:92:-10 image|walk:57:37 likeness|be:193:-50
  likeness|bow:-116:-15 likeness|climb:22:58 likeness|come:139:-5 likeness|face:212:-6 likeness|go:-32:58 likeness|hang:43:-5
  likeness|lean:-59:-2 likeness|leave:13:-3 likeness|lie:6:-5 likeness|look:96:-9 likeness|lose:-25:-21 likeness|move:-17:-28
  likeness|open:-79:-28 likeness|peel:3:34 likeness|run:147:-4 likeness|see:-37:-3 likeness|shake:-8:-29 likeness|sit:61:-42
  likeness|smile:-32:-20 likeness|stand:-44:-18 likeness|swing:77:-6 likeness|take:-2:7 likeness|turn:-41:-19 likeness|walk:1:-1
  liquid|be:-2:-153 liquid|bead:6:-23 liquid|become:-39:-11 liquid|begin:134:-19 liquid|bend:87:-37 liquid|boil:79:-26 liquid|burn:-22:-7
  liquid|carry:-17:-57 liquid|catch:-26:-13 liquid|clear:38:-33 liquid|climb:108:28 liquid|come:29:-48 liquid|crawl:41:24
  liquid|draw:-79:-30 liquid|drink:-31:-24 liquid|drop:-86:-2 liquid|dry:-91:42 liquid|fall:32:-43 liquid|fill:-111:-24 liquid|find:-38:-9
  liquid|fly:32:-94 liquid|freeze:84:10 liquid|gather:-11:-23 liquid|get:15:-16 liquid|go:37:-56 liquid|hang:277:111 liquid|hiss:-116:-44
  liquid|hit:-3:-29 liquid|hold:-3:-20 liquid|keep:-36:-19 liquid|lead:-50:-8 liquid|leave:57:4 liquid|let:-96:-25 liquid|lie:-12:-35
  liquid|lift:10:-43 liquid|look:6:-5 liquid|loose:58:107 liquid|open:30:-12 liquid|pour:70:-18 liquid|put:-40:-28 liquid|quit:-58:-15
  liquid|rise:100:-27 liquid|run:96:75 liquid|say:33:-6 liquid|shake:18:49 liquid|show:247:-15 liquid|sit:-19:-5 liquid|slide:-27:-28
  liquid|stand:145:-66 liquid|start:54:-5 liquid|stay:51:-27 liquid|step:40:42 liquid|stop:253:-81 liquid|stream:-15:-6 liquid|swim:30:-4
  liquid|take:120:-54 liquid|turn:-2:48 liquid|walk:-21:-72 liquid|well:66:-2 liquid|wet:164:17 liquid|write:20:-9 none|accord:-61:-30
  none|add:-34:-11 none|agree:-15:-6 none|appear:29:-15 none|ask:-57:-19 none|back:35:-64 none|balance:-59:-1 none|be:-27:-77
  none|bead:32:-1 none|beat:-11:133 none|begin:121:22 none|belong:5:3 none|bend:26:-6 none|bite:-94:39 none|bleed:-22:-24
  none|blink:31:-75 none|blow:-40:48 none|board:1:56 none|boil:-28:10 none|breach:-17:-8 none|break:-141:-25 none|breathe:24:16
  none|bring:-65:-18 none|brush:-113:-26 none|build:-30:-67 none|burn:0:40 none|bury:55:-40 none|call:-181:-54 none|carry:-29:-40
  none|catch:57:126 none|choose:-60:-69 none|clamp:-54:-8 none|click:5:-20 none|climb:43:-27 none|close:72:33 none|come:16:-60
  none|count:2:-28 none|course:-26:-21 none|cover:-36:-27 none|crank:-42:-9 none|crawl:-43:-1 none|creep:135:-3 none|cross:-45:57
  none|cut:-40:-21 none|dance:54:-12 none|die:-26:-6 none|dig:40:-24 none|dock:-34:-17 none|drag:42:-4 none|draw:5:-20 none|dress:-30:-9
  none|drift:45:-5 none|drip:89:-29 none|drive:40:13 none|drop:-123:111 none|dry:-22:-5 none|eat:10:79 none|end:13:-8 none|face:-92:26
  none|fail:-16:-21 none|fall:18:-88 none|feel:-31:-56 none|fight:-112:53 none|fill:-25:-4 none|find:124:-39 none|fire:-55:72
  none|fit:67:-7 none|flake:88:-44 none|flap:25:-35 none|flick:-22:-33 none|fling:68:100 none|float:78:-27 none|fly:-50:16
  none|fold:-7:-16 none|follow:14:115 none|gallop:36:-69 none|get:-56:60 none|give:-3:-26 none|glow:40:-18 none|go:-55:-14
  none|goggle:-25:-25 none|grind:-50:-15 none|grow:22:-7 none|hand:1:-9 none|hang:53:45 none|happen:132:-26 none|hear:-41:37
  none|hiss:69:-5 none|hit:-62:-11 none|hold:104:21 none|hop:27:-41 none|howl:-20:42 none|hum:124:46 none|join:5:-3 none|jump:-31:-77
  none|keep:-18:-26 none|kneel:-79:-6 none|knit:123:-56 none|knock:-54:-16 none|land:10:81 none|last:-28:-40 none|laugh:-106:-17
  none|launch:-53:-30 none|lay:-142:-4 none|lean:139:-28 none|leap:0:-13 none|leave:30:-102 none|let:-72:72 none|lie:-110:-53
  none|lift:165:-7 none|light:-64:-52 none|live:-21:68 none|long:-130:-38 none|look:96:-50 none|loose:-110:29 none|lose:-56:-98
  none|make:-100:15 none|marry:-82:-18 none|meet:-31:37 none|miss:45:-13 none|move:172:132 none|open:52:17 none|own:-57:-14
  none|pace:89:-7 none|paint:34:22 none|part:20:-46 none|pass:131:-14 none|paste:-121:-17 none|patter:75:-32 none|pay:-121:-29
  none|peel:59:-28 none|pin:-100:1 none|plant:79:-3 none|play:47:-35 none|please:-54:-31 none|point:96:-12 none|polish:-34:-15
  none|pour:56:37 none|press:-46:-3 none|prop:-61:-15 none|pull:-129:-85 none|push:-88:-35 none|put:-8:-72 none|race:-74:-40
  none|rain:60:-70 none|raise:39:-5 none|reach:-98:22 none|read:-11:-8 none|rear:127:105 none|remain:-66:2 none|repair:-23:-18
  none|ride:14:63 none|ring:-30:-46 none|rise:-38:-13 none|roar:73:-7 none|roll:76:-74 none|rub:-20:-9 none|run:-32:58 none|sag:-55:-7
  none|save:-10:-12 none|say:-164:-109 none|scratch:-51:-14 none|see:-51:-13 none|seem:-48:-12 none|sell:-61:-10 none|send:4:-7
  none|set:-76:39 none|settle:75:-12 none|sew:-6:-19 none|shake:-42:-36 none|shed:-67:-11 none|shell:-33:-6 none|shine:10:-4
  none|shoot:32:-86 none|show:-68:-19 none|shriek:-27:-5 none|shut:-63:26 none|sigh:34:-11 none|sing:23:-20 none|sink:-14:46
  none|sit:101:-59 none|slide:-83:-18 none|smile:56:-6 none|smoke:62:-23 none|snap:16:-26 none|snow:69:-11 none|speak:71:-13
  none|spin:43:80 none|spray:-97:-11 none|stack:-10:-12 none|stand:-23:-69 none|start:-2:-24 none|stay:-44:-20 none|stencil:-73:-24
  none|step:91:-6 none|stick:-68:-6 none|stop:44:96 none|stream:8:-3 none|strike:-38:-34 none|strip:-21:-25 none|stroke:80:-2
  none|sway:-50:-5 none|swim:138:-15 none|swing:1:3 none|switch:-43:-10 none|take:64:73 none|talk:68:70 none|tell:-46:32 none|thin:30:24
  none|think:-22:-7 none|throw:-63:-13 none|tick:86:0 none|tie:164:29 none|tip:45:65 none|touch:107:-40 none|tuck:-24:-15
  none|turn:-41:-27 none|type:-21:-7 none|unplug:56:-9 none|use:-109:36 none|wait:52:-38 none|wake:-30:-5 none|walk:61:-35
  none|want:-13:-6 none|wash:-41:-26 none|watch:219:-12 none|wave:3:-75 none|wear:-108:36 none|wet:119:68 none|wheel:66:-4
  none|whistle:27:45 none|wind:-7:42 none|wire:-17:-53 none|work:-15:-3 none|write:2:-66 person|add:-29:-31 person|admire:-11:-4
  person|advance:-99:-43 person|agree:-79:-48 person|alight:39:90 person|allow:-50:-9 person|answer:-157:62 person|apologise:-45:97
  person|appear:-16:-17 person|applaud:-61:-52 person|argue:-16:-7 person|arrive:-67:19 person|ask:41:-171 person|attack:-46:-51
  person|back:26:70 person|balance:-64:-10 person|bang:-44:-44 person|bar:-42:-10 person|barrel:107:-26 person|bawl:-27:12
  person|bay:51:-3 person|be:-130:-111 person|bead:-75:81 person|bear:-5:14 person|beat:-129:-163 person|beckon:-72:-24 person|beg:128:32
  person|begin:56:-45 person|believe:-50:-16 person|bellow:26:17 person|bend:-71:45 person|bewitch:-53:-17 person|bind:-72:-10
  person|bite:33:-35 person|bleed:63:-40 person|blink:71:65 person|block:-50:11 person|blow:51:-118 person|board:49:-26
  person|bob:-116:-107 person|boil:9:9 person|bolt:-54:69 person|borrow:-81:-23 person|bounce:-7:4 person|bow:-124:-127 person|bowl:25:43
  person|brace:21:83 person|braid:-34:-10 person|brake:-60:65 person|break:4:123 person|breathe:65:-108 person|bring:-148:187
  person|brush:97:116 person|bubble:-16:-60 person|build:-92:-47 person|burn:-80:-26 person|burst:18:-23 person|bury:-66:-62
  person|button:33:-15 person|buy:-129:-148 person|call:-78:-128 person|card:24:-6 person|carry:-37:-35 person|cartwheel:-30:34
  person|cast:57:-101 person|catch:-149:53 person|chalked:-82:-70 person|change:-107:48 person|chant:40:58 person|charge:-93:34
  person|chase:-92:-18 person|check:74:-58 person|cheer:-43:30 person|chew:-56:-69 person|choose:-34:5 person|circle:19:-23
  person|clap:99:-15 person|claw:-26:31 person|clean:69:-10 person|clear:29:-98 person|click:-33:3 person|climb:-155:-105
  person|cling:-18:2 person|clip:1:2 person|close:59:-36 person|clutch:-27:-33 person|coast:40:-29 person|cock:-88:101 person|comb:72:-16
  person|come:-103:71 person|conduct:-63:-37 person|consider:-91:10 person|cool:-24:-13 person|cough:1:-44 person|count:-40:-39
  person|course:-43:-16 person|cover:52:-40 person|crack:80:11 person|crash:-71:-30 person|crawl:-44:-27 person|crest:-90:-28
  person|crook:70:22 person|cross:-87:-104 person|crouch:58:-103 person|crown:-36:-16 person|cry:88:-52 person|cup:-29:-35
  person|curl:19:-35 person|curse:-57:-51 person|cut:29:-88 person|dance:-15:-103 person|dangle:-44:-60 person|daub:25:-20
  person|deal:212:-56 person|decide:-46:-10 person|decline:-34:-4 person|die:-30:-109 person|dig:-68:-41 person|dip:70:-91
  person|dive:30:54 person|drag:-161:64 person|draw:64:-126 person|dream:-202:-80 person|dress:-109:-82 person|drift:-50:-26
  person|drink:-19:-68 person|drive:-90:35 person|drop:-33:87 person|drum:-63:-9 person|dry:-140:-86 person|duck:-115:-63
  person|dust:81:-12 person|eat:-158:-199 person|edge:-28:-6 person|empty:-40:198 person|end:1:-13 person|enter:-61:-92
  person|exhale:31:32 person|expect:25:-40 person|explain:-32:-31 person|face:113:-34 person|fall:-59:-47 person|feed:-10:-58
  person|feel:-44:88 person|fetch:40:-5 person|fight:-99:2 person|figure:-28:-35 person|file:-83:-59 person|fill:-42:-81
  person|find:-203:-20 person|finish:-174:-22 person|fire:-197:119 person|fit:59:-12 person|fix:22:-13 person|flap:12:-48
  person|flatten:-64:-66 person|flick:-5:129 person|flicker:-26:-15 person|fling:117:137 person|flip:-3:-6 person|float:-102:-34
  person|floor:-18:128 person|fly:-29:-57 person|fold:-8:52 person|follow:-132:-43 person|forget:27:-31 person|fry:-43:-24
  person|gain:-77:-50 person|gallop:-5:-17 person|gape:19:28 person|gather:120:-14 person|get:-113:136 person|give:-145:121
  person|glitter:-45:-61 person|glow:16:-15 person|go:-96:18 person|grab:50:53 person|grin:-57:-10 person|grind:-50:-38 person|groan:6:-7
  person|grow:-75:-58 person|grunt:-70:-70 person|gun:-49:-35 person|hack:-32:107 person|hammer:62:-63 person|hand:111:-58
  person|hang:-11:-125 person|happen:-25:62 person|haul:-308:-41 person|haunt:-111:-37 person|head:-68:-67 person|hear:-35:138
  person|heave:-135:49 person|hide:32:4 person|hire:-94:-36 person|hiss:7:64 person|hit:-130:-8 person|hitch:-15:-30 person|hoist:-2:-126
  person|hold:-8:-71 person|hood:-31:-7 person|hook:-203:96 person|hop:21:75 person|hope:-10:-23 person|hose:-15:-12 person|howl:-106:-166
  person|hum:82:4 person|hurl:-98:-78 person|idle:-14:-5 person|imagine:-64:-1 person|improve:-45:-82 person|include:-24:-17
  person|initial:-53:-15 person|jab:-43:60 person|jack:-133:-20 person|jam:-43:124 person|jerk:-21:7 person|join:45:-1
  person|juggle:-102:-8 person|jump:-113:105 person|keep:-136:-178 person|key:-23:-3 person|kick:-172:59 person|kill:1:-175
  person|kindle:-4:0 person|kiss:-2:-61 person|kneel:-82:87 person|knit:-149:-21 person|knock:65:-96 person|knot:-39:-19
  person|know:-26:-130 person|lace:6:-20 person|ladle:-41:-4 person|land:-95:60 person|lash:51:-36 person|last:-108:-3 person|laugh:-42:24
  person|lay:117:-86 person|lead:-172:-94 person|leak:-19:-13 person|lean:-192:63 person|leap:-191:-128 person|learn:-76:-79
  person|leave:-34:46 person|let:-81:76 person|level:-36:36 person|lick:6:-8 person|lie:-234:-101 person|lift:-15:-13 person|light:-65:-22
  person|line:-52:-36 person|link:-5:-9 person|listen:-82:-43 person|live:-7:-81 person|load:-45:9 person|lock:-13:35 person|long:-21:-19
  person|look:78:-60 person|loop:-39:74 person|loose:-16:-46 person|lose:-66:-92 person|love:-14:-6 person|lower:11:87 person|lunge:-75:36
  person|make:-44:-36 person|marry:38:-30 person|mask:-75:33 person|mean:-37:-30 person|measure:-13:-9 person|meet:-194:183
  person|mend:-243:-81 person|mention:-110:-54 person|mirror:65:-8 person|miss:-43:7 person|mouth:25:-1 person|move:74:-7
  person|murder:-51:-13 person|murmur:-52:-5 person|mutter:29:-50 person|nail:95:33 person|name:-127:-36 person|need:-37:92
  person|nod:-80:6 person|nose:16:-19 person|notice:-94:-48 person|observe:22:-3 person|offer:49:-14 person|oil:-20:-18 person|open:2:7
  person|owe:-59:-11 person|own:-81:41 person|pace:-30:-27 person|pack:-56:-24 person|pad:-44:78 person|paint:-15:-57 person|park:-127:-39
  person|parry:-64:70 person|part:49:-30 person|pass:-29:-117 person|paste:18:-9 person|pat:59:-20 person|pause:33:-14 person|pay:-207:-89
  person|pedal:21:-8 person|peel:-38:-60 person|pelt:-59:-25 person|pick:124:-27 person|picture:-48:-79 person|pile:75:20
  person|pin:-45:125 person|pinch:-72:-34 person|plait:21:-2 person|plant:4:93 person|plate:-4:-33 person|play:94:-91 person|please:53:42
  person|pluck:42:-19 person|plug:-52:-24 person|pocket:-105:-78 person|point:-40:114 person|polish:95:-7 person|pour:92:-70
  person|powder:-15:-30 person|pray:41:-84 person|press:60:-50 person|print:-8:-4 person|promise:-54:-38 person|prop:-82:-21
  person|puff:-84:-29 person|pull:-28:-36 person|punch:-70:141 person|push:-81:-80 person|put:-14:46 person|quit:-24:63
  person|race:-71:-29 person|rain:-39:-10 person|raise:69:-89 person|rake:-43:16 person|ram:-74:93 person|rap:87:41 person|rattle:23:34
  person|reach:-22:-48 person|read:-105:-120 person|receive:-195:15 person|recite:56:-19 person|reckon:-95:-45 person|record:60:-7
  person|reel:-74:57 person|reflect:-32:-28 person|regret:-60:-38 person|remain:-16:-49 person|repeat:-23:-3 person|report:-29:-15
  person|rest:129:8 person|return:-58:-7 person|reverse:57:-89 person|revolve:44:-14 person|ride:-107:-96 person|ring:-32:-5
  person|rise:37:-24 person|roar:15:-31 person|roll:-116:48 person|row:-37:13 person|rub:33:-19 person|run:-85:-82 person|salute:-89:-25
  person|save:-27:-15 person|saw:-29:-60 person|say:-31:-89 person|scatter:-38:99 person|scrape:-119:-126 person|scratch:18:-119
  person|scream:46:6 person|screw:17:-53 person|scrub:-50:-7 person|seal:-65:-5 person|see:-20:-82 person|seem:11:-12
  person|seize:-216:-41 person|sell:-145:-87 person|send:-51:39 person|set:-28:-58 person|settle:50:29 person|sew:-63:-23
  person|shake:23:-73 person|share:-70:-24 person|sharpen:-14:-50 person|shave:-39:-6 person|shear:4:10 person|shed:-83:-50
  person|shell:-54:-32 person|shift:-37:-37 person|shine:13:-27 person|shoe:-6:-17 person|shoot:-110:-23 person|short:-51:-21
  person|shoulder:-87:-18 person|shout:36:-13 person|shove:-137:169 person|show:-5:-145 person|shriek:-29:-6 person|shrink:-27:-13
  person|shrug:-59:-23 person|shuffle:-98:-29 person|shut:-16:28 person|sigh:25:32 person|sight:-54:1 person|sign:-84:-86
  person|sing:146:-144 person|sink:94:-24 person|sit:-128:-9 person|skid:29:23 person|skip:-126:-2 person|slam:-79:154 person|slap:114:16
  person|slash:-72:-2 person|sleep:-79:-126 person|slide:-139:-8 person|sling:-6:-23 person|slip:-149:-50 person|smell:-33:-91
  person|smile:44:-6 person|smoke:-128:-106 person|smooth:-59:-30 person|snap:22:76 person|snatch:-173:97 person|sneeze:1:-69
  person|snore:-54:-2 person|soak:-20:-26 person|spare:-72:-67 person|spark:-24:-66 person|speak:178:-23 person|spend:28:7
  person|spill:-32:48 person|spin:-177:57 person|spit:47:-20 person|splash:-33:-7 person|split:-50:23 person|spray:-15:-2
  person|spread:100:52 person|spring:49:-21 person|sprint:-29:-59 person|squeal:103:87 person|squeeze:-62:78 person|stab:-26:13
  person|stack:-34:-14 person|stamp:93:97 person|stand:-29:-42 person|staple:-24:42 person|stare:65:-24 person|start:-122:60
  person|stay:196:-41 person|steady:-89:-33 person|steal:-26:-112 person|steer:11:-17 person|step:167:47 person|stick:59:-6
  person|stilt:-19:-6 person|stir:54:-43 person|stitch:-65:102 person|stoop:79:-13 person|stop:-175:-155 person|straighten:-39:-49
  person|strap:-98:-56 person|stream:-62:-37 person|stretch:-5:-50 person|strike:81:14 person|string:-46:-22 person|strip:25:-21
  person|stroke:101:-25 person|stroll:52:-61 person|stuff:74:-33 person|suit:-33:-5 person|suppose:-65:-31 person|swallow:-101:-23
  person|swap:-37:-24 person|swat:-22:107 person|swear:-99:-77 person|sweat:-41:25 person|sweep:-56:-58 person|swim:23:-28
  person|swing:-170:234 person|switch:-55:-10 person|tail:-17:-19 person|take:-90:-16 person|talk:-93:-100 person|tap:6:-35
  person|tattoo:-28:-27 person|teach:-63:-13 person|tear:-74:-42 person|tell:-108:-237 person|thank:-82:-79 person|thin:-2:-16
  person|think:-149:-104 person|thrash:-9:88 person|thread:-47:-16 person|throw:-92:47 person|thrust:19:-70 person|thumb:52:64
  person|tick:-34:-18 person|tie:-10:-119 person|tilt:115:35 person|tip:136:30 person|top:-87:-47 person|topple:-11:16 person|toss:161:36
  person|touch:-78:-44 person|tow:-81:-35 person|trace:105:-8 person|trade:-17:4 person|trail:-125:-32 person|tread:-154:-81
  person|trim:-1:-10 person|trot:-25:-8 person|trundle:-102:-14 person|try:25:-88 person|tuck:-43:-72 person|tug:-16:-4
  person|tumble:-45:-6 person|tune:-25:-39 person|turn:20:33 person|twist:-137:13 person|twitch:-30:-15 person|uncork:26:-10
  person|understand:-39:-4 person|unfold:29:66 person|unhook:25:-19 person|unlock:-23:-15 person|unpick:152:-55 person|unplug:-29:-28
  person|unroll:-14:-29 person|upend:69:78 person|use:-181:34 person|vanish:-127:-45 person|vault:-140:34 person|wade:-65:-39
  person|wait:-247:-107 person|wake:-172:-66 person|walk:-25:-159 person|waltz:-109:19 person|want:-73:-109 person|warm:-17:-9
  person|wash:-82:-21 person|watch:-29:-144 person|wave:-64:-87 person|wear:-196:-132 person|wedge:11:-13 person|weep:-13:-57
  person|weigh:-68:-18 person|weld:-74:-36 person|wet:242:-39 person|wheel:-14:-41 person|whine:-22:-10 person|whip:14:-8
  person|whirl:18:12 person|whisper:44:-27 person|whistle:4:-183 person|whoop:-29:-25 person|win:-134:-57 person|wind:-107:-78
  person|wink:-82:-28 person|wipe:3:-187 person|wire:-11:-10 person|wish:-107:-88 person|work:-124:5 person|wrap:-81:-13
  person|wrench:-100:78 person|wring:-58:-51 person|write:-3:-106 person|yank:-65:34 person|yawn:-99:-94 person|yell:55:-19
  place|answer:6:-39 place|bang:-75:8 place|be:-89:-144 place|beat:0:27 place|begin:9:13 place|belong:-31:-4 place|bend:-1:-26
  place|blaze:7:-42 place|bleed:14:-2 place|blow:-47:-16 place|bow:81:-58 place|break:22:-32 place|breathe:119:-19 place|build:-48:-25
  place|bulge:-6:-4 place|burn:-71:-81 place|burst:7:-12 place|bury:-74:35 place|carry:-47:-12 place|catch:-68:-40 place|clear:-29:-4
  place|click:-8:-16 place|climb:-68:32 place|clip:-28:-13 place|close:-14:35 place|come:-44:71 place|cover:-109:-17 place|crack:8:4
  place|crawl:62:26 place|creak:-15:-11 place|cross:-10:-58 place|curve:-17:-12 place|cut:-63:-53 place|dip:99:-8 place|drag:-42:79
  place|draw:107:-18 place|drip:-85:-22 place|drop:-72:-71 place|drown:-26:-4 place|dry:47:-7 place|eat:-15:-16 place|empty:-34:88
  place|end:-135:-29 place|face:-41:-13 place|fall:18:-57 place|feed:-20:-21 place|fill:-170:-80 place|find:-36:-9 place|flap:-10:-5
  place|flash:-1:-18 place|flicker:-84:-19 place|fling:-50:-2 place|float:-28:-27 place|fly:34:7 place|fold:29:76 place|follow:-69:8
  place|forget:-48:-8 place|get:-86:-4 place|give:-6:-52 place|glitter:-4:-8 place|glow:-190:-22 place|go:-165:-49 place|grind:-1:34
  place|grow:-14:-34 place|hand:-96:-33 place|hang:-74:-129 place|hold:114:-44 place|hum:7:-50 place|keep:-176:33 place|lay:-42:26
  place|lead:-38:-14 place|lean:-10:59 place|leap:-43:67 place|leave:-19:-101 place|let:-81:-37 place|lie:63:71 place|lift:111:-36
  place|light:-91:-41 place|line:-19:-8 place|live:-43:-1 place|long:-18:-12 place|look:-140:35 place|lose:38:-32 place|make:-10:-47
  place|march:-63:-5 place|meet:-130:22 place|move:34:-33 place|nod:73:-18 place|number:-21:-2 place|open:-18:-91 place|paint:-37:-17
  place|part:51:-49 place|pass:108:-46 place|peel:14:38 place|plant:-33:-5 place|play:-26:-39 place|pour:-52:15 place|print:56:-10
  place|prop:42:-5 place|punch:-42:55 place|push:31:-7 place|put:-23:56 place|quit:-41:-2 place|race:-40:-9 place|raise:-17:-22
  place|reach:-20:-24 place|rise:95:-34 place|roar:34:88 place|roll:17:-24 place|run:-135:12 place|sag:-9:-1 place|say:40:-26
  place|see:-4:-8 place|seem:-49:-63 place|settle:-38:-67 place|shake:-15:-25 place|shed:-26:-89 place|shine:22:-23 place|show:40:-27
  place|shut:-77:-56 place|sigh:-16:-3 place|sight:-24:-8 place|sit:47:50 place|slide:-77:-135 place|smell:-10:-13 place|smoke:44:-25
  place|snap:47:-20 place|speak:23:-3 place|spin:94:-6 place|split:-77:73 place|stack:-68:-18 place|stand:75:54 place|start:19:-55
  place|stay:107:-13 place|steam:-17:-4 place|step:-8:30 place|stick:-3:-4 place|stop:-102:-70 place|strike:-46:-1 place|sweat:-40:-12
  place|sweep:-69:-12 place|swing:-56:-102 place|take:-35:56 place|tear:131:35 place|throw:9:-19 place|tie:7:-10 place|tip:-130:-84
  place|top:-26:-5 place|turn:-139:33 place|use:69:-8 place|view:-33:-7 place|wait:17:-12 place|walk:-48:-48 place|wall:-34:25
  place|weep:-8:-1 place|widen:-56:-11 place|wind:-38:0 place|write:37:-8 plant|be:82:-12 plant|begin:-35:-27 plant|bend:-19:-3
  plant|break:115:-14 plant|burn:-41:-10 plant|burst:-79:14 plant|climb:-16:-4 plant|close:12:78 plant|come:120:-3 plant|cover:-85:-4
  plant|crack:7:-11 plant|draw:-82:-11 plant|fall:92:-2 plant|feel:195:-11 plant|flower:100:-6 plant|follow:36:-10 plant|get:-39:-14
  plant|go:-72:-31 plant|grow:-17:-105 plant|hang:79:-36 plant|lean:-117:-8 plant|leave:-64:21 plant|let:118:-36 plant|lie:-29:-13
  plant|lift:22:-3 plant|look:41:-12 plant|open:218:44 plant|plate:49:-7 plant|pull:1:-10 plant|put:66:-48 plant|run:138:-32
  plant|shoulder:42:10 plant|shut:53:-3 plant|sit:-87:-10 plant|stand:7:16 plant|swing:-13:5 plant|take:138:70 plant|trail:14:-8
  plant|turn:89:-27 plant|walk:-92:-3 sound|be:37:-22 sound|come:134:-18 sound|go:42:68 stone|be:-13:-35 stone|begin:53:-71
  stone|bend:39:-5 stone|build:-16:-4 stone|burn:-45:-10 stone|burst:22:41 stone|catch:-63:158 stone|climb:-6:-31 stone|close:155:-27
  stone|come:112:145 stone|crack:-36:4 stone|crawl:63:-21 stone|draw:70:-18 stone|drift:24:-4 stone|drip:-104:-116 stone|drop:54:-31
  stone|engrave:-17:-9 stone|fall:-23:-35 stone|fill:-22:-3 stone|flake:139:-12 stone|float:91:-76 stone|fly:-82:-4 stone|get:-138:23
  stone|give:57:-36 stone|glow:50:4 stone|go:-34:225 stone|grow:-132:-21 stone|hang:90:19 stone|hiss:-12:8 stone|jump:-61:75
  stone|land:-23:-3 stone|leap:78:34 stone|leave:72:10 stone|let:62:19 stone|lie:-27:68 stone|lift:7:-1 stone|light:-17:-16
  stone|look:94:-26 stone|make:26:-45 stone|open:-21:154 stone|pass:-40:-6 stone|point:96:-43 stone|pour:26:-9 stone|put:-78:-21
  stone|rain:-9:16 stone|read:-17:-6 stone|ring:-1:97 stone|ripple:57:-18 stone|rise:40:-28 stone|run:-6:-171 stone|say:41:-6
  stone|shine:-23:-3 stone|shriek:-61:90 stone|slide:-129:-22 stone|split:-95:26 stone|spray:-69:-37 stone|stand:83:-51 stone|step:-11:-34
  stone|stir:42:-17 stone|stop:15:-11 stone|stroke:7:-30 stone|take:-82:118 stone|touch:90:-32 stone|trickle:31:-45 stone|turn:139:24
  stone|walk:-70:-19 stone|weep:60:-7 text|appear:87:-17 text|be:23:-51 text|burn:-60:-24 text|come:45:-14 text|crawl:108:-1
  text|cut:-71:-27 text|fill:54:-4 text|form:81:-17 text|go:-47:-35 text|leave:67:-5 text|run:-76:-13 text|say:18:-4 text|settle:58:-23
  text|stand:1:-16 text|stay:11:-6 text|stop:58:-25 text|turn:65:-10 thing|answer:127:-21 thing|be:-34:-140 thing|bear:-69:142
  thing|beat:59:-54 thing|begin:316:5 thing|bend:90:-13 thing|bite:-51:39 thing|blacken:80:17 thing|bleach:11:-15 thing|bleed:23:26
  thing|blow:-26:50 thing|bob:39:-35 thing|boil:54:-30 thing|bolt:-166:-17 thing|bounce:-22:-105 thing|bow:-69:-30 thing|break:47:19
  thing|breathe:86:31 thing|bring:-25:-11 thing|brush:-28:-17 thing|buckle:-83:15 thing|build:-45:-29 thing|burn:13:-9 thing|burst:-76:108
  thing|bury:-85:95 thing|button:-120:-19 thing|call:-23:-7 thing|catch:-52:103 thing|chain:-13:-11 thing|chalked:-34:-7
  thing|change:36:-6 thing|clamp:26:-14 thing|clatter:-17:-18 thing|clear:-37:-24 thing|click:-13:-50 thing|climb:102:-16
  thing|close:-77:-39 thing|come:35:96 thing|crack:-77:111 thing|crawl:-2:-31 thing|creak:-90:-18 thing|creep:0:-13 thing|cross:204:-65
  thing|curl:6:-8 thing|cut:-124:-64 thing|dance:59:-6 thing|dangle:-45:-9 thing|darn:-58:-5 thing|dig:-10:-27 thing|dip:34:-7
  thing|drag:-82:-9 thing|draw:27:10 thing|drift:82:-40 thing|drink:3:-3 thing|drip:-13:-15 thing|drive:43:-22 thing|drop:-151:34
  thing|drum:-69:101 thing|dry:139:-9 thing|dye:-8:-3 thing|eat:-17:-36 thing|edge:-57:-8 thing|empty:-87:-10 thing|end:41:23
  thing|engrave:-18:-2 thing|explode:-36:6 thing|face:1:-33 thing|fail:-15:-16 thing|fall:26:-65 thing|fasten:-43:-15 thing|feel:120:-26
  thing|file:-7:-4 thing|fill:112:-42 thing|find:-16:150 thing|fit:-25:-7 thing|flap:27:-66 thing|float:-125:2 thing|flutter:-26:-14
  thing|fly:-69:99 thing|fold:-40:-31 thing|follow:111:-23 thing|forget:-7:-11 thing|fray:-60:-38 thing|get:155:-64 thing|give:-151:-48
  thing|glow:139:5 thing|go:34:125 thing|grip:29:-15 thing|grow:145:17 thing|hang:-112:-213 thing|haul:-7:25 thing|head:-18:95
  thing|hide:6:-33 thing|hiss:-119:1 thing|hit:-36:37 thing|hold:-135:-26 thing|hook:-16:24 thing|hop:40:-9 thing|hum:-67:-8
  thing|hurl:39:98 thing|jump:-50:28 thing|keep:81:11 thing|key:3:-13 thing|kick:76:4 thing|kneel:68:-5 thing|knock:-62:-27
  thing|knot:-133:-37 thing|lace:-57:-2 thing|land:37:63 thing|last:-84:26 thing|laugh:-50:-8 thing|lay:-77:51 thing|lean:-55:99
  thing|leap:58:34 thing|leave:136:100 thing|let:-15:-90 thing|lie:100:-84 thing|lift:62:15 thing|light:75:-69 thing|line:-102:-77
  thing|lock:119:-9 thing|long:58:5 thing|look:-64:-48 thing|loop:17:-25 thing|loose:45:-25 thing|lose:-24:-8 thing|make:-141:-91
  thing|meet:-87:-6 thing|mend:-89:-35 thing|move:33:-35 thing|nail:35:-6 thing|nose:-18:-27 thing|nudge:-13:-13 thing|open:213:-86
  thing|pack:-11:-15 thing|part:-102:75 thing|pass:31:-18 thing|patch:-90:-27 thing|peel:-88:68 thing|peg:-52:-23 thing|pin:-85:-103
  thing|plait:-10:-20 thing|plate:42:2 thing|play:91:-44 thing|plough:27:-10 thing|pluck:203:13 thing|plug:-140:-46 thing|point:45:-34
  thing|pour:34:-40 thing|press:-21:-30 thing|print:-86:-10 thing|pull:132:86 thing|push:-143:-36 thing|put:51:-47 thing|rain:8:-5
  thing|raise:-23:-10 thing|rap:11:-4 thing|rattle:81:31 thing|reach:-14:-79 thing|read:51:-46 thing|repaint:-27:-3 thing|ride:-35:-12
  thing|ring:25:18 thing|ripple:-121:-18 thing|rise:19:-14 thing|rivet:-13:-4 thing|rock:113:-21 thing|roll:-47:183 thing|rot:-27:-3
  thing|run:84:-74 thing|sag:-1:-11 thing|sail:0:13 thing|saw:-25:-15 thing|say:-65:-40 thing|scream:-31:-5 thing|screw:-50:-10
  thing|seal:-19:-14 thing|see:98:-2 thing|set:54:-27 thing|settle:40:-16 thing|sew:-119:-64 thing|shake:-117:-8 thing|shear:-67:-21
  thing|shine:-16:-31 thing|show:39:-23 thing|shriek:-84:20 thing|shut:234:-4 thing|sign:-5:17 thing|sing:-14:-13 thing|sink:59:-95
  thing|sit:-90:-86 thing|slap:-5:-22 thing|slide:1:-178 thing|sling:-21:-42 thing|slip:-33:-27 thing|slit:-13:-7 thing|smoke:-53:4
  thing|snap:17:-56 thing|speak:13:8 thing|spill:93:-32 thing|spin:7:14 thing|spit:-4:21 thing|split:119:-7 thing|spread:20:80
  thing|spring:111:18 thing|stack:-43:-6 thing|stand:-85:-66 thing|starch:-32:-10 thing|start:7:-12 thing|stay:4:-13 thing|steam:-101:-96
  thing|step:5:-22 thing|stick:-131:-48 thing|stir:6:-13 thing|stitch:-61:-37 thing|stop:-233:-21 thing|strap:-38:19 thing|stream:79:-49
  thing|strike:40:43 thing|string:-44:-50 thing|stroke:-75:-6 thing|stuff:-46:-35 thing|swallow:-70:-7 thing|sway:177:-17
  thing|sweep:-13:64 thing|swim:-48:-14 thing|swing:88:62 thing|switch:-29:-12 thing|take:-42:154 thing|talk:39:-2 thing|tattoo:-47:-12
  thing|tear:-45:97 thing|think:26:-9 thing|throw:-17:4 thing|thump:-23:-6 thing|tick:-62:-20 thing|tie:-80:-62 thing|tilt:141:-36
  thing|tip:-18:53 thing|toll:-40:-2 thing|topple:21:14 thing|touch:105:-4 thing|trail:52:-33 thing|tuck:-72:-7 thing|turn:5:-36
  thing|twist:0:109 thing|unfold:11:-13 thing|unroll:30:-10 thing|update:-20:-30 thing|vanish:-60:-101 thing|wait:100:-12
  thing|walk:165:-74 thing|wear:-28:-20 thing|weep:-161:-24 thing|weld:3:-32 thing|wet:-106:-17 thing|wheel:20:-28 thing|whip:23:-43
  thing|whirl:-19:-63 thing|wind:-56:24 thing|wire:-74:-25 thing|work:-53:-53 thing|write:-90:-22 thing|yellow:-64:-24 unknown|be:30:18
  unknown|begin:-44:-6 unknown|close:14:-50 unknown|come:-38:61 unknown|cut:-24:-6 unknown|drop:92:-7 unknown|end:-78:66
  unknown|fall:-133:-18 unknown|fill:40:-29 unknown|fling:-21:0 unknown|fold:101:-18 unknown|give:-11:-79 unknown|go:41:29
  unknown|hang:61:-6 unknown|lay:28:-13 unknown|let:-100:-12 unknown|lie:-1:-6 unknown|lift:31:-7 unknown|long:-1:-20 unknown|look:-84:29
  unknown|open:88:-33 unknown|put:71:-27 unknown|run:-10:15 unknown|say:40:-10 unknown|sit:7:-11 unknown|slide:110:-10 unknown|snap:5:5
  unknown|spread:-39:-6 unknown|stand:9:26 unknown|swing:-39:87 unknown|take:45:58 unknown|walk:-50:23 vapour|be:129:-4
  vapour|begin:24:-11 vapour|come:-36:-63 vapour|crawl:-33:-8 vapour|eat:-68:-4 vapour|fall:-83:-18 vapour|fill:-60:101
  vapour|gather:76:-19 vapour|get:-52:-32 vapour|go:-42:-98 vapour|hang:-275:85 vapour|knot:30:-19 vapour|lean:-10:-15 vapour|leave:-7:-27
  vapour|let:-3:-6 vapour|lie:-180:-40 vapour|lift:49:-43 vapour|make:136:-4 vapour|part:-124:-7 vapour|pour:-28:-33 vapour|put:177:-12
  vapour|quit:52:-1 vapour|rise:-51:-4 vapour|roll:-112:-74 vapour|settle:-38:-9 vapour|sit:33:-17 vapour|slide:52:-7 vapour|smoke:-90:-11
  vapour|spread:34:-14 vapour|stand:14:-28 vapour|take:114:-26 vapour|turn:27:-24 vapour|walk:2:-7 vapour|write:-6:-4 weapon|be:-25:6
  weapon|bend:15:-98 weapon|bite:-78:47 weapon|bolt:-34:13 weapon|break:-47:46 weapon|burn:47:-14 weapon|burst:3:-89 weapon|bury:-36:10
  weapon|catch:-84:20 weapon|clack:-41:-51 weapon|come:64:95 weapon|cross:-44:42 weapon|drip:74:-91 weapon|drop:29:143 weapon|dry:-21:-10
  weapon|fall:167:78 weapon|find:-66:65 weapon|fly:33:-7 weapon|fold:56:59 weapon|get:27:7 weapon|go:-201:118 weapon|hang:130:-35
  weapon|hit:8:40 weapon|hum:-68:32 weapon|keep:-20:35 weapon|leave:100:168 weapon|let:-16:-26 weapon|lick:21:26 weapon|lie:5:-47
  weapon|lift:94:33 weapon|make:-66:199 weapon|meet:-8:18 weapon|open:-111:114 weapon|punch:-39:19 weapon|rain:17:0 weapon|rake:-36:17
  weapon|ring:-6:51 weapon|rise:-98:-124 weapon|roll:28:89 weapon|run:11:59 weapon|settle:19:-3 weapon|shear:-23:5 weapon|sing:-41:57
  weapon|sink:-17:-2 weapon|slide:-26:-53 weapon|snap:-127:-17 weapon|spin:-49:45 weapon|splash:-39:3 weapon|split:-5:7
  weapon|stand:21:-31 weapon|stick:-80:108 weapon|stitch:-114:16 weapon|stop:54:59 weapon|sway:19:-31 weapon|swing:79:-18
  weapon|take:-165:301 weapon|turn:146:-82 weapon|wake:-81:73 weapon|walk:-130:7 weapon|whirl:26:130 weapon|wrap:16:1 weather|be:-5:-119
  weather|begin:58:26 weather|blow:-42:-28 weather|come:-30:-26 weather|creep:-29:-16 weather|draw:81:44 weather|drift:-20:-25
  weather|drop:12:-5 weather|fall:-16:54 weather|fill:-65:5 weather|find:-32:-7 weather|fling:-22:-12 weather|get:-2:10 weather|go:-15:-53
  weather|grow:-77:-14 weather|hang:-26:-29 weather|kneel:97:-36 weather|lean:28:-36 weather|lie:-73:-7 weather|lift:37:-14
  weather|make:-85:-3 weather|meet:-84:-11 weather|move:61:-52 weather|put:-19:-10 weather|race:89:-19 weather|run:49:-13
  weather|say:167:-3 weather|show:-74:-5 weather|stand:-45:-60 weather|stay:25:77 weather|stop:64:-27 weather|take:-144:-147
  weather|turn:-130:-33 weather|walk:10:-23 weather|write:190:-7`;

/** Two base forms that stand together, for the same. */
export const PAIRED = `
  'd|be:-119:-81 'd|come:87:-15 'd|have:-25:-65 'd|take:-51:-7 's|a:-185:-75 's|and:-14:-80 's|arm:-16:125 's|baby:67:-12 's|back:-76:98
  's|be:-63:-45 's|beam:-53:-11 's|belt:-23:-41 's|boot:-49:165 's|booth:-20:-63 's|bottle:-66:38 's|boy:-134:-52 's|breadth:125:-26
  's|brow:94:-97 's|careful:-43:-7 's|cart:-13:52 's|cat:-49:-72 's|chain:-57:42 's|cheek:60:4 's|chest:16:43 's|chin:-59:-34
  's|coat:-70:8 's|day:-132:-6 's|dead:59:-7 's|door:46:70 's|dress:-11:-71 's|ear:-57:119 's|end:-78:-26 's|eve:-56:-11 's|face:19:98
  's|fan:-48:59 's|finger:218:-29 's|fist:10:134 's|flail:-55:11 's|flank:4:65 's|foot:90:14 's|footprint:53:-2 's|four:-28:46
  's|front:-92:56 's|garden:-41:-28 's|get:-23:-40 's|ghost:-67:-23 's|glove:160:14 's|goggle:46:10 's|good:22:155 's|grandmother:-53:-47
  's|grille:63:21 's|guard:-59:13 's|hair:33:61 's|hand:196:-128 's|harpoon:-92:15 's|hat:-52:40 's|hatch:-45:10 's|have:-124:-21
  's|head:102:47 's|heart:130:-11 's|heel:-21:-76 's|helmet:126:4 's|hook:-79:6 's|in:48:-14 's|iron:-91:96 's|jade:42:-14 's|jaw:-46:43
  's|jawbone:46:-4 's|kneecap:-53:3 's|lamp:80:-16 's|lance:-59:15 's|lantern:-58:24 's|last:-65:-6 's|ledger:85:-8 's|leg:-56:74
  's|length:4:101 's|letter:-43:-3 's|light:-110:-6 's|lip:84:10 's|little:-54:-3 's|loupe:-41:-18 's|man:97:28 's|mirror:66:-25
  's|monowire:-32:64 's|name:217:-58 's|neat:-51:-2 's|neck:98:94 's|nest:-177:-66 's|no:195:12 's|nose:-24:-41 's|on:23:64 's|own:37:45
  's|palm:147:124 's|ram:72:1 's|rear:-42:32 's|red:107:-13 's|rib:-20:41 's|roll:45:41 's|round:-80:49 's|row:48:-8 's|sabre:26:53
  's|seat:-40:3 's|second:18:81 's|shadow:197:-67 's|shield:137:37 's|shoulder:89:18 's|skirt:21:76 's|skull:-58:-24 's|sleeve:115:100
  's|spell:65:-33 's|spine:28:83 's|staff:91:-4 's|sword:98:-2 's|table:-13:44 's|tail:-106:17 's|tea:77:-30 's|the:-74:-44
  's|thigh:33:-57 's|third:94:39 's|throat:-100:-47 's|torch:62:-72 's|two:-26:77 's|uncle:-111:23 's|upturn:-134:-19 's|vest:45:96
  's|visor:-46:115 's|voice:152:-26 's|waistcoat:-53:12 's|watch:79:-12 's|white:-56:-8 's|widow:-38:45 's|wife:-22:-94 's|wind:52:37
  's|window:-130:106 's|wing:-50:81 's|with:80:-22 's|word:63:-22 's|worth:102:-38 's|wrist:-11:122 's|your:89:-18 've|be:85:-9
  abacus|and:-46:23 abbess|of:43:-37 abbot|'s:122:36 abbot|have:-90:-7 able|to:-55:39 about|a:-13:-63 about|all:-18:91 about|and:102:181
  about|her:136:27 about|him:45:125 about|inside:-48:-17 about|it:-105:-140 about|its:-114:-37 about|like:-42:-19 about|nine:121:-10
  about|on:-70:-21 about|that:-28:-58 about|the:-57:-121 about|them:-40:32 about|to:66:34 about|who:-51:-4 about|with:78:-52
  above|a:-121:-59 above|her:74:38 above|his:161:-73 above|it:41:-67 above|the:59:-65 above|their:-58:-10 above|them:-163:-64
  above|us:44:-3 above|you:-72:33 accord|to:-47:-36 account|of:-66:-26 across|both:-93:-26 across|from:-53:-25 across|her:-46:-22
  across|his:-74:-92 across|it:-143:-61 across|on:-75:18 across|the:42:17 across|your:12:88 add|a:68:-2 add|to:-49:-41 advance|to:-57:-37
  aerial|and:-46:-16 aft|a:64:-75 aft|and:-49:-32 aft|another:144:-68 aft|dark:-117:-13 aft|her:37:-121 aft|him:-123:-37 aft|his:-114:-22
  aft|letter:79:-3 aft|row:-119:-17 aft|square:-63:-7 aft|that:-151:36 aft|them:-38:-48 aft|you:24:-74 against|a:-127:-23
  against|his:-23:-50 again|a:161:-8 again|and:-73:59 again|at:-94:-41 again|by:-69:21 again|from:-50:-3 again|how:-62:-2 again|in:-83:-11
  again|over:47:-12 again|the:-68:-33 again|there:-47:44 again|to:-48:8 again|with:43:-27 age|and:93:-16 ahead|of:44:-76 ahead|the:60:68
  air|a:18:145 air|above:47:-18 air|and:49:-31 air|in:94:8 air|into:47:-47 air|like:63:-9 air|over:44:-65 air|the:55:-10 air|to:140:-10
  air|where:44:0 air|with:126:4 aisle|and:85:-8 alight|and:-84:28 alley|and:-75:64 all|across:-51:5 all|along:198:-81 all|and:78:102
  all|be:107:-27 all|but:-167:-16 all|come:40:-23 all|down:104:-90 all|eight:-14:-68 all|elbow:-57:75 all|eleven:-69:-2 all|forty:50:-15
  all|four:-106:-13 all|go:-1:-87 all|hand:65:-19 all|hang:-49:-5 all|he:18:93 all|her:-76:9 all|i:-14:-44 all|in:93:84 all|its:-11:66
  all|morning:41:-7 all|nine:7:66 all|of:-44:-109 all|on:93:-1 all|over:-158:-9 all|round:-106:-100 all|side:-80:-26 all|six:145:2
  all|stand:-86:-11 all|that:-79:87 all|the:66:-37 all|there:77:-2 all|through:112:-9 all|together:110:-55 all|turn:166:-38
  all|two:-79:-16 all|until:66:-5 all|up:-44:-60 all|with:-141:-27 along|a:-12:-49 along|every:-69:-33 along|her:44:68 along|his:-72:24
  along|it:-120:16 along|its:67:-70 along|one:-119:-64 along|the:12:-103 along|with:-59:71 along|your:66:26 already|come:42:59
  already|have:32:85 already|in:48:19 already|on:88:-11 already|out:-51:74 already|turn:-20:51 also|the:60:-2 always|do:-69:20
  always|the:-119:-8 ambassador|of:-48:38 among|the:-163:26 among|them:-75:11 and|a:-139:-114 and|above:-25:-63 and|across:77:-35
  and|aft:-77:17 and|again:-116:90 and|against:-59:49 and|ahead:-46:113 and|all:53:56 and|along:-105:-92 and|an:-98:-85 and|another:10:96
  and|answer:24:87 and|around:-8:-67 and|as:189:-55 and|ask:154:-194 and|at:15:-175 and|away:47:-11 and|back:-70:-63 and|bare:-105:-20
  and|bear:-5:130 and|beat:-132:-19 and|become:-60:-23 and|before:-80:-13 and|beg:96:39 and|begin:170:-88 and|behind:22:-154
  and|below:-120:-43 and|bend:113:-79 and|beneath:142:68 and|between:-171:-156 and|bite:-118:83 and|black:24:-53 and|bless:131:-3
  and|blow:0:-79 and|both:31:68 and|bow:-16:-40 and|brake:-46:-6 and|break:29:180 and|breathe:5:-58 and|bring:-9:75 and|burst:-57:-3
  and|bury:-134:2 and|by:57:-131 and|call:28:-60 and|cannot:149:-25 and|carry:-40:-56 and|catch:-74:52 and|change:-21:91 and|chant:90:17
  and|cheer:-26:51 and|clap:179:7 and|clear:126:-11 and|climb:64:-32 and|close:141:175 and|cold:69:1 and|come:128:55 and|consider:-1:60
  and|crack:149:2 and|crawl:54:11 and|creep:-64:-15 and|cross:70:-41 and|cry:116:-7 and|cut:81:27 and|dance:-31:57 and|dead:-68:-2
  and|do:-31:50 and|down:-130:-144 and|drag:113:129 and|draw:144:56 and|dress:-48:-9 and|drink:91:-40 and|drip:134:-84 and|drive:-107:1
  and|drop:133:57 and|each:63:-96 and|eat:71:-22 and|eight:-45:-19 and|eleven:52:-87 and|empty:-203:34 and|every:69:-125
  and|everybody:49:3 and|everyone:-73:-40 and|everything:15:63 and|eyebrow:95:77 and|far:-146:-35 and|feed:-92:-39 and|feel:83:23
  and|fill:86:-42 and|find:4:-51 and|fire:-67:59 and|flat:-88:59 and|fling:92:24 and|float:128:-26 and|flower:118:-9 and|fly:134:-17
  and|fold:40:75 and|follow:-14:-70 and|for:-34:100 and|forget:56:-6 and|forth:-124:104 and|forty:15:74 and|four:-95:28 and|freckle:65:-15
  and|freeze:-48:-42 and|from:-81:-24 and|frost:102:-4 and|full:29:-45 and|gain:-3:-59 and|gather:161:-11 and|get:-100:-27 and|give:7:97
  and|glass:-101:15 and|go:41:-32 and|gold:-51:8 and|grind:-31:89 and|half:-74:-31 and|hand:33:-71 and|hang:139:-144 and|haul:77:49
  and|have:-169:128 and|he:-38:112 and|head:-59:57 and|hear:-52:84 and|her:-152:13 and|hiss:8:59 and|hit:4:-57 and|hold:-15:51
  and|hook:-63:67 and|hop:41:-35 and|how:12:108 and|howl:55:27 and|hum:142:49 and|hurl:102:112 and|i:-127:33 and|in:-36:-106
  and|ink:-78:-16 and|inside:153:-33 and|into:-107:-6 and|it:186:144 and|its:41:135 and|keep:-125:6 and|kick:11:53 and|kneel:63:-75
  and|knock:19:-61 and|knot:-62:-5 and|lash:-7:50 and|laugh:-58:-7 and|lay:92:-38 and|lean:-135:190 and|leave:-95:18 and|let:-50:34
  and|level:-99:26 and|lie:103:-49 and|lift:78:-36 and|lock:83:-18 and|look:3:-102 and|lose:-139:-30 and|lower:13:70 and|make:122:10
  and|man:64:58 and|most:-55:-1 and|mutter:31:-50 and|my:84:-8 and|neat:-88:-73 and|never:-126:-59 and|no:-18:-82 and|nobody:-140:-92
  and|none:101:-26 and|not:12:-69 and|nothing:-4:-48 and|now:150:-13 and|nowhere:161:-74 and|off:141:-76 and|offer:58:-1 and|oil:-20:-52
  and|old:-138:10 and|on:-95:-197 and|one:-18:85 and|only:-30:98 and|open:12:118 and|orange:67:12 and|out:54:16 and|outside:50:-22
  and|pad:48:-41 and|part:-78:-44 and|pass:-23:-74 and|past:-59:-19 and|pat:143:-22 and|peel:-81:46 and|pick:110:-18 and|pin:-91:69
  and|plant:102:27 and|plaster:-22:-53 and|play:45:-18 and|pluck:-81:-8 and|point:177:-32 and|pour:100:-70 and|pray:-5:-43
  and|prayer:-55:-10 and|pull:-98:-4 and|put:-13:111 and|quite:64:-2 and|rain:53:-17 and|raise:-17:-43 and|rake:-27:42 and|ram:-77:63
  and|rattle:-46:83 and|reach:96:82 and|read:-189:-28 and|ride:30:-47 and|rider:24:66 and|rise:-56:40 and|roar:81:12 and|round:-2:-71
  and|rub:85:-27 and|say:96:7 and|scream:56:-32 and|see:-128:-59 and|sell:-68:-15 and|send:-42:115 and|set:96:-39 and|settle:142:-62
  and|she:-71:27 and|shoot:-37:182 and|shout:-47:-10 and|shove:-15:88 and|shriek:65:-5 and|shut:-117:-36 and|sign:47:-16
  and|silver:-65:-38 and|sing:-52:-63 and|sit:-75:28 and|six:-54:81 and|sixty:-50:-6 and|slam:59:144 and|slap:125:-92 and|slash:-62:129
  and|slide:53:-57 and|slow:-22:95 and|small:-87:-58 and|smash:39:56 and|smile:135:-7 and|smoke:-93:-26 and|snow:-40:-15 and|so:-118:-50
  and|somebody:-106:-10 and|someone:-108:67 and|somewhere:-28:-41 and|speak:114:-31 and|spell:183:-15 and|spin:24:-64 and|spit:41:95
  and|splinter:-26:178 and|split:-82:-2 and|spread:84:-58 and|spring:22:44 and|squeeze:49:106 and|stab:-24:-50 and|stamp:51:-57
  and|stand:141:-57 and|start:64:0 and|step:260:-31 and|stick:-72:82 and|still:86:-18 and|stop:32:-118 and|stream:63:-11
  and|swallow:-79:29 and|swear:-12:61 and|sweep:-56:-55 and|swim:87:-13 and|swing:-125:166 and|take:77:106 and|tap:-96:-7
  and|tattoo:-46:-9 and|tear:69:-104 and|ten:-59:85 and|that:-116:-117 and|the:18:43 and|then:-24:71 and|thirty:-174:60 and|through:-84:99
  and|throw:55:-20 and|thumb:55:82 and|tidy:-63:-13 and|tie:-39:-62 and|tiny:-41:-10 and|to:-87:-22 and|toe:95:-12 and|tonight:50:-24
  and|touch:56:-5 and|trot:135:-54 and|under:-72:-99 and|up:79:-22 and|upon:-23:-54 and|use:-74:33 and|wait:140:-56 and|walk:-23:74
  and|warm:89:-16 and|watch:-130:-83 and|water:9:-56 and|we:-30:50 and|weep:65:-48 and|wet:190:-42 and|what:109:-41 and|wheel:109:-3
  and|when:32:-97 and|where:89:-90 and|wherever:84:-42 and|while:47:-8 and|whistle:70:-89 and|white:21:-100 and|whoever:-104:23
  and|will:-110:-9 and|wipe:48:-125 and|wire:46:-17 and|wish:50:-70 and|with:128:-37 and|would:-123:-21 and|write:211:-41
  and|yellow:-105:48 and|yet:43:-15 and|you:-67:41 and|your:-70:70 ankle|a:-47:-6 ankle|deep:43:-7 ankle|in:-54:-6 another|'s:-37:-42
  another|a:67:30 another|by:-79:73 another|each:106:-3 another|in:-62:64 another|mile:-68:-9 another|the:54:13 another|with:63:-1
  answer|it:-50:-39 answer|the:-111:-7 answer|with:-127:95 anyone|can:52:47 anyway|a:80:-1 any|of:-57:-43 any|other:-54:-6
  any|sound:-70:51 an|abacus:-40:-11 an|angel:62:-10 an|anvil:18:-43 an|apology:-35:52 an|apple:88:-25 an|arm:80:31 an|arrow:-57:35
  an|axe:-21:-58 an|ear:-82:-36 an|egg:67:-4 an|empty:111:-27 an|enormous:-57:-10 an|entire:-55:-23 an|eye:79:39 an|hour:46:-155
  an|instant:-54:31 an|ocean:53:-21 an|old:-53:-167 an|onion:5:-103 an|open:74:24 an|orange:-92:-61 an|orchard:103:-27 an|orchid:97:14
  an|umbrella:-69:-32 an|upturn:-44:-33 apart|and:-45:-42 apart|in:-34:83 appear|and:98:-11 appear|to:-73:67 apple|tree:53:-7
  apron|and:-43:-5 apron|have:-48:-6 apron|of:74:-7 arch|of:-70:-69 argue|about:-59:-2 armour|and:117:26 arm|'s:10:75 arm|a:63:-4
  arm|across:74:108 arm|and:-102:54 arm|be:-152:-52 arm|come:6:67 arm|go:-30:63 arm|hold:-60:-25 arm|in:124:57 arm|like:-6:100
  arm|of:49:-45 arm|out:-55:4 arm|round:-94:65 arm|spread:-55:-58 arm|that:-60:120 arm|the:-89:-75 arm|through:80:45 arm|to:128:35
  arm|unfold:-48:27 arm|up:103:-18 arm|wide:-54:19 arm|with:-75:49 around|a:-37:-81 around|her:123:-14 around|him:-116:49
  around|his:72:-72 around|in:48:-10 around|its:72:63 around|the:-55:-28 around|two:93:-3 arrive|a:-44:-76 arrive|at:-120:-14
  arrow|come:-55:24 arrow|leave:-60:41 ash|come:-59:-18 aside|and:-61:3 ask|about:-57:-47 ask|aft:-71:-25 ask|and:-46:-5 ask|at:-46:-13
  ask|for:-106:-144 ask|her:42:-10 ask|him:32:-56 ask|if:88:-94 ask|it:168:-62 ask|me:101:-48 ask|the:-22:69 ask|what:84:-4 ask|who:-40:-3
  asleep|a:-55:-2 asleep|against:-65:-17 asleep|in:-74:-49 asleep|on:-166:-66 asphalt|and:64:-14 assassin|'s:98:94 astride|the:49:78
  as|big:-96:-132 as|breath:202:-31 as|broad:-8:-44 as|each:134:-14 as|every:-108:-5 as|far:-132:-59 as|glass:-97:-4 as|hair:113:-24
  as|he:-53:-22 as|her:-94:-21 as|his:82:42 as|i:132:3 as|it:61:-103 as|its:-46:-8 as|much:119:-37 as|neat:-43:-4 as|not:-141:-11
  as|one:-70:40 as|she:-20:-125 as|tall:-34:58 as|tallow:78:-1 as|the:-1:-80 as|they:137:-78 as|thick:-73:-67 as|though:82:60
  as|two:-30:74 as|usual:-84:-18 as|well:-37:-60 as|white:-49:-11 as|you:136:-35 as|your:-97:-48 at|a:14:-94 at|all:40:-22 at|any:-81:-9
  at|anybody:-56:-17 at|arm:-96:139 at|both:-14:40 at|breakfast:-50:-14 at|dawn:-58:-18 at|dusk:-155:-48 at|each:63:-49 at|eight:-66:-23
  at|eighty:-53:79 at|either:55:-11 at|every:-80:-32 at|first:53:-38 at|forty:-17:-80 at|four:12:-54 at|full:-137:90 at|head:56:28
  at|her:133:41 at|him:-63:80 at|his:56:118 at|it:-16:57 at|its:-80:-36 at|knee:52:39 at|last:-156:-73 at|least:-87:-38 at|length:-53:-22
  at|low:-68:-11 at|me:-48:-76 at|midnight:48:-39 at|midsummer:-53:-1 at|moonrise:40:15 at|my:69:18 at|night:-105:-4 at|nine:-148:-73
  at|nineteen:-108:-50 at|ninety:75:-8 at|noon:122:-56 at|once:63:-45 at|one:-8:-61 at|some:-66:-52 at|sundown:70:-28 at|supper:176:-10
  at|ten:-58:18 at|the:-19:-86 at|their:90:-17 at|them:47:29 at|three:52:-44 at|two:-31:-56 at|you:59:129 at|your:107:171
  autosave|complete:-67:-15 away|across:-75:-26 away|again:-48:-20 away|and:-23:50 away|down:-121:-2 away|from:204:28 away|on:-80:-1
  away|over:74:-39 away|the:51:62 away|to:-49:-17 away|with:41:-86 awning|and:72:-71 axe|to:-33:-62 axle|and:0:51 a|baby:-88:-62
  a|bad:-140:-29 a|bag:-40:46 a|bailiff:-84:8 a|balcony:-45:-3 a|bald:-51:15 a|ball:102:42 a|ballroom:-50:-10 a|bamboo:75:-12
  a|band:-73:-7 a|bandage:-61:-70 a|bang:93:-3 a|bank:-63:29 a|banner:26:-54 a|barcode:-56:-5 a|bare:47:-12 a|barefoot:179:-5
  a|bargain:-40:-2 a|barn:127:27 a|barrel:-70:-107 a|basket:-33:-57 a|bat:-57:7 a|bathtub:-3:-42 a|bead:9:85 a|bear:6:-46 a|bed:57:-13
  a|bedsheet:-41:-47 a|beetle:68:-2 a|bell:-66:-43 a|bench:-103:106 a|bicycle:11:56 a|big:-56:-44 a|billboard:-43:-10 a|billhook:-47:55
  a|birch:-86:-17 a|bird:-57:-27 a|birthday:-45:-24 a|bishop:-63:-76 a|bite:-95:11 a|black:104:-24 a|blizzard:-79:12 a|block:-54:45
  a|blue:-40:-100 a|boat:45:-25 a|boiler:-46:-16 a|bolt:1:57 a|bone:-51:54 a|bonnet:-18:-56 a|boom:60:37 a|boot:68:18 a|bootlace:-117:-25
  a|borrow:-86:-22 a|bottle:81:0 a|bough:66:-5 a|bowl:-41:-63 a|boy:-81:-112 a|braid:10:46 a|brass:-141:-108 a|brazier:-57:-77
  a|bread:-47:-21 a|break:-161:-81 a|breastplate:-49:-23 a|breath:206:33 a|brick:56:172 a|bridal:-43:-18 a|bride:112:-58 a|bright:-108:-25
  a|bronze:50:-10 a|brooch:-44:-13 a|broom:-93:-11 a|brown:-57:-26 a|brush:-33:-43 a|bubble:-66:-12 a|bucket:-33:-153 a|bull:-22:47
  a|bullet:-87:-1 a|bun:45:-2 a|burn:-27:65 a|bus:-106:3 a|butcher:-64:-38 a|butter:-37:-95 a|cab:125:-17 a|cable:-65:-39 a|cairn:-51:-11
  a|cake:-67:2 a|can:25:-79 a|canal:-71:-6 a|canary:-111:-32 a|cap:-58:-8 a|car:-58:18 a|card:48:-24 a|carnation:13:-65 a|carpet:-105:20
  a|cart:71:-39 a|cask:-42:-33 a|cat:94:-41 a|cathedral:-156:-47 a|ceiling:84:-20 a|ceramic:-42:24 a|chain:-132:18 a|chair:-76:5
  a|chapel:-84:18 a|cheap:-104:-49 a|cheese:163:-36 a|child:7:-114 a|chimney:-55:-12 a|chopstick:-55:39 a|chord:-7:52 a|church:-129:-58
  a|cigar:-45:-11 a|cigarette:-158:-48 a|circle:-54:56 a|claw:-72:50 a|cleaner:-65:-66 a|clear:202:53 a|clock:-73:-12 a|cloth:-53:-14
  a|cloud:-57:65 a|coat:-50:-27 a|cobra:93:27 a|coffin:22:-47 a|coil:-76:-20 a|coin:99:-21 a|colander:-25:54 a|cold:66:-54 a|collar:17:-47
  a|comb:-36:64 a|combine:-68:-34 a|comet:-25:-42 a|compass:85:-22 a|conductor:-36:-45 a|continent:-59:-30 a|convoy:-45:-3 a|cook:-110:-22
  a|copper:-46:-15 a|cork:14:76 a|corpse:-124:-69 a|corridor:-69:-5 a|cough:-108:32 a|courier:12:58 a|cow:-23:-48 a|crab:-43:-14
  a|crack:-23:-54 a|crane:47:-97 a|crash:-24:63 a|crater:-87:-5 a|crop:-40:-9 a|croquet:124:-5 a|crossbow:-42:2 a|crown:190:-55
  a|cup:247:-12 a|cupful:40:-56 a|curtain:-1:-54 a|custom:-44:-13 a|date:66:-3 a|dead:52:-69 a|delivery:64:-6 a|dent:124:-22
  a|different:71:-81 a|dinner:-45:-10 a|dish:-113:-11 a|dive:-134:-109 a|dog:153:-100 a|dollar:-5:-46 a|dome:89:-25 a|door:51:-129
  a|double:-53:-3 a|dozen:-77:-42 a|drain:68:0 a|drainpipe:-46:154 a|draught:-117:-42 a|drawer:2:66 a|drift:-66:-7 a|drill:-42:81
  a|drink:62:26 a|drown:-4:-45 a|drum:-85:31 a|dry:77:-84 a|duchess:-54:-5 a|duck:-70:-22 a|face:201:-29 a|family:-97:-27 a|fan:-59:15
  a|fat:-41:-172 a|favour:-40:-7 a|feather:54:-6 a|few:-8:-63 a|figure:-115:-21 a|file:-58:83 a|fine:-80:-49 a|finger:141:-65
  a|fingernail:-93:-12 a|fire:-125:82 a|fishing:-127:-20 a|fist:78:156 a|flag:-81:-23 a|flame:-5:-47 a|flare:-42:34 a|flashlight:-42:-9
  a|flat:-145:-9 a|float:-32:-82 a|flock:41:19 a|floor:-65:-29 a|flower:-61:-4 a|foot:139:16 a|fork:-87:28 a|fountain:-75:1 a|fox:-52:-40
  a|frame:-88:-41 a|freighter:-97:-59 a|fresh:45:-12 a|frigate:-8:65 a|frog:-63:-1 a|fuse:53:-9 a|gallop:67:-29 a|gardener:-67:-3
  a|gas:-40:-31 a|gasket:-22:-71 a|gate:-45:139 a|general:-56:-6 a|gentleman:91:161 a|ghost:-56:-38 a|girl:38:-103 a|glass:-138:-61
  a|glitter:57:115 a|glove:-96:8 a|glow:-96:-11 a|goat:-192:1 a|god:77:-3 a|golden:63:15 a|good:-133:-52 a|goose:-3:-45 a|gourd:-90:-9
  a|grand:-68:-9 a|grandmother:-104:-91 a|great:-90:-47 a|green:7:-64 a|grey:208:-105 a|grudge:49:-16 a|guard:-84:-37 a|guest:-72:-41
  a|gull:43:-16 a|gut:-51:47 a|hair:-12:-43 a|half:-50:-81 a|halo:-143:-12 a|hand:101:65 a|handful:-58:-44 a|hard:-23:-83 a|hat:114:-100
  a|hatch:-30:63 a|hatchet:-4:101 a|hatpin:71:-14 a|haunt:-22:43 a|hay:53:-80 a|head:59:-53 a|heap:-79:-24 a|hearse:-56:-90
  a|heartbeat:-93:24 a|heel:58:3 a|helmet:-55:70 a|hem:51:-12 a|hen:88:59 a|heron:-153:-118 a|hinge:43:6 a|hip:76:-94 a|hiss:-74:57
  a|hole:75:-56 a|hologram:-129:-10 a|hook:63:42 a|hoop:74:-16 a|horseshoe:-56:-17 a|hose:19:50 a|house:-121:-5 a|hubcap:33:-48
  a|hum:-89:11 a|hundred:-162:-53 a|hurdle:53:63 a|hurry:-41:-23 a|hush:93:-19 a|jackdaw:-80:-32 a|jade:-44:-11 a|jar:-93:-113
  a|jaw:41:-23 a|jeweller:-48:-44 a|joke:-27:60 a|judge:-68:-15 a|keg:-12:-44 a|kettle:-142:-41 a|key:-89:-24 a|kid:-82:-48 a|kind:-59:-39
  a|kitchen:-59:-40 a|knee:20:78 a|knife:-98:-120 a|lace:-20:81 a|ladder:-21:-52 a|ladle:-61:26 a|lady:-7:-52 a|lake:-125:-55
  a|lamp:-134:61 a|lance:48:83 a|lane:106:-25 a|lantern:-48:32 a|last:-56:-26 a|lead:-73:-10 a|leaf:-43:-62 a|leave:47:-6 a|ledger:-100:-5
  a|length:-18:43 a|lens:-74:-10 a|letter:11:52 a|level:-32:-58 a|library:-55:-10 a|licence:-19:-46 a|lid:-93:28 a|lift:-43:70
  a|light:120:53 a|line:-12:43 a|little:58:-198 a|live:-151:-102 a|lizard:-64:-29 a|lone:-67:-12 a|long:-89:-64 a|longshoreman:-49:-5
  a|look:-53:-90 a|loose:-49:0 a|lot:-54:-73 a|lotus:128:-30 a|low:75:-15 a|lucky:-77:-15 a|magic:-46:-11 a|maid:-22:73 a|man:-10:-46
  a|marble:-81:-12 a|market:-69:-22 a|mask:-66:-4 a|match:-17:-88 a|matchbook:14:48 a|melon:-44:-23 a|mile:-163:3 a|milk:-95:-63
  a|million:-85:-19 a|minute:-66:-53 a|miracle:-88:-3 a|mirror:78:-29 a|mole:-3:98 a|moment:100:71 a|monocle:-136:-19 a|month:-67:-30
  a|moon:12:-47 a|mop:-72:-43 a|moth:49:13 a|moustache:-72:-21 a|mouth:156:1 a|move:-101:-28 a|mug:-76:-4 a|mule:-41:-7 a|neat:-20:-40
  a|neck:-82:101 a|necklace:-58:-63 a|needle:-166:27 a|net:-49:-30 a|newspaper:150:-5 a|nice:-57:-46 a|nickel:-33:-50 a|noise:-112:-23
  a|noodle:73:77 a|nose:-31:-58 a|notch:-103:4 a|note:-94:-30 a|number:-12:-69 a|nun:-19:-49 a|nurse:-42:-37 a|nursery:-76:-6
  a|pair:71:-71 a|pale:-73:-16 a|palm:-87:-107 a|pane:49:-16 a|parasol:-65:-18 a|park:-4:49 a|path:-40:-24 a|pause:-79:-131 a|pear:100:59
  a|peg:-52:-2 a|pencil:-78:-48 a|perfect:-67:-25 a|petrol:-42:60 a|piano:-129:-80 a|pickle:42:-17 a|picture:110:-8 a|pie:-43:-61
  a|piece:-72:-9 a|pig:-71:-42 a|pike:43:4 a|pillow:42:-8 a|pipe:-54:11 a|pistol:-54:-88 a|pitchfork:-34:62 a|place:-79:-6 a|plain:-48:-40
  a|plait:72:-22 a|plan:-44:-3 a|plank:-106:-13 a|plastic:-54:-21 a|plate:-76:7 a|plum:-29:-58 a|point:-72:-14 a|poker:-64:83 a|pole:2:-60
  a|pond:97:64 a|pool:-52:-41 a|porter:-50:-14 a|post:-132:79 a|pot:-103:-10 a|pram:-34:-82 a|priest:-182:-114 a|puff:-65:-5
  a|pulpit:-73:57 a|pulse:49:-10 a|punt:-57:-7 a|quarrel:-7:83 a|quarter:-2:-62 a|queue:-77:-73 a|radio:-50:-19 a|rag:-41:-43
  a|rain:26:123 a|rainbow:-97:-13 a|raincoat:-83:24 a|red:-13:-102 a|register:-78:-8 a|ribbon:2:-103 a|rider:35:82 a|rifle:39:55
  a|right:-18:-64 a|ring:9:-70 a|ripple:142:-35 a|rise:145:-23 a|river:-63:-45 a|rivet:-81:89 a|road:210:-32 a|roar:-77:-32 a|robin:-46:-4
  a|rod:-46:-51 a|root:112:11 a|rope:-3:-103 a|round:-17:43 a|row:-166:-1 a|rubber:-55:-75 a|ruff:-67:-38 a|rug:40:46 a|rule:77:32
  a|rumba:61:-31 a|rumour:-7:-51 a|run:40:63 a|rush:57:6 a|rust:-68:17 a|saddle:-43:-21 a|saint:-101:-9 a|sampler:-80:-7
  a|sandwich:-61:-22 a|saucepan:-52:-3 a|saucer:-173:-39 a|scar:-25:-70 a|scarf:-41:-12 a|scream:48:67 a|sea:212:-10 a|seal:-72:-13
  a|seam:-21:-84 a|seat:36:-51 a|second:-53:90 a|seed:96:-30 a|sentry:-30:-41 a|servant:-113:-35 a|shadow:93:-34 a|shake:141:45
  a|shave:-83:-17 a|shawl:35:65 a|shell:-12:-40 a|shield:24:40 a|shine:80:-1 a|ship:150:-2 a|shop:-88:11 a|short:-84:-44 a|shoulder:-36:53
  a|shower:-87:32 a|shriek:-59:-17 a|shrine:-69:-12 a|side:54:-14 a|sigh:99:-49 a|sigil:43:21 a|sign:-65:-50 a|silk:-40:-44
  a|silver:-170:-34 a|single:-137:-85 a|size:-69:-19 a|skeleton:-126:-33 a|skin:-62:-12 a|skirt:-73:-14 a|sky:-99:-30 a|slab:-29:-56
  a|slap:-60:-8 a|slate:-41:11 a|sleeper:111:-36 a|slide:-55:-6 a|sling:-45:34 a|slot:-102:-15 a|slow:78:-118 a|small:250:48
  a|smell:45:-53 a|smile:-80:-30 a|smoke:-2:-42 a|smooth:-6:-42 a|sock:-48:53 a|song:-70:-18 a|soup:-50:-1 a|space:-54:-2 a|spanner:-66:57
  a|spell:-97:118 a|spill:-57:-15 a|spirit:27:-159 a|split:-102:-57 a|spoon:-21:-116 a|spray:67:2 a|squeak:40:-13 a|stab:-24:-127
  a|stack:34:76 a|stag:-59:-59 a|startle:45:55 a|steady:-82:-17 a|steal:-90:-43 a|steam:-55:-16 a|steel:-75:-14 a|step:70:-39
  a|stone:-55:-52 a|stool:-73:58 a|stop:44:-39 a|storm:95:-31 a|straight:-47:3 a|strap:-58:-48 a|straw:-180:-43 a|street:127:34
  a|string:-28:-45 a|strip:-127:-107 a|stuff:-59:-17 a|suit:-80:-38 a|suitcase:0:110 a|sum:-57:20 a|summer:122:-9 a|sun:73:-7
  a|swan:-40:-72 a|swarm:25:85 a|swim:-69:-6 a|swimmer:64:-57 a|swing:80:-12 a|switch:47:-1 a|sword:-156:9 a|tablecloth:-64:-11
  a|talisman:-52:65 a|tall:-62:-9 a|tame:-53:-8 a|tank:-13:-45 a|tax:-45:-2 a|taxi:-70:34 a|tear:75:-139 a|temple:-57:16 a|thimble:25:-69
  a|thin:113:63 a|thing:-97:-71 a|third:-195:-20 a|thousand:-40:-17 a|thread:145:-92 a|thresh:17:55 a|throne:61:-14 a|throw:-34:107
  a|thumb:93:6 a|ticket:53:-52 a|tide:74:-37 a|tile:-60:-55 a|time:32:-60 a|tiny:178:6 a|tired:-63:-6 a|tommy:-17:119 a|tooth:-70:81
  a|toothpaste:-52:-28 a|torch:-67:-47 a|tower:9:63 a|town:-137:-36 a|toy:35:47 a|train:-50:-9 a|tram:77:13 a|trapdoor:-95:19 a|tray:49:2
  a|tree:60:-33 a|trick:66:-1 a|trough:-49:-7 a|truck:-43:-6 a|trumpet:-71:-15 a|tuba:-76:-33 a|tube:-22:-45 a|tug:-75:25 a|tunnel:91:-37
  a|turnip:44:-1 a|tyre:52:81 a|valley:-80:-3 a|van:-62:61 a|vat:-105:7 a|vend:-87:-28 a|very:-86:-81 a|violin:77:-3 a|visor:11:-41
  a|voice:68:-18 a|walk:-41:45 a|walnut:71:34 a|wardrobe:-50:-27 a|warm:92:-21 a|waterfall:-50:-15 a|wave:76:48 a|way:-48:-22
  a|weaver:80:-14 a|wed:51:-44 a|week:-107:-26 a|weight:16:65 a|welder:-88:-40 a|well:-76:-108 a|wen:-22:-40 a|wet:219:67 a|wheel:32:59
  a|wheelbarrow:-64:-36 a|while:-187:-17 a|whip:7:-52 a|whistle:-49:-7 a|white:35:-131 a|windmill:-118:-18 a|window:105:-45 a|wing:116:-5
  a|wire:-105:7 a|witch:-100:2 a|wizard:-192:-21 a|wok:-89:156 a|wolf:-42:-9 a|woman:234:-33 a|wooden:-105:-41 a|word:70:178
  a|world:-60:-5 a|wristwatch:-62:-6 a|yard:211:42 a|year:46:-17 a|zip:-80:33 baby|'s:-93:-24 backwards|and:151:-32 backwards|into:-83:63
  backwards|through:-10:106 backwards|with:-68:-72 backward|and:67:88 backward|as:61:22 backward|into:-145:55 backward|over:-76:3
  backward|through:-38:104 backward|with:6:50 back|a:95:44 back|across:114:0 back|against:37:88 back|along:24:42 back|and:11:76
  back|as:-30:75 back|at:-31:113 back|between:-85:91 back|door:-46:106 back|down:-51:-21 back|for:85:-24 back|her:124:-41
  back|in:-117:-126 back|into:45:58 back|its:47:-5 back|like:1:75 back|of:-67:106 back|on:-20:-88 back|over:89:-35 back|row:-126:73
  back|seat:127:130 back|stand:-42:145 back|the:92:-62 back|to:-19:-49 back|under:-58:-12 back|up:1:-49 back|wheel:-51:-18
  back|with:-8:-59 badly|and:-72:-40 bag|and:-40:61 balcony|rail:-52:-15 balcony|the:-92:38 bald|head:-42:59 bald|man:-40:-53
  ballroom|the:95:-20 ball|bearings:-38:42 ball|of:94:-21 bamboo|and:-80:6 band|of:-61:-7 band|on:-59:-22 bang|a:-57:70 bang|and:10:51
  bank|and:79:36 bank|be:72:-6 bank|in:-28:57 bank|of:-80:-6 bank|person:-48:-13 bank|the:-76:-51 bank|to:12:73 bank|with:-48:-8
  barber|'s:-2:-66 barber|shop:-44:46 barefoot|in:-89:-3 barefoot|on:-38:-60 barefoot|with:-66:-9 bare|foot:17:-89 bare|hand:71:-1
  bare|heel:-39:79 bare|shoulder:-43:-8 bare|wood:70:-9 bargain|and:-11:-57 barge|be:-53:-37 bark|and:141:-14 bark|at:37:-68
  barn|door:-1:-40 barrel|and:64:-3 barrel|of:49:-32 barrel|over:-43:9 barricade|of:-54:65 bar|and:43:-37 bar|be:-62:-21 bar|of:122:-12
  bar|on:54:2 bar|stool:-20:68 bar|to:137:-19 bar|with:54:-77 basin|and:56:-8 basin|with:111:39 basket|of:-50:-85 bawl|a:-40:-16
  beach|at:-47:-5 bead|and:184:-40 bead|curtain:41:-19 bead|of:-14:57 bead|on:112:15 beam|a:-56:40 beard|and:-47:-11 beard|be:-53:-17
  beard|hang:111:-6 beard|have:-43:-18 beard|of:55:-15 bear|and:-26:71 bear|be:-57:-44 bear|him:20:114 bear|in:-50:-40 bear|the:23:-43
  beat|a:-134:-66 beat|and:-14:46 beat|at:-38:77 beat|its:100:-6 beat|on:-129:-54 beat|out:-48:-6 beat|the:-11:40 because|the:-23:-60
  because|there:-99:-9 because|you:51:-4 become|a:108:-45 bed|and:43:-60 bed|have:101:-4 bed|in:-83:-23 bed|like:-125:-21 bed|of:-53:-28
  bed|the:110:-15 bed|with:86:98 bee|and:106:-3 bee|come:106:-15 bee|go:9:-93 bee|have:-59:-16 bee|in:33:50 before|a:-57:-4
  before|anyone:-3:96 before|each:-46:-6 before|her:70:1 before|him:92:-53 before|his:50:58 before|i:-5:69 before|it:-29:-99
  before|the:-90:-18 before|them:68:-4 before|they:138:21 before|you:-40:141 before|your:-60:-38 begin|and:-80:-11 begin|at:-34:56
  begin|the:70:-34 begin|to:248:1 begin|with:86:-44 beg|bowl:-91:25 behind|a:-163:-3 behind|another:148:-44 behind|each:-64:-32
  behind|her:74:-85 behind|him:126:-29 behind|his:45:35 behind|in:-26:-41 behind|it:2:144 behind|like:66:-21 behind|me:29:117
  behind|one:-145:-41 behind|the:-47:144 behind|their:-50:-12 behind|them:-18:-148 behind|us:27:-125 behind|you:-19:-77 belfry|and:-93:-9
  believe|in:-79:-15 belly|and:-78:-3 belly|with:-14:-72 bell|and:-36:47 bell|at:-77:-29 bell|be:-61:-41 bell|go:43:14 bell|in:68:-14
  bell|of:46:-5 bell|tower:-60:-5 bell|with:46:-25 below|a:-130:-32 below|her:-117:-48 below|him:-33:-52 below|his:-106:-21
  below|in:74:-11 below|it:-40:-42 below|that:49:-27 below|the:-107:-9 below|them:-101:-15 below|you:47:-20 belt|and:69:90
  belt|buckle:-58:-25 belt|in:91:-34 belt|with:-25:63 bench|and:-38:-59 bench|in:-59:-53 bench|open:-3:-122 bench|the:71:-58 bend|a:11:-40
  bend|and:-106:-70 bend|double:-59:-27 bend|in:-70:-74 bend|its:96:-25 bend|over:246:-4 bend|to:51:100 bend|toward:137:46
  beneath|and:75:-23 beneath|the:-114:-95 beneath|them:117:-20 beneath|with:-56:-5 beneath|you:-97:-2 beneath|your:-74:-13
  beside|a:-31:-40 beside|her:53:67 beside|him:-76:-18 beside|his:-47:-28 beside|it:-95:48 beside|me:-60:58 beside|my:88:57
  beside|the:68:-28 beside|you:-1:221 beside|your:-124:6 between|his:-165:-101 between|its:103:26 between|one:137:-17 between|the:-154:-81
  between|you:-128:59 bewitch|a:-55:-9 beyond|it:-79:-30 beyond|the:-187:-45 be|a:-52:-155 be|able:-58:30 be|aft:-21:-75 be|agree:-32:51
  be|already:-101:144 be|also:39:-58 be|an:-136:-112 be|and:-33:48 be|answer:42:-12 be|any:-61:-9 be|as:-169:-31 be|ash:53:-13
  be|ask:-68:-17 be|asleep:-50:-94 be|at:164:-87 be|awake:-84:-26 be|back:118:-33 be|bad:61:-1 be|be:-70:-2 be|beat:-92:-116
  be|before:-119:-27 be|begin:48:-23 be|behead:-59:-5 be|behind:-54:78 be|bend:-62:-3 be|better:-67:-5 be|between:59:117 be|bewitch:-43:10
  be|blank:183:-10 be|bleed:-1:46 be|blood:-65:57 be|blue:-50:-25 be|bolt:-155:-18 be|braid:-74:-16 be|break:-83:-48 be|breathe:66:-12
  be|bring:-79:48 be|broad:-44:-10 be|brown:-89:-21 be|brush:-34:68 be|build:-87:-34 be|burn:-69:-153 be|bury:33:-43 be|button:-56:-19
  be|buy:-45:-14 be|call:-87:-107 be|careful:-69:-18 be|carry:-170:20 be|carve:-81:-31 be|catch:-61:-13 be|clean:-75:-15 be|clear:-55:-9
  be|climb:84:-9 be|come:-69:-40 be|crack:-37:-74 be|crawl:204:-2 be|crop:-45:-5 be|cross:-87:-46 be|curse:-61:-8 be|cut:-110:-125
  be|dance:-26:-134 be|dark:42:-13 be|dead:142:-22 be|die:-85:-27 be|do:-223:75 be|down:-70:-19 be|draw:-80:20 be|dream:-77:-3
  be|dress:-58:-16 be|drink:-93:-21 be|drive:129:-73 be|dye:-67:-30 be|eat:-142:-109 be|eight:-94:-10 be|eleven:-69:-45 be|empty:-40:106
  be|enough:-104:-13 be|every:42:-4 be|face:257:-11 be|fight:-61:18 be|fill:116:-43 be|find:-101:-36 be|fire:-98:-120 be|fishing:57:-8
  be|five:174:36 be|flat:102:65 be|fling:180:99 be|fly:71:-14 be|fold:-62:-72 be|follow:-84:-9 be|forty:-113:-70 be|four:-56:55
  be|freeze:-19:-41 be|fresh:-69:-7 be|frost:90:-1 be|full:-26:-78 be|give:-107:-40 be|go:78:-185 be|gold:-41:-14 be|good:-99:-29
  be|green:-78:-22 be|grey:-47:-13 be|grow:-9:-75 be|hack:77:29 be|hair:-66:-4 be|half:-73:-44 be|hammer:74:-30 be|hand:108:-22
  be|hang:-49:-41 be|haul:-36:-61 be|haunt:-128:-54 be|have:-46:-20 be|he:-80:-53 be|her:96:-11 be|here:91:-2 be|hit:-67:-35
  be|hold:103:48 be|how:30:-58 be|hundreds:-83:-1 be|hunt:-83:-64 be|in:-36:-45 be|iron:-45:-52 be|it:-59:40 be|just:-88:-18
  be|keep:-106:-29 be|kick:-46:-11 be|kill:-94:-108 be|kind:81:-10 be|kiss:-71:-9 be|kneel:81:-5 be|knock:49:-21 be|lacquer:-66:-29
  be|large:42:-16 be|late:-8:-43 be|lead:-55:-24 be|lean:-19:108 be|leave:-80:-63 be|let:-58:-73 be|lift:64:11 be|light:-93:-38
  be|live:-24:41 be|lock:127:-26 be|long:-69:-50 be|look:13:-69 be|lose:5:-58 be|lower:-51:-25 be|make:99:-35 be|mean:-29:48
  be|merely:-46:-7 be|milk:42:-3 be|miss:-59:-9 be|more:-56:-49 be|move:53:-88 be|murder:-56:-28 be|my:64:-24 be|near:112:-16
  be|nearly:23:-70 be|never:-80:-31 be|nine:-16:57 be|ninety:-74:-23 be|no:45:-117 be|nobody:121:-79 be|none:-44:113 be|not:-66:-30
  be|nothing:-18:-92 be|now:-80:-45 be|of:185:-14 be|off:123:26 be|oil:-47:-60 be|on:81:155 be|only:-98:-72 be|open:77:-23 be|out:-147:-25
  be|over:-116:-27 be|paint:62:5 be|paper:43:16 be|pass:-63:-54 be|past:121:40 be|patch:-71:-28 be|pay:-70:-28 be|pear:57:-7
  be|peel:-74:-47 be|pin:-111:-27 be|plant:-56:-5 be|play:30:-52 be|pour:21:-52 be|press:107:26 be|print:-49:-10 be|prop:-48:-5
  be|push:-52:-22 be|put:-133:19 be|quick:-27:-61 be|race:-8:-49 be|rain:9:-48 be|rake:-54:-11 be|rather:-53:-27 be|reach:-100:57
  be|read:85:-9 be|real:-7:-45 be|red:-53:-7 be|ride:-9:-51 be|right:-84:-23 be|rise:158:-36 be|rock:103:-11 be|rouge:-62:-16
  be|round:85:61 be|run:41:-36 be|save:47:14 be|scratch:73:-1 be|scream:18:-87 be|screw:-45:-16 be|see:-63:-59 be|set:-165:-42
  be|seven:-124:-19 be|seventy:-48:-3 be|sew:-150:-60 be|shake:-46:-15 be|shave:-75:-34 be|she:-68:-31 be|shoot:95:-76 be|shout:46:-13
  be|shut:19:-51 be|sick:-45:-6 be|simple:-31:-62 be|simply:-76:110 be|singe:-132:-20 be|sit:98:-18 be|six:-47:-28 be|sixty:-79:-21
  be|slow:-92:-26 be|smile:-68:-52 be|smoke:-43:-62 be|so:30:45 be|soft:119:-7 be|some:-42:-3 be|somebody:-51:-39 be|sorry:-51:-20
  be|speak:10:41 be|split:-62:-23 be|spread:61:-21 be|stain:-56:-26 be|stand:85:-11 be|starch:-55:-12 be|start:-59:-13 be|steer:-58:-36
  be|stitch:-67:-29 be|suddenly:30:67 be|sweep:-67:-27 be|swing:-108:3 be|take:-71:-26 be|tall:-73:-40 be|tattoo:-66:-19 be|tear:-82:8
  be|tell:-26:-43 be|ten:-78:-10 be|that:-62:-77 be|the:-75:-94 be|there:-60:-109 be|they:-9:50 be|thin:-99:26 be|think:-48:7
  be|three:50:22 be|through:65:38 be|throw:-58:87 be|tick:101:-6 be|tie:-97:13 be|tip:34:58 be|to:-161:-24 be|tomorrow:101:-11
  be|too:-93:-10 be|touch:83:6 be|tow:-41:-42 be|try:1:67 be|turn:24:-57 be|two:-60:186 be|under:-67:40 be|up:-48:1 be|use:-92:-39
  be|very:-82:-17 be|wade:199:-20 be|wait:-125:-78 be|walk:78:-108 be|waltz:96:19 be|wash:-57:-42 be|watch:-106:-22 be|water:50:-5
  be|wave:-99:-20 be|wear:-164:28 be|weigh:-29:-55 be|weld:18:-41 be|wet:234:-7 be|what:-78:5 be|wheel:-54:-16 be|where:-123:-17
  be|white:-162:-37 be|whole:166:-22 be|wide:-94:-22 be|win:-64:-41 be|wind:133:-53 be|wire:82:-15 be|work:48:-25 be|write:157:-82
  be|your:-62:-22 be|yours:101:-6 bicycle|lamp:-45:-16 big|as:-14:-119 big|man:-50:18 big|one:-36:50 bike|and:14:44 bike|go:-78:-7
  bike|in:88:-45 billhook|and:65:12 bind|it:-149:-32 bishop|'s:101:-30 bishop|and:-42:-17 bishop|be:-70:-30 bite|and:-50:-7
  bite|her:-170:15 bite|him:-19:54 bite|his:-25:-66 bite|of:27:-83 bite|the:54:104 bite|through:159:127 black|as:-59:-15
  black|glass:-139:-20 black|ice:-122:-4 black|lace:-53:-3 black|lake:-87:-7 black|leg:154:-12 black|sail:6:-69 black|silk:-56:-45
  black|smoke:61:-73 black|stroke:-102:-8 black|thread:-39:-40 black|to:47:-30 black|water:92:-55 black|with:-73:-20 blade|and:-32:102
  blade|go:-78:-11 blade|in:100:66 blade|with:-114:-58 blanket|and:70:-59 blanket|round:-46:-37 blank|as:-48:-7 blind|and:-94:-8
  blind|man:41:-12 blink|a:101:-55 blink|at:-79:-35 blizzard|of:-72:-7 block|and:-22:-60 block|of:-65:14 block|with:51:-4 blood|at:70:-17
  blood|be:-82:-56 blood|on:-46:29 blood|run:28:163 blow|across:101:-39 blow|and:98:7 blow|flat:-113:14 blow|on:62:-126 blow|out:-192:6
  blow|the:-113:-36 blow|up:-42:-23 blue|along:-63:-5 blue|and:-115:10 blue|fire:119:123 blue|flame:220:23 blue|from:-25:62
  blue|light:-53:-39 blue|of:50:-8 blue|spark:-132:31 blue|the:46:-6 blue|to:-72:-18 blue|tongue:-104:-3 blue|with:71:-7
  boarder|come:-8:-54 board|a:125:-8 board|and:163:3 board|be:75:-59 board|by:76:19 board|in:-55:36 board|tube:55:42 boar|'s:75:-37
  boar|come:-110:50 boathook|and:-70:81 boat|and:69:-14 bodyguard|'s:-66:38 boiler|and:-45:24 bolt|cutter:-30:64 bolt|go:-25:71
  bolt|of:144:-29 bolt|through:-76:161 bolt|to:-78:-62 bone|in:142:-28 bone|of:24:40 bone|see:-47:145 bonfire|of:-24:-103 bonnet|in:40:-9
  bonnet|of:8:-44 book|be:-54:-8 booth|in:61:-8 booth|the:-103:19 boot|a:-51:-10 boot|against:-57:-65 boot|and:-39:64 boot|be:-40:-40
  boot|come:161:-34 boot|in:-34:-65 boot|leave:33:54 boot|off:-87:-12 boot|on:-120:-24 boot|the:-17:73 boot|to:27:-42 bother|to:-46:1
  both|and:-47:-6 both|arm:27:-112 both|bank:-59:-35 both|barrel:-22:218 both|boot:-74:-15 both|flank:-61:-31 both|foot:-40:-9
  both|go:-75:61 both|halve:143:22 both|hand:69:-89 both|heel:-90:103 both|his:108:-33 both|its:-66:102 both|of:-131:89 both|palm:133:27
  both|shoe:-81:-26 both|thumb:-67:-7 bottle|and:-26:-60 bottle|burst:-29:130 bottle|cap:-18:69 bottle|go:-62:32 bottle|in:-57:250
  bottle|on:117:-30 bottle|top:-42:-66 bottom|a:-47:-4 bottom|and:89:-13 bottom|in:-46:-12 bottom|of:-39:-57 bottom|step:-56:36
  bottom|up:61:-9 bottom|where:107:-4 bottom|with:87:-1 bouncer|'s:-109:21 bounce|down:-27:-54 bowl|and:154:-34 bowl|of:-44:-23
  bowl|the:59:67 bow|a:59:-28 bow|and:-136:-68 bow|tie:-66:-24 bow|to:-10:-55 bow|with:99:-32 boy|'s:125:-70 boy|and:-62:-7 boy|be:-94:-61
  boy|have:-107:-47 boy|in:-138:-25 boy|of:-103:11 boy|on:-56:-39 boy|walk:82:-7 boy|who:45:-16 boy|with:163:-21 brake|and:-59:18
  brass|band:-127:-49 brass|plate:-43:-11 brazier|and:101:-20 breadth|above:32:-65 bread|and:-77:-24 bread|knife:-47:-27
  breakfast|the:58:-3 break|a:-90:112 break|across:-49:77 break|and:5:-64 break|both:-46:-22 break|his:2:59 break|in:-53:33 break|my:40:21
  break|out:117:41 break|the:5:147 break|up:-98:-22 break|with:78:-31 breastplate|and:117:21 breast|pocket:-94:-42 breathe|fire:-95:-16
  breathe|in:1:-66 breathe|on:202:-59 breathe|through:-47:-9 breath|and:105:-6 breath|come:83:-46 breath|go:85:-30 breath|of:-91:32
  breath|on:160:-27 breath|the:-55:-80 breath|there:-58:-9 brick|a:-4:78 brick|with:-79:-17 bride|'s:110:-70 bride|be:116:-12
  bridge|and:-47:79 bridge|drop:-29:-76 bridge|of:-56:-3 bridge|with:70:-49 bright|as:64:47 brim|with:-53:-18 brine|and:87:12
  bring|a:-17:65 bring|her:-55:-14 bring|it:78:14 bring|the:-220:149 bring|them:-70:3 broad|as:-33:-66 broom|and:-87:5 brother|'s:177:-69
  brother|and:58:-15 brother|be:-41:-3 brother|have:-38:-47 broth|and:13:47 brown|and:-36:-82 brown|as:50:19 brown|in:-88:-9
  brown|rope:51:-16 brown|wall:-40:-3 brown|water:77:22 brown|with:43:-9 brow|to:-42:-17 brush|and:102:51 brush|at:124:-5
  bucket|be:-48:-24 bucket|go:-49:30 buffalo|be:72:-3 buggy|'s:-51:108 bulb|in:111:-9 bulkhead|and:44:-8 bulkhead|by:-13:46
  bullet|hole:118:-115 bullet|out:74:17 burn|and:-82:77 burn|at:-85:-16 burn|blue:125:-42 burn|bridge:-15:-130 burn|down:-68:-4
  burn|hand:41:-13 burn|his:-170:-24 burn|in:-113:-67 burn|into:-68:-26 burn|it:97:-14 burn|oil:-82:22 burn|on:54:-50 burn|the:-100:-44
  burn|there:-47:-3 burn|this:-50:-11 burn|through:-105:-26 burn|tyre:-91:-3 burst|against:-50:-10 burst|from:176:-61 burst|into:144:-65
  burst|on:-176:100 burst|one:-67:16 burst|out:81:68 burst|outward:48:33 burst|the:-93:22 burst|through:-90:15 bury|itself:-143:33
  bus|and:-69:73 bus|shelter:-93:65 butcher|'s:-69:-35 button|and:74:-34 button|to:-53:-12 but|a:-30:44 but|he:-72:-89 but|her:-44:-7
  but|his:-12:-44 but|it:23:98 but|not:-62:-11 but|on:155:-22 but|one:-111:-39 but|the:-20:-127 but|there:-81:-15 but|when:78:-1
  buy|a:-36:-43 buy|him:-4:-78 buy|it:-60:-5 by|a:-131:-237 by|finger:62:1 by|four:-88:-19 by|hand:-74:-27 by|her:-56:15 by|his:151:-34
  by|in:-72:-10 by|its:47:-27 by|itself:-99:-100 by|letter:41:-24 by|midnight:-71:-11 by|morning:-65:-14 by|nightfall:-68:-20 by|no:76:5
  by|noon:-45:-23 by|nothing:93:-23 by|now:-45:-21 by|old:-41:-16 by|on:-43:-9 by|one:41:-95 by|order:-86:-14 by|pair:42:-8
  by|piece:-41:-6 by|side:-41:-40 by|size:51:-6 by|some:-51:-8 by|somebody:-84:-29 by|someone:-49:-26 by|strand:-29:-51 by|ten:-55:-61
  by|that:-42:23 by|the:-70:76 by|their:54:-1 by|themselves:111:0 by|then:-44:206 by|two:26:-166 by|without:64:-12 by|your:-49:104
  cabinet|and:-63:6 cable|and:-42:-7 cab|of:-60:27 cab|with:-66:-5 cage|and:-44:31 cage|in:-45:-34 cake|and:-21:46 call|and:70:14
  call|her:-57:-9 call|himself:-58:-18 call|it:16:53 call|on:0:-68 call|the:-51:-106 can't|be:-61:-41 canal|with:-42:-1
  candle|and:-113:-43 candle|at:-64:-12 candle|be:-156:-10 candle|burn:203:-26 candle|flame:91:-14 candle|gutter:-75:-34 candle|in:142:-17
  candle|light:173:-10 candle|on:56:-3 candle|stub:-49:-18 candle|to:-51:-2 can|count:-93:25 can|hear:75:19 can|make:-44:-20 can|of:-7:-95
  can|see:48:-40 can|tell:72:-6 cape|with:-59:-28 captain|have:-58:-35 captain|of:95:-7 cap|a:-45:-12 cap|and:-45:-48 cap|have:-53:0
  cap|off:-43:-50 cap|on:107:-15 caravan|'s:-88:11 caravan|have:-25:-52 card|and:26:52 care|for:-45:-6 cargo|loader:-22:44
  carnation|go:-89:-11 carnation|in:86:-46 carpet|and:146:21 carpet|with:53:-20 carp|as:41:-9 carp|swim:57:-16 carriage|and:56:0
  carriage|lamp:-61:-10 carry|a:6:-59 carry|him:-87:-54 carry|its:-47:-5 carry|on:17:43 carry|the:62:-23 cart|and:13:-41
  carve|the:-119:-21 car|and:5:-75 car|at:-47:-25 car|be:107:-19 car|bonnet:-53:-17 car|door:-47:28 car|have:-65:-27 car|park:-59:5
  cast|a:77:-23 cast|it:70:-4 cast|its:-55:-19 cast|no:-69:9 cast|the:174:-58 cast|them:133:-5 catch|a:61:-30 catch|and:44:11
  catch|fire:-12:-142 catch|her:-76:-90 catch|him:-72:65 catch|his:-50:10 catch|in:-130:-13 catch|it:-79:35 catch|me:-23:79
  catch|the:-107:259 cathedral|of:-113:-34 cattle|grid:-43:-18 cattle|prod:-28:49 cat|and:52:-68 cat|go:87:13 cat|in:-65:-5
  causeway|give:-94:-15 ceiling|a:-73:-11 ceiling|and:-86:-25 ceiling|in:-44:-24 ceiling|like:153:-2 ceiling|on:50:-24
  ceiling|with:109:109 cellar|door:13:-59 centre|of:-61:35 century|'s:95:-9 certain|of:-40:-12 chain|and:4:110 chain|in:-62:11
  chain|of:49:-39 chain|whip:-38:80 chair|and:51:-5 chair|at:-56:-9 chair|be:-130:-32 chair|in:-87:-42 chair|with:-58:-40
  chalked|on:-72:-10 chandelier|come:-61:-6 change|down:-49:-45 change|the:-38:76 chant|and:-140:12 chapel|by:-45:-30 character|be:-43:-32
  character|have:-66:-2 charge|with:-39:72 chart|table:-77:-25 check|pass:-26:92 check|success:-42:25 check|the:-28:-71 check|twice:75:-13
  cheek|a:-45:-4 cheek|and:96:-41 cheek|be:-56:-71 cheek|to:60:79 chest|and:-41:65 chew|a:-11:-46 child|'s:4:-109 child|be:-54:-34
  child|in:151:-66 child|jump:-43:-4 child|of:-121:-17 child|on:36:-91 child|run:-70:-35 child|stand:60:-10 chimney|a:-58:-5
  chimney|and:105:-19 chin|and:72:43 chin|be:124:-44 chin|in:-73:-23 chin|to:81:-10 chin|with:-49:18 choir|of:-46:-56 choose|one:-79:-54
  chopstick|and:127:11 chop|at:6:87 chrome|run:19:-61 church|and:-48:-14 cigarette|end:-79:-16 cigarette|smoke:74:0 circle|a:-181:-9
  circle|and:-47:-40 circle|of:56:-7 circle|the:79:-50 city|go:-78:-15 city|there:59:-6 city|with:87:-4 clack|on:-65:-13 clap|twice:-46:-5
  claw|and:19:49 clay|pipe:-52:-8 clean|and:-59:-30 clean|as:-20:44 clean|off:197:78 clean|over:-68:31 clean|through:36:-94
  clear|as:88:-36 clear|green:104:-4 clear|its:-73:-47 clear|sky:62:52 clear|the:-54:-53 clear|water:70:-7 clerk|'s:-88:105
  click|a:-62:-15 click|at:-50:-28 cliff|and:-61:-35 cliff|on:-48:-3 cliff|with:154:-22 climb|and:-55:24 climb|down:108:-63
  climb|from:124:112 climb|into:105:-62 climb|on:-58:-43 climb|onto:-8:70 climb|out:81:-16 climb|the:-105:-51 climb|to:-90:-5
  climb|with:41:9 cling|to:-104:-54 clip|to:-64:-20 clock|and:-77:-57 clock|in:327:-51 clock|with:-44:20 close|a:-67:122
  close|behind:33:-74 close|her:82:129 close|his:-72:-19 close|it:-77:3 close|on:19:137 close|over:58:-59 close|that:60:-9
  close|the:-25:-81 close|with:52:65 cloth|a:-45:-15 cloth|and:45:17 cloud|between:-75:-34 cloud|come:50:-19 cloud|of:54:43
  cloud|top:-58:-16 cloud|with:-58:-22 clove|and:62:-10 coach|set:-58:-10 coal|and:-42:-6 coal|shovel:-19:41 coat|of:42:-7 coat|on:-15:41
  coffin|and:18:-47 coffin|be:55:-5 coffin|lid:7:-47 coin|and:94:-91 coin|from:44:-19 coin|in:103:-1 coin|slot:75:-12 cold|and:129:-74
  cold|as:49:-32 cold|blue:121:53 cold|hand:-145:-3 collarbone|and:-60:39 collar|and:128:67 collar|of:-63:-69 collector|'s:9:70
  color|of:-55:-8 colour|of:-50:-57 column|and:55:-24 column|of:41:28 combine|harvester:-61:-10 comb|and:62:-6 comb|her:46:40
  comb|the:-97:-5 come|a:13:-42 come|about:-21:114 come|across:-44:-12 come|aft:64:-15 come|along:-52:-68 come|and:-165:-43
  come|apart:7:119 come|as:-62:41 come|at:114:246 come|away:33:84 come|back:46:32 come|down:-47:70 come|loose:-16:-85 come|off:-48:82
  come|on:34:163 come|out:54:50 come|over:-204:211 come|round:-85:101 come|sail:-117:33 come|skate:53:-38 come|straight:-81:13
  come|the:-95:-61 come|through:-100:32 come|to:-20:-179 come|with:-52:-34 compass|on:67:-34 cone|of:-91:-19 confetti|and:-81:-3
  congregation|of:-58:-17 conjure|a:-77:-27 consider|it:-86:-67 consider|the:-81:-21 constellation|of:116:-12 contact|be:-47:-8
  convoy|of:-63:35 cook|and:-43:-15 cook|be:43:-10 cook|have:-46:47 cool|fan:44:-59 cool|tower:-87:-10 copper|wire:3:-46 cord|and:-89:76
  corner|of:-96:-42 corner|to:81:-7 corner|with:-31:-47 corpse|'s:65:-28 corpse|in:91:5 corridor|with:84:-3 corsair|'s:-66:93
  cot|and:74:-2 cough|a:36:97 cough|and:-54:-24 could|have:-70:9 could|hear:122:-13 could|lift:-21:47 could|make:-43:-7 could|not:-107:36
  could|only:-48:-2 could|read:153:-18 could|see:122:-56 could|tell:61:-33 counter|and:-11:64 counter|with:-54:17 count|aloud:-68:-21
  count|on:-46:-27 count|the:-88:39 count|them:137:-6 courier|'s:-69:95 courier|be:58:-13 courtyard|the:52:-16 cover|the:-132:-64
  cow|'s:-62:-13 crack|a:-117:67 crack|across:-68:-6 crack|from:-40:64 crack|in:-102:-46 crack|it:74:75 crack|run:42:-42
  crack|screen:-58:-3 crack|the:25:63 crane|a:-63:-38 crane|and:-29:97 crane|be:44:-2 crash|of:-6:78 crash|through:-50:-31
  crate|of:-124:12 crawl|along:-44:-26 crawl|and:105:17 crawl|back:92:-10 crawl|out:67:-34 crawl|over:9:55 crawl|to:52:-12 crawl|up:-72:1
  creak|a:-70:-45 creak|and:63:-10 crease|of:-64:-25 creep|along:112:-6 creep|out:-75:-30 crest|of:150:-50 crest|the:-71:-28
  crew|come:-28:82 crew|fatigue:-11:-43 crew|have:51:-10 crew|of:-43:30 crew|stand:-48:-4 cricket|have:44:-20 crook|and:119:1
  crook|of:-76:-10 crossbow|bolt:-74:124 cross|and:40:-37 cross|it:-77:-10 cross|its:45:-11 cross|of:-73:-20 cross|on:22:77
  cross|the:142:-111 cross|with:-85:-16 crowbar|and:52:-14 crowd|be:-64:-9 crowd|in:-16:74 crowd|on:90:-111 crown|and:-26:-88
  crown|of:-23:-49 crumb|in:-40:-2 crust|and:63:-10 crust|with:-47:-11 cuff|to:-85:76 cup|be:46:-4 cup|of:67:-8 cup|the:96:-16
  curl|and:41:-33 curl|of:40:-8 curl|off:-52:-3 curtain|and:125:-12 curtain|hang:-41:-2 curtain|of:-59:5 curtain|stir:-147:-4
  curtain|with:-98:-79 curve|and:42:16 curve|of:-80:-29 cutlass|in:-15:76 cutter|'s:-45:34 cut|deep:-36:-45 cut|down:-32:144
  cut|from:-82:-59 cut|him:-42:-56 cut|in:53:-29 cut|into:66:-33 cut|over:-65:-4 cut|the:129:-66 cut|torch:-33:92 cut|with:-90:-28
  damp|and:-69:-7 dancer|in:-94:-35 dance|a:93:-7 dance|and:69:-4 dance|in:-6:-54 dance|on:-44:-139 dangle|from:-88:-52 dark|and:17:-72
  dark|at:-46:45 dark|in:85:-5 dark|of:85:-3 dark|on:-71:18 dark|there:0:53 date|be:87:-6 day|and:-49:-63 day|in:69:-39 day|it:92:-5
  day|of:37:-86 day|to:-43:2 day|you:-49:-25 dead|and:-64:-21 dead|be:-47:-21 dead|brother:84:0 dead|in:-43:64 dead|man:100:-39
  dead|navigator:98:-38 dead|server:79:-5 dead|since:134:-6 dead|sister:90:-10 dead|take:-44:-1 dead|wife:76:-2 deal|of:-145:-32
  deck|and:46:157 deck|be:-52:-17 deck|in:-63:28 deck|of:-99:-32 deck|plate:92:2 deck|the:-66:-19 deep|and:-42:-27 deep|in:78:-10
  dentist|'s:-31:-102 desk|and:83:-12 desk|in:23:57 dial|and:-76:-7 die|and:122:-13 die|at:149:-20 die|for:-25:-41 die|in:-66:-22
  die|of:-79:-26 different|colour:92:-5 dig|in:-59:-54 dip|a:120:-2 dip|in:-88:-12 dip|it:-40:-57 dip|one:137:-14 dish|of:-57:-5
  ditch|with:-45:23 dock|fee:-33:-65 dock|with:-78:-24 doctor|'s:-28:58 doesn't|get:68:19 dog|a:-40:-7 dog|and:109:54 dog|bark:-47:-49
  dog|be:144:-32 dog|lie:75:-14 dog|tag:-52:-7 dog|with:61:-21 doll|'s:151:77 doll|in:140:20 don't|care:-67:-8 doorway|and:-68:-102
  doorway|of:58:-7 door|and:-6:-53 door|as:-84:-16 door|be:64:142 door|behind:38:45 door|by:2:86 door|flap:-67:26 door|for:29:76
  door|have:-100:-30 door|in:62:-53 door|like:54:145 door|of:-90:46 door|off:-49:27 door|on:107:20 door|open:-178:-61 door|part:-82:-42
  door|stand:-43:-4 door|swing:-34:-47 door|that:-56:-11 door|the:-89:-10 door|to:-174:-20 door|wide:-48:-7 door|with:-13:52
  door|without:99:-9 dot|with:-99:-21 down|a:-120:-68 down|across:-185:77 down|aft:43:30 down|again:-100:30 down|along:106:-10
  down|among:-150:186 down|as:198:55 down|at:-65:167 down|behind:28:107 down|beneath:152:26 down|beside:-62:-32 down|between:-165:12
  down|both:-61:-26 down|by:157:108 down|come:-56:-76 down|every:-60:-41 down|flat:-45:4 down|from:112:11 down|hard:-95:69 down|her:92:-83
  down|in:-46:133 down|inside:-88:-31 down|into:-98:-4 down|it:-101:-70 down|its:-71:33 down|like:-190:50 down|my:-122:23 down|off:210:-41
  down|one:-101:-34 down|onto:2:44 down|over:163:2 down|past:-9:-53 down|slowly:-4:-45 down|the:-1:-108 down|their:-57:-2 down|them:-90:-2
  down|there:89:-22 down|they:46:111 down|through:-78:-42 down|to:-73:-108 down|together:-136:43 down|toward:-40:55 down|twice:-10:-67
  down|two:54:-36 down|under:62:80 down|upon:137:-12 down|with:-115:142 down|you:-55:-3 down|your:-47:152 dozen|then:63:-3 do|a:63:19
  do|again:-45:-24 do|all:86:-6 do|and:103:-14 do|at:57:-6 do|her:77:-11 do|it:-60:49 do|not:-18:-56 do|on:62:-19 do|that:-69:-2
  do|the:116:-44 do|with:-32:41 do|you:-75:-43 dragon|'s:-75:-10 dragon|come:-54:-26 drag|him:-21:56 drag|its:-49:-35 drag|itself:65:-10
  drag|the:-120:53 drag|themselves:69:-28 drain|in:-59:-9 drawer|and:-43:26 drawer|slide:-57:-7 draw|a:118:14 draw|and:-4:41
  draw|back:63:38 draw|her:-53:48 draw|in:81:-30 draw|it:88:-19 draw|its:-112:-19 draw|itself:54:-57 draw|level:67:101 draw|of:42:-8
  draw|one:26:-82 draw|out:-104:99 draw|shut:104:-20 draw|the:-69:-58 draw|together:63:-41 draw|up:35:-44 dreadnought|'s:-66:83
  dream|it:-71:-5 dream|of:-156:-42 dream|that:-64:-2 dress|and:107:48 dress|as:-45:-27 dress|for:-20:-48 dress|gown:52:-10
  dress|in:-42:-7 dress|of:132:-3 dress|the:77:-15 drift|and:77:-6 drift|by:-62:-7 drift|of:43:-5 drift|out:-94:-4 drift|over:41:-7
  drink|at:-95:-5 drink|it:50:-38 drink|the:-76:-71 drip|from:16:-81 drip|into:-64:-21 drip|on:79:-31 driver|'s:1:79 driver|be:58:-19
  drive|a:-56:-101 drive|her:-62:7 drive|his:40:83 drive|in:-76:-21 drive|on:-62:-62 drive|out:-103:-16 drive|the:-174:201
  drive|through:122:-22 drone|'s:-10:46 drone|in:41:55 drop|a:-92:-64 drop|and:-169:-111 drop|at:-96:-29 drop|away:-81:-56 drop|by:-18:-46
  drop|fall:90:62 drop|from:-121:96 drop|hang:55:-13 drop|her:113:0 drop|his:-46:57 drop|in:0:-54 drop|into:-56:-52 drop|it:76:-34
  drop|off:10:73 drop|on:-37:145 drop|out:-18:41 drop|run:77:-12 drop|that:74:-3 drop|the:72:105 drop|their:63:-29 drop|them:28:51
  drop|through:-44:-14 drop|to:63:-86 drop|where:81:-20 drop|with:-59:-42 drop|your:41:2 drover|'s:-41:6 drown|in:-116:-12
  drown|man:-52:-14 drum|a:45:-6 drum|and:-61:-2 drum|beat:131:-57 drum|from:-71:-83 drum|go:-46:-53 drum|on:-173:103 drum|the:1:127
  drum|with:47:-21 dry|and:-45:54 dry|brush:101:-7 dry|fountain:-55:-12 dry|on:-68:-15 duck|and:-52:-55 duck|pond:53:-14
  duck|under:-73:-41 dummy|in:-104:-94 dune|in:58:-21 dune|with:41:11 dust|and:105:-3 dust|devil:104:28 dust|have:-63:31 dust|lift:122:-1
  dust|on:85:-5 dust|pour:62:-29 dust|sheet:40:-14 dust|the:-189:-46 dust|wall:-78:-18 each|a:-65:-35 each|arm:-107:-19 each|as:-115:-71
  each|character:-58:-17 each|drop:62:-27 each|ear:-66:-56 each|fist:-117:62 each|hand:-16:103 each|have:-52:-24 each|of:47:-60
  each|one:76:-31 each|other:-87:-11 each|row:-43:-4 each|shoulder:-135:-30 each|side:45:-9 each|step:-41:-18 each|stone:82:8
  each|stroke:41:-2 each|time:-65:-63 each|tip:91:-13 each|with:-148:-139 ear|a:-84:-52 ear|be:-80:-42 ear|his:-53:-23 ear|the:-25:54
  ear|to:-21:57 ear|with:-44:74 east|window:45:-16 eat|a:-78:5 eat|an:22:-121 eat|it:-15:63 eat|the:-39:-71 eat|their:-43:-11
  eaves|and:-157:7 edge|and:-110:-52 edge|as:-45:-27 edge|in:-114:-11 edge|like:68:-15 edge|on:-40:52 edge|to:-53:1 edge|with:-84:-12
  eel|and:75:-16 eel|trap:-66:-30 egg|on:79:-37 eighteen|stone:-30:72 eight|foot:-40:-12 eight|hundred:-74:-23 either|end:42:-12
  either|hand:-43:-28 either|side:101:10 elbow|and:-120:114 elbow|in:-33:-50 eleven|chimney:-44:-2 eleven|floor:-58:-38
  eleven|kilometre:1:96 eleven|lane:-9:-67 eleven|of:-79:-19 eleven|storey:-58:-15 eleven|thousand:-97:-19 eleven|year:-15:58
  else|'s:-121:-2 else|be:-1:-44 else|have:-103:-28 ember|and:-69:-5 empty|a:-91:-26 empty|air:57:-126 empty|cradle:-70:-4
  empty|cushion:103:-4 empty|for:42:-6 empty|his:61:46 empty|seat:-50:26 empty|the:-65:299 end|at:46:-6 end|in:-76:-25 end|of:-60:-34
  end|on:-44:9 end|one:-24:-47 end|somebody:-87:-49 end|still:92:4 end|the:-114:-13 end|to:-46:-73 end|with:-92:66 enemy|'s:-77:-74
  engine|and:84:-20 engine|off:-75:-61 engine|tick:-53:-19 engine|which:48:-5 enough|of:-10:-73 enter|the:-34:-81 even|a:-75:-8
  even|so:41:-4 even|the:105:-5 everybody|'s:-78:-45 everybody|in:-57:-12 everyone|in:-155:-26 everything|the:6:60 everywhere|and:-59:40
  every|buckle:151:34 every|candle:123:-14 every|car:-79:-28 every|child:48:-22 every|clock:311:-60 every|crate:50:-36 every|dead:43:-20
  every|drop:95:-53 every|engine:66:-8 every|face:68:-23 every|finger:114:-10 every|hull:-63:-20 every|inch:-44:-4 every|land:-72:-14
  every|leaf:-40:-6 every|line:89:24 every|loose:129:-48 every|man:-86:-17 every|nail:88:65 every|night:52:-5 every|one:67:-115
  every|other:91:-22 every|port:-63:-3 every|porthole:-81:-13 every|rib:47:0 every|screen:-158:-12 every|seat:-117:-24 every|shadow:8:47
  every|shutter:-42:-5 every|side:-92:-39 every|sill:-64:-4 every|spoon:129:-9 every|step:-76:-11 every|terrace:-72:-7 every|time:63:2
  every|vend:54:-26 every|wall:-101:-11 every|window:-11:-55 every|year:-44:-5 ever|be:92:-16 ever|see:-46:13 eviction|order:-53:-8
  eviction|slip:-56:-4 exactly|the:-46:-7 exactly|where:-117:-5 except|the:192:-9 exhale|and:48:39 expire|in:-82:-17 eyebrow|a:-81:-61
  eyebrow|pencil:-45:-36 eyelid|and:160:-16 eye|a:-35:-53 eye|as:-46:48 eye|be:-216:-122 eye|go:-52:-1 eye|have:54:-23 eye|in:75:-13
  eye|it:-53:-7 eye|on:64:-35 eye|shut:13:-47 eye|there:-65:-14 eye|to:-61:-19 eye|with:-101:16 face|a:54:-67 face|all:-41:-13
  face|and:200:106 face|be:-91:64 face|behind:62:-10 face|down:-99:-28 face|go:25:-94 face|have:-59:-25 face|in:100:9 face|like:-45:-22
  face|of:-162:-27 face|on:2:-46 face|the:-15:-62 face|to:44:-53 face|up:-96:-37 face|with:73:-18 face|you:62:-27 fall|a:97:-37
  fall|and:51:-32 fall|asleep:-46:-9 fall|away:-40:-3 fall|in:-129:2 fall|into:44:23 fall|like:-11:-53 fall|on:107:2 fall|one:-50:-8
  fall|open:-73:-8 fall|over:-107:-4 fall|stone:16:-40 fall|through:121:-27 fall|to:71:-17 fall|upon:41:6 fall|upward:43:-6
  family|of:-41:-12 fan|belt:29:-112 fan|of:-61:121 fan|open:-60:48 farther|side:155:-1 far|as:-143:-66 far|bank:112:-2 far|below:-50:-17
  far|end:-3:-58 far|enough:-49:-7 far|off:-63:-28 far|out:75:-5 far|side:64:11 far|wall:-70:-28 fast|than:-123:-77 father|'s:51:-24
  fathom|of:50:-13 fat|man:-66:49 feast|of:-48:-8 feather|and:81:6 feed|it:65:-25 feed|the:-51:-42 feel|about:115:47 feel|along:149:-39
  feel|and:46:-18 feel|for:111:34 feel|in:-32:140 feel|it:-46:-2 feel|the:58:42 fee|cr:-14:-43 fellow|in:106:5 fellow|with:-2:45
  fence|and:106:10 fence|post:-89:47 fence|the:-65:-28 fence|with:-53:41 ferryman|'s:117:37 ferry|and:-44:-8 ferry|post:57:118
  fifty|year:88:-20 fight|the:-77:-15 fight|with:-73:34 figure|be:-72:-12 figure|it:-18:-53 figure|of:-63:-10 file|a:-54:-19
  file|along:111:-17 file|cabinet:-58:105 fill|a:-48:-7 fill|and:22:-69 fill|the:-242:16 fill|up:-70:70 fill|with:-32:-66
  final|page:-43:-5 find|a:-51:18 find|her:-97:56 find|his:-102:81 find|in:-56:-17 find|it:-113:-25 find|my:116:3 find|one:-48:-24
  find|that:-52:-51 find|the:-72:116 find|them:99:-19 find|you:-105:-16 find|your:84:-29 fine|as:68:13 fingertip|and:-103:-21
  fingertip|to:99:-42 finger|'s:36:-50 finger|a:-41:-15 finger|and:171:1 finger|at:95:-36 finger|be:109:48 finger|by:126:-17
  finger|from:81:19 finger|have:-42:-25 finger|of:-141:-61 finger|off:99:-17 finger|on:367:-113 finger|the:65:-26 finger|through:47:-5
  finger|to:28:72 finger|under:-74:173 finger|with:-41:7 finish|say:-44:15 finish|the:32:-87 finish|with:49:36 firecracker|hop:-26:-46
  fire|across:-70:11 fire|again:-25:96 fire|all:-56:15 fire|and:76:-34 fire|at:113:16 fire|axe:-117:66 fire|back:-41:51 fire|be:-58:13
  fire|both:-61:20 fire|come:7:45 fire|crawl:76:-24 fire|escape:-78:-86 fire|extinguisher:-15:49 fire|from:-15:150 fire|hose:-14:94
  fire|into:-46:4 fire|off:-37:-120 fire|on:-53:-176 fire|one:-50:-38 fire|run:88:-9 fire|stand:-76:-25 fire|the:-37:104 fire|twice:8:-58
  first|a:-57:-68 first|and:20:44 first|burst:-47:25 first|go:137:50 first|into:-65:-1 first|light:-103:-29 first|man:-73:164
  first|of:-68:23 first|one:-6:120 first|out:96:12 first|ring:-133:9 first|slug:12:70 first|take:135:167 first|the:-26:-104
  first|time:-40:6 first|to:15:136 first|with:-101:91 fisherman|'s:54:-15 fishing|and:-42:-1 fishing|rod:-46:-12 fish|in:126:-35
  fish|tank:109:88 fish|the:-20:-42 fist|and:-10:83 fist|be:-89:-23 fist|in:-134:-31 fist|of:-53:17 five|to:-115:-17 flagstone|and:37:79
  flag|and:140:-16 flail|go:-28:92 flake|of:84:-19 flame|and:134:16 flame|be:84:-1 flame|in:108:-14 flame|on:-105:-8 flame|that:99:10
  flank|like:-115:163 flap|in:-76:-50 flap|up:87:-44 flare|down:-13:137 flare|in:-76:27 flare|pistol:-48:67 flash|and:46:21
  flat|against:64:-73 flat|and:-68:-90 flat|as:67:-37 flat|behind:98:60 flat|black:123:-44 flat|in:-48:-66 flat|on:-106:-106
  flat|the:74:-7 flat|to:-72:16 flat|under:-64:-25 flat|with:-60:-63 flesh|draw:40:-39 flicker|and:-90:-8 flick|her:-151:13
  flick|the:40:13 fling|a:62:38 fling|him:94:27 fling|the:83:144 fling|them:67:-51 float|a:24:-70 float|and:52:-7 float|in:-53:-41
  float|off:41:-9 float|out:-75:-68 float|up:105:-28 flood|and:60:-41 floor|and:-45:33 floor|be:-83:-22 floor|by:16:-71 floor|down:-68:2
  floor|in:2:45 floor|it:87:118 floor|of:-17:45 floor|to:-110:-42 floor|up:-124:127 floor|with:-72:-45 flour|sack:-9:61 flour|to:-77:-9
  fly|a:-67:55 fly|and:-59:95 fly|from:-51:23 fly|in:59:-35 fly|off:83:-17 fly|out:107:-64 fly|the:-45:-33 fly|up:5:-90 foam|and:44:-50
  fog|a:-59:-9 fog|and:104:23 fog|from:60:-11 fog|have:-111:-13 fog|lift:-117:-1 fold|a:40:23 fold|back:50:38 fold|hand:56:-13
  fold|him:-85:105 fold|his:3:52 fold|in:-51:-27 fold|into:-68:-15 fold|itself:34:52 fold|like:40:-17 fold|over:-135:138 fold|small:-99:-4
  fold|the:97:31 fold|themselves:44:-22 fold|up:-100:52 follow|and:-91:-17 follow|her:63:-50 follow|it:68:98 follow|your:-85:-6
  foot|a:-62:-30 foot|above:215:-38 foot|across:55:-17 foot|and:-43:101 foot|be:-65:-72 foot|come:63:-10 foot|deep:-42:-11 foot|down:76:-6
  foot|from:134:-16 foot|go:-140:-47 foot|high:-54:-24 foot|in:-175:-74 foot|into:-48:82 foot|long:-88:-46 foot|no:54:-5 foot|of:-36:-116
  foot|off:45:25 foot|on:101:-3 foot|tall:-105:-47 foot|the:110:-10 foot|to:77:-18 force|burst:156:26 ford|and:71:24 forearm|like:-99:-20
  forearm|the:-52:-19 forehead|and:-41:-1 forehead|on:-52:33 forehead|to:100:-37 forget|it:-73:-23 forget|itself:-7:-42 forget|the:111:-25
  forgive|us:-58:-4 fork|a:-56:-4 fork|and:-33:-59 forty|bowl:-59:-4 forty|drum:-45:-54 forty|fathom:-44:-15 forty|floor:-118:72
  forty|foot:85:-61 forty|leg:-42:-28 forty|little:-57:-11 forty|metre:-171:-11 forty|mile:-67:-27 forty|person:-44:39
  forty|storey:-109:-10 forty|thousand:-90:-57 forty|ton:-74:-10 for|a:-218:-21 for|all:119:-25 for|and:71:-2 for|another:-48:-76
  for|any:-45:-8 for|as:74:21 for|blood:-54:-52 for|direction:-79:-3 for|each:113:-18 for|eleven:-89:-17 for|ever:-81:-10 for|fifty:70:-10
  for|her:101:84 for|him:-81:-51 for|his:-22:-41 for|it:-37:-164 for|its:56:-35 for|joy:123:-12 for|more:-87:5 for|nobody:-70:-14
  for|once:-49:-55 for|one:-125:30 for|some:73:-20 for|something:55:130 for|soup:-32:-48 for|ten:86:-3 for|that:-4:-56 for|the:-92:-37
  for|their:89:-12 for|them:57:-37 for|thirty:69:-28 for|this:-43:-4 for|three:-143:-20 for|tooth:28:41 for|two:122:-29 for|what:-118:29
  for|year:41:-48 for|you:115:25 for|your:-100:-67 fountain|of:-41:21 four|and:19:-59 four|day:7:-47 four|floor:-65:66 four|hand:-50:-50
  four|hundred:-85:-16 four|in:-66:-15 four|inch:-56:-13 four|metre:-37:196 four|minute:88:-18 four|o'clock:-54:-7 four|of:-84:62
  four|thousand:-8:-40 four|wheel:-116:-13 fox|make:-59:-4 frame|and:48:-9 frame|in:-136:-16 frame|of:68:61 frame|the:40:44
  freeze|river:95:-18 freight|lift:-43:-20 fridge|door:50:-23 frock|coat:-42:25 from|a:-156:-108 from|above:-44:2 from|all:-54:-11
  from|an:-45:5 from|bank:-25:81 from|behind:-65:-7 from|below:-13:112 from|beneath:232:-43 from|between:139:3 from|both:-46:-105
  from|cuff:-70:72 from|door:-59:-24 from|each:40:-40 from|ear:-24:69 from|end:-200:19 from|every:-75:-27 from|floor:-49:-4
  from|galley:-41:14 from|her:100:38 from|him:84:4 from|horizon:-42:-7 from|inside:-92:84 from|it:178:-54 from|its:146:-83
  from|lip:-30:-51 from|me:44:-18 from|my:-44:-67 from|nothing:123:-11 from|nowhere:-65:-7 from|one:-106:-188 from|pole:-157:-24
  from|rim:-47:17 from|ring:-47:-1 from|roof:-49:-2 from|seat:-25:-52 from|shoulder:-62:1 from|side:114:-20 from|somewhere:-15:64
  from|stem:-74:-23 from|their:131:-49 from|top:-55:59 from|truck:55:-6 from|wall:-56:53 from|where:-112:-83 from|within:96:27
  from|you:77:-20 from|your:-114:80 front|door:-70:-46 front|of:98:-18 front|rank:15:150 front|row:-193:-51 front|wheel:-49:-33
  frosted|glass:43:-10 frost|be:55:-20 frost|grow:84:-4 frost|have:-73:-29 frost|in:126:-49 frost|on:167:-15 frost|race:90:10
  frost|walk:87:-5 frown|at:48:-32 fruit|in:71:-11 fuel|drum:-27:92 fuel|line:46:-28 full|and:64:12 full|minute:-76:-2 full|of:-45:-35
  fungus|have:-150:-11 furred|with:-104:-22 further|than:-85:-17 gain|a:-5:-47 gallery|and:-104:65 gallery|of:92:-15 gantry|and:-26:-61
  gantry|with:-44:47 gap|and:-86:52 gap|be:-56:-40 gap|between:21:-88 gap|with:46:61 gardener|be:-80:-7 garden|of:-43:-13 gas|and:52:3
  gas|giant:-109:-70 gas|mask:-116:-52 gas|the:-114:-1 gate|and:-29:70 gate|be:-90:-19 gate|of:-71:-32 gate|the:-115:23 gate|to:41:-5
  gather|in:40:52 gather|itself:99:-17 gather|round:79:-3 gather|the:49:1 gauze|and:61:-29 gear|and:-98:29 general|'s:51:-3
  gently|and:-116:143 gently|as:132:-5 get|a:-120:79 get|as:-13:-59 get|back:-50:-32 get|be:-14:-47 get|down:63:17 get|her:-46:10
  get|him:-107:134 get|his:-59:101 get|hold:-26:56 get|in:-17:-59 get|into:-98:-27 get|it:-153:29 get|my:-32:109 get|off:-15:53
  get|on:127:-37 get|one:15:49 get|out:72:-137 get|the:-51:274 get|two:-83:121 get|up:131:-48 get|your:-50:-29 ghost|be:89:-19
  ghost|bride:66:-10 ghost|of:-17:-52 ghost|process:-42:-4 ghost|stand:53:-2 giant|'s:-93:-35 girl|'s:98:-143 girl|from:52:-34
  girl|in:-9:-50 girl|of:71:-39 girl|on:-56:-9 girl|with:67:7 give|and:29:65 give|back:62:-31 give|grind:-47:15 give|her:-40:-39
  give|him:44:172 give|it:121:-7 give|me:-57:4 give|off:83:-11 give|one:-82:-21 give|out:-169:-28 give|the:-43:-86 give|them:-29:56
  give|way:-66:-137 give|you:-19:-52 glass|a:0:-43 glass|and:90:-63 glass|bead:-101:-22 glass|come:-64:50 glass|door:-11:70
  glass|eye:-109:-23 glass|from:123:17 glass|go:-152:73 glass|on:-129:-23 glass|the:64:-14 glass|to:-2:103 glass|until:-56:-2
  glass|where:138:-4 glass|with:-41:-9 glove|and:-43:45 glove|be:-45:-45 glove|come:-19:49 glove|in:-42:-9 glove|on:-78:-51
  glove|one:-32:89 glove|to:55:-16 glow|and:94:35 glow|like:86:-20 glow|of:-68:5 glow|through:-45:76 gm|note:-44:-40 goat|in:-4:53
  goat|look:-42:-5 god|of:132:-4 goggle|a:-50:-18 goggle|push:-43:-23 gold|all:48:-22 gold|and:86:-2 gold|in:41:-15 gold|leaf:-87:-13
  gold|light:144:-13 gold|rain:-72:-27 gold|spark:-67:-28 gold|tooth:-62:-53 gong|a:-50:8 good|deal:-102:-7 good|evening:54:19
  good|many:44:-20 good|one:50:-11 good|time:22:-60 governess|have:-82:44 go|a:-93:-115 go|about:47:-17 go|across:3:40 go|aft:-47:-52
  go|all:74:177 go|along:-135:44 go|and:-59:82 go|at:-78:92 go|away:-139:-66 go|back:-79:-24 go|backward:-73:195 go|backwards:-86:128
  go|before:36:-40 go|beneath:-44:52 go|between:-69:-2 go|blue:-67:-9 go|brown:-145:-28 go|by:17:-63 go|cold:-17:-42 go|dark:52:-39
  go|down:71:85 go|everywhere:-33:40 go|first:-124:-10 go|flat:-99:-80 go|for:87:42 go|from:-48:-152 go|green:18:-58 go|in:-138:89
  go|into:-60:133 go|it:4:80 go|like:59:1 go|mad:-72:-78 go|miss:79:-13 go|no:-67:-6 go|of:100:14 go|off:-39:-82 go|on:72:-86 go|out:102:0
  go|over:-91:139 go|past:-163:-11 go|red:-62:53 go|roll:26:173 go|round:-60:-157 go|skitter:-42:80 go|straight:-50:-58 go|the:-127:10
  go|then:-63:73 go|there:-87:-9 go|three:26:56 go|through:-126:148 go|to:-91:-63 go|under:-39:42 go|up:14:84 go|white:42:141
  go|wide:56:-44 go|with:-128:-35 grab|the:-52:21 grab|your:-26:84 grain|of:83:-19 grain|silo:-82:-4 grandmother|'s:139:-27
  grandmother|be:79:-35 grandmother|in:-43:-26 grapnel|bite:-53:163 gravel|and:100:-12 gravity|forget:84:-19 great|deal:-72:-12
  great|many:-52:-18 great|oak:-41:-15 great|wheel:41:-18 great|window:158:-17 green|and:-81:-92 green|curtain:-52:-2 green|fire:147:30
  green|flame:121:-11 green|lamp:-108:-5 green|light:56:-16 green|on:-54:-6 green|spark:128:66 green|to:-115:-4 green|wall:136:-7
  green|water:-10:-49 green|with:-44:-19 grey|and:129:-47 grey|as:150:47 grey|come:-55:22 grey|hand:82:-36 grey|of:-71:-6 grey|then:102:-6
  grille|and:-3:55 grind|and:57:-2 grind|floor:-83:15 grind|it:33:46 grind|with:-27:-88 groom|'s:-47:-4 grow|a:75:-99 grow|from:45:-7
  grow|in:-148:-13 grow|on:-44:-13 grow|out:-65:-65 grow|over:-119:-8 grow|through:-54:-1 grow|to:44:-8 guard|'s:-68:-6 guard|be:119:81
  guard|have:-42:-9 guard|rail:74:64 guest|who:55:-25 guild|of:-52:-31 gunwale|and:-1:59 gun|and:25:109 gun|go:-52:1 gun|in:-103:52
  gun|into:-55:96 gun|on:-40:99 gun|the:-19:-62 gutter|in:-54:-4 gutter|to:-48:38 hack|at:53:151 hack|the:-54:-42 hadn't|know:-48:77
  hair|and:202:-44 hair|be:-80:-30 hair|from:49:-21 hair|go:167:-18 hair|have:-102:-15 hair|of:87:-9 hair|then:20:110 hair|with:-106:-36
  halfway|down:91:70 halfway|over:6:-49 halfway|up:-37:-51 half|a:12:83 half|and:110:1 half|her:-86:-17 half|in:72:-9 half|its:-72:-29
  half|of:-119:-83 half|the:-221:-123 hall|be:75:-41 hall|of:-41:-4 hall|the:57:-3 hammer|at:-53:-15 hammer|in:-69:24 hammer|on:96:-26
  hammer|the:76:72 ham|and:57:-21 handful|of:-91:-45 handle|of:-51:-14 hand|'s:65:0 hand|a:150:-25 hand|above:113:-33 hand|along:-32:-76
  hand|as:1:115 hand|at:41:26 hand|flat:122:-55 hand|for:92:-24 hand|from:-34:74 hand|hang:-74:-3 hand|he:-1:40 hand|in:-54:-154
  hand|it:163:-19 hand|lie:83:-21 hand|of:98:-17 hand|off:30:-61 hand|on:-29:-58 hand|over:114:-61 hand|press:127:-12 hand|round:-68:69
  hand|shake:-77:-23 hand|that:-100:22 hand|the:42:-40 hand|there:52:-3 hand|under:-44:-38 hand|up:69:-42 hand|where:-42:-8
  hand|which:61:-22 hand|you:-51:-15 hang|a:39:-91 hang|about:46:-3 hang|above:28:-68 hang|against:51:-42 hang|all:-53:33 hang|as:-71:-2
  hang|at:-64:82 hang|before:57:-16 hang|between:59:-32 hang|by:-65:-47 hang|from:-166:-80 hang|his:180:-7 hang|in:-53:-70 hang|it:80:12
  hang|man:130:-35 hang|off:-198:33 hang|on:-95:-23 hang|out:-96:3 hang|straight:176:-10 hang|their:-71:-4 hang|there:73:-58
  hang|to:-58:-14 hang|where:78:44 hang|with:-135:-103 happen|in:-68:-11 hard|as:99:41 hard|bargain:-30:-62 hard|cheese:-55:-13
  hard|enough:67:48 hard|on:-64:35 hard|vacuum:95:59 harpoon|go:-94:62 harpoon|gun:42:8 hatchet|in:-25:164 hatch|and:-48:-48
  hatch|wheel:-28:49 hatch|with:-48:-32 hat|and:54:87 hat|be:-122:-34 hat|come:-98:80 hat|go:-45:33 hat|in:-68:-24 hat|off:157:-47
  hat|over:-59:-38 hat|the:-24:53 hat|to:-17:-40 hat|while:40:-43 hat|with:85:-27 haul|and:-124:59 haul|on:-145:-42 haul|the:-53:-52
  haunt|by:-44:-43 have|a:-81:-85 have|all:79:-36 have|already:4:-44 have|also:66:-16 have|an:-6:-81 have|another:-45:114 have|ask:65:-7
  have|be:-98:-231 have|become:-46:-13 have|begin:-75:20 have|bleed:-94:-24 have|both:-9:44 have|break:-9:-57 have|bring:-128:43
  have|build:-103:-88 have|burn:-8:-94 have|call:-40:-6 have|carry:-45:-27 have|change:-70:58 have|check:135:-17 have|climb:44:-34
  have|come:-85:-167 have|count:56:-2 have|cross:-42:-9 have|cut:19:60 have|die:43:-30 have|drag:61:-2 have|draw:-69:-66 have|dream:-85:-7
  have|drift:-62:-20 have|drop:-31:-77 have|drown:-73:-10 have|dry:-88:-13 have|eat:-91:-36 have|expect:-44:-3 have|fall:-55:-20
  have|fill:-167:-12 have|find:-98:-12 have|finish:-73:110 have|fire:-25:-69 have|float:-69:-25 have|forty:-78:-54 have|four:-43:-21
  have|get:-186:-61 have|give:-43:-29 have|go:-81:-171 have|grow:-249:-48 have|hack:-52:-16 have|hair:-74:-19 have|half:-3:42
  have|hang:-102:-44 have|happen:-44:-18 have|have:-88:-55 have|he:-21:-42 have|hear:-148:-32 have|her:-213:-84 have|him:163:17
  have|his:-87:18 have|hold:-74:-78 have|in:-64:-3 have|it:-244:11 have|just:38:64 have|keep:-79:11 have|knock:61:64 have|lay:-135:-31
  have|learn:-82:29 have|leave:-33:-109 have|let:-20:-51 have|lie:52:-18 have|lift:163:-10 have|light:-112:-49 have|look:74:-42
  have|lose:-108:-115 have|make:-142:-24 have|meet:-143:-33 have|more:14:46 have|move:33:-46 have|my:32:78 have|never:-124:-64
  have|no:59:-57 have|not:-1:-54 have|nothing:-52:11 have|on:-43:-33 have|once:-126:-17 have|one:52:-75 have|only:49:-25 have|open:42:-58
  have|paint:-100:-24 have|park:-53:-28 have|part:62:-23 have|pass:128:40 have|plant:97:-6 have|polish:-76:-7 have|pull:-73:-30
  have|put:-73:-120 have|rain:-99:-11 have|raise:-63:7 have|reach:-17:-100 have|run:-91:-23 have|say:-66:9 have|scratch:-45:-8
  have|see:-79:-79 have|sell:-68:-15 have|set:-124:-25 have|settle:-37:-48 have|shoot:-75:-167 have|shut:-83:-23 have|sink:8:-43
  have|sit:-78:-53 have|six:-46:-85 have|slide:-61:-65 have|sling:-82:5 have|slip:-67:-21 have|start:-94:-90 have|stop:-117:-71
  have|swing:5:-47 have|switch:-66:-24 have|take:-112:-122 have|teach:-83:9 have|tell:-91:18 have|the:-156:126 have|think:-68:169
  have|throw:-98:-80 have|time:-30:68 have|to:-37:-83 have|too:48:45 have|touch:98:-6 have|tuck:-71:-46 have|turn:164:58 have|two:-121:-5
  have|use:-36:-41 have|wake:43:-9 have|walk:-62:-21 have|wet:46:-1 have|win:-105:-12 have|wing:48:-48 have|write:-76:-11 have|you:-52:-18
  have|your:-65:-30 hay|cart:25:-107 headlamp|and:-48:-25 headlamp|come:70:-2 headlamp|open:56:-50 head|all:79:-21 head|as:51:-17
  head|be:-69:-14 head|come:16:79 head|for:-42:-58 head|have:10:-53 head|height:45:23 head|it:-19:-52 head|of:-59:-167 head|off:170:95
  head|on:85:-12 head|one:-82:8 head|out:-71:-19 head|over:52:98 head|the:21:-80 head|to:15:-67 head|toward:85:-9 head|turn:-81:18
  heap|and:42:21 heap|itself:131:-8 heap|of:-55:-24 heap|with:-62:76 hearth|and:66:18 heart|and:97:-28 heart|of:-74:-15 hear|a:147:-6
  hear|her:40:-10 hear|him:-15:86 hear|his:-34:54 hear|it:-47:-46 hear|nothing:-81:-35 hear|the:-39:78 hear|them:-8:131 heat|do:-50:-6
  heat|have:-87:-3 heave|and:-54:-65 heave|the:-69:-4 heavy|with:-66:-8 heel|and:16:63 heel|as:19:94 heel|be:-59:-36 heel|come:21:41
  heel|drum:-94:97 heel|into:-39:79 heel|on:45:25 heel|over:-53:36 heel|plough:53:-4 heel|take:-38:53 heel|the:50:-2 height|and:40:45
  height|of:145:-42 helmet|and:-45:23 helmet|go:-83:107 helmet|lamp:-50:-39 helmet|on:-107:-47 helm|and:-47:15 hem|and:69:-12
  hem|of:-78:81 here|and:62:-27 here|be:72:-3 here|for:-79:-4 here|it:85:-23 here|the:-138:-24 here|to:44:-4 hermit|'s:63:0
  heron|stand:-73:-9 herself|and:93:8 her|a:14:-94 her|and:52:86 her|ankle:-61:56 her|apron:183:-56 her|arm:59:-39 her|as:40:-3
  her|at:82:-33 her|back:-22:-71 her|bare:52:-34 her|be:7:59 her|belly:-42:0 her|bonnet:50:-30 her|boot:-42:-133 her|bow:-87:39
  her|braid:-41:-21 her|breast:40:-26 her|breath:64:-17 her|brow:-29:-84 her|by:-48:1 her|chest:-49:-29 her|chin:5:-61
  her|cigarette:22:-50 her|coat:-34:-57 her|collar:-103:-24 her|collarbone:56:-7 her|crown:-65:-51 her|cuff:-92:-8 her|dead:86:-5
  her|down:-107:-20 her|ear:-19:-77 her|evening:-47:-16 her|eye:88:-114 her|eyelid:-60:-7 her|face:-180:-53 her|fan:32:115
  her|finger:-8:-87 her|fist:8:84 her|foot:-41:-28 her|forearm:-133:39 her|four:52:-17 her|garter:-79:-52 her|glass:58:-21
  her|glove:-12:-89 her|goggle:-69:-17 her|grandmother:104:-10 her|hair:-4:-52 her|hat:-130:-62 her|head:6:72 her|heel:-66:54
  her|helmet:-120:-25 her|hip:-71:-20 her|hood:-47:-3 her|i:-58:-8 her|in:24:71 her|jacket:-46:-42 her|jaw:-74:15 her|key:-78:-8
  her|knee:-115:-136 her|knit:-108:-20 her|lamp:50:32 her|lantern:-74:-6 her|lap:-62:-42 her|last:-47:-4 her|leave:-184:-81
  her|like:25:-41 her|lip:99:-25 her|mind:47:-16 her|mouth:86:-205 her|muff:-52:13 her|nail:-101:7 her|name:54:-18 her|neck:-251:-118
  her|nose:-22:-106 her|on:-110:-31 her|one:125:-53 her|palm:220:-104 her|reflection:128:-18 her|rib:-31:-42 her|right:-81:-31
  her|robe:43:-10 her|sash:-66:-84 her|scalp:-89:-38 her|shadow:86:25 her|shawl:175:-24 her|she:-54:61 her|shin:102:2 her|shoe:72:-68
  her|shoulder:-69:-46 her|sleeve:-113:114 her|slipper:68:-8 her|spectacle:-40:-5 her|spell:-44:-5 her|spine:-8:-49 her|spoon:58:-10
  her|staff:121:41 her|stern:-109:-30 her|stocking:-134:-16 her|stomach:-74:-31 her|stool:-31:-58 her|sword:71:-13 her|that:-27:-45
  her|the:-75:30 her|third:56:1 her|though:149:-7 her|throat:-120:49 her|through:28:40 her|thumb:60:-17 her|tin:-51:-22 her|toe:0:-48
  her|tongue:-45:-7 her|tooth:-45:5 her|torch:-42:-3 her|until:-32:-44 her|up:52:-14 her|visor:-49:-15 her|voice:54:-4 her|waist:-43:-13
  her|what:47:-4 her|whole:34:53 her|with:-103:107 her|wrist:167:31 hesitate|and:124:-6 he|'d:-131:2 he|'s:-221:-37 he|admit:-18:-41
  he|always:-49:33 he|ask:-98:-67 he|be:46:12 he|beat:-84:22 he|bite:107:3 he|bow:-87:-54 he|bring:26:61 he|can:-40:-31 he|cannot:-101:-18
  he|come:16:89 he|could:-5:104 he|cut:157:-18 he|didn't:-16:57 he|do:-70:-61 he|draw:109:-24 he|drive:-46:-41 he|eat:-57:-15
  he|find:-64:-12 he|fling:-80:9 he|fold:77:95 he|get:124:84 he|give:47:36 he|go:13:100 he|grunt:-68:20 he|hang:63:-16 he|haul:-45:4
  he|have:-186:-41 he|hit:-12:159 he|keep:60:-20 he|kill:-53:-70 he|kneel:44:148 he|knock:-30:-58 he|laugh:-125:1 he|lean:-42:-3
  he|leave:-55:39 he|let:-61:18 he|lift:-106:3 he|look:138:59 he|meet:-42:10 he|move:44:20 he|never:-83:25 he|open:92:-53 he|pick:81:31
  he|play:169:-33 he|pour:1:-70 he|pull:139:51 he|raise:68:6 he|regret:-61:-34 he|run:56:36 he|say:-211:-74 he|see:-146:-66 he|set:54:-9
  he|shake:-42:32 he|shoot:-42:-80 he|sit:-54:135 he|smell:-69:-12 he|stop:-75:101 he|strike:111:95 he|swing:-94:29 he|take:-107:-69
  he|tell:-37:-74 he|throw:-25:49 he|thrust:61:23 he|turn:75:-26 he|use:88:34 he|wait:-37:-44 he|walk:178:3 he|wear:-216:-89
  he|wish:-54:-35 he|would:-108:-61 hide|her:93:-46 high|and:60:-47 high|street:-47:-26 high|than:32:-74 high|up:-72:-18 high|with:47:-16
  hill|with:-96:-5 himself|a:-86:-17 himself|and:160:33 him|a:59:-121 him|across:47:137 him|all:9:79 him|along:-61:-79 him|and:-50:-15
  him|as:63:-37 him|at:79:-71 him|backward:-51:-9 him|by:106:80 him|down:-60:123 him|from:45:-105 him|go:11:106 him|he:14:-40
  him|his:-99:4 him|in:39:142 him|into:40:37 him|off:-16:94 him|on:-87:-6 him|over:41:108 him|square:20:-42 him|that:-39:123
  him|the:-35:194 him|to:-32:66 him|under:-63:89 him|what:-47:-6 him|with:-142:206 him|you:-64:-16 hinge|and:-90:145 hinge|of:65:-3
  hip|a:53:-109 hip|and:27:44 hiss|and:-52:13 hiss|in:141:24 hiss|on:-79:-22 his|ankle:-18:157 his|apron:-46:8 his|arm:-100:-21
  his|back:-72:115 his|bald:-63:-63 his|bare:-76:-20 his|beard:61:-64 his|belt:-97:6 his|bike:45:112 his|billhook:-49:64 his|book:51:-7
  his|breastbone:52:29 his|breath:51:-27 his|broom:-92:-59 his|brother:-55:-15 his|brush:52:-25 his|bucket:78:-12 his|cane:-71:21
  his|cap:65:-89 his|chair:66:20 his|chest:-152:-121 his|chin:42:18 his|cloak:-60:-3 his|coat:144:-1 his|collar:-94:-73 his|cudgel:-53:49
  his|cuff:-140:-94 his|cup:-154:198 his|daughter:51:-25 his|dead:171:-12 his|ear:-61:-105 his|elbow:113:26 his|engine:-29:-61
  his|eye:-104:-43 his|eyebrow:-125:-38 his|father:-71:-4 his|finger:-66:51 his|fist:14:89 his|foot:52:23 his|forehead:-77:11
  his|glass:80:-8 his|glove:-19:-41 his|good:-25:64 his|hair:-116:2 his|hand:70:31 his|hat:-70:66 his|head:-20:-88 his|heel:57:81
  his|helmet:-74:-23 his|hip:-65:-6 his|hood:-62:-36 his|horse:72:-16 his|jaw:-104:-13 his|knee:-118:-121 his|knuckle:-74:-3
  his|lap:-128:-32 his|leave:-158:-7 his|leg:57:11 his|lip:-55:-43 his|lunch:-35:66 his|man:-35:92 his|mat:102:-34 his|mate:-43:22
  his|mother:-122:-28 his|mouth:-19:-175 his|nail:-107:-53 his|neck:-172:-73 his|nose:-27:-57 his|other:-74:24 his|own:78:-9
  his|palm:156:146 his|partner:-51:30 his|pole:75:41 his|rig:100:-4 his|right:-44:19 his|robe:80:0 his|saddle:-22:50 his|shadow:179:75
  his|shin:-9:58 his|shirt:71:-65 his|shoe:22:-62 his|shoulder:-32:-121 his|side:-59:-4 his|skin:-13:-45 his|sleeve:30:67
  his|slipper:-40:9 his|sock:-121:-42 his|spectacle:-92:-25 his|staff:197:-18 his|stick:181:-35 his|stomach:-9:78 his|sword:60:-40
  his|throat:69:-77 his|thumb:27:-49 his|tie:82:27 his|time:-34:73 his|tongue:-40:-17 his|tooth:-228:-60 his|topknot:6:54 his|visor:-62:44
  his|voice:37:125 his|waist:-24:-55 his|waistcoat:91:135 his|watch:-114:16 his|way:-92:3 his|wife:-55:-107 his|wig:-62:-18
  his|wrist:-101:133 hit|a:-51:-49 hit|it:20:116 hit|me:-52:58 hit|the:-121:56 hit|us:-26:49 hit|you:-16:-102 hold|a:40:-110
  hold|and:-90:11 hold|hand:-69:-8 hold|her:-107:17 hold|his:-63:33 hold|in:-84:-41 hold|it:60:-21 hold|its:93:-65 hold|of:-75:18
  hold|one:-93:-17 hold|out:123:-126 hold|over:-81:-33 hold|the:48:24 hold|them:78:-29 hold|to:-52:14 hold|up:-13:-81 hold|with:44:-32
  hold|your:45:-11 hole|and:151:-15 hole|come:-44:-42 hole|in:57:-54 hole|with:-55:-22 hologram|of:-100:-14 home|and:105:6
  home|with:29:-41 honk|and:-76:-6 hook|a:-69:119 hook|and:58:-73 hook|his:-56:149 hook|in:-94:4 hook|on:-85:-25 hook|sword:-45:48
  hook|the:-152:2 hook|under:-26:93 hoop|of:-12:-41 hop|along:-90:-61 hop|out:137:-16 hop|pole:-43:-10 hop|up:119:-3 horizon|a:-89:-2
  horizon|and:-133:-35 horizon|to:-53:-9 horn|and:65:-17 horn|in:-3:-109 horse|'s:-159:-6 horse|and:47:-13 horse|be:174:-30
  horse|go:-98:-4 horse|have:118:-27 hot|towel:-69:-32 hound|and:86:51 hour|ago:-58:-17 hour|at:-10:-52 hour|of:26:-94
  housekeeper|'s:65:-29 housekeeper|be:-47:-4 house|of:-44:36 house|on:-42:32 house|run:64:-17 house|with:-131:-27 howl|a:-17:62
  howl|and:-28:-96 howl|for:-106:-118 how|it:-60:-66 how|the:-171:-67 how|to:-30:50 hull|and:-63:-19 hull|in:-15:41 hull|plate:66:35
  hull|to:-35:-49 hum|and:-62:-82 hum|one:62:-8 hum|the:33:48 hum|to:46:-22 hundreds|of:-33:-62 hundreds|on:56:-13 hundredweight|of:-55:77
  hundred|and:-100:111 hundred|dancer:-84:-4 hundred|foot:-110:-95 hundred|kilometre:-55:39 hundred|metre:-67:-41 hundred|mile:12:41
  hundred|of:73:-16 hundred|person:-93:-31 hundred|ship:-92:-31 hundred|step:-41:-6 hundred|thousand:-68:-40 hundred|yard:-41:109
  hundred|year:113:-23 hurl|the:-34:-90 hurry|and:62:-38 hurry|at:-41:-16 hut|and:51:-10 hydroponics|bay:84:-2 ice|and:64:-14
  ice|from:61:-55 ice|house:-66:-31 ice|in:56:-30 ice|of:46:11 ice|the:115:-3 ice|with:52:-45 if|a:13:-43 if|find:-58:-10 if|he:-58:-35
  if|she:-61:-37 if|that:-24:54 if|the:-127:-70 if|there:46:-13 if|they:-89:-42 if|you:-44:-76 ignition|key:-66:-20 inch|at:13:-44
  inch|by:-9:44 inch|from:-49:64 inch|of:-91:-1 inch|off:-50:-18 ink|and:-57:-5 ink|go:57:-5 ink|have:-85:-6 ink|on:68:-18
  ink|still:-47:-3 ink|well:83:-2 inner|breath:-84:-10 inner|hatch:-53:24 inner|lock:-52:-4 inner|side:40:-4 inside|a:-184:-46
  inside|and:136:-23 inside|it:3:-95 inside|of:75:-103 inside|on:48:-12 inside|one:-57:-8 inside|out:-138:-11 inside|the:-79:-110
  instant|the:-78:-9 instead|of:153:36 instead|the:41:-6 into|a:-43:-77 into|every:-67:-7 into|her:98:-50 into|his:-152:92 into|it:-111:30
  into|its:-123:148 into|no:-48:-15 into|one:-67:-52 into|the:-65:125 into|them:-50:32 into|three:-62:-6 into|two:-98:14 into|what:-14:70
  into|your:5:76 in|a:-71:-18 in|advance:-63:-1 in|aft:-63:4 in|again:138:-40 in|all:0:80 in|along:45:4 in|amber:-146:-25
  in|among:-135:-27 in|and:-130:-107 in|another:-84:8 in|any:-58:43 in|as:109:56 in|bead:135:-31 in|behind:-39:-55 in|beneath:-46:-2
  in|black:-305:-164 in|blue:-90:-26 in|both:-82:72 in|brown:-54:-26 in|company:-73:50 in|drawer:110:-12 in|dress:-64:-5 in|each:-117:38
  in|every:81:-29 in|feather:-61:-6 in|flake:-30:-40 in|flower:-41:-6 in|forty:84:-14 in|free:48:25 in|from:39:-52 in|front:55:-61
  in|full:208:-34 in|goggle:-19:-40 in|gold:-69:-27 in|good:-83:-58 in|green:-114:-27 in|grey:-145:-8 in|hand:-69:33 in|hard:67:-26
  in|her:-85:-73 in|his:-71:-52 in|hockey:-51:44 in|it:87:-151 in|its:-6:-134 in|jar:129:-7 in|last:103:-5 in|leaf:71:-12 in|letter:-8:-40
  in|like:51:37 in|mid-air:87:57 in|mirror:-93:72 in|my:-104:-33 in|nine:-22:-50 in|no:49:-15 in|oil:58:-9 in|on:1:73 in|one:-54:82
  in|orange:-145:14 in|order:0:-75 in|over:188:-84 in|pair:110:29 in|paper:-68:-48 in|pencil:-94:-24 in|pink:-99:-28 in|place:64:-79
  in|rank:40:-30 in|red:-40:25 in|ring:1:59 in|row:-83:-85 in|rubber:-43:-19 in|salt:-41:-14 in|she:-41:2 in|sheet:37:136
  in|shirtsleeve:-57:-37 in|sideways:-72:-6 in|silver:114:-6 in|single:115:-36 in|six:-69:-20 in|sixty:46:-22 in|slow:83:-45
  in|some:-16:-103 in|somebody:-63:3 in|spats:64:-1 in|splinter:56:-24 in|spring:-7:-61 in|straw:-137:9 in|stripe:-44:-17 in|tar:-85:-39
  in|ten:-75:-38 in|that:114:53 in|their:-46:-53 in|them:204:67 in|there:51:36 in|thirty:-93:-8 in|thousands:-41:-5 in|three:-47:24
  in|through:11:201 in|time:-81:125 in|to:-148:51 in|turn:-4:-79 in|two:215:-19 in|under:-133:155 in|violet:-120:-11 in|wet:69:36
  in|what:43:-3 in|white:-174:-18 in|wobble:-40:-6 in|yellow:-62:24 in|your:-22:-90 iron|a:53:-23 iron|and:-54:19 isn't|there:118:61
  itself|and:28:-44 itself|at:-43:13 itself|from:6:88 itself|in:-81:9 itself|into:124:28 itself|like:6:54 itself|off:73:-24
  itself|out:120:8 itself|over:-134:-13 itself|the:77:-39 itself|through:-81:1 itself|to:-31:-62 itself|together:68:-17 itself|up:120:-52
  its|arm:-172:38 its|awning:-39:-68 its|back:-40:3 its|beam:46:-2 its|bed:107:13 its|bell:75:-45 its|belly:-34:-70 its|blade:95:70
  its|bowl:-15:-47 its|bridge:-64:-26 its|brow:158:49 its|cap:-41:-7 its|chain:-209:87 its|cord:32:-48 its|corner:-98:-11 its|crew:-56:34
  its|door:-141:-13 its|ear:54:17 its|end:110:12 its|eye:75:-73 its|face:-11:-47 its|flat:115:-12 its|foot:-99:-160 its|front:-58:-8
  its|gill:-54:8 its|glass:135:3 its|grille:49:152 its|hair:107:-19 its|hand:62:-56 its|hat:98:-12 its|head:-90:-19 its|headlamp:69:-27
  its|heart:-74:-16 its|hind:-32:-62 its|hinge:-99:42 its|horn:45:-1 its|jaw:15:89 its|key:46:-11 its|knee:127:17 its|lamp:-80:24
  its|lantern:129:-11 its|last:-85:-10 its|leave:161:-20 its|leg:42:-4 its|lid:128:36 its|light:-24:40 its|line:-47:-1 its|lip:60:-12
  its|little:-117:52 its|middle:-69:-16 its|mind:21:-44 its|mouth:5:68 its|muzzle:-27:-59 its|nail:53:0 its|name:86:-19 its|neck:-35:53
  its|nose:-52:39 its|one:-159:-19 its|other:-70:-2 its|own:-140:-214 its|owner:-127:43 its|palm:85:28 its|plinth:161:4 its|point:119:39
  its|post:109:-5 its|rib:103:-14 its|ribbon:-60:-4 its|rider:88:25 its|rim:-72:44 its|ring:42:-13 its|roof:-105:37 its|second:-79:-22
  its|shoulder:-174:-5 its|sill:-59:-4 its|skin:101:-42 its|skirt:-21:-57 its|skull:-108:10 its|spine:-85:125 its|stand:56:71
  its|tail:11:-83 its|throat:65:-42 its|toe:-75:-5 its|true:69:-12 its|tyre:58:8 its|wall:43:107 its|weight:43:3 its|wet:-73:-21
  its|wheel:-19:-93 its|whisker:-22:-50 its|white:-70:-14 its|whole:107:-78 its|window:-50:-100 its|wing:51:-42 its|wire:92:-77
  its|wrist:10:124 it|'s:-108:-36 it|a:8:-133 it|across:-105:80 it|again:-132:58 it|against:-30:69 it|any:-67:-4 it|anyway:45:1
  it|as:62:53 it|at:58:-78 it|back:-4:-64 it|be:-4:-54 it|bear:87:-12 it|before:-72:-127 it|begin:285:-92 it|behind:-109:-7 it|bend:60:-50
  it|between:-41:-13 it|bite:-126:57 it|black:-110:-9 it|bleed:-45:-27 it|blind:-68:-25 it|bow:-112:-3 it|break:-100:46 it|burn:222:75
  it|bury:-69:44 it|but:6:-54 it|by:-118:-71 it|can:42:-4 it|carry:2:66 it|catch:93:84 it|clear:108:-22 it|click:8:-42 it|climb:111:6
  it|close:39:-42 it|come:69:93 it|could:-45:-31 it|creak:-57:-4 it|cross:97:56 it|didn't:27:67 it|do:-7:-88 it|doesn't:48:-4
  it|down:105:-21 it|draw:45:-7 it|drift:90:-23 it|drop:-7:103 it|each:-81:-4 it|eat:67:-50 it|end:-3:95 it|enter:-19:55 it|every:-44:63
  it|face:-66:-5 it|fall:-25:78 it|fill:4:-64 it|find:49:61 it|fire:-76:-5 it|first:-41:-14 it|fly:101:-17 it|for:-13:-60 it|four:-33:49
  it|from:65:-14 it|full:-101:-22 it|get:111:-26 it|give:-71:-36 it|go:105:152 it|half:-54:15 it|hang:180:-92 it|happen:51:28
  it|he:-53:-89 it|hold:102:12 it|hum:58:58 it|i:44:70 it|in:128:-41 it|into:30:83 it|isn't:-109:-29 it|it:38:-47 it|keep:31:104
  it|kneel:139:-18 it|knock:82:-12 it|know:-72:-13 it|land:-47:83 it|lay:82:33 it|lean:63:-52 it|leap:5:-96 it|leave:114:-49 it|let:-18:47
  it|lick:-27:-48 it|lie:136:-63 it|lift:90:-39 it|light:27:100 it|like:55:-4 it|look:-110:-14 it|loose:-51:22 it|make:86:70 it|nine:57:-4
  it|nose:58:-25 it|now:49:-8 it|off:-53:-3 it|on:-93:-120 it|once:191:120 it|one:-169:-77 it|open:70:-42 it|or:-67:-17 it|orange:-45:-13
  it|out:30:-135 it|over:-108:-70 it|part:-78:46 it|pass:120:46 it|past:-43:47 it|peel:103:74 it|pick:69:21 it|play:-84:126
  it|point:112:-31 it|pull:47:45 it|put:87:-88 it|quite:88:-14 it|raise:116:30 it|reach:99:27 it|read:-82:-24 it|ride:85:56 it|ring:97:61
  it|rise:180:-2 it|round:-75:-20 it|run:82:26 it|say:175:-34 it|scream:-96:19 it|seem:-51:-5 it|set:108:-34 it|shake:15:114
  it|shine:-56:-2 it|should:-54:11 it|shriek:-57:108 it|shut:122:71 it|sideways:-26:84 it|since:-175:-6 it|sit:194:65 it|slide:60:-58
  it|slow:36:-42 it|small:85:-13 it|some:-56:-5 it|someone:65:-5 it|something:23:-46 it|speak:-85:9 it|spin:15:120 it|split:-71:-24
  it|squat:67:-11 it|stand:-66:-109 it|start:46:46 it|stay:117:71 it|step:98:16 it|stick:-37:121 it|stop:169:-76 it|strike:99:23
  it|swim:178:-3 it|swing:93:-180 it|take:1:94 it|talk:-79:-26 it|tear:42:24 it|then:124:-5 it|there:-132:34 it|thin:74:-8
  it|three:-59:-29 it|to:-79:-31 it|together:-42:-7 it|touch:47:55 it|turn:198:-67 it|twice:58:73 it|two:-94:-52 it|until:-40:-38
  it|up:57:-64 it|upright:72:-24 it|upside:-60:-8 it|use:-56:39 it|wait:159:-5 it|wake:64:-8 it|walk:119:37 it|wasn't:20:-114
  it|well:-20:-54 it|when:49:70 it|where:93:-11 it|which:65:-10 it|while:126:-41 it|white:60:-20 it|will:-155:-35 it|wing:42:22
  it|with:-79:114 it|without:-85:-72 it|won't:-47:-3 it|would:-147:-69 it|wrap:-43:42 it|write:43:-12 it|you:42:-27 ivy|have:-188:-31
  i|'d:155:-122 i|ask:-86:-69 i|be:-63:95 i|buy:-33:-50 i|can:51:-35 i|catch:-31:-51 i|could:22:-101 i|count:31:53 i|don't:-52:-7
  i|dream:-100:-10 i|figure:-15:-48 i|find:-43:11 i|get:-4:119 i|give:39:76 i|go:-101:127 i|hadn't:0:45 i|have:-96:-56 i|hold:158:-31
  i|kick:-64:63 i|kill:-8:-58 i|know:-16:-69 i|leave:-45:-25 i|let:-73:-11 i|lie:24:68 i|look:156:-7 i|pay:-77:-20 i|put:173:64
  i|quit:31:56 i|roll:-56:22 i|say:-23:54 i|see:-59:-76 i|set:48:-6 i|shoot:56:-57 i|sit:-38:53 i|spend:84:-19 i|stand:-82:-36
  i|strike:-43:-4 i|tell:-58:-81 i|think:-69:-95 i|turn:-12:-65 i|wake:-40:-8 i|walk:-44:-48 i|watch:-46:25 jab|the:-43:28
  jacket|be:-40:-28 jacket|with:70:-8 jack|in:-137:-21 jam|the:-120:123 janitor|who:-8:-61 jar|of:-101:-35 jaw|a:-71:-2 jaw|and:-160:-20
  jaw|come:11:58 jaw|go:-48:6 jaw|unhinge:-7:70 jeweller|'s:-58:-38 joint|and:-103:-63 join|the:67:-5 joss|stick:63:-10 jug|and:64:-25
  jukebox|and:-61:118 jump|for:-55:-11 jump|from:-72:2 jump|off:-17:43 jump|the:2:-89 jump|up:-120:-5 just|a:84:-31 just|behind:-86:23
  just|so:53:-1 keel|to:-51:110 keep|come:81:31 keep|her:-90:-43 keep|his:47:-50 keep|it:-128:-59 keep|level:0:-46 keep|on:-94:53
  keep|pace:-36:-58 keep|the:-61:-64 keep|them:-39:44 keep|time:116:-28 keep|to:-66:-32 keep|up:-123:-21 keep|walk:-94:23 keep|your:23:-40
  kerb|and:52:-41 key|and:-93:-22 key|be:59:-25 key|go:324:-48 key|hang:-66:-14 key|of:169:-20 key|on:41:-8 key|sink:97:-35 key|the:-41:-6
  kick|and:86:-29 kick|him:-43:72 kick|his:-42:127 kick|in:-22:60 kick|off:-131:-9 kick|over:-59:-29 kick|the:-130:112
  kick|through:-50:-14 kid|be:-35:-91 kid|on:-54:-42 kid|with:-62:30 kill|an:-39:-62 kill|the:-51:-115 kill|you:-31:-43
  kilometre|of:-96:-14 kind|of:-94:-33 king|'s:105:-19 kiss|and:-43:-26 kiss|the:49:-36 kitchen|chair:-58:-7 knee-deep|in:-118:-46
  kneecap|and:58:-2 kneel|a:67:-14 kneel|and:9:44 kneel|at:-133:-16 kneel|down:-57:68 kneel|in:-172:-109 kneel|man:-4:122 kneel|on:-70:0
  kneel|there:0:72 kneel|to:157:-25 kneel|woman:-78:-7 knee|a:-58:-12 knee|and:57:-53 knee|by:77:-31 knee|go:49:119 knee|in:-98:71
  knee|into:-19:110 knee|on:-79:59 knee|to:-46:14 knife|and:-77:-25 knife|down:38:-57 knife|go:-79:-12 knife|in:132:-16 knit|and:-57:-12
  knit|itself:61:6 knock|a:-91:49 knock|and:72:-14 knock|the:73:-11 knock|twice:90:-26 knot|and:81:-15 knot|in:60:10 knot|round:-53:-8
  know|a:-65:-19 know|every:46:-21 know|how:-52:56 know|that:-74:10 know|the:-59:-39 ladder|with:-50:1 ladle|and:-19:48 lady|'s:-66:-52
  lady|be:63:-1 lake|and:-85:-16 lake|have:-114:-6 lake|with:-121:-13 lamp|and:-41:-53 lamp|at:-106:-13 lamp|be:19:-59 lamp|by:-83:51
  lamp|in:-43:-71 lamp|light:62:-26 lamp|of:-43:-29 lamp|off:-124:34 lamp|oil:-193:-37 lamp|still:-93:-20 lamp|to:-20:71 lance|open:-44:7
  land|a:-44:-25 land|and:-46:-26 land|leg:55:-51 land|on:-12:113 land|yacht:-42:-18 lane|of:56:-79 lantern|and:-151:13 lantern|at:65:4
  lantern|be:-95:-21 lantern|in:50:-6 lantern|roll:-97:100 lantern|swing:-74:-22 lantern|with:-77:-25 lapel|and:97:46 large|and:-16:-62
  large|than:88:-10 lash|the:85:138 last|and:141:68 last|be:-45:-4 last|bend:-72:-12 last|century:75:-7 last|door:78:-13 last|line:-69:-11
  last|man:129:13 last|of:-147:-42 last|page:-49:-12 last|rise:-60:-2 last|stroke:129:-23 last|word:-66:52 late|and:-69:-28
  late|the:-43:-1 late|there:-42:-3 laugh|and:140:29 laugh|at:48:89 lawn|with:55:7 lay|a:61:41 lay|about:-41:168 lay|both:59:-36
  lay|for:120:-15 lay|her:164:-56 lay|his:19:-41 lay|it:57:-25 lay|on:-88:-30 lay|one:143:8 lay|open:-21:80 lay|out:-160:-62
  lay|the:90:-55 lay|two:51:-28 lead|and:-80:-9 lead|bike:109:107 lead|buggy:-8:48 lead|in:-104:-13 lead|out:-42:-17 lead|the:-34:-74
  lead|truck:105:50 leaf|and:-42:-20 leaf|by:52:-6 leaf|on:85:-15 lean|and:4:58 lean|at:-49:-5 lean|back:-68:77 lean|forward:109:-9
  lean|from:54:-6 lean|into:44:-12 lean|on:-61:151 lean|out:79:153 lean|the:-111:-2 lean|together:87:-32 lean|toward:55:3 leap|at:-71:15
  leap|from:-14:-91 leap|off:44:12 leap|out:44:23 leap|to:-114:-16 learn|to:-54:-59 leather|apron:-145:-25 leave|a:95:-56 leave|and:-50:20
  leave|at:50:-42 leave|be:146:36 leave|ear:-78:-16 leave|for:-50:4 leave|hand:-189:-17 leave|her:60:8 leave|him:40:-38 leave|his:-41:31
  leave|nine:-20:68 leave|of:-127:10 leave|on:-30:-40 leave|out:-101:-16 leave|print:101:-9 leave|right:50:-114 leave|side:-41:49
  leave|sleeve:-138:-36 leave|that:-94:-12 leave|the:170:93 leave|to:-33:126 leave|you:142:6 ledge|and:74:-2 leg|and:-17:61 leg|be:-52:-22
  leg|in:55:-18 leg|of:-37:50 leg|over:-42:27 leg|the:-24:40 length|and:-108:-25 length|of:69:33 lens|be:-63:-13 lens|of:-63:-64
  lens|with:40:-7 letter|a:-73:-24 letter|aft:48:-3 letter|as:47:-10 letter|in:4:-63 letter|that:-40:-8 letter|to:53:-3 letter|with:52:-2
  lettuce|and:-74:-23 lettuce|under:-50:-6 let|down:-7:-90 let|go:-83:73 let|her:-2:-60 let|him:-130:-27 let|himself:48:-6 let|it:-147:8
  let|me:-65:28 let|myself:-51:-19 let|out:48:-91 let|the:-96:103 let|them:-71:-14 let|you:-86:-18 level|his:60:14 level|of:78:-45
  level|with:-76:-119 lever|and:-96:-14 licence|plate:-56:-16 lick|a:-62:13 lick|the:-25:-40 lid|a:139:-17 lid|be:117:-16 lid|have:-85:-8
  lid|in:-41:-14 lid|of:-42:23 lid|open:109:-8 lid|with:-83:-22 lie|a:55:-55 lie|across:-105:-56 lie|along:-79:-29 lie|as:-41:-11
  lie|asleep:-58:-7 lie|at:-46:-10 lie|awake:-76:-37 lie|beneath:-52:-37 lie|brown:46:-2 lie|down:99:-61 lie|flat:-157:-87
  lie|fold:-80:-35 lie|in:-189:66 lie|on:-56:-65 lie|open:-32:-54 lie|the:182:-55 lie|where:-177:-6 lie|with:-44:-21 lift|a:107:5
  lift|and:113:-32 lift|cage:-41:-8 lift|door:-36:-41 lift|from:46:-4 lift|her:-73:-62 lift|his:22:64 lift|it:98:36 lift|its:80:-67
  lift|off:59:-88 lift|one:94:-64 lift|open:-80:-19 lift|out:80:-7 lift|the:-148:-111 lift|their:212:-18 lift|two:140:-10 lift|up:-83:-12
  lift|you:-42:85 lighthouse|of:-53:-13 lightning|and:87:-12 lightning|go:-47:-7 lightning|run:81:-25 lightning|walk:-122:-43
  light|a:55:26 light|and:6:-100 light|as:-3:40 light|be:-91:-17 light|blink:-62:-10 light|by:131:-10 light|come:-82:-47 light|down:88:-13
  light|face:68:-28 light|fall:87:-15 light|from:-199:-91 light|go:-32:-67 light|her:54:-11 light|in:-141:-13 light|it:-47:-74
  light|itself:-124:-4 light|like:118:-17 light|of:-140:-64 light|off:-58:49 light|on:-24:-40 light|one:-135:-44 light|run:152:41
  light|shine:46:-19 light|that:57:0 light|the:63:-27 light|their:-87:-20 light|three:103:-6 light|to:-43:-15 light|turn:-57:37
  light|under:110:-48 light|up:57:61 light|window:31:52 light|with:-76:-32 light|you:-64:52 likeness|of:70:-17 like|an:-56:13
  like|ant:96:3 like|applause:-54:-14 like|bead:65:54 like|beetle:-44:-15 like|breath:90:-9 like|cattle:69:-23 like|fly:63:-6
  like|gull:-85:-19 like|hail:-72:-28 like|ice:84:-11 like|it:10:-102 like|milk:107:21 like|person:48:-15 like|rain:15:-51
  like|shoot:18:57 like|sleep:-52:-19 like|spill:73:-19 like|surf:-82:-18 like|that:-91:53 like|the:-109:88 like|throw:-16:80
  like|to:-24:-63 like|tooth:89:1 like|wash:72:-24 like|water:117:10 like|wet:-45:32 like|you:-58:-15 lily|and:-77:-21 linen|and:49:-6
  line|a:-78:-19 line|across:60:2 line|and:-57:54 line|as:49:17 line|at:-50:-13 line|be:-52:-38 line|come:-19:58 line|down:-53:-12
  line|go:206:16 line|in:61:129 line|of:-98:-30 line|run:16:-52 line|the:-94:-73 line|up:17:-67 lion|be:-63:-6 lion|rear:-39:-81
  lip|and:-112:-17 lip|be:-92:-20 lip|of:-79:-31 lip|run:114:-6 listen|to:-78:-11 little|and:-74:-4 little|as:-78:-3 little|brass:-190:-47
  little|girl:81:2 little|man:-35:-46 little|one:-93:83 little|silver:90:-33 little|smoke:122:-3 little|to:44:-9 little|white:-42:-7
  little|with:50:-4 live|crab:-11:-54 live|on:-42:25 loaf|have:58:-7 lock|and:-77:-24 lock|at:22:111 lock|gate:87:9 lock|in:56:-56
  lock|iris:-52:-7 lock|of:106:5 lock|the:-123:30 log|and:-31:53 long|aft:-40:-4 long|ago:86:-15 long|and:-132:-59 long|arm:93:-20
  long|as:18:-56 long|black:-65:38 long|breath:107:-9 long|bright:-11:71 long|brown:51:-9 long|gold:-122:-1 long|hand:-66:27
  long|pale:111:-8 long|rest:-50:-22 long|table:121:-16 long|than:-103:124 long|time:-25:81 long|way:-71:-43 long|wet:-61:115
  long|while:-52:-7 look|about:103:-41 look|along:140:40 look|and:-97:4 look|at:22:-90 look|back:78:-19 look|down:-17:146 look|for:-31:80
  look|from:-68:-22 look|in:167:-16 look|it:-73:-13 look|like:-162:-28 look|of:-67:-7 look|out:-21:-70 look|round:-135:-85
  look|straight:117:-36 look|the:67:38 look|with:64:92 loop|the:39:86 loose|and:-37:-74 loose|from:71:63 loose|in:85:62 lose|a:37:-68
  lose|in:45:-4 lose|its:-158:-140 lose|one:-30:45 lose|the:-68:55 lot|of:-59:-48 lower|and:82:-20 lower|his:59:-1 lower|it:121:-44
  lower|jaw:-44:-21 lower|than:-39:-50 low|and:-29:68 low|note:73:-7 low|sun:-62:-14 low|that:-61:-22 low|tide:-55:-9 low|water:-41:-10
  luck|and:-99:-8 lug|nut:63:13 lunch|pail:-50:62 lung|be:-46:-14 machine|and:45:183 machine|be:61:-15 machine|in:48:-58 machine|on:168:49
  machine|pistol:14:72 magic|lantern:-180:-31 magistrate|'s:-57:55 maid|be:-28:67 maker|'s:75:-3 make|a:-5:74 make|all:-7:103
  make|for:-21:76 make|from:-119:2 make|it:-88:-10 make|no:68:29 make|of:11:-70 make|out:-63:-46 make|room:59:-29 make|the:-53:4
  make|them:105:-10 make|up:84:-24 mannequin|in:-64:-40 many|elbow:-39:56 many|tail:107:-5 man|at:34:106 man|be:19:-99 man|behind:-3:153
  man|can:42:22 man|come:83:4 man|do:133:-1 man|fold:-38:43 man|go:-45:16 man|have:-9:116 man|in:-138:131 man|lie:-62:-59 man|of:208:-99
  man|sit:69:-32 man|to:20:-56 man|walk:-98:-49 man|who:14:-83 man|with:-23:-84 marble|and:23:102 margrave|'s:-4:115 marine|go:1:66
  marry|off:-64:-11 mask|push:-57:-21 mask|with:47:-18 mason|have:-50:-6 master|'s:-102:-22 match|and:3:-47 matter|of:-76:-24
  mattress|and:-79:103 mayor|'s:-90:-28 may|be:-86:13 mean|it:-13:121 mean|to:-72:53 medium|'s:120:-48 meet|a:-1:68 meet|and:-24:-102
  meet|him:-59:50 meet|it:-127:67 meet|the:-116:57 meet|them:-90:88 melon|rind:-36:-62 melon|seed:57:-26 mend|the:-156:-32
  mend|with:-53:-19 mention|the:-63:-14 message|have:-56:-7 mess|table:56:-2 metre|of:-122:85 me|a:16:-72 me|all:-11:55 me|and:39:99
  me|down:-30:-47 me|for:-8:-64 me|in:-40:-17 me|like:-40:5 me|on:-85:-2 me|over:-39:54 me|the:20:-63 me|who:-43:-16 me|with:-39:76
  middle|and:-32:49 middle|as:63:-14 middle|like:10:69 middle|one:-41:44 midnight|and:-81:-17 midnight|they:-64:-5 might|have:-136:-34
  milestone|and:-70:-9 mile|an:62:-45 mile|and:-141:-18 mile|high:-40:-17 mile|long:-101:-9 mile|tall:-43:-2 mile|the:-59:-10
  mile|to:-62:-11 milk|and:136:-66 milk|float:-90:61 milk|go:96:17 milk|in:166:-17 milk|tooth:118:-20 miller|'s:-57:21 mind|and:40:-20
  mind|she:57:-16 minute|he:-12:42 minute|the:57:-37 mirror|a:32:115 mirror|and:53:-14 mirror|armour:-17:72 mirror|be:108:87
  mirror|behind:48:-11 mirror|go:-17:93 mirror|in:98:-11 mirror|with:44:7 mirror|you:108:-11 miss|and:-53:28 miss|be:77:-14
  miss|the:-46:-29 mist|lie:-94:-13 moat|of:-27:-87 moment|late:49:-62 moment|the:124:-136 monastery|of:-95:-9 monk|'s:97:-14
  monowire|sing:-47:67 moon|be:-84:-69 moon|have:66:-2 moon|the:161:-10 moon|with:-56:-10 more|be:-49:-5 more|come:-8:-47 more|or:-71:1
  morning|it:56:-7 morning|the:-163:-54 morning|there:101:-5 morning|you:-12:-55 moss|have:-69:-14 most|of:-90:-35 mother|'s:8:-63
  mother|be:-65:-24 moth|in:-117:-4 moth|leave:103:-17 motion|be:-19:-106 mountain|and:-51:-17 mount|block:-55:25 moustache|a:-40:-22
  mouth|a:-42:-12 mouth|and:-32:135 mouth|of:-25:-40 mouth|on:126:-25 mouth|open:-88:-42 mouth|to:-47:-20 mouth|would:70:-3 move|a:2:137
  move|along:-85:-14 move|and:66:-70 move|as:114:-2 move|on:-39:-44 move|since:-82:-18 move|to:22:-50 much|as:-111:10 much|of:127:-3
  mud|and:-54:43 mule|'s:-86:-12 mule|and:46:38 music|and:55:9 must|be:-75:-19 must|have:-63:-5 mutter|the:44:-55 my|brother:79:-7
  my|cheek:-56:8 my|cigarette:95:-3 my|coat:-22:56 my|cuff:-23:48 my|ear:29:109 my|face:20:53 my|foot:-61:-43 my|glass:94:-13
  my|hand:-17:138 my|hat:116:13 my|heel:-109:-5 my|name:-71:-7 my|neck:-43:82 my|own:105:-62 my|partner:150:-49 my|sleeve:44:-24
  nail|a:-53:-27 nail|gun:-19:53 nail|in:81:63 name|a:57:-2 name|and:39:-41 name|backward:40:-3 name|go:-104:-23 name|of:14:-42
  name|on:87:-33 name|tape:-43:-6 napkin|and:137:-7 narrow|as:-57:-31 nave|in:52:-19 nave|the:-71:-2 near|it:215:-59 neat|circle:-63:-5
  neat|hand:-37:-46 necklace|of:-20:-48 neck|a:-88:4 neck|and:-123:75 neck|be:-46:50 neck|before:-72:89 neck|hang:-62:-61 neck|he:-12:85
  neck|in:18:-51 neck|like:-76:-24 neck|that:-46:46 neck|to:51:-23 needle|and:-57:6 needle|be:-74:18 needle|in:-56:39 needle|of:57:56
  needle|on:40:-4 needle|with:-64:-8 neither|of:-72:-48 nest|in:-154:-38 net|curtain:-72:-29 never|ask:-10:-44 never|be:47:-23
  never|get:-55:-14 never|have:-59:-19 never|meet:-45:-20 never|pay:-42:-8 never|touch:129:67 next|a:-94:-51 next|and:38:68
  next|one:-32:103 next|stop:-47:-9 next|stroke:117:58 next|table:44:8 next|the:-67:-22 next|with:-51:44 nickel|and:-40:-2 night|it:90:-4
  night|of:-87:-16 night|side:-73:13 night|the:-135:-62 night|watch:-69:-11 ninety|floor:-66:-19 ninety|second:-93:-27 ninety|year:44:-12
  nine|and:78:23 nine|foot:-80:56 nine|hundred:-94:-39 nine|in:22:133 nine|of:-67:21 nine|storey:-53:50 nine|tail:116:-35 nine|with:67:-75
  nobody|'s:117:-39 nobody|aboard:-57:126 nobody|and:164:-11 nobody|at:-157:33 nobody|be:17:-90 nobody|breathe:142:8 nobody|else:-169:-37
  nobody|have:-123:-120 nobody|hold:161:7 nobody|in:-40:12 nobody|live:-69:-11 nobody|move:6:-82 nobody|near:115:-44 nobody|pull:-56:-22
  nobody|shoot:-87:-39 nobody|sit:124:-11 nobody|so:-58:-9 nobody|touch:68:-11 nod|and:-28:-42 nod|to:65:-31 noise|and:121:-52
  noise|like:-106:26 noise|of:-56:18 none|of:12:-146 noodle|stall:117:7 noon|and:-105:-26 noon|the:-90:-4 nose|and:23:40
  nose|between:44:-17 nose|down:44:-12 nose|go:-32:129 nose|through:-68:98 nose|to:-129:-106 nostril|and:-76:-11 note|the:-8:-46
  nothing|and:161:-24 nothing|at:126:-19 nothing|be:-51:-43 nothing|but:-84:-54 nothing|come:-64:-4 nothing|have:-99:-19
  nothing|in:-34:-67 nothing|leave:-73:-24 nothing|move:-45:-5 nothing|on:-10:-67 nothing|stir:-154:-10 nothing|the:-14:88
  nothing|to:-12:-49 nothing|under:79:-12 nothing|whatever:63:-8 nothing|with:45:-2 notice|of:-49:-14 not|and:27:-50 not|answer:-67:-4
  not|ask:-48:-8 not|believe:-76:-3 not|bend:72:-2 not|blink:-46:-16 not|break:40:-31 not|breathe:77:-5 not|build:-50:-5 not|burn:88:2
  not|by:54:-1 not|care:-67:-9 not|come:-54:-19 not|cross:102:-6 not|dead:-70:-39 not|end:-47:-18 not|even:47:-3 not|fall:97:-40
  not|improve:-40:-4 not|know:84:17 not|let:-167:66 not|light:49:-2 not|look:-12:-44 not|move:-216:35 not|much:-100:-23 not|one:96:-70
  not|open:-75:-25 not|see:135:-10 not|sink:50:-80 not|so:-72:107 not|speak:-156:-17 not|stop:69:68 not|take:73:-9 not|the:81:11
  not|there:51:-51 not|this:219:-1 not|to:-204:-52 not|touch:141:-36 not|turn:-174:-23 not|wake:-44:-3 not|want:-49:-5 not|wet:71:71
  not|yet:-112:-26 novice|be:-48:-4 nowhere|else:86:-22 now|and:86:-6 now|be:-41:-96 now|but:45:-2 now|he:95:-22 now|in:47:-14
  now|it:59:94 now|she:155:-17 now|the:115:-27 now|there:12:136 now|you:-60:1 no|air:87:-8 no|alarm:-39:-48 no|arm:89:5 no|arrow:-51:-49
  no|battery:178:-21 no|blade:-96:-42 no|block:78:-4 no|blood:-100:-44 no|body:-161:-10 no|bridge:46:-6 no|cold:-197:-9 no|credit:-41:-6
  no|curtain:-154:-3 no|dog:-53:-9 no|driver:1:59 no|dust:51:-12 no|engine:118:27 no|face:30:76 no|finger:97:-23 no|fire:-46:-13
  no|floor:-106:-14 no|foot:-64:-1 no|fuel:84:64 no|further:-94:-3 no|ghost:-197:-37 no|gun:-59:-15 no|hand:-74:-37 no|head:-101:-1
  no|high:72:-40 no|hurry:102:-6 no|implant:82:72 no|lamp:-170:-44 no|large:82:-35 no|lash:-57:-9 no|leg:-116:-8 no|lid:-54:-10
  no|light:-35:43 no|motor:62:-14 no|mouth:63:-6 no|noise:111:-12 no|one:13:-50 no|other:129:-33 no|phantom:-176:-8 no|power:66:-1
  no|projector:163:11 no|question:-42:-5 no|raider:-74:-23 no|rail:146:-11 no|reason:-59:-19 no|reflection:40:-9 no|road:-4:-98
  no|roof:-43:-10 no|shadow:-18:-52 no|siren:-75:-5 no|smoke:-59:-11 no|step:-127:-14 no|string:56:-10 no|tall:183:-20 no|voice:-65:-60
  no|wall:-51:-7 no|wide:89:-95 no|window:-79:-2 no|wire:94:57 no|word:-44:-5 number|plate:-52:-18 number|six:38:-61 nun|'s:-53:-10
  office|be:32:-52 off|across:112:75 off|again:-85:10 off|along:-76:61 off|an:-61:-2 off|and:-88:-42 off|as:52:-9 off|at:-133:-31
  off|every:-69:73 off|from:72:-48 off|her:72:-152 off|him:-82:96 off|his:117:28 off|in:5:-88 off|it:78:59 off|its:123:104 off|like:53:-69
  off|on:-29:-47 off|one:-26:-43 off|over:70:41 off|the:45:80 off|their:153:1 off|toward:-6:-40 off|under:-113:-21 off|with:42:25
  off|you:-26:-45 off|your:-79:31 often|that:-93:-46 of|a:-20:-101 of|about:104:28 of|age:69:-14 of|air:57:-4 of|all:-58:-71
  of|amber:15:81 of|an:-28:-148 of|asphalt:119:58 of|ball:-25:47 of|bamboo:-157:-38 of|bark:-48:-1 of|barley:-17:43 of|bead:114:-5
  of|bean:-41:-58 of|bicycle:-80:-17 of|black:-117:-78 of|blood:180:-4 of|both:-66:62 of|brass:77:20 of|break:-28:-112 of|breath:-57:-45
  of|brown:-51:116 of|burn:-87:70 of|cable:-51:-18 of|candle:-61:4 of|car:79:-39 of|card:-83:15 of|chalk:111:-4 of|city:51:-16
  of|clean:46:-6 of|clear:187:-29 of|clove:59:-10 of|concrete:57:0 of|coolant:-48:0 of|course:-54:-9 of|crack:-49:-20 of|crimson:61:-18
  of|dead:-60:-67 of|dog:-6:66 of|door:40:7 of|dry:-129:-11 of|dust:-62:-47 of|each:178:-61 of|eight:-72:-4 of|empty:145:-24
  of|engine:-40:-77 of|evening:-49:-46 of|every:67:-59 of|everyone:-4:-46 of|everything:-59:-6 of|eye:90:-18 of|finger:-51:-7
  of|fire:-160:-36 of|flame:36:-69 of|fog:88:-29 of|fold:107:-25 of|forty:51:-17 of|four:-52:-45 of|frost:135:-2 of|glass:-258:-96
  of|goat:-55:3 of|gold:71:-60 of|granite:85:-35 of|gravel:7:-63 of|green:66:-19 of|grey:68:69 of|hand:210:87 of|hat:-52:-38
  of|her:-61:-184 of|him:150:33 of|his:29:48 of|hole:-99:7 of|honey:-48:-7 of|hot:72:28 of|ice:57:15 of|ink:89:-22 of|instrument:71:159
  of|iron:-89:-6 of|it:-39:-43 of|its:-74:49 of|key:-55:-25 of|lamp:-59:-14 of|lead:54:-8 of|light:9:-143 of|lightning:104:-16
  of|line:-53:31 of|live:-41:-27 of|liver:-100:-9 of|marble:79:23 of|melon:-3:68 of|milk:55:-35 of|mirror:-36:71 of|moonlight:78:-11
  of|moth:42:-6 of|my:161:47 of|nine:-128:-30 of|no:60:-2 of|nobody:57:-11 of|nothing:-15:48 of|office:97:-6 of|oil:-73:41 of|old:-75:-109
  of|one:-89:-74 of|orange:-49:3 of|paint:-62:-2 of|pale:221:-4 of|paper:7:65 of|peach:-77:-71 of|person:43:-48 of|pink:-69:-28
  of|plum:-48:-2 of|polite:-66:100 of|prayer:-83:-8 of|rain:-53:56 of|red:24:76 of|reed:-26:59 of|rib:98:70 of|rivet:-65:-2 of|rust:16:-47
  of|salt:82:-9 of|sand:180:-22 of|scarlet:46:1 of|shoe:-59:-17 of|sight:-60:-8 of|silk:-50:-11 of|silver:11:45 of|sleeve:-106:-89
  of|small:-40:-54 of|smoke:26:-45 of|snow:111:-10 of|somebody:-46:-33 of|something:87:-44 of|spark:-32:80 of|steel:48:-15
  of|stitch:-15:-72 of|string:-58:-5 of|sun:-45:-14 of|that:-90:-18 of|their:43:-175 of|themselves:60:-8 of|thirty:-60:-9 of|time:-41:-9
  of|tin:-135:-30 of|tiny:-51:-23 of|tooth:64:-32 of|traffic:-16:-73 of|turnip:-55:-34 of|two:17:-89 of|upright:57:-6 of|us:-107:7
  of|violet:153:26 of|wash:-47:-2 of|water:56:-95 of|wet:-66:-7 of|what:-74:-40 of|which:-59:7 of|white:125:-62 of|wind:-74:-2
  of|you:25:85 of|your:-71:104 oil|can:-29:63 oil|drum:-77:-90 oil|paper:-102:-51 oil|run:-108:3 old|and:-17:-48 old|burn:-48:-2
  old|couple:64:-3 old|crew:56:-6 old|dog:76:-14 old|king:-40:-18 old|man:-90:-12 old|monk:91:-19 old|nun:99:-9 old|one:-58:-16
  old|person:-86:-33 once|a:-102:-13 once|about:77:21 once|and:32:-126 once|around:107:-28 once|as:78:-5 once|for:77:-10 once|in:-94:-15
  once|more:-61:-29 once|the:122:-73 once|to:-102:102 once|twice:-75:56 once|with:63:80 one|'s:-127:210 one|aft:104:-34 one|along:62:-6
  one|and:6:-72 one|ankle:-41:-73 one|another:48:-56 one|arm:-83:-93 one|as:-70:7 one|at:51:-81 one|bare:39:88 one|be:40:18
  one|behind:161:-23 one|boot:-74:-42 one|breath:46:-9 one|by:105:-43 one|candle:-57:-13 one|cheek:-54:-27 one|cloud:0:79 one|come:211:-10
  one|corner:-92:-18 one|could:83:-34 one|crack:-88:50 one|crook:-95:-9 one|cup:-90:-47 one|do:38:-53 one|door:-64:-1 one|down:-67:23
  one|drop:-14:-40 one|ear:-172:-109 one|earlobe:-42:-15 one|eye:19:-76 one|eyelid:-78:-4 one|finger:269:44 one|fingertip:26:-45
  one|fist:-117:-14 one|foot:-53:-17 one|for:-68:-34 one|forearm:-51:0 one|from:84:-1 one|glove:-76:-44 one|go:8:97 one|gold:50:-16
  one|green:-66:10 one|grey:-102:-45 one|hand:-126:8 one|have:-103:43 one|hold:-84:1 one|hum:51:-9 one|knuckle:153:-25 one|lamp:90:-28
  one|leg:-43:110 one|lens:-46:-39 one|letter:-44:-21 one|lie:-86:-6 one|light:-134:-17 one|line:-44:-18 one|long:-65:-13 one|look:22:-66
  one|man:-18:63 one|more:64:35 one|night:59:-19 one|note:43:14 one|of:49:-6 one|pair:-52:-55 one|pane:48:53 one|piece:-57:-40
  one|pink:-67:-23 one|red:2:-61 one|ring:52:-3 one|rise:52:5 one|rope:-50:-4 one|row:80:50 one|run:-128:27 one|see:-68:114
  one|shoe:-67:-12 one|side:-43:-44 one|sit:50:-10 one|sleeve:-34:-50 one|slow:-53:-9 one|small:-143:-19 one|step:227:19 one|stone:-87:25
  one|string:69:-10 one|stroke:41:-3 one|swing:-44:40 one|take:71:76 one|that:61:-30 one|the:191:-16 one|there:82:-12 one|they:47:-35
  one|thin:19:130 one|thing:-69:-16 one|to:-107:-53 one|under:146:20 one|wall:-59:116 one|warm:-72:-5 one|way:91:29 one|wet:139:-11
  one|where:-67:-5 one|white:-113:-8 one|who:-40:-21 one|window:-47:-6 one|with:-41:159 one|word:119:-3 one|you:57:-8 only|a:-61:-45
  only|on:-21:-42 only|that:49:-7 only|the:-139:-85 onto|his:-26:-80 onto|the:33:69 onto|their:5:85 on|a:-146:-284 on|account:-47:-25
  on|all:-157:-28 on|along:-138:-51 on|an:-97:-78 on|and:-107:-41 on|as:-43:-4 on|at:52:3 on|be:-62:38 on|between:74:-11 on|blue:-55:-5
  on|both:-123:-39 on|by:-208:-19 on|chain:-16:-40 on|down:78:25 on|each:-23:-102 on|either:116:-42 on|end:138:-65 on|every:-202:-137
  on|everything:-95:-26 on|fire:-84:-71 on|fold:41:-24 on|for:-61:-4 on|forty:-43:-26 on|four:15:-57 on|from:-75:-9 on|hand:77:-16
  on|her:-156:-153 on|him:-112:12 on|his:-97:-19 on|hold:-115:-10 on|it:70:63 on|its:-33:-94 on|leg:-147:-5 on|me:-33:69 on|mile:-63:-26
  on|my:17:118 on|nine:-43:-16 on|no:99:-6 on|nothing:103:-49 on|page:-23:-109 on|rank:102:11 on|rope:-38:-82 on|shine:-11:78
  on|six:-48:-73 on|smile:40:34 on|stilt:-156:-77 on|stir:66:-22 on|string:-56:-8 on|the:5:-66 on|their:23:-227 on|them:-110:-96
  on|this:-71:-19 on|three:12:-61 on|through:82:-36 on|tiptoe:-37:-68 on|top:-125:60 on|turn:51:23 on|two:93:30 on|under:-70:-6
  on|up:-58:-4 on|us:-54:98 on|wheel:-45:31 on|which:-42:-6 on|white:-107:-5 on|with:35:50 on|without:152:73 on|your:20:57 open|a:-67:-76
  open|across:70:-2 open|all:-92:-19 open|along:-25:53 open|and:-40:-49 open|as:145:-44 open|at:-146:-26 open|by:-95:-3 open|fire:-93:-85
  open|for:112:-11 open|hand:87:15 open|her:164:19 open|his:221:138 open|in:51:70 open|it:72:-36 open|its:19:-69 open|like:81:59
  open|mouth:-43:-8 open|now:89:-4 open|on:-13:74 open|one:172:31 open|onto:80:-11 open|palm:170:-3 open|the:-180:44 open|their:59:-13
  open|to:97:-56 open|under:87:-19 open|up:-143:180 open|your:-50:39 oracle|of:42:-31 orange|and:-78:-38 orange|with:-19:-45
  orchard|and:68:-11 order|like:-57:-1 organ|pipe:-45:-4 or|a:-49:-17 or|less:-64:16 or|so:-45:0 or|the:-77:-84 or|two:-50:-7
  other|and:69:60 other|be:-73:-11 other|down:87:12 other|end:-65:-9 other|half:-70:-10 other|hand:-102:-79 other|have:-53:-19
  other|in:-43:-60 other|man:70:36 other|one:-127:115 other|person:-55:-26 other|the:-57:-75 other|three:-56:-16 other|two:-4:51
  other|way:120:56 other|word:49:-26 outline|of:125:-6 outside|of:63:-15 outward|from:144:77 outward|in:70:-31 out|a:51:14
  out|above:-50:-38 out|across:157:-67 out|along:46:-77 out|an:182:0 out|and:-88:-40 out|at:67:-74 out|behind:-102:-34 out|below:39:-44
  out|between:83:-106 out|by:-49:3 out|every:-51:-9 out|flat:16:55 out|for:-55:-46 out|from:29:68 out|her:-44:-48 out|here:-44:-3
  out|his:69:-59 out|in:102:-44 out|into:-59:-19 out|it:55:-3 out|its:118:-28 out|leave:163:-12 out|like:85:-56 out|of:43:50
  out|on:-159:-35 out|one:-91:-89 out|onto:-69:-49 out|over:53:-53 out|past:-45:-58 out|the:-77:-16 out|their:194:39 out|then:44:-21
  out|through:149:-39 out|to:-138:-62 out|two:-74:37 out|under:-68:-77 out|upon:94:-23 out|with:-52:-49 overhead|and:-75:-11
  overhead|the:58:-5 over|a:-188:-87 over|again:-107:-3 over|against:52:-8 over|all:-75:81 over|and:12:89 over|another:-88:-4
  over|as:14:-43 over|at:32:-57 over|backward:-61:31 over|be:107:58 over|both:-87:47 over|by:36:-46 over|each:80:-21 over|eleven:-6:-54
  over|every:-68:-18 over|hand:44:-34 over|heel:-61:50 over|her:-40:-47 over|herself:-54:14 over|him:-63:206 over|his:75:-28
  over|in:-142:-110 over|it:-156:-143 over|its:-27:113 over|like:106:-72 over|my:84:-41 over|nothing:-125:-59 over|one:-59:-46
  over|row:-78:-23 over|their:-146:-60 over|them:-75:-36 over|they:104:-39 over|to:-56:-20 over|two:113:-7 over|with:73:-19
  over|you:-17:98 over|your:177:40 owe|the:-54:-4 owner|and:53:53 own|a:-113:-21 own|and:-51:-50 own|bonnet:54:-10 own|breath:-57:-25
  own|door:-88:-8 own|hand:-32:-68 own|name:90:-12 own|reflection:-126:10 own|shadow:-16:87 own|weather:-57:-16 ox|have:-23:64
  pace|and:68:-44 pace|of:27:61 pack|in:-53:-3 page|and:70:22 page|be:88:-5 page|from:-94:-12 page|of:-67:-58 paint|and:196:-32
  paint|be:-105:-16 paint|hand:31:-45 paint|on:-45:-31 paint|over:-44:-7 paint|shut:46:-4 pair|and:-56:-23 pale|as:35:51 pale|fire:61:-15
  pale|gold:104:29 pale|green:-50:-11 pale|light:130:-27 palm|against:132:-58 palm|and:184:-20 palm|at:62:29 palm|flat:-127:-18
  palm|on:-3:43 palm|stop:89:70 palm|the:42:39 palm|to:121:-4 palm|with:47:22 panel|and:52:13 pane|and:110:-34 pane|go:-51:-21
  pane|the:-75:7 pan|and:-11:-47 pan|of:-92:-6 paper|a:-85:-12 paper|and:101:-22 paper|boat:-66:-10 paper|crown:-46:-24 paper|curl:-40:-6
  paper|dragon:-41:-25 paper|hat:-112:-11 paper|head:184:40 paper|in:73:68 paper|lamp:61:-9 paper|screen:3:47 paper|servant:118:-6
  paper|with:100:-17 parachute|silk:-14:-65 parade|grind:-55:-8 park|lot:65:-7 park|meter:-34:54 park|the:-77:-11 partner|'s:81:10
  part|and:-98:-30 part|at:99:93 part|of:-88:-74 part|on:-81:-26 part|them:68:-24 passenger|be:-85:-1 passenger|seat:50:-8 pass|a:37:-51
  pass|and:-26:-69 pass|down:-41:-4 pass|it:126:-33 pass|over:44:-54 pass|the:21:-101 pass|through:73:-13 pass|with:76:86
  paste|across:-157:-6 paste|on:56:-13 paste|to:53:-6 past|a:-93:-42 past|it:-87:-23 past|its:-70:13 past|on:28:-88 past|the:-27:-163
  past|two:44:-29 past|without:40:-28 past|you:-38:98 past|your:41:42 patch|in:58:-16 patch|with:-82:-32 path|of:60:38 patient|in:-70:-9
  pause|at:145:-47 pay|by:-54:-6 pay|for:-98:-42 pay|in:-69:-1 pay|the:-175:-65 pay|to:-47:-21 peach|tree:79:-14 pear|and:85:-30
  peel|an:-75:-64 peel|from:19:55 peel|itself:5:63 peel|off:113:71 peel|up:65:9 pencil|in:-53:-8 perhaps|nine:60:-9 person|'s:-104:-36
  person|be:-79:-3 person|in:1:40 person|of:-41:-11 person|on:-24:60 person|say:-87:-17 person|stand:-130:-22 person|the:46:-27
  person|who:-23:-52 person|with:-17:63 phone|book:-59:61 photograph|of:53:-18 piano|be:-66:-2 piano|with:-75:-35 pickle|jar:45:-17
  pick|and:38:153 pick|it:116:-24 pick|off:-46:58 pick|out:-51:-17 pick|the:79:20 pick|up:34:-69 picture|it:-37:-51 picture|of:-46:-7
  piece|by:-45:-5 piece|of:53:-22 pillar|and:29:56 pillar|of:-2:-41 pillow|lie:80:-5 pilot|'s:-14:-44 pinch|of:-51:16 pinch|out:49:-19
  pink|and:-166:-23 pink|with:-67:-1 pin|and:2:82 pin|back:-50:-8 pin|in:116:18 pin|it:-63:105 pin|to:-53:-7 pin|up:-84:-30
  pin|with:-88:-12 pin|your:-12:56 pipe|be:-56:-13 pipe|in:-51:-1 pirate|come:-53:43 pistol|and:-46:-100 pistol|at:-65:84 pitch|and:-43:49
  pit|with:-73:-76 place|be:-75:-2 place|have:-65:-9 place|of:26:-73 place|where:52:-31 plain|and:-73:-4 plain|be:-44:-13 plain|to:56:-12
  plait|of:59:-14 plank|aft:63:43 plank|and:-68:72 plank|go:23:-41 plank|in:88:0 plank|to:53:-13 plank|with:-30:-82 plant|a:-45:44
  plant|the:65:31 plan|be:-38:-97 plaque|be:-96:-19 plate|and:9:61 plate|be:166:-38 plate|have:-42:-12 plate|in:115:-62 plate|peel:-61:98
  plate|the:38:-40 play|a:62:-28 play|card:-50:14 play|on:-13:63 play|the:71:-105 please|do:-41:-5 plinth|and:67:8 plot|table:-117:-34
  plough|blade:-48:104 pluck|the:47:26 plug|at:46:-5 plug|in:150:-35 plug|on:48:-19 plug|the:-84:-36 plume|of:50:49 pocket|the:-74:-45
  pod|and:70:-5 point|a:-33:45 point|at:59:-126 point|on:45:-3 point|the:-75:52 point|to:-42:-17 point|toward:95:-28 poker|and:80:66
  poker|from:-49:38 poke|out:-41:-11 pole|and:-56:-50 pole|in:-76:-10 pole|to:-59:-25 polish|by:-40:-19 pond|and:90:-103 pony|be:-56:-34
  pool|and:-41:114 pool|have:-54:-12 portrait|of:49:-9 port|side:-64:86 post|a:-55:53 post|and:-5:149 post|with:-147:-7 pot|of:-78:-4
  pound|of:-92:-6 pour|a:151:-18 pour|down:21:-50 pour|for:74:-16 pour|from:85:86 pour|in:-64:1 pour|it:111:-29 pour|off:43:72
  pour|over:-141:-33 power|in:78:-1 prayer|book:50:-14 prayer|flag:-92:-18 preacher|lay:-65:-3 prefect|'s:-76:-3 pressure|door:-54:-4
  pressure|suit:-54:-10 press|a:67:70 press|down:71:45 press|it:49:-18 press|the:-59:-46 press|to:-63:-10 press|your:100:-45
  pretend|to:-43:155 price|of:-100:-8 price|tag:157:-5 priest|'s:-17:-49 priest|and:73:-33 priest|be:47:-9 print|of:102:-33
  property|of:-99:-12 prop|on:-73:-5 prop|the:-59:-1 prune|knife:-56:21 puddle|in:-42:-19 pull|a:-114:-47 pull|and:54:126 pull|in:93:-9
  pull|off:92:-20 pull|over:24:-59 pull|the:73:13 pull|up:39:-61 pump|and:45:-46 pump|the:-53:-20 punch|through:-25:44 punch|with:-45:37
  purse|and:14:-43 push|a:-19:-55 push|out:70:-19 push|through:-50:-41 push|up:-134:-100 put|away:-89:20 put|both:19:87 put|down:50:-81
  put|his:43:22 put|it:-77:-93 put|its:109:-117 put|my:42:-35 put|on:105:-68 put|out:131:-83 put|the:-104:73 put|them:-60:-12
  put|three:112:71 put|two:-105:150 put|up:79:-12 pylon|and:-48:-30 qi|leave:94:2 quarter|turn:-86:-31 question|and:-47:-60
  queue|of:-62:-69 quietly|to:-96:-16 quite|gently:47:51 quite|slowly:-85:-63 quite|still:-37:105 quit|at:-56:-8 quiver|and:47:4
  rack|by:119:-13 rack|of:-59:38 rack|on:-74:40 radiator|and:-78:97 radio|have:63:-17 radio|on:64:-13 rafter|and:121:-25 rag|and:-46:-23
  raider|'s:-35:108 rail|and:40:-6 rail|in:-46:67 rail|on:-63:-5 rail|with:-21:-111 rainbow|and:-48:-11 rain|begin:117:-20
  rain|come:-103:-17 rain|fall:206:-36 rain|go:-151:47 rain|have:-120:-49 rain|in:138:-12 rain|of:58:89 rain|on:-168:1 rain|run:-66:-18
  rain|stop:169:-4 rain|the:-61:68 raise|an:-141:-7 raise|both:65:-42 raise|his:49:43 raise|its:44:-80 raise|the:-172:-22 rake|the:-61:136
  rake|your:-22:142 ramp|and:-84:33 ramp|be:-19:42 ramp|drop:-53:-2 ramp|with:-47:-83 ram|hit:-15:111 ram|the:-51:33 ram|you:-53:2
  rank|on:121:8 rank|with:-61:-9 rattle|and:80:42 rattle|off:51:98 reach|her:-51:39 reach|in:57:35 reach|into:109:76 reach|it:72:-22
  reach|out:61:-59 reach|the:-31:-100 reach|up:59:-28 reach|you:-50:2 reactor|door:36:54 read|a:50:-4 read|by:-70:-4 read|it:-103:-19
  read|of:-52:-4 read|the:124:-90 read|them:59:-19 read|your:-73:-8 real|one:91:131 rear|and:19:-60 rear|door:-57:62 rear|on:42:33
  rear|out:-104:3 rear|up:120:16 rear|wheel:-77:13 receive|you:-85:-41 recite|the:48:-30 reckon|the:-51:-8 red|and:41:-78
  red|lacquer:-64:16 red|lamp:-140:-10 red|light:-77:-44 red|on:-33:61 red|one:109:-19 red|sun:-79:-19 red|thread:23:-46 red|with:-78:-7
  red|wool:53:-9 reed|and:125:57 reeve|'s:36:91 reeve|be:-40:-9 reflection|have:92:-9 reflection|in:90:-9 remember|the:-29:-66
  replace|with:-49:-23 reputation|with:-102:-85 rest|be:32:69 rest|of:-60:8 rest|on:-63:62 rest|to:-110:-24 ribbon|and:59:44
  ribbon|of:-61:65 ribbon|still:75:-14 rib|and:-16:174 rib|the:37:97 rib|with:-51:-11 rider|in:1:-40 ride|in:-60:-21 ride|it:-132:13
  ride|on:-70:-74 ride|the:-80:-4 ride|up:65:58 ridge|and:-138:-20 ridge|of:-81:-26 right|about:-48:-11 right|and:119:88 right|be:-54:-8
  right|down:-120:-15 right|hand:-127:-32 right|on:-97:28 right|through:153:-23 right|up:127:-1 rig|come:50:-101 rig|in:112:-45
  rim|and:60:-49 rim|like:52:85 rim|to:-91:18 rim|with:47:-11 ringed|by:-56:-7 ringed|with:-43:-18 ring|and:77:-64 ring|as:67:65
  ring|at:137:25 ring|be:55:-27 ring|by:-92:-72 ring|in:45:-13 ring|like:125:28 ring|of:49:-22 ring|off:-61:75 ring|round:-41:-5
  ring|spread:101:101 ring|the:-61:-78 ring|with:-7:-55 riot|line:55:56 riot|shield:-44:8 ripple|like:94:-18 rip|the:-85:-14 rise|a:82:-22
  rise|and:3:-121 rise|at:-82:-4 rise|from:42:-48 rise|in:92:-16 rise|off:-121:5 rise|on:-54:3 rise|out:47:147 rise|past:71:-5
  rise|round:98:-14 rise|the:-71:-24 rise|through:119:-22 rise|to:-35:-47 rise|under:78:-1 rise|window:-68:-10 rise|with:14:73
  river|and:79:-19 river|have:-47:-71 river|in:-138:-7 river|run:-43:-6 river|stop:83:-18 river|water:143:1 river|with:-80:-11
  rivet|and:-10:55 rivet|gun:-72:114 road|a:58:2 road|and:46:50 road|at:-96:69 road|behind:27:68 road|between:59:-15 road|give:-59:0
  road|go:-58:-31 road|home:-12:-63 road|of:96:-9 road|the:80:-30 road|to:122:-1 road|with:-48:-12 roar|of:-41:-10 roar|the:-44:-3
  robe|be:-81:-39 rock|and:-63:-28 rock|horse:197:-23 rock|one:-40:-5 rock|the:-54:-23 rock|with:179:-17 rod|in:-105:100 roll|along:33:66
  roll|and:-81:129 roll|back:-26:-42 roll|cage:-50:77 roll|clear:-67:99 roll|down:43:101 roll|in:-15:-112 roll|it:-45:64 roll|its:89:-25
  roll|off:55:75 roll|on:-61:9 roll|out:53:59 roll|over:143:-11 roll|round:47:63 roll|the:-108:-37 roll|to:-64:47 roll|under:-57:12
  roll|up:26:-74 roll|uphill:73:-39 roof|a:-45:-4 roof|and:-58:-52 roof|in:-189:-107 roof|of:-85:118 roof|on:-16:-60 roof|ridge:-30:-59
  roof|the:-69:-42 roof|with:-44:45 room|and:-65:-12 room|be:-44:-16 room|for:-44:-31 room|go:76:-54 room|have:-74:-2 room|in:-65:-4
  room|that:63:58 room|with:56:-6 root|and:108:108 root|come:138:14 root|of:-59:-23 rope|and:-8:-49 rope|be:-47:-38 rope|bridge:-109:-10
  rope|dart:-39:57 rope|go:15:-42 rope|have:90:-41 rope|in:-84:-62 rope|of:-88:-69 rope|round:85:4 rope|the:-43:-58 rope|with:-50:-42
  rose|on:118:-36 round|a:-94:-103 round|about:133:-7 round|again:-105:24 round|and:-3:109 round|at:-101:-20 round|behind:24:-40
  round|by:-41:-7 round|each:-57:-23 round|green:-41:-4 round|hand:-103:-22 round|her:11:-109 round|his:-58:5 round|in:39:141
  round|it:140:-1 round|its:-88:-34 round|nothing:44:-10 round|the:-90:-60 round|they:-126:104 round|to:60:-77 round|your:-15:90
  row|and:-192:-31 row|be:-51:-10 row|down:47:12 row|have:170:-9 row|in:-105:-5 row|like:-76:-24 row|of:-152:-93 row|on:-96:-19
  row|over:-70:-21 row|the:-44:-19 row|then:-54:82 row|under:-152:-16 row|with:-119:1 rubber|apron:-74:-61 ruff|be:-40:-10 ruff|of:-44:-28
  rug|and:23:139 run|a:-79:14 run|about:66:-52 run|and:114:31 run|back:133:-25 run|backward:158:2 run|between:-15:-104 run|board:16:70
  run|clear:-77:-12 run|for:-61:-34 run|four:-53:-12 run|from:-44:-54 run|in:-96:57 run|into:-44:75 run|it:-101:-6 run|itself:-68:17
  run|like:63:-20 run|off:-47:-86 run|on:-86:16 run|out:185:19 run|over:-99:73 run|straight:0:-42 run|the:-196:-113 run|three:-55:52
  run|together:60:-6 run|up:136:-6 run|uphill:156:-34 run|upward:115:-5 run|with:65:-36 rush|of:55:9 rush|the:-33:193 rust|and:-16:-57
  rust|on:170:-13 rye|and:-59:21 sabre|in:-101:-58 sacking|and:81:-20 sack|and:-44:49 sack|of:-58:-129 saddle|and:-28:60 sail|fill:164:-20
  sail|go:-85:35 sail|of:-77:-22 saint|'s:72:-39 saint|and:61:-18 saint|have:41:-21 salt|in:32:-41 salt|on:58:-17 salt|pan:-63:-4
  same|black:60:-1 same|slow:-43:-13 same|the:72:-9 same|thing:49:-16 sand|in:59:-18 sand|to:-84:-47 sanity|check:-67:10
  sanity|now:-59:-32 sash|and:-43:-22 satellite|dish:-48:-29 saucer|of:-57:-12 save|it:-50:-7 sawdust|in:-41:-10 say|and:-73:-14
  say|as:-72:-3 say|be:-97:-9 say|good:115:-13 say|grace:175:-33 say|he:-78:-45 say|hello:-6:92 say|her:108:-11 say|in:120:-19
  say|it:-117:-71 say|its:43:-9 say|nothing:-105:37 say|one:61:1 say|she:-84:-21 say|so:-176:0 say|the:50:-62 say|then:36:84
  say|they:-55:-2 say|to:21:-51 say|who:79:-4 say|you:-58:-43 scale|and:-111:-41 scale|by:-113:-4 scalp|be:-80:-13 scarecrow|in:72:-13
  scar|run:-115:-17 scar|that:-54:-13 scatter|like:-91:-40 school|bus:-97:-67 scrape|of:47:-5 scrape|off:-42:-74 scratch|with:-75:-17
  scream|and:167:8 scream|in:15:62 scream|with:-69:-20 screen|and:69:107 screen|in:20:57 screen|on:-44:-5 scroll|of:60:-7 scuttle|up:6:75
  seal|on:-103:-19 seal|still:-132:-5 seam|show:-86:-22 seat|a:69:-20 seat|and:-68:-7 seat|be:-40:116 seat|belt:-83:-18 seat|by:-93:118
  seat|in:-70:-30 seat|the:7:40 seat|with:-22:-40 sea|and:145:-22 sea|go:-93:-10 sea|have:-76:-28 sea|stand:20:65 sea|wall:-32:-46
  second|a:56:-16 second|and:-51:14 second|come:-47:77 second|get:-31:41 second|go:-79:86 second|have:50:45 second|knuckle:-42:-34
  second|man:-58:12 second|one:-9:224 second|pair:34:88 second|small:-52:-33 second|spring:-34:98 second|time:-77:-18 second|with:-7:45
  see-through|as:98:-7 seed|and:121:-43 seed|corn:-108:-2 seed|in:57:-6 seem|to:-243:-43 see|a:-120:60 see|and:44:-15 see|at:-59:1
  see|be:-5:40 see|by:88:-1 see|from:-48:-24 see|her:48:69 see|him:130:1 see|his:-45:-31 see|how:-53:-14 see|it:-159:-25 see|its:-55:-25
  see|no:-61:-22 see|of:-66:7 see|one:71:-3 see|only:56:15 see|that:-121:-42 see|the:99:-32 see|them:84:72 see|through:53:-18
  see|to:-131:-54 see|what:0:-43 see|when:-56:-5 see|who:83:75 see|why:72:-3 see|your:-43:-20 seize|the:-168:-48 sell|the:-54:-5
  sell|you:-86:-9 send|it:-25:68 sentence|and:-42:-18 server|farm:51:-4 settle|into:-74:-15 settle|on:101:-76 settle|over:132:-27
  set|his:-62:-9 set|in:-88:-24 set|it:264:-21 set|its:69:-33 set|of:122:-28 set|off:-17:44 set|one:133:-13 set|out:-102:-13
  set|them:-108:-40 set|you:-76:-6 seven|foot:-81:-14 seven|name:53:-2 sew|into:-89:-11 sew|shut:-23:-66 sew|with:-49:-8 sexton|'s:83:12
  shade|its:87:-3 shade|of:-99:-54 shadow|be:40:-20 shadow|get:60:-31 shadow|have:151:-12 shadow|in:-75:-23 shadow|of:76:-50
  shadow|on:168:74 shadow|stand:85:36 shaft|and:-90:26 shaft|be:45:-59 shaft|in:-45:155 shaft|on:-44:-32 shake|a:-64:-28 shake|and:-77:-11
  shake|her:-78:-22 shake|his:112:0 shake|it:80:-28 shake|its:-111:-115 shake|itself:-113:11 shake|off:54:-9 shake|on:-62:-38
  shake|out:123:26 shake|the:137:36 shallows|with:-42:53 shape|of:176:-60 share|a:-117:42 shave|and:-51:-27 shave|head:-128:-112
  shed|a:-40:-13 sheep|and:-40:-28 sheet|a:31:57 sheet|and:-79:47 sheet|be:147:-32 sheet|of:-81:-34 shelf|and:-38:102 shelf|of:-140:-7
  shelf|the:56:-26 shell|and:13:108 shell|pea:-63:-35 shelve|and:76:4 shelve|each:-56:-5 shelve|of:-51:-3 she|'d:-65:-46 she|'s:-40:-77
  she|ask:-64:-71 she|be:15:-71 she|bow:-61:-51 she|breathe:95:-24 she|can:103:-46 she|carry:-49:-7 she|come:-61:-27 she|could:-1:104
  she|cross:70:-16 she|do:-64:-119 she|doesn't:-52:-5 she|draw:26:-52 she|dream:64:-2 she|drop:82:25 she|feel:-122:-24 she|get:-30:43
  she|give:4:-43 she|hang:-93:-33 she|have:-120:-125 she|hit:-48:-5 she|hold:-83:-82 she|keep:-45:-16 she|kick:-115:54 she|know:-25:72
  she|lay:148:-55 she|lie:-116:4 she|lift:99:-10 she|look:-94:-6 she|move:-140:12 she|open:77:-11 she|play:89:-31 she|pour:132:51
  she|put:6:-95 she|raise:-37:46 she|reach:134:-22 she|read:-56:-3 she|roll:-74:64 she|run:122:-13 she|say:-30:-82 she|see:134:-21
  she|smile:-53:-88 she|speak:61:35 she|stand:172:-77 she|step:130:-14 she|strike:86:57 she|take:-106:-5 she|tell:-94:44 she|try:75:81
  she|turn:-102:-44 she|wait:-73:-8 she|walk:81:-7 she|watch:44:-3 she|wear:-202:-89 she|will:-49:-34 she|would:-118:-37 shield|and:100:33
  shield|the:-52:-6 shine|a:-41:-4 shine|and:133:15 shine|through:45:-37 shine|up:-77:50 shin|and:8:96 ship|'s:-116:-55 ship|and:130:-18
  ship|be:104:-26 ship|in:-61:-10 ship|on:-38:-47 ship|turn:-54:-4 shirtsleeve|be:-42:-24 shirt|a:50:-1 shirt|with:-100:-46
  shiver|and:51:-18 shoe|in:45:-40 shoe|off:-100:-40 shoot|a:64:-11 shoot|at:-66:84 shoot|back:-28:49 shoot|down:-45:-169 shoot|from:15:44
  shoot|in:-65:-35 shoot|it:-61:-56 shoot|the:-25:161 short|one:16:45 shoulder|a:143:-27 shoulder|blade:-13:-45 shoulder|in:19:-58
  shoulder|like:79:-8 shoulder|of:-81:-64 shoulder|on:85:-26 shoulder|the:-62:-67 shoulder|to:-58:4 shoulder|up:88:-12
  shoulder|with:-86:96 should|be:-57:-59 should|have:79:3 shout|a:55:20 shout|and:-62:-13 shout|the:152:15 shove|and:-11:85
  shove|up:127:-40 shower|of:-56:53 show|its:-108:84 show|itself:-54:-8 show|straight:86:-7 show|the:202:-87 show|through:192:-26
  show|you:-5:-54 shriek|and:-45:100 shriek|the:-49:9 shriek|with:-73:-47 shutter|and:-62:-49 shutter|roll:-73:-4 shut|and:-48:-2
  shut|behind:54:-39 shut|her:137:51 shut|on:105:30 shut|since:-46:-13 shut|the:54:-39 shut|up:-68:-11 shut|with:7:-43 sick|boy:65:-13
  sideways|and:-21:61 sideways|in:114:32 sideways|into:-44:6 side|a:-31:-47 side|as:167:0 side|be:-48:-7 side|by:-27:-52 side|go:145:-5
  side|of:8:-58 side|on:-2:85 side|the:47:-5 side|to:138:-19 side|up:-59:-13 side|window:-84:24 sigh|and:208:-46 sigil|on:84:31
  signpost|and:74:-20 sign|and:-17:-65 sign|for:-78:3 sign|in:68:-59 sign|that:-41:-5 silk|and:-39:-46 silk|be:-90:-4 sill|and:-47:-18
  silver|and:203:-31 simply|go:-104:56 since|before:44:-14 since|breakfast:-3:-61 since|supper:83:-5 since|the:77:-162 single|cloud:81:-5
  single|file:85:-71 single|white:44:-22 single|window:-67:-3 sing|and:-68:-43 sing|in:-104:-12 sing|out:-29:88 sing|the:175:-4
  sing|to:83:-72 sink|in:80:-11 sink|to:-55:-35 sister|'s:213:-23 sit|a:-116:-72 sit|about:-42:-9 sit|along:-21:-73 sit|among:130:-44
  sit|and:67:78 sit|at:154:-80 sit|cross-legged:47:-8 sit|down:-108:210 sit|in:-3:-88 sit|on:-204:-64 sit|round:-110:-9 sit|the:-75:-20
  sit|there:76:-9 sit|under:-130:-17 sit|up:184:-67 sit|with:-21:-57 sixty|and:18:-48 sixty|foot:-87:-13 sixty|mile:90:-1 sixty|of:-50:-1
  sixty|pace:52:0 sixty|pair:112:-12 sixty|yard:166:-9 six|foot:-77:-60 six|hundred:-132:-44 six|in:-47:101 six|metre:59:41 six|of:79:163
  six|week:76:-8 size|of:52:-18 size|too:-87:-39 skeleton|in:136:-29 skeleton|of:-61:-4 skim|the:44:-22 skin|and:101:-37 skin|be:-69:-49
  skin|have:-51:-22 skin|on:-55:-18 skirt|and:-11:-71 skirt|of:81:-23 skull|a:-47:-29 skull|and:-24:104 skull|on:96:17 skylight|and:59:-7
  sky|and:32:43 sky|be:-60:-12 sky|of:41:-8 sky|the:-84:-4 slab|of:15:-49 slab|the:-36:-43 slam|into:48:21 slam|the:-43:130
  slam|you:-14:109 slap|the:201:84 slate|and:134:-48 sleeper|and:44:-9 sleep|and:76:-27 sleep|badly:-104:-9 sleep|on:-33:-59
  sleeve|a:92:-33 sleeve|as:-76:-8 sleeve|be:-132:-87 sleeve|from:-61:74 sleeve|in:76:-3 sleeve|into:-65:-5 sleeve|lift:47:52
  sleeve|of:65:69 sleeve|to:78:124 slide|a:20:-74 slide|across:-14:-44 slide|an:-120:-17 slide|beneath:-45:-4 slide|by:40:-3
  slide|down:-117:132 slide|in:-96:-66 slide|off:110:-82 slide|out:-52:-32 slide|over:158:-32 slide|past:-43:54 slide|the:-138:-37
  slide|to:98:-22 slipper|be:-48:-12 slipper|on:-116:1 slip|be:-46:-2 slip|in:-73:18 slip|out:47:-6 slope|of:0:-40 slot|for:-65:-9
  slot|in:-72:-17 slowly|a:44:-13 slowly|and:45:-22 slowly|as:37:-68 slowly|from:164:-4 slowly|into:27:57 slowly|like:25:100
  slowly|on:-20:55 slowly|to:65:121 slow|and:33:-92 slow|as:107:-28 slow|down:-19:40 slow|gold:-14:-81 sluice|gate:-10:-50
  sluice|the:-27:42 small|and:75:3 small|as:-127:-40 small|bare:-46:-23 small|be:-107:-98 small|bed:-62:-9 small|black:89:-25
  small|blue:-41:23 small|boy:-87:-10 small|dry:96:-20 small|flame:104:-11 small|foot:46:-12 small|girl:-51:-7 small|grey:59:-5
  small|hand:85:-25 small|have:54:-3 small|head:-42:-23 small|light:125:-5 small|neat:-55:29 small|one:139:7 small|room:55:-1
  small|silver:-86:-3 small|the:99:-6 small|white:81:-36 smash|the:-55:12 smell|of:-27:-143 smile|and:78:-45 smile|at:-34:-71
  smoke|and:-89:-44 smoke|at:-102:-44 smoke|from:67:-24 smoke|glass:-46:-9 smoke|go:-63:-14 smoke|he:83:40 smoke|on:-23:90
  smoke|rise:-48:-4 smoke|the:-29:108 smoke|to:2:79 smoke|with:29:-47 snap|her:51:58 snap|his:96:42 snap|the:-49:25 snatch|the:-145:-1
  snatch|up:-59:39 sniper|'s:-92:12 snow|and:108:6 snow|be:-58:-22 snow|have:-168:-52 snow|in:-82:-6 sofa|in:13:93 softly|and:58:-13
  soft|and:107:16 somebody|'s:-306:15 somebody|at:-48:-4 somebody|else:52:-27 somebody|have:-309:-230 somebody|on:-59:14 someone|'s:71:-21
  someone|else:-88:-9 someone|have:-332:-143 something|be:-62:-32 something|black:122:3 something|else:-77:-6 something|grey:-56:-7
  something|have:-81:-27 something|he:-40:-8 something|long:-41:-3 something|tap:48:-23 something|that:23:-42 something|the:189:27
  something|to:126:-2 something|with:-65:-31 somewhere|a:-59:-40 somewhere|around:-13:-59 somewhere|else:-50:-11 somewhere|in:-75:-20
  somewhere|past:-62:-8 some|length:-60:-42 some|more:-73:-17 some|time:40:-12 soot|and:50:0 soot|have:-42:-7 sort|of:-48:-9
  soundless|and:15:79 sound|a:-49:-7 sound|come:125:-19 sound|like:22:67 sound|of:60:12 soup|ladle:-27:93 soup|tureen:-45:53
  south|wall:-56:-7 so|as:-122:-15 so|at:-62:-6 so|be:-61:12 so|do:154:23 so|far:-77:-18 so|he:103:-9 so|i:-37:-49 so|in:-59:-18
  so|it:-31:-70 so|long:-58:-22 so|low:-69:-26 so|many:-64:-3 so|much:-119:-6 so|near:-164:-17 so|often:-167:-47 so|old:-65:-7
  so|she:4:-69 so|that:-65:-75 so|the:-64:-65 so|they:-106:4 so|thin:-73:-4 so|this:-66:-4 so|to:-44:-34 so|you:-117:-32 spade|and:-47:92
  spark|a:0:102 spark|and:48:25 spark|crawl:6:42 spark|go:51:-34 spark|plug:-95:-99 spark|the:96:16 spark|with:-19:-43 speak|for:-53:-1
  speak|in:64:-14 speak|of:-122:-67 speak|the:130:-14 speak|to:63:30 spear|go:-20:117 spectacle|be:-129:-34 spelled|out:133:-9
  spell|a:53:37 spell|it:77:-3 spell|of:-142:82 spell|on:-114:-4 spell|prepare:-110:-19 spell|slot:-71:-29 spider|'s:-70:-6
  spill|down:44:-23 spill|of:-74:-35 spine|and:-43:97 spine|of:-12:-49 spin|a:30:41 spin|into:1:46 spin|on:47:-10 spin|the:-69:27
  spin|up:-95:43 spirit|come:-78:-12 spit|and:-33:-51 spit|from:-43:-11 spit|in:8:45 spit|it:-31:44 spit|on:93:-82 spit|out:117:22
  spit|the:104:44 splash|and:-61:43 splash|off:-47:1 split|along:87:-18 split|and:73:-35 split|the:-152:10 spoke|and:-33:76
  spoon|and:112:-37 spoon|be:133:-10 spoon|in:46:-6 spoon|on:44:-5 spot|of:-79:-14 spray|of:103:-12 spread|and:109:-50 spread|her:64:44
  spread|out:163:-15 spread|over:-35:46 sprig|of:-49:-14 spring|a:40:-8 spring|and:169:-1 spring|at:34:47 spring|be:43:-8
  spring|from:-59:12 spring|the:18:81 square|aft:-53:-7 square|and:70:-9 square|be:-95:-17 square|in:-73:-14 square|of:-112:-23
  square|on:75:0 squat|on:-41:-24 stab|at:-46:-11 stab|the:22:99 stack|and:-98:-32 stack|of:7:119 stack|to:-68:-24 staff|and:70:-21
  staff|into:141:7 stair|a:105:95 stair|and:-104:46 stair|be:-50:2 stair|have:84:-17 stair|in:-29:47 stair|of:-51:-14 stalk|the:-87:-9
  stamp|and:56:-102 stamp|on:-105:91 stand|a:54:-65 stand|about:-84:-65 stand|all:-26:-59 stand|along:-34:-48 stand|and:93:51
  stand|at:-8:-109 stand|four:-48:-13 stand|in:71:-52 stand|like:-59:-4 stand|on:22:69 stand|open:-57:-33 stand|out:-86:42
  stand|over:66:-51 stand|quite:-15:73 stand|the:-132:-50 stand|there:-50:-63 stand|to:-67:-13 stand|up:33:76 stand|upon:8:-55
  stand|where:-54:-9 stand|with:94:-90 start|and:-58:-18 start|at:-107:-12 start|on:-101:83 start|to:208:-115 start|up:40:-80
  star|and:55:-6 star|in:13:-52 star|turn:-45:-6 station|with:83:-6 stay|and:-61:48 stay|there:43:0 stay|up:105:-15 stay|where:71:-18
  steady|in:-65:-12 steam|a:-155:-9 steam|and:68:99 steam|come:-46:-6 steam|from:103:-2 steam|on:-95:-57 steer|by:-15:-62
  steer|wheel:69:-4 stem|to:55:-20 stencil|on:-40:-10 step|a:-174:-19 step|across:184:0 step|and:64:-8 step|away:92:-13 step|back:142:-34
  step|by:72:14 step|down:30:-97 step|go:-112:-9 step|in:-56:28 step|into:41:-33 step|like:-92:-17 step|of:-59:37 step|off:121:27
  step|on:-52:46 step|out:70:-24 step|over:122:12 step|the:-46:-33 step|to:47:-18 step|toward:82:2 step|up:79:-1 step|with:-40:-17
  stern|be:-64:-19 steward|have:-26:-41 stick|and:34:-47 stick|in:-84:71 stick|on:-18:57 stick|out:-69:-52 stick|through:-49:-33
  stick|to:-88:-23 stick|up:-56:-19 still|a:149:-15 still|as:-28:-40 still|burn:-61:7 still|come:-71:5 still|fire:-96:148 still|go:97:-19
  still|have:-61:-46 still|hold:-39:-50 still|in:40:113 still|keep:-67:-4 still|light:-80:-43 still|on:-92:62 still|say:-9:43
  still|stand:-58:-1 still|swing:43:28 still|the:245:-32 still|tie:56:-9 still|turn:-60:44 still|warm:-30:-63 still|wear:46:-10
  still|wet:-66:-80 stir|and:57:-7 stir|the:-82:-20 stitch|the:-59:142 stomach|and:-1:80 stone|and:0:-66 stone|angel:-126:-1
  stone|be:111:-7 stone|in:119:-42 stone|lion:-16:56 stone|of:70:77 stone|rise:42:-9 stone|the:-40:-3 stool|in:-62:-18 stool|the:97:-58
  stop|a:43:52 stop|and:88:-69 stop|at:-28:-115 stop|be:-76:15 stop|chew:63:-9 stop|dead:35:45 stop|every:95:-32 stop|fall:88:-1
  stop|for:103:31 stop|in:-1:47 stop|it:43:-26 stop|move:-14:181 stop|on:-52:-13 stop|play:-58:34 stop|short:-48:-6 stop|talk:-82:79
  stop|the:-44:-74 stop|where:-58:-28 stop|with:-91:-57 stop|you:-44:-7 storey|of:-183:-31 storey|tall:-117:-31 storm|have:-129:-6
  storm|of:42:-10 straight|ahead:102:-11 straight|as:69:-9 straight|down:-59:156 straight|from:-74:-3 straight|into:-87:68
  straight|out:-95:-16 straight|through:121:114 straight|up:55:-125 strand|by:-37:-66 strand|of:-84:-1 strap|on:-46:-9 strap|to:-104:-44
  straw|hat:-67:-47 straw|sandal:-116:-30 stream|out:-65:-39 stream|upward:66:-10 street|and:76:1 street|be:73:-40 street|go:-89:100
  street|with:-46:-44 stretch|and:54:-9 strike|a:-50:-75 strike|again:-88:-19 strike|and:-51:13 strike|at:36:56 strike|it:98:39
  strike|the:185:49 strike|with:46:29 string|a:-61:-10 string|and:-126:-37 string|from:-58:-50 string|of:-95:-34 string|on:-60:-5
  string|out:-51:-33 string|with:-46:-55 strip|of:-163:-99 strip|the:-76:20 strip|to:-67:-56 stroke|and:143:-23 stroke|of:46:-5
  stroke|the:88:-43 stroll|the:-40:-58 stuff|with:-50:-9 stump|and:-43:0 stump|of:-76:-8 stun|baton:-64:4 suit|a:108:-22 suit|and:-124:48
  suit|be:-57:-74 suit|in:-2:75 sump|oil:43:32 sundown|and:57:-5 sun|be:-76:-32 sun|between:185:-2 sun|go:66:-46 sun|have:-81:-3
  sun|in:-92:-4 sun|lie:49:-3 sun|shine:46:-23 sun|that:98:-9 supper|and:-56:-12 suppose|it:-60:-9 suppose|the:-45:-14 surface|of:232:-14
  surgeon|'s:-13:67 swallow|a:-47:-9 swallow|by:-76:-8 swallow|go:-65:-14 swan|the:-44:2 swarm|of:21:70 swat|the:-32:72 swear|and:-37:-60
  sweep|and:95:-3 sweep|the:3:72 sweep|up:-63:-8 swell|and:132:-10 swim|down:-92:-5 swim|off:204:-15 swim|pool:-108:7 swim|up:-108:-25
  swing|a:-157:58 swing|about:58:38 swing|and:-90:64 swing|down:56:-21 swing|from:-158:-42 swing|his:-141:166 swing|it:-59:51
  swing|of:-62:-15 swing|on:-88:-21 swing|out:-46:-48 swing|over:92:49 swing|round:-15:-64 swing|the:-183:299 swing|their:95:-14
  swing|to:97:-9 swing|wide:76:-15 switch|and:-90:-5 switch|off:-125:-33 swivel|the:56:53 swivel|to:123:-11 sword|and:60:-15
  sword|come:96:11 sword|on:-64:-2 tablecloth|and:42:-20 table|'s:45:42 table|a:-35:-51 table|and:-80:-37 table|at:-5:86 table|be:95:-46
  table|go:43:-26 table|have:52:-2 table|lay:-115:-6 table|leg:70:-13 table|on:-65:22 table|over:-54:48 table|rise:-68:-15
  table|with:-177:43 tailor|'s:45:-49 tail|and:59:-44 tail|in:-129:-51 tail|of:-67:-43 tail|the:-43:-26 take|a:-118:-17 take|an:-45:21
  take|both:22:163 take|down:3:-46 take|fire:64:60 take|him:87:153 take|it:-54:-35 take|its:88:22 take|light:34:-41 take|me:-20:52
  take|my:94:2 take|off:57:-34 take|out:-19:48 take|the:-172:168 take|their:-121:-4 take|two:-55:21 take|until:-45:-35 take|up:-136:22
  take|you:-80:10 take|your:-70:-17 talisman|on:16:187 talk|of:-85:70 talk|to:-7:-51 tall|and:-94:-33 tall|as:65:-20 tall|one:-87:106
  tall|than:131:-79 tall|woman:-54:-4 tanker|'s:83:41 tank|and:60:10 tank|in:-68:-4 tank|of:-18:-59 tank|with:-41:37 taper|and:-67:-3
  tap|on:-55:-10 tap|the:108:-4 tarp|and:-23:61 tar|on:-56:9 taste|the:64:-6 tattoo|with:-104:-50 tax|collector:56:17 teacher|'s:-52:-7
  teacher|be:-49:-1 teacher|have:-98:-5 teapot|and:-51:-5 tear|at:125:73 tear|fall:-59:-19 tear|loose:65:45 tear|off:-103:21
  tear|the:-52:60 tea|and:-100:-27 tea|be:-116:-34 tea|have:144:-12 tea|in:95:-8 tell|her:-106:-42 tell|him:-147:28 tell|himself:-60:-8
  tell|it:-127:-99 tell|me:-60:-62 tell|the:-48:-28 tell|which:-55:0 tell|you:97:-111 temple|of:-68:-19 temple|to:-80:-20
  tenant|your:-52:-11 ten|finger:-110:-26 ten|foot:-61:-29 ten|minute:-52:-27 ten|pace:6:178 ten|past:57:-34 ten|thousand:-86:-62
  ten|year:-111:-14 terrace|of:-212:-62 terrace|on:-56:-19 terrace|step:-48:-9 thank|the:-6:-42 than|a:47:-21 than|an:-152:71
  than|any:-89:-11 than|it:164:45 than|that:29:-45 than|the:-60:-164 than|your:-69:-111 that|'s:-106:-44 that|a:-6:-61 that|and:-48:-48
  that|anyone:10:64 that|as:16:-53 that|bend:57:68 that|burst:-30:86 that|catch:4:96 that|come:162:-24 that|crawl:-24:45 that|do:67:-29
  that|evening:64:-7 that|every:-47:-9 that|fall:-16:44 that|go:0:-41 that|have:68:-21 that|he:31:-120 that|her:-79:-5 that|his:-86:-14
  that|hold:-22:104 that|i:-26:45 that|in:-115:-17 that|isn't:132:38 that|it:-87:-18 that|its:-57:-29 that|lean:-50:-13 that|leave:77:-7
  that|lie:130:34 that|lift:-62:-21 that|light:-1:191 that|long:-126:-65 that|look:-41:-9 that|make:55:10 that|morning:93:-28
  that|never:-69:-8 that|no:-85:-32 that|one:16:-49 that|pass:88:-13 that|play:-48:-8 that|run:65:-23 that|she:-71:-114 that|shed:79:-4
  that|smoke:-88:-9 that|stand:104:-6 that|stop:-41:-18 that|take:-44:71 that|the:-145:-96 that|there:-141:35 that|they:-82:-55
  that|use:-76:-9 that|way:-8:46 that|when:-45:-11 that|will:116:-4 that|you:-169:-108 their|arm:-76:-31 their|back:-76:-55
  their|bell:-73:-13 their|boot:51:-89 their|cab:-40:-9 their|cap:-68:-18 their|collar:-6:-45 their|dead:-97:-3 their|engine:-51:-19
  their|eye:-92:-90 their|face:-49:25 their|finger:-107:-36 their|foot:104:62 their|forehead:-83:-17 their|hand:-67:-46 their|head:95:-55
  their|heel:97:-22 their|hood:-41:-11 their|hook:127:16 their|hundreds:-120:-34 their|knee:99:-34 their|nose:37:43 their|own:57:-28
  their|peg:60:22 their|place:147:-12 their|point:100:-29 their|rib:42:-18 their|rim:89:-19 their|root:132:-11 their|seat:-10:-43
  their|shadow:67:-37 their|shoe:-81:-4 their|shoulder:-28:-103 their|station:134:-7 their|tail:62:-18 their|thousands:-59:-17
  their|visor:-17:-40 their|wheel:-44:-49 their|white:-87:44 their|wing:53:-48 their|wire:-101:-20 themselves|and:-51:-31
  themselves|down:45:-18 themselves|into:68:-4 themselves|one:76:-7 themselves|out:54:-23 them|a:-188:65 them|all:63:-44 them|and:45:-60
  them|as:-40:-29 them|at:44:-52 them|back:129:42 them|be:-107:0 them|before:-44:81 them|both:-34:71 them|but:-2:78 them|by:-2:-61
  them|come:-59:46 them|do:-11:56 them|each:146:-7 them|for:-119:84 them|hand:20:-42 them|have:101:19 them|in:148:-66 them|into:-44:-65
  them|lie:-58:4 them|like:36:103 them|look:41:-13 them|no:145:-6 them|off:-49:-10 them|on:-126:125 them|or:-13:-52 them|out:4:134
  them|over:111:-5 them|rise:-76:-10 them|sit:-111:61 them|small:106:-4 them|stand:-113:67 them|step:44:14 them|string:-74:-6
  them|swing:81:-8 them|the:89:-32 them|they:-8:-41 them|tip:36:47 them|to:-92:-41 them|together:59:-16 them|turn:92:-4 them|under:-45:-10
  them|up:-60:46 them|where:102:-13 them|with:72:27 then|a:92:-57 then|all:56:-57 then|another:-51:51 then|every:120:-39 then|from:91:-16
  then|go:73:5 then|grey:43:0 then|have:38:48 then|his:-44:108 then|i:-47:-31 then|it:79:-17 then|its:16:77 then|on:122:-20
  then|one:-92:-26 then|she:-5:97 then|there:-52:70 then|they:90:161 then|too:-53:-55 then|two:-11:-45 then|white:49:-23 then|with:-30:-62
  then|you:-130:-138 then|your:-60:-4 there|'s:77:-50 there|again:110:-6 there|and:22:75 there|at:84:-4 there|be:21:-80 there|come:63:-26
  there|have:49:-80 there|he:74:-1 there|it:47:-42 there|on:-1:-42 there|she:-87:-17 there|spin:68:31 there|stand:53:-17 there|the:162:28
  there|they:72:-12 there|turn:-17:-61 there|weren't:150:-19 there|with:55:14 there|would:-38:-46 they|'d:-75:-134 they|'re:-128:-40
  they|'ve:-86:-56 they|all:-130:-34 they|be:65:-82 they|begin:122:-26 they|bend:112:-1 they|bury:17:-45 they|call:-182:-35
  they|climb:63:-15 they|close:26:58 they|come:195:-24 they|crash:-90:78 they|cross:-15:-53 they|do:-44:-17 they|don't:-96:-6
  they|draw:72:-27 they|drop:104:34 they|fall:63:75 they|fight:-110:76 they|find:130:-18 they|float:74:-40 they|get:68:8 they|go:23:70
  they|hang:271:104 they|have:-117:-185 they|lean:51:45 they|leave:62:-34 they|let:-20:47 they|lie:-87:-39 they|lift:171:13
  they|meet:-61:47 they|open:74:23 they|part:-66:-39 they|pass:65:-36 they|pay:-72:-17 they|pour:-20:99 they|push:-87:54 they|read:-42:-8
  they|rise:58:-8 they|roll:92:-57 they|run:49:-6 they|say:-241:-62 they|see:58:-19 they|settle:57:-25 they|shake:-47:-56 they|shoot:79:-4
  they|sit:-108:-3 they|slide:102:-38 they|stand:231:1 they|stop:94:-106 they|strike:109:50 they|take:73:19 they|touch:65:0
  they|turn:118:-156 they|want:-41:-16 they|watch:78:-26 they|wheel:231:5 they|would:-75:-31 the|abacus:-67:46 the|abbess:90:-33
  the|abbey:-45:41 the|abbot:58:29 the|academy:-48:-11 the|acid:-77:-27 the|admiral:-13:-59 the|aerial:-123:-17 the|afternoon:-74:-30
  the|air:192:96 the|aisle:67:-97 the|alder:59:-32 the|ale:116:-24 the|alley:4:100 the|altar:-42:-88 the|ambassador:-92:4
  the|ambulance:-56:123 the|anchor:-40:55 the|android:-40:2 the|ankle:-110:30 the|antler:67:-16 the|apple:-41:-4 the|apprentice:52:125
  the|aquarium:-97:55 the|arcade:-152:-123 the|arch:75:-42 the|archer:51:75 the|archive:-62:-16 the|arcology:-72:-8 the|arm:-61:63
  the|armpit:-52:-38 the|arrow:115:48 the|ashtray:58:-17 the|asphalt:84:-30 the|assassin:70:83 the|asylum:-85:-13 the|attendant:-9:40
  the|attic:67:-9 the|avalanche:-52:-35 the|avenue:-163:-37 the|axe:-51:-17 the|axis:-103:-29 the|axle:28:-64 the|baby:30:-58
  the|back:-159:74 the|bailiff:41:-19 the|balcony:-213:20 the|bald:-58:44 the|ball:108:42 the|balloon:-93:-4 the|ballroom:47:3
  the|band:-127:-13 the|bandage:5:-54 the|bandit:55:128 the|banister:-31:144 the|bank:-118:8 the|banner:65:-2 the|bar:153:-35
  the|barber:-93:13 the|bare:235:-85 the|barge:-116:-65 the|bark:40:-67 the|barley:221:-117 the|barn:76:-28 the|baron:-66:-20
  the|barracks:97:-8 the|barrel:-41:22 the|barricade:-42:263 the|barrier:-93:11 the|base:-43:7 the|basement:92:-19 the|basin:58:36
  the|bat:-64:-1 the|bath:-17:63 the|battery:69:14 the|bay:-85:-41 the|beacon:-109:-8 the|bead:-97:21 the|beam:-45:-64 the|bean:98:-25
  the|bear:-70:-52 the|beard:40:-10 the|beast:-24:48 the|bed:-21:-81 the|bee:57:-116 the|beech:-77:-16 the|begin:-23:-41
  the|belfry:-64:103 the|bell-rope:-7:55 the|bell:67:-86 the|belly:-47:-72 the|belt:106:149 the|bench:-2:-72 the|bend:-122:-46
  the|berth:-45:-23 the|best:-41:8 the|better:-17:-50 the|bible:92:22 the|bicycle:53:-15 the|bier:49:-8 the|big:-185:207 the|bike:-79:-22
  the|bilge:-51:7 the|billhook:81:34 the|bin:-3:88 the|bind:64:-26 the|bird:-73:-46 the|bishop:-161:44 the|black:96:-126
  the|blade:-142:-155 the|blind:137:-13 the|block:43:-124 the|blood:73:-52 the|blotter:116:-74 the|blue:17:-118 the|bluff:53:-25
  the|boar:-206:51 the|board:107:-16 the|boarder:-47:0 the|boat:-42:109 the|boathook:-109:125 the|boathouse:97:-15 the|boatman:-40:-28
  the|body:-55:-10 the|bodyguard:-70:83 the|boil:24:40 the|boiler:-54:-7 the|bolt-cutters:21:46 the|bolt:54:113 the|bomb:-60:-52
  the|bone:184:65 the|bonfire:-24:-45 the|bonnet:-57:48 the|book:-54:-14 the|boom:-178:-2 the|boot:-42:-33 the|booth:-77:0
  the|bottle:41:-46 the|bottom:102:-149 the|bough:55:-1 the|boulder:100:44 the|bouncer:-145:152 the|bourbon:12:-50 the|bow:132:-133
  the|bowl:-88:-28 the|boy:-6:-59 the|braid:-82:-1 the|brake:-90:5 the|brass:-27:145 the|brazier:-49:41 the|breach:-73:0 the|bread:112:-7
  the|break:-104:-80 the|breaker:-49:-15 the|breakwater:-155:-37 the|breastbone:4:-55 the|breastplate:85:9 the|breath:-29:58
  the|brick:240:-49 the|bricked-up:76:-1 the|bride:103:-140 the|bridge:-14:-51 the|brim:23:-53 the|brine:-57:11 the|brochure:-64:-7
  the|broker:-76:-5 the|bronze:92:-35 the|brow:-68:-15 the|brush:238:-57 the|brute:-93:51 the|bucket:127:13 the|bucketful:14:-60
  the|buggy:-120:107 the|build:-46:-16 the|bulb:113:12 the|bulkhead:30:68 the|bullet:141:-60 the|bumper:-98:-37 the|bung:117:86
  the|bury:127:-16 the|bus:-62:-75 the|butcher:-23:-84 the|butler:-93:38 the|butt:-68:20 the|button:-60:4 the|cab:-51:181
  the|cabbage:-21:-47 the|cabin:63:-30 the|cabinet:-82:-30 the|cable:-144:-62 the|cactus:16:49 the|cage:-69:60 the|cairn:68:37
  the|cake:-69:-50 the|camel:-1:53 the|camera:43:9 the|camp:99:-35 the|canal:-121:-97 the|candlestick:-13:63 the|cannery:-51:33
  the|canopy:5:40 the|canvas:146:-15 the|capital:96:-9 the|captain:44:52 the|car:-44:-86 the|caravan:-132:-30 the|carcass:-77:-142
  the|card:-37:-52 the|cargo:-76:71 the|carnival:-106:-14 the|carousel:-62:-44 the|carp:38:-112 the|carpet:110:-46 the|cart:-32:65
  the|carter:46:-33 the|carve:101:-2 the|case:-16:-98 the|casino:-129:-39 the|castle:-91:-4 the|cattle:-44:32 the|catwalk:-92:50
  the|cellar:56:-71 the|centre:-75:-23 the|chain:48:95 the|chair:32:53 the|chalk:63:-15 the|chandelier:-69:70 the|chandler:-53:-64
  the|channel:-114:-37 the|chant:116:-9 the|character:65:-63 the|charge:-73:-36 the|charm:-7:-46 the|chart:-118:-34 the|chauffeur:9:42
  the|cheap:-12:63 the|cheese:-108:-49 the|chest:-59:133 the|chief:-28:-77 the|child:-57:-143 the|chimney:126:-47 the|chin:-225:-75
  the|church:82:10 the|churn:64:-20 the|chute:-21:-52 the|cinnabar:33:66 the|circle:6:-50 the|cistern:-42:-15 the|city:-122:-16
  the|clay:18:50 the|cleaver:-148:-39 the|clerk:-56:-48 the|cliff:-50:-116 the|clinic:-43:-17 the|cloak:-17:77 the|clock:-79:-83
  the|close:54:-52 the|cloud:-64:-92 the|coach:-128:31 the|coachman:-106:-29 the|coal:-15:44 the|coast:-64:-10 the|coat:-63:47
  the|cobbles:-3:-44 the|coffee:-133:-45 the|coffin:-8:-77 the|coin:73:-78 the|cold:-59:-85 the|collar:54:0 the|collarbone:-96:-10
  the|collector:44:11 the|colonel:-69:32 the|color:-48:-8 the|colour:-80:-52 the|column:-28:-40 the|comb:19:43 the|comet:47:-68
  the|commissioner:-36:-65 the|compass:69:-47 the|concrete:-33:41 the|congregation:52:-4 the|conjuror:-83:-2 the|conservatory:-85:-38
  the|console:44:-27 the|constellation:152:-13 the|container:-29:-113 the|conversation:-27:41 the|convoy:145:-3 the|cook:-89:-18
  the|cool:-17:-60 the|coolant:-65:-14 the|cooper:-58:-23 the|copper:94:88 the|cord:-90:143 the|corner:88:-142 the|corpse:53:15
  the|corridor:160:-25 the|corsair:-115:191 the|corvette:-45:91 the|cot:116:-5 the|council:68:-15 the|count:-62:-8 the|counter:-17:-77
  the|counterpane:-73:-10 the|countess:59:-42 the|courier:-165:-76 the|courthouse:67:34 the|courtyard:137:77 the|cover:20:-41
  the|coverlet:112:-19 the|crack:146:-166 the|cradle:217:10 the|crane:-116:22 the|crank:-106:-12 the|crash:-26:-41 the|crate:-14:-50
  the|crater:-71:-32 the|crest:40:-25 the|crew:-104:32 the|crook:-47:-5 the|cross:77:65 the|crossbar:-44:-16 the|crossbow:-73:11
  the|crossroads:70:-28 the|croupier:-82:2 the|crow:78:-2 the|crowbar:57:16 the|crowd:-210:2 the|crown:-125:-26 the|crucible:-116:-32
  the|crucifix:138:96 the|crust:134:-48 the|culvert:-19:115 the|cup:105:-83 the|curate:-87:1 the|current:139:16 the|curse:213:-29
  the|cursor:-40:-38 the|curtain:22:-49 the|curve:-102:-41 the|cushion:118:38 the|cut:40:-18 the|cutter:-108:32 the|cylinder:-42:-31
  the|dairy:-68:3 the|dam:-192:-77 the|dame:52:-16 the|damp:57:-25 the|dancer:-98:-110 the|dark:-246:-23 the|dash:101:24 the|date:91:-25
  the|day:-20:-86 the|dead:103:-253 the|deal:-84:-7 the|dealer:-57:-18 the|deck:242:25 the|demon:25:-67 the|dentist:-42:-86
  the|desert:44:-52 the|desk:37:-80 the|devil:-71:-44 the|dial:-52:-51 the|diary:-45:-1 the|die:109:-80 the|dirt:104:-60 the|ditch:62:86
  the|dive:-94:-25 the|dock:-156:-22 the|docker:-71:-64 the|doctor:-135:30 the|dog:-215:44 the|doll:257:-31 the|dome:-123:-63
  the|doorpost:-44:32 the|doorstep:-79:-15 the|doorway:131:-41 the|dough:41:-13 the|dragon:-82:-116 the|drain:-51:-22 the|draught:-46:-7
  the|drawbridge:53:17 the|drawer:14:-50 the|dreadnought:-102:82 the|dream:-74:-5 the|dredger:-38:137 the|dress:243:-45 the|dresser:95:10
  the|drift:-87:-11 the|drink:-59:59 the|drip:-92:-12 the|drive:56:-44 the|driver:94:50 the|drizzle:-98:-50 the|drone:-110:77
  the|drop:70:166 the|drover:-82:-13 the|drown:103:-64 the|drum:-59:-119 the|dry:-12:-103 the|dryer:-46:-26 the|duchess:47:-19
  the|duct:-61:-38 the|duel:9:53 the|dumpling:-39:105 the|dune:113:132 the|dusk:-83:-5 the|dust-sheet:91:-17 the|dust:125:-149
  the|dye:-85:16 the|dyke:-175:53 the|ear:-83:171 the|east:4:-67 the|eaves:-11:61 the|ebb:-85:-17 the|edge:-21:-108 the|eel:-27:76
  the|eight:-56:-2 the|eighth:-40:-14 the|elbow:-76:27 the|elevator:49:-94 the|eleven:-58:1 the|eleventh:44:-7 the|elm:-46:35
  the|embalmer:-49:35 the|embassy:-37:58 the|ember:-57:-21 the|emitter:-92:-4 the|empty:18:-144 the|end:-6:-116 the|enemy:-70:-79
  the|enforcer:-87:80 the|engine:-134:-73 the|entire:129:-136 the|envoy:4:61 the|epaulette:18:40 the|escalator:-9:55 the|estuary:-46:-55
  the|eunuch:-81:-29 the|evening:-54:-7 the|event:-63:-16 the|eviction:-123:-19 the|exact:92:-16 the|exit:42:-21 the|exorcism:53:-9
  the|eye:-107:113 the|eyebrow:-140:-92 the|eyelash:0:-43 the|eyelid:-59:-9 the|face:26:41 the|fall:80:58 the|fan:82:22 the|far:12:-83
  the|farm:-44:-21 the|fat:-74:6 the|feast:-61:-9 the|feather:73:-44 the|feed:-47:-24 the|feel:55:-26 the|fellow:39:81 the|fen:-128:-22
  the|fence:-137:112 the|fender:52:46 the|fern:42:95 the|ferryman:58:-52 the|ferrywoman:-50:-17 the|fever:104:-19 the|field:-74:-10
  the|fight:49:-27 the|file:-102:-69 the|final:-64:-18 the|finish:-22:-40 the|fire-irons:-134:56 the|fire:-50:22 the|fireball:-60:-35
  the|first:-24:238 the|fish:28:47 the|fisherman:91:-14 the|five:47:39 the|fixer:-48:-32 the|flag:63:-46 the|flagstone:184:54
  the|flake:81:-30 the|flank:-94:-12 the|flare:-176:109 the|flash:6:-41 the|flat:-36:-128 the|fleet:-52:-42 the|flesh:46:-21
  the|float:-58:-5 the|flock:-42:-42 the|floe:-8:-75 the|flood:116:12 the|floor:-64:-26 the|flower:26:48 the|flute:-119:131
  the|foam:-18:40 the|fold:-38:-47 the|font:107:-27 the|foot:52:-59 the|footlights:81:-9 the|footman:-84:-18 the|foreman:-57:-19
  the|foremost:21:58 the|fork:35:57 the|forty:-44:-6 the|founder:-44:-10 the|fountain:37:-42 the|fourth:-48:161 the|fox:188:-23
  the|frame:158:-9 the|freeze:76:-12 the|freezer:37:75 the|freight:-78:-25 the|fridge:59:16 the|frigate:-41:121 the|frond:-59:-4
  the|front:-131:69 the|frost:75:-157 the|frosted:71:-10 the|fruit:-64:-8 the|fuel:-36:65 the|funicular:-25:-49 the|fur:74:-22
  the|furrow:70:-3 the|fuse:-138:-9 the|galley:-96:66 the|gallows:-112:-24 the|gangway:-47:-9 the|gantry:-107:-12 the|gap:-86:52
  the|garden:94:37 the|gardener:-145:-11 the|gas:-168:3 the|gatehouse:2:55 the|gauge:-82:-26 the|gauze:-210:-37 the|gear:-24:55
  the|gearbox:-44:-12 the|general:100:-5 the|generator:64:2 the|gentleman:-119:7 the|ghost:54:-94 the|giant:-41:124 the|gig:-63:-56
  the|girder:-67:-4 the|girl:183:-80 the|glacier:174:-36 the|glare:-55:-33 the|glass:166:26 the|glasshouse:-77:-7 the|glitter:65:-14
  the|glove:-134:75 the|glow:87:0 the|go:-98:-6 the|goat:-149:-11 the|goblin:-1:59 the|god:-110:-69 the|gold:-41:-11 the|gondola:40:-30
  the|good:-55:-38 the|goose:-89:-6 the|gorge:-119:-152 the|governess:-50:87 the|governor:-21:-50 the|graffito:74:1 the|grain:101:-57
  the|granary:-101:-13 the|grandmother:76:-9 the|grandstand:-28:-85 the|grapnel:-102:127 the|grave:54:-94 the|gravel:68:85
  the|grease:-49:-37 the|great:-31:-131 the|green:-75:-77 the|grey:43:-83 the|grille:53:66 the|grind:186:73 the|groom:-119:26
  the|guard:-35:-57 the|guest:-33:-59 the|guild:-90:-27 the|gulf:-105:-5 the|gullet:-65:12 the|gun:73:-1 the|gunwale:-63:71
  the|gutter:-48:45 the|haft:-62:13 the|hag:102:66 the|hair:-76:47 the|hairline:-90:-24 the|half:-98:-9 the|hall:43:-26 the|halo:-62:-2
  the|hammer:47:-42 the|hand:-16:-40 the|handle:-81:49 the|hang:172:-31 the|hangar:66:-19 the|harbor:-46:-32 the|harbour:-55:-61
  the|hardpan:114:-49 the|harmonium:89:11 the|harness:-50:-89 the|harp:129:-11 the|harpoon:17:64 the|harpsichord:44:-12 the|hatch:-83:-31
  the|hatchet:-50:-5 the|hay:-62:-29 the|hayloft:-68:22 the|hazel:100:-17 the|head:-76:3 the|headlamp:74:-85 the|headrest:62:102
  the|healer:115:-21 the|heap:77:33 the|hearse:-100:122 the|heart:42:-107 the|hearth:76:7 the|hearthrug:46:-2 the|heat:-152:-64
  the|hedge:41:32 the|heel:-3:56 the|height:110:-41 the|hem:-63:48 the|hen:-30:-43 the|hermit:105:-23 the|heron:-51:-10 the|hex:176:48
  the|hide:77:37 the|hill:-72:-130 the|hilt:60:48 the|hinge:-92:-26 the|hip:-133:55 the|hitchhiker:198:50 the|hive:112:-11 the|hoist:-73:2
  the|hold:62:-33 the|hole:-42:44 the|hollow:62:-17 the|hologram:-333:-100 the|holy:84:-17 the|hood:124:44 the|hook:-187:127
  the|horizon:-89:-34 the|horn:-46:-112 the|horse:-48:87 the|horseshoe:69:-25 the|hospital:-77:20 the|host:-42:-120 the|hot:-196:80
  the|hotel:3:-45 the|hound:-49:86 the|hour:-100:-56 the|house:-58:-106 the|hub:7:-48 the|hubcap:94:-16 the|hulk:-86:-25 the|hull:51:-8
  the|hundred:193:-2 the|hurdle:-122:-5 the|hut:18:-56 the|hydrant:-92:37 the|hymn:43:-6 the|ice:21:-60 the|idol:59:1 the|incense:-146:-6
  the|infant:83:-6 the|infirmary:121:-3 the|ink:122:-82 the|inn:-108:-27 the|innkeeper:71:-10 the|inside:-3:-130 the|instrument:40:3
  the|insurance:-23:-49 the|island:66:-14 the|ivy:-153:-15 the|jackal:30:81 the|jade:151:-50 the|jam:-80:-29 the|janitor:-43:10
  the|jaw:-99:35 the|jockey:-43:3 the|jukebox:-15:196 the|karaoke:-45:69 the|keel:125:24 the|keeper:97:33 the|kerb:63:-3
  the|kettle:-38:-78 the|key:190:-153 the|keyhole:77:-53 the|kid:-82:-57 the|kiln:-116:-7 the|king:57:2 the|knee:-114:14 the|kneel:18:51
  the|knife:-114:27 the|knuckle:92:58 the|lacquer:-19:50 the|ladder:-245:29 the|ladle:23:44 the|lady:34:54 the|lamp:-22:-78
  the|lamplight:65:-2 the|lance:-99:41 the|land:5:-85 the|lane:-54:35 the|lantern:-137:-29 the|lapel:100:34 the|last:-45:-104
  the|latch:129:-3 the|late:26:-97 the|lawn:48:-41 the|lawyer:-52:-10 the|lead:-110:139 the|leader:47:89 the|leaf:45:-8 the|leak:-139:-33
  the|leather:66:25 the|leave:-58:-42 the|lectern:-89:88 the|ledger:106:-9 the|leg:-93:119 the|length:90:37 the|lens:-127:-14
  the|letter:59:-4 the|levee:-68:17 the|level:147:-24 the|lever:-190:-35 the|levy:-36:-104 the|lid:45:-9 the|lieutenant:-44:56
  the|lifeboat:-106:4 the|lift:-97:-53 the|light:-118:-107 the|lighter:-99:-36 the|lighthouse:-117:-26 the|lightning:-9:69
  the|likeness:99:-18 the|lily:-109:52 the|lime:-100:-15 the|line:-70:41 the|linen:-79:-25 the|liner:-55:-53 the|lino:95:88
  the|lion:-129:-164 the|lip:-95:28 the|little:-122:-94 the|load:-62:-3 the|loader:-69:118 the|loaf:126:-26 the|lobby:-97:-29
  the|lock:-11:-109 the|locker:48:20 the|locust:-80:-6 the|loft:-96:35 the|log:-126:34 the|long:75:51 the|longshoreman:-81:-3
  the|look:-85:-25 the|looking-glass:112:-2 the|loom:95:-30 the|lose:-46:-17 the|lotus:-69:41 the|louvre:-29:-110 the|low:-109:-85
  the|lower:-112:-7 the|luggage:-74:-6 the|lunch:-32:65 the|lute:12:50 the|lych-gate:-33:63 the|machine:-37:-80 the|magic:-77:-16
  the|magistrate:-69:26 the|magnet:-90:50 the|main:-45:-46 the|maintenance:-46:-21 the|maker:44:15 the|man:40:151 the|mangle:33:91
  the|mannequin:-57:1 the|manual:-111:-17 the|map:-114:33 the|marble:-19:107 the|mare:-98:-22 the|margrave:-20:75 the|marine:113:101
  the|market:109:-11 the|marsh:-57:-14 the|mason:-62:-7 the|mast:-115:-24 the|master:-125:-61 the|mastiff:-40:14 the|mat:67:-77
  the|matchbook:-83:-38 the|matter:-84:-40 the|mattress:-55:89 the|mayor:-123:-100 the|mechanic:-15:-42 the|medal:43:-3 the|medium:129:-33
  the|merchant:-106:-36 the|mere:95:-10 the|mesa:120:-36 the|mesh:-100:-13 the|mess:93:-17 the|mezzanine:-112:195 the|midst:-90:-5
  the|midwife:60:-9 the|milestone:-101:-27 the|mill:-67:-67 the|miller:-44:2 the|millpond:101:-29 the|mine:-78:-117 the|miner:16:96
  the|minute:-36:-94 the|mirror:74:122 the|mist:-41:-1 the|moat:98:-2 the|moment:68:-112 the|money:-14:-41 the|monk:-67:6
  the|monkey:-58:-24 the|monorail:-35:-45 the|monowire:-51:32 the|moon:-20:-56 the|moonlight:95:-11 the|moor:-60:-21 the|mop:-56:-10
  the|morgue:-57:-48 the|morning:-36:-110 the|moth:83:-48 the|mould:54:-19 the|mound:128:-58 the|mountain:123:-51 the|mountebank:-77:-52
  the|mouth:-76:123 the|mud:-7:47 the|mulberry:-44:-17 the|mule:-170:-126 the|museum:-104:-14 the|mutant:-108:2 the|mutineer:-39:163
  the|muzzle:-52:62 the|nail:119:26 the|name:20:-67 the|nave:4:-59 the|navigator:93:-21 the|near:-8:-86 the|neck:-188:52 the|needle:15:-54
  the|neon:77:-38 the|nettle:-39:48 the|new:-133:-77 the|newel:-86:102 the|news:-50:-24 the|next:-61:93 the|night:-128:-105
  the|nine:-14:-40 the|ninth:102:-62 the|noise:7:-69 the|noodle:53:-69 the|north:-70:-49 the|nose:-48:-33 the|notary:-42:80
  the|novice:46:-18 the|number:10:-45 the|nun:72:-49 the|nurse:-13:122 the|nursery:7:-45 the|oak:224:15 the|observatory:-63:-13
  the|office:-4:-62 the|ogre:-65:27 the|oil:-16:43 the|old:43:2 the|only:-23:-61 the|opera:-92:-10 the|oracle:-14:-70 the|orange:106:23
  the|orchard:-54:-68 the|orchestra:-127:10 the|orchid:-3:53 the|orderly:-51:107 the|other:-43:60 the|others:-90:-87 the|outrider:101:90
  the|overpass:41:21 the|ox:-30:-43 the|pack:-105:-66 the|pad:-88:-21 the|padlock:70:-33 the|page:213:-47 the|pail:111:-11
  the|paint:150:-122 the|pair:-151:121 the|palace:57:-24 the|pale:-116:-48 the|palisade:-64:107 the|palm:-9:43 the|pan:-1:-75
  the|pane:-11:-57 the|panel:88:-35 the|pantry:5:84 the|paper:101:-104 the|parade:-13:-95 the|parapet:-40:72 the|park:82:-9
  the|parlour:107:-10 the|part:-56:-22 the|pass:-64:-99 the|passage:-130:67 the|pastry:-57:-11 the|path:-162:-1 the|patient:-141:14
  the|patrol:45:8 the|pattern:73:71 the|pavilion:-43:-12 the|pawnbroker:63:24 the|peak:-59:-4 the|pear:60:-21 the|peat:49:-40
  the|pebble:92:-12 the|pedal:-50:-38 the|peel:-68:-40 the|peg:13:155 the|pen:141:-31 the|pentacle:50:6 the|persimmon:72:72
  the|person:63:49 the|phantom:-31:-47 the|pharmacy:-2:44 the|phone:30:52 the|piano:54:-45 the|pick:17:114 the|pig:104:-4 the|pike:-11:165
  the|pikeman:-40:-10 the|pilgrim:167:-73 the|piling:-23:-44 the|pillar:89:217 the|pillion:25:45 the|pillow:-85:150 the|pilot:3:64
  the|pine:57:-19 the|pink:-121:-53 the|pistol:-8:60 the|pit:-97:-47 the|pitch:-27:-50 the|pitchfork:-112:103 the|place:106:-33
  the|plan:-39:-99 the|planchette:129:-39 the|planet:-200:-61 the|plank:61:36 the|plaque:-100:-15 the|plasma:96:27 the|plaster:111:-19
  the|plastic:-100:9 the|plate:158:-91 the|platform:100:51 the|plaza:-37:-43 the|plot:-121:-34 the|plough:14:59 the|plug:121:-48
  the|plum:-67:-23 the|pocket:-78:-7 the|point:-160:86 the|poker:-65:199 the|pole:-42:1 the|pond:-136:-84 the|pony:-72:-82
  the|porcelain:-68:-17 the|port:-77:56 the|porter:-73:70 the|porthole:-45:-19 the|portrait:188:23 the|possess:150:-36 the|post:-32:-60
  the|pot:40:-22 the|powder:-136:9 the|power:63:-27 the|preacher:106:8 the|precinct:60:-49 the|prefect:-82:-6 the|price:-48:-81
  the|priest:5:-72 the|print:197:-57 the|prison:-4:146 the|prisoner:41:-19 the|projector:-171:-70 the|promenade:-76:-27 the|proper:165:-12
  the|prophet:151:-6 the|prune:-86:72 the|psalm:-46:-35 the|psion:46:-2 the|puddle:121:-36 the|pump:-149:-74 the|punch:-49:-42
  the|punt:-86:-37 the|puppet:-108:-94 the|puppeteer:108:-30 the|purser:-45:-17 the|pylon:-51:60 the|qi:52:19 the|quarry:-112:32
  the|quarter:-102:-3 the|quay:-64:-80 the|question:-30:-44 the|queue:-65:-8 the|quick:-34:71 the|race:-12:-59 the|rack:90:-18
  the|radiator:-93:143 the|radio:36:-69 the|raft:-130:-21 the|rafter:153:-80 the|rag:57:92 the|raid:67:-7 the|raider:145:117
  the|rail:-177:5 the|railway:-66:-12 the|rain:53:-107 the|rake:-45:-69 the|ram:-93:-12 the|ramp:-140:42 the|rat:86:47 the|rattle:100:85
  the|raw:-51:2 the|razor:-139:17 the|reactor:-9:59 the|real:-15:148 the|red:41:-54 the|reed:-69:14 the|reflect:56:65
  the|reflection:120:66 the|regolith:94:-4 the|rein:-57:-40 the|reliquary:61:-27 the|rend:-47:-33 the|reservoir:-113:-9 the|rest:-80:118
  the|revolve:-39:54 the|rib:13:77 the|ribbon:-19:68 the|rider:40:10 the|ridge:-79:-44 the|rifle:-74:20 the|rig:-115:-137
  the|right:18:-112 the|rim:-30:-55 the|ring:49:-232 the|riot:56:26 the|ripple:-102:-9 the|rise:-76:-19 the|river:3:-69
  the|riverbed:46:-38 the|rivet:100:121 the|robe:-77:-8 the|robot:-22:-61 the|roll:-9:82 the|roof:-136:-13 the|rook:96:-10
  the|room:199:-21 the|root:4:72 the|rope:-45:-109 the|ropewalk:-40:-4 the|rose:133:-52 the|rotor:-42:2 the|roulette:-89:-11
  the|round:-98:39 the|row:-75:-63 the|rubble:57:-2 the|rug:184:49 the|ruined:-84:41 the|rule:-63:-13 the|rune:108:-6 the|rung:-28:48
  the|runner:150:86 the|rush:47:-31 the|rust:115:-35 the|rye:-47:-4 the|sabre:-78:-23 the|sack:10:-114 the|saddle:155:43 the|safe:2:-41
  the|sail:-61:-52 the|saint:113:-51 the|salt:-47:-80 the|same:13:-132 the|sand:-19:-61 the|sandbag:-34:53 the|sap:-50:93
  the|satchel:-103:11 the|saucer:124:-9 the|scale:-50:-11 the|scanner:-11:-53 the|scarecrow:109:8 the|school:-119:-51
  the|schoolroom:-132:-1 the|scope:39:-61 the|screen:104:-33 the|scroll:150:-50 the|sea:-93:-76 the|seal:-133:-129 the|seance:-127:-8
  the|searchlight:-101:-23 the|seat:187:107 the|seawall:-59:-3 the|second:-128:196 the|sect:-54:-4 the|security:-43:93 the|seed:79:-26
  the|sentry:27:127 the|sergeant:-65:51 the|server:49:-53 the|service:91:-57 the|seven:79:40 the|seventh:125:-47 the|shade:-149:-61
  the|shadow:114:-48 the|shaft:-103:100 the|shallows:-78:49 the|shaman:92:27 the|shape:134:-41 the|shear:254:11 the|shelf:49:93
  the|shell:-20:75 the|shelve:-40:15 the|shepherd:-41:67 the|shield:-101:38 the|shimmer:-61:13 the|shin:-94:-5 the|ship:45:-103
  the|shipyard:-47:-33 the|shock:-50:28 the|shoe:-44:23 the|shop:59:-18 the|shore:-149:-34 the|short:-44:104 the|shoulder:49:-19
  the|shout:48:59 the|shower:-42:64 the|shrine:68:39 the|shroud:62:-17 the|shut:167:-20 the|shutter:-50:18 the|shuttle:117:-59
  the|sick:158:-16 the|sickle:46:42 the|side:-85:105 the|siege:-17:-65 the|sigil:105:3 the|sign:64:-74 the|signal:-50:-25 the|silk:-78:-20
  the|sill:122:-35 the|silo:62:-36 the|silver:89:50 the|sink:-71:-1 the|siren:-64:-15 the|sister:-56:97 the|six:-43:-12 the|size:68:-6
  the|skeleton:-134:-56 the|skimmer:-61:-36 the|skin:-14:-103 the|skirt:-41:-1 the|skull:-52:-40 the|sky:-60:-31 the|skylight:-5:70
  the|skyline:-83:-19 the|slag:-7:41 the|slat:-74:42 the|sledge:-101:-40 the|sleep:-137:-33 the|slide:-84:83 the|sling:-40:87
  the|slip:-176:-43 the|slit:-62:39 the|slope:13:66 the|slot:-70:-41 the|slow:57:-3 the|slug:222:64 the|sluice:-21:40 the|small:4:105
  the|smile:-66:-9 the|smog:-67:-21 the|sniper:-74:45 the|snow:98:-36 the|socket:6:69 the|sofa:-111:84 the|soft:-40:4 the|sole:65:-14
  the|song:43:-4 the|sorcerer:80:19 the|sound:25:48 the|soup:105:36 the|south:-43:-8 the|spade:80:24 the|spanner:20:51 the|spare:-64:156
  the|spear:-64:98 the|spectacle:-83:-31 the|spectre:-148:1 the|spike:116:64 the|spill:45:-24 the|spin:-122:4 the|spine:-75:8
  the|spire:-80:-53 the|spirit:-51:-2 the|splinter:64:3 the|split:42:-8 the|sprinkler:-42:-15 the|spur:-43:-21 the|squad:-5:46
  the|square:-87:-107 the|stable:-44:-9 the|stack:3:-100 the|stadium:-53:-33 the|stag:118:-35 the|stage:-195:-63 the|stain:91:-17
  the|stair:61:25 the|stairwell:-43:89 the|stake:-79:-12 the|stalk:-124:-5 the|stand:-19:-49 the|star:-28:-99 the|starlight:123:-21
  the|station:-128:-29 the|statue:9:-46 the|steel:153:-89 the|stenographer:-66:-27 the|step:-96:-69 the|steward:-60:-94 the|stick:19:-47
  the|stiff:205:-27 the|stile:33:-57 the|stock:-85:6 the|stone:192:19 the|stool:62:141 the|storm:91:-152 the|story:-72:-28
  the|storyteller:-51:-33 the|stove:93:19 the|stranger:16:56 the|strap:-98:63 the|straw:90:-1 the|stream:-8:-51 the|street:36:88
  the|streetcar:-77:-14 the|streetlamp:64:-4 the|strike:-46:9 the|strip:-93:1 the|stroke:215:-45 the|stubble:125:-5 the|stuff:-70:1
  the|substation:-41:-36 the|sugar:-44:-26 the|suit:62:25 the|sum:-43:-4 the|sun:-150:-137 the|sunroof:-29:56 the|sunset:-45:-38
  the|surface:119:-45 the|surgeon:-123:184 the|surveyor:79:-6 the|sutra:-41:-45 the|swan:-108:4 the|sweep:-75:-11 the|sweeper:-47:-16
  the|swell:164:39 the|switch:-213:-40 the|switchback:11:-71 the|sword:99:37 the|swordsman:-15:50 the|table:27:70 the|tablecloth:73:7
  the|tablet:72:-28 the|tag:-5:46 the|tail:-152:-90 the|tailgate:4:69 the|talisman:41:-41 the|tall:48:93 the|tank:-98:-101
  the|tanner:-100:3 the|tannery:-47:-33 the|tap:-132:-14 the|taper:59:-27 the|tapestry:259:-9 the|tarmac:110:-25 the|tarpaulin:-54:-10
  the|taser:-28:63 the|tassel:-98:30 the|tattoo:137:-38 the|taxi:42:62 the|tea:-28:48 the|teahouse:-70:9 the|teapot:-6:99 the|tear:131:-73
  the|telegram:-52:-13 the|telephone:3:56 the|temple:39:136 the|tenant:-80:-32 the|tent:-26:-58 the|tentacle:21:48 the|tenth:-4:-62
  the|theatre:-116:-34 the|thief:-12:-51 the|thigh:-100:-57 the|thing:43:167 the|third:40:9 the|thousand:-90:-8 the|thread:75:-36
  the|three:55:84 the|threshold:110:-15 the|throat:-59:261 the|throne:-51:-11 the|throttle:-87:15 the|thumb:-100:-14 the|thunder:18:-45
  the|ticket:-77:-10 the|tide:-47:-10 the|tiger:34:41 the|tile:127:85 the|till:78:-7 the|time:230:-120 the|tin:175:-33 the|tinker:156:-92
  the|toast:60:-18 the|toe:65:-26 the|toll:-83:36 the|tollman:19:92 the|tomato:-115:-15 the|tomb:87:-9 the|tommy:-65:165 the|tong:-130:37
  the|tooth:-110:39 the|top:-105:-80 the|topknot:-54:79 the|topmost:-3:-40 the|torpedo:-44:-24 the|tow:15:56 the|towel:-57:-7
  the|tower:58:-117 the|town:-121:-59 the|towpath:-139:-62 the|trace:57:-5 the|tracer:41:61 the|track:-4:-42 the|traffic:2:-63
  the|trailer:3:47 the|train:-10:-97 the|tram:-83:-96 the|trap:-122:-75 the|trapdoor:-51:-80 the|traveller:-81:-55 the|treaty:33:-40
  the|treetop:43:-6 the|trench:-66:-28 the|trestle:158:33 the|trick:-47:-3 the|trigger:-2:61 the|trike:-4:157 the|troll:-4:120
  the|trolley:-91:-3 the|truck:-46:-63 the|trumpet:-130:-12 the|truth:78:-31 the|tub:2:77 the|tuesday:-45:-8 the|tug:-104:107
  the|tumbler:55:-5 the|tune:174:-42 the|tunnel:-193:-29 the|turf:129:104 the|turn:-84:-2 the|turnstile:-114:51 the|turntable:-20:-40
  the|turret:-40:42 the|twentieth:-46:-57 the|twin:-56:-52 the|two:14:137 the|typewriter:156:-6 the|umbrella:-104:59 the|underpass:73:16
  the|underside:99:-17 the|undertaker:-55:-20 the|upper:-67:-55 the|upturn:-71:-80 the|urn:-52:-29 the|usual:-57:-32 the|valley:50:-67
  the|vampire:122:22 the|van:-23:-41 the|varnish:77:26 the|vat:-83:13 the|vault:85:-40 the|veil:-64:-9 the|vein:-75:-19 the|velvet:52:25
  the|vend:78:10 the|vent:72:-17 the|veranda:-68:-22 the|verge:-13:164 the|vermilion:105:66 the|very:-141:-34 the|view:-41:-7
  the|viewport:51:-26 the|village:-98:-44 the|villager:-41:25 the|vine:44:-37 the|voice:-75:-41 the|wagon:-28:94 the|wainscot:-9:57
  the|waist:-37:-58 the|wait:-66:-11 the|walk:-56:-18 the|war:31:40 the|ward:112:60 the|wardrobe:-135:134 the|wardroom:104:-8
  the|warlock:127:55 the|warm:-90:3 the|washstand:74:82 the|watch:-79:-41 the|watchdog:-79:-12 the|waterfall:68:-68 the|waterline:-51:4
  the|wax:-78:-10 the|way:-45:34 the|weather:-22:-45 the|weathercock:-101:-16 the|weave:75:-13 the|weaver:90:-16 the|wed:-91:6
  the|wednesday:94:-8 the|week:-61:-47 the|weight:-43:-11 the|weld:-63:-65 the|well:137:-48 the|west:-87:-65 the|wet:-148:-12
  the|wheat:40:3 the|white:73:9 the|whitewash:42:-17 the|whole:-81:-169 the|wick:56:-12 the|widow:61:-114 the|width:-71:-10
  the|wig:-29:-59 the|will:64:-37 the|willow:-36:64 the|winch:-114:-1 the|wind:-82:-137 the|windlass:-60:-11 the|window:55:77
  the|windscreen:-32:138 the|windshield:-57:-72 the|windward:-23:40 the|wing:-138:-37 the|winner:-39:-110 the|winter:-116:-31
  the|witch:41:37 the|wizard:-79:-103 the|wolf:-11:112 the|woman:112:-27 the|wood:-136:39 the|wool:53:-51 the|word:93:-32 the|work:1:-64
  the|world:-69:-57 the|worst:-78:-10 the|wreath:-66:-15 the|wreck:53:-54 the|wrist:89:60 the|wrong:-92:-96 the|yard:-49:-108
  the|year:-76:-58 the|yellow:46:16 the|yew:105:2 the|yoke:97:-25 the|young:-126:-6 the|zinc:76:-8 the|zither:162:36 thicken|and:65:-18
  thick|as:-8:-69 thick|with:-59:-7 thigh|and:-76:-88 thing|'s:13:48 thing|about:-74:-25 thing|and:-69:67 thing|at:54:-6 thing|be:-84:-29
  thing|in:-2:113 thing|on:57:8 thing|that:56:7 thing|with:55:-15 think|about:-167:-158 think|and:52:-28 think|it:-43:-35 think|of:-39:165
  think|to:-85:-19 thin|as:94:-66 thin|that:-110:-8 thin|white:-61:-5 third|gate:-88:-16 third|of:-91:-7 third|one:61:0 third|time:-143:10
  third|verse:73:-3 third|watch:-90:-9 thirty|foot:76:-65 this|be:-111:-21 this|house:-134:-7 this|morning:117:-38 this|one:188:-16
  this|time:-16:47 this|way:-37:-68 though|a:128:-5 though|he:-51:-16 though|it:78:-13 though|no:51:-13 though|the:61:-30
  though|they:-44:-29 though|to:-87:102 thousands|and:-58:-3 thousand|mile:-133:18 thousand|person:-140:5 thousand|ship:-69:-10
  thousand|year:64:-12 thread|a:55:-27 thread|and:133:-11 thread|by:87:-7 thread|from:-90:-34 thread|of:167:-93 three|and:-47:-20
  three|day:87:-67 three|finger:-56:25 three|hundred:-232:-127 three|in:5:131 three|mile:60:-3 three|of:-96:152 three|pair:-52:-13
  three|row:-57:-29 three|side:-106:-8 three|step:-82:40 three|storey:-23:84 three|the:80:-41 three|time:74:-103 three|white:-29:72
  thresh|floor:-59:9 throat|a:-45:-78 throat|and:28:122 throat|be:-76:17 throat|before:5:100 throat|of:-57:88 throat|to:-52:-46
  throat|with:-34:51 through|a:-133:78 through|all:-72:31 through|and:-36:-45 through|both:110:17 through|every:-48:-10
  through|five:-47:-8 through|her:170:-77 through|him:87:-65 through|in:-49:-29 through|it:91:-2 through|its:-75:136 through|on:134:1
  through|one:-69:-4 through|smoke:106:-8 through|that:83:-1 through|the:-23:94 through|their:127:-39 through|them:113:8
  through|wet:-127:-30 through|with:4:-56 through|your:36:129 throw|a:-98:-34 throw|bottle:-6:78 throw|everything:-87:-12
  throw|her:-34:-58 throw|him:19:61 throw|his:-62:-10 throw|in:-71:-15 throw|it:167:1 throw|rice:-13:83 throw|the:-197:109
  throw|their:77:-20 throw|them:76:70 throw|your:46:55 throw|yourself:-37:-52 thrust|out:138:-10 thrust|the:48:-31 thumb|and:97:0
  thumb|be:-54:-9 thumb|in:-8:71 thumb|out:53:-19 thumb|to:48:-2 thunder|be:-9:-44 ticket|machine:-20:-65 tick|over:-54:-37
  tide|and:189:-33 tide|be:-66:-60 tide|come:85:-10 tide|have:-55:-7 tide|of:-40:-5 tie|a:88:-23 tie|and:25:78 tie|itself:161:-42
  tie|on:-44:-6 tie|the:-44:-59 tie|to:-41:30 tie|up:-55:-23 tie|with:-43:-29 tiled|in:-44:-7 tile|between:63:53 tile|by:61:7
  tile|green:-61:-19 tile|in:-61:23 tile|with:34:57 till|a:70:-15 till|it:28:-43 tilt|and:-44:-86 tilt|her:237:69 tilt|like:-44:-7
  time|a:-44:62 time|about:-44:-16 time|and:84:53 time|around:-20:-103 time|as:49:-13 time|for:-38:76 time|from:-56:58 time|he:147:-16
  time|i:103:-33 time|it:-12:130 time|its:66:22 time|of:-40:-16 time|on:-9:-48 time|that:46:-4 time|to:-104:103 time|with:42:-90
  tinker|'s:38:-49 tiny|brass:-52:-3 tin|and:-90:-34 tin|trumpet:115:-8 tip|a:-75:88 tip|and:108:39 tip|it:42:-34 tip|over:-40:-92
  tip|the:71:-7 tip|up:-58:-11 tithe|barn:94:-10 toe|to:80:-14 together|and:72:32 together|in:87:156 together|into:-58:-11
  together|like:-74:-21 together|over:15:-49 together|the:-68:-63 together|through:-63:-13 together|to:-49:-6 together|with:29:-46
  tommy|gun:-79:183 tongue|and:9:-46 tongue|of:47:-19 tongue|the:-84:-3 tong|come:-97:49 tonight|the:193:-37 tonne|of:47:59 ton|of:-43:98
  tooth|a:-87:-33 tooth|and:-126:17 tooth|bare:-32:53 tooth|be:-116:-26 tooth|the:-67:50 tooth|while:-41:-36 too|and:-4:40 too|far:-65:3
  too|large:-67:-27 too|late:12:179 too|many:-9:51 topknot|and:-59:79 topple|across:-40:15 top|a:-49:-9 top|and:-85:-50 top|be:-16:-79
  top|one:-48:-4 top|the:-70:-22 torch|and:-16:58 torch|go:43:-36 torch|in:-66:-13 touch|him:150:103 touch|his:16:-60 touch|it:145:-44
  touch|one:-40:-8 touch|the:225:-84 towards|the:33:-48 toward|her:-79:69 toward|it:-20:-59 toward|the:188:-25 toward|your:116:-20
  tower|and:222:71 tower|be:-46:-12 tower|in:-30:-42 tower|of:-53:-36 tower|stair:63:-11 tower|to:-9:50 tower|with:-11:-72 town|be:-43:-10
  to|a:-41:-137 to|about:79:42 to|an:-55:-37 to|another:69:-9 to|answer:-56:7 to|bank:-41:96 to|be:-120:-40 to|beat:90:-50 to|bed:-54:-50
  to|belt:-94:-31 to|bottom:-1:60 to|burn:-74:-19 to|buy:-49:-10 to|carry:49:-17 to|cast:100:-11 to|catch:27:-43 to|chin:13:71
  to|come:-16:52 to|conjure:-49:-4 to|count:49:-53 to|dance:72:-21 to|door:-77:-13 to|drip:76:28 to|dry:-91:13 to|each:-67:-6 to|ear:-45:3
  to|either:-55:-53 to|end:-167:-40 to|every:-112:-21 to|face:41:-54 to|fetch:-30:-48 to|fill:-62:40 to|find:36:-42 to|follow:241:-38
  to|four:-109:-22 to|front:-42:-7 to|get:-123:-79 to|give:56:-18 to|glass:43:-4 to|glow:110:-6 to|go:19:-56 to|grind:-122:-58
  to|hand:-99:-33 to|hang:47:-40 to|have:-100:-22 to|hear:48:-45 to|her:5:-67 to|hide:36:-47 to|him:-55:-42 to|his:7:-185 to|hold:67:-60
  to|horizon:-48:-12 to|hull:-14:-47 to|hum:123:-11 to|it:-73:-116 to|its:-173:-108 to|keep:13:-115 to|knit:-17:-47 to|know:-57:-35
  to|laugh:58:-30 to|lean:-30:224 to|leave:94:-3 to|let:-35:-76 to|light:-92:-45 to|lip:-46:-26 to|listen:121:-28 to|look:44:68
  to|match:17:-50 to|me:-68:-39 to|mind:-55:-2 to|move:144:-20 to|nothing:53:-2 to|notice:-42:125 to|one:55:38 to|pass:43:-5
  to|pick:-64:-14 to|piece:-68:-17 to|point:96:-38 to|pole:-159:-33 to|powder:99:7 to|pull:32:-72 to|put:-115:-35 to|raise:-53:-6
  to|reach:-155:111 to|remember:-94:-15 to|rest:88:15 to|rib:53:78 to|ribbon:-16:119 to|right:-11:150 to|run:-95:63 to|save:-102:-24
  to|say:-105:14 to|scream:-21:59 to|shake:-65:-16 to|shine:105:-28 to|shoulder:40:45 to|show:-85:42 to|side:87:-14 to|sit:114:-32
  to|sleep:-88:81 to|smoke:-41:89 to|spare:-43:-58 to|speak:49:-42 to|spin:83:-10 to|stand:81:-4 to|stay:-82:-7 to|steam:88:39
  to|stern:-99:44 to|stop:-109:14 to|supper:-39:-43 to|swing:79:-5 to|tail:-62:-2 to|take:-90:-29 to|talk:-54:-12 to|that:49:-21
  to|the:-75:-139 to|their:70:-120 to|them:179:-45 to|think:-43:-14 to|throw:-45:-32 to|touch:-137:29 to|turn:28:-88 to|use:-12:100
  to|wait:163:-27 to|wall:-75:45 to|what:-48:-6 to|where:-126:-22 to|wind:80:0 to|write:81:-12 to|you:132:-16 to|your:-27:-82
  trace|the:80:-3 track|be:92:-5 traffic|and:-20:-65 traffic|light:89:-9 trail|from:141:-16 trail|off:22:93 trail|spark:44:73
  train|be:-77:-18 train|have:-41:-6 tray|and:-14:45 tray|of:-96:-81 tread|into:37:-43 tread|on:-99:-5 treaty|be:-83:-18 tree|grow:-58:-5
  tree|on:-45:-12 tremble|in:2:65 trestle|and:127:26 trim|the:65:-40 trot|away:71:-29 trot|off:70:-2 trot|over:74:-3 trough|and:40:-77
  trouser|cuff:25:-40 truck|and:-53:-23 truck|go:113:67 truck|have:-72:183 true|name:77:-20 trunk|and:55:-4 trunk|have:-56:-3
  trunk|the:117:12 try|again:-58:-14 try|the:-53:44 try|to:-141:8 tube|of:-27:-43 tuck|a:-50:-31 tug|and:-87:-17 tunnel|and:-45:-65
  tunnel|the:84:-13 turf|and:-12:64 turn|a:62:-25 turn|about:41:43 turn|all:25:53 turn|and:26:-113 turn|around:-61:45 turn|as:85:-9
  turn|by:-72:-12 turn|from:-95:49 turn|her:67:215 turn|his:30:-60 turn|in:19:44 turn|into:-57:9 turn|it:-127:-70 turn|its:173:6
  turn|itself:-87:-15 turn|leave:-120:-15 turn|of:-119:-18 turn|off:-61:-16 turn|on:89:-16 turn|once:-103:-14 turn|orange:-108:-56
  turn|out:-121:-83 turn|over:84:-111 turn|pink:-7:59 turn|red:-5:49 turn|slowly:140:-32 turn|the:-58:-97 turn|their:201:-93
  turn|them:41:-30 turn|to:100:12 turn|twice:-72:1 turn|under:-42:-31 turn|up:87:12 turn|white:47:-14 turn|with:-88:-62
  twelfth|stroke:86:-7 twelve|foot:-54:-2 twelve|of:123:-27 twice|about:-12:91 twice|and:-97:66 twice|around:51:-20 twice|round:-66:-28
  twice|the:102:28 twig|and:112:-17 twist|and:12:51 two|and:147:-51 two|be:84:-9 two|behind:60:63 two|bike:-32:69 two|brother:-62:7
  two|by:126:-45 two|cousin:59:-24 two|cup:-54:-13 two|dozen:57:-14 two|finger:69:116 two|floor:-31:58 two|foot:65:-42 two|green:154:-10
  two|guard:52:58 two|halve:-67:13 two|hand:142:-15 two|head:-46:35 two|hundred:-16:-191 two|in:45:33 two|leg:89:21 two|man:-85:137
  two|marine:30:46 two|metre:-14:40 two|mile:81:-11 two|more:44:12 two|of:24:154 two|old:-133:-27 two|pair:29:-47 two|row:-147:-23
  two|slug:-24:45 two|the:15:-40 two|three:-60:-19 two|wall:66:14 two|wheel:-109:23 two|white:93:5 two|with:126:-13 typewriter|be:109:-13
  tyre|and:89:22 tyre|iron:49:193 umbrella|go:-109:35 uncoil|from:41:-17 underneath|be:-61:-5 underside|of:114:-15 under|a:-70:-88
  under|an:-12:-55 under|each:-132:-28 under|her:-89:69 under|his:-52:-17 under|its:-114:41 under|my:-66:-34 under|no:97:-16
  under|one:-125:-45 under|the:-109:50 under|their:20:-81 under|them:-125:-13 under|violet:-57:-12 under|with:-15:59 under|you:-68:-52
  under|your:-5:-40 unfold|from:164:-55 unfold|into:-55:-19 unhurried|a:140:-6 unhurried|and:-92:-12 unpick|the:116:-86 unplug|and:91:-3
  unroll|his:42:-2 unroll|the:-108:-18 until|dark:-47:-16 until|every:81:-10 until|he:-98:86 until|her:-85:-50 until|i:-42:-8
  until|it:-71:31 until|one:-54:53 until|she:-82:-8 until|somebody:51:-7 until|the:29:-187 until|they:12:41 until|your:-97:-95
  upend|the:55:93 uphill|along:35:-42 uphill|and:51:-49 upon|a:-43:23 upon|each:-112:-33 upon|her:-19:-48 upon|it:106:-67 upon|its:61:-30
  upon|row:61:-17 upon|the:-14:-203 upright|at:0:58 upright|in:23:-62 upright|on:-22:-41 upright|with:-45:-4 upside|down:-209:-50
  upturn|face:-146:-100 upward|and:71:-1 upward|with:-103:18 up|a:77:-163 up|across:42:-10 up|all:58:41 up|along:125:79 up|among:-6:-76
  up|and:-21:-75 up|around:46:-2 up|as:-63:16 up|at:-46:-18 up|before:67:51 up|behind:58:5 up|between:80:13 up|both:-55:-31 up|brown:76:-4
  up|by:-105:3 up|each:14:-47 up|eleven:-74:-10 up|for:-48:-9 up|forty:-2:-52 up|from:-119:155 up|go:-143:-54 up|he:-144:0 up|her:65:-30
  up|here:-93:-3 up|high:-70:-59 up|his:75:66 up|in:80:53 up|it:155:19 up|its:45:64 up|like:-179:66 up|off:255:-56 up|on:61:-59
  up|one:70:-25 up|out:-35:-82 up|past:68:-50 up|red:-83:146 up|round:78:-2 up|slowly:-16:-43 up|so:-40:-9 up|their:-92:-9 up|them:64:6
  up|there:27:-56 up|they:81:-34 up|through:55:40 up|to:25:-264 up|together:21:122 up|toward:28:142 up|two:41:10 up|under:50:-39
  up|when:-94:10 up|with:-152:118 up|your:42:-27 use|a:-7:63 use|as:-50:17 use|it:-65:70 use|the:-44:-20 use|to:-68:-65 us|a:-135:50
  us|again:-48:15 us|and:-44:-67 us|the:50:-6 vacuum|and:71:-26 vacuum|the:80:60 valley|of:81:-9 vanish|into:1:-78 vat|and:-41:-8
  vat|of:-128:-9 vault|'s:-49:-3 vault|and:107:-15 vault|be:154:-31 vault|the:-70:3 veil|and:130:-21 veil|be:-99:-21 veil|of:-63:-17
  vend|machine:77:-35 vent|and:96:-18 verger|'s:-57:39 very|clean:-74:-12 very|gently:-33:-72 very|slowly:-41:-97 very|still:115:-11
  very|straight:-68:58 very|top:-57:-7 vest|and:-7:83 vicar|'s:-83:-9 vine|and:-67:-4 violet|fire:117:22 violet|ink:-49:-8
  violet|light:77:-31 visor|and:-46:23 visor|be:45:35 visor|down:-18:-87 visor|go:-55:54 visor|the:49:10 voice|on:52:-21 voice|that:50:-1
  wade|among:-44:-13 wade|in:-52:130 wade|out:120:-67 wade|through:-40:-21 wade|to:64:-2 wagon|and:-26:-41 waist|a:70:-19
  waist|and:-49:-69 waist|in:27:-45 wait|and:-55:-2 wait|at:101:-24 wait|for:-113:-22 wait|on:42:-6 wait|to:-42:-13 wait|wait:-80:49
  wait|with:43:-22 wake|and:66:-2 wake|him:-41:-8 wake|it:41:-6 wake|up:-65:-13 wake|with:-138:-15 walk|a:109:-26 walk|about:-123:-60
  walk|across:-132:-36 walk|along:-49:77 walk|away:49:-4 walk|backward:-79:20 walk|behind:-59:-116 walk|beside:-51:-20 walk|between:112:20
  walk|him:-25:87 walk|in:-157:-38 walk|into:51:-23 walk|it:-50:99 walk|off:43:-31 walk|on:-68:-10 walk|out:9:-71 walk|pace:72:-64
  walk|past:63:-40 walk|round:148:-21 walk|stick:-43:-11 walk|through:60:-61 walk|to:68:-8 walk|toward:133:-6 walk|up:-19:55
  wall|as:-82:-19 wall|be:-79:-2 wall|behind:-92:-26 wall|by:50:-4 wall|garden:-58:-6 wall|have:105:39 wall|like:123:3 wall|no:-51:142
  wall|of:-14:-74 wall|on:13:55 wall|the:-30:-120 wall|to:-96:23 wand|of:-29:-44 want|the:5:-52 want|to:-101:-33 ward|of:-110:-19
  warlock|'s:85:1 warm|and:-65:-37 warm|pan:-62:49 war|be:-44:-8 wash|hang:-51:-6 wash|on:-10:-43 wash|the:-71:-35 watch|a:89:36
  watch|chain:-49:59 watch|from:63:-35 watch|in:-50:-7 watch|it:93:-72 watch|the:-39:-128 watch|you:-83:-45 water|a:-67:-4
  water|and:-93:-51 water|as:0:-46 water|between:-40:-33 water|come:-62:-9 water|go:56:-25 water|have:-87:-33 water|in:35:-55
  water|like:-79:-50 water|run:245:-27 water|tank:-69:-22 water|that:56:63 water|the:-86:-46 water|to:-65:-57 water|tower:-62:28
  water|truck:-44:-13 water|under:40:-5 water|with:-47:-18 wave|a:-16:-61 wave|from:-77:14 wave|it:-33:-64 wave|to:-45:-4
  wax|museum:-47:-49 way|a:131:-32 way|and:59:1 way|back:78:-24 way|down:-77:-27 way|he:113:-11 way|home:-4:-49 way|of:-15:-46
  way|out:-42:-11 way|round:-135:-23 way|they:-49:2 way|up:-133:-53 way|with:-60:-11 way|you:-18:62 wear|a:-145:-59 wear|her:-66:-20
  wear|his:-49:-23 wear|it:-108:-15 wear|mourn:-77:-13 wear|off:-125:-32 wear|the:80:39 wear|to:-61:-5 wedge|of:-31:55 wed|dress:16:59
  wed|party:24:50 wed|ring:103:-17 weed|in:61:4 weep|into:-76:-21 weight|a:64:-16 weight|and:90:-8 weight|of:-45:-19 weight|on:-18:109
  welder|'s:-68:-26 weld|goggle:-88:-52 well|and:146:-8 well|be:179:-1 well|up:124:-31 weren't|any:143:-16 wet|and:260:-23
  wet|black:53:-27 wet|boot:-49:-5 wet|clay:-72:-11 wet|dog:-78:3 wet|grass:-72:50 wet|hair:114:-4 wet|hand:124:-5 wet|his:66:-21
  wet|rope:-15:49 wet|slate:-62:-10 wet|stone:15:-42 wet|the:82:18 wet|through:123:-32 wet|to:57:12 wet|with:-46:-5 we|all:-24:-45
  we|be:-73:-78 we|bury:-42:-18 we|go:-110:-48 we|have:-101:-55 we|talk:-15:-46 whale|of:-83:-3 whatever|be:-49:-39 whatever|it:-84:9
  whatever|they:-63:14 what|have:-72:134 what|i:50:-73 what|it:-142:36 what|remain:-75:71 what|she:91:-11 what|the:-108:-22
  what|there:-59:5 what|they:-34:98 what|you:80:-29 wheat|and:74:-5 wheel|a:-100:-46 wheel|and:-46:166 wheel|be:-101:-59
  wheel|come:-42:-30 wheel|go:27:-103 wheel|have:85:-5 wheel|in:45:2 wheel|leave:105:-12 wheel|of:57:21 wheel|off:-53:17 wheel|on:-21:-88
  wheel|once:126:46 wheel|over:-95:0 wheel|round:60:9 wheel|spin:-29:-60 wheel|the:-46:-50 wheel|to:-146:-6 wheel|turn:-20:-43
  when|a:-5:-41 when|he:-11:-52 when|his:-65:80 when|it:-40:-112 when|she:105:-130 when|the:72:19 when|there:-95:-16 when|they:-120:-127
  when|you:84:-51 wherever|a:88:-8 wherever|her:176:-7 wherever|it:-34:-41 where|a:-13:-64 where|an:77:-10 where|another:-71:-19
  where|each:88:-4 where|he:-40:-62 where|her:113:-49 where|his:-52:10 where|i:-51:-69 where|it:76:-68 where|its:188:59 where|no:126:-9
  where|nobody:82:-1 where|only:73:-18 where|she:150:-9 where|the:58:-158 where|their:65:45 where|there:168:-18 where|they:6:113
  where|to:-46:-19 where|you:-156:-92 where|your:-99:159 whether|he:-109:-8 whether|you:-56:-3 whichever|way:6:-46 which|be:-49:-23
  which|do:-75:-3 which|have:62:-33 which|of:-76:-8 which|one:-51:-9 which|the:-66:26 which|you:-63:-26 while|a:-190:-82 while|and:-98:-18
  while|he:44:-23 while|it:-60:119 while|she:-69:-58 while|their:-40:40 while|you:149:91 whip|and:84:-53 whirl|up:153:4 whisker|and:61:16
  whisper|and:-79:-2 whistle|and:54:-19 whistle|for:-91:-33 white|along:-50:-32 white|and:54:5 white|arm:-115:-12 white|as:23:41
  white|carnation:-40:-9 white|face:65:-12 white|finger:83:-23 white|fire:160:33 white|floor:45:-11 white|flower:62:-32 white|from:-71:-11
  white|glove:-52:-37 white|gravel:-67:-6 white|hair:58:-40 white|lead:-55:-8 white|light:-10:52 white|line:133:58 white|moth:79:-10
  white|of:-88:-5 white|on:-83:-14 white|one:82:-6 white|rope:127:-12 white|scar:-77:-7 white|sheet:-78:-24 white|stone:-71:27
  white|the:54:-32 white|then:121:16 white|with:14:59 whole|bay:-60:-2 whole|black:-8:-61 whole|camp:88:-20 whole|front:-78:7
  whole|hundred:-45:-5 whole|length:-47:-57 whole|life:49:-5 whole|long:78:-9 whole|night:-51:-16 whole|of:-61:-179 whole|orchard:-82:-17
  whole|plain:-55:-8 whole|street:-13:-43 whole|thing:-47:-32 whole|town:-65:-4 whole|vale:-63:-2 whole|valley:-40:-3 whole|wall:-98:37
  whose|turn:-46:-13 who|could:-57:-30 who|do:59:-26 who|go:-55:-9 who|hadn't:-44:16 who|have:-143:-90 who|know:47:-23 who|look:73:-6
  who|take:115:20 who|throw:57:81 wide|and:-2:-75 wide|than:-12:-83 widow|'s:100:-32 widow|have:40:-15 wife|'s:63:-36 wife|go:-72:-43
  wig|and:-93:-19 will|be:-65:-22 will|go:-58:-19 will|not:77:-98 windmill|with:-64:-6 window|a:10:-59 window|and:30:65 window|be:99:-34
  window|down:-65:-23 window|go:9:59 window|have:123:40 window|of:-21:55 window|the:61:-19 window|to:-65:21 wind|about:-60:5
  wind|and:56:-46 wind|be:115:0 wind|get:-30:53 wind|go:24:-46 wind|have:-96:-12 wind|in:89:2 wind|it:44:99 wind|the:78:28 wind|to:-76:-3
  wind|with:183:19 wine|and:-71:-21 wine|in:81:-12 wine|jar:52:99 wing|come:99:1 wing|i:-79:-45 wing|mirror:43:-16 wing|you:-47:-20
  winter|garden:-100:-21 wiper|go:-55:-8 wipe|the:150:-110 wipe|your:-70:-39 wire|and:-99:-5 wire|be:43:-2 wire|no:89:100 wire|on:74:-4
  wire|the:-53:-36 wire|to:62:-59 wire|together:-71:-16 wire|up:-103:-27 wire|with:-46:-20 wish|you:24:-40 without|a:-100:11
  without|any:-117:-22 without|haste:127:-16 without|heat:72:-53 without|her:47:-19 without|him:131:31 without|hurry:32:86
  without|it:60:-13 without|look:-141:-90 without|move:-2:63 without|open:167:73 without|the:-8:-73 without|touch:34:-45 with|a:-119:-44
  with|age:-87:-8 with|all:-117:-70 with|an:-52:72 with|and:-23:58 with|bee:40:-4 with|black:-37:-40 with|blue:-74:-28
  with|boathook:-45:81 with|both:-135:-53 with|candle:118:-6 with|chain:-63:0 with|duck:-94:-16 with|dust:-57:-4 with|each:84:-25
  with|eel:70:-15 with|eight:-69:-18 with|every:51:-38 with|finger:111:-19 with|fish:139:-15 with|fishing:-57:-9 with|flour:-87:-59
  with|forty:-90:-54 with|frost:-79:-24 with|fruit:-72:-10 with|gold:-42:-6 with|great:-121:-46 with|half:71:28 with|her:-22:-53
  with|him:-73:170 with|his:-40:40 with|hook:-66:170 with|ice:-43:-37 with|ink:-40:-1 with|it:12:211 with|its:-212:-30 with|ivy:-52:-20
  with|joy:-69:-56 with|lamp:126:-7 with|lightning:-107:-34 with|little:-133:49 with|me:35:40 with|more:89:-21 with|moss:88:-4
  with|my:102:17 with|nine:-93:3 with|no:110:-28 with|nobody:131:-75 with|nothing:132:-65 with|old:-57:-12 with|one:-117:-89
  with|orange:-43:-21 with|paste:-45:-5 with|rain:-91:-7 with|real:-51:-6 with|rime:2:40 with|river:62:-10 with|rust:-36:-41
  with|salt:-17:101 with|saucepan:-44:-47 with|seven:-80:-17 with|silver:116:-26 with|small:-81:-21 with|smoke:-62:-10 with|snow:43:-16
  with|some:-55:-16 with|somebody:-116:-57 with|straw:-87:-31 with|ten:-48:-22 with|the:-54:52 with|their:-146:-47 with|them:90:40
  with|three:-70:-103 with|too:-32:46 with|tree:-51:-14 with|two:-71:38 with|us:77:-4 with|water:-54:-53 with|weed:-90:2 with|what:-5:162
  with|white:-37:-77 with|wing:71:-9 with|you:-49:7 with|your:83:-11 wizard|of:-69:-13 wizard|raise:20:-53 wizard|with:-46:-6
  woman|'s:178:-25 woman|and:42:32 woman|be:-6:69 woman|make:116:-11 woman|of:90:-53 woman|on:-70:39 woman|sit:-47:-15 woman|would:-62:124
  wonder|what:-44:-14 wood|and:0:103 word|and:123:-36 word|at:49:-19 word|for:51:-18 word|of:40:-21 work|at:43:-55 work|in:-64:-9
  work|it:91:7 work|its:-96:-23 work|the:-88:31 world|and:-59:-19 world|be:-46:-1 worth|of:104:-39 would|be:-55:9 would|come:-45:-2
  would|have:-181:-192 would|not:-71:-22 wrap|in:75:18 wrap|the:-26:40 wreck|be:-94:-7 wreck|of:-130:11 wrench|it:-69:71 wren|'s:-123:-13
  wring|out:-45:-38 wrist|be:54:-38 wrist|like:68:73 wrist|to:57:-47 wrist|with:-61:144 write|a:64:-6 write|and:105:-28 write|down:-23:-78
  write|it:-87:-7 write|itself:-54:-2 write|on:121:-42 write|the:-98:-7 write|to:-61:-11 write|with:-80:-13 wrong|and:-122:-5
  wrong|note:114:-21 wrong|side:44:-41 yard|above:72:18 yard|of:-49:93 yard|off:24:-50 yawn|and:122:41 year|and:-72:-47 year|before:-47:-5
  year|go:-66:-4 year|in:204:-13 year|of:-182:-79 year|old:-107:-38 year|to:-116:-12 yellow|and:-78:24 yellow|paper:183:-38
  yellow|silk:-40:-10 yellow|sky:-64:-7 yellow|talisman:45:37 yell|and:51:-5 yet|the:81:-21 yew|walk:18:43 young|man:98:-2
  yourself|and:-9:-52 yours|and:74:69 your|air:-51:0 your|arm:66:-109 your|back:-72:-1 your|belt:-57:-36 your|boot:-80:-58
  your|breath:38:-87 your|brother:-29:-77 your|bumper:7:-43 your|cheek:-54:42 your|coat:50:-1 your|collar:42:108 your|dead:128:-5
  your|ear:-7:189 your|eye:-64:-56 your|eyelid:48:-4 your|face:-64:25 your|father:84:-31 your|finger:12:43 your|first:-56:-9
  your|fist:-55:21 your|foot:-102:-24 your|grandmother:45:-18 your|grip:55:16 your|hair:-15:93 your|hand:-118:-172 your|head:-129:-25
  your|heel:-193:115 your|knee:42:77 your|lamp:-108:-37 your|leave:-86:18 your|mind:-126:-35 your|mother:91:-73 your|mouth:-48:-25
  your|name:131:-10 your|neck:53:15 your|other:-36:-89 your|palm:67:0 your|rear:-69:64 your|run:4:63 your|shadow:84:-34 your|shield:27:124
  your|shin:-49:-14 your|shoe:48:-26 your|shoulder:158:101 your|sleeve:98:100 your|staff:-84:8 your|table:-16:49 your|tailgate:31:53
  your|teacher:-159:-35 your|throat:-60:92 your|thumb:-91:-19 your|tongue:43:-12 your|tooth:-44:-36 your|visor:30:-45 your|voice:63:-13
  your|waist:-50:-20 your|way:21:-51 your|weight:-35:92 your|whole:-63:17 your|window:120:-9 your|windscreen:100:43 your|wrist:138:-48
  you|'d:-123:-5 you|'re:-108:-51 you|'ve:59:-47 you|a:-49:-119 you|agree:-35:-41 you|along:62:-44 you|arrive:-49:-16 you|as:50:33
  you|ask:-105:-32 you|back:78:-25 you|be:-73:-62 you|beat:91:-18 you|blink:85:-10 you|both:-38:-42 you|bow:-127:-123 you|break:-59:-9
  you|bring:-133:137 you|by:-85:61 you|cannot:83:-39 you|carry:75:-3 you|catch:-100:87 you|change:-40:-37 you|climb:-181:-72
  you|close:-42:-17 you|come:-73:-24 you|consider:0:-48 you|could:46:-89 you|crest:-96:-28 you|cross:-99:-56 you|cut:37:-52
  you|decide:-72:-10 you|dive:-47:62 you|do:-100:-125 you|don't:-46:-2 you|down:-80:-27 you|dream:-96:-43 you|drink:-88:-10
  you|drive:-119:-48 you|drop:54:44 you|duck:-50:-17 you|empty:-50:103 you|enter:-11:-54 you|feed:110:1 you|feel:154:-40 you|find:-57:0
  you|float:-101:-27 you|floor:-33:49 you|follow:-75:-62 you|for:-88:-47 you|from:-114:9 you|gain:-67:-62 you|get:-77:38 you|give:-74:-54
  you|go:-74:-115 you|haul:-154:-4 you|have:-194:-200 you|hear:67:69 you|hit:-42:-2 you|hold:74:59 you|in:28:167 you|initial:-50:-15
  you|it:77:-12 you|jab:-51:24 you|jack:-137:-25 you|jam:-57:62 you|jump:-44:85 you|keep:56:-75 you|kill:15:-51 you|kneel:44:-30
  you|leap:-48:-24 you|learn:-9:-47 you|leave:-92:-64 you|let:107:-90 you|lie:-120:-37 you|lift:-42:-18 you|light:135:-27 you|like:-52:55
  you|look:0:-105 you|lower:-79:-23 you|make:-62:-24 you|may:-92:-71 you|might:-90:-6 you|miss:-52:-17 you|move:-22:41 you|nod:-39:-52
  you|notice:-119:-29 you|now:-49:-5 you|on:-145:-105 you|over:-68:-38 you|parry:48:126 you|pay:-45:-41 you|picture:-37:-83
  you|press:99:-33 you|pull:58:-66 you|push:-96:-40 you|put:68:-11 you|raise:-61:-4 you|ram:13:49 you|reach:-101:-88 you|read:-84:-22
  you|remember:-54:-13 you|ride:-42:46 you|say:-49:-76 you|scrape:-54:-11 you|see:-65:45 you|sell:-11:-49 you|share:-38:-40
  you|shift:-26:-47 you|shoot:-42:0 you|shoulder:-43:-16 you|sign:-76:-40 you|sit:-172:-53 you|sleep:-133:-24 you|slide:-33:86
  you|spin:188:79 you|split:62:55 you|stamp:-70:12 you|stand:-101:-18 you|steer:63:59 you|step:58:-36 you|stop:-17:-96 you|strike:134:28
  you|stroll:-45:-38 you|suppose:-46:-3 you|swing:-73:109 you|take:-48:-114 you|tell:-63:-57 you|that:-51:-8 you|the:142:-38
  you|think:-84:-129 you|through:-68:2 you|to:-35:-65 you|top:-56:-38 you|tread:-78:0 you|try:-69:-79 you|turn:-139:-21 you|wade:-73:-22
  you|wait:-106:-79 you|wake:-54:-22 you|walk:-44:-36 you|want:103:-28 you|watch:198:-62 you|wipe:-53:-57 you|wonder:-42:-22
  you|would:-136:-37 you|you:45:83`;

/** Clauses of a kind that {@link file://./wonder-clash.ts} counts, each. */
export const CLASH_WEIGHTS: Readonly<Record<string, number>> = {
  "likenesses and the dead act": 0.256,
  "wares live": 0.418,
  "plants live": 0.73,
  "fire, water and smoke live": 0.073,
  "the dead act": -0.215,
  "a part of its own": 0.652,
  itself: 0.355,
  "gets up": 0.623,
  rises: 0.361,
  "goes up": 0.152,
  "hangs in the air": 0.281,
  "somebody goes up": -0.028,
  "the wrong way": 0.256,
  "out of a hand": 0.399,
  "fire about a body": 0.666,
  "a sound goes on": 0.427,
  "turns to somebody": -0.006,
  "the empty act": 0.743,
  "makes way": 0.654,
  writes: 0.659,
  "comes together": 1.339,
  "things mend": 0.392,
  yields: 0.228,
  "its worker acts": 0.195,
  "things answer a sign": 0.505,
  "elements answer a sign": 0.676,
  "bodies answer a sign": 0.614,
  "changes at once after a sign": 0.05,
  "far off after a sign": 0.352,
  "by itself": 0.293,
  "does it to itself": 1.004,
  "no cause": 0.473,
  "without harm or trace": 0.888,
  "does not what it must": 0.701,
  "dead for so long": 1.465,
  "too many or none": 1.128,
  "fire in a bare hand": -0.081,
  lore: 0.2,
  "its workers": 0.568,
  devices: -0.028,
  "sure signs": 0.2,
  "several sure signs": 0.348,
  "sure signs without a cause": 0.606,
  "sure signs and devices": 0.094,
};
