// Names of authors come in as readers and pages write them; whether two may be one person goes out: the
// same family name, and given names of which none speaks against the other. Accents and case tell nothing.
import { titleWords } from './title.ts';

/** In small letters without accents; `given` may be empty. */
export interface PersonName {
  family: string;
  given: readonly string[];
}

/** "Martin Luther King Jr." is a King. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** "Jane van Doe", "Doe, Jane" and "J. Doe" are all of the family "doe"; null where no letter is left. */
export function readPersonName(name: string): PersonName | null {
  const [before = '', after = ''] = name.slice(0, 200).split(',');
  const words = titleWords(before).filter((word, i) => i === 0 || !NAME_SUFFIX.test(word));
  const family = words.at(-1);
  if (family === undefined) return null;
  const given = titleWords(after).filter((word) => !NAME_SUFFIX.test(word));
  return { family, given: [...given, ...words.slice(0, -1)] };
}

/** Given names in order, as far as both tell them: an initial stands for any name that begins so. */
export function mayBeSamePerson(one: PersonName, other: PersonName): boolean {
  const known = Math.min(one.given.length, other.given.length);
  if (one.family !== other.family || (known === 0 && one.given.length !== other.given.length))
    return false;
  return one.given.slice(0, known).every((name, i) => {
    const theirs = other.given[i] ?? '';
    const isShort = name.length === 1 || theirs.length === 1;
    return isShort ? name[0] === theirs[0] : name === theirs;
  });
}
