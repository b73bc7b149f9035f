// The rows of a segment come in by their final order with their lists of terms, a container goes
// out. Building and merging both end here, so that the same rows give the same bytes.
import { idKeys } from '../../paper/paper.ts';
import { titleKey } from '../../paper/title.ts';
import { ByteWriter } from './bytes.ts';
import type { Container, SectionName } from './container.ts';
import { packContainer } from './container.ts';
import { fingerprintsOf, writeFingerprintTable } from './fingerprint.ts';
import type { RowVectors } from './paper-vectors.ts';
import { packVectors } from './paper-vectors.ts';
import { writePostings } from './postings.ts';
import { packRecords } from './records.ts';
import type { Row } from './rows.ts';
import { countRowWords, writeRow } from './rows.ts';
import { packTerms } from './term-blocks.ts';
import { titleLength } from './typed-words.ts';
import { numberWords, rankWords } from './word-table.ts';

/** Asked between small steps: a promise where the work shall rest until it is kept. */
export type Pace = () => Promise<void> | undefined;

/** Rests for `rest()` after each `sliceMs` of work. */
export function paceOf(sliceMs: number, now: () => number, rest: () => Promise<void>): Pace {
  let until = now() + sliceMs;
  return () => {
    if (now() < until) return undefined;
    return rest().then(() => {
      until = now() + sliceMs;
    });
  };
}

/** Rows of one term, rising; a view that holds until the next is asked for. */
export interface PostingList {
  rows: Uint32Array;
  impacts: Uint8Array | null;
}

/** Terms in order, and the rows of each; an empty list leaves its term out. */
export interface PostingLists {
  terms: readonly string[];
  list(place: number): PostingList;
}

/** The strongest terms of a row, as places in the list of terms, rising, with their impacts. */
export interface ForwardTerms {
  places: readonly number[];
  impacts: readonly number[];
}

/** Words of texts as numbers of one vocabulary; null for a row without a text. */
export interface Texts {
  vocabulary: readonly string[];
  wordsOf(ordinal: number): Uint32Array | null;
}

/** Each part is opened when its turn comes, and let go after it. */
export interface Assembly {
  papers: number;
  openRows(): Promise<(ordinal: number) => Row>;
  openNear(): Promise<PostingLists>;
  openTyped(): Promise<PostingLists>;
  openRelated(): Promise<PostingLists & { forwardOf(ordinal: number): ForwardTerms }>;
  openAbstracts(): Promise<Texts | null>;
  /** Null where the segment is made without a model of terms. */
  openVectors(): Promise<RowVectors | null>;
}

type Parts = Partial<Record<SectionName, Uint8Array>>;

/** Rows or terms between two questions to the pace. */
const STEP = 64;

async function eachStep(count: number, pace: Pace | undefined, work: (i: number) => void) {
  for (let i = 0; i < count; i++) {
    work(i);
    if (i % STEP === STEP - 1) {
      const rest = pace?.();
      if (rest) await rest;
    }
  }
}

export async function assemble(assembly: Assembly, pace?: Pace): Promise<Container> {
  const { papers } = assembly;
  const parts: Parts = {};
  Object.assign(parts, await assembleRows(papers, await assembly.openRows(), pace));
  const near = await packLists(await assembly.openNear(), pace);
  parts['near-index'] = near.index;
  parts['near-lexicon'] = near.blocks;
  parts['near-postings'] = near.postings;
  const typed = await packLists(await assembly.openTyped(), pace);
  parts['typed-index'] = typed.index;
  parts['typed-lexicon'] = typed.blocks;
  parts['typed-postings'] = typed.postings;
  const related = await assembly.openRelated();
  const packed = await packLists(related, pace);
  parts.index = packed.index;
  parts.lexicon = packed.blocks;
  parts.postings = packed.postings;
  const forward = packRecords();
  await eachStep(papers, pace, (ordinal) => {
    forward.add((writer) => writeForward(writer, related.forwardOf(ordinal), packed.numbers));
  });
  const { offsets, body } = forward.finish();
  parts['forward-offsets'] = offsets;
  parts.forward = body;
  const abstracts = await assembly.openAbstracts();
  if (abstracts) Object.assign(parts, await assembleTexts(papers, abstracts, pace));
  const vectors = await assembly.openVectors();
  if (vectors) Object.assign(parts, packVectors(papers, vectors));
  return packContainer(papers, parts);
}

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

async function assembleRows(
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

/** Packs lists of rows; `numbers` says which number each term got, for those that have a row. */
async function packLists(lists: PostingLists, pace?: Pace) {
  const terms = packTerms();
  const postings = new ByteWriter(1 << 16);
  const numbers = new Uint32Array(lists.terms.length);
  let count = 0;
  await eachStep(lists.terms.length, pace, (place) => {
    const { rows, impacts } = lists.list(place);
    if (rows.length === 0) return;
    const before = postings.length;
    writePostings(postings, rows, impacts);
    terms.add(lists.terms[place] ?? '', before, (writer) => {
      writer.varint(rows.length);
      writer.varint(postings.length - before);
    });
    numbers[place] = count++;
  });
  return { ...terms.finish(), postings: postings.finish(), numbers };
}

function writeForward(writer: ByteWriter, terms: ForwardTerms, numbers: Uint32Array) {
  let last = -1;
  terms.places.forEach((place, i) => {
    const number = numbers[place] ?? 0;
    writer.varint(number - last - 1);
    writer.byte(terms.impacts[i] ?? 0);
    last = number;
  });
}

async function assembleTexts(papers: number, texts: Texts, pace?: Pace): Promise<Parts> {
  const { vocabulary } = texts;
  const uses = new Uint32Array(vocabulary.length);
  await eachStep(papers, pace, (ordinal) => {
    for (const word of texts.wordsOf(ordinal) ?? []) uses[word] = (uses[word] ?? 0) + 1;
  });
  const { ranks, packed } = rankWords(vocabulary, uses);
  const records = packRecords(256 * papers);
  await eachStep(papers, pace, (ordinal) => {
    const words = texts.wordsOf(ordinal);
    records.add((writer) => {
      for (const word of words ?? []) {
        const rank = ranks[word] ?? 0;
        writer.varint(rank);
        if (rank === 0) writer.text(vocabulary[word] ?? '');
      }
    });
  });
  const { offsets, body } = records.finish();
  return {
    'abstract-offsets': offsets,
    abstracts: body,
    'abstract-word-offsets': packed.offsets,
    'abstract-words': packed.words,
  };
}
