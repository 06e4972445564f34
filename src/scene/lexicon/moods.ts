/** Words that colour a scene: for each mood the strong ones (count two) and the weak ones (count one). Lemmas of any word class. */

export const MOOD_WORDS = {
  ominous: {
    strong: `
      ominous sinister eerie uncanny unnatural ghastly ghoulish macabre grisly gruesome menacing malevolent dread dreadful foreboding
      haunted haunting nightmare nightmarish horror horrible horrific terror terrifying cursed curse evil wicked vile wrongness corpse
      cadaver skull skeleton coffin grave tomb crypt gallows noose gibbet hanged entrails gore bloodstain ghost spectre phantom
      apparition wraith ghoul zombie vampire revenant lurk stalk plague rot rotting putrid faceless eyeless headless bloated maggot
      warning beware forbidden condemned doomed doom unblinking unmoving scratching whisper murderer butchered flayed tentacle fang
      howl infected contaminated quarantine morgue mortuary shroud shrouded sacrifice footprint handprint claw-mark
      disembodied unseen fingerless eyelid dissection specimen formaldehyde teeth vulture carrion scarecrow leech gargoyle cobweb
      mildew sepulchre ossuary bloodless lifeless motionless unburied hollow-eyed gaping maw slaughterhouse asylum sanatorium`,
    weak: `
      dark darkness shadow shadowy gloom gloomy murky black blackened silent silence watch stare staring fog midnight death bone
      blood bloody strange claw crow raven bat rat fly door locked chained barred boarded unlit vanish vanished missing hollow
      nowhere print trace stain scratch smell stench wolf vein nailed mask masked cellar attic pit trapdoor cage cell dungeon puppet
      doll dummy mannequin turned drip dripping spider barefoot bare sewn stitched wound hook meat cold scream bars knife needle
      moth drowned fingers pale wax eyes follow breathing scrape creak corridor ajar waiting porcelain lid niche crypt slab bunk
      slime drain black-water tide causeway`,
  },
  tense: {
    strong: `
      tense aim aimed levelled cocked hostage standoff corner cornered trapped surrounded surround hunt hunted hunting prowl prowling
      ambush alarm siren danger dangerous desperate panic breathless stealth sneak tiptoe hide hiding trigger fuse sentry patrol search
      chase pursuit pursue flee pursuer escape threat threaten threatening wanted reward arrest handcuffs interrogate
      interrogation bounty crosshairs barricade checkpoint crowbar countdown bomb detonator hostile armed gunpoint sniper
      knuckles nervous wary holster unsheathe`,
    weak: `
      knife gun pistol rifle weapon blade sword soldier police spotlight searchlight sweat grip clutch yell close closer suddenly
      edge watch wait wound wounded hurry skid sprint ledge guard guards muzzle barrel chain shield spear crossbow arrow slit slits
      brake crouch freeze shoulder jaw fist bare oil ring facing motionless tether cable harness vacuum oxygen visor cleaver riot
      window`,
  },
  mystical: {
    strong: `
      mystic mystical magic magical enchanted spell rune sigil glyph arcane sacred holy divine miracle celestial ethereal
      otherworldly spirit shrine altar temple oracle vision prophecy relic ritual rite chant incense lotus aura luminous
      phosphorescent iridescent aurora levitate hover weightless shimmer nebula galaxy constellation comet unicorn fairy fae crystal
      monk monastery pagoda heaven heavens god goddess wonder portal stardust starlight halo bodhisattva mandala prayer hymn hermit
      immortal bioluminescent`,
    weak: `
      glow gleam moon moonlight cloud mist silver blue float drift mirror reflection candle song bell ancient depth sky dream robe
      robed lantern orbit hologram koi crane pool petal blossom stilts glowing sing light upward static translucent jellyfish pulse
      ocean horizon planet moons rings ring spiral novice letter-by-letter glitch tide star stars`,
  },
  dramatic: {
    strong: `
      explode explosion erupt eruption collapse topple avalanche inferno blaze battle charge clash volley salvo gunfire thunder
      lightning hurricane tornado tsunami roar hurl hurtle leap vault burst smash slam siege army fleet armada colossal spectacular
      triumphant stampede wreckage flood dive dust-storm duststorm sandstorm backflip stagger storm tempest airship dirigible
      zeppelin warship dreadnought cyclone whirlwind typhoon landslide riot mutiny uprising cavalry`,
    weak: `
      thousand hundred spark flash torch flame giant huge enormous rev gallop sunrise strobe scream wave wind split thunderhead lit
      all dust wall mile-high cartwheel`,
  },
  melancholic: {
    strong: `
      melancholy melancholic sad sadness sorrow grief grieve mourn mourner funeral bury burial graveyard tombstone headstone widow
      widower orphan weep tear lament farewell goodbye lonely lonesome forlorn desolate abandoned deserted derelict ruin ruined
      forgotten faded wither wilt bereft loss lost rusted gutted crumbling overgrown decayed dying regret memorial cenotaph wreath
      elegy ashes rain drizzle keepsake unsold unread unfinished veil extinguished drowned padlock homesick refugee disused`,
    weak: `
      grey gray autumn dusk dead old broken fade dust dusty rust bare fallen last gone once quiet cracked peeling worn tattered
      canvas mud winter ash stump closed shut boarded remnant nobody nothing alone coffin grave flicker flickering puddle weed cold
      slow slowly stopped evening trench smoke ivy wreck wrecks carefully keep away empty unlit`,
  },
  serene: {
    strong: `
      serene calm peaceful peace tranquil gentle gently placid idyllic lull drowsy doze sleep asleep rest
      meadow orchard garden blossom petal birdsong lily breeze sunlit lazily sunshine hammock nest cradle purr
      sunrise dawn graze lapping stillness gravel rake sweep pasture lamb duckling goat sheep maple pond bees`,
    weak: `
      soft warm sun sunlight morning river lake stream pool sea snow cloud white green gold golden tree grass flower cow bird cat
      deer heron swan crane duck reed tea smoke drift float glide slow slowly hen moonlight cottage village valley field hill bread
      smooth sail anchor anchored harbour harbor kettle spring valley bowl thatch porch`,
  },
  festive: {
    strong: `
      festive festival feast celebration celebrate carnival wedding bride party dance dancer cheer laugh laughter fiddle drum drummer
      confetti bunting garland firework toast banquet revel reveller maypole parade applause applaud waltz jig merry merriment
      jolly joy joyful joyous carousel fairground sing song balloon streamer cake champagne clap whoop reel accordion
      trumpet tambourine gong tavern chorus revelry merrymaking homecoming victory-cheer quack tickle giggle`,
    weak: `
      lantern ribbon ale beer wine mug tankard crowd music children bright ham roast pie bench market stall kiss loud grin girls
      boys gamblers fair band hearth farmers plaited shriek piper cook song shoulders juggle noise colour gambler arcade clarinet
      stage club`,
  },
} as const;
