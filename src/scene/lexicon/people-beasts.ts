/** Beasts, monsters, ghosts. */

export const BEASTS = {
  creature: `
    horse mare stallion gelding foal colt pony mule donkey ass ox oxen cow bull calf cattle goat kid sheep lamb ram ewe pig boar sow
    piglet dog hound bitch puppy mastiff greyhound terrier cur mutt wolf fox bear lion tiger leopard panther cat kitten rat mouse
    mice hare rabbit squirrel badger otter stoat weasel ferret deer stag doe fawn elk moose reindeer camel elephant ape monkey bat
    mole hedgehog bird crow raven rook jackdaw magpie owl hawk falcon eagle kite buzzard vulture gull seagull heron crane stork swan
    goose geese duck drake hen chicken cock cockerel rooster peacock ostrich pigeon dove sparrow swallow swift finch lark robin
    parrot fish carp trout eel pike salmon shark whale dolphin koi goldfish squid octopus crab lobster shrimp snake serpent viper
    lizard gecko toad frog turtle tortoise crocodile alligator spider scorpion beetle moth butterfly bee wasp hornet fly flies gnat
    mosquito ant worm maggot slug snail locust cricket cicada dragonfly firefly leech beast animal creature livestock mount vermin
    mongoose buffalo bison coyote jackal hyena lynx goldfinch cormorant pelican albatross penguin walrus terrapin newt salamander
    eft chameleon iguana python cobra adder rattlesnake boa meerkat weevil cockroach roach flea louse lice tick mite aphid ladybird
    caterpillar chrysalis larva grub hornets wasps bees barnacle mussel oyster clam jellyfish anemone starfish urchin minnow herring
    sardine mackerel cod tuna perch sturgeon ray manta swordfish panda koala kangaroo wallaby possum raccoon skunk chipmunk gopher
    prairie-dog armadillo anteater sloth tapir rhinoceros rhino hippopotamus hippo giraffe zebra antelope gazelle ibex chamois llama
    alpaca yak warhorse destrier palfrey nag carthorse packhorse pony-trap roan bay chestnut piebald skewbald dapple hounds pups
    kittens cubs cub whelp fledgling nestling chick chicks duckling gosling cygnet lambs calves nightingale thrush blackbird
    starling wren cuckoo woodpecker kingfisher quail partridge pheasant grouse turkey guineafowl kestrel osprey harrier condor ibis
    egret flamingo toucan macaw cockatoo budgie canary mockingbird sandworm wyrm hunter-dog guard-dog sheepdog bloodhound wolfhound
    lapdog spaniel collie aardvark abalone arachnid auk avian baboon bantam barracuda beagle beaver bedbug bellwether bittern
    bivalve blackbeetle blackfly bloodsucker bluebottle bluejay bobcat bobolink boarhound bream brent bronco broodmare brontosaurus
    buck budgerigar bulldog bullfinch bullfrog bullock bumblebee bunny bunting burro bushbaby bustard caiman camelopard capercaillie
    capon caribou cassowary catamount catbird catfish cayman centipede cetacean chaffinch charger cheetah chickadee chihuahua
    chimpanzee chinchilla chow chough civet clydesdale cockchafer cockle cockrel coelacanth coot copperhead corgi corncrake cougar
    courser crayfish creepy-crawly crossbill crustacean curlew cuttlefish dachshund dalmatian damselfly deerhound dingo dinosaur
    dormouse dromedary duckbill dugong dunlin earthworm earwig eaglet echidna eider emu ermine falconet fieldfare fieldmouse filly
    finback firebird flatfish flounder flycatcher fowl foxhound frigatebird fulmar gadfly gander gannet gar gazehound gibbon gila
    glowworm gnu goby gorilla goshawk grasshopper grayling grebe greylag grizzly grouper grunion guillemot guineapig gyrfalcon
    haddock hake halibut hamster hart hartebeest hatchling hawkmoth heifer hellhound herbivore hind hinny hog hoopoe hornbill
    horsefly housefly howler humpback husky hummingbird hyaena insect jackrabbit jaguar jay jenny jerboa june-bug katydid kingsnake
    kitty kittiwake kiwi kookaburra krill labrador lacewing lamprey langur lapwing leatherback lemming lemur limpet linnet lioness
    loach longhorn loon loris lovebird lungfish lurcher macaque mallard mammal mammoth manatee mantis marlin marmot marmoset marten
    martin mastodon mayfly megalodon merlin midge millipede mink mollusc mongrel mouflon mouser mudskipper mullet muskox muskrat
    mustang narwhal natterjack nighthawk nightjar nuthatch ocelot octopi okapi omnivore onager oriole orangutan orca oryx ouzel
    oystercatcher packmule palomino pangolin parakeet peafowl peahen pekinese percheron peregrine petrel pet pewit pilchard pinto
    pintail pipit piranha pitbull plaice plover ploughhorse polecat pomeranian poodle pooch porcupine porpoise prawn predator
    ptarmigan pterodactyl puffin pug pullet puma pup pupa pussycat quadruped racehorse racoon rattler ratter razorbill redbreast
    redstart reptile retriever roadrunner rodent roebuck rottweiler ruminant sandpiper sanderling sandfly sawfish scallop scarab
    schnauzer seabird sealion shad sheldrake shellback shrew shrike sidewinder silkworm silverfish skink skylark snapper songbird
    songthrush sparrowhawk sprat springbok squab steed stickleback stinkbug stingray sucker sunfish swallowtail swine tabby tadpole
    tarantula tern termite thoroughbred tiercel tigress titmouse tit tomcat triceratops trilobite trotter tsetse turbot turtledove
    varmint viperfish vixen vole waders wagtail warbler warthog wardog waterfowl waxwing weaverbird wheatear whippet whippoorwill
    whitebait whiting wildcat wildebeest wildfowl wolverine wombat woodpigeon woodlouse woodlice woodchuck woodcock woodlark
    yearling yellowhammer yellowjacket zebu sow-bug tup wether gamecock nightbird bloodworm lugworm ragworm silverback grazer
    burrower critter brahmin radscorpion mutie
    xenomorph goat-kid limpets carrion-bird watchdog spirit-animal`,
  monster: `
    monster dragon wyvern drake troll ogre giant goblin orc demon devil fiend imp gargoyle hydra basilisk griffin gryphon phoenix
    vampire werewolf ghoul zombie wight revenant lich golem abomination horror thing kraken leviathan behemoth wraith banshee
    changeling minotaur centaur harpy siren mermaid manticore chimera undead mutant-beast tentacle lamia gorgon medusa naga
    cockatrice roc thunderbird yeti sasquatch kappa oni tengu kirin jiangshi skinwalker wendigo strigoi dybbuk nightgaunt shoggoth
    deathclaw sandworm bugbear kobold gnoll hobgoblin lizardman ratman mutant mutants ghouls shambler crawler husk feral ferals
    raptor tyrannosaur dinosaur colossus juggernaut alp afreet ifrit archdemon barghest bogeyman bogle boggart bugaboo bunyip
    cambion cerberus cacodemon chupacabra demigod demoness direwolf djinni doppelganger draugr dragonet dragonling dreadnaught drow
    dryad duergar dullahan firbolg fomorian gremlin grue homunculus incubus jinn jotun jabberwock kelpie kitsune manbeast man-eater
    maneater nixie nosferatu ogress pegasus peri quickling ratfolk rakshasa satyress selkie shapechanger sidhe simurgh snakeman
    sphinx sprite succubus sylvan troglodyte undine unicorn ursine valravn vampiress warg werebear werecat wererat worg wolfman nian
    qilin yaoguai yaksha broodmother nightcrawler wyrmling cherub seraph cherubim seraphim`,
  ghost: `
    ghost spectre specter phantom apparition spirit wraith shade haunt poltergeist banshee bogle dybbuk eidolon ghostling manes
    spook yurei onryo phantasm`,
} as const;
