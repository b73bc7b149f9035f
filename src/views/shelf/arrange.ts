// Saved papers come in with what is asked of them, those that are meant go out in the order that is wished
// for. Pure. A paper of which a fact is not known is never taken to have it.
import { newsOf } from '../../paper/edition.ts';
import type { Entry } from '../../paper/entry.ts';
import { titleWords } from '../../paper/title.ts';
import { venueOf, venueSeries } from '../../paper/venue.ts';
import type { AskedPart, Wish } from '../../search/operators.ts';

export const SORTS = ['saved', 'title', 'year', 'author', 'status'] as const;
export type Sort = (typeof SORTS)[number];

/** The topics of a saved paper, broader ones too, by any of their names in small letters. */
export type TopicNames = (entry: Entry) => readonly string[];

type Named = 'tag' | 'topic' | 'venue' | 'cat' | 'site';

const fold = (text: string) => titleWords(text).join(' ');

function namesOf(operator: Named, entry: Entry, topics: TopicNames | null): readonly string[] {
  switch (operator) {
    case 'tag':
      return entry.tags.map((tag) => tag.toLowerCase());
    case 'topic':
      return topics?.(entry) ?? [];
    case 'cat':
      return entry.categories.map((category) => category.toLowerCase());
    case 'site':
      return entry.site ? [entry.site] : [];
    default:
      return [venueOf(entry), venueSeries(entry)].flatMap((name) => name?.toLowerCase() ?? []);
  }
}

/**
 * Names are meant as written where any paper bears them so; else by their beginning, since the reader may
 * still be typing.
 */
function byName(
  entries: readonly Entry[],
  names: (entry: Entry) => readonly string[],
  value: string,
): (entry: Entry) => boolean {
  const wanted = value.toLowerCase();
  const isWritten = entries.some((entry) => names(entry).includes(wanted));
  if (isWritten) return (entry) => names(entry).includes(wanted);
  return (entry) => names(entry).some((name) => name.startsWith(wanted));
}

const HOLDS: Readonly<Record<AskedPart, (entry: Entry) => boolean>> = {
  note: ({ note }) => note !== '',
  tag: ({ tags }) => tags.length > 0,
  code: ({ codeUrl }) => codeUrl !== undefined,
};

/** Each asked word begins a word of one name. */
function byAuthor(value: string): (entry: Entry) => boolean {
  const asked = fold(value).split(' ');
  const isMeant = (name: string) => {
    const parts = fold(name).split(' ');
    return asked.every((word) => parts.some((part) => part.startsWith(word)));
  };
  return ({ authors }) => authors.some(isMeant);
}

function toTest(
  entries: readonly Entry[],
  wish: Wish,
  topics: TopicNames | null,
): (entry: Entry) => boolean {
  switch (wish.operator) {
    case 'author':
      return byAuthor(wish.value);
    case 'year':
      return ({ year }) =>
        year !== undefined && year >= (wish.from ?? 0) && year <= (wish.to ?? Infinity);
    case 'is':
      if (wish.value === 'changed') return ({ edition }) => newsOf(edition).length > 0;
      if (wish.value === 'untagged') return ({ tags }) => tags.length === 0;
      return ({ status }) => (status ?? 'unread') === wish.value;
    case 'has':
      return (entry) => HOLDS[wish.value](entry);
    default: {
      const { operator } = wish;
      return byName(entries, (entry) => namesOf(operator, entry, topics), wish.value);
    }
  }
}

/** Those of which every wish holds, in the order that they came in. `entries`: all that are saved. */
export function keepWished(
  entries: readonly Entry[],
  among: readonly Entry[],
  { wishes, topics }: { wishes: readonly Wish[]; topics: TopicNames | null },
): readonly Entry[] {
  if (wishes.length === 0) return among;
  const tests = wishes.map((wish) => {
    const holds = toTest(entries, wish, topics);
    return (entry: Entry) => holds(entry) !== wish.isNot;
  });
  return among.filter((entry) => tests.every((holds) => holds(entry)));
}

/** What is being read stands before what is not begun, and that before what was read. */
const STATUS_ORDER = ['reading', null, 'read'];

/** The family name of the first author, as it is written last; what has none stands behind. */
const firstAuthor = ({ authors }: Entry) => authors[0]?.split(/\s+/).at(-1) ?? '\u{10FFFF}';

/** Place of each paper by its key, 0 first. Equals stand as they came in, which is newest first. */
export function rankBy(entries: readonly Entry[], sort: Sort, locale: string): Map<string, number> {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sorted = [...entries];
  if (sort === 'title') sorted.sort((a, b) => compare(a.title, b.title));
  if (sort === 'author') sorted.sort((a, b) => compare(firstAuthor(a), firstAuthor(b)));
  if (sort === 'year') sorted.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  if (sort === 'status') {
    const place = ({ status }: Entry) => STATUS_ORDER.indexOf(status);
    sorted.sort((a, b) => place(a) - place(b));
  }
  return new Map(sorted.map(({ key }, at) => [key, at]));
}
