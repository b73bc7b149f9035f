// Papers come in one after another, the stems of each go out as numbers with their impacts. It does
// what toStems does, by way of a table of words that were met before: most of a build is spent here.
import type { Paper } from '../../paper/paper.ts';
import { titleWords } from '../../paper/title.ts';
import { ranking } from '../ranking.ts';
import type { TextSource } from '../related.ts';
import { toTerm } from '../terms.ts';
import { growingLists, namedNumbers } from './growing.ts';
import type { Idf } from './idf.ts';
import { impactOf, toStems } from './impacts.ts';

/** The stems of one paper and how often each stands there, as a model of terms asks for them. */
export type StemCounts = readonly { stem: string; count: number }[];

/** No stem: it counts for nothing, or for the length alone. */
const NONE = -1;
const TOO_LONG = -2;
const NO_STEMS: Set<number> = new Set();

/**
 * `strongest`: of each paper so many stems at most, those that the table of idf holds first.
 * `whole`: is given all stems of each paper, before any is left out.
 */
export function collectStems(
  idf: Idf,
  strongest = Number.POSITIVE_INFINITY,
  whole: ((stems: StemCounts) => void) | null = null,
) {
  const stems = namedNumbers();
  const stemOf = new Map<string, number>();
  const places = growingLists();
  const impacts = growingLists();
  // Of the paper at hand: how often each stem stands in it, and which do.
  let counts = new Uint32Array(1024);
  const met: number[] = [];
  let length = 0;
  const rarities: number[] = [];

  function lookUp(word: string): number {
    const term = toTerm(word);
    const isLong = term !== null && term.length > ranking.segment.longestTerm;
    const stem = term === null ? NONE : isLong ? TOO_LONG : stems.numberOf(term);
    // A word of no sensible length is not worth remembering.
    if (word.length <= ranking.segment.longestTerm) stemOf.set(word, stem);
    if (stem >= counts.length) {
      const grown = new Uint32Array(2 * stem);
      grown.set(counts);
      counts = grown;
    }
    return stem;
  }

  function count(text: string, times: number) {
    for (const word of titleWords(text)) {
      const stem = stemOf.get(word) ?? lookUp(word);
      if (stem === NONE) continue;
      length += times;
      if (stem === TOO_LONG) continue;
      const before = counts[stem] ?? 0;
      if (before === 0) met.push(stem);
      counts[stem] = before + times;
    }
  }

  function close(): void {
    places.close();
    impacts.close();
  }

  /** A stem that hardly any paper has leads nowhere: where not all can be kept it weighs nothing. */
  function rarityOf(stem: number): number {
    const known = rarities[stem];
    if (known !== undefined) return known;
    const name = stems.names[stem] ?? '';
    const rarity = idf.has(name) ? idf.idfOf(name) : 0;
    rarities[stem] = rarity;
    return rarity;
  }

  /** The stems of the paper at hand that are to be left out: all but its strongest. */
  function findWeak(own: readonly number[], impactOf: (stem: number) => number): Set<number> {
    if (own.length <= strongest) return NO_STEMS;
    const nameOf = (stem: number) => stems.names[stem] ?? '';
    const ranked = own.map((stem) => ({ stem, weight: impactOf(stem) * rarityOf(stem) }));
    ranked.sort((a, b) => b.weight - a.weight || (nameOf(a.stem) < nameOf(b.stem) ? -1 : 1));
    return new Set(ranked.slice(strongest).map(({ stem }) => stem));
  }

  return {
    stems: stems.names,
    /** Stems and impacts of the paper that was added at this place, side by side. */
    listOf: (place: number) => ({ stems: places.listOf(place), impacts: impacts.listOf(place) }),
    get size() {
      return places.size;
    },
    add(paper: Pick<Paper, 'title' | 'abstract' | 'terms'>): TextSource {
      if (!paper.abstract && paper.terms?.length) {
        const known = toStems(paper, idf);
        whole?.(known.stems);
        const own = new Map(known.stems.map(({ stem, impact }) => [stems.numberOf(stem), impact]));
        const weak = findWeak([...own.keys()], (stem) => own.get(stem) ?? 0);
        for (const [stem, impact] of own) {
          if (weak.has(stem)) continue;
          places.push(stem);
          impacts.push(impact);
        }
        close();
        return known.from;
      }
      count(paper.title, ranking.related.titleTimes);
      count(paper.abstract ?? '', 1);
      whole?.(met.map((stem) => ({ stem: stems.names[stem] ?? '', count: counts[stem] ?? 0 })));
      const weak = findWeak(met, (stem) => impactOf(counts[stem] ?? 0, length));
      for (const stem of met) {
        if (!weak.has(stem)) {
          places.push(stem);
          impacts.push(impactOf(counts[stem] ?? 0, length));
        }
        counts[stem] = 0;
      }
      met.length = 0;
      length = 0;
      close();
      return paper.abstract ? 'abstract' : 'title';
    },
  };
}
