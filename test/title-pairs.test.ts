// Two titles that differ in one known way: which ways leave one paper, which make two. Each rule has a
// pair that it lets through and a control that it must not.
import { describe, expect, it } from 'vitest';
import { titleKey, titleWords } from '../src/paper/title.ts';
import { areSameRecord, sharedAuthors } from '../src/search/judge-records.ts';
import type { TitledPaper } from '../src/search/match.ts';
import { matchNearTitle } from '../src/search/match.ts';
import { spelling } from '../src/search/meet-words.ts';
import { differenceBetween } from '../src/search/title-difference.ts';
import { row } from './harness/library.ts';
import { buildNearTitles } from './harness/plain-near-titles.ts';

const paper = (title: string, more: Partial<TitledPaper> = {}): TitledPaper => ({
  key: title,
  title,
  ids: {},
  authors: [],
  ...more,
});

/** Other titles, so that some words are common and a name is rare. */
const OTHERS = Array.from({ length: 300 }, (_, i) =>
  paper(`Learning Large Language Models for Task q${i} of Kind z${i % 40}`),
);

function judge(asked: string, known: string, more: Partial<TitledPaper> = {}, mention = {}) {
  const index = buildNearTitles([paper(known, more), ...OTHERS]);
  const match = matchNearTitle(row(asked, mention), index, () => false);
  return match ? (match.certain ? 'certain' : 'possible') : 'none';
}

const LONG = 'Adaptive Pruning of Attention Heads in Multilingual Speech Translation Systems';

describe('a title is met again', () => {
  it.each([
    [
      'in British spelling',
      'Modelling Colour Behaviour in Neural Fields',
      'Modeling Color Behavior in Neural Fields',
      'certain',
    ],
    [
      'with words joined',
      'Forecasting Timeseries with Prelearned Kernels',
      'Forecasting Time Series with Pre-learned Kernels',
      'certain',
    ],
    [
      'with other small words',
      'A Study of Pruning for Sparse Attention',
      'Study on Pruning in Sparse Attention',
      'certain',
    ],
    [
      'with its abbreviation spelled out',
      'Pruning GNNs for Molecule Screening',
      'Pruning Graph Neural Networks for Molecule Screening',
      'certain',
    ],
    [
      'with an abbreviation beside its words',
      'Pruning Graph Neural Networks (GNN) in Chemistry',
      'Pruning Graph Neural Networks in Chemistry',
      'certain',
    ],
    [
      'with two words run together of which one stands there again',
      'PruneVox: Multi-head Scaled Attention for Far Head Synthesis',
      'Multi-headscaled attention for far head synthesis',
      'certain',
    ],
    ['with a name put before it', `PruneVox: ${LONG}`, LONG, 'certain'],
    ['with a longer name', `PruneVox-Lite: ${LONG}`, `PruneVox: ${LONG}`, 'possible'],
    [
      'with another name and all the rest alike',
      `PruneVox: ${LONG}`,
      `HeadCutter: ${LONG}`,
      'possible',
    ],
    [
      'with a word changed behind its rare name',
      'PruneVox: Adaptive Sparse Attention for Speech Translation Heads',
      'PruneVox: Flexible Sparse Attention for Speech Translation Heads',
      'certain',
    ],
    [
      'with one word for another among nine',
      LONG.replace('Multilingual', 'Bilingual'),
      LONG,
      'possible',
    ],
    ['with its last word cut', LONG.replace('Systems', 'Syst'), LONG, 'possible'],
    ['with two slips in one word', 'Pruning Atentoin Heads', 'Pruning Attention Heads', 'possible'],
    [
      'in another order of its parts',
      'Multilingual Speech Translation Systems: Adaptive Pruning of Attention Heads',
      LONG,
      'possible',
    ],
  ])('%s', (_, asked, known, verdict) => {
    expect(judge(asked, known)).toBe(verdict);
    expect(judge(known, asked)).not.toBe('none');
  });

  it.each([
    [
      'another name, of few words',
      'Llama: Efficient Open Foundation Networks',
      'Gemma: Efficient Open Foundation Networks',
    ],
    [
      'text for image',
      'A Wide Dataset for Human and Machine Text Detection',
      'A Wide Dataset for Human and Machine Image Detection',
    ],
    [
      'a word more at the start',
      'Robust Lagrange Control for Critical Systems',
      'Lagrange Control for Critical Systems',
    ],
    ['another order of few words', 'A Tale of Graph Condensation', 'Graph Condensation: A Tale'],
    [
      'words that every title has',
      'How Good Are Large Language Models',
      'Large Language Models Are Commercial',
    ],
    ['its number in the name', `PruneVox-2: ${LONG}`, `PruneVox: ${LONG}`],
    ['a survey', `${LONG}: A Survey`, LONG],
  ])('but not with %s', (_, asked, known) => {
    expect(judge(asked, known)).toBe('none');
    expect(judge(known, asked)).toBe('none');
  });
});

describe('with authors', () => {
  const authors = ['Ada Byron', 'Emmy Noether', 'Kurt Gödel'];
  const [asked, known] = [
    'PruneVox: Cutting Idle Speech Heads',
    'PruneVox: Which Speech Heads Are Idle',
  ];

  it('the same name and authors are enough for a possible match', () => {
    expect(judge(asked, known)).toBe('none');
    expect(judge(asked, known, { authors }, { authors })).toBe('possible');
    expect(judge(asked, known, { authors }, { authors: ['Ada Byron', 'X Y', 'V W'] })).toBe('none');
  });

  it('the same rare name and all authors the same are enough however far the rest is', () => {
    const far = 'PruneVox: What Listeners Lose Once Idle Parts Go';
    expect(judge(far, known)).toBe('none');
    expect(judge(far, known, { authors }, { authors })).toBe('possible');
    expect(judge('PruneVox Technical Report', known, { authors }, { authors })).toBe('possible');
    const others = [...authors, 'Mary Cartwright'];
    expect(judge(far, known, { authors }, { authors: others })).toBe('none');
    expect(judge(far.replace('PruneVox', 'Learning'), known, { authors }, { authors })).toBe(
      'none',
    );
  });

  it('another name is a new paper where more differs or an author is added', () => {
    const [renamed, title] = [`HeadCutter: ${LONG}`, `PruneVox: ${LONG}`];
    expect(judge(renamed, title, { authors }, { authors })).toBe('possible');
    const more = renamed.replace('Adaptive', 'Fast').replace('Multilingual', 'Cheap');
    expect(judge(more, title, { authors }, { authors })).toBe('possible');
    const most = more.replace('Speech Translation', 'Video Captioning');
    expect(judge(most, title, { authors }, { authors })).toBe('none');
    const others = [...authors, 'Mary Cartwright'];
    expect(judge(more, title, { authors }, { authors: others })).toBe('none');
  });

  it('an author more takes a nearer title', () => {
    const other = LONG.replace('Adaptive Pruning', 'Careful Removal').replace('Systems', 'Tasks');
    expect(judge(other, LONG, { authors }, { authors })).toBe('possible');
    const others = [...authors, 'Mary Cartwright'];
    expect(judge(other, LONG, { authors }, { authors: others })).toBe('none');
    const { year, ...dated } = { authors: others, year: 2025 };
    expect(judge(other, LONG, { authors, year }, { ...dated, year })).toBe('none');
  });

  it('a number in one name alone counts for nothing where the rest is the same', () => {
    const rest = 'Steady Grounded Shape Generation';
    const asked = [`PruneVox-3D: ${rest}`, `PruneVox: ${rest}`] as const;
    expect(judge(...asked)).toBe('none');
    expect(judge(...asked, { authors }, { authors })).toBe('possible');
    expect(judge(`PruneVox-3D: ${rest}`, `PruneVox-2D: ${rest}`, { authors }, { authors })).toBe(
      'none',
    );
  });

  it('another number counts for nothing in a long title, and still does in a short one', () => {
    const other = { authors };
    expect(judge(`${LONG} 2`, LONG, { authors }, other)).toBe('possible');
    expect(judge(`${LONG} 2`, LONG)).toBe('none');
    expect(
      judge('PruneVox 2 Technical Report', 'PruneVox Technical Report', { authors }, other),
    ).toBe('none');
  });

  it('a reference of the same year and authors in another order is possible', () => {
    const cited = { authors: [...authors].reverse(), year: 2021 };
    const [cut, whole] = ['Cutting Speech Heads', 'Cutting Speech Heads Daily'];
    expect(judge(cut, whole, { authors, year: 2019 }, cited)).toBe('none');
    expect(judge(cut, whole, { authors, year: 2021 }, cited)).toBe('possible');
  });
});

describe('two records', () => {
  const base = {
    title: 'Outer Join Simplification for Queries',
    authors: ['C. Galindo', 'A. Rosen'],
  };
  it.each([
    [
      'of one title, authors and year are one',
      { ...base, year: 1994 },
      { ...base, year: 1994 },
      true,
    ],
    ['of two years are two', { ...base, year: 1994 }, { ...base, year: 1997 }, false],
    [
      'with misspelt and cut authors are one',
      base,
      { ...base, authors: ['C Galindo-Lega', 'A Rosem'] },
      true,
    ],
    [
      'of other authors are two',
      base,
      { title: 'Join Simplification for Queries', authors: ['X Young', 'V Weber'] },
      false,
    ],
    [
      'of another part are two',
      { ...base, title: `${base.title} (Part I)` },
      { ...base, title: `${base.title} (Part II)` },
      false,
    ],
    [
      'with words run together and a stray name before them are one',
      base,
      { ...base, title: 'andA . Rosen . Outer JoinSimplification forQueries' },
      true,
    ],
    [
      'of which one has only what stands before the colon are one',
      { ...base, title: 'Outer Join Rewriting: Rules, Costs, and a Prototype of an Engine' },
      { ...base, title: 'Outer join rewriting' },
      true,
    ],
    [
      'with one word for another in a short title are two',
      { ...base, title: 'Disjunctive Databases' },
      { ...base, title: 'Disjunctive Datalog' },
      false,
    ],
    [
      'with given names read as family names are one',
      base,
      { ...base, authors: ['G Cesar', 'R Arnon'] },
      true,
    ],
    [
      'of one short title by others are two',
      { ...base, title: 'Outer Join Rewriting' },
      { title: 'Outer Join Rewriting', authors: ['X Young', 'V Weber'] },
      false,
    ],
    [
      'of a title that many bear are two',
      { title: 'Guest Editorial' },
      { title: 'Guest Editorial' },
      false,
    ],
  ])('%s', (_, a, b, same) => expect(areSameRecord(a, b)).toBe(same));

  it('share authors as far as the shorter list goes', () => {
    expect(sharedAuthors(['A Byron'], ['A Byron', 'E Noether'])).toBe(1);
    expect(sharedAuthors(['A Byron'], [])).toBeNull();
    expect(sharedAuthors(['A Byron'], ['K Gödel'])).toBe(0);
  });
});

it('an escape of JSON in a title is its letter', () => {
  expect(titleKey('Na\\u00efve Pok\\u00e9mon')).toBe('naivepokemon');
  expect(titleKey('$\\u03c4$-Rec')).toBe(titleKey('$τ$-Rec'));
  expect(titleWords('\\u{a}tude \\upsilon')).toContain('upsilon');
});

it.each([
  ['policies', 'policy'],
  ['optimisation', 'optimization'],
  ['labelled', 'labeled'],
  ['centre', 'center'],
  ['llms', 'llm'],
  ['bias', 'bias'],
  ['class', 'class'],
])('%s is spelled %s', (word, spelled) => expect(spelling(word)).toBe(spelling(spelled)));

it('what differs is told by word, and small words are none', () => {
  const difference = differenceBetween(
    titleWords('The Pruning of Heads in Speech'),
    titleWords('Pruning Heads for Fast Speech'),
    () => true,
  );
  expect(difference).toMatchObject({ asked: [], known: ['fast'], isMoved: false });
});
