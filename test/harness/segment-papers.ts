// A seed comes in, papers as odd as any file may hold go out, always the same for the same seed; and
// a source that holds a container in small pages which it forgets again.
import type { Paper, PaperIds } from '../../src/paper/paper.ts';
import { paperKey } from '../../src/paper/paper.ts';
import { titleKey } from '../../src/paper/title.ts';
import { openIdf, packIdf } from '../../src/search/segment/idf.ts';
import type { ByteRange, PageSource } from '../../src/search/segment/page-source.ts';
import type { TermVectors } from '../../src/search/term-vectors.ts';
import { openTermVectors, packTermVectors } from '../../src/search/term-vectors.ts';
import { countTerms } from '../../src/search/terms.ts';

export type Random = (below: number) => number;

/** Whole numbers from 0 up to a bound (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T => {
  const one = list[random(list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

export function shuffle<T>(random: Random, list: readonly T[]): T[] {
  const left = [...list];
  return list.map(() => left.splice(random(left.length), 1)[0] as T);
}

/** Any code units at all, lone surrogates and line ends among them. */
export function oddText(random: Random, most = 20): string {
  const units = Array.from({ length: random(most + 1) }, () =>
    pick(random, [
      random(0x80),
      random(0x800),
      0xd800 + random(0x800),
      random(0x10000),
      10,
      32,
      32,
    ]),
  );
  return String.fromCharCode(...units) + pick(random, ['', '', '🦙', 'é', 'e\u0301', '\0', '  ']);
}

const WORDS = (
  'sparse dictionary learning attention transformer models probing circuits steering language ' +
  'large in-context graph retrieval benchmark for the of vision features reading LoRA BERT 2024 ' +
  'Übersetzung über naïve 深度学习 λ-calculus $\\alpha$ ViT++ feature feature networks'
).split(' ');

export function words(random: Random, count: number): string {
  // Low numbers are drawn more often, so that some words are common and some rare.
  const one = () => WORDS[Math.min(random(WORDS.length), random(WORDS.length))] ?? '';
  return Array.from({ length: count }, one).join(pick(random, [' ', ' ', ': ', '-']));
}

function idsOf(random: Random, number: number): PaperIds {
  const ids: PaperIds = {};
  const way = random(6);
  if (way < 3)
    ids.arxiv = `2${random(10)}0${1 + random(9)}.${String(number).padStart(4 + random(2), '0')}`;
  if (way === 3) ids.arxiv = `hep-th/990${1000 + number}`;
  if (way === 2 || way === 4) ids.doi = `10.1145/${number}.X${random(9)}`;
  if (way === 1 || way === 4) ids.acl = `2020.acl-long.${number}`;
  return ids;
}

/** Papers of unlike keys; about one in ten of odd texts throughout. */
export function makePapers(random: Random, count: number): Paper[] {
  const papers = new Map<string, Paper>();
  for (let number = 0; papers.size < count; number++) {
    const isOdd = random(10) === 0;
    const text = (most: number) =>
      isOdd ? oddText(random, most) : words(random, 1 + random(most));
    const ids = idsOf(random, number);
    const title = text(9);
    const key = random(20) === 0 ? `own:${number}` : paperKey(ids, titleKey(title));
    if (key === 'title:' || papers.has(key)) continue;
    papers.set(key, {
      key,
      kind: pick(random, ['seed', 'starter', 'imported', 'met']),
      ids,
      title,
      ...(random(5) === 0 ? { aliases: [text(6), text(6)] } : {}),
      authors: Array.from({ length: random(4) }, () => text(3)),
      ...(random(4) > 0 ? { year: pick(random, [0, 1949, 1950, 2024, 9999]) } : {}),
      categories: shuffle(random, ['cs.CL', 'cs.LG', 'odd one', '']).slice(random(5)),
      ...(random(3) > 0 ? { abstract: `${words(random, 10 + random(60))} ${text(9)}` } : {}),
      ...(random(6) === 0
        ? {
            terms: [
              ['sparse', 1],
              ['dictionari', 0.5],
            ],
          }
        : {}),
    });
  }
  return [...papers.values()];
}

/** A small table of idf in which common words are common. */
export const testIdf = openIdf(
  packIdf(
    1000,
    new Map([
      ['sparse', 400],
      ['dictionari', 300],
      ['learn', 500],
      ['attent', 90],
      ['graph', 3],
    ]),
  ),
);

/** A model of random directions for most of the words above; `seed`: another one is another model. */
export function makeModel(seed: number, dimensions = 16, cells = 5): TermVectors {
  const random = randomOf(seed);
  const direction = () => Array.from({ length: dimensions }, () => random(2001) - 1000);
  const stems = [...countTerms(WORDS.join(' ')).keys()];
  const known = stems.slice(seed % 3).map((stem): [string, number[]] => [stem, direction()]);
  const centres = Array.from({ length: cells }, direction);
  return openTermVectors(packTermVectors(new Map(known), centres));
}

export interface PagedSource extends PageSource {
  /** How often pages were brought in, and the ranges asked for. */
  readonly loads: readonly (readonly ByteRange[])[];
}

/** Pages of `pageBytes`; only those of the last load are remembered. */
export function pagedSource(bytes: Uint8Array, pageBytes = 64): PagedSource {
  let pages = new Set<number>();
  const loads: (readonly ByteRange[])[] = [];
  const pagesOf = (from: number, to: number) => {
    const first = Math.floor(from / pageBytes);
    const last = Math.floor(Math.max(from, to - 1) / pageBytes);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };
  const check = (from: number, to: number) => {
    if (from < 0 || from > to || to > bytes.length) throw new RangeError('read past the end');
  };
  return {
    size: bytes.length,
    loads,
    tryRead(from, to) {
      check(from, to);
      if (!pagesOf(from, to).every((page) => pages.has(page))) return null;
      return bytes.slice(from, to);
    },
    async load(ranges) {
      for (const [from, to] of ranges) check(from, to);
      loads.push(ranges);
      pages = new Set(ranges.flatMap(([from, to]) => pagesOf(from, to)));
    },
  };
}
