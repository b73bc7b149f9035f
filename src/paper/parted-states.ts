// A state that papers were made one in comes in, and goes out as a mark on the entry that is left of it once that
// is taken back; copies come in, and go out without the states that were. Pure. Such a state says nothing that
// the parted entries do not: one that anything was written into since has another print, and must stay.
import type { Entry } from './entry.ts';
import { fingerprintNumber } from './fingerprint.ts';
import { toCanonicalJson } from './kept.ts';

/** What was noticed of the paper is no change of the reader's. */
const printOf = ({ edition: _, ...state }: Entry) => fingerprintNumber(toCanonicalJson(state));

const inOrder = (prints: readonly number[]) => [...new Set(prints)].sort((a, b) => a - b);

/** The entry with the mark that it is not `one` any more. */
export const withParted = (entry: Entry, one: Entry): Entry => ({
  ...entry,
  parted: inOrder([...(entry.parted ?? []), printOf(one)]),
});

/** The marks of both; none where neither has any. */
export function partedOf(a: Entry, b: Entry): Pick<Entry, 'parted'> {
  const parted = inOrder([...(a.parted ?? []), ...(b.parted ?? [])]);
  return parted.length > 0 ? { parted } : {};
}

/** All but the states that another of these copies tells to be taken back. */
export function withoutParted(entries: readonly Entry[]): readonly Entry[] {
  const told = new Map<string, Set<number>>();
  for (const { key, parted = [] } of entries) {
    const prints = told.get(key) ?? new Set();
    for (const print of parted) told.set(key, prints.add(print));
  }
  if (told.size === 0) return entries;
  return entries.filter((entry) => !told.get(entry.key)?.has(printOf(entry)));
}
