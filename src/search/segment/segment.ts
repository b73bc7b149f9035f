// A container comes in by way of a source of pages, answers go out: rows by id, title, near title,
// related terms and typed words. What a question needs is brought in together, never row by row.
import { titleKey } from '../../paper/title.ts';
import type { AskedWord } from '../asked.ts';
import type { PaperVector } from '../term-vectors.ts';
import { idNames } from './assemble-rows.ts';
import type { Header } from './container.ts';
import type { Fingerprints, FingerprintTable } from './fingerprint.ts';
import { fingerprintsOf, sharedRows } from './fingerprint.ts';
import type { PaperStems } from './impacts.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './lexicon.ts';
import type { NearCandidate, NearWord } from './near.ts';
import { collectNear } from './near.ts';
import type { PageSource } from './page-source.ts';
import { readPlanned } from './page-source.ts';
import { openPaperVectors } from './paper-vectors.ts';
import type { TypedAnswer, TypedOptions, TypedPlan } from './rank-typed.ts';
import { collectTyped } from './rank-typed.ts';
import type { RelatedHit, RelatedOptions, RelatedQuery } from './relatives.ts';
import { collectRelated } from './relatives.ts';
import type { AnswerKind, Resident } from './resident.ts';
import { firstRanges, readLead } from './resident.ts';
import type { RowReader } from './row-reader.ts';
import { openRowReader } from './row-reader.ts';
import type { Row } from './rows.ts';
import type { TypedVariant } from './typed.ts';
import { collectVariants } from './typed.ts';

/** Rows are named by their ordinals, from 0 to `papers` - 1. */
export interface Segment {
  readonly papers: number;
  /** Rows of each fingerprint, by id key or title key: at once, from memory, and not yet checked. */
  findByIds(prints: Fingerprints): (readonly number[])[];
  findByTitles(prints: Fingerprints): (readonly number[])[];
  /** The same for one fingerprint. */
  findById(hi: number, lo: number): readonly number[];
  findByTitle(hi: number, lo: number): readonly number[];
  /** The fingerprints of a row's id keys, as numbers of 53 bits. */
  idPrintsOf(ordinal: number): readonly number[];
  /** True for a row without an arXiv id. */
  isLoose(ordinal: number): boolean;
  /** Whether there is such a row. */
  readonly hasLoose: boolean;
  /** True for a row that is known by its title alone. */
  isUntexted(ordinal: number): boolean;
  /** Has brought in what first answers of a kind read, beside what is asked meanwhile; see resident.ts. */
  prepare(kind: AnswerKind): void;
  /** Facts of rows, in the order asked for. */
  readRows(ordinals: readonly number[]): Promise<Row[]>;
  /** The row of each id key or title key, checked by the row's own names; null where there is none. */
  getByIds(keys: readonly string[]): Promise<(FoundRow | null)[]>;
  getByTitles(keys: readonly string[]): Promise<FoundRow[][]>;
  readAbstracts(ordinals: readonly number[]): Promise<(string | null)[]>;
  /** The strongest stems of a row, by which it is asked with where a page brings no abstract. */
  readStems(ordinal: number): Promise<PaperStems>;
  /** The vector of a row by the model of this stamp; null where it has none of that model. */
  readVector(ordinal: number, stamp: number): Promise<PaperVector | null>;
  /** How many rows hold each word in a title. */
  countNear(words: readonly string[]): Promise<number[]>;
  /** For each plan rows by shared weight, heaviest first; those that are gone take no place. */
  findNear(
    plans: readonly (readonly NearWord[])[],
    onlyLoose?: boolean,
    isGone?: (ordinal: number) => boolean,
  ): Promise<NearCandidate[][]>;
  findRelated(query: RelatedQuery, options: RelatedOptions): Promise<RelatedHit[]>;
  /** The words that each asked word may mean here: as it is written, or with typing errors forgiven. */
  findVariants(asked: readonly AskedWord[], isForgiving: boolean): Promise<TypedVariant[][]>;
  /** The rows that a plan over those words means. */
  findTyped(plan: TypedPlan, options: TypedOptions): Promise<TypedAnswer>;
  /** Rows that bear an id which a living row of the other segment bears too, rising. */
  findShared(other: Segment, isLiving: (ordinal: number) => boolean): Uint32Array;
  /** Every id key of every row. */
  readonly ids: FingerprintTable;
}

export interface FoundRow extends Row {
  ordinal: number;
}

/** Reads the header and what answers from memory; SegmentError for what is no whole container. */
export async function openSegment(source: PageSource, lead = 0): Promise<Segment> {
  const { header, resident } = await readLead(source, lead);
  const { papers, sections } = header;
  const { isLoose, isUntexted } = resident;
  const near = {
    papers,
    lexicon: openLexicon(
      sections['near-index'],
      sections['near-lexicon'],
      sections['near-postings'],
    ),
  };
  const lexicon = openLexicon(sections.index, sections.lexicon, sections.postings);
  const vectors = openPaperVectors(header);
  const related = { papers, lexicon, vectors, isUntexted };
  const reader = openRowReader(source, header, lexicon);
  return {
    papers,
    isLoose,
    hasLoose: resident.hasLoose,
    isUntexted,
    findById: resident.ids.find,
    findByTitle: resident.titles.find,
    idPrintsOf: resident.ids.printsOf,
    ...openNames(resident, reader),
    prepare(kind) {
      // Whoever needs what could not be read meets the fault again.
      source.load(firstRanges(header, kind)).catch(() => {});
    },
    readRows: reader.readRows,
    readAbstracts: reader.readAbstracts,
    async readStems(ordinal) {
      const { stems } = await reader.readStems(ordinal);
      return { stems, from: isUntexted(ordinal) ? 'title' : 'abstract' };
    },
    readVector: (ordinal, stamp) =>
      readPlanned(source, (read) => {
        const table = vectors.openTable(read);
        return table?.stamp === stamp ? (vectors.readVector(read, table, ordinal) ?? null) : null;
      }),
    countNear: (words) =>
      readPlanned(source, (read) => {
        return words.map((word) => near.lexicon.find(read, word)?.count ?? 0);
      }),
    async findNear(plans, onlyLoose = false, isGone = () => false) {
      if (onlyLoose && !resident.hasLoose) return plans.map(() => []);
      const keeps = (ordinal: number) => !isGone(ordinal) && (!onlyLoose || isLoose(ordinal));
      const found: (NearCandidate[] | null)[] = plans.map(() => null);
      return readPlanned(source, (read) => {
        plans.forEach((plan, i) => {
          found[i] ??= collectNear(read, near, plan, keeps);
        });
        return found.map((one) => one ?? []);
      });
    },
    findRelated: (query, options) =>
      readPlanned(source, (read) => collectRelated(read, related, query, options) ?? []),
    ids: resident.ids,
    findShared: (other, isLiving) => sharedRows(resident.ids, other.ids, isLiving),
    ...openTyped(source, header, near.lexicon),
  };
}

function openTyped(
  source: PageSource,
  { papers, sections }: Header,
  titles: Lexicon,
): Pick<Segment, 'findVariants' | 'findTyped'> {
  const others = openLexicon(
    sections['typed-index'],
    sections['typed-lexicon'],
    sections['typed-postings'],
  );
  const { from, to } = sections['title-lengths'];
  return {
    findVariants: (asked, isForgiving) =>
      readPlanned(
        source,
        (read) =>
          collectVariants(read, { titles, others }, asked, isForgiving) ?? asked.map(() => []),
      ),
    findTyped: (plan, options) =>
      readPlanned(source, (read) => {
        const rows = { papers, lengths: read(from, to) };
        return collectTyped(read, rows, plan, options) ?? { hits: [], found: 0 };
      }),
  };
}

/** Rows by their names: at once and unchecked, or read and checked. */
function openNames(
  { ids, titles }: Resident,
  { readRows }: RowReader,
): Pick<Segment, 'findByIds' | 'findByTitles' | 'getByIds' | 'getByTitles'> {
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
