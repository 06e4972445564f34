/** Single words that rules ask every word of a text about, by their exact form: one bit each instead of a look-up each. */

export const TELLING = {
  /** Always before a noun; the other determiners can stand alone. */
  article: `the a an every no`,
  /** They open a clause about the noun before them. */
  relative: `that which who whom where`,
  /** What follows can be over, denied, supposed, reported or a simile. */
  scope: `once since been had if unless whether that which who what as like than`,
  /** Reasons, other days and what is not there can begin with them. */
  elsewhere: `because since where who instead rather from for in of to not somebody someone nobody`,
  /** A later one of several scenes. */
  ordinal: `second third fourth fifth sixth last final next`,
  /** "a fist the size of a ham" */
  dimension: `size colour color shape height length width`,
  /** Of width and distance. */
  wide: `
    beyond below beneath ahead above across everywhere horizon distance far away miles mile overhead under round around between along
    ends end rows row thousands hundreds hundred thousand dozen storeys whole`,
  /** Nobody and nothing is there. */
  nobody: `nobody nothing none no never without not empty`,
  /** A memory can begin with them. */
  remembers: `ago yesterday formerly originally had before used remember remembers remembered recall recalled once last back`,
  unearthly: `
    ghostly spectral unearthly enchanted bewitched arcane eldritch magical ensorcelled spellbound incorporeal ethereal supernatural
    haunted cursed otherworldly bodiless disembodied weightless witch-lit spirit-lit ensouled`,
  /** Where the picture is seen from. */
  viewing: `through directly below beneath far above over high`,
  /** A sign of the impossible can begin with them. */
  sign: `
    itself themselves accord unaided unbidden nobody no-one nothing none no without through out hand hands palm palms finger fingers
    fingertip fingertips fist fists knuckles eyes mouth lips as before in at`,
  /** What writers set beside a wonder can begin with them. */
  beside: `
    itself themselves accord unaided unbidden untouched unheld unassisted unprompted no without not never nor fails fail failed don't doesn't
    didn't won't wouldn't couldn't cannot can't neither year years week weeks month months days hour hours winters century centuries shadow
    shadows reflection tails heads`,
} as const;
