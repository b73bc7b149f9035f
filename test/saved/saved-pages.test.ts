// Real pages of arXiv and Hugging Face, saved outside the repository: each must give exactly
// the papers that its index names, in order, by title and id, and nothing more. What a page cites
// is not in the index: the role cited has cases of its own under test/pages.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSite } from '../../src/sites/index.ts';
import { readPage } from '../../src/sites/site.ts';
import { findFirstDifference } from '../first-difference.ts';
import { parsePage } from '../parse-page.ts';

interface SavedPage {
  file: string;
  url: string;
  kind: string;
  papers: { title: string; arxivId: string }[];
}

const folder = resolve(
  process.env.SCHOLIUM_PAGES ?? join(import.meta.dirname, '../../../shared/pages'),
);
const index = join(folder, 'index.json');
const pages: SavedPage[] = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : [];

/** Roles of the papers that a page itself stands for; see MentionRole. */
const OWN_ROLES = new Set(['row', 'title']);

function readPapers(page: Document, address: string) {
  const url = new URL(address);
  const site = findSite(url);
  if (!site) throw new Error(`No site covers ${address}`);
  return readPage(site, page, url).flatMap(({ mention: { role, title, ids } }) =>
    OWN_ROLES.has(role) ? { title, arxivId: ids?.arxiv } : [],
  );
}

it(`finds the saved pages in ${folder}`, () => {
  expect(
    pages.length,
    `No index.json in ${folder}: name the folder of saved pages in SCHOLIUM_PAGES`,
  ).toBeGreaterThan(0);
});

describe.skipIf(pages.length === 0)('a saved page', () => {
  for (const saved of pages) {
    it(`${saved.file} gives its ${saved.papers.length} papers and no other`, () => {
      const page = parsePage(readFileSync(join(folder, saved.file), 'utf8'));
      const difference = findFirstDifference(saved.papers, readPapers(page, saved.url));
      expect(difference, `${saved.file}: ${difference}`).toBeNull();
    });
  }
});

describe('the comparison is not blind:', () => {
  const saved = pages.find(({ kind }) => kind === 'arxiv-list-recent');
  const planted: [string, (page: Document) => void][] = [
    ['a row too few', (page) => page.querySelector('dl#articles > dd')?.remove()],
    [
      'a row too many',
      (page) => {
        const pair = ['dt', 'dd'].map((name) => page.querySelector(`dl#articles > ${name}`));
        for (const row of pair) if (row) row.parentElement?.append(row.cloneNode(true));
      },
    ],
    [
      'another title',
      (page) => page.querySelector('.list-title')?.append(' and one word too many'),
    ],
    [
      'another id',
      (page) => page.querySelector('a[title="Abstract"]')?.setAttribute('href', '/abs/1706.03762'),
    ],
  ];
  it.skipIf(!saved).each(planted)('%s is seen', (_, plant) => {
    if (!saved) return;
    const page = parsePage(readFileSync(join(folder, saved.file), 'utf8'));
    expect(findFirstDifference(saved.papers, readPapers(page, saved.url))).toBeNull();
    plant(page);
    expect(findFirstDifference(saved.papers, readPapers(page, saved.url))).not.toBeNull();
  });
});
