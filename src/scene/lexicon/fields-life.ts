/** Fields of meaning, by what the words are about: home and work, feasts and family, faith and rank. Base forms. */

export const LIFE_FIELDS = {
  rest: `
    sleep sleepy asleep doze drowse drowsy nap snooze slumber rest restful repose relax recline lounge loll laze lazy idle idly linger
    settle nestle snuggle curl yawn stretch lull hammock cushion pillow blanket quilt armchair rocking-chair porch veranda bench
    breathe unhurried leisurely dreamy tranquil peaceful peace serene serenity calm gentle gently soft softly mild placid contented
    content quietly slow slowly drift meander stroll amble float sway soothing cosy cozy snug comfortable
    catnap kip slumberous hush deckchair lullaby unwind sunbathe loaf bask siesta lawn hearthrug`,
  quiet: `
    quiet silent silence silently hush hushed still stillness motionless soundless noiseless mute muted muffled whisper murmur faint
    faintly calm wordless unmoving speechless breathless noiselessly unspeaking
    inaudible whisperless lull`,
  homelyFood: `
    tea teapot teacup kettle bread loaf soup broth porridge stew honey butter cheese milk cream egg rice noodle noodles dumpling pancake
    biscuit bun pastry jam oats potato onion cabbage carrot bean beans lentil coffee cocoa breakfast supper lunch picnic bowl ladle
    spoon saucepan pot oven larder pantry kitchen apron dough flour crumb crust basket
    scone crumpet muffin custard crumble marmalade bannock oatcake flapjack teacake bread-and-butter casserole pasty gruel pea
    turnip parsnip teaspoon toast oatmeal pottage`,
  feast: `
    feast feasting banquet wine ale beer mead cider rum brandy champagne whisky whiskey toast tankard goblet flagon keg barrel cask mug
    cup cake pie pudding roast sausage ham goose-fat spit sweetmeat sugar sweet sweets candy toffee treat gingerbread ribbon-cake tavern
    inn alehouse barmaid drunk drunken tipsy swig quaff swill carouse revel reveller reveler revelry roister platter buffet drinks
    refill pour punchbowl skewers barbecue
    claret sherry madeira schnapps liqueur cordial trifle jelly gateau dessert carafe decanter wineglass tipple hogshead perry`,
  music: `
    music musical song sing singer singing tune melody melodies chorus choir carol hymn anthem ballad serenade fiddle fiddler violin
    cello harp lute lyre guitar banjo mandolin flute flautist piper pipes bagpipe whistle horn trumpet trumpeter bugle trombone tuba
    saxophone clarinet accordion concertina harmonica drum drummer drumbeat tambourine cymbal gong piano pianist organ band orchestra
    busker minstrel bard zither erhu pipa shamisen hurdy-gurdy jukebox dance dancer dancing waltz jig reel polka twirl whirl jazz
    ballroom
    bassoon oboe cornet ukulele dulcimer fife hornpipe madrigal sonata concerto symphony overture refrain croon strum bagpiper
    bugler violinist cellist guzheng dizi koto gavotte mazurka polonaise`,
  celebration: `
    festival festive fete fair fairground carnival carousel merry-go-round parade procession party celebration celebrate wedding bride
    bridegroom groom bridal bridesmaid birthday anniversary jubilee holiday solstice-feast harvest-home maypole bunting streamer
    confetti garland wreathed lanterns lantern-festival firework fireworks firecracker sparkler rocket balloon costume float mummers
    masquerade jester juggler acrobat stilt stilts stilt-walker puppet-show toast winner prize trophy homecoming reunion market-day
    fairy-lights tinsel bonfire christening newborn launch triumph victory victorious rejoice jubilant applause applaud ovation encore
    bouquet rosette
    gala pageant regatta raffle tombola christen jamboree hootenanny pinata hurrah cavalcade merrymaking marquee piñata`,
  joy: `
    laugh laughter giggle chuckle grin smile smiling beam merry merriment mirth joy joyful joyous glad gladness delight delighted happy
    happiness cheer cheering cheerful hurrah hooray whoop clap hug kiss embrace jolly gleeful glee elated exultant exult wink tease
    joke play playful prance skip caper romp frolic proud proudly hearty ruddy twinkle sparkle
    chortle gambol gaiety hilarity jubilation jollity mirthful rejoice jovial cuddle`,
  crowd: `
    crowd throng multitude mob onlooker spectator audience bystander passer-by villagers townsfolk townspeople citizens folk people
    congregation pilgrims queue jostle bustle bustling busy packed teem teeming swarm hundreds thousands everyone everybody all whole
    neighbour neighbours family families guests patrons drinkers dancers
    passerby revellers onlookers commuters shoppers spectators hubbub crush mass mingle mill`,
  children: `
    child children kid toddler infant baby boy girl lad lass urchin schoolboy schoolgirl pupil playground kite marble marbles hopscotch
    skipping-rope toy doll teddy rattle cradle crib pram hoop swing see-saw nursery schoolroom sledge snowman tag leapfrog twins orphan
    toyshop playroom scooter pinafore satchel schoolmistress sandbox rompers nursemaid tricycle`,
  family: `
    mother father mum dad mama papa grandmother grandfather grandma grandpa granny aunt auntie uncle sister brother son daughter wife
    husband widow widower cousin nephew niece parent sibling home house hearth cottage household heirloom
    grandchild granddaughter grandson godmother godfather stepmother stepfather brother-in-law sister-in-law kin kinsman kinswoman
    fiance fiancée`,
  tenderness: `
    embrace hug kiss caress stroke cradle tender tenderly tenderness gentle gently hand-in-hand lean nuzzle comfort comforting soothe
    love lover beloved darling sweetheart affection kindly kind kindness lullaby rock tuck wrap warm together share shared
    cuddle nestle snuggle fondle endearment sway`,
  parting: `
    farewell goodbye depart departure leave leaving wave platform letter postcard photograph photo portrait locket keepsake memento ring
    medal ribbon diary journal lock-of-hair suitcase trunk ticket wait waiting return returning never again last final alone
    lonely lonesome loneliness solitary forlorn homesick miss missing lost absent remember memory once years ago old abandoned forsaken
    left behind gone
    heirloom scrapbook valise stationmaster pawn unpaid unread undelivered outlive emptied`,
  mourning: `
    funeral mourn mourner mourning grieve grief weep weeping tear tears tearful sob cry crying wail lament dirge eulogy wreath memorial
    cenotaph epitaph headstone gravestone tombstone grave graveyard cemetery churchyard burial bury bier pall shroud hearse pyre urn
    ashes widow widowed orphaned bereaved sorrow sorrowful sad sadly sadness regret rue heartbroken broken-hearted bow bowed kneel
    condolence veil black-veiled armband half-mast requiem vigil remembrance keening grieving farewell
    elegy obituary bereave bereft mausoleum sexton pallbearer gravedigger catafalque condolences widowhood`,
  faith: `
    shrine temple chapel church cathedral abbey monastery cloister pagoda altar prayer pray prayers incense monk nun priest priestess
    abbot abbess bishop deacon acolyte novice pilgrim pilgrimage hermit saint holy sacred hallowed bless blessing votive icon relic
    reliquary idol god goddess deity divine kneel kneeling genuflect chant psalm scripture sutra mantra rosary prayer-wheel
    prayer-flag bell nave apse stained-glass crucifix cross baptism baptise font offering sacrifice oracle prophet ritual rite ceremony
    ceremonial consecrate meditate meditation lotus-position buddha ancestor ancestral tablet spirit-tablet
    censer thurible cassock surplice chalice chasuble crozier vespers matins evensong litany canticle benediction seminary sacristan
    verger tabernacle synagogue mosque muezzin stupa monstrance pyx breviary curate parson chaplain vicar rector sanctify anoint`,
  rank: `
    king queen prince princess emperor empress duke duchess baron baroness count countess lord lady knight squire herald courtier
    chamberlain chancellor throne crown sceptre scepter palace court courtyard castle audience-hall coronation regal royal imperial
    noble minister ambassador envoy mandarin magistrate judge general admiral marshal commander captain president governor mayor
    viscount marquess dowager seneschal castellan vassal sovereign monarch regent viceroy archduke`,
  splendour: `
    gold golden gilt gilded silver silken silk satin velvet brocade marble crystal jade ivory pearl ruby emerald sapphire diamond
    jewel jewelled gem gemstone treasure hoard chandelier mosaic fresco tapestry dome domed column colonnade fountain statue
    magnificent splendid splendour grand grandeur majestic glorious resplendent opulent ornate lavish dazzling dazzle glitter
    glittering peacock ermine
    filigree damask taffeta sable cloisonné lapis amethyst topaz opal garnet tiara diadem coronet opulence sumptuous gilding
    mahogany ormolu`,
  trade: `
    market marketplace stall stallholder vendor hawker pedlar peddler merchant trader customer shop shopkeeper counter till ledger clerk
    coin coins purse price receipt bill invoice scales crate sack barrel bale cart wagon delivery parcel package porter office desk
    typewriter telephone filing stamp ink blotter queue ticket timetable form licence permit shift foreman factory warehouse depot dock
    cargo freight customs auction haggle barter bargain sell buy
    haggler auctioneer pawnbroker grocer haberdasher fishmonger tobacconist voucher coupon consignment bookkeeper lading`,
  work: `
    hammer nail saw plane chisel wrench spanner screwdriver bench workbench workshop forge anvil bellows smith apron overalls mend repair
    patch sew stitch needle thread knit weave loom spin potter clay kiln carve whittle sharpen whetstone grind mill knead stir chop peel
    wash scrub sweep mop broom bucket laundry iron fold haul lift carry load unload stack dig spade shovel rake hoe plough plow sow reap
    harvest thresh milk shear fish net cook baker butcher carpenter mason tailor cobbler barber mechanic plumber gardener farmer
    fisherman ferryman miner welder engineer tinker cooper weaver brewer
    adze awl lathe rivet solder weld trowel scythe winnow darn hem tan caulk scour mangle launder sawmill`,
  learning: `
    book books library librarian bookshelf scroll manuscript page chapter map chart atlas globe compass telescope astrolabe microscope
    study scholar student teacher professor lesson blackboard chalk quill pen pencil ink parchment codex tome catalogue diagram
    blueprint laboratory beaker flask specimen museum archive gallery painting painter easel brush canvas sculpture sculptor
    lecturer thesis essay dictionary encyclopedia footnote abacus tutor inkwell sextant theodolite`,
  gambling: `
    card cards dice die roulette croupier poker chip chips bet wager gamble gambler casino deck shuffle deal ace billiards pool-table
    dominoes mahjong chess chessboard pawn cigar cigarette ashtray fedora trench-coat trenchcoat detective gumshoe mobster gangster bribe
    briefcase envelope blackmail informer speakeasy bartender saxophone nightclub
    blackjack baccarat faro bookie bluff`,
  practice: `
    practice practise train training drill spar sparring rehearse rehearsal lesson exercise bout tournament contest match game sport
    wrestling-match boxer boxing referee umpire target targets bullseye archery-range dummy scarecrow hunt hunter hunting butcher
    slaughter chop firewood lumber log kitchen play stage actor actress theatre theater film movie camera opera puppet mock pretend toy
    wooden-sword statue painting tapestry mural carving relief poster story song demonstration exhibition museum display`,
} as const;
