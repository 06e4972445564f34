"""How the painter's world is spoken of: every concept with its names, plus words that mean nothing to the painter."""

BIOMES = {
    "forest": ("forest", "woods", "dark woodland", "grove of tall trees", "jungle", "thicket", "pine forest", "dense trees, filtered light, undergrowth"),
    "desert": ("desert", "sand dunes", "wasteland", "badlands", "dry wastes", "salt flat", "barren open ground, hard light, far horizon"),
    "mountains": ("mountains", "mountain peaks", "high mountain pass", "cliffs and ridges", "canyon", "steep rock, wide sky", "snow-capped mountain"),
    "sea": ("sea", "ocean coast", "beach", "sea shore", "harbour", "open water", "bay", "moored boats, ropes, water reflections", "sea, waves, wide horizon"),
    "swamp": ("swamp", "marsh", "bog", "mire", "fen", "standing water, reeds, mist", "flooded marshland"),
    "snow": ("snow field", "snowy plain", "frozen tundra", "icy wilderness", "winter landscape", "glacier", "snow and ice"),
    "meadow": ("meadow", "green field", "grassland", "pasture", "farm fields", "flower meadow", "rolling hills", "fields, hedges, farm buildings", "garden"),
    "cave": ("cave", "cavern", "grotto", "mine tunnel", "crystal cave", "rough rock walls, darkness, dripping water", "mouth of a cave"),
    "village": ("village", "hamlet", "small town", "settlement", "market village", "small houses, dirt streets, smoking chimneys", "cottages"),
    "castle": ("castle", "fortress", "keep", "palace", "stronghold", "citadel", "stone walls, towers, battlements"),
    "tavern": ("tavern", "inn", "alehouse", "taproom", "great hall", "cosy room", "saloon", "tavern interior, wooden tables, warm lamplight"),
    "dungeon": ("dungeon", "crypt", "catacomb", "prison cell", "underground vault", "tomb", "underground stone vaults, torchlight, deep shadow"),
    "city": ("city", "city street", "downtown", "metropolis", "skyline of tall buildings", "avenue", "city street, tall buildings", "skyscrapers"),
}
TIMES = {
    "dawn": ("dawn", "sunrise", "daybreak", "first light", "early morning", "the break of day"),
    "noon": ("noon", "midday", "bright day", "full daylight", "a sunny day", "high noon"),
    "dusk": ("dusk", "sunset", "sundown", "twilight", "evening", "the golden hour"),
    "night": ("night", "midnight", "the dead of night", "nightfall", "a starry night", "late night", "the dark hours"),
}
WEATHERS = {
    "clear": ("clear sky", "fine weather", "a clear sky"),
    "rain": ("rain", "pouring rain", "heavy rain", "drizzle", "a rainy sky"),
    "snow": ("falling snow", "snowfall", "snowflakes in the air", "a flurry of snow"),
    "fog": ("fog", "thick fog", "mist", "haze", "a veil of mist"),
    "storm": ("storm", "thunderstorm", "lightning", "a raging storm", "a tempest with lightning"),
}
FEATURES = {
    "river": ("a river", "a winding river", "a stream"),
    "bridge": ("a stone bridge", "a bridge over a river", "an old bridge"),
    "tower": ("a tower", "a lonely tower", "a watchtower", "a lighthouse"),
    "campfire": ("a campfire", "a burning fire", "a bonfire", "tents, campfire"),
    "ship": ("a ship", "a sailing ship", "a galleon", "a boat with sails"),
    "ruins": ("ruins", "broken columns", "ancient ruins", "a ruined temple"),
    "moon": ("a huge moon", "a full moon", "a great pale moon"),
}
FIGURES = {
    "knight": ("knight", "knight in armour", "armoured soldier", "paladin", "warrior in plate"),
    "wizard": ("wizard", "old wizard", "mage", "sorcerer", "bearded wizard"),
    "orc": ("orc", "green orc", "goblin", "ogre", "brute with tusks"),
    "elf": ("elf", "elven archer", "ranger", "fair elf", "archer"),
    "dwarf": ("dwarf", "bearded dwarf", "dwarf with an axe", "blacksmith"),
    "witch": ("witch", "old witch", "hag", "sorceress", "crone"),
    "robot": ("robot", "android", "machine man", "cyborg", "metal golem"),
    "pilot": ("pilot", "astronaut", "spaceman", "starship pilot", "person in a space suit"),
    "detective": ("detective", "investigator", "man in a trench coat", "private eye", "inspector"),
    "queen": ("queen", "princess", "empress", "lady with a crown", "noblewoman"),
    "monk": ("monk", "hooded monk", "priest", "pilgrim", "cloaked man"),
    "pirate": ("pirate", "captain", "buccaneer", "sailor", "corsair"),
}
LANDS = {
    "island": ("an island", "the isle", "an island in the sea"),
    "coast": ("a coast", "the western shore", "a coastline with the sea"),
    "inland": ("the inland country", "the kingdom", "the valley and its towns", "the province"),
}
CARDS = {
    "letter": ("a letter with a red seal", "a sealed letter", "a parchment", "a handwritten note", "a scroll"),
    "poster": ("a wanted poster", "a bounty notice", "a poster with a face"),
    "book": ("an open book", "a page of a journal", "a diary", "a spell book"),
    "tablet": ("a stone tablet", "an inscription carved in stone", "a gravestone with runes"),
}
TIER_WORDS = {
    "scene": ("illustration of a scene", "wide view of the place"),
    "portrait": ("portrait",),
    "map": ("hand-drawn map",),
    "fog": ("map with the unexplored parts under fog",),
    "card": ("close view of a written document",),
}
MOODS = (
    "ominous mood, uneasy shadows", "tense mood", "mystical mood, quiet wonder", "dramatic mood, strong contrast",
    "melancholic mood, muted colours", "serene mood, soft light", "festive mood, warm light", "hopeful mood", "lonely mood",
)
CAMERAS = ("seen from close by", "seen from far off", "seen from below", "seen from above", "low angle", "centred composition")
TAGS = ("magic", "chase", "document", "exploration", "travel", "quest", "secret", "danger", "journey")
FIGHTS = ("fights", "battles", "duels", "clashes with", "attacks", "faces", "strikes at")
STYLES = (
    "story-book illustration", "flat colours", "clean shapes", "oil painting", "ink and watercolour", "muted palette", "painterly", "rich detail",
    "heavy brushwork", "soft gradients", "high contrast", "film grain", "woodcut", "pulp cover art", "comic art", "matte painting", "hand-painted",
    "digital painting", "concept art", "limited palette", "earthy tones", "vivid colours", "cinematic composition", "dramatic lighting", "fantasy art",
    "science fiction art", "noir", "gothic", "ink wash", "brush strokes", "low fantasy", "cyberpunk", "retro", "space opera", "rough texture", "grim", "weathered",
    "elegant line work", "realistic proportions", "atmospheric perspective", "in the style of an old picture book", "no text", "masterpiece", "high quality",
)
# Sentences about nothing that can be painted: the model learns to read past them.
NOTHINGS = (
    "Nobody speaks", "You wait and listen", "Something has changed", "It has been a long road", "The air is still", "Your hands remember the weight",
    "There is no answer", "Somebody laughs and then stops", "You think of what was promised", "A long silence follows", "Nothing moves for a while",
    "The others look at you", "It smells of iron and old bread", "You were told it would be easy", "They have not noticed yet", "Everything is as it was left",
    "He says that it is too late", "She counts the coins twice", "You have been here before", "The price is higher than they said", "Only the wind is heard",
)
NAMES = (
    "Oda", "Brannoc", "Mirel", "Tavin", "Kesh", "Ilse", "Dorran", "Yuna", "Petra", "Sabel", "Corvin", "Anwen", "Marek", "Lio", "Hester", "Quill", "Rook", "Vesna",
)
DETAILS = ("a scarred face", "a tired smile", "grey eyes", "a stern look", "weathered skin", "a calm face", "a torn cloak", "old gloves", "a silver ring", "a sly grin")
COMMON = (
    "the of and a to in is was that for it as with on by at from his her they their be are this have or had not but one all were when we there can an your which "
    "said if do will each about how up out them then she many some so these would other into has more two him see time could no make than first been its who now "
    "people my made over did down only way find use may long little very after words called just where most know get through back much before go good new write our "
    "used me man too any day same right look think also around another came come work three word must because does part even place well such here take why things "
    "help put years different away again off went old number great tell men say small every found still between name should home big give air line set own under "
    "read last never us left end along while might next sound below saw something thought both few those always looked show large often together asked house world "
    "going want school important until form food keep children feet land side without boy once animals life enough took sometimes four head above kind began almost "
    "live page got earth need far hand high year mother light parts country father let study young story since white red black blue green brown grey gold silver "
    "purple yellow orange pink dark bright pale deep warm cold hot dry wet quiet loud soft hard broken empty full heavy slow quick open closed hidden lost ancient "
    "stone wood iron steel glass leather cloth bone blood fire water smoke ash dust sand mud rock grass leaf leaves tree trees branch root flower flowers bird birds "
    "horse horses dog cat wolf wolves bear dragon snake rat crow raven owl fish deer sword swords axe bow arrow arrows shield spear knife dagger gun rifle pistol hammer "
    "armour cloak robe hat hood boots gloves mask ring crown staff lantern torch candle lamp door gate wall walls window windows roof floor stairs table chair bed chest "
    "street road path bridge river lake shore island sky cloud clouds sun moon star stars wind rain storm snow ice fog mist thunder lightning hill hills valley cliff "
    "king queen lord lady guard guards soldier soldiers thief merchant farmer priest monk hunter rider driver pilot captain crew ship ships boat car truck engine wheel "
    "machine robot city town village castle tower temple church market tavern inn kitchen cellar hall room corridor tunnel cave mine camp field farm garden forest desert "
    "mountain sea ocean beach harbour swamp jungle ruin ruins grave crypt tomb prison library stranger friend enemy child woman women figure shadow shadows voice eyes face "
    "hair beard arm arms legs back chest shoulder neck mouth stands sits walks runs rides flies falls waits watches holds carries draws raises lifts opens closes enters "
    "leaves climbs crosses fights strikes burns shines glows rises sets moves turns looks speaks whispers shouts"
)
