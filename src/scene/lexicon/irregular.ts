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
  |overhear overheard overheard|foresee foresaw foreseen|mistake mistook mistaken|gild gilded gilt|leapfrog leapfrogged leapfrogged`;

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
  |knight knights|hypothesis hypotheses|bureau bureaux|plateau plateaux|chateau chateaux|tableau tableaux`;
