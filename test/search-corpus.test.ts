// A question of the search box to the back wing, over databases in memory: what the corpus holds
// now is found, with what the reader keeps of it.
import { describe, expect, it, vi } from 'vitest';
import { openWorld, page, row, seed } from './harness/library.ts';

// The seed is planted anew for each of these, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const WHALES = row('Grammar of Whale Songs in Winter', {
  ids: { arxiv: '2401.00009' },
  authors: ['Ana Müller'],
});

async function meet(library: ReturnType<typeof openWorld>['library'], mention = WHALES) {
  await library.collect([mention], await library.annotate([mention], page), page);
}

describe('a search of the corpus', () => {
  it('finds a paper of the seed by some of its words, one of them misspelt', async () => {
    const { library } = openWorld();
    const answer = await library.searchCorpus('mechanistic interpretabilty asr', 5);
    expect(answer.papers[0]).toMatchObject({
      title: 'Beyond Transcription: Mechanistic Interpretability in ASR',
      kind: 'seed',
      entry: null,
    });
    expect(answer.of).toBe(seed.papers.length);
    expect(answer.found).toBeGreaterThanOrEqual(answer.papers.length);
  });

  it('answers an id, an address and a pasted citation with their one paper', async () => {
    const { library } = openWorld();
    for (const query of [
      '2507.07439',
      'arXiv:2507.07439v2 [cs.CL]',
      'https://huggingface.co/papers/2507.07439',
      'https://arxiv.org/pdf/2507.07439',
    ]) {
      const { papers, found } = await library.searchCorpus(query, 5);
      expect([papers.map(({ key }) => key), found], query).toEqual([['arxiv:2507.07439'], 1]);
    }
    expect((await library.searchCorpus('https://arxiv.org/abs/2401.99999', 5)).papers).toEqual([]);
  });

  it('says what the reader keeps of a paper', async () => {
    const { library } = openWorld();
    const ask = async () => (await library.searchCorpus('2507.07439', 5)).papers[0];
    const paper = await ask();
    await library.setSaved({
      key: paper?.key ?? '',
      mention: row(paper?.title ?? '', { ids: paper?.ids }),
      saved: true,
    });
    expect((await ask())?.entry?.deletedAt).toBeNull();
  });

  it('sees papers that pages show after the index was made, until they are forgotten', async () => {
    const { library } = openWorld();
    const ask = async () => (await library.searchCorpus('whale sogns', 5)).papers;
    expect(await ask()).toEqual([]);
    await meet(library);
    expect((await ask()).map(({ key, kind }) => [key, kind])).toEqual([
      ['arxiv:2401.00009', 'met'],
    ]);
    expect((await library.searchCorpus('muller 2024', 5)).papers.length).toBe(1);
    expect((await library.searchCorpus('whale', 5)).of).toBe(seed.papers.length + 1);
    await library.clearMet();
    expect(await ask()).toEqual([]);
    expect((await library.searchCorpus('whale', 5)).of).toBe(seed.papers.length);
  });

  it('forgets what pruning took', async () => {
    const { library, clock } = openWorld();
    await meet(library);
    const ask = async () => (await library.searchCorpus('whale songs', 5)).papers.length;
    expect(await ask()).toBe(1);
    clock.now += 91 * 24 * 3600_000;
    await library.prune();
    expect(await ask()).toBe(0);
  });

  it('shows two records of one title once, and two papers of one title twice', async () => {
    const { library } = openWorld();
    await meet(library);
    await meet(library, row(WHALES.title, { ids: { arxiv: '2402.00010' }, authors: ['Bo Chen'] }));
    expect((await library.searchCorpus('whale songs', 5)).papers.length).toBe(2);
  });

  it('takes hostile queries as text', async () => {
    const { library } = openWorld();
    for (const query of ['', '__proto__', '\uD800', '(a+)+$', '😀', 'x'.repeat(300)]) {
      expect((await library.searchCorpus(query, 5)).papers, query).toEqual([]);
    }
  });

  it('answers many at once over one index', async () => {
    const { library } = openWorld();
    const answers = await Promise.all(
      ['i', 'in', 'int', 'inte', 'inter'].map((query) => library.searchCorpus(query, 50)),
    );
    for (const { papers, found } of answers) {
      expect(papers.length).toBeGreaterThan(0);
      expect(found).toBeGreaterThanOrEqual(papers.length);
    }
  });
});
