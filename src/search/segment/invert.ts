// Terms of rows come in, rows of terms go out: terms in order, rows rising in the segment's order.
import type { PostingLists } from './assemble.ts';

interface Inverted {
  /** The names of the terms, by number. */
  names: readonly string[];
  /** Rows in their final order, each by the place at which it came. */
  order: Uint32Array;
  /** The terms of the row that came at a place; with impacts where they count. */
  listOf(place: number): { terms: Uint32Array; impacts: Uint32Array | null };
}

export interface InvertedLists extends PostingLists {
  /** The place of each term, by number, in the list of terms in order. */
  placeOf: Uint32Array;
}

export function invert({ names, order, listOf }: Inverted): InvertedLists {
  const byName = Uint32Array.from(names, (_, i) => i);
  byName.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const placeOf = new Uint32Array(names.length);
  byName.forEach((number, place) => {
    placeOf[number] = place;
  });
  const starts = new Uint32Array(names.length + 1);
  let hasImpacts = false;
  for (const came of order) {
    const { terms, impacts } = listOf(came);
    hasImpacts ||= impacts !== null;
    for (const term of terms) {
      const place = (placeOf[term] ?? 0) + 1;
      starts[place] = (starts[place] ?? 0) + 1;
    }
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const total = starts[names.length] ?? 0;
  const rows = new Uint32Array(total);
  const impactsOf = new Uint8Array(hasImpacts ? total : 0);
  const next = starts.slice();
  for (let row = 0; row < order.length; row++) {
    const { terms, impacts } = listOf(order[row] ?? 0);
    for (let i = 0; i < terms.length; i++) {
      const place = placeOf[terms[i] ?? 0] ?? 0;
      const at = next[place] ?? 0;
      next[place] = at + 1;
      rows[at] = row;
      if (impacts) impactsOf[at] = impacts[i] ?? 0;
    }
  }
  return {
    terms: Array.from(byName, (number) => names[number] ?? ''),
    placeOf,
    list(place) {
      const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
      return {
        rows: rows.subarray(from, to),
        impacts: hasImpacts ? impactsOf.subarray(from, to) : null,
      };
    },
  };
}
