// What an entry says of its paper comes in, what of it a citation cannot do without and is not known goes out;
// and the entry with such facts filled in from elsewhere. Never is a fact written over.
import { arxivYear } from './arxiv-id.ts';
import type { Entry } from './entry.ts';
import type { Mention } from './mention.ts';
import { paperName } from './paper-name.ts';

export const lacksAuthors = ({ authors }: Entry): boolean => authors.length === 0;

/** Its id stands in place of its title. */
export const lacksTitle = ({ title, ids }: Entry): boolean => title === paperName('', ids);

export const isLacking = (entry: Entry): boolean =>
  lacksAuthors(entry) || lacksTitle(entry) || entry.year === undefined;

/** The same entry where the mention, which must be of the same paper, has nothing that it lacks. */
export function fillIn(entry: Entry, mention: Mention): Entry {
  const title = lacksTitle(entry) && mention.title !== '' ? mention.title : entry.title;
  const authors = lacksAuthors(entry) ? (mention.authors ?? []) : entry.authors;
  const { arxiv } = entry.ids;
  const year = entry.year ?? mention.year ?? (arxiv ? arxivYear(arxiv) : undefined);
  const isSame =
    title === entry.title && authors.length === entry.authors.length && year === entry.year;
  if (isSame) return entry;
  const categories =
    entry.categories.length > 0 ? entry.categories : (mention.categories ?? entry.categories);
  return { ...entry, title, authors, categories, ...(year !== undefined && { year }) };
}
