/** The closed classes of English: what holds a clause together and tells who, when, whether and how surely. */

export const FUNCTION_WORDS = {
  definite: `the this that these those both either neither each every all`,
  indefinite: `a an another some any one`,
  numeral: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens several many few countless
    twenty-two thirty-one half score umpteen
    twenty-one thirteenfold sixscore fourscore threescore billion
    twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty-two thirty-three thirty-four
    thirty-five thirty-six forty-one forty-two forty-four forty-five fifty-five sixty-five ninety-nine eighty-eight`,
  possessive: `my your his her its our their whose`,
  firstSecond: `i you we us me yourself myself ourselves yourselves`,
  third: `he she they him her them himself herself themselves who whom`,
  it: `it itself there anyone anybody ones mine yours hers ours theirs else
    others oneself whoso thyself thou thee ye thine`,
  spatial: `across along above below beneath under underneath over behind beside between among amid amidst around beyond before
    against atop inside outside into onto through throughout toward towards up down off past near in on at overhead ahead aloft ashore
    aboard alongside opposite within upon from out back away here everywhere where astride round halfway somewhere nowhere elsewhere midway downstairs upstairs outdoors indoors
    downstream upstream downhill uphill sideways backward backwards forward forwards inward outward northward southward eastward westward
    upward downward upwards downwards inwards outwards eastwards westwards northwards southwards skyward skywards heavenward
    homeward homewards leftward rightward seaward seawards landward shoreward earthward astern aft abaft abeam afield abroad aground
    yonder thither hither aside alee alow thereabouts hereabouts offshore onshore inshore upslope downslope uptown crosswise
    lengthwise edgewise endways sidewards diagonally belowdecks windward leeward clockwise anticlockwise counterclockwise
    widdershins sunwise
    mid-air midair`,
  preposition: `of with without by for about to as than per via despite except during until till since after like unlike
    vs versus amongst notwithstanding unto sans betwixt atop underneath alongside`,
  conjunction: `and but or nor yet so`,
  subordinator: `if unless because although though while whereas when whenever once whether that which what why how
    whatever whichever whoever whomever wherever whereupon whereby wherein wherefore lest albeit whilst however whither whence
    insofar inasmuch`,
  modal: `would could should might may must can will shall ought 'd 'll wouldn't couldn't shouldn't mightn't won't can't cannot shan't
    may'st needn't mustn't daren't oughtn't`,
  be: `be is am are was were been being 's 're 'm isn't aren't wasn't weren't ain't`,
  have: `have has had having 've haven't hasn't hadn't`,
  do: `do does did doing done don't doesn't didn't`,
  negator: `not never no none nobody nothing neither nor nowhere without hardly barely scarcely n't isn't aren't wasn't weren't ain't don't
    doesn't didn't wouldn't couldn't shouldn't won't can't cannot haven't hasn't hadn't mightn't shan't
    mustn't needn't daren't seldom`,
  hedge: `perhaps maybe possibly probably presumably apparently supposedly allegedly almost nearly rather quite seemingly somehow
    practically virtually`,
  adverb: `very too also just only even still already soon now then again once twice never always often sometimes usually rarely
    ever well really truly simply merely exactly indeed certainly together apart alone almost suddenly slowly quickly quietly
    ago afresh aloud anew anyhow anyway anymore anywhere apiece awhile badly beforehand afterward afterwards besides betimes certes
    doubtless downright elsewhere erelong evermore fain forever forevermore forsooth forth forthwith fortnightly fro fully
    furthermore gently gingerly haply hence henceforth henceforward hereafter hereby herein hereof hereto herewith hitherto instead
    ironically likewise longways meantime meanwhile mayhap methinks moreover namely nay nevertheless nevermore nigh nonetheless
    noways nowadays nowise offhand oft oftentimes otherwise overmuch partway perchance perforce piecemeal pell-mell presto pronto
    regardless roughshod scot-free seriatim shortly sidewise singly slantwise sometime someday somewhat sooner soonest stepwise
    straightaway straightway therefore thereafter thereat thereby therefrom therein thereof thereto thereupon therewith thence
    thenceforth thrice thus topsy-turvy unawares unbeknownst verily viz well-nigh whatsoever wherewith whole-heartedly willy-nilly
    withal yea yes yep yeah nope okay ok alas aye oh ah aha ahem ahoy bah begone blimey crikey eek eh egad eureka fie gadzooks gosh
    ha hah halloo hallo hey hi hmm ho hullo huh lo mhm o oho ooh oops ouch ow oy phew pooh psst pshaw shh tsk ugh uh um whew whoa
    wow yikes yippee yo yuck zounds calmly dully idly kindly poorly purely sorely surely wholly wryly coldly deftly dimly drily
    dryly duly eerily fairly falsely firmly fondly freely gaily gladly glumly grimly hotly icily keenly lamely lazily loudly madly
    meekly mildly mostly mutely nearby neatly nicely oddly openly palely partly primly richly rudely sadly safely sagely shyly slyly
    smugly snugly softly solely stiffly tamely tautly tersely thickly thinly tidily tiredly vaguely vainly vastly warily warmly
    weakly wearily wetly wildly wisely yearly
    silently faintly noiselessly proudly tenderly strangely unnaturally impossibly recently newly triumphantly finally defiantly
    weightlessly desperately luminously bleakly contentedly placidly unhurriedly wrongly crabwise edge-on underfoot`,
} as const;
