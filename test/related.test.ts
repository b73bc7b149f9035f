// Related papers: from a mention to the nearest papers of the corpus and the words that say why.
// The index is held against a plain count over all papers, and against judgements on the seed.
import { describe, expect, it } from 'vitest';
import { toSeedPapers } from '../src/library/seed.ts';
import { titleKey } from '../src/paper/title.ts';
import { ranking } from '../src/search/ranking.ts';
import { sayReasons } from '../src/search/reasons.ts';
import type { ComparedPaper, RelatedIndex } from '../src/search/related.ts';
import { buildRelated, judge, rarityOf, termWeight, toLevels } from '../src/search/related.ts';
import { openWorld, page, row, seed } from './harness/library.ts';
import { randomFrom } from './harness/noise.ts';

const paper = (key: string, title: string, more: Partial<ComparedPaper> = {}): ComparedPaper => ({
  key,
  ids: {},
  title,
  ...more,
});

/** The same judgement by a plain count over all papers; the later of two with one key stands. */
function findByCounting(all: readonly ComparedPaper[], asked: ComparedPaper, most: number) {
  const papers = [...new Map(all.map((one) => [one.key, one])).values()];
  const vectors = papers.map((one) => ({ one, ...toLevels(one) }));
  const rarity = (term: string) =>
    rarityOf(papers.length, vectors.filter(({ levels }) => levels.has(term)).length);
  const weigh = ({ levels, isWeighted }: ReturnType<typeof toLevels>) => {
    const weights = [...levels].map(
      ([term, level]) => [term, termWeight(level, isWeighted, rarity(term))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  };
  const query = weigh(toLevels(asked));
  return vectors
    .filter(({ one }) => one.key !== asked.key && titleKey(one.title) !== titleKey(asked.title))
    .map((vector) => {
      const own = weigh(vector);
      const parts = [...query].map(([term, weight]) => weight * (own.get(term) ?? 0));
      const shared = parts.filter((part) => part > 0).length;
      const cosine = parts.reduce((sum, part) => sum + part, 0);
      const score = judge(cosine, shared, toLevels(asked).from, vector.from);
      return { key: vector.one.key, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

const WORDS = 'probe sparse circuit feature head neuron edit steer attention logit lens'.split(' ');

function drawPapers(random: () => number, count: number): ComparedPaper[] {
  const draw = () => WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? 'probe';
  const text = (length: number) => Array.from({ length }, draw).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const kind = random();
    const terms = [...new Set([draw(), draw(), draw()])].map(
      (term) => [[...toLevels({ title: term }).levels.keys()][0] ?? '', random()] as const,
    );
    return paper(`key:${Math.floor(random() * count)}`, `${text(4)} w${i}`, {
      ...(kind < 0.4 && { abstract: text(12) }),
      ...(kind > 0.7 && { terms }),
    });
  });
}

/** The first of 60 drawn corpora in which the index and the count differ. */
function firstDifference(build: (papers: readonly ComparedPaper[]) => RelatedIndex) {
  const random = randomFrom(20261122);
  for (let round = 0; round < 60; round += 1) {
    const papers = drawPapers(random, 30);
    const index = build(papers);
    for (const asked of drawPapers(random, 5)) {
      const [found, counted] = [index.find(asked, 40), findByCounting(papers, asked, 40)];
      const line = (list: readonly { key: string; score: number }[]) =>
        list
          .map(({ key, score }) => `${score.toFixed(6)} ${key}`)
          .sort()
          .join('\n');
      if (line(found) !== line(counted)) return `${round}:\n${line(found)}\n-\n${line(counted)}`;
    }
  }
  return null;
}

describe('the index of related papers', () => {
  it('finds what a plain count over all papers finds', () => {
    expect(firstDifference((papers) => buildRelated(papers))).toBeNull();
  });

  it('finds the same where papers come one by one, and some of them again', () => {
    const build = (papers: readonly ComparedPaper[]) => {
      const index = buildRelated(papers.slice(0, 5));
      for (const one of papers.slice(5)) {
        index.find(one, 3);
        index.add([one]);
      }
      return index;
    };
    expect(firstDifference(build)).toBeNull();
  });

  it('finds the same after it has settled before it is asked', () => {
    const build = (papers: readonly ComparedPaper[]) => {
      const index = buildRelated(papers.slice(0, 5));
      index.settle();
      index.add(papers.slice(5));
      index.settle();
      return index;
    };
    expect(firstDifference(build)).toBeNull();
  });

  it('is told from one that leaves a paper out, or doubles one', () => {
    expect(firstDifference((papers) => buildRelated(papers.slice(1)))).not.toBeNull();
    const doubled = (papers: readonly ComparedPaper[]) =>
      buildRelated([...papers, { ...paper('key:twin', 'x'), title: papers[0]?.title ?? '' }]);
    expect(firstDifference(doubled)).not.toBeNull();
  });

  it('takes a score apart into the terms that make it, strongest first', () => {
    const index = buildRelated(drawPapers(randomFrom(7), 40));
    const [asked] = drawPapers(randomFrom(8), 1);
    const found = asked ? index.find(asked, 10) : [];
    expect(found.length).toBeGreaterThan(0);
    for (const { score, shares } of found) {
      const whole = shares.reduce((sum, [, part]) => sum + part, 0);
      expect(
        [whole, whole * ranking.related.titleOnly].some((sum) => Math.abs(sum - score) < 1e-9),
      ).toBe(true);
      expect([...shares].sort((a, b) => b[1] - a[1])).toEqual(shares);
    }
  });

  it('answers nothing from nothing', () => {
    expect(buildRelated().find(paper('a', 'Sparse probes'), 10)).toEqual([]);
    const index = buildRelated([paper('a', ''), paper('b', 'The of and'), paper('c', '李飞飞')]);
    expect(index.find(paper('q', ''), 10)).toEqual([]);
  });
});

describe('a paper', () => {
  const others = ['Cats in Space', 'Dogs at Sea', 'Birds and Bees', 'Fish on Mars'].map(
    (title, i) => paper(`o:${i}`, title),
  );
  const find = (asked: ComparedPaper, known: readonly ComparedPaper[]) =>
    buildRelated([...known, ...others])
      .find(asked, 10)
      .map(({ key }) => key);

  it('is nearer the more of its rare words another has', () => {
    const known = [
      paper('two', 'Sparse Autoencoders in Vision'),
      paper('four', 'Sparse Autoencoders Find Circuits'),
      paper('none', 'Machine Translation of Poems'),
    ];
    const asked = paper('q', 'Circuits That Sparse Autoencoders Find');
    expect(find(asked, known)).toEqual(['four', 'two']);
  });

  it('is never its own relative, under whichever id, title or former title it is known', () => {
    const title = 'Sparse Autoencoders Find Circuits';
    const asked = paper('arxiv:2401.00001', title, { ids: { arxiv: '2401.00001', doi: '10.1/X' } });
    const near = paper('near', `${title} Again`);
    const selves = [
      paper('arxiv:2401.00001', `${title} and Features`),
      paper('doi:10.1/x', `${title} and Heads`, { ids: { doi: '10.1/x' } }),
      paper('title:a', 'SPARSE autoencoders: find circuits'),
      paper('title:b', `${title} Now`, { aliases: [title] }),
    ];
    for (const self of selves) expect(find(asked, [self, near]), self.title).toEqual(['near']);
  });

  it('has no relative by one word alone, nor by words that every paper has', () => {
    expect(find(paper('q', 'Autoencoders'), [paper('a', 'Autoencoders')])).toEqual([]);
    expect(find(paper('q', 'A Paper on Cats'), [paper('a', 'Autoencoders for All')])).toEqual([]);
    const common = Array.from({ length: 9 }, (_, i) => paper(`c:${i}`, `Language Models w${i}`));
    expect(buildRelated(common).find(paper('q', 'Language Models x'), 10)).toEqual([]);
  });

  it('must be nearer where both papers are known by their titles alone', () => {
    expect(judge(0.16, 2, 'abstract', 'abstract')).toBeGreaterThan(0);
    expect(judge(0.16, 2, 'title', 'abstract')).toBeGreaterThan(0);
    expect(judge(0.16, 2, 'title', 'title')).toBe(0);
    expect(judge(0.25, 2, 'title', 'title')).toBeGreaterThan(0);
    expect(judge(0.14, 3, 'abstract', 'abstract')).toBe(0);
  });

  it('has more than one word in common, however near it is', () => {
    expect(judge(0.9, 1, 'abstract', 'abstract')).toBe(0);
    expect(judge(0.9, 2, 'abstract', 'abstract')).toBeGreaterThan(0);
  });
});

describe('reasons', () => {
  const terms = (...all: string[]) => all.map((term, i) => [term, 1 / (i + 1)] as const);

  it('are words of the texts and never bare stems', () => {
    const [asked, relative] = [
      { title: 'Probing Neural Activities' },
      { title: 'Activity of Probes', abstract: 'We measure activity.' },
    ];
    expect(sayReasons(terms('activ', 'probe', 'measur'), asked, relative)).toEqual([
      'activities',
      'probing',
      'measure',
    ]);
    expect(sayReasons(terms('extremum', 'qwen'), asked, relative)).toEqual([]);
  });

  it('join what stands side by side in both papers, and only there', () => {
    const asked = { title: 'Sparse Autoencoders and Circuits' };
    const both = { title: 'Better sparse autoencoders', abstract: 'Circuits, too.' };
    const apart = { title: 'Autoencoders That Are Sparse' };
    const shares = terms('autoencod', 'spars', 'circuit');
    expect(sayReasons(shares, asked, both)).toEqual(['sparse autoencoders', 'circuits']);
    expect(sayReasons(shares, asked, apart)).toEqual(['autoencoders', 'sparse', 'circuits']);
  });

  it('are four at most, without what carries next to nothing, and names keep their letters', () => {
    const asked = { title: 'LoRA and BERT: Probe Heads, Edit Circuits' };
    const shares = terms('lora', 'bert', 'probe', 'head', 'edit');
    expect(sayReasons(shares, asked, asked)).toEqual(['LoRA', 'BERT', 'probe heads', 'edit']);
    const weak = [['lora', 1] as const, ['bert', 0.01] as const];
    expect(sayReasons(weak, asked, asked)).toEqual(['LoRA']);
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
    among: 2,
  },
  {
    title: 'Forms of Understanding for XAI-Explanations',
    near: [/Comprehensive Guide to Explainable AI/, /XAI Handbook/],
    among: 4,
  },
];

describe('the seed', () => {
  const papers = toSeedPapers(seed);
  const index = buildRelated(papers);
  const titles = new Map(papers.map(({ key, title }) => [key, title]));

  it.each(judged)('has the judged relatives of “$title”', ({ title, near, among }) => {
    const own = papers.find((one) => titleKey(one.title) === titleKey(title));
    const found = index.find(own ?? paper('q', title), among);
    const names = found.map(({ key }) => titles.get(key) ?? '');
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
  ])('has none for “%s”', (title) => expect(index.find(paper('q', title), 10)).toEqual([]));
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
