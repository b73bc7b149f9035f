// The keys, titles and cells of rows come in, the order of a segment's rows goes out: the same for the same
// rows, whatever order they came in.
import { titleKey } from '../../paper/title.ts';
import { fingerprintsOf } from './fingerprint.ts';

/** What a row is put in order by. */
export interface OrderedRow {
  key: string;
  title: string;
  /** The cell of the paper's vector, and one more than all of them where it has none. */
  cell: number;
}

/**
 * The places of rows in the order of a segment: by cell, so that papers near in meaning stand side by
 * side; then by the fingerprint of the title (of the key, where the title has no words), then by key.
 */
export function orderRows(rows: readonly OrderedRow[]): Uint32Array {
  const { hi, lo } = fingerprintsOf(rows.map(({ key, title }) => titleKey(title) || key));
  const at = (list: Uint32Array, i: number) => list[i] ?? 0;
  const keyOf = (i: number) => rows[i]?.key ?? '';
  const cells = Uint32Array.from(rows, ({ cell }) => cell);
  return Uint32Array.from(rows, (_, i) => i).sort(
    (a, b) =>
      at(cells, a) - at(cells, b) ||
      at(hi, a) - at(hi, b) ||
      at(lo, a) - at(lo, b) ||
      (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}
