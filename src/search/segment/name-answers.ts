// Names of papers come in, the rows of one container that bear them go out: at once and unchecked from
// memory, or read and held against the row's own names.
import { titleKey } from '../../paper/title.ts';
import { idNames } from './assemble-rows.ts';
import type { Fingerprints, FingerprintTable } from './fingerprint.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Resident } from './resident.ts';
import type { RowReader } from './row-reader.ts';
import type { Row } from './rows.ts';

export interface NameAnswers {
  /** Rows of each fingerprint, by id key or title key: at once, from memory, and not yet checked. */
  findByIds(prints: Fingerprints): (readonly number[])[];
  findByTitles(prints: Fingerprints): (readonly number[])[];
  /** The row of each id key or title key, checked by the row's own names; null where there is none. */
  getByIds(keys: readonly string[]): Promise<(FoundRow | null)[]>;
  getByTitles(keys: readonly string[]): Promise<FoundRow[][]>;
}

export interface FoundRow extends Row {
  ordinal: number;
}

/** Rows by their names: at once and unchecked, or read and checked. */
export function openNames({ ids, titles }: Resident, { readRows }: RowReader): NameAnswers {
  const findIn = (table: FingerprintTable, { hi, lo }: Fingerprints) =>
    Array.from(hi, (high, i) => table.find(high, lo[i] ?? 0));

  /** The rows that a table gives for each key, as far as they bear it. */
  async function getIn(
    table: FingerprintTable,
    keys: readonly string[],
    hasName: (row: Row, key: string) => boolean,
  ): Promise<FoundRow[][]> {
    const found = findIn(table, fingerprintsOf(keys));
    const ordinals = [...new Set(found.flat())];
    const read = await readRows(ordinals);
    const rows = new Map(ordinals.map((ordinal, i) => [ordinal, read[i]]));
    return keys.map((key, i) =>
      (found[i] ?? []).flatMap((ordinal) => {
        const row = rows.get(ordinal);
        return row && hasName(row, key) ? [{ ...row, ordinal }] : [];
      }),
    );
  }

  return {
    findByIds: (prints) => findIn(ids, prints),
    findByTitles: (prints) => findIn(titles, prints),
    async getByIds(keys) {
      const found = await getIn(ids, keys, (row, key) => idNames(row).includes(key));
      return found.map(([first]) => first ?? null);
    },
    getByTitles: (keys) =>
      getIn(titles, keys, ({ paper }, key) =>
        [paper.title, ...(paper.aliases ?? [])].some((title) => titleKey(title) === key),
      ),
  };
}
