// Two copies of what the reader keeps, fact by fact: which state stands, and what is joined of both. Neither the order
// of the copies nor the machine makes a difference.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import type { Correction, Kept } from '../src/paper/kept.ts';
import { nothingKept } from '../src/paper/kept.ts';
import { joinNotes, mergeEntries, mergeKept, NOTE_RULE } from '../src/paper/merge-kept.ts';
import type { OverlayRecord, TopicCorrection } from '../src/paper/topic-overlay.ts';
import { savedEntry } from './harness/saved-entry.ts';

const entry = (more: Partial<Entry> = {}) => savedEntry('2402.10001', 'A Title', more);

/** The same whichever comes first. */
function both(a: Entry, b: Entry): Entry {
  const one = mergeEntries(a, b);
  expect(mergeEntries(b, a)).toEqual(one);
  const [kept] = mergeKept(
    { ...nothingKept, entries: [a] },
    { ...nothingKept, entries: [b] },
  ).entries;
  expect(kept, 'among all that is kept').toEqual(one);
  return one;
}

describe('notes', () => {
  it('are joined by a rule, each once, and one that another holds is not said again', () => {
    expect(joinNotes(['b', 'a'])).toBe(`a${NOTE_RULE}b`);
    expect(joinNotes(['a', 'a'])).toBe('a');
    expect(joinNotes(['a and b', 'a', ''])).toBe('a and b');
    expect(joinNotes([`a${NOTE_RULE}b`, 'b', 'c'])).toBe(['a', 'b', 'c'].join(NOTE_RULE));
    expect(joinNotes([])).toBe('');
    expect(joinNotes([''])).toBe('');
    expect(NOTE_RULE).toBe('\n\n* * *\n\n');
  });
});

describe('two copies of one entry', () => {
  it('are the later one where they differ in its state', () => {
    const early = entry({ updatedAt: 1, status: 'read', title: 'Z', year: 2020 });
    const late = entry({ updatedAt: 2, status: 'reading', authors: ['Anna Lind'] });
    expect(both(early, late)).toEqual(late);
    const gone = entry({ updatedAt: 3, deletedAt: 3 });
    expect(both(late, gone)).toEqual(gone);
  });

  it('of one time are the one that still holds the paper', () => {
    const gone = entry({ deletedAt: 1, title: 'Z', status: 'read' });
    expect(both(entry(), gone)).toEqual(entry());
  });

  it('of one time that both hold it, or neither, are told by the state alone, and never mixed', () => {
    const one = entry({ status: 'read', year: 2020, title: 'A' });
    const other = entry({ status: 'reading', year: 2021, title: 'B', authors: ['Anna Lind'] });
    expect([one, other]).toContainEqual(both(one, other));
    const out = { deletedAt: 5 };
    const merged = both({ ...one, ...out }, { ...other, ...out });
    expect([one, other].map((copy) => ({ ...copy, ...out }))).toContainEqual(merged);
    const facts: Partial<Entry>[] = [
      { title: 'B' },
      { authors: ['Anna Lind'] },
      { year: 2021 },
      { categories: ['cs.CL'] },
      { codeUrl: 'https://github.com/a/b' },
      { site: 'arxiv' },
      { status: 'read' },
    ];
    for (const fact of facts) both(entry(), entry(fact));
    both(entry(out), entry({ deletedAt: 6 }));
  });

  it('of one time are not the one whose title is gone from the bin', () => {
    const emptied = entry({ deletedAt: 5, title: '', status: 'read' });
    const whole = entry({ deletedAt: 5, note: 'Mine.' });
    expect(both(emptied, whole)).toEqual(whole);
  });

  it('have the ids, tags, notes and editions of both, and the earlier day of saving', () => {
    const early = entry({
      savedAt: 3,
      tags: ['b', 'a'],
      note: 'x',
      ids: { arxiv: '2402.10001', doi: '10.1/a' },
    });
    const late = entry({
      savedAt: 9,
      updatedAt: 2,
      tags: ['c', 'a'],
      note: 'y',
      ids: { arxiv: '2402.10001', doi: '10.1/A' },
      edition: { seenAt: 4 },
    });
    expect(both(early, late)).toEqual({
      ...late,
      savedAt: 3,
      tags: ['a', 'b', 'c'],
      note: `x${NOTE_RULE}y`,
      edition: { seenAt: 4 },
    });
    expect(both(entry(), entry({ updatedAt: 2 }))).not.toHaveProperty('edition');
  });

  it('that are the same are left as they are', () => {
    const copy = entry({ tags: ['b', 'a'] });
    expect(mergeEntries(copy, structuredClone(copy))).toBe(copy);
    const twice = { ...nothingKept, entries: [copy] };
    expect(mergeKept(twice, structuredClone(twice)).entries).toEqual([copy]);
  });
});

const overlay = (...records: OverlayRecord[]): Kept => ({ ...nothingKept, overlay: records });

describe('what is said of topics', () => {
  const renamed = (
    label: string,
    updatedAt: number,
    deletedAt: number | null = null,
  ): OverlayRecord => ({
    kind: 'renamed',
    key: 'renamed:t',
    topic: 't',
    label,
    short: label,
    updatedAt,
    deletedAt,
  });
  const merged = (a: OverlayRecord, b: OverlayRecord) => {
    const { overlay: one } = mergeKept(overlay(a), overlay(b));
    expect(mergeKept(overlay(b), overlay(a)).overlay).toEqual(one);
    return one;
  };

  it('is what was said last, of one time what holds, and of two that hold the same on every machine', () => {
    expect(merged(renamed('b', 1), renamed('a', 2))).toEqual([renamed('a', 2)]);
    expect(merged(renamed('b', 1), renamed('c', 1, 1))).toEqual([renamed('b', 1)]);
    expect(merged(renamed('a', 1), renamed('b', 1))).toHaveLength(1);
    expect(merged(renamed('a', 1, 1), renamed('b', 1, 2))).toHaveLength(1);
  });

  const verdict = (more: Partial<TopicCorrection>): TopicCorrection => ({
    kind: 'correction',
    key: `correction:t ${more.names?.[0]}`,
    topic: 't',
    verdict: 'is',
    names: ['arxiv:1'],
    title: 'A',
    updatedAt: 1,
    deletedAt: null,
    ...more,
  });

  it('of one paper is one under all its names, the later word counting', () => {
    const early = verdict({ names: ['doi:1', 'arxiv:1'] });
    const late = verdict({ names: ['arxiv:1', 'acl:1'], verdict: 'is not', updatedAt: 2 });
    expect(merged(early, late)).toEqual([{ ...late, names: ['acl:1', 'arxiv:1', 'doi:1'] }]);
    const back = { ...late, deletedAt: 2 };
    expect(merged(early, back)).toEqual([{ ...back, names: ['acl:1', 'arxiv:1', 'doi:1'] }]);
    const tie = verdict({ names: ['arxiv:1', 'acl:1'], verdict: 'is not' });
    expect(merged(early, tie)).toHaveLength(1);
    expect(merged(early, { ...tie, deletedAt: 1 })[0]).toMatchObject({
      verdict: 'is',
      deletedAt: null,
    });
    expect(merged(early, structuredClone(early))).toEqual([early]);
  });

  it('of another paper, or of another topic on it, stands beside it', () => {
    const one = verdict({});
    expect(merged(one, verdict({ names: ['arxiv:2'] }))).toHaveLength(2);
    expect(merged(one, verdict({ topic: 'u', key: 'correction:u arxiv:1' }))).toHaveLength(2);
    expect(merged(one, { ...renamed('a', 1), key: one.key })).toHaveLength(2);
  });

  it('of three papers is one where the third has the names of both', () => {
    const [a, b] = [verdict({ names: ['arxiv:1'] }), verdict({ names: ['doi:1'], updatedAt: 2 })];
    const names = ['arxiv:1', 'doi:1'];
    const c = verdict({ names, key: 'correction:t x', updatedAt: 3 });
    const all = mergeKept(overlay(a, b), overlay(c)).overlay;
    expect(all).toEqual([{ ...c, names }]);
    expect(mergeKept(overlay(c), overlay(b, a)).overlay).toEqual(all);
  });
});

describe('“not the same paper”', () => {
  const said = (at: number, deletedAt?: number): Correction => ({
    name: 'title:a',
    key: 'arxiv:1',
    at,
    ...(deletedAt !== undefined && { deletedAt }),
  });
  const merged = (a: Correction, b: Correction) => {
    const of = (one: Correction): Kept => ({ ...nothingKept, corrections: [one] });
    const { corrections } = mergeKept(of(a), of(b));
    expect(mergeKept(of(b), of(a)).corrections).toEqual(corrections);
    return corrections;
  };

  it('is what was said last of one name and paper, and of one time what holds', () => {
    expect(merged(said(1), said(2, 2))).toEqual([said(2, 2)]);
    expect(merged(said(1, 1), said(2))).toEqual([said(2)]);
    expect(merged(said(1), said(1, 1))).toEqual([said(1)]);
    expect(merged(said(1, 1), said(1, 2))).toEqual([said(1, 2)]);
    expect(merged(said(1), { ...said(1), key: 'arxiv:2' })).toHaveLength(2);
    expect(merged(said(1), { ...said(1), name: 'title:b' })).toHaveLength(2);
  });
});
