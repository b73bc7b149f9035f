// The rows of a segment come in by their final order with their lists of terms, a container goes
// out. Building and merging both end here, so that the same rows give the same bytes.
import type { Parts } from './assemble-rows.ts';
import { assembleRows } from './assemble-rows.ts';
import { ByteWriter } from './bytes.ts';
import type { Container } from './container.ts';
import { packContainer } from './container.ts';
import type { Pace } from './pace.ts';
import { eachStep } from './pace.ts';
import type { RowVectors } from './paper-vectors.ts';
import { packVectors } from './paper-vectors.ts';
import { writePostings } from './postings.ts';
import { packRecords } from './records.ts';
import type { Row } from './rows.ts';
import { packTerms } from './term-blocks.ts';
import { rankWords } from './word-table.ts';

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
