// Related papers: from a mention to the nearest papers of the corpus and the words that say why.
// What a segment finds is held against judgements on the seed.
import { describe, expect, it } from 'vitest';
import { toSeedPapers } from '../src/library/seed.ts';
import type { Paper } from '../src/paper/paper.ts';
import { idKeys } from '../src/paper/paper.ts';
import { titleKey } from '../src/paper/title.ts';
import { sayReasons } from '../src/search/reasons.ts';
import type { ComparedPaper } from '../src/search/related.ts';
import { buildSegment } from '../src/search/segment/build.ts';
import { joinChunks } from '../src/search/segment/container.ts';
import { fingerprintsOf } from '../src/search/segment/fingerprint.ts';
import { openIdf } from '../src/search/segment/idf.ts';
import { toStems } from '../src/search/segment/impacts.ts';
import { memorySource } from '../src/search/segment/page-source.ts';
import { toRelatedQuery } from '../src/search/segment/related-query.ts';
import { openSegment } from '../src/search/segment/segment.ts';
import { idf, openWorld, page, row, seed } from './harness/library.ts';

const paper = (key: string, title: string, more: Partial<ComparedPaper> = {}): ComparedPaper => ({
  key,
  ids: {},
  title,
  ...more,
});

/** Papers as one segment, asked as the library asks it: what bears a name of the asked paper is left out. */
async function openRelated(papers: readonly ComparedPaper[]) {
  const whole = papers.map((one): Paper => ({ kind: 'met', authors: [], categories: [], ...one }));
  const table = openIdf(idf);
  const container = await buildSegment(whole, { idf: table });
  const segment = await openSegment(memorySource(joinChunks(container)));
  return async (asked: ComparedPaper, most = 10): Promise<string[]> => {
    const titles = [asked.title, ...(asked.aliases ?? [])].map(titleKey).filter(Boolean);
    const except = new Set([
      ...segment.findByIds(fingerprintsOf([asked.key, ...idKeys(asked.ids)])).flat(),
      ...segment.findByTitles(fingerprintsOf(titles)).flat(),
    ]);
    const query = toRelatedQuery(toStems(asked, table), table);
    const hits = await segment.findRelated(query, { most, except });
    const rows = await segment.readRows(hits.map(({ ordinal }) => ordinal));
    return rows.map(({ paper }) => paper.key);
  };
}

describe('a paper', () => {
  const others = ['Cats in Space', 'Dogs at Sea', 'Birds and Bees', 'Fish on Mars'].map(
    (title, i) => paper(`o:${i}`, title),
  );
  const find = async (asked: ComparedPaper, known: readonly ComparedPaper[]) =>
    (await openRelated([...known, ...others]))(asked);

  it('is nearer the more of its rare words another has', async () => {
    const known = [
      paper('two', 'Sparse Autoencoders in Vision'),
      paper('four', 'Sparse Autoencoders Find Circuits'),
      paper('none', 'Machine Translation of Poems'),
    ];
    const asked = paper('q', 'Circuits That Sparse Autoencoders Find');
    expect(await find(asked, known)).toEqual(['four', 'two']);
  });

  it('is never its own relative, under whichever id, title or former title it is known', async () => {
    const title = 'Sparse Autoencoders Find Circuits';
    const asked = paper('arxiv:2401.00001', title, { ids: { arxiv: '2401.00001', doi: '10.1/X' } });
    const near = paper('near', `${title} Again`);
    const selves = [
      paper('arxiv:2401.00001', `${title} and Features`),
      paper('doi:10.1/x', `${title} and Heads`, { ids: { doi: '10.1/x' } }),
      paper('title:a', 'SPARSE autoencoders: find circuits'),
      paper('title:b', `${title} Now`, { aliases: [title] }),
    ];
    for (const self of selves)
      expect(await find(asked, [self, near]), self.title).toEqual(['near']);
  });

  it('has no relative by one word alone', async () => {
    expect(await find(paper('q', 'Autoencoders'), [paper('a', 'Autoencoders')])).toEqual([]);
    const cats = paper('q', 'A Paper on Cats');
    expect(await find(cats, [paper('a', 'Autoencoders for All')])).toEqual([]);
  });

  it('finds nothing from nothing', async () => {
    expect(await (await openRelated([]))(paper('a', 'Sparse probes'))).toEqual([]);
    const find = await openRelated([
      paper('a', ''),
      paper('b', 'The of and'),
      paper('c', '李飞飞'),
    ]);
    expect(await find(paper('q', ''))).toEqual([]);
  });
});

const testTable = openIdf(idf);

describe('reasons', () => {
  const terms = (...all: string[]) => all.map((term, i) => [term, 1 / (i + 1)] as const);

  it('are words of the texts and never bare stems', () => {
    const [asked, relative] = [
      { title: 'Probing Neural Activities' },
      { title: 'Activity of Probes', abstract: 'We measure activity.' },
    ];
    expect(sayReasons(terms('activ', 'probe', 'measur'), asked, relative, testTable)).toEqual([
      'activities',
      'probing',
      'measure',
    ]);
    expect(sayReasons(terms('extremum', 'qwen'), asked, relative, testTable)).toEqual([]);
  });

  it('join what stands side by side in both papers, and only there', () => {
    const asked = { title: 'Sparse Autoencoders and Circuits' };
    const both = { title: 'Better sparse autoencoders', abstract: 'Circuits, too.' };
    const apart = { title: 'Autoencoders That Are Sparse' };
    const shares = terms('autoencod', 'spars', 'circuit');
    expect(sayReasons(shares, asked, both, testTable)).toEqual(['sparse autoencoders', 'circuits']);
    expect(sayReasons(shares, asked, apart, testTable)).toEqual([
      'autoencoders',
      'sparse',
      'circuits',
    ]);
  });

  it('are whole phrases where both papers have them, and only there', () => {
    const asked = { title: 'Nested Named-Entity Recognition by Chain of Thought' };
    const say = (title: string, shared = terms('entiti', 'recognit', 'thought', 'chain')) =>
      sayReasons(shared, asked, { title }, testTable);
    expect(say('Named entity recognition. A chain-of-thought study')).toEqual([
      'named-entity recognition',
      'chain of thought',
    ]);
    expect(say('Recognition of a named entity', terms('entiti', 'recognit'))).toEqual([
      'named-entity',
      'recognition',
    ]);
    const apart = terms('entiti', 'thought', 'chain');
    expect(say('Thought and chain of entities', apart)).toEqual(['entity', 'thought', 'chain']);
    // A part of a longer name in both is no name.
    const [long, other] = ['Zero Shot Cross Lingual Transfer', 'Few Cross Lingual Transfer Rules'];
    const parts = terms('lingual', 'transfer');
    expect(sayReasons(parts, { title: long }, { title: other }, testTable)).toEqual([
      'lingual transfer',
    ]);
    const whole = 'Cross Lingual Transfer';
    expect(sayReasons(parts, { title: long }, { title: whole }, testTable)).toEqual([
      'cross lingual transfer',
    ]);
  });

  it('are four at most, without what carries next to nothing, and names keep their letters', () => {
    const asked = { title: 'LoRA and BERT: Probe Heads, Edit Circuits' };
    const shares = terms('lora', 'bert', 'probe', 'head', 'edit');
    expect(sayReasons(shares, asked, asked, testTable)).toEqual([
      'LoRA',
      'BERT',
      'probe heads',
      'edit circuits',
    ]);
    const weak = [['lora', 1] as const, ['bert', 0.01] as const];
    expect(sayReasons(weak, asked, asked, testTable)).toEqual(['LoRA']);
  });
});

/** Judged by reading the seed's titles: these must stand among the first so many. */
const judged = [
  {
    title:
      'Interpretability in the Wild: a Circuit for Indirect Object Identification in GPT-2 small',
    near: [/Subspace Activation Patching/, /Mapping GPT-2's Reasoning/],
    among: 5,
  },
  {
    title: 'Sparse Autoencoders Find Highly Interpretable Features in Language Models',
    near: [/Sparse Autoencoders for Hypothesis/, /Contrastive Sparse Autoencoders/, /radiology/],
    among: 4,
  },
  {
    title:
      'Is This the Subspace You Are Looking for? An Interpretability Illusion for Subspace Activation Patching',
    near: [/A Reply to Makelov/, /Interpretability in the Wild/],
    among: 3,
  },
  {
    title: 'Forms of Understanding for XAI-Explanations',
    near: [/Comprehensive Guide to Explainable AI/, /XAI Handbook/],
    among: 4,
  },
];

describe('the seed', async () => {
  const papers = toSeedPapers(seed);
  const find = await openRelated(papers);
  const titles = new Map(papers.map(({ key, title }) => [key, title]));

  it.each(judged)('has the judged relatives of “$title”', async ({ title, near, among }) => {
    const own = papers.find((one) => titleKey(one.title) === titleKey(title));
    const found = await find(own ?? paper('q', title), among);
    const names = found.map((key) => titles.get(key) ?? '');
    for (const one of near)
      expect(
        names.some((name) => one.test(name)),
        `${one} in ${names}`,
      ).toBe(true);
  });

  it.each([
    'A Survey of Galaxy Clusters',
    'Attention Is All You Need',
    'Introduction',
    'A Multilingual Projector for LLM-based ASR and Beyond',
  ])('has none for “%s”', async (title) => {
    expect(await find(paper('q', title))).toEqual([]);
  });
});

describe('a question for related papers', () => {
  const first = judged[0]?.title ?? '';
  const key = 'title:anything';

  it('is answered with what stands in the corpus, what the reader keeps, and why', async () => {
    const { library } = openWorld();
    const before = await library.findRelated({ mention: row(first), key });
    const [nearest] = before.related;
    expect(nearest?.kind).toBe('seed');
    expect(nearest?.entry).toBeNull();
    expect(nearest?.why.length).toBeGreaterThan(0);
    expect(before).toMatchObject({ from: 'abstract', of: seed.papers.length });
    await library.setSaved({
      key: nearest?.key ?? '',
      mention: row(nearest?.title ?? '', { ids: nearest?.ids }),
      saved: true,
    });
    const after = await library.findRelated({ mention: row(first), key });
    expect(after.related[0]?.entry?.key).toBe(nearest?.key);
  });

  it('by a title that the corpus does not know says so', async () => {
    const { library } = openWorld();
    const mention = row(
      'Sparse Autoencoders Find Highly Interpretable Features in Language Models',
    );
    expect((await library.findRelated({ mention, key })).from).toBe('title');
    const whole = { ...mention, abstract: 'Sparse dictionaries find features.' };
    expect((await library.findRelated({ mention: whole, key })).from).toBe('abstract');
  });

  it('sees papers that pages have shown since, until they are forgotten', async () => {
    const { library } = openWorld();
    const ask = async () =>
      (await library.findRelated({ mention: row('Grammar of Whale Songs in Winter'), key }))
        .related;
    expect(await ask()).toEqual([]);
    const met = row('Whale Songs in Winter', { ids: { arxiv: '2401.00009' } });
    await library.collect([met], await library.annotate([met], page), page);
    expect((await ask()).map((one) => one.key)).toEqual(['arxiv:2401.00009']);
    expect((await ask())[0]).toMatchObject({ kind: 'met', why: ['whale songs', 'winter'] });
    await library.clearMet();
    expect(await ask()).toEqual([]);
  });

  it('takes hostile titles as text', async () => {
    const { library } = openWorld();
    for (const title of ['', '__proto__ constructor', '\uD800', '𝔸'.repeat(300), 'x'.repeat(600)]) {
      const answer = await library.findRelated({ mention: row(title), key: 'title:' });
      expect(answer.related).toEqual([]);
    }
  });
});
