// The names of a paper: one key by its strongest id, all ids as keys, and two records that cannot be one paper.
import { describe, expect, it } from 'vitest';
import { idKeys, idsDisagree, idsOfKey, paperKey } from '../src/paper/paper.ts';
import { paperName } from '../src/paper/paper-name.ts';

const ALL = { arxiv: '2402.10001', doi: '10.1/ABC', acl: 'P19-1001' };
const { arxiv: _, ...VENUE } = ALL;

describe('the key of a paper', () => {
  it('is its strongest id, in small letters where the scheme knows no others, or else its title', () => {
    expect(paperKey(ALL, 'title')).toBe('arxiv:2402.10001');
    expect(paperKey(VENUE, 'title')).toBe('doi:10.1/abc');
    expect(paperKey({ acl: 'P19-1001' }, 'title')).toBe('acl:p19-1001');
    expect(paperKey({ arxiv: 'hep-th/9901001' }, '')).toBe('arxiv:hep-th/9901001');
    expect(paperKey({}, 'title')).toBe('title:title');
    expect(paperKey(undefined, 'title')).toBe('title:title');
  });

  it('stands among its ids as keys, the strongest first', () => {
    expect(idKeys(ALL)).toEqual(['arxiv:2402.10001', 'doi:10.1/abc', 'acl:p19-1001']);
    expect(idKeys(VENUE)).toEqual(['doi:10.1/abc', 'acl:p19-1001']);
    expect(idKeys({})).toEqual([]);
    expect(idKeys(undefined)).toEqual([]);
  });

  it.each([
    ['arxiv:2402.10001', { arxiv: '2402.10001' }],
    ['doi:10.1/a:b', { doi: '10.1/a:b' }],
    ['acl:p19-1001', { acl: 'p19-1001' }],
    ['title:atitle', {}],
    ['arxiv:', {}],
    ['arxiv', {}],
    ['xarxiv:2402.10001', {}],
    ['', {}],
  ])('%j tells the ids %j', (key, ids) => expect(idsOfKey(key)).toEqual(ids));
});

describe('two records', () => {
  it.each([
    ['the same of each scheme', ALL, { ...ALL, doi: '10.1/abc', acl: 'p19-1001' }, false],
    ['another arXiv id', ALL, { arxiv: '2402.10002' }, true],
    ['another DOI', ALL, { doi: '10.1/abd' }, true],
    ['another id of the ACL', ALL, { acl: 'P19-1002' }, true],
    ['one id alike and one not', ALL, { arxiv: '2402.10001', doi: '10.1/other' }, true],
    ['no scheme in common', { arxiv: '2402.10001' }, VENUE, false],
    ['no ids', ALL, {}, false],
    ['nothing known', ALL, undefined, false],
  ])('with %s cannot be one paper: %#', (_name, a, b, disagree) => {
    expect(idsDisagree(a, b)).toBe(disagree);
    expect(idsDisagree(b, a)).toBe(disagree);
  });
});

describe('what a paper is called', () => {
  it('is its title, or else its strongest id by the name of its scheme', () => {
    expect(paperName('A Title', ALL)).toBe('A Title');
    expect(paperName('', ALL)).toBe('arXiv 2402.10001');
    expect(paperName('', VENUE)).toBe('doi 10.1/ABC');
    expect(paperName('', { acl: 'P19-1001' })).toBe('ACL P19-1001');
    expect(paperName('', {})).toBe('');
    expect(paperName('', undefined)).toBe('');
  });
});
