// @vitest-environment happy-dom
// A page that keeps whoever reads it busy: what it may cause is counted, and ends; beside it the same page
// without the bound.
import { describe, expect, it, vi } from 'vitest';
import type { Effort } from '../src/page/effort.ts';
import { Allowance, Effort as FullEffort, MOST_ROWS } from '../src/page/effort.ts';
import { Run } from '../src/page/run.ts';
import { watchRows } from '../src/page/watch-rows.ts';
import { arxivList } from '../src/sites/arxiv-list.ts';
import { hfPapers } from '../src/sites/hf-papers.ts';
import type { Site } from '../src/sites/site.ts';
import type { ask } from '../src/wire/ask.ts';
import {
  annotate,
  annotationOf,
  asked,
  DAILY,
  ending,
  grid,
  hosts,
  LIST,
  list,
  part,
  row,
  settle,
  tell,
  useLivingPage,
} from './harness/living-page.ts';

const ENDLESS = () => new Allowance({ most: Number.POSITIVE_INFINITY, perSecond: 1 });

/** How often a page is looked at while it changes a thousand times a second, for so many seconds. */
async function countLooks(site: Site, looks: Allowance, seconds: number): Promise<number> {
  const ending = new AbortController();
  const onRows = vi.fn();
  watchRows({ page: document, site, looks }, onRows, ending.signal);
  await settle();
  const before = onRows.mock.calls.length;
  for (let n = 0; n < seconds * 1000; n++) {
    document.querySelector('dl, div')?.append(document.createElement('p'));
    document.querySelector('p')?.remove();
    await vi.advanceTimersByTimeAsync(1);
  }
  ending.abort();
  return onRows.mock.calls.length - before;
}

describe('a page that changes a thousand times a second', () => {
  useLivingPage();

  it.each([
    ['a list', arxivList, list(row('2401.00001', 'One'))],
    ['a list without rows', arxivList, '<dl></dl>'],
  ])('is looked at 300 times at once and then twice a second: %s', async (_, site, body) => {
    document.body.innerHTML = body;
    const bound = await countLooks(site, new FullEffort().looks, 10);
    expect(bound).toBeGreaterThan(300);
    expect(bound).toBeLessThanOrEqual(330);
    expect(await countLooks(site, ENDLESS(), 2), 'without the bound').toBeGreaterThan(1500);
  });

  it('is looked at twice a second where it draws itself anew at will', async () => {
    document.body.innerHTML = grid;
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    expect(await countLooks(hfPapers, new Allowance({ most: 20, perSecond: 2 }), 10)).toBeLessThan(
      50,
    );
    expect(await countLooks(hfPapers, ENDLESS(), 10), 'without the bound').toBeGreaterThan(130);
  });

  it('has its rows marked all the same, and those that come at its end', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    const rows = document.querySelector('dl');
    for (let n = 0; n < 600; n++) {
      rows?.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(1);
    }
    rows?.insertAdjacentHTML('beforeend', row('2401.00002', 'Two'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(hosts()).toHaveLength(2);
    expect(part('save', 1)?.getAttribute('aria-label')).toBe('Save: Two');
    expect(tell({ name: 'reportPage' })).toMatchObject({ isTooMuch: false, titles: 2 });
  });

  it('is left alone for long after a look that took long', async () => {
    document.body.innerHTML = '<dl></dl>';
    const looks = new Allowance({ most: 1, perSecond: 2 });
    const times: number[] = [];
    const onRows = () => {
      times.push(performance.now());
      vi.advanceTimersByTime(100);
    };
    watchRows({ page: document, site: arxivList, looks }, onRows, ending.signal);
    for (let n = 0; n < 20_000 && times.length < 5; n++) {
      document.querySelector('dl')?.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(5);
    }
    const last = (times[4] ?? 0) - (times[3] ?? 0);
    expect(last).toBeGreaterThanOrEqual(5000);
  });
});

/** A run over a list with so much left, and whether it has given up. */
function runWith(left: Partial<Effort>) {
  const onTooMuch = vi.fn();
  const effort = { ...new FullEffort(), ...left };
  const around = {
    page: document,
    address: () => new URL(LIST),
    ask: (async (name: string, { mentions }: { mentions: never[] }) =>
      name === 'annotate' ? mentions.map(annotationOf) : null) as unknown as typeof ask,
    isHere: () => true,
    onGone: () => undefined,
    bringTools: () => undefined,
    effort,
    onTooMuch,
  };
  const run = new Run(around, arxivList);
  ending.signal.addEventListener('abort', () => run.stop());
  return onTooMuch;
}

describe('a page that holds too much', () => {
  useLivingPage();

  it('with one row more than may stand at once is given up, and one with as many is not', async () => {
    const rows = Array.from({ length: MOST_ROWS }, (_, i) => `<dt>${i}</dt>`).join('');
    await annotate(list(rows), LIST);
    expect(tell({ name: 'reportPage' })).toMatchObject({ isTooMuch: false });
    document.querySelector('dl')?.append(document.createElement('dt'));
    await settle();
    expect(tell({ name: 'reportPage' })).toMatchObject({ isTooMuch: true, rows: 0 });
    expect(hosts()).toHaveLength(0);
  });

  it('is read again when the reader asks for it, and not before', async () => {
    await annotate(list('<dt></dt>'.repeat(MOST_ROWS + 1)), LIST);
    document.body.innerHTML = list(row('2401.00001', 'One'));
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(asked).not.toContain('annotate');
    tell({ name: 'readAgain' });
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(tell({ name: 'reportPage' })).toMatchObject({ isTooMuch: false, titles: 1 });
  });

  it.each(['rows', 'titles'] as const)('is given up when its %s run out', async (what) => {
    document.body.innerHTML = list(row('2401.00001', 'One') + row('2401.00002', 'Two'));
    const enough = runWith({ [what]: new Allowance({ most: 2, perSecond: 0.001 }) });
    await settle();
    expect(enough).not.toHaveBeenCalled();
    const tooFew = runWith({ [what]: new Allowance({ most: 1, perSecond: 0.001 }) });
    await settle();
    expect(tooFew).toHaveBeenCalled();
  });
});

describe('an allowance', () => {
  it('comes back with time, and never beyond what it was', () => {
    let now = 0;
    const allowance = new Allowance({ most: 3, perSecond: 2 }, () => now);
    expect([1, 2, 3, 4].map(() => allowance.take())).toEqual([true, true, true, false]);
    expect(allowance.waitMs()).toBe(500);
    now = 500;
    expect([allowance.take(), allowance.take()]).toEqual([true, false]);
    now = 60_000;
    expect(allowance.take(4)).toBe(false);
    expect(allowance.take(3)).toBe(true);
  });
});

describe('islands of data', () => {
  it('of more than a page ever has are not looked through', () => {
    const island = (id: string) => {
      const element = document.createElement('div');
      element.setAttribute(
        'data-props',
        JSON.stringify({ dailyPapers: [{ paper: { id, title: 'T', summary: 'Said here.' } }] }),
      );
      return element;
    };
    const card = document.createElement('article');
    card.innerHTML = '<h3><a href="/papers/2401.00001">One</a></h3>';
    const abstractWith = (others: number) => {
      document.body.replaceChildren(card);
      for (let n = 0; n < others; n++) document.body.append(island('2401.09999'));
      document.body.append(island('2401.00001'));
      return hfPapers.readRow(card, new URL(DAILY))?.mention.abstract;
    };
    expect(abstractWith(30)).toBe('Said here.');
    expect(abstractWith(300)).toBeUndefined();
  });
});
