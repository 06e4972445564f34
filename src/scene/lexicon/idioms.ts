/**
 * Phrases that do not mean what their words mean. A word stands for all its forms; POSS is any possessive, DET an article or
 * nothing, ANY one or two words of whatever kind, ONE a person or pronoun.
 */

/** Nothing of this is to be seen. */
export const FIGURES = `
  spell of weather|spell of ANY weather|sit a spell|rest a spell|a spell of ANY weather|crossed swords|blood on DET carpet|kill DET afternoon|kill DET morning|kill DET evening|kill DET hour|fire off a letter|fire off DET message|burn a contact|burn DET contact|peace break out|peace broke out
  |drop a bombshell|under fire for|tempers flare|temper flare|shot down on|on points of order|point of order|cross sword over|a stab in DET dark
  all the time in the world|in good faith|show good faith|with every sign of|for POSS trouble|for POSS pains|DET poor sort of|of all things|of all people|of course|for reasons of POSS own|for some reason|as far as ONE can see|as far as ONE can tell|in a manner of speaking|so to speak|as it were
  |to be fair|to be sure|it turn out|in fairness|for DET record|for some reason|that be to say|believe it or not|truth be tell|by all account|in fact|as a matter of fact|in point of fact|after all|by all accounts|more or less|for what it be worth|needless to say|to say DET least|all things considered
  |in theory|in practice|in principle|in general|on reflection|on second thought|at length|for DET most part|as usual|as ever|as always|ONE suppose|ONE gather|it seem|it seems
  |
  take note|take stock|take care|take heart|take place|take turns|take part|take POSS time|take DET seat with|take DET hint|take DET chance|take it easy
  |take for granted|take aback|take into account|take DET point|take to heart|take charge|take offence|take it on DET chin|take POSS word
  |a sign of weakness|sign of ANY weakness|sign of trouble|sign of life|sign on DET dotted line|sign of respect
  |book a room|book DET table|book DET passage|book DET berth|book DET flight|read DET room|read between DET lines|read POSS mind|read DET riot act|by DET book
  |in POSS good book|in POSS bad book|throw DET book at|turn over a new leaf|turn a blind eye|turn DET corner on|turn DET tables|turn of phrase
  |strike a bargain|strike a deal|strike a chord|strike a balance|strike a note|strike a pose|strike ONE as|strike up a conversation|strike out alone
  |strike it rich|strike while DET iron|strike POSS fancy|on strike|strike gold|strike DET right
  |in DET heat of DET moment|heat of DET moment|in hot water|hot under DET collar|in cold blood|blood money|blood is thicker|bad blood|blood run cold|make POSS blood
  |out of DET frying pan|heart of gold|break POSS heart|break even|break DET news|break DET bank|break DET law|break DET rule|break a promise
  |break POSS word|break faith|break a habit|break DET record|broken heart|broken promise|cut a deal|cut corner|cut to DET chase|cut POSS loss|cut DET cost|cut POSS teeth|cut it fine|cut ONE some slack
  |cut class|cut both way|cut POSS coat|short cut|make a cut|shoot DET breeze|shoot for DET moon|shoot POSS mouth|shoot ONE a look|shoot ONE a glance|shoot down DET idea
  |big shot|long shot|shot in DET dark|give it a shot|call DET shot|worth a shot|parting shot|a shot of whiskey|fire POSS
  |be fire from|get fire|under fire from|fire away|fight fire with fire|baptism of fire|fight a cold|fight back a tear|fight back tear|fight off sleep|fight for breath
  |pick a fight|spoil for a fight|fighting chance|uphill battle|battle of will|battle of wit|lose battle|half DET battle|war of word|at war with ONE|price war
  |kill time|kill two bird|kill DET mood|kill DET rumour|make a killing|dress to kill|to die for|die to know|dying to know|die of boredom|die of embarrassment|die down
  |die out|old habit die|hit DET road|hit DET sack|hit DET hay|hit DET nail on DET head|hit it off|hit DET jackpot|hit DET bottle|hit home|hit rock bottom|hit on an idea
  |hit a nerve|hit DET books|a hit with|smash hit|beat about DET bush|beat around DET bush|beat DET odds|beat DET clock|beat a retreat|off DET beaten|dead beat|beat POSS brain
  |dead tired|dead sure|dead certain|dead calm|dead serious|dead on time|dead end job|dead ringer|dead wrong|dead easy|over my dead body|drop dead gorgeous|dead of night|dead of winter|dead heat|dead weight
  |head of state|heads of state|head of DET family|head of DET table|keep POSS head|lose POSS head|head start|use POSS head|off POSS head|out of POSS head
  |from head to|head for trouble|go to POSS head|come to a head|two head are better|heads up|head count|clear POSS head
  |give ONE a hand|lend a hand|lend ONE a hand|on hand|in hand with|on DET other hand|on DET one hand|first hand|second hand|hand to mouth|out of hand|get out of hand
  |have a hand in|upper hand|force POSS hand|show POSS hand|know like DET back of|change hand|old hand|hand over fist|try POSS hand|ask for POSS hand
  |put POSS foot down|put POSS foot in|foot DET bill|on DET right foot|on DET wrong foot|cold feet|stand on POSS own|in DET footsteps of|follow in POSS footsteps|one foot in DET grave
  |think on POSS feet|keep an eye|keep POSS eye|in DET eye of|turn a blind|see eye to eye|catch POSS eye|in DET blink of|more than meet DET eye|eye for an eye|an eye for
  |cry over spilt milk|DET apple of POSS eye|roll POSS eye|up to POSS ears|up to POSS neck|all ears|play it by ear|fall on deaf ear|word in POSS ear|grain of salt|pinch of salt|worth POSS salt
  |face DET music|face value|on DET face of it|lose face|save face|face DET fact|face up to|keep a straight face|two-faced
  |skin in DET game|thick skin|save POSS skin|get under POSS skin|shoulder DET blame|chip on POSS shoulder|shoulder to cry on|off POSS chest|pain in DET neck|stick POSS neck out|breathe down POSS neck
  |at arm 's length|arm 's length|cost an arm|chance POSS arm|up in arms|not have a leg|last leg|break a leg|elbow grease|elbow room|know POSS onion
  |rule of thumb|under POSS thumb|all thumb|thumb POSS nose|fingers crossed|put POSS finger on|wrapped around|tongue in cheek|hold POSS tongue|slip of DET tongue|on DET tip of POSS tongue|bite POSS tongue
  |cat get POSS tongue|by word of mouth|put word in|tooth and nail|long in DET tooth|armed to DET teeth|by DET teeth|nose for trouble|pay through DET nose|poke POSS nose
  |let DET cat out|let sleeping dog|dog 's life|rain cat and dog|raining cats and dogs|dark horse|hold POSS horse|straight from DET horse|beat a dead horse|black sheep|wild goose chase|kill DET goose
  |count POSS chicken|chicken out|smell a rat|rat race|rat out|rat on|cry wolf|lone wolf|wolf down|bull in a china|take DET bull by|elephant in DET room|bear with ONE|bear in mind|bear DET brunt|bear fruit|bear witness|bear a grudge|bear DET cost
  |red herring|fishy about|fish for compliment|fish out of water|big fish|have bigger fish|other fish to fry|butterfly in|a leopard can|pig in a poke|when pig fly|fly off DET handle
  |time fly|as DET crow fly|early bird|bird of a feather|swan song|ugly duckling|lame duck|can of worm|bug ONE|ants in POSS|split hair|get in POSS hair
  |city block|block after block|block by block|mental block|stumbling block|writer 's block|DET new kid on DET block|chip off DET old block|engine block|building block|block of flat|block of apartment|on DET block|two block|few block|block away|block from here
  |draw DET line|draw a blank|draw DET conclusion|draw POSS attention|draw lots|draw breath|draw straw|draw to a close|luck of DET draw|draw on POSS|drawn by|draw up a plan|draw up a list|back to DET drawing|draw DET short
  |charge DET fee|in charge|free of charge|charge for|charge ONE for|extra charge|charge DET battery|press charge|charge DET account|cover charge
  |run into debt|run for office|run DET risk|run DET numbers|run out of time|run out of luck|run out of ANY|run a business|run a tab|run DET show|run DET shop|run DET place|run short|run low|run in DET family|in DET long run|run of luck|run POSS mouth|run late|run a fever|run DET errand|run errand
  |home run|give ONE a run for|run smoothly|run DET gauntlet of|run of DET mill|run through DET figures|run through DET list|run through DET plan
  |fall in love|fall short|fall behind on|fall for it|fall ill|fall through|fall from grace|fall out with|fall in line|fall into place|fall prey|fall to pieces|fall apart over|fall on hard times|night fall on
  |catch a cold|catch POSS breath|catch up on|catch up with ONE on|catch-22|DET catch be|catch on quick|catch ONE off guard|catch POSS death|throw a party|throw in DET towel|throw caution|throw POSS weight|throw light on|throw a tantrum|stone 's throw
  |leave no stone|kill DET lights|let off steam|let off DET hook|by hook or|hook line and|on DET hook for|hang in there|hang on to hope|get DET hang|hang out with|let it hang|hang over DET conversation|hang by a thread|hanging by a thread
  |lose DET thread|thread of DET argument|thread of DET story|web of lies|tip of DET iceberg|snow under|snowed under|calm before DET storm|storm in a teacup|tempest in|weather DET storm|under DET weather|perfect storm|brainstorm|storm out of DET meeting|every cloud has|on cloud nine|head in DET clouds|silver lining
  |come rain or|save for a rainy|right as rain|steal POSS thunder|lightning fast|in a flash of|flash in DET pan|moonlight as|over DET moon|once in a blue|promise DET moon|ask for DET moon|reach for DET star|star in a|five-star|thank POSS lucky star|star-crossed
  |see DET light|in light of|in DET light of|light at DET end of|bring to light|come to light|shed light on|cast light on|light of POSS life|out like a light|green light|make light of|in DET dark about|keep in DET dark|kept in DET dark|a leap in DET dark|shadow of a doubt|beyond a shadow|shadow of POSS former|afraid of POSS own shadow
  |burn DET midnight|burn a hole in|slow burn|burning question|burn with curiosity|burn with shame|where there's smoke|smoke and mirror|smoke screen|add fuel to|old flame|flame war|add insult|out of DET ashes
  |cross that bridge|water under DET bridge|water under bridge|bridge DET gap|like water off|keep POSS head above|tread water|dead in DET water|test DET water|muddy DET water|blow POSS cover|blow off steam|whistleblower|blow POSS chance|blow POSS money|blow out of proportion|soften DET blow
  |a blow to POSS pride|a blow to POSS|blow hot and cold|come as a blow|deal a blow to POSS|below DET belt|tighten POSS belt|under POSS belt|at DET drop of|drop a hint|drop ONE a line|drop DET subject|drop DET matter|drop in on|drop in DET ocean|bucket list|kick DET habit|kick up a fuss|get a kick|for kick|kick off DET meeting
  |punch above|pack a punch|punch line|punchline|beat to DET punch|roll with DET punch|pull no punch|slap on DET wrist|slap in DET face|slap-up|stab in DET back|take a stab|have a stab|back-stabbing|stab of guilt|stab of pain|pang of|pinch of guilt|flood of relief|wave of relief|wave of guilt|wave of emotion|wave of ANY fear|rush of blood
  |sea of trouble|plain sailing|sail close to|in DET same boat|miss DET boat|jump ship|run a tight ship|ship has sailed|abandon ship of|take DET plunge|test DET waters|make waves|ride DET wave
  |play POSS cards|on DET cards|in DET cards|house of cards|ace up|poker face|lay POSS cards|wild card|card up POSS sleeve|up POSS sleeve|follow suit|suit ONE|suit ONE|suit POSS purposes|hat trick|at DET drop of DET hat|eat POSS hat|keep it under POSS hat|old hat|throw POSS hat|feather in POSS cap|if DET shoe fit|in POSS shoes|fill POSS shoes|too big for POSS boots
  |lick POSS boots|tough as old|pull POSS socks|hand and glove|fit like a glove|gloves are off|throw down DET gauntlet|run DET gauntlet|bite DET hand|bite off more|sweat bullet|silver bullet|dodge a bullet|dodge DET question|bullet point|smoking gun|jump DET gun|stick to POSS guns|gun for POSS job|top gun|son of a gun
  |double-edged sword|cross swords with|bury DET hatchet|hatchet job|an axe to grind|axe to grind|axe DET budget|knife-edge|on a knife edge|straight as an arrow|second string|string along|no strings|pull strings|pull some strings|strings attached|bow to pressure|shield ONE from DET truth|on DET cutting edge|sharp end of|sharp tongue
  |at DET point of|point of view|point out|beside DET point|to DET point|what's DET point|stand to reason|stand DET test|stand a chance|stand up for|stand in for|stand by POSS word|stand for nothing|stand trial|as it stood|as it stands|as matters stand|sit tight|sit well with|sit through|set POSS mind|set DET stage|set DET tone|set DET record|set POSS heart on|set POSS watch|set store by|set DET price
  |leave of absence|by POSS leave|sick leave|in store for|lie in wait for opportunity|white lie|pack of lies|lie low|let it lie|lie ahead|rise to DET occasion|rise to DET bait|get a rise|give rise|rise and shine|pay rise|spring to mind|spring a surprise|spring cleaning|spring for DET
  |fall guy|hard fall|ground rules|common ground|gain ground|lose ground|break new ground|cover a lot of ground|middle ground|on DET ground that|well and good|well off|well done|as well as|all DET same|all very well|left out of|right of way|right away|right now|right enough|mean business|mean well|in DET mean time|by all means|by no means|ways and means
  |make a killing|make ends meet|make up POSS mind|make sense|make a point|make good time|make a name|make do|make a scene|make POSS way in DET world|make waves|make DET grade|make hay|make DET most|make a fuss|make amends|make peace with|make a face at DET idea
  |keep DET peace|keep DET change|keep POSS word|keep POSS cool|keep pace with|keep count|keep track|keep a low profile|keep DET wolf|go DET extra|go by DET board|across DET board|above board|on board with|back to square|drive DET bargain|drive a hard bargain|drive ONE mad|drive ONE crazy|drive at|drive POSS point|
  |pass DET buck|pass DET time|pass judgment|pass judgement|pass muster|pass for|pull DET plug|pull rank|pull DET wool|push POSS luck|push comes to|raise DET alarm about|raise POSS voice|raise DET stakes|raise a question|raise DET question|raise eyebrow|raise an eyebrow|raise hell|raise money|raise DET subject|raise DET point|carry DET day|carry weight|carry on about|carry out DET|carry POSS weight|get carried
  |ring a bell|ring true|ring hollow|ring in POSS ears|saved by DET bell|alarm bell|clear as a bell|spelling bee|spell out|spell disaster|spell it out|dry spell|under POSS spell|cold spell|spell of duty|charm offensive|work like a charm|third time DET charm|lucky charm|speak of DET devil|devil 's advocate|DET devil 's own|DET devil is in DET|go to hell|hell of a|one hell of|all hell|raise DET devil|ghost of a smile|ghost of a chance|give up DET ghost|spirit of DET law|in good spirits|in high spirits|team spirit|in DET spirit of|spirits were high|spirits rise
  |chemistry between|magic word|work POSS magic|magic touch|miracle worker|no miracle|small miracle|gold rush|strike oil|golden rule|heart to heart|by heart|at heart|lose heart|heart sink|take to heart|heart skip|heart in POSS mouth|change of heart|from DET bottom of POSS heart|have DET heart|with a heavy heart|eat POSS heart out
  |stomach for|no stomach|gut feeling|have DET guts|spill POSS guts|hate POSS guts|blood sweat and|flesh and blood|in DET flesh|make POSS flesh|bone of contention|bone to pick|make no bones|work POSS finger|close to DET bone|skeleton in DET|skeleton crew|chilled to DET bone|spine of DET argument
  |cast doubt|cast DET vote|cast DET die|die is cast|cast aspersions|cast POSS mind|cast of DET play|wind of change|second wind|get wind|three sheets to|throw to DET wind|which way DET wind|long-winded|see how DET wind|gone with DET wind|wind up DET|wind DET meeting
  |beat about|can't see DET wood|barking up|bark worse than|root of DET|take root|put down roots|root cause|branch out|olive branch|nip in DET bud|bed of roses|come up smelling|rose-tinted|gild DET lily|grasp DET nettle|grass is greener|let DET grass grow|needle in a haystack|last straw|DET final straw|clutch at straws|grasp at straws|make hay while|field of study|field of expertise|level playing|out of left field
  |mountain to climb|make a mountain|uphill struggle|old as DET hills|between a rock|rock bottom|steady as a rock|heart of stone|kill two birds|cave in to|tunnel vision||wall of silence|drive up DET wall|bring DET house down|get on like a house|safe as houses|open DET door to|behind closed doors|show ONE DET door|at death 's door|window of opportunity|window dressing|have DET floor|get a foothold|glass ceiling
  |table a motion|turn DET tables|sweep under DET carpet|pull DET rug|curtain call|it's curtains|take a back seat|driver 's seat|bedroom eyes|make a clean|come clean|clean slate|wipe DET slate|clean DET slate|clean bill|clean break
  |get DET picture|big picture|out of DET picture|picture of health|paint a picture|pretty as a picture|mirror image|hold up a mirror|frame of mind|frame for murder|set DET scene|behind DET scenes|make a scene|on DET scene|stage fright|stage of DET|at this stage|stage a comeback|set POSS cap|play DET part|play a role|play DET game|fair play|child 's play|play second|play for time|play along|play dumb|play it safe|power play|DET name of DET game|game DET system
  |call it a day|call DET tune|call to account|call for|close call|call on|call off|call DET bluff|call POSS bluff|at POSS beck|beck and call|hunger for|thirst for knowledge|food for thought|bread and butter|piece of cake|icing on DET|have POSS cake|sell like hot|eat POSS words|eat humble pie|eat crow|easy as pie|pie in DET sky|finger in every pie|POSS cup of tea|storm in a|not for all DET tea|full of beans|hill of beans|bring home DET bacon|save POSS bacon|egg on POSS face|good egg|bad egg|walk on eggshells|nest egg|in one basket|DET big cheese|cream of DET crop|DET salt of DET earth
  |sell down DET river|up DET creek|DET world and POSS wife|out of this world|on top of DET world|DET world of|in a world of POSS own|not DET end of DET world|for all DET world|mean DET world|carry DET world|moral compass|miss DET mark|mark POSS words|on POSS marks|quick off DET mark|make POSS mark|hit DET mark|wide of DET mark|toe DET line|cross DET line|end of DET line|hard line|along DET lines of|out of line|bottom line|in DET line of duty|line of work|line of inquiry|line of questioning|read DET lines|step out of line|step on it|one step ahead|watch POSS step|step in DET right|out of step|steps to take|take steps to
  |walk of life|walk on air|walk in DET park|walk DET talk|walk all over|cross POSS mind|slip POSS mind|make up POSS mind|bear in mind|out of POSS mind|peace of mind|piece of POSS mind|on POSS mind|blow POSS mind|presence of mind|speak POSS mind|put POSS mind|never mind|dawn on|dawn of a new|light dawn|in DET long|long story short|end of story|same old story|cock and bull|tell tales|dead men tell|live to tell|tell apart|time will tell|only time|about time|in no time|high time|big time|time after time|have DET time of|do time|behind DET times|against DET clock|around DET clock|like clockwork|turn back DET clock|buy time|waste time|spend DET day|spend DET night|spend DET evening|spend DET afternoon|spend DET morning|spend DET hour|spend DET week
  |bargaining chip|when DET chips|cash in POSS chips|call POSS bluff|raise DET ante|bet DET farm|hedge POSS bets|roll of DET dice|toss-up|flip a coin on|other side of DET coin|coin a phrase|penny for|DET penny drop|pretty penny|spend a penny|bad penny|in for a penny|pay DET price|pay attention|pay POSS respects|pay lip service|pay a visit|pay DET piper|foot DET bill|fit DET bill|pick up DET tab|pick of DET|pick holes|pick POSS brain|pick up DET thread|pick POSS battles|brush up on|brush DET question aside|brush off|brush with death|brush with DET law|sweep DET board|clean sweep|make a sweep of DET|polish off|iron out|iron will|rule with an iron|irons in DET fire|too many irons|nerves of steel|steal POSS heart|steal DET show|steal a glance|steal a look|highway robbery|daylight robbery
  |ram DET point home|hammer out|hammer home|go at it hammer|under DET hammer|nail in DET coffin|nail down|dig POSS own grave|turn in POSS grave|silent as DET grave|dig up dirt|dish DET dirt|dirt cheap|mud POSS name|name is mud|sling mud|clear as mud
  |get DET drift|catch POSS drift|get wind of|on thin ice|cut no ice|cold comfort|cold call|leave ONE cold|blow cold|freeze out|chill out|frosty reception|warm to DET idea|warm welcome|hot air|hot potato|hot on DET trail|hot topic|in hot pursuit of DET truth|boil down|make POSS blood boil|simmer down|keep POSS powder dry|blood boil|steam ahead|run out of steam|under POSS own steam|pressure cooker|bring to DET boil|stew in POSS own|in a stew
  |execute DET plan|execute DET order|execute DET contract|execute DET will|execute DET command|execute DET manoeuvre|executive decision|body of work|body of evidence|student body|governing body|body of law|body of water|foreign body|hard-boiled|school of thought|train of thought|lose POSS train|DET power of|balance of power|more power|bank on|bank holiday|break DET bank|laugh all DET way|bar none|bar exam|raise DET bar|prop up DET bar|called to DET bar|court of law|court favour|court disaster|in court tomorrow|hold court|ball is in|laugh out of court|out of court|jury is out|jump to conclusions|hop skip|jump for joy|jump through hoops|jump DET queue|jump at DET chance|leap of faith|leap to conclusions|by leaps and|leap at DET chance|look forward|look after|look POSS age|look DET part|by DET look|never look back|overlook|dirty look|look DET other way|
  |tear POSS hair|tear between|torn between|wear and tear|bored to tears|in floods of|crocodile tears|burst POSS bubble|burst at DET seams|explode with anger|dropped a bombshell|blast from DET past|have a blast|full blast|rocket science|shell out|shell-shocked|mine of information|gold mine|cannon fodder|loose cannon|let loose|on DET loose|loose end|loose ends|tie up loose|fit to be tied|tongue-tied|family ties|rope into|know DET ropes|learn DET ropes|show ONE DET ropes|end of POSS tether|money for old|chain of command|chain of events|chain reaction|weakest link|jerk POSS chain|old ball and|key to success|key point|low key|under lock and|lock horns|lock stock|
  |hatch a plan|hatch a plot|lay an egg|lay down DET law|lay DET blame|lay claim|lay POSS hands on|lay bare|lay DET groundwork|lay DET foundations|lay of DET land|lay eyes|lay it on|build bridges|build castles|build up hope|paper over|on paper|paper trail|red tape|cut through DET red|rubber stamp|rubber-stamp|stamp out|stamp of approval|seal of approval|seal DET deal|seal POSS fate|lips are sealed|signed and sealed|sign up|sign off|sign DET papers|bring to book|one for DET books|cook DET books|take a leaf|oldest trick|open book|closed book|wrote DET book|every trick|judge a book|hit list|laundry list|shopping list|wish list|top of DET list|letter of DET law|to DET letter|red letter|poison pen|put pen|poison chalice|what's POSS poison|name POSS poison|drown POSS sorrows|drown out DET argument|sink or swim|sink in|sinking feeling|sink to DET occasion||crowd-pleaser|stand out in DET crowd|two's company|keep company|part company|in good company|army of lawyers|guard against|off guard|drop POSS guard|old guard|let POSS guard down|stand guard over POSS|soldier on|march of time|march of progress|steal a march|quick march|king 's ransom|fit for a king|king of DET castle|queen bee|pawn in|knight in shining|joker in|trump card|crowning moment|to crown it all|shooting pain|splitting headache|shot through with|shot DET works|dressed up as|
  |with flying colors|with flying colours|show POSS true|true colours|off colour|local colour|golden opportunity|silver tongue|silver spoon|green with envy|green around|greenhorn|out of DET blue|feel blue|blue blood|true blue|till POSS blue|red-handed|paint DET town|red tape|red letter day|white elephant|white as a sheet|black and white|black market price|black look|grey area|gray area|yellow-bellied|in DET pink|tickled pink|rosy picture|dark days|dark chocolate|dark humour|darken POSS door|leave in DET dark|bright idea|bright and early|bright spark|look on DET bright|bright future|brighten up at|glow with pride|beam with pride|swell with pride|shine at|take a shine|sparkling conversation|flash of inspiration|flash of anger|spark of interest|flicker of interest|flicker of doubt|flicker of hope|glimmer of hope|ray of hope|pool of talent|flood DET market|torrent of abuse|stream of consciousness|stream of complaints|mountain of paperwork|mountain of debt|heap of trouble|heaps of time|loads of|bags of time|barrel of laughs|over a barrel|lock stock and barrel|scrape DET barrel|bottom of DET barrel|bundle of nerves|bag of nerves|bag of tricks|pack it in|mixed bag|hold DET bag|box POSS ears|think outside|tick DET boxes|chatterbox|tin ear|tin-pot|tin god|can of worms|carry DET can|put a lid|flip POSS lid|blow DET lid|pot calling|go to pot|melting pot|pot luck|out of DET pan|pan out|dish out|dish it out|fork out|fork over|spoon-feed|stir up trouble|stir trouble|chew DET fat|chew it over|swallow POSS pride|hard to swallow|bitter pill|sugar DET pill|taste of POSS own|sour grapes|sweet tooth|sweet talk|spice of life|in a pickle|in a jam|traffic jam|money for jam|toast of DET|be toast|milk of human|milk it|milk DET situation`;

/** What really happens, though no single word says so. Classes are those of the verb lists. */
export const PHRASES: readonly (readonly [phrase: string, verbClass: "violence" | "chase" | "magicV" | "appear" | "change"])[] = [
  ["open fire", "violence"],
  ["steel on steel", "violence"],
  ["steel ring", "violence"],
  ["steel meet", "violence"],
  ["ring on steel", "violence"],
  ["blade on blade", "violence"],
  ["blade against blade", "violence"],
  ["sword cross", "violence"],
  ["blade lock", "violence"],
  ["blade a blur", "violence"],
  ["fist fly", "violence"],
  ["swing wild", "violence"],
  ["swing wildly", "violence"],
  ["go down under", "violence"],
  ["beat ONE back", "violence"],
  ["drive ONE back", "violence"],
  ["hack ONE way", "violence"],
  ["come up swinging", "violence"],
  ["come out swinging", "violence"],
  ["pull DET trigger", "violence"],
  ["squeeze DET trigger", "violence"],
  ["empty DET magazine", "violence"],
  ["empty DET clip", "violence"],
  ["spray of bullet", "violence"],
  ["hail of bullet", "violence"],
  ["hail of arrow", "violence"],
  ["rain of arrow", "violence"],
  ["muzzle flash", "violence"],
  ["turn DET gun on", "violence"],
  ["lay about ONE", "violence"],
  ["lay into ONE", "violence"],
  ["tear into ONE", "violence"],
  ["set about ONE", "violence"],
  ["close with DET enemy", "violence"],
  ["in mid swing", "violence"],
  ["return fire", "violence"],
  ["opens up with", "violence"],
  ["let fly", "violence"],
  ["let DET arrow fly", "violence"],
  ["come to blow", "violence"],
  ["exchange fire", "violence"],
  ["trade blow", "violence"],
  ["exchange blow", "violence"],
  ["land a blow", "violence"],
  ["land a punch", "violence"],
  ["throw a punch", "violence"],
  ["swing at", "violence"],
  ["lash out at", "violence"],
  ["draw blood", "violence"],
  ["run ONE through", "violence"],
  ["cut ONE down", "violence"],
  ["shoot ONE down", "violence"],
  ["gun ONE down", "violence"],
  ["strike ONE down", "violence"],
  ["knock ONE down", "violence"],
  ["knock ONE out", "violence"],
  ["knock ONE off POSS feet", "violence"],
  ["open ONE from", "violence"],
  ["go for POSS throat", "violence"],
  ["go for POSS eyes", "violence"],
  ["blow DET door in", "violence"],
  ["blow to piece", "violence"],
  ["give chase", "chase"],
  ["take to POSS heels", "chase"],
  ["run for it", "chase"],
  ["on POSS tail", "chase"],
  ["in hot pursuit", "chase"],
  ["hard on POSS heels", "chase"],
  ["burst into flame", "change"],
  ["burst into flames", "change"],
  ["catch fire", "change"],
  ["go up in flames", "change"],
  ["come apart", "change"],
  ["fly apart", "change"],
  ["come into view", "appear"],
  ["come in sight", "appear"],
  ["come into sight", "appear"],
  ["heave into view", "appear"],
  ["out of thin air", "magicV"],
  ["of POSS own accord", "magicV"],
  ["by itself", "magicV"],
  ["by themselves", "magicV"],
  ["in mid-air", "magicV"],
  ["with nothing to hold", "magicV"],
  ["the wrong way", "magicV"],
  ["cast a spell", "magicV"],
  ["cast DET spell", "magicV"],
  ["cast DET curse", "magicV"],
  ["speak DET word of power", "magicV"],
  ["no one touched it", "magicV"],
  ["with no hand", "magicV"],
  ["without a hand", "magicV"],
  ["cast no shadow", "magicV"],
  ["throw no shadow", "magicV"],
  ["leave no print", "magicV"],
  ["leave no footprint", "magicV"],
  ["leave no track", "magicV"],
  ["leave no mark on DET snow", "magicV"],
  ["not touch DET ground", "magicV"],
  ["never touch DET ground", "magicV"],
  ["not touching DET ground", "magicV"],
  ["not disturb DET water", "magicV"],
  ["lit from within", "magicV"],
  ["light from within", "magicV"],
  ["light of POSS own", "magicV"],
  ["light of their own", "magicV"],
  ["light with no source", "magicV"],
  ["and not burning", "magicV"],
  ["and do not burn", "magicV"],
  ["but do not burn", "magicV"],
  ["without burning", "magicV"],
  ["without heat", "magicV"],
  ["give no heat", "magicV"],
  ["nobody inside", "magicV"],
  ["nothing inside it", "magicV"],
  ["no wind to", "magicV"],
  ["though there be no wind", "magicV"],
  ["there be no wind", "magicV"],
  ["though no one", "magicV"],
  ["as if of its own", "magicV"],
  ["with nobody in it", "magicV"],
  ["with nobody at it", "magicV"],
  ["no hand on it", "magicV"],
  ["without touching", "magicV"],
  ["touch nothing", "magicV"],
  ["from nowhere", "magicV"],
  ["word of command", "magicV"],
  ["work DET spell", "magicV"],
  ["weave DET spell", "magicV"],
  ["lay DET curse", "magicV"],
  ["call down", "magicV"],
  ["call up DET", "magicV"],
  ["no reflection", "magicV"],
];
