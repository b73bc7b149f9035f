// @vitest-environment happy-dom
// The library tab: stores that are not well, the corpus it counts, and the file that it exports.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import { loadSettings } from '../src/settings.ts';
import { libraryFileName, toLibraryFile } from '../src/views/library-file.ts';
import { WireError } from '../src/wire/ask.ts';
import {
  attention,
  Background,
  bert,
  doors,
  entry,
  listReport,
  wellHealth,
} from './harness/views-background.ts';
import {
  button,
  given,
  library,
  popup,
  press,
  settle,
  text,
  titles,
  useViews,
} from './harness/views-world.tsx';

useViews();

describe('stores that are not well', () => {
  it.each([
    ['database-unavailable', 'did not open Scholium'],
    ['database-newer', 'written by a newer Scholium'],
    ['failed', 'background did not answer'],
    ['gone', 'updated or switched off'],
  ] as const)('are said and never shown as an empty list: %s', async (code, says) => {
    const background = new Background([]);
    background.failures.set('listEntries', new WireError(code, ''));
    await library(background);
    expect(text()).toContain(says);
    expect(text()).not.toContain('Nothing saved yet');
    await popup(background, doors(listReport));
    expect(text()).toContain(says);
    expect(text()).not.toContain('Nothing saved yet');
  });

  it('are believed over an empty answer', async () => {
    const background = new Background([]);
    background.health = { ...wellHealth, reader: 'unavailable' };
    await library(background);
    expect(text()).toContain('did not open Scholium');
    expect(text()).not.toContain('Nothing saved yet');
  });

  it('show no count of a corpus that cannot be read', async () => {
    const background = new Background([attention]);
    background.health = { ...wellHealth, corpus: 'unavailable' };
    await library(background);
    expect(text()).toContain('The corpus cannot be read');
    expect(text()).not.toContain('119');
    expect(titles()).toEqual([attention.title]);
  });

  it('tell while the papers that come with Scholium cannot be read, and no longer', async () => {
    const background = new Background([attention]);
    background.health = { ...wellHealth, starter: 'unavailable' };
    await library(background);
    expect(text()).toContain('Most of the papers that come with Scholium could not be read');
    background.health = wellHealth;
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(text()).not.toContain('could not be read');
  });

  it('tell when the second copy cannot be written', async () => {
    const background = new Background([attention]);
    await library(background);
    expect(text()).not.toContain('second copy');
    background.health = { ...wellHealth, copy: 'unavailable' };
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(text()).toContain('The second copy of your saved papers cannot be written');
    expect(titles()).toEqual([attention.title]);
  });

  it('read their list again when they are looked at only where something has changed', async () => {
    const background = new Background([attention]);
    await library(background);
    const readings = () => background.asked.filter((name) => name === 'listEntries').length;
    const first = readings();
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(readings()).toBe(first);
    background.entries.set(bert.key, bert);
    background.sequence += 1;
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(readings()).toBe(first + 1);
    expect(titles()).toEqual([attention.title, bert.title]);
    background.failures.set('getSequence', new WireError('failed', ''));
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(readings()).toBe(first + 2);
  });

  it('show what they have read, also where they are looked at anew before each reading ends', async () => {
    const background = new Background([attention]);
    const { ask } = background;
    const waiting: (() => void)[] = [];
    let isSlow = false;
    background.ask = (async (...asked: Parameters<typeof ask>) => {
      const answer = await ask(...asked);
      if (isSlow && asked[0] === 'listEntries') {
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      return answer;
    }) as typeof ask;
    await library(background);
    isSlow = true;
    for (let look = 1; look <= 3; look += 1) {
      background.sequence += 1;
      window.dispatchEvent(new Event('focus'));
      await settle();
      expect(waiting.length).toBe(look);
      background.entries.set(bert.key, bert);
    }
    waiting[1]?.();
    await settle();
    expect(titles()).toEqual([attention.title, bert.title]);
    waiting[0]?.();
    await settle();
    expect(titles(), 'an older reading').toEqual([attention.title, bert.title]);
  });

  it('offer a loss back, and say what came of it', async () => {
    const background = new Background([attention]);
    background.health = { ...wellHealth, lost: 2 };
    await popup(background, doors(listReport));
    expect(text()).toContain(
      '2 saved papers are missing from the database. A second copy has them.',
    );
    await press('Restore');
    expect(text()).toContain('2 papers are back.');
    expect(text()).not.toContain('missing');
  });

  it('let a loss be dismissed', async () => {
    const background = new Background([attention]);
    background.health = { ...wellHealth, lost: 1 };
    await library(background);
    expect(text()).toContain('One saved paper is missing');
    await press('Dismiss');
    expect(text()).not.toContain('missing');
    expect(background.asked).toContain('dismissLost');
  });
});

describe('the corpus in the library', () => {
  it('is counted, and papers met are forgotten only after a second press', async () => {
    const background = new Background([]);
    await library(background);
    expect(text()).toContain('1,312');
    await press('Forget met papers');
    expect(document.activeElement).toBe(button('Keep'));
    expect(background.asked).not.toContain('clearMet');
    await press('Keep');
    expect(document.activeElement).toBe(button('Forget met papers'));
    await press('Forget met papers');
    await press('Forget');
    expect(background.asked).toContain('clearMet');
    expect(text()).toContain('Met papers are forgotten.');
  });

  it('is told by a switch whether papers met are remembered', async () => {
    await library(new Background([]));
    const remember = document.querySelector<HTMLInputElement>('[aria-describedby=remember-text]');
    await act(() => remember?.click());
    await settle();
    expect((await loadSettings()).rememberMet).toBe(false);
  });
});

describe('the export', () => {
  it('holds every saved paper in the documented shape, and no removed one', () => {
    const gone = entry('2001.00001', 'Removed', 3, { deletedAt: 5 });
    const noted = { ...bert, status: 'read' as const, tags: ['nlp'], note: 'baseline' };
    const file = JSON.parse(toLibraryFile([noted, gone, attention], new Date(0)));
    expect(Object.keys(file)).toEqual(['format', 'version', 'exportedAt', 'entries']);
    expect(file).toMatchObject({
      format: 'scholium-library',
      version: 1,
      exportedAt: '1970-01-01T00:00:00.000Z',
    });
    expect(file.entries.map((one: Entry) => one.key)).toEqual([attention.key, noted.key]);
    expect(file.entries[1]).toEqual({
      key: 'arxiv:1810.04805',
      ids: { arxiv: '1810.04805' },
      title: bert.title,
      authors: [...bert.authors],
      year: 2017,
      categories: ['cs.CL', 'cs.LG'],
      savedAt: '2026-11-02T00:00:00.000Z',
      updatedAt: '2026-11-02T00:00:00.000Z',
      status: 'read',
      tags: ['nlp'],
      note: 'baseline',
    });
  });

  it('is named by the day and given at a press', async () => {
    expect(libraryFileName(new Date(2026, 0, 5))).toBe('scholium-library-2026-01-05.json');
    await library(new Background([attention]));
    await press('Export as JSON');
    expect(given).toHaveLength(1);
    expect(given[0]?.name).toMatch(/^scholium-library-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(given[0]?.text ?? '').entries).toHaveLength(1);
    expect(JSON.parse(given[0]?.text ?? '').topics).toEqual([]);
  });

  it('holds what the reader says of topics, and the papers alone where that cannot be read', async () => {
    const record = {
      kind: 'hidden' as const,
      key: 'hidden:probing',
      topic: 'probing',
      updatedAt: 0,
      deletedAt: null,
    };
    const { topics } = JSON.parse(toLibraryFile([], new Date(0), [record]));
    expect(topics).toEqual([
      {
        kind: 'hidden',
        key: 'hidden:probing',
        topic: 'probing',
        updatedAt: '1970-01-01T00:00:00.000Z',
      },
    ]);
    const background = new Background([attention]);
    background.failures.set('listTopics', new WireError('failed', 'planted'));
    await library(background);
    await press('Export as JSON');
    const file = JSON.parse(given[0]?.text ?? '');
    expect(file.entries).toHaveLength(1);
    expect(file).not.toHaveProperty('topics');
    expect(text()).toContain('not what you say of topics');
  });
});
