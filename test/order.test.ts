// The order of relatives, and which records are one line: the newest first, the varied, versions and
// the venue's copy.
import { describe, expect, it } from 'vitest';
import { foldPapers } from '../src/library/fold.ts';
import type { PaperIds } from '../src/paper/paper.ts';
import { orderNewest, orderVaried } from '../src/search/order.ts';

describe('newest first', () => {
  const dated = (arxiv?: string, year?: number) => ({ ids: { arxiv }, year });
  it('goes by the month of an arXiv id of either style, else by the year, and last what has neither', () => {
    const none = dated();
    const old = dated('hep-th/9901001', 1999);
    const [march, december] = [dated('2403.00001', 2024), dated('2412.00001')];
    const venue = dated(undefined, 2024);
    const list = [none, venue, old, march, december];
    expect(orderNewest(list)).toEqual([december, march, venue, old, none]);
    expect(list[0]).toBe(none);
  });

  it('takes the century of an id from arXiv’s first year, and its month before the year', () => {
    const ids = ['hep-th/9108001', 'hep-th/9912001', 'hep-th/0001001', '1401.0001', '9001.00001'];
    const list = ids.map((id) => dated(id));
    expect(orderNewest(list).map(({ ids: { arxiv } }) => arxiv)).toEqual([
      '9001.00001',
      '1401.0001',
      'hep-th/0001001',
      'hep-th/9912001',
      'hep-th/9108001',
    ]);
    const [january, year] = [dated('2401.00001', 2025), dated(undefined, 2024)];
    expect(orderNewest([year, january])).toEqual([january, year]);
    const later = dated(undefined, 2025);
    expect(orderNewest([january, later])).toEqual([later, january]);
    expect(orderNewest([dated('no id'), year]), 'no id').toEqual([year, dated('no id')]);
  });

  it('leaves those of one month nearest first', () => {
    const list = ['2403.00009', '2403.00001', '2403.00005'].map((id) => dated(id));
    expect(orderNewest(list)).toEqual(list);
  });
});

describe('varied', () => {
  const one = (name: string, score: number) => ({ name, score });
  const alike = (a: { name: string }, b: { name: string }) =>
    a.name[0] === b.name[0] ? 0.95 : 0.1;
  it('begins with the nearest and then says something else, and leaves none out', () => {
    const list = [one('a1', 1), one('a2', 0.98), one('a3', 0.96), one('b1', 0.7)];
    const names = orderVaried(list, alike).map(({ name }) => name);
    expect(names).toEqual(['a1', 'b1', 'a2', 'a3']);
    expect(orderVaried(list, () => 0)).toEqual(list);
    expect(orderVaried([], alike)).toEqual([]);
  });

  it('compares with all that stand before, not with the last alone', () => {
    const list = [one('a1', 1), one('b1', 0.9), one('a2', 0.85), one('c1', 0.6)];
    expect(orderVaried(list, alike).map(({ name }) => name)).toEqual(['a1', 'b1', 'c1', 'a2']);
  });

  it('is the same whatever the scores are counted in, and also where all are 0', () => {
    const list = [one('a1', 100), one('a2', 98), one('a3', 96), one('b1', 70)];
    const names = orderVaried(list, alike).map(({ name }) => name);
    expect(names).toEqual(['a1', 'b1', 'a2', 'a3']);
    const none = [one('a1', 0), one('a2', 0), one('b1', 0)];
    expect(orderVaried(none, alike).map(({ name }) => name)).toEqual(['a1', 'b1', 'a2']);
    expect(
      none.map(({ name }) => name),
      'the list itself',
    ).toEqual(['a1', 'a2', 'b1']);
  });

  it('does not bring what is far before what is near for being different alone', () => {
    const list = [one('a1', 1), one('a2', 0.95), one('b1', 0.2)];
    expect(orderVaried(list, alike).map(({ name }) => name)).toEqual(['a1', 'a2', 'b1']);
  });
});

describe('one line', () => {
  const title = 'Sparse Circuits of Language Models and What They Compute';
  const authors = ['Ada Byron', 'Grace Murray', 'Emmy Noether'];
  const record = (
    key: string,
    ids: PaperIds,
    more: Partial<{ title: string; authors: string[] }> = {},
  ) => ({
    paper: { key, ids, title, authors, ...more },
  });
  const keysOf = (list: ReturnType<typeof record>[]) =>
    foldPapers(list).map(({ paper }) => paper.key);
  const preprint = record('arxiv:2403.00001', { arxiv: '2403.00001' });

  it('is what bears one id, whatever its titles are, and the nearest record stands for it', () => {
    const both = record(
      'acl:2024.acl-long.1',
      { acl: '2024.acl-long.1', arxiv: '2403.00001' },
      {
        title: 'Quite Another Name',
      },
    );
    expect(keysOf([both, preprint])).toEqual(['acl:2024.acl-long.1']);
    expect(keysOf([preprint, both])).toEqual(['arxiv:2403.00001']);
  });

  it('is a preprint and its copy from the venue, by the same title or a like one of the same authors', () => {
    const venue = (name: string, by = authors) =>
      record('acl:2024.acl-long.1', { acl: '2024.acl-long.1' }, { title: name, authors: by });
    expect(keysOf([preprint, venue(title.toUpperCase())])).toHaveLength(1);
    expect(
      keysOf([preprint, venue('Sparse Circuits in Language Models and What They Compute')]),
    ).toHaveLength(1);
    expect(keysOf([preprint, venue('Dense Circuits of Vision Models')])).toHaveLength(2);
    const others = ['Alan Turing', 'Alonzo Church'];
    expect(
      keysOf([preprint, venue('Sparse Circuits in Vision Models and What They Show', others)]),
    ).toHaveLength(2);
  });

  it('is never two papers that arXiv tells apart, though they have one title', () => {
    const other = record('arxiv:2405.00009', { arxiv: '2405.00009' });
    expect(keysOf([preprint, other])).toHaveLength(2);
  });
});
