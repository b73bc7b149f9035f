// The rows of a segment come in by their final order; the sections of facts go out: the rows packed,
// and what leads to each by id and title. It must never look at what rows are compared by.
import { idKeys } from '../../paper/paper.ts';
import { titleKey } from '../../paper/title.ts';
import type { SectionName } from './container.ts';
import { fingerprintsOf, writeFingerprintTable } from './fingerprint.ts';
import type { Pace } from './pace.ts';
import { eachStep } from './pace.ts';
import { packRecords } from './records.ts';
import type { Row } from './rows.ts';
import { countRowWords, writeRow } from './rows.ts';
import { titleLength } from './typed-words.ts';
import { numberWords } from './word-table.ts';

/** Sections of a container. */
export type Parts = Partial<Record<SectionName, Uint8Array>>;

/** Every id key of a row, and its own key. */
export function idNames({ paper }: Row): string[] {
  const names = idKeys(paper.ids);
  if (!names.includes(paper.key)) names.push(paper.key);
  return names;
}

/** The key of each title of a row that has words. */
export function titleNames({ paper }: Row): string[] {
  const keys = [paper.title, ...(paper.aliases ?? [])].map(titleKey);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Names and the rows that they lead to. */
function collectNames() {
  const names: string[] = [];
  const rows: number[] = [];
  return {
    add(more: readonly string[], row: number) {
      for (const name of more) {
        names.push(name);
        rows.push(row);
      }
    },
    pack: () => writeFingerprintTable(fingerprintsOf(names), Uint32Array.from(rows)),
  };
}

export async function assembleRows(
  papers: number,
  rowOf: (ordinal: number) => Row,
  pace?: Pace,
): Promise<Parts> {
  const uses = new Map<string, number>();
  await eachStep(papers, pace, (ordinal) => countRowWords(rowOf(ordinal), uses));
  const { numbers, packed } = numberWords(uses);
  uses.clear();
  const records = packRecords(64 * papers);
  const ids = collectNames();
  const titles = collectNames();
  const loose = new Uint8Array(Math.ceil(papers / 8));
  const untexted = new Uint8Array(Math.ceil(papers / 8));
  const lengths = new Uint8Array(papers);
  const mark = (bits: Uint8Array, ordinal: number) => {
    bits[ordinal >>> 3] = (bits[ordinal >>> 3] ?? 0) | (1 << (ordinal & 7));
  };
  await eachStep(papers, pace, (ordinal) => {
    const row = rowOf(ordinal);
    records.add((writer) => writeRow(writer, row, numbers));
    ids.add(idNames(row), ordinal);
    titles.add(titleNames(row), ordinal);
    if (row.paper.ids.arxiv === undefined) mark(loose, ordinal);
    if (row.from === 'title') mark(untexted, ordinal);
    lengths[ordinal] = titleLength(row.paper);
  });
  const { offsets, body } = records.finish();
  return {
    ids: ids.pack(),
    titles: titles.pack(),
    loose,
    untexted,
    'title-lengths': lengths,
    'row-offsets': offsets,
    rows: body,
    'word-offsets': packed.offsets,
    words: packed.words,
  };
}
