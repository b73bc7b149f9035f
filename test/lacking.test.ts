// What a saved paper lacks for a citation is filled in from a page of the same paper, and what is known is never
// written over.
import { describe, expect, it } from 'vitest';
import { fillIn, isLacking, lacksAuthors, lacksTitle } from '../src/paper/lacking.ts';
import type { Mention } from '../src/paper/mention.ts';
import { bare, whole } from './harness/written-papers.ts';

const mention: Mention = {
  role: 'title',
  title: 'As the Page Has It',
  ids: { arxiv: '2402.10001' },
  authors: ['Anna Lind'],
  year: 2023,
  categories: ['cs.CV'],
};
const idAlone = { ...bare, ids: { arxiv: '2402.10001' }, title: 'arXiv 2402.10001' };

describe('an entry', () => {
  it('lacks its authors, its title where its id stands in place of it, or its year', () => {
    expect(isLacking(whole)).toBe(false);
    expect(lacksAuthors({ ...whole, authors: [] })).toBe(true);
    expect(isLacking({ ...whole, authors: [] })).toBe(true);
    expect(lacksAuthors(whole)).toBe(false);
    expect(lacksTitle(idAlone)).toBe(true);
    expect(lacksTitle({ ...idAlone, title: 'arXiv 2402.10002' })).toBe(false);
    expect(isLacking({ ...whole, title: 'arXiv 2402.10001' })).toBe(true);
    const { year: _, ...undated } = whole;
    expect(isLacking(undated)).toBe(true);
  });

  it('is the same one where nothing is lacking, or the page does not have it', () => {
    expect(fillIn(whole, mention)).toBe(whole);
    expect(fillIn(bare, { role: 'link', title: '' })).toBe(bare);
    expect(fillIn(idAlone, { role: 'link', title: '' }).title).toBe('arXiv 2402.10001');
  });

  it('takes what it lacks from the page, and nothing else', () => {
    expect(fillIn(idAlone, mention)).toEqual({
      ...idAlone,
      title: 'As the Page Has It',
      authors: ['Anna Lind'],
      year: 2023,
      categories: ['cs.CV'],
    });
    const known = { ...whole, authors: [] };
    expect(fillIn(known, mention)).toEqual({ ...known, authors: ['Anna Lind'] });
    expect(fillIn({ ...whole, title: 'arXiv 2402.10001' }, mention).title).toBe(mention.title);
  });

  it('has the year of its id where the page tells none', () => {
    const { year: _, ...undated } = mention;
    expect(fillIn(idAlone, undated).year).toBe(2024);
    expect(fillIn({ ...bare, authors: [] }, { ...undated, title: '' })).not.toHaveProperty('year');
    const none = { role: 'link' as const, title: 'A', authors: ['B'] };
    expect(fillIn(bare, none)).toEqual({ ...bare, authors: ['B'] });
  });
});
