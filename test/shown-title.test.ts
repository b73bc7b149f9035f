// Titles as sources write them, and as they are shown: what is drawn differs, what is matched never does.
import { expect, it } from 'vitest';
import { readAnnouncements } from '../src/formats/arxiv-announcements.ts';
import { readAtomPapers } from '../src/formats/arxiv-atom.ts';
import { readDailyPapers } from '../src/formats/daily-papers.ts';
import { readPaperFeed } from '../src/formats/paper-feed.ts';
import { toShownTitle } from '../src/formats/shown-title.ts';
import { titleKey } from '../src/paper/title.ts';
import { arxivFound, arxivRss, dailyJson } from './harness/feed-world.ts';

const TITLES = [
  ['From $A \\rightarrow B$ in Two Steps', 'From A → B in Two Steps'],
  ['A\\rightarrow B without Dollars', 'A → B without Dollars'],
  ['Images of $256 \\times 256$ Points', 'Images of 256 × 256 Points'],
  ['$\\alpha$-Divergences and $k$-Means', 'α-Divergences and k-Means'],
  ['\\emph{Nothing} Is \\textbf{All} You Need', 'Nothing Is All You Need'],
  ['Sorting in $O(n^2)$ and $L_1$ Balls', 'Sorting in O(n²) and L₁ Balls'],
  ['$P \\neq NP$', 'P ≠ NP'],
  ['$\\mu$P: A Parametrization', 'μP: A Parametrization'],
];

it.each(TITLES)('shows %s as %s', (title, shown) => {
  expect(toShownTitle(title)).toBe(shown);
  const bare = (text: string) => titleKey(text.replace(/→|\\rightarrow/g, ' '));
  expect(bare(shown ?? '')).toBe(bare(title ?? ''));
});

it.each([
  'Plain Words, and Nothing Else',
  'What $5 Buys and What $10 Does',
  'From $20 to $30 an Hour',
  'An $\\ell_1$ Ball',
  'The Norm $\\|x\\|_{p+1}$',
  'On \\unknown{Orders}',
  'A Lone \\',
  'A Lone $',
])('leaves %s as it is', (title) => {
  expect(toShownTitle(title)).toBe(title);
});

it('is what all sources of fresh papers give', () => {
  const [title = '', shown] = TITLES[0] ?? [];
  const items = [{ id: '2611.20001', title }];
  expect(readAnnouncements(arxivRss(items)).announcements[0]?.paper.title).toBe(shown);
  expect(readAtomPapers(arxivFound(items))?.papers[0]?.paper.title).toBe(shown);
  expect(readDailyPapers(dailyJson(items))?.papers[0]?.paper.title).toBe(shown);
  expect(readPaperFeed(arxivFound(items))?.papers[0]?.title).toBe(shown);
});
