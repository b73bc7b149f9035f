// What a restore made of what stood comes in and goes out as marks of the rows it changed; later those marks,
// what stood before and what stands then come in, and what it changed is taken back. Pure. What was changed
// since must never be written over: it stays, and is told.
import type { Took, TouchedRow } from '../paper/backup.ts';
import { mergeEditions } from '../paper/edition.ts';
import type { Entry } from '../paper/entry.ts';
import { fingerprintNumber } from '../paper/fingerprint.ts';
import type { Kept, KeptTable } from '../paper/kept.ts';
import { KEPT_TABLES, rowName, toCanonicalJson } from '../paper/kept.ts';

type Row = Kept[KeptTable][number];

/** Titles that are named of what stayed. */
const MOST_TITLES = 8;

const printOf = (row: unknown): number => fingerprintNumber(toCanonicalJson(row));

/** What is noticed of a paper is no change of the reader's. */
const withoutEdition = ({ edition: _, ...entry }: Entry) => entry;

const byName = (rows: readonly Row[]) => new Map(rows.map((row) => [rowName(row), row]));

/** The rows that differ, each with what it has become. */
export function findTouched(before: Kept, after: Kept): TouchedRow[] {
  return KEPT_TABLES.flatMap((table) => {
    const [was, is] = [byName(before[table]), byName(after[table])];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((name): TouchedRow[] => {
      const row = is.get(name);
      if (!row) return [{ table, name, print: null }];
      const old = was.get(name);
      if (old === row || (old && toCanonicalJson(old) === toCanonicalJson(row))) return [];
      const facts = 'edition' in row && row.edition && { facts: printOf(withoutEdition(row)) };
      return [{ table, name, print: printOf(row), ...facts }];
    });
  });
}

/** The row as it was, null where it was not there; undefined where what stands was changed since. */
function backOf(touched: TouchedRow, was: Row | undefined, stands: Row | undefined) {
  if ((stands ? printOf(stands) : null) === touched.print) return was ?? null;
  if (!stands || !('tags' in stands) || touched.print === null) return undefined;
  const facts = touched.facts ?? touched.print;
  if (printOf(withoutEdition(stands)) !== facts) return undefined;
  if (!was) return null;
  const before = was as Entry;
  const edition = mergeEditions(before.edition, stands.edition);
  return edition ? { ...before, edition } : before;
}

interface TakenBack {
  kept: Kept;
  took: Took;
}

/** All that is kept once it is taken back. `before`: what stood when it was done. */
export function takeBack(standing: Kept, before: Kept, touched: readonly TouchedRow[]): TakenBack {
  const was = tablesOf(before);
  const is = tablesOf(standing);
  const left: { table: KeptTable; row: Row | undefined }[] = [];
  for (const one of touched) {
    const { table, name } = one;
    const [old, row] = [was[table].get(name), is[table].get(name)];
    const back = backOf(one, old, row);
    if (back === undefined) left.push({ table, row: row ?? old });
    else if (back) is[table].set(name, back);
    else is[table].delete(name);
  }
  const entries = left.filter(({ table }) => table === 'entries');
  const titles = entries.flatMap(({ row }) => (row && 'tags' in row && row.title) || []);
  return {
    kept: {
      entries: [...is.entries.values()] as Kept['entries'],
      corrections: [...is.corrections.values()] as Kept['corrections'],
      overlay: [...is.overlay.values()] as Kept['overlay'],
    },
    took: {
      left: entries.length,
      leftTitles: titles.slice(0, MOST_TITLES),
      leftTopics: left.length - entries.length,
    },
  };
}

const tablesOf = (kept: Kept): Record<KeptTable, Map<string, Row>> => ({
  entries: byName(kept.entries),
  corrections: byName(kept.corrections),
  overlay: byName(kept.overlay),
});

/** The topics that are followed once it is taken back: those that came or went with it alone. */
export function takeBackFollowed(
  standing: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  if (standing.join('\n') === after.join('\n')) return before;
  const stay = standing.filter((id) => before.includes(id) || !after.includes(id));
  const back = before.filter((id) => !after.includes(id) && !standing.includes(id));
  return [...stay, ...back];
}
