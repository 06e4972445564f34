/** Furniture, tools and whatever stands or lies about; food, documents, materials. */

export const GOODS = {
  prop: `
    table tables bench benches chair chairs stool stools sofa couch armchair throne bed beds bunk bunks hammock cot cradle mattress
    pillow pillows blanket blankets quilt sheet sheets bedpost headboard desk desks counter cabinet shelf shelves bookcase bookshelf
    bookshelves wardrobe chest chests trunk box boxes crate crates barrel barrels cask keg basket baskets sack sacks bag bags bucket
    buckets tub bathtub basin sink bowl bowls plate plates dish dishes cup cups mug mugs tankard tankards goblet goblets chalice
    glass glasses bottle bottles jug jar jars pot pots pan pans kettle cauldron teapot spoon spoons fork forks tray platter mirror
    mirrors painting paintings portrait portraits picture tapestry tapestries carpet carpets rug rugs banner banners flag flags
    pennant pennants bunting curtain curtains rope ropes chain chains cord string net nets hook hooks nail nails key keys padlock
    bolt latch hinge hinges hammer saw tongs anvil bellows shovel spade pick pickaxe rake scythe sickle broom mop needle loom
    spindle wheel wheels ladder ladders plank planks board boards pole poles post posts gatepost stick sticks rod cane crutch
    wheelchair doll dolls toy toys puppet kite ball dice die cards card pawn chessboard coin coins penny pennies bell bells gong
    drum drums fiddle fiddles violin flute harp lute guitar piano organ trumpet horn horns bagpipes clarinet saxophone accordion
    candle candlestick pipe cigarette cigarettes cigar cigars ashtray matches lighter match hourglass compass globe map maps
    telescope orb crystal crystals gem gems diamond diamonds ruby emerald sapphire pearl pearls gold silver treasure crown sceptre
    statue statues bust idol figurine vase urn urns pottery fan fans umbrella umbrellas parasol awning awnings tarpaulin tarp canvas
    laundry washing clothesline line hat suitcase suitcases briefcase valise luggage parcel package bundle bundles wreath garland
    garlands ribbon ribbons bouquet feather feathers fur antlers skull skulls cage cages trap traps leash collar muzzle saddle
    trolley cart wheelbarrow hose fence fridge refrigerator stove oven tap dustbin bin bins trash garbage litter rubbish junk scrap
    heap heaps pile piles stack mound mounds stall stalls gate knucklebone knucklebones marble marbles token tokens sponge soap
    towel towels comb brush brushes razor scissors syringe scalpel stretcher bandages crib pram swing seesaw scoreboard goalpost
    hoop mask masks cushion cushions lectern pew pews font screen screens lacquer porcelain scroll-case abacus inkwell quill pen
    pens pencil chalk blackboard wrench spanner hacksaw screwdriver toolbox jack fire-extinguisher extinguisher gas-mask canister
    canisters tin tins can cans jerrycan antler bone bones tooth shard shards splinter splinters fragment fragments sliver pebble
    ham loaf dummy dummies mannequin mannequins windmill weathervane weathercock sundial birdcage snare stool-pigeon footstool
    hassock ottoman settee divan chaise-longue rocking-chair deckchair highchair barstool school-desk workbench trestle trestles
    sawhorse anvil-block chopping-block butcher's-block washstand dresser sideboard chiffonier bureau bookend coat-stand hat-stand
    umbrella-stand coatrack rack racks hook-board pegboard notice-board dartboard pinball slot-machine roulette card-table
    billiard-table pool-table jukebox chandelier-hook four-poster canopy-bed counterpane eiderdown bolster bedsheet bedroll
    sleeping-bag groundsheet tent-peg tentpole campstool mess-tin billycan skillet griddle spit trivet fire-irons poker coal-scuttle
    firedog bellows-nozzle punchbowl decanter flagon carafe flask hipflask canteen waterskin wineskin thermos beaker phial vial
    ampoule test-tube retort alembic mortar pestle saucer teacup teacups eggcup ladle colander sieve rolling-pin cleaver-board whisk
    corkscrew tin-opener chopstick chopsticks toothpick napkin tablecloth doily placemat serviette butter-dish cruet saltcellar
    samovar tea-urn tea-tray tea-things crockery china cutlery silverware glassware snuffbox musicbox music-box jewel-box jewel-case
    strongbox cashbox moneybox piggy-bank purse-strings pouch satchel-strap haversack knapsack rucksack kitbag duffel holdall
    carpet-bag hatbox bandbox packing-case tea-chest pallet pallets drum-barrel oil-drum oil-drums rain-barrel watering-can
    wheel-barrow trough troughs manger stirrup-pump birdbath birdhouse beehives lobster-pot creel fishing-rod fishing-line tackle
    bait-tin buoy buoys lifebelt lifebuoy gangplanks hawser hawsers cable-drum block-and-tackle pulley-block grappling-hook pitons
    crampons ice-axe snowshoes ski skis toboggan skate skates puppet-theatre rocking-horse teddy-bear teddy rag-doll doll's-house
    tin-soldier spinning-top hoop-and-stick skipping-rope jacks checkers draughts domino dominoes chess-piece chessmen mah-jong
    go-board gaming-table dice-cup playing-cards tarot crystal-ball ouija planchette pendulum-bob hourglasses sandglass metronomes
    snow-globe paperweight letter-opener sealing-wax signet blotter inkstand typewriter-ribbon filing-cabinet filing-cabinets
    wastebasket wastepaper in-tray desk-lamp anglepoise lamp-stand standard-lamp looking-glass hand-mirror easel canvas-roll palette
    paintbrush paintpot bust-on-plinth picture-frame frame frames photograph photographs photo photos snapshot snapshots
    daguerreotype engraving woodcut etching mural murals fresco frescoes mosaic mosaics stained-glass bas-relief relief carving
    carvings statuette totem fetish gargoyle-spout weathervanes wind-chime wind-chimes dreamcatcher prayer-flag prayer-flags
    prayer-wheel joss-stick incense-stick spirit-tablet offering-bowl rice-bowl begging-bowl tea-bowl bamboo-mat tatami futon
    paper-screen folding-screen fan-rack sword-rack bicycle-wheel cartwheel wagon-wheel horseshoe horseshoes bit-and-bridle nosebag
    haybale bale bales hay-bale hay-bales sheaf sheaves stook scarecrows bird-scarer beanpole pea-stick flowerpot flowerpots
    window-box flowerbed plant plants pot-plant aspidistra garden-gnome sundials bench-seat park-bench swing-seat see-saw
    climbing-frame sandpit fencepost fenceposts barbed-wire razor-wire sandbag sandbags tank-trap roadblock oil-lamp-glass
    traffic-cone tyre-stack number-plate numberplate number-plates license-plate road-sign road-signs shop-sign neon-sign
    barber-pole shop-window shopfront mannequin-head vending-machines shopping-trolley shopping-cart pram-wheels dustbins skip skips
    rubbish-bag bin-bag bin-bags newspaper-stand phonebook shell-casing shell-casings lid lids cork corks stopper plunger plug-chain
    spittoon chamber-pot bedpan hot-water-bottle iv-stand crutches wheelchair-wheels splint sling plaster-cast bandage-roll specimen
    specimens specimen-jar formaldehyde bell-jar stuffed-bird trophy trophies trophy-head moose-head tiger-skin bearskin sheepskin
    pelts hides sack-cloth sackcloth sailcloth tarpaulins bedclothes linens dustsheet dust-sheet dust-sheets cobweb cobwebs
    spiderweb web webs cocoon nest nests eggshell eggshells honeycomb beeswax antlers-on-wall tooth-necklace fishbone fishbones
    wishbone feather-duster chimney-brush coil coils loop loops spool spools reel reels bobbin bobbins ball-of-string thread threads
    yarn wool-ball pincushion thimble knitting embroidery-hoop scissors-case patchwork quilt-square tool tools screw screws drawer
    drawers handle handles grip whistle medicine drug money wad-of-notes banknotes playthings rein reins bolt-cutters handcuffs
    cuffs shackles manacles fetters stocks-and-bonds drum-kit rubble-heap chess cot-bed shovelful armful handful armfuls tether
    tethers sampler samplers tapestry-frame toaster wiper wipers crest accessory adze aerosol airbed amphora amphorae andiron
    antimacassar antique aquarium arbor armrest arras artefact artifact artwork ashcan ashpan auger awl backboard backdrop
    backgammon backpacks backscratcher baggage bait baldaquin ball-bearing ballast balm bandage bannister barbell barrette
    barrow-load basinet bassinet bath batting beachball beads bedframe bedlinen bedding bedrail bedspread bedstead beerglass beermat
    bell-pull bellpull bell-push besom bevel bidet biro bit-brace blindfold boathook bookmark bookrack bootjack bootscraper
    bottletop bottlecap bracket brad bradawl breadbasket breadbin breadknife bric-a-brac bucketful bung bunsen butt caddy cafetiere
    cake-stand calabash calendar calliper campbed campchair candle-stand candlesnuffer candlestand candlewick candleholder cannister
    capsule carabiner carboy cardholder carpet-beater carpetbag carry-all carryall carton cashregister casket cassette castor
    catchpole catgut cathead centrepiece centerpiece chainlink chain-link chaise chairback chairleg chairlift chalkboard chamberpot
    chess-set chesspiece chesterfield chisel chock churn cigarillo cigarillos clapper clapperboard cleat clew clippers
    clockface clotheshorse clothespeg clothespin coaster coathook coathanger cobbler's-last coffeepot coffer collage collander
    collection commode compact cookpot cookstove cookware coolbox corkboard cornucopia corsage counterweight covers coverlet cowbell
    cowhide crabpot cradleboard crampon crayon credenza crock crooks crosscut crossbar crossbeam crosspiece crowbars cube cue cupful
    curio curler cuspidor cutout decoration demijohn desk-set desktop dibber dicebox diorama dipper disc dishcloth dishclout dishpan
    dishrag dispenser distaff dogbowl dolly doorkey dowel dragnet drainer drawknife drip-stand dripstand dropcloth drumstick
    drumskin dumbbell dumpster dustcloth dustpan dust-cover duster duvet earthenware elastic electrolier enamelware epergne eraser
    etagere étagère ewer eyedropper featherbed feedbag fenders ferrule ferule fid firehose firescreen fireguard firewood fishbowl
    fishhook fishnet fishtank fitting fixture flagpole flagstaff flatiron flatware floatation flowerbox fly-swat flyswat flyswatter
    flypaper flywhisk footbath footboard footlocker footrail forceps fretsaw fryingpan funnel furnishing furniture fusee gaff gag
    gallipot gamepiece gameboard gavel gewgaw gift gimlet glassful glovebox gourd grabrail grapples grater gridiron grindstones
    gripsack gunnysack guyrope gurney gutbucket hackamore hairbrush hairgrip halter halyards hamper handbasin handbell handpump
    handgrip handhold handicraft handspike handwheel hanger hank harrow hasp hatrack hatstand hatpeg hawse hayfork headrests
    headstall heddle heirloom helve highboy hob hobbles hobbyhorse hobnail hoe hod hold-all honeypot hookah hoopla horsebox
    horsecloth hosepipe hurdle hutch icebox icepick implement inkpot ink-pad inkpad inkstone inkstick inlay instrument item
    jackplane jamjar jampot jardiniere jardinière jewelcase jigsaw jimmy jemmy jointer jointstool juicer jumble keepsake keyring
    keys-bunch kickstool kit kitchenware knickknack knocker lacquerware ladderback lampshades lampstand lamp-standard lariat lattice
    latticework lawnchair lazy-susan legirons lifejacket liferaft lifeline lightswitch liner lobsterpot locker logbasket logpile
    loot loveseat lunchbox magnifier mailbag mailsack mailbox mahjong mahlstick mallet mangles manikin mantelclock mannikin mapcase
    maptable marionette marker marlinspike marlinespike marquetry mat matchbook matchbox matchstick matchwood mattock melodeon
    memento mementos memorabilia merchandise millstones mobiles moneybag mothball mousetrap music-stand nailfile needlecase
    needlepoint needlework netting nib night-stand nightstand nosegay noseband nutcracker nutshell oarblade object objet-d'art
    octant ointment olla orange-peel ornament overmantel oxyoke packsaddle packet pack pads paddles pail pailful paillasse paintbox
    palliasse paperclip paperknife parer party-popper pastels pasteboard pawl peg penholder pennon pennoncel penwiper peppermill
    percolator perch periapt perfume phonebox piepan pigskin pill pillbottle pillowcase pillowslip pincers pinhole ping-pong pins
    pinwheel pitcher piton planter plantpot plasters plectrum pliers plumbline plumb-bob pocketbook pocketknife pods pointer
    porringer portfolio portmanteau postbox postage-stamp pothook potlid potpourri pouffe pouf powder-puff powderpuff presents
    primus prize prods prong prop prybar punchbag pushpin quillpen quoin quoit quipu racquet rackets ragrug ramekin rattles rattrap
    razorblade recliner regalia remnants repoussé retractor ring-binder ringbolt rocker rostrum rowel rubber-stamp rubberstamp ruler
    sabretache sachet sackful saddlebow saddlecloth saddlebag saddle-girth saddlehorn saddletree salt-lick saltshaker salvage salver
    sandbox sandtable satchels sauceboat saucepan sawbuck scalepan schoolbag scissor scourer scraper scrimshaw scrollcase scuttles
    seachest seabag seat-cover seat seating secateurs servingplate settles shackle shaker shears shelving shepherd's-crook
    shieldboss shiplamp shoebox shoebrush shoehorn shop-till shotglass showcase showerhead shuttlecock sidetable skein sketch-pad
    sketchpad skittle sledgehammers sliderule slipcase slipcover slipknot smokepot smoking-stand snaffle snifter snorkel snowball
    snowman snowmen snuff snuffer soapbox soapsuds soda-siphon souvenir spatula spectacle spindle-whorl spitball spokeshave spoonful
    spraycan spring springboard squeegee stakes stapler staples steelyard stein stepladder stethoscope steth stewpot stickpin
    stockpot storagebox stovepipe strainer straitwaistcoat straps strawbale strop stuff sundries sun-lounger sunlounger surfboards
    swab swag swatch swordrack tablecover tableleg tabletop tablespoon tableware tabouret tacks tacklebox talcum tallystick tantalus
    tape-measure teabag teacaddy tea-cosy teacosy teakettle tea-set teaset teaspoon terrarium theodolite thongs thumbtack tinder
    tinderbox tobacco toiletries tongue-depressor toolbag toolchest toolkit toothbrush toothpaste top topiary tornister touchstone
    toybox toyboat tracery trashcan travois trencher triangles tricorder tripod trowel trug trunnel truss tubful tuckbox tureen
    tweezer undercloth upholstery utensil valance vat vice vise victrola vitrine wad wallet wallpapers wares washbasin washbowl
    washboard washcloth washers washing-up washtub waterbag waxcloth wax-seal weather-vane wedge weft weights whatnot wheel-brace
    wheelspinner whetstone whipstock whiteboard wick wig-stand wigstand windsock window-blind windowbox winebottle winecup wineglass
    winepress winerack winesack wirecutters wok woodblock woodburner woodchips woodpile woodscrew woodstack woodstove workbag
    workbasket workbox worktable worktop wrappings yardstick yarn-winder yoke yo-yo zippo zip-fastener aneroid antitoxin antidote
    aspirin antiseptic analgesic heroin hypodermic hypo inhaler insulin ipecac laudanum linctus liniment lotion morphia morphine
    penicillin poultice sedative serum stimulant tablet tincture tonic tourniquet unguent vaccine vitamin medkit medpack stimpak
    stim caps dope hash hashish cocaine opiate joint reefer chem bond counterfeit cache trove frisbee dartflight croquet cribbage
    hockey lacrosse tennis badminton billiards snooker bingo whist rummy baccarat blackjack faro monte craps crossword solitaire
    patience mahjongg weiqi shogi xiangqi checkerboard golf tee wicket shinty quintain pell target bullseye cargo chattel
    consignment shipment stockpile supply provisions gear goods stock hoard booty plunder pelf swagbag coinage doubloon ducat florin
    guinea sovereign farthing groat sixpence halfpenny ha'penny halfpence denarius denarii drachma shekel sestertius rupee rouble
    ruble peso pesos franc krona thaler tael sycee bullion nugget dubloon zloty yen yuan credchip credstick cred scrip chit voucher
    coupon nickel dime wampum cowrie
    streamer streamers gemstone gemstones tightrope bobber scepter signage shipwreck ace lockpick lockpicks skep handcuff hydrant
    spillikins posy toe-tag body-bag bodybag hazmat knitting-needles dark-lantern lino kewpie nitro baize slats washing-line mobile
    symbol
    drumbeat sculpture`,
  food: `
    bread loaf loaves cheese meat ham bacon sausage sausages beef mutton pork stew soup broth porridge pie pies cake cakes pastry
    biscuit apple apples pear plum plums peach peaches cherry cherries grape grapes melon orange oranges lemon fig figs berry
    berries onion onions garlic turnip turnips cabbage potato potatoes carrot bean beans pea peas egg eggs butter milk cream honey
    salt pepper spice spices tea coffee ale beer wine mead cider whisky whiskey gin rum brandy champagne noodle noodles dumpling
    dumplings rice fruit vegetables nut nuts feast banquet meal dinner supper breakfast lunch picnic roast gruel oatmeal mash hotpot
    casserole curry kebab skewer skewers dumpling-basket bun buns roll rolls croissant bagel pretzel waffle pancake pancakes toast
    crumpet scone muffin doughnut tart tarts custard pudding puddings jelly jam marmalade syrup treacle toffee caramel chocolate
    chocolates sweets candy candies lollipop ice-cream sherbet sorbet popcorn peanut peanuts chips crisps hotdog hamburger burger
    sandwich sandwiches pizza pasta spaghetti ramen sushi tofu seaweed-wrap kimchi pickle pickles olives caviar oysters lobster-claw
    crayfish shellfish anchovy kipper herring-barrel sardines drumstick goose-leg turkey-leg suckling-pig hog-roast crackling gravy
    sauce mustard vinegar oil garlic-string pumpkin pumpkins marrow squash tomato tomatoes lettuce cucumber celery radish radishes
    leek leeks beetroot parsnip mushroom-cap truffle truffles maize corncob cob cobs flour dough yeast lard suet dripping rind crust
    crusts crumb crumbs slice slices leftovers rations hardtack biscuit-tin broth-bowl moonshine hooch absinthe vodka tequila sake
    rice-wine bourbon scotch cocktail martini lemonade soda cola juice punch grog porter stout lager pint-glass tea-leaves cocoa
    mug-of-tea food drink sugar seed seeds grain grains aioli almond aniseed antipasto aperitif apricot arak artichoke asparagus
    aspic aubergine avocado avocados baguette baklava banana bannock basil beansprout beancurd beefsteak beet beverage bhaji
    bilberries biryani bisque blackcurrants blancmange bloater blueberry bonbon borscht bouillon boxty bran bratwurst brawn
    breadcrumb breadstick brew brie brisket broccoli brownies brunch burgoo burrito butterscotch buttermilk butternut cachaca
    calamari calvados camembert canapé canape cantaloupe caraway cardamom cardoon cashew cassoulet cassava catsup cauliflower
    cayenne celeriac cereal chapati chapatti chard chartreuse cheddar cheeseboard cheesecake chestnut chickpea chili chilli chillies
    chilies chives chop-suey chow-mein chowder chutney cinnamon citron claret clementine clove cockles coconut cognac cold-cuts
    coleslaw collop comestibles compote condiment confectionery confection congee consomme consommé cookie cordial coriander
    cornbread cornflake cornmeal couscous cranberry cress croquette crouton cruller cuisine cumin cupcake curd currant cutlet dahl
    dal damsons date delicacy dessert dhal dips dragonfruit dram dregs dressing durian edamame edible egg-white eggnog eggplant
    elderberries endive entree escargot espresso espressos falafel fare fatback feta fillet fishcake flan flapjack flatbread flitch
    flummery focaccia fondant fondue foodstuff forcemeat french-fries fricassee fritter fruitcake fry-up frybread fudge gammon
    gateau gateaux gherkin ghee giblets gingerbread ginger ginseng gnocchi goose-fat gooseberry gorgonzola goulash granola
    grapefruit greens grits grocery guacamole guava gumbo gumdrops haggis halva hash-browns hazelnuts helpings hoecake hominy
    honeycake honeydew hors-d'oeuvre hotcake huckleberry hummus hunk icecream ices icing jambalaya jellybean jerky julep jujube kale
    kasha kedgeree ketchup kiwifruit kohlrabi kumis kumquat kvass lamb-chop lasagne latte leftover legume lemon-peel lentil lime
    limeade liqueur liquor liquorice licorice liverwurst lobsters lolly lozenge luncheon lychee macaroni macaroon madeira malt
    malmsey mango mangos margarine marjoram marsala marshmallow marzipan masala matzo mayonnaise meatball meatloaf medlar meringue
    mezcal milkshake millet mincemeat mince minestrone mint mintcake miso mocha molasses mousse moussaka mozzarella muesli mung
    mussels naan nachos nectar nectarine nibbles nougat nutmeg nutmeat nutrient oatcake okra omelette omelet oregano ortolan ouzo
    oxtail pabulum paella papaya paprika paratha parfait parmesan parsley pasty pastille pastrami pâté pate patty pavlova pecan
    peppercorn peppermint perry persimmons pesto piccalilli pickling pilaf pilau pimento pineapple pinenut pistachio pita plantains
    plonk pomegranate poppadom poppyseed pork-chop porkbelly potage pottage poteen poutine praline prawns preserves profiterole
    protein prosciutto provender prune pumpernickel punnet quahog quark quiche quince quinoa ragout raisin rasher raspberry
    ratatouille ration ravioli redcurrant refreshment relishes rhubarb ribeye riblet riceball rioja rissole risotto roe roti rusk
    rutabaga sago salad salami salsa saltines sambal samosa sassafras sauerkraut saveloy savoury scallion scallops scampi schnapps
    schnitzel scraps scratchings seafood seasoning seltzer semolina sesame shallot shandy sherry shortbread shortcake shortcrust
    shrimps sippet sirloin slaw slivovitz sloe slushie smallbeer smorgasbord snack sorghum souffle soufflé sourdough soy soya
    soybean spam spinach starfruit steak stirfry stir-fry stodge stollen strawberry strudel succotash sugarcane sugar-lump sugarlump
    sugarplum sultanas sundae swede sweetbread sweetcorn sweetmeat sweetener tabasco taco tacos taffy tagliatelle tagine tamale
    tamarind tangerine tapas tapenade tapioca taro tartare teacake tempura tenderloin teriyaki terrine thyme-sprig tiffin tipple
    titbit tidbit toastie tomatillo tortilla treats trifle turmeric tzatziki vanilla veal vegetable veggies venison vermicelli
    vermouth viands victuals vindaloo vinaigrette vintage walnuts watermelon welsh-rarebit wheatgerm whelk whey wholemeal wiener
    winkles wonton wurst yam yoghurt yogurt yolk zucchini zabaglione baozi mantou youtiao jiaozi huangjiu baijiu mochi udon soba
    tonkatsu bento onigiri mre soylent vatmeat
    blackberries wafers`,
  document: `
    letter letters cablegram cablegrams sampler note notes notice notices noticeboard poster posters placard sign signs signpost
    signboard billboard plaque inscription epitaph headstone gravestone tombstone proclamation decree edict warrant writ summons
    contract deed treaty charter certificate licence license permit passport ticket telegram cable wire memo memorandum message
    scroll scrolls parchment page pages book books tome ledger ledgers diary journal logbook log manifest map chart document
    documents paper papers newspaper newspapers headline headlines handbill leaflet pamphlet flyer card postcard envelope label tag
    list graffiti graffito writing handwriting brushwork calligraphy penmanship lettering banner screen display marquee manuscript
    codex folio receipt invoice bill telegraph printout readout slip scrap placards broadsheet bulletin bulletins will testament
    register tablet stencil advert advertisement scrawl sheet blueprint blueprints dossier file files folder case-file report
    ledger-page register-book logsheet clipboard charts star-chart menu wine-list programme program playbill ticket-stub
    betting-slip pawn-ticket cheque check iou promissory-note banknote banknotes deed-box codicil indictment subpoena arrest-sheet
    mugshot wanted-poster ransom-note love-letter dear-john suicide-note farewell-note shopping-list crossword-grid timetable
    departures-board destination-board scoreboard nameplate name-plate brass-plate signboards fingerpost road-sign waymark milestone
    epigraph motto legend rune-stone runestone clay-tablet wax-tablet papyrus vellum palimpsest psalter hymnal hymn-book prayer-book
    bible gospel scripture grimoire spellbook recipe-book cookbook atlas gazetteer almanac dictionary encyclopedia textbook
    exercise-book notebook notepad sketchbook scrapbook album photo-album visitor's-book guestbook visiting-card calling-card
    business-card identity-card badge dog-tag luggage-label tape ticker headline-board hoarding flyposter sticker stickers
    bumper-sticker decal tattooed-words carved-words datapad-screen terminal-screen text-message sms email transmission-log
    captain's-log printout-strip punchcard addenda addendum affidavit alphabet almanack annal anthology archive article autograph
    ballot bill-of-lading bill-of-sale billhead biography blurb booklet bookplate bookslip briefs brochure bumf bumph bylaw caption
    cardfile cartoon catalog catalogue cartouche census chapbook chapter checklist chronicle cipher citation clipping code codebook
    comics communique communiqué compendium concordat constitution copybook copy covenant credentials cryptogram cuneiform cuttings
    cv daybook deposition diagram diploma directory dissertation docket draft drawing edition editorial encyclical encyclopaedia
    epistle errata essay excerpt ex-libris fable facsimile factbook fanzine feuilleton fiction flashcard floorplan flowchart flyleaf
    footnote foolscap forgery frontispiece gazette glossary guidebook handbook hand-out handout hieroglyph hieroglyphic histories
    i.o.u identification id ideogram illustration index indenture initials invitation jotter jottings legal-pad letterhead
    letterpress librettos libretto listings log-entry logo logos mag magazines mailing manifestos manifesto manual marginalia
    masthead medical-record memoir memoranda microfiche missive monogram monograph nametag newsletter newsreel newssheet notation
    notecard notepaper novel novella obituary ode ordinance paperback parable paragraph passage passbook passcode patent paybook
    payslip petition phonecard photocopy photoplate playscript post-it postmark postscript potboiler preface prescription
    press-cutting primer print prologue proofs prospectus publication quarto quartos questionnaire quotation readings recipe
    registry résumé rhyme riddle rondel rulebook rubric saga safe-conduct scorecard scores screed screenplay script scribbles serial
    signature sketch skywriting slogan songbook songsheet sonnet spreadsheet statute storyboard storybook subscription subtitle sums
    syllabus synopsis tabloid tally tax-return telex testimonial text thesaurus thesis tickertape timecard timesheet titles tract
    transcript translation travelogue treatise typescript typeface verse visa volume want-ad watermark waybill who's-who woodcuts
    workbook yearbook zine barcode datasheet inbox pop-up keycard swipecard
    fingerprint symbol`,
  material: `
    wood timber iron steel bronze brass copper tin lead gold silver metal chrome aluminium aluminum rust glass crystal stone marble
    granite concrete cement asphalt tarmac brick bricks clay mud plaster porcelain ivory bone leather silk velvet wool cotton linen
    cloth canvas paper cardboard plastic rubber wax tallow paint ink oil tar soot grease chalk jade amber ebony pearl lace rag fur
    steam smoke dust ash foam slime grime lacquer gilt enamel vinyl bakelite linoleum gas coal sugar sand water sawdust shavings
    fumes vapour vapor dirt straw acetylene acid acrylic adhesive alabaster alcohol alkali alloy alum ammonia antifreeze antimony
    aqua-regia arsenic asbestos astrakhan baize balsa balsawood batik batiste beaverskin bentonite benzene bitumen blacktop bleach
    bombazine borax brimstone broadcloth brocades bronzework buckskin budda burlap byssus cadmium calcium calfskin calico cambric
    camelhair camphor candlewax caoutchouc carbide carbon cashmere caulking cedarwood cellophane ceramic ceramite chaff challis
    chamois charcoal cheesecloth chenille chiffon chinaware chintz chlorine chloroform chromium cinnabar clapboard clinker cloisonné
    coaldust cobalt cobblestone cochineal coir coke concretion copperplate coral cordage corduroy creosote crepe crêpe cretonne
    crinoline crystalware cupronickel cyanide damask deerskin detergent dimity doeskin dross duralumin dye dyestuff ebonite electrum
    epoxy ether ethanol excelsior fabric faience feldspar felt fibre fiber fibreglass fiberglass flannel flannelette flocking flint
    fluff fluid foil footcloth formica fuel fustian gabbro galena gasoline gauze gelatin gems georgette gesso gingham glassfibre
    glazing gloss glue glycerine goatskin gossamer gouache grapheme graphite grit grosgrain grout guano gum gum-arabic gunmetal
    gypsum hemp hessian holland homespun horsehair hydrogen hydrocarbon ingot insulation iodine ironstone ironware ironwork
    isinglass isotope jacquard jasper jute kaolin kerosene kevlar khaki lacework lacquerwork lambswool lamé laminate lampblack lapis
    lapis-lazuli latex lath leatherette lignite limewash limestone linseed linsey-woolsey lint lisle litmus litharge lubricant lye
    macrame magnesium mahogany malachite manganese mastic matting meerschaum mercury merino mesh metalwork methane methanol mica
    millboard mohair molybdenum mortar muslin nacre naphtha neoprene newsprint nickel nitrate nitre nitrogen nylon oakum oilcloth
    oilstone onyx opal opium ore organdie organza ormolu oxide oxygen packing paintwork papier-mâché papier-mache paraffin parian
    paste patina peltry percale perspex petrol petroleum pewter phosphate phosphorus pigments pitchblende plaid plasteel
    plasticine plasterboard plasterwork platinum plexiglas plexiglass plush plutonium plywood polish pollen polyester polythene
    polystyrene poplin porphyry potash potassium potsherd powders pumice puttycloth putty pvc pyrites quartz quartzite quicklime
    quicksilver radium raffia ramie rattan rawhide rayon resin rhinestone rosin roughage rutile sable sacking saffian saltpetre
    saltpeter samite sandalwood sandpaper sardonyx sateen satinwood scrim seersucker serge shagreen shantung sharkskin shellac
    shoddy silica silicon silicone silverwork sisal slag slagglass soapstone sodium solder spandex stainless stannic starch steatite
    sterling stoneware strychnine stuffing styrofoam sulfur sulphur suede swansdown synthetics taffeta talc tannin tar-macadam
    tarpaper tartan teak teflon terracotta terra-cotta terrazzo textile thatching thermite tinfoil tinplate tissue titanium
    toluene tourmaline travertine triplex tulle tungsten turpentine turquoise tweed twill twine uranium varnish vaseline velour
    velveteen veneer vermiculite viscose vitriol voile vulcanite wattle-and-daub webbing whitewash wickerwork wicker wolfram
    woodchip woodpulp woodwork woodsmoke worsted zinc zircon lumber planking chipboard hardboard effluent sewage sludge slop swill
    smut adamant adamantine adamantium mithril orichalcum moonstone bloodstone sunstone hematite garnet topaz amethyst peridot
    carnelian chalcedony agate beryl aquamarine zirconium obsidian flintstone nephrite`,
} as const;
