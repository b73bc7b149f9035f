// @vitest-environment happy-dom
// The imported corpora as a reader sees them: what each costs and brought, how it goes and comes back, and what is
// said of one that is damaged.
import './words-in-tests.ts';
import { describe, expect, it } from 'vitest';
import { sayBytes, sayTimeLeft } from '../src/views/say-import.ts';
import {
  begin,
  choose,
  clearViews,
  corpus,
  open,
  openDetails,
  press,
  report,
  text,
} from './harness/import-views-world.tsx';

clearViews();

describe('the imported corpora', () => {
  it('say what each costs, go in one step, and come back', async () => {
    const world = await open(corpus());
    expect(text()).toContain('older.tsv');
    expect(text()).toContain('50,119 papers');
    expect(text()).toContain('36 MB');
    expect(document.querySelector('time')?.textContent).toContain('2026');
    await press('Remove: older.tsv');
    expect(text()).not.toContain('50,119 papers');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(text()).toContain('50,119 papers');
    expect(world.asked.filter((name) => name.endsWith('Corpus'))).toEqual([
      'removeCorpus',
      'restoreCorpus',
    ]);
  });

  it('come back too where one was removed before it was listed', async () => {
    const world = await open();
    const id = await begin(world);
    world.corpora = [corpus({ id, name: 'dump.jsonl.gz' })];
    world.failing.add('corporaChanged');
    await world.say({ event: 'done', id, report: report() });
    expect(text(), 'the list knows nothing of it').toContain('Nothing imported yet');
    await press('Undo the import');
    expect(text()).toContain('Removed: dump.jsonl.gz');
    expect(document.activeElement?.textContent).toBe('Undo');
  });

  it('that are damaged say what they lack, and are imported again in their place', async () => {
    const world = await open(
      corpus({ papers: 119, damaged: 50_000 }),
      corpus({ id: 'two', name: 'b' }),
    );
    expect(text()).toContain('50,000 of its papers cannot be read');
    expect(text()).toContain('50,119 papers');
    const labels = [...document.querySelectorAll('button')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(labels.filter((label) => label?.startsWith('Import it again'))).toEqual([
      'Import it again: older.tsv',
    ]);
    const file = new File(['2301.10000\tA title'], 'older.tsv');
    await choose(file, 'Import it again: older.tsv');
    expect(world.orders).toMatchObject([{ order: 'start', file, replaces: 'one' }]);
    expect(text()).not.toContain('Import it again');
  });

  it('say what each brought and what others had, and tell what was left out when asked', async () => {
    const counts = { read: 60, added: 0, updated: 0, known: 48, skipped: 12, failed: 0 };
    const short = report({ counts, reasons: { notJson: 12 }, skips: [] });
    const world = await open(corpus({ report: short }));
    world.reports.set('one', { ...short, skips: [{ line: 7, code: 'notJson' }] });
    expect(text()).toContain('0 added 48 known already');
    expect(text()).not.toContain('updated');
    expect(world.asked).not.toContain('getImportReport');
    await openDetails();
    expect(text()).toContain('Not valid JSON.12');
    expect(document.querySelector('pre')?.textContent).toBe('Line 7: Not valid JSON.');
  });

  it('say so where the single records cannot be read', async () => {
    const world = await open(corpus({ report: report({ skips: [] }) }));
    world.reports.set('one', new Error('gone'));
    await openDetails();
    expect(text()).toContain('The single records could not be read.');
    expect(document.querySelector('pre')).toBe(null);
  });

  it('that were removed go for good when the page is left', async () => {
    const world = await open(corpus());
    const before = world.asked.filter((name) => name === 'purgeRemoved').length;
    window.dispatchEvent(new Event('pagehide'));
    expect(world.asked.filter((name) => name === 'purgeRemoved')).toHaveLength(before + 1);
  });
});

describe('figures of an import', () => {
  it('are said as people say them', () => {
    expect([999, 1500, 76_508_484, 5e9].map(sayBytes)).toEqual([
      '999 B',
      '1.5 kB',
      '77 MB',
      '5 GB',
    ]);
    expect([400, 42_000, 61_000, 200_000].map(sayTimeLeft)).toEqual([
      'less than a minute left',
      'about 42 seconds left',
      'about 1 minute left',
      'about 3 minutes left',
    ]);
  });
});
