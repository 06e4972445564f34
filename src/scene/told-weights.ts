/** Weights of words for a wonder and for a fight, fitted by `npx tsx tools/scene/fit.ts` on the labelled sets. Not to be edited by hand. */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted number can come near a known one

/** A weight is its number over this. */
export const SCALE = 100;

/** Base forms, for a wonder and for a fight. */
export const WORDS = `
  'd:-43:-156 'll:-89:-24 'm:-20:1 're:-174:-93 's:0:36 've:-9:-90 a:-53:-89 abacus:-164:122 abbess:139:-32 abbey:-47:46 abbot:73:12
  ablaze:68:-9 able:-67:18 aboard:-87:42 about:-32:-79 above:14:-104 academy:-37:-8 accept:-82:-40 access:-16:-40 accident:15:-2
  accord:-45:-45 accordion:-12:-29 account:-57:-50 accountant:-61:68 ache:-19:-40 acid:-129:-43 acolyte:-74:28 acquire:-50:38 acre:-7:-75
  across:42:6 act:-140:-24 action:-17:-23 actual:3:-38 add:-113:-101 address:-58:-58 adept:-12:-5 adjourn:-28:-7 admiral:-118:-164
  admire:-20:-7 admit:-30:-43 adrift:-91:32 advance:-143:-52 advert:-77:-28 advertisement:-82:-39 aerial:-161:-53 afford:-33:-30
  aft:-22:-231 afternoon:-114:-58 afterward:-16:26 afterwards:-100:122 again:-134:-51 against:-26:-14 age:15:-26 aged:2:-14 agent:-23:-9
  ago:22:-22 agree:-184:-72 ahead:31:-77 aim:0:37 air:107:64 airless:-47:-21 airliner:-43:-12 airlock:-13:-13 airship:-91:-21
  aisle:-21:-37 ajar:-35:-60 alarm:-181:-1 alder:46:-40 alderman:-156:-90 ale:-42:-58 algae:-57:-15 alibi:-28:-26 alight:52:13
  alike:-23:-31 alive:-55:-65 all:-5:-78 alley:-14:20 allotment:-29:-8 allow:-112:-18 almost:-72:-31 alone:-44:-86 along:-28:-99
  alongside:-3:-66 aloud:-79:-40 alphabet:-46:-28 already:-53:95 also:16:-106 altar:-16:-125 alter:-46:14 always:-151:-83
  ambassador:-31:-2 amber:-80:-60 ambulance:-59:112 ambush:-28:-26 ammo:-26:-62 among:-118:50 amphitheatre:-9:-9 amusement:-32:-1
  an:-80:-207 ancestor:89:-4 anchor:-52:33 and:-35:-46 android:-93:-4 angel:-77:-30 anger:-41:-19 angle:-44:-24 angry:-18:-9
  animal:-31:-45 ankle-deep:-55:-5 ankle:-152:113 announce:-84:-7 another:27:-96 answer:13:-43 ant:12:23 antenna:-120:-32 antler:146:-96
  anvil:-24:2 any:-21:-126 anybody:-103:-89 anyhow:263:86 anyone:-20:85 anything:-101:-80 anyway:127:-66 anywhere:76:16 apart:-35:42
  ape:-38:59 apiece:-27:-12 apologise:-1:66 apology:-42:21 apothecary:-30:-41 apparently:-27:-8 apparition:-80:-16 appear:38:-9
  applaud:-37:-56 applause:-51:-66 apple:-10:-43 apply:-18:-31 appointment:-43:-5 apprentice:16:75 approach:-91:-6 apricot:-90:-24
  apron:-77:-200 aquarium:-122:34 aqueduct:-75:-41 arc:-119:27 arcade:-114:-110 arch:-98:-159 archer:120:135 archive:-66:-18
  arcology:-122:-27 aren't:25:-30 argue:-117:49 argument:-89:-9 arm:-14:15 armchair:-77:-2 armed:-57:-42 armor:-34:-6 armour:-18:79
  armoured:137:-7 armpit:-83:-76 army:-63:-8 around:17:-40 arrange:-27:-10 arrears:-48:-44 arrive:-38:-13 arrow:24:74 as:49:-85
  ash:-17:-30 ashamed:-24:-10 ashtray:58:-6 aside:190:19 ask:-41:-245 asleep:-185:-166 asphalt:185:41 assassin:164:141 assemble:130:-7
  assistant:-63:30 asteroid:41:-25 astride:9:103 astronomer:22:-1 asylum:-76:-9 at:-15:-64 attack:-162:-97 attendant:-24:-14
  attention:-14:-5 attentive:34:-9 attic:83:-7 attitude:-17:-26 attorney:-22:-9 audience:38:-25 audit:-56:-13 aunt:-120:-116 auntie:111:-8
  aurora:-43:-3 automatic:68:51 autosave:-62:-22 autumn:-51:-17 avenue:-156:-59 awake:-129:-65 away:6:-125 awning:27:-59 axe:-56:-50
  axis:-84:-58 axle:3:-7 baby:41:-146 back:-4:-6 backward:-6:147 backwards:-87:64 bacon:-1:5 bad:-179:-59 badge:-53:-24 badger:22:-14
  badly:-185:-72 bag:-76:25 bailiff:47:-68 bait:5:-10 baize:-24:-35 bake:-93:92 baker:-73:-30 balance:-150:-65 balcony:-290:-41
  bald:-98:-53 bale:-41:-5 ball:-16:91 ballast:-12:-28 balloon:-116:-31 ballroom:29:-70 balustrade:71:10 bamboo:-110:-31 banana:-22:-6
  band:-158:-56 bandage:-64:-79 bandit:64:136 bandleader:54:-24 bandolier:-26:-7 bandstand:14:0 bang:-27:-84 banister:-37:191 bank:-83:18
  banker:-33:-3 banner:-28:-81 baptise:-22:-1 bar:81:38 barb:-12:5 barber:-161:-19 barcode:-83:-21 bare:89:-136 barefoot:44:-56
  bareheaded:-38:-4 barely:-55:4 bargain:-49:-91 barge:-191:-73 bark:44:-175 barley:190:-77 barman:-17:-1 barn:171:27 barnacle:-8:-10
  baron:-76:-47 barracks:89:-15 barrel:-129:74 barricade:-50:225 barrier:-104:15 barrow:-69:20 bartender:91:-7 barter:-6:-31
  basalt:113:-21 base:-61:-63 basement:64:-27 basin:104:-18 basket:-38:22 bass:-66:-10 bat:1:-24 bath:-56:28 bathe:-55:-5 bathrobe:-64:-28
  bathroom:-10:-18 bathtub:-39:-84 baton:-114:30 batter:43:61 battery:-34:-119 battle:-74:-32 battlefield:119:51 bawl:-56:-15 bay:-91:19
  bayonet:96:6 be:-52:-172 beach:-43:-55 beacon:-153:-58 bead:11:81 beak:-61:-2 beam:-67:-29 bean:-90:-122 bear:-27:13 beard:0:-130
  bearer:-1:-29 bearings:-62:38 beast:-12:27 beat:-50:-100 beautiful:-48:-25 because:-135:-31 beck:-5:-17 beckon:68:-23 become:86:-95
  bed:-4:-29 bedpost:-25:-4 bedroll:13:-21 bedsheet:-173:-62 bee:74:-103 beech:-92:-15 beehive:-100:25 beekeeper:40:-20 beer:-74:-15
  beet:-31:-9 beetle:-8:-37 before:-59:7 beg:-23:46 begin:168:-49 behead:-61:-6 behind:9:1 belfry:-147:51 believe:-173:-68 bell-rope:85:68
  bell:18:-137 bellhop:-32:-29 bellow:-133:-28 belly:-158:-36 belong:-68:44 below:-258:-127 belt:-84:1 belted:-57:-27 bench:-77:-24
  bend:24:-93 beneath:-73:-94 berm:-9:-3 berth:-119:-35 beside:-81:130 best:-155:-45 bet:-87:-106 better:-142:-25 between:-59:-27
  bewitch:-14:-21 beyond:-87:-12 bib:-8:-9 bible:72:34 bicycle:-17:-37 bier:50:-12 big:-139:17 bike:-82:155 biker:52:115 bilge:-52:6
  bill:-199:-54 billboard:-78:-81 billhook:48:119 bin:-23:125 bind:-171:-74 birch:-114:-58 bird:29:-104 birdcage:-21:-7 biro:-41:-9
  birth:-1:40 birthday:-79:-52 bishop:-129:-43 bit:-13:33 bite:-114:106 black:-51:-212 blacken:55:25 blackjack:-32:71 blackout:-35:-7
  bladder:-47:-15 blade:-163:-24 blank:97:-49 blanket:-87:-123 blast:11:-8 blaze:149:-38 bleach:-30:-80 bleat:-43:7 bleed:184:-96
  bless:171:-57 blimp:-7:-39 blind:35:69 blinds:19:-10 blink:-48:-55 blister:40:21 blizzard:-94:2 block:-8:-132 blonde:-106:-11
  blood:111:-10 bloom:132:1 blossom:92:-77 blot:-49:-7 blotter:145:-67 blow:26:-89 blue:-77:-140 blunt:14:137 blur:10:-28 boar:-211:67
  board:44:16 boarder:-152:52 boat:-167:-36 boathook:-133:143 boathouse:76:-5 boatman:-39:-30 bob:-130:-156 bodice:25:-29 bodily:-16:43
  body:-140:8 bodyguard:-33:55 bog:29:-7 boil:-2:-48 boiler:-128:8 bollard:-44:-8 bolt-cutters:32:51 bolt:-56:63 bomb:-111:79
  bombazine:-7:-5 bone:127:-30 bonfire:-32:-136 bonnet:-67:17 book:-26:-21 boom:-115:84 boost:-24:-23 boot:-74:-62 booth:-114:-33
  bootlace:-113:-32 border:31:-25 bore:-47:-25 boredom:-18:-13 born:-38:67 borrow:-153:-87 bosom:-30:-7 boss:-58:4 bosun:-13:-18
  both:-111:54 bother:-58:8 bottle:-80:83 bottom:65:-113 bough:129:-23 boulder:179:-20 bounce:-152:-62 bouncer:-160:124 bound:1:-5
  bounty:-20:-14 bouquet:-18:-67 bourbon:14:-75 bow:12:-237 bowl:55:35 box:-94:-49 boxcar:-20:1 boxing:-21:44 boy:-38:-223 brace:33:8
  bracelet:-19:-9 bracken:-71:-23 bracket:-86:-32 braid:-59:-18 brain:-56:-14 brake:-238:-7 bramble:4:-2 branch:64:-73 brand:-21:-62
  brandy:48:-12 brass:-165:-38 brawl:-119:-18 brazier:-114:-56 breach:-93:10 bread:-1:-25 breadth:78:-33 break:-194:63 breaker:-42:-19
  breakfast:-83:-111 breakthrough:-111:-36 breakwater:-148:-33 breast:17:-80 breastbone:66:-20 breastplate:-31:-4 breath:113:-186
  breathe:74:-114 breech:96:-78 breeze:30:-39 brewery:-31:5 bribe:-45:-39 brick:144:107 bricked-up:79:-4 bridal:-72:-29 bride:131:-171
  bridge:-70:-96 bridle:-27:-1 brief:-22:-13 briefcase:133:5 brigand:-30:5 bright:-8:55 brighten:-80:-14 brightness:-66:-31 brim:-45:-63
  brine:-66:4 bring:-224:106 bristle:83:51 broad:15:-115 broadside:-159:89 brocade:-6:-32 brochure:-56:-9 broker:-31:-22 bronze:61:-22
  brooch:-116:-29 brook:37:-28 broom:-88:-95 broth:-61:-3 brother:28:-60 brow:107:-84 brown:-29:-203 bruise:-42:-55 brush:56:23
  brushwork:-35:-4 brute:-85:25 bubble:-150:-90 buck:41:-25 bucket:23:-19 bucketful:28:-46 buckle:-11:-68 buckler:-29:7 bud:91:-29
  budded:116:-11 budge:-43:-25 buds:68:-26 buffalo:10:-57 buffers:27:-9 buffet:-50:-22 buggy:-143:116 build:-177:-157 bulb:4:-77
  bulge:97:8 bulkhead:26:80 bull:-112:16 bulldozer:7:23 bullet:128:49 bullock:-16:-12 bump:-57:-32 bumper:-72:25 bun:66:-58 bung:117:77
  bunk:-36:19 bunker:-62:-31 bunting:-63:-29 burial:30:-10 burn:-19:-126 burner:2:-7 burnt-out:102:9 burst:-110:144 bury:-47:-62
  bus:-137:-55 bush:-27:-9 business:-79:-72 busy:-29:39 but:8:-177 butcher:-87:-139 butler:12:20 butt:-127:51 butter:-14:-89
  butterfly:-48:76 button:-35:-105 buttonhole:100:-59 buy:-185:-136 buzz:-7:-3 buzzard:104:61 by:-42:-102 byre:35:-28 cab:-6:85
  cabbage:-104:-53 cabin:-12:-47 cabinet:-24:77 cable:-184:-75 cactus:20:54 cadet:-29:-51 cage:-250:29 cairn:29:31 cake:-184:-5
  calendar:-7:-24 calf:-104:-49 calfskin:-38:-9 calico:3:108 call:-137:-134 calligrapher:5:-9 calm:78:-75 camel:-170:62 camellia:-35:-5
  camera:97:14 camp:60:-102 campaign:-24:-18 camphor:-105:-74 can't:-171:-80 can:41:-34 canal:-190:-119 canapé:-37:-31 canary:-182:-20
  cancel:-63:-14 candle:-16:-85 candlestick:-34:46 cane:-24:28 canister:-42:-13 cannery:-54:23 cannon:-66:67 cannot:58:-17 canopy:-29:41
  canteen:15:-27 canvas:88:-64 canyon:-36:20 cap:-125:-56 cape:-113:-51 capital:92:-51 capsule:-7:-12 captain:-86:-47 car:-50:12
  caravan:-163:-87 carbine:59:2 carburettor:-16:-6 carcass:-82:-109 card:21:-91 cardboard:-40:-44 cardigan:-88:-39 care:-140:-63
  careful:-55:-45 cargo:-183:6 carnation:-42:-120 carnival:-132:-21 carousel:-64:-67 carp:138:-164 carpet:124:-74 carriage:-2:-74
  carrier:-16:-18 carry:-49:-5 cart:-8:84 carter:16:-43 cartwheel:-50:37 carve:-71:-55 case:-21:-85 casement:-75:-9 cash:-114:-85
  casing:-39:-11 casino:-110:-35 cask:-5:47 cassock:-6:-20 cast:-7:-127 castle:-105:-4 castor:-58:24 cat:50:-128 catalogue:-72:-3
  catapult:-34:57 cataract:30:13 catch:-118:128 cathedral:-222:-80 cattle:-28:-9 catwalk:-140:59 cauldron:18:47 causeway:-23:-2
  cavalry:92:66 cave:-29:-48 cease:64:8 ceiling:2:14 cell:41:-18 cellar:13:-69 cello:-41:-53 cement:-42:-9 censer:88:3 centipede:-85:6
  centre:-139:-85 century:75:-43 ceramic:-169:52 certain:-11:-22 chaff:-13:21 chain:-139:147 chainsaw:-3:16 chair:36:48 chalk:149:-91
  chalked:-90:-86 challenge:10:-18 chamber:86:-16 champagne:-96:0 champion:-61:-32 chance:-49:-25 chandelier:-115:41 chandler:-54:-60
  change:-34:34 channel:-118:-51 chant:16:35 chapel:-101:-22 chaplain:-29:-7 chapter:-115:-67 char:123:43 character:16:-39
  charcoal:-12:-32 charge:-58:-103 charm:-44:-16 chart:-105:-94 charter:-19:-5 chase:-51:-62 chasm:41:-2 chassis:-26:-16
  chatelaine:-25:-21 chauffeur:-6:60 cheap:-185:-33 check:-6:-41 checkpoint:-55:-32 cheek:-26:36 cheekbone:-31:-8 cheer:31:14
  cheerful:-10:22 cheese:10:-69 cheesecloth:-154:-23 cherry:24:-25 chess:-96:69 chessboard:-65:-7 chest:-88:38 chestnut:2:-23 chew:-81:-27
  chick:25:-34 chicken:62:62 chief:-30:-86 child:-77:-268 chime:89:2 chimney:-63:-108 chin:-47:-81 china:107:-21 chip:-23:-108
  chipped:-57:-25 choir:-52:-57 choirboy:49:-24 choke:17:-11 cholera:-25:-9 choose:-87:-102 chop:-57:127 chopstick:-118:106 chord:47:19
  chorister:-45:-6 chorus:-56:-6 christen:25:-52 chrome:-119:-68 chromed:-47:-15 chrysanthemum:8:10 church:-33:-92 churchyard:4:-24
  churn:-28:-28 chute:-41:-98 cider:-50:-62 cigar:8:18 cigarette:-39:-108 cigarillo:-66:-8 cinder:151:110 cinema:-74:-28 cinnabar:61:23
  circle:-43:-64 circuit:-20:-41 circulate:3:-14 cistern:-23:-39 citizen:-38:-14 city:-105:-103 clack:-19:-96 claim:-94:-82 clamber:27:-8
  clamp:4:-43 clan:-19:-33 clank:52:119 clap:129:6 clapper:77:-26 claret:56:84 clash:-48:-3 clasp:-28:-25 class:-81:-1 clatter:83:15
  clause:-4:-37 claw:-27:53 clay:106:-17 clean:-52:-128 cleaner:-63:-66 clear:83:-119 cleave:-3:31 cleaver:-173:-56 clench:86:179
  clerk:-199:7 click:19:-150 client:-18:-51 cliff:-29:-123 climb:19:-87 cling:-125:-11 clinic:-58:-19 clink:16:-17 clip:-104:-9
  clipboard:-102:18 cloak:60:73 clock:-7:-131 clockmaker:73:-31 clockwork:-87:-13 clod:-32:25 clog:27:-49 cloister:24:53 close:-12:-9
  cloth:-15:-28 clothe:-99:-14 cloud:-97:-64 clove:78:-7 clover:93:-8 club:-3:46 clue:-105:-74 clunk:33:-41 clutch:98:9 coach:-141:-5
  coachman:-118:-39 coal:-168:104 coast:-29:-38 coat:2:-9 cobbler:18:-16 cobbles:1:-38 cobra:41:20 cock:-89:84 cockpit:24:-48
  code:-179:-65 coffee:21:-76 coffin:9:-149 coil:184:-41 coin:71:-160 colander:-44:54 cold:45:-106 collapse:-22:61 collar:-23:-63
  collarbone:-123:-13 collect:116:-27 collection:-28:-6 collector:145:21 colonel:-98:23 colony:-2:-7 color:-70:-8 colour:-52:-150
  column:43:-34 comb:-26:26 combat:39:-8 combine:-96:-30 come:-18:48 comet:32:-63 comma:-68:-13 command:125:27 commissioner:-36:-62
  committee:-32:-122 common:-15:-25 commuter:97:22 company:66:11 compass:124:-51 complain:19:-3 complete:-158:-110 composure:-38:-31
  compound:48:-28 concierge:3:-16 concourse:17:-10 concrete:6:-33 condensation:-18:-12 condense:27:-9 condition:-51:-52 conduct:9:-66
  conductor:-39:-73 cone:-104:-33 confetti:-39:-63 conga:-46:-84 congregation:9:-55 conjure:-43:21 conjuror:-81:-7 conservatory:-87:-34
  consider:-19:63 console:63:-2 constable:-62:87 constellation:224:-69 consul:-32:-31 consume:7:-20 contact:-105:-70 container:-32:-143
  continent:-127:-25 continue:-99:-75 contract:-54:-57 control:-17:20 convenience:-69:-10 conversation:22:-26 convoy:119:8 cook:-133:-30
  cool:-28:-105 coolant:-43:-67 coop:-7:91 cooper:-44:-53 cop:-40:28 cope:-17:5 copper:-82:-139 copperplate:-100:-11 copy:-1:-14
  coral:-86:-58 cord:-47:26 core:-15:-17 cork:-5:-67 corkscrew:-82:-27 cormorant:-73:-35 corn:-148:-94 corner:13:-184 coroner:-54:-13
  corporate:-36:-51 corpse:36:-49 correct:43:61 corridor:8:-63 corrugate:-4:-27 corsair:-117:184 corvette:-30:96 cost:-104:-114
  cot:181:-15 cottage:-44:-33 cotton:19:-22 couch:-61:15 cough:-257:92 could:-28:-64 couldn't:-68:-32 council:60:-52 count:-115:-92
  counter:-79:-118 counterpane:-76:-15 counterweight:-111:-90 countess:69:-28 country:-5:-24 couple:6:-36 coupling:-25:-8 coupon:-139:-15
  courier:-57:-68 course:-60:-75 court:-128:-4 courteous:15:2 courtesy:5:-21 courtyard:128:70 cousin:19:-76 cover:-1:-109 coverlet:115:-40
  cow:17:-42 cr:-66:-53 crab:-47:0 crack:-25:-69 crackle:-137:-47 cradle:123:-26 craft:-32:-16 crane:-63:-110 crank:-199:-43 crash:-98:43
  crate:-61:-100 crater:-124:-31 crawl:17:-75 craze:-50:-24 creak:-44:-101 cream:-39:-16 crease:-8:17 creature:-34:157 cred:-35:-17
  credit:-127:-96 creditor:-36:47 creep:88:-125 crescent:-78:177 crest:-212:-74 crew:-111:-49 cricket:20:-21 crimson:0:-55 crisp:76:-8
  crockery:-19:39 crook:-58:-19 crop:-166:-59 croquet:-5:-8 cross-legged:92:-30 cross:42:-80 crossbar:28:-3 crossbow:-248:63
  crossroads:38:-45 crossword:-53:15 crouch:-11:-112 croupier:-83:-1 crow:99:-24 crowbar:-15:-126 crowd:-158:-16 crown:-126:-231
  crucible:-163:-36 crucifix:107:77 cruiser:-81:26 crumb:-85:-41 crumple:-16:90 crunch:-55:6 crush:-67:41 crust:112:-108 crusty:143:-23
  crutch:-21:-62 cry:-48:-8 crypt:4:48 crystal:-26:-81 crêpe:35:-13 cudgel:-82:41 cue:-80:29 cuff:44:-49 cultivation:-84:-31
  culvert:-35:122 cup:99:-127 cupboard:-75:-16 cupful:51:-50 curate:-107:-29 curl:-34:-116 current:230:21 curse:70:-52 cursor:-94:-41
  curtain:-98:-65 curtsey:74:-10 curtsy:-99:-26 curve:-59:-95 cushion:185:1 custard:-25:-15 custom:-83:-86 customer:-24:-65 cut:-33:-135
  cutlass:-58:81 cutlery:-2:89 cutter:-148:146 cycle:-60:-28 cyclist:-77:-10 cylinder:4:-83 cypress:-40:-24 d20:-69:-3 dab:41:-8
  dad:-17:-10 daemon:-182:-84 dagger:-44:-19 daily:-48:-5 dairy:-31:0 dairymaid:-25:-107 dais:10:-1 daisy:-7:-56 dam:-218:-108
  damage:56:15 dame:43:-48 damp:-27:-47 dance:77:-134 dancer:-155:-112 dandelion:37:47 dangle:-33:-78 dare:-92:-8 dark:-123:-110
  darken:35:-27 darkness:57:91 darn:-29:69 dart:-147:46 dash:39:19 dashboard:-13:-7 data:-90:-34 date:-28:12 daub:-5:-13 daughter:-24:-74
  dawn:-167:-76 day:-137:-295 daylight:-26:-102 deacon:-32:-11 dead:84:-272 deal:11:-81 dealer:-57:-17 dear:-60:-13 death:117:-41
  debt:-37:-47 decade:-32:-3 deceased:-29:-16 decide:-16:1 deck:30:-17 deckchair:-108:-45 decline:-45:-8 deep:-48:-72 deer:-41:-37
  degree:11:-15 delay:-6:-2 delegate:-109:-25 delivery:16:-16 demon:2:-70 dent:126:-48 dentist:-96:-110 depart:-16:38 departure:-184:-22
  depend:-42:-20 depot:-107:-31 deputy:-40:-26 derby:-52:-29 derrick:29:-7 describe:-20:-3 desert:45:-62 desk:15:72 detail:-25:-92
  detective:-24:-32 devil:44:-25 dew:-5:-27 dial:-32:-67 diamond:-66:-57 diary:-42:-3 didn't:-72:161 die:-27:-179 diesel:67:-5
  difference:13:-5 different:22:-106 dig:-174:-90 digger:-59:-16 dim:-23:-5 dime:-34:-28 dimple:-5:7 diner:13:-41 dinner:79:-73
  diode:-21:-73 dip:96:-96 direction:-64:-20 dirt:189:14 dirty:-31:-56 disappear:-94:-7 disc:-15:-3 discharge:-41:9 disciple:-286:-102
  discover:-98:22 dish:14:-125 dislike:52:-13 dismiss:-27:-8 display:-19:-9 dispute:-54:-6 dissolve:-56:-6 distance:-48:-54
  district:-59:-40 disturb:-57:-4 ditch:-19:64 dive:-151:-66 diver:-33:-23 divide:-61:-30 divorce:-16:-11 do:-23:-70 dock:-233:-29
  docker:-71:-50 doctor:-145:7 doesn't:60:162 dog:20:-94 doll:150:77 dollar:-43:-109 dome:-135:-43 don't:-202:-140 donkey:14:-39
  door:-46:-22 doorknob:-27:70 doorman:-21:-7 doorpost:-56:62 doorstep:-115:-15 doorway:55:-39 dorsal:-16:-97 dot:18:-37 double:-166:45
  dough:23:-31 dove:0:-41 dovecote:-75:-23 dowager:-56:-18 down:-17:12 downhill:-41:-29 downtown:10:-8 downward:-51:-43 doze:-93:-31
  dozen:87:-81 drag:10:22 dragon:-79:-170 drain:-79:-41 drainpipe:-90:106 drape:17:-3 draught:-142:-97 draw:60:-41 drawbridge:5:-49
  drawer:8:-16 dread:-43:-10 dreadful:-45:91 dreadnought:-72:74 dream:-261:-112 drench:-41:-24 dress:31:-151 dresser:139:-33
  dribble:134:-21 drift:-2:-154 drill:-32:131 drink:-42:-100 drinker:-61:-26 drip:104:9 drive-in:-53:-23 drive:-49:-9 driver:-26:28
  drizzle:-46:8 drone:-213:35 drop:22:41 droppings:-27:-26 drover:-87:-41 drown:69:-85 drum:-99:-66 drummer:-62:-30 dry:-5:-203
  dryer:-62:-23 duchess:-35:-38 duck:-176:-82 duckweed:39:-6 duct:-86:-71 due:-38:-33 duel:35:94 duke:78:-3 dull:-14:-46 dummy:-138:-42
  dump:2:-20 dumpling:-142:139 dune:21:89 durability:-24:-10 during:-43:-81 dusk:-189:-57 dust-sheet:118:-36 dust:74:-159 dusty:-113:-8
  duty:-27:-48 dwell:-39:-4 dye:-182:-30 dyer:24:-15 dyke:-182:84 each:-18:-264 ear:-116:102 earlobe:-40:-19 early:-140:-98
  earring:-31:-12 earth:57:-69 ease:-4:-15 east:17:-86 easy:18:2 eat:-114:-233 eaves:-101:35 ectoplasm:-18:-35 edge:-29:-40
  edition:-59:-27 eel:-91:-9 effigy:-16:-2 egg:39:-97 egret:-40:-3 eight:-167:-140 eighteen:31:47 eighth:-56:-22 eighty:-132:53
  either:-17:-95 elastic:-32:-7 elbow:-64:58 elder:34:-25 eldest:-5:48 election:-17:-7 elephant:-23:42 elevator:-31:-137 eleven:-158:-91
  eleventh:33:-9 elm:-82:11 else:-27:-115 elsewhere:-30:9 embalmer:-28:28 embankment:-96:126 embassy:-57:43 ember:-18:-24
  embroider:-65:-20 embroidery:7:21 emerald:-89:-91 emergency:-79:66 emitter:-161:-13 emperor:33:-6 empty:40:15 enamel:14:-48
  enchant:-34:-71 enchantment:-90:-67 encumbrance:-68:-47 end:-40:-42 enemy:-81:-88 enforcer:-35:192 engine:-2:-187 engineer:-134:-36
  engrave:-75:-30 enormous:-69:-37 enough:-118:-56 ensign:145:-43 enter:-90:-93 entire:-5:-163 envelope:-70:-28 envoy:-3:21
  epaulette:-11:-6 escalator:-50:-14 escape:-79:-113 estuary:-44:-55 eunuch:-82:-29 evacuation:-53:-13 eve:-69:-16 even:-84:-61
  evening:-44:-75 event:-56:-12 ever:-73:-72 every:33:-220 everybody:-62:-134 everyone:-149:-130 everything:-120:62 everywhere:-10:-9
  eviction:-145:-46 evidence:8:-45 ewe:-103:13 exact:50:-53 exactly:-43:-55 examine:-27:-19 excellent:-56:-28 except:97:-30
  exchange:11:-67 execute:-21:-27 exhale:77:82 exhaust:-85:-55 exist:-21:-16 exit:-45:-23 exorcism:63:-17 exorcist:37:-2 expect:-39:-67
  expense:-46:-32 expensive:-11:-46 expire:-84:-27 explain:-101:-48 explode:-87:-69 explosion:-29:-22 extend:15:-8 extinguisher:-52:27
  eye:-58:-183 eyebrow:-209:-107 eyelash:-113:68 eyelid:-11:-135 eyepatch:-20:-31 eyeshade:67:-30 face:-24:-88 faceplate:5:24 fact:-6:-65
  factory:-27:-21 fade:6:-43 fail:-66:-69 faint:-69:-10 faintly:86:-63 fair:-106:-119 fairly:-12:-11 fairy:-39:-4 faith:-69:-30
  fall:29:-86 false:3:-28 family:-134:-73 famous:-9:-22 fan:-22:-35 far:-50:-138 fare:-3:-17 farm:-93:-49 farmer:-83:-20 farrier:-55:-34
  farther:112:-49 farthing:-59:-14 fashion:-66:-10 fast:-98:-20 fasten:-89:-33 fat:-127:-147 father:38:-179 fathom:148:-27 fatigue:-44:-63
  fault:-20:-4 favour:-52:-9 favourite:-17:-10 fear:7:-26 feast:-89:-12 feather:139:-55 feature:12:-21 fee:-74:-71 feed:-36:-124
  feel:74:40 feeler:-39:107 fell:96:-2 fellow:18:50 female:-39:-4 femur:-38:-27 fen:-140:-17 fence:11:-85 fender:52:64 fern:-9:19
  ferret:-50:-21 ferry:-64:-90 ferryman:103:-74 ferrywoman:-57:-26 fetch:35:21 fever:25:-32 few:-14:-49 fibre:-68:-9 fiddle:-28:-169
  fiddler:20:-55 field:-37:-98 fifth:53:32 fifty:-115:-147 fight:-78:4 fighter:-30:22 figure:-115:-179 file:-90:-107 fill:-29:-94
  film:-28:-48 filter:-83:-63 fin:57:-18 final:-103:-87 find:-73:7 fine:-104:-101 finger:125:-54 fingernail:-154:-40 fingertip:66:-106
  finish:-82:47 fire:-61:60 fireball:-177:-56 firecracker:-54:-162 firefly:-79:-3 firelight:137:-19 fireman:21:45 firewall:-93:-59
  firework:-174:-120 firm:-18:-65 firmware:-64:-55 first:-35:200 fish:-40:2 fisher:26:-42 fisherman:68:-40 fishing:-228:-55
  fishwife:-4:-47 fist:-7:182 fit:33:2 five:8:-141 fix:25:-48 fixer:-56:-38 fizz:-122:40 fjord:-33:-4 flag:-170:21 flagpole:-18:-5
  flagstone:166:83 flail:-99:137 flak:-14:17 flake:326:-65 flame:226:4 flamethrower:-95:13 flamingo:-78:-14 flank:-45:38 flap:-6:-117
  flare:-89:69 flash:-88:-76 flashbulb:-3:23 flashlight:-102:9 flask:18:-14 flat:-93:-47 flatbed:21:-14 flatten:25:-13 flautist:-51:-8
  flax:-44:-10 flechette:-60:34 flee:25:-12 fleece:-83:-44 fleet:-47:-130 flesh:68:-64 flex:132:-37 flick:-64:96 flicker:-289:-56
  flight:-146:63 fling:189:79 flint:-87:-20 flip:-44:16 float:-93:-129 flock:11:89 floe:-18:-55 flood:17:7 floodlight:-59:-44
  floor:-124:-40 floorboard:35:-7 flop:147:-7 flour:-149:-15 flow:31:-30 flower:138:-112 fluid:-23:20 flush:35:-12 flute:-108:47
  flutter:125:-53 fly:-4:-5 flyover:-92:-29 foal:-77:-18 foam:-89:73 focus:-157:-29 fog:-80:-123 foil:-59:15 fold:-27:110 folk:-41:-21
  follow:-45:-36 font:73:-33 food:-40:-10 fool:72:-27 foot:-31:-153 footbridge:-19:-28 footlights:112:-1 footman:53:54 footprint:173:-142
  for:-65:-109 force:-16:69 ford:41:18 forearm:-88:59 forehead:-26:-48 foreman:-88:-48 foremost:28:-37 forepaw:91:-1 forest:17:-33
  forfeit:-19:-7 forge:16:53 forget:11:-109 forgive:-90:-14 fork:-65:33 form:-20:-156 fort:55:-4 forth:-97:82 forty-one:69:-15
  forty:-182:-193 forward:-59:-110 founder:-55:-33 foundry:-42:3 fountain:-35:-40 four:-124:-65 fourteen:18:-16 fourth:-128:12 fox:101:-62
  frame:-50:23 fray:-42:-34 freckle:-25:35 free:-135:105 freeze:15:-12 freezer:49:82 freight:-109:-45 freighter:-119:-67 fresh:-47:-116
  friar:115:-13 friday:-50:-46 fridge:38:-6 friend:-84:60 friendly:41:-3 frigate:-83:181 frighten:-22:-26 frill:-48:-16 fringe:-36:-43
  fro:-13:-32 frock:-13:18 frog:-42:-27 from:-38:-60 frond:2:-9 front:-16:-67 frost:181:-243 frosted:-8:-42 frown:-56:46 fruit:84:-46
  fry:-92:78 fuel:-103:-53 full:34:-63 fume:-60:-31 funeral:7:-26 fungus:-273:-25 funicular:-24:-63 funnel:55:-15 fur:-122:-21
  furious:-100:-8 furnace:-26:-12 furniture:-108:-3 furred:-8:-38 furrow:60:-24 further:-137:-49 fuse:-115:-13 future:-32:-17 gable:-69:41
  gaff:-52:37 gain:-134:-173 gale:-92:-28 gallery:-123:-73 galley:-146:70 gallon:15:-41 gallop:249:-95 gallows:-112:-36 game:-21:-20
  gang:-53:-14 gangplank:-12:-10 gangway:-42:-31 gannet:-19:-4 gantry:-159:-33 gap:-53:9 gape:13:9 garage:1:-14 garbage:-48:-8
  garden:-61:-28 gardener:-133:-27 gardenia:31:3 gargoyle:-144:-58 garland:-64:-24 garter:-19:-173 gas-mask:-25:-2 gas:-325:-66
  gash:14:-44 gasket:-26:-52 gaslight:-54:-7 gasp:-91:-11 gate:-46:22 gatehouse:27:21 gatekeeper:12:-6 gatepost:7:-17 gather:236:59
  gauge:-73:-45 gauntlet:145:48 gauze:-47:-75 gavel:-30:23 gavotte:-24:-9 gear:-41:8 gearbox:-48:-77 gecko:-26:-13 gel:-138:-13
  general:-5:-40 generation:-66:-33 generator:69:-1 gentleman:-102:204 gently:54:-1 geranium:-72:-20 get:-50:93 geyser:-94:-6
  ghost:-103:-126 ghoul:-38:45 giant:-189:29 gibbet:-88:-18 gift:-42:-28 gig:-39:-38 gild:-97:-18 gill:-92:-22 gin:-25:-18 ginger:-111:-12
  giraffe:-99:-9 girder:8:-41 girdle:-22:-19 girl:123:-257 give:-148:-30 glacier:169:-8 glance:78:-1 glare:-89:-23 glass:-35:-20
  glasshouse:-88:-11 glaze:10:-13 glide:-144:-27 glider:-65:-8 glimmer:72:-7 glitter:78:101 globe:-187:-25 glove:-119:-120 gloved:69:-20
  glow:-72:4 glue:-97:-73 glyph:17:-42 gm:-54:-44 gnat:109:-9 go:-43:25 goad:-80:53 goal:-15:-32 goat:-244:-9 goblin:-8:62 god:16:-102
  goggle:-121:-32 gold:-54:-188 golden:134:6 goldfish:10:-39 gondola:-87:-11 gong:-179:-61 good:-161:-29 goon:27:2 goose:-104:-82
  gorge:-122:-150 gossip:-16:-3 gourd:-5:-20 governess:-12:104 governor:-44:-80 gown:-69:-127 grab:41:86 grace:159:-43 grade:12:-8
  graffito:62:-7 grain:24:-138 granary:-18:-45 grand:-60:-11 grandfather:-139:-26 grandmother:71:-259 grandstand:-49:-108 granite:193:-41
  granny:108:-7 grant:-23:-18 grape:-6:-26 grapnel:-36:151 grapple:-52:-22 grass:55:-60 grate:101:-66 grave:118:18 gravel:-41:16
  gravestone:-6:-12 gravity:5:-103 gravy:-28:-17 gray:-140:-27 graze:-46:-22 grease:-139:-77 great:-115:-160 green:-86:-227
  greenhouse:-40:-12 grenade:-127:0 grey-green:-46:-15 grey:47:-129 greyhound:-45:-50 grid:-35:-47 grief:-150:34 grill:-14:-70
  grille:30:192 grin:-128:38 grind:35:52 grip:11:112 grit:155:-27 groan:18:-74 groat:-49:-55 grocer:8:-37 groom:-146:30 groove:-68:-18
  grope:72:14 ground:-34:-3 grove:102:-17 grow:-16:-314 growl:-40:-44 growth:-44:-10 grudge:21:-26 grunt:-94:-21 guandao:-41:176 guard:9:7
  guardian:35:-19 guest:1:-93 guide:-43:-18 guild:-60:-77 guitar:45:-27 gulf:-77:-7 gull:-46:-62 gullet:-116:73 gum:-99:28 gun:-42:167
  gunfire:-15:193 gunman:27:89 gunner:-106:123 gunship:20:126 gunwale:-88:124 gust:87:-13 gut:-82:9 gutter:-71:-116 guy:66:24
  habit:-49:-47 hack:-87:49 hacksaw:-46:-6 hadn't:-13:40 haft:101:48 hag:91:69 hail:22:52 hair:7:-91 hairless:-74:7 hairline:-81:-25
  hairpin:58:-7 halberd:46:45 half:-138:-34 halfway:-56:-91 hall:22:-143 halo:-141:-17 halt:106:9 halve:30:15 ham:-6:-23 hammer:-12:-65
  hammock:-48:-26 hand:68:-83 handbag:-31:24 handbrake:-36:-24 handcart:-5:88 handful:29:-44 handkerchief:58:-21 handle:-25:49
  handlebar:-42:-29 handler:-39:2 handprint:28:-38 handrail:-71:-4 handsome:-59:-23 handwriting:97:-18 hang:-4:-171 hangar:49:44
  hangman:66:-28 hangover:-29:-10 happen:-33:-53 happy:-8:-25 harbor:-4:-27 harbour:-100:-81 hard:36:101 hardly:-16:-13 hardpan:116:-52
  hare:-39:-39 harmonium:96:-15 harness:-224:-110 harp:119:-13 harpoon:-114:154 harpsichord:25:-27 harvest:-59:-30 harvester:-38:-62
  hasn't:12:27 haste:137:-17 hat:-41:-66 hatch:-137:-45 hatchback:-29:13 hatchet:-95:174 hate:-39:-5 hatless:-28:-39 hatpin:43:-9
  haul:-163:-2 hauler:25:-6 haunt:-159:-32 have:-120:-166 hawthorn:167:-51 hay:-20:-166 hayloft:-50:38 hayrick:91:34 haze:-85:-27
  hazel:133:-42 he:-24:50 head:-19:2 headlamp:71:-200 headland:-39:-85 headless:-51:-15 headlight:7:-144 headrest:56:102 headstone:-43:-1
  heal:147:-104 healer:79:-21 health:-30:9 heap:111:-19 hear:26:96 hearse:-153:26 heart:36:-86 heartbeat:-92:9 hearth:79:10
  hearthrug:8:-20 heat:-81:-83 heath:-13:-18 heather:48:-15 heave:-43:-16 heaven:-65:-7 heavy:-107:-9 hedge-witch:13:46 hedge:100:31
  heel:-75:123 height:95:34 heir:-34:-7 helicopter:-25:-35 hell:47:-25 hello:-37:30 helm:-41:11 helmet:-29:-36 helmsman:92:6 help:-11:-17
  hem:49:-2 hemp:21:-43 hen:-24:-42 her:13:-30 herd:-51:-53 here:-168:-197 hermit:89:-24 heroine:-68:0 heron:-98:-114 herring:-11:28
  hers:-77:-11 herself:-67:-54 hesitate:150:-8 hex:118:49 hide:-1:-85 high:-61:-189 highway:102:-34 hill:-115:-157 hillside:129:-48
  hilt:61:-29 him:-8:123 himself:-111:-66 hind:-67:-84 hinge:-26:91 hip:-26:-11 hire:-104:-45 his:-37:44 hiss:29:15 hit:-114:43
  hitch:-59:-95 hitchhiker:191:51 hive:74:-25 hoard:45:-24 hob:-1:-24 hock:-4:39 hockey:-56:64 hoe:-102:-14 hoist:-57:-163 hold:-6:-88
  holder:-36:-51 hole:46:-16 hollow:60:-33 hologram:-359:-104 holographic:-169:-32 holster:4:-25 holy:108:-38 home:-17:-123 honest:-80:23
  honey:-39:-81 honk:-35:-37 honour:97:-41 hood:-98:-41 hoof:40:-70 hook:-304:228 hoop:68:-40 hop:125:-36 hope:-51:-42 horizon:-144:-90
  horn:-118:-151 horned:35:62 hornet:-6:115 horse:49:-47 horsehair:-86:-23 horseman:-15:-16 horseshoe:43:-44 hose:-140:124 hospital:-138:0
  host:12:-130 hostile:-25:-15 hot:-16:29 hotel:-25:-94 hound:47:24 hour:-96:-283 house:-109:-92 housecoat:50:-1 household:-9:-8
  housekeeper:-24:-39 hover:-23:-9 how:-182:-31 however:2:-12 howl:-10:-39 hp:-108:12 hub:-83:-7 hubcap:56:-131 hug:-72:-57 huge:-18:-25
  hulk:-66:-29 hull:-192:-37 hum:61:98 human:-39:-27 humanity:-43:-39 hump:-9:-22 hunch:-34:-48 hundred:-162:-169 hundreds:3:-126
  hundredweight:-76:72 hunger:117:-21 hungry:54:-1 hunt:-18:-50 hunter:69:-19 hurdle:-8:80 hurl:-47:16 hurry:12:-16 hurt:-87:-18
  husband:52:-44 hush:89:-31 hussar:-12:-7 hut:33:-82 hydrant:-79:52 hydraulic:-47:49 hydroponics:9:27 hymn:52:-16 hymnal:-53:-13
  i:-80:-60 ice-cream:-68:83 ice:3:-35 icebox:14:-1 icicle:125:34 icing:-17:-18 idea:-118:-55 idle:-9:-28 idol:149:-68 if:-69:-178
  ignition:-40:-23 ill:37:-42 imagine:-93:-5 implant:32:34 improve:-75:-67 in:-33:-57 incantation:102:-19 incense:-248:-56 inch:-42:-66
  incline:-3:-7 include:-75:-23 indicate:-61:-31 indigo:-57:60 indoors:28:-19 infant:36:-57 infirmary:114:-5 initial:-45:-30 injury:-29:-6
  ink:53:-128 inkstone:43:-14 inkwell:-70:61 inn:-161:-34 inner:-165:-83 innkeeper:87:-8 inscription:-31:-3 insert:-32:-5 inside:-47:-121
  insight:-64:-54 insist:2:-34 inspector:-61:49 install:-61:-61 instalment:-69:-2 instant:-30:-34 instead:28:24 instrument:73:111
  insulator:-34:-20 insulin:-27:-9 insurance:-99:-45 interest:-57:37 intern:8:84 into:-58:79 inventory:-67:-142 invisible:-18:-4
  invitation:-33:-15 invoice:-45:-22 inward:126:35 iris:-52:-19 iron:-93:92 island:20:-22 isn't:16:-22 issue:13:-13 it:5:-46 item:-25:-26
  its:-11:-48 itself:109:-81 ivory:90:-22 ivy:-190:-123 jab:-103:33 jack:-171:-51 jackal:48:62 jackdaw:-116:-39 jacket:-50:-99
  jade:44:-105 jam:-150:111 janitor:-58:-19 jar:-73:-35 jaw:-178:-20 jawbone:28:16 jelly:-231:12 jellyfish:7:-11 jerk:-80:65 jerkin:-60:59
  jerrycan:-79:31 jet:-129:-47 jetty:-50:-40 jeweller:-61:-34 jib:-18:17 jig:142:-17 job:-58:-40 jockey:-86:-30 join:-16:-49 joint:-35:-9
  joke:-65:133 joss:25:-18 journal:-49:-36 journey:-16:-13 joy:48:-74 judge:-21:-86 jug:120:-45 juggle:-123:-16 juice:-68:-11
  jukebox:-31:237 jump:-227:52 jungle:-47:-24 junk:-55:50 jury:-43:-12 just:11:-26 karaoke:-53:59 karma:-52:-16 katana:-41:14 keel:66:106
  keep:-104:-2 keeper:45:27 keg:-74:-64 kerb:66:-64 kerchief:-35:-13 kestrel:-41:49 kettle:-189:-39 key:73:-225 keyboard:-7:-31
  keyhole:56:-55 kg:-31:-30 kick:-102:53 kid:-116:-84 kidney:-106:23 kill:-146:-272 killer:-30:-21 kiln:-64:-52 kilo:-24:4
  kilometre:-172:13 kimono:-86:-73 kind:-24:-82 kindle:-28:35 kindly:-89:2 king:66:-33 kiss:-54:-77 kit:-66:-20 kitchen:98:4 kite:-63:0
  kitten:53:-20 km:-44:-28 knee-deep:-195:-47 knee-high:-61:-73 knee:-60:31 kneecap:57:16 kneel:-66:-7 knife:-105:-35 knight:-39:-2
  knit:-22:-74 knock:7:-96 knot:-71:-66 know:-79:-45 knuckle:93:101 knucklebone:1:-8 koi:0:-75 lab:-84:-1 label:42:-89 laboratory:-98:-50
  lace:44:-64 lacquer:-128:-39 lad:-79:-35 ladder:-311:-45 ladle:-145:58 lady:-86:-57 lagoon:-52:0 lake:-145:-57 lamb:1:-25 lamp:-110:-82
  lamplight:48:4 lampshade:-34:20 lance:-57:174 lancer:8:15 land:-59:83 landlady:-43:2 landlord:37:-27 lane:43:-100 language:17:13
  lantern:-127:-71 lap:-7:-148 lapel:74:14 lapse:-16:-2 large:60:-22 laser:-161:-27 lash:49:87 last:-65:-139 latch:98:-9 late:-8:-81
  lather:-83:-25 lattice:-52:-41 laugh:-83:-11 laughter:52:-29 launch:-117:-59 laundry:-151:-92 lavender:-59:-57 law:-68:9 lawn:-130:-46
  lawnmower:-66:-19 lawyer:-48:-54 lay:41:-70 layer:-53:-10 lazily:-48:-13 lead:-249:20 leader:90:99 leaf:-56:-142 leaflet:-10:-3
  leak:-190:-93 lean:-24:122 leap:-18:-51 learn:-172:-92 lease:-8:-25 leash:-17:-16 least:-60:-57 leather:-70:-26 leave:33:-49
  lectern:-100:57 ledge:-146:-46 ledger:20:-87 lee:-10:-22 leech:-81:3 leek:-84:-9 leg:-8:74 legend:-15:-3 leisure:-37:-29 lemon:51:-26
  length:-10:27 lengthwise:-48:59 lens:-219:-66 leper:-1:7 less:-99:6 lesser:-58:-47 lesson:-10:-64 let:-109:-12 letter:88:-83
  lettering:-58:-10 lettuce:-94:-19 levee:-83:13 level:-31:-36 lever:-132:57 levy:-23:-114 li:37:-21 liar:-23:-15 librarian:-58:-9
  library:20:8 licence:-82:-63 lichen:-59:17 lick:-65:-17 lid:-56:48 lidless:19:-15 lie:-78:-225 lieutenant:-2:85 life-size:-18:-11
  life:-28:-39 lifeboat:-153:6 lift:54:-74 light:4:-88 lighter:-32:-40 lighthouse:-138:-48 lightning:-165:-11 like:7:-5 likeness:56:39
  lilac:-49:-30 lily:-21:-27 limb:-40:-8 lime:-105:-51 limp:-47:-36 limpet:-38:16 line:-49:-62 linen:-5:-16 liner:-162:-73 linger:-49:-43
  link:-50:48 lino:89:82 linoleum:66:-5 lint:41:-4 lintel:17:-56 lion:-35:-66 lip:49:-125 liquid:78:-27 list:-127:-57 listen:-49:-125
  litre:-107:4 litter:66:-15 little:-35:-163 live:-86:-85 liver:-67:-32 lizard:-164:-46 load:-162:-114 loader:-125:171 loaf:92:-45
  loam:10:-7 loan:-35:-42 lobby:-110:-34 lobe:50:26 lobster:-40:3 lock:-9:45 locker:32:28 locket:-20:-18 locomotive:16:-21 locust:-85:-18
  loft:-175:-115 log:-168:0 login:-91:-15 logo:-67:-31 lone:-83:-23 lonely:-23:-16 long:-71:-108 longshoreman:-128:-4 look:20:-62
  looking-glass:106:-3 loom:52:-79 loop:-45:-22 loose:85:12 loosen:32:-21 loot:-29:-45 lord:4:115 lorry:-88:-7 lose:-104:-195
  loser:-25:-15 lot:-73:-113 lotus:48:8 loud:-121:26 loudly:-28:-14 loupe:-19:-38 louvre:-35:-121 love:-59:-19 lovely:-32:-31 low:-164:-83
  lower:-16:2 luck:-136:-48 lucky:-108:135 lug:46:22 luggage:19:-11 lullaby:43:-9 luminous:14:36 lump:-35:-16 lunch:-202:-56
  lunchbox:-30:-36 luncheon:-130:-18 lung:-204:-55 lunge:-82:21 lurch:18:19 lute:-4:16 lych-gate:-56:55 mace:3:26 machete:-32:9
  machine:-8:26 mad:-97:-24 madame:19:-12 mage:71:39 magic:-184:-81 magical:-47:-3 magistrate:-22:-15 maglev:2:-18 magnesium:37:42
  magnet:-23:-11 magnetic:-69:14 maid:-63:-48 mail:-41:13 mailbox:-28:-24 main:-46:-53 maintain:-55:-42 maintenance:-151:-53 make:-66:-73
  maker:72:5 mall:48:-11 mallet:-69:6 man:1:98 mane:89:-52 mangle:0:84 manhole:-14:-6 manifest:-58:-46 manifold:13:-23 mannequin:-111:-23
  manner:38:-6 mantel:21:2 mantis:-50:32 mantle:-59:-25 manual:-127:22 many:-82:36 map:-73:-23 maple:-106:-23 marble:-47:167 march:-52:-33
  mare:-78:-40 margin:-31:-9 margrave:-21:82 marigold:-35:-8 marine:122:249 mark:-7:-71 marker:96:-23 market:63:-51 marking:65:-9
  marquee:-36:-8 marrow:-41:-11 marry:-76:-53 marsh:-88:-29 marshal:57:5 mask:-243:-71 mason:-70:-19 mast:-200:-33 master:-80:-72
  mastiff:-85:26 mat:28:-39 match:-84:-91 matchbook:-67:-17 mate:-46:12 matron:-71:-18 matter:-62:-46 mattock:-16:74 mattress:-69:-5
  mausoleum:-25:-31 mauve:-87:-6 may:-139:-93 maybe:-62:-13 mayor:-140:-107 maypole:-66:47 maze:-40:-18 me:-72:23 meadow:-50:-7
  meal:-37:-35 mean:-98:88 measure:21:-29 meat:-76:-61 mech:-27:40 mechanic:-77:-83 medal:-76:-57 medic:-24:-5 medicine:-40:-65
  meditate:-36:-16 medium:56:-59 meet:-231:168 melon:-106:-72 melt:-42:-37 memory:-57:-71 mend:-226:-174 mention:-104:-76 menu:-65:47
  mercenary:-33:28 merchant:-141:-38 mercury:0:-22 mere:79:-19 merely:-47:-38 mesa:79:-35 mesh:-126:-19 mess:97:-11 message:-77:-130
  metal:28:-16 meteor:-175:-22 meter:-83:30 metre:-78:84 mezzanine:-103:177 microphone:-23:-13 mid-air:68:58 middle:-51:-17
  midnight:-52:-88 midst:-62:-13 midsummer:-17:-11 midwife:23:-7 might:-61:41 mild:-84:-25 mile:-87:-53 milestone:-86:-61 milk:51:-28
  milkman:-91:21 milky:38:-49 mill:-66:-65 miller:-18:-15 millet:-30:-9 million:-111:-26 millpond:106:-42 millrace:31:-22 millstone:40:7
  min:-43:-66 mind:-63:-67 mine:-142:-125 miner:72:121 minister:28:-37 minnow:88:-22 mint:-16:-6 minute:-140:-199 miracle:-114:-26
  mirage:-94:-23 mirror:31:52 mislay:-22:-3 miss:-82:-55 missile:-31:-78 mission:-21:-29 mist:-80:-61 mistake:-34:-7 mitre:58:-12
  mitten:-57:14 mix:-53:-14 mixer:-35:-1 moan:-114:-2 moat:63:-31 model:-51:-31 moderate:-15:-14 molar:-28:-9 mole:56:54 molten:2:79
  moment:79:47 monastery:-46:-20 monday:-50:-46 money:-56:-99 monitor:74:-17 monk:22:52 monkey:-48:-76 monocle:-134:-22 monolith:31:-14
  monorail:-63:-79 monowire:-100:125 monster:-57:-33 month:-102:8 moon:-124:-148 moonlight:88:-46 moonrise:10:13 moor:-140:-73
  mooring:-40:-82 mop:-101:-25 morale:-67:-4 more:-92:-21 morgue:-19:-71 morning:69:-183 mortar:99:13 moss:49:-100 most:-155:-44
  mostly:-192:38 motel:-57:-20 moth:103:-82 mother:-28:-208 motion:-19:-120 motionless:103:-5 motor:10:-51 motorbike:-122:-15
  motorcycle:-131:115 motorway:-44:-11 mottle:-70:-26 mould:23:-57 mound:22:-73 mount:-5:-26 mountain:104:-91 mountebank:-82:-38
  mourn:-185:-26 mourner:-46:-4 mouse:-42:-43 moustache:-93:-99 mouth:-29:-117 move:4:-45 mow:69:-11 much:-132:-96 mud:-92:-6 muddy:18:-19
  mudguard:-57:2 muff:-81:22 muffler:-38:4 mug:-102:-61 mulberry:-79:-28 mule:-51:-97 murder:-26:-51 murmur:11:3 museum:-141:-39
  mushroom:-38:-25 music:-12:-5 musician:1:72 muslin:-5:-2 must:5:-40 mustard:-49:-28 mutant:-92:40 mutation:-47:-26 mutineer:-103:94
  mutiny:29:-13 mutter:30:-117 muzzle:-59:14 my:39:78 myself:97:-55 nail:-6:2 naked:-116:-32 name:129:-209 nape:-149:-21 napkin:128:-15
  narrow:-8:-50 nave:-6:-8 navigator:179:-79 navy:-64:-52 near:94:-157 nearly:-21:-85 neat:-158:-71 neatly:-63:2 nebula:77:-24
  neck:-173:56 necklace:-89:-80 necktie:-44:174 necromancer:16:23 need:-97:20 needle:-33:168 negotiation:-38:-55 neighbour:27:34
  neither:-171:-7 neon:98:-107 nerve:-5:-12 nest:-114:-80 net:-227:-64 nettle:-89:16 never:-228:-76 new:-127:-200 newel:-106:74 news:9:-27
  newsboy:73:-95 newspaper:146:21 next:-67:18 nib:25:-2 nice:-4:-58 nicely:25:39 niche:5:-11 nickel:115:40 night:-124:-223
  nightcap:-139:52 nightfall:-98:-27 nightgown:69:29 nightly:-48:-17 nightshirt:-36:4 nine:-86:-87 nineteen:66:-110 ninety:-131:-138
  ninth:26:-43 nitro:-103:-45 no:30:-138 nobody:-5:-199 nod:-72:-36 noise:-39:-55 nominal:-44:-64 none:57:-61 noodle:-31:-90 noon:52:-140
  noose:8:-34 nor:21:-41 north:-119:-21 nose:-106:-16 nostril:-117:-63 not:-28:-109 notary:-57:52 notch:-164:-12 note:7:-62 notebook:8:-29
  nothing:-59:-216 notice:-197:15 novice:-97:-24 now:85:-191 nowhere:-37:-95 nozzle:-109:29 nudge:-77:-28 number:-83:-158 numeral:-25:-6
  nun:37:-128 nurse:-119:29 nursery:43:-62 nut:88:31 nymph:54:-18 o'clock:-31:-43 o:109:-5 oak:108:-41 oar:-16:-58 oath:-46:46 obey:218:25
  objective:-7:-27 oblige:32:-7 observatory:-107:-14 observe:-15:0 occasion:-64:-18 occupant:-40:-17 occupy:-16:-6 ocean:-20:-39
  ochre:-108:-8 octave:-11:-15 odds:-8:-8 odometer:3:-20 of:-37:-71 off:-3:-27 offer:-54:-149 office:165:-113 officer:-33:-53
  official:23:4 often:-141:-49 ogre:-17:99 oil:-217:-91 oilcloth:6:-14 oilskin:-87:-30 ok:-133:-72 old:-46:-136 on:-46:-97 once:-18:11
  one:-17:-31 onion:-27:-122 only:-31:-133 onto:-33:76 open:18:-29 opera:-156:-25 operator:-40:-16 opinion:-69:-33 opposite:22:-12
  optics:-83:-27 or:-220:-186 oracle:-23:-69 orange:-144:-53 orangery:-28:-11 orbit:49:-43 orbital:-47:-6 orchard:-17:-122
  orchestra:-154:-8 orchid:-31:0 order:-92:-142 orderly:-61:80 ordinary:-77:-58 ore:14:-36 organ:45:-25 ostler:-14:-16 ostrich:-28:47
  other:-68:27 others:-82:18 otherwise:-37:3 otter:-23:-10 ought:49:-27 our:-12:57 out:42:-59 outer:-12:-30 outline:39:-61 outrider:60:117
  outrigger:-55:43 outside:66:-113 outward:228:0 oval:-38:-32 oven:-22:-52 over:-29:-26 overall:26:-10 overcoat:8:-30 overhead:-173:-4
  overnight:-60:-7 overpass:-2:15 overtake:-36:-50 owe:-144:-112 owl:-34:-57 own:-1:-119 owner:-207:29 ox:-2:-25 oxygen:-107:-33
  oyster:-29:-32 pace:108:74 pack:-138:-153 packet:-29:-16 pad:-40:5 paddle:-76:49 paddy:-8:-21 padlock:31:-41 page:38:-145 pagoda:0:3
  pail:-4:22 paint:0:-177 painter:-5:-12 pair:16:-30 palace:1:-42 pale:44:-88 palisade:-39:53 pallet:-5:-28 palm:160:21 pan:-104:-134
  pane:-35:-36 panel:-15:12 pannier:-39:110 pantry:-11:58 papa:15:-3 paper:74:-135 paperwork:-15:-36 papier-mâché:-55:-18
  parachute:-45:-70 parade:-48:-124 paraffin:-15:-3 parapet:23:83 parasol:-8:-14 parcel:164:-28 parchment:20:-18 pardon:69:4 pare:-18:-27
  park:-24:-36 parlour:112:-9 parquet:59:-4 parrot:-206:-75 parry:-81:58 part:22:-72 particular:-38:14 partner:67:1 party:16:-61
  pass:9:-159 passage:-49:22 passenger:-50:-35 password:-32:-8 past:-76:-168 paste:-75:-85 pastry:-92:-24 pat:210:-44 patch:-99:-53
  patent:75:-30 path:-143:-85 patience:-104:-96 patient:-15:-24 patrol:12:-66 patter:178:-55 pattern:77:85 pause:35:-164 pave:13:41
  pavilion:-54:-16 paw:140:-9 pawn:-5:-13 pawnbroker:86:17 pawnshop:140:-40 pay:-221:-216 pea:-193:-68 peace:-26:-82 peach:-74:-216
  peacock:-51:-28 peak:-90:-10 peanut:8:-1 pear:34:-7 pearl:74:-46 peat:-55:-25 pebble:126:-43 pedal:-42:-91 pedestrian:-45:-24 peel:43:51
  peer:-21:-32 peg:-89:106 pelican:-8:-2 pell:-42:-145 pelt:5:-59 pen:54:-73 penalty:-78:-35 pence:-40:-22 pencil:-208:-139
  pending:-20:-21 pendulum:15:-31 penny:-3:-20 pentacle:75:-8 penthouse:-44:-24 peony:-30:-22 pepper:-48:2 per:-28:-58 perch:-22:-57
  perfect:-12:30 perfume:-37:22 perhaps:-62:-76 perk:-32:-23 permit:-57:-51 persimmon:-51:33 person:-112:-60 persuade:-22:-7 pet:-113:-9
  petal:-6:-63 petrol:2:51 petticoat:0:-40 pew:-83:17 pewter:100:-41 phantom:-133:-67 pharmacy:13:38 pheasant:-40:-9 phial:62:19
  phone:-18:77 photograph:28:-105 physician:-27:-35 pianist:27:-8 piano:-33:-50 pick:42:92 pickaxe:-16:-19 picker:-62:-40 picket:-55:63
  pickle:-10:-25 pickup:-88:-15 picture:-66:-69 pie:-104:-14 piece:-31:-13 pier:-12:4 pig:40:-115 pigeon:-108:-97 piglet:-37:-88
  pike:-99:73 pikeman:3:35 pile:29:57 pilgrim:30:-12 piling:-18:-21 pill:-7:-25 pillar:-15:169 pillion:64:35 pillow:-74:153 pilot:-6:32
  pin:-167:79 pince-nez:-56:11 pincer:23:12 pinch:83:-10 pine:40:-65 pink:-216:-185 pinprick:-43:-15 pint:-34:-1 pip:17:-8 pipe:-109:-49
  pirate:-108:35 pistol:-170:2 piston:96:-62 pit:-159:-122 pitch:-50:-57 pitchfork:-147:143 pivot:-64:54 placard:-33:-9 place:60:-184
  plague:-33:-33 plain:21:-49 plait:-115:-138 plan:-105:-72 planchette:128:-30 planet:-126:-53 planetarium:-38:-37 plank:0:-1
  planking:-44:-1 plant:-28:126 plaque:-122:-34 plasma:-91:84 plaster:8:-35 plastic:-237:-46 plate:79:22 platform:62:65 play:58:-21
  player:-113:-55 playground:9:-23 plaza:-32:-44 please:-148:-64 pleated:-19:-15 plenty:-25:-9 plinth:184:-27 plot:-112:-42 plough:-6:100
  pluck:190:3 plug:25:-155 plum:12:-81 plume:-116:76 plump:75:-11 plunge:-7:-22 plush:33:16 plywood:-22:-2 pocket:39:-126 pod:-52:-64
  poet:-19:16 point:105:-28 poison:-43:-7 poisoned:-36:-45 poke:-22:-12 poker:-145:229 pole:-120:-48 police:-68:-94 poling:10:23
  polish:-122:-103 polite:-78:35 polka:27:-7 poncho:12:13 pond:22:-40 pontoon:-74:44 pony:-49:-3 pool:-48:5 poor:-22:-4 pop:242:63
  popcorn:-44:9 poplar:12:-16 porcelain:-86:-28 porch:-84:-11 porridge:-40:-32 port:-217:56 portal:58:-12 portcullis:-22:-41
  porter:-120:-42 porthole:-128:-34 portrait:126:-14 position:-95:-96 possess:117:-29 possible:-71:-5 post:-134:30 poster:74:-25
  postmistress:-3:-10 pot:-59:-41 potato:-93:-50 pound:-108:-90 pour:67:-94 powder:-125:-91 power:61:-35 practice:-12:-6 practise:-9:-5
  praise:-22:-22 pram:-53:-87 prawn:3:43 pray:-54:-86 prayer:-59:-64 preacher:83:-5 precinct:28:-51 prefect:-128:-16 prepare:-107:-22
  present:75:-21 president:-99:-38 press:37:-140 pressure:-79:-38 pretend:-50:148 pretty:-36:-32 price:-79:-107 prick:-51:-13
  priest:17:-157 priestess:65:58 print:82:-124 printer:-25:-18 prison:-44:111 prisoner:37:-40 private:-74:-60 probably:-98:-26
  process:-44:-6 procession:-16:-14 prod:-73:61 professor:-75:59 program:-66:-15 progress:-31:-23 project:-103:-33 projectionist:-4:-25
  projector:-117:-77 promenade:-44:-26 promise:-138:-56 proof:-44:-13 prop:-78:-37 propeller:-50:-28 proper:187:-13 property:-100:-14
  prophecy:-16:-24 prophet:153:6 prosthetic:-52:-20 proud:-20:-15 prove:-92:-19 provide:-22:-22 prow:-69:66 prune:-59:19 psalm:18:-19
  psion:108:-26 psychic:-7:5 pucker:40:-30 pudding:-37:-8 puddle:209:-47 puff:-137:-55 pull:112:25 pulley:26:-1 pulp:-51:-66
  pulpit:-21:-33 pulse:-68:41 pump:-89:-110 pumping:-72:-9 pumpkin:70:-6 punch:-117:208 punctual:-6:-10 punt:-129:-17 pupil:-26:-33
  puppet:-110:-113 puppeteer:12:-97 pure:-18:-19 purple:-46:8 purpose:-27:56 purse:-12:-101 purser:-51:-19 pursue:-15:49 pursuer:-45:-55
  pursuit:-29:-33 push:-131:-59 put:38:34 puzzle:-59:54 pylon:-108:-21 qi:62:-13 quarrel:-47:16 quarry:-111:13 quarter:-83:-91
  quartermaster:-24:-13 quartet:-29:-16 quay:-74:-96 queen:152:-91 quest:-25:-32 question:-101:-98 queue:-113:-61 quick:-50:4
  quickly:-5:45 quiet:40:27 quietly:-142:-32 quill:14:-32 quilt:153:86 quilted:-93:-28 quince:-38:-6 quit:-43:-29 quite:-19:148
  quiver:120:66 rabbit:-50:-26 race:-96:-122 racer:-19:-94 rack:0:-39 rad:-106:-161 radar:-49:-4 radiance:14:-1 radiation:-60:-62
  radiator:-55:81 radio:39:-92 radish:-30:-20 raft:-148:-59 rafter:164:-79 rag:34:5 ragged:-51:-5 raid:40:-15 raider:-25:144 rail:-166:95
  railing:-22:22 railway:-111:47 rain:-1:-87 rainbow:-150:-35 raincoat:-89:85 raindrop:160:62 raise:-45:-49 rake:-207:142 ram:-173:4
  ramp:-175:-68 rampart:52:-29 range:31:42 rank:214:-13 rap:8:3 rapids:28:-48 rat:-54:105 rate:-26:-32 rather:-116:82 ration:-104:-121
  rattle:187:33 raven:59:-44 ravine:-34:-16 raw:-106:-30 ray:-21:9 razor:-150:38 reach:4:-42 reactor:-20:-13 read:-31:-165 reader:-13:-8
  ready:-19:-20 real:139:6 really:-70:34 reaper:-3:3 rear:-40:19 reason:-124:-13 rebar:-41:8 rebuild:10:-8 recall:-68:-19 receipt:-74:-52
  receive:-234:-77 receiver:-61:-16 recently:-14:-15 receptionist:-8:-4 recipe:32:-11 recite:41:-37 reckon:-114:-68 recoil:-9:27
  record:-115:66 recover:-136:-153 rector:25:-31 red:-19:-51 redden:-38:91 redeem:22:-11 reduce:-63:-22 reed:-47:71 reef:-8:-2 reel:-78:31
  reeve:-56:-43 referee:-6:102 refill:-24:-65 refinery:-40:-8 refit:-25:-5 reflect:-46:50 reflection:223:48 refuel:-26:-26 refuse:-6:-7
  regardless:243:-28 regatta:-85:-9 register:-123:-39 regolith:89:-8 regret:-78:-59 rein:-32:-13 relatives:-21:-35 relay:-56:-10
  release:-5:156 relic:-48:-31 reliquary:59:-20 reload:-50:-19 remain:-219:-75 remark:-83:-24 remember:-126:-150 remind:-33:-18
  remove:-87:-43 rend:-130:-90 rent:-39:-5 repaint:-29:-5 repair:-89:-82 repeat:42:-29 replace:-105:-71 report:-184:104 repossess:-78:-9
  reputation:-146:-106 request:-48:-29 require:-16:1 reroll:-11:-21 reservoir:-19:-31 resident:-34:-2 resolve:-12:-6 rest:-123:38
  restore:-60:-56 result:-39:-7 resume:-77:-6 return:-108:-40 rev:33:-74 revenant:37:31 reverse:19:-111 revolve:-17:17 revolver:-103:-50
  reward:-37:-10 rhyme:-20:-15 rib:-27:108 ribbon:-33:-37 rice:-103:-95 rich:-59:-19 ride:-105:-101 rider:53:147 ridge:-175:-118
  rifle:-53:87 rig:3:-119 rigger:-8:-3 right:-35:-104 rim:-70:-30 rime:148:40 rind:-3:-59 ring:30:-64 ringed:-108:-30 ringer:64:-4
  riot:3:42 rip:-45:5 ripe:159:-66 ripen:35:-14 ripple:132:-5 rise:72:-144 river:36:-124 riverbed:18:-76 rivet:16:150 road:24:-101
  roadside:-24:-39 roar:5:-144 roast:-99:69 robe:-12:-140 robin:-47:-5 robot:-129:-106 rock:107:-67 rocker:-58:-9 rocket:-16:-95
  rocking-horse:-148:-14 rod:-150:-13 roll:-26:63 roller:-62:-61 roof:-158:20 roofless:23:-15 rooftop:-16:-87 rook:31:-40 room:56:-70
  roost:-17:-7 root:263:62 rooted:-69:-38 rope:-72:-169 roped:-117:-50 ropewalk:-42:-4 rosary:-10:-15 rose:32:-5 rosy:15:-11 rot:16:-15
  rotor:-65:5 rotten:-51:-10 rouge:-145:-51 roulette:-109:-34 round:-52:-13 router:17:-16 row:-204:-75 rowan:17:-10 rowboat:-89:-4
  rub:-63:-56 rubber:-159:-137 rubble:-2:-2 ruby:105:-13 rude:-32:120 ruff:-169:-73 rug:177:158 ruined:-3:59 rule:-28:-1 rum:130:-2
  rumba:27:-40 rumour:-48:-88 run:-18:-25 rune:20:-33 rung:-52:68 runner:118:149 runway:-18:-3 rush:71:148 rushlight:-2:-6 rust-red:-37:-8
  rust:12:-175 rustle:213:-12 rye:-62:-48 sabre:-123:132 sack:-58:-94 sacking:23:-25 sad:-23:-19 saddle:-54:17 safe:-89:-58 safety:-42:-22
  saffron:-37:36 sag:-39:-17 sage:-45:-21 sail:-45:-115 sailcloth:-36:-16 sailor:-70:39 saint:-67:-148 sake:-31:-38 sale:29:-1
  sallow:-22:-4 salt:-22:-46 salute:89:-45 salvage:-71:-57 salvo:-104:9 same:-6:-129 sampan:-20:94 sampler:-141:-29 sand:10:-102
  sandal:-144:-88 sandbag:-52:42 sandstorm:-24:-43 sandwich:-125:-67 sanity:-140:-19 sap:39:123 sapling:-46:-4 sash:-184:-181
  satchel:-108:49 satellite:-45:-16 satin:121:-30 saucepan:-90:-48 saucer:-12:-56 save:-128:-90 saw:-79:-88 sawdust:6:-26
  saxophone:-11:-37 say:-63:-148 scabbard:166:46 scaffold:-18:-28 scald:-18:-53 scale:-44:-83 scalp:-157:-95 scalpel:-114:-8
  scanner:122:-51 scar:32:-173 scarcely:-52:-11 scarecrow:96:16 scarf:35:-46 scarlet:83:-54 scatter:24:11 scattergun:-11:8
  scavenge:-12:-34 scavenger:-58:-26 scavver:-17:-33 scene:-118:-56 scholar:48:1 school:-192:-81 schoolgirl:54:-20 schoolmaster:-27:-7
  schoolroom:-69:-5 scissor:-55:-32 scoop:108:-24 scooter:-85:65 scope:18:24 scorch:64:-15 score:-25:-43 scoreboard:-14:-27 scrap:62:-65
  scrape:-68:-147 scratch:-81:-184 scream:-6:134 scree:-90:37 screen:-10:107 screw:-130:-108 screwdriver:-54:-13 script:23:-17
  scroll:-32:-79 scrub:13:-29 scullery:-9:-30 scuttle:15:82 scythe:20:52 sea:-83:-134 seal:-131:-177 seam:-125:-134 seance:-134:-8
  search:-32:-60 searchlight:-204:-67 season:-63:-25 seat:60:-2 seatbelt:-9:-33 seaward:99:-30 second:-191:130 sect:-62:-12
  section:-52:-10 sector:-25:-47 security:-47:93 sedan:-33:-25 sedge:12:-19 see-through:212:-35 see:-36:-13 seed:84:-54 seem:-214:-54
  seersucker:18:-14 seize:-130:-107 select:-41:-44 sell:-229:-137 seller:-40:67 senator:-78:90 send:-11:104 sense:-14:-44 sentence:-74:26
  sentry:-32:104 sequin:-91:-50 sergeant:-23:20 serial:-31:53 serpent:22:1 servant:-52:-62 serve:-7:-59 server:35:-80 service:140:-56
  servo:-49:-22 session:-66:-75 set:24:-119 settle:64:-176 settlement:-46:-12 seven:-31:-66 seventeen:-24:11 seventh:70:-55
  seventy:-135:-66 sever:-13:-7 several:-50:-96 sew:-189:-11 sewer:70:-15 sexton:-6:-35 shack:-46:-24 shade:-52:-115 shadow:172:-116
  shaft:-138:48 shake:12:-60 shall:-97:-34 shallow:-61:-15 shallows:-67:47 shaman:24:34 shape:199:-18 shard:-17:-4 share:-12:-21
  shark:3:-21 sharp:-6:-18 sharpen:-45:-62 shatter:-35:-4 shave:-232:-155 shawl:137:4 she:-16:-70 shear:50:-1 sheath:-27:-32 shed:-88:-150
  sheep:-13:-78 sheepfold:107:5 sheepskin:-152:-21 sheer:30:-8 sheet:-57:49 shelf:-29:34 shell:-65:49 shelter:-95:39 shelve:-130:1
  shepherd:73:63 shield:30:63 shift:-128:-128 shimmer:-180:35 shin:-76:16 shine:123:-115 shingle:-65:-4 shiny:-52:-19 ship:33:-122
  shipping:14:-11 shipyard:-71:-35 shirt:-4:28 shirtsleeve:-64:-46 shiver:88:50 shoal:-130:-60 shock:-86:27 shoe:-60:-165 shoelace:-17:-22
  shoot:-127:22 shop:10:-25 shopping:82:27 shore:-188:-63 short:-132:14 shot:-4:51 shotgun:-20:-64 should:-47:-99 shoulder-high:13:51
  shoulder:29:-13 shout:34:62 shove:74:73 shovel:-25:49 show:12:-131 shower:-96:73 shred:-68:-9 shriek:28:78 shrine:-28:-1 shrink:51:-23
  shroud:-50:-80 shrug:-7:-62 shudder:-16:-1 shuffle:-44:-64 shunt:19:-15 shut:25:-41 shutter:-42:-13 shuttered:-132:-32 shuttle:90:-73
  sick:75:-25 sickle:26:63 side:21:-6 sidecar:97:102 sidewalk:40:-12 sideways:0:91 siege:-35:-111 sieve:-54:-6 sift:44:-36 sigh:129:-53
  sight:-99:44 sigil:137:9 sign:-31:-227 signal:-32:-37 signature:-19:-49 signpost:125:-23 silence:-42:-18 silent:-81:41 silently:7:84
  silk:-262:-162 sill:-7:-57 silo:-8:-41 silt:15:-6 silver:32:-58 simple:-42:-70 simply:-65:54 since:61:-263 sing:13:-55 singe:-18:-8
  single:-68:-70 sink:53:-119 sip:-12:-32 siphon:-54:-17 siren:-119:-6 sister:35:-100 sit:-66:-81 six:-112:-41 sixteen:-63:-16
  sixth:-76:-28 sixty:28:-96 size:30:-53 sizzle:23:-10 skate:-2:-30 skater:-30:-30 skein:106:-14 skeleton:-126:-72 skep:-21:-36
  ski:-41:-16 skid:-31:7 skiff:-103:34 skill:-45:-24 skillet:-43:47 skim:-4:-53 skimmer:-57:-79 skin:25:-183 skip:-172:-11 skirt:42:-30
  skitter:-62:103 skittle:-20:21 skull:-82:44 sky:-52:-34 skylight:-72:-32 skyline:-96:-20 slab:-66:-82 slack:135:-63 slag:44:42
  slam:30:182 slant:146:-46 slap:69:-99 slash:-97:32 slat:-93:12 slate:-52:-178 slaver:36:20 slay:19:39 sled:-18:11 sledge:-228:-18
  sleep:-241:-145 sleeper:43:-20 sleet:-130:37 sleeve:-27:90 slew:-51:39 slice:-88:61 slick:-45:68 slicker:-60:-57 slide:-58:-181
  slight:94:-40 slim:3:-15 slime:43:-6 sling:-185:41 slingshot:-6:-8 slip:-296:-207 slipper:-16:-32 slipway:21:-6 slit:-90:68
  slither:-26:112 slop:85:-22 slope:2:-43 slot:-180:-142 slow:67:-7 slowly:63:-50 slug:108:97 sluice:-72:-8 slump:-68:3 slush:-57:16
  smack:-64:-2 small:19:-134 smart:9:-2 smash:-70:93 smear:-86:-19 smell:22:-152 smile:-26:-63 smith:-25:31 smock:-38:-51 smog:-98:-20
  smoke:-61:-89 smoky:-19:-20 smooth:-31:-52 smoulder:-47:-59 smudge:-43:-4 snack:-28:-39 snail:12:-61 snake:19:23 snap:-11:12
  snare:-44:-11 snarl:20:85 snatch:-155:55 sneeze:39:19 sniff:17:-27 snip:-30:-32 sniper:-97:31 snore:-77:-2 snout:-107:-21 snow:87:-92
  snowdrop:65:-27 so:-203:-99 soak:8:-28 soap:-59:-10 sob:14:-52 sober:-17:-3 sock:-155:24 socket:-50:29 soda:-35:-4 sodium:0:-29
  sofa:-181:69 soft:-58:-20 soften:2:-11 softly:12:-63 soil:-66:20 solar:-146:-25 solder:-82:-41 soldier:241:-28 sole:113:-48 solemn:7:-6
  solicitor:-73:-11 solid:154:4 some:-240:-173 somebody:-237:-25 someone:-227:-179 something:-10:-28 somewhere:-262:-126 son:-52:0
  song:-36:44 sooner:53:-14 soot:15:-25 sorcerer:-40:-23 sorceress:-41:-27 sorcery:-70:178 sore:-62:-44 sorghum:2:-21 sorry:-146:-79
  sort:-32:-16 soul:72:-54 sound:11:21 soundless:80:36 soup:-49:4 south:-147:-28 sow:-97:4 space:68:-29 spade:91:93 span:-106:-3
  spaniel:25:-11 spanner:-104:-13 spar:5:-13 spare:-122:29 spark-plug:-48:-10 spark:-157:60 sparkle:32:-46 sparkler:-11:-6 sparrow:52:-47
  spats:-3:-34 spatter:34:32 speak:70:-120 speaker:-2:-15 spear:134:62 spearman:118:50 species:-55:-25 spectacle:-233:-85 spectral:22:-31
  spectre:-230:-2 speech:-3:-23 speed:-47:7 spell:-52:-26 spelled:102:-30 spelling:22:-6 spend:-16:-37 sphere:-135:-37 spice:-47:-21
  spider:-30:-70 spike:-22:36 spill:40:12 spillway:44:-17 spin:-76:5 spindle:7:-6 spine:-173:107 spiral:13:-37 spire:-178:-79
  spirit:-77:-122 spit:-12:11 spittle:160:-13 splash:-148:63 splinter:-89:254 split:-18:-50 spoil:-99:-8 spoke:-63:117 sponsor:-16:-8
  spool:-47:-26 spoon:30:-135 spore:-144:-40 spot:127:-93 spotless:45:-19 spotlight:-20:-12 spout:43:27 sprawl:19:4 spray:-109:19
  spread:103:19 spreadsheet:-42:-7 sprig:-35:-14 spring:53:35 sprinkler:-11:19 sprint:-67:-92 sprout:69:3 spur:-129:32 squabble:-41:-19
  squad:75:63 square:-71:-188 squat:-7:22 squeak:123:-59 squeal:16:116 squeeze:-25:89 squid:-45:-41 stab:-85:2 stable:-48:-32
  stack:-139:-32 stadium:-85:-39 staff:150:95 stag:103:-126 stage:-169:-176 stagger:-10:158 stain:-51:-77 stair:-5:-67 staircase:-106:-18
  stairwell:-67:128 stake:-13:90 stalk:-46:-39 stall:-68:-8 stallion:34:21 stamina:-34:-37 stamp:-36:58 stance:58:-48 stand:-14:-61
  staple:-92:41 star:-23:-31 starboard:-27:3 starch:-91:-24 stare:-9:-30 starlight:117:-100 starling:-10:-25 start:41:-126 startle:50:12
  state:-52:112 static:-189:-56 station:-48:-110 statue:-112:-75 status:-31:-26 stay:93:-109 steady:-65:-73 steal:-139:-154 steam:-59:-45
  steel:101:20 steeple:-53:-29 steer:12:-9 stem:183:-25 stencil:-56:-41 stenographer:-67:-95 step:104:-51 stern:-141:56
  stethoscope:-23:-11 stevedore:-49:-46 stew:31:25 steward:-149:-112 stick:-105:-41 sticker:-63:-15 stiff:191:-130 stiffen:82:29
  stiffly:73:-36 stile:27:-54 still:-75:-30 stilt-walker:-48:-63 stilt:-97:-73 sting:-45:26 stink:-39:-9 stir:-31:-107 stirrup:135:-51
  stitch:-270:82 stock:28:-35 stocking:-165:-31 stomach:-100:44 stone:103:-54 stool:-14:154 stoop:104:23 stop:-16:-100 storage:-18:-14
  store:-76:-47 storey:-312:21 stork:-19:-6 storm:68:-118 story:-88:-32 storyteller:-58:-37 stout:176:-11 stove:35:-11 straight:27:9
  straighten:-9:-63 strain:-36:-29 strand:-24:-110 stranger:-31:2 strangle:-24:-52 strap:-156:-44 straw:-33:-39 strawberry:-38:-7
  stray:62:-4 streak:-74:3 stream:25:-144 streamer:-26:-40 street:62:-56 streetcar:-27:14 streetlamp:-42:-5 strength:-61:57 stretch:31:-1
  stretcher:-32:-10 strew:-4:-11 stride:-39:12 strike:87:-14 string:-61:-136 strip:-156:-2 stripe:-20:15 strobe:-70:-79 stroke:251:-21
  stroll:39:-34 strong:-42:-22 strut:-100:10 stub:-159:-38 stubble:52:-11 stud:-88:-30 student:-187:-112 study:-31:-5 stuff:-28:-144
  stump:-163:1 stun:-56:5 stutter:-122:-20 subject:47:5 substation:-78:-47 subway:18:40 success:-113:-19 such:0:-7 suck:18:-1
  suddenly:-15:66 sugar:-8:-46 suit:-26:-70 suitcase:25:30 sulk:-34:-8 sum:-84:7 summer:-34:-42 summit:-23:-20 summon:-37:-3 sump:22:94
  sun-bleached:-37:-3 sun:-108:-181 sunburn:0:-37 sunday:-62:-43 sundial:-20:-11 sundown:73:-44 sunlight:15:-34 sunny:9:-9 sunrise:25:-10
  sunroof:-45:61 sunset:-129:-72 supermarket:-8:36 supper:52:-136 suppertime:-12:-9 supply:-11:-21 suppose:-142:-68 sure:-31:-25
  surf:-41:-34 surface:168:-58 surgeon:-163:126 surprise:70:38 surrender:-42:-106 survey:93:20 surveyor:96:-10 survive:-8:-53
  suspect:-34:-28 suspicion:-51:-25 sutra:20:-73 swaddle:-39:-9 swallow:-126:-31 swan:-156:-88 swap:-75:-25 swarm:-37:189 swat:-82:194
  sway:59:-104 swear:-174:-16 sweat:-80:-219 sweep:-173:27 sweeper:-8:49 sweet:-25:-5 swell:133:-113 swerve:6:6 swim:83:-131
  swimmer:46:-49 swing:-46:97 switch:-263:-156 switchback:-50:-71 swivel:124:59 sword:82:-51 swordsman:-10:74 syllable:36:4 syrup:72:39
  tab:-37:-9 table:32:42 tablecloth:47:-10 tablet:8:-17 tack:22:80 tacky:-19:-9 tag:11:-32 tail:32:-172 tailgate:54:114 tailor:7:-50
  take:-56:99 talisman:112:65 talk:-55:-48 tall:-91:-123 tallow:29:-56 tally:-23:-35 tame:18:-28 tangerine:-43:-14 tangle:1:-11
  tank:-92:55 tanker:33:-69 tanner:-107:3 tannery:-51:-31 tap:-38:-58 tape:-96:-60 taper:-64:-63 tapestry:210:-8 taproom:-18:-16
  tar:-123:-79 tariff:-55:-9 tarmac:202:-16 tarn:-62:-9 tarp:-70:29 tarpaulin:-77:-27 tartan:-22:-21 taser:-74:78 tassel:-90:25 taste:12:1
  tattoo:-57:-144 taut:1:13 tavern:-25:-14 tax:-83:-20 taxi:-17:59 tea:-51:-41 teach:-13:-14 teacher:-184:-36 teacup:95:-30
  teahouse:-60:16 teal:-54:-6 team:-24:44 teapot:-67:45 tear:83:-104 technician:-156:-8 technique:-83:-53 telegram:-101:-16
  telephone:-61:-13 telescope:14:-16 television:-62:-5 tell:-128:-179 temper:-82:7 temperature:-25:-10 temple:3:121 ten:-161:-2
  tenant:-155:-58 tender:-39:-9 tendril:-39:85 tenement:-66:-49 tenor:54:-28 tent:-175:-105 tentacle:32:-21 tenth:-65:-68 term:-35:-6
  terrace:-229:-115 terrier:-95:1 terror:36:-7 test:73:-7 tether:-95:-46 text:-37:-4 than:-13:-131 thank:-18:-89 that:-32:-80 thatch:78:3
  thatched:-23:-4 thaw:-52:-28 the:-48:-80 theatre:-117:-34 their:36:-161 them:-7:32 themselves:222:-121 then:15:16 theory:-38:-95
  there:49:-111 thermal:-44:-10 thermometer:-25:-13 these:-47:-25 they:1:-39 thick:-71:-64 thicken:165:-73 thief:-60:-105 thigh:-70:-53
  thimble:89:-113 thin:50:55 thing:-55:60 think:-152:-39 third:-4:-20 thirst:-23:-13 thirteen:5:-14 thirty-one:-15:-41 thirty:-29:-91
  this:-155:-187 thistle:58:28 thorn:168:156 those:29:-6 though:95:21 thousand:-147:-165 thousands:-171:-96 thrash:41:71 thread:27:-203
  threaten:-40:-25 three:-129:-41 thresh:-12:21 threshold:142:-17 thrice:33:-14 throat:-71:148 throne:3:-14 throttle:-98:-35 through:29:51
  throw:-124:90 thrush:21:-11 thrust:39:-40 thud:6:167 thumb:39:14 thumbnail:30:-7 thump:-90:-60 thunder:87:-84 thursday:-62:-7
  tiara:-23:-28 tick:-75:-124 ticket:-110:-104 tide:-15:-76 tidy:-17:-50 tie:19:-73 tier:-70:-65 tiger:90:-12 tight:-1:9 tighten:-24:-10
  tile:88:79 tiled:-75:-14 till:-29:-74 tilt:98:-77 timber:-51:25 time:-7:-95 tin:-37:-118 tinderbox:-15:-22 tinker:85:-120 tinkle:-8:16
  tinsel:26:-6 tiny:56:-103 tip:23:-53 tiptoe:-28:-79 tire:-40:90 tired:-86:-43 tithe:36:26 to:-57:-137 toad:62:-34 toadstool:31:-13
  toast:-54:48 today:-106:-65 toddler:-55:-34 toe:-14:-157 together:-63:47 token:-43:-45 toll:-150:-19 tollman:2:58 tomato:-195:-37
  tomb:-50:-29 tommy:-76:227 tomorrow:-16:-75 ton:26:56 tone:-31:-11 tong:-128:91 tongue:-69:-141 tonight:116:-119 tonne:11:60 too:-62:36
  tool:89:-48 toolbox:-54:-19 tooth:-141:25 toothpaste:-56:-19 toothpick:-29:-26 top:-152:-78 topknot:-122:93 topmost:1:-41 topple:-69:58
  torch:-88:5 torchlight:-73:-11 tornado:-83:-39 torpedo:-68:-81 tortoise:-116:-36 toss:79:47 touch:198:-21 tow:-64:-13 toward:120:-12
  towards:256:-35 towel:-155:27 tower:-48:-109 town:-141:-139 towpath:-100:-14 toy:51:94 trace:-8:-67 tracer:36:91 track:38:-92
  tractor:-77:44 trade:-180:-43 trader:-4:-46 traffic:3:-128 trail:86:-62 trailer:-37:78 train:-71:-63 trainer:18:40 trait:-28:-17
  tram:-29:-146 transfer:-47:-27 transformer:9:-4 translucent:30:-35 transparent:111:-44 trap:-196:-75 trapdoor:-137:-55 travel:2:-14
  traveller:-107:-64 trawler:-51:-18 tray:-35:14 tread:-156:-113 treadle:98:-31 treaty:-1:-48 tree:8:-124 treetop:39:-2 trellis:1:-10
  tremble:53:-38 trench:-70:-16 trestle:48:-2 trial:-47:-24 tribe:-27:-13 trick:9:-27 trickle:87:-45 trifle:-71:-41 trigger:18:75
  trike:15:155 trim:17:-62 trip:10:-7 troll:23:62 trolley:-117:46 trombone:0:-21 trooper:83:21 trot:118:-115 trouble:-63:-23
  trough:-105:-10 trouser:-62:-74 trout:126:23 truck:-29:47 true:-55:-48 trumpet:-87:-48 trundle:-34:-15 trunk:42:-42 trust:-44:-27
  truth:65:-20 try:-111:-29 tub:-18:54 tuba:-66:-29 tube:-157:-95 tuck:-59:-116 tuesday:-88:-45 tuft:-36:-17 tug:-136:119 tumble:-72:-3
  tumbler:49:-7 tune:104:69 tunnel:-159:-85 turban:-33:-18 turbine:-20:-52 tureen:23:50 turf:160:94 turn:6:-83 turnip:-39:-75
  turnstile:-126:50 turntable:-25:-46 turquoise:62:-6 turret:-127:138 tusk:-109:17 tuxedo:-94:-13 twelfth:29:-22 twelve:-55:-190
  twentieth:-45:-50 twenty:-18:10 twice:-37:148 twig:58:-16 twin:-79:-18 twine:45:-11 twist:28:67 twitch:45:-20 two-tone:-26:-21
  two:-26:25 type:-128:-52 typewriter:117:69 typist:-34:8 tyre:-5:-86 ugly:45:-8 ultraviolet:-36:-19 umbrella:-142:18 unbind:109:-27
  unbroken:78:-20 unbutton:175:-15 uncle:-41:-37 uncoil:107:-38 uncork:-3:-2 uncover:83:-5 uncurl:134:-39 under:-130:-44 underfoot:-37:-28
  underline:45:-4 underneath:-48:-53 underpass:62:-1 underside:118:-4 understand:-89:-86 undertaker:-57:-26 undo:89:-31
  unfinished:-131:-14 unfold:1:79 unhinge:71:52 unhook:59:148 unhurried:64:22 uniform:69:-35 union:-36:-53 unlace:122:-132 unlatch:21:28
  unlit:-116:-30 unlock:-82:-47 unpaid:-57:-16 unpick:142:-66 unpin:77:-8 unplug:164:-41 unravel:-52:0 unread:-52:-42 unroll:70:-93
  unscrew:139:-76 unspool:81:7 untie:135:-41 until:-109:-75 unwind:-76:-32 unzip:-110:41 up:15:-62 update:-104:-96 upend:10:72
  upgrade:-36:-66 uphill:232:-161 upload:-19:-13 upon:26:-270 upper:-101:17 upright:-25:-10 upside-down:-70:13 upside:-177:-71
  upstairs:-55:3 upturn:-243:-142 upward:66:-25 urn:-198:109 us:-61:-12 use:-111:-25 usher:-50:-13 usual:-182:-79 vacate:-103:-84
  vacuum:201:31 vale:-75:-2 valley:-21:-88 value:-18:-10 valve:-66:2 vampire:124:32 van:-123:49 vanish:-225:-149 vapour:102:-30
  varnish:43:-17 vase:-15:29 vast:31:-22 vat:-283:8 vault:-18:-22 vegetable:-23:-5 vehicle:-11:-50 veil:-45:-126 vein:-68:-85
  vellum:22:-13 velvet:27:-22 vend:94:-25 vendor:-33:31 vent:62:-23 ventilator:25:-13 veranda:-107:-20 verdigris:6:-62 verge:-4:147
  verger:-29:-32 vermilion:8:66 verse:94:-17 version:-11:-41 vertebra:16:-21 very:-100:-244 vest:42:87 vestry:-3:-11 viaduct:-83:-9
  vicar:-26:6 view:-100:-31 viewport:62:-37 village:-51:-60 villager:-60:17 vine:24:-66 vinegar:-19:-9 vineyard:-39:-8 vinyl:31:-15
  violet:-128:-18 violin:32:-54 vision:16:-14 visitor:-105:-23 visor:-34:-13 vixen:66:-22 voice:132:-12 void:-41:-29 volcano:-112:-12
  volley:-37:-65 volume:-77:23 vote:-56:-16 votive:35:19 vs:-38:-18 vulture:-73:-35 wade:19:-12 waders:-13:-7 wag:113:-5 wage:-67:-13
  wagon:-38:101 wail:-20:-11 wainscot:-26:93 waist-deep:-44:-39 waist:-88:-123 waistcoat:51:133 wait:-102:-146 waiter:-12:-35 waive:-35:-9
  wake:-134:-81 walk:-22:-144 walker:-43:-49 walkway:-48:49 wall:-43:-53 wallet:-35:-14 walnut:77:10 waltz:60:17 wand:-52:-52
  wander:-89:-18 want:-104:-109 war:9:-5 ward:-11:-15 warden:-17:-3 wardrobe:-61:73 wardroom:119:-6 warehouse:19:-6 warlock:44:111
  warm:-53:-138 warmth:58:-39 warn:-48:5 wash:-142:-132 washstand:84:-1 wasn't:120:-173 wasp:-22:84 waste:32:-18 watch:-20:-212
  watchdog:-93:-10 watchman:-41:-38 watchtower:-19:15 water:10:-183 waterfall:46:-75 waterline:-55:9 wattle:-73:1 wave:-90:-53
  waver:37:-23 wax:-102:-91 way:-50:-72 we:-182:-139 weak:-58:-6 weapon:-14:95 wear:-212:-163 weather:-163:-56 weathercock:-31:-58
  weathervane:-76:23 weave:-23:-17 weaver:148:-58 wed:41:-28 wedge:-72:38 wednesday:29:-21 weed:-37:-86 week:-114:-147 weep:-79:-161
  weigh:-131:-87 weight:39:71 weightless:-78:-6 weir:15:-27 welcome:-54:-28 weld:-117:-153 welder:-114:-68 well:63:-222 wen:-32:-36
  weren't:79:-49 west:-137:-98 western:-59:-32 wet:143:-28 whale:-86:-67 wharf:-33:-23 what:-36:58 whatever:-118:3 wheat:85:-70 wheel:0:2
  wheelbarrow:49:30 wheelchair:-7:-18 wheeze:-39:-49 when:73:-75 whenever:19:-21 where:70:-94 wherever:158:-65 whether:-134:-49
  whetstone:-28:-13 which:-60:-60 whichever:-1:-54 while:-70:-40 whine:-45:70 whip:64:167 whirl:166:50 whirr:92:112 whisker:46:-59
  whisper:8:-80 whistle:-17:-107 white:-8:-72 whiten:71:-57 whitewash:-42:-56 who:-22:-110 whoever:-84:-42 whole:-12:-146 whom:-23:-7
  whoop:-88:5 whose:-159:20 why:46:-37 wick:36:-37 wicker:-19:-14 wicket:-28:-14 wide:-43:-179 widen:31:-15 widow:59:-116 width:15:41
  wife:-29:-170 wig:-13:-131 wild:-47:-11 will:-75:-253 willow:-33:1 wimple:-79:19 win:-150:-110 winch:-158:0 wind:6:-88 windlass:-72:-15
  windmill:-171:-30 window:-20:3 windpipe:-64:76 windscreen:-64:162 windshield:-90:-16 windward:-16:39 wine:105:100 wing:48:-76
  wingtip:-98:21 wink:-206:40 winner:-74:-113 winter:-182:-33 wipe:44:-182 wiper:10:-16 wire:-37:-97 wish:-26:-91 witch:-50:19
  with:-85:-41 withdraw:-109:-121 wither:84:-66 within:80:14 without:58:-77 witness:-45:-15 wizard:-182:-101 wobble:-61:-36 wok:-115:173
  wolf:-88:105 woman:74:-69 won't:-91:-59 wonder:-90:-62 wood:-108:-5 wooden:8:-100 wool:75:-82 word:125:83 work:-170:-118 world:-178:-80
  worry:0:-14 worse:-100:-32 worst:-62:-23 worth:91:-64 would:-201:-159 wouldn't:-75:65 wound:-44:-54 wrap:-119:38 wreath:-52:-35
  wreck:-25:-56 wreckage:13:-20 wrecker:37:49 wren:29:-49 wrench:-53:93 wrestler:-61:-27 wriggle:116:-23 wring:10:-61 wrist:71:145
  wristwatch:-110:-28 writ:-29:-12 write:6:-226 wrong:-145:-110 x-ray:21:-39 xp:-23:-59 yacht:-69:-51 yank:-89:30 yard:54:-110 yawn:-7:-47
  year:-47:-234 yeast:-32:-8 yell:-36:34 yellow:-29:4 yelp:-54:30 yes:-27:-70 yesterday:144:-38 yet:76:-164 yew:94:-31 yoke:44:-29
  you:-114:-125 young:7:-86 your:-48:-2 yours:-2:-22 yourself:5:-127 zeppelin:-25:-15 zero:26:-38 zigzag:-53:-17 zinc:30:-34 zip:-111:-19
  zither:148:8 zoo:-39:-7`;

/** A kind of thing and what it does, for the same. */
export const DOINGS = `
  beast|answer:20:-46 beast|be:-29:-59 beast|begin:4:-7 beast|bite:-12:128 beast|blink:55:-26 beast|blow:15:-22 beast|build:78:-5
  beast|burn:50:-9 beast|burst:-100:51 beast|carry:60:-26 beast|chew:-21:-3 beast|circle:-43:-15 beast|climb:-45:-44 beast|close:27:23
  beast|come:-71:114 beast|cross:22:-8 beast|die:-41:-4 beast|drag:41:-52 beast|drink:-84:-14 beast|drop:178:84 beast|dry:-26:-7
  beast|eat:-86:-13 beast|face:32:51 beast|find:-18:-4 beast|float:-17:-3 beast|fly:155:-25 beast|fold:-56:8 beast|follow:-39:3
  beast|get:82:-38 beast|go:-13:23 beast|graze:-46:-7 beast|hang:28:-9 beast|hit:-41:190 beast|hold:-29:-6 beast|hop:-31:-5
  beast|keep:-23:-6 beast|kick:-19:-19 beast|kneel:-36:-80 beast|land:102:-9 beast|leap:1:64 beast|leave:73:-17 beast|let:2:-12
  beast|lie:-68:-69 beast|lift:95:-17 beast|light:5:-13 beast|long:-45:-2 beast|look:37:-72 beast|lower:80:16 beast|make:-74:-50
  beast|nest:-78:-20 beast|nose:-52:-10 beast|open:-9:-8 beast|pass:-86:-36 beast|peer:-19:-20 beast|pick:-45:-4 beast|pour:-2:-39
  beast|pull:50:-26 beast|put:147:-7 beast|read:-42:-7 beast|rear:-89:-44 beast|ride:22:-46 beast|rise:-126:-11 beast|run:-63:110
  beast|say:112:0 beast|scream:-50:85 beast|see:-53:-50 beast|sell:-25:-11 beast|settle:123:-33 beast|shake:-68:-71 beast|shoulder:90:-22
  beast|sing:-19:-17 beast|sit:-102:-40 beast|slide:-10:-29 beast|sneeze:42:-15 beast|spit:-37:72 beast|spring:64:47 beast|stand:-50:-129
  beast|stick:-139:-37 beast|stop:123:-114 beast|strike:81:61 beast|swim:-31:-61 beast|take:24:116 beast|tell:43:-4 beast|tether:-4:-19
  beast|tie:-15:-6 beast|trail:55:-2 beast|trot:-72:-64 beast|turn:-41:-14 beast|use:-41:-14 beast|wait:-11:62 beast|walk:-68:-32
  beast|wash:-55:-26 beast|watch:-2:-29 beast|wear:-43:-18 beast|wheel:-52:-28 beast|work:-43:-4 beast|yawn:32:-46 body|alight:57:-10
  body|bare:-6:-11 body|be:8:-146 body|begin:148:-56 body|bend:47:16 body|bite:-25:17 body|bleed:-28:-22 body|blow:42:-15
  body|braid:-36:-14 body|break:-98:184 body|breathe:47:-35 body|burn:-44:-62 body|burst:91:37 body|carry:113:-11 body|carve:-39:-11
  body|catch:92:42 body|clack:-38:-29 body|clean:223:30 body|clear:54:-8 body|climb:42:-17 body|close:3:83 body|comb:92:-8
  body|come:108:101 body|crack:-139:-22 body|creep:4:-38 body|crop:-89:-10 body|cross:-4:-12 body|cut:-24:-48 body|cycle:-14:-6
  body|die:-13:-4 body|drag:132:57 body|draw:-57:12 body|drift:7:-31 body|drop:18:8 body|drum:-71:86 body|dye:-93:-41 body|elbow:-19:58
  body|end:47:-18 body|face:-53:-6 body|fall:-56:-3 body|feel:116:31 body|fill:53:7 body|find:48:-29 body|fly:11:-13 body|fold:-31:17
  body|follow:68:-11 body|get:-145:-22 body|glow:-31:-12 body|go:8:72 body|grope:-93:44 body|grow:80:-57 body|hang:-28:-106
  body|haul:-22:-12 body|hold:45:-46 body|keep:-76:176 body|kick:-71:-23 body|knock:-85:-4 body|last:166:-11 body|lay:-11:12
  body|lean:37:-19 body|leave:44:-78 body|let:-67:-82 body|lick:-61:-43 body|lie:64:-93 body|long:31:-38 body|look:-110:-41
  body|lower:8:-28 body|make:64:-15 body|meet:60:79 body|miss:11:-29 body|move:114:-27 body|nose:-14:4 body|oil:-36:-24 body|open:148:22
  body|paint:-49:-14 body|part:54:-10 body|pat:38:-4 body|pin:-95:-7 body|plait:-6:-34 body|plant:82:4 body|plug:-34:-25 body|point:87:-24
  body|pour:71:-5 body|powder:-12:-5 body|press:13:13 body|pull:21:154 body|push:-3:-50 body|put:-78:98 body|reach:77:-64
  body|replace:-59:-29 body|rest:-22:-35 body|ring:17:9 body|rise:124:15 body|roll:160:-10 body|rouge:-51:-14 body|run:-80:-66
  body|say:164:-31 body|scream:47:-11 body|see:51:-45 body|set:153:-71 body|sew:-36:-38 body|shake:41:59 body|shave:-51:-54
  body|short:38:5 body|shoulder:63:-13 body|show:-87:103 body|shut:167:24 body|sing:52:-6 body|sit:50:-13 body|slide:-28:-81
  body|smile:87:-36 body|smoke:-64:-8 body|snap:60:-12 body|split:-10:-74 body|spread:0:17 body|squeeze:49:14 body|stand:10:-78
  body|start:47:-1 body|stay:11:-40 body|stick:-36:-17 body|stitch:-56:-18 body|stop:112:7 body|stream:41:-16 body|swing:-71:82
  body|take:39:202 body|tap:-6:-6 body|tattoo:-77:-30 body|tell:59:-14 body|tie:-7:-40 body|touch:41:65 body|trail:141:-35
  body|tuck:-10:-20 body|turn:151:-73 body|uncurl:189:-25 body|unfold:1:7 body|use:-39:-8 body|walk:93:-11 body|wear:-64:-44
  body|weep:45:-13 body|wet:46:-13 body|wind:93:88 body|wire:-33:-54 body|wrap:-45:-14 body|write:-13:-20 dead|be:180:-56 dead|begin:25:-6
  dead|click:-71:-37 dead|come:52:-40 dead|drag:-23:-12 dead|go:-169:-62 dead|hop:83:27 dead|look:60:-10 dead|put:-106:-2 dead|ride:97:-3
  dead|rise:5:-29 dead|sit:1:-29 dead|stand:44:-5 dead|take:-125:-25 dead|turn:29:-29 dead|walk:89:-4 dead|wire:14:-28
  engine|advance:-45:-18 engine|arrive:-22:-34 engine|bank:-41:19 engine|be:-144:-30 engine|begin:16:-47 engine|bite:-80:109
  engine|bleed:87:-25 engine|blink:-117:-41 engine|bloom:-4:-4 engine|bolt:-57:-23 engine|bow:-37:24 engine|bowl:-46:6 engine|break:-98:14
  engine|breathe:-62:-4 engine|bulge:76:-7 engine|burn:-70:59 engine|burst:3:47 engine|carry:-59:49 engine|cast:-87:-13 engine|catch:41:-1
  engine|change:-23:74 engine|clean:-89:-36 engine|clear:-68:-19 engine|climb:-26:15 engine|close:-69:-40 engine|come:-26:-44
  engine|cool:-45:-25 engine|cough:-169:-11 engine|crack:56:-36 engine|crawl:53:-28 engine|cross:4:-20 engine|crumple:8:83
  engine|cut:-56:-44 engine|cycle:0:-7 engine|die:100:-18 engine|dig:-14:3 engine|draw:-93:51 engine|dress:58:-14 engine|drift:-19:23
  engine|drip:-43:-15 engine|drive:142:-4 engine|drop:-113:-43 engine|eat:63:7 engine|empty:91:-61 engine|explode:-58:1 engine|face:44:-34
  engine|fall:-22:16 engine|fill:-9:25 engine|find:-21:48 engine|fire:-27:28 engine|flap:-30:-16 engine|flicker:-44:-5 engine|float:11:-11
  engine|fly:56:-22 engine|fold:-65:168 engine|get:-25:103 engine|give:-79:-59 engine|glow:-68:9 engine|go:16:113 engine|grind:12:106
  engine|grow:-60:-16 engine|hang:-100:-39 engine|haul:-43:-20 engine|heal:78:-7 engine|heel:-19:19 engine|hiss:117:-4 engine|hit:-25:-29
  engine|hold:75:-46 engine|hover:1:-15 engine|howl:3:10 engine|hum:13:50 engine|jerk:-20:25 engine|jump:-33:-35 engine|keep:-98:26
  engine|kneel:84:7 engine|knock:89:6 engine|land:-40:13 engine|lay:-49:-12 engine|lean:82:124 engine|leave:-147:-29 engine|let:-115:-21
  engine|lie:13:-74 engine|lift:7:-17 engine|light:81:-44 engine|look:-85:71 engine|lose:-101:41 engine|make:-55:-37 engine|meet:-21:1
  engine|miss:-33:-42 engine|moor:-33:-14 engine|move:-50:21 engine|nail:-20:-6 engine|nod:-36:-7 engine|nose:-79:-3 engine|open:-18:-42
  engine|paint:-37:-7 engine|park:15:-22 engine|part:40:-15 engine|pass:70:-40 engine|plant:-29:21 engine|pluck:-43:33 engine|pour:-77:63
  engine|pull:80:67 engine|punch:-43:67 engine|push:11:117 engine|put:-29:3 engine|quit:0:-29 engine|raise:-52:-7 engine|ram:-53:153
  engine|reach:131:12 engine|read:30:-6 engine|rear:-31:-47 engine|replace:-10:-7 engine|rest:-36:40 engine|ride:-45:-68 engine|ring:63:14
  engine|rise:-49:6 engine|roll:16:-13 engine|rot:-90:-4 engine|run:-51:-89 engine|saw:-9:-30 engine|say:-17:-44 engine|scatter:-44:-16
  engine|scream:-35:-37 engine|screw:-45:-15 engine|see:-40:-33 engine|set:-12:-34 engine|settle:-41:-1 engine|shake:75:-17
  engine|shed:-174:-29 engine|shoot:-64:90 engine|show:-46:32 engine|shriek:-38:1 engine|shudder:-48:-10 engine|shut:-93:-24
  engine|sing:-80:53 engine|sink:-17:-13 engine|sit:-60:-47 engine|slam:9:-24 engine|sleep:-10:-4 engine|slew:-40:62 engine|slide:-13:-75
  engine|smoke:-17:64 engine|snap:-46:15 engine|spin:31:-104 engine|split:101:-4 engine|stack:-24:-11 engine|stand:-146:-25
  engine|start:36:-108 engine|stay:-23:19 engine|steam:45:-4 engine|step:111:-28 engine|stick:-70:-9 engine|stitch:-165:50
  engine|stop:55:84 engine|stream:22:-25 engine|strike:53:-23 engine|swell:28:-10 engine|swim:148:-3 engine|swing:-49:65
  engine|swivel:86:54 engine|tail:-60:-15 engine|take:-125:11 engine|tear:-77:-35 engine|tether:-56:-32 engine|thread:-8:-13
  engine|throw:-119:66 engine|tick:-106:-35 engine|tie:-44:-2 engine|tilt:-6:-12 engine|tip:-105:47 engine|trail:14:-13
  engine|tumble:-47:45 engine|turn:91:-146 engine|unplug:144:-2 engine|unscrew:82:-78 engine|use:-13:-24 engine|wait:-27:-54
  engine|wake:-57:-22 engine|walk:115:47 engine|wear:-130:75 engine|weld:-28:-8 engine|wheel:121:27 engine|whine:-157:106
  engine|wind:11:17 engine|work:-18:-22 engine|wrap:9:96 engine|write:-26:-17 flame|be:-46:-58 flame|begin:0:-3 flame|bend:65:-2
  flame|blink:-135:-5 flame|bob:-32:-24 flame|bow:58:-39 flame|burn:152:-57 flame|burst:-47:53 flame|catch:3:-41 flame|climb:-91:-47
  flame|come:25:-74 flame|crawl:-41:-47 flame|dance:-13:-6 flame|draw:5:-26 flame|drift:143:-24 flame|drop:19:-21 flame|fall:37:-17
  flame|fill:-68:-20 flame|find:-140:12 flame|float:9:-17 flame|fold:-95:15 flame|follow:64:-44 flame|get:30:-5 flame|go:24:-83
  flame|gutter:-43:-61 flame|hang:-14:-52 flame|hiss:-1:-24 flame|hop:-30:-41 flame|jump:-10:55 flame|kindle:85:-22 flame|lay:37:26
  flame|lean:37:-38 flame|leap:16:33 flame|leave:20:-15 flame|lie:-50:-15 flame|lift:-85:-5 flame|light:263:-46 flame|look:-47:-19
  flame|make:-44:16 flame|move:-31:-3 flame|open:-39:-39 flame|pass:171:16 flame|pop:65:19 flame|pour:15:-33 flame|put:137:31
  flame|remain:-13:-22 flame|rise:-45:28 flame|roll:-48:55 flame|run:-32:-34 flame|set:-124:-19 flame|shine:13:50 flame|show:-38:-51
  flame|sink:-94:51 flame|sit:57:-11 flame|slide:-39:-59 flame|spit:-88:-13 flame|spread:-58:-9 flame|stand:-31:-51 flame|stay:-1:-25
  flame|step:139:17 flame|swing:-16:-42 flame|take:-108:-22 flame|throw:1:6 flame|tremble:-90:-5 flame|trim:24:-6 flame|turn:-112:-91
  flame|walk:-9:14 flame|wink:-20:-23 food|be:-54:-142 food|begin:18:-9 food|burst:-95:-39 food|climb:3:-16 food|come:79:-31
  food|fall:-80:-3 food|get:53:-8 food|go:-93:-1 food|hold:56:0 food|lay:44:-5 food|look:22:-30 food|put:81:38 food|rise:19:9
  food|run:15:92 food|slide:95:-5 food|stand:-66:26 food|steam:-67:34 food|take:52:38 food|turn:36:-7 ghost|be:5:99 ghost|break:10:-26
  ghost|breathe:-72:-4 ghost|burn:23:-25 ghost|catch:13:-130 ghost|climb:2:-41 ghost|come:-132:-8 ghost|crawl:-56:-37 ghost|drop:75:27
  ghost|fill:25:-12 ghost|flare:79:-13 ghost|fly:-58:-7 ghost|get:35:81 ghost|glow:11:-15 ghost|go:80:-42 ghost|hit:41:20
  ghost|leave:64:13 ghost|let:-26:52 ghost|lie:-75:-6 ghost|lift:126:-60 ghost|make:92:-20 ghost|pour:36:-30 ghost|prepare:-109:-15
  ghost|put:-25:-13 ghost|rise:51:40 ghost|run:33:53 ghost|shriek:142:-102 ghost|sit:-15:41 ghost|stand:2:-62 ghost|strike:6:50
  ghost|swing:-17:-10 ghost|take:180:23 ghost|wake:-45:-7 ghost|walk:-52:-21 ghost|wear:-111:12 idea|add:-35:-42 idea|arrive:-31:-19
  idea|ask:-83:-6 idea|be:-88:-25 idea|beat:4:-13 idea|begin:174:87 idea|bend:-46:-5 idea|bite:42:-1 idea|bleed:-32:17 idea|blink:173:-18
  idea|blow:2:-7 idea|break:-13:20 idea|brush:-50:-6 idea|buckle:43:-24 idea|burn:-2:-26 idea|burst:-52:-4 idea|bury:64:-9
  idea|carry:-74:14 idea|cast:-21:-10 idea|catch:3:-10 idea|change:-56:-16 idea|clear:62:-35 idea|climb:51:6 idea|close:65:-23
  idea|come:-155:91 idea|complete:-58:-61 idea|consider:4:-21 idea|cover:-4:-53 idea|crawl:-23:-14 idea|creak:29:-25 idea|cross:-14:-13
  idea|curve:57:-1 idea|cut:44:-24 idea|die:-52:-15 idea|dock:-24:-28 idea|drag:50:-6 idea|draw:53:45 idea|drift:-3:-26 idea|drive:10:37
  idea|drop:68:3 idea|dry:36:-9 idea|eat:18:-9 idea|end:9:-36 idea|face:90:-36 idea|fall:-126:-4 idea|fill:50:-18 idea|find:-52:-27
  idea|finish:17:-4 idea|fire:8:-30 idea|fold:-18:44 idea|follow:-68:-76 idea|gain:-21:-17 idea|get:108:-4 idea|give:-13:-12
  idea|go:-22:46 idea|grow:-56:-9 idea|hand:-28:-56 idea|hang:-76:-44 idea|hiss:-75:-23 idea|hit:-12:42 idea|hold:15:22 idea|join:-44:-6
  idea|jump:-36:-5 idea|keep:81:53 idea|kick:7:18 idea|know:-30:-2 idea|lay:130:11 idea|lean:53:-14 idea|leap:5:7 idea|learn:-47:-31
  idea|leave:46:-37 idea|let:-92:-36 idea|lie:74:10 idea|lift:151:-28 idea|light:4:57 idea|long:-235:-39 idea|look:72:17 idea|lose:8:-38
  idea|make:-8:-32 idea|meet:26:-19 idea|open:-27:14 idea|paint:-26:-3 idea|part:-24:-19 idea|pass:31:-73 idea|pay:-20:-11
  idea|peel:80:-46 idea|pin:-35:-4 idea|play:101:13 idea|please:-23:-30 idea|pour:140:-17 idea|print:-21:-2 idea|pull:145:10
  idea|punch:16:45 idea|put:102:-18 idea|rain:-91:-4 idea|reach:76:57 idea|read:52:-41 idea|recover:-96:-46 idea|restore:-16:-24
  idea|ride:-18:-18 idea|rise:-3:-16 idea|roar:123:4 idea|roll:118:24 idea|run:-7:-77 idea|save:-25:-41 idea|say:-71:62 idea|scratch:46:-2
  idea|see:-52:93 idea|send:-34:70 idea|set:33:-23 idea|shake:-92:-4 idea|shed:20:18 idea|shine:22:-5 idea|shoot:52:50 idea|short:-68:50
  idea|show:13:-2 idea|shut:-8:-33 idea|sign:32:-28 idea|sing:-78:62 idea|sit:-67:38 idea|slap:24:-16 idea|slide:-36:12 idea|slow:75:29
  idea|spin:-1:-9 idea|stack:6:-12 idea|stand:100:76 idea|start:20:-36 idea|stay:28:-13 idea|step:-34:-15 idea|stop:70:-72
  idea|strike:78:-5 idea|sweep:-14:-3 idea|swim:-67:-5 idea|swing:-126:20 idea|take:-94:-1 idea|tap:87:-29 idea|tear:44:8
  idea|throw:-68:-18 idea|tie:96:-17 idea|touch:18:52 idea|trail:-35:-37 idea|turn:150:-90 idea|use:-43:-10 idea|wait:13:-6
  idea|walk:-13:74 idea|watch:25:-9 idea|wear:74:-31 idea|wheel:-116:-52 idea|win:-25:-23 idea|wire:144:-18 idea|work:-47:-6
  idea|write:75:-10 image|be:89:-48 image|come:76:-19 image|get:71:-23 image|go:99:-63 image|peel:86:86 image|sit:113:-9
  image|stand:-25:26 image|stay:153:-40 image|take:28:93 image|turn:92:-7 image|walk:79:53 likeness|be:222:-20 likeness|bow:-82:-12
  likeness|climb:33:47 likeness|come:140:-11 likeness|face:218:-7 likeness|go:-37:93 likeness|hang:52:-6 likeness|lean:-56:-2
  likeness|lie:5:-7 likeness|look:90:-6 likeness|lose:-27:-28 likeness|move:-48:-28 likeness|open:-69:-48 likeness|peel:0:17
  likeness|run:145:13 likeness|see:-42:-2 likeness|shake:-13:-15 likeness|sit:70:-48 likeness|smile:-39:-30 likeness|stand:-51:-21
  likeness|swing:66:-6 likeness|take:42:17 likeness|turn:-34:-27 likeness|walk:-3:-2 liquid|be:13:-157 liquid|bead:17:-22
  liquid|become:-22:-14 liquid|begin:143:-27 liquid|bend:75:-40 liquid|boil:70:-21 liquid|burn:-41:-18 liquid|carry:-17:-37
  liquid|catch:-14:-14 liquid|clear:32:-32 liquid|climb:97:61 liquid|come:-35:-77 liquid|crawl:50:1 liquid|draw:-50:-19
  liquid|drink:-18:-16 liquid|drop:-87:30 liquid|dry:-72:36 liquid|fall:59:-40 liquid|fill:-102:-39 liquid|find:-12:-8 liquid|fly:40:-82
  liquid|freeze:85:12 liquid|gather:6:-20 liquid|get:40:-19 liquid|go:1:-57 liquid|hang:235:71 liquid|hiss:-104:-43 liquid|hold:16:-23
  liquid|keep:-38:-20 liquid|lead:-47:-13 liquid|leave:67:-41 liquid|let:-77:-25 liquid|lie:-1:-22 liquid|lift:0:-44 liquid|look:2:-2
  liquid|loose:56:74 liquid|open:23:-9 liquid|pour:37:-24 liquid|put:-39:-20 liquid|quit:-63:-23 liquid|rise:87:-20 liquid|run:84:81
  liquid|say:44:-3 liquid|shake:30:49 liquid|show:273:-6 liquid|sit:-39:-13 liquid|slide:-54:-17 liquid|stand:152:-68 liquid|start:80:-8
  liquid|stay:55:-22 liquid|stop:248:-65 liquid|stream:-41:-12 liquid|take:146:-83 liquid|turn:-2:3 liquid|walk:-6:-75 liquid|well:61:-3
  liquid|wet:145:0 liquid|write:19:-10 none|accord:-73:-22 none|add:-49:-13 none|agree:-15:-4 none|appear:24:-15 none|ask:-66:-15
  none|back:64:-55 none|balance:-20:12 none|be:-22:-75 none|bead:56:-7 none|beat:1:78 none|begin:76:40 none|belong:-6:14 none|bend:-4:-7
  none|bite:-100:43 none|bleed:5:-23 none|blink:26:-97 none|board:4:46 none|boil:-30:12 none|breach:-21:-9 none|break:-118:-25
  none|breathe:-5:46 none|bring:-62:-23 none|brush:-98:-25 none|burn:18:30 none|bury:36:-39 none|call:-153:1 none|carry:-2:-40
  none|catch:58:121 none|choose:-58:-55 none|clamp:-44:0 none|click:21:-33 none|climb:71:-22 none|close:-30:10 none|come:12:-52
  none|count:12:-15 none|course:-20:-15 none|crank:-32:-14 none|crawl:-38:-5 none|creep:119:-3 none|cross:-24:-2 none|cut:-71:-19
  none|dance:44:-15 none|die:-45:-5 none|dig:-35:-18 none|dock:-24:-16 none|drag:68:-7 none|draw:50:-52 none|dress:-27:-21
  none|drift:48:-5 none|drip:62:-28 none|drive:97:-16 none|drop:-99:136 none|dry:-34:-11 none|eat:17:69 none|end:5:-6 none|face:-81:22
  none|fail:-32:-22 none|fall:12:-106 none|feel:-40:-65 none|fight:-109:72 none|fill:-20:-8 none|find:102:-41 none|fire:-52:87
  none|fit:55:-5 none|flake:82:-30 none|flap:1:-34 none|flick:-53:-38 none|fling:18:7 none|float:124:-25 none|fly:-122:26 none|fold:-16:-9
  none|follow:95:118 none|gallop:47:-63 none|get:-53:67 none|give:-12:-26 none|glow:33:-17 none|go:-46:-5 none|grind:-38:-15
  none|grow:15:-9 none|hand:-6:-19 none|hang:34:40 none|happen:100:-38 none|hear:-32:19 none|hiss:64:-3 none|hit:-60:-3 none|hold:191:54
  none|hop:48:-33 none|howl:-50:48 none|hum:85:44 none|join:8:-5 none|jump:-25:-76 none|keep:-1:-11 none|kneel:-108:-6 none|knit:108:-59
  none|knock:-52:-17 none|land:18:117 none|last:-20:-32 none|laugh:-104:-21 none|launch:-48:-39 none|lay:-119:-13 none|lean:167:-33
  none|leap:-6:-18 none|leave:28:-103 none|let:-56:63 none|lie:-88:-46 none|lift:167:-8 none|light:-81:-65 none|live:14:70
  none|long:-124:-37 none|look:75:-58 none|loose:-116:22 none|lose:-72:-102 none|make:-130:-19 none|marry:-94:-16 none|meet:-24:26
  none|miss:68:-17 none|move:145:142 none|open:36:38 none|own:-80:-18 none|pace:102:18 none|paint:40:-2 none|pass:138:-1
  none|paste:-116:-19 none|patter:80:-23 none|pay:-179:-33 none|peel:67:-42 none|pin:-101:-45 none|plant:54:-4 none|play:9:-28
  none|please:-51:-24 none|point:91:-11 none|polish:-26:-22 none|pour:72:46 none|press:-39:-3 none|prop:-52:-20 none|pull:-103:-96
  none|push:-73:-36 none|put:-22:-57 none|race:-97:-45 none|rain:45:-58 none|reach:-77:23 none|read:-23:-8 none|rear:133:94
  none|remain:-93:18 none|repair:-36:-20 none|ride:10:56 none|ring:-29:-36 none|rise:-40:-30 none|roar:118:-11 none|roll:43:-70
  none|rub:-18:-5 none|run:-8:53 none|sag:-71:-5 none|save:-8:-17 none|say:-161:-95 none|scratch:-48:-10 none|see:-39:-13 none|seem:-29:-8
  none|sell:-52:-16 none|set:-78:45 none|settle:33:-8 none|sew:11:-18 none|shake:-50:-35 none|shed:-55:-17 none|shoot:32:-88
  none|show:-58:-17 none|shriek:-12:-2 none|shut:-37:1 none|sing:68:-10 none|sink:-3:66 none|sit:143:-62 none|slide:-92:-22
  none|smile:57:-9 none|smoke:70:-28 none|snow:81:-10 none|speak:49:-17 none|spin:71:67 none|spray:-77:-2 none|stand:-27:-55
  none|start:0:11 none|stay:-24:-17 none|stencil:-84:-28 none|step:85:-6 none|stick:-71:-9 none|stop:43:66 none|stream:50:-3
  none|strike:-42:-22 none|strip:-31:-7 none|stroke:70:-13 none|sway:-47:-4 none|swim:114:-14 none|swing:10:3 none|switch:-52:-10
  none|take:54:40 none|talk:50:49 none|tell:-73:8 none|thin:58:27 none|think:-18:-7 none|throw:-79:-37 none|tick:64:1 none|tie:156:42
  none|tip:46:49 none|touch:108:-57 none|tuck:-27:-21 none|turn:-45:-28 none|type:-17:-9 none|unplug:78:-11 none|use:-120:50
  none|wait:73:-45 none|wake:-28:-3 none|walk:118:-20 none|want:-20:-7 none|watch:213:-10 none|wave:3:-76 none|wear:-84:33 none|wet:104:56
  none|wheel:61:13 none|whistle:37:42 none|wind:-16:57 none|wire:-21:-51 none|work:-13:5 none|write:-30:-69 person|add:-31:-27
  person|admire:-16:-5 person|advance:-71:-20 person|agree:-80:-62 person|alight:46:102 person|allow:-48:-10 person|answer:-95:66
  person|apologise:-44:106 person|appear:-42:-30 person|applaud:-63:-31 person|argue:-12:-7 person|arrive:-64:15 person|ask:98:-172
  person|attack:-53:-65 person|back:24:63 person|balance:-48:-14 person|bang:-36:-34 person|bar:-57:-10 person|barrel:100:-28
  person|bawl:-20:9 person|bay:41:-4 person|be:-130:-114 person|bead:-81:93 person|bear:-27:22 person|beat:-107:-158 person|beckon:-90:-16
  person|beg:72:47 person|begin:-19:-42 person|believe:-41:-21 person|bellow:40:16 person|bend:-118:14 person|bewitch:-55:-13
  person|bind:-90:-8 person|bite:14:-42 person|bleed:26:-25 person|blink:30:72 person|block:-58:16 person|blow:52:-137 person|board:74:-22
  person|bob:-89:-98 person|boil:7:11 person|bolt:-69:84 person|borrow:-71:-28 person|bow:-126:-105 person|bowl:17:68 person|brace:13:66
  person|braid:-25:-13 person|brake:-49:66 person|break:-71:166 person|breathe:73:-121 person|bring:-121:157 person|brush:69:97
  person|bubble:-10:-40 person|build:-127:-61 person|burn:-69:-50 person|burst:30:26 person|bury:-87:-62 person|button:68:-18
  person|buy:-127:-120 person|call:-71:-126 person|card:19:-4 person|carry:-55:-30 person|cartwheel:-43:43 person|cast:34:-106
  person|catch:-133:46 person|chalked:-69:-63 person|change:-106:24 person|chant:57:52 person|charge:-67:28 person|chase:-86:-28
  person|check:91:-50 person|cheer:-40:69 person|chew:-45:-74 person|choose:-44:-1 person|circle:-10:10 person|clap:131:-12
  person|claw:-17:37 person|clean:39:-25 person|clear:39:-81 person|click:-35:-36 person|climb:-148:-82 person|cling:-2:-4
  person|clip:-8:-11 person|close:60:-51 person|clutch:-28:-31 person|coast:30:-26 person|cock:-82:76 person|comb:85:-16
  person|come:-105:61 person|conduct:-49:-32 person|consider:-100:44 person|cool:-25:-16 person|cough:4:-49 person|count:-17:-44
  person|course:-45:-16 person|cover:57:-38 person|crack:111:26 person|crash:-80:-29 person|crawl:-24:-28 person|crest:-98:-27
  person|crook:61:16 person|cross:-77:-101 person|crouch:36:-81 person|crown:-39:-8 person|cry:57:-45 person|cup:-56:-38
  person|curl:-2:-33 person|curse:-53:-53 person|cut:-16:-77 person|dance:1:-117 person|dangle:-35:-47 person|daub:43:-20
  person|deal:268:-41 person|decide:-51:-10 person|decline:-26:-7 person|die:-43:-94 person|dig:-57:-6 person|dip:103:-54
  person|dive:25:69 person|drag:-155:42 person|draw:54:-102 person|dream:-183:-93 person|dress:-108:-79 person|drift:-49:-34
  person|drink:-15:-69 person|drive:-60:49 person|drop:-49:63 person|drum:-65:-7 person|dry:-135:-86 person|duck:-115:-66
  person|dust:64:-20 person|eat:-124:-179 person|empty:-42:204 person|end:-7:-17 person|enter:-70:-91 person|exhale:46:34
  person|expect:-5:-35 person|explain:-30:-45 person|face:99:-18 person|fall:-74:-45 person|feed:-15:-63 person|feel:-34:98
  person|fetch:36:-8 person|fight:-95:5 person|figure:-28:-48 person|file:-62:-50 person|fill:-51:-68 person|find:-202:-43
  person|finish:-153:-4 person|fire:-184:77 person|fit:80:-6 person|fix:47:-18 person|flap:11:-14 person|flatten:-55:-52
  person|flick:-10:104 person|fling:115:111 person|flip:-10:-10 person|float:-138:-32 person|floor:-7:115 person|fly:-11:-66
  person|fold:-15:79 person|follow:-132:-31 person|forget:48:-28 person|fry:-38:-31 person|gain:-77:-41 person|gape:-14:20
  person|gather:129:-13 person|get:-129:129 person|give:-205:122 person|glitter:-30:-61 person|glow:-25:-13 person|go:-87:16
  person|grab:32:67 person|grin:-44:-19 person|grind:-41:-57 person|groan:-22:-7 person|grow:-50:-60 person|grunt:-68:-54
  person|gun:-68:-92 person|hack:-42:96 person|hammer:41:-110 person|hand:100:-56 person|hang:-25:-113 person|happen:-41:37
  person|haul:-277:15 person|haunt:-96:-38 person|head:-78:-72 person|hear:41:120 person|heave:-145:-8 person|hide:68:6
  person|hire:-78:-45 person|hiss:3:69 person|hit:-142:1 person|hitch:-7:-21 person|hoist:-17:-98 person|hold:4:-76 person|hook:-191:107
  person|hop:38:50 person|hope:-14:-35 person|hose:-16:-17 person|howl:-89:-149 person|hum:87:30 person|hurl:-88:-66 person|idle:-5:-7
  person|imagine:-65:-2 person|improve:-23:-75 person|include:-28:-20 person|initial:-45:-17 person|jab:-51:56 person|jack:-119:-21
  person|jam:-43:153 person|join:59:-2 person|juggle:-99:-15 person|jump:-153:109 person|keep:-155:-160 person|key:-22:-3
  person|kick:-151:87 person|kill:31:-176 person|kindle:15:-5 person|kiss:16:-62 person|kneel:-58:86 person|knit:-138:-13
  person|knock:52:-94 person|knot:-46:-19 person|know:-15:-116 person|ladle:-36:-6 person|land:-87:19 person|lash:55:-32
  person|last:-90:-8 person|laugh:-26:38 person|lay:115:-99 person|lead:-199:-66 person|leak:-25:-16 person|lean:-222:53
  person|leap:-174:-126 person|learn:-68:-78 person|leave:-10:39 person|let:-94:68 person|level:9:30 person|lick:21:-12
  person|lie:-215:-55 person|lift:-39:-38 person|light:-91:-44 person|line:-14:-17 person|link:-1:-12 person|listen:-75:-46
  person|live:-14:-78 person|load:-58:-12 person|lock:-25:33 person|long:-3:-25 person|look:56:-57 person|loop:-48:83 person|loose:5:-66
  person|lose:-73:-59 person|love:-9:-5 person|lower:18:69 person|lunge:-76:42 person|make:-50:-45 person|marry:19:-22 person|mask:-65:44
  person|mean:-37:-22 person|measure:15:-9 person|meet:-182:187 person|mend:-243:-80 person|mention:-119:-48 person|mirror:-29:-5
  person|miss:-70:7 person|move:51:-5 person|murder:-41:-10 person|murmur:-53:-7 person|mutter:54:-53 person|nail:131:50
  person|name:-116:-31 person|need:-39:53 person|nod:-63:-9 person|nose:25:-19 person|notice:-102:-57 person|observe:12:-3
  person|offer:57:-25 person|oil:-39:-17 person|open:4:12 person|owe:-52:-9 person|own:-78:25 person|pace:-26:-22 person|pack:-42:-35
  person|pad:-91:56 person|paint:-31:-60 person|park:-118:-34 person|parry:-57:74 person|part:43:-18 person|pass:-45:-116
  person|paste:36:-5 person|pat:31:-17 person|pause:-12:-15 person|pay:-200:-80 person|pedal:17:-10 person|peel:-96:-43
  person|pelt:-55:-36 person|pick:137:-29 person|picture:-61:-91 person|pile:83:15 person|pin:-55:126 person|pinch:37:-14
  person|plait:-3:-7 person|plant:-31:120 person|play:68:-89 person|please:58:52 person|pluck:57:-24 person|plug:-66:-3
  person|pocket:-105:-59 person|point:-64:106 person|polish:105:-11 person|pour:100:-84 person|powder:-12:-32 person|pray:10:-93
  person|press:97:-92 person|print:-16:0 person|promise:-66:-42 person|prop:-43:1 person|puff:-106:-27 person|pull:-24:-40
  person|punch:-77:143 person|push:-60:-88 person|put:-14:34 person|quit:-8:63 person|race:-98:-9 person|rain:-61:-6 person|raise:34:-62
  person|rake:-27:23 person|ram:-71:99 person|rap:127:52 person|rattle:21:50 person|reach:-19:6 person|read:-92:-124
  person|receive:-189:13 person|recite:43:-28 person|reckon:-89:-48 person|record:43:-9 person|reel:-62:47 person|reflect:-17:-30
  person|regret:-56:-31 person|remain:-17:-70 person|repeat:-21:-5 person|report:-14:-15 person|rest:88:-12 person|return:-61:-11
  person|reverse:61:-126 person|revolve:39:-11 person|ride:-109:-90 person|ring:-14:1 person|rise:25:16 person|roar:70:-50
  person|roll:-129:83 person|row:-26:27 person|rub:-11:-17 person|run:-110:-85 person|save:-6:5 person|saw:-19:-67 person|say:-35:-145
  person|scatter:-49:63 person|scrape:-113:-110 person|scratch:16:-123 person|scream:83:39 person|screw:17:-41 person|scrub:-40:-8
  person|seal:-70:-9 person|see:-26:-63 person|seem:13:-6 person|seize:-170:-14 person|sell:-121:-92 person|send:-30:53 person|set:-50:-74
  person|settle:48:-6 person|sew:-71:-25 person|shake:0:-61 person|share:-92:-30 person|sharpen:-14:-59 person|shave:-54:-9
  person|shear:-21:18 person|shed:-78:-34 person|shell:-72:-37 person|shift:-34:-34 person|shine:26:-9 person|shoe:-5:-9
  person|shoot:-108:-21 person|short:-56:-25 person|shoulder:-83:4 person|shout:61:-8 person|shove:-122:166 person|show:-22:-150
  person|shriek:-31:-3 person|shrink:-37:-3 person|shrug:-44:-47 person|shuffle:-96:-38 person|shut:33:32 person|sigh:25:28
  person|sight:-38:5 person|sign:-81:-77 person|sing:168:-144 person|sink:55:-21 person|sit:-126:-6 person|skid:10:26 person|skip:-103:10
  person|slam:-84:170 person|slap:114:28 person|slash:-83:4 person|sleep:-48:-120 person|slide:-173:-38 person|sling:7:-17
  person|slip:-101:-62 person|smell:-16:-73 person|smile:59:1 person|smoke:-89:-109 person|snap:28:106 person|snatch:-152:84
  person|sneeze:-2:-43 person|snore:-65:-2 person|soak:-10:-20 person|spare:-69:-75 person|spark:-36:-27 person|speak:162:-19
  person|spend:43:39 person|spill:-48:36 person|spin:-145:51 person|spit:59:-30 person|split:-47:30 person|spray:3:-1 person|spread:27:73
  person|spring:44:-24 person|sprint:-37:-54 person|squeal:100:80 person|squeeze:-66:74 person|stab:-59:13 person|stack:-28:-10
  person|stamp:61:79 person|stand:-29:-19 person|staple:-28:64 person|stare:75:-15 person|start:-94:70 person|stay:186:-46
  person|steal:-27:-89 person|steer:-2:-44 person|step:157:41 person|stick:43:11 person|stir:66:-49 person|stitch:-70:99
  person|stoop:57:-20 person|stop:-159:-172 person|straighten:-29:-53 person|strap:-95:-54 person|stream:-88:-36 person|stretch:-15:-57
  person|strike:64:-7 person|string:-43:-13 person|strip:15:-38 person|stroke:112:-19 person|stroll:15:-53 person|stuff:53:-36
  person|suit:-43:-3 person|suppose:-60:-39 person|swallow:-94:-25 person|swap:-28:-30 person|swat:-28:111 person|swear:-92:-68
  person|sweat:-53:13 person|sweep:-25:-58 person|swim:-3:-36 person|swing:-151:230 person|switch:-50:-5 person|tail:-17:-12
  person|take:-99:-10 person|talk:-88:-77 person|tap:35:-36 person|tattoo:-22:-34 person|teach:-42:-9 person|tear:-47:-12
  person|tell:-110:-240 person|thank:-64:-65 person|thin:-24:-4 person|think:-146:-129 person|thrash:-19:69 person|thread:-43:-13
  person|throw:-84:40 person|thrust:43:-90 person|thumb:18:50 person|tick:-43:-14 person|tie:-13:-124 person|tilt:123:46
  person|tip:168:-38 person|top:-68:-48 person|topple:35:20 person|toss:97:34 person|touch:-112:-72 person|tow:-78:-24 person|trace:105:-8
  person|trade:-13:-5 person|trail:-140:-19 person|tread:-170:-58 person|trim:17:-9 person|trundle:-93:-11 person|try:29:-76
  person|tuck:-54:-75 person|tug:-21:-5 person|tumble:-26:-25 person|tune:-24:-33 person|turn:15:-2 person|twist:-120:7
  person|twitch:-28:-6 person|uncork:-19:0 person|understand:-38:-3 person|unfold:36:86 person|unhook:6:-14 person|unlock:-26:-18
  person|unpick:159:-75 person|unplug:-56:-28 person|unroll:-66:-28 person|upend:33:72 person|use:-168:6 person|vanish:-178:-40
  person|vault:-153:33 person|wade:-79:-40 person|wait:-229:-97 person|wake:-170:-78 person|walk:-26:-161 person|waltz:-108:13
  person|want:-72:-115 person|warm:-14:-8 person|wash:-85:-23 person|watch:-26:-141 person|wave:-96:-99 person|wear:-185:-116
  person|wedge:7:-7 person|weep:-32:-54 person|weigh:-61:-2 person|weld:-72:-42 person|wet:220:-40 person|wheel:-13:-53
  person|whine:-22:-9 person|whip:40:-8 person|whirl:61:-19 person|whisper:54:-28 person|whistle:-8:-196 person|whoop:-26:-18
  person|win:-175:-58 person|wind:-73:-78 person|wink:-82:-25 person|wipe:-12:-179 person|wish:-138:-111 person|work:-105:23
  person|wrap:-54:-18 person|wrench:-83:51 person|wring:-64:-45 person|write:-43:-102 person|yank:-62:23 person|yawn:-99:-84
  person|yell:11:-20 place|answer:16:-38 place|bang:-99:1 place|be:-70:-176 place|beat:7:50 place|begin:-14:34 place|belong:-34:-5
  place|blaze:-62:-24 place|bleed:46:-3 place|blow:-47:-17 place|bow:70:-69 place|break:14:-50 place|breathe:136:-16 place|build:-35:-25
  place|burn:-105:-81 place|burst:44:-14 place|bury:-114:28 place|carry:-55:-15 place|catch:-74:-50 place|clear:-42:-4 place|click:4:-22
  place|climb:-56:53 place|clip:-9:-27 place|close:-24:22 place|come:-49:55 place|cover:-110:-12 place|crack:3:-4 place|crawl:45:4
  place|creak:4:-13 place|cross:3:-50 place|curve:-24:-7 place|cut:-43:-48 place|dip:94:-10 place|draw:90:-13 place|drip:-84:-15
  place|drop:-58:-77 place|drown:-34:-11 place|dry:76:-11 place|eat:-21:-31 place|empty:-27:95 place|end:-140:-27 place|face:-39:-8
  place|fall:-1:-38 place|feed:-42:-17 place|fill:-174:-66 place|find:-7:-8 place|flap:0:15 place|flash:28:-14 place|flicker:-81:-19
  place|fling:-62:-8 place|float:-41:-31 place|fly:2:8 place|fold:45:-12 place|follow:-101:-21 place|forget:-54:-5 place|get:-102:-6
  place|give:-2:-55 place|glitter:-12:-11 place|glow:-186:-31 place|go:-169:-38 place|grind:-4:7 place|grow:-13:-51 place|hand:-112:-53
  place|hang:-96:-146 place|hold:110:-50 place|hum:9:-55 place|keep:-159:38 place|lay:-70:29 place|lead:-33:-10 place|lean:-2:63
  place|leap:-83:-26 place|leave:-8:-69 place|let:-89:-41 place|lie:72:56 place|lift:22:-26 place|light:-86:-30 place|line:-9:-6
  place|live:-57:-5 place|long:-26:-12 place|look:-160:78 place|lose:23:-27 place|make:6:-28 place|march:-62:-10 place|meet:-104:34
  place|move:61:-33 place|nod:109:-29 place|number:-26:-1 place|open:-17:-70 place|paint:-59:-15 place|part:47:-49 place|pass:123:-43
  place|peel:-1:34 place|plant:-23:-5 place|play:-28:-22 place|pour:-61:15 place|print:61:-9 place|prop:43:-4 place|punch:-47:67
  place|put:-40:61 place|quit:-35:-3 place|raise:-16:-33 place|reach:4:-18 place|rise:94:-37 place|roar:-21:-17 place|roll:20:-25
  place|run:-182:-67 place|sag:-12:-2 place|say:14:-20 place|see:-12:-8 place|seem:-55:-60 place|settle:-56:-81 place|shake:-8:-19
  place|shed:-13:-75 place|shine:13:-18 place|show:46:-27 place|shut:-74:-40 place|sigh:-21:-3 place|sit:103:41 place|slide:-89:-114
  place|smell:18:-12 place|smoke:45:-23 place|snap:83:-24 place|speak:15:-3 place|spin:101:-8 place|split:-69:28 place|stack:-55:-13
  place|stand:111:85 place|start:23:-10 place|stay:48:-9 place|steam:-28:-4 place|step:-3:17 place|stick:48:-2 place|stop:-168:-74
  place|strike:-53:20 place|sweat:-25:-19 place|swing:-71:-115 place|take:-37:69 place|tear:125:2 place|throw:17:-17 place|tip:-105:-56
  place|top:-29:-4 place|turn:-156:-11 place|use:76:-6 place|view:-41:-7 place|wait:-62:-15 place|walk:-41:-50 place|wall:-30:30
  place|weep:-9:8 place|wind:-48:0 place|write:33:-5 plant|be:80:17 plant|begin:-35:-21 plant|bend:-16:-2 plant|break:121:-22
  plant|burn:-17:-7 plant|burst:-55:18 plant|climb:-2:-5 plant|close:29:84 plant|come:155:29 plant|cover:-77:-2 plant|crack:22:-15
  plant|fall:99:-4 plant|feel:189:-14 plant|flower:87:-4 plant|get:-41:-19 plant|go:-64:-29 plant|grow:-6:-108 plant|hang:85:-40
  plant|lean:-118:-7 plant|leave:-63:22 plant|let:98:-26 plant|lie:-43:-13 plant|lift:-13:-1 plant|look:23:-11 plant|open:157:65
  plant|plate:68:-7 plant|pull:12:-13 plant|run:154:-20 plant|shoulder:52:4 plant|shut:50:-2 plant|sit:-90:-14 plant|stand:-17:12
  plant|swing:20:9 plant|take:155:75 plant|turn:91:-26 plant|walk:-118:-4 sound|be:42:-25 sound|come:131:-17 sound|go:56:44
  stone|be:-38:-10 stone|begin:43:-65 stone|bend:24:-15 stone|build:-26:-4 stone|burn:-77:-5 stone|burst:-100:16 stone|catch:-62:219
  stone|climb:-14:-44 stone|close:158:-25 stone|come:107:163 stone|crack:-33:7 stone|crawl:49:-16 stone|draw:68:-23 stone|drip:-138:-79
  stone|drop:38:-20 stone|engrave:-30:-16 stone|fall:-23:-27 stone|flake:139:-14 stone|float:88:-62 stone|fly:-82:3 stone|get:-65:16
  stone|give:40:-41 stone|glow:67:-21 stone|go:-94:210 stone|grow:-126:-12 stone|hang:75:10 stone|hiss:-26:12 stone|jump:-51:44
  stone|land:-23:2 stone|leap:85:40 stone|leave:56:7 stone|let:53:31 stone|lie:3:56 stone|lift:4:-13 stone|light:-22:-11 stone|look:93:-22
  stone|make:25:-26 stone|open:14:138 stone|pass:-39:-8 stone|point:80:-37 stone|pour:11:-9 stone|put:-68:-16 stone|rain:-16:17
  stone|read:-11:-8 stone|ring:-19:94 stone|ripple:56:-17 stone|rise:38:-26 stone|run:-22:-155 stone|say:9:-17 stone|shine:-23:-3
  stone|shriek:-60:84 stone|slide:-134:-19 stone|split:-112:32 stone|spray:-44:-47 stone|stand:87:-42 stone|stir:36:-16 stone|stop:14:-15
  stone|stroke:14:-29 stone|take:-92:99 stone|touch:104:-30 stone|trickle:47:-57 stone|turn:179:36 stone|walk:-47:-53 stone|weep:72:-14
  text|appear:65:-8 text|be:10:-52 text|burn:-63:-21 text|come:51:3 text|crawl:128:-1 text|cut:-55:-19 text|fill:60:-3 text|form:76:-27
  text|go:-76:-29 text|leave:36:-7 text|run:-22:-5 text|say:14:-6 text|settle:59:-12 text|stand:-10:-12 text|stay:13:-6 text|stop:51:-26
  text|turn:90:-22 thing|answer:133:-25 thing|be:-24:-146 thing|bear:-66:81 thing|beat:113:-56 thing|begin:309:9 thing|bend:84:-6
  thing|bite:-35:54 thing|blacken:88:32 thing|bleach:15:-11 thing|bleed:3:24 thing|blow:-31:49 thing|bob:14:-24 thing|boil:38:-32
  thing|bolt:-153:-18 thing|bounce:-29:-68 thing|bow:-87:-20 thing|break:8:-33 thing|breathe:60:48 thing|bring:-46:-22 thing|brush:-13:-19
  thing|buckle:-78:-3 thing|build:-36:-28 thing|burn:-7:-17 thing|burst:-52:122 thing|bury:-101:59 thing|button:-105:-27 thing|call:-8:-7
  thing|catch:-10:129 thing|change:15:-10 thing|clatter:-29:-14 thing|clear:-18:-14 thing|click:11:-30 thing|climb:119:-11
  thing|close:-67:-12 thing|come:30:104 thing|crack:-124:126 thing|crawl:20:-29 thing|creak:-89:-17 thing|creep:-9:-13 thing|cross:182:-73
  thing|curl:4:-8 thing|cut:-88:-74 thing|dance:43:-2 thing|dangle:-54:-18 thing|darn:-48:-5 thing|dig:-12:-42 thing|dip:15:-8
  thing|drag:-84:-6 thing|draw:51:10 thing|drift:84:-37 thing|drink:1:-3 thing|drip:-35:-8 thing|drop:-142:27 thing|drum:-116:63
  thing|dry:117:-18 thing|eat:-16:-32 thing|edge:-56:-9 thing|empty:-102:-20 thing|end:40:26 thing|engrave:-25:-6 thing|explode:-29:7
  thing|face:-9:-27 thing|fail:-25:-6 thing|fall:19:-73 thing|fasten:-69:-14 thing|feel:106:-32 thing|file:-4:-8 thing|fill:122:-51
  thing|find:-22:180 thing|fit:-20:-10 thing|flap:48:-62 thing|float:-123:2 thing|flutter:-34:-14 thing|fly:-53:91 thing|fold:-41:-31
  thing|follow:66:-33 thing|fray:-57:-50 thing|get:143:-60 thing|give:-95:-34 thing|glow:113:5 thing|go:40:124 thing|grip:31:-7
  thing|grow:131:15 thing|hang:-102:-212 thing|haul:-6:30 thing|head:-20:78 thing|hide:3:-39 thing|hiss:-86:10 thing|hit:-60:22
  thing|hold:-113:-38 thing|hook:-19:37 thing|hop:61:-8 thing|hum:-80:-7 thing|hurl:41:94 thing|jump:-29:17 thing|keep:61:-5
  thing|key:-9:-14 thing|kick:95:2 thing|kneel:68:-8 thing|knock:-68:-24 thing|knot:-170:-37 thing|lace:-57:-2 thing|land:49:74
  thing|last:-71:32 thing|laugh:-58:-9 thing|lay:-74:48 thing|lean:-43:110 thing|leap:78:51 thing|leave:147:98 thing|let:-3:-83
  thing|lie:122:-84 thing|lift:74:-5 thing|light:78:-48 thing|line:-64:-85 thing|lock:92:-5 thing|long:32:2 thing|look:-53:-43
  thing|loop:16:-28 thing|loose:38:-35 thing|lose:-21:-2 thing|make:-119:-64 thing|meet:-79:-14 thing|mend:-73:-39 thing|move:10:-41
  thing|nail:26:-6 thing|nose:-4:-35 thing|nudge:-21:-17 thing|open:185:-84 thing|part:-78:80 thing|pass:68:-9 thing|patch:-90:-32
  thing|peg:-61:-34 thing|pin:-67:-103 thing|plait:-4:-21 thing|plate:0:-4 thing|play:97:-41 thing|plough:78:-6 thing|pluck:197:15
  thing|plug:-99:-46 thing|point:51:-40 thing|pour:15:-38 thing|press:-22:-22 thing|print:-99:-9 thing|pull:182:86 thing|push:-164:-37
  thing|put:72:-32 thing|raise:-23:-14 thing|rap:21:-9 thing|rattle:75:53 thing|reach:-63:-82 thing|read:12:-50 thing|repaint:-31:-3
  thing|ride:-34:-8 thing|ring:27:22 thing|ripple:-115:-25 thing|rise:-4:-51 thing|rivet:-5:-5 thing|rock:108:-19 thing|roll:-73:197
  thing|run:82:-67 thing|sag:3:-16 thing|sail:26:24 thing|saw:-44:-12 thing|say:-70:-47 thing|scream:-69:-22 thing|screw:-45:-13
  thing|seal:2:-19 thing|see:107:-4 thing|set:62:-33 thing|settle:30:-16 thing|sew:-104:-63 thing|shake:-149:-31 thing|shear:-89:-19
  thing|shine:-33:-46 thing|show:39:-24 thing|shriek:-92:22 thing|shut:214:-2 thing|sign:-14:30 thing|sing:9:-12 thing|sink:29:-74
  thing|sit:-51:-85 thing|slap:-10:-26 thing|slide:-17:-142 thing|sling:-21:-34 thing|slit:-16:0 thing|smoke:-56:-38 thing|snap:24:-45
  thing|speak:26:3 thing|spill:82:-56 thing|spin:16:-48 thing|spit:-14:9 thing|split:84:8 thing|spread:33:72 thing|spring:136:-26
  thing|stack:-19:-6 thing|stand:-89:-95 thing|starch:-30:-14 thing|start:5:-5 thing|stay:-23:-11 thing|steam:-110:-109 thing|step:16:-22
  thing|stick:-117:-48 thing|stir:-9:-12 thing|stitch:-52:-40 thing|stop:-194:-8 thing|strap:-38:17 thing|stream:78:-43 thing|strike:72:37
  thing|string:-19:-40 thing|stroke:-74:-3 thing|stuff:-56:-34 thing|sway:136:-15 thing|sweep:-32:49 thing|swim:-46:-15 thing|swing:82:48
  thing|switch:-37:-9 thing|take:3:177 thing|talk:47:-1 thing|tattoo:-57:-15 thing|tear:-50:97 thing|think:19:-11 thing|throw:0:-17
  thing|thump:-47:-3 thing|tick:-96:-15 thing|tie:-60:-61 thing|tilt:133:-26 thing|tip:-9:66 thing|toll:-57:-4 thing|topple:27:12
  thing|touch:75:-8 thing|trail:76:-22 thing|tuck:-61:-12 thing|turn:-9:-34 thing|twist:61:107 thing|unfold:22:-26 thing|unroll:61:-10
  thing|update:-21:-34 thing|vanish:-68:-86 thing|wait:64:-10 thing|walk:146:-68 thing|wear:-30:-19 thing|weep:-151:-25 thing|weld:8:-30
  thing|wet:-100:-15 thing|wheel:22:-22 thing|whip:6:-34 thing|whirl:-21:-60 thing|wind:-50:21 thing|wire:-68:-27 thing|work:-30:-51
  thing|write:-108:-28 thing|yellow:-85:-19 unknown|be:55:-10 unknown|begin:-36:-6 unknown|close:-15:-66 unknown|come:-17:111
  unknown|cut:-21:-10 unknown|drop:117:-5 unknown|end:-70:103 unknown|fall:-112:-16 unknown|fill:60:-24 unknown|fling:15:25
  unknown|fold:109:-15 unknown|give:-16:-68 unknown|go:77:47 unknown|hang:66:1 unknown|let:-110:-15 unknown|lie:-4:-4 unknown|lift:66:-11
  unknown|long:8:-24 unknown|open:132:-30 unknown|put:82:-15 unknown|run:-16:12 unknown|say:55:-7 unknown|sit:10:-14 unknown|slide:122:-14
  unknown|snap:-5:3 unknown|spread:-62:-8 unknown|stand:-9:-15 unknown|swing:-40:71 unknown|take:47:66 unknown|walk:-3:-1 vapour|be:134:-4
  vapour|begin:14:-13 vapour|come:-60:-60 vapour|crawl:-30:-6 vapour|eat:-85:-1 vapour|fall:-69:-24 vapour|fill:-65:64
  vapour|gather:69:-11 vapour|get:-40:-31 vapour|go:-57:-101 vapour|hang:-222:87 vapour|knot:32:-12 vapour|lean:6:-11 vapour|leave:-11:-45
  vapour|let:-1:-7 vapour|lie:-191:-41 vapour|lift:24:-12 vapour|make:124:-6 vapour|part:-118:-4 vapour|pour:-30:-19 vapour|put:195:-10
  vapour|quit:46:-1 vapour|rise:-58:-5 vapour|roll:-119:-72 vapour|settle:-56:-14 vapour|sit:49:-18 vapour|slide:91:-9 vapour|smoke:-73:-9
  vapour|spread:27:-14 vapour|stand:55:-28 vapour|take:83:-52 vapour|turn:16:-24 vapour|walk:34:-11 vapour|write:-12:-3 weapon|be:-7:-37
  weapon|bend:33:-101 weapon|bite:-76:57 weapon|bolt:-42:20 weapon|break:-65:21 weapon|burn:40:-12 weapon|burst:15:-50 weapon|bury:-43:10
  weapon|catch:-74:46 weapon|clack:-26:-47 weapon|come:92:114 weapon|cross:-31:32 weapon|drip:54:-68 weapon|drop:56:76 weapon|fall:167:86
  weapon|find:-66:48 weapon|fly:42:-26 weapon|fold:42:63 weapon|get:40:18 weapon|go:-192:106 weapon|hang:131:-23 weapon|hit:24:31
  weapon|hum:-44:31 weapon|leave:126:157 weapon|let:-23:-36 weapon|lick:26:22 weapon|lie:34:-31 weapon|lift:104:48 weapon|make:-54:200
  weapon|meet:-1:9 weapon|open:-65:128 weapon|punch:-40:30 weapon|rain:25:0 weapon|rake:-23:18 weapon|ring:-9:64 weapon|rise:-78:-146
  weapon|roll:11:98 weapon|run:11:45 weapon|settle:28:-1 weapon|shear:-28:12 weapon|sing:-35:56 weapon|sink:-21:-6 weapon|slide:-33:-59
  weapon|snap:-119:2 weapon|splash:-42:7 weapon|split:8:8 weapon|stand:-50:-37 weapon|stick:-68:101 weapon|stitch:-137:25
  weapon|stop:43:79 weapon|sway:17:-17 weapon|swing:103:-28 weapon|take:-228:310 weapon|turn:168:-94 weapon|wake:-73:63 weapon|walk:-86:7
  weapon|whirl:15:108 weapon|wrap:-49:14 weather|be:-27:-115 weather|begin:18:39 weather|blow:-52:-20 weather|come:-55:12
  weather|creep:-24:-26 weather|draw:62:54 weather|drift:-29:-32 weather|drop:15:-8 weather|fall:-17:67 weather|fill:-24:50
  weather|get:14:48 weather|go:-61:-51 weather|grow:-49:-22 weather|hang:-24:-32 weather|kneel:94:-35 weather|lean:22:-27
  weather|lie:-51:-2 weather|lift:38:-11 weather|make:-89:-7 weather|meet:-61:-11 weather|move:63:-48 weather|put:-19:-9
  weather|race:69:-4 weather|run:79:-4 weather|say:107:-8 weather|show:-86:-3 weather|stand:-39:-85 weather|stay:17:56 weather|stop:87:-34
  weather|take:-138:-136 weather|turn:-134:-13 weather|walk:-2:-22 weather|write:196:-12`;

/** Two base forms that stand together, for the same. */
export const PAIRED = `
  'd|be:-92:-86 'd|come:75:-28 'd|go:-3:-45 'd|have:-29:-63 'd|take:-49:-13 'll|be:-43:-2 's|a:-198:-104 's|and:16:-86 's|arm:-22:133
  's|baby:66:-11 's|back:-81:102 's|be:-66:-41 's|beam:-63:-9 's|boot:-36:167 's|booth:-32:-72 's|boy:-96:-37 's|breadth:104:-20
  's|brow:82:-130 's|cat:-57:-55 's|chain:-56:15 's|cheek:44:-13 's|chin:-41:-39 's|coat:-110:24 's|day:-106:-6 's|dress:-19:-55
  's|ear:-46:88 's|end:-88:-20 's|eve:-47:-5 's|eyelid:43:-34 's|face:15:80 's|fan:-45:28 's|finger:216:-21 's|fire:-53:16 's|first:41:-31
  's|fist:-10:184 's|flail:-62:11 's|flank:-2:66 's|foot:115:-3 's|front:-79:38 's|get:-31:-55 's|ghost:-58:-19 's|glove:143:12
  's|goggle:48:13 's|good:51:126 's|grandmother:-72:-50 's|grille:57:41 's|guard:-65:9 's|hair:36:49 's|hand:244:-126 's|harpoon:-71:10
  's|hat:-44:63 's|have:-103:-19 's|head:104:87 's|heart:125:-9 's|heel:-33:-88 's|helmet:91:1 's|hook:-76:8 's|iron:-77:103 's|jaw:-54:19
  's|jawbone:50:-7 's|knee:-62:5 's|kneecap:-60:2 's|lamp:87:-18 's|lance:-46:12 's|lantern:-50:27 's|last:-60:-9 's|leave:-4:52
  's|ledger:77:12 's|length:9:121 's|letter:-53:-3 's|light:-118:-4 's|lip:57:18 's|little:-59:-2 's|loupe:-50:-15 's|man:131:14
  's|mirror:115:-33 's|monowire:-33:54 's|mouth:-89:15 's|muzzle:48:33 's|name:216:-52 's|neat:-46:-1 's|neck:134:108 's|nest:-167:-59
  's|no:129:12 's|on:34:68 's|one:-59:-9 's|only:-81:-10 's|outrider:-45:21 's|own:47:19 's|palm:89:104 's|ram:41:-6 's|rear:-45:55
  's|red:105:-12 's|rib:-12:49 's|round:-105:38 's|sabre:4:43 's|second:25:81 's|shadow:190:-77 's|shield:122:39 's|shoulder:100:14
  's|sleeve:142:53 's|spell:62:-20 's|spine:53:119 's|staff:85:-4 's|sword:104:-1 's|table:1:58 's|tail:-89:26 's|tea:59:-19
  's|the:-58:-48 's|thigh:12:-85 's|third:117:56 's|throat:-59:-48 's|thumb:45:5 's|tooth:-44:1 's|torch:41:-24 's|twin:-32:41
  's|two:-8:80 's|uncle:-105:30 's|vest:45:111 's|visor:-92:95 's|voice:162:-22 's|watch:75:-17 's|whole:51:-7 's|widow:-32:51
  's|wife:4:-93 's|wig:51:-25 's|wind:64:-2 's|window:-106:128 's|wing:-37:93 's|with:65:-24 's|worth:99:-41 's|wrist:-1:146
  's|wristwatch:-50:-18 've|be:71:-11 abbot|'s:102:10 abbot|have:-82:-4 able|to:-65:40 about|a:-15:-75 about|all:-13:102 about|and:81:163
  about|her:94:3 about|him:70:120 about|his:-94:23 about|inside:-52:-22 about|it:-138:-109 about|its:-129:-38 about|nine:124:-12
  about|on:-70:-17 about|that:-37:-63 about|the:-64:-116 about|them:-48:27 about|to:77:57 about|who:-41:-2 about|with:70:-59
  above|a:-89:-52 above|her:101:38 above|his:98:-45 above|it:32:-81 above|the:67:-66 above|their:-71:-13 above|them:-141:-44
  above|us:63:-11 above|you:-92:46 accord|to:-34:-45 account|of:-68:-29 across|both:-82:-24 across|from:-42:-26 across|her:-54:-69
  across|his:-90:-65 across|it:-139:-60 across|its:-21:68 across|on:-79:17 across|the:49:21 across|your:-17:60 add|a:42:-1 add|to:-48:-43
  advance|to:-52:-37 aerial|and:-49:-6 aft|a:90:-74 aft|and:-53:-36 aft|another:163:-53 aft|dark:-127:-13 aft|her:41:-109 aft|him:-112:-40
  aft|his:-99:-33 aft|it:-46:-17 aft|letter:42:-2 aft|row:-132:-22 aft|square:-53:-8 aft|that:-144:41 aft|them:-61:-54 aft|you:26:-75
  against|a:-139:-24 against|the:19:-45 again|a:148:-13 again|and:-110:47 again|at:-81:-38 again|by:-71:4 again|how:-62:-4
  again|in:-66:-10 again|on:-31:-43 again|the:-56:-39 again|to:-56:3 again|with:58:-31 age|and:51:-19 ahead|of:17:-75 ahead|the:20:97
  air|a:23:154 air|above:53:-28 air|and:68:-24 air|go:-23:58 air|in:94:-34 air|into:45:-23 air|like:48:-7 air|over:39:-63 air|to:147:-8
  air|where:45:1 air|with:107:29 aisle|and:87:-14 alight|and:-80:23 alley|and:-74:-5 all|across:-49:5 all|along:155:-91 all|and:127:74
  all|be:132:-26 all|but:-150:-14 all|come:51:-18 all|down:111:-107 all|eight:-18:-74 all|elbow:-80:76 all|forty:67:-17 all|four:-101:-23
  all|go:0:-63 all|hand:54:-15 all|he:19:81 all|her:-42:-6 all|in:129:97 all|its:-28:40 all|nine:78:39 all|of:-54:-165 all|on:98:-1
  all|over:-123:-40 all|round:-113:-83 all|seven:-64:37 all|side:-77:-14 all|six:121:-7 all|stand:-94:-7 all|that:-54:71 all|the:67:-38
  all|their:42:-17 all|there:66:-5 all|thing:-46:-6 all|through:76:-13 all|to:-42:-30 all|together:109:-47 all|turn:132:-18
  all|two:-69:-14 all|up:-43:-72 all|with:-122:-31 along|a:-10:-56 along|behind:-44:-12 along|every:-48:-33 along|her:26:43
  along|his:-58:29 along|it:-108:26 along|its:62:-34 along|one:-51:-40 along|the:8:-116 along|with:-47:55 along|your:50:23
  already|come:37:70 already|have:36:74 already|in:76:31 already|on:65:-27 already|open:28:43 already|out:-69:75 already|turn:-17:68
  also|the:77:-2 always|do:-43:-5 always|the:-114:-10 ambassador|of:-45:35 among|the:-132:61 among|them:-76:-8 and|a:-129:-131
  and|above:-53:-42 and|across:72:-10 and|aft:-71:10 and|again:-138:66 and|against:-37:40 and|ahead:-48:153 and|all:43:56
  and|along:-130:-80 and|an:-92:-76 and|another:9:108 and|answer:22:66 and|around:-7:-73 and|as:173:-73 and|ask:122:-200 and|at:2:-162
  and|back:-94:-56 and|bare:-102:-21 and|bear:-11:93 and|beat:-130:3 and|before:-53:-22 and|begin:135:-80 and|behind:20:-157
  and|below:-102:-46 and|bend:133:-96 and|beneath:62:65 and|between:-209:-110 and|beyond:44:-7 and|bite:-107:103 and|black:-31:-52
  and|bless:129:-3 and|blow:10:-86 and|both:26:81 and|bow:-50:-32 and|break:9:123 and|breathe:-44:-59 and|bring:-20:70 and|burn:-46:-28
  and|burst:-74:-56 and|bury:-132:25 and|by:23:-118 and|call:57:-54 and|cannot:110:-32 and|carry:-61:-57 and|catch:-49:6
  and|change:-26:111 and|chant:72:27 and|clap:155:9 and|clear:112:-11 and|close:199:199 and|cold:63:-3 and|come:105:55 and|crack:165:-14
  and|cross:68:-26 and|cry:122:-5 and|cut:64:-16 and|dead:-67:-3 and|do:-55:35 and|down:-89:-129 and|drag:125:88 and|draw:113:83
  and|dress:-45:-7 and|drift:42:-34 and|drink:42:-41 and|drip:119:-55 and|drive:-114:-5 and|drop:131:20 and|each:19:-95 and|eat:81:-22
  and|eleven:59:-77 and|empty:-172:26 and|every:46:-123 and|everybody:72:6 and|everyone:-84:-36 and|everything:14:42 and|eyebrow:76:57
  and|far:-163:-32 and|feel:98:31 and|fill:130:-34 and|find:19:-56 and|fire:-61:53 and|flat:-78:64 and|fling:98:24 and|float:113:-35
  and|flower:143:-6 and|fly:133:-16 and|fold:36:81 and|follow:-8:-86 and|for:-23:97 and|forget:56:-7 and|forth:-129:89 and|forty:28:54
  and|four:-87:12 and|freckle:85:-27 and|fro:-46:-41 and|from:-25:-91 and|frost:81:-11 and|gain:-5:-63 and|gather:181:-7 and|get:-106:-24
  and|give:-1:90 and|glass:-109:1 and|glow:1:42 and|grass:54:-23 and|green:-42:4 and|grey:-40:-15 and|grind:-42:130 and|half:-60:-27
  and|hand:15:-85 and|hang:142:-143 and|haul:63:41 and|have:-167:127 and|he:-40:106 and|head:-43:42 and|hear:-18:65 and|her:-128:3
  and|hiss:26:48 and|hit:3:-74 and|hook:-66:53 and|how:26:96 and|howl:73:4 and|hum:109:75 and|hurl:102:71 and|i:-91:66 and|in:-38:-96
  and|ink:-67:-18 and|inside:132:-29 and|into:-104:10 and|it:195:135 and|its:51:66 and|keep:-92:7 and|kick:-27:84 and|kneel:105:-63
  and|knock:42:-57 and|knot:-74:-9 and|land:-45:13 and|lash:-19:60 and|last:48:16 and|laugh:-48:-6 and|lay:90:-53 and|lean:-126:180
  and|let:-23:53 and|lie:78:-46 and|lift:89:-14 and|light:10:-55 and|little:-48:-6 and|lock:88:-19 and|look:-9:-110 and|lose:-123:-31
  and|lower:4:68 and|make:88:13 and|man:50:76 and|most:-55:11 and|move:55:-3 and|mutter:22:-42 and|my:62:8 and|neat:-118:-52
  and|never:-76:-86 and|no:26:-60 and|nobody:-113:-94 and|none:114:-18 and|not:-16:-86 and|nothing:-46:-50 and|now:149:-13
  and|nowhere:154:-59 and|of:-41:2 and|off:137:-73 and|offer:61:-2 and|oil:-20:-54 and|old:-133:1 and|on:-98:-144 and|one:-14:104
  and|only:-11:45 and|open:20:109 and|orange:59:9 and|out:59:-9 and|outside:48:-15 and|over:-56:0 and|pad:62:-27 and|pass:32:-90
  and|past:-69:-12 and|pat:167:-21 and|peel:-80:50 and|pick:107:-22 and|pin:-90:87 and|plant:122:42 and|plaster:-22:-50 and|play:50:-18
  and|pluck:-66:-18 and|point:168:-25 and|pour:114:-40 and|pray:-9:-64 and|pull:-70:-32 and|put:-12:132 and|quite:70:-1 and|rain:48:-12
  and|ram:-42:47 and|rattle:-39:58 and|reach:72:38 and|read:-220:-31 and|ride:34:-48 and|rise:-104:57 and|roar:100:-2 and|round:-24:-88
  and|rub:81:-19 and|run:-33:75 and|say:94:-11 and|scream:46:-40 and|see:-141:-71 and|sell:-65:-5 and|send:-36:112 and|set:46:-35
  and|settle:129:-66 and|she:-78:-26 and|shoot:-14:219 and|shout:-46:-40 and|shove:-14:85 and|shut:-130:-39 and|sign:48:-20
  and|silver:-68:-43 and|sing:-40:-59 and|sink:-139:-14 and|sit:-77:16 and|six:-39:65 and|sixty:-56:-11 and|slam:97:150 and|slap:109:-90
  and|slash:-58:139 and|slide:53:-61 and|slow:-14:52 and|small:-71:-55 and|smash:32:74 and|smile:155:-10 and|smoke:-62:-22 and|so:-101:-27
  and|somebody:-91:-25 and|someone:-91:65 and|speak:95:-24 and|spell:165:-25 and|spin:19:-75 and|spit:61:80 and|splinter:-28:188
  and|split:-51:-1 and|spread:82:-61 and|squeeze:54:143 and|stamp:84:-66 and|stand:134:-55 and|stay:69:-33 and|step:239:-46
  and|stick:-75:55 and|still:89:-30 and|stop:23:-122 and|straighten:50:-8 and|stream:77:-10 and|strike:55:41 and|swallow:-92:12
  and|sweep:-61:-43 and|swim:118:-10 and|swing:-142:166 and|take:89:113 and|tap:-98:-7 and|tattoo:-45:-9 and|tear:51:-86 and|ten:-66:42
  and|that:-117:-119 and|the:24:43 and|there:40:-20 and|think:-43:-45 and|thirty:-188:59 and|this:-44:49 and|three:54:10
  and|through:-41:64 and|throw:56:-41 and|thumb:81:73 and|tidy:-65:-11 and|tie:-33:-58 and|to:-97:-35 and|toe:116:-12 and|touch:78:-8
  and|tremble:-50:-9 and|trot:126:-52 and|under:-63:-82 and|up:80:-8 and|upon:-1:-53 and|use:-75:52 and|wait:141:-58 and|walk:15:73
  and|warm:108:-11 and|wash:-48:-7 and|watch:-66:-62 and|water:-5:-80 and|we:-37:60 and|weep:62:-53 and|wet:183:-45 and|what:120:-37
  and|wheel:110:3 and|when:24:-78 and|where:70:-87 and|wherever:55:-31 and|whistle:62:-91 and|white:49:-100 and|whoever:-118:13
  and|will:-112:-10 and|wipe:62:-136 and|wish:61:-51 and|with:125:-59 and|would:-106:-21 and|write:211:-30 and|yellow:-92:46
  and|yet:43:-12 and|you:-43:39 and|your:-76:38 angle|and:-40:-9 ankle|deep:54:-6 ankle|in:-64:-6 another|'s:-30:-45 another|a:108:34
  another|and:4:52 another|by:-74:133 another|down:-17:47 another|each:96:-5 another|in:-87:56 another|mile:-55:-13 another|the:59:-15
  another|then:-50:-27 another|they:71:5 another|with:70:-14 answer|it:-45:-28 answer|the:-102:-7 answer|with:-97:109 anyone|can:64:53
  anyway|a:75:1 any|of:-54:-53 any|sound:-78:58 an|abacus:-41:-11 an|advertisement:-43:-5 an|apple:103:-35 an|arm:35:81 an|arrow:-29:51
  an|axe:-15:-74 an|ear:-63:-18 an|egg:74:5 an|empty:102:-13 an|enormous:-85:-14 an|entire:-84:-32 an|eye:84:46 an|hour:51:-140
  an|inch:44:-12 an|instant:-41:23 an|ocean:50:-20 an|oil:-43:-22 an|old:-44:-185 an|onion:12:-134 an|open:56:45 an|orange:-107:-46
  an|orchard:77:-30 an|orchid:78:7 an|umbrella:-69:-62 an|upturn:-53:-35 apart|and:-42:-52 apart|in:-59:51 appear|to:-90:39
  apple|tree:43:-9 apron|of:67:-11 arch|of:-59:-68 argue|about:-59:-2 armour|and:95:19 arm|'s:10:99 arm|a:68:-9 arm|across:46:94
  arm|and:-82:79 arm|at:-34:45 arm|be:-151:-64 arm|come:82:108 arm|go:-38:64 arm|in:150:-4 arm|like:2:100 arm|of:75:-60 arm|round:-70:105
  arm|spread:-66:-53 arm|that:-61:98 arm|the:-56:-53 arm|through:99:-4 arm|to:100:42 arm|unfold:-40:43 arm|up:91:-13 arm|wide:-49:36
  arm|with:-52:30 around|a:-28:-90 around|her:120:-22 around|him:-89:69 around|his:58:-66 around|its:78:36 around|the:-62:-43
  around|two:78:-13 arrive|a:-57:-61 arrive|at:-119:-22 arrow|come:-41:24 arrow|leave:-71:41 ash|come:-51:-11 aside|and:-50:3
  ask|about:-48:-16 ask|aft:-76:-30 ask|at:-43:-13 ask|for:-125:-143 ask|him:28:-70 ask|if:105:-70 ask|it:146:-56 ask|me:88:-55
  ask|the:-46:52 ask|what:102:-3 ask|you:60:-3 asleep|a:-48:-2 asleep|against:-53:-14 asleep|in:-92:-61 asleep|on:-188:-54
  asleep|under:-46:-45 asphalt|and:56:-16 assassin|'s:146:125 as|big:-95:-115 as|breath:171:-31 as|each:183:-13 as|every:-122:-8
  as|far:-144:-70 as|glass:-106:-3 as|hair:53:-13 as|he:-42:-34 as|his:66:59 as|i:156:4 as|it:73:-87 as|its:-49:-12 as|much:107:-33
  as|my:-40:-13 as|not:-137:-8 as|one:-43:37 as|raise:-40:-10 as|she:-33:-127 as|straight:50:8 as|tall:-3:58 as|the:-5:-78 as|they:135:-65
  as|thick:-87:-58 as|though:63:58 as|two:-33:78 as|usual:-85:-36 as|well:-50:-41 as|white:-56:-10 as|wide:-2:-46 as|you:159:-37
  as|your:-57:-37 at|a:26:-125 at|about:43:-13 at|all:53:-4 at|arm:-83:130 at|both:-8:50 at|breakfast:-59:-16 at|dawn:-61:-18
  at|dusk:-149:-52 at|each:95:-19 at|eight:-43:-17 at|eighty:-47:74 at|either:47:-8 at|every:-104:-48 at|first:53:-17 at|forty:-26:-77
  at|four:36:-80 at|full:-96:44 at|her:109:28 at|him:-52:85 at|his:51:109 at|it:-30:47 at|knee:51:26 at|last:-153:-78 at|least:-87:-48
  at|length:-56:-20 at|low:-70:-6 at|me:-24:-79 at|midnight:79:-43 at|midsummer:-43:-1 at|my:65:22 at|night:-92:-7 at|nine:-136:-60
  at|nineteen:-68:-46 at|ninety:67:-8 at|noon:54:-56 at|one:-17:-58 at|some:-58:-50 at|sundown:84:-28 at|sunset:-61:-28 at|supper:144:-13
  at|the:-12:-78 at|their:116:-25 at|them:44:34 at|three:71:-53 at|two:-3:-45 at|walk:46:-7 at|you:28:100 at|your:112:164
  autosave|complete:-42:-20 away|across:-81:-16 away|again:-50:-26 away|and:-33:45 away|at:38:40 away|beneath:-42:-30 away|down:-81:7
  away|from:194:19 away|in:-6:-43 away|on:-89:11 away|over:76:-47 away|the:53:55 away|to:-65:-22 away|with:55:-67 awning|and:63:-53
  axe|to:-36:-65 a|baby:-69:-57 a|bad:-155:-51 a|bag:-43:38 a|bailiff:-99:9 a|balcony:-42:-2 a|bald:-39:46 a|ball:77:-12 a|ballroom:-40:-9
  a|bamboo:52:-13 a|band:-76:-4 a|bandage:-41:-42 a|bang:73:19 a|bank:-77:53 a|banner:18:-48 a|bar:64:53 a|barcode:-82:-3 a|bare:88:-10
  a|barefoot:162:-6 a|barn:141:100 a|barrel:-72:-121 a|basket:-26:-44 a|bath:-40:77 a|bathtub:49:-38 a|bead:11:84 a|bed:63:-17
  a|beetle:62:-3 a|bell:-59:-34 a|belt:-7:51 a|bench:-122:119 a|big:-77:-97 a|bill:-51:-6 a|billboard:-48:-8 a|billhook:-35:53
  a|birch:-107:-19 a|bird:-48:-40 a|birthday:-47:-23 a|bishop:-57:-49 a|bite:-70:94 a|black:77:-21 a|blanket:48:-35 a|blizzard:-86:8
  a|block:-38:59 a|blue:-53:-97 a|boiler:-50:-10 a|bollard:-21:51 a|bolt:40:25 a|bone:-24:65 a|bonnet:-30:-52 a|boom:63:26
  a|bootlace:-98:-29 a|borrow:-51:-7 a|bottle:92:-34 a|bough:73:-10 a|bowl:-73:-52 a|boy:-97:-96 a|braid:6:65 a|brass:-155:-126
  a|brazier:-71:-67 a|bread:-58:-37 a|break:-155:-81 a|breastplate:-67:-27 a|breath:201:13 a|brick:23:145 a|bride:104:-53
  a|bright:-111:-19 a|bronze:84:-8 a|brooch:-61:-10 a|broom:-46:-4 a|brown:-64:-21 a|bubble:-63:-9 a|bucket:-31:-140 a|buffalo:-41:-32
  a|bull:1:61 a|bullet:-88:-2 a|bun:83:-8 a|burn:-1:85 a|burst:-45:-12 a|bus:-118:13 a|butcher:-53:-41 a|cab:111:-38 a|cable:-80:-27
  a|cairn:-41:-10 a|cake:-57:-1 a|camel:-21:51 a|can:1:-102 a|canary:-126:-33 a|cap:-71:-6 a|caravan:-53:-4 a|card:46:-21
  a|cardigan:-40:-2 a|carnation:14:-54 a|carp:45:-47 a|carpet:-89:22 a|cart:85:-48 a|cat:85:-40 a|cathedral:-175:-47 a|ceiling:79:-19
  a|cement:-59:-1 a|ceramic:-46:14 a|chain:-94:22 a|chair:-77:-14 a|chapel:-82:-1 a|charm:2:-58 a|cheap:-54:-28 a|cheese:219:-19
  a|child:19:-110 a|chimney:-41:-9 a|chin:52:21 a|church:-109:-46 a|cigar:-41:-18 a|cigarette:-175:-51 a|circle:-65:37 a|claw:-60:39
  a|cleaner:-76:-72 a|clear:242:50 a|clerk:-14:40 a|clock:-71:-25 a|cloth:-51:-21 a|cloud:-86:60 a|coat:-70:-33 a|cobra:59:15
  a|coffin:4:-50 a|coil:-75:-26 a|coin:95:-36 a|colander:-37:43 a|cold:63:-56 a|collar:40:-13 a|comb:-35:50 a|combine:-76:-20
  a|continent:-68:-22 a|cook:-82:0 a|coolant:-46:-6 a|cork:-1:62 a|cormorant:-41:-12 a|corridor:-77:-9 a|cough:-125:22 a|courier:27:57
  a|crack:14:-81 a|cradle:48:-8 a|crane:48:-84 a|crash:-24:57 a|crater:-81:-2 a|croquet:118:-10 a|crossbow:-45:0 a|crown:209:-47
  a|cup:219:-15 a|cupful:44:-48 a|curtain:31:-54 a|custom:-40:-8 a|dead:50:-71 a|delivery:68:-6 a|dent:136:-30 a|different:79:-80
  a|dinner:-58:-11 a|dish:-94:-20 a|dive:-131:-108 a|dog:175:-92 a|dome:95:-30 a|door:44:-118 a|double:-51:-2 a|dozen:-56:-62
  a|drain:72:-7 a|drainpipe:-38:98 a|draught:-118:-43 a|drawer:25:75 a|drift:-68:-5 a|drill:-43:90 a|drink:51:37 a|drown:-15:-40
  a|drum:-92:18 a|dry:34:-72 a|duchess:-86:-4 a|duck:-62:-31 a|dumpling:-51:59 a|face:147:-27 a|faint:-45:-7 a|family:-81:-21
  a|fan:-73:-23 a|fat:-59:-171 a|favour:-49:-5 a|feather:93:-7 a|figure:-128:-18 a|file:-108:86 a|fine:-84:-46 a|finger:117:-81
  a|fingernail:-85:-11 a|fingertip:41:-8 a|fire:-143:61 a|fish:-34:-61 a|fishing:-105:-21 a|fist:64:177 a|flag:-94:-32 a|flame:-1:-45
  a|flare:-48:29 a|flashlight:-58:-8 a|flat:-145:4 a|flock:67:18 a|floor:-66:-20 a|foot:147:15 a|forest:54:-16 a|forge:51:52
  a|fountain:-75:0 a|fox:-40:-38 a|frame:-52:-23 a|freighter:-92:-72 a|fresh:53:-18 a|frigate:-5:78 a|gale:-46:-17 a|gap:-40:17
  a|garden:25:-48 a|gardener:-86:-2 a|gas:-59:-39 a|gasket:-28:-72 a|gate:-40:133 a|general:-59:-7 a|gentleman:86:166 a|ghost:-39:-45
  a|girl:12:-96 a|glass:-108:-67 a|glitter:102:113 a|glove:-99:-28 a|glow:-91:-16 a|goat:-168:47 a|god:79:-3 a|golden:62:25 a|gong:47:4
  a|good:-142:-56 a|goose:9:-40 a|gourd:-62:-17 a|grand:-62:-9 a|grandmother:-89:-107 a|great:-91:-51 a|green:14:-42 a|grey:205:-81
  a|grudge:63:-11 a|guard:-100:-38 a|guest:-52:-35 a|gun:-57:-23 a|gut:-40:67 a|halo:-139:-11 a|hand:102:61 a|hard:-37:-97 a|hat:64:-122
  a|hatch:-29:58 a|hatchet:-5:152 a|hatpin:64:-21 a|haunt:-22:46 a|hay:37:-68 a|hayrick:31:46 a|head:54:-35 a|heap:-66:-16
  a|hearse:-57:-76 a|heartbeat:-70:32 a|heel:44:4 a|helmet:-35:57 a|hem:53:-16 a|hen:99:83 a|heron:-179:-101 a|hill:-53:-4 a|hinge:65:-5
  a|hip:61:-66 a|hiss:-79:58 a|hole:55:-55 a|hologram:-107:-11 a|hook:31:43 a|hoop:78:-22 a|horseshoe:-45:-15 a|hose:19:70 a|hot:40:23
  a|house:-121:-12 a|hubcap:23:-41 a|hum:-64:12 a|hundred:-155:-70 a|hurdle:74:60 a|hurry:-41:-20 a|hush:87:-37 a|jackdaw:-59:-34
  a|jar:-90:-93 a|jaw:60:-20 a|jeweller:-57:-36 a|joke:-57:56 a|judge:-70:-16 a|kettle:-156:-17 a|key:-46:-25 a|kid:-93:-53
  a|kilometre:10:-48 a|kind:-75:-54 a|kitchen:-47:-28 a|knee:19:73 a|knife:-73:-108 a|lace:-18:73 a|ladder:-18:-51 a|ladle:-57:22
  a|lady:-18:-46 a|lake:-189:-39 a|lamp:-128:36 a|lance:88:79 a|lane:94:-25 a|last:-53:-26 a|lead:-87:-9 a|leaf:-37:-56 a|ledger:-98:8
  a|lens:-56:-8 a|letter:-7:65 a|level:-32:-64 a|library:-57:-7 a|lid:-68:27 a|lift:-46:68 a|light:127:76 a|line:-5:42 a|little:70:-194
  a|live:-180:-77 a|lizard:-68:-25 a|loaf:-42:-28 a|lone:-63:-33 a|long:-88:-46 a|longshoreman:-43:-10 a|look:-88:-78 a|loose:-46:2
  a|lot:-74:-90 a|lotus:78:-20 a|low:79:-15 a|lucky:-72:-12 a|man:-28:-56 a|marble:-81:-12 a|market:-53:-23 a|mask:-73:-5 a|mast:-42:0
  a|match:32:-86 a|matchbook:26:45 a|melon:-64:-20 a|menu:-49:-11 a|mile:-148:16 a|milk:-112:-78 a|million:-86:-21 a|minute:-33:-71
  a|miracle:-102:-12 a|mole:11:79 a|moment:148:78 a|monocle:-146:-16 a|month:-72:-23 a|moon:3:-48 a|mop:-77:-53 a|moth:104:35
  a|mourn:-43:-9 a|moustache:-60:-24 a|mouth:153:8 a|move:-118:-21 a|mug:-110:-5 a|mule:-56:-14 a|neat:-29:-47 a|neck:-93:80
  a|necklace:-56:-69 a|needle:-167:14 a|nest:41:-6 a|net:-40:-12 a|new:-44:-16 a|newspaper:139:-14 a|nice:-49:-47 a|nickel:-23:-42
  a|noise:-108:-27 a|noodle:84:68 a|notch:-131:5 a|note:-140:-7 a|number:18:-67 a|nun:6:-63 a|nurse:-85:-21 a|nursery:-89:-7 a|pair:94:-85
  a|pale:-52:-21 a|palm:-120:-88 a|pan:-41:-4 a|pane:49:-15 a|parasol:-73:-17 a|parcel:-40:-7 a|park:-23:47 a|path:-95:-17
  a|pause:-82:-146 a|pear:102:58 a|pencil:-88:-28 a|perfect:-74:-22 a|petrol:-38:77 a|photograph:-43:-18 a|piano:-116:-68 a|pickle:48:-18
  a|picture:128:-6 a|pie:-58:-9 a|piece:-65:-5 a|pig:-57:-12 a|pike:41:2 a|pillar:7:-42 a|pillow:45:-5 a|pin:48:-16 a|pipe:-42:15
  a|pistol:-57:-97 a|pitchfork:-39:61 a|place:-75:-7 a|plain:-47:-31 a|plank:-84:-24 a|plastic:-45:-20 a|plate:-76:5 a|plum:-20:-66
  a|point:-82:-15 a|poker:-67:91 a|police:-20:-43 a|pond:107:52 a|pool:-56:-50 a|porter:-49:-20 a|post:-144:62 a|pot:-88:-8 a|pram:-30:-71
  a|priest:-168:-98 a|puff:-88:-7 a|pulse:46:-14 a|punt:-63:-9 a|purse:81:-25 a|quarter:14:-55 a|queue:-78:-70 a|radio:-65:-21
  a|rag:-45:-36 a|rain:25:124 a|rainbow:-92:-12 a|raincoat:-88:18 a|red:-13:-122 a|register:-100:-6 a|revolver:-58:-38 a|ribbon:-9:-105
  a|rider:13:85 a|rifle:26:53 a|ring:4:-63 a|ripple:145:-26 a|rise:161:-21 a|river:-69:-9 a|rivet:-79:135 a|road:189:-55 a|roar:-91:-21
  a|rod:-42:-54 a|root:103:8 a|rope:10:-93 a|rosary:47:-26 a|row:-133:-5 a|rubber:-52:-60 a|ruff:-44:-18 a|rug:21:79 a|rule:44:33
  a|rumba:64:-37 a|rumour:-5:-47 a|rush:42:3 a|rust:-65:14 a|saddle:-54:-36 a|saint:-103:-5 a|sampler:-75:-4 a|sandwich:-60:-23
  a|saucepan:-64:-6 a|saucer:-147:-46 a|scar:18:-82 a|scarf:-48:-20 a|scream:57:86 a|screen:-27:53 a|sea:186:-9 a|seal:-59:-20
  a|seam:-19:-79 a|seat:46:-68 a|second:-63:84 a|seed:72:-30 a|servant:-83:-23 a|shadow:96:-31 a|shake:157:66 a|shave:-73:-13
  a|shawl:38:61 a|shield:30:64 a|shine:79:-2 a|ship:150:-6 a|shop:-80:7 a|short:-79:-50 a|shower:-46:15 a|shriek:-52:-6 a|shrine:-87:-9
  a|side:71:-12 a|sigh:78:-56 a|sign:-61:-58 a|silver:-147:-33 a|single:-129:-60 a|size:-84:-31 a|skeleton:-116:-34 a|skull:56:-21
  a|sky:-117:-29 a|slab:-23:-52 a|slap:-54:-11 a|sleeper:100:-31 a|sling:-23:46 a|slot:-85:-13 a|slow:91:-125 a|small:221:59
  a|smell:24:-58 a|smile:-96:-28 a|sock:-49:51 a|soft:-70:-43 a|song:-58:-14 a|soup:-41:55 a|spanner:-67:27 a|spear:53:18 a|spell:-77:135
  a|spill:-71:-12 a|spirit:48:-114 a|split:-103:-41 a|spoon:-16:-129 a|spray:115:6 a|square:-40:-30 a|squeak:49:-15 a|stab:-25:-130
  a|stack:36:51 a|stadium:-40:-7 a|stag:-30:-81 a|stair:-31:-40 a|startle:48:41 a|steady:-75:-23 a|steal:-62:-39 a|steam:-53:-9
  a|steel:-51:-14 a|step:53:-42 a|sticker:-42:-3 a|stone:-33:-58 a|stool:-55:38 a|stop:62:-42 a|storm:108:-41 a|straight:-60:11
  a|stranger:-46:-11 a|strap:-65:-61 a|straw:-166:-50 a|street:142:43 a|strip:-144:-94 a|stuff:-52:-18 a|suit:-56:-19 a|suitcase:23:93
  a|sum:-71:16 a|summer:91:-7 a|sun:48:-8 a|swan:-43:-70 a|swarm:11:78 a|swim:-50:-4 a|swing:58:-8 a|switch:57:-3 a|sword:-140:-35
  a|tablecloth:-50:-11 a|talisman:-108:74 a|tall:-79:-10 a|tame:-80:-7 a|taxi:-64:42 a|temple:-63:8 a|thimble:29:-60 a|thin:131:83
  a|thing:-77:-68 a|third:-222:-26 a|thousand:-40:-4 a|thread:137:-79 a|throat:63:-4 a|throne:79:-10 a|throw:-21:125 a|thumb:116:23
  a|ticket:56:-66 a|tide:69:-18 a|time:20:-44 a|tiny:166:13 a|tommy:-19:116 a|tongue:-32:-43 a|tooth:-57:2 a|toothpaste:-61:-22
  a|tortoise:-46:-23 a|towel:39:44 a|tower:-1:68 a|town:-135:-38 a|tractor:-43:-16 a|train:-49:-13 a|trapdoor:-79:2 a|tray:43:32
  a|tree:79:-46 a|trick:61:-2 a|trombone:47:-7 a|trough:-44:-7 a|truck:-55:-7 a|trumpet:-90:-27 a|tuba:-74:-23 a|tube:-31:-57 a|tug:-74:10
  a|tunnel:82:-41 a|turn:-66:-15 a|turnip:56:-3 a|tyre:91:67 a|valley:-73:0 a|van:-63:43 a|veil:-51:-18 a|vend:-84:-11 a|very:-69:-76
  a|violin:87:-10 a|visor:5:-52 a|voice:72:-22 a|walk:-9:-43 a|wall:-66:-74 a|walnut:48:27 a|wardrobe:-49:-40 a|warm:99:-22 a|water:-50:-9
  a|waterfall:-64:-14 a|wave:-23:46 a|weaver:122:-16 a|wed:52:-30 a|week:-106:-15 a|weight:25:71 a|welder:-76:-42 a|well:-78:-104
  a|wet:236:91 a|wheel:44:53 a|wheelbarrow:-64:-45 a|while:-175:12 a|whistle:-50:-5 a|white:11:-121 a|whole:-10:-65 a|wind:42:-6
  a|windmill:-119:-19 a|window:74:-58 a|wing:107:-4 a|winter:-48:-5 a|wire:-92:18 a|witch:-93:9 a|wizard:-199:-23 a|wok:-74:118
  a|woman:228:-33 a|wooden:-72:-27 a|word:44:202 a|world:-61:-9 a|wristwatch:-64:-3 a|yard:162:32 a|year:68:-13 a|zip:-81:-4
  baby|'s:-59:-21 backwards|and:178:-47 backwards|into:-86:64 backwards|through:-52:90 backwards|with:-63:-21 backward|and:88:73
  backward|in:-51:-20 backward|into:-126:75 backward|over:-67:10 backward|through:-15:83 back|a:97:-29 back|across:87:-6
  back|against:32:55 back|along:8:44 back|and:47:80 back|as:-36:66 back|at:-15:97 back|between:-53:94 back|door:-43:93 back|down:-69:-20
  back|for:66:-25 back|half:-20:-50 back|her:119:-32 back|in:-97:-124 back|into:61:-1 back|its:41:-7 back|like:-6:47 back|of:-67:124
  back|on:-8:-83 back|out:-48:-22 back|over:71:19 back|row:-122:94 back|seat:55:134 back|stand:-66:126 back|the:79:-58 back|to:-11:-84
  back|under:-41:-17 back|up:48:-37 back|wall:0:-46 back|with:-34:-43 badly|and:-65:-52 bag|and:-69:48 balcony|the:-76:90 bald|head:-79:47
  bald|man:-36:-48 ballroom|the:117:-27 ball|bearings:-49:62 ball|of:88:-15 bamboo|and:-100:13 band|of:-77:-8 band|on:-40:-9 bang|a:-51:59
  bang|and:15:42 bank|be:78:2 bank|in:-36:66 bank|of:-66:-5 bank|person:-59:-7 bank|with:-45:1 barber|'s:-6:-63 barber|shop:-49:61
  barefoot|in:-87:-4 barefoot|on:-41:-57 barefoot|with:-67:-13 bare|and:-50:-6 bare|foot:8:-81 bare|hand:103:-1 bare|heel:-26:84
  bare|wood:58:-16 bargain|and:-15:-49 barge|be:-36:-52 bark|and:111:-22 bark|at:8:-72 barrel|and:117:-8 barrel|of:55:-33
  barricade|of:-46:104 bar|and:13:-45 bar|be:-67:-24 bar|of:100:-8 bar|on:67:-1 bar|stool:-15:87 bar|with:73:-50 basin|and:54:-10
  basin|with:97:53 basket|of:-42:-104 bathtub|with:-39:-42 beach|at:-43:-7 bead|and:151:-51 bead|of:-43:31 bead|on:79:26 beard|and:-55:-9
  beard|be:-40:-20 beard|hang:118:-10 beard|have:-58:-20 bear|him:46:91 bear|in:-46:-24 beat|a:-136:-66 beat|and:-7:54 beat|at:-21:65
  beat|its:90:-11 beat|on:-150:-38 beat|the:5:52 because|the:-34:-63 because|there:-135:-8 because|you:60:-7 become|a:108:-42
  bed|and:44:-65 bed|be:62:-9 bed|have:102:-5 bed|in:-58:-24 bed|like:-118:-21 bed|of:-46:-28 bed|the:107:-24 bed|with:81:108
  bee|and:116:-2 bee|come:80:-32 bee|go:18:-61 before|a:-47:-5 before|anyone:12:97 before|he:-52:30 before|her:87:3 before|him:63:-57
  before|his:47:52 before|i:23:66 before|it:18:-117 before|the:-106:36 before|they:122:39 before|you:-4:130 begin|and:-84:-14
  begin|at:-32:60 begin|on:48:-13 begin|the:88:-25 begin|to:249:4 begin|with:32:-44 beg|bowl:-67:25 behind|a:-135:-34
  behind|another:121:-46 behind|each:-67:-40 behind|her:89:-84 behind|him:136:-45 behind|in:-29:-45 behind|it:6:140 behind|like:49:-25
  behind|me:65:123 behind|on:-39:-41 behind|one:-112:-45 behind|the:-46:133 behind|them:5:-149 behind|us:34:-102 behind|you:-14:-74
  belfry|and:-95:-8 believe|in:-64:-14 believe|it:-40:-7 belly|and:-71:8 belly|with:-17:-56 bell|and:-21:46 bell|at:-66:-18
  bell|be:-52:-26 bell|in:60:-11 bell|of:60:-4 bell|tower:-49:-7 bell|with:42:-16 belong|to:-52:54 below|a:-137:-28 below|her:-99:-47
  below|in:84:-9 below|that:43:-16 below|the:-138:2 below|them:-98:-16 below|you:44:-22 belt|and:55:88 belt|buckle:-94:-29 belt|in:105:-28
  belt|with:-22:53 bench|and:-65:-65 bench|open:-3:-101 bench|the:59:-37 bend|a:13:-46 bend|and:-133:-78 bend|double:-53:-4
  bend|in:-58:-87 bend|its:91:-28 bend|like:-47:-4 bend|over:223:-12 bend|to:16:83 bend|toward:110:46 beneath|and:62:-20
  beneath|the:-132:-53 beneath|them:107:-27 beneath|with:-79:-5 beneath|you:-80:0 beneath|your:-101:-13 beside|a:-44:-23 beside|her:-13:59
  beside|him:-59:-16 beside|his:-44:-10 beside|it:-120:54 beside|me:-54:56 beside|my:79:64 beside|the:82:-23 beside|you:12:225
  beside|your:-141:24 between|his:-144:-82 between|its:63:56 between|one:163:-26 between|the:-151:-89 between|you:-145:39
  bewitch|a:-56:-10 beyond|it:-72:-21 beyond|the:-165:-47 beyond|them:53:4 be|a:-69:-148 be|able:-72:46 be|agree:-24:44 be|all:-26:62
  be|already:-96:164 be|also:33:-62 be|an:-116:-100 be|and:-40:21 be|answer:40:-4 be|any:-55:-6 be|as:-143:-28 be|ash:77:-16
  be|ask:-59:-20 be|asleep:-24:-112 be|at:176:-75 be|awake:-44:-32 be|back:145:-3 be|bad:66:-1 be|bare:-47:-15 be|be:-76:27
  be|beat:-95:-133 be|before:-142:-29 be|behead:-65:-6 be|behind:-56:46 be|better:-57:-9 be|between:65:80 be|bite:-41:20 be|black:-56:17
  be|blank:203:-9 be|blood:-75:43 be|blue:-62:-23 be|bolt:-160:-19 be|braid:-59:-13 be|break:-65:-54 be|breathe:83:-23 be|bring:-102:32
  be|broad:-55:-13 be|brown:-79:-14 be|brush:-52:89 be|build:-84:-39 be|burn:-75:-132 be|bury:30:-52 be|buy:-49:-12 be|call:-94:-66
  be|careful:-85:-31 be|carry:-145:40 be|catch:-84:-9 be|chase:-46:-23 be|cheap:-5:-46 be|chew:23:45 be|clean:-89:-32 be|climb:88:2
  be|come:-86:-4 be|crack:-43:-56 be|crawl:181:-13 be|cross:-92:-42 be|cry:-44:-43 be|curse:-71:-4 be|cut:-112:-136 be|dance:-12:-131
  be|dead:90:-47 be|dent:-52:-9 be|die:-102:-24 be|do:-238:32 be|down:-80:-31 be|draw:-100:21 be|dream:-44:-3 be|dress:-59:-18
  be|drink:-93:-9 be|drive:112:-66 be|dye:-79:-27 be|eat:-149:-93 be|eight:-75:-9 be|eleven:-86:-55 be|empty:-1:97 be|enough:-83:-11
  be|face:251:-11 be|feed:-27:-40 be|fight:-51:12 be|fill:185:-22 be|find:-85:-38 be|fire:-101:-125 be|fishing:86:3 be|five:163:12
  be|flat:75:48 be|fling:191:97 be|fly:66:-9 be|fold:-70:-83 be|follow:-101:-10 be|forty:-132:-59 be|four:-41:77 be|fresh:-51:-5
  be|frost:82:-1 be|full:-38:-85 be|give:-105:-43 be|go:80:-214 be|gold:-50:-16 be|good:-117:-30 be|green:-96:-22 be|grey:-46:-16
  be|grow:-12:-94 be|hack:84:19 be|hair:-44:-3 be|half:-86:-21 be|hammer:53:-40 be|hand:74:-21 be|hang:-47:-45 be|haul:-36:-42
  be|haunt:-113:-48 be|have:-51:-13 be|he:-73:-45 be|her:132:-17 be|here:57:0 be|his:64:-27 be|hit:-47:-43 be|hold:137:62 be|how:19:-51
  be|hundreds:-77:-1 be|hunt:-74:-38 be|in:-19:-59 be|iron:-49:-41 be|it:-38:42 be|just:-81:-1 be|keep:-96:-27 be|kick:-58:-21
  be|kill:-70:-108 be|kind:84:-8 be|kneel:48:-19 be|knit:-60:-10 be|knock:74:-16 be|lacquer:-69:-21 be|ladle:-45:-7 be|late:-14:-47
  be|lead:-57:-21 be|lean:-1:103 be|leave:-102:-44 be|let:-69:-72 be|lift:57:-16 be|light:-79:-8 be|lock:120:-7 be|long:-73:-65
  be|look:23:-65 be|lose:15:-67 be|lower:-64:-6 be|make:100:-6 be|mean:-40:25 be|mend:-42:-14 be|merely:-45:-12 be|milk:45:-2
  be|miss:-77:-11 be|more:-58:-34 be|mostly:-40:41 be|move:83:-89 be|murder:-44:-24 be|my:48:-32 be|nail:54:17 be|near:127:-3
  be|nearly:36:-65 be|never:-62:-44 be|nine:31:73 be|ninety:-86:-20 be|no:53:-125 be|nobody:129:-90 be|none:-57:93 be|not:-68:-8
  be|nothing:-6:-104 be|now:-71:-44 be|of:178:-7 be|off:111:20 be|oil:-25:-43 be|on:39:110 be|one:58:-8 be|only:-83:-65 be|open:81:-25
  be|out:-98:-68 be|over:-137:-68 be|paint:43:-4 be|paper:55:15 be|pass:-53:-50 be|past:111:47 be|paste:-40:-11 be|patch:-71:-32
  be|pay:-54:-36 be|peel:-81:-46 be|pin:-125:-35 be|plait:-31:-40 be|plant:-67:-3 be|play:31:-59 be|pour:5:-61 be|press:112:21
  be|print:-68:-9 be|prop:-47:-5 be|pull:43:-21 be|push:-50:-12 be|put:-111:6 be|quick:-32:-43 be|quite:40:15 be|rather:-47:-25
  be|reach:-72:68 be|read:111:-4 be|real:-24:-40 be|red:-87:-15 be|ride:-23:-61 be|right:-83:-20 be|rise:135:-33 be|rock:108:-13
  be|rouge:-42:-15 be|round:101:77 be|run:53:-66 be|save:58:18 be|scratch:65:-1 be|scream:82:-25 be|screw:-50:-23 be|see:-87:-51
  be|send:-41:-7 be|set:-167:-56 be|seven:-102:-8 be|sew:-137:-65 be|shake:-59:-10 be|shave:-94:-49 be|she:-76:-19 be|shoot:97:-65
  be|shout:41:-21 be|shut:69:-27 be|simple:-31:-66 be|simply:-83:101 be|singe:-128:-17 be|sit:134:-20 be|six:-43:-28 be|sixty:-47:-16
  be|smile:-78:-71 be|smoke:-64:-72 be|so:-3:66 be|soft:82:-3 be|some:-40:-1 be|sorry:-59:-21 be|speak:-8:40 be|split:-46:-23
  be|spread:56:-24 be|stain:-45:-24 be|stand:59:-15 be|starch:-50:-6 be|start:-83:-16 be|stitch:-62:-43 be|stop:27:-40 be|stuff:47:-9
  be|suddenly:16:62 be|sweep:-76:-28 be|swing:-85:-2 be|tall:-75:-29 be|tattoo:-54:-14 be|tear:-118:7 be|tell:-35:-46 be|ten:-88:-13
  be|that:-64:-71 be|the:-86:-88 be|there:-5:-106 be|thin:-91:68 be|think:-53:-7 be|three:52:-6 be|through:50:34 be|throw:-46:89
  be|tick:101:-5 be|tip:26:48 be|to:-162:-27 be|tomorrow:67:-9 be|too:-94:-13 be|touch:90:13 be|tow:-71:-31 be|turn:46:-57 be|two:-23:129
  be|under:-71:93 be|unplug:-54:-10 be|up:-28:-60 be|use:-70:-34 be|very:-104:-14 be|wade:194:-5 be|wait:-129:-96 be|walk:58:-102
  be|waltz:99:8 be|watch:-125:-26 be|water:42:-5 be|wave:-92:-7 be|wear:-156:4 be|weigh:-38:-68 be|well:-44:-40 be|wet:254:24
  be|what:-98:12 be|wheel:-63:-15 be|where:-126:-11 be|white:-167:-41 be|whole:180:-49 be|wide:-83:-17 be|win:-67:-49 be|wind:126:-51
  be|wire:101:-17 be|work:45:-25 be|write:118:-68 be|you:40:-22 be|your:-52:-18 be|yours:108:-8 bicycle|lamp:-65:-13 big|as:-9:-126
  bike|go:-76:-20 bike|in:81:-22 billhook|and:62:11 bind|it:-138:-19 bishop|'s:95:-3 bishop|be:-59:-26 bite|and:-81:-27 bite|her:-149:16
  bite|his:-30:-81 bite|the:77:58 bite|through:102:139 black|as:-53:-20 black|from:-22:-46 black|glass:-146:-11 black|ice:-117:-10
  black|lace:-50:-8 black|lake:-113:-7 black|leg:133:-11 black|sail:7:-94 black|silk:-60:-46 black|smoke:60:-77 black|stroke:-110:-13
  black|to:59:-21 black|water:24:-43 black|with:-86:-10 blade|and:-39:54 blade|go:-55:-12 blade|in:110:55 blade|of:-44:-39
  blade|with:-79:-72 blanket|and:59:-44 blank|as:-72:-8 bleach|to:-55:-4 blind|and:-103:-12 blink|a:29:-43 blink|at:-67:-29
  blizzard|of:-62:21 block|and:-14:-43 block|of:-58:9 block|with:68:-15 blood|and:38:-56 blood|at:53:-36 blood|be:-87:-56 blood|on:10:42
  blood|run:32:166 blow|across:152:-40 blow|and:115:9 blow|in:65:21 blow|on:76:-97 blow|out:-176:1 blow|the:-59:-13 blow|upon:7:-47
  blue|along:-77:-4 blue|and:-94:22 blue|fire:110:109 blue|flame:182:53 blue|flower:26:-46 blue|from:-36:67 blue|light:-46:-25
  blue|of:41:-14 blue|spark:-136:26 blue|to:-87:-17 blue|tongue:-81:-2 blue|with:68:-10 boarder|come:-14:-50 board|a:147:-9
  board|and:156:-1 board|be:54:-53 board|by:66:21 board|in:-93:30 board|the:16:47 board|tube:63:37 boar|'s:58:-9 boar|come:-92:80
  bolt|cutter:-37:83 bolt|go:5:49 bolt|of:155:12 bolt|through:-55:122 bolt|to:-70:-66 bone|and:43:-39 bone|in:130:-20 bone|see:-34:147
  bonfire|of:-18:-80 bonnet|and:24:54 bonnet|of:-1:-48 bonnet|the:-46:39 bonnet|with:-41:7 book|and:15:-42 book|be:-57:-14 booth|in:83:-9
  booth|the:-97:27 boot|a:-52:-21 boot|against:-57:-39 boot|and:-88:54 boot|be:-40:-43 boot|come:128:-49 boot|in:-27:-70 boot|leave:35:81
  boot|off:-104:-4 boot|on:-91:-14 boot|one:-3:-45 boot|the:15:72 boot|to:32:-40 bother|to:-48:1 both|and:-44:-17 both|arm:69:-87
  both|bank:-62:-44 both|barrel:6:212 both|boot:-72:-2 both|elbow:-40:-16 both|fist:-13:-67 both|flank:-64:-46 both|foot:-55:0
  both|halve:128:10 both|hand:59:-90 both|heel:-84:69 both|his:83:-20 both|its:-61:101 both|of:-141:114 both|palm:130:63 both|shoe:-65:-20
  both|thumb:-60:-14 bottle|and:-37:-63 bottle|cap:-25:92 bottle|go:-48:54 bottle|in:-47:159 bottle|on:117:-47 bottle|top:-35:-62
  bottom|and:63:-12 bottom|in:-52:-10 bottom|of:13:-60 bottom|step:-54:22 bottom|up:50:-8 bottom|where:100:-4 bottom|with:59:-1
  boulder|and:9:-41 bouncer|'s:-94:26 bounce|down:-20:-57 bowl|and:139:-39 bow|a:51:-29 bow|and:-128:-86 bow|tie:-51:-25 bow|to:-70:-52
  boy|'s:164:-72 boy|and:-72:-18 boy|be:-101:-57 boy|have:-87:-27 boy|in:-122:-24 boy|of:-89:7 boy|on:-49:-37 boy|run:-42:-12
  boy|walk:83:-12 boy|who:62:-18 boy|with:172:-42 brake|and:-44:16 brass|band:-122:-67 brass|plate:-44:-12 breadth|above:33:-62
  bread|and:-92:-33 bread|knife:-45:-29 breakfast|the:50:-3 break|a:-81:125 break|across:-36:50 break|and:-58:0 break|both:-41:-22
  break|his:-22:57 break|in:-1:84 break|my:43:26 break|out:132:46 break|the:-22:154 break|up:-78:-20 break|with:73:-44
  breastplate|and:129:21 breast|pocket:-88:-35 breathe|and:47:-6 breathe|fire:-98:-20 breathe|on:166:-51 breathe|out:-48:-26
  breathe|through:-73:-3 breath|and:119:0 breath|go:78:-42 breath|of:-77:6 breath|on:151:-25 breath|the:-41:-91 breath|there:-65:-6
  brick|a:2:63 bride|'s:82:-75 bride|be:124:-15 bridge|and:-50:91 bridge|drop:-31:-90 bridge|of:-59:6 bridge|with:65:-44
  bright|and:-52:-17 bright|as:52:68 brine|and:60:20 bring|a:-28:64 bring|her:-62:-17 bring|it:94:14 bring|the:-208:124 bring|them:-58:10
  broad|as:-46:-55 broom|and:-54:15 brother|'s:142:-65 brother|and:47:-14 brown|and:-60:-89 brown|rope:92:-27 brown|wall:-52:22
  brown|water:-2:-43 brown|with:45:-5 brow|and:-42:-10 brushwork|be:-40:-3 brush|and:90:58 brush|at:128:-1 brush|the:-48:-6
  bucket|and:4:-48 bucket|be:-42:-30 buffalo|be:75:-3 buggy|'s:-43:74 bulkhead|by:-16:41 bullet|hole:126:-125 bullet|out:79:16
  burn|a:-45:-22 burn|and:-96:81 burn|at:-76:-12 burn|blue:127:-58 burn|bridge:-11:-120 burn|down:-65:-11 burn|hand:44:-11
  burn|his:-118:-32 burn|in:-142:-54 burn|into:-80:-23 burn|it:97:-6 burn|oil:-88:29 burn|on:91:-24 burn|the:-89:-39 burn|there:-49:-2
  burn|this:-51:-11 burn|through:-98:-47 burn|tyre:-60:-73 burn|white:41:0 burst|against:-46:3 burst|from:159:-67 burst|into:114:-76
  burst|of:-42:-8 burst|on:-172:93 burst|one:-59:7 burst|out:89:72 burst|outward:33:53 burst|the:-95:18 burst|through:-71:17
  burst|under:-58:-5 bury|itself:-157:38 bus|and:-45:-5 bus|depot:-43:-17 bus|shelter:-91:73 butcher|'s:-63:-38 button|and:98:-18
  button|to:-66:-11 but|a:-76:63 but|he:-62:-87 but|it:47:107 but|not:-45:-7 but|on:124:-20 but|one:-116:-37 but|the:-18:-122
  but|there:-74:-14 but|they:42:-13 but|when:73:-3 buy|it:-54:-6 by|a:-131:-228 by|four:-92:-17 by|hand:-72:-27 by|her:-63:20
  by|his:129:38 by|its:75:-50 by|itself:-130:-72 by|midnight:-63:-7 by|morning:-80:-8 by|nightfall:-69:-15 by|nine:-39:-49 by|no:77:6
  by|nothing:66:-18 by|now:-44:-24 by|old:-55:-12 by|on:-49:-3 by|one:48:-75 by|order:-85:-13 by|side:-42:-54 by|size:73:-6
  by|somebody:-84:-36 by|strand:-30:-59 by|ten:-38:-55 by|the:-56:61 by|their:71:7 by|themselves:108:-4 by|then:-49:183
  by|torchlight:-43:-7 by|two:27:-173 by|your:-44:101 cabinet|and:-81:0 cable|with:-42:23 cab|and:-19:56 cab|of:-64:43 cab|with:-56:-3
  cage|and:-54:51 cage|in:-41:-29 cake|and:-29:42 call|and:98:20 call|him:-48:-22 call|himself:-78:-20 call|it:-3:61 call|the:-58:-107
  can't|be:-114:-42 canal|and:-12:-41 canal|with:-49:-3 candle|and:-63:-29 candle|at:-86:-19 candle|be:-160:-7 candle|burn:211:-20
  candle|flame:75:-11 candle|gutter:-73:-30 candle|in:137:-20 candle|light:177:-4 candle|on:66:-4 candle|stub:-45:-21 candle|to:-67:-1
  can|count:-74:21 can|hear:58:-26 can|make:-64:-14 can|of:13:-67 can|tell:69:-4 cape|with:-49:-34 captain|and:41:-3 captain|have:-72:-48
  captain|of:71:-11 cap|a:-48:-7 cap|be:-40:-6 cap|have:-40:-1 cap|off:-25:-52 cap|on:42:-15 caravan|'s:-65:1 caravan|have:-25:-90
  card|and:24:51 care|for:-43:-7 cargo|loader:-21:53 carnation|go:-75:-10 carnation|in:90:-52 carpet|and:226:21 carpet|with:53:-12
  carp|as:42:-19 carriage|and:51:6 carriage|lamp:-79:-3 carry|a:57:-63 carry|him:-85:-55 carry|it:33:-46 carry|its:-57:-7 carry|the:79:-31
  carve|the:-131:-17 car|and:0:-56 car|be:140:-19 car|bonnet:-51:-23 car|door:-52:40 car|have:-99:-31 cast|a:80:-25 cast|it:56:-7
  cast|its:-85:-17 cast|no:-69:4 cast|the:136:-70 cast|them:129:-4 catch|fire:30:-153 catch|her:-49:-72 catch|him:-77:15 catch|his:-62:9
  catch|in:-112:-18 catch|it:-71:45 catch|me:-17:96 catch|the:-92:282 cathedral|of:-125:-32 cattle|grid:-51:-19 cattle|prod:-32:79
  catwalk|with:-42:-12 cat|and:33:-87 cat|go:92:18 cat|in:-61:-4 causeway|give:-81:-8 ceiling|a:-94:-12 ceiling|and:-62:-35
  ceiling|in:-27:-41 ceiling|like:144:2 ceiling|on:44:-16 ceiling|with:107:108 cellar|the:-52:-16 century|'s:117:-11 certain|of:-43:-19
  chain|and:-28:85 chain|in:-57:-9 chain|of:47:-37 chain|whip:-32:57 chain|whirl:-40:24 chair|at:-55:-10 chair|be:-128:-35
  chair|in:-69:-42 chair|with:-32:-54 chalked|on:-93:-11 chandelier|and:40:-4 chandelier|come:-59:-4 change|down:-52:-45 change|the:-17:85
  chant|and:-177:25 character|have:-52:-2 charge|of:-26:-40 chart|table:-90:-47 check|pass:-33:85 check|success:-48:9 check|the:13:-68
  check|twice:59:-13 cheek|a:-44:-4 cheek|and:81:-62 cheek|be:-52:-32 cheek|to:84:81 chest|and:-40:31 chest|plate:-40:-4 chew|a:-9:-40
  child|'s:-2:-91 child|in:171:-43 child|of:-118:-16 child|on:35:-69 child|run:-62:-40 child|stand:51:-5 chimney|a:-65:-9
  chimney|and:90:-10 chin|and:60:44 chin|in:-81:-23 chin|to:107:-10 choir|of:-45:-41 choose|one:-108:-67 chopstick|and:126:29
  chop|at:-5:109 chrome|run:21:-55 church|and:-61:-15 church|door:52:-6 cigarette|end:-76:-15 cigarette|smoke:78:0 circle|a:-124:-7
  circle|and:-35:-47 circle|of:48:-6 circle|the:50:-30 city|go:-55:-17 city|with:59:-5 clack|on:-62:-17 clap|and:40:-27 clap|twice:-56:-5
  claw|and:-13:63 clean|and:-70:-23 clean|as:-25:59 clean|off:156:90 clean|through:26:-101 clear|as:123:-39 clear|green:93:-5
  clear|its:-71:-28 clear|sky:73:63 clear|the:-32:-143 clerk|'s:-117:111 click|a:-67:-20 cliff|on:-40:0 cliff|with:154:-25
  climb|down:140:-65 climb|from:136:92 climb|into:113:-55 climb|on:-29:-44 climb|onto:-31:87 climb|out:67:9 climb|the:-97:-47
  climb|to:-91:-7 cling|to:-65:-20 clip|the:67:-18 clip|to:-56:-23 clock|and:-70:-50 clock|in:270:-38 clock|with:-40:11 close|a:-64:130
  close|behind:-2:-63 close|her:69:89 close|his:-82:-18 close|in:15:59 close|it:-70:-8 close|on:9:137 close|over:100:-68 close|the:-62:-81
  close|up:42:2 close|with:42:85 cloth|and:62:27 cloud|come:55:-18 cloud|the:20:43 cloud|top:-48:-11 cloud|with:-49:-13 clove|and:57:-6
  coat|on:22:62 coffee|machine:-53:-18 coffin|and:-5:-46 coffin|lid:-3:-47 coin|and:105:-104 coin|in:115:23 coin|slot:74:-5
  cold|and:140:-73 cold|as:56:-42 cold|blue:107:76 cold|hand:-94:-2 collarbone|and:-63:54 collar|and:137:29 collar|of:-60:-31
  collector|'s:-12:62 color|of:-73:-6 colour|of:-72:-63 column|and:71:-35 column|of:68:44 combine|harvester:-60:-6 comb|and:67:-7
  comb|her:48:35 comb|the:-84:-6 come|a:-72:-9 come|about:-16:69 come|aft:71:-21 come|along:-15:-63 come|and:-173:-33 come|apart:4:81
  come|at:9:220 come|away:23:111 come|back:47:52 come|down:-37:73 come|for:38:60 come|in:-30:-67 come|loose:-51:-46 come|off:-69:79
  come|on:50:168 come|out:79:58 come|over:-216:214 come|round:-75:65 come|sail:-121:29 come|skate:28:-50 come|straight:-62:26
  come|the:-75:-22 come|through:-68:44 come|to:21:-155 come|with:-60:-12 compass|on:85:-36 cone|of:-58:-13 confetti|and:-80:-2
  congregation|of:-67:-23 conjure|a:-97:-23 consider|it:-49:-14 consider|the:-82:-27 constellation|of:114:-16 convoy|of:-81:51
  cook|'s:-54:-27 cook|and:-51:-11 cook|have:-43:21 cool|fan:65:-56 cool|tower:-110:-9 copper|and:-50:-15 cord|and:-93:91
  corner|of:-163:-40 corner|to:88:-7 corner|with:-48:-51 corpse|'s:54:-35 corpse|in:72:-1 corridor|with:66:-5 corsair|'s:-66:106
  cost|an:-61:-8 cough|a:39:112 could|have:-94:2 could|hear:136:-13 could|lift:-27:44 could|make:-56:-3 could|not:-86:39 could|only:-52:-4
  could|read:162:-22 could|see:133:-58 could|tell:67:-49 counter|and:-1:50 counter|with:-46:20 count|aloud:-61:-22 count|on:-40:-28
  count|the:-86:8 count|them:116:-8 courier|'s:-45:80 courtyard|the:66:-11 cover|the:-149:-46 cow|'s:-84:-9 crack|a:-96:-6
  crack|across:-57:-5 crack|and:52:5 crack|from:-40:58 crack|in:-88:-55 crack|it:78:67 crack|run:79:-36 crack|the:-5:67 crane|a:-61:-37
  crane|and:-28:96 crane|be:63:-2 crash|of:-3:96 crash|through:-47:-20 crate|of:-120:9 crate|to:-46:-11 crawl|along:-59:-25
  crawl|and:126:26 crawl|back:77:-9 crawl|down:41:-10 crawl|off:38:-48 crawl|out:77:-3 crawl|over:38:74 crawl|up:-72:-13 creak|a:-85:-36
  creak|and:62:-15 crease|of:-76:-14 creep|along:109:-10 creep|out:-82:-36 creep|over:65:-12 crest|the:-87:-31 crew|come:-21:77
  crew|have:108:-3 crew|of:-34:46 crimson|and:-53:-35 crook|a:40:12 crook|and:97:2 crook|of:-90:-9 crossbow|bolt:-56:125 cross|it:-98:1
  cross|its:45:-12 cross|of:-84:-13 cross|on:23:92 cross|sword:-46:-11 cross|the:129:-99 cross|to:14:-41 cross|with:-64:-13
  crowd|be:-52:-11 crowd|in:-17:99 crowd|on:62:-143 crown|and:6:-75 crust|and:72:-8 cuff|to:-50:78 cup|and:58:-109 cup|of:73:-7
  cup|the:104:-18 curl|and:43:-22 curl|off:-72:8 cursor|blink:-45:-16 curtain|and:74:-17 curtain|hang:-44:-1 curtain|into:-4:41
  curtain|stir:-127:-3 curtain|with:-94:-58 curve|of:-77:-28 cutlery|and:-40:17 cutter|'s:-58:32 cutter|in:-19:45 cut|and:50:-5
  cut|down:-27:136 cut|from:-97:-58 cut|him:-44:-64 cut|in:70:-34 cut|into:57:-33 cut|over:-51:-8 cut|the:109:-96 cut|torch:-25:106
  cut|with:-102:-34 damp|and:-75:-5 dancer|in:-93:-19 dance|a:84:-12 dance|and:64:-5 dance|in:-7:-55 dance|on:-40:-105 dance|the:41:-6
  dangle|from:-94:-55 dark|and:26:-54 dark|at:-68:57 dark|in:42:-8 dark|of:91:-10 dark|the:-51:-10 date|be:75:-4 day|and:-40:-39
  day|in:67:-44 day|it:81:-6 day|of:98:-89 day|to:-75:12 day|you:-54:-30 dead|and:-89:-32 dead|be:-59:-12 dead|brother:86:-3
  dead|in:-49:46 dead|man:94:-35 dead|navigator:101:-52 dead|of:-53:-19 dead|on:-43:-4 dead|server:79:-8 dead|since:84:-12
  dead|sister:58:-6 dead|stop:-42:-4 dead|take:-46:-1 dead|wife:96:-2 deal|of:-162:-22 decide|to:-40:3 deck|and:8:119 deck|be:-61:-14
  deck|in:-49:28 deck|of:-90:-34 deck|plate:116:18 deck|the:-68:-24 decline|to:-43:-3 deep|in:59:-5 dentist|'s:-36:-97 desk|and:94:-10
  desk|in:-5:45 dial|and:-70:-4 die|and:86:-10 die|at:152:-10 die|in:-71:-15 die|of:-94:-33 different|colour:85:-2 dig|in:-50:-46
  dip|a:98:-2 dip|in:-88:-10 dip|it:-30:-53 dip|one:122:-11 dish|of:-56:-4 ditch|with:-45:39 dock|fee:-32:-61 dock|with:-81:-16
  doesn't|get:95:28 dog|and:117:76 dog|bark:-37:-61 dog|be:115:-12 dog|lie:60:-10 dog|tag:-58:-12 dog|track:-43:-12 doll|'s:156:90
  doll|and:55:0 doll|in:139:12 don't|care:-62:-9 don't|let:-41:-6 doorway|and:-72:-88 door|as:-93:-13 door|be:57:148 door|by:-6:62
  door|flap:-81:19 door|for:43:68 door|have:-121:-36 door|in:70:-35 door|like:2:109 door|of:-25:64 door|off:-52:25 door|on:90:45
  door|open:-175:-50 door|part:-89:-43 door|that:-49:-17 door|the:-70:8 door|to:-162:-25 door|with:-17:77 door|without:98:-10
  dot|with:-81:-17 down|a:-82:-79 down|across:-154:83 down|aft:66:12 down|again:-79:32 down|along:106:-11 down|among:-146:167
  down|as:177:62 down|at:-35:154 down|behind:19:112 down|beneath:198:13 down|beside:-64:-31 down|between:-161:-7 down|both:-59:-4
  down|by:137:75 down|come:-46:-79 down|every:-43:-70 down|from:80:5 down|hard:-68:73 down|her:109:-88 down|his:52:-10 down|in:-34:151
  down|inside:-77:-32 down|into:-79:10 down|it:-107:-76 down|its:-90:27 down|like:-177:63 down|my:-109:25 down|off:197:-32 down|on:8:41
  down|one:-110:-31 down|over:174:-4 down|past:-1:-58 down|the:8:-94 down|their:-64:-4 down|them:-90:3 down|there:72:-23 down|they:39:81
  down|through:-73:-29 down|to:-72:-145 down|together:-145:49 down|toward:-47:47 down|two:43:-37 down|under:37:69 down|upon:118:4
  down|very:24:-41 down|with:-151:108 down|you:-55:-4 down|your:-72:180 dozen|of:42:-5 dozen|then:94:-4 do|a:53:1 do|again:-42:-28
  do|all:95:-9 do|and:86:-21 do|her:90:-24 do|it:-65:43 do|not:-9:-56 do|on:57:-13 do|that:-90:-10 do|the:115:-97 do|with:-42:33
  do|you:-70:-48 dragon|'s:-56:13 dragon|come:-61:-26 drag|him:-25:69 drag|itself:70:-10 drag|the:-106:67 drain|and:-43:-24
  drawer|and:-53:15 drawer|slide:-53:-7 draw|a:144:6 draw|and:-6:50 draw|back:101:-8 draw|her:-35:64 draw|his:-31:48 draw|in:111:-26
  draw|it:84:-24 draw|its:-132:-17 draw|itself:15:-71 draw|level:63:115 draw|one:54:-56 draw|out:-108:76 draw|shut:112:-14
  draw|the:-45:-58 draw|together:60:-35 draw|up:61:-44 dream|it:-62:-6 dream|of:-133:-44 dream|that:-76:-3 dress|and:102:39
  dress|as:-49:-33 dress|for:-21:-53 dress|gown:40:-6 dress|the:50:-16 drift|and:58:-9 drift|by:-74:-7 drift|in:-52:-29 drift|out:-99:-13
  drift|over:47:-10 drift|to:80:-49 drink|at:-113:-7 drink|it:58:-53 drink|the:-57:-51 drip|from:15:-104 drip|into:-89:-38 drip|on:73:-17
  driver|'s:-11:86 driver|be:60:-21 drive|a:-54:-108 drive|her:-45:2 drive|his:51:54 drive|in:-69:-15 drive|on:-75:-69 drive|out:-70:-17
  drive|the:-152:172 drive|through:99:-12 drone|in:55:44 drop|a:-101:-77 drop|and:-161:-96 drop|at:-103:-31 drop|away:-59:-48
  drop|behind:25:54 drop|fall:84:32 drop|from:-123:68 drop|hang:71:-2 drop|her:107:16 drop|his:-25:42 drop|in:-8:-54 drop|into:-49:-31
  drop|it:90:-36 drop|off:-33:96 drop|on:5:96 drop|out:-33:58 drop|run:85:-13 drop|the:55:111 drop|them:35:78 drop|to:86:-77
  drop|where:60:-15 drop|with:-39:-53 drop|your:52:11 drover|'s:-56:11 drown|in:-86:-16 drown|man:-47:-10 drum|and:-92:-51
  drum|beat:124:-65 drum|from:-50:-82 drum|go:-39:-52 drum|on:-158:112 drum|the:-22:146 drum|with:45:-23 dry|and:-45:50 dry|brush:89:-3
  dry|on:-67:-17 duck|and:-45:-28 duck|pond:67:-12 duck|under:-80:-41 duke|'s:49:-4 dummy|in:-79:-87 dune|in:55:-14 dust|and:119:-7
  dust|devil:114:-1 dust|have:-51:-10 dust|lie:-58:-5 dust|lift:104:-2 dust|off:57:-19 dust|on:85:-3 dust|pour:74:-24 dust|sheet:48:-15
  dust|the:-111:-36 dust|wall:-73:-16 each|a:-52:-35 each|and:-29:-46 each|arm:-91:-12 each|as:-159:-50 each|door:71:-4 each|drop:56:-7
  each|ear:-63:-59 each|fist:-130:60 each|hand:-27:128 each|have:-59:-19 each|hold:41:-12 each|name:64:-1 each|of:82:-44 each|one:74:-42
  each|other:-48:15 each|row:-44:-3 each|shoulder:-123:-33 each|side:62:-10 each|step:-42:-14 each|stroke:42:-2 each|the:41:-5
  each|tip:90:-14 each|with:-144:-146 each|wrist:-43:-17 ear|a:-91:-57 ear|be:-51:-44 ear|the:-13:67 ear|to:-16:65 ear|with:-49:48
  eat|a:-75:-5 eat|an:1:-110 eat|it:-13:72 eat|the:-30:-79 eat|their:-40:-10 eaves|and:-148:16 edge|and:-137:-26 edge|in:-96:16
  edge|like:59:-37 edge|on:-44:61 edge|the:53:-5 edge|to:-61:2 edge|with:-70:-10 eel|and:52:-15 eel|trap:-89:-28 egg|and:47:-7
  egg|on:60:-41 eighteen|stone:-32:70 eighty|year:47:-16 eight|foot:-46:-12 eight|hundred:-94:-35 either|hand:-51:-30 either|side:125:3
  elbow|and:-90:130 elbow|in:-35:-59 elbow|the:57:-8 eleven|chimney:-57:-2 eleven|floor:-72:-41 eleven|hundred:-42:3
  eleven|kilometre:-10:80 eleven|month:-48:-12 eleven|of:-91:-26 eleven|pair:-45:-9 eleven|storey:-75:-18 eleven|thousand:-98:-21
  eleven|time:-44:-20 eleven|year:-42:11 else|'s:-117:-34 else|be:3:-51 else|have:-108:-33 ember|and:-76:-12 emperor|'s:60:-3
  empty|a:-87:-16 empty|air:37:-106 empty|and:-59:-18 empty|cradle:-64:-4 empty|cushion:100:-7 empty|his:64:46 empty|the:-40:278
  end|at:45:-6 end|be:-41:12 end|in:-41:-23 end|of:-77:-24 end|one:-39:-41 end|somebody:-99:-55 end|still:97:13 end|the:-115:-13
  end|to:-29:-87 end|with:-87:80 enemy|'s:-64:-51 engine|and:81:-23 engine|at:55:-14 engine|off:-80:-36 engine|tick:-40:-25
  engrave|with:-47:-21 enough|of:16:-69 enter|the:-38:-84 escape|pod:-43:-8 evening|and:67:-7 even|so:42:-6 everybody|'s:-77:-40
  everybody|in:-48:-16 everyone|in:-148:-38 everyone|who:-31:-50 everything|that:-36:65 everything|the:14:78 everywhere|and:-54:43
  every|balcony:-25:-43 every|buckle:98:18 every|candle:93:-15 every|car:-72:-40 every|child:43:-23 every|clock:328:-38 every|crate:49:-44
  every|drop:112:-51 every|engine:67:-6 every|face:99:-28 every|few:-48:-13 every|finger:115:-14 every|hull:-49:-16 every|inch:-47:-4
  every|lamp:2:63 every|line:81:15 every|loose:115:-49 every|man:-69:-19 every|nail:94:56 every|night:43:-3 every|one:26:-116
  every|other:114:-21 every|port:-60:-6 every|screen:-129:-20 every|seat:-98:-35 every|second:-30:-59 every|side:-86:-32 every|sill:-50:-3
  every|spoon:123:-9 every|step:-41:-7 every|terrace:-44:-4 every|vend:64:-13 every|wall:-92:-17 every|window:-25:-50 every|year:-68:-3
  ever|be:77:-12 ever|see:-41:-1 eviction|slip:-54:-3 exactly|the:-69:-5 exactly|where:-108:-14 except|the:206:-11 exhale|and:59:22
  expire|in:-67:-18 explain|it:-13:-44 eyebrow|a:-86:-91 eyebrow|pencil:-42:-34 eyelid|and:167:-15 eyelid|be:-44:-22 eye|and:-2:-85
  eye|as:-58:51 eye|be:-222:-109 eye|go:-40:-1 eye|have:54:-29 eye|in:52:-15 eye|of:-52:-48 eye|run:14:-55 eye|there:-66:-8 eye|to:-57:-14
  eye|with:-94:12 face|a:40:-90 face|all:-74:-19 face|and:214:106 face|be:-67:65 face|behind:58:-10 face|down:-84:-82 face|go:31:-49
  face|have:-59:-10 face|in:120:6 face|of:-168:-25 face|on:42:-32 face|the:18:-42 face|under:42:-9 face|up:-83:-43 face|with:115:-25
  face|you:63:-19 fall|a:86:-61 fall|and:43:-34 fall|asleep:-45:-6 fall|away:-70:-2 fall|in:-120:9 fall|into:45:-3 fall|like:6:-42
  fall|on:100:8 fall|one:-54:-8 fall|open:-97:-12 fall|over:-108:1 fall|stone:12:-48 fall|through:84:-22 fall|to:46:-23 fall|upward:47:-5
  family|of:-54:-8 fan|belt:18:-90 fan|of:-58:129 fan|open:-63:63 far|along:-42:-16 far|as:-144:-55 far|bank:124:-12 far|below:-54:-10
  far|end:-44:-70 far|off:-42:-22 far|out:72:-6 far|side:94:-1 fast|than:-120:-96 father|'s:55:-29 fat|man:-38:50 feast|of:-52:-7
  feather|and:84:4 feed|it:56:-14 feed|the:-61:-44 feel|about:135:80 feel|along:132:-29 feel|and:52:-19 feel|for:98:-2 feel|in:-31:102
  feel|it:-49:34 feel|the:44:51 fee|cr:-16:-43 fellow|in:103:10 fence|and:86:18 fence|post:-99:65 fence|the:-65:-32 ferryman|'s:111:35
  ferry|have:-43:-22 fifty|year:85:-8 fight|the:-88:-26 fight|with:-64:44 figure|be:-70:-11 figure|in:-68:-13 figure|of:-63:-18
  file|along:82:-15 file|cabinet:-70:127 fill|a:-43:-15 fill|and:-5:-71 fill|in:-55:-4 fill|the:-207:2 fill|up:-79:83 find|a:-58:9
  find|her:-117:81 find|his:-66:25 find|in:-59:-17 find|it:-109:-33 find|my:110:1 find|one:-42:-18 find|that:-58:-54 find|the:-78:88
  find|them:126:-23 find|you:-95:-4 find|your:58:-22 fine|as:80:26 fingertip|and:-107:-23 fingertip|to:100:-22 finger|'s:72:-44
  finger|and:131:-14 finger|at:83:-45 finger|be:107:68 finger|by:113:-6 finger|from:84:28 finger|have:-43:-23 finger|in:-34:-42
  finger|of:-136:-36 finger|on:366:-103 finger|the:97:-33 finger|to:-27:107 finger|under:-46:135 finger|with:-52:6 finish|his:54:6
  finish|say:-50:9 finish|the:38:-97 finish|with:27:68 firecracker|hop:-32:-70 fire|again:-17:76 fire|and:59:-44 fire|at:112:15
  fire|axe:-124:68 fire|back:-30:56 fire|both:-72:46 fire|come:-47:48 fire|crawl:84:-28 fire|door:-52:-18 fire|escape:-59:-97
  fire|extinguisher:-16:48 fire|from:-17:121 fire|have:44:-9 fire|hose:-39:93 fire|off:-54:-93 fire|on:-65:-177 fire|stand:-69:-19
  fire|the:-12:73 fire|through:-57:3 first|a:-41:-51 first|and:38:40 first|go:143:73 first|into:-72:-1 first|light:-104:-31
  first|man:-76:129 first|of:-112:17 first|one:-43:113 first|out:80:-1 first|slug:30:51 first|take:125:175 first|the:-4:-76
  first|to:56:134 first|with:-121:86 fisherman|'s:45:-9 fishing|and:-64:-4 fishing|line:-71:-7 fishing|rod:-48:-20 fish|in:148:-34
  fish|tank:102:75 fish|the:-22:-46 fist|and:-30:133 fist|be:-79:-32 fist|in:-138:-63 fist|of:-45:-8 five|in:-45:10 five|storey:-50:-15
  five|to:-125:-21 flagstone|and:28:82 flag|and:141:-12 flail|go:-27:94 flake|of:108:-30 flame|and:120:42 flame|be:79:-1
  flame|come:-56:-25 flame|in:104:-21 flame|no:48:-8 flame|on:-120:-7 flame|stand:91:-9 flame|that:102:2 flank|like:-106:147
  flap|in:-90:-52 flare|down:-20:108 flare|gun:-46:15 flare|in:-66:37 flare|pistol:-47:64 flash|and:77:22 flat|against:164:-62
  flat|and:-53:-39 flat|as:83:-21 flat|behind:54:96 flat|black:111:-39 flat|in:-39:-73 flat|on:-66:-83 flat|the:67:-11 flat|to:-110:9
  flat|under:-65:-22 flat|with:-69:-46 flesh|draw:53:-42 flicker|and:-91:-9 flick|the:70:2 fling|a:55:20 fling|him:78:29 fling|the:67:136
  fling|them:50:-66 float|a:29:-75 float|off:54:-24 float|on:-48:-5 float|out:-74:-68 float|up:111:-28 floor|and:-11:41 floor|be:-87:-39
  floor|down:-78:6 floor|it:65:108 floor|to:-104:-50 floor|up:-122:130 floor|with:-73:-33 flour|sack:-13:63 flour|to:-84:-5 fly|a:-67:38
  fly|and:-39:51 fly|from:-56:30 fly|in:52:-22 fly|off:75:-9 fly|out:93:-86 fly|up:-31:-96 foam|and:26:-58 fog|a:-42:-10 fog|and:107:13
  fog|from:64:-9 fog|have:-127:-11 fog|lift:-122:-1 fold|back:42:29 fold|hand:62:-10 fold|him:-79:76 fold|his:6:42 fold|in:-53:-37
  fold|into:-54:-7 fold|itself:15:108 fold|out:-47:-12 fold|over:-184:138 fold|small:-104:-5 fold|the:84:48 fold|themselves:40:-22
  fold|up:-92:68 follow|and:-78:-30 follow|it:83:97 foot|a:-63:-24 foot|above:210:-36 foot|across:62:-19 foot|and:-56:45 foot|come:84:-12
  foot|deep:-50:-8 foot|down:76:-9 foot|from:111:2 foot|go:-120:-38 foot|have:50:-2 foot|high:-57:-25 foot|in:-171:-66 foot|into:-54:75
  foot|long:-89:-38 foot|no:48:-3 foot|of:-21:-74 foot|on:94:0 foot|tall:-108:-52 foot|the:115:17 foot|to:77:-39 foot|up:-48:-28
  force|burst:152:26 ford|and:59:23 forearm|like:-64:-28 forehead|and:-56:-6 forehead|on:-69:39 forehead|to:80:-30 forget|it:-61:-24
  forget|the:103:-32 fork|and:-31:-44 forty|chimney:-46:-2 forty|drum:-50:-73 forty|fathom:-45:-16 forty|floor:-142:60 forty|foot:68:-47
  forty|little:-51:-15 forty|metre:-129:-6 forty|mile:-61:-22 forty|of:-51:21 forty|person:-24:69 forty|storey:-70:22
  forty|thousand:-89:-47 forty|ton:-80:-15 for|a:-233:-28 for|all:95:-24 for|an:58:-11 for|and:98:-2 for|another:-48:-100 for|as:86:25
  for|blood:-69:-65 for|direction:-55:-9 for|each:90:-18 for|eleven:-83:-19 for|ever:-85:-7 for|fifty:69:-11 for|her:109:88
  for|him:-74:-45 for|his:-10:-48 for|it:-46:-175 for|its:69:-36 for|joy:158:-13 for|more:-99:-7 for|nobody:-64:-8 for|once:-42:-51
  for|one:-101:-24 for|some:81:-16 for|something:83:102 for|soup:-27:-75 for|ten:48:-2 for|that:-3:-60 for|the:-80:-20 for|their:91:5
  for|this:-40:-2 for|three:-168:-20 for|two:120:-16 for|what:-95:25 for|you:125:33 for|your:-79:-76 fountain|and:55:-30 four|and:15:-63
  four|floor:-73:57 four|hand:-8:-41 four|hundred:-74:6 four|inch:-49:-17 four|metre:-32:216 four|minute:64:-16 four|of:-68:72
  four|thousand:-11:-41 four|wheel:-106:-6 frame|and:55:-12 frame|in:-137:-19 frame|of:57:46 frame|the:54:-8 freeze|river:104:-13
  freight|lift:-41:-8 from|a:-170:-110 from|above:-52:-5 from|all:-47:-15 from|an:-41:-2 from|any:-49:-5 from|bank:-100:-15
  from|behind:-37:-50 from|below:-45:100 from|beneath:237:-42 from|between:126:10 from|both:-6:-119 from|cuff:-66:73 from|door:-60:-44
  from|ear:-13:93 from|end:-178:19 from|every:-56:-21 from|floor:-54:-4 from|her:103:62 from|inside:-39:63 from|it:173:-39
  from|its:150:-46 from|my:1:-85 from|nothing:117:-8 from|nowhere:-60:-7 from|one:-89:-172 from|pole:-141:-28 from|rim:-48:33
  from|ring:-44:-1 from|roof:-44:-4 from|side:47:-11 from|somewhere:-91:68 from|stem:-98:-15 from|their:158:-43 from|top:-82:66
  from|wall:-35:65 from|where:-134:-74 from|within:86:38 from|you:91:-2 from|your:-115:91 front|door:-77:-24 front|of:65:-3
  front|rank:69:34 front|row:-193:-35 front|tooth:-54:-21 front|wheel:-67:-21 frost|and:47:-8 frost|be:66:-28 frost|grow:69:-5
  frost|have:-82:-22 frost|in:116:-61 frost|on:161:-18 frost|race:97:24 frost|walk:97:-4 frown|at:59:-18 fruit|in:98:-8 fuel|drum:-3:93
  fuel|line:56:-24 full|and:99:8 full|minute:-87:-5 full|of:-57:2 fungus|have:-155:-10 furred|with:-95:-29 further|than:-62:-19
  gain|xp:-11:-49 gallery|and:-101:60 gallery|of:68:-15 gallery|the:-22:-54 galley|to:-43:25 gantry|and:-13:-88 gantry|with:-37:61
  gap|and:-110:71 gap|between:6:-98 gap|with:17:81 gardener|be:-56:-7 garden|of:-65:-3 gas|giant:-115:-56 gas|mask:-110:-48 gas|the:-131:0
  gate|and:-11:109 gate|be:-48:-3 gate|of:-68:-31 gate|the:-135:-9 gate|with:-49:23 gather|in:55:81 gather|itself:106:-19 gear|and:-109:29
  general|'s:42:-5 gently|and:-124:149 gently|as:118:-5 get|a:-120:87 get|as:22:-68 get|back:-48:-44 get|down:48:3 get|him:-111:138
  get|his:-66:76 get|hold:-57:49 get|in:-19:-54 get|into:-57:-20 get|it:-147:47 get|my:-24:85 get|off:4:68 get|on:114:-28 get|out:84:-146
  get|small:52:-26 get|the:-64:284 get|there:-49:38 get|two:-84:126 get|up:116:-37 get|wet:47:-11 get|your:-57:-35 ghost|be:70:-22
  ghost|bride:71:-4 ghost|of:-31:-61 ghost|stand:50:-9 giant|'s:-91:-30 girl|'s:126:-143 girl|from:44:-22 girl|in:-1:-42 girl|of:61:-16
  girl|on:-57:-8 give|and:-85:73 give|back:86:-46 give|grind:-54:25 give|him:53:147 give|it:125:21 give|me:-56:-5 give|off:75:-9
  give|one:-47:-12 give|out:-151:-35 give|the:-43:-87 give|way:-62:-115 give|you:-15:-52 glass|and:65:-25 glass|bead:-101:-21
  glass|come:-53:65 glass|door:-13:91 glass|eye:-110:-31 glass|from:105:-20 glass|go:-161:87 glass|on:-92:-26 glass|the:66:-7
  glass|to:-16:91 glass|until:-44:-2 glass|where:154:-2 globe|and:-48:2 globe|of:45:-4 glove|be:-21:-43 glove|come:24:54 glove|on:-12:-47
  glove|to:49:-12 glow|and:84:23 glow|like:89:-25 glow|of:-83:0 gm|note:-39:-44 goat|in:-9:81 god|of:155:-3 goggle|push:-43:-24
  gold|all:54:-15 gold|and:58:7 gold|in:72:-10 gold|leaf:-107:-10 gold|light:68:-40 gold|rain:-61:-18 gold|tooth:-58:-33 gong|a:-40:7
  good|deal:-112:-16 good|evening:55:18 governess|have:-72:53 go|a:-61:-69 go|about:40:-13 go|across:45:16 go|aft:-49:-54 go|all:49:172
  go|along:-111:39 go|and:-62:81 go|at:-99:111 go|away:-148:-81 go|back:-94:-25 go|backward:-33:170 go|backwards:-68:135 go|before:62:-50
  go|beneath:-45:60 go|between:-68:-2 go|brown:-110:-22 go|by:38:-57 go|dark:119:-30 go|down:77:103 go|first:-147:5 go|for:121:52
  go|from:-18:-160 go|green:12:-75 go|in:-107:99 go|into:-35:99 go|it:34:89 go|like:66:59 go|miss:54:-12 go|of:89:15 go|off:-51:-38
  go|on:119:-82 go|out:114:-56 go|over:-93:119 go|past:-139:4 go|red:-56:49 go|roll:25:188 go|round:-61:-146 go|skitter:-47:93
  go|straight:-46:-46 go|the:-156:-19 go|then:-61:34 go|there:-72:-4 go|through:-129:162 go|to:-115:-63 go|under:-16:48 go|up:-12:86
  go|white:44:122 go|wide:41:-54 go|with:-121:-56 grab|the:-65:22 grab|your:-15:64 grain|by:42:-15 grain|of:42:-12 grain|silo:-80:-6
  grandmother|'s:116:-34 grandmother|be:67:-25 grapnel|bite:-50:111 gravel|and:94:-6 gravity|forget:80:-23 great|deal:-86:-12
  great|many:-61:-18 great|window:79:-44 green|and:-67:-73 green|as:-31:-57 green|curtain:-64:-2 green|fire:79:12 green|flame:108:-5
  green|lamp:-71:-5 green|light:40:-11 green|of:-54:-13 green|on:-67:-7 green|spark:99:7 green|to:-131:-3 green|wall:111:-11
  green|with:-44:-17 grey|and:114:-48 grey|as:135:28 grey|come:-42:18 grey|finger:46:-13 grey|hand:102:-28 grey|of:-52:-8 grey|then:108:-7
  grief|have:-41:-7 grind|floor:-98:16 grind|it:55:62 grind|with:-38:-93 grin|and:43:-16 grow|a:59:-115 grow|down:45:-7 grow|in:-118:-18
  grow|out:-82:-67 grow|over:-82:-15 grow|through:-43:-2 grow|up:-49:-42 guard|'s:-69:26 guard|and:58:22 guard|be:92:83 guard|have:-59:-31
  guard|rail:55:30 guest|who:67:-32 guild|of:-63:-22 gunwale|and:-8:76 gun|and:-2:115 gun|in:-95:59 gun|into:-68:93 gun|on:-37:100
  gun|open:-30:42 gun|the:-10:-40 gutter|in:-44:-6 gutter|the:15:-55 gutter|to:-62:52 hack|at:65:130 hack|the:-56:-38 hadn't|know:-42:74
  hair|and:194:-19 hair|at:-58:-7 hair|be:-82:-32 hair|from:71:-9 hair|go:136:-25 hair|have:-75:-14 hair|of:70:-20 hair|the:-57:-10
  hair|then:4:76 hair|with:-72:-37 halfway|down:115:69 halfway|over:48:-17 halfway|up:-38:-67 half|a:-4:99 half|and:103:3
  half|her:-102:-23 half|in:61:-11 half|its:-72:-25 half|of:-126:-108 half|the:-219:-113 hall|be:77:-36 hammer|at:-43:-10 hammer|in:-73:27
  hammer|on:81:-38 hammer|the:64:63 handful|of:-74:-54 handle|and:-41:15 handwriting|and:51:-10 hand|'s:83:-21 hand|a:117:-33
  hand|above:58:-7 hand|along:-26:-60 hand|as:32:151 hand|at:-20:48 hand|but:-44:-7 hand|come:20:-49 hand|flat:148:-46 hand|for:123:-20
  hand|from:-44:66 hand|hang:-73:-2 hand|in:-81:-130 hand|it:123:-16 hand|lie:78:-30 hand|of:85:-13 hand|on:-41:-59 hand|over:133:-39
  hand|press:109:-6 hand|round:-78:101 hand|shake:-97:-26 hand|that:-84:-1 hand|the:47:-50 hand|then:-46:-26 hand|there:53:-5
  hand|until:-43:-2 hand|up:95:-10 hand|upon:63:-18 hand|which:59:-14 hand|you:-56:-8 hangar|and:47:58 hang|a:9:-62 hang|about:61:-4
  hang|above:25:-68 hang|and:-41:12 hang|as:-102:-3 hang|at:-36:64 hang|before:49:-8 hang|between:81:-26 hang|by:-48:-64
  hang|from:-167:-74 hang|his:208:-7 hang|in:-48:-92 hang|it:43:11 hang|like:-56:-21 hang|man:124:-38 hang|off:-209:73 hang|on:-99:-9
  hang|out:-116:24 hang|over:64:-13 hang|straight:157:-12 hang|their:-78:-6 hang|there:82:-46 hang|to:-77:-9 hang|where:62:30
  hang|with:-117:-94 happen|in:-55:-12 hard|as:117:47 hard|bargain:-33:-65 hard|cheese:-46:-15 hard|enough:51:37 hard|on:-79:36
  hard|vacuum:69:58 harpoon|go:-79:71 hatchet|in:-3:150 hatch|and:-55:-57 hatch|with:-48:-29 hat|a:11:-41 hat|and:53:68 hat|be:-153:-32
  hat|come:-77:68 hat|fly:-68:8 hat|go:-51:47 hat|in:-64:-38 hat|off:139:-27 hat|over:-73:-39 hat|the:-16:52 hat|while:16:-55
  hat|with:97:-30 haul|and:-126:77 haul|on:-172:-42 haul|the:-50:0 haunt|by:-50:-43 haunt|you:-40:-29 have|a:-55:-61 have|all:94:-30
  have|already:-18:-63 have|also:70:-15 have|an:16:-88 have|another:-65:81 have|any:47:18 have|ask:44:-8 have|be:-107:-240
  have|become:-41:-14 have|begin:-41:35 have|bleed:-122:-49 have|break:-37:-43 have|bring:-117:64 have|build:-77:-65 have|burn:-18:-90
  have|carry:-90:-18 have|change:-77:58 have|check:126:-28 have|climb:42:-35 have|come:-105:-140 have|count:47:-2 have|cross:-49:-6
  have|drag:47:-3 have|draw:-119:-52 have|dream:-136:-9 have|drift:-61:-35 have|drop:-17:-78 have|drown:-54:-10 have|dry:-98:-10
  have|eat:-85:-42 have|fall:-63:-20 have|fill:-153:-20 have|find:-118:-28 have|finish:-84:94 have|fire:-14:-61 have|float:-66:-5
  have|forget:59:-31 have|forty:-84:-52 have|get:-142:-19 have|give:-42:-25 have|go:-69:-193 have|grow:-235:-51 have|hack:-56:-10
  have|hair:-84:-19 have|hang:-121:-24 have|happen:-42:-24 have|have:-83:-9 have|hear:-47:-33 have|her:-238:-83 have|him:134:18
  have|hold:-67:-98 have|in:-62:-3 have|it:-248:8 have|just:-17:46 have|keep:-90:52 have|knock:63:53 have|land:41:0 have|lay:-143:-27
  have|learn:-88:11 have|leave:-49:-129 have|let:-32:-58 have|lie:64:-17 have|lift:162:-9 have|light:-131:-33 have|look:69:-43
  have|lose:-123:-133 have|make:-150:-25 have|mean:17:42 have|meet:-137:-42 have|move:33:-46 have|my:54:59 have|never:-108:-64
  have|no:39:-66 have|on:-38:-41 have|once:-141:-14 have|one:51:-72 have|only:42:-23 have|open:10:-60 have|paint:-108:-31
  have|park:-55:-35 have|part:73:-22 have|pass:102:31 have|pay:-40:-35 have|plant:66:-9 have|polish:-42:-6 have|promise:-47:-16
  have|pull:-85:-22 have|put:-54:-116 have|rain:-113:-9 have|raise:-55:14 have|reach:-42:-109 have|run:-90:-45 have|say:-73:10
  have|scratch:-40:-6 have|see:-99:-48 have|sell:-63:-10 have|set:-69:-18 have|settle:-55:-35 have|shoot:-78:-193 have|shut:-67:-28
  have|sink:9:-46 have|sit:-122:-65 have|six:-38:-99 have|slide:-65:-85 have|sling:-53:21 have|slip:-41:-8 have|start:-61:-71
  have|stop:-77:-61 have|switch:-75:-12 have|take:-75:-110 have|teach:-81:1 have|tell:-107:4 have|the:-155:90 have|their:-76:63
  have|think:-68:138 have|throw:-81:-63 have|time:-25:52 have|to:-36:-83 have|too:33:46 have|touch:80:-10 have|tuck:-72:-69
  have|turn:151:74 have|two:-116:-1 have|use:-29:-49 have|wake:75:-15 have|walk:-64:-12 have|wet:73:-2 have|win:-101:-13 have|wind:-63:-46
  have|write:-74:-15 have|you:-57:-8 have|your:-88:-14 hay|cart:28:-148 headlamp|and:-50:-13 headlamp|come:71:-5 headlamp|open:58:-49
  head|all:114:-36 head|as:44:-14 head|back:-46:-4 head|be:-60:6 head|come:-22:91 head|for:-47:-62 head|have:-22:-48 head|in:45:7
  head|of:-13:-135 head|off:152:59 head|on:92:-10 head|one:-74:25 head|over:50:147 head|the:5:-67 head|to:-19:-60 head|toward:73:-11
  head|turn:-57:24 heap|itself:140:-6 heap|of:-47:-12 hearth|and:56:19 heart|and:105:-23 heart|of:-97:-24 hear|a:134:-11 hear|him:-3:57
  hear|his:-31:70 hear|it:-30:-47 hear|the:-60:57 hear|them:-5:150 heat|have:-98:-5 heave|and:-47:-41 heavy|with:-86:-10 heel|and:4:76
  heel|as:20:95 heel|be:-81:-52 heel|drum:-84:89 heel|in:-40:-27 heel|into:-28:69 heel|of:-53:43 heel|over:-78:24 heel|plough:49:-10
  heel|take:-39:44 height|and:60:68 height|of:102:-29 helmet|go:-58:96 helmet|lamp:-24:-51 helmet|on:-81:-25 helm|and:-50:16 hem|and:70:-9
  hem|of:-121:64 here|be:56:-2 here|for:-77:-4 here|it:88:-12 here|the:-129:-28 hermit|'s:46:-3 heron|stand:-75:-20 herself|and:81:12
  her|a:31:-92 her|and:83:-3 her|ankle:-52:59 her|apron:194:-77 her|arm:64:-14 her|as:48:-12 her|at:48:-32 her|bare:54:-36 her|be:14:71
  her|belly:-65:-16 her|belt:-66:-40 her|bonnet:77:-30 her|boot:5:-102 her|bow:-90:28 her|breath:69:-18 her|brow:-14:-78 her|by:-72:-16
  her|cap:17:-60 her|chin:20:-63 her|coat:-44:-57 her|collar:-101:-32 her|crown:-53:-48 her|cuff:-75:-13 her|dead:81:-7 her|down:-85:-4
  her|ear:-30:-64 her|evening:-49:-32 her|eye:129:-114 her|eyelid:-50:-6 her|face:-246:-60 her|fan:43:116 her|finger:6:-114
  her|fist:-28:101 her|foot:-59:-17 her|for:56:-11 her|forearm:-136:57 her|four:41:-20 her|from:-48:27 her|garter:-59:-49 her|glass:49:-18
  her|glove:-6:-96 her|goggle:-60:-16 her|grandmother:68:-20 her|hair:41:-57 her|hat:-129:-69 her|head:39:67 her|heel:-78:57
  her|helmet:-108:-18 her|hip:-69:-9 her|hood:-46:-10 her|in:44:31 her|jacket:-56:-27 her|jaw:-84:9 her|key:-77:-8 her|knee:-70:-110
  her|knit:-139:-25 her|lamp:37:70 her|lap:-80:-37 her|last:-86:-4 her|leave:-155:-76 her|like:-6:-42 her|lip:75:-32 her|mouth:77:-192
  her|muff:-66:18 her|nail:-87:-3 her|neck:-248:-106 her|nose:-9:-94 her|on:-110:-37 her|one:110:-24 her|palm:178:-122
  her|reflection:117:-27 her|right:-53:-26 her|sash:-79:-74 her|scalp:-76:-40 her|shadow:84:-18 her|shawl:161:-23 her|she:-70:55
  her|shin:65:2 her|shoe:58:-73 her|shoulder:-100:-22 her|sleeve:-96:102 her|slipper:43:-6 her|smile:-40:-45 her|spectacle:-52:-2
  her|spell:-42:-3 her|spoon:42:-18 her|staff:49:60 her|stern:-122:-12 her|stocking:-75:-11 her|stomach:-49:-28 her|sword:81:-49
  her|that:-103:-33 her|the:-136:1 her|third:41:1 her|though:138:-11 her|throat:-91:52 her|tin:-49:-27 her|toe:-14:-64 her|tongue:-51:-10
  her|torch:-52:-6 her|until:18:-87 her|up:67:-19 her|visor:-49:-20 her|voice:49:2 her|what:50:-8 her|whole:29:76 her|with:-129:58
  her|wrist:196:29 hesitate|and:141:-7 he|'d:-134:2 he|'s:-185:-54 he|always:-39:46 he|ask:-99:-55 he|beat:-80:29 he|bite:79:0
  he|bow:-66:-28 he|bring:15:74 he|can:-45:-24 he|cannot:-86:-18 he|come:-27:108 he|could:-22:107 he|cut:155:-6 he|didn't:-30:56
  he|draw:80:-28 he|drive:-58:-42 he|drop:-10:40 he|find:-81:-7 he|fling:-68:7 he|fold:59:119 he|get:98:55 he|go:8:97 he|grunt:-64:22
  he|hang:51:-5 he|haul:-52:20 he|have:-178:-57 he|hit:-16:165 he|keep:47:-23 he|kick:-41:-2 he|kill:-45:-64 he|kneel:-6:132
  he|knock:3:-63 he|laugh:-83:0 he|leave:-47:66 he|let:-58:6 he|look:233:62 he|never:-74:15 he|open:72:-51 he|pick:41:37 he|play:179:-28
  he|pour:-35:-71 he|pull:96:72 he|raise:71:23 he|run:14:45 he|say:-183:-62 he|see:-118:-83 he|shoot:-49:-73 he|sit:-8:144
  he|slide:-28:-56 he|smell:-69:-13 he|stop:-62:115 he|strike:97:101 he|swing:-86:1 he|take:-102:-59 he|tell:-39:-71 he|throw:-21:48
  he|turn:96:-21 he|use:91:31 he|wait:-46:-43 he|walk:154:-18 he|wear:-183:-104 he|wish:-43:-36 he|would:-93:-54 hide|her:91:-31
  high|and:61:-57 high|as:44:-1 high|street:-44:-31 high|than:42:-57 high|up:-59:-8 high|with:59:-19 hill|a:44:-4 hill|and:-41:-11
  hill|with:-81:-2 himself|a:-85:-15 himself|and:160:15 himself|in:42:-18 him|a:54:-57 him|across:5:114 him|all:24:43 him|along:-78:-103
  him|and:-62:-33 him|as:52:-28 him|at:85:-44 him|backward:-42:5 him|behind:-50:1 him|by:133:45 him|down:-59:98 him|from:52:-81
  him|go:9:109 him|he:30:-41 him|his:-85:15 him|in:17:153 him|into:18:45 him|off:-24:57 him|on:-81:-14 him|over:32:121 him|round:62:2
  him|that:-44:104 him|the:-28:186 him|to:-3:98 him|under:-88:84 him|what:-42:-7 him|with:-138:218 him|you:-43:-18 hinge|and:-109:151
  hinge|of:81:0 hip|a:63:-83 hip|and:36:75 hiss|in:119:27 hiss|on:-99:-27 his|ankle:-27:136 his|apron:-44:5 his|arm:-100:-11
  his|back:-87:144 his|bald:-52:-59 his|bare:-69:-12 his|beard:29:-49 his|belly:-41:14 his|belt:-97:39 his|bike:22:95 his|billhook:-46:70
  his|breath:52:-12 his|broom:-92:-72 his|bucket:82:-10 his|cane:-96:29 his|cap:48:-107 his|chair:85:-18 his|cheek:-18:55
  his|chest:-134:-107 his|coat:206:-15 his|collar:-113:-103 his|cudgel:-51:35 his|cuff:-126:-99 his|cup:-143:177 his|dead:110:-4
  his|ear:-25:-52 his|elbow:116:36 his|eye:-102:-68 his|eyebrow:-121:-29 his|finger:-31:69 his|fist:42:122 his|forehead:-66:29
  his|glass:89:-12 his|glove:2:-52 his|good:-12:60 his|hair:-71:-4 his|hand:68:62 his|hat:-123:56 his|head:-21:-100 his|heel:108:73
  his|helmet:-79:-14 his|hip:-56:1 his|hood:-42:-40 his|horse:98:-19 his|jaw:-110:-18 his|knee:-63:-102 his|knuckle:-66:-6
  his|lap:-146:-28 his|leave:-142:-12 his|leg:89:-22 his|lip:-20:-40 his|lunch:-22:62 his|man:-37:76 his|mat:117:-18 his|mother:-118:-17
  his|mouth:7:-170 his|nail:-117:-60 his|name:-40:-39 his|neck:-160:-66 his|nose:2:-76 his|open:42:-29 his|own:86:-10 his|palm:184:80
  his|partner:-74:30 his|pole:63:27 his|rig:90:-5 his|robe:61:8 his|sandwich:-59:25 his|shadow:184:64 his|shin:-14:53 his|shirt:101:-32
  his|shoe:0:-56 his|shoulder:-29:-96 his|sickle:3:41 his|side:-84:-1 his|skin:-60:-53 his|sleeve:38:109 his|slipper:-41:-1
  his|sock:-69:-32 his|spectacle:-95:-37 his|staff:170:-17 his|stick:188:-32 his|sword:51:-44 his|thigh:-45:-20 his|throat:9:-69
  his|tie:107:28 his|time:-38:65 his|tooth:-209:-51 his|topknot:5:43 his|uncle:-41:-13 his|visor:-77:49 his|voice:48:94
  his|waistcoat:130:111 his|watch:-125:-11 his|way:-92:10 his|wife:-127:-76 his|wrist:-120:125 hit|a:-71:-61 hit|it:23:102 hit|me:-48:63
  hit|the:-76:61 hit|us:-24:54 hit|you:-17:-83 hold|a:46:-99 hold|and:-57:4 hold|hand:-61:-7 hold|her:-143:28 hold|his:-78:18
  hold|in:-97:-31 hold|it:65:-6 hold|its:67:-20 hold|of:-63:3 hold|one:-54:-16 hold|out:128:-120 hold|over:-64:-17 hold|the:55:49
  hold|them:86:-21 hold|to:-70:12 hold|up:-27:-97 hole|and:135:-25 hole|come:-61:-41 hole|in:36:-52 hole|where:48:-13 hole|with:-63:16
  hologram|of:-116:-17 holy|water:81:-34 home|and:95:0 honk|and:-60:-5 hook|a:-62:130 hook|and:40:-61 hook|his:-44:150 hook|in:-82:6
  hook|on:-79:-24 hook|sword:-55:51 hook|the:-155:9 hop|along:-100:-49 hop|out:140:-19 hop|up:97:-3 horizon|a:-68:-4 horizon|and:-128:-31
  horizon|to:-53:-11 horn|and:71:-21 horse|'s:-121:-10 horse|and:78:-21 horse|be:174:-37 horse|go:-100:-3 horse|have:95:-35
  horse|in:-44:-6 hose|and:2:53 hose|run:-23:47 hot|towel:-73:-27 hour|ago:-61:-19 hour|of:34:-115 housekeeper|'s:73:-25 house|of:-50:69
  house|on:-43:40 house|run:74:-28 house|with:-117:-27 howl|a:-31:83 howl|and:-28:-98 howl|for:-132:-121 how|it:-65:-76 how|nobody:-8:-44
  how|the:-181:-65 how|they:-45:-2 how|to:-31:89 hull|and:-62:-17 hull|in:-16:41 hull|on:-61:-4 hull|to:-36:-47 hum|and:-54:-62
  hum|one:64:-11 hum|the:21:61 hundreds|of:-4:-67 hundredweight|of:-59:62 hundred|and:-106:82 hundred|dancer:-91:-8 hundred|foot:-133:-82
  hundred|kilometre:-69:38 hundred|metre:-50:-27 hundred|mile:27:72 hundred|of:71:-12 hundred|person:-87:-44 hundred|ship:-121:-36
  hundred|thousand:-78:-38 hundred|yard:-33:104 hundred|year:124:-35 hurl|the:4:-79 hurry|and:63:-49 hut|and:68:-9 hydroponics|bay:88:-4
  hymn|and:49:-13 ice|and:54:-5 ice|from:56:-52 ice|house:-51:-18 ice|in:46:-33 ice|of:44:15 ice|road:41:-5 ice|the:103:-8 ice|with:80:-47
  if|a:17:-47 if|find:-61:-13 if|he:-69:-38 if|it:-74:-47 if|she:-70:-44 if|that:-26:73 if|the:-138:-72 if|they:-53:-36 if|you:-49:-48
  inch|and:-47:-9 inch|from:-30:61 inch|of:-91:2 inch|off:-40:-10 ink|have:-77:-4 ink|still:-67:-6 ink|well:69:-3 inner|breath:-53:-12
  inner|hatch:-64:30 inside|a:-141:-50 inside|and:171:-19 inside|be:33:51 inside|his:-42:30 inside|it:13:-91 inside|of:71:-105
  inside|one:-57:-7 inside|out:-144:-14 inside|the:-44:-101 instant|the:-68:-10 instead|of:140:41 into|a:-30:-89 into|every:-43:-5
  into|her:80:-108 into|his:-108:127 into|it:-57:7 into|its:-114:143 into|no:-72:-8 into|one:-98:-62 into|the:-68:125 into|them:-50:12
  into|three:-44:-12 into|two:-119:11 into|view:-53:-12 into|what:-27:54 into|your:29:61 in|a:-74:-26 in|advance:-83:-1 in|aft:-64:-1
  in|again:106:-32 in|all:11:76 in|along:42:4 in|amber:-121:-21 in|among:-135:-13 in|and:-112:-96 in|another:-69:34 in|any:-47:18
  in|arm:45:-67 in|as:143:40 in|bead:115:-36 in|behind:-39:-75 in|beneath:-42:-4 in|black:-322:-163 in|blue:-53:-6 in|both:-64:27
  in|brown:-84:-23 in|case:-44:-7 in|company:-77:42 in|day:-44:-29 in|drawer:111:-5 in|dress:-68:-5 in|each:-94:19 in|either:-42:2
  in|every:73:-33 in|eyebrow:-37:-43 in|feather:-78:-7 in|for:-44:-7 in|forty:91:-13 in|four:-47:-21 in|from:75:-55 in|front:66:-48
  in|full:195:-30 in|gold:-91:-28 in|good:-69:-79 in|green:-117:-31 in|grey:-139:2 in|hand:-80:32 in|hard:52:-39 in|her:-111:-67
  in|his:-92:-78 in|hockey:-59:62 in|it:87:-159 in|its:3:-135 in|jar:112:-10 in|last:77:-14 in|leaf:43:-7 in|like:45:28 in|line:-68:-33
  in|mid-air:62:78 in|mirror:-80:51 in|my:-99:-23 in|nine:-17:-51 in|no:64:8 in|oil:42:-10 in|one:-52:106 in|orange:-138:-55
  in|order:6:-58 in|over:211:-66 in|pair:101:13 in|paper:-84:-55 in|pencil:-101:-36 in|pink:-94:-29 in|place:63:-80 in|red:-155:63
  in|ring:-8:50 in|row:-44:-90 in|rubber:-53:-29 in|sheet:63:144 in|shirtsleeve:-56:-41 in|sideways:-70:-4 in|single:107:-31
  in|six:-61:-30 in|slow:82:-39 in|some:-20:-71 in|somebody:-50:29 in|spats:41:-6 in|spring:74:-41 in|step:-50:0 in|straw:-129:2
  in|tar:-74:-41 in|ten:-78:-44 in|that:111:78 in|their:-35:-92 in|them:191:32 in|there:40:38 in|thirty:-114:-18 in|this:-63:3
  in|three:-41:20 in|through:37:200 in|time:-56:136 in|to:-132:57 in|turn:-6:-82 in|two:262:6 in|under:-159:136 in|violet:-123:-14
  in|wet:50:35 in|what:51:-7 in|white:-135:-17 in|with:-28:-48 in|wobble:-62:-4 in|yellow:-83:14 in|your:9:-83 iron|and:-54:-1
  isn't|there:141:52 itself|a:46:-6 itself|and:26:-43 itself|from:28:96 itself|in:-94:15 itself|into:154:-7 itself|like:-18:62
  itself|off:74:-46 itself|out:101:-7 itself|over:-126:-1 itself|the:98:-29 itself|to:-32:-52 itself|together:75:-11 itself|up:131:-44
  its|arm:-128:62 its|awning:-45:-64 its|beam:48:-14 its|bed:107:6 its|bell:85:-39 its|belly:-49:-54 its|blade:109:58 its|bridge:-58:-22
  its|brow:155:60 its|chain:-205:61 its|collar:42:-8 its|cord:28:-43 its|corner:-76:-7 its|door:-126:-14 its|ear:87:23 its|end:79:33
  its|eye:54:-91 its|face:-7:-44 its|flat:99:-9 its|foot:-123:-190 its|front:-61:-11 its|gill:-53:6 its|glass:122:4 its|grille:38:148
  its|gunner:1:42 its|hair:116:-15 its|hand:43:-44 its|hat:102:-3 its|head:-93:-61 its|headlamp:77:-26 its|heart:-59:-11 its|hind:-15:-83
  its|hinge:-82:21 its|horn:57:-1 its|jaw:20:101 its|key:59:-13 its|knee:138:-4 its|lamp:-106:54 its|lantern:78:-12 its|last:-119:-6
  its|leave:158:-17 its|lid:118:12 its|line:-58:-1 its|little:-113:46 its|middle:-63:-10 its|mouth:10:69 its|muzzle:-20:-44
  its|nail:51:-16 its|name:53:-17 its|neck:-5:45 its|nose:-58:-1 its|one:-107:-14 its|other:-65:1 its|own:-116:-202 its|owner:-147:36
  its|palm:75:43 its|place:41:-30 its|plinth:118:6 its|point:111:81 its|pole:50:22 its|post:100:-3 its|rib:76:-12 its|rider:63:18
  its|rim:-55:-23 its|roof:-121:36 its|shoulder:-71:-6 its|sill:-65:-4 its|skin:109:-51 its|skirt:-47:-63 its|skull:-92:25
  its|spine:-98:112 its|stand:43:58 its|tail:16:-73 its|throat:65:-60 its|toe:-109:-3 its|tooth:-57:26 its|true:81:-8 its|tyre:78:19
  its|way:45:-42 its|wet:-80:-18 its|wheel:-54:-67 its|whisker:-18:-47 its|white:-70:-17 its|whole:87:-63 its|window:-50:-85
  its|wing:91:-23 its|wire:92:-79 its|wrist:7:151 it|'s:-105:-33 it|a:11:-127 it|across:-101:58 it|again:-141:25 it|against:-9:63
  it|any:-52:-9 it|anyway:46:2 it|as:90:57 it|at:41:-69 it|away:-63:-29 it|back:-27:-47 it|backward:51:32 it|be:-11:-50 it|bear:134:-19
  it|before:-61:-110 it|begin:280:-87 it|behind:-99:19 it|bend:86:-69 it|bite:-128:80 it|black:-125:-4 it|bleed:-43:-4 it|blind:-86:-23
  it|bow:-83:8 it|break:-55:45 it|burn:227:82 it|burst:-42:-41 it|bury:-67:35 it|but:-2:-50 it|by:-100:-50 it|can:53:-5 it|catch:96:80
  it|clear:81:-18 it|climb:114:21 it|close:6:-57 it|come:71:78 it|could:-61:-42 it|cross:119:81 it|didn't:29:52 it|do:18:-98
  it|doesn't:44:-15 it|down:86:8 it|draw:49:-2 it|drop:-2:116 it|dry:63:-31 it|eat:56:-50 it|end:-7:118 it|enter:-13:60 it|face:-62:-5
  it|fall:26:43 it|fill:11:-67 it|find:40:-5 it|fire:-60:7 it|first:-58:-13 it|fly:98:6 it|fold:-8:98 it|follow:-51:17 it|for:-15:-66
  it|freeze:-47:13 it|from:75:-47 it|full:-119:-24 it|get:93:-29 it|give:-50:-16 it|glow:60:-28 it|go:89:142 it|grow:50:-12 it|half:-54:37
  it|hand:-29:48 it|hang:162:-91 it|happen:66:9 it|he:-65:-81 it|hold:102:-2 it|hum:67:27 it|i:46:41 it|in:91:-44 it|into:36:73
  it|isn't:-89:-37 it|it:46:-54 it|keep:56:107 it|kneel:150:-18 it|knock:80:-14 it|know:-79:-10 it|land:-74:83 it|lean:52:-54
  it|leap:13:-89 it|leave:112:-61 it|let:-15:48 it|lie:83:-80 it|light:68:94 it|like:50:-18 it|look:-77:-29 it|make:90:77 it|mean:-23:41
  it|must:82:-2 it|nose:74:-40 it|now:63:-13 it|off:-66:-4 it|on:-84:-124 it|once:152:119 it|one:-169:-64 it|open:112:-22 it|or:-71:-17
  it|orange:-78:-19 it|out:34:-136 it|over:-122:-62 it|part:-79:16 it|pass:142:73 it|past:-49:55 it|peel:110:50 it|play:-39:131
  it|point:135:-31 it|pull:64:-15 it|put:98:-98 it|quite:70:-6 it|rain:7:-48 it|raise:104:22 it|reach:82:14 it|read:-77:-18 it|ride:109:65
  it|ring:116:64 it|rise:133:-3 it|roll:-41:21 it|round:-68:-18 it|run:121:26 it|say:203:-56 it|scream:-50:21 it|set:98:-37
  it|shake:-11:87 it|shine:-56:-3 it|should:-54:20 it|shriek:-29:90 it|shut:110:46 it|sideways:-20:79 it|since:-176:-10 it|sit:199:70
  it|slide:5:-54 it|small:111:-14 it|someone:49:-5 it|something:0:-48 it|speak:-81:10 it|spin:31:68 it|split:-44:-10 it|squat:82:-6
  it|stand:-62:-116 it|start:47:29 it|stay:122:48 it|step:96:-20 it|stick:-49:104 it|stop:161:-61 it|strike:80:24 it|swing:103:-137
  it|take:-5:130 it|talk:-94:-22 it|tell:42:15 it|the:13:-40 it|then:120:-13 it|there:-107:29 it|to:-79:-29 it|touch:50:44 it|turn:243:-58
  it|twice:55:63 it|two:-71:-33 it|until:-50:-42 it|up:13:-67 it|upright:52:-14 it|upside:-46:-20 it|use:-62:39 it|wait:114:-5
  it|wake:71:-7 it|walk:134:-22 it|wasn't:27:-117 it|well:-31:-58 it|when:14:57 it|where:78:-8 it|which:74:0 it|while:27:-40
  it|white:72:-16 it|will:-139:-27 it|with:-113:101 it|without:-50:-58 it|would:-152:-75 it|write:53:-11 ivy|and:25:-40 ivy|have:-189:-31
  i|'d:160:-127 i|ask:-23:-52 i|be:-57:90 i|buy:-42:-67 i|can:42:-26 i|could:27:-94 i|count:-11:53 i|didn't:-24:-51 i|dream:-127:-8
  i|figure:-10:-51 i|get:15:136 i|give:17:70 i|go:-83:152 i|have:-75:-73 i|hold:146:-27 i|kick:-32:61 i|know:46:-52 i|let:-77:-14
  i|lie:15:55 i|light:-49:-35 i|look:154:-7 i|pay:-94:-24 i|put:157:42 i|quit:38:55 i|roll:-48:11 i|see:-63:-72 i|set:40:-7 i|shoot:56:-56
  i|sit:-34:73 i|spend:60:-12 i|stand:-68:-51 i|strike:-58:-2 i|tell:-57:-58 i|think:-73:-80 i|turn:-11:-52 i|wake:-54:-10 i|walk:-51:-55
  i|watch:-55:-3 jab|the:-54:26 jacket|be:-48:-34 jacket|with:55:-11 jack|in:-115:-30 jam|the:-119:144 janitor|who:-4:-50 jar|of:-78:-43
  jaw|a:-84:-4 jaw|and:-148:-10 jaw|come:-2:41 jeweller|'s:-53:-28 joint|and:-101:-87 join|the:69:-5 joss|stick:41:-13 judge|'s:26:-46
  jug|and:47:-21 jukebox|and:-53:103 jump|the:34:-65 jump|up:-103:-9 just|a:75:-43 just|behind:-91:15 just|the:53:-21 keel|to:-78:101
  keep|come:89:73 keep|her:-75:-45 keep|his:63:-40 keep|it:-131:-64 keep|its:-49:-28 keep|on:-38:117 keep|the:-67:-49 keep|them:-55:39
  keep|time:159:-11 keep|to:-63:-34 keep|up:-84:-5 keep|walk:-109:23 kerb|and:42:-60 key|and:-113:-21 key|go:341:-49 key|of:178:-23
  key|on:47:-8 key|sink:69:-36 key|the:-50:-7 kick|and:61:-38 kick|him:-43:67 kick|his:-48:103 kick|in:-14:44 kick|it:53:4
  kick|off:-141:-10 kick|over:-43:-68 kick|the:-84:137 kid|in:24:-47 kid|on:-64:-19 kill|in:-40:-13 kill|the:-14:-146 kill|you:-19:-55
  kilometre|of:-105:-42 kind|of:-84:-35 king|'s:119:-28 kiss|the:71:-35 kitchen|chair:-63:-6 knee-deep|in:-120:-45 kneel|a:72:-18
  kneel|down:-67:81 kneel|in:-156:-134 kneel|man:0:107 kneel|on:-40:11 kneel|there:2:98 kneel|to:174:-21 kneel|woman:-66:-7
  knee|and:78:-67 knee|by:62:-41 knee|go:42:62 knee|in:-125:73 knee|into:-24:117 knee|on:-94:62 knee|the:22:46 knife|and:-83:-33
  knife|down:39:-69 knife|go:-113:-6 knife|in:93:-22 knit|itself:69:5 knock|a:-69:55 knock|and:77:-26 knock|the:55:2 knock|twice:88:-29
  knot|round:-47:-5 know|a:-54:-17 know|every:86:-23 know|how:-46:68 know|that:-41:6 know|the:-40:-34 ladder|with:-49:-35 ladle|and:-17:70
  lady|'s:-59:-48 lady|be:43:-4 lake|and:-85:-16 lake|have:-116:-10 lake|with:-106:-10 lamp|and:-80:-64 lamp|at:-81:-13 lamp|be:67:-57
  lamp|burn:51:-15 lamp|by:-88:65 lamp|in:-67:-62 lamp|light:41:-16 lamp|of:-74:-34 lamp|off:-110:14 lamp|oil:-140:-43 lamp|on:-53:-21
  lamp|still:-109:-36 lamp|to:-4:55 land|on:-48:100 lane|in:-44:-4 lane|of:69:-75 lantern|and:-144:11 lantern|at:41:5 lantern|be:-57:-20
  lantern|in:69:9 lantern|roll:-97:74 lantern|swing:-70:-17 lantern|with:-52:-23 lapel|and:111:45 lap|of:-44:-23 large|and:-15:-73
  large|than:99:13 lash|the:88:131 last|and:134:79 last|be:-53:-4 last|bend:-62:-10 last|door:67:-20 last|line:-64:-5 last|man:170:2
  last|of:-115:7 last|page:-69:-12 last|rise:-62:-3 last|stroke:118:-21 last|word:-63:58 late|and:-70:-38 late|there:-41:-20
  laugh|and:133:35 laugh|at:38:93 lawn|with:49:3 lay|a:149:35 lay|about:-71:111 lay|both:70:-29 lay|for:77:-17 lay|her:144:-57
  lay|it:55:-13 lay|on:-97:-45 lay|one:168:25 lay|open:-28:83 lay|out:-150:-66 lay|the:65:-62 lay|two:53:-25 lead|and:-112:-10
  lead|bike:92:109 lead|buggy:-1:41 lead|in:-92:-13 lead|the:-21:-60 lead|truck:146:60 leaf|by:49:-8 leaf|of:-9:-71 leaf|on:59:-12
  lean|and:12:59 lean|at:-47:-4 lean|back:-69:69 lean|forward:112:-11 lean|from:97:-11 lean|on:-111:151 lean|out:93:141 lean|the:-80:-3
  lean|together:57:-39 lean|toward:46:2 leap|at:-74:34 leap|from:-3:-70 leap|off:50:23 leap|out:64:48 leap|to:-138:-22 learn|to:-55:-66
  least|be:-50:-22 leather|and:-47:31 leather|apron:-107:-17 leave|a:55:-49 leave|and:-45:41 leave|at:89:-48 leave|be:119:23
  leave|ear:-85:-9 leave|eye:-12:-41 leave|hand:-163:-34 leave|her:51:-5 leave|him:65:-24 leave|his:-45:15 leave|it:-52:6 leave|its:-2:-47
  leave|nine:-28:68 leave|of:-103:28 leave|off:48:-18 leave|on:-48:-54 leave|out:-94:-19 leave|print:95:-8 leave|right:36:-88
  leave|side:-36:45 leave|sleeve:-92:-26 leave|that:-98:-11 leave|the:181:101 leave|to:-37:71 leave|you:183:6 ledge|and:67:-1 leg|and:0:51
  leg|be:-53:-24 leg|in:50:-11 leg|kick:-43:-36 leg|of:-52:39 leg|over:-43:32 leg|the:-22:53 lemon|tree:48:-13 length|and:-74:-14
  length|of:78:30 lens|be:-67:-10 lens|of:-55:-63 letter|a:-68:-19 letter|aft:51:-4 letter|and:75:-23 letter|as:55:-14 letter|in:10:-54
  letter|that:-40:-13 letter|to:75:-2 letter|with:50:-4 lettuce|and:-58:-21 let|down:-32:-83 let|go:-93:82 let|her:5:-58 let|him:-150:-2
  let|it:-122:31 let|me:-59:33 let|myself:-48:-16 let|out:51:-84 let|the:-99:101 let|them:-100:-25 let|you:-77:-20 level|his:82:10
  level|of:87:-28 level|with:-88:-107 lever|and:-81:6 licence|plate:-61:-26 lick|a:-82:12 lid|a:60:-10 lid|be:115:-17 lid|have:-71:-7
  lid|in:-41:-17 lid|of:-66:16 lid|with:-67:-12 lie|a:78:-45 lie|across:-102:-35 lie|as:-55:-33 lie|at:-45:-12 lie|awake:-44:-24
  lie|down:75:-62 lie|flat:-130:-68 lie|fold:-80:-25 lie|in:-177:71 lie|on:-48:-66 lie|open:-30:-73 lie|the:142:-48 lie|where:-194:-6
  lie|with:-69:-27 lift|a:106:-22 lift|and:104:-28 lift|as:-85:-2 lift|door:-52:-55 lift|from:41:-7 lift|her:-104:-100 lift|his:-7:83
  lift|it:91:45 lift|its:45:-61 lift|off:67:-104 lift|one:114:-36 lift|open:-75:-13 lift|out:78:-5 lift|the:-137:-96 lift|their:242:-19
  lift|two:126:-1 lift|up:-91:-2 lift|you:-46:95 lightning|crawl:-50:-5 lightning|go:-46:30 lightning|run:81:-22 lightning|walk:-142:-44
  light|a:115:19 light|and:28:-93 light|as:-58:-8 light|be:-121:-13 light|blink:-57:-15 light|by:170:-11 light|come:-108:-50
  light|fall:94:-11 light|from:-196:-67 light|go:0:-64 light|her:47:-11 light|in:-73:-11 light|it:-39:-58 light|itself:-114:-4
  light|like:83:-17 light|no:-48:-17 light|of:-149:-66 light|off:-78:29 light|on:-14:-46 light|one:-134:-40 light|run:176:62
  light|that:87:0 light|the:52:18 light|their:-56:-14 light|three:86:-6 light|under:71:-54 light|up:41:88 light|window:13:64
  light|with:-104:-27 light|you:-55:34 likeness|of:72:-17 like|applause:-52:-11 like|bead:50:17 like|breath:75:-8 like|cattle:56:-36
  like|fly:47:1 like|gull:-80:-20 like|hail:-61:-20 like|ice:87:-9 like|it:26:-100 like|milk:92:50 like|one:40:-4 like|person:80:-13
  like|rain:24:-55 like|sleep:-49:-22 like|spill:73:-23 like|surf:-60:-25 like|that:-124:46 like|the:-94:76 like|throw:-14:64
  like|to:-12:-59 like|wash:93:-34 like|water:109:-9 like|wet:-84:37 like|you:-44:-12 linen|and:54:-5 line|a:-68:-22 line|across:48:0
  line|and:-70:25 line|as:59:11 line|at:-46:-20 line|come:-36:66 line|down:-44:-15 line|go:125:29 line|in:60:116 line|of:-110:-45
  line|on:72:-9 line|run:16:-44 line|the:-85:-61 line|up:10:-40 lion|'s:-5:-43 lion|be:-41:-5 lion|rear:-26:-110 lip|and:-121:-19
  lip|be:-78:-21 lip|of:-49:-34 lip|run:123:-8 lip|to:-42:-44 listen|to:-74:-11 little|and:-69:-10 little|as:-94:-2 little|brass:-187:-19
  little|girl:111:3 little|man:-31:-65 little|one:-96:52 little|red:-42:12 little|silver:131:-55 little|smoke:146:-3 live|on:-50:29
  loaf|have:59:-17 lock|at:7:120 lock|gate:75:7 lock|in:56:-66 lock|iris:-65:-8 lock|of:87:17 lock|the:-100:47 log|and:-48:40
  long|ago:123:-14 long|and:-125:-60 long|as:20:-49 long|black:-86:17 long|breath:77:-11 long|bright:-29:97 long|brown:57:-14
  long|come:-44:-9 long|gold:-118:-1 long|in:-41:-6 long|rest:-49:-25 long|table:149:-23 long|than:-58:98 long|time:-27:110
  long|way:-19:-52 long|wet:-75:123 long|while:-54:-13 look|about:64:-34 look|along:139:22 look|and:-86:8 look|at:38:-104 look|back:75:-18
  look|down:21:161 look|for:-42:81 look|from:-74:-15 look|in:198:-17 look|it:-58:-7 look|like:-155:-26 look|of:-73:-27 look|out:12:-80
  look|round:-132:-87 look|straight:104:-39 look|the:70:44 look|up:55:-10 look|with:30:72 loop|the:50:94 loose|and:-11:-57
  loose|from:72:47 loose|in:90:44 lose|a:42:-74 lose|an:-69:32 lose|her:-48:5 lose|its:-168:-104 lose|the:-69:76 lot|of:-72:-77
  lower|it:122:-30 lower|jaw:-57:-16 lower|than:-49:-31 low|and:-21:46 low|note:86:-17 low|sun:-64:-18 low|that:-82:-13 low|tide:-56:-6
  luck|and:-98:-7 lug|nut:50:20 lunch|pail:-53:87 lung|be:-44:-8 machine|and:22:116 machine|be:74:-12 machine|in:83:-71 machine|on:159:62
  machine|pistol:21:91 magic|lantern:-160:-51 magistrate|'s:-51:42 maker|'s:67:6 make|a:-1:84 make|for:-25:76 make|from:-94:-19
  make|no:67:15 make|of:78:-92 make|out:-59:-42 make|room:60:-23 make|the:-84:-25 make|them:93:-11 make|up:112:-18 many|elbow:-48:60
  many|tail:85:-8 man|at:34:78 man|be:27:-87 man|beside:-62:-39 man|can:51:8 man|come:102:25 man|do:120:10 man|fold:-52:37 man|have:-20:86
  man|in:-166:106 man|lie:-61:-73 man|of:238:-92 man|sit:53:-24 man|to:6:-47 man|walk:-137:-55 man|who:12:-100 man|with:-25:-47
  map|of:-26:43 marble|and:44:101 margrave|'s:8:95 marine|go:10:58 marry|off:-68:-20 mask|be:-44:-11 mask|on:-41:-7 mask|push:-45:-16
  mason|have:-62:-6 master|'s:-101:-17 mast|and:-59:11 match|and:8:-48 matter|of:-58:-26 mattress|and:-81:89 mayor|'s:-76:-29 may|be:-82:0
  mean|it:-13:94 mean|to:-67:70 medium|'s:115:-53 meet|a:-24:76 meet|and:-34:-102 meet|her:-48:5 meet|him:-72:46 meet|in:-49:5
  meet|it:-129:78 meet|the:-131:70 meet|them:-96:79 melon|rind:-37:-45 mend|the:-148:-22 mention|the:-62:-16 mess|deck:40:-2
  mess|table:40:-5 metre|of:-102:112 me|and:28:86 me|for:-6:-74 me|like:-70:0 me|on:-71:-2 me|over:39:40 me|the:-12:-64 me|who:-60:-17
  me|with:-43:79 middle|a:-40:-6 middle|and:-40:69 middle|as:69:-9 middle|like:23:82 middle|one:-32:54 midnight|and:-83:-26
  might|have:-112:-25 mile|an:49:-37 mile|and:-133:-20 mile|be:-44:-8 mile|high:-51:-24 mile|long:-83:-20 mile|the:-58:-15 mile|to:-42:-14
  milk|and:64:-65 milk|float:-92:77 milk|go:74:18 milk|in:209:-15 milk|moustache:-11:-42 milk|tooth:139:-8 miller|'s:-63:15
  mind|she:63:-14 minute|he:-14:48 minute|the:59:-22 mirror|a:28:97 mirror|armour:-14:97 mirror|be:123:76 mirror|behind:83:-23
  mirror|in:101:-1 mirror|the:49:14 mirror|there:-43:-18 mirror|with:-46:-10 mirror|you:100:12 miss|and:-59:33 miss|be:66:-17
  mist|lie:-103:-12 moat|of:-18:-81 moment|late:41:-44 moment|the:158:-115 moment|to:-49:-2 monastery|of:-89:-12 monk|'s:95:-11
  monk|have:40:-11 monowire|sing:-41:79 moon|and:-85:-7 moon|be:-75:-75 moon|have:74:-3 moon|the:143:-13 more|come:-5:-54 more|of:16:-44
  more|or:-58:17 morning|the:-133:-12 morning|there:107:-5 moss|have:-52:-16 moss|on:-50:-13 most|of:-123:-31 mother|'s:1:-50
  mother|be:-47:-34 moth|and:48:-27 moth|have:50:48 moth|in:-103:-3 moth|leave:106:-23 motion|be:-18:-111 mount|block:-89:27
  mouth|and:-33:116 mouth|down:-47:-4 mouth|on:104:-25 mouth|open:-90:-46 mouth|the:41:20 mouth|to:-62:-24 mouth|would:81:-2 move|a:30:115
  move|along:-86:-18 move|and:38:-49 move|as:101:-3 move|on:-52:-29 move|since:-86:-4 move|to:15:-43 much|as:-124:37 much|of:128:-5
  mud|and:-53:7 mule|'s:-101:-10 music|and:72:27 music|room:-54:-10 must|have:-71:-6 mutter|the:16:-70 muzzle|with:-57:10
  my|cigarette:108:-6 my|door:55:11 my|ear:57:104 my|face:43:65 my|glass:94:-12 my|hand:-36:117 my|hat:176:45 my|head:60:20
  my|name:-80:-14 my|neck:-41:91 my|own:113:-88 my|partner:195:-60 my|shoe:-9:-52 nail|gun:-32:63 nail|in:145:39 name|a:47:-1
  name|and:33:-49 name|backward:45:-12 name|be:-57:-10 name|of:5:-42 name|on:88:-17 nave|in:44:-25 nave|the:-96:-3 navigator|'s:55:-7
  near|it:191:-65 neat|circle:-49:-9 neat|hand:-57:-47 necklace|of:-18:-55 neck|a:-104:6 neck|and:-107:46 neck|be:-44:51
  neck|before:-83:97 neck|hang:-78:-26 neck|he:-18:87 neck|in:18:-49 neck|like:-59:-20 neck|that:-39:43 neck|to:50:-12 needle|and:-70:5
  needle|be:-69:21 needle|of:55:34 needle|with:-50:-1 neither|of:-89:-64 nest|in:-159:-32 net|and:4:44 never|ask:-14:-54 never|be:63:-20
  never|get:-47:-2 never|have:-49:-13 never|meet:-47:-21 never|touch:151:65 new|one:44:-7 next|a:-102:-40 next|and:86:16 next|one:-32:51
  next|stop:-53:-28 next|stroke:88:58 next|table:44:6 next|the:-51:-4 next|with:-50:51 night|it:76:-3 night|market:-41:-4 night|of:-96:-23
  night|side:-83:12 night|the:-164:-65 night|watch:-45:-6 ninety|floor:-82:-23 nine|and:54:36 nine|day:8:-42 nine|foot:-100:52
  nine|in:22:115 nine|kilometre:-46:-5 nine|of:-56:15 nine|storey:-70:46 nine|tail:129:-21 nine|time:40:-54 nine|with:35:-63
  nobody|'s:103:-50 nobody|aboard:-49:89 nobody|and:144:-12 nobody|ask:-45:-14 nobody|at:-176:63 nobody|be:29:-77 nobody|breathe:155:9
  nobody|can:-40:-4 nobody|else:-132:-38 nobody|have:-116:-118 nobody|hold:190:10 nobody|in:-49:-8 nobody|live:-75:-13 nobody|move:-6:-68
  nobody|near:111:-54 nobody|pull:-61:-18 nobody|shoot:-104:-47 nobody|sit:108:-15 nobody|so:-45:-11 nobody|touch:62:-10 nod|and:-73:-48
  nod|to:57:-20 noise|and:131:-71 noise|like:-127:20 noise|of:-40:27 none|of:36:-180 noodle|stall:80:33 noon|and:-105:-27 noon|the:-82:-11
  north|with:55:-5 nose|and:-23:46 nose|down:47:-13 nose|go:-33:85 nose|through:-71:66 nose|to:-153:-98 nostril|and:-77:-15
  nothing|and:156:-12 nothing|at:192:-9 nothing|but:-71:-29 nothing|come:-71:-6 nothing|have:-89:-14 nothing|in:-44:-73
  nothing|leave:-78:-20 nothing|move:-44:-5 nothing|on:-30:-61 nothing|stir:-166:-11 nothing|the:-17:77 nothing|to:0:-48
  nothing|under:70:-13 nothing|whatever:85:-9 nothing|with:72:0 not|a:44:16 not|and:54:-8 not|answer:-52:-7 not|be:-52:-5
  not|believe:-80:-6 not|breathe:60:-6 not|build:-54:-4 not|burn:88:14 not|by:46:-1 not|care:-67:-10 not|cross:89:-11 not|dead:-78:-37
  not|even:81:8 not|fall:129:-37 not|have:12:-53 not|improve:-45:-29 not|know:63:23 not|let:-176:89 not|lift:-42:-6 not|look:-26:-51
  not|move:-160:74 not|much:-111:-16 not|my:-42:-9 not|on:58:-17 not|one:95:-57 not|open:-65:-20 not|raise:68:18 not|see:97:-14
  not|sink:38:-94 not|so:-108:111 not|speak:-117:-17 not|stay:-54:-10 not|stop:44:47 not|the:85:18 not|there:53:-56 not|this:200:-2
  not|to:-168:-44 not|touch:140:-33 not|turn:-156:-25 not|wake:-45:-6 not|want:-50:-5 not|yet:-120:-24 not|yours:-47:-17 novice|be:-66:-6
  nowhere|else:104:-23 now|and:99:-6 now|be:-33:-83 now|he:86:-21 now|it:56:58 now|she:153:-15 now|the:112:-25 now|there:22:91
  now|you:-75:4 no|air:89:-8 no|alarm:-33:-49 no|arm:92:12 no|arrow:-35:-43 no|battery:143:-24 no|big:48:-9 no|blade:-88:-26
  no|block:72:-5 no|body:-90:-6 no|bridge:44:-8 no|cold:-162:-5 no|curtain:-142:-4 no|dog:-61:-12 no|driver:13:49 no|dust:40:-17
  no|engine:110:5 no|explosion:-43:-3 no|eye:-48:-16 no|face:70:114 no|finger:153:-10 no|fire:-46:-8 no|floor:-108:-8 no|foot:-77:-4
  no|fuel:81:77 no|further:-120:-14 no|ghost:-196:-18 no|gun:-46:-10 no|hand:-47:-39 no|head:-60:-1 no|high:63:-21 no|hurry:91:33
  no|implant:85:60 no|lamp:-180:-7 no|large:115:-48 no|lash:-41:-12 no|leg:-113:-15 no|light:-26:47 no|long:-61:18 no|machine:55:-14
  no|more:-99:-35 no|motor:57:-15 no|mouth:81:-2 no|noise:140:-13 no|other:91:-31 no|phantom:-180:-5 no|projector:141:1 no|question:-45:-4
  no|raider:-80:-17 no|reason:-45:-21 no|reflection:45:-6 no|road:-8:-81 no|room:-40:-21 no|shadow:-8:-53 no|signature:-36:-47
  no|siren:-69:-12 no|smoke:-65:-7 no|step:-152:-9 no|tall:165:-17 no|voice:-72:-45 no|wide:42:-72 no|wind:-49:-31 no|window:-76:-5
  no|wire:102:70 no|word:-67:-7 number|and:-11:72 number|six:32:-52 nun|'s:-78:-13 nun|be:-40:-4 office|be:31:-42 off|a:-51:-46
  off|across:99:73 off|again:-96:28 off|along:-102:61 off|an:-66:-1 off|and:-89:-52 off|at:-112:-4 off|every:-60:84 off|from:76:-56
  off|her:51:-135 off|him:-80:100 off|his:107:44 off|in:-21:-113 off|it:98:-9 off|its:162:106 off|like:42:-59 off|on:-29:-54
  off|over:31:70 off|the:49:76 off|their:124:-77 off|to:-78:0 off|under:-83:-16 off|with:56:24 off|you:-42:-50 off|your:-69:19
  often|that:-97:-14 of|a:-11:-108 of|about:117:30 of|age:95:-12 of|all:-80:-71 of|amber:21:70 of|an:-5:-110 of|asphalt:83:77
  of|ball:-34:60 of|bamboo:-117:-34 of|bark:-69:-2 of|bead:112:-7 of|bean:-41:-39 of|bicycle:-73:-17 of|black:-103:-69 of|blood:133:-9
  of|both:-69:62 of|bottle:-18:66 of|brass:87:23 of|break:-30:-96 of|breath:-39:-52 of|brown:-45:-23 of|burn:-90:1 of|candle:-83:9
  of|car:51:-35 of|chalk:132:-6 of|clear:166:-29 of|clove:50:-8 of|coolant:-54:-2 of|course:-53:-11 of|crack:-50:-23 of|crimson:48:-12
  of|daylight:52:-4 of|dead:-63:-81 of|door:46:5 of|dry:-118:-16 of|dust:-29:-51 of|each:158:-50 of|empty:173:-31 of|engine:-46:-81
  of|every:40:-56 of|everyone:12:-41 of|everything:-56:-14 of|finger:-72:-7 of|fire:-127:-2 of|flame:24:-61 of|fog:119:-46 of|fold:132:-29
  of|forty:59:-10 of|four:-83:-56 of|frost:137:9 of|frosted:-54:-14 of|glass:-252:-120 of|goat:-75:2 of|gold:-1:-63 of|granite:95:-19
  of|gravel:12:-57 of|green:86:4 of|grey:86:56 of|grit:54:15 of|hand:155:83 of|hat:-56:-44 of|her:-74:-167 of|him:129:11 of|his:51:37
  of|hole:-80:18 of|honey:-63:-16 of|hot:46:16 of|hubcap:-44:1 of|ice:41:0 of|ink:92:-20 of|instrument:85:158 of|iron:-75:-5 of|it:-59:-40
  of|its:-106:25 of|key:-75:-31 of|lead:73:-12 of|leave:-40:7 of|light:24:-128 of|lightning:69:-19 of|line:-51:39 of|live:-39:41
  of|liver:-114:-8 of|melon:14:79 of|mirror:-38:52 of|moonlight:84:-8 of|my:189:84 of|nine:-94:-9 of|no:50:-3 of|nobody:59:-19
  of|nothing:-31:76 of|number:-48:-14 of|office:47:-8 of|oil:-56:34 of|old:-63:-84 of|one:-74:-83 of|orange:-66:23 of|paint:-65:6
  of|pale:211:-7 of|park:-42:-26 of|peach:-79:-112 of|pear:-50:72 of|person:74:-48 of|pink:-70:-38 of|plum:-54:-7 of|polite:-85:47
  of|prayer:-67:-8 of|pylon:-48:-7 of|rain:-55:43 of|red:21:74 of|reed:-20:41 of|rib:50:45 of|rivet:-60:1 of|rope:53:-13 of|rust:1:-53
  of|salt:93:17 of|sand:138:-21 of|scarlet:64:5 of|shoe:-57:-17 of|sight:-57:-3 of|silver:10:56 of|size:-64:-10 of|sleeve:-69:-81
  of|small:-31:-69 of|smoke:14:-41 of|snow:114:-16 of|somebody:-92:-45 of|something:55:-55 of|spark:-41:67 of|state:-21:44 of|steam:6:43
  of|steel:89:-29 of|stitch:-26:-57 of|stone:44:-13 of|string:-72:-7 of|sun:-76:-17 of|that:-85:-30 of|their:19:-162 of|thirty:-55:-10
  of|this:-40:-21 of|tin:-133:-30 of|tiny:-47:-9 of|tooth:62:-20 of|turnip:-46:-30 of|two:25:-99 of|upright:55:-8 of|us:-103:-28
  of|violet:92:39 of|wash:-48:-2 of|water:13:-93 of|weave:-33:-44 of|wet:-76:2 of|what:-84:-28 of|which:-59:0 of|white:117:-77
  of|you:17:68 of|your:-64:106 oil|and:-52:-34 oil|can:-36:113 oil|drum:-33:-67 oil|paper:-142:-56 oil|run:-135:8 old|and:-38:-57
  old|burn:-50:-4 old|couple:85:-1 old|crew:57:-17 old|dog:75:-19 old|king:-52:-9 old|man:-69:25 old|monk:103:-13 old|nun:126:-5
  old|one:-54:-29 old|person:-64:-18 old|than:-46:-12 once|a:-88:-19 once|about:103:18 once|and:-1:-89 once|around:130:-39 once|as:105:-8
  once|for:109:-15 once|in:-110:-23 once|more:-63:-24 once|round:70:-20 once|the:88:-69 once|to:-86:97 once|twice:-48:67 once|with:83:94
  one|'s:-124:199 one|aft:113:-17 one|along:67:-5 one|and:-1:-59 one|ankle:-49:-68 one|another:3:-62 one|arm:-70:-138 one|at:64:-55
  one|bare:50:82 one|behind:148:-28 one|boot:-83:-32 one|brown:-5:-61 one|button:43:-17 one|by:130:-21 one|candle:-50:-11
  one|cheek:-74:-26 one|cloud:5:62 one|come:200:-22 one|corner:-66:-7 one|could:38:-43 one|crack:-62:40 one|crook:-98:-13 one|cup:-88:-33
  one|do:12:-42 one|door:-77:-3 one|down:-33:85 one|ear:-154:-121 one|every:-54:-13 one|eye:23:-52 one|eyebrow:-41:-27 one|eyelid:-101:-3
  one|finger:241:68 one|fist:-121:-13 one|for:-84:-42 one|forearm:-60:8 one|from:112:12 one|glove:-67:-47 one|go:21:108 one|green:-64:2
  one|grey:-73:-25 one|hand:-121:-47 one|have:-79:57 one|hold:-90:0 one|hum:59:-6 one|in:-45:-37 one|knuckle:148:-16 one|lamp:70:-23
  one|leg:-53:112 one|lens:-52:-51 one|light:-123:-23 one|man:-29:48 one|more:76:75 one|night:64:-22 one|note:50:0 one|of:54:-42
  one|pair:-74:-39 one|pane:55:35 one|piece:-95:-44 one|pink:-78:-32 one|red:-10:-42 one|rise:69:-6 one|row:104:-30 one|run:-112:44
  one|see:-59:112 one|shoe:-52:4 one|sleeve:-59:-56 one|slow:-64:-10 one|small:-133:-13 one|step:234:19 one|stone:-84:13 one|string:86:-13
  one|take:67:61 one|that:43:-23 one|the:126:-19 one|thin:-2:92 one|thing:-73:-14 one|to:-111:-55 one|under:185:13 one|wall:-49:121
  one|warm:-82:-10 one|way:97:29 one|wet:160:-13 one|white:-116:-8 one|with:-39:139 one|word:105:-6 one|you:54:-6 only|a:-74:-31
  only|on:-15:-47 only|that:80:-4 only|the:-167:-82 only|when:47:15 onto|his:-11:-73 on|a:-170:-268 on|account:-42:-28 on|across:-44:21
  on|all:-124:12 on|along:-105:-54 on|an:-92:-90 on|and:-72:-45 on|as:-58:-8 on|be:-87:54 on|between:106:-9 on|black:-51:-8 on|blue:-51:-5
  on|both:-78:-19 on|by:-221:-4 on|chain:-14:-42 on|down:80:-12 on|each:-68:-94 on|either:112:-37 on|end:148:-62 on|every:-162:-129
  on|everything:-78:9 on|fire:-132:-61 on|fold:41:-37 on|for:-90:-4 on|forty:-53:-15 on|four:8:-85 on|from:-78:-10 on|hand:62:-15
  on|her:-137:-167 on|him:-100:21 on|his:-92:-28 on|hold:-112:-10 on|it:57:68 on|its:-33:-58 on|leg:-170:-8 on|me:-32:71 on|mile:-52:-35
  on|my:16:134 on|nine:-43:-19 on|no:117:-6 on|nothing:112:-61 on|rank:148:4 on|rope:-29:-57 on|shine:-21:90 on|six:-56:-81
  on|stilt:-140:-73 on|stir:46:-27 on|string:-50:-14 on|the:13:-67 on|their:24:-228 on|them:-101:-63 on|through:78:-18 on|tiptoe:-24:-77
  on|top:-104:47 on|turn:60:45 on|two:85:30 on|up:-73:12 on|us:-51:83 on|wheel:-37:70 on|white:-93:-5 on|with:27:83 on|without:159:107
  on|your:66:22 open|a:-79:-72 open|across:62:-3 open|all:-123:3 open|along:5:51 open|as:64:-42 open|at:-143:-26 open|by:-101:-5
  open|fire:-90:-99 open|for:124:-9 open|from:-73:-14 open|hand:75:30 open|her:207:27 open|his:200:155 open|in:55:73 open|it:98:-33
  open|its:11:-88 open|like:52:73 open|mouth:-50:-6 open|on:-11:46 open|one:151:54 open|palm:154:8 open|the:-186:21 open|to:112:-67
  open|under:87:-19 open|up:-109:187 open|your:-74:35 oracle|of:43:-28 orange|and:-137:-46 orange|in:-28:-45 orchard|and:63:-7
  organ|pipe:-46:-6 or|a:-60:-20 or|less:-63:19 or|so:-47:1 or|the:-53:-82 or|two:-61:-8 other|and:54:42 other|down:88:7 other|end:-92:29
  other|half:-86:-10 other|hand:-92:-95 other|have:-65:-11 other|in:-39:-49 other|one:-125:98 other|person:-47:-35 other|side:51:-1
  other|the:-93:-77 other|three:-60:-10 other|two:-2:63 other|way:142:52 other|word:55:-22 outline|go:-40:-25 outline|of:114:-7
  outside|of:63:-17 outward|from:147:87 outward|in:71:-8 out|a:103:-1 out|across:134:-51 out|again:47:-49 out|along:28:-54 out|an:180:1
  out|and:-80:-28 out|at:36:-66 out|behind:-65:-59 out|below:47:-12 out|between:101:-100 out|every:-63:-11 out|flat:47:45 out|from:37:79
  out|her:-40:-37 out|here:-56:-4 out|his:90:-73 out|in:116:-50 out|into:-55:-54 out|it:60:-7 out|its:112:-31 out|leave:145:-18
  out|like:84:-49 out|of:44:31 out|on:-164:-25 out|one:-94:-87 out|onto:-79:-34 out|over:84:-28 out|past:-73:-40 out|the:-89:-32
  out|their:198:52 out|then:95:-12 out|through:150:-47 out|to:-121:-81 out|two:-53:35 out|under:-70:-50 out|upon:45:-22 out|where:40:-9
  out|with:-46:-38 overhead|and:-50:-6 over|a:-192:-57 over|again:-118:-1 over|against:51:-32 over|all:-66:102 over|and:12:105
  over|another:-80:-3 over|at:7:-95 over|backward:-42:36 over|be:105:23 over|both:-84:40 over|by:40:-65 over|each:105:-17 over|for:-40:-14
  over|hand:69:-13 over|heel:-57:54 over|her:-18:-44 over|herself:-56:14 over|him:-45:141 over|his:31:-44 over|in:-118:-104
  over|it:-129:-141 over|its:-5:117 over|like:97:-69 over|my:68:-31 over|nothing:-120:-66 over|on:0:49 over|one:-78:-47
  over|their:-129:-54 over|they:105:-45 over|to:-60:-21 over|two:89:-9 over|with:54:-10 over|you:18:88 over|your:132:-6 owe|the:-42:-5
  owner|and:60:34 own|a:-119:-27 own|accord:53:-30 own|and:-88:-43 own|breath:-90:-33 own|face:44:-28 own|front:-58:-5 own|hand:-22:-44
  own|name:75:-6 own|reflection:-104:13 own|shadow:1:89 own|weather:-48:-15 ox|and:-21:-40 pace|and:59:-19 pace|of:22:56 pace|with:48:-20
  pack|in:-65:-2 page|and:82:-4 page|be:80:-11 page|from:-69:-6 page|in:102:-7 page|of:-45:-34 paint|and:189:-30 paint|hand:-6:-47
  pair|and:-66:-15 pair|of:47:16 pale|as:32:68 pale|gold:65:56 pale|green:-49:-23 pale|light:131:-33 palm|against:90:-64 palm|and:179:6
  palm|flat:-105:-19 palm|on:16:50 palm|stop:71:48 palm|the:77:45 palm|to:128:-22 palm|tree:-114:28 palm|with:55:3 panel|and:70:19
  pane|and:97:-22 pane|go:-54:-14 pane|the:-93:-5 pan|and:14:-59 pan|of:-95:-5 paper|and:108:-16 paper|boat:-72:-12 paper|cup:-59:-4
  paper|curl:-47:-10 paper|dragon:-46:-15 paper|hat:-120:-1 paper|have:47:-2 paper|head:200:44 paper|in:43:77 paper|lamp:60:-3
  paper|screen:-1:43 paper|servant:98:-7 paper|with:111:-26 parachute|silk:-14:-64 park|lot:68:-15 park|meter:-54:43 park|the:-94:-10
  partner|'s:93:-2 part|and:-86:-33 part|at:81:83 part|of:-96:-24 part|on:-100:-34 part|them:57:-28 passenger|be:-63:-1
  passenger|seat:69:-12 pass|a:46:-60 pass|and:-32:-78 pass|down:-53:-4 pass|it:129:-27 pass|over:51:-33 pass|the:10:-110
  pass|through:82:-22 pass|with:79:55 paste|on:62:-13 paste|to:58:-4 past|a:-94:-35 past|her:-48:-6 past|it:-82:-8 past|its:-72:20
  past|on:4:-54 past|the:-42:-165 past|without:51:-24 past|you:-49:113 past|your:28:53 patch|with:-81:-27 pause|at:108:-50 pay|by:-62:-2
  pay|for:-79:-37 pay|in:-97:-2 pay|out:42:19 pay|the:-196:-73 pay|to:-77:-25 peach|and:-43:-23 peach|tree:111:-14 pear|and:77:-55
  peel|an:-84:-79 peel|from:34:56 peel|it:41:3 peel|itself:3:78 peel|off:59:39 peel|up:70:13 peg|along:-44:-16 pencil|in:-55:-8
  pen|and:-67:-9 perhaps|nine:55:-4 person|'s:-61:-35 person|be:-84:15 person|on:-23:77 person|say:-116:-15 person|stand:-126:-26
  person|the:28:-61 person|who:18:-56 person|with:-16:54 petal|of:50:-12 phone|book:-48:66 photograph|of:48:-13 piano|be:-73:-1
  piano|with:-69:-42 pickle|jar:44:-18 pick|and:31:143 pick|it:98:-16 pick|off:-49:30 pick|out:-73:-8 pick|the:87:1 pick|up:66:-50
  picture|it:-39:-58 picture|the:-10:66 pigeon|walk:-53:-7 pike|as:-42:12 pillar|and:38:51 pillar|of:-11:-48 pillow|lie:51:-2
  pilot|'s:-28:-49 pinch|of:-40:9 pine|and:53:0 pink|and:-181:-34 pin|and:-1:83 pin|back:-65:-15 pin|in:80:26 pin|it:-50:76 pin|to:-86:-5
  pin|up:-67:-29 pin|with:-83:-5 pipe|be:-52:-13 pirate|come:-53:62 pistol|and:-22:-100 pistol|at:-46:42 pitch|and:-48:63 pit|boss:-53:-34
  pit|with:-66:-51 place|be:-75:-4 place|have:-62:-17 place|of:3:-75 place|where:42:-22 plain|and:-54:-5 plain|be:-44:-7 plait|of:51:-15
  plank|aft:83:57 plank|and:-41:48 plank|go:23:-52 plank|in:103:-1 plank|to:42:-8 plant|a:-47:47 plant|the:5:55 plan|be:-41:-73
  plaque|be:-68:-17 plate|and:27:50 plate|be:175:-39 plate|in:124:-56 plate|peel:-53:87 play|a:78:-32 play|card:-60:1 play|on:11:55
  play|the:82:-90 plot|table:-109:-26 plough|blade:-52:82 pluck|a:44:10 plug|in:165:-52 plug|the:-89:-19 pocket|the:-8:-40 pod|and:84:-18
  point|a:-45:35 point|and:46:19 point|at:74:-141 point|the:-64:47 point|to:-42:-17 point|toward:99:-44 poker|and:95:80 pole|and:-52:-17
  pole|in:-84:-9 pole|to:-47:-33 pond|and:90:-71 pony|be:-39:-52 pool|and:-6:58 portrait|of:71:-11 port|side:-64:92 post|a:-49:44
  post|and:-42:60 post|with:-138:-8 pot|of:-66:-4 pound|of:-88:4 pour|a:118:-28 pour|down:55:-36 pour|for:62:-3 pour|from:108:66
  pour|in:-66:8 pour|it:126:-34 pour|off:56:-38 pour|over:-144:-10 prayer|flag:-65:-11 preacher|lay:-68:-6 prefect|'s:-90:-6 press|a:58:86
  press|down:69:26 press|it:41:-32 press|the:-89:-37 press|to:-66:-11 press|your:91:-43 pretend|to:-39:120 price|of:-86:-16
  price|tag:147:-5 priest|'s:-50:-46 priest|be:44:-7 print|of:93:-36 property|of:-105:-11 prune|knife:-49:31 pull|a:-115:-64
  pull|and:64:163 pull|in:106:-15 pull|off:106:-18 pull|the:60:16 pull|up:52:-46 pump|and:37:-49 punch|through:-33:72 punch|with:-40:41
  purse|and:24:-49 push|out:74:-9 push|through:-51:-50 push|up:-141:-98 put|both:40:131 put|down:52:-25 put|her:-40:-42 put|his:62:21
  put|it:-24:-60 put|its:116:-94 put|my:65:-32 put|on:101:-76 put|out:132:-81 put|the:-100:84 put|them:-47:-24 put|three:97:88
  put|two:-104:167 put|up:127:7 pylon|and:-51:-26 qi|leave:94:11 quarter|turn:-63:-49 question|and:-30:-48 queue|of:-76:-53
  quietly|to:-89:-14 quite|gently:64:37 quite|slowly:-80:-39 quit|at:-59:-5 race|pig:-47:-7 rack|by:124:-16 rack|of:-83:7
  radiator|and:-90:126 radio|have:78:-16 radio|on:40:-17 rafter|and:126:-36 rag|and:-45:-20 raider|'s:-39:104 rail|in:-69:58
  rail|on:-62:-13 rail|with:-35:-116 rainbow|and:-65:-12 rain|and:11:41 rain|begin:111:-9 rain|come:-101:-24 rain|fall:173:-38
  rain|go:-159:40 rain|have:-119:-46 rain|in:129:-12 rain|of:46:57 rain|on:-179:22 rain|run:-76:-21 rain|stop:181:6 rain|the:-24:83
  raise|an:-140:-14 raise|both:91:-48 raise|his:36:59 raise|its:20:-91 raise|the:-151:-6 rake|the:-53:186 rake|your:-11:130
  ramp|and:-72:32 ramp|drop:-53:1 ramp|with:-42:-111 ram|hit:-54:96 ram|you:-56:9 rank|on:94:5 rank|with:-57:-9 rattle|and:103:41
  rattle|off:54:70 reach|into:112:92 reach|it:90:-13 reach|out:62:-52 reach|the:-18:-87 reactor|door:20:87 read|by:-80:-4 read|it:-122:-13
  read|the:122:-101 read|your:-96:-12 real|one:94:119 rear|and:12:-58 rear|door:-53:50 rear|on:40:43 rear|out:-109:14 rear|up:119:-18
  rear|wheel:-78:35 receive|you:-110:-42 recite|the:60:-30 reckon|the:-45:-9 red|and:-11:-89 red|in:-42:27 red|lacquer:-69:37
  red|lamp:-142:-13 red|light:-77:-57 red|on:-30:68 red|one:73:-13 red|sun:-46:-27 red|with:-83:-14 reed|and:134:44 reeve|'s:8:76
  reflection|have:116:-13 reflection|in:64:-14 remember|the:-23:-57 replace|with:-51:-22 reputation|with:-101:-72 rest|be:55:104
  rest|of:-77:34 rest|on:-63:79 rest|to:-97:-28 ribbon|and:52:58 ribbon|of:-66:114 ribbon|still:64:-13 rib|and:-23:171 rib|the:30:106
  rib|with:-57:-7 rider|stand:-40:-20 ride|in:-43:-14 ride|it:-102:-8 ride|on:-55:-79 ride|the:-103:-25 ride|up:110:51 ridge|and:-138:-17
  ridge|of:-69:-20 right|about:-50:-10 right|and:127:100 right|be:-48:-6 right|down:-84:-19 right|hand:-90:-29 right|leave:40:-34
  right|on:-107:42 right|through:99:-20 right|to:63:40 right|up:138:-2 rig|come:41:-105 rig|in:88:-44 rim|and:72:-43 rim|to:-55:26
  ringed|by:-45:-4 ringed|with:-42:-12 ring|and:102:-68 ring|as:20:69 ring|at:114:22 ring|be:46:-37 ring|by:-166:-122 ring|in:46:-12
  ring|like:159:26 ring|of:41:-21 ring|off:-48:76 ring|spread:109:82 ring|the:12:-55 ring|with:-24:-50 riot|line:71:67 riot|shield:-66:10
  ripple|like:70:-16 rip|the:-75:0 rise|and:-1:-82 rise|at:-93:-6 rise|from:33:-44 rise|in:55:-9 rise|off:-92:-8 rise|on:-62:6
  rise|out:71:62 rise|past:80:-3 rise|the:-52:-25 rise|through:147:-24 rise|under:50:-3 rise|window:-76:-13 rise|with:-1:61 river|and:71:3
  river|have:-35:-70 river|in:-66:-2 river|of:-58:-20 river|stop:66:-24 river|water:131:0 river|with:-56:-16 rivet|gun:-74:102 road|a:72:4
  road|and:54:53 road|at:-93:61 road|between:45:-26 road|climb:-54:-1 road|give:-50:-3 road|of:88:-7 road|sign:-59:31 road|the:56:-26
  road|to:110:-1 roar|and:43:7 robe|be:-91:-45 rock|horse:186:-30 rock|one:-51:-3 rock|the:-56:-11 rock|with:173:-16 rod|in:-95:97
  roll|along:31:85 roll|and:-57:169 roll|back:-61:-39 roll|cage:-41:92 roll|clear:-62:88 roll|down:41:124 roll|in:-12:-127 roll|it:-61:69
  roll|its:100:-27 roll|off:60:78 roll|out:65:44 roll|over:114:-25 roll|round:31:69 roll|the:-112:-47 roll|to:-52:54 roll|under:-62:12
  roll|up:18:-67 roll|uphill:66:-43 roof|a:-60:-5 roof|and:-58:-62 roof|be:-59:-31 roof|in:-224:-104 roof|of:-68:82 roof|ridge:-40:-56
  roof|the:-92:-37 roof|with:-61:77 room|and:-44:-9 room|be:-47:-20 room|go:69:-68 room|have:-78:-4 room|in:-60:-4 room|that:84:58
  room|to:-43:-26 root|and:108:79 root|come:143:14 root|of:-61:-37 rope|and:-55:-69 rope|bridge:-112:-5 rope|dart:-76:33 rope|go:14:-56
  rope|have:84:-19 rope|in:-94:-80 rope|of:-24:-49 rope|round:52:3 rope|the:-48:-56 rose|on:105:-37 rouge|and:-48:-5 round|a:-69:-96
  round|again:-110:21 round|and:18:90 round|at:-79:-53 round|behind:47:-23 round|by:-60:-9 round|each:-44:-12 round|green:-47:-3
  round|hand:-103:-19 round|her:-12:-112 round|him:3:-58 round|his:-40:35 round|in:34:122 round|into:-43:9 round|it:157:-56
  round|its:-97:-45 round|on:54:45 round|the:-69:-55 round|they:-105:133 round|to:89:-82 round|with:54:-1 round|your:-48:87
  row|aft:-11:-56 row|and:-192:-35 row|by:-41:13 row|have:147:-2 row|in:-81:-9 row|like:-63:-30 row|of:-147:-77 row|on:-57:-17
  row|the:-106:-18 row|under:-114:-9 row|with:-111:1 rubber|apron:-70:-61 rub|a:-45:-3 rug|and:27:146 run|a:-60:28 run|about:74:-63
  run|and:148:21 run|away:31:-41 run|back:127:-18 run|backward:134:4 run|between:-1:-121 run|board:-9:115 run|clear:-56:-4 run|for:-58:-6
  run|four:-44:-11 run|from:-5:-43 run|in:-86:60 run|into:-12:61 run|it:-48:32 run|itself:-108:17 run|like:81:-18 run|off:-31:-86
  run|on:-77:5 run|out:181:15 run|over:-102:62 run|round:-56:-35 run|straight:60:-36 run|the:-219:-137 run|three:-43:46 run|through:-40:-8
  run|up:98:22 run|uphill:113:-19 run|upward:120:-5 run|with:15:-51 rush|of:53:5 rush|the:-19:174 rust|on:191:-18 rust|run:44:-9
  rye|and:-63:13 sabre|in:-112:-73 sacking|and:94:-11 sack|and:-47:47 sack|of:-39:-91 saddle|and:-10:58 sail|fill:149:-13 sail|go:-79:25
  sail|of:-76:-18 sail|off:-23:40 sail|out:-45:-19 saint|'s:75:-42 salt|in:15:-44 salt|on:53:-17 salt|pan:-78:-6 same|slow:-50:-17
  same|the:105:-2 same|thing:45:-25 same|way:-41:-9 sandwich|and:40:-7 sand|a:50:-14 sand|and:-12:-55 sand|in:85:-22 sand|to:-45:-43
  sanity|check:-63:25 sanity|now:-64:-42 sash|and:-55:-25 say|and:-76:11 say|anything:55:-5 say|as:-69:-2 say|be:-76:-11 say|before:-47:-6
  say|good:124:-17 say|grace:141:-26 say|he:-67:-43 say|her:117:-12 say|in:119:-11 say|it:-117:-144 say|its:56:-6 say|no:-40:-25
  say|nothing:-96:18 say|one:108:-2 say|she:-66:-15 say|so:-157:14 say|that:-46:-22 say|the:43:-60 say|they:-66:-4 say|to:15:-61
  say|who:75:-6 say|you:-54:-45 scale|and:-119:-45 scale|by:-136:-5 scale|of:49:-12 scalp|be:-78:-24 scarecrow|in:84:-12 scar|run:-98:-25
  school|bus:-94:-67 scrape|of:55:-5 scrape|off:-47:-69 scratch|with:-71:-13 scream|and:209:15 scream|at:-97:-9 scream|in:38:61
  scream|with:-55:-27 screen|and:23:101 screen|in:7:62 screen|on:-46:-11 scroll|of:74:-15 scuttle|up:0:65 seal|on:-95:-10 seam|and:37:-51
  seam|of:-2:-41 seam|show:-73:-19 seat|and:-42:-28 seat|be:-29:81 seat|belt:-79:-21 seat|by:-79:111 seat|in:-62:-38 seat|of:40:20
  seat|the:11:45 seat|with:-29:-42 sea|and:76:-20 sea|go:-93:-11 sea|have:-75:-14 sea|stand:17:63 second|a:53:-24 second|and:-60:17
  second|come:-45:67 second|girl:-40:-32 second|go:-40:32 second|man:-40:12 second|one:-20:212 second|pair:36:111 second|small:-48:-22
  second|spring:-53:103 second|the:42:7 second|time:-36:-50 see-through|as:89:-7 seed|and:183:-11 seed|corn:-84:-3 seed|in:68:-7
  seem|to:-242:-55 see|a:-143:50 see|and:48:-8 see|be:0:52 see|by:113:-1 see|her:4:55 see|him:126:4 see|his:-54:-25 see|how:-67:-17
  see|it:-155:10 see|no:-46:-30 see|one:48:-4 see|only:60:8 see|that:-108:-27 see|the:105:-52 see|them:113:62 see|through:49:-18
  see|to:-119:-42 see|what:0:-51 see|when:-68:-3 see|who:60:96 see|you:52:36 see|your:-54:-19 seize|the:-143:-47 sell|the:-57:-7
  sell|you:-65:-7 send|him:-33:52 send|it:-3:86 sentence|and:-47:-29 settle|into:-102:-10 settle|on:31:-86 settle|over:115:-36
  set|a:41:-26 set|his:-50:-57 set|in:-64:-28 set|it:248:-28 set|of:103:-34 set|off:-40:64 set|one:97:-17 set|out:-82:-25 set|them:-80:-27
  set|you:-75:-8 seven|foot:-72:-10 seven|name:61:-4 sew|into:-87:-11 sew|shut:-26:-45 sexton|'s:75:10 shade|its:72:-2 shade|of:-125:-72
  shadow|get:65:-42 shadow|have:181:-12 shadow|in:-59:-19 shadow|of:51:-54 shadow|on:157:68 shaft|and:-65:24 shaft|be:34:-54
  shaft|in:-36:114 shake|a:-58:-36 shake|hand:45:-17 shake|her:-64:-20 shake|his:113:6 shake|it:83:-24 shake|its:-88:-110
  shake|itself:-91:-8 shake|off:51:-9 shake|on:-89:-46 shake|out:139:15 shake|the:140:23 shallows|with:-60:73 shape|of:175:-44
  share|a:-129:29 shave|and:-73:-45 shave|head:-111:-111 shed|a:-66:-14 sheep|and:-64:-23 sheet|a:19:66 sheet|be:154:-3 sheet|of:-48:-18
  shelf|and:-62:70 shelf|of:-140:-5 shelf|the:57:-40 shell|and:12:87 shell|pea:-43:-27 shelve|and:58:-2 shelve|each:-72:-4 she|'d:-28:-51
  she|'s:-33:-63 she|ask:-70:-80 she|be:31:-93 she|bow:-47:-43 she|breathe:126:-27 she|can:104:-48 she|come:-69:-19 she|could:-34:111
  she|cross:81:-18 she|do:-71:-117 she|draw:33:-55 she|drop:85:36 she|feel:-110:-25 she|fold:-57:4 she|get:-24:54 she|give:1:-54
  she|hang:-48:-19 she|have:-108:-148 she|hit:-57:-6 she|hold:-99:-88 she|kick:-146:62 she|know:-44:75 she|lay:51:-21 she|lie:-106:14
  she|lift:108:-8 she|look:-70:7 she|move:-152:28 she|open:58:7 she|play:126:-35 she|pour:118:60 she|put:62:-89 she|raise:-31:52
  she|reach:168:-14 she|read:-55:-4 she|roll:-96:57 she|say:-6:-108 she|see:108:-15 she|sit:-41:-13 she|smile:-52:-63 she|speak:51:29
  she|stand:200:-91 she|step:111:-11 she|strike:40:81 she|take:-83:11 she|tell:-75:26 she|think:-46:-10 she|throw:38:58 she|try:69:99
  she|turn:-83:-49 she|wait:-70:-12 she|walk:64:-5 she|wear:-211:-89 she|will:-52:-47 she|would:-116:-32 shield|and:100:29
  shield|at:-47:-20 shield|the:-65:-10 shine|and:130:9 shine|on:46:-5 shine|up:-62:40 shin|and:69:72 ship|'s:-125:-65 ship|and:156:-14
  ship|be:126:-36 ship|that:48:-12 ship|turn:-72:-9 shirtsleeve|be:-53:-38 shirt|with:-78:-59 shiver|and:63:-18 shoe|and:45:-30
  shoe|in:-41:-9 shoe|off:-114:-47 shoot|a:72:-8 shoot|and:-46:-5 shoot|at:-74:87 shoot|back:-29:40 shoot|down:-43:-158 shoot|him:10:-50
  shoot|in:-62:-35 shoot|it:-80:-64 shoot|out:-59:19 shoot|the:5:122 shop|window:49:26 shore|with:-46:-7 short|one:53:35
  shoulder|a:130:-31 shoulder|and:42:-5 shoulder|blade:0:-44 shoulder|in:-34:-50 shoulder|of:-55:-59 shoulder|the:-73:-56
  shoulder|up:94:-19 shoulder|with:-79:85 should|be:-57:-57 should|have:48:-31 shout|a:43:19 shout|the:114:30 shove|up:104:-45
  show|him:50:-26 show|its:-99:70 show|itself:-56:-8 show|straight:85:-6 show|the:198:-47 show|through:234:-39 show|you:10:-59
  shriek|and:-56:102 shriek|with:-45:-40 shrine|and:-49:-5 shutter|roll:-55:-7 shut|and:-66:10 shut|her:142:57 shut|on:115:28
  shut|since:-41:-6 shut|the:10:-40 shut|up:-87:-13 sick|boy:76:-15 sideways|and:-8:61 sideways|in:95:30 sideways|into:-44:31
  side|a:-89:-37 side|as:168:2 side|at:-54:-31 side|by:-4:-59 side|of:17:-91 side|on:-11:64 side|the:50:-8 side|to:154:-14 side|up:-42:-21
  side|where:54:-12 side|window:-100:18 sigh|and:157:-46 sigil|on:84:41 sign|and:-43:-48 sign|at:40:-3 sign|for:-57:1 sign|in:45:-62
  sign|the:-10:-45 sign|where:-47:-27 silence|and:40:-6 silk|a:-7:-54 silk|and:-70:-42 silk|be:-114:-5 sill|in:43:-4 silver|and:185:-48
  simply|go:-132:40 since|before:60:-20 since|breakfast:-2:-44 since|the:53:-151 single|cloud:65:-5 single|file:64:-67 single|white:70:-38
  single|window:-58:-5 single|word:57:-11 sing|and:-64:-55 sing|in:-84:-13 sing|out:-27:84 sing|the:167:-5 sing|to:63:-90 sink|in:63:-9
  sink|to:-55:-33 sister|'s:180:-17 sit|a:-123:-72 sit|about:-54:-14 sit|along:-43:-43 sit|among:147:-31 sit|and:28:66 sit|at:165:-88
  sit|down:-112:228 sit|in:26:-101 sit|on:-157:-54 sit|round:-130:-7 sit|the:-94:-17 sit|there:74:-8 sit|under:-144:-38 sit|up:194:-80
  sit|with:-11:-64 sixty|foot:-114:-12 sixty|of:-55:-1 sixty|pace:46:14 sixty|pair:70:-19 sixty|yard:144:-11 sixty|year:-72:-28
  six|foot:-74:-55 six|hundred:-135:-56 six|in:-54:87 six|inch:-51:-28 six|metre:39:52 six|of:115:179 six|week:73:-6 six|year:-30:-46
  size|too:-91:-37 skeleton|in:134:-22 skeleton|of:-74:-3 skin|and:98:-39 skin|be:-56:-43 skin|of:-72:-33 skin|on:-60:-13
  skirt|and:-33:-72 skirt|of:114:-13 skull|and:-82:130 skull|on:78:17 sky|and:42:64 sky|the:-66:-4 slab|the:-28:-41 slam|into:43:25
  slam|the:-13:106 slam|you:-39:107 slap|the:218:55 slate|and:122:-37 sleeper|and:54:-5 sleep|and:63:-13 sleep|badly:-82:-9
  sleep|on:-24:-57 sleeve|a:67:-27 sleeve|and:81:23 sleeve|be:-146:-93 sleeve|from:-10:63 sleeve|in:46:0 sleeve|into:-67:-7
  sleeve|lift:46:49 sleeve|of:78:51 sleeve|the:29:45 sleeve|to:39:83 slide|a:-10:-83 slide|an:-82:-7 slide|back:37:-52
  slide|beneath:-56:-8 slide|down:-117:108 slide|in:-116:-79 slide|off:136:-90 slide|out:-52:-69 slide|over:122:-30 slide|past:-24:51
  slide|the:-132:-52 slide|to:94:-24 slipper|be:-41:-7 slipper|on:-96:6 slip|be:-48:-2 slip|in:-63:30 slope|of:3:-54 slot|for:-66:-11
  slot|in:-76:-14 slowly|and:75:-22 slowly|as:48:-84 slowly|from:184:-7 slowly|like:20:86 slowly|to:121:85 slow|and:18:-90 slow|as:104:-41
  slow|gold:2:-83 slow|ring:52:-23 slug|into:58:-16 sluice|the:-48:85 small|and:79:48 small|as:-147:-28 small|bare:-94:-31
  small|be:-123:-86 small|boy:-73:-17 small|dry:77:-18 small|flame:136:-6 small|foot:46:-12 small|hand:50:-16 small|have:90:-2
  small|neat:-45:28 small|of:-66:-9 small|one:156:22 small|room:83:-3 small|the:79:-5 small|white:74:-39 smash|the:-92:10
  smell|of:-30:-125 smile|and:87:-40 smile|at:-63:-87 smile|with:61:-26 smoke|and:-68:-65 smoke|at:-93:-54 smoke|from:84:-24
  smoke|go:-91:-19 smoke|he:47:24 smoke|on:-24:70 smoke|the:-24:64 smoke|to:13:100 snap|and:-46:13 snap|her:35:54 snap|his:77:49
  snap|taut:-47:19 snatch|the:-150:-1 snatch|up:-52:54 sniper|'s:-66:20 snow|and:60:21 snow|be:-90:-29 snow|fall:40:-13 snow|have:-118:-43
  snow|in:-81:-5 sofa|in:10:99 softly|and:53:-23 softly|as:40:-9 soft|and:106:14 somebody|'s:-292:33 somebody|else:81:-54
  somebody|have:-307:-231 somebody|on:-60:3 someone|be:6:-55 someone|else:-102:-12 someone|have:-311:-151 something|black:132:16
  something|else:-94:-7 something|have:-73:-26 something|like:-47:-12 something|long:-51:-13 something|tap:98:-33 something|the:155:26
  something|to:148:-4 something|very:58:-2 something|with:-106:-29 somewhere|a:-55:-43 somewhere|around:-22:-50 somewhere|in:-97:-17
  somewhere|past:-84:-4 some|length:-52:-44 some|more:-89:-16 some|time:50:-17 some|with:51:-21 sort|of:-44:-1 soundless|and:49:55
  sound|come:156:-26 sound|like:49:37 sound|of:79:8 soup|ladle:-25:84 soup|tureen:-31:52 south|wall:-53:-3 so|as:-122:-12 so|at:-71:-15
  so|do:149:33 so|far:-68:-29 so|hard:-31:-47 so|he:125:-10 so|i:-30:-55 so|in:-52:-22 so|it:-49:-64 so|low:-63:-24 so|many:-57:-6
  so|much:-132:35 so|often:-161:-17 so|old:-56:-6 so|she:0:-40 so|that:-37:-71 so|the:-75:-59 so|they:-110:19 so|thick:-48:-9
  so|thin:-57:-7 so|to:-57:-46 so|twice:-51:-15 so|you:-111:-7 spade|and:-42:72 spark|a:-20:137 spark|and:27:64 spark|go:89:-37
  spark|plug:-104:-98 spark|the:84:15 speak|in:71:-7 speak|of:-115:-68 speak|the:120:-23 speak|to:57:34 spear|go:-27:151
  spectacle|be:-132:-36 spectacle|mend:-44:-12 spelled|out:115:-7 spell|a:58:26 spell|it:79:-1 spell|of:-155:70 spell|on:-95:-4
  spell|prepare:-124:-16 spell|slot:-51:-21 spend|the:-31:-47 spider|'s:-44:-20 spill|down:51:-13 spill|of:-78:-40 spine|and:-21:115
  spine|of:-21:-44 spin|into:-13:44 spin|it:-53:10 spin|the:-101:33 spiral|of:-40:3 spirit|come:-71:-9 spit|and:-52:-32 spit|in:4:41
  spit|it:-47:56 spit|on:76:-72 spit|out:111:25 spit|the:131:56 splash|off:-65:3 split|along:66:-25 split|and:79:-40 split|the:-147:-21
  spoon|and:102:-40 spoon|be:142:-16 spoon|on:60:-4 spout|and:-45:48 spray|of:112:-19 spread|and:94:-21 spread|her:92:41
  spread|out:140:-12 spread|over:-61:50 sprig|of:-41:-18 spring|and:123:27 spring|at:22:58 square|aft:-58:-12 square|be:-114:-14
  square|in:-75:-47 square|of:-106:-31 square|on:68:0 stab|at:-58:-11 stab|the:17:73 stack|and:-84:-30 stack|of:-16:95 stack|to:-51:-17
  staff|and:73:-23 staff|into:119:-4 stair|a:80:89 stair|and:-123:46 stair|at:58:17 stair|be:-52:14 stair|have:70:-23 stair|in:-59:18
  stair|of:-72:-15 stalk|the:-65:-13 stamp|and:-75:-83 stamp|on:-87:81 stand|a:57:-62 stand|about:-75:-60 stand|all:-36:-49
  stand|along:-40:-61 stand|and:110:33 stand|at:-4:-86 stand|four:-76:-12 stand|in:62:-63 stand|like:-59:-3 stand|on:44:40
  stand|open:-71:-34 stand|out:-56:35 stand|over:69:-45 stand|quite:-60:119 stand|the:-127:-51 stand|there:-22:-55 stand|to:-45:-19
  stand|up:49:98 stand|upon:-11:-60 stand|where:-96:-9 stand|with:98:-87 start|and:-67:-17 start|at:-143:-10 start|on:-99:99
  start|to:174:-119 start|up:45:-103 star|and:58:-11 star|turn:-55:-7 station|with:100:-4 stay|and:-33:52 stay|there:57:-1 stay|up:111:-19
  stay|where:70:-25 steam|a:-136:-11 steam|and:56:61 steam|come:-44:-5 steam|from:136:-3 steam|on:-88:-52 steer|by:-34:-48
  stencil|on:-44:-5 step|a:-194:-22 step|across:146:0 step|away:85:-12 step|back:151:-31 step|by:55:-6 step|down:21:-70 step|go:-97:-7
  step|into:40:-35 step|like:-86:-14 step|off:60:4 step|on:-41:52 step|out:123:-16 step|over:94:4 step|toward:51:-1 step|up:80:9
  stern|be:-71:-7 steward|have:-43:-42 stick|and:63:-60 stick|in:-62:67 stick|on:-27:42 stick|out:-96:-43 stick|through:-52:-38
  stick|to:-113:-24 stick|up:-52:-14 stiff|as:5:-43 still|a:124:-15 still|as:-41:-59 still|burn:-70:8 still|come:-67:13 still|damp:-47:-18
  still|fire:-99:129 still|go:101:-21 still|hang:-16:-40 still|have:-40:-36 still|hold:-77:-55 still|in:7:88 still|keep:-63:-3
  still|light:-80:-23 still|on:-159:22 still|stand:-50:-2 still|swing:45:64 still|the:179:-36 still|turn:-81:42 still|warm:-23:-57
  still|wet:-56:-64 stir|and:61:-8 stir|the:-92:-21 stitch|the:-70:145 stomach|and:-1:81 stone|and:17:-54 stone|angel:-120:0
  stone|be:86:-5 stone|in:79:-48 stone|lion:-1:70 stone|of:87:69 stool|the:102:-52 stop|a:59:66 stop|and:52:-75 stop|at:-25:-116
  stop|be:-89:48 stop|chew:46:-8 stop|every:72:-41 stop|fall:99:6 stop|for:125:50 stop|in:-16:69 stop|it:86:-21 stop|move:-9:186
  stop|on:-58:-15 stop|short:-63:-5 stop|talk:-93:63 stop|the:-13:-70 stop|to:-40:-18 stop|with:-101:-51 stop|you:-41:-10
  storey|high:-30:-46 storey|of:-199:-39 storey|tall:-108:-36 storm|of:73:-25 straight|across:-46:-20 straight|ahead:102:-19
  straight|down:-82:125 straight|from:-87:-7 straight|into:-75:58 straight|out:-92:-10 straight|through:166:67 straight|up:43:-121
  strand|by:-18:-69 strand|of:-74:-2 stranger|'s:-42:-27 strap|and:46:1 strap|on:-47:-10 strap|to:-116:-53 straw|and:72:10
  straw|hat:-57:-30 straw|sandal:-127:-34 stream|from:-16:-42 stream|out:-93:-28 stream|upward:87:-5 street|and:99:13 street|be:44:-34
  street|with:-54:-8 strike|a:-50:-89 strike|again:-94:-30 strike|and:-49:12 strike|at:55:70 strike|it:106:41 strike|the:167:-65
  string|a:-44:-12 string|and:-82:-25 string|from:-52:-49 string|of:-73:-53 string|on:-67:-5 string|out:-47:-39 string|with:-15:-44
  strip|of:-162:-105 strip|the:-89:18 strip|to:-67:-59 stroke|and:169:-26 stroke|of:77:7 stroke|the:87:-38 stroll|the:-37:-61
  stuff|with:-44:-4 stump|of:-71:-8 stun|baton:-54:5 suit|a:103:-13 suit|and:-142:59 suit|be:-60:-80 suit|in:-14:55 suit|of:83:-17
  sundown|and:45:-4 sun|be:-71:-50 sun|between:160:-5 sun|come:47:-17 sun|go:89:-57 sun|have:-70:-4 sun|in:-77:-2 sun|that:99:-7
  supper|and:-48:-15 suppose|it:-51:-23 surface|of:196:-9 surgeon|'s:-24:79 swallow|a:-49:-13 swallow|by:-75:-10 swallow|go:-49:-13
  swarm|of:3:82 swat|the:-39:65 swear|and:-34:-74 sweep|a:61:-18 sweep|and:117:11 sweep|the:-80:73 sweep|up:-47:-4 swell|and:148:-18
  swim|down:-88:-5 swim|in:45:-37 swim|off:115:-18 swim|pool:-107:9 swim|up:-121:-16 swing|a:-171:10 swing|about:57:28
  swing|across:-10:-50 swing|and:-83:65 swing|down:76:-20 swing|from:-138:-44 swing|his:-123:172 swing|it:-71:45 swing|of:-63:-43
  swing|on:-68:-17 swing|out:-49:28 swing|over:75:39 swing|round:-43:-62 swing|the:-132:304 swing|their:109:-11 swing|to:78:-11
  swing|wide:100:-9 switch|and:-93:-8 switch|off:-124:-36 swivel|to:92:-10 sword|and:82:-10 sword|come:114:17 sword|on:-81:-4
  table|'s:87:24 table|and:-61:-35 table|as:48:-7 table|at:-7:63 table|be:82:-56 table|in:-71:-14 table|lay:-91:-4 table|leg:79:-17
  table|on:-43:22 table|over:-54:69 table|rise:-65:-25 table|the:71:-16 table|with:-164:34 tailor|'s:31:-45 tail|and:58:-45
  tail|in:-136:-56 tail|of:-49:-24 tail|the:-57:-26 take|a:-139:-23 take|all:-44:-10 take|both:30:136 take|fire:66:77 take|for:43:-18
  take|her:54:-32 take|him:90:161 take|hold:-46:39 take|it:-83:-38 take|its:93:46 take|light:22:-52 take|my:106:-14 take|off:95:10
  take|out:48:50 take|the:-185:181 take|their:-144:7 take|turn:-42:17 take|two:-53:51 take|until:-41:-51 take|up:-114:-4 take|you:-78:2
  take|your:-47:-41 talisman|on:24:178 talk|of:-90:38 talk|to:-7:-41 tall|and:-112:-29 tall|as:60:-8 tall|one:-79:103 tall|than:126:-79
  tall|woman:-61:-4 tanker|'s:62:31 tank|in:-55:-11 tank|with:-31:43 tap|on:-56:-6 tap|the:95:-4 tarp|and:-29:42 tar|on:-49:17
  tattoo|with:-106:-45 tax|collector:59:10 teacher|have:-103:-5 teapot|and:-52:-5 tear|at:133:72 tear|fall:-49:-11 tear|loose:119:74
  tear|off:-95:13 tear|the:-70:77 tea|and:-100:-33 tea|be:-105:-42 tea|terrace:-36:-40 telegram|have:-44:-8 tell|her:-137:-50
  tell|him:-173:30 tell|it:-141:-86 tell|me:-53:-67 tell|the:-5:-49 tell|which:-73:27 tell|you:103:-98 temple|of:-76:-15
  tenant|have:-62:-7 tenant|your:-40:-6 ten|finger:-82:-32 ten|foot:-57:-32 ten|minute:-54:-31 ten|pace:27:191 ten|past:65:-29
  ten|thousand:-97:-45 ten|year:-89:-16 terrace|of:-211:-51 terrace|step:-88:-18 terrace|the:-47:-8 thank|the:-10:-42 than|an:-118:96
  than|any:-82:-11 than|it:165:40 than|the:-48:-170 than|your:-25:-58 that|'s:-90:-37 that|a:-19:-48 that|and:-47:-52 that|anyone:21:57
  that|be:41:38 that|bend:62:70 that|burst:-36:107 that|catch:11:113 that|come:198:-28 that|crawl:-8:54 that|do:60:-17 that|evening:88:-5
  that|for:-48:-1 that|give:10:42 that|have:57:-51 that|he:17:-102 that|her:-69:-6 that|his:-79:-15 that|hold:-16:106 that|in:-99:-16
  that|isn't:140:16 that|it:-88:-10 that|lean:-58:-14 that|leave:83:-7 that|lift:-55:-13 that|light:-13:154 that|long:-113:-62
  that|morning:107:-26 that|never:-75:-12 that|no:-76:-38 that|one:-2:-57 that|open:40:-13 that|pass:79:-16 that|play:-68:-9
  that|she:-50:-91 that|shed:94:-11 that|side:69:-16 that|smoke:-101:-13 that|stand:77:-13 that|take:-57:82 that|the:-146:-87
  that|their:-56:-20 that|there:-116:27 that|they:-80:-42 that|use:-84:10 that|way:18:61 that|week:-40:-22 that|when:-56:-14
  that|will:112:-8 that|you:-172:-112 their|ankle:-48:24 their|arm:-49:-31 their|back:-47:-26 their|boot:26:-74 their|cab:-49:-5
  their|cap:-71:-15 their|chest:-58:-5 their|engine:-81:-19 their|eye:-88:-87 their|face:-48:15 their|foot:72:28 their|forehead:-85:-19
  their|hand:-52:-26 their|head:94:-77 their|headlamp:-41:-3 their|heel:119:-10 their|hood:-48:-15 their|hook:64:-1 their|hundreds:-95:-26
  their|knee:117:-34 their|light:66:-15 their|mouth:-106:-30 their|nose:39:47 their|own:44:-24 their|place:178:-11 their|point:91:-25
  their|rib:51:-19 their|rim:63:-16 their|root:122:-15 their|shadow:67:5 their|shoe:-92:4 their|shoulder:-21:-95 their|station:131:-7
  their|tail:112:-23 their|thousands:-73:-16 their|wheel:-36:-63 their|wing:60:-47 their|wire:-104:-14 themselves|and:-48:-28
  themselves|down:41:-19 themselves|into:49:-4 themselves|one:60:-7 themselves|out:53:-26 them|a:-177:85 them|all:62:-50 them|and:60:-64
  them|as:-47:-28 them|at:56:-52 them|back:157:49 them|be:-92:4 them|before:-70:75 them|both:-40:71 them|but:38:62 them|by:-15:-58
  them|come:-33:43 them|dry:-44:-1 them|each:148:-7 them|for:-117:79 them|go:41:17 them|have:115:45 them|in:212:-54 them|like:19:116
  them|look:42:-10 them|no:167:-9 them|off:-47:-7 them|on:-113:128 them|open:43:-24 them|out:-5:128 them|over:117:-13 them|rise:-58:-15
  them|sit:-82:58 them|small:143:-11 them|stand:-131:63 them|string:-56:-9 them|swing:102:-9 them|tall:42:-41 them|the:92:-15
  them|they:-22:-51 them|tip:23:42 them|to:-78:-26 them|together:67:-37 them|turn:101:-6 them|up:-39:44 them|where:112:-8 them|with:124:19
  then|a:79:-26 then|all:64:-62 then|another:-44:57 then|as:41:-29 then|at:3:-45 then|every:110:-36 then|from:89:-13 then|go:53:1
  then|his:-58:103 then|i:-41:-65 then|in:50:-3 then|it:90:-4 then|its:3:82 then|on:93:-29 then|one:-89:-42 then|she:-25:55
  then|there:-50:75 then|they:81:175 then|white:62:-16 then|you:-155:-135 then|your:-47:4 there|'s:41:-47 there|again:88:-4
  there|and:17:114 there|at:76:-4 there|be:17:-95 there|come:56:-17 there|for:-57:-8 there|hang:-45:-10 there|have:102:-77 there|he:60:-1
  there|it:41:-45 there|she:-105:-13 there|spin:53:15 there|the:177:30 there|they:61:6 there|to:63:-10 there|turn:-14:-52
  there|weren't:147:-20 there|with:48:17 there|would:-40:-51 they|'d:-59:-128 they|'re:-101:-32 they|'ve:-76:-48 they|all:-113:-33
  they|be:47:-66 they|begin:88:-11 they|bend:82:-2 they|call:-180:2 they|carry:-40:-10 they|climb:73:-24 they|come:167:13
  they|crash:-96:102 they|cross:47:-12 they|do:-54:-41 they|don't:-90:-5 they|draw:101:-23 they|drop:97:39 they|fall:52:48
  they|fight:-94:56 they|find:103:-15 they|float:50:-27 they|get:48:-1 they|go:30:50 they|hang:291:100 they|have:-95:-161 they|lean:60:25
  they|leave:79:-48 they|lie:-77:-17 they|lift:160:14 they|meet:-49:45 they|part:-46:-38 they|pass:75:-9 they|pay:-68:-8 they|pour:13:78
  they|push:-89:53 they|read:-45:-8 they|rise:51:-9 they|roll:89:-64 they|run:55:-8 they|say:-246:-62 they|see:62:-17 they|settle:73:-33
  they|shake:-69:-49 they|shoot:92:-2 they|sit:-122:-7 they|slide:48:-30 they|stand:239:5 they|stop:111:-65 they|strike:137:66
  they|touch:89:4 they|turn:105:-122 they|watch:104:-37 they|wheel:223:-2 they|would:-73:-42 the|abacus:-40:41 the|abbess:122:-21
  the|abbey:-64:52 the|abbot:51:42 the|acid:-84:-32 the|admiral:-26:-52 the|aerial:-124:-18 the|afternoon:-84:-27 the|air:211:110
  the|aisle:67:-101 the|alder:69:-33 the|ale:146:-33 the|altar:-38:-111 the|ambassador:-99:23 the|ambulance:-36:142 the|anchor:-35:61
  the|ankle:-86:1 the|antenna:-45:-8 the|antler:57:-19 the|apple:-47:-3 the|apprentice:57:88 the|aquarium:-93:62 the|arcade:-139:-99
  the|archer:54:77 the|archive:-67:-11 the|arcology:-59:-9 the|arm:-34:125 the|armpit:-52:-33 the|arrow:78:67 the|ashtray:85:-13
  the|asphalt:104:-43 the|assassin:93:68 the|asylum:-91:-9 the|avenue:-124:-49 the|axe:-45:-51 the|axis:-96:-33 the|baby:68:-57
  the|back:-238:47 the|balcony:-220:9 the|ball:77:81 the|balloon:-109:-3 the|ballroom:68:-35 the|band:-109:37 the|bandage:10:-59
  the|bandit:55:149 the|banister:-38:168 the|bank:-98:77 the|banner:49:1 the|bar:130:-17 the|barber:-92:34 the|bare:206:-93
  the|barge:-101:-64 the|bark:34:-64 the|barley:249:-128 the|barn:102:-29 the|baron:-41:-32 the|barracks:101:-8 the|barricade:-22:212
  the|barrier:-90:38 the|barrow:51:38 the|basement:93:-48 the|basin:84:54 the|bat:-65:-4 the|bath:54:84 the|battery:60:7 the|bay:-67:-44
  the|beacon:-91:-7 the|bead:-127:16 the|beam:-42:-64 the|bean:98:-4 the|beard:56:-11 the|beast:-62:61 the|beat:-6:-47 the|bed:-17:-68
  the|bee:102:-130 the|beech:-91:-11 the|belfry:-84:50 the|bell-rope:54:40 the|bell:64:-81 the|belly:-33:-79 the|belt:90:170
  the|bench:36:-76 the|bend:-135:-40 the|best:-44:32 the|bible:97:11 the|bier:60:-15 the|big:-153:229 the|bike:-86:-31 the|bilge:-60:26
  the|billboard:-20:-52 the|billhook:110:15 the|bin:-3:172 the|bind:79:-30 the|bird:-55:-48 the|bishop:-147:33 the|black:108:-138
  the|blade:-125:-143 the|blanket:12:-42 the|blind:121:-4 the|block:72:-90 the|blood:93:-72 the|blotter:123:-74 the|blue:16:-125
  the|boar:-222:72 the|board:101:-17 the|boat:-38:103 the|boathook:-90:136 the|boathouse:74:-8 the|boatman:-49:-23 the|body:-92:1
  the|bodyguard:-49:69 the|boiler:-49:-7 the|bolt:52:133 the|bomb:-61:-42 the|bone:178:44 the|bonnet:-52:53 the|book:-47:-15
  the|boom:-170:16 the|boot:-41:-86 the|booth:-72:-5 the|bottle:47:-63 the|bottom:113:-124 the|bough:50:-3 the|boulder:139:59
  the|bouncer:-139:111 the|bourbon:7:-67 the|bow:114:-138 the|bowl:-62:-31 the|bracken:-29:49 the|braid:-61:-1 the|brake:-100:-40
  the|brass:-28:92 the|brazier:-51:32 the|breach:-62:7 the|bread:138:4 the|break:-163:-76 the|breaker:-42:5 the|breakwater:-170:-33
  the|breast:47:-23 the|breastbone:-12:-59 the|breeze:24:-45 the|brewery:45:13 the|brick:255:-51 the|bricked-up:62:-6 the|bride:75:-157
  the|bridge:2:-40 the|brine:-47:35 the|brochure:-44:-5 the|bronze:48:-7 the|brother:-47:-17 the|brow:-61:-13 the|brown:-49:-30
  the|brush:214:-65 the|brushwork:-40:-3 the|brute:-78:72 the|bucket:118:26 the|bucketful:11:-67 the|buggy:-108:78 the|build:-42:-11
  the|bulb:111:2 the|bulkhead:34:58 the|bullet:153:-64 the|bumper:-88:-33 the|bung:125:69 the|bury:93:-23 the|bus:-44:-81
  the|butcher:-6:-121 the|butt:-66:21 the|button:-73:7 the|cab:-97:158 the|cabin:59:-30 the|cabinet:-83:-29 the|cable:-149:-18
  the|cage:-85:44 the|cairn:60:40 the|cake:-57:-23 the|camel:8:47 the|camp:88:-34 the|can:-53:24 the|canal:-139:-114
  the|candlestick:-20:55 the|cannery:-53:33 the|canopy:-27:66 the|canvas:177:-19 the|captain:44:41 the|car:-34:-70 the|caravan:-137:-17
  the|carcass:-75:-124 the|card:-36:-56 the|cargo:-75:70 the|carnival:-97:-5 the|carousel:-52:-64 the|carp:41:-114 the|carpet:125:-43
  the|cart:4:101 the|carter:40:-29 the|carve:67:13 the|case:-17:-101 the|casino:-130:-30 the|castle:-98:-6 the|cattle:-59:55
  the|catwalk:-109:71 the|cellar:78:-67 the|censer:51:6 the|centre:-91:-74 the|chain:53:127 the|chair:-43:58 the|chalk:74:-17
  the|chandelier:-89:48 the|chandler:-57:-57 the|channel:-113:-46 the|chant:113:-17 the|character:66:-65 the|charge:-56:-29
  the|charm:-16:-50 the|chart:-102:-41 the|chauffeur:30:65 the|cheap:-15:52 the|checkpoint:-42:-28 the|cheese:-98:-44 the|chest:-76:86
  the|chief:-24:-59 the|child:-64:-129 the|chimney:179:-43 the|chin:-215:-58 the|chrome:43:-10 the|church:64:4 the|chute:-19:-60
  the|cinnabar:26:61 the|circle:-3:-52 the|cistern:-42:-12 the|city:-122:-14 the|clamp:-53:-20 the|cleaver:-149:-18 the|clerk:-45:-46
  the|cliff:-60:-96 the|clinic:-41:-15 the|cloak:2:63 the|clock:-74:-81 the|cloister:-57:47 the|close:48:-66 the|cloth:-18:42
  the|cloud:-71:-96 the|coach:-95:47 the|coachman:-115:-28 the|coal:-8:67 the|coast:-67:-9 the|coat:-8:81 the|cobbles:-7:-45
  the|coffee:-147:-57 the|coffin:-11:-99 the|coin:93:-94 the|cold:-6:-62 the|collar:43:6 the|collarbone:-87:-22 the|collector:68:98
  the|colonel:-82:38 the|color:-71:-8 the|colour:-86:-68 the|column:-49:-29 the|comb:29:47 the|comet:46:-29 the|commissioner:-7:-58
  the|compass:48:-38 the|congregation:52:-4 the|conjuror:-87:-5 the|conservatory:-87:-21 the|console:42:-18 the|constellation:164:-24
  the|container:-23:-107 the|convoy:146:11 the|cook:-88:-19 the|cool:-12:-88 the|coolant:-60:-7 the|cooper:-73:-24 the|copper:60:43
  the|cord:-69:133 the|corner:85:-135 the|coroner:-47:-5 the|corridor:177:-28 the|corsair:-125:169 the|corvette:-42:96 the|cot:139:-7
  the|council:66:-23 the|counterpane:-77:-18 the|counterweight:-51:-37 the|countess:57:-34 the|courier:-153:-59 the|courtyard:133:77
  the|cover:54:-38 the|coverlet:129:-10 the|crack:137:-171 the|cradle:203:32 the|crane:-149:-33 the|crank:-101:-15 the|crate:-3:-60
  the|crater:-59:-31 the|creature:32:42 the|crest:-81:-20 the|crew:-83:34 the|crook:-45:-2 the|cross:125:73 the|crossbar:-63:-5
  the|crossbow:-59:-11 the|croupier:-87:-6 the|crowbar:53:21 the|crowd:-188:-66 the|crown:-93:-20 the|crucible:-134:-37
  the|crucifix:103:63 the|crust:123:-43 the|crypt:6:46 the|crystal:19:-43 the|cuff:64:-14 the|culvert:-32:132 the|cup:96:-90
  the|cupboard:-41:-7 the|curate:-75:-13 the|current:162:30 the|curse:209:-24 the|cursor:-47:-24 the|curtain:-33:-61 the|curve:-101:-52
  the|cushion:96:53 the|cut:53:-26 the|cutter:-134:26 the|dairy:-114:1 the|dam:-183:-71 the|dame:56:-21 the|dancer:-115:-93
  the|dark:-245:-33 the|dash:111:60 the|date:77:-19 the|day:-13:-88 the|dead:103:-245 the|deal:-82:-8 the|dealer:-74:-24 the|deck:237:14
  the|demon:15:-88 the|dentist:-43:-104 the|desert:78:-51 the|desk:73:-34 the|devil:-63:-46 the|dial:-55:-56 the|diary:-43:-5
  the|die:98:-87 the|dirt:113:-40 the|ditch:98:71 the|dock:-130:-18 the|docker:-60:-43 the|doctor:-103:-1 the|dog:-170:59 the|doll:211:-33
  the|dome:-125:-44 the|doorpost:-69:50 the|doorstep:-75:-9 the|doorway:97:-32 the|dough:69:-11 the|dovecote:-40:-8 the|dragon:-49:-106
  the|drain:-69:-28 the|draught:-65:-2 the|drawbridge:52:5 the|drawer:23:-47 the|dreadnought:-68:66 the|dream:-74:-6 the|dress:212:-38
  the|drink:-50:59 the|drip:-80:3 the|drive-in:-45:-37 the|drive:24:-49 the|driver:69:47 the|drizzle:-59:-26 the|drone:-79:120
  the|drop:57:131 the|drover:-73:-17 the|drown:135:-79 the|drum:-16:-103 the|dry:6:-115 the|dryer:-49:-36 the|duct:-68:-40 the|duke:42:-7
  the|dummy:-42:-17 the|dumpling:-42:121 the|dune:143:110 the|dusk:-62:-5 the|dust-sheet:92:-21 the|dust:138:-144 the|dye:-72:14
  the|dyke:-184:119 the|ear:-86:148 the|earth:29:-45 the|east:52:-67 the|eaves:-51:53 the|edge:-40:-101 the|eel:-65:121 the|eight:-65:-3
  the|eighth:-53:-26 the|elbow:-63:-2 the|elevator:1:-98 the|eleven:-58:41 the|embassy:-46:48 the|emitter:-88:-8 the|empty:49:-154
  the|end:-11:-92 the|enemy:-76:-56 the|enforcer:-85:87 the|engine:-124:-79 the|entire:94:-123 the|envoy:-4:53 the|epaulette:15:53
  the|escalator:-54:32 the|estuary:-46:-62 the|eunuch:-94:-27 the|evening:-64:10 the|event:-63:-9 the|eviction:-116:-19 the|exact:89:-13
  the|exorcism:49:-16 the|eye:-117:108 the|eyebrow:-135:-106 the|eyelid:-61:-10 the|face:26:62 the|fall:130:61 the|false:37:-41
  the|far:23:-84 the|fat:-67:-7 the|feast:-54:-11 the|feather:63:-69 the|feed:-50:-23 the|feel:52:-23 the|fellow:15:52 the|fen:-115:-20
  the|fence:-123:82 the|fender:67:42 the|fern:26:95 the|ferry:-36:-84 the|ferryman:82:-49 the|ferrywoman:-57:-24 the|fever:87:-26
  the|field:-83:-13 the|fifth:71:49 the|fight:59:-19 the|figure:-51:-19 the|file:-105:-51 the|final:-55:-20 the|fire:-41:32
  the|fireball:-73:-39 the|first:-33:243 the|fish:45:65 the|fisherman:90:-11 the|five:55:39 the|fixer:-36:-46 the|flag:68:-34
  the|flagstone:181:31 the|flake:137:-15 the|flank:-77:-15 the|flap:-16:-50 the|flare:-182:109 the|flash:19:-42 the|flat:-2:-123
  the|fleet:-61:-43 the|flesh:54:-21 the|float:-54:-3 the|flock:-40:-51 the|floe:-3:-59 the|flood:109:1 the|floor:-29:-55 the|flower:13:40
  the|flute:-157:77 the|fold:-16:-40 the|font:107:-24 the|foot:1:-50 the|footlights:114:-27 the|footman:-72:-23 the|foreman:-62:-20
  the|foremost:-6:42 the|fork:34:93 the|forty:-52:-6 the|forward:-45:-21 the|founder:-50:-14 the|foundry:-43:13 the|fountain:69:-50
  the|fourth:-40:138 the|fox:167:-22 the|frame:153:-23 the|freeze:52:-16 the|freezer:54:88 the|freight:-72:-18 the|fridge:64:4
  the|frigate:-64:95 the|frond:-57:-6 the|front:-102:-17 the|frost:88:-169 the|frosted:62:-15 the|fruit:-58:-20 the|fuel:-21:70
  the|funicular:-32:-57 the|fur:56:-23 the|furrow:82:-6 the|fuse:-61:-19 the|galley:-97:73 the|gallows:-118:-21 the|gantry:-110:-15
  the|gap:-92:21 the|garden:67:61 the|gardener:-140:-13 the|gas:-177:3 the|gash:34:-46 the|gauze:-174:-23 the|gear:-21:70
  the|general:108:-5 the|generator:49:18 the|gentleman:-78:0 the|ghost:23:-91 the|giant:-63:121 the|gig:-49:-51 the|gild:45:6
  the|girder:-70:-8 the|girl:157:-79 the|glacier:149:-12 the|glare:-54:-23 the|glass:182:14 the|glasshouse:-90:-6 the|glitter:71:-14
  the|glove:-147:89 the|glow:105:9 the|go:-72:-9 the|goat:-134:-10 the|goblin:-4:68 the|god:-118:-85 the|good:-53:-30 the|goose:-84:-3
  the|gorge:-131:-162 the|governess:-57:95 the|governor:-40:-58 the|graffito:86:8 the|grain:118:-48 the|granary:-133:-16
  the|grandmother:76:-13 the|grandstand:-24:-96 the|grapnel:-87:126 the|grass:43:-38 the|grave:12:-94 the|gravel:44:91 the|grease:-45:-47
  the|great:-57:-150 the|green:-76:-41 the|grey:46:-73 the|grille:57:65 the|grind:166:42 the|groom:-106:16 the|guard:-77:-28
  the|guest:-22:-49 the|guide:-40:-16 the|guild:-71:-33 the|gulf:-93:-9 the|gullet:-86:18 the|gun:89:38 the|gunwale:-72:66
  the|gutter:-66:44 the|haft:-57:15 the|hag:146:73 the|hair:-142:30 the|hairline:-85:-32 the|half:-48:-9 the|hall:54:4 the|halo:-63:-2
  the|hammer:73:-30 the|handle:-40:15 the|hang:173:-16 the|hangar:85:-4 the|harbour:-57:-65 the|hardpan:110:-57 the|harmonium:133:17
  the|harness:-74:-103 the|harp:114:-12 the|harpoon:17:81 the|harpsichord:53:-20 the|harvest:-47:-11 the|hatch:-57:-57 the|hay:-30:-43
  the|hayloft:-75:41 the|hazel:108:-16 the|head:-62:-2 the|headlamp:95:-90 the|headrest:59:121 the|healer:120:-27 the|heap:135:13
  the|hearse:-81:121 the|heart:41:-89 the|hearth:89:-2 the|heat:-138:-60 the|heel:-31:82 the|height:134:-75 the|hem:-60:57
  the|hermit:90:-27 the|heron:-55:-13 the|hex:182:46 the|hide:66:65 the|high:-23:-61 the|hill:-45:-127 the|hilt:-17:78 the|hinge:-83:-22
  the|hip:-129:50 the|hitchhiker:165:72 the|hive:114:-15 the|hoist:-74:-2 the|hold:43:-33 the|hole:-76:32 the|hollow:64:-22
  the|hologram:-314:-94 the|holy:101:-13 the|hood:140:9 the|hook:-187:130 the|horizon:-120:-52 the|horn:-44:-87 the|horse:-13:102
  the|horseshoe:63:-24 the|hospital:-77:48 the|host:-11:-145 the|hot:-206:54 the|hotel:7:-51 the|hound:-85:61 the|hour:-70:-70
  the|house:-45:-99 the|housekeeper:-33:-40 the|hubcap:117:-23 the|hulk:-79:-25 the|hundred:171:-2 the|hurdle:-113:7 the|hut:-2:-47
  the|hydrant:-75:44 the|ice:15:-94 the|idol:70:-4 the|incense:-136:-9 the|infant:76:-5 the|infirmary:118:-4 the|ink:122:-85
  the|inn:-80:-17 the|innkeeper:69:-7 the|inside:-15:-138 the|insurance:-29:-61 the|island:89:-15 the|ivy:-118:-10 the|jack:-61:-10
  the|jackal:36:87 the|jade:165:-49 the|jam:-57:-36 the|jar:-51:-8 the|jaw:-113:66 the|jetty:-13:-40 the|jockey:-47:-19 the|joint:-97:-50
  the|jukebox:-24:196 the|karaoke:-43:64 the|keel:115:8 the|keeper:74:8 the|kerb:75:-10 the|kettle:-16:-71 the|key:176:-130
  the|keyhole:106:-40 the|kid:-69:-22 the|kiln:-96:-4 the|king:72:1 the|knee:-113:18 the|kneel:18:70 the|knife:-133:21 the|knot:-34:43
  the|knuckle:72:-11 the|lace:52:-33 the|lacquer:-19:59 the|ladder:-262:54 the|ladle:25:42 the|lady:48:20 the|lake:48:7 the|lamp:10:-49
  the|lamplight:58:-6 the|lance:-96:34 the|land:12:-83 the|lane:-68:48 the|lantern:-130:19 the|lap:50:-35 the|lapel:64:61 the|last:-60:-86
  the|latch:116:11 the|late:11:-97 the|laundry:-46:-21 the|law:-57:-14 the|lawn:20:-42 the|lead:-122:121 the|leader:56:96 the|leaf:67:5
  the|leather:68:15 the|leave:-49:-27 the|lectern:-75:74 the|ledger:112:-54 the|leg:-117:135 the|length:61:20 the|lens:-121:-18
  the|leper:46:22 the|level:159:-20 the|lever:-137:-46 the|levy:-23:-106 the|lieutenant:-23:84 the|lifeboat:-101:9 the|lift:-94:-43
  the|light:-129:-107 the|lighthouse:-113:-26 the|lightning:-21:113 the|likeness:93:-20 the|lily:-92:27 the|lime:-98:-13 the|line:-41:47
  the|liner:-69:-89 the|lino:71:86 the|lintel:35:-47 the|lion:-104:-162 the|lip:-71:32 the|list:-40:0 the|little:-118:-81 the|load:-48:4
  the|loader:-64:101 the|loaf:123:-36 the|lobby:-104:-24 the|lock:45:-90 the|locker:84:32 the|locust:-73:-10 the|loft:-78:-16
  the|log:-101:79 the|long:53:53 the|longshoreman:-117:-5 the|look:-75:-22 the|loom:82:-31 the|lose:-59:-13 the|lot:-42:17
  the|lotus:-81:25 the|louvre:-13:-115 the|low:-89:-68 the|lower:-98:-1 the|luggage:-52:-10 the|lute:21:42 the|lych-gate:-44:69
  the|machine:-61:-96 the|magic:-90:-20 the|magistrate:-30:81 the|magnet:-82:65 the|main:-42:-37 the|maker:57:5 the|man:54:139
  the|mangle:16:70 the|mannequin:-101:-10 the|manual:-86:-20 the|map:-112:29 the|marble:26:155 the|mare:-74:6 the|margrave:-28:89
  the|marine:122:118 the|mark:46:-37 the|marsh:-72:-13 the|mask:-43:-17 the|mason:-76:-11 the|mast:-173:-11 the|master:-135:-63
  the|mastiff:-59:19 the|mat:93:-72 the|matchbook:-64:-47 the|matter:-69:-43 the|mattress:-48:112 the|mayor:-122:-99 the|medium:109:-47
  the|menu:4:47 the|merchant:-74:-36 the|mere:104:-14 the|mesa:138:-31 the|mesh:-92:-9 the|mess:124:-11 the|mezzanine:-145:147
  the|midwife:42:-6 the|milestone:-99:-12 the|milk:58:29 the|mill:-52:-44 the|miller:-70:-12 the|millpond:126:-47 the|mine:-76:-99
  the|miner:35:60 the|minute:-47:-115 the|mirror:21:121 the|missile:55:-8 the|moat:105:12 the|moment:64:-82 the|money:-1:-43
  the|monk:-77:13 the|monorail:-59:-53 the|monowire:-62:37 the|moon:-41:-48 the|moonlight:101:-15 the|moor:-44:-21 the|mop:-64:-34
  the|morgue:-52:-40 the|morning:16:-88 the|moth:75:-51 the|mould:53:-36 the|mound:76:-59 the|mountain:111:-59 the|mountebank:-70:-61
  the|mouth:-55:52 the|mule:-139:-110 the|museum:-99:-13 the|mutant:-124:1 the|mutineer:-44:125 the|muzzle:-67:54 the|nail:122:23
  the|name:31:-57 the|nave:5:-48 the|navigator:92:-18 the|near:9:-81 the|neck:-189:65 the|needle:73:-35 the|neon:104:-30 the|new:-136:-72
  the|newel:-94:87 the|next:-52:61 the|night:-89:-102 the|ninth:108:-62 the|noise:-27:-73 the|noodle:63:-17 the|north:-38:-49
  the|nostril:-58:-16 the|notary:-54:63 the|novice:42:-13 the|number:-16:-52 the|nun:42:-38 the|nurse:-18:145 the|nursery:18:-43
  the|oak:229:-2 the|observatory:-51:-12 the|office:-4:-56 the|ogre:-85:4 the|oil:26:59 the|old:48:4 the|one:55:-25 the|only:-32:-62
  the|opera:-118:-10 the|oracle:-44:-64 the|orange:83:35 the|orchard:-49:-60 the|orchestra:-143:-2 the|orchid:11:70 the|orderly:-49:109
  the|other:-21:83 the|others:-58:-76 the|outrider:58:116 the|outside:62:-28 the|ox:-41:-51 the|pack:-99:-73 the|pad:-117:-13
  the|padlock:70:-41 the|page:208:-40 the|pail:94:-11 the|paint:119:-115 the|pair:-144:133 the|palace:64:-16 the|pale:-157:-39
  the|palisade:-30:52 the|palm:-16:58 the|pan:-5:-88 the|pane:-14:-52 the|panel:86:-28 the|pantry:-2:79 the|paper:98:-92
  the|parade:-4:-102 the|parapet:17:92 the|park:109:-14 the|parlour:97:-13 the|part:-59:-26 the|pass:-70:-107 the|passage:-105:43
  the|pastry:-50:-8 the|path:-140:6 the|patient:-145:18 the|patrol:67:6 the|pattern:65:75 the|pavilion:-40:-9 the|pawnbroker:98:6
  the|peak:-45:-5 the|pear:64:-17 the|pebble:108:-18 the|pedal:-38:-45 the|peel:-60:-44 the|peg:17:142 the|pen:148:-36 the|persimmon:51:70
  the|person:100:18 the|phantom:-33:-50 the|pharmacy:1:53 the|phone:31:80 the|physician:-51:-18 the|piano:72:-32 the|pick:23:117
  the|pike:-7:135 the|pilgrim:82:-93 the|pillar:116:212 the|pillow:-57:160 the|pilot:-24:69 the|pin:43:-45 the|pine:68:-21
  the|pink:-141:-32 the|pistol:-7:45 the|pit:-95:-57 the|pitch:-27:-49 the|pitchfork:-102:105 the|plain:54:28 the|plan:-40:-90
  the|planchette:119:-39 the|planet:-211:-54 the|plank:77:97 the|plaque:-108:-14 the|plasma:91:16 the|plaster:44:-9 the|plastic:-108:0
  the|plate:158:-92 the|platform:123:60 the|plaza:-41:-54 the|plot:-98:-36 the|plug:101:-47 the|pocket:-69:-5 the|point:-158:39
  the|poker:-83:204 the|pole:-42:10 the|pond:-171:-121 the|pony:-80:-80 the|porcelain:-90:-19 the|port:-96:48 the|porter:-73:54
  the|portrait:187:20 the|possess:134:-18 the|post:-55:-60 the|powder:-136:7 the|power:71:-39 the|pram:-48:-20 the|preacher:100:7
  the|prefect:-91:-10 the|pressure:41:-21 the|price:-46:-85 the|priest:15:-56 the|priestess:43:-17 the|print:172:-65 the|prison:-27:116
  the|prisoner:59:-14 the|projector:-185:-64 the|promenade:-63:-25 the|proper:133:-7 the|prophet:134:-2 the|psion:70:1 the|puddle:122:-41
  the|pump:-114:-78 the|punt:-70:-14 the|puppet:-62:-78 the|pylon:-56:58 the|qi:62:18 the|quarry:-123:31 the|quarter:-100:-1
  the|quay:-51:-84 the|queen:47:-20 the|quick:-39:94 the|rack:84:-40 the|radiator:-51:123 the|radio:32:-64 the|raft:-123:7
  the|rafter:187:-85 the|rag:61:76 the|raid:42:-10 the|raider:144:154 the|rail:-189:25 the|railway:-64:-11 the|rain:50:-68
  the|rake:-44:-82 the|ram:-96:-6 the|ramp:-125:57 the|rat:103:54 the|rattle:86:66 the|raw:-44:-4 the|razor:-173:26 the|reactor:-1:55
  the|real:57:151 the|rear:16:-48 the|red:65:-55 the|reed:-55:5 the|reflect:31:57 the|reflection:87:77 the|regolith:91:-6 the|rein:-60:1
  the|reliquary:68:-27 the|reservoir:-94:-9 the|rest:-56:157 the|revolve:-44:48 the|rib:2:73 the|ribbon:-29:83 the|rider:72:7
  the|ridge:-76:-21 the|rifle:-56:20 the|rig:-125:-122 the|right:-5:-101 the|rim:-40:-101 the|ring:38:-210 the|riot:48:31
  the|river:-23:-89 the|rivet:52:92 the|rock:51:10 the|rod:-60:-11 the|roll:-10:90 the|roof:-154:8 the|rook:83:-17 the|room:161:0
  the|root:12:50 the|rope:-29:-145 the|rose:152:-38 the|rotor:-57:-6 the|roulette:-118:-15 the|round:-97:15 the|row:-94:-56 the|rug:210:62
  the|ruined:-59:36 the|rule:-60:-13 the|run:18:49 the|rune:108:-15 the|rung:-26:64 the|runner:166:137 the|rust:102:-43 the|rye:-48:-3
  the|sabre:-73:-13 the|sack:-13:-102 the|saddle:145:69 the|sail:-41:-37 the|saint:126:-52 the|salt:-46:-72 the|same:-12:-119
  the|sand:-35:-56 the|sandbag:-21:48 the|sap:-62:82 the|satchel:-91:-11 the|saucer:171:-10 the|scale:-53:-17 the|scanner:-11:-46
  the|scarecrow:106:2 the|scholar:48:-3 the|school:-141:-52 the|schoolroom:-115:-1 the|scope:51:-63 the|screen:95:-29 the|scroll:105:-34
  the|sea:-129:-66 the|seal:-129:-107 the|seance:-130:-11 the|searchlight:-109:-19 the|seat:118:107 the|second:-138:176
  the|security:-20:90 the|seed:67:-34 the|sentry:7:121 the|sergeant:-44:62 the|serpent:46:-24 the|server:60:-47 the|service:69:-57
  the|seven:78:36 the|seventh:114:-53 the|shade:-140:-82 the|shadow:124:-54 the|shaft:-89:90 the|shallows:-84:75 the|shaman:65:24
  the|shape:168:-35 the|shave:-50:-7 the|shear:244:5 the|sheet:-43:12 the|shelf:72:75 the|shell:5:60 the|shepherd:-25:57
  the|shield:-114:38 the|shin:-98:-12 the|ship:-5:-97 the|shipyard:-68:-28 the|shock:-48:37 the|shop:86:-13 the|shore:-157:-25
  the|short:-48:93 the|shout:32:43 the|shovel:-40:-20 the|shower:3:65 the|shrine:53:20 the|shroud:43:-17 the|shut:158:-16
  the|shutter:-75:26 the|shuttered:-42:-14 the|shuttle:141:-64 the|sick:127:-17 the|side:-87:126 the|sigil:119:8 the|sign:58:-66
  the|signal:-50:-1 the|silk:-84:6 the|sill:141:-27 the|silo:65:-28 the|silver:86:54 the|sink:-52:1 the|siren:-64:-37 the|sister:-41:130
  the|sixth:-59:-15 the|size:55:-14 the|skeleton:-143:-56 the|skimmer:-69:-36 the|skin:-24:-168 the|skull:-39:-42 the|sky:-67:-42
  the|skyline:-88:-24 the|slat:-57:39 the|slate:44:-34 the|slaver:42:23 the|sled:-47:26 the|sledge:-92:-38 the|sleep:-102:-13
  the|sleeve:60:19 the|slide:-55:63 the|sling:-75:80 the|slip:-181:-40 the|slit:-44:89 the|slope:2:49 the|slot:-61:-41 the|slow:66:-3
  the|slug:233:59 the|sluice:-28:47 the|small:-6:91 the|smile:-75:-8 the|smog:-72:-15 the|snake:-40:-13 the|sniper:-79:42 the|snow:124:-11
  the|socket:5:80 the|sofa:-82:99 the|sole:58:-9 the|solicitor:-55:-8 the|song:49:-2 the|sorcerer:66:32 the|sound:33:53 the|soup:123:2
  the|south:-61:-5 the|spade:104:22 the|spare:-39:155 the|spear:-56:113 the|spectacle:-90:-17 the|spectre:-153:-1 the|speed:-41:-3
  the|spike:106:41 the|spill:47:-10 the|spillway:47:-3 the|spin:-132:6 the|spine:-82:8 the|spire:-83:-48 the|spirit:-48:-16
  the|split:68:-13 the|sprinkler:-61:-13 the|spur:-56:-21 the|square:-91:-115 the|stable:-55:-20 the|stack:-49:-93 the|stadium:-55:-30
  the|staff:34:-49 the|stag:85:-31 the|stage:-192:-71 the|stain:103:-19 the|stair:72:-1 the|stairwell:-56:91 the|stalk:-115:-9
  the|stand:-23:-57 the|star:-32:-75 the|starlight:123:-30 the|station:-134:-36 the|statue:-1:-43 the|steam:36:-58 the|steel:130:-101
  the|stenographer:-45:-28 the|step:-117:-95 the|stern:-41:18 the|steward:-68:-100 the|stick:6:-67 the|stiff:194:-29 the|stile:41:-52
  the|stirrup:48:-9 the|stock:-79:12 the|stone:179:0 the|stool:69:113 the|storm:54:-141 the|story:-83:-25 the|storyteller:-59:-33
  the|stove:111:-4 the|stranger:24:52 the|strap:-128:75 the|straw:99:12 the|stream:15:-46 the|street:72:35 the|streetcar:-77:-10
  the|streetlamp:55:-2 the|strike:-61:-1 the|string:-41:-8 the|strip:-81:22 the|stroke:218:-35 the|stubble:102:-13 the|stuff:-87:-12
  the|stump:-53:-3 the|substation:-45:-30 the|suit:97:-36 the|sun:-154:-139 the|sunday:-44:-1 the|sunroof:-50:60 the|sunset:-41:-36
  the|surface:114:-40 the|surgeon:-121:181 the|surveyor:89:-8 the|sutra:-33:-61 the|swan:-80:4 the|sweep:-59:-19 the|swell:163:47
  the|switch:-209:-35 the|switchback:36:-68 the|sword:111:6 the|swordsman:-10:60 the|table:24:87 the|tablecloth:98:4 the|tablet:56:-11
  the|tag:-18:43 the|tail:-148:-84 the|tailgate:5:93 the|talisman:56:-27 the|tall:63:49 the|tank:-60:-86 the|tanker:27:-40
  the|tanner:-81:2 the|tannery:-46:-31 the|tap:-125:-22 the|tapestry:225:-9 the|tarmac:130:-4 the|tarpaulin:-50:-9 the|tassel:-101:22
  the|tattoo:129:-53 the|tea:7:61 the|teacher:-53:-7 the|teahouse:-62:12 the|teapot:-31:83 the|tear:119:-80 the|telegram:-62:-13
  the|telephone:15:50 the|temple:71:116 the|tenant:-90:-30 the|tent:-26:-60 the|tenth:26:-45 the|terrace:-51:-38 the|theatre:-121:-21
  the|thief:-40:-59 the|thigh:-81:-70 the|thin:-32:-50 the|thing:25:203 the|third:50:26 the|thousand:-85:-2 the|three:45:78
  the|threshold:119:-14 the|throat:-52:287 the|throttle:-91:-4 the|thumb:-104:-11 the|thunder:67:-34 the|ticket:-51:-17 the|tide:-47:-39
  the|tie:-48:-13 the|tiger:63:53 the|tile:128:38 the|till:47:-11 the|tilt:70:-25 the|time:216:-119 the|tin:179:-34 the|tinker:140:-81
  the|toe:69:-26 the|toll:-76:38 the|tollman:44:55 the|tomato:-144:-12 the|tommy:-77:129 the|tong:-154:44 the|tooth:-105:50
  the|top:-60:-50 the|topknot:-75:78 the|torpedo:-28:-57 the|tow:29:63 the|towel:-62:-7 the|tower:69:-109 the|town:-90:-52
  the|towpath:-100:-6 the|trace:91:-7 the|trader:6:-41 the|traffic:41:-60 the|trailer:3:55 the|train:-25:-93 the|tram:-107:-120
  the|trap:-90:-84 the|trapdoor:-47:-50 the|traveller:-76:-64 the|treaty:27:-40 the|treetop:60:-6 the|trestle:152:53 the|trick:-41:-4
  the|trigger:16:109 the|trike:-8:155 the|troll:-2:87 the|trolley:-73:6 the|truck:-60:-105 the|trumpet:-137:-31 the|truth:93:-27
  the|tug:-109:152 the|tumbler:68:-10 the|tune:152:-26 the|tunnel:-180:-60 the|turf:113:104 the|turn:-90:-27 the|turnstile:-117:45
  the|turret:-27:47 the|twentieth:-62:-72 the|twin:-58:-51 the|two:27:122 the|typewriter:154:-15 the|tyre:-47:-23 the|umbrella:-104:29
  the|underpass:78:4 the|underside:136:-11 the|undertaker:-47:-24 the|upper:-48:-66 the|upturn:-74:-75 the|urn:-63:-12 the|usual:-61:-41
  the|valley:55:-78 the|vampire:147:32 the|van:-23:-60 the|varnish:122:28 the|vat:-119:19 the|vault:60:-43 the|veil:-65:-14
  the|vein:-56:-23 the|velvet:41:36 the|vend:80:21 the|vent:54:-20 the|veranda:-71:-16 the|verge:-9:140 the|vermilion:76:99
  the|very:-172:-36 the|viaduct:-53:-7 the|viewport:55:-26 the|village:-72:-37 the|villager:-67:18 the|vine:58:-38 the|vineyard:-44:-13
  the|visor:25:63 the|voice:-71:-51 the|wagon:-29:106 the|wainscot:-4:62 the|waist:-35:-45 the|wall:-14:-64 the|war:44:50 the|ward:145:27
  the|wardrobe:-117:120 the|wardroom:136:-7 the|warlock:145:53 the|warm:-84:-16 the|watch:-88:-27 the|watchdog:-101:-9 the|water:-15:41
  the|waterfall:88:-61 the|waterline:-66:10 the|wax:-68:-21 the|weather:-2:-65 the|weathercock:-98:-22 the|weave:68:-8 the|weaver:93:-15
  the|wed:-89:6 the|wednesday:78:-9 the|week:-57:-65 the|weld:-43:-59 the|well:136:-48 the|west:-95:-59 the|wet:-176:9 the|wheel:-3:87
  the|whip:20:41 the|white:90:-6 the|whitewash:57:-15 the|whole:-64:-168 the|wick:59:-6 the|widow:81:-125 the|wig:-35:-52 the|will:35:-59
  the|winch:-108:20 the|wind:-63:-126 the|windlass:-56:-9 the|window:42:95 the|windscreen:-20:144 the|windshield:-64:-50 the|wine:57:6
  the|wing:-150:-19 the|winner:-43:-121 the|winter:-126:-36 the|witch:70:27 the|wizard:-66:-117 the|wolf:-19:108 the|woman:134:-29
  the|wood:-180:40 the|wooden:-47:-20 the|word:91:-39 the|work:17:-69 the|world:-71:-42 the|worst:-80:-7 the|wreath:-55:-19
  the|wreck:12:-60 the|wrist:109:-19 the|wrong:-88:-71 the|yard:-37:-104 the|year:-89:-64 the|yellow:47:18 the|yew:97:-13 the|yoke:91:-15
  the|young:-97:-4 the|zinc:83:-12 the|zither:224:30 thicken|and:57:-15 thick|as:4:-54 thick|with:-59:-13 thigh|and:-90:-100
  thing|'s:10:54 thing|about:-84:-22 thing|and:-76:60 thing|at:75:-8 thing|be:-70:-40 thing|in:-50:107 thing|on:51:-7 thing|with:83:-14
  think|about:-151:-158 think|it:-55:-30 think|of:-68:141 think|to:-96:-19 thin|as:51:-43 thin|that:-103:-12 thin|white:-56:-6
  third|gate:-104:-16 third|of:-114:-12 third|one:50:0 third|time:-104:6 third|verse:78:-3 third|watch:-118:-5 thirty|foot:63:-59
  this|be:-116:-26 this|hour:62:-6 this|house:-127:-6 this|morning:150:-23 this|one:202:-26 this|very:-42:-6 this|way:-65:-79
  though|a:117:-7 though|he:-45:-19 though|it:51:-19 though|no:53:-14 though|the:53:-37 though|to:-65:120 thousands|of:10:-42
  thousand|mile:-113:26 thousand|person:-160:6 thousand|ship:-59:-10 thousand|ton:-1:-52 thread|a:43:-27 thread|and:130:-16
  thread|by:49:-5 thread|from:-93:-7 thread|of:162:-79 three|day:44:-72 three|hundred:-228:-105 three|in:6:106 three|mile:53:-7
  three|of:-82:132 three|pace:-54:8 three|pair:-49:-23 three|side:-84:-6 three|step:-37:63 three|storey:-36:77 three|the:53:-55
  three|time:68:-83 three|week:-43:-15 thresh|floor:-45:-8 throat|and:10:135 throat|be:-63:12 throat|before:-5:101 throat|of:-49:73
  throat|to:-44:-41 throat|with:-39:64 through|a:-130:99 through|all:-64:-15 through|and:-8:-45 through|both:116:20 through|every:-47:-7
  through|five:-54:-10 through|her:185:-73 through|him:100:-59 through|in:-56:-32 through|it:116:-37 through|its:-74:113 through|on:104:2
  through|one:-67:4 through|smoke:78:-1 through|that:56:-15 through|the:-3:81 through|their:131:-34 through|them:119:9
  through|wet:-116:-36 through|your:42:147 throw|a:-113:-44 throw|bottle:-7:107 throw|down:-55:13 throw|everything:-79:-4
  throw|her:-26:-46 throw|him:28:62 throw|his:-54:-13 throw|in:-59:-15 throw|it:187:8 throw|its:-20:-49 throw|rice:-20:77
  throw|the:-207:111 throw|their:88:-15 throw|them:92:69 throw|you:28:40 throw|your:54:63 throw|yourself:-47:-47 thrust|out:131:-15
  thrust|the:33:-78 thumb|and:108:27 thumb|be:-45:-4 thumb|in:-39:70 thumb|out:83:-30 ticket|booth:-45:-10 ticket|punch:-19:-54
  tick|over:-59:-42 tide|and:137:-16 tide|be:-50:-77 tide|come:103:-12 tide|of:-47:-8 tide|on:48:-5 tier|of:9:-44 tie|itself:165:-33
  tie|the:-46:-80 tie|up:-55:-32 tie|with:-52:-34 tiled|in:-42:-4 tile|between:73:59 tile|green:-73:-23 tile|in:-45:43 tile|of:52:9
  tile|with:54:30 till|a:68:-18 till|the:-54:-8 tilt|and:-33:-95 tilt|her:261:69 tilt|like:-61:-6 time|a:-43:84 time|about:-51:-19
  time|and:84:37 time|around:-17:-142 time|as:44:-17 time|for:-36:50 time|from:-58:62 time|he:112:-21 time|i:122:-35 time|it:21:119
  time|its:82:27 time|on:-15:-55 time|she:28:49 time|that:55:-6 time|the:62:7 time|they:-18:43 time|to:-114:84 time|with:78:-75
  time|you:-68:-17 tinker|'s:61:-71 tiny|brass:-51:-3 tin|and:-84:-27 tin|trumpet:98:-14 tip|a:-45:20 tip|and:113:16 tip|it:62:-34
  tip|over:-69:-86 tip|the:83:-9 tithe|barn:89:-4 toe|to:83:-11 together|and:69:17 together|in:121:177 together|into:-82:-4
  together|like:-72:-18 together|through:-43:-16 together|to:-53:-4 together|with:29:-55 tommy|gun:-80:126 tongue|and:-6:-47
  tongue|the:-81:-6 tong|come:-85:46 tonight|the:203:-42 tonne|of:42:76 ton|of:-41:89 tooth|a:-66:-31 tooth|and:-138:-39 tooth|bare:-34:56
  tooth|be:-104:-20 tooth|the:-89:53 too|large:-73:-34 too|late:-3:142 too|many:-27:63 topknot|and:-70:98 top|and:-94:-48 top|the:-47:-27
  top|to:-45:48 torch|and:-41:46 torch|go:47:-20 torch|in:-53:-29 touch|him:98:150 touch|his:15:-67 touch|it:116:-47 touch|the:224:-75
  towards|the:60:-47 toward|her:-41:32 toward|it:-14:-61 toward|the:191:21 toward|your:86:-19 tower|and:232:64 tower|be:-43:-8
  tower|of:-57:-37 tower|stair:53:-10 tower|with:-19:-87 town|be:-42:-16 to|a:-41:-128 to|about:84:50 to|and:1:-40 to|another:48:-8
  to|answer:-64:6 to|bank:-86:-14 to|be:-106:-48 to|beat:70:-81 to|bed:-54:-57 to|belt:-82:-34 to|bottom:7:56 to|burn:-69:-19
  to|buy:-40:-6 to|carry:53:-23 to|cast:123:-9 to|chin:-44:101 to|conjure:-48:-4 to|dance:72:-16 to|do:-46:-5 to|door:-84:-11
  to|drip:64:29 to|drop:30:59 to|dry:-72:7 to|each:-65:2 to|either:-50:-42 to|end:-184:-35 to|every:-68:-19 to|everyone:-50:-3
  to|face:16:-46 to|fill:-71:19 to|find:8:-41 to|finish:-42:-19 to|fire:-44:0 to|follow:203:-45 to|four:-152:-35 to|get:-104:-77
  to|glass:56:-6 to|glow:93:-6 to|grind:-110:-84 to|hand:-61:-22 to|hang:63:-45 to|have:-123:-34 to|hear:45:-36 to|her:-5:-61
  to|hide:56:-48 to|him:-64:-39 to|his:50:-162 to|hit:56:3 to|hold:101:-50 to|hum:110:-6 to|it:-64:-119 to|its:-179:-130 to|keep:36:-100
  to|kiss:-59:-14 to|know:-54:-37 to|laugh:52:-25 to|lean:-9:229 to|leave:63:15 to|let:-6:-77 to|lift:45:-9 to|light:-52:-39
  to|listen:118:-30 to|look:32:83 to|me:-64:-44 to|meet:-45:7 to|mind:-50:-2 to|move:95:-22 to|my:-44:-16 to|nine:56:-40 to|nothing:44:-2
  to|notice:-49:133 to|one:71:17 to|open:-40:-6 to|pick:-50:-6 to|piece:-64:-7 to|point:82:-41 to|pole:-129:-32 to|powder:103:0
  to|pull:17:-65 to|push:-56:-4 to|put:-134:-43 to|raise:-71:-6 to|reach:-139:101 to|remember:-90:-9 to|rest:82:6 to|rib:49:113
  to|ribbon:-9:100 to|right:12:100 to|run:-86:91 to|save:-114:-15 to|say:-115:15 to|scream:-14:44 to|see:26:42 to|shine:90:-45
  to|shoulder:27:43 to|show:-63:81 to|side:95:-16 to|sing:46:-29 to|sleep:-86:66 to|smoke:-22:86 to|spare:-42:-67 to|speak:74:-48
  to|spin:53:-7 to|stand:102:-9 to|stay:-93:-9 to|steam:81:55 to|stern:-95:30 to|stop:-85:16 to|supper:-69:-46 to|tail:-69:-2
  to|take:-81:-24 to|talk:-69:-15 to|the:-80:-140 to|their:41:-114 to|them:106:-27 to|touch:-122:17 to|turn:25:-69 to|us:-42:-9
  to|use:8:78 to|wait:181:-27 to|wall:-75:71 to|what:-54:-4 to|where:-107:-25 to|wind:104:-3 to|write:69:-12 to|you:146:-12
  to|your:-29:-75 trace|the:59:-5 track|be:85:-7 traffic|and:-26:-57 traffic|light:77:-7 trail|from:123:-16 trail|spark:50:39
  train|be:-74:-17 tray|and:-5:47 tray|of:-109:-76 tread|on:-90:5 treaty|be:-57:-24 tree|grow:-48:-5 tree|in:10:48 tree|on:-43:-28
  tremble|in:-2:65 trestle|and:139:47 trim|the:63:-46 trot|away:80:-24 trot|off:63:-2 trot|over:84:-7 trough|and:45:-101
  trouser|cuff:44:-50 truck|and:-54:-41 truck|be:-40:-30 truck|go:107:58 truck|have:-78:162 true|name:83:-22 trunk|and:68:-3
  trunk|have:-47:-2 trunk|the:110:3 try|again:-56:-13 try|the:-58:14 try|to:-120:-7 tube|of:-17:-54 tuck|a:-50:-24 tuck|up:-53:-11
  tumble|out:17:47 tunnel|and:-49:-57 tunnel|the:65:-10 turf|and:-4:62 turnstile|and:-46:-20 turn|about:15:40 turn|all:-10:47
  turn|and:-3:-113 turn|around:-47:32 turn|back:-6:-41 turn|by:-55:-12 turn|from:-134:24 turn|her:36:206 turn|his:29:-51 turn|into:-61:34
  turn|it:-92:-81 turn|its:155:-12 turn|itself:-112:-12 turn|leave:-95:-21 turn|of:-135:-29 turn|off:-59:-2 turn|on:108:-29 turn|one:46:6
  turn|orange:-37:-40 turn|out:-123:-77 turn|over:71:-136 turn|round:42:90 turn|slowly:121:-31 turn|the:-62:-100 turn|their:209:-82
  turn|to:72:12 turn|toward:64:-18 turn|under:-41:-39 turn|up:97:19 turn|white:47:-19 turn|with:-110:-54 twelfth|stroke:100:-10
  twelve|foot:-44:-7 twelve|of:142:-31 twenty|mile:44:0 twice|about:25:132 twice|and:-94:54 twice|around:49:-20 twice|round:-73:-25
  twice|the:70:11 twig|and:102:-26 twist|and:6:66 two|and:146:-64 two|be:102:-6 two|behind:73:72 two|bike:-19:54 two|brother:-46:10
  two|by:125:-58 two|cousin:46:-20 two|dozen:51:-16 two|finger:80:124 two|floor:-33:50 two|green:143:-8 two|guard:87:66 two|halve:-76:18
  two|hand:168:-17 two|head:-36:48 two|hundred:-5:-196 two|in:33:71 two|leg:95:9 two|man:-95:138 two|mile:99:-5 two|more:14:48
  two|of:22:140 two|old:-140:-21 two|pair:26:-43 two|row:-105:-28 two|slug:-60:57 two|thousand:43:-45 two|three:-51:-21 two|wall:72:14
  two|wheel:-58:44 two|white:117:5 two|with:114:2 typewriter|be:101:-19 tyre|and:60:18 tyre|iron:26:154 umbrella|go:-101:58
  uncoil|and:48:11 underneath|a:42:-2 underneath|be:-100:-2 underside|of:130:-16 under|a:-60:-74 under|an:38:-83 under|each:-138:-30
  under|every:41:-7 under|her:-47:42 under|his:-67:-39 under|its:-111:4 under|my:-44:-19 under|no:86:-22 under|one:-123:-49
  under|that:40:-9 under|the:-105:66 under|their:18:-81 under|them:-112:3 under|violet:-45:-11 under|with:-16:67 under|you:-109:-53
  under|your:-61:-55 unfold|from:189:-36 unfold|into:-40:-12 unhurried|and:-143:-16 unpick|the:113:-75 unplug|and:115:-8
  unroll|the:-113:-16 until|dark:-49:-17 until|every:87:-24 until|he:-87:96 until|her:-67:-63 until|his:-11:-40 until|i:-43:-20
  until|it:-68:39 until|one:-72:33 until|she:-86:-10 until|the:49:-165 until|they:16:52 until|you:-59:-3 until|your:-92:-77
  upend|the:28:83 uphill|along:32:-49 uphill|and:75:-18 upon|each:-110:-27 upon|her:31:-60 upon|it:104:-69 upon|its:77:-28 upon|row:88:-14
  upon|the:-16:-184 upright|at:-13:44 upright|in:-10:-57 upright|with:-50:-3 upside|down:-237:-41 upturn|face:-119:-88 upward|and:72:-2
  upward|with:-98:18 up|a:39:-157 up|aft:-5:-43 up|all:30:53 up|along:143:90 up|among:-27:-57 up|around:88:16 up|as:-45:29 up|at:-59:-34
  up|before:81:57 up|beside:41:1 up|between:90:17 up|both:-56:-50 up|brown:62:-6 up|by:-101:-4 up|eleven:-53:-9 up|forty:-19:-54
  up|from:-118:127 up|go:-145:-60 up|he:-82:8 up|her:39:-42 up|here:-90:-7 up|his:53:70 up|in:98:25 up|it:153:18 up|its:55:73
  up|lie:-49:-6 up|like:-155:31 up|look:-40:-17 up|off:312:-11 up|on:57:-32 up|one:80:-34 up|out:-10:-73 up|past:80:-49 up|red:-87:125
  up|round:137:-24 up|their:-78:-13 up|they:60:-41 up|through:47:32 up|to:26:-273 up|together:75:108 up|toward:21:107 up|two:48:-2
  up|under:59:-34 up|until:48:-6 up|when:-96:10 up|with:-145:113 up|your:-48:-30 use|a:-24:72 use|as:-41:20 use|it:-55:93 use|the:-52:-34
  use|to:-86:-56 us|a:-144:38 us|again:-40:21 us|and:-51:-18 us|the:69:-5 vacuum|and:49:-23 vacuum|the:80:74 vanish|in:-41:-11
  vanish|into:6:-66 vat|and:-55:-7 vat|of:-114:-28 vault|'s:-47:-2 vault|and:127:-23 vault|be:99:-10 vault|the:-86:-1 veil|and:125:-30
  veil|be:-113:-21 veil|of:-50:-22 vend|machine:79:-7 vent|and:86:-17 very|clean:-90:-16 very|slowly:-52:-76 very|still:79:-12
  very|straight:-52:54 very|top:-58:-12 vest|and:9:61 vicar|'s:-69:-5 village|of:61:-42 vine|and:-76:-9 violet|fire:129:17
  violet|ink:-52:-9 violet|light:50:-15 visor|and:-54:25 visor|be:52:65 visor|down:-25:-48 visor|go:-57:62 visor|the:77:32
  voice|that:54:-1 vulture|on:22:51 wade|in:-57:114 wade|out:78:-79 wade|to:68:-4 wagon|and:-17:-49 waist|a:43:-25 waist|and:-42:-59
  waist|in:38:-52 wait|and:-78:-3 wait|at:78:-21 wait|for:-148:-33 wait|wait:-100:57 wake|and:76:-7 wake|it:53:-6 wake|up:-65:-18
  wake|with:-125:-6 walk|a:113:-25 walk|about:-98:-83 walk|across:-107:-38 walk|along:-21:50 walk|away:62:-3 walk|backward:-65:-42
  walk|behind:-46:-131 walk|beside:-44:-31 walk|between:134:14 walk|him:-33:109 walk|in:-148:-55 walk|it:-45:97 walk|on:-47:4
  walk|out:-20:-64 walk|pace:75:-53 walk|past:52:-41 walk|round:125:-36 walk|the:-55:21 walk|through:61:-54 walk|to:68:-12
  walk|toward:69:-9 walk|up:10:44 wall|a:45:-20 wall|as:-81:-14 wall|be:-69:19 wall|behind:-87:-17 wall|beside:-50:-8 wall|by:72:-3
  wall|come:-54:-3 wall|garden:-65:-7 wall|have:85:58 wall|like:119:5 wall|of:-54:-79 wall|on:83:3 wall|the:-25:-93 wall|to:-87:64
  wand|of:-42:-29 want|a:-47:-24 want|the:10:-46 want|to:-89:-51 ward|of:-139:-25 warlock|'s:92:3 warm|and:-67:-30 warm|brick:-49:-6
  warm|pan:-61:32 war|rig:9:44 wash|and:20:-56 wash|hang:-56:-6 wash|on:-14:-47 watch|a:108:35 watch|chain:-45:55 watch|from:40:-31
  watch|in:-64:-7 watch|it:99:-34 watch|the:-48:-140 watch|you:-82:-35 water|a:-54:-3 water|and:-101:-68 water|between:-42:-29
  water|come:-52:8 water|go:41:-29 water|have:-62:-44 water|in:41:-28 water|like:-68:-13 water|run:187:-18 water|stand:51:-39
  water|start:49:-4 water|tank:-47:-4 water|the:-85:-53 water|to:-52:-53 water|tower:-44:18 water|with:-53:-15 wave|a:-21:-50
  wave|to:-56:-3 wax|museum:-66:-37 way|a:70:-41 way|and:67:-21 way|back:40:-35 way|down:-71:-3 way|he:112:-11 way|home:12:-50
  way|it:30:-52 way|one:54:-8 way|out:-44:0 way|round:-115:-28 way|she:48:-23 way|up:-138:-68 way|with:-73:-21 way|you:-19:96
  wear|a:-134:-71 wear|her:-98:-13 wear|it:-67:-17 wear|mourn:-78:-10 wear|off:-128:-36 wear|the:110:39 wear|to:-52:-2 wear|two:-11:-46
  wedge|of:-45:47 wed|dress:-12:75 wed|ring:77:-14 weed|in:73:6 week|go:-33:-44 weep|into:-69:-24 weight|a:75:-18 weight|and:93:-22
  weight|on:-49:55 welder|'s:-87:-28 weld|goggle:-69:-49 well|and:119:-12 well|be:171:-3 well|up:118:-33 weren't|any:149:-25
  wet|and:260:-11 wet|black:63:-30 wet|boot:-66:-3 wet|footprint:49:-6 wet|grass:-64:109 wet|hair:107:-8 wet|hand:84:-3 wet|his:52:-11
  wet|leather:-46:40 wet|print:-57:-8 wet|rope:-21:52 wet|slate:-73:-12 wet|stone:-8:-54 wet|the:84:21 wet|through:141:-27 wet|to:41:32
  wet|with:-58:-3 we|all:-24:-45 we|be:-63:-60 we|bury:-43:-25 we|go:-108:-32 we|have:-57:-21 we|watch:45:-5 whatever|be:-63:-45
  whatever|it:-105:3 whatever|they:-75:25 what|be:44:-19 what|have:-49:123 what|i:46:-30 what|it:-142:44 what|remain:-65:59
  what|she:67:-15 what|the:-91:-18 what|there:-64:-5 what|they:-52:112 what|you:78:-25 wheel|a:-76:-18 wheel|and:-9:129 wheel|be:-71:-49
  wheel|go:28:-112 wheel|have:67:-8 wheel|in:69:5 wheel|leave:118:-20 wheel|of:64:-4 wheel|on:-20:-60 wheel|once:150:20 wheel|over:-121:-1
  wheel|round:40:12 wheel|spin:-22:-77 wheel|the:-34:-49 wheel|to:-104:-7 wheel|turn:-17:-41 wheel|with:60:-24 when|he:43:-48
  when|his:-76:85 when|i:57:34 when|it:-32:-92 when|she:110:-118 when|the:62:8 when|there:-99:-10 when|they:-92:-112 when|you:98:-99
  wherever|a:95:-11 wherever|her:170:-8 wherever|it:-44:-30 where|a:-6:-64 where|an:74:-8 where|another:-74:-24 where|each:61:-5
  where|he:-25:-94 where|her:107:-30 where|his:-97:17 where|i:-60:-81 where|it:83:-95 where|its:179:53 where|no:144:-8 where|nobody:114:-2
  where|only:52:-15 where|she:164:-10 where|the:58:-145 where|there:213:-19 where|they:2:95 where|you:-138:-74 where|your:-35:152
  whether|he:-103:-9 whether|you:-50:-3 which|be:-63:-5 which|do:-65:-9 which|have:112:-36 which|it:-33:48 which|of:-88:-3
  which|she:-51:-18 which|the:-70:22 which|you:-91:-23 while|a:-208:-107 while|and:-105:-22 while|it:-35:122 while|she:-69:-55
  while|the:6:42 while|their:-31:48 while|you:157:13 whip|and:118:-13 whirl|up:163:-4 whisker|and:77:1 whisper|and:-66:-4 whistle|and:61:0
  whistle|for:-81:-24 white|and:68:60 white|arm:-93:-13 white|as:-5:54 white|beard:-46:-15 white|face:80:-14 white|finger:106:-36
  white|fire:145:37 white|flower:52:-24 white|from:-72:-8 white|glove:-40:-27 white|gravel:-69:-13 white|hair:67:-31 white|lead:-58:-8
  white|light:0:44 white|line:118:33 white|moth:88:-4 white|of:-113:-17 white|on:-86:-16 white|rope:119:-20 white|scar:-83:-6
  white|shape:-64:39 white|stag:-8:-45 white|stone:-43:14 white|the:77:-22 white|then:129:32 white|to:-41:-12 whole|bay:-45:-4
  whole|camp:68:-30 whole|front:-63:8 whole|hundred:-40:-7 whole|length:-25:-73 whole|long:90:-18 whole|night:-91:-14 whole|of:-74:-215
  whole|orchard:-100:-17 whole|plain:-66:-6 whole|street:-44:-46 whole|thing:-42:-39 whole|town:-54:-5 whole|wall:-79:25 who|could:-71:-43
  who|go:-71:-13 who|hadn't:-63:40 who|have:-154:-86 who|know:45:-20 who|take:135:19 who|throw:44:59 wide|and:5:-59 wide|than:-45:-84
  widow|'s:114:-27 widow|have:63:-10 wife|go:-65:-61 wig|and:-62:-11 will|be:-77:-28 will|go:-53:-13 will|not:106:-110
  windmill|with:-64:-8 window|a:-5:-48 window|and:44:61 window|be:160:-27 window|down:-86:-33 window|have:104:46 window|light:-75:-31
  window|of:-20:44 window|the:70:5 window|to:-50:19 windscreen|and:-90:47 wind|about:-48:6 wind|and:56:-49 wind|be:71:-3 wind|go:34:-44
  wind|have:-122:-6 wind|in:89:-15 wind|it:60:104 wind|round:-40:3 wind|the:105:21 wind|to:-81:-4 wind|with:181:24 wine|and:-73:-17
  wine|in:92:-32 wine|jar:32:125 wing|come:75:1 wing|fold:24:-50 wing|i:-76:-54 wing|mirror:-41:-8 wing|off:4:44 wing|you:-43:-10
  winter|'s:-22:69 winter|garden:-73:-21 wiper|go:-81:-13 wipe|the:119:-110 wipe|your:-52:-52 wire|and:-96:0 wire|no:72:74 wire|on:40:-3
  wire|the:-52:-39 wire|to:54:-53 wire|together:-59:-12 wire|up:-82:-41 wish|to:56:-33 within|the:60:-12 without|a:-69:10
  without|any:-139:-24 without|bend:14:-49 without|haste:152:-23 without|heat:86:-21 without|him:97:8 without|hurry:20:57
  without|look:-99:-82 without|move:-13:53 without|open:138:57 without|the:-5:-69 without|touch:49:-56 with|a:-119:-58 with|age:-86:-6
  with|all:-103:-103 with|an:-28:64 with|and:-15:56 with|bee:47:-4 with|blue:-82:-39 with|both:-107:-35 with|candle:118:-6
  with|chain:-57:-1 with|duck:-73:-22 with|dust:-70:-6 with|each:45:-14 with|eel:54:-11 with|eight:-55:-11 with|every:78:-29
  with|finger:104:-11 with|fish:131:-16 with|fishing:-81:-7 with|flour:-98:-81 with|forty:-66:-18 with|frost:-61:-24 with|fruit:-79:-11
  with|great:-88:-50 with|half:30:82 with|her:21:-65 with|him:-120:180 with|his:-51:45 with|hook:-55:149 with|ink:-59:-6 with|it:-13:225
  with|its:-206:-12 with|ivy:-60:-21 with|joy:-42:-65 with|laughter:44:-37 with|light:65:-22 with|lightning:-89:-42 with|little:-105:53
  with|more:110:-28 with|moss:88:-15 with|my:116:8 with|nail:-69:24 with|nine:-101:-34 with|no:116:4 with|nobody:140:-66
  with|nothing:142:-48 with|number:-41:52 with|one:-141:-83 with|orange:-72:-23 with|palm:-52:-2 with|paste:-49:-5 with|rain:-109:-8
  with|river:58:-12 with|salt:-20:84 with|saucepan:-42:-52 with|seven:-76:-11 with|silver:100:-12 with|small:-76:-27 with|smoke:-58:-15
  with|snow:69:-17 with|some:-67:-8 with|somebody:-84:-61 with|something:-36:-40 with|straw:-83:-32 with|the:-48:43 with|their:-178:-61
  with|them:123:28 with|three:-49:-84 with|too:-28:61 with|tree:-46:-17 with|two:-73:26 with|us:99:-8 with|weed:-89:11 with|wet:42:15
  with|what:4:154 with|you:-45:0 with|your:99:-20 wizard|of:-99:-17 wizard|raise:4:-46 woman|'s:151:-16 woman|and:45:22 woman|be:4:98
  woman|of:84:-38 woman|on:-53:5 woman|sit:-42:-8 woman|who:57:-5 woman|with:-12:-47 woman|would:-54:116 wonder|what:-54:-11
  wood|and:-9:84 word|and:78:-43 word|at:49:-30 word|for:58:-19 word|in:-52:15 word|of:62:-12 word|one:-74:-4 work|at:62:-55
  work|in:-79:-12 work|its:-78:-32 work|the:-110:24 world|and:-80:-11 worth|of:88:-47 would|be:-51:10 would|have:-186:-179
  would|not:-90:-19 wrap|in:-32:58 wreck|of:-111:2 wrench|it:-95:75 wrench|on:-47:-30 wren|'s:-124:-13 wring|out:-58:-27 wrist|be:70:-37
  wrist|like:62:108 wrist|to:60:-51 wrist|with:-50:159 write|a:58:-7 write|and:102:-19 write|down:-23:-63 write|it:-96:-6
  write|itself:-61:-3 write|on:139:-50 write|the:-89:-12 write|to:-87:-11 write|with:-90:-10 wrong|and:-101:-4 wrong|note:102:-21
  wrong|side:46:-46 yard|above:57:-2 yard|and:76:-27 yard|of:-68:60 yard|off:32:-78 yawn|and:104:76 year|and:-54:-49 year|before:-51:-7
  year|go:-55:-4 year|in:167:-2 year|of:-152:-75 year|old:-114:-37 year|to:-107:-8 yellow|and:-76:15 yellow|paper:158:-34
  yellow|silk:-50:-6 yellow|talisman:47:33 yet|the:52:-17 yours|and:83:58 your|arm:52:-96 your|back:-79:-22 your|boot:-63:-98
  your|breath:33:-96 your|brother:-28:-60 your|cheek:-62:53 your|coat:58:14 your|collar:27:114 your|dead:125:-4 your|door:-24:44
  your|ear:15:164 your|eye:-90:-16 your|eyelid:65:-3 your|father:72:-38 your|fist:-67:13 your|foot:-88:-25 your|grip:54:18 your|hair:2:63
  your|hand:-107:-166 your|head:-140:-45 your|heel:-172:136 your|knee:16:94 your|lamp:-135:-26 your|leave:-113:39 your|lung:-46:-8
  your|mind:-133:-28 your|mother:67:-62 your|mouth:-53:-25 your|name:128:-10 your|neck:-62:8 your|other:-25:-108 your|palm:59:-38
  your|rear:-72:72 your|run:40:75 your|shadow:71:-30 your|shield:33:127 your|shin:-59:-17 your|shoe:55:-31 your|shoulder:93:106
  your|sleeve:85:87 your|staff:-77:6 your|table:-22:58 your|tailgate:24:69 your|teacher:-108:-24 your|throat:-49:146 your|thumb:-85:-37
  your|tooth:-30:-42 your|visor:46:-46 your|voice:76:-6 your|waist:-46:-12 your|way:54:-42 your|weight:-27:48 your|whole:-46:41
  your|window:133:-11 your|windscreen:45:68 your|wrist:101:-50 you|'d:-125:32 you|'re:-90:-38 you|'ve:90:-23 you|a:-49:-120
  you|along:45:-47 you|arrive:-48:-19 you|as:45:45 you|ask:-106:-31 you|at:-69:0 you|back:70:-23 you|be:-60:-82 you|beat:81:-27
  you|both:-52:-36 you|bow:-162:-102 you|break:-51:-8 you|bring:-113:90 you|by:-76:63 you|call:-17:48 you|cannot:52:-40 you|carry:67:-3
  you|catch:-112:103 you|change:-44:-44 you|climb:-169:-53 you|close:-41:-22 you|come:-74:-4 you|could:43:-100 you|crest:-85:-28
  you|cross:-95:-63 you|cut:40:-47 you|decide:-66:-10 you|dive:-53:77 you|do:-133:-131 you|don't:-55:-3 you|down:-60:-20
  you|dream:-110:-51 you|drink:-74:-8 you|drive:-109:-42 you|drop:95:15 you|empty:-40:86 you|enter:3:-66 you|feed:91:8 you|feel:165:-37
  you|find:-75:4 you|float:-93:-20 you|follow:-54:-47 you|for:-65:-45 you|from:-112:38 you|gain:-86:-76 you|get:-78:-12 you|give:-75:-32
  you|go:-67:-106 you|haul:-181:-12 you|have:-183:-206 you|hear:53:139 you|hit:-50:-1 you|hold:75:56 you|imagine:-44:-1 you|in:4:188
  you|initial:-42:-10 you|it:115:-9 you|jab:-51:22 you|jack:-125:-25 you|jam:-53:61 you|jump:-35:92 you|keep:87:-81 you|kill:44:-51
  you|kneel:88:-48 you|lean:-46:-9 you|leap:-38:-42 you|leave:-88:-80 you|let:131:-73 you|lie:-135:-23 you|light:152:-27 you|look:13:-94
  you|lower:-79:-14 you|make:-66:-39 you|may:-91:-75 you|might:-78:-2 you|miss:-56:-19 you|notice:-99:-40 you|on:-155:-98 you|once:66:2
  you|open:-16:-48 you|out:-18:-44 you|over:-73:-40 you|parry:27:103 you|picture:-34:-59 you|press:77:-42 you|pull:45:-48 you|push:-94:-40
  you|put:64:-7 you|raise:-67:-4 you|ram:47:39 you|reach:-88:-58 you|read:-86:-18 you|receive:-12:-40 you|remember:-50:-21
  you|roll:-77:-19 you|run:-74:-25 you|say:-94:-73 you|scrape:-55:-23 you|see:-61:47 you|sell:-10:-44 you|shoot:-43:7 you|shoulder:-44:-35
  you|sign:-83:-27 you|sit:-166:-47 you|sleep:-142:-18 you|slide:-29:84 you|spend:-20:-48 you|spin:174:69 you|split:66:75 you|stamp:-59:-3
  you|stand:-99:-20 you|steer:59:65 you|step:74:-39 you|stop:-28:-72 you|strike:129:41 you|suppose:-43:-4 you|swing:-72:102
  you|take:-41:-115 you|tell:-68:-51 you|thank:-57:-33 you|that:-63:-8 you|the:143:-17 you|think:-80:-130 you|through:-59:9 you|to:-50:-65
  you|top:-48:-35 you|tread:-84:0 you|try:-75:-74 you|turn:-119:-16 you|wade:-78:-26 you|wait:-110:-93 you|walk:-20:-57 you|want:77:-27
  you|watch:210:-64 you|who:-18:42 you|wipe:-70:-43 you|with:66:2 you|would:-142:-21 you|you:48:95`;

/** Clauses of a kind that {@link file://./wonder-clash.ts} counts, each. */
export const CLASH_WEIGHTS: Readonly<Record<string, number>> = {
  "likenesses and the dead act": 0.242,
  "wares live": 0.402,
  "plants live": 0.667,
  "fire, water and smoke live": 0.099,
  "the dead act": -0.211,
  "a part of its own": 0.615,
  itself: 0.394,
  "gets up": 0.605,
  rises: 0.398,
  "goes up": 0.276,
  "hangs in the air": 0.23,
  "somebody goes up": 0.053,
  "the wrong way": 0.262,
  "out of a hand": 0.338,
  "fire about a body": 0.539,
  "a sound goes on": 0.509,
  "turns to somebody": 0.176,
  "the empty act": 0.682,
  "makes way": 0.598,
  writes: 0.676,
  "comes together": 1.4,
  "things mend": 0.423,
  yields: 0.32,
  "its worker acts": 0.189,
  "things answer a sign": 0.519,
  "elements answer a sign": 0.707,
  "bodies answer a sign": 0.583,
  "changes at once after a sign": 0.05,
  "far off after a sign": 0.223,
  "by itself": 0.204,
  "does it to itself": 0.944,
  "no cause": 0.476,
  "without harm or trace": 0.864,
  "does not what it must": 0.704,
  "dead for so long": 1.246,
  "too many or none": 1.095,
  "fire in a bare hand": -0.102,
  lore: 0.201,
  "its workers": 0.532,
  devices: -0.027,
  "sure signs": 0.196,
  "several sure signs": 0.346,
  "sure signs without a cause": 0.586,
  "sure signs and devices": 0.1,
};
