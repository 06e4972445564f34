/** Words for those who act: people, groups, beasts, monsters, and the parts and clothes one sees of them. */
import { BEASTS } from "./people-beasts.js";
import { LOOKS } from "./people-looks.js";
import { PERSONS } from "./people-persons.js";

export const PEOPLE = { ...PERSONS, ...BEASTS, ...LOOKS } as const;
