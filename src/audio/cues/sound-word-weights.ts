/** Weights of words for each kind of sound, fitted by `npx tsx tools/audio/fit-sounds.ts` on the labelled sets. Not to be edited by hand. */

/** A weight is its number over this. */
export const SOUND_WORD_SCALE = 100;

/** Base forms, and pairs of such that stand together, by the kind. */
export const SOUND_WORDS: Readonly<Record<string, string>> = {
  door_open: `
  'd:-34 's:68 's|name:19 's|voice:18 a:-21 about:-171 above:235 across:-25 across|the:-54 aft:-182 again:-200 against:-70 against|the:30
  ahead:170 ahead|of:120 air:136 alarm:-50 all:-99 all|the:-48 along:71 along|its:121 along|the:43 already:27 an:-181 and:-45 and|a:-128
  and|do:31 and|have:-68 and|it:208 and|its:165 and|let:-24 and|one:-59 and|out:162 and|put:23 and|swing:190 and|the:-159 and|then:149
  and|there:90 and|up:292 and|you:-43 another:123 answer:-144 apart:214 as:70 aside:455 aside|and:86 aside|on:182 ask:191 at:-35 at|a:89
  at|your:70 away:55 a|brass:84 a|custom:97 a|door:296 a|great:-48 a|groan:76 a|hand:306 a|long:283 a|pause:67 a|sigh:-49 a|smell:165
  back:68 back|and:95 back|on:46 back|with:157 band:100 bang:356 bay:-36 bed:276 before:76 begin:108 begin|to:184 behind:-136
  behind|him:177 behind|it:189 behind|the:-45 behind|you:-259 bell:-59 below:-96 beside:47 between:-206 beyond:16 be|a:-157 be|in:156
  be|lift:322 be|on:52 be|stand:140 be|still:-64 be|the:19 black:-137 blast:225 blue:72 bolt:-140 boot:-102 both:-60 both|leave:349 bow:49
  bowl:81 brass:27 brass|band:90 breath:230 bunk:199 but:43 by:30 by|itself:54 by|the:110 can:114 candle:69 can|see:115 carpet:378
  carry:-96 cellar:320 chain:341 chair:-16 chapel:-47 child:-122 chime:298 clamp:16 clarinet:49 clean:97 clerk:37 click:216 clink:71
  clink|clink:66 close:-195 coffin:31 cold:140 collar:-67 come:104 come|along:117 come|away:76 come|down:-248 come|in:72 come|out:233
  come|the:165 come|up:115 complain:48 corridor:40 cough|and:86 count:112 crack:-403 cross:22 cross|the:59 custom:31 custom|clerk:53
  custom|officer:19 cut:-89 cycle:-19 dark:63 day:-85 deck:-135 dish:50 do:-35 dock:47 dog:-78 door:40 door|be:-152 door|come:229
  door|give:45 door|of:-172 door|open:-139 door|slide:44 door|swing:-46 down:-91 down|and:51 down|on:38 down|the:69 do|the:89 drag:45
  draught:468 draw:42 drink:257 drop:-155 dry:176 dust:58 each:-201 ear:-323 ease:86 eleven:-134 empty:-66 end:124 end|of:218 every:-59
  eye:-49 face:107 fan:-105 far:-93 feed:67 feel:-37 file:16 find:-99 finger:40 fire:79 first:111 flag:-135 flat:120 fling:214
  fling|back:328 floor:31 foot:113 for:-175 forty:-16 for|a:45 for|the:68 for|you:198 four:-90 frame:35 freight:151 from:-107
  from|the:-124 front:279 gale:295 gate:-469 gently:194 get:-84 gin:23 girl:54 give:82 give|a:284 glass:173 go:-63 go|by:-119 go|in:-153
  go|over:-133 go|up:-102 grate:252 green:-109 grind:-167 groan|and:180 groove:346 gun:-264 hall:121 halt:357 hand:155 hang:98 hat:-216
  hatch:262 hatch|roll:19 hatch|sigh:55 have:-135 have|a:-78 have|be:-167 have|the:-201 he:-58 head:-122 hear:22 heavy:79 heel:264
  heel|ring:295 her:-17 here:-150 he|have:-27 him:-103 hinge:23 his:20 hiss:90 his|hand:75 hold:-98 home:-37 hook:118 hot:147 howl:31
  hundred:-42 i:107 inch:161 inner:235 inner|door:111 inner|lock:158 inside:-183 into:-97 into|the:62 inward:184 in|a:25 in|and:169
  in|her:-67 in|it:134 in|its:165 in|on:233 in|the:-223 in|with:38 in|your:-87 iris:63 iron:-187 it:-31 its:126 itself:-18 itself|and:222
  its|groove:338 its|hinge:99 its|own:300 its|runner:254 it|a:86 it|all:121 it|and:-137 it|be:-87 it|come:-17 it|have:-152 it|take:206
  i|have:234 keep:16 key:-53 kick|the:60 kiss:121 kiss|and:24 knee:-135 lamp:16 land:19 lantern:70 last:-237 latch:-245 late:-96
  lattice:172 laundry:249 lay:-193 lead:-160 leaf:438 lean:-225 lean|on:-108 leave:128 leave|and:209 let:76 letter:-54 let|go:26 let|in:46
  let|out:121 lid:-188 lie:185 lie|down:120 lift:189 lift|the:-85 little:47 lock:119 lock|cycle:-80 lock|iris:80 lock|roll:100 long:148
  long|sigh:125 look:-69 look|at:-116 make:58 man:99 many:-59 mare:-31 me:90 meet:104 mother:-131 motor:-130 my:99 name:132 near:-35
  next:88 nine:-102 note:320 now:260 of:27 off:-62 officer:15 off|the:-288 of|it:19 of|the:-195 of|them:-173 of|you:124 old:39 once:124
  one:-37 one|and:210 one|by:213 one|of:-41 only:164 on|a:166 on|it:-41 on|its:75 on|the:-64 on|their:72 on|your:-146 open|and:104
  open|the:84 or:-86 other:-225 other|side:-59 out:-23 outer:-96 out|of:-101 out|the:-249 over:-36 over|it:144 over|your:28 own:60
  pack:124 pad:198 palm:166 panel:117 panel|slide:45 part:-23 past:-34 past|the:-165 pause:36 person:-49 place:79 plank:198 play:113
  porter:128 press:185 pressure:-78 promise:89 pull:-305 put:214 quite:136 rain:-169 ramp:47 rattle:89 read:200 rest:-56 rifle:61
  right:-133 ring:-305 roll:112 roll|aside:207 roll|up:61 roof:-190 rook:52 room:-88 round:55 round|and:97 round|the:-262 row:196 run:-136
  runner:228 say:-22 say|in:331 scrape:-33 scream:60 screen:129 scroll:448 seal:22 second:-199 see:88 set:-119 she:-129 she|have:-76
  shoe:-54 shoulder:190 shut:-244 shutter:70 side|of:-31 sigh:118 sigh|and:69 sill:245 since:-293 since|the:-40 sing:-25 sister:-234
  sit:-64 six:116 sixty:-152 slab:164 slap:17 slate:123 sleeve:-103 slice:287 slice|of:352 slide|back:23 slip:-60 slot:149 slow:50
  slowly:217 small:68 smell:148 smell|of:200 smoke:190 snap:-125 snow:-29 so:-96 sole:117 somebody|have:164 someone:-107 something:-134
  somewhere:-179 speak:-111 spin:-102 spit:-124 squeal:331 stair:-79 stamp:56 stand:43 stay:-135 step:-21 still:-137 stop:-141 street:75
  string:22 swallow:77 sweep:207 swell:270 swing:-130 swing|in:145 swing|wide:266 sword:176 table:-41 take:-160 take|the:-23 tell:-191
  thank:292 that:-52 the:-67 their:-157 them:-112 then:125 then|a:89 then|the:192 there:-31 there|'s:127 there|be:-184 they:-47
  they|have:-221 the|back:77 the|bar:214 the|bed:202 the|blast:268 the|bolt:-126 the|carpet:282 the|cellar:321 the|chain:44
  the|corridor:57 the|door:16 the|end:106 the|first:-55 the|flag:-154 the|floor:106 the|hatch:170 the|hinge:125 the|inner:234 the|iron:18
  the|key:84 the|lamp:-56 the|last:-171 the|latch:-248 the|lattice:218 the|leave:-81 the|lid:-47 the|lift:158 the|light:31 the|lock:117
  the|long:-194 the|man:161 the|moon:85 the|next:166 the|old:-134 the|one:141 the|other:-101 the|outer:-163 the|pad:155 the|panel:229
  the|porter:115 the|ramp:175 the|roof:-89 the|screen:46 the|seal:-24 the|shutter:-65 the|sill:280 the|slab:205 the|smell:73 the|vault:103
  the|wall:-52 the|wheel:46 the|whole:-210 the|width:66 the|window:-54 thing:253 think:-83 third:42 three:-142 through:-215
  through|the:-156 thumb:-193 tile:142 time:-69 to:-99 tongue:-108 too:-97 tooth:-79 top:23 to|a:-101 to|it:192 to|the:109 tread:106
  tree:-53 tug:117 turn:80 twice:112 two:150 under:-118 under|the:-333 until:-264 upon|its:100 upon|the:-91 up|a:196 up|in:-178 up|on:252
  up|the:-194 up|to:-58 us:-215 walk:-50 wall:-71 warm:184 water:-93 way:84 we:-259 weight:340 wet:164 what:-218 wheel:-96 when:214
  where:29 where|the:29 which:-221 while:142 white:-63 who:-250 whole:-150 wide:65 width:185 width|of:107 wind:63 window:-98
  window|and:-66 with:56 with|a:118 with|its:-97 with|one:186 with|the:-49 word:-334 yard:-26 year:56 yew:-104 yours:29 your|heel:27
  your|own:46 your|weight:205 you|be:-94 you|can:59 you|have:49 you|lie:139 you|with:281`,
  sword_clash: `
  's:-201 's|guard:27 's|man:31 's|name:-30 's|sabre:15 a:-208 abbess:-17 abbot:-26 about:-64 about|the:-16 above:-159 above|the:-49
  across:-91 across|the:-59 aft:135 afternoon:-15 aft|the:-23 again:18 against:136 air:76 all:-86 all|the:-41 along:47 already:148
  among:104 an:-39 and:-129 and|a:-143 and|at:-60 and|be:-20 and|begin:-17 and|every:-21 and|it:129 and|let:-41 and|on:21 and|out:-17
  and|settle:-17 and|somebody:-42 and|take:-18 and|then:-110 and|there:-44 and|they:38 and|will:-17 and|you:-22 another:52 answer:82
  archer:178 arm:-41 as:164 ash:-21 ask:41 as|a:-40 at:-43 at|all:-58 at|each:155 at|last:-24 at|once:-31 at|the:-149 aunt:-28 away:-94
  a|blanket:-50 a|boy:-47 a|great:-16 a|hand:-25 a|horse:-91 a|little:-39 a|long:-17 a|time:-17 a|wall:-77 back:-223 bailiff:21
  bailiff|'s:27 bamboo:-48 bank:-61 bar:-33 barley:63 barrel:-26 bawl:-56 be:-29 beat:-39 before:101 begin:-119 begin|to:-73 behind:-79
  behind|the:27 behind|you:-48 bell:-181 bellow:-27 below:-26 bench:-35 bend:-33 beneath:-43 between:108 between|one:176 between|them:-59
  beyond:-23 be|a:-67 be|all:96 be|already:109 be|bawl:-16 be|for:-26 be|go:140 be|in:-94 be|on:56 be|only:-44 be|ring:-60 be|still:-109
  be|strike:-39 be|the:-50 be|up:-27 billhook:30 bite:-96 blade:-31 blanket:-47 board:-59 boat:82 boot:-72 bow:84 bowl:-68 bowl|and:-15
  bowstring:183 box:-57 boy:-139 brazier:151 break:58 breath:176 breathe:-86 bride:-42 bridge:103 bring:-53 bronze:-88 brother:-24
  bury:-56 but|the:44 by:47 by|one:-31 by|the:145 can:-50 carry:-36 carter:-57 cash:-39 cat:-41 causeway:-88 chain:72 chapel:-55
  charcoal:-43 cheer:-15 child:-35 chink:-26 chorus:-16 clang:123 clatter:-115 clear:-15 cleaver:146 clink:-21 clod:63 clop:-78 close:-61
  cold:-77 collar:65 comb:-16 come:151 come|a:-66 come|in:-21 come|over:186 come|the:140 come|up:-15 complain:-62 cook:-42 copper:-42
  count:-71 counter:28 count|the:-21 crack:-83 cross:-21 cup:53 cut:-79 cutlass:116 daughter:-32 day:-52 dead:89 dish:-18 do:-41 dog:-20
  door:-56 down:19 down|and:-27 down|in:-23 down|on:-50 down|the:106 down|to:-22 drag:55 draw:65 draw|the:79 drink:-52 drip:-50 drive:-28
  drizzle:-25 drop:-53 drover:-24 drown:-70 drum:-45 dry:64 eat:40 eaves:-92 edge:41 edge|on:51 edge|to:61 eight:-96 eighty:-19 elder:-27
  eleven:-74 empty:-143 every:-100 exchange:126 face:148 falchion:221 falchion|ring:22 fall:-21 far:-77 far|bank:-16 fast:117 feed:-22
  ferry:-20 fifth:55 fight:211 fill:-30 find:-17 fire:48 first:-94 flat:-43 floor:-27 flute:-23 fly:146 foot:-27 for:-56 ford:-15
  forehead:-37 forty:-69 for|a:-29 for|each:-31 for|the:-25 four:54 from:-49 from|the:143 front:-31 full:114 gallery:62 gate:-116 girl:51
  give:-60 give|grind:35 go:90 gong:-82 gong|be:-24 gorge:-24 go|by:-40 go|down:-68 go|in:90 go|on:97 go|over:41 go|round:-17
  go|through:-81 go|up:166 granary:42 grandfather:-60 grandmother:-21 great:-81 green:-43 groat:-42 groove:-25 guard:185 hair:-174
  halberd:205 hall:-33 handbell:-50 hand|and:59 hang:-131 hanger:47 have:-132 have|a:-42 have|be:-31 have|put:-47 have|stop:-72
  have|take:-19 have|the:39 have|turn:-64 he:61 head:28 hear:-76 hearth:-53 hedge:106 heel:-60 her:-67 her|sleeve:-39 he|have:137
  he|parry:113 high:21 hilt:-117 him:-158 him|and:21 hinge:-23 his:-54 hiss:92 his|hat:-20 his|hilt:21 his|own:-48 his|sword:-90
  hoarse:-40 hold:76 home:-50 hoof:-27 hook:62 hook|and:85 horse:-99 hour:78 howl:-44 hum:-125 hundred:-18 in:-122 ink:-38 inside:-44
  into|the:25 in|a:-124 in|and:-17 in|his:17 in|it:40 in|its:-101 in|the:-99 in|your:-31 iron:143 iron|ring:27 it:-63 its:-187 itself:-65
  its|groove:-22 its|own:-85 it|and:86 it|be:85 it|go:-42 it|have:-56 it|on:-149 it|with:63 jar:-48 jingle:-23 keep:-72 kettle:-35 kick:25
  knee:114 kneel:-67 knife:-252 knock:33 knot:-37 know:-27 ladle:45 lamp:-49 lantern:-170 lap:-36 last:-103 late:-20 laugh:22 lay:-38
  lean:-88 leave:-54 length:108 length|of:116 let:-34 letter:-39 let|fly:88 let|go:-26 let|it:-29 let|the:-64 lid:-44 lie:-82 lie|down:-17
  lift:-82 lift|the:-16 light:-92 line:-39 lintel:-17 little:-80 lock|at:17 log:-30 look:49 look|at:-89 loose:24 lose:61 loud:-23 low:-40
  lower:-27 magistrate:-35 make:-25 many:-28 man|come:43 mare:-59 market:-102 master:-28 mat:-36 meet:42 meet|the:-18 meet|them:37
  melon:-53 melon|seed:-17 middle:-15 miller:-25 moon:-28 more:-78 morning:-21 mother:-24 move:-54 mule:-57 my:164 name:-118 neck:-67
  nettle:-27 next:114 night:-47 nine:-51 noon:-66 novice:-63 now:111 nun:-41 of:-22 off|and:-30 off|his:27 off|the:-25 of|a:-19
  of|cash:-32 of|it:56 of|its:89 of|the:117 of|them:91 of|you:-30 of|your:72 on:-16 once:-30 one:-37 one|another:46 one|by:-31 one|of:-46
  only:-174 onto:-33 on|a:-149 on|iron:33 on|its:-89 on|steel:78 on|the:38 on|their:-34 open:23 order:-35 other:-111 our:129 outside:-26
  out|of:99 out|the:-15 over:44 over|the:19 own:-150 pair:63 pair|of:77 palm:-107 pan:-33 paper:-75 parry:148 part:-41 pass:-56
  past|the:-58 patter:-40 person:-21 pick:-23 pilgrim:-75 pin:49 pine:-41 plank:26 play:-43 pole:-28 pony:-115 pop:-24 post:-19 pot:-62
  pour:-46 powder:88 price:-17 pull:-26 put|the:-48 quarrel:40 quillon:19 rafter:127 rain:-86 rain|on:66 rapier:18 reach:46 red:-35
  reeve:-68 reeve|'s:-40 ring:94 ringer:-31 ring|for:-26 ring|off:21 ring|on:24 ripple:-18 ripple|lap:-21 rise:-49 river:-33 road:-120
  roar:-21 roll:-33 roof:-73 room:-49 round:-86 round|the:-42 run:-100 sabre:226 salt:-66 say:-54 say|the:-15 scrape:85 second:-50 see:-41
  seed:-22 set:-68 settle:-22 seven:-59 shaft:92 she:-67 shelf:-31 shiver:-41 shoe:-43 show:165 shut:20 shutter:-24 side:-21 silk:-106
  silver:-49 since:-167 since|the:-29 sister:-169 sit|down:53 six:-40 sky:-66 slap:-52 sleeve:-63 slide:-89 slow:-53 slowly:-24 sluice:54
  small:-55 smoke:28 snap:31 snow:-190 so:-57 somebody:-201 somebody|'s:-155 somebody|have:-30 someone:-41 something:-77 somewhere:-51
  sound:-34 spark:188 speak:-92 spin:90 spit:-81 spoon:-22 stair:170 stamp:-56 stand:71 start:55 stay:-20 steam:-30 steel:300 steel|on:63
  step:-77 stick:88 stone:112 stop:-88 straw:-43 street:-24 strike:-90 string:-69 string|of:-41 sutra:-16 sweep:-33 swing:-26 sword:-156
  sword|be:-58 table:-39 take:-27 take|off:-49 take|the:-24 tea:-27 tell:-28 temple:-26 terrace:45 that:-62 that|the:-19 the:-99 their:69
  them:-31 themselves:-44 them|be:-25 them|go:65 then:-58 then|the:-33 there:-21 there|be:-21 they:-42 they|be:53 they|come:17 they|go:114
  they|have:-31 the|abbot:-24 the|air:53 the|archer:108 the|bailiff:25 the|bar:-32 the|board:-30 the|brazier:115 the|bronze:-38
  the|cat:-31 the|causeway:-91 the|chapel:-47 the|charcoal:-17 the|counter:35 the|cup:-20 the|eaves:-50 the|edge:-112 the|far:-35
  the|ferry:-16 the|first:-90 the|gate:-46 the|gong:-43 the|gorge:-29 the|granary:39 the|great:-57 the|guard:157 the|hearth:-47
  the|hedge:83 the|hilt:-126 the|kettle:-19 the|last:-93 the|leave:-27 the|length:94 the|lintel:-17 the|little:-20 the|long:68
  the|middle:-22 the|miller:-27 the|moon:-23 the|next:148 the|night:-22 the|novice:-38 the|one:-76 the|other:-118 the|pair:90
  the|paper:-37 the|pine:-22 the|plank:29 the|pot:-38 the|powder:90 the|rafter:125 the|reeve:-47 the|ringer:-33 the|river:-29 the|rope:-61
  the|salt:-26 the|second:-41 the|shaft:60 the|shutter:-15 the|sky:-52 the|smoke:36 the|snow:-150 the|stair:148 the|step:-47 the|stone:140
  the|temple:-22 the|terrace:43 the|third:66 the|top:-27 the|trestle:-19 the|two:247 the|valley:-31 the|wall:61 the|water:-15 the|way:-52
  the|well:-26 the|whole:-87 the|word:-36 the|yard:63 third:-19 third|time:52 thousand:-51 thread:-21 three:-94 three|hundred:-22
  three|time:-18 throat:-32 through:92 through|the:153 throw:-50 thumb:-49 tick:-59 tie:-79 tile:160 time:-41 tinker:-62 to:-240
  together:20 toll:-67 tongue:-25 too:77 tooth:39 top:-46 top|of:-16 toward:31 tower:-77 to|a:47 to|be:-39 to|the:-238 trestle:-18 turn:21
  turn|the:48 twelve:-22 twice:17 twist:49 twist|and:38 two:143 two|hundred:-42 two|of:89 umbrella:-121 uncle:140 under:-96 under|the:-83
  until:-62 until|the:-26 upon|the:-23 upstairs:-15 up|and:33 up|in:-22 up|on:141 valley:-34 very:-26 wait:-79 walk:-186 wall:94
  wall|with:68 warm:-36 watch:68 water:-45 wave:-26 way:-247 wear:-21 well:-31 wet:-125 what:68 when:-23 where|it:56 where|the:-40
  white:-90 who:-113 whoever:-41 whole:-98 whole|of:-20 who|be:-22 widow:-18 width:-36 will:-42 wind:-57 window:86 with:-18 with|a:92
  with|her:73 with|its:-40 with|one:125 with|the:-129 with|their:-15 with|your:36 woman:-52 wooden:-46 word:-43 wrist:135 write:-45
  yard:53 year:-64 yell:-21 you:-118 yours:32 your|guard:40 your|name:-30 you|a:-21 you|and:-64 you|can:-59 you|have:-53`,
  thunder: `
  's:-85 a:-84 about:29 about|the:-66 above:132 above|the:117 across:141 aft:151 again:35 against:-91 ahead:-26 all:-141 all|of:-45
  all|the:-85 along:-18 along|the:38 among:-71 among|the:-52 an:-60 and:-79 and|a:-94 and|at:-44 and|be:-60 and|it:68 and|let:-43
  and|on:89 and|put:-40 and|the:35 and|then:109 and|there:-97 and|thunder:46 and|what:35 and|when:99 another:137 answer:-42 arcology:272
  arm:92 as:51 ask:100 as|a:-62 as|far:22 as|the:-124 at:-65 at|a:-56 at|each:-49 at|it:-15 at|the:19 aunt:17 away:197 awning:66
  a|long:257 a|man:-21 a|small:-27 back:-41 back|to:-18 bamboo:-69 bank:-28 bar:-76 bawl:-34 bay:119 be:-36 beat:20 bed:141 before:16
  begin:-97 begin|to:-44 behind:179 behind|it:29 bell:-107 bellow:-70 below:20 bend:-19 beneath:-67 between:103 beyond:44 beyond|the:43
  be|a:-47 be|come:239 be|in:-24 be|on:-57 be|only:94 be|still:108 be|the:-91 black:-34 blow:43 board:-43 boom:129 boot:-90 bow:-72
  bowl:33 boy:-108 break:92 bridge:147 bring:-22 bronze:-54 burn:-52 burst:-119 but:21 by:-40 by|a:-57 by|the:39 can:-41 candle:112
  card:33 carry:-50 cat:-56 ceiling:188 cellar:18 chair:-52 chalk:46 chapel:-73 chimney:-41 clap:56 clear|its:23 close:89 cloud:-51
  coal:-52 come:20 come|back:-34 come|down:-87 come|in:-67 come|up:77 cook:-28 cough:-45 count:39 crack:51 crack|from:80 crowd:-28 cup:-89
  day:214 dead:41 directly:154 do:-97 dog:36 door:-64 down:17 down|and:-51 down|at:-26 down|on:-39 down|the:77 do|the:-111 drag:212
  draw:-18 drive:57 drizzle:-42 drop:-42 drum:-33 dry:-27 dull:-48 each:210 ear:90 eat:102 elbow:130 eleven:-76 empty:152 end:150
  end|to:66 evening:-35 every:-93 everybody:-23 eye:-49 face:-23 fall:-62 far:128 far|as:19 feel:340 feel|it:217 fill:-64 find:25
  find|the:119 finger:67 fire:-40 first:-91 flash:293 flat:195 floor:117 follow:102 foot:181 for:-125 forty:-40 for|a:-37 for|it:-27
  for|the:-82 four:-58 from:-22 from|the:-150 gate:-75 get:24 gin:-31 give:-196 glass:-79 gong:-67 good:33 goose:-34 go|by:-163
  go|down:-56 go|on:22 go|over:-67 go|through:-64 green:-163 grey:31 growl:261 grumble:347 gutter:-30 half:-46 hall:-21 hang:-55 hat:-25
  have:-117 have|a:-89 have|be:-172 have|begin:-30 have|get:-40 have|put:-28 have|the:40 head:-81 hear:-23 hearth:-62 heaven:289 her:-67
  here:-45 he|be:-22 he|have:134 hill:43 him:-113 his:-88 hiss:240 hold:52 hold|the:-61 home:-22 horse:-23 house:-44 howl:-107 hum:-62
  hundred:-63 i:-194 in:17 inside:71 instant:150 into:-213 into|the:-87 in|a:-69 in|his:99 in|it:36 in|its:106 it:31 its:94 itself:-69
  its|own:138 its|throat:26 it|a:-40 it|all:-151 it|and:22 it|back:-50 it|be:-42 it|come:-84 it|go:-68 it|have:103 it|in:136 it|with:-37
  jump:-55 keep:162 kettle:-52 kitchen:-62 kneel:-34 lady:123 lamp:-101 lap:-52 last:71 late:116 laugh:36 lay:-75 lean:-74 leave:-228
  leg:283 let:105 let|go:151 lid:112 lie:-133 lie|down:-30 lift:-125 light:133 lightning:68 little:-133 log:123 long:240 look:65
  look|at:190 loose:80 make:-48 man:-45 market:-48 me:-93 melon:-31 mirror:-71 miss:-71 more:-84 morning:-33 move:208 mutter:354 my:-165
  name:-34 new:-39 next:131 night:87 nine:-91 noodle:-68 note:-70 now:-42 of:-16 off:-145 off|the:-138 of|a:-47 of|it:153 of|the:-173
  of|them:-72 of|thunder:56 of|us:198 old:-42 once:-213 once|and:-142 one:62 one|about:-20 only:26 only|the:99 on|a:-53 on|its:-27
  on|the:-68 open|and:121 or:-60 order:-162 our:45 out|of:-74 out|over:347 over:148 overhead:165 overhead|and:120 overhead|the:56
  over|the:195 own:99 pack:-63 pan:-87 pane:-25 paper:-60 pass:44 past:-111 patter:-39 peal:288 person:-88 plank:-116 play:-39 pony:-32
  pour:195 promise:-60 pull:39 put:69 rain|beat:50 rain|on:-52 reach:33 read:-53 read|the:-18 red:-31 rest:-31 ring:-121 river:-33 road:41
  roar:-19 roll:-38 roof:70 room:-65 rope:132 round:94 run:62 say:-222 scream:101 sea:52 second:-99 see:147 seed:-90 sell:-27 set:-97
  she:-205 sheet:-98 she|have:-19 shoe:-65 shoot:-103 shout:-66 show:-27 shriek:-189 side:-35 sigh:-70 sign:-56 sill:-48 since|the:-60
  sit:-141 six:-95 sixty:-34 sky:-18 sky|clear:34 sky|over:94 slap:-33 sleep:-67 slide:-62 slow:-70 small:-214 smoke:-49 snap:-79
  somebody:69 somebody|'s:-42 somebody|be:272 someone:-83 something:230 somewhere:131 sound:32 speak:-28 spit:-66 split:77 stair:-17
  stamp:-25 stand:94 stand|up:81 stay:-72 steal:-99 steam:-44 step:117 stone:27 storm:29 storm|be:58 storm|have:-28 stove:-81 straight:73
  straw:-47 strike:-85 string:-43 sweep:-15 swing:-136 sword:-36 table:68 take:-90 tell:-46 ten:127 that:32 thatch:-29 that|be:56
  that|the:24 the:-111 their:-30 them:-149 then:77 then|the:-30 there:-145 there|be:-81 they:-259 they|be:-42 they|have:-57
  the|arcology:270 the|awning:58 the|bar:-50 the|bay:122 the|cat:-28 the|cloud:97 the|door:-36 the|drive:-28 the|end:-52 the|fire:32
  the|first:-103 the|flash:119 the|floor:74 the|gate:-47 the|gutter:-23 the|heaven:144 the|keep:218 the|last:77 the|lead:35
  the|lightning:37 the|new:-35 the|next:157 the|one:31 the|peal:31 the|rain:-50 the|river:-24 the|road:168 the|roof:128 the|rope:164
  the|sea:-43 the|second:85 the|sill:-42 the|sky:-43 the|skylight:22 the|slate:18 the|table:127 the|third:36 the|thunder:29 the|tile:-30
  the|top:-19 the|valley:241 the|wall:106 the|water:-59 the|whole:-71 the|window:-40 the|word:-46 the|wrong:-28 thing:171 third:-19
  this:-36 three:23 throat:-20 through:78 thunder:175 thunderous:-32 thunder|grumble:42 thunder|roll:22 thunder|walk:22 tick:-92 tie:-58
  tile:-74 to:-91 together:-43 toll:-21 tongue:-47 too:-69 top:-37 tower:36 to|a:-37 to|be:36 to|the:-50 turn:34 twice:190 two:-85
  two|hundred:-35 uncle:-92 under:65 under|his:312 under|the:26 until:-103 until|the:-61 up:-24 upon:62 upon|its:-88 upon|the:44 up|in:-73
  up|on:90 up|the:-67 us:185 valley:204 very:-63 violet:327 voice:-101 walk:-47 wall:81 warm:92 watch:-27 water:-92 wave:57 way:-49 we:-84
  weather:235 well:-40 wet:144 what:-45 when:-155 when|the:-143 where:-163 where|the:-63 which:21 which|be:54 while:-45 white:-69 whole:52
  whole|of:-64 wind:-45 window:-83 with:-287 with|a:-28 with|its:-62 with|the:-100 wolf:-171 word:-63 write:-94 wrong:-43 year:29 yew:-48
  you:-124 your:-131 you|be:58 you|can:19 you|have:-63 you|the:-32`,
  coin: `
  's|man:-26 's|sleeve:19 about:33 above|the:-71 across:-42 across|the:-28 aft:-54 aft|another:65 against:-36 ahead:-216 air:-54 alarm:-34
  all:-43 along:-116 along|the:-118 already:-85 among:-42 an:-54 and:-63 and|be:-47 and|come:-42 and|do:-15 and|every:129 and|give:-30
  and|go:-71 and|half:31 and|it:51 and|say:-63 and|take:-77 and|the:-21 and|then:-141 and|there:-78 and|they:72 and|you:-60 another:-55
  answer:-29 apart:-36 apron:89 arm:-87 arrive:102 as:24 ash:-79 ask:152 as|far:-75 as|fast:263 at:56 at|a:-87 at|each:-24 at|the:215
  at|your:46 axe:-18 a|copper:97 a|hand:-28 a|long:35 a|man:-18 a|ring:-109 a|second:-23 a|token:257 back:-34 backward:-28 bailiff:-27
  bailiff|'s:-34 ball:88 bang:-45 bank:-17 bar:368 barn:37 barrel:-29 bar|and:149 bawl:160 before:-63 begin:-62 begin|to:-32 behind:-24
  behind|it:-34 behind|the:134 bell:-95 bellow:-25 below:-94 beneath:38 between:-144 between|the:-89 beyond:139 be|a:122 be|all:151
  be|already:-31 be|in:-15 be|on:-19 be|still:-174 be|the:61 billhook:-60 bite:103 bite|each:71 blade:-33 blow:-62 board:-40 boarder:-62
  bolt:-19 booth:50 both:-177 bounce:95 bow:-109 bowl:185 boy:171 brass:335 break:-50 breath:-34 bridge:-72 bucket:164 burn:-70 but:-52
  buy:-68 by:152 by|one:49 by|the:55 cage:55 call:70 can:54 car:49 carp:-34 carter:96 cash:96 causeway:-35 ceiling:-23 chain:-19
  change:-267 charge:-36 chime:-110 chink:274 chink|into:169 chink|on:118 chit:25 clank:107 climb:-45 clink:237 clink|clink:120
  clink|into:138 close:-36 cold:-54 come:-140 come|back:-47 come|down:-79 come|in:134 come|over:-53 come|up:-52 copper:79 corner:57
  cough:62 count:141 counter:-18 counter|and:25 count|your:24 crack:-99 cross:-72 crossbow:-24 crowd:200 cup:-48 custom:58 dead:35
  deck:-114 deep:234 deep|at:271 die:193 dime:72 dish:54 do:26 dollar:-114 door:41 down:24 down|in:-160 down|on:98 draw:-18 drink:41
  driver:-43 drone:-59 drop:157 drover:122 drumhead:132 dust:33 each:46 each|of:108 ear:35 eat:127 edge:-95 eel:42 elder:-75 eleven:-34
  empty:-85 engine:-26 everybody:89 everyone:54 everything:-20 eye:-95 face:-47 falchion:-39 fall:43 far:-89 far|as:-97 fast:188
  feather:-33 fee:410 feed:153 feed|the:93 find:-136 find|the:-32 finger:-23 fire:-209 first:-86 fist:138 five:-37 flat:108 floor:-171
  fly:-54 fold:-30 for:-67 for|a:-143 for|the:70 four:66 from:-97 from|the:-91 front:-33 full:-54 gallery:87 galley:-37 gantry:-36 gap:-21
  gate:-41 get:-188 give:50 glass:172 go:-174 goat:58 good:-24 goose:-38 go|down:213 go|for:-17 go|off:-67 go|through:-32 go|up:36
  grate:-52 great:78 green:-98 grind:160 groat:113 guard:-70 gun:73 half:40 half|a:-27 half|the:24 hammer:-28 hand:-236 hand|and:-83
  hang:-203 hatch:-46 have:-204 have|a:-17 have|be:-80 have|put:-39 have|the:-100 he:-57 head:-79 hear:247 hearth:58 heel:-96 height:-108
  her:-60 he|be:-90 he|have:34 high:85 hilt:-15 him:-49 his:22 hiss:-30 his|apron:136 hit:-28 hold:-40 hole:-41 hoof:-49 hook:71 hop:55
  horn:-40 hour:-101 howl:-92 hum:-59 hundred:34 i:-214 into:202 into|the:137 in|a:-124 in|his:131 in|it:-49 in|the:62 in|your:-53
  iron:-51 it:-31 its:-120 itself:-83 its|own:-24 it|and:-78 it|be:-47 it|go:-62 it|have:-49 it|ring:320 it|roll:62 it|take:-20 jingle:-53
  keep:-120 key:-82 kick:-35 klaxon:-44 knock:-37 know:-23 lacquer:131 lamp:-65 land:-60 lantern:-35 last:104 late:78 laugh:156 lay:-140
  lead:-32 lean:46 leave:-90 leave|the:-66 leave|to:-42 length:-23 let:-55 let|go:-39 let|it:-21 let|the:-36 lid:-53 lie:-106 light:-135
  line:-141 listen:79 listen|to:54 little:183 lock:43 look:-156 look|at:-73 loose:-150 lose:-64 low:42 machine:43 magnetic:-29
  magnetic|sole:-33 man:66 market:-27 me:-40 meet:-88 mirror:-29 money:-103 more:-81 mouth:-50 mule:-23 my:-99 name:-58 nickel:178
  night:203 nine:164 nose:-62 note:26 of:-53 off:-243 off|the:-79 of|a:-48 of|cash:50 of|it:-69 of|the:-44 of|them:-22 of|you:-60 old:-270
  on:-51 once:-40 one:-26 one|aft:52 one|by:81 one|two:-100 only:-100 onto:80 onto|the:89 on|a:134 on|fire:-116 on|his:47 on|iron:-36
  on|its:-25 on|the:48 on|your:-28 open:-260 open|the:-80 order:62 other:78 other|half:46 our:-42 out:-49 outside:-80 out|the:-35 over:-62
  overhead:-71 over|the:-43 own:-40 pair:-38 palm:-138 pan:60 pane:-48 parry:-17 pass:-59 past:-72 pay:-194 penny:63 person:237 piano:237
  piece:-35 pistol:107 plank:-44 play:193 plink:286 plink|and:113 plink|plink:56 pop:-88 port:-39 pump:71 purse:-21 push:182 put:-52
  quarter:-160 rain:-148 rattle:47 red:-67 reeve:-22 rest:-24 ridge:-50 rifle:-129 right:-97 ring:16 rise:-30 road:-95 roll:69 roof:-113
  room:68 rope:141 roulette:199 round|the:156 row:-27 run:48 sabre:-22 saucer:181 say:32 say|it:-38 say|the:33 scream:-70 second:-135
  see:-59 set:-54 shaft:-19 shake:53 she:-164 shield:-21 ship:-15 shoot:-46 short:-46 shout:85 shriek:125 shut:-22 shutter:-72 sign:-30
  silver:209 since:-55 sing:-69 siren:-67 sister:-82 sit:-134 sit|down:-35 skitter:157 slap|down:64 slate:37 sleeve:54 sleeve|and:-49
  slide:90 slow:-140 slug:-60 small:135 smell:30 smell|of:56 smoke:-22 sole:-140 some:-148 somebody:-21 someone:-59 something:-139
  somewhere:-97 so|that:96 spark:-34 speak:-38 spin:331 spine:-15 spin|on:50 spit:-51 stack:134 stair:-71 stamp:131 stand:-107 star:-67
  start:-78 steel:-30 step:-42 still:-264 stone:-49 stool:43 stop:-127 string:43 string|of:46 sweep:41 swing:-71 sword:-38 table:-68
  take:-321 take|it:-48 take|the:-172 talk:-53 tanker:-62 that:-114 the:-85 their:-100 them:74 then:-207 then|a:-164 then|it:-47
  there:-229 there|be:-112 they:32 they|be:70 they|have:-93 the|air:-38 the|bailiff:-26 the|bar:324 the|bridge:-60 the|causeway:-38
  the|corner:94 the|counter:40 the|deck:-35 the|dish:24 the|drumhead:149 the|first:-43 the|floor:-23 the|galley:-33 the|hearth:96
  the|hole:-31 the|klaxon:-26 the|leave:-33 the|old:-76 the|other:88 the|pan:78 the|pump:37 the|reeve:-17 the|rest:-18 the|ridge:-28
  the|ring:-42 the|roof:-71 the|room:74 the|second:-91 the|slate:43 the|slot:-24 the|third:-40 the|trestle:124 the|two:-60 the|wall:-81
  the|way:-32 the|whole:36 the|window:-89 the|wrong:-36 the|zinc:87 thing:-38 third:-34 three:78 three|of:-23 throat:257 through:-265
  through|the:-275 throw:35 thumb:-50 ticket:-25 tile:78 till:-60 time:-134 time|the:-36 tin:128 to:-140 together:-99 token:304 toll:-57
  too:-49 tooth:-24 top:-78 torpedo:-40 toward:-47 tower:-72 to|be:25 to|right:-35 to|the:-113 tray:117 tread:-36 trestle:123 turn:-45
  twice:-55 two:45 two|of:-45 under:-211 under|it:-62 under|the:-140 until:-59 up:-21 upon:-31 upstairs:217 up|and:-21 up|in:-59
  up|the:-67 us:-73 use:-68 vault:-43 very:-32 voice:262 wagon:-23 wake:-48 walk:-22 wall:-112 want:287 warm:-257 water:-135 wave:63
  way:-60 we:31 wet:-36 what:-52 what|be:-20 wheel:110 when:-139 where:-207 where|it:-75 where|the:-82 which:-15 while:309 while|the:109
  white:-51 who:29 whole:18 whole|of:99 whoop:57 who|have:-63 will:-23 wind:-34 window:-152 windscreen:-23 with:-96 with|a:77 with|her:153
  with|it:-53 with|its:-48 with|the:-99 with|two:-29 with|your:-65 write:-278 wrong:-33 yard:-27 year:-15 you:-71 your:15 your|change:28
  your|head:-87 you|be:-49 you|drop:215 you|go:-33 you|have:-168 zinc:93`,
  arrow_loose: `
  a:-17 above:-20 across:182 across|the:-23 again:33 air:67 all:-113 along:-38 along|the:-57 already:121 among:-71 an:-52 and:-80
  and|a:155 and|be:-73 and|it:-34 and|its:15 and|let:-41 and|loose:177 and|take:138 and|the:-78 and|you:17 another:223 archer:-367
  arrow:-134 at:-33 at|the:-94 a|horse:-20 a|man:153 a|quarrel:264 a|shaft:187 back:163 backward:109 bank:21 bar:-133 bay:52 before:116
  begin:-33 behind:77 behind|the:159 bell:-158 beside:-23 be|already:109 be|go:24 be|in:-20 be|stand:80 be|still:109 billhook:-57
  blade:-44 bolt:-121 both:56 bow:-174 bowman:54 bowstring:78 bowstring|thrum:44 bow|to:-243 but:-160 by:-139 by|the:-71 catch:-43
  causeway:133 cheek:-217 come:-34 come|over:-165 come|up:20 cough:123 count:-83 crack:-75 crossbow:-56 cut:98 dish:-72 do:-98 down:67
  draw:-253 dry:127 each:45 ear:191 edge:108 elbow:-61 empty:-50 every:-83 face:-15 falchion:48 fall:-82 far:44 feather:92 find:19
  first:48 fly:52 foot:-66 for:-151 forty:228 for|the:-158 four:-16 from:116 from|both:60 from|the:172 front:266 front|rank:266
  gallery:177 gate:71 get:299 give:-60 go:-163 gong:-67 goose:-127 goose|feather:55 go|over:226 go|up:-28 great:-20 green:-23 grind:-163
  grow:46 grow|feather:62 guard:-91 hand:-101 hang:-158 hat:23 have:-163 have|a:-28 have|be:92 he:-323 head:15 hear:-116 hedge:39 her:-98
  he|have:-101 his:-46 hold:-70 hoof:-69 hum:66 hundred:-62 in:56 into:-78 in|a:-158 in|his:184 in|it:-32 in|its:103 in|the:197 in|your:22
  iron:-36 it:-112 its:-150 it|and:-21 it|be:148 keep:-31 kick:98 kick|the:121 last:202 lay:-140 lead:114 leave:156 leave|the:112
  length:-192 let:141 let|fly:129 let|go:98 let|it:-100 lie:-77 lift:-149 light:-115 line:38 little:168 loft:71 long:-72 look:-20
  loose:165 low:-52 man:244 meet:-15 melon:230 miss:277 musket:256 name:-136 next:159 nine:-283 noon:-172 note:-188 off:-88 off|the:-26
  of|it:-79 of|the:94 of|them:-56 old:-91 on:-93 once:-66 one:-115 only:-205 on|the:-132 open:-370 other:91 out:55 out|of:107 over:109
  over|the:164 own:-64 pagoda:82 paper:-92 parry:-30 past:-101 penny:-38 pony:423 powder:46 put:89 quarrel:258 quarrel|in:193 quiver:45
  rain:-66 rank:285 reed:138 rider:160 ring|on:50 river:-61 road:105 roof:105 rope:129 round:26 run:-135 say:-85 scale:82 scream:45
  scream|and:142 second:-24 shaft:157 shaft|go:113 she:-44 shoot:328 shout:-48 shriek:-28 since:-107 sing:136 sit:194 sit|down:172 six:163
  sleeve:-67 slide:-127 snow:-104 someone:55 something:205 sound:24 speak:-45 spit:-185 stair:-35 stand:-230 stand|in:43 steel:-169
  still:114 stone:-64 stop:-94 straight:144 strike:-61 string:-84 stroke:-33 sword:-93 take:68 take|the:216 tear:29 terrace:44 that:-19
  the:-73 their:-225 them:-126 then|the:-75 there:-119 there|be:-76 they:48 they|come:56 they|have:-35 the|air:79 the|archer:-128
  the|bolt:40 the|causeway:136 the|dry:19 the|far:-15 the|first:59 the|front:290 the|gong:-37 the|lead:125 the|next:138 the|other:174
  the|pagoda:70 the|powder:38 the|reed:139 the|second:79 the|string:42 the|terrace:59 the|third:217 the|two:42 the|wall:-248 the|whole:80
  third:252 three:-139 through:218 through|the:33 thrum:116 tile:16 time:-89 to:-222 together:20 to|the:-134 turn:-15 twang:130
  twang|and:119 two:-19 two|of:38 under:-328 under|the:-304 until:-21 up:-67 upon:-122 up|on:207 up|the:34 volley:37 walk:-87 wall:-240
  wave:78 way:-92 where:49 where|your:112 which:46 while:-37 whistle:40 white:-238 who:257 whole:103 widow:-51 with:-80 with|a:20
  with|its:80 with|the:72 with|their:-170 word:-64 yard:193 you:-125 your:-197 your|ear:98 your|hat:32 your|name:-59 you|be:154
  you|have:-79 you|the:185`,
  rain: `
  's:-76 's|a:-37 's|hat:46 's|man:-46 've:129 a:-123 about:26 about|it:-60 about|the:39 above:172 above|the:-109 across:38 across|the:-99
  aft:-31 afternoon:148 afternoon|the:208 aft|that:-67 again:-37 against:-145 again|and:-47 ahead:-109 air:-102 alarm:-88 all:-39
  all|afternoon:147 all|along:23 all|night:109 all|the:-24 along:-138 along|the:-55 already:102 altar:-32 among:-96 among|the:-106 an:-72
  and:-49 and|a:42 and|aft:-78 and|all:-122 and|at:-90 and|be:-87 and|by:35 and|come:-144 and|do:48 and|fire:-93 and|for:21 and|get:147
  and|give:-56 and|go:49 and|have:-220 and|he:-74 and|his:33 and|in:133 and|it:-54 and|its:65 and|let:-48 and|on:234 and|one:72
  and|out:-49 and|put:-97 and|she:34 and|somebody:71 and|spit:-288 and|take:-163 and|the:34 and|then:-140 and|there:-259 and|they:39
  and|you:-170 and|your:-82 another:41 answer:-135 anything:-29 apart:-66 arm:-146 around:-22 arrive:55 ash:-53 aside:-198 ask:125
  asleep:150 as|a:-141 as|far:-181 as|it:62 as|the:-193 at|a:-33 at|each:-55 at|every:-41 at|last:267 at|the:-21 at|you:59 at|your:-38
  aunt:-59 away:-173 awning:-35 a|bowl:107 a|foot:176 a|good:-52 a|great:50 a|hand:199 a|line:-30 a|log:114 a|long:89 a|man:-29
  a|second:-40 a|shower:118 a|single:-72 a|third:100 a|time:73 a|whole:-66 back:-47 backward:-37 back|and:-34 back|to:-22 balcony:-150
  bang:-87 bank:-344 banner:-73 bar:-75 bare:-44 barge:132 barrel:19 bass:72 bawl:-74 be:-78 bead:120 bear:17 beat|on:59 because:-68
  bed:240 before:85 begin:-68 begin|to:48 behind:-158 behind|it:-109 behind|the:-196 behind|you:-70 bell:-58 bellow:-27 below|the:-107
  bench:-72 bend:28 beneath:18 beneath|the:-97 beside:-60 between:-75 between|the:-60 beyond:64 beyond|the:55 be|a:-25 be|all:-117
  be|already:-44 be|at:156 be|be:174 be|carry:-100 be|come:280 be|dry:-120 be|go:-37 be|in:-75 be|leave:-33 be|make:-22 be|on:-67
  be|only:133 be|pour:70 be|rain:99 be|still:97 be|strike:-32 be|tell:72 be|the:21 be|two:275 be|under:-49 big:-23 bike:-16 bite:-56
  black:-124 blade:-67 blanket:108 blanket|and:123 blast:-48 block:-80 blow:-163 blue:-153 board:39 bolt:-107 bomb:-42 boom:101 boot:61
  boot|and:292 both:-229 both|barrel:-24 bottle:-129 bow:-44 bowl:152 box:157 boy:-157 break:-233 breath:-35 breathe:-187 bridge:61
  bring:92 bring|the:110 brother:-28 brother|'s:-70 build:-41 burn:-170 burst:-113 bury:141 bus:72 bus|roof:91 but:-97 but|the:26 buy:64
  buzz:146 by:62 by|one:47 cab:171 cage:-15 can:-26 candle:26 can|hear:-17 cap:-23 capsule:171 car:-186 carbine:-30 carry:76 cart:113
  carter:-44 case:157 cash:-113 cat:-37 catch:-233 cat|have:23 causeway:-43 ceiling:-66 chain:18 chair:85 chapel:-61 charge:-39
  chatter:-59 child:-96 chorus:-86 chrome:-57 clang:-52 clatter:-81 clean:28 clear:-305 click:-91 cliff:-33 climb:-51 clinic:63 close:142
  coat:-30 coffin:220 cold:-93 colour:-58 colour|of:-43 come:-81 come|back:-83 come|down:150 come|in:-324 come|off:-24 come|on:164
  come|out:-90 come|over:107 come|straight:139 come|through:54 come|up:-140 consider:-63 cook:-45 cough:-99 count:-50 counter:-122
  crack:16 creak:-19 cross:-18 crossbow:-50 cup|one:110 curtain:65 custom:-41 cut:88 dam:-36 dance:-35 dark:59 darn:46 day:-88 dead:-32
  deal:-42 deal|of:-22 die:29 do:134 dog:68 dollar:-55 door:-109 downpour:145 down|and:-139 down|in:71 down|on:62 down|the:32 down|to:95
  do|the:149 drag:-36 drain:-78 draw:36 drink:185 drip:-180 drip|from:33 drive:-77 drizzle:338 drizzle|bead:29 drone:-167 drop:38
  drown:-236 drum:21 drum|on:221 dry:-41 dry|and:-91 dust:-65 each:-116 ear:-108 eat:-25 edge:-144 eight:-208 elbow:-45 eleven:-101
  ember:55 empty:-40 empty|the:-16 end:130 end|of:-25 escape:122 even:-67 evening:-97 every:-64 everybody:-30 everyone:-151 eye:189
  face:-47 falchion:-42 fall|on:103 family:243 fan:148 far:-142 far|as:-198 fast:229 fat:-16 feather:-126 feed:59 feel:-38 fill:169
  find:-43 find|the:-136 finger:31 fire:-148 fire|escape:143 fire|the:-52 first:24 fish:35 five:-58 fizz:31 flash:158 flat:-166 floor:-69
  fly:-81 fold:67 follow:-86 foot:61 forehead:-43 forty:-112 for|it:62 for|once:56 for|the:-30 four:114 four|hundred:-77 frame:-85
  from:-159 from|the:-27 front:-16 full:-238 gallery:-154 gate:19 get:113 get|a:-38 get|the:-45 gin:-43 girl:-30 give:138 give|it:-62
  glass:-258 glove:-149 go:-96 gong:-57 good:-33 goose:-91 go|and:-42 go|at:59 go|by:69 go|down:-84 go|in:-34 go|off:-62 go|on:38
  go|out:131 go|over:-58 go|round:-75 go|the:89 go|through:-130 go|to:-238 go|up:-194 grain:-65 grate:22 grave:48 gravel:-116 great:159
  green:-123 grey:-201 grind:-96 groan:-56 grow:-65 grumble:-50 gun:-20 gutter:15 gutter|run:60 hack:-41 hair:-122 half:119 half|a:55
  hall:-39 hammer:-46 hand:-99 hand|and:-183 hand|in:-94 hang:-71 hard:181 hat:-44 have|a:-18 have|be:47 have|begin:-27 have|bring:64
  have|find:-86 have|get:93 have|go:65 have|stop:-40 have|the:-22 he:-161 head:66 head|and:-38 hear:56 hearth:-19 hear|it:125 hear|the:124
  heel:40 her|hand:-57 he|be:-122 he|have:85 he|hit:-16 he|keep:-43 high:-66 him:50 him|the:114 hinge:-46 his:-98 hiss:140 hiss|on:113
  his|hat:50 his|own:-64 hit:-90 hit|him:-42 hit|me:-28 hit|the:15 hold:146 hold|the:173 hole:-29 holler:-27 hood:-33 hoof:-178 hook:-60
  hot:-119 hour:120 house:-64 howl:-59 hundred:-23 hundred|person:-34 i:25 ice:-127 in:-74 inside:-109 inside|the:-148 instant:79 into:-31
  into|the:24 in|a:-225 in|and:-16 in|at:-18 in|by:-149 in|her:58 in|his:-86 in|its:-42 in|my:-35 in|one:-40 in|rope:83 in|the:-46
  in|under:-71 in|your:-91 iron:-87 it:100 its:-70 itself:-167 its|own:256 it|again:-75 it|and:123 it|be:203 it|come:231 it|do:132
  it|get:83 it|go:-161 it|have:47 it|in:67 it|on:-60 it|patter:161 it|rain:98 it|the:180 it|under:23 it|up:-42 it|with:-215 i|have:41
  i|stand:-105 jack:-37 jack|in:-38 jaw:-100 jump:-107 just:-98 keep:-85 keep|the:26 kettle:-25 key:85 kick:-139 kid:-49 kind:-90
  kind|of:-117 klaxon:-59 knee:-148 kneel:-117 knife:-32 knock:-148 know:-215 knuckle:31 lamp:63 land:51 lantern:72 lap:126 last:-16
  late:-42 lattice:-138 laugh:-38 laundry:37 lay:-62 lead:191 lead|and:175 lean:-155 leave:-107 leave|the:-121 leave|to:-25 ledger:-150
  leg:66 length:-211 length|of:-176 letter:95 let|fly:-15 let|it:83 let|the:-180 lid:105 lie:80 lie|down:-139 lie|on:189 lift:-104
  lift|the:-75 light:39 lightning:-165 line:-118 lip:-159 listen:-26 listen|to:-26 little:-86 lock:-141 log:203 long:-41 look:-223
  look|at:-62 loose:-171 lose:24 low:74 lower:-215 machine:-50 make:28 man:-33 many:-134 mare:-47 market:-46 me:-69 meet:-261 me|and:72
  middle:99 middle|of:149 minute:-66 mirror:19 miss:103 month:-163 more:-30 morning:-31 mother:47 motor:84 mouth:35 move:69 move|the:92
  mutter:-36 my:34 name:-62 neat:-30 next:-135 next|room:-28 night:160 nine:-166 nineteen:184 ninth:-175 noise:-48 noodle:67
  noodle|sign:40 noon:-35 nose:107 not:-151 note:138 now:69 now|it:163 number:-96 nurse:427 of:-23 off:117 off|and:154 off|his:-33
  off|in:339 off|its:-22 off|the:-73 of|a:-34 of|it:229 of|the:-82 of|them:-81 of|us:164 of|you:113 old:31 on:37 once|and:34 one:-42
  one|and:66 one|by:-35 one|of:-241 only:50 only|one:61 only|the:-39 on|a:-232 on|every:-85 on|his:-310 on|iron:-131 on|it:53 on|its:90
  on|steel:-29 on|the:89 on|your:-42 open:-85 open|up:-28 or:-252 orchid:-44 order:281 other:-131 other|person:-44 outside:117
  outside|the:69 out|and:126 out|in:168 out|of:-197 out|on:114 out|the:124 overhead:33 over|and:146 over|in:-28 over|it:-39 over|the:66
  over|your:73 own:142 pace:98 page:38 paint:-137 pair:82 pair|of:120 palm:-170 pan:51 pane:-122 panel:-48 paper:79 parapet:-51 parry:-50
  part:-197 pass:-138 pass|the:-55 past:-70 past|the:140 patter:390 patter|on:170 pawnshop:-32 pay:359 peal:26 peat:69 pelt:92
  pelt|rain:64 person:-68 piano:-73 pick:-180 piece:-166 pilgrim:27 pink:151 pipe:-68 pistol:-108 place:-105 plank:-56 plate:122 plink:132
  point:-54 pop:-54 post:-42 pot:35 potter:256 pour:201 powder:-98 promise:-121 pull:96 pull|the:192 pump:-116 put:-193 put|the:-109
  quite:-63 rail:-110 rain:96 rain|a:101 rain|and:111 rain|be:64 rain|beat:56 rain|come:103 rain|drip:24 rain|fall:34 rain|in:-65
  rain|on:107 rain|patter:49 rain|rattle:25 rain|run:21 rain|the:62 rain|tick:26 rank:-52 rattle:-92 read:104 read|the:-113 rear:-41
  red:-72 rest:-144 revolver:-67 rib:-60 rider:-59 rifle:-105 right:-48 ring:-261 ring|on:-64 rise:-80 road:-110 roll:-239 roof:-68
  roof|and:157 roof|of:112 room:-197 rope:279 round:-299 round|and:-201 round|the:-72 run:25 run|in:193 run|with:91 sabre:-218 sack:-31
  salt:-85 say:17 say|the:-37 scream:-42 screen:124 sea:18 seat:108 second:55 see:24 seed:-35 sell:55 set:-60 settle:56 seven:66
  shaft:-105 shake:-125 shape:-31 sheet:78 shelf:47 she|have:-80 shoe:69 shoot:-186 shoot|at:-20 short:-30 shoulder:-82 shout:-79 show:-28
  shower:200 shriek:-58 shut:-43 shutter:106 side:-153 sideways:32 side|of:-20 sign:91 sill:-79 silver:125 since|the:67 sing:-87
  single:-99 siren:-23 sister:33 sister|'s:116 sit:64 sit|down:-135 six:98 sixty:-27 size:125 size|of:111 sky:-123 skylight:-53 slab:213
  slap:-87 slate:231 sleep:79 sleet:149 sleeve:41 sleeve|and:-30 slide:93 slow:-168 slug:-17 small:71 smell:-49 smell|of:-48 smoke:-82
  snap:-43 snow:-125 so:59 soft:376 sole:-165 some:-51 somebody|'s:-60 somebody|have:-86 someone:-70 something:35 somewhere:90 sort:-48
  sound:-251 so|that:70 spark:-71 speak:-105 spit:92 spit|and:25 stack:-55 stair:-90 stamp:44 stand:73 stand|at:228 stand|on:157
  stand|up:-107 start:59 stay:66 steady:257 steam:-21 steel:-91 steel|on:-33 step:-203 stick:-46 still:-63 stone:-38 stool:72 storey|of:49
  storm:44 stove:156 straight:39 straight|down:129 straw:-42 street:-150 strike:-135 string:110 strip:225 swing:-141 sword:265 table:-46
  take:16 take|a:-58 take|it:186 take|off:177 take|the:-94 talk:-100 tank:-126 tanker:-59 tap:29 tarpaulin:66 tax:-52 tell:111
  tell|the:-67 ten:-67 ten|thousand:-47 terrace:-45 that:-86 thatch:137 that|be:23 that|have:-65 that|it:-78 the:-64 their:-174
  them|and:144 them|be:-109 then:-49 then|it:-70 then|the:-120 there:-35 there|'s:-120 there|be:-124 they:125 they|be:-142 they|come:-36
  they|have:-140 the|air:-114 the|alarm:-36 the|altar:-26 the|awning:-48 the|bar:-36 the|barge:190 the|bed:87 the|bell:62 the|board:-56
  the|boy:-18 the|bridge:-38 the|bus:60 the|candle:43 the|causeway:-40 the|chapel:-97 the|chimney:-37 the|clinic:56 the|coal:-73
  the|coffin:93 the|colour:-45 the|corner:-90 the|counter:-62 the|curtain:-47 the|custom:-32 the|dam:-34 the|dark:-28 the|dead:69
  the|deck:54 the|door:-86 the|downpour:233 the|drizzle:204 the|drone:-39 the|drop:163 the|dust:-39 the|ear:-47 the|eaves:80 the|edge:-47
  the|ember:68 the|family:235 the|fire:26 the|first:-71 the|fish:49 the|flat:-53 the|floor:-171 the|front:-109 the|gallery:-147
  the|gate:70 the|glass:174 the|gong:-34 the|great:159 the|guard:26 the|gutter:30 the|ice:-76 the|kettle:-40 the|lamp:-120 the|lantern:127
  the|last:-77 the|laundry:38 the|lead:177 the|lid:72 the|lift:52 the|man:60 the|mat:-85 the|middle:107 the|new:15 the|next:-142
  the|night:67 the|ninth:-212 the|noodle:-20 the|old:106 the|one:89 the|only:120 the|other:-42 the|pane:159 the|paper:199 the|parapet:-34
  the|pass:-43 the|pawnshop:-43 the|peat:75 the|pelt:78 the|piano:-39 the|pilgrim:53 the|pot:78 the|powder:-61 the|pump:-81 the|rain:245
  the|rest:-136 the|right:-49 the|roof:26 the|room:-60 the|same:59 the|second:38 the|shutter:91 the|sign:-31 the|sill:-68 the|size:120
  the|sky:-104 the|slab:206 the|slate:133 the|sleeve:-89 the|stair:-44 the|step:89 the|stone:-32 the|storm:-71 the|tanker:-26
  the|tarpaulin:53 the|thatch:44 the|thing:-31 the|third:-16 the|thunder:95 the|tile:-75 the|tin:22 the|tooth:-31 the|top:-50 the|tower:57
  the|typewriter:66 the|umbrella:-91 the|vault:-303 the|wall:-82 the|water:-152 the|way:52 the|wet:263 the|whole:-140 the|window:-88
  the|word:-65 the|wrong:70 thin:18 thing:-94 think:-68 third:27 this:-83 thousand:-164 thread:-101 three:-72 throat:-80 through:-118
  through|his:-88 through|the:-58 throw:-97 thrum:-130 thumb:-156 thunder:160 thunder|roll:34 tick:78 tie:44 tile:-278 till:-77 time:-92
  tin:-134 toe:-38 together:-162 tomato:-201 tonight:-78 tooth:-58 too|many:-62 top:-126 toward:-189 tower:-60 to|a:-59 to|be:40
  to|itself:-48 to|keep:121 to|right:-16 to|the:118 to|you:119 train:-86 tread:-43 truck:-54 tube:277 turbine:-140 turn|the:-23 twelve:-43
  twice:31 two:71 two|hundred:-67 two|of:-60 type:-97 typewriter:79 umbrella:-152 under:-64 under|a:105 under|it:-34 under|the:-76
  until:-150 until|the:-222 up:-33 upon:141 upon|it:28 upon|the:57 upside:147 upside|down:141 upward:-76 up|a:47 up|from:-85 up|in:-17
  up|on:27 up|the:-71 up|to:-75 up|with:-125 us:120 use:-25 valley:124 vault:-261 very:-61 voice:102 wait:-61 walk:-124 walk|the:-298
  wall:-104 wall|in:-21 warm:236 warm|the:92 watch:-47 water:27 wave:57 way:96 way|it:155 we:175 wear:155 weather:-85 well:-79 wet:179
  what:-27 whatever:-72 what|be:185 wheel:-74 when:-44 when|it:-26 when|the:-77 where:28 where|it:76 where|the:-51 which:-31 which|be:-57
  while:-120 while|the:-34 whistle:45 who:71 whole:-75 whoop:-78 who|have:67 wide:-71 widow:204 will:179 wind:19 window:-125 wire:-47
  with:-67 with|a:37 with|an:-50 with|her:-280 with|his:-39 with|its:48 with|my:62 with|the:42 with|your:63 wolf:-81 wool:68 word:-107
  work:-141 wrist:-45 wrong:38 yard:-133 year:17 yew:199 you:-54 your:-65 yours:-58 your|ear:-15 your|foot:62 your|head:71 your|name:-46
  your|nose:198 your|own:-63 you|a:106 you|and:-35 you|be:161 you|can:76 you|count:95 you|go:-30 you|have:62 you|lie:154 you|put:-31
  you|take:67 you|turn:30 you|walk:165`,
  horse: `
  'd:-17 's:-52 's|a:-36 's|hat:-21 a:-118 about:-254 about|the:-54 above:54 above|the:137 across:-49 across|the:45 aft:30 aft|another:-51
  aft|the:-58 again:-164 against:120 against|the:-48 again|and:-26 ahead|of:55 air:-41 all:61 all|the:18 along:40 along|the:-23 already:15
  altar:-53 always:-21 among:-23 among|the:-77 an:-154 and:-17 and|a:-91 and|all:-135 and|at:-25 and|be:60 and|blow:149 and|bolt:55
  and|by:-90 and|come:-95 and|every:-38 and|get:-37 and|go:102 and|he:-18 and|his:-27 and|hold:-22 and|it:-100 and|its:-32 and|leave:83
  and|let:-76 and|look:24 and|on:135 and|one:54 and|out:-29 and|put:-66 and|scream:66 and|she:-24 and|something:-53 and|stamp:32
  and|stand:-67 and|take:-45 and|that:-39 and|the:-94 and|then:-20 and|they:58 and|wait:-19 and|what:-31 and|when:-84 and|you:-33
  another:15 answer:30 arch:21 arm:-33 around:-25 as:-314 ash:-65 ask:-47 asleep:-34 as|a:-29 as|far:-23 as|one:-130 as|they:-51 at:76
  at|a:44 at|each:-47 at|every:149 at|full:242 at|his:79 at|it:44 at|the:-18 aunt:-35 away:104 a|bell:-145 a|great:60 a|hand:165
  a|horse:-212 a|little:-37 a|long:128 a|man:-39 a|second:-17 a|single:-47 a|small:-35 a|string:-27 a|third:-98 a|time:-58 a|trot:24
  a|walk:130 a|white:-94 a|yard:-36 back:-131 backward:18 back|the:23 back|to:-56 ball:-16 bank:-132 bar:71 bare:-51 barge:-77 barley:235
  barrel:-34 basket:-23 be:-17 beat:159 bed:-164 before:30 begin:59 begin|to:72 behind:39 behind|it:-30 behind|the:-254 behind|them:109
  behind|you:107 bell:76 bellow:-44 bench:-38 bend:-85 beneath:-150 beneath|the:-71 beside:305 beside|you:206 between|one:-16
  between|the:65 beyond:69 beyond|the:86 be|a:-61 be|all:106 be|draw:-34 be|go:-71 be|leave:-169 be|on:-51 be|only:23 bite:140 black:32
  blade:-77 blind:-165 blow:119 blow|and:85 blue:96 board:-93 boat:-22 bolt:-21 bonnet:-21 boom:-54 both:-217 bottle:-164 bow:-90 bowl:-47
  boy:-82 brazier:-105 break:28 breaker:-98 breath:109 breathe:-52 breathe|out:-25 bride:-60 bridge:221 bring:52 bronze:-51 brother:-103
  buggy:-72 burn:-73 burst:-87 bury:-138 by:-89 by|a:-15 by|one:-98 by|the:15 call:192 can:-49 candle:-15 can|hear:21 card:-30 carp:-113
  carry:49 cart:-57 cart|have:107 cat:-86 catch|the:-22 causeway:221 causeway|and:193 chain:-115 chair:-21 chalk:-70 change:-72 child:49
  chimney:193 circle:29 clang:-75 clap:-27 clatter:149 clear:-98 cliff:-55 clod:100 clop:383 clop|up:209 close:-47 close|and:-47 cloth:-20
  coach:29 cob:161 cobbles:137 cold:-61 collar:101 collar|and:58 column:-37 comb:-44 come:-105 come|a:-66 come|back:-77 come|down:78
  come|in:-170 come|out:-70 come|over:-32 come|the:-165 come|through:117 come|up:76 company:68 complain:60 cook:-172 corner:-219 could:158
  count:78 courtyard:-91 cover:-34 cow:-24 crack:-59 cross:-33 cross|the:-24 cry:92 crypt:-46 cup:-83 curl:-16 dead:-88 do:-169 dog:-70
  door:-84 down:29 down|at:121 down|in:33 down|on:164 down|the:-69 do|the:-173 draw:-59 draw|the:-32 dray:42 drink:-44 drip:-43 drive:-49
  driver:-27 drop:-74 drover:-64 drown:-51 drum:-93 dry:-36 dust:-41 dyke:104 each:-68 ear:60 eat:-33 eaves:-35 edge:-87 eight:-66
  eighty:-46 elder:-29 empty:-74 empty|the:-22 end:142 end|of:44 even:-177 evening:-75 ever:-48 every:29 everyone:-23 face:65 falchion:174
  fall:-172 family:-27 fan:-39 far:52 far|as:-24 fast:-164 feed:-33 feel:-75 ferry:-75 fill:-52 find:-77 find|the:-66 finger:-18 fir:141
  fire:-134 first:-72 fist:41 five:-19 flame:-18 flash:-41 flat|out:-57 fly:65 fog:-60 fold:-87 foot:-145 for:-211 forehead:-41 forty:-58
  for|each:-69 for|the:-93 four:359 fox:160 frame:-34 from:-58 from|the:-87 front:71 frost:84 full:202 full|stretch:196 gale:-99
  gallery:-106 garden:-31 gate:169 gear:-85 geld:59 get:-98 get|in:-29 girl:-52 give:-85 give|it:56 glass:-32 gong:-218 good:120 goose:132
  go|and:-24 go|at:90 go|by:23 go|down:67 go|in:-31 go|off:-32 go|on:-68 go|out:-58 go|over:78 go|through:17 go|to:-52 go|with:156
  granary:-25 grandmother:-30 great:104 green:-60 grey:179 grind:35 groan:-50 gun:-83 hair:-40 half|a:-36 hall:-38 halt:-20 hand:25
  handbell:-75 hang:-135 hard:17 harpoon:-58 hat:-41 have:-43 have|a:-38 have|be:-156 have|begin:156 have|come:-114 have|get:-29
  have|go:-126 have|put:-37 have|stop:-17 have|the:118 have|turn:-81 he:-175 head:64 headlamp:-43 hear:18 hearth:-45 hear|the:-25
  hedge:268 heel:100 her:58 he|be:-20 hill:82 hilt:-132 him|the:-53 hinge:75 his:-140 hiss:-45 his|hat:-27 his|mare:45 hit:-85 hit|him:-27
  hit|me:-26 hoarse:-55 hold:20 hole:-82 hole|in:-18 hood:-53 hoof:297 hoofbeat:156 hoofbeat|on:109 hoofs:254 hoof|and:27 hoof|in:58
  hoof|on:117 hook:-96 hop:98 horse:-240 horsepower:-25 horse|'s:-111 hour:120 house:-61 howl:48 hull:-65 hum:-41 hundred:-84 i:-258
  ice:94 ice|and:322 in:-100 inch:45 inside:-94 into:-66 into|the:-93 inward:-31 in|a:-25 in|and:-23 in|his:-117 in|it:-51 in|its:-65
  in|the:-133 in|under:89 in|your:-72 iron:177 it:-99 its:-58 itself:30 its|head:-66 its|own:68 it|a:-16 it|again:-88 it|and:-96
  it|back:-22 it|come:-39 it|down:-92 it|go:-53 it|in:17 it|stop:96 it|take:-35 it|the:178 it|to:-34 it|with:23 i|have:-18 jar:-20
  jingle:284 just:43 keep:-146 key:-26 kick:247 knee:-39 kneel:-40 knee|and:18 knife:-22 knock:-104 knot:-17 lagoon:-16 lake:-39 lamp:184
  lamp|light:26 lance:64 land:-47 lane:-67 lantern:-29 lap:-88 last:77 last|of:-26 late:-15 lather:-72 laugh:22 lay:151 lay|the:-33
  lead:-118 lead|mare:78 lean:136 lean|on:127 lean|out:-48 leap:61 leave:-70 leave|and:88 leave|the:-145 length:-112 let:-64 let|the:15
  lid:-96 lie|down:-23 lift:-67 light:-30 lightning:128 line:-28 listen:-31 little:-129 live:24 lock:-53 log:-57 long:147 look:-224
  look|at:-110 look|up:-188 loose:150 lose:-49 loud:187 low:-61 lower:-27 make:-18 man:104 many:160 man|with:-19 mare:120 mare|go:53
  market:68 master:-124 me:57 meet:-57 middle:-55 mile:124 milkman:286 milkman|'s:296 mine:-29 mirror:-89 miss:57 moan:-79 money:-25
  moon:-110 more:-35 morning:32 motor:56 motor|be:-18 mouth:23 move:-30 mule:46 my:-253 nail:-74 name:-85 narrow:-21 neck:142 neck|and:102
  needle:-39 neigh:20 next:-77 night:-119 nine:-30 ninety:-62 ninth:-54 noise:23 noon:-73 nose:44 not:-20 note:-18 note|and:24 novice:-46
  now:-111 nun:-20 of:-54 off:-84 off|and:-44 of|a:-74 of|her:-31 of|it:60 of|its:65 of|us:23 of|you:-55 old:-38 once:-51 once|and:-29
  one:16 one|aft:-43 one|and:-50 one|by:-96 one|of:-81 one|two:-21 only:-252 only|the:-72 on|a:-38 on|her:36 on|his:-38 on|it:40
  on|its:-119 on|your:-43 open:101 opinion:-27 or:-17 orange:-24 order:85 other:-28 others:43 our:190 out:-17 outside:-92 out|a:-21
  out|and:-33 out|in:56 out|of:74 out|on:-129 out|the:162 over:66 overhead:-16 over|and:61 over|the:85 pace:45 pack:-185 paint:48 pair:-50
  palm:-79 pane:-94 pane|and:16 paper:-24 part:-84 pass:68 past:27 past|the:-24 patter:-63 person:-107 pick:180 piece:163 pike:41
  pilgrim:-45 pillar:-45 pine:-31 pipe:-54 place:-142 plank:66 play:-103 plod:110 plume:184 plunge:72 poker:-30 pole:31 pony:250
  pony|clop:38 pop:-135 post:74 pot:-74 pour:-69 powder:173 pull:83 punch:-24 put:-141 put|her:-25 put|the:-31 quarry:-35 quarter:-55
  quite:-144 rail:-29 rain:-51 rattle:-27 read:-112 rear:77 rear|and:63 red:-35 rein:37 rest:-105 rib:-81 rice:-24 ride:38 rider:24
  ride|the:-48 ridge:-110 rig:-49 right:84 rim:-47 ring:-55 rise:-96 river:119 road:147 roar:-50 roll:-111 roof:-47 room:-32 rope:-17
  round:-45 round|the:-188 row:-82 run:61 sabre:-121 saddle:-123 saint:-74 salt:23 same:-23 sand:-31 sandal:-29 say:-130 say|the:-28
  scale:172 scream:61 scream|and:37 seat:-63 second:-70 see:-109 sell:-47 set:17 settle:-57 seven:-45 seventh:-48 sexton:-111 shadow:-100
  shaft:-37 shake|the:-53 she:-136 sheaf:-27 sheet:-17 shelf:-39 she|be:-26 shoe:184 shoot:-275 shotgun:-80 shoulder:-68 shout:-29
  show:-64 shriek:86 shrill:49 shut:-29 shutter:-51 side:-177 side|of:-46 sign:-22 sill:-65 silver:-39 since:-53 since|the:-53 sing:-72
  single:-49 sister:-53 sit:-24 sit|down:-59 six:39 skull:-60 sky:-38 slap:-70 slate:-163 sledge:112 sleep:-132 sleeve:-185 slide:-45
  slow:-144 slug:-35 small:-84 smell:172 smoke:-37 snap:-73 snort:161 snow:-61 so:137 some:-55 somebody:-148 somebody|'s:-66 someone:-35
  something:102 somewhere:-46 song:-15 sound:87 speak:-75 spin:-21 spit:-129 stable:212 stair:-61 stall:-40 stamp:40 stamp|and:213
  stand:-123 stand|up:-37 start:-64 stay:-60 steel:-31 step:-88 stick:-75 stirrup:-105 stone:127 storm:75 stove:-45 straw:-72 stretch:259
  strike:47 string:26 string|of:-47 stroke:-51 stuff:44 sun:21 supper:-57 surf:-27 sweep:-147 swing|the:-27 sword:-267 syllable:-31
  table:-73 tail:129 take:-61 take|it:-25 take|the:-68 take|up:25 talk:-81 tank:-30 tanker:-104 tea:-160 team:49 tear:121 tell:-109
  temple:80 ten:-72 terrace:-28 thank:-28 that|one:-29 that|the:-86 the:-65 their:90 their|collar:106 them:-52 themselves:-36 them|and:-28
  then:45 then|a:-39 then|the:102 there:-254 there|'s:-18 there|be:-366 they:-44 they|be:-19 they|come:100 they|have:118 the|air:-24
  the|altar:-49 the|arch:30 the|back:-99 the|bar:67 the|bed:-18 the|bell:-18 the|board:-60 the|brazier:-87 the|bridge:196 the|bronze:-26
  the|buggy:-54 the|cart:117 the|causeway:260 the|chalk:-48 the|cliff:-43 the|cobbles:129 the|corner:-243 the|courtyard:-77 the|crypt:-47
  the|dark:29 the|door:21 the|drive:19 the|drown:-27 the|dust:-31 the|dyke:94 the|eaves:-30 the|end:-64 the|far:52 the|fir:157
  the|fire:-29 the|first:34 the|four:-15 the|gale:-75 the|gallery:-17 the|garden:-24 the|gate:113 the|great:-49 the|grind:93 the|guard:27
  the|hall:-30 the|harpoon:-25 the|head:-37 the|hearth:-27 the|hedge:218 the|hill:106 the|hole:-21 the|horse:-307 the|house:-35
  the|hull:-46 the|ice:-131 the|lamp:87 the|last:45 the|lead:-32 the|leave:57 the|light:-41 the|little:-38 the|log:-20 the|long:-29
  the|mare:47 the|middle:-49 the|mirror:-55 the|moon:-111 the|motor:-25 the|mule:-35 the|next:-81 the|ninth:-49 the|old:39 the|one:88
  the|other:-23 the|others:-23 the|pane:-15 the|paper:-57 the|pass:88 the|poker:-29 the|pony:148 the|quarry:-40 the|rail:-39 the|rain:-43
  the|rein:45 the|rest:-158 the|ridge:-95 the|river:74 the|road:74 the|roof:-47 the|rope:28 the|salt:26 the|same:-22 the|scale:127
  the|second:-48 the|seventh:-24 the|sexton:-112 the|shaft:-79 the|shutter:-52 the|sill:-65 the|sky:-37 the|slate:-31 the|small:-44
  the|smoke:-130 the|snow:-39 the|stone:142 the|storm:100 the|stroke:-19 the|sun:37 the|table:-30 the|tanker:-99 the|team:34
  the|temple:-76 the|third:-77 the|three:-73 the|tide:-122 the|top:-31 the|tower:95 the|trace:123 the|valley:123 the|wall:-119
  the|water:-47 the|way:-38 the|well:-37 the|wet:-19 the|wheel:31 the|whole:-70 the|wind:-51 the|window:171 the|windscreen:-16
  the|word:-37 the|wrong:-41 thin:160 thing|in:-52 think:-18 third:-176 thirteen:-34 thirty:88 this:175 though:88 thousand:-215 three:-146
  three|time:-39 through:-29 through|it:-17 through|the:16 thunder:122 thunderous:-20 tick:-58 tick|and:-46 tide:-153 tile:-71 till:70
  time:-98 tin:-165 to:-76 together:-87 together|and:-17 toll:71 too:-60 top|of:-51 toward:-72 towards:-18 tower:158 to|her:-27 to|it:-27
  to|see:37 to|the:-42 to|you:-59 trace:126 trailer:-29 tread:-30 trot:113 truck:-209 turn:-190 turnip:147 turn|over:-56 turn|the:-76
  twelve:-31 twice:99 twin:-16 two:112 two|wheel:233 tyre:-41 umbrella:-40 uncle:-27 under|a:-37 under|the:37 until|the:61 upon:-89
  upon|the:-105 up|a:136 up|and:-15 up|in:-81 up|on:30 up|the:46 up|through:72 us:53 use:121 valley:138 very:48 voice:27 volley:94
  wait:-87 walk:111 walk|on:-42 wall:-83 watch:-132 watch|the:-63 water:-40 wave:-26 way:69 way|round:50 we:27 wear:-25 well:-33 wet:-65
  we|have:-24 what|be:-22 wheel:126 when|the:-63 where:-214 where|it:-46 where|the:-31 which:-37 which|be:58 which|have:-36 while:-21
  while|the:31 whinny:155 whinny|and:52 whip:17 whisper:-38 whistle:-50 white:-90 white|and:17 who:-160 whole:-95 who|have:-33 wide:-31
  widow:-25 will:158 wind:43 window:21 window|and:-116 windscreen:-33 wire:-24 with|a:74 with|his:-148 with|it:158 with|its:195
  with|one:-38 with|their:-19 with|two:-86 woman:-41 word:-55 wrist:132 write:-30 wrong:-43 yard:163 year:-88 yew:22 you:-82 young:-39
  your:26 you|and:-15 you|be:-86 you|can:23 you|go:-27 you|have:28 you|the:147`,
  fire_crackle: `
  's:16 a:-71 about:126 about|the:124 above:-54 across:-44 across|the:-92 aft:-97 again:-91 against:19 against|the:57 again|and:66 air:-16
  all:-93 all|the:27 along|the:-17 aloud:37 already:-59 an:21 and:-45 and|a:-56 and|be:37 and|by:97 and|crack:172 and|crackle:18 and|go:89
  and|his:344 and|it:35 and|let:72 and|pop:45 and|put:155 and|settle:102 and|snap:246 and|so:32 and|somebody:45 and|spit:349 and|still:211
  and|the:106 and|then:37 another:130 as:-124 ash:29 ask:45 asleep:89 as|it:53 at:-99 at|a:-119 at|each:-48 at|her:186 at|last:164
  at|the:-61 at|your:89 a|coal:22 a|log:128 a|long:-62 a|roar:48 a|small:27 a|spit:31 a|very:136 a|whole:90 back:-54 back|to:61 bank:83
  bank|the:63 bar:122 be:-93 beat:39 bed:-53 before:-72 begin:-73 begin|to:-54 behind:-113 behind|the:64 bench:88 beneath:-42
  beneath|the:-46 between:-221 beyond:-50 beyond|the:-23 be|a:-74 be|asleep:24 be|in:-70 be|leave:16 be|still:-148 be|the:-136 black:-15
  blanket:-40 blanket|and:-87 blaze:41 blue:47 blue|and:82 both:-171 bowl:-25 boy:-63 brazier:197 brazier|and:88 break:105 breathe:-26
  brother:-58 burn:200 burn|down:69 burn|the:114 burst:241 bus:76 by:68 by|ten:194 by|the:-111 cab:88 camp:-46 can:-75 candle:-90
  can|hear:63 carter:-99 cat:262 catch:-34 chair:131 chair|leg:133 charcoal:166 charcoal|snap:98 chatter:27 chestnut:64 child:137
  child|'s:220 chimney:-108 climb:-110 close:-29 coal:101 cold:-131 come:-194 come|down:31 come|in:205 come|up:-35 cook:143 copper:146
  corner:105 count:-27 crack:192 crackle:-180 curl:339 curl|and:171 curtain:-16 cut:-123 cut|the:35 darn:18 dead:-258 do:-20 dog:270
  dog|have:130 down:-287 down|in:56 down|the:-60 do|the:-26 draw:162 draw|the:42 driftwood:114 drop:52 drum:210 drum|and:86 dry:104
  each:-247 ear:-19 eat:-62 edge:-22 eight:15 eleven:-73 else:47 ember:71 ember|tick:30 enough:184 evening:-88 every:32 eye:16 fall:172
  fall|in:162 far:-103 feather:127 feed:217 feed|it:18 feed|the:50 fender:263 find:-190 finger:40 fire:-173 fire|settle:15 flame:-132
  flat:-70 floor:-68 foot:123 foot|and:63 for:-55 forty:-74 for|the:39 four:-74 from:-60 from|the:114 get:103 get|to:152 give:-169
  glove:-33 glow:120 go:-27 goat:61 good:36 go|by:-64 go|on:89 go|up:87 great:-64 green:37 groat:89 grow:-156 gutter:37 half:-97 hand:-194
  hang:-148 hat:-146 have|a:30 have|all:173 have|be:-75 have|begin:29 have|get:275 have|her:-25 have|put:50 have|take:199 have|the:-66
  he:-39 head:-24 hear:16 hearth:-213 her:-97 here:-26 he|have:49 him:44 his:67 hiss:-327 hold:-224 hood:31 horse:-96 hot:33 hubcap:222
  hum:-111 hut:-23 i:67 into:-75 into|the:-128 in|a:19 in|and:77 in|it:39 in|its:-17 in|the:-22 iron:-95 it:-84 its:-162 itself:44
  itself|and:18 it|all:62 it|and:121 it|be:-133 it|have:-158 it|pop:169 it|snap:74 it|spit:150 it|take:-40 it|tick:175 it|to:21 keep:172
  keep|his:126 keep|the:330 kettle:180 kiln:307 knee:-73 knot:255 knot|pop:194 lamp:41 lantern:-380 last:-80 laugh:39 lay:-61 leave:136
  leg:45 length:87 length|of:95 let:107 letter:160 let|the:55 lie:-105 lift:55 light:-91 light|the:244 little:134 lock:-22 log:21 long:-33
  look:-35 look|at:-23 luggage:31 luggage|rack:29 make:26 man:92 me:-231 mesquite:278 muffin:38 muzzle:204 my:-109 name:-124 next:-97
  night|in:20 note:135 now:-22 now|and:92 of:-29 off:103 office:118 off|the:-116 of|them:66 of|you:21 oil:231 oil|drum:237 old:242 on:-28
  once:-126 one:-65 one|about:104 one|aft:133 one|of:41 only:-127 on|a:163 on|his:243 on|its:-39 on|the:-34 open:-154 or:120 order:132
  other:130 our:76 out:-156 outside:61 out|of:-344 out|the:323 out|to:104 over:-122 over|the:-54 own:-75 page:38 paint:249 pan:-35
  paper:-40 paper|house:43 pass:-19 past:-78 past|the:-56 patter:-21 peat:50 pine:400 pine|knot:271 pipe:71 point:-18 pop:368 pop|and:63
  pot:26 pour:-135 pull:-242 put:83 put|the:44 quarry:182 rack:-19 rain:31 read:39 read|the:42 right:84 ring:60 rise:34 river:-75 roar:515
  roar|up:327 roof:-142 room:-24 round:-72 rug:74 run:-55 salt:128 say:108 second:200 see:-60 settle:128 she:-219 shift:20 shut:33
  shutter:41 side:104 sigh:128 sign:-70 since:-225 sister:70 sit:86 slap:-210 small:26 snap:634 snap|and:139 snap|at:34 snap|in:281
  snap|under:58 snore:74 snow:69 so:174 somebody:67 somebody|else:48 somebody|have:192 someone:-164 someone|have:-55 something:-226
  spark:17 spark|at:22 speak:-68 spit:362 spit|in:60 spit|on:88 spit|the:44 stair:-112 stand:-231 star:411 steam:49 step:-114 still:-84
  stop:-41 stove:94 stove|tick:18 straight:-392 straw:-94 strike:23 supper:-45 swing:-23 sword:-49 table:-27 take:-151 tell|the:20 ten:83
  that:-112 thatch:-19 the:-102 their:34 them:40 them|and:67 them|in:203 then:-39 there:-43 there|be:-90 they:129 they|have:30
  the|bench:121 the|blaze:64 the|brazier:173 the|bus:62 the|cat:262 the|charcoal:67 the|child:46 the|chimney:-73 the|coal:53 the|dog:245
  the|drum:138 the|dry:152 the|eaves:65 the|ember:27 the|fender:226 the|fire:16 the|first:126 the|flame:41 the|grate:34 the|hearth:-65
  the|kettle:217 the|kiln:81 the|last:-156 the|letter:177 the|night:56 the|oil:197 the|old:-63 the|one:120 the|other:159 the|peat:42
  the|pine:240 the|pot:-71 the|second:134 the|shutter:72 the|stove:34 the|thing:25 the|wall:-198 the|whole:-81 the|yard:20 thing:39
  three:-137 through:-95 through|the:28 throw:28 thumb:73 tick:368 tick|and:342 tick|as:39 till:-27 till|it:57 time:-135 tin:-32 to:40
  tongue:107 tonight:-22 torch:122 to|be:-21 to|it:95 to|itself:203 to|the:-124 turf:-79 turn:-108 two:-259 tyre:41 uncle:267 under|the:93
  up:-63 upon:40 upon|the:87 up|the:-116 us:-83 very:-51 voice:-22 walk:-22 wall:-251 warm:-75 water:-79 we:-43 wet:-30 whatever:127
  wheel:40 when:-111 where:-175 where|the:-131 which:-50 while:96 whine:-20 whistle:16 white:46 who:47 whole:-38 who|be:21 wide:164 win:65
  wind:-210 with|a:162 with|him:188 with|its:-15 with|the:37 woman:-83 word:90 write:-29 yard:-31 you:-62 your:-47 your|foot:23
  you|can:-84 you|have:24 you|sleep:-120`,
  bell: `
  'd:-179 's:23 's|a:-75 's|bell:-24 's|man:-27 's|voice:-20 've:148 a:-80 abbess:153 aboard:159 about:-99 about|the:55 above:-179
  above|the:-85 across|the:-18 aft:-178 aft|a:-56 aft|it:-67 aft|that:-28 aft|the:-74 again:174 against:-184 against|the:-176
  again|and:-99 ahead:30 ahead|of:-51 air:145 alarm:43 all:47 all|along:-33 all|at:-58 all|of:-33 all|over:-27 all|six:-29 all|the:225
  all|together:65 along|the:-71 already:-58 altar:214 among:-53 an:-79 and:-46 and|a:-133 and|again:-82 and|all:-43 and|ask:-17 and|at:-21
  and|be:35 and|begin:77 and|behind:-30 and|blow:-73 and|by:-40 and|come:95 and|do:-146 and|each:115 and|eleven:213 and|every:-118
  and|for:178 and|from:66 and|get:79 and|give:139 and|go:31 and|have:-75 and|he:-56 and|her:-71 and|his:-116 and|in:-18 and|it:28
  and|leave:102 and|let:-30 and|look:-24 and|now:-24 and|on:54 and|one:19 and|out:-42 and|put:158 and|read:-70 and|ring:-63 and|round:-40
  and|run:204 and|she:-51 and|so:-63 and|somebody:-29 and|stand:-85 and|still:-22 and|take:-91 and|the:-60 and|then:76 and|there:176
  and|they:-157 and|three:88 and|today:128 and|two:142 and|wait:141 and|we:-41 and|what:-37 and|your:-47 another:-104 another|and:-44
  answer:25 anything:-29 an|hour:-34 apart:-76 arch:-166 archer:-157 arm:-79 around:-36 arrive:-28 as:-87 ash:220 aside:-332 ask:112
  asleep:-86 as|a:127 as|far:-73 as|it:-39 as|one:-156 as|the:-30 at:-20 at|a:60 at|each:24 at|every:-29 at|four:-17 at|it:-171
  at|once:-78 at|your:-18 aunt:-101 avenue:-25 away:88 awning:-28 a|bell:-310 a|boy:94 a|brass:203 a|church:123 a|cold:-45 a|crack:-39
  a|face:-58 a|girl:219 a|good:-38 a|great:-23 a|hand:-73 a|handbell:107 a|horse:-123 a|hot:-26 a|hundred:-21 a|little:-92 a|long:-51
  a|man:-17 a|minute:-49 a|quarter:-103 a|red:-34 a|ring:-123 a|row:-159 a|scream:-22 a|single:-144 a|small:36 a|thunderous:-54
  a|time:-131 a|whole:-43 a|wolf:-23 back:54 backward:-157 backwards:-27 back|and:-31 back|to:173 bailiff:-20 bailiff|'s:-23 bang:-46
  bank:-62 bar:159 bare:-30 barge:-101 barley:-101 barn:-39 barrel:-57 bawl:-170 bawl|the:-104 bay:-92 be:-29 beam:50 beam|and:39 bear:-72
  beat:226 beat|the:293 because:-55 bed:-24 bee:-152 before:213 begin:203 begin|to:40 behind:-62 behind|it:41 behind|the:-113
  behind|them:-149 behind|you:16 belfry:-77 bell:-76 bellow:31 bell|and:-73 bell|at:46 bell|be:88 bell|for:97 bell|go:182 bell|hang:-78
  bell|have:-217 bell|in:29 bell|tinkle:166 below:56 below|the:-19 belt:-154 bench:-72 bend:-61 beneath|the:28 beside:-51 beside|the:-102
  between:-112 between|one:-156 between|the:-93 between|them:-110 beyond:-89 beyond|the:-81 be|a:41 be|already:-110 be|at:-29 be|come:-22
  be|empty:-35 be|go:-61 be|in:-108 be|lay:-51 be|leave:39 be|now:-20 be|on:-194 be|one:-201 be|only:234 be|open:38 be|ring:172
  be|stand:-31 be|swing:54 be|the:105 be|to:-99 be|toll:97 be|turn:-60 be|walk:-26 big:-108 bike:-118 billhook:-59 bit:-86 black:-80
  blade:-157 blanket:40 blind:-74 blow:-208 blue:-151 board:91 boat:53 bolt:-264 bonnet:-15 boom:-187 boot:-69 both:107 both|barrel:-31
  bottle:-94 bottom:43 bow:-52 bowl:-30 box:-25 boy:218 brass:346 brazier:60 bread:-27 break:-38 breaker:-49 breath:-143 breathe:-74
  breathe|out:-70 bride:-29 bridge:97 bring:-40 bronze:109 brother:-34 brother|'s:-20 bucket:-86 buggy:-22 buoy:107 burn:-62 burst:-45
  bury:-23 bus:-59 but:-175 buy:-33 by:-63 by|a:-71 by|hand:134 by|itself:172 by|one:-62 by|the:-135 cab:-59 call:-188 can:132 candle:16
  can|hear:-23 can|see:178 cap:291 captain:-29 car:-57 carbine:-32 card:-42 carry:-47 cart:191 cash:-68 cat:-239 catch:-138 causeway:-16
  ceiling:-78 chain:100 chair:59 change:-44 chant:200 chapel|bell:-111 charge:-32 cheek:-34 cheer:67 chest:-26 chew:-114 child:163
  child|'s:-42 chime:38 chimney:-26 chink:-37 choir:192 church:180 cigarette:-25 circle:84 clack:-66 clang:328 clapper:56 clatter:-78
  clear:24 click:-44 climb:-149 clock:-174 cloister:-144 close:-175 cloth:108 coal:-173 coffin:-42 collar:-115 comb:-45 come:-18
  come|a:305 come|back:69 come|off:67 come|out:-102 come|over:-49 come|round:-45 come|the:-63 come|through:-16 come|up:50 company:28
  complain:-40 conservatory:-28 cook:17 corner:93 corridor:-135 cough:-40 could:-103 counter:-67 count|the:-26 court:-97 courtyard:-16
  crack:-109 crackle:-119 cradle:-108 crossbow:-57 cross|the:102 crowd:269 cry:-54 crypt:-41 cup:145 curl:138 curtain:-76 cushion:-28
  custom:33 cut:16 cut|the:64 dark:-36 daughter:-22 day:-190 dead:150 deck:117 deep:-76 die:-22 discharge:-22 do:-50 dog:127 dome:-45
  door:-376 door|be:-32 down:-163 down|and:-101 down|in:58 down|on:-42 down|to:-101 down|with:57 do|the:-112 drag:237 draw:-190
  draw|the:-104 drink:-47 drip:167 drive:83 driver:-94 drizzle:47 drone:133 drop:-110 drown:30 drum:-100 dust:-47 each:90 each|of:271
  each|other:27 each|year:54 ear:-57 ear|and:-95 edge:-173 eight:179 elbow:-40 elder:-254 eleven:90 eleven|time:92 empty:72 end:-95
  end|of:36 engine:-68 entire:106 escape:-45 evening:-146 ever:-22 every:-21 everyone:144 everything:-96 every|one:-38 every|year:198
  exhaust:-34 eye:-104 face:-105 falchion:-31 fall:-321 fall|in:-152 fall|on:-200 fan:-73 far:-191 far|as:-97 fast:-70 feather:-79
  feed:-41 feel:-72 fence:31 fifth:-18 fill:-79 fill|the:-29 find:-240 find|the:-152 finger:-106 fire:-159 first:64 first|and:-107
  fish:100 fist:-34 five:-80 flag:173 flag|and:32 flame:-76 flash:-195 flat:85 flat|out:-45 fling:-48 flower:-85 fly:-166 fold:228
  follow:-51 foot:60 foot|and:-132 for:41 forehead:-18 forty:167 for|a:67 for|each:51 for|every:195 for|it:-60 for|the:167 four:43
  fourth:47 frame:-64 from:-53 from|behind:-22 from|his:-57 from|inside:-22 from|its:-43 from|the:-194 front:-111 front|rank:-59 frost:74
  full:216 full|of:192 gain:-43 gale:-126 gallery:-35 gallop:-55 gap:-37 garden:-53 gate:113 gear:-88 gently:-19 get:270 get|in:-27
  get|the:-77 get|to:301 gin:-78 girl:85 give:64 give|him:-44 give|it:84 give|one:95 give|the:68 glass:-76 go:-33 gong:31 good:37 goose:56
  gorge:-31 go|and:175 go|down:-71 go|for:-94 go|in:31 go|into:55 go|off:142 go|on:62 go|out:-85 go|over:-108 go|round:-150 go|the:-53
  go|through:-151 go|to:-104 go|up:-32 granary:-169 grandmother:-127 grass:-57 grate:-77 grave:-38 great:-99 great|many:-15 green:-101
  grey:84 grind:116 groan:-38 grow:-106 grumble:-91 guard:-61 gun:-66 gutter:-33 hack:-98 hair:-179 half:-137 half|a:-215 halt:-43
  hammer:89 hand:113 handbell:297 handle:-85 hand|and:-74 hand|on:-62 hang|a:223 hard:16 harness:86 harness|bell:109 harpoon:-24 hat:30
  hatch:-63 haul:73 have:-128 have|a:-197 have|be:-213 have|begin:195 have|bring:28 have|come:-112 have|find:-31 have|get:323 have|go:-181
  have|his:17 have|it:-137 have|leave:-29 have|put:-69 have|stop:46 have|take:-47 have|the:-212 he:-258 head:-61 hearth:147 hear|it:-37
  hear|the:-139 hedge:-117 heel:-139 height:-140 here:-133 hers:-118 he|be:-70 he|have:-144 he|let:-21 high:-121 hilt:-163 him:-138
  hinge:-74 hinge|and:-45 his:-233 hiss:-20 his|hand:-16 his|knee:-102 his|mother:-201 his|own:-68 his|thumb:-49 hit:123 hoarse:188
  hold:76 hold|the:-93 hold|up:-73 hole:-48 hollow:-34 home:-103 hood:-23 hoof:68 hook:-54 hook|and:-74 horn:-112 horse:-103 hour:-114
  house:-51 howl:-127 hull:46 hundred:-126 hundred|and:18 husband:-79 i:-42 ice:66 in:31 inch:192 inside|the:-197 into:-93 into|the:-126
  inward:-126 in|a:-185 in|and:-108 in|at:91 in|by:58 in|every:-33 in|her:-123 in|his:-79 in|it:-88 in|my:66 in|on:-52 in|one:-111
  in|the:81 in|their:160 in|turn:-20 in|under:-38 in|what:-20 in|your:53 iron:-153 its:-65 its|throat:-21 it|'s:-31 it|a:-21 it|again:39
  it|all:-101 it|and:82 it|back:-40 it|be:162 it|come:-104 it|get:82 it|go:-73 it|have:85 it|in:51 it|on:-41 it|ring:123 it|say:-60
  it|take:-42 it|the:-22 it|to:30 it|toll:102 it|with:-29 ivy:-138 i|give:-48 i|go:96 i|have:-26 jangle:355 jar:-75 jingle:63 jump:-90
  just:179 keep:-73 keeper:-90 keep|the:-87 kettle:-24 key:-95 kick:-61 kick|the:-46 kid:234 kiln:69 kitchen:37 klaxon:-36 kneel:39
  kneel|and:118 knee|and:-28 knife:-100 knock:-116 know:68 ladle:125 lady:-60 lake:41 lamp:-75 lance:-18 land:-115 lane:146 lantern:29
  lap:-154 last|of:-32 latch:-28 late:-143 laugh:-41 laugh|at:-31 lay:-93 lay|the:-65 lead:-199 lean:-46 lean|on:-62 lean|out:-46 leap:-28
  leave:26 leave|and:190 leave|of:-16 leave|the:106 leave|to:-28 length|of:86 let:43 letter:19 let|fly:-76 let|go:49 let|it:277 let|the:97
  lid:100 lie:-99 lie|down:-54 lift:-102 lift|the:52 light:-48 lightning:-55 line:-129 listen:72 listen|to:-15 little:214 little|crack:51
  live:-25 lock:-133 log:24 long:-82 look|at:-124 look|for:-43 loose:-71 lose|its:-139 low:-114 make:-50 mallet:131 man:-122 many:-41
  man|'s:-33 marble:-80 mare:-47 market:87 marsh:76 mask:-84 master:-184 mat:-33 matter:-21 me:-45 meet:-172 meet|the:-86 mess:-16
  me|and:-54 me|the:-22 middle:-115 middle|of:-87 mill:-83 mind:-62 mine:-93 minute:-71 mirror:-76 miss:-59 moan:-49 moon:-88 moor:-40
  more:77 morning:26 most:-32 mother:-195 mother|'s:-53 motor:-61 mouth:242 move:-125 much:-17 mule:95 mutter:-110 my:-169 my|uncle:-131
  nail:93 name:82 nave:-18 near:-87 needle:-108 new:-112 next:-23 nine:-25 ninety:-53 nine|hundred:-16 nine|time:103 noon:-151 nose:-147
  nose|to:-78 note:69 novice:196 now:-116 now|and:-62 number:-110 nun:36 nursery:-43 of:-76 off:-47 off|and:-63 off|his:-27 off|its:-19
  off|the:-150 of|a:-136 of|his:-76 of|it:-146 of|its:-63 of|that:-59 of|the:-70 of|them:-172 of|us:41 of|you:-38 of|your:-18 oil:51
  old:141 on:-70 once:67 once|and:-131 once|for:225 one:-38 one|aft:18 one|and:-65 one|another:-30 one|bell:162 one|by:-67 one|for:103
  one|long:-21 one|of:-48 one|on:-19 one|stroke:137 only:-61 only|a:60 only|the:-68 onto|the:-116 on|a:291 on|her:218 on|his:71
  on|iron:-47 on|it:-66 on|its:-19 on|steel:-18 on|their:-32 on|top:-27 open:-107 open|and:-24 open|the:62 opinion:-29 or:56 order:92
  others:-34 our:-42 out:93 outside:26 out|and:-69 out|of:-25 out|on:187 out|past:103 out|the:31 over:27 overhead:77 over|the:-41 own:28
  pace:-130 paint:-162 pair:50 pair|of:-59 palm:-50 pan:148 pane:-155 panel:198 pane|and:-19 paper:32 parry:-46 part:-140 pass:-24
  past:137 past|the:57 patience:-16 patter:-37 peal:-250 pelt:-20 penny:-70 person:22 piano:-78 piece:-51 pier:-50 pile:-96 pilgrim:74
  pin:240 pine:-30 pipe:88 pistol:139 place:-113 plank:-43 plate:-18 play:-151 poker:-27 pole:-43 pony:69 pop:-47 portrait:-170 post:-87
  pound:71 pour:-68 powder:-114 press:-66 print:-74 pull:-17 pull|the:-42 pump:45 push:226 put:-17 put|a:-131 quarry:-51 quiet:-21
  quite:-119 rail:144 rain:-34 rain|on:-54 raise:-106 range:-113 rank:149 rattle:-60 razor:-171 reach:-106 read:21 read|the:101 rear:-29
  red:-124 reeve:-63 reeve|'s:-35 remain:145 rest:-73 return:-45 revolver:-22 rib:-95 rider:-38 ridge:-139 rifle:76 rig:137 right:-159
  right|and:-31 ring:145 ringer:-100 ring|and:27 ring|for:-41 ring|of:-83 ring|on:-37 ring|the:44 rise:-78 river:-185 road:-75
  road|and:-15 roar:-66 rock:-144 roll:-102 roof:-112 roof|of:-46 room:162 rope:139 rope|and:231 rope|be:77 round:145 round|the:159
  round|to:154 row:-122 rug:-40 run:47 sabre:-80 sacristan:87 salt:-56 same:-71 sand:-58 saucer:-46 say:-129 say|he:-54 say|the:-48
  school:108 scrape:-94 scream:56 scream|and:110 sea:-162 seat:-37 second:-102 sedan:-16 see:41 see|the:-43 sell:-63 send:20 set:-57
  seven:278 seventh:-27 sexton:-143 sexton|'s:-187 shaft:-23 shake:75 shake|the:191 shape:-98 she:-180 sheet:-107 she|be:-28 she|have:-18
  shingle:-103 ship:245 ship|'s:45 shoe:39 shoot:213 shoulder:120 show:-129 shower:-71 show|you:-75 shriek:-85 shut:-68 shutter:198
  side:-87 sideways:-63 side|of:23 sign:-344 sill:-96 silver:-102 since:-126 since|the:-78 sing:-120 single:-142 sister:-59 sit:178
  sit|down:51 six:-30 skirt:-28 skull:-30 sky:-133 skylight:-21 slap:-89 slate:-187 sleeve:-182 slide:69 slipper:49 slow:173 slowly:15
  small:15 smell:-68 smell|of:-62 smile:-16 smoke:258 snap:174 snow:29 so:-285 some:-39 somebody:101 somebody|have:253 someone:76
  someone|be:98 someone|have:-23 something:-222 sort:119 sound:207 soup:-46 so|do:-102 so|that:-19 spade:-37 spark:-61 spin:-95
  splinter:58 spring:42 stable:144 stair:71 stamp:-21 stamp|and:-34 stand:-105 stand|in:163 stand|there:-37 start:-102 stay:-164
  steal:-123 steam:-50 steel:-79 step:49 still:-79 stone:-80 storm:-63 straight:-148 street:144 streetcar:91 strike:-32 strike|the:-281
  string:74 string|of:-32 stroke:55 stroke|for:108 stroke|the:42 stuff:-52 suck:19 sun:82 supper:-54 surf:-29 sweep:-205 swell:-155
  swing:22 swing|on:72 swing|the:50 sword:-56 sword|be:83 table:-102 tail:-75 take:26 take|a:-15 take|it:-108 take|the:247 take|up:-35
  take|your:-33 talk:-155 tank:72 tanker:-118 tap:-134 team:-56 tear:48 telephone:193 tell:18 temple:108 ten:-235 tenor:-63 terrace:115
  that:65 thatch:-35 that|have:-95 that|one:-25 that|the:-165 the:-62 them:-158 them|a:-61 them|all:139 them|be:-66 them|have:-39
  them|in:-62 them|the:-58 then:26 then|it:35 then|the:-148 there:35 there|'s:185 there|be:-88 they:161 they|be:225 they|come:-90
  they|have:-147 they|kneel:51 they|ring:127 they|toll:61 the|abbess:141 the|altar:94 the|arch:-135 the|avenue:-27 the|awning:-28
  the|back:37 the|bailiff:-24 the|bar:-19 the|beam:51 the|bed:-86 the|bell:-80 the|board:125 the|bowl:-135 the|boy:-56 the|brass:245
  the|brazier:63 the|bridge:-147 the|bronze:61 the|buoy:96 the|cab:-44 the|candle:-68 the|cat:-217 the|causeway:-24 the|chain:45
  the|chapel:55 the|clock:-58 the|coal:-34 the|coffin:-75 the|conservatory:-26 the|cook:-31 the|corner:110 the|corridor:-107
  the|counter:-64 the|courtyard:-16 the|crypt:-33 the|curtain:-55 the|custom:-28 the|dark:20 the|dead:221 the|deck:-43 the|door:-134
  the|drive:-33 the|drown:-21 the|dust:-41 the|eaves:55 the|edge:-88 the|end:-55 the|far:-99 the|flag:147 the|flame:-26 the|floor:106
  the|four:98 the|fourth:61 the|front:-74 the|gale:-84 the|gap:-41 the|garden:-19 the|glass:-62 the|gorge:-30 the|granary:-173
  the|great:-62 the|grind:157 the|gutter:-29 the|handbell:22 the|hatch:-48 the|head:92 the|hedge:-69 the|height:-118 the|hole:56
  the|hook:-104 the|hour:93 the|house:-57 the|hull:-16 the|ice:99 the|iron:-81 the|key:-79 the|lamp:-122 the|land:-109 the|last:59
  the|latch:-18 the|lead:-32 the|leave:-72 the|length:-83 the|light:-52 the|line:197 the|little:100 the|lock:-22 the|log:44 the|long:-53
  the|lot:25 the|man:-70 the|mare:-55 the|marsh:68 the|mess:-17 the|middle:-120 the|mirror:-40 the|moon:-56 the|moor:-44 the|morning:-53
  the|name:41 the|nine:-75 the|ninth:17 the|novice:93 the|nursery:-44 the|old:215 the|one:-55 the|only:-29 the|pane:-63 the|paper:-30
  the|pass:60 the|piano:-63 the|pile:-66 the|pilgrim:76 the|pine:-18 the|plank:37 the|poker:-25 the|pony:127 the|portrait:-160
  the|powder:-69 the|pump:-126 the|quarry:-28 the|rain:-28 the|reeve:-66 the|rest:-100 the|ridge:-127 the|right:-28 the|ring:70
  the|ringer:-60 the|river:-55 the|road:-83 the|roof:-185 the|room:-38 the|rope:278 the|sacristan:94 the|salt:-18 the|same:-58 the|sea:-23
  the|second:-99 the|seventh:-41 the|sexton:-149 the|shaft:34 the|shingle:-136 the|ship:-64 the|shutter:-48 the|sill:-80 the|sky:-81
  the|skylight:-24 the|slate:-111 the|sleeve:-68 the|small:-17 the|snow:112 the|soup:-33 the|stable:198 the|stair:46 the|step:223
  the|storm:-71 the|streetcar:88 the|sun:88 the|table:-107 the|tanker:-53 the|temple:49 the|tenor:-79 the|terrace:134 the|thing:-100
  the|third:-96 the|tide:-67 the|tile:-92 the|top:-20 the|tower:122 the|trace:-16 the|turn:31 the|twelfth:154 the|two:-279 the|valley:-30
  the|vault:-89 the|wall:-88 the|watch:86 the|water:76 the|way:-52 the|wharf:41 the|wheel:-59 the|whole:133 the|wind:-73 the|window:-58
  the|wolf:-107 the|wood:-43 the|word:-53 the|wrong:-59 the|year:42 the|young:51 thin:114 thing:176 third:-152 thirty:-85 this:-87
  though:-68 thread:-20 three:-78 three|of:-23 three|time:141 thrice:119 thrice|the:132 throat:-22 through:-209 through|the:-177 throw:-75
  thrum:-44 thumb:30 thunder:-122 thunderous:-68 tick:-184 tide:-75 tile:-115 till:105 till|it:71 till|the:23 time:134 time|the:136
  ting:401 tinkle:159 tip:-100 to:-42 today:172 together:126 together|and:137 toll:317 toll|for:50 toll|the:171 tongue:39 tonight:-53
  tooth:-30 tooth|and:-66 top|of:-38 torpedo:-33 touch:21 toward:-152 toward|the:-79 tower:-39 to|a:-92 to|be:-54 to|carry:113 to|it:-136
  to|right:-16 to|see:-77 to|the:-25 to|you:-93 trace:-26 track:-42 train:-34 tram:293 tray:28 tread:60 tree:-49 tremble:240 trot:-15
  truck:79 try:88 tuck:-118 turf:-22 turn:-188 turnip:-117 turn|of:31 turn|the:-113 turn|to:-60 twelfth:186 twenty:232 twice:159
  twice|and:298 two:-194 two|hundred:-163 two|of:-28 tyre:78 uncle:-203 under:39 under|a:96 under|it:120 under|the:-62 until:-206 up:49
  upon:-73 upon|its:57 upon|the:-20 upside:-81 upside|down:-93 up|and:86 up|in:-48 up|the:38 up|to:-139 up|with:27 use:-42 use|to:29
  valley:86 van:20 vault:-145 very:-37 voice:-76 wagon:-26 wait:-36 wait|for:-50 walk|on:-69 walk|up:282 wall:-123 wall|and:-24 warm:-140
  wash:-77 watch:37 watch|the:-67 water:58 wave:-115 way:-49 way|down:-31 we:-75 wear:-119 weight:84 well:-19 wet:39 wharf:37 what:-264
  whatever:-63 what|be:-63 when:-233 when|the:-70 when|you:-25 where:-90 where|the:-226 which:29 which|be:-67 which|have:194 while:-109
  while|the:-41 whine:50 whinny:-28 whip:-30 whistle:-50 white:-106 white|and:-26 who:-48 whoever:86 whole:71 whole|length:-21 whole|of:93
  whoop:-61 who|have:-39 wide:-185 widow:-62 width:134 will:-35 wind:-129 window:-128 window|and:-54 window|go:-33 windscreen:-19 wing:-20
  wire:256 with:-18 with|her:-32 with|him:-34 with|his:38 with|it:-53 with|its:47 with|my:199 with|one:170 with|their:37 with|two:-26
  with|your:-90 woman:-61 wood:-46 wool:-65 word:-68 work:105 wrist:-115 write:-104 wrong:64 yard:-26 year:150 year|and:52 year|of:33
  year|the:48 yell:127 yet:-49 yew:139 you:-327 young:64 your:-231 your|ear:-68 your|head:-28 your|heel:-76 your|own:25 you|a:-25
  you|can:-71 you|count:-39 you|do:91 you|go:-26 you|have:-237 you|hear:-32 you|lie:-86 you|take:-28`,
  crowd: `
  'd:-224 're:193 's|a:140 's|grandmother:89 's|name:70 's|the:116 've:-78 've|get:25 a:-25 about:-88 about|the:-81 above:-166
  above|the:-72 across:-120 across|the:-118 aft:-183 again:-66 against:34 against|the:18 air:19 air|plant:-46 all:-73 all|along:-104
  all|down:-48 all|of:123 all|the:-188 along:-258 along|the:-314 already:45 always:-65 among:68 among|the:61 an:-29 and:-36 and|a:-50
  and|all:48 and|at:15 and|bawl:113 and|be:-55 and|come:32 and|down:270 and|every:-96 and|everyone:90 and|forty:152 and|four:-99
  and|from:84 and|go:-102 and|have:-225 and|her:-77 and|his:-62 and|holler:25 and|howl:19 and|in:-69 and|it:-180 and|its:-66 and|let:-177
  and|person:29 and|shout:-26 and|somebody:-25 and|there:84 and|they:92 and|three:-43 and|turn:88 and|two:96 and|when:-24 and|you:-47
  and|your:107 another:-160 answer:80 an|eye:225 apart:34 argue:25 arm:231 around:42 ask:30 as|a:-101 as|far:66 as|one:91 as|the:294
  as|you:-33 at:32 at|a:45 at|every:-65 at|it:101 at|once:104 at|the:31 at|you:-67 aunt:62 away:-147 a|barber:16 a|fiddler:27 a|girl:18
  a|goose:32 a|hand:-47 a|hundred:47 a|long:-109 a|man:62 a|queue:114 a|roar:94 a|slot:162 a|third:89 a|thousand:89 a|whole:-211 baby:39
  back:-30 backward:-21 back|at:74 back|to:138 balcony:123 band:30 bandit:204 bank:17 banner:197 bar:29 barber:29 barn:-71 barrel:91
  bar|and:144 bar|be:-65 bass:194 bath:155 battery:-20 bawl:99 bawl|for:28 bawl|the:-50 bay:114 be:21 beat:456 beat|on:125 because:-206
  bed:-194 before:148 begin:22 begin|to:-24 behind:-18 behind|the:34 behind|you:197 bell:138 bellow:368 bellow|the:130 below:-118
  bench:186 beneath:66 beside:-76 between:-67 between|the:-133 be|a:-65 be|all:23 be|at:-46 be|be:221 be|beat:141 be|carry:-15 be|come:-85
  be|dance:-18 be|do:112 be|empty:-193 be|four:52 be|go:54 be|hug:89 be|in:70 be|kiss:116 be|on:112 be|over:117 be|pack:57 be|pass:40
  be|roar:156 be|shout:19 be|sing:30 be|stamp:34 be|stand:-128 be|still:-154 be|swing:199 be|take:48 be|talk:44 be|tell:184 be|the:-302
  be|three:48 be|throw:240 be|up:176 be|yell:240 big:-115 bike:-66 bird:84 bishop:207 black:-34 block:34 blow:-77 blue:-97 bone:-35
  bonnet:114 boot:-34 both:-31 bottle:-45 bounce:30 bow:271 bowl:17 boxing:209 boxing|hall:226 boy:218 brass:-111 break:-44 breath:-105
  breathe:-52 bridge:-94 bring:224 brother:-135 bucket:262 bulb:79 bunk:-73 burn:-223 burst:-139 bury:-68 but:-56 by:-76 by|a:152
  by|deck:257 by|one:27 by|the:18 cage:173 call:-310 can:-77 cap:18 cap|in:-40 car:201 carter:36 catch:28 ceiling:68 cellar:286 chair:-75
  change:-31 chapel:99 chapel|bell:31 cheer:338 chequered:19 chequered|rag:24 child:19 chink:145 chip:188 chorus:-72 chrome:81 cider:93
  city:70 clack:-185 clap:138 clarinet:150 clean:-85 clear:199 clinic:-73 coat:67 collar:-176 come:25 come|back:148 come|down:25
  come|in:-113 come|on:-117 come|over:187 come|to:107 come|up:77 cook:77 cough:43 could:-249 count:-102 crack:202 crackle:-140 crate:45
  cross:-66 crowd:-139 cry:102 culvert:-121 cup:-189 custom:-20 cut:20 dance:54 dancer:16 dance|with:69 dark:-198 day:82 day|at:238
  day|in:16 dead:-144 deck:-74 deck|by:248 deep:40 deep|at:74 desk:-72 die:53 do:-140 dog:-152 door:45 down:-79 down|and:80 down|in:54
  down|on:-65 down|over:180 down|the:-171 down|to:49 do|the:143 drink:91 drip:-139 drive:122 drizzle:-46 drop:-79 drop|and:59 drop|the:-80
  drover:90 drum:299 dry:-152 dumpling:56 dust:-101 each:-98 each|of:-17 each|other:287 each|year:-30 ear:-203 edge:-210 eel:278 eight:127
  eighty:-37 eight|hundred:28 elbow:34 eleven:-57 else:-30 empty:-282 end|of:147 engine:159 entire:185 evening:-160 every:17 everybody:-96
  everyone:90 everything:-86 every|one:116 every|soul:50 every|stool:57 every|time:35 eye:-53 face:-36 fall:-101 fan:-243 far:54 far|as:82
  fast:-35 feel:57 ferryman:309 fiddler:28 fill:-145 find|the:-110 finger:-52 fire:-120 firecracker:73 first:101 fish:19 five:269 flag:190
  flat:-34 fly:136 fold:-148 foot:-32 for:-54 ford:-15 forget:247 forty:254 forty|person:27 forward:-63 for|a:220 for|it:-40 for|more:29
  for|the:-65 four:-31 four|hundred:-86 four|thousand:39 frog:45 from:-93 from|the:-18 front:-47 frost:-79 full:63 full|of:-77 furrow:-52
  gale:-49 gallery:-69 garland:31 gate:131 get|the:-40 gin:272 gin|in:177 girl:84 girl|with:25 give:-124 give|it:-18 give|the:43 glove:191
  go:-123 goat:72 gong:51 goose:252 go|along:-103 go|and:89 go|by:-71 go|down:-55 go|in:-34 go|off:38 go|on:-91 go|over:-71 go|round:23
  go|the:118 go|to:-31 go|up:85 grandmother:88 gravity:171 great:-83 green:156 grey:-112 groan:105 grow:138 gun:168 haggle:16 half:51
  half|of:125 half|the:33 hammer:113 hammer|on:212 hand:44 hand|to:60 hang:183 harvest:30 hat:-88 hatch:-56 hat|and:26 hat|go:35 haul:72
  have:-90 have|be:-87 have|begin:-75 have|come:-42 have|go:-241 have|hang:177 have|take:227 have|the:-240 he:-166 head:127 heap:155
  hear:-59 hear|the:-161 heel:-72 height:-110 helmet:38 her:-138 here:-52 her|name:99 he|have:-159 high:-145 him:45 hinge:-86 hip:240
  his:-100 hiss:-154 his|foot:152 his|name:176 his|own:78 hit:202 hit|the:73 hoarse:389 hold:254 hold|the:319 hold|up:25 hole:-71
  holler:368 home:-135 hook:174 hoot:295 horse:-25 hot:28 hour:89 house:38 howl:329 howl|and:316 howl|for:40 hubcap:333 hug:132 hull:-43
  hum:-219 hundred:170 hundred|person:105 hundred|throat:75 hundred|voice:62 hymn:110 i:-350 ice:-89 inside:-177 into:61 into|a:-34
  into|the:188 in|a:112 in|and:124 in|it:26 in|its:-20 in|on:347 in|one:187 in|their:19 in|your:-75 it:-89 its:-175 itself:-106
  itself|hoarse:31 its|foot:59 it|'s:84 it|and:111 it|back:17 it|be:64 it|get:-44 it|have:-31 it|in:-135 it|on:48 it|take:-131 it|the:-57
  it|with:-39 ivy:-94 joy:187 judge:-21 jump:36 keep:-95 keg:214 key:-255 kick:151 kick|drum:94 kid:191 kind:112 king:150 kiss:70
  kiss|the:69 knee:-145 knock:-100 know:97 know|the:78 knuckle:-36 ladle:51 lamp:-39 land:-146 language:246 lantern:-125 lap:163 laser:358
  last:64 last|of:-126 late:-120 laugh:73 laugh|at:-19 lay:-110 lean:30 lean|on:50 leave:-103 leave|the:-25 length:-67 length|of:-99
  let:-63 letter:-120 let|go:-43 let|out:188 level:110 lid:77 lie:-163 lift:-192 light:-201 line:154 listen:-179 listen|to:-114 little:73
  lock:-240 log:-145 long:-274 look:-146 look|at:102 lose:150 loud:24 low:-163 lower:25 lung:180 make:24 man:-35 man|'s:151 mare:-130
  market:202 market|day:68 mayor:308 me:-232 melon:-23 middle:-165 mile:-89 miller:66 mind:155 minute:-122 mob:-81 moon:63 more:-108
  morning:24 motor:-67 mouth:117 mud:146 mud|and:174 mule:150 my:-112 name:76 name|and:92 next:-121 night:-119 night|at:131 nineteen:-60
  nine|hundred:164 noise:148 noon:-89 nose:144 note:-185 now:-220 number:30 odds:145 of:-16 off:-18 off|and:-25 off|his:58 off|the:-244
  of|a:181 of|her:-81 of|it:-111 of|its:35 of|the:-26 of|their:169 of|them:-69 of|us:-118 of|you:76 of|your:-80 oil:57 oil|drum:21 on:-34
  once:-82 once|and:-29 one:-46 one|about:29 one|by:-104 one|long:-224 onion:57 only:-268 onto:234 on|a:114 on|his:-19 on|it:-72
  on|one:144 on|the:-18 on|their:134 on|three:257 order:105 other:110 our:-206 out:52 outside:-191 out|a:185 out|and:-55 out|of:-73
  out|on:93 out|through:225 out|to:-95 over:-25 overhead:-34 over|it:-34 own:46 pack:42 pack|to:49 page:-99 paint:-267 pair:-78
  pair|of:-41 pan:176 pane:-184 pan|lid:70 paper:40 park:-96 part:-229 pass:35 past:-132 past|the:-134 pause:-112 pay:62 pay|for:-44
  peck:-108 penny:82 person:-74 person|'s:-47 person|be:50 person|come:-39 photograph:-98 piano:20 pick:-102 piece:-60 pig:239 pit:112
  plant:78 plate:-360 play:-47 pop:110 pot:63 pour:42 price:132 price|at:18 price|of:21 pump:68 purr:34 push:142 put:-112 quarter:-53
  queue:120 queue|for:45 quite:-70 rack:-237 rag:32 rail:43 rain:-230 rain|on:-112 ramp:-78 rattle:-86 read:-71 read|the:-80 real:252
  red:-144 reeve:86 rest:-33 return:-136 ribbon:326 rig:20 right:-85 rim:181 ring:-114 ringside:139 rise:137 river:-126 road:-30 roar:139
  roll:-198 roof:-108 room:-208 room|and:116 room|be:18 rope:57 round|the:202 row:179 run:-96 run|out:123 rust:125 rust|and:83 same:-46
  sand:-46 saturday:44 saucepan:182 saxophone:52 say:-275 say|he:-18 say|the:-94 school:29 scream:190 scream|for:138 seal:21 second:-90
  see:48 seed:-87 sell:269 send:-108 set:16 settle:355 seven:-182 shake:-114 she:-91 sheet:-90 shelf:-34 she|be:-40 she|have:-124
  shift:239 ship:122 shoe:-39 shoulder:33 shout:177 shout|for:55 shout|over:39 shove:251 shriek:171 shriek|and:160 shriek|for:93 shut:49
  side:-32 side|of:-102 sigh:-144 sign:-130 sill:-78 silver:69 since:-142 since|the:-79 sing:-84 singer:181 sister:-97 sit:-283
  sit|down:-53 six:-283 sixty:161 six|hundred:90 size:63 skitter:116 sky:23 slap:-39 slap|down:30 slap|the:28 sleeve:-177 slot:226
  slow:-219 slowly:-82 small:-132 smell:-66 smell|of:-127 snap:141 so:-113 sock:-198 some:304 somebody:24 somebody|'s:168 somebody|be:-44
  somebody|else:85 somebody|have:-106 someone:47 someone|have:132 something:-99 something|with:88 somewhere:-168 soul:44 soul|in:25
  sound:49 so|that:-101 speak:-68 species:74 spin:124 spit:177 spoon:52 stair:-32 stall:-42 stamp:-112 stamp|and:-48 stamp|for:17
  stand:-280 stand|about:-97 stand|come:18 stand|in:-138 stand|up:-43 steal:143 step:59 stick:108 still:-146 stoker:218 stone:-160
  stool:44 stop:-95 stop|and:106 storey:91 straight:-60 stranger:18 street:-92 string:119 strobe:388 strobe|sweat:71 sun:-110 supper:62
  sweat:275 swing:168 swing|on:52 switch:-52 sword:-29 table:-85 table|and:94 take:-38 talk:-57 talk|at:-24 tanker:-85 tanner:259 tap:42
  taproom:16 tell:-20 tell|the:210 ten:-34 ten|thousand:41 terrace:24 that:-42 that|be:-71 that|the:-70 the:-59 their:77 their|lung:82
  them:60 them|and:104 them|be:-74 them|in:-54 then:-78 then|a:-18 then|the:-35 there:-57 there|'s:23 there|be:-237 they:185 they|'re:198
  they|'ve:15 they|be:168 they|have:55 they|ring:180 the|air:105 the|auction:22 the|back:-145 the|balcony:-16 the|bar:124 the|barn:32
  the|bass:189 the|beat:219 the|big:-19 the|bishop:197 the|board:-62 the|ceiling:127 the|chapel:74 the|clinic:-66 the|culvert:-138
  the|dark:-193 the|dead:-72 the|ditch:16 the|door:140 the|drizzle:-36 the|drop:109 the|eel:76 the|end:76 the|entire:208 the|ferryman:321
  the|first:18 the|fish:39 the|flag:102 the|floor:266 the|front:-36 the|gallery:122 the|great:-20 the|hull:-106 the|ice:-55 the|kick:237
  the|kid:120 the|lamp:105 the|last:41 the|leave:-31 the|length:38 the|lid:19 the|line:336 the|little:-29 the|long:39 the|miller:58
  the|mob:24 the|motor:-245 the|name:-31 the|next:-72 the|old:-64 the|one:-65 the|other:19 the|pit:132 the|place:168 the|price:93
  the|pump:127 the|rack:-155 the|rail:62 the|rain:-142 the|ramp:-87 the|rest:-26 the|ring:-359 the|roof:-77 the|room:-124 the|rope:-58
  the|same:-40 the|sand:-25 the|second:69 the|sign:-61 the|sill:-84 the|singer:172 the|sky:59 the|stair:-31 the|stand:28 the|steal:122
  the|street:94 the|strobe:362 the|table:-75 the|terrace:42 the|thing:-85 the|third:-59 the|top:-58 the|tower:84 the|trestle:88
  the|two:-49 the|wall:-125 the|water:-77 the|way:-120 the|wheel:-87 the|whole:51 the|wind:-56 the|window:-34 the|word:93 the|yard:167
  the|zinc:142 thin:-107 thing:-283 think:-69 third:-20 this:-134 thousand:53 thousand|person:-53 three|deep:71 three|hundred:-32
  three|wheel:120 throat:69 throat|let:67 through:-84 through|a:135 through|the:-98 throw:102 thumb:-221 thunder:-129 tick:-48 till:307
  till|it:152 time:-143 time|the:-27 tin:78 to:-23 together:-88 token:62 toll:-193 tongue:50 too:-22 tooth:-107 top:107 top|of:55
  toward:-114 tower:118 town:-411 to|a:167 to|be:34 to|hand:36 to|it:-231 to|see:-51 to|the:-52 to|you:-118 trail:111 tram:-319 tray:-47
  tread:-72 trestle:80 truck:42 turbine:61 turn:-184 twice:158 two:-142 two|hundred:115 type:-137 under:-17 under|it:109 under|the:83
  until:132 until|the:38 up:-22 upon:-28 upon|the:-105 up|a:-99 up|and:175 up|in:-103 up|on:126 up|the:-59 up|through:92 us:-282 vault:-59
  verse:38 very:-172 voice:-56 voice|be:43 wait:-80 waiter:29 walk:-141 wall:-50 warm:-146 watch:-285 wave:70 way:-125 way|up:-16 we:-219
  wear:206 wet:82 we|have:-36 what:-201 what|be:41 wheel|and:33 when:35 when|the:238 when|you:-147 where:-228 where|the:-92 which|be:118
  while:-36 whistle:-169 white:-214 whole:29 whole|cellar:169 whole|of:259 whole|room:21 who|be:81 who|have:-15 wife:144 will:-58 wind:-97
  window:-95 wire:-117 with:50 with|a:-23 with|all:81 with|both:-19 with|her:46 with|his:-20 with|it:67 with|its:-105 with|the:132
  with|their:-162 with|your:-97 word:65 write:-148 wrong:48 yard:79 year:-129 yell:554 yell|for:218 yell|the:118 you:-76 your:-201
  your|name:54 your|own:-68 you|be:38 you|can:-85 you|have:-167 you|lie:-51 you|walk:-96 you|with:271 zero:236 zinc:147`,
  wolf_howl: `
  's:-107 a:-47 about:-164 about|the:-146 above:-115 above|the:-42 across:127 across|the:67 aft:-140 aft|another:-94 again:41 against:57
  ahead:-95 air:-70 all:-150 all|of:-78 all|the:-62 along:-66 already:-64 among|the:-65 an:-91 and:-67 and|a:171 and|at:-210 and|be:77
  and|by:47 and|come:144 and|every:-56 and|from:89 and|give:51 and|go:183 and|have:-38 and|howl:87 and|in:177 and|it:80 and|let:59
  and|look:-35 and|now:-31 and|on:-23 and|out:279 and|sing:284 and|the:-187 and|then:40 and|there:20 and|they:-107 another:46 answer:50
  answer|from:67 arm:-80 as:-194 ask:-60 asleep:-23 as|the:-51 at|a:29 at|all:-20 at|it:-237 at|once:-16 away:-81 a|grey:130 a|howl:45
  a|hundred:-29 a|long:54 a|small:-77 a|third:103 a|wolf:-57 back:-85 back|their:154 bang:-67 bar:-79 bare:-59 barrel:37 bawl:-72 bay:119
  be:-99 bean:167 beat:16 bed:-67 before:-114 begin:194 begin|to:88 behind:-68 bell:-186 bellow:-105 below:-63 bench:-30 beneath:-24
  beside:-41 between:-147 between|the:-77 beyond:86 beyond|the:135 be|a:-69 be|all:-158 be|answer:32 be|at:-22 be|be:-32 be|in:-144
  be|on:45 be|only:-33 be|still:43 bishop:-58 bite:-65 blanket:-120 blow:-28 blue:-71 board:-87 bonnet:-51 boot:-139 both:93 bowl:-53
  boy:-62 break:64 brick:46 bring:-62 bucket:-23 buggy:-117 burst:-147 but:35 by:30 by|the:-55 call:-112 can:-52 candle:-69 carry:-67
  cart:-81 carter:-68 cat:-55 catch:-79 chair:24 chalk:-59 chapel:-68 cheese:-26 child:56 chimney:-108 clear:-161 click:-41 climb:163
  clop:-33 close:73 come:106 come|down:132 come|in:-97 come|out:-120 come|over:-98 come|that:200 come|up:-77 cough:-50 count:137
  counter:-34 coyote:155 crack:-17 cross:-52 cry:80 curtain:-96 cut:128 day:-153 dead:-40 deep:-55 ditch:-50 do:-32 door:-23 down:-35
  down|and:-84 down|on:-42 down|the:94 drag:138 draw:-49 drive:-109 driver:-44 drop:18 drover:58 drown:-63 drum:94 dry:-69 each:51
  each|other:147 east:103 eat:-206 eighty:-29 else:-54 empty:48 end:112 evening:-28 every:-33 everyone:-45 eye:-25 face:-60 fall:285
  far:-26 feed:234 feed|the:30 feel:60 find:-121 find|the:-47 finger:48 finish:209 fire:209 first:159 first|one:143 flag:-54 flat:-90
  floor:132 fold:114 foot:-195 foot|and:-72 for:-129 forty:-22 for|a:-65 for|each:-45 for|the:-44 four:-51 from:146 from|the:104 front:39
  full:69 gap:-28 gate:-192 gear:-66 get:-135 give:28 give|the:88 give|tongue:149 glass:-71 go:-117 goat:54 goose:-46 go|and:99 go|in:-36
  go|on:31 go|out:-63 grate:-46 great:-88 grey:320 grin:-65 grind:-64 groat:-24 gun:44 gutter:-95 half:-86 half|a:-43 hand:-106 hang:162
  harpoon:-47 hat:-46 hatch:-66 have:-80 have|a:-106 have|be:-144 have|begin:83 have|go:-37 have|put:-26 have|the:100 head:37 head|and:134
  heap:152 hear:46 hearth:22 hear|the:-37 her:-95 here:67 he|have:-30 hill:-62 him:-120 his:-55 hold:112 hole:-65 hood:-79 horse:81
  hour:-96 house:-149 howl:177 howl|from:27 hundred:-67 hut:270 i:-144 ice:193 in:-54 into:-200 into|the:-52 inward:-18 in|a:60 in|and:85
  in|front:84 in|it:-151 in|its:-116 in|the:-43 in|your:-35 iron:-304 it:75 itself:-162 its|head:-24 its|muzzle:57 its|own:-88 it|'s:72
  it|and:89 it|be:-47 it|begin:238 it|come:-75 it|have:46 it|start:230 it|the:-106 it|up:233 keep:-88 key:-27 lamp:47 land:-80 lantern:235
  lap:-70 last:-132 last|of:-177 late:-41 laugh:-44 lay:93 lead:-80 leader:54 lean:-88 leave:15 leave|the:-60 length:-87 lid:-88 lie:-48
  lie|down:-49 lift:260 lift|its:81 lift|the:-92 light:-171 line:31 little:18 log:-60 long:85 long|and:43 long|howl:40 long|note:134
  long|thin:112 look:-121 look|at:-49 loose:-87 lose:-44 low:-62 low|and:38 make:-71 man:-222 mare:107 market:-86 me:17 mirror:-46
  moon:138 morning:-75 motor:-59 mud:-49 mule:25 muzzle:153 muzzle|and:30 name:-131 near:61 neck:-33 next:-122 night:-157 nine:-24
  note:117 note|and:132 now:-67 number:160 of:34 off:-24 off|and:-77 off|the:36 of|a:-101 of|his:-53 of|it:170 of|the:28 of|them:16
  of|us:-42 of|you:-57 old:-196 on:62 once:-25 one:86 one|about:-113 one|aft:-83 one|long:149 one|of:50 only:-59 only|the:-43 on|a:-53
  on|it:-44 on|its:-58 on|their:-41 on|your:-102 or:185 other:85 others:201 our:99 out:37 outside:-123 out|and:-61 out|in:23 out|of:249
  out|on:34 out|past:173 out|the:-67 out|to:-96 over:-25 overhead:-99 over|the:18 own:61 pack:-44 paint:-79 pane:70 park:193 pass:-25
  past:180 past|the:216 patter:-34 person:-96 pine:-79 pipe:-157 pit:-66 plank:229 plate:-56 play:-85 point:168 pony:-49 pop:-170 pour:-22
  pull:169 put:-141 quarry:28 quiet:-36 quite:111 rain:-358 rain|on:-31 read:-68 rear:-37 red:-79 reply:29 rest:72 ridge:-17 right:131
  ring:-63 rise:196 river:44 roar:25 roll:-34 roof:91 room:-62 rope:51 round:-19 round|the:-31 run:-178 same:-28 say:-42 scream:42
  scream|and:66 seat:-52 second:-163 see:-95 sell:-41 set:-34 settle:-95 sexton:-47 she:-161 sheet:-110 shoot:-58 shoulder:91 shutter:-39
  side:58 side|of:163 sign:-57 since:66 sing:222 sister:53 sit:38 sit|down:76 six:-137 sixty:-30 sky:-62 slab:-34 slap:-33 slate:-167
  sleep:-65 sleeper:268 sleigh:85 slow:-41 small:-109 smell:16 smell|of:-44 smoke:79 snow:36 so:23 sob:222 soft:-23 sole:-71 some:-83
  somebody:-201 somebody|'s:-40 something:245 something|out:89 speak:-138 spit:207 spit|and:269 spoil:173 spoil|heap:182 stair:-42
  stamp:-21 stamp|and:-80 stand:179 stand|up:34 start:47 step:-51 still:-100 stone:-74 stop:-86 street:-18 strike:20 string:-309
  stroke:-68 supper:202 swing:-182 take:-37 take|it:198 take|the:-144 take|up:115 tanker:-32 tell:-36 ten:-20 that:44 thatch:-20
  that|be:-140 that|long:92 that|the:56 the:-74 their:181 their|ear:95 them:211 themselves:-47 then:185 then|the:222 there:-26
  there|be:-39 they:59 they|be:-36 they|come:123 they|have:157 the|air:-45 the|bar:-58 the|bell:-21 the|bonnet:-42 the|candle:-44
  the|cat:-40 the|chapel:-75 the|counter:-34 the|dead:-120 the|ditch:-50 the|dog:-81 the|door:141 the|drown:-62 the|end:50 the|fall:167
  the|fire:-77 the|first:-56 the|flag:-51 the|flat:76 the|floor:92 the|gap:-23 the|gate:-146 the|goat:89 the|gutter:-20 the|hearth:-25
  the|hill:-62 the|house:-63 the|howl:102 the|ice:192 the|lamp:90 the|lantern:216 the|last:-82 the|leader:48 the|leave:56 the|mirror:-37
  the|moon:125 the|morning:-18 the|mule:35 the|old:-31 the|one:-60 the|other:-49 the|others:141 the|pack:190 the|pane:-20 the|park:164
  the|pine:15 the|pipe:-87 the|pit:-48 the|quarry:40 the|rest:71 the|right:39 the|road:39 the|roof:-120 the|same:-29 the|second:43
  the|sexton:-45 the|shutter:-30 the|slab:-31 the|slate:-47 the|sleigh:92 the|snow:82 the|spoil:183 the|tanker:-22 the|third:-63
  the|top:-34 the|trace:257 the|wall:-29 the|water:43 the|whole:-80 the|wreck:177 the|yard:-78 thin:506 thin|and:483 third:20 this:17
  three:-43 through:-20 through|the:79 throw:-233 thunder:-110 tick:-52 till:-116 to:-58 together:26 toll:-115 tongue:142 tooth:-73
  top:-64 top|of:-53 toward:34 tower:-46 to|a:-39 to|be:-214 to|it:59 to|see:-23 to|the:-162 trace:260 trot:26 truck:-20 try:142 turn:40
  twice:-58 two:-323 tyre:-60 uncle:19 under:-32 under|the:16 until|the:-30 upon:-52 upon|the:37 up|and:35 up|in:184 up|its:384 up|on:-39
  up|the:-326 up|to:28 us:-122 vault:-103 very:-52 walk:-31 wall:-342 warm:-124 watch:-74 water:47 way:-188 we:-26 well:44 wet:-64
  what:258 whatever:211 wheel:-16 when:-115 when|the:-60 where:36 which:-31 while:144 whinny:77 who:-170 whole:-65 whole|of:21 will:-37
  wind:-83 window:-113 windscreen:-96 with:-67 with|a:-141 with|her:-38 with|his:36 with|its:-152 with|the:-129 with|their:-22 wolf:-110
  wreck:152 wrong:-78 yard:-88 year:-77 yell:-27 yew:-31 you:-137 your:-84 your|foot:-16 you|be:-31 you|can:-56 you|have:-40 you|lie:-93`,
  machinery_hum: `
  's:81 's|a:125 've:84 a:-97 about:115 above:112 aft:-115 again:-115 against:75 against|the:34 air:223 air|plant:185 alarm:19 all:-277
  all|the:-104 along:-53 along|the:21 amber:44 an:97 and|a:-78 and|it:72 and|on:50 and|over:296 and|round:272 and|somebody:62 and|start:22
  and|the:-23 and|then:45 and|there:-69 and|tick:158 and|turn:89 and|you:71 and|your:269 another:54 as:32 ask:99 as|a:16 at:63 at|once:282
  away:33 a|goat:150 a|little:21 a|low:166 a|queue:92 a|semitone:56 a|sock:-43 a|steady:-44 a|whole:70 baby:147 back:-169 back|to:120
  be:29 before:23 begin:190 behind:90 behind|the:51 below:64 below|it:167 beneath:148 berth:-31 between:106 be|a:-109 be|in:141 be|run:143
  be|still:34 be|the:-153 be|turn:134 big:164 blanket:18 board:164 boot:98 boy:229 breath:-60 breathe:-19 breathe|in:68 breathe|out:-61
  bucket:90 bulb:238 bulb|come:236 bulkhead:-39 bunk:133 by:-63 can:72 cat:129 change:65 clack:-79 coil:137 collar:163 colour:258
  come:-214 come|up:107 contented:151 cool:-22 coolant:-21 corner:214 cough:235 cup:179 dark:-170 day:-28 deck:-291 deep:390 do:-160
  dome:325 door:35 down:43 down|on:-83 down|the:-94 down|to:184 drift:165 drive:64 drone:328 drone|and:226 drone|in:-52 drum:267 dry:57
  dust:296 dynamo:37 each|of:120 eleven:-55 else:168 even:176 every:-186 face:49 fall:104 fall|asleep:79 fan:-68 feel:309 feel|it:246
  finger:-128 first:-97 five:-114 foot:52 for:-116 forty:194 for|a:-175 for|six:69 for|the:-47 four:112 from:-236 from|the:-44
  generator:174 get:-228 glass:96 glass|and:144 goat:132 good:48 go|down:-89 go|on:118 go|round:240 go|up:165 green:72 grumble:74
  gutter:190 hand:21 hang:-87 have:79 have|a:188 have|be:-82 have|the:-70 he:23 head:-138 hear|be:109 heater:56 heel:301 here:-29 him:-23
  his:-42 hold:-76 home:225 hook:99 hour:128 house:209 hull:-139 hum:277 hum|on:97 ice:-126 in:-74 inside:253 inside|the:207 into|the:105
  in|a:-97 in|every:281 in|it:17 in|its:93 in|the:37 in|your:122 iris:95 it:-90 its:82 itself:-101 its|lamp:214 its|one:150 it|'s:74
  it|all:30 it|have:157 it|in:266 it|purr:252 it|the:-44 just:154 keep:-21 keep|up:141 kettle:209 key:-45 knock:276 lamp:74 lamp|on:88
  last:154 leave:17 let:-47 lid:250 lie:-147 light:-42 line:201 little:-19 lock:75 lock|iris:130 long:80 low:116 lower:68 low|even:153
  low|note:129 machine:-33 make:143 man:106 market:-34 market|day:39 meet:24 mess:330 minute:65 morning:96 motor:-272 nail:177 next:114
  night:93 night|watch:-21 nine:24 ninety:172 nod:288 nod|and:222 noise:179 nose:-149 note:276 note|and:197 number:20 nurse:189 of:-94
  off:-199 of|a:-19 of|it:-155 of|the:-83 old:-17 on:-119 once:110 one:15 one|aft:47 one|long:174 one|low:114 one|note:73 onion:112
  only:260 on|its:97 on|the:-73 open:-218 other:129 our:96 out:-296 outside:-103 out|of:-116 over:24 overhead:29 over|in:213 over|the:-198
  paint:200 past:-173 patient:301 pause:111 pipe:105 place:139 plant:105 plant|drone:135 plant|hum:23 plate:275 port:30 pump:89
  pump|house:113 purr:465 purr|and:117 purr|the:56 queue:108 queue|for:75 rack:-103 rail:57 recycler:35 red:143 round:282 round|and:222
  row:182 run:27 say:24 scrubber:52 second:-155 semitone:49 she:-120 ship:-154 ship|'s:-39 show:65 shudder:259 shut:102 sigh:154 since:103
  since|the:69 sing:-72 sixty:255 sleep:263 snap:31 snore:79 so:-20 sock:81 sole:158 somebody:18 somebody|'s:-184 somebody|have:112
  someone:129 someone|have:30 something|be:347 somewhere:235 stand:-140 start:51 steady:-29 step:50 still:-334 stop:-249 street:-50
  take:-27 tell:59 that:-122 the:-86 their:-171 their|one:128 them:-153 then:-242 then|the:-198 there:113 there|'s:343 there|be:-79
  they:-100 they|have:74 the|air:203 the|alarm:67 the|big:162 the|bunk:115 the|cat:98 the|collar:118 the|coolant:-21 the|corner:242
  the|deck:-110 the|dome:175 the|dust:43 the|fan:-249 the|floor:93 the|generator:73 the|hull:-53 the|last:-193 the|morning:170
  the|next:157 the|night:18 the|old:-73 the|one:88 the|other:-101 the|plate:251 the|port:56 the|pump:112 the|rack:160 the|reactor:-19
  the|recycler:26 the|scrubber:59 the|ship:-161 the|tooth:185 the|turbine:-72 the|wall:30 the|warm:136 the|whole:-27 the|winch:292
  third:-89 third|watch:261 though:105 throb:324 through|the:-39 thrum:84 thruster:361 thud:65 thumb:-23 thump:107 tick:-149 to:-110
  too:-41 tooth:30 tower:160 to|a:223 to|it:230 to|meet:52 to|the:-34 tug:362 turbine:-126 turn:123 turn|over:134 two:-52 type:262
  under:86 under|the:78 until:-180 up:-15 upon:85 up|its:196 up|the:-133 us:153 vault:145 very:-212 vowel:140 walk:147 wall:-24 warm:211
  watch:262 wave:-89 way:-149 we:-34 well:61 what:-58 what|you:114 wheel:182 when:-76 where:-18 which:-35 while:-215 whine:65 whirr:253
  who:76 whole:16 who|have:173 winch:300 window:-111 with:-124 with|a:-91 with|its:59 with|one:146 with|the:78 with|their:-243 word:199
  year:109 you|and:146 you|be:176 you|can:-105 you|have:161 you|lie:-164`,
  blade_slash: `
  's:114 a:-152 about:-46 across:321 across|the:121 all:148 along:-62 and:-18 and|a:198 and|all:166 and|be:31 and|it:33 and|open:133
  and|some:112 and|take:123 and|then:294 another:-109 an|elbow:113 apart:242 arm:328 as:-55 at:-26 at|his:370 at|the:-56 away:153
  a|little:69 back:-181 be:38 begin:-141 behind:232 behind|it:228 belt:-77 beneath:-124 between:-42 be|a:50 be|in:206 be|still:168
  billhook:389 blade:-22 both:246 by|the:69 catch:23 cheek:278 chin:201 coat:263 collar:135 come:36 come|apart:232 come|out:71
  come|round:221 courier:90 courier|'s:95 curtain:90 cut:-224 do:252 down:-51 down|the:-24 draw:184 draw|the:167 drive:118 each:-138
  ear:162 edge:94 elbow:85 eye:35 face:-79 fan:153 fan|open:155 feel:188 find:-106 fire:157 first:-154 fist:206 for:-109 for|the:179
  four:-32 from:32 from|the:-177 get:264 go:24 go|in:-35 go|over:116 go|through:177 guard:84 hack:276 halve:384 hand:177 hand|and:28
  hang:-194 have:-66 have|be:57 have|the:125 he:55 heel:123 her:-91 he|have:61 him:86 his:187 hiss:140 his|sleeve:222 hit:69 hold:-173
  hum:109 i:190 in:-69 inside:69 into:32 in|a:83 in|it:21 in|one:195 in|the:39 in|two:417 in|under:30 it:52 it|and:182 it|be:-122
  it|go:180 it|part:267 jaw:113 knife:-207 knuckle:30 lantern:279 lay:171 leave:191 leave|to:186 length:143 length|of:189 lift:-49
  line:-22 little:-30 long:109 look|at:92 machine:-30 man:149 me:-69 monofilament:85 monowire:208 morning:-65 my:26 next:62 of:-36 off:225
  off|the:179 of|his:129 of|the:-130 of|you:195 old:-214 on:-61 once:85 one:44 only:333 on|the:-59 open:46 open|from:64 open|the:31
  other:22 out:63 out|and:214 out|of:72 over:55 over|the:-33 own:-186 palm:104 part:361 past:41 pistol:156 put:113 rain:-115 reap:304
  red:41 rib:-136 ring:86 rip:399 round:66 sabre:178 sack:275 scream:-143 scythe:83 second:-95 see:-122 sexton:131 she:-113 she|be:161
  shoulder:30 since:-203 sleeve:164 sleeve|and:258 slide:-45 snow:-289 so:-226 some:117 some|of:131 step:122 still:99 stop:93 strap:135
  string:-21 string|of:-75 swing:135 take:172 take|the:297 that:63 the:-84 their:-139 them:-32 then:133 then|he:144 then|the:-107 there:37
  there|be:157 they:-277 the|courier:98 the|curtain:100 the|first:157 the|guard:145 the|hand:177 the|lantern:172 the|man:99 the|other:85
  the|razor:15 the|second:-82 the|sexton:163 the|sleeve:47 the|thing:294 the|vend:75 thing:191 thing|in:274 three:-291 throat:-78
  through:111 through|his:112 through|the:303 tie:254 time:71 turn:-104 twist:128 two:40 umbrella:27 under:-109 under|the:-125
  until|the:63 up:-104 upon:38 vend:79 vend|machine:96 walk:-219 wall:-62 way:-253 wet:32 what:228 what|be:308 when:178 where:-30
  which:-53 whisper:125 who:-135 with:-30 with|a:60 with|the:111 wrist:304 you:-164 your:-31`,
  explosion: `
  's:-36 's|a:116 's|bell:133 's|the:-40 've:103 a:-79 aboard:36 about:-114 about|the:-123 above:167 above|the:144 across:-86
  across|the:-63 aft:195 aft|another:153 aft|that:121 aft|the:67 again:-25 against:69 against|the:85 again|and:-60 ahead:82 air:73
  air|and:169 air|plant:-85 alarm:-61 all:-81 all|of:55 all|the:-72 all|together:-75 along:-32 along|the:-51 already:138 always:-37
  amber:-123 among:19 among|the:21 an:-183 and:-18 and|a:-164 and|all:106 and|at:-20 and|be:81 and|begin:-34 and|come:121 and|each:-48
  and|every:158 and|give:-75 and|go:157 and|have:-22 and|he:-65 and|her:-55 and|in:-92 and|it:132 and|its:-15 and|on:-62 and|out:-15
  and|put:97 and|somebody:-120 and|take:-80 and|then:70 and|there:106 and|they:-141 and|turn:-88 and|you:-46 and|your:48 another:-23
  anything:103 anything|with:131 apart:66 arm:88 arrive:119 as:-53 aside:-58 ask:-43 asleep:-94 as|a:70 at:68 at|a:39 at|anything:157
  at|each:-35 at|it:-21 at|once:139 away:-102 axle:70 a|ball:92 a|brass:-43 a|breath:-57 a|child:-56 a|custom:-26 a|hundred:-92
  a|light:145 a|little:-46 a|long:-107 a|man:-51 a|mile:-121 a|minute:-78 a|quarter:-20 a|roar:36 a|row:233 a|second:-43 a|sigh:-20
  a|smell:-33 a|time:137 a|white:63 a|whole:29 baby:-116 back:-34 backwards:-39 ball:74 ball|of:61 band:-37 bang:-16 bang|and:171 bank:89
  bar:-102 barge:94 barrel:-143 battery:322 bawl:38 bay:-126 be:-45 beam:-50 bean:-87 beat:-69 because:-107 become:290 before:-144
  begin:-24 begin|to:72 behind:74 behind|it:-208 behind|the:-116 behind|them:54 behind|you:184 bell:242 bellow:-24 belly:84 below:26
  bench:-57 beneath|the:24 berth:-37 beside:208 between:-113 beyond:-71 beyond|the:-49 be|a:125 be|at:125 be|empty:102 be|go:-76 be|in:-73
  be|leave:160 be|on:100 be|only:-86 be|over:-19 be|still:-77 be|the:-284 be|up:-80 big:-168 bike:-148 bit:238 bite:-194 bit|of:189
  blanket:-35 blast:31 blaze:120 blow:281 blue:-21 bolt:109 bomb:-70 bonnet:-110 boom:-149 boot:-140 bosun:-67 both:106 both|barrel:50
  bow:112 boy:38 brake:-40 brass:-108 brass|band:-23 brazier:-52 break:233 breath:-40 breathe:40 bridge:-143 bridge|go:28 bright:-57
  bring:-15 bronze:-52 bucket:-107 buggy:39 bulkhead:127 bump:-35 bunk:-65 burn:-38 burst:237 bury:-16 bus:-20 but:-98 by:-270 by|one:-126
  by|the:-148 cab:-56 cable:29 call:-41 can:-48 can|hear:43 carbine:347 carry:-92 cart:-69 cat:-45 catch:162 catwalk:180 chain:-33
  chapel:-137 charcoal:-55 charge:265 cheer:-115 child:-128 child|'s:-48 clamp:-34 clank:-91 clap:141 clean:-25 clear:-51 clerk:-37
  click:-97 cliff:90 close:-32 coast:-79 cold:25 collar:-101 colour:-90 column:86 come:89 come|at:102 come|back:-18 come|down:50
  come|in:195 come|out:-71 come|over:49 come|the:88 come|through:75 come|up:-189 console:-33 cook:-30 corner:289 cough:71 count:-231
  cover:-144 crack:-66 cradle:-42 crank:58 crate:214 crew:-151 cross:53 cry:138 cup:-78 custom:-116 cut:158 dance:-61 dark:-131 date:-17
  dawn:-62 day:-155 dead:-212 deck:-20 depot:196 die:-61 diesel:-85 do:48 dock:175 dog:-168 dome:233 down|and:160 down|in:73 down|on:-44
  down|the:28 do|the:272 draw:-79 drift:110 drive:93 driver:65 drizzle:-52 drone:-136 drop:87 drum:-333 dry:-201 dust:-158 each:-205
  each|of:-106 each|other:-75 each|time:-178 east:29 eat:-76 eaves:-30 edge:-16 egg:-52 eleven:-78 else:-99 empty:98 end:-17 engine:-320
  enough:-43 even:-87 every:88 everybody:73 everyone:169 everyone|be:-47 everything:91 every|deck:28 every|klaxon:176 every|motor:-97
  exhaust:-90 explosion:-99 explosive:-53 face:-103 fall:31 family:-49 fan:-107 far:56 fast:-68 feed:-52 feel:-51 feel|it:-165 fill:-94
  find:-24 find|the:129 finger:-134 fire:-45 fire|from:19 first:-211 first|the:-181 five:-31 flag:-93 flame:38 flank:79 flare:58 flash:67
  flat:-275 flat|out:-89 floor:-93 flower:201 follow:-38 foot:-170 for:-109 forty:-75 forward:118 for|a:39 for|the:26 four:-185
  fourteen:-19 frame:133 from:-70 from|both:23 from|the:-28 fuel:-79 full:-25 full|of:-20 gallery:-21 gantry:139 gap:-29 gas:100
  gas|bottle:98 gate:171 gear:-94 generator:-54 get:55 get|to:-66 give:-156 give|a:-59 glass:-214 glove:-45 go:55 goat:-88 goggle:-37
  gong:-54 good:-148 go|and:-64 go|by:-55 go|down:51 go|of:-41 go|off:320 go|on:-45 go|round:-214 go|through:141 go|to:-87 go|up:315
  grain:-32 grandmother:-67 gravel:83 great:-85 green:-172 grenade:41 grille:221 grind:-97 grumble:-186 gun:389 gunner:246 gun|and:253
  gun|be:-103 hair:-45 half:41 halt:-68 hammer:119 hand:-20 hang:205 harpoon:387 hat:-59 hatch:26 hatch|roll:-16 have:31 have|a:112
  have|be:-78 have|come:-145 have|get:-102 have|put:87 have|the:137 he:-160 head:194 headlamp:-76 hear|it:147 heel:-181 height:-36
  helmet:-37 her:-86 here:-101 he|have:87 high:-177 him:-130 his:-47 hiss:-110 hit:110 hold:-102 hole:147 home:-67 hoof:-45 hook:-53
  hoot:61 horn:-89 hot:208 house:-165 howl:107 hubcap:-133 hull:-52 hum:-246 hundred:-201 hundred|and:-27 hundred|person:-28 ice:-95
  idle:-73 in:-45 inner:-73 inside:145 into:140 into|the:70 in|a:55 in|and:-57 in|at:267 in|her:-78 in|its:-167 in|low:-70 in|on:-103
  in|one:-29 in|the:-104 in|their:27 in|your:223 itself:-76 its|one:-123 its|own:83 it|'s:-55 it|a:-166 it|again:-94 it|back:-45
  it|be:-130 it|go:-161 it|have:-95 it|in:-207 it|on:-65 it|take:182 it|turn:-34 it|with:-68 jar:43 jump:135 just:15 keel:-30 keep:-210
  keg:56 kettle:-57 key:-131 kick:-282 kid:-68 kiss:-170 kiss|the:-155 klaxon:122 knee:-133 knit:-34 knock:-123 know:-64 lake:-71 lamp:-76
  lance:309 land:-36 lane:136 lap:-151 last:-186 last|of:-20 late:56 laundry:-103 lead:57 lean:-114 lean|on:-97 leave:176 leave|of:92
  leave|to:174 length:-106 let:-163 letter:-69 let|go:-108 let|the:17 level:-36 lid:-114 lift:-129 lift|the:30 light:60 like:58 limpet:191
  line:-56 listen:-56 little:-212 live:-84 lob:227 lock:36 log:-85 long:-227 look:-173 look|at:-89 lose:-76 low:-141 low|gear:-71
  machine:-93 make:-207 man:-53 market:81 market|day:-49 match:331 meet:206 melon:-15 metre:143 middle:-56 mile:-119 mile|of:17 mine:45
  minute:95 mirror:-113 miss:-195 moon:-117 more:-127 morning:-107 mostly:-200 motor:80 mouth:65 move:-95 mutter:-33 muzzle:90
  muzzle|flash:83 name:-74 name|of:-16 needle:-57 new:52 next:129 night:-66 nine:54 ninety:183 nine|hundred:61 noise:36 nose:-54
  nose|to:-26 note:-60 novice:-113 now:94 number:-106 of:16 off|beneath:94 of|flame:43 of|it:21 of|light:-37 of|the:80 of|them:-134
  of|us:-64 of|you:-89 of|your:-80 oil:-28 old:-148 on:-104 once:-25 one:62 one|by:-106 one|two:201 only:-91 on|a:-159 on|every:20
  on|it:-80 on|its:207 on|the:-195 on|three:-79 on|your:-16 open:139 orange:-87 order:-50 other:-216 our:139 out:26 outside:-135 out|a:-64
  out|and:-65 out|on:16 out|the:54 out|to:-23 over:37 over|it:-86 over|the:-96 over|your:-22 own:68 pace:77 page:-27 paint:-63 pair:70
  palm:173 pan:-67 panel:177 paper:246 park:-28 part:42 past|the:-62 pause:-29 person:-132 person|be:-26 pilgrim:-35 pipe:221
  pipe|bomb:225 pistol:302 place:-134 plant:-98 plate:73 play:-91 pop:64 port:172 pot:-65 powder:287 powder|barge:143 pressure:-52
  price:-76 pull:-49 pump:-163 purr:-131 put:56 queue:-63 quite:-56 rack:-155 radio:-64 raider:180 raider|'s:89 rail:-93 rain:-113
  ramp:-76 range:182 rattle:-130 reach:217 reactor:23 read:-123 read|the:-122 rear:243 red:124 rest:23 rev:95 rib:-59 ride:-84 rifle:48
  rig:-65 right:17 ring:61 ring|the:-30 riot:343 rise:-71 river:-49 road:144 rock:-19 rocket:104 roll:-100 roll|aside:-25 roof:-50
  room:-230 rope:-17 round:-70 round|the:118 row:161 rule:-81 run:-213 rust:-110 salt:-52 same:115 saucepan:-17 say:-86 scream:115
  seal:-122 seat:21 second:83 see:41 send:-73 set:50 settle:-84 seven:-53 shaft:144 shake:-104 she:-26 shed:28 sheet:-135 shell:25
  she|be:-113 ship:-86 ship|'s:21 shiver:-50 shoot:139 shoot|at:161 shout:-30 show:-39 shriek:243 shut:92 shutter:-112 side:-41
  sideways:-101 sigh:-174 sign:-94 since:-154 since|the:-68 sing:-155 siren:-72 sister:-46 sit:-80 sit|down:125 six:-238 sixty:109
  skin:-41 skirt:74 sky:83 slap:59 sleep:-98 sleeve:-124 slide:62 slow:-59 small:-147 smell:-132 smell|of:-141 smoke:37 snap:-107 snow:-62
  so:-80 sole:-151 somebody:-222 somebody|'s:-45 somebody|have:-39 someone:-27 somewhere:158 sound:-49 soup:-50 so|that:-105 so|the:51
  spark:-43 speak:212 spine:116 spoon:-48 stack:-81 stair:-41 stamp:-98 stamp|and:-59 stand|on:211 start|to:-71 station:-225 stay:22
  steady:-56 stone:-46 stop:38 storey:249 stove:77 street:60 strike:156 string:-23 stroke:-51 stutter:342 sun:94 swerve:-76 swing:40
  table:-91 tail:-46 take:84 take|it:308 take|off:-89 take|out:73 take|the:63 take|your:-82 talk:-91 tank:56 tanker:-65 tanker|'s:129
  tap:-104 tarp:-30 tea:-46 tell|the:-51 ten:-137 ten|thousand:-45 terrace:88 that:56 that|be:154 that|the:-165 that|you:-40 the:-65
  their:-106 them:-162 them|and:-33 then:143 then|a:-56 then|it:41 then|the:235 there:-54 they:-155 they|'ve:-114 they|be:106
  they|come:-87 they|have:-170 the|air:69 the|alarm:-182 the|bang:-184 the|bench:-26 the|big:-96 the|blast:53 the|bonnet:-37 the|boom:-41
  the|bosun:-42 the|brazier:-57 the|bridge:-70 the|bunk:-36 the|bus:-41 the|cab:-34 the|cat:-30 the|catwalk:216 the|chapel:-103
  the|charge:141 the|cliff:-52 the|collar:-156 the|corner:155 the|cradle:-27 the|crew:-45 the|custom:-67 the|dead:-86 the|deck:-171
  the|depot:271 the|dock:-22 the|dog:-47 the|dome:216 the|drone:157 the|eaves:-32 the|engine:-201 the|first:-17 the|flag:-70 the|flat:-112
  the|floor:-224 the|gas:89 the|gate:181 the|great:-78 the|harpoon:230 the|hatch:-42 the|hole:220 the|hour:-34 the|hull:-43 the|ice:-68
  the|inner:-66 the|lamp:-88 the|last:-185 the|lead:63 the|leave:-94 the|lift:-95 the|light:37 the|line:-138 the|little:-105 the|lock:35
  the|long:-65 the|middle:-56 the|mine:59 the|motor:48 the|name:-44 the|next:30 the|night:56 the|one:66 the|other:-134 the|pan:-40
  the|powder:236 the|price:-50 the|pump:-34 the|radio:-18 the|raider:196 the|rail:-84 the|ramp:-85 the|reactor:44 the|rest:31 the|rig:-77
  the|ring:-114 the|road:222 the|roof:-114 the|rope:-100 the|salt:-43 the|same:98 the|seal:-93 the|second:126 the|ship:34 the|shutter:-67
  the|sign:-30 the|sky:-15 the|smoke:100 the|snow:-31 the|sole:-31 the|stand:-109 the|sun:-29 the|tanker:40 the|terrace:91 the|third:-61
  the|top:155 the|truck:-45 the|turbine:-77 the|vault:113 the|wall:-280 the|water:165 the|way:-114 the|wheel:48 the|whole:85 the|wind:-73
  the|windscreen:64 the|yard:80 thing:-79 think:66 third:-143 thirty:-109 this:-129 thousand:-77 three:48 throat:-55 throb:-59 through:73
  through|the:65 throw:39 thrum:-70 thruster:-57 thump:-38 tick:-166 tick|and:-55 till:-172 till|it:-60 tin:-216 to:33 together:96
  together|and:63 too:125 tooth:117 top:176 top|of:213 torpedo:269 toward:-233 toward|the:-55 to|a:-90 to|be:112 to|see:66 to|tail:-22
  to|the:-34 to|you:-59 tracer:146 truck:-172 truck|and:-44 try:191 tug:-99 turbine:-75 turn:-217 turn|over:-143 turn|the:-72 twelve:-79
  twenty:-62 twice:-181 two:44 two|hundred:-24 type:-24 umbrella:-74 under:66 under|it:258 under|the:85 until|the:63 up:102 upon:-32
  up|and:115 up|behind:307 up|from:168 up|in:192 up|on:-150 up|the:23 up|to:103 up|under:103 us:195 use:-97 valley:-87 vault:93 very:134
  voice:75 wagon:177 wait:-62 wake:176 walk:-72 wall:-163 want:26 war:85 warm:-161 wash:-118 watch:-54 water:34 wave:-133 we:-232
  weight:-83 well:90 wet:-203 we|have:-32 what:209 what|be:197 wheel:15 when:61 when|the:60 where:91 where|it:123 which:-286 which|be:-42
  while:-189 while|the:-85 whirr:-51 white:72 white|and:195 who:113 whole:154 whole|of:-73 whoop:69 who|have:118 whump:307 whump|and:143
  wide:-78 wind:-155 window:107 windscreen:81 wire:26 with:-93 with|a:16 with|both:-119 with|her:39 with|it:31 with|its:-218 with|one:-183
  with|the:-100 with|your:-92 woman:-70 word:237 wrong:-149 yard:-24 year:-54 yell:-180 you:-71 your:-91 your|boot:-34 you|a:-33
  you|and:109 you|be:54 you|can:30 you|feel:88 you|have:-53 you|in:127 you|let:-29 you|lie:-160 you|sit:-45`,
  spell_cast: `
  's:-41 a:-71 across:-31 across|the:15 aft:147 air:47 air|and:148 air|between:43 and:-32 and|a:210 and|all:73 and|be:119 and|every:208
  and|go:-100 and|it:-115 and|run:262 and|speak:61 and|stand:113 and|the:22 and|throw:40 and|where:57 answer:-87 around:25 as:-191 at:-195
  at|the:-29 a|cold:204 a|crack:43 a|ring:-35 back:-68 backward:118 backwards:82 be:-136 behind:-38 bell:-43 beneath:-63 between:-90
  be|in:168 bite:-19 blue:155 blue|light:17 both:-17 breathe:179 breathe|out:230 bronze:225 burn:-164 burst:233 by:-244 candle:165
  catch:131 chalk:66 character:65 circle:-57 clap:113 clap|and:50 close:67 cold:124 colour:147 colour|of:34 come:-175 crack:-56 dead:138
  do:62 down:131 down|in:82 down|the:185 draw:-41 draw|the:130 drown:-44 each:147 every:167 fall:-105 far:-162 finger:-159 fire:307
  first:115 flame:88 flame|stand:35 flare:18 floor:100 fly:250 fold:-89 for:-190 for|each:16 fox:76 from:70 from|her:68 from|the:-198
  frost:225 furrow:121 give:-66 give|it:112 go:158 go|off:130 go|through:28 go|up:-59 green:117 guard:114 hand|and:255 hang:100
  hang|there:164 have:-140 have|be:103 he:140 hedge-witch:78 heel:-148 her:54 her|hand:59 him:-129 his:50 hiss:60 his|palm:81 his|thumb:79
  hum:247 hundred:33 in:-39 ink:199 into:24 in|a:-48 in|it:67 in|the:77 iron:51 its:-60 it|be:-228 it|go:70 last:36 leave:116 let:-102
  lift:86 light:-31 line:141 lintel:-52 lock:46 meet:123 mouth:-19 name:-96 ninth:-19 note:192 now:-47 of:92 off:54 off|the:32 of|a:151
  of|it:141 of|them:-125 of|violet:88 old:-41 on:-62 once:-53 once|and:75 one:-97 on|every:139 on|its:23 on|the:-86 on|your:71 open:99
  open|her:176 out:116 out|of:277 over:67 over|the:45 palm:72 paper:-89 pillar:155 pillar|and:183 put:22 red:-84 rice:314 ring:83
  ring|of:63 rise:104 roof:54 round:21 run:50 run|along:143 run|up:208 salt:-22 say:-65 say|the:-83 seventh:143 shadow:114 shake:192
  shape:105 she:-234 shut:62 side:213 silk:92 sing:121 single:43 sister:83 six:169 sleeve:119 something:106 speak:51 speak|the:192 spit:61
  split:190 stand:20 stand|up:117 stay:54 step:-118 still:-91 stone:-234 stop:133 stroke:-52 sword:200 syllable:176 take:95 take|the:168
  talisman:37 tear:44 temple:97 that:62 the:-86 their:45 them:-186 then:97 there|be:-18 they:-172 the|air:37 the|bronze:230 the|chalk:61
  the|colour:26 the|first:111 the|floor:190 the|furrow:156 the|hedge-witch:93 the|ink:228 the|last:70 the|lintel:-42 the|ninth:-45
  the|paper:-93 the|roof:138 the|seventh:152 the|temple:112 the|word:116 three:103 through:116 through|the:31 throw:-88 thumb:42
  thumb|and:110 time:-156 to:-135 tongue:-38 to|the:120 turn:79 two:113 under:-116 until:-171 up:59 upon|the:22 up|in:-56 up|the:-26 us:19
  violet:104 violet|flame:45 walk:152 walk|the:375 what:239 where:58 where|it:162 white:81 white|and:72 wind:72 with:-104 with|a:121
  word:218 write:41 yellow:165 you:-148 your:54`,
  wave: `
  've:-35 a:-117 about:-50 across:-89 across|the:-72 aft:-77 again:96 against:-65 ahead:63 air:-71 all:-169 all|the:-169 along:-44
  along|the:-42 already:-32 among:-99 among|the:-75 and:-72 and|a:56 and|be:-177 and|come:-23 and|do:163 and|every:-76 and|fire:-19
  and|it:-203 and|one:-59 and|out:325 and|somebody:-39 and|suck:54 and|take:-67 and|the:-129 and|then:-137 and|there:80 and|you:-58
  another:-96 answer:-56 apart:-28 arm:-133 arrive:109 as:30 aside:-36 ask:-68 at:115 at|a:-130 at|low:23 at|once:-76 at|the:-39 away:44
  awning:-96 a|boy:84 a|hand:-33 a|little:78 a|wave:-94 back:-55 back|and:-22 bang:-23 bank:416 bar:28 barge:95 bawl:-43 be:-188 beach:20
  beat:-58 before:-41 begin:-98 behind:-127 behind|the:-110 bell:62 beneath:71 beneath|the:88 between|the:75 beyond:-173 be|a:-179
  be|already:-16 be|in:-42 be|only:40 be|still:-135 black:-79 blow:119 blue:80 board:134 boarder:-49 boat:-32 bolt:-66 boom|in:47 boot:-62
  both:-196 bow:-140 break:157 breaker:175 breakwater:-178 break|on:120 breathe:41 bridge:-50 bring:51 buoy:19 burn:-104 by:-89 by|one:-25
  by|the:-122 call:-67 can:47 candle:-46 carbine:-21 catch:-62 ceiling:-29 chair:-51 child:-62 clatter:42 cliff:89 close:47 cold:-41
  come|apart:-23 come|down:-117 come|up:74 corner:-80 corridor:-51 cough:-99 count:-57 counter:-37 cover:49 cross:-38 crypt:36 custom:-174
  cut:106 dark:-55 deck:-87 do:-24 door:-112 down:-64 down|and:25 down|on:-100 down|the:70 draw:-93 drink:-100 drive:-200 drone:-105
  drop:-101 drum:-51 dry:-97 dust:-29 each:276 ear:-40 edge:53 eleven:-161 empty:116 end:-105 ever:39 every:-186 everyone:-28 face:-111
  fall:181 far:140 feel:-98 ferry:135 find:-118 finger:-118 fire:-137 first:-109 first|and:-69 fish:-24 fist:125 five:-72 flat:-191
  floor:-178 fold:-98 follow:-125 foot:-251 for:-138 forty:-148 for|the:74 four:50 four|hundred:154 from:-58 from|the:-24 front:-67
  galley:-32 gap:-94 get:169 give:-178 glass:-44 go:-93 gorge:144 go|and:-58 go|back:20 go|round:-45 go|up:-147 great:-85 green:-139
  grey:-49 grind:-39 guard:-27 gun:227 hair:-48 hammer:-97 hand:-57 harbour:21 hat:-126 hatch:-102 have|a:-161 have|be:121 have|get:254
  have|go:46 have|the:-111 he:-178 head:-49 hear:-57 hear|it:102 heave:31 heel:317 her:-50 here:65 he|be:-35 he|have:-32 high:46 him:-106
  his:-21 hit:-132 hit|him:-61 hold:-28 horse:-24 house:-64 howl:-58 hum:-82 hundred:99 hush:32 i:119 ice:-59 in:-46 inside:-120
  inside|the:-85 into|the:-79 in|a:-60 in|and:21 in|it:83 iron:-144 it:-133 its:-130 its|own:167 it|and:18 it|be:30 it|have:-145 it|in:32
  junk:50 just:-57 keep:52 kettle:-25 key:-91 kick:-76 klaxon:-48 lake:-108 lamp:369 land:255 lap:44 lap|at:118 last:-179 late:32 lean:-93
  leave:54 leg:195 let:27 letter:-34 let|go:-76 lid:-48 lie:-33 lift:265 light:-135 line:-71 little:52 lock:-197 long:-263 look:56
  loose:-133 low:-183 make:228 man:-64 market:-38 me:-83 microwave:-15 moat:248 moon:236 morning:-74 motor:-151 move:28 mutter:-172 my:269
  name:-92 next:-51 night:-23 nose:-21 note:-93 now:-172 number:-35 of:-160 off:-229 off|the:-62 of|a:-33 of|it:-32 of|them:258 of|us:-101
  old:68 on:-29 once:-157 one:124 only:251 on|a:161 on|every:-31 on|it:-230 on|its:-176 on|the:75 on|your:-26 open:-141 order:-98
  other:127 our:-57 out:28 out|of:-16 out|on:-25 over:-48 overhead:-28 over|the:-179 own:96 pane:-49 paper:15 paper|boat:52 part:-31
  pass:-117 past:-219 past|the:-191 pier:-84 pile:51 piling:44 pipe:-31 pistol:-31 place:-31 plank:177 plate:-112 port:-23 porter:-22
  pump:-151 purr:-26 push:534 put:-46 rail:-67 rain:77 read:-147 red:-117 rifle:-40 right:-43 ring:-163 ripple:69 ripple|lap:63 river:91
  road:-96 roll:-190 roof:-54 run:-191 saint:29 salt:167 sand:133 say:-46 scream:-109 sea:-51 sea|have:72 second:-131 see:-86 sell:175
  set:27 she:-114 sheet:-60 she|set:98 shingle:73 shingle|and:16 ship:-27 shoot:-40 shore:-123 shout:-52 side:-122 sigh:16 sign:-103
  sill:108 since:70 siren:-36 sit:27 six:-113 sixty:179 slap:52 slap|at:79 slap|the:19 sleep:62 sleeve:-120 slide:-111 slop:389 slow:165
  small:82 small|wave:148 snap:-62 so:-49 sole:-108 somebody:-22 somebody|'s:-64 somebody|have:-53 someone:-72 something:25 somewhere:-26
  spine:-26 stamp:-28 stand:72 start:-124 step:31 stick:-37 still:-186 stone:16 stop:-95 string:-71 suck:246 suck|at:90 surf:94 swell:165
  swing:-102 table:-15 take:57 tank:-32 tell:-29 ten:-62 that:-249 the:-106 their:-212 them:-32 them|and:155 then:-250 then|it:-34
  then|the:-51 there:-70 there|be:-133 they:-117 they|be:-118 the|air:-36 the|awning:-102 the|board:124 the|boat:113 the|breaker:178
  the|breakwater:-170 the|buoy:21 the|ceiling:-28 the|cliff:99 the|corner:-86 the|crypt:46 the|custom:-154 the|deck:37 the|door:-44
  the|dry:-21 the|ferry:121 the|first:-34 the|fish:-20 the|floor:-112 the|galley:-32 the|gorge:128 the|hull:45 the|klaxon:-32 the|land:255
  the|last:-133 the|lock:-132 the|next:-41 the|one:-51 the|other:148 the|pier:-88 the|pile:81 the|piling:33 the|plank:154 the|pump:-133
  the|river:98 the|sand:56 the|sea:-32 the|second:-51 the|shingle:68 the|surf:36 the|swell:71 the|tide:-55 the|tug:42 the|vault:-68
  the|waist:181 the|wall:-112 the|water:-116 the|whole:-165 think:184 third:-142 this:18 thousand:-138 three:-157 throat:-21 through:-159
  through|the:-58 throw:-104 thunder:-130 tick:-104 tide:117 tie:100 tile:-47 time:87 time|it:59 to:-27 tonight:203 too:-119 tooth:199
  torpedo:-28 tower:-46 to|a:172 to|the:40 tug:25 turn:-188 turn|over:157 twice:-37 two:-195 under:90 under|a:40 under|the:125 until:-60
  up:65 upon|the:128 up|and:24 up|the:104 up|under:29 us:-145 voice:158 waist:183 walk:102 wall:-84 wall|of:171 wash:-22 water:-234
  water|come:52 water|lap:33 wave:-147 way:-88 wear:96 wet:-94 what:152 what|be:-98 wheel:-35 when:-50 when|the:-24 where:-124
  where|it:-82 which:-63 while:-66 whistle:-75 white:108 whole:-177 wind:-76 window:239 with:-128 withdraw:44 with|her:73 with|his:-16
  with|its:-92 with|the:49 with|their:-23 with|two:-20 with|your:-62 wrist:-30 wrong:-81 you:-103 your:-169 your|own:26 you|be:-48
  you|in:-192`,
  gunshot: `
  'd:99 're:-21 's:-62 's|a:118 's|arm:-94 's|be:-47 's|bell:-20 's|carbine:103 's|finger:-63 's|fist:-42 's|go:134 's|hat:-36 's|jaw:-26
  's|one:-26 's|only:-34 's|scattergun:46 's|the:30 's|voice:-46 've:169 a:-53 aboard:-60 about:-160 about|a:-51 about|the:-57 above:-135
  above|the:-49 across:-82 across|from:-16 across|the:-45 aft:60 aft|another:-30 aft|him:78 aft|it:76 aft|that:-38 aft|the:-16 again:91
  against:-72 against|the:-24 ahead:21 ahead|of:86 air|and:-30 air|plant:-31 aisle:-53 alarm:-24 all:-123 all|along:-120 all|day:-92
  all|down:34 all|night:-27 all|of:-99 all|over:140 all|six:85 all|the:-128 all|together:-27 along:-53 along|the:-17 aloud:-41 already:-18
  always:-41 amber:-82 amber|and:-19 among:212 among|the:249 an:-34 and:-61 and|a:-84 and|all:-21 and|an:-17 and|another:-24 and|ask:-37
  and|at:49 and|bawl:-38 and|be:-51 and|begin:-16 and|behind:-78 and|both:-130 and|burst:-117 and|by:96 and|come:95 and|count:40
  and|do:-75 and|down:-71 and|eleven:-54 and|empty:26 and|every:-138 and|everybody:-19 and|everyone:-25 and|fall:-45 and|fire:191
  and|for:-64 and|get:-94 and|half:49 and|have:-63 and|he:-91 and|her:-26 and|his:-131 and|hit:-93 and|hold:-65 and|in:-51 and|its:-45
  and|keep:-102 and|lay:-29 and|let:-50 and|lie:-20 and|light:-26 and|my:-71 and|now:-21 and|on:-87 and|one:-62 and|out:45 and|over:21
  and|person:-29 and|roll:-18 and|run:-44 and|she:54 and|sit:-36 and|so:170 and|somebody:-69 and|spit:-52 and|start:139 and|stitch:64
  and|stop:-16 and|the:64 and|there:-93 and|they:21 and|three:83 and|turn:-33 and|two:17 and|under:-62 and|wait:-49 and|we:-106
  and|when:87 and|you:-24 and|your:-46 another:-244 another|and:-69 answer:170 answer|from:131 answer|with:94 any:-30 anything|with:47
  an|egg:-24 apart:-90 aquarium:110 arm:-30 arm|and:-20 around:-138 around|the:-28 arrive:-30 as:63 aside:-131 ask:-96 ask|for:-43
  asleep:-135 asleep|in:-31 as|a:-71 as|far:-119 as|it:112 as|long:-38 as|one:-35 as|the:78 as|they:-45 as|you:104 at:15 at|a:-38
  at|all:-72 at|anything:68 at|each:-54 at|eighty:152 at|every:24 at|four:19 at|it:33 at|last:-21 at|something:158 at|ten:-25 at|you:-89
  at|your:-53 auction:-38 aunt:-44 away:-87 away|from:-47 away|over:-29 awning:-96 axe:27 axle|and:55 a|bell:-43 a|big:-31 a|bottle:99
  a|boy:25 a|breath:-50 a|burst:356 a|can:-42 a|car:-41 a|chair:-69 a|custom:-15 a|door:-60 a|dry:-21 a|finger:102 a|fist:-76 a|floor:-43
  a|girl:-34 a|goat:-20 a|good:117 a|great:102 a|grenade:193 a|gust:-25 a|hand:48 a|hatch:-165 a|hearse:-17 a|hot:-18 a|hundred:-35
  a|kid:-47 a|light:22 a|line:116 a|long:-154 a|man:-59 a|mile:-57 a|minute:89 a|moment:56 a|noise:-36 a|pane:59 a|pause:-54 a|pistol:143
  a|quarter:-50 a|queue:-24 a|red:186 a|ring:-38 a|row:41 a|second:44 a|shoot:28 a|shotgun:-85 a|sigh:23 a|single:-52 a|slug:62
  a|small:-35 a|string:-54 a|third:-50 a|thousand:-22 a|time:-184 a|tommy:53 a|tray:-96 a|walk:-97 a|wet:-91 a|whine:-25 a|whole:74
  a|window:-193 a|woman:-20 baby:-54 back:51 backwards:-50 back|and:102 back|at:109 back|in:-64 back|of:83 back|on:-38 back|to:103
  back|window:138 bad:-82 bag:-20 ball:-48 band:-60 bang:19 bang|and:79 bank:-53 barber:183 bare:-98 barge:-26 bark:97 barman:-76
  barrel:38 barrel|and:-89 barrel|in:59 barrel|through:29 bar|and:-108 bass:-49 bath:-44 bathtub:-68 battery:110 bawl:196 be:-92 beam:-18
  bean:-46 bear:-131 beat:-112 beat|on:-26 because:-159 because|the:-88 become:129 become|a:142 bed:104 before:100 begin:35 begin|to:143
  behind:20 behind|her:-36 behind|him:-21 behind|me:16 behind|the:93 behind|us:-23 behind|you:-125 bell:-74 bellow:181 belly:59
  bell|and:-55 bell|for:-24 below:-84 below|it:-37 belt:-78 bench:66 bend:-22 beneath:-41 berth:49 beside:-149 better:-32 between:66
  between|the:114 between|them:-49 beyond|the:33 be|a:-34 be|all:79 be|already:39 be|and:-21 be|asleep:-81 be|at:-110 be|be:-67
  be|come:-117 be|dance:-80 be|do:-16 be|down:-23 be|draw:-59 be|empty:67 be|fire:-74 be|full:-48 be|go:-156 be|hold:-27 be|hot:-35
  be|idle:-24 be|in:-24 be|lean:-16 be|leave:-60 be|make:-52 be|nearly:-24 be|nine:-21 be|now:-40 be|on:216 be|one:-90 be|only:-116
  be|open:-25 be|out:21 be|over:-47 be|read:-34 be|run:-97 be|shoot:-119 be|shut:-57 be|sing:-20 be|stand:-30 be|still:144 be|take:50
  be|talk:-52 be|tell:-107 be|the:-77 be|there:-61 be|two:-57 be|under:90 be|walk:-35 be|warm:-28 be|yell:-32 bid:-16 big:-47 bike:-55
  billboard:-80 birch:-30 birth:-38 bishop:-20 bit:90 bite:114 black:-123 blanket:-64 blast:-19 blaze:199 blind:-28 blink:-37 block:16
  blow:59 blue:-63 board:24 boarder:309 boarder|in:147 boat:-35 bolt:-16 bomb:211 bone:-41 bonnet:87 boom:-110 boot:60 boot|be:-22
  boot|on:72 both:183 both|barrel:170 both|hand:111 bottle:47 bounce:-80 bouncer:-79 bow:-90 bowl:32 box:-133 boy:-57 brake:-21 brass:-101
  brazier:-29 bread:193 break:-68 breaker:-15 breakfast:-35 breakwater:-18 breath:-128 breathe:-71 breeze:-24 brick:-27 bright:47
  bring:-22 bring|the:-89 brother:-37 brown:-69 bucket:-69 buggy:92 build:-75 bulb:-41 bulkhead:-37 bump:-113 bumper:-77 bunk:-78
  bunker:-18 burn:-34 burst:248 bury:-94 bury|the:-17 bus:22 but:-233 button:-29 but|the:-106 buy:-19 buzz:-110 buzzer:-108 by:-64
  by|a:-56 by|itself:-40 by|one:-41 by|the:-35 by|then:221 by|way:-52 cab:73 cable:-112 call:-226 call|it:-84 call|the:-130 can:-28
  canal:-106 candle:65 canteen:-38 canvas:-20 can|be:-153 can|hear:-64 can|see:-96 cap:-71 capsule:-16 car:-20 carbine:192 card:-61
  cargo:226 carriage:-36 carry:-19 cart:-129 cartridge:-92 car|and:-71 cat:-30 catch:-189 catwalk:159 ceiling:-36 ceiling|and:26
  cellar:-53 chain:-84 chair:-105 chalk:-25 change:-31 chapel:183 charge:152 chatter:-105 check:-44 cheek:136 cheer:-76 chew:150
  child:-128 chime:-37 chimney:173 chink:-60 chip:-117 choir:-34 chorus:-51 chrome:71 chug:-34 church:-34 chute:-58 cigar:-35
  cigarette:-31 circle:-64 city:-144 clack:-47 clamp:-24 clang:-103 clank:-85 clarinet:-31 clatter:157 clean:-174 clear:-98 clerk:-48
  click:-17 cliff:-26 climb:-63 clinic:-31 clink:-77 clock:-45 cloud:-21 coal:-80 coal|chute:-56 coast:-28 coat:-125 coffee:78 coffin:57
  coin:-89 cold:15 collar:-69 colour:-69 column:53 come|along:-34 come|apart:-46 come|back:23 come|down:-111 come|in:56 come|off:65
  come|on:120 come|out:71 come|over:-179 come|round:136 come|the:114 come|through:176 come|to:-64 come|up:-98 company:-73 conservatory:85
  console:-36 cook:56 cool:-31 cop:-25 corner:20 corridor:-36 cot:-36 cough:109 cough|and:-106 could:-111 could|hear:-76 counter:17
  count|the:-60 courier:-16 court:-54 cover:-28 crack:211 cradle:-47 crank:-45 crate:197 creep:-48 crowd:-49 crumb:180 crunch:-91 cry:-213
  culvert:-140 curl:-25 curtain:-43 custom:-80 cut:100 cycle:-26 cylinder:-56 dam:-42 dance:-178 dancer:-16 dark|and:-21 data:-15 date:-26
  dawn:-29 day:-172 day|at:-21 dead:-46 deal:177 deck:-146 deck|of:-36 deep:-57 dent:-40 depot:111 desk:54 die:-46 diesel:-227 dime:-19
  discharge:189 discharge|his:55 dish:-127 ditch:231 do:28 dock:194 doctor:-114 dog:-89 dollar:35 dome:38 door:92 door|be:159
  door|that:-56 down:-142 downstairs:-27 down|among:60 down|and:229 down|every:-50 down|in:-32 down|on:-127 down|the:-48 down|to:-102
  do|the:68 drag:-52 drain:-105 draught:-42 draw:104 drawer:-84 draw|the:-151 drink:-94 drip:-39 drive:-32 driver:54 drizzle:-69 drone:-57
  drop|a:-57 drop|the:117 drown:-41 drum:-222 dry:-85 dune:-33 dust:-106 each|of:-60 each|other:-45 each|time:39 each|with:-55 ear|and:-43
  ease:-22 east:-27 eat:-120 edge:-105 eel:-52 egg:-93 eight:70 eighty:126 either:-19 elbow:-103 eleven:-197 eleven|time:-34 else:-50
  else|'s:-47 empty:194 empty|a:45 empty|the:75 end:-149 end|of:-134 engine:-110 enough:66 enough|to:111 escalator:-55 escape:-88
  even:-154 evening:-18 ever:-18 every:-154 everybody:-31 everyone:-123 everything:16 everywhere:17 every|motor:-40 every|pane:95
  every|time:-39 exactly:-43 exhaust:-60 eye:125 face:-34 face|the:-24 fall:21 fall|and:-103 family:-48 fan:-29 far:-147 far|as:-111
  fast:-86 fat:-78 feed:-78 feed|the:-20 feel:-79 feel|it:-102 fence:25 fern:38 ferry:-26 few:47 field:-30 fifth:-38 file:-53 fill:-123
  fill|the:-32 finger:-25 finger|and:-39 finish:-22 fire:71 fire|again:111 fire|down:185 fire|escape:-92 fire|from:175 fire|once:174
  fire|the:81 fire|through:113 fire|until:98 first:192 first|slug:67 first|the:326 fish:16 fish|market:-26 fist:-142 five:-51 fizz:-54
  flag:-95 flag|and:-55 flank:24 flare:-27 flare|gun:-23 flash:-45 flat:59 flat|and:-94 flat|out:125 floor:-74 floor|it:215 floor|of:-49
  fly:61 fog:-28 fold:-35 follow:-21 foot:-61 foot|and:-58 foot|on:-32 for:-145 fork:-68 form:-17 forty:-181 forward:-18 for|a:70
  for|an:-16 for|each:-40 for|it:-24 for|once:-54 for|six:-26 for|the:-15 for|you:-37 fountain:-20 four:-100 fourteen:-57 fourth:-75
  four|hundred:37 frame:198 freeze:-34 freight:-42 fresh:-32 from:135 from|a:-48 from|behind:77 from|both:105 from|leave:115 from|the:182
  front:243 front|and:199 front|of:182 frost:-18 fry:-32 fuel:41 full:-61 full|of:-40 gain:-97 gale:25 gallery:-86 galley:52 gantry:116
  gap:-38 gate:-150 gear:190 generator:-25 get|a:-75 get|out:-28 get|the:68 get|to:-66 gin:-77 gin|in:-27 girl:-125 give:42 give|a:-49
  give|him:-37 give|it:80 give|me:-19 give|the:194 give|them:104 give|tongue:-31 give|up:84 glass:-15 glass|and:-15 glove:-82 go:83
  goat:-162 goggle:-29 good:127 go|along:-39 go|and:156 go|at:134 go|back:-22 go|by:261 go|from:-47 go|in:131 go|into:178 go|of:-24
  go|off:221 go|on:-111 go|out:-20 go|over:16 go|round:-120 go|the:27 go|through:-15 go|up:164 go|with:128 grade:-32 grain:170
  grandmother:-82 grapnel:101 grate:60 gravel:-57 gravity:-24 great:41 green:-273 greenhouse:24 grenade:173 grey:-98 grid:-79 grille:-59
  grind:-71 grit:-34 groan:-79 groan|and:-17 grow:101 growl:-36 grumble:-150 gun:46 gunmetal:-31 gunner:-92 gun|and:27 gun|be:-167
  gust:-69 gutter:-145 hack:40 hair:82 half:27 half|a:-79 half|of:114 half|the:78 hall:-127 halt:-56 hammer:125 handle:-16 hand|and:78
  hand|in:-17 hand|on:-50 hand|over:85 hang:-45 hang|a:-53 hang|on:-33 harbour:-36 hard:-63 harness:-35 harpoon:157 hat:-76 hatch:-55
  hatch|sigh:-42 haul:102 hauler:108 have:-70 have|a:-189 have|be:-73 have|begin:-64 have|both:125 have|bring:-60 have|come:16
  have|find:-28 have|get:-43 have|go:-95 have|hang:-23 have|her:-67 have|keep:26 have|one:-64 have|put:-20 have|stop:-68 have|take:-63
  have|the:138 have|time:257 have|your:-58 he:15 head:48 headlamp:-100 heap:-140 hear:-196 hearse:81 heart:-88 hear|the:-115 hear|them:-21
  heater:-62 heavy:-85 heel:-177 height:110 hen:-26 her:-62 here:-119 hers:-39 her|finger:-44 her|head:44 her|name:-28 her|own:38
  her|the:-37 her|tooth:-56 he|'d:31 he|'s:-24 he|be:152 he|come:-61 he|have:30 he|keep:-35 he|sit:-61 high:193 hill:-36 him|a:-95
  hinge:-79 hip:-174 his:-39 hiss:-213 hiss|and:-87 his|hand:-129 his|hat:-82 hit:27 hit|him:-156 hit|me:-79 hit|the:99 hoarse:-16
  hold:-312 hold|the:-61 hold|up:-31 hole:47 hole|and:62 holler:-62 home:-137 hood:-54 hook:32 hop:-44 horn:-124 horse:21 hose:133
  hospital:-87 hot:-30 hour:-126 house:-21 how:-122 hubcap:37 hull:-23 hum:-115 hundred:-100 hundred|and:52 hundred|person:-27
  hundred|throat:-15 hut:-23 i:-16 in:-50 inch:-47 inner:-42 inside:-123 inside|the:-63 into:-30 into|a:48 into|the:76 in|a:-29 in|an:-31
  in|and:51 in|at:181 in|behind:35 in|by:74 in|every:-34 in|front:120 in|her:-36 in|his:-80 in|it:-114 in|its:-47 in|low:-69 in|my:-30
  in|on:33 in|one:-67 in|over:113 in|piece:107 in|rope:-59 in|step:-30 in|that:-81 in|the:-105 in|their:-202 in|under:-42 in|your:-106
  iris:-26 iron:69 itself:116 itself|and:116 its|foot:-67 its|lamp:-85 its|nose:-47 its|one:-67 its|own:-93 its|way:32 it|'s:197 it|a:-101
  it|again:209 it|and:219 it|as:-25 it|at:37 it|back:-54 it|be:-134 it|before:-72 it|both:58 it|come:77 it|do:19 it|down:-34 it|get:185
  it|go:50 it|in:-49 it|land:-78 it|on:-34 it|out:-27 it|ring:-87 it|say:33 it|take:66 it|the:32 it|to:-67 it|turn:-19 it|up:126
  it|with:139 i|be:104 i|fire:170 i|give:-55 i|go:-165 i|have:-102 i|hear:-34 i|let:-41 i|put:24 i|sit:-15 i|stand:-17 i|take:-175
  i|turn:-42 jack:-71 jangle:-74 jar:269 jaw:-177 jet:-33 jingle:-25 job:-17 join:-44 join|in:-55 judge:-25 jump:38 just:42 keep:-292
  keep|his:-45 keep|its:-17 keep|the:-75 keep|time:-15 kerb:20 kettle:-140 key:-149 keyboard:-28 key|go:-15 kick:-59 kick|drum:-61 kid:-34
  kill:59 kill|the:-18 kiln:-26 kilometre:43 kind:174 kind|of:173 kiss:-84 kiss|the:-37 kitchen:19 klaxon:84 klaxon|have:-64 knee:-98
  kneel:28 knee|and:-55 knife:-101 knit:-68 knock:-66 know:-234 know|the:-48 knuckle:-64 ladder:92 ladle:-26 lady:-22 lake:-54 lamp:72
  lamp|which:94 land:179 lane:-22 language:-30 lantern:-54 lap:212 laser:-17 last:-95 late:-126 laugh:-104 laugh|at:-17 lay:-235 lay|a:-31
  lay|the:-52 lead:-159 lean:120 lean|out:303 leave:91 leave|of:-54 leave|the:136 leave|to:153 ledger:-32 leg:129 length:46 length|of:94
  less:-64 let:-156 letter:-52 let|fly:35 let|go:-85 let|in:-18 let|it:-31 let|the:53 let|you:-35 lid:-65 lie:-24 lie|on:-44 lift:-131
  lighter:-147 lightning:-74 light|and:-45 light|be:-17 light|go:187 light|on:-20 like:64 line:61 lip:-46 listen:-29 listen|to:-18
  little:136 live:-80 load:-22 lock:92 locker:-41 log:95 long:-350 long|as:-26 look:-103 look|at:-20 look|for:-104 loose:-58 lose:330
  lose|its:144 lot:-67 lot|of:-25 loud:292 low:-40 lower:-54 low|gear:-62 lunch:-16 lung:-32 machine:-48 magnetic:-30 magnetic|sole:-31
  make:-108 make|it:-80 make|of:-21 man:106 many:81 man|'s:-84 man|in:15 man|with:-58 map:-79 marble:-20 marine:281 marine|on:114
  market:-88 market|day:-48 match:56 me:25 mean:49 mechanic:-38 meet:137 meet|the:-23 mess:99 me|and:119 me|the:-55 me|with:-37
  middle|of:110 mile:-134 mile|of:-135 milk:102 mind:-41 mine:112 miner:-47 minute:71 mirror:186 mirror|and:-97 mirror|behind:72 miss:101
  moan:-63 moment:34 month:-25 moon:128 more:-65 morning:-53 morning|and:-15 most:46 mostly:-27 most|of:47 mother:-38 motor:94 motor|be:51
  mouth:-101 mouth|and:38 move:-53 much:-82 mud:-59 muff:101 mug:-25 mutter:-46 muzzle:-61 my:-28 my|gun:-98 my|name:-50 my|own:23
  nail:-73 name:-99 name|of:-43 name|on:-27 near:-149 nearly:-60 neat:252 needle:-26 nest:110 new:-66 next:139 nickel:-58 night:-173
  nine:-30 nineteen:-54 ninety:-76 nine|hundred:-77 ninth:-83 noise:-60 noodle:73 noodle|counter:35 noon:-32 nose:94 nose|to:-36 not:-21
  note:-152 note|and:-17 now:-124 now|and:92 number:-147 nurse:-39 of:-35 off:69 office:-53 off|a:-92 off|and:-48 off|in:-78 off|one:-22
  off|the:-18 of|a:117 of|every:-56 of|green:-27 of|her:-115 of|him:-35 of|his:-82 of|it:60 of|its:35 of|light:-27 of|my:132
  of|somebody:-22 of|something:-17 of|the:-54 of|their:-25 of|them:129 of|us:31 of|you:-79 of|your:100 oil:-39 oil|drum:-29 old:-256
  on:-166 once:-15 once|and:-33 one:-61 one|about:-26 one|aft:-29 one|and:75 one|another:-27 one|be:-25 one|behind:-40 one|by:-30
  one|for:-20 one|good:-74 one|in:-36 one|long:-26 one|more:-17 one|note:-20 one|of:-42 one|on:-48 one|two:81 one|with:-42 onion:-42
  only:-229 only|a:-37 only|the:-37 onto:-95 onto|the:-81 on|every:-41 on|her:128 on|his:-70 on|it:55 on|its:-147 on|one:-53 on|over:132
  on|the:-94 on|their:-104 on|three:-28 on|to:-21 on|top:-91 open:-150 open|and:-65 open|the:-58 open|up:155 opinion:102 or:-97 order:-74
  other:-131 other|side:-17 our:-173 ours:61 out:32 outer:-35 outside:-180 outside|the:-53 out|a:-43 out|again:-40 out|along:-81
  out|for:-28 out|in:-24 out|of:51 out|on:-90 out|past:-44 out|the:65 out|there:-18 out|through:70 out|to:-145 out|with:108 over:88
  overhead:-20 overhead|the:77 over|a:51 over|and:46 over|his:33 over|in:-52 over|it:56 over|the:85 over|your:-70 pace:29 pace|of:-219
  pack:-64 packet:-74 pad:-130 page:-24 paint:-227 paint|over:-52 pair:-74 pair|of:44 palm:-47 pan:-44 pane:88 pane|and:45 pane|go:92
  pane|on:40 paper:-24 parapet:183 park:-57 part:-97 pass:-60 passenger:-30 past:-186 past|the:-133 past|two:-29 patient:-43 patter:-42
  pause:-83 pay:56 pay|for:-18 peach:-49 peck:-58 pedal:-35 peg:-34 pelt:35 person:-108 phone:24 photograph:-76 piano:-60 pick:55
  piece:165 piece|into:25 piece|through:63 pier:-180 pile:132 pilgrim:-17 pin:-19 ping:-36 pink:-43 pipe:119 pipe|bomb:242 pistol:94
  pistol|and:158 pistol|into:51 pit:-79 place:92 place|be:-16 plank:-189 plant:-46 plaster:162 plastic:-32 plate:-44 plate|and:-17
  platform:28 play:-120 plink:-134 plug:180 point:-20 poker:44 pole:121 pony:-35 pool:236 pop:131 pop|and:20 port:-120 porter:-20
  portrait:-44 pot:36 pound:43 pour:-150 press:-157 pressure:68 price:-119 prime:-79 promise:-37 pull:30 pull|the:-42 pump:-131 punch:-50
  purr:-112 push:-98 put:-17 put|a:178 put|her:-91 put|his:-71 put|in:-57 put|it:-122 put|its:-29 put|them:-26 put|two:154 quarter:-50
  question:-15 queue:-97 queue|for:-35 quick:77 quiet:143 quit:-143 quite:-57 rack:-78 radiator:73 radio:-46 raider:79 rain:-150
  rain|and:-33 rain|on:-35 raise:32 ramp:-71 range:150 rattle:-247 reach:-74 read|it:35 read|the:-78 real:-53 red:160 reload:92 rest:48
  retros:-41 return:-38 rev:153 revolve:-32 revolver|at:94 revolver|into:43 rib:24 ribbon:-108 ride:32 ridge:252 rifle:-29 rig:-107
  right:31 rim:-40 ring:16 ring|and:200 ring|eleven:-34 ring|on:-50 ring|the:-62 rise:-183 river:20 rivet:100 road:-53 roar:17 rock:-36
  roll:-40 roll|back:-53 roof|a:-18 roof|and:52 roof|of:-60 rook:-22 room:-138 room|and:-22 room|be:-46 rope:-46 roulette:-90 round:-34
  round|and:-139 round|it:-31 row:-231 rubber:-64 rule:-146 run:-74 run|board:40 rust:-65 rust|and:-38 salt:-61 same:-103 sand:134
  saucepan:-34 sawn-off:93 saxophone:-22 say|a:-33 say|he:-34 say|the:-84 scattergun:73 school:-57 scooter:-33 scrape:-29 scratch:-32
  scream:32 scream|and:-131 screen:-35 sea:-21 seal:-106 seat:92 second:79 second|take:15 second|the:25 sedan:83 see:111 see|the:54
  sell:-26 send:-27 service:-40 set:-113 settle:-50 set|of:-24 seven:-60 sewer:-19 sexton:-27 shade:-34 shadow:21 shaft:-99 shake:-15
  shape:-70 shape|of:-23 she:-117 shed:129 sheet:91 shelf:-16 shell:-180 shelter:-28 she|'d:-18 she|be:-154 she|give:-23 she|go:-29
  she|have:97 shift:143 ship:-98 ship|'s:-36 shiver:-36 shoe:-82 shoe|in:-175 shoot:-15 shoot|at:31 shoot|back:32 shoot|the:147 shop:-45
  short:-64 shot:-61 shotgun:30 shoulder:118 shove:-72 show:69 shriek:-54 shriek|and:-22 shutter:-252 shut|the:143 side:-31 sideways:-81
  side|of:-73 sigh:-69 sigh|and:-23 sign:-120 signal:-72 sign|over:-28 sill:94 silver:71 since:-54 since|the:61 sing:-16 singer:-26
  single:-55 siren:-121 sister:28 sit:-143 sit|down:-39 sit|in:-40 sit|on:-28 sit|there:-59 six:26 sixty:29 six|hundred:-34 size:-112
  size|of:-47 skillet:36 skin:-21 skull:52 sky:-54 slam:-130 slap:-88 slap|the:-15 sleep:-83 sleeper:-34 sleet:-26 slide:69 slip:-48
  slop:-83 slot:-143 slow:48 slowly:-58 slug:178 small:-43 smell:-155 smell|of:-30 smile:-38 snap:-227 snap|and:-26 snore:-39 snow:-54
  so:-290 sock:-53 soft:-33 sole:-125 sole|on:-39 some:-43 somebody:-106 somebody|'s:17 somebody|be:-33 somebody|else:-22
  somebody|have:-142 somebody|in:-74 someone|'s:15 someone|else:-22 someone|have:15 something|be:-16 something|with:-74 song:-23 sort:164
  soup:-46 so|be:73 so|do:-34 so|that:-23 so|the:-64 spark:-93 speak:35 spectacle:-24 spillway:143 spin:82 spine:167 spit:-293
  spit|and:-74 splinter:190 spoon:-59 square:-117 squeal:-82 squeeze:262 stack:-67 stair:32 stairwell:195 stair|and:26 stall:43 stamp:-58
  stamp|and:-20 stand|about:-25 stand|at:-30 stand|in:-105 stand|up:85 star:186 start:159 start|to:31 start|up:-51 station:-42 stay:-89
  steady:-69 steal:-29 steam:-15 steel:-36 steer:-18 step:-89 still:156 still|go:-23 stitch:59 stitch|the:41 stone:-100 stool:109
  stop:-151 stop|and:-45 stop|to:40 storey:-166 storey|of:-131 storm:-73 stove:-84 straight:36 stranger:-27 street:-118 strike:-78
  strip:-66 strobe:-54 stroke:-65 stuff:-65 stutter:145 suck:-29 sugar:98 suit:-133 sun:62 supper:-62 surprise:179 swallow:-78 swear:-45
  sweat:-36 swell:-40 swing:-305 swing|a:-26 swing|in:-20 swing|the:-85 switch:-29 switch|off:-36 table:96 tailgate:134 take|her:-36
  take|off:-108 take|one:203 take|your:-74 talk:-41 tank:61 tanker:91 tanker|'s:185 tank|go:22 tap:-84 tar:-50 tarp:-41 tea:-51 teacup:-27
  tear:-64 telephone:-53 tell:-99 tell|the:-32 ten:-176 tenement:-53 ten|past:-17 ten|thousand:-32 thank:-45 that:-72 that|be:-16
  that|have:-30 that|it:16 that|one:-45 that|the:-172 that|you:-28 the:-69 their:-31 them:-31 themselves:-79 them|be:-35 them|both:89
  them|by:-29 them|in:46 then:36 then|a:157 then|another:-30 then|he:-87 then|it:24 then|the:132 then|they:128 there:-25 there|'s:-51
  there|be:79 there|have:-36 there|in:-56 there|it:-27 they|'d:-29 they|'re:-36 they|'ve:-46 they|be:94 they|come:161 they|have:-62
  the|air:64 the|alarm:92 the|aquarium:115 the|awning:-46 the|back:160 the|band:-44 the|bank:-33 the|bar:26 the|barber:135 the|barge:-18
  the|barman:-78 the|bass:-31 the|bay:-92 the|bean:-20 the|beat:-17 the|bell:-60 the|bench:51 the|bike:-49 the|bishop:-16 the|black:-35
  the|board:20 the|bolt:-116 the|bonnet:-30 the|bottle:-57 the|bouncer:-74 the|boy:-29 the|bread:212 the|breakwater:-17 the|breeze:-18
  the|bridge:46 the|brother:-28 the|buggy:17 the|bunk:-25 the|bunker:-112 the|bus:-73 the|cab:134 the|cable:-28 the|can:176 the|car:59
  the|carbine:-36 the|carpet:-18 the|catwalk:165 the|ceiling:27 the|cellar:-16 the|chapel:112 the|charge:79 the|child:-43 the|chorus:-28
  the|cliff:-26 the|clinic:-34 the|coal:-66 the|cold:-28 the|collar:-43 the|column:-68 the|conservatory:58 the|corner:39 the|corridor:22
  the|counter:22 the|courier:-29 the|court:-31 the|cradle:-17 the|culvert:-154 the|dam:-45 the|dark:67 the|dead:-103 the|deck:-65
  the|depot:139 the|desk:37 the|ditch:259 the|doctor:-97 the|dog:-100 the|dome:-23 the|door:-106 the|drain:-84 the|drive:-74 the|driver:30
  the|drone:93 the|drop:-161 the|drown:-15 the|drum:-88 the|dry:-22 the|dust:-23 the|ear:-51 the|east:-18 the|edge:-66 the|empty:-64
  the|end:-63 the|engine:-20 the|escalator:-19 the|fence:32 the|ferry:-16 the|fire:-177 the|first:58 the|fish:43 the|flag:-69
  the|flare:-15 the|flat:-45 the|floor:-121 the|fourth:-28 the|frame:26 the|front:194 the|fuel:62 the|gallery:-33 the|galley:50
  the|gantry:130 the|gas:-57 the|gate:-110 the|generator:-19 the|girl:-21 the|glass:45 the|grain:138 the|grate:94 the|grille:-59
  the|grind:-87 the|guard:-29 the|gun:-129 the|gutter:-36 the|harbour:-38 the|harpoon:122 the|hat:99 the|hatch:125 the|height:78
  the|hill:-36 the|hole:65 the|hop:-34 the|horn:-18 the|hospital:-75 the|hull:15 the|ice:65 the|inner:-39 the|iron:-17 the|jaw:-204
  the|kerb:51 the|key:-20 the|kick:-75 the|kid:71 the|kind:-20 the|kitchen:24 the|ladder:98 the|lake:-44 the|lamp:186 the|land:-57
  the|last:-167 the|laundry:82 the|lead:15 the|leave:115 the|lid:-34 the|lift:-34 the|line:-92 the|little:-36 the|lock:-52 the|long:-81
  the|lot:-41 the|man:-74 the|map:-18 the|marble:-35 the|mess:97 the|middle:33 the|mine:92 the|mirror:109 the|moon:78 the|morning:-19
  the|motor:81 the|name:-50 the|new:-35 the|next:114 the|night:-47 the|ninth:-91 the|noodle:107 the|oil:-21 the|old:-202 the|one:-77
  the|only:-29 the|other:-60 the|others:-30 the|outer:-29 the|outside:-56 the|paint:-81 the|pan:-26 the|pane:81 the|panel:122
  the|pedal:-38 the|phone:55 the|photograph:-32 the|piano:-35 the|pier:-173 the|pile:-56 the|pipe:-102 the|pistol:128 the|pit:-47
  the|place:85 the|plate:-15 the|platform:-21 the|poker:49 the|port:-58 the|portrait:-15 the|price:-55 the|pump:-89 the|rack:-51
  the|radiator:52 the|radio:-22 the|rail:-16 the|rain:-55 the|ramp:-84 the|range:122 the|reactor:22 the|rear:142 the|red:-45 the|rest:172
  the|revolver:44 the|rib:-29 the|ridge:113 the|rig:-72 the|right:-62 the|rim:-22 the|ring:-82 the|river:16 the|road:-107 the|roof:-19
  the|room:-57 the|rope:-54 the|roulette:-53 the|salt:-29 the|same:-87 the|sand:-72 the|sawn-off:74 the|scattergun:25 the|seal:-76
  the|second:55 the|sexton:-31 the|shaft:-193 the|sheet:-111 the|ship:-43 the|shotgun:115 the|shutter:-203 the|sign:-35 the|signal:-33
  the|sill:91 the|singer:-18 the|siren:-74 the|size:-44 the|sky:-19 the|skylight:21 the|slot:-144 the|small:-48 the|smoke:35
  the|spillway:156 the|splinter:47 the|stack:-79 the|stair:133 the|stairwell:235 the|stand:-68 the|station:34 the|steel:-151 the|stone:-76
  the|stove:-74 the|street:-53 the|sun:-62 the|table:59 the|tailgate:63 the|tanker:177 the|tarp:-28 the|telephone:-48 the|tenement:-49
  the|thing:91 the|third:152 the|tide:-23 the|tile:46 the|till:-20 the|tin:106 the|tomato:53 the|tooth:101 the|top:54 the|tower:141
  the|trailer:51 the|tram:42 the|truck:-48 the|tug:-59 the|tunnel:-32 the|turbine:-54 the|turnstile:-26 the|two:29 the|tyre:111
  the|vault:-69 the|wall:-139 the|watch:-43 the|water:99 the|way:-57 the|wet:17 the|wheel:-118 the|whole:49 the|wind:-68 the|window:96
  the|windscreen:145 the|word:-40 the|wreck:57 the|wrong:-77 the|yard:51 the|young:-22 the|zinc:-25 thin:-40 thing:151 thing|in:-34
  think:17 think|of:-68 third:27 third|watch:-17 thirty:-127 this:-125 those:-17 though:-27 thousand:-68 three:43 three|and:-19
  three|at:-51 three|hundred:-46 three|of:-33 three|wheel:-22 throat:104 throttle:-152 through:82 through|a:-33 through|the:101 throw:87
  thruster:-98 thud:-46 thumb:-142 thump:-22 thunder:-116 tick:-174 ticket:-64 tick|and:-38 tick|over:-52 tide:-52 tier:-18 tile:22
  till:-39 till|the:-17 time:58 time|the:-44 time|to:252 tin:-112 tip:-43 to:-134 today:-33 toe:-85 together:-15 together|and:-71
  token:-22 toll:-40 tomato:42 tommy:96 tommy|gun:88 ton:-51 tone:-49 tongue:-52 tonight:-36 ton|of:-43 too:-15 tooth:-30 tooth|and:186
  top|of:-79 torch:-126 touch:-89 toward:-26 toward|the:-38 toward|you:42 tower:27 town:-40 to|a:-115 to|be:-25 to|go:-25 to|her:121
  to|his:-19 to|it:-214 to|itself:-38 to|keep:-24 to|look:-61 to|meet:-26 to|one:-33 to|right:182 to|say:-23 to|see:175 to|stand:-68
  to|tail:-18 to|take:-60 to|the:-185 trace:-81 track:-157 trailer:30 train:-110 tram:46 tray:-111 tread:-55 truck:109 truck|and:-19
  try:-153 try|to:-38 tube:-31 tug:-114 tunnel:-86 turbine:155 turn:-113 turnip:64 turnstile:-32 turn|and:-35 turn|it:-62 turn|over:-84
  turn|the:32 turn|to:-60 turret:-75 twelve:-31 twenty:-20 twice:73 twice|and:-76 two:81 two|and:23 two|finger:-73 two|hundred:-72
  two|in:20 two|of:115 two|shot:59 type:-90 typewriter:42 tyre:193 umbrella:-35 under:-105 under|a:-34 under|her:-17 under|it:-107
  under|the:-21 under|your:-34 unhurried:-43 until:54 until|the:-30 until|there:175 up:-17 upon|its:-18 upon|the:-61 upright:-49
  upside:-34 upside|down:-44 up|a:-22 up|and:22 up|at:-41 up|behind:132 up|from:93 up|in:-62 up|on:-265 up|the:196 up|through:-56 up|to:40
  up|with:29 us:-113 use:111 use|the:35 use|to:-35 us|and:-42 valley:-192 valve:-46 van:182 vault:-176 very:177 violet:-78 visor:304
  voice:-198 voice|and:-25 vowel:-48 wait:-38 wait|for:-64 wake:30 walk:89 walk|up:111 wall:-65 wall|of:25 want:-93 warm:-128 wash:-80
  watch:-157 water:15 water|tower:196 wave:-204 way:-147 way|and:-53 way|down:-34 way|of:-48 we:-251 wear:-123 wed:-21 week:-24 well:27
  wet:-176 we|go:-48 what|be:-67 what|the:-21 what|you:22 wheel:-101 wheel|and:-79 when:43 whenever:-35 when|the:-26 when|you:18 where:-57
  where|it:-59 where|the:-142 which:49 which|be:-45 which|have:-23 while:-83 while|the:25 whine:-54 whirr:-39 whisper:-53 whistle:-82
  white:-35 whole:80 whole|length:130 whole|of:-84 whoop:-23 whoop|and:195 who|be:-59 who|have:78 wick:42 wide:-112 wife:-42 will:-103
  win:-32 wind:-202 window:158 window|and:97 window|go:62 windscreen:192 wind|in:-34 wing:-53 wire:-82 with:-43 within:-45 with|a:-157
  with|her:-59 with|his:74 with|it:84 with|its:181 with|my:-23 with|one:48 with|the:20 with|their:-71 with|two:-62 with|your:-20 wolf:-33
  woman:57 word:-104 word|a:-28 work:112 world:-28 worth:28 wreck:45 wrist:17 write:76 write|its:174 wrong:-83 wrong|way:-41 yard:258
  yawn:-31 year:-103 yell:-126 yell|for:-39 yet:-57 you:-111 young:-28 your:-98 yours:115 your|back:-24 your|boot:-38 your|ear:21
  your|foot:-94 your|head:-53 your|name:-42 your|own:34 your|tooth:-31 you|'ve:278 you|a:-86 you|and:61 you|can:-126 you|count:-100
  you|feel:51 you|fire:86 you|get:-32 you|go:96 you|have:-142 you|in:21 you|keep:-50 you|let:-17 you|lie:-50 you|look:-27 you|on:-39
  you|put:-53 you|the:-90 you|walk:-88 you|with:-20 zinc:-49`,
  engine: `
  'd:-44 're:172 's:-28 's|motor:34 's|the:-182 about:-132 about|the:-59 above:-304 across:59 across|the:-106 aft:-15 aft|another:88
  aft|it:82 again:81 against|the:17 again|and:-63 ahead:73 ahead|of:-33 air:-169 aisle:-66 alarm:-138 all:48 all|along:-138 all|of:40
  all|the:84 along:59 alongside:251 already:61 among:-214 among|the:-145 an:-59 and|all:16 and|be:111 and|both:-126 and|come:-120
  and|drop:40 and|every:-28 and|from:42 and|give:-96 and|go:-154 and|have:-49 and|he:-94 and|his:-165 and|in:132 and|it:-224 and|its:-177
  and|let:-95 and|on:-120 and|one:354 and|out:121 and|put:151 and|roar:23 and|she:128 and|somebody:20 and|take:-127 and|the:65
  and|then:-104 and|there:-69 and|we:29 and|you:220 and|your:56 another:85 answer:-153 anything:32 an|hour:37 apart:-114 arm:138
  around:-62 arrive:-87 as:-141 ask:-149 asleep:-129 as|far:-53 as|the:128 at:-25 at|a:-34 at|dawn:18 at|eighty:21 at|it:-164 at|once:-35
  at|the:-150 at|you:134 away:-43 awning:-23 axle:91 axle|and:111 a|big:17 a|billboard:33 a|hand:29 a|hearse:-32 a|hot:-22 a|length:133
  a|little:-146 a|long:141 a|mile:26 a|recipe:26 a|row:77 a|second:-77 a|sedan:105 a|string:289 a|time:37 a|tyre:-36 a|yard:54 baby:-93
  back:-72 backwards:34 back|of:139 back|to:-264 back|window:85 bang:-205 bank:114 barge:61 barrel:-101 barrier:90 bar|be:-35 bawl:115
  bay:-278 be:-110 bean:-36 beat:134 because:88 bed:52 before:38 begin:-65 begin|to:-95 behind|and:102 behind|it:-65 behind|me:-134
  behind|the:-174 behind|them:210 behind|us:148 behind|you:-87 bell:-138 bellow:158 belly:15 below:-64 below|the:20 belt:-215 bend:60
  beneath:95 berth:69 between:104 between|two:47 beyond:201 beyond|the:263 be|a:-192 be|already:226 be|at:29 be|come:-64 be|gain:21
  be|go:-28 be|idle:384 be|in:105 be|on:-17 be|only:-64 be|out:73 be|over:93 be|read:21 be|run:39 be|still:58 be|the:-87 big:48 bike:84
  billboard:158 blanket:-260 block:264 blow:54 blue:47 board:244 boat:-122 bolt:65 bomb:-96 bonnet:-46 boom:67 boot:-206 boot|and:-47
  both:84 bottle:-175 bow:100 box:-88 boy:-226 brake:-22 break:121 breath:182 breathe:-269 breeze:-123 bridge:146 bring:94 brother:-97
  brown:265 buggy:47 burn:-206 burst:-81 bury:-20 bus:-289 bus|and:-106 but:-23 by:-59 by|the:-22 cab:-160 cab|to:89 call:-19 can:-149
  canal:38 canopy:261 canvas:181 canyon:264 can|see:-133 car:-209 carbine:-134 cart:55 cartridge:-35 car|park:-145 cat:-30 catch:-32
  cattle:137 causeway:98 ceiling:-65 chain:-142 chair:-86 change:75 chapel:60 chew:20 child:-80 city:21 clang:207 clean:-99 clear:92
  click:-72 cliff:29 climb:-87 clock:-59 close:-51 coast:-58 coat:-218 coin:-65 cold:-326 collar:-25 column:-18 come:20 come|apart:-122
  come|back:121 come|down:36 come|off:91 come|over:155 come|through:44 come|up:82 cool:-137 corner:22 cough:174 cough|and:254 count:-99
  count|the:-176 coupe:-18 courier:82 courier|bike:82 cover:64 coyote:-131 crack:-84 crawler:133 crew:156 cross:54 cross|the:-59
  crowd:-104 crunch:-129 culvert:-22 custom:-45 cut:40 cylinder:126 dam:-47 day:-124 dead:-137 deck:-179 depot:-149 desk:-62 die:-115
  diesel:30 dog:66 dollar:232 down:21 down|and:183 down|in:-19 down|on:-20 down|over:26 down|the:118 down|to:119 do|the:-73 drag:83
  drive:134 driver:-19 drone:-392 drop:131 drop|a:89 drop|its:42 drop|the:-62 drum:-110 dry:-181 each:-47 each|of:-52 each|time:61
  each|with:107 ear:-49 ease:202 east:-84 eat:-94 edge:207 eight:-100 eighty:37 elbow:-76 eleven:-151 else:-133 empty:-85 end:-168
  engine:-336 engine|bawl:26 enough:-137 enough|to:-97 even:-76 every:-197 everybody:39 everyone:111 every|motor:44 exhaust:180 eye:-22
  face:-170 face|the:-78 fall:-71 fan:-78 far:-47 far|as:-59 fast:-177 fat:110 feed:-220 feel:-28 fence:-72 ferry:153 few:-42 fill:-292
  find:62 find|the:28 finger:-49 finish:-86 fire:-42 fire|and:71 first:-89 fish:28 fist:-219 five:145 fizz:-34 flag:255 flank:-73
  flare:-155 flash:58 flat:114 flatbed:347 flat|out:231 floor:-22 floor|it:19 fly:40 fog:78 fold:75 foot:165 foot|flat:86 for:-94
  forty:-100 for|a:-97 for|it:-64 for|the:-104 fourteen:111 fourth:17 frame:82 freeze:155 from:-57 from|cab:95 from|the:-102 fry:188
  full:-159 full|of:-190 gain:43 gap:-27 gas:-89 gate:177 gate|of:300 gear:224 gearbox:-19 gear|a:17 gear|and:101 gear|with:49 get:86
  girl:15 give:-80 give|him:23 give|it:-147 glass:22 go:42 goggle:-19 good:21 go|along:41 go|by:89 go|down:39 go|in:66 go|over:-145
  go|through:65 go|to:33 go|under:57 go|up:-59 grade:37 grapnel:339 gravel:47 grid:28 grille:170 grind:-134 grind|up:15 grit:124 grow:151
  growl:77 grumble:201 gun|in:61 gust:-133 hair:197 half:56 half|a:58 hall:-99 hand:-30 handle:284 hang:-109 hard:-37 harpoon:158 hat:-89
  hatch:75 hatch|and:43 haul:32 hauler:180 have:-145 have|a:231 have|be:-20 have|begin:-29 have|come:93 have|get:-97 have|one:39
  have|stop:-167 have|the:-37 have|your:49 he:-33 head:-128 headlamp:-107 heap:43 hear:-57 hearse:285 hear|it:20 hear|the:69 heel:-226
  helmet:-38 her:-108 here:-387 hers:-60 her|out:18 her|tooth:86 he|be:40 he|have:167 high:-49 him:-144 him|the:-74 his:-174 hiss:-348
  hit:86 hold:-281 hole|in:-39 home:-77 hook:108 horn:-145 horse:72 horsepower:-218 hot:-91 hour:-15 hoverbike:112 hubcap:22 hull:20
  hum:-120 hundred:-173 hut:-63 hydrant:27 i:-42 ice:-138 idle:276 in:-21 inside:-118 inside|the:-116 interceptor:80 into:151 into|a:-101
  into|second:137 into|the:160 in|a:-40 in|bottom:16 in|her:-16 in|it:-125 in|its:-165 in|low:64 in|on:182 in|one:-41 in|over:114
  in|second:139 in|that:38 in|the:-19 in|their:57 in|under:78 in|your:40 iron:53 it:-113 its:-27 itself:31 its|lamp:275 its|nose:-17
  its|own:22 it|'s:-291 it|again:71 it|be:-105 it|come:80 it|go:-88 it|in:-64 it|over:-47 it|take:-315 it|with:96 i|have:47 jack:86
  jet:473 jingle:-97 jump:33 jump|the:-33 keep:63 kerb:-109 kettle:-27 kick:-76 kid:132 kiss:-85 kiss|the:-83 knee:-34 knee|and:171
  knit:82 knock:-92 lake:-29 lamp:146 lamp|on:176 land:100 lane:-112 lap:183 last:-93 laundry:62 lay:-31 lead:-39 lean:190 lean|on:97
  leap:51 leave:-47 leave|and:125 leg:-90 length:302 length|back:140 length|of:-20 let:-213 let|go:-32 let|it:-251 let|the:72 lid:-131
  lie:58 lie|on:-54 lift:-202 light:-54 light|and:97 light|go:76 like:59 line:46 listen:-133 little:-148 live:-162 load:-28 log:49
  long:122 look:-74 look|at:-147 loose:-170 lose:174 lot:-48 low:-28 low|gear:51 machine:-90 make:-204 man:-122 map:78 market:253 me:30
  mesa:-80 middle:35 mile|of:-36 milk:64 mine:95 mirror|the:-62 moon:-50 more:131 morning:-18 mostly:-94 mother:-38 motor:-47 motorbike:38
  motor|be:115 motor|scream:15 mouth:-83 mutter:136 muzzle:-103 nail:-141 name:73 narrow:304 neck:168 needle:-21 next:-156 night:52
  nine:-240 nineteen:120 ninety:116 nod:-105 noise:136 nose:-103 nose|in:74 nose|to:-159 note:-79 now:-138 number:-138 of:-45 off:-71
  off|a:-128 off|and:-122 off|both:16 off|the:223 of|his:-54 of|it:-80 of|its:35 of|light:-31 of|somebody:-16 of|the:-30 of|us:15
  of|you:309 of|your:125 oil:-18 old:-30 on:-52 once:-259 one:-21 one|aft:111 one|for:-34 one|good:55 one|long:50 one|of:239 only:-381
  onto:128 onto|the:166 on|both:76 on|fire:43 on|her:-17 on|it:110 on|its:64 on|the:-16 on|their:-23 on|three:-111 on|two:58 on|your:143
  open:-141 or:-136 orange:63 order:27 other:-94 others:75 other|person:-92 our:322 out:95 outrider:251 outside:-142 out|a:76
  out|along:-55 out|and:-44 out|down:107 out|of:-84 out|on:-87 out|past:-74 out|the:-81 out|through:57 out|to:72 over:17 overhead:-87
  over|the:31 over|your:-93 own:-132 pace:-102 pack:-68 pad:178 paint:-90 pan:34 pane:-130 park:-334 part:-26 pass:179 pass|a:67 past:104
  patter:-185 pause:-67 pay:61 pedal:132 person:-110 pick:-44 pilot:23 pin:135 pipe:83 pistol:47 pit:87 place:-106 plank:-74 plate:88
  play:-47 point:-208 pop:-245 port:256 post:-99 pot:15 pour:-27 pull:209 pull|out:269 pull|the:222 pump:-242 purr:-64 push:-128
  put|the:-51 pylon:-64 quad:64 quarry:-31 rack:-93 radio:-130 rail:-24 rain:-158 rain|on:26 ram:65 ramp:-148 reach:-76 read:20
  read|out:-46 read|the:-57 recipe:21 red:-105 retros:380 return:-26 rev:93 rib:175 ride:141 rider:52 rifle:47 rig:-240 right:-111
  right|and:52 rim:226 ring:-91 river:26 rivet:97 road:32 roar:164 rock:-80 roll:154 room:-128 rope:-113 rotor:88 round:-71 round|the:-42
  round|to:153 row:-100 run:177 run|board:333 rust:147 salt:164 same:-57 sand:-33 sawn-off:33 say|the:-61 school:-59 scooter:342
  scream:206 scream|and:61 seat:-39 second:125 sedan:172 see:-54 see|the:-130 set:-66 shake:70 she:52 shed:49 sheet:-186 shelf:-83
  shell:-52 she|'s:184 she|be:-112 she|drop:86 she|go:244 shift:169 ship:-295 shoot:-174 short:48 shotgun:-36 shoulder:162 shut:113
  shutter:-91 side:106 sideways:41 side|of:53 sigh:111 sign:-204 signal:-127 sill:28 since:-47 since|the:99 sing:-86 siren:167 sister:-79
  sit:-212 sit|down:-18 sit|in:-176 sit|on:122 sixty:27 six|tanker:54 size:-37 skimmer:28 skull:84 skylight:-125 slap:72 sleeve:-105
  slide:110 slip:26 slow:24 slug:90 slush:102 small:-63 smell:-186 smoke:-182 snap:-196 snarl:16 snow:-216 so:-49 sock:-167 soft:124
  sole:-51 some:-85 somebody:-66 somebody|else:-67 somebody|have:36 somebody|on:32 someone:-270 someone|have:-63 something:84
  somewhere:-78 song:91 sound:-74 soup:-15 so|do:76 so|that:177 spare:118 speak:135 spillway:60 spit:-65 spit|and:-124 stair:-220
  stand:-151 stand|come:66 stand|on:55 start:-301 starter:87 start|to:-71 station:139 stay:-35 steady:24 steal:53 steer:23 steer|with:173
  step:-50 stick:240 still:20 stop:-150 stop|and:-191 stove:-237 straight:133 street:-94 strike:-71 string|out:-61 strip:-131 suit:-31
  sun:-36 supercharger:72 supper:-45 swerve:32 swing:211 swing|wide:-50 table:-97 tail:110 tail|lamp:29 tail|through:55 take:-50
  take|off:-150 take|the:177 talk:-46 tank:-331 tanker:-31 tanker|'s:20 tap:-252 tarp:-43 taxi:163 tear:123 tell:-56 tell|the:-155 ten:67
  that:-66 that|be:96 that|order:45 that|the:86 the:-46 their:40 them:30 them|and:154 them|in:87 then:87 then|the:50 there:-120
  there|'s:31 there|be:-71 they:-92 they|'re:208 they|be:30 they|come:82 they|have:249 the|air:-35 the|alarm:-69 the|back:135 the|bank:154
  the|bar:-104 the|barge:104 the|big:92 the|bike:80 the|board:35 the|bonnet:-30 the|breeze:-154 the|bridge:29 the|buggy:41 the|bus:-224
  the|cab:-166 the|canopy:296 the|canvas:126 the|canyon:287 the|car:66 the|causeway:102 the|ceiling:-30 the|clock:-21 the|collar:-90
  the|column:63 the|corner:237 the|counter:32 the|coupe:56 the|courier:-50 the|dam:-44 the|dark:-70 the|dead:51 the|deck:-153
  the|diesel:180 the|dog:130 the|door:-48 the|drive:181 the|driver:65 the|drum:-228 the|dry:17 the|end:72 the|engine:-54 the|fan:-42
  the|far:109 the|fence:-18 the|ferry:181 the|fire:138 the|first:-64 the|fish:36 the|flag:210 the|flat:59 the|flatbed:323 the|floor:68
  the|gate:121 the|glass:66 the|grind:-175 the|harpoon:149 the|hatch:17 the|hearse:305 the|hoverbike:27 the|hull:112 the|ice:-78
  the|kerb:-150 the|key:55 the|kid:52 the|lamp:-81 the|last:-20 the|laundry:53 the|lead:-198 the|leave:-43 the|length:22 the|light:-141
  the|line:234 the|long:46 the|mesa:-112 the|middle:24 the|mirror:-171 the|motor:-94 the|needle:-20 the|next:-98 the|one:56 the|only:-135
  the|other:-82 the|others:72 the|pack:-62 the|pad:80 the|pan:80 the|pedal:138 the|pipe:217 the|pit:105 the|pump:-137 the|ramp:-137
  the|red:30 the|rest:19 the|rim:233 the|ring:83 the|road:40 the|roof:-95 the|rope:-99 the|same:-49 the|sand:124 the|seat:60
  the|second:-93 the|sedan:62 the|shotgun:42 the|side:18 the|sign:-128 the|signal:-157 the|sill:20 the|siren:140 the|skylight:-111
  the|spillway:31 the|stand:35 the|stove:-221 the|street:-33 the|sun:32 the|tail:33 the|tailgate:80 the|tanker:-98 the|taxi:102
  the|thing:230 the|third:54 the|three:20 the|throttle:32 the|thruster:50 the|tram:-177 the|trike:159 the|truck:-389 the|tug:-42
  the|two:33 the|tyre:-69 the|viaduct:40 the|wall:-26 the|water:-28 the|way:257 the|wet:23 the|wheel:-140 the|whole:36 the|wind:-94
  the|window:-65 the|wire:-26 the|wreck:-50 the|wrong:-72 thing:95 third:-81 third|gear:49 thirty:91 this:-40 thousand:116 three:130
  three|of:278 three|wheel:-103 throat:-105 throttle:149 throttle|wide:33 through:-56 through|the:18 throw:118 thruster:35 thud:57
  thumb:-60 thump:213 tick:-95 tick|and:-36 tick|over:-90 tie:90 tile:-44 till:-286 time:89 tin:-133 tip:-89 to:-93 together:-71 tommy:92
  tommy|gun:115 tonight:-35 too:-80 top:-178 toward:-140 tower:-156 to|a:52 to|it:45 to|see:86 to|tail:-84 track:23 trail:97 tram:-94
  tree:180 trike:182 truck:-133 truck|and:-162 try:-86 tug:-138 tunnel:42 turbine:35 turn:-137 turn|and:124 turn|over:-52 twelve:212
  twenty:38 twice:100 twice|and:165 twin:263 two:22 two|gear:105 two|wheel:181 type:-65 tyre:-297 under|a:28 under|it:82 under|the:-224
  until:-201 until|the:-177 up:50 upon:-47 up|a:-95 up|and:-39 up|from:-109 up|front:40 up|in:192 up|on:128 up|the:250 up|through:84
  up|with:-22 us:71 use:157 us|the:-75 van:202 very:-86 viaduct:35 voice:-73 wagon:110 wait:-57 walk:-310 wall:40 wall|and:149 warm:-171
  wash:127 watch:-101 wave:175 way:47 way|up:75 wear:-71 weight:169 well:-118 wet:-239 we|go:214 we|have:-111 we|take:231 what:-144
  wheel:-16 wheel|and:-58 wheel|with:136 when:83 when|the:-41 when|you:-35 where:-106 where|it:-61 where|the:-137 which:-161 which|be:-52
  while:44 whistle:-87 white:32 who:-82 whole:-43 whole|of:105 whole|pack:51 whoop:-193 wide:149 wide|open:114 wife:-52 wind:-113
  window:126 window|and:182 window|go:228 windshield:-57 wiper:106 wire:-254 with:28 with|a:-60 with|both:-65 with|her:-26 with|his:-74
  with|it:-168 with|its:78 with|the:216 with|two:36 with|your:61 wolf:20 wreck:-34 write:127 write|its:214 wrong:-19 wrong|way:40 yard:21
  year:94 yell:149 you:23 your:-158 your|boot:-71 your|knee:95 your|leave:73 your|own:-42 your|run:195 you|and:-83 you|be:-50 you|go:-118
  you|have:-140 you|hear:58 you|in:-28 you|jump:222 you|lie:270 you|look:-216 you|take:122 yowl:211`,
  alarm: `
  'd:-79 're:-26 's:-65 's|a:76 's|bell:-41 've:-55 a:-113 about|the:-71 above:-164 across:-29 aft:-194 aft|another:-22 again:50
  against:46 against|the:69 ahead:210 air:-183 air|and:-38 air|plant:-72 alarm:-49 alarm|be:98 all:-73 all|along:205 all|down:76
  all|of:-81 all|the:-31 along:32 along|the:117 already:396 always:-20 amber:-214 amber|and:65 among:-45 among|the:-41 an:-146 and:-35
  and|a:-177 and|all:19 and|at:-125 and|be:-43 and|begin:46 and|by:-27 and|come:21 and|do:62 and|every:238 and|for:-50 and|give:-27
  and|go:-72 and|have:-53 and|he:-104 and|her:-118 and|in:-77 and|its:-100 and|on:31 and|one:-33 and|out:-51 and|she:196 and|somebody:-89
  and|the:16 and|then:177 and|there:-122 and|they:-56 and|three:103 and|turn:-53 and|wait:-28 and|you:-76 another:-66 answer:36 apart:73
  arm:-96 aside:-98 ask:-33 asleep:-72 as|a:65 as|far:-31 as|one:-39 as|the:-149 as|you:-26 at:-15 at|a:222 at|it:166 at|the:-46
  at|your:70 away:-96 awning:-87 a|brass:-48 a|child:-46 a|custom:-40 a|goat:-30 a|keyboard:-32 a|line:75 a|long:-35 a|second:80
  a|smell:-50 a|time:95 a|whole:-234 baby:-43 back:-181 back|on:-20 back|to:-93 band:-101 bang:190 bank:233 bar:-170 barber:-52 barrel:-27
  bass:-120 battery:143 bawl:-27 bay:-43 be:-23 bean:45 beat:-302 because:-288 bed:-92 before:-164 begin:195 begin|to:61 behind:194
  behind|the:-187 bell:64 bellow:-52 below:151 below|the:-107 beneath:-51 beneath|the:-37 berth:-88 beside:-172 between:101 beyond:-50
  be|a:-85 be|all:-148 be|already:285 be|at:40 be|come:174 be|dance:-47 be|empty:-18 be|go:-30 be|in:-106 be|make:-77 be|on:-134
  be|only:-56 be|run:-58 be|stand:-17 be|still:222 be|the:76 be|whoop:82 big:-121 bite:-50 black:111 blanket:-52 blast:69 bleat:355
  blink:-48 blow:77 blue:-26 board:-90 boom:-87 boot:180 booth:111 boot|on:182 both:-17 bottle:-76 box:38 boy:85 brass:-200 brass|band:-46
  bray:125 bray|and:62 breach:-41 break:-55 breath:-30 breathe:-85 bridge:29 bucket:-43 bulkhead:-147 bunk:34 bunker:-58 burn:-30 bus:-56
  but:138 buzz:-19 buzzer:169 by:-146 by|a:81 by|itself:-85 by|one:-66 by|the:-129 cable:-65 call:-97 can:46 can|be:-75 can|see:-39 car:69
  carbine:124 card:27 cargo:280 carry:-49 cat:-45 catch:-45 chain:-70 chair:-103 change:206 chapel:-28 chart:-77 cheer:-76 child:-47
  child|'s:-48 chime:117 chink:-48 chip:-210 chorus:-206 clack:-131 clamp:-209 clank:-38 clatter:111 clean:-63 clear:142 clerk:-46
  click:29 climb:249 close:-85 coat:-48 cold:-22 collar:-171 colour:-88 come:-20 come|apart:77 come|back:-47 come|down:167 come|in:33
  come|up:176 console:-145 cook:-60 cool:-25 corner:238 corporate:131 corridor:-167 cough:-54 could:69 count:-38 counter:-125 cover:-96
  crack:-144 crate:-50 crew:-52 cross:-43 crowd:-72 crown:-39 cup:-109 custom:135 cut:-197 dam:112 dance:-129 dark:-122 day:-166
  day|at:-29 dead:-144 deal:-26 deck:-17 deck|the:182 deep:-101 derelict:-38 die:-78 dock:115 dog:260 door:-68 down:35 down|and:69
  down|every:185 down|in:-107 down|on:-111 down|the:51 down|to:-78 do|the:-111 drag:-107 draw:-71 drawer:-64 drift:-89 drip:-41 drive:119
  drone:-74 drop:134 drop|the:-54 drum|and:-28 dry:-150 dust:80 each:-222 each|of:-36 each|other:-17 ear:-21 eat:-58 edge:-107 eight:-50
  eleven:53 else:123 empty:-90 end:166 end|of:54 engine:-218 even:71 every:224 everybody:-44 everything:-63 every|ceiling:22
  every|deck:106 every|klaxon:73 every|lamp:143 every|panel:90 every|siren:23 eye:-93 face:-143 fall:-134 fan:-150 far:-176 far|as:-32
  fast:158 feed:-60 feel:-18 ferry:-55 fill:299 find:213 find|the:162 finger:79 fire:100 first:50 fish:23 fist:-59 five:51 flag:-77
  flank:281 flat:38 floor:70 fold:-157 follow:-40 foot:-107 for:-91 form:-40 forty:-108 for|a:-160 for|it:-56 for|once:-63 for|the:-176
  four:108 four|hundred:-42 frame:150 from:18 from|every:166 from|the:20 frost:-31 fry:-39 full:-41 gallery:-40 galley:99 gantry:315
  gas:-25 gate:63 generator:-34 get:-172 gin:-28 girl:-73 give:-162 give|it:-62 give|the:-75 glass:-138 glove:200 go:88 goat:-129 good:-97
  go|by:-112 go|down:35 go|for:84 go|off:95 go|on:50 go|out:-47 go|over:77 go|round:-136 go|through:66 go|to:-42 go|up:114 gravity:-32
  green:-137 grumble:-63 guard:160 gun:207 half:-220 half|of:-110 hall:-142 hammer:155 hand:26 hand|and:116 hang:-55 hat:74 hatch:39
  have|a:139 have|be:-57 have|come:-60 have|find:302 have|go:57 have|hang:-39 have|leave:-53 have|stop:108 have|take:-76 have|the:-42
  he:-80 head:277 hear:-27 hear|it:-70 hear|the:-38 height:-101 helmet:-88 here:-71 her|own:-79 he|have:-33 him:-231 hip:71 his:19
  hiss:-134 hit:103 hit|the:112 hold:-47 hold|the:-47 holler:-39 home:-62 hook:-112 hoot:76 horn:-39 hot:-78 hour:-227 how:-51 howl:-164
  hull:-176 hum:-134 hundred:-167 hundred|person:-32 hundred|throat:-29 i:-41 ice:36 in:-39 inner:-34 inside:-134 inside|the:-29 into:-68
  into|its:204 into|the:-213 in|a:28 in|his:170 in|it:43 in|its:48 in|on:-57 in|one:-34 in|the:-119 in|their:-30 in|your:117 iris:58
  its:95 itself:103 its|one:-32 its|own:170 it|'s:103 it|a:-67 it|all:35 it|and:-93 it|back:-44 it|be:-29 it|come:-72 it|every:134
  it|get:-26 it|go:-95 it|have:-16 it|in:-72 it|on:-132 it|the:133 it|with:197 jump:-88 just:-65 keep:-16 keep|the:-77 key:-18 kick:-144
  kick|drum:-121 kid:-85 kind:-90 kiss|the:-73 klaxon:255 klaxon|in:57 knee:-47 knock:-92 know:-50 knuckle:-67 lamp|on:-31 land:168
  language:-59 lap:-103 last:-158 late:-31 laugh:-78 laundry:170 lay:-18 lead:-86 leave:137 length:-72 length|of:-132 less:108 let:30
  letter:-50 let|go:81 let|it:-29 let|the:-75 lid:-135 lie:-239 lift:25 light:-185 list:-127 listen:-60 listen|to:-19 little:-140 live:67
  lock:247 long:-41 look:146 look|at:200 lose:-229 machine:-144 magnet:172 make:-106 man:-55 market:-78 market|day:-29 me:70 meet:-28
  mess:-65 metre:68 midnight:-28 mile:-25 minute:117 moon:-112 more:223 morning:-94 mostly:-72 mother:183 motor:-41 mouth:-59 my:93
  nearly:-24 next:-180 night:-234 nine:16 nineteen:78 ninety:132 nine|hundred:-26 noise:75 noodle:-95 noon:-207 nose:-44 note:225 now:145
  number:-40 nurse:-49 of:-115 off|the:162 of|a:-22 of|the:-122 of|them:-220 of|your:-20 oil:-45 old:-297 on:-15 once:-155 one:-207
  one|aft:-125 one|and:-34 one|by:-69 one|good:-42 one|long:-52 one|of:73 one|with:-68 on|a:-119 on|and:-17 on|every:180 on|it:-136
  on|its:-38 on|the:-96 on|their:-151 on|your:123 open:-66 order:-97 other:107 our:60 out:-101 outside:-17 out|a:-147 out|and:-63
  out|of:24 out|on:209 out|to:-37 over:18 overhead:-42 overpass:-42 over|a:219 over|and:-44 over|the:-57 over|your:-112 own:106 pack:-184
  pad:117 page:-40 paint:-92 pair:17 palm:-41 pan:-131 pane:-175 panel:-34 paper:-64 pass:-147 past:-45 past|the:-44 patter:161 pay:-92
  pay|for:-58 peck:-46 person:-184 person|'s:90 piano:-49 pink:-23 pipe:-51 pistol:-217 place:-228 place|be:-27 plant:-114 plate:-126
  play:-94 polite:301 pop:-106 port:119 pressure:24 price:-86 pull:-111 pump:-17 put:-186 put|a:-43 queue:-44 quiet:67 quit:-101 quite:-50
  rack:-109 radio:-40 rail:-102 rain:-138 raise:-23 ramp:-64 reach:-63 reactor:109 read:-121 read|the:-38 recycler:-16 red:182
  red|lamp:161 red|light:72 rest:42 return:-170 rib:-51 rifle:50 right:-27 rim:134 ring:-176 ring|the:-143 road:-86 roar:-102 roll:32
  roof:-99 roof|of:67 room:-163 rope:-56 round:20 round|and:-50 round|the:69 row:85 run:268 rust:-44 rust|and:-29 same:-85 say|the:77
  school:-27 scream:-83 sea:-49 seal:-183 second:-48 see:71 sell:-27 server:-51 set:-16 settle:-43 seven:-99 she:-15 sheet:-105 shelf:51
  shell:-67 ship:52 ship|'s:-71 shoe:221 shoot:-36 shotgun:-36 shoulder:-75 shout:-104 show:109 shriek:305 shrill:171 shut:116 shutter:211
  side|of:-57 sigh:-172 sigh|and:-144 sign:-190 signal:49 sill:-43 since|the:176 sing:-236 singer:-36 siren|on:52 siren|start:15
  sister:-50 six:-73 six|hundred:-63 size:-108 size|of:-77 sky:-54 slap:-93 sleep:153 sleet:-46 slide:-50 slot:18 slow:-93 slowly:-47
  small:-170 smell:-95 smell|of:-93 smoke:180 snap:-23 so:-306 sock:-135 sole:263 some:19 somebody:-23 somebody|'s:186 somebody|else:-42
  somebody|have:-44 someone:130 someone|have:73 something:44 sound:-109 soup:33 so|that:-77 spectacle:-36 spine:107 spit:-95 stack:26
  stair:-67 stamp:-43 stand:25 stand|up:-68 start:191 start|to:82 start|up:144 station:84 stay:-153 steady:-88 steel:261 step:-24 stick:67
  still:121 stool:-80 stop:87 stop|and:-95 storey:-43 stove:-52 street:57 strike:-96 string:-83 strip:-69 strobe:-202 suit:-59 sun:-93
  swing:147 switch:-41 table:-66 take:-63 take|a:22 take|her:-61 take|it:236 take|off:-87 take|your:-59 talk:-127 tank:-37 tanker:-89
  tap:-126 tell:-45 tell|the:142 ten:-59 that:77 that|be:142 that|you:31 the:-31 their:78 their|hand:-76 them:-267 them|and:-38
  them|in:-27 then:111 then|a:59 then|it:296 then|the:22 there:-48 there|'s:-82 there|be:-172 they:-222 they|'ve:-65 they|be:-60
  they|come:-38 they|have:-98 the|air:-51 the|alarm:-242 the|awning:-71 the|bar:-36 the|bass:-92 the|beat:-185 the|blast:94 the|board:-101
  the|bridge:74 the|bunk:86 the|cable:-86 the|cat:-28 the|ceiling:59 the|child:-132 the|collar:-32 the|counter:-59 the|dam:152
  the|dark:-40 the|dead:-76 the|deck:89 the|derelict:-48 the|door:31 the|edge:-37 the|empty:-59 the|end:39 the|fence:-109 the|fire:103
  the|first:82 the|fish:49 the|floor:-65 the|galley:53 the|gantry:181 the|generator:-24 the|hatch:63 the|hull:-62 the|inner:-31
  the|kick:-46 the|kid:-57 the|klaxon:75 the|lamp:-114 the|last:-82 the|length:-107 the|light:-60 the|line:-60 the|little:-60 the|lock:268
  the|long:-79 the|man:-50 the|moon:88 the|morning:-19 the|name:71 the|next:-179 the|noodle:-73 the|old:-173 the|one:-55 the|only:-32
  the|other:70 the|pump:51 the|ramp:-63 the|reactor:-47 the|recycler:-21 the|ring:-198 the|roof:-74 the|same:-77 the|ship:118
  the|shutter:25 the|sign:-19 the|signal:-63 the|siren:-144 the|size:-67 the|slot:-79 the|spine:111 the|stove:-32 the|street:-76
  the|table:-46 the|tooth:-89 the|tower:102 the|tug:-128 the|wall:132 the|warm:67 the|watch:-43 the|water:-93 the|way:-69 the|wheel:-79
  the|whole:158 the|wind:-65 the|wrong:194 thing:-127 think:-47 third:-147 third|watch:-25 this:-79 thousand:-177 three:85 throat:-42
  throb:-25 through:-74 through|the:-52 throw:176 thrum:-72 thruster:-38 thumb:-94 thump:-36 tick:-77 tide:-44 tie:-24 tier:-85 tile:-78
  till:48 time:-41 time|the:126 tin:-121 to:20 today:-17 together:-121 token:133 tomato:-32 too:129 tooth:-104 top:-47 torpedo:207
  toward:-82 tower:186 town:-60 to|a:-40 to|end:132 to|it:159 to|itself:-48 to|shriek:281 to|the:-305 to|you:-100 tray:-113 truck:36
  tug:-133 turn:-130 turn|the:-114 two:110 two|hundred:-77 type:66 tyre:-87 under:98 under|it:112 under|the:-153 until:-77 until|it:-30
  until|the:-86 up:52 upon:-64 up|a:-57 up|and:145 up|from:58 up|in:336 up|on:-18 up|the:-153 up|to:-68 us:-89 use:-25 very:-113 voice:31
  vowel:-29 wail:248 wait:-49 walk:137 wall|of:-85 warm:188 warn:99 watch:-78 water:-142 wave:142 way:44 we:76 wear:-39 weight:-40
  well:-18 wet:54 we|have:274 wheel:-202 when:-18 when|the:-19 when|you:-83 where:-67 where|the:-106 which:-104 while:39 while|the:135
  white:126 who:181 whole:45 whole|of:-33 whoop:84 whoop|and:49 whoop|whoop:182 who|be:-80 who|have:211 wide:107 wind:-74 window:-155
  with:81 with|a:64 with|her:-27 with|his:-115 with|it:-18 with|its:-46 with|one:-44 with|the:217 with|their:115 with|your:-72 word:29
  write:-80 wrong:226 wrong|way:78 year:-132 yell:-114 you:-141 your:-107 yours:140 your|boot:-35 your|own:117 you|a:-15 you|and:-38
  you|be:-15 you|can:-94 you|go:-36 you|have:34 you|hold:-48 you|lie:-218 you|take:-64 you|the:-60 you|with:-41`,
  wind: `
  's:-104 a:-42 above:71 above|the:133 across:-118 across|the:-104 aft:172 again:62 against:-56 against|the:-40 ahead:86 air:-126 all:-15
  all|the:180 along:27 along|the:37 among:19 an:70 and|a:-190 and|at:23 and|be:-50 and|burst:50 and|go:181 and|howl:-41 and|in:143
  and|it:-45 and|out:88 and|put:37 and|take:72 and|the:50 and|then:55 and|they:123 as:17 ask:-40 as|a:62 at:-69 at|the:-56 away:-27
  a|bite:86 a|draught:18 a|flat:209 a|gale:-36 a|gust:167 a|hot:51 a|loose:-31 a|thin:52 a|whole:68 a|windfall:-24 back:-30 bang:-40
  bar:-41 bay:61 because|the:117 bed:181 before:127 begin:-44 begin|to:20 behind:-148 behind|the:-227 bell:-99 below:75 between:85 be|a:16
  be|blow:109 be|go:175 be|in:86 be|leave:98 be|only:54 be|open:70 be|the:-77 bite:-107 blanket:-34 bonnet:225 boom:92 boom|in:132
  boot:-74 breath:89 breathe:107 breeze:285 brown:106 burst:-62 bus:-141 but:193 but|its:120 but|the:41 by:161 by|one:172 by|the:-73
  cab:65 cable:-18 cairn:63 can:-36 canvas:155 ceiling:65 chapel:123 chatter:303 chimney:65 cliff:123 cloud:317 cold:-24 comb:147
  comb|the:158 come:-69 come|in:111 come|over:-111 come|up:25 cool:160 crack:-87 crunch:173 cry:91 dark:-60 day:65 dead:-17 die:-29 do:118
  dog:77 door:-186 down:34 down|and:65 down|on:-80 down|the:194 drag:-67 draught:95 draw:73 drive:-86 drop:-70 drown:15 dry:-27 dust:70
  each:211 ear:68 edge:-28 eleven:145 empty:110 end:21 end|of:125 every:-66 face:-230 face|the:-20 fast:78 fence:57 find:26 find|the:164
  finger:-44 first:-84 flag:-102 flap:75 flat:195 flat|and:35 floor:-64 fold:126 foot:15 for:44 for|a:215 for|the:68 four:86 from:-146
  from|the:-115 full|of:37 gale:135 gale|have:64 gallery:103 gear:22 get:96 give:-41 glass:-23 go:-79 goggle:267 go|and:-38 go|by:283
  go|in:-70 go|over:-158 go|up:-98 gravel:149 green:-23 grit:83 gust:221 half:-92 half|a:-29 hang:98 hard:208 have:57 have|a:51 have|be:89
  have|begin:77 have|find:83 have|get:-68 have|leave:27 have|the:-23 he:-104 hear:-259 her:17 his:-90 hiss:60 hiss|over:156 hold:-65
  hole:63 hole|in:-89 hook:176 horse:215 hot:99 hot|wind:57 house:39 howl:-195 hum:107 hum|in:183 i:24 ice:50 in:81 inside:-99 into:-172
  inward:119 in|a:150 in|and:36 in|at:60 in|it:242 in|its:93 in|the:42 in|turn:209 in|your:300 iron:139 it:-58 its:-109 itself:122
  its|own:83 it|a:276 it|and:27 it|back:29 it|be:112 it|go:-127 it|have:21 ivy:-36 keen:188 knock:92 lamp:-257 last:-116 lay:86 lead:-114
  lean:-299 lean|on:-106 let:168 let|go:17 let|it:62 let|you:206 lie:85 lift:-97 light:27 little:-45 live:219 long:-45 look|at:79
  loose:105 low:15 make:65 me:-201 mile:188 mile|of:130 miss:120 moan:125 moor:80 morning:50 motor:43 my:-78 name:-64 nave:53 nettle:16
  next:-82 nine:201 north:-37 note:-37 now:89 of:56 off:19 off|the:97 of|it:152 of|the:63 of|them:24 old:-388 on:-44 once:-17 one:131
  one|by:196 one|way:162 only:143 only|the:16 on|it:-43 on|its:85 on|the:-119 on|their:266 or:251 other:-51 our:-66 out:-21 outside:121
  out|of:-181 out|past:154 over:39 over|the:142 page:128 paint:-66 palm:-29 pan:85 pane:-111 park:68 past:288 past|the:249 patience:-30
  pick:38 pipe:91 place:27 pop:-26 post:232 put:95 pylon:46 quite:94 rain:-62 read:103 remain:44 rib:52 ring:-134 road:-23 roll:-114
  roof:-114 room:21 rope:100 round:-63 round|the:-18 row:21 run:-157 salt:83 same:26 sand:178 sand|hiss:40 say:-190 scream:-55 seat:42
  see:-172 set:120 shake:193 she:-141 sheet:283 sheet|of:264 she|have:-75 shriek:-18 shutter:-90 side:-155 sideways:369 sigh:147 sign:25
  sill:104 since:117 sing:86 sit:-164 six:185 slate:16 small:-197 snow:-57 so:266 someone:54 something:-35 stair:121 stand:-47 steady:162
  step:-106 stick:-102 still:-22 stone:305 stop:-26 storm:-89 stove:129 straight:72 swing:143 take|the:-36 tanker:-132 tarp:172 that:-46
  that|be:26 that|live:266 that|the:-52 the:-29 their:-17 them:139 then:99 then|it:90 then|the:-33 there:111 there|be:-118 they:82
  they|have:90 the|bar:71 the|bonnet:255 the|breeze:169 the|bus:-52 the|cab:63 the|cairn:57 the|ceiling:62 the|chapel:50 the|cliff:81
  the|dead:-49 the|dog:144 the|draught:95 the|edge:-20 the|end:-45 the|fence:49 the|flag:-88 the|gale:169 the|ice:63 the|iron:18
  the|ivy:33 the|last:-40 the|moor:60 the|nave:54 the|old:-448 the|one:-49 the|other:183 the|pan:112 the|road:28 the|roof:72 the|rope:99
  the|same:61 the|sand:112 the|sign:116 the|sill:130 the|stove:113 the|tarp:151 the|wall:75 the|west:60 the|whole:-69 the|wind:150
  the|yew:208 thin:151 third:53 this:174 through:17 through|the:85 tick:177 tick|and:64 time:-141 to:-119 toward:-29 tower:148 to|the:-88
  truck:91 try:82 turn|over:84 two:77 tyre:119 under:117 under|the:126 until:-59 up:-78 upon:-205 upon|the:-143 up|the:32 up|to:-21 us:15
  use:124 voice:188 wait|for:27 walk:-188 wall:90 wall|and:136 way:90 we:108 west:88 what:133 wheel:51 where:71 where|it:62 where|the:125
  which:-66 whine:197 whine|in:224 whine|through:17 whistle:93 whistle|in:57 who:-110 windfall:-26 wind|be:59 wind|come:19 wind|get:68
  wind|go:-157 wind|in:92 wind|lean:77 wire:-83 with:-104 with|its:-209 with|the:-98 wolf:120 year:-96 yew:222 you:-196 your:-17`,
  footsteps: `
  'd:54 're:156 's:-68 's|heel:115 's|man:255 's|slipper:44 've:32 a:-25 about:-39 about|to:406 across|the:115 aft:24 aft|another:42
  aft|him:76 aft|you:-76 against:-19 against|the:-28 ahead:167 ahead|of:148 air:143 air|plant:372 aisle:28 alarm:-101 all:-45 alley:106
  all|the:134 along:148 along|the:53 already:261 among:79 an:-30 and:-101 and|a:-59 and|all:145 and|be:79 and|begin:138 and|behind:136
  and|count:120 and|do:16 and|from:163 and|give:145 and|go:-57 and|it:47 and|its:191 and|light:82 and|one:123 and|peel:153 and|run:163
  and|somebody:-25 and|stop:-34 and|take:99 and|the:-144 and|there:43 and|toe:31 and|up:122 and|your:130 another:160 answer:84 arcade:48
  arm:-76 around:210 around|the:262 as:-158 aside:145 as|far:44 as|it:75 as|the:-84 at:39 at|a:191 at|all:181 at|each:48 at|every:55
  at|once:151 at|one:86 at|the:-21 at|your:111 away:36 a|boot:28 a|floor:72 a|hand:53 a|hatch:19 a|lantern:109 a|little:18 a|long:293
  a|pause:121 a|stop:245 a|time:164 a|turn:66 a|whole:29 back:20 ball:330 bang:175 bank:-57 bar:-20 bare:301 barefoot:103 bare|foot:113
  bare|sole:114 bay:-94 be:-41 beat:-33 before:-24 begin:100 begin|to:90 behind|me:156 behind|the:-117 bell:-141 below:148 below|you:82
  bend:-123 beneath:115 beside:-18 between:-15 between|the:21 be|a:39 be|about:383 be|already:213 be|come:-107 be|empty:122 be|forty:152
  be|go:-16 be|in:133 be|pace:46 be|run:-35 be|still:26 be|the:-93 be|two:98 be|walk:-72 bike:26 black:-177 blow:-39 blue:-36 board:54
  bolt:19 boot:154 boot|and:172 boot|be:146 boot|come:-22 boot|crunch:137 boot|go:195 boot|on:88 both:55 bow:260 box:96 boy:-76 breath:169
  breathe:-24 bridge:-32 brogue:168 bus:90 but:62 by:-47 can:84 candle:-298 can|hear:84 car:143 carpet:301 carry:-42 ceiling:-79 chain:-20
  child:-93 chimney:19 chimney|and:66 chute:252 clank:101 clatter:15 click:220 climb:-70 clock:-220 cloister:23 close:116 clump:97
  coal:155 coal|chute:185 coat:94 cobbles:62 cold:159 come:24 come|along:36 come|down:-17 come|in:113 come|out:218 come|the:90
  come|up:-285 company:252 complain:-24 cool:115 corridor:-82 could:-137 could|hear:26 count:53 counter:68 count|the:102 crack:-81
  crate:25 cross:-46 cross|the:-37 crunch:464 crunch|crunch:177 crypt:88 culvert:-26 cup:88 cut:-128 dam:174 dark:-182 day:-135 dead:-100
  deck:22 deck|of:28 do:141 dog:-64 door:-100 down:-83 down|and:-107 down|in:157 down|to:-82 do|the:-86 drag:16 draw:-193 drive:-163
  drone:194 drop:-145 drum:-253 dry:-135 duckboard:267 dust:-242 each:122 each|of:86 each|with:30 ear:-167 echo:69 eight:31 eleven:-178
  else:-89 empty:50 end:196 end|of:157 escape:171 every|land:57 face:-73 fall:-304 fall|and:38 far:80 far|as:49 feel:-229 fence:23
  fifth:239 find:-25 find|the:101 finger:-163 fire:177 fire|escape:166 five:169 flag:176 flat:50 flight:251 fling:122 floor:122
  floor|above:184 follow:-358 foot:-175 footnote:-17 footstep:-35 foot|and:-116 foot|on:-157 for:-75 for|a:-116 for|the:98 four:73
  four|at:62 from:-75 from|the:-95 full:127 full|of:190 further:302 gallery:-16 gallery|and:110 gantry:77 gap:117 gate:81 get:71 give:126
  give|the:242 give|up:274 glass:52 go:-121 gong:56 good:-49 go|down:-84 go|in:132 go|off:224 go|on:-248 go|over:52 go|past:29
  go|round:273 go|through:253 go|up:-25 grate:53 gravel:125 great:90 green:-164 grey:-19 grind:153 grit:84 grow:166 gun:85 gutter:174
  half|a:84 halt:137 halt|and:94 hammer:-134 hand:-23 hang:-185 hard:203 hat:236 hatch:189 hatch|sigh:86 have:-102 have|a:-79
  have|come:-30 have|find:53 have|stop:-70 have|the:-94 he:-96 head:125 head|and:131 hear:121 hear|him:247 hear|his:49 hear|the:154
  heavy:69 heel:319 heel|and:-23 heel|come:80 heel|on:85 heel|ring:61 her:-252 here:-145 hers:93 he|'s:115 he|be:-34 he|have:-33
  he|stop:41 him:191 hinge:-48 his:-46 hiss:-96 his|brogue:67 hit|the:28 hobnail:57 horn:174 house:-131 hull:-16 hundred:-155
  hundred|year:41 i:58 ice:-160 in:-27 inside:306 inside|the:188 into:-59 into|the:28 in|front:19 in|his:-359 in|it:85 in|nine:151
  in|step:59 in|the:-38 in|their:-39 in|your:-89 iron:-21 it:-120 its:-98 itself:29 its|lamp:76 it|back:48 it|be:91 i|go:92 i|have:-59
  i|hear:165 jack:-193 jangle:163 jump:-50 keep:-177 keep|the:-168 kick:-55 kitchen:67 klaxon:71 know:74 ladder:21 lamp:-28 land:-52
  land|and:-23 lane:83 lantern:19 last:-109 lattice:-66 laundry:71 lay:-51 lean:-221 leave:-187 ledger:-118 leg:-74 length:100
  length|of:-35 less:131 let:-285 level:256 lie:-70 lie|under:125 lift:142 light:-42 line:-178 little:-17 lock:47 long:218 long|way:121
  look:-137 lot:41 loud:304 low:-86 lower:68 magnet:113 magnetic:89 magnetic|sole:75 make:-147 man:-21 many:15 marble:186 me:244 mile:97
  mirror:90 more:15 morning:-67 move:76 my:173 my|hat:235 my|heel:124 name:-63 night:-75 nine:-116 noodle:35 note:132 novice:52 now:-134
  nursery:180 of:-19 off:-179 off|the:115 of|a:-232 of|boot:186 of|it:-69 of|my:161 of|the:19 of|them:231 of|you:23 of|your:-116 old:-396
  once:58 one:-70 one|aft:56 one|and:41 one|another:43 one|by:15 one|more:106 one|of:30 only:-186 only|one:132 only|the:-123 onto:230
  onto|the:143 on|a:-120 on|every:-44 on|fire:350 on|foot:106 on|his:170 on|it:-67 on|its:-39 on|the:-73 on|your:64 open:-63 other:-26
  other|side:21 our:-36 out:-53 outer:169 outside:-38 outside|of:53 out|and:-92 out|of:-83 out|on:181 out|the:135 overhead:150 over|and:38
  over|the:135 over|your:-37 own:70 own|boot:28 pace:115 pair:98 pair|of:135 part:65 pass:-107 past:183 past|the:45 patter:-120 pause:24
  peel:151 pelt:358 person:33 pinch:18 pinch|out:18 place:-63 plank:188 plant:199 plate:83 platform:104 pound:213 press:124 pull:51
  put:-104 put|its:62 put|out:45 quit:35 quite:106 rack:-16 rain:-174 ramp:82 read:-146 reeve:73 reeve|'s:141 rest:-41 ridge:216 right:-48
  ring:-172 ring|on:36 river:298 roll:-100 roll|and:37 roof|of:133 room:-19 round:18 round|and:111 round|the:25 row:211 row|of:274 run:-57
  rung:102 rung|at:168 same:132 sandal:278 sandal|slap:112 say:60 scrape:44 scream:-206 second:-61 see:51 set:62 set|of:73 sewer:89
  she:-21 sheet:-108 she|be:-25 shoe:57 shoot:-33 shot:215 show:220 shriek:-123 shuffle:17 shut:37 side:123 side|of:161 sill:117
  since:-147 sing:109 siren:262 six:-61 sixty:-92 skull:107 skylight:190 slap:279 slap|along:117 slap|the:43 sleep:-143 sleeve:-79
  slide:43 slipper:169 slipper|patter:32 slow:203 snow:160 so:55 sole:86 sole|go:65 sole|on:48 some:22 somebody:85 somebody|'s:129
  somebody|be:161 somebody|have:-29 somebody|in:30 someone|be:180 something:-161 somewhere:82 sound:-59 so|do:101 spats:203 spine:311
  sprint:59 squeak:240 stair:-184 stairwell:43 stair|of:128 stair|the:30 stall:213 stand:-20 start:-127 station:94 steel:41 step:43
  step|a:67 step|and:-73 still:-176 stone:150 stop:26 stop|and:27 stop|when:-45 straw:168 stride:-20 strike:-44 stroll:54 suit:151
  sweep:152 swing:-131 table:-144 take|the:51 take|your:59 tank:32 tap:-30 tar:152 tell:-82 ten:-21 that:-88 the:-35 their:-29 them:90
  then:169 then|a:-49 then|half:32 then|the:-57 there:-77 there|'s:109 there|be:-88 they:-50 they|be:-46 they|have:-48 the|aisle:36
  the|alley:124 the|bar:101 the|board:-71 the|bridge:-29 the|bus:183 the|carpet:224 the|coal:157 the|corridor:-197 the|crypt:95
  the|culvert:-28 the|dam:160 the|dark:-162 the|deck:26 the|door:-282 the|drive:55 the|duckboard:210 the|end:29 the|far:173 the|fire:88
  the|first:31 the|flag:164 the|flat:-30 the|floor:117 the|gallery:-21 the|gantry:73 the|gate:203 the|glass:292 the|gravel:-29
  the|great:177 the|gutter:165 the|hatch:195 the|iron:73 the|kitchen:89 the|lamp:66 the|land:-224 the|last:15 the|lift:141 the|lock:68
  the|long:61 the|marble:165 the|morning:-47 the|next:118 the|night:90 the|noodle:100 the|novice:94 the|nursery:168 the|one:131
  the|other:16 the|outer:149 the|outside:39 the|platform:115 the|ramp:112 the|reeve:118 the|ridge:221 the|river:158 the|roof:-187
  the|same:90 the|sill:105 the|siren:250 the|skylight:189 the|spine:201 the|stair:-271 the|stairwell:42 the|third:-71 the|tile:101
  the|top:49 the|tower:86 the|track:101 the|tread:45 the|truck:142 the|turnstile:140 the|two:28 the|wall:-17 the|water:148 the|way:160
  the|whole:-83 the|wick:60 the|wrong:19 the|yard:39 thing:23 third:21 this:130 three:66 three|pair:99 through:-17 through|the:23 tick:-77
  tile:91 time:174 time|and:26 time|with:41 tin:-161 too:-94 tooth:-195 top:41 torch:-39 toward:38 to|itself:215 to|walk:90 track:23
  train:135 tray:-45 tread:242 trip:277 trot:164 truck:16 try:151 turn:-198 turnstile:152 twelve:19 twenty:16 twice:37 two:64
  two|hundred:83 two|of:35 two|pair:146 under:60 under|the:-258 under|your:187 unhurried:409 up:-78 upon:52 upon|the:51 upstairs:55
  up|and:-118 up|in:137 up|the:70 us:-166 valley:208 vault:77 vault|the:134 very:-47 voice:182 wait:53 walk:19 walk|on:-236 walk|the:41
  walk|up:-99 wall:75 warden:40 warm:31 warn:32 wash:-55 water:68 wet:110 what:-54 wheel:-32 when|the:40 when|you:-83 where:-19
  where|the:-99 which:-99 while:46 whistle:80 white:-183 who:86 whole:28 whoop:118 whoop|whoop:269 who|be:73 wick:31 wide:45 width:135
  with|a:66 with|her:73 with|its:-78 with|my:-46 with|the:-64 with|your:-68 wooden:131 wrong:-39 yard:186 year:30 you:-15 yours:331
  your|boot:-183 your|coat:185 your|heel:-36 your|own:225 your|sole:158 you|'re:154 you|a:-134 you|and:91 you|be:-48 you|can:159
  you|count:33 you|from:53 you|go:151 you|have:-128 you|hear:-161 you|know:155 you|lie:54 you|on:223 you|run:141 you|stop:208
  you|take:-106 you|the:169 you|walk:153`,
  tin_rattle: `
  's:-123 've:214 a:-108 about:-56 across:-124 aft:50 again:52 against:35 aisle:129 all:181 all|of:83 along:51 along|the:-56 and:-63
  and|a:-20 and|all:-107 and|be:203 and|go:153 and|ring:69 and|the:68 and|then:-66 and|they:-35 another:38 answer:-23 as:41 at:-45
  at|the:101 a|can:98 a|hubcap:-18 a|loose:85 a|whole:27 back:-146 bang:-102 bawl:-32 be:-42 beat:102 beat|on:96 because:304 begin:54
  begin|to:-52 behind:-17 behind|the:-43 between:31 be|a:107 be|be:181 be|beat:63 be|the:-102 be|walk:81 bonnet:-92 boot:208 bucket:-114
  by:87 by|the:-74 can:235 can|go:260 can|on:124 chain:-30 chatter:192 child:-68 clang:58 clank:73 clatter:-29 come:82 come|in:179
  cough:-48 cup:20 dance:-50 do:-73 dog:45 down:48 down|on:42 down|the:187 draught:52 drum:-156 dry:95 each:-56 ear:-71 eleven:-16 end:74
  every:-78 fence:235 find:92 flag:79 foot:-100 for:27 forty:287 for|a:157 for|the:109 four:-57 from:69 front:85 get:281 give:51 go:39
  good:151 go|down:138 gust:136 hammer:82 hand:56 hang:-50 hang|on:120 have:22 have|be:38 hen:139 her:-105 him:63 his:-102 hit:-46
  hook:177 hubcap:62 in:-35 inside:172 into:-214 in|it:76 in|the:-119 in|your:-84 iron:65 it:32 its:-98 it|and:-33 jangle:497 jingle:102
  keep:138 kettle:-109 kick:47 knee:51 knock:390 ladle:117 ladle|and:90 last:-74 leave:148 length|of:38 let:84 lid:89 lid|and:25 lift:46
  line:152 long:-45 look:104 loose:343 lot:113 mess:124 mess|tin:238 miss:-23 name:127 nine:-85 of:-46 off:60 off|the:56 of|a:89 of|it:111
  of|the:42 of|them:-135 on:52 one:30 one|another:73 on|a:82 on|one:379 on|string:145 on|their:194 on|three:153 out:-287 out|of:-190
  over:-256 over|the:-34 own:42 pan:70 past:127 past|the:128 person:72 pewter:222 pipe:-17 place:40 plate:138 pot:19 pump:231 put:-35
  rattle:-135 rig:41 ring:-64 roof:-87 round:-185 saucepan:366 set:-66 she:-142 sheet|of:174 shelf:115 short:46 shout:146 sign:185
  since:-21 six:111 so:73 somebody:-82 something:145 stand:52 still:-19 stop:33 straight:26 string:310 string|of:54 take:31 that:68
  the:-94 their|hook:77 them:-95 them|and:-22 then:28 there:20 they:-68 they|'ve:179 they|have:28 the|can:280 the|fence:172 the|last:-113
  the|length:86 the|line:-18 the|pipe:188 the|pump:238 the|roof:-43 the|sign:127 the|wall:70 the|way:145 the|whole:-116 third:54 three:-74
  through:74 through|the:88 time:68 tin:78 tinker:120 tin|cup:102 to:144 top:108 top|of:193 to|keep:-34 to|the:-104 tray:-101 trip:149
  turn:-117 two:-71 under|it:-129 under|the:75 up:-205 up|at:135 up|on:85 us:23 walk:126 wall:100 way:127 wheel:96 where:43 while:92
  whole:-22 wind:-33 wire:149 with:-21 with|a:-193 with|the:83 you:-150 your:-46`,
  typing: `
  'd:-158 's:-80 's|finger:31 's|nail:154 a:-49 about:-26 above:-130 across:100 across|the:81 aft:-59 again:27 against:-74 ahead:-39
  air:-70 alarm:-155 all:-82 along:-72 along|the:-118 already:-31 among:-33 an:84 and:-81 and|a:-153 and|all:151 and|be:-89 and|come:-34
  and|every:-99 and|he:-75 and|it:-155 and|its:-23 and|let:68 and|one:100 and|out:57 and|start:145 and|the:-95 and|then:-73 and|there:-124
  and|type:27 and|you:-132 another:-19 answer:28 around:107 ask:-136 as|far:-73 as|the:-86 at:114 at|a:143 at|it:173 at|the:117 away:24
  a|keyboard:223 a|letter:145 a|line:311 a|second:-69 back:-73 back|and:-33 bang:-93 battery:-89 be:31 before:-81 begin:250 behind:34
  behind|the:-33 behind|you:104 bell:-276 below:58 beside:94 between:109 be|at:179 be|come:-45 be|in:43 be|on:-19 be|the:163 be|type:-75
  be|write:117 bike:-125 black:106 block:-44 board:23 boarder:-81 boom:-28 boot:-262 booth:46 both:158 bottle:-130 break:-96 breath:-34
  breathe:197 bridge:-73 burst:15 by:-144 by|the:-48 by|then:-21 cab:-36 call:-161 can:-78 car:-36 carbine:-29 cargo:53 carriage:260
  ceiling:17 chair:-59 change:39 charge:-80 clack:193 clack|clack:83 clatter:169 clerk:-55 close:-57 cold:-53 come:-279 come|back:-39
  come|in:-104 come|up:-101 console:-16 cook:-47 cool:169 corner:76 cough:-33 could:174 count:136 counter:147 courier:61 crowd:-51
  custom:74 cut:-45 dark:96 data:41 dead:-66 deck:-345 desk:118 do:-128 dollar:-121 door:-190 down:-78 down|and:-53 down|in:-32 down|on:35
  down|the:-153 do|the:-57 drive:-121 drone:-40 drop:-155 drum:-148 each:-151 ear:-15 eight:37 elbow:58 eleven:-16 else:158 empty:-44
  end:127 engine:-29 enter:367 escape:-94 every:-181 everybody:-48 eye:-81 face:-93 fall:-79 fan:149 far:-72 far|as:-101 fast:125 feed:48
  feel:-55 find:-77 find|the:-87 finger:159 finger|and:52 finger|go:63 finger|rattle:18 fire:-223 fire|escape:-108 first:24 fish:-48
  five:-40 flat:-22 floor:172 foot:47 for:-103 forty:97 for|a:-36 for|the:279 frame:-63 from:-24 from|leave:-44 from|the:74 full:-31
  galley:-44 gantry:-53 gate:-77 get:-53 gin:-47 give:-198 glass:-38 glove:-87 go:-41 good:-85 go|and:-54 go|down:102 go|off:-104
  go|on:151 go|over:-228 go|round:-58 go|the:-40 go|through:32 go|up:113 green:46 gun:51 half:-88 hammer:27 hand:-197 hand|have:31
  hang:-131 hat:147 hatch:-62 have:-72 have|a:-58 have|be:41 have|begin:100 have|go:-95 have|the:74 he:43 head:153 hear:-86 hearse:-224
  her:51 her|finger:34 her|nail:268 he|be:-51 he|type:227 him:-158 his:18 hit:82 hit|him:-40 hit|the:70 hold:-130 hole:-45 horn:-44
  house:-21 howl:-26 hull:-26 hum:47 hundred:-141 i:-90 ice:-73 inside:-127 into:184 into|the:63 in|a:-94 in|her:-249 in|here:21 in|it:-65
  in|its:64 in|my:-78 in|the:183 it:-53 its:-80 itself:-52 it|and:21 it|be:-42 it|go:21 it|have:154 it|in:79 it|with:-101 i|be:-25
  i|go:-38 i|have:-37 i|take:-24 jump:-72 keep:59 key:84 keyboard:-151 keyboard|be:-36 key|go:16 key|rattle:34 klaxon:32 knee:-51 knock:55
  lamp:-43 land:-22 last:-20 laundry:-91 lean:-97 leave:29 leave|and:-17 leave|to:-114 ledger:33 length:-60 length|of:-44 let:-72
  letter:361 letter|at:125 let|go:-66 lie:-79 lift:-55 light:167 line:163 little:-21 lock:-95 long:29 look:-62 lose:-115 lot:-56 low:58
  machine:19 make:39 man:73 marine:-73 me:-240 mine:-29 minute:56 mirror:-118 more:-71 motor:-51 my:-276 my|foot:-24 nail:325 nail|go:246
  name:-74 next:182 night:151 nine:-117 ninety:182 noodle:-24 noon:-52 nose:-34 note:243 now:-105 number:45 of:-107 off:-25 office:87
  off|the:-114 of|it:129 of|its:-66 of|the:-186 of|us:-34 old:221 on:-98 once:-26 one:-43 one|of:158 only:-95 on|a:-91 on|every:-20
  on|it:-55 on|its:116 on|the:-53 on|your:15 open:-143 open|up:70 or:81 order:244 other:53 our:-75 out:166 out|a:91 out|of:-83 out|the:258
  over:-56 over|the:-69 over|your:-57 own:53 page:63 paint:110 pair:-146 pair|of:-34 pane:-87 panel:64 paper:-84 past:-102 past|the:-49
  pause:175 pay:81 peck:469 peck|out:246 pistol:78 port:69 pound:113 pull:71 put:-59 put|the:-22 quick:259 quit:-16 rack:340 rain:44
  rain|on:198 ramp:-29 rattle:92 rattle|over:62 reach:32 read:38 red:-69 rest:31 return:46 right:81 ring:-131 roar:-58 roll:-64 roof:-52
  room:163 round:-26 round|the:-94 row:-31 say:-221 scream:-71 screen:194 seal:-187 second:72 sedan:-37 set:85 she:110 shelf:-79
  she|have:106 ship:-53 shoe:-65 shoot:-99 shoulder:-67 shout:-27 shriek:81 shut:239 side:-43 sill:113 since:-62 sing:-63 siren:-111
  sit:-37 six:213 sixty:-344 skylight:130 slap:-35 sleeve:-47 slide:-87 slug:-36 smoke:-52 so:151 sole:-96 some:-52 somebody:86
  somebody|'s:68 someone:-92 something:-30 somewhere:245 so|do:-31 spine:-43 stair:-54 stairwell:-85 star:-57 start:71 start|to:138
  stay:199 step:-45 stitch:-82 stitch|the:-22 stop:-104 storey:-39 street:53 string:279 swing:130 table:-69 take|the:-34 tank:-74
  tanker:-29 tap:153 teleprinter:128 tell:-45 ten:148 terminal:-136 that:61 the:-51 their:111 them:-111 then:-258 then|the:-191 there:-127
  they:-246 they|be:-15 they|have:-126 the|air:-46 the|back:-43 the|bar:-58 the|board:55 the|bridge:-74 the|carriage:70 the|console:50
  the|corner:83 the|courier:51 the|dark:129 the|dead:-53 the|deck:45 the|desk:90 the|door:67 the|drone:-26 the|fire:-139 the|first:89
  the|fish:-39 the|floor:64 the|galley:-42 the|gantry:-37 the|glass:102 the|key:-160 the|klaxon:32 the|lamp:26 the|last:-34
  the|laundry:-78 the|light:-76 the|mirror:-57 the|next:-82 the|old:116 the|one:-67 the|other:131 the|panel:-33 the|rack:149 the|rain:-32
  the|ramp:-16 the|rest:44 the|roof:-45 the|second:-265 the|sill:145 the|skylight:214 the|stairwell:-65 the|table:-38 the|third:-28
  the|two:-30 the|underwood:29 the|wall:54 the|way:45 the|whole:-204 the|wrong:-39 third:-132 thousand:84 three:-69 throat:-49
  throttle:-30 through:-81 through|the:-26 thumb:39 tick:-52 till:-44 time:-33 to:31 together:-79 tommy:-39 tommy|gun:-33 too:-95 top:-138
  torpedo:-292 toward:100 tower:-268 to|right:-110 to|the:-193 to|you:335 train:80 truck:-32 turbine:-32 turn:46 twice:-69 two:-95
  two|finger:138 type:-321 typewriter:-178 type|the:92 type|with:86 underwood:44 under|the:-65 until:-129 up:-59 up|and:-94 up|in:64
  up|on:-28 up|the:114 up|with:-41 use:-158 van:-32 vault:-66 very:-90 visor:-41 voice:37 wait:-151 walk:56 wall:58 want:-68 watch:-90
  water:-116 wave:66 way:20 we:-127 wear:-268 wet:-75 what:-16 wheel:-40 when:-89 when|the:-110 where:-90 which:-23 while:198 who:-70
  whole:-192 whoop:34 wide:-118 wide|open:-20 window:-32 with|a:-52 with|it:-53 with|its:-99 with|my:99 with|one:-227 with|the:140
  with|their:-40 with|two:56 word:-65 word|a:-18 wrong:-60 you:49 your:-28 yours:-49 your|own:61 you|be:89 you|can:-37 you|go:-42`,
  glass_break: `
  'd:-155 's:115 's|a:96 's|go:277 's|lap:49 a:-23 about:114 about|the:-34 across:140 across|the:-38 aft:103 aft|another:222 aft|it:102
  again:57 against:-109 against|the:-66 again|and:31 ahead:-76 air:61 alarm:104 all:23 all|at:102 all|of:-24 all|over:435 all|the:31
  along:-64 along|the:-23 already:137 among:190 among|the:153 an:-44 and:-32 and|a:58 and|all:204 and|at:117 and|be:-196 and|burst:175
  and|by:161 and|come:-45 and|every:-28 and|fire:204 and|give:52 and|go:123 and|he:-39 and|hit:90 and|it:50 and|its:-120 and|let:191
  and|one:-151 and|out:124 and|spit:159 and|take:131 and|then:157 and|they:122 and|walk:179 and|what:41 and|you:100 answer:-106
  aquarium:286 archive:-25 arm:52 around:144 arrive:114 as:25 as|a:43 as|far:51 as|the:71 at:-68 at|a:-123 at|it:158 at|once:62 at|the:-50
  aunt:-70 away:-101 a|bottle:82 a|gale:52 a|glass:-139 a|great:-36 a|hundred:-106 a|long:-100 a|pane:147 a|row:87 a|shelf:100 a|time:-125
  a|tray:106 a|window:28 back:-81 backward:-33 backward|through:44 back|and:64 back|to:-79 balcony:85 bar:195 bark:122 barrel:172
  barrel|through:98 bay:129 be:-85 beat:-36 become:106 become|a:98 before:-114 begin:126 begin|to:222 behind:129 behind|it:286
  behind|the:91 behind|you:214 bell:-207 below:-157 beneath:-178 between:-70 be|a:141 be|all:100 be|already:44 be|and:-139 be|behind:48
  be|come:-151 be|go:107 be|in:-184 be|leave:-41 be|on:304 be|still:72 be|the:-45 be|under:81 bike:211 black:16 blow:-333 blue:15 board:30
  boot:-31 both:78 both|barrel:15 bottle:213 bottle|go:63 bouncer:101 bouncer|'s:154 break:-238 breath:49 bridge:-22 bright:155 bring:-130
  burn:-38 burst:354 burst|and:27 burst|inward:70 burst|on:331 burst|the:82 but:-114 by:-38 by|the:30 by|then:164 candle:119 car:154
  carp:117 chair:-81 champagne:560 chapel:-18 charge:233 child:-101 climb:-55 close:-157 coat:185 cold:-90 colour:43 come|down:171
  come|in:284 come|off:43 come|on:42 come|the:196 come|through:-56 come|up:-129 conservatory:159 corridor:120 count:53 crack:-149
  craze:140 craze|and:148 crumb:296 curtain:-43 custom:-63 dark:100 dead:-141 deck:-180 desk:130 die:177 discharge:58 discharge|his:81
  dish:-137 do:124 dome:-23 door:-72 down:-19 down|among:80 down|and:100 down|at:-63 down|the:-110 do|the:78 draw:-54 drink:27 drive:101
  driver:140 drop|a:-24 dry:219 each:-129 each|one:376 edge:154 elbow:279 eleven:116 empty:27 end:60 end|of:42 engine:-82 every:-227
  everybody:-41 everyone:190 everywhere:43 every|pane:85 eye:78 face:117 fan:94 far:-32 far|as:34 feel:34 find:92 find|the:185 finger:-23
  fire:284 fire|through:89 first:106 fish:54 fist:38 five:68 flame:36 flash:-74 flat:-173 floor:-43 flute:267 fly:46 fold:73 foot:-22
  forty:141 for|a:162 for|the:-95 four:-74 fourth:66 frame:-39 from:25 from|his:228 from|leave:79 from|the:28 front:307 frosted:337
  full|of:-55 gale:46 garden:89 gate:-134 get:-41 get|up:52 gin:46 girl:-40 give:149 give|him:204 give|up:338 glass:-74 go:59 go|all:94
  go|and:162 go|at:245 go|by:-23 go|in:216 go|off:137 go|on:-34 go|out:74 go|over:118 go|round:-138 go|the:-30 go|up:-207 go|with:254
  great:-58 green:-33 greenhouse:27 grind:249 gun:44 hair:140 hand:-111 hang:-90 hat:90 have:-72 have|a:-48 have|be:-25 have|the:-28
  he:116 head:-69 hear:-167 hear|it:97 height:58 her:-86 here:-27 her|tooth:34 he|be:181 he|have:-19 he|put:125 him:73 him|the:125 hit:159
  hit|him:141 hit|me:269 hold:-183 hole:88 hook:80 house:60 hum:-154 i:84 inside:-195 into:24 into|the:73 inward:160 in|a:151 in|behind:79
  in|by:49 in|her:-20 in|it:-76 in|one:170 in|the:-64 in|through:225 in|your:20 it:38 its:113 it|and:48 it|be:-61 it|come:93 it|go:93
  it|have:-24 it|land:174 it|the:60 it|with:49 i|be:35 i|fire:90 i|give:36 jar:211 just:204 key:-39 kick:28 kick|the:123 kid:-141 knee:267
  kneel:-49 knife:79 knuckle:163 lamp:-198 land:73 lantern:-37 lap:215 last:15 late:59 lattice:-70 laugh:-244 lead:148 lean:117 lean|on:33
  lean|out:36 leave:86 leave|the:108 leave|to:227 ledger:-36 length:74 length|of:148 let:118 let|go:78 let|it:-71 lid:-109 lie:-67
  lift:-110 light:-209 litre:205 little:-21 lock:-73 long:-275 look:-58 look|at:89 lose:321 lose|its:374 low:73 machine:150 make:-285
  man:-121 mask:-54 me:162 middle:26 middle|of:79 mirror:166 morning:-33 mother:-78 motor:-86 name:-147 neck:188 next:39 night:-165
  nine:-45 ninth:-79 noodle:110 note:-110 now:-86 number:-223 of:29 off:87 off|the:29 of|a:39 of|glass:59 of|his:43 of|it:120 of|its:182
  of|pane:206 of|the:-162 of|them:-110 old:-293 on:-73 once:-60 one:20 only:-189 only|the:62 on|a:-15 on|its:82 on|the:-27 open:-85
  open|it:18 open|up:99 orangery:122 orchid:248 other:-177 our:-64 out:52 outside:127 out|of:186 out|the:93 out|through:150 overhead:151
  over|it:84 over|the:95 own:-169 pair:-47 pair|of:-43 palm:147 pane:357 pane|and:348 pane|go:114 pane|on:19 pane|over:50 park:-64 part:95
  pass:140 past:-125 past|the:-68 pawnshop:107 person:-104 piano:-129 piece:411 pistol:105 place:-171 plate:41 plate|glass:142 play:-146
  poker:116 portrait:-64 pour:-133 pull:23 put:-58 put|the:16 rail:-25 rail|and:86 rain:-238 range:134 rattle:-164 read:-149 return:101
  rifle:91 right:136 ring:-198 roar:73 roll:-26 roof:53 room:-77 round:-122 row:-49 rug:134 run:-90 run|board:170 say:68 scattergun:214
  scream:-131 seat:78 second:77 see:-62 see|it:77 set:58 shake:119 shard:118 shatter:80 she:-82 sheet:240 shelf:110 shoe:-168 shoot:169
  shoulder:184 side:-143 side|of:-97 sign:-146 sill:-38 silver:55 since:41 sing:-204 sit:42 sit|down:-53 six:-89 sixty:-74 sky:-117
  skylight:130 sleeve:-66 slug:151 small:29 smash:200 so:-35 somebody:26 somebody|'s:-82 someone:27 something:-76 somewhere|in:146
  sound:31 speak:-44 spit:35 splinter:57 stair:-64 stamp:-108 stand:-150 stand|up:-68 star:92 stay:94 step:170 stick:232 still:49
  stitch:250 stitch|the:91 stool:35 stop:-51 straight:41 street:-163 strike:-50 sugar:51 swing:29 swing|first:166 table:-61 take:113
  take|the:242 tank|go:35 ten:114 that:34 that|have:130 the:-55 their:-109 them|and:75 then:111 then|it:107 then|the:46 there:-34
  there|'s:85 there|be:146 they:-141 they|be:45 they|have:-281 the|alarm:111 the|aquarium:232 the|archive:-25 the|back:111 the|balcony:145
  the|bar:181 the|black:-64 the|bottle:-20 the|bouncer:130 the|candle:91 the|child:-112 the|conservatory:169 the|dark:80 the|dead:-123
  the|desk:134 the|door:-56 the|end:43 the|fire:-133 the|first:19 the|fish:56 the|floor:31 the|front:256 the|frosted:293 the|garden:85
  the|glass:-296 the|greenhouse:-81 the|grind:17 the|hole:209 the|ice:49 the|jar:140 the|lamp:-44 the|last:15 the|leave:48 the|length:115
  the|middle:48 the|mirror:147 the|next:27 the|ninth:-103 the|noodle:69 the|one:-157 the|orangery:131 the|other:-108 the|pane:-73
  the|pawnshop:136 the|piano:-114 the|poker:168 the|rain:61 the|right:52 the|roof:24 the|seat:175 the|second:111 the|shelf:68
  the|shoulder:126 the|skylight:29 the|thing:-31 the|third:87 the|tile:389 the|till:105 the|tomato:75 the|whole:-86 the|window:-189
  the|young:-70 thing:204 thing|in:43 think:-45 third:95 thousand:-139 three:-174 three|and:35 through:35 through|the:175 through|your:180
  thumb:-24 thunder:-54 tile:295 till:116 time:-87 time|and:-78 time|to:201 to:28 tomato:-18 too:-106 top:-181 toward:85 toward|you:120
  to|right:252 to|see:-33 to|sugar:87 to|the:-123 tray:126 truck:-45 turn:60 twice:-71 twice|and:60 two:-63 two|of:67 under:-132
  under|the:65 until:36 until|the:-141 up:-155 upon:102 up|and:-59 up|from:79 up|the:-79 up|through:-37 us:-97 very:244 visor:132
  voice:-178 wait:-83 walk:170 wall:27 water:-182 wave:-103 way:127 we:-95 what:90 what|be:234 wheel:-34 where:-75 where|the:-42 which:166
  while:54 white:-176 who:-200 whole:-112 whole|of:-82 wind:-296 window:81 window|and:-21 window|come:156 window|go:128 windscreen:66
  windscreen|go:22 with|a:41 with|it:176 with|its:-119 with|my:-65 with|the:-21 with|their:-63 word:-141 work:149 yard:37 year:108
  you:-148 young:-66 your:-122 your|own:-55 you|be:-132 you|go:97 you|have:-80 you|in:95`,
  punch: `
  's:43 's|fist:166 's|jaw:-262 's|nose:60 a:-120 about:-156 across:97 across|the:105 again:-136 against:91 against|the:132 again|and:-60
  all:-109 along:-215 along|the:-229 an:168 and:-27 and|a:-175 and|all:-20 and|come:124 and|drive:22 and|give:72 and|he:164 and|his:-66
  and|hit:-23 and|it:-62 and|put:119 and|the:-147 and|then:71 and|there:143 another:-49 an|elbow:24 arm:131 around:109 as:-234 ask:150
  at:-37 at|it:105 at|the:71 away:-106 a|fist:170 a|knee:117 a|leave:167 a|window:126 back:-83 backward:21 bar:-77 be:-59 before:104
  behind:-61 belt:191 be|a:51 be|on:158 be|still:239 be|the:-44 big:39 big|one:17 blue:-62 boarder:412 boot:-128 both:177 bottle:60
  bouncer:-62 boxing:255 boxing|hall:299 break:121 break|his:58 bridge:-60 bridge|of:25 brother:-44 burst:19 button:160 by:56 by|the:227
  call:-95 can:-92 carbine:155 catch:32 chain:250 chair:142 cheek:256 chin:171 close:-40 come:-119 come|down:-103 come|up:47 do:-254
  down:-280 down|among:37 down|on:55 do|the:50 drive:67 drop:-158 each:-88 ear:192 ear|and:311 elbow:30 elbow|in:-50 every:-164 face:-56
  fall:24 feel:-101 find:-22 find|his:15 finger:-72 first:-88 fist:270 fist|the:117 for:-104 forehead:110 forehead|meet:43 forty:-23
  for|the:23 four:80 from:-156 from|the:-60 get:268 get|a:245 give:163 give|him:118 glass:44 go:-48 go|in:-36 go|on:-43 go|over:117
  go|through:44 grip:36 guard:42 gun:112 hall:297 hand:-207 hang:57 have:-185 have|a:25 have|be:-99 have|the:-57 he:174 head:98 hear:-127
  heart:18 heel:154 her:-261 he|come:51 he|go:20 he|have:243 he|hit:30 he|keep:24 he|sit:100 he|swing:89 him:228 him|again:43 him|the:28
  him|with:38 hinge:42 hinge|of:66 his:161 his|fist:-15 his|hand:-50 his|nose:31 his|palm:163 his|partner:131 hit:81 hit|him:132
  hit|me:109 hit|the:-54 hit|you:35 hold:136 hook:-31 i:107 in:-173 into:-63 in|a:-18 in|his:-31 in|its:74 in|the:82 it:-61 its:-156
  it|and:169 it|back:167 it|be:-239 it|go:47 it|land:116 it|on:186 i|get:186 i|give:178 i|hit:21 jaw:-148 jaw|and:38 keep:40 kidneys:153
  knee:-95 knife:194 knuckle:209 land:22 last:-89 lead:58 lead|with:51 leave:-68 leave|which:48 let:-103 light:-300 little:45 look:42
  machine:201 make:-52 man:-32 man|'s:31 me:242 meet:74 meet|the:52 mess:83 me|with:30 mirror:100 my:15 next:-16 nine:-148 noise:-23
  nose:-58 nose|with:34 of:-151 off:-150 off|the:-33 of|a:348 of|his:202 of|it:-80 of|the:-150 of|you:245 on:31 one:35 one|in:72
  one|on:291 on|his:89 on|its:55 on|the:155 on|your:132 open:31 other:53 out:-18 out|and:53 out|of:146 over:-59 palm:122 partner:113
  past:-64 pistol:30 plant:17 punch:-370 put:193 put|his:129 reach:44 reach|and:47 rib|and:-72 right:-65 roll:55 round:29 run:-52 say:-109
  second:36 she:-49 shelf:35 shotgun:35 shoulder:-29 since:67 sing:-53 sit:-39 sit|down:59 sleeve:-26 slide:-47 slow:-78 so:38
  somewhere:-39 stamp:-77 stay:225 still:316 stool:215 stop:-170 swing:99 swing|a:65 swing|first:19 take:-50 take|it:88 take|one:43
  take|the:-92 that:-85 the:-84 their:-171 them:162 then:61 then|the:-78 then|with:22 there:-86 there|be:23 they:-172 the|bar:-32
  the|big:17 the|bottle:28 the|bouncer:34 the|button:228 the|door:161 the|ear:86 the|heart:15 the|hinge:57 the|jaw:62 the|leave:68
  the|mess:65 the|other:120 the|rib:-56 the|right:116 the|second:144 the|third:165 the|vend:16 the|wall:-68 third:297 three:-136
  through|his:161 through|the:-65 tick:-41 till:174 to:-161 tooth:30 to|be:21 to|the:-124 tray:95 twice:63 under|the:21 until:-17 up:-209
  visor:85 walk:-82 wall:-159 way:21 we:42 wear:15 what:-78 when:-300 where:32 which:99 which|be:182 whole:-68 window:132 with|a:92
  with|his:113 with|the:78 work:128 wrist:72 you:-29 your:-169 your|forehead:17 you|break:81 you|get:-38 you|hit:37 you|take:168`,
  door_creak: `
  all:-91 and:-75 at:-128 at|the:-116 a|long:50 back:146 be:-137 behind:145 by:36 chain:110 come:-57 complain:65 down:-304 from:-64
  gate:80 gate|and:-65 gate|be:29 give:49 go:-173 have:-45 hinge:-98 his:-36 in:81 inch:79 in|the:-30 iron:93 iron|gate:49 it:-91 its:-93
  its|one:34 it|and:27 lean:102 lean|on:85 lie:-26 long:120 lych-gate:-24 of:-112 on:-15 one:66 one|hinge:39 only:-58 on|its:-29 on|the:25
  out:85 roll:157 shriek:117 stand:-74 swing:-97 that:-84 the:-61 them:-29 then:-72 there:-36 there|be:27 the|gate:-43 the|hinge:-161
  the|iron:54 the|lych-gate:-20 through:-187 time:37 to:87 to|the:139 two:77 under:-119 upon:57 upon|its:92 wall:-135 way:109 who:184
  wicket:30 with:-217 with|a:-58 you:59 your:-112`,
  gong: `
  's:-257 a:-17 above:-91 all:20 along:-31 ancestor:46 and:-56 and|the:-188 at:119 at|the:78 a|gong:197 back:-62 be:-71 be|a:-33
  be|carry:159 be|strike:108 bronze:-125 by:93 carry:161 come:-89 disc:191 disciple:157 down:-15 foot:108 for:-28 forehead:20 for|the:-50
  go:-133 gong:115 gong|and:88 gong|speak:29 great|gong:57 hair:49 hall:53 hand:-44 her:-47 his:-29 in:-78 incense:126 into:85 in|a:-164
  in|the:40 it:-136 its:21 it|be:52 kneel:164 leave:-68 lie:-264 name:-99 novice:62 of:-149 off:-33 of|the:45 old:25 on:-45 once:180
  once|and:98 one:-55 on|the:74 out:-115 over:-32 over|the:73 roof:71 set:-40 she:-44 shiver:-34 shiver|the:21 smoke:41 speak:75
  speak|once:48 step:-28 strike:169 strike|once:92 the:-194 their:-48 there:-59 the|gong:69 the|great:246 the|novice:33 the|smoke:43
  the|third:25 third:-32 thousand:149 three:-185 three|hundred:38 to:-16 to|the:-24 under:30 up:116 way:-49 you:-262 your:-236`,
  electric_hum: `
  's:-119 a:-15 above:48 and:-178 at:-221 awning:61 be:-52 be|die:215 buzz:223 by:63 by|the:155 collar:58 die:191 die|for:160 down:110
  fizz:18 for:78 for|a:133 go:-88 have:103 have|be:121 in:55 in|the:252 it:106 its:-61 neon:92 noodle:61 of:128 of|the:-42 on:-57 one:-59
  on|the:27 over|the:18 pink:42 rain:42 sign:222 sign|over:70 stop:69 the:-22 the|awning:60 the|sign:220 to:81 under:19 under|it:73 up:-53
  with:-27 your:78`,
  engine_idle: `
  a:50 across:-30 and:-104 and|a:192 at:188 be:-86 down:140 for:-30 go:174 have:-31 have|be:25 idle:47 in:-162 in|the:-33 it:-48 its:-41
  let|the:-16 motor:16 of:-97 off:-17 of|the:23 on:-22 on|the:148 out:-101 over:32 over|in:124 sit:-15 the:-109 there:-41 the|motor:63
  tick:129 tick|over:96 to:61 turn:62 under:49 up:-87 while:106 with:54 you:-41`,
  phone: `
  and:249 be:133 go:-51 i:192 in:187 in|the:226 it:147 on:72 on|the:124 ring:94 the:134 three:59 time:205 when:224`,
  chant: `
  and:299 at:70 the:303`,
};

/** What is added for each kind whatever the words. */
export const SOUND_BIAS: Readonly<Record<string, number>> = {
  door_open: -1.294,
  sword_clash: -0.927,
  thunder: -0.939,
  coin: -0.889,
  arrow_loose: -0.986,
  rain: -1.085,
  horse: -0.955,
  fire_crackle: -1.237,
  bell: -1.067,
  crowd: -0.784,
  wolf_howl: -0.821,
  machinery_hum: -1.03,
  blade_slash: -0.957,
  explosion: -1.19,
  spell_cast: -1.069,
  wave: -0.956,
  gunshot: -0.954,
  engine: -1.158,
  alarm: -0.952,
  wind: -0.793,
  footsteps: -1.133,
  tin_rattle: -1.149,
  typing: -0.807,
  glass_break: -1.076,
  punch: -1.104,
  door_creak: -0.311,
  gong: -0.395,
  electric_hum: -0.137,
  engine_idle: -0.182,
  phone: 0.24,
  chant: 0.274,
};
