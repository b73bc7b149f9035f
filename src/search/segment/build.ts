// Papers come in, in any order, one container goes out: the same bytes for the same papers. Of an
// abstract only its stems are kept, unless it is asked for; no paper is held longer than it must be.
import type { Paper } from '../../paper/paper.ts';
import { titleWords } from '../../paper/title.ts';
import { ranking } from '../ranking.ts';
import type { TermVectors } from '../term-vectors.ts';
import type { ForwardTerms, Texts } from './assemble.ts';
import { assemble } from './assemble.ts';
import { collectStems } from './collect-stems.ts';
import { collectVectors } from './collect-vectors.ts';
import type { Container } from './container.ts';
import { growingLists, namedNumbers } from './growing.ts';
import type { Idf } from './idf.ts';
import { invert } from './invert.ts';
import type { Pace } from './pace.ts';
import { orderRows } from './row-order.ts';
import type { Row } from './rows.ts';
import { typedWords } from './typed-words.ts';
import { toTokens } from './word-table.ts';

export interface BuildOptions {
  idf: Idf;
  /** The model of nearness in meaning; without it rows have no vectors, and are found by words alone. */
  vectors?: TermVectors;
  /** Keep the abstracts' own text, which costs about as much as the rest. */
  keepsAbstracts?: boolean;
  /** Of each paper so many stems at most; all where it is left out. */
  strongest?: number;
  /** How many of them stand with the row too; as in ranking.ts where it is left out. */
  forward?: number;
  /** Asked between small steps of the end; adding is as small as the caller makes it. */
  pace?: Pace;
}

export interface SegmentBuild {
  /** Takes a paper in; a second one of the same key takes the place of the first. */
  add(paper: Paper): void;
  /** Papers so far, each key counted once. */
  readonly papers: number;
  /** What the build holds, roughly, in bytes: a sign of when to end it. */
  readonly weight: number;
  /** The segment. Nothing can be added afterwards. */
  finish(): Promise<Container>;
}

/** Terms of a row by falling impact times idf, ties by term; the strongest of them, rising again. */
function strongestOf(
  terms: { stems: Uint32Array; impacts: Uint32Array },
  placeOf: Uint32Array,
  rarity: Float64Array,
  most: number,
): ForwardTerms {
  const all = Array.from(terms.stems, (stem, i) => {
    const impact = terms.impacts[i] ?? 0;
    return { place: placeOf[stem] ?? 0, impact, weight: impact * (rarity[stem] ?? 0) };
  });
  all.sort((a, b) => b.weight - a.weight || a.place - b.place);
  const kept = all.slice(0, most).sort((a, b) => a.place - b.place);
  return { places: kept.map(({ place }) => place), impacts: kept.map(({ impact }) => impact) };
}

/** The words of a row's titles, each once, as near titles are found by them. */
export function nearWords({ title, aliases = [] }: Pick<Paper, 'title' | 'aliases'>): Set<string> {
  const words = [title, ...aliases].flatMap(titleWords);
  return new Set(words.filter((word) => word.length <= ranking.segment.longestTerm));
}

export function startSegment(options: BuildOptions): SegmentBuild {
  const { idf, keepsAbstracts, pace, strongest, forward = ranking.segment.forward } = options;
  const rows: Row[] = [];
  const placeOfKey = new Map<string, number>();
  const vectors = options.vectors ? collectVectors(options.vectors) : null;
  const stems = collectStems(idf, strongest, vectors?.add);
  const words = namedNumbers();
  const near = growingLists();
  const typedNames = namedNumbers();
  const typed = growingLists();
  const tokens = namedNumbers();
  const texts = growingLists();

  function add(paper: Paper) {
    const { abstract, terms, ...facts } = paper;
    const from = stems.add(paper);
    for (const word of nearWords(facts)) near.push(words.numberOf(word));
    near.close();
    for (const word of typedWords(facts)) typed.push(typedNames.numberOf(word));
    typed.close();
    if (keepsAbstracts) {
      for (const token of toTokens(abstract ?? '')) texts.push(tokens.numberOf(token));
      texts.close();
    }
    placeOfKey.set(paper.key, rows.push({ paper: facts, from }) - 1);
  }

  async function finish(): Promise<Container> {
    const living = [...placeOfKey.values()];
    const ordered = orderRows(
      living.map((place) => {
        const { key = '', title = '' } = rows[place]?.paper ?? {};
        return { key, title, cell: vectors?.cellOf(place) ?? 0 };
      }),
    );
    const order = ordered.map((i) => living[i] ?? 0);
    const placeAt = (ordinal: number) => order[ordinal] ?? 0;
    return assemble(
      {
        papers: order.length,
        openRows: async () => (ordinal) => rows[placeAt(ordinal)] ?? failRow(),
        openNear: async () => {
          const listOf = (place: number) => ({ terms: near.listOf(place), impacts: null });
          return invert({ names: words.names, order, listOf });
        },
        openTyped: async () => {
          const listOf = (place: number) => ({ terms: typed.listOf(place), impacts: null });
          return invert({ names: typedNames.names, order, listOf });
        },
        openRelated: async () => {
          const lists = invert({
            names: stems.stems,
            order,
            listOf: (place) => {
              const { stems: own, impacts } = stems.listOf(place);
              return { terms: own, impacts };
            },
          });
          const rarity = await weighStems(stems.stems);
          const forwardOf = (ordinal: number) =>
            strongestOf(stems.listOf(placeAt(ordinal)), lists.placeOf, rarity, forward);
          return { ...lists, forwardOf };
        },
        openAbstracts: async (): Promise<Texts | null> => {
          if (!order.some((place) => keepsAbstracts && texts.listOf(place).length > 0)) return null;
          const wordsOf = (ordinal: number) => texts.listOf(placeAt(ordinal));
          return { vocabulary: tokens.names, wordsOf };
        },
        openVectors: async () => vectors?.inOrder(order) ?? null,
      },
      pace,
    );
  }

  async function weighStems(names: readonly string[]): Promise<Float64Array> {
    const rarity = new Float64Array(names.length);
    for (let i = 0; i < names.length; i++) {
      rarity[i] = idf.idfOf(names[i] ?? '');
      const rest = i % 64 === 63 ? pace?.() : undefined;
      if (rest) await rest;
    }
    return rarity;
  }

  return {
    add,
    get papers() {
      return placeOfKey.size;
    },
    get weight() {
      // A posting is two numbers; a row and its share of the words a few hundred bytes.
      const own = (options.vectors?.dimensions ?? 0) / 2;
      return 8 * stems.size + 4 * (near.size + typed.size + texts.size) + (800 + own) * rows.length;
    },
    finish,
  };
}

function failRow(): never {
  throw new Error('a row was lost while a segment was built');
}

/** All papers as one segment. */
export async function buildSegment(
  papers: Iterable<Paper>,
  options: BuildOptions,
): Promise<Container> {
  const build = startSegment(options);
  for (const paper of papers) {
    build.add(paper);
    const rest = options.pace?.();
    if (rest) await rest;
  }
  return build.finish();
}
