// Saved entries that are one paper come in, the one entry that holds all of them goes out, the same in
// whatever order they come. No id, tag or text of a note is dropped. Pure.
import type { Entry } from './entry.ts';
import { withFormerKeys } from './former-keys.ts';
import { toCanonicalJson } from './kept.ts';
import { mergeEntries } from './merge-kept.ts';
import { paperName } from './paper-name.ts';

/** The strongest id names the paper on every page. */
const SCHEMES = ['arxiv', 'doi', 'acl', 'title'];
const FARTHER = [null, 'reading', 'read'] as const;

const rankOf = ({ key }: Entry) => SCHEMES.indexOf(key.slice(0, key.indexOf(':')));

/** The latest last; equals by their text, on every machine the same. */
function inOrder(a: Entry, b: Entry): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt - b.updatedAt;
  return toCanonicalJson(a) < toCanonicalJson(b) ? -1 : 1;
}

/**
 * Of the facts the latest that are known; the status that is farthest, the earliest day. The key is one
 * of theirs.
 */
export function mergeDoubles(entries: readonly [Entry, ...Entry[]]): Entry {
  const sorted = [...entries].sort(inOrder);
  const merged = sorted.reduce(mergeEntries);
  const latestFirst = sorted.reverse();
  const known = (holds: (entry: Entry) => boolean) => latestFirst.find(holds) ?? merged;
  const [first = merged] = [...entries].sort(
    (a, b) => rankOf(a) - rankOf(b) || (a.key < b.key ? -1 : 1),
  );
  const { year } = known((entry) => entry.year !== undefined);
  const { codeUrl } = known((entry) => entry.codeUrl !== undefined);
  const { site } = known((entry) => entry.site !== undefined);
  const farthest = Math.max(...entries.map(({ status }) => FARTHER.indexOf(status)));
  const one: Entry = {
    ...merged,
    key: first.key,
    title: known(({ title, ids }) => title !== paperName('', ids)).title,
    authors: known(({ authors }) => authors.length > 0).authors,
    categories: known(({ categories }) => categories.length > 0).categories,
    status: FARTHER[farthest] ?? null,
    ...(year !== undefined && { year }),
    ...(codeUrl !== undefined && { codeUrl }),
    ...(site !== undefined && { site }),
  };
  return withFormerKeys(one, entries);
}
