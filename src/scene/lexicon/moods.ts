/** Words that colour a scene: for each mood the strong ones (count two) and the weak ones (count one). Lemmas of any word class. */

export const MOOD_WORDS = {
  ominous: {
    strong: `
      ominous sinister eerie uncanny unnatural ghastly ghoulish macabre grisly gruesome menacing menace malevolent malignant malice
      dread dreadful foreboding haunted haunting nightmare nightmarish horror horrible horrific horrify terror terrifying terrify
      cursed curse evil wicked vile wrongness corpse cadaver skull skeleton coffin tomb crypt gallows noose gibbet hanged entrails
      gore bloodstain bloodstained ghost spectre specter phantom apparition wraith ghoul zombie vampire revenant demon devil fiend lurk
      stalk plague pestilence rot rotting rotten putrid faceless eyeless headless mouthless bloated maggot maggots warning beware
      forbidden condemned doomed doom unblinking unmoving scratching murderer murder butchered flayed flay tentacle tentacles
      infected infection contaminated quarantine morgue mortuary shroud shrouded sacrifice footprint handprint claw-mark
      disembodied unseen eyelid dissection dissect specimen formaldehyde vulture vultures carrion scarecrow leech gargoyle cobweb
      cobwebs mildew sepulchre ossuary bloodless lifeless unburied hollow-eyed gaping maw slaughterhouse asylum sanatorium
      witch coven hex baleful fetid dank festering fester clotted severed dismembered mutilated impaled strangled drowned-man
      poisoned poison venom venomous bane blight blighted mutant abomination aberration monster monstrous creeping slither slithering
      sacrificial blood-red blood-soaked bloodied gibbous jackal hyena carcass bonfire-black crypts catacomb catacombs undertaker
      mortician hangman executioner cultist cult effigy voodoo possession possessed unholy infernal hell hellish abyss abyssal
      bottomless lightless sunless starless moonless swallowed swallow devour devoured dismember predator prey preying watcher
      stench reek reeking sulphur sulfur brimstone rictus leer leering snarl omen portent harbinger radiation radioactive
      toxic biohazard skeletal cadaverous ghostlike claw-marks claw-marked mangled gnaw gnawed gnawing scratched-out bricked-up
      sealed-off disappeared missing-poster decomposing decomposed mummified mummy embalmed taxidermy`,
    weak: `
      dark darkness shadow shadowy gloom gloomy murky murk black blackened silent silence stare staring fog midnight death bone bones
      blood bloody strange claw claws talon crow crows raven ravens rook rat rats fly flies locked chained barred boarded
      unlit vanish vanished missing hollow nowhere print prints trace stain stained scratch scratched smell wolf wolves vein veins
      nailed masked cellar attic pit trapdoor cell dungeon puppet doll dolls dummy mannequin drip dripping spider spiders sewn
      stitched hook hooks meat cold scream howl howling knife needle moth drowned pale wax waxen follow follows following scrape
      creak creaking corridor ajar niche slab slime drain black-water fang fangs teeth tooth whisper whispers whispering throat
      nail gnarled twisted crooked sickly yellowed jaundiced pallid livid leaden bruised shape shapes figure silhouette
      hooded cowled veiled unmarked nameless wrong inside-out backwards listening waiting breath breathing murk mire bog swamp marsh
      vat jar jars surgeon scalpel blindfold shutters vermin insect insects larva worm worms eel centipede
      carrion-bird stagnant oily greasy viscous tar pitch soot ooze oozing seep seeping pulse
      motionless still-warm still empty emptied stopped unwound thirteen candle-end guttered guttering mould mouldy fungus
      ruins graveyard grave tombstone headstone cemetery mausoleum chapel-black torn bolt locked-door behind beneath underneath
      below depths sealed untouched undisturbed uneaten unfamiliar nobody none`,
  },
  tense: {
    strong: `
      tense tension aim aims aimed levelled leveled cocked cock hostage standoff stand-off cornered trapped trap
      surrounded surround hunt hunted hunting hunter prowl prowling ambush alarm siren sirens klaxon danger dangerous desperate
      desperately panic breathless stealth stealthy sneak tiptoe hide hiding hides trigger fuse sentry patrol search searching chase pursuit
      pursue flee fleeing pursuer pursuers escape escaping threat threaten threatening wanted reward arrest handcuff handcuffs
      interrogate interrogation interrogator bounty crosshairs barricade barricaded checkpoint crowbar countdown bomb detonator
      hostile armed gunpoint sniper nervous wary holster unsheathe unsheathed
      deadline ransom smuggle smuggler smuggling spy dead-drop tailing evade dodge fugitive blackmail raid
      squeeze crawl crawls crawling dangle dangles dangling teeter tightrope tripwire minefield
      pry prise lockpick pick-lock scramble scrambles scrambling cling clings clutching fraying frayed snapping seconds
      timer ticking leak hiss breach breached rupture alert lookout rifle-sights sights laser-dot red-dot
      dogs bloodhounds torches-behind warrant search-party roadblock patrolman informer traitor betray betrayed
      duel showdown glare glaring brandish draws`,
    weak: `
      knife gun guns pistol revolver rifle shotgun weapon weapons blade sword soldier soldiers police cop cops spotlight searchlight sweat
      sweating grip grips clutch yell close closer closing suddenly edge watch watches watching wait waits waiting wound wounded hurry hurries skid sprint
      ledge guard guards muzzle barrel barrels shield spear crossbow arrow slit slits brake crouch crouches crouched crouching freeze frozen jaw fist
      fists facing motionless tether cable harness vacuum oxygen visor cleaver riot squint squinting narrow narrowed heartbeat
      whisper hush finger fingers knuckle knuckles tighten tightens taut slip slipping slips crack cracks cracking bend
      creak groan snap strain straining gap drop ravine rope fuel engine headlights headlamps headlight pounding hammering
      hammer door lock bolt bolts pull pulls heave wrench lever valve gauge needle red amber blink blinking flicker
      hands palms palm shaking tremble trembling pale lips hold holds held last count card cards bluff stake stakes
      approach approaches approaching circle circles circling corner corners turn rain-slick dogs hound hounds growl bark
      notice order orders prohibited trespassers`,
  },
  mystical: {
    strong: `
      mystic mystical magic magical enchanted enchantment spell rune runes sigil sigils glyph glyphs arcane sacred holy divine miracle celestial
      ethereal otherworldly spirit spirits shrine altar temple oracle vision prophecy relic ritual rite chant chanting incense lotus aura
      luminous luminescent phosphorescent phosphorescence iridescent aurora levitate levitating hover hovers hovering weightless weightlessly shimmer shimmering nebula
      galaxy constellation constellations comet unicorn fairy fae crystal crystals crystalline monk monks monastery pagoda heaven heavens god gods goddess wonder
      portal stardust starlight halo bodhisattva mandala prayer prayers hymn hermit immortal immortals bioluminescent bioluminescence
      qi chi meditate meditation meditating levitation conjure conjured conjurer summon summons scry scrying orb orbs
      wisp wisps will-o'-the-wisp glowworm fireflies firefly angel angels seraph saint saints icon pilgrim pilgrims pilgrimage monolith
      obelisk standing-stone standing-stones dolmen henge cosmos cosmic eclipse supernova star-field starfield milky-way infinite infinity
      transfigured transfiguration transform transforms dragon phoenix qilin spirit-fire soul souls ancestor ancestors druid shaman
      wizard sorcerer sorceress mage enchantress seer prophet talisman amulet charm incantation astral ethereal gossamer
      translucent diaphanous prism prismatic opalescent pearlescent nacre kaleidoscope mirage dreamlike
      unfurl unfurls alien ancient-light unearthly radiance radiant effulgent`,
    weak: `
      glow glows glowing gleam gleams moon moons moonlight moonlit cloud clouds mist mists silver blue float floats floating drift drifts drifting mirror mirrors
      reflection candle candles song bell bells ancient depth depths sky dream dreams robe robes robed lantern lanterns orbit hologram holograms koi
      crane cranes pool petal petals blossom blossoms sing sings singing light lights upward upwards static
      jellyfish pulse pulses pulsing ocean horizon planet planets rings spiral spirals novice novices tide star stars
      hum hums humming note tone choir chorus harmony resonance vibration glass blue-white silver-white violet indigo azure
      thread threads web swirl swirls swirling vast endless thousand myriad cathedral nave dome vault abbess abbot calligraphy brush ink scroll
      bamboo pine peak peaks summit waterfall stillness hush breath air weight rise rises rising lift lifts suspended
      circle circles arrange arranges arranged answer answers written-in-air by-itself crane white snow constellated frost
      feather feathers shell pearl jade ember embers spark sparks colour colours bloom blooms blooming whale whales moth moths`,
  },
  dramatic: {
    strong: `
      explode explodes explosion erupt erupts eruption collapse collapses collapsing topple topples avalanche inferno blaze blazing battle charge charges charging clash clashes volley salvo
      gunfire cannonade thunder thunderous lightning hurricane tornado tsunami roar roars roaring hurl hurls hurtle hurtles hurtling leap leaps leaping vault vaults burst bursts bursting smash smashes
      slam slams siege army armies fleet armada colossal colossus spectacular triumphant triumph stampede wreckage flood floods dive dives plunge plunges dust-storm
      duststorm sandstorm backflip storm tempest airship dirigible zeppelin warship dreadnought cyclone whirlwind
      typhoon landslide riot mutiny uprising cavalry detonate detonates detonation crash crashes crashing shatter shatters shattering burning burn burns flames
      engulf engulfed engulfs conflagration firestorm meteor volcano volcanic lava erupting cataclysm apocalypse apocalyptic cannon
      cannons broadside torpedo ramming ram rams collide collides collision impact shockwave blast blasts blasting
      rip rips ripping tear tears wrench hurled flung fling flings catapult launch launches lifting-off liftoff jackknife jackknifes somersault cartwheel
      gallop gallops galloping thundering stampeding sweep sweeping surge surges surging swarm swarms horde hordes legion legions
      towering titanic titan giant gigantic monstrous-wave breaker breakers maelstrom whirlpool geyser
      coronation crown crowned throne banners gladiator arena crescendo
      split splits splitting cleave cleaves rend rends derail derails overturn overturns capsize capsizes sink sinks sinking`,
    weak: `
      thousand thousands hundred hundreds spark sparks flash flashes torch torches flame flame fire fires huge enormous immense massive rev revs sunrise strobe scream screams
      wave waves wind gale gust gusts thunderhead lit wall mile-high blow blows jump jumps kick kicks throw throws swing swings swung fall falls falling fly flies flying
      race races racing speed spin spins spinning skid skids swerve swerves veer wheel wheels engine engines rocket rockets
      smoke dust debris glass splinter splinters shard shards bridge tower roof beam rope chain rain storm-cloud
      red crimson scarlet gold golden shout shouts cheer crowd drums drum trumpet horn horns banner sword swords blade blades
      all whole entire at-once sky horizon cliff edge abyss drop height rooftops rooftop`,
  },
  melancholic: {
    strong: `
      melancholy melancholic sad sadness sadly sorrow sorrowful grief grieve grieving mourn mourns mourner mourners mourning funeral bury buried burial graveyard tombstone headstone
      gravestone cemetery widow widower orphan orphans weep weeps weeping wept tears lament farewell goodbye lonely lonesome loneliness forlorn desolate desolation abandoned abandon deserted
      derelict ruin ruins ruined forgotten faded fading wither withered withers wilt wilted bereft loss lost rusted rusting gutted crumbling crumble
      overgrown decayed dying regret memorial cenotaph wreath elegy ashes rain raining drizzle keepsake unsold unread unfinished
      veil extinguished padlock padlocked homesick refugee refugees disused sob sobs sobbing grave graves bereaved mourned epitaph
      urn dirge requiem lullaby wistful nostalgia nostalgic weary wearily worn-out tired exhausted threadbare shabby destitute
      pauper beggar homeless exile exiled stranded marooned castaway shipwreck wrecked bankrupt
      bombed-out burned-out burnt-out roofless windowless leafless treeless barren fallow dried-up dry-docked
      unlit-window unmade unworn unopened undelivered uneaten unclaimed outgrown childless motherless fatherless
      photograph photographs snapshot locket heirloom memento letters-never cradle-empty rocking-horse widow's
      deathbed sickbed hospice invalid limp limps limping bowed stooped slumped hunched`,
    weak: `
      grey gray autumn dusk dead old broken fade fades dust dusty rust rusty bare fallen last gone once quiet quietly cracked peeling worn tattered
      winter ash stump closed shut boarded remnant remnants nobody nothing alone coffin flicker flickering puddle puddles weed weeds
      cold slow slowly stopped evening sunset twilight ivy wreck wrecks carefully keep kept keeps away empty emptied unlit
      sleet overcast colourless colorless pale thin frail bent bowed silence silent still moss nettles
      brambles drift dead-leaves leaves leaf crow stain faint dim mud ploughed drowned flooded sunken silted
      patched mended darned old-fashioned outdated yesterday years decades ago anymore longer name names
      chair bed coat coats shoe shoes toy doll piano photograph ring cup plate boots hat hats
      mother father daughter son child brother sister wife husband`,
  },
  serene: {
    strong: `
      serene calm calmly peaceful peace tranquil tranquillity gentle gently placid idyllic lull lulled drowsy doze dozes dozing sleep sleeps sleeping asleep slumber
      meadow meadows orchard orchards garden gardens blossom blossoms petal petals birdsong lily lilies breeze breezes sunlit lazily lazy sunshine hammock nest cradle purr purring
      sunrise dawn graze grazes grazing lapping lap laps pasture lamb lambs duckling ducklings goat goats sheep maple
      pond ponds bees bee beehive beehives honey dew dewdrops dragonfly dragonflies butterfly butterflies wildflower wildflowers clover daisy daisies bluebells buttercup
      willow willows brook babble babbling murmuring ripple ripples rippling heather thyme lavender mint herb herbs basil terrace terraces vineyard vineyards
      hay haystack haystacks haymaking harvest-field barley wheat cornfield farm farmhouse cottage cottages hamlet village villages picnic siesta
      nap napping bask basks basking lounge unhurried leisurely untroubled undisturbed contented contentment content cosy cozy snug
      fireside hearth hearthside teahouse teapot tea kettle simmer simmering knitting knit whittle whittling rocking-chair
      porch veranda fishing angler rowboat punt lagoon cove swan swans heron herons deer fawn otter otters wren robin lark
      songbird nightingale dove doves lambswool quilt bakery baking fresh-baked raked rake`,
    weak: `
      soft softly warm warmth sun sunlight sunny morning river rivers lake lakes stream streams pool sea snow cloud clouds white green gold golden tree trees grass flower flowers cow cows bird
      birds cat cats crane cranes duck ducks hen hens chicken chickens reed reeds smoke drift drifts drifting float floats glide glides gliding slow slowly moonlight
      valley field fields hill hills bread smooth sail sails anchor anchored harbour harbor spring bowl thatch thatched
      summer afternoon noon blue sky pink rose amber light leaf leaves moss fern ferns pine pines birch cedar bamboo
      fish carp trout koi boat boats jetty quay bridge path lane stile gate hedge hedges wall walls stone stones roof roofs chimney chimneys
      quiet quietly stillness still settle settles settled rest rests resting sit sits sitting lie lies lean leans
      smile smiles smiling child children old dog pony donkey foal calf sweep sweeps sweeping wash washing mend mends mending
      laundry linen apple apples plum plums pear cherry peach peaches lemon lemons rice paddy paddies terraced wool
      clean clear open wide candle lantern lamp lamplight steam`,
  },
  festive: {
    strong: `
      festive festivity festival feast feasts feasting celebration celebrate celebrates celebrating carnival wedding weddings bride bridegroom party parties dance dances dancing danced dancer dancers cheer cheers cheering laugh laughs laughing laughter fiddle fiddles fiddler drum
      drums drummer drummers confetti bunting garland garlands firework fireworks toast toasts banquet revel revels reveller revellers reveler revelers maypole mask masks parade parades applause applaud applauds waltz
      jig merry merriment jolly joy joyful joyous carousel fairground sing sings singing sang song songs balloon balloons streamer streamers cake cakes champagne clap claps clapping
      whoop whoops whooping reel accordion trumpet trumpets tambourine gong gongs tavern chorus revelry merrymaking homecoming tickle giggle
      giggles giggling fair fête fete jubilee gala masquerade ball ballroom jamboree hoedown ceilidh saturnalia
      birthday anniversary harvest-home holiday mardi yule christmas solstice-feast lantern-festival juggler jugglers juggle juggles acrobat acrobats stilt-walker stilt-walkers fire-eater
      fire-eaters clown clowns puppeteer puppet-show minstrel minstrels piper pipers bagpipes hurdy-gurdy brass-band bandstand band
      confectioner candyfloss toffee-apple popcorn roast-pig spit-roast hog-roast keg kegs pint pints tankard tankards carouse carousing
      hurrah hurray hooray hug hugs hugging embrace kissing victory-parade conga congas samba tango polka jazz
      tipsy roister uproar uproarious hilarity guffaw banter-filled ribbons`,
    weak: `
      lantern lanterns ribbon ale beer wine mug mugs crowd crowds music musician musicians children bright brightly ham roast roasting pie pies
      market bazaar stall stalls kiss loud grin grins grinning gamblers band hearth
      cook cooks tables bench benches noise colour colours colourful gambler arcade clarinet saxophone banjo guitar lute flute
      stage club neon costume costumes feathers hats flags flag banner banners bells stamp stamping whistle whistling
      everybody everyone everywhere town whole-town barrel barrels cider rum whisky drink drinks drinking drunk bonfire
      sausage sausages dumplings noodles pastries sweets honey-cakes bread goose pig goat-kid neighbours grandmother grandmothers
      twirl twirls spin spins shout shouts wave waves waving throw throws bunches flowers`,
  },
} as const;
