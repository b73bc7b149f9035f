// The row of a container comes in, its bytes go out as they are asked for, each page checked against what
// was written down with it. A record that is missing is damage, and never made up.
import type { ByteStore } from './byte-store.ts';
import { blobBytes, RECORD_BYTES, recordBytes } from './byte-store.ts';
import type { Connection } from './connection.ts';
import type { ContainerRow, CorpusDatabase } from './database.ts';
import type { DamageBook } from './page-sums.ts';
import { addSums, checkedBytes, roomForSums } from './page-sums.ts';
import { beginReading, resultOf, resultsOf } from './plain-reads.ts';

/** Of the IndexedDB that a database lies in. */
export type KeyRanges = Pick<typeof IDBKeyRange, 'bound'>;
type StoredPage = Uint8Array<ArrayBuffer>;

export interface StoredParts {
  use: Connection<CorpusDatabase>['use'];
  ranges: KeyRanges;
  /** Where damage is noted. */
  book: DamageBook;
}

/** The bytes of a row that stands, checked as they are read. */
export function openStored(row: ContainerRow, parts: StoredParts): ByteStore {
  const { id, sums } = row;
  return checkedBytes(openRow(row, parts), { id, book: parts.book, ...(sums && { sums }) });
}

function openRow({ id, blob, bytes }: ContainerRow, { use, ranges }: StoredParts): ByteStore {
  if (bytes === undefined) return blobBytes(blob);
  return recordBytes({
    size: bytes,
    lead: blob,
    load: (numbers) =>
      use((database) =>
        readRecords(beginReading(database, ['pages'])('pages'), { id, ranges }, numbers),
      ),
  });
}

/** Bytes that are summed at once. */
const STEP_BYTES = 128 * RECORD_BYTES;

/** The same row with the sums of its pages as they are now. */
export async function withSums(row: ContainerRow, parts: StoredParts): Promise<ContainerRow> {
  const { size, read } = openRow(row, parts);
  const sums = roomForSums(size);
  for (let at = 0; at < size; at += STEP_BYTES) {
    addSums(sums, at / RECORD_BYTES, await read(at, Math.min(at + STEP_BYTES, size)));
  }
  return { ...row, sums };
}

/** So many records that nobody asked for are brought in between two that are wanted: a request more costs more. */
const MOST_BETWEEN = 1;

/** What is asked for in one go, first and last number of each; `numbers` in any order. */
function toSpans(numbers: readonly number[]): [first: number, last: number][] {
  const spans: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span && number - span[1] <= MOST_BETWEEN + 1) span[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

/** The records of a container by their numbers, each in its place; undefined for one that is missing. */
async function readRecords(
  store: IDBObjectStore,
  { id, ranges }: { id: string; ranges: KeyRanges },
  numbers: readonly number[],
): Promise<(StoredPage | undefined)[]> {
  const found = new Map<number, StoredPage | undefined>();
  await Promise.all(
    toSpans(numbers).map(async ([first, last]) => {
      const count = last - first + 1;
      const whole = ranges.bound([id, first], [id, last]);
      const all = count > 1 ? await resultOf<StoredPage[]>(store.getAll(whole)) : [];
      const keys = Array.from({ length: count }, (_, i) => [id, first + i]);
      // Where one is missing all behind it come in a wrong place.
      const records = all.length === count ? all : await resultsOf<StoredPage>(store, keys);
      records.forEach((record, i) => {
        found.set(first + i, record);
      });
    }),
  );
  return numbers.map((number) => found.get(number));
}
