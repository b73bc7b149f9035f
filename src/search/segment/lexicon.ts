// A term comes in, the place and number of its rows goes out. The index of blocks is kept once it was
// read; of the terms themselves only the block is read that could hold the one asked for.
import { SegmentError } from './bytes.ts';
import type { Section } from './container.ts';
import type { Read } from './page-source.ts';
import type { TermIndex } from './term-blocks.ts';
import { BLOCK_TERMS, openTermIndex, scanBlock, walkBlock } from './term-blocks.ts';

export interface TermEntry {
  term: string;
  /** Rows that hold the term. */
  count: number;
  /** Where the list of those rows lies in the container. */
  from: number;
  to: number;
}

/** Judges a term by the first `length` of `units`, which hold for the call alone. */
export type AcceptsTerm = (units: Uint16Array, length: number) => boolean;

/** Each answer is `undefined` where something must be loaded first. */
export interface Lexicon {
  find(read: Read, term: string): TermEntry | null | undefined;
  /**
   * Terms that begin with the text and are accepted by their units, in order. Of a range of more
   * than {@link MOST_SCANNED} blocks the first so many are looked at.
   */
  scan(read: Read, prefix: string, accepts: AcceptsTerm): TermEntry[] | undefined;
  /** True where a pass over all terms of this beginning would look at every one of them. */
  canScan(read: Read, prefix: string): boolean | undefined;
  /** The term of a number, as rows name their strongest terms. */
  termAt(read: Read, number: number): string | undefined;
}

/** Blocks looked at for one word: 4,096 hold 131,072 terms, those of about 200,000 titles. */
const MOST_SCANNED = 4096;

const textOf = (units: Uint16Array, length: number): string =>
  String.fromCharCode.apply(null, units.subarray(0, length) as never);

/** Below 0 where the units stand before the text, in the order of terms. */
function compareUnits(units: Uint16Array, length: number, text: string): number {
  const most = Math.min(length, text.length);
  for (let i = 0; i < most; i++) {
    const order = (units[i] ?? 0) - text.charCodeAt(i);
    if (order !== 0) return order;
  }
  return length - text.length;
}

function startsSo(units: Uint16Array, length: number, prefix: string): boolean {
  if (length < prefix.length) return false;
  for (let i = 0; i < prefix.length; i++) if (units[i] !== prefix.charCodeAt(i)) return false;
  return true;
}

export function openLexicon(index: Section, terms: Section, postings: Section): Lexicon {
  let known: TermIndex | null = null;

  function getIndex(read: Read): TermIndex | null {
    if (known) return known;
    const bytes = read(index.from, index.to);
    if (bytes) known = openTermIndex(bytes);
    return known;
  }

  function readBlock(read: Read, { starts }: TermIndex, block: number): Uint8Array | null {
    return read(terms.from + (starts[block] ?? 0), terms.from + (starts[block + 1] ?? 0));
  }

  /** The entry of a term in the only block that can hold it. */
  function findInBlock(bytes: Uint8Array, mark: number, term: string): TermEntry | null {
    let found: TermEntry | null = null;
    let at = postings.from + mark;
    scanBlock(bytes, (units, length, count, size) => {
      const from = at;
      at += size;
      if (at > postings.to) throw new SegmentError('rows of a term lie outside of their section');
      const order = compareUnits(units, length, term);
      if (order === 0) found = { term, count, from, to: at };
      return order < 0;
    });
    return found;
  }

  /** The blocks that may hold terms of this beginning: the first, and the one after the last. */
  function rangeOf(all: TermIndex, prefix: string): [number, number] {
    const first = Math.max(0, all.blockOf(prefix));
    // No unit of a text is above this one, so that nothing that begins so comes after it.
    return [first, Math.max(first, all.blockOf(`${prefix}\uffff`) + 1)];
  }

  function scanInto(
    found: TermEntry[],
    bytes: Uint8Array,
    mark: number,
    prefix: string,
    accepts: AcceptsTerm,
  ) {
    let at = postings.from + mark;
    scanBlock(bytes, (units, length, count, size) => {
      const from = at;
      at += size;
      if (at > postings.to) throw new SegmentError('rows of a term lie outside of their section');
      if (startsSo(units, length, prefix) && accepts(units, length)) {
        found.push({ term: textOf(units, length), count, from, to: at });
      }
      return true;
    });
  }

  return {
    find(read, term) {
      const all = getIndex(read);
      if (!all) return undefined;
      const block = all.blockOf(term);
      if (block < 0) return null;
      const bytes = readBlock(read, all, block);
      if (!bytes) return undefined;
      return findInBlock(bytes, all.marks[block] ?? 0, term);
    },

    canScan(read, prefix) {
      const all = getIndex(read);
      if (!all) return undefined;
      const [first, end] = rangeOf(all, prefix);
      return end - first <= MOST_SCANNED;
    },

    scan(read, prefix, accepts) {
      const all = getIndex(read);
      if (!all) return undefined;
      const found: TermEntry[] = [];
      let isWhole = true;
      const [first, end] = rangeOf(all, prefix);
      for (let block = first; block < Math.min(end, first + MOST_SCANNED); block++) {
        const bytes = readBlock(read, all, block);
        if (bytes) scanInto(found, bytes, all.marks[block] ?? 0, prefix, accepts);
        else isWhole = false;
      }
      return isWhole ? found : undefined;
    },

    termAt(read, number) {
      const all = getIndex(read);
      if (!all) return undefined;
      if (!(number >= 0 && number < all.size)) throw new SegmentError('a term has no place');
      const bytes = readBlock(read, all, Math.floor(number / BLOCK_TERMS));
      if (!bytes) return undefined;
      let found: string | undefined;
      walkBlock(bytes, (term, reader, place) => {
        reader.varint();
        reader.varint();
        if (place === number % BLOCK_TERMS) found = term;
        return found === undefined;
      });
      if (found === undefined) throw new SegmentError('a block of terms is cut');
      return found;
    },
  };
}
