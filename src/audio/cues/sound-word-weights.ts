/** Weights of words for each kind of sound, fitted by `npx tsx tools/audio/fit-sounds.ts` on the labelled sets. Not to be edited by hand. */

/** A weight is its number over this. */
export const SOUND_WORD_SCALE = 100;

/** Base forms, and pairs of such that stand together, by the kind. */
export const SOUND_WORDS: Readonly<Record<string, string>> = {
  door_open: `
  'd:-78 's:25 a:-17 about:-192 above:173 across|the:-74 aft:-77 aft|another:59 again:-214 against:71 against|the:116 ahead:141
  ahead|of:145 air:118 alarm:-226 all:-117 all|of:-136 all|the:108 along:48 along|its:169 along|the:26 already:34 an:-106 and:-31
  and|a:-94 and|be:-42 and|do:64 and|down:123 and|have:-74 and|in:29 and|it:132 and|its:147 and|let:-46 and|one:-87 and|out:140
  and|put:-30 and|swing:185 and|the:-135 and|then:146 and|there:90 and|turn:124 and|up:314 and|you:-35 another:202 answer:-156 apart:250
  as:26 aside:490 aside|and:102 aside|on:201 ask:127 at:-57 at|a:111 at|the:-51 at|your:179 away:101 a|brass:64 a|custom:84 a|door:290
  a|glass:127 a|great:-48 a|groan:159 a|hand:296 a|long:280 a|man:56 a|pause:81 a|sigh:-38 a|smell:172 a|time:119 a|wet:-66 back:61
  back|and:81 back|on:51 back|with:176 band:60 bang:325 bank:-95 bar:70 bay:-64 be:-42 bed:227 before:205 begin:82 begin|to:144
  behind:-175 behind|him:200 behind|it:186 behind|the:-147 behind|you:-258 bell:-47 below:-156 beneath:143 beside:145 between:-174
  between|the:-166 beyond:74 beyond|it:-65 be|a:-163 be|all:36 be|at:-96 be|come:-19 be|draw:259 be|in:106 be|lift:248 be|on:-52
  be|stand:151 be|still:-23 bite:235 black:-115 blast:259 blow:116 blue:47 bolt:-264 boot:-48 both:-89 both|leave:328 bow:15 bowl:83
  brass:38 brass|band:54 breadth:-21 breath:217 buggy:-39 bunk:226 bus:79 bus|door:204 but:36 by:38 by|itself:74 by|the:107 can:106
  candle:63 can|see:145 carpet:369 carry:79 cellar:338 chain:280 chapel|door:39 child:-121 chime:240 clank:71 clarinet:86 clatter:-41
  clean:50 clerk:23 click:139 climb:-76 clink:30 clink|clink:36 close:-243 cold:121 collar:-34 come:61 come|along:106 come|away:76
  come|down:-279 come|in:124 come|out:206 come|round:33 come|the:180 come|up:111 complain:62 cough|and:81 count:83 crack:-406 creak:-73
  cross|the:94 cup:-22 custom:65 custom|clerk:30 cut:-76 cycle:-58 dark:106 day:-85 dead:-174 deck:-159 dish:194 do:-31 dock:36 dog:-72
  door:52 door|be:-190 door|come:261 door|ease:98 door|give:69 door|of:-185 door|open:-106 door|part:28 door|roll:27 door|slide:22
  door|swing:-196 down:-98 down|and:82 down|on:40 down|the:101 do|the:112 drag:90 draught:466 draw:113 draw|the:33 drink:185 drop:-172
  dry:186 dust:95 each:-184 ear:-325 ease:91 eleven:-79 end:78 end|of:200 every:-99 face:25 fan:-292 far:-75 feed:57 feel:-25 find:-128
  finger:42 fire:49 first:61 flag:-119 flat:87 fling:171 fling|back:277 floor:19 fold:-141 foot:77 for:-179 forty:-28 for|a:20 for|the:61
  for|you:203 four:-70 frame:25 freight:169 from:-86 from|the:22 front:285 gale:297 gate:-521 gently:121 get:-111 girl:44 give:103
  give|a:241 glass:231 go:-91 go|by:-121 go|in:-132 go|on:131 go|over:-126 go|up:-39 grate:252 green:-116 grind:-184 grind|aside:60
  groan:112 groan|and:203 groove:352 gun:-262 hall:132 halt:405 hand:124 hang:77 hat:-261 hatch:281 hatch|roll:33 hatch|sigh:55 have:-159
  have|a:-130 have|be:-114 have|begin:90 have|the:-245 he:-41 head:-155 hear|the:224 heave:51 heavy:88 heel:228 heel|ring:341 her:-81
  here:-128 he|be:-115 he|have:64 him:-117 hinge:15 his:50 hiss:49 his|hand:65 hold:-47 home:-56 hook:85 hot:113 house:-143 hull:-40
  hundred:-43 i:86 inch:125 inner:252 inner|door:108 inner|hatch:57 inner|lock:143 inside:-282 into:28 into|the:80 inward:160 in|a:17
  in|and:157 in|her:155 in|it:126 in|its:144 in|my:24 in|on:280 in|the:-241 in|with:51 in|your:18 iris:52 iron:-186 it:-48 its:129
  itself|and:254 its|groove:344 its|hinge:75 its|own:305 its|pin:25 its|runner:246 its|two:142 it|a:98 it|all:158 it|and:-157 it|be:-82
  it|come:-53 it|go:-193 it|have:-161 it|take:192 i|have:262 just:135 key:-165 kick|the:40 kiss:73 kiss|and:19 knee:-137 ladder:143
  lamp:-89 land:38 lap:-111 last:-130 latch:-190 late:-107 lattice:142 laundry:247 lay:-213 lead:-159 leaf:413 lean:-238 lean|on:-104
  leave:69 leave|and:226 let:15 let|go:15 let|in:43 let|out:184 lid:-216 lie:90 lie|down:117 lift:132 lift|the:-124 line:-97 little:58
  lock:113 lock|cycle:-68 lock|iris:57 lock|roll:65 long:138 long|sigh:116 look:-61 look|at:-107 lot:111 low:-80 make:118 man:156 many:-62
  man|'s:147 mare:-86 me:56 meet:105 mother:-144 motor:-147 mutter:-112 my:138 nail:-36 name:125 near:-33 next:87 night:226 nine:-91
  noise:-108 note:310 now:237 of:31 off:-82 off|its:-17 off|the:-319 of|a:72 of|it:25 of|its:-119 of|the:-169 of|them:-134 of|you:80
  old:78 on:-37 once:130 one:-34 one|aft:85 one|and:158 one|by:255 one|of:-46 one|wet:142 onion:392 only:163 on|a:179 on|it:-48 on|its:61
  on|their:76 on|your:-156 open:112 open|and:153 open|the:221 or:-77 other:-212 other|side:-49 our:-92 outer:-189 out|of:-112 out|the:-222
  over:-36 over|it:133 own:101 pack:98 pad:184 paint:-80 pair:-66 palm:138 panel:-19 panel|slide:60 paper:-41 part|on:71 pass:-137
  past|the:-180 pause:79 place:60 plank:172 play:123 polite:60 porter:170 press:146 promise:35 pull:-318 push:210 put:193 quite:195
  rack:103 rain:-207 ramp:41 rattle:227 read:111 red:78 rest:-50 rifle:55 right:-108 ring:-324 road:-132 roll:94 roll|aside:260 roll|up:83
  roof:-195 room:-47 round|and:162 round|the:-233 run:-108 runner:221 say:-63 say|in:409 scrape:-72 scream:60 screen:215 screen|slide:91
  scroll:506 seal:99 second:-209 see:83 set:-96 shaft:-100 she:45 she|have:-129 shoulder:151 show:-95 shriek:15 shut:-335 side:-108
  side|of:-36 sigh:121 sigh|and:59 sill:266 since:-310 since|the:-21 sing:-16 siren:-151 sister:-272 sit:-159 six:88 sixty:-86 slab:68
  slap:33 slate:145 sleep:-161 sleeve:-69 slice:313 slice|of:321 slide:15 slide|aside:15 slide|back:55 slide|the:29 slip:-63 slot:119
  slow:-46 slowly:181 small:17 smell:153 smell|of:219 smoke:113 snap:-153 snow:-32 so:-68 sole:115 somebody:40 somebody|'s:15
  somebody|have:209 someone:-123 something:-146 somewhere:-165 speak:-114 spin:-95 spit:-183 squeal:298 stair:-57 stamp:76 stand:33
  stand|there:59 stay:-182 step:-56 still:-99 stop:-145 street:101 string:46 suit:173 swallow:66 sweat:165 sweep:187 swell:232 swing:-46
  swing|in:134 swing|out:167 swing|wide:398 sword:140 table:-53 take:-142 take|hold:123 take|the:-35 talk:-91 tell:-114 thank:288 that:-41
  that|be:141 the:-69 their:-174 them:-73 then:105 then|a:21 then|the:197 there:-21 there|'s:89 there|be:-196 they:-16 they|have:-237
  the|back:97 the|bar:197 the|bed:170 the|blast:270 the|bolt:-315 the|buggy:-17 the|carpet:288 the|cellar:280 the|chain:83 the|chapel:-23
  the|corridor:-15 the|dish:289 the|door:62 the|draught:168 the|end:119 the|first:-47 the|flag:-122 the|floor:119 the|frame:-21
  the|hatch:213 the|hinge:65 the|hook:110 the|inner:237 the|key:61 the|ladder:142 the|lamp:-37 the|last:-176 the|latch:-202
  the|lattice:261 the|leave:-106 the|lid:-74 the|lift:165 the|light:91 the|lock:136 the|long:-192 the|man:85 the|moon:62 the|next:187
  the|old:-146 the|one:189 the|other:-86 the|outer:-180 the|pad:223 the|panel:300 the|porter:137 the|ramp:131 the|ring:-18 the|road:-74
  the|roof:-104 the|screen:144 the|seal:71 the|shutter:-114 the|sill:261 the|siren:90 the|slab:184 the|smell:72 the|table:22 the|third:99
  the|vault:-71 the|vestry:131 the|wall:24 the|wheel:45 the|whole:-124 the|width:71 the|window:-64 thing:193 think:-86 third:30 this:-49
  three:-150 throttle:-192 through:-181 through|the:-230 thumb:-66 thumb|the:26 thunder:25 tick:-186 tile:115 time:-116 to:-120 tongue:-79
  too:-87 tooth:-85 toward:-131 to|a:-99 to|it:152 to|the:151 tread:71 tree:-63 try:-33 tug:169 twice:95 two:114 under:-146 under|the:-320
  until:-282 up:35 upon:-62 upon|its:139 upon|the:-161 up|a:199 up|and:-65 up|in:-163 up|on:242 up|the:-153 up|to:-92 us:-212 vault:-103
  vestry:155 wait:-227 wake:35 walk:-69 walk|in:38 wall:-41 warm:108 watch:-317 water:-146 wave:-140 way:65 we:-218 weight:395 wet:114
  what:-235 wheel:-105 when:179 when|the:25 where|the:20 which:-243 while:123 white:-109 who:-238 whole:-114 wide:151 wide|with:60
  width:189 width|of:64 wind:29 window:-141 window|and:-56 with:22 with|a:155 with|its:-116 with|one:106 with|the:-94 word:-414 year:76
  yew:-107 you:53 yours:-51 your|heel:30 your|weight:218 you|be:-76 you|can:40 you|have:84 you|in:-15 you|lie:175 you|put:228 you|with:239`,
  sword_clash: `
  's:-163 's|man:49 's|name:-33 a:-206 abbess:-22 abbot:-34 about:-213 about|the:-19 above:-135 above|the:-42 across:-97 across|the:-63
  aft:133 afternoon:-16 aft|the:-31 against:124 again|and:15 ahead:-17 air:73 all:-96 all|the:-42 along:74 already:79 altar:-24 among:101
  among|the:79 an:-46 and:-118 and|a:-163 and|at:-25 and|begin:-22 and|both:23 and|do:-34 and|each:-46 and|every:-20 and|for:79 and|go:42
  and|her:-19 and|it:107 and|let:-40 and|one:41 and|put:-25 and|settle:-208 and|somebody:-47 and|take:-22 and|then:-155 and|there:-38
  and|they:65 and|you:-18 and|your:-47 another:-19 answer:65 apron:-42 archer:172 arm:-50 around:-19 as:106 ash:-17 ask:28 ask|for:78
  as|a:-32 as|she:-112 at:-38 at|a:-18 at|all:-54 at|each:135 at|every:-25 at|last:-24 at|once:-31 at|the:-138 aunt:-25 away:-172
  awning:-37 a|bell:-87 a|blanket:-57 a|boy:-34 a|great:-15 a|hand:-223 a|horse:-47 a|little:-43 a|long:-26 a|ring:-22 a|time:-23
  a|wall:-61 back:-203 back|the:-136 bailiff:23 bailiff|'s:19 baker:-15 bamboo:-48 bank:-55 banner:-27 bar:-54 barefoot:-34 barley:66
  barrel:-34 bawl:-51 bawl|the:-31 be:-48 bead:-126 beam:-25 beat:-41 before:103 begin:-108 begin|to:-65 behind:-75 behind|the:53
  behind|you:-50 bell:-168 bellow:-46 below:-37 bench:-55 bend:-36 beneath:-40 beside:-32 between:129 between|one:175 between|the:49
  between|them:-50 beyond:-23 be|a:-88 be|all:118 be|already:101 be|bawl:-17 be|be:-32 be|cut:16 be|for:-31 be|go:97 be|in:-102
  be|only:-29 be|ring:-51 be|still:-103 be|strike:-41 be|the:-38 be|up:-35 be|walk:-19 billhook:36 bite:-102 blade:-15 blanket:-54
  board:-65 boat:70 bolt:-19 boot:-103 bow:68 bowl:-81 bowstring:166 box:-45 boy:-134 brazier:40 break:56 breath:186 breathe:-87 bride:-42
  bridge:117 bring:-54 bronze:-90 brother:-22 bucket:-21 bury:-35 but|the:33 by:47 by|a:-26 by|one:-27 by|the:121 cage:-20 can:-63 cap:-47
  carp:-27 carry:-29 cart:-22 carter:-50 cash:-51 cat:-33 causeway:-96 chain:46 chapel:-64 charcoal:-35 cheer:-19 child:-39 chink:-28
  chorus:-21 circle:-16 clang:120 clash:72 clatter:-91 cleaver:157 cliff:-32 clink:-29 clod:66 clop:-70 close:-61 cold:-66 collar:55
  come:176 come|a:-50 come|down:-39 come|in:-24 come|over:229 come|the:165 complain:-57 cook:-22 copper:-69 corner:-28 count:-76
  count|the:-16 crack:-79 crackle:-25 creak:-33 cross:-102 cup:46 curl:-17 custom:-28 cut:-101 cutlass:117 daughter:-35 day:-48 dead:93
  die:-20 dish:-23 do:-60 dog:-26 door:-92 down:31 down|and:-25 down|in:-21 down|on:-43 down|the:103 down|to:-23 drag:66 draw:90
  draw|the:42 drink:-61 drip:-50 drive:-25 drizzle:-136 drop:93 drover:-38 drown:-71 drum:-50 dry:79 dust:-77 each:-68 ear:-28 eat:57
  eaves:-95 edge:65 edge|on:59 edge|to:63 eight:-102 eighty:-29 elbow:71 elder:-23 eleven:-64 empty:-194 end:37 every:-133 exchange:106
  eye:15 face:74 falchion:203 falchion|ring:16 fall:-15 far:-73 far|bank:-17 fast:68 ferry:-39 fifth:78 fight:273 file:-34 fill:-36
  find:-27 find|the:-17 finger:15 fire:62 first:24 first|and:26 flag:23 flame:51 flat:-73 floor:-19 flour:-18 flute:-40 fly:114 follow:-27
  foot:-25 for:-100 forehead:-39 forty:-107 for|each:-22 for|the:-24 four:52 four|hundred:-21 from:-16 from|the:125 front:-33 full:108
  gallery:51 gate:-95 general:-31 get:-19 girl:89 give:-55 give|grind:31 go:52 gong:-74 gong|be:-22 gorge:-31 go|by:-35 go|down:-63
  go|in:76 go|on:95 go|out:-27 go|over:51 go|through:-62 go|up:159 granary:34 grandfather:-53 grandmother:-36 great:-63 green:-44
  groan:-30 groat:-36 groove:-17 guard:197 hack:-25 hair:-159 halberd:198 hall:-30 hand:-153 handbell:-48 hand|and:71 hang:-137 hanger:46
  hat:88 have:-146 have|a:-34 have|be:-33 have|put:-26 have|stop:-47 have|take:-20 have|the:23 have|turn:-58 head:-61 hear:-84 hearth:-41
  hedge:99 heel:-63 her:-46 her|hair:-145 her|sleeve:-28 he|be:-20 he|have:99 he|parry:117 high:27 hilt:-94 him:-148 himself:-137
  him|and:19 hinge:-22 his:-18 hiss:95 his|falchion:104 his|hat:156 his|hilt:27 his|sword:-94 hoarse:-46 hold:-135 hold|out:-27 home:-45
  hoof:-34 hook:41 hook|and:71 horse:-81 hour:106 howl:-37 hum:-229 hundred:-25 ice:-50 in:-155 incense:-35 ink:-40 inside:-57 into:35
  into|the:124 in|a:-82 in|and:-16 in|his:21 in|it:71 in|its:-96 in|the:-78 in|your:-33 iron:-48 iron|ring:29 it:-117 its:-216 itself:-72
  its|groove:-20 its|own:-92 it|and:44 it|be:129 it|go:-71 it|have:-54 it|on:-172 it|ring:110 it|with:-46 jar:-23 jian:21 jingle:-28
  keep:-87 kettle:-38 kick:32 kiln:-15 king:-37 knee:125 kneel:-66 knife:-251 knock:49 knot:-22 know:-28 ladder:-31 ladle:43 lamp:-55
  land:243 lantern:-239 lap:-31 lap|at:-17 last:-102 late:-19 laugh:-23 lay:-36 lean:-82 leave:-85 leave|the:15 leg:-22 length:120
  length|of:117 let:-62 letter:-40 let|fly:49 let|go:-23 let|it:-22 let|the:-88 lid:-33 lie:-116 lie|down:-38 lift:-218 lift|the:-16
  light:-95 line:-50 little:-176 lock|at:15 log:-26 look|at:-114 loose:37 lose:82 loud:-19 low:-34 lower:-26 madam:-123 magistrate:-36
  make:-105 many:-28 man|come:30 mare:-58 market:-89 mat:-39 meet:59 meet|the:-25 meet|them:26 melon:-44 melon|seed:-20 moon:-23 more:-78
  morning:-26 mother:-25 mouth:20 move:-43 mule:-85 my:207 name:-109 neck:-42 nettle:-30 next:116 night:-54 nine:-77 noon:-104 nose:-22
  novice:-60 now:137 nun:-34 off:38 offer:-16 off|and:-22 off|his:212 off|the:-179 of|a:-42 of|cash:-34 of|her:-16 of|his:-53 of|it:94
  of|its:87 of|the:111 of|them:77 of|you:-20 of|your:81 on:-20 once:-29 once|twice:50 one:-15 one|another:40 one|by:-26 one|of:-51
  only:-171 only|the:-76 onto:-31 onto|the:-22 on|a:-113 on|his:-105 on|iron:40 on|it:-31 on|its:-108 on|steel:80 on|the:33 on|their:-51
  open:45 open|and:-19 order:-27 other:-180 our:128 outside:-44 out|of:47 out|the:-17 over|the:28 own:-117 pack:-55 paint:-28 pair:24
  pair|of:58 palm:-121 paper:-85 parry:180 part:-24 pass:-35 pass|the:-19 past:17 past|the:-41 patter:-46 penny:-46 person:-120 pewter:-32
  pick:-17 pike:24 pilgrim:-67 pin:46 pine:-40 place:-24 plank:60 play:-37 pole:-30 pond:-29 pony:-108 post:-18 pot:-66 pour:-34
  powder:102 pull:-30 put:-18 put|the:-27 quarrel:83 quillon:21 rafter:151 rain:-140 rain|on:91 rake:-19 rapier:15 reach:54 red:-30
  reeve:-48 rest:82 ride:-16 right:-15 rim:21 ring:88 ringer:-32 ring|for:-28 ring|off:192 ring|on:32 ripple:-19 ripple|lap:-17 rise:-58
  river:-28 road:-100 roar:-31 rock:-32 roll:-39 roof:-152 room:-39 rope|and:-15 round:-85 round|the:-52 row:-18 run:-110 sabre:226
  sabre|meet:22 salt:-72 same:-59 sandal:-43 say:-62 school:-46 scrape:63 scream:27 seal:-15 second:38 seed:-30 sell:-53 set:-66
  settle:-177 set|the:-16 seven:-52 shaft:170 she:-137 shelf:-18 she|be:-29 she|set:-17 shiver:-37 shoe:-49 show:94 shutter:-34 side:-28
  silk:-97 silver:-46 since:-163 since|the:-28 sister:-198 sit|down:56 six:-51 sixty:-34 skid:33 sky:-75 slap:-43 sleep:-55 sleeve:-89
  slide:-76 slow:-75 slowly:-26 sluice:39 small:-52 smoke:37 snap:-65 snow:-167 so:-39 sole:-42 somebody:-223 somebody|'s:-152
  somebody|be:-54 somebody|have:-29 someone:-38 something:-78 somewhere:-46 sound:-32 spark:245 speak:-105 spin:66 spit:-76 split:-22
  spoon:-25 square:-28 squeal:19 stair:183 stall:-33 stamp:-52 stand:58 stand|there:-32 stand|up:15 start:59 stay:-16 steam:-38 steel:280
  steel|on:64 step:-66 stick:90 still:-20 stone:119 stop:-95 straight:-19 straw:-34 street:-26 strike:-94 string:-60 string|of:-38
  sutra:-17 sweep:-31 swing:-77 swing|on:-18 sword:-135 sword|be:-72 table:-59 take|a:28 take|off:-54 take|the:-40 tea:-26 tell:-36
  tell|the:-22 temple:-23 ten:21 ten|thousand:-15 terrace:48 that:-57 thatch:-24 that|the:-20 the:-107 their:39 them:-52 themselves:-43
  them|and:-25 them|be:-19 them|go:71 them|the:-15 then:-53 they:-49 they|be:57 they|come:22 they|go:106 they|have:-25 the|abbess:-19
  the|abbot:-17 the|air:58 the|archer:113 the|awning:-33 the|bailiff:26 the|bar:-58 the|beam:-26 the|bell:-80 the|bench:-30 the|board:-47
  the|boy:-40 the|brazier:37 the|bronze:-28 the|cat:-24 the|causeway:-86 the|chapel:-57 the|charcoal:-15 the|chorus:-20 the|cliff:-40
  the|corner:-24 the|counter:16 the|cup:-21 the|custom:-32 the|eaves:-58 the|edge:-118 the|far:-31 the|ferry:-34 the|first:56
  the|flame:-29 the|floor:-18 the|gate:-39 the|gong:-42 the|gorge:-27 the|granary:38 the|great:-36 the|guard:169 the|handbell:-19
  the|hearth:-37 the|hedge:92 the|hill:-20 the|hilt:-148 the|kettle:-25 the|land:74 the|lantern:-150 the|last:-76 the|leave:-46
  the|length:97 the|little:-141 the|long:87 the|man:-29 the|middle:-16 the|moon:-21 the|mule:-42 the|next:134 the|night:-24 the|novice:-37
  the|old:16 the|one:-79 the|other:-90 the|pair:93 the|paper:-31 the|pine:-17 the|plank:34 the|pot:-37 the|powder:94 the|rafter:120
  the|reeve:-22 the|ringer:-28 the|roof:-31 the|rope:-57 the|salt:-25 the|same:-61 the|second:41 the|shaft:69 the|shutter:-20 the|sky:-34
  the|small:-35 the|smoke:38 the|snow:-154 the|stair:104 the|step:-39 the|stone:165 the|street:-15 the|sword:-57 the|table:-30
  the|temple:-27 the|terrace:66 the|third:60 the|top:-29 the|trestle:-43 the|two:202 the|valley:-15 the|wall:55 the|water:-23 the|way:-51
  the|well:-16 the|wet:-54 the|whole:-72 the|width:-17 the|word:-28 the|yard:97 thing:-73 third|time:37 this:-15 though:-48 thousand:-48
  thread:-24 three:-116 three|hundred:-15 three|time:-26 throat:-32 through:161 through|the:120 throw:-41 thumb:-53 thunder:-25 tick:-46
  tick|and:-15 tie:-76 tile:166 time:-41 time|the:-15 tinker:-46 to:-237 toll:-45 tongue:-17 too:112 tooth:38 top:-38 touch|the:-15
  tower:-90 to|a:24 to|be:-34 to|his:-30 to|the:-203 trestle:-44 trot:-74 turn:-29 turnip:-22 turn|it:39 turn|of:-42 turn|the:70
  twelve:-15 twice|the:77 twist:51 twist|and:52 two:149 two|hundred:-42 two|of:91 two|sabre:25 umbrella:-109 uncle:153 under:-113
  under|the:-105 until:-59 until|the:-22 upon:-23 upon|the:-24 upstairs:-15 up|and:29 up|in:-26 up|on:158 up|the:33 valley:-26 very:-46
  voice:-19 wait:-63 walk:-179 wall:176 wall|with:71 warm:-48 wash:-16 watch:35 water:-51 wave:-24 way:-244 we:-32 wear:-21 wet:-119
  what:94 wheel:27 when:-38 when|the:-25 where|it:47 where|the:-35 which:29 while:-22 while|the:-55 white:-91 who:-139 whoever:-35
  whole:-100 whole|of:-42 who|be:-28 widow:-19 width:-33 width|of:-20 will:-39 wind:-42 window:95 wine:-30 with|a:92 with|her:93
  with|his:54 with|its:-38 with|one:118 with|the:-125 with|your:49 woman:-54 wooden:-45 word:-41 wrist:30 write:-41 yard:37 year:-56
  yellow:-34 you:-151 young:-15 your:-48 yours:32 your|boot:-33 your|guard:49 your|name:-21 you|a:-30 you|and:-82 you|be:123 you|can:-39
  you|have:-37 you|the:-63`,
  thunder: `
  'd:-59 's:-124 a:-78 abbess:-82 about|the:-89 above:124 above|the:64 across:110 aft:113 again:42 against:-88 against|the:-60 ahead:-28
  air:-71 all:-148 all|of:-27 all|the:-82 along:-49 among:-71 among|the:-55 an:53 and:-61 and|a:-103 and|at:-40 and|be:-47 and|every:-18
  and|go:110 and|his:-31 and|in:211 and|it:60 and|let:-38 and|on:77 and|put:-54 and|the:25 and|then:112 and|there:-88 and|thunder:37
  and|what:38 and|when:98 another:91 answer:-52 arcology:257 arm:86 as:40 ask:61 as|a:-50 as|far:26 as|the:-124 at:-78 at|a:-67
  at|each:-55 at|once:-141 at|the:-23 away:176 awning:38 a|hand:-62 a|long:237 a|man:-15 a|small:-33 back:-57 back|at:21 back|to:-27
  bamboo:-74 bank:-32 bar:-83 bawl:-63 bawl|the:-48 bay:122 be:-47 bed:109 before:54 begin:-87 begin|to:-41 behind:166 behind|it:16
  behind|the:84 behind|you:-85 bell:-113 bellow:-71 below:15 bend:-21 beneath:-69 between:51 beyond:30 beyond|the:25 be|a:-52 be|all:52
  be|come:217 be|empty:204 be|in:-23 be|on:-53 be|one:35 be|only:94 be|still:85 be|the:-74 black:-21 blue:57 board:-53 boat:-30 boom:131
  boot:-98 bow:-79 bowl:37 boy:-107 break:80 breath:127 bridge:152 bring:-22 bronze:-51 brother:16 burn:-50 burst:-111 by:-70 by|a:-23
  by|the:73 can:-26 candle:85 card:51 carry:-39 cat:-63 ceiling:212 cellar:37 chair:-51 chapel:-76 child:-64 chimney:-40 clap:40 clear:-47
  clear|its:25 close:125 cloud:-33 coal:-139 coat:-47 come|back:-34 come|down:-107 come|in:-69 come|up:103 company:-26 cook:-20 cough:-49
  count:32 crack|from:108 crowd:-28 cup:-115 dance:-144 dark:20 day:195 directly:117 do:-84 door:-67 down:31 down|and:159 down|at:-27
  down|on:-40 down|the:98 do|the:-125 drag:187 draw:-33 draw|the:-64 drip:-53 drive:96 drizzle:-51 drop:-40 drum:-66 dry:-26 dull:-54
  each:202 ear:72 eat:77 elbow:96 eleven:-78 else:-26 empty:117 end:142 end|of:-45 end|to:90 evening:-34 every:-110 everybody:-18 eye:-65
  face:-51 fall:-89 far:164 far|as:47 feel:338 feel|it:225 fill:-69 find:25 find|the:130 finger:46 fire:-35 first:-126 flash:240 flat:249
  floor:99 follow:193 foot:152 for:-176 forty:-50 for|a:-43 for|it:-22 for|the:-123 four:-48 from:-33 from|the:-161 gallery:55 gate:-90
  gin:-44 give:-203 give|up:-44 glass:-75 gong:-70 good:30 goose:-30 go|by:-117 go|down:-52 go|over:-94 go|through:-79 go|up:-16
  green:-130 grey:39 growl:345 grumble:371 gutter:-22 half:-39 hall:-67 hand:-18 handbell:-83 hang:-48 hat:-33 have:-114 have|a:-62
  have|be:-81 have|begin:-27 have|get:-59 have|go:-107 have|put:-31 have|the:51 he:-27 head:-93 hearth:-72 heaven:308 her:-86 here:-51
  he|be:-23 he|have:135 hill:37 him:-124 himself:179 his:-93 hiss:225 hit:193 hold|the:-48 home:-17 horse:-39 house:-45 howl:-108 hum:-101
  hundred:-71 i:-102 ice:-38 in:17 inside:58 instant:109 into:-186 into|the:-117 in|a:-74 in|and:-30 in|his:79 in|it:43 in|its:108
  in|the:46 it:36 its:88 itself:-127 its|own:145 its|throat:27 it|a:-40 it|all:-120 it|and:-15 it|back:-41 it|be:-67 it|come:-80 it|go:-78
  it|have:42 it|in:150 it|with:-104 jump:-54 keep:112 kettle:-52 key:-38 kick:-49 kind:-60 kitchen:-67 knee:-32 kneel:-34 knock:238
  lady:99 lake:156 lamp:-121 lap:-57 last:63 late:87 lay:-63 lead:19 lean:-69 leave:-257 leg:248 let:99 letter:-46 let|go:133 lid:214
  lie:-107 lie|down:-35 lift:-126 light:102 lightning:75 lightning|show:15 line:-122 listen:-159 listen|to:-135 little:-144 log:127
  long:217 look:75 look|at:163 loose:63 make:-52 man:-78 market:-27 me:-111 melon:-37 mind:111 mirror:-69 miss:-59 moon:-51 more:-80
  morning:-38 move:207 mutter:336 my:-205 name:-22 new:-38 next:107 night:55 nine:-116 noodle:-73 noon:-19 note:-87 now:-60 of:-31 off:-39
  off|over:72 off|the:-138 of|a:-41 of|it:165 of|the:-215 of|them:-87 of|thunder:41 of|us:182 old:-37 once:-196 once|and:-120 one:25
  one|about:-58 one|of:-32 only:123 only|the:71 on|a:-75 on|its:-18 on|the:-68 open:34 open|and:164 or:-45 order:-159 our:56 out:-41
  out|of:-49 out|over:311 out|the:-80 over:138 overhead:164 overhead|and:155 overhead|the:51 over|the:194 own:76 pack:-49 pair:-162
  pan:-85 pane:127 paper:-75 pass:53 past:-115 patter:-41 patter|on:-32 peal:277 person:-81 plank:-105 play:-54 pony:-36 pour:190
  promise:-55 pull:44 put:158 quite:23 rain:-72 rain|beat:52 rain|on:-40 read:-56 read|the:-24 red:-41 rest:-29 right:-40 ring:-143
  river:-23 road:60 roar:-86 roll:-22 roof:59 room:-71 rope:108 round:94 rug:-31 run:30 same:55 say:-246 scream:103 sea:40 second:-96
  see:180 seed:-52 see|that:175 sell:-30 set:-98 sexton:-51 she:-227 sheet:-100 she|have:-31 shingle:-21 shoe:-67 shoot:-88 shout:-61
  show:-36 shower:-156 shriek:-119 shutter:-19 side:-48 sigh:-62 sign:-81 sill:-47 since:-60 since|the:-60 sing:-40 sister:-61 sit:-139
  six:-84 sixty:-36 sky|clear:24 sky|over:92 slap:-56 sleep:-156 sleeve:-98 slide:-53 slow:-83 small:-256 smoke:-72 snap:-75 so:-19
  soft:64 somebody:87 somebody|'s:-60 somebody|be:233 somebody|else:-29 someone:-81 something:224 somewhere:136 sound:20 speak:-22
  spit:-63 split:35 stamp:-24 stand:70 stand|up:149 stay:-53 steady:-156 steal:-55 steam:-54 step:130 still:34 stone:26 stop:-51 storm:24
  storm|be:57 storm|have:-24 stove:-75 straight:96 straw:-46 strike:-74 string:-52 stroke:-45 swing:-141 sword:-33 table:70 take:-83
  tell:-64 ten:117 that:59 thatch:-28 that|be:30 that|have:-31 that|the:43 the:-118 them:-180 then:76 then|the:21 there:-161 there|be:-105
  they:-265 they|be:-65 they|have:-93 the|air:-59 the|arcology:248 the|awning:28 the|bar:-67 the|bay:183 the|cat:-30 the|chapel:-49
  the|cloud:101 the|dead:59 the|door:-22 the|drive:-31 the|end:-69 the|fire:32 the|first:-125 the|flash:82 the|floor:72 the|gate:-66
  the|great:-23 the|gutter:-33 the|heaven:159 the|hill:24 the|house:-37 the|ice:-20 the|keep:219 the|last:38 the|lid:238 the|lightning:50
  the|moon:-48 the|new:-43 the|next:133 the|old:54 the|one:17 the|paper:-42 the|peal:44 the|rain:-59 the|river:-17 the|road:187
  the|roof:133 the|rope:184 the|sea:-35 the|second:73 the|sexton:-55 the|shingle:-19 the|sill:-53 the|sky:-81 the|skylight:32 the|slate:29
  the|stove:-44 the|table:100 the|third:23 the|thunder:-33 the|tile:-25 the|two:-48 the|valley:228 the|wall:118 the|water:-52
  the|whole:-94 the|window:-38 the|word:-36 the|wrong:-27 thing:190 third:-27 this:-31 three:37 throat:-16 through:57 throw:-36
  thunder:221 thunderous:-25 thunder|grumble:52 thunder|roll:18 thunder|walk:17 tick:-98 tie:-62 tile:-103 time:-65 to:-137 together:-45
  toll:-40 tongue:-39 too:-84 tooth:-94 top:-30 tower:39 to|a:-36 to|be:34 to|the:-47 trot:-24 turn:18 twice:135 two:-90 two|hundred:-31
  two|of:-50 umbrella:-96 uncle:-92 under:106 under|his:334 under|it:93 until:-103 until|the:-60 up:-35 upon:36 upon|its:-92 upon|the:40
  up|and:-35 up|in:-76 up|on:111 up|the:-51 us:139 valley:205 very:-70 violet:315 voice:-97 walk:-30 wall:70 warm:75 watch:-27 water:-92
  wave:46 way:-33 we:-57 wear:-206 weather:253 well:-44 wet:131 we|have:-78 what:-43 when:-146 when|the:-108 where:-60 where|the:-71
  which:36 which|be:57 while:-60 whisper:-46 white:-74 who:-18 whole|of:-38 widow:138 will:-16 wind:-38 window:-85 with:-303 with|a:-21
  with|her:-48 with|its:-92 with|the:-92 wolf:-143 word:-48 work:-16 write:-82 wrong:-45 year:83 yew:-32 you:-130 your:-152 you|be:70
  you|can:45 you|have:-55 you|the:-34`,
  coin: `
  's:-21 's|man:-15 's|sleeve:29 a:16 above:-20 above|the:-67 across:-58 aft:-55 aft|another:58 against:-29 ahead:-159 ahead|of:-165
  air:-59 alarm:-42 all:-88 along:-145 along|the:-129 already:-98 among:-18 among|the:34 and:-84 and|all:-66 and|ask:171 and|be:-43
  and|come:-77 and|do:-20 and|every:88 and|give:-25 and|go:-68 and|he:18 and|it:30 and|let:20 and|on:-21 and|one:-38 and|roll:57
  and|say:-64 and|take:-65 and|the:-41 and|then:-139 and|there:-66 and|they:42 and|you:-18 and|your:61 another:-27 answer:-60 apart:-39
  apron:121 arm:-81 around:111 arrive:110 ash:-75 ask:142 as|far:-72 as|fast:276 at:73 at|a:-66 at|each:-33 at|once:-19 at|the:194
  at|your:34 away:-33 axe:-33 a|copper:79 a|hand:-48 a|long:37 a|man:-18 a|ring:-125 a|second:20 a|time:15 a|token:263 back:-43
  backward:-32 bailiff:-27 bailiff|'s:-22 ball:100 bang:-50 bank:-29 bar:322 barn:35 barrel:-51 bar|and:148 bawl:120 be:-37 become:-15
  before:-71 begin:-77 begin|to:-66 behind:-19 behind|it:-33 behind|the:117 behind|you:25 bell:-115 bellow:-15 below:-121 belt:16
  beneath:62 beside:-21 between:-27 between|the:-152 beyond:180 be|a:146 be|all:157 be|already:-29 be|be:100 be|in:-16 be|on:-21
  be|still:-174 be|the:78 big:-34 billhook:-59 bite:99 bite|each:75 blade:-29 blow:-48 board:-59 boarder:-52 bolt:-26 boot:-30 booth:46
  both:-205 bounce:102 bow:-115 bowl:168 boy:196 brass:284 break:-57 breath:-38 bridge:-72 bring:-57 bronze:-36 bucket:144 buggy:-84
  burn:-88 burst:-22 but:122 buy:-63 buzzer:-163 by:137 by|one:87 by|the:53 cage:48 call:55 can:40 car:52 carbine:-33 carp:-29 carter:92
  cash:102 catch:115 causeway:-39 ceiling:-21 chain:-21 change:-115 charge:-37 chime:-134 chink:271 chink|into:144 chink|on:77 chit:19
  clank:150 climb:-48 clink:272 clink|clink:165 clink|into:119 close:-35 coin:-46 cold:-58 come:-117 come|back:-39 come|down:-78
  come|in:64 come|over:-48 come|up:-55 copper:49 corner:60 cough:97 count:79 counter|and:32 count|your:23 crack:-87 cross:-84 crossbow:-26
  crowd:165 cup:105 custom:71 cut:-65 dead:20 deck:-178 deep:232 deep|at:300 die:241 dime:57 dish:75 dollar:-178 door:27 down:18
  down|in:-180 down|on:82 down|the:29 draw:-42 drink:30 driver:-52 drone:-64 drop:287 drop|your:124 drover:143 drumhead:136 dust:31
  each:21 each|of:80 ear:36 eat:167 edge:-93 eel:182 elder:-56 eleven:-58 empty:-100 end:18 engine:-33 everybody:88 everyone:31
  everything:-25 eye:-107 face:-54 falchion:-35 fall:27 far:-87 farthing:83 far|as:-86 fast:194 feather:-36 fee:415 feed:177 feed|the:85
  fence:-18 fifth:-64 find:-161 find|the:-33 finger:-53 fire:-257 first:-116 fist:118 five:-36 flank:-26 flat:90 floor:44 fly:-57
  follow:-23 foot:-24 for:-66 for|a:-167 for|the:37 four:112 from:-144 from|the:-69 front:-28 full:-52 gallery:93 galley:-28 gantry:-51
  gap:-25 gate:-36 get:-177 give:88 glass:132 go:-118 goat:30 goose:-43 go|down:239 go|off:-63 go|on:-108 go|round:-57 go|through:-31
  granary:-67 grate:-52 great:38 green:-110 grind:150 groat:99 guard:-61 gun:59 half:205 half|a:-27 hammer:-30 hand:-260 hand|and:-80
  hang:-163 hatch:-39 have:-161 have|a:-71 have|be:-122 have|go:218 have|put:-44 have|the:-114 he:-65 head:-75 head|and:-21 hear:215
  hearth:59 hedge:-23 heel:-95 height:-134 her:-58 he|be:-99 he|have:20 high:55 hilt:-20 him:-51 hinge:-142 hiss:-31 his|apron:129
  his|own:-81 hold:38 hole:-49 hoof:-47 hook:48 hoot:77 hop:49 horn:-47 hour:-99 howl:-88 hull:45 hum:-63 hundred:118 i:-181 ink:-46
  into:222 into|a:106 into|his:-31 into|it:220 into|the:146 in|a:-159 in|his:139 in|it:93 in|your:-68 iron:-55 it:-19 its:-141 itself:-88
  its|own:-22 it|a:31 it|and:-73 it|be:-24 it|go:-115 it|have:-58 it|on:-39 it|ring:307 it|roll:66 it|take:-24 it|the:-19 jingle:-37
  keep:-148 key:-75 kick:-55 klaxon:-39 knock:-55 know:-56 lacquer:120 ladder:-25 lamp:-71 land:-78 lantern:-36 last:89 late:43 laugh:127
  lay:-169 lead:-41 lean:32 lean|out:-21 leave:-71 leave|the:-18 leave|to:-40 length:-17 let:-54 let|go:-45 let|it:-21 let|the:-41 lid:-20
  lie:-93 lie|down:22 lift:-27 light:-122 listen:60 listen|to:61 little:116 lock:34 look:-113 look|at:-32 loose:-149 lose:-61 lose|its:-16
  lot:134 low:43 magnetic:-24 magnetic|sole:-22 man:29 market:122 me:-66 meet:-83 minute:-101 mirror:-46 money:-98 more:-91 mouth:-49
  mule:-24 my:-138 name:-77 nickel:216 night:196 nine:163 noodle:58 nose:-59 note:39 novice:-29 now:-71 of:-76 off:-244 off|the:-63
  of|a:-48 of|cash:79 of|his:77 of|it:-71 of|the:-46 of|you:-63 old:-253 on:-37 once:-37 one:-44 one|aft:52 one|by:118 one|two:-119
  only:-123 onto:68 onto|the:68 on|a:71 on|fire:-104 on|his:24 on|iron:-34 on|the:66 on|your:-34 open:-262 open|the:-102 or:84 order:41
  other:75 other|half:27 our:-39 outside:-89 out|and:-57 out|of:-34 out|the:-35 over:-107 overhead:-73 over|the:-51 own:-86 pair:-29
  palm:-162 pan:55 pane:-68 panel:-29 paper:-25 parry:-20 pass:-91 past:72 pay:-240 peel:-26 penny:56 person:178 pewter:25 piano:255
  piece:-44 pistol:78 plank:-67 play:159 plink:259 plink|and:128 plink|plink:63 pop:-129 port:-92 pull:-87 pump:75 purse:-37 push:160
  put:-79 put|out:-16 quarter:-141 rack:-37 rain:-144 rattle:198 read:-91 red:-47 reeve:-17 rest:-21 ridge:-62 rifle:-105 right:-111
  right|and:-25 ring:-65 ring|into:85 ring|off:-53 rise:-49 river:-42 road:-89 roll:27 roof:-120 room:67 rope:66 roulette:185
  round|the:122 row:-36 sabre:-25 saucer:183 say|it:-44 say|the:59 scream:-115 scream|and:-70 second:-90 see:-108 sergeant:-18 set:-54
  shaft:-61 shake:40 she:-185 shield:-34 ship:-17 shoot:-75 short:-52 shoulder:-44 shout:200 shriek:124 shutter:-72 side:-73 side|of:-22
  sign:-35 silver:204 since:-66 sing:-68 siren:-91 sister:-115 sit:-135 sit|down:-39 skitter:152 slap:-39 slap|down:72 slate:15 sleeve:55
  sleeve|and:-55 slide:98 slow:-168 slug:-52 small:209 smell:41 smell|of:45 smoke:-47 snap:34 sole:-160 some:-137 somebody:-27
  somebody|'s:16 someone:-68 someone|be:-38 something:-135 somewhere:-118 sound:-63 so|that:112 spark:-91 speak:-40 spin:329 spine:-16
  spin|on:65 spit:-49 spit|and:-26 stack:144 stair:-124 stamp:162 stand:-118 star:-72 start:-82 stay:30 steel:-76 step:-15 still:-258
  stone:-48 stool:64 stop:-153 storyteller:41 street:60 string:60 string|of:71 sweep:23 swing:-128 sword:-28 table:-55 tail:-86 take:-343
  take|it:-67 take|the:-182 talk:-37 tank:84 tanker:-56 ten:46 that:-182 that|you:-16 the:-58 their:-118 them:48 them|go:-23 then:-214
  then|a:-126 then|it:-53 there:-224 there|be:-125 they|be:54 they|have:-117 the|air:-40 the|bailiff:-22 the|bar:305 the|bridge:-64
  the|causeway:-41 the|corner:91 the|counter:49 the|custom:-135 the|deck:-49 the|dish:44 the|door:65 the|drumhead:139 the|first:-75
  the|floor:294 the|galley:-29 the|granary:-65 the|hearth:75 the|hole:-21 the|klaxon:-18 the|lantern:-24 the|leave:-30 the|lock:102
  the|old:-92 the|other:96 the|pan:46 the|plank:-49 the|pump:50 the|rail:20 the|reeve:-18 the|rest:-16 the|ridge:-36 the|ring:-31
  the|river:-34 the|roof:-75 the|room:93 the|second:-97 the|siren:-47 the|slate:35 the|slot:-44 the|stair:-63 the|storyteller:50
  the|table:-63 the|third:-63 the|toll:-18 the|tower:-48 the|tray:105 the|trestle:141 the|two:-66 the|vault:-40 the|wall:-101 the|way:-42
  the|whole:74 the|window:-78 the|wrong:-35 the|zinc:83 thing:-69 third:-71 this:-106 thousand:65 three:126 three|of:-23 throat:227
  through:-287 through|the:-271 throw:71 thumb:-16 ticket:-30 tile:116 till:-56 time:-145 time|the:-45 tin:93 to:-148 together:17
  token:262 toll:-59 too:-56 tooth:-38 top:-78 torpedo:-27 toward:-50 tower:-29 to|be:38 to|it:34 to|right:-36 to|see:-22 to|the:-109
  trace:-17 tray:116 tread:-40 trestle:133 turn:-57 twice:-90 two:16 two|of:-46 tyre:-54 under:-212 under|it:-62 under|the:-117 until:-68
  up:-66 upon:-37 upstairs:201 up|and:-22 up|in:-52 up|the:-105 us:-86 use:-69 vault:-34 very:-17 visor:-71 voice:244 wagon:-19 wake:-52
  wall:-141 want:210 warm:-215 washers:-65 water:-144 wave:68 way:-44 we:35 wet:-55 what:-87 what|be:-78 wheel:74 when:-158 where:-189
  where|it:-82 where|the:-106 while:294 while|the:101 white:-53 who:17 whole|of:89 whoop:42 who|have:-56 will:-19 wind:-36 window:-144
  windscreen:-19 with:-84 with|a:76 with|her:108 with|his:32 with|it:-45 with|its:-28 with|the:-121 with|two:-22 with|your:-60 word:-57
  write:-195 wrong:-37 yard:-33 year:-38 yell:133 you:-84 your:60 your|change:20 your|ear:-59 your|head:-89 you|a:-100 you|be:-65
  you|drop:140 you|go:-49 you|have:-160 zinc:75`,
  arrow_loose: `
  's:55 about:-109 across:215 across|the:62 aft:15 air:77 all:-79 along:-88 already:101 among:-35 among|the:-83 an:-22 and:-85 and|a:79
  and|be:-58 and|every:86 and|it:-31 and|its:19 and|let:-43 and|loose:185 and|take:132 and|the:-68 and|then:-26 and|you:36 another:186
  answer:22 archer:-289 arrow:-189 as:40 ask:-54 at:-71 at|a:-44 at|the:-130 a|horse:-19 a|man:155 a|quarrel:340 a|shaft:204 back:182
  backward:94 bar:-151 bay:67 be:30 before:63 begin:-32 behind:97 behind|the:164 behind|you:104 bell:-174 below:-94 bench:148 beside:20
  be|a:-43 be|already:111 be|in:-24 be|ring:-57 be|stand:80 be|still:67 billhook:-46 blade:-25 board:-65 bolt:-168 both:48 bow:-159
  bowman:58 bowstring:75 bowstring|thrum:52 bow|to:-242 brazier:-131 burst:51 but:-141 by:-127 by|the:-54 can:-152 catch:-35 causeway:110
  cheek:-186 cold:-38 come:-47 come|down:71 come|over:-200 come|up:19 cough:122 count:-126 crack:-65 cross:-44 crossbow:-45 cut:32
  dish:-55 do:-99 down:138 draw:-203 drop:15 drum:31 dry:123 each|with:-47 ear:138 edge:63 elbow:-54 empty:-65 every:-123 falchion:28
  fall:-77 fan:-46 far:35 feather:96 first:93 floor:29 fly:27 foot:-89 for:-123 forty:176 for|a:-39 for|the:-132 four:-27 from:99
  from|both:56 from|the:149 front:204 front|rank:259 full|of:31 gallery:143 gate:72 get:214 give:-56 go:-135 gong:-58 goose:-164
  goose|feather:66 go|down:-174 go|over:271 go|through:-112 go|up:-62 granary:-21 grandfather:-59 great:-60 green:-90 grind:-164 grow:29
  grow|feather:54 guard:-84 hand:-101 hang:-168 hat:44 have:-156 have|a:43 have|be:97 have|the:48 he:-258 head:96 hear:-96 hedge:29
  heel:-29 her:-74 he|have:-33 him:-31 his:-50 hoarse:-105 hold:-60 hoof:-71 hook:16 horse:52 hum:64 hundred:-71 in:43 into:-57
  into|the:64 in|a:-120 in|his:226 in|it:-27 in|its:110 in|the:179 in|your:41 iron:-32 it:-114 its:-156 itself:-43 it|and:-24 it|be:192
  keep:-46 kick:149 kick|the:81 knee:-66 land:67 lantern:124 last:171 laugh:287 lay:-135 lead:177 leave:174 leave|the:57 length:-183
  let:125 let|fly:107 let|go:92 let|it:-88 lie:-124 lift:-160 light:-92 line:47 little:141 loft:47 long:-140 look:-31 loose:163 low:-41
  man:220 master:-40 meet:-32 melon:119 miss:226 musket:219 name:-122 next:160 nine:-319 nock:-128 noon:-172 note:-174 of:-18 off:-71
  off|the:-40 of|it:-62 of|the:87 of|them:-92 old:-165 on:-104 once:-48 one:-84 only:-182 on|his:117 on|its:-42 on|the:-134 open:-383
  other:126 out:36 out|of:104 over:129 over|the:189 own:-64 pagoda:53 paper:-100 parry:-38 pass:-267 past:-144 penny:-33 pole:-29 pony:371
  pot:-45 powder:38 put:19 quarrel:291 quarrel|in:154 quiver:117 rain:-73 rank:322 reed:177 rider:163 ring|on:36 rise:-49 river:-58
  road:72 roof:86 rope:63 round:-71 row:-152 run:-144 say:-74 scale:77 scream:62 scream|and:118 seat:114 set:-122 shaft:231 shaft|go:98
  she:-66 shoot:263 shout:-89 shriek:-38 since:-78 sing:95 sister:33 sit:151 sit|down:169 six:131 sleeve:-81 slide:-121 small:69
  smoke:-210 snap:-47 snow:-78 somebody:-66 someone:92 something:180 sound:34 speak:-42 spit:-193 stair:-17 stand:-213 stand|in:84
  steel:-184 step:-49 still:111 stirrup:215 stone:-70 stop:-83 straight:128 strike:-45 string:-84 stroke:-26 sword:-114 table:-153
  take|the:193 tear:38 terrace:83 that:-69 the:-104 their:-152 them:-84 then|the:-83 there:-104 there|be:-106 they:-22 they|come:62
  the|air:69 the|archer:-119 the|bar:-22 the|bolt:80 the|brazier:-170 the|causeway:158 the|dry:52 the|first:139 the|front:282 the|gong:-36
  the|great:-61 the|hedge:27 the|last:120 the|lead:230 the|man:-65 the|next:200 the|other:154 the|pagoda:62 the|powder:53 the|reed:156
  the|seat:134 the|second:105 the|string:34 the|terrace:28 the|third:207 the|two:27 the|wall:-260 the|whole:93 third:257 three:-127
  through:159 through|his:171 thrum:120 tile:-23 time:-132 to:-191 together:68 touch:-56 to|the:-136 turn:-40 twang:218 twang|and:164
  two|of:65 under:-335 under|the:-282 until:-44 up:-105 upon:-98 up|on:168 volley:27 walk:-80 wall:-229 wave:119 way:-94 where:36
  where|the:72 which:36 while:-44 whistle:31 white:-271 who:258 whole:91 widow:-57 with:-104 with|a:66 with|its:109 with|their:-177
  word:-58 yard:198 you:-154 your:-227 your|ear:37 your|hat:43 your|name:-71 you|be:132 you|go:50 you|have:-53 you|the:137`,
  rain: `
  're:-91 's:-85 's|a:-31 's|hat:94 's|man:-44 've:108 a:-113 about:21 about|it:-40 about|the:21 above:149 above|the:-136 across|from:47
  across|the:-126 afternoon:227 afternoon|the:219 aft|it:-15 aft|that:-64 again:-33 against:-143 again|and:-62 ahead:-105 air:-134
  alarm:-87 all:-56 all|afternoon:161 all|night:151 all|of:-30 all|through:93 along:-165 along|the:-62 already:85 altar:-41 among:-49
  among|the:-63 an:-75 and:-55 and|a:16 and|aft:50 and|all:24 and|an:-52 and|at:-114 and|be:-42 and|behind:-90 and|both:-64 and|by:48
  and|come:-137 and|do:59 and|down:-80 and|every:-56 and|fill:106 and|fire:-74 and|for:64 and|get:118 and|give:-54 and|go:15 and|have:-245
  and|he:-51 and|her:69 and|his:15 and|in:132 and|it:-54 and|its:77 and|let:-27 and|listen:23 and|look:21 and|old:-18 and|on:262
  and|one:83 and|put:-116 and|rain:27 and|somebody:75 and|spit:-182 and|take:-166 and|that:-159 and|the:-25 and|then:-132 and|there:-209
  and|they:30 and|turn:-50 and|you:-124 and|your:-58 another:34 answer:-222 apart:-54 arcade:164 archive:-73 arm:-125 around:-34 arrive:58
  as:-46 ash:-53 aside:-182 ask:29 asleep:214 asleep|before:207 as|a:-168 as|far:-207 as|it:71 as|the:-200 at:-35 at|a:-67 at|each:-126
  at|every:-38 at|last:262 at|once:36 at|you:49 at|your:-38 aunt:-45 away:-163 awning:-38 a|bowl:118 a|foot:142 a|good:-50 a|great:31
  a|hand:128 a|hundred:-142 a|line:-30 a|little:20 a|log:99 a|man:-63 a|noise:-24 a|second:-50 a|shower:85 a|single:-85 a|small:33
  a|third:74 a|time:87 a|while:171 a|whole:-57 back:-78 backward:-45 back|and:-41 back|to:-21 bad:16 balcony:-121 ball:-99 bang:-102
  bank:-303 banner:-70 bar:-55 bare:-42 barge:131 barrel:25 barrier:-23 bawl:-30 be:-52 bead:152 bead|on:40 beat:-27 beat|on:46
  because:-76 bed:221 before:94 begin:-76 begin|to:38 behind:-145 behind|it:-97 behind|the:-198 behind|you:-92 bell:-93 bellow:-29
  belly:-70 below:71 below|the:-26 bench:-78 beneath:33 beneath|the:-66 beside:-49 beside|you:-28 better:94 between:-57 beyond:60
  beyond|the:36 be|a:-31 be|all:-99 be|already:-57 be|asleep:86 be|at:138 be|be:110 be|carry:-82 be|come:297 be|dry:-99 be|empty:-28
  be|fall:126 be|four:53 be|give:148 be|go:-46 be|in:-35 be|leave:-46 be|make:-23 be|on:-43 be|only:189 be|pour:69 be|rain:116 be|run:-23
  be|still:123 be|strike:-30 be|tell:81 be|the:27 be|through:-21 be|two:254 be|under:-60 be|up:-136 be|warm:166 bike:-35 bite:-71
  black:-52 blade:-89 blanket:92 blanket|and:106 blast:-46 block:-61 blow:-84 blue:-105 blue|and:-89 board:56 bolt:-118 bomb:-33 boom:57
  boot:32 boot|and:282 both:-199 both|barrel:-26 bottle:-113 bow:-29 bowl:152 bowstring:-159 box:113 box|and:197 boy:-135 break:-171
  breath:-54 breathe:-205 breathe|out:-49 brick:71 bridge:73 bring:27 bring|the:107 brother:-30 brother|'s:-60 bucket:37 build:-45
  burn:-125 burst:-122 bury:107 bus:-61 bus|roof:69 but:-106 button:-26 but|the:48 buy:79 buzz:136 by:34 by|one:89 cab:157 cage:-27
  can:-81 candle:45 cap:-37 capsule:182 car:-243 carbine:-30 carry:87 cart:112 carter:-34 case:159 cash:-110 catch:-216 cat|have:23
  causeway:-70 ceiling:-70 chain:37 chair:110 chapel:-138 charge:-38 chatter:-43 child:-199 chorus:-43 chrome:-42 cigarette:24 circle:-30
  clang:-72 clap:106 clatter:-96 clean:22 clear:-332 click:-105 cliff:-41 climb:-43 clinic:53 close:142 cloth:-16 coal:15 coat:-132
  coffin:234 cold:-167 collar:-18 colour:-69 colour|of:-45 come:-69 come|apart:-49 come|back:-71 come|down:115 come|in:-294 come|off:-15
  come|on:155 come|out:-105 come|over:73 come|round:-17 come|straight:154 come|up:-111 consider:-74 cook:-52 corner:54 cough:-110 could:55
  count:-31 counter:-148 courier:-96 crack:78 crackle:-46 creak:-19 crossbow:-46 cup|one:102 curtain:111 custom:-48 cut:86 cutlass:-15
  dam:-28 dark:54 darn:55 darn|a:27 day:-62 dead:-75 deal:-61 deal|of:-21 deck:68 depot:-43 desk:-35 die:22 discharge:-219 do:102 dog:135
  dollar:-47 door:-99 down:-17 downpour:145 down|and:-184 down|in:110 down|on:88 down|the:75 down|to:52 do|the:125 drain:-17 draw:47
  drink:187 drip:-206 drip|from:29 drive:-89 driver:26 drizzle:358 drizzle|bead:49 drizzle|patter:29 drone:-125 drown:-156 drum:34
  drum|on:214 dry:-25 dry|and:-67 dust:-81 each:-167 each|one:-29 ear:-103 eat:-22 eaves:-41 eaves|into:83 edge:-146 eight:-191 elbow:-52
  eleven:-107 else:40 ember:40 empty:-42 empty|the:-39 end:151 end|of:-49 escape:109 even:-83 evening:-54 every:-105 everybody:-24
  everyone:-111 everywhere:206 eye:185 face:-66 falchion:-47 fall:47 fall|on:132 family:193 fan:115 far:-99 far|as:-186 fast:171
  feather:-130 feed:22 feel:-58 fence:-45 fifth:-29 fill:162 find:-58 find|the:-129 finger:-26 fire:-166 fire|escape:112 fire|the:-73
  first:23 first|time:67 fizz:28 flag:-88 flash:122 flat:-121 floor:-73 floor|of:50 fly:-78 fold:48 follow:-66 foot:103 for:-50
  forearm:-35 forehead:-40 forty:-75 for|a:28 for|it:71 for|the:-33 four:89 four|hundred:-59 four|of:205 frame:-69 from:-202 from|the:-33
  front:88 full:-108 gallery:-123 gap:-104 gate:55 gear:-49 get:106 get|a:-30 get|the:-37 gin:-37 girl:-35 give:141 give|it:-61
  give|up:-17 glass:-209 glove:-215 go:-85 gong:-58 goose:-56 go|and:-41 go|at:74 go|by:78 go|down:-138 go|in:-66 go|on:49 go|out:140
  go|over:-58 go|round:-147 go|the:55 go|through:-118 go|to:-169 go|up:-227 grain:-68 grate:29 grave:33 gravel:-135 great:189 green:-89
  grey:-168 grind:-94 groan:-168 grow:-74 grumble:-75 guard:-33 gutter|be:24 gutter|run:55 hack:-32 hair:-94 half:115 half|a:52
  half|the:-29 hand:-66 hand|and:-189 hand|in:-79 hang:-25 hard:174 hat:-76 hatch:131 haul:-56 have|be:19 have|begin:-22 have|bring:48
  have|find:-73 have|get:101 have|go:57 have|have:-39 have|it:-70 have|leave:-43 have|stop:-37 have|the:50 he:-155 head:32 head|and:-34
  hear:57 hearth:-26 hear|it:172 hear|the:110 here:-25 hers:-28 her|hand:-77 he|be:-81 he|come:59 he|have:95 he|hit:-18 he|keep:-51
  high:111 him:40 him|the:91 hinge:-72 his:-74 hiss:125 hiss|on:154 his|own:-89 hit:-107 hit|him:-45 hit|me:-45 hoarse:-51 hold:127
  hold|the:156 hole:25 hole|in:67 holler:-70 hood:-33 hoof:-177 hook:-75 hop:-277 hot:-105 hour:134 howl:-61 hundred:-92
  hundred|person:-24 i:15 ice:-113 in:-70 inside:-115 inside|the:-157 instant:83 into:-51 in|a:-288 in|at:-38 in|by:-126 in|her:21
  in|here:25 in|his:-51 in|its:-45 in|my:-33 in|one:-35 in|rope:163 in|string:283 in|the:-38 in|their:53 in|under:-86 in|your:-21 iron:-77
  it:99 its:-95 itself:-155 its|own:127 its|way:-71 it|'s:-27 it|again:-67 it|and:85 it|back:-51 it|be:172 it|come:197 it|do:121
  it|drum:187 it|fall:85 it|get:115 it|go:-150 it|in:48 it|on:-75 it|patter:173 it|rain:126 it|take:-29 it|the:125 it|up:-48 it|with:-235
  i|have:-15 i|lie:115 i|sit:145 i|stand:-122 i|take:126 jack:-29 jack|in:-24 jaw:-90 jump:-119 just:-99 keep:-148 keep|the:33 keep|up:33
  kettle:-58 key:80 kick:-169 kick|the:-85 kid:-79 kiln:-222 kind:-97 kind|of:-131 klaxon:-52 knee:-136 kneel:-124 knife:-37 knock:-131
  know:-176 knuckle:37 ladder:-34 lamp:56 land:-38 lap:126 last|of:65 late:-72 lattice:-107 laugh:-48 laundry:49 lay:18 lay|the:-30
  lead:183 lead|and:129 lean:-179 leap:-87 leave:-71 leave|the:-125 leave|to:-40 ledger:-138 leg:68 length:-203 length|of:-207 let:38
  letter:104 let|fly:-23 let|go:58 let|it:75 let|the:-109 lid:180 lie:53 lie|down:-151 lie|on:144 lift:-59 lift|the:-95 light:-28
  lightning:-117 lightning|show:16 like:-96 line:-116 lip:-142 listen:50 listen|to:68 little:-59 lock:-145 loft:-57 log:196 long:-36
  look:-138 look|at:-86 look|for:111 loose:-188 lose:16 lot:-49 low:101 lower:-169 machine:-47 make:40 man:-67 many:-119 mare:-46
  market:-46 mask:-33 mat:-45 meet:-265 meet|the:-24 metre:203 me|and:71 middle:141 middle|of:205 mile:161 milk:-54 mind:154 minute:-61
  mirror:60 miss:94 monowire:-50 month:-128 moor:-29 more:-62 most:-42 most|of:-36 mother:44 motor:93 move:74 move|the:101 mud:-66
  mutter:-38 muzzle:-32 my:82 my|foot:183 my|sister:95 nail:-88 name:-57 neat:-36 needle:29 new:-20 next:-187 next|room:-25 night:144
  nine:-139 nineteen:122 ninety:18 ninth:-172 noise:-23 noodle:80 noodle|sign:36 noon:-66 nose:91 not:-159 note:32 notice:-30 now:82
  now|it:179 number:-75 nurse:428 of:-24 off:132 off|and:137 off|his:-102 off|in:349 off|its:-29 off|the:-20 of|a:-38 of|her:235 of|it:232
  of|the:-78 of|them:-135 of|us:214 of|you:94 old:49 on:42 once:-35 once|and:59 one:-50 one|and:120 one|by:20 one|in:-56 one|of:-172
  onion:-35 only:72 only|one:30 only|the:-62 onto:59 onto|the:58 on|a:-115 on|every:-46 on|his:-219 on|in:27 on|iron:-105 on|it:26
  on|its:40 on|my:137 on|steel:-29 on|the:82 on|their:-48 on|your:-26 open:-110 open|and:18 open|up:-56 or:-225 orchid:-43 order:283
  other:-183 other|person:-108 our:48 out:-26 outside:117 outside|the:58 out|and:15 out|in:181 out|of:-219 out|on:122 out|the:185
  out|through:-90 overhead:42 over|and:150 over|in:-25 over|it:-33 over|the:48 over|your:83 own:71 pace:66 pack:-55 packet:-199 page:-57
  paint:-105 pair:51 pair|of:111 palm:-246 pan:73 pane:-156 panel:-55 pane|and:-86 paper:57 parapet:-47 parry:-67 part:-79 pass:-142
  pass|the:-69 past:-27 past|the:74 patter:381 patter|on:157 pawnshop:-57 pay:372 peat:50 pelt:103 pelt|rain:65 person:-87 person|'s:-111
  piano:-58 pick:-190 piece:-195 pigeon:-142 pilgrim:54 pink:152 pipe:-100 pistol:-75 pit:-96 place:-67 plank:-42 plate:125 play:67
  plink:148 point:-48 pole:-170 pop:-81 post:-47 pot:25 potter:222 pour:163 powder:-86 press:15 promise:-128 pull:69 pull|the:110
  pump:-108 put:-161 put|his:-19 put|the:-111 quarry:-26 quiet:-57 quite:-75 rail:-109 rain:110 rain|again:126 rain|and:79 rain|be:72
  rain|beat:51 rain|come:137 rain|drip:26 rain|fall:51 rain|in:-51 rain|on:152 rain|patter:42 rain|rattle:38 rain|since:-60 rain|the:50
  rain|tick:30 ramp:76 rank:-50 rattle:-108 reach:-64 read:68 read|the:-147 real:41 real|rain:55 rear:-62 red:-64 reeve:150 rest:-169
  revolver:-60 rib:-54 ride:49 rider:-44 ridge:-213 rifle:-111 right:-57 ring:-274 ring|on:-51 rise:-72 river:-67 road:-107 roar:-173
  roll:-233 roof:-80 roof|and:45 roof|of:69 room:-214 rope:317 round:-236 round|and:-180 round|the:-97 run:54 run|down:96 run|in:147
  run|off:75 run|with:101 sabre:-224 sack:-29 salt:-91 saucer:33 saucer|and:234 say:-38 say|the:-17 scream:-103 screen:88 seat:50
  second:27 see:64 seed:-56 see|the:-16 sell:64 set:-58 settle:23 seven:70 sexton:20 shaft:-154 shake:-120 shape:-22 she:-72 shear:-18
  shed:-29 sheet:93 shelf:60 shell:-55 she|be:91 she|have:-110 shoot:-195 shoot|at:-36 short:-32 shoulder:-81 shout:-74 show:-28
  shower:161 shriek:-86 shrill:-45 shut:-33 shutter:163 side:-167 sideways:53 side|of:-41 sigh:-39 sign:108 silent:-67 sill:-86 silver:53
  since:36 since|the:59 sing:-92 single:-82 sink:73 sister:33 sister|'s:101 sit:39 sit|down:-153 six:65 six|hundred:-28 size:102
  size|of:105 sky:-187 skylight:-20 slab:218 slap:-114 slap|the:94 slate:143 sleep:71 sleet:153 sleeve|and:-39 slide:62 slow:-194 slug:-21
  small:37 smell:-52 smell|of:-46 smoke:-103 snap:-58 snow:-125 so:20 sock:39 soft:389 sole:-133 some:-61 somebody|'s:-54 somebody|else:43
  somebody|have:-98 someone:-116 something:16 somewhere:79 sort:-44 sort|of:-27 sound:-164 so|do:109 so|that:60 spade:-30 spark:-164
  speak:-105 spin:-117 spit:121 splinter:-64 stack:-51 stair:-91 stall:-20 stamp:57 stand:42 stand|at:208 stand|on:157 stand|up:-106
  stand|with:15 start:27 stay:72 steady:310 steam:-50 steel:-82 steel|on:-18 step:-184 stick:-51 still:-25 stitch:-32 stone:-48 stool:54
  stop:-30 store:-17 storey:28 storey|of:58 storm:68 stove:171 straight:74 straight|down:118 straw:-61 street:-176 streetcar:25
  strike:-111 string:100 strip:226 strobe:-25 stroke:-17 swear:-32 swing:-203 sword:276 table:-75 tail:-97 tailor:-24 take|a:-76
  take|it:105 take|off:132 take|the:-66 talk:-76 tank:-144 tanker:-57 tap|on:41 tarpaulin:64 tax:-49 tear:41 tell:113 tell|the:-69 ten:-64
  ten|thousand:-49 terrace:-40 that:-85 thatch:175 that|'s:-141 that|be:79 that|have:-65 that|it:-77 the:-69 their:-148 themselves:83
  them|and:137 them|be:-89 them|in:-36 then:-43 then|a:-19 then|it:-80 then|the:-139 there:-34 there|'s:-107 there|be:-170 they:100
  they|be:-190 they|come:-37 they|have:-113 the|air:-115 the|alarm:-41 the|altar:-31 the|archive:-56 the|awning:-30 the|back:-149
  the|bailiff:-15 the|bar:-48 the|barge:193 the|bed:129 the|bell:43 the|blast:-38 the|board:-53 the|boy:-16 the|bridge:-21 the|brim:17
  the|bus:-59 the|candle:44 the|capsule:168 the|cat:74 the|causeway:-58 the|ceiling:-36 the|chapel:-72 the|chimney:-23 the|cliff:-30
  the|clinic:38 the|coal:-45 the|coffin:121 the|colour:-57 the|corner:-32 the|counter:-67 the|curtain:-38 the|custom:-44 the|dam:-32
  the|dark:-33 the|dead:26 the|deck:46 the|depot:-41 the|door:-73 the|downpour:244 the|drip:-49 the|drizzle:185 the|drone:-60 the|drop:159
  the|dry:-31 the|dust:-26 the|ear:-57 the|eaves:65 the|edge:-65 the|ember:67 the|end:48 the|family:216 the|fire:16 the|first:-65
  the|fish:39 the|flat:-24 the|floor:-241 the|front:62 the|gallery:-123 the|gap:-121 the|gate:96 the|glass:168 the|gong:-40 the|great:208
  the|hearth:-32 the|hinge:-47 the|hole:-43 the|house:66 the|ice:-78 the|kettle:-62 the|key:25 the|ladder:-25 the|lamp:-137
  the|lantern:123 the|last:-54 the|laundry:57 the|lead:171 the|leave:65 the|lid:150 the|lift:29 the|long:-29 the|man:44 the|mat:-94
  the|middle:138 the|mirror:-65 the|morning:37 the|motor:63 the|next:-174 the|night:49 the|ninth:-151 the|noodle:-26 the|old:99
  the|one:118 the|only:113 the|other:-21 the|pane:207 the|paper:200 the|parapet:-38 the|pass:-41 the|pawnshop:-55 the|peat:42 the|pelt:72
  the|piano:-37 the|pilgrim:60 the|pot:43 the|powder:-79 the|pump:-97 the|rail:-33 the|rain:189 the|ramp:106 the|reeve:190 the|rest:-182
  the|right:-41 the|river:-55 the|roof:18 the|room:-64 the|same:19 the|screen:-27 the|shutter:185 the|sign:-33 the|sill:-54 the|size:103
  the|sky:-155 the|slab:219 the|slate:103 the|sleeve:-66 the|small:117 the|smoke:-48 the|stair:-57 the|step:64 the|stone:-33 the|stove:128
  the|street:-48 the|table:-23 the|tanker:-27 the|tarpaulin:50 the|thatch:86 the|thing:-24 the|thunder:120 the|tile:-59 the|tooth:-29
  the|top:-89 the|tower:41 the|tram:-139 the|two:-67 the|typewriter:69 the|umbrella:-93 the|vault:-230 the|wall:-45 the|water:-177
  the|way:56 the|wet:323 the|whole:-179 the|window:-102 the|word:-65 the|wrong:52 thing:-109 think:-64 third:28 this:-73 though:-215
  thousand:-166 thread:-121 three:-76 three|hundred:19 throat:-122 through:-160 through|his:-121 through|the:-66 thrum:-64 thumb:-168
  thump:-127 thunder:151 thunder|roll:33 tick:116 tie:25 tile:-286 till:-88 time:-69 time|since:66 tin:-124 to:-32 toe:-48 together:-168
  tomato:-146 tonight:-98 too:68 tooth:-71 too|many:-63 top:-231 top|of:-60 toward:-179 tower:-53 to|a:-66 to|be:76 to|her:58 to|it:-48
  to|itself:-18 to|keep:106 to|right:-30 to|see:-33 to|the:130 to|you:158 trace:-19 train:-78 tram:-52 tread:-43 tree:107 truck:-49
  tube:229 tunnel:-115 turbine:-113 turn:-22 turn|over:119 turn|the:-42 twelve:-42 twice:40 twice|and:-16 two|hundred:-59 two|of:-43
  type:-149 typewriter:77 umbrella:-114 umbrella|over:16 under:-82 under|a:89 under|it:-63 under|the:-74 unfold:-85 until:-108
  until|the:-240 up:-33 upon:157 upon|it:22 upon|the:44 upside:122 upside|down:127 upward:-87 up|a:49 up|from:-80 up|in:-34 up|on:25
  up|the:-74 up|to:-89 up|with:-102 us:168 valley:118 vault:-244 vend:-16 very:-92 voice:41 wait:-58 walk:-111 walk|the:-337 wall:-122
  wall|in:-16 warm:222 warm|the:77 watch:57 water:106 wave:48 way:100 way|it:166 we:150 wear:140 weather:-58 well:-59 wet:188 what:-33
  whatever:-70 what|be:181 wheel:-85 when:-26 when|it:-32 when|the:-100 when|you:48 where:38 where|it:93 where|the:-36 which:19
  which|be:-86 while:-41 while|the:97 whistle:15 white|and:-44 who:78 whole:-75 whole|of:16 whoop:-90 who|be:-54 who|have:68 wide:-68
  widow:191 will:210 win:-95 wind:-109 window:-158 wipe:89 wiper:143 wire:-72 with:-95 with|a:-43 with|an:-44 with|both:-17 with|her:-248
  with|his:-55 with|it:-66 with|its:36 with|my:46 with|one:-44 with|the:67 with|their:23 with|two:139 with|your:40 wolf:-83 wool:86
  word:-108 work:-169 wrist:-46 wrong:36 yard:-101 year:-20 yell:-63 yew:186 you:-41 your:-46 your|ear:-17 your|foot:24 your|hand:-15
  your|head:75 your|name:-48 your|nose:170 your|own:-54 you|a:99 you|and:-51 you|be:113 you|count:61 you|get:-33 you|go:-35 you|have:73
  you|in:23 you|lie:197 you|on:-98 you|put:-35 you|take:81 you|turn:26 you|walk:123`,
  horse: `
  'd:-20 's:-32 's|a:-65 's|hat:-18 's|pony:48 a:-107 about:-229 about|the:-41 above:59 above|the:104 across|the:72 aft:-16
  aft|another:-98 aft|the:-69 again:-154 against:51 against|the:-128 again|and:-27 ahead:52 ahead|of:41 air:-38 all:46 already:32
  altar:-69 always:-24 among|the:-66 an:-88 and:-24 and|a:-148 and|all:-140 and|at:-27 and|blow:118 and|bolt:48 and|by:-53 and|come:-108
  and|do:101 and|down:-48 and|each:-18 and|every:43 and|get:-35 and|give:-16 and|go:115 and|he:-40 and|his:-29 and|it:-105 and|its:-33
  and|leave:75 and|let:-81 and|look:26 and|on:131 and|one:23 and|out:-20 and|put:-62 and|scream:95 and|she:-28 and|something:-49
  and|speak:-17 and|stamp:21 and|stand:-61 and|stay:-50 and|swing:-15 and|take:-47 and|that:-29 and|the:-66 and|then:-60 and|there:-29
  and|they:15 and|three:-25 and|two:-37 and|up:-35 and|wait:-17 and|what:-34 and|when:-81 and|you:43 answer:46 arch:17 archer:-46 arm:-37
  around:-26 arrive:-38 as:-234 ash:-74 ask:-55 asleep:-24 as|a:-42 as|far:-36 as|one:-115 as|the:100 as|they:-42 at:46 at|a:50
  at|each:-27 at|every:124 at|full:232 at|his:50 at|it:33 at|once:74 at|you:29 at|your:-50 aunt:-43 avenue:55 away:72 axle:24 a|bell:-72
  a|boy:-24 a|great:59 a|gust:-16 a|hand:218 a|horse:-127 a|little:-32 a|long:90 a|man:-35 a|second:-17 a|single:-40 a|small:-53
  a|string:-27 a|third:-123 a|time:-52 a|trot:28 a|walk:114 a|white:-95 a|yard:-43 back:-85 back|the:30 back|to:-64 ball:-27 bang:-26
  bank:-137 bar:37 bare:-53 barefoot:-42 barge:-73 barley:243 barrel:-49 basket:-26 be:-22 beat:148 bed:-162 before:32 begin:66
  begin|to:99 behind:17 behind|it:-27 behind|the:-276 behind|them:106 behind|you:77 bell:137 bellow:-43 below:-50 bench:-46 bend:-84
  beneath:-155 beneath|the:-104 beside:202 beside|the:120 beside|you:222 between:-53 between|them:-37 beyond:65 beyond|the:68 be|a:-30
  be|all:106 be|already:23 be|and:-43 be|come:-86 be|draw:-33 be|empty:18 be|full:50 be|go:-70 be|leave:-158 be|let:114 be|on:-49
  be|only:118 be|ring:20 be|under:-21 bite:128 blade:-70 blind:-89 blow:85 blow|and:103 blue:170 board:-100 boat:-30 bonnet:-22 boom:-54
  boot:-43 both:-217 bottle:-142 bow:-82 bowl:-51 brazier:-97 break:17 breaker:-94 breath:75 breathe:-24 breathe|out:-23 bride:-55
  bridge:201 bring:68 bronze:-54 brother:-100 brown:-18 buggy:-66 burn:-148 burst:-94 bury:-136 by:-30 by|a:-26 by|itself:-18 by|one:-79
  cable:83 call:109 can:-98 candle:-19 canter:18 canvas:-40 can|hear:24 card:-28 carp:-95 carry:24 cart:-52 carter:116 cart|have:128
  cat:-90 catch|the:-30 causeway:253 causeway|and:187 chain:-156 chair:-16 chalk:-58 change:-47 chapel:-108 child:51 chimney:269 chin:-15
  circle:20 clang:-52 clap:33 clatter:128 clear:-93 click:-39 cliff:-45 climb:-57 clod:85 clop:413 clop|up:188 close:-40 close|and:-33
  cloth:90 coach:29 cob:234 cobbles:112 cold:-55 collar:85 collar|and:56 colour:-61 column:-37 comb:-48 come:-125 come|a:-62 come|back:-75
  come|down:52 come|in:-166 come|out:-64 come|over:-19 come|the:-198 come|through:135 come|up:75 company:55 complain:52 cook:-125
  copper:-33 corner:-208 cough:20 could:154 count:79 counter:-21 courier:70 courtyard:-60 cover:-27 cow:-24 crack:-61 cross:-53
  cross|the:-23 crowd:17 crunch:-29 cry:112 crypt:-55 cup:-81 curl:-24 cutlass:17 dawn:59 dead:-68 do:-164 dog:-69 dog|have:-15 door:-103
  down:44 down|and:-25 down|at:107 down|in:32 down|on:198 down|the:-106 down|to:-18 do|the:-141 draught:-39 draw:-109 draw|the:-34 dray:36
  drink:-35 drip:-44 drive:-56 driver:-41 drop:-71 drover:-41 drown:-52 drum:-117 dry:42 dust:-54 dyke:113 each:-78 each|of:-28
  each|one:62 ear:71 eat:-33 eaves:-49 edge:-92 eight:-60 eighty:-48 elbow:19 elder:-27 empty:-92 end:101 even:-216 evening:-96 ever:-40
  every:51 everyone:-25 eye:-89 face:42 falchion:210 fall:-146 family:-31 fan:-39 far:67 far|as:-45 fast:-156 feed:-28 feel:-60 ferry:-104
  ferryman:-40 fill:-47 find:-83 find|the:-22 finger:-56 fir:103 fire:-121 first:-73 fist:19 five:-72 flame:-17 flare:-30 flash:-37
  flat:-23 flat|out:-67 fling:-39 floor:-21 fly:77 fog:-49 fold:-79 follow:-78 foot:-159 for:-187 forehead:-43 forty:-40 for|a:46
  for|each:-92 for|every:-80 for|the:-158 four:318 fox:115 frame:-25 from:-66 from|his:-86 from|the:-94 front:51 frost:104 full:204
  full|of:41 full|stretch:230 gain:-21 gale:-92 gallery:-115 gallop:96 garden:-36 gate:142 gear:-76 geld:58 gently:-44 get:-54 get|in:-25
  give:-64 give|it:32 give|tongue:-55 glass:-58 go:-31 gong:-178 good:142 goose:139 go|and:-17 go|at:86 go|by:-23 go|down:82 go|in:-82
  go|off:-38 go|on:-74 go|out:-59 go|over:183 go|round:-19 go|through:-16 go|to:-41 go|with:118 granary:-24 grandmother:-36 grapnel:-79
  great:118 great|many:43 green:-114 grey:227 groan:-68 grow:-41 gun:-88 hair:-42 half|a:-26 hall:-38 hall|and:-47 halt:-22 hand:33
  handbell:-89 hand|and:-39 hang:-133 hard:-18 harpoon:-60 hat:-49 have:-67 have|a:-81 have|be:-100 have|begin:138 have|come:-96
  have|get:-27 have|go:-128 have|it:-125 have|its:15 have|put:-38 have|stop:-40 have|the:93 have|turn:-83 he:-159 head:52 headlamp:-47
  head|and:-85 hearth:-59 hear|it:26 hear|the:-15 heavy:81 hedge:282 heel:61 her:68 here:-26 her|ear:36 her|head:151 he|be:-54 he|come:-17
  hill:111 hilt:-101 him:-54 him|have:-115 him|the:-39 hinge:87 his:-141 hiss:-62 his|hat:-18 his|mare:43 hit:-83 hit|him:-25 hit|me:-26
  hoarse:-64 hold:-55 hold|the:141 hole:-86 hood:-81 hoof:358 hoofbeat:136 hoofbeat|on:103 hoofs:267 hoof|and:27 hoof|in:118 hoof|on:115
  hook:-93 hop:95 horse:-203 horsepower:-19 horse|'s:-145 hour:176 house:-161 howl:33 hull:-55 hum:-46 hundred:-78 i:-267 ice:114
  ice|and:240 in:-106 inch:37 inside:-95 into:-52 into|the:-101 inward:-28 in|a:-96 in|and:-29 in|her:109 in|his:-110 in|it:-48 in|its:-64
  in|the:-121 in|their:-45 in|turn:-25 in|under:79 in|your:-64 iron:213 it:-121 its:-72 its|head:-73 its|name:-20 its|own:56 it|a:-58
  it|again:-81 it|and:-20 it|back:-23 it|come:-53 it|do:-53 it|down:-104 it|go:-65 it|have:31 it|in:-32 it|on:76 it|stop:98 it|take:-33
  it|the:147 it|to:-31 it|with:23 i|have:-21 jangle:-54 jar:-38 jingle:304 jingle|and:238 just:44 keep:-140 kettle:-131 key:-35 kick:272
  kiln:-30 knee:-47 kneel:-37 knife:-20 knock:-123 knot:-17 lagoon:-17 lamp:171 lamp|light:28 lance:42 land:-53 lane:-48 lantern:-67
  lap:-168 last:69 last|of:-27 late:-20 lather:-70 laugh:35 lay:113 lay|the:-31 lead:-61 leader:41 lead|mare:67 lean:169 lean|on:114
  lean|out:-67 leap:48 leave:-107 leave|a:-17 leave|and:79 leave|the:-143 leg:-51 length:-95 lid:-92 lie:-39 lie|down:-39 lift:-95
  lift|the:-74 light:-25 lightning:134 like:-25 line:-50 listen:-37 little:-135 lock:-65 log:-74 long:193 look:-247 look|at:-77
  look|for:-15 look|up:-194 loose:157 lose:-66 loud:145 low:-74 lower:-34 make:-32 make|a:-18 man:110 many:119 man|with:-16 mare:140
  mare|go:50 mare|scream:30 market:33 master:-92 me:61 meet:-35 me|the:-17 middle:-56 mile:125 milkman:258 milkman|'s:233 mine:-29
  mirror:-80 miss:59 moan:-68 money:-29 moon:-82 more:-48 motor|be:-19 mount:-54 mouth:18 move:-26 mule:89 mule|and:162 mutter:48 my:-288
  nag:-183 nail:-60 name:-91 narrow:-18 neck:149 neck|and:103 needle:-25 neigh:99 next:-80 night:-105 ninety:-73 ninth:-49 noise:35
  noon:-82 nose:18 not:-19 note:-37 novice:-39 now:-104 nun:-23 nursery:-22 of:-49 off:-75 off|and:-41 off|his:-57 of|a:-63 of|her:-35
  of|him:-16 of|his:-39 of|it:90 of|its:70 of|pane:-77 of|the:-36 of|them:-16 of|you:-43 old:-100 once:-41 once|and:-38 once|for:-64
  one|about:-22 one|aft:-37 one|and:-32 one|by:-69 one|hear:133 one|of:-48 one|two:-19 only:-190 only|the:-114 on|her:19 on|his:-46
  on|it:-22 on|its:-121 on|steel:-33 on|your:-32 open:67 open|and:-31 opinion:-24 orange:-20 order:110 other:-81 others:62 our:180 out:-20
  outside:-47 out|a:-19 out|and:-19 out|in:23 out|of:50 out|on:-120 out|over:-29 out|the:147 over:42 overhead:-27 over|and:37 over|his:-18
  over|in:-24 over|the:50 own:-20 pace:47 pack:-170 page:-45 paint:48 pair|of:-28 palm:-78 pan:39 pane:-84 paper:-48 part:-79 passage:-56
  pass|the:-34 past:43 past|the:-27 patter:-59 pause:-89 person:-120 piano:-32 pick:187 piece:156 pike:30 pilgrim:-43 pillar:-53 pine:-30
  pipe:-57 pit:-24 place:-147 plank:44 play:-106 plod:190 plume:164 plunge:90 poker:-31 pole:110 pony:293 pony|clop:36 pop:-124 post:55
  pot:-63 pour:-101 powder:109 pull:117 pump:-24 punch:-62 push:-31 put:-159 put|a:-17 put|her:-32 put|the:-37 quarry:-38 quarter:-56
  quite:-199 rafter:-25 rail:-29 rain:-61 rattle:-18 reach:39 read:-137 rear:128 rear|and:79 rear|in:39 red:64 reeve:15 rein:28 remain:-90
  rest:-146 rib:-88 rice:-27 ride:76 rider:-37 ride|the:-55 ridge:-120 rig:-62 right:61 rim:-74 ring:-107 rise:-96 river:84 road:81
  roar:-53 roll:-120 roof:-75 room:-39 rope:165 round:34 round|and:196 round|the:-161 row:-89 run:89 run|off:-96 sabre:-124 sack:-53
  saddle:-202 saint:-82 salt:24 same:-40 sand:-29 sandal:-25 say:-52 say|the:-36 scale:202 scream:65 scream|and:44 screen:-32 seat:61
  second:-72 see:-105 seed:-98 see|that:-77 see|the:-42 sell:-56 settle:-46 seven:-97 seventh:-37 sexton:-124 shadow:-109 shaft:-90
  shake:17 shake|the:-48 shape:-21 she:-166 sheaf:-22 sheet:-19 shelf:-35 she|be:-23 she|have:15 shift:-64 shingle:-29 shoe:199 shoot:-278
  shotgun:-77 shout:-19 show:-79 shriek:78 shrill:34 shut:-47 shutter:-55 side:-184 side|of:-43 sign:-17 silk:-21 sill:-84 silver:-34
  since:-61 since|the:-46 sing:-79 single:-55 sister:-66 sister|'s:-22 sit:-33 sit|down:-65 sit|up:-44 skull:-59 sky:-43 slap:-68
  slate:-115 sledge:95 sleep:-196 sleeve:-166 sleeve|and:-41 slide:-48 slow:-120 slug:-29 sluice:55 small:-91 smell:151 smoke:-25 snap:-80
  snort:161 snow:-61 so:99 soft:-38 some:-30 somebody:-147 somebody|'s:-114 somebody|have:-21 someone:-33 something:82 somewhere:-71
  sound:77 spade:-34 speak:-83 speak|the:-24 spin:-43 spit:-126 splinter:-51 split:-23 squeal:171 stable:209 stair:-72 stamp|and:212
  stand:-105 stand|in:20 stand|on:18 stand|there:-48 stand|up:-37 start:-51 stay:-97 steam:-17 steel:-51 step:-78 stick:-75 still:-49
  stirrup:-92 stone:89 storm:97 stove:-68 straw:-66 stretch:204 strike:37 string|of:-56 stroke:-47 stuff:-38 supper:-70 surf:-26
  sweep:-120 swing:55 swing|the:-23 sword:-240 syllable:-41 table:-78 tail:111 take:-85 take|it:-26 take|the:-70 take|up:24 talk:-82
  tank:-19 tanker:-100 tap:-27 tea:-152 teacup:-18 team:52 tear:153 tell:-157 tell|the:-146 temple:88 ten:-111 terrace:-20 thank:-26
  that:36 that|be:89 that|one:-31 that|the:-104 the:-56 their:79 their|collar:83 them:-92 themselves:-43 them|and:-31 them|in:-39 then:33
  then|the:58 there:-258 there|'s:-19 there|be:-338 these:-35 they:-67 they|come:91 they|go:-20 they|have:92 the|air:-28 the|altar:-63
  the|arch:21 the|avenue:86 the|back:-125 the|bar:43 the|bed:-23 the|bell:68 the|bench:-28 the|board:-64 the|brazier:-96 the|bride:-36
  the|bridge:196 the|bronze:-26 the|buggy:-52 the|candle:17 the|cart:95 the|causeway:245 the|chalk:-61 the|chapel:-99 the|cliff:-45
  the|cobbles:131 the|corner:-204 the|courier:74 the|courtyard:-57 the|crypt:-44 the|dark:20 the|dead:-15 the|door:26 the|drown:-26
  the|dry:-28 the|dyke:90 the|eaves:-41 the|empty:-15 the|end:-73 the|far:70 the|ferry:-97 the|ferryman:-42 the|fir:126 the|fire:-34
  the|floor:-19 the|gale:-67 the|gallery:-22 the|garden:-21 the|gate:94 the|granary:-15 the|great:-57 the|grind:76 the|guard:23
  the|hall:-29 the|handbell:-60 the|harpoon:-24 the|head:-32 the|hearth:-41 the|hedge:217 the|hill:142 the|hole:-38 the|horse:-225
  the|house:-121 the|hull:-50 the|ice:-139 the|lake:-125 the|lamp:106 the|land:-82 the|lantern:-28 the|last:71 the|lead:16 the|leader:21
  the|leave:47 the|length:29 the|lid:-80 the|light:-37 the|line:-27 the|little:-54 the|log:-33 the|long:-31 the|man:-42 the|mare:56
  the|middle:-52 the|milkman:163 the|mirror:-56 the|moon:-79 the|motor:-15 the|mule:47 the|next:-73 the|ninth:-43 the|nursery:-20
  the|old:95 the|one:119 the|others:-19 the|pair:31 the|paper:-66 the|pass:72 the|piano:-28 the|plank:23 the|poker:-34 the|pony:109
  the|powder:145 the|pump:-30 the|quarry:-34 the|rail:-34 the|rain:-35 the|rein:31 the|rest:-105 the|ridge:-113 the|river:31 the|road:60
  the|roof:-73 the|rope:24 the|salt:28 the|same:-37 the|scale:135 the|second:-60 the|seventh:-18 the|sexton:-107 the|shaft:-105
  the|shingle:-21 the|shutter:-69 the|sill:-86 the|sky:-61 the|slate:-38 the|sledge:77 the|small:-47 the|smoke:-148 the|snow:-30
  the|step:27 the|stone:172 the|storm:119 the|stroke:-19 the|sun:70 the|table:-31 the|tanker:-90 the|team:45 the|temple:-65 the|third:-91
  the|three:-89 the|tide:-142 the|top:-29 the|tower:69 the|trace:132 the|trailer:-17 the|turnip:47 the|two:-16 the|valley:171
  the|wall:-132 the|water:-45 the|way:-55 the|well:-36 the|wet:-28 the|wheel:33 the|wind:-61 the|window:146 the|windscreen:-27
  the|word:-42 the|wrong:-49 the|yard:-41 thin:199 thing|in:-53 think:-18 third:-245 third|time:-42 thirteen:-40 thirty:69 this:186
  though:-27 thousand:-171 thread:-19 three:-136 three|time:-33 throat:18 throttle:-43 through|it:76 through|the:58 through|your:-89
  throw:-36 thumb:-30 thunder:166 thunderous:-16 tick:-70 tick|and:-51 tide:-142 tie:-28 tile:-94 till:89 time:-118 tin:-145 to:-60
  together:-67 tongue:-161 too:-62 top:46 top|of:-57 touch:-41 toward:-136 towards:46 tower:172 to|be:-18 to|go:38 to|her:-33 to|it:-31
  to|see:27 to|take:-17 to|the:-97 to|you:-59 trace:151 track:-19 trailer:-26 tread:-48 tree:57 trot:225 truck:-178 turn:-209 turnip:123
  turn|over:-53 turn|the:-95 twelve:-28 twice:92 twin:-16 two:68 two|wheel:224 tyre:-39 umbrella:-43 uncle:-27 under|a:-46 under|it:-34
  under|the:16 unhurried:-80 until|the:30 up:-16 upon:-22 upon|its:80 upon|the:-140 up|a:119 up|and:66 up|in:-67 up|the:29 up|through:40
  us:40 use:123 us|and:58 valley:113 vault:-28 voice:28 volley:94 wagon:-50 wait:-74 walk:43 walk|on:-29 wall:-92 wall|and:-16 wash:213
  watch:-128 watch|the:-51 water:-46 wave:-24 way:47 way|round:31 we:58 wear:-79 well:-43 wet:-77 we|have:-37 whatever:-25 wheel:109
  when|the:-44 when|you:89 where:-135 where|it:-55 where|the:74 where|you:-102 which:-38 which|be:95 which|have:-41 while:-44 while|the:36
  whine:-76 whinny:153 whinny|and:51 whisper:-42 whistle:102 white:-95 white|and:35 who:-121 whole:-57 whole|of:-54 who|have:-33 wide:-26
  widow:-31 wife:-18 will:209 wind:37 window|and:-112 windscreen:-50 wire:-22 with:-38 with|a:36 with|her:17 with|him:40 with|his:-118
  with|it:125 with|its:160 with|one:-30 with|the:21 with|their:-29 with|two:-104 woman:-37 word:-60 wrist:141 write:-34 wrong:-54 yard:180
  year:-88 yew:32 you:-68 young:-35 you|be:76 you|can:-49 you|go:-35 you|hear:-17 you|stop:143 you|the:150`,
  fire_crackle: `
  a:-87 about:125 about|the:147 above:-90 across:-63 across|the:-97 aft:-113 again:-94 against|the:68 again|and:74 air:-36 alight:202
  all:-24 all|the:18 along:-88 aloud:26 already:-67 among:-66 and:-38 and|a:-106 and|be:-29 and|by:101 and|crack:159 and|crackle:47
  and|flare:46 and|for:158 and|glow:215 and|go:92 and|his:307 and|it:65 and|let:50 and|pop:27 and|put:89 and|settle:66 and|snap:213
  and|so:34 and|somebody:33 and|spit:320 and|still:196 and|the:61 and|then:55 and|there:-101 another:154 as:-170 ash:28 ask:26 asleep:76
  as|a:150 as|it:56 at:-98 at|a:-152 at|each:-35 at|her:126 at|last:129 at|once:90 at|the:-26 awning:263 a|blanket:-70 a|brazier:95
  a|coal:17 a|few:118 a|kettle:53 a|log:108 a|long:-80 a|spit:25 a|time:-87 a|very:100 a|whole:117 back:-73 back|to:54 bank:51 bank|the:63
  bar:148 be:-118 because:97 bed:-68 before:-81 begin:-59 begin|to:-51 behind:-86 behind|the:66 bell:-120 bench:113 beneath:-55
  beneath|the:-38 beside:-73 between:-195 between|the:85 beyond:-47 beyond|the:-25 be|a:-94 be|in:-93 be|light:-44 be|only:41
  be|still:-120 be|the:-123 be|up:-23 bishop:-56 black:19 blanket:-15 blanket|and:-61 blaze:59 blue:118 blue|and:60 bonfire:27 bonnet:108
  book:82 both:-185 bowl|of:23 boy:42 brazier:193 brazier|and:87 break:70 breathe:-55 brick:117 brother:-22 burn:187 burn|down:111
  burn|the:114 burst:279 bus:36 by:68 by|ten:144 by|the:-119 cab:81 camp:-40 can:-71 candle:-113 can|hear:71 carter:-90 cat:206 catch:-58
  chair:128 chair|leg:98 chapel:-210 charcoal:186 charcoal|snap:121 chatter:-30 chess:66 chestnut:98 child:122 child|'s:183 chimney:-106
  climb:-90 close:-24 coal:104 cold:-86 come:-246 come|down:20 come|in:197 come|up:-41 cook:109 copper:97 corner:107 count:-48 crack:150
  crackle:-169 crack|and:112 cup:-58 curl:359 curl|and:214 curtain:-28 cut:-90 cut|the:31 darn:117 dead:-266 do:60 dog:284 dog|have:172
  down:-273 down|in:85 down|on:-74 down|the:-72 down|to:-24 do|the:-25 draw:143 draw|the:27 driftwood:123 drop:23 drum:309 drum|and:94
  dry:58 each:-219 ear:97 eat:-75 eaves:40 edge:-15 eight:41 eleven:-89 else:32 ember:61 ember|tick:29 enough:176 evening:-32 every:20
  face:109 fall:197 fall|in:140 far:-121 feather:148 feed:268 feed|the:126 feel:41 fender:131 fever:87 few:144 find:-170 finger:-30
  fire:-120 first:109 first|time:26 flame:-147 flare:29 flat:-169 floor:-71 foot:111 foot|and:50 for:-30 forty:-111 for|the:104 four:-83
  from:-74 from|the:57 get:167 get|to:174 give:-159 glove:-43 glow:157 go:19 goat:35 go|by:-66 go|down:-16 go|on:102 go|round:-187
  go|up:63 grandmother:63 groat:78 grow:-114 gutter:17 half:-74 hand:-213 hang:-146 harmonica:106 hat:-56 have:-20 have|a:20 have|all:150
  have|be:-99 have|begin:46 have|get:252 have|go:55 have|her:-31 have|leave:204 have|put:68 have|take:157 have|the:-60 he:-53 head:-81
  hear:20 hearth:-223 hearth|and:20 hear|it:79 her:-55 here:-30 he|have:50 him:85 his:65 hiss:-311 hold:-244 horse:-93 hot:26 house:122
  howl:-27 hubcap:214 hum:-115 hut:-31 i:-28 in:-22 inside:15 into:-86 into|the:-122 in|a:-16 in|and:99 in|it:17 in|its:-52 iron:-97
  it:-64 its:-132 itself:57 it|all:44 it|and:70 it|be:-155 it|have:-176 it|pop:189 it|snap:69 it|spit:154 it|tick:193 keep:124
  keep|his:109 keep|the:363 kettle:199 kiln:300 knee:-135 knot:265 knot|pop:170 know:15 lamp:42 lantern:-392 lap:-85 last:-145 last|of:-40
  laugh:38 lay:-26 leave:91 leg:26 length:84 length|of:100 let:53 letter:168 let|the:53 lie:-59 lift:56 light:-92 light|the:272 little:154
  live:-23 lock:-25 log:17 log|snap:24 long:-57 look:-74 look|at:-31 lose:72 luggage:37 luggage|rack:26 make:-16 man:65 me:-230
  mesquite:302 mouth:97 muffin:53 mutter:-17 muzzle:223 my:-84 name:-103 next:-108 night:199 night|in:191 nine:-44 note:92 now:-80
  now|and:123 of:-47 off:56 office:136 off|the:-78 of|a:-66 of|it:44 of|the:-15 of|them:37 of|you:19 oil:221 oil|drum:189 old:246
  once:-117 one:-47 one|about:121 one|aft:134 one|another:114 one|of:49 only:-89 on|a:242 on|his:283 on|its:100 on|the:-38 on|your:104
  open:-228 or:89 order:148 other:139 our:93 out:-162 outside:38 out|of:-301 out|the:301 out|to:136 over:-89 over|the:-40 own:-60
  paint:223 pan:39 paper:-74 paper|house:36 pass:72 pass|the:73 past:-93 past|the:-54 patter:-15 peat:46 person:-105 pine:335
  pine|knot:231 pipe:42 point:-22 poker:-23 pop:407 pop|and:54 pop|in:160 pot:19 pour:-156 pull:-207 put:33 put|a:76 put|the:40 quarry:133
  quiet:38 rack:-17 rain:41 rain|on:-28 right:83 rise:15 river:-83 roar:551 roar|and:143 roar|up:231 roof:-139 room:-39 root:173 round:-95
  round|the:-66 row:-69 rug:99 run:-70 salt:87 say:49 second:145 see:-36 set:-130 settle:115 she:-140 shutter:144 side:53 sigh:106
  sign:-53 sill:30 since:-226 sink:-127 sister:62 sit:114 sit|up:61 slap:-187 sleep:45 small:-15 smoke:-169 snap:634 snap|and:112
  snap|at:16 snap|in:315 snap|on:200 snap|under:94 snore:63 snow:25 so:138 somebody:82 somebody|else:35 somebody|have:211 someone:-170
  someone|have:-53 something:-260 spark:-33 speak:32 spit:360 spit|and:34 spit|in:52 spit|on:95 spit|the:41 stair:-80 stand:-272 star:423
  steam:80 step:-116 stick:-138 still:-100 stop:-63 stove:135 straight:-305 straw:-94 supper:-46 swing:17 sword:-45 take:-98 take|the:-125
  talk:-67 talk|to:111 tell:22 tell|the:36 ten:42 that:-73 the:-77 their:-28 them|and:88 them|in:175 then:-50 there:-24 there|be:-95
  they:102 they|have:45 the|bench:112 the|bishop:-46 the|blaze:61 the|bonfire:17 the|brazier:186 the|brick:74 the|bus:39 the|cat:258
  the|charcoal:64 the|child:51 the|chimney:-74 the|coal:75 the|dog:240 the|drum:254 the|dry:223 the|eaves:52 the|ember:26 the|end:-17
  the|fender:219 the|first:283 the|flame:30 the|grate:15 the|great:86 the|hearth:-25 the|kettle:250 the|kiln:144 the|last:-153
  the|letter:157 the|little:-16 the|night:127 the|oil:220 the|old:-21 the|one:103 the|other:177 the|pan:69 the|peat:30 the|pine:188
  the|pot:-63 the|river:-58 the|roof:-187 the|second:70 the|shutter:185 the|sill:39 the|stove:81 the|thing:66 the|third:-32 the|wall:-203
  the|wet:180 the|whole:-114 the|window:94 the|wrong:34 the|yard:15 third:-38 three:-99 through:-98 through|the:17 throw:99 thumb:36
  tick:393 tick|and:274 tick|as:42 till|it:61 time:-140 tin:-24 to:57 together:-20 tongue:91 too:-19 torch:92 to|a:-18 to|be:23 to|it:71
  to|itself:219 to|see:50 to|the:-187 turf:-78 turn:-107 twelve:-19 two:-245 tyre|and:40 uncle:274 under:-19 under|a:23 under|the:99
  until:50 up:-77 upon:66 upon|the:51 up|and:118 up|on:48 up|the:-139 up|to:-29 us:-84 very:-50 voice:-51 wait:18 walk:-18 wall:-296
  warm:-80 water:-91 we:-76 well:33 wet:93 whatever:103 wheel:41 when:-130 where:-176 where|the:-133 while:52 whistle:35 who:55 whole:-72
  who|be:37 wide:139 widow:92 win:68 wind:-134 window:64 with:19 with|a:100 with|him:158 with|his:83 with|its:-20 with|the:39 woman:-107
  word:47 write:-35 wrong:24 yard:-40 you:-80 your:-44 your|foot:35 you|can:-77 you|sleep:-97 you|the:28`,
  bell: `
  'd:-158 're:-57 's|a:-70 's|bell:-30 's|man:-39 's|name:-82 's|pony:22 's|voice:-30 've:151 a:-90 abbess:133 aboard:155 about:-92
  above:-180 above|the:-89 across:-51 across|his:-19 aft:-188 aft|a:-68 aft|it:-62 aft|that:-26 aft|the:-84 again:141 against:-202
  against|the:-156 again|and:-142 again|the:102 ahead:-141 ahead|of:-42 air:80 alarm:62 all:28 all|along:-40 all|and:-76 all|at:-71
  all|of:-48 all|over:-36 all|six:-27 all|the:216 all|together:21 along:-26 along|the:-100 already:-79 altar:161 among:30 among|the:111
  an:-85 and:-67 and|a:-101 and|again:-79 and|all:-42 and|an:-22 and|ask:-23 and|at:-55 and|be:19 and|begin:94 and|behind:-33 and|blow:-80
  and|both:-32 and|by:-38 and|come:40 and|do:-129 and|each:91 and|eleven:113 and|every:-98 and|find:-19 and|for:97 and|from:42 and|get:113
  and|give:144 and|go:90 and|have:-31 and|he:-16 and|her:-72 and|his:-65 and|in:-36 and|it:-35 and|its:47 and|leave:173 and|let:-64
  and|look:-172 and|now:-18 and|out:-49 and|put:140 and|read:-85 and|ring:-48 and|roll:-34 and|round:71 and|run:171 and|scream:-33
  and|she:-54 and|so:-60 and|stand:-233 and|still:-28 and|take:-74 and|that:-25 and|the:-37 and|then:107 and|there:211 and|they:-134
  and|three:76 and|today:97 and|turn:-69 and|two:158 and|use:-53 and|wait:175 and|we:-45 and|what:-34 and|your:-56 another:-122
  another|and:-53 answer:53 answer|from:-26 anything:-53 an|hour:-57 an|inch:-26 apart:-84 arch:-150 archer:-200 arm:20 around:-58
  arrive:-35 arrow:-24 ash:104 aside:-318 ask:82 asleep:-101 as|a:129 as|far:-77 as|he:-226 as|it:-61 as|one:28 as|she:-108 as|the:-44
  at:-30 at|a:72 at|every:-62 at|four:-32 at|it:-153 at|once:-127 at|you:-55 at|your:-19 aunt:-116 avenue:-53 away:39 awning:-33 axe:-19
  a|bell:-359 a|boy:125 a|brass:243 a|church:112 a|crack:-25 a|face:-57 a|girl:256 a|good:-38 a|great:22 a|hand:-76 a|handbell:84
  a|horse:-106 a|hot:-30 a|hundred:-16 a|little:-118 a|long:-77 a|man:-37 a|minute:-76 a|quarter:-140 a|red:-41 a|ring:-121 a|row:-169
  a|scream:-20 a|second:-16 a|shaft:-18 a|single:-134 a|small:60 a|thunderous:-58 a|time:-143 a|wall:-56 a|whole:-35 a|wolf:137 back:-21
  back|and:-189 back|to:137 bailiff:-22 bailiff|'s:-22 baker:111 ball:-38 bang:-68 bar:137 bare:-34 barefoot:56 barge:-102 bark:160
  barley:-118 barn:-42 barrel:-65 barrier:-15 bawl:-153 bawl|the:-105 bay:-96 be:-15 beam:39 beam|and:50 bear:-121 beat:172 beat|the:297
  bed:-32 bee:-134 before:238 begin:173 begin|to:31 behind:-33 behind|him:-17 behind|it:196 behind|me:20 behind|the:-155 behind|them:-158
  behind|you:21 belfry:-114 bell:-55 bell|and:-179 bell|at:23 bell|be:72 bell|for:-30 bell|give:47 bell|go:164 bell|hang:-56
  bell|have:-211 bell|on:139 bell|ring:141 bell|tinkle:196 below:72 below|the:-24 belt:-186 bench:-16 bend:-72 beneath:-35 beneath|the:-29
  beside:-56 beside|the:-86 beside|you:114 better:-42 between:-52 between|one:-144 between|the:-112 between|them:-88 beyond:-97
  beyond|the:-87 be|a:-52 be|all:-23 be|already:-107 be|asleep:-28 be|at:-31 be|come:-72 be|empty:-20 be|full:199 be|go:-153 be|in:-19
  be|lay:-44 be|leave:30 be|make:-42 be|now:-29 be|on:-125 be|one:-77 be|only:289 be|open:15 be|over:-46 be|ring:94 be|still:-45
  be|swing:88 be|the:113 be|there:67 be|to:-130 be|toll:80 be|turn:-94 be|walk:-37 big:-111 bike:-107 billhook:-37 bishop:-22 bit:-110
  black:-90 blade:-159 blanket:32 blaze:-20 blind:-212 blow:-220 blue:-44 board:155 boat:72 bolt:-271 bonnet:-20 boom:-184 boot:-98
  both:79 both|barrel:-28 both|hand:-50 both|side:-103 bottle:-107 bottom:28 bow:-55 bowl:-77 box:-84 boy:255 brass:321 bray:-19
  brazier:60 bread:-18 break:57 breaker:90 breath:-91 breathe|out:81 brick:-56 bride:113 bridge:130 bring:35 bring|the:-26 bronze:203
  brother:-26 brow:64 brush:-58 bucket:-119 buggy:-27 buoy:104 burn:-48 burst:-26 bus:-48 but:-183 but|the:-63 buy:-40 by:-27 by|a:-24
  by|hand:117 by|itself:148 by|one:38 by|the:-116 cab:98 call:-222 can:98 candle:31 can|hear:-27 can|see:142 cap:282 captain:-26 car:140
  carbine:-33 card:-40 carry:-25 cart:178 cash:-67 cat:-225 catch:-138 causeway:-36 ceiling:-54 cellar:28 chain:136 chair:-47 change:-86
  chant:186 chapel|bell:-45 charge:-33 cheek:-34 cheer:87 chest:-30 chew:-38 child:144 child|'s:-31 chime:54 chimney:-67 chin:38 chink:-34
  choir:182 church:162 cigarette:-25 circle:51 clack:-73 clang:416 clap:-194 clapper:-29 clatter:-88 clear:213 click:-36 climb:-128
  clock:-224 cloister:-155 clop:67 cloth:184 coal:-150 coffin:-79 cold:-33 collar:-146 colour:-90 comb:-65 come|a:287 come|back:-76
  come|down:-45 come|in:-21 come|off:55 come|out:-97 come|over:-42 come|round:-47 come|the:-56 come|through:-22 come|up:157 company:124
  complain:-40 conservatory:-36 corner:152 corridor:-123 cough:-34 could:-25 counter:-77 count|the:-43 count|them:143 court:-86
  courtyard:-17 cover:-108 crack:-142 crackle:-113 crack|bell:95 cradle:-106 crash:-16 crate:-115 cross:-96 crossbow:-85 cross|the:88
  crowd:285 crown:136 crunch:-29 cry:-59 crypt:-42 cup:105 curl:141 curtain:-64 cushion:-31 custom:102 cut:18 cutlass:87 cut|the:61
  cylinder:62 dance:96 daughter:-25 dawn:-70 day:-254 dead:197 deal:-32 deck:83 deep:174 die:-30 ding:459 discharge:-23 dog:70 dome:-56
  door:-320 door|be:-33 down:-204 down|among:-21 down|and:-232 down|at:78 down|from:-20 down|in:50 down|on:-38 down|the:-37 down|to:-114
  down|with:91 do|the:-145 drag:233 draught:-32 draw:-216 draw|the:-98 dress:68 drift:-112 drink:-27 drip:162 drive:19 driver:62
  drizzle:-23 drone:116 drop:-120 drown:25 drum:-123 dry:80 dust:-85 each:90 each|of:277 each|other:25 each|year:73 ear:-75 ear|and:-106
  eat:75 edge:-126 eight:175 eight|and:98 elbow:-57 elder:-247 eleven:74 eleven|time:87 else:-83 empty:37 end:-135 end|of:24 engine:-70
  entire:173 escape:-56 evening:-257 ever:-45 every:97 everyone:181 everything:-90 every|bell:62 every|one:-49 every|steeple:75
  every|year:200 exhaust:-41 eye:-37 face:-154 falchion:-23 fall:-309 fall|in:-149 fall|on:-173 fan:-73 far:-200 far|as:-108 fast:-78
  father:-78 feather:-78 feed:-50 feed|the:-21 feel:-154 fence:44 ferry:-34 fever:-41 fifth:-17 fight:-142 figure:-23 file:40 fill:-71
  fill|the:-21 find:-263 find|the:-127 finger:-139 fire:-197 first:96 first|and:-118 fish:48 fist:-33 five:-81 flag:114 flag|and:43
  flame:-76 flank:-23 flare:-25 flash:-244 flat:36 flat|out:-42 fling:-60 flower:-70 fly:-157 fog:67 fold:281 follow:-89 foot|and:-164
  foot|of:-49 for:53 forehead:54 forehead|to:62 forty:99 for|a:72 for|each:49 for|every:211 for|her:86 for|it:61 for|the:161 four:26
  fourth:70 frame:-67 from:30 from|behind:-31 from|his:-60 from|inside:-40 from|its:121 from|the:-207 front:-121 front|rank:-58 frost:29
  full:133 full|of:195 gain:-34 gale:-130 gallery:-46 gallop:-41 gap:-56 garden:-60 gate:101 gear:-76 gently:-18 get:271 get|in:-24
  get|the:-78 get|to:330 gin:-73 girl:123 give:31 give|him:-65 give|it:107 give|me:19 give|one:142 give|tongue:-60 glass:-148 go:-63
  gong:148 good:61 goose:42 gorge:-34 go|and:227 go|at:51 go|back:-56 go|by:-35 go|down:-49 go|for:-65 go|into:54 go|off:100 go|on:136
  go|out:-82 go|over:-107 go|round:-134 go|the:-56 go|through:-159 go|to:-163 go|up:-39 granary:-156 grandfather:-16 grass:-70 grate:-69
  grave:-51 gravel:-27 great:-105 great|bell:15 great|many:-22 green:76 grey:137 grind:116 grow:-116 grumble:-97 guard:-46 gun:-212
  gust:-21 gutter:-33 hack:-75 hair:-190 half:-138 half|a:-223 half|the:-75 hall:-37 halt:-36 hammer:100 hand:51 handbell:356
  handbell|and:123 handbell|be:37 handle:-89 hand|and:-144 hand|on:-61 hang|a:185 hard:16 harness:99 harness|bell:82 harpoon:-19 hatch:-54
  haul:-52 have:-122 have|a:-145 have|be:-160 have|begin:199 have|come:-148 have|find:-26 have|get:338 have|go:-196 have|have:-113
  have|his:24 have|it:-91 have|keep:-21 have|leave:-30 have|lose:-107 have|my:-22 have|put:-64 have|stop:34 have|take:-33 have|the:-171
  he:-216 head:-99 hear:-43 hearse:82 hearth:67 hear|it:-36 hear|the:-141 heaven:19 hedge:-104 heel:-143 height:-151 here:-172 hers:-143
  her|and:73 her|brother:19 her|own:122 he|be:202 he|come:-19 he|have:-120 he|let:-22 high:-140 hill:45 hilt:-163 him:-154 himself:-163
  him|and:-16 hinge:-71 hinge|and:-44 his:-289 hiss:-116 his|hat:66 his|knee:-51 his|mother:-218 his|own:-67 his|thumb:-51 hit:268
  hit|me:-42 hoarse:177 hold:-39 hold|that:-21 hold|the:-210 hold|up:-72 hole:-49 hollow:-28 home:-96 hoof:48 hoofs:-34 hook:-88
  hook|and:-109 horn:-96 horse:-115 hot:68 hour:-147 house:-61 howl:-61 hull:119 hundred:-133 hundred|and:15 husband:-79 i:-98 ice:-30
  inch:185 inside:-58 inside|the:-233 into:-40 into|the:-138 inward:-110 in|a:-196 in|and:-83 in|at:68 in|by:39 in|every:-33 in|front:-40
  in|her:-135 in|his:-85 in|it:-94 in|its:-29 in|my:68 in|on:-53 in|one:-83 in|over:-136 in|the:57 in|their:176 in|turn:-28 in|under:-26
  in|upon:-15 in|what:-25 in|your:57 iron:-215 it:24 its:-85 its|throat:-40 it|'s:-41 it|a:-33 it|again:24 it|all:-115 it|and:57
  it|back:-37 it|be:186 it|come:-94 it|down:-21 it|get:89 it|go:-90 it|have:65 it|in:50 it|jangle:338 it|on:-67 it|ring:140 it|say:-65
  it|take:-33 it|the:-72 it|to:22 it|toll:94 ivy:-130 i|fire:-16 i|give:-50 i|go:154 i|have:-85 i|put:-103 i|take:141 jangle:386 jar:-112
  jaw:182 jingle:46 jump:-72 just:196 keen:-49 keep:-46 keeper:-117 keep|the:-106 keg:-26 kettle:-38 key:-75 kick:-104 kick|the:-75
  kid:231 kind:-53 kiss:41 kitchen:140 klaxon:-37 knee:-24 kneel:48 kneel|and:139 knee|and:-23 knife:-77 knock:-243 know:60 knuckle:-16
  ladle:114 lady:-58 lamp:-54 lance:-15 land:25 lane:172 lantern:-19 lap:-114 last:80 last|of:-74 latch:-41 late:-124 laugh:-57
  laugh|at:-27 lay:-92 lay|the:-53 lead:-195 lead|and:-59 leaf:-42 lean:-27 lean|on:-70 lean|out:-61 leap:-41 leave|and:137 leave|of:-18
  leave|the:260 leave|to:-33 length|of:67 let:19 let|fly:-96 let|go:-155 let|it:298 lid:181 lie:-111 lie|down:-81 lift:32 lift|the:-15
  light:-102 lightning:-74 line:-141 listen:63 listen|to:-26 little:193 little|bell:75 little|bronze:150 little|crack:61 live:-19
  lock:-146 loft:-15 log:46 long:-61 look:88 look|at:-233 look|for:-49 loose:-81 lose:-55 lose|its:-114 low:-88 make:-143 make|a:42
  mallet:116 man:-99 many:-49 man|'s:-40 marble:-72 mare:-208 marine:-42 market:63 marsh:103 mask:-75 master:-165 mat:-48 matter:-36
  me:-31 meet:-173 meet|the:-119 mess:-19 me|and:-57 me|the:-34 middle:-130 middle|of:-116 milk:51 mill:-83 mind:-63 mine:-162 minute:-129
  mirror:-67 miss:-64 moan:-50 moon:-91 moor:-74 more:136 morning:63 most:-49 most|of:-32 mother:-234 mother|'s:-67 motor:-65 mouth:249
  move:-119 much:-15 mud:-24 mule:-38 mutter:-162 my:-97 my|uncle:-184 nail:196 name:33 name|the:-136 nave:-18 near:-78 neck:38
  needle:-106 new:42 next:-57 night:-43 nine:-65 nineteen:82 ninety:147 nine|hundred:-32 nine|time:108 ninth:-85 noon:-161 nose:-149
  nose|to:-71 note:138 novice:245 now:-134 now|and:-66 number:-110 nursery:-48 of:-62 off:-38 off|a:70 off|and:-45 off|his:-29 off|on:-17
  off|the:-142 of|a:-22 of|her:28 of|his:-66 of|it:-157 of|its:-76 of|that:-63 of|the:-104 of|them:-233 of|us:-68 of|you:-32 of|your:-17
  oil:116 old:141 on:-84 once:136 once|and:-162 once|for:251 one|and:-63 one|another:-23 one|bell:182 one|by:34 one|for:90 one|hear:47
  one|long:69 one|note:192 one|of:-113 one|on:-41 one|stroke:146 one|take:-61 only:27 only|a:23 only|the:-89 onto:-31 onto|the:-104
  on|a:293 on|both:-101 on|her:158 on|his:-34 on|iron:-48 on|it:-52 on|its:-64 on|one:-58 on|the:-26 on|their:-27 on|top:-31 open:-118
  open|and:-38 open|the:74 opinion:-31 or:33 order:78 other:-19 others:-40 our:-69 out:99 out|and:-114 out|in:81 out|of:-17 out|on:208
  out|over:94 out|past:89 over:-21 overhead:30 over|her:-18 over|the:-80 own:37 pace:-150 page:99 paint:-182 pair|of:-114 palm:-104
  pan:100 pane:-157 panel:197 pane|and:-39 paper:46 parry:-49 part:-146 pass:-122 pass|bell:78 pass|the:16 past:109 past|the:38 path:-25
  patience:-27 patter:-57 patter|on:-20 peal:-271 pear:-54 peat:-56 peg:-25 pelt:-29 penny:-98 piano:-78 pick:130 piece:-68 pier:-41
  pigeon:-235 pile:-69 pilgrim:62 pillar:33 pin:202 pine:-30 pipe:126 pistol:103 place:-126 plank:-22 plate:-45 play:-169 plum:-18
  poker:-27 pole:-41 pony:77 pop:-49 portrait:-178 post:-77 pound:37 pour:-75 powder:-117 press:-61 priest:15 print:-71 promise:-57
  pull:-118 pull|the:-27 pump:17 push:171 put:16 put|a:-161 quarrel:43 quarry:-38 quarter:-43 quiet:-40 quit:-27 quite:-115 rafter:-21
  raider:-23 rain:-88 rain|on:-45 raise:-93 rake:-15 ramp:43 range:-118 rank:174 rattle:-123 razor:-126 reach:-92 read:34 read|the:152
  rear:-59 red:-53 reeve:-53 reeve|'s:-42 remain:82 response:134 rest:-62 return:-53 revolver:-30 rib:-88 ride:-203 rider:-35 ridge:-127
  rifle:80 rig:176 right:-163 right|and:-44 ring:168 ringer:-106 ring|and:51 ring|for:-103 ring|of:-72 ring|off:-31 ring|on:-19
  ring|the:159 ring|under:130 rise:-65 river:-155 road:-102 roar:-89 rock:-170 roll:-142 roof:-139 roof|and:-53 roof|of:-37 rook:-40
  room:138 rope:182 rope|and:216 rope|be:-16 round:75 round|the:149 round|to:137 row:-101 run:39 run|board:-19 sabre:-77 sacristan:89
  saint:-66 salt:-72 same:-48 sand:-51 saucer:-54 save:-50 say:-104 say|he:-79 say|the:-55 school:89 scrape:-56 scream:40 scream|and:151
  screen:-20 sea:-160 seal:-198 seat:-37 second:35 sedan:-15 see:179 see|it:-23 see|the:59 sell:-78 send:21 set:39 settle:-41 set|the:-53
  seven:339 seventh:-31 sexton:-220 sexton|'s:-184 shaft:-30 shake:70 shake|the:182 shape:-76 she:-235 shear:-60 shed:-20 sheet:-97
  she|be:-24 she|have:-33 shingle:19 ship:217 ship|'s:43 shoot:104 shoot|at:-104 show:-120 shower:-76 show|you:-95 shriek:-77 shut:-98
  shutter:194 side:-93 sideways:-32 side|of:22 sigh:-59 sign:-226 signal:56 sill:-103 silver:-90 since:-124 since|the:-63 sing:-133
  single:-152 siren:-195 sister:-77 sit:120 sit|down:21 sit|on:215 sit|up:-31 six:-98 six|of:-53 skid:-18 skirt:-32 skull:157 sky:-216
  skylight:-23 slab:-104 slap:-92 slap|the:-24 slate:-159 sledge:-38 sleep:-182 sleeve:-191 slide:30 slow:197 slowly:71 slug:-42 small:93
  small|bell:89 smell:-77 smell|of:-69 smile:-20 smoke:157 snap:116 snow:64 so:-121 soft:-18 sole:-27 some:-41 somebody:181
  somebody|'s:119 somebody|be:-19 somebody|have:208 someone:76 someone|be:75 someone|have:-50 something:-134 soon:83 sort:130 sound:186
  soup:-46 so|do:-148 so|that:-36 speak:38 spin:68 splinter:27 spring:27 squeal:-35 stable:136 stack:61 stair:29 stamp|and:-34 stand:-109
  stand|at:-73 stand|in:119 stand|on:31 stand|there:-154 star:-46 start:-112 start|to:-22 stay:-130 steal:-87 steam:-72 steel:-81
  steeple:-215 step:142 still:-86 stone:-62 stone|and:116 stop:42 storm:-71 storm|have:-31 straight:-129 straw:-54 street:164
  streetcar:240 strike|the:-240 string:33 string|of:-35 stroke:20 stroke|for:183 stroke|the:42 stuff:-73 suck:32 sun:84 supper:-67
  surf:-23 sweep:-198 swell:-153 swing:70 swing|on:229 sword|be:115 table:-137 tail:-82 take|a:-99 take|it:53 take|off:-27 take|out:-16
  take|the:141 take|up:-58 take|your:-25 talk:-149 tank:-62 tanker:-110 tap:-144 team:-37 tear:16 telephone:193 temple:77 ten:-254
  tenor:-71 terrace:159 thank:-54 that:66 thatch:-28 that|be:64 that|have:-95 that|one:-26 that|the:-236 the:-58 their:-17 them:-63
  themselves:34 them|a:-65 them|all:158 them|and:-42 them|at:-39 them|be:-69 them|have:-54 them|in:-74 them|the:-67 then:-17 then|a:29
  then|it:37 then|the:-185 there:-24 there|'s:175 there|be:-148 there|remain:-36 they:149 they|'d:-40 they|be:168 they|come:-81
  they|go:-192 they|have:-113 they|kneel:30 they|open:116 they|ring:173 they|toll:57 the|abbess:153 the|air:-36 the|altar:69 the|arch:-132
  the|ash:186 the|avenue:-47 the|awning:-29 the|bailiff:-21 the|bar:-20 the|beam:37 the|bed:-149 the|bell:-143 the|bench:18 the|black:-22
  the|board:107 the|bowl:-147 the|boy:-49 the|brass:276 the|brazier:35 the|breaker:95 the|bridge:-27 the|bronze:55 the|buggy:-15
  the|buoy:113 the|cab:79 the|candle:-76 the|cat:-244 the|causeway:-39 the|chain:69 the|chapel:-55 the|child:20 the|clock:-112
  the|coal:-33 the|coffin:-111 the|conservatory:-40 the|cook:-17 the|corner:152 the|corridor:-126 the|counter:-73 the|courtyard:-18
  the|crypt:-37 the|curtain:-45 the|custom:-57 the|dark:19 the|dead:224 the|deck:-44 the|dog:143 the|dome:-38 the|door:-83 the|drive:-35
  the|dust:-61 the|eaves:91 the|edge:-17 the|empty:123 the|end:-74 the|family:-18 the|far:-61 the|ferry:-18 the|fifth:-15 the|first:-18
  the|flag:177 the|flame:-37 the|flash:-226 the|floor:-43 the|four:103 the|fourth:62 the|front:-42 the|gale:-78 the|gallery:-27
  the|gap:-29 the|garden:-22 the|gate:-29 the|glass:-63 the|gorge:-31 the|granary:-191 the|great:-57 the|grind:146 the|gutter:-29
  the|hall:-27 the|hand:-31 the|handbell:26 the|hatch:-40 the|head:101 the|hearth:-18 the|hedge:-55 the|height:-98 the|hole:29
  the|hook:-130 the|hour:114 the|house:-60 the|hull:56 the|ice:18 the|iron:-39 the|key:-77 the|kitchen:144 the|lake:16 the|lamp:-131
  the|land:52 the|lantern:-146 the|last:89 the|latch:-24 the|lead:-29 the|leave:-78 the|length:-54 the|lid:-115 the|light:-49 the|line:222
  the|little:18 the|lock:-32 the|log:83 the|long:-50 the|lot:25 the|man:47 the|mare:-33 the|marsh:88 the|mess:-20 the|middle:-136
  the|mirror:-44 the|moon:-54 the|moor:-68 the|morning:-43 the|name:37 the|nave:-18 the|needle:-24 the|next:-20 the|nine:-97 the|ninth:-99
  the|novice:154 the|nursery:-45 the|old:184 the|one:-143 the|only:-93 the|other:-44 the|outside:-43 the|pane:-66 the|pass:-104
  the|path:-19 the|piano:-80 the|pile:-59 the|pilgrim:45 the|plank:48 the|poker:-26 the|pony:89 the|portrait:-167 the|powder:-73
  the|pump:-97 the|rafter:-22 the|raider:-21 the|rail:-197 the|rain:-48 the|ramp:51 the|reeve:-54 the|response:121 the|rest:-88
  the|ridge:-143 the|right:-24 the|ring:75 the|ringer:-119 the|river:-29 the|road:-94 the|roof:-160 the|room:-41 the|rope:258
  the|sacristan:94 the|salt:-20 the|same:-49 the|screen:-15 the|sea:-22 the|second:-140 the|seventh:-37 the|sexton:-201 the|shaft:95
  the|ship:-52 the|shoulder:-17 the|shutter:-62 the|sill:-106 the|sister:64 the|sky:-139 the|skylight:-20 the|slate:-115 the|sleeve:-45
  the|small:63 the|snow:105 the|soup:-38 the|stable:197 the|stair:50 the|step:193 the|stone:40 the|storm:-74 the|streetcar:43 the|sun:85
  the|table:-110 the|tanker:-45 the|temple:28 the|tenor:-49 the|terrace:156 the|thing:-111 the|third:-199 the|tide:-36 the|tile:-121
  the|top:-18 the|tower:115 the|turn:20 the|twelfth:158 the|two:-289 the|valley:-33 the|vat:-20 the|vault:-102 the|wall:-89 the|watch:99
  the|way:-100 the|wet:-35 the|wharf:43 the|wheel:-66 the|whole:84 the|width:-18 the|wind:-68 the|window:163 the|wolf:-124 the|wood:-38
  the|word:-57 the|year:62 the|young:23 thin:117 thing:231 third:-211 thirteen:51 thirty:-82 this:-98 those:-20 though:-35 thread:-31
  three:-51 three|of:-21 three|time:121 thresh:-22 thrice:158 thrice|the:157 throat:-47 through:-191 through|the:-171 throw:-85 thrum:-47
  thumb:49 thunder:-203 thunderous:-59 tick:-184 tide:-43 tie:-39 tile:-122 till:99 till|it:68 time:126 time|in:100 time|the:129
  time|with:121 ting:342 tinkle:171 tip:-67 to:-21 today:161 toe:-29 together:141 together|and:173 toll:349 toll|for:47 toll|the:178
  tommy:-27 tommy|gun:-33 tongue:75 tonight:-70 too:-24 tooth:-36 tooth|and:-63 top|of:-46 torpedo:-32 touch:15 toward:-181 toward|the:-88
  tower:-56 to|a:-98 to|and:-57 to|be:23 to|carry:121 to|it:-145 to|right:-17 to|see:-88 to|tail:-70 to|the:-52 to|you:-75 trace:-48
  track:141 train:-26 tram:241 tray:49 tread:23 tree:108 tremble:277 trot:-29 trough:70 truck:84 try:100 tuck:-95 turf:-33 turn:-184
  turnip:-113 turn|of:22 turn|round:77 turn|the:-131 turn|to:-57 twang:-63 twelfth:144 twelve:-29 twenty:254 twice:203 twice|and:232
  twin:-78 two:-205 two|hundred:-172 two|of:-26 tyre:77 umbrella:133 uncle:-186 under|a:89 under|her:16 under|it:113 under|its:26
  under|the:-121 until:-258 until|the:-168 up:64 upon:-101 upon|its:34 upon|the:-61 upside:-113 upside|down:-103 up|and:21 up|in:-76
  up|on:-19 up|the:123 up|to:-134 up|with:27 us:-38 use:-46 us|with:-62 valley:104 vat:-24 vault:-119 very:83 violet:-142 visor:-33
  voice:-90 voice|and:-25 wagon:-32 waistcoat:-30 wait:-29 wait|for:-24 walk:-28 walk|on:-67 walk|up:263 wall:-122 wall|and:-31
  wall|with:-63 want:-72 warm:-146 wash:170 watch:120 watch|the:-26 wave:-72 wax:-26 way:15 way|down:-35 we:-136 wear:-79 weight:108
  well:-31 wet:89 we|be:-25 wharf:43 what:-177 whatever:-97 wheel:-15 when:-23 when|the:135 when|you:-92 where:-139 where|it:24
  where|the:-211 which:102 which|be:-77 which|have:183 while:-54 whine:48 whinny:-32 whip:-23 whisper:-66 whistle:-47 white:-58
  white|and:-44 who:-20 whoever:92 whole:43 whole|length:-23 whole|of:104 whoop:-45 who|be:-16 who|have:-63 wide:-214 widow:50 width:62
  width|of:-18 wife:118 will:-77 wind:-246 window:37 window|and:-72 window|go:-45 windscreen:-15 wing:-18 wire:245 with:-53 with|an:-27
  with|her:-18 with|him:-34 with|his:25 with|it:-62 with|its:60 with|my:184 with|one:185 with|the:-19 with|your:-122 wolf:77 woman:-49
  wood:-35 wool:-60 word:-71 work:121 wrist:-67 write:-68 wrong:67 yard:49 year:137 year|and:66 year|of:92 year|the:54 yell:129 yew:140
  you:-311 young:23 your:-219 your|boot:-40 your|ear:-65 your|head:-24 your|heel:-73 you|a:-20 you|be:106 you|can:-79 you|count:-50
  you|do:85 you|go:-28 you|have:-227 you|hear:-29 you|lie:-77 you|look:-91 you|see:153 you|take:-30`,
  crowd: `
  'd:-186 're:152 's|a:17 's|banner:54 's|grandmother:115 's|name:147 's|the:198 've:-77 've|get:27 a:-18 about:-72 about|the:-64
  above:-223 above|the:-82 across:-130 across|the:-147 aft:-208 aft|a:-57 aft|the:-24 again:-43 ahead:-107 air:17 air|plant:-58 all:-77
  all|along:-88 all|down:-16 all|of:129 all|the:-144 along:-199 along|the:-345 already:24 always:-56 among:138 among|the:24 and:-43
  and|a:-53 and|all:91 and|at:-23 and|bawl:124 and|behind:116 and|come:-77 and|do:-127 and|down:280 and|every:-89 and|everyone:103
  and|forty:176 and|four:-124 and|from:51 and|go:-98 and|hang:-40 and|have:-251 and|he:-22 and|her:-65 and|his:-72 and|holler:57
  and|howl:147 and|in:-43 and|it:-158 and|its:-65 and|laugh:68 and|let:-122 and|on:-67 and|one:-167 and|person:50 and|roar:-135
  and|shout:36 and|somebody:-23 and|still:228 and|the:72 and|there:83 and|they:58 and|three:-119 and|turn:56 and|two:123 and|you:-26
  and|your:168 another:-258 answer:139 anyway:-21 an|eye:211 apart:26 applause:-282 arcade:42 argue:28 argument:405 arm:228 arm|and:78
  around:32 arrive:-89 as:26 aside:135 ask:83 as|a:-101 as|far:19 as|one:50 as|the:300 as|you:-48 at:49 at|a:65 at|each:68 at|every:35
  at|it:110 at|last:157 at|once:52 at|the:74 aunt:75 away:-171 awning:-23 a|barrel:159 a|child:31 a|crowd:-163 a|din:19 a|fiddler:29
  a|glass:-58 a|goose:40 a|hand:-33 a|hundred:118 a|light:-65 a|little:90 a|long:-144 a|man:19 a|pig:238 a|queue:91 a|roar:173 a|slot:132
  a|third:115 a|thousand:173 a|while:-16 a|whole:-181 baby:55 backward:-69 backwards:156 back|at:106 back|to:64 balcony:85 band:64
  bandit:178 bank:21 banner:201 bar:50 barber:17 barman:122 barn:-55 barrel:35 bar|and:102 bar|be:-51 bass:234 bath:114 battery:-34
  bawl:101 bawl|for:22 bawl|the:-45 bay:139 beat:424 beat|on:168 because:-174 bed:-211 bedsheet:185 before:148 begin:76 behind|the:85
  behind|you:174 bell:61 bellow:346 bellow|the:160 below:-135 bench:161 beneath:25 beside:-147 between:-80 between|the:-145 be|a:-62
  be|at:-73 be|be:201 be|beat:174 be|come:-79 be|do:68 be|eleven:18 be|empty:-208 be|four:35 be|go:21 be|hot:91 be|hug:104 be|in:133
  be|kiss:166 be|laugh:182 be|leave:-91 be|on:91 be|out:74 be|over:122 be|pack:54 be|pass:42 be|roar:130 be|shout:-33 be|sing:41
  be|stamp:126 be|stand:-87 be|still:-148 be|swing:148 be|take:42 be|talk:16 be|tell:166 be|the:-300 be|three:43 be|throw:240 be|up:194
  be|yell:222 big:-64 bike:-92 bird:69 bishop:292 bishop|'s:233 black:-42 blade:-102 block:29 blow:-51 blue:-72 board:51 body:125 bone:-60
  bonnet:84 boot:-111 boot|and:-24 both:-27 bottle:-85 bounce:-45 bow:283 bowl:-21 box:-151 boxing:193 boxing|hall:244 boy:200 brass:-131
  break:-180 breath:-82 breathe:-101 breath|and:-51 bridge:56 bring:91 bronze:-108 brother:-146 bucket:208 bulb:78 bunk:-73 burn:-243
  burst:-183 bury:-72 bus:-37 but:-93 buy:270 by:-91 by|a:168 by|deck:252 cage:176 call:-201 can:-64 canteen:86 can|hear:-22 cap:20
  cap|go:15 car:230 carry:88 cart:-125 carter:55 ceiling:62 cellar:289 chain:-41 chair:-81 chant:208 chapel:104 chapel|bell:32 cheer:294
  chequered:23 chequered|rag:16 child:36 chink:168 chip:132 chit:41 chorus:-93 chrome:65 cider:84 city:27 clack:-176 clap:125 clarinet:186
  clatter:101 clean:-76 clear:190 click:-111 clinic:-76 close:-166 coat:38 cold:-36 collar:-179 come:31 come|back:142 come|down:50
  come|in:-70 come|over:188 come|through:57 come|to:78 come|up:101 cook:45 corner:24 cough:-22 could:-231 count:-190 counter:-27 crack:209
  crackle:-131 crate:81 crate|of:40 cross:-76 crowd:-151 cry:84 culvert:-119 custom:-15 dance:89 dancer:20 dance|with:84 dark:-197
  date:-60 day:68 day|at:275 dead:124 deck:-43 deck|by:257 deck|of:-91 deep:52 deep|at:104 desk:-83 die:61 din:-62 do:-145 dog:-141
  door:91 down:-110 down|and:41 down|in:107 down|on:-70 down|over:255 down|the:-199 down|to:147 do|it:27 do|the:97 drag:-92 drain:-24
  drink:166 drip:-160 drive:88 drizzle:-72 drone:-31 drop:31 drop|and:55 drop|the:-84 drover:108 drown:29 drum:243 drummer:98 drum|come:85
  dry:-167 dumpling:62 dust:-16 each:-40 each|other:253 each|year:-23 ear:31 edge:-211 eel:337 eight:114 eighty:-49 eight|hundred:31
  elbow:44 eleven:-131 else:-29 empty:-328 end:16 end|of:138 enemy:153 engine:138 entire:224 evening:-158 every:18 everybody:-106
  everyone:70 everyone|be:66 everything:-77 every|one:47 every|soul:45 every|steeple:148 every|stool:53 every|time:24 face:-98 fall:-116
  fan:-204 far:30 far|as:50 fast:-41 feed:17 ferryman:249 fiddle:78 fiddler:34 fill:-155 find:-37 find|the:-99 finger:-61 fire:-130
  firecracker:69 first:98 first|across:101 fist:-185 five:265 five|hundred:54 flag:150 flat:-34 floor|and:38 floor|of:102 fly:304
  fold:-180 follow:-132 foot:-49 foot|and:218 for:-19 forget:261 forty:217 forty|person:28 forward:-68 for|a:132 for|each:-112 for|her:121
  for|it:24 for|more:27 for|the:-116 four:-41 four|deep:39 four|hundred:-56 four|thousand:130 frog:56 from:-64 from|the:-65 front:-62
  frost:-86 full:54 full|of:-76 furrow:-98 gale:-91 gallery:-98 gallery|of:16 garland:25 gate:180 gear:-108 get:-26 get|as:-66 get|the:-85
  gin:291 gin|in:188 girl:78 girl|with:15 give:-101 give|it:-29 give|the:19 glove:209 go:-79 goat:85 gong:26 good:102 goose:217
  go|along:-123 go|and:77 go|by:-57 go|down:-124 go|in:-79 go|into:94 go|off:158 go|on:-92 go|over:-76 go|round:76 go|the:163 go|to:-39
  go|up:22 go|with:-99 grandmother:40 gravity:144 great:-112 green:90 grey:-123 grind:-255 groan:179 grow:97 guard:25 guest:24 gun:146
  gutter:-108 half:22 half|of:123 hammer:132 hammer|on:175 hand:17 handbell:127 hand|and:99 hand|to:38 hang:158 hang|the:152 happy:152
  harvest:27 hat:-125 hatch:-74 hat|go:29 haul:38 have:-107 have|be:-83 have|begin:-87 have|come:-76 have|get:-26 have|go:-214
  have|hang:144 have|his:-33 have|put:-88 have|take:175 have|the:-274 he:-148 head:52 heap:171 hear:-47 hearth:100 hear|the:-145 heel:-57
  height:-128 her:-170 here:-72 her|name:232 he|be:-158 he|have:-186 high:-133 himself:142 hinge:-92 hip:172 his:-102 hiss:-171
  his|foot:137 his|name:166 his|own:54 hit:244 hit|the:251 hoarse:413 hoarse|and:30 hold:204 hold|the:291 hold|up:47 hole:-94 hole|in:-36
  holler:386 holler|for:21 home:-163 hook:134 hook|back:171 hoot:346 hoot|at:33 horn:66 horse:-53 hot:44 hour:40 house:37 howl:388
  howl|and:353 howl|for:164 hubcap:271 hug:112 hull:-24 hum:-244 hundred:176 hundred|person:91 hundred|throat:70 hundred|voice:41 hymn:104
  i:-394 ice:-91 inside:-187 into:78 into|a:37 into|the:213 in|a:109 in|and:53 in|her:-103 in|his:48 in|it:40 in|its:-24 in|on:307
  in|one:174 in|your:-67 iron:59 it:-91 its:-140 itself:-88 itself|hoarse:39 its|foot:44 its|one:-97 its|own:96 it|'s:82 it|a:-345
  it|again:-58 it|and:83 it|back:22 it|be:72 it|come:-30 it|cough:52 it|get:-48 it|go:-106 it|have:-37 it|in:-129 it|on:36 it|take:-132
  it|the:-105 it|with:-45 ivy:-60 joint:76 joke:19 joy:133 jump:-26 just:28 keep:-76 keg:243 kettle:26 key:-236 kick:167 kick|drum:78
  kid:184 kiln:126 kind:78 king:137 kiss:154 kiss|the:28 knee:-132 knock:-169 know:69 know|the:97 knuckle:-46 land:-127 language:229
  lap:250 laser:329 last:48 last|of:-92 late:-44 laugh:67 laugh|at:-27 lay:-62 lean|on:45 leave:-201 leave|the:-54 leg:-64 length:-102
  length|of:-123 letter:-132 let|go:-35 let|out:123 level:76 lid:55 lie:-177 lift:-260 light:-155 line:120 lip:-45 listen:-169
  listen|to:-132 little:32 lock:-204 log:-104 long:-239 look:-154 look|at:108 lose:80 loud:15 low:-176 lower:41 lung:164 machine:-22
  make:-25 man|'s:121 mare:-131 market:106 market|day:91 mask:44 mayor:285 me:-236 melon:37 message:-45 middle:-158 mile:-118 miller:47
  miller|'s:-15 mind:167 miner:-75 minute:-112 mirror:72 mob:-70 moon:40 morning:38 motor:-17 mouth:146 mud:50 mud|and:159 mule:106
  my:-129 name:67 name|and:163 next:-124 night:-105 night|at:123 nine:51 nineteen:-56 nine|hundred:92 noise:81 noodle:-108 noon:-132
  north:100 nose:153 note:-36 now:-146 number:73 number|and:83 odds:138 of:-39 off:-16 off|and:-37 off|his:38 off|the:-224 of|a:127
  of|her:-94 of|it:-88 of|its:30 of|the:-27 of|their:124 of|them:-78 of|us:-123 of|you:27 of|your:-83 oil|drum:45 old:56 on:-33 once:-112
  once|and:-30 one|about:56 one|and:32 one|by:-130 one|long:-235 one|of:-50 onion:77 only:-308 onto:237 onto|the:80 on|a:135 on|his:-17
  on|it:-90 on|its:35 on|one:165 on|the:-23 on|their:88 on|three:238 on|your:-50 open:-15 or:100 order:123 other:142 other|half:174
  other|person:-123 our:-221 out:49 outside:-188 out|a:193 out|and:-87 out|of:-115 out|on:92 out|the:-42 out|through:150 out|to:-120
  over:-69 overhead:-50 over|it:-35 own:119 pace:-29 pack:27 pack|to:49 page:-81 paint:-268 pair:-94 pair|of:-35 pan:145 pane:-212
  pan|lid:73 park:-120 part:-208 pass:29 past:-118 past|the:-116 patter:-91 pause:-152 pay:33 pay|for:-48 peck:-111 penny:197 person:-64
  person|be:48 person|talk:38 photograph:-125 pick:-137 piece:100 pig:206 pipe:16 pit:119 place:-57 plant:51 plate:-380 play:-85 point:44
  pop:34 pot:48 pour:42 price:100 price|at:22 pull:123 pump:128 purr:117 push:119 put:-167 put|the:-63 quarrel:-26 quarter:-46 queue:133
  queue|for:31 quiet:-201 quite:-75 rack:-238 radio:116 rail:26 rain:-149 rain|on:-136 ramp:-53 rattle:-52 read:-100 read|the:-102
  real:214 red:-158 reeve:79 rest:-45 return:-150 ribbon:288 rifle:-53 rig:-16 right:-134 rim:134 ring:-109 ringside:144 rise:192
  river:-156 road:-37 roar:190 roar|and:-108 roll:-173 roof:-113 room:-251 room|and:111 room|be:21 rope:24 round|the:151 row:143 run:-107
  run|out:117 rust:101 rust|and:65 salt:-58 same:-62 sand:-37 saturday:39 saucepan:138 saxophone:35 say:-121 say|he:-22 say|the:-108
  scream:275 scream|for:108 screen:-87 seal:19 seat:-105 second:-147 see:-31 seed:-38 sell:258 send:-121 set:-16 settle:330 seven:-169
  sexton:-52 shake:-104 she:-87 shed:81 sheet:-80 shelf:-31 she|be:-24 she|go:-30 she|have:-104 shift:156 ship:153 shoe:-23 shout:200
  shout|for:62 shout|over:36 shove:228 show:-38 shriek:185 shriek|and:96 shriek|for:109 shut:69 side:-52 side|of:-79 sigh:-160
  sigh|and:-59 sign:-127 sill:-83 silver:47 since:-156 since|the:-81 sing:-136 singer:215 siren:-189 sister:-99 sit:-305 sit|down:-59
  six:-303 sixty:183 six|hundred:82 size:61 size|of:151 skitter:82 sky:38 slap:-60 slap|down:25 sleep:-40 sleeve:-153 slot:185 slow:-218
  slowly:-58 small:-101 smell:-87 smell|of:-121 snap:154 so:-90 sock:-214 some:327 somebody:63 somebody|'s:127 somebody|be:-34
  somebody|else:33 somebody|have:-94 someone:17 someone|have:122 something:-117 something|with:62 somewhere:-169 song:26 soul:45
  soul|in:31 sound:52 so|that:-97 so|the:141 speak:-51 species:66 spin:148 spit:137 spoon:57 square:-69 stack:-23 stair:-84 stall:35
  stamp:-46 stamp|and:-31 stamp|for:15 stand:-363 stand|about:-93 stand|come:29 stand|in:-102 stand|on:16 stand|up:-91 stand|with:120
  start:-25 start|to:-58 steal:136 steam:183 steeple:152 step:24 stick:99 still:-124 stoker:223 stone:-216 stool:71 stop:-137 stop|and:69
  storey:152 straight:-50 stranger:40 street:-119 strike:-29 string:121 strobe:413 strobe|sweat:44 sun:-116 supper:80 sweat:270 sweep:-90
  swing:175 swing|and:111 swing|on:51 swing|the:15 switch:-102 switch|off:-31 sword:-15 table:-93 table|and:46 take:-58 take|the:-63
  talk:-45 talk|at:-20 tank:-72 tanker:-74 tanner:185 tap:24 tell:59 tell|the:157 ten:-20 ten|thousand:97 that:-85 that|be:-65
  that|the:-94 the:-64 their:38 their|head:53 their|lung:47 them:84 them|and:95 them|be:-47 them|have:-63 them|in:-27 then:-182 then|a:-30
  then|the:-96 there:-78 there|be:-223 they:210 they|'re:135 they|'ve:23 they|be:269 they|have:40 they|ring:249 the|air:83 the|auction:33
  the|back:47 the|balcony:-18 the|bank:-19 the|bar:140 the|barman:133 the|barn:15 the|bass:194 the|beat:167 the|bed:-120 the|big:64
  the|bishop:262 the|board:49 the|bridge:-25 the|car:171 the|ceiling:121 the|chapel:60 the|clinic:-79 the|corner:20 the|count:72
  the|counter:15 the|crowd:29 the|culvert:-115 the|dance:43 the|dark:-151 the|dead:-104 the|ditch:18 the|door:147 the|drain:-19
  the|drizzle:-39 the|drop:90 the|eel:62 the|end:44 the|entire:201 the|ferryman:274 the|first:-59 the|fish:21 the|flag:100 the|floor:221
  the|ford:-16 the|front:-50 the|gallery:110 the|gin:105 the|gutter:-46 the|hearth:102 the|hull:-113 the|ice:-57 the|kick:227 the|kid:166
  the|lamp:35 the|leave:-43 the|length:26 the|line:362 the|little:-84 the|lock:47 the|long:116 the|market:154 the|middle:-148
  the|miller:50 the|mirror:171 the|moon:-41 the|morning:156 the|motor:-307 the|mud:16 the|name:-46 the|next:-56 the|old:-23 the|one:-59
  the|only:-27 the|other:51 the|paper:-30 the|piano:-17 the|pit:162 the|place:82 the|price:79 the|pump:137 the|rack:-159 the|rafter:-18
  the|rail:81 the|rain:-176 the|ramp:-36 the|rest:-35 the|ring:-332 the|road:15 the|roof:-80 the|room:-72 the|rope:-33 the|same:-54
  the|sand:-17 the|second:41 the|sexton:-47 the|sign:-46 the|sill:-95 the|singer:208 the|size:102 the|sky:186 the|sole:39 the|stair:-60
  the|stand:-42 the|steal:140 the|street:143 the|strobe:307 the|terrace:36 the|thing:-100 the|third:-32 the|top:-53 the|tower:47
  the|trestle:71 the|two:-84 the|wall:-132 the|way:-102 the|wheel:-79 the|whole:89 the|wind:-72 the|word:117 the|yard:148 the|zinc:164
  thin:-107 thing:-298 think:-95 third:-33 this:-143 thousand:-23 thousand|person:-71 thousand|throat:181 thread:115 three:-27
  three|deep:67 three|hundred:-42 three|wheel:118 throat:97 throat|let:69 through:-15 through|a:104 through|the:-76 throw:129 thumb:-229
  thump:-25 thunder:-191 tick:-23 tile:-38 till:292 till|it:117 time:-162 time|the:-43 time|with:-39 tin:125 together:-18 token:62
  toll:-188 tongue:22 tooth:-97 top:117 top|of:41 tout:108 toward:-99 tower:121 town:-202 to|a:141 to|be:83 to|hand:40 to|her:104
  to|it:-188 to|see:-65 to|shout:-38 to|the:-67 to|you:-95 trail:152 tram:-262 tray:-66 tread:-97 trestle:66 truck:55 try:-38 turbine:78
  turn:-146 turnip:221 turn|over:25 twice:83 two:-135 two|hundred:102 type:-148 under|it:206 under|the:69 until:93 upon:-22 upon|the:-49
  up|a:-102 up|and:181 up|from:-217 up|in:-109 up|on:200 up|the:-67 up|through:76 up|to:-71 us:-318 vault:-69 verse:-22 very:-186
  voice:-24 voice|be:37 vowel:-18 wait:-52 waiter:31 walk:-164 wall:-52 want:-71 warm:-155 watch:-287 water:41 wave:63 way:-139 way|up:-17
  we:-255 wear:180 wet:27 we|have:-34 what:-114 what|be:-21 wheel:-31 wheel|and:43 when:33 when|the:259 when|you:-117 where:-240
  where|the:-49 which|be:132 whistle:-134 white:-193 whole:59 whole|cellar:144 whole|of:247 whole|room:34 who|be:40 wide:-152 wife:112
  win:-77 wind:-132 window:-139 wipe:-106 wire:-96 with:39 with|a:-46 with|all:61 with|both:49 with|her:32 with|it:54 with|its:-160
  with|one:-18 with|the:70 with|their:-168 with|your:-99 word:86 wrap:-39 write:-63 wrong:30 yard:26 year:-186 yell:529 yell|at:126
  yell|for:207 yell|the:124 you:-74 your:-183 your|name:-51 your|own:-73 you|a:67 you|be:115 you|can:-114 you|have:-47 you|in:-17
  you|lie:-39 you|the:131 you|walk:-93 you|with:312 zero:217 zinc:148`,
  wolf_howl: `
  's:-93 a:-35 about:-171 about|the:-180 above:-122 above|the:-41 across:124 across|the:40 aft:-142 aft|another:-81 again:73 against:123
  ahead:-75 air:-64 all:-153 all|of:-87 all|the:-64 along:-67 already:-79 among:40 among|the:-35 an:-114 and:-68 and|a:212 and|at:-194
  and|be:146 and|by:56 and|come:115 and|every:-65 and|for:-40 and|from:95 and|give:60 and|go:169 and|have:-40 and|howl:100 and|in:210
  and|it:46 and|let:36 and|now:-42 and|on:-33 and|out:261 and|settle:-66 and|sing:286 and|the:-216 and|then:44 and|there:29 and|they:-132
  and|you:-84 answer:139 answer|from:130 answer|it:59 argue:-48 arm:-79 as:-186 ask:-83 asleep:-30 as|the:-73 at:-46 at|a:-19 at|all:-31
  at|each:26 at|it:-267 at|last:-30 at|the:-51 away:-104 axle:22 a|grey:150 a|howl:68 a|hundred:-40 a|long:75 a|small:-74 a|third:125
  a|wall:-38 a|wolf:-88 back:-138 backward:-38 back|its:88 back|their:116 bang:-50 bank:-18 bar:-70 bare:-54 barrel:16 bawl:-88 bay:129
  be:-76 bean:141 bed:-74 before:-130 begin:184 begin|to:116 behind:-135 behind|the:-17 bell:-202 bellow:-91 below:-34 bench:-31
  beside:-60 between:-108 between|the:-87 beyond:124 beyond|the:165 be|a:-97 be|all:-149 be|answer:100 be|at:-20 be|be:-42 be|dry:-31
  be|in:-147 be|make:-15 be|on:23 be|only:-29 be|out:-46 be|ring:-26 be|still:-20 be|the:25 birch:49 bishop:-57 bite:-68 black:-53
  blade:136 blanket:-104 blow:16 blue:-86 board:-93 bonnet:-49 boot:-176 both:164 bowl:-43 boy:-65 brazier:-60 break:43 brick:17
  bridge:-72 bring:-60 bucket:-42 buggy:-143 burn:-22 burst:-146 but:61 by|the:-72 cab:-57 cable:-16 call:-60 can:-67 candle:-77 carry:-74
  cart:-60 carter:-83 cat:-47 catch:-70 chair:49 chalk:-67 chapel:-81 cheese:-26 child:111 chimney:-134 chin:-46 chink:-58 clatter:-49
  clear:-164 climb:301 clock:-39 clop:-40 close:92 come:73 come|down:141 come|from:84 come|in:-103 come|out:-124 come|over:-73
  come|that:153 come|the:41 come|through:63 come|up:-77 copper:-31 cough:-45 count:164 counter:-35 coyote:153 crack:-19 crackle:-44
  cry:103 curtain:-85 cut:233 dance:-47 day:-146 deep:-45 ditch:-47 do:-20 dog|have:61 door:18 down:-75 down|and:-95 down|in:27
  down|on:-37 down|the:39 drag:135 draw:-61 drive:-94 driver:-25 drop:80 drover:52 drown:-69 drum:86 dry:-74 each:95 each|other:139
  ear:-30 east:79 eat:-179 eighty:-20 else:-46 empty:35 end:67 end|of:-54 evening:-41 every:-65 everyone:-50 eye:-74 face:-70 fall:264
  far:-73 far|as:-67 fast:-28 feed:215 feed|the:27 feel:41 find:-134 find|the:-45 finger:43 finish:174 fire:221 first:84 first|one:142
  flag:-56 flare:71 flash:94 flat:-144 floor:117 fly:25 fold:84 follow:-26 foot:-190 foot|and:-86 for:-160 forty:-20 for|a:-84
  for|each:-53 for|the:-72 four:97 from:142 from|in:56 from|the:128 front:92 full:85 gale:79 gap:-82 gate:-125 gear:-65 get:-152
  give|the:50 give|tongue:212 glass:-70 glow:-29 go:-104 goat:25 goose:-51 go|and:90 go|in:-63 go|off:-47 go|out:-67 go|over:-35 go|to:-27
  go|up:33 grandmother:-32 grate:-37 great:-127 grey:271 grin:-51 grind:-67 groat:-22 gun:43 gutter:-97 half:-92 half|a:-57 hand:-65
  hang:157 harpoon:-39 hat:-48 hatch:-66 have:-60 have|a:-57 have|be:-127 have|begin:98 have|get:134 have|go:-38 have|the:58 he:-32
  head:49 head|and:117 heap:148 hear:39 hear|the:-41 hear|them:74 heel:-38 her:-107 here:54 hers:-127 he|have:-45 hill:-44 him:-129
  his:-42 hold:73 hole:-85 hood:-76 hoof:-22 horse:32 hour:-104 house:-133 howl:199 howl|and:-107 howl|from:18 howl|go:81 hundred:102
  hut:242 i:-160 ice:223 in:-23 into:-207 into|the:-56 inward:-21 in|a:51 in|and:70 in|front:151 in|it:-169 in|its:-98 in|the:-26
  in|under:-16 in|your:-45 iron:-253 it:90 itself:-169 its|muzzle:48 its|own:-105 it|'s:73 it|and:99 it|be:-55 it|begin:239 it|come:-69
  it|from:35 it|start:208 it|the:-114 it|up:189 jingle:-66 keen:39 keen|in:77 keep:-109 key:-31 kiln:-43 kiss:-17 knee:-41 lake:-38
  lamp:34 land:-80 lantern:218 lap:-87 last:-106 last|of:-168 late:-44 laugh:-30 lay:91 lead:-91 leader:53 lean:-108 lean|out:-94
  leave:-39 leave|the:-55 leg:65 length:-69 let|go:-38 let|it:42 lid:-102 lie:-100 lie|down:-48 lie|on:-34 lift:245 lift|its:110
  lift|the:-103 light:-167 listen:-48 little:42 log:-37 long:121 long|and:79 long|howl:37 long|note:128 long|rise:-84 long|thin:102
  look:-128 look|at:-78 loose:-103 lose:-68 low:-45 lower:45 low|and:48 make:-75 man:-225 mare:139 market:-66 mile:22 mirror:-47 miss:-36
  moon:126 moor:128 morning:-75 motor:-51 mud:-46 mule:24 mutter:-56 muzzle:150 muzzle|and:25 my:-28 nail:-31 name:35 near:66 neck:-25
  next:-111 night:-116 nine:-36 noise:-22 nose:27 note:131 note|and:133 now:-73 number:190 of:24 off:-18 off|and:-73 of|a:-123 of|her:-35
  of|his:-53 of|it:146 of|its:98 of|the:35 of|them:20 of|us:-43 of|you:-53 old:-180 on:53 one:64 one|about:-117 one|aft:-79 one|long:179
  one|of:49 only:-122 only|the:-39 on|a:-62 on|it:-63 on|its:-42 on|the:-22 on|their:-103 on|your:-54 open:-17 or:177 other:83 others:191
  our:151 out:48 outside:-119 out|and:-72 out|of:239 out|on:26 out|past:185 out|the:-85 out|to:-111 over:-38 overhead:-98 over|his:-19
  own:16 pack:-30 paint:-69 pair:-78 pan:18 park:149 pass:-53 past:211 past|the:216 patter:-29 peat:-52 person:-83 piece:36 pine:-74
  pipe:-155 pit:-89 plank:198 plate:-57 play:-83 plunge:52 point:173 pony:-69 pop:-190 pull:184 put:-134 quarry:66 quiet:-33 quite:82
  radiator:-39 rain:-316 rain|and:-214 rain|on:-25 read:-90 rear:-52 red:-80 reply:31 rest:51 ride:-33 right:141 ring:-102 rise:206
  river:-18 roar:19 roll:-25 roof:42 room:-66 rope:23 round:-41 round|the:-28 run:-179 same:-40 say:-79 scream|and:82 seat:-59 second:-189
  see:-100 sell:-58 set:-43 settle:-128 sexton:-45 she:-218 sheet:-74 she|have:37 shingle:-52 shoot:-61 shoulder:142 show:-107 shutter:-42
  side:67 side|of:145 sigh:-20 sign:-56 sill:-43 since:93 sing:220 sister:62 sit:25 sit|down:65 six:-140 sixty:-40 sky:-48 slab:-35
  slap:-35 slate:-147 sledge:188 sleep:-85 sleeper:272 sleigh:94 slipper:-21 slow:-66 small:-127 smell|of:-51 smoke:82 snow:45 sob:217
  sock:-63 soft:-26 sole:-99 some:-63 somebody:-225 somebody|'s:-45 somebody|have:-45 someone:28 something:211 something|out:98 speak:-127
  spit:182 spit|and:273 spoil:155 spoil|heap:154 stair:108 stamp:-31 stamp|and:-70 stand:150 star:-139 steady:-45 steam:-64 step:-74
  still:-129 stone:-75 stop:-95 storm:-55 stove:144 straight:-60 street:-17 strike:40 string:-316 stroke:-56 supper:173 swing:-172
  table:-21 tail:-111 take:-37 take|it:164 take|the:-183 take|up:128 tanker:-28 tell:-62 tell|the:-30 ten:-27 that:57 thatch:-27
  that|be:-186 that|long:65 that|the:25 the:-80 their:181 their|ear:111 them:208 themselves:-51 then:185 then|a:52 then|the:209 there:-34
  there|be:-91 they|be:-44 they|come:127 they|have:123 the|air:-55 the|answer:67 the|back:-42 the|bar:-58 the|bed:-17 the|bell:-24
  the|bench:-16 the|bonnet:-30 the|buggy:-139 the|cab:-26 the|candle:-44 the|cat:-39 the|chapel:-77 the|chimney:-30 the|count:-33
  the|counter:-32 the|dead:-101 the|ditch:-60 the|dog:-50 the|door:138 the|drive:-32 the|drown:-57 the|end:43 the|fall:152 the|far:-29
  the|fire:-65 the|first:-73 the|flag:-58 the|flat:79 the|floor:120 the|gap:-50 the|gate:-89 the|goat:113 the|gutter:-19 the|hearth:-42
  the|hill:-32 the|house:-68 the|howl:140 the|ice:207 the|lamp:71 the|lantern:230 the|last:-111 the|lead:20 the|leader:40 the|leave:54
  the|lid:-109 the|miller:-15 the|mirror:-44 the|moon:145 the|moor:126 the|morning:-17 the|mule:35 the|next:-110 the|old:-32 the|one:-84
  the|other:-49 the|others:126 the|pack:230 the|pane:-27 the|park:174 the|pipe:-81 the|pit:-65 the|quarry:45 the|rain:-208 the|rest:83
  the|right:33 the|road:53 the|roof:-121 the|same:-45 the|second:30 the|sexton:-45 the|shingle:-56 the|shutter:-34 the|sign:-32
  the|sill:-44 the|sky:-96 the|slab:-32 the|slate:-47 the|sledge:222 the|sleigh:79 the|snow:109 the|spoil:196 the|stove:100 the|table:-49
  the|tanker:-18 the|third:-74 the|top:-35 the|trace:204 the|wall:-37 the|water:88 the|way:-52 the|whole:-97 the|wind:-20 the|window:-56
  the|windscreen:-96 the|wolf:28 the|wreck:181 the|wrong:28 the|yard:-95 thin:505 thin|and:413 third:45 this:82 three:-70 throat:15
  through:-61 through|the:52 throw:-214 thunder:-131 tick:-79 tick|and:-19 till:-110 to:-60 together:26 toll:-130 tongue:163 tonight:-18
  tooth:-64 top:-77 top|of:-56 toward:34 tower:-50 to|a:-41 to|be:-190 to|it:74 to|see:-29 to|the:-89 trace:287 tread:137 truck:-36 try:99
  turn:64 twice:-56 two:-302 tyre:-76 under:-88 under|the:-31 until:20 until|the:-17 up:17 upon:-60 upon|its:-38 upon|the:46 up|and:51
  up|in:141 up|its:366 up|the:-335 up|to:-19 us:-110 valley:29 vault:-128 very:-55 voice:31 walk:-53 wall:-342 warm:-109 wash:-71
  watch:-97 water:22 way:-217 we:-68 wet:-77 we|have:130 what:242 whatever:227 wheel:-15 when:-76 when|the:-35 where:90 where|the:24
  which:-20 while:156 whinny:81 white:-45 who:-133 whole:-95 whole|of:19 widow:-38 will:-29 wind:-94 window:-103 windscreen:-95 with:-92
  with|a:-148 with|her:-37 with|his:35 with|its:-154 with|the:-105 wolf:-139 wolf|'s:-150 woman:-42 wreck:141 wrong:-31 yard:-69 year:-75
  yell:-21 yew:-40 you:-87 your:-121 you|be:-84 you|can:-57 you|have:-18 you|lie:-69`,
  machinery_hum: `
  's:124 's|a:165 've:59 a:-106 about:119 above:72 across:-209 across|the:-205 aft:-140 aft|another:19 against|the:31 air:168
  air|plant:200 alarm:26 alarm|panel:27 all:-221 all|the:-163 along|the:81 an:104 and:15 and|a:-126 and|it:126 and|let:70 and|over:321
  and|round:242 and|somebody:44 and|start:46 and|then:80 and|there:-75 and|tick:164 and|turn:56 and|you:65 and|your:267 another:-90 arm:74
  as:40 ask:39 as|they:-74 at:66 at|a:127 at|once:201 at|the:-41 away:26 a|child:141 a|drone:164 a|goat:115 a|little:40 a|long:77
  a|low:123 a|queue:81 a|row:163 a|semitone:61 a|sock:-40 a|steady:-44 a|whole:61 baby:111 back:-194 back|to:124 bar:99 be:46 begin:241
  begin|to:123 behind|the:67 below:74 below|it:140 below|the:101 beneath:138 berth:41 between:139 be|a:-111 be|down:-109 be|in:113
  be|purr:161 be|run:129 be|still:-20 be|the:-146 be|turn:185 big:213 black:152 board:185 boot:27 both:-146 boy:171 breath:-43 breathe:29
  breathe|in:191 breathe|out:-116 bring:-15 bucket:70 bulb:255 bulb|come:153 bulkhead:-63 bunk:166 but:35 by:-54 by|one:127 by|the:-42
  cable:77 cage:51 call:48 can:50 capsule:335 cat:73 catch:81 change:105 child:235 clack:-98 click:241 close:30 coil:148 cold:-95
  collar:109 colour:254 come:-253 come|up:73 console:-15 contented:173 cool:-105 coolant:-26 cooler:137 corner:192 cough:217
  cough|catch:164 cup:114 dark:-187 day:-78 deck:-284 deck|be:136 deep:372 do:-203 dome:323 door:-48 down:17 down|on:-58 down|the:-49
  down|to:134 drift:187 drive:44 drone:381 drone|and:196 drone|in:143 drone|of:63 drone|on:246 drum:304 dust:236 dynamo:25 each|of:115
  eleven:21 else:121 end:103 even:162 every:-158 eye:97 face:35 fall|asleep:78 fan:-48 feel:291 feel|it:280 finger:-145 first:-138
  five:-110 floor:-76 floor|the:39 foot:92 foot|the:150 for:-120 forty:194 for|a:-111 for|six:65 for|the:-81 four:51 from:-197 from|the:78
  generator:181 get:-107 glass:40 glass|and:198 glove:77 goat:172 good:21 go|down:-30 go|on:84 go|round:252 go|up:133 green:189 grumble:53
  gutter:178 hand:-44 hang:-136 hatch:83 have:67 have|a:167 have|be:-96 have|get:110 have|go:-34 have|her:206 have|the:-90 he:47 head:-107
  hear|be:99 heater:53 heel:434 helmet:86 her:25 here:-49 him:-68 his:-107 hold:-82 home:170 hook:58 hour:98 house:248 hull:-229 hum:355
  hum|and:109 hum|on:166 hundred:-61 ice:-41 in:-51 inside:170 inside|the:167 into:-46 into|the:78 in|a:-82 in|every:213 in|it:109
  in|its:85 in|the:22 in|your:142 iris:110 it:-75 its:17 itself:-123 its|lamp:223 its|one:106 it|'s:206 it|all:46 it|be:-19 it|have:239
  it|in:256 it|purr:245 it|the:-69 just:117 keep:-32 keep|up:97 kettle:209 knock:240 lamp:67 lamp|on:148 last:93 leave:-35 let:-17
  level:303 lid:169 lie:-84 light:-112 line:182 little:-47 lock:54 lock|iris:111 long:104 low:164 lower:32 low|even:114 low|note:104
  machine:-67 make:106 man:74 market:-45 market|day:50 meet:22 mess:251 minute:-18 morning:72 motor:-363 murmur:198 nail:239 name:-44
  next:118 night:55 night|watch:-17 nine:116 ninety:181 nod:248 nod|and:212 noise:103 nose:-55 note:227 note|and:192 now:-229 number:75
  nurse:147 of:-104 off:-208 off|the:-49 of|a:26 of|it:-200 of|the:-134 of|them:-182 old:-33 on:-89 once:104 one:82 one|aft:65
  one|long:149 one|low:79 one|note:63 onion:120 only:219 on|its:126 on|the:-108 on|your:77 open:-263 other:94 our:140 out:-154 outside:-91
  out|of:-239 over:-91 overhead:24 over|in:215 over|the:-243 paint:103 panel:25 past:-171 patient:250 pause:119 person:92 pilot:141
  pipe:49 pitch:80 place:104 plant:113 plant|drone:161 plant|hum:26 plate:237 press:283 pressure:194 pump:64 pump|house:75 purr:621
  purr|and:96 purr|in:51 purr|the:23 put:66 queue:245 queue|for:57 rack:-179 rail:63 rain:40 reactor:-16 read:310 recycler:31 red:95
  ring:-21 rock:177 room:-104 round:264 round|and:196 row:146 row|of:47 run:-34 say:15 scrubber:83 second:-182 semitone:49 settle:56
  seven:-44 she:-130 ship:-174 ship|'s:-23 shudder:247 shut:20 side:-20 sigh:175 since:140 since|the:74 sing:-85 six:60 sixty:242 size:47
  size|of:57 sky:157 sleep:215 smell|of:40 snap:81 so:100 sock:95 sole:158 somebody:-53 somebody|'s:-152 somebody|have:119 someone:120
  someone|have:19 something:33 something|be:293 somewhere:199 stand:-218 stay:-76 steady:-21 step:16 still:-247 stop:-85 street:-15
  switch:66 take:24 tell:22 that:-165 the:-52 their:-183 their|one:111 them:17 them|and:-30 then:-262 then|the:-246 there|'s:297
  there|be:-67 they:-117 they|have:122 the|air:224 the|alarm:50 the|big:216 the|bulkhead:-44 the|bunk:149 the|capsule:295 the|cat:108
  the|collar:123 the|cool:-28 the|coolant:-19 the|cooler:156 the|corner:211 the|dark:-294 the|deck:-94 the|dome:191 the|dust:47
  the|fan:-299 the|floor:62 the|generator:69 the|hull:-67 the|lamp:-105 the|last:-129 the|morning:149 the|next:151 the|night:-51
  the|old:-69 the|one:43 the|other:-195 the|pilot:24 the|plate:190 the|port:39 the|pump:106 the|queue:201 the|rack:163 the|reactor:-31
  the|recycler:28 the|scrubber:82 the|ship:-135 the|size:74 the|tooth:170 the|tug:229 the|turbine:-59 the|vault:130 the|wall:86
  the|warm:82 the|whole:-52 the|winch:227 thing:145 third:-89 third|watch:237 this:27 though:116 throb:364 through:-76 through|the:-88
  thrum:190 thruster:285 thumb:-23 thump:100 tick:-224 time:166 to:-96 too:-167 tooth:79 tower:86 to|a:150 to|it:241 to|meet:42 to|the:-43
  tug:395 turbine:-124 turn:45 turn|over:133 two:-64 type:270 under:44 under|the:43 until:-20 up:-39 upon:41 up|its:185 up|the:-177 us:254
  vault:109 very:-188 vowel:76 wait:114 walk:115 wall:-26 warm:137 watch:267 water:24 wave:-139 way:-123 we:-106 weight:95 well:234
  what:-112 what|you:119 wheel:127 where:-26 which:-75 while:-236 whirr:304 who:34 whole:-72 who|have:214 winch:215 window:-123 wire:-288
  with:-82 with|its:42 with|one:210 with|the:-20 with|their:-273 with|your:-52 word:201 work:-70 year:27 yellow:113 yet:236 you:-33
  your:18 you|a:107 you|and:106 you|be:130 you|can:-98 you|feel:132 you|have:156 you|lie:-166`,
  blade_slash: `
  's:154 's|monowire:113 a:-123 about:-28 across:242 across|the:54 again:64 again|and:160 all:143 along:-71 along|the:28 already:72 an:32
  and:-26 and|a:237 and|all:189 and|he:24 and|his:47 and|it:109 and|open:112 and|some:77 and|take:107 and|the:-15 and|then:227
  and|there:55 and|through:164 another:-162 an|elbow:85 apart:150 arm:331 as:-44 at:-39 at|his:351 at|the:-141 away:133 a|fist:188
  a|little:55 back:-229 be:53 begin:-45 behind:244 behind|it:248 belt:-51 beneath:-60 between:-52 be|a:62 be|all:100 be|in:153
  be|still:104 billhook:361 blade:-62 both:236 bowl:-19 by:-36 by|the:53 cheek:263 chin:89 cleaver:104 close:83 coat:276 collar:98 come:39
  come|apart:202 come|out:116 come|round:239 count:-154 counter:157 courier:80 courier|'s:99 cuff:175 curtain:52 cut:-234 do:250 down:-36
  down|the:-35 draw:130 draw|the:168 drive:125 each:-122 ear:235 edge:119 elbow:68 end:153 eye:19 face:-73 fall:-58 fan:160 fan|open:150
  feel:260 find:-107 finger:119 fire:119 first:-198 fist:231 for:-144 forearm:130 for|the:156 four:-81 from:63 from|the:-200 get:288
  go|in:-41 go|over:97 go|through:231 great:-92 guard:62 hack:256 halve:374 hand:114 hand|and:50 hang:-145 have:-92 have|a:21 have|be:51
  have|the:143 he:55 hear:76 heel:166 her:-99 he|have:110 him:49 his:144 hiss:215 hiss|through:146 his|sleeve:188 his|wrist:19 hit:58
  hold:-249 hook:132 hum:116 i:179 in:-62 inside:92 into|the:-136 in|a:52 in|it:-36 in|one:137 in|the:23 in|time:117 in|two:406
  in|under:36 it:85 its:-39 it|and:191 it|be:-153 it|go:94 it|part:284 jaw:119 knife:-213 knuckle:34 lantern:236 lay:181 leave:136
  leave|to:196 length:122 length|of:207 lie:-177 lift:-48 line:-17 little:-23 long:93 look:88 look|at:95 man:133 me:24 monofilament:59
  monowire:278 morning:-63 my:132 neat:32 next:51 of:-40 off:198 off|the:150 of|her:259 of|his:87 of|the:-139 of|you:170 old:-222 on:-61
  once:123 one:16 only:323 on|the:-86 on|your:-96 open:50 open|from:32 open|the:88 other:35 out:54 out|and:169 out|of:43 over:59
  over|the:-19 own:-194 palm:80 part:305 past:154 pistol:255 pull:-21 put:63 rain:-134 razor:40 reach:70 reap:264 red:44 rib:-74 rip:389
  round:35 round|the:124 sabre:189 sack:248 scream:-178 scythe:94 second:-54 see:-193 sexton:116 she:-98 shear:273 she|be:153 shoulder:73
  since:-201 sing:60 sing|out:178 sleeve:114 sleeve|and:238 slice:-108 slide:-90 snow:-225 so:-115 some:74 something:-26 some|of:134
  step:158 still:73 stop:92 strap:124 string:-55 string|of:-90 swing:104 take:219 take|it:144 take|the:362 that:74 the:-95 their:-153
  them:-100 then:176 then|he:112 there:28 there|be:172 they:-176 the|courier:94 the|curtain:63 the|first:72 the|guard:125 the|hand:145
  the|lantern:134 the|man:91 the|other:45 the|razor:41 the|second:-51 the|sexton:161 the|sleeve:54 the|thing:317 the|vend:74 the|wire:178
  thing:193 thing|in:289 third:-74 three:-278 throat:-86 through:150 through|his:64 through|the:356 tie:272 time:119 to:37 to|the:-20
  turn:-129 twist:110 two:54 umbrella:72 under:-140 under|the:-108 until:33 until|the:75 up:-87 use:217 vend:63 vend|machine:69 very:48
  walk:-195 wall:-104 way:-246 wet:57 what:298 what|be:303 when:146 where:29 which:-91 whicker:178 whisper:118 who:-125 whole:-156
  wire:154 with|a:15 with|the:181 wrist:290 you:-123 your:-90 your|sleeve:80 you|get:101`,
  explosion: `
  'd:-16 's:-35 's|a:81 's|bell:177 's|the:-43 've:83 a:-64 aboard:52 about:-113 about|the:-107 above:153 above|the:160 across:-80
  across|the:-122 aft:149 aft|another:130 aft|that:149 aft|the:50 again:-51 against:85 against|the:42 again|and:-64 ahead:86 ahead|of:-34
  air:48 air|and:172 air|plant:-105 all:-59 all|of:117 all|the:-82 all|together:-73 along:-22 along|the:-25 already:124 always:-28
  amber:-125 among|the:34 an:-218 and:-15 and|a:-185 and|all:177 and|be:58 and|begin:-29 and|come:205 and|down:-67 and|each:-58
  and|every:162 and|give:-89 and|go:144 and|have:-23 and|he:-104 and|her:-84 and|his:26 and|in:-112 and|it:134 and|its:-41 and|on:26
  and|out:-16 and|put:85 and|somebody:-105 and|take:-56 and|then:37 and|there:81 and|they:-81 and|turn:-79 and|we:-38 and|when:-72
  and|you:-18 and|your:-23 another:-60 answer:-38 anything:143 anything|with:182 apart:22 arm:18 arrive:110 as:-78 aside:-70 asleep:-71
  as|a:84 at:30 at|a:-25 at|anything:162 at|each:-27 at|it:-76 at|once:142 at|the:-35 away:-104 axle:63 a|ball:151 a|bang:-56 a|brass:-26
  a|breath:-35 a|child:-51 a|custom:-24 a|hand:-82 a|hundred:-97 a|light:150 a|line:-29 a|little:-41 a|long:-112 a|man:-51 a|mile:-94
  a|minute:-61 a|moment:193 a|quarter:-29 a|row:181 a|second:-50 a|sigh:-69 a|smell:-23 a|time:117 a|white:83 baby:-96 back:-24
  backwards:-76 back|from:-59 back|to:115 ball:144 ball|of:135 band:-37 bang:-23 bang|and:138 bank:58 bar:-110 barefoot:-82 barge:149
  barrel:-72 bath:-58 battery:299 bawl:93 bay:-126 be:-37 beam:-43 bean:-80 beat:-81 because:-113 become:294 before:-112 begin:55
  begin|to:59 behind:56 behind|it:-184 behind|the:-137 behind|them:159 behind|you:208 bell:234 bellow:-41 belly:52 bench:-55
  beneath|the:21 berth:-40 beside:207 between:-67 between|the:90 beyond:-91 beyond|the:-57 be|a:146 be|at:137 be|empty:86 be|go:-67
  be|in:-127 be|leave:130 be|on:45 be|only:-95 be|over:-23 be|still:-22 be|the:-256 be|there:79 be|under:262 be|up:-101 be|yell:-28
  big:-144 bike:-176 bit:206 bite:-221 bit|of:181 blanket:-37 blast:53 blaze:77 bloom:135 blow:212 blue:43 board:-109 bolt:126 bomb:-46
  bomb|go:41 bonnet:-36 book:-50 boom:-75 boot:-170 bosun:-71 both:83 both|barrel:74 bottle:-25 bow:112 bowl:-20 boy:17 brake:-51
  brass:-123 brazier:-67 break:254 breath:-31 brick:159 bridge:-178 bridge|go:22 bright:-51 bring:-95 bronze:-48 bucket:-102 buggy:18
  bulkhead:144 bump:-27 bumper:-44 bunk:-74 burn:-63 burst:255 bury:-16 bus:46 but:-117 by:-278 by|a:-37 by|one:-116 by|the:-193 cab:-23
  cab|to:-35 cage:26 call:-58 can:-75 canopy:-59 can|hear:58 can|see:-23 cap:80 carbine:390 carry:-81 cart:-69 cat:-39 catch:155
  catwalk:172 chain:36 change:-24 chant:-29 charcoal:-63 charge:247 cheer:-96 child:-138 child|'s:-47 clamp:-94 clank:-71 clap:205
  clean:-19 clear:-118 clerk:-34 click:-105 cliff:70 climb:-97 cloud:-40 coast:-137 cold:34 collar:-88 colour:-83 column:111 come:72
  come|at:79 come|back:20 come|down:67 come|in:154 come|out:-48 come|over:44 come|the:15 come|through:69 come|up:-164 consider:219
  console:-47 cook:-39 corner:243 cough:51 count:-171 counter:-125 cover:-120 crack:-68 cradle:-41 crate:183 crew:-136 cross:43 crowd:-66
  cry:97 cup:-119 custom:-109 cut:92 cut|the:-81 cycle:-29 dance:-79 dark:-117 date:-46 dawn:-49 day:-157 dead:-227 deck:17 deck|and:123
  depot:201 die:-57 diesel:-89 do:19 dock:112 dog:-147 dome:289 door:-44 down:15 down|and:71 down|in:81 down|on:-78 down|the:38
  down|to:-16 do|the:251 draw:-72 drift:119 drive:103 driver:88 drizzle:-38 drone:-165 drop:134 drum:-190 dry:-255 dust:-38 each:-205
  each|of:-101 each|other:-98 each|time:-186 ear:23 east:133 eat:-103 eaves:-53 eel:-114 egg:-47 eight:-27 eleven:-85 else:-103 empty:79
  end:-89 end|of:-129 engine:-333 enough:-43 even:-135 every:68 everybody:-22 everyone:137 everyone|be:-47 everything:88 every|deck:23
  every|klaxon:172 every|motor:-83 every|window:43 exhaust:-69 explosion:-219 explosive:-35 eye:36 face:-99 fall:20 family:-37 fan:-138
  far:29 fast:-64 feed:-49 feel:-48 feel|it:-125 fence:-100 ferry:-131 fill:-99 fill|the:-39 find:-54 find|the:123 finger:-201 fire:-66
  fire|from:21 first:-163 first|the:-156 five:-93 flag:25 flame:30 flank:36 flare:105 flash|and:49 flat:-302 flatbed:35 flat|out:-126
  float:71 floor:-96 flower:198 fly:-122 fold:-60 follow:-51 foot:-87 for:-83 forty:-95 forward:137 for|a:26 for|the:39 four:-128
  fourteen:-23 four|hundred:-132 frame:156 frigate:207 from:-48 from|behind:-119 from|both:27 from|cab:-33 front:27 frost:24 fry:18
  fuel:29 full:-46 full|of:-42 gallery:61 gangway:-20 gantry:123 gap:91 gas:31 gas|bottle:111 gate:159 gear:-86 generator:-51 get:20
  get|a:-53 get|the:33 get|to:-52 girl:-76 give:-177 give|a:-49 glass:-155 glove:-35 go:91 goat:-79 goggle:-48 gong:-54 good:-149
  go|and:-132 go|by:-54 go|down:76 go|in:68 go|of:-32 go|off:313 go|on:-16 go|out:-81 go|round:-219 go|through:139 go|to:-68 go|under:-51
  go|up:331 go|with:103 grain:-32 grandmother:-83 gravel:67 great:-102 green:-188 grille:217 grind:-67 grit:-33 grow:-149 growl:-158
  grumble:-212 gun:395 gunner:202 gun|and:283 gun|be:-105 hair:-56 half:53 half|the:151 halt:-62 hammer:108 hang:119 harpoon:386 hat:34
  have|a:86 have|be:-87 have|come:-92 have|get:-92 have|put:85 have|the:153 have|turn:-23 have|your:-87 he:-176 head:172 headlamp:-88
  hear:29 hear|it:159 heel:-180 height:-30 helmet:-93 her:-88 here:-125 he|'s:-37 he|have:49 high:-116 him:-123 his:-33 hiss:-106
  his|fist:-49 hit:81 hit|the:-30 hold:-82 hole:127 home:-74 hoof:-41 hook:-34 hoot:23 horn:-83 hot:213 house:-36 howl:59 hubcap:-134
  hull:-20 hum:-261 hundred:-121 hundred|and:-32 hundred|person:-35 i:130 ice:-116 idle:-59 in:-69 inner:-86 inner|hatch:-25 inside:153
  into:162 into|the:79 in|a:69 in|and:-60 in|at:352 in|every:-267 in|her:-102 in|his:-119 in|its:-163 in|low:-67 in|on:-83 in|one:-40
  in|the:-124 in|their:-58 in|your:178 it:-35 its:33 itself:-97 its|one:-116 its|own:103 it|'s:-108 it|a:-152 it|again:-93 it|all:-34
  it|back:-66 it|be:-171 it|come:-68 it|go:-145 it|have:-78 it|in:-111 it|on:-40 it|say:-34 it|take:179 it|to:-60 it|with:-64 jar:53
  jet:-123 joke:-39 jump:191 just:-34 keep:-145 keg:69 kettle:-81 key:-137 kick:-292 kid:-99 kiss:-166 kiss|the:-173 klaxon:122 knee:-114
  kneel:-84 knit:-41 knock:-129 know:-44 lake:-54 lamp:-37 lance:381 lane:123 lantern:-63 lap:-108 last:-252 last|of:-31 late:46 laugh:-77
  laundry:-92 lay:-45 lead:47 lean|on:-108 lean|out:-67 leave:182 leave|of:104 leave|to:156 leg:38 length:-140 length|of:-16 let:-173
  letter:-78 let|go:-129 let|you:-33 level:-138 lid:-111 lie:-29 lift:-106 lift|the:43 light:79 like:23 limpet:201 line:22 listen:-61
  little:-203 live:-63 lob:184 lock:44 log:-61 long:-228 look:-193 look|at:-94 look|up:-66 loose:93 lose:-27 low:-169 low|gear:-61
  machine:-91 magnet:-57 make:-194 man:-67 market:117 market|day:-34 match:342 mayor:-74 meet:249 melon:-20 metre:136 middle:-53 mile:-68
  mine:24 minute:52 mirror:-136 miss:-161 moment:183 moon:-140 more:-140 morning:-94 mortar:33 mostly:-230 motor:67 mouth:71 move:-82
  mutter:-78 muzzle:46 muzzle|flash:61 name|of:-16 needle:-76 new:21 next:109 night:-53 nine:58 nineteen:-198 ninety:155 nine|hundred:120
  noise:57 noon:177 nose:-58 nose|to:-20 note:-91 novice:-77 now:127 number:-111 of:-16 off:-49 off|beneath:66 off|the:-52 of|flame:40
  of|his:-47 of|it:19 of|light:-32 of|the:64 of|them:-71 of|us:-57 of|you:-95 of|your:-110 oil:-37 old:-181 on:-105 once:-78 one:17
  one|aft:19 one|another:21 one|by:-96 one|two:186 only:-80 on|a:-142 on|every:25 on|it:-104 on|its:164 on|our:184 on|the:-238
  on|their:-76 on|three:-69 on|to:-38 open:172 orange:-98 order:-125 other:-163 our:152 out:18 outside:-164 outward:184 out|a:-64
  out|along:-66 out|and:-72 out|of:-33 out|on:42 out|past:181 out|the:83 out|to:-40 over:35 overhead:-42 over|in:111 over|it:-86
  over|the:-89 over|your:-26 own:72 pace:105 pack:-135 pad:-95 page:-37 paint:-29 pair:99 palm:144 pan:-71 pane:44 panel:125 paper:206
  parapet:123 park:18 part:-35 pass:-39 past:-16 past|the:-43 pause:-28 person:-145 person|be:-24 pilgrim:-36 pilot:-69 pipe:240
  pipe|bomb:206 pistol:225 pit:-61 place:-187 plate:31 play:-101 point:-56 pony:-58 pop:106 port:226 pot:-72 powder:263 powder|barge:124
  pressure:-50 price:-79 price|of:-24 pull:-81 pull|the:75 pump:-149 purr:-113 put:89 queue:-101 quiet:-36 quite:-46 rack:-105 radio:-64
  raider:310 raider|'s:100 rail:-103 rain:-107 ramp:-97 range:202 rattle:-130 reach:194 reactor:17 read:-177 read|the:-126 rear:271
  recycler:-16 red:95 retros:-85 rev:162 rib:-34 ride:-89 rifle:21 rig:-37 right:52 ring:116 riot:339 rise:-54 river:-18 road:88 roar:63
  robot:-18 rock:20 rocket:102 roll:-55 roll|and:192 roll|aside:-29 roof:-69 roof|of:19 room:-199 round:-96 round|the:127 round|to:-193
  row:123 rule:-138 run:-237 rust:-123 salt:-63 same:104 satchel:43 saucepan:-29 say:-93 say|the:175 scream:224 seal:-110 second:60 see:15
  seed:-82 see|the:-30 sell:-41 send:-82 settle:-109 seven:-67 shadow:194 shaft:133 shake:-96 she:-33 sheet:-126 she|be:-92 she|have:76
  shield:281 shift:105 ship:-96 ship|'s:101 shiver:-44 shock:-51 shoe:118 shoot:138 shoot|at:190 shotgun:-78 shout:-15 show:-63 shriek:219
  shut:19 shutter:-114 side:50 sideways:-97 side|of:-111 sigh:-196 sigh|and:-73 sign:-103 silent:-64 since:-193 since|the:-88 sing:-165
  single:31 siren:-109 sister:-69 sit:-58 sit|down:120 six:-232 sixty:127 skin:-25 skirt:88 sky:95 slap:67 sleep:-94 sleeve:-136 slide:51
  slow:-42 slowly:-25 sluice:185 small:-178 smell:-135 smell|of:-121 snap:-133 snow:-58 so:-115 sock:62 soft:-69 sole:-133 somebody:-222
  somebody|'s:-55 somebody|have:-19 someone:-24 someone|have:-32 something:58 somewhere:163 sort:-51 sound:-30 soup:-64 so|that:-81
  so|the:86 spark:-47 speak:166 spine:99 spit:-35 spit|and:-82 spoon:-49 stack:-69 stair:-37 stamp:-89 stamp|and:-54 stand|in:-55
  stand|on:195 stand|up:17 start|to:-77 station:-139 stay:34 steady:-67 steam:-33 step:-60 stick:-21 stone:-49 stop:-58 store:200
  storey:285 stove:58 straight:-86 strike:127 string:-41 strip:-90 stroke:-57 stutter:286 sun:77 swallow:-54 swerve:-65 table:-85 tail:-56
  take:108 take|a:177 take|hold:-41 take|it:267 take|off:-78 take|out:89 take|the:33 take|your:-76 talk:-90 tanker:-50 tanker|'s:105
  tap:-92 tarp:-32 tea:-27 tell|the:-85 ten:-130 ten|thousand:-38 terrace:102 that:20 that|be:124 that|the:-152 that|you:-63 the:-69
  their:-163 them:-89 themselves:37 them|and:49 them|in:-41 then:140 then|a:-39 then|it:26 then|the:266 there:-85 there|'s:33 there|be:35
  they:-172 they|'ve:-100 they|be:104 they|come:-41 they|have:-135 the|air:35 the|alarm:-157 the|bang:-111 the|bar:-67 the|bench:-20
  the|big:-82 the|blast:53 the|bonnet:-41 the|boom:-22 the|bosun:-54 the|brazier:-64 the|bridge:-90 the|bulkhead:125 the|bunk:-34
  the|bus:17 the|cab:-40 the|canopy:-47 the|cat:-30 the|catwalk:166 the|chapel:-117 the|charge:142 the|cliff:-60 the|collar:-122
  the|column:97 the|corner:106 the|cradle:-29 the|crew:-49 the|custom:-66 the|dark:34 the|dead:-85 the|deck:-216 the|depot:242
  the|dock:-90 the|dog:-42 the|dome:196 the|drone:151 the|eaves:-51 the|edge:-78 the|end:-29 the|engine:-206 the|explosion:-132
  the|far:182 the|fence:-55 the|fire:-54 the|first:38 the|flag:-85 the|flat:-127 the|floor:-232 the|fuel:93 the|gap:107 the|gas:104
  the|gate:108 the|goat:-31 the|great:-71 the|harpoon:218 the|hatch:-16 the|hole:175 the|hour:-30 the|ice:-92 the|inner:-82 the|lamp:-92
  the|last:-217 the|lead:94 the|leave:-82 the|lift:-100 the|line:-181 the|little:-136 the|long:-71 the|middle:-55 the|mine:49 the|moon:-27
  the|motor:46 the|name:-41 the|next:22 the|night:53 the|novice:-40 the|one:26 the|other:-83 the|pad:-95 the|pan:-39 the|parapet:115
  the|pilot:-61 the|place:-118 the|port:-66 the|powder:244 the|price:-61 the|pump:-60 the|radio:-30 the|raider:289 the|rail:-71
  the|ramp:-86 the|rest:35 the|rig:-60 the|rim:34 the|ring:-128 the|road:198 the|roof:-103 the|rope:-86 the|salt:-56 the|same:77
  the|seal:-80 the|seat:-79 the|second:154 the|ship:64 the|shutter:-39 the|sign:-24 the|sky:72 the|sluice:190 the|small:-36 the|smoke:88
  the|snow:-34 the|sole:-33 the|spine:71 the|stand:-95 the|stove:98 the|sun:-25 the|tanker:55 the|tarp:-23 the|terrace:94 the|third:-66
  the|top:178 the|truck:-45 the|turbine:-52 the|vault:56 the|wall:-280 the|watch:-91 the|water:188 the|way:-113 the|wheel:25 the|whole:55
  the|wind:-124 the|window:163 the|windscreen:59 the|yard:33 thing:-33 think:100 third:-174 thirty:-99 this:-138 thousand:-110 thread:-98
  three|hundred:-121 throat:-69 throb:-58 throttle:-75 through:91 through|the:86 through|your:136 throw:22 thrum:-110 thruster:-107
  thumb:151 thump:106 tick:-203 tick|and:-52 tick|over:-67 tie:-91 till:-147 time:-46 tin:-241 together:202 together|and:17 too:127
  tooth:94 top:172 top|of:207 torpedo:251 touch:-57 toward:-204 toward|the:-57 tower:-60 to|a:-81 to|be:134 to|cab:-32 to|it:-60
  to|right:136 to|see:90 to|tail:-21 to|the:-64 to|you:-55 tracer:134 tray:-97 truck:-166 truck|and:-40 try:133 tug:-72 turbine:-68
  turn:-211 turn|over:-171 turn|the:-76 turn|to:-66 turret:208 twelve:-125 twenty:-57 twice:-179 two:30 two|hundred:-28 type:-25 tyre:-27
  umbilical:-18 umbrella:-47 under:66 under|it:292 under|the:76 until:20 until|the:81 up:71 upon:-65 upon|the:-20 up|a:-74 up|and:95
  up|behind:373 up|from:94 up|in:155 up|on:-142 up|the:55 up|through:-213 up|to:145 up|under:90 us:143 use:-97 us|in:-68 valley:-91
  vault:34 very:85 voice:52 wagon:150 wait:-46 wake:152 walk:-74 wall:-175 want:-19 war:88 warm:-138 wash:-124 watch:-56 water:24
  water|tank:75 wave:-129 we:-294 wear:-97 weight:-98 well:70 wet:-205 we|have:-26 what:218 what|be:171 wheel:17 when:18 when|you:-29
  where:88 where|it:214 where|the:-156 which:-297 which|be:-78 while:-199 while|the:-86 whine:-102 whirr:-36 whistle:-185 white:62
  white|and:180 who:122 whole:176 whole|of:-74 whoop:72 who|be:160 who|have:140 whump:307 whump|and:170 wide:-86 win:-97 wind:-208
  window:23 window|on:47 windscreen:64 wire:-50 with:-86 with|a:15 with|both:-127 with|its:-163 with|one:-187 with|the:-102 with|their:-46
  with|your:-55 woman:-125 word:225 work:151 write:-20 wrong:-166 yard:-68 year:-46 yell:-159 you:-96 your:-118 your|boot:-32
  your|heel:-87 you|a:-41 you|and:92 you|can:19 you|feel:51 you|go:-189 you|have:-96 you|in:153 you|let:-29 you|lie:-155 you|look:-55
  you|sit:-40 you|the:-30 you|with:59`,
  spell_cast: `
  's:-25 a:-57 across:-58 across|the:-36 aft:115 air:24 air|and:138 air|between:38 all:-64 along:33 along|the:68 an:21 and:-35 and|a:179
  and|all:77 and|be:99 and|every:222 and|go:-107 and|it:-108 and|run:264 and|speak:96 and|stand:114 and|then:130 and|throw:33 and|where:43
  answer:-93 around:22 as:-138 at:-216 at|once:-25 a|cold:201 a|crack:53 a|hand:-115 a|ring:-61 back:-83 backward:143 backwards:101
  be:-182 begin:-117 bell:-82 beneath:-70 between:-93 be|in:131 bite:-27 blue:199 blue|light:21 book:174 both:-52 bowl:51 breathe:213
  breathe|out:301 bronze:191 burn:-109 burst:206 by:-233 candle:89 catch:144 chalk:126 character:32 circle:-106 clap:99 clap|and:48
  climb:130 close:25 cold:129 colour:152 colour|of:15 come:-167 come|down:71 dead:124 do:30 door:-38 down:100 down|in:91 down|the:135
  draw:-70 draw|the:119 drown:-44 each:159 edge:-15 elder:20 every:178 face:-27 fall:-122 far:-163 finger:-208 fire:293 first:60 flame:100
  flame|stand:29 floor:45 fly:255 fold:-104 for:-235 fox:50 from:62 from|her:73 from|the:-171 frost:234 furrow:74 give:-83 give|it:92
  go:130 go|down:378 go|off:127 go|through:21 go|up:72 granary:156 green:106 guard:169 hand:-21 hand|and:169 hang:111 hang|there:194
  hat:30 have:-119 have|be:67 he:114 hedge-witch:92 heel:-145 her:38 her|hand:46 him:-116 his:70 hiss:51 his|palm:77 his|thumb:97 hum:354
  i:-94 ink:191 in|it:96 in|the:34 iron:37 it:20 itself:-29 it|be:-201 it|go:70 it|take:74 last:25 leave:94 let:-124 lift:112 lift|off:17
  light:-32 line:175 lintel:-57 lock:37 look:24 master:-47 meet:131 meet|the:179 mouth:30 name:-111 nine:37 note:167 now:-67 of:47 off:24
  off|the:25 of|a:144 of|it:151 of|the:-19 of|them:-152 of|violet:68 old:-80 on:-24 once:-78 once|and:71 one:-103 on|every:138 on|its:-17
  on|the:-64 on|your:95 open:84 open|her:187 out:145 out|of:227 over:67 over|the:23 own:-185 palm:91 paper:-33 pillar:101 pillar|and:165
  put:48 red:-86 rice:265 ring:39 ring|of:76 rise:71 roar:69 roof:120 round:27 run:122 run|along:143 run|up:246 salt:-63 say:-62
  say|the:-85 set:69 seventh:138 shadow:99 shake:167 shape:132 she:-186 shine:130 shut:42 side:205 silk:84 sing:85 single:43 sister:54
  sit|up:-22 six:114 sleeve:135 somebody:-195 something:81 speak:83 speak|the:177 spit:91 split:280 stand|up:98 stay:22 step:-133
  still:-95 stone:-221 stop:104 stroke:-64 sword:179 syllable:176 take:119 take|the:122 talisman:29 tear:37 temple:94 that:73 the:-88
  their:21 them:-215 then:105 there|be:-74 they:-181 the|air:60 the|bronze:191 the|chalk:162 the|colour:22 the|dead:155 the|first:121
  the|floor:133 the|furrow:103 the|granary:148 the|hedge-witch:78 the|ink:258 the|last:31 the|lintel:-57 the|roof:118 the|seventh:131
  the|stone:-55 the|talisman:29 the|temple:98 the|thing:215 the|word:106 thing:95 three:59 through:120 through|the:70 throw:-69 thumb:67
  thumb|and:100 tile:168 time:-187 to:-141 tongue:-61 touch:30 to|the:82 turn:59 two:95 under|the:-139 until:-130 up:67 up|and:42
  up|in:-62 up|the:-73 us:-18 violet:127 violet|flame:49 walk:83 walk|the:326 wall:60 what:278 where:74 where|it:180 white:98 white|and:86
  white|fire:149 wind:72 with:-71 with|a:130 with|blue:126 with|it:-38 word:229 word|and:122 write:20 yellow:158 you:-120`,
  wave: `
  's:-57 've:-32 a:-111 about:-78 above:-39 across:-54 across|the:-123 aft:-107 again:95 against:-48 against|the:-39 ahead:170 air:-78
  all:-237 all|the:-179 along:-53 along|the:-16 already:-39 among:45 among|the:75 an:-71 and:-68 and|a:28 and|be:-175 and|come:-36
  and|do:129 and|draw:78 and|every:-76 and|fire:-21 and|it:-170 and|on:-17 and|one:-68 and|out:333 and|somebody:-28 and|suck:52
  and|take:-51 and|the:-80 and|then:-68 and|you:-51 and|your:-58 another:33 answer:-63 apart:-36 arm:-139 arrive:103 aside:-58 ask:-79
  at:81 at|a:-130 at|low:25 at|once:-75 away:76 awning:-93 a|boy:91 a|great:-61 a|hand:-26 a|little:77 a|long:-262 a|wave:-94 back:-55
  back|and:-25 bang:-21 bank:355 bar:56 barge:214 bawl:-52 be:-161 beach:-243 beat:-55 before:49 begin:-130 behind:-109 behind|it:-34
  behind|the:-116 bell:138 below:23 beneath:83 beneath|the:83 between:32 between|the:61 between|them:91 beyond|the:26 be|a:-124 be|in:-31
  be|leave:154 be|still:-199 be|the:248 black:-101 blow:90 blue:147 board:94 boarder:-46 boat:-32 bolt:-66 boom:109 boom|in:34 boot:-103
  boot|on:-33 both:-241 bow:-115 boy:19 break:123 breaker:199 breakwater:-135 break|on:143 breathe:68 bridge:-44 bring:27 brother:-69
  bulkhead:-39 buoy:15 burn:-110 burst:-68 but:-111 by:-62 by|one:-44 by|the:-151 call:-75 can:61 candle:-49 carbine:-23 catch:-80
  ceiling:-29 chair:-55 child:-52 clatter:52 cliff:83 close:29 cold:-56 come:-42 come|apart:-16 come|down:-124 come|up:82 corner:-144
  corridor:-59 cough:-126 count:-58 counter:186 cover:38 cross:-47 crypt:29 custom:-157 cut:105 dark:-62 dead:-30 deck:-80 do:-31
  door:-124 down:-79 down|on:-101 down|the:52 draw:-111 draw|back:16 drink:-98 drive:-186 drone:-111 drop:-108 drown:-15 drum:-78 dry:-86
  dust:-38 each:222 ear:-43 edge:17 eleven:-153 empty:103 end:-124 ever:-49 every:-155 everyone:-32 eye:17 face:-108 fall:158 far:173
  feel:-140 ferry:225 find:-132 finger:-108 fire:-129 first:-148 first|and:-79 fish:-26 fist:134 five:55 flat:-213 floor:-159 fold:-89
  follow:-94 foot:-201 for:-119 forty:-166 for|a:-19 for|the:86 four:-37 four|hundred:185 from:-86 from|the:-62 front:-59 full:-52
  galley:-32 gap:-103 get:192 give:-184 glass:-59 glove:-150 go:-126 gorge:126 go|and:-83 go|back:17 go|on:-201 go|round:-40 go|up:-141
  great:-85 grey:-59 grind:-95 guard:-33 gun:216 hair:-47 half:-144 hammer:-94 hand:-93 handbell:216 harbour:-29 hat:-129 hatch:-105
  have:22 have|a:-65 have|be:85 have|get:188 have|the:-138 he:-201 head:-53 hear:-59 hear|it:119 heave:38 heel:212 her:-38 he|be:-36
  he|have:-28 high:53 him:-109 his:-59 hit:-127 hit|him:-72 hold:-45 horse:-19 house:-66 howl:-66 hull:-36 hum:-77 hundred:68 hush:40 i:91
  ice:-80 in:-81 inside:-113 inside|the:-66 into:-70 into|the:-108 in|a:-78 in|and:-138 in|it:86 in|its:-29 in|the:31 iron:-125 it:-131
  its:-56 its|own:156 it|be:-27 it|have:-145 it|in:57 it|turn:77 jet:-16 junk:33 just:-40 keep:39 kettle:-37 key:-124 kick:-49 klaxon:-47
  knee:-64 lake:-39 lamp:327 land:208 lap:41 lap|and:29 lap|at:96 last:-57 lean:-120 lean|on:-42 leave:52 leg:259 letter:-30 let|go:-92
  lid:-48 lie:-78 lift:175 light:-166 little:65 lock:-207 long:-269 look:-28 look|at:-19 loose:-129 low:-146 make:267 man:-104 market:229
  me:-116 miss:20 moat:267 moon:239 morning:41 motor:-146 move:38 mutter:-174 my:220 name:-83 next:-62 night:-34 noise:153 nose:-26
  note:-80 now:-177 number:-35 of:-184 off:-244 off|and:21 off|the:-59 of|a:-38 of|it:55 of|the:28 of|them:164 of|us:-97 old:19 on:-32
  once:-164 one:150 one|of:-114 only:250 on|a:128 on|every:-31 on|it:-106 on|its:-138 on|the:78 on|their:194 on|your:-19 open:-193
  order:-87 other:62 our:-55 out:65 outside:-69 out|of:-93 out|on:-32 overhead:-35 over|the:-200 own:80 paint:-139 pane:-55 paper|boat:50
  part:-28 pass:-162 past:-235 past|the:-218 pier:-63 pile:50 piling:25 pistol:-37 place:-55 plank:153 plate:-90 port:-128 porter:-25
  pump:-154 punch:-60 purr:-30 push:510 put:23 quite:-112 rack:-76 raft:44 rail:-69 rain:23 ramp:-32 rattle:-110 read:-147 red:-125
  rifle:-45 right:-60 ring:-179 ripple:205 ripple|lap:78 river:81 river|slap:72 road:-106 roar:-91 rock:-93 roll:-249 roof:-61 round:53
  run:-220 saint:-20 salt:119 sand:152 say:-73 scream:-128 sea:-36 sea|have:62 second:-140 sedan:-27 see:-63 sell:190 she:-93 sheet:-70
  she|set:66 shingle:69 shingle|and:21 ship:-69 shoe:33 shoot:-38 shore:-60 shoulder:307 shout:-74 shutter:-77 side:-130 sigh:40 sign:-90
  sill:105 since:80 siren:-40 sit:40 six:-122 sixty:170 slap:59 slap|at:105 slap|the:45 sleep:53 sleeve:-131 slide:-115 slop:429 slow:275
  small:42 small|wave:194 smell:-36 smell|of:-38 snap:-66 so:-48 sole:-91 somebody:-47 somebody|'s:-57 somebody|have:-47 someone:30
  something:31 somewhere:-94 speak:295 spine:-54 spit:102 stamp:-25 stand:130 start:-128 step:36 stick:-40 still:-226 stop:-172 string:-75
  suck:322 suck|at:100 surf:110 swell:190 swell|break:27 swing:-110 table:28 take:-32 tank:-55 tell:-246 ten:-73 that:-216 the:-103
  their:-90 them:-25 them|and:271 then:-205 then|it:-72 then|the:-58 there|be:30 they:-131 they|be:-101 the|air:-37 the|awning:-106
  the|board:132 the|boat:118 the|breaker:134 the|breakwater:-104 the|bulkhead:-35 the|buoy:22 the|ceiling:-30 the|cliff:74 the|corner:-135
  the|crypt:54 the|custom:-169 the|door:-45 the|dry:-30 the|dust:-19 the|ferry:255 the|first:-70 the|fish:-22 the|floor:-119
  the|galley:-31 the|gorge:120 the|harbour:-36 the|hull:30 the|key:-87 the|klaxon:-31 the|lake:-45 the|land:281 the|last:-36 the|lock:-167
  the|next:-64 the|old:-67 the|one:185 the|other:146 the|pier:-75 the|pile:65 the|piling:30 the|plank:152 the|pump:-141 the|river:88
  the|sand:56 the|sea:-59 the|second:-40 the|shingle:85 the|spine:-43 the|surf:22 the|swell:78 the|third:-85 the|tide:-22 the|tug:90
  the|vault:-133 the|waist:143 the|wall:-112 the|water:-132 the|whole:-72 think:231 think|and:50 third:-135 this:28 thousand:-152
  three:-142 throat:-25 through:-187 through|the:-112 throw:-115 thunder:-177 tick:-110 tide:101 tie:79 tile:-55 time:38 time|it:78 to:-50
  tonight:204 too:-125 tooth:200 torpedo:-26 tower:-41 to|a:165 to|the:21 try:22 tug:72 turn:-104 turn|over:94 twice:-36 two:-210
  under|a:48 under|the:163 until:-62 up:25 upon|the:87 up|and:27 up|in:150 up|the:98 up|under:41 us:-161 vault:-47 very:-31 voice:157
  waist:153 walk:50 wall:-57 wall|of:186 wash:-35 water:-157 water|come:64 water|lap:26 wave:-231 wave|of:-216 way:-76 we:-45 wear:103
  wet:-98 we|have:76 what:170 what|be:-81 when:-47 when|the:-50 where:-166 where|it:-81 where|the:-105 which:-73 while:-63 whistle:-67
  who:-63 whole:-108 will:139 wind:-96 window:197 with:-122 withdraw:49 with|her:75 with|his:-23 with|its:-95 with|the:42 with|their:-26
  with|your:-49 wrist:-44 wrong:-80 you:-115 your:-289 your|own:59 you|be:-47 you|in:-140`,
  gunshot: `
  'd:92 're:-33 's:-70 's|a:161 's|arm:-105 's|be:-51 's|bell:-20 's|carbine:91 's|finger:-75 's|fist:-47 's|glove:-22 's|go:177
  's|hat:-25 's|jaw:-21 's|lap:-18 's|one:-25 's|only:-33 's|own:31 's|scattergun:49 's|the:16 's|voice:-50 's|wife:-26 've:175 a:-58
  aboard:-67 about:-135 about|a:-51 about|it:23 about|the:-15 above:-204 above|the:-111 above|your:-27 across:-95 across|from:-30
  across|the:-37 address:-56 aft:68 aft|a:-50 aft|another:95 aft|him:104 aft|it:66 aft|that:-33 aft|the:-30 aft|you:-30 again:101
  against:-32 against|the:32 again|and:35 ahead:-31 ahead|of:43 air:-18 air|and:-20 air|plant:-28 aisle:-39 alarm:-57 all:-119
  all|along:-70 all|and:122 all|at:49 all|day:-88 all|down:28 all|in:-29 all|night:-33 all|of:-34 all|over:166 all|six:96 all|the:-143
  all|together:-25 along:-87 alongside:71 along|the:-36 aloud:-45 always:-33 amber:-74 amber|and:-22 among:210 among|the:238 an:-111
  and:-67 and|a:-121 and|aft:-35 and|all:40 and|an:-36 and|another:-29 and|ask:-43 and|at:77 and|bawl:-24 and|be:-75 and|begin:-28
  and|behind:-86 and|both:-151 and|burst:-123 and|by:107 and|come:22 and|do:-88 and|down:-78 and|each:35 and|eleven:-98 and|empty:17
  and|every:-93 and|everybody:-20 and|everyone:-28 and|fall:96 and|fire:229 and|fold:-65 and|for:-33 and|from:42 and|get:-79 and|go:-53
  and|half:38 and|hang:-191 and|have:-72 and|he:-76 and|her:-24 and|his:-151 and|hit:-70 and|hold:-102 and|in:-170 and|it:17 and|its:-58
  and|keep:-111 and|lay:-41 and|let:-32 and|lie:-18 and|light:-19 and|make:17 and|my:-76 and|now:-15 and|on:-86 and|one:96 and|out:45
  and|over:30 and|person:-18 and|put:-24 and|roar:-126 and|round:-83 and|run:-53 and|she:-48 and|sit:-47 and|snap:-28 and|so:190
  and|some:-47 and|somebody:-80 and|spit:-67 and|stand:-66 and|start:150 and|stay:-23 and|still:-17 and|stitch:68 and|stop:-18
  and|swing:-50 and|take:-15 and|tell:-51 and|that:-23 and|the:31 and|then:-46 and|there:-68 and|they:36 and|three:141 and|through:-18
  and|throw:27 and|turn:-25 and|two:-24 and|under:-58 and|wait:-49 and|we:-141 and|when:85 and|you:-58 and|your:-36 another:-94
  another|and:-54 answer:184 answer|from:71 answer|with:72 any:-31 anything:54 anything|with:95 an|egg:-163 apart:-99 apron:-16
  aquarium:130 arcade:-88 arm:16 arm|and:-29 around:-132 around|the:-39 arrive:-20 as:33 ash:29 aside:-101 ask:-98 ask|for:-43 asleep:-160
  asleep|in:-28 as|a:-78 as|far:-103 as|he:-24 as|it:111 as|long:-24 as|one:-34 as|the:76 as|they:-41 as|you:95 at:21 at|all:-91
  at|anything:57 at|each:-42 at|eighty:196 at|it:21 at|last:-17 at|once:108 at|something:192 at|ten:-17 at|the:-17 at|you:-54 at|your:-43
  auction:-52 aunt:-42 away:-93 away|from:-31 away|over:-22 awning:-87 axe:35 axle:-46 axle|and:61 a|ball:53 a|bang:21 a|barber:-18
  a|barrel:44 a|bell:-42 a|big:-29 a|birch:-15 a|bite:25 a|bottle:100 a|breath:-55 a|burst:302 a|can:-37 a|car:-36 a|chair:-61 a|child:-20
  a|circle:-31 a|clarinet:-17 a|crack:-145 a|door:-67 a|dry:-28 a|fat:-35 a|finger:105 a|fist:-89 a|floor:-43 a|girl:-37 a|glass:-25
  a|goat:-21 a|good:164 a|great:91 a|grenade:159 a|gun:-90 a|gust:-29 a|hand:-68 a|hatch:-108 a|hot:-19 a|hundred:-46 a|kid:-45
  a|leave:-31 a|length:-56 a|light:15 a|line:89 a|long:-157 a|lot:-19 a|man:-15 a|mile:-57 a|minute:91 a|moment:74 a|noise:-19 a|note:-17
  a|number:-26 a|pane:63 a|pause:-52 a|pistol:203 a|quarter:-56 a|queue:-27 a|red:266 a|ring:-38 a|row:19 a|second:86 a|sheet:88
  a|shotgun:-96 a|sigh:23 a|single:-46 a|slug:81 a|small:-38 a|spoon:-37 a|string:-55 a|third:-101 a|thousand:-16 a|time:-186 a|tommy:50
  a|tray:-91 a|walk:-97 a|wet:-95 a|while:-16 a|whine:-21 a|whole:83 a|window:-192 a|woman:-66 baby:-53 back:48 backward:30 backwards:-116
  back|and:60 back|at:122 back|from:-60 back|in:-70 back|of:81 back|on:-40 back|through:57 back|to:92 back|window:122 bad:-77 bag:-26
  band:-68 bang:17 bang|and:82 bank:-67 banner:-30 bar:-15 barber:132 bare:-85 barge:-22 bark:90 barman:-87 barrel:-32 barrel|and:-74
  barrel|in:39 barrel|through:24 bar|and:-96 basin:-24 bass:-52 bath:-49 bathtub:-92 battery:87 bawl:110 bay:-30 be:-87 bead:-22 bean:-53
  beat:-117 beat|on:-23 because:-141 because|the:-67 become:193 become|a:121 bed:102 before:97 begin:40 begin|to:141 behind:39
  behind|her:-40 behind|him:-19 behind|the:110 behind|us:-38 behind|you:-124 bell:-110 bellow:125 bell|and:-97 bell|for:-33 below:-97
  below|it:-51 belt:104 bench:37 bend:-27 beneath:-48 beneath|the:-17 berth:16 beside:-133 better:-36 between:110 between|the:140
  between|them:-44 beyond|the:47 be|all:45 be|already:52 be|and:-57 be|asleep:-112 be|at:-73 be|be:-91 be|come:-57 be|dance:-73 be|do:-23
  be|draw:-48 be|eleven:-24 be|empty:44 be|fire:-107 be|for:-133 be|full:-41 be|go:-157 be|hold:-26 be|hot:-39 be|idle:-36 be|in:32
  be|lean:-86 be|leave:-50 be|look:34 be|make:-41 be|nearly:-21 be|nine:-18 be|now:-23 be|off:-32 be|on:122 be|one:-92 be|only:-116
  be|open:-28 be|out:26 be|over:-39 be|read:-38 be|run:-81 be|shoot:-94 be|shut:-46 be|sing:32 be|stand:-27 be|still:164 be|take:51
  be|talk:-52 be|tell:-123 be|the:-88 be|there:-64 be|to:42 be|try:-33 be|turn:-24 be|two:-56 be|under:79 be|wait:-25 be|walk:-25
  be|warm:-34 be|what:-68 be|write:-25 be|yell:-45 bid:-22 big:-34 bike:-47 billboard:-90 birch:-32 birth:-49 bishop:-29 bit:82 bite:61
  black:-150 blanket:-84 blast:-26 blaze:183 blink:-38 blotter:-16 blow:38 blue:-59 blue|and:89 board:86 boarder:318 boarder|in:168
  boat:-29 body:-30 bolt:-22 bomb:212 bone:-43 bonnet:66 book:-20 boom:-65 boot:71 booth:-22 boot|be:-31 boot|go:-56 boot|on:44 both:206
  both|barrel:191 both|flank:34 both|hand:122 bottle:29 bottom:74 bounce:-93 bouncer:-83 bow:-82 bowl:40 box:-149 boy:-66 boy|with:15
  brake:-19 brass:91 brazier:-28 bread:178 break:-127 breaker:-17 breakfast:-37 breakwater:-15 breath:-91 breathe:-75 breeze:-27 brick:-18
  bridge:-27 bright:41 bring:-65 bring|the:-57 brogue:37 brother:-28 brown:-72 brush:-25 bucket:-75 buggy:93 build:-66 bulb:-35
  bulkhead:-55 bullet:161 bump:-104 bumper:-72 bunk:-74 bunker:35 burn:56 burn|down:-64 burst:300 bury:-81 bury|the:-16 bus:45 but:-257
  butt:-21 but|the:-103 buy:-25 buzz:-151 buzzer:-116 by|a:-73 by|and:-37 by|itself:-39 by|on:121 by|one:-53 by|the:-43 by|then:286
  by|way:-61 cabin:-72 cable:-98 cab|to:-31 cage:-16 call:-216 call|it:-80 call|the:-139 camp:-29 canal:-95 candle:42 canteen:-42
  canvas:-21 can|be:-112 can|hear:-44 can|see:-107 cap:-57 capsule:-15 car:-35 caravan:-19 carbine:278 card:-67 cargo:211 carriage:-41
  cart:-127 cartridge:-100 car|and:-52 case:-31 cat:-38 catch:-179 catch|and:-22 catwalk:144 causeway:-38 ceiling:-45 ceiling|and:35
  cellar:-48 chain:-121 chair:-130 chalk:-21 chalked:-22 chant:-27 chapel:152 charge:135 chatter:-96 check:-56 cheek:93 cheer:-82 chew:134
  chew|the:133 child:-127 chime:-40 chimney:123 chink:-62 chip:-147 chit:-108 choir:-30 chorus:-54 chrome:53 chug:-27 church:-43 chute:-67
  cigar:-39 cigarette:-34 circle:-44 city:-153 clack:-57 clack|clack:-21 clamp:-21 clang:-99 clank:-91 clarinet:-38 clatter:86 claw:-68
  clean:-241 clear:-79 clerk:-59 cliff:-24 climb:16 clinic:-26 clink:-74 clock:-58 close:80 cloud:-30 coal:-52 coal|chute:-55 coast:-23
  coat:-125 coffee:108 coffin:21 coin:-85 cold:29 cold|and:-27 collar:-86 colour:-55 column:43 comb:-29 come|along:-27 come|apart:-42
  come|back:-40 come|down:-105 come|from:-97 come|in:114 come|off:17 come|on:139 come|out:110 come|over:-174 come|round:129 come|the:171
  come|through:199 come|to:-64 come|up:-159 company:-70 concrete:49 conservatory:76 console:-51 cook:74 cool:-36 cop:-32 corner:55
  corridor:-36 cost:-111 cot:-29 cough:90 cough|and:-107 cough|catch:-15 could:-125 could|hear:-65 could|see:-43 count|the:-59
  count|them:-36 courier:-18 court:-44 cover:-29 coyote:-40 crack:100 crackle:27 cradle:-28 crane:89 crank:-49 crate:202 craze:114
  craze|and:98 creak:-185 creep:-38 crossword:-87 crowd:-63 crumb:184 crunch:-124 crunch|crunch:-29 cry:-180 culvert:-118 cup:-23 curl:-22
  curtain:-67 custom:-84 cut:134 cut|the:-18 cycle:-26 cylinder:-23 dam:-36 dance:-176 dancer:-26 dark|and:-22 darn:-15 date:-30 dawn:-32
  day:-181 day|at:-32 deal:149 deck:-144 deck|of:-35 deep:-79 dent:-41 depot:124 derelict:-16 desk:65 die:-15 diesel:-193 dime:-19
  discharge:179 discharge|his:51 discharge|the:151 dish:-107 distance:19 ditch:237 dock:225 doctor:-108 dog:-86 dollar:59 dome:31 door:36
  door|and:-16 door|be:153 door|swing:-21 door|that:-44 down:-143 downstairs:-32 down|among:43 down|and:207 down|behind:44 down|every:-62
  down|in:-29 down|on:-137 down|the:-73 down|through:-48 down|to:-113 do|the:57 drag:-78 drain:-140 draught:-39 draw:88 drawer:-77
  draw|the:-116 driftwood:-52 drink:-86 drip:-25 driver:92 drizzle:-73 drone:-84 drop|a:-50 drop|and:-23 drop|the:161 drown:-49 drum:-198
  drummer:-17 dry:-141 dry|and:74 dune:-25 dust:-81 each|of:-60 each|other:-57 each|time:70 each|with:-57 ear:57 ear|and:-40 ease:-24
  east:-32 eat:-157 edge:-119 eel:-56 egg:-166 eight:51 eighty:96 either:-35 elbow:-75 elevator:105 eleven:-243 eleven|time:-27 else:-37
  else|'s:-51 empty:199 empty|a:43 empty|the:179 end:-131 end|of:-111 end|to:-20 engine:-101 enough:77 enough|to:117 enter:-17
  escalator:-42 escape:-111 even:-175 evening:-28 even|the:-44 ever:-20 every:-67 everybody:-39 everyone:-133 everyone|be:-37
  every|motor:-28 every|one:-21 every|pane:106 every|time:-35 exactly:-38 exhaust:-48 eye:41 face:-38 face|and:-16 face|the:-24 fall:53
  fall|and:-123 family:-44 fan:-48 far:-146 far|as:-128 fat:-93 feed:-74 feed|the:-17 feel:-132 feel|it:-72 fender:155 fern:25 ferry:-33
  few:93 field:-33 fifth:-42 figure:-58 file:-67 fill:-77 fill|the:-38 find|a:-70 finger:46 finger|and:-39 finish:-26 fire:106
  fire|again:134 fire|back:33 fire|down:183 fire|escape:-98 fire|from:158 fire|once:184 fire|the:100 fire|through:116 fire|twice:83
  fire|until:111 first:190 first|slug:89 first|the:343 fish:29 fish|market:-26 fist:-192 five:-83 fizz:-62 flag:-72 flag|and:-31
  flame:-234 flank:21 flap:-32 flare|gun:23 flash:-50 flat:95 flatbed:-48 flat|and:-72 flat|out:69 float:15 flood:-38 floor:-90
  floor|and:-20 floor|it:211 floor|of:-79 floor|the:20 fly:70 fly|with:79 fog:-24 fold:-21 follow:-38 foot:-105 foot|and:-48 foot|of:-20
  foot|on:-48 for:-120 forehead:-58 fork:-36 form:-19 forty:-179 forward:-43 for|a:91 for|an:-20 for|each:-38 for|every:118 for|her:-15
  for|it:-24 for|once:-42 for|six:-25 for|the:24 for|you:-29 fountain:-16 four:-81 fourteen:-52 fourth:-92 four|hundred:45 four|in:-33
  frame:185 frame|and:-20 freeze:-36 fresh:-24 from:135 from|a:-41 from|behind:83 from|both:129 from|cab:-25 from|every:-17 from|leave:90
  from|the:145 front:236 front|and:153 front|of:220 frost:-54 fry:-38 fuel:65 full:-70 full|of:-28 further:-28 gain:-109 gale:33
  gallery:-96 galley:114 gangway:-18 gantry:139 gap:-47 garage:-51 gate:-141 gear:131 generator:-23 gently:-63 get|a:-76 get|as:-18
  get|out:-29 get|the:64 get|to:-93 gin:-71 gin|in:-23 girder:38 girl:-125 give:43 give|a:-50 give|her:21 give|him:-45 give|it:79
  give|me:-20 give|the:144 give|them:103 give|tongue:-39 give|up:101 give|you:-36 glass:18 glitter:74 glove:-76 go:96 goat:-165 goggle:-32
  good:154 go|along:-52 go|and:208 go|at:94 go|back:-21 go|by:263 go|down:18 go|from:-48 go|in:193 go|into:156 go|of:-38 go|off:207
  go|on:-155 go|one:-25 go|over:36 go|round:-131 go|the:26 go|through:-41 go|under:21 go|up:156 go|with:103 grade:-26 grain:132
  grandmother:-110 grapnel:94 grate:107 gravel:-94 gravity:-28 great:23 green:-148 greenhouse:15 grenade:143 grey:-106 grid:-54 grille:-64
  grind:-108 grit:-33 groan:-79 grow:47 growl:-33 grumble:-182 guard:-38 gun:32 gunmetal:-36 gunner:-130 gun|and:50 gun|be:-152
  gun|open:61 gust:-70 gutter:-149 hack:59 hair:82 half:22 half|a:-89 half|of:130 half|the:63 hall:-104 halt:-46 hammer:153 hand:-80
  handle:-70 hand|and:26 hand|be:59 hand|on:-23 hand|over:48 hang:-106 hang|a:-22 hang|on:-43 hang|out:-114 harbour:-42 hard:-66
  harmonica:-23 harness:-37 harpoon:134 hatch|sigh:-36 hat|and:-35 haul:102 hauler:136 have:-69 have|a:-185 have|be:-61 have|begin:-71
  have|both:152 have|bring:-67 have|come:48 have|find:-47 have|go:-104 have|hang:-27 have|have:-17 have|her:-49 have|his:22 have|it:-33
  have|its:-26 have|keep:35 have|one:-84 have|quit:-41 have|start:-21 have|stop:-63 have|take:-61 have|the:124 have|time:247 have|your:-48
  he:-21 headlamp:-106 heap:-182 hear:-171 hearse:88 heart:-100 hear|him:-29 hear|the:-130 hear|them:-42 heater:-56 heel:-229 height:152
  hen:-37 her:-82 here:-139 hers:-58 herself:-34 her|finger:-84 her|head:36 her|name:-33 her|own:61 her|the:-34 her|tooth:-36 he|'d:26
  he|'s:-26 he|be:69 he|come:-79 he|go:-38 he|have:36 he|hit:-69 he|keep:-25 he|sit:-39 he|swing:-126 high:195 hill:-31 himself:60
  him|a:-79 him|and:17 him|the:19 hinge:-73 hip:-181 his:-59 hiss:-178 hiss|and:-82 his|boot:-30 his|hand:-150 his|hat:-101 his|nose:-22
  his|thumb:-31 hit:54 hit|him:-172 hit|me:-76 hit|the:77 hoarse:-18 hold:-363 hold|it:-85 hold|the:-106 hold|up:-17 hole:37 hole|and:48
  hole|in:52 holler:-55 home:-141 hood:-50 hoof:-30 hook:64 hoot:-16 hop:-45 horn:-118 horse:29 hose:124 hospital:-65 hot:-26 hour:-96
  house:-39 how:-128 howl:-15 howl|and:-77 hubcap:27 hull:-15 hum:-121 hundred:-93 hundred|and:17 hundred|person:-25 hundred|throat:-23
  hut:-22 i:-39 ice:-38 in:-52 inch:19 inner:-48 inside:-50 inside|the:-64 interest:118 into:-17 into|a:24 into|the:126 in|a:-17 in|an:-20
  in|and:56 in|at:124 in|behind:41 in|by:110 in|every:-40 in|from:-32 in|front:92 in|her:-57 in|his:-76 in|it:-148 in|its:-22 in|low:-62
  in|my:-26 in|on:37 in|one:-100 in|over:98 in|piece:90 in|rope:-68 in|second:-82 in|step:-20 in|that:-53 in|the:-94 in|their:-221
  in|under:-49 in|with:-17 in|your:-76 iris:-27 iron:74 it:-15 itself:110 itself|and:88 itself|up:-26 its|foot:-53 its|hinge:-35
  its|lamp:-82 its|nose:-39 its|one:-69 its|own:-104 its|tail:22 its|way:34 its|window:112 it|'s:160 it|a:-112 it|again:202 it|all:-15
  it|and:184 it|as:-22 it|at:45 it|back:-75 it|be:-115 it|before:-69 it|both:50 it|come:62 it|do:15 it|down:-63 it|from:33 it|get:177
  it|go:51 it|in:-39 it|land:-83 it|on:-41 it|out:-51 it|over:22 it|ring:-96 it|say:78 it|take:45 it|the:39 it|to:-62 it|turn:-15 it|up:40
  it|with:138 i|be:172 i|fire:196 i|go:-142 i|hang:-59 i|have:-121 i|hear:-37 i|hit:-42 i|let:-87 i|stand:-16 i|take:-257 i|turn:-39
  jack:-76 jangle:-103 jar:299 jaw:-172 jet:-27 jingle:-38 job:-15 joke:-21 joy:-22 judge:-27 jump:68 just:33 keep:-239 keep|his:-40
  keep|my:-41 keep|the:-77 keep|time:-19 kerb:37 kettle:-126 key:-163 keyboard:-38 key|go:-16 kick:-46 kick|drum:-77 kid:-42 kill:17
  kill|the:-15 kiln:17 kilometre:35 kind:157 kind|of:150 kiss:-91 kiss|the:-36 klaxon:93 klaxon|have:-39 knee:-53 kneel:16 knee|and:-82
  knife:-80 knit:-50 knob:-26 knock:-76 know:-303 know|the:-59 knuckle:-76 ladder:80 ladle:-28 lady:-30 lake:-55 lamp:89 lamp|which:80
  land:171 lane:-46 language:-29 lantern:-56 lap:204 laser:-24 last:-106 late:-103 laugh:-120 laugh|at:-18 lay:-202 lay|a:-29 lay|the:-71
  lead:-102 lean:103 lean|on:-102 lean|out:259 leap:65 leave:64 leave|and:90 leave|her:-108 leave|of:-53 leave|the:140 leave|to:139
  ledger:-21 leg:122 length:82 length|of:89 less:-63 let:-100 letter:-64 let|fly:43 let|in:-21 let|it:-42 let|you:-42 lid:-63 lie:-36
  lieutenant:-16 lie|on:-64 lie|under:56 lift:-141 lift|the:-46 lighter:-42 lightning:-69 light|and:-35 light|be:-22 light|go:180
  light|on:-22 like:39 line:90 line|of:161 lip:-52 list:-61 listen:-45 listen|to:-18 little:146 live:-77 load:-23 lock:100 locker:-35
  log:52 long:-357 long|as:-29 look:-134 look|at:-64 look|down:35 look|for:-93 look|up:-101 loose:-65 lose:346 lose|its:158 lot|of:-25
  loud:206 low:-55 lower:-64 low|gear:-58 lunch:-16 lung:-18 machine:104 magnetic:-27 magnetic|sole:-39 mail:-90 make:-120 make|it:-66
  make|of:-27 man:75 many:35 man|'s:-84 man|in:16 man|with:-49 map:-101 mare:-20 marine:332 marine|on:96 market:-112 market|day:-46
  mask:-16 match:56 matter:34 mattress:-16 mean:59 mechanic:-34 meet:133 meet|the:-20 mess:127 message:-15 me|a:-102 me|and:98 me|the:-62
  middle:-70 middle|of:52 mile:-146 mile|of:-136 milk:123 mind:-46 mine:70 miner:-34 minute:-44 mirror:163 mirror|and:-88 mirror|behind:88
  miss:90 moan:-63 moment:29 money:-30 month:-29 moon:142 more:-77 morning:-64 morning|and:-15 mortar:29 most:23 mostly:-34 most|of:17
  mother:-70 motor:52 motor|be:34 motor|turn:-37 mouth:-64 mouth|and:56 move:-51 much:-76 mud:-40 muff:79 mug:-17 murmur:-60 mutter:-82
  muzzle:-74 my:-60 myself:-16 my|foot:-18 my|gun:-104 my|name:-44 my|own:33 nail:-76 name:-85 name|and:-28 name|of:-43 name|on:-27
  napkin:-33 near:-150 nearly:-60 neat:195 needle:-43 nest:79 new:-58 next:120 next|room:-74 nickel:-67 night:-182 night|and:-28
  night|the:-22 nine:-28 nineteen:-45 ninety:-90 nine|hundred:-75 ninth:-75 nod:-16 noise:-57 noodle:55 noodle|counter:44 nose:138
  nose|to:-37 not:-23 note:-139 not|stop:-24 now:-139 now|and:55 number:-208 nurse:-39 of:-54 off:78 office:-50 off|a:-117 off|and:-129
  off|in:-72 off|on:-66 off|one:-20 off|the:-41 off|their:-15 off|two:66 of|a:78 of|boot:-35 of|every:-47 of|green:-28 of|her:-86
  of|him:-69 of|his:-96 of|it:35 of|its:46 of|light:-30 of|my:143 of|somebody:-50 of|something:-17 of|the:-27 of|their:-19 of|them:122
  of|us:25 of|you:-110 of|your:159 oil:-45 oil|drum:-26 old:-262 on:-180 once:-50 once|and:-194 one:-71 one|about:-42 one|aft:-59
  one|and:81 one|another:-32 one|be:-25 one|behind:-38 one|by:-39 one|finger:-18 one|for:-15 one|good:-72 one|hold:-40 one|in:-36
  one|long:-30 one|more:-39 one|note:-20 one|of:26 one|on:-37 one|stroke:-15 one|the:-16 one|two:93 one|with:-52 onion:-53 only:-208
  only|a:-33 only|the:-40 onto:-99 onto|the:-78 on|and:97 on|either:-31 on|every:-46 on|fire:-35 on|her:73 on|his:-71 on|it:40 on|its:-153
  on|my:-43 on|one:-61 on|over:106 on|the:-121 on|their:-58 on|three:-22 on|to:-23 on|top:-95 on|your:-16 open:-117 open|the:-64
  open|up:220 opinion:65 or:-103 order:-71 other:-75 others:-16 other|side:-26 our:-166 ours:45 outer:-37 outside:-185 outside|the:-66
  out|a:-45 out|again:-33 out|along:-61 out|for:-32 out|his:-24 out|in:-113 out|of:34 out|on:-62 out|over:60 out|past:-63 out|the:67
  out|through:59 out|to:-103 out|with:58 over:47 overhead|the:78 over|a:28 over|and:40 over|at:-18 over|his:37 over|in:-46 over|it:38
  over|the:62 over|your:-64 pace:54 pace|of:-229 pack:-86 packet:-64 pad:-105 page:-21 paint:-189 paint|on:-21 paint|over:-33 pair:-15
  pair|of:40 palm:-58 pan:-53 pane:123 panel:-89 pane|and:43 pane|go:99 pane|on:42 paper:-54 parapet:196 park:-76 part:-159 pass:-94
  passenger:-19 password:-79 past:-93 past|the:-43 past|three:-27 past|two:-36 patient:-59 patter:-39 patter|on:-17 pause:-79 pay:21
  pay|for:-36 peach:-49 peck:-53 pedal:-25 peg:-38 pelt:21 person:-106 phone:34 photograph:-57 piano:-69 pick:66 piece:138 piece|into:25
  piece|through:64 pier:-155 pigeon:-72 pile:123 pilgrim:-20 pilot:-64 ping:-35 pink:-43 pipe:93 pipe|bomb:242 pistol:135 pistol|and:147
  pistol|into:38 pit:-47 pitch:-61 place:105 place|be:-15 plank:-174 plant:-60 plaster:167 plastic:-34 plate:-131 plate|and:-15
  platform:136 play:-108 play|card:-18 please:-127 plink:-154 plug:191 poker:38 pole:125 pony:55 pool:245 pop:149 pop|off:155 port:-115
  porter:-26 portrait:-43 pot:36 pound:55 pour:-20 press:-165 pressure:-59 pretend:-74 price:-103 price|of:-42 prime:-75 promise:-60
  pull:22 pull|the:-59 pump:-104 punch:-64 purr:-109 push:-116 put|a:135 put|down:-21 put|her:-88 put|his:-61 put|in:-38 put|it:-136
  put|its:-25 put|my:-25 put|out:-41 put|them:-28 put|two:162 quarry:117 quarter:-47 queue:-88 queue|for:-35 quick:83 quiet:122 quit:-151
  quite:47 rack:-29 radiator:76 radio:19 raider:84 rail:-20 rain:-172 rain|and:-30 rain|on:-40 ramp:-78 range:151 rattle:-255
  rattle|over:-44 reach:-87 reactor:-37 read:-17 read|it:35 read|out:-22 read|the:-73 real:-62 rear|window:104 recycler:-16 red:110
  reload:88 rest:57 retros:-43 return:-51 rev:113 revolve:-28 revolver|at:101 revolver|into:32 ribbon:-80 ride:62 ridge:211 rifle:30
  rig:-75 right:49 right|and:46 rim:-68 ring|and:173 ring|eleven:-32 ring|on:-60 ring|the:-68 rise:-235 river:15 rivet:72 road:-60
  roar|and:-77 rock:-38 roll:-33 roll|and:30 roll|back:-53 roof|a:-15 roof|and:60 roof|of:-61 room:-162 room|and:-17 room|be:-44 rope:-58
  roulette:-109 round|and:-192 round|in:28 round|it:-40 round|to:-67 row:-209 row|of:-34 rubber:-52 rule:-143 run:-45 run|board:39
  rust:-73 rust|and:-23 salt:-67 same:-163 sand:120 saucepan:-31 sawn-off:121 sawn-off|and:134 saxophone:-24 say:-21 say|a:-43 say|he:-28
  say|it:16 say|the:-95 scattergun:65 school:-52 scooter:-35 scrape:-40 scratch:-20 scream|and:-101 screen:44 sea:-28 seal:-105 seam:-219
  seat:130 second:63 second|the:21 sedan:71 see:81 seed:-18 seem:-16 see|that:-38 see|the:41 sell:-39 send:-22 service:-28 set:-109
  settle:-57 set|of:-24 seven:-54 sewer:-27 sexton:-27 shade:-24 shadow:35 shaft:-94 shake:-27 shape:18 shape|of:-22 she:-91 shed:90
  sheet:92 sheet|of:-20 shell:-218 shelter:-25 shelve:-30 she|'d:-16 she|'s:-91 she|be:-192 she|give:-20 she|go:-92 she|have:98
  she|take:-41 shift:202 ship:-102 ship|'s:-34 shirt:-44 shiver:-31 shoe:-71 shoe|in:-132 shoot|at:-66 shoot|back:32 shoot|out:64
  shoot|the:181 shop:-38 shore:-22 short:-59 shot:-31 shotgun:-64 shoulder:126 shout:-24 shove:-50 show:89 shriek:-91 shriek|and:-42
  shudder:-21 shutter:-243 shut|and:-53 shut|the:164 side:-60 sideways:-65 side|of:-88 sigh:-70 sigh|and:-24 sign:-116 signal:-65
  sign|for:-17 sign|over:-32 silence:-28 silent:102 sill:16 silver:68 since:-73 since|the:55 sing:-21 singer:-21 single:-54 sing|the:-33
  siren:-110 siren|start:-17 sister:20 sit:-161 sit|down:-36 sit|in:-92 sit|there:-35 six:53 six|hundred:-35 size:-68 size|of:-49
  skillet:28 skin:-18 skull:65 sky:-49 slam:-150 slap:-97 slap|the:-18 sleep:-95 sleeper:-39 sleet:-19 slide:80 slide|the:-21 slip:-47
  slop:-72 slot:-137 slowly:-53 slug:216 smack:-26 small:-45 smash:-28 smell:-159 smell|of:-41 smile:-45 smoke:-79 snap:-195 snap|and:-22
  snore:-42 snow:-59 so:-318 sock:-52 soft:-35 sole:-142 sole|on:-28 some:-33 somebody:-103 somebody|be:-36 somebody|else:-26
  somebody|have:-119 somebody|in:-106 somebody|on:-18 someone:-74 someone|'s:38 someone|be:-34 someone|else:-18 someone|have:-56
  something:30 something|in:36 something|with:-57 somewhere:-23 song:-24 sort:174 sort|of:-46 sound:20 soup:-31 so|be:88 so|do:-19
  so|that:-17 so|the:-86 spare:-73 spark:-80 speak:17 spectacle:-21 spillway:157 spin:95 spine:128 spit:-288 spit|and:-75 splinter:183
  spoon:-66 square:-128 squeal:-103 squeeze:223 stack:-41 stair:18 stairwell:163 stair|and:26 stall:32 stamp:-63 stand:-18 stand|about:-36
  stand|at:-33 stand|come:-83 stand|in:-118 stand|on:15 stand|there:-50 stand|up:124 star:137 start:113 start|up:-47 stay:-172 steady:-58
  steal:-20 steel:-31 steer:-16 step:-109 still:126 still|go:-21 still|up:-38 stitch:66 stitch|the:38 stone:-86 stool:77 stop:-144
  stop|and:-47 stop|at:-22 stop|to:30 storey:-156 storey|of:-109 storm:-92 stove:-85 straight:69 stranger:-29 strap:-41 street:-116
  streetcar:-15 strike:-45 string:25 strip:-59 strobe:-61 stroke:-92 stub:-35 stutter:130 suck:-32 sugar:93 suit:-122 sun:58 supper:-65
  surprise:197 swallow:-68 swear:-34 sweat:-41 sweep:-43 swell:-39 swim:-33 swing:-260 swing|a:-36 swing|the:-38 swing|wide:-29 switch:-34
  switch|off:-39 table:96 tag:-15 tail:38 tailgate:139 take|a:-21 take|her:-42 take|off:-115 take|one:246 take|out:74 take|the:23
  take|up:-23 take|your:-72 talk|to:-30 tank:43 tanker:115 tanker|'s:205 tank|go:17 tap:-79 tar:-70 tarp:-41 tea:-38 teacup:-40 tear:-57
  telephone:-58 tell:-94 tell|the:-40 ten:-178 tenement:-36 ten|past:-18 ten|thousand:-27 terrace:-18 thank:-26 that:-81 that|'s:-62
  that|be:-102 that|it:16 that|one:-47 that|the:-199 that|you:-41 the:-72 their:-33 them:-31 themselves:-91 them|and:-37 them|be:-48
  them|both:107 them|by:-20 them|have:-19 them|in:38 then:42 then|a:180 then|another:-28 then|he:-112 then|the:126 then|there:41
  then|they:182 there:-81 there|'s:-44 there|be:39 there|have:-42 there|in:-80 there|it:-28 they:21 they|'d:26 they|'re:-20 they|'ve:-22
  they|be:91 they|come:184 they|go:-118 they|have:-50 they|let:-19 they|stop:50 the|air:57 the|alarm:37 the|aquarium:141 the|arcade:-63
  the|awning:-45 the|axle:-52 the|back:174 the|band:-58 the|bank:-47 the|bar:49 the|barber:180 the|barge:-16 the|barman:-82 the|bass:-41
  the|bay:-77 the|bean:-16 the|beat:-18 the|bell:-50 the|bench:82 the|better:-39 the|big:15 the|bike:-64 the|bishop:-15 the|black:-25
  the|blast:-38 the|board:15 the|boarder:70 the|bolt:-109 the|bonnet:-49 the|booth:-23 the|bottle:-50 the|bouncer:-72 the|boy:-38
  the|bread:229 the|breeze:-23 the|bridge:70 the|brother:-16 the|buggy:-18 the|bunk:-26 the|bunker:-62 the|bus:-43 the|button:-44
  the|cab:78 the|cable:-26 the|can:166 the|car:40 the|carbine:-33 the|cat:-23 the|catwalk:177 the|causeway:-36 the|cellar:-16
  the|chapel:71 the|charge:91 the|child:-41 the|chorus:-17 the|city:-77 the|cliff:-18 the|clinic:-24 the|coal:-66 the|cold:-22
  the|collar:-75 the|column:-60 the|concrete:64 the|conservatory:64 the|console:-37 the|corner:97 the|corridor:19 the|count:-73
  the|courier:-36 the|court:-29 the|cradle:-17 the|culvert:-140 the|dam:-33 the|dark:86 the|day:-25 the|dead:-128 the|deck:-71
  the|depot:134 the|derelict:-17 the|desk:33 the|distance:18 the|ditch:225 the|dock:-17 the|doctor:-65 the|dog:-84 the|dome:-16
  the|door:-74 the|drain:-89 the|draught:-24 the|drive:-67 the|driver:27 the|drizzle:-21 the|drone:78 the|drop:-173 the|drown:-16
  the|drum:-77 the|dry:-28 the|dune:-16 the|ear:-69 the|east:-16 the|edge:-73 the|empty:-69 the|end:-77 the|fan:-59 the|fence:22
  the|ferry:-17 the|fire:-143 the|first:19 the|flag:-81 the|flat:-39 the|flatbed:-45 the|floor:-109 the|flyover:-16 the|fourth:-41
  the|front:149 the|fuel:74 the|gale:-22 the|gallery:-36 the|galley:95 the|gantry:109 the|gas:-54 the|gate:-108 the|generator:-17
  the|girl:-27 the|glass:34 the|goat:-122 the|grain:171 the|grate:95 the|gravel:-58 the|great:-87 the|green:-55 the|grille:-54
  the|grind:-78 the|gun:-159 the|gutter:-41 the|hall:-23 the|handle:-26 the|harbour:-38 the|harpoon:118 the|hat:157 the|hatch:102
  the|hearse:75 the|height:62 the|hill:-31 the|hinge:-124 the|hole:26 the|hook:-26 the|hop:-30 the|horn:-25 the|hospital:-97 the|house:-47
  the|howl:-29 the|hull:36 the|inner:-48 the|iron:-26 the|jaw:-190 the|kerb:46 the|key:-17 the|kick:-84 the|kid:67 the|kind:-15
  the|kitchen:38 the|ladder:98 the|lake:-38 the|lamp:209 the|land:-69 the|last:-168 the|late:-18 the|laundry:106 the|leave:183
  the|length:-37 the|lid:-56 the|lift:-62 the|line:-58 the|little:-49 the|lock:-69 the|log:-31 the|long:-96 the|lot:68 the|man:-55
  the|map:-19 the|marble:-33 the|marine:171 the|mess:105 the|middle:-59 the|mine:43 the|mirror:69 the|moon:42 the|morning:-37 the|motor:70
  the|muzzle:51 the|name:-58 the|new:-20 the|next:125 the|night:-58 the|ninth:-79 the|noodle:108 the|oil:-24 the|old:-193 the|one:-134
  the|only:-15 the|other:-19 the|others:-17 the|outer:-21 the|outside:-47 the|pad:-109 the|paint:-80 the|pan:-29 the|pane:65 the|panel:23
  the|paper:-90 the|pass:-58 the|pedal:-34 the|phone:63 the|photograph:-32 the|piano:-44 the|pier:-147 the|pile:-54 the|pilot:-63
  the|pipe:-90 the|pistol:121 the|pit:-56 the|place:119 the|plate:-15 the|platform:88 the|poker:46 the|port:-66 the|portrait:-25
  the|price:-54 the|pump:-77 the|rack:-54 the|radiator:50 the|radio:62 the|rail:-56 the|rain:-52 the|ramp:-73 the|range:101 the|rear:146
  the|red:-47 the|rest:174 the|revolver:45 the|rib:-32 the|ridge:129 the|rig:-72 the|right:-61 the|rim:-51 the|ring:-78 the|road:-128
  the|roof:-22 the|room:-41 the|rope:-46 the|roulette:-64 the|run:37 the|salt:-44 the|same:-152 the|sand:-83 the|sawn-off:130 the|seal:-79
  the|seat:30 the|second:96 the|seed:-17 the|sexton:-26 the|shaft:-169 the|sheet:-138 the|ship:-31 the|shotgun:144 the|shutter:-220
  the|sign:-54 the|signal:-38 the|sill:23 the|singer:-21 the|siren:-71 the|size:-35 the|skylight:-18 the|slot:-123 the|small:-54
  the|smoke:30 the|sole:-20 the|spillway:157 the|splinter:50 the|stack:-86 the|stair:147 the|stairwell:195 the|stand:-96 the|station:49
  the|steel:-186 the|stone:-80 the|stool:-46 the|storm:-79 the|stove:-67 the|street:-56 the|strip:-43 the|sun:-62 the|table:88
  the|tailgate:36 the|tank:-44 the|tanker:188 the|tarp:-32 the|tea:-44 the|telephone:-51 the|tenement:-33 the|thing:106 the|third:183
  the|tide:-25 the|tile:44 the|till:25 the|tin:148 the|toll:-52 the|tomato:76 the|tommy:63 the|tooth:173 the|top:61 the|tower:103
  the|trailer:49 the|tram:72 the|truck:-62 the|tug:-60 the|tunnel:-40 the|turbine:-58 the|turnstile:-28 the|two:16 the|typewriter:66
  the|tyre:97 the|vault:-59 the|vestry:-19 the|wall:-164 the|wash:-31 the|watch:-38 the|water:84 the|way:-80 the|wet:22 the|wheel:-157
  the|whole:16 the|width:70 the|wind:-87 the|window:68 the|windscreen:137 the|woman:71 the|word:-20 the|wreck:54 the|wrong:-65 the|yard:29
  the|young:-27 the|zinc:-22 thin:-98 thing:141 thing|in:-36 think|of:-59 third:91 third|floor:-59 third|watch:-23 thirty-one:-40
  thirty:-35 this:-80 this|morning:-17 this|side:-34 those:-33 though:-29 thousand:-75 three:48 three|and:-17 three|at:-60
  three|hundred:-49 three|of:-44 three|wheel:-18 throat:52 throttle:-115 through:95 through|a:-33 through|it:-30 through|the:83
  through|your:152 throw:48 thruster:-112 thud:-40 thumb:-154 thumb|the:47 thunder:-103 tick:-172 ticket:-70 tick|and:-34 tick|over:-49
  tide:-53 tier:-17 tile:25 till|the:-17 time|and:-43 time|the:-35 time|to:226 time|with:-27 tin:-72 tinkle:-32 tip:-57 tire:-29 to:-153
  today:-34 toe:-81 together|and:-62 token:-26 toll:-51 tomato:52 tommy:165 tommy|gun:155 ton:-51 tone:-33 tongue:-53 tonight:-41
  ton|of:-53 too:30 tooth:-66 tooth|and:215 top|of:-63 torch:-117 touch:-108 toward:-34 toward|the:-27 tower:37 town:-39 to|a:-135
  to|be:-37 to|bumper:-46 to|cab:-15 to|carry:-23 to|do:62 to|end:-39 to|go:51 to|have:-56 to|her:96 to|his:-17 to|it:-208 to|itself:-36
  to|keep:-33 to|look:-49 to|meet:-28 to|one:-50 to|piece:104 to|right:171 to|say:-17 to|see:169 to|stand:-57 to|tail:-19 to|take:-22
  to|the:-174 trace:-73 tracer:-24 track:-192 train:-122 tram:26 tray:-120 tread:-52 tree:-16 truck:73 truck|and:-17 truck|in:-67 try:-149
  try|to:-62 tube:35 tug:-113 tune:68 tunnel:-83 turbine:168 turn:-119 turnip:89 turnstile:-24 turn|and:-34 turn|it:-60 turn|over:-79
  turn|the:37 turn|to:-70 turret:-75 twelfth:-15 twelve:-40 twenty:-32 twice:97 twice|and:-72 twin:116 two:90 two|and:85 two|finger:-84
  two|hundred:-67 two|in:32 two|of:108 two|shot:45 type:-78 typewriter:46 tyre:273 umbrella:-29 under:-95 underwood:-36 under|a:-42
  under|her:-23 under|his:-31 under|it:-119 under|its:109 under|your:-40 unhurried:-51 until:15 until|the:-35 until|there:158 up:-49
  upon|a:97 upon|its:-16 upon|the:-56 upright:-48 upside:-35 upside|down:-37 upstairs:-41 upward:-30 up|a:-26 up|again:-36 up|at:-48
  up|behind:139 up|from:92 up|in:-65 up|its:64 up|on:-207 up|out:55 up|the:200 up|through:-93 up|to:44 up|with:80 us:-130 use:89
  use|to:-42 us|and:-41 us|in:-64 valley:-133 valve:-63 van:171 vault:-180 very:133 vestry:-19 violet:-79 visor:279 voice:-201
  voice|and:-40 vowel:-43 wail:-188 waistcoat:141 wait:-34 wait|for:-54 walk:74 walk|the:-48 walk|up:126 wall:-76 wall|and:-68 wall|of:48
  want:-124 warm:-111 wash:-114 washers:-19 watch:-183 watch|the:-16 water:-18 water|tank:50 water|tower:137 wave:-151 wax:15 way:-171
  way|and:-55 way|down:-29 way|of:-69 we:-252 wear:-112 wed:-15 week:-43 well:33 wet:-212 we|bury:-16 we|go:-25 what:-16 whatever:15
  what|be:-66 what|it:53 wheel:-126 wheel|and:-41 when:98 whenever:-40 when|it:-16 when|the:-39 when|you:25 where:-84 where|it:-58
  where|she:-27 where|the:-166 where|you:109 which:60 which|be:-64 which|have:-25 while:-76 whine:-37 whirr:-39 whisper:-39 whistle:-86
  whistle|in:-31 white:-36 who:18 whoever:37 whole:80 whole|length:140 whole|of:-120 whoop|and:149 who|be:-55 who|have:122 wick:42
  wide:-221 width:69 width|of:52 wife:-55 will:-41 win:-59 wind:-227 window:194 window|and:60 window|go:41 windscreen:138 windscreen|go:16
  wind|in:-35 wing:-60 wipe:-51 wire:-169 with:-49 within:-42 with|a:-186 with|both:-15 with|her:-40 with|it:75 with|its:184 with|my:-19
  with|one:45 with|the:19 with|their:-40 with|two:-66 with|your:-33 word:-90 word|a:-28 work:144 world:-24 worth:31 wreck:55 write:73
  write|its:154 wrong:-82 wrong|way:-29 yard:234 yawn:-28 year:-118 yell:-122 yellow:-91 yell|for:-46 yet:-89 you:-114 young:-35 your:-128
  yours:65 your|back:-31 your|boot:-42 your|coat:-41 your|ear:74 your|eye:-33 your|foot:-105 your|hand:58 your|head:-50 your|knee:-16
  your|name:-45 your|shoe:-16 your|sole:-36 your|tooth:-44 you|'ve:269 you|a:-74 you|all:-99 you|and:55 you|be:50 you|can:-126
  you|count:-87 you|do:-35 you|feel:47 you|fire:106 you|get:-40 you|go:62 you|have:-124 you|hear:-17 you|hit:-55 you|hold:-20 you|keep:-49
  you|let:-18 you|lie:-53 you|look:-78 you|on:-25 you|sit:-20 you|take:-38 you|the:-97 you|walk:-89 you|watch:-47 you|with:-67 zinc:-50`,
  engine: `
  'd:-41 're:174 're|on:110 's:-48 's|a:18 's|motor:44 's|the:-185 about:-171 about|it:-184 about|the:-77 above:-307 across:49
  across|the:-60 aft:-77 aft|another:105 aft|it:69 again:32 against:65 against|the:35 again|and:-42 ahead:78 ahead|of:16 air:-149
  aisle:-56 alarm:-120 all:58 all|along:-146 all|the:20 along:60 alongside:199 along|in:-17 along|the:30 already:133 ambulance:146
  among:-261 among|the:-219 an:-73 and:-22 and|a:40 and|aft:-96 and|all:70 and|an:33 and|be:106 and|both:-124 and|come:-51 and|do:42
  and|drop:46 and|every:-23 and|fall:27 and|from:51 and|give:-101 and|go:-123 and|have:-51 and|he:-83 and|his:-142 and|in:237 and|it:-236
  and|its:-221 and|keep:106 and|leave:-19 and|let:-58 and|on:-154 and|one:308 and|out:122 and|put:184 and|roar:29 and|she:28 and|so:46
  and|take:-132 and|the:44 and|then:-100 and|there:-151 and|three:48 and|two:39 and|you:209 and|your:38 another:57 answer:-173 anything:24
  anything|with:40 an|hour:25 apart:-23 arm:60 around:-91 arrive:-91 as:-162 ask:-178 asleep:-114 as|a:-40 as|it:-46 as|the:197 at:-67
  at|a:-94 at|all:-72 at|eighty:19 at|it:-175 at|ninety:92 at|once:-47 at|the:-137 at|you:57 at|your:92 away:-52 away|to:230 axle:163
  axle|and:100 a|billboard:22 a|bite:-131 a|can:-26 a|hand:-67 a|hundred:-39 a|length:247 a|little:-142 a|long:170 a|mile:56 a|noise:79
  a|recipe:37 a|row:76 a|second:-51 a|sedan:106 a|string:252 a|tommy:79 a|tyre:-31 a|yard:40 baby:-66 back:-94 backward:-155 backwards:49
  back|of:164 back|to:-327 back|window:83 bang:-212 bank:58 barge:18 barrel:-63 barrier:106 barrier|and:52 bar|be:-38 bawl:144 bawl|and:35
  bay:-290 be:-82 bean:-40 beat:115 because:78 bed:31 before:-67 begin:-150 begin|to:-143 behind:44 behind|and:65 behind|it:-70
  behind|me:-97 behind|the:-113 behind|them:166 behind|us:139 behind|you:-55 bell:-92 bellow:264 belly:-50 below:-49 below|the:41
  belt:-187 bench:-77 bend:48 beneath:88 berth:57 beside:-105 better:147 between:93 between|two:37 beyond:169 beyond|the:187 be|a:-171
  be|already:181 be|at:24 be|come:-81 be|do:105 be|gain:16 be|go:-29 be|idle:281 be|in:122 be|leave:-99 be|on:-25 be|only:-30 be|out:109
  be|over:92 be|read:28 be|run:52 be|still:36 be|the:-126 be|there:128 big:123 bike:41 billboard:143 birch:-29 bite:-23 bite|of:-121
  black|sedan:-38 blanket:-218 block:238 blow:37 board:249 boat:-141 bolt:45 bomb:-104 bonnet:-61 boom:-18 boot:-192 both:56
  both|barrel:37 both|flank:31 bottle:-164 bottom:-21 bow:119 box:-98 boy:-205 bread:-76 break:66 breath:160 breathe:-237 breeze:-80
  bridge:127 bring:43 bring|her:42 brother:-72 brown:226 buggy:54 buggy|be:23 bullet:30 burble:85 burn:-198 burst:-108 bury:-51 bus:-249
  bus|and:-101 but:40 by:-94 by|the:-60 cab:-80 cab|to:102 call:-25 can:-98 canal:60 canopy:268 canvas:167 canyon:328 can|see:-97 cap:-120
  car:-18 caravan:32 carbine:-112 card:-24 carpet:136 carry:-36 cart:108 cartridge:-41 car|park:-178 cat:-34 catch:-86 catch|and:55
  cattle:147 causeway:179 ceiling:-50 chain:-22 chair:-101 change:40 chapel:77 chew:24 child:-117 cigarette:63 city:30 clang:222 clank:-49
  clatter:-17 clean:-40 clear:81 click:-82 cliff:37 climb:-25 clock:-64 close:-127 cloud:323 coal:-84 coast:-205 coat:-181 cold:-436
  column:27 come:24 come|apart:-158 come|back:86 come|down:117 come|in:-16 come|off:86 come|over:146 come|the:33 come|through:31
  come|to:117 come|up:68 cool:-70 corner:29 cough:228 cough|and:251 cough|catch:-80 cough|cough:37 count:-80 counter:26 count|the:-164
  coupe:-38 courier:88 courier|bike:70 cover:58 coyote:-121 crack:-92 cradle:-83 crate:-59 crawler:135 crew:151 cross:25 cross|the:-42
  crowd:-60 crunch:-157 culvert:49 custom:-48 cut:45 cut|the:-105 cylinder:158 dam:-58 dark:17 day:-62 dead:-124 deal:84 deck:-120
  depot:-141 desk:-51 die:-116 diesel:35 dock:32 dog:36 dollar:264 door:-32 down:41 down|and:128 down|on:-39 down|over:36 down|the:113
  down|to:63 do|the:-46 drag:109 drain:-139 draught:-92 draw:-139 drive:87 drizzle:-48 drone:-370 drop:65 drop|a:83 drop|its:54
  drop|the:-63 drum:-183 dry:-254 dusk:27 dust:25 dust|and:135 each:-87 each|of:-47 each|other:-90 each|time:-56 each|with:106 ear:-25
  ease:191 east:-100 eat:-131 edge:185 eight:-78 eight|cylinder:-28 either:-38 elbow:-84 eleven:-105 eleven|year:-64 else:-135 empty:-90
  end:-178 end|of:120 engine:-297 engine|bawl:19 enough:-142 enough|to:-102 even:-142 every:-254 everybody:51 everyone:88 every|motor:38
  exhaust:122 explosion:-175 eye:-23 face:-226 face|the:-95 fall:-64 fan:-60 far|side:145 fast:-162 fat:89 feed:-232 feel:-38 fender:20
  ferry:61 few:-34 fill:-317 find:95 find|the:22 finger:-154 finish:-71 fire:-49 fire|and:67 first:-53 fish:-42 fist:-221 fizz:-26
  flag:242 flap:176 flare:-144 flash:50 flat:158 flatbed:324 flat|on:-55 flat|out:235 floor:-31 floor|it:28 fly:17 flyover:52 fog:73
  fold:91 follow:-63 foot:112 foot|flat:79 for:-85 forehead:-27 forty:-85 for|a:-131 for|each:-19 for|it:-58 for|the:-128 fourteen:106
  fourth:65 frame:90 freeze:173 from:-110 from|behind:-105 from|cab:89 from|the:-145 front:48 fry:151 fuel:22 full:-150 full|of:-201
  gain:57 gain|a:36 gale:132 gantry:-67 gas:-154 gate:181 gate|of:242 gear:256 gearbox:-45 gear|and:108 gear|with:39 get:80 get|a:-32
  give:-93 give|him:-19 give|it:-127 give|up:18 glass:18 glove:-67 go:51 goggle:21 good:-63 go|along:42 go|by:115 go|down:37 go|in:37
  go|of:126 go|off:18 go|on:34 go|over:-118 go|to:56 go|under:65 go|up:-86 grade:195 grade|in:117 grapnel:316 gravel:70 grey:119 grid:19
  grille:218 grind:-114 grit:67 groan:-102 grow:123 growl:251 grumble:220 gun:33 gunner:-53 gun|in:64 gust:-107 hair:191 hairpin:39
  hall:-106 hand:-42 handle:298 hang:-232 hang|on:-124 hard:-35 harpoon:210 harpoon|go:123 hat:-99 hatch:57 hatch|and:65 haul:100
  hauler:221 have:-117 have|a:209 have|be:-18 have|begin:-22 have|come:105 have|get:-35 have|go:16 have|one:16 have|stop:-170
  have|take:-113 have|the:-83 have|your:200 he:34 head:-154 headlamp:-158 hear:-77 hearse:271 hearse|have:243 hear|it:28 hear|the:93
  heavy:184 heel:-145 height:16 helmet:-34 her:-130 here:-284 hers:-98 her|out:18 her|tooth:90 he|'s:-55 he|be:24 he|have:114 him:-177
  him|the:-52 his:-209 hiss:-278 his|fist:-44 hit:36 hit|the:84 hold:-168 hole:-18 home:-81 hoof:-75 hook:92 horn:-91 horse:91
  horsepower:-191 hot:-68 house:-41 hoverbike:126 hull:28 hum:-122 hundred:-131 hut:-51 hydrant:19 i:-37 ice:-169 idle:296 in:-21
  inside:-113 inside|the:-107 interceptor:48 into:97 into|a:-93 into|second:147 into|the:62 in|a:25 in|at:-196 in|front:59 in|his:-194
  in|it:-122 in|its:-185 in|low:226 in|my:165 in|on:185 in|one:-100 in|over:88 in|second:150 in|that:45 in|the:-22 in|their:76 in|third:71
  in|under:57 iron:31 it:-116 its:-42 itself:29 its|lamp:265 its|motor:-80 its|nose:-40 its|one:-124 its|own:26 its|tail:65 it|'s:-304
  it|again:33 it|and:58 it|be:-88 it|come:18 it|down:118 it|go:-57 it|in:-70 it|on:-105 it|over:-36 it|take:-264 it|with:88 i|hang:16
  i|have:46 i|stand:-15 i|take:129 jack:93 jangle:-51 jaw:-82 jet:394 jingle:-106 jump:38 jump|the:-17 just:-75 keep:98 kerb:-100
  kettle:36 key:-59 kick:-70 kid:162 kiss:-127 kiss|the:-68 knee:-34 knee|and:127 knit:149 knock:-65 knuckle:-132 lake:-31 lamp:124
  lamp|on:236 land:48 lane:-115 lap:118 last:-31 late:31 laundry:70 lay:22 lead:-49 lean:187 lean|on:66 leap:36 leave:-35 leave|and:146
  leave|the:-51 leave|to:-204 leg:-155 length:355 length|back:194 length|of:-53 let:-196 letter:-34 let|go:35 let|it:-258 let|the:92
  level:53 lid:-123 lie:20 lie|on:-68 lift:-159 light:-78 light|and:67 light|go:37 like:92 line:32 line|on:15 lip:80 listen:-100
  little:-165 live:-162 load:-27 lob:92 log:56 long:54 long|grade:103 look:-104 look|at:-130 loose:-151 lose:131 lot:-44 low:61 lower:-107
  low|gear:38 machine:-88 make:-214 man:-145 manifold:69 man|'s:-74 map:60 market:144 me:48 meet:44 mesa:-78 metre:-57 middle:-26
  middle|of:-79 mile:-38 mile|of:-48 milk:66 mine:80 mirror:-28 mirror|the:-63 moan:-38 moon:24 more:102 mostly:-82 mother:78 motorbike:33
  motor|be:125 motor|scream:16 mouth:-64 mutter:169 muzzle:-105 my:-22 my|mirror:54 nail:-140 name:25 narrow:274 neck:159 needle:-20
  next:-151 night:-45 nine:-283 nineteen:29 ninety:104 nod:-88 noise:106 noodle:-210 noon:-75 nose:-72 nose|in:70 nose|to:-162 now:-131
  now|and:-18 number:-110 of:-46 off:-68 office:-41 off|a:-121 off|and:-105 off|both:18 off|the:260 of|a:-35 of|his:-43 of|it:-89
  of|its:28 of|light:-54 of|somebody:-15 of|the:-34 of|them:24 of|us:46 of|you:274 of|your:106 oil:33 old:-19 on:-48 once:-302 one|aft:129
  one|for:-29 one|good:54 one|long:59 one|of:214 only:-355 onto:141 onto|the:133 on|a:-35 on|both:83 on|fire:43 on|her:-16 on|it:22
  on|its:85 on|the:-38 on|three:-95 on|to:166 on|two:58 on|you:17 on|your:179 open:-167 open|and:-134 open|the:-25 open|up:-177 or:-124
  orange:69 order:23 other:-117 other|person:-68 our:277 out:56 outrider:248 outside:-121 out|a:52 out|along:-20 out|and:-42
  out|behind:-67 out|down:84 out|of:-49 out|on:-132 out|past:-69 out|the:-156 out|there:-18 out|through:86 out|to:70 out|with:18 over:27
  overhead:-81 over|and:-171 over|in:18 over|it:16 over|your:-95 own:-187 pack:-99 pad:183 paint:-76 pair:33 pan:70 pane:-87 paper:-46
  park:-441 part:-38 pass:209 pass|a:66 past:115 past|the:-21 patter:-218 pause:-72 pedal:169 person:-98 pick:-35 pilot:26 pin:122
  pipe:115 pistol:58 piston:41 pit:65 place:-104 plank:-103 plant:-45 plate:69 play:-107 play|card:30 plug:-162 point:-217 pole:33
  pony:-176 pop:-262 port:168 post:-78 pot:23 puff:372 pull:226 pull|out:239 pull|the:206 pump:-237 punch:66 purr:-67 push:-124 put:41
  put|a:35 put|the:-71 pylon:-90 quad:163 quarry:-91 quarter:-59 quit:166 quite:-22 rack:-74 radiator:40 radio:-110 rail:-63 rain:-132
  ram:65 ramp:-136 rattle:-285 reach:-86 read:18 read|out:-38 read|the:-82 rear|window:17 recipe:18 recipe|for:-15 red:-117 rest:-109
  retros:387 retros|cough:35 return:-17 rev:134 rib:80 ride:138 rider:58 rifle:23 rig:-257 right:-99 right|and:36 rim:218 ring:-92
  rivet:76 road:53 roadster:145 road|go:135 roar:96 rock:-83 roll:102 roll|and:153 room:-117 rotor:65 round:-84 round|the:-29 round|to:141
  row:-55 row|of:17 run:187 run|board:288 rust:114 salt:154 same:-62 sand:-34 sawn-off:23 say:-89 say|the:-74 school:-59 scooter:288
  scream:199 scream|and:49 scream|down:34 scream|up:18 seat:-35 second:79 sedan:135 see:-30 seed:-86 see|the:-102 see|them:64 set:-44
  settle:-194 set|of:48 shaft:32 shake:55 she:63 shed:63 sheet:-148 shelf:-53 shell:-77 she|'s:122 she|be:-137 she|drop:75 she|go:233
  she|have:94 shift:150 ship:-288 shoe:-54 shoot:-222 short:67 shotgun:-57 shoulder:128 shout:-20 shriek:46 shut:81 shutter:-41 side:110
  sidecar:112 sideways:55 side|and:189 side|of:96 sigh:34 sign:-197 signal:-170 since|the:92 sing:-60 siren:225 siren|on:-53 sister:-81
  sit:-197 sit|down:-29 sit|in:-175 sit|on:103 six|tanker:29 size:-140 skid:187 skimmer:24 skull:94 skylight:-133 slap:51 sleep:-91
  sleeve:-99 slide:127 slowly:212 slug:76 slush:87 small:-49 smell:-187 smoke:-173 snap:-239 snarl:55 snow:-181 so:-78 sock:-184 soft:112
  sole:-26 some:-82 somebody:-109 somebody|else:-66 somebody|have:39 somebody|on:-30 someone:-263 someone|have:-33 something:60
  somewhere:-107 song:22 sound:-76 so|do:50 so|that:188 spare:40 spark:-15 speak:367 spillway:34 spit:-63 spit|and:-102 spoon:-36 stack:95
  stair:-200 stand:-189 stand|come:51 stand|on:112 start:-34 starter:77 start|to:-87 station:81 stay:-69 steady:16 steal:34 steer:37
  steer|with:133 step:-78 stick:278 stop:-154 stop|and:-175 storm:-135 stove:-271 straight:167 street:-75 streetcar:143 strike:-73
  string:35 string|out:-67 strip:-127 sun:-55 supercharger:50 supper:-46 swerve:34 swing:204 swing|wide:-62 switch:-146 table:-86 tail:81
  tailgate:-70 tail|lamp:63 tail|through:47 take:-57 take|a:28 take|her:27 take|off:-133 take|the:194 take|your:-184 talk:-58 tank:-383
  tanker:-82 tanker|'s:43 tap:-249 tarp:-30 taxi:155 tear:156 tell:-59 tell|the:-177 ten:83 that:-74 that|be:41 that|order:45 that|the:64
  the:-16 them:23 themselves:-36 them|all:38 them|and:115 them|in:74 then:58 then|a:-56 then|the:19 there:-121 there|be:-98 they:-112
  they|'re:212 they|'ve:-101 they|come:79 they|have:235 they|want:28 the|air:-30 the|alarm:-36 the|awning:41 the|back:178 the|bank:129
  the|bar:-114 the|barge:172 the|barrier:33 the|better:175 the|big:93 the|bike:64 the|board:61 the|bonnet:-86 the|breeze:-145
  the|bridge:22 the|buggy:33 the|bullet:41 the|bus:-197 the|cab:-114 the|canopy:289 the|canvas:143 the|canyon:350 the|car:383
  the|causeway:132 the|ceiling:-27 the|chain:80 the|chapel:63 the|clock:-18 the|collar:-74 the|column:80 the|corner:230 the|counter:36
  the|coupe:54 the|courier:-35 the|dam:-44 the|dark:-137 the|dead:89 the|deck:-126 the|depot:-75 the|diesel:211 the|dog:62 the|door:-82
  the|drive:171 the|driver:69 the|drum:-286 the|dry:37 the|dune:90 the|ear:17 the|edge:100 the|empty:-33 the|engine:-54 the|fan:-39
  the|far:160 the|ferry:35 the|fire:102 the|first:-80 the|fish:-85 the|flag:228 the|flat:85 the|flatbed:301 the|floor:36 the|flyover:75
  the|gap:50 the|gas:-85 the|gate:128 the|glass:88 the|grade:105 the|grind:-167 the|harpoon:138 the|hearse:289 the|hoverbike:19
  the|hull:108 the|ice:-113 the|kerb:-77 the|key:53 the|kid:58 the|lamp:-81 the|last:-41 the|laundry:56 the|lead:-188 the|leave:-16
  the|length:23 the|light:-175 the|line:295 the|long:108 the|manifold:83 the|mesa:-86 the|middle:-15 the|mirror:-193 the|moon:120
  the|motor:-77 the|name:16 the|needle:-49 the|next:-141 the|night:-33 the|old:-28 the|one:59 the|only:-146 the|other:-41 the|pack:-82
  the|pad:110 the|paint:-47 the|pan:49 the|pass:118 the|pedal:168 the|pipe:192 the|pit:57 the|pump:-164 the|pylon:-49 the|radio:-114
  the|rail:-45 the|ramp:-146 the|red:33 the|rest:-108 the|rig:-153 the|rim:194 the|ring:124 the|road:51 the|roof:-107 the|rope:-101
  the|salt:-60 the|same:-58 the|sand:96 the|sawn-off:26 the|scooter:79 the|seat:71 the|second:-84 the|sedan:64 the|seed:-87 the|shotgun:24
  the|sign:-129 the|signal:-181 the|siren:151 the|skylight:-108 the|spillway:46 the|station:206 the|stove:-234 the|street:-40
  the|streetcar:151 the|tail:54 the|tailgate:73 the|tanker:-117 the|tarp:-53 the|taxi:65 the|thing:221 the|third:74 the|three:16
  the|throttle:32 the|thruster:75 the|tin:-33 the|tram:-170 the|trike:141 the|truck:-384 the|tug:-82 the|twin:58 the|two:173 the|tyre:-23
  the|viaduct:32 the|wall:-43 the|wash:47 the|water:20 the|way:240 the|weight:127 the|wheel:-189 the|whole:20 the|wind:-225 the|window:-70
  the|wire:35 the|wrong:-59 thing:114 third|gear:27 thirty:70 this:-71 thousand:56 three:98 three|of:304 three|wheel:-87 throat:-148
  throttle:154 throttle|open:22 throttle|wide:33 through:-48 through|it:-50 through|the:24 through|your:35 throw:137 throw|the:80
  thruster:98 thud:83 thumb:-85 thump:261 tick:-28 ticket:-18 tick|and:-44 tick|over:-37 tie:171 tile:-63 till:-265 time:40 tin:-154
  tip:-96 tire:28 to:-103 together:-98 tommy:75 tommy|gun:87 tongue:-36 tonight:-37 too:-39 tooth:47 top:-149 touch:-58 toward:-132
  tower:-155 to|a:92 to|cab:31 to|it:39 to|see:74 to|tail:-79 to|the:-36 to|your:80 track:80 trail:110 tram:-71 tree:122 trike:191
  truck:-128 truck|and:-159 truck|in:-91 try:57 tube:-101 tug:-136 turbine:52 turn:-128 turn|and:61 turn|over:21 twelve:254 twice:67
  twice|and:171 twin:280 two:55 two|bus:-86 two|gear:87 two|wheel:176 type:-63 tyre:-315 under|a:28 under|it:61 under|the:-219 until:-126
  until|the:-93 up:56 upon:-39 up|a:-97 up|and:-44 up|from:-63 up|front:33 up|in:241 up|on:139 up|the:229 up|through:32 up|to:57
  up|with:-21 us:31 use:113 us|in:-37 us|the:-56 van:188 vault:-161 very:-122 viaduct:35 voice:33 wagon:95 wail:56 wait:-126 walk:-271
  wall|and:161 want:-48 warm:-183 wash:100 watch:-153 wave:101 way:62 way|up:54 wear:-73 weight:151 well:-127 west:-27 wet:-194 we|go:167
  we|have:-87 we|leave:-125 we|take:239 what:-122 what|be:-28 what|you:32 wheel:16 wheel|with:81 when:65 when|the:-89 when|you:-42
  where:-108 where|it:-47 where|the:-106 which:-134 which|be:-49 while:-17 whistle:-50 white:54 who:-80 whole:-113 whole|of:142
  whole|pack:61 whoop:-189 wide:113 wide|open:134 wife:-42 wind:-155 window:133 window|and:197 window|go:206 windshield:-47 wiper:83
  wire:-200 with:32 with|a:-44 with|an:48 with|both:-109 with|her:16 with|his:-321 with|it:-176 with|its:53 with|one:-35 with|the:215
  with|their:-41 with|your:95 woman:216 word:-56 wreck:-25 write:157 write|its:249 wrong:-19 wrong|side:26 wrong|way:47 year:-30 yell:77
  your:-139 yours:166 your|boot:-39 your|dust:107 your|head:35 your|knee:75 your|leave:53 your|own:-85 your|run:124 you|and:-53 you|be:-50
  you|go:-152 you|have:-157 you|hear:49 you|in:-30 you|jump:238 you|lie:189 you|look:-220 you|sit:-45 you|take:130 you|the:-106 yowl:197`,
  alarm: `
  'd:-79 're:-16 's:-53 's|a:62 's|bell:-42 've:-63 a:-121 aboard:-49 about:62 about|the:-75 above:-153 above|the:-91 across:29
  across|the:64 aft:-64 aft|another:-41 aft|that:-28 again:48 against:30 against|the:42 ahead:232 air:-182 air|and:-25 air|plant:-79
  alarm:-63 alarm|be:95 alarm|go:116 all:-91 all|along:191 all|down:93 all|of:-72 all|the:85 along:-15 along|the:131 already:349
  amber:-188 amber|and:69 among:-71 among|the:-66 an:-138 and:-50 and|a:-97 and|at:-100 and|be:-33 and|begin:23 and|by:-32 and|do:97
  and|down:-77 and|each:-62 and|every:167 and|for:-43 and|give:-42 and|go:-66 and|have:-43 and|he:-113 and|her:-124 and|in:-87 and|it:-55
  and|its:-132 and|let:-25 and|on:31 and|one:-34 and|out:-60 and|she:180 and|somebody:-90 and|the:33 and|then:146 and|there:-124
  and|they:-67 and|three:118 and|turn:-46 and|wait:-26 and|you:-73 another:-82 an|alarm:41 an|hour:-110 apart:35 arm:-116 around:-19
  as:-24 aside:-71 aside|on:-103 ask:-55 asleep:-77 as|a:20 as|far:-66 as|one:-37 as|the:-163 as|they:170 at|a:228 at|it:99 at|noon:-140
  at|once:66 at|the:-63 at|you:100 at|your:95 away:-105 awning:49 a|brass:-50 a|buzzer:81 a|child:-50 a|custom:-42 a|goat:-20
  a|hundred:-85 a|keyboard:-23 a|light:-67 a|line:78 a|little:-19 a|long:-44 a|man:86 a|mile:35 a|minute:26 a|second:57 a|smell:-60
  a|thousand:-177 a|time:53 a|whole:-217 baby:-35 back:-172 back|on:-21 back|to:-73 band:-108 bang:138 bank:199 bar:-173 barber:-98
  barge:-28 barrel:-30 bar|and:-25 bass:-124 battery:77 bawl:15 bay:-73 be:-29 bean:53 beat:-250 because:-229 bed:-72 before:-155
  begin:217 begin|to:97 behind:179 behind|the:-255 behind|you:-66 bell:29 bellow:-74 below:149 below|the:43 beneath:-38 beneath|the:-32
  berth:-81 beside:-165 between:71 between|the:-40 beyond:-66 beyond|the:-19 be|a:-109 be|all:-162 be|already:274 be|at:72 be|come:168
  be|dance:-58 be|down:-115 be|eleven:-29 be|empty:-20 be|four:-17 be|go:-51 be|hot:-19 be|in:-203 be|leave:-43 be|make:-70 be|on:-180
  be|only:-62 be|run:-64 be|stand:-33 be|still:215 be|tell:-27 be|the:96 be|whoop:41 be|yell:-25 big:-124 bishop:-33 bite:-114 black:162
  black|ice:270 blanket:-50 blast:87 bleat:300 blink:-57 blow:110 board:-93 boarder:129 bolt:20 book:-21 boom:-124 boot:173 booth:98
  boot|on:207 bosun:-43 both:-41 bottle:-77 box:55 boy:73 brass:-167 brass|band:-46 bray:119 bray|and:60 breach:-42 break:-54 breath:-45
  breathe:-73 bridge:50 bring:-25 bucket:-69 bulkhead:-144 bunk:37 bunker:-128 burn:-25 burst:24 bus:-62 but:110 but|the:-47 buzz:-21
  buzzer:202 by:-68 by|a:67 by|itself:-52 by|one:46 by|the:-149 cable:-105 call:-165 can:107 can|be:-64 can|hear:79 can|see:-39
  capsule:-43 car:57 carbine:190 card:-22 cargo:296 carry:-93 cat:-43 catch:-58 chain:-73 chair:-89 change:249 chapel:-28 chart:-43
  cheek:-18 cheer:-64 child:-71 child|'s:-45 chime:111 chink:-54 chip:-191 chorus:-204 clack:-118 clamp:-277 clank:-56 clatter:86
  clean:-35 clear:93 clerk:-44 click:-16 climb:216 clock:-55 close:-127 coat:-45 collar:-203 colour:-115 come:-47 come|apart:80
  come|back:-52 come|down:96 come|in:45 come|on:-97 come|through:224 come|to:-36 come|up:167 console:-156 cook:-52 cool:-23 corner:216
  corporate:122 corridor:-190 cough:-72 could:103 count:20 counter:-116 cover:-67 crack:-61 cradle:-66 crate:-22 crew:-56 cross:-69
  crowd:-63 crown:-43 crunch:-64 cup:-118 custom:176 cut:-140 dam:129 dance:-142 dark:-109 darn:-20 date:-73 day:-198 day|at:-20 dead:-172
  deal:-28 deck:56 deck|and:246 deck|the:178 deep:-145 derelict:-54 desk:-62 die:-76 dock:102 dog:231 door:-33 down|and:73 down|every:185
  down|in:-89 down|on:-112 down|the:29 down|to:-93 do|the:-86 drag:-104 draw:-90 drawer:-111 drift:-87 drink:-31 drip:-44 drive:93
  drone:-122 drone|in:-24 drop:64 drop|the:-52 drum:-47 drum|and:-22 dry:-159 dust:37 each:-219 each|of:-46 each|other:-21 ear:40 eat:-63
  edge:27 eight:-35 elbow:32 eleven:104 else:101 else|'s:164 empty:-98 end:116 end|of:60 engine:-220 enough:-17 even:88 every:235
  everybody:-25 everyone:37 everything:-86 every|alarm:57 every|ceiling:19 every|deck:87 every|klaxon:68 every|lamp:134 every|panel:74
  every|shutter:245 every|siren:22 explosion:-51 eye:-93 face:-159 fall:-138 fan:-218 far:-212 far|as:-81 fast:113 feed:-76 feel:-38
  fence:17 ferry:-47 fill:307 find:213 find|the:142 fire:108 first:75 fish:33 fist:-75 five:48 flag:-89 flank:274 flat:26 flat|out:123
  floor:117 floor|of:208 fold:-139 follow:-34 foot:-115 for:-124 forehead:-31 form:-38 forward:-48 for|a:-139 for|an:-76 for|it:-36
  for|once:-67 for|the:-146 four:106 four|hundred:-43 frame:147 from:29 from|every:164 front:70 frost:-35 fry:-59 full:-55 gallery:-53
  gantry:329 gas:-34 gate:56 generator:-41 get:-181 gin:-29 girl:-74 give:-211 give|it:-72 give|the:-59 give|you:-21 glass:-127 glove:130
  go:95 goat:-123 good:-107 go|and:20 go|by:-170 go|down:67 go|for:82 go|off:87 go|on:64 go|out:-61 go|over:97 go|round:-145
  go|through:158 go|up:108 gravity:-32 green:-121 grey:-41 grind:45 grow:-154 grumble:-69 guard:117 gun:263 gunner:-16 gutter:-43
  half:-249 half|of:-130 hall:-195 hammer:197 hand|and:142 hang:-81 hat:34 hatch:45 have:-19 have|a:183 have|be:-32 have|come:-61
  have|find:196 have|get:-58 have|go:17 have|hang:-32 have|leave:-59 have|stop:112 have|take:-80 have|the:-37 he:-67 head:274 hear:-34
  hear|it:-72 hear|the:-59 heel:-79 height:-92 helmet:-90 here:-80 herself:-28 her|own:29 he|be:-109 he|have:-49 him:-238 hip:33 his:42
  hiss:-123 hit:111 hit|the:113 hold:-37 hold|out:-19 hold|the:-30 hold|up:-28 hole:139 holler:-31 home:-71 hook:-106 hoot:86 horn:-77
  hot:-83 hour:-222 house:-59 how:-54 howl:-275 hull:-202 hum:-218 hundred:-194 hundred|person:-33 hundred|throat:-25 hut:-34 i:-22 ice:68
  in:-30 inner:-28 inside:-152 inside|the:-67 into:-43 into|a:-30 into|its:241 into|the:-120 in|a:31 in|her:-26 in|his:213 in|it:-18
  in|on:-71 in|one:-49 in|the:-114 in|their:-60 in|your:129 iris:54 its:83 itself:99 itself|up:19 its|one:-24 its|own:109 it|'s:30
  it|a:-56 it|again:-27 it|all:28 it|and:-89 it|back:-37 it|be:-18 it|come:-92 it|every:129 it|get:-21 it|go:-89 it|in:-64 it|on:-124
  it|the:101 it|with:143 jet:-59 jump:-90 just:-114 keep|the:-85 key:-61 kick:-184 kick|drum:-179 kid:-67 kilometre:-33 kind:-82 kiss:31
  kiss|the:-69 klaxon:252 klaxon|in:29 knee:-58 knock:-74 know:-60 knuckle:-71 ladder:125 ladle:-26 lamp|on:-35 land:206 lap:-104
  last:-198 late:16 laugh:-75 laundry:151 lay:-31 lead:-80 leave:108 leave|the:61 leg:-23 length:-82 length|of:-128 less:81 let:59
  letter:-51 let|go:37 let|it:-41 let|the:-112 level:-56 lid:-101 lie:-181 lie|on:-67 lift:48 light:-184 line:-73 lip:-42 list:-119
  listen:-90 listen|to:-26 little:-86 live:60 lock:236 lock|iris:115 long:-86 look:65 look|at:164 lose:-193 low:-21 machine:-121
  magnet:159 make:-119 man:-67 market:-85 market|day:-26 mask:127 me:59 meet:-35 mess:-50 metre:-22 middle:-59 midnight:-21 mile:-45
  minute:222 moon:-106 more:196 morning:-103 mostly:-62 mother:142 motor:-72 mouth:-82 murmur:-25 my:85 nail:30 name:-27 nearly:-20
  next:-19 night:-268 nineteen:77 ninety:130 nine|hundred:-27 noise:90 noodle:-100 noon:-219 nose:-52 note:233 now:80 number:-82 nurse:-45
  of:-121 off|the:151 of|a:-42 of|his:-25 of|it:-50 of|the:-122 of|them:-204 of|you:-15 of|your:-84 oil:-62 old:-275 on:-15 once:-121
  once|and:160 one:-173 one|and:-36 one|by:72 one|good:-42 one|long:-49 one|of:71 one|with:-86 on|a:-135 on|and:-15 on|every:113
  on|it:-126 on|its:42 on|the:-88 on|their:-154 on|your:91 open:-64 or:-35 order:-128 other:91 our:58 out:-94 outside:-31 out|a:-127
  out|and:-59 out|of:48 out|on:220 out|the:-132 out|to:-56 overhead:-33 overpass:-35 over|a:233 over|and:-50 over|the:-103 over|your:-110
  own:64 pack:-216 pad:64 page:-36 paint:-92 pair:147 palm:-37 pan:-144 pane:-155 panel:-24 paper:-52 part:20 pass:-130 past:-32
  past|the:-59 patter:137 pause:-73 pay:-88 pay|for:-53 peck:-34 peel:-172 pelt:321 person:-173 person|'s:61 piano:-42 piece:28 pilot:-80
  pink:-23 pipe:-67 pistol:-197 place:-119 place|be:-32 plant:-108 plate:-135 play:-126 plink:-66 polite:309 pop:-100 pop|and:-17 port:125
  pour:129 pressure:55 price:-82 pull:-110 pump:-21 put:-189 put|a:-32 queue:-48 quiet:51 quit:-101 quite:-44 rack:-101 radio:-31
  rail:-111 rain:-38 ramp:-57 rattle:-54 reach:-55 reactor:87 read:-143 read|the:-40 recycler:-15 red:179 red|lamp:155 red|light:78
  retros:-29 return:-151 rib:-58 rifle:56 rig:-49 right:-42 rim:165 ring:-183 ring|the:-129 rise:34 road:-108 roar:-134 robot:-29 roof:-67
  roof|of:42 room:-32 rope:-84 round:-29 round|and:-46 round|the:31 row:38 run:217 rust:-79 rust|and:-43 salt:-108 same:-91 say|so:-30
  say|the:77 school:-21 scream:40 sea:-54 seal:-149 seat:-83 second:-127 seed:67 sell:-60 server:-47 settle:-78 seven:-92 she:-65 shed:125
  sheet:-104 shelf:52 shell:-45 she|have:32 ship|'s:-63 shoe:132 shoot:-102 short:109 shotgun:-42 shoulder:-78 shout:-87 show:53
  shriek:370 shrill:259 shudder:116 shut:94 shutter:210 shut|and:-94 side:-66 side|of:-49 sigh:-64 sigh|and:-120 sign:-153 signal:93
  sign|for:-105 sill:-46 since|the:140 sing:-220 singer:-39 siren:83 siren|on:27 sister:-57 sit:-51 sit|down:-25 six:-73 six|hundred:-47
  size:-99 size|of:-72 sky:-52 slap:-113 sleep:164 sleet:-41 slide:-51 slot:22 slow:-116 slowly:-45 small:-177 smell:-118 smell|of:-104
  smoke:171 snap:-44 so:-291 sock:-135 sole:174 somebody:-22 somebody|'s:203 somebody|else:-59 somebody|have:-43 someone:63
  someone|have:84 something:35 sound:-127 soup:43 so|that:-73 so|the:-301 spectacle:-28 spine:198 spit:-129 stair:-57 stall:16 stamp:-39
  stand|in:-34 stand|on:-112 stand|up:-70 star:-24 start:162 start|down:102 start|to:77 start|up:158 station:63 stay:-149 steady:-92
  steam:-31 steel:268 step:-42 stick:50 still:63 stool:-69 stop:112 stop|and:-112 storey:-65 storey|of:-75 storm:-38 stove:-55 street:63
  strike:-107 string:-81 strip:-78 strobe:-271 suit:-57 sun:-102 supper:-92 sweat:-82 swell:-34 swing:83 switch:-66 switch|off:-43
  table:-92 tail:112 take:-74 take|a:33 take|her:-51 take|it:255 take|off:-79 take|your:-79 talk:-112 tanker:-81 tap:-100 tell:-66
  tell|the:159 ten:-41 that:66 that|be:157 that|the:-59 that|you:29 the:-38 their:37 their|hand:-60 them:-266 them|and:-48 them|in:-30
  then:100 then|a:30 then|it:270 then|the:139 there:-45 there|'s:-65 there|be:-180 they:-236 they|'ve:-82 they|be:-68 they|come:-57
  they|have:-44 the|air:-54 the|alarm:-248 the|awning:-81 the|back:-70 the|bar:-46 the|bass:-98 the|beat:-261 the|big:-59 the|blast:94
  the|board:-85 the|boy:-61 the|bridge:51 the|bunk:46 the|cable:-76 the|cat:-31 the|ceiling:40 the|child:-117 the|collar:-40 the|cook:-29
  the|corridor:-62 the|counter:-57 the|dam:134 the|dark:-31 the|dead:-78 the|deck:71 the|derelict:-42 the|door:19 the|edge:-52
  the|empty:-45 the|end:23 the|fan:-121 the|fence:-94 the|fire:117 the|first:203 the|fish:41 the|floor:-95 the|galley:31 the|gantry:190
  the|gate:-23 the|generator:-30 the|girl:-23 the|guard:80 the|gun:26 the|hull:-63 the|inside:-50 the|kick:-29 the|kid:-46 the|klaxon:71
  the|lamp:-112 the|last:-118 the|length:-98 the|lift:44 the|light:-76 the|line:-108 the|little:-78 the|lock:213 the|long:-90 the|man:-39
  the|mess:-49 the|middle:-59 the|moon:113 the|morning:-31 the|name:86 the|night:-21 the|noodle:-68 the|old:-164 the|one:63 the|only:-30
  the|other:77 the|piano:-40 the|pilot:-65 the|pump:41 the|ramp:-63 the|reactor:-75 the|rest:-56 the|ring:-145 the|roof:-72 the|room:-33
  the|same:-88 the|seed:190 the|ship:94 the|shutter:18 the|sign:-17 the|signal:-52 the|singer:-55 the|siren:-134 the|size:-68 the|slot:-67
  the|sole:-80 the|spine:221 the|stair:-15 the|stove:-44 the|street:-65 the|sun:-62 the|table:-43 the|tile:-170 the|tooth:-103
  the|tower:173 the|tug:-136 the|vault:28 the|wall:139 the|warm:84 the|watch:-50 the|water:-111 the|way:-106 the|wheel:-79 the|whole:163
  the|wind:-96 the|wire:-125 the|wrong:151 thin:139 thing:-122 think:-50 think|of:-19 third:-138 third|watch:-25 this:-129 thousand:-223
  three:109 throat:-42 throb:-26 through:-83 through|the:-91 through|your:-73 throw:189 thrum:-74 thruster:-34 thumb:-65 thump:-50
  tick:-45 tide:-34 tie:-26 tier:-57 tile:-69 till:42 time:-63 time|the:128 tin:-156 tip:-56 to:44 today:-20 together:-118
  together|and:-80 token:135 toll:-30 tomato:-40 too:85 tooth:-130 top:-100 torpedo:179 touch:196 toward:22 toward|the:-40 toward|you:176
  tower:145 town:-55 to|a:-53 to|end:113 to|her:-63 to|it:166 to|itself:-46 to|see:61 to|shriek:302 to|the:-194 to|whoop:32 to|you:-95
  tray:-119 truck:47 try:-36 tube:-56 tug:-154 tune:-69 turbine:-23 turn:-121 turn|over:-40 turn|the:-122 turn|to:64 twelve:-18 two:149
  two|hundred:-62 type:131 tyre:-87 under:92 under|it:91 under|the:-55 unhurried:-27 until:-82 until|it:-22 until|the:-87 up:31 upon:-56
  up|a:-66 up|and:142 up|from:79 up|in:333 up|on:-30 up|the:30 up|through:-75 up|to:-83 us:-93 use:-32 very:-131 violet:-91 visor:123
  vowel:-31 wail:344 wait:-52 wake|up:23 walk:203 wall:36 wall|of:-79 warm:207 warn:59 watch:-79 water:-210 wave:149 way:49 we:49 wear:-44
  weight:-48 well:-30 wet:107 we|have:290 what|you:-37 wheel:-192 when|the:-16 when|you:-73 where:-81 where|it:22 where|she:-41
  where|the:-85 which:-114 while:-41 while|the:132 whirr:-24 white:124 who:137 whole:32 whole|of:-18 whoop:41 whoop|and:50 whoop|whoop:180
  who|be:-56 who|have:229 wide:119 win:58 wind:-169 window:-146 wind|itself:45 wire:-119 with:90 with|a:41 with|an:-28 with|her:-43
  with|his:-105 with|its:-31 with|one:-47 with|the:205 with|their:64 with|your:-56 woman:-20 word:33 write:-81 wrong:239 wrong|way:63
  year:-146 yell:-122 yet:58 you:-153 your:-100 yours:118 your|boot:-44 your|eye:-49 your|name:-36 your|own:65 you|'ve:-47 you|a:-63
  you|and:-43 you|be:-42 you|can:-25 you|feel:-34 you|go:-41 you|hold:-45 you|let:-72 you|lie:-252 you|look:70 you|stop:-30 you|take:-110
  you|the:-71 you|with:-46 zero:-35`,
  wind: `
  's:-124 've:75 a:-28 about:80 above|the:35 across:-84 across|the:-126 aft:161 again:135 against:-91 against|the:-65 ahead:61 air:-146
  all:-55 all|the:108 along:-45 along|the:-51 an:123 and:-19 and|a:-193 and|at:21 and|be:-116 and|burst:76 and|every:94 and|fro:43
  and|go:262 and|her:249 and|howl:-31 and|in:100 and|it:-19 and|out:68 and|put:88 and|take:55 and|then:16 and|they:139 and|under:49
  another:-27 as:66 as|a:34 at:-66 at|the:-63 away:-16 a|bite:121 a|can:24 a|draught:125 a|flat:176 a|gale:-38 a|good:129 a|gust:172
  a|hot:50 a|loose:-31 a|thin:30 a|whole:83 a|wind:-48 a|windfall:-25 back:-26 bang:-31 bar:-57 bay:69 because|the:133 bed:179 before:88
  behind:-16 behind|the:-255 bell:-81 below:79 between:92 between|the:173 be|a:61 be|blow:95 be|go:172 be|in:116 be|leave:99 be|only:35
  be|open:58 be|read:40 be|the:-67 be|try:314 be|whistle:15 birch:39 bite:-88 blanket:-17 blow:42 bonnet:182 boom:79 boom|in:111 boot:-40
  both:-230 break:72 breath:66 breathe:87 breeze:223 bring:-36 brown:155 bullet:33 bullet|hole:27 burst:-81 bus:-226 but:188 but|its:122
  but|the:53 by:146 by|one:106 by|the:-50 cab:32 cairn:75 can:-87 candle:-177 canvas:140 ceiling:55 chain:-28 chapel:128 chatter:273
  chimney:85 cliff:112 climb:-65 cloud:286 coast:143 comb:192 comb|the:119 come:-26 come|in:99 come|out:24 come|over:-54 come|up:30
  cool:108 crack:-56 crack|and:140 crosswind:57 crunch:185 cry:91 dark:-44 day:107 dead:-36 die:-39 diesel:258 do:56 dog:119 door:-206
  down:55 down|and:130 down|on:-107 down|the:180 drag:-66 draught:202 draw:66 drive:-68 drop:-119 drown:26 dust:127 each:186 each|of:219
  ear:52 edge:-41 eleven:128 empty:193 end:94 end|of:99 engine:-219 escalator:85 every:-81 every|one:-22 face:-242 far:-121 fast:87
  fence:52 find:123 find|the:175 finger:-39 fire:-170 first:-111 flag:-92 flame:85 flap:49 flat:196 flat|and:27 flat|out:86 floor:-98
  fold:131 foot:-51 for:35 forty:19 for|a:215 for|the:66 frame:-16 fro:37 from:-110 from|the:-89 full:-23 full|of:26 gale:149 gale|have:74
  gallery:113 gear:26 get:164 get|up:48 give:-89 glass:-48 go:-74 goggle:292 good:30 go|and:-41 go|by:258 go|in:-66 go|over:-212 go|up:-86
  gravel:207 green:-50 grey:272 grind:-143 grit:113 grow:99 growl:25 gust:193 half:-51 half|a:-42 hall:167 hand:-80 hang:81 hard:226
  hatch:-17 have:30 have|be:99 have|begin:121 have|find:75 have|get:-46 have|its:61 have|leave:23 have|the:-69 he:-118 hear:-215 her:30
  here:173 he|have:59 high:223 his:-104 hiss:37 hiss|over:118 hold:-62 hole:74 hole|in:-82 hood:48 hook:151 horse:199 hot:82 hot|wind:41
  house:39 howl:-167 hum:105 hum|in:190 hundred:-116 hut:-43 i:-61 ice:45 in:84 inside:-90 into:-210 inward:93 in|a:102 in|and:34 in|at:60
  in|it:257 in|its:77 in|low:64 in|the:46 in|turn:223 in|your:309 iron:120 it:-90 its:-78 itself:90 its|own:61 it|a:333 it|and:-45
  it|back:50 it|be:101 it|come:-17 it|go:-102 keen:183 keen|in:34 keep:-29 knock:159 lamp:-283 last:-84 lay:112 lead:-124 lean:-300
  lean|on:-129 let:154 let|go:-25 let|it:78 let|you:195 lie:80 lift:-22 light:65 little:-61 live:227 look:28 look|at:46 loose:131 low:33
  low|gear:49 make:36 man:-94 me:-190 mile:219 mile|of:131 mirror:-38 miss:107 moan:143 moor:64 morning:27 my:-107 nail:34 name:-26
  nave:161 next:-117 night:-89 nine:205 north:-43 note:-56 now:74 number:28 of:42 off:42 off|the:194 of|it:119 of|the:58 of|them:-15
  old:-310 on:-49 once:-28 one:89 one|aft:-25 one|by:144 one|way:190 only:108 on|it:-100 on|its:68 on|the:-73 on|their:203 or:246 organ:66
  other:-75 our:-29 out:-45 outside:148 out|and:-88 out|of:-144 out|past:168 over:15 over|the:74 own:-74 page:136 paint:42 palm:-25
  pan:111 pane:-109 park:104 past:287 past|the:207 patience:-15 pick:42 pipe:141 play:36 pop:-20 post:225 pump:20 put:65 pylon:73 quite:52
  radio:46 rail:-21 rain:-104 rattle:-66 read:104 recipe:15 remain:113 rib:58 ring:-132 rise:-35 road:-20 roll:-130 roof:-173 rope:117
  round:-115 round|the:-22 row:23 row|of:45 run:-143 salt:42 same:28 sand:166 sand|hiss:38 say:-186 scream:-44 sea:-17 seat:-70 second:69
  see:-215 set:126 shake:179 she:-132 sheet:289 sheet|of:240 she|have:-88 shiver:44 shriek:-47 shutter:-136 side:-136 sideways:399
  sigh:100 sign:22 sill:118 since:153 sing:73 sing|in:125 sit:-74 six:160 slit:125 slowly:45 small:-252 so:280 sob:102 somebody|have:-91
  someone:-24 something:-91 stair:139 stand:-38 steady:130 step:-109 stick:-85 stiff:132 still:-49 still|stand:83 stone:320 stop:-21
  storm:-156 stove:62 straight:91 string:-243 swing:141 tanker:-195 tarp:225 that:-32 that|be:105 that|live:216 that|the:-66 the:-40
  their:-80 them:137 then:55 then|it:62 then|the:-32 there:109 there|be:-136 there|remain:113 they:59 they|have:41 the|bar:73
  the|bonnet:277 the|breeze:139 the|bullet:33 the|bus:-161 the|cab:76 the|cairn:65 the|ceiling:58 the|chain:27 the|chapel:63 the|cliff:62
  the|dead:-54 the|dog:180 the|door:44 the|draught:64 the|edge:-28 the|end:-19 the|fence:53 the|first:-117 the|flag:-90 the|flame:114
  the|flat:-27 the|gale:194 the|hole:26 the|ice:49 the|iron:17 the|ivy:26 the|last:-34 the|moor:84 the|nave:138 the|old:-473 the|other:149
  the|pan:109 the|pump:28 the|radio:57 the|road:38 the|roof:28 the|rope:90 the|sand:76 the|shutter:-79 the|sign:83 the|sill:117
  the|stove:111 the|tarp:180 the|wall:71 the|west:99 the|whole:-113 the|wind:81 the|wire:-119 the|yew:209 thin:143 third:94 this:190
  three:-148 through:29 through|the:100 thunder:-24 tick:240 tick|and:71 time:-94 tin:-160 to:-115 too:48 tooth:-35 top:-132 toward:-46
  tower:109 to|and:31 to|the:-59 truck:149 try:282 tuck:41 turn:-24 turn|over:109 two:132 tyre:56 under:44 under|the:113 until:-65 up:-119
  upon:-214 upon|the:-178 up|and:-167 up|the:18 up|to:-28 us:23 use:133 voice:202 wait:-33 wait|for:-15 walk:-166 wall:138 wall|and:182
  way:117 we:131 west:83 what:83 wheel:54 where:137 where|it:85 where|the:185 which:-49 whine:164 whine|in:212 whine|through:19 whistle:86
  whistle|in:45 who:-95 whole:-52 who|be:47 windfall:-25 window:-278 wind|be:83 wind|come:25 wind|get:101 wind|go:-150 wind|in:143
  wind|lean:83 wind|take:53 wire:-77 with:-80 with|its:-139 with|one:-50 with|the:-31 wolf:110 write:-56 year:-98 yellow:119 yew:257
  you:-263 your:-21`,
  footsteps: `
  'd:85 're:89 's:-92 's|heel:107 's|man:268 's|slipper:73 've:78 a:-39 about:-57 about|to:346 above:-59 above|the:37 across:34
  across|the:131 aft|another:30 aft|him:91 aft|it:69 again:-40 against:-58 against|the:-18 ahead:169 ahead|of:125 air:141 air|plant:308
  aisle:32 alarm:-127 all:-52 alley:132 all|the:42 along:103 along|behind:82 along|the:55 already:244 among:97 an:-96 and:-94 and|a:-18
  and|all:105 and|at:-59 and|be:48 and|begin:131 and|behind:87 and|come:-141 and|count:107 and|do:-17 and|down:-185 and|from:172
  and|give:157 and|go:-76 and|in:163 and|its:169 and|light:67 and|one:111 and|peel:190 and|round:-217 and|run:151 and|somebody:-60
  and|stop:-34 and|take:117 and|the:-186 and|then:34 and|there:78 and|toe:53 and|under:-17 and|up:20 and|you:22 and|your:95 another:135
  answer:33 arcade:85 archive:-23 arm:-57 around:179 around|the:173 as:-201 aside:143 as|far:26 as|it:67 as|the:-126 at:46 at|a:170
  at|all:158 at|each:31 at|every:53 at|once:199 at|one:107 at|the:-57 at|you:54 at|your:118 away:112 a|boot:20 a|floor:34 a|hand:88
  a|lantern:106 a|little:25 a|long:236 a|lot:89 a|pause:99 a|stop:256 a|third:-43 a|time:163 a|tray:17 a|turn:42 a|walk:86 a|whole:60
  back:54 back|and:-42 back|to:-31 ball:285 bang:166 bank:-120 bar:-51 bare:265 barefoot:93 bare|foot:79 bare|sole:142 barley:198 bawl:121
  bay:-72 be:-29 beat:-63 bed:-28 before:-66 begin:87 begin|to:76 behind|me:180 behind|the:-83 behind|you:-89 bell:-160 below:110
  below|you:98 bend:-106 beneath:78 be|about:291 be|already:186 be|come:-107 be|empty:146 be|forty:131 be|go:49 be|in:90 be|on:-157
  be|pace:157 be|pelt:250 be|run:-80 be|still:-22 be|the:-55 be|two:92 big:-46 bike:59 black:-209 block:64 blow:-47 blue:-76 board:69
  bolt:17 boot:246 boot|and:141 boot|be:133 boot|come:-26 boot|crunch:142 boot|go:172 boot|on:154 both:125 bottom:22 bow:260 box:95
  boy:-79 breath:152 breathe:-51 bridge:-89 brogue:176 build:-145 bus:85 but:-32 by:-54 by|the:-21 can:85 candle:-278 can|hear:126 car:124
  carpet:282 carry:-94 catwalk:17 ceiling:-38 chapel:-26 cheek:135 child:-109 chimney|and:28 chute:242 clack:27 clang:113 clank:122
  clatter:-28 click:197 climb:-125 clock:-145 clog:349 cloister:36 close:56 clump:103 coal:144 coal|chute:253 cobbles:47 cold:96 come:18
  come|in:74 come|out:235 come|the:61 come|up:-272 company:161 complain:-204 cool:199 corner:-88 corridor:-80 could:-76 could|hear:108
  count:34 counter:75 count|the:101 crate:166 cross:27 cross|the:72 crowd:-44 crunch:464 crunch|crunch:233 crypt:124 culvert:-38 cup:116
  cut:-138 dam:138 dark:-220 day:-83 dead:-107 deck|of:36 do:84 dog:-70 door:-165 down:-60 down|and:-125 down|at:21 down|in:163
  down|the:-45 down|to:-97 do|the:-147 drag:-125 draw:-129 drift:-144 drive:-175 drone:179 drop:-136 drum:-254 dry:-134 duckboard:220
  duct:142 dust:-163 each:141 each|of:30 each|time:-58 each|with:26 ear:-199 echo:51 eight:74 elbow:129 eleven:-198 else:-155 empty:55
  end:164 end|of:146 engine:-19 escalator:-34 escape:167 every|land:72 eye:-28 face:-126 fall:-199 fall|and:44 far:179 far|as:16 feel:-211
  fifth:201 find:-18 find|the:178 finger:-163 fire:127 fire|escape:184 first:-19 fish:-21 five:151 flag:264 flat:54 flight:222 fling:95
  floor:92 floor|above:197 flour:-74 follow:-238 follow|the:-23 foot:-167 footstep:-123 footstep|on:215 foot|and:-150 foot|on:-156
  for:-116 forward:-22 for|it:-33 for|the:109 four:64 fourth:155 four|at:53 from:-46 from|the:-61 full:93 full|of:159 further:268
  gallery|and:94 gantry:51 gap:84 gate:28 get:90 give:83 give|the:259 give|up:250 glass:54 go:-107 gong:22 good:-29 go|aft:36 go|away:64
  go|down:-132 go|in:40 go|off:277 go|on:-215 go|over:17 go|past:46 go|round:227 go|through:250 go|up:-80 granary:-54 grate:66 gravel:178
  great:105 great|many:-36 green:-159 grey:-32 grind:141 grit:104 grow:105 guard:146 gun:88 gutter:77 half:20 half|a:121 hall:20 halt:210
  halt|and:50 hammer:-108 hand:-35 hang:-237 harbour:167 hard:173 hat:201 hatch:207 hatch|sigh:60 have:-87 have|a:-82 have|be:16
  have|stop:-107 have|the:-30 he:-17 head:132 head|and:91 hear:94 hear|him:379 hear|his:49 hear|the:58 heavy:68 heel:311 heel|and:25
  heel|come:83 heel|go:129 heel|on:58 heel|ring:67 her:-213 here:-164 hers:20 he|'s:92 he|be:-22 he|go:54 he|have:-76 he|stop:31 him:204
  hinge:19 his:-38 hiss:-164 his|brogue:79 hit:-15 hit|the:26 hobnail:62 hold:64 hold|your:19 horn:159 horse:-28 hot:-35 hour:-113
  house:-143 hull:85 hundred:-168 hundred|year:50 hurry:89 i:40 ice:-140 in:-20 inside:271 inside|the:196 into:18 into|the:51 in|a:-38
  in|front:21 in|here:-126 in|his:-314 in|it:97 in|my:193 in|nine:187 in|step:40 in|the:-20 in|their:59 in|your:-116 iron:-52 it:-115
  its:-87 its|lamp:52 its|own:114 it|and:-37 it|back:27 it|be:70 it|halt:149 it|have:-42 it|on:105 it|pull:160 i|go:88 i|have:-53
  i|hear:19 i|stand:40 jack:-136 jangle:136 jump:23 keep:-167 keep|the:-176 key:-50 kick:-55 kitchen:80 klaxon:86 knock:77 know:58
  ladder:57 lamp:-32 land:-97 land|and:-33 lane:47 lantern:37 lap:-128 last:-172 late:-55 lattice:-66 laundry:98 lay:-53 lean:-217
  leather:22 leave:-127 ledger:-114 length:175 length|of:59 less:82 let:-285 level:281 lie:-19 lie|under:159 lift:32 light:-67 line:-253
  listen:41 little:-20 lock:47 long:208 long|way:98 look:-43 look|at:-90 lot:48 lot|of:80 loud:317 low:-80 lower:66 machine:45 magnet:123
  magnetic:62 magnetic|sole:58 make:-87 man:66 many:15 marble:135 me:250 meet:100 melon:86 mile:74 mill:92 mine:34 mirror:146 moon:-121
  more:69 morning:-64 moss:84 move:125 mud:153 my:144 my|hat:122 my|heel:126 nail:24 name:-100 next:47 night:-73 nine:-94 noodle:37
  nose:-117 not:-108 note:222 novice:29 now:-196 number:-63 nursery:133 of:-31 off:-152 off|the:95 of|a:-208 of|boot:159 of|her:27
  of|it:-45 of|me:93 of|my:209 of|them:191 of|us:20 of|you:119 of|your:-196 oil:30 old:-424 once:29 one:-17 one|aft:47 one|another:55
  one|more:102 one|of:91 one|pair:46 only:-163 only|one:147 only|the:-109 onto:243 onto|the:188 on|a:-120 on|every:-27 on|fire:242
  on|foot:146 on|his:182 on|it:-55 on|its:28 on|the:-54 on|their:34 on|to:182 on|your:34 open:-108 other:-49 our:-91 out:-33 outer:133
  outside:90 outside|of:156 out|and:-66 out|of:-84 out|on:160 out|the:127 over:29 overhead:155 over|and:71 over|the:132 over|your:-33
  own:63 own|boot:29 pace:122 pad:-115 pair:90 pair|of:123 pane:-20 paper:-96 part:15 pass:-94 past:209 past|the:72 path:384 patient:168
  patter:-119 pause:102 pay:59 peel:147 pelt:532 person:22 place:-78 plank:248 plant:209 plate:66 platform:105 pony:-16 post:110 pound:213
  pound|the:69 press:169 pull|out:105 put:-141 put|its:75 put|out:49 quit:-62 quite:121 rack:19 rain:-208 ramp:81 read:-113 read|it:-59
  red:-280 reeve:104 reeve|'s:99 rest:-31 ridge:257 rifle:114 ring:-191 ring|on:30 river:252 road:-135 roll:-84 roll|and:65 roof:54
  roof|of:193 roof|tile:20 room:-72 round:15 round|and:139 round|the:40 row:169 row|of:198 run:-61 rung:114 rung|at:123 same:155
  sandal:293 sandal|slap:125 say:53 scrape:152 scream:-263 screen:95 second:-39 see:48 seed:43 set:27 set|of:73 sewer:101 she:-46
  sheet:-123 she|be:-24 she|have:-28 shift:128 shingle:73 ship:108 shoe|and:-38 shoot:-57 shot:256 show:165 shriek:-105 shut:55
  shutter:-24 side:144 side|of:147 sill:127 since:-151 sing:77 siren:224 sit:-57 six:-74 sixty:-109 skull:88 skylight:161 slap:288
  slap|along:144 slap|slap:46 slap|the:64 slate:-87 sleep:-170 sleeve:-109 slide:50 slipper:175 slipper|patter:46 slow:161 smack:74
  snow:166 so:79 sole:96 sole|go:72 sole|on:35 some:-42 somebody:159 somebody|'s:165 somebody|be:171 somebody|have:-51 somebody|in:20
  somebody|walk:85 someone:45 someone|be:226 something:-170 somewhere:93 sound:-52 soup:70 so|do:137 spats:217 spine:237 sprint:43
  squeak:246 stair:-183 stairwell:50 stair|in:18 stair|of:147 stair|the:27 stall:167 stand:-39 start:-126 start|to:-216 station:76
  stay:-29 steam:86 step|a:64 step|and:-103 still:-195 stone:139 stop:25 stop|and:89 stop|over:92 stop|when:-39 straw:156 strike:-51
  stroll:54 suit:165 sweep:138 swing:-193 table:-157 take:-31 take|your:46 tar:144 tell:-63 tenement:26 tenement|stair:37 that:-85
  that|have:-35 that|you:147 the:-36 them:102 themselves:44 then:123 then|another:247 then|half:33 then|the:-27 there:-84 there|'s:128
  there|be:-75 they:-77 they|be:-39 they|come:-33 they|have:-76 the|aisle:38 the|alley:135 the|arcade:22 the|bar:142 the|board:-102
  the|bottom:22 the|bridge:-65 the|bus:199 the|carpet:248 the|chapel:-20 the|coal:135 the|corner:27 the|corridor:-159 the|crypt:105
  the|culvert:-30 the|dam:152 the|dark:-185 the|dead:24 the|deck:-16 the|door:-276 the|drive:15 the|dry:-46 the|duckboard:195 the|end:56
  the|far:186 the|fifth:173 the|fire:95 the|first:28 the|fish:-17 the|flag:226 the|flat:-44 the|floor:117 the|fourth:217 the|gallery:-18
  the|gantry:59 the|gap:-25 the|gate:151 the|glass:273 the|granary:-82 the|gravel:-19 the|great:171 the|grind:168 the|gutter:106
  the|harbour:174 the|hatch:212 the|hull:55 the|iron:73 the|kitchen:100 the|ladder:22 the|lamp:76 the|land:-240 the|last:21 the|lift:239
  the|lock:55 the|long:32 the|marble:154 the|mill:79 the|morning:-18 the|next:201 the|night:117 the|noodle:98 the|novice:61
  the|nursery:176 the|one:140 the|outer:136 the|outside:137 the|platform:115 the|rain:80 the|ramp:134 the|reeve:78 the|ridge:271
  the|river:141 the|roof:-100 the|same:138 the|sill:170 the|siren:215 the|skylight:122 the|soup:96 the|spine:140 the|stair:-149
  the|stairwell:54 the|steam:158 the|third:-160 the|tile:105 the|top:22 the|tower:81 the|track:139 the|tram:116 the|tread:53 the|truck:160
  the|turnstile:156 the|wall:36 the|water:130 the|way:118 the|wet:-51 the|whole:-149 the|wick:49 the|wrong:-15 the|yard:46 thing:25
  think:-350 third:-55 this:110 though:-41 thread:-41 thread|of:59 three:24 three|pair:95 through:-20 through|the:-29 thumb:183 tick:-33
  tile:85 time:166 time|and:62 time|with:34 tin:-59 to:-17 toe:34 toe|heel:49 together:-46 too:-173 tooth:-196 top:27 torch:-41 toward:-27
  to|be:-53 to|itself:174 to|see:63 to|walk:83 to|you:24 train:145 tram:93 tramp:159 tray:-58 tread:252 tread|and:122 trip:258 trot:199
  truck:37 try:182 turn:-148 turnstile:154 turn|over:-55 twelve:-59 twenty:23 twice:-22 two:78 two|hundred:95 two|of:16 two|pair:158
  under:114 under|the:-139 under|your:236 unhurried:398 unhurried|and:35 until:-113 up:-110 upon:41 upon|the:72 upstairs:58 up|and:-80
  up|in:200 up|the:31 us:-193 valley:113 vault|the:105 very:-28 voice:145 wait:36 walk:-24 walk|on:-203 walk|the:64 walk|up:-131 wall:62
  want:172 ward:52 warden:38 warm:23 warn:37 wash:-35 water:40 wave:-100 way:49 way|down:87 wet:103 what|you:148 wheel:-79 when|the:117
  when|you:-73 where:-56 where|the:-61 which:-221 while:16 whisper:18 whistle:59 white:-177 who:104 whole:-44 whoop:144 whoop|whoop:196
  who|be:120 width:116 wind:-33 window:29 with:22 with|her:29 with|its:-75 with|my:-36 with|the:-117 with|you:43 with|your:-55 woman:164
  wooden:135 write:-127 wrong:-23 yard:245 year:87 yell:-91 yellow:-94 your:17 yours:334 your|boot:-116 your|breath:33 your|coat:159
  your|head:67 your|own:253 your|sole:234 you|'re:234 you|a:-132 you|all:181 you|and:137 you|be:48 you|can:144 you|count:77 you|from:61
  you|go:245 you|have:-152 you|hear:-147 you|hold:-202 you|in:73 you|know:136 you|lie:61 you|on:164 you|run:118 you|stop:180 you|take:-99
  you|the:162 you|walk:105`,
  tin_rattle: `
  's:-149 've:176 a:-42 about:-16 across:-86 across|the:-28 aft:60 aft|the:105 again:60 against:22 ahead|of:29 aisle:117 all:169
  all|of:110 along:29 and:-73 and|a:-31 and|all:-123 and|be:212 and|clank:142 and|go:137 and|ring:100 and|the:38 and|then:-92 and|they:-18
  answer:-17 as:44 at:-85 at|the:65 a|can:104 a|loose:68 a|string:53 a|whole:69 back:-100 bang:-164 bath:-46 bawl:-49 be:-42 bean:125
  beat:101 beat|on:114 because:337 begin:66 behind:-31 behind|the:-94 be|a:148 be|be:138 be|beat:76 be|in:21 be|the:-110 be|walk:76
  bonnet:-139 boot:182 bride:93 bucket:-93 by:60 by|the:-46 can:187 can|go:291 can|jangle:69 can|on:141 chain:-31 chatter:226 child:-119
  clang:67 clank:62 clatter|on:78 come:56 come|in:201 cook:-17 cough:-27 cup:-22 dark:-78 day:-175 dog:51 down:52 down|the:224 draught:54
  drum:-140 dry:119 each:27 ear:-83 eleven:-34 empty:-19 end:73 every:-58 far:-93 fence:243 find:107 first:-20 flag:74 foot:-95 for:32
  forty:267 for|a:210 for|the:77 four:-56 from:98 front:54 get:265 give:42 go:36 good:151 go|by:-29 go|down:115 gust:119 hand:23 hang:-52
  hang|along:36 hang|on:73 have|get:29 he:47 hen:123 her:-86 here:19 he|have:40 high:16 him:74 his:-94 hit:-78 hold:-42 hook:107 hubcap:87
  hundred:17 in:-82 inside:146 into:-248 in|at:219 in|it:82 in|the:-133 in|your:-75 iron:74 its:-157 itself:24 it|and:-44 it|be:40
  jangle:412 jangle|on:59 jingle:88 jump:-22 keep:145 kettle:-91 kick:158 knee:74 knock:384 ladle:129 ladle|and:108 last:-98 lean:54
  leave:133 length|of:39 let:67 lid:94 lid|and:35 lie:-89 lift:69 line:51 listen:222 long:-48 look:134 loose:363 lot:108 mess:82
  mess|tin:224 miss:-44 motor:23 name:147 nine:-87 north:86 of:-31 off:42 off|and:93 off|the:32 of|a:85 of|it:51 of|the:47 of|them:-126
  old:-16 on:67 once:-72 one:26 one|another:94 on|a:83 on|its:17 on|one:321 on|string:137 on|the:-33 on|their:121 on|three:140 other:71
  out:-235 out|of:-213 over:-248 over|the:-43 own:25 pan:20 past:191 past|the:279 person:16 pewter:190 place:52 plate:170 pot:73 pump:231
  put:-33 rail:152 rattle:-110 rig:-25 ring:-73 roll:-49 roof:-102 round:-192 run:41 saucepan:363 see:-25 set:-51 she:-159 sheet:15
  sheet|of:182 shelf:136 short:45 shout:96 shutter:46 side:-117 sign:160 since:-46 six:123 so:126 somebody:-56 something:138 somewhere:33
  stand:25 start:-105 still:-22 stop:36 string:276 string|of:36 swing:-61 swing|and:221 that:55 the:-119 their:-40 their|hook:42 them:-91
  then|it:24 there:34 there|be:-174 they:-77 they|'ve:188 they|be:-25 the|bride:136 the|can:248 the|dark:-38 the|fence:172 the|last:-132
  the|length:81 the|line:-19 the|north:103 the|old:-46 the|one:27 the|pipe:246 the|pump:231 the|roof:-57 the|sign:89 the|string:92
  the|tin:15 the|trip:64 the|wall:17 the|way:125 the|whole:-142 the|wind:64 the|wire:112 third:80 three:-69 through:77 through|the:69
  thumb:228 time:83 tin:101 tinker:119 tin|cup:100 tin|on:153 to:101 top:175 top|of:227 to|end:107 to|the:-104 tray:-162 trip:149
  tripwire:-99 turn:-74 two:-53 under|it:-93 under|the:21 up:-202 up|at:137 up|on:73 us:36 walk:108 wall:120 water:-23 way:163 what:-69
  wheel:152 where:-38 which:-62 while:75 whole:-21 wind:-36 wire:122 with|a:-191 with|the:27 you:-124 your:-29`,
  typing: `
  'd:-154 's:-59 's|finger:20 's|nail:160 a:-69 about:-68 about|the:-16 above:-134 across:86 across|the:52 aft:-91 again:41 against:-82
  ahead:-45 air:-21 alarm:-141 all:-71 all|of:-36 all|the:98 along:-84 along|the:-92 already:-59 among:-83 an:29 and:-76 and|a:-191
  and|all:105 and|an:-30 and|be:-95 and|come:-52 and|every:-119 and|go:65 and|he:-117 and|her:120 and|it:28 and|its:-16 and|let:108
  and|on:43 and|one:51 and|start:146 and|stitch:-58 and|the:-87 and|then:-93 and|there:-142 and|type:24 and|we:-38 and|you:-132
  another:-45 answer:47 arcade:-52 arm:-76 around:111 ask:-135 ask|for:-68 asleep:-52 as|far:-106 as|the:-77 at:67 at|a:135 at|it:153
  at|the:129 away:56 a|hand:-83 a|keyboard:219 a|letter:163 a|line:304 a|long:42 a|minute:-44 a|second:-57 a|time:43 back|and:-30 bang:-91
  bank:36 barge:-22 battery:-90 be:38 before:-64 begin:195 behind|it:76 behind|me:16 behind|the:-32 behind|you:84 bell:-232 below:54
  beside:84 between:121 between|the:74 between|two:-21 be|a:20 be|all:-57 be|already:-40 be|at:185 be|come:-79 be|go:-33 be|in:23
  be|on:-45 be|rattle:41 be|still:-60 be|the:120 be|type:-42 be|write:122 big:-146 bike:-96 black:117 block:-42 blow:-63 board:16
  boarder:-98 bolt:-26 boom:-46 boot:-231 both:152 bottle:-106 boy:-46 break:-74 breath:-28 breathe:133 burst:-17 bus:-63 but:137
  button:-68 by:-148 by|the:-53 by|then:-21 cab:-37 call:-130 can:-78 canal:-19 car:-46 carbine:-20 cargo:53 carriage:210 ceiling:15
  chair:-62 charge:-68 clack:196 clack|clack:85 clang:-36 clatter:211 clerk:-84 close:-51 coat:-53 come:-289 come|back:-36 come|down:-30
  come|in:-114 come|up:-96 cook:-39 cool:194 corner:49 cough:-65 could:155 count:128 counter:111 courier:61 crack:15 crate:15 crowd:-54
  custom:103 cut:-67 dark:100 data:57 dead:-142 deck:-315 desk:95 do:-52 dollar:-149 dome:-40 door:-168 down:-114 down|and:-40 down|in:-64
  down|on:51 down|the:-139 do|the:-48 drive:-132 drop:-150 drum:-126 each:-105 ear:-20 eight:27 eleven:-40 else:176 empty:-71 end:119
  end|of:15 engine:-44 enter:349 escape:-109 every:-193 everybody:-31 eye:19 face:-100 fall:-96 fan:127 far:-104 far|as:-129 fast:252
  feed:-70 feel:-145 find:-93 find|the:-85 finger:186 finger|and:41 finger|go:49 finger|rattle:18 fire:-240 fire|escape:-102 fish:-45
  five:-40 flank:-24 flat:-55 floor:147 floor|of:-24 foot:24 foot|on:-29 for:-107 forty:114 for|a:-29 for|the:256 four:-26 fourth:116
  frame:-80 from|leave:-54 from|the:57 front:-32 full:-54 gallery:-228 galley:-41 gantry:-61 gap:-41 gate:-55 get:-23 gin:-47 give:-195
  give|him:-26 glass:-15 glove:-99 go:-47 good:-87 go|aft:-41 go|and:-74 go|by:-26 go|down:134 go|off:-96 go|on:108 go|over:-224
  go|round:-53 go|the:-37 go|through:18 go|up:103 green:46 grille:256 gun:33 half:-107 hammer:22 hammer|at:39 hand:-207 hand|have:52
  hang:-160 hat:208 hatch:-67 have:-48 have|a:-39 have|begin:120 have|go:-151 have|the:66 he:28 head:128 hear:-86 hearse:-180 heel:-23
  her:51 here:78 her|finger:36 her|nail:260 he|be:-47 he|go:-70 he|type:188 him:-179 his:50 hit:62 hit|him:-48 hit|the:102 hold:-96
  hole:-54 home:-17 hoot:-22 horn:-61 hoverbike:-27 howl:-37 hull:-51 hum:31 hundred:-145 i:-40 ice:-72 in:-25 inside:41 into:232
  into|the:73 in|a:-100 in|her:-233 in|here:95 in|it:-34 in|its:77 in|my:-91 in|the:152 it:-54 its:-123 itself:-61 it|be:48 it|have:134
  it|in:29 it|take:-47 it|with:-136 i|be:-46 i|go:-40 i|have:-42 i|put:-39 i|take:-37 jump:-93 keep:49 key:143 keyboard:-138
  keyboard|be:-54 key|clatter:92 key|rattle:24 knee:-53 knock:76 lamp:-61 land:-35 last:-65 late:29 laundry:-75 lay:-27 lean:-109
  lean|on:-66 leave:26 leave|and:-27 leave|to:-92 ledger:37 length:-67 length|of:-44 let:-71 letter:381 letter|at:118 let|go:-70
  let|the:-67 lie:18 lieutenant:-36 lift:-68 light:171 line:231 little:-19 lock:50 long:28 look:26 look|at:-62 lose:-117 lot:-64 low:39
  machine:15 make:-33 man:60 marine:-76 market:-38 me:-206 mine:-37 mirror:-123 monowire:-107 more:-23 motor:-53 my:-245 my|foot:-46
  my|own:-18 nail:318 nail|go:208 name:-69 next:175 night:47 nine:-73 ninety:186 noodle:-30 noon:-62 nose:-44 note:227 now:-144 number:84
  of:-105 off:-40 office:70 off|and:101 off|the:-131 of|a:-27 of|her:-74 of|it:133 of|its:-54 of|me:-27 of|the:-141 of|them:-20 of|us:-30
  old:185 on:-83 once:29 one:-56 one|finger:72 one|of:116 only:-173 onto:-47 on|a:-83 on|and:29 on|every:-26 on|it:-55 on|its:83 on|my:-34
  on|the:-31 open:-101 open|up:59 or:62 order:200 other:43 our:-71 out:104 out|a:93 out|and:-19 out|of:-111 out|the:250 over:-43
  over|and:-48 over|the:-104 over|your:-65 own:19 pad:126 page:73 paint:123 pair:-156 pair|of:-33 pane:-80 panel:75 paper:-71 partner:-63
  past:-129 past|the:-47 patter:63 pause:159 pay:63 peck:438 peck|out:222 phone:-48 piece:-16 pigeon:-161 pistol:70 plastic:186 plate:-70
  pop:-59 port:41 pound:90 pull:56 put:-83 put|the:-21 quick:271 quit:-44 quite:-63 rack:299 rain|on:179 ramp:-38 rattle:93 rattle|on:38
  rattle|over:68 reach:28 read:110 rear:-25 red:-89 rest:42 return:25 right:98 ring:-140 roar:-98 roll:-53 roof:-41 room:147 round:-50
  round|the:-104 row:42 run:70 same:-35 say:-176 say|the:103 scream:-89 screen:247 seal:-209 second:54 sedan:-39 see:-37 set:83 she:91
  shed:-42 sheet:134 shelf:-95 she|have:60 ship:-54 shoe:-73 shoot:-118 shoot|the:-63 shoulder:-78 shout:-34 shriek:81 shut:221 side:-45
  silent:-22 sill:123 since:-37 sing:-97 siren:-91 sit:-123 six:209 sixty:-364 skylight:190 slap:-74 sleeve:-37 slide:-94 slug:-46
  small:-32 smoke:-71 so:126 sole:-101 some:-44 somebody:26 somebody|'s:72 someone:-103 something:-54 somewhere:299 so|do:-68 spine:-71
  stair:-42 stairwell:-78 stand:-21 star:-59 start:65 start|to:123 stay:159 stenographer:36 step:-46 still:15 stitch:-50 stitch|the:-23
  stop:-105 storey:-33 street:71 streetcar:-35 string:267 swing:64 table:-90 tail:-30 take|a:-34 take|it:16 take|the:-64 talk:-55 tank:-99
  tanker:-30 tap:97 teleprinter:164 tell:-48 ten:175 terminal:-115 that:101 the:-48 their:123 them:-147 them|in:50 then:-111 then|a:-72
  then|the:-172 there:-119 there|'s:-51 they:-320 they|be:-16 they|have:-141 the|air:28 the|back:-44 the|bar:-56 the|board:57 the|cab:-23
  the|carriage:85 the|console:53 the|corner:103 the|courier:85 the|custom:29 the|dark:138 the|dead:-150 the|deck:39 the|desk:102
  the|door:63 the|drone:-37 the|end:17 the|fire:-161 the|first:76 the|fish:-36 the|floor:80 the|galley:-44 the|gantry:-32 the|glass:115
  the|hat:136 the|hearse:-44 the|hull:24 the|key:-162 the|klaxon:30 the|lamp:-27 the|laundry:-68 the|letter:97 the|light:-61 the|lock:-99
  the|man:96 the|mirror:-64 the|next:-94 the|night:128 the|noodle:-27 the|old:161 the|one:-77 the|other:123 the|panel:-32 the|rack:157
  the|rain:-97 the|ramp:-29 the|rear:-17 the|rest:34 the|roof:-32 the|same:-41 the|second:-282 the|sill:141 the|siren:16 the|skylight:188
  the|spine:-49 the|stair:16 the|stairwell:-83 the|stenographer:28 the|streetcar:-21 the|table:-56 the|third:-31 the|two:-37
  the|typewriter:94 the|underwood:26 the|wall:114 the|water:-103 the|way:46 the|wet:-39 the|whole:-143 the|window:32 the|wrong:-34
  thing:-42 third:-165 this:68 thousand:58 three:-87 throat:-52 throttle:-35 through:-82 through|the:-40 tick:-71 till:-55 time:-47
  tin:-70 to:29 together:-93 tommy:-35 tommy|gun:-38 too:-83 top:-98 torpedo:-262 toward:82 tower:-298 to|right:-97 to|the:-212 to|you:343
  track:-53 train:58 tram:-27 truck:-27 try:24 turbine:-36 turn:21 turret:-41 twice:-83 two:-117 two|finger:151 two|of:-66 type:-296
  typewriter:-147 type|it:104 type|the:97 type|with:81 under:-36 underwood:49 under|it:-85 under|the:-75 unfold:-24 until:-118 up:-86
  up|and:-92 up|behind:-48 up|in:76 up|on:-37 up|the:102 up|with:-35 use:-120 van:-35 vault:92 vend:-133 very:-114 visor:-61 voice:33
  wait:-177 wake:-16 walk:52 wall:101 want:-82 wash:-43 watch:-95 water:-123 wave:71 we:-134 wear:-282 wet:-91 what:-30 what|be:-34
  wheel:-35 when:-103 when|the:-106 where:-45 which:-25 while:181 white:17 who:-51 whole:-149 whoop:46 wide:-120 wide|open:-21 wife:-47
  window:-74 window|go:-17 with|a:-81 with|her:-47 with|his:56 with|it:-64 with|its:-97 with|my:143 with|one:-176 with|the:159
  with|their:-37 with|two:61 with|your:-36 word|a:27 wrong:-52 year:-212 yell:-55 you:45 your:-27 yours:-34 your|own:79 you|and:113
  you|be:100 you|can:-55 you|go:-41 you|have:-66 you|in:-42 you|the:89`,
  glass_break: `
  'd:-153 's:100 's|a:85 's|go:296 's|lap:53 a:-27 about:140 about|the:-50 above:-37 across:141 across|the:-44 aft:95 aft|another:187
  aft|it:87 against:-71 against|the:-39 ahead:-81 air:121 alarm:87 all:21 all|at:98 all|of:-31 all|over:336 along:-16 along|the:-59
  already:118 among:195 among|the:139 an:-33 and:-44 and|a:39 and|all:216 and|at:84 and|be:-231 and|burst:182 and|by:124 and|come:-62
  and|every:-21 and|fire:191 and|give:150 and|go:121 and|he:-76 and|hit:74 and|it:77 and|its:-102 and|let:171 and|one:-146 and|out:100
  and|she:80 and|smash:53 and|spit:182 and|take:127 and|then:129 and|they:199 and|walk:202 and|what:20 and|you:81 and|your:34 answer:-135
  aquarium:264 archive:-33 arm:42 around:131 arrive:92 ask:16 as|a:80 as|far:92 as|the:37 at:-82 at|a:-147 at|each:-109 at|it:147
  at|once:56 at|the:-93 aunt:-79 away:-105 a|bottle:74 a|gale:74 a|glass:-167 a|great:-41 a|hundred:-124 a|jar:18 a|long:-96 a|pane:153
  a|row:39 a|sheet:91 a|shelf:93 a|time:-126 a|tray:112 a|very:170 a|whole:196 a|window:45 back:-33 backward:-25 backward|through:65
  back|to:-80 balcony:87 bank:-140 bar:156 bark:143 barrel:161 barrel|through:84 bass:-163 bawl:-115 bay:97 be:-111 beat:-34 become:72
  become|a:101 bed:-25 before:-123 begin:128 begin|to:163 behind:129 behind|it:346 behind|the:56 behind|you:158 bell:-239 below:-117
  beneath:-193 between:-79 between|the:-15 beyond:-30 be|a:150 be|all:31 be|already:58 be|and:-141 be|behind:16 be|come:-202 be|go:84
  be|in:-146 be|leave:-37 be|on:285 be|shoot:29 be|still:27 be|under:114 big:-23 bike:178 blow:-312 boom:-70 boot:-39 booth:115 both:32
  both|barrel:34 bottle:212 bottle|and:138 bottle|go:78 bouncer:131 bouncer|'s:174 box:-159 boy:-94 break|the:-27 breathe:-79 bridge:-30
  bright:103 bring:-126 brother:44 brush:214 build:-43 burn:-41 burst:365 burst|and:24 burst|inward:103 burst|on:285 burst|the:87 but:-112
  by:-39 by|a:-61 by|the:49 by|then:193 cabinet:101 can:-131 candle:51 car:114 card:-21 carp:117 catch:-28 cellar:-133 chair:-35
  champagne:498 change:107 chapel:-23 charge:222 chew:160 child:-108 climb:-95 clock:-110 close:-143 coat:146 cold:-80 colour:73 come:23
  come|down:87 come|in:264 come|off:17 come|on:26 come|the:200 come|through:-37 come|up:-129 complain:-75 conservatory:183 corridor:173
  count:38 counter:66 crack:-208 crash:-18 craze:145 craze|and:141 crumb:251 curtain:-76 custom:-72 dance:-32 dark:107 dead:-158 deck:-189
  desk:188 die:198 discharge:85 discharge|his:74 dish:-149 do:94 dog:-155 dome:-24 door:-96 down:-26 down|among:80 down|and:89 down|at:-55
  down|behind:65 down|in:-37 down|the:-83 do|the:71 draw:-75 drink:-19 drive:90 driver:103 drone:-37 drop|a:-22 drum:-142 dry:148 each:-88
  each|one:442 ear:-88 edge:260 elbow:295 eleven:106 empty:65 end:97 end|of:66 engine:-103 every:-229 everybody:-17 everyone:215
  everywhere:140 every|pane:81 face:118 fan:138 far|as:30 feel:40 fifth:144 find:71 find|the:202 finger:-43 fire:265 fire|through:95
  first:118 first|slug:130 fish:82 fist:64 five:65 flash:-32 flat:-210 floor:-63 floor|and:-23 flute:272 fold:44 foot:-38 forty:138
  for|a:141 for|the:-94 four:-90 fourth:83 frame:-29 from|his:239 from|leave:81 from|the:34 front:333 frosted:320 full:-54 full|of:-67
  gale:47 gallery:-109 garden:63 gate:-138 get:-56 get|up:42 gin:34 girl:-100 give:147 give|him:200 give|it:-22 give|up:361 glass:20
  glass|and:-15 glass|of:-137 glitter:153 go:87 go|all:94 go|and:161 go|at:207 go|by:-24 go|everywhere:68 go|in:218 go|off:139 go|on:-60
  go|over:93 go|round:-135 go|the:98 go|through:107 go|up:-161 go|with:292 great:-78 green:-35 grind:299 gun:15 hair:121 half:19 hand:-96
  handbell:-83 hang:-83 hat:83 have:-99 have|a:-48 have|be:-94 have|get:-48 have|the:-79 he:60 head:-38 hear:-187 hear|it:107 height:35
  her:-67 he|be:157 he|have:35 he|put:120 him:108 him|the:137 his:42 hiss:-72 his|elbow:183 hit:148 hit|him:143 hit|me:286 hold:-175
  hold|the:-108 hole:58 hook:25 house:27 hull:74 hum:-157 hundred:48 i:56 ice:-23 in:-15 inside:-175 into|a:20 into|the:48 inward:137
  in|a:146 in|all:186 in|behind:94 in|by:59 in|her:-96 in|it:-124 in|its:71 in|one:160 in|the:-57 in|through:206 in|your:29 its:124
  itself:28 its|driver:114 its|pane:80 it|and:121 it|be:-99 it|come:84 it|for:61 it|go:43 it|land:186 it|the:76 it|with:17 i|be:57
  i|fire:56 i|give:31 i|take:63 jar:148 jar|of:123 judge:-108 jump:41 just:193 keep:-28 key:-39 kick|drum:-103 kick|the:160 kid:-162
  kitchen:-25 knee:248 kneel:-47 knife:76 know:-125 knuckle:166 lamp:-200 lamp|and:52 lantern:-60 lap:188 last:-20 late:39 lattice:-73
  laugh:-173 lay:-186 lead:136 lean:102 lean|on:40 lean|out:97 leap:51 leave:89 leave|the:96 leave|to:225 ledger:-31 length:99
  length|of:119 let:152 let|go:73 let|it:-57 lid:-109 lie:-61 lift:-120 light:-203 litre:225 lock:-109 long:-254 look:-63 look|at:82
  lose:317 lose|its:382 machine:46 make:-256 man:-128 mare:-243 mask:-50 me:88 middle:16 middle|of:59 mirror:124 mirror|behind:49
  morning:-47 mother:-74 motor:-76 mouth:-41 nail:-122 name:-170 neck:142 next:24 night:-134 nine:-62 ninth:-69 noodle:220
  noodle|counter:69 note:-95 now:-60 number:-229 of:27 off:58 off|the:19 of|a:48 of|glass:42 of|his:74 of|it:114 of|its:192 of|my:284
  of|pane:226 of|the:-94 of|them:-93 old:-313 on:-86 once:-74 one:26 only:-175 only|the:31 on|a:-31 on|its:81 on|the:-40 on|your:20
  open:-68 open|up:114 orangery:108 orchid:292 other:-67 our:-100 out:44 outside:123 out|and:-20 out|of:143 out|the:48 out|through:131
  over:15 overhead:96 over|and:-20 over|it:93 over|the:77 own:-117 pair:-78 pair|of:-26 palm:157 pane:363 pane|and:291 pane|go:135
  pane|in:-37 pane|of:46 pane|on:16 pane|over:51 park:-58 parry:165 part:69 pass:109 pass|the:86 past:-163 past|the:-57 pawnshop:119
  person:-113 piano:-124 piece:410 piece|into:-17 pistol:78 place:-192 plate|glass:154 play:-161 poker:214 pop:-60 portrait:-53 post:54
  pour:-108 pull:63 put:-52 put|the:83 rack:-32 rail:103 rail|and:80 rain:-240 range:129 rattle:-168 reach:58 read:-175 return:175
  rifle:79 right:142 right|and:80 ring:-218 rise:-140 roof:84 roof|of:-86 room:-67 round:-94 round|and:-58 round|the:-126 row:-63 rug:82
  run:-113 run|board:150 salt:-45 say:65 say|the:-94 scattergun:218 scream:-140 seat:76 second:75 see:-42 see|it:41 set:95 shake:109
  shard:138 shatter:84 she:-101 sheet:258 sheet|of:233 shelf:140 shoe:-145 shoot:178 shoot|back:104 shop:89 shoulder:197 shut:-162
  shutter:31 side|of:-164 side|window:202 sign:-147 sill:19 silver:38 since:27 sing:-198 sit:21 sit|down:-59 six:-34 sixty:-35 sky:-109
  skylight:134 sleep:-108 sleeve:-57 slug:210 small:28 smash:209 smoke:-35 so:-45 some:-108 somebody:15 somebody|'s:-120 something:-112
  somewhere:28 somewhere|in:122 sound:76 speak:-40 spit:68 splinter:56 splinter|and:149 stair:-76 stamp:-119 stand:-130 stand|up:-80
  star:64 start:-137 station:35 stay:107 steel:-75 step:181 stick:233 still:40 stitch:286 stitch|the:82 stool:85 stop:-75 straight:50
  street:-168 strike:-84 sugar:45 swing:97 swing|first:133 table:-91 take:140 take|a:169 take|out:170 take|the:201 tank:51 tell:-173
  ten:115 that|have:169 the:-36 their:-86 them|and:76 then:103 then|a:85 then|it:79 then|the:65 there:17 there|'s:66 there|be:91 they:-159
  they|have:-271 the|air:-29 the|alarm:81 the|aquarium:277 the|archive:-16 the|back:113 the|balcony:136 the|bar:142 the|black:-44
  the|bottle:-15 the|bouncer:108 the|candle:87 the|cellar:-86 the|chapel:20 the|child:-94 the|conservatory:145 the|dark:81 the|dead:-107
  the|deck:-87 the|desk:135 the|door:-69 the|fire:-95 the|first:19 the|fish:106 the|floor:42 the|fourth:148 the|front:272 the|frosted:335
  the|gallery:88 the|garden:63 the|greenhouse:-65 the|grind:18 the|hat:243 the|hole:174 the|house:-49 the|ice:35 the|jar:138 the|lamp:-27
  the|last:27 the|leave:101 the|length:160 the|middle:39 the|mirror:139 the|name:-105 the|neck:81 the|next:34 the|ninth:-66 the|noodle:127
  the|old:-156 the|one:-153 the|orangery:124 the|other:23 the|pane:-44 the|pawnshop:109 the|piano:-124 the|poker:199 the|rain:48
  the|right:51 the|roof:29 the|seat:130 the|second:145 the|shelf:45 the|shoulder:98 the|skylight:19 the|street:-83 the|table:-48
  the|thing:-18 the|third:88 the|tile:408 the|till:130 the|tomato:86 the|two:57 the|wall:-35 the|water:-83 the|wheel:99 the|whole:-105
  the|window:-109 the|windscreen:-17 the|wrong:40 the|young:-86 thing:187 thing|in:55 think:-38 third:64 this:-85 thousand:-121 three:-190
  three|and:43 through:86 through|the:152 through|your:169 thunder:-61 tile:258 till:143 time:-123 time|and:-79 time|to:188 tinkle:111
  to:36 together:-15 tomato:-66 tongue:-56 too:-96 tooth:-25 top:-179 toward:58 toward|you:99 to|right:230 to|see:-55 to|sugar:77
  to|the:-29 tram:-144 tray:127 tray|of:89 truck:-80 turn:23 turn|over:-204 twice:-58 twice|and:77 two:-27 two|in:69 two|of:74 under:-167
  until:-49 until|the:-139 up:-176 upon:108 up|from:99 up|in:-44 up|on:-67 up|the:-136 up|through:-42 up|with:-17 us:-96 very:221
  visor:149 voice:-139 wagon:-99 wait:-77 walk:168 wall:57 warm:-99 watch:-60 water:-143 wave:-85 way:135 we:-114 wet:-102 what:65
  what|be:229 wheel:33 when|the:42 where:-68 where|the:-77 which:144 which|be:-48 while:31 white:-91 who:-206 whole:-70 whole|of:-56
  whoop:-110 wide:-130 wind:-279 window:171 window|and:-37 window|come:112 window|go:142 windscreen:53 windscreen|go:15 wire:-71 with:-19
  with|it:179 with|its:-93 with|my:-52 with|the:44 with|their:-74 woman:-64 word:-122 work:165 wrong:19 year:82 yell:87 you:-145 young:-83
  your:-102 your|lap:194 your|own:-59 you|be:-124 you|go:91 you|have:-63 you|in:103`,
  punch: `
  's:45 's|fist:160 's|jaw:-174 's|nose:49 a:-146 about:-185 across:78 across|the:66 again:-174 against:170 against|the:89 again|and:-115
  all:-131 along:-218 along|the:-228 among:-31 among|the:-29 an:103 and:-41 and|a:-180 and|all:-46 and|be:134 and|come:113 and|drive:25
  and|give:92 and|have:-19 and|he:205 and|his:15 and|it:-44 and|put:110 and|the:-152 and|then:70 and|there:106 and|you:17 another:-59
  an|elbow:25 arm:32 around:127 as:-263 ask:140 at:-45 at|it:86 at|the:47 away:-98 a|fist:215 a|knee:115 a|leave:179 a|window:198 back:-89
  bar:-102 be:-90 before:189 begin:-15 behind:-52 belt:203 be|a:17 be|on:156 be|still:214 big:-45 big|one:27 blue:-63 boarder:434
  boot:-188 both:151 bottle:58 bouncer:-81 boxing:272 boxing|hall:250 break:119 break|his:41 bridge:-62 bridge|of:37 bring:-18 burst:16
  button:154 by:92 by|the:248 call:-104 can:-104 carbine:146 catch:72 chain:248 chair:228 cheek:217 chin:184 chrome|knuckle:17 close:-48
  come:-133 come|down:-116 come|off:-114 do:-248 door:-35 down:-285 down|among:39 down|on:79 do|the:33 drive:105 drop:-174 each:-120
  ear:207 ear|and:310 elbow:41 elbow|in:-39 empty:-52 end:27 every:-209 eye:-67 face:-51 fall:51 feel:-68 find:-63 finger:-84 first:-104
  fist:319 fist|the:104 floor:-216 fold:21 for:-125 forearm:113 forehead:178 forehead|meet:34 for|the:24 four:20 from:-164 get:250
  get|a:212 give:173 give|him:139 glass:67 glove:193 go:-61 go|in:-42 go|on:-46 go|over:112 go|through:103 grip:33 guard:24 gun:86
  hall:239 hand:-197 hang:72 have:-177 have|be:-106 have|the:-71 he:162 head:99 hear:-188 heart:20 heart|and:19 heel:149 heel|of:15
  helmet:61 her:-225 hers:38 her|elbow:50 he|come:48 he|go:21 he|have:258 he|hit:28 he|keep:19 he|sit:155 he|swing:52 him:213 him|again:42
  him|the:61 him|under:29 him|where:26 him|with:30 hinge:31 hinge|of:42 his:144 his|forehead:148 his|hand:-48 his|jaw:15 his|nose:21
  his|palm:139 his|partner:91 hit:81 hit|him:142 hit|me:112 hit|the:-64 hit|you:56 hold:65 hook:-73 i:110 in:-170 into:-77 into|his:-33
  in|a:-65 in|his:-16 in|its:97 in|one:-18 in|the:72 in|under:-25 it:-50 its:-130 it|'s:-35 it|and:170 it|back:180 it|be:-245 it|go:45
  it|land:121 it|on:175 i|get:163 i|give:181 i|hit:37 jaw:-107 jaw|and:41 keep:56 kidney:30 kidneys:114 knee:-64 knife:201 knuckle:197
  lamp:-16 land:34 last:-86 lead:60 lead|with:56 leave:-110 leave|which:46 let:-106 light:-260 little:50 long:-101 look:24 low:-55
  lunch:29 machine:162 make:-37 man|'s:23 me:172 meet:73 meet|the:27 mess:59 me|where:35 me|with:34 mirror:115 my:-25 name:-207
  next|one:49 nine:-149 noise:-30 nose:-111 nose|with:34 now:-96 of:-150 off:-150 off|the:-39 of|a:303 of|his:155 of|it:-87 of|the:-129
  of|them:22 of|you:301 once:-23 one:43 one|in:73 one|on:273 one|under:17 only:-148 on|his:143 on|its:69 on|the:89 on|your:123 open:139
  open|the:20 other:41 out:-55 out|and:86 out|of:115 over:-60 over|the:-16 palm:109 partner:117 past:-109 person:-142 pistol:19 pit:-133
  poker:178 punch:-376 put:180 put|his:175 reach:31 reach|and:51 rib|and:-57 right:-113 run:-41 say:-114 second:23 see:-30 she:-42
  shelf:62 she|have:-24 shotgun:56 since:112 sing:-81 sit:-45 sit|down:76 sleeve:-28 slide:-41 slow:-63 slug:-26 somebody:-150
  somewhere:-37 stamp:-78 stay:158 stay|in:113 still:273 stool:219 stop:-237 swing:104 swing|a:85 swing|first:23 take:-89 take|it:72
  take|one:59 take|the:-107 that:-87 the:-82 their:-205 them:150 then:48 then|a:173 then|the:-66 then|with:35 there:-35 they:-185
  the|bar:-67 the|big:18 the|boarder:26 the|bottle:24 the|bouncer:33 the|bridge:-18 the|button:226 the|door:186 the|ear:109
  the|forearm:162 the|heart:25 the|hinge:51 the|jaw:37 the|kidney:19 the|leave:60 the|mess:94 the|other:104 the|pit:-134 the|rib:-34
  the|right:128 the|second:142 the|third:126 the|throat:21 the|vend:15 the|wall:-60 the|whole:-47 third:247 three:-121 through:18
  through|his:150 through|the:-24 throw:-30 thump:-23 tick:-44 till:182 to:-183 tooth:16 to|be:27 to|the:-32 tray:98 twice:69 two:-42
  under:-42 under|the:-49 until:-21 up:-273 use:-20 visor:111 walk:-65 wall:-153 way:16 we:44 wear:-76 what:-83 what|be:128 when:-304
  where:45 where|his:26 which:81 which|be:143 whole:-53 window:84 wire:-67 with:-21 with|a:69 with|him:28 with|his:41 with|the:86 work:125
  wrist:60 you:-21 your:-142 yours:-51 your|forehead:15 you|break:83 you|get:-32 you|hit:23 you|take:160`,
  door_creak: `
  's:-163 all:-78 and:-67 and|the:-23 at:-122 at|the:-114 a|long:53 back:156 be:-105 behind:168 by:69 chain:88 come:-63 complain:62
  down:-252 from:-64 gate:106 gate|and:-70 gate|be:35 give:52 go:-188 groan:23 have:-43 hinge:-123 his:-44 in:99 inch:79 in|the:-37
  iron:89 iron|gate:44 it:-80 its:-109 its|one:43 it|and:20 lean:76 lean|on:87 lie:-38 long:114 lych-gate:-35 of:-99 on:-28 one:45
  one|hinge:44 only:-60 on|its:-25 on|the:55 out:95 roll:187 shriek:124 stand:-79 swing:-125 that:-75 the:-80 them:-28 then:-58
  the|hinge:-165 the|iron:40 the|lych-gate:-30 through:-176 time:32 to:54 to|the:127 two:92 under:-114 upon:83 upon|its:92 wall:-121
  way:94 who:212 wicket:25 with:-193 with|a:-66 you:67 your:-124`,
  gong: `
  's:-215 a:-46 abbess:78 above:-80 all:44 along:-36 ancestor:37 and:-42 and|the:-179 at:90 at|once:65 at|the:88 a|gong:186 back:-57
  be:-116 be|a:-40 be|carry:145 be|strike:99 bronze:-158 by:111 carry:132 come:-112 disc:209 disciple:113 down:-23 foot:108 forehead:20
  for|the:-39 go:-187 gong:110 gong|and:72 gong|speak:18 great:-39 great|gong:41 hair:68 hall:64 hand:-51 her:-52 his:-48 in:-85
  incense:118 into:69 in|a:-165 in|the:34 it:-160 its:37 it|be:78 kneel:150 leave:-60 lie:-322 lift:-18 name:-112 novice:80 of:-197
  off:-28 of|the:54 old:24 on:-17 once:165 once|and:87 one:-35 on|the:86 out:-130 over:-25 over|the:89 roof:63 set:-37 she:-45 shiver:-25
  shiver|the:22 smoke:36 speak:68 speak|once:49 step:-33 strike:179 strike|once:65 tablet:47 terrace:170 the:-196 their:-16 there:-62
  they:-20 the|gong:77 the|great:216 the|novice:27 the|smoke:52 the|terrace:156 third:-32 thousand:118 three:-148 three|hundred:42 to:-27
  to|the:-28 up:122 way:-47 whole:-26 you:-206 your:-202`,
  electric_hum: `
  's:-110 a:-20 above:36 again:27 and:-166 at:-206 awning:66 bar:95 be:-64 be|die:216 buzz:213 by:87 by|the:122 collar:90 die:168
  die|for:169 down:150 fizz:18 for:96 for|a:133 go:-80 have:61 have|be:144 in:44 in|the:217 it:86 its:-33 neon:85 noodle:66 of:66
  of|the:-53 on:-71 one:-60 out:-166 over|the:52 pink:48 rain:57 sign:177 sign|over:76 stop:77 that:18 the:-17 the|awning:69 the|sign:236
  to:36 two:158 under:49 under|it:63 up:-55 with:-25 your:32`,
  engine_idle: `
  a:59 across:-46 and:-74 and|a:225 and|the:-51 at:167 at|the:-18 be:-115 come:-17 down:109 for:-26 get:-16 go:158 hand:-48 have|be:44
  his:-68 idle:38 in:-161 in|the:-40 it:-34 its:-57 leave:27 let|the:-16 light:-127 motor:32 of:-84 off:-37 on|the:108 open:42 out:-119
  over:21 over|in:107 run:47 smoke:23 stand:40 the:-121 there:-42 the|motor:49 tick:140 tick|over:140 to:113 turn:53 two:-44 under:43
  up:-83 while:99 with:60 you:-61`,
  phone: `
  and:208 be:120 eleven:-47 go:-36 i:168 in:183 in|the:253 it:167 on:44 on|the:71 ring:89 the:112 three:49 time:162 when:242`,
  chant: `
  and:316 at:81 the:293`,
};

/** What is added for each kind whatever the words. */
export const SOUND_BIAS: Readonly<Record<string, number>> = {
  door_open: -1.279,
  sword_clash: -0.953,
  thunder: -0.902,
  coin: -0.913,
  arrow_loose: -1.024,
  rain: -1.081,
  horse: -0.964,
  fire_crackle: -1.317,
  bell: -1.058,
  crowd: -0.878,
  wolf_howl: -0.84,
  machinery_hum: -1.116,
  blade_slash: -1.081,
  explosion: -1.157,
  spell_cast: -1.16,
  wave: -0.992,
  gunshot: -0.91,
  engine: -1.189,
  alarm: -0.962,
  wind: -0.795,
  footsteps: -1.219,
  tin_rattle: -1.214,
  typing: -0.83,
  glass_break: -1.062,
  punch: -0.945,
  door_creak: -0.315,
  gong: -0.399,
  electric_hum: -0.135,
  engine_idle: -0.175,
  phone: 0.22,
  chant: 0.278,
};
