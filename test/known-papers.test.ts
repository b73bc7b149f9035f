// What imports know of papers by fingerprints alone: none is lost as they grow in number, and what was
// taken out is known again once it is loaded.
import { describe, expect, it } from 'vitest';
import { KnownPapers, printOf } from '../src/library/known-papers.ts';
import type { Paper } from '../src/paper/paper.ts';

const paper = (n: number, more: Partial<Paper> = {}): Paper => ({
  key: `arxiv:2101.${n}`,
  kind: 'imported',
  ids: { arxiv: `2101.${n}` },
  title: `Title ${n}`,
  authors: ['A. Author'],
  categories: [],
  ...more,
});

const MANY = 30_000;
const all = Array.from({ length: MANY }, (_, n) => printOf(paper(n)));

describe('papers that imports know', () => {
  it('are each new once, and the same ever after', () => {
    const known = new KnownPapers();
    for (const print of all) {
      expect(known.compare(print)).toBe('new');
      known.put(print);
    }
    expect(known.size).toBe(MANY);
    expect(all.filter((print) => known.compare(print) !== 'same')).toEqual([]);
    expect(known.compare(printOf(paper(MANY)))).toBe('new');
  });

  it('have changed where any fact is another one', () => {
    const known = new KnownPapers();
    known.put(printOf(paper(1, { abstract: 'Words.' })));
    const verdict = (more: Partial<Paper>) =>
      known.compare(printOf(paper(1, { abstract: 'Words.', ...more })));
    expect(verdict({})).toBe('same');
    for (const more of [
      { title: 'Another' },
      { authors: ['B. Author'] },
      { year: 2021 },
      { categories: ['cs.CL'] },
      { abstract: 'Other words.' },
      { ids: { arxiv: '2101.1', doi: '10.1000/1' } },
    ]) {
      expect(verdict(more)).toBe('changed');
    }
    const bare = { authors: [], abstract: '' };
    expect(verdict(bare)).toBe('same');
    expect(verdict({ ...bare, title: 'Another' })).toBe('changed');
  });

  it('are known again from what was taken, the last state of each', () => {
    const known = new KnownPapers();
    for (const print of all.slice(0, 5000)) known.put(print);
    const first = known.take();
    known.put(printOf(paper(7, { title: 'A later title' })));
    const second = known.take();
    expect([first.length, second.length, known.take().length]).toEqual([80_000, 16, 0]);
    const again = new KnownPapers();
    again.load(first);
    // A cut entry is none.
    again.load(second.subarray(0, 15));
    expect(again.compare(all[7] ?? printOf(paper(0)))).toBe('same');
    again.load(second);
    expect(again.size).toBe(5000);
    expect(again.compare(printOf(paper(7, { title: 'A later title' })))).toBe('same');
    expect(again.compare(all[7] ?? printOf(paper(0)))).toBe('changed');
  });
});
