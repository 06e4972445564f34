/** Irregular forms: lemma, past, participle (or plural); regular ones are made by rule. */

/** lemma past participle [further forms] */
export const IRREGULAR_VERBS = `
  arise arose arisen|awake awoke awoken|be was been were is are am being|bear bore borne|beat beat beaten|become became become|begin began begun
  |bend bent bent|bet bet bet|bid bade bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
  |breed bred bred|bring brought brought|build built built|burn burnt burnt burned|burst burst burst|buy bought bought|cast cast cast
  |catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt
  |dig dug dug|dive dove dived|do did done does|draw drew drawn|dream dreamt dreamt dreamed|drink drank drunk|drive drove driven|dwell dwelt dwelt
  |eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung
  |fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
  |give gave given|go went gone goes|grind ground ground|grow grew grown|hang hung hung hanged|have had had has|hear heard heard|hew hewed hewn
  |hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt kneeled|knit knit knit knitted|know knew known
  |lay laid laid|lead led led|lean leant leant leaned|leap leapt leapt leaped|learn learnt learnt learned|leave left left|lend lent lent
  |let let let|lie lay lain lying lies|light lit lit lighted|lose lost lost|make made made|mean meant meant|meet met met|mow mowed mown
  |pay paid paid|put put put|quit quit quit|read read read|rend rent rent|ride rode ridden|ring rang rung|rise rose risen|run ran run
  |saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken
  |shear sheared shorn|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
  |sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slink slunk slunk|slit slit slit
  |smell smelt smelt smelled|smite smote smitten|sow sowed sown|speak spoke spoken|speed sped sped|spend spent spent|spill spilt spilt spilled
  |spin spun spun|spit spat spat|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
  |stick stuck stuck|sting stung stung|stink stank stunk|strew strewed strewn|stride strode stridden|strike struck struck stricken|string strung strung
  |strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken
  |teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden
  |wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|wring wrung wrung|write wrote written
  |overhang overhung overhung|overtake overtook overtaken|outrun outran outrun|understand understood understood|withdraw withdrew withdrawn
  |unwind unwound unwound|behold beheld beheld|spellcast spellcast spellcast|die died died dying|tie tied tied tying|untie untied untied untying
  |overhear overheard overheard|foresee foresaw foreseen|mistake mistook mistaken|gild gilded gilt|abide abode abode abided|backslide backslid backslidden|bereave bereft bereft bereaved|beseech besought besought beseeched
  |browbeat browbeat browbeaten|broadcast broadcast broadcast broadcasted|chide chid chidden chided|clad clad clad|clothe clad clad clothed
  |cleave clove cloven cleft cleaved|forecast forecast forecast forecasted|forgo forwent forgone|forsake forsook forsaken
  |forswear forswore forsworn|gainsay gainsaid gainsaid|gird girt girt girded|heave hove hove heaved
  |hamstring hamstrung hamstrung|handwrite handwrote handwritten|jerrybuild jerrybuilt jerrybuilt|joyride joyrode joyridden
  |lade laded laden|miscast miscast miscast|partake partook partaken|plead pled pled pleaded|prove proved proven|rid rid rid|rive rived riven
  |shave shaved shaven|shoe shod shod shoed|shrive shrove shriven|sneak snuck snuck sneaked|spell spelt spelt spelled
  |spellbind spellbound spellbound|spoil spoilt spoilt spoiled|stave stove stove staved|sweat sweat sweat sweated|telecast telecast telecast
  |thrive throve thriven thrived|typecast typecast typecast|typeset typeset typeset|waylay waylaid waylaid|wed wed wed wedded
  |wet wet wet wetted|work wrought wrought worked|belay belayed belayed|rework reworked reworked|reprove reproved reproved|interleave interleaved interleaved|belie belied belied belying
  |behave behaved behaved|relay relayed relayed
  |overlie overlay overlain overlies overlying|underlie underlay underlain underlies underlying|sunburn sunburnt sunburnt sunburned
  |uppercut uppercut uppercut|undercut undercut undercut|babysit babysat babysat|misspell misspelt misspelt misspelled`;

/** singular plural */
export const IRREGULAR_NOUNS = `
  man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|person people|wolf wolves|leaf leaves|knife knives
  |wife wives|life lives|half halves|loaf loaves|thief thieves|shelf shelves|calf calves|scarf scarves|self selves|elf elves|sheaf sheaves
  |hoof hooves|wharf wharves|dwarf dwarves|staff staves|sheep sheep|deer deer|fish fish|die dice|axis axes|crisis crises|gentleman gentlemen
  |policeman policemen|policewoman policewomen|fisherman fishermen|watchman watchmen|horseman horsemen|swordsman swordsmen|gunman gunmen
  |boatman boatmen|coachman coachmen|ferryman ferrymen|crewman crewmen|guardsman guardsmen|huntsman huntsmen|bowman bowmen|crossbowman crossbowmen
  |spearman spearmen|pikeman pikemen|cavalryman cavalrymen|infantryman infantrymen|footman footmen|doorman doormen|townsman townsmen
  |barman barmen|longshoreman longshoremen|patrolman patrolmen|highwayman highwaymen|passer-by passers-by|cactus cacti|fungus fungi
  |axeman axemen|marksman marksmen|workman workmen|helmsman helmsmen|foreman foremen|nobleman noblemen|tribesman tribesmen|henchman henchmen
  |seaman seamen|strongman strongmen|spaceman spacemen|corpsman corpsmen|rifleman riflemen|lancer lancers|louse lice|phenomenon phenomena
  |knight knights|hypothesis hypotheses|bureau bureaux|plateau plateaux|chateau chateaux|tableau tableaux|portmanteau portmanteaux|gateau gateaux|beau beaux
  |ellipsis ellipses|basis bases|oasis oases|crux cruces|index indices indexes|vertex vertices|vortex vortices|apex apices apexes
  |matrix matrices|appendix appendices|codex codices|larva larvae|antenna antennae antennas|nebula nebulae|supernova supernovae|vertebra vertebrae
  |alga algae|formula formulae formulas|stigma stigmata|stratum strata|datum data|bacterium bacteria|medium media|memorandum memoranda|curriculum curricula
  |criterion criteria|automaton automata automatons|stimulus stimuli|radius radii|nucleus nuclei|alumnus alumni|incubus incubi|succubus succubi|magus magi
  |octopus octopuses octopi|hippopotamus hippopotami hippopotamuses|sarcophagus sarcophagi|cumulus cumuli|genius geniuses genii|djinni djinn|cherub cherubim cherubs|seraph seraphim seraphs
  |trout trout|salmon salmon|cod cod|carp carp|squid squid squids|shrimp shrimp shrimps|bison bison|moose moose|elk elk elks|swine swine|grouse grouse|plaice plaice
  |aircraft aircraft|spacecraft spacecraft|hovercraft hovercraft|watercraft watercraft|offspring offspring|series series|species species|headquarters headquarters
  |barracks barracks|gallows gallows|crossroads crossroads|innings innings|bellows bellows|mews mews|kin kin|corps corps|sheriff sheriffs|bailiff bailiffs
  |dormouse dormice|titmouse titmice|woodlouse woodlice|eyetooth eyeteeth|forefoot forefeet|grandchild grandchildren|godchild godchildren
  |stepchild stepchildren|schoolchild schoolchildren|brother-in-law brothers-in-law|sister-in-law sisters-in-law|son-in-law sons-in-law|man-at-arms men-at-arms
  |sergeant-at-arms sergeants-at-arms|maid-of-honour maids-of-honour|lady-in-waiting ladies-in-waiting|hanger-on hangers-on|man-of-war men-of-war
  |court-martial courts-martial|brother brothers brethren|roof roofs rooves|beef beeves|turf turfs turves
  |handkerchief handkerchiefs|kerchief kerchiefs|neckerchief neckerchiefs|chief chiefs|mischief mischiefs|reef reefs|brief briefs|belief beliefs|grief griefs
  |cafe cafes|carafe carafes|giraffe giraffes|safe safes|proof proofs|oaf oafs|gulf gulfs|golf golf|whiff whiffs|bookshelf bookshelves|midwife midwives|housewife housewives
  |penknife penknives|werewolf werewolves|meatloaf meatloaves|behalf behalves|hors-d'oeuvre hors-d'oeuvres|virtuoso virtuosi virtuosos
  |libretto libretti librettos|graffito graffiti|paparazzo paparazzi|concerto concertos concerti|matzo matzos|quiz quizzes|fez fezzes`;
