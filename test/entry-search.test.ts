import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import { toAsked } from '../src/search/asked.ts';
import { buildEntrySearch } from '../src/search/entry-search.ts';
import { HOSTILE } from './harness/hostile-queries.ts';
import { savedEntry as entry } from './harness/saved-entry.ts';

// Whole corpora are indexed here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const entries: readonly Entry[] = [
  entry('1706.03762', 'Attention Is All You Need', {
    authors: ['Ashish Vaswani', 'Noam Shazeer'],
    year: 2017,
    categories: ['cs.CL', 'cs.LG'],
  }),
  entry('1810.04805', 'BERT: Pre-training of Deep Bidirectional Transformers', {
    note: 'Compare with the masked model of Zürich; 注意力机制 too.',
    tags: ['encoder zoo'],
  }),
  entry('2309.08600', 'Sparse Autoencoders Find Highly Interpretable Features in Language Models'),
  entry('hep-th/9901001', 'Supersymmetric Café Models and α-Divergence'),
  {
    ...entry('x', 'Anchors of Explanation', { ids: { doi: '10.1609/aaai.v32i1.11491' } }),
    key: 'doi:10.1609/aaai.v32i1.11491',
  },
  {
    ...entry('y', 'Shapes of Words', { ids: { acl: '2020.acl-main.1' } }),
    key: 'acl:2020.acl-main.1',
  },
  entry('2407.00001', 'שלום Attention بسلام'),
];

const ATTENTION = 'arxiv:1706.03762';
const BERT = 'arxiv:1810.04805';
const SPARSE = 'arxiv:2309.08600';
const CAFE = 'arxiv:hep-th/9901001';
const ANCHORS = 'doi:10.1609/aaai.v32i1.11491';

describe('a search over what is kept', () => {
  const search = buildEntrySearch();
  const find = (query: string) => search.find(toAsked(query)).map(({ key }) => key);
  beforeAll(() => search.update(entries));

  it.each([
    ['a title', 'Attention Is All You Need', ATTENTION],
    ['words in another order', 'need attention', ATTENTION],
    ['a letter left out', 'atention need', ATTENTION],
    ['two letters swapped', 'atetntion need', ATTENTION],
    ['two letters swapped in a short word', 'spasre', SPARSE],
    ['two errors in a long word', 'interprteabel', SPARSE],
    ['a word that is being typed', 'autoenc', SPARSE],
    ['a first letter that is being typed', 'sparse a', SPARSE],
    ['the beginning of a word, with an error', 'bidierctio', BERT],
    ['a hyphened word as one', 'pretraining', BERT],
    ['a hyphened word', 'pre-training', BERT],
    ['an author', 'vaswani', ATTENTION],
    ['an author misspelt', 'Vaswany', ATTENTION],
    ['a word of the note', 'masked', BERT],
    ['a word without its accent', 'zurich', BERT],
    ['an accent that is not there', 'attentión need', ATTENTION],
    ['a word with its accent', 'café', CAFE],
    ['a Greek letter as a word', 'alpha divergence', CAFE],
    ['part of a run of signs', '注意力', BERT],
    ['a tag', 'zoo', BERT],
    ['a category', 'cs.LG', ATTENTION],
    ['an id', '1706.03762', ATTENTION],
    ['an id with version and prefix', 'arXiv:1706.03762v5', ATTENTION],
    ['an id on its way', '1706.037', ATTENTION],
    ['an id among words', 'see arXiv:1706.03762v5, please', ATTENTION],
    ['an id of the old style', 'hep-th/9901001', CAFE],
    ['an address', 'https://arxiv.org/abs/1706.03762v7', ATTENTION],
    ['an address of a PDF', 'https://arxiv.org/pdf/1706.03762v7.pdf', ATTENTION],
    ['an address without a scheme', 'arxiv.org/abs/1706.03762', ATTENTION],
    ['an address of Hugging Face', 'https://huggingface.co/papers/1706.03762', ATTENTION],
    ["arXiv's own DOI", 'https://doi.org/10.48550/arXiv.1706.03762', ATTENTION],
    ['a DOI', '10.1609/AAAI.v32i1.11491', ANCHORS],
    ['a DOI with its scheme', 'doi:10.1609/aaai.v32i1.11491', ANCHORS],
    ['an address of a DOI', 'https://doi.org/10.1609/aaai.v32i1.11491', ANCHORS],
    ['an ACL id', '2020.acl-main.1', 'acl:2020.acl-main.1'],
    [
      'an address of the Anthology',
      'https://aclanthology.org/2020.acl-main.1.pdf',
      'acl:2020.acl-main.1',
    ],
    ['three words of which one stands nowhere', 'sparse autoencoders zebra', SPARSE],
    ['small words alone', 'is all you', ATTENTION],
    ['another script', 'שלום', 'arxiv:2407.00001'],
  ])('finds by %s', (_, query, key) => expect(find(query)[0]).toBe(key));

  it.each([
    ['words that stand nowhere', 'quantum zebra'],
    ['a word of three letters with an error', 'ned'],
    ['an address of another paper', 'https://arxiv.org/abs/2401.99999'],
    ['an address of no paper', 'https://example.org/attention'],
    ['another number', '1706.03763'],
    ['nothing', '  '],
  ])('finds nothing by %s', (_, query) => expect(find(query)).toEqual([]));

  it('asks for every word where one entry has them all', () => {
    expect(find('attention need')).toEqual([ATTENTION]);
    expect(find('attention').length).toBe(2);
  });

  it('takes an error for one only where the word as typed stands nowhere', async () => {
    const near = buildEntrySearch();
    await near.update([entry('1', 'Micro Benchmarks'), entry('2', 'Macro Benchmarks')]);
    expect(near.find(toAsked('macro')).map(({ key }) => key)).toEqual(['arxiv:2']);
    expect(near.find(toAsked('mecro')).length).toBeGreaterThan(0);
  });

  it.each(HOSTILE)('takes %j as text', (query) => {
    expect(() => find(query)).not.toThrow();
    expect({}).not.toHaveProperty('polluted');
  });

  it('holds hostile titles, tags and notes as text', async () => {
    const hostile = buildEntrySearch();
    const all = HOSTILE.map((text, i) => entry(`${i}`, text, { tags: [text], note: text }));
    await hostile.update(all);
    expect(hostile.size).toBe(all.length);
    expect(hostile.find(toAsked('constructor')).map(({ key }) => key)).toEqual(['arxiv:3']);
    for (const query of HOSTILE) expect(() => hostile.find(toAsked(query))).not.toThrow();
  });

  it('follows entries that come, change and go', async () => {
    const own = buildEntrySearch();
    const keys = (query: string) => own.find(toAsked(query)).map(({ key }) => key);
    await own.update(entries.slice(0, 2));
    expect(keys('sparse')).toEqual([]);
    await own.update(entries.slice(0, 3));
    expect(keys('sparse')).toEqual([SPARSE]);
    const noted = entries.map((one) =>
      one.key === SPARSE ? { ...one, note: 'whales', updatedAt: 2 } : one,
    );
    await own.update(noted);
    expect(keys('whales')).toEqual([SPARSE]);
    expect(own.size).toBe(entries.length);
    await own.update(noted.filter(({ key }) => key !== SPARSE));
    expect([keys('whales'), keys('2309.08600')]).toEqual([[], []]);
  });

  it('is in step with the last of two updates that were asked for at once', async () => {
    const own = buildEntrySearch();
    await Promise.all([own.update(entries), own.update(entries.slice(0, 1))]);
    expect(own.size).toBe(1);
  });

  it('lets others work between two slices of 10,000 entries', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      entry(`m${i}`, `Paper number${i} of many`),
    );
    const own = buildEntrySearch();
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    });
    await own.update(many);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
    expect(own.find(toAsked('number4321')).map(({ key }) => key)).toEqual(['arxiv:m4321']);
  });
});
