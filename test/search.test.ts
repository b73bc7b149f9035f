// Matching: which of two near titles are one paper, which are not, and how surely.
import { describe, expect, it } from 'vitest';
import type { PaperIds } from '../src/paper/paper.ts';
import { titleWords } from '../src/paper/title.ts';
import { compareAuthors, surname } from '../src/search/authors.ts';
import { editsBetween } from '../src/search/likeness.ts';
import type { TitledPaper } from '../src/search/match.ts';
import { matchExactTitle, matchNearTitle } from '../src/search/match.ts';
import { stem } from '../src/search/stem.ts';
import { countTerms, weighTerms } from '../src/search/terms.ts';
import { vetoBetween } from '../src/search/vetoes.ts';
import { row } from './harness/library.ts';
import { buildNearTitles } from './harness/plain-near-titles.ts';

const paper = (title: string, more: Partial<TitledPaper> = {}): TitledPaper => ({
  key: title,
  title,
  ids: {},
  authors: [],
  ...more,
});
const none = () => false;
const near = (asked: string, known: string, more: Partial<TitledPaper> = {}, ask = {}) => {
  const match = matchNearTitle(row(asked, ask), buildNearTitles([paper(known, more)]), none);
  return match ? (match.certain ? 'certain' : 'possible') : 'none';
};

describe('a near title', () => {
  it.each([
    [
      'Sparse Autoencoders Find Highly Interpretable Feature in Language Models',
      'Sparse Autoencoders Find Highly Interpretable Features in Language Models',
      'certain',
    ],
    [
      'Patchscope: Inspecting Hidden Representations of Language Models',
      'Patchscopes: Inspecting Hidden Representations of Language Models',
      'certain',
    ],
    [
      'Sparse Autoencoders Find Interpretable Features in Language Models',
      'Sparse Autoencoders Find Highly Interpretable Features in Language Models',
      'possible',
    ],
    [
      'A Completely Other Matter of Protein Folding at Scale',
      'Sparse Autoencoders Find Highly Interpretable Features in Language Models',
      'none',
    ],
  ])('%j for %j is %s', (asked, known, verdict) => expect(near(asked, known)).toBe(verdict));

  it.each([
    [
      'another number',
      'Scaling Vision Transformers to 22 Billion Parameters',
      'Scaling Vision Transformers to 24 Billion Parameters',
    ],
    [
      'another year',
      'Findings of the Shared Task on Translation 2024 Edition',
      'Findings of the Shared Task on Translation 2025 Edition',
    ],
    [
      'another part',
      'Lectures on the Statistical Theory of Learning Part I',
      'Lectures on the Statistical Theory of Learning Part II',
    ],
    [
      'another name before the colon',
      'Llama: Open and Efficient Foundation Language Models',
      'Gemma: Open and Efficient Foundation Language Models',
    ],
    [
      'a survey on one side',
      'A Survey of Mechanistic Interpretability for Language Models',
      'Mechanistic Interpretability for Language Models',
    ],
    [
      'a reply on one side',
      'Reply to Faithfulness of Attention Explanations in Text Models',
      'Faithfulness of Attention Explanations in Text Models',
    ],
    [
      'a denial on one side',
      'Attention Weights Are Not Faithful Explanations of Models',
      'Attention Weights Are Faithful Explanations of Models',
    ],
    [
      'a sequel',
      'Segmenting Everything in Open Worlds with SegNet++',
      'Segmenting Everything in Open Worlds with SegNet',
    ],
  ])('with %s is another paper', (_, asked, known) => {
    expect(near(asked, known)).toBe('none');
    expect(near(known, asked)).toBe('none');
    // Control: but for the veto the two would be a match.
    expect(near(asked, asked.replace(/\b(\w{7,})\b/, '$1s'))).not.toBe('none');
  });

  it('that slips in a name is possible and not certain', () => {
    expect(
      near('LVLM-Intrepret: A Tool for Large Models', 'LVLM-Interpret: A Tool for Large Models'),
    ).toBe('possible');
  });

  const far = [
    'Deep and Sparse Coding for Natural Language Features',
    'Deep Sparse Codings of Natural Language',
  ] as const;
  it('further off is possible where the authors agree, and only there', () => {
    const authors = ['Ada Byron', 'Emmy Noether'];
    expect(near(...far)).toBe('none');
    expect(near(...far, { authors }, { authors: ['A. Byron', 'Noether, Emmy'] })).toBe('possible');
  });

  it('is none where the authors are others', () => {
    const [asked, known] = [
      'Sparse Codes of Natural Language Feature',
      'Sparse Codes of Natural Language Features',
    ];
    expect(near(asked, known)).toBe('certain');
    expect(near(asked, known, { authors: ['Ada Byron'] }, { authors: ['Kurt Gödel'] })).toBe(
      'none',
    );
  });

  it('never overrules an id', () => {
    const title = 'Sparse Codes of Natural Language Features';
    const known: PaperIds = { arxiv: '2401.00001' };
    const other = { ids: { arxiv: '2401.00002' } };
    expect(near(`${title} Too`, title, { ids: known })).not.toBe('none');
    expect(near(`${title} Too`, title, { ids: known }, other)).toBe('none');
    expect(matchExactTitle(row(title, other), [paper(title, { ids: known })], none)).toBeNull();
  });
});

describe('an exact title', () => {
  it('of few letters is only possible, unless an author confirms it', () => {
    const preface = paper('Preface', { authors: ['Ada Byron'] });
    expect(matchExactTitle(row('Preface'), [preface], none)?.certain).toBe(false);
    const named = row('Preface', { authors: ['A. Byron'] });
    expect(matchExactTitle(named, [preface], none)?.certain).toBe(true);
  });

  it('of two papers is that of the agreeing authors, and else only possible', () => {
    const title = 'One Title Under Which Two Papers Stand';
    const two = [
      paper(title, { key: 'a', authors: ['Ada Byron'] }),
      paper(title, { key: 'b', authors: ['Kurt Gödel'] }),
    ];
    expect(matchExactTitle(row(title, { authors: ['Kurt Godel'] }), two, none)).toMatchObject({
      key: 'b',
      certain: true,
    });
    expect(matchExactTitle(row(title), two, none)?.certain).toBe(false);
  });
});

describe('the index of near titles', () => {
  it('finds a title among 20,000 that share its commonest words', () => {
    const titles = Array.from({ length: 20_000 }, (_, i) =>
      paper(`Learning Deep Models for Task w${i} with w${(i * 7919) % 20_000} Data`),
    );
    const index = buildNearTitles(titles);
    expect(index.size).toBe(20_000);
    const asked = titles[123]?.title.replace('Models', 'Modells') ?? '';
    const match = matchNearTitle(row(asked), index, none);
    expect(match?.key).toBe(titles[123]?.key);
  });
});

it.each([
  ['Jane van Doe', 'doe'],
  ['Doe, Jane', 'doe'],
  ['J. Doe', 'doe'],
  ['Kurt Gödel', 'godel'],
  ['Martin Luther King Jr.', 'king'],
  ['李飞飞', '李飞飞'],
  ['', ''],
])('the surname of %j is %j', (author, name) => expect(surname(author)).toBe(name));

it.each([
  [['A B', 'C D'], ['A. B', 'C. D'], 'agree'],
  [['A B'], ['A B', 'C D', 'E F'], 'unknown'],
  [['A B', 'C D'], ['X Y', 'V W'], 'disagree'],
  [[], ['A B'], 'unknown'],
] as const)('authors %j and %j: %s', (a, b, verdict) => expect(compareAuthors(a, b)).toBe(verdict));

it.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
] as const)('from %j to %j it takes %d edits', (a, b, edits) =>
  expect(editsBetween(a, b)).toBe(edits),
);

it('a veto looks at words and not at their order', () => {
  const text = (title: string) => ({ title, words: titleWords(title) });
  expect(vetoBetween(text('Models 2 and 3'), text('Of 3 and 2 Models'))).toBe('none');
});

// Porter's own examples, and words of the field.
it.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['conditional', 'condit'],
  ['digitizer', 'digit'],
  ['triplicate', 'triplic'],
  ['electrical', 'electr'],
  ['revival', 'reviv'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['probate', 'probat'],
  ['rate', 'rate'],
  ['controlling', 'control'],
  ['generalizations', 'gener'],
  ['interpretability', 'interpret'],
])('the stem of %s is %s', (word, expected) => expect(stem(word)).toBe(expected));

it('rare terms weigh more than common ones, and stop words nothing', () => {
  const counts = countTerms('The autoencoders and the models: autoencoder models of the paper');
  const papersWith = (term: string) => (term === 'model' ? 900 : 3);
  const terms = weighTerms(counts, { papers: 1000, papersWith }, 24);
  expect(terms.map(([term]) => term)).toEqual(['autoencod', 'model']);
  expect(terms[0]?.[1]).toBe(1);
});
