/** Nouns that cannot be seen: thoughts, feelings, talk, time, quantities, dealings, game bookkeeping. */

export const ABSTRACT = {
  mind: `
    thought idea notion opinion belief doubt hope fear dread worry concern regret guilt shame pride joy grief sorrow love hate
    hatred anger envy jealousy desire wish dream memory memories recollection knowledge wisdom sense feeling feelings emotion mind
    soul heart conscience will intention intent purpose plan plans reason cause effect result consequence fact truth lie lies secret
    mystery question answer problem trouble solution choice decision mistake error fault blame credit luck chance fortune fate
    destiny future past present history life death peace justice mercy honour honor duty loyalty trust faith courage cowardice
    patience strength weakness power authority freedom business matter affair affairs issue case point difference similarity kind
    sort type manner style habit custom tradition rule law policy principle theory logic method practice experience skill talent
    ability capacity advantage benefit use value worth quality virtue vice sin crime evil good goodness success failure victory
    defeat progress process relationship friendship marriage divorce childhood youth age curiosity delight pleasure comfort
    convenience satisfaction disappointment surprise confusion attention interest importance dimension aspect respect terms
    condition conditions circumstances situation setting context mood temper nature character reputation name names fame gratitude
    apology apologies promise promises oath bargain deal offer agreement arrangement compromise favour favor permission excuse
    pardon possibility probability certainty nonsense silence attitude behaviour behavior degree extent detail details example
    instance absence presence existence reality imagination instinct guess estimate calculation conclusion assumption impression
    expectation suspicion ambition vanity dignity disgrace scandal risk danger safety security cost price health illness disease
    sickness fatigue hunger thirst pain ache nuisance difficulty confidence competence pity sympathy relief boredom politics
    diplomacy economy industry science philosophy religion morality etiquette protocol procedure conference negotiation negotiations
    lesson lessons training education career job work task errand errands mission quest duties responsibility option options
    alternative preference priority strategy tactic tactics intuition hunch clue evidence proof alibi motive account accounts
    version rent salary wages debt debts profit loss losses tax taxes insurance inheritance whim fancy hobby gift skillset knack
    flair habitually irony humour humor wit sarcasm tact discretion modesty arrogance gall nerve nerves willpower resolve
    determination stubbornness diligence laziness aptitude standing status privilege entitlement precedent ethics integrity honesty
    sincerity hypocrisy deceit trickery fraud bribery corruption blackmail treachery treason betrayal revenge vengeance retribution
    forgiveness grudge feud rivalry alliance partnership acquaintance courtship romance affection passion lust longing yearning
    nostalgia homesickness heartbreak despair hopelessness misery gloominess melancholy cheer optimism pessimism cynicism scepticism
    skepticism disbelief amazement astonishment wonderment awe reverence contempt scorn disdain disgust loathing hostility
    resentment bitterness frustration impatience irritation annoyance embarrassment humiliation remorse penance redemption salvation
    damnation providence coincidence likelihood odds chances prospect prospects forecast prediction theorem hypothesis analysis
    diagnosis prognosis verdict acquittal conviction appeal lawsuit litigation legality jurisdiction bureaucracy paperwork
    administration management logistics payroll budget mortgage dividend overheads commission percentage quota deadline schedule
    appointment rendezvous itinerary agenda regulation regulations clause loophole proviso technicality formality niceties manners
    hindsight foresight insight reflex amnesia delusion obsession compulsion phobia temptation appetite taste flavour flavor smell
    scent aroma warmth coldness chill heat temperature tension stress strain burden headache migraine nausea dizziness insomnia
    hangover fever ailment symptom cure remedy treatment recovery relapse service access heard trick tricks sorts sake behalf stake
    stakes
    game play sleep traffic noise echo border frontier funeral-plan attempt effort start finish try need`,
  speech: `
    word words voice voices talk speech conversation chat gossip rumour rumours rumor rumors news story stories tale tales joke
    jokes remark comment reply response answer argument quarrel debate discussion lecture sermon advice warning threat threats
    insult insults curse compliment greeting farewell goodbye whisper murmur mutter shout scream cry call order orders command
    instruction instructions request demand question questions language accent sentence phrase term vowel vowels syllable syllables
    grammar crossword poem poems verse password name banter breeze interview testimony confession statement announcement
    introduction explanation description speeches pleasantries`,
  time: `
    time times moment moments second seconds minute minutes hour hours day days night nights morning mornings afternoon afternoons
    evening evenings noon midnight midday week weeks month months year years decade decades century centuries season seasons spring
    summer autumn fall winter today tonight tomorrow yesterday weekend monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december age ages era while instant dynasty generation
    lifetime beginning end start finish interval delay pause break fortnight weekday midweek daytime nighttime teatime
    lunchtime dinnertime bedtime mealtime playtime springtime summertime wintertime sunday-best watch-hour watch-time jiffy trice
    heartbeat eternity forever aeon eon millennium millennia epoch quarter-hour half-hour eleven-o'clock o'clock shift shifts
    bell-hours six-bells schedule-time overtime`,
  measure: `
    mile miles yard yards foot inch inches metre metres meter meters kilometre kilometres kilometer kilometers league leagues acre
    acres pound pounds ton tons ounce ounces gallon gallons pint pints litre litres liter liters degree degrees percent number
    numbers amount quantity half quarter third dozen score couple bit lot lots plenty length width height depth weight size distance
    speed knot knots storey storeys story floors level levels dollar dollars cent cents shilling shillings crown crowns mark marks
    penny pence copper coppers credit credits buck bucks rate fee fare sum total`,
  part: `
    side sides edge edges end ends top bottom middle centre center front back rear left right corner corners part parts piece pieces
    rest place places spot way ways direction directions thing things something anything everything inside outside interior surface
    tip rim lip brim foot base head heart mouth length row line lines point points shape shapes form forms size colour color shade
    colours colors pattern bend turn gap crack cracks hole holes opening entrance exit space spaces distance area region zone
    background foreground north south east west depth depths height heights stretch strip patch spread
    footfall footfalls footstep footsteps tread hoofbeat hoofbeats`,
  ui: `
    inventory xp exp hp mp ac dc d4 d6 d8 d10 d12 d20 d100 roll rolls modifier initiative stat stats skillcheck checkpoint savegame
    autosave autosaved saved loading tutorial tooltip menu hud npc gm dm ooc quest quests objective objectives level-up loot ammo
    durability encumbrance encumbered rads stamina cooldown crit buff debuff respawn slot slots tokens equip equipped unequip gp sp
    cp def atk dmg advantage proficiency session player players dice-roll mana-points hitpoints hit-points exhausted-level respec
    reroll lvl lv level-cap hotbar keybind quicksave quickload loadout cutscene savefile hitbox aggro mob-drop dropchance droprate
    unlocks unlocked achievement achievements milestone-xp encumbrance-limit carry-weight carryweight fast-travel waypoint minimap
    mini-map questlog quest-log journal-updated objective-complete dc10 dc12 dc15 str dex int wis cha agi vit con perception
    stealth-check
    damage turn-order`,
} as const;
