// The signs of the library's search box: what they ask for, what a wrong one costs, and that none of the
// reader's text is lost by them.
import { describe, expect, it } from 'vitest';
import { operatorValue, parseQuery, withOperator } from '../src/search/operators.ts';
import { HOSTILE } from './harness/hostile-queries.ts';

const wish = (query: string) => parseQuery(query).wishes;

describe('a sign in the search box', () => {
  it.each([
    ['tag:sae', { operator: 'tag', value: 'sae' }],
    ['tag:"to read soon"', { operator: 'tag', value: 'to read soon' }],
    ['TOPIC:Probing', { operator: 'topic', value: 'Probing' }],
    ['author:müller', { operator: 'author', value: 'müller' }],
    ['is:Unread', { operator: 'is', value: 'unread' }],
    ['has:note', { operator: 'has', value: 'note' }],
    ['year:2023', { operator: 'year', from: 2023, to: 2023 }],
    ['year:2023..', { operator: 'year', from: 2023, to: null }],
    ['year:..2020', { operator: 'year', from: null, to: 2020 }],
    ['year:2019-2021', { operator: 'year', from: 2019, to: 2021 }],
    ['venue:acl', { operator: 'venue', value: 'acl' }],
    ['cat:cs.CL', { operator: 'cat', value: 'cs.CL' }],
  ])('%s is understood', (query, expected) => {
    expect(parseQuery(query)).toEqual({
      text: '',
      wishes: [{ isNot: false, ...expected }],
      problems: [],
    });
  });

  it('is told from the words around it, and may stand anywhere', () => {
    const query = parseQuery('sparse tag:sae autoencoders -is:read');
    expect(query.text).toBe('sparse autoencoders');
    expect(query.wishes).toEqual([
      { operator: 'tag', value: 'sae', isNot: false },
      { operator: 'is', value: 'read', isNot: true },
    ]);
  });

  it.each([
    ['tag:', []],
    ['tag:"to re', [{ operator: 'tag', value: 'to re', isNot: false }]],
    ['is:unr', []],
    ['year:20', []],
    ['year:2020.', []],
  ])('%s, half typed, is nothing wrong', (query, wishes) => {
    expect(parseQuery(query)).toEqual({ text: '', wishes, problems: [] });
  });

  it.each([
    ['is:blue', { kind: 'value', operator: 'is', value: 'blue' }],
    ['year:20 ', { kind: 'value', operator: 'year', value: '20' }],
    ['year:soon', { kind: 'value', operator: 'year', value: 'soon' }],
    ['journal:nature', { kind: 'name', operator: 'journal', value: 'nature' }],
  ])('%s is told to be wrong', (query, problem) => {
    expect(parseQuery(query).problems).toEqual([problem]);
  });

  it('that is not known leaves what follows it to be looked for', () => {
    expect(parseQuery('journal:nature whales').text).toBe('nature whales');
    expect(parseQuery('journal:"two words"').text).toBe('two words');
  });

  it.each([
    ['BERT: Pre-training', 'BERT Pre-training'],
    ['BERT:Pre-training', 'BERT Pre-training'],
    ['arXiv:1706.03762', 'arXiv:1706.03762'],
    ['https://arxiv.org/abs/1706.03762', 'https://arxiv.org/abs/1706.03762'],
    ['doi:10.1609/aaai.v32i1.11491', 'doi:10.1609/aaai.v32i1.11491'],
    ['at 10:30', 'at 10:30'],
  ])('is not seen in %s', (query, text) => {
    expect(parseQuery(query)).toEqual({ text, wishes: [], problems: [] });
  });

  it.each(HOSTILE)('takes any text: %j', (query) => {
    expect(() => parseQuery(query)).not.toThrow();
    expect(() => parseQuery(`tag:"${query}`)).not.toThrow();
  });
});

describe('a filter', () => {
  it('is written into the text, in place of the one before, and out of it again', () => {
    const one = withOperator('whales tag:sae', 'tag', 'to read');
    expect(one).toBe('whales tag:"to read"');
    expect(wish(one)).toEqual([{ operator: 'tag', value: 'to read', isNot: false }]);
    expect(withOperator(one, 'tag', null)).toBe('whales');
    expect(withOperator('', 'year', '2020..')).toBe('year:2020..');
  });

  it('reads its own value back, whatever signs the value holds', () => {
    for (const value of ['sae', 'to read', 'a:b', '漢字', 'is:read']) {
      expect(operatorValue(parseQuery(withOperator('', 'tag', value)), 'tag')).toBe(value);
    }
    expect(operatorValue(parseQuery('year:2019-2021'), 'year')).toBe('2019..2021');
    expect(operatorValue(parseQuery('tag:a tag:b'), 'tag')).toBeNull();
    expect(operatorValue(parseQuery('-tag:a'), 'tag')).toBeNull();
  });
});
