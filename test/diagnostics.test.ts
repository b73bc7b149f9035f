// @vitest-environment happy-dom
// The diagnostics: each site is tried on a page and told in counts; the text to hand on holds counts,
// times and versions, whatever stands on the page, and says where nothing answered.
import './words-in-tests.ts';
import { describe, expect, it } from 'vitest';
import { trySites } from '../src/page/try-sites.ts';
import { sites } from '../src/sites/index.ts';
import { type DiagnosticDoors, diagnose, toText } from '../src/views/diagnosis.ts';
import { SAMPLE } from '../src/views/Welcome.tsx';
import { WireError } from '../src/wire/ask.ts';
import { seed } from './harness/library.ts';
import { LIST, page, row } from './harness/page-background.ts';

const TITLE = 'A Title That Nobody Else May Read';
const show = (body: string) => {
  document.body.innerHTML = body;
  return trySites(document, new URL(LIST));
};

describe('the trial of a page', () => {
  it('counts rows, titles, ids and places of the site that it is of', () => {
    const trials = show(page(row('2401.00001', TITLE) + row('2401.00002', 'Two')));
    expect(trials).toHaveLength(sites.length);
    const own = trials.filter(({ covers }) => covers);
    expect(own).toMatchObject([{ site: 'arxiv-list', rows: 2, titles: 2, ids: 2, places: 2 }]);
    expect(own[0]?.ms).toBeGreaterThanOrEqual(0);
  });

  it('tells a row without a title from one that has it', () => {
    const bare =
      '<dt><a href="/abs/2401.00003" title="Abstract">arXiv:2401.00003</a></dt><dd></dd>';
    const [own] = show(page(row('2401.00001', TITLE) + bare)).filter(({ covers }) => covers);
    expect(own).toMatchObject({ rows: 2, titles: 1 });
  });
});

it('is tried on papers that come with Scholium, and so is the first screen', () => {
  for (const id of SAMPLE) expect(seed.papers.some(({ ids }) => ids.arxiv === id)).toBe(true);
  expect(seed.papers.some(({ ids }) => ids.arxiv === '2407.00001')).toBe(false);
});

const answers: Record<string, unknown> = {
  getHealth: {
    corpus: 'ok',
    reader: 'ok',
    lost: 0,
    counts: { seed: 119, starter: 80_000, met: 3, saved: 2 },
  },
  searchCorpus: { papers: [{ title: TITLE }], found: 1, of: 1 },
  findPaper: { annotation: { key: 'arxiv:1706.03762' }, paper: { title: TITLE } },
  getFacts: { wokeAt: Date.now(), requests: 0 },
};
const doors = (ask: (name: string) => Promise<unknown>): DiagnosticDoors => ({
  ask: ask as unknown as DiagnosticDoors['ask'],
  version: '9.9.9',
  browser: 'Chrome/1',
  trySites: async () => show(page(row('2401.00001', TITLE))),
});

describe('the text to hand on', () => {
  it('holds versions, counts and times, and nothing that was read on the page', async () => {
    const text = toText(await diagnose(doors(async (name) => answers[name])));
    expect(text).toContain('Scholium 9.9.9');
    expect(text).toContain('* arxiv-list: 1 rows, 1 titles, 1 ids, 1 places');
    expect(text).toContain('starter 80000');
    expect(text).toMatch(/searchCorpus: [\d.]+ ms/);
    expect(text).toContain('s: 0 requests made');
    for (const secret of [TITLE, '2401.00001', 'cs.CL', 'arxiv.org', '2501.16496'])
      expect(text).not.toContain(secret);
  });

  it('says what did not answer, and is there all the same', async () => {
    const fail = async () => {
      throw new WireError('failed', 'planted');
    };
    const shut = { ...doors(fail), trySites: fail };
    const text = toText(await diagnose(shut));
    expect(text).toContain('No page of arXiv or Hugging Face in front.');
    expect(text).toContain('The stores did not answer.');
    expect(text).toContain('getHealth: failed');
    expect(text).toContain('The background did not answer.');
  });
});
