import { describe, expect, it } from 'vitest';
import { findAskedIds } from '../src/paper/asked-ids.ts';
import { toAsked } from '../src/search/asked.ts';
import { forgivenCloseness, writtenCloseness } from '../src/search/closeness.ts';
import { findHits } from '../src/search/hits.ts';

describe('closeness', () => {
  const open = (word: string) => ({ word, isOpen: true });
  const whole = (word: string) => ({ word, isOpen: false });

  it('is forgiving by length: none below four letters, one up to seven, two above', () => {
    expect(forgivenCloseness(whole('bet'), 'bat')).toBe(0);
    expect(forgivenCloseness(whole('bert'), 'bart')).toBeGreaterThan(0);
    expect(forgivenCloseness(whole('sparces'), 'sparsty')).toBe(0);
    expect(forgivenCloseness(whole('attentoon'), 'attention')).toBeGreaterThan(0);
    expect(forgivenCloseness(whole('atentoon'), 'attention')).toBeGreaterThan(0);
    expect(forgivenCloseness(whole('2017a'), '2018a')).toBe(0);
  });

  it('takes a beginning for the word while it is typed, and from four letters on', () => {
    expect(writtenCloseness(open('a'), 'attention')).toBeGreaterThan(0);
    expect(writtenCloseness(whole('att'), 'attention')).toBe(0);
    expect(writtenCloseness(whole('atte'), 'attention')).toBeGreaterThan(0);
    expect(writtenCloseness(open('attention'), 'atte')).toBe(0);
  });
});

describe('what is marked', () => {
  const marked = (title: string, query: string) =>
    findHits(title, toAsked(query)).map(({ start, end }) => title.slice(start, end));

  it.each<[string, string, string[]]>([
    ['Attention Is All You Need', 'need attention', ['Attention', 'Need']],
    ['Attention Is All You Need', 'atention', ['Attention']],
    ['Sparse Autoencoders', 'autoenc', ['Autoencoders']],
    ['Pre-training of Models', 'pretraining', ['Pre-training']],
    ['Pretraining of Models', 'pre-training', ['Pretraining']],
    ['Text-to-Image', 'image', ['Image']],
    ['Das Café der Künste', 'kunste cafe', ['Café', 'Künste']],
    ['Cafe\u0301 naïve', 'café', ['Cafe\u0301']],
    ['ViT++ and ViT', 'vit++', ['ViT++']],
    ['Micro and Macro', 'macro', ['Macro']],
    ['שלום Attention بسلام', 'attention', ['Attention']],
    ['<b>Bold</b>', 'bold', ['Bold']],
    ['Anything', 'https://arxiv.org/abs/1706.03762', []],
    ['Anything', '', []],
  ])('in %j for %j', (title, query, words) => expect(marked(title, query)).toEqual(words));
});

describe('ids in what is asked', () => {
  it.each([
    ['1706.03762v5', { arxiv: '1706.03762' }],
    ['(arXiv:1706.03762)', { arxiv: '1706.03762' }],
    ['arXiv: 1706.03762 [cs.CL]', { arxiv: '1706.03762' }],
    ['http://www.arxiv.org/abs/math.GT/0309136', { arxiv: 'math/0309136' }],
    ['https://dl.acm.org/doi/10.1145/3292500.3330701', { doi: '10.1145/3292500.3330701' }],
    ['P19-1001', { acl: 'P19-1001' }],
    ['https://aclanthology.org/P19-1001/', { acl: 'P19-1001' }],
  ])('%s', (text, ids) => expect(findAskedIds(text)?.ids).toEqual(ids));

  it.each(['2017', 'attention', '3.14159', '10.1', 'https://evil.example/abs/1706.03762', 'v5'])(
    'are none in %s',
    (text) => expect(findAskedIds(text)).toBeNull(),
  );
});
