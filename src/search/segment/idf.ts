// The table of how rare each stem is comes in as bytes, the idf of a stem goes out. It was made once
// and does not change with the papers at hand, so an answer never changes because a segment does.
import { ByteReader, ByteWriter, SegmentError } from './bytes.ts';
import { BLOCK_TERMS, openTermIndex, packTerms, walkBlock } from './term-blocks.ts';

/** How rare a stem is among the papers of the table: ln((papers + 1) / (papers with it + 1)). */
export interface Idf {
  idfOf(stem: string): number;
  /** False for a stem that hardly any paper has: it counts as the rarest. */
  has(stem: string): boolean;
}

/** "IDF", and the version of the format. */
const MAGIC = 0x01464449;
const STEPS = 255;
/** Stems that are remembered, some 2 MB; a paper has a hundred. */
const MOST_KNOWN = 20_000;

/** The idf of a stem that stands in a single paper: as rare as one that stands in the table's none. */
const highestIdf = (papers: number) => Math.log((papers + 1) / 2);

/** Stems and in how many of `papers` each stands; idf is kept in 255 steps. Under 350 KB for 60,000. */
export function packIdf(papers: number, frequencies: ReadonlyMap<string, number>): Uint8Array {
  const top = highestIdf(papers);
  const packed = packTerms();
  const stems = [...frequencies].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [stem, frequency] of stems) {
    const idf = Math.log((papers + 1) / (frequency + 1));
    packed.add(stem, 0, (writer) => writer.byte(Math.round((Math.max(0, idf) / top) * STEPS)));
  }
  const { index, blocks } = packed.finish();
  const writer = new ByteWriter();
  for (const number of [MAGIC, papers, index.length, blocks.length]) writer.u32(number);
  writer.bytes(index);
  writer.bytes(blocks);
  return writer.finish();
}

/** Opens a table over its bytes, which it keeps; SegmentError where they are no such table. */
export function openIdf(bytes: Uint8Array): Idf & { readonly size: number } {
  const reader = new ByteReader(bytes);
  if (reader.u32() !== MAGIC) throw new SegmentError('these bytes are no table of idf');
  const top = highestIdf(reader.u32());
  const indexLength = reader.u32();
  const blocksLength = reader.u32();
  const start = reader.at + indexLength;
  if (start + blocksLength !== bytes.length) throw new SegmentError('a table of idf is cut');
  const index = openTermIndex(bytes.subarray(reader.at, start));

  function find(stem: string): number | null {
    const block = index.blockOf(stem);
    if (block < 0) return null;
    const from = start + (index.starts[block] ?? 0);
    const to = start + (index.starts[block + 1] ?? 0);
    let idf: number | null = null;
    walkBlock(bytes.subarray(from, to), (term, payload, place) => {
      const level = payload.byte();
      if (term === stem) idf = (level / STEPS) * top;
      return term < stem && place < BLOCK_TERMS;
    });
    return idf;
  }

  const known = new Map<string, number | null>();
  /** A block is walked word by word: what is asked again soon is remembered. */
  function get(stem: string): number | null {
    const before = known.get(stem);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const idf = find(stem);
    known.set(stem, idf);
    return idf;
  }

  return {
    idfOf: (stem) => get(stem) ?? top,
    has: (stem) => get(stem) !== null,
    size: index.size,
  };
}
