/** Weights of words for a wonder and for a fight, fitted by `npx tsx tools/scene/fit.ts` on the labelled sets. Not to be edited by hand. */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted number can come near a known one

/** A weight is its number over this. */
export const SCALE = 100;

/** Base forms, for a wonder and for a fight. */
export const WORDS = `
  'd:-62:-121 'll:-90:-28 'm:-21:18 're:-135:-85 's:-11:45 've:-19:-106 a:-51:-88 abacus:-163:124 abbess:133:-44 abbey:-35:48 abbot:89:4
  ablaze:59:-8 able:-65:40 aboard:-86:65 about:-37:-93 above:11:-90 academy:-27:-5 accept:-65:-38 access:-13:-28 accident:12:-2
  accord:-29:-53 accordion:-7:-19 account:-64:-63 accountant:-63:105 ache:-18:-31 acid:-163:-43 acolyte:-65:20 acquire:-45:54 acre:-15:-52
  across:27:2 act:-137:-24 actual:4:-32 add:-113:-103 address:-29:-60 adept:21:-2 admiral:-116:-142 admit:-26:-28 adrift:-95:31
  advance:-92:-51 advert:-21:-16 advertisement:-76:-33 aerial:-166:-37 afford:-43:-29 aft:-52:-209 afternoon:-106:-48 afterward:-41:40
  afterwards:-76:80 again:-131:-54 against:-33:0 age:14:-31 aged:-3:-5 agent:-24:-22 ago:1:-1 agree:-189:-78 ahead:13:-74 aim:-15:38
  air:123:77 airless:-44:-15 airliner:-39:-14 airlock:-16:-11 aisle:6:-32 ajar:-11:-73 alarm:-131:-38 alder:38:-19 alderman:-133:-60
  ale:-13:-53 algae:-75:-11 alibi:-34:-21 alight:82:7 alike:-17:-20 alive:-57:-66 all:7:-93 alley:-5:58 allotment:-39:-9 allow:-97:-14
  almost:-53:-36 alone:-144:-84 along:-33:-90 alongside:-29:-79 aloud:-82:-42 alphabet:-55:-27 already:-89:109 also:34:-105 altar:-3:-127
  alter:-37:17 always:-130:-75 ambassador:-58:-14 amber:-54:-41 ambulance:-48:106 ambush:-34:-34 ammo:-24:-35 among:-110:57
  amphitheatre:3:-10 an:-92:-193 ancestor:55:-1 anchor:-48:17 and:-32:-43 android:-90:-7 angel:5:-28 anger:-51:-24 angle:-31:-29
  angry:-9:-10 ankle-deep:-39:-3 ankle:-100:107 announce:-90:-12 another:25:-120 answer:17:-36 ant:-7:42 antenna:-139:-28 antler:204:-100
  anvil:-5:40 any:-34:-118 anybody:-97:-105 anyhow:271:114 anyone:-50:88 anything:-57:-92 anyway:125:-63 anywhere:103:12 apart:-59:45
  ape:-47:64 apiece:-59:-15 apologise:-4:65 apology:-29:24 apothecary:-7:-5 apparently:-28:-12 appear:32:-15 applaud:-89:-53
  applause:-47:-63 apple:-9:-43 apply:-23:-17 apprentice:19:-9 approach:-57:-10 apricot:-24:-8 apron:-77:-183 aquarium:-105:66
  aqueduct:-94:-59 arc:-65:22 arcade:-81:-91 arch:-74:-78 archer:126:102 archive:-82:-20 arcology:-122:-28 aren't:16:-34 argue:-106:42
  argument:-44:13 arm:-28:41 armchair:-72:-5 armed:-68:-41 armor:-38:-14 armour:-14:60 armoured:181:2 armpit:-68:-91 army:-76:2
  around:23:-47 arrange:-24:-12 arrears:-47:-45 arrive:-7:-1 arrow:19:106 as:47:-70 ash:35:-40 ashamed:24:-15 ashtray:89:5 aside:212:0
  ask:-66:-241 asleep:-163:-180 asphalt:197:22 assassin:170:148 assemble:136:-11 assistant:-41:-10 asteroid:35:-29 astride:16:76
  astronomer:-3:-1 asylum:-87:-13 at:-13:-60 attack:-139:-89 attendant:-40:-8 attention:-18:-5 attentive:42:-11 attitude:-12:-40
  audience:30:-17 audit:-27:-18 aunt:-145:-114 auntie:71:-16 aurora:-42:-2 automatic:44:48 autosave:-70:-19 autumn:-83:-12 avenue:-143:-55
  awake:-128:-52 away:30:-112 awning:-18:-90 axe:-50:-24 axis:-65:-33 axle:24:-17 baby:13:-147 back:-4:12 backward:3:134 backwards:-74:48
  bacon:40:13 bad:-129:-34 badge:-34:-25 badger:-22:-10 badly:-179:-66 bag:-86:-13 bailiff:25:-9 bait:0:12 baize:-11:-29 bake:-111:60
  baker:-57:-31 balance:-162:-77 balcony:-276:-43 bald:-93:-70 bale:-54:-11 ball:-19:89 ballast:-16:-16 balloon:-114:-11 ballroom:27:-90
  balustrade:96:11 bamboo:-141:-29 banana:-41:-9 band:-193:-57 bandage:-95:-71 bandit:56:120 bandleader:45:-25 bandolier:-30:-2
  bandstand:-30:-8 bang:-30:-89 banister:10:183 bank:-73:20 banker:-31:-5 banner:-45:-115 baptise:-19:-1 bar:88:21 barb:-5:4
  barber:-158:-18 barcode:-81:-24 bare:87:-120 barefoot:68:-70 bareheaded:-58:-3 barely:-84:-5 bargain:-66:-99 barge:-151:-47 bark:15:-138
  barley:172:-68 barman:-34:1 barn:183:14 barnacle:-11:-7 baron:-90:-44 barracks:75:-9 barrel:-143:100 barricade:-54:215 barrier:-114:34
  barrow:-65:40 bartender:91:-9 barter:-7:-36 basalt:97:-24 base:-43:-23 basement:77:-32 basin:81:-33 basket:-16:94 bass:-76:-15
  bat:-14:-29 bath:-59:49 bathrobe:-61:-35 bathroom:-15:-22 bathtub:-26:-60 baton:-128:31 batter:41:67 battery:-14:-101 battle:-86:-6
  battlefield:132:53 bawl:-37:-36 bay:-81:21 bayonet:92:16 be:-48:-176 beach:-29:-68 beacon:-159:-69 bead:-5:69 beak:-26:46 beam:-107:-76
  bean:-79:-68 bear:-38:60 beard:23:-132 bearer:-18:-32 bearings:-71:30 beast:-12:47 beat:-29:-112 beautiful:-67:-40 because:-135:-17
  beck:-8:-14 beckon:113:-6 become:66:-95 bed:-14:-28 bedpost:-26:-15 bedsheet:-169:-30 bee:70:-109 beech:-93:-19 beehive:-118:19
  beekeeper:33:-16 beer:-94:-29 beet:-41:-10 beetle:9:-13 before:-87:15 beg:-34:99 begin:202:-52 behind:7:16 belfry:-148:53
  believe:-157:-55 bell-rope:117:38 bell:10:-149 bellhop:-38:-28 bellow:-128:-35 belly:-150:-23 belong:-59:41 below:-236:-122 belt:-77:17
  belted:-45:-24 bench:-101:-53 bend:25:-104 beneath:-73:-89 berth:-138:-22 beside:-53:167 best:-143:-34 bet:-81:-121 better:-123:-29
  between:-58:-36 bewitch:12:-10 beyond:-127:-20 bicycle:-37:-47 bier:55:-13 big:-113:52 bike:-106:165 biker:57:126 bilge:-57:9
  bill:-193:-57 billboard:-47:-68 billhook:97:98 bin:-23:131 bind:-154:-80 birch:-131:-61 bird:9:-95 birdcage:16:-15 biro:-37:-8
  birth:4:48 birthday:-57:-32 bishop:-116:-53 bit:-46:39 bite:-84:112 black:-30:-221 blacken:45:16 blackjack:-29:75 blackout:-39:-3
  bladder:-45:-25 blade:-113:-12 blank:72:-45 blanket:-50:-144 blast:-9:-9 blaze:166:-46 bleach:-7:-33 bleat:-40:29 bleed:150:-110
  bless:150:-32 blimp:-19:-29 blind:31:62 blinds:-11:-14 blink:-20:-5 blister:58:16 blizzard:-61:19 block:36:-110 blonde:-123:-12
  blood:119:-5 bloom:111:0 blossom:112:-76 blotter:150:-63 blow:63:-93 blue:-117:-129 blunt:-35:152 blur:7:-73 boar:-216:49 board:63:13
  boarder:-174:104 boat:-182:-16 boathook:-128:154 boathouse:69:-7 boatman:-38:-19 bob:-121:-173 bodice:22:-22 bodily:16:38 body:-142:4
  bodyguard:-21:54 bog:13:-4 boil:-27:-49 boiler:-108:-4 bollard:-62:-4 bolt:3:102 bomb:-92:50 bone:104:-26 bonfire:-84:-140 bonnet:-42:9
  book:-58:-4 boom:-173:107 boost:-14:-25 boot:-61:-48 booth:-97:-36 bootlace:-102:-42 border:7:-15 bore:-56:-23 boredom:-23:-6
  born:-21:105 borrow:-155:-100 bosom:-23:-3 boss:-52:-1 bosun:-18:-23 both:-105:53 bother:-71:44 bottle:-91:118 bottom:111:-118
  bough:136:-23 boulder:179:2 bounce:-128:-85 bouncer:-180:127 bound:-27:4 bounty:-18:-17 bouquet:-17:-55 bourbon:4:-60 bow:-40:-207
  bowl:68:39 box:-66:-38 boxcar:-16:-8 boxing:-25:46 boy:-44:-197 brace:20:44 bracelet:-31:-7 bracken:-90:-24 bracket:-60:-53 braid:-45:-7
  brain:-54:-6 brake:-213:-8 bramble:29:-3 branch:77:-67 brand:4:-55 brandy:33:-16 brass:-210:-54 brawl:-72:-9 brazier:-135:-28
  breach:-113:29 bread:7:-13 breadth:87:-27 break:-194:49 breaker:-68:-34 breakfast:-113:-105 breakthrough:-72:-25 breakwater:-157:-39
  breast:5:-94 breastbone:59:2 breastplate:4:-18 breath:103:-192 breathe:65:-88 breech:101:-47 breeze:50:-55 brewery:1:6 bribe:-48:-39
  brick:181:141 bricked-up:51:-2 bridal:-68:-27 bride:94:-162 bridge:-47:-88 bridle:-4:-16 brief:-33:-12 briefcase:93:-1 brigand:-30:8
  bright:-8:32 brighten:-82:-18 brightness:-83:-28 brim:-50:-61 brine:-63:-37 bring:-202:101 bristle:76:28 broad:-68:-94 broadside:-155:73
  brocade:3:-27 brochure:-65:-8 broker:-35:-28 bronze:59:-36 brooch:-76:-27 brook:25:-27 broom:-111:-83 broth:-9:-1 brother:21:19
  brow:13:-55 brown:-39:-168 bruise:-50:-44 brush:94:70 brushwork:-30:-8 brute:-88:48 bubble:-149:-70 buck:21:-30 bucket:37:18
  buckle:4:-42 buckler:-55:11 bud:99:-12 budded:134:-11 budge:-54:-27 buds:85:-21 buffalo:45:-56 buffers:5:-10 buffet:-52:-28
  buggy:-137:99 build:-201:-172 bulb:-33:-102 bulge:-8:15 bulkhead:-2:98 bull:-71:47 bulldozer:38:18 bullet:164:28 bullock:-19:-14
  bump:-78:-23 bumper:-57:44 bun:75:-20 bung:97:87 bunk:-18:11 bunker:-64:-46 bunting:-54:-38 burial:38:-13 burn:-12:-126 burner:12:-7
  burnt-out:69:7 burst:-123:124 bury:-24:-91 bus:-157:-44 bush:-49:-8 business:-70:-33 busy:-68:28 but:12:-173 butcher:-103:-125
  butler:-6:32 butt:-117:48 butter:7:-99 butterfly:-54:70 button:-33:-111 buttonhole:110:-61 buy:-190:-125 buzz:-10:-4 buzzard:102:57
  by:-39:-103 byre:28:-16 cab:2:96 cabbage:-82:-33 cabin:-17:-50 cabinet:-42:39 cable:-184:-85 cactus:5:64 cadet:-2:22 cage:-189:49
  cairn:17:24 cake:-171:10 calendar:-21:-18 calf:-66:-12 calfskin:-30:-28 calico:-39:66 call:-172:-111 calligrapher:5:-7 calm:90:-68
  camel:-200:83 camellia:-34:-7 camera:74:3 camp:70:-74 campaign:-44:-16 camphor:-91:-72 can't:-171:-83 can:18:-45 canal:-188:-117
  canapé:-44:-29 canary:-177:-32 cancel:-28:-21 candle:-29:-111 candlestick:-5:65 cane:-52:39 cannery:-64:6 cannon:-81:32 cannot:54:11
  canopy:-30:9 canteen:26:-23 canvas:-6:-63 canyon:-44:49 cap:-142:-51 cape:-107:-32 capital:94:-45 capsule:6:-18 captain:-109:-57
  car:-63:1 caravan:-166:-90 carbine:107:5 carburettor:-4:-5 carcass:-74:-106 card:38:-96 cardboard:-23:-37 cardigan:-97:-24 care:-21:-37
  careful:-8:-61 cargo:-195:14 carnation:5:-136 carnival:-130:-25 carousel:-86:-59 carp:143:-171 carpet:108:-27 carriage:3:-59
  carrier:-22:-18 carry:-37:-23 cart:-92:96 carter:-67:-44 cartwheel:-43:30 carve:-26:-81 case:-33:-93 casement:-90:-10 cash:-123:-97
  casing:-28:-16 casino:-137:-36 cask:-8:38 cassock:14:-20 cast:-15:-131 castor:-67:27 cat:21:-136 catalogue:-56:-3 catapult:-24:69
  cataract:53:9 catch:-156:140 cathedral:-228:-81 cattle:-37:9 catwalk:-154:55 cauldron:5:74 causeway:-41:11 cavalry:93:43 cave:34:-13
  cease:49:-2 ceiling:-5:-4 cell:54:-20 cellar:-10:-77 cello:-26:-29 cement:-36:-1 censer:89:3 centipede:-91:17 centre:-122:-45
  century:37:-37 ceramic:-110:64 certain:-21:-9 chaff:2:23 chain:-97:180 chainsaw:-7:9 chair:11:38 chalk:127:-89 chalked:-65:-89
  challenge:3:-28 chamber:111:-9 champagne:-83:0 champion:-4:-4 chance:-53:-24 chandelier:-114:49 chandler:-53:-60 change:-37:62
  channel:-50:-35 chant:31:30 chapel:-119:-12 chapter:-125:-47 char:105:49 character:37:-41 charcoal:-26:-22 charge:-36:-111 charm:-49:-16
  chart:-117:-101 chase:-61:-46 chassis:-27:-23 chatelaine:-24:-18 chauffeur:8:53 cheap:-201:-48 check:-6:-20 checkpoint:-54:-38
  cheek:-22:50 cheekbone:-23:-12 cheer:41:-1 cheese:4:-73 cheesecloth:-140:-24 cherry:26:-30 chess:-89:63 chessboard:-56:-11 chest:-102:44
  chestnut:-4:7 chew:-114:-49 chicken:70:29 chief:-50:-75 child:-69:-269 chimney:-68:-110 chin:-23:-65 china:97:-16 chip:-1:-29
  chipped:-38:-31 choir:-53:-39 choirboy:3:-22 choke:30:-4 cholera:-53:-9 choose:-57:-123 chop:-34:118 chopstick:-87:70 chord:18:49
  chorister:-68:-8 chorus:-79:-8 christen:-1:-40 chrome:-56:-10 chromed:-30:-13 chrysanthemum:-5:13 church:-67:-81 churchyard:-9:-30
  churn:-45:-48 chute:-65:-94 cider:-54:-63 cigar:-22:3 cigarette:65:-89 cigarillo:-78:-8 cinder:184:131 cinema:-61:-10 cinnabar:87:41
  circle:-45:-33 circuit:0:-23 circulate:-13:-12 cistern:-39:-24 citizen:-47:-20 city:-74:-110 clack:-27:-88 claim:-85:-50 clamber:37:-4
  clamp:-61:-9 clank:17:106 clap:117:-20 clapper:49:-30 clash:-30:-1 clasp:-28:-12 class:-85:1 clatter:83:17 clause:-16:-26 claw:-25:-6
  clay:128:-8 clean:-40:-122 cleaner:-83:-40 clear:113:-123 cleaver:-147:-66 clench:85:179 clerk:-215:-2 click:6:-156 client:-3:-62
  cliff:-68:-127 climb:13:-102 cling:-149:-32 clinic:-55:-25 clink:24:-12 clip:-105:-35 clipboard:-54:12 cloak:27:74 clock:-6:-106
  clockmaker:63:-45 clockwork:-89:-16 clod:-76:12 clog:15:-46 cloister:-13:33 close:-23:15 cloth:-21:-12 clothe:-109:-18 cloud:-78:-62
  clove:44:-10 clover:120:-9 club:115:15 clue:-109:-70 clunk:25:-33 clutch:108:36 coach:-165:41 coachman:-110:-10 coal:-145:115
  coast:-35:-38 coat:-9:-23 cobbles:22:10 cobra:58:23 cock:-62:66 cockpit:5:-40 code:-165:-70 coffee:-2:-92 coffin:14:-158 coil:141:-40
  coin:13:-193 colander:-60:54 cold:52:-59 collapse:-26:50 collar:-18:-32 collarbone:-48:-12 collect:127:-16 collection:-31:2
  collector:128:19 colonel:-43:21 colony:9:-8 color:-38:-6 colour:-49:-137 column:28:-23 comb:23:61 combat:30:-19 combine:-113:-41
  come:-9:46 comet:1:-53 comma:-88:-16 command:114:27 commissioner:-18:-41 committee:-24:-136 common:2:-24 commuter:71:10 company:63:33
  compass:121:-46 complain:27:-11 complete:-159:-121 composure:-27:-29 compound:35:-37 concierge:7:-14 concourse:-11:-14 concrete:3:-44
  condensation:-19:-15 condense:32:-11 condition:-50:-54 conduct:-9:-75 conductor:-15:-33 cone:-101:-29 confetti:-30:-69 conga:-58:-74
  congregation:12:-65 conjure:-47:26 conjuror:-74:-5 conservatory:-98:-32 consider:-42:59 console:47:-16 constable:-71:126
  constellation:210:-66 consume:-1:-26 contact:-106:-73 container:-41:-132 continent:-131:-46 continue:-110:-80 contract:-46:-53
  control:-19:12 convenience:-110:-11 conversation:15:-1 convoy:133:-20 cook:-113:-52 cool:-42:-120 coolant:-56:-64 coop:-13:89
  cooper:-45:-67 cop:-29:26 cope:-20:2 copper:-70:-153 copperplate:-97:-14 copy:-6:-15 coral:-108:-59 cord:-49:15 core:-15:-31 cork:22:-71
  corkscrew:-94:-31 cormorant:-90:-31 corn:-141:-69 corner:23:-164 coroner:-79:-21 corporate:-35:-56 corpse:21:-53 correct:63:66
  corridor:13:-65 corrugate:-13:-26 corsair:-110:155 corvette:-42:98 cost:-113:-128 cot:189:-19 cottage:18:-13 cotton:45:-19 couch:-59:-1
  cough:-260:94 could:-40:-60 couldn't:-56:-35 council:46:-48 count:-93:-90 counter:-85:-151 counterpane:-98:-18 counterweight:-134:-108
  countess:60:-19 country:5:-14 couple:-2:-39 coupling:-34:-39 coupon:-111:-17 courier:-59:-50 course:-72:-70 court:-136:-12
  courtesy:-6:-18 courtyard:148:89 cousin:22:-80 cover:11:-86 coverlet:107:-55 cow:38:-40 cr:-79:-53 crab:-34:-55 crack:5:-88
  crackle:-15:-68 cradle:159:-35 craft:-35:-14 crane:-82:-101 crank:-189:-53 crash:-103:7 crate:-61:-136 crater:-141:-38 crawl:7:-43
  creak:-2:-108 cream:-35:-18 crease:31:83 creature:-25:127 cred:-22:-19 credit:-114:-94 creditor:-31:48 creep:25:-105 crescent:-129:189
  crest:-219:-59 crew:-114:-31 cricket:57:-23 crimson:-39:-65 crockery:28:25 crook:-82:-37 crop:-177:-65 croquet:-44:-7
  cross-legged:42:-25 cross:37:-48 crossbar:16:-15 crossbow:-261:51 crossroads:16:-36 crossword:-72:28 crouch:-4:-103 croupier:-81:-9
  crow:74:-56 crowbar:-6:-94 crowd:-131:-21 crown:-119:-203 crucible:-169:-22 crucifix:112:49 cruiser:-88:7 crumb:-59:-40 crumple:-70:106
  crunch:-66:5 crush:-65:39 crust:82:-91 crusty:161:-23 crutch:-23:-65 cry:-42:-22 crypt:-34:54 crystal:-16:-56 crêpe:44:-13 cudgel:-87:57
  cue:-75:28 cuff:4:-35 cultivation:-90:-36 culvert:-42:93 cup:127:-108 cupboard:-61:-18 cupful:-17:-52 curate:-47:4 curl:-56:-94
  current:106:27 curse:33:-44 cursor:-71:-27 curtain:-88:-85 curtsey:101:-10 curtsy:-94:-20 curve:-82:-97 cushion:184:-14 custom:-81:-81
  customer:12:-25 cut:-23:-121 cutlass:-50:108 cutlery:-25:118 cutter:-141:133 cycle:-58:-22 cyclist:-106:-5 cylinder:-9:-78 dab:20:-7
  dad:-26:-5 daemon:-199:-93 daily:-42:-8 dairy:-3:-2 dais:13:-4 daisy:-5:-43 dam:-217:-111 damage:3:28 dame:48:-42 damp:-27:-30
  dance:78:-138 dancer:-144:-125 dandelion:26:56 dangle:-18:-86 dare:-102:-6 dark:-129:-120 darken:36:-14 darkness:34:76 darn:-26:40
  dart:-142:21 dash:56:1 dashboard:-34:-9 data:-82:-28 date:-63:16 daub:-12:-20 daughter:-53:-71 dawn:-108:-73 day:-138:-294
  daylight:45:-128 deacon:-29:-9 dead:89:-246 deal:-18:-71 dealer:-54:-20 dear:-65:-13 death:134:-38 debt:-20:-50 decade:-23:-2
  deceased:-25:-17 decide:25:8 deck:42:-21 deckchair:-89:-44 decline:-42:-15 deep:-75:-48 deer:-18:-45 degree:8:-22 delegate:-116:-40
  delivery:19:-16 demon:-23:-95 dent:147:-55 dentist:-110:-116 depart:-15:26 departure:-123:-17 depend:-27:-21 depot:-94:-37 derby:-58:-17
  derrick:33:-7 describe:-21:-4 desert:77:-53 desk:10:57 devil:28:-21 dew:-18:-49 dial:-26:-78 diamond:-68:-59 didn't:-54:193 die:-24:-184
  diesel:47:-10 difference:15:-7 different:30:-101 dig:-191:-76 digger:-57:-20 dime:-38:-28 dimple:-13:28 diner:21:-42 dinner:72:-73
  diode:-2:-54 dip:151:-67 direction:-47:-43 dirt:219:38 dirty:-22:-59 disappear:-89:-6 disc:-8:10 disciple:-254:-106 discover:-90:12
  dish:6:-97 dislike:49:-17 dismiss:-24:-12 display:-14:-12 dispute:-43:-10 dissolve:-58:-8 distance:-15:-55 district:-66:-32
  disturb:-37:-6 ditch:-28:67 dive:-175:-114 diver:-36:-28 divide:-41:-30 divorce:-16:-4 do:-9:-66 dock:-217:-31 docker:-57:-40
  doctor:-145:-10 doesn't:73:150 dog:18:-105 doll:122:76 dollar:-55:-108 dome:-147:-47 don't:-144:-139 donkey:12:-31 door:-47:-23
  doorknob:-37:91 doorman:-24:-5 doorpost:-45:33 doorstep:-40:-15 doorway:29:-51 dorsal:-12:-79 dot:-19:-28 double:-137:49 dough:27:-37
  dove:1:-40 dovecote:-77:-30 dowager:-61:-20 down:-26:17 downhill:-58:-34 downtown:-8:-6 downward:-58:-38 doze:-97:-25 dozen:58:-91
  drag:34:78 dragon:-88:-172 drain:-75:-10 drainpipe:-87:93 draught:-167:-97 draw:67:-49 drawbridge:15:-51 drawer:47:5 dread:-29:-18
  dreadful:-42:74 dreadnought:-52:68 dream:-238:-106 drench:-30:-34 dress:61:-106 dresser:156:-35 dribble:100:-26 drift:-25:-142
  drill:-21:125 drink:-36:-108 drinker:-59:-29 drip:125:-6 drive-in:-38:-23 drive:-61:4 driver:0:83 drizzle:-38:-28 drone:-197:29
  drop:40:59 droppings:-29:-19 drover:-74:22 drown:57:-86 drum:-79:-41 drummer:-48:-21 dry:2:-209 dryer:-33:-5 duchess:-45:-32
  duck:-146:-68 duckweed:61:-4 duct:-95:-60 due:-6:-25 duel:24:99 duke:80:-9 dull:-8:-35 dummy:-151:-63 dumpling:-86:173 dune:17:90
  during:-49:-75 dusk:-179:-56 dust-sheet:116:-26 dust:105:-158 duty:-33:-57 dwell:-47:-9 dye:-178:-29 dyke:-204:125 each:3:-246
  ear:-117:76 earlobe:-57:-29 early:-166:-104 earring:-38:-11 earth:27:-76 ease:10:-19 east:68:-64 easy:30:-9 eat:-94:-180 eaves:-106:29
  ectoplasm:-39:-30 edge:-64:-10 eel:-102:-50 effigy:-9:-4 egg:54:-76 egret:-42:-2 eight:-139:-96 eighteen:29:78 eighth:-42:-21
  eighty:-154:52 either:-37:-98 elbow:-63:60 elder:7:-31 eldest:-7:34 election:-15:-11 elephant:-36:32 elevator:-42:-141 eleven:-171:-90
  eleventh:23:-12 elm:-59:19 else:-10:-120 elsewhere:-22:4 embalmer:-45:29 embassy:-71:38 ember:8:-19 embroider:-70:-16 embroidery:-4:26
  emerald:-60:-84 emergency:-54:86 emitter:-140:-15 emperor:74:-5 empty:59:30 enamel:22:-57 enchant:-16:-53 enchantment:-90:-57
  encumbrance:-71:-49 end:-17:-5 enemy:-83:-82 enforcer:-53:158 engine:11:-166 engineer:-98:-29 engrave:-71:-32 enormous:-73:-34
  enough:-122:-48 ensign:111:-34 enter:-135:-119 entire:-3:-169 envelope:-4:-9 envoy:-31:33 epaulette:21:5 escalator:-56:39
  escape:-80:-103 estuary:-41:-66 eunuch:-98:-37 evacuation:-61:-25 eve:-68:-13 even:-39:-104 evening:-34:-95 event:-64:-6 ever:-15:-63
  every:29:-233 everybody:-79:-91 everyone:-127:-103 everything:-97:105 everywhere:11:9 eviction:-122:-43 evidence:6:-50 ewe:-76:31
  exact:61:-58 exactly:-44:-42 examine:-22:-22 excellent:-23:-14 except:102:-34 exchange:35:-89 execute:-22:-34 exhale:80:53
  exhaust:-78:-46 exit:-21:-10 exorcism:59:-11 exorcist:47:-6 expect:-25:-65 expense:-52:-27 expensive:-12:-48 expire:-47:-23
  explain:-93:-58 explode:-42:-25 explosion:-53:-15 extend:26:1 extinguisher:-15:57 eye:-49:-182 eyebrow:-222:-95 eyelash:-136:73
  eyelid:-18:-132 eyepatch:-26:-54 eyeshade:72:-28 face:-12:-60 faceplate:-17:39 fact:-3:-52 factory:-37:-14 fade:-11:-54 fail:-63:-73
  faint:-22:-9 faintly:20:-50 fair:-97:-140 fairy:-38:-5 faith:-94:-19 fall:13:-65 false:-6:-25 family:-121:-72 fan:-13:-50 far:-65:-131
  fare:7:-12 farm:-80:-59 farmer:-108:-29 farrier:-70:-43 farther:125:-52 farthing:-69:-17 fashion:-64:-9 fast:-86:-37 fasten:-65:-16
  fat:-70:-183 father:31:-179 fathom:35:-16 fatigue:-26:-41 favour:-56:-7 fear:-40:-11 feast:-104:-11 feather:163:-47 fee:-74:-71
  feed:-44:-125 feel:78:38 fell:99:-5 fellow:-30:63 femur:-37:-23 fen:-118:-24 fence:17:-102 fender:56:94 fern:-9:14 ferret:-32:-15
  ferry:-50:-108 ferryman:136:-67 ferrywoman:-89:-15 fetch:39:43 fever:-1:-35 few:45:-30 fibre:2:-14 fiddle:-33:-129 fiddler:30:-64
  field:-17:-82 fifth:47:-7 fifty:-73:-112 fight:-86:9 fighter:-33:22 figure:-137:-185 file:-62:-70 fill:-11:-89 film:-2:-48
  filter:-92:-51 fin:44:-24 final:-89:-75 find:-55:17 fine:-89:-99 finger:106:-60 fingernail:-114:-40 fingertip:63:-111 finish:-66:47
  fire:-49:73 fireball:-124:-41 firecracker:-35:-114 firelight:123:-21 fireman:2:40 firewall:-78:-41 firework:-181:-124 firm:-21:-53
  firmware:-75:-58 first:-19:185 fish:12:18 fisher:4:-36 fisherman:64:-41 fishing:-216:-47 fist:12:149 fit:-3:88 five:-30:-131 fix:34:-37
  fixer:-67:-52 fizz:-128:30 fjord:-35:-16 flag:-104:41 flagstone:190:69 flail:-106:136 flak:-12:1 flake:307:-76 flame:234:35
  flamethrower:-79:15 flamingo:-52:-15 flank:-20:46 flap:8:-122 flare:-121:63 flash:-135:-102 flashbulb:-17:38 flashlight:-131:18
  flask:25:-13 flat:-100:-40 flatbed:32:2 flatten:45:-11 flax:-43:-4 flechette:-50:42 fleece:-61:-36 fleet:-66:-89 flesh:58:-72
  flex:124:-50 flick:1:66 flicker:-233:-10 flight:-165:95 fling:199:79 flint:-28:-16 flip:-35:2 float:-82:-148 flock:42:73 flood:0:-29
  floodlight:-92:-26 floor:-118:-30 floorboard:29:-6 flop:140:13 flour:-148:-4 flower:143:-132 fluid:-22:1 flush:45:-23 flute:-90:62
  flutter:149:-45 fly:-27:44 flyover:-92:-43 foal:-67:-19 foam:-82:75 focus:-137:-43 fog:-81:-115 foil:-89:13 fold:-44:138 folk:-25:-14
  follow:-34:-48 font:79:-38 food:-44:-14 fool:63:-21 foot:-21:-153 footbridge:-20:-23 footlights:74:-13 footman:53:54 footprint:184:-138
  for:-57:-109 force:-16:76 ford:8:23 forearm:-46:39 forehead:-37:-49 foreman:-98:-55 foremost:13:-31 forest:35:-43 forge:1:17
  forget:-1:-104 forgive:-47:-9 fork:-30:10 form:-23:-147 fort:63:-8 forth:-44:75 forty-one:90:-21 forty:-189:-195 forward:-95:-133
  founder:-69:-28 foundry:-43:8 fountain:-19:-31 four:-117:-30 fourteen:22:-36 fourth:-110:50 fox:120:-43 frame:-79:43 fray:-71:-48
  freckle:-27:35 free:-159:111 freeze:81:-14 freezer:11:76 freight:-128:-38 freighter:-93:-58 fresh:-67:-81 friar:71:-20 friday:-42:-50
  fridge:20:-2 friend:-61:46 friendly:39:-5 frigate:-61:140 frighten:-25:-17 frill:-53:-14 fringe:-54:-60 fro:6:-34 frock:-9:33
  frog:-44:-33 from:-39:-64 frond:-3:-13 front:-9:-84 frost:178:-201 frosted:28:-46 frown:-24:54 fruit:101:-47 fry:-71:90 fuel:-128:-54
  full:54:-41 fume:-67:-28 funeral:-48:-26 fungus:-256:-28 funicular:-45:-67 funnel:39:-15 fur:-51:-32 furious:-100:-9 furnace:-33:-24
  furniture:-46:-25 furred:-91:-32 furrow:42:-4 further:-135:-39 fuse:-85:2 future:-51:-25 gable:-51:29 gaff:-59:49 gain:-126:-169
  gale:-96:-24 gallery:-100:-73 galley:-140:75 gallon:25:-19 gallop:250:-90 gallows:-80:-32 game:-30:-20 gang:-56:-11 gangplank:-13:-14
  gangway:-33:-40 gannet:-27:-5 gantry:-155:-61 gap:-37:-11 gape:44:-19 garage:10:-14 garbage:-28:-14 garden:-49:-34 gardener:-102:-23
  gardenia:67:11 gargoyle:-133:-57 garland:-35:-28 garter:-3:-193 gas-mask:-21:-6 gas:-303:-66 gash:27:-23 gasket:-16:-44 gaslight:-60:-9
  gasp:-69:-15 gate:-73:0 gatehouse:5:29 gatekeeper:42:-10 gatepost:25:-15 gather:236:17 gauge:-67:-56 gauntlet:122:54 gauze:-61:-74
  gavel:-49:7 gear:-98:-3 gearbox:-35:-69 gecko:-28:-17 gel:-120:-19 general:9:-43 generation:-62:-28 generator:76:0 gentleman:-127:183
  gently:66:-15 geranium:-67:-20 get:-56:90 geyser:-92:-8 ghost:-83:-121 ghoul:-64:46 giant:-209:31 gibbet:-102:-19 gift:-59:-41
  gild:-48:-13 gill:-65:-30 gin:-28:-9 ginger:-125:-15 giraffe:-41:-13 girder:49:-11 girdle:-4:-23 girl:86:-241 give:-148:-25
  glacier:98:-6 glance:77:-1 glare:-83:-24 glass:-25:2 glaze:6:-23 glide:-142:-26 glider:-65:-24 glimmer:114:-5 glitter:80:82
  globe:-186:-24 glove:-98:-95 gloved:66:-17 glow:-75:-7 glue:-100:-79 glyph:30:-31 gm:-52:-53 gnat:114:-7 go:-46:35 goal:-9:-23
  goat:-261:-4 goblin:-12:76 god:-44:-151 goggle:-142:-26 gold:-45:-164 golden:123:10 goldfish:10:-48 gondola:-88:-14 gong:-156:-48
  good:-145:-16 goose:-123:-74 gorge:-107:-133 gossip:-22:-8 gourd:1:-13 governess:-35:107 governor:-32:-83 gown:-56:-128 grab:33:74
  grace:200:-46 grade:14:-4 graffito:72:-17 grain:-26:-143 granary:-9:-58 grand:-63:-12 grandfather:-156:-31 grandmother:96:-246
  grandstand:-48:-102 granite:185:-21 granny:89:-12 grant:-22:-18 grape:-22:-22 grapnel:-30:143 grapple:-57:-9 grass:62:-46 grate:120:-76
  grave:118:27 gravel:-12:23 gravestone:-17:-13 gravity:5:-95 gravy:-26:-18 gray:-97:-12 graze:-59:-34 grease:-119:-76 great:-153:-133
  green:-75:-230 greenhouse:-48:1 grenade:-147:1 grey:44:-150 greyhound:-13:-12 grid:-56:-49 grief:-138:28 grill:-18:-99 grille:43:187
  grin:-89:72 grind:13:31 grip:33:112 grit:176:-8 groan:-5:-101 groat:-51:-54 grocer:-12:-39 groom:-144:60 groove:-69:-11 grope:102:-37
  grove:92:-15 grow:17:-284 growl:-41:-8 growth:-23:-13 grudge:-7:-27 grunt:-69:-7 guandao:-46:197 guard:23:15 guardian:11:-8
  guest:-31:-107 guide:-38:-21 guild:-78:-94 gulf:-121:-6 gull:-56:-71 gullet:-127:76 gum:-103:6 gun:-24:147 gunfire:-12:148 gunman:4:82
  gunner:-109:111 gunship:9:108 gunwale:-49:72 gust:98:-10 gut:-66:48 gutter:-79:-82 guy:96:13 habit:-22:-48 hack:-42:41 hacksaw:-35:-3
  hadn't:-35:29 haft:59:39 hail:19:42 hair:29:-91 hairless:-86:3 hairline:-83:-35 hairpin:34:-32 halberd:5:59 half:-136:-26
  halfway:-23:-118 hall:33:-92 halo:-169:-16 halt:108:14 halve:76:13 ham:4:-25 hammer:36:-139 hammock:-41:-24 hand:66:-85 handbag:-32:19
  handcart:1:100 handful:-3:-25 handkerchief:73:-15 handle:-51:39 handlebar:-24:-4 handler:-23:-5 handprint:57:-29 handrail:-75:-16
  handsome:-48:-31 handwriting:79:-7 hang:-19:-159 hangar:42:20 hangman:85:-24 hangover:-28:-10 happen:-57:-34 happy:6:-16 harbor:-9:-51
  harbour:-116:-89 hard:13:97 hardly:-8:-10 hardpan:121:-56 hare:6:-50 harmonium:85:20 harness:-208:-103 harp:122:-8 harpoon:-122:132
  harpsichord:34:-14 harvest:-66:-20 harvester:-31:-62 hasn't:26:48 haste:126:-24 hat:-33:-56 hatch:-180:-16 hatchback:-32:26
  hatchet:-86:124 hate:-50:-4 hatless:-24:-32 hatpin:59:-3 haul:-146:-20 hauler:-10:-10 haunt:-153:-40 have:-111:-174 hawthorn:126:-63
  hay:-26:-163 hayloft:-88:34 hayrick:79:32 haze:-92:-34 hazel:145:-46 he:-20:58 head:-17:-10 headlamp:56:-187 headland:-18:-47
  headless:-58:-21 headlight:22:-146 headrest:77:101 headstone:-30:-2 heal:168:-90 healer:100:-28 health:-38:24 heap:130:-22 hear:34:110
  hearse:-113:20 heart:53:-86 heartbeat:-75:9 hearth:134:12 hearthrug:-16:-37 heat:-60:-80 heath:-19:-13 heather:14:-19 heave:-53:-66
  heaven:4:-8 heavy:-101:3 hedge-witch:16:54 hedge:83:54 heel:-48:105 height:69:46 heir:-67:-5 helicopter:-31:-52 hell:62:-11 hello:-32:25
  helm:-12:10 helmet:-24:-58 helmsman:56:0 help:-23:-21 hem:21:-1 hemp:0:-45 hen:-5:27 her:5:-21 herd:-15:-28 here:-155:-182 hermit:69:-22
  heron:-89:-110 herring:-25:25 hers:-59:28 herself:-87:-84 hex:125:27 hide:27:-28 high:-41:-200 highway:118:-26 hill:-86:-149
  hillside:77:-52 hilt:71:-1 him:-9:132 himself:-103:-58 hind:-69:-41 hinge:-28:89 hip:-21:-30 hire:-80:-41 his:-31:40 hiss:38:61
  hit:-117:59 hitch:-79:-108 hitchhiker:163:17 hive:35:-20 hoard:59:-26 hob:44:-18 hock:9:-35 hockey:-38:18 hoe:-94:19 hoist:-15:-174
  hold:-24:-91 holder:-42:-45 hole:5:7 hollow:66:-41 hologram:-372:-105 holographic:-166:-36 holster:-17:-14 holy:99:-18 home:-23:-148
  honest:-51:-22 honey:-80:-85 honk:-26:-28 honour:88:-37 hood:-124:-37 hoof:70:-85 hook:-303:218 hoop:61:-24 hop:92:-52 hope:-56:-40
  horizon:-83:-89 horn:-77:-94 horned:27:51 hornet:-20:92 horse:66:-62 horsehair:-97:-25 horseman:-29:-28 horseshoe:27:-33 hose:-100:132
  hospital:-84:-19 host:28:-174 hot:35:40 hotel:-7:-94 hound:52:32 hour:-71:-264 house:-125:-84 housecoat:48:0 household:36:-7
  housekeeper:-24:-32 hover:-42:-15 how:-177:-45 however:1:-17 howl:-45:-37 hp:-96:-4 hub:-103:-12 hubcap:18:-129 hug:-67:-67 huge:-19:-22
  hulk:-87:-34 hull:-169:-48 hum:81:92 human:-37:-20 humanity:-65:-47 hump:-11:-25 hunch:-50:-37 hundred:-153:-169 hundreds:11:-108
  hundredweight:-53:93 hunger:120:-25 hungry:43:0 hunt:15:-40 hunter:76:-19 hurdle:-8:84 hurl:-72:5 hurry:-7:-9 hurt:-75:-19
  husband:84:-41 hush:59:-40 hussar:-18:-14 hut:27:-91 hydrant:-57:-22 hydraulic:-23:33 hydroponics:14:15 hymn:53:-21 hymnal:-48:-12
  i:-83:-75 ice-cream:-70:78 ice:-46:-75 icebox:-3:-10 icicle:131:28 icing:-20:-15 idea:-110:-43 idle:1:-26 idol:138:-61 if:-102:-187
  ignition:-50:-32 imagine:-86:-4 implant:9:7 improve:-100:-101 in:-25:-60 incantation:96:-10 incense:-242:-61 inch:-69:-17
  include:-56:-18 indicate:-72:-56 indigo:-20:-4 indoors:27:-4 infant:36:-57 infirmary:131:-3 initial:-35:-25 injury:-31:-6 ink:54:-134
  inkstone:36:-10 inkwell:-47:68 inn:-98:-7 inner:-128:-68 innkeeper:61:-8 inscription:-12:-6 insert:-30:-9 inside:-54:-149
  insight:-71:-49 insist:3:-36 inspector:-66:28 install:-49:-60 instalment:-73:1 instant:-40:-39 instead:26:2 instrument:75:107
  insulator:7:-23 insulin:-31:-11 insurance:-111:-66 interest:-37:42 intern:-9:73 into:-62:84 inventory:-63:-152 invisible:-8:1
  invitation:-33:-17 invoice:-22:-18 inward:54:45 iris:-66:-13 iron:-80:87 island:54:-19 isn't:-22:-29 issue:17:-30 it:5:-49 item:-36:-24
  its:-13:-50 itself:112:-68 ivory:57:-13 ivy:-201:-120 jab:-85:50 jack:-107:-46 jackal:10:86 jackdaw:-119:-34 jacket:-34:-92 jade:49:-96
  jam:-141:103 janitor:-43:-25 jar:-92:-37 jaw:-155:4 jawbone:25:18 jelly:-156:-11 jellyfish:-9:-8 jerk:-134:65 jerkin:-61:64
  jerrycan:-86:25 jet:-130:-44 jetty:-45:-38 jeweller:-56:-32 jig:107:-20 job:-63:-52 jockey:-96:-11 join:37:-41 joint:-39:7 joke:-66:105
  joss:29:-13 journal:-49:-37 journey:-35:-5 joy:69:-61 judge:-45:-102 jug:113:-64 juggle:-92:-30 juice:-75:-9 jukebox:-47:192
  jump:-192:41 jungle:-42:-20 junk:-49:74 jury:-52:-14 just:32:-28 karaoke:-47:43 karma:-57:-15 katana:-47:10 keel:88:104 keep:-93:-10
  keeper:23:37 keg:-80:-47 kerb:78:-57 kerchief:-38:-9 kestrel:-22:58 kettle:-187:-25 key:63:-249 keyboard:8:-17 keyhole:63:-44 kg:-14:-18
  kick:-111:68 kid:-100:-93 kidney:-109:32 kill:-150:-276 killer:-36:-8 kiln:-67:-63 kilo:-18:4 kilometre:-190:33 kimono:-74:-75
  kind:-39:-90 kindle:-22:61 kindly:-71:31 king:58:-22 kiss:-72:-88 kit:-71:-22 kitchen:145:35 kite:-66:1 kitten:42:-28 km:-51:-31
  knee-deep:-203:-47 knee-high:-45:-61 knee:-61:12 kneecap:79:-17 kneel:-35:29 knife:-89:-29 knight:-48:14 knit:-39:-61 knock:34:-77
  knot:-74:-82 know:-83:-52 knuckle:80:105 knucklebone:4:-10 koi:31:-68 lab:-98:-4 label:8:-95 laboratory:-126:-41 lace:30:-62
  lacquer:-127:-59 lad:-93:-52 ladder:-234:-33 ladle:-133:55 lady:-66:-78 lagoon:-66:-2 lake:-129:-69 lamb:-10:-15 lamp:-93:-95
  lamplight:56:-1 lampshade:-36:10 lance:-95:160 lancer:9:31 land:-42:58 landlady:-16:27 landlord:11:-28 lane:6:-102 language:22:2
  lantern:-148:-68 lap:-27:-153 lapel:47:11 lapse:-25:-3 large:99:2 laser:-167:-29 lash:59:106 last:-74:-141 latch:106:-23 late:6:-62
  lather:-90:-45 lattice:-49:-44 laugh:-69:15 laughter:53:-32 launch:-109:-66 laundry:-166:-145 lavender:-58:-18 law:-71:7 lawn:-75:-45
  lawnmower:-65:-19 lawyer:-53:-31 lay:84:-62 layer:-34:-10 lazily:-36:-6 lead:-237:-8 leader:99:124 leaf:-74:-159 leak:-144:-86
  lean:-54:130 leap:-68:-66 learn:-173:-88 lease:-11:-18 leash:-19:-33 least:-59:-54 leather:-75:3 leave:45:-59 ledge:-61:-45
  ledger:-32:-70 lee:-25:-27 leech:-66:2 leg:22:68 leisure:-49:-26 lemon:39:-35 length:-10:22 lengthwise:-48:54 lens:-236:-69 leper:27:0
  less:-114:-17 lesson:-14:-64 let:-97:15 letter:91:-80 lettering:-57:-9 lettuce:-103:-31 levee:5:-30 level:-3:-37 lever:-141:45
  levy:-25:-99 li:49:-13 liar:-26:-19 librarian:-73:-3 library:10:8 licence:-76:-67 lichen:-32:22 lick:-60:2 lid:-43:74 lie:-77:-223
  lieutenant:-8:91 life-size:6:-28 life:-39:-47 lifeboat:-131:8 lift:48:-75 light:1:-98 lighter:-64:-52 lighthouse:-132:-54
  lightning:-152:-23 like:-12:8 likeness:14:44 lilac:-55:-24 lily:32:-35 limb:-54:-7 lime:-119:-37 limp:-40:-26 limpet:-25:38 line:-47:-54
  linen:7:-9 liner:-140:-52 linger:-50:-33 link:-12:39 lino:61:85 linoleum:63:-7 lint:46:-6 lintel:-3:-18 lion:-35:-24 lip:39:-158
  list:-127:-49 listen:-61:-110 litre:-114:0 litter:48:-19 little:-37:-161 live:-71:-63 liver:-53:-41 lizard:-193:-45 load:-136:-101
  loader:-122:167 loaf:91:-62 loam:-47:-6 loan:-40:-26 lobby:-105:-23 lobe:35:33 lobster:-59:10 lock:-9:88 locker:35:15 locket:-3:-5
  locomotive:19:-26 locust:-17:7 loft:-85:-76 log:-182:-20 login:-86:-19 logo:-87:-44 lone:-75:-18 lonely:-19:-15 long:-83:-72
  longshoreman:-104:-8 look:13:-49 looking-glass:113:-5 loom:-13:-78 loop:-46:-23 loose:67:18 loosen:33:-21 loot:-30:-26 lord:1:111
  lorry:-66:-7 lose:-140:-178 lot:-53:-129 lotus:35:-11 loud:-115:39 loupe:-12:-29 louvre:-20:-124 love:-68:-22 lovely:-21:-37
  low:-197:-102 lower:-96:18 luck:-143:-47 lucky:-129:129 luggage:-84:-9 lullaby:50:-8 luminous:34:17 lump:-43:-35 lunch:-204:-24
  lunchbox:-35:-30 luncheon:-111:-17 lung:-165:-49 lunge:-93:25 lurch:2:20 lute:0:42 lych-gate:-66:47 machete:-28:6 machine:-15:39
  mad:-92:-39 madame:28:-23 mage:55:53 magic:-187:-79 magistrate:14:-19 maglev:2:-22 magnesium:41:81 magnet:-38:8 magnetic:-69:12
  maid:-51:-30 mail:-28:5 mailbox:-38:-23 main:-57:-32 maintain:-55:-44 maintenance:-132:-62 make:-68:-38 maker:55:4 mall:59:-6
  mallet:-91:10 man:12:79 mane:13:-32 mangle:13:85 manhole:-10:-9 manifest:-85:-38 manifold:20:-13 mannequin:-84:-8 manner:-3:-31
  mantel:18:-4 manual:-112:8 many:-100:17 map:-72:-28 marble:-47:188 march:-67:-41 mare:-78:-48 margin:-20:-8 margrave:-3:102
  marigold:-43:-13 marine:132:247 mark:-51:-33 marker:97:-10 market:20:-45 marking:81:-13 marquee:-34:-13 marrow:-24:-10 marry:-26:-32
  marsh:-64:-29 marshal:62:5 mask:-257:-107 mason:-54:-6 mast:-170:-27 master:-90:-84 mastiff:-83:13 mat:22:-56 match:-43:-63
  matchbook:-33:-4 mate:-42:17 matron:-61:-16 matter:-44:-41 mattock:-24:85 mattress:-78:-9 mausoleum:-17:-30 mauve:-71:-6 may:-135:-109
  maybe:-48:-11 mayor:-156:-82 maypole:-33:60 maze:-62:-29 me:-52:18 meadow:-60:-8 meal:-57:-34 mean:-109:84 measure:23:-24 meat:-97:-84
  mech:-30:39 mechanic:-89:-82 medal:-86:-55 medic:-22:-2 medicine:-42:-69 meditate:-36:-12 medium:70:-42 meet:-154:137 melon:-96:-60
  melt:3:-32 memory:-61:-49 mend:-235:-173 mention:-74:-60 menu:-12:41 mercenary:-29:17 merchant:-82:-29 mercury:-14:-23 mere:87:-11
  merely:-48:-6 mesa:107:-28 mesh:-130:-13 mess:51:-11 message:-34:-136 metal:17:23 meteor:-186:-26 meter:-99:28 metre:-94:81
  mezzanine:-96:127 microphone:-12:-16 mid-air:69:71 middle:-27:-8 midnight:-64:-88 midst:-54:-14 midsummer:-35:-17 midwife:51:-10
  might:-92:33 mild:-96:-32 mile:-108:-52 milestone:-82:-62 milk:59:-42 milkman:-85:4 milky:9:-16 mill:-87:-76 miller:-88:8 millet:-39:-21
  million:-136:-30 millpond:138:-31 millrace:27:-18 millstone:34:14 min:-43:-73 mind:-73:-56 mine:-111:-115 miner:44:96 minister:17:-44
  minnow:112:-18 minute:-133:-187 miracle:-82:-28 mirage:-103:-24 mirror:25:50 miss:-71:-46 missile:-32:-80 mission:-18:-29 mist:-78:-62
  mistake:-19:-6 mitre:66:-17 mitten:0:30 mix:-43:-11 mixer:-57:-4 moan:-109:-2 moat:60:-33 model:-25:-41 moderate:-15:-5 molar:-17:-12
  mole:74:79 molten:-29:61 moment:74:23 monastery:-61:-20 monday:-70:-48 money:-44:-121 monitor:59:-21 monk:-14:27 monkey:-62:-41
  monocle:-143:-20 monolith:30:-25 monorail:-59:-43 monowire:-102:126 monster:-50:-35 month:-82:1 moon:-133:-131 moonlight:2:-40
  moonrise:-5:14 moor:-135:-79 mop:-110:2 morale:-67:-11 more:-77:-34 morgue:86:-48 morning:23:-173 mortar:93:23 moss:36:-90 most:-144:-54
  mostly:-170:15 moth:92:-68 mother:-28:-221 motion:12:-98 motionless:105:-2 motor:0:-52 motorbike:-83:-21 motorcycle:-132:104
  motorway:-66:-8 mould:34:-40 mound:-53:-41 mount:-2:-17 mountain:126:-74 mountebank:-74:-48 mourn:-187:-31 mourner:-48:-3 mouse:-72:-31
  moustache:-67:-88 mouth:-37:-119 move:1:-19 mow:68:18 much:-147:-81 mud:-74:15 muddy:42:-7 mudguard:-60:-4 muff:-89:25 muffler:-52:5
  mug:-27:-43 mulberry:-71:-22 mule:-60:-76 murder:-15:-57 murmur:34:54 museum:-158:-44 mushroom:-37:-23 music:6:-27 musician:-29:81
  muslin:-17:-1 must:-11:-45 mustard:-45:-24 mutant:-116:44 mutation:-77:-27 mutiny:20:-16 mutter:9:-89 muzzle:-45:66 my:55:62
  myself:77:-60 nail:-13:14 naked:-104:-27 name:120:-207 nape:-139:-18 napkin:125:-8 narrow:20:-35 nave:-47:15 navigator:166:-89
  near:136:-155 nearly:-57:-75 neat:-150:-69 neatly:-82:23 nebula:95:-23 neck:-136:65 necklace:-56:-70 necktie:-36:177 necromancer:12:25
  need:-53:-6 needle:-29:166 negotiation:-47:-44 neighbour:33:51 neither:-185:1 neon:59:-93 nerve:-5:-14 nest:-83:-63 net:-170:-49
  nettle:-121:13 never:-185:-77 new:-104:-207 newel:-84:78 news:26:-18 newspaper:146:25 next:-72:34 nib:24:-3 nice:4:-79 nicely:-5:37
  niche:25:-8 nickel:63:52 night:-125:-232 nightcap:-120:96 nightfall:-115:-26 nightgown:55:21 nightly:-51:-26 nightshirt:-63:0
  nine:-91:-90 nineteen:75:-86 ninety:-103:-149 ninth:42:-59 nitro:-102:-48 no:45:-154 nobody:-14:-186 nod:-72:-52 noise:-18:-57
  nominal:-29:-53 none:13:-50 noodle:-20:-38 noon:30:-156 noose:53:-26 nor:37:-29 north:-136:-36 nose:-100:-18 nostril:-66:-57
  not:-31:-119 notary:-56:68 notch:-141:-8 note:-3:-52 notebook:23:-24 nothing:-29:-228 notice:-144:46 novice:-85:-28 now:61:-196
  nowhere:71:-80 nozzle:-94:22 nudge:-85:-29 number:-12:-158 numeral:-79:-9 nun:31:-115 nurse:-127:25 nursery:4:-64 nut:93:30 nymph:58:-15
  o'clock:-67:-47 o:83:-10 oak:137:-1 oar:-60:-52 oath:-53:45 obey:171:2 objective:-6:-22 oblige:40:-7 observatory:-116:-17 observe:-44:-6
  occasion:-53:-13 occupant:-43:-18 ocean:13:-36 ochre:-105:-12 octave:-14:-16 odometer:12:-36 of:-39:-72 off:-5:-46 offer:-88:-111
  office:203:-103 officer:-33:-52 official:42:15 often:-135:-61 ogre:-49:119 oil:-204:-98 oilskin:-63:-8 ok:-127:-64 old:-21:-122
  on:-44:-93 once:-27:22 one:-13:-33 onion:-54:-105 only:-44:-84 onto:-30:88 open:27:-25 opera:-130:-33 operator:-37:-22 opinion:-47:-23
  opposite:-11:-25 optics:-81:-23 or:-222:-159 oracle:-22:-68 orange:-139:-68 orangery:-35:-17 orbit:22:-54 orbital:-40:-7
  orchard:-54:-110 orchestra:-136:-9 orchid:-169:5 order:-80:-129 orderly:-51:63 ordinary:-95:-56 ore:-38:-41 organ:-17:-23 ostler:-19:-21
  other:-40:27 others:-55:-3 otherwise:-40:8 otter:-45:-12 ought:76:-25 our:-18:50 out:43:-50 outer:-37:-14 outline:85:-57 outrider:53:86
  outside:83:-107 outward:172:27 oval:-40:-25 oven:-31:-45 over:-18:-28 overall:38:-21 overcoat:18:-43 overhead:-217:-12 overnight:-76:-5
  overpass:-9:22 overtake:-35:-51 owe:-141:-115 owl:-41:-65 own:-18:-103 owner:-195:-25 ox:-9:-33 oxygen:-122:-32 oyster:-33:-18
  pace:109:54 pack:-140:-111 packet:-20:-5 pad:21:24 paddle:-49:16 paddy:-18:-26 padlock:4:-54 page:51:-51 pagoda:19:14 pail:3:36
  paint:25:-145 painter:18:-15 pair:-20:-20 palace:33:-44 pale:54:-100 palisade:-21:-10 pallet:-7:-10 palm:184:10 pan:-70:-127 pane:-2:-47
  panel:-2:7 pannier:-35:86 pantry:-29:74 paper:60:-139 paperwork:-12:-44 papier-mâché:-50:-13 parachute:-40:-30 parade:-53:-109
  paraffin:-23:-6 parapet:55:91 parasol:18:-18 parcel:131:-34 parchment:-13:-24 pardon:36:9 pare:-31:-24 park:-50:-16 parlour:84:-13
  parquet:43:6 parrot:-181:-72 parry:-80:112 part:13:-62 particular:-37:12 partner:74:-9 party:12:-57 pass:16:-170 passage:-60:43
  passenger:-39:-33 password:-36:-17 past:-97:-184 paste:-125:-98 pastry:-52:-8 pat:204:-49 patch:-66:-82 path:-108:-58 patience:-96:-92
  patient:-28:-33 patrol:5:-74 patter:184:-89 pattern:77:88 pause:57:-196 pave:33:52 pavilion:-68:-17 paw:122:-12 pawn:17:-5
  pawnbroker:86:-20 pawnshop:159:-41 pay:-217:-195 pea:-130:-59 peace:-22:-121 peach:-74:-204 peacock:-70:-30 peak:-78:-9 peanut:18:0
  pear:34:-2 pearl:69:-36 peat:-47:-33 pebble:21:-37 pedal:-56:-76 pedestrian:-48:-36 peel:35:48 peer:-32:-32 peg:-58:130 pell:-44:-105
  pelt:15:-66 pen:43:-56 pence:-33:-15 pencil:-179:-134 pending:-19:-27 pendulum:-18:-25 penny:12:-1 pentacle:53:-27 penthouse:-73:-37
  peony:-35:-12 pepper:-10:-1 per:-37:-46 perch:-51:-47 perfect:-24:40 perfume:-57:23 perhaps:-69:-80 perk:-55:-25 permit:-74:-45
  persimmon:-15:-7 person:-82:-79 pet:-103:-6 petal:5:-48 petrol:-10:53 petticoat:-7:-30 pew:-70:14 pewter:146:-40 phantom:-135:-63
  pharmacy:-4:37 pheasant:-49:-13 phone:-8:66 photograph:44:-94 physician:-46:-28 pianist:7:-3 piano:-37:-31 pick:32:39 pickaxe:-14:-12
  picker:-47:-43 picket:-59:64 pickle:26:-36 pickup:-102:-9 picture:-30:-51 pie:-112:5 piece:-23:3 pier:-28:-42 pig:34:-102
  pigeon:-127:-115 piglet:-15:-78 pike:-41:61 pikeman:34:29 pile:-18:41 pilgrim:49:-43 piling:-25:-17 pill:12:-24 pillar:6:168
  pillion:62:24 pillow:-65:200 pilot:-21:-17 pin:-154:62 pince-nez:-64:11 pincer:7:21 pinch:103:-23 pine:24:-66 pink:-204:-179
  pinprick:-22:-22 pipe:-113:-44 pirate:-155:24 pistol:-183:34 piston:66:-39 pit:-155:-88 pitch:-52:-43 pitchfork:-146:141 placard:-41:-10
  place:71:-187 plague:-27:-25 plain:51:-44 plait:-109:-126 plan:-74:-73 planchette:127:-39 planet:-154:-56 plank:26:-25 planking:-34:-4
  plant:-28:144 plaque:-118:-33 plasma:-72:83 plaster:3:-50 plastic:-197:-33 plate:53:-7 platform:54:53 play:25:17 player:-75:-39
  playground:12:-16 plaza:24:-41 please:-145:-64 plenty:-27:-13 plinth:186:5 plot:-108:-33 plough:-30:106 pluck:194:2 plug:81:-168
  plum:1:-68 plume:-118:61 plump:50:-10 plunge:-17:-20 plush:54:16 plywood:-19:-2 pocket:36:-105 pod:-52:-51 poet:-32:15 point:122:-33
  poison:-56:-8 poisoned:-53:-34 poke:-41:-10 poker:-120:239 pole:-131:-79 police:-77:-95 poling:-2:11 polish:-109:-93 polite:-77:41
  polka:25:-12 poncho:24:7 pond:18:-36 pontoon:-88:43 pony:-60:-57 pool:-83:13 poor:-19:6 pop:257:52 poplar:15:-27 porcelain:-122:-30
  porch:-94:-11 porridge:-41:-28 port:-232:102 portal:26:-14 portcullis:17:-31 porter:-90:-40 porthole:-91:-30 portrait:155:-12
  position:-72:-77 possess:92:-14 possible:-70:-6 post:-103:58 poster:58:-42 postmistress:-6:-10 pot:-70:-22 potato:-84:-38 pound:-114:-87
  pour:72:-80 powder:-138:-104 power:55:-15 practice:-27:-6 practise:-19:-8 pram:-59:-49 prawn:9:62 pray:-59:-81 prayer:-41:-79
  preacher:77:-2 precinct:9:-46 prefect:-54:-18 prepare:-155:-31 present:83:-25 president:-97:-34 press:13:-143 pressure:-51:-27
  pretend:-48:130 price:-76:-110 prick:-49:-15 priest:53:-115 priestess:47:40 print:138:-120 printer:-27:-13 prison:-49:157
  prisoner:40:-25 probably:-109:-35 process:-51:-5 procession:-17:-18 prod:-84:71 professor:-68:42 program:-52:-19 progress:-40:-19
  project:-126:-25 projectionist:-14:-34 projector:-77:-80 promise:-144:-73 prop:-100:-49 propeller:-38:-31 proper:116:-9 property:-102:-9
  prophecy:6:-16 prophet:125:13 prosthetic:-61:-8 proud:-18:-20 prove:-85:-20 provide:-30:-45 prow:-46:88 prune:-73:20 psalm:-3:-32
  psion:106:-9 psychic:10:4 pucker:59:-52 pudding:-45:-7 puddle:232:-41 puff:-165:-56 pull:120:-11 pulp:-46:-40 pulpit:-26:-30
  pulse:-43:74 pump:-93:-113 pumping:-103:-18 pumpkin:26:-5 punch:-126:199 punctual:-9:-5 punt:-107:-2 pupil:-25:-30 puppet:-55:-106
  puppeteer:55:-103 purple:-68:-3 purpose:-26:60 purse:-20:-100 purser:-49:-22 pursue:-31:44 pursuer:-39:-56 pursuit:-71:-40 push:-123:-54
  put:14:25 puzzle:-56:39 pylon:-121:-26 qi:97:-17 quarrel:-64:-14 quarry:-103:-20 quarter:-15:-103 quartermaster:-29:-14 quay:-91:-108
  queen:151:-99 quest:-28:-33 question:-57:-88 queue:-113:-57 quick:-62:-1 quiet:-18:49 quietly:-132:-32 quill:23:-23 quilt:168:74
  quilted:-77:-28 quince:-22:-6 quit:15:-35 quite:-22:142 quiver:125:56 rabbit:-63:-22 race:-103:-125 racer:-14:-79 rack:51:-96
  rad:-106:-205 radiance:22:-10 radiation:-70:-63 radiator:-92:111 radio:45:-104 radish:-58:-27 raft:-130:-41 rafter:148:-90 rag:7:-20
  ragged:-68:-6 raid:20:-14 raider:0:139 rail:-135:55 railing:1:12 railway:-115:61 rain:-10:-113 rainbow:-175:-22 raincoat:-113:69
  raindrop:149:51 raise:-60:-42 rake:-199:132 ram:-199:-18 ramp:-176:-41 rampart:33:-30 range:19:45 rank:219:-3 rap:-27:23 rapids:21:-47
  rat:-46:50 rate:-15:-12 rather:-118:60 ration:-94:-127 rattle:167:48 raven:48:-41 raw:-123:-20 ray:-6:-1 razor:-155:8 reach:-11:-8
  reactor:-8:-17 read:-36:-160 reader:-9:-12 ready:5:-27 real:101:-25 really:-53:-8 reaper:-2:4 rear:-86:64 reason:-85:-33 rebar:-42:13
  rebuild:20:-9 recall:-62:-24 receipt:-77:-42 receive:-218:-65 receiver:-60:-16 recently:-18:-20 receptionist:-10:-4 recipe:9:-12
  recite:51:-49 reckon:-108:-77 recoil:-4:23 record:-135:70 recover:-156:-142 rector:8:-32 red:-8:-56 redden:-29:56 reduce:-54:-30
  reed:-51:58 reef:-25:12 reel:-87:30 reeve:-49:-39 referee:-4:91 refinery:-56:-14 reflect:-59:27 reflection:203:49 refuel:-25:-30
  regardless:239:-29 regatta:-68:-10 register:-125:-31 regret:-75:-50 rein:-67:-14 relay:-48:-5 release:-18:120 relic:-33:-43
  reliquary:49:-16 reload:-61:25 remain:-197:-61 remark:-75:-19 remember:-148:-123 remove:-55:-31 rend:-131:-75 repaint:-13:-5
  repair:-76:-75 repeat:42:-56 replace:-101:-76 report:-148:172 repossess:-69:-8 reputation:-143:-104 request:-44:-33 require:-20:0
  reroll:-14:-24 reservoir:59:-25 resolve:-18:-6 rest:-118:35 restore:-65:-60 resume:-78:-4 return:-114:-33 rev:27:-69 revenant:35:28
  reverse:50:-80 revolve:-23:-12 revolver:-83:-45 reward:-46:-12 rhyme:-1:-24 rib:-42:86 ribbon:-25:-69 rice:-95:-85 rich:-47:-16
  ride:-82:-89 rider:-26:173 ridge:-167:-117 rifle:27:103 rig:-16:-110 rigger:1:-17 right:-28:-104 rim:-84:-44 rime:121:71 rind:23:-68
  ring:38:-55 ringed:-104:-23 ringer:55:-4 riot:26:34 rip:-43:-10 ripe:178:-52 ripen:32:-16 ripple:95:-28 rise:68:-117 river:33:-131
  riverbed:23:-58 rivet:43:174 road:32:-144 roadside:-44:-22 roar:3:-160 roast:-75:25 robe:-3:-137 robin:-44:-6 robot:-161:-72
  rock:122:-62 rocker:8:-3 rocket:-23:-104 rocking-horse:-165:-12 rod:-184:23 roll:-49:77 roller:-51:-71 roof:-152:29 roofless:13:-16
  rooftop:3:-72 rook:86:-36 room:60:-61 roost:-27:-13 root:228:-11 rooted:-72:-22 rope:-77:-169 roped:-121:-50 ropewalk:-28:-4
  rosary:-4:-17 rose:77:-6 rot:7:-18 rotor:-44:24 rotten:-33:-14 rouge:-161:-66 roulette:-109:-33 round:-45:-3 router:4:-15 row:-206:-59
  rowan:22:-8 rowboat:-78:-7 rub:-66:-68 rubber:-155:-120 rubble:-22:-3 ruby:71:-21 ruff:-184:-67 rug:199:141 ruined:18:39 rule:15:3
  rum:122:-1 rumour:-54:-88 run:5:-42 rune:68:-25 rung:-44:40 runner:97:156 runway:-20:-6 rush:66:166 rushlight:20:-4 rust-red:-49:-13
  rust:9:-183 rustle:198:-16 rye:-57:-26 sabre:-122:136 sack:-50:-130 sacking:47:-25 sad:-6:-22 saddle:-13:10 safe:-102:-51 safety:-30:-27
  saffron:-35:36 sag:-37:-19 sage:-18:-15 sail:3:-59 sailcloth:-45:-15 sailor:-90:57 saint:-56:-141 sake:-34:-45 sale:70:-1 sallow:-22:-5
  salt:-58:-45 salute:69:-38 salvage:-69:-58 salvo:-112:15 same:-25:-127 sampan:-25:90 sampler:-106:-33 sand:-29:-92 sandal:-126:-73
  sandbag:-15:50 sandstorm:-18:-41 sandwich:-92:-31 sanity:-146:-23 sap:2:119 sapling:-51:-5 sash:-210:-169 satchel:-121:47
  satellite:-69:-15 satin:126:-34 saucepan:-97:-70 saucer:-90:-34 save:-64:-85 saw:-80:-95 sawdust:32:-66 saxophone:-15:-10 say:-48:-161
  scabbard:213:54 scaffold:-23:-21 scald:-15:-72 scale:-45:-63 scalp:-173:-72 scalpel:-126:-21 scanner:115:-48 scar:83:-149
  scarcely:-47:-10 scarecrow:71:-16 scarf:32:-56 scarlet:45:-57 scatter:-15:35 scattergun:-15:13 scavenge:-11:-30 scavenger:-63:-23
  scavver:-15:-27 scene:-115:-65 scholar:28:-5 school:-193:-92 schoolgirl:55:-21 schoolmaster:-48:-6 schoolroom:-67:-5 scissor:-76:-35
  scoop:65:-39 scooter:-102:68 scope:31:0 scorch:97:-4 score:-29:-39 scoreboard:-4:-18 scrap:40:-76 scrape:-44:-146 scratch:-79:-153
  scream:35:148 screen:-19:109 screw:-118:-113 screwdriver:-41:-13 script:28:-19 scroll:-34:-50 scrub:10:-28 scullery:-6:-40 scuttle:39:43
  scythe:12:61 sea:-65:-143 seal:-170:-171 seam:-130:-91 seance:-140:-10 search:-30:-58 searchlight:-117:-62 season:-27:-24 seat:36:23
  seatbelt:-12:-21 seaward:101:-27 second:-193:112 sect:-61:-9 sector:-19:-56 security:-60:103 sedan:-10:-36 sedge:20:-21
  see-through:203:-45 see:-45:-28 seed:78:-46 seem:-199:-59 seersucker:30:-15 seize:-129:-82 select:-41:-48 sell:-239:-140 seller:-48:80
  senator:-78:62 send:-62:112 sense:-14:-53 sentence:-77:16 sentry:-37:82 sequin:-100:-65 sergeant:-40:14 serial:-19:30 serpent:35:-14
  servant:-25:-55 serve:-18:-60 server:80:-81 service:103:-73 servo:-54:-22 session:-67:-82 set:11:-159 settle:72:-179 seven:-22:-72
  seventeen:-26:6 seventh:73:-55 seventy:-159:-84 sever:7:-13 several:-57:-84 sew:-171:37 sewer:73:-27 sexton:4:-46 shack:-28:-17
  shade:-47:-114 shadow:202:-107 shaft:-71:53 shake:-4:-63 shall:-109:-44 shallow:-26:-10 shallows:-78:31 shaman:43:40 shape:237:-16
  shard:0:-15 share:-16:-18 shark:-7:-58 sharp:-6:-11 sharpen:-20:-95 shatter:-11:-15 shave:-243:-168 shawl:149:-9 she:-20:-78 shear:1:3
  sheath:-38:-39 shed:-48:-158 sheep:-35:-43 sheepfold:112:3 sheepskin:-153:-17 sheer:18:-10 sheet:-33:73 shelf:-40:37 shell:-14:7
  shelter:-102:44 shelve:-139:-11 shepherd:52:77 shield:27:47 shift:-129:-119 shimmer:-163:30 shin:-150:4 shine:121:-154 shingle:-68:-4
  shiny:-52:-18 ship:16:-95 shipping:8:-17 shipyard:-70:-27 shirt:-30:41 shirtsleeve:-55:-24 shiver:72:35 shoal:-98:-35 shock:-88:15
  shoe:-55:-162 shoelace:-8:-6 shoot:-125:30 shop:-4:-4 shopping:94:58 shore:-144:-59 short:-152:0 shot:8:80 shotgun:-4:-51
  should:-41:-104 shoulder-high:30:64 shoulder:47:-17 shout:-6:46 shove:139:28 shovel:-42:44 show:14:-121 shower:-79:65 shred:-53:-19
  shriek:25:61 shrine:35:-60 shrink:50:-27 shroud:-23:-72 shrug:-17:-62 shudder:-12:3 shuffle:-26:-72 shunt:9:-15 shut:49:-30
  shutter:-64:0 shuttered:-83:-27 shuttle:91:-70 sick:78:-25 sickle:24:63 side:44:-11 sidecar:101:96 sidewalk:21:1 sideways:-40:83
  siege:-28:-99 sift:19:-6 sigh:74:-38 sight:-123:44 sigil:118:-15 sign:-6:-224 signal:-30:12 signature:2:-33 signpost:103:-11
  silence:-15:-11 silent:-74:19 silently:24:75 silk:-233:-97 sill:-22:-57 silo:-20:-47 silt:35:-5 silver:81:-45 simple:-47:-74
  simply:-77:35 since:51:-245 sing:41:-42 singe:-22:4 single:-81:-57 sink:78:-154 sip:-34:-23 siphon:-29:-16 siren:-154:-22 sister:44:-42
  sit:-47:-87 six:-94:-46 sixteen:-33:-35 sixth:-150:-40 sixty:8:-107 size:13:-48 sizzle:34:6 skate:23:-18 skater:-35:-15 skein:62:-9
  skeleton:-172:-71 skep:-54:-42 ski:-30:-9 skid:-9:16 skiff:-86:29 skill:-57:-17 skillet:-37:71 skim:14:-57 skimmer:-65:-63 skin:32:-215
  skip:-133:-39 skirt:25:-36 skitter:-66:86 skittle:-22:16 skull:-125:56 sky:-54:-47 skylight:-196:-13 skyline:-79:-28 slab:-68:-141
  slack:122:-64 slag:43:42 slam:17:165 slant:127:-35 slap:65:-97 slash:-88:57 slat:-49:56 slate:-50:-142 slaver:23:20 slay:22:24
  sled:-22:21 sledge:-238:-17 sleep:-226:-138 sleeper:44:-70 sleet:-142:49 sleeve:24:106 slew:-51:56 slice:-69:31 slicker:-35:-45
  slide:-45:-226 slight:104:-43 slim:22:-14 slime:72:-8 sling:-192:90 slingshot:-11:-5 slip:-316:-203 slipper:-19:-27 slipway:20:-7
  slit:-74:85 slither:-26:100 slop:85:-36 slope:12:4 slot:-156:-125 slow:109:-6 slowly:48:-42 slug:138:88 sluice:-53:-7 slump:-40:14
  slush:-43:-2 smack:-43:53 small:25:-135 smash:-113:75 smear:-76:-12 smell:16:-153 smile:-38:-27 smith:-28:17 smock:-44:-43 smog:-60:-17
  smoke:-53:-88 smoky:-19:-14 smooth:-18:-60 smoulder:-58:-60 smudge:-73:-9 snack:-39:-34 snail:-9:-44 snake:18:14 snap:-21:27
  snare:-39:-13 snarl:-1:88 snatch:-150:111 sneeze:39:-38 sniff:-19:-18 snip:-58:-57 sniper:-69:54 snore:-66:-2 snout:-99:-12 snow:84:-85
  snowdrop:114:-24 so:-192:-89 soak:-2:-31 soap:-37:-4 sob:17:-39 sober:-16:-9 sock:-139:-4 socket:-80:31 soda:-22:0 sodium:-26:-29
  sofa:-162:42 soft:-61:-23 soften:1:-21 softly:-16:-53 soil:-46:6 solar:-154:-29 solder:-90:-42 soldier:273:-39 sole:79:-58 solemn:-12:-7
  solicitor:-70:-13 solid:180:1 some:-180:-159 somebody:-220:-33 someone:-251:-156 something:-9:-2 somewhere:-210:-108 son:-65:-31
  song:-46:28 sooner:74:-16 soot:19:-19 sorcerer:-78:-22 sorceress:-65:-28 sorcery:-73:171 sore:-73:-34 sorghum:-18:-23 sorry:-136:-86
  sort:-11:-5 soul:20:-58 sound:-56:2 soundless:96:58 soup:-38:13 south:-131:-28 sow:-71:11 space:73:-30 spade:39:89 span:-108:-6
  spaniel:28:-14 spanner:-73:12 spar:-28:-14 spare:-121:57 spark-plug:-73:-15 spark:-136:44 sparkle:42:-53 sparkler:-11:-10
  sparrow:101:-21 spats:-5:-26 spatter:29:34 speak:52:-101 speaker:25:-17 spear:78:50 spearman:117:50 species:-49:-17 spectacle:-215:-85
  spectral:39:-32 spectre:-226:-6 speech:-24:-20 speed:-49:6 spell:-63:-15 spelled:86:-25 spelling:20:-5 spend:-5:-41 sphere:-123:-46
  spider:2:-45 spike:-29:51 spill:51:3 spillway:16:-22 spin:-70:24 spindle:9:-8 spine:-167:45 spiral:-12:-46 spire:-175:-78
  spirit:-88:-125 spit:-34:-4 spittle:168:-14 splash:-90:-14 splinter:-98:284 split:-28:-38 spoil:-85:-9 spoke:-56:121 sponsor:-14:-21
  spool:-44:-21 spoon:29:-131 spore:-127:-53 spot:158:-61 spotless:18:-26 spotlight:-6:-7 spout:30:19 sprawl:5:-8 spray:-127:34
  spread:122:54 sprig:-38:-26 spring:50:56 sprinkler:0:15 sprint:-60:-50 sprout:75:5 spur:-119:62 squabble:-50:-13 squad:85:41
  square:-34:-144 squat:43:40 squeak:126:-66 squeal:-5:114 squeeze:-14:-15 squid:-48:-29 stab:-86:18 stable:-67:-28 stack:-152:-20
  stadium:-95:-44 staff:144:107 stag:182:-145 stage:-160:-149 stagger:-4:117 stain:-68:-89 stair:-21:-64 staircase:-44:-19
  stairwell:-74:92 stake:7:76 stalk:21:-28 stall:-41:-27 stallion:22:45 stamina:-33:-38 stamp:-27:25 stance:42:-43 stand:-11:-39
  staple:-88:47 star:21:7 starch:-77:-29 stare:-20:-38 starlight:114:-88 starling:-22:-19 start:23:-164 startle:20:21 state:-72:126
  static:-187:-54 station:-44:-111 statue:-134:-84 status:-38:-29 stay:95:-96 steady:-72:-59 steal:-115:-155 steam:-53:-39 steel:85:-6
  steeple:0:-33 steer:63:-21 stem:165:-47 stencil:-58:-35 stenographer:-66:-99 step:94:-66 stern:-154:9 stevedore:-42:-36 steward:-159:-98
  stick:-93:-45 sticker:-44:-12 stiff:134:-115 stiffen:98:49 stiffly:74:-36 stile:2:-82 still:-72:-31 stilt-walker:-36:-18 stilt:-95:-83
  sting:-49:17 stink:-31:-8 stir:-2:-116 stirrup:136:-51 stitch:-265:72 stock:21:-48 stocking:-175:-43 stomach:-102:46 stone:114:-36
  stool:22:173 stoop:63:34 stop:-19:-109 store:-58:-52 storey:-290:-3 stork:-9:-6 storm:56:-114 story:-85:-25 storyteller:-66:-42
  stout:147:-6 stove:-2:5 straight:25:6 straighten:15:-63 strain:-38:-21 strand:-31:-99 stranger:-55:4 strangle:-34:-41 strap:-128:-65
  straw:-43:-26 strawberry:-23:-6 stray:88:0 streak:-46:30 stream:49:-126 streamer:-21:-37 street:41:-20 streetcar:-18:14 strength:-46:57
  stretch:19:-12 stretcher:-45:-13 stride:-34:-8 strike:92:-9 string:-72:-128 strip:-125:47 stripe:-4:26 strobe:-66:-65 stroke:257:-34
  stroll:20:-47 strong:-42:-21 stub:-89:-42 stubble:86:-11 stud:-88:-23 student:-176:-86 study:-37:1 stuff:6:-125 stump:-136:20 stun:-19:5
  stutter:-103:-29 subject:44:0 substation:-30:-46 subway:4:59 success:-114:-13 such:-32:-8 suck:4:9 suddenly:11:65 sugar:-54:-51
  suit:-3:-46 suitcase:-12:63 sulk:-39:-12 sum:-86:1 summer:-31:-60 summit:-36:-20 summon:-62:2 sump:3:75 sun-bleached:-34:-2 sun:-73:-160
  sunburn:21:-20 sunday:-49:-32 sundial:-25:-11 sundown:92:-24 sunlight:19:-31 sunny:21:-15 sunrise:21:-5 sunroof:-44:51 sunset:-152:-57
  supermarket:-13:26 supper:78:-139 suppertime:-15:-10 supply:-18:-36 suppose:-133:-71 sure:-40:-16 surf:15:-15 surface:158:-51
  surgeon:-108:168 surprise:76:51 surrender:-34:-46 survey:50:14 surveyor:73:-5 suspect:-31:-28 suspicion:-54:-27 sutra:78:-36
  swaddle:-51:-17 swallow:-120:-36 swan:-127:-64 swap:-57:-15 swarm:-2:198 swat:-64:166 sway:70:-64 swear:-140:-4 sweat:-102:-192
  sweep:-180:57 sweeper:-44:45 sweet:-18:-8 swell:140:-100 swerve:7:-4 swim:65:-130 swimmer:38:-67 swing:-61:102 switch:-235:-123
  switchback:-23:-83 swivel:137:30 sword:94:-2 swordsman:-19:62 syllable:-15:3 syrup:62:38 tab:-39:-12 table:8:47 tablecloth:60:-1
  tablet:-23:-17 tack:23:53 tacky:-14:-14 tag:18:-24 tail:29:-165 tailgate:38:148 tailor:7:-49 take:-63:94 talisman:115:49 talk:-37:-10
  tall:-73:-113 tallow:8:-47 tally:-37:-45 tame:37:-35 tangerine:-58:-17 tangle:-3:-7 tank:-69:33 tanker:33:-59 tanner:-104:-1
  tannery:-41:-28 tap:2:-40 tape:-83:-58 taper:43:-56 tapestry:200:-8 taproom:-9:-23 tar:-74:-72 tariff:-44:-9 tarmac:140:-1 tarn:-58:-13
  tarp:-85:6 tarpaulin:-98:-32 tartan:-32:-15 taser:-74:80 tassel:-128:30 taste:-1:-5 tattoo:-61:-143 taut:0:1 tavern:-9:-16 tax:-50:1
  taxi:15:44 tea:-85:-34 teach:-10:-20 teacher:-141:-36 teacup:109:-23 teahouse:-88:9 teal:-67:-10 team:5:36 teapot:-61:53 tear:47:-152
  technician:-165:-17 technique:-95:-55 telegram:-99:-20 telephone:-46:1 telescope:12:-20 tell:-125:-177 temper:-71:23 temple:-20:140
  ten:-176:20 tenant:-143:-66 tender:-30:-10 tendril:-14:19 tenement:-61:-43 tenor:33:-13 tent:-188:-86 tentacle:22:6 tenth:-26:-44
  term:-40:-7 terrace:-242:-135 terrier:-69:-1 terror:25:-5 test:54:-7 tether:-102:-19 than:-9:-126 thank:-20:-80 that:-44:-88 thatch:88:5
  thatched:-24:-9 thaw:-89:-34 the:-47:-74 theatre:-120:-29 their:48:-144 them:-10:23 themselves:224:-172 then:25:30 theory:-38:-114
  there:52:-109 thermometer:-35:-18 these:-46:-22 they:16:-40 thick:-105:-70 thicken:165:-60 thief:-48:-96 thigh:-73:-53 thimble:83:-128
  thin:35:57 thing:-53:63 think:-156:-18 third:-19:0 thirst:-23:-16 thirteen:49:-13 thirty-one:-21:-44 thirty:22:-80 this:-150:-164
  thistle:27:37 thorn:145:147 those:32:-14 though:75:13 thousand:-127:-153 thousands:-126:-80 thrash:51:77 thread:34:-202 threaten:-49:-8
  three:-146:-36 thresh:-24:51 threshold:146:-8 thrice:23:-9 throat:-82:183 throne:8:-16 throttle:-73:9 through:20:45 throw:-138:94
  thrush:16:-12 thrust:13:-81 thud:-4:150 thumb:30:21 thumbnail:40:-9 thump:-32:-72 thunder:60:-87 thursday:-74:-5 tiara:-22:-21
  tick:-88:-122 ticket:-91:-105 tide:-45:-64 tidy:-6:-46 tie:-12:-74 tier:-61:-67 tiger:33:-28 tight:-1:-3 tighten:-42:-10 tile:106:91
  tiled:-70:-11 till:-30:-42 tilt:93:-98 timber:-40:26 time:4:-79 tin:-15:-105 tinderbox:-24:-28 tinker:103:-104 tiny:101:-65 tip:39:-80
  tire:-41:130 tired:-65:-45 tithe:32:17 to:-64:-135 toad:69:-31 toadstool:5:-8 toast:-55:17 today:-90:-60 toddler:-64:-44 toe:-49:-151
  together:-42:20 token:-52:-52 toll:-171:-16 tollman:38:81 tomato:-217:-33 tomb:-11:-17 tommy:-53:173 tomorrow:38:-75 ton:24:77
  tone:-24:5 tong:-102:64 tongue:-55:-145 tonight:128:-111 tonne:18:42 too:-56:27 tool:79:-51 tooth:-134:32 toothpaste:-40:-39
  toothpick:-42:-18 top:-93:-48 topknot:-98:72 topmost:-6:-17 topple:-70:84 torch:-85:2 torchlight:-32:-8 tornado:-89:-48 torpedo:-72:-81
  tortoise:-93:-33 toss:46:61 touch:187:-10 tow:-59:16 toward:126:-13 towards:237:-49 towel:-128:24 tower:-47:-88 town:-174:-142
  towpath:-120:-9 toy:53:64 trace:-15:-77 tracer:24:94 track:9:-51 tractor:-13:49 trade:-187:-46 trader:-9:-42 traffic:14:-129
  trail:63:-79 trailer:18:66 train:-61:-60 trainer:1:40 trait:-25:-21 tram:-14:-129 transfer:-50:-21 transformer:105:-13 translucent:0:-35
  transparent:114:-44 trap:-126:-92 trapdoor:-130:-42 travel:17:-22 traveller:-88:-73 tray:-4:-19 tread:-46:-106 treaty:-12:-39
  tree:37:-109 treetop:41:-6 trellis:-25:-10 tremble:70:-28 trench:-77:-10 trestle:54:5 trial:-57:-24 trick:67:-17 trickle:100:-48
  trifle:-68:-42 trigger:47:28 trike:-22:133 trim:17:-79 trip:-8:-17 troll:28:86 trolley:-112:23 trombone:-25:-18 trooper:53:6
  trot:134:-148 trouble:-67:-26 trough:-133:30 trouser:35:-46 trout:138:27 truck:-45:70 true:-16:-42 trumpet:-88:-43 trundle:-28:-17
  trunk:32:-37 trust:-52:-20 truth:89:-13 try:-56:-41 tub:-29:63 tuba:-61:-22 tube:-187:-109 tuck:-90:-111 tuesday:-55:-34 tuft:-59:-23
  tug:-130:99 tumble:-68:-4 tumbler:32:-5 tune:152:55 tunnel:-192:-63 turban:-33:-19 turbine:47:-19 tureen:32:54 turf:150:102 turn:30:-78
  turnip:-19:-69 turnstile:-115:36 turquoise:61:-9 turret:-127:126 tusk:-93:20 tuxedo:-73:2 twelfth:40:-19 twelve:-62:-159
  twentieth:-57:-44 twenty:27:-6 twice:-32:118 twig:72:-46 twin:-78:10 twine:69:-15 twist:3:36 twitch:12:-19 two-tone:-32:-17 two:-33:40
  type:-70:-51 typewriter:115:41 typist:-40:49 tyre:14:-60 ugly:25:-10 ultraviolet:-72:-17 umbrella:-138:-13 unbind:84:-28 unbroken:71:-24
  unbutton:127:-19 uncle:14:-10 uncoil:105:-21 uncork:14:-2 uncurl:132:-38 under:-120:-33 underfoot:-54:-46 underneath:18:8
  underpass:60:-8 underside:131:0 understand:-93:-60 undertaker:-74:-29 undo:92:-35 unfinished:-81:-20 unfold:48:105 unhinge:66:73
  unhook:58:162 unhurried:128:39 uniform:70:-39 union:-46:-56 unlace:109:-70 unlit:-78:-34 unlock:-87:-51 unpaid:-66:-18 unpick:117:-62
  unpin:44:-21 unplug:104:-65 unravel:-43:4 unread:-49:-49 unroll:62:-90 unscrew:159:-95 unspool:69:23 untie:104:-41 until:-94:-119
  unwind:-48:-28 unzip:-118:19 up:18:-54 update:-108:-96 upend:17:35 upgrade:-37:-79 uphill:203:-128 upload:-26:-19 upon:6:-279
  upper:-102:1 upright:10:-61 upside-down:-51:8 upside:-195:5 upstairs:-39:48 upturn:-207:-128 upward:83:-52 urn:-176:78 us:-67:-17
  use:-105:-35 usual:-162:-56 vacate:-136:-118 vacuum:163:18 vale:-69:-5 valley:22:-88 value:-17:-11 valve:-84:8 vampire:85:11
  van:-111:-52 vanish:-205:-120 vapour:105:-29 varnish:50:-27 vase:-27:30 vast:44:-5 vat:-241:6 vault:-37:-6 vehicle:-12:-52 veil:-47:-114
  vein:-38:-70 vellum:4:-21 velvet:30:-8 vend:63:-11 vendor:-38:29 vent:83:-12 ventilator:22:-12 verdigris:6:-56 verge:-7:122 verger:-76:5
  vermilion:-32:74 verse:70:-15 version:-17:-68 very:-121:-232 vest:20:80 vestry:-8:-15 viaduct:-82:-9 vicar:-12:-5 view:-102:-28
  viewport:57:-52 village:-64:-48 villager:-45:14 vine:16:-72 vinegar:-22:-1 vineyard:-49:-5 vinyl:39:-17 violet:-104:-3 violin:39:-51
  visitor:-100:-15 visor:-27:30 vixen:64:-35 voice:145:24 void:-59:-28 volume:-47:26 vote:-46:-8 votive:16:16 vs:-39:-16 vulture:-47:7
  wade:60:1 waders:-23:-9 wag:111:-5 wage:-92:-19 wagon:-37:62 wail:-14:-11 wainscot:2:87 waist-deep:-46:-43 waist:-96:-104
  waistcoat:27:144 wait:-82:-127 waiter:-30:-26 wake:-82:-73 walk:-14:-142 walker:-44:-64 wall:-50:-51 wallet:-33:-10 walnut:98:8
  waltz:71:-14 wand:-82:-54 wander:-164:-13 want:-58:-102 war:21:-16 ward:16:-38 wardrobe:-52:77 wardroom:84:-8 warehouse:23:-9
  warlock:61:120 warm:-53:-113 warmth:29:-31 warn:-56:15 wash:-120:-136 washstand:101:-2 wasn't:105:-164 wasp:1:53 watch:-15:-196
  watchdog:-98:-11 watchman:-48:-55 water:22:-189 waterfall:45:-73 waterline:-59:12 wattle:-45:2 wave:-88:-48 waver:20:-15 wax:-121:-93
  way:-38:-106 we:-171:-134 weak:-65:-9 weapon:14:60 wear:-211:-155 weather:-126:-35 weathercock:-28:-51 weathervane:-122:17 weave:-39:-25
  weaver:63:-61 wed:83:-19 wedge:-61:44 wednesday:18:-15 weed:-10:-62 week:-145:-137 weep:-98:-142 weigh:-135:-99 weight:53:61
  weightless:-64:-3 weir:6:-31 welcome:-47:-26 weld:-97:-147 welder:-123:-66 well:73:-229 wen:-16:-31 weren't:91:-33 west:-154:-75
  western:-82:-34 wet:125:2 whale:-27:-66 wharf:-42:-14 what:-43:42 whatever:-126:-13 wheat:74:-68 wheel:28:0 wheelbarrow:46:16
  wheelchair:-15:-29 wheeze:-47:-36 when:71:-74 whenever:7:-31 where:69:-100 wherever:162:-57 whether:-159:-46 whetstone:-30:-18
  which:-42:-100 whichever:13:-49 while:-52:-24 whine:-36:87 whip:58:110 whirl:155:87 whirr:71:86 whisker:104:-50 whisper:-19:-58
  whistle:3:-85 white:-22:-59 whiten:64:-70 whitewash:-4:-39 who:-34:-133 whoever:-121:-35 whole:-20:-158 whom:-34:-1 whoop:-44:-51
  whose:-182:-22 why:27:-31 wick:149:-34 wicker:-12:-21 wide:-41:-179 widen:21:-11 widow:66:-118 width:6:30 wife:-8:-160 wig:-6:-125
  wild:-48:-10 will:-104:-238 willow:-30:19 wimple:-60:11 win:-141:-88 winch:-89:9 wind:-23:-69 windlass:-74:-5 windmill:-151:-25
  window:-8:8 windpipe:-77:79 windscreen:-43:167 windshield:-70:-24 windward:-31:38 wine:96:89 wing:49:-101 wingtip:-117:14 wink:-208:-24
  winner:-47:-74 winter:-148:-53 wipe:53:-164 wiper:34:12 wire:-26:-107 wish:-37:-84 witch:-41:10 with:-89:-42 withdraw:-98:-110
  wither:67:-60 within:78:-15 without:62:-74 witness:-37:-10 wizard:-143:-97 wobble:-68:-55 wok:-122:164 wolf:-67:109 woman:91:-75
  won't:-95:-54 wonder:-99:-54 wood:-73:37 wooden:-10:-94 wool:102:-81 word:139:73 work:-160:-126 world:-149:-65 worry:-16:-15
  worse:-106:-33 worst:-82:-24 worth:95:-75 would:-216:-170 wouldn't:-82:63 wound:-31:-47 wrap:-165:55 wreath:-36:-32 wreck:0:-50
  wreckage:-23:-19 wrecker:28:44 wren:58:-64 wrench:-31:98 wriggle:84:-29 wring:25:-56 wrist:97:117 wristwatch:-56:-32 write:17:-225
  wrong:-130:-124 x-ray:43:-54 xp:-32:-45 yacht:-68:-40 yank:-89:37 yard:61:-84 yawn:18:-26 year:-42:-211 yeast:-20:-8 yell:-37:40
  yellow:-58:19 yelp:-82:38 yes:-7:-58 yesterday:143:-33 yet:50:-162 yew:76:-13 yoke:45:-30 you:-109:-127 young:40:-60 your:-38:12
  yours:14:-3 yourself:-41:-126 zeppelin:-21:-18 zero:17:-38 zigzag:-37:-20 zinc:42:-34 zip:-99:-39 zither:126:16 zoo:-38:-14`;

/** A kind of thing and what it does, for the same. */
export const DOINGS = `
  beast|answer:20:-38 beast|be:-16:-55 beast|begin:30:8 beast|bite:-19:110 beast|blow:25:-21 beast|build:78:-1 beast|burst:-54:70
  beast|carry:60:-18 beast|chew:-18:-4 beast|circle:-51:-17 beast|climb:-81:-46 beast|close:23:5 beast|come:-56:114 beast|cross:20:-10
  beast|drag:42:-1 beast|drink:-80:-12 beast|drop:129:60 beast|dry:-46:-9 beast|eat:-92:-13 beast|face:40:53 beast|float:-26:-2
  beast|fly:119:-38 beast|fold:-46:28 beast|get:58:-37 beast|go:26:29 beast|graze:-54:-7 beast|hang:40:-3 beast|hit:-45:187
  beast|hold:-52:-10 beast|keep:-34:-9 beast|kick:-9:-30 beast|kneel:-2:-48 beast|land:137:-15 beast|leap:12:58 beast|leave:103:-23
  beast|let:-13:-4 beast|lie:-36:-85 beast|lift:73:-21 beast|light:16:-18 beast|long:-19:-3 beast|look:81:-36 beast|lower:39:-5
  beast|make:-86:-49 beast|nest:-26:-10 beast|nose:-78:-19 beast|open:-29:-8 beast|pass:-127:-35 beast|peer:-20:-14 beast|pick:-35:-5
  beast|pour:-3:-33 beast|pull:29:-28 beast|put:129:-8 beast|rear:-90:-3 beast|ride:49:-49 beast|rise:-131:-3 beast|run:-77:66
  beast|say:103:1 beast|scream:-41:106 beast|see:-35:-10 beast|sell:-22:-6 beast|settle:122:-27 beast|shake:-85:-74 beast|shoulder:74:-34
  beast|sing:9:-11 beast|sit:-67:-41 beast|slide:-1:-26 beast|spit:-38:43 beast|spring:88:55 beast|stand:-59:-117 beast|stick:-103:-50
  beast|stop:123:-111 beast|strike:119:45 beast|swim:-32:-40 beast|take:17:71 beast|tell:32:-7 beast|tether:-8:-23 beast|trail:48:-2
  beast|trot:-57:-65 beast|turn:-25:2 beast|use:-56:-28 beast|wait:14:49 beast|walk:-87:-38 beast|wash:-68:-9 beast|watch:-4:-29
  beast|wear:-54:-10 beast|work:-31:-3 beast|yawn:42:-35 body|alight:39:-20 body|be:5:-206 body|begin:133:-61 body|bend:61:21
  body|bite:-36:14 body|bleed:-47:-35 body|blow:37:-13 body|break:-17:205 body|breathe:21:-21 body|burn:-49:-58 body|burst:9:34
  body|carry:104:-6 body|catch:91:37 body|clack:-58:-34 body|clean:157:24 body|clear:62:-16 body|climb:53:-15 body|close:47:75
  body|comb:88:-14 body|come:92:68 body|crack:-143:-35 body|creep:9:-39 body|crop:-83:-8 body|cross:-10:-14 body|cut:-73:-26
  body|cycle:-24:-5 body|drag:111:43 body|draw:-53:49 body|drift:-15:-27 body|drop:-6:12 body|drum:-89:99 body|dye:-67:-27
  body|elbow:-27:60 body|end:2:-26 body|face:-55:-5 body|fall:-29:12 body|feel:155:28 body|fill:83:-2 body|find:57:-38 body|fly:-14:-15
  body|fold:-48:13 body|follow:64:-11 body|get:-136:-3 body|glow:-58:-6 body|go:29:66 body|grope:-68:-22 body|grow:68:-61
  body|hang:-22:-105 body|hold:61:-52 body|keep:-84:110 body|kick:-73:-54 body|knock:-99:-2 body|lay:-9:4 body|lean:42:-27
  body|leave:48:-84 body|let:-65:-65 body|lick:-64:-49 body|lie:63:-78 body|long:55:-45 body|look:-94:-61 body|lower:32:-27
  body|make:74:-26 body|meet:53:76 body|miss:12:-25 body|move:106:-22 body|nose:-18:13 body|oil:-41:-43 body|open:181:32 body|part:40:-10
  body|pin:-67:2 body|plait:-33:-37 body|plant:82:3 body|point:122:-48 body|pour:90:-5 body|press:2:5 body|pull:14:183 body|put:-58:79
  body|reach:72:-79 body|replace:-72:-28 body|rest:-35:-38 body|ring:13:-1 body|rise:125:1 body|roll:133:-29 body|rouge:-64:-27
  body|run:-67:-65 body|say:106:-19 body|scream:28:-10 body|see:59:-46 body|set:139:-74 body|sew:-57:-28 body|shake:32:78
  body|shave:-36:-53 body|short:31:7 body|shoulder:19:-20 body|show:-114:93 body|shut:155:0 body|sit:61:-12 body|slide:-59:-64
  body|smoke:-52:-3 body|snap:74:-7 body|split:-25:-57 body|squeeze:74:19 body|stand:3:-82 body|start:31:6 body|stay:-3:-44
  body|stick:-33:-26 body|stitch:-93:-19 body|stop:120:31 body|stream:76:-1 body|swing:-25:132 body|take:38:173 body|tap:-2:-7
  body|tattoo:-89:-40 body|tell:64:-9 body|tie:10:-22 body|touch:44:52 body|trail:131:-36 body|tuck:4:-25 body|turn:206:-62
  body|uncurl:171:-15 body|unfold:-24:16 body|use:-31:-13 body|walk:67:-40 body|wear:-38:-32 body|wet:58:-15 body|wind:79:65
  body|wire:-38:-25 body|wrap:-47:-13 body|write:31:-17 dead|be:221:-48 dead|begin:75:-5 dead|click:-32:-40 dead|come:36:-11
  dead|drag:-58:-8 dead|go:-104:-56 dead|hop:79:21 dead|look:85:-11 dead|put:-134:-3 dead|ride:82:-5 dead|rise:4:-27 dead|sit:-48:-25
  dead|stand:45:-5 dead|take:-147:-32 dead|turn:18:-23 dead|walk:60:-4 dead|wire:-1:-25 engine|arrive:-23:-48 engine|bank:-34:20
  engine|be:-125:-25 engine|begin:-17:-23 engine|bite:-93:103 engine|bleed:77:-27 engine|blink:-98:-48 engine|bloom:-2:-7
  engine|bow:-63:44 engine|bowl:-58:-1 engine|break:-120:28 engine|breathe:-63:-9 engine|burn:3:66 engine|carry:-79:36
  engine|cast:-108:-12 engine|catch:61:-8 engine|change:-12:93 engine|clear:-78:-28 engine|climb:-17:26 engine|close:-62:-5
  engine|come:-34:-23 engine|cool:-41:-34 engine|cough:-138:-8 engine|crack:49:1 engine|crawl:56:-30 engine|cross:-42:-15
  engine|cut:-68:-40 engine|cycle:-3:-8 engine|die:101:-26 engine|dig:-16:2 engine|draw:-72:42 engine|dress:76:-10 engine|drift:-35:12
  engine|drip:-28:-8 engine|drive:128:-5 engine|drop:-134:-10 engine|eat:86:-2 engine|empty:82:-68 engine|explode:-68:-55
  engine|face:0:-41 engine|fall:-66:-4 engine|fill:-10:26 engine|find:-20:69 engine|fire:-33:16 engine|flap:-38:-18 engine|flicker:-52:-14
  engine|float:-8:-7 engine|fly:95:61 engine|fold:-47:161 engine|get:-66:96 engine|give:-44:-43 engine|glow:-76:10 engine|go:14:112
  engine|grind:-69:81 engine|grow:-59:-14 engine|hang:-70:-57 engine|haul:-53:-37 engine|heel:-24:17 engine|hiss:70:-20 engine|hit:-14:24
  engine|hold:135:-31 engine|hover:1:-12 engine|howl:-25:12 engine|hum:123:41 engine|jerk:-15:21 engine|jump:-22:-57 engine|keep:-103:14
  engine|kneel:57:5 engine|knock:73:6 engine|lay:-53:-13 engine|lean:123:139 engine|leave:-81:-30 engine|let:-90:-35 engine|lie:-16:-87
  engine|lift:-28:-24 engine|light:91:-15 engine|look:-78:70 engine|lose:-95:39 engine|make:-54:-25 engine|meet:-31:7 engine|miss:-41:-41
  engine|moor:-16:-12 engine|move:-54:60 engine|nod:-39:-5 engine|nose:-55:-3 engine|open:-20:-25 engine|paint:-44:-8 engine|park:33:-6
  engine|part:44:-20 engine|pass:60:-41 engine|plant:-39:27 engine|pluck:-44:42 engine|pour:-86:41 engine|pull:85:55 engine|punch:-30:72
  engine|push:17:100 engine|put:-55:8 engine|quit:-12:-30 engine|raise:-65:-8 engine|ram:-42:117 engine|reach:123:49 engine|read:30:-7
  engine|rear:-22:-38 engine|replace:-15:-7 engine|ride:-32:-56 engine|ring:87:86 engine|rise:-46:12 engine|roll:4:-16 engine|rot:-70:-2
  engine|run:-58:-86 engine|saw:-4:-20 engine|say:-4:-45 engine|scatter:-55:-19 engine|scream:-37:-30 engine|screw:-30:-12
  engine|see:-60:-48 engine|set:-55:-27 engine|shake:73:-14 engine|shed:-174:-36 engine|shoot:-81:98 engine|show:-30:36
  engine|shriek:-54:20 engine|shut:-129:-30 engine|sing:-89:58 engine|sink:-3:-15 engine|sit:-45:-35 engine|slam:-3:-19 engine|slew:-50:50
  engine|slide:20:-71 engine|smoke:-22:56 engine|snap:-39:14 engine|spin:23:-67 engine|split:91:-9 engine|stack:-17:-10
  engine|stand:-190:-31 engine|start:42:-54 engine|stay:-40:34 engine|steam:29:-9 engine|step:111:-26 engine|stick:-62:-13
  engine|stitch:-92:33 engine|stop:90:117 engine|stream:5:-20 engine|strike:71:-37 engine|swing:-65:60 engine|swivel:55:73
  engine|tail:-78:-14 engine|take:-124:40 engine|tear:-65:7 engine|tether:-50:-25 engine|thread:-11:-11 engine|throw:-102:54
  engine|tick:-122:-31 engine|tie:-62:-2 engine|tilt:-3:-10 engine|tip:-86:-3 engine|trail:7:-11 engine|turn:55:-144 engine|unplug:133:-4
  engine|unscrew:102:-70 engine|use:0:-34 engine|wait:-43:-23 engine|wake:-7:-18 engine|walk:120:61 engine|wear:-111:83
  engine|weld:-24:-13 engine|wheel:118:20 engine|whine:-179:107 engine|work:-29:-26 engine|wrap:3:65 engine|write:-12:-8 flame|be:-14:-64
  flame|begin:-7:1 flame|bend:59:-5 flame|bob:-24:-25 flame|bow:56:-40 flame|burn:115:-66 flame|burst:-56:91 flame|catch:6:-49
  flame|climb:-102:-34 flame|come:76:-25 flame|crawl:-24:-18 flame|draw:-26:-25 flame|drift:-22:-21 flame|drop:8:-27 flame|fall:65:-27
  flame|fill:-82:-12 flame|find:-122:23 flame|fold:-65:41 flame|follow:68:-47 flame|get:18:4 flame|go:72:-131 flame|gutter:-93:-45
  flame|hang:-37:-37 flame|hiss:-16:-24 flame|jump:-42:50 flame|kindle:63:-11 flame|lay:88:3 flame|lean:46:-39 flame|leap:59:51
  flame|leave:7:-41 flame|lie:-50:-17 flame|lift:-3:-5 flame|light:182:-36 flame|look:-73:-17 flame|make:-33:-3 flame|move:81:-6
  flame|open:-48:-7 flame|pass:127:13 flame|pop:82:25 flame|pour:18:-17 flame|put:124:15 flame|remain:-17:-25 flame|rise:-42:34
  flame|roll:-64:75 flame|run:-75:-33 flame|set:-52:-28 flame|shine:-2:-22 flame|show:-38:-61 flame|sit:28:-7 flame|slide:-20:-36
  flame|spit:-84:-2 flame|spread:-77:-19 flame|stand:20:-44 flame|stay:-31:-38 flame|step:106:17 flame|swing:-26:-49 flame|take:-147:-29
  flame|throw:-16:18 flame|trim:41:-6 flame|turn:-86:-75 flame|walk:42:36 food|be:-52:-150 food|burst:-99:-48 food|climb:92:-11
  food|come:70:-25 food|fall:-68:-4 food|get:42:-12 food|go:-6:-33 food|hold:68:2 food|lay:51:-4 food|look:5:-24 food|put:89:48
  food|rise:25:47 food|slide:94:-3 food|stand:-27:41 food|steam:-106:34 food|take:62:34 food|turn:23:-7 ghost|be:2:62 ghost|break:17:-41
  ghost|breathe:-53:-5 ghost|burn:21:-29 ghost|climb:2:-40 ghost|come:-120:-20 ghost|crawl:-37:-39 ghost|drop:77:31 ghost|fill:40:-9
  ghost|flare:75:-11 ghost|fly:-74:-15 ghost|get:48:90 ghost|go:81:-57 ghost|hit:26:19 ghost|leave:70:14 ghost|let:-48:59
  ghost|lift:106:-55 ghost|pour:39:-20 ghost|prepare:-143:-13 ghost|put:-3:-14 ghost|rise:31:35 ghost|run:18:52 ghost|shriek:147:-59
  ghost|sit:-12:-7 ghost|stand:-5:-59 ghost|strike:-1:57 ghost|take:183:4 ghost|walk:-17:-19 ghost|wear:-129:8 idea|add:-42:-47
  idea|arrive:-35:-16 idea|ask:-72:-7 idea|be:-91:-40 idea|beat:-18:-16 idea|begin:165:70 idea|bend:-50:-5 idea|bite:19:-1
  idea|bleed:-11:2 idea|blink:189:-25 idea|blow:1:-14 idea|break:-18:39 idea|brush:-43:-6 idea|buckle:54:-21 idea|burn:-3:-18
  idea|burst:-70:-26 idea|bury:65:-7 idea|carry:-52:-17 idea|cast:-43:-11 idea|catch:-60:-6 idea|change:-39:-33 idea|clear:76:-30
  idea|climb:36:-2 idea|close:46:-22 idea|come:-111:168 idea|complete:-56:-57 idea|crawl:-26:-15 idea|cross:-13:-18 idea|curve:42:1
  idea|cut:45:-21 idea|die:-75:-19 idea|dock:-17:-27 idea|drag:60:-18 idea|draw:47:39 idea|drift:3:-41 idea|drive:11:33 idea|drop:84:13
  idea|dry:30:-14 idea|eat:12:-11 idea|end:43:-35 idea|face:62:-31 idea|fall:-159:5 idea|fill:43:-16 idea|find:-62:-23 idea|finish:25:0
  idea|fire:54:-35 idea|fold:12:27 idea|follow:-75:-37 idea|get:89:5 idea|give:-25:-7 idea|go:-9:56 idea|grow:28:-16 idea|hand:-33:-58
  idea|hang:-148:-43 idea|hiss:-64:-8 idea|hit:-20:23 idea|hold:-6:18 idea|jump:-34:-5 idea|keep:51:45 idea|kick:18:22 idea|know:-48:-2
  idea|lay:157:12 idea|lean:71:-12 idea|leap:0:2 idea|learn:-66:-32 idea|leave:30:-77 idea|let:-86:-21 idea|lie:-33:-1 idea|lift:124:-40
  idea|light:-16:80 idea|long:-215:-58 idea|look:86:11 idea|lose:33:-35 idea|make:-43:-35 idea|meet:41:-26 idea|open:4:19
  idea|paint:-43:-4 idea|pass:10:-88 idea|pay:-30:-10 idea|peel:103:-38 idea|play:95:30 idea|pour:137:-26 idea|pull:143:-17
  idea|punch:0:68 idea|put:59:-2 idea|rain:-92:-6 idea|reach:83:75 idea|read:74:-49 idea|restore:-22:-20 idea|ride:-40:-28 idea|rise:9:-17
  idea|roar:178:14 idea|roll:172:-13 idea|run:-20:-94 idea|save:-28:-39 idea|say:-65:81 idea|scratch:39:-1 idea|see:-25:-22
  idea|send:-33:73 idea|set:16:-30 idea|shake:-97:-12 idea|shine:4:-10 idea|shoot:84:71 idea|short:-60:29 idea|show:50:-7 idea|shut:-5:-28
  idea|sign:28:-17 idea|sing:-79:45 idea|sit:-47:39 idea|slap:43:-26 idea|slide:-27:-23 idea|slow:97:29 idea|spin:-11:-42
  idea|stack:-48:-9 idea|stand:115:74 idea|stay:35:-18 idea|step:-25:-13 idea|stop:55:-65 idea|strike:103:-3 idea|sweep:-18:-4
  idea|swim:-68:-6 idea|swing:-61:26 idea|take:-86:28 idea|tear:25:-5 idea|throw:-52:21 idea|tie:115:-28 idea|touch:22:56
  idea|trail:-45:-49 idea|turn:161:-73 idea|use:-45:-10 idea|wait:0:-10 idea|walk:-20:81 idea|watch:103:-8 idea|wear:49:-14
  idea|wheel:-104:-73 idea|win:-22:-28 idea|wire:138:-14 idea|work:-11:-4 idea|write:76:-11 image|be:88:-69 image|come:85:-12
  image|get:89:-45 image|go:114:-78 image|peel:78:50 image|sit:105:-20 image|stand:-18:31 image|stay:149:-52 image|take:2:126
  image|turn:109:-5 image|walk:79:55 likeness|be:214:-34 likeness|bow:-86:-12 likeness|climb:56:50 likeness|come:113:-14
  likeness|face:257:-6 likeness|go:-6:62 likeness|hang:85:-1 likeness|lean:-56:-4 likeness|lie:3:-4 likeness|look:90:-3
  likeness|lose:-22:-23 likeness|move:-47:-46 likeness|open:-17:-35 likeness|peel:-5:11 likeness|run:161:7 likeness|see:-36:-2
  likeness|shake:9:-12 likeness|sit:90:-38 likeness|smile:-29:-27 likeness|stand:-47:-16 likeness|take:-29:-13 likeness|turn:-38:-26
  liquid|be:-9:-147 liquid|bead:-5:-32 liquid|become:-32:-10 liquid|begin:145:-15 liquid|bend:82:-28 liquid|boil:108:-22
  liquid|burn:-41:-15 liquid|carry:-31:-63 liquid|catch:-34:-19 liquid|clear:36:-30 liquid|climb:140:-15 liquid|come:-65:-76
  liquid|crawl:39:-9 liquid|draw:-123:-16 liquid|drink:-15:-24 liquid|drop:-125:22 liquid|dry:-93:42 liquid|fall:49:-25
  liquid|fill:-123:-8 liquid|find:-26:-13 liquid|freeze:21:-15 liquid|gather:-3:-26 liquid|get:30:-13 liquid|go:57:-50 liquid|hang:228:113
  liquid|hold:-18:-27 liquid|leave:55:-39 liquid|let:-43:-21 liquid|lie:-28:-37 liquid|lift:8:-64 liquid|look:16:-4 liquid|loose:70:65
  liquid|pour:57:-30 liquid|put:-59:-11 liquid|rise:92:-9 liquid|run:130:116 liquid|shake:25:47 liquid|show:232:-12 liquid|stand:139:-60
  liquid|start:89:-9 liquid|stay:57:-38 liquid|stop:271:-44 liquid|stream:-37:-4 liquid|take:166:-27 liquid|turn:32:17 liquid|walk:-29:-55
  liquid|well:67:-5 liquid|wet:159:3 liquid|write:37:-12 none|accord:-76:-21 none|add:-27:-15 none|appear:47:-28 none|ask:-74:-17
  none|back:45:-48 none|balance:-20:11 none|be:-26:-81 none|bead:50:-1 none|beat:-39:98 none|begin:139:54 none|bend:51:-8
  none|bite:-28:-13 none|bleed:-22:-5 none|blink:69:-3 none|board:0:66 none|break:-107:-24 none|breathe:82:23 none|bring:-60:-19
  none|brush:-57:-5 none|burn:26:57 none|bury:98:-32 none|call:-160:-41 none|carry:10:-23 none|catch:-12:121 none|choose:-56:-74
  none|clamp:-48:-2 none|click:34:-31 none|climb:37:-31 none|close:-47:33 none|come:50:-31 none|course:-27:-21 none|crank:-36:-18
  none|crawl:-27:10 none|creep:88:-2 none|cross:-54:62 none|cut:-49:-25 none|dance:39:-17 none|die:-30:-4 none|dig:-36:-13
  none|dock:-28:-11 none|drag:58:-6 none|draw:66:-6 none|dress:-36:-29 none|drift:38:-18 none|drip:41:-20 none|drive:67:2
  none|drop:-104:112 none|dry:-39:-5 none|eat:9:53 none|face:-105:25 none|fall:2:-109 none|feel:-50:-56 none|fight:-120:44 none|fill:-2:-6
  none|find:121:-45 none|fit:11:-7 none|flake:62:-32 none|flap:16:-42 none|float:142:-23 none|fly:-110:13 none|fold:-28:-21
  none|follow:18:146 none|gallop:77:-94 none|get:-11:58 none|give:-46:-23 none|glow:46:-10 none|go:-65:-8 none|grind:-32:-11
  none|grow:-8:-7 none|hand:10:-19 none|hang:3:54 none|happen:145:-40 none|hear:-31:21 none|hiss:67:1 none|hit:-43:9 none|hold:138:57
  none|howl:-35:54 none|hum:78:50 none|join:5:-8 none|jump:-54:-89 none|keep:1:-14 none|kneel:-133:-5 none|knit:123:-60 none|knock:-62:-12
  none|land:56:99 none|last:-19:-53 none|laugh:-55:-9 none|launch:-35:-42 none|lay:-180:2 none|lean:129:-17 none|leap:-3:-19
  none|leave:4:-84 none|let:-7:87 none|lie:-76:-56 none|lift:205:-21 none|light:-76:-44 none|live:-13:64 none|long:-116:-8
  none|look:98:-21 none|loose:-76:19 none|lose:-71:-66 none|make:-129:-25 none|marry:-55:-16 none|meet:-40:36 none|miss:51:-15
  none|move:111:168 none|open:5:1 none|pace:89:22 none|paint:15:-2 none|pass:193:-20 none|paste:-77:-20 none|patter:96:-28
  none|pay:-159:-31 none|pin:-87:-40 none|play:22:-28 none|please:-41:-26 none|point:89:-19 none|polish:-25:-11 none|pour:87:70
  none|prop:-44:-21 none|pull:-46:-73 none|push:-49:-19 none|put:-11:-65 none|race:-76:-49 none|rain:108:-58 none|reach:-84:24
  none|read:-31:-8 none|rear:135:88 none|remain:-86:20 none|ride:13:48 none|ring:-36:-38 none|rise:-26:-18 none|roar:100:1
  none|roll:37:-74 none|rub:-7:-7 none|run:-9:63 none|sag:-71:-5 none|save:-11:-20 none|say:-179:-82 none|scratch:-57:-14 none|see:-79:-6
  none|seem:-63:-9 none|sell:-52:-13 none|set:-31:8 none|settle:70:-4 none|sew:13:-17 none|shake:-54:-56 none|shed:-43:-7
  none|shoot:31:-87 none|show:-73:-17 none|shriek:-30:-15 none|shut:-76:13 none|sing:30:-6 none|sink:-16:83 none|sit:122:-54
  none|slide:-85:-16 none|smile:57:-11 none|smoke:70:-31 none|snow:77:-12 none|speak:58:-16 none|spin:59:99 none|spray:-93:-1
  none|stand:-30:-52 none|start:-4:-2 none|stay:-20:-24 none|stencil:-72:-27 none|step:97:-8 none|stick:-84:-5 none|stop:35:81
  none|stream:8:-7 none|strike:-37:-34 none|stroke:78:-29 none|sway:-55:-3 none|swim:109:-6 none|swing:11:-27 none|switch:-57:-8
  none|take:10:72 none|talk:26:38 none|tell:-70:25 none|thin:27:11 none|think:-20:-12 none|throw:-65:-13 none|tick:84:16 none|tie:23:22
  none|tip:54:44 none|touch:96:-54 none|tuck:-31:-20 none|turn:6:-24 none|type:-36:-9 none|unplug:67:-8 none|use:-68:72 none|wait:6:-60
  none|wake:-35:-8 none|walk:113:-33 none|want:-12:-6 none|watch:200:-12 none|wave:-34:-96 none|wear:-76:4 none|wet:107:34
  none|wheel:57:-15 none|whistle:35:43 none|wind:-41:50 none|work:-6:-4 none|write:-28:-83 person|add:-23:-24 person|advance:-40:-21
  person|agree:-65:-51 person|alight:7:93 person|allow:-44:-4 person|answer:-100:60 person|apologise:-33:102 person|appear:-35:-22
  person|applaud:-57:-42 person|argue:-8:-3 person|arrive:-74:21 person|ask:128:-161 person|attack:-60:-53 person|back:86:98
  person|balance:-59:-15 person|bang:1:-78 person|bar:-42:-7 person|barrel:79:-25 person|bay:42:-2 person|be:-131:-101 person|bead:-70:105
  person|bear:8:29 person|beat:-104:-81 person|beg:59:37 person|begin:28:-73 person|believe:-42:-16 person|bellow:1:24 person|bend:-134:46
  person|bewitch:-48:-18 person|bind:-94:-11 person|bite:29:7 person|bleed:-6:-40 person|blink:45:73 person|block:-71:12
  person|blow:93:-99 person|board:71:-29 person|bob:-105:-117 person|boil:7:15 person|bolt:-54:65 person|borrow:-78:-18
  person|bow:-130:-109 person|bowl:11:65 person|brace:1:73 person|brake:-72:74 person|break:-88:131 person|breathe:73:-112
  person|bring:-118:161 person|brush:67:138 person|bubble:-26:-49 person|build:-120:-50 person|burn:-67:-38 person|burst:16:23
  person|bury:-49:-62 person|button:69:-18 person|buy:-120:-129 person|call:-2:-111 person|carry:-67:-56 person|cartwheel:-39:36
  person|cast:92:-97 person|catch:-134:65 person|chalked:-37:-102 person|change:-108:36 person|chant:15:38 person|charge:-34:55
  person|chase:-114:-38 person|check:89:-53 person|cheer:-48:58 person|chew:-42:-80 person|choose:1:8 person|circle:-6:-6
  person|clap:91:-34 person|claw:11:40 person|clean:67:-26 person|clear:4:-89 person|click:-23:-30 person|climb:-151:-61
  person|cling:-15:-10 person|clip:-42:-28 person|close:-28:-45 person|coast:49:-30 person|comb:59:-26 person|come:-104:67
  person|conduct:-59:-39 person|consider:-94:52 person|cool:-39:-25 person|cough:-4:-47 person|count:-38:-49 person|course:-38:-14
  person|cover:75:-43 person|crack:110:1 person|crash:-70:-7 person|crawl:1:-25 person|crest:-72:-37 person|crook:59:34
  person|cross:-63:-79 person|crouch:40:-105 person|crown:-30:-7 person|cry:35:-1 person|cup:-53:-37 person|curl:7:-29
  person|curse:-28:-35 person|cut:21:-88 person|dance:-61:-137 person|dangle:-32:-58 person|daub:23:-19 person|deal:180:-43
  person|decide:-64:-10 person|decline:-27:-10 person|die:-18:-93 person|dig:-37:-4 person|dip:137:-31 person|dive:-12:69
  person|drag:-181:41 person|draw:75:-108 person|dream:-191:-90 person|dress:-95:-74 person|drift:-56:-36 person|drink:4:-42
  person|drive:-94:32 person|drop:-18:29 person|drum:-49:-7 person|dry:-132:-99 person|duck:-91:-39 person|dust:53:-21
  person|eat:-105:-174 person|empty:-19:170 person|end:0:-17 person|enter:-89:-102 person|exhale:21:7 person|expect:14:-42
  person|explain:-28:-24 person|face:23:-37 person|fall:-67:-27 person|feed:-70:-61 person|feel:-71:72 person|fetch:71:9
  person|fight:-81:12 person|figure:-42:-56 person|file:-88:-65 person|fill:-60:-71 person|find:-206:-32 person|finish:-185:6
  person|fire:-168:87 person|fix:28:-6 person|flap:9:-17 person|flatten:-26:-45 person|flick:62:109 person|fling:91:113 person|flip:-17:-6
  person|float:-136:-31 person|floor:4:139 person|fly:-14:-79 person|fold:13:97 person|follow:-135:-23 person|forget:18:-37
  person|fry:-50:-26 person|gain:-78:-38 person|gather:156:2 person|get:-132:111 person|give:-162:121 person|glow:-2:-20 person|go:-89:16
  person|grab:23:92 person|grin:-55:2 person|grind:-33:-53 person|groan:-20:-7 person|grow:-28:-54 person|grunt:-53:-72 person|gun:-60:-67
  person|hack:-20:92 person|hammer:44:-142 person|hand:87:-67 person|hang:-22:-119 person|happen:-50:57 person|haul:-267:-15
  person|haunt:-79:-28 person|head:-60:-77 person|hear:19:119 person|heave:-127:8 person|hire:-73:-36 person|hiss:18:65 person|hit:-123:-4
  person|hitch:-20:-21 person|hoist:5:-100 person|hold:-18:-79 person|hook:-183:51 person|hop:6:15 person|hope:-27:-26 person|hose:-23:-3
  person|howl:-100:-176 person|hum:86:20 person|hurl:-65:-67 person|imagine:-89:-1 person|improve:-30:-50 person|include:-24:-27
  person|initial:-37:-20 person|jab:-9:31 person|jack:-69:-20 person|jam:-31:184 person|join:55:-2 person|juggle:-85:-17
  person|jump:-121:72 person|keep:-138:-154 person|kick:-128:104 person|kill:-11:-180 person|kindle:-5:1 person|kiss:-5:-61
  person|kneel:-68:125 person|knit:-96:-5 person|knock:117:-81 person|knot:-48:-11 person|know:0:-115 person|ladle:-48:-9
  person|land:-86:40 person|lash:32:-19 person|last:-69:-15 person|laugh:-18:53 person|lay:96:-78 person|lead:-147:-96 person|leak:-36:-10
  person|lean:-177:25 person|leap:-151:-127 person|learn:-64:-76 person|leave:28:45 person|let:-106:70 person|level:-15:50
  person|lick:70:28 person|lie:-214:-66 person|lift:-41:-48 person|light:-100:-42 person|line:-48:-19 person|listen:-73:-31
  person|live:8:-51 person|load:-38:-11 person|lock:-21:9 person|long:14:-18 person|look:81:-42 person|loop:-53:59 person|loose:10:-31
  person|lose:-61:-68 person|love:-12:-5 person|lower:89:35 person|lunge:-49:24 person|make:-46:-23 person|marry:46:-16 person|mask:-55:38
  person|mean:-30:-26 person|measure:-7:-4 person|meet:-173:162 person|mend:-215:-68 person|mention:-80:-41 person|mirror:-29:-3
  person|miss:-25:12 person|move:29:15 person|murder:-40:-6 person|murmur:-55:-5 person|mutter:36:-68 person|nail:121:44
  person|name:-110:-31 person|nod:-72:7 person|nose:15:-24 person|notice:-25:-42 person|observe:23:-8 person|offer:32:-24
  person|oil:-26:-26 person|open:-1:-5 person|owe:-47:-8 person|own:-36:38 person|pace:-24:-22 person|pack:-74:-24 person|paint:13:-64
  person|park:-104:-29 person|parry:-110:64 person|part:42:-34 person|pass:-28:-106 person|pat:23:-18 person|pause:6:-12
  person|pay:-148:-88 person|pedal:26:-18 person|peel:-69:-62 person|pelt:-51:-38 person|pick:172:-18 person|picture:-88:-87
  person|pile:66:9 person|pin:-68:129 person|plait:18:-9 person|plant:-89:124 person|play:74:-54 person|please:28:43 person|pluck:41:-14
  person|plug:-40:-10 person|pocket:-114:-72 person|point:7:122 person|polish:102:-9 person|pour:76:-69 person|powder:-16:-39
  person|pray:5:-85 person|press:51:-62 person|print:-19:-9 person|promise:-65:-62 person|prop:-56:-8 person|puff:-95:-20
  person|pull:-9:-47 person|punch:-70:144 person|push:-58:-80 person|put:-21:21 person|quit:-20:75 person|race:-87:-8 person|rain:-74:-22
  person|raise:-14:-42 person|rake:-28:27 person|ram:-49:105 person|rap:99:32 person|rattle:26:41 person|reach:4:-20 person|read:-71:-117
  person|receive:-197:14 person|recite:38:-36 person|reckon:-83:-58 person|record:37:-8 person|reel:-73:56 person|reflect:-24:-30
  person|regret:-56:-53 person|report:1:-14 person|rest:68:-17 person|return:-58:-4 person|reverse:56:-75 person|revolve:11:-20
  person|ride:-131:-98 person|ring:-27:13 person|rise:97:10 person|roar:37:-32 person|roll:-99:80 person|row:-45:13 person|rub:22:-21
  person|run:-152:-93 person|save:18:-2 person|saw:-27:-63 person|say:-16:-161 person|scatter:-49:61 person|scrape:-126:-91
  person|scratch:13:-101 person|scream:99:-20 person|screw:43:-41 person|scrub:-42:-12 person|seal:-75:-14 person|see:-34:-64
  person|seem:11:-5 person|seize:-160:-19 person|sell:-140:-87 person|send:-31:59 person|set:-29:-123 person|settle:47:-8
  person|sew:-82:-31 person|shake:-2:-73 person|share:-86:-47 person|shave:-38:-3 person|shear:-24:10 person|shed:-99:-31
  person|shell:-74:-21 person|shift:-32:-21 person|shine:25:-2 person|shoe:-3:-10 person|shoot:-140:-25 person|short:-58:-28
  person|shoulder:-90:-10 person|shout:51:1 person|shove:-95:130 person|show:-35:-148 person|shriek:-46:11 person|shrink:-33:-16
  person|shrug:-55:-39 person|shuffle:-58:-50 person|shut:43:31 person|sigh:-2:37 person|sight:-64:7 person|sign:-85:-79
  person|sing:156:-105 person|sink:72:-9 person|sit:-113:4 person|skid:-3:23 person|slam:-105:167 person|slap:171:55 person|slash:-50:6
  person|sleep:-69:-98 person|slide:-165:2 person|sling:5:-8 person|slip:-105:-58 person|smell:33:-66 person|smile:69:19
  person|smoke:-85:-103 person|snap:10:87 person|snatch:-136:97 person|sneeze:14:-103 person|snore:-67:-3 person|soak:-18:-25
  person|spare:-60:-97 person|spark:-46:-42 person|speak:168:-21 person|spend:55:34 person|spin:-165:77 person|spit:52:-45
  person|split:-39:40 person|spread:84:94 person|spring:63:-26 person|sprint:-31:-51 person|squeal:63:109 person|squeeze:-59:-32
  person|stab:-38:32 person|stack:-27:-9 person|stamp:67:85 person|stand:-16:-2 person|staple:-35:45 person|stare:91:-20
  person|start:-65:0 person|stay:194:-36 person|steal:-38:-117 person|steer:-17:-58 person|step:214:12 person|stick:40:17
  person|stir:30:-47 person|stitch:-50:99 person|stoop:-18:-13 person|stop:-159:-171 person|straighten:-32:-52 person|strap:-108:-50
  person|stream:-106:-12 person|stretch:-32:-48 person|strike:80:4 person|string:-39:-12 person|strip:11:-23 person|stroke:110:-14
  person|stroll:14:-65 person|stuff:44:-30 person|suit:-43:-4 person|suppose:-55:-34 person|swallow:-115:-25 person|swap:-33:-31
  person|swat:-44:141 person|swear:-124:-78 person|sweep:-95:-81 person|swim:-23:-31 person|swing:-149:230 person|switch:-33:-9
  person|tail:-17:-14 person|take:-63:-2 person|talk:-58:-83 person|tap:11:-26 person|teach:-63:-14 person|tear:-84:-9
  person|tell:-120:-238 person|thank:-79:-81 person|thin:-25:-11 person|think:-147:-104 person|thread:-43:-24 person|throw:-99:40
  person|thrust:13:-91 person|thumb:8:83 person|tick:-52:-21 person|tie:-6:-88 person|tilt:111:60 person|tip:150:-40 person|top:-60:-42
  person|topple:-24:9 person|toss:78:35 person|touch:-23:-18 person|tow:-65:-8 person|trace:111:-8 person|trade:-10:1
  person|trail:-130:-34 person|tread:-117:-76 person|trim:1:-14 person|trundle:-62:-15 person|try:76:-64 person|tuck:-45:-50
  person|tug:-23:-5 person|tumble:-24:-29 person|tune:-12:-40 person|turn:-2:26 person|twist:-145:20 person|twitch:-22:-1
  person|uncork:-9:-6 person|understand:-31:-3 person|unfold:77:59 person|unhook:26:-25 person|unlock:-19:-17 person|unpick:112:-42
  person|unplug:-50:-33 person|unroll:-33:-37 person|upend:37:51 person|use:-182:6 person|vanish:-136:-52 person|vault:-169:50
  person|wade:-54:-31 person|wait:-234:-85 person|wake:-169:-81 person|walk:2:-170 person|waltz:-98:28 person|want:-27:-108
  person|wash:-81:-23 person|watch:-12:-165 person|wave:-83:-33 person|wear:-191:-119 person|wedge:26:-7 person|weep:3:-31
  person|weigh:-52:-26 person|weld:-72:-46 person|wet:232:-47 person|wheel:-13:-20 person|whine:-39:-5 person|whip:36:-15
  person|whirl:68:-9 person|whisper:29:-18 person|whistle:8:-174 person|whoop:-16:-24 person|win:-129:-41 person|wind:-135:-64
  person|wink:-87:-24 person|wipe:11:-141 person|wish:-124:-95 person|work:-103:9 person|wrap:-73:-16 person|wrench:-64:90
  person|wring:-15:-63 person|write:-51:-116 person|yank:-52:32 person|yawn:-95:-95 person|yell:26:-18 place|answer:54:-36
  place|bang:-99:16 place|be:-72:-191 place|beat:9:54 place|begin:-94:-33 place|belong:-37:-8 place|blaze:-38:-45 place|blow:-46:-9
  place|bow:45:-59 place|break:-17:-26 place|breathe:131:-15 place|build:-52:-26 place|burn:-62:-62 place|burst:26:11 place|carry:-42:-10
  place|catch:-54:-8 place|clear:-54:-8 place|click:-8:-31 place|climb:-78:29 place|clip:-12:-22 place|close:13:40 place|come:-60:69
  place|cover:-106:-17 place|crack:26:8 place|crawl:71:-2 place|creak:-1:-12 place|cross:23:-54 place|curve:-33:-8 place|cut:-45:-13
  place|dip:99:-18 place|draw:91:-18 place|drip:-113:-14 place|drop:-55:-70 place|drown:-29:-11 place|eat:-16:-34 place|empty:-17:98
  place|end:-115:-32 place|face:-55:-13 place|fall:62:-29 place|feed:-21:-32 place|fill:-191:-72 place|find:-23:-13 place|flap:-24:-4
  place|float:-74:-26 place|fly:47:1 place|fold:12:-15 place|follow:-69:-25 place|forget:-38:-1 place|get:-80:-16 place|give:-16:-50
  place|glitter:-11:-11 place|glow:-169:-20 place|go:-180:-60 place|grind:-27:16 place|grow:-35:-40 place|hand:-99:-41 place|hang:-87:-143
  place|hold:118:-33 place|hum:2:-46 place|keep:-185:19 place|lay:-51:37 place|lead:-30:-14 place|lean:-15:-17 place|leap:-69:-33
  place|leave:14:-95 place|let:-79:-28 place|lie:87:82 place|lift:-3:-20 place|light:-95:-34 place|live:-38:4 place|long:-11:-18
  place|look:-171:66 place|lose:1:-30 place|make:5:-35 place|march:-47:-8 place|meet:-60:24 place|move:90:-19 place|nod:107:-20
  place|number:-36:-3 place|open:-36:-88 place|paint:-62:-13 place|part:63:-52 place|pass:133:-45 place|play:-38:-34 place|pour:-57:26
  place|print:34:-11 place|punch:-48:51 place|put:-39:37 place|quit:-47:-2 place|raise:-31:-18 place|reach:-15:-28 place|rise:25:-64
  place|roar:-23:-27 place|roll:-36:-20 place|run:-145:-71 place|say:25:-24 place|see:-53:-10 place|seem:-35:-77 place|settle:-35:-48
  place|shake:-45:-20 place|shed:-28:-101 place|shine:13:-17 place|show:22:-35 place|shut:-68:-44 place|sigh:-13:-2 place|sit:81:36
  place|slide:-76:-119 place|smell:-4:-13 place|smoke:43:-19 place|snap:48:-15 place|spin:108:-7 place|split:-23:74 place|stack:-28:-7
  place|stand:87:52 place|start:35:-12 place|stay:123:-10 place|steam:-53:-5 place|step:-13:26 place|stick:17:-2 place|stop:-162:-82
  place|strike:-38:9 place|sweat:-54:-19 place|swing:-61:-111 place|take:-28:74 place|tear:112:24 place|throw:49:-7 place|tip:-101:-72
  place|top:-16:-4 place|turn:-156:26 place|use:60:-6 place|view:-49:-8 place|wait:-43:-15 place|walk:-72:-53 place|wall:-33:40
  place|weep:-11:7 place|wind:-31:-1 plant|be:88:-15 plant|begin:26:-26 plant|bend:-14:-2 plant|burst:-41:6 plant|close:40:76
  plant|come:141:-4 plant|cover:-42:-2 plant|fall:83:-4 plant|feel:194:-8 plant|flower:83:-5 plant|get:-33:-12 plant|go:-38:-31
  plant|grow:2:-92 plant|hang:95:-27 plant|lean:-118:-11 plant|leave:-42:32 plant|let:150:-26 plant|lie:-12:-16 plant|lift:-7:-3
  plant|open:150:57 plant|plate:85:-8 plant|pull:-7:-8 plant|run:143:-36 plant|shoulder:43:6 plant|shut:51:-1 plant|sit:-105:-11
  plant|stand:-3:6 plant|swing:19:-1 plant|take:119:65 plant|turn:73:-30 sound|be:50:-37 sound|come:145:-9 sound|go:35:61 stone|be:-25:-29
  stone|begin:28:-71 stone|bend:28:-21 stone|build:-36:-6 stone|burn:-15:-3 stone|burst:-91:24 stone|catch:-70:117 stone|climb:-33:-25
  stone|close:163:-22 stone|come:23:183 stone|crack:-4:3 stone|draw:81:-17 stone|drip:-151:-62 stone|drop:42:-8 stone|engrave:-43:-34
  stone|fall:-53:-2 stone|flake:146:-11 stone|float:95:-66 stone|fly:-93:-4 stone|get:-58:45 stone|give:25:-48 stone|glow:87:-5
  stone|go:-100:211 stone|grow:-135:-16 stone|hang:79:10 stone|hiss:20:14 stone|jump:-72:65 stone|land:-10:8 stone|leap:14:29
  stone|leave:52:19 stone|let:76:40 stone|lie:-19:46 stone|lift:7:-12 stone|light:9:-16 stone|look:98:-31 stone|open:17:116
  stone|pass:-48:-23 stone|point:103:-53 stone|put:-77:-6 stone|rain:0:9 stone|read:-19:-9 stone|ring:-9:121 stone|ripple:52:-12
  stone|rise:15:-21 stone|run:-18:-154 stone|say:16:-11 stone|shriek:-65:73 stone|slide:-138:-14 stone|spray:-59:-36 stone|stand:63:-29
  stone|stop:13:-28 stone|take:-68:120 stone|touch:95:-20 stone|trickle:47:-39 stone|turn:145:30 stone|walk:-22:-28 stone|weep:65:-18
  text|appear:72:-11 text|be:26:-38 text|burn:-74:-26 text|come:128:-1 text|crawl:88:-1 text|cut:-42:-14 text|form:64:-25 text|go:-89:-40
  text|leave:51:-5 text|run:-31:-4 text|settle:80:-29 text|stand:-40:-13 text|stay:16:-8 text|turn:65:-17 thing|answer:103:-17
  thing|be:-22:-161 thing|bear:-67:83 thing|beat:81:-59 thing|begin:304:5 thing|bend:88:-13 thing|bite:-51:51 thing|blacken:82:22
  thing|bleach:31:-9 thing|bleed:-22:28 thing|blow:-52:-30 thing|bob:16:-48 thing|boil:54:-43 thing|bolt:-66:-28 thing|bounce:-37:-72
  thing|bow:-91:-15 thing|break:23:-9 thing|breathe:26:41 thing|bring:-23:-14 thing|brush:-17:-20 thing|buckle:-80:-11 thing|build:-33:-22
  thing|burn:-9:11 thing|burst:-62:142 thing|button:-113:-31 thing|call:-17:-8 thing|catch:-18:103 thing|clatter:8:-8 thing|click:7:-28
  thing|climb:91:-21 thing|close:-57:2 thing|come:28:94 thing|crack:-103:36 thing|crawl:23:-30 thing|creak:-77:-22 thing|creep:-51:-15
  thing|cross:205:-92 thing|curl:1:-12 thing|cut:-104:-71 thing|dance:60:-5 thing|dangle:-51:-24 thing|darn:-36:-5 thing|dip:64:-5
  thing|drag:-54:15 thing|draw:61:-21 thing|drift:41:-33 thing|drink:12:-6 thing|drip:14:-11 thing|drop:-142:38 thing|drum:-99:83
  thing|dry:-32:-8 thing|eat:11:-4 thing|empty:-80:-3 thing|end:27:8 thing|engrave:-18:-9 thing|explode:-38:-2 thing|face:21:-33
  thing|fall:26:-97 thing|fasten:-33:-10 thing|feel:98:-25 thing|file:-7:-9 thing|fill:114:-46 thing|find:-37:182 thing|flap:24:-40
  thing|float:-150:12 thing|fly:-64:83 thing|fold:-66:-36 thing|follow:53:-27 thing|fray:-72:-30 thing|get:125:-64 thing|give:-128:-37
  thing|glow:85:-18 thing|go:53:116 thing|grip:50:-9 thing|grow:159:-2 thing|hang:-113:-202 thing|head:-29:71 thing|hide:11:-15
  thing|hiss:-78:12 thing|hit:-28:-8 thing|hold:-128:-52 thing|hop:56:-10 thing|hum:-61:-12 thing|hurl:47:94 thing|jump:-26:22
  thing|keep:36:11 thing|key:-8:-23 thing|kick:113:-6 thing|kneel:43:-9 thing|knock:-60:-37 thing|knot:-140:-28 thing|land:41:54
  thing|laugh:-67:-12 thing|lay:-139:62 thing|lean:-92:97 thing|leap:-4:37 thing|leave:102:105 thing|let:3:-87 thing|lie:103:-80
  thing|lift:64:13 thing|light:94:-53 thing|line:-33:-84 thing|long:55:9 thing|look:-73:-46 thing|loop:23:-35 thing|loose:31:-28
  thing|lose:-25:13 thing|make:-43:-62 thing|meet:-91:-16 thing|mend:-95:-41 thing|move:9:-35 thing|nail:35:-5 thing|nose:-20:-28
  thing|nudge:-18:-13 thing|open:123:-46 thing|part:-86:64 thing|pass:35:79 thing|patch:-87:-19 thing|peg:-53:-30 thing|pin:-58:-99
  thing|plait:-4:-15 thing|plate:-1:-4 thing|play:80:-40 thing|plough:55:0 thing|pluck:194:5 thing|plug:-57:-45 thing|point:46:-33
  thing|pour:12:-41 thing|press:5:-28 thing|print:-85:-6 thing|pull:154:68 thing|push:-143:-32 thing|put:80:-37 thing|raise:-25:-7
  thing|rattle:75:54 thing|reach:-81:-64 thing|read:11:-47 thing|repaint:-14:-3 thing|ring:50:29 thing|ripple:-84:-18 thing|rise:-15:-73
  thing|rock:108:-31 thing|roll:-86:209 thing|run:76:-101 thing|sag:0:-32 thing|sail:29:21 thing|saw:-44:-15 thing|say:-90:-42
  thing|scream:-29:-25 thing|screw:-45:-15 thing|see:110:-9 thing|set:47:-25 thing|settle:25:-19 thing|sew:-92:-33 thing|shake:-95:-25
  thing|shear:-103:-28 thing|shine:-44:-39 thing|show:-21:-26 thing|shriek:-100:15 thing|shut:217:7 thing|sign:-26:20 thing|sink:44:-73
  thing|sit:-81:-87 thing|slap:1:-32 thing|slide:15:-109 thing|sling:-26:-21 thing|slit:-22:-4 thing|smoke:-65:-14 thing|snap:47:-6
  thing|spill:62:-49 thing|spin:44:-18 thing|spit:-7:9 thing|split:72:-2 thing|spread:20:70 thing|spring:139:-27 thing|stack:-31:-6
  thing|stand:-71:-74 thing|starch:-34:-15 thing|start:18:-8 thing|stay:47:-5 thing|steam:-125:-73 thing|step:11:-4 thing|stick:-89:-40
  thing|stir:37:-16 thing|stitch:-49:-32 thing|stop:-190:-26 thing|strap:-54:26 thing|stream:63:-19 thing|strike:50:52
  thing|string:-18:-34 thing|sway:173:-14 thing|sweep:-55:59 thing|swim:-39:-28 thing|swing:53:23 thing|switch:-33:-10 thing|take:-35:143
  thing|talk:53:-3 thing|tattoo:-57:-18 thing|tear:-19:-5 thing|think:34:-6 thing|throw:13:13 thing|tick:-41:-15 thing|tie:-70:-70
  thing|tilt:156:-48 thing|tip:-24:70 thing|toll:-90:-5 thing|topple:9:14 thing|touch:38:-9 thing|trail:32:-9 thing|tuck:-79:-14
  thing|turn:24:-60 thing|unfold:17:-39 thing|unroll:62:-6 thing|update:-25:-31 thing|wait:79:-8 thing|walk:123:-80 thing|wear:-24:-16
  thing|weep:-133:-24 thing|weld:-5:-31 thing|wet:-122:-17 thing|wheel:40:-25 thing|whip:18:-37 thing|whirl:-14:-29 thing|wind:-49:15
  thing|wire:-79:-36 thing|work:-74:-58 thing|write:12:-21 thing|yellow:-94:-12 unknown|be:66:62 unknown|begin:-17:-7
  unknown|close:-11:-58 unknown|come:-30:68 unknown|cut:-35:-2 unknown|drop:103:-6 unknown|end:-81:96 unknown|fall:-121:-9
  unknown|fill:59:-17 unknown|fling:28:0 unknown|fold:103:-30 unknown|give:-12:-104 unknown|go:57:47 unknown|hang:62:-10
  unknown|let:-105:-16 unknown|lie:0:-5 unknown|lift:55:-7 unknown|long:0:-12 unknown|open:79:-14 unknown|put:91:-16 unknown|run:-6:0
  unknown|say:44:-13 unknown|sit:10:-8 unknown|slide:90:-7 unknown|snap:-3:5 unknown|stand:66:8 unknown|take:20:69 unknown|walk:18:-4
  vapour|be:155:10 vapour|come:-26:-58 vapour|crawl:-30:-10 vapour|eat:-73:-5 vapour|fall:-40:-21 vapour|fill:-67:64 vapour|gather:56:-14
  vapour|get:-1:-12 vapour|go:-17:-94 vapour|hang:-248:89 vapour|lean:23:-7 vapour|leave:-15:-31 vapour|lie:-162:-23 vapour|lift:20:-8
  vapour|make:145:-7 vapour|pour:-14:-24 vapour|put:173:-14 vapour|quit:20:-2 vapour|rise:-60:-4 vapour|roll:-103:-78
  vapour|settle:-65:-12 vapour|sit:16:-22 vapour|slide:72:-6 vapour|smoke:-65:-11 vapour|spread:47:-13 vapour|stand:19:-28
  vapour|take:68:-45 vapour|turn:32:-13 vapour|walk:27:-14 vapour|write:-9:-2 weapon|be:37:-50 weapon|bend:17:-100 weapon|bite:-97:67
  weapon|bolt:-37:20 weapon|burn:26:-12 weapon|bury:-43:10 weapon|catch:-86:40 weapon|clack:-38:-48 weapon|come:64:104 weapon|cross:-33:47
  weapon|drop:54:74 weapon|fall:160:81 weapon|find:-52:49 weapon|fly:23:-38 weapon|fold:13:44 weapon|go:-182:123 weapon|hang:106:-7
  weapon|hit:26:49 weapon|hum:-72:41 weapon|leave:85:169 weapon|let:-21:-13 weapon|lick:-3:24 weapon|lie:19:-43 weapon|lift:68:57
  weapon|make:-54:185 weapon|meet:-18:26 weapon|open:-72:122 weapon|punch:-31:46 weapon|rain:13:0 weapon|ring:-3:54 weapon|rise:-57:-95
  weapon|roll:0:77 weapon|run:11:25 weapon|settle:20:-2 weapon|shear:-30:13 weapon|sing:-44:58 weapon|sink:-27:-6 weapon|slide:-17:-47
  weapon|snap:-127:-26 weapon|splash:-68:6 weapon|stand:-56:17 weapon|stick:-66:108 weapon|stitch:-94:24 weapon|stop:23:90
  weapon|swing:97:0 weapon|take:-216:295 weapon|turn:180:-75 weapon|wake:-88:68 weapon|walk:-134:8 weapon|whirl:39:132 weather|be:60:-117
  weather|begin:60:55 weather|blow:-5:-27 weather|come:-32:-10 weather|creep:-19:-29 weather|drag:-84:-117 weather|draw:42:64
  weather|drift:14:-25 weather|drop:20:-6 weather|fall:-17:39 weather|fill:-20:62 weather|get:-91:42 weather|go:-50:-66
  weather|grow:-33:-9 weather|hang:-10:-30 weather|kneel:128:-31 weather|lie:-44:-3 weather|make:-40:-7 weather|move:97:-49
  weather|put:-21:-14 weather|run:47:-3 weather|say:129:-4 weather|show:-52:-5 weather|stand:-46:-86 weather|stay:27:37
  weather|stop:83:-29 weather|take:-142:-121 weather|turn:-144:-18 weather|walk:-29:-27 weather|write:149:-4`;

/** Two base forms that stand together, for the same. */
export const PAIRED = `
  'd|be:-117:-96 'd|come:43:-18 'd|have:-24:-58 'd|take:-44:-7 's|a:-180:-87 's|and:13:-46 's|arm:-15:122 's|baby:49:-10 's|back:-100:105
  's|bare:67:-33 's|be:-88:-34 's|beam:-67:-9 's|boot:-40:151 's|booth:-26:-58 's|boy:-91:-41 's|breadth:80:-20 's|brow:86:-145
  's|cat:-57:-64 's|cheek:46:-6 's|coat:-84:23 's|cousin:-37:-47 's|curse:52:23 's|day:-115:-5 's|dead:65:-11 's|ear:-45:93 's|edge:-60:41
  's|end:-88:-46 's|eyelid:42:-28 's|face:-4:50 's|fan:-54:31 's|finger:197:-32 's|fire:-62:14 's|fist:11:129 's|flail:-58:8
  's|flank:22:48 's|foot:146:-36 's|footprint:49:-5 's|front:-70:40 's|garden:-54:-28 's|get:-25:-44 's|glove:189:20 's|go:-40:-12
  's|goggle:62:10 's|good:48:81 's|grandmother:-74:-56 's|hand:271:-117 's|harpoon:-84:12 's|hat:8:55 's|hatch:-47:10 's|have:-63:-20
  's|head:125:108 's|heart:126:-3 's|heel:-37:-69 's|helmet:98:1 's|hook:-90:21 's|iron:-81:77 's|jaw:-48:18 's|jawbone:45:-5
  's|knee:-41:4 's|lamp:86:-20 's|lantern:-76:25 's|ledger:89:-1 's|leg:11:46 's|length:17:100 's|light:-125:-6 's|lip:56:9
  's|little:-52:-2 's|loupe:-44:-16 's|man:117:43 's|mirror:99:-21 's|monowire:-29:71 's|mouth:-69:15 's|muzzle:43:13 's|name:209:-48
  's|neck:141:105 's|nest:-171:-81 's|no:122:3 's|on:10:89 's|only:-115:-5 's|own:45:19 's|palm:104:105 's|portrait:-45:-31 's|rear:-37:48
  's|red:84:-16 's|round:-96:52 's|sabre:8:69 's|second:13:69 's|shadow:177:-91 's|shield:100:48 's|shoulder:115:29 's|sleeve:132:52
  's|spell:64:-30 's|spine:35:117 's|staff:91:-6 's|sword:110:-5 's|table:-29:46 's|tail:-109:65 's|the:-136:-46 's|thigh:36:-74
  's|third:112:42 's|throat:-45:-53 's|thumb:64:8 's|torch:66:-34 's|twin:-43:38 's|two:-14:87 's|uncle:-108:10 's|vest:41:100
  's|visor:-63:136 's|voice:178:-23 's|watch:88:-14 's|whole:51:2 's|wife:-6:-91 's|wind:63:2 's|window:-112:146 's|wing:-39:86
  's|with:74:-19 's|worth:68:-25 's|wrist:-14:138 've|be:83:-10 abbot|'s:108:14 abbot|have:-100:-5 able|to:-65:42 about|a:-96:-69
  about|and:104:155 about|her:109:33 about|him:56:101 about|his:-82:-2 about|inside:-95:-22 about|it:-56:-91 about|its:-75:-30
  about|lunch:-44:-57 about|that:-46:-62 about|the:-63:-92 about|them:-58:11 about|to:85:-37 about|who:-46:-4 about|with:94:-47
  above|a:-48:-56 above|her:61:43 above|his:119:-72 above|it:58:-69 above|the:104:-77 above|their:-101:-10 above|them:-183:-30
  above|you:-82:19 accord|to:-55:-44 account|of:-90:-37 across|both:-79:-14 across|her:-19:-68 across|his:-104:-63 across|it:-87:-47
  across|its:-44:-2 across|on:-76:14 across|the:82:28 across|your:-24:47 add|a:42:-1 add|to:-57:-37 advance|to:-73:-39 aerial|and:-42:-12
  aft|a:96:-71 aft|and:-32:-50 aft|another:109:-72 aft|dark:-121:-13 aft|her:-38:-94 aft|him:-108:-6 aft|his:-106:-35 aft|row:-105:-10
  aft|square:-57:-9 aft|that:-147:69 aft|them:-39:-63 aft|you:6:-82 against|a:-134:-18 again|a:130:-7 again|and:-82:54 again|at:-75:-41
  again|by:-70:21 again|how:-55:-5 again|on:-26:-41 again|the:17:-44 again|to:-67:23 age|and:78:-26 ahead|of:32:-42 ahead|the:44:64
  air|a:8:148 air|and:86:-19 air|be:78:-25 air|go:-21:41 air|in:133:-8 air|like:67:-3 air|over:25:-63 air|to:145:-6 air|where:70:3
  air|with:69:-1 aisle|and:102:3 alight|and:-99:31 alley|and:-82:2 all|across:-57:10 all|along:135:-105 all|and:156:37 all|at:-24:-49
  all|be:113:-23 all|but:-94:-12 all|come:50:-17 all|down:103:-111 all|eight:27:-81 all|elbow:-59:86 all|face:74:-6 all|four:-107:8
  all|go:-12:-64 all|hand:69:-15 all|he:-1:105 all|i:44:-12 all|in:76:88 all|its:-38:79 all|morning:57:-12 all|nine:54:33 all|of:-56:-148
  all|on:79:-1 all|over:-130:-82 all|round:-116:-81 all|side:-70:-21 all|six:50:13 all|sixty:42:-9 all|that:-47:72 all|the:89:-51
  all|there:64:-4 all|thing:-43:-7 all|through:78:-14 all|together:171:-38 all|turn:129:-13 all|two:-78:-17 all|with:-96:-24
  alone|and:45:-12 along|a:-59:-40 along|her:45:36 along|his:-73:9 along|it:-136:30 along|its:85:-64 along|one:-72:-38 along|the:11:-104
  along|with:-40:43 already|come:17:58 already|have:31:78 already|in:73:32 already|open:13:47 already|turn:-18:65 already|under:-36:49
  always|the:-69:-2 ambassador|of:-51:24 amber|light:47:-7 amber|on:-46:-5 among|the:-130:43 among|them:-73:-24 and|a:-134:-119
  and|above:-26:-46 and|across:58:-23 and|aft:-71:5 and|again:-78:45 and|against:-56:56 and|ahead:-59:103 and|all:51:50 and|along:-115:-74
  and|an:-64:-73 and|another:43:38 and|answer:37:71 and|around:-12:-53 and|as:164:-72 and|ask:106:-199 and|at:-7:-150 and|back:-103:-60
  and|bear:-12:111 and|beat:-122:0 and|before:-47:-25 and|begin:141:-86 and|behind:-2:-127 and|bellow:42:10 and|below:-66:-38
  and|bend:113:-93 and|beneath:98:86 and|between:-209:-106 and|bite:-108:111 and|black:-51:-45 and|bless:117:-5 and|blow:2:-85
  and|both:69:50 and|bow:-27:-43 and|break:-4:81 and|breathe:43:-60 and|bring:-7:92 and|burst:-98:-12 and|bury:-147:16 and|by:25:-111
  and|call:29:-58 and|cannot:124:-41 and|carry:-58:-38 and|catch:-63:0 and|change:-30:100 and|chant:68:11 and|clap:173:-14
  and|clear:89:-25 and|close:196:180 and|cold:46:6 and|come:141:105 and|crack:158:-1 and|cross:47:-40 and|cry:107:-4 and|cut:59:2
  and|dead:-41:-2 and|do:-26:40 and|down:-97:-112 and|drag:155:109 and|draw:122:58 and|drink:69:-38 and|drip:159:-76 and|drive:-124:14
  and|drop:182:21 and|each:70:-97 and|eat:50:-30 and|eight:-58:-15 and|eleven:69:-34 and|empty:-198:39 and|every:89:-131
  and|everybody:51:-12 and|everyone:-51:-46 and|everything:24:65 and|far:-138:-41 and|feel:91:-16 and|fill:135:-35 and|find:-7:-47
  and|fire:2:70 and|flat:-90:66 and|fling:110:3 and|float:121:-32 and|flower:139:-14 and|fly:155:13 and|fold:37:85 and|follow:-29:-96
  and|for:-46:93 and|forget:57:-8 and|forth:-44:73 and|forty:38:114 and|four:-98:13 and|freckle:79:-33 and|from:-38:-82 and|full:13:-42
  and|gain:-17:-65 and|gather:170:-7 and|get:-74:-23 and|give:35:128 and|glass:-102:9 and|glow:5:55 and|go:45:-26 and|grass:47:-13
  and|grind:-25:82 and|half:-71:-49 and|hand:16:-73 and|hang:138:-156 and|haul:41:69 and|have:-185:139 and|he:-33:95 and|head:-62:43
  and|her:-154:-6 and|his:45:41 and|hiss:7:50 and|hit:-7:-79 and|hook:-51:50 and|hop:43:-29 and|how:57:78 and|hum:83:63 and|hurl:76:69
  and|i:-71:72 and|in:-64:-80 and|ink:-63:-20 and|inside:170:-26 and|into:-54:12 and|it:174:139 and|its:54:-35 and|keep:-95:12
  and|kick:28:65 and|kneel:138:-60 and|knock:23:-45 and|knot:-60:-9 and|lash:12:62 and|lay:50:-17 and|lean:-129:166 and|leave:-46:4
  and|let:-27:40 and|lie:103:-26 and|lift:92:1 and|light:-49:-44 and|lightning:69:19 and|lock:61:-13 and|look:-80:-90 and|lose:-137:-25
  and|lower:3:68 and|make:109:13 and|man:64:79 and|move:50:-1 and|mutter:43:-44 and|my:70:22 and|neat:-93:-62 and|never:-59:-94
  and|no:49:-125 and|nobody:-122:-99 and|not:36:-81 and|nothing:-28:-48 and|now:175:-11 and|nowhere:131:-47 and|off:125:-64
  and|oil:-28:-62 and|old:-124:-12 and|on:-120:-151 and|one:-28:103 and|only:-6:47 and|open:64:147 and|orange:63:10 and|out:48:-10
  and|pad:40:-26 and|pass:35:-83 and|past:-60:-14 and|pat:121:-17 and|pay:-41:-20 and|peel:-64:52 and|pick:109:-25 and|pin:-112:78
  and|plant:109:19 and|plaster:-16:-58 and|pluck:-87:-11 and|point:198:-29 and|pour:96:-29 and|pray:-9:-53 and|pull:-88:-26
  and|push:59:-15 and|put:-31:156 and|quite:90:-1 and|ram:-56:45 and|rattle:-51:46 and|reach:69:34 and|read:-190:-21 and|ride:27:-54
  and|rise:-64:57 and|roar:78:-3 and|round:-24:-73 and|rub:83:-19 and|run:-53:57 and|say:125:14 and|scream:28:-48 and|see:-98:-60
  and|sell:-61:-14 and|send:-26:128 and|set:77:-22 and|settle:161:-74 and|sew:-44:-6 and|shake:-43:-10 and|she:-78:-29 and|shoot:5:221
  and|shout:-68:-27 and|shove:-14:65 and|shut:-150:-34 and|sign:42:-21 and|silver:-48:-18 and|sing:-57:-61 and|sink:-115:7 and|sit:-60:45
  and|six:-48:62 and|sixty:-64:-10 and|slam:90:123 and|slap:86:-88 and|slash:-54:123 and|slide:49:-59 and|slow:-12:71 and|small:-106:-57
  and|smash:26:83 and|smile:144:-13 and|smoke:-61:-34 and|snap:-47:-2 and|so:-95:-6 and|somebody:-79:-17 and|someone:-108:72
  and|somewhere:41:-27 and|speak:82:-27 and|spell:181:-14 and|spin:20:-75 and|spit:16:54 and|split:-67:-1 and|spread:126:-22
  and|spring:75:3 and|stamp:48:-47 and|stand:119:-56 and|stay:50:-57 and|step:220:-42 and|stick:-50:61 and|still:83:-26 and|stop:42:-106
  and|stream:68:-17 and|strike:17:66 and|swallow:-46:9 and|swim:67:-11 and|swing:-173:138 and|take:68:101 and|tap:-102:-9 and|tear:39:-110
  and|ten:-70:62 and|that:-144:-132 and|the:25:42 and|then:-6:53 and|thirty:-92:26 and|this:-35:48 and|three:52:5 and|through:-49:58
  and|thumb:50:75 and|to:-73:-30 and|toe:109:-14 and|touch:80:-7 and|tremble:-53:-3 and|trot:129:-42 and|twelve:-56:-5 and|two:-30:57
  and|under:-74:-83 and|upon:-2:-42 and|use:-57:65 and|wait:141:-63 and|wake:-19:-57 and|walk:7:62 and|warm:100:-17 and|watch:-113:-47
  and|water:13:-62 and|we:-39:52 and|wear:0:-40 and|weep:22:-70 and|wet:168:-50 and|what:111:-34 and|wheel:93:11 and|when:-7:-68
  and|where:143:-88 and|while:63:-14 and|whistle:59:-77 and|white:38:-106 and|whoever:-128:23 and|will:-132:-9 and|wipe:49:-122
  and|wish:65:-54 and|with:107:-55 and|would:-127:-19 and|write:177:-41 and|yellow:-59:65 and|yet:63:-10 and|you:-15:77 and|your:-109:42
  angle|and:-45:-10 ankle|a:-55:-9 ankle|deep:65:-7 ankle|in:-56:-3 another|'s:-27:-41 another|by:-74:124 another|down:-54:49
  another|each:89:-1 another|in:-87:-14 another|the:43:-6 another|then:-40:-18 another|they:51:3 another|with:82:-2 answer|the:-105:-12
  answer|with:-72:88 anyone|can:52:38 anyway|a:66:4 any|of:-29:-45 any|other:-58:-2 any|sound:-57:44 an|actual:-50:-27
  an|advertisement:-65:-4 an|apple:57:-30 an|axe:-31:-61 an|ear:-102:-24 an|egg:64:-2 an|empty:81:-7 an|enormous:-88:-16 an|entire:-70:-19
  an|eye:69:25 an|hour:55:-130 an|instant:-67:26 an|ocean:93:-14 an|old:-53:-177 an|onion:9:-118 an|open:94:50 an|orange:-74:-46
  an|orchard:60:-8 an|umbrella:-66:-14 apart|and:-51:-63 apart|in:-18:40 appear|to:-65:56 argue|about:-48:-3 armour|and:115:16
  arm|'s:53:89 arm|a:73:-13 arm|across:60:100 arm|and:-38:50 arm|at:-47:28 arm|be:-130:-59 arm|come:45:86 arm|go:-57:90 arm|hold:-69:-1
  arm|in:189:-25 arm|like:1:105 arm|of:51:-41 arm|round:-62:-37 arm|spread:-59:-44 arm|that:-86:133 arm|the:-78:-51 arm|through:88:-3
  arm|to:61:62 arm|unfold:-48:32 arm|up:45:-26 arm|with:-51:42 around|a:-35:-100 around|her:99:-18 around|him:-104:65 around|his:31:-70
  around|in:40:-16 around|it:-53:-13 around|its:78:37 around|the:-61:-43 around|two:124:-12 arrive|a:-28:-53 arrive|at:-99:-31
  arrow|come:-48:20 arrow|leave:-99:37 ash|come:-50:-11 ask|about:-24:-45 ask|aft:-73:-44 ask|for:-99:-135 ask|him:34:-55 ask|if:74:-64
  ask|it:110:-59 ask|me:84:-81 ask|the:-7:80 ask|what:68:-6 ask|you:41:-3 asleep|against:-81:-16 asleep|in:-71:-59 asleep|on:-190:-49
  asleep|under:-61:-48 asphalt|and:55:-16 assassin|'s:127:104 as|big:-79:-64 as|breath:149:-22 as|broad:-85:-39 as|each:159:-10
  as|every:-109:-10 as|far:-143:-53 as|his:145:3 as|i:163:0 as|it:0:-78 as|moth:46:-6 as|much:130:-35 as|not:-154:-8 as|on:-98:-11
  as|she:73:-136 as|smoke:-23:-41 as|tall:1:49 as|tea:-42:23 as|the:-12:-80 as|they:120:-76 as|thick:-87:-57 as|though:66:73 as|two:-49:92
  as|well:-68:-51 as|white:-56:-10 as|wide:29:-42 as|you:239:7 as|your:-56:-45 at|a:35:-99 at|about:40:-10 at|all:84:-34 at|arm:-93:113
  at|dawn:-62:-17 at|dusk:-127:-54 at|each:174:-33 at|eight:-45:-21 at|eighty:-43:67 at|every:-144:-4 at|forty:-19:-93 at|full:-81:64
  at|head:51:37 at|her:69:5 at|him:-58:79 at|his:84:101 at|it:14:53 at|its:-65:-14 at|last:-125:-75 at|least:-52:-35 at|low:-90:-11
  at|me:-7:-79 at|midnight:66:-52 at|midsummer:-50:0 at|my:93:-5 at|night:-81:-5 at|nine:-143:-24 at|nineteen:-82:-36 at|ninety:66:-5
  at|noon:75:-57 at|nothing:44:36 at|once:58:-23 at|one:-19:-56 at|some:-55:-47 at|sundown:84:-28 at|supper:164:-13 at|ten:-9:41
  at|the:-10:-84 at|their:79:-1 at|them:56:42 at|three:67:-56 at|two:6:-65 at|walk:73:-6 at|you:62:102 at|your:99:183
  autosave|complete:-59:-20 away|across:-78:-38 away|and:-30:41 away|beneath:-46:-26 away|down:-101:8 away|from:194:11 away|in:-30:-41
  away|on:-68:10 away|the:41:43 away|with:70:-64 awning|and:42:-56 axe|to:-39:-62 a|baby:-70:-48 a|bad:-125:-15 a|bailiff:-115:-1
  a|balcony:-56:-3 a|bald:-40:17 a|ball:66:-29 a|bamboo:89:-20 a|bandage:-38:-45 a|bang:87:-31 a|banner:19:-41 a|bar:77:55
  a|barcode:-78:-6 a|bare:88:-13 a|barefoot:147:-6 a|barn:138:95 a|barrel:-57:-123 a|barrow:-40:-5 a|basin:-17:-40 a|bath:-16:55
  a|battle:-26:50 a|bead:4:60 a|bed:80:-11 a|beetle:47:-4 a|belt:-12:60 a|bench:-94:101 a|bicycle:43:29 a|big:-43:-69 a|billboard:-57:-15
  a|billhook:-30:49 a|birch:-92:-22 a|bird:-46:-33 a|bishop:-57:-39 a|bite:-90:53 a|black:101:-33 a|blanket:60:-40 a|blind:64:-10
  a|blizzard:-60:23 a|block:-20:57 a|blue:-46:-103 a|boiler:-52:-17 a|bollard:16:51 a|bolt:5:53 a|bone:-11:53 a|boom:43:9
  a|bootlace:-101:-36 a|borrow:-70:-12 a|bottle:103:-19 a|bough:81:-12 a|bowl:-28:-50 a|boy:-112:-63 a|braid:-3:80 a|brass:-212:-90
  a|bread:-59:-45 a|break:-165:-69 a|breastplate:-45:-39 a|breath:199:18 a|brick:59:154 a|bridal:-43:-27 a|bride:107:-69 a|bright:-147:-37
  a|bronze:54:0 a|brown:-127:2 a|brush:-53:-16 a|bucket:-2:-111 a|bullet:-66:18 a|bun:52:-8 a|burn:9:87 a|bus:-110:16 a|butcher:-57:-22
  a|cab:115:-29 a|cable:-62:-40 a|cake:-59:-7 a|can:36:-77 a|canary:-124:-51 a|candle:61:-32 a|carnation:40:-50 a|carp:38:-41
  a|carpet:-112:24 a|cart:-44:-55 a|cask:-47:-40 a|cat:89:-32 a|cathedral:-182:-51 a|ceiling:57:-13 a|cement:-47:2 a|century:44:-4
  a|chain:-52:45 a|chair:-57:-15 a|chapel:-67:9 a|cheap:-91:-28 a|cheese:111:-19 a|child:31:-97 a|chimney:-40:-9 a|church:-139:-63
  a|cigarette:-100:-60 a|circle:-47:52 a|claw:-42:-43 a|cleaner:-79:-42 a|clear:263:42 a|clock:-70:-24 a|cloud:-103:48 a|coat:-56:-31
  a|cobra:67:22 a|coffin:25:-56 a|coil:-84:-27 a|coin:56:-39 a|colander:-43:39 a|cold:43:-32 a|combine:-57:-17 a|compass:45:-22
  a|conductor:-50:-41 a|continent:-78:-27 a|cook:-90:-17 a|cork:-2:49 a|corridor:-61:-6 a|cough:-68:49 a|courier:43:47 a|course:47:-17
  a|crack:-23:-86 a|crane:39:-86 a|crash:-17:79 a|crater:-111:-7 a|crop:-46:-11 a|croquet:143:-6 a|crossbow:-59:-6 a|crowd:16:-41
  a|crown:163:-53 a|cup:197:-14 a|curl:51:-22 a|curtain:72:-37 a|custom:-51:-15 a|dam:-15:-41 a|dead:48:-24 a|delivery:100:-9
  a|dent:144:-17 a|different:53:-54 a|dinner:-57:-19 a|dish:-73:-15 a|dive:-148:-111 a|dog:162:-88 a|dome:67:-16 a|door:21:-121
  a|dozen:-67:-69 a|drain:129:21 a|drainpipe:-30:125 a|draught:-120:-35 a|drawer:2:74 a|drift:-54:-3 a|drill:-34:81 a|drink:74:54
  a|drop:62:6 a|drum:-73:1 a|dry:29:-92 a|duchess:-93:-9 a|duck:-64:-21 a|dumpling:-38:101 a|face:141:-53 a|faint:-40:-9 a|family:-79:-28
  a|fat:3:-160 a|favour:-45:-2 a|feather:93:-11 a|few:48:-21 a|figure:-127:-21 a|fine:-82:-54 a|finger:68:-11 a|fingernail:-93:-16
  a|fingertip:54:-14 a|fire:-128:90 a|fish:-35:-61 a|fishing:-117:-23 a|fist:96:175 a|flame:-5:-47 a|flash:42:-2 a|flat:-108:18
  a|floor:-47:-23 a|foot:119:23 a|forest:67:-16 a|fountain:-58:9 a|frame:-79:-29 a|freighter:-71:-54 a|fresh:59:-14 a|frigate:12:87
  a|full:-44:-14 a|gap:-41:19 a|garden:62:-36 a|gardener:-71:-2 a|gas:-69:-39 a|gasket:-19:-49 a|gate:-41:142 a|gentleman:61:172
  a|girl:16:-68 a|glass:-87:-66 a|glitter:81:104 a|glove:-124:-28 a|glow:-112:-18 a|goat:-161:34 a|god:91:-4 a|gold:-96:-13 a|golden:49:23
  a|gong:53:-14 a|good:-129:-29 a|gourd:-108:-13 a|grand:-58:-15 a|grandmother:-71:-93 a|grease:-63:-37 a|great:-101:-51 a|green:-22:-52
  a|grey:182:-84 a|grudge:56:-14 a|guard:-105:-37 a|guest:-61:-49 a|gun:-48:-18 a|gut:-36:41 a|hair:5:-42 a|halo:-136:-18 a|hand:113:39
  a|hard:-35:-97 a|hat:75:-105 a|hatchet:-7:153 a|hatpin:63:-9 a|haunt:-21:53 a|hay:54:-66 a|heap:-59:-12 a|hearse:-48:-80
  a|heartbeat:-79:33 a|helmet:-42:19 a|hen:94:56 a|heron:-179:-89 a|hip:44:-101 a|hiss:-115:54 a|hole:3:-44 a|hologram:-129:-16
  a|hoof:-41:-30 a|hook:45:67 a|horseshoe:-40:-11 a|hose:44:19 a|house:-115:-6 a|hubcap:63:-44 a|hum:-51:10 a|hundred:-158:-57
  a|hurdle:68:62 a|hurry:-50:0 a|hush:70:-31 a|jackdaw:-75:-37 a|jade:-41:-17 a|jar:-99:-102 a|jaw:52:-16 a|joke:-32:67 a|judge:-80:-15
  a|kettle:-157:-36 a|key:-77:-21 a|kid:-59:-50 a|kilometre:-10:-41 a|kind:-83:-40 a|kiss:-23:-41 a|knee:15:76 a|knife:-66:-73
  a|lace:-11:49 a|ladder:-36:-51 a|lady:-3:-53 a|lake:-185:-50 a|lamp:-75:66 a|lance:62:104 a|lane:86:-29 a|lantern:-48:28 a|leaf:1:-57
  a|ledger:-115:-10 a|length:-38:47 a|lens:-76:-10 a|letter:-6:47 a|library:-42:-12 a|lid:-64:57 a|lift:-55:89 a|light:166:84 a|line:-8:65
  a|little:80:-198 a|live:-139:-76 a|lizard:-87:-23 a|lone:-73:-16 a|long:-101:-30 a|longshoreman:-47:-6 a|look:-56:-71 a|loose:-40:-1
  a|lot:-47:-90 a|loupe:42:-12 a|lucky:-65:-21 a|magic:-40:-14 a|marble:-103:-13 a|market:-47:-9 a|mask:-59:-2 a|mast:-48:1
  a|match:76:-105 a|matchbook:26:58 a|melon:-81:-24 a|metre:-47:-27 a|mile:-173:23 a|milk:-78:-80 a|million:-84:-24 a|minute:-63:-56
  a|miracle:-80:-7 a|mirage:-43:-5 a|mole:37:86 a|moment:121:98 a|monocle:-124:-19 a|month:-87:-20 a|mop:-67:-1 a|moth:80:31
  a|mourn:-51:-11 a|mouse:41:-10 a|moustache:-71:-18 a|mouth:154:23 a|move:-87:-37 a|mule:-64:-11 a|neat:-21:-54 a|neck:-80:84
  a|necklace:-55:-77 a|needle:-154:74 a|nest:50:-9 a|newspaper:133:-4 a|nice:-67:-49 a|nickel:-27:-60 a|noise:-80:12 a|noodle:64:75
  a|notch:-116:-2 a|note:-129:-4 a|number:22:-71 a|nun:8:-54 a|nurse:-97:-39 a|nursery:-60:-11 a|page:13:-46 a|pair:75:-86 a|pale:-75:-8
  a|palm:-119:-96 a|pane:122:-8 a|paper:13:-47 a|parasol:-78:-27 a|park:-30:56 a|path:-66:-13 a|pause:-72:-144 a|peach:-70:-17
  a|pear:87:33 a|pencil:-56:-29 a|perfect:-80:-18 a|photograph:-62:-20 a|piano:-128:-11 a|pickle:49:-20 a|picture:110:-7 a|pie:-61:1
  a|piece:-44:4 a|pig:-72:-13 a|pillar:53:-46 a|pipe:-44:21 a|pistol:-70:-103 a|pitchfork:-35:55 a|place:-77:-7 a|plain:-43:-29
  a|plank:-71:-35 a|plastic:-63:-22 a|plate:-41:14 a|plum:7:-62 a|point:-54:-22 a|poker:-72:66 a|pole:-23:-46 a|pond:81:66 a|pool:-55:-47
  a|porter:-41:-14 a|post:-162:69 a|pot:-94:-9 a|priest:-100:-40 a|puff:-76:-8 a|pulse:66:-6 a|punt:-71:-10 a|purse:44:-27 a|quarrel:-8:54
  a|quarry:-47:-8 a|quarter:8:-57 a|queue:-74:-85 a|radio:-82:-11 a|rain:20:126 a|raincoat:-78:28 a|red:15:-98 a|register:-79:-6
  a|ribbon:-18:-113 a|rider:19:71 a|rifle:34:51 a|ring:-9:-96 a|ripple:93:-30 a|rise:153:-25 a|river:-42:-25 a|rivet:-86:131
  a|road:177:-76 a|roar:-90:-19 a|rod:-54:-75 a|roof:-12:-41 a|rope:-49:-117 a|row:-148:-4 a|rubber:-59:-77 a|ruff:-49:-17 a|rug:29:58
  a|rule:55:35 a|rumour:-9:-52 a|rush:56:5 a|rust:-84:4 a|saddle:-41:-32 a|saint:-86:-3 a|sampler:-93:-2 a|saucepan:-49:-2
  a|saucer:-131:-42 a|scar:31:-79 a|school:-52:-15 a|scream:42:85 a|screen:-43:58 a|sea:194:-10 a|seal:-75:-27 a|seam:-14:-49
  a|seat:52:-41 a|second:-68:48 a|seed:84:-30 a|shadow:82:-31 a|shake:141:54 a|shave:-67:-15 a|sheet:15:-51 a|shelf:-41:-7 a|shield:21:60
  a|shine:72:-1 a|ship:151:-1 a|shoot:-47:-15 a|shop:-90:0 a|short:-47:-76 a|shoulder:-23:47 a|shower:-41:24 a|shriek:-87:-13
  a|shrine:-53:-14 a|side:78:-14 a|sigh:94:-48 a|sign:-46:-20 a|silk:-30:-44 a|silver:-157:-24 a|single:-112:-42 a|size:-82:-28
  a|skeleton:-91:-33 a|skirt:-70:-9 a|sky:-125:-28 a|slab:-38:-40 a|slap:-55:-11 a|slate:-41:15 a|sleep:-41:-33 a|sleeper:86:-45
  a|sleeve:-1:49 a|slim:42:-8 a|sling:-42:23 a|slot:-94:-18 a|slow:129:-114 a|small:168:96 a|smell:39:-62 a|smile:-55:-23 a|sock:-51:40
  a|soft:-44:-29 a|song:-56:-11 a|sound:-61:16 a|soup:-39:47 a|space:-48:-4 a|spanner:-55:19 a|sparrow:95:-7 a|spell:-105:127
  a|spider:44:-13 a|spirit:40:-149 a|split:-71:-46 a|spoon:-4:-69 a|spray:90:12 a|stab:-19:-128 a|stack:43:50 a|stag:5:-79 a|stair:-40:-40
  a|steady:-76:-19 a|steal:-62:-50 a|steam:-52:-13 a|steel:-58:-12 a|step:53:-47 a|stone:-30:-51 a|stool:-37:43 a|storm:156:-36
  a|straight:-88:6 a|stranger:-44:-15 a|strap:-56:-58 a|straw:-166:-56 a|street:114:44 a|strip:-89:-74 a|suit:-55:-27 a|suitcase:13:80
  a|sum:-78:2 a|summer:98:-17 a|sun:65:-9 a|swan:-42:-77 a|swarm:-2:76 a|swim:-52:-3 a|swing:62:-10 a|switch:56:-3 a|sword:-116:-20
  a|talisman:-87:70 a|tall:-77:-8 a|tame:-55:-10 a|taxi:-63:39 a|temple:-64:36 a|thimble:35:-56 a|thin:128:66 a|thing:-87:-65
  a|third:-222:-17 a|thread:139:-50 a|thresh:15:40 a|throat:52:-17 a|throw:-39:111 a|thumb:99:8 a|ticket:56:-36 a|tide:48:-34
  a|time:34:-60 a|tiny:161:19 a|tooth:-71:-6 a|tortoise:-41:-18 a|towel:13:44 a|tower:-1:44 a|town:-130:-33 a|tractor:-40:-39
  a|train:-60:-14 a|trapdoor:-81:18 a|tray:80:5 a|tree:79:-31 a|trick:53:-3 a|trombone:56:-8 a|trough:-50:-5 a|trout:-41:-13
  a|trumpet:-49:-23 a|tuba:-64:-23 a|tug:-69:25 a|tunnel:76:-60 a|tyre:78:96 a|valley:-84:-3 a|van:-53:64 a|veil:-52:-13 a|velvet:-50:-24
  a|vend:-94:-7 a|very:-104:-78 a|violin:74:-5 a|voice:45:-20 a|walk:-12:-57 a|wall:-51:-83 a|warm:106:-24 a|watchman:-44:-37
  a|water:-57:-1 a|waterfall:-73:-26 a|wave:-41:50 a|wed:79:-29 a|week:-111:-4 a|weight:9:83 a|weld:42:-19 a|welder:-70:-34
  a|well:-104:-114 a|wet:251:93 a|wheel:32:64 a|wheelbarrow:-45:-29 a|while:-180:6 a|whistle:-51:-7 a|white:-18:-116 a|whole:-23:-72
  a|wind:44:-6 a|windmill:-85:-24 a|window:83:-37 a|wing:95:-7 a|wire:-92:16 a|witch:-83:7 a|wizard:-154:-14 a|wok:-96:107 a|wolf:-59:-10
  a|woman:255:-36 a|wooden:-89:-37 a|word:68:195 a|world:-92:-12 a|wrench:-41:19 a|yard:185:16 a|year:83:-6 a|zip:-63:-19 baby|'s:-78:-9
  backwards|and:165:-64 backwards|into:-60:62 backwards|through:-20:92 backwards|with:-55:-47 backward|and:75:56 backward|into:-129:32
  backward|over:-127:-31 backward|through:-15:113 back|across:70:18 back|along:-23:46 back|and:84:122 back|at:-19:95 back|between:-50:89
  back|door:-46:71 back|down:-88:-12 back|for:121:-15 back|half:-17:-47 back|her:128:-33 back|in:-102:-116 back|into:110:-18
  back|like:-15:57 back|of:-32:103 back|on:-11:-66 back|out:-43:-13 back|over:64:11 back|row:-124:60 back|seat:60:128 back|stand:-69:146
  back|the:77:-72 back|to:-38:-89 back|under:-49:-15 back|up:36:-45 back|wall:-20:-44 back|with:-32:-76 badly|and:-89:-35 bag|and:-60:56
  bailiff|'s:57:29 balcony|the:-81:64 bald|head:-80:47 ball|bearings:-54:60 ball|of:96:-12 bamboo|and:-76:21 bamboo|slip:-41:-11
  band|of:-69:-8 band|play:-42:10 bang|a:-59:45 bank|'s:-40:-1 bank|be:84:10 bank|in:-42:49 bank|of:-78:-5 bank|with:-57:-1
  barber|'s:-2:-67 barber|shop:-41:32 barefoot|on:-76:-59 barefoot|with:-63:-18 bare|and:-61:-11 bare|foot:-9:-67 bare|hand:94:8
  bare|heel:2:95 bargain|and:-14:-56 bark|and:130:-15 barley|be:-47:-6 barrel|and:70:-20 bar|and:8:-49 bar|be:-51:-28 bar|of:103:-4
  bar|on:56:0 bar|stool:-21:71 bar|with:78:-59 basin|and:74:-13 basin|with:65:19 basket|of:-43:-36 bead|and:184:-37 bead|curtain:43:-4
  bead|on:87:21 beam|and:44:-12 bean|row:-54:38 beard|and:-67:-14 beard|hang:135:-11 beard|have:-86:-17 beard|of:69:-11 bear|him:32:100
  beat|a:-118:-37 beat|on:-113:-30 because|the:-57:-66 because|there:-115:-8 because|you:45:-4 become|a:91:-48 bed|and:40:-73 bed|be:53:-4
  bed|have:79:-6 bed|in:-88:-28 bed|like:-114:-21 bed|of:-49:-29 bed|the:104:-15 bed|with:57:137 bee|and:92:-5 bee|come:81:-30
  bee|go:-7:-56 before|anyone:23:84 before|her:43:1 before|him:85:-55 before|his:45:69 before|i:-2:63 before|it:-4:-48 before|the:-80:7
  before|they:139:32 before|you:-32:129 begin|and:-68:-12 begin|on:44:-9 begin|the:83:-28 begin|to:243:-10 begin|with:43:-43
  beg|bowl:-97:36 behind|another:132:-48 behind|each:-71:-47 behind|her:68:-72 behind|him:129:-72 behind|his:30:80 behind|in:-125:-44
  behind|it:54:164 behind|like:77:-35 behind|me:27:82 behind|one:-94:-42 behind|row:-41:-30 behind|the:-36:107 behind|them:-30:-161
  behind|us:26:-103 behind|you:18:-75 belfry|and:-92:-14 believe|in:-70:-20 belly|and:-80:-11 belly|with:-14:-58 bell|and:-63:-7
  bell|as:17:43 bell|at:-87:-19 bell|in:53:-16 bell|of:42:-4 bell|rope:52:5 bell|tower:-43:-5 bell|with:80:-25 belong|to:-37:44
  below|a:-141:-24 below|her:-101:-39 below|in:70:-12 below|the:-108:7 below|them:-113:-12 below|you:75:-13 belt|and:102:154
  belt|buckle:-73:-39 belt|in:93:-25 belt|with:-30:41 bench|and:-63:-60 bench|open:-8:-125 bench|the:72:-42 bend|a:4:-48 bend|and:-71:-48
  bend|in:-79:-91 bend|its:94:-17 bend|over:198:-9 bend|to:6:68 bend|toward:106:31 beneath|a:45:-40 beneath|and:81:-16 beneath|her:-58:-36
  beneath|it:-43:-14 beneath|its:-42:-13 beneath|the:-106:-27 beneath|with:-85:-10 beneath|you:-58:-2 beside|her:27:83 beside|him:-61:-22
  beside|his:-56:-13 beside|it:-109:36 beside|me:-69:52 beside|the:106:-11 beside|them:-23:-40 beside|you:16:211 beside|your:-108:-10
  between|his:-187:-85 between|one:152:-34 between|the:-166:-98 between|them:0:45 between|you:-93:58 beyond|it:-68:-25 beyond|the:-172:-40
  beyond|them:44:-1 be|a:-67:-165 be|able:-70:40 be|agree:-33:49 be|alight:40:9 be|all:-6:59 be|already:-138:133 be|also:35:-61
  be|always:10:-41 be|an:-97:-76 be|answer:43:-5 be|any:-65:-6 be|as:-168:-14 be|ash:53:-14 be|asleep:-43:-103 be|at:156:-34
  be|back:115:-5 be|bad:53:-1 be|bare:-43:-14 be|be:-80:-37 be|beat:-53:-64 be|before:-102:-33 be|behind:-35:47 be|better:-48:-6
  be|blank:180:-6 be|blood:-62:8 be|blue:-69:-25 be|bolt:-60:-13 be|born:11:49 be|braid:-66:-13 be|breathe:63:-43 be|bring:-112:57
  be|broad:-52:-11 be|brown:-47:-18 be|brush:-39:105 be|build:-78:-45 be|burn:-61:-96 be|bury:41:-46 be|buy:-40:-16 be|call:-84:-79
  be|careful:-54:-32 be|carry:-146:59 be|catch:-80:-11 be|chase:-46:-22 be|cheap:-15:-42 be|climb:123:-18 be|close:42:-30 be|cold:-40:-21
  be|come:-75:-10 be|crawl:190:-17 be|crop:-43:-7 be|cross:-134:-43 be|cry:-52:-40 be|curse:-75:-9 be|cut:-143:-149 be|dance:-47:-132
  be|darn:-41:-10 be|dead:105:-29 be|dent:-48:-16 be|die:-95:-31 be|do:-225:52 be|down:-118:-11 be|draw:-164:-27 be|dream:-81:-6
  be|drink:-79:-18 be|drive:119:-63 be|dye:-86:-32 be|eat:-136:-128 be|eight:-98:-12 be|eleven:-69:-49 be|empty:-12:72 be|enough:-93:-9
  be|face:230:-12 be|feed:-58:-27 be|fight:-54:15 be|fill:164:-35 be|find:-99:-41 be|fire:-57:-151 be|fishing:68:1 be|fit:-62:-6
  be|five:98:10 be|flat:75:51 be|fling:210:98 be|fly:46:-19 be|fold:-58:-46 be|follow:-118:-14 be|forty:-115:-44 be|four:-62:6
  be|freeze:-8:-57 be|fresh:-70:-10 be|frost:76:-1 be|full:-71:-67 be|give:-95:-42 be|go:101:-195 be|gold:-53:-13 be|good:-107:-29
  be|green:-98:-24 be|grey:-56:-11 be|grow:23:-69 be|hack:72:22 be|hair:-51:-3 be|half:-84:-28 be|hammer:89:-29 be|hand:83:-8
  be|haul:-22:-84 be|haunt:-126:-40 be|he:-76:-36 be|her:156:-16 be|here:63:-5 be|hold:139:83 be|how:14:-64 be|hundreds:-66:-3 be|in:2:-97
  be|just:-72:-8 be|keep:-97:-21 be|kill:-83:-98 be|kind:68:-9 be|kiss:-45:-4 be|knit:-71:-9 be|knock:52:-22 be|lacquer:-60:-41
  be|large:53:6 be|lay:57:-11 be|lean:-6:86 be|leave:-58:-40 be|let:-45:-87 be|lift:61:-21 be|light:-58:-21 be|live:-30:54 be|lock:97:-28
  be|long:-54:-38 be|look:-14:-80 be|lose:0:-58 be|lower:-44:-9 be|make:124:0 be|mean:-40:38 be|merely:-52:-4 be|miss:-82:-10
  be|more:-52:-43 be|move:73:-79 be|murder:-52:-34 be|nail:40:1 be|near:131:-2 be|nearly:-16:-61 be|never:-71:-42 be|nine:-2:57
  be|ninety:-58:-13 be|no:65:-107 be|nobody:133:-67 be|none:-72:117 be|not:-55:5 be|nothing:-31:-99 be|now:-80:-52 be|of:194:-9
  be|off:162:12 be|oil:-52:-51 be|on:76:142 be|one:46:-35 be|only:-103:-56 be|open:42:-34 be|out:-101:-50 be|over:-120:-26 be|paint:43:5
  be|pass:-61:-56 be|past:106:32 be|patch:-66:-18 be|pear:49:-7 be|peel:-63:-58 be|pin:-123:-36 be|plait:-8:-48 be|play:0:-62
  be|point:85:45 be|pour:19:-63 be|press:127:9 be|prop:-40:-2 be|pull:84:-3 be|push:-67:-16 be|put:-128:22 be|quite:64:44 be|race:-11:-41
  be|rain:27:-51 be|rather:-71:-33 be|reach:-96:66 be|read:111:-5 be|red:-53:8 be|right:-84:-30 be|rise:98:-33 be|rock:94:-10
  be|rouge:-59:-25 be|round:101:77 be|save:50:9 be|scrape:-40:-3 be|scratch:42:-2 be|screw:-49:-31 be|see:-84:-55 be|send:-58:-7
  be|set:-106:-45 be|seven:-92:-13 be|seventy:-47:-6 be|sew:-143:-54 be|shake:-59:-8 be|shave:-95:-36 be|she:-69:-10 be|shoot:71:-62
  be|shout:59:-28 be|sick:-42:-7 be|simple:-25:-65 be|simply:-77:66 be|sing:42:-16 be|singe:-87:-18 be|sit:119:0 be|six:-5:-42
  be|sixty:-56:-14 be|smile:-69:-61 be|smoke:-47:-66 be|so:27:-50 be|soft:83:-9 be|sorry:-41:-27 be|speak:-19:63 be|spread:61:-11
  be|stain:-46:-25 be|stand:75:-10 be|starch:-56:-7 be|start:-69:-27 be|stitch:-72:-30 be|strike:-43:-28 be|sweep:-77:-9 be|swing:-77:8
  be|take:-11:82 be|tall:-70:-14 be|tattoo:-59:-25 be|tear:-109:-1 be|ten:-60:-19 be|that:-70:-67 be|the:-67:-88 be|there:-47:-70
  be|thin:-116:24 be|think:-62:2 be|three:56:-4 be|through:50:32 be|throw:-42:103 be|tick:99:-14 be|tip:66:59 be|to:-128:-1
  be|tomorrow:110:-6 be|too:-84:-10 be|touch:64:-4 be|turn:-16:-55 be|two:31:179 be|under:-78:101 be|until:-41:-22 be|use:-77:-32
  be|very:-126:-21 be|wade:130:-9 be|wait:-110:-103 be|walk:60:-106 be|waltz:111:9 be|wave:-45:-6 be|wax:-44:-9 be|wear:-163:-10
  be|weep:-47:-19 be|weigh:-24:-48 be|well:-44:-39 be|wet:259:13 be|what:-82:2 be|wheel:-72:-12 be|where:-106:-10 be|white:-160:-37
  be|whole:147:-32 be|wide:-123:-20 be|win:-60:-59 be|wind:79:-56 be|wire:83:-22 be|work:53:-25 be|write:153:-67 be|you:-43:-36
  be|your:-76:-17 be|yours:113:-4 bicycle|lamp:-47:-19 big|as:-58:-74 big|than:58:-8 bike|go:-49:-14 bike|in:95:-46 bind|it:-112:-21
  bishop|'s:100:-12 bishop|be:-58:-22 bite|and:-74:-6 bite|her:-168:4 bite|his:-20:-71 bite|off:-42:-21 bite|the:80:81 bite|through:62:137
  black|and:18:-69 black|from:-22:-41 black|glass:-146:-14 black|ice:-114:-10 black|lace:-66:-4 black|lake:-46:-6 black|leg:109:-8
  black|sail:10:-99 black|silk:-53:-9 black|smoke:58:-81 black|stroke:-136:-11 black|to:48:-23 black|water:59:-40 black|with:-73:-4
  blade|and:-4:94 blade|go:-72:-1 blanket|and:59:-51 blanket|round:-43:-27 blank|as:-70:-11 bleach|to:-41:-3 blind|and:-74:-9
  blink|and:43:-39 blizzard|of:-40:46 block|and:-24:-71 block|of:-45:14 block|the:-46:-35 block|with:55:0 blood|and:23:-44
  blood|be:-50:-67 blood|run:34:152 blow|across:141:-59 blow|and:91:24 blow|in:75:20 blow|on:116:-96 blow|out:-159:23 blow|the:-93:-18
  blue|along:-71:-3 blue|and:-104:10 blue|fire:86:113 blue|flame:205:38 blue|from:-27:66 blue|of:57:-15 blue|spark:-103:9 blue|the:58:-9
  blue|to:-62:-14 blue|tongue:-99:-2 blue|with:71:-4 boarder|come:-14:-49 board|a:114:-16 board|and:165:-16 board|be:48:-65 board|by:41:13
  board|in:-96:32 board|tube:59:35 boar|'s:53:-22 boar|come:-102:72 boat|go:-44:-37 boiler|and:-57:10 boiler|suit:-41:-20
  bolt|cutter:-40:64 bolt|go:7:82 bolt|of:161:11 bolt|through:-51:143 bolt|to:-28:-76 bone|in:127:-16 bone|see:-36:162 bonfire|of:-13:-103
  bonnet|and:0:45 bonnet|the:-55:34 book|and:-2:-49 book|be:-60:-8 booth|in:89:-12 boot|against:-65:-26 boot|and:-56:64 boot|be:-38:-41
  boot|come:137:-42 boot|leave:51:43 boot|off:-95:-24 boot|on:-112:-23 boot|the:8:77 bother|to:-59:3 both|and:-50:-5 both|arm:59:-51
  both|bank:-52:-24 both|barrel:40:192 both|boot:-81:3 both|fist:-14:-75 both|flank:-57:-39 both|foot:-56:7 both|halve:200:12
  both|hand:112:-55 both|heel:-86:88 both|his:134:-11 both|of:-159:121 both|palm:48:4 both|shoe:-88:-26 both|thumb:-52:-8
  bottle|and:-22:-84 bottle|cap:-14:80 bottle|go:-74:46 bottle|in:-61:126 bottle|on:122:-36 bottle|top:-47:-11 bottom|in:-53:-6
  bottom|of:-3:-56 bottom|where:119:-9 bottom|with:82:-2 bouncer|'s:-115:8 bounce|down:-31:-54 bowl|and:108:-39 bow|a:50:-38
  bow|and:-96:-56 bow|tie:-57:-24 bow|to:-14:-42 boy|'s:188:-67 boy|and:-64:-19 boy|be:-91:-55 boy|have:-90:-22 boy|in:-94:-28
  boy|of:-86:-13 boy|on:-53:-28 boy|walk:59:-15 boy|who:77:-25 boy|with:90:-10 brake|and:-45:9 brass|band:-110:-48 brass|plate:-41:-13
  breadth|above:24:-58 bread|and:-77:-27 bread|knife:-32:-41 break|a:-77:9 break|across:-40:35 break|and:-44:-4 break|both:-43:-16
  break|his:-6:79 break|in:-1:93 break|it:24:46 break|out:123:34 break|the:-50:94 break|with:55:-43 breastplate|and:104:17
  breast|pocket:-87:-35 breathe|and:95:8 breathe|fire:-80:-25 breathe|on:170:-52 breathe|out:-44:-30 breathe|through:-41:-5
  breath|and:131:-5 breath|go:57:-37 breath|of:-80:19 breath|on:133:-12 breath|the:-56:-81 brick|a:-23:46 bride|'s:82:-34 bride|be:84:-15
  bridge|and:-60:101 bridge|be:-51:-5 bridge|drop:-39:-68 bridge|have:-13:-43 bridge|the:-50:-7 bridge|with:71:-57 bright|as:73:66
  brim|with:-69:-20 bring|a:-46:81 bring|her:-62:-13 bring|it:148:9 bring|the:-184:122 bring|them:-63:2 broad|as:-106:-52
  brother|'s:188:-30 brother|and:53:-4 broth|and:13:59 brown|and:-27:-71 brown|rope:61:-22 brown|wall:-58:29 brown|water:9:-48
  brown|with:47:-5 brush|and:79:56 brush|at:137:4 brush|the:-53:-40 bucket|and:16:-48 bucket|be:-37:-41 bucket|of:-94:14 buckle|on:32:51
  buffalo|be:74:-5 buggy|'s:-38:68 bulkhead|and:60:-4 bullet|hole:99:-92 bullet|out:79:33 burn|and:-102:77 burn|at:-99:-17
  burn|blue:126:-54 burn|bridge:-14:-142 burn|down:-89:-10 burn|his:-156:-36 burn|in:-105:-75 burn|into:-75:-27 burn|it:116:-10
  burn|oil:-87:25 burn|on:75:-5 burn|the:-83:-40 burn|this:-71:-7 burst|from:175:-51 burst|into:73:-89 burst|on:-128:136 burst|one:-74:9
  burst|out:83:53 burst|outward:19:48 burst|the:-77:-37 burst|through:-60:18 bury|itself:-176:52 bury|to:-44:-2 bus|and:-41:-7
  bus|shelter:-84:83 butcher|'s:-93:-30 button|and:104:-36 butt|of:-4:40 but|a:-65:38 but|he:-67:-71 but|it:8:96 but|not:-48:-10
  but|on:124:-13 but|one:-114:-44 but|the:-13:-119 but|there:-101:-11 but|when:71:-2 but|your:47:-26 buy|a:-40:-8 buy|it:-86:-4
  by|a:-146:-175 by|first:-45:-32 by|four:-104:-17 by|hand:-125:-23 by|her:-53:32 by|his:68:53 by|its:49:-46 by|itself:-142:-85
  by|letter:44:-29 by|midnight:-52:-5 by|morning:-49:-8 by|nightfall:-55:-20 by|nine:-46:-35 by|no:73:10 by|noon:-46:-23 by|nothing:74:-17
  by|now:-40:-31 by|old:-52:-20 by|one:-8:-74 by|order:-92:-15 by|pair:62:-9 by|side:10:-46 by|somebody:-83:-33 by|strand:-48:-62
  by|the:-64:54 by|their:61:-3 by|themselves:67:4 by|then:-44:201 by|torchlight:-41:-8 by|two:6:-187 by|way:-2:-51 by|with:53:-10
  by|your:-50:110 cabinet|and:-57:11 cab|and:0:82 cab|with:-62:-7 cage|and:-68:62 call|and:96:22 call|himself:-61:-29 call|it:-58:85
  call|on:-15:-43 call|the:-87:-123 can't|be:-115:-25 candle|and:-96:-20 candle|be:-186:-11 candle|burn:215:-31 candle|flame:76:-12
  candle|gutter:-70:-28 candle|in:127:-18 candle|on:83:-2 candle|stub:-65:-39 candle|to:-62:-2 can|count:-62:11 can|hear:67:-26
  can|make:-61:-23 can|of:-4:-98 can|tell:75:-5 captain|'s:-1:-57 captain|and:58:-3 captain|have:-50:-43 cap|be:-49:-8 cap|off:-56:-48
  caravan|'s:-83:-14 caravan|have:-33:-71 card|and:58:100 cargo|loader:-15:73 carnation|in:107:-65 carpet|and:215:28 carpet|with:69:-19
  carriage|lamp:-59:-2 carry|a:10:-53 carry|him:-50:-100 carry|on:-4:55 carry|the:54:-18 carry|their:-47:-4 carve|the:-112:-18
  car|and:-15:-50 car|be:124:-12 car|bonnet:-46:-32 car|door:-46:-36 car|have:-59:-21 case|and:20:-46 cast|a:75:-25 cast|its:-63:-27
  cast|no:-75:-1 cast|the:148:-65 cast|them:158:-7 catch|and:43:4 catch|fire:23:-174 catch|her:-19:-93 catch|him:-52:25 catch|in:-111:-22
  catch|it:-72:31 catch|me:-27:99 catch|the:-94:232 cathedral|of:-127:-46 cattle|grid:-58:-19 catwalk|with:-45:-5 cat|and:18:-78
  cat|go:125:27 cat|in:-46:-4 causeway|give:-82:-15 ceiling|a:-79:-16 ceiling|and:-90:-32 ceiling|in:-40:-46 ceiling|like:159:-6
  ceiling|with:124:100 cellar|door:29:-52 century|'s:67:-13 certain|of:-42:-9 chain|and:12:117 chain|in:-50:-18 chain|of:94:-16
  chain|whip:4:63 chair|and:-1:-42 chair|at:-68:-6 chair|be:-101:-16 chair|in:-55:-35 chair|with:-22:-61 chalked|on:-82:-13
  chalk|and:45:-11 chandelier|and:48:-17 change|down:-49:-52 change|the:-32:60 chant|and:-156:21 character|be:-61:-25 character|for:25:-51
  chart|table:-91:-54 check|pass:-34:63 check|success:-40:10 check|the:-14:-70 check|twice:54:-7 cheek|and:66:-66 cheek|be:-42:-59
  cheek|to:59:66 chest|and:-68:31 chew|a:-22:-51 chew|the:-41:-27 child|'s:51:-95 child|have:41:-17 child|in:152:-60 child|of:-74:-22
  child|on:21:-63 child|run:-56:-29 child|stand:89:-3 chimney|a:-73:-5 chimney|and:126:-9 chin|and:53:52 chin|in:-72:-35 choir|of:-53:-28
  choose|one:-77:-66 chopstick|and:114:16 chop|at:-3:86 chrome|run:29:-54 church|and:-70:-13 cigarette|smoke:70:-1 circle|and:-48:-47
  circle|the:51:-38 city|with:88:-4 clack|on:-57:-26 clap|and:40:-39 clap|twice:-47:-4 claw|and:40:70 clean|off:196:75
  clean|through:71:-102 clear|as:110:-24 clear|its:-67:-22 clear|sky:80:58 clear|the:-24:-129 clerk|'s:-53:109 click|a:-49:-18
  cliff|with:149:-30 climb|and:44:5 climb|down:79:-93 climb|from:110:86 climb|into:90:-60 climb|onto:-30:60 climb|out:69:-7
  climb|the:-70:-49 climb|to:-85:-6 cling|to:-85:-62 clip|to:-70:-21 clock|and:-81:-55 clock|in:254:-38 clock|strike:-74:-35
  clock|with:-43:22 close|and:-43:13 close|behind:16:-65 close|her:60:101 close|in:21:71 close|it:-89:-18 close|on:24:113
  close|over:-45:-18 close|the:-94:-72 cloth|a:-46:-8 cloth|be:-40:-17 cloud|come:46:-21 cloud|deck:-56:-15 cloud|top:-51:-12
  cloud|with:-62:-19 clove|and:64:-11 coal|and:-41:-7 coal|shovel:-21:48 coat|be:42:-5 coffee|machine:-48:-30 coffin|and:0:-41
  coffin|lid:-25:-52 coin|and:76:-87 coin|slot:56:-7 colander|and:-15:40 cold|and:96:-83 cold|as:91:-33 collar|and:140:6 collar|of:-42:-27
  colour|of:-76:-58 column|and:69:-30 column|of:39:58 combine|harvester:-51:-16 comb|her:59:50 comb|the:-41:-8 come|aft:56:-27
  come|and:-176:-50 come|apart:22:90 come|as:-68:31 come|at:-25:188 come|away:30:106 come|back:43:73 come|down:-24:84 come|for:71:27
  come|into:42:-29 come|loose:-47:-34 come|off:-33:103 come|on:31:147 come|out:69:101 come|over:-215:219 come|round:-27:93
  come|sail:-106:31 come|straight:-62:8 come|the:-106:-88 come|through:-84:70 come|to:28:-151 come|with:-80:-10 compass|on:71:-40
  cone|of:-64:-17 confetti|and:-71:-2 confetti|cannon:-45:-48 congregation|of:-54:-23 consider|the:-85:-24 constellation|of:128:-15
  convoy|be:45:-11 convoy|of:-71:38 cook|and:-40:-11 cook|have:-50:44 cool|fan:45:-69 cool|tower:-121:-5 copper|and:-48:-4
  coral|have:-48:-23 cord|and:-92:85 corner|and:78:-10 corner|of:-144:-30 corner|to:91:-8 corpse|'s:40:-31 corpse|in:89:24
  corridor|with:73:-7 corsair|'s:-73:98 cough|a:2:85 could|be:-19:-40 could|have:-89:17 could|hear:45:-23 could|lift:-22:43
  could|not:-89:21 could|read:189:-23 could|see:118:-25 could|tell:66:-23 counter|and:-11:43 count|aloud:-71:-24 count|the:-104:1
  count|them:125:-5 courier|'s:-37:100 courtyard|the:72:-17 cover|the:-140:-22 cow|'s:-58:-27 crack|a:-84:-7 crack|across:-68:-11
  crack|and:43:-11 crack|from:-28:60 crack|in:-46:14 crack|it:119:53 crack|run:69:-43 crack|the:-3:42 crane|a:-59:-36 crane|be:70:-2
  crash|of:-11:84 crate|of:-141:-69 crate|to:-45:1 crawl|along:-67:-35 crawl|and:133:27 crawl|back:87:-4 crawl|down:49:-14
  crawl|out:92:-27 crawl|over:58:105 crawl|up:-45:-36 creak|and:82:-10 crease|of:-61:-17 creep|along:102:-8 creep|out:-84:-33
  crest|the:-62:-30 crew|come:-33:84 crew|have:78:-2 crew|of:-43:23 crimson|and:-59:-22 crook|and:106:-4 crook|of:-96:-11
  crossbow|bolt:-73:117 cross|and:-16:-41 cross|it:-114:-13 cross|of:-91:-18 cross|on:75:80 cross|the:112:-87 cross|to:3:-53
  cross|with:-63:-15 crowd|be:-59:-18 crowd|in:-24:91 crowd|on:50:-98 crown|and:-16:-81 crown|of:-36:-43 crust|and:88:-8 cuff|and:72:4
  cuff|to:-72:84 cup|and:50:-94 cup|of:92:-6 cup|the:84:-21 curl|and:64:-25 curl|off:-61:-8 curtain|and:64:-28 curtain|into:-5:60
  curtain|of:-62:5 curtain|stir:-96:-1 curtain|with:-146:-64 curve|of:-74:-36 cutter|'s:-55:29 cutter|in:-27:50 cut|and:52:-3
  cut|down:-34:171 cut|from:-67:-60 cut|him:-27:-78 cut|into:54:-33 cut|over:-50:-4 cut|the:133:-77 cut|with:-87:-26 damp|and:-71:-3
  dancer|in:-103:-15 dance|a:82:-9 dance|and:74:-2 dance|in:-28:-50 dance|on:-61:-122 dangle|from:-81:-61 dark|and:16:-78 dark|in:77:-8
  dark|of:67:-1 dark|the:-65:-9 date|be:109:-3 day|and:-45:-34 day|in:58:-52 day|it:60:-6 day|of:57:-98 day|you:-48:-31 dead|be:-76:-15
  dead|brother:87:-3 dead|in:-54:45 dead|man:86:-47 dead|navigator:109:-41 dead|of:-65:-18 dead|server:62:-12 dead|since:94:-6
  dead|sister:51:-2 dead|stop:-51:-3 dead|take:-61:-1 dead|wife:75:-3 deal|of:-168:-27 deck|and:14:138 deck|be:-75:-13 deck|of:-72:-30
  deck|plate:122:5 deck|the:-85:-28 deep|and:-44:-15 deep|in:59:-9 dentist|'s:-47:-96 desk|and:88:-4 desk|in:-5:59 dial|and:-72:-6
  die|and:107:-10 die|at:146:-16 die|for:-45:-33 die|in:-86:-25 die|of:-81:-23 dig|in:-52:-32 dip|a:94:-1 dip|one:143:-17 dish|of:-53:-7
  ditch|with:-41:27 dock|fee:-25:-59 dock|with:-73:-17 doesn't|get:66:39 dog|'s:-44:15 dog|and:146:81 dog|be:130:-26 dog|have:-44:-33
  dog|lie:68:-12 dog|tag:-71:-6 dog|track:-46:-8 doll|'s:140:74 doll|in:117:19 don't|let:-52:-6 doorway|and:-68:-122 door|and:-21:-70
  door|as:-91:-17 door|be:112:160 door|behind:16:57 door|by:17:88 door|flap:-75:20 door|have:-93:-27 door|in:36:-45 door|like:24:115
  door|of:-6:48 door|off:-65:17 door|on:84:53 door|open:-197:-44 door|part:-94:-37 door|swing:-24:-57 door|that:-43:-9 door|the:-59:4
  door|to:-215:-43 door|with:-42:63 door|without:135:-10 dot|with:-92:-18 down|a:-119:-64 down|across:-153:64 down|aft:62:22
  down|again:-57:16 down|along:108:-9 down|among:-170:135 down|and:-71:34 down|as:146:53 down|at:-37:134 down|behind:27:107
  down|beneath:183:16 down|beside:-68:-32 down|between:-161:6 down|by:146:92 down|every:-61:-32 down|from:67:-65 down|her:122:-92
  down|in:-40:171 down|inside:-86:-22 down|into:-95:29 down|it:-123:-84 down|its:-167:30 down|like:-183:33 down|my:-127:20
  down|off:176:-38 down|one:-134:-40 down|out:-51:-13 down|over:148:-2 down|past:38:-48 down|slowly:-9:-44 down|the:-3:-87
  down|their:-48:0 down|there:144:-16 down|they:39:121 down|through:-73:-31 down|to:-63:-135 down|together:-109:42 down|toward:-61:22
  down|two:42:-45 down|under:28:65 down|with:-112:128 down|your:-56:142 dozen|of:61:-7 dozen|then:63:-3 do|a:49:-11 do|all:76:-6
  do|and:114:-7 do|at:54:-5 do|her:83:-17 do|it:-75:42 do|not:-14:-52 do|that:-96:-2 do|the:120:-74 do|with:14:57 do|you:-56:-59
  dragon|'s:-81:8 dragon|come:-64:-38 drag|him:-11:56 drag|itself:64:-13 drag|the:-139:110 drag|themselves:51:-25 drain|in:-41:-15
  drawer|and:-61:3 drawer|be:55:-18 drawer|slide:-78:-11 draw|a:170:-15 draw|and:-6:53 draw|back:97:9 draw|her:-34:74 draw|his:-38:51
  draw|in:115:-34 draw|it:53:-19 draw|its:-126:-24 draw|itself:-9:-64 draw|level:83:101 draw|one:56:-59 draw|out:-111:90 draw|shut:117:-12
  draw|the:-67:-45 draw|together:59:-33 draw|up:59:-45 dream|it:-60:-4 dream|of:-132:-54 dream|that:-81:-4 dress|and:57:21
  dress|for:-37:-67 drift|and:69:-7 drift|by:-61:-6 drift|off:2:-44 drift|out:-74:-7 drift|to:62:-26 drink|and:46:-15 drink|at:-85:-10
  drink|it:14:-43 drip|from:-8:-69 drip|into:-65:-25 driver|'s:-16:60 driver|be:64:-17 driver|have:-51:-11 drive|a:-49:-81 drive|her:-70:1
  drive|his:19:77 drive|in:-69:-21 drive|on:-54:-67 drive|out:-87:-18 drive|the:-144:191 drive|through:110:-13 drone|in:39:64
  drop|a:-71:-51 drop|and:-108:-109 drop|at:-98:-25 drop|away:-62:-42 drop|behind:13:55 drop|fall:96:68 drop|from:-103:97 drop|her:93:21
  drop|his:-52:54 drop|in:-18:-61 drop|into:-54:-31 drop|on:-38:115 drop|run:73:-12 drop|the:43:112 drop|them:51:79 drop|through:-52:-32
  drop|to:53:-66 drop|with:-31:-47 drop|your:56:1 drown|in:-101:-15 drum|and:-74:-20 drum|beat:114:-71 drum|from:-43:-93 drum|go:-38:-44
  drum|on:-155:154 drum|the:-11:132 drum|with:53:-29 dry|and:-53:61 dry|brush:70:-3 dry|fountain:-54:-10 dry|on:-71:-16 duck|and:-36:-45
  duck|pond:58:-14 duck|under:-75:-12 duke|'s:43:-7 dummy|in:-125:-87 dune|in:54:-10 dust|and:112:-23 dust|be:62:0 dust|devil:109:27
  dust|lie:-53:-4 dust|lift:129:-2 dust|on:62:-1 dust|pour:85:-18 dust|sheet:55:-23 dust|the:-100:-43 dust|wall:-77:-30 each|a:-105:-31
  each|arm:-104:-15 each|as:-61:-45 each|door:41:-12 each|drop:62:-5 each|ear:-52:-48 each|fist:-100:11 each|hand:-28:93
  each|letter:-46:-3 each|of:62:-50 each|one:47:-48 each|other:-74:-32 each|row:-56:-3 each|shoulder:-159:-28 each|step:-69:-13
  each|stroke:52:-4 each|with:-169:-129 each|wrist:-46:-23 ear|a:-89:-42 ear|and:25:66 ear|be:-33:-48 ear|to:-40:61 eat|an:30:-101
  eat|it:-31:51 eat|the:-71:-70 eaves|and:-160:20 edge|and:-145:-63 edge|in:-92:24 edge|of:-80:11 edge|on:-37:50 edge|the:56:-7
  edge|to:-49:13 edge|with:-64:-15 eel|and:54:-13 eel|trap:-57:-20 egg|on:48:-45 eighteen|stone:-35:69 eighty|year:52:-19
  eight|hundred:-52:-35 either|hand:-77:-19 either|side:88:-3 elbow|and:-113:94 eleven|floor:-90:-38 eleven|hundred:-41:-7
  eleven|kilometre:12:123 eleven|month:-48:-8 eleven|of:-86:-19 eleven|storey:-61:-14 eleven|thousand:-105:-24 else|'s:-132:-37
  else|have:-96:-32 ember|and:-78:-19 empty|a:-92:-38 empty|air:50:-123 empty|and:-51:-19 empty|chair:44:-12 empty|cradle:-52:-3
  empty|cushion:125:-8 empty|his:70:43 empty|the:-32:255 end|a:-66:-24 end|at:45:-1 end|of:-45:-43 end|the:-110:-11 end|to:-45:-100
  end|with:-91:59 enemy|'s:-72:-58 enforcer|'s:-42:30 engine|and:73:-26 engine|at:63:-20 engine|block:-23:-42 engine|off:-68:-28
  engine|tick:-48:-19 engine|which:44:-3 engrave|with:-44:-21 enough|of:-10:-83 enough|to:-33:52 enter|the:-47:-72 escape|pod:-57:-16
  evening|and:42:-5 even|so:50:-4 everybody|'s:-89:-53 everyone|in:-144:-13 everyone|who:-28:-51 everything|the:23:74 every|angle:-55:-11
  every|balcony:-30:-56 every|buckle:88:4 every|candle:118:-10 every|car:-62:-19 every|clock:297:-33 every|crate:49:-31 every|dead:108:-35
  every|drop:100:-62 every|engine:55:-12 every|face:64:-21 every|few:-40:-11 every|finger:78:-10 every|hull:-65:-29 every|land:-58:-18
  every|line:49:25 every|loose:77:-42 every|man:-56:-6 every|nail:86:63 every|night:71:-5 every|one:94:-125 every|other:107:-24
  every|rib:50:0 every|screen:-114:-12 every|seat:-144:-33 every|second:-59:-39 every|shadow:0:59 every|side:-71:-39 every|step:-42:-13
  every|terrace:-55:-6 every|vend:58:-24 every|wall:-100:-9 every|window:-21:-53 every|year:-69:-4 exactly|the:-47:-7 exactly|where:-97:-6
  except|the:167:-8 exhale|and:50:30 eyebrow|a:-88:-67 eyebrow|and:-45:-13 eyelid|and:176:-28 eye|and:-21:-88 eye|as:-51:61
  eye|be:-231:-123 eye|go:-42:-1 eye|have:51:-32 eye|it:-59:1 eye|of:-40:-46 eye|open:-23:-43 eye|run:21:-49 eye|shut:21:-46
  eye|there:-98:-11 eye|to:-65:-10 eye|with:-82:1 face|a:33:-53 face|all:-58:-32 face|and:250:125 face|be:-147:70 face|behind:53:-10
  face|down:-108:-87 face|have:-62:-11 face|in:99:-6 face|like:-51:-18 face|of:-184:-39 face|on:38:-45 face|under:56:-9 face|up:-55:-19
  face|with:58:-23 face|you:53:-33 fall|a:116:-19 fall|and:42:-40 fall|asleep:-60:-15 fall|in:-125:32 fall|into:63:-4 fall|like:9:-58
  fall|off:47:-21 fall|on:105:24 fall|one:-40:-9 fall|open:-109:-10 fall|over:-112:6 fall|through:113:-47 fall|upon:54:9 fall|upward:73:-3
  family|of:-48:-14 fan|belt:13:-79 fan|of:-69:114 fan|open:-49:67 far|as:-138:-58 far|bank:105:-1 far|end:5:-54 far|out:65:-12
  far|side:99:73 far|up:-45:-17 fast|than:-122:-102 father|'s:49:-24 fathom|of:68:-11 feather|and:63:-3 feed|it:47:-14 feed|the:-69:-46
  feel|about:115:54 feel|along:136:-25 feel|for:126:14 feel|in:-43:89 feel|the:-55:77 feel|their:-43:-24 fee|cr:-17:-40 fellow|in:104:11
  fence|and:87:1 fence|post:-91:71 fence|the:-56:-18 ferryman|'s:98:29 fifty|year:65:-10 fight|the:-80:0 fight|with:-47:38
  figure|be:-60:-14 figure|in:-46:-7 figure|it:-13:-50 figure|of:-83:-12 file|a:-47:-16 file|along:65:-17 file|cabinet:-79:109
  fill|and:13:-81 fill|in:-55:-3 fill|the:-215:-4 fill|up:-102:53 fill|with:2:-41 find|a:-42:-3 find|her:-86:52 find|his:-64:41
  find|in:-48:-10 find|it:-106:-31 find|my:156:6 find|that:-38:-47 find|the:-73:106 find|them:124:-12 find|you:-81:-9 fine|as:62:22
  fingertip|and:-101:-31 fingertip|to:109:-35 finger|'s:82:-34 finger|and:142:-1 finger|at:90:-42 finger|be:54:24 finger|by:102:1
  finger|from:66:46 finger|have:-52:-40 finger|in:-32:-63 finger|of:-153:-46 finger|on:298:-106 finger|the:86:-38 finger|to:-13:120
  finger|under:-85:120 finger|with:-78:20 finish|his:46:12 finish|the:47:-100 fire|again:-14:79 fire|all:-52:8 fire|and:71:-33
  fire|at:116:63 fire|axe:-72:78 fire|back:-29:43 fire|be:-39:42 fire|both:-41:36 fire|come:1:47 fire|crawl:68:-24 fire|escape:-42:-91
  fire|extinguisher:-11:62 fire|from:-18:136 fire|have:50:-11 fire|hose:-22:122 fire|off:-33:-78 fire|on:-54:-154 fire|stand:-98:-28
  fire|the:-18:64 first|a:-85:-32 first|and:41:-4 first|go:143:69 first|light:-88:-22 first|man:-69:152 first|of:-72:-4 first|one:-15:111
  first|out:77:8 first|slug:49:63 first|take:116:167 first|the:-2:-78 first|time:-49:-12 first|to:-52:152 first|with:-115:83
  fishing|line:-62:-10 fishing|rod:-54:-9 fish|in:146:-37 fish|tank:116:87 fist|and:-3:56 fist|be:-97:-35 fist|in:-110:-36 fist|of:-48:-12
  five|storey:-42:-11 five|to:-117:-13 flagstone|and:24:93 flag|and:97:-22 flake|of:70:-32 flame|and:98:19 flame|be:70:-1 flame|in:106:-9
  flame|no:46:-16 flame|that:94:3 flame|the:-47:-11 flank|like:-98:144 flap|and:-52:0 flap|in:-48:-39 flare|down:-18:87 flare|in:-61:41
  flare|pistol:-45:65 flash|and:65:30 flat|against:194:-52 flat|along:-40:-43 flat|and:-37:-57 flat|as:89:-23 flat|behind:60:60
  flat|black:132:-42 flat|of:67:47 flat|on:-114:-56 flat|the:96:-8 flat|to:-68:3 flat|under:-61:-28 flat|with:-63:-63 flesh|draw:56:-62
  flick|his:-40:5 fling|the:90:145 fling|them:53:-66 fling|themselves:44:-33 float|a:18:-79 float|in:-49:-51 float|off:55:-31
  float|out:-71:-60 float|up:83:-37 flock|of:63:-34 floor|be:-92:-10 floor|down:-83:-1 floor|in:21:62 floor|it:69:148 floor|of:63:-26
  floor|to:-85:-16 floor|up:-152:111 floor|with:-115:-43 flour|sack:-21:49 flour|to:-62:-8 flower|in:57:-10 fly|a:-15:87 fly|and:-45:75
  fly|at:51:33 fly|from:-62:24 fly|in:65:-45 fly|off:73:0 fly|out:87:-73 fly|over:-47:-1 fly|up:2:-98 foam|and:19:-58 fog|a:-65:-5
  fog|and:104:-3 fog|be:-49:-10 fog|from:83:-9 fog|have:-110:-15 fold|a:43:55 fold|in:-43:-22 fold|into:-56:-17 fold|itself:-4:100
  fold|over:-157:126 fold|round:-1:43 fold|small:-41:-3 fold|the:121:26 fold|up:-129:8 follow|and:-82:-35 follow|it:68:78
  follow|the:-52:-11 foot|a:-79:-27 foot|above:166:-36 foot|across:56:-13 foot|be:-30:-52 foot|come:74:-15 foot|from:100:-12
  foot|go:-106:-26 foot|have:53:-2 foot|high:-47:-27 foot|in:-144:-69 foot|into:-41:80 foot|of:-26:-44 foot|on:95:8 foot|tall:-140:-49
  foot|the:96:-10 foot|to:81:-47 foot|up:49:-19 force|burst:150:24 forearm|like:-73:-19 forehead|and:-47:-9 forehead|on:-46:49
  forehead|to:77:-24 forget|it:-65:-43 forget|the:105:-25 fork|and:-34:-51 forty|bowl:-75:-5 forty|drum:-50:-66 forty|floor:-137:62
  forty|foot:75:-43 forty|leg:-55:-32 forty|little:-50:-21 forty|metre:-167:-18 forty|mile:-51:-29 forty|storey:-83:34
  forty|thousand:-58:-7 forty|ton:-80:-18 forward|and:-57:-27 for|a:-230:-37 for|all:110:-17 for|another:-30:-109 for|any:-41:-5
  for|as:50:16 for|blood:-65:-70 for|direction:-58:-5 for|each:79:-18 for|eleven:-104:-15 for|ever:-43:-5 for|every:-75:-5
  for|fifty:53:-23 for|her:151:92 for|him:-63:-36 for|it:-41:-164 for|its:31:-46 for|joy:136:-13 for|more:-113:-3 for|nobody:-85:-9
  for|once:-58:-27 for|one:-153:9 for|some:60:-23 for|something:85:102 for|soup:-27:-68 for|ten:73:-3 for|that:-9:-61 for|the:-86:-32
  for|their:90:0 for|them:54:-22 for|this:-41:-3 for|three:-117:-19 for|two:80:-13 for|what:-84:18 for|you:110:9 for|your:-75:-62
  fountain|and:56:-40 four|and:-24:-59 four|day:-1:-45 four|floor:-58:64 four|foot:6:-52 four|hundred:-111:11 four|inch:-66:-13
  four|metre:-39:226 four|minute:66:-25 four|of:-84:66 four|wheel:-82:-3 frame|and:43:-18 frame|in:-127:-16 frame|of:35:57 frame|the:64:-4
  freckle|a:-42:-19 freeze|river:91:-24 from|a:-209:-86 from|an:-60:-2 from|bank:-65:-10 from|behind:-66:-57 from|below:-6:49
  from|beneath:236:-40 from|between:124:-7 from|both:-20:-125 from|cuff:-67:70 from|door:-85:-49 from|ear:-25:97 from|end:-164:-2
  from|galley:-46:23 from|her:108:65 from|here:-48:-18 from|horizon:-42:-12 from|inside:-69:57 from|it:187:-53 from|its:148:-55
  from|lip:-33:-43 from|my:-62:-61 from|one:-99:-160 from|pole:-147:-22 from|rim:-45:29 from|side:113:-11 from|somewhere:-102:57
  from|stem:-72:2 from|their:166:-27 from|there:-40:-8 from|top:62:61 from|truck:69:-9 from|wall:-39:74 from|where:-140:-92
  from|within:80:42 from|you:75:6 from|your:-107:54 front|door:-49:-37 front|of:86:-16 front|rank:81:26 front|row:-177:-40
  front|tooth:-57:-25 front|wheel:-62:-9 frosted|glass:56:-19 frost|grow:74:-3 frost|have:-148:-25 frost|in:100:-44 frost|on:143:-15
  frost|race:76:11 frown|at:51:-18 fruit|in:74:-11 fuel|drum:4:75 full|and:123:9 full|minute:-99:-6 full|of:-39:54 fungus|have:-204:-22
  furred|with:-90:-36 further|than:-51:-31 gain|a:-5:-42 gain|xp:-17:-57 gallery|and:-107:37 gallery|of:40:-17 gallery|the:-46:-48
  galley|to:-51:22 gantry|and:-8:-82 gap|and:-72:17 gap|between:15:-62 gap|with:27:65 gardener|be:-60:-5 garden|in:51:-5 garden|of:-59:-1
  gas|giant:-100:-48 gas|mask:-59:-45 gas|the:-131:-1 gate|and:-23:120 gate|be:-58:-18 gate|of:-62:-41 gate|the:-129:-15 gather|in:44:87
  gather|itself:93:-20 gather|the:41:8 gauze|and:40:-22 gear|and:-107:22 general|'s:64:-5 gently|and:-124:157 gently|as:115:-5
  get|a:-149:75 get|as:44:-46 get|down:53:32 get|him:-103:145 get|his:-60:96 get|hold:-20:50 get|in:-108:-41 get|into:-60:-12
  get|it:-88:42 get|my:-23:69 get|off:-15:58 get|on:111:-27 get|out:81:-123 get|the:-73:257 get|two:-80:105 get|under:15:42 get|up:134:-41
  get|wet:56:-11 get|you:-26:45 get|your:-71:-49 ghost|be:60:-18 ghost|bride:70:-10 ghost|of:-73:-51 ghost|process:-49:-5
  ghost|stand:47:-10 giant|'s:-67:-28 girl|'s:129:-133 girl|of:56:-17 girl|on:-57:-8 girl|with:45:21 give|and:-63:86 give|back:78:-40
  give|grind:-50:24 give|her:-55:-39 give|him:18:143 give|it:157:-22 give|me:-46:12 give|off:60:-15 give|one:-60:-8 give|out:-168:-28
  give|the:6:-41 give|them:-39:69 give|up:-49:-23 give|way:-60:-103 give|you:-26:-69 glass|and:86:-5 glass|bead:-94:-19 glass|come:-58:53
  glass|door:-19:76 glass|eye:-121:-27 glass|from:100:-16 glass|go:-137:46 glass|on:-111:-35 glass|the:102:-12 glass|to:-30:114
  glass|with:-52:-21 glove|on:-1:-45 glove|to:60:-14 glow|and:60:43 glow|like:70:-19 glow|of:-96:-5 gm|note:-41:-34 goat|be:-16:42
  god|of:127:-4 goggle|push:-36:-40 gold|all:60:-16 gold|and:60:-6 gold|in:55:-9 gold|leaf:-88:-15 gold|light:81:-40 gold|rain:-63:-33
  gold|to:76:5 gold|tooth:-42:-23 good|deal:-116:1 good|evening:71:9 governess|have:-71:53 go|a:-72:-73 go|about:49:-13 go|across:-30:62
  go|aft:-49:-68 go|all:104:169 go|along:-79:56 go|and:-57:93 go|at:-23:135 go|away:-139:-68 go|back:-46:-52 go|backward:-37:180
  go|backwards:-77:130 go|before:29:-44 go|beneath:-44:65 go|brown:-102:-18 go|by:-9:-44 go|dark:111:-22 go|down:82:79
  go|everywhere:-56:56 go|first:-52:18 go|for:80:60 go|from:-14:-132 go|green:10:-57 go|in:-114:101 go|into:-49:77 go|it:26:62
  go|like:74:27 go|miss:60:-17 go|no:-65:-9 go|of:71:2 go|off:-66:-37 go|on:104:-85 go|out:123:-54 go|over:-118:110 go|past:-133:-31
  go|red:-51:49 go|roll:-28:159 go|round:-65:-143 go|skitter:-57:46 go|straight:-58:-59 go|the:-102:-17 go|then:-48:41 go|there:-100:-8
  go|through:-139:139 go|to:-45:-34 go|under:-27:80 go|up:-7:91 go|white:30:88 go|with:-92:-2 grab|your:-13:66 grain|of:48:-14
  grain|silo:-87:-9 grandmother|'s:123:-21 grandmother|be:60:-30 grapnel|bite:-39:104 gravel|and:90:2 great|bell:-56:-19
  great|deal:-76:-15 great|many:-104:-22 green|and:-81:-78 green|as:-31:-49 green|at:-43:-15 green|fire:71:7 green|flame:102:-2
  green|lamp:-42:12 green|light:51:-13 green|on:-55:-9 green|spark:112:20 green|to:-138:-5 green|wall:135:-7 green|with:-57:-18
  grey|and:122:-52 grey|as:124:39 grey|come:-63:25 grey|finger:60:0 grey|hand:89:-27 grey|of:-51:-6 grey|then:79:-4 grille|and:-19:40
  grind|and:54:27 grind|it:73:52 grind|with:-37:-103 groom|'s:-30:73 grow|a:55:-132 grow|from:56:-7 grow|in:-69:-11 grow|on:41:-3
  grow|out:-75:-65 grow|over:-87:-12 grow|through:-58:-2 guard|'s:-72:18 guard|and:67:43 guard|be:116:89 guard|rail:65:41 guest|who:78:-25
  guild|of:-59:-38 gun|and:13:68 gun|in:-118:55 gun|into:-49:59 gutter|and:-79:-49 gutter|to:-47:40 hack|at:68:126 hack|the:-64:-38
  hadn't|know:-62:56 hair|and:143:-28 hair|at:-57:-12 hair|from:85:-17 hair|go:136:-23 hair|have:-90:-10 hair|of:65:-18 hair|the:-53:-10
  hair|then:-7:95 hair|with:-84:-42 halfway|down:88:51 halfway|up:-38:-60 half|a:20:68 half|and:137:7 half|her:-122:-17 half|in:50:-6
  half|its:-79:-31 half|of:-113:-39 half|the:-224:-128 hall|be:88:-40 hammer|on:110:-29 handful|of:-56:-41 hand|a:123:-30
  hand|along:-43:-62 hand|and:32:-77 hand|as:33:138 hand|but:-47:-10 hand|flat:121:-27 hand|for:94:-20 hand|hang:-100:-5 hand|in:-88:-107
  hand|it:147:-17 hand|lie:96:-34 hand|of:67:-5 hand|off:11:-52 hand|on:-58:-43 hand|out:-51:-7 hand|over:138:-34 hand|press:89:-14
  hand|round:-88:62 hand|that:-81:-31 hand|the:37:-59 hand|there:45:-4 hand|under:-50:-45 hand|until:-54:-1 hand|up:101:-8
  hand|upon:116:-16 hangar|and:48:39 hang|a:31:-63 hang|about:66:-3 hang|above:49:-60 hang|against:46:-38 hang|as:-109:-4 hang|at:-43:69
  hang|before:55:-8 hang|between:72:-34 hang|by:-21:-85 hang|from:-202:-86 hang|his:212:-6 hang|in:-104:-74 hang|man:125:-28
  hang|off:-232:9 hang|on:-92:-41 hang|out:-135:31 hang|over:24:-52 hang|round:-18:-41 hang|straight:131:-10 hang|the:-51:30
  hang|their:-45:-9 hang|there:79:-40 hang|to:-74:-7 hang|where:51:46 hang|with:-104:-101 happen|in:-77:-12 hard|as:76:34
  hard|bargain:-33:-78 hard|enough:30:56 hard|on:-69:34 hard|vacuum:102:62 harpoon|go:-78:66 hatchet|in:-3:164 hatch|and:-41:-27
  hatch|with:-52:-16 hat|a:9:-50 hat|and:111:103 hat|be:-135:-23 hat|come:-113:72 hat|fly:-47:15 hat|in:-85:-18 hat|off:100:-48
  hat|on:-1:-69 hat|over:-63:-35 hat|with:104:-14 haul|and:-107:68 haul|on:-150:-48 haunt|by:-66:-43 have|a:-105:-34 have|already:-8:-60
  have|also:83:-12 have|always:-54:-21 have|an:21:-93 have|ask:49:-8 have|be:-83:-234 have|become:-48:-15 have|begin:-93:-15
  have|bleed:-130:-37 have|both:2:58 have|bring:-144:63 have|build:-94:-73 have|burn:-21:-90 have|carry:-57:-8 have|change:-65:73
  have|check:138:-17 have|come:-58:-206 have|cross:-62:-6 have|die:53:-24 have|draw:-64:-46 have|dream:-125:-9 have|dress:-47:-26
  have|drift:-51:-28 have|drop:-35:-70 have|drown:-44:-8 have|dry:-72:-9 have|eat:-125:-41 have|ever:-93:13 have|fall:-45:-23
  have|fill:-135:-21 have|find:-100:-25 have|finish:-124:85 have|float:-76:-14 have|forty:-85:-44 have|get:-188:9 have|give:-48:-34
  have|go:-35:-166 have|grow:-158:-59 have|hack:-72:-13 have|hair:-90:-14 have|half:-10:42 have|hang:-72:-40 have|happen:-45:-23
  have|have:-69:-34 have|he:-25:-45 have|hear:-75:-35 have|her:-261:-69 have|him:144:23 have|his:-53:14 have|hold:-66:-100 have|in:-51:-5
  have|it:-246:33 have|its:71:-43 have|just:-14:84 have|keep:-71:28 have|knock:29:58 have|land:48:-2 have|lay:-154:-23 have|learn:-89:-25
  have|leave:-57:-117 have|let:-45:-59 have|lie:53:-17 have|lift:143:-7 have|light:-81:-53 have|look:49:-51 have|lose:-116:-133
  have|make:-123:-21 have|meet:-128:-36 have|my:55:69 have|never:-83:-59 have|no:56:-71 have|nothing:-48:9 have|once:-104:-17
  have|one:46:-67 have|only:49:-24 have|open:50:-38 have|paint:-97:-31 have|park:-57:-40 have|part:109:-16 have|pass:108:25
  have|plant:70:-9 have|promise:-45:-24 have|pull:-62:-16 have|put:-2:-99 have|rain:-128:-14 have|raise:-89:26 have|reach:-14:-116
  have|run:-80:-32 have|say:-86:28 have|see:-61:-55 have|sell:-53:-10 have|set:-86:-37 have|settle:-59:-38 have|shoot:-69:-165
  have|shut:-92:-27 have|sit:-113:-53 have|six:-29:-51 have|slide:-57:-67 have|sling:-52:3 have|slip:-62:-20 have|start:-68:-93
  have|stop:-105:-88 have|strike:83:-11 have|switch:-60:-23 have|take:-71:-88 have|teach:-55:1 have|tell:-106:22 have|the:-150:101
  have|their:-41:45 have|think:-85:80 have|three:-4:40 have|throw:-104:-57 have|time:-29:50 have|to:-46:-86 have|too:34:48
  have|touch:76:-6 have|tuck:-82:-64 have|turn:134:69 have|two:-122:1 have|wake:53:-20 have|walk:-77:-30 have|wear:-58:-19 have|wet:58:-2
  have|win:-103:-12 have|wind:-46:-53 have|wing:42:-45 have|write:-62:-14 have|you:-44:-25 have|your:-64:-6 hay|cart:27:-142
  headlamp|come:77:-3 headlamp|open:69:-15 head|all:71:-21 head|back:-43:-13 head|be:-76:-47 head|come:43:44 head|for:-46:-58
  head|have:-9:-42 head|height:62:36 head|in:58:29 head|of:-36:-105 head|off:138:74 head|on:105:-4 head|one:-76:-5 head|over:67:106
  head|the:9:-90 head|to:8:-63 head|toward:88:-10 head|turn:-53:17 head|with:57:-34 heap|and:41:29 heap|itself:119:-3 heap|of:-68:-15
  heart|and:107:-32 heart|of:-68:-10 hear|a:125:-7 hear|her:47:-8 hear|him:-22:82 hear|it:-11:-43 hear|the:-45:42 hear|them:14:136
  heat|have:-79:-4 heave|and:-47:-45 heavy|with:-57:-8 heel|and:37:70 heel|as:12:105 heel|be:-61:-96 heel|come:9:47 heel|drum:-76:75
  heel|in:-43:-35 heel|into:-35:60 heel|of:-56:56 heel|plough:44:5 heel|the:41:-5 height|and:-18:64 height|of:140:-24 helmet|and:-54:57
  helmet|go:-54:70 helmet|in:-52:-52 helmet|lamp:-46:-39 helmet|on:-91:-28 hem|and:110:-13 hem|of:-134:74 here|and:59:-34 here|be:68:-4
  here|for:-66:-4 here|it:76:-43 here|the:-131:-28 heron|stand:-97:-20 herself|and:63:21 her|a:65:-83 her|and:72:-2 her|ankle:-45:61
  her|apron:140:-62 her|arm:75:-4 her|at:42:-32 her|bare:100:2 her|be:-11:55 her|belly:-46:-33 her|boot:-18:-83 her|braid:-56:-16
  her|breath:55:-20 her|brother:-53:-14 her|by:-46:-5 her|cheek:102:-16 her|chest:-67:-32 her|chin:57:-31 her|coat:-42:-51
  her|collar:-105:-20 her|crown:-48:-62 her|cuff:-54:-8 her|dead:72:-19 her|down:-78:-3 her|ear:-38:-92 her|eye:86:-119 her|face:-216:-58
  her|fan:-3:83 her|finger:-23:-92 her|fist:23:117 her|foot:-92:-45 her|for:42:-22 her|forearm:-125:44 her|garter:-75:-49 her|glass:52:-14
  her|glove:-14:-82 her|goggle:-94:-30 her|grandmother:98:-8 her|hair:51:-69 her|hat:-126:-39 her|head:47:117 her|heel:-62:27
  her|helmet:-113:-10 her|hip:-42:-13 her|i:-65:-14 her|in:17:52 her|jacket:-47:-25 her|jaw:-49:-1 her|key:-87:-7 her|knee:-99:-116
  her|knit:-137:-17 her|lamp:33:68 her|lap:-74:-40 her|lapel:-48:-24 her|last:-60:-3 her|leave:-201:-72 her|lip:85:-13 her|mouth:50:-165
  her|muff:-75:14 her|nail:-61:-6 her|neck:-245:-133 her|nose:2:-89 her|on:-102:-25 her|one:114:-39 her|open:73:33 her|palm:201:-114
  her|reflection:73:-11 her|right:-67:-38 her|robe:45:-15 her|sash:-72:-75 her|scalp:-76:-29 her|seat:-57:-26 her|shadow:76:-27
  her|shawl:161:-18 her|she:-75:61 her|shoe:30:-60 her|shoulder:-73:-4 her|skirt:40:-19 her|sleeve:-85:152 her|slipper:110:-20
  her|spell:-48:-5 her|spoon:78:-18 her|stern:-115:-25 her|stocking:-68:-16 her|stomach:-61:-28 her|sword:75:-20 her|the:-119:4
  her|throat:-79:45 her|to:-41:-9 her|toe:-36:-50 her|tongue:-72:-9 her|tooth:-63:6 her|torch:-54:-4 her|until:-31:-58 her|voice:52:-8
  her|what:58:-7 her|whole:45:73 her|with:-124:52 her|wrist:156:15 he|'d:-125:19 he|'s:-208:-67 he|always:-42:27 he|ask:-124:-60
  he|be:57:24 he|beat:-64:-40 he|bow:-68:-33 he|bring:21:45 he|can:-58:-26 he|cannot:-82:-17 he|come:-31:97 he|could:-14:96
  he|didn't:-47:57 he|draw:86:-29 he|drive:-45:-34 he|drop:75:36 he|eat:-45:-10 he|fling:-91:20 he|fold:90:114 he|get:112:74 he|go:-11:94
  he|hang:58:-10 he|have:-191:-43 he|hit:-15:134 he|keep:43:-25 he|kill:-62:-75 he|kneel:52:124 he|knock:82:-16 he|laugh:-87:-3
  he|lean:-46:-4 he|leave:-60:49 he|let:-66:12 he|lift:-79:11 he|look:160:50 he|never:-76:19 he|open:63:-88 he|pick:72:35 he|play:173:-23
  he|pull:99:74 he|put:48:3 he|raise:76:2 he|regret:-61:-31 he|run:58:34 he|say:-164:-88 he|see:-125:-71 he|shoot:-54:-47 he|sit:-31:116
  he|slide:-14:-46 he|smile:-30:49 he|stop:-86:113 he|strike:74:100 he|swing:-106:26 he|take:-109:-65 he|tell:-50:-78 he|turn:129:-35
  he|use:53:34 he|walk:157:-17 he|wear:-190:-72 he|would:-114:-82 hide|her:107:-44 high|and:14:-72 high|street:-47:-41 high|than:44:-61
  high|with:56:-22 hill|with:-94:-5 himself|and:129:20 himself|in:43:-17 him|a:50:-36 him|across:27:123 him|all:17:63 him|along:-85:-47
  him|and:-64:-44 him|as:48:-35 him|backward:-92:-48 him|by:143:19 him|down:-60:107 him|for:-42:-12 him|from:70:-78 him|go:29:87
  him|he:40:-35 him|his:-86:6 him|in:-10:154 him|it:50:9 him|off:7:82 him|on:-97:-27 him|over:80:103 him|round:61:4 him|square:2:-73
  him|that:-38:111 him|the:-60:159 him|to:-36:93 him|under:-66:97 him|with:-115:200 him|you:-53:-14 hinge|and:-69:182 hip|a:51:-85
  hip|and:36:41 hiss|in:145:34 hiss|on:-96:-28 his|ankle:20:116 his|arm:-34:49 his|back:-84:181 his|bald:-23:-59 his|bare:-87:-22
  his|belt:-68:36 his|bike:40:111 his|boot:-18:-50 his|breath:61:-15 his|broom:-107:-50 his|brush:65:-2 his|bucket:52:-23 his|cane:-105:32
  his|cap:18:-94 his|chair:76:-15 his|cheek:-80:16 his|chest:-128:-100 his|cloak:-62:8 his|coat:183:-1 his|collar:-77:-86
  his|cudgel:-40:48 his|cuff:-106:-79 his|cup:-132:164 his|daughter:81:-16 his|dead:129:-6 his|ear:-25:-66 his|elbow:102:37
  his|engine:-38:-49 his|eye:-105:-35 his|eyebrow:-124:-39 his|finger:-15:90 his|fist:38:134 his|forehead:-108:28 his|glass:72:-10
  his|glove:-27:-40 his|good:-18:62 his|hair:-79:19 his|hand:112:93 his|hat:-99:68 his|head:-1:-137 his|heel:52:107 his|helmet:-47:-12
  his|hip:-89:-1 his|hood:-60:-30 his|jaw:-106:-17 his|knee:-54:-115 his|knuckle:-59:1 his|lap:-94:-30 his|leave:-136:19 his|lip:-85:-42
  his|lunch:-32:60 his|man:-54:70 his|mat:139:-21 his|mother:-131:-15 his|mouth:9:-172 his|nail:-112:-48 his|name:-35:-52
  his|neck:-168:-58 his|nose:15:-48 his|other:-51:7 his|own:103:-38 his|palm:260:79 his|partner:-44:32 his|pole:80:22 his|pupil:43:21
  his|rib:-3:77 his|rig:93:-3 his|right:-51:15 his|robe:68:8 his|sandwich:-51:24 his|shadow:189:46 his|shin:-9:42 his|shirt:116:-31
  his|shoe:-24:-49 his|shoulder:42:-63 his|skin:-49:-85 his|sleeve:40:105 his|slipper:-40:-1 his|sock:-110:-34 his|spectacle:-77:-23
  his|staff:138:-12 his|stick:178:-39 his|sword:61:-71 his|tea:-58:6 his|thigh:-54:-7 his|throat:80:-48 his|thumb:41:-48 his|tie:77:40
  his|time:-24:56 his|tooth:-194:-19 his|topknot:9:47 his|visor:-48:93 his|voice:32:94 his|waistcoat:89:112 his|watch:-121:17
  his|way:-92:5 his|wife:-87:-92 his|wrist:-106:96 hit|it:31:107 hit|me:-51:56 hit|the:-124:72 hit|us:-30:53 hit|you:-19:-104
  hold|a:32:-79 hold|and:-41:5 hold|by:-49:-26 hold|hand:-78:-10 hold|her:-115:16 hold|his:-101:32 hold|in:-107:-33 hold|it:78:-37
  hold|its:119:-20 hold|of:-77:18 hold|one:-61:-16 hold|out:84:-102 hold|over:-53:-26 hold|the:58:66 hold|them:68:-20 hold|to:-55:18
  hold|up:-41:-86 hole|and:171:-29 hole|come:-33:-57 hole|in:61:-60 hole|with:-64:13 hologram|of:-87:-9 holy|water:60:-27 home|and:134:3
  home|with:26:-48 honk|and:-57:-10 hood|and:-42:-32 hook|a:-63:68 hook|and:62:-81 hook|his:-57:171 hook|in:-83:2 hook|on:-86:-15
  hook|sword:-43:51 hook|the:-151:14 hop|out:125:-11 horizon|and:-54:-65 horizon|to:-59:-9 horn|and:111:17 horse|'s:-147:-5
  horse|be:149:-49 horse|have:134:-16 horse|trough:-53:-2 hot|towel:-77:-35 hour|ago:-63:-21 hour|of:10:-101 housekeeper|'s:85:-18
  house|of:-50:47 house|on:-51:30 house|with:-132:-17 howl|a:-5:60 howl|and:-20:-106 howl|for:-150:-105 how|it:-59:-64 how|the:-170:-57
  how|to:-33:59 hull|and:-44:-14 hull|in:-12:46 hull|to:-35:-41 hum|and:13:-72 hum|one:77:-10 hundreds|of:-15:-44 hundredweight|of:-64:67
  hundred|and:-112:103 hundred|dancer:-111:-10 hundred|foot:-42:-67 hundred|kilometre:-92:43 hundred|metre:-66:-23 hundred|mile:-9:40
  hundred|of:59:-16 hundred|person:-46:-37 hundred|ship:-122:-43 hundred|thousand:-86:-48 hundred|yard:-21:89 hundred|year:127:-37
  hurl|the:-9:-75 hydroponics|bay:75:-4 ice|and:78:8 ice|from:39:-42 ice|in:79:-27 ice|with:68:-68 if|for:-44:-2 if|it:-53:-37
  if|she:-62:-44 if|that:-26:57 if|the:-131:-83 if|you:-61:-56 ignition|key:-65:-19 inch|and:-59:-7 inch|from:-69:76 inch|of:-74:24
  ink|and:-52:0 ink|be:94:-4 ink|come:-45:-10 ink|have:-84:-3 ink|on:82:-10 ink|still:-72:-6 ink|well:78:-4 inner|breath:-66:-16
  inner|face:-47:-14 inside|a:-108:-28 inside|and:191:-11 inside|it:30:-91 inside|of:48:-96 inside|out:-136:-21 inside|the:-167:-102
  instead|of:122:37 instead|the:43:-5 into|a:-49:-67 into|every:-42:-8 into|her:82:-94 into|his:-75:117 into|its:-96:178 into|my:-44:23
  into|no:-62:-10 into|one:-85:-65 into|the:-45:126 into|them:-53:1 into|two:-130:42 into|view:-68:-18 into|your:-31:74 in|a:-96:-28
  in|aft:-51:5 in|again:88:-25 in|all:21:60 in|amber:-124:-24 in|among:-128:-11 in|an:-60:10 in|and:-112:-96 in|another:-74:12
  in|any:-68:2 in|as:132:35 in|bead:146:-31 in|behind:-38:-53 in|beneath:-41:1 in|better:-6:-44 in|black:-294:-115 in|both:-55:-1
  in|brown:-61:-22 in|day:-42:-25 in|drawer:111:-10 in|each:-101:57 in|every:73:-28 in|feather:-69:-6 in|forty:55:-15 in|four:-76:-7
  in|from:48:-59 in|front:79:-39 in|full:172:-40 in|good:-95:-9 in|grease:-43:-24 in|green:-86:-17 in|grey:-93:1 in|hand:-83:24
  in|her:-122:-53 in|his:-79:-45 in|it:79:-161 in|its:12:-101 in|jar:110:-10 in|last:77:-8 in|leaf:57:-5 in|letter:-6:-41 in|line:-71:-35
  in|little:-40:-10 in|mid-air:39:58 in|mirror:-77:78 in|my:-108:-30 in|nine:24:-53 in|no:101:17 in|on:8:44 in|one:-36:89
  in|orange:-113:-46 in|order:8:-65 in|over:218:-65 in|pair:100:-45 in|paper:-82:-51 in|pass:-32:-67 in|pencil:-75:-25 in|perfect:44:-8
  in|pink:-50:-29 in|place:86:-78 in|red:-129:35 in|ring:-23:48 in|row:-46:-75 in|rubber:-49:-28 in|salt:-53:-6 in|sheet:66:135
  in|shirtsleeve:-51:-20 in|sideways:-80:-4 in|single:97:-26 in|six:-67:-6 in|slow:60:-21 in|some:-12:-59 in|somebody:-57:19
  in|spats:54:-2 in|spring:40:-41 in|straw:-101:-3 in|tar:-81:-41 in|ten:-73:-35 in|that:125:92 in|their:4:-66 in|them:177:79
  in|there:107:35 in|this:-49:15 in|three:-93:-1 in|through:30:194 in|time:-11:181 in|to:-89:63 in|turn:-11:-61 in|two:231:0
  in|under:-165:88 in|violet:-143:-7 in|what:40:-4 in|where:77:26 in|white:-57:-15 in|with:-35:-41 in|wobble:-64:-7 in|yellow:-41:-3
  in|your:14:-71 iron|and:-62:-24 isn't|a:-8:-43 isn't|there:115:62 itself|a:81:-5 itself|across:43:-21 itself|and:28:-40
  itself|from:-20:52 itself|in:-99:55 itself|into:118:38 itself|like:9:53 itself|off:46:-51 itself|on:60:-5 itself|out:123:-68
  itself|over:-144:4 itself|the:70:-13 itself|to:-38:-47 itself|together:71:-20 itself|up:62:-40 its|arm:-148:-43 its|awning:-38:-50
  its|beam:19:-42 its|bed:104:8 its|bell:75:-53 its|belly:-10:-63 its|blade:98:56 its|brow:42:70 its|chain:-191:84 its|cord:16:-46
  its|crew:-44:47 its|door:-104:-10 its|ear:54:17 its|end:94:43 its|eye:87:-90 its|face:-90:-44 its|flank:66:29 its|flat:111:-21
  its|foot:-89:-157 its|front:-74:-13 its|glass:136:-12 its|gunner:-13:50 its|hand:61:-45 its|hat:72:-34 its|head:-57:-64
  its|headlamp:66:-32 its|jaw:-27:93 its|knee:143:9 its|lamp:-79:-24 its|lantern:68:-13 its|lap:-56:-8 its|last:-132:-10 its|leave:178:-18
  its|leg:53:6 its|lid:92:23 its|light:-9:53 its|line:-68:-3 its|little:-102:92 its|middle:-67:-9 its|mind:17:-43 its|mouth:55:83
  its|nail:49:0 its|name:98:-20 its|neck:-13:73 its|nose:-41:-13 its|one:-91:-14 its|other:-50:2 its|own:-102:-180 its|owner:-105:-12
  its|palm:65:28 its|paper:56:-16 its|plinth:156:21 its|point:107:61 its|pole:40:-16 its|rail:58:-9 its|rib:45:-26 its|ring:60:-18
  its|roof:-120:55 its|shoulder:-88:51 its|side:36:-41 its|skin:82:-39 its|skirt:-56:-64 its|skull:-96:-24 its|stand:46:47 its|tail:31:-71
  its|throat:52:-44 its|toe:-82:-6 its|true:71:-13 its|tyre:57:13 its|wall:-43:-20 its|weight:48:13 its|wet:-69:-22 its|wheel:-47:-61
  its|whisker:-46:-45 its|white:-87:-26 its|whole:6:-47 its|window:-41:-92 its|wing:108:-21 its|wire:-49:-81 its|wrist:3:147 it|'s:-73:-26
  it|a:27:-102 it|across:-76:59 it|again:-91:64 it|against:-33:48 it|answer:-45:-15 it|anyway:62:0 it|as:124:86 it|at:73:-78
  it|back:19:-44 it|be:-12:-65 it|bear:103:-21 it|before:-65:-82 it|begin:298:-76 it|behind:-52:44 it|bend:87:-72 it|bite:-29:52
  it|black:-129:-5 it|blind:-73:-19 it|bow:-102:7 it|break:-81:49 it|burn:229:70 it|burst:-39:-77 it|bury:-106:37 it|but:-8:-68
  it|by:-123:-67 it|carry:-16:68 it|catch:37:104 it|clear:124:-30 it|climb:68:18 it|come:58:127 it|cross:99:51 it|do:-16:-78
  it|doesn't:52:0 it|down:140:4 it|draw:51:-6 it|drop:-3:163 it|eat:106:-25 it|end:-6:115 it|fall:-3:57 it|fill:42:-74 it|find:51:-11
  it|fire:-82:6 it|first:-55:-8 it|fold:-4:89 it|for:49:-69 it|from:82:-44 it|full:-56:-24 it|get:134:-10 it|give:-40:-16 it|glow:50:-12
  it|go:69:152 it|half:-71:27 it|hang:165:-97 it|have:-10:-48 it|he:-47:-89 it|hold:136:15 it|hum:71:43 it|i:64:24 it|in:102:-7
  it|into:25:77 it|isn't:-103:-40 it|keep:51:134 it|kneel:99:-27 it|knock:87:-31 it|land:-93:109 it|lean:76:-29 it|leap:20:-75
  it|leave:130:-80 it|let:44:60 it|lie:106:-61 it|light:96:65 it|like:44:13 it|look:-80:-28 it|loose:-59:39 it|make:125:57 it|must:79:-1
  it|no:59:-8 it|nose:71:-36 it|now:56:-15 it|off:-91:49 it|on:-89:-87 it|once:161:102 it|one:-206:-52 it|open:123:-27 it|out:36:-131
  it|over:-99:-59 it|part:-70:26 it|pass:54:44 it|past:-40:32 it|peel:116:53 it|play:-55:140 it|point:98:-15 it|pull:66:-18 it|put:79:-109
  it|quite:52:-5 it|reach:87:53 it|read:-97:-25 it|ride:82:58 it|ring:121:49 it|rise:108:18 it|roll:-44:-7 it|round:-52:-20 it|run:117:23
  it|say:245:-54 it|scream:-48:15 it|set:95:-25 it|shake:10:96 it|shine:-58:-3 it|shriek:-58:112 it|shut:174:54 it|sideways:-21:86
  it|since:-172:-6 it|sit:183:14 it|slide:4:-63 it|small:87:-10 it|some:-47:-2 it|someone:57:-5 it|speak:-79:13 it|spin:18:57
  it|split:-61:-8 it|squat:89:-12 it|stand:-65:-122 it|start:76:-30 it|stay:130:48 it|step:72:-12 it|stick:-60:88 it|stop:170:-63
  it|strike:119:13 it|swing:190:-158 it|take:16:107 it|talk:-64:-27 it|then:140:-22 it|there:-43:3 it|they:-43:-4 it|through:-45:73
  it|tick:-45:18 it|to:-84:-37 it|touch:18:44 it|turn:250:-51 it|twice:43:74 it|two:-94:-9 it|until:-45:-17 it|up:54:-63 it|upright:57:-22
  it|upside:-46:-13 it|use:-52:27 it|wait:114:-6 it|wake:53:-11 it|walk:117:-14 it|wasn't:-9:-110 it|well:-20:-47 it|when:27:64
  it|where:107:-11 it|which:76:-5 it|white:87:-23 it|will:-118:-24 it|with:-88:99 it|without:-63:-40 it|would:-148:-60 it|you:-90:-46
  ivy|have:-176:-29 i|'d:149:-122 i|ask:-12:-49 i|be:-60:123 i|buy:-40:-40 i|come:-43:26 i|could:40:-95 i|count:-5:56 i|dream:-105:-10
  i|get:-29:129 i|give:19:78 i|go:-62:158 i|hadn't:-40:24 i|have:-63:-66 i|hit:-48:-13 i|hold:81:-33 i|kick:-36:42 i|know:5:-44
  i|let:-90:-26 i|lie:43:38 i|light:-50:-28 i|look:83:-9 i|pay:-82:-31 i|put:148:33 i|quit:22:43 i|roll:-57:22 i|say:-27:62 i|see:-68:-39
  i|set:64:-4 i|shoot:54:-53 i|sit:-27:46 i|spend:58:-17 i|stand:-43:-50 i|strike:-64:-4 i|take:-72:-35 i|tell:-34:-66 i|think:-67:-65
  i|turn:-26:-53 i|wake:-61:-4 i|walk:-51:-54 i|watch:-71:13 jacket|be:-71:-21 jacket|with:73:-7 jack|in:-73:-19 jam|the:-110:132
  janitor|who:-6:-75 jar|of:-86:-44 jaw|a:-100:-8 jaw|and:-162:-20 jaw|be:-42:-23 jaw|clack:-22:-40 jaw|come:16:43 jeweller|'s:-53:-33
  joint|and:-82:-87 join|the:49:-13 joss|stick:79:-7 judge|'s:23:-54 jug|and:66:-20 jukebox|and:-78:111 jump|for:-48:-4 jump|the:-19:-70
  jump|up:-41:-5 just|a:124:-41 just|behind:-57:34 keep|come:108:64 keep|her:-96:-64 keep|his:48:-39 keep|it:-140:-80 keep|its:-59:-30
  keep|on:-49:100 keep|the:-74:-69 keep|to:-57:-20 keep|up:-91:-7 kerb|and:38:-47 key|and:-70:-25 key|go:289:-57 key|hang:-41:-6
  key|of:176:-19 key|sink:85:-16 key|the:-70:-17 kick|his:-41:86 kick|it:96:13 kick|off:-139:12 kick|over:-55:-65 kick|the:-110:126
  kid|on:-42:-13 kill|in:-45:-23 kill|the:-48:-145 kill|you:-31:-55 kilometre|of:-101:-29 kind|of:-85:-33 king|'s:124:-23 kiss|and:-43:-21
  kitchen|chair:-44:-2 knee-deep|in:-148:-45 kneel|a:57:-18 kneel|and:7:59 kneel|down:-68:30 kneel|in:-161:-96 kneel|man:3:128
  kneel|to:137:-19 knee|and:72:-72 knee|go:41:91 knee|in:-63:77 knee|into:-23:137 knee|with:-63:17 knife|and:-61:-25 knife|down:15:-66
  knife|go:-127:-7 knit|and:-59:-7 knit|itself:68:38 knock|a:-98:54 knock|and:69:-10 knock|the:53:-4 knock|twice:101:-26 knot|in:49:4
  know|a:-43:-16 know|every:52:-33 know|how:-45:56 know|that:-56:18 ladder|and:41:-10 ladder|with:-56:-41 ladle|and:-19:58 lady|'s:-52:-61
  lady|be:61:-5 lake|have:-52:-6 lake|on:-16:-44 lake|with:-89:-10 lamp|and:-28:-42 lamp|at:-57:-22 lamp|be:35:-58 lamp|burn:58:-12
  lamp|come:41:-20 lamp|in:-64:-53 lamp|it:47:-14 lamp|off:-104:42 lamp|oil:-111:-45 lamp|on:42:-30 lamp|post:12:43 lamp|still:-60:-28
  lamp|that:-49:-10 lamp|to:2:66 land|and:-49:-21 land|on:-74:132 lane|of:52:-71 lantern|and:-123:9 lantern|be:-68:-26 lantern|in:75:-5
  lantern|of:30:-40 lantern|roll:-100:68 lantern|swing:-64:-14 lantern|with:-76:-24 lapel|and:41:31 lap|of:-47:-26 large|and:-19:-80
  large|than:61:0 lash|the:91:127 last|be:-51:-9 last|bend:-55:-3 last|door:70:-6 last|in:51:-7 last|line:-75:-5 last|of:-98:4
  last|page:-62:-15 last|rise:-69:-6 last|stroke:130:-22 last|word:-51:42 late|and:-80:-26 late|the:-64:10 laugh|and:157:37
  laugh|at:26:105 lawn|in:-48:-11 lawn|with:48:11 lay|a:109:49 lay|about:-76:113 lay|both:47:-32 lay|down:-61:-19 lay|for:67:-10
  lay|her:146:-52 lay|it:99:-22 lay|on:-53:-8 lay|one:151:5 lay|open:-38:81 lay|out:-173:-58 lay|the:62:-36 lay|two:41:-29
  lead|and:-103:-9 lead|bike:2:115 lead|in:-58:-9 lead|the:-26:-61 leaf|and:-40:-17 leaf|by:48:-8 leaf|of:-15:-60 leaf|on:86:-17
  lean|at:-51:-4 lean|back:-62:79 lean|forward:122:-3 lean|from:48:-9 lean|on:-50:138 lean|out:43:111 lean|the:-130:-3 leap|at:-61:22
  leap|from:-43:-74 leap|to:-120:-18 learn|to:-38:-47 leather|and:-51:50 leather|apron:-119:-7 leave|a:61:-43 leave|and:-53:21
  leave|at:181:-34 leave|be:141:23 leave|ear:-65:-15 leave|eye:18:-45 leave|hand:-170:-25 leave|her:49:-3 leave|him:33:-53 leave|in:40:-8
  leave|its:-4:-47 leave|of:-50:27 leave|off:42:-10 leave|out:-87:-16 leave|print:127:-8 leave|right:66:-113 leave|shoe:44:-15
  leave|side:-25:52 leave|sleeve:-99:-30 leave|that:-78:-13 leave|the:198:128 leave|to:-54:71 leave|you:150:0 leg|be:-41:-41 leg|in:53:-9
  leg|kick:-25:-66 leg|of:-63:30 lemon|tree:40:-10 length|and:-74:-26 lens|be:-72:-12 lens|of:-68:-76 letter|a:-106:-24 letter|and:61:-15
  letter|in:30:-48 letter|to:65:-3 letter|with:48:-11 lettuce|and:-50:-19 let|down:-25:-77 let|go:-38:78 let|her:3:-75 let|him:-138:-8
  let|his:-41:-34 let|it:-172:2 let|me:-75:36 let|myself:-61:-10 let|out:36:-97 let|the:-71:106 let|them:-101:-27 let|you:-76:-3
  level|his:79:13 level|of:96:-24 level|with:-52:-40 licence|plate:-69:-28 lick|the:-14:-42 lid|a:103:-15 lid|and:52:22 lid|be:110:-10
  lid|have:-76:-11 lid|of:-62:12 lid|with:-43:-22 lie|a:119:-35 lie|across:-129:-43 lie|as:-40:-23 lie|asleep:-57:-5 lie|awake:-80:-27
  lie|down:91:-59 lie|flat:-117:-61 lie|fold:-92:-36 lie|in:-163:47 lie|on:-43:-69 lie|open:-62:-55 lie|the:130:-40 lie|where:-212:-5
  lie|with:-71:-30 lift|a:121:-15 lift|and:91:-30 lift|as:-91:-2 lift|door:-41:-51 lift|her:-24:-78 lift|his:8:53 lift|it:88:61
  lift|its:40:-68 lift|off:125:-80 lift|one:90:-38 lift|open:-78:-12 lift|out:59:19 lift|the:-130:-101 lift|their:165:-19 lift|two:125:-1
  lift|up:-121:-3 lighthouse|of:-54:-14 lightning|run:75:-19 lightning|walk:-76:-22 light|and:7:-63 light|as:-63:-9 light|be:-115:-15
  light|by:166:-8 light|come:-92:-50 light|fall:92:-15 light|from:-176:-74 light|go:-45:-55 light|her:90:-12 light|in:-107:-35
  light|it:-53:-94 light|itself:-117:-6 light|like:136:-15 light|no:-51:-18 light|of:-123:-24 light|off:-60:27 light|one:-90:-39
  light|run:160:46 light|shine:57:-57 light|that:72:1 light|the:76:-2 light|their:-65:-25 light|three:91:-3 light|under:101:-45
  light|up:77:8 light|with:-117:-16 light|you:-62:35 likeness|of:54:-24 like|an:-19:44 like|applause:-52:-13 like|bead:73:27
  like|cattle:46:-41 like|fly:65:7 like|gull:-77:-13 like|hail:-53:-16 like|ice:69:-8 like|it:9:-106 like|magic:-50:-5 like|milk:70:18
  like|rain:-2:-53 like|sleep:-41:-33 like|spill:85:-12 like|that:-125:43 like|the:-91:34 like|to:7:-49 like|wash:109:-16
  like|water:117:-7 like|wet:-79:70 like|you:-49:-14 linen|and:41:-3 line|a:-69:-18 line|across:74:5 line|and:-51:67 line|be:-42:-42
  line|by:1:-42 line|come:-28:64 line|down:-56:-15 line|go:143:29 line|in:29:145 line|of:-80:-18 line|on:62:-5 line|run:-58:-38
  line|the:-64:-54 lion|'s:-67:-5 lion|be:-56:-6 lip|a:44:-13 lip|and:-112:-16 lip|be:-87:-25 lip|have:40:-17 lip|of:-44:-73
  lip|run:125:-11 listen|to:-74:-11 little|as:-98:-4 little|brass:-175:-26 little|girl:57:3 little|man:-29:-42 little|one:-77:69
  little|silver:112:-42 little|smoke:187:-3 little|to:57:-10 little|with:44:-7 live|on:-72:32 loaf|and:63:-6 loaf|have:65:-9
  lock|at:24:101 lock|gate:71:26 lock|in:88:-61 lock|iris:-63:-3 lock|of:109:9 lock|the:-104:25 log|and:-34:53 log|be:-41:-12
  long|and:-121:-54 long|black:-73:10 long|breath:81:-12 long|bright:-30:76 long|come:-41:-7 long|gold:-161:-2 long|red:16:-45
  long|rest:-57:-30 long|than:-73:92 long|time:-29:76 long|way:-40:-23 long|wet:-75:96 long|while:-62:-11 look|about:46:-30
  look|along:83:25 look|and:-99:12 look|at:26:-110 look|back:100:-17 look|down:-19:155 look|for:-36:73 look|in:176:-22 look|it:-61:-16
  look|like:-179:-30 look|of:-67:-9 look|out:1:-41 look|over:45:-25 look|round:-93:-62 look|straight:117:-28 look|the:44:58
  look|with:43:81 loop|the:33:61 loose|and:-9:-48 loose|from:64:78 loose|in:105:37 lose|a:34:-70 lose|an:-60:47 lose|its:-151:-95
  lose|the:-70:52 lot|of:-38:-94 lower|it:166:-49 lower|jaw:-44:-13 lower|than:-51:-42 low|and:-38:58 low|note:74:-13 low|sun:-53:-4
  low|that:-93:-23 low|tide:-64:-8 luck|and:-84:-8 lunch|pail:-29:89 lung|be:-61:-17 machine|and:25:86 machine|be:68:-6 machine|in:57:-83
  machine|on:146:47 machine|pistol:13:75 magic|lantern:-183:-43 magistrate|'s:-39:51 maker|'s:62:7 make|a:-21:73 make|for:-13:88
  make|from:-108:-11 make|it:-66:-6 make|no:76:31 make|of:13:-102 make|out:-47:-33 make|room:65:-13 make|the:-84:-26 make|them:49:-11
  make|up:77:-21 many|elbow:-22:42 man|and:-46:-15 man|at:28:106 man|be:57:-73 man|can:44:6 man|come:85:22 man|do:102:18 man|fold:-32:42
  man|go:-44:9 man|have:14:101 man|in:-166:129 man|lie:-44:-55 man|of:205:-96 man|on:41:-40 man|sit:102:-19 man|to:18:-65 man|who:47:-88
  man|with:-35:-57 map|of:-29:52 marble|and:59:114 margrave|'s:-2:85 marine|go:4:59 mask|push:-70:-15 mask|with:42:-20 master|'s:-94:-18
  match|and:38:-42 mattress|and:-81:90 mayor|'s:-79:-8 may|be:-71:8 mean|it:-14:89 mean|to:-55:30 medium|'s:122:-37 meet|a:-32:60
  meet|and:-31:-89 meet|him:-52:27 meet|in:-59:5 meet|it:-103:74 meet|the:-102:47 meet|them:-93:118 melon|rind:-23:-52 mend|the:-156:-25
  mess|table:53:-7 metre|of:-124:104 metre|tall:-41:-27 me|a:14:-53 me|and:59:84 me|for:-13:-76 me|like:-78:22 me|the:6:-85
  me|there:-41:-11 me|who:-79:-6 me|with:-25:84 middle|and:-28:53 middle|as:63:-8 middle|like:17:78 middle|of:41:-4 middle|one:-41:58
  midnight|and:-73:-28 might|have:-108:-31 mile|an:53:-39 mile|and:-108:-13 mile|be:-46:-7 mile|long:-46:-9 mile|the:-49:-11
  mile|to:-44:-12 milk|and:78:-73 milk|float:-116:72 milk|go:93:11 milk|in:184:-13 milk|tooth:156:-8 miller|'s:-67:-9 minute|he:-10:74
  minute|the:41:-29 mirror|armour:-12:82 mirror|be:148:80 mirror|behind:56:-22 mirror|go:3:45 mirror|in:100:4 mirror|there:-45:-40
  mirror|you:114:-7 miss|and:-75:56 miss|be:47:-19 mist|and:76:-3 mist|lie:-83:-8 moat|of:-29:-80 moment|late:36:-40 moment|the:127:-136
  moment|to:-46:0 monastery|of:-86:-13 monk|'s:87:-2 monk|have:54:-10 monowire|sing:-57:39 moonlight|and:-40:-8 moon|and:-80:-5
  moon|be:-77:-43 moon|in:-76:-26 moon|the:180:-19 more|of:-11:-57 more|or:-70:8 morning|it:47:-10 morning|the:-113:-15
  morning|there:88:-8 moss|have:-72:-8 moss|on:-48:-16 most|of:-80:-25 mother|'s:-26:-74 mother|be:-62:-29 moth|have:8:49
  moth|leave:77:-16 motion|be:-21:-110 mount|block:-57:31 mouth|and:-50:153 mouth|on:84:-21 mouth|open:-64:-34 mouth|the:59:20
  mouth|to:-46:-14 move|a:44:110 move|along:-97:-18 move|and:75:-66 move|as:78:-5 move|on:-48:-31 move|since:-95:-8 much|as:-113:29
  much|of:147:-5 mule|'s:-119:-13 mule|be:53:-11 music|and:54:12 music|room:-75:-11 must|have:-90:-5 mutter|the:5:-71 muzzle|with:-55:7
  myself|in:-47:-6 my|cigarette:90:-6 my|ear:3:126 my|face:20:40 my|glass:82:-10 my|hand:-60:159 my|hat:157:25 my|knee:40:23
  my|name:-58:-5 my|neck:-25:77 my|own:140:-51 my|partner:154:-52 my|sleeve:71:-3 nail|be:-42:-23 nail|in:113:61 nail|up:-54:-6
  name|and:27:-41 name|be:-87:-18 name|of:3:-41 nave|in:46:-10 nave|the:-80:-5 navigator|'s:52:-6 near|it:201:-58 neat|as:42:-8
  neat|hand:-42:-43 necklace|of:-23:-54 neck|a:-106:2 neck|and:-93:57 neck|be:-38:40 neck|before:-47:108 neck|hang:-69:-26 neck|he:-21:108
  neck|in:18:-53 neck|like:-63:-12 neck|on:-45:-20 neck|that:-50:54 needle|and:-56:13 needle|be:-46:5 needle|of:54:54 needle|with:-65:-10
  neither|of:-76:-64 nest|in:-155:-32 net|and:28:61 never|be:46:-26 never|have:-54:-7 never|leave:-57:-12 never|touch:114:85
  new|lead:-26:-46 next|a:-118:-55 next|and:69:2 next|one:-24:52 next|stop:-55:-31 next|stroke:113:76 next|the:-41:-1 next|with:-68:45
  night|it:56:-3 night|of:-114:-15 night|side:-85:16 night|the:-159:-63 night|watch:-76:-11 night|watchman:-49:-6 ninety|year:66:-13
  nine|and:60:30 nine|foot:-76:81 nine|hundred:-13:-48 nine|in:49:76 nine|of:-72:34 nine|tail:115:-25 ninth|bend:-50:-7 nobody|'s:114:-35
  nobody|aboard:-50:110 nobody|and:153:-13 nobody|ask:-42:-13 nobody|at:-203:43 nobody|be:10:-70 nobody|breathe:137:3 nobody|do:42:-6
  nobody|else:-166:-30 nobody|have:-74:-115 nobody|hold:165:12 nobody|live:-48:-20 nobody|move:-28:-66 nobody|near:126:-56 nobody|on:41:30
  nobody|pull:-82:-24 nobody|sit:100:-10 nobody|so:-80:-11 nod|and:-76:-40 nod|to:42:-26 noise|and:139:-76 noise|like:-83:69
  noise|of:-55:23 none|of:-30:-178 noodle|stall:66:27 noon|and:-114:-30 noon|the:-103:-6 nose|and:40:49 nose|between:47:-26
  nose|through:-57:72 nose|to:-121:-109 nostril|and:-57:-10 note|and:41:2 nothing|and:153:-8 nothing|at:128:-8 nothing|come:-81:-7
  nothing|have:-94:-8 nothing|in:-62:-77 nothing|leave:-90:-26 nothing|move:-43:-8 nothing|on:-49:-56 nothing|stir:-154:-5
  nothing|the:-20:45 nothing|to:-20:-57 nothing|under:47:-20 nothing|whatever:57:-13 nothing|with:78:-1 not|a:41:25 not|and:41:-5
  not|answer:-48:-5 not|be:-66:9 not|believe:-109:-4 not|break:73:-12 not|breathe:78:-5 not|burn:64:14 not|by:56:-1 not|come:-72:-12
  not|dead:-80:-39 not|even:98:-13 not|fall:162:-16 not|have:-12:-40 not|improve:-41:-9 not|know:72:34 not|let:-164:84 not|lift:-60:-10
  not|light:51:-4 not|look:7:-63 not|move:-178:72 not|much:-94:-11 not|my:-43:-8 not|one:93:-47 not|open:-61:-24 not|put:40:-7
  not|quite:-45:-2 not|raise:51:21 not|see:115:-11 not|sink:57:-78 not|so:-95:120 not|speak:-134:-14 not|stop:65:55 not|the:49:19
  not|there:27:-58 not|this:185:-5 not|to:-177:-39 not|touch:132:-27 not|turn:-148:-26 not|want:-44:-10 not|yet:-131:-22 novice|be:-65:-4
  nowhere|else:125:-21 now|and:164:-9 now|be:-45:-71 now|he:118:-24 now|she:130:-23 now|the:143:-23 now|there:17:95 now|you:-66:8
  no|air:120:-8 no|alarm:-50:-37 no|arm:63:24 no|arrow:-26:-59 no|battery:166:-24 no|bell:-41:-5 no|big:46:0 no|blade:-96:-36
  no|body:-109:-1 no|cold:-152:-7 no|credit:-47:-9 no|dog:-72:-11 no|driver:-21:106 no|engine:72:17 no|explosion:-46:-1 no|face:19:77
  no|finger:138:-20 no|floor:-117:-6 no|fuel:77:72 no|further:-123:-27 no|ghost:-176:-19 no|hand:-25:-46 no|head:-42:-7 no|high:110:-14
  no|hurry:132:34 no|implant:58:57 no|lamp:-172:-7 no|large:75:-46 no|leg:-99:-13 no|light:-126:36 no|long:-64:33 no|machine:52:-12
  no|motor:65:-10 no|mouth:69:1 no|noise:172:-14 no|other:104:-30 no|phantom:-189:-7 no|projector:122:2 no|question:-41:-8
  no|raider:-91:-19 no|reflection:48:-7 no|road:-15:-56 no|shadow:-21:-59 no|siren:-84:-8 no|smoke:-62:-16 no|tall:187:-18
  no|voice:-82:-49 no|water:127:-18 no|wide:2:-49 no|window:-95:-3 no|wire:74:68 number|and:-4:70 number|of:44:-6 nun|'s:-72:-14
  oar|and:-40:-15 offer|you:-42:-3 off|a:-33:-62 off|across:106:63 off|again:-100:21 off|along:-76:76 off|an:-70:-1 off|and:-70:-51
  off|as:47:-8 off|at:-92:20 off|both:-39:-43 off|from:62:-70 off|her:76:-145 off|him:-89:117 off|his:82:51 off|in:-34:-102 off|it:52:2
  off|its:161:139 off|like:50:-80 off|one:-28:-45 off|over:29:57 off|the:41:84 off|their:162:-44 off|to:-93:-33 off|under:-132:-16
  off|with:58:33 off|you:-33:-54 off|your:-89:55 often|that:-88:-16 of|a:-11:-124 of|about:72:10 of|age:64:-17 of|air:53:7 of|all:-62:-51
  of|amber:16:68 of|an:13:-112 of|asphalt:85:82 of|ball:-38:72 of|bamboo:-140:-37 of|bark:-61:0 of|barley:14:48 of|bead:80:3
  of|bean:-39:-60 of|bicycle:-78:-13 of|black:-140:-57 of|blood:162:0 of|both:-68:52 of|brass:56:17 of|break:-30:-102 of|breath:-44:-67
  of|brown:-106:-20 of|burn:-109:26 of|candle:-42:7 of|chalk:120:-4 of|clean:43:-5 of|clear:146:-29 of|clove:73:-15 of|course:-46:-7
  of|crack:-61:-22 of|dark:13:-40 of|dead:-64:-87 of|dog:-24:58 of|dry:-118:-14 of|dust:-73:-5 of|each:186:-47 of|eleven:-41:-9
  of|empty:165:-35 of|every:47:-67 of|everything:-51:-6 of|eye:67:-19 of|fire:-105:-25 of|flame:-1:-56 of|fog:88:-34 of|fold:155:-17
  of|four:-76:-37 of|frost:90:5 of|frosted:-47:-15 of|glass:-253:-46 of|goat:-71:-8 of|gold:23:-65 of|granite:93:-29 of|green:72:-25
  of|grey:67:64 of|hand:82:97 of|her:-50:-158 of|him:145:28 of|his:52:47 of|hole:-84:11 of|honey:-61:-8 of|hot:60:41 of|ink:102:-21
  of|instrument:55:174 of|iron:-74:-7 of|it:-54:-46 of|its:-118:37 of|key:-43:-18 of|lead:45:-13 of|leave:-45:-11 of|light:-2:-135
  of|lightning:57:-23 of|line:-28:40 of|live:-29:43 of|liver:-124:-9 of|mirror:-49:66 of|moonlight:57:-15 of|my:187:70 of|nail:-41:-14
  of|nine:-64:-9 of|nobody:44:-8 of|nothing:-22:91 of|number:-62:-13 of|office:63:-8 of|oil:-66:31 of|old:-72:-93 of|one:-62:-92
  of|orange:-85:17 of|paint:-69:-7 of|pale:234:25 of|paper:7:54 of|park:-57:-24 of|peach:-76:-94 of|pear:-58:24 of|person:44:-47
  of|pink:-81:-34 of|plum:-50:-4 of|polite:-44:64 of|prayer:-94:-16 of|rain:-76:35 of|red:53:99 of|reed:-16:49 of|rib:84:51
  of|rivet:-75:-3 of|rope:58:-13 of|rust:35:-44 of|salt:95:-2 of|sand:119:-7 of|scarlet:61:-3 of|shoe:-50:-25 of|sight:-59:-6
  of|silk:-42:-15 of|silver:-15:54 of|sleeve:-128:-87 of|small:-87:-63 of|somebody:-112:-52 of|something:45:-54 of|spark:-23:74
  of|state:-16:40 of|static:-43:-10 of|steam:-2:80 of|steel:61:-12 of|string:-53:-8 of|sun:-70:-13 of|that:-85:-26 of|their:89:-161
  of|them:-13:61 of|thirty:-60:-8 of|tin:-73:-35 of|tiny:-40:-7 of|tooth:60:-24 of|traffic:-17:-47 of|turnip:-51:-43 of|two:6:-111
  of|upright:48:-8 of|us:-90:3 of|vinegar:-40:-8 of|violet:94:33 of|wash:-60:-2 of|water:61:-89 of|weave:-49:-39 of|wet:-52:-9
  of|what:-67:-36 of|which:-61:2 of|white:119:-78 of|you:35:76 of|your:-53:109 oil|can:-36:75 oil|drum:-32:-88 oil|paper:-108:-33
  oil|run:-129:3 old|and:-29:-46 old|burn:-61:-4 old|couple:44:-2 old|crew:47:-14 old|dog:62:-27 old|man:-102:24 old|monk:86:-26
  old|nun:128:-5 old|one:-69:-29 old|than:-50:-14 old|woman:-36:-41 once|a:-109:-17 once|about:138:21 once|and:98:-86 once|around:114:-41
  once|as:61:-5 once|in:-104:-4 once|more:-65:-32 once|round:46:-13 once|the:77:-71 once|to:-82:83 once|twice:-64:56 once|with:71:40
  one|'s:-120:183 one|aft:61:-12 one|along:56:-4 one|and:-13:-62 one|ankle:-37:-62 one|another:-18:-51 one|arm:-87:-118 one|at:52:-35
  one|bare:29:96 one|be:54:26 one|behind:166:-9 one|black:61:-21 one|by:102:6 one|candle:-45:-17 one|cheek:-74:-36 one|cloud:-2:59
  one|come:241:-5 one|corner:-58:-12 one|could:79:-41 one|crack:-93:21 one|crook:-66:-11 one|do:91:-42 one|down:-37:81 one|drop:-21:-48
  one|ear:-185:-133 one|earlobe:-44:-18 one|every:-43:-12 one|eye:14:-49 one|eyelid:-91:-8 one|finger:247:75 one|fingertip:59:-11
  one|fist:-110:-13 one|foot:-42:2 one|for:-74:-50 one|forearm:-50:4 one|from:93:-33 one|glove:-98:-46 one|go:21:77 one|grey:-82:-39
  one|half:-53:-23 one|hand:-101:-13 one|have:-70:-18 one|hold:-87:-23 one|in:-43:-20 one|knee:-66:-11 one|knuckle:103:-16 one|lamp:84:-24
  one|land:44:-1 one|lens:-52:-41 one|letter:-49:-26 one|light:-87:-14 one|look:21:-57 one|man:-20:74 one|more:101:43 one|night:77:-23
  one|of:44:-17 one|on:-33:-42 one|pair:-67:-57 one|piece:-91:-42 one|red:-16:-41 one|rise:96:-4 one|rope:-41:-6 one|row:99:-26
  one|run:-100:39 one|see:-64:114 one|shoe:-66:-8 one|shoot:-30:41 one|sit:46:-19 one|sleeve:-7:-43 one|slow:-69:-10 one|small:-117:-23
  one|step:185:22 one|string:78:-23 one|take:94:36 one|the:108:-11 one|then:-62:-32 one|thin:30:117 one|to:-154:-60 one|turn:-47:-28
  one|two:1:-41 one|under:170:15 one|wall:-74:128 one|warm:-72:-16 one|way:78:14 one|wet:126:-8 one|white:-69:-10 one|with:-23:87
  one|word:88:5 one|you:40:-11 only|on:-28:-52 only|that:60:-8 only|the:-153:-83 only|thing:-25:-54 only|when:85:7 onto|his:-16:-59
  on|a:-158:-259 on|account:-53:-29 on|across:-71:33 on|again:26:-42 on|all:-143:3 on|along:-119:-45 on|an:-91:-39 on|and:-57:-39
  on|as:-68:-4 on|at:51:-7 on|be:-84:68 on|between:86:-6 on|blue:-58:-4 on|both:-83:-13 on|by:-224:9 on|down:81:-14 on|each:-73:-99
  on|either:112:-42 on|end:79:-45 on|every:-138:-132 on|everything:-77:15 on|fire:-66:-27 on|fold:43:-37 on|for:-66:-4 on|forty:-49:-16
  on|from:-87:-12 on|hand:87:-23 on|her:-126:-194 on|him:-83:25 on|his:-48:-3 on|hold:-108:-10 on|it:58:73 on|its:-46:-126 on|leg:-45:-6
  on|me:-46:65 on|mile:-45:-24 on|my:45:107 on|nine:-61:-15 on|no:107:-7 on|nothing:77:-64 on|one:44:23 on|over:7:42 on|pole:64:-17
  on|rank:105:3 on|six:-59:-78 on|stilt:-138:-72 on|stir:57:-24 on|string:-67:-7 on|the:21:-62 on|their:29:-216 on|them:-130:-55
  on|this:-50:-23 on|three:18:-52 on|through:87:-8 on|top:-101:39 on|two:96:34 on|up:-51:23 on|wheel:-51:54 on|white:-96:-11 on|with:23:93
  on|without:122:69 on|you:17:61 open|a:-67:-76 open|across:80:-2 open|all:-62:16 open|along:-17:44 open|and:-63:-52 open|as:55:-34
  open|at:-151:-27 open|by:-93:-3 open|fire:-76:-80 open|for:141:-17 open|from:-123:-19 open|hand:65:31 open|her:267:66 open|his:138:125
  open|in:93:41 open|it:133:-37 open|its:24:-63 open|like:76:54 open|mouth:-50:-7 open|on:-19:53 open|one:156:8 open|out:45:-20
  open|palm:177:6 open|the:-130:20 open|to:113:-63 open|under:80:-11 open|up:-145:196 open|your:-48:30 oracle|of:43:-23
  orange|and:-119:-52 order|and:40:-21 organ|and:-45:46 organ|pipe:-42:-7 or|less:-69:6 or|the:-62:-90 or|two:-61:-8 other|be:-41:-8
  other|down:99:7 other|end:-52:21 other|half:-94:-19 other|hand:-81:-65 other|in:-35:-48 other|man:45:43 other|one:-101:76
  other|the:-111:-59 other|three:-62:-13 other|two:13:86 other|way:111:-6 other|word:58:-26 ought|to:53:-17 outline|go:-41:-18
  outline|of:83:-4 outward|from:153:76 outward|in:76:-2 out|a:113:41 out|above:-40:-37 out|across:162:-43 out|along:17:-61 out|an:161:14
  out|and:-57:-51 out|at:97:-74 out|behind:-78:-60 out|between:54:-105 out|every:-65:-19 out|flat:53:39 out|from:14:45 out|his:70:-50
  out|in:110:-56 out|into:-67:-38 out|its:170:-32 out|leave:146:-9 out|like:65:-52 out|of:45:33 out|on:-155:-21 out|one:-64:-95
  out|onto:-58:-31 out|over:54:-27 out|past:-65:-28 out|the:-63:-28 out|their:199:53 out|then:93:-14 out|through:155:-71 out|to:-113:-76
  out|two:-62:59 out|under:-82:-47 out|upon:55:-17 out|with:-37:-43 overhead|and:-51:-7 over|a:-163:-65 over|again:-47:-2 over|all:-73:92
  over|and:-40:109 over|another:-66:-4 over|at:19:-53 over|backward:-61:35 over|be:115:24 over|both:-86:27 over|by:53:-12 over|each:114:-8
  over|every:-44:-22 over|everything:-47:-19 over|for:-47:-12 over|half:-44:-28 over|hand:71:-31 over|heel:-77:59 over|herself:-54:-8
  over|him:-54:135 over|in:-114:-112 over|it:-111:-134 over|its:-30:102 over|like:50:-65 over|my:63:-25 over|nothing:-143:-63
  over|one:-68:-55 over|the:20:-41 over|their:-112:-59 over|they:104:-27 over|two:80:-4 over|with:54:-18 over|you:61:94 over|your:159:-2
  owe|the:-43:-5 owner|and:47:38 own|a:-58:-21 own|accord:77:-10 own|breath:-59:-39 own|face:79:1 own|front:-43:-2 own|hand:-8:-64
  own|reflection:-126:14 own|shadow:-25:67 own|weather:-68:-12 pace|and:69:-29 pace|of:13:71 pace|with:40:-21 pack|in:-62:-3
  page|and:92:-3 page|from:-107:-7 page|in:114:-9 page|of:-56:-40 paint|and:197:-32 paint|black:-50:-13 paint|on:-44:-24 paint|with:49:-27
  pair|and:-41:-68 pair|of:6:61 pale|as:92:-7 pale|gold:84:47 pale|light:119:-39 palm|against:89:-51 palm|and:171:-1 palm|flat:-144:-15
  palm|in:45:-26 palm|on:21:40 palm|out:61:-5 palm|stop:86:68 palm|the:82:39 palm|to:121:-16 palm|with:85:6 panel|and:63:28
  pane|and:92:-22 pane|be:55:-7 pane|of:62:-13 pane|the:-90:-7 paper|and:100:-16 paper|boat:-83:-11 paper|curl:-57:-6 paper|dragon:-42:-31
  paper|hat:-109:-5 paper|in:71:83 paper|lantern:41:-18 paper|servant:107:-9 paper|with:45:-27 park|in:-16:-43 park|lot:57:-9
  park|meter:-41:54 park|the:-91:-19 partner|'s:113:1 party|in:-41:-25 part|and:-55:-24 part|at:70:78 part|of:-116:-23 part|on:-68:-28
  part|them:65:-25 passenger|seat:49:-12 pass|a:-5:-49 pass|and:-62:-83 pass|it:140:-42 pass|over:39:-40 pass|the:20:-113
  pass|through:89:-41 pass|with:77:74 past|a:-115:-38 past|her:-43:-13 past|it:-52:-8 past|its:-66:1 past|on:-7:-77 past|the:-45:-150
  past|without:51:-14 past|you:-41:107 past|your:-5:43 patch|in:45:-32 patch|with:-98:-22 pause|at:124:-18 pay|by:-83:-12 pay|for:-86:-39
  pay|the:-170:-64 peach|tree:86:-14 pearl|and:46:-12 pear|and:68:-48 peel|an:-68:-69 peel|it:44:2 peel|itself:2:54 peel|off:61:74
  peel|the:75:25 peel|up:62:17 pencil|in:-52:-6 pen|and:-40:-14 perhaps|nine:58:-6 person|'s:-73:-23 person|be:-73:6 person|in:36:42
  person|of:-44:-8 person|on:-13:76 person|say:-50:-14 person|stand:-96:-27 person|the:29:-47 person|with:-32:79 phone|book:-43:76
  photograph|of:67:-26 piano|be:-57:-1 piano|with:-65:-43 pick|and:16:101 pick|it:159:-19 pick|off:-61:45 pick|out:-89:-9 pick|the:65:38
  pick|up:34:-60 picture|it:-43:-75 picture|of:-54:-5 picture|the:-16:64 pillar|and:55:36 pillow|lie:70:-4 pilot|'s:-26:-53
  pink|and:-133:-38 pink|water:-43:-14 pin|and:-32:65 pin|back:-53:-23 pin|in:75:22 pin|it:-71:74 pin|to:-74:0 pin|up:-88:-29
  pin|with:-64:-8 pipe|be:-57:-8 pirate|come:-60:63 pistol|and:-11:-82 pistol|at:-68:59 pit|with:-75:-78 place|be:-76:-3 place|of:55:-66
  plain|and:-67:-5 plait|of:64:-9 plank|aft:79:47 plank|and:-80:38 plank|in:99:0 plank|to:64:-8 plant|a:-64:51 plant|the:-49:45
  plan|be:-28:-78 plaque|be:-57:-13 plate|and:28:54 plate|be:156:-44 plate|in:79:-44 plate|peel:-55:91 play|card:-45:-3 play|on:4:73
  play|the:80:-90 plot|table:-109:-17 plough|blade:-48:63 pluck|the:31:46 plug|in:153:-51 pocket|the:-40:-44 pod|and:51:-14 point|a:-41:50
  point|at:18:-130 point|on:46:-5 point|the:-36:64 point|to:-54:-10 point|toward:72:-39 poker|and:117:80 pole|and:-45:-19 pole|in:-84:-10
  pond|and:89:-101 pony|be:-48:-47 pool|and:-35:82 port|side:-53:86 post|a:-42:46 post|and:-35:72 post|with:-109:-6 pot|of:-76:-5
  pound|of:-81:8 pour|a:122:-23 pour|down:40:-36 pour|for:53:-12 pour|from:122:59 pour|in:-70:9 pour|it:114:-36 pour|off:58:-33
  pour|over:-116:-35 prayer|flag:-72:-10 pray|to:-41:-15 preacher|lay:-57:-3 prefect|'s:-49:-14 press|a:43:77 press|down:87:27
  press|the:-67:-51 press|two:40:-6 press|your:55:-39 pretend|to:-53:109 price|tag:117:-3 priest|'s:-54:-53 priest|be:66:-6
  print|of:89:-49 print|on:46:-26 property|of:-78:-10 prune|knife:-43:34 puff|of:-40:-8 pull|a:-131:-54 pull|and:77:146 pull|in:78:-11
  pull|off:92:-9 pull|the:106:-15 pull|up:25:-52 pump|and:-4:-49 punch|through:-25:96 purse|and:0:-43 push|through:-53:-52
  push|up:-128:-64 put|both:48:-7 put|down:18:-58 put|his:66:24 put|it:-93:-67 put|its:46:-79 put|my:66:-40 put|on:134:-71 put|out:124:-88
  put|the:-96:79 put|their:67:17 put|them:-58:-29 put|three:83:82 put|two:-93:180 put|up:94:-4 put|your:41:26 pylon|and:-54:-24
  qi|leave:95:14 quarter|turn:-81:-46 question|and:-30:-41 queue|of:-62:-91 quietly|to:-115:-16 quite|gently:50:46 quite|slowly:-68:-38
  quit|at:-66:-6 quiver|and:42:11 rack|by:125:-11 rack|of:-40:-50 radiator|and:-49:103 radio|have:82:-18 radio|on:62:-11
  rafter|and:128:-17 rag|and:-46:-15 raider|'s:-3:113 rail|in:-38:53 rail|with:-27:-105 rainbow|and:-79:-19 rain|begin:128:-11
  rain|come:-84:-8 rain|fall:164:-41 rain|go:-133:54 rain|have:-153:-40 rain|in:120:-8 rain|of:35:76 rain|on:-193:-28 rain|stop:124:-10
  rain|the:-14:59 raise|an:-143:-13 raise|both:81:-48 raise|her:-67:52 raise|his:64:57 raise|its:-15:-78 raise|the:-158:-38
  rake|the:-55:165 rake|your:-29:131 ramp|drop:-54:-10 ramp|with:-53:-82 ram|hit:-27:107 ram|the:-60:44 ram|you:-50:5 rank|on:99:2
  rank|with:-48:-10 rattle|and:94:44 rattle|off:43:88 reach|into:67:76 reach|it:76:-26 reach|out:72:-44 reach|the:-32:-114
  reactor|door:17:97 read|by:-60:-2 read|it:-80:-2 read|of:-47:-5 read|the:127:-97 read|them:48:-18 read|your:-96:-11 real|one:66:136
  rear|axle:-40:-34 rear|door:-43:77 rear|on:51:52 rear|out:-115:10 rear|up:70:38 rear|wheel:-79:17 receive|you:-102:-40 recite|the:58:-34
  reckon|the:-64:-15 red|and:67:-69 red|lamp:-120:-7 red|light:-66:-41 red|on:-42:64 red|one:80:-18 red|that:-48:-8 red|thread:66:-15
  red|with:-106:-13 red|wool:46:-10 reed|and:152:64 reeve|'s:27:56 reflection|have:73:-5 reflection|in:84:-20 remember|how:-43:-10
  remember|the:-20:-62 replace|with:-46:-17 reputation|with:-81:-76 rest|and:-26:-40 rest|be:38:89 rest|of:-50:39 rest|on:-64:45
  rest|to:-102:-20 ribbon|and:57:8 ribbon|of:-110:70 ribbon|still:44:-14 rib|and:44:147 rib|the:67:85 rib|with:-68:-20 ride|it:-137:-8
  ride|on:-56:-53 ride|the:-125:-20 ride|up:95:53 ridge|and:-133:-18 right|about:-43:-13 right|and:114:101 right|be:-64:-6
  right|down:-119:-15 right|hand:-100:-23 right|leave:25:-53 right|on:-105:24 right|through:76:-19 right|to:58:20 right|up:129:-1
  rig|come:52:-104 rim|and:78:-32 rim|to:-59:35 ringed|by:-64:-10 ring|and:84:-75 ring|as:35:59 ring|at:108:18 ring|be:69:-35
  ring|in:63:-9 ring|like:146:15 ring|of:38:-49 ring|off:-48:80 ring|spread:100:80 ring|twice:-43:13 riot|line:59:53 ripple|like:77:-20
  ripple|on:43:-11 rise|and:50:-20 rise|at:-69:-6 rise|from:92:-45 rise|in:40:-12 rise|off:-142:7 rise|on:-44:3 rise|out:30:66
  rise|past:78:-4 rise|the:-63:-9 rise|through:128:-19 rise|under:49:-7 rise|window:-69:-13 rise|with:25:77 river|and:71:1 river|be:-43:-7
  river|have:-63:-64 river|in:-68:-4 river|stop:89:-22 river|that:44:-22 river|water:126:3 rivet|gun:-76:92 road|a:76:-7 road|and:56:-15
  road|at:-98:90 road|behind:15:49 road|climb:-66:-1 road|give:-48:-2 road|of:92:-9 road|sign:-55:29 road|to:117:-1 roar|and:69:-5
  robe|be:-99:-37 rock|horse:183:-26 rock|the:-43:-32 rock|with:147:-21 rod|in:-122:79 roll|a:-48:-36 roll|along:27:58 roll|and:-70:124
  roll|back:-67:-31 roll|cage:-44:97 roll|clear:-57:74 roll|down:83:125 roll|in:-11:-84 roll|it:-41:49 roll|its:116:-19 roll|off:57:45
  roll|out:72:43 roll|over:45:-22 roll|the:-76:-21 roll|to:-54:46 roll|up:24:-76 roll|uphill:79:-31 roof|and:-74:-89 roof|in:-131:-64
  roof|of:-86:80 roof|on:-19:-46 roof|the:-27:-45 roof|with:-30:62 room|and:-55:-7 room|for:-40:-15 room|have:-48:0 room|that:95:53
  room|to:-41:-24 room|with:94:-9 root|and:92:39 root|of:-75:-37 rope|and:-70:-61 rope|bridge:-93:-53 rope|dart:-58:49 rope|go:15:-40
  rope|have:85:-29 rope|in:-79:-68 rope|of:-64:-66 rose|on:74:-34 rouge|and:-49:-13 round|a:-69:-94 round|again:-98:23 round|and:-1:75
  round|at:-81:-32 round|behind:-64:-29 round|by:-50:-9 round|each:-52:-15 round|green:-48:-2 round|hand:-95:-19 round|her:-1:-117
  round|him:-17:-48 round|in:13:138 round|it:164:-18 round|its:-101:-23 round|on:17:58 round|the:-92:-64 round|to:62:-72 round|with:44:16
  round|your:22:116 row|aft:19:-42 row|and:-168:-41 row|by:-57:16 row|in:-99:-8 row|like:-91:-26 row|nose:-42:-44 row|of:-133:-84
  row|on:-67:-14 row|the:-48:-16 row|under:-121:-14 row|with:-126:-4 rubber|apron:-67:-46 rug|and:7:153 run|about:49:-60 run|ahead:44:2
  run|along:-101:3 run|and:148:3 run|away:13:-42 run|back:138:-17 run|backward:140:-15 run|between:-10:-99 run|board:7:98
  run|clear:-91:-12 run|down:-50:22 run|for:-47:-9 run|from:18:-59 run|in:-79:-12 run|into:-27:50 run|it:-57:44 run|like:65:-16
  run|off:-11:-64 run|on:-41:4 run|out:170:22 run|over:-113:83 run|straight:64:-24 run|the:-220:-136 run|three:-36:69 run|through:-49:-15
  run|to:49:7 run|up:103:-9 run|uphill:43:-21 run|upward:114:-7 run|with:13:-41 rush|the:-39:147 rust|on:160:-8 rye|and:-64:29
  sacking|and:108:-4 sack|of:-81:-129 saddle|and:2:69 sail|fill:157:-17 sail|off:-14:72 saint|'s:45:-47 saint|have:62:-23 same|slow:-54:-7
  same|the:93:-5 same|thing:46:-34 sand|a:41:-12 sand|and:-39:-46 sand|in:68:-31 sanity|check:-66:18 sanity|now:-85:-32 sash|and:-40:-15
  satellite|dish:-44:-12 saw|his:-46:-34 say|and:-80:28 say|anything:59:-7 say|as:-60:-2 say|good:141:-24 say|grace:153:-33 say|he:-77:-41
  say|her:114:-12 say|his:-53:-24 say|in:98:-14 say|it:-123:-132 say|its:54:-9 say|nothing:-83:-33 say|one:96:1 say|she:-78:-22
  say|so:-137:25 say|the:27:-53 say|they:-42:-2 say|to:8:-63 say|who:54:-1 scale|and:-103:-44 scalp|be:-97:-21 scar|run:-85:-11
  scar|that:-45:-12 school|bus:-143:-56 scrape|of:74:-5 scrape|off:-60:-65 scratch|with:-58:-14 scream|and:187:33 scream|in:23:49
  scream|with:-67:-22 screen|and:4:91 screen|in:14:61 screen|of:46:5 screen|on:-72:-5 scroll|of:64:-12 scuttle|up:-4:67 seal|on:-91:-27
  seam|show:-119:-25 seat|and:-81:-26 seat|be:-24:69 seat|belt:-65:-20 seat|by:-62:118 seat|in:-68:-30 seat|of:69:10 seat|with:-18:-42
  sea|and:74:-35 sea|go:-69:-18 sea|have:-77:-10 second|and:-50:21 second|come:-42:73 second|get:-23:56 second|girl:-49:-24
  second|knuckle:-15:-40 second|one:-7:170 second|small:-55:-27 see-through|as:95:-8 seed|and:165:-11 seed|corn:-112:-2 seed|in:53:-6
  seem|to:-233:-41 see|a:-118:48 see|and:53:-11 see|at:-50:-5 see|by:116:-4 see|from:-49:-26 see|her:-27:73 see|him:133:5 see|how:-58:-15
  see|it:-103:10 see|no:-56:-26 see|of:-50:12 see|one:67:-4 see|only:51:10 see|that:-119:-34 see|the:85:-51 see|them:76:74
  see|through:42:-23 see|to:-139:-49 see|when:-72:-5 see|who:94:-24 seize|the:-151:-15 sell|the:-49:-9 sell|you:-46:-4 send|him:-21:40
  send|it:-13:65 server|farm:44:-4 server|rack:14:-42 settle|along:2:-42 settle|into:-96:-21 settle|on:35:-62 settle|over:119:-23
  set|down:11:58 set|her:61:-29 set|his:-39:-54 set|in:-61:-20 set|it:231:-5 set|of:128:-35 set|one:88:-9 set|them:-65:-30 set|you:-55:-10
  seven|foot:-72:-12 seven|name:75:-4 seven|small:-42:-15 sew|into:-98:-16 sew|to:-51:-4 sew|with:-54:-10 sexton|'s:60:16 shade|its:83:-2
  shade|of:-122:-57 shadow|get:76:-26 shadow|have:149:-14 shadow|of:55:-49 shadow|on:135:61 shadow|stand:41:14 shaft|be:41:-72
  shaft|in:-43:122 shaft|on:-46:-31 shake|her:-66:-15 shake|his:102:-14 shake|its:-90:-97 shake|itself:-102:5 shake|on:-74:-62
  shake|out:97:29 shake|the:160:39 shallows|with:-44:81 shape|of:229:-44 share|a:-109:52 shave|and:-84:-41 shave|head:-91:-106
  shed|a:-73:-11 sheep|and:-52:-26 sheet|be:143:-4 sheet|of:-66:-22 shelf|and:-46:93 shelve|and:46:-2 shelve|each:-57:-6 she|'d:-38:-52
  she|'s:-23:-56 she|ask:-74:-79 she|be:36:-73 she|bow:-34:-45 she|breathe:91:-34 she|call:40:26 she|can:76:-34 she|carry:-40:-6
  she|come:10:-79 she|could:-43:107 she|cross:77:-17 she|do:-73:-126 she|draw:3:-40 she|drop:80:17 she|feel:-113:-40 she|fold:-55:-10
  she|get:-41:56 she|give:0:-47 she|hang:-70:-40 she|have:-86:-133 she|hit:-53:-2 she|hold:-97:-83 she|kick:-153:33 she|know:-36:76
  she|lay:75:-53 she|let:-79:-11 she|lie:-112:12 she|lift:105:-12 she|look:-53:-42 she|move:-163:18 she|play:107:-36 she|pour:69:67
  she|put:63:-75 she|raise:-32:78 she|reach:150:-18 she|read:-62:-5 she|roll:-87:67 she|say:-17:-100 she|see:128:-19 she|smile:-66:-61
  she|speak:68:34 she|stand:102:-90 she|step:119:-17 she|stop:-44:-4 she|strike:80:84 she|take:-71:23 she|tell:-122:29 she|turn:-103:-46
  she|wait:-88:-15 she|walk:62:16 she|watch:52:-9 she|wear:-213:-78 she|will:-57:-60 she|would:-85:-27 shield|and:100:20 shield|at:-44:-18
  shine|a:-59:-8 shine|and:133:18 shine|on:49:-9 shine|through:10:-53 shin|and:-34:61 ship|'s:-110:-43 ship|and:152:-23 ship|be:102:-40
  shirtsleeve|be:-42:-19 shirt|with:-91:-20 shiver|and:54:-16 shoe|off:-66:-30 shoot|at:-63:72 shoot|down:-45:-174 shoot|from:35:45
  shoot|it:-82:-57 shoot|out:-49:19 shoot|the:-32:128 shore|with:-56:-9 short|one:37:41 shoulder|a:112:-4 shoulder|and:62:1
  shoulder|in:-25:-65 shoulder|the:-81:-70 shoulder|up:83:-20 shoulder|with:-109:100 should|be:-34:-52 should|have:45:-27 shout|a:15:58
  shout|the:156:13 shove|up:124:-49 show|a:40:-23 show|its:-112:85 show|itself:-47:-9 show|straight:73:-7 show|the:186:-74
  show|through:187:-39 show|you:1:-62 shriek|and:-64:97 shriek|the:-41:12 shriek|with:-59:-42 shutter|roll:-64:-10 shut|and:-78:-23
  shut|her:114:55 shut|on:144:6 shut|since:-44:-7 shut|the:29:-54 shut|up:-75:-11 sick|boy:80:-13 sideways|and:-29:49 sideways|in:99:40
  sideways|into:-44:24 side|a:-87:-54 side|as:182:3 side|by:-28:-43 side|in:42:-21 side|of:4:-89 side|on:-10:53 side|to:110:-14
  side|window:-73:33 sigh|and:204:-55 sigil|on:60:28 sign|and:-46:-37 sign|for:-57:6 sign|in:41:-59 sign|that:-40:-5 sign|where:-44:-19
  silence|and:57:-7 silk|and:-46:7 silk|be:-100:1 sill|in:47:-5 silver|and:188:-11 simply|go:-121:55 since|before:52:-16
  since|breakfast:7:-49 since|the:12:-141 single|cloud:49:-7 single|file:88:-32 sing|and:63:-53 sing|in:-93:-15 sing|out:-44:60
  sing|the:123:-7 sing|to:90:-54 sink|in:157:-12 sink|to:-48:-34 sister|'s:196:-26 sit|a:-125:-70 sit|about:-42:-4 sit|among:149:-38
  sit|and:4:81 sit|at:151:-57 sit|cross-legged:44:-10 sit|down:-86:212 sit|in:39:-66 sit|on:-130:-30 sit|round:-99:-4 sit|there:57:-7
  sit|under:-136:-23 sit|up:196:-104 sit|with:-5:-50 sixty|and:10:-51 sixty|foot:-101:-16 sixty|of:-48:-4 sixty|yard:146:-14
  sixty|year:-62:-30 six|and:-33:-45 six|foot:-66:-59 six|hundred:-89:-47 six|in:-42:82 six|inch:-56:-34 six|of:47:138 six|storey:-19:-45
  six|week:88:-6 size|of:40:-7 size|too:-101:-40 skeleton|in:108:-30 skin|and:107:-46 skin|be:-40:-43 skin|on:-62:-71 skirt|and:-45:-90
  skirt|of:105:-9 skull|and:-26:76 skull|on:89:21 skylight|and:-82:-4 sky|and:40:60 sky|be:-50:-6 sky|the:-70:-2 slab|the:-42:-49
  slam|into:63:27 slam|the:-34:114 slam|you:-29:67 slap|a:41:-7 slap|the:238:75 slate|and:125:-40 sleep|and:48:-10 sleep|badly:-88:-8
  sleep|on:-23:-67 sleeve|a:63:-19 sleeve|and:161:32 sleeve|be:-135:-80 sleeve|from:-84:43 sleeve|into:-96:-17 sleeve|lift:41:42
  sleeve|of:63:41 sleeve|to:48:74 slide|a:7:-83 slide|across:-37:-67 slide|an:-86:-13 slide|back:26:-45 slide|down:-109:121
  slide|in:-73:-57 slide|off:115:-81 slide|out:-16:-56 slide|over:105:-34 slide|the:-130:-51 slide|to:87:-22 slipper|and:40:-11
  slipper|on:-110:-11 slot|for:-49:-10 slot|in:-61:-17 slowly|a:54:-17 slowly|and:45:-36 slowly|as:90:-65 slowly|into:0:48
  slowly|like:3:109 slowly|to:98:126 slow|and:34:-61 slow|as:96:-13 slow|gold:-29:-66 sluice|gate:-18:-53 sluice|the:-44:76
  small|and:102:27 small|bare:-83:-28 small|be:-130:-76 small|bed:-69:-11 small|boy:-76:-9 small|dry:89:-29 small|foot:43:-14
  small|have:79:-2 small|head:-62:-26 small|neat:-44:25 small|one:89:34 small|room:70:-2 small|white:76:-5 smash|the:-74:28
  smell|of:-38:-116 smile|and:73:-30 smile|at:-76:-95 smile|be:-42:-12 smoke|and:-54:-70 smoke|from:85:-29 smoke|go:-91:-25 smoke|he:55:39
  smoke|on:-21:107 smoke|rise:-53:-6 smoke|the:12:84 smoke|to:13:80 snap|her:42:27 snap|his:88:33 snap|taut:-42:16 snatch|the:-130:50
  snatch|up:-65:60 sniper|'s:-73:-5 snow|be:-87:-35 snow|fall:58:-11 snow|have:-122:-46 snow|in:-78:-5 snow|on:59:-36 sofa|in:15:111
  softly|to:-45:-27 soft|and:94:19 somebody|'s:-295:26 somebody|else:25:-64 somebody|have:-291:-221 someone|be:77:-40
  someone|else:-105:-17 someone|have:-312:-154 something|black:125:16 something|else:-55:-1 something|have:-74:-29 something|in:-43:-7
  something|that:-4:-51 something|the:129:20 something|to:127:-3 something|very:62:-3 something|with:-92:-43 somewhere|a:-53:-38
  somewhere|around:-20:-58 somewhere|past:-59:-4 some|length:-63:-40 some|time:58:-7 soot|and:63:-1 sort|of:-40:15 soundless|and:42:58
  sound|at:-62:-17 sound|come:127:-12 sound|like:35:44 sound|of:52:24 soup|ladle:-43:83 soup|tureen:-40:47 south|wall:-58:-7
  so|as:-125:-11 so|at:-78:-10 so|do:98:11 so|far:-58:-26 so|he:99:-6 so|i:-35:-41 so|in:-53:-11 so|low:-66:-29 so|many:-60:-7
  so|much:-155:21 so|often:-120:-17 so|old:-70:-9 so|she:-12:-63 so|that:-52:-45 so|the:-93:-59 so|they:-102:17 so|thick:-49:-6
  so|thin:-69:-3 so|this:-53:-5 so|you:-102:14 spade|and:-51:67 spark|a:3:139 spark|go:55:-43 spark|plug:-78:-96 spark|the:95:35
  speak|in:71:-6 speak|of:-131:-42 speak|the:96:-27 speak|to:45:41 spear|the:-27:-41 spectacle|be:-114:-37 speed|of:-42:16
  spelled|out:106:-9 spell|a:64:29 spell|it:82:-2 spell|of:-156:65 spell|prepare:-102:-16 spine|of:-63:-50 spin|into:-25:53 spin|it:-43:8
  spirit|come:-84:-10 spit|and:-45:-49 spit|it:-57:38 spit|on:60:-86 spit|out:124:10 spit|the:100:52 split|along:64:-19 split|and:62:-31
  split|the:-85:-26 spoon|and:108:-45 spoon|be:137:-15 spout|and:-57:40 spray|of:150:-19 spread|and:104:-21 spread|her:96:74
  spread|out:125:-12 spread|over:-38:40 sprig|of:-42:-23 spring|and:110:8 spring|from:-63:16 square|aft:-59:-11 square|in:-97:-61
  square|of:-105:-23 square|on:70:-3 stab|at:-42:-2 stab|the:24:59 stack|and:-89:-2 stack|of:-4:128 staff|and:142:-30 staff|into:87:7
  stair|a:107:77 stair|and:-116:25 stair|be:-40:18 stair|have:132:-4 stair|in:-59:44 stair|of:-71:-20 stair|with:49:-44 stalk|the:-80:-13
  stamp|and:-85:-106 stamp|on:-62:97 stand|a:64:-63 stand|about:-43:-40 stand|all:-20:-54 stand|along:-43:-60 stand|and:83:65
  stand|at:-13:-93 stand|four:-61:-14 stand|in:54:-40 stand|like:-82:-5 stand|on:30:63 stand|open:-85:-42 stand|out:-68:33
  stand|over:92:-55 stand|quite:-65:107 stand|the:-137:-61 stand|there:-16:-44 stand|to:-60:-17 stand|up:55:77 stand|upon:6:-40
  stand|where:-72:-9 stand|with:25:-61 start|and:-58:-10 start|at:-80:-10 start|on:-88:97 start|to:178:-143 start|up:58:-79 star|and:49:-6
  star|be:48:-7 station|be:-49:-9 station|with:90:-6 stay|and:-40:48 stay|on:-26:-40 stay|up:81:-16 stay|where:53:-29 steam|a:-158:-10
  steam|and:62:71 steam|come:-56:-7 steam|from:128:-2 steam|in:30:-44 steam|off:-44:-12 steam|on:-79:-68 steer|by:-20:-84
  steer|wheel:86:-10 stem|to:22:-40 stencil|across:-42:-6 step|a:-163:-23 step|across:122:-1 step|and:95:1 step|away:101:-13
  step|back:135:-32 step|by:75:7 step|down:-39:-61 step|go:-102:-4 step|in:-52:10 step|inside:-51:4 step|into:3:-58 step|off:54:10
  step|on:-16:50 step|out:98:-24 step|over:97:16 step|the:7:-57 step|through:57:-14 step|to:50:-13 step|up:75:16 stern|be:-79:-12
  steward|have:-56:-22 stick|and:81:-68 stick|in:-70:60 stick|on:-25:73 stick|out:-72:-41 stick|through:-55:-42 stick|to:-107:-27
  stick|up:-59:-11 stiff|as:-15:-42 still|a:127:-22 still|and:-50:-1 still|as:-34:-49 still|come:-76:10 still|fire:-43:119
  still|go:101:-23 still|hold:-106:-64 still|in:-31:86 still|keep:-76:-4 still|light:-80:-34 still|on:-168:21 still|stand:-40:-2
  still|swing:63:56 still|the:213:-39 still|turn:-81:41 still|warm:-26:-63 stir|and:69:-6 stitch|the:-29:62 stock|and:-48:-12
  stomach|and:-1:64 stone|and:55:-58 stone|be:113:-7 stone|in:102:-18 stone|lion:-67:36 stone|of:76:63 stool|the:71:-27 stop|a:79:57
  stop|and:35:-81 stop|at:2:-114 stop|be:-73:37 stop|chew:85:-7 stop|every:74:-23 stop|fall:58:3 stop|for:81:30 stop|in:-12:90
  stop|it:55:-30 stop|move:-3:203 stop|on:-62:-13 stop|short:-47:-4 stop|talk:-49:65 stop|the:-12:-71 stop|to:-90:-14 stop|where:-85:-37
  stop|with:-75:-113 stop|you:-40:-6 storey|of:-189:-21 storey|tall:-94:-38 straight|down:-89:24 straight|into:-64:74 straight|out:-99:-14
  straight|through:126:74 straight|up:61:-125 strand|by:-50:-64 stranger|'s:-43:-25 strap|and:68:-6 strap|to:-101:-47 straw|and:58:25
  straw|cape:-48:16 straw|hat:-41:-44 straw|sandal:-104:-33 stream|out:-55:-22 stream|upward:74:-16 street|and:82:11 street|be:44:-44
  stretch|and:68:-7 strike|a:-22:-83 strike|again:-82:-37 strike|and:-76:27 strike|at:64:71 strike|it:97:40 strike|the:162:-61
  strike|with:43:43 string|and:-108:-35 string|from:-54:-61 string|of:-71:-39 string|on:-71:-8 string|with:-10:-48 strip|and:-26:-46
  strip|light:-52:-21 strip|of:-130:-72 stroke|and:124:-32 stroke|of:65:13 stroke|the:111:-29 stroll|the:-39:-64 stuff|with:-52:-5
  stump|of:-76:-7 suit|a:95:-11 suit|and:-127:18 suit|be:-56:-16 sundown|and:76:-4 sun|be:-79:-21 sun|between:136:-3 sun|go:86:-45
  sun|in:-97:-5 suppose|it:-48:-16 suppose|the:-47:-26 suppose|to:-50:-4 sure|of:60:-6 surface|of:168:-13 surgeon|'s:-21:99
  swallow|a:-55:-7 swallow|go:-63:-12 swan|the:-40:15 swarm|of:-8:103 swat|the:-21:58 swear|and:-43:-66 sweep|a:55:-8 sweep|the:-101:125
  sweep|up:-62:-4 swell|and:99:-9 swim|down:-70:-6 swim|off:141:-22 swim|pool:-125:1 swim|up:-100:-21 swing|a:-139:37 swing|and:-94:70
  swing|down:71:-11 swing|from:-154:-36 swing|his:-130:131 swing|it:-51:69 swing|of:-62:-23 swing|over:91:23 swing|round:-16:-50
  swing|the:-138:306 swing|their:110:-11 switch|and:-115:-22 switch|off:-88:-25 swivel|to:99:-17 sword|and:45:-19 sword|come:107:8
  sword|on:-71:-5 table|'s:43:29 table|and:-77:-27 table|at:-13:56 table|be:60:-58 table|go:65:-24 table|in:-80:-12 table|leg:92:-19
  table|over:-56:53 table|rise:-62:-21 table|the:67:-18 table|with:-141:44 tailor|'s:23:-53 tail|and:51:-44 tail|in:-147:-74
  tail|of:-57:-13 tail|the:-50:-23 take|a:-123:-11 take|both:19:184 take|fire:36:62 take|her:79:-28 take|him:89:145 take|hold:-57:35
  take|it:-91:-8 take|its:97:27 take|light:4:-42 take|my:102:3 take|off:81:5 take|out:49:68 take|the:-170:164 take|their:-145:6
  take|turn:-45:12 take|up:-90:5 take|you:-50:3 talisman|on:25:181 talk|of:-71:31 talk|to:2:-40 tall|and:-121:-29 tall|as:46:-2
  tall|one:-75:101 tall|than:107:-61 tall|woman:-63:-5 tanker|'s:64:28 tank|with:-51:43 tap|the:119:-2 tarp|and:-29:50 tar|on:-52:12
  tattoo|with:-100:-54 teacher|be:-56:-4 teapot|and:-55:3 tear|at:112:54 tear|fall:-59:-18 tear|loose:128:74 tear|off:-137:-6
  tea|and:-110:-26 tea|be:-103:-32 telegram|have:-43:-7 tell|her:-153:-52 tell|him:-142:3 tell|it:-141:-87 tell|me:-48:-65
  tell|the:-32:-61 tell|you:92:-94 temple|of:-96:-18 tenant|have:-64:-7 ten|finger:-88:-35 ten|foot:-70:-26 ten|minute:-47:-32
  ten|pace:38:148 ten|past:63:-33 ten|thousand:-109:-58 ten|year:-99:-16 terrace|of:-244:-71 tether|to:-50:-14 thank|the:-6:-48
  thank|you:-44:-25 than|an:-121:80 than|any:-89:-17 than|it:158:55 than|the:-66:-159 than|you:-50:4 than|your:-18:-72 that|'s:-85:-31
  that|a:-12:-52 that|and:-55:-39 that|anyone:9:49 that|as:8:-48 that|be:75:55 that|bend:63:64 that|burst:-62:78 that|catch:30:84
  that|come:184:-28 that|do:61:-21 that|evening:91:-5 that|give:-53:32 that|have:76:-34 that|he:21:-115 that|her:-81:-4 that|his:-82:-13
  that|hold:19:56 that|in:-91:-11 that|isn't:116:32 that|it:-57:-11 that|leave:76:-2 that|lift:-54:-27 that|light:-42:144
  that|long:-103:-48 that|morning:74:-27 that|never:-83:-11 that|night:49:-34 that|no:-72:-20 that|one:-7:-52 that|open:43:-12
  that|pass:107:-21 that|play:-45:-12 that|she:-46:-97 that|side:50:-22 that|smoke:-106:-5 that|somebody:-40:-10 that|stand:106:-23
  that|take:-64:99 that|the:-163:-82 that|their:-50:-25 that|there:-124:46 that|they:-69:-45 that|use:-67:-40 that|walk:-14:-40
  that|way:-20:58 that|week:-55:-16 that|when:-65:-18 that|will:124:-6 that|you:-167:-117 their|arm:-47:-25 their|back:-50:-45
  their|boot:18:-59 their|cap:-64:-19 their|chest:-60:-8 their|eye:-78:-89 their|foot:107:-5 their|forehead:-111:-21 their|hand:-66:-33
  their|hat:68:29 their|head:71:-74 their|heel:104:-13 their|hook:78:9 their|hundreds:-92:-24 their|knee:159:-29 their|mouth:-127:-32
  their|nose:-8:65 their|own:47:-34 their|place:141:-16 their|point:82:-35 their|rifle:48:-13 their|rim:52:-18 their|root:107:-19
  their|shadow:47:-19 their|shoe:-50:9 their|shoulder:-22:-92 their|station:121:-15 their|tail:93:-30 their|thousands:-54:-13
  their|wheel:-32:-67 their|wing:103:-44 their|wire:-126:-22 themselves|and:-45:-36 themselves|in:44:-18 themselves|into:160:-22
  them|a:-204:69 them|all:39:-69 them|and:28:-60 them|as:-49:-10 them|at:58:-53 them|back:178:75 them|be:-79:1 them|both:-44:63
  them|but:7:77 them|come:-20:43 them|do:-47:59 them|down:-115:-10 them|each:145:-6 them|for:-124:83 them|go:28:54 them|have:50:19
  them|in:179:-47 them|lie:-48:-12 them|like:45:85 them|look:53:-10 them|no:124:-8 them|on:-80:108 them|one:10:-40 them|open:76:-15
  them|or:-19:-41 them|out:-13:106 them|over:131:-15 them|sit:-97:77 them|small:104:-6 them|stand:-150:51 them|swing:54:-5 them|tip:16:65
  them|to:-48:-40 them|turn:99:-5 them|up:-44:68 them|where:79:-6 them|with:103:51 then|a:60:-24 then|all:54:-76 then|another:-14:67
  then|as:70:-32 then|at:-34:-53 then|both:26:43 then|every:114:-44 then|from:78:-10 then|go:76:2 then|have:47:36 then|his:-58:114
  then|i:-50:-42 then|it:77:-10 then|its:-6:93 then|on:102:-21 then|one:-69:-45 then|run:46:-12 then|she:-27:47 then|the:-32:-43
  then|there:-66:106 then|they:70:173 then|two:-7:-44 then|white:47:-18 then|you:-108:-130 there|and:41:85 there|be:31:-114
  there|for:-84:-9 there|hang:-54:-15 there|have:109:-69 there|he:71:-2 there|it:86:-30 there|on:-8:-46 there|she:-106:-15
  there|spin:44:19 there|the:144:12 there|they:101:-6 there|turn:-32:-59 there|weren't:125:-19 there|with:65:-9 there|would:-33:-53
  they|'d:-16:-120 they|'re:-65:-50 they|'ve:-72:-64 they|all:-110:-30 they|be:68:-67 they|begin:98:-18 they|bend:107:-2
  they|call:-179:-25 they|climb:55:-20 they|come:166:62 they|do:-53:0 they|don't:-117:-6 they|draw:96:-20 they|drop:111:55 they|fall:54:66
  they|fight:-97:52 they|fill:-63:-3 they|find:76:-10 they|float:64:-41 they|get:57:4 they|go:12:54 they|hang:263:110 they|have:-72:-182
  they|lean:37:56 they|leave:107:-12 they|let:10:51 they|lie:-53:-18 they|lift:175:12 they|meet:-76:34 they|pass:92:-45 they|pay:-67:-21
  they|pour:26:84 they|push:-59:60 they|roll:99:-70 they|run:41:-9 they|say:-243:-58 they|see:73:-19 they|settle:59:-30 they|shake:-67:-54
  they|shoot:88:-1 they|sit:-154:-6 they|slide:77:-22 they|stand:197:2 they|stop:83:-78 they|strike:120:56 they|take:64:-11
  they|touch:74:6 they|turn:120:-122 they|watch:81:-23 they|wheel:205:5 they|would:-62:-37 the|abacus:-49:60 the|abbess:116:-57
  the|abbey:-43:49 the|abbot:62:13 the|acid:-71:-39 the|admiral:-15:-51 the|aerial:-128:-10 the|afternoon:-84:-23 the|air:191:100
  the|aisle:57:-128 the|alder:42:-17 the|altar:-34:-115 the|ambassador:-108:-5 the|ambulance:-37:138 the|ankle:-85:11 the|apprentice:71:95
  the|apron:70:-26 the|aquarium:-91:75 the|arcade:-121:-84 the|arch:44:-49 the|archer:31:87 the|archive:-79:-15 the|arcology:-58:-5
  the|arm:-65:75 the|armpit:-53:-21 the|arrow:87:109 the|ashtray:92:-1 the|asphalt:96:-36 the|assassin:87:57 the|asylum:-77:-17
  the|avenue:-126:-39 the|awning:-47:-2 the|axis:-52:-24 the|axle:47:-9 the|baby:69:-65 the|back:-226:103 the|bailiff:60:-14
  the|baize:11:-42 the|balcony:-191:11 the|ball:82:69 the|ballroom:26:-48 the|band:-117:15 the|bandage:-10:-55 the|bandit:47:107
  the|banister:-25:169 the|bank:-97:47 the|banner:69:-5 the|bar:117:0 the|barber:-117:5 the|bare:220:-105 the|barge:-66:-56
  the|bark:48:-52 the|barley:218:-99 the|barn:115:-21 the|baron:-68:-25 the|barracks:60:-7 the|barricade:-16:243 the|barrier:-95:8
  the|basement:88:-26 the|basin:74:81 the|bat:-62:-1 the|bath:52:79 the|battery:45:8 the|bay:-80:-54 the|beacon:-106:-8 the|bead:-113:14
  the|beam:-26:-88 the|bean:80:18 the|beast:-55:87 the|bed:35:-72 the|bee:127:-124 the|beech:-64:-17 the|belfry:-78:64 the|bell-rope:54:53
  the|bell:107:-84 the|belly:-52:-102 the|belt:85:156 the|bench:23:-53 the|bend:-176:-28 the|best:-43:10 the|bier:47:-11 the|big:-187:218
  the|bike:-97:-30 the|bilge:-58:1 the|bill:-38:-47 the|billboard:-20:-41 the|billhook:85:7 the|bin:7:118 the|bind:70:-38 the|bird:-84:-39
  the|bishop:-151:34 the|black:119:-126 the|blade:-27:-145 the|blanket:31:-55 the|blind:99:-3 the|block:59:-73 the|blood:84:-72
  the|blotter:94:-71 the|blue:-8:-92 the|boar:-199:60 the|board:117:-8 the|boat:-34:116 the|boathook:-68:153 the|boathouse:90:-8
  the|body:-75:10 the|boil:41:6 the|boiler:-46:4 the|bolt:19:133 the|bone:215:38 the|book:-48:-16 the|boom:-137:17 the|boot:-50:-76
  the|booth:-52:9 the|bottle:29:-42 the|bottom:68:-133 the|bough:63:-3 the|boulder:103:55 the|bouncer:-163:122 the|bourbon:9:-69
  the|bow:7:-111 the|bowl:-48:-30 the|boy:3:-41 the|bracken:-67:58 the|brake:-96:-7 the|brass:-46:80 the|brazier:-68:47 the|breach:-70:-7
  the|bread:122:5 the|break:-121:-65 the|breaker:-79:-3 the|breakwater:-138:-42 the|breastbone:15:-76 the|brick:239:-64
  the|bricked-up:66:-3 the|bride:65:-113 the|brigand:-45:11 the|brim:24:-42 the|brine:-88:8 the|brochure:-50:-6 the|bronze:26:-54
  the|brother:-43:-20 the|brow:-78:-14 the|brush:178:-52 the|brute:-79:79 the|bucket:60:39 the|buggy:-92:69 the|bulb:55:17
  the|bulkhead:37:101 the|bullet:136:-79 the|bumper:-77:-29 the|bung:81:82 the|burial:-45:-5 the|bury:102:-26 the|bus:-49:-57
  the|butcher:-8:-77 the|butt:-64:16 the|button:-80:12 the|byre:42:-21 the|cab:-69:223 the|cabin:56:-39 the|cabinet:-72:-32
  the|cable:-117:-14 the|cage:-30:58 the|cairn:37:46 the|cake:-51:-22 the|camel:-38:53 the|camera:48:11 the|camp:114:-43
  the|canal:-141:-120 the|candle:-64:-45 the|candlestick:26:42 the|cannery:-55:15 the|canopy:-8:43 the|canvas:101:-9 the|canyon:-28:43
  the|cap:88:-10 the|caravan:-121:-17 the|carcass:-82:-143 the|card:-43:-75 the|cargo:-85:55 the|carnival:-108:-12 the|carousel:-69:-61
  the|carp:16:-127 the|carpet:156:-38 the|carriage:5:-42 the|cart:-17:131 the|carve:109:-13 the|case:-20:-105 the|cash:-43:-4
  the|casino:-123:-34 the|cat:-41:-32 the|cattle:-29:70 the|catwalk:-110:81 the|causeway:-57:6 the|ceiling:-16:-49 the|cellar:98:-65
  the|centre:-70:-44 the|chain:38:123 the|chair:16:58 the|chalk:75:-28 the|chandelier:-73:76 the|chandler:-37:-56 the|channel:-54:-15
  the|chapel:-46:9 the|character:47:-62 the|charge:-55:-21 the|charm:-6:-59 the|chart:-107:-64 the|chauffeur:-9:55 the|cheap:-13:42
  the|checkpoint:-55:-25 the|cheese:-98:-48 the|chest:-71:89 the|chief:-18:-66 the|child:-38:-126 the|chimney:91:-49 the|chin:-210:-72
  the|choir:43:-22 the|cholera:-50:-11 the|church:45:-7 the|chute:-30:-51 the|cider:-46:-21 the|cinnabar:48:79 the|circle:-40:-56
  the|cistern:-67:-9 the|city:-90:-19 the|clamp:-84:-25 the|clay:46:80 the|clear:50:-15 the|cleaver:-145:-71 the|clerk:-38:-46
  the|cliff:-61:-96 the|cloak:1:65 the|clock:-66:-86 the|cloister:-68:51 the|close:62:-59 the|cloth:24:50 the|cloud:-48:-117
  the|coach:-104:57 the|coachman:-115:-13 the|coal:33:55 the|coast:-71:-16 the|coat:-46:73 the|coffee:-157:-53 the|coffin:10:-76
  the|coin:94:-73 the|cold:-20:-71 the|collarbone:-65:-46 the|collector:67:95 the|color:-40:-9 the|colour:-107:-64 the|column:-80:-29
  the|comb:29:43 the|comet:51:-20 the|company:52:-15 the|compass:69:-56 the|concrete:-6:42 the|confetti:-45:-13 the|congregation:52:-2
  the|conservatory:-78:-32 the|console:58:-23 the|constellation:157:-14 the|container:-33:-128 the|convoy:150:10 the|cook:-80:-59
  the|cool:-7:-62 the|coolant:-63:3 the|cooper:-73:-30 the|copper:55:64 the|cord:-48:127 the|corner:100:-149 the|corpse:56:9
  the|corridor:164:-39 the|corsair:-141:138 the|corvette:-40:99 the|cot:98:-4 the|council:44:-17 the|counterpane:-85:-16
  the|counterweight:-42:-42 the|courier:-126:-30 the|court:-43:-18 the|courtyard:119:101 the|cover:41:-26 the|coverlet:103:-21
  the|crack:175:-153 the|cradle:255:41 the|crane:-125:-31 the|crank:-98:-16 the|crash:-41:-34 the|crate:-17:-51 the|crater:-110:-43
  the|crest:-99:21 the|crew:-107:26 the|crook:-43:-1 the|cross:122:63 the|crossbow:-53:-26 the|croupier:-87:-5 the|crowbar:40:17
  the|crowd:-189:-11 the|crown:-115:-29 the|crucifix:102:53 the|crust:150:-33 the|crypt:-3:45 the|crystal:27:-40 the|cuff:75:-24
  the|culvert:-23:68 the|cup:108:-85 the|curate:-48:-3 the|current:49:27 the|curse:216:-33 the|curtain:-32:-62 the|curve:-91:-37
  the|cushion:126:34 the|customer:-59:-13 the|cutter:-126:40 the|dairy:-71:3 the|dam:-171:-59 the|damp:50:-12 the|dancer:-70:-90
  the|dark:-224:-6 the|dash:109:63 the|date:86:-21 the|day:-22:-90 the|dead:97:-243 the|deal:-63:-8 the|dealer:-55:-23 the|deck:235:63
  the|demon:29:-79 the|dentist:-48:-121 the|desert:78:-37 the|desk:64:-45 the|devil:-58:-32 the|dial:-65:-74 the|die:110:-75
  the|dirt:94:-40 the|ditch:103:66 the|dock:-157:-12 the|docker:-48:-25 the|doctor:-105:6 the|dog:-154:66 the|doll:212:-37
  the|dome:-142:-60 the|door:9:60 the|doorpost:-52:55 the|doorway:104:-20 the|dough:64:-4 the|dovecote:-45:-12 the|dragon:-63:-123
  the|drain:-61:-9 the|drawer:-3:-48 the|dreadnought:-42:57 the|dream:-76:-7 the|dress:207:-37 the|drill:20:44 the|drink:-43:49
  the|driver:90:60 the|drizzle:-84:-17 the|drone:-95:128 the|drop:51:137 the|drover:-64:32 the|drown:141:-63 the|drum:-35:-135
  the|dry:-24:-109 the|duct:-83:-38 the|duel:-9:46 the|dumpling:-19:84 the|dune:83:134 the|dusk:-63:-3 the|dust-sheet:110:-18
  the|dust:154:-143 the|dye:-64:24 the|dyke:-182:107 the|ear:-19:183 the|east:20:-56 the|eaves:-42:50 the|edge:-54:-67 the|eight:-72:-3
  the|elbow:-94:19 the|elevator:32:-105 the|embassy:-47:67 the|emitter:-84:-3 the|empty:20:-158 the|end:-11:-84 the|enemy:-72:-63
  the|enforcer:-101:61 the|engine:-87:-86 the|entire:105:-133 the|envoy:-4:58 the|epaulette:47:35 the|escalator:-57:33 the|escape:-44:-7
  the|estuary:-37:-47 the|evening:-69:-16 the|event:-51:-9 the|eviction:-111:-19 the|exact:50:-17 the|exorcism:69:-7 the|eye:-139:69
  the|eyebrow:-136:-94 the|eyelid:-55:-6 the|face:52:41 the|fall:80:40 the|false:33:-44 the|fan:41:0 the|far:36:-58 the|fat:-62:-47
  the|feast:-62:-6 the|feather:68:-64 the|feed:-47:-21 the|fellow:13:58 the|fen:-121:-26 the|fence:-127:28 the|fender:67:54
  the|fern:52:124 the|ferry:-42:-85 the|ferryman:61:-27 the|ferrywoman:-92:-17 the|fever:72:-28 the|field:-49:-7 the|fifth:79:16
  the|fight:64:-20 the|figure:-110:-15 the|file:-140:-66 the|final:-42:-20 the|fire:-58:26 the|first:-43:237 the|fish:14:67
  the|fisherman:73:-14 the|five:101:65 the|fixer:-41:-52 the|flag:40:-58 the|flagstone:170:35 the|flake:101:-12 the|flank:-104:-12
  the|flare:-171:93 the|flash:0:-49 the|flat:-10:-72 the|fleet:-48:-46 the|flesh:56:-25 the|float:-74:-7 the|flock:-44:-40 the|flood:97:-7
  the|flower:9:40 the|flute:-100:89 the|font:117:-25 the|footlights:85:-4 the|footman:-69:-27 the|forearm:41:-12 the|foreman:-51:-30
  the|foremost:-19:46 the|fork:38:100 the|forty:-44:-8 the|founder:-59:-17 the|foundry:-48:12 the|fountain:56:-59 the|fourth:-37:168
  the|fox:176:-21 the|frame:126:-12 the|freeze:54:-32 the|freezer:18:51 the|freight:-82:-10 the|fridge:82:7 the|frigate:-49:96
  the|frond:-60:-8 the|front:-88:-38 the|frost:134:-119 the|frosted:73:-17 the|fruit:-46:-8 the|fuel:-56:76 the|funicular:-30:-40
  the|furrow:76:-12 the|gallery:-41:-36 the|galley:-105:64 the|gallows:-131:-28 the|gantry:-113:-53 the|gap:-53:-5 the|garden:91:62
  the|gardener:-153:-10 the|gas:-198:-12 the|gate:27:-96 the|gauze:-157:-33 the|gear:-22:55 the|general:109:-7 the|generator:94:21
  the|gentleman:-111:3 the|ghost:59:-95 the|giant:-39:73 the|girl:160:-79 the|glacier:111:-8 the|glare:-48:-23 the|glass:206:3
  the|glove:-98:62 the|glow:78:5 the|goat:-118:8 the|goblin:-4:73 the|god:-87:-81 the|gondola:-54:-6 the|good:-46:-31 the|goose:-109:-5
  the|gorge:-93:-152 the|governess:-44:88 the|governor:-39:-62 the|graffito:80:0 the|grain:75:-43 the|granary:-127:-16
  the|grandmother:84:-14 the|grandstand:-27:-110 the|grapnel:-110:129 the|grave:21:-88 the|gravel:34:77 the|great:-42:-139 the|grey:54:-80
  the|grille:111:52 the|grind:187:21 the|groom:-103:66 the|guard:-45:-40 the|guest:-31:-59 the|guide:-41:-11 the|guild:-57:-29
  the|gulf:-94:-7 the|gullet:-61:12 the|gun:86:29 the|hair:-128:16 the|hairline:-68:-33 the|hammer:75:-5 the|handle:-41:-33
  the|hang:183:-44 the|hangar:80:-36 the|harbour:-74:-67 the|hardpan:82:-56 the|harmonium:114:28 the|harness:-33:-57 the|harpoon:-12:76
  the|harpsichord:50:-6 the|hatch:-82:-92 the|hatchet:-41:4 the|hayloft:-71:32 the|hazel:116:-32 the|head:-57:-8 the|headlamp:44:-55
  the|headrest:52:73 the|healer:91:-28 the|heap:131:-3 the|hearse:-98:72 the|heart:59:-83 the|hearth:165:8 the|hearthrug:44:1
  the|heat:-160:-46 the|heel:-37:61 the|height:130:-45 the|hem:-28:49 the|hen:-44:-61 the|hermit:114:-22 the|heron:-72:-30 the|hex:183:70
  the|hide:96:36 the|high:-59:-60 the|hill:-39:-109 the|hillside:48:-30 the|hilt:30:132 the|hinge:-89:-23 the|hip:-138:67
  the|hitchhiker:130:18 the|hive:110:-17 the|hold:38:-47 the|hole:-58:52 the|hollow:53:-18 the|hologram:-292:-110 the|holy:99:-14
  the|hood:92:29 the|hook:-220:108 the|horizon:-19:-43 the|horn:-42:-92 the|horse:-19:102 the|horseshoe:59:-23 the|hospital:-87:46
  the|host:19:-126 the|hot:-160:66 the|hotel:1:-57 the|hound:-74:50 the|hour:-19:-61 the|house:-49:-76 the|housekeeper:-48:-34
  the|hub:-37:-45 the|hubcap:109:-11 the|hulk:-91:-25 the|hundred:141:-3 the|hurdle:-111:22 the|hut:21:-60 the|hydrant:-62:-24
  the|hymn:40:-8 the|ice:-17:-86 the|idol:70:-4 the|incantation:42:-7 the|incense:-189:-8 the|infant:91:-7 the|infirmary:94:-3
  the|ink:63:-89 the|inn:-89:0 the|inner:-16:47 the|innkeeper:72:-6 the|inside:16:-128 the|insurance:-29:-55 the|island:106:-14
  the|ivy:-129:-25 the|jack:-41:-3 the|jackal:9:65 the|jade:167:-42 the|jam:-72:-42 the|jar:-48:-23 the|jaw:-80:31 the|jockey:-65:2
  the|joint:-100:-25 the|jukebox:-40:199 the|karaoke:-56:86 the|keel:77:42 the|keeper:117:40 the|kettle:-70:-67 the|key:196:-167
  the|keyhole:124:-48 the|kid:-76:-27 the|kiln:-87:-3 the|king:53:1 the|knee:-184:51 the|kneel:41:39 the|knife:-127:44 the|knuckle:76:-14
  the|lace:6:-50 the|lacquer:-44:61 the|ladder:-175:27 the|ladle:33:40 the|lady:41:25 the|lake:61:38 the|lamp:-3:-99 the|lamplight:43:8
  the|lance:-82:28 the|land:-13:-82 the|lane:-54:56 the|lantern:-132:3 the|lapel:93:71 the|last:-25:-121 the|latch:124:-12
  the|late:11:-116 the|laundry:-47:-26 the|law:-55:-14 the|lawn:41:-46 the|lead:-161:162 the|leaf:73:-9 the|leather:52:13
  the|leave:-44:-49 the|ledger:50:-47 the|leg:-114:137 the|length:79:0 the|lens:-94:-19 the|letter:60:35 the|level:131:-20
  the|lever:-148:-39 the|levy:-27:-79 the|lieutenant:-5:82 the|lifeboat:-122:8 the|lift:-82:-57 the|light:-88:-69 the|lighthouse:-108:-22
  the|lightning:-24:79 the|lily:-60:38 the|lime:-56:-17 the|line:-75:56 the|liner:-56:-58 the|lino:88:70 the|lion:-111:-139
  the|lip:-52:-24 the|list:-40:-1 the|little:-127:-86 the|live:42:-20 the|load:-58:-21 the|loaf:113:-42 the|lobby:-77:-17 the|lock:57:-92
  the|locker:51:34 the|locust:-97:-7 the|log:-107:87 the|long:3:59 the|longshoreman:-113:-6 the|look:-74:-7 the|loom:80:-19
  the|louvre:-38:-127 the|low:-96:-48 the|lower:-115:-14 the|luggage:-58:-13 the|lunch:-21:94 the|lute:17:49 the|lych-gate:-61:71
  the|machine:-29:-92 the|magistrate:-48:46 the|magnet:-77:62 the|maker:72:6 the|man:41:166 the|mangle:14:103 the|mannequin:-75:8
  the|manual:-58:-17 the|map:-119:33 the|marble:-3:124 the|mare:-78:10 the|margrave:-7:81 the|marine:128:159 the|mask:-44:-14
  the|mast:-100:-41 the|master:-106:-42 the|mastiff:-53:24 the|mat:66:-83 the|matchbook:-50:-35 the|matter:-74:-39 the|mattress:-17:112
  the|mayor:-134:-94 the|meat:-18:-42 the|mechanic:-53:-28 the|medium:136:-38 the|merchant:-98:-42 the|mere:92:-12 the|mesa:108:-24
  the|mesh:-111:-7 the|mess:91:-14 the|mezzanine:-129:138 the|midwife:50:-8 the|milestone:-105:-11 the|milk:29:60 the|mill:-56:-53
  the|miller:-63:-7 the|millpond:144:-36 the|mine:-65:-95 the|miner:27:99 the|minute:-37:-105 the|mirror:18:88 the|missile:41:-9
  the|moat:85:-22 the|moment:78:-84 the|monastery:-78:-23 the|money:6:-62 the|monk:-87:-8 the|monorail:-38:-49 the|monowire:-48:31
  the|moon:-60:-41 the|moor:-60:-39 the|mop:-47:-30 the|morgue:79:-31 the|morning:-27:-73 the|moth:38:-49 the|mould:59:-21
  the|mountain:148:-57 the|mountebank:-86:-56 the|mouth:-121:78 the|mud:-7:77 the|mule:-152:-113 the|museum:-97:-6 the|mutant:-88:1
  the|muzzle:-79:55 the|nail:113:28 the|name:65:-48 the|navigator:93:-14 the|near:-10:-71 the|neck:-95:104 the|needle:80:-39
  the|neon:55:-38 the|nettle:-59:28 the|new:-82:-82 the|newel:-74:59 the|next:-30:62 the|night:-75:-104 the|ninth:53:-60
  the|noise:-32:-101 the|noodle:48:-58 the|north:-40:-31 the|nose:-42:25 the|nostril:-78:-16 the|notary:-35:51 the|number:44:-47
  the|nurse:-42:131 the|nursery:-13:-41 the|oak:187:1 the|observatory:-67:-19 the|offer:-75:-4 the|office:32:-66 the|ogre:-75:19
  the|oil:14:41 the|old:42:8 the|one:62:-8 the|only:-16:-58 the|opera:-120:-10 the|oracle:-26:-74 the|orange:80:11 the|orangery:-43:-30
  the|orchard:-49:-49 the|orchestra:-144:8 the|orchid:-42:51 the|orderly:-62:115 the|other:-19:71 the|others:-45:-71 the|outrider:92:94
  the|ox:-37:-46 the|pack:-80:-19 the|pad:-92:-19 the|padlock:60:-42 the|page:198:-41 the|pail:90:-19 the|paint:166:-130 the|pair:-136:145
  the|pale:-157:10 the|palm:13:70 the|pan:28:-41 the|pane:0:-50 the|panel:97:-30 the|pantry:-3:87 the|paper:93:-76 the|parade:6:-81
  the|parapet:37:87 the|park:80:-18 the|parlour:107:-13 the|part:-74:-23 the|pass:-74:-82 the|passage:-87:70 the|pastry:-53:-9
  the|path:-135:9 the|patient:-158:16 the|patrol:54:4 the|pattern:55:89 the|pawnbroker:93:-18 the|pedal:-54:-39 the|peel:-51:-36
  the|peg:13:137 the|pen:117:-34 the|penthouse:-54:-38 the|persimmon:85:83 the|person:90:59 the|phantom:-2:-58 the|pharmacy:16:49
  the|phone:77:78 the|photograph:65:-6 the|piano:60:-44 the|pick:23:119 the|pike:-8:136 the|pilgrim:151:-83 the|pillar:68:204
  the|pillow:-85:192 the|pin:60:-41 the|pine:60:-19 the|pink:-101:-9 the|pirate:-41:32 the|pistol:-11:45 the|pit:-131:-52
  the|pitch:-19:-55 the|pitchfork:-120:105 the|plan:-38:-85 the|planchette:125:-37 the|planet:-192:-76 the|plank:49:51 the|plaque:-78:-13
  the|plasma:98:27 the|plaster:41:-19 the|plastic:-100:-6 the|plate:117:-95 the|platform:105:41 the|plaza:11:-43 the|plot:-107:-30
  the|plug:108:-48 the|point:-152:54 the|poker:-87:185 the|pond:-146:-102 the|pony:-50:-114 the|pool:57:44 the|porcelain:-75:-13
  the|port:-135:63 the|porter:-71:41 the|porthole:-42:-13 the|portrait:185:33 the|possess:138:-26 the|post:-52:-63 the|powder:-175:12
  the|power:83:-9 the|preacher:99:-1 the|precinct:13:-41 the|prefect:-41:-18 the|price:23:-72 the|priest:29:-64 the|print:139:-73
  the|prison:-35:97 the|projector:-163:-64 the|proper:47:-7 the|prophet:152:-2 the|psalm:-60:-23 the|psion:66:11 the|puddle:144:-39
  the|pump:-143:-70 the|puppet:-34:-99 the|pylon:-50:39 the|qi:55:25 the|quarry:-94:-11 the|quay:-59:-96 the|quick:-32:66 the|race:-16:-51
  the|rack:67:-34 the|radiator:-83:99 the|radio:-1:-70 the|raft:-96:24 the|rafter:170:-100 the|rag:51:83 the|raider:126:132
  the|rail:-178:15 the|railway:-53:-16 the|rain:37:-82 the|rake:-44:-49 the|ram:-59:15 the|ramp:-123:27 the|rat:91:39 the|rattle:96:57
  the|razor:-127:13 the|reactor:2:77 the|real:0:129 the|red:104:-72 the|reed:-50:30 the|reflection:126:94 the|rein:-44:-4
  the|reliquary:64:-14 the|reservoir:-45:-7 the|rest:-107:130 the|revolve:-49:48 the|rib:1:65 the|ribbon:-40:55 the|rider:58:8
  the|ridge:-46:-51 the|rifle:-60:10 the|rig:-182:-123 the|right:-39:-69 the|rim:-47:-139 the|ring:39:-235 the|riot:68:39 the|rise:-56:-26
  the|river:-34:-86 the|rivet:82:88 the|robot:-22:-79 the|rock:84:10 the|rod:-54:-26 the|roll:-12:77 the|roof:-137:23 the|roofless:50:-7
  the|rook:63:-19 the|room:80:-34 the|rope:-42:-107 the|rose:140:-57 the|rotor:-50:-8 the|roulette:-100:-19 the|round:-84:0
  the|row:-100:-63 the|rug:190:27 the|ruined:-38:62 the|rule:-54:-12 the|rune:96:-4 the|rung:-33:42 the|runner:149:135 the|rust:105:-42
  the|rye:-47:-5 the|sabre:-81:-28 the|sack:1:-93 the|saddle:151:52 the|saint:136:-42 the|salt:-51:-68 the|same:0:-110 the|sap:-64:98
  the|satchel:-109:18 the|scanner:-10:-60 the|scarecrow:92:-21 the|scholar:41:1 the|school:-137:-25 the|schoolmaster:-41:-7
  the|schoolroom:-150:-2 the|scope:40:-76 the|screen:62:-29 the|scroll:66:-40 the|sea:-138:-51 the|seal:-123:-117 the|seam:-52:19
  the|seance:-159:-7 the|searchlight:-125:-13 the|seat:127:129 the|second:-177:163 the|sect:-56:-5 the|security:-40:98 the|seed:74:-34
  the|sentry:-13:106 the|sergeant:-17:44 the|serpent:67:-12 the|server:46:-52 the|service:58:-57 the|seven:78:55 the|seventh:114:-51
  the|shade:-163:-84 the|shadow:90:-55 the|shaft:-54:77 the|shallows:-69:26 the|shaman:84:34 the|shape:184:-22 the|shave:-41:-10
  the|shear:222:18 the|sheet:-26:41 the|shelf:21:108 the|shelve:-53:18 the|shepherd:-15:62 the|shield:-99:42 the|shin:-70:-3
  the|ship:28:-97 the|shipyard:-58:-36 the|shock:-51:22 the|shoe:-68:21 the|shop:83:-14 the|shore:-74:-25 the|short:-37:98
  the|shoulder:29:-47 the|shout:40:49 the|shower:2:61 the|shrine:125:-25 the|shroud:64:-19 the|shut:90:-16 the|shutter:-70:23
  the|shuttle:102:-58 the|sick:143:-19 the|side:-50:96 the|sigil:85:12 the|sign:77:-73 the|signal:-46:-1 the|silk:-32:-57 the|sill:97:-55
  the|silo:46:-32 the|silver:149:121 the|siren:-62:-37 the|sister:2:68 the|sixth:-107:1 the|size:72:1 the|skeleton:-121:-54
  the|skimmer:-41:-41 the|skin:3:-147 the|skull:-39:-40 the|sky:-87:-37 the|skylight:-110:18 the|skyline:-79:-29 the|slag:27:43
  the|slate:87:-17 the|sledge:-83:-38 the|sleeve:41:44 the|slide:-63:62 the|sling:-56:87 the|slip:-191:-49 the|slit:-54:53 the|slope:22:53
  the|slot:-45:-36 the|slow:64:-3 the|slug:216:56 the|sluice:-8:46 the|small:-11:100 the|smile:-97:-13 the|smog:-60:-18 the|smoke:-15:40
  the|sniper:-68:11 the|snow:139:8 the|socket:15:80 the|sofa:-87:80 the|solicitor:-42:-12 the|song:42:-2 the|sorcerer:59:11
  the|sorceress:-42:-26 the|soup:99:15 the|south:-61:-5 the|spade:67:33 the|spare:-46:133 the|spear:-44:94 the|spectacle:-93:-24
  the|spectre:-128:4 the|speed:-52:2 the|spike:114:-1 the|spill:51:-16 the|spin:-105:23 the|spine:-66:22 the|spire:-76:-45
  the|spirit:-78:7 the|spoon:-58:-23 the|squad:-4:51 the|square:-42:-125 the|stack:-26:-75 the|stadium:-77:-28 the|stag:82:-31
  the|stage:-156:-67 the|stain:96:-13 the|stair:72:-7 the|stairwell:-73:75 the|stalk:-125:19 the|stand:-10:-42 the|star:5:-84
  the|starlight:77:-14 the|station:-140:-29 the|statue:-4:-49 the|steam:15:-42 the|steel:145:-88 the|steeple:80:-12 the|step:-117:-89
  the|steward:-78:-101 the|stick:25:-85 the|stiff:186:-32 the|stile:-4:-75 the|stock:-90:7 the|stone:229:13 the|stool:64:161
  the|storm:122:-115 the|story:-60:-15 the|storyteller:-67:-34 the|stove:77:23 the|stranger:12:56 the|strap:-102:80 the|straw:133:-7
  the|streetcar:-65:-13 the|strike:-67:10 the|string:-42:18 the|strip:-78:-20 the|stroke:150:-23 the|stubble:156:-3 the|stuff:-86:-45
  the|substation:2:-44 the|subway:24:46 the|sugar:-45:-28 the|suit:52:-25 the|sun:-130:-96 the|sunroof:-43:63 the|sunset:-42:-40
  the|surface:133:-29 the|surgeon:-109:157 the|surveyor:70:-6 the|swan:-99:2 the|sweep:-82:-23 the|swell:141:37 the|switch:-209:-49
  the|switchback:3:-98 the|sword:101:35 the|swordsman:-18:49 the|table:40:60 the|tablecloth:89:2 the|tail:-208:-70 the|tailgate:16:106
  the|talisman:44:-40 the|tall:44:44 the|tank:-54:-94 the|tanker:-4:-55 the|tanner:-90:4 the|tannery:-51:-25 the|tap:-54:-15
  the|taper:96:-21 the|tapestry:214:-10 the|tarmac:120:-10 the|tarpaulin:-58:-12 the|tassel:-91:29 the|tattoo:112:-44 the|tea:31:78
  the|teacher:-47:-7 the|teahouse:-71:7 the|teapot:-43:91 the|tear:119:-78 the|telegram:-61:-15 the|telephone:-1:48 the|temple:67:153
  the|tenant:-102:-27 the|theatre:-116:-25 the|thief:-43:-65 the|thigh:-71:-81 the|thin:-36:-62 the|thing:48:166 the|third:49:26
  the|thousand:-67:-5 the|thread:71:-33 the|three:64:82 the|threshold:129:-11 the|throat:-67:253 the|throne:-59:-11 the|thumb:-136:-13
  the|thunder:86:-29 the|ticket:-48:-41 the|tie:-52:-15 the|tiger:52:40 the|tile:196:78 the|till:47:-7 the|tilt:68:-13 the|time:190:-99
  the|tin:166:-27 the|tinker:141:-83 the|toll:-97:46 the|tollman:27:69 the|tomato:-112:-20 the|tommy:-49:125 the|tong:-136:17
  the|tooth:-133:50 the|top:-61:-65 the|topknot:-64:78 the|tow:10:53 the|tower:120:-106 the|town:-118:-39 the|towpath:-100:-8
  the|track:-79:-23 the|traffic:0:-66 the|train:-11:-90 the|tram:-74:-88 the|trap:-90:-63 the|trapdoor:-66:-72 the|traveller:-66:-62
  the|treaty:13:-41 the|trestle:166:24 the|trick:-44:-5 the|trike:-9:166 the|troll:-24:120 the|truck:-98:-81 the|trumpet:-185:-9
  the|truth:53:-17 the|tug:-77:159 the|tumbler:45:-4 the|tune:131:-42 the|tunnel:-222:-39 the|turf:100:122 the|turn:-91:-34
  the|turnip:44:-21 the|turnstile:-126:30 the|turret:-45:47 the|twelfth:41:-20 the|twentieth:-56:-33 the|two:32:133 the|typewriter:125:-11
  the|umbrella:-68:-26 the|underpass:88:8 the|underside:115:-7 the|undertaker:-71:-21 the|upper:-87:-49 the|upturn:-54:-72 the|urn:-40:-22
  the|usual:-95:-27 the|valley:93:-75 the|vampire:114:11 the|van:-31:-54 the|varnish:93:26 the|vat:-90:6 the|veil:-59:-26 the|velvet:55:56
  the|vend:80:9 the|vendor:-41:13 the|vent:77:-14 the|verge:-17:127 the|verger:-83:1 the|very:-173:-34 the|viaduct:-43:-7
  the|viewport:61:-41 the|village:-77:-17 the|villager:-44:36 the|vine:33:-43 the|vineyard:-45:-8 the|visor:5:49 the|voice:-59:-46
  the|wagon:-2:63 the|wainscot:-12:63 the|waiter:-16:42 the|ward:146:41 the|wardrobe:-101:96 the|wardroom:95:-9 the|warlock:121:46
  the|warm:-131:-16 the|wash:-56:9 the|watch:-70:-37 the|watchdog:-96:-18 the|water:-7:73 the|waterfall:56:-34 the|waterline:-61:23
  the|wax:-106:-25 the|way:-51:2 the|weathercock:-105:-31 the|weave:64:-11 the|weaver:91:-23 the|wed:-80:3 the|wednesday:96:-8
  the|week:-57:-39 the|well:155:-59 the|west:-167:-56 the|wet:-160:4 the|wheat:89:-9 the|white:70:6 the|whole:-75:-176 the|wick:141:-7
  the|widow:23:-127 the|wig:-43:-62 the|will:63:-4 the|willow:-26:48 the|winch:-84:17 the|wind:-78:-105 the|windlass:-58:-15
  the|window:75:68 the|windscreen:-12:132 the|windshield:-47:-64 the|wine:56:-1 the|wing:-99:-54 the|winner:-22:-115 the|winter:-122:-36
  the|witch:39:49 the|wizard:-78:-119 the|wolf:30:117 the|woman:143:-32 the|wood:-55:75 the|word:88:-16 the|work:-8:-79 the|world:-35:-40
  the|worst:-62:-11 the|wreath:-67:-23 the|wreck:37:-45 the|wrist:136:9 the|wrong:-65:-85 the|yard:-23:-109 the|year:-80:-71
  the|yellow:48:35 the|yew:87:-16 the|yoke:113:-18 the|young:-89:-3 the|zinc:66:-5 the|zither:199:38 thicken|and:60:-20 thick|as:-52:-83
  thigh|and:-93:-89 thing|'s:19:59 thing|and:-68:50 thing|at:56:-6 thing|be:-98:-20 thing|in:-60:128 thing|on:48:-2 think|about:-137:-138
  think|it:-43:-26 think|of:-73:149 think|to:-88:-19 thin|as:78:-67 thin|that:-96:-9 third|be:12:48 third|gate:-91:-15 third|of:-118:-10
  third|time:-122:9 third|verse:69:-3 third|watch:-102:-12 thirty|foot:11:-59 this|be:-110:-24 this|hour:56:-1 this|house:-114:-13
  this|morning:97:-15 this|one:193:-30 this|very:-49:-4 this|way:-8:-78 though|a:140:-9 though|it:46:-21 though|no:59:-12
  though|the:51:-31 though|to:-74:104 thousand|foot:22:-41 thousand|mile:-99:11 thousand|of:11:-42 thousand|person:-154:2
  thousand|ship:-66:-5 thousand|ton:4:-52 thread|a:53:-27 thread|and:100:-31 thread|of:149:-83 three|day:88:-66 three|hundred:-235:-93
  three|in:-18:131 three|of:-37:114 three|row:-44:-17 three|side:-114:-10 three|step:-74:70 three|storey:-44:50 three|the:54:-41
  three|time:46:-87 three|week:-46:-13 thresh|floor:-45:-1 throat|and:-18:119 throat|be:-51:16 throat|before:13:102 throat|of:-49:89
  throat|to:-62:-38 throat|with:-38:68 through|a:-152:72 through|all:-56:-21 through|and:-11:-43 through|both:105:7 through|every:-60:-11
  through|her:162:-78 through|him:162:-50 through|in:-96:-39 through|it:102:-60 through|its:-83:118 through|on:112:3 through|one:-72:3
  through|that:88:-15 through|the:-16:81 through|their:122:-24 through|them:130:5 through|wet:-127:-49 through|your:18:167 throw|a:-94:-21
  throw|bottle:-9:97 throw|down:-56:57 throw|her:-29:-65 throw|him:44:53 throw|in:-61:-6 throw|it:117:19 throw|rice:-14:76
  throw|the:-214:136 throw|their:85:-11 throw|them:81:62 throw|up:-9:41 throw|your:47:66 throw|yourself:-33:-50 thrust|out:129:-8
  thrust|the:17:-63 thumb|and:75:26 thumb|be:-73:-5 thumb|out:63:-28 thumb|to:62:-2 thunder|be:12:-59 ticket|booth:-43:-17
  tick|over:-57:-38 tide|and:132:-16 tide|be:-42:-25 tide|come:82:-8 tide|of:-58:-9 tide|on:48:-10 tier|of:6:-47 tie|and:56:56
  tie|itself:186:-35 tie|the:-37:-47 tie|to:-116:19 tie|up:-74:-33 tile|between:56:50 tile|with:65:36 till|a:64:-14 till|it:41:-18
  till|the:-71:10 tilt|and:-73:-94 tilt|her:228:72 time|a:-49:56 time|and:63:38 time|around:-12:-105 time|for:-56:64 time|from:-68:75
  time|he:148:-16 time|i:82:-37 time|it:-4:127 time|its:138:5 time|on:-26:-42 time|she:32:61 time|they:-25:41 time|to:-90:105
  time|we:-21:-40 time|with:64:-74 tinker|'s:57:-38 tin|and:-112:-44 tin|trumpet:105:-21 tip|and:72:12 tip|of:65:-7 tip|over:-59:-75
  today|'s:-41:-3 toe|to:57:-30 together|and:95:19 together|in:89:132 together|into:-62:-8 together|like:-104:-7 together|over:-53:-37
  together|through:-63:-19 tommy|gun:-68:76 tongue|of:65:-2 tongue|the:-79:-4 tonight|the:189:-35 tonne|of:19:52 ton|of:0:108
  tooth|a:-57:-39 tooth|and:-121:-17 tooth|bare:-32:51 tooth|be:-112:-14 tooth|the:-68:51 too|large:-81:-34 too|late:-2:138
  too|many:-24:72 topknot|and:-40:88 topple|across:-41:17 top|a:-66:-10 top|and:-129:-55 top|the:-45:-12 top|to:119:49 torch|and:-55:25
  torch|in:-51:-22 touch|a:-28:-58 touch|him:108:115 touch|his:2:-66 touch|it:118:-71 touch|one:-45:-10 touch|the:217:-60
  towards|the:57:-56 toward|her:-45:33 toward|it:-8:-48 toward|the:207:-21 toward|your:65:-17 tower|and:189:39 tower|of:-63:-31
  tower|stair:80:-13 tower|with:-15:-63 town|be:-48:-19 to|a:-68:-114 to|answer:-68:15 to|bank:-65:-15 to|be:-121:-44 to|beat:70:-56
  to|bed:-69:-53 to|belt:-71:-51 to|bottom:84:67 to|buy:-48:-6 to|carry:46:-24 to|cast:99:-11 to|come:37:40 to|dance:66:-24
  to|dinner:28:-45 to|do:-64:-7 to|door:-65:-15 to|drink:-89:-6 to|drip:42:34 to|drop:49:67 to|dry:-76:5 to|each:-68:-7 to|either:-54:-43
  to|end:-197:-52 to|every:-73:-22 to|fill:-70:26 to|find:72:-31 to|finish:-41:-22 to|follow:232:-46 to|four:-105:-29 to|get:-103:-72
  to|give:43:-16 to|glass:67:-6 to|glow:99:-15 to|go:-42:-42 to|grind:-126:-64 to|hand:-60:-26 to|hang:40:-40 to|have:-117:-23
  to|hear:41:-31 to|her:21:-94 to|his:12:-157 to|hit:40:-1 to|hold:94:-42 to|hum:88:-11 to|it:-39:-137 to|its:-181:-145 to|keep:87:-86
  to|know:-57:-33 to|lean:-22:205 to|leave:138:12 to|let:-17:-82 to|listen:89:-25 to|look:26:71 to|me:-72:-45 to|meet:-65:11
  to|mind:-71:-2 to|move:120:-23 to|nine:63:-18 to|nose:-40:-22 to|nothing:46:-1 to|notice:-58:128 to|one:106:60 to|open:-42:-7
  to|pick:-65:-9 to|piece:-89:-12 to|pole:-123:-21 to|powder:107:-4 to|pull:14:-72 to|push:-47:-6 to|put:-135:-36 to|reach:-156:92
  to|remember:-96:-11 to|rest:89:30 to|rib:52:73 to|ribbon:-10:79 to|right:-8:74 to|run:-39:82 to|save:-78:-12 to|say:-108:16
  to|scream:-29:53 to|shake:-48:0 to|show:-86:63 to|side:76:-18 to|sleep:-112:98 to|smoke:-18:86 to|spare:-33:-78 to|stand:90:-10
  to|stern:-83:31 to|stop:-86:44 to|supper:-101:-44 to|swing:99:-8 to|tail:-51:0 to|take:-97:-8 to|talk:-54:-18 to|the:-90:-123
  to|their:61:-113 to|them:74:-28 to|tilt:-51:-22 to|touch:-96:48 to|turn:52:-90 to|use:4:82 to|wait:168:-32 to|wall:-67:69
  to|where:-127:-25 to|wind:87:-2 to|write:42:-12 to|you:122:-29 to|your:-45:-99 trace|the:69:-3 track|be:98:-6 traffic|and:-23:-70
  traffic|light:76:-14 trail|from:117:-12 trail|spark:35:57 train|be:-57:-13 train|have:-44:-5 tray|of:-69:-75 tread|on:-40:0
  treaty|be:-56:-19 tree|grow:-80:-9 tremble|in:-2:72 trestle|and:188:40 trim|the:60:-41 trot|away:50:-24 trot|off:71:-2 trot|over:71:-1
  trough|and:43:-109 truck|and:-59:-53 truck|go:120:68 truck|have:-64:141 true|name:73:-17 trunk|and:46:-8 trunk|the:88:18
  try|again:-46:-14 try|to:-144:-27 tuck|a:-52:-33 tuck|up:-50:-12 tumble|out:-2:54 tunnel|and:-57:-72 tunnel|the:75:-9 turf|and:-32:62
  turn|about:48:65 turn|all:22:42 turn|and:-11:-110 turn|around:-49:49 turn|as:41:-7 turn|by:-53:-15 turn|from:-78:-7 turn|her:43:215
  turn|his:11:-46 turn|it:-91:-74 turn|its:126:-18 turn|of:-123:-29 turn|off:-47:-7 turn|on:103:-17 turn|once:-49:-10 turn|out:-109:-62
  turn|over:72:-145 turn|red:-1:51 turn|round:42:63 turn|slowly:94:-32 turn|the:-75:-82 turn|their:214:-93 turn|to:28:48 turn|toward:40:-7
  turn|under:-41:-35 turn|up:64:27 turn|with:-95:-64 twelfth|stroke:81:-8 twelve|of:112:-15 twenty|foot:-17:44 twenty|mile:47:3
  twice|about:-17:140 twice|and:-103:72 twice|round:-94:-29 twice|the:78:24 twig|and:105:-23 twist|and:52:1 two-tone|shoe:-40:-13
  two|and:105:-75 two|be:108:-2 two|brother:-40:43 two|by:123:-76 two|cousin:43:-29 two|dozen:75:-25 two|finger:64:109 two|floor:-42:72
  two|green:137:-12 two|halve:-54:25 two|hand:154:-19 two|head:-48:32 two|hundred:19:-193 two|in:48:58 two|leg:101:8 two|man:-64:154
  two|marine:31:45 two|mile:73:-10 two|of:23:139 two|old:-134:-25 two|pair:47:-46 two|row:-119:-35 two|slug:-29:55 two|the:25:-40
  two|thousand:70:-53 two|three:-45:-29 two|wall:60:24 two|wheel:-50:43 two|white:62:1 typewriter|be:97:-23 tyre|and:79:16
  tyre|iron:51:150 umbrella|go:-115:50 uncoil|and:42:1 uncoil|from:49:-22 underside|of:125:-12 under|a:-80:-87 under|each:-155:-26
  under|every:47:-13 under|her:-71:49 under|his:-66:-31 under|its:-108:-33 under|no:87:-22 under|one:-83:-40 under|the:-111:67
  under|them:-107:-13 under|violet:-58:-12 under|with:-15:60 under|you:-65:-3 unfold|from:210:-21 unpick|the:91:-53 unplug|and:92:-4
  unroll|the:-116:-21 until|every:69:-16 until|he:-77:169 until|her:-65:-46 until|i:-46:-16 until|it:-89:-80 until|one:-71:47
  until|she:-105:-8 until|the:92:-158 until|they:-14:58 until|your:-84:-100 upend|the:43:51 uphill|along:25:-47 uphill|and:69:-12
  upon|a:-50:33 upon|each:-89:-19 upon|her:39:-50 upon|it:95:-45 upon|row:48:-21 upon|the:45:-220 upon|their:-53:-7 upright|in:1:-58
  upright|with:-54:-3 upside|down:-172:-11 upturn|face:-101:-90 upward|and:67:-2 upward|with:-112:18 up|a:23:-114 up|aft:-4:-43
  up|again:5:42 up|all:73:69 up|along:138:77 up|among:-29:-81 up|around:61:11 up|at:-43:-71 up|before:87:55 up|behind:69:-56
  up|between:71:18 up|brown:64:-6 up|by:-48:-50 up|come:-55:-1 up|eleven:-56:-14 up|for:-49:-16 up|forty:-26:-52 up|from:-100:122
  up|go:-153:-58 up|he:-75:-3 up|here:-72:-3 up|his:61:82 up|in:68:14 up|it:181:15 up|its:92:65 up|like:-153:3 up|look:-60:-11
  up|off:281:-33 up|on:77:-5 up|one:40:-55 up|out:8:-88 up|over:-46:15 up|past:56:-23 up|red:-88:139 up|round:134:-34 up|their:-85:-18
  up|there:61:-32 up|they:127:-27 up|through:27:43 up|to:30:-271 up|together:16:106 up|toward:13:111 up|two:52:-1 up|under:78:-2
  up|until:75:-10 up|where:-44:-25 up|with:-144:117 up|your:-65:-31 use|a:-30:46 use|it:-51:78 use|the:-46:-19 use|to:-87:-85 us|a:-156:25
  us|again:-42:17 us|and:-63:-33 us|the:72:-5 vacuum|and:73:-23 valley|of:44:-10 vanish|in:-44:-12 vanish|into:-3:-77 vat|and:-56:-3
  vault|'s:-58:-3 vault|and:111:-24 vault|be:100:-12 vault|the:-93:-9 veil|and:129:-17 veil|be:-88:-16 veil|of:-92:-20 vend|machine:53:-19
  vent|and:72:-19 very|clean:-70:-12 very|slowly:-44:-73 very|small:-41:-5 very|still:84:-13 very|straight:-48:60 very|top:-45:-15
  vest|and:-23:92 vicar|'s:-101:-7 village|of:55:-17 vine|and:-110:-7 violet|fire:104:27 visor|be:54:49 visor|down:-21:-71 visor|go:-67:75
  visor|the:58:20 voice|and:60:-6 voice|on:41:-9 wade|in:-61:115 wade|out:126:-25 wade|to:61:-3 wade|toward:42:-30 wagon|and:-40:-32
  waist|a:46:-28 waist|and:-35:-61 waist|in:25:-52 wait|and:-75:-8 wait|at:79:-30 wait|for:-102:-38 wake|up:-78:-12 wake|with:-91:-8
  walk|a:93:-24 walk|about:-94:-70 walk|across:-54:-41 walk|along:-26:48 walk|away:55:-3 walk|behind:-62:-99 walk|between:93:29
  walk|him:-38:107 walk|in:-151:-61 walk|it:-47:88 walk|on:-26:-48 walk|out:-17:-58 walk|pace:37:-57 walk|past:82:-35 walk|round:123:-29
  walk|stick:-45:-6 walk|through:118:-33 walk|to:52:-8 walk|toward:76:-4 walk|up:17:43 wall|a:43:-20 wall|as:-82:-18 wall|be:-80:-4
  wall|beside:-40:21 wall|by:60:-6 wall|come:-72:14 wall|garden:-60:-11 wall|have:95:48 wall|like:116:5 wall|of:-40:-88 wall|the:41:-33
  wall|to:-106:67 wand|of:-50:-34 want|a:-51:-20 want|the:19:-47 want|to:-94:-31 warlock|'s:95:5 warm|and:-65:-58 warm|pan:-74:53
  war|rig:19:49 wash|and:-9:-41 wash|hang:-64:-10 wash|in:-66:-2 wash|on:17:-51 wasp|nest:-48:-5 watch|a:79:53 watch|chain:-43:51
  watch|from:56:-25 watch|it:102:-47 watch|the:-11:-152 watch|you:-65:-33 waterfall|with:42:-15 water|and:-66:-77 water|at:48:-36
  water|between:-55:-33 water|go:45:-42 water|have:-37:-61 water|in:172:-20 water|run:171:-33 water|stand:4:-47 water|tank:-65:-9
  water|the:-71:-11 water|tower:-85:55 water|truck:-54:-12 water|with:-48:-14 wave|to:-55:-8 wax|museum:-63:-36 way|a:64:-60 way|and:50:-4
  way|at:16:-42 way|back:41:-37 way|down:-88:-8 way|he:86:-9 way|home:-1:-55 way|it:55:-31 way|of:-38:-51 way|one:60:-6 way|out:-50:-7
  way|round:-68:-18 way|she:67:-25 way|that:-44:-10 way|the:41:-14 way|to:-41:31 way|up:-135:-43 way|with:-57:-21 way|you:-3:111
  wear|a:-118:-50 wear|her:-76:-11 wear|his:-50:-25 wear|it:-46:-12 wear|mourn:-102:-11 wear|off:-110:-37 wear|the:125:31 wear|to:-85:-2
  weaver|'s:21:-45 wed|dress:20:67 wed|ring:69:-16 weed|in:54:9 week|go:-22:-42 weight|and:85:-25 weight|on:-22:62 welder|'s:-78:-16
  weld|goggle:-73:-59 weld|mask:43:-21 well|and:111:-9 well|be:173:-1 well|of:-57:-26 well|up:127:-38 weren't|any:127:-17 wet|and:254:-14
  wet|black:60:-20 wet|boot:-63:-4 wet|grass:-90:54 wet|hair:146:-10 wet|hand:67:-7 wet|his:84:-18 wet|leather:-43:17 wet|the:67:17
  wet|through:132:-26 wet|to:41:33 wet|with:-54:-6 we|all:-28:-50 we|be:-85:-46 we|bury:-49:-31 we|go:-98:-34 we|have:-61:-18
  whatever|be:-60:-50 whatever|it:-106:8 whatever|they:-63:27 what|it:-132:57 what|remain:-71:61 what|she:82:-14 what|the:-84:-13
  what|they:-57:86 what|you:69:-5 wheel|a:-90:-14 wheel|and:5:106 wheel|be:-81:-62 wheel|go:26:-121 wheel|in:49:2 wheel|leave:106:-20
  wheel|of:84:-37 wheel|on:14:-51 wheel|once:181:6 wheel|over:-100:-2 wheel|round:49:6 wheel|spin:-77:-84 wheel|the:-29:-44
  wheel|to:-123:-6 wheel|turn:4:-45 wheel|with:71:-27 when|he:-16:-55 when|his:-73:75 when|it:-44:-99 when|she:133:-121 when|there:-84:-11
  when|they:-100:-86 when|you:103:-59 wherever|a:97:-9 wherever|her:153:-4 wherever|it:-79:-26 where|a:-18:-61 where|another:-81:-11
  where|each:84:-3 where|he:55:-71 where|her:58:-29 where|his:-72:-25 where|i:-39:-46 where|it:89:-85 where|its:166:40 where|no:146:-5
  where|nobody:99:-1 where|only:76:-13 where|she:110:-3 where|the:83:-141 where|there:194:-21 where|they:-2:105 where|you:-206:-101
  where|your:-34:185 whether|he:-146:-4 whether|you:-61:-4 whichever|way:13:-46 which|be:-40:-2 which|have:145:-29 which|of:-78:-9
  which|the:-74:22 which|you:-71:-33 while|a:-162:-75 while|and:-83:-16 while|it:-21:141 while|she:-9:-60 while|the:3:87
  while|their:-40:36 while|you:89:34 whip|and:107:1 whirl|up:164:8 whisker|and:132:-2 whistle|and:53:-13 whistle|for:-107:-31
  whistle|through:59:7 white|and:54:68 white|arm:-111:-24 white|face:77:-9 white|finger:75:-32 white|fire:135:19 white|flower:54:-26
  white|from:-73:-16 white|gravel:-67:-13 white|hair:54:-39 white|lead:-64:-13 white|line:126:53 white|moth:78:-9 white|of:-103:-12
  white|on:-85:-16 white|rope:98:-9 white|scar:-68:-13 white|shape:-20:45 white|stone:-42:15 white|the:55:-39 white|then:142:17
  whole|bay:-51:-1 whole|camp:69:-29 whole|convoy:60:-9 whole|front:-41:11 whole|hundred:-47:-4 whole|length:-29:-80 whole|night:-68:-17
  whole|of:-62:-189 whole|orchard:-93:-30 whole|plain:-55:-7 whole|street:-26:-46 whole|town:-75:-8 whole|vale:-42:-4 whole|wall:-107:21
  whole|weight:-59:38 who|could:-64:-40 who|do:55:-34 who|hadn't:-57:15 who|have:-146:-102 who|look:48:-8 who|take:101:27 who|throw:54:76
  wide|as:47:18 wide|than:-61:-86 widow|'s:64:-15 widow|have:42:-13 wife|be:9:-41 wife|go:-49:-41 wig|and:-73:-16 will|be:-52:-15
  will|go:-62:-23 will|not:46:-96 window|a:-7:-69 window|and:62:76 window|be:164:-19 window|down:-44:-40 window|have:99:28
  window|light:-69:-30 window|of:1:59 window|the:40:7 window|to:-70:15 windscreen|and:-85:50 wind|and:48:-42 wind|be:83:-4 wind|go:46:-32
  wind|have:-84:-5 wind|in:71:-2 wind|it:58:101 wind|round:-14:55 wind|to:-69:-7 wind|with:165:16 wine|in:92:-22 wine|jar:45:87
  wing|i:-74:-46 wing|you:-41:-23 winter|'s:-20:42 winter|garden:-69:-25 wiper|go:-52:-2 wipe|it:52:28 wipe|the:103:-97 wipe|your:-71:-61
  wire|and:-114:7 wire|no:68:79 wire|to:1:-53 wire|up:-109:-31 wish|to:41:-31 wish|you:48:-24 within|and:-55:-18 within|the:60:-14
  without|a:-94:-16 without|any:-105:-36 without|haste:126:-25 without|her:41:-20 without|him:84:22 without|hurry:-3:97 without|it:72:-9
  without|look:-93:-80 without|move:0:63 without|open:132:50 without|the:-10:-60 without|touch:24:-49 with|a:-123:-52 with|age:-99:-10
  with|all:-87:-85 with|an:-54:52 with|black:-49:-18 with|blue:-55:-25 with|both:-132:-16 with|candle:108:-10 with|chain:-71:-6
  with|duck:-100:-21 with|each:101:-13 with|every:71:-28 with|finger:102:-18 with|fish:137:-13 with|flour:-102:-73 with|forty:-55:-20
  with|frost:-48:-21 with|fruit:-77:-9 with|great:-124:-52 with|half:12:74 with|her:-10:-49 with|him:-96:188 with|hook:-48:157
  with|it:21:220 with|its:-230:-29 with|ivy:-81:-41 with|joy:-39:-54 with|laughter:59:-27 with|light:97:-26 with|lightning:-101:-37
  with|little:-76:66 with|me:134:28 with|more:88:-20 with|moss:66:-7 with|my:83:6 with|nail:-51:31 with|nine:-49:-18 with|no:102:9
  with|nobody:136:-74 with|nothing:135:-44 with|oil:-42:-7 with|old:-44:-13 with|one:-74:-106 with|paste:-45:-9 with|person:-21:53
  with|rain:-128:-10 with|rime:10:44 with|river:49:-11 with|salt:-29:115 with|saucepan:-51:-32 with|seven:-88:-15 with|silver:100:-12
  with|small:-49:-9 with|smoke:-62:-9 with|some:-67:-11 with|somebody:-97:-47 with|straw:-79:-29 with|ten:-48:-34 with|the:-55:53
  with|their:-176:-101 with|them:109:11 with|three:-43:-56 with|too:-52:62 with|tray:-45:-13 with|two:-55:84 with|us:90:-9
  with|weed:-139:4 with|wet:57:9 with|what:-14:146 with|your:74:-20 wizard|of:-107:-22 wizard|raise:4:-45 woman|'s:152:-3 woman|and:66:24
  woman|be:13:63 woman|of:23:-41 woman|on:-56:6 woman|sit:-56:-7 woman|with:13:-69 wonder|what:-61:-18 wood|and:4:112 word|and:78:-44
  word|for:66:-18 word|of:47:-21 word|one:-57:-4 work|at:67:-66 work|in:-83:-13 work|its:-70:-31 work|the:-120:35 world|and:-69:-11
  worth|of:87:-45 would|be:-45:17 would|have:-173:-185 would|not:-65:-30 wrap|in:-32:41 wreck|of:-107:-21 wrench|it:-84:60
  wrench|on:-51:-31 wren|'s:-98:-14 wrist|and:22:-45 wrist|be:53:-33 wrist|like:66:86 wrist|to:68:-29 wrist|with:-54:153 write|a:47:-10
  write|and:83:-19 write|down:-37:-58 write|it:-73:-10 write|on:125:-43 write|the:-40:-11 write|to:-71:-6 write|with:-114:-12
  wrong|and:-112:-3 wrong|note:101:-11 wrong|side:45:-24 wrong|way:43:-13 yard|above:60:3 yard|and:118:-8 yard|of:-67:77 yard|off:24:-65
  yawn|and:95:55 year|and:-82:-44 year|before:-65:-10 year|dead:-52:-12 year|go:-55:-6 year|in:170:-2 year|of:-161:-74 year|old:-112:-10
  year|the:0:-57 year|to:-81:-12 yellow|and:-54:12 yellow|paper:152:-35 yet|the:45:-17 yew|walk:-20:42 yours|and:79:88 your|air:-41:0
  your|ankle:42:-4 your|arm:47:-114 your|back:-80:-48 your|belt:-52:-15 your|boot:-44:-81 your|breath:31:-79 your|brother:-6:-66
  your|cheek:-67:38 your|collar:18:132 your|dead:114:-8 your|ear:51:151 your|eye:-102:-21 your|face:-4:44 your|father:80:-42
  your|finger:-16:54 your|fist:-64:4 your|foot:-92:13 your|grandmother:54:-21 your|grip:45:28 your|hair:19:79 your|hand:-95:-154
  your|head:-144:-53 your|heel:-141:132 your|knee:26:101 your|lamp:-64:-39 your|leave:-114:19 your|lung:-56:-7 your|mind:-112:-17
  your|mother:62:-63 your|mouth:-53:-36 your|name:117:-15 your|neck:-77:-14 your|other:-30:-79 your|own:-17:-45 your|palm:66:-32
  your|rear:-83:49 your|run:18:53 your|shadow:91:-21 your|shield:30:137 your|shin:-46:-10 your|shoe:73:-34 your|shoulder:82:92
  your|sister:53:-19 your|sleeve:37:84 your|tailgate:28:64 your|teacher:-89:-24 your|throat:-71:104 your|thumb:-68:-34 your|visor:8:-46
  your|voice:61:-8 your|waist:-49:-21 your|way:48:-45 your|weight:-30:56 your|whole:-67:8 your|window:96:-7 your|windscreen:8:42
  your|wrist:74:-41 you|'d:-90:28 you|'re:-85:-30 you|'ve:72:-32 you|a:-55:-122 you|agree:-44:-44 you|along:62:-36 you|arrive:-55:-26
  you|as:56:50 you|ask:-61:-33 you|at:-64:3 you|back:41:-16 you|be:-55:-113 you|beat:86:-12 you|both:-64:-31 you|bow:-165:-105
  you|break:-52:-6 you|bring:-133:94 you|by:-84:90 you|cannot:101:-39 you|catch:-99:115 you|change:-45:-55 you|climb:-166:-63
  you|close:-49:-24 you|come:-53:45 you|could:74:-90 you|crest:-79:-32 you|cross:-97:-45 you|cut:18:-60 you|decide:-71:-10 you|dive:-60:70
  you|do:-99:-120 you|don't:-62:1 you|down:-124:-21 you|dream:-107:-41 you|drive:-99:-49 you|drop:87:19 you|duck:-40:-3 you|enter:-36:-59
  you|ever:-40:-11 you|feed:85:7 you|feel:40:-26 you|find:-158:-6 you|finish:-24:-51 you|float:-93:-17 you|fold:-22:-52 you|follow:-68:-41
  you|for:-57:-44 you|from:-47:-16 you|gain:-81:-90 you|get:-91:-34 you|give:-92:-21 you|go:-71:-121 you|hang:42:-16 you|haul:-146:-3
  you|have:-205:-189 you|hear:56:104 you|hit:-50:5 you|hold:79:64 you|in:52:193 you|it:91:-15 you|jack:-62:-24 you|jam:-58:60
  you|jump:-30:105 you|keep:81:-101 you|kick:14:-42 you|kill:66:-24 you|kneel:92:-52 you|leap:-41:-32 you|learn:-24:-45 you|leave:-93:-87
  you|let:114:-57 you|lie:-102:-36 you|light:143:-30 you|like:-23:45 you|look:121:-79 you|make:-69:-44 you|may:-92:-75 you|might:-92:-6
  you|miss:-75:-19 you|never:-45:-8 you|notice:-49:-36 you|now:-49:-4 you|on:-145:-96 you|open:-13:-49 you|out:-40:-29 you|over:-77:-28
  you|parry:32:100 you|pass:53:-20 you|pay:-44:-33 you|picture:-50:-70 you|press:98:-29 you|pull:54:-54 you|push:-103:-40 you|put:70:3
  you|raise:-60:-3 you|ram:40:35 you|reach:-82:-66 you|read:-81:-13 you|remember:-47:-16 you|ride:-22:60 you|roll:-96:-15 you|run:-84:-37
  you|say:-82:-81 you|scrape:-64:-7 you|see:-44:50 you|sell:-21:-68 you|shoot:-46:2 you|shoulder:-40:-19 you|sign:-90:-50 you|sit:-161:-45
  you|sleep:-136:-23 you|slide:-33:63 you|spend:-17:-42 you|spin:113:77 you|split:85:44 you|stamp:-82:9 you|stand:-40:-2 you|steer:34:53
  you|step:52:-43 you|stop:-47:-99 you|strike:165:33 you|suppose:-43:-4 you|swing:-72:130 you|take:-42:-88 you|tell:-73:-62
  you|that:-57:-7 you|the:169:-44 you|think:-82:-135 you|through:-45:18 you|throw:44:-7 you|to:-53:-74 you|try:-74:-52 you|turn:-136:-41
  you|wade:-72:-24 you|wait:-94:-62 you|wake:-57:-36 you|walk:-42:-57 you|want:82:-27 you|watch:190:-73 you|who:-26:41 you|wipe:-77:-38
  you|with:40:27 you|wonder:-60:-20 you|would:-157:-33 you|you:58:80`;

/** Clauses of a kind that {@link file://./wonder-clash.ts} counts, each. */
export const CLASH_WEIGHTS: Readonly<Record<string, number>> = {
  "likenesses and the dead act": 0.213,
  "wares live": 0.453,
  "plants live": 0.629,
  "fire, water and smoke live": 0.077,
  "the dead act": -0.142,
  "a part of its own": 0.528,
  itself: 0.434,
  "gets up": 0.53,
  rises: 0.361,
  "goes up": 0.123,
  "hangs in the air": 0.14,
  "somebody goes up": 0.011,
  "the wrong way": 0.249,
  "out of a hand": 0.193,
  "fire about a body": 0.54,
  "a sound goes on": 0.511,
  "turns to somebody": 0.305,
  "the empty act": 0.56,
  "makes way": 0.585,
  writes: 0.608,
  "comes together": 0.797,
  "things mend": 0.417,
  yields: 0.239,
  "its worker acts": 0.139,
  "things answer a sign": 0.5,
  "elements answer a sign": 0.658,
  "bodies answer a sign": 0.603,
  "changes at once after a sign": 0.155,
  "far off after a sign": 1.062,
  "by itself": 0.15,
  "does it to itself": 0.916,
  "no cause": 0.458,
  "without harm or trace": 0.827,
  "does not what it must": 0.636,
  "dead for so long": 1.074,
  "too many or none": 0.992,
  "fire in a bare hand": -0.051,
  lore: 0.248,
  "its workers": 0.545,
  devices: -0.039,
  "sure signs": 0.202,
  "several sure signs": 0.377,
  "sure signs without a cause": 0.555,
  "sure signs and devices": 0.105,
};
