/** The closed classes of English: what holds a clause together and tells who, when, whether and how surely. */

export const FUNCTION_WORDS = {
  definite: `the this that these those both either neither each every all`,
  indefinite: `a an another some any one`,
  numeral: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens several many few countless
    twenty-two thirty-one half score umpteen`,
  possessive: `my your his her its our their whose`,
  firstSecond: `i you we us me yourself myself ourselves yourselves`,
  third: `he she they him her them himself herself themselves who whom`,
  it: `it itself there anyone anybody ones mine yours hers ours theirs else`,
  spatial: `across along above below beneath under underneath over behind beside between among amid amidst around beyond before
    against atop inside outside into onto through throughout toward towards up down off past near in on at overhead ahead aloft ashore
    aboard alongside opposite within upon from out back away here everywhere where astride round halfway somewhere nowhere elsewhere midway downstairs upstairs outdoors indoors
    downstream upstream downhill uphill sideways backward backwards forward forwards inward outward northward southward eastward westward`,
  preposition: `of with without by for about to as than per via despite except during until till since after like unlike`,
  conjunction: `and but or nor yet so`,
  subordinator: `if unless because although though while whereas when whenever once whether that which what why how`,
  modal: `would could should might may must can will shall ought 'd 'll wouldn't couldn't shouldn't mightn't won't can't cannot shan't`,
  be: `be is am are was were been being 's 're 'm isn't aren't wasn't weren't ain't`,
  have: `have has had having 've haven't hasn't hadn't`,
  do: `do does did doing done don't doesn't didn't`,
  negator: `not never no none nobody nothing neither nor nowhere without hardly barely scarcely n't isn't aren't wasn't weren't ain't don't
    doesn't didn't wouldn't couldn't shouldn't won't can't cannot haven't hasn't hadn't mightn't shan't`,
  hedge: `perhaps maybe possibly probably presumably apparently supposedly allegedly almost nearly rather quite seemingly somehow
    practically virtually`,
  adverb: `very too also just only even still already soon now then again once twice never always often sometimes usually rarely
    ever well really truly simply merely exactly indeed certainly together apart alone almost suddenly slowly quickly quietly`,
} as const;
