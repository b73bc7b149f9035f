// Entries that are made one come in; the keys under which older copies hold them, and which no id tells, go out.
// Pure. No key is ever dropped, so that what is one stays one in whatever order the copies come.
import type { Entry } from './entry.ts';
import { idKeys } from './paper.ts';

const allKeys = (entries: readonly Entry[]) =>
  entries.flatMap(({ key, was = [] }) => [key, ...was]).sort();

/** The one entry with all that it and the others were known by; what its ids tell is left out. */
export function withFormerKeys(one: Entry, others: readonly Entry[]): Entry {
  const { was: _, ...entry } = one;
  const told = new Set([entry.key, ...idKeys(entry.ids)]);
  const was = [...new Set(allKeys([one, ...others]))].filter((key) => !told.has(key));
  return was.length > 0 ? { ...entry, was } : entry;
}

/** The key of what two entries became that have different ones: on every machine the same. */
export function keyOfBoth(a: Entry, b: Entry, ids: Entry['ids']): string {
  return idKeys(ids)[0] ?? allKeys([a, b])[0] ?? a.key;
}
