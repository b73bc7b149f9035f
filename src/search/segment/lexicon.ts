// A term comes in, the place and number of its rows goes out. The index of blocks is kept once it was
// read; of the terms themselves only the block is read that could hold the one asked for.
import { SegmentError } from './bytes.ts';
import type { Section } from './container.ts';
import type { Read } from './page-source.ts';
import type { TermIndex } from './term-blocks.ts';
import { BLOCK_TERMS, openTermIndex, walkBlock } from './term-blocks.ts';

export interface TermEntry {
  term: string;
  /** Rows that hold the term. */
  count: number;
  /** Where the list of those rows lies in the container. */
  from: number;
  to: number;
}

/** Each answer is `undefined` where something must be loaded first. */
export interface Lexicon {
  find(read: Read, term: string): TermEntry | null | undefined;
  /** Terms that begin with the text, in order, out of at most `mostBlocks` blocks. */
  findPrefix(read: Read, prefix: string, mostBlocks: number): TermEntry[] | undefined;
  /** The term of a number, as rows name their strongest terms. */
  termAt(read: Read, number: number): string | undefined;
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

  /** The entries of a block from a term on, until `isLast` says so. */
  function listBlock(
    bytes: Uint8Array,
    mark: number,
    keeps: (term: string) => boolean,
    isPast: (term: string) => boolean,
  ): TermEntry[] {
    const found: TermEntry[] = [];
    let at = postings.from + mark;
    walkBlock(bytes, (term, reader) => {
      const count = reader.varint();
      const from = at;
      at += reader.varint();
      if (at > postings.to) throw new SegmentError('rows of a term lie outside of their section');
      if (keeps(term)) found.push({ term, count, from, to: at });
      return !isPast(term);
    });
    return found;
  }

  return {
    find(read, term) {
      const all = getIndex(read);
      if (!all) return undefined;
      const block = all.blockOf(term);
      if (block < 0) return null;
      const bytes = readBlock(read, all, block);
      if (!bytes) return undefined;
      const isIt = (other: string) => other === term;
      return listBlock(bytes, all.marks[block] ?? 0, isIt, (other) => other >= term)[0] ?? null;
    },

    findPrefix(read, prefix, mostBlocks) {
      const all = getIndex(read);
      if (!all) return undefined;
      const found: TermEntry[] = [];
      let isWhole = true;
      const first = Math.max(0, all.blockOf(prefix));
      for (let block = first; block < first + mostBlocks; block++) {
        const start = all.firsts[block];
        if (start === undefined || (start > prefix && !start.startsWith(prefix))) break;
        const bytes = readBlock(read, all, block);
        if (!bytes) isWhole = false;
        else {
          const begins = (term: string) => term.startsWith(prefix);
          const isPast = (term: string) => term > prefix && !begins(term);
          found.push(...listBlock(bytes, all.marks[block] ?? 0, begins, isPast));
        }
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
