/** Parts of bodies, and what is worn on them. */

export const LOOKS = {
  body: `
    body head face skull brow forehead temple eye eyes eyebrow eyelid eyelash ear nose nostril cheek cheekbone jaw chin mouth lip
    lips tongue tooth teeth tusk fang throat neck nape shoulder shoulders back spine chest breast rib ribs belly stomach waist hip
    hips lap arm elbow forearm wrist hand hands palm fist finger fingers thumb knuckle fingernail nail claw talon leg thigh knee
    knees shin calf ankle foot feet heel toe toes sole skin flesh hair beard moustache mustache whisker stubble braid plait ponytail
    topknot bun curl lock locks fringe mane tail hoof paw wing wings beak feather fur hide scale scales horn horns antler antlers
    snout muzzle trunk stump scar scars wrinkle freckle tattoo tattoos birthmark bruise bandage bone bones dimple tear tears sweat
    grin smile frown scowl sneer posture stance profile complexion pupil eyelids sideburns hump paunch muscle sinew vein torso limb
    limbs prosthetic earlobe gums gum jowl jowls wattle nostrils eyesocket socket sockets cheeks dimples lashes brows forelock
    sidelock pigtail pigtails dreadlocks mohawk crewcut parting tonsure scalp crown-of-head temples collarbone shoulder-blade armpit
    bicep biceps forearms wrists knuckles fingertip fingertips fingernails thumbnail palms thighs kneecap calves shins ankles heels
    instep soles toenail bosom breasts cleavage navel buttocks rump loins groin backside haunch haunches flank flanks vertebrae
    ribcage sternum breastbone pelvis pelt plumage crest comb spur wattles feeler antenna antennae mandible pincer pincers proboscis
    tentacle tentacles fin fins gill gills flipper flippers tail-feather carapace thorax abdomen eye-stalk mouthparts jaws fangs
    tusks skeleton scab welt weal blister wart mole pockmark pockmarks pox liver-spot veins blush flush pallor gait build figure
    frame physique countenance visage features expression smirk grimace leer wink squint glare brain brains breath touch abscess
    adenoid appendix arse artery ass backbone ballocks bellyful bladder blackhead bowel bowlegs brawn bristle buttock bunion callus
    carpus cartilage chrysalis clavicle clubfoot coccyx coiffure colon cornea corpulence cortex cowlick cranium crotch cuticle cyst
    dewclaw dewlap diaphragm eardrum earhole embryo esophagus eyeball eyeteeth eyestalk femur fetlock fibula fontanelle forefinger
    forefoot foreleg forelimb forepaw fluke follicle gallbladder gizzard gland goatee gooseflesh goosebumps gullet hackle hairdo
    haircut hairline handspan hangnail hindleg hindquarters hipbone hock humerus hymen incisor intestine iris jawbone jawline
    jugular kidneys knucklebones larynx ligament liver lobe loin lung lymph midriff molar moustachios mucus mutton-chops
    nerve-ending nipple noggin occiput ovary palate pancreas pate pectoral penis perspiration phlegm pigment pimple placenta pores
    quiff quill retina ringfinger ringlet saliva scapula scruff septum shank shinbone sideburn sidewhiskers sinus slaver
    snaggletooth snot solar-plexus spittle spleen splayfoot stomachs stye sucker sweatdrop tendon testicle thews thighbone tibia
    tonsil tracheae trachea trotters tress tuft tush udder ulcer ulna uvula vertebra viscera vulva waistline wen wingspan womb
    wristbone yolk-sac zit buzzcut buzz-cut afro bouffant chignon pompadour ducktail cornrows toupee combover comb-over cyberlimb
    bionic augmentation optics dataport subdermal chitin pseudopod antennules ovipositor spinneret
    handprint pustule eye-sockets hoofs`,
  clothing: `
    clothes clothing coat overcoat greatcoat raincoat trenchcoat jacket cloak cape mantle shawl scarf wrap robe robes gown dress
    frock skirt petticoat apron blouse shirt tunic vest waistcoat jerkin doublet surcoat tabard suit tuxedo uniform livery kimono
    sari toga trousers breeches pants jeans shorts leggings hose stockings stocking sock socks boot boots shoe shoes sandal sandals
    slipper slippers clog clogs heel heels glove gloves gauntlet mitten sleeve sleeves cuff collar lapel hem pocket belt sash buckle
    strap braces suspenders hat cap bonnet hood helmet helm visor turban headscarf bandana veil mask crown tiara circlet wig fedora
    bowler goggles spectacles glasses monocle eyepatch armour armor breastplate mail chainmail plate greaves pauldron leather
    leathers fur furs silk silks velvet satin lace linen wool cotton tweed denim canvas rags patch patches brocade embroidery button
    buttons ribbon jewel jewels necklace pendant locket bracelet bangle ring rings earring earrings brooch pin badge medal epaulette
    epaulet amulet spurs holster scabbard sheath baldric bandolier backpack satchel purse handbag umbrella parasol cane
    walking-stick poncho overalls jumpsuit spacesuit coverall dungarees cravat tie necktie bow-tie pyjamas nightgown nightshirt
    bathrobe undershirt rubber girdle corset bodice bustle crinoline farthingale ruff collarette stomacher garter garters knickers
    bloomers drawers long-johns underclothes chemise shift smock pinafore overall duster cassock surplice stole mitre habit wimple
    cowl hauberk gambeson cuirass vambrace bracer bracers sabatons coif bascinet sallet gorget kilt sporran sarong loincloth
    breechclout moccasin moccasins jackboots wellingtons galoshes snowshoe stiletto-heels brogues spats beret beanie balaclava
    trilby bowler-hat top-hat tricorne sombrero stetson straw-hat fez skullcap headdress headband hairpin hairnet comb laurel diadem
    coronet pince-nez sunglasses shades lenses eyeglass ear-muffs mittens muffler boa cummerbund pocket-watch cufflinks tiepin
    lapel-pin chevrons insignia crest armband wristband wristwatch watch anklet choker torc bead beads sequin sequins spangles
    fringe tassel tassels toggles zip zipper hoodie t-shirt singlet tracksuit windbreaker parka anorak oilskin oilskins mackintosh
    sou'wester waders flak-jacket bulletproof-vest exosuit vacsuit hardsuit bodysuit catsuit leotard tights fishnets miniskirt
    jewellery jewelry finery motley tatters hand-me-downs dress-coat frock-coat tailcoat morning-coat dinner-jacket blazer cardigan
    jumper sweater pullover jersey waistband hemline train bandanas harness toolbelt gunbelt costume costumes uniforms outfit
    outfits getup garment garments attire armour-plates abaya alb apparel ascot ballgown babouche bandeau battledress beachwear
    bedsocks bib bikini biretta blinder bliaut bloomer bodywarmer bolero bolo boater bootlace bootee brassard brassiere bra
    brigandine brogue buckram burnoose burka burqa busby buskin bustier cable-knit caftan kaftan cameo camisole camo cestus chador
    chaplet chaps chasuble chausses chemisette chiton chlamys cincture clasp cloche coatdress coattail cockade codpiece cornette
    coronal corsage crampon crepe culottes cufflink dashiki deerstalker deel diamante dickie dickey djellaba dolman duds duffle
    dungaree earmuff earplug eyeshade espadrille facecloth facemask facepaint faceplate falsies fascinator fichu fillet flip-flop
    footgear footwear frippery frogging furbelow gabardine gaberdine gaiter galosh garb geta gi greathelm groundcloth guernsey
    habergeon haik hairband hairpiece hakama handkerchief hankie hanky hanbok hanfu haori hatband hatpin headcloth headgear
    headkerchief headpiece headwrap hoops hosiery housecoat huipil jackboot jabot jodhpurs keffiyeh kepi kerchief khakis kimonos
    kirtle kneepad knickerbockers knitwear lanyard leg-warmers lingerie loafers loden lorgnette lurex mac macintosh mackinaw maillot
    mantelet mantilla mary-janes mitt moleskin mortarboard muff mufti mukluk nappy necklet neckband neckcloth neckerchief neckline
    negligee nightcap nightclothes nightdress nightie nightwear nylons obi overshoe oxfords paletot panties pantaloons pantsuit
    partlet pashmina peacoat peignoir pelisse periwig peruke phylactery placket plimsoll plus-fours polonaise pompom ponchos puttee
    qipao cheongsam raglan raiment raincape rebozo regalia reticule riband rompers rosette ruche ruffle sabot samue sealskin serape
    shinguard shinpads shirtfront shirtsleeve shirttail shirtwaist shoelace shoulderpads slacks slicker slingbacks smocking sneakers
    snood snowboots snowsuit soutane souwester specs stockingfeet stola straitjacket studs sundress sunbonnet sunhat sunshade
    suspender swaddling swallowtails sweatband sweatpants sweatshirt sweats swimsuit swimwear tabi tam tam-o'-shanter thong tippet
    toecap toggle togs topcoat tophat topi topper toque trews trimmings trousseau trouserleg trunks tux tutu turtleneck tuxedos
    twinset ulster undercoat undergarment underclothing underpants underskirt undershorts underthings underwear undies underdress
    underrobe unitard unmentionables vizard waistcloth wamus watchcap watch-fob wellies wellington wetsuit whalebone windcheater
    wingtip woollens woollies wrapper wraparound wristlet yarmulke yashmak yukata zori zucchetto aventail besagew camail couter
    crinet cuisse faulds gardbrace greave jambeau lamellar plackart poleyn pourpoint rerebrace ringmail sabaton spaulder splintmail
    tasset armet barbute burgonet morion kabuto o-yoroi menpo sode aglet appliqué bobble braiding buttonhole drawstring eyelet
    facings frill gusset hemming insole lining nap passementerie piping pleat pom-pom press-stud rickrack ruching seam shoulderstrap
    spangle stitching turn-up turnups velcro zipper-pull bling earcuff ear-stud nosering nose-stud solitaire clip-on keychain
    medallion scapular strand torque trinket bodyglove envirosuit smartsuit mirrorshades rebreather respirator gasmask facefilter
    jetpack magboot dogtags
    trench-coat homburg uppers`,
} as const;
