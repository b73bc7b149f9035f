// Relatives come in, the terms that each shares with the asked paper go out, each with its part of what
// the relative was found by. It never says a term that the two papers do not share.
import type { Share } from '../related.ts';
import type { PaperVector, TermVectors } from '../term-vectors.ts';
import type { Entrances } from './postings.ts';
import { pickImpacts } from './postings.ts';

interface AskedTerm {
  stem: string;
  weight: number;
  count: number;
}

export const strongestFirst = (shares: Share[]) =>
  shares.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** Of each asked term its list of rows, and where that can be entered. */
interface AskedLists {
  lists: readonly (Uint8Array | null)[];
  entrances: readonly Entrances[];
}

const NO_ENTRANCES: Entrances = new Int32Array(0);

/** Of each row the asked terms that it has, with their parts of the asked paper's own score. */
export function shareWords(
  ordinals: readonly number[],
  { terms, self }: { terms: readonly AskedTerm[]; self: number },
  { lists, entrances }: AskedLists,
): Map<number, Share[]> {
  const rising = Uint32Array.from(ordinals).sort();
  const shares = new Map<number, Share[]>(ordinals.map((ordinal) => [ordinal, []]));
  terms.forEach(({ stem, weight }, i) => {
    const bytes = lists[i];
    if (!bytes) return;
    pickImpacts(bytes, entrances[i] ?? NO_ENTRANCES, rising, (ordinal, impact) => {
      shares.get(ordinal)?.push([stem, (weight * impact) / self]);
    });
  });
  for (const own of shares.values()) strongestFirst(own);
  return shares;
}

/**
 * The same shared terms with their parts of the nearness in meaning: what each adds to the product of
 * the two vectors, over what all asked terms add. A term that draws the papers apart is left out.
 */
export function shareMeaning(
  shared: readonly Share[],
  terms: readonly AskedTerm[],
  model: TermVectors,
  relative: PaperVector,
): Share[] {
  const parts = new Map(
    terms.map(({ stem, count }) => [stem, model.partOf(stem, count, relative)]),
  );
  const whole = [...parts.values()].reduce((sum, part) => sum + part, 0);
  const own = shared.flatMap(([stem]): Share[] => {
    const part = (parts.get(stem) ?? 0) / whole;
    return part > 0 ? [[stem, part]] : [];
  });
  return strongestFirst(own);
}
