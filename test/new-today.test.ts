// Which papers of a page came today: told after the marks stand, of what a source has brought on this day and is no older
// paper; nothing is read for it while a page waits.
import { describe, expect, it } from 'vitest';
import type { FreshRow } from '../src/corpus/database.ts';
import { isNewToday, openNewToday } from '../src/library/new-today.ts';
import { toLateRanges, toLeastWidths } from '../src/ui/fit.ts';
import { until } from './e2e/until.ts';
import { DAY_MS, HOUR_MS } from './harness/feed-world.ts';
import { openWorld, page, row } from './harness/library.ts';

const NOON = new Date(2026, 10, 23, 12).getTime();
const paperOf = (id: string) => ({
  key: `arxiv:${id}`,
  kind: 'imported' as const,
  ids: { arxiv: id },
  title: `Of ${id}`,
  authors: ['Ada Lovelace'],
  categories: ['cs.CL'],
});
const fresh = (more: Partial<FreshRow> & { id?: string } = {}): FreshRow => {
  const { id = '2611.10001', ...rest } = more;
  const paper = paperOf(id);
  return { key: paper.key, paper, cameAt: NOON, sources: ['arxiv'], ...rest };
};

describe('a paper is new today', () => {
  it.each<[string, Partial<FreshRow> & { id?: string }, boolean]>([
    ['that arXiv has announced this morning', {}, true],
    ['that came yesterday', { cameAt: NOON - DAY_MS }, false],
    [
      'of a list of last evening',
      { sources: ['huggingface'], listedAt: NOON - 20 * HOUR_MS },
      true,
    ],
    ['of a list that was missed', { sources: ['huggingface'], listedAt: NOON - 3 * DAY_MS }, false],
    ['that a search found, of this month', { sources: ['query'] }, true],
    ['that a search found, of last month', { sources: ['query'], id: '2610.10001' }, true],
    ['that a search found at first, of long ago', { sources: ['query'], id: '2401.10001' }, false],
    ['that trends, of long ago', { sources: ['trending'], id: '2401.10001' }, false],
    ['of a feed without an id of arXiv', { sources: ['feed'], id: 'hep-th/9901001' }, false],
    [
      'that two tell of, one of them daily',
      { sources: ['query', 'arxiv'], id: '2401.10001' },
      true,
    ],
  ])('%s', (_, more, is) => {
    expect(isNewToday(fresh(more), NOON)).toBe(is);
  });
});

describe('of what a page asked about', () => {
  const [ONE, TWO] = [row('Of 2611.10001', { ids: { arxiv: '2611.10001' } }), row('Of Whales', {})];
  const open = () => {
    const told: (readonly string[])[] = [];
    const world = openWorld({ onBetter: (keys) => told.push(keys ?? []) });
    world.clock.now = NOON;
    const ask = async () => {
      const answers = await world.library.annotate([ONE, TWO], page);
      await world.library.collect([ONE, TWO], answers, page);
      return answers.map(({ newToday }) => newToday);
    };
    const isTold = () =>
      until('it is told', () => (told.flat().includes('arxiv:2611.10001') ? true : undefined));
    return { ...world, told, ask, isTold };
  };

  it('is told what came today, once all is quiet, and no more on the next day', async () => {
    const world = open();
    await world.library.takeFresh([{ paper: paperOf('2611.10001') }], 'arxiv');
    expect(await world.ask(), 'not waited for').toEqual([undefined, undefined]);
    await world.isTold();
    expect(await world.ask()).toEqual([true, false]);
    world.clock.now += DAY_MS;
    expect(await world.ask()).toEqual([false, false]);
  });

  it('what comes while the page stands open is told too', async () => {
    const world = open();
    await world.ask();
    await world.library.takeFresh([{ paper: paperOf('2611.10001') }], 'arxiv');
    await world.isTold();
    expect(await world.ask()).toEqual([true, false]);
  });

  it('nothing is said of what is saved, or was seen on an earlier visit', async () => {
    const world = open();
    await world.library.takeFresh([{ paper: paperOf('2611.10001') }], 'arxiv');
    await world.ask();
    await world.isTold();
    await world.library.setSaved({ key: 'arxiv:2611.10001', mention: ONE, saved: true });
    expect((await world.ask())[0]).toBeUndefined();
    const other = open();
    await other.library.takeFresh([{ paper: paperOf('2611.10001') }], 'arxiv');
    await other.library.noteSeen(['arxiv:2611.10001'], page);
    other.clock.now += HOUR_MS;
    expect((await other.ask())[0]).toBeUndefined();
  });

  it('the store is read once for many batches, and never by an answer', async () => {
    let reads = 0;
    const newToday = openNewToday({
      corpus: {
        async findFresh() {
          reads += 1;
          return new Map([['arxiv:2611.10001', fresh()]]);
        },
      },
      onChange: () => {},
      now: () => NOON,
    });
    const about = (key: string) => ({ key, match: null, tags: [], entry: null, seen: false });
    for (const key of ['arxiv:2611.10001', 'a', 'b', 'c']) newToday.note([], [about(key)]);
    expect([newToday.has('a'), reads]).toEqual([undefined, 0]);
    await until('it is known', () => newToday.has('arxiv:2611.10001') || undefined);
    for (const key of ['a', 'b', 'c']) expect(newToday.has(key)).toBe(false);
    newToday.note([], [about('a')]);
    expect(reads).toBe(1);
  });
});

it('of the texts that are told late one stands at a time, each only where the longer does not fit', () => {
  const widths = toLeastWidths(['Probing', 'Circuits'], '', 3);
  const texts = ['new today, near 3 of yours', 'near 3 of yours', 'near 3'];
  const ranges = toLateRanges(widths, texts);
  expect(new Set(ranges.map(({ text }) => text)).size).toBeGreaterThan(1);
  const at = (em: number) =>
    ranges.filter(({ from, until: end }) => em >= from && (end === undefined || em < end));
  for (let em = 0; em < 90; em += 1) {
    expect(at(em).length, `${em} em`).toBeLessThanOrEqual(1);
    const [one] = at(em);
    const longer = texts.slice(0, texts.indexOf(one?.text ?? ''));
    for (const text of one ? longer : []) {
      const fits = toLateRanges(widths, [text]);
      expect(fits.some(({ from, until: end }) => em >= from && (!end || em < end))).toBe(false);
    }
  }
  expect(at(89)[0]?.text).toBe(texts[0]);
});
