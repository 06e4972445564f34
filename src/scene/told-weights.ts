/** Weights of words for a wonder and for a fight, fitted by `npx tsx tools/scene/fit.ts` on the labelled sets. Not to be edited by hand. */

/** A weight is its number over this. */
export const SCALE = 100;

/** Base forms, for a wonder and for a fight. */
export const WORDS = `
  'd:73:-57 'll:-80:-11 'm:-4:5 're:-119:-45 's:52:322 've:-34:-49 a:-152:-292 abacus:-110:50 abbess:96:-87 abbot:158:22 able:-30:31
  aboard:-43:66 about:-64:-197 above:34:-61 academy:-7:0 accept:-1:-10 access:-3:-8 accord:-48:-9 accordion:-19:-12 account:-85:-14
  accountant:-30:69 ache:-10:-25 acid:-78:-29 acquire:-7:73 acre:30:-50 across:158:37 act:-94:-28 actual:-12:-10 add:-92:-78 adder:10:-28
  address:8:-10 adept:-17:-5 admiral:-152:-108 admit:-5:-9 adrift:-9:56 advance:-83:-35 advert:-1:-17 advertisement:-10:-20
  aerial:-181:-12 afford:-46:-53 aft:-126:-292 afternoon:-35:-26 afterwards:-15:66 again:-357:-56 against:-132:52 age:51:-11 aged:25:-3
  agent:-5:-4 ago:-8:3 agree:-92:-5 aground:-5:0 ahead:136:28 aid:-9:-3 aim:-3:47 air:380:43 airless:-17:-1 airliner:-34:-3 airlock:28:32
  aisle:37:-60 ajar:-14:-4 alarm:-103:-72 alder:37:-12 alderman:-102:-47 ale:72:-13 alert:-11:-24 alibi:-49:-4 alight:126:26 alike:-7:-10
  alive:-14:-8 all:44:-83 alley:-64:119 allotment:-31:-15 alone:-42:-32 along:-6:-167 alongside:14:-80 aloud:-50:-5 alphabet:8:-9
  already:-125:304 also:60:-48 altar:22:-92 alter:-9:-1 always:-82:-54 ambassador:-88:28 amber:18:19 amble:39:-16 ambulance:-36:115
  ambush:-25:-11 amend:-1:-8 ammo:-16:-19 among:-189:153 amuse:-20:-10 amusement:-18:-1 an:-210:-377 anarchist:-13:24 anchor:-44:-39
  and:-144:-55 android:-3:-3 angel:-100:-31 anger:-30:-6 angle:19:-5 angry:-20:-5 ankle-deep:-30:-2 ankle:-24:3 announce:-34:-1
  another:144:-114 answer:96:62 ant:-18:-7 antenna:-10:4 antler:112:-25 anvil:32:35 any:-62:-104 anybody:-91:-40 anyhow:121:-8
  anyone:-38:114 anything:5:-37 anyway:48:-66 anywhere:97:-8 apart:-60:18 apartment:-15:-3 apiece:-47:-6 apologise:7:60 apology:-14:20
  apothecary:-20:-6 apparently:-22:-2 appear:6:2 appendix:-7:-8 applause:-22:-15 apple:18:-8 apply:-19:-16 apprentice:-50:-48
  approach:-5:-5 apricot:-3:-7 apron:-43:-171 aquarium:-84:15 arc:-3:2 arcade:-65:-36 arch:-12:-23 archer:58:41 archive:-21:-2
  arcology:-112:-7 aren't:-9:-3 arena:-8:-1 argue:-73:33 argument:-15:-3 ark:15:-5 arm:-24:32 armchair:-58:-3 armed:-19:-19 armful:38:-2
  armor:-14:-1 armour:-4:36 armpit:-19:-1 armrest:12:-4 army:-21:0 around:-52:-114 arrange:-11:-6 array:-50:-23 arrears:-19:-4
  arrive:23:18 arrow:-10:132 as:98:2 ash:104:19 ashamed:-9:-1 ashtray:60:10 aside:95:-2 ask:-9:-363 asleep:-201:-109 asphalt:75:26
  aspirin:-10:-15 assassin:170:71 assemble:91:-10 assign:-2:-33 assistant:-15:-9 asteroid:40:-7 astride:103:92 astronomer:25:-2
  asylum:-44:-7 at:8:-155 attack:-83:-59 attempt:-13:-1 attend:-2:-2 attendant:-14:-30 attention:-10:-1 attentive:-19:-4 attitude:-5:-10
  attorney:1:-12 audience:-3:-10 audit:-20:-7 aunt:-21:-83 auntie:-22:3 aurora:-15:0 automatic:45:29 autosave:-29:-17 autumn:-72:-5
  avenue:-206:-35 awake:-24:-3 away:36:-82 awning:-4:-38 axe:11:-10 axis:-71:-12 axle:-13:-67 baby:-7:-70 back:105:125 backward:77:191
  backwards:-72:37 bad:-83:-16 badge:-13:-17 badger:-13:-6 badly:-156:-48 bag:-69:12 bailiff:108:-64 bait:-13:17 baize:18:-34 bake:-61:54
  baker:-32:6 bakery:-23:-2 balance:-151:-14 balcony:-161:-10 bald:-100:-53 bale:8:-4 ball:-4:83 ballad:-16:-3 balloon:-73:-13
  ballroom:94:-48 balustrade:29:21 bamboo:-80:39 band:-94:-9 bandage:-9:-20 bandit:86:154 bandleader:29:-18 bandolier:-17:-3
  bandstand:-11:-10 bang:26:-121 banister:-25:93 bank:-7:120 banner:52:-24 bar:238:-83 barb:-6:8 barber:4:-42 barcode:-44:-6 bare:226:-44
  barefoot:84:-65 bareheaded:-48:-2 barely:-41:-5 bargain:-21:-69 barge:-49:54 bark:70:-40 barley:102:-31 barman:11:5 barn:170:-49
  baron:-13:-30 baronet:-16:0 barrel:-184:180 barricade:-25:214 barrier:-44:-20 barrow:-39:-2 barstool:39:-12 bartender:-3:-2 barter:-2:-4
  basalt:91:-8 base:-42:-17 basement:39:-4 basin:134:57 basket:-4:95 bass:-9:-2 bat:24:-19 bath:-3:57 bathe:-11:-1 bathrobe:-18:-24
  bathroom:-4:-12 bathtub:53:-24 baton:-104:-7 batter:-19:-11 battery:36:-42 battle:-63:-12 bawl:19:-19 bay:-44:-3 be:-2:-548 beach:24:-40
  beacon:-65:-29 bead:75:84 beak:-59:48 beam:-18:13 bean:0:-35 bear:83:78 beard:196:-102 bearer:-3:-15 bearings:-28:20 beast:-68:56
  beat:171:-49 beautiful:-41:-9 because:-98:-12 beck:-15:-18 beckon:135:-1 become:-37:-50 bed:-21:80 bedpost:-18:-7 bedroll:58:-4
  bedsheet:-82:-10 bee:88:-48 beech:-44:-11 beehive:-7:-18 beekeeper:49:-15 beer:-76:-26 beet:-29:-3 beetle:-78:-7 before:-138:107
  beg:-29:35 begin:495:-29 behead:-2:-1 behind:101:116 belfry:-122:113 believe:-122:-28 bell-rope:89:9 bell:-21:-140 bellow:-127:2
  belly:-180:-147 belong:-66:36 below:-287:-115 belt:-93:97 belted:-34:-19 bench:-118:-49 bend:85:-39 beneath:-44:-14 berry:-6:-4
  berth:-44:10 beside:-138:288 best:-62:8 bet:-47:-23 better:-84:-10 between:-226:-71 bewitch:-4:-6 beyond:-199:-1 bib:4:-1 bicycle:29:-16
  bier:3:-15 big:-248:107 bike:-24:51 bilge:-44:9 bill:-167:-26 billboard:3:41 billhook:135:87 bin:-17:164 bind:-55:-20 birch:17:-31
  bird:60:-27 biro:-13:-3 birth:7:27 birthday:-42:-7 bishop:-239:-59 bit:22:60 bite:-250:183 black:-236:-139 blackbird:-21:-5
  blacken:17:29 blackjack:-4:5 blackout:-17:-1 bladder:-40:-26 blade:-226:73 blank:62:-20 blanket:23:-73 blare:-28:-4 blast:-14:2
  blaze:199:-30 blazer:-11:-4 bleach:-55:-14 bleat:-21:16 bleed:157:-57 bless:122:-22 blimp:-1:-11 blind:57:119 blinds:-13:-12 blink:10:40
  blister:44:-13 blizzard:-6:-2 block:-28:-166 blonde:-114:-10 blood:173:-41 bloodbath:-25:-16 bloodhound:-25:-22 bloom:30:11
  blossom:80:-10 blotter:120:-44 blow:152:-106 blowtorch:-2:-1 blue:-144:-85 blunt:-3:150 blur:29:-26 boar:-141:48 board:42:20
  boarder:-95:57 boardwalk:-56:-2 boat:-245:26 boathook:-31:185 boathouse:57:-3 boatman:-39:-9 bob:-63:-67 bodice:6:-30 bodily:46:35
  body:-55:34 bodyguard:-43:36 bog:-7:-27 boil:-51:-35 boiler:-61:17 bollard:-33:-43 bolt:-19:34 bomb:-46:47 bombazine:-8:-1 bond:-34:-7
  bone:141:148 boneyard:-2:0 bonfire:-100:-160 bonnet:-146:12 book:-90:19 boom:-144:82 boot:-164:-77 booth:-196:9 bootlace:-24:-29
  border:40:-2 boredom:-8:-2 born:-73:62 borrow:-83:-46 bosom:-12:-5 boss:-67:-20 bosun:47:-8 both:-109:158 bother:-34:32 bottle:-36:226
  bottom:430:-75 bough:23:-12 boulder:183:44 bounce:-100:-67 bouncer:-128:96 bound:-42:-6 bounty:-12:-19 bow:11:-221 bowl:184:-77
  box:8:-84 boxcar:-10:-4 boxing:-18:37 boy:-96:-91 brace:84:-16 bracken:-41:11 bracket:-21:13 braid:5:-23 brain:-16:-8 brake:-164:-16
  bramble:26:-2 branch:129:-18 brand:43:-4 brandy:23:-12 brass:-228:20 brazier:-66:28 breach:-95:26 bread:10:-20 breadth:63:31
  break:-348:-17 breaker:-36:-24 breakfast:0:-34 breakthrough:-110:-13 breakwater:-83:-4 breast:-19:-59 breastbone:-40:-38
  breastplate:42:9 breath:264:-164 breathe:176:-58 breech:158:-28 breeze:1:-32 bribe:-5:-10 brick:99:259 bricked-up:72:-1 bridal:-26:-13
  bride:159:-66 bridge:-129:-54 bridle:-2:10 brief:-5:-3 briefcase:69:3 brigand:-18:1 bright:57:102 brighten:-52:-7 brightness:-68:-29
  brim:-19:-22 brine:-17:-14 bring:-433:151 bristle:76:61 broad:-61:-49 broadside:-62:42 brochure:-4:-2 broker:-19:-27 bronze:-16:-14
  brooch:-27:-6 broom:-129:-68 broth:-45:32 brother:84:-66 brow:-6:-51 brown:-117:-182 bruise:-30:-29 brush:106:65 brushwork:-8:-1
  brute:-17:-5 bubble:-98:-44 buck:-12:-3 bucket:-25:56 buckle:16:-82 buckler:-17:6 buckwheat:-16:-2 bud:14:-10 budded:62:-6 budge:-4:-1
  buffalo:31:-37 buffers:39:-8 buffet:-9:-6 buggy:-82:62 build:-198:-118 bulb:46:-39 bulge:-14:42 bulkhead:-65:125 bull:-50:3
  bulldozer:20:23 bullet:149:5 bump:14:-19 bumper:-155:26 bun:69:0 bung:61:-11 bunk:4:-17 bunker:-24:-22 bunting:-14:-15 burial:38:-12
  burn:16:-239 burner:32:-3 burnt-out:88:-2 burr:74:-4 burst:-178:381 bury:-104:-78 bus:-186:-75 bush:-6:-1 business:-87:-19 busy:-58:22
  but:4:-195 butcher:-80:-139 butler:31:-4 butt:-69:52 butter:-19:-83 butterfly:-8:55 button:49:-28 buttonhole:105:-47 buy:-176:-98
  buyer:-27:0 buzzard:116:40 by:-34:-138 byre:4:-5 cab:-22:84 cabbage:-27:-1 cabbie:-15:-6 cabin:-26:-15 cabinet:-91:86 cable:-92:-114
  cactus:0:39 cadet:44:-4 cage:-167:38 cairn:-11:37 cake:-153:37 calendar:-11:-14 calf:-18:-2 calfskin:-5:0 call:-123:-9
  calligrapher:30:-1 calm:59:-12 calmly:-6:1 camel:-71:16 camellia:-16:-2 camera:78:20 camp:82:-30 campaign:-13:-7 camphor:-16:-24
  can't:-178:-91 can:102:-110 canal:-107:-55 canapé:-21:-10 canary:-81:9 cancel:-57:-14 candle:78:-120 candlestick:-62:28 cane:-64:-26
  canister:-13:-6 cannery:-80:1 cannon:44:113 cannot:-8:33 canopy:-50:6 canvas:-13:-15 canyon:-34:96 cap:-103:-2 cape:-46:33
  capital:91:-25 capsule:11:-18 captain:-119:-68 car:-110:-93 caravan:-84:-61 carbine:96:-23 carburettor:-21:-1 carcass:-47:-128
  card:43:-26 cardboard:-6:-17 cardigan:-65:-10 care:-9:-2 careful:-68:-64 cargo:-132:27 carnation:49:-60 carnival:-12:-1 carousel:-66:-33
  carp:140:-79 carpet:211:-17 carriage:-5:-22 carrier:-21:-8 carry:-51:15 cart:-75:170 carter:-43:-18 cartwheel:-21:42 carve:5:-62
  case:-1:-63 casement:-69:-10 cash:-102:-55 cashier:-18:48 casing:-15:-14 casino:-63:-24 cask:-5:-23 cassock:-10:-22 cast:19:-80
  castor:-26:5 casualty:-5:-2 cat:53:-100 catalogue:-7:0 catapult:-21:36 cataract:-6:-4 catch:-217:347 cathedral:-182:-56 cattle:-47:20
  catwalk:-49:63 cauldron:-8:4 causeway:-26:-48 cave:13:-9 cease:64:-3 cedar:-4:-6 ceiling:138:25 cell:-3:-4 cellar:12:-43 cello:-15:-1
  cement:-29:-12 censer:129:0 centipede:-136:-2 centre:-40:-4 century:36:-20 ceramic:-52:54 certain:-16:-20 chaff:-5:-12 chain:-83:209
  chair:187:75 chalk:186:-39 chalked:-14:-27 challenge:41:-5 champagne:-12:-4 chance:-61:-13 chandelier:-101:49 chandler:-2:-9
  change:-40:124 channel:-13:-6 chant:85:32 chapel:-89:30 chaplain:-13:-2 chapter:-105:-24 char:46:-2 character:65:-18 charcoal:69:-1
  charge:-60:-126 charm:-46:58 chart:-55:-113 charter:-4:-1 chase:-60:-16 chatelaine:-48:-9 chauffeur:-2:52 cheap:-45:-3 check:-38:-49
  checkpoint:-39:-40 cheek:91:55 cheekbone:-5:-4 cheer:-66:5 cheerful:-2:18 cheese:61:-28 cherry:42:-2 chess:-126:54 chessboard:-36:-1
  chest:-62:60 chestnut:-6:27 chew:-78:9 chicken:32:80 chief:-38:-68 child:-203:-244 chimney:-109:-56 chin:-85:-87 china:47:-25
  chip:17:-12 chipped:-36:-14 chisel:-29:39 choir:32:-10 choke:-2:-15 cholera:-14:-8 choose:-62:-85 chop:-20:60 chopstick:-127:-6
  chord:4:56 chorister:-9:-5 chorus:-32:-3 christen:1:-26 chrome:-12:-28 chromed:-3:0 chrysanthemum:-5:8 church:36:-50 churchyard:-43:-43
  churn:-14:-12 chute:-24:1 cicada:19:-2 cider:-48:-22 cigar:-33:-3 cigarette:112:-44 cinder:79:1 cinnabar:43:11 circle:14:-6
  circuit:5:-13 circulate:-5:-9 cistern:-41:-4 citizen:-11:-13 city:-56:-35 clack:-31:-34 claim:-50:-17 clamber:26:-7 clamp:-85:-23
  clank:-13:73 clap:111:-37 clapper:47:-29 class:-19:-6 clatter:60:13 clause:-11:-9 claw:-82:38 clay:68:-64 clean:56:-11 cleaner:-30:-25
  clear:186:-74 cleaver:-122:-135 clench:2:66 clerk:-265:101 click:-18:-129 client:22:-15 cliff:-96:-118 climb:-100:-90 cling:-84:-28
  clinic:-54:-17 clink:9:-2 clip:-112:-45 clipboard:-9:3 cloak:67:118 clock:11:-125 clockwork:-50:-9 clod:-73:13 clog:-68:-32
  cloister:-73:42 close:-86:3 closet:-16:-1 cloth:-18:-4 clothe:-83:-19 cloud:-192:-24 clover:76:-11 club:62:30 clue:-89:-30 clutch:110:23
  coach:-89:17 coachman:-71:-5 coal:-159:48 coast:15:-15 coat:36:11 cobbler:13:-2 cobbles:15:3 cobra:54:21 cock:-69:55 cockpit:40:-37
  code:-51:-19 coffee:1:-112 coffin:30:-131 coil:81:-51 coin:169:-169 colander:-34:28 cold:-50:-59 collapse:-12:45 collar:75:12
  collarbone:-27:-24 collection:-9:4 collector:-3:-44 colonel:-31:42 colony:25:-4 colour:96:-76 column:26:27 comb:-35:104 combat:-6:-14
  combine:-31:-19 come:-30:343 comet:-49:-27 comma:-95:-5 command:49:35 commissioner:-2:-20 commuter:29:-12 company:65:-14 compass:105:-5
  complain:16:0 complete:-81:-122 composure:-6:-6 compound:19:-7 comptroller:-8:-1 concern:-4:-9 concierge:23:-3 concourse:-5:-9
  concrete:3:-22 condensation:-8:-6 condition:-16:-25 conduct:41:-50 conductor:-52:-23 cone:-65:-5 confess:-2:-2 confetti:52:-47
  conga:-34:-56 congregation:87:-41 conjure:16:28 conservatory:-88:-25 consider:-44:6 console:53:9 constable:-18:246 constellation:77:-85
  constitution:-5:-2 consult:-9:-2 contact:-154:-94 container:-27:-113 continent:-35:-5 continue:-45:-20 contract:-22:-8
  convenience:-28:-1 conversation:27:15 convoy:167:-41 cook:-146:21 cool:-87:-87 coolant:-10:-52 cooler:-9:122 coop:-2:86 cooper:15:-62
  cop:-63:45 copper:-23:-170 copperplate:-2:-3 copy:-45:-10 coral:-56:-10 cord:-51:-2 cork:5:-48 cormorant:-18:-13 corn:-77:-22
  corner:84:-134 cornet:-33:-14 coroner:-29:-9 corporate:-20:-18 corpse:12:-13 correct:0:-14 corridor:54:-58 corrugate:-14:-27
  corsair:-59:98 corvette:-8:14 cost:-60:-27 cot:114:-8 cottage:30:-2 couch:-6:35 cough:-290:146 could:99:5 couldn't:-32:-25
  council:50:-27 count:-85:-83 counter:-126:-93 counterpane:-45:4 couple:9:-30 coupling:-1:-4 coupon:-72:-11 courier:0:-71 course:16:-27
  court:-71:24 courtesy:-9:-6 courtier:-14:-4 courtyard:173:79 cousin:-30:-62 cover:-1:-28 cow:35:-15 cowboy:-43:-1 cp:-5:-5 cr:-10:-27
  crab:-3:-5 crack:123:-116 crackle:20:-21 cradle:181:14 craft:-6:-3 crane:11:-123 crank:-76:-21 crash:20:89 crate:-152:-180 crater:-59:6
  crawl:49:-33 craze:-12:3 creak:-16:-77 cream:-9:-9 crease:-35:51 creature:-7:143 cred:-4:-13 credit:-143:-108 creep:-31:-52
  crescent:-101:103 crest:-98:4 crew:-13:-30 cricket:36:-11 crimson:-25:-41 crisp:59:0 crockery:12:10 crook:20:-22 crop:-114:-23
  croquet:80:-1 cross-legged:44:-23 cross:85:77 crossbar:83:-13 crossbow:-182:37 crosspiece:-73:28 crossroads:-53:-27 crosswise:-5:31
  crossword:-36:126 crouch:13:-27 croupier:-28:-19 crow:83:-58 crowbar:-39:-56 crowd:-193:106 crown:-75:-129 crucifix:-15:-13 cruise:-6:-4
  cruiser:-24:2 crumb:-64:-69 crumple:-9:79 crunch:-40:5 crush:-21:6 crust:130:-52 crutch:4:-1 cry:-11:26 crypt:-40:39 crystal:-40:2
  crêpe:28:-14 cudgel:-12:18 cue:-19:19 cuff:89:-4 cultivation:-116:-27 culvert:34:-4 cunning-man:3:-21 cunning-woman:-7:-14 cup:280:-67
  cupboard:-54:-8 cupful:-5:-43 curate:-25:19 curdle:45:-18 curl:77:-71 current:119:-16 curse:30:15 cursor:-5:-7 curtain:-186:8
  curtsey:117:-7 curve:-68:-101 cushion:141:6 custom:-113:-84 customer:41:-15 cut:-18:-160 cutlass:-30:60 cutlery:8:93 cutter:-51:73
  cycle:-38:-10 cyclist:-33:-3 cylinder:4:-73 cypress:-15:-4 dab:46:0 dad:-11:-4 daemon:-154:-91 daily:-2:-2 dairy:63:1 dairymaid:-5:-104
  daisy:-7:-34 dam:-225:-85 damage:-16:-38 dame:56:-14 damp:-87:-11 dance:-3:-72 dancer:-151:-84 dandelion:-13:38 dangle:-71:-26
  dare:-36:-3 dark:-113:-76 darken:16:-16 darkness:72:87 darn:-1:53 dart:-118:66 dash:140:68 dashboard:-3:-4 data:-32:-10 date:-61:48
  daub:-4:-9 daughter:-7:-39 dawn:-75:-27 day:-142:-249 daylight:34:-125 deacon:-23:-4 dead:228:-347 deal:-58:-43 dear:-46:-3 death:93:-2
  debt:-21:-18 decade:-16:0 decide:-61:10 deck:109:-26 deckchair:-71:-32 decline:-6:-2 deep:-32:-47 deer:-3:-1 degree:26:-8
  delegate:-23:-5 delivery:-37:7 demon:1:-37 dent:-16:-17 dentist:-69:-95 depart:-4:17 departure:-82:-8 depend:-22:-6 depot:-45:-23
  deputy:-28:-13 derby:-19:-5 derrick:-24:-5 descend:1:-11 describe:-5:-2 desert:24:-17 desk:14:-73 devil:93:-8 dew:-26:-7 dial:-13:-33
  diamond:-65:-14 didn't:-53:287 die:-8:-163 diesel:10:-60 difference:11:-1 different:72:-53 difficulty:-22:-13 dig:-165:-44 dime:-12:-13
  dimple:0:1 diner:-1:-19 dinner:110:-65 diode:55:-30 dip:116:-28 diplomat:-9:-7 direction:-1:-55 dirt:63:-11 dirty:0:-11 disable:-57:-1
  disagree:-60:-3 disappear:-44:-3 disc:-4:2 discard:-2:-20 disciple:-182:-83 disco:-6:41 disconnect:-4:-3 discover:-61:30 discuss:-9:20
  dish:-30:-81 dislike:-8:-1 dismiss:-5:-6 display:-7:-8 dispute:-20:-5 distance:-18:-14 district:-25:-21 disturb:-16:-1 ditch:-5:44
  dive:-142:-8 diver:-20:-16 divide:-16:-3 divorce:-2:-13 do:-92:-57 dock:-206:-38 docker:-24:-5 doctor:-186:-46 doesn't:-2:101
  dog:205:-90 doll:273:5 dollar:1:-9 dome:-58:3 domino:-17:-17 don't:-111:-80 donkey:-39:-22 door:-14:23 doorknob:-24:60 doorpost:-30:19
  doorstep:-59:-6 doorway:-28:-84 dorsal:-2:0 dot:-6:-4 double:-96:46 dough:26:-9 dove:30:-12 dowager:-41:-8 down:-52:151 downhill:-25:-20
  downpour:-15:-4 downtown:-26:-6 dozen:140:-60 drag:3:67 dragon:-94:-156 dragonfly:46:-7 drain:-60:-27 drainpipe:-81:114 draught:-243:-60
  draw:197:-48 drawbridge:60:-1 drawer:63:-19 dread:-28:-1 dreadful:-19:37 dreadnought:-24:55 dream:-260:-69 drench:-13:-11 dress:25:-97
  dribble:54:-8 drift:-11:-126 drill:81:115 drink:14:-5 drip:98:25 drive-in:-24:-30 drive:-92:45 driver:-6:118 drizzle:-36:-27
  drone:-242:119 drop:174:136 droppings:-7:-10 drover:-23:19 drown:136:-109 drum:-57:-112 drummer:-22:-16 dry:89:-216 dryer:-7:-4
  duchess:27:-1 duck:-67:-90 duct:-59:-44 due:3:-14 duel:4:31 duke:45:-10 dull:4:-3 dummy:-84:24 dumpling:-120:226 dune:-28:-11
  during:-28:-36 dusk:-126:-54 dust-sheet:160:-31 dust:260:-181 dwell:-41:0 dye:-105:-15 dyer:21:-17 dyke:-169:125 each:-11:-339
  ear:-240:130 earlobe:-77:-3 early:-37:-15 earring:-20:-2 earth:29:-34 ease:-6:-7 east:63:-14 easy:-20:6 eat:-18:-131 eaves:44:115
  ectoplasm:-59:-45 edge:-106:-42 eel:-93:-15 egg:58:-63 egret:-7:-1 eight:-150:-40 eighteen:20:43 eighth:-20:-4 eighty:-121:-11
  either:-10:-84 elbow:-179:159 elder:60:-8 eldest:-38:16 election:-8:-5 elevator:-56:-120 eleven:-408:-165 else:-32:-101 elsewhere:-4:9
  embarrass:4:-12 ember:-72:-50 embroider:-17:-18 embroidery:5:15 emergency:-56:101 emitter:-75:-7 emperor:-21:-1 empty:165:-32 emu:-56:58
  enamel:47:-23 enchant:2:-52 enchantment:-117:-24 encumbrance:-50:-23 end:-15:42 enemy:-33:-64 enforcer:-57:157 engine:-54:-274
  engineer:-49:-6 engrave:-21:-2 enormous:-72:-22 enough:-51:-82 ensign:85:-4 enter:-131:-94 entire:2:-104 envelope:-1:-2 envoy:-21:39
  epaulette:10:41 equip:-25:-6 escalator:-40:-69 escape:-80:-12 escarpment:-81:-1 escort:-1:56 estimate:-11:-6 estuary:-26:-47 etch:-1:-2
  eunuch:-97:-40 evacuation:-30:-9 eve:-41:-8 even:-85:-6 evening:13:-55 ever:1:-26 every:145:-476 everybody:-105:-69 everyone:-136:-126
  everything:-85:149 everywhere:65:-3 eviction:-65:-9 evidence:20:-43 ewe:-54:23 exact:11:-43 exactly:24:-17 excellent:-8:-4
  except:103:-22 exchange:50:-24 execute:-8:-27 exercise:-22:-3 exhale:67:41 exhaust:-34:-20 exhausted:-14:-14 exit:-2:-15 exorcism:41:-8
  exorcist:0:-2 expect:32:-23 expense:-40:-16 expensive:-3:-37 experience:-11:-3 expire:-15:-4 explain:-68:-39 explode:-13:-7
  explosion:-20:-1 extinguisher:-14:14 eye:-79:-316 eyebrow:-105:-26 eyelash:-104:84 eyelid:-69:-57 eyepatch:-4:-1 eyeshade:54:-44
  face:113:15 faceplate:-63:5 fact:-3:-62 fade:39:-24 fail:-10:-39 faint:-46:-10 faintly:-7:-51 fair:-131:-115 faith:-42:-12 fake:9:-12
  fall:116:-82 false:-1:-7 family:-151:-31 famous:-4:-2 fan:-80:-8 far:-78:-132 fare:15:-7 farm:-70:-13 farmer:-18:-14 farmhand:-2:-169
  farther:8:-8 farthing:-21:-7 fashion:-17:-7 fast:-120:-58 fasten:-44:-6 fat:-80:-91 father:43:-42 fathom:43:-9 fault:-15:-1
  favour:-18:-6 fear:-28:-1 feast:-77:-7 feather:141:-5 fee:-55:-47 feed:-103:-79 feel:121:103 fell:72:-1 fellow:3:58 femur:-20:-19
  fen:-79:-18 fence:68:-29 fender:62:75 feral:-21:-6 fern:94:21 ferret:-39:-12 ferry:-65:-36 ferryman:199:10 ferrywoman:-60:-17
  festival:18:-15 fetch:26:-10 fever:92:-11 few:62:-25 fibre:12:-13 fiddle:-48:-123 fiddler:4:-16 field:-41:-17 fifteen:-18:-17
  fifth:49:19 fifty:96:-9 fight:27:57 fighter:3:-20 figure:-26:-141 file:-107:4 fill:65:-54 film:32:-27 filter:-57:-31 fin:34:-16
  final:-15:-90 find:-220:88 fine:26:-45 finger:393:-73 fingernail:-80:-13 fingertip:25:-51 finish:-121:22 fire-irons:-30:62 fire:-123:250
  firecracker:-49:-48 firewall:-21:-44 firm:-11:-41 firmly:-1:-2 firmware:-12:-29 first:4:564 fish:47:102 fishbone:-21:-1 fisher:12:-8
  fisherman:-1:-11 fishing:-171:-32 fist:34:305 fit:96:35 five:-125:-137 fix:18:-9 fixer:-19:-22 fizz:-120:52 flag:-83:29 flagship:-6:-5
  flagstone:164:-13 flail:-36:64 flak:-14:-6 flake:231:-17 flame:474:-2 flamingo:-39:-7 flank:-22:80 flap:72:-142 flare:-88:50 flash:10:1
  flashbulb:48:35 flashlight:-19:34 flask:68:-5 flat:-116:88 flatbed:10:-4 flatten:72:-3 flax:-25:-3 flechette:-31:17 fleece:-54:-20
  fleet:-31:-46 flesh:4:-49 flex:84:-29 flick:95:3 flicker:-154:3 flight:-41:30 fling:254:124 flint:-15:-3 flip:-24:-6 flipper:-3:-2
  float:-144:-95 flock:89:116 flood:128:-27 floodlight:-62:3 floor:-238:-43 floorboard:23:-3 flour:-139:-35 flower:159:-6 fluid:-15:2
  flute:-131:73 fly:-90:19 flyover:-74:-18 foam:-103:-16 focus:-69:-11 fog:163:-77 foil:-31:27 fold:11:230 follow:29:-105 font:38:-17
  fool:-18:-5 foot:-17:-289 footbridge:-17:-12 footman:54:31 footprint:74:-86 for:-239:-191 force:-10:60 ford:19:19 forearm:10:62
  forehead:-54:-19 foreman:-39:-23 foremost:41:53 forepaw:48:-3 forest:-76:-16 forge:-76:-2 forget:17:-47 forgive:-38:-4 fork:-5:40
  form:-61:-99 formation:2:12 forth:-11:65 fortieth:-20:-23 forty-one:29:-5 forty:-360:-326 forward:-164:-73 founder:-79:-13
  foundry:-30:-10 fountain:-14:-105 four:-150:58 fourteen:35:-18 fourth:-91:59 fox:61:-16 fragment:-12:-7 frame:-86:-19 fray:-18:-5
  freckle:75:90 free:-78:61 freeway:-3:0 freeze:125:-7 freezer:-29:45 freight:-66:-21 freighter:-92:-21 fresh:37:-25 friday:-19:-6
  fridge:19:-11 friend:-85:69 friendly:52:-1 frigate:-25:183 frighten:-21:-14 frill:-17:-4 fringe:-9:-4 fro:2:-6 frock:-11:13 frog:-43:-17
  from:-15:-78 frond:16:-5 front:-19:-87 frontage:-63:11 frost:311:-189 frosted:75:-20 frown:-64:76 fruit:51:-35 fry:-76:91 fuel:-171:-112
  full:123:25 fume:-4:-4 funeral:5:-22 fungus:-160:-15 funicular:-49:-50 fur:-61:22 furious:-11:-2 furniture:-45:-31 furred:-43:-8
  furrow:55:7 further:1:-9 fuse:21:3 future:-13:-11 gable:-27:64 gain:-107:-126 gallery:-63:-85 galley:-63:76 gallop:134:-75
  gallows:-13:-6 game:-11:-6 gander:1:-18 gang:-25:-12 gangplank:-4:-1 gangway:-17:-41 gantry:-77:-38 gap:-16:3 garage:6:-2 garden:-121:39
  gardener:-66:-11 garland:-12:-9 garter:-8:-110 gas-mask:-16:-2 gas:-222:-55 gash:-8:-28 gasket:-25:-30 gasoline:-30:-17 gasp:-64:-5
  gasworks:-11:-4 gate:-7:-48 gatehouse:-1:-2 gatekeeper:36:-5 gatepost:-16:1 gather:121:-32 gauge:-36:-10 gauntlet:79:6 gauze:-47:-46
  gawp:-7:-5 gear:-123:-70 gearbox:-16:-72 gecko:-10:-5 general:45:-33 generation:-58:-9 generator:-14:15 gentleman:-110:138 gently:86:61
  geranium:-8:-6 get:-208:210 ghost:-195:-109 ghoul:-32:52 giant:-143:57 gibbet:-15:-8 gibbon:-12:-19 gift:-32:-21 gild:29:-16
  gill:-50:-11 ginger:-12:-8 giraffe:-17:-2 girder:-23:3 girdle:-15:-28 girl:290:-273 give:-272:1 glance:29:-1 glare:-21:-6 glass:55:-62
  glaze:3:-9 glimmer:99:-2 glitter:44:150 globe:-140:-3 glove:-60:-54 glow:-111:-54 glue:-60:-46 glyph:-8:-18 gm:-14:-11 go:4:239
  goal:-24:-17 goat:-247:32 goatherd:-30:-17 goatskin:-12:-2 goblin:5:145 god:51:-15 goggle:-70:-21 gold:4:-171 golden:98:-15
  goldfish:-5:-38 gondola:-30:-5 gong:-26:11 good:-168:21 goose:-169:21 gorge:-202:-120 gourd:5:-15 governess:-36:117 government:-7:-37
  governor:-9:-50 gown:30:-41 grab:85:114 grace:159:-33 grade:18:-1 graft:17:-2 grain:-9:-57 granary:16:-15 grandfather:-85:-14
  grandmother:17:-175 grandstand:-12:-105 granite:201:-6 granny:24:-2 grant:-4:-4 grape:4:-4 grapnel:-17:95 grapple:-34:-8 grass:-66:-30
  grate:106:-39 grave:84:52 gravedigger:-1:-2 gravel:-3:42 gravity:29:-68 gray:-65:-9 graze:-17:-30 grease:-76:11 great:-196:-91
  green:-101:-261 greenhouse:-14:-8 greens:4:-12 grenade:-9:0 grey:126:-139 greyhound:-32:-12 grid:-105:-21 grief:-159:37 grill:-8:-29
  grille:10:171 grin:-54:8 grind:139:39 grip:26:93 grit:71:12 groan:-74:-60 groat:-70:-55 groom:-106:119 groove:-32:-8 grope:19:7
  grove:97:-5 grow:126:-146 growl:-42:-1 grudge:79:-28 grunt:-51:9 guandao:-28:139 guard:19:-69 guest:-60:-59 guild:-22:-59
  guillotine:-15:26 guilt:-22:-3 gull:-135:-10 gullet:-136:64 gum:-29:5 gun:-49:220 gunman:26:28 gunner:-44:81 gunsel:55:9 gunwale:-26:78
  gush:-13:10 gut:-33:68 gutter:-44:-49 guy:33:-8 gyro:-2:7 habit:-2:-12 hack:11:16 hacksaw:-7:4 hadn't:44:34 haft:126:47 hag:110:60
  haggle:-7:-3 hail:74:60 hair:-25:-64 hairline:-10:-1 hairpin:57:9 halberd:32:56 halberdier:-9:7 half:-134:-102 halfway:1:-172
  hall:59:-101 halo:-23:-9 halt:1:-2 halve:177:0 ham:-3:-5 hammer:117:-100 hammock:-11:-16 hand:248:-44 handbag:-10:11 handbrake:-10:-7
  handcart:-36:-3 handful:104:4 handle:-55:3 handlebar:-32:-3 handler:-13:1 handrail:-33:-6 handsome:-17:-32 hang:-35:-204 hangar:65:-13
  hangman:16:-29 hangover:-17:-10 happen:58:32 happy:5:-6 harbor:-5:-16 harbour:-70:-66 hard:155:32 hardpan:10:-29 hare:7:-44
  harmonium:104:20 harmony:-9:-2 harness:-158:-133 harp:86:-6 harpoon:-141:111 harpsichord:104:-13 harvest:-70:-3 harvester:30:-45
  hasn't:-23:-18 haste:83:-18 hat:-72:-25 hatch:-124:-20 hatchback:-16:13 hatchet:-26:134 hate:-48:-1 hatless:20:-26 hatpin:83:-1
  haul:-61:42 hauler:21:-13 haunt:-97:10 have:-436:-458 hawker:-44:-18 hawser:-7:-30 hawthorn:142:-46 hay:8:-142 hayfork:-7:11
  hayloft:-75:14 hayrick:26:-9 haze:12:-6 hazel:80:-8 he:23:288 head:-45:40 headband:-20:-5 headlamp:42:-133 headland:11:-39 headless:-4:9
  headlight:-27:-120 headrest:34:117 headstone:-36:-1 heal:129:-102 health:-13:19 heap:50:-48 hear:87:197 hearse:-148:-3 heart:170:-91
  heartbeat:-13:30 hearth:182:-13 hearthrug:53:-20 heat:-92:-12 heath:-9:-6 heather:32:-1 heave:83:2 heavy:-75:44 hedge-wife:19:72
  hedge:205:88 heel:-143:262 height:183:0 heir:-40:-1 helicopter:-49:-60 hell:21:-4 hello:-9:41 helm:-7:4 helmet:30:-129 helmsman:16:27
  help:-4:-6 hem:129:12 hemp:33:-17 hen:45:36 her:89:119 herd:-3:-4 here:-210:-140 heretic:31:-10 hermit:53:-23 heron:-166:-142
  herring:-6:38 hers:-110:49 herself:25:-6 hesitate:72:-6 hex:96:43 hexer:5:5 hide:126:10 high:-38:-176 highway:131:-17 hill:-126:-77
  hillside:170:-19 hilt:-25:86 him:156:316 himself:-132:-65 hind:-7:-28 hinge:-31:169 hip:-14:-3 hire:-25:-8 his:-30:260 hiss:87:111
  hit:-176:75 hitch:-26:-41 hive:47:-12 hob:2:-7 hock:-17:10 hockey:-46:3 hoe:-79:23 hog:-21:39 hoist:-56:-183 hold:96:-201 holder:-38:-34
  hole:231:-50 hollow:-21:-16 hologram:-257:-66 holster:-13:-1 holy:81:-9 home:-103:-64 honest:-69:-11 honey:-105:-20 honeycomb:-13:-7
  honk:-33:-5 hood:-70:-79 hoof:32:-3 hook:-350:197 hoop:102:10 hop:48:6 hope:-6:-7 horizon:-30:-21 horn:-135:-136 hornet:-33:96
  horse:339:43 horseshoe:-13:-13 hose:-79:104 hospital:-16:-14 host:28:-20 hot:-15:15 hotel:7:-27 hound:57:7 hour:161:-208 house:-209:-55
  housecoat:71:-1 household:-33:-12 housekeeper:-50:-25 hoverbike:-8:60 how:-145:-9 however:14:-4 howl:-46:-108 hp:-81:17 hub:-56:-10
  hubcap:131:-70 hug:-10:-22 hulk:-43:-4 hull:-295:14 hum:141:159 human:-5:31 humanity:-54:-35 humility:-1:-6 hump:-2:-15 hunch:-17:-26
  hundred:-218:-192 hundreds:-58:-54 hundredweight:-27:31 hunger:74:-8 hungry:-4:0 hunt:45:-10 hunter:44:-7 hurdle:81:58 hurl:29:-58
  hurry:32:27 hurt:-41:-8 husband:86:-21 hush:25:-16 hussar:30:-28 hut:83:-70 hydrant:-11:-4 hydraulic:-41:42 hydroponics:-11:21
  hymn:-15:-4 hymnal:-36:-10 i:-220:-147 ice-cream:-37:104 ice:-50:-17 icebox:-10:0 icicle:60:15 idea:-40:0 identical:-26:-35 idle:-2:-3
  idol:34:-9 if:-128:-177 ignition:14:-29 imagine:-17:-3 implant:4:-15 improve:-6:-41 in:-32:-148 incantation:89:-10 incense:-55:-44
  inch:-52:-46 incident:-28:-2 include:-38:-15 indicate:-35:-31 indigo:-95:-21 indoor:-7:39 indoors:52:-2 infant:79:-41 infirmary:72:-3
  initial:-14:-5 injury:-41:-7 ink:25:-115 inkwell:-19:-1 inn:-48:-6 inner:-56:-46 innkeeper:70:-2 inquiry:-55:22 inscription:-21:-1
  insert:-6:-4 inside:-14:-170 insight:-6:-7 insist:21:-19 inspector:-40:-6 install:-19:-38 instalment:-50:3 instant:-59:-6 instead:85:-14
  instrument:77:179 insulin:-24:-6 insurance:-72:-66 integrity:-4:-11 interceptor:-70:-11 interchange:-53:-2 interest:-40:49
  intern:-24:118 interstate:-34:-3 into:-174:217 introduce:-25:57 intruder:-16:39 invent:-4:-23 inventory:-70:-77 invisible:-81:-1
  invitation:-4:-2 invite:-2:-5 invoice:-12:-7 inward:-34:6 iris:-58:-8 iron:-108:93 island:35:-6 isn't:-8:23 issue:29:-11 it:220:-25
  item:-30:-12 its:-28:-4 itself:266:-132 ivory:42:-20 ivy:-136:-66 jab:-25:22 jack:-78:-28 jackal:52:79 jackdaw:-31:-6 jacket:-35:-53
  jackknife:9:-21 jade:5:-45 jam:-143:118 jamb:45:67 janitor:-21:-48 jar:-128:-100 jaw:-162:26 jawbone:34:-6 jellyfish:-13:-4 jerk:-50:39
  jerkin:-34:77 jerrycan:-28:-3 jet:-69:-18 jetty:-54:-27 jeweller:-24:-34 job:-37:-38 jockey:-13:-1 join:-18:-24 joint:-27:-13
  joke:-77:135 joss:42:-3 journal:-19:-12 journey:-4:-2 joy:-16:-24 judge:-13:-83 jug:120:-24 juice:-39:-5 jukebox:-1:164 jumbo:-13:-1
  jump:-235:57 jungle:-50:-5 junk:-39:74 jury:-50:-14 just:130:-53 karaoke:-25:57 keel:28:180 keep:-297:113 keeper:43:49 keg:-25:-12
  kerb:147:18 ketchup:-3:-18 kettle:-89:21 key:246:-215 keyboard:24:-5 keyhole:12:-51 kg:-2:-16 kick:-156:24 kid:-88:-44 kidney:-38:0
  kill:-215:-283 kiln:-68:-14 kilo:-15:-5 kilometre:18:144 kimono:-10:-40 kind:39:-36 kindle:72:-11 kindly:-66:46 king:39:-14 kipper:-2:4
  kiss:-73:-52 kit:-21:-16 kitchen:27:-6 kite:88:-6 kitten:54:-12 km:-18:-25 knead:-4:11 knee-deep:-102:-14 knee-high:-32:-34 knee:-161:70
  kneecap:60:-8 kneel:0:143 knife:-71:56 knight:-35:-2 knit:-126:-36 knock:-86:12 knot:11:-51 know:-77:13 knuckle:41:-21 koi:12:-20
  label:39:-66 lace:107:-31 lacquer:-183:-23 lad:-87:-26 ladder:-205:48 ladle:-96:84 lady:42:36 lag:42:-5 lagoon:-4:0 lake:-156:-55
  lamp:-206:-97 lamplight:65:22 lampshade:-10:-8 lance:-80:133 lancer:-25:7 land:-64:146 landlady:-15:-2 landlord:5:-21 lane:3:-68
  language:12:14 lantern:-187:-29 lap:-64:-86 lapel:104:40 lapse:-13:0 large:50:-91 lash:51:41 last:-173:-139 latch:148:-11 late:161:-57
  lath:65:11 lather:-46:-9 lattice:-32:-6 laudanum:-12:-4 laugh:-140:18 laughter:43:-9 launch:-76:-50 laundress:-28:-8 laundry:-113:-76
  lavender:-20:-18 law:-3:-12 lawn:-37:-21 lawnmower:-13:-5 lawyer:-43:-10 lay:126:-117 layer:-6:-10 lazy:-11:30 lead:-334:34 leader:5:46
  leaf:-93:-130 leaflet:-7:-1 leak:-142:-41 lean:32:428 leap:-129:-2 learn:-121:-21 lease:-4:-6 leash:-17:-9 least:-2:-36 leather:22:64
  leave:134:-155 ledge:-42:-39 ledger:-108:-107 lee:8:-16 leech:-18:3 leg:-184:183 legend:-8:-3 leisure:-27:-18 lemon:30:-17
  length:155:165 lengthwise:-16:1 lens:-77:-4 lentil:-7:-5 less:-69:-18 lesser:-71:-31 lesson:-14:-25 let:-222:83 letter:171:-85
  lettering:-32:-1 lettuce:-24:11 levee:18:-38 level:-35:-33 lever:-134:106 levy:-12:-100 li:64:-5 liar:-16:-6 librarian:-50:-6
  library:17:-2 licence:-37:-43 lichen:49:37 lick:-148:5 lid:-70:108 lidless:3:-9 lie:-125:-263 lieutenant:3:114 life-size:44:-7
  life:-23:-20 lifeboat:-107:6 lifetime:-18:-2 lift:163:-168 light:74:-48 lighter:-27:-25 lighthouse:-76:-45 lightning:-166:81 like:33:165
  likeness:19:71 lilac:-44:-4 lily:-23:23 lime:-47:-21 limp:9:-13 limpet:-9:19 line:-1:58 linen:19:-3 liner:-99:-65 link:-38:-31
  linoleum:65:-2 lint:25:-4 lintel:36:-26 lion:3:-38 lip:131:-160 list:-95:-35 listen:-37:-76 litre:-56:7 little:21:-167 live:-35:16
  liver:24:-40 livery:-13:44 lizard:-51:-16 loa:32:-7 load:-74:-65 loader:-51:92 loaf:97:-19 loam:7:-3 loan:-41:-35 lob:34:10
  lobby:-58:-20 lobe:-5:-3 lobster:-25:2 location:-20:4 lock:-45:116 locker:-12:18 locust:31:7 lodge:-14:-7 loft:-86:10 log:-72:-65
  login:-36:-1 logo:-15:-13 lone:-66:-7 lonely:-3:-1 long:-239:-58 longshoreman:-83:0 look:119:-6 loom:88:-29 loop:4:12 loose:38:-37
  loot:-11:-10 lord:-62:101 lorry:-84:-4 lose:-195:-286 lot:-14:-100 lotus:-48:89 loud:-35:46 loupe:-39:-7 love:-42:-6 lovely:-3:-30
  low:-168:-80 lower:-142:64 luck:-67:-11 lucky:-77:129 lug:86:28 luggage:-28:-1 lullaby:26:-5 luminous:32:28 lump:-3:-8 lunch:-117:1
  lunchbox:-13:-38 luncheon:-66:-8 lunchtime:-24:-110 lung:-45:-9 lunge:-25:7 lurch:32:-7 lych-gate:-59:27 mace:-3:44 machine:-3:35
  mad:-51:-54 madame:27:-7 mage:29:29 magic:-140:-44 magical:-18:-1 magistrate:-17:-34 maglev:-3:-6 magnesium:51:97 magnet:-35:-59
  magnetic:-18:20 maid:-36:-12 mail:-30:-30 mailbox:-13:-4 main:-24:-12 mainframe:-6:-4 make:-116:-4 mallet:-27:5 man:52:239 mana:-12:0
  manager:-3:-2 mandarin:60:-4 manhole:-45:-6 manifest:-42:-24 manifold:-10:-9 mannequin:-24:13 manner:13:-40 mantel:-6:-5 mantis:-26:11
  manual:-101:-2 many:-118:-51 map:-107:-12 marble:-25:138 march:-56:-13 mare:-47:-11 margin:-3:-1 margrave:7:52 marigold:-36:-42
  marine:159:99 mark:31:-58 market:-22:1 marking:122:-5 marquee:-13:-4 marriage:-1:86 marrow:-26:-5 marry:-48:-19 marsh:-2:-7 martyr:66:-1
  mask:-132:-77 mass:-5:-9 mast:-49:16 master:-114:-56 mastiff:-24:-3 mat:132:-50 match:-17:-90 matchbook:-13:41 matchmaker:72:-2
  matron:-11:-3 matter:-26:-13 mattock:-22:63 mattress:-78:-11 maul:5:2 mausoleum:26:-7 mauve:-77:-3 may:-91:-48 maybe:-76:-5
  mayor:-89:-63 maypole:-38:37 maze:28:-7 me:-22:112 meadow:-33:-3 meal:-24:-18 mean:-75:177 measure:38:-23 meat:8:-67 mechanic:-70:-37
  medal:-72:-45 median:-6:-10 medic:-10:0 medicine:-19:-85 meditate:-65:-8 medium:113:-60 meet:-242:178 melon:-91:-43 melt:-43:-6
  memory:-33:-33 mend:-151:-102 mention:-26:-34 menu:-36:-18 mercenary:-16:9 merchant:-43:9 mercury:4:-4 mercy:-2:-2 mere:93:-7
  merely:-31:11 meridians:48:-3 mesa:37:-26 mess:19:-3 message:-22:-125 metal:-28:17 meter:-55:34 metre:-85:151 mezzanine:-63:127
  microphone:-3:-4 mid-air:34:-8 middle:35:50 midnight:-96:-33 midst:-25:-13 midsummer:-45:-6 midwife:54:-4 might:-94:-34 mild:-35:-32
  mile:-192:4 milestone:-61:-29 milk:92:-89 milkman:-78:-2 milky:4:-13 mill:-34:-52 miller:-58:-55 millet:-40:-6 million:-32:-3
  millpond:60:-41 millrace:9:1 millstone:57:8 min:-73:-71 minaret:-1:-2 mind:-13:-88 mine:-40:-86 miner:37:55 minister:21:-22 mink:-10:-2
  minnow:21:-9 minute:-90:-150 miracle:-5:-17 mirage:-51:-1 mirror:40:66 misjudge:-15:-17 miss:-99:-128 missile:7:-58 mist:-133:-40
  mistake:-8:0 mitre:-11:-21 mitten:10:-2 mixer:-29:-12 moan:-93:0 moat:54:-22 model:-24:-17 moderate:-5:-2 molar:-7:-2 mole:7:-10
  molten:0:12 moment:103:-39 monastery:-14:-9 monday:-61:-38 money:-78:-131 monitor:24:-20 monk:60:13 monkey:-17:-8 monocle:-25:-3
  monolith:15:-2 monorail:-47:-46 monowire:-42:109 monsignor:-30:-3 monster:-12:-2 monstrance:6:1 month:6:23 moon:-36:-48
  moonlight:-42:-14 moonrise:-7:15 moor:-109:-4 mop:-65:-36 mope:-32:-9 morale:-57:20 more:-29:-15 morgue:159:-19 morning:125:-103
  mortar:15:-3 moss:-10:-50 most:-16:-17 mostly:-130:52 moth:47:15 mother:-60:-188 motherboard:-58:-4 motion:52:-87 motionless:-4:-3
  motor:1:-44 motorbike:-8:-13 motorcycle:-105:121 motorway:-55:-5 mould:58:-19 mound:-22:-11 mount:51:-16 mountain:270:-6
  mountebank:-47:-48 mourn:-107:-8 mouse:-34:-16 moustache:-88:-128 mouth:-43:-69 move:168:33 mow:54:-41 mower:62:-54 much:-129:-43
  mud:-61:75 muddy:56:-3 mudguard:-11:-1 muff:-78:3 muffler:-16:-3 mug:-29:-8 mulberry:-25:0 mule:-5:-85 mum:-30:-2 murder:45:-23
  murmur:8:-10 museum:-81:-15 mushroom:-70:-4 music:31:-15 musician:14:96 must:1:-17 mustard:-8:-8 mutant:-49:15 mutation:-46:-23
  mutiny:11:-7 mutter:37:-77 muzzle:-49:47 my:150:120 myself:65:-22 nail:45:100 naked:-101:-29 name:245:-177 nape:-8:-3 napkin:123:-7
  narrow:128:-35 nave:-188:28 navigator:163:-89 near:36:-110 nearly:-89:-22 neat:-214:9 neatly:-53:22 neck:-282:339 necklace:-44:-31
  necktie:-80:142 necromancer:15:21 need:-87:-46 needle:-81:349 negotiation:-7:-6 neighbour:21:8 neither:-165:66 neon:123:-54 nerve:-3:-2
  nest:15:-29 net:-93:-14 nettle:-51:21 never:-295:-28 new:-11:-163 newel:-67:38 news:19:-6 newspaper:44:8 next:-123:71 nice:7:-66
  niche:6:-1 nickel-plated:-8:28 nickel:36:20 night:-247:-164 nightcap:-94:77 nightfall:-102:-15 nightgown:41:12 nightly:-50:-61
  nightshirt:-34:-23 nine:-18:-68 nineteen:103:-30 ninetieth:-2:-2 ninety:-152:-101 ninth:53:-36 nitro:-78:-15 no:275:-230 nobody:-2:-211
  nod:-50:-6 node:-24:-18 noise:52:-130 nomad:-5:-2 nominal:-25:-62 none:33:-57 noodle:36:28 noon:-40:-100 noose:22:-27 nor:36:-13
  north:-59:0 northern:-18:-4 nose:-193:-66 nostril:40:-24 not:84:-153 notary:-47:27 notch:-135:-5 note:81:45 notebook:-2:-8
  nothing:-1:-314 notice:-50:7 nought:-4:-4 novice:49:-2 now:64:-194 nowhere:84:-74 nozzle:-10:-2 nudge:-20:-10 number:7:-131
  numeral:-68:-6 nun:-8:-52 nurse:-65:124 nursemaid:53:-19 nursery:37:-37 nut:73:30 nymph:21:-8 o'clock:-14:-35 o:124:-6 oak:127:10
  oar:-126:-11 oath:-27:21 obey:46:75 objective:-2:-10 oblige:58:-1 observatory:-74:-3 occasion:-12:-3 occupant:-18:-3 occur:-6:0
  ocean:-30:-11 ochre:-73:-4 octave:-1:-2 odometer:52:-12 of:-127:-132 off:96:-270 offer:24:-118 office:226:-61 officer:-33:-39
  official:13:12 often:-67:-31 ogre:-22:90 oil:-228:7 oilcloth:16:-2 ok:-105:-59 old:-45:-255 on:-49:-320 once:-21:88 one:-19:-37
  onion:23:-88 only:-97:-110 onto:35:176 open:101:-89 openly:-22:-54 opera:-34:-11 operator:-14:-17 opinion:-18:-10 opposite:-7:6
  optics:-99:-34 optional:-32:-38 or:-279:-170 oracle:46:-48 orange:-176:-40 orangery:10:-6 orbit:-27:-13 orbital:-33:-7 orchard:-76:-14
  orchestra:-115:20 orchid:-122:39 order:-94:-103 orderly:-28:72 ordinary:-23:1 organ:-111:27 organist:-26:1 orphanage:-4:0 ossuary:-6:-5
  ostler:-12:-15 ostrich:-36:53 other:-95:122 others:-22:-4 otherwise:-32:2 otter:-32:-2 ought:-6:6 our:5:47 out:183:-170 outer:-67:-4
  outline:53:-55 outrider:35:56 outrigger:-42:55 outside:155:-77 outward:198:23 outwards:-54:0 oval:-10:-5 oven:37:-20 over:-52:-70
  overall:7:-2 overcoat:32:-25 overdue:-2:-2 overhead:-264:-17 overnight:4:0 overpass:40:7 overtake:-3:-6 owe:-99:-65 owl:-89:-8
  own:-32:-209 owner:-54:-33 ox:-18:-7 oxygen:-58:-6 oyster:-17:-53 pace:180:25 pack:-113:-31 packet:-41:-4 pad:28:50 paddle:-24:-2
  paddy:-8:-7 padlock:-11:-42 page:191:-79 pagoda:54:10 pail:84:-35 paint:197:-182 painter:12:-24 pair:61:84 palace:12:-11 pale:113:-127
  pallet:-1:-1 palm:286:64 pan:-81:-71 pane:-45:-78 panel:-54:11 panelling:10:-7 paper:325:-134 paperclip:28:-3 paperwork:-3:-12
  parachute:-25:-26 parade:-26:-108 parapet:116:75 parasol:-3:-16 parcel:99:-21 parchment:-14:-8 pardon:-11:47 pare:-10:1 park:-53:-26
  parlor:-17:-6 parlour:100:-3 parquet:60:-1 parrot:-114:-40 parry:-104:100 part:-18:-71 particular:-14:4 partner:21:3 party:109:-9
  pass:103:-194 passage:-76:58 passenger:-95:-4 password:-20:-12 past:-155:-278 paste:-13:-39 pasteboard:140:-23 pat:193:-30 patch:-18:-56
  patchwork:-15:-8 patent:36:-21 path:-135:-11 patience:-100:-96 patient:79:-24 patrol:36:-57 patter:91:-41 pattern:8:69 pause:139:-56
  pave:55:40 pavement:3:13 pavilion:-30:-4 paw:37:-14 pawn:-3:-1 pawnbroker:93:-22 pawnshop:68:-36 pay:-165:-167 payment:-27:0 pea:-18:-27
  peace:-9:-54 peach:-88:-181 peacock:-14:-7 peak:10:-4 peanut:1:-3 pear:202:36 pearl:-31:-9 peat:2:21 pebble:30:-21 pedal:-20:-59
  pedestal:21:14 pedestrian:-8:-8 pedlar:-29:-30 peel:66:-62 peer:-15:-17 peg:-33:176 pell:-9:-71 pelt:27:-35 pen:10:-17 penalty:-7:-30
  pencil:-157:-68 pending:-9:-16 pennant:-12:-1 penny:-30:-16 pentacle:23:-12 penthouse:-55:-8 peony:-39:-15 pepper:-6:-13 per:-20:-49
  perch:40:-43 perfect:-30:40 perfume:-26:1 perhaps:-82:-68 perk:-38:-26 permit:-38:-40 persimmon:-40:52 person:-90:35 petal:30:-19
  petrol:14:31 petticoat:-9:-29 pew:-42:-4 pewter:57:-13 phantom:-30:-49 pharmacy:-55:14 pheasant:1:-1 phial:10:-6 phone:-12:77
  photograph:142:-22 physician:11:-6 pianist:17:-3 piano:-20:-98 pick:93:16 pickaxe:-4:-4 picker:-50:-14 picket:-38:75 pickle:32:-7
  pickup:-45:-9 picture:-55:15 pie:-25:-55 piece:-30:25 pier-glass:71:-2 pier:-4:-21 pig:91:-74 pigeon:-179:-60 pigtail:-15:-9
  pike:-43:110 pikeman:2:0 pile:-30:11 pilgrim:129:69 piling:-5:-4 pill:18:-18 pillar:-46:221 pillion:52:-1 pillow:-99:277 pilot:19:21
  pin:-119:56 pince-nez:-52:7 pincer:-23:11 pinch:92:-58 pine:26:-42 pineapple:-31:-54 ping:-7:-6 pink:-231:-155 pipe:-9:26 pirate:-151:23
  pistol:-100:146 piston:53:-22 pit:-160:-124 pitch:-48:-21 pitchfork:-84:79 placard:-22:-5 place:143:-125 plague:-23:-9 plain:30:-49
  plait:-70:-72 plan:-39:-95 planchette:104:-37 planet:-178:22 planetarium:-3:-17 plank:102:-32 planking:-20:19 plant:-38:99
  plaque:-29:-12 plasma:27:83 plaster:-56:-114 plastic:-133:-15 plate:76:-88 platform:-66:72 play:115:111 playa:0:-20 player:-46:-17
  plaza:11:-46 please:-83:-58 pleasure:-75:-6 plenty:-6:-5 plinth:26:-12 plot:-81:1 plough:106:117 ploughman:24:-12 pluck:299:8
  plug:-11:-95 plum:-53:-34 plume:-8:101 plush:-32:15 plywood:-10:5 pocket:117:-118 pod:4:-12 poem:-26:-4 poet:-21:9 point:291:-22
  poison:-32:-2 poisoned:-54:-25 poke:3:-2 poker:-43:292 pole:-117:-38 police:-40:-35 poling:-10:20 polish:-45:-46 polite:-109:39
  politeness:-5:-14 poncho:10:-19 pond:-31:6 pony:-28:15 pool:-151:-29 poor:-6:18 poorhouse:-32:-2 pop:64:40 popcorn:-12:8 poplar:37:-6
  porcelain:-77:-14 porch:-5:-5 porridge:-85:-19 port:-170:145 portcullis:30:-4 porter:-23:-31 porthole:-31:-24 portrait:189:14
  position:-39:-29 possess:-33:-3 possible:-88:-2 post:7:116 poster:4:-38 pot:-102:-2 potato:-94:-54 pound:-94:-25 pour:183:-39
  powder:-92:-97 power:97:-4 practise:-7:-3 praise:-3:-26 pram:26:-5 pray:-38:-34 prayer:37:-14 preacher:110:-3 precinct:-3:-10
  prefect:-3:-1 prefer:-7:0 prepare:-124:-29 prescribe:-9:-2 present:33:-8 press:119:-133 presto:-19:30 pretend:-31:82 pretty:-19:-25
  price:-28:-75 prick:-7:-2 priest:3:-118 priestess:40:-14 print:81:-81 printer:-3:0 prisoner:-6:-16 private:-24:-14 probably:-34:-7
  process:-46:-2 procession:-21:-10 prod:-16:35 professor:-44:-8 profile:32:-8 program:-25:-7 progress:-4:-3 project:-11:-5
  projector:-67:-24 promise:-71:-40 promotion:-2:-10 prop:-45:-19 propeller:-21:-3 proper:30:-16 property:-53:-6 prophecy:39:-3
  prophet:97:2 prosthetic:-27:-9 prove:-56:-5 prow:-3:10 prune:-55:12 psalm:-48:-19 pucker:82:-49 pudding:-15:-10 puddle:180:-14
  puff:-57:-22 pull:302:-21 pulley:-17:-3 pulpit:6:-12 pulse:15:105 pump:-157:-78 punch:-97:249 punctual:-1:-6 punt:-57:-13 pupil:44:38
  puppet:-13:-56 purple:16:28 purpose:-19:38 purse:46:-105 purser:-33:-2 pursuer:-7:-28 pursuit:13:-5 push:-47:36 put:68:57 puzzle:-34:27
  pyjamas:-41:39 pylon:-34:8 qi:87:-45 quarrel:-9:14 quarry:-69:-11 quarter:-80:-70 quartermaster:-20:-3 quay:-78:-68 queen:123:-19
  quest:-3:-14 question:-36:-24 queue:-70:-53 quick:-36:60 quickly:-49:38 quiet:-16:57 quietly:20:36 quill:13:-7 quilt:124:42
  quilted:-20:-7 quince:-16:-7 quit:-40:-21 quite:-7:257 quiver:168:19 rabbit:-81:-12 race:-56:-48 rack:92:-68 rad:-62:-95 radiance:1:-23
  radiation:-25:-7 radiator:-74:75 radio:51:-42 radish:-26:-16 raft:-81:12 rafter:151:-36 rag:-34:-21 raid:-1:-9 raider:4:141
  rail:-312:211 railing:-3:5 railway:-66:65 rain:-46:-95 rainbow:-30:-20 raincoat:-46:64 raindrop:109:49 raise:-36:-29 rake:-86:251
  ram:-135:-105 ramp:-48:-62 range:38:64 rank:378:10 rap:10:5 rapeseed:-48:-5 rapids:-7:-83 rat:35:97 rate:-8:-8 rather:-81:55
  ration:-101:-82 rattle:84:14 raven:32:-2 raw:-15:-1 ray:-28:31 razor:-63:22 reach:53:24 reaction:-5:-9 reactor:-31:69 read:79:-141
  reader:-3:-6 ready:-5:-1 real:45:-48 really:-7:-2 reaper:20:-2 rear:-88:114 reason:-81:5 rebar:-17:9 rebuild:11:-2 recall:-18:-8
  receipt:-44:-12 receive:-107:-67 receiver:-7:-3 recently:-6:-22 reception:-16:17 receptionist:-10:-1 recite:0:-12 reckon:-26:-59
  recline:-15:-7 recoil:-6:38 record:-13:79 recorder:-3:-1 recover:-133:-104 rector:16:-41 recycle:88:-1 red:-167:-94 redden:-66:53
  redeem:-12:-11 reduce:-58:-10 reed:-49:27 reef:-87:-6 reel:22:32 reeve:-22:50 refiner:-9:-5 refinery:-30:-3 refit:-20:-1 reflect:-27:16
  reflection:227:-8 refrigerator:-20:24 refuse:-1:-2 regardless:111:-12 regent:-12:-20 register:-66:-12 regolith:69:-1 regret:-33:-15
  reign:-1:-2 rein:6:-2 relation:-14:0 relay:-26:-7 release:-1:92 relic:-75:-13 reliquary:12:-21 reload:-37:31 remain:-147:-11
  remark:-47:-4 remember:-67:-101 remove:-36:-9 rend:-78:-35 rent:-11:-1 repaint:-5:-2 repair:-39:-81 repeat:36:-6 replace:-56:-35
  report:-88:144 repossess:-59:-1 reputation:-81:-64 request:-27:-13 require:-24:1 reroll:-6:-6 reservoir:83:-14 reset:-1:-2
  resident:-10:-1 resolve:-7:0 respirator:-2:-3 rest:-286:126 restore:-32:-34 result:-14:-1 resume:-48:-2 retie:-12:-38 return:-43:-14
  rev:31:-52 reverse:-25:-62 revolve:-39:-48 reward:-3:-5 rhyme:25:-33 rib:-110:166 ribbon:-37:-65 rice:-81:27 rich:-5:-12 ride:-188:-133
  rider:-11:210 ridge:-160:-112 rifle:-43:121 rifleman:22:14 rig:1:-55 right:9:-27 rim:-26:45 rime:38:50 rind:45:-38 ring:48:-108
  ringed:-75:-7 ringer:-3:-2 riot:-1:28 rip:-37:2 ripe:87:-2 ripen:22:-5 ripple:137:11 rise:182:-238 risk:-8:-6 rite:-1:-14 river:113:-173
  rivet:-59:168 road:162:-150 roar:-59:-76 roast:-5:67 rob:-2:-2 robe:102:-52 robin:-48:-3 robot:-97:-8 rock:127:-49 rocker:23:-1
  rocket:38:-20 rocking-horse:-99:-2 rod:-119:51 roll:-77:148 roller:-64:-20 roof:-494:-49 roofless:7:-5 rooftop:-64:-52 rook:23:-49
  room:112:-13 roost:-15:-2 root:299:-38 rope-walk:-47:-6 rope:64:-275 roped:-63:-11 rosary:31:-46 rose:59:19 rot:-33:-9 rotor:-3:15
  rotten:-37:-13 rouge:-64:-17 roulette:-9:-5 round:-51:61 router:-35:-24 row:-354:-96 rowan:1:-5 rowboat:-14:-2 rower:-45:36 rub:-56:-57
  rubber:-88:-62 rubble:-28:0 ruby:69:3 rude:-12:0 ruff:-74:-71 rug:215:206 ruined:-44:48 rule:17:28 rum:9:-3 rumour:-6:-57 run:-119:43
  rune:81:-15 rung:-14:35 runner:76:230 runway:-20:-1 rush:39:129 rushlight:9:-1 rust-red:-30:-2 rust:-123:-123 rustle:177:-6 rusty:8:138
  rye:30:-39 sabre:-45:66 sack:-59:-113 sacking:41:-24 sad:-12:-7 saddle:32:-21 safe:-39:-20 safety:-1:-6 saffron:-34:21 sag:50:-24
  sage:2:-3 sail:-93:-33 sailcloth:-12:-7 sailor:10:-36 saint:3:-20 sake:-68:-56 salad:-18:-3 salaryman:-14:21 sale:22:0 saline:-15:-2
  saloon:-4:-9 salt:-97:-43 salute:92:-17 salvo:-52:1 same:45:-116 sampan:-24:82 sample:-62:41 sampler:-51:-8 sand:33:-65 sandal:-79:-53
  sandbag:18:24 sandstorm:-14:-20 sandwich:-101:3 sane:-75:-43 sanity:-180:-19 sap:-46:89 sash:-78:-82 satchel:-48:37 satellite:-45:-2
  satin:10:-5 saucepan:-23:-43 saucer:-21:-9 save:-10:-47 saw:-40:-66 sawdust:10:-54 saxophone:1:-3 say:-75:-338 scabbard:162:44
  scabbed:-4:-1 scaffold:25:-14 scald:-11:-67 scale:-87:-16 scalp:-115:-2 scalpel:-30:-47 scanner:34:-12 scar:65:-66 scarcely:-8:-1
  scarecrow:105:5 scarf:45:-25 scarlet:119:-32 scatter:3:-64 scattergun:-9:7 scavenge:-2:-17 scavenger:-22:-6 scene:-79:-53 scent:-11:-8
  scholar:14:-9 school:-204:-33 schoolgirl:-12:-20 schoolmaster:-29:-2 schoolroom:-113:-6 scissor:-52:-29 scooter:-48:65 scope:14:55
  scorch:127:2 score:-10:-21 scoreboard:-2:-2 scramble:-5:-24 scrap:10:-33 scrape:-41:-105 scratch:-90:7 scream:189:74 screen:134:147
  screw:-79:-91 screwdriver:-11:-4 script:57:-2 scroll:-73:-48 scrub:64:-8 scullery:-18:-16 scuttle:-9:48 scythe:24:48 sea:-10:-110
  seal:-169:-136 seam:-106:-79 search:-15:-23 searchlight:-71:-3 season:-74:-12 seat:113:54 seaward:47:-10 second:-406:374 secret:-1:-1
  sect:-35:-10 sector:-20:-10 security:-57:75 sedan:-80:-31 sedge:-3:-28 see-through:59:-14 see:-101:51 seed:168:-1 seedling:-7:10
  seem:-221:-17 seize:-19:-35 select:-36:-25 self:27:-15 sell:-263:-125 seller:-28:45 senator:-69:84 send:-65:95 sense:-5:-2 sentence:2:40
  sentry:-26:122 sequence:-3:2 sequin:-34:-37 sergeant:-3:18 serial:-28:19 serpent:16:16 servant:0:-11 serve:6:-56 server:67:-26
  service:116:-50 servo:-17:-1 session:-21:-23 set:-35:-169 settle:225:-138 settlement:-32:-1 seven:-71:-36 seventeen:1:-5 seventh:88:-30
  seventy:-93:-39 sever:23:-3 several:-11:-2 sew:-102:67 sexton:-63:-36 shack:-12:-7 shade:-29:-76 shadow:382:-152 shaft:-33:80
  shake:19:-36 shall:-69:-10 shallow:-8:-3 shallows:-35:5 shaman:25:-8 shape:457:-79 shard:-2:-23 share:4:-8 shark:-14:-22 sharp:-2:-10
  sharpen:-11:-51 shave:-173:-70 shawl:102:11 she:-1:-166 shear:6:-17 shed:-131:-130 sheep:-12:-5 sheepfold:98:5 sheer:-10:-1
  sheet:-39:137 shelf:-11:-4 shell:57:-9 shelter:-80:49 shelve:-131:-29 shepherd:57:58 shield:34:46 shift:-108:-54 shimmer:-189:20
  shin:-129:17 shine:229:-98 shingle:-27:-1 shiny:-5:-2 ship:55:-134 shipping:15:-5 shipyard:-38:-1 shirt:1:110 shirtsleeve:-17:-7
  shiver:127:26 shoal:-16:-29 shock:-27:15 shoe:16:-198 shoelace:-8:-1 shoot:-262:92 shop:45:48 shopping:50:26 shore:-94:-12 short:-258:24
  shot:-19:49 shotgun:15:-66 should:-76:-68 shoulder-high:-17:45 shoulder:173:-25 shout:-89:69 shove:76:70 shovel:10:58 show:48:-132
  shower:-29:93 shred:57:-4 shriek:-81:118 shrine:38:-13 shrink:34:-8 shroud:0:-3 shrug:31:-48 shudder:-3:-5 shuffle:1:-31 shunt:0:-2
  shut:82:-28 shutter:-229:21 shuttered:-26:-15 shuttle:174:-50 sick:31:-9 sickle:-63:42 sickly:18:3 sickness:-4:-4 side:121:38
  sidecar:102:90 sidewalk:18:3 sideways:72:141 siege:-15:-119 sift:38:-4 sigh:78:23 sight:-4:35 sigil:58:31 sign:27:-151 signal:48:-15
  signature:-1:-5 signpost:107:-6 silence:-49:11 silent:-22:4 silently:-7:92 silk:-344:-99 sill:-18:-49 silly:-13:-2 silo:-9:-40
  silt:35:-4 silver:169:-10 simple:-30:-43 simply:-80:81 simulator:-8:-6 since:94:-188 sing:35:-17 singe:-58:-4 singer:-37:40
  single:-199:-31 sink:90:-46 siphon:-11:-1 siren:-33:27 sister:98:-120 sit:-158:-46 six:-199:-29 sixteen:5:1 sixth:-55:-1 sixty:131:-110
  size:131:-60 sizzle:78:8 skate:-16:-30 skater:-2:-2 skein:75:-24 skeleton:-135:-4 skep:-31:-17 ski:-33:-4 skid:-45:-22 skill:-27:-10
  skillet:-1:24 skim:15:-30 skin:17:-259 skip:-25:-21 skirt:-27:12 skitter:-41:23 skittle:-17:33 skull:-95:93 sky:-52:-7 skylight:-82:-41
  skyline:-88:-24 slab:18:-79 slack:75:-32 slag:12:8 slam:1:190 slant:71:-11 slap:131:-129 slash:-55:5 slat:-21:39 slate:-106:-134
  slay:-26:-20 sled:-7:-5 sledge:-122:-44 sleep:-332:-75 sleeper:15:-47 sleepy:-18:-8 sleet:-92:23 sleeve:78:111 slew:-14:15 slice:-23:-14
  slicker:-38:-21 slide:-99:-181 slight:91:-4 slim:-27:-14 sling:-150:88 slip:-333:-112 slipper:-107:8 slipway:-2:-2 slit:-47:125
  sliver:-45:-2 slop:-23:-14 slope:4:-58 slot:-192:-72 slow:150:114 slowly:40:-35 slug:135:-5 sluice:-67:-4 small:65:-71 smart:3:-4
  smash:-91:31 smear:-9:-3 smell:-75:-77 smile:-8:-36 smock:-25:-3 smog:-4:1 smoke:27:34 smooth:-71:-27 smuggler:-31:139 snake:18:-12
  snap:15:50 snare:-12:-6 snatch:-76:33 sneeze:37:0 sniff:-47:-24 snip:-22:-41 sniper:-74:63 snore:-30:-1 snout:-22:-32 snow:156:3
  snowdrop:46:-19 snowplough:-18:10 so:-263:20 soak:11:-13 soap:31:3 sock:-143:-16 socket:-54:22 soda:-12:-1 sodium:-23:-29 sofa:-135:31
  soft:-77:22 soften:26:-8 softly:-3:-21 solar:-130:-12 solder:-48:-37 soldier:144:-21 sole:111:-17 solemn:-24:-4 solicitor:-69:-2
  solid:63:13 solution:-3:-7 some:-202:-185 somebody:-374:19 someone:-285:-73 something:74:85 somewhere:-222:-81 son:-16:9 song:-32:21
  sooner:27:-6 soot:79:5 sorcerer:88:-7 sorceress:-44:-20 sorcery:-114:162 sorghum:4:-13 sorry:-63:-18 sort:-7:4 soul:54:-9 sound:-26:153
  soundless:60:-2 soup:93:70 sour:-14:0 south:-34:-6 sow:-58:-3 sp:-5:-5 space:33:-10 spaceport:-18:-9 spacesuit:0:-12 spade:5:68
  spaniel:12:-11 spanner:-98:5 spar:-12:-1 spare:-55:136 spark-plug:-30:-3 spark:-184:-67 sparkle:14:-24 sparkler:-2:-1 sparrow:67:-8
  spats:45:-41 spatter:17:11 speak:25:12 speaker:-26:-13 spear:114:81 spearman:139:46 species:-15:-5 spectacle:-187:-45 spectral:7:-24
  spectre:-195:-8 speech:-24:-10 speed:-3:-9 spell:-147:1 spelled:84:-30 spelling:19:-6 spend:29:16 sphere:-81:-24 spider:52:-15
  spike:-84:57 spill:50:120 spillway:24:-1 spin:-58:77 spindle:-1:-4 spine:-20:53 spinet:55:-8 spinner:-25:-44 spiral:-5:-22 spire:-70:-40
  spirit:-19:-50 spit:-55:7 splash:-14:-12 splinter:-78:359 split:-12:-52 spoil:-78:-12 spoke:-47:116 sponsor:-3:-8 spoon:-21:-72
  spoonful:-12:-13 spore:-41:-9 sport:-11:11 spot:130:-75 spotless:29:-14 spotlight:-13:3 spout:50:22 sprawl:13:32 spray:-138:39
  spread:-38:-4 spreadsheet:-75:-8 spring:41:86 sprinkler:8:36 sprint:-15:-21 sprout:31:24 spur:-16:8 squabble:-1:-21 squad:13:57
  square:-101:-116 squat:1:34 squatter:-18:60 squeak:157:-13 squeal:59:133 squeeze:-5:0 squid:-18:-10 squire:-11:-2 stab:-91:56
  stable:-34:-9 stack:-121:3 stadium:-74:-15 staff:235:11 stag:172:-62 stage:-8:-72 stain:-4:-47 stair:105:-41 staircase:-38:-7
  stairwell:-51:97 stake:-4:89 stalk:71:-40 stall:-78:40 stallholder:54:-4 stamina:-1:-14 stamp:-27:200 stance:29:-16 stand:121:-11
  standard:-15:-3 staple:-56:1 star:-9:19 starch:-50:-9 stare:-11:-11 starlight:42:-85 starling:-42:-11 start:150:-157 startle:-50:11
  state:-39:122 static:-84:-18 station:-79:-89 statue:34:-24 status:-11:-5 stay:131:-75 steady:-48:-30 steal:-44:-43 steam:-97:-86
  steel:99:22 steeple:-39:-19 steer:105:-77 stem:78:94 stencil:-20:-24 stenographer:-29:-67 step:173:-66 stern:-177:108 stevedore:-24:-41
  steward:-155:-82 stick:-101:-30 sticker:-24:-6 stiff:205:-55 stiffen:71:3 stiffly:18:-6 stile:-21:-58 still:-188:-88 stilt:-62:-49
  stir:-79:-41 stirrup:100:-37 stitch:-184:36 stock:47:-45 stocking:-160:-27 stomach:-56:30 stone:348:-21 stool:0:284 stoop:70:17
  stop:100:-168 store:-38:-20 storey:-241:-79 stork:-16:-6 storm:99:-131 story:-64:-9 stout:112:-10 stove:16:-2 stovepipe:-3:1
  straight:3:34 straighten:-28:-13 strain:-10:-3 strand:-22:-16 stranger:10:23 strangle:-24:-27 strap:-143:35 straw:-58:12 strawberry:3:-1
  stray:39:-3 streak:-10:-34 stream:73:-84 streamer:-7:-1 street:151:3 streetcar:-25:36 streetlight:37:-10 strength:-43:24 stretch:-49:-51
  strew:5:-6 stride:1:8 strike:202:-39 string:-76:-137 strip:-78:111 stripe:-57:102 strobe:-64:-55 stroke:376:-42 stroll:91:-84
  stub:-25:-17 stubble:89:-2 stucco:-16:-1 stud:-9:-3 student:-54:-68 study:-31:-1 stuff:-2:-40 stump:-171:15 stun:-17:1 stylus:45:-7
  subject:27:5 substation:-12:-14 subway:60:44 success:-54:-7 such:-15:-2 suck:38:-7 suddenly:-58:44 sugar:-12:-2 suggest:-71:-28
  suit:27:-56 suitcase:-59:89 sulk:-37:-7 sum:-43:5 summer:-101:-22 summit:-1:-18 summon:-8:-20 sump:13:-2 sun:-78:-166 sunburn:52:-22
  sunday:-48:-19 sundial:-11:-3 sundown:29:-20 sunlight:7:-24 sunrise:10:9 sunroof:-4:44 sunset:-54:-16 supermarket:-39:9 supper:25:-99
  suppertime:-9:-10 suppose:-98:-21 sure:-20:-8 surf:-57:-9 surface:179:-13 surgeon:-144:102 surgery:-5:-2 surprise:59:35
  surrender:-19:-38 survey:54:20 survive:-1:-1 suspect:-7:-20 suspicion:-12:-9 sutra:-7:-4 swaddle:-29:-11 swag:100:-9 swallow:-12:17
  swan:-98:-84 swap:-47:-7 swarm:-48:158 swat:-12:96 sway:-36:-14 swear:-168:-38 sweat:-30:-105 sweep:-216:87 sweet:-15:-4 swell:154:-2
  swerve:17:-5 swim:-25:-86 swimmer:39:-56 swing:-109:106 switch:-294:-88 switchback:-61:-73 swivel:107:-2 sword:216:-27 swordsman:-3:63
  syllable:39:34 tab:-34:-4 table:71:197 tablecloth:137:-4 tack:67:84 tacky:-12:-7 tael:-19:-3 tag:72:-12 tail:32:-149 tailgate:-20:56
  tailor:0:-42 take:-205:449 talisman:152:17 talk:64:52 tall:-187:-25 tallow:-27:-15 tally:-22:-15 tame:-14:-15 tangerine:-6:-8
  tangle:-4:-5 tank:-120:22 tanker:82:-14 tanner:3:-3 tannery:-16:-29 tap:-6:-20 tape:-60:-48 taper:10:-37 taproom:-4:-20 tar:-126:-54
  tariff:-1:-1 tarmac:60:-2 tarn:-80:-5 tarp:-35:34 tarpaulin:-110:-31 tartan:-18:-7 taser:-18:11 tassel:-82:10 taste:11:6 tattoo:-52:-107
  taut:-15:24 tax:-82:-9 taxi:59:9 tea:-98:-31 teach:57:-18 teacher:-84:-12 teacup:77:-23 teahouse:-28:3 teal:-7:-6 team:-7:35
  teapot:-22:31 tear:-75:-188 technician:-162:-10 technique:-49:-36 telegram:-75:-12 telephone:45:-27 telescope:-82:-7 television:-53:-1
  tell:-337:-252 temper:-1:-4 temple:54:226 ten:-282:57 tenant:-116:-32 tend:-44:-11 tender:-6:-16 tendril:-28:27 tenement:-21:-18
  tent:-163:-47 tenth:-13:-20 term:-2:-1 terrace:-352:-88 terror:5:-8 test:51:5 tether:-131:0 text:-4:0 than:-81:-163 thank:-2:-41
  that:-105:-148 thatch:27:12 thatched:-8:-3 thaw:-80:-18 the:-363:-322 theatre:-5:-2 theft:-7:-1 their:169:-162 them:93:141
  themselves:362:-150 then:79:99 theory:-14:-78 there:236:-192 these:-22:-12 they:137:-42 thick:-114:-34 thicken:72:-24 thief:-29:-50
  thigh:-73:-134 thimble:-22:-76 thin:52:175 thing:-120:227 think:-257:26 third:28:-84 thirst:-7:-4 thirteen:56:-5 thirty-one:-8:-40
  thirty:65:-18 this:-231:-153 thistle:-19:7 thorn:87:87 those:27:-28 though:82:105 thousand:-164:-70 thousands:-93:-26 thrash:-10:-11
  thread:121:-171 three:-180:-123 thresh:17:18 threshold:114:-13 throat:-45:149 throne:-40:-1 throttle:-58:8 through:27:228 throw:-289:209
  thrush:8:-8 thrust:-35:-64 thud:-6:149 thumb:91:-16 thumbnail:5:-13 thump:28:-21 thunder:92:-39 tiara:-18:-31 tick:-99:-32
  ticket:-86:-167 tide:-87:-144 tidy:-22:-21 tie:-127:-91 tier:-53:-13 tiger:-10:-35 tight:-18:-2 tighten:45:6 tile:195:130 tiled:-42:-5
  till:0:-15 tilt:252:-26 timber:-22:18 time:123:-22 tin:-95:-77 tinker:157:-35 tiny:169:-12 tip:167:-36 tiptoe:9:-4 tire:-16:128
  tired:-51:-12 tithe:-19:-8 to:-202:-254 toad:109:-19 toadstool:-66:-15 toast:-36:46 toaster:-1:-3 today:-83:-33 toddler:-7:-11
  toe:-8:-74 together:25:52 token:-42:-30 toll:-195:1 tollman:37:35 tomato:-130:-31 tomb:-24:17 tommy:-11:98 tomorrow:60:-61 ton:58:53
  tong:-107:64 tongue:-91:-94 tonic:-4:4 tonight:146:-54 tonne:-25:51 too:-47:-18 tool:14:-8 tooth:-207:144 toothpaste:-48:-7 top:-146:-3
  topknot:-36:42 topmost:-28:-12 topple:-93:55 torch:-30:-5 torchlight:-23:-3 tornado:-72:-45 torpedo:-79:-148 tortoise:-70:-13 toss:2:-4
  touch:429:-2 tow:-53:29 toward:382:-21 towards:174:-58 towel:-158:37 tower:5:-105 town:-141:-49 toy:45:54 trace:-23:-37 tracer:7:62
  track:69:-8 tractor:-9:-5 trade:-79:-33 trader:-50:-27 traffic:34:-83 trail:223:-77 trailer:42:28 train:-167:-47 trait:-5:-7
  tram:-52:-95 transformer:60:-9 transit:22:0 translucent:2:-4 transmit:-5:-2 transparent:22:-17 trap:-63:-23 trapdoor:-36:-4 trash:-14:20
  travel:-16:-17 traveller:-104:-16 trawler:-5:-1 tray:37:-7 tread:-51:-15 treaty:48:-9 tree:36:-87 trellis:-8:-4 tremble:14:-47
  trench:-15:-3 trestle:123:33 trick:65:-5 trickle:11:-17 trifle:-65:-23 trigger:58:12 trike:-13:241 trim:55:-31 trip:-40:-1 troll:2:89
  trolley:-38:13 trombone:-16:-20 trooper:41:8 trot:146:-104 trouble:-16:-6 trough:-68:-18 trouser:9:-25 trout:-11:-13 truck:-88:154
  true:-49:-10 trumpet:48:-30 trundle:-45:-7 trunk:110:-28 trust:-12:-3 truth:-1:-4 try:-93:-20 tub:-8:37 tuba:-32:-6 tube:-55:-23
  tuck:-48:-54 tuesday:-45:-18 tuft:-10:-5 tug:-30:197 tumble:-69:-28 tumbler:39:-3 tune:52:76 tunnel:-158:-88 turbine:45:-6 tureen:8:26
  turf:146:4 turn:16:-85 turnip:-1:-51 turnstile:-64:26 turquoise:-12:-3 turret:-77:79 tusk:-34:0 tuxedo:-83:-14 twelfth:33:-12
  twelve:-14:-60 twentieth:-21:-16 twenty:62:3 twice:78:311 twig:40:-11 twin:-61:27 twine:74:-1 twist:38:18 two-tone:-23:-13 two:7:122
  type:-43:-3 typewriter:23:49 typist:-16:52 tyre:-41:-25 ugly:25:4 umbrella:-150:-47 unbind:83:-21 unbroken:10:-2 unbutton:46:-4
  uncle:40:-14 uncoil:60:4 uncover:124:0 uncurl:95:-17 under:-335:57 underfoot:-7:-16 underneath:38:57 underpass:33:24 underside:42:-2
  understand:-56:-4 undertaker:-19:-12 underwear:19:-11 undisturbed:26:-3 undo:93:-28 unfold:135:123 unhook:-69:163 unhurried:176:-3
  uniform:42:-18 union:-23:-58 unjust:-14:-50 unlace:34:-75 unlatch:4:3 unlit:-26:-11 unlock:-57:-26 unpaid:-28:-10 unpick:147:-22
  unplug:122:-14 unravel:5:9 unread:-23:-36 unroll:-64:-49 unscrew:180:-73 unspool:100:9 untie:78:-29 until:-161:-132 unwind:-17:-13
  unzip:-70:36 up:185:-135 update:-106:-101 upend:7:60 upgrade:-18:-20 uphill:92:-82 upload:-14:-16 upon:200:-351 upper:-3:-4
  upright:-56:-1 upside:-322:7 upstairs:39:35 upturn:-96:-58 upward:163:-16 urn:-49:82 us:-102:9 use:-151:1 usual:-150:-35 usually:-5:-5
  vacate:-76:-68 vacuum:231:55 vale:-58:-3 valley:34:-47 valve:20:2 van:-73:-26 vanish:-75:-96 vapour:74:-9 varnish:42:-1 vase:7:30
  vast:24:-2 vat:-91:6 vault:-83:-98 vehicle:-6:-26 veil:34:-102 vein:-74:-29 vellum:13:-3 velvet:69:21 vend:153:-17 vendor:-40:-1
  vent:77:17 ventilator:20:-14 verdigris:-1:-34 verge:-8:127 verger:-29:-2 vermilion:59:0 verse:61:-5 version:-4:-60 very:-122:-267
  vest:-9:-21 vestry:38:-3 viaduct:-110:-5 vicar:30:4 view:-49:-17 viewport:69:-11 village:-56:-71 villager:-21:14 vine:22:-28
  vinegar:14:-8 vinyl:48:-4 violet:-109:75 violin:38:-21 visor:-42:86 voice:225:9 vote:-20:-7 votive:22:8 vs:-20:-8 vulture:11:11
  wade:200:-13 waders:-6:-3 wafers:-56:-8 wag:115:-2 waggle:-71:-62 wagon:13:58 wail:-15:-9 wainscot:-36:52 waist-deep:-12:-4
  waist:-135:-127 waistcoat:89:162 wait:88:-174 waiter:-7:-35 waitress:-6:69 waive:-7:-7 wake:-185:-60 walk:-48:-172 walker:-28:-34
  walkway:-42:-2 wall:5:-84 wallet:-11:-4 walnut:54:30 waltz:-40:-4 wand:-35:-29 wander:-87:-4 want:-95:-100 war:23:77 ward:27:43
  warden:-8:1 wardrobe:-86:64 wardroom:164:-7 warehouse:34:-8 warlock:10:106 warm:-34:-89 warmth:16:-3 warn:-13:47 warp:-78:-5
  wash:-133:-83 washers:-25:-7 washstand:44:-1 wasn't:105:-35 wasp:-53:-2 waste:18:-3 watch:22:-239 watchdog:-113:-8 watchman:-3:-5
  water:11:-272 waterfall:98:-26 waterline:-34:-2 wattle:-36:0 wave:-226:-49 waver:-4:-16 wax:8:7 way:-51:-185 we:-260:-53 weak:-75:-5
  weapon:7:60 wear:-372:-50 weather:-136:-44 weathercock:62:-53 weave:-43:0 weaver:104:-43 wed:-24:37 wedge:7:42 wednesday:-18:-9
  weed:27:-16 week:-113:-54 weep:-81:-93 weigh:-112:-99 weighbridge:-4:-2 weight:-77:94 weir:2:-21 welcome:-8:-6 weld:-34:-61
  welder:-39:-32 well:232:-159 wen:-9:-34 west:-122:-51 wet:374:78 whale:-70:-32 wharf:-16:-7 what:-12:178 whatever:-173:3 wheat:145:-33
  wheel:8:78 wheelbarrow:-11:-3 wheelchair:10:-3 when:197:-16 whenever:5:-10 where:208:-94 wherever:-50:-42 whether:-10:-11
  whetstone:-26:-3 whey:31:0 which:-16:32 whichever:-19:-13 while:-2:139 whine:-9:75 whip:66:115 whirl:81:122 whirr:35:24 whisk:34:-1
  whisker:48:-75 whisper:-72:-75 whistle:98:-43 white:10:-92 whiten:89:-55 whitewash:20:-25 who:1:-181 whoever:-79:-34 whole:-137:-361
  whom:-23:-6 whoop:-30:-15 whose:-89:46 why:64:-2 wick:84:-9 wicker:-17:-2 wide:22:-153 widen:10:-15 widow:-20:-130 width:-39:72
  wife:-36:-189 wig:14:-68 wild:-40:-6 will:-135:-237 willow:-25:18 wimple:-25:-8 win:-39:-38 winch:-20:-2 wind:66:-43 windlass:-31:24
  windmill:-150:-6 window:27:121 windpipe:-70:74 windscreen:41:228 windshield:-31:-14 windward:-21:31 wine:114:107 wing:-74:-88
  wingtip:-26:20 wink:-100:43 winner:-31:-109 winter:-145:-11 wipe:101:-166 wiper:-53:19 wire:144:-34 wish:-88:4 witch:-21:13
  witchfire:14:-3 with:-326:39 withdraw:-55:-82 wither:-29:-19 within:-82:83 without:145:-27 witness:-9:-7 wizard:-122:-44 wobble:17:-34
  wok:-43:194 wolf:26:150 woman:222:-43 won't:-51:-30 wonder:-71:-35 wood:-74:5 wooden:-70:-88 wool:53:-35 word:327:134 work:-182:-61
  workbasket:-6:-9 worker:-26:-30 workshop:-9:-2 world:-167:-60 worry:6:-7 worse:-31:-3 worst:-13:-7 worth:134:-15 would:-354:-82
  wouldn't:-40:65 wound:-16:-24 wrap:-49:24 wreath:-29:-10 wreck:100:-39 wreckage:8:-17 wren:23:-34 wrench:-68:52 wring:-4:-36
  wrist:154:153 wristwatch:-18:-12 write:101:-185 wrong:-153:-93 xp:-13:-43 yacht:-19:-16 yank:-76:15 yard:220:3 yawn:-21:51 year:-18:-127
  yeast:-17:-4 yell:-11:18 yellow:-91:62 yelp:-26:32 yes:-30:-65 yesterday:184:-17 yet:-40:-98 yew:72:17 yoke:60:-7 you:-354:-353
  young:149:-51 your:-109:171 yours:51:10 yourself:-11:-51 zero:39:-4 ziggurat:-87:-7 zinc:64:-8 zip:-28:-24 zither:116:23 zoo:-19:-12`;

/** A kind of thing and what it does, for the same. */
export const DOINGS = `
  beast|answer:-5:-17 beast|be:-93:7 beast|blow:-9:-4 beast|bow:100:-28 beast|build:-9:-1 beast|burst:-18:83 beast|carry:32:-22
  beast|chew:-7:-1 beast|circle:-5:-5 beast|climb:-24:-12 beast|come:-70:105 beast|crop:-8:-4 beast|cross:-24:-12 beast|drag:-3:9
  beast|drift:-9:-2 beast|drink:-83:-6 beast|eat:-44:-15 beast|face:32:27 beast|finish:-24:8 beast|float:13:-8 beast|fly:84:-1
  beast|fold:-5:-3 beast|follow:-17:4 beast|get:64:-20 beast|go:43:100 beast|graze:-16:-4 beast|hang:37:7 beast|hear:36:-3
  beast|hit:-45:70 beast|hop:37:0 beast|keep:29:-6 beast|lean:19:-11 beast|leave:98:-9 beast|let:16:-2 beast|lie:27:-34 beast|light:-3:-16
  beast|listen:60:-2 beast|live:56:-2 beast|long:-3:3 beast|look:1:-33 beast|make:-5:-18 beast|move:57:-2 beast|nest:-2:-4
  beast|nose:-85:-8 beast|open:-36:-8 beast|pass:-96:-6 beast|peer:-15:-17 beast|pick:-23:-1 beast|pin:-25:11 beast|pour:15:6
  beast|pull:52:-3 beast|put:102:-8 beast|rear:-83:-5 beast|ride:2:-7 beast|rise:-68:-11 beast|say:117:8 beast|scatter:-13:-8
  beast|scream:-52:37 beast|see:-14:-8 beast|sell:-10:-3 beast|settle:101:-21 beast|shake:-64:47 beast|shoulder:42:-22 beast|shuffle:-8:-3
  beast|sing:-1:-1 beast|sit:-46:-4 beast|sleep:13:-4 beast|slide:-7:-15 beast|sneeze:12:-16 beast|spit:-34:44 beast|stand:-39:-113
  beast|step:103:-2 beast|stop:97:-106 beast|swim:-17:-32 beast|take:135:-9 beast|tell:-8:-13 beast|tether:-9:-5 beast|trot:-18:-58
  beast|turn:-27:32 beast|use:-6:-13 beast|wait:18:33 beast|walk:2:19 beast|wear:-15:-3 beast|work:-31:-2 body|alight:-17:-10
  body|be:51:-206 body|begin:103:-59 body|bend:102:28 body|bite:-6:6 body|bleed:-3:-35 body|blow:-64:1 body|break:0:141
  body|breathe:27:-35 body|burn:6:-15 body|burst:-20:18 body|carry:52:14 body|carve:-54:-8 body|catch:-1:17 body|clear:116:-7
  body|climb:3:-12 body|close:-32:2 body|clutch:20:14 body|comb:-7:-3 body|come:222:89 body|crack:-50:-20 body|creep:4:-12
  body|crop:-59:-6 body|cross:-59:-11 body|cut:-18:-24 body|cycle:-12:-3 body|drag:81:-1 body|draw:-76:49 body|drift:-51:-13
  body|drink:-2:-3 body|drum:-60:46 body|dye:-33:-20 body|elbow:-13:46 body|empty:0:3 body|end:-2:-2 body|fall:-25:1 body|feel:156:20
  body|fill:56:0 body|find:14:-22 body|fire:-14:51 body|fold:-99:-28 body|follow:157:-5 body|get:-98:-3 body|gild:-9:-2 body|glow:-25:-4
  body|go:34:160 body|grow:54:-21 body|hang:-42:-29 body|hoist:-12:-1 body|hold:140:-39 body|hurt:-23:-6 body|keep:-36:133
  body|kick:-29:-34 body|knock:-65:-2 body|knot:-30:8 body|lay:40:-2 body|lean:36:-10 body|leave:34:-37 body|let:-46:-27 body|lick:-19:-27
  body|lie:67:-37 body|long:34:-44 body|look:-48:-9 body|lower:32:-30 body|make:71:-32 body|meet:-3:46 body|miss:18:-19 body|move:142:-15
  body|nose:-2:40 body|open:156:89 body|pad:-6:-1 body|paint:-28:-1 body|patter:4:-5 body|pin:-55:-5 body|plait:-43:-20 body|point:70:-29
  body|pour:40:-1 body|press:-44:11 body|pull:11:206 body|put:-57:101 body|reach:17:-36 body|read:-14:2 body|replace:-33:-11
  body|rest:-20:-39 body|ring:44:17 body|roll:74:-22 body|rouge:-31:-6 body|run:22:-39 body|scream:59:-10 body|see:27:-44 body|set:73:-51
  body|sew:-30:-34 body|shake:11:29 body|shoe:4:-7 body|shoot:-2:4 body|show:-66:50 body|shut:164:-62 body|sit:80:-15 body|slide:-63:2
  body|smile:71:-22 body|snap:54:1 body|spill:-53:-4 body|split:-31:-28 body|stand:22:-52 body|start:-4:-19 body|stay:-46:-19
  body|stick:-19:-27 body|stitch:-47:-9 body|stop:101:42 body|stream:37:7 body|swing:-31:77 body|take:25:90 body|tattoo:-79:-21
  body|tell:33:-8 body|thunder:66:-7 body|tie:10:-8 body|touch:11:27 body|trail:83:-35 body|tuck:16:-16 body|turn:114:-62 body|unfold:7:-4
  body|use:-8:-21 body|wait:18:-1 body|wear:-18:-8 body|wet:35:-5 body|wheel:-50:1 body|wind:28:47 body|wire:-10:-13 dead|be:165:-40
  dead|begin:17:-2 dead|come:35:-10 dead|drag:-35:-7 dead|go:-34:-56 dead|hop:26:9 dead|lie:-3:-3 dead|lift:36:0 dead|look:5:-4
  dead|put:-128:-2 dead|ride:67:-13 dead|rise:2:-3 dead|sit:-48:-5 dead|take:-95:-2 dead|turn:-20:13 engine|advance:-27:-21
  engine|arrive:-27:-30 engine|bank:-14:10 engine|be:-226:76 engine|begin:21:-5 engine|bite:-38:86 engine|blink:-59:-14 engine|bloom:-5:0
  engine|board:-26:-34 engine|bow:-29:-11 engine|break:-16:12 engine|breathe:-29:-3 engine|bump:-6:0 engine|burn:23:102
  engine|carry:-71:51 engine|catch:36:-10 engine|change:-6:89 engine|circle:35:-8 engine|clear:-52:-11 engine|climb:-45:2
  engine|come:58:-147 engine|cool:-17:-16 engine|cough:-121:-50 engine|crack:21:17 engine|crawl:20:-10 engine|cross:-53:-8
  engine|cut:-13:-8 engine|dangle:-13:-2 engine|die:18:-20 engine|dig:-4:-3 engine|draw:-76:40 engine|dress:16:-3 engine|drift:-12:-24
  engine|drip:-11:-3 engine|drive:135:1 engine|drop:-92:49 engine|eat:103:-2 engine|empty:37:-55 engine|explode:-42:-43 engine|face:17:-10
  engine|fall:-50:15 engine|fill:-14:29 engine|find:-47:56 engine|fire:-9:12 engine|flake:-22:-8 engine|flicker:-33:-5 engine|fold:-40:152
  engine|frame:-32:-11 engine|get:-15:68 engine|give:-33:-13 engine|glow:-10:9 engine|go:99:183 engine|grind:-7:140 engine|hang:28:29
  engine|heel:-16:12 engine|hiss:-8:-6 engine|hit:-6:3 engine|hold:88:-30 engine|howl:-45:-24 engine|hum:73:-15 engine|jump:-10:-18
  engine|keep:-48:37 engine|knock:17:22 engine|land:-15:-15 engine|lay:-6:-3 engine|lean:37:111 engine|leave:-42:17 engine|let:-72:-6
  engine|lie:139:-55 engine|lift:-76:-1 engine|light:37:-49 engine|look:-38:83 engine|lose:-86:45 engine|make:-40:-10 engine|meet:-21:1
  engine|miss:-21:-39 engine|moor:-8:-3 engine|move:-2:59 engine|nod:-6:-1 engine|nose:10:27 engine|open:-77:-63 engine|pace:16:-5
  engine|paint:-7:-3 engine|park:40:-5 engine|part:48:-53 engine|pass:-14:-26 engine|patch:-6:-20 engine|pin:-8:18 engine|plant:-7:18
  engine|plough:-61:32 engine|pour:-16:66 engine|pull:52:7 engine|push:-12:92 engine|put:-24:7 engine|read:13:-2 engine|rear:16:-40
  engine|report:30:-8 engine|rest:-8:32 engine|ride:-12:-33 engine|ring:17:66 engine|rise:-4:-7 engine|roll:0:-53 engine|run:-19:-40
  engine|say:-7:-20 engine|scatter:-25:-13 engine|scream:28:2 engine|screw:-31:-3 engine|see:-23:-29 engine|set:-28:-3 engine|shake:43:-2
  engine|shed:-126:-27 engine|shoot:-43:83 engine|show:-65:-27 engine|shriek:-27:-13 engine|shudder:-31:-9 engine|shut:-95:-19
  engine|sing:-13:7 engine|sink:21:-5 engine|sit:-61:-24 engine|slam:19:10 engine|sleep:-9:-3 engine|slew:-14:15 engine|slide:75:-52
  engine|smoke:-6:-1 engine|snap:-22:17 engine|spin:33:-11 engine|split:72:-3 engine|spray:-3:-2 engine|stack:-11:-2 engine|stand:-215:11
  engine|start:136:-44 engine|stay:13:11 engine|steam:47:-8 engine|steer:61:-2 engine|step:34:-10 engine|stick:-7:-1 engine|stoop:-7:36
  engine|stop:66:57 engine|stream:13:-8 engine|strike:86:-9 engine|swing:-12:-14 engine|switch:-8:0 engine|tail:-34:-9 engine|take:-69:82
  engine|talk:7:-4 engine|tear:-24:12 engine|tether:-6:-4 engine|thread:-4:-9 engine|throw:-45:-5 engine|tick:-94:-18 engine|tie:-25:-1
  engine|tilt:-6:-9 engine|touch:1:-15 engine|trail:56:-7 engine|tumble:-32:41 engine|turn:-24:-96 engine|unscrew:39:-57
  engine|wait:-8:-16 engine|wake:3:-8 engine|walk:113:31 engine|wear:-80:89 engine|weld:-9:-5 engine|wheel:162:21 engine|whine:-92:72
  engine|wink:-4:-1 engine|work:-9:-14 engine|write:19:-2 flame|be:-1:-84 flame|begin:-39:-2 flame|bend:9:-3 flame|bob:-10:-14
  flame|bow:-27:-4 flame|build:-25:-1 flame|burn:161:-42 flame|burst:-31:23 flame|catch:4:-58 flame|climb:-17:-23 flame|come:-99:-67
  flame|crawl:-9:-38 flame|dance:-5:-3 flame|die:-81:-14 flame|draw:60:-20 flame|drift:-1:-7 flame|fall:-9:-8 flame|fill:-28:-6
  flame|find:-76:19 flame|fly:-48:14 flame|fold:-53:23 flame|follow:-3:-52 flame|get:-53:0 flame|give:-62:62 flame|go:173:-90
  flame|gutter:-23:-24 flame|hang:-5:-5 flame|hiss:-30:-9 flame|jump:-11:23 flame|lay:37:3 flame|lean:2:-15 flame|leap:32:-3
  flame|leave:-28:-30 flame|lie:10:-5 flame|light:284:-11 flame|look:-50:-2 flame|make:-21:1 flame|pass:96:-2 flame|pour:15:-59
  flame|put:97:29 flame|rain:-17:-15 flame|remain:-4:-8 flame|roll:30:28 flame|run:-87:-38 flame|say:46:-1 flame|see:-3:-2
  flame|set:-20:-2 flame|shine:19:-12 flame|show:13:-18 flame|sink:-24:-7 flame|sit:41:0 flame|spit:-1:11 flame|split:-7:-30
  flame|stand:-9:-22 flame|stay:30:-10 flame|string:-9:-2 flame|swing:-64:-35 flame|take:-31:-11 flame|throw:1:-12 flame|trim:70:-1
  flame|turn:-53:-10 flame|unspool:103:10 flame|walk:59:-8 flame|watch:5:-3 food|be:-67:-94 food|begin:0:-2 food|burst:-75:-61
  food|climb:56:-7 food|come:8:-43 food|dry:-5:-9 food|fall:-11:-3 food|get:-1:-14 food|go:18:-13 food|hold:20:0 food|lay:53:0
  food|light:37:-2 food|put:35:-7 food|rise:0:-11 food|slide:-16:-2 food|split:83:-3 food|stand:-43:-10 food|stop:9:-1 food|take:53:12
  food|turn:15:-3 ghost|be:-160:118 ghost|break:-12:-20 ghost|climb:-47:-34 ghost|come:-49:8 ghost|crawl:-59:-20 ghost|drop:74:69
  ghost|fill:6:-6 ghost|flare:27:-9 ghost|fly:-14:-13 ghost|fold:-8:16 ghost|get:31:81 ghost|go:-10:48 ghost|hit:1:12 ghost|hold:6:-3
  ghost|hurl:-6:8 ghost|leave:9:14 ghost|let:-63:31 ghost|lift:78:-39 ghost|look:21:137 ghost|lose:-39:-4 ghost|lunge:-3:4
  ghost|make:77:-30 ghost|pour:4:-14 ghost|prepare:-118:-16 ghost|put:28:-9 ghost|rise:-19:-15 ghost|run:11:35 ghost|sit:34:-3
  ghost|stand:71:-43 ghost|step:15:49 ghost|strike:9:27 ghost|take:78:11 ghost|turn:-33:-3 ghost|wake:15:-4 ghost|walk:7:-4
  ghost|wear:-42:6 idea|add:-19:-35 idea|arrive:-13:-10 idea|ask:-11:-1 idea|assemble:97:-3 idea|bang:-20:-36 idea|be:-109:114
  idea|beat:10:-7 idea|begin:80:43 idea|bend:-40:-1 idea|blink:177:-19 idea|blow:1:-19 idea|break:21:11 idea|brush:-54:-1
  idea|buckle:4:-41 idea|burst:-25:-30 idea|bury:27:-2 idea|cannon:-23:-7 idea|carry:-28:20 idea|cast:-59:-5 idea|catch:-13:-8
  idea|change:-21:-7 idea|choose:-29:-21 idea|clear:69:-18 idea|climb:-12:-9 idea|close:-48:-5 idea|come:-251:228 idea|complete:-30:-65
  idea|crawl:-15:-8 idea|creak:18:-28 idea|cross:-21:-11 idea|cut:43:-17 idea|dance:-10:-1 idea|die:-16:-14 idea|dock:-5:-7
  idea|drag:36:-1 idea|draw:49:41 idea|drift:-5:-13 idea|drive:18:11 idea|drone:-2:-2 idea|drop:69:5 idea|dry:35:-19 idea|end:57:-14
  idea|face:62:-18 idea|fall:-125:18 idea|fill:-44:-2 idea|find:-20:-14 idea|finish:3:-9 idea|fire:54:-35 idea|fold:-13:5
  idea|follow:-3:-14 idea|gain:-2:-3 idea|get:98:-9 idea|go:11:84 idea|grab:-5:4 idea|grow:21:-5 idea|hand:-36:-69 idea|hang:-140:11
  idea|hear:-5:-4 idea|hiss:-35:-9 idea|hit:-7:32 idea|join:-3:-2 idea|jump:-14:-5 idea|keep:-6:41 idea|kick:-17:10 idea|lay:49:-3
  idea|lead:-1:-2 idea|lean:52:-27 idea|leap:2:-6 idea|learn:-52:-11 idea|leave:-29:-56 idea|let:-53:-14 idea|lie:37:-1 idea|lift:158:-23
  idea|light:50:50 idea|long:-162:-46 idea|look:45:22 idea|lose:1:-12 idea|lower:-53:-5 idea|make:-9:-19 idea|meet:33:-13 idea|nest:-15:-2
  idea|open:-39:0 idea|paint:-27:-4 idea|pass:52:-29 idea|paste:-2:-6 idea|peel:14:-22 idea|play:50:5 idea|pour:100:-4 idea|print:-6:-1
  idea|pull:98:-5 idea|punch:-1:17 idea|put:79:2 idea|rain:-40:-3 idea|reach:57:45 idea|recover:-105:-31 idea|reduce:-53:-10
  idea|reflect:-23:-1 idea|restore:-8:-17 idea|resume:-30:-2 idea|ride:-30:-31 idea|roar:11:4 idea|roll:93:-6 idea|run:-137:-30
  idea|sail:7:-10 idea|save:-6:-22 idea|say:-42:69 idea|see:-12:-8 idea|send:-21:74 idea|set:-12:-11 idea|shake:-20:11 idea|shed:11:0
  idea|shine:2:-2 idea|shiver:66:-5 idea|shoot:-2:1 idea|short:4:49 idea|shove:19:8 idea|show:19:-1 idea|shut:-19:-23 idea|sign:20:-9
  idea|sing:-27:67 idea|sit:-83:27 idea|slide:-9:-6 idea|sling:-6:-15 idea|slow:25:-10 idea|smash:-62:-29 idea|snow:-6:-5
  idea|spelling:18:-3 idea|spin:-18:-33 idea|stand:100:93 idea|stay:19:-6 idea|step:-46:-16 idea|stop:48:-45 idea|strike:79:-13
  idea|stroll:12:-7 idea|surprise:48:-3 idea|sweep:-7:-2 idea|swim:-26:-2 idea|swing:-42:9 idea|take:-8:10 idea|tap:79:-11
  idea|throw:-26:-34 idea|torpedo:-7:-83 idea|touch:59:13 idea|trail:-32:-25 idea|turn:177:-34 idea|use:-29:-6 idea|walk:-48:96
  idea|watch:36:-5 idea|wear:-2:-5 idea|wheel:-30:-55 idea|win:-12:-6 idea|wire:76:-8 idea|work:-20:-2 idea|write:69:-4 image|be:25:-32
  image|begin:7:-2 image|come:11:-29 image|go:4:-65 image|kneel:9:-19 image|peel:18:2 image|run:6:1 image|see:22:-2 image|sit:42:-3
  image|stand:10:46 image|stay:126:-35 image|take:11:46 image|turn:52:-2 image|wait:44:-2 image|walk:44:42 likeness|be:199:-5
  likeness|climb:5:58 likeness|come:-6:-21 likeness|face:200:-2 likeness|fall:31:-6 likeness|go:-37:66 likeness|hang:63:-2
  likeness|lean:-25:-1 likeness|lift:-67:-10 likeness|look:126:-6 likeness|open:-98:-3 likeness|peel:-6:28 likeness|run:2:-2
  likeness|sit:100:-30 likeness|stand:-23:-7 likeness|stop:-8:-11 likeness|stretch:7:-20 likeness|take:-49:0 likeness|turn:4:-4
  likeness|wedge:-15:-4 liquid|be:-113:-46 liquid|bear:3:-40 liquid|become:-17:-6 liquid|begin:89:-5 liquid|bend:87:-13 liquid|boil:15:-15
  liquid|burst:-43:33 liquid|carry:14:-12 liquid|cart:1:-8 liquid|catch:-14:-11 liquid|clear:2:-20 liquid|climb:69:-6 liquid|come:-49:-59
  liquid|crawl:26:13 liquid|draw:-99:-4 liquid|dribble:-33:-2 liquid|dry:-38:43 liquid|fall:77:-27 liquid|fill:-26:0 liquid|find:-37:-28
  liquid|gather:-16:-16 liquid|get:19:-10 liquid|give:-10:-4 liquid|glow:-25:-1 liquid|go:118:-73 liquid|hand:109:-11 liquid|hang:168:22
  liquid|hold:-17:-2 liquid|jump:84:39 liquid|leave:79:-36 liquid|let:-26:-2 liquid|lie:-20:-2 liquid|lift:20:-44 liquid|listen:55:-2
  liquid|loose:36:0 liquid|move:1:-21 liquid|pour:11:-4 liquid|put:-43:-4 liquid|quit:-63:-21 liquid|read:-53:-4 liquid|run:109:112
  liquid|stand:124:-28 liquid|start:36:-12 liquid|stop:272:-3 liquid|stream:-4:-6 liquid|switch:-8:-3 liquid|turn:36:-43
  liquid|walk:10:-23 none|accord:-69:-3 none|add:-24:-11 none|appear:21:-5 none|ask:-28:-6 none|back:12:-71 none|balance:-13:8
  none|bar:72:-14 none|be:-224:26 none|bead:34:0 none|beat:-10:106 none|begin:101:30 none|bend:95:-3 none|bleed:-31:-4 none|blink:-5:-1
  none|boil:-11:6 none|breach:-11:-5 none|break:-56:-11 none|breathe:53:-8 none|bring:-16:-3 none|brush:-7:-1 none|burn:-67:64
  none|bury:103:-15 none|call:-29:-2 none|carry:-37:-6 none|cast:-82:-14 none|catch:-5:-4 none|choose:-14:-43 none|clamber:26:-7
  none|clamp:-21:-9 none|click:34:-14 none|climb:-36:-1 none|close:-29:26 none|come:64:-106 none|cost:-22:-10 none|course:-12:-11
  none|cover:-10:-13 none|crawl:-10:16 none|cross:7:76 none|cut:-64:-19 none|dance:13:-5 none|dig:-23:-3 none|dock:-21:-9 none|draw:35:-11
  none|dress:-19:-22 none|drip:3:-22 none|drive:78:1 none|drop:-128:88 none|dry:-22:-2 none|eat:-24:45 none|end:5:-3 none|face:-78:-2
  none|fall:-10:-83 none|feel:-14:-37 none|fight:-40:39 none|fill:28:-3 none|find:105:-20 none|fire:-8:79 none|fit:-5:0 none|flake:45:-17
  none|flap:-6:-20 none|float:94:-5 none|fold:10:-9 none|follow:17:81 none|gallop:17:-68 none|get:-51:-27 none|give:-22:-14
  none|glow:49:-2 none|go:9:34 none|groan:4:-3 none|grow:-14:-5 none|hand:-2:-31 none|hang:27:51 none|happen:60:-12 none|hear:-40:70
  none|hiss:61:2 none|hit:-57:-11 none|hold:103:-1 none|howl:29:52 none|hum:75:40 none|join:5:-6 none|jump:-18:-73 none|keep:-21:3
  none|kneel:-95:-3 none|knit:79:-2 none|knock:35:-1 none|lace:1:-5 none|land:76:94 none|last:-1:-38 none|laugh:-43:-2 none|launch:-37:-39
  none|lay:-137:-11 none|lean:40:-5 none|leave:28:-21 none|let:-3:73 none|lie:-78:-12 none|lift:119:-6 none|light:-81:1 none|listen:-8:-4
  none|live:-22:64 none|long:-25:-7 none|look:143:-7 none|loose:-51:17 none|lose:-27:-88 none|make:-118:-3 none|marry:-67:-7
  none|mean:-15:-9 none|mend:-112:-7 none|miss:39:-6 none|move:63:112 none|open:-25:45 none|pace:81:7 none|pack:-3:-28 none|paint:60:8
  none|pass:55:-15 none|paste:-35:-3 none|patter:58:-14 none|pay:-38:-4 none|pin:-22:-13 none|plant:29:-1 none|play:93:-21
  none|please:-16:-23 none|point:88:-2 none|polish:-16:-19 none|pour:33:60 none|prop:-40:-10 none|pull:-37:-105 none|push:-38:-8
  none|put:-80:-18 none|race:-33:-23 none|rain:-22:-12 none|reach:-42:35 none|read:-14:-3 none|rear:100:82 none|remain:-73:28
  none|repair:-16:-6 none|rest:13:-5 none|return:-13:-4 none|ride:-13:24 none|ring:21:-37 none|rise:-40:-11 none|roll:-6:-25
  none|rub:23:-2 none|run:-65:21 none|sag:-25:-2 none|say:-199:-34 none|scratch:-21:-3 none|see:-117:-6 none|sell:-27:-5 none|send:-1:-1
  none|set:-13:-8 none|settle:56:-2 none|sew:1:-15 none|shake:-68:-50 none|share:30:-2 none|shoot:88:-62 none|show:-107:-12
  none|shriek:-45:-14 none|shut:-48:21 none|sing:35:-2 none|sink:-47:39 none|sit:93:-19 none|slide:-19:-2 none|smile:18:-4 none|snow:61:-5
  none|speak:46:-11 none|stand:-116:-16 none|start:-12:36 none|stay:-32:-6 none|stencil:-33:-17 none|step:10:-2 none|stick:-48:-1
  none|stop:21:95 none|strike:-9:-2 none|stroke:17:-58 none|sway:-23:-1 none|sweep:-11:-9 none|swim:55:-4 none|swing:4:-15
  none|take:36:135 none|talk:37:36 none|tell:-68:-23 none|thin:38:7 none|think:-12:-9 none|throw:-21:6 none|tick:53:36 none|tie:-14:-6
  none|tip:79:41 none|touch:63:-33 none|tremble:-100:-5 none|tuck:-6:-5 none|turn:33:30 none|type:-15:-1 none|upgrade:-5:-12
  none|upload:-5:-5 none|use:-52:75 none|wait:49:-50 none|wake:-59:-1 none|walk:106:-1 none|want:-6:-4 none|watch:138:-7 none|wave:-8:-103
  none|wear:-20:28 none|wed:-13:-3 none|wet:101:29 none|wheel:17:9 none|whistle:1:22 none|wind:-14:30 none|wire:-4:-5 none|work:-2:0
  none|write:26:-58 person|acquire:-4:-5 person|add:-12:-10 person|advance:-48:-4 person|agree:-44:-41 person|alight:56:72
  person|amble:39:-16 person|answer:-78:82 person|apologise:-20:75 person|appear:9:-16 person|argue:-2:-2 person|arrive:-15:-7
  person|ask:123:-204 person|attack:-45:-34 person|back:-15:95 person|balance:-69:-8 person|bang:-65:-51 person|bar:-31:-16
  person|bay:21:-1 person|be:-274:-118 person|bead:-34:44 person|bear:0:-3 person|beat:18:-96 person|beg:-11:47 person|begin:21:28
  person|believe:-54:-15 person|bellow:20:18 person|bend:-16:79 person|bewitch:-54:-3 person|bite:-46:-65 person|bleed:-24:-43
  person|blink:-16:17 person|block:-24:2 person|blow:81:-65 person|board:2:-17 person|bob:-33:-28 person|boil:-1:8 person|bolt:-24:-13
  person|bounce:-1:1 person|bow:0:-79 person|brace:26:2 person|brain:-3:10 person|brake:-13:14 person|break:-18:63 person|breathe:59:-32
  person|bring:-142:156 person|brush:48:105 person|bubble:-8:-30 person|build:-99:-35 person|burn:-13:-108 person|burst:44:36
  person|bury:-87:-71 person|button:19:-10 person|buy:-80:-83 person|call:-108:-56 person|card:6:-5 person|carry:-89:-77
  person|cartwheel:-19:42 person|cast:140:-68 person|catch:-145:88 person|chalked:23:-13 person|change:-56:77 person|chant:47:40
  person|charge:-43:69 person|chase:-37:-2 person|check:142:-45 person|cheer:-14:52 person|chew:-76:-45 person|choose:-1:-2
  person|circle:8:-8 person|clap:181:-24 person|claw:-9:13 person|clean:48:-1 person|clear:-16:-20 person|click:-34:-38
  person|climb:-71:-29 person|cling:-27:-33 person|clip:-35:-22 person|close:-14:-95 person|coast:63:-5 person|cock:-59:55
  person|coil:21:3 person|comb:-9:-3 person|come:-77:114 person|conduct:-27:-23 person|consider:-112:-14 person|cool:-8:-20
  person|cough:-29:-28 person|count:-34:-66 person|course:-35:-4 person|cover:12:-14 person|crack:79:31 person|crank:-19:-2
  person|crawl:78:-2 person|crest:-21:-4 person|cross:-24:-47 person|crouch:54:-27 person|crown:-8:-2 person|cry:37:4 person|cup:9:-15
  person|curl:6:-21 person|cut:19:-147 person|cycle:-12:-7 person|dance:-87:-26 person|dangle:-1:-9 person|daub:8:-8 person|deal:152:-36
  person|decide:-36:-13 person|deck:-52:-2 person|decline:-4:-1 person|descend:1:-11 person|die:80:-39 person|dip:61:3
  person|disappear:-44:-3 person|dislike:-4:-1 person|dive:-21:12 person|drag:-77:52 person|draw:69:-159 person|dream:-208:-60
  person|drench:-13:-11 person|dress:-45:-62 person|drift:-11:-13 person|drink:74:-13 person|drive:-118:107 person|drop:63:-20
  person|dry:-69:-35 person|duck:-31:-9 person|dust:-11:-5 person|eat:-161:-131 person|empty:-118:35 person|enter:-65:-58
  person|exhale:67:41 person|expect:38:-21 person|explain:-9:-28 person|face:62:-47 person|fade:-62:-2 person|fall:66:-12
  person|feed:-49:-50 person|feel:-52:95 person|fence:-1:-17 person|fetch:46:-5 person|fight:-42:-3 person|figure:-15:-52
  person|file:-8:-14 person|fill:-86:-32 person|find:-176:17 person|finish:-148:32 person|fire:-102:139 person|fix:24:-2 person|flap:-9:-5
  person|flatten:-9:-5 person|flex:68:-8 person|flick:70:12 person|fling:165:197 person|flip:-22:-6 person|float:-158:-90
  person|fly:-27:-26 person|fold:76:168 person|follow:-166:-51 person|forget:36:-32 person|freeze:-12:-5 person|fry:-16:-6
  person|gain:-76:-9 person|gasp:-64:-5 person|gather:46:2 person|gawp:-7:-5 person|get:-168:300 person|give:-242:112 person|glow:-37:-10
  person|glue:-4:-39 person|go:-161:-63 person|grab:89:109 person|grin:-48:5 person|grind:-21:-26 person|grope:18:-7 person|grow:-44:-45
  person|grunt:-36:-55 person|gun:-19:-58 person|hack:31:48 person|hammer:70:-99 person|hand:54:-50 person|hang:102:-46
  person|haul:-113:21 person|haunt:-52:-8 person|head:-15:-27 person|hear:-10:187 person|heave:-14:8 person|help:16:-6 person|hex:-4:-12
  person|hide:15:-14 person|hiss:-31:35 person|hit:-128:-34 person|hitch:-2:-32 person|hoist:-10:-75 person|hold:-45:-20
  person|honk:-17:-3 person|hood:-2:-3 person|hook:-106:-20 person|hop:-5:31 person|hose:-21:0 person|howl:-58:-171 person|hum:151:37
  person|hurl:20:-75 person|idle:-5:-2 person|improve:-3:-25 person|include:-32:-13 person|initial:-20:-5 person|introduce:-25:57
  person|jab:-18:-2 person|jack:-28:-10 person|jam:6:134 person|jerk:-5:6 person|join:14:-1 person|judge:-2:-61 person|jump:-25:96
  person|keep:-81:-140 person|kick:-123:89 person|kill:-47:-188 person|kindle:31:1 person|kiss:-18:-30 person|kneel:20:208
  person|knit:-91:-4 person|knock:93:-70 person|knot:-14:-10 person|know:25:-83 person|lace:44:-9 person|land:-49:26 person|last:6:7
  person|lather:-24:-16 person|laugh:-31:45 person|lay:151:-44 person|lead:-48:-67 person|lean:-188:83 person|leap:-107:-84
  person|learn:-37:-44 person|leave:45:60 person|let:-47:189 person|level:-10:2 person|lick:-19:36 person|lie:-238:-21 person|lift:-63:-55
  person|light:-40:45 person|line:-14:-16 person|listen:-22:-10 person|live:11:-46 person|load:-13:-14 person|lock:60:-11 person|long:7:1
  person|look:156:-92 person|loop:-35:36 person|loose:19:-36 person|lose:-61:-85 person|love:-7:-1 person|lower:55:104 person|make:-88:-53
  person|marry:27:-4 person|mask:-47:37 person|mean:-54:-23 person|measure:36:0 person|meet:-170:133 person|melt:-45:-6
  person|mend:-72:-31 person|mention:-45:-31 person|misjudge:-15:-17 person|miss:-45:-39 person|move:70:93 person|murder:-20:-4
  person|murmur:-49:-5 person|mutter:10:-41 person|nail:58:34 person|name:-13:-7 person|nod:-58:41 person|nose:-7:-2 person|notice:10:-11
  person|offer:30:-3 person|oil:-7:-15 person|open:83:-54 person|order:-12:-23 person|owe:-48:-7 person|own:-2:-2 person|pace:-4:-14
  person|pack:-59:-2 person|pad:-27:63 person|paddle:-57:17 person|paint:-52:-9 person|park:-87:-29 person|parry:-66:76
  person|pass:112:-33 person|paste:18:-1 person|pat:18:-13 person|pause:51:-10 person|pay:-134:-59 person|pedal:29:-2 person|peel:-48:-33
  person|pelt:-14:-9 person|pick:169:-19 person|picture:-67:-47 person|pile:-18:30 person|pin:-13:-13 person|pinch:42:-22
  person|plait:-11:-5 person|plant:-47:99 person|plate:-3:-2 person|play:159:-22 person|pluck:33:-6 person|plug:-23:-11
  person|pocket:-66:-25 person|point:-15:113 person|polish:39:-2 person|pour:123:-47 person|powder:-8:-41 person|practise:-7:-3
  person|pray:-48:-33 person|press:68:-69 person|print:-18:-9 person|promise:-44:-30 person|prop:-18:-7 person|puff:-37:-21
  person|pull:-76:-56 person|pulse:-5:0 person|punch:-66:138 person|push:93:-23 person|put:-65:-68 person|quit:-14:73 person|race:-61:-1
  person|rain:-39:-8 person|raise:96:-40 person|rake:-2:3 person|ram:-68:37 person|rap:4:14 person|reach:67:25 person|read:-110:-82
  person|receive:-95:13 person|recite:0:-12 person|reckon:-26:-53 person|record:45:-4 person|reel:-20:42 person|reflect:-9:-1
  person|regret:-20:-9 person|reload:-26:38 person|remain:-6:-10 person|replace:-18:-6 person|report:-7:-2 person|rest:58:44
  person|retie:-12:-38 person|return:-21:-2 person|reverse:-3:-43 person|revolve:32:-9 person|ride:-45:-41 person|ring:18:40
  person|rise:119:8 person|roar:-8:-10 person|roll:-116:59 person|rouge:0:-6 person|row:-17:18 person|rub:21:-22 person|run:-185:-107
  person|rush:-28:15 person|salute:-50:-1 person|save:53:15 person|saw:-21:-67 person|say:-39:-202 person|scald:-11:-67
  person|scatter:-3:-30 person|scrape:-65:-94 person|scratch:-36:49 person|scream:130:37 person|screw:-17:-26 person|scrub:-2:-2
  person|seal:-59:-7 person|search:-2:-9 person|see:41:-37 person|seem:2:-3 person|sell:-152:-99 person|send:-13:36 person|set:-164:-145
  person|settle:-7:-9 person|sew:-21:-10 person|shake:55:-38 person|share:-34:-28 person|shave:-19:-7 person|shear:-4:4
  person|shed:-17:-10 person|shell:-41:-22 person|shine:14:-19 person|shoe:-1:-18 person|shoot:-32:114 person|short:-53:-13
  person|shoulder:-30:3 person|shout:-61:21 person|shove:-47:107 person|show:-42:-93 person|shriek:-147:0 person|shuffle:-33:-21
  person|shut:116:77 person|sigh:23:32 person|sign:-77:-38 person|signal:-6:-7 person|sing:92:-74 person|sink:38:-21 person|sit:-235:135
  person|skid:-41:-11 person|slam:-39:171 person|slap:117:16 person|slash:-48:-2 person|slay:-26:-20 person|sleep:-69:-39
  person|slide:-81:30 person|sling:6:-4 person|slip:-21:-37 person|slow:-6:-2 person|smash:-3:49 person|smell:-30:-32 person|smile:121:24
  person|smoke:-16:-22 person|snap:31:80 person|snatch:-76:33 person|sneeze:-33:-46 person|snore:-30:-1 person|soak:-6:-8
  person|sort:14:-9 person|spare:-14:-11 person|spark:-30:-52 person|speak:181:-6 person|spend:38:28 person|spike:-43:53
  person|spill:-22:24 person|spin:-86:81 person|spit:97:-56 person|split:3:20 person|sprawl:27:-8 person|spread:32:6 person|sprint:-15:-21
  person|squeal:56:86 person|squeeze:-5:1 person|stab:-81:14 person|stack:-8:-5 person|stamp:-14:96 person|stand:46:-41 person|stare:42:-5
  person|start:-130:35 person|stay:61:-15 person|steer:67:-40 person|step:142:38 person|stick:46:22 person|stir:55:-21
  person|stitch:-19:60 person|stop:-213:-130 person|straighten:-74:-9 person|strap:-50:-33 person|stream:-55:-18 person|stretch:-5:-32
  person|strike:155:9 person|string:-18:-6 person|strip:52:-9 person|stroke:113:-3 person|stroll:56:-48 person|stuff:-7:-10
  person|suppose:-14:-21 person|swallow:-26:-2 person|swat:-6:95 person|swear:-66:-84 person|sweat:1:18 person|sweep:-30:-33
  person|swim:-45:-12 person|swing:-147:251 person|switch:-58:-3 person|tail:-17:-12 person|take:-116:-65 person|talk:36:-30
  person|tap:-7:-14 person|tattoo:-3:-19 person|teach:-18:-16 person|tear:-80:-16 person|tell:-139:-204 person|thank:-35:-43
  person|thin:-31:-4 person|think:-164:-124 person|throw:-125:98 person|thrust:-37:-33 person|thumb:53:0 person|tie:10:-24
  person|tilt:188:47 person|tip:89:-27 person|top:-47:-21 person|topple:-26:1 person|toss:46:-7 person|touch:-14:-41 person|tow:-63:10
  person|trade:-3:9 person|trail:-34:8 person|tread:-8:-1 person|trundle:-79:-7 person|try:-20:-117 person|tuck:-24:-27 person|tug:18:-2
  person|tumble:-23:-39 person|tune:-59:-21 person|turn:-40:57 person|twist:-60:4 person|understand:-36:0 person|unfold:56:132
  person|unhook:-97:-7 person|unlock:-17:-7 person|unpick:147:-22 person|unplug:0:-12 person|unroll:-31:-35 person|unwind:-23:-10
  person|upend:14:63 person|use:-90:-16 person|vanish:-36:-12 person|vault:-20:-6 person|wade:-59:-14 person|wait:-196:-109
  person|wake:-122:-55 person|walk:-54:-189 person|waltz:-71:12 person|want:-31:-38 person|wash:-33:-7 person|watch:43:-137
  person|wave:-122:-32 person|wear:-265:-72 person|wedge:41:-2 person|weep:-114:4 person|weigh:-35:-29 person|weld:-44:-38
  person|wet:117:-46 person|wheel:68:-5 person|whine:-5:3 person|whip:10:4 person|whirl:53:61 person|whisper:22:-17 person|whistle:124:24
  person|whoop:-18:-13 person|win:-40:-22 person|wind:-73:-49 person|wink:-20:-15 person|wipe:-8:-159 person|wire:-8:-6
  person|wish:-133:-16 person|work:-141:32 person|wrap:-26:24 person|wrench:-49:54 person|wring:-17:-33 person|write:-72:-94
  person|yank:-74:14 person|yawn:-30:-34 person|yell:27:-1 person|yelp:-26:32 place|answer:6:-4 place|bang:-53:-5 place|be:-92:-124
  place|beat:-9:44 place|become:-1:-1 place|begin:-76:1 place|belong:-39:-2 place|bend:4:-10 place|blaze:32:-11 place|blow:-23:-18
  place|board:42:49 place|bow:38:-16 place|break:61:-21 place|breathe:16:-16 place|bring:-52:-1 place|build:-12:-23 place|burn:-27:-32
  place|burst:-18:-6 place|carry:-64:-2 place|catch:-23:-17 place|cease:18:-1 place|chain:-2:-2 place|click:-9:-3 place|climb:-25:21
  place|clip:-9:-17 place|close:-3:41 place|come:-129:163 place|cover:-8:-1 place|crack:-8:1 place|crawl:12:4 place|creak:3:-8
  place|cross:-5:-15 place|curl:-13:-3 place|cut:-38:-5 place|dance:26:-13 place|dip:50:-8 place|draw:19:-17 place|drink:-20:-16
  place|drip:-86:-10 place|drop:-75:-89 place|drown:-26:-3 place|dry:38:-4 place|eat:-9:-2 place|end:-106:-12 place|face:-10:-5
  place|fall:98:-29 place|feed:-24:-6 place|fill:-56:-49 place|find:2:-11 place|flap:-14:-70 place|float:4:-4 place|fly:-2:-11
  place|fold:-17:-9 place|forget:-27:-1 place|get:-63:-6 place|give:-10:-26 place|glitter:-5:-3 place|glow:-59:-1 place|go:-250:-59
  place|grind:-17:3 place|grow:-28:-6 place|hand:-18:-27 place|hang:-177:-66 place|hold:32:-9 place|hum:13:-48 place|jump:-10:5
  place|keep:-157:4 place|knock:-20:109 place|last:-51:-9 place|lay:-41:38 place|lean:40:-14 place|leap:-37:-3 place|leave:75:-60
  place|let:-87:-20 place|lie:-7:122 place|light:-57:-11 place|live:-11:0 place|long:-6:-1 place|look:-77:-11 place|make:16:-8
  place|march:-10:-2 place|meet:-48:7 place|move:50:-21 place|nod:50:-22 place|open:-168:-42 place|paint:-36:-9 place|park:-11:-1
  place|part:4:-11 place|pass:39:-31 place|plant:-2:-1 place|play:-14:-6 place|punch:-23:82 place|put:-83:54 place|reach:22:-6
  place|rise:50:-15 place|roar:-17:-7 place|roll:6:-13 place|run:-27:7 place|say:-4:-8 place|scream:-21:13 place|seem:-3:-1
  place|set:-16:44 place|shake:-39:-11 place|shed:-11:-82 place|shimmer:-76:-3 place|shine:-2:-14 place|show:41:-2 place|shut:-15:-16
  place|sigh:32:-1 place|sit:24:-12 place|slide:-111:-55 place|smell:-10:-19 place|smoke:-10:-1 place|snap:28:-1 place|split:-12:-2
  place|stack:-10:-5 place|stand:142:110 place|start:50:-14 place|stay:58:-7 place|steam:0:-2 place|step:-3:0 place|stick:19:-2
  place|stop:-78:-19 place|sweat:-12:-6 place|sweep:-38:-4 place|swing:-104:-100 place|switchback:-46:-1 place|take:1:-9
  place|throw:26:-14 place|tie:2:-13 place|tip:-42:-16 place|turn:-169:92 place|use:71:-9 place|view:-34:-6 place|wait:-1:-2
  place|walk:-12:-34 place|wall:-17:46 place|weep:-4:-3 place|wind:-20:0 plant|be:120:49 plant|burst:2:-5 plant|close:31:-5
  plant|come:193:-24 plant|cover:-43:-1 plant|crawl:46:44 plant|face:-42:-2 plant|feel:109:2 plant|flower:36:-1 plant|fruit:59:-6
  plant|get:21:-8 plant|go:55:-53 plant|grow:28:-21 plant|hang:14:-9 plant|hold:-22:-2 plant|lean:-31:-7 plant|leave:-30:12
  plant|let:137:-9 plant|lie:16:-2 plant|lift:4:-1 plant|light:-49:-2 plant|look:38:-4 plant|open:43:5 plant|plate:44:-4
  plant|press:-23:-1 plant|pull:50:-4 plant|put:43:-50 plant|run:74:3 plant|rustle:6:1 plant|shoulder:16:0 plant|shriek:87:-25
  plant|shut:-16:-1 plant|silver:-42:-2 plant|stand:-24:28 plant|stem:29:81 plant|step:63:-6 plant|stick:-37:-5 plant|take:88:35
  plant|trail:36:-4 plant|turn:73:-10 sound|be:34:-4 sound|come:105:-10 sound|go:73:72 sound|set:18:-18 stone|be:29:-9 stone|begin:56:-59
  stone|break:15:-8 stone|build:-8:-4 stone|burn:1:0 stone|burst:-17:13 stone|carry:-4:20 stone|close:129:-6 stone|come:34:184
  stone|crack:13:14 stone|drip:-83:-43 stone|drop:35:-3 stone|fall:-2:10 stone|flake:59:-5 stone|fly:-43:-5 stone|glow:52:-4
  stone|go:10:174 stone|grow:-72:-5 stone|hang:23:-11 stone|hiss:74:5 stone|hold:44:-30 stone|jump:-19:47 stone|kick:-36:-58
  stone|leave:22:16 stone|let:151:-8 stone|lie:-34:-11 stone|lift:17:-7 stone|look:108:-10 stone|pass:-50:-8 stone|point:53:-29
  stone|put:-59:-17 stone|rain:-3:-3 stone|read:-13:-9 stone|ring:-49:77 stone|ripple:23:-2 stone|rise:16:-26 stone|roll:-10:-57
  stone|run:45:-121 stone|slide:-48:0 stone|split:-30:19 stone|spray:-52:-48 stone|stand:22:-22 stone|stop:-10:-9 stone|take:-126:37
  stone|touch:73:-21 stone|turn:132:40 stone|wake:5:-9 stone|walk:-51:-7 stone|weep:19:-10 stone|work:-15:-7 stone|write:-46:-1
  text|be:85:-14 text|burn:-59:-8 text|come:124:4 text|cut:-4:-5 text|form:60:-24 text|go:-92:-39 text|leave:-7:-4 text|run:-86:-1
  text|stay:1:-6 text|turn:90:-5 text|wet:-15:-1 thing|answer:38:-15 thing|ask:-5:-2 thing|be:-55:-260 thing|bear:-16:76 thing|beat:50:-36
  thing|begin:205:38 thing|bend:96:0 thing|bite:-8:35 thing|blacken:52:4 thing|bleach:-28:-6 thing|boil:31:-5 thing|bolt:-12:-5
  thing|bounce:-48:-68 thing|bow:-11:-8 thing|break:46:-13 thing|breathe:154:50 thing|bring:-21:-5 thing|bubble:-41:-5 thing|buckle:-73:9
  thing|build:-4:-5 thing|burn:-33:38 thing|burst:1:195 thing|button:-86:-6 thing|call:-1:-9 thing|cast:58:-2 thing|catch:-50:67
  thing|clatter:6:-3 thing|click:9:-7 thing|climb:36:5 thing|close:-30:-2 thing|come:142:85 thing|crack:-8:-1 thing|crawl:-24:-14
  thing|creep:-64:-16 thing|cross:203:-39 thing|cut:-117:-23 thing|dangle:-50:-13 thing|dent:-30:-2 thing|dig:-46:-6 thing|dip:15:-16
  thing|drag:-18:26 thing|draw:30:0 thing|drift:66:-20 thing|drink:-1:-2 thing|drip:5:-3 thing|drop:-66:-12 thing|drum:-68:50
  thing|dry:-26:-4 thing|eat:91:0 thing|edge:-15:-5 thing|empty:-54:13 thing|end:-6:41 thing|engrave:-18:-2 thing|explain:-8:-8
  thing|face:28:-15 thing|fail:-3:-3 thing|fall:-43:-57 thing|fasten:-40:-6 thing|file:-3:-4 thing|fill:160:-14 thing|find:3:143
  thing|fit:-8:-3 thing|flap:86:-15 thing|float:-23:21 thing|flower:0:-8 thing|fly:-56:60 thing|fold:-50:-23 thing|follow:45:-33
  thing|fray:-18:-5 thing|gather:4:-4 thing|get:174:-66 thing|give:2:-8 thing|glow:29:-31 thing|go:164:160 thing|grip:-25:-8
  thing|grow:161:1 thing|hang:-188:-151 thing|haul:-1:17 thing|head:-15:25 thing|hiss:-81:11 thing|hold:-89:-23 thing|hook:-10:9
  thing|hop:8:-5 thing|hum:-80:-13 thing|hurry:-14:-1 thing|indicate:-34:0 thing|jump:-48:25 thing|keep:3:-5 thing|key:-38:-8
  thing|kick:93:5 thing|kneel:21:-8 thing|knock:-46:-30 thing|knot:-35:-17 thing|lace:-26:-1 thing|land:26:60 thing|lay:-81:1
  thing|lean:-35:124 thing|leap:-37:1 thing|leave:40:60 thing|let:3:-82 thing|lie:163:-33 thing|lift:-13:-33 thing|light:93:-49
  thing|line:-48:-89 thing|link:-19:-1 thing|lock:92:-8 thing|look:60:-12 thing|loop:10:-5 thing|loose:16:-40 thing|lose:-6:-6
  thing|make:-60:-22 thing|measure:5:-22 thing|meet:-44:-8 thing|move:100:-10 thing|nail:35:-4 thing|nose:-30:-8 thing|notch:-2:-3
  thing|nudge:-4:-5 thing|open:146:-97 thing|part:-98:30 thing|pass:-32:-7 thing|patch:-10:-1 thing|peg:-23:-7 thing|pin:-22:-49
  thing|plait:-5:-23 thing|play:12:-27 thing|plough:51:0 thing|pluck:183:18 thing|plug:-41:-14 thing|point:-18:-26 thing|pour:25:-38
  thing|press:53:-22 thing|print:-40:0 thing|prove:-3:-3 thing|pull:100:57 thing|push:-90:-30 thing|put:26:-4 thing|rain:-7:10
  thing|raise:-5:7 thing|rap:6:-10 thing|rattle:35:-8 thing|reach:-19:-39 thing|read:10:-45 thing|ring:35:3 thing|ripple:-49:-2
  thing|rise:6:-67 thing|rock:13:-4 thing|roll:-97:155 thing|rouge:-6:-5 thing|run:111:-52 thing|sag:-6:-29 thing|sail:-28:10
  thing|saw:-5:-3 thing|say:-110:-5 thing|scream:34:-19 thing|screw:-26:-3 thing|seal:-7:-8 thing|see:60:2 thing|set:-21:12
  thing|settle:45:-17 thing|sew:-49:-22 thing|shake:-41:-11 thing|shine:-56:-7 thing|show:79:-3 thing|shriek:-62:17 thing|shut:120:18
  thing|sign:-5:7 thing|sing:46:-2 thing|sink:92:-26 thing|sit:-61:-34 thing|slap:0:-18 thing|slide:49:-70 thing|sling:-5:-4
  thing|slit:-15:-1 thing|slow:1:58 thing|smoke:-13:-13 thing|snap:38:-1 thing|spark:-54:0 thing|spill:58:59 thing|spin:-2:-40
  thing|spring:96:-26 thing|squeak:84:0 thing|stand:-90:4 thing|start:3:-2 thing|stay:0:-3 thing|steam:-73:-77 thing|stick:-77:-8
  thing|stir:-5:-8 thing|stitch:-37:-31 thing|stop:-161:-41 thing|strap:-60:49 thing|stream:71:-1 thing|stretch:-8:-21
  thing|string:-24:-38 thing|stuff:-15:-1 thing|swaddle:-16:-7 thing|sway:65:-3 thing|sweep:-18:56 thing|swim:-36:-26 thing|swing:25:-8
  thing|switch:-5:-1 thing|swivel:4:-10 thing|take:9:74 thing|talk:34:-1 thing|tattoo:-36:-29 thing|tear:-12:18 thing|think:6:-3
  thing|throw:-12:39 thing|tick:-8:-5 thing|tie:-10:-44 thing|tilt:81:-53 thing|tip:22:76 thing|top:-26:-6 thing|topple:13:10
  thing|touch:61:-3 thing|tuck:-73:-3 thing|turn:55:-64 thing|uncoil:41:-1 thing|unfold:0:-2 thing|unplug:-3:-1 thing|unroll:-31:-4
  thing|vanish:-20:-71 thing|wait:88:-6 thing|walk:45:-29 thing|wear:24:-10 thing|weep:-11:-1 thing|wet:-32:-4 thing|wheel:-12:-11
  thing|whip:-54:0 thing|whirl:-2:-7 thing|wink:-9:-20 thing|wire:-8:-1 thing|work:-55:-1 thing|wring:-45:-2 thing|write:-3:-1
  thing|yellow:-69:-12 unknown|be:113:167 unknown|begin:-81:-2 unknown|blow:-59:-22 unknown|burn:38:-1 unknown|clear:41:-4
  unknown|come:12:102 unknown|curl:53:-5 unknown|cut:-8:-4 unknown|drop:49:-6 unknown|end:-63:103 unknown|fling:26:3 unknown|give:-16:-95
  unknown|go:45:-15 unknown|hang:56:16 unknown|hit:-29:26 unknown|land:-1:-4 unknown|lay:22:-25 unknown|lie:-4:-4 unknown|lift:48:-4
  unknown|long:22:-7 unknown|open:79:9 unknown|roar:-15:-3 unknown|run:2:7 unknown|say:0:-6 unknown|sit:-7:-4 unknown|spread:-59:-4
  unknown|stand:109:6 unknown|swing:-2:51 unknown|take:112:67 unknown|walk:-12:17 vapour|be:178:13 vapour|come:-105:-61 vapour|get:2:-3
  vapour|go:-34:-80 vapour|hang:-280:40 vapour|jump:-76:-56 vapour|lean:36:-6 vapour|leave:14:-42 vapour|lie:-127:-5 vapour|lift:78:-14
  vapour|make:135:-3 vapour|open:-6:-7 vapour|put:209:-12 vapour|quit:-15:-7 vapour|rise:-54:-1 vapour|roll:-72:-35 vapour|row:-11:-1
  vapour|settle:-36:-5 vapour|sit:-15:-3 vapour|smoke:-16:-6 vapour|stand:52:-26 vapour|take:53:-51 vapour|trot:11:-4 vapour|turn:-7:-20
  vapour|walk:17:-3 weapon|be:-21:-30 weapon|bite:-28:25 weapon|bolt:-11:1 weapon|burn:38:-16 weapon|bury:-76:7 weapon|catch:-20:1
  weapon|clack:-23:-31 weapon|click:13:-25 weapon|close:-22:51 weapon|come:14:100 weapon|cross:-14:52 weapon|crumple:-18:8
  weapon|draw:-9:11 weapon|drop:76:79 weapon|find:-21:24 weapon|fire:11:13 weapon|fling:27:-21 weapon|fly:-5:-1 weapon|fold:2:50
  weapon|go:-237:249 weapon|hang:121:0 weapon|hit:20:23 weapon|hum:-41:21 weapon|keep:-5:38 weapon|leave:57:147 weapon|lie:37:-15
  weapon|lift:31:26 weapon|loose:-6:25 weapon|make:-75:175 weapon|meet:31:-11 weapon|open:17:84 weapon|peel:-18:19 weapon|punch:-16:9
  weapon|rake:-17:11 weapon|ring:12:9 weapon|rise:-56:-51 weapon|roll:1:81 weapon|run:38:52 weapon|say:-92:-22 weapon|settle:-21:-4
  weapon|shear:-23:5 weapon|sing:-7:39 weapon|sink:-23:-6 weapon|slide:-7:-48 weapon|snap:-98:-50 weapon|stand:-11:12 weapon|stay:-23:10
  weapon|stick:-35:83 weapon|stitch:-24:11 weapon|stop:93:24 weapon|swing:76:-17 weapon|take:-160:180 weapon|turn:91:10 weapon|wake:-53:41
  weapon|whirl:-7:74 weather|be:86:-60 weather|begin:-55:19 weather|brush:-80:-2 weather|climb:5:-4 weather|come:-57:-15 weather|draw:7:49
  weather|drift:-10:-2 weather|drop:-16:-6 weather|fall:-13:80 weather|fill:-57:29 weather|find:-12:-2 weather|get:-41:66
  weather|go:-22:-32 weather|grow:-52:-7 weather|kneel:67:-23 weather|knock:-1:-9 weather|let:7:-3 weather|lie:-50:0 weather|make:-20:-1
  weather|move:69:-83 weather|open:24:-4 weather|run:-23:-5 weather|say:62:-6 weather|show:-35:-4 weather|stand:33:-89
  weather|start:-28:-3 weather|stay:4:47 weather|stop:3:-2 weather|strike:-97:-1 weather|take:-113:-165 weather|walk:-78:-17
  weather|write:152:0`;

/** Clauses of a kind that {@link file://./wonder-clash.ts} counts, each. */
export const CLASH_WEIGHTS: Readonly<Record<string, number>> = {
  "likenesses and the dead act": 0.169,
  "wares live": 0.364,
  "plants live": 0.702,
  "fire, water and smoke live": 0.007,
  "the dead act": -0.019,
  "a part of its own": 0.148,
  itself: 0.339,
  "gets up": 0.627,
  rises: 0.599,
  "goes up": 0.16,
  "hangs in the air": 0.614,
  "somebody goes up": 0.745,
  "the wrong way": 0.785,
  "out of a hand": 0.3,
  "fire about a body": 0.257,
  "a sound goes on": 2.007,
  "turns to somebody": 0.357,
  "the empty act": 0.451,
  "makes way": 0.521,
  writes: 0.626,
  "comes together": 1.099,
  "things mend": 0.336,
  yields: 0.16,
  "its worker acts": 0.119,
  "things answer a sign": 0.43,
  "elements answer a sign": 0.456,
  "bodies answer a sign": 0.439,
  "changes at once after a sign": 0.479,
  "far off after a sign": 1.183,
  "by itself": -0.489,
  "does it to itself": 0.516,
  "no cause": 0.344,
  "without harm or trace": 0.667,
  "does not what it must": 0.283,
  "dead for so long": 1.858,
  "too many or none": 0.801,
  "fire in a bare hand": 0.768,
  lore: 0.236,
  "its workers": 0.583,
  devices: -0.042,
  "sure signs": 0.243,
  "several sure signs": 0.406,
  "sure signs without a cause": 0.691,
  "sure signs and devices": 0.18,
};
