// Near titles among many saved papers: the pairs that are found are those that were made, wherever they stand,
// and the tab's own work is let through while they are looked for.
import { expect, it } from 'vitest';
import { findNearDoubles } from '../src/library/near-doubles.ts';
import type { Entry } from '../src/paper/entry.ts';
import { entry } from './harness/views-background.ts';

const WORDS = [
  'sparse dense causal latent robust neural modular spectral bayesian recurrent'.split(' '),
  'attention gradients adapters probes circuits lexicons embeddings policies'.split(' '),
  'translation retrieval summarization parsing forecasting navigation diagnosis'.split(' '),
  'hospitals archives satellites courts classrooms factories rivers orchards'.split(' '),
];
const pick = (list: readonly string[], n: number) => list[n % list.length] ?? '';

/** No two share more than two of their four words, of which none is rare. */
function titleOf(n: number): string {
  const [a, b, c, d] = WORDS.map((list, i) => pick(list, Math.floor(n / (i * 3 + 1)) + n * i));
  return `${a} ${b} for ${c} in ${d} of region ${String.fromCharCode(97 + (n % 26))}${n}`;
}

const slipped = (title: string) => title.replace(/^(\w)(\w)/, '$2$1');

/** Every second one is known by its venue alone. */
function manySaved(count: number, twice: readonly number[]): Entry[] {
  const papers = Array.from({ length: count }, (_, n) => {
    const made = entry(`24${10 + (n % 3)}.${10_000 + n}`, titleOf(n), 0, { authors: [] });
    return n % 2 === 0 ? made : { ...made, key: `doi:10.1/${n}`, ids: { doi: `10.1/${n}` } };
  });
  const others = twice.flatMap((n): Entry[] => {
    const one = papers[n];
    if (!one) return [];
    return [{ ...one, key: `acl:${n}`, ids: { acl: `${n}` }, title: slipped(one.title) }];
  });
  return [...others, ...papers];
}

const noCorpus = { openTitleParts: async () => [] };
const namesOf = (pairs: readonly (readonly [Entry, Entry])[]) =>
  [...new Set(pairs.map((pair) => [...pair.map(({ key }) => key)].sort().join(' ')))].sort();

it('are found among many, each pair that was made and no other', async () => {
  const twice = [0, 7, 60, 181, 399];
  const saved = manySaved(400, twice);
  const wanted = twice.map((n) => [
    saved.find(({ title }) => title === titleOf(n))?.key,
    `acl:${n}`,
  ]);
  expect(namesOf(await findNearDoubles(noCorpus, saved))).toEqual(
    wanted.map((pair) => pair.sort().join(' ')).sort(),
  );
  expect(await findNearDoubles(noCorpus, manySaved(400, []))).toEqual([]);
});

it('lets other work through while it looks', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  await findNearDoubles(noCorpus, manySaved(1_000, [5]));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});
