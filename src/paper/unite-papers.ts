// Entries of several copies come in, each with what goes along with it; those that are one paper go out
// as one, each row looked at once. Pure. What shares one id and not another is never made one, nor what was made one
// and has other ids since.
import type { Entry } from './entry.ts';
import { keysOf } from './entry.ts';
import { idsDisagree } from './paper.ts';

interface Held {
  entry: Entry;
}

/** What was united so far, by key and by each name: its ids, and what it was before. */
class United<One extends Held> {
  readonly #byKey = new Map<string, One>();
  readonly #byName = new Map<string, Set<One>>();

  get all(): One[] {
    return [...this.#byKey.values()];
  }

  findSame({ entry }: One): One | undefined {
    const own = this.#byKey.get(entry.key);
    if (own) return own;
    for (const name of keysOf(entry)) {
      for (const other of this.#byName.get(name) ?? []) {
        if (!idsDisagree(other.entry.ids, entry.ids)) return other;
      }
    }
    return undefined;
  }

  add(one: One): void {
    this.#byKey.set(one.entry.key, one);
    for (const name of keysOf(one.entry)) {
      const owners = this.#byName.get(name);
      if (owners) owners.add(one);
      else this.#byName.set(name, new Set([one]));
    }
  }

  delete(one: One): void {
    this.#byKey.delete(one.entry.key);
    for (const name of keysOf(one.entry)) this.#byName.get(name)?.delete(one);
  }
}

/** Those of one key first, then those that share an id, also with what others came to. */
export function unitePapers<One extends Held>(
  rows: readonly One[],
  merge: (a: One, b: One) => One,
): One[] {
  const byKey = new Map<string, One>();
  for (const row of rows) {
    const before = byKey.get(row.entry.key);
    byKey.set(row.entry.key, before ? merge(before, row) : row);
  }
  // In the order of their keys, so that it is one outcome in whichever order the copies come.
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  const united = new United<One>();
  for (const [, row] of sorted) {
    let one = row;
    for (let same = united.findSame(one); same; same = united.findSame(one)) {
      united.delete(same);
      one = merge(same, one);
    }
    united.add(one);
  }
  return united.all;
}
