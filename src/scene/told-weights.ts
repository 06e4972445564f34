/** Weights of words for a wonder and for a fight, fitted by `npx tsx tools/scene/fit.ts` on the labelled sets. Not to be edited by hand. */

/** A weight is its number over this. */
export const SCALE = 100;

/** Base forms, for a wonder and for a fight. */
export const WORDS = `
  'd:73:-37 'll:-80:-6 'm:-4:10 're:-119:-56 's:52:338 've:-34:-48 a:-152:-284 abacus:-110:58 abbess:96:-89 abbot:158:21 able:-30:39
  aboard:-43:72 about:-64:-177 above:34:-140 academy:-7:0 accept:-1:-7 access:-3:-8 accord:-48:-7 accordion:-19:-9 account:-85:-11
  accountant:-30:79 ache:-10:0 acid:-78:-38 acquire:-7:81 acre:30:-50 across:159:98 act:-94:-28 actual:-12:-9 add:-92:-74 adder:10:-23
  address:8:-9 adept:-17:-4 admiral:-152:-110 admit:-5:-9 adrift:-9:56 advance:-83:-36 advert:-1:-26 advertisement:-10:-26 aerial:-181:-12
  afford:-46:-47 aft:-126:-292 afternoon:-35:-30 afterwards:-15:68 again:-357:-98 against:-132:5 age:51:-10 aged:25:-3 agent:-5:-3
  ago:-8:-3 agree:-92:-4 aground:-5:-1 ahead:136:33 aid:-9:-2 aim:-3:54 air:380:45 airless:-17:-1 airliner:-34:-3 airlock:28:32
  aisle:37:-83 ajar:-14:-4 alarm:-103:-67 alder:37:-5 alderman:-102:-56 ale:72:-12 alert:-11:-15 alibi:-49:-6 alight:126:11 alike:-7:-14
  alive:-14:-7 all:44:-81 alley:-64:-27 allotment:-31:-14 alone:-42:-46 along:-6:-208 alongside:14:-65 aloud:-50:-4 alphabet:8:-8
  already:-125:362 also:60:-41 altar:22:-106 alter:-9:0 always:-82:-47 ambassador:-88:29 amber:18:19 amble:39:-16 ambulance:-36:114
  ambush:-25:-18 amend:-1:-12 ammo:-16:-23 among:-189:192 amuse:-20:-9 amusement:-18:0 an:-210:-350 anarchist:-13:37 anchor:-44:-41
  and:-144:-184 android:-3:-2 angel:-100:-29 anger:-30:-4 angle:19:-3 angry:-20:-3 ankle-deep:-30:-3 ankle:-24:9 announce:-34:-1
  another:144:-117 answer:95:63 ant:-18:-5 antenna:-10:5 antler:112:-25 anvil:32:32 any:-62:-97 anybody:-91:-41 anyhow:122:-9
  anyone:-38:95 anything:5:-39 anyway:48:-53 anywhere:97:-8 apart:-60:62 apartment:-15:-1 apiece:-47:-7 apologise:7:72 apology:-14:19
  apothecary:-20:-3 apparently:-22:-2 appear:6:6 appendix:-7:-7 applause:-22:-15 apple:18:-10 apply:-19:-16 apprentice:-50:-48
  approach:-5:-6 apricot:-3:-6 apron:-43:-169 aquarium:-84:30 arc:-3:5 arcade:-65:-37 arch:-12:-30 archer:58:36 archive:-21:-1
  arcology:-112:-8 aren't:-9:-6 arena:-8:-2 argue:-73:38 argument:-15:-6 ark:15:-5 arm:-24:-26 armchair:-58:-2 armed:-19:-12 armful:38:-6
  armor:-14:-1 armour:-4:67 armpit:-19:9 armrest:12:-3 army:-21:0 around:-52:-86 arrange:-11:-4 array:-50:-21 arrears:-19:-5 arrive:23:39
  arrow:-10:121 as:98:8 ash:104:35 ashamed:-9:-1 ashtray:60:13 aside:95:3 ask:-8:-342 asleep:-201:-110 asphalt:75:31 aspirin:-10:-18
  assassin:170:91 assemble:91:-8 assign:-2:-20 assistant:-15:-4 asteroid:40:-8 astride:103:93 astronomer:25:-1 asylum:-43:-5 at:9:-221
  attack:-83:-40 attempt:-13:-1 attend:-2:-1 attendant:-14:-37 attention:-10:-1 attentive:-19:-3 attitude:-5:-12 attorney:1:-14
  audience:-3:-11 audit:-20:-6 aunt:-21:-99 auntie:-22:1 aurora:-15:0 automatic:45:35 autosave:-29:-17 autumn:-72:-6 avenue:-206:-45
  awake:-23:-5 away:36:-65 awning:-4:-42 axe:11:-4 axis:-71:-15 axle:-13:-66 baby:-7:-68 back:105:84 backward:77:247 backwards:-72:82
  bad:-83:-28 badge:-13:-17 badger:-13:-4 badly:-156:-51 bag:-69:33 bailiff:108:-68 bait:-13:13 baize:18:-31 bake:-61:53 baker:-32:6
  bakery:-23:-1 balance:-151:-3 balcony:-161:-3 bald:-100:-57 bale:8:-4 ball:-4:93 ballad:-16:-2 balloon:-73:-17 ballroom:94:-59
  balustrade:29:21 bamboo:-80:43 band:-94:-107 bandage:-9:-22 bandit:86:43 bandleader:29:-18 bandolier:-17:-2 bandstand:-11:-9 bang:26:-99
  banister:-25:87 bank:-7:154 banner:52:-27 bar:238:-69 barb:-6:14 barber:4:-38 barcode:-44:-5 bare:226:-29 barefoot:84:-57
  bareheaded:-48:-1 barely:-41:-7 bargain:-21:-54 barge:-49:48 bark:70:-40 barley:102:-44 barman:11:6 barn:170:-51 baron:-13:-13
  baronet:-16:0 barrel:-184:98 barricade:-25:222 barrier:-44:-11 barrow:-39:17 barstool:39:-10 bartender:-3:-3 barter:-2:-5 basalt:91:-8
  base:-42:-13 basement:39:-3 basin:134:76 basket:-4:94 bass:-9:-2 bat:24:-23 bath:-3:41 bathe:-11:-1 bathrobe:-18:-21 bathroom:-4:-12
  bathtub:53:-23 baton:-104:-1 batter:-19:-9 battery:36:-22 battle:-63:-20 bawl:19:-20 bay:-44:2 be:-2:-492 beach:24:-53 beacon:-65:-21
  bead:75:90 beak:-59:46 beam:-18:11 bean:0:-36 bear:83:91 beard:196:-111 bearer:-3:-9 bearings:-28:19 beast:-68:4 beat:171:-98
  beautiful:-41:-13 because:-98:-7 beck:-15:-22 beckon:135:-1 become:-37:-48 bed:-21:94 bedpost:-18:-6 bedroll:58:-3 bedsheet:-82:-14
  bee:88:-50 beech:-44:-13 beehive:-7:-18 beekeeper:49:-11 beer:-76:-35 beet:-29:-3 beetle:-78:-10 before:-138:155 beg:-29:31 begin:495:-1
  behead:-2:-1 behind:101:129 belfry:-122:123 believe:-122:-30 bell-rope:89:10 bell:-21:-147 bellow:-127:5 belly:-180:-149 belong:-66:42
  below:-287:-110 belt:-93:-19 belted:-34:-18 bench:-118:-67 bend:85:-55 beneath:-44:22 berry:-6:-5 berth:-44:15 beside:-138:268
  best:-62:12 bet:-47:-26 better:-84:-10 between:-226:-62 bewitch:-4:-4 beyond:-199:-3 bib:4:-3 bicycle:29:-18 bier:3:-15 big:-248:116
  bike:-24:51 bilge:-44:12 bill:-167:-21 billboard:3:68 billhook:135:90 bin:-17:-3 bind:-55:-18 birch:17:-36 bird:60:-43 biro:-13:-2
  birth:7:21 birthday:-42:-11 bishop:-239:-45 bit:22:54 bite:-250:139 black:-236:-171 blackbird:-21:-4 blacken:17:23 blackjack:-4:2
  blackout:-17:-1 bladder:-40:-21 blade:-226:85 blank:62:-21 blanket:23:-80 blare:-28:-5 blast:-14:3 blaze:199:-32 blazer:-11:-4
  bleach:-55:-17 bleat:-21:17 bleed:157:-64 bless:122:-13 blimp:-1:-21 blind:57:137 blinds:-13:-7 blink:10:84 blister:44:-7 blizzard:-6:-1
  block:-28:-100 blonde:-114:-9 blood:173:-119 bloodbath:-25:-15 bloodhound:-25:-33 bloom:30:19 blossom:80:-12 blotter:120:-48
  blow:152:-85 blowtorch:-2:-3 blue:-144:-73 blunt:-3:147 blur:29:-19 boar:-141:62 board:42:26 boarder:-95:67 boardwalk:-56:-2
  boat:-245:40 boathook:-31:197 boathouse:57:-6 boatman:-39:-13 bob:-63:-74 bodice:6:-25 bodily:46:29 body:-55:73 bodyguard:-43:47
  bog:-7:-13 boil:-51:-28 boiler:-61:29 bollard:-33:-32 bolt:-19:18 bomb:-46:45 bombazine:-8:-1 bond:-34:-4 bone:141:150 boneyard:-2:-1
  bonfire:-100:-144 bonnet:-146:-2 book:-90:36 boom:-144:97 boot:-164:-74 booth:-196:49 bootlace:-24:-43 border:40:-4 boredom:-8:-2
  born:-73:61 borrow:-83:-40 bosom:-12:-5 boss:-67:-13 bosun:47:-7 both:-109:117 bother:-34:21 bottle:-36:198 bottom:430:-59 bough:23:-17
  boulder:183:63 bounce:-100:-54 bouncer:-128:116 bound:-42:-4 bounty:-12:-20 bow:11:-253 bowl:184:-56 box:8:-89 boxcar:-10:-5
  boxing:-18:47 boy:-96:-126 brace:84:-14 bracken:-41:11 bracket:-21:18 braid:5:-24 brain:-16:0 brake:-164:13 bramble:26:-2 branch:129:-20
  brand:43:-2 brandy:23:-8 brass:-228:42 brazier:-66:32 breach:-95:32 bread:10:-20 breadth:63:36 break:-348:-102 breaker:-37:-17
  breakfast:0:-36 breakthrough:-110:-18 breakwater:-83:-3 breast:-19:-66 breastbone:-40:-30 breastplate:42:12 breath:264:-186
  breathe:176:-55 breech:158:-32 breeze:1:-28 bribe:-5:-14 brick:99:12 bricked-up:72:-1 bridal:-26:-22 bride:159:-79 bridge:-129:14
  bridle:-2:0 brief:-5:-3 briefcase:69:3 brigand:-18:3 bright:57:105 brighten:-52:-6 brightness:-68:-23 brim:-19:-20 brine:-17:-12
  bring:-433:253 bristle:76:45 broad:-61:-46 broadside:-62:36 brochure:-4:-2 broker:-19:-24 bronze:-16:1 brooch:-27:-9 broom:-129:-67
  broth:-45:33 brother:84:-52 brow:-6:-47 brown:-117:-202 bruise:-30:-27 brush:106:104 brushwork:-8:-1 brute:-17:5 bubble:-98:-51
  buck:-12:-2 bucket:-25:42 buckle:16:-73 buckler:-17:5 buckwheat:-16:-2 bud:14:-10 budded:62:-6 budge:-4:-1 buffalo:31:-47 buffers:39:-9
  buffet:-9:-8 buggy:-82:93 build:-197:-122 bulb:46:-41 bulge:-14:42 bulkhead:-65:117 bull:-50:2 bulldozer:20:40 bullet:149:-17
  bump:14:-19 bumper:-155:21 bun:69:0 bung:60:-9 bunk:4:-9 bunker:-24:-19 bunting:-14:-19 burial:38:-12 burn:16:-208 burner:32:-3
  burnt-out:88:-2 burr:74:-6 burst:-178:387 bury:-104:-94 bus:-186:-98 bush:-6:-2 business:-87:-10 busy:-58:13 but:4:-192 butcher:-80:-54
  butler:31:-3 butt:-69:60 butter:-19:-67 butterfly:-8:58 button:49:-13 buttonhole:105:-45 buy:-176:-81 buyer:-27:0 buzzard:116:40
  by:-34:-153 byre:4:-6 cab:-22:81 cabbage:-27:-2 cabbie:-15:-4 cabin:-26:-15 cabinet:-91:87 cable:-92:-117 cactus:0:76 cadet:44:-14
  cage:-167:26 cairn:-11:30 cake:-153:38 calendar:-11:-19 calf:-18:2 calfskin:-5:0 call:-123:-43 calligrapher:30:-1 calm:59:-13
  calmly:-6:1 camel:-71:12 camellia:-16:-2 camera:78:22 camp:82:-31 campaign:-13:-5 camphor:-16:-21 can't:-178:-91 can:102:-93
  canal:-107:-48 canapé:-21:-6 canary:-81:3 cancel:-57:-9 candle:78:-136 candlestick:-62:27 cane:-64:-19 canister:-13:-6 cannery:-80:-2
  cannon:44:38 cannot:-8:43 canopy:-50:19 canvas:-13:-23 canyon:-34:-41 cap:-103:0 cape:-46:31 capital:90:-40 capsule:11:-27
  captain:-119:-50 car:-110:-77 caravan:-84:-50 carbine:96:-24 carburettor:-21:-1 carcass:-47:-139 card:43:-19 cardboard:-6:-10
  cardigan:-65:-9 care:-10:-3 careful:-68:-67 cargo:-132:26 carnation:49:-55 carnival:-12:-1 carousel:-66:-32 carp:140:-95 carpet:211:-28
  carriage:-5:-43 carrier:-21:-7 carry:-51:59 cart:-75:128 carter:-43:-18 cartwheel:-21:50 carve:5:-66 case:-1:-88 casement:-69:-10
  cash:-102:-45 cashier:-18:44 casing:-15:-14 casino:-63:-25 cask:-5:-20 cassock:-10:-35 cast:18:-85 castor:-26:3 casualty:-5:-2
  cat:53:-112 catalogue:-7:0 catapult:-21:35 cataract:-6:-4 catch:-217:180 cathedral:-182:-53 cattle:-47:41 catwalk:-49:64 cauldron:-8:2
  causeway:-26:-53 cave:13:-5 cease:64:-4 cedar:-4:-6 ceiling:138:21 cell:-3:-4 cellar:12:-43 cello:-15:-1 cement:-29:-7 censer:129:4
  centipede:-136:-3 centre:-40:-4 century:36:-18 ceramic:-52:69 certain:-16:-29 chaff:-5:-13 chain:-83:244 chair:187:-2 chalk:186:-33
  chalked:-14:-29 challenge:41:-7 champagne:-12:-6 chance:-61:-19 chandelier:-101:43 chandler:-2:-14 change:-40:130 channel:-13:-8
  chant:85:25 chapel:-89:15 chaplain:-13:-2 chapter:-105:-23 char:46:-3 character:65:-16 charcoal:69:-3 charge:-60:-103 charm:-46:63
  chart:-55:-88 charter:-4:-1 chase:-60:-17 chatelaine:-48:-7 chauffeur:-2:63 cheap:-45:-7 check:-39:-43 checkpoint:-39:-34 cheek:91:-4
  cheekbone:-5:-4 cheer:-66:34 cheerful:-2:14 cheese:61:-35 cherry:42:-5 chess:-126:58 chessboard:-36:-1 chest:-62:-15 chestnut:-7:34
  chew:-78:-1 chicken:32:105 chief:-38:-64 child:-203:-253 chimney:-109:-52 chin:-85:-163 china:47:-20 chip:17:-16 chipped:-36:-11
  chisel:-29:41 choir:32:-9 choke:-2:-7 cholera:-14:-13 choose:-62:-101 chop:-20:65 chopstick:-127:4 chord:4:73 chorister:-9:-6
  chorus:-32:-5 christen:1:-24 chrome:-12:-26 chromed:-3:-1 chrysanthemum:-5:15 church:36:-62 churchyard:-43:-43 churn:-14:-9 chute:-24:2
  cicada:19:-2 cider:-48:-23 cigar:-33:-4 cigarette:113:-52 cinder:79:1 cinnabar:43:8 circle:14:-24 circuit:5:-18 circulate:-5:-5
  cistern:-41:-6 citizen:-11:-6 city:-56:-26 clack:-31:-32 claim:-50:-10 clamber:26:-8 clamp:-85:-24 clank:-13:84 clap:111:-41
  clapper:47:-27 class:-19:-7 clatter:60:8 clause:-11:-10 claw:-82:40 clay:68:-48 clean:56:18 cleaner:-30:-32 clear:186:-71
  cleaver:-122:-46 clench:2:77 clerk:-264:109 click:-18:-127 client:22:-9 cliff:-96:-130 climb:-101:-52 cling:-84:-15 clinic:-54:-22
  clink:9:-3 clip:-112:-48 clipboard:-9:1 cloak:67:112 clock:11:-135 clockwork:-50:-10 clod:-73:9 clog:-68:-32 cloister:-73:43
  close:-86:-1 closet:-16:-2 cloth:-18:-11 clothe:-83:-28 cloud:-192:-23 clover:75:-9 club:62:-7 clue:-89:-34 clutch:110:26 coach:-89:19
  coachman:-71:-5 coal:-159:53 coast:15:-9 coat:36:57 cobbler:13:-1 cobbles:15:8 cobra:54:22 cock:-69:58 cockpit:40:-24 code:-51:-19
  coffee:1:-75 coffin:30:-135 coil:81:-38 coin:169:-170 colander:-34:22 cold:-51:-58 collapse:-12:50 collar:75:-78 collarbone:-27:-26
  collection:-9:2 collector:-3:-32 colonel:-31:37 colony:25:-5 colour:96:-58 column:26:14 comb:-35:101 combat:-6:-20 combine:-31:-27
  come:-30:379 comet:-49:-33 comma:-95:-4 command:49:38 commissioner:-2:-22 commuter:29:-14 company:66:-25 compass:105:-6 complain:16:1
  complete:-81:-151 composure:-6:-5 compound:19:-6 comptroller:-8:-1 concern:-4:-16 concierge:23:-2 concourse:-5:-11 concrete:3:-31
  condensation:-8:-4 condition:-16:-32 conduct:41:-61 conductor:-52:-32 cone:-65:-5 confess:-2:-2 confetti:52:-14 conga:-34:-66
  congregation:87:-40 conjure:16:29 conservatory:-88:-37 consider:-44:-2 console:53:2 constellation:77:-88 constitution:-5:-2
  consult:-9:-2 contact:-154:-80 container:-27:-115 continent:-35:-6 continue:-45:-22 contract:-22:-6 convenience:-28:-1
  conversation:27:22 convoy:168:-50 cook:-146:17 cool:-87:-92 coolant:-10:-49 cooler:-9:147 coop:-2:106 cooper:15:-68 cop:-63:67
  copper:-23:-180 copperplate:-2:-6 copy:-45:-9 coral:-56:-8 cord:-51:-11 cork:5:-41 cormorant:-18:-16 corn:-77:-24 corner:84:-118
  cornet:-33:-6 coroner:-29:-7 corporate:-20:-28 corpse:12:-14 correct:-1:-17 corridor:54:-71 corrugate:-14:-22 corsair:-59:105
  corvette:-8:13 cost:-60:-21 cot:113:-7 cottage:29:-1 couch:-6:58 cough:-290:155 could:99:9 couldn't:-32:-37 council:50:-22 count:-85:-91
  counter:-126:-116 counterpane:-45:8 couple:9:-31 coupling:-1:-6 coupon:-72:-12 courier:0:-53 course:16:-27 court:-71:20 courtesy:-9:-6
  courtier:-14:-3 courtyard:173:69 cousin:-30:-82 cover:-1:-23 cow:35:-23 cowboy:-43:-1 cp:-5:-6 cr:-10:-21 crab:-3:-7 crack:123:-96
  crackle:20:-20 cradle:180:10 craft:-6:-3 crane:12:-125 crank:-76:-23 crash:20:102 crate:-153:-141 crater:-59:8 crawl:49:8 craze:-12:3
  creak:-16:-73 cream:-8:-6 crease:-35:47 creature:-7:124 cred:-4:-11 credit:-143:-96 creep:-31:-50 crescent:-101:107 crest:-98:-7
  crew:-13:-113 cricket:36:-12 crimson:-25:-41 crisp:59:0 crockery:12:14 crook:20:-19 crop:-114:-34 croquet:80:-2 cross-legged:44:-21
  cross:85:90 crossbar:83:-7 crossbow:-182:58 crosspiece:-73:36 crossroads:-53:-34 crosswise:-5:36 crossword:-36:128 crouch:13:-25
  croupier:-28:-21 crow:83:-47 crowbar:-39:-74 crowd:-193:-144 crown:-75:-128 crucifix:-15:-17 cruise:-6:-6 cruiser:-24:4 crumb:-64:-64
  crumple:-9:91 crunch:-40:6 crush:-21:9 crust:130:-64 crutch:4:-1 cry:-11:39 crypt:-40:24 crystal:-40:2 crêpe:28:-10 cudgel:-12:27
  cue:-19:23 cuff:89:8 cultivation:-116:-28 culvert:34:-4 cunning-man:3:-21 cunning-woman:-7:-15 cup:280:-45 cupboard:-54:-14
  cupful:-5:-52 curate:-25:-2 curdle:45:-16 curl:77:-79 current:119:-18 curse:30:15 cursor:-5:-7 curtain:-186:60 curtsey:117:-5
  curve:-68:-102 cushion:141:25 custom:-113:-101 customer:41:-13 cut:-17:-265 cutlass:-31:53 cutlery:8:123 cutter:-51:84 cycle:-37:-7
  cyclist:-33:-2 cylinder:4:-58 cypress:-15:-5 dab:46:0 dad:-11:-3 daemon:-154:-91 daily:-2:-2 dairy:63:1 dairymaid:-5:-88 daisy:-7:-24
  dam:-225:-95 damage:-16:-37 dame:56:-16 damp:-87:-10 dance:-3:-60 dancer:-151:-55 dandelion:-13:34 dangle:-71:-24 dare:-36:-2
  dark:-113:-57 darken:16:-20 darkness:72:90 darn:-1:55 dart:-118:69 dash:140:55 dashboard:-3:-5 data:-32:-12 date:-61:44 daub:-4:-5
  daughter:-7:-50 dawn:-75:-24 day:-142:-263 daylight:34:-94 deacon:-23:-2 dead:228:-341 deal:-58:-60 dear:-46:-4 death:93:-3 debt:-21:-20
  decade:-16:0 decide:-61:-2 deck:109:-111 deckchair:-71:-45 decline:-6:-2 deep:-32:-45 deer:-3:-20 degree:26:-8 delegate:-23:-5
  delivery:-37:10 demon:1:-41 dent:-16:-11 dentist:-69:-86 depart:-4:10 departure:-82:-5 depend:-22:-12 depot:-45:-25 deputy:-28:-11
  derby:-19:-8 derrick:-24:-4 descend:1:-18 describe:-5:-3 desert:24:-19 desk:14:-62 devil:93:-8 dew:-26:-8 dial:-13:-45 diamond:-65:-10
  didn't:-53:302 die:-7:-141 diesel:10:-88 difference:11:-1 different:72:-61 difficulty:-22:-13 dig:-165:-51 dime:-12:-17 dimple:0:-4
  diner:-1:-18 dinner:111:-53 diode:55:-34 dip:116:-31 diplomat:-9:-4 direction:-1:-62 dirt:63:-9 dirty:0:-6 disable:-57:-1
  disagree:-60:-2 disappear:-44:-4 disc:-4:-1 discard:-2:-21 disciple:-182:-95 disco:-6:59 disconnect:-4:-5 discover:-61:39 discuss:-9:31
  dish:-30:-82 dislike:-8:-1 dismiss:-5:-7 display:-7:-9 dispute:-20:-4 distance:-18:-17 district:-25:-28 disturb:-16:-2 ditch:-6:46
  dive:-142:-10 diver:-20:-8 divide:-16:-2 divorce:-2:-22 do:-92:-57 dock:-206:-32 docker:-24:-9 doctor:-186:-30 doesn't:-2:85 dog:205:-42
  doll:274:13 dollar:1:-7 dome:-58:-24 domino:-17:-17 don't:-111:-89 donkey:-39:-25 door:-14:-47 doorknob:-24:63 doorpost:-30:31
  doorstep:-59:-7 doorway:-28:-84 dorsal:-2:-2 dot:-6:-2 double:-96:53 dough:26:-11 dove:30:-10 dowager:-41:-13 down:-52:108
  downhill:-25:-15 downpour:-15:-6 downtown:-26:-5 dozen:140:-59 drag:3:83 dragon:-94:-147 dragonfly:46:-8 drain:-60:-28 drainpipe:-81:124
  draught:-243:-66 draw:197:-16 drawbridge:60:0 drawer:62:2 dread:-28:-1 dreadful:-19:27 dreadnought:-24:51 dream:-260:-60 drench:-13:-15
  dress:25:-110 dribble:55:-7 drift:-11:-141 drill:81:99 drink:14:-17 drip:98:27 drive-in:-24:-28 drive:-92:33 driver:-6:100
  drizzle:-36:-22 drone:-242:-12 drop:174:152 droppings:-7:-7 drover:-23:26 drown:136:-106 drum:-57:-104 drummer:-22:-15 dry:89:-211
  dryer:-7:-3 duchess:27:-1 duck:-67:-72 duct:-59:-54 due:3:-12 duel:4:28 duke:45:-9 dull:4:-3 dummy:-84:17 dumpling:-120:254 dune:-28:-7
  during:-28:-29 dusk:-126:-41 dust-sheet:160:-30 dust:260:-170 dwell:-41:0 dye:-105:-21 dyer:21:-21 dyke:-169:136 each:-12:-329
  ear:-240:117 earlobe:-77:-2 early:-37:-17 earring:-20:-3 earth:29:-37 ease:-6:-9 east:63:-14 easy:-20:10 eat:-18:-158 eaves:44:112
  ectoplasm:-59:-45 edge:-106:-38 eel:-93:-25 egg:58:-54 egret:-7:0 eight:-150:-65 eighteen:20:36 eighth:-20:-7 eighty:-121:-7
  either:-10:-100 elbow:-179:205 elder:60:-14 eldest:-38:29 election:-8:-9 elevator:-56:-120 eleven:-408:-156 else:-32:-99 elsewhere:-4:18
  embarrass:4:-14 ember:-72:-54 embroider:-17:-19 embroidery:5:14 emergency:-56:104 emitter:-75:-7 emperor:-21:-1 empty:165:-33 emu:-56:51
  enamel:47:-20 enchant:2:-53 enchantment:-117:-23 encumbrance:-50:-22 end:-15:55 enemy:-33:-62 enforcer:-57:172 engine:-54:-273
  engineer:-49:-11 engrave:-21:-3 enormous:-72:-33 enough:-51:-69 ensign:85:-4 enter:-131:-94 entire:2:-112 envelope:-1:-2 envoy:-21:43
  epaulette:10:43 equip:-25:-5 escalator:-40:-84 escape:-79:-8 escarpment:-81:-1 escort:-1:51 estimate:-11:-10 estuary:-26:-44 etch:-1:-1
  eunuch:-97:-38 evacuation:-30:-5 eve:-41:-14 even:-85:-16 evening:13:-47 ever:1:-15 every:145:-437 everybody:-105:-64 everyone:-136:-100
  everything:-85:142 everywhere:65:12 eviction:-65:-9 evidence:20:-47 ewe:-54:30 exact:11:-53 exactly:24:-16 excellent:-8:-2
  except:103:-37 exchange:50:-24 execute:-8:-38 exercise:-22:-4 exhale:67:30 exhaust:-34:-15 exhausted:-14:-17 exit:-2:-13 exorcism:41:-7
  exorcist:0:-3 expect:32:-18 expense:-40:-23 expensive:-3:-30 experience:-11:-4 expire:-15:-4 explain:-68:-39 explode:-13:4
  explosion:-20:-1 extinguisher:-14:18 eye:-79:-326 eyebrow:-105:-38 eyelash:-104:84 eyelid:-69:-56 eyepatch:-4:-1 eyeshade:54:-38
  face:112:-4 faceplate:-63:6 fact:-3:-67 fade:39:-27 fail:-10:-33 faint:-46:-12 faintly:-7:-49 fair:-131:-110 faith:-42:-7 fake:9:-14
  fall:116:-88 false:-1:-4 family:-151:-32 famous:-4:-1 fan:-80:-1 far:-78:-132 fare:15:-7 farm:-70:-9 farmer:-18:-9 farmhand:-2:-150
  farther:8:-10 farthing:-21:-6 fashion:-17:-6 fast:-120:-55 fasten:-44:-5 fat:-80:-90 father:43:-31 fathom:43:-11 fault:-15:-1
  favour:-18:-6 fear:-28:-2 feast:-77:-7 feather:141:10 fee:-55:-41 feed:-103:-96 feel:121:84 fell:72:-1 fellow:3:65 femur:-20:-19
  fen:-79:-17 fence:68:-19 fender:62:70 feral:-21:-9 fern:94:20 ferret:-39:-14 ferry:-66:-48 ferryman:199:15 ferrywoman:-60:-20
  festival:18:-19 fetch:26:-3 fever:92:-11 few:62:-25 fibre:12:-11 fiddle:-48:-115 fiddler:4:-18 field:-41:-19 fifteen:-18:-17 fifth:49:18
  fifty:96:-9 fight:27:78 fighter:3:-7 figure:-26:-122 file:-107:-3 fill:65:-31 film:32:-27 filter:-57:-28 fin:34:-18 final:-15:-94
  find:-219:74 fine:26:-71 finger:393:-63 fingernail:-80:-23 fingertip:25:-56 finish:-121:29 fire-irons:-30:59 fire:-123:194
  firecracker:-49:-41 firewall:-21:-43 firm:-11:-27 firmly:-1:-3 firmware:-12:-37 first:4:483 fish:47:125 fishbone:-21:-1 fisher:12:-9
  fisherman:-1:-16 fishing:-171:-34 fist:34:225 fit:96:39 five:-125:-124 fix:18:-13 fixer:-19:-25 fizz:-120:49 flag:-83:33 flagship:-6:-6
  flagstone:164:-7 flail:-36:76 flak:-14:-11 flake:231:-19 flame:474:19 flamingo:-39:-5 flank:-22:73 flap:72:-148 flare:-89:45 flash:10:5
  flashbulb:48:38 flashlight:-19:29 flask:68:-5 flat:-116:92 flatbed:10:-5 flatten:72:-4 flax:-25:-3 flechette:-31:15 fleece:-54:-22
  fleet:-31:-50 flesh:4:-52 flex:84:-31 flick:95:-8 flicker:-154:12 flight:-41:37 fling:254:208 flint:-15:-4 flip:-24:-4 flipper:-3:-5
  float:-144:-93 flock:89:124 flood:128:-1 floodlight:-62:6 floor:-238:-52 floorboard:23:-3 flour:-139:-8 flower:159:-7 fluid:-15:0
  flute:-131:71 fly:-90:16 flyover:-74:-17 foam:-103:-9 focus:-69:-6 fog:163:-63 foil:-31:28 fold:11:224 follow:29:-102 font:38:-14
  fool:-18:-10 foot:-17:-296 footbridge:-17:-15 footman:54:56 footprint:73:-93 for:-239:-149 force:-11:66 ford:19:13 forearm:10:4
  forehead:-54:-25 foreman:-39:-30 foremost:41:37 forepaw:48:-3 forest:-76:-20 forge:-76:-1 forget:17:-51 forgive:-38:-8 fork:-3:51
  form:-61:-87 formation:2:10 forth:-11:68 fortieth:-20:-15 forty-one:29:-4 forty:-360:-323 forward:-164:-70 founder:-79:-20
  foundry:-30:-5 fountain:-14:-117 four:-150:25 fourteen:35:-12 fourth:-91:59 fox:61:-16 fragment:-12:-4 frame:-86:-13 fray:-18:-7
  freckle:75:79 free:-78:60 freeway:-3:-1 freeze:125:22 freezer:-29:45 freight:-66:-20 freighter:-92:-23 fresh:37:-25 friday:-19:-7
  fridge:19:-17 friend:-85:113 friendly:52:-1 frigate:-25:219 frighten:-21:-11 frill:-17:-4 fringe:-9:-4 fro:2:-6 frock:-11:11
  frog:-43:-15 from:-15:-63 frond:16:-6 front:-20:-51 frontage:-63:10 frost:311:-201 frosted:75:-16 frown:-64:77 fruit:51:-22 fry:-76:103
  fuel:-171:-120 full:123:44 fume:-4:-4 funeral:5:-19 fungus:-160:-15 funicular:-49:-47 fur:-61:22 furious:-11:-1 furniture:-45:-32
  furred:-43:-8 furrow:55:2 further:1:-10 fuse:21:-16 future:-13:-17 gable:-27:75 gain:-107:-136 gallery:-63:-75 galley:-63:101
  gallop:134:-63 gallows:-13:-6 game:-11:-5 gander:1:-21 gang:-25:-18 gangplank:-4:-1 gangway:-17:-22 gantry:-77:-40 gap:-16:-20
  garage:6:-1 garden:-121:45 gardener:-66:-10 garland:-12:-11 garter:-8:-109 gas-mask:-16:-2 gas:-222:-48 gash:-8:-31 gasket:-25:-40
  gasoline:-30:-11 gasp:-64:-5 gasworks:-11:-4 gate:-7:-10 gatehouse:-1:-1 gatekeeper:36:-6 gatepost:-16:2 gather:121:-44 gauge:-36:-12
  gauntlet:79:8 gauze:-47:-45 gawp:-7:-12 gear:-123:-83 gearbox:-16:-58 gecko:-10:-6 general:45:-34 generation:-58:-13 generator:-14:21
  gentleman:-110:121 gently:86:93 geranium:-8:-6 get:-208:246 ghost:-195:-115 ghoul:-32:42 giant:-143:-66 gibbet:-15:-7 gibbon:-12:-22
  gift:-32:-19 gild:29:-24 gill:-50:-11 ginger:-12:-10 giraffe:-17:-3 girder:-23:2 girdle:-15:-26 girl:290:-276 give:-272:20 glance:29:0
  glare:-21:-8 glass:55:-60 glaze:3:-9 glimmer:98:-3 glitter:44:162 globe:-140:-5 glove:-61:-78 glow:-111:-27 glue:-60:-40 glyph:-8:-17
  gm:-14:-9 go:4:200 goal:-24:-15 goat:-247:34 goatherd:-30:-11 goatskin:-12:-3 goblin:5:244 god:51:-15 goggle:-70:-2 gold:4:-167
  golden:98:-17 goldfish:-5:-34 gondola:-30:-6 gong:-26:10 good:-168:62 goose:-169:-3 gorge:-202:-117 gourd:5:-16 governess:-36:128
  government:-7:-32 governor:-9:-52 gown:30:-46 grab:85:4 grace:159:-40 grade:18:-2 graft:17:-4 grain:-9:-57 granary:16:-12
  grandfather:-85:-21 grandmother:17:-165 grandstand:-12:-85 granite:201:0 granny:24:-1 grant:-4:-5 grape:4:-3 grapnel:-17:99
  grapple:-34:-6 grass:-66:-40 grate:106:-35 grave:84:35 gravel:-3:-54 gravity:29:-72 gray:-65:-11 graze:-17:-38 grease:-76:21
  great:-196:-101 green:-101:-277 greenhouse:-14:-5 greens:4:-11 grenade:-9:-1 grey:126:-161 greyhound:-32:-14 grid:-105:-19 grief:-159:30
  grill:-8:-42 grille:11:146 grin:-54:5 grind:139:-45 grip:26:95 grit:71:12 groan:-74:-70 groat:-70:-38 groom:-106:132 groove:-32:-12
  grope:19:0 grove:97:-3 grow:126:-145 growl:-42:-1 grudge:79:-42 grunt:-51:32 guandao:-28:146 guard:19:-80 guest:-60:-65 guild:-22:-60
  guillotine:-15:42 guilt:-22:-4 gull:-135:14 gullet:-136:65 gum:-29:2 gun:-49:228 gunman:26:24 gunner:-44:81 gunsel:55:7 gunwale:-26:66
  gush:-13:12 gut:-33:53 gutter:-44:-56 guy:33:-10 gyro:-2:8 habit:-2:-15 hack:11:-27 hacksaw:-7:4 hadn't:44:44 haft:126:43 hag:110:74
  haggle:-7:-6 hail:74:67 hair:-25:-71 hairline:-10:-3 hairpin:57:17 halberd:32:54 halberdier:-9:5 half:-134:-79 halfway:1:-159
  hall:59:-102 halo:-23:-11 halt:1:-2 halve:177:18 ham:-3:-9 hammer:117:-93 hammock:-11:-15 hand:248:29 handbag:-10:34 handbrake:-10:-6
  handcart:-36:-1 handful:104:7 handle:-55:6 handlebar:-33:-3 handler:-13:0 handrail:-33:-2 handsome:-17:-17 hang:-35:-167 hangar:65:1
  hangman:16:-24 hangover:-17:-10 happen:58:41 happy:5:-3 harbor:-5:-24 harbour:-70:-61 hard:155:75 hardpan:10:-25 hare:7:-31
  harmonium:104:40 harmony:-9:-2 harness:-158:-109 harp:86:-3 harpoon:-141:133 harpsichord:104:-9 harvest:-70:-5 harvester:30:-57
  hasn't:-23:-12 haste:83:-31 hat:-72:-3 hatch:-124:-11 hatchback:-16:5 hatchet:-26:8 hate:-48:-1 hatless:20:-30 hatpin:83:-1 haul:-61:20
  hauler:21:-12 haunt:-97:15 have:-436:-429 hawker:-44:-24 hawser:-7:-35 hawthorn:142:-46 hay:8:-120 hayfork:-7:15 hayloft:-75:19
  hayrick:26:-15 haze:12:-6 hazel:80:-19 he:23:216 head:-45:-6 headband:-20:-4 headlamp:42:-115 headland:11:-39 headless:-4:16
  headlight:-27:-149 headrest:36:115 headstone:-36:-1 heal:129:-108 health:-13:20 heap:50:-39 hear:87:193 hearse:-148:-13 heart:170:-100
  heartbeat:-13:45 hearth:182:-8 hearthrug:53:-20 heat:-92:-12 heath:-9:-4 heather:32:-1 heave:83:-2 heavy:-75:24 hedge-wife:19:74
  hedge:205:80 heel:-143:245 height:184:11 heir:-40:-1 helicopter:-49:-66 hell:20:-8 hello:-9:47 helm:-7:5 helmet:30:-142 helmsman:16:26
  help:-4:-10 hem:129:15 hemp:33:-25 hen:45:49 her:89:126 herd:-3:-9 here:-210:-145 heretic:31:-8 hermit:53:-20 heron:-166:-137
  herring:-6:31 hers:-110:46 herself:25:-15 hesitate:72:-5 hex:96:41 hexer:5:5 hide:126:38 high:-38:-158 highway:131:-14 hill:-126:-80
  hillside:170:-19 hilt:-25:102 him:156:211 himself:-132:-43 hind:-7:-17 hinge:-31:148 hip:-14:32 hire:-25:-9 his:-30:288 hiss:87:111
  hit:-176:48 hitch:-26:-38 hive:47:-11 hob:1:-10 hock:-16:10 hockey:-46:3 hoe:-79:34 hog:-21:24 hoist:-56:-164 hold:96:-172
  holder:-38:-36 hole:231:-32 hollow:-21:-13 hologram:-257:-64 holster:-13:-1 holy:81:-9 home:-103:-48 honest:-69:-10 honey:-105:-21
  honeycomb:-13:-4 honk:-33:-6 hood:-70:-54 hoof:32:-11 hook:-350:229 hoop:102:0 hop:48:11 hope:-6:-7 horizon:-30:-28 horn:-135:-140
  hornet:-33:78 horse:339:-93 horseshoe:-13:-14 hose:-79:111 hospital:-16:-24 host:28:-12 hot:-15:25 hotel:7:-40 hound:56:14 hour:161:-230
  house:-209:-64 housecoat:71:-1 household:-33:-15 housekeeper:-50:-25 hoverbike:-8:70 how:-145:20 however:14:-5 howl:-46:-58 hp:-81:15
  hub:-55:-8 hubcap:131:-55 hug:-10:-16 hulk:-43:-2 hull:-295:39 hum:141:147 human:-5:50 humanity:-54:-38 humility:-1:-4 hump:-2:-16
  hunch:-17:-19 hundred:-218:-230 hundreds:-58:-54 hundredweight:-27:40 hunger:74:-9 hungry:-4:0 hunt:45:-11 hunter:44:-6 hurdle:81:73
  hurl:29:-65 hurry:32:21 hurt:-41:-7 husband:86:-28 hush:25:-21 hussar:30:-27 hut:83:-73 hydrant:-11:-7 hydraulic:-41:54
  hydroponics:-11:32 hymn:-15:-5 hymnal:-36:-15 i:-220:-133 ice-cream:-37:91 ice:-50:-20 icebox:-10:7 icicle:60:13 idea:-40:-9
  identical:-26:-23 idle:-2:-4 idol:34:-7 if:-129:-152 ignition:14:-31 imagine:-17:-8 implant:4:-12 improve:-6:-41 in:-32:-223
  incantation:89:-10 incense:-55:-37 inch:-52:-46 incident:-28:-2 include:-38:-18 indicate:-35:-21 indigo:-95:-23 indoor:-7:35
  indoors:52:-2 infant:79:-33 infirmary:72:-3 initial:-14:-7 injury:-41:-8 ink:25:-108 inkwell:-19:0 inn:-48:-3 inner:-56:-44
  innkeeper:70:-5 inquiry:-55:39 inscription:-21:-1 insert:-6:-6 inside:-14:-169 insight:-6:-4 insist:21:-22 inspector:-40:-4
  install:-19:-42 instalment:-50:7 instant:-59:-5 instead:85:2 instrument:77:233 insulin:-24:-3 insurance:-72:-71 integrity:-4:-17
  interceptor:-71:-2 interchange:-53:-1 interest:-40:57 intern:-24:123 interstate:-34:-8 into:-174:223 introduce:-25:74 intruder:-16:42
  invent:-4:-30 inventory:-70:-89 invisible:-81:-1 invitation:-4:-3 invite:-2:-5 invoice:-12:-6 inward:-34:9 iris:-58:-8 iron:-108:85
  island:35:-7 isn't:-8:31 issue:29:-10 it:220:-22 item:-30:-8 its:-28:38 itself:266:-121 ivory:42:-25 ivy:-136:-82 jab:-25:31
  jack:-78:-28 jackal:52:75 jackdaw:-31:-4 jacket:-35:-13 jackknife:9:-14 jade:5:-45 jam:-143:127 jamb:45:62 janitor:-21:-48 jar:-128:-122
  jaw:-162:14 jawbone:34:-5 jellyfish:-13:-8 jerk:-50:39 jerkin:-34:83 jerrycan:-28:3 jet:-69:-17 jetty:-54:-35 jeweller:-24:-37
  job:-37:-48 jockey:-13:-3 join:-18:-27 joint:-27:68 joke:-77:134 joss:42:-3 journal:-19:-13 journey:-4:-1 joy:-16:-24 judge:-13:-70
  jug:120:-20 juice:-38:-11 jukebox:-1:171 jumbo:-13:-1 jump:-235:61 jungle:-50:-7 junk:-39:69 jury:-50:-11 just:130:-29 karaoke:-25:83
  keel:28:206 keep:-298:102 keeper:43:70 keg:-25:-12 kerb:147:17 ketchup:-3:-13 kettle:-89:40 key:247:-211 keyboard:24:-4 keyhole:12:-41
  kg:-2:-12 kick:-156:45 kid:-88:-48 kidney:-38:-1 kill:-215:-277 kiln:-68:-12 kilo:-15:2 kilometre:18:156 kimono:-10:-35 kind:39:-45
  kindle:72:-16 kindly:-66:54 king:39:-17 kipper:-2:3 kiss:-73:-47 kit:-21:-25 kitchen:27:-3 kite:88:-1 kitten:54:-9 km:-18:-33
  knead:-4:20 knee-deep:-102:-20 knee-high:-32:-35 knee:-161:93 kneecap:60:-16 kneel:0:58 knife:-71:101 knight:-35:-2 knit:-126:-28
  knock:-86:12 knot:11:-34 know:-77:32 knuckle:41:-26 koi:12:-7 label:39:-63 lace:107:-34 lacquer:-183:-25 lad:-87:-28 ladder:-205:75
  ladle:-96:86 lady:42:19 lag:42:-2 lagoon:-4:0 lake:-156:-70 lamp:-206:-129 lamplight:65:11 lampshade:-10:-13 lance:-80:127 lancer:-25:10
  land:-64:151 landlady:-15:-9 landlord:5:-24 lane:3:-59 language:12:16 lantern:-187:13 lap:-64:-86 lapel:104:42 lapse:-13:0 large:50:-79
  lash:51:45 last:-172:-166 latch:148:-14 late:161:-76 lath:65:20 lather:-46:-13 lattice:-32:-4 laudanum:-12:-5 laugh:-140:30
  laughter:43:-10 launch:-76:-25 laundress:-28:-8 laundry:-113:-85 lavender:-20:-16 law:-3:-26 lawn:-37:-24 lawnmower:-13:-3 lawyer:-43:-9
  lay:126:-119 layer:-6:-17 lazy:-11:32 lead:-334:20 leader:5:43 leaf:-93:-140 leaflet:-7:-1 leak:-142:-47 lean:32:459 leap:-129:-17
  learn:-121:-24 lease:-4:-7 leash:-17:-10 least:-3:-50 leather:24:82 leave:135:-104 ledge:-42:-53 ledger:-108:-80 lee:8:-18 leech:-18:6
  leg:-184:62 legend:-8:-6 leisure:-27:-14 lemon:30:-19 length:155:184 lengthwise:-16:1 lens:-77:22 lentil:-7:-1 less:-69:-11
  lesser:-71:-38 lesson:-14:-22 let:-222:84 letter:171:-59 lettering:-32:-1 lettuce:-24:25 levee:18:-31 level:-35:-24 lever:-134:108
  levy:-12:-79 li:64:-5 liar:-16:-5 librarian:-50:-6 library:17:-5 licence:-37:-48 lichen:49:49 lick:-148:23 lid:-70:115 lidless:3:-5
  lie:-125:-268 lieutenant:3:-30 life-size:44:-7 life:-23:-20 lifeboat:-107:9 lifetime:-18:-1 lift:163:-131 light:74:-19 lighter:-27:-31
  lighthouse:-76:-40 lightning:-167:77 like:33:155 likeness:19:66 lilac:-44:-3 lily:-23:21 lime:-47:-26 limp:9:-16 limpet:-9:15
  line:-1:-29 linen:19:-3 liner:-99:-68 link:-38:-35 linoleum:65:-2 lint:25:-3 lintel:36:-35 lion:3:-47 lip:130:-177 list:-95:-38
  listen:-37:-90 litre:-56:18 little:22:-135 live:-35:27 liver:24:-36 livery:-13:67 lizard:-51:-11 loa:32:-6 load:-74:-58 loader:-51:93
  loaf:97:-28 loam:7:-3 loan:-41:-20 lob:34:7 lobby:-58:-23 lobe:-5:-3 lobster:-25:1 location:-20:6 lock:-45:18 locker:-12:15 locust:31:4
  lodge:-14:-9 loft:-86:20 log:-72:-56 login:-36:0 logo:-15:-16 lone:-66:-3 lonely:-3:-1 long:-239:-76 longshoreman:-83:-4 look:119:-68
  loom:88:-25 loop:4:10 loose:38:1 loot:-11:-7 lord:-62:109 lorry:-84:-4 lose:-195:-303 lot:-14:-79 lotus:-48:88 loud:-35:49 loupe:-39:-7
  love:-42:-8 lovely:-3:-45 low:-168:-79 lower:-142:-41 luck:-67:-13 lucky:-76:145 lug:86:24 luggage:-28:-2 lullaby:26:-5 luminous:32:18
  lump:-3:-13 lunch:-117:-21 lunchbox:-13:-45 luncheon:-66:-4 lunchtime:-24:-78 lung:-45:-9 lunge:-25:9 lurch:32:-6 lych-gate:-59:27
  mace:-3:46 machine:-3:24 mad:-51:-59 madame:27:-5 mage:29:27 magic:-140:-41 magical:-18:-2 magistrate:-17:-7 maglev:-3:-7
  magnesium:51:100 magnet:-35:-53 magnetic:-18:23 maid:-36:-18 mail:-30:-23 mailbox:-13:-4 main:-24:-12 mainframe:-6:-3 make:-116:12
  mallet:-27:2 man:52:65 mana:-12:0 manager:-3:-4 mandarin:60:-5 manhole:-45:-10 manifest:-43:-28 manifold:-10:-10 mannequin:-24:12
  manner:13:-49 mantel:-6:-2 mantis:-26:6 manual:-102:8 many:-118:-53 map:-107:-18 marble:-25:157 march:-56:-19 mare:-47:-18 margin:-3:-1
  margrave:7:41 marigold:-36:-56 marine:159:104 mark:31:-67 market:-22:-1 marking:122:-4 marquee:-13:-7 marriage:-1:106 marrow:-26:-6
  marry:-48:-21 marsh:-2:-5 martyr:66:-1 mask:-132:-62 mass:-5:-4 mast:-49:19 master:-114:-51 mastiff:-24:-5 mat:132:-42 match:-17:-108
  matchbook:-13:19 matchmaker:72:-2 matron:-11:-2 matter:-26:-16 mattock:-22:53 mattress:-78:-2 maul:5:1 mausoleum:26:-8 mauve:-77:-3
  may:-91:-66 maybe:-76:-6 mayor:-89:-56 maypole:-37:28 maze:28:-5 me:-22:117 meadow:-33:-2 meal:-24:-21 mean:-75:172 measure:38:-30
  meat:8:-94 mechanic:-70:-37 medal:-72:-39 median:-6:-20 medic:-10:-1 medicine:-19:-58 meditate:-65:-5 medium:113:-62 meet:-242:224
  melon:-91:-26 melt:-43:-3 memory:-33:-32 mend:-151:-107 mention:-26:-33 menu:-36:9 mercenary:-16:11 merchant:-43:9 mercury:4:-5
  mercy:-2:-1 mere:93:-10 merely:-31:7 meridians:48:-1 mesa:37:-24 mess:19:-5 message:-22:-101 metal:-28:19 meter:-55:34 metre:-85:128
  mezzanine:-63:152 microphone:-3:-3 mid-air:34:-3 middle:35:9 midnight:-96:-29 midst:-25:-11 midsummer:-45:-5 midwife:54:-4 might:-94:-52
  mild:-35:-31 mile:-192:-12 milestone:-61:-29 milk:92:-81 milkman:-78:-2 milky:4:-8 mill:-34:-60 miller:-58:-43 millet:-40:-6
  million:-32:-4 millpond:60:-40 millrace:9:-2 millstone:57:21 min:-73:-92 minaret:-1:-4 mind:-13:-91 mine:-40:-77 miner:37:-2
  minister:21:-16 mink:-10:-2 minnow:21:-8 minute:-90:-158 miracle:-5:-17 mirage:-51:-1 mirror:40:96 misjudge:-15:-29 miss:-99:-118
  missile:7:-60 mist:-132:-52 mistake:-8:0 mitre:-11:-24 mitten:10:-3 mixer:-29:-7 moan:-93:0 moat:54:-21 model:-24:-11 moderate:-5:-2
  molar:-7:-1 mole:7:-9 molten:0:8 moment:103:-24 monastery:-14:-7 monday:-61:-56 money:-78:-135 monitor:24:-9 monk:60:5 monkey:-17:-5
  monocle:-25:-3 monolith:15:-2 monorail:-47:-39 monowire:-41:108 monsignor:-30:-2 monster:-12:-2 monstrance:6:2 month:6:30 moon:-36:-43
  moonlight:-42:-22 moonrise:-7:20 moor:-109:-14 mop:-65:-29 mope:-32:-7 morale:-57:29 more:-28:17 morgue:158:-27 morning:125:-99
  mortar:15:-4 moss:-10:-66 most:-16:-6 mostly:-131:52 moth:47:-11 mother:-60:-190 motherboard:-58:-5 motion:52:-102 motionless:-4:-1
  motor:1:-45 motorbike:-8:-11 motorcycle:-105:113 motorway:-55:-5 mould:58:-14 mound:-22:-14 mount:51:-15 mountain:270:4
  mountebank:-47:-43 mourn:-107:-8 mouse:-34:-22 moustache:-88:-125 mouth:-43:-142 move:169:-23 mow:54:-42 mower:62:-49 much:-129:-40
  mud:-61:16 muddy:56:-3 mudguard:-11:-2 muff:-78:8 muffler:-16:-4 mug:-29:-12 mulberry:-25:0 mule:-5:-87 mum:-30:-1 murder:45:-27
  murmur:8:-12 museum:-81:-17 mushroom:-70:-4 music:31:-24 musician:14:101 must:1:-20 mustard:-8:-5 mutant:-49:18 mutation:-46:-25
  mutiny:11:-7 mutter:37:-75 muzzle:-49:69 my:150:106 myself:65:-19 nail:45:105 naked:-101:-27 name:245:-189 nape:-8:-2 napkin:123:-3
  narrow:128:-41 nave:-187:35 navigator:162:-91 near:36:-118 nearly:-89:-29 neat:-214:24 neatly:-53:35 neck:-282:398 necklace:-44:-49
  necktie:-80:165 necromancer:15:16 need:-87:-46 needle:-81:357 negotiation:-7:-4 neighbour:21:-15 neither:-165:62 neon:123:-53
  nerve:-3:-2 nest:15:-27 net:-93:-22 nettle:-51:22 never:-295:-10 new:-11:-179 newel:-67:29 news:19:-6 newspaper:44:8 next:-123:100
  nice:7:-67 niche:6:-1 nickel-plated:-8:45 nickel:36:9 night:-247:-170 nightcap:-94:76 nightfall:-102:-20 nightgown:41:18 nightly:-50:-62
  nightshirt:-34:-22 nine:-18:-27 nineteen:103:-30 ninetieth:-2:-2 ninety:-152:-86 ninth:53:-9 nitro:-78:-14 no:275:-257 nobody:-2:-198
  nod:-50:15 node:-24:-11 noise:52:-106 nomad:-5:-1 nominal:-25:-62 none:33:-30 noodle:36:21 noon:-40:-117 noose:22:-23 nor:36:-12
  north:-59:-18 northern:-18:-5 nose:-193:-35 nostril:40:-24 not:84:-181 notary:-47:29 notch:-135:-7 note:81:46 notebook:-2:-13
  nothing:-2:-343 notice:-50:7 nought:-4:-9 novice:49:-3 now:64:-229 nowhere:84:-69 nozzle:-10:-1 nudge:-20:-10 number:7:-155
  numeral:-68:-6 nun:-8:-64 nurse:-65:126 nursemaid:53:-16 nursery:37:-35 nut:73:28 nymph:21:-14 o'clock:-14:-40 o:124:-7 oak:127:7
  oar:-126:-15 oath:-27:27 obey:46:75 objective:-2:-4 oblige:58:-1 observatory:-74:-2 occasion:-12:-2 occupant:-18:-3 occur:-6:0
  ocean:-30:-13 ochre:-73:-3 octave:-1:-3 odometer:52:-15 of:-127:-127 off:96:-242 offer:24:-83 office:226:-60 officer:-33:-27
  official:13:12 often:-67:-27 ogre:-22:86 oil:-228:-15 oilcloth:16:-2 ok:-105:-40 old:-45:-299 on:-49:-335 once:-21:64 one:-19:-19
  onion:24:-94 only:-97:-131 onto:35:67 open:101:-102 openly:-22:-52 opera:-34:-10 operator:-14:-10 opinion:-18:-15 opposite:-7:17
  optics:-99:-30 optional:-32:-36 or:-279:-167 oracle:46:-53 orange:-176:-33 orangery:10:-5 orbit:-27:-17 orbital:-33:-9 orchard:-77:-14
  orchestra:-115:26 orchid:-122:31 order:-94:-119 orderly:-28:84 ordinary:-23:-1 organ:-111:14 organist:-26:0 orphanage:-4:-1
  ossuary:-6:-3 ostler:-12:-14 ostrich:-36:53 other:-95:130 others:-22:4 otherwise:-32:5 otter:-32:-4 ought:-6:16 our:5:60 out:184:-125
  outer:-67:-4 outline:53:-49 outrider:35:52 outrigger:-42:52 outside:155:-69 outward:198:11 outwards:-54:0 oval:-10:-5 oven:37:-19
  over:-52:-99 overall:7:-1 overcoat:32:-38 overdue:-2:-3 overhead:-265:-19 overnight:4:0 overpass:40:8 overtake:-3:-9 owe:-99:-74
  owl:-89:-7 own:-32:-187 owner:-54:-45 ox:-18:0 oxygen:-58:5 oyster:-16:-34 pace:180:27 pack:-113:-29 packet:-41:-4 pad:31:60
  paddle:-24:7 paddy:-8:-7 padlock:-11:-43 page:191:-85 pagoda:54:14 pail:84:-39 paint:197:-179 painter:12:-20 pair:62:121 palace:12:-9
  pale:113:-129 pallet:-1:-1 palm:286:106 pan:-81:-36 pane:-45:-77 panel:-54:35 panelling:10:-8 paper:325:-105 paperclip:28:-5
  paperwork:-3:-12 parachute:-25:-20 parade:-26:-108 parapet:116:97 parasol:-3:-21 parcel:99:-34 parchment:-14:-11 pardon:-11:45
  pare:-10:0 park:-53:-25 parlor:-17:-10 parlour:100:-2 parquet:60:-3 parrot:-114:-37 parry:-104:36 part:-18:-75 particular:-14:5
  partner:21:-2 party:109:-15 pass:103:-179 passage:-75:95 passenger:-95:5 password:-20:-14 past:-155:-290 paste:-13:-44
  pasteboard:140:-23 pat:193:-19 patch:-18:-64 patchwork:-15:-11 patent:36:-24 path:-135:-15 patience:-100:-98 patient:79:-25
  patrol:36:-45 patter:91:-32 pattern:8:79 pause:139:-54 pave:55:40 pavement:3:14 pavilion:-30:-4 paw:37:-13 pawn:-3:-2 pawnbroker:93:-28
  pawnshop:69:-29 pay:-165:-160 payment:-27:0 pea:-18:-16 peace:-9:-66 peach:-88:-170 peacock:-14:-7 peak:10:-3 peanut:1:-3 pear:202:40
  pearl:-31:-10 peat:2:16 pebble:30:-28 pedal:-20:-62 pedestal:21:32 pedestrian:-8:-13 pedlar:-29:-26 peel:66:-71 peer:-15:-21 peg:-33:190
  pell:-9:-70 pelt:27:-45 pen:10:-14 penalty:-7:-44 pencil:-157:-72 pending:-9:-9 pennant:-12:-2 penny:-30:-10 pentacle:23:-14
  penthouse:-55:-6 peony:-39:-17 pepper:-6:-19 per:-20:-53 perch:40:-38 perfect:-30:24 perfume:-26:-1 perhaps:-82:-67 perk:-38:-28
  permit:-38:-56 persimmon:-40:54 person:-90:38 petal:30:-38 petrol:14:41 petticoat:-9:-39 pew:-42:-7 pewter:57:-14 phantom:-30:-47
  pharmacy:-55:11 pheasant:1:-1 phial:10:-6 phone:-12:114 photograph:141:-28 physician:11:-6 pianist:17:5 piano:-20:-54 pick:93:1
  pickaxe:-4:-1 picker:-50:-23 picket:-38:68 pickle:32:-6 pickup:-45:-15 picture:-55:17 pie:-25:-49 piece:-30:39 pier-glass:71:-2
  pier:-4:-22 pig:91:-56 pigeon:-179:-64 pigtail:-15:-9 pike:-43:-6 pikeman:2:0 pile:-30:8 pilgrim:129:54 piling:-5:-2 pill:18:-17
  pillar:-46:212 pillion:52:-3 pillow:-99:291 pilot:19:27 pin:-119:-21 pince-nez:-52:13 pincer:-23:16 pinch:92:-42 pine:26:-45
  pineapple:-31:-63 ping:-7:-5 pink:-231:-139 pipe:-9:24 pirate:-151:18 pistol:-100:184 piston:53:-16 pit:-160:-106 pitch:-48:-26
  pitchfork:-84:82 placard:-22:-4 place:143:-118 plague:-23:-9 plain:30:-49 plait:-70:-84 plan:-39:-100 planchette:104:-32 planet:-178:11
  planetarium:-3:-13 plank:102:5 planking:-20:11 plant:-38:131 plaque:-29:-17 plasma:27:86 plaster:-56:-92 plastic:-133:-7 plate:76:-84
  platform:-66:60 play:115:138 playa:0:-21 player:-46:-22 plaza:11:-39 please:-83:-49 pleasure:-75:-7 plenty:-6:-6 plinth:26:-12
  plot:-81:-4 plough:106:136 ploughman:24:-17 pluck:299:9 plug:-11:-80 plum:-53:-33 plume:-8:82 plush:-32:34 plywood:-10:5 pocket:117:-105
  pod:4:-11 poem:-26:-5 poet:-21:17 point:292:-22 poison:-32:-2 poisoned:-54:-28 poke:3:-2 poker:-43:266 pole:-117:-42 police:-40:-39
  poling:-11:25 polish:-45:-42 polite:-109:35 politeness:-5:-26 poncho:10:-25 pond:-31:-4 pony:-28:-10 pool:-151:-30 poor:-6:18
  poorhouse:-32:-3 pop:64:40 popcorn:-12:22 poplar:37:-6 porcelain:-77:-13 porch:-5:-6 porridge:-85:-17 port:-170:148 portcullis:30:-4
  porter:-23:-19 porthole:-31:-19 portrait:189:8 position:-39:-26 possess:-33:-4 possible:-88:-1 post:7:85 poster:4:-32 pot:-102:1
  potato:-94:-58 pound:-94:-22 pour:183:-44 powder:-92:-87 power:97:-5 practise:-7:-4 praise:-3:-22 pram:26:-5 pray:-38:-40 prayer:37:-17
  preacher:110:-3 precinct:-3:-14 prefect:-3:-1 prefer:-7:0 prepare:-124:-31 prescribe:-9:-1 present:33:-6 press:119:-135 presto:-19:26
  pretend:-31:96 pretty:-19:-13 price:-28:-54 prick:-7:-3 priest:3:-106 priestess:40:-14 print:81:-83 printer:-3:0 prisoner:-6:-13
  private:-24:-17 probably:-34:-5 process:-46:-3 procession:-21:-14 prod:-16:38 professor:-44:-10 profile:32:-11 program:-26:-5
  progress:-4:-2 project:-11:-4 projector:-67:-27 promise:-71:-44 promotion:-2:-12 prop:-45:-22 propeller:-21:-3 proper:30:-14
  property:-53:-3 prophecy:38:-3 prophet:97:3 prosthetic:-27:-10 prove:-56:-5 prow:-3:9 prune:-55:21 psalm:-48:-11 pucker:82:-49
  pudding:-15:-11 puddle:180:-15 puff:-57:-20 pull:302:15 pulley:-17:-11 pulpit:6:-10 pulse:15:87 pump:-157:-72 punch:-97:189
  punctual:-1:-8 punt:-57:-8 pupil:44:39 puppet:-13:-65 purple:16:25 purpose:-19:41 purse:46:-108 purser:-33:-2 pursuer:-7:-34
  pursuit:13:-6 push:-47:62 put:68:103 puzzle:-34:34 pyjamas:-41:37 pylon:-34:0 qi:87:-31 quarrel:-9:26 quarry:-69:-12 quarter:-80:-74
  quartermaster:-20:-4 quay:-78:-56 queen:123:-12 quest:-3:-12 question:-36:-32 queue:-70:-53 quick:-36:83 quickly:-49:40 quiet:-16:47
  quietly:20:37 quill:13:-4 quilt:124:34 quilted:-20:-8 quince:-16:-12 quit:-40:-31 quite:-7:254 quiver:168:27 rabbit:-81:-12 race:-56:-55
  rack:92:-75 rad:-62:-106 radiance:1:-27 radiation:-25:-13 radiator:-73:110 radio:51:-39 radish:-26:-26 raft:-81:1 rafter:151:-32
  rag:-34:-19 raid:-1:-9 raider:4:138 rail:-312:108 railing:-3:7 railway:-66:66 rain:-46:-110 rainbow:-30:-30 raincoat:-46:96
  raindrop:109:44 raise:-36:53 rake:-86:50 ram:-135:-135 ramp:-48:-67 range:38:49 rank:378:36 rap:10:11 rapeseed:-48:-4 rapids:-7:-65
  rat:35:63 rate:-8:-10 rather:-81:61 ration:-101:-94 rattle:84:17 raven:32:-1 raw:-15:-4 ray:-28:36 razor:-63:49 reach:53:20
  reaction:-5:-4 reactor:-31:37 read:79:-131 reader:-3:-6 ready:-5:-1 real:45:-54 really:-7:-2 reaper:20:-3 rear:-88:116 reason:-81:-7
  rebar:-17:12 rebuild:11:-2 recall:-18:-6 receipt:-44:-11 receive:-107:-70 receiver:-7:-1 recently:-6:-29 reception:-16:21
  receptionist:-10:-1 recite:0:-26 reckon:-26:-51 recline:-15:-6 recoil:-6:41 record:-13:77 recorder:-3:-1 recover:-133:-99 rector:16:-38
  recycle:88:-1 red:-167:-93 redden:-66:55 redeem:-12:-5 reduce:-58:-8 reed:-49:31 reef:-87:-8 reel:22:41 reeve:-22:44 refiner:-9:-4
  refinery:-30:-5 refit:-20:-1 reflect:-27:31 reflection:227:5 refrigerator:-20:40 refuse:-1:-2 regardless:111:-11 regent:-12:-26
  register:-66:-11 regolith:69:-1 regret:-33:-16 reign:-1:-2 rein:6:-3 relation:-14:-1 relay:-26:-7 release:-1:105 relic:-75:-13
  reliquary:12:-33 reload:-37:29 remain:-147:-22 remark:-47:-4 remember:-67:-100 remove:-36:-10 rend:-77:-63 rent:-11:-1 repaint:-5:-3
  repair:-39:-81 repeat:36:-5 replace:-56:-34 report:-88:147 repossess:-59:-1 reputation:-81:-61 request:-27:-10 require:-24:1
  reroll:-6:-3 reservoir:83:-17 reset:-1:-1 resident:-10:-1 resolve:-7:0 respirator:-2:-5 rest:-286:112 restore:-31:-34 result:-14:-3
  resume:-48:-2 retie:-12:-49 return:-43:-9 rev:31:-65 reverse:-25:-53 revolve:-39:-44 reward:-3:-6 rhyme:25:-37 rib:-110:154
  ribbon:-37:-23 rice:-81:19 rich:-5:-26 ride:-189:-123 rider:-11:234 ridge:-160:-87 rifle:-43:122 rifleman:22:8 rig:1:-188 right:9:-42
  rim:-26:60 rime:38:53 rind:45:-24 ring:48:-70 ringed:-75:-4 ringer:-3:-2 riot:-1:22 rip:-37:11 ripe:87:-2 ripen:22:-5 ripple:137:11
  rise:182:-239 risk:-8:-7 rite:-1:-6 river:113:-180 rivet:-59:190 road:161:-145 roar:-59:-82 roast:-5:58 rob:-2:-3 robe:102:-52
  robin:-48:-3 robot:-97:-9 rock:127:-38 rocker:23:-1 rocket:38:-26 rocking-horse:-99:-4 rod:-119:47 roll:-77:199 roller:-64:-20
  roof:-494:4 roofless:7:-6 rooftop:-64:-56 rook:23:-63 room:112:-26 roost:-15:-3 root:299:-36 rope-walk:-47:-4 rope:64:-246 roped:-63:-15
  rosary:31:-32 rose:59:28 rot:-33:-18 rotor:-3:17 rotten:-37:-18 rouge:-64:-16 roulette:-9:-10 round:-51:84 router:-35:-14 row:-353:-62
  rowan:1:-5 rowboat:-14:-2 rower:-45:29 rub:-56:-51 rubber:-89:-61 rubble:-28:0 ruby:69:3 rude:-12:0 ruff:-74:-76 rug:215:225
  ruined:-44:58 rule:17:27 rum:9:-3 rumour:-6:-81 run:-119:-10 rune:81:-14 rung:-14:21 runner:77:93 runway:-20:-2 rush:39:1 rushlight:9:-1
  rust-red:-30:-3 rust:-123:-111 rustle:177:-4 rusty:8:241 rye:30:-27 sabre:-45:96 sack:-59:-86 sacking:41:-34 sad:-12:-8 saddle:32:-42
  safe:-39:-17 safety:-1:-3 saffron:-34:18 sag:50:-29 sage:2:-2 sail:-93:-29 sailcloth:-12:-7 sailor:10:-47 saint:3:-21 sake:-68:-38
  salad:-18:-2 salaryman:-14:26 sale:22:0 saline:-15:-3 saloon:-4:-7 salt:-97:-36 salute:91:-20 salvo:-52:8 same:45:-126 sampan:-24:99
  sample:-62:40 sampler:-51:-8 sand:33:-71 sandal:-79:-64 sandbag:18:26 sandstorm:-14:-16 sandwich:-101:0 sane:-75:-48 sanity:-180:-21
  sap:-46:103 sash:-78:-115 satchel:-48:28 satellite:-46:-4 satin:10:-7 saucepan:-23:-34 saucer:-21:-9 save:-10:-54 saw:-40:-73
  sawdust:10:-62 saxophone:1:-7 say:-75:-311 scabbard:162:66 scabbed:-4:-1 scaffold:25:-13 scald:-11:-75 scale:-87:-12 scalp:-115:-7
  scalpel:-30:-49 scanner:34:-10 scar:65:-61 scarcely:-8:-2 scarecrow:105:-3 scarf:45:-23 scarlet:119:-27 scatter:3:-61 scattergun:-9:7
  scavenge:-2:-10 scavenger:-22:-4 scene:-79:-51 scent:-11:-9 scholar:14:-15 school:-204:-37 schoolgirl:-12:-18 schoolmaster:-29:-3
  schoolroom:-113:-7 scissor:-52:-35 scooter:-48:79 scope:14:35 scorch:127:4 score:-10:-15 scoreboard:-2:-2 scramble:-5:-13 scrap:10:-30
  scrape:-41:-113 scratch:-91:3 scream:189:82 screen:134:171 screw:-79:-85 screwdriver:-11:-3 script:57:-4 scroll:-73:-54 scrub:64:-8
  scullery:-18:-15 scuttle:-9:42 scythe:24:25 sea:-10:-141 seal:-169:-109 seam:-106:-60 search:-15:-29 searchlight:-71:-4 season:-74:-12
  seat:114:49 seaward:47:-12 second:-406:423 secret:-1:-1 sect:-35:-11 sector:-20:-11 security:-57:67 sedan:-80:-22 sedge:-3:-15
  see-through:59:-16 see:-101:60 seed:168:1 seedling:-7:16 seem:-221:-13 seize:-19:-50 select:-36:-28 self:27:-9 sell:-263:-134
  seller:-28:59 senator:-69:78 send:-65:117 sense:-5:-2 sentence:2:43 sentry:-26:1 sequence:-3:3 sequin:-34:-30 sergeant:-3:-42
  serial:-28:1 serpent:16:15 servant:0:-11 serve:6:-61 server:67:-30 service:116:-48 servo:-17:-3 session:-21:-27 set:-35:-177
  settle:225:-147 settlement:-32:-1 seven:-71:-2 seventeen:1:-11 seventh:88:-33 seventy:-93:-37 sever:23:-4 several:-11:-3 sew:-102:52
  sexton:-63:-32 shack:-12:-7 shade:-29:-83 shadow:382:-135 shaft:-33:70 shake:19:-17 shall:-69:-12 shallow:-8:-4 shallows:-35:4
  shaman:25:-1 shape:457:-82 shard:-2:-21 share:4:-10 shark:-14:-22 sharp:-2:-15 sharpen:-11:-29 shave:-173:-52 shawl:102:5 she:-1:-162
  shear:6:-23 shed:-131:-122 sheep:-12:-10 sheepfold:98:3 sheer:-10:-2 sheet:-39:152 shelf:-11:1 shell:57:-5 shelter:-80:28
  shelve:-131:-29 shepherd:57:-14 shield:34:7 shift:-108:-47 shimmer:-189:24 shin:-129:34 shine:229:-109 shingle:-27:-1 shiny:-5:-3
  ship:55:-162 shipping:15:-6 shipyard:-38:-2 shirt:1:14 shirtsleeve:-17:-3 shiver:127:38 shoal:-16:-13 shock:-27:21 shoe:16:-195
  shoelace:-8:-2 shoot:-262:46 shop:45:61 shopping:50:33 shore:-94:-13 short:-258:12 shot:-19:43 shotgun:15:-62 should:-76:-91
  shoulder-high:-17:31 shoulder:173:-71 shout:-89:88 shove:76:67 shovel:9:90 show:48:-126 shower:-29:122 shred:57:2 shriek:-81:126
  shrine:38:-11 shrink:34:-13 shroud:0:-2 shrug:31:-50 shudder:-3:3 shuffle:1:-26 shunt:0:-4 shut:82:-33 shutter:-229:22 shuttered:-26:-15
  shuttle:174:-56 sick:31:-10 sickle:-63:47 sickly:18:2 sickness:-4:-6 side:121:30 sidecar:102:81 sidewalk:18:4 sideways:72:128
  siege:-15:-110 sift:38:-5 sigh:78:23 sight:-4:72 sigil:58:35 sign:27:-129 signal:48:-15 signature:-1:-4 signpost:107:0 silence:-49:22
  silent:-22:2 silently:-7:93 silk:-344:-100 sill:-18:-38 silly:-13:-2 silo:-9:-39 silt:35:-4 silver:169:3 simple:-30:-36 simply:-80:91
  simulator:-8:-6 since:95:-214 sing:35:-17 singe:-58:-7 singer:-37:61 single:-199:-78 sink:90:-42 siphon:-11:3 siren:-33:18
  sister:98:-154 sit:-158:-64 six:-199:-10 sixteen:5:-1 sixth:-55:6 sixty:131:-93 size:131:-64 sizzle:78:9 skate:-16:-29 skater:-2:-4
  skein:75:-20 skeleton:-135:-13 skep:-31:-16 ski:-33:-4 skid:-45:-50 skill:-27:-7 skillet:-1:26 skim:15:-29 skin:17:-263 skip:-26:-14
  skirt:-27:10 skitter:-41:28 skittle:-17:33 skull:-95:32 sky:-52:8 skylight:-82:-48 skyline:-88:-34 slab:18:-85 slack:75:-28 slag:12:6
  slam:1:126 slant:71:-13 slap:131:-148 slash:-55:-10 slat:-21:28 slate:-106:-63 slay:-26:-26 sled:-7:4 sledge:-122:-50 sleep:-332:-80
  sleeper:15:-53 sleepy:-18:-16 sleet:-92:13 sleeve:78:107 slew:-14:10 slice:-23:-11 slicker:-38:-18 slide:-99:-146 slight:91:-6
  slim:-27:-10 sling:-150:84 slip:-333:-109 slipper:-107:5 slipway:-2:-2 slit:-47:117 sliver:-45:-2 slop:-23:-17 slope:4:-65 slot:-192:-82
  slow:150:103 slowly:40:-5 slug:136:3 sluice:-67:-29 small:65:-102 smart:3:-3 smash:-91:20 smear:-9:-2 smell:-75:-84 smile:-8:-31
  smock:-25:-3 smog:-4:5 smoke:28:44 smooth:-71:-27 snake:18:-12 snap:15:67 snare:-12:-5 snatch:-76:40 sneeze:37:11 sniff:-47:-29
  snip:-22:-49 sniper:-74:-1 snore:-30:-1 snout:-22:-40 snow:155:-22 snowdrop:46:-24 snowplough:-18:10 so:-263:42 soak:11:-10 soap:31:2
  sock:-143:-27 socket:-54:17 soda:-12:3 sodium:-23:-35 sofa:-135:28 soft:-77:12 soften:26:-17 softly:-3:-14 solar:-130:-3 solder:-48:-20
  soldier:144:-22 sole:111:-26 solemn:-24:-2 solicitor:-69:-2 solid:63:19 solution:-3:-5 some:-202:-178 somebody:-374:41 someone:-285:-66
  something:74:113 somewhere:-222:-51 son:-16:19 song:-32:28 sooner:27:-4 soot:79:6 sorcerer:88:-14 sorceress:-44:-22 sorcery:-114:161
  sorghum:4:-9 sorry:-63:-18 sort:-7:5 soul:54:-9 sound:-26:128 soundless:60:-2 soup:93:102 sour:-14:0 south:-34:-8 sow:-58:0 sp:-5:-6
  space:33:-6 spaceport:-18:-10 spacesuit:0:-11 spade:5:91 spaniel:12:-17 spanner:-98:4 spar:-12:-1 spare:-55:114 spark-plug:-30:-1
  spark:-184:-44 sparkle:14:-25 sparkler:-2:-1 sparrow:67:-8 spats:45:-51 spatter:17:11 speak:25:21 speaker:-26:-11 spear:114:13
  spearman:139:40 species:-15:-3 spectacle:-187:-44 spectral:7:-25 spectre:-195:-9 speech:-24:-11 speed:-3:-11 spell:-147:3 spelled:84:-45
  spelling:19:-6 spend:29:26 sphere:-81:-19 spider:52:-17 spike:-84:72 spill:50:147 spillway:24:-1 spin:-58:76 spindle:-1:-4 spine:-20:42
  spinet:55:-9 spinner:-25:-43 spiral:-5:-21 spire:-70:-47 spirit:-19:-50 spit:-55:10 splash:-14:-12 splinter:-78:284 split:-11:-45
  spoil:-78:-17 spoke:-47:139 sponsor:-3:-8 spoon:-22:-73 spoonful:-12:-9 spore:-41:-12 sport:-11:1 spot:130:-75 spotless:29:-14
  spotlight:-13:7 spout:50:44 sprawl:13:24 spray:-138:79 spread:-38:-5 spreadsheet:-75:-7 spring:41:105 sprinkler:8:33 sprint:-15:-29
  sprout:31:20 spur:-16:3 squabble:-1:-22 squad:13:79 square:-101:-67 squat:1:49 squatter:-18:62 squeak:157:-11 squeal:59:125 squeeze:-5:0
  squid:-18:-11 squire:-11:-2 stab:-91:122 stable:-34:-6 stack:-121:-11 stadium:-74:-21 staff:235:4 stag:172:-61 stage:-8:-85 stain:-4:-54
  stair:105:-143 staircase:-38:-6 stairwell:-51:99 stake:-4:82 stalk:71:-37 stall:-78:40 stallholder:54:-4 stamina:-1:-18 stamp:-27:166
  stance:29:-10 stand:121:36 standard:-15:-3 staple:-56:-1 star:-9:30 starch:-50:-6 stare:-11:-12 starlight:42:-90 starling:-42:-10
  start:150:-127 startle:-50:7 state:-39:114 static:-84:-16 station:-79:-87 statue:34:-28 status:-11:-4 stay:131:-66 steady:-48:-32
  steal:-44:-48 steam:-97:-57 steel:99:20 steeple:-39:-17 steer:105:-44 stem:78:91 stencil:-20:-16 stenographer:-29:-84 step:173:-24
  stern:-177:119 stevedore:-24:-43 steward:-155:-76 stick:-101:-70 sticker:-24:-7 stiff:205:-69 stiffen:71:3 stiffly:18:-4 stile:-21:-50
  still:-188:-53 stilt:-62:-54 stir:-79:-57 stirrup:100:-49 stitch:-184:75 stock:47:-43 stocking:-160:-28 stomach:-56:-19 stone:348:-2
  stool:1:178 stoop:70:0 stop:100:-200 store:-38:-37 storey:-241:-84 stork:-16:-7 storm:99:-56 story:-64:-11 stout:112:-6 stove:16:-2
  stovepipe:-3:0 straight:3:44 straighten:-28:-16 strain:-10:-2 strand:-22:-25 stranger:10:24 strangle:-24:-29 strap:-143:41 straw:-58:93
  strawberry:3:-2 stray:39:-3 streak:-10:-21 stream:73:-88 streamer:-7:-1 street:152:12 streetcar:-25:31 streetlight:37:-8 strength:-43:31
  stretch:-49:-53 strew:5:-6 stride:1:7 strike:202:-3 string:-76:-154 strip:-77:139 stripe:-57:92 strobe:-64:-57 stroke:376:-24
  stroll:91:-69 stub:-25:-17 stubble:89:-4 stucco:-16:-1 stud:-9:-2 student:-54:-65 study:-31:1 stuff:-2:20 stump:-171:22 stun:-17:1
  stylus:45:-8 subject:27:3 substation:-12:-11 subway:60:37 success:-54:-16 such:-15:-4 suck:38:-8 suddenly:-58:44 sugar:-12:-2
  suggest:-71:-17 suit:27:-61 suitcase:-59:111 sulk:-37:-8 sum:-43:4 summer:-101:-20 summit:-1:-22 summon:-8:-21 sump:13:-3 sun:-78:-175
  sunburn:52:-19 sunday:-48:-22 sundial:-11:-5 sundown:29:-21 sunlight:7:-24 sunrise:10:18 sunroof:-4:55 sunset:-54:-18 supermarket:-39:5
  supper:25:-86 suppertime:-9:-11 suppose:-98:-25 sure:-20:-8 surf:-57:-6 surface:179:-12 surgeon:-144:133 surgery:-5:-1 surprise:60:32
  surrender:-19:-47 survey:54:23 survive:-1:-1 suspect:-7:-17 suspicion:-12:-9 sutra:-7:-4 swaddle:-29:-8 swag:100:-12 swallow:-12:9
  swan:-98:-72 swap:-47:-6 swarm:-48:117 swat:-12:97 sway:-35:-15 swear:-168:-28 sweat:-30:-119 sweep:-216:17 sweet:-15:-4 swell:154:-2
  swerve:17:-10 swim:-25:-105 swimmer:39:-59 swing:-109:130 switch:-294:-83 switchback:-61:-63 swivel:107:4 sword:216:-11 swordsman:-3:15
  syllable:39:30 tab:-34:-4 table:71:233 tablecloth:137:-4 tack:67:87 tacky:-12:-9 tael:-19:-4 tag:72:1 tail:32:-153 tailgate:-20:61
  tailor:0:-46 take:-206:409 talisman:152:39 talk:64:31 tall:-187:-39 tallow:-27:-15 tally:-22:-18 tame:-14:-20 tangerine:-6:-6
  tangle:-4:-6 tank:-120:1 tanker:82:-17 tanner:3:-2 tannery:-16:-28 tap:-6:-27 tape:-60:-75 taper:10:-28 taproom:-4:-14 tar:-126:-51
  tariff:-1:0 tarmac:60:0 tarn:-80:-5 tarp:-35:32 tarpaulin:-110:-40 tartan:-18:-4 taser:-18:14 tassel:-82:10 taste:11:3 tattoo:-52:-103
  taut:-15:28 tax:-82:-17 taxi:59:9 tea:-98:-53 teach:57:-22 teacher:-84:-9 teacup:77:-20 teahouse:-28:2 teal:-7:-6 team:-7:29
  teapot:-22:51 tear:-75:-122 technician:-162:-10 technique:-49:-43 telegram:-75:-7 telephone:45:-36 telescope:-82:-9 television:-53:-2
  tell:-337:-193 temper:-1:-5 temple:54:-21 ten:-282:71 tenant:-116:-31 tend:-44:-16 tender:-6:-17 tendril:-28:42 tenement:-21:-19
  tent:-163:-37 tenth:-14:-28 term:-2:-2 terrace:-352:-91 terror:5:-8 test:51:35 tether:-131:1 text:-4:0 than:-81:-157 thank:-2:-35
  that:-105:-174 thatch:27:10 thatched:-8:-3 thaw:-80:-13 the:-363:-421 theatre:-5:-2 theft:-7:-1 their:169:-173 them:92:122
  themselves:362:-143 then:79:147 theory:-14:-80 there:235:-202 these:-22:-11 they:137:-20 thick:-114:-30 thicken:72:-23 thief:-29:-66
  thigh:-73:-127 thimble:-22:-72 thin:52:201 thing:-120:231 think:-257:30 third:28:-84 thirst:-7:-4 thirteen:56:-5 thirty-one:-8:-31
  thirty:65:-17 this:-231:-151 thistle:-19:5 thorn:87:92 those:27:-30 though:82:109 thousand:-164:-88 thousands:-93:-31 thrash:-10:-8
  thread:121:-140 three:-180:-91 thresh:17:18 threshold:114:-12 throat:-45:183 throne:-40:-2 throttle:-58:13 through:27:296 throw:-289:117
  thrush:8:-5 thrust:-35:-62 thud:-6:148 thumb:90:37 thumbnail:5:-18 thump:28:-25 thunder:92:-38 tiara:-18:-25 tick:-99:-28
  ticket:-86:-177 tide:-87:-150 tidy:-22:-20 tie:-127:-86 tier:-53:-15 tiger:-10:-48 tight:-18:-6 tighten:45:7 tile:195:143 tiled:-42:-4
  till:0:-19 tilt:252:-22 timber:-22:25 time:123:-32 tin:-95:-78 tinker:157:-34 tiny:169:-24 tip:167:-12 tiptoe:9:-2 tire:-16:117
  tired:-51:-7 tithe:-19:3 to:-202:-261 toad:109:-14 toadstool:-66:-16 toast:-36:38 toaster:-1:-4 today:-83:-35 toddler:-7:-10 toe:-8:-60
  together:25:90 token:-42:-31 toll:-195:-4 tollman:37:36 tomato:-130:-36 tomb:-24:22 tommy:-11:99 tomorrow:60:-55 ton:58:69 tong:-107:78
  tongue:-91:-107 tonic:-4:2 tonight:146:-52 tonne:-25:57 too:-47:-8 tool:14:-8 tooth:-207:173 toothpaste:-48:-5 top:-146:41
  topknot:-36:55 topmost:-28:-22 topple:-93:73 torch:-30:23 torchlight:-23:-4 tornado:-72:-42 torpedo:-79:-155 tortoise:-70:-13 toss:2:-2
  touch:429:-12 tow:-54:27 toward:382:27 towards:174:-56 towel:-158:43 tower:5:-73 town:-141:-47 toy:45:53 trace:-23:-50 tracer:7:88
  track:69:-13 tractor:-9:-7 trade:-80:-42 trader:-50:-32 traffic:34:-95 trail:223:-75 trailer:42:27 train:-167:-53 trait:-5:-5
  tram:-52:-123 transformer:60:-9 transit:22:0 translucent:2:-4 transmit:-5:-2 transparent:22:-17 trap:-63:-28 trapdoor:-36:-4
  trash:-14:35 travel:-16:-21 traveller:-104:-19 trawler:-5:0 tray:37:17 tread:-51:-14 treaty:48:-10 tree:37:-118 trellis:-8:-4
  tremble:14:-55 trench:-15:-3 trestle:123:54 trick:65:-7 trickle:11:-17 trifle:-65:-22 trigger:58:8 trike:-13:131 trim:55:-34 trip:-40:-3
  troll:2:-27 trolley:-38:12 trombone:-16:-23 trooper:41:7 trot:146:-100 trouble:-16:-8 trough:-68:0 trouser:9:-25 trout:-11:-7
  truck:-88:177 true:-49:-8 trumpet:48:-55 trundle:-46:-9 trunk:110:-26 trust:-12:-3 truth:-1:-3 try:-93:3 tub:-8:27 tuba:-32:-7
  tube:-55:-20 tuck:-48:-52 tuesday:-45:-15 tuft:-10:-7 tug:-30:176 tumble:-69:-11 tumbler:39:-3 tune:52:70 tunnel:-158:-86 turbine:45:-7
  tureen:8:49 turf:146:-1 turn:16:-58 turnip:-1:-34 turnstile:-64:17 turquoise:-12:-4 turret:-77:95 tusk:-34:3 tuxedo:-83:-11
  twelfth:33:-14 twelve:-14:-64 twentieth:-21:-12 twenty:62:12 twice:78:337 twig:40:-9 twin:-62:46 twine:74:-1 twist:38:30
  two-tone:-23:-11 two:7:162 type:-43:-4 typewriter:23:53 typist:-16:50 tyre:-41:-54 ugly:25:4 umbrella:-150:9 unbind:83:-21
  unbroken:10:-2 unbutton:46:-4 uncle:40:-21 uncoil:60:16 uncover:124:0 uncurl:95:-17 under:-335:34 underfoot:-7:-28 underneath:38:61
  underpass:33:21 underside:42:-2 understand:-56:-4 undertaker:-19:-13 underwear:19:-8 undisturbed:26:-4 undo:93:-31 unfold:135:139
  unhook:-69:171 unhurried:176:1 uniform:42:-25 union:-23:-54 unjust:-14:-48 unlace:34:-54 unlatch:4:1 unlit:-26:-10 unlock:-57:-35
  unpaid:-28:-5 unpick:147:-17 unplug:122:-10 unravel:5:10 unread:-23:-27 unroll:-64:-47 unscrew:180:-83 unspool:100:5 untie:78:-24
  until:-161:-177 unwind:-17:-12 unzip:-70:34 up:186:-119 update:-106:-119 upend:7:50 upgrade:-18:-26 uphill:92:-100 upload:-14:-16
  upon:200:-375 upper:-3:9 upright:-56:1 upside:-322:27 upstairs:39:44 upturn:-96:-71 upward:163:-8 urn:-49:82 us:-102:-6 use:-151:1
  usual:-150:-36 usually:-5:-8 vacate:-76:-79 vacuum:231:49 vale:-58:-3 valley:34:-53 valve:20:-3 van:-73:-39 vanish:-75:-80 vapour:74:-10
  varnish:42:-7 vase:7:28 vast:24:-2 vat:-91:3 vault:-83:-112 vehicle:-6:-27 veil:34:-119 vein:-74:-32 vellum:13:-2 velvet:69:20
  vend:153:-18 vendor:-40:4 vent:77:24 ventilator:20:-18 verdigris:-1:-32 verge:-8:119 verger:-30:-1 vermilion:59:0 verse:61:-4
  version:-4:-66 very:-122:-275 vest:-9:-27 vestry:38:-2 viaduct:-110:-6 vicar:30:2 view:-49:-27 viewport:69:-8 village:-56:-72
  villager:-21:12 vine:22:-40 vinegar:14:-5 vinyl:48:-4 violet:-109:92 violin:38:-32 visor:-42:119 voice:225:20 vote:-20:-7 votive:22:13
  vs:-20:-10 vulture:11:6 wade:200:-10 waders:-6:-2 wafers:-56:-6 wag:115:-2 waggle:-71:-66 wagon:13:72 wail:-15:-4 wainscot:-36:72
  waist-deep:-12:-3 waist:-135:-97 waistcoat:89:172 wait:88:-177 waiter:-7:-22 waitress:-6:57 waive:-7:-14 wake:-185:-61 walk:-47:-158
  walker:-28:-26 walkway:-42:-2 wall:5:-99 wallet:-11:-8 walnut:54:21 waltz:-40:-1 wand:-35:-20 wander:-87:-6 want:-95:-72 war:23:-55
  ward:27:45 warden:-8:1 wardrobe:-86:76 wardroom:164:-6 warehouse:34:-7 warlock:10:116 warm:-34:-91 warmth:16:-2 warn:-13:38 warp:-78:-6
  wash:-133:-79 washers:-25:-7 washstand:44:-2 wasn't:105:-38 wasp:-53:2 waste:18:-2 watch:22:-216 watchdog:-113:-5 watchman:-4:-6
  water:11:-275 waterfall:98:-25 waterline:-34:-2 wattle:-36:-1 wave:-226:-73 waver:-4:-11 wax:8:11 way:-51:-150 we:-260:-21 weak:-75:-6
  weapon:7:61 wear:-372:-67 weather:-136:-59 weathercock:61:-43 weave:-43:6 weaver:104:-43 wed:-24:27 wedge:7:62 wednesday:-18:-8
  weed:27:-26 week:-111:-53 weep:-82:-77 weigh:-112:-98 weighbridge:-4:-3 weight:-77:87 weir:2:-15 welcome:-8:-8 weld:-34:-67
  welder:-39:-43 well:232:-157 wen:-9:-42 west:-122:-55 wet:374:75 whale:-70:-31 wharf:-16:9 what:-12:220 whatever:-173:10 wheat:145:-37
  wheel:8:45 wheelbarrow:-11:-5 wheelchair:10:-3 when:197:-8 whenever:5:-9 where:208:-85 wherever:-50:-41 whether:-10:-10 whetstone:-26:-3
  whey:31:0 which:-16:13 whichever:-19:-12 while:-3:87 whine:-9:86 whip:66:112 whirl:81:116 whirr:35:15 whisk:34:-1 whisker:48:-63
  whisper:-72:-87 whistle:98:3 white:10:-108 whiten:89:-55 whitewash:20:-25 who:1:-200 whoever:-79:-60 whole:-138:-374 whom:-23:-2
  whoop:-30:-19 whose:-89:65 why:64:-5 wick:84:-10 wicker:-17:-3 wide:22:-136 widen:10:-21 widow:-20:-160 width:-39:69 wife:-36:-192
  wig:14:-61 wild:-40:-3 will:-136:-221 willow:-25:38 wimple:-25:-6 win:-39:-48 winch:-20:-8 wind:66:-52 windlass:-31:16 windmill:-150:-8
  window:27:82 windpipe:-70:80 windscreen:43:212 windshield:-31:-3 windward:-21:21 wine:114:116 wing:-74:-83 wingtip:-26:6 wink:-100:14
  winner:-31:-89 winter:-145:-26 wipe:101:-85 wiper:-53:8 wire:144:-13 wish:-88:12 witch:-21:11 witchfire:14:-3 with:-326:37
  withdraw:-55:-93 wither:-29:-9 within:-82:74 without:145:-35 witness:-9:-14 wizard:-122:-57 wobble:17:-33 wok:-43:193 wolf:26:117
  woman:222:-5 won't:-51:-39 wonder:-71:-39 wood:-74:4 wooden:-70:-88 wool:53:-37 word:327:120 work:-182:-78 workbasket:-6:-14
  worker:-26:-22 workshop:-9:-2 world:-167:-54 worry:6:-7 worse:-31:-2 worst:-13:-9 worth:134:-18 would:-354:-92 wouldn't:-40:60
  wound:-16:-32 wrap:-49:22 wreath:-29:-10 wreck:100:-43 wreckage:8:-14 wren:23:-33 wrench:-68:34 wring:-4:-50 wrist:153:129
  wristwatch:-18:-18 write:101:-196 wrong:-153:-91 xp:-13:-68 yacht:-19:-21 yank:-76:14 yard:220:32 yawn:-21:68 year:-18:-137 yeast:-17:-4
  yell:-11:29 yellow:-91:50 yelp:-26:27 yes:-30:-86 yesterday:184:-19 yet:-40:-88 yew:72:46 yoke:60:-7 you:-354:-376 young:149:-42
  your:-109:142 yours:51:33 yourself:-11:-38 zero:39:-6 ziggurat:-87:-10 zinc:64:-7 zip:-28:-25 zither:116:22 zoo:-19:-30`;

/** A kind of thing and what it does, for the same. */
export const DOINGS = `
  beast|answer:-5:-14 beast|be:-93:5 beast|blow:-9:-4 beast|bow:100:-33 beast|build:-9:-2 beast|burst:-18:98 beast|carry:32:-19
  beast|chew:-7:-2 beast|circle:-5:-3 beast|climb:-24:-12 beast|come:-70:110 beast|crop:-8:-7 beast|cross:-24:-15 beast|drag:-3:10
  beast|drift:-9:-1 beast|drink:-83:-6 beast|eat:-44:-31 beast|face:32:22 beast|finish:-24:8 beast|float:13:-8 beast|fly:84:0
  beast|fold:-5:-6 beast|follow:-17:5 beast|get:64:-17 beast|go:43:31 beast|graze:-16:-6 beast|hang:37:4 beast|hear:36:-2 beast|hit:-45:96
  beast|hop:37:-1 beast|keep:29:-6 beast|lean:19:-12 beast|leave:98:-18 beast|let:16:3 beast|lie:27:-50 beast|light:-3:-15
  beast|listen:60:-1 beast|live:56:-4 beast|long:-3:8 beast|look:1:-23 beast|make:-5:-17 beast|move:57:-2 beast|nest:-2:-3
  beast|nose:-85:-11 beast|open:-36:-9 beast|pass:-96:-5 beast|peer:-15:-21 beast|pick:-23:0 beast|pin:-25:6 beast|pour:15:8
  beast|pull:52:-4 beast|put:102:-10 beast|rear:-83:-5 beast|ride:2:-7 beast|rise:-68:-11 beast|say:117:11 beast|scatter:-13:-9
  beast|scream:-52:35 beast|see:-14:-11 beast|sell:-10:-3 beast|settle:101:-32 beast|shake:-64:46 beast|shoulder:42:-21
  beast|shuffle:-8:-3 beast|sing:-1:-1 beast|sit:-46:-7 beast|sleep:13:-7 beast|slide:-7:-23 beast|sneeze:12:-19 beast|spit:-34:41
  beast|stand:-39:-31 beast|step:103:-2 beast|stop:97:-98 beast|swim:-17:-28 beast|take:135:-3 beast|tell:-8:-17 beast|tether:-9:-9
  beast|trot:-18:-62 beast|turn:-27:26 beast|use:-6:-7 beast|wait:18:34 beast|walk:2:52 beast|wear:-15:-4 beast|work:-31:-2
  body|alight:-17:-7 body|be:51:-218 body|begin:104:-57 body|bend:102:13 body|bite:-6:7 body|bleed:-3:-34 body|blow:-64:6
  body|breathe:27:-30 body|burn:6:-14 body|burst:-20:28 body|carry:52:11 body|carve:-54:-10 body|catch:-1:27 body|clear:116:-8
  body|climb:3:-13 body|close:-32:0 body|clutch:20:19 body|comb:-7:-5 body|come:222:106 body|crack:-50:-25 body|creep:4:-14
  body|crop:-59:-9 body|cross:-59:-12 body|cut:-18:-39 body|cycle:-12:-1 body|drag:81:13 body|draw:-76:37 body|drift:-51:-14
  body|drink:-2:-4 body|drum:-60:59 body|dye:-33:-17 body|elbow:-13:32 body|empty:0:3 body|end:-2:-1 body|fall:-25:-1 body|feel:156:13
  body|fill:56:-2 body|find:14:-21 body|fire:-14:80 body|fold:-99:-23 body|follow:157:-6 body|get:-98:7 body|gild:-9:-1 body|glow:-25:-5
  body|go:34:129 body|grow:54:-25 body|hang:-42:-31 body|hoist:-12:10 body|hold:140:-57 body|hurt:-23:-5 body|keep:-36:137
  body|kick:-29:-33 body|knock:-65:-2 body|knot:-30:14 body|lay:39:-1 body|lean:36:-15 body|leave:34:-38 body|let:-46:-22
  body|lick:-19:-23 body|lie:67:-38 body|long:34:-34 body|look:-48:-10 body|lower:32:-25 body|make:71:-18 body|meet:-3:63 body|miss:18:-20
  body|move:142:-22 body|nose:-2:32 body|open:156:23 body|pad:-6:0 body|paint:-28:-1 body|patter:4:-3 body|pin:-55:-5 body|plait:-43:-23
  body|point:70:-22 body|pour:40:7 body|press:-45:2 body|pull:11:217 body|put:-57:104 body|reach:17:-47 body|read:-14:3
  body|replace:-33:-9 body|rest:-20:-50 body|ring:44:18 body|roll:74:-20 body|rouge:-31:-5 body|run:22:-38 body|scream:59:-10
  body|see:27:-52 body|set:73:-49 body|sew:-29:-36 body|shake:11:32 body|shoe:4:-10 body|shoot:-2:7 body|show:-66:46 body|shut:164:-69
  body|sit:80:-9 body|slide:-63:2 body|smile:71:-20 body|snap:54:5 body|spill:-53:-6 body|split:-31:-27 body|stand:22:-51
  body|start:-4:-20 body|stay:-46:-20 body|stick:-19:-31 body|stitch:-47:-8 body|stop:101:44 body|stream:37:6 body|swing:-31:80
  body|take:25:130 body|tattoo:-79:-27 body|tell:33:-9 body|thunder:66:-7 body|tie:10:-9 body|touch:10:33 body|trail:83:-34
  body|tuck:16:-13 body|turn:114:-74 body|unfold:7:3 body|use:-8:-37 body|wait:18:-1 body|wear:-18:-10 body|wet:35:-7 body|wheel:-50:1
  body|wind:28:49 body|wire:-10:-19 dead|be:165:-39 dead|begin:17:-3 dead|come:35:-8 dead|drag:-35:-7 dead|go:-35:-58 dead|hop:26:7
  dead|lie:-3:-3 dead|lift:36:0 dead|look:5:-2 dead|put:-128:-1 dead|ride:67:-11 dead|rise:2:-4 dead|sit:-48:-4 dead|take:-95:-1
  dead|turn:-20:4 engine|advance:-27:-22 engine|arrive:-27:-13 engine|bank:-14:18 engine|be:-226:104 engine|begin:21:-5 engine|bite:-38:89
  engine|blink:-59:-17 engine|bloom:-5:1 engine|board:-26:-34 engine|bow:-29:-15 engine|break:-16:5 engine|breathe:-29:-3 engine|bump:-6:0
  engine|burn:23:98 engine|carry:-71:47 engine|catch:36:-5 engine|change:-6:85 engine|circle:35:-8 engine|clear:-52:-8 engine|climb:-45:6
  engine|come:58:-157 engine|cool:-17:-15 engine|cough:-121:-45 engine|crack:21:25 engine|crawl:20:-8 engine|cross:-53:-10
  engine|cut:-13:-5 engine|dangle:-13:-3 engine|die:18:-11 engine|dig:-4:-1 engine|draw:-76:61 engine|dress:16:-3 engine|drift:-12:-30
  engine|drip:-11:-3 engine|drive:135:1 engine|drop:-92:53 engine|eat:103:0 engine|empty:37:-51 engine|explode:-42:-45 engine|face:17:-10
  engine|fall:-50:17 engine|fill:-14:37 engine|find:-47:50 engine|fire:-9:9 engine|flake:-22:-7 engine|flicker:-33:-5 engine|fold:-40:150
  engine|frame:-32:-8 engine|get:-15:80 engine|give:-33:-13 engine|glow:-10:4 engine|go:99:197 engine|grind:-7:12 engine|hang:28:77
  engine|heel:-16:4 engine|hiss:-8:-10 engine|hit:-6:3 engine|hold:88:-43 engine|howl:-45:-34 engine|hum:73:-19 engine|jump:-10:-27
  engine|keep:-48:39 engine|knock:17:19 engine|land:-15:-20 engine|lay:-6:-3 engine|lean:37:110 engine|leave:-42:12 engine|let:-72:-21
  engine|lie:139:-49 engine|lift:-76:-1 engine|light:37:-51 engine|look:-38:120 engine|lose:-86:32 engine|make:-40:-10 engine|meet:-21:1
  engine|miss:-21:-29 engine|moor:-8:-4 engine|move:-2:84 engine|nod:-6:-1 engine|nose:10:43 engine|open:-77:-57 engine|pace:16:-5
  engine|paint:-7:-4 engine|park:40:-1 engine|part:48:-36 engine|pass:-14:-34 engine|patch:-6:-18 engine|pin:-8:21 engine|plant:-7:13
  engine|plough:-61:28 engine|pour:-16:44 engine|pull:52:15 engine|push:-12:90 engine|put:-24:9 engine|read:13:-2 engine|rear:16:-39
  engine|report:30:-9 engine|rest:-8:28 engine|ride:-12:-26 engine|ring:17:92 engine|rise:-4:-7 engine|roll:0:-38 engine|run:-19:-26
  engine|say:-7:-24 engine|scatter:-25:-13 engine|scream:28:3 engine|screw:-31:-3 engine|see:-23:-32 engine|set:-28:-4 engine|shake:43:-4
  engine|shed:-126:-25 engine|shoot:-43:67 engine|show:-65:-37 engine|shriek:-27:-8 engine|shudder:-31:-7 engine|shut:-95:-18
  engine|sing:-13:12 engine|sink:21:-4 engine|sit:-61:-21 engine|slam:19:22 engine|sleep:-9:-2 engine|slew:-14:10 engine|slide:75:-52
  engine|smoke:-6:-3 engine|snap:-22:21 engine|spin:33:-6 engine|split:72:-5 engine|spray:-3:-3 engine|stack:-11:-2 engine|stand:-215:14
  engine|start:136:-44 engine|stay:13:15 engine|steam:47:-4 engine|steer:61:-2 engine|step:34:-11 engine|stick:-7:-1 engine|stoop:-7:20
  engine|stop:66:104 engine|stream:13:-4 engine|strike:86:-10 engine|swing:-12:-24 engine|switch:-8:0 engine|tail:-34:-5
  engine|take:-69:81 engine|talk:7:-4 engine|tear:-24:25 engine|tether:-6:-4 engine|thread:-4:-6 engine|throw:-45:-6 engine|tick:-94:-22
  engine|tie:-25:-1 engine|tilt:-6:-7 engine|touch:1:-14 engine|trail:56:-8 engine|tumble:-32:49 engine|turn:-24:-100
  engine|unscrew:39:-56 engine|wait:-8:-13 engine|wake:3:-9 engine|walk:113:34 engine|wear:-80:82 engine|weld:-9:-4 engine|wheel:162:29
  engine|whine:-92:84 engine|wink:-4:-1 engine|work:-9:-11 engine|write:19:-3 flame|be:-1:-68 flame|begin:-39:-2 flame|bend:9:-2
  flame|bob:-10:-22 flame|bow:-27:-3 flame|build:-25:-1 flame|burn:161:-43 flame|burst:-31:29 flame|catch:4:-48 flame|climb:-17:-25
  flame|come:-99:-67 flame|crawl:-9:-32 flame|dance:-5:-3 flame|die:-81:-15 flame|draw:60:-24 flame|drift:-1:-10 flame|fall:-9:-6
  flame|fill:-28:-7 flame|find:-76:14 flame|fly:-48:15 flame|fold:-53:21 flame|follow:-3:-49 flame|get:-53:0 flame|give:-62:62
  flame|go:172:-65 flame|gutter:-23:-20 flame|hang:-5:-7 flame|hiss:-30:-12 flame|jump:-12:23 flame|lay:36:6 flame|lean:2:-14
  flame|leap:32:-3 flame|leave:-28:-36 flame|lie:10:-6 flame|light:284:-9 flame|look:-50:-4 flame|make:-21:9 flame|pass:96:-1
  flame|pour:15:-62 flame|put:97:35 flame|rain:-17:-19 flame|remain:-4:-5 flame|roll:30:29 flame|run:-88:-41 flame|say:46:-1
  flame|see:-3:-1 flame|set:-20:-2 flame|shine:19:-9 flame|show:13:-12 flame|sink:-24:-10 flame|sit:41:0 flame|spit:-1:13
  flame|split:-7:-28 flame|stand:-9:-23 flame|stay:30:-13 flame|string:-9:-2 flame|swing:-64:-39 flame|take:-31:-13 flame|throw:1:-5
  flame|trim:70:-1 flame|turn:-53:-16 flame|unspool:103:6 flame|walk:59:-4 flame|watch:5:-3 food|be:-67:-93 food|begin:0:-2
  food|burst:-75:-60 food|climb:56:-6 food|come:8:-51 food|dry:-5:-10 food|fall:-11:-4 food|get:-1:-16 food|go:18:-26 food|hold:20:1
  food|lay:53:0 food|light:37:-3 food|put:35:-7 food|rise:0:-14 food|slide:-16:-3 food|split:83:-3 food|stand:-43:-10 food|stop:9:-1
  food|take:53:16 food|turn:15:-4 ghost|be:-160:124 ghost|break:-12:-17 ghost|climb:-47:-33 ghost|come:-49:16 ghost|crawl:-59:-18
  ghost|drop:74:61 ghost|fill:6:-4 ghost|flare:27:-9 ghost|fly:-14:-5 ghost|fold:-8:17 ghost|get:30:74 ghost|go:-11:52 ghost|hit:1:9
  ghost|hold:6:-2 ghost|hurl:-6:22 ghost|leave:9:21 ghost|let:-63:31 ghost|lift:78:-31 ghost|lose:-39:-3 ghost|lunge:-3:2
  ghost|make:77:-25 ghost|pour:4:-14 ghost|prepare:-118:-16 ghost|put:28:-12 ghost|rise:-19:-12 ghost|run:11:53 ghost|sit:33:-4
  ghost|stand:71:-39 ghost|step:15:48 ghost|strike:9:32 ghost|take:78:16 ghost|turn:-33:-3 ghost|wake:15:-6 ghost|walk:7:-4
  ghost|wear:-42:14 idea|add:-19:-38 idea|arrive:-13:-6 idea|ask:-11:-1 idea|assemble:97:-4 idea|bang:-20:-37 idea|be:-109:57
  idea|beat:10:-9 idea|begin:80:46 idea|bend:-40:-2 idea|blink:177:-12 idea|blow:1:-20 idea|break:21:16 idea|brush:-54:-2
  idea|buckle:4:-43 idea|burst:-25:-29 idea|bury:27:-3 idea|cannon:-23:-3 idea|carry:-28:24 idea|cast:-59:-6 idea|catch:-13:-4
  idea|change:-21:-9 idea|choose:-29:-23 idea|clear:69:-15 idea|climb:-12:-12 idea|close:-48:-8 idea|come:-250:235 idea|complete:-30:-87
  idea|crawl:-15:-10 idea|creak:18:-33 idea|cross:-21:-15 idea|cut:43:-19 idea|dance:-10:-1 idea|die:-16:-12 idea|dock:-5:-5
  idea|drag:36:-1 idea|draw:49:53 idea|drift:-5:-11 idea|drive:18:10 idea|drone:-2:-3 idea|drop:69:4 idea|dry:35:-22 idea|end:57:-12
  idea|face:62:-11 idea|fall:-125:35 idea|fill:-44:-2 idea|find:-20:-16 idea|finish:3:-13 idea|fire:54:-45 idea|fold:-13:3
  idea|follow:-3:-15 idea|gain:-2:-3 idea|get:98:-3 idea|go:11:97 idea|grab:-5:9 idea|grow:21:-4 idea|hand:-36:-66 idea|hang:-140:6
  idea|hear:-5:-9 idea|hiss:-35:-9 idea|hit:-7:30 idea|join:-3:-2 idea|jump:-14:-5 idea|keep:-6:60 idea|kick:-17:7 idea|lay:49:-4
  idea|lead:-1:-1 idea|lean:52:-24 idea|leap:2:-21 idea|learn:-52:-13 idea|leave:-29:-66 idea|let:-53:-21 idea|lie:37:1 idea|lift:158:-25
  idea|light:50:90 idea|long:-162:-46 idea|look:45:27 idea|lose:1:-13 idea|lower:-53:-5 idea|make:-9:-31 idea|meet:33:-13 idea|nest:-15:-1
  idea|open:-39:2 idea|paint:-27:-4 idea|pass:52:-37 idea|paste:-2:-5 idea|peel:14:-33 idea|play:50:4 idea|pour:100:-1 idea|print:-6:-2
  idea|pull:98:-6 idea|punch:-1:21 idea|put:79:4 idea|rain:-40:-1 idea|reach:57:59 idea|recover:-105:-28 idea|reduce:-53:-8
  idea|reflect:-23:-1 idea|restore:-8:-20 idea|resume:-30:-2 idea|ride:-30:-41 idea|roar:11:4 idea|roll:93:-8 idea|run:-137:-28
  idea|sail:7:-9 idea|save:-6:-27 idea|say:-42:63 idea|see:-12:-10 idea|send:-21:87 idea|set:-12:-14 idea|shake:-20:13 idea|shed:11:0
  idea|shine:2:-2 idea|shiver:66:-4 idea|shoot:-2:0 idea|short:4:51 idea|shove:19:5 idea|show:19:-1 idea|shut:-19:-23 idea|sign:20:-8
  idea|sing:-27:75 idea|sit:-83:27 idea|slide:-9:-6 idea|sling:-6:-14 idea|slow:25:-10 idea|smash:-62:-35 idea|snow:-6:-10
  idea|spelling:18:-2 idea|spin:-18:-16 idea|stand:100:90 idea|stay:19:-6 idea|step:-46:-10 idea|stop:48:-50 idea|strike:79:-1
  idea|stroll:12:-5 idea|surprise:48:-7 idea|sweep:-7:-1 idea|swim:-26:-1 idea|swing:-42:10 idea|take:-8:14 idea|tap:79:-8
  idea|throw:-26:-44 idea|torpedo:-7:-95 idea|touch:59:18 idea|trail:-32:-31 idea|turn:177:-31 idea|use:-29:-5 idea|walk:-48:104
  idea|watch:36:-5 idea|wear:-2:-4 idea|wheel:-30:-66 idea|win:-12:-5 idea|wire:76:-8 idea|work:-20:-2 idea|write:69:-4 image|be:25:-30
  image|begin:7:-3 image|come:11:-30 image|go:4:-64 image|kneel:9:-4 image|peel:18:17 image|run:6:0 image|see:22:-3 image|sit:42:-3
  image|stand:10:46 image|stay:126:-34 image|take:11:45 image|turn:52:-2 image|wait:44:-2 image|walk:44:41 likeness|be:199:-8
  likeness|climb:5:59 likeness|come:-6:-21 likeness|face:200:-3 likeness|fall:31:-9 likeness|go:-37:61 likeness|hang:63:-2
  likeness|lean:-25:-1 likeness|lift:-67:-9 likeness|look:125:-4 likeness|open:-98:-3 likeness|peel:-6:23 likeness|run:2:-2
  likeness|sit:100:-23 likeness|stand:-23:-10 likeness|stop:-8:-12 likeness|stretch:7:-17 likeness|take:-49:0 likeness|turn:4:-7
  likeness|wedge:-15:-5 liquid|be:-113:-73 liquid|bear:3:-37 liquid|become:-17:-8 liquid|begin:89:-2 liquid|bend:87:-17 liquid|boil:15:-18
  liquid|burst:-43:31 liquid|carry:14:-9 liquid|cart:1:-6 liquid|catch:-14:-10 liquid|clear:2:-23 liquid|climb:69:-7 liquid|come:-49:-58
  liquid|crawl:26:26 liquid|draw:-99:-8 liquid|dribble:-33:-2 liquid|dry:-38:39 liquid|fall:77:-30 liquid|fill:-26:0 liquid|find:-37:-26
  liquid|gather:-16:-30 liquid|get:19:-16 liquid|give:-10:-3 liquid|glow:-25:-1 liquid|go:118:-62 liquid|hand:109:-10 liquid|hang:168:17
  liquid|hold:-17:-2 liquid|jump:84:60 liquid|leave:79:-36 liquid|let:-26:-5 liquid|lie:-20:-4 liquid|lift:20:-50 liquid|listen:55:-2
  liquid|loose:36:-4 liquid|move:1:-20 liquid|pour:11:-7 liquid|put:-43:-6 liquid|quit:-63:-17 liquid|read:-53:-4 liquid|run:109:37
  liquid|stand:124:-25 liquid|start:36:-16 liquid|stop:273:2 liquid|stream:-4:-3 liquid|switch:-8:-2 liquid|turn:36:-33 liquid|walk:10:-25
  none|accord:-69:-2 none|add:-24:-13 none|appear:21:-4 none|ask:-28:-3 none|back:12:-60 none|balance:-13:21 none|bar:72:-12
  none|be:-224:2 none|bead:34:0 none|beat:-10:-5 none|begin:101:43 none|bend:96:-1 none|bleed:-31:-4 none|blink:-5:-1 none|boil:-11:11
  none|breach:-11:-5 none|break:-56:-20 none|breathe:53:-9 none|bring:-16:-3 none|brush:-7:-1 none|burn:-67:47 none|bury:103:-19
  none|call:-29:-3 none|carry:-37:-2 none|cast:-82:-14 none|catch:-5:20 none|choose:-14:-58 none|clamber:26:-8 none|clamp:-21:-9
  none|click:34:-11 none|climb:-36:-2 none|close:-29:34 none|come:64:-92 none|cost:-22:-4 none|course:-12:-9 none|cover:-10:-9
  none|crawl:-10:18 none|cross:7:96 none|cut:-64:-24 none|dance:13:-8 none|dig:-23:-3 none|dock:-21:-9 none|draw:35:3 none|dress:-19:-17
  none|drip:3:-21 none|drive:78:2 none|drop:-128:126 none|dry:-22:-3 none|eat:-24:45 none|end:5:-3 none|face:-78:-1 none|fall:-10:-94
  none|feel:-14:-28 none|fight:-40:36 none|fill:28:-3 none|find:105:-21 none|fire:-8:103 none|fit:-5:0 none|flake:45:-15 none|flap:-6:-20
  none|float:94:-7 none|fold:10:-6 none|follow:18:62 none|gallop:17:-56 none|get:-51:-13 none|give:-22:-20 none|glow:49:-3 none|go:9:-29
  none|groan:4:-3 none|grow:-14:-6 none|hand:-2:-35 none|hang:27:57 none|happen:60:-11 none|hear:-40:75 none|hiss:61:3 none|hit:-58:8
  none|hold:103:-1 none|howl:29:52 none|hum:75:61 none|join:5:-8 none|jump:-18:-82 none|keep:-21:-16 none|kneel:-95:-3 none|knit:79:-1
  none|knock:35:-1 none|lace:1:-5 none|land:76:111 none|last:-1:-28 none|laugh:-43:-3 none|launch:-37:-21 none|lay:-137:-7 none|lean:40:-6
  none|leave:30:-20 none|let:-3:60 none|lie:-78:-14 none|lift:119:-4 none|light:-81:-35 none|listen:-8:-5 none|live:-22:59
  none|long:-25:-6 none|look:143:2 none|loose:-51:13 none|lose:-27:-89 none|make:-118:-2 none|marry:-67:-7 none|mean:-15:-13
  none|mend:-112:-8 none|miss:39:-7 none|open:-25:66 none|pace:81:5 none|pack:-3:-30 none|paint:60:8 none|pass:55:-17 none|paste:-35:-5
  none|patter:58:-11 none|pay:-38:-5 none|pin:-22:-11 none|plant:29:-1 none|play:93:-27 none|please:-16:-12 none|point:88:-1
  none|polish:-16:-20 none|pour:33:63 none|prop:-40:-15 none|pull:-37:-86 none|push:-38:-8 none|put:-80:-13 none|race:-33:-28
  none|rain:-22:-14 none|reach:-42:56 none|read:-14:-2 none|rear:100:80 none|remain:-73:28 none|repair:-16:-4 none|rest:13:-4
  none|return:-13:-1 none|ride:-13:28 none|ring:21:-33 none|rise:-40:-9 none|roll:-6:-34 none|rub:23:-2 none|run:-65:32 none|sag:-25:-3
  none|say:-199:-31 none|scratch:-21:-3 none|see:-117:-5 none|sell:-27:-6 none|send:-1:-1 none|set:-13:-5 none|settle:56:-2 none|sew:1:-9
  none|shake:-68:-27 none|share:30:-1 none|shoot:88:-36 none|show:-107:-16 none|shriek:-45:-15 none|shut:-48:17 none|sing:35:-3
  none|sink:-47:41 none|sit:93:-19 none|slide:-19:-3 none|smile:18:-3 none|snow:61:-3 none|speak:46:-9 none|stand:-116:-17
  none|start:-11:43 none|stay:-32:-7 none|stencil:-33:-10 none|step:10:-1 none|stick:-48:-1 none|stop:21:-17 none|strike:-9:-2
  none|stroke:17:-47 none|sway:-23:-1 none|sweep:-11:-4 none|swim:55:-2 none|swing:4:-30 none|take:36:141 none|talk:37:29
  none|tell:-68:-28 none|thin:38:10 none|think:-12:-12 none|throw:-21:13 none|tick:53:33 none|tie:-14:-7 none|tip:79:45 none|touch:63:-40
  none|tremble:-100:-4 none|tuck:-6:-9 none|turn:33:55 none|type:-15:-2 none|upgrade:-5:-12 none|upload:-5:-7 none|use:-52:66
  none|wait:49:-57 none|wake:-59:-1 none|walk:108:11 none|want:-6:-5 none|watch:138:-8 none|wave:-8:-104 none|wear:-20:24 none|wed:-13:-3
  none|wet:103:21 none|wheel:17:4 none|whistle:1:17 none|wind:-14:35 none|wire:-4:-2 none|work:-2:4 none|write:26:-72 person|acquire:-4:-3
  person|add:-12:-8 person|advance:-48:-4 person|agree:-44:-51 person|alight:56:67 person|amble:39:-16 person|answer:-78:58
  person|apologise:-20:86 person|appear:9:-14 person|argue:-2:-2 person|arrive:-15:-4 person|ask:123:-171 person|attack:-45:-24
  person|back:-15:103 person|balance:-69:-8 person|bang:-65:-27 person|bar:-31:-16 person|bay:21:-2 person|be:-274:-54 person|bead:-34:53
  person|bear:0:-6 person|beat:18:-65 person|beg:-11:45 person|begin:21:32 person|believe:-54:-24 person|bellow:20:12 person|bend:-16:106
  person|bewitch:-54:-4 person|bite:-46:-55 person|bleed:-24:-48 person|blink:-16:29 person|block:-24:1 person|blow:81:-87
  person|board:2:-18 person|bob:-33:-22 person|boil:-1:16 person|bolt:-24:-18 person|bounce:-1:0 person|bow:0:-80 person|brace:26:5
  person|brain:-3:12 person|brake:-13:21 person|break:-18:78 person|breathe:59:-21 person|bring:-142:265 person|brush:48:128
  person|bubble:-8:-39 person|build:-99:-27 person|burn:-13:-98 person|burst:44:46 person|bury:-87:-81 person|button:19:-11
  person|buy:-80:-63 person|call:-108:-78 person|card:6:-7 person|carry:-89:-44 person|cartwheel:-19:37 person|cast:140:-73
  person|catch:-145:95 person|chalked:23:-13 person|change:-56:94 person|chant:47:33 person|charge:-43:84 person|chase:-37:-3
  person|check:142:-37 person|cheer:-14:47 person|chew:-77:-47 person|choose:-1:-1 person|circle:8:-10 person|clap:181:-31
  person|claw:-9:22 person|clean:48:30 person|clear:-16:-27 person|click:-34:-37 person|climb:-72:-4 person|cling:-27:-25
  person|clip:-35:-19 person|close:-14:-92 person|coast:63:-4 person|cock:-59:58 person|coil:21:5 person|comb:-9:-2 person|come:-77:122
  person|conduct:-27:-23 person|consider:-113:-14 person|cool:-8:-21 person|cough:-29:-32 person|count:-34:-68 person|course:-35:-8
  person|cover:12:-15 person|crack:79:39 person|crank:-19:-2 person|crawl:78:5 person|crest:-21:-3 person|cross:-24:-39
  person|crouch:54:-24 person|crown:-8:-2 person|cry:37:4 person|cup:9:-15 person|curl:6:-23 person|cut:18:-147 person|cycle:-12:-5
  person|dance:-87:-19 person|dangle:-1:-6 person|daub:8:-5 person|deal:152:-49 person|decide:-36:-24 person|deck:-52:-2
  person|decline:-4:0 person|descend:1:-18 person|die:80:-41 person|dip:61:-1 person|disappear:-44:-4 person|dislike:-4:-1
  person|dive:-22:8 person|drag:-77:46 person|draw:69:-169 person|dream:-208:-49 person|drench:-13:-15 person|dress:-45:-68
  person|drift:-11:-14 person|drink:74:-13 person|drive:-118:84 person|drop:63:-31 person|dry:-69:-52 person|duck:-31:0 person|dust:-11:-2
  person|eat:-161:-132 person|empty:-118:46 person|enter:-65:-63 person|exhale:67:30 person|expect:38:-17 person|explain:-9:-35
  person|face:62:-56 person|fade:-62:-2 person|fall:66:-11 person|feed:-49:-51 person|feel:-52:79 person|fence:-1:-19 person|fetch:45:3
  person|fight:-42:2 person|figure:-15:-48 person|file:-8:-16 person|fill:-86:-38 person|find:-176:41 person|finish:-148:41
  person|fire:-102:99 person|fix:24:-8 person|flap:-9:-10 person|flatten:-9:-7 person|flex:68:-9 person|flick:70:2 person|fling:165:197
  person|flip:-22:-4 person|float:-158:-105 person|fly:-27:-27 person|fold:76:148 person|follow:-166:-23 person|forget:36:-37
  person|freeze:-12:-6 person|fry:-16:-6 person|gain:-76:-9 person|gasp:-64:-5 person|gather:46:0 person|gawp:-7:-12 person|get:-168:330
  person|give:-242:123 person|glow:-37:-9 person|glue:-4:-32 person|go:-161:6 person|grab:89:-5 person|grin:-48:4 person|grind:-21:-28
  person|grope:18:-9 person|grow:-44:-50 person|grunt:-36:-77 person|gun:-19:-59 person|hack:31:15 person|hammer:70:-96 person|hand:54:-41
  person|hang:102:-22 person|haul:-113:-3 person|haunt:-52:-6 person|head:-15:-28 person|hear:-10:202 person|heave:-14:5
  person|help:16:-10 person|hex:-4:-10 person|hide:15:-13 person|hiss:-31:25 person|hit:-128:-114 person|hitch:-2:-29 person|hoist:-10:-92
  person|hold:-45:9 person|honk:-17:-5 person|hood:-2:-2 person|hook:-106:11 person|hop:-5:36 person|hose:-21:0 person|howl:-58:-177
  person|hum:151:29 person|hurl:20:-99 person|idle:-5:-1 person|improve:-3:-22 person|include:-32:-14 person|initial:-20:-7
  person|introduce:-25:74 person|jab:-18:0 person|jack:-28:-8 person|jam:6:150 person|jerk:-5:8 person|join:14:-1 person|judge:-2:-49
  person|jump:-25:74 person|keep:-81:-168 person|kick:-123:95 person|kill:-47:-177 person|kindle:31:-2 person|kiss:-18:-34
  person|kneel:20:231 person|knit:-91:-3 person|knock:93:-44 person|knot:-14:-12 person|know:24:-85 person|lace:44:-5 person|land:-49:20
  person|last:6:-4 person|lather:-24:-17 person|laugh:-31:59 person|lay:151:-44 person|lead:-48:-62 person|lean:-188:104
  person|leap:-107:-39 person|learn:-37:-71 person|leave:45:69 person|let:-47:231 person|level:-10:4 person|lick:-19:52
  person|lie:-239:-34 person|lift:-63:-87 person|light:-40:40 person|line:-14:-13 person|listen:-22:-9 person|live:11:-36
  person|load:-13:-13 person|lock:60:-10 person|long:7:-5 person|look:156:-101 person|loop:-35:38 person|loose:19:-29 person|lose:-61:-91
  person|love:-7:-2 person|lower:55:-36 person|make:-88:-40 person|marry:27:-3 person|mask:-47:54 person|mean:-54:-16 person|measure:36:0
  person|meet:-170:169 person|melt:-45:-3 person|mend:-72:-25 person|mention:-45:-27 person|misjudge:-15:-29 person|miss:-45:-31
  person|move:70:91 person|murder:-20:-3 person|murmur:-49:-5 person|mutter:10:-37 person|nail:59:37 person|name:-13:-6 person|nod:-58:50
  person|nose:-7:-3 person|notice:10:-11 person|offer:30:-2 person|oil:-7:-8 person|open:83:-27 person|order:-12:-21 person|owe:-48:-6
  person|own:-2:-3 person|pace:-4:-9 person|pack:-59:-1 person|pad:-27:68 person|paddle:-57:24 person|paint:-52:-8 person|park:-87:-31
  person|parry:-66:4 person|pass:112:0 person|paste:18:-2 person|pat:18:-6 person|pause:51:-7 person|pay:-134:-57 person|pedal:29:-2
  person|peel:-48:-28 person|pelt:-14:-9 person|pick:169:-44 person|picture:-67:-35 person|pile:-18:24 person|pin:-13:-9
  person|pinch:42:-11 person|plait:-11:-6 person|plant:-47:136 person|plate:-3:-2 person|play:160:12 person|pluck:33:-8 person|plug:-23:3
  person|pocket:-66:-19 person|point:-15:110 person|polish:39:-1 person|pour:123:-39 person|powder:-8:-47 person|practise:-7:-3
  person|pray:-48:-38 person|press:68:-61 person|print:-18:-7 person|promise:-44:-37 person|prop:-18:-5 person|puff:-37:-19
  person|pull:-76:-71 person|pulse:-5:0 person|punch:-66:77 person|push:93:-5 person|put:-65:-29 person|quit:-14:64 person|race:-61:-1
  person|rain:-39:-7 person|raise:96:-50 person|rake:-2:2 person|ram:-68:52 person|rap:4:24 person|reach:67:13 person|read:-110:-75
  person|receive:-95:17 person|recite:0:-26 person|reckon:-26:-46 person|record:45:-5 person|reel:-20:51 person|reflect:-9:-1
  person|regret:-20:-8 person|reload:-26:33 person|remain:-6:-17 person|replace:-18:-7 person|report:-7:-1 person|rest:58:38
  person|retie:-12:-49 person|return:-21:-1 person|reverse:-3:-29 person|revolve:32:-8 person|ride:-45:-19 person|ring:18:54
  person|rise:119:1 person|roar:-8:-20 person|roll:-116:66 person|rouge:0:-7 person|row:-17:28 person|rub:21:-19 person|run:-185:-57
  person|rush:-28:27 person|salute:-50:-1 person|save:53:12 person|saw:-21:-68 person|say:-39:-204 person|scald:-11:-75
  person|scatter:-3:-21 person|scrape:-65:-104 person|scratch:-36:42 person|scream:130:40 person|screw:-17:-35 person|scrub:-2:-2
  person|seal:-59:-7 person|search:-2:-10 person|see:41:-46 person|seem:2:-4 person|sell:-152:-106 person|send:-13:48 person|set:-164:-161
  person|settle:-7:-15 person|sew:-21:-13 person|shake:55:-33 person|share:-34:-35 person|shave:-19:-3 person|shear:-4:2
  person|shed:-17:-11 person|shell:-41:-22 person|shine:14:-21 person|shoe:-1:-16 person|shoot:-32:70 person|short:-53:-16
  person|shoulder:-30:10 person|shout:-61:17 person|shove:-47:131 person|show:-42:-80 person|shriek:-147:6 person|shuffle:-33:-17
  person|shut:116:73 person|sigh:23:30 person|sign:-77:-37 person|signal:-6:-9 person|sing:92:-80 person|sink:38:-20 person|sit:-235:99
  person|skid:-41:-11 person|slam:-39:91 person|slap:117:22 person|slash:-48:1 person|slay:-26:-26 person|sleep:-69:-42
  person|slide:-81:47 person|sling:6:-5 person|slip:-21:-36 person|slow:-6:-4 person|smash:-3:42 person|smell:-30:-33 person|smile:121:28
  person|smoke:-16:-25 person|snap:31:94 person|snatch:-76:40 person|sneeze:-33:-47 person|snore:-30:-1 person|soak:-6:-5
  person|sort:14:-10 person|spare:-14:-13 person|spark:-30:-41 person|speak:181:-16 person|spend:38:35 person|spike:-43:56
  person|spill:-22:34 person|spin:-86:1 person|spit:97:-72 person|split:3:22 person|sprawl:27:-7 person|spread:32:1 person|sprint:-15:-29
  person|squeal:56:93 person|squeeze:-5:2 person|stab:-81:-95 person|stack:-8:-5 person|stamp:-14:82 person|stand:47:-53
  person|stare:42:-7 person|start:-130:41 person|stay:61:-17 person|steer:66:5 person|step:142:51 person|stick:46:32 person|stir:55:-35
  person|stitch:-19:86 person|stop:-213:-134 person|straighten:-74:-13 person|strap:-50:-40 person|stream:-55:-25 person|stretch:-5:-34
  person|strike:155:26 person|string:-18:-7 person|strip:52:-6 person|stroke:113:-1 person|stroll:56:-39 person|stuff:-7:-5
  person|suppose:-14:-25 person|swallow:-26:-4 person|swat:-6:96 person|swear:-66:-74 person|sweat:1:11 person|sweep:-30:-22
  person|swim:-45:-19 person|swing:-147:270 person|switch:-58:-5 person|tail:-17:-27 person|take:-116:-66 person|talk:36:-43
  person|tap:-7:-10 person|tattoo:-3:-20 person|teach:-18:-20 person|tear:-80:-21 person|tell:-139:-203 person|thank:-35:-40
  person|thin:-31:-3 person|think:-164:-93 person|throw:-125:89 person|thrust:-37:-32 person|thumb:53:0 person|tie:10:-14
  person|tilt:188:51 person|tip:89:-17 person|top:-47:-25 person|topple:-26:2 person|toss:46:-8 person|touch:-13:-52 person|tow:-63:4
  person|trade:-3:14 person|trail:-33:19 person|tread:-8:-1 person|trundle:-79:-8 person|try:-20:-95 person|tuck:-24:-22 person|tug:18:-2
  person|tumble:-23:-44 person|tune:-60:-21 person|turn:-40:58 person|twist:-60:19 person|understand:-36:-1 person|unfold:56:120
  person|unhook:-97:-8 person|unlock:-17:-13 person|unpick:147:-17 person|unplug:0:-7 person|unroll:-31:-32 person|unwind:-23:-7
  person|upend:14:52 person|use:-90:-21 person|vanish:-36:-8 person|vault:-20:-4 person|wade:-59:-12 person|wait:-196:-114
  person|wake:-122:-50 person|walk:-54:-200 person|waltz:-71:13 person|want:-31:-29 person|wash:-33:-8 person|watch:43:-143
  person|wave:-122:-31 person|wear:-265:-70 person|wedge:41:-2 person|weep:-114:5 person|weigh:-35:-28 person|weld:-44:-43
  person|wet:117:-41 person|wheel:68:-4 person|whine:-5:5 person|whip:10:6 person|whirl:53:56 person|whisper:22:-16 person|whistle:124:18
  person|whoop:-18:-17 person|win:-40:-34 person|wind:-72:-28 person|wink:-20:-18 person|wipe:-8:-79 person|wire:-8:-10
  person|wish:-133:-9 person|work:-141:19 person|wrap:-26:22 person|wrench:-49:54 person|wring:-17:-43 person|write:-72:-92
  person|yank:-74:14 person|yawn:-30:-21 person|yell:27:-1 person|yelp:-26:27 place|answer:6:-5 place|bang:-53:-6 place|be:-92:-155
  place|beat:-9:49 place|become:-1:-1 place|begin:-76:-1 place|belong:-39:-1 place|bend:4:-17 place|blaze:32:-8 place|blow:-23:-18
  place|board:42:56 place|bow:38:-17 place|break:61:-13 place|breathe:16:-17 place|bring:-52:-2 place|build:-12:-24 place|burn:-27:-33
  place|burst:-18:3 place|carry:-64:-3 place|catch:-23:-14 place|cease:18:0 place|chain:-2:-1 place|click:-9:-5 place|climb:-25:35
  place|clip:-9:-27 place|close:-3:47 place|come:-129:145 place|cover:-8:-1 place|crack:-8:-4 place|crawl:12:7 place|creak:3:-6
  place|cross:-5:-13 place|curl:-13:-2 place|cut:-38:-5 place|dance:26:-9 place|dip:50:-6 place|draw:19:-16 place|drink:-20:-17
  place|drip:-85:-14 place|drop:-75:-66 place|drown:-26:-2 place|dry:38:-6 place|eat:-9:-1 place|end:-106:-14 place|face:-10:-6
  place|fall:98:-27 place|feed:-24:-8 place|fill:-56:-32 place|find:2:-15 place|flap:-14:-56 place|float:4:-2 place|fly:-2:-7
  place|fold:-17:-5 place|forget:-27:-2 place|get:-63:-8 place|give:-10:-29 place|glitter:-5:-3 place|glow:-59:-1 place|go:-250:-29
  place|grind:-17:20 place|grow:-28:-8 place|hand:-17:-15 place|hang:-177:-68 place|hold:32:-6 place|hum:13:-59 place|jump:-10:1
  place|keep:-157:1 place|knock:-20:85 place|last:-51:-4 place|lay:-41:38 place|lean:40:-8 place|leap:-37:-3 place|leave:75:-56
  place|let:-87:-18 place|lie:-7:118 place|light:-57:-7 place|live:-11:0 place|long:-6:-1 place|look:-77:-10 place|make:16:-6
  place|march:-10:-4 place|meet:-48:14 place|move:50:-29 place|nod:50:-19 place|open:-168:-56 place|paint:-36:-9 place|park:-11:-1
  place|part:4:-12 place|pass:39:-26 place|plant:-2:-1 place|play:-14:-7 place|punch:-23:70 place|put:-83:61 place|reach:22:-7
  place|rise:50:-11 place|roar:-17:-6 place|roll:6:-9 place|run:-27:8 place|say:-4:-9 place|scream:-21:9 place|seem:-3:-1 place|set:-16:42
  place|shake:-39:-9 place|shed:-11:-72 place|shimmer:-76:-3 place|shine:-2:-18 place|show:41:-3 place|shut:-15:-18 place|sigh:32:-1
  place|sit:24:-11 place|slide:-110:-51 place|smell:-10:-25 place|smoke:-10:-1 place|snap:28:-1 place|split:-12:-1 place|stack:-10:-5
  place|stand:142:97 place|start:50:-9 place|stay:58:-7 place|steam:0:-4 place|step:-3:1 place|stick:19:-3 place|stop:-78:-27
  place|sweat:-12:-7 place|sweep:-38:-2 place|swing:-104:-100 place|switchback:-46:-1 place|take:1:7 place|throw:26:-17 place|tie:2:-14
  place|tip:-42:-23 place|turn:-169:85 place|use:71:-5 place|view:-34:-13 place|wait:-1:-3 place|walk:-12:-45 place|wall:-17:45
  place|weep:-4:-1 place|wind:-20:0 plant|be:120:58 plant|burst:2:-6 plant|close:31:-6 plant|come:193:-29 plant|cover:-42:0
  plant|crawl:46:59 plant|face:-42:-3 plant|feel:109:-1 plant|flower:36:-1 plant|fruit:59:-4 plant|get:21:-7 plant|go:55:-40
  plant|grow:28:-13 plant|hang:14:-15 plant|hold:-22:-3 plant|lean:-31:-8 plant|leave:-30:21 plant|let:137:-13 plant|lift:4:-1
  plant|light:-49:-1 plant|look:38:-3 plant|open:43:10 plant|plate:44:-6 plant|press:-23:0 plant|pull:50:-6 plant|put:43:-50
  plant|run:74:2 plant|rustle:6:2 plant|shoulder:16:-2 plant|shriek:87:-36 plant|shut:-16:0 plant|silver:-42:-3 plant|stand:-24:23
  plant|stem:29:82 plant|step:63:-6 plant|stick:-37:-5 plant|take:88:28 plant|trail:36:-6 plant|turn:73:-12 sound|be:34:-8
  sound|come:105:-8 sound|go:73:65 sound|set:18:-13 stone|be:29:0 stone|begin:57:-53 stone|break:15:-8 stone|build:-8:-7 stone|burn:1:-1
  stone|burst:-17:24 stone|carry:-4:16 stone|close:129:-7 stone|come:34:204 stone|crack:13:13 stone|drip:-83:-42 stone|drop:35:-3
  stone|fall:-2:12 stone|flake:59:-4 stone|fly:-44:-4 stone|glow:52:3 stone|go:10:198 stone|grow:-72:-3 stone|hang:23:-14 stone|hiss:74:1
  stone|hold:44:-32 stone|jump:-19:59 stone|kick:-36:-54 stone|leave:22:18 stone|let:151:-8 stone|lie:-34:-7 stone|lift:17:-7
  stone|look:108:-6 stone|pass:-50:-10 stone|point:53:-29 stone|put:-59:-18 stone|rain:-3:-2 stone|read:-13:-11 stone|ring:-49:102
  stone|ripple:23:-3 stone|rise:16:-29 stone|roll:-10:-61 stone|run:45:-110 stone|slide:-48:-1 stone|split:-30:20 stone|spray:-52:-41
  stone|stand:22:-20 stone|stop:-10:-10 stone|take:-126:40 stone|touch:73:-22 stone|turn:132:29 stone|wake:5:-10 stone|walk:-51:-8
  stone|weep:19:-10 stone|work:-15:-6 stone|write:-46:-1 text|be:84:-20 text|burn:-59:-8 text|come:124:-1 text|cut:-4:-2 text|form:60:-28
  text|go:-92:-43 text|leave:-7:-3 text|run:-86:-1 text|stay:1:-7 text|turn:90:-6 text|wet:-15:-1 thing|answer:38:-10 thing|ask:-5:-3
  thing|be:-55:-262 thing|bear:-16:95 thing|beat:50:-14 thing|begin:205:42 thing|bend:96:-1 thing|bite:-8:42 thing|blacken:52:2
  thing|bleach:-28:-9 thing|boil:31:-4 thing|bolt:-13:-7 thing|bounce:-48:-65 thing|bow:-11:-7 thing|break:46:-3 thing|breathe:154:48
  thing|bring:-21:-4 thing|bubble:-41:-6 thing|buckle:-74:19 thing|build:-4:-5 thing|burn:-33:39 thing|burst:1:134 thing|button:-86:-5
  thing|call:-1:-12 thing|cast:58:-3 thing|catch:-50:86 thing|clatter:6:-3 thing|click:9:-5 thing|climb:36:6 thing|close:-30:-3
  thing|come:142:89 thing|crack:-8:3 thing|crawl:-24:-15 thing|creep:-64:-12 thing|cross:203:-27 thing|cut:-117:-19 thing|dangle:-50:-13
  thing|dent:-29:-1 thing|dig:-46:-7 thing|dip:15:-15 thing|drag:-18:29 thing|draw:30:-5 thing|drift:66:-24 thing|drink:-1:-3
  thing|drip:5:-2 thing|drop:-66:-12 thing|drum:-68:46 thing|dry:-26:-3 thing|eat:91:0 thing|edge:-15:-5 thing|empty:-54:10
  thing|end:-6:43 thing|engrave:-18:-3 thing|explain:-8:-5 thing|face:28:-18 thing|fail:-3:-2 thing|fall:-43:-52 thing|fasten:-40:-5
  thing|file:-3:-3 thing|fill:160:-11 thing|find:3:110 thing|fit:-8:-3 thing|flap:86:-18 thing|float:-23:29 thing|flower:0:-11
  thing|fly:-55:46 thing|fold:-50:-24 thing|follow:45:-43 thing|fray:-18:-7 thing|gather:4:-4 thing|get:174:-84 thing|give:2:-14
  thing|glow:29:-27 thing|go:165:219 thing|grip:-25:-10 thing|grow:161:2 thing|hang:-188:-152 thing|haul:-1:16 thing|head:-15:41
  thing|hiss:-81:12 thing|hold:-89:-24 thing|hook:-10:3 thing|hop:8:-5 thing|hum:-79:-10 thing|hurry:-14:-1 thing|indicate:-34:0
  thing|jump:-48:19 thing|keep:3:-3 thing|key:-38:-10 thing|kick:93:3 thing|kneel:21:-7 thing|knock:-46:-26 thing|knot:-35:-13
  thing|lace:-26:-1 thing|land:26:51 thing|lay:-81:-7 thing|lean:-35:130 thing|leap:-37:1 thing|leave:40:57 thing|let:3:-103
  thing|lie:163:-32 thing|lift:-13:-31 thing|light:93:-59 thing|line:-48:-83 thing|link:-19:-2 thing|lock:92:-5 thing|look:60:-20
  thing|loop:10:-5 thing|loose:16:-19 thing|lose:-6:-4 thing|make:-60:-27 thing|measure:5:-28 thing|meet:-44:-7 thing|move:100:-13
  thing|nail:35:-5 thing|nose:-30:-6 thing|notch:-2:-6 thing|nudge:-4:-4 thing|open:146:-131 thing|part:-98:24 thing|pass:-32:-5
  thing|patch:-10:-1 thing|peg:-23:-8 thing|pin:-22:-55 thing|plait:-5:-25 thing|play:11:-26 thing|plough:51:2 thing|pluck:183:16
  thing|plug:-41:-21 thing|point:-18:-14 thing|pour:25:-30 thing|press:53:-17 thing|print:-40:-1 thing|prove:-3:-3 thing|pull:100:57
  thing|push:-90:-18 thing|put:26:-2 thing|rain:-7:8 thing|raise:-5:21 thing|rap:6:-13 thing|rattle:35:-6 thing|reach:-19:-41
  thing|read:10:-31 thing|ring:35:2 thing|ripple:-49:-2 thing|rise:6:-67 thing|rock:13:-4 thing|roll:-97:204 thing|rouge:-6:-2
  thing|run:111:-47 thing|sag:-6:-35 thing|sail:-28:23 thing|saw:-5:-4 thing|say:-110:-9 thing|scream:34:-13 thing|screw:-26:-3
  thing|seal:-7:-7 thing|see:60:6 thing|set:-21:15 thing|settle:45:-17 thing|sew:-49:-19 thing|shake:-41:-18 thing|shine:-56:-6
  thing|show:79:-3 thing|shriek:-62:17 thing|shut:120:16 thing|sign:-5:14 thing|sing:46:-3 thing|sink:92:-31 thing|sit:-61:-38
  thing|slap:0:-22 thing|slide:49:-69 thing|sling:-5:-2 thing|slit:-15:-1 thing|slow:1:59 thing|smoke:-13:-24 thing|snap:38:-1
  thing|spark:-54:-7 thing|spill:58:53 thing|spin:-2:8 thing|spring:96:-23 thing|squeak:84:0 thing|stand:-90:1 thing|start:2:-5
  thing|stay:0:-1 thing|steam:-73:-62 thing|stick:-77:-7 thing|stir:-5:-9 thing|stitch:-37:-38 thing|stop:-161:-5 thing|strap:-60:40
  thing|stream:71:-11 thing|stretch:-8:-23 thing|string:-24:-55 thing|stuff:-15:-1 thing|swaddle:-16:-6 thing|sway:65:-4
  thing|sweep:-18:74 thing|swim:-36:-42 thing|swing:25:0 thing|switch:-5:-2 thing|swivel:4:-8 thing|take:9:111 thing|talk:34:-1
  thing|tattoo:-36:-17 thing|tear:-12:15 thing|think:6:-2 thing|throw:-12:43 thing|tick:-8:-5 thing|tie:-10:-37 thing|tilt:81:-48
  thing|tip:23:98 thing|top:-26:-6 thing|topple:13:13 thing|touch:61:-3 thing|tuck:-73:-5 thing|turn:55:-65 thing|uncoil:41:-2
  thing|unfold:0:-4 thing|unplug:-3:-2 thing|unroll:-31:-4 thing|vanish:-20:-63 thing|wait:88:-3 thing|walk:45:-34 thing|wear:24:-11
  thing|weep:-11:-1 thing|wet:-32:-5 thing|wheel:-12:-12 thing|whip:-54:0 thing|whirl:-2:-10 thing|wink:-9:-27 thing|wire:-8:-1
  thing|work:-55:-2 thing|wring:-45:-1 thing|write:-3:-1 thing|yellow:-69:-24 unknown|be:113:210 unknown|begin:-81:-1 unknown|blow:-59:-19
  unknown|burn:38:-2 unknown|clear:41:-6 unknown|come:12:101 unknown|curl:53:-7 unknown|cut:-8:-5 unknown|drop:49:-6 unknown|end:-63:136
  unknown|fling:26:2 unknown|give:-16:-69 unknown|go:45:-12 unknown|hang:56:22 unknown|hit:-29:36 unknown|land:-1:-3 unknown|lay:22:-23
  unknown|lie:-4:-4 unknown|lift:48:-3 unknown|long:22:-5 unknown|open:79:6 unknown|roar:-15:-2 unknown|run:2:3 unknown|say:0:-6
  unknown|sit:-7:-4 unknown|spread:-59:-4 unknown|stand:109:15 unknown|swing:-2:56 unknown|take:112:57 unknown|walk:-12:11
  vapour|be:178:11 vapour|come:-105:-60 vapour|get:2:-5 vapour|go:-34:-74 vapour|hang:-281:39 vapour|jump:-76:-63 vapour|lean:36:-10
  vapour|leave:14:-40 vapour|lie:-127:-6 vapour|lift:78:-18 vapour|make:135:-4 vapour|open:-6:-6 vapour|put:209:-12 vapour|quit:-15:-8
  vapour|rise:-54:-2 vapour|roll:-72:-31 vapour|row:-11:0 vapour|settle:-36:-3 vapour|sit:-15:-2 vapour|smoke:-16:-3 vapour|stand:52:-29
  vapour|take:53:-43 vapour|trot:11:-4 vapour|turn:-7:-18 vapour|walk:17:-5 weapon|be:-21:-31 weapon|bite:-28:22 weapon|bolt:-11:1
  weapon|burn:38:-11 weapon|bury:-76:4 weapon|catch:-20:1 weapon|clack:-23:-28 weapon|click:13:-25 weapon|close:-22:53 weapon|come:14:97
  weapon|cross:-14:45 weapon|crumple:-18:7 weapon|draw:-9:8 weapon|drop:76:71 weapon|find:-21:28 weapon|fire:11:10 weapon|fling:27:-21
  weapon|fly:-5:8 weapon|fold:2:46 weapon|go:-237:187 weapon|hang:121:-2 weapon|hit:20:8 weapon|hum:-41:16 weapon|keep:-6:36
  weapon|leave:57:192 weapon|lie:37:-14 weapon|lift:31:20 weapon|loose:-6:37 weapon|make:-75:165 weapon|meet:31:-12 weapon|open:17:87
  weapon|peel:-18:18 weapon|punch:-16:15 weapon|rake:-17:14 weapon|ring:12:10 weapon|rise:-56:-48 weapon|roll:1:79 weapon|run:38:46
  weapon|say:-92:-19 weapon|settle:-21:-3 weapon|shear:-23:4 weapon|sing:-7:36 weapon|sink:-23:-7 weapon|slide:-8:-34 weapon|snap:-98:-53
  weapon|stand:-11:3 weapon|stay:-23:24 weapon|stick:-35:22 weapon|stitch:-24:17 weapon|stop:93:18 weapon|swing:76:-22
  weapon|take:-160:167 weapon|turn:91:28 weapon|wake:-53:35 weapon|whirl:-7:72 weather|be:86:-69 weather|begin:-55:25 weather|brush:-80:-3
  weather|climb:5:-6 weather|come:-57:-42 weather|draw:7:45 weather|drift:-10:-2 weather|drop:-16:-6 weather|fall:-13:79
  weather|fill:-57:24 weather|find:-12:-2 weather|get:-41:59 weather|go:-22:-32 weather|grow:-52:-4 weather|kneel:67:-18
  weather|knock:-1:-11 weather|let:7:-3 weather|lie:-50:0 weather|make:-20:-1 weather|move:69:-85 weather|open:24:-5 weather|run:-23:-5
  weather|say:62:-6 weather|show:-35:-4 weather|stand:33:-92 weather|start:-28:-3 weather|stay:4:43 weather|stop:3:-1
  weather|strike:-97:-1 weather|take:-113:-171 weather|walk:-78:-15 weather|write:152:0`;

/** Clauses of a kind that {@link file://./wonder-clash.ts} counts, each. */
export const CLASH_WEIGHTS: Readonly<Record<string, number>> = {
  "likenesses and the dead act": 0.169,
  "wares live": 0.364,
  "plants live": 0.703,
  "fire, water and smoke live": 0.007,
  "the dead act": -0.019,
  "a part of its own": 0.148,
  itself: 0.339,
  "gets up": 0.626,
  rises: 0.598,
  "goes up": 0.16,
  "hangs in the air": 0.614,
  "somebody goes up": 0.745,
  "the wrong way": 0.785,
  "out of a hand": 0.3,
  "fire about a body": 0.257,
  "a sound goes on": 2.006,
  "turns to somebody": 0.357,
  "the empty act": 0.45,
  "makes way": 0.521,
  writes: 0.626,
  "comes together": 1.099,
  "things mend": 0.336,
  yields: 0.16,
  "its worker acts": 0.119,
  "things answer a sign": 0.43,
  "elements answer a sign": 0.456,
  "bodies answer a sign": 0.438,
  "changes at once after a sign": 0.479,
  "far off after a sign": 1.183,
  "by itself": -0.489,
  "does it to itself": 0.516,
  "no cause": 0.344,
  "without harm or trace": 0.667,
  "does not what it must": 0.283,
  "dead for so long": 1.858,
  "too many or none": 0.8,
  "fire in a bare hand": 0.768,
  lore: 0.236,
  "its workers": 0.583,
  devices: -0.042,
  "sure signs": 0.243,
  "several sure signs": 0.406,
  "sure signs without a cause": 0.691,
  "sure signs and devices": 0.18,
};
