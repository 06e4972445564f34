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
      sealed-off disappeared missing-poster decomposing decomposed mummified mummy embalmed taxidermy
      spore spores fungal tendril tendrils mycelium cocoon cocoons pupa pupae swarm-silent unlidded lidless sockets eye-sockets
      bandage-wrapped gauze-wrapped muzzle-less beaked plague-doctor bell-jar pickled preserved taxidermist stuffed-heads antlered
      horned cloven goat-headed pentagram inverted-cross blackened-altar bloodletting leeches charnel gibbering drool drooling
      slaver slavering hiss hisses hissing chittering skittering scuttling scuttle scuttles burrowing burrows writhing writhe
      writhes squirming squirm unhinged sharpened-teeth smile-fixed fixed-smile vacant-eyed glassy-eyed dead-eyed milky-eyed
      unseeing sleepwalking sleepwalker entranced hypnotised possessed-child changeling ouija seance séance doppelganger
      double-self unnaturally wrongly inhuman unhuman nonhuman half-human half-eaten half-buried shallow-grave body-bag bodybag
      autopsy coroner toe-tag`,
    weak: `
      dark darkness shadow shadowy gloom gloomy murky murk black blackened silent silence stare staring fog midnight death bone
      bones blood bloody claw claws talon crow crows raven ravens rook rat rats locked chained barred boarded unlit vanish
      vanished missing hollow nowhere trace stain stained scratch scratched smell wolf wolves vein veins nailed masked cellar
      attic pit trapdoor cell dungeon puppet doll dolls dummy mannequin drip dripping spider spiders sewn stitched hook hooks
      scream howl howling knife moth drowned pale wax waxen scrape creak creaking ajar niche slab slime drain black-water fang
      fangs whisper whispers whispering gnarled sickly yellowed jaundiced pallid livid leaden bruised shape shapes figure
      silhouette hooded cowled veiled unmarked nameless wrong inside-out backwards listening waiting breathing murk mire bog swamp
      marsh vat surgeon scalpel blindfold vermin insect insects larva worm worms eel centipede carrion-bird stagnant oily greasy
      viscous pitch soot ooze oozing seep seeping still-warm emptied stopped unwound thirteen candle-end guttered guttering mould
      mouldy fungus ruins graveyard grave tombstone headstone cemetery mausoleum chapel-black locked-door sealed undisturbed
      uneaten
      gas-mask gas-masks respirator hazmat biohazard-sign keep-out no-entry staring-faces all-facing watching watches watched
      sewn-shut painted-shut nailed-shut dead-flies`,
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
      duel showdown glare glaring brandish draws
      thompson tommy-gun wingtips elevator-quit ditch hiding-place hush holding-breath pinned stuck jammed jam overheats
      overheating leaking buckling giving-way slips slipping unravelling wire wires defuse detonate dropping-fast evacuate
      evacuation mayday sos flatline tourniquet stitches surgery operate operating scalpel-poised incision chokes suffocate
      suffocating drowning sandbags barricading braced brace bracing clamber clambers teetering overhang crumbling-edge handhold
      handholds foothold footholds fingertips hanging-by riflemen gunmen henchman henchmen enforcers bailiff bailiffs
      bounty-hunter inquisitor informant tail tailed shadowed stakeout lineup suspect suspects alibi evidence blackmailer
      extortion`,
    weak: `
      knife gun guns pistol revolver rifle shotgun weapon weapons blade sword soldier soldiers police cop cops spotlight
      searchlight sweat sweating grip grips clutch yell closer closing suddenly watch watches watching waiting wound wounded hurry
      hurries skid sprint guard guards muzzle barrel barrels shield spear crossbow arrow slits brake crouch crouches crouched
      crouching freeze frozen fist fists facing motionless tether harness vacuum oxygen visor cleaver riot squint squinting narrow
      narrowed heartbeat whisper hush knuckle knuckles tighten tightens taut slip slipping slips cracking creak groan snap strain
      straining ravine headlights headlamps headlight pounding hammering hammer heave wrench lever valve gauge blink blinking
      flicker tremble trembling bluff stake stakes approaching rain-slick growl prohibited trespassers
      whispering listening peering peers peer dark-lantern footstep footsteps boots torchlight torches lanterns patrols shouting
      orders silent signal signals sweat-bead throat breath bated hooves posse dogs-barking wire-cutters crate vent shaft ladder
      hatch`,
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
      unfurl unfurls alien ancient-light unearthly radiance radiant effulgent
      runestone runestones geomancy divination augury auguries astrology zodiac tarot incantations invoke invocation transcend
      transcendent transfiguring reincarnation nirvana karma samsara sutra sutras stupa torii bodhi jade-emperor heavenly
      celestials xian phoenixes unicorns sprite sprites nymph nymphs dryad dryads selkie selkies mermaid mermaids kelpie leviathan
      thunderbird spirit-animal totem totems firebird moonstone moonpool starfall starlit starry-vault moonbeam moonbeams moonrise
      aurorae auroral cosmic-dust singularity wormhole hyperspace warp monoliths ziggurat sanctum sanctuary reliquary votive
      votives incense-smoke libation libations anoint anointed ordain consecrate consecrated hallow hallowed sainted beatific
      haloed winged chimes wind-chimes singing-bowl gong-note resonate resonates thrum thrumming reverberate`,
    weak: `
      glow glows glowing gleam gleams moon moons moonlight moonlit cloud clouds mist mists silver blue float floats floating
      mirror mirrors reflection candle candles ancient depth depths dream dreams robe robes robed lantern lanterns orbit hologram
      holograms koi crane cranes pool petal petals blossom blossoms upward upwards static jellyfish pulse pulses pulsing planet
      planets rings spiral spirals novice novices star stars hum hums humming choir chorus harmony resonance vibration blue-white
      silver-white violet indigo azure swirl swirls swirling vast endless myriad nave dome vault abbess abbot calligraphy brush
      ink scroll bamboo peaks summit stillness hush breath suspended arrange arranges arranged answer answers written-in-air
      by-itself crane constellated frost pearl jade ember embers spark sparks blooms blooming whale whales moth moths
      lotus-eyed carved-symbols ringed twin-moons drowned-bells seaglass coral reef abyssal-glow glowworms mothlight lamp-lit
      shimmerings luminously`,
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
      split splits splitting cleave cleaves rend rends derail derails overturn overturns capsize capsizes sink sinks sinking
      lightning-struck thunderclap thunderclaps thunderbolt thunderbolts cloudburst downburst rockfall rockslide mudslide
      earthquake quake aftershock tremor tremors fissure chasm-opening backdraft fireball fireballs pyre-height runaway careen
      careens careening careering hurricane-force rampage rampages juggernaut onslaught barrage bombardment cannonball broadsides
      grapeshot boarding-party boarders grappling-hooks warships battleship battleships starfighters dogfight gunship gunships
      dropship dropships mechs leviathan-rises kraken titans colossi behemoth behemoths roaring-crowd standing-ovation unveils
      unveiling summit-reached freefall skydive parachute parachutes bungee acrobatics daredevil stunt stunts wheelie jackknifed
      cartwheeling somersaulting pirouette flips barrel-roll nosedive nosedives swoop swoops swooping plummets plummeting plummet`,
    weak: `
      thousand thousands hundred hundreds spark sparks flash flashes torch torches flame flame fire fires huge enormous immense
      massive rev revs sunrise strobe scream screams wave waves wind gale gust gusts thunderhead lit mile-high blow blows jump
      jumps kick kicks throw throws swing swings swung falling flying racing speed spin spins spinning skid skids swerve swerves
      veer engine engines rocket rockets smoke debris splinter splinters shard shards storm-cloud crimson scarlet shout shouts
      drums drum trumpet horn horns banner sword swords blade blades at-once abyss
      backward backwards airborne mid-air aloft leapt wings wingspan antlers hooves thousandfold enormous-wave blinding deafening
      ear-splitting earth-shaking`,
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
      deathbed sickbed hospice invalid limp limps limping bowed stooped slumped hunched
      bygone yesteryear obituary obituaries hearse hearses pallbearer pallbearers graveside cortege vigil keening lamentation
      threnody swan-song last-train empty-chair unanswered unfinished-letter dead-letter widowhood spinster jilted forsaken
      estranged divorce divorced redundant laid-off foreclosed foreclosure evicted eviction demolished condemned-house bulldozed
      shut-down off-season wreckage-strewn beached aground dismantled stripped peeling-paint moth-eaten mothballed bedridden
      frail-hand consumptive tubercular lame crippled one-legged veteran veterans cenotaphs poppies-field drowned-village
      ghost-town dust-sheets dustsheets cobwebbed yellowing sepia monochrome tarnish tarnished dingy drab dreary bleak bleakly
      rainswept rain-streaked rain-soaked drizzling sodden puddled waterlogged mist-drowned`,
    weak: `
      grey gray autumn dusk dead old fade fades dust dusty rust rusty bare fallen last gone quietly peeling worn tattered ash
      stump boarded remnant remnants nobody nothing alone coffin flicker flickering puddle puddles weed weeds evening sunset
      twilight ivy wreck wrecks away empty emptied unlit sleet overcast colourless colorless frail bent bowed silence silent
      nettles brambles dead-leaves crow stain ploughed drowned flooded sunken silted mended darned old-fashioned outdated
      yesterday years decades ago anymore longer
      grey-haired silver-haired greying ageing aged elderly wrinkled stoop shuffle shuffles shuffling sigh sighs by-herself
      by-himself smoke-stained dusk-lit emptying fading-light half-empty unsmiling tired-eyed`,
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
      songbird nightingale dove doves lambswool quilt bakery baking fresh-baked raked rake
      shady shade persimmon persimmons swallow swallows swift swifts sandwich sandwiches haymakers haymaker reapers mower mowers
      poling punting drowsing lolling lounging yawning contentedly placidly unhurriedly grazed rustle rustling dapple dappled
      sunbeam sunbeams springtime spring-green tadpoles minnow minnows cattail waterlily shepherd shepherdess flock cradle-song
      washing-line teacup teacups bath bathing bathhouse steam-bath warm-spring hot-spring bonsai koi-pond rock-garden zen verdant
      lush evergreen thatched whitewashed hollyhocks roses honeysuckle jasmine wisteria peonies iris irises marigolds sunflowers
      pumpkins beans lettuces cabbages allotment beekeeper milkmaid milking churn dairy loaf loaves crust`,
    weak: `
      soft softly warm warmth sun sunlight sunny morning river rivers lake lakes stream streams pool sea cloud clouds gold golden
      tree trees grass flower flowers cow cows bird birds crane cranes duck ducks hen hens chicken chickens reed reeds glide
      glides gliding moonlight valley field fields hill hills smooth anchor anchored harbour harbor thatch thatched summer
      afternoon sky leaf leaves moss fern ferns pine pines birch cedar bamboo fish carp trout koi stile quiet quietly stillness
      still settled rests resting sitting smile smiles smiling children pony donkey foal calf sweeping wash washing mend mends
      mending apple apples plum plums pear cherry peach peaches lemon lemons rice paddy paddies terraced candle lantern lamp
      lamplight
      shadow-free shelter lantern-glow lazily boatman ferryman gulls pebbles shallows ripe fruit fruits persimmon fig figs vine
      vines grapes cloudless haze feather gardener gardeners grandmother knitting-needles`,
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
      tipsy roister uproar uproarious hilarity guffaw banter-filled ribbons
      midsummer midwinter skate skates skating spit married marry newlyweds groom groomsmen bridesmaid bridesmaids betrothal
      christening regatta derby tournament jousts pageant float floats-carnival bonfire-night lanterns-up snowball snowballs
      hopscotch pie-eating sack-race encore ovation karaoke disco dancefloor mosh rave cocktail cocktails swing-band big-band tuba
      trombone cymbals maracas bouquet rice-throwing mistletoe wassail carol carols caroller carollers snowman tobogganing trophy
      champion champions winner winners victory-lap hooters kazoo nightclub punchbowl gin-palace roars-approval whirl whirling
      swirl-skirts kisses pinata sparklers sparkler`,
    weak: `
      lantern lanterns ribbon ale beer wine mug mugs crowds music musician musicians children ham roast roasting pie pies market
      bazaar stall stalls kiss loud grin grins grinning gamblers band hearth cooks colour colours colourful gambler arcade
      clarinet saxophone banjo guitar lute flute neon costume costumes stamp stamping whistling everyone cider rum whisky drinking
      drunk bonfire sausage sausages dumplings noodles pastries sweets honey-cakes goat-kid neighbours twirl twirls waving flowers
      spit booth booths roar roars kisses painted clogs skirts carried shoulders jostle jostling wreathed brass toddlers jugs
      apples sugar pancakes delighted tumblers applauding hat-trick`,
  },
} as const;
