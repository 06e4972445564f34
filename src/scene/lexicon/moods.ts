/** Words that colour a scene: for each mood the strong ones (count two) and the weak ones (count one). Lemmas of any word class. */

export const MOOD_WORDS = {
  ominous: {
    strong: `
      ominous sinister eerie uncanny unnatural ghastly ghoulish macabre grisly gruesome menacing malevolent dread dreadful foreboding
      haunted haunting nightmare nightmarish horror horrible horrific terror terrifying cursed curse evil wicked vile wrongness corpse
      corpses cadaver skull skeleton skeletons coffin coffins grave graves tomb crypt gallows noose gibbet hanged entrails gore
      bloodstain ghost ghosts spectre phantom apparition wraith ghoul zombie vampire revenant lurk lurking watcher creep creeping stalk
      stalking plague rot rotting putrid faceless eyeless drowned headless bloated maggots warning beware forbidden condemned doomed
      doom unblinking unmoving scratching whispers whispering moan moaning wrong murderer butchered flayed tentacle fang fangs spider
      spiders howl howling hunger starving hungry quarantine infected contaminated abandoned morgue mortuary shroud shrouded sacrifice`,
    weak: `
      dark darkness shadow shadows shadowy gloom gloomy murky black blackened cold empty silent silence still watching watch stare
      staring fog mist night midnight dead death bone bones blood bloody strange alone claw claws teeth crow crows raven ravens vulture
      vultures bat bats rat rats flies moth door locked chained bars barred boarded broken unlit vanish vanished missing hollow
      nobody nothing footprint footprints print stain scratch scratches smell stench wolf wolves toll vein veins pale grey nailed
      mask masks masked veil veiled cellar attic pit well trapdoor cage cages cell dungeon teeth skin faces puppet puppets doll dolls
      dummy dummies mannequin mannequins waiting turned asylum sanatorium`,
  },
  tense: {
    strong: `
      tense aim aimed levelled cocked hostage standoff corner cornered trapped surrounded surround hunt hunted hunting prowl prowling
      ambush alarm siren danger dangerous desperate panic breathless trembling stealth sneaking tiptoe hide hiding creak trigger fuse
      guard guards sentry patrol search searching chase pursuit pursue flee fleeing pursuer pursuers escape escaping closing narrowly
      threat threaten threatening wanted reward arrest handcuffs interrogate interrogation bleeding bounty crosshairs`,
    weak: `
      knife gun pistol rifle weapon armed blade sword soldier soldiers police bar spotlight searchlight run running race sweat grip
      clutch breath shout shouting yell behind close closer suddenly gate wall locked edge watch watching wait waiting wound
      wounded hurry skid sprint climb hang crawl ledge drop`,
  },
  mystical: {
    strong: `
      mystic mystical magic magical enchanted spell rune runes sigil glyph arcane sacred holy divine miracle celestial ethereal otherworldly
      spirit spirits shrine altar temple oracle vision prophecy relic ritual rite chant chanting incense lotus aura luminous
      phosphorescent iridescent aurora levitate levitating hover hovering floating weightless shimmer shimmering glowing nebula galaxy
      constellation comet unicorn fairy fae dragon crystal monk monks monastery pagoda heaven heavens gods goddess god wonder moons rings portal
      ring stardust starlight halo`,
    weak: `
      glow gleam light star stars moon moonlight cloud clouds mist silver blue float hang drift mirror reflection candle candles
      song singing bell ancient silent still depth deep above sky dream robe robed turn slowly lantern planet orbit hologram koi crane
      cranes pool petals blossom stilts`,
  },
  dramatic: {
    strong: `
      explode explosion blast erupt eruption collapse collapsing crash shatter topple avalanche inferno blaze blazing battle charge
      charging fight clash duel volley salvo gunfire thunder lightning storm hurricane tornado tsunami roar roaring hurl hurtle plunge
      leap vault burst ram smash slam rip tear scream screaming siege army armies fleet armada dragon towering colossal flames burning
      spectacular triumphant dive swing swinging flying fly fire stampede wreck wreckage hurricane flood`,
    weak: `
      rise rising fall falling run running ride riding jump break split spark sparks wave waves flash torch torches flame smoke giant
      huge enormous whole thousand hundred hundreds wind spin throw thrown rev lift edge cliff gallop sunrise sunset red strobe spotlight all once`,
  },
  melancholic: {
    strong: `
      melancholy melancholic sad sadness sorrow grief grieve mourn mourning mourner mourners funeral bury burial grave graves graveyard
      tombstone headstone widow widower orphan weep weeping tear tears sob lament farewell goodbye lonely lonesome alone forlorn
      desolate abandoned deserted derelict ruin ruins ruined forgotten faded withered wither wilted bereft loss lost empty drowned
      rusted gutted crumbling overgrown decayed dying coffin veil regret memorial cenotaph wreath elegy extinguished ashes`,
    weak: `
      rain drizzle grey gray autumn dusk dead old broken cold fade pale dust dusty rust bare leaf fallen last gone once silence quiet
      cracked peeling worn tattered padlock padlocks canvas mud winter snow ash drift stump closed shut boarded remnant remain nobody nothing
      flicker flickering puddle puddles weed weeds`,
  },
  serene: {
    strong: `
      serene calm peaceful peace tranquil gentle gently quiet placid idyllic lull drowsy doze dozing sleep sleeping asleep rest resting
      meadow orchard garden blossom blossoms petals birdsong lily breeze sunlit lazily sunshine hammock nest cradle purr
      sunrise dawn drowsing grazing graze still-water lapping stillness`,
    weak: `
      soft warm sun sunlight morning evening river lake stream pond pool sea snow cloud clouds white green gold golden tree trees grass
      flower flowers sheep cow cows bird birds cat deer heron swan crane cranes duck ducks reed reeds tea smoke drift float glide slow slowly
      moonlight stars cottage village valley field fields hill hills bread steam smooth sail sails anchor anchored harbour harbor light`,
  },
  festive: {
    strong: `
      festive festival feast feasting celebration celebrate carnival wedding bride party dance dancing dancer dancers cheer cheering laugh
      laughing laughter fiddle fiddles drum drums drummer confetti bunting garland garlands firework fireworks toast banquet revel
      revellers maypole parade applause applaud waltz jig merry merriment jolly joy joyful joyous carousel fair fairground singing sing
      song balloon balloons streamers cake champagne band clap clapping whoop brass reel harvest`,
    weak: `
      lantern lanterns ribbon ribbons ale beer wine mug mugs tankard tankards crowd music child children bright colour coloured
      colours ham roast pie table tables bench benches tavern market stall stalls kiss loud noise noodle steam smile grin girls boys
      gamblers balloon`,
  },
} as const;
