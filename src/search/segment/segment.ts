// A container comes in by way of a source of pages, answers go out: rows by id, title, near title,
// related terms and typed words. What a question needs is brought in together, never row by row.
import { titleKey } from '../../paper/title.ts';
import { ranking } from '../ranking.ts';
import { idNames } from './assemble.ts';
import { SegmentError } from './bytes.ts';
import type { SectionName } from './container.ts';
import { readHeader } from './container.ts';
import type { Fingerprints } from './fingerprint.ts';
import { fingerprintsOf, openFingerprintTable } from './fingerprint.ts';
import type { PaperStems, StemImpact } from './impacts.ts';
import { countOf } from './impacts.ts';
import { openLexicon } from './lexicon.ts';
import type { NearCandidate, NearWord } from './near.ts';
import { collectNear } from './near.ts';
import type { PageSource, Read } from './page-source.ts';
import { readPlanned } from './page-source.ts';
import type { RelatedHit, RelatedOptions, RelatedQuery } from './relatives.ts';
import { collectRelated } from './relatives.ts';
import type { Row } from './rows.ts';
import { openRecords, readRow } from './rows.ts';
import type { TypedAnswer, TypedQuery } from './search-titles.ts';
import { collectTyped } from './search-titles.ts';
import type { WordOf } from './word-table.ts';
import { openWords } from './word-table.ts';

/** Rows are named by their ordinals, from 0 to `papers` - 1. */
export interface Segment {
  readonly papers: number;
  /** Rows of each fingerprint, by id key or title key: at once, from memory, and not yet checked. */
  findByIds(prints: Fingerprints): (readonly number[])[];
  findByTitles(prints: Fingerprints): (readonly number[])[];
  /** True for a row without an arXiv id. */
  isLoose(ordinal: number): boolean;
  /** True for a row that is known by its title alone. */
  isUntexted(ordinal: number): boolean;
  /** Facts of rows, in the order asked for. */
  readRows(ordinals: readonly number[]): Promise<Row[]>;
  /** The row of each id key or title key, checked by the row's own names; null where there is none. */
  getByIds(keys: readonly string[]): Promise<(FoundRow | null)[]>;
  getByTitles(keys: readonly string[]): Promise<FoundRow[][]>;
  readAbstracts(ordinals: readonly number[]): Promise<(string | null)[]>;
  /** The strongest stems of a row, by which it is asked with where a page brings no abstract. */
  readStems(ordinal: number): Promise<PaperStems>;
  /** How many rows hold each word in a title. */
  countNear(words: readonly string[]): Promise<number[]>;
  findNear(plan: readonly NearWord[], onlyLoose?: boolean): Promise<NearCandidate[]>;
  findRelated(query: RelatedQuery, options: RelatedOptions): Promise<RelatedHit[]>;
  searchTitles(query: TypedQuery): Promise<TypedAnswer>;
}

export interface FoundRow extends Row {
  ordinal: number;
}

/** Reads the header and what answers from memory; SegmentError for what is no whole container. */
export async function openSegment(source: PageSource): Promise<Segment> {
  const { papers, sections } = await readHeader(source);
  const resident = ['ids', 'titles', 'loose', 'untexted'] as const;
  const [ids, titles, loose, untexted] = await readPlanned(source, (read) =>
    resident.map((name) => read(sections[name].from, sections[name].to) ?? new Uint8Array(0)),
  );
  if (!ids || !titles || loose?.length !== untexted?.length) {
    throw new SegmentError('a container lacks a section');
  }
  if (loose?.length !== Math.ceil(papers / 8)) {
    throw new SegmentError('a container has not as many rows as it says');
  }
  const tables = {
    ids: openFingerprintTable(ids, papers),
    titles: openFingerprintTable(titles, papers),
  };
  const hasBit = (bits: Uint8Array | undefined, ordinal: number) =>
    (((bits?.[ordinal >>> 3] ?? 0) >>> (ordinal & 7)) & 1) === 1;
  const lists = {
    near: openLexicon(sections['near-index'], sections['near-lexicon'], sections['near-postings']),
    related: openLexicon(sections.index, sections.lexicon, sections.postings),
  };

  /** Opens a section's offsets on first use and keeps what `open` makes of them. */
  function keepOffsets<T>(name: SectionName, open: (bytes: Uint8Array) => T) {
    let known: T | null = null;
    return (read: Read): T | null => {
      if (known !== null) return known;
      const bytes = read(sections[name].from, sections[name].to);
      if (bytes) known = open(bytes.slice());
      return known;
    };
  }
  const records = (offsets: SectionName, body: SectionName) =>
    keepOffsets(offsets, (bytes) => openRecords(bytes, sections[body].from, papers));
  const words = (offsets: SectionName, body: SectionName) =>
    keepOffsets(offsets, (bytes) => openWords(bytes, sections[body].from));
  const getRows = records('row-offsets', 'rows');
  const getForward = records('forward-offsets', 'forward');
  const getAbstracts = records('abstract-offsets', 'abstracts');
  const getWords = words('word-offsets', 'words');
  const getAbstractWords = words('abstract-word-offsets', 'abstract-words');
  const isUntexted = (ordinal: number) => hasBit(untexted, ordinal);

  function readRows(ordinals: readonly number[]): Promise<Row[]> {
    return readPlanned(source, (read) => {
      const recordOf = getRows(read);
      const wordOf = getWords(read)?.(read);
      if (!recordOf || !wordOf) return [];
      return ordinals.flatMap((ordinal) => {
        const reader = recordOf(read, ordinal);
        return (reader && readRow(reader, wordOf)) ?? [];
      });
    });
  }

  async function readFound(ordinals: readonly number[]): Promise<Map<number, FoundRow>> {
    const unlike = [...new Set(ordinals)];
    const rows = await readRows(unlike);
    return new Map(rows.map((row, i) => [unlike[i] ?? 0, { ...row, ordinal: unlike[i] ?? 0 }]));
  }

  async function getByIds(keys: readonly string[]): Promise<(FoundRow | null)[]> {
    const found = segment.findByIds(fingerprintsOf(keys));
    const rows = await readFound(found.flat());
    return keys.map((key, i) => {
      const named = found[i]?.map((ordinal) => rows.get(ordinal));
      return named?.find((row) => row && idNames(row).includes(key)) ?? null;
    });
  }

  async function getByTitles(keys: readonly string[]): Promise<FoundRow[][]> {
    const found = segment.findByTitles(fingerprintsOf(keys));
    const rows = await readFound(found.flat());
    return keys.map((key, i) =>
      (found[i] ?? []).flatMap((ordinal) => {
        const row = rows.get(ordinal);
        const titles = row ? [row.paper.title, ...(row.paper.aliases ?? [])] : [];
        return row && titles.some((title) => titleKey(title) === key) ? [row] : [];
      }),
    );
  }

  async function readAbstracts(ordinals: readonly number[]): Promise<(string | null)[]> {
    const { from, to } = sections['abstract-offsets'];
    if (from === to) return ordinals.map(() => null);
    return readPlanned(source, (read) => {
      const recordOf = getAbstracts(read);
      const wordOf = getAbstractWords(read)?.(read);
      if (!recordOf || !wordOf) return [];
      return ordinals.map((ordinal) => {
        const reader = recordOf(read, ordinal);
        let text = '';
        while (reader && !reader.isDone) text += readTextWord(reader, wordOf);
        return text === '' ? null : text;
      });
    });
  }

  function readStems(ordinal: number): Promise<PaperStems> {
    return readPlanned(source, (read) => {
      const reader = getForward(read)?.(read, ordinal);
      const stems: StemImpact[] = [];
      let number = -1;
      while (reader && !reader.isDone) {
        number += reader.varint() + 1;
        const impact = reader.byte();
        const stem = lists.related.termAt(read, number);
        if (stem !== undefined) stems.push({ stem, impact, count: countOf(impact) });
      }
      return { stems, from: isUntexted(ordinal) ? 'title' : 'abstract' };
    });
  }

  const isAny = () => true;
  const isLoose = (ordinal: number) => hasBit(loose, ordinal);
  const findIn = (table: typeof tables.ids, { hi, lo }: Fingerprints) =>
    Array.from(hi, (high, i) => table.find(high, lo[i] ?? 0));
  const segment: Segment = {
    papers,
    findByIds: (prints) => findIn(tables.ids, prints),
    findByTitles: (prints) => findIn(tables.titles, prints),
    isLoose,
    isUntexted,
    readRows,
    getByIds,
    getByTitles,
    readAbstracts,
    readStems,
    countNear: (asked) =>
      readPlanned(source, (read) => asked.map((word) => lists.near.find(read, word)?.count ?? 0)),
    findNear: (plan, onlyLoose = false) =>
      readPlanned(source, (read) => {
        return collectNear(read, lists.near, plan, onlyLoose ? isLoose : isAny) ?? [];
      }),
    findRelated: (query, options) => {
      const parts = { papers, lexicon: lists.related, isUntexted };
      const most = Math.min(options.most, ranking.related.most);
      return readPlanned(
        source,
        (read) => collectRelated(read, parts, query, { ...options, most }) ?? [],
      );
    },
    searchTitles: (query) =>
      readPlanned(source, (read) => {
        const parts = { papers, lexicon: lists.near };
        return collectTyped(read, parts, query) ?? { hits: [], total: 0 };
      }),
  };
  return segment;
}

function readTextWord(reader: Parameters<typeof readRow>[0], wordOf: WordOf): string {
  const number = reader.varint();
  return number === 0 ? reader.text() : (wordOf(number) ?? '');
}
