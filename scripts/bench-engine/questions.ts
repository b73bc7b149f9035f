// Papers of a corpus and titles of others come in, what the engine is asked goes out: always the same
// for the same rows. Half of what is asked is known and half is not, as on the pages of a reader.
import type { Mention } from '../../src/paper/mention.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { titleKey } from '../../src/paper/title.ts';
import { makeRandom } from './rows.ts';

const SEED = 20_261_122;

/** `count` items in a random order that is the same in each run, none twice. */
export function draw<Item>(items: readonly Item[], count: number, seed = SEED): Item[] {
  const random = makeRandom(seed);
  const places = new Set<number>();
  const most = Math.min(count, items.length);
  while (places.size < most) places.add(Math.floor(random() * items.length));
  return [...places].flatMap((place) => items[place] ?? []);
}

/** Those of `others` that no paper is by id or title. */
export function pickUnknown(papers: readonly Paper[], others: readonly Paper[]): Paper[] {
  const names = new Set(papers.flatMap(({ key, title }) => [key, titleKey(title)]));
  return others.filter(({ key, title }) => !names.has(key) && !names.has(titleKey(title)));
}

/** Two lists by turns. */
const mix = <Item>(a: readonly Item[], b: readonly Item[]) =>
  a.flatMap((item, i) => [item, ...(b[i] === undefined ? [] : [b[i]])]);

/** Batches of mentions by name alone: of the known and of the unknown each half with their ids. */
export function askByName(known: readonly Paper[], unknown: readonly Paper[], size: number) {
  const batches = Array.from({ length: 5 }, (_, n) =>
    mix(draw(known, size / 2, SEED + n), draw(unknown, size / 2, SEED - 1 - n)),
  );
  return batches.map((batch) => ({
    mentions: batch.map(({ ids, title }, i) => (i % 4 < 2 ? { ids, title } : { title })),
    visitedAt: 4e12,
  }));
}

/** A row as a list page gives it: without its abstract, which the corpus has. */
const toRow = ({ title, ids, authors, categories }: Paper): Mention => ({
  role: 'row',
  title,
  ids,
  authors: authors.slice(0, 100),
  categories,
});

/** Windows of list pages, `rows` each. */
export function askWindows(known: readonly Paper[], unknown: readonly Paper[], rows = 50) {
  const windows = 20;
  const [some, others] = [known, unknown].map((papers) => draw(papers, (windows * rows) / 2));
  return Array.from({ length: windows }, (_, n) => {
    const cut = (papers: readonly Paper[] = []) => {
      return papers.slice((n * rows) / 2, ((n + 1) * rows) / 2).map(toRow);
    };
    return { mentions: mix(cut(some), cut(others)), visitedAt: 4e12 };
  });
}

/** Papers whose relatives are asked for, with their abstracts as their own pages give them. */
export function askRelated(papers: readonly Paper[], count: number) {
  const told = papers.filter(({ abstract = '' }) => abstract.length > 300);
  return draw(told, count).map((paper) => ({
    mention: {
      ...toRow(paper),
      role: 'title' as const,
      abstract: paper.abstract?.slice(0, 20_000),
    },
    key: paper.key,
  }));
}

/** A title in which two letters of its longer words were written wrong. */
function misspell(title: string, random: () => number): string {
  const places = [...title.matchAll(/[a-z](?=[a-z]{2})(?<=[a-z]{3})/g)].map(({ index }) => index);
  const letters = [...title];
  for (let n = 0; n < 2; n++) {
    const place = places[Math.floor(random() * places.length)];
    if (place === undefined) continue;
    const code = ((title.charCodeAt(place) - 97 + 1 + Math.floor(random() * 24)) % 26) + 97;
    letters[place] = String.fromCharCode(code);
  }
  return letters.join('');
}

/** Titles with two typing errors, and the paper that each means. */
export function askMisspelt(papers: readonly Paper[], count: number) {
  const random = makeRandom(SEED);
  const long = papers.filter(({ title }) => title.length >= 40 && /^[\x20-\x7e]+$/.test(title));
  return draw(long, count).map(({ key, title }) => ({ key, title: misspell(title, random) }));
}
