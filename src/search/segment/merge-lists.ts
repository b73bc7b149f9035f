// The lists of terms of several containers come in, one list goes out: each term once, its rows by
// their new numbers. Rows that are left out are gone, and a term without rows with them.
import type { PostingList, PostingLists } from './assemble.ts';
import { SegmentError } from './bytes.ts';
import type { Header, SectionName } from './container.ts';
import { growingNumbers } from './growing.ts';
import { readPostings } from './postings.ts';
import { openTermIndex, walkBlock } from './term-blocks.ts';

/** A source with its header, and where its rows go: -1 for a row that is left out. */
export interface MergeSource {
  header: Header;
  target: Int32Array;
  /** A whole section. */
  load(name: SectionName): Promise<Uint8Array>;
}

interface ListSections {
  index: SectionName;
  terms: SectionName;
  postings: SectionName;
  hasImpacts: boolean;
}

interface SourceLists {
  terms: string[];
  /** Of each term how many rows it has, and where their bytes end. */
  counts: Uint32Array;
  ends: Uint32Array;
  postings: Uint8Array;
  target: Int32Array;
}

async function openSource(source: MergeSource, sections: ListSections): Promise<SourceLists> {
  const index = openTermIndex(await source.load(sections.index));
  const blocks = await source.load(sections.terms);
  const terms: string[] = [];
  const counts = growingNumbers();
  const ends = growingNumbers();
  let end = 0;
  for (let block = 0; block < index.firsts.length; block++) {
    walkBlock(blocks.subarray(index.starts[block], index.starts[block + 1]), (term, reader) => {
      terms.push(term);
      counts.push(reader.varint());
      end += reader.varint();
      ends.push(end);
      return true;
    });
  }
  const postings = await source.load(sections.postings);
  if (end !== postings.length || terms.length !== index.size) {
    throw new SegmentError('lists of rows do not fit their terms');
  }
  return {
    terms,
    counts: counts.slice(0, counts.length),
    ends: ends.slice(0, ends.length),
    postings,
    target: source.target,
  };
}

const NOWHERE = 0xffffffff;

export interface ListMerge {
  lists: PostingLists;
  /** Of each source the place of its terms, by their numbers there, in the merged list. */
  placesOf: Uint32Array[];
}

export async function openListMerge(
  sources: readonly MergeSource[],
  sections: ListSections,
): Promise<ListMerge> {
  const opened: SourceLists[] = [];
  for (const source of sources) opened.push(await openSource(source, sections));
  const terms = [...new Set(opened.flatMap((source) => source.terms))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const placesOf = opened.map((source) => new Uint32Array(source.terms.length));
  const numbersAt = opened.map((source, i) => {
    const numbers = new Uint32Array(terms.length).fill(NOWHERE);
    let number = 0;
    terms.forEach((term, place) => {
      if (source.terms[number] !== term) return;
      const places = placesOf[i];
      if (places) places[number] = place;
      numbers[place] = number++;
    });
    return numbers;
  });

  // A row and its impact in one number, so that rows below 2^24 sort by themselves.
  let packed = new Uint32Array(1024);
  function list(place: number): PostingList {
    let length = 0;
    for (const [i, source] of opened.entries()) {
      const number = numbersAt[i]?.[place] ?? NOWHERE;
      if (number === NOWHERE) continue;
      const room = length + (source.counts[number] ?? 0);
      if (room > packed.length) {
        const grown = new Uint32Array(2 * room);
        grown.set(packed);
        packed = grown;
      }
      length = gather(source, number, sections.hasImpacts, packed, length);
    }
    const sorted = packed.subarray(0, length).sort();
    return {
      rows: sorted.map((one) => one >>> 8),
      impacts: sections.hasImpacts ? Uint8Array.from(sorted, (one) => one & 255) : null,
    };
  }

  return { lists: { terms, list }, placesOf };
}

/** Adds the living rows of a term behind what is packed already, and says where they end. */
function gather(
  source: SourceLists,
  number: number,
  hasImpacts: boolean,
  packed: Uint32Array,
  start: number,
): number {
  const from = number === 0 ? 0 : (source.ends[number - 1] ?? 0);
  const bytes = source.postings.subarray(from, source.ends[number]);
  const { rows, impacts } = readPostings(bytes, source.counts[number] ?? 0, hasImpacts);
  let length = start;
  for (let i = 0; i < rows.length; i++) {
    const row = source.target[rows[i] ?? 0] ?? -1;
    if (row >= 0) packed[length++] = row * 256 + (impacts[i] ?? 0);
  }
  return length;
}
