// The search boxes without a browser: what a reader types finds what is meant, over the reader's
// entries and over the titles of the corpus; and what is marked in a title is what was meant.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { toSeedPapers } from '../src/library/seed.ts';
import { findAskedIds } from '../src/paper/asked-ids.ts';
import type { Entry } from '../src/paper/entry.ts';
import { titleWords } from '../src/paper/title.ts';
import { toAsked } from '../src/search/asked.ts';
import { forgivenCloseness, writtenCloseness } from '../src/search/closeness.ts';
import { buildEntrySearch } from '../src/search/entry-search.ts';
import { findHits } from '../src/search/hits.ts';
import { seed } from './harness/library.ts';
import { withSlips } from './harness/noise.ts';
import { buildTitleSearch } from './harness/plain-titles.ts';
import { openTitleSearch } from './harness/title-search.ts';

// Whole corpora are indexed here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const HOSTILE = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString valueOf hasOwnProperty',
  '.*+?^{}$()|[]\\',
  '(a+)+$',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(300),
  'word '.repeat(400),
  '\uD800',
  '\u202Eabc',
  '😀🎓',
  '%E0%A4%A',
  'https://',
  'https://arxiv.org/abs/',
  '10.1/',
];

function entry(id: string, title: string, more: Partial<Entry> = {}): Entry {
  return {
    key: `arxiv:${id}`,
    ids: { arxiv: id },
    title,
    authors: [],
    categories: [],
    savedAt: 1,
    updatedAt: 1,
    deletedAt: null,
    status: null,
    tags: [],
    note: '',
    ...more,
  };
}

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

const papers = toSeedPapers(seed);
const others = JSON.parse(readFileSync('test/files/other-titles.json', 'utf8')) as string[];
const distractors = others.map((title, i) => ({
  key: `title:${i}`,
  title,
  ids: {},
  authors: [],
}));

/** The three words of a title that tell most: the longest. */
function tellingWords(title: string): string[] {
  const words = [...new Set(titleWords(title))].filter((word) => /^[a-z]+$/.test(word));
  return words.sort((a, b) => b.length - a.length).slice(0, 3);
}

describe('a search over titles', async () => {
  const index = await openTitleSearch(papers, distractors);
  const find = async (query: string, most = 10) => (await index.find(query, most)).keys;
  /** Seed papers that are not among the first ten when asked so. */
  const missed = async (
    ask: (words: readonly string[]) => string,
    look: (query: string) => string[] | Promise<string[]> = find,
  ) => {
    const titles: string[] = [];
    for (const { key, title } of papers) {
      if (!(await look(ask(tellingWords(title)))).includes(key)) titles.push(title);
    }
    return titles;
  };

  it('knows the seed among some hundred other titles', () => {
    expect(index.size).toBe(papers.length + distractors.length);
  });

  it('finds each paper of the seed by its three longest words', async () => {
    expect(await missed((words) => words.join(' '))).toEqual([]);
  });

  it('finds each paper of the seed by its two longest words', async () => {
    expect(await missed((words) => words.slice(0, 2).join(' '))).toEqual([]);
  });

  it('finds each with a typing error in the longest word, and none without forgiveness', async () => {
    const ask = ([first = '', ...rest]: readonly string[]) =>
      [withSlips(first, 1), ...rest].join(' ');
    expect(await missed(ask)).toEqual([]);
    const strict = (query: string) =>
      papers
        .filter(({ title }) =>
          toAsked(query).words.every((asked) =>
            titleWords(title).some((word) => writtenCloseness(asked, word) > 0),
          ),
        )
        .map(({ key }) => key);
    expect(await missed((words) => words.join(' '), strict)).toEqual([]);
    expect((await missed(ask, strict)).length).toBeGreaterThan(papers.length / 2);
  });

  it('puts the paper of a whole title first', async () => {
    for (const { key, title } of papers) expect((await find(title))[0], title).toBe(key);
  });

  it('finds by an author and by the year beside a word', async () => {
    const year = await openTitleSearch([
      { key: 'a', title: 'Whale Songs', ids: { arxiv: '1706.00001' }, authors: ['Ana Müller'] },
      { key: 'b', title: 'Whale Songs', ids: { arxiv: '2001.00001' }, authors: ['Bo Chen'] },
      { key: 'c', title: 'Whale Songs', ids: {}, authors: [], year: 1999 },
    ]);
    const keys = async (query: string) => (await year.find(query)).keys;
    expect(await keys('muller whale')).toEqual(['a']);
    expect(await keys('mulelr whale')).toEqual(['a']);
    expect(await keys('whale 2020')).toEqual(['b']);
    expect(await keys('songs 1999')).toEqual(['c']);
  });

  it('takes of two states of a paper the newer, and counts it once', async () => {
    const old = [{ key: 'a', title: 'Old Words', ids: {}, authors: [] }];
    const now = [{ key: 'a', title: 'New Words', aliases: ['Former Name'], ids: {}, authors: [] }];
    const both = await openTitleSearch(now, old);
    expect(both.size).toBe(1);
    expect(await both.find('old')).toEqual({ keys: [], found: 0 });
    expect(await both.find('former')).toEqual({ keys: ['a'], found: 1 });
    expect((await both.find('words')).found).toBe(1);
    const apart = await openTitleSearch(
      [{ ...now[0], key: 'b', title: 'x', authors: [], ids: {} }],
      old,
    );
    expect(apart.size).toBe(2);
  });

  it('answers so many as it is asked for, and says how many there are', async () => {
    const many = Array.from({ length: 90 }, (_, i) => ({
      key: `${i}`,
      title: i === 70 ? 'Whales' : `Whales and thing${i}`,
      ids: {},
      authors: [],
    }));
    const answer = await (await openTitleSearch(many)).find('whales', 20);
    expect([answer.keys.length, answer.found, answer.keys[0]]).toEqual([20, 90, '70']);
  });

  it('finds what plain maps over all papers find, typed whole, in part or with an error', async () => {
    const all = [...papers, ...distractors];
    const plain = buildTitleSearch(all);
    const lists = [papers.slice(0, 40), [...papers.slice(40), ...distractors]];
    const parts = await openTitleSearch(...lists);
    const queries = all
      .filter((_, i) => i % 9 === 0)
      .flatMap(({ title, authors }) => {
        const [first = '', second = '', third = ''] = tellingWords(title);
        return [
          `${first} ${second}`,
          `${second} ${first.slice(0, 5)}`,
          `${withSlips(first, 2)} ${second}`,
          `${second} zebra ${third}`,
          `${first.slice(0, 3)}`,
          `${authors[0] ?? 'pre-training'} ${third}`,
        ];
      });
    for (const query of [...queries, '注意力', 'in-context 2024', 'self supervised']) {
      const asked = toAsked(query).words;
      const { keys, found } = await parts.find(query, 600);
      const counted = plain.find(asked, 600);
      expect(found, query).toBe(counted.found);
      expect([...keys].sort(), query).toEqual([...counted.keys].sort());
    }
    // Planted fault: a corpus that lacks its second part.
    const less = await openTitleSearch(lists[0] ?? []);
    expect((await less.find('language', 600)).found).not.toBe(
      plain.find(toAsked('language').words, 600).found,
    );
  });

  it.each(['zebra crossing of galaxies', 'xyzzy', 'qqqq', '', '😀'])(
    'finds nothing by %j',
    async (query) => expect(await find(query)).toEqual([]),
  );

  it.each(HOSTILE)('takes %j as text', async (query) => {
    expect(Array.isArray(await find(query))).toBe(true);
  });
});

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
