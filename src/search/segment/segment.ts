// A container comes in by way of a source of pages, answers go out: rows by id, title, near title,
// related terms and typed words. What a question needs is brought in together, never row by row.
import type { PaperVector } from '../term-vectors.ts';
import type { FingerprintTable } from './fingerprint.ts';
import { sharedRows } from './fingerprint.ts';
import type { PaperStems } from './impacts.ts';
import { openLexicon } from './lexicon.ts';
import type { NameAnswers } from './name-answers.ts';
import { openNames } from './name-answers.ts';
import type { NearCandidate, NearWord } from './near.ts';
import { collectNear } from './near.ts';
import type { PageSource } from './page-source.ts';
import { readPlanned } from './page-source.ts';
import { openPaperVectors } from './paper-vectors.ts';
import type { RelatedAnswers } from './related-answers.ts';
import { openRelated } from './related-answers.ts';
import type { AnswerKind } from './resident.ts';
import { firstRanges, readLead } from './resident.ts';
import { openRowReader } from './row-reader.ts';
import type { Row } from './rows.ts';
import type { TypedAnswers } from './typed-answers.ts';
import { openTyped } from './typed-answers.ts';

/** Rows are named by their ordinals, from 0 to `papers` - 1. */
export interface Segment extends NameAnswers, RelatedAnswers, TypedAnswers {
  readonly papers: number;
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
  /** Rows that bear an id which a living row of the other segment bears too, rising. */
  findShared(other: Segment, isLiving: (ordinal: number) => boolean): Uint32Array;
  /** Every id key of every row. */
  readonly ids: FingerprintTable;
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
    ...openRelated(source, { papers, lexicon, vectors, isUntexted }),
    ids: resident.ids,
    findShared: (other, isLiving) => sharedRows(resident.ids, other.ids, isLiving),
    ...openTyped(source, header, near.lexicon),
  };
}
