/** Sets of words from lists as people write them. */

export type Words = ReadonlySet<string>;
const sets = new Map<string, Words>();

/** The set of the words in a list; every list is split once. */
export function words(list: string): Words {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list.split(/\s+/).filter(Boolean));
    sets.set(list, set);
  }
  return set;
}
