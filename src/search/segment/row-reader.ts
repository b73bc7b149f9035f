// Ordinals come in, facts, abstracts and strongest stems of rows go out. Places of rows and words
// are kept once they were read; everything else is read for the question and let go.
import type { Header, SectionName } from './container.ts';
import type { PaperStems, StemImpact } from './impacts.ts';
import { countOf } from './impacts.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageSource, Read } from './page-source.ts';
import { readPlanned } from './page-source.ts';
import { openRecords } from './records.ts';
import type { Row } from './rows.ts';
import { readRow } from './rows.ts';
import { openWords, readText } from './word-table.ts';

export interface RowReader {
  readRows(ordinals: readonly number[]): Promise<Row[]>;
  readAbstracts(ordinals: readonly number[]): Promise<(string | null)[]>;
  readStems(ordinal: number): Promise<Pick<PaperStems, 'stems'>>;
}

export function openRowReader(
  source: PageSource,
  { papers, sections }: Header,
  lexicon: Lexicon,
): RowReader {
  /** Opens a section on first use and keeps what `open` makes of it. */
  function keep<T>(name: SectionName, open: (bytes: Uint8Array) => T) {
    let known: T | null = null;
    return (read: Read): T | null => {
      if (known !== null) return known;
      const bytes = read(sections[name].from, sections[name].to);
      // A copy, so that no page of a cache is kept alive by it.
      if (bytes) known = open(bytes.slice());
      return known;
    };
  }
  const records = (offsets: SectionName, body: SectionName) =>
    keep(offsets, (bytes) => openRecords(bytes, sections[body].from, papers));
  const words = (offsets: SectionName, body: SectionName) =>
    keep(offsets, (bytes) => openWords(bytes, sections[body].from));
  const rows = { records: records('row-offsets', 'rows'), words: words('word-offsets', 'words') };
  const texts = {
    records: records('abstract-offsets', 'abstracts'),
    words: words('abstract-word-offsets', 'abstract-words'),
  };
  const forward = records('forward-offsets', 'forward');
  const { from, to } = sections['abstract-offsets'];

  return {
    readRows: (ordinals) =>
      readPlanned(source, (read) => {
        const recordOf = rows.records(read);
        const wordOf = rows.words(read)?.(read);
        if (!recordOf || !wordOf) return [];
        return ordinals.flatMap((ordinal) => {
          const reader = recordOf(read, ordinal);
          return (reader && readRow(reader, wordOf)) ?? [];
        });
      }),

    async readAbstracts(ordinals) {
      if (from === to) return ordinals.map(() => null);
      return readPlanned(source, (read) => {
        const recordOf = texts.records(read);
        const wordOf = texts.words(read)?.(read);
        if (!recordOf || !wordOf) return [];
        return ordinals.map((ordinal) => {
          const reader = recordOf(read, ordinal);
          return (reader && readText(reader, wordOf)) || null;
        });
      });
    },

    readStems: (ordinal) =>
      readPlanned(source, (read) => {
        const reader = forward(read)?.(read, ordinal);
        const stems: StemImpact[] = [];
        let number = -1;
        while (reader && !reader.isDone) {
          number += reader.varint() + 1;
          const impact = reader.byte();
          const stem = lexicon.termAt(read, number);
          if (stem !== undefined) stems.push({ stem, impact, count: countOf(impact) });
        }
        return { stems };
      }),
  };
}
