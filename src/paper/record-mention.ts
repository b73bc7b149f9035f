// What is kept or known of a paper comes in, and goes out as a request names it. A mention that a page makes of a
// paper has its bounds to keep, and is made in the sites' own room.
import type { Related } from './annotation.ts';
import type { Entry } from './entry.ts';
import type { Mention } from './mention.ts';
import { paperName } from './paper-name.ts';

type Facts = Pick<Entry, 'ids' | 'title' | 'authors' | 'year' | 'categories'>;

/** What an entry says of its paper; where nobody knew a title, the title is the bare id that stands for it. */
export function entryMention({ title, ids, authors, year, categories }: Facts): Mention {
  return { role: 'link', title, ids, authors, year, categories };
}

/** The same without a bare id in the title's place: what is asked is what the paper is called. */
export function titledMention(facts: Facts): Mention {
  const isBare = facts.title === paperName('', facts.ids);
  return { ...entryMention(facts), title: isBare ? '' : facts.title };
}

/** A line of related papers. */
export function relatedMention({ title, ids, authors, year }: Related): Mention {
  return { role: 'link', title, ids, authors, year };
}
