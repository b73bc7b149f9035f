// @vitest-environment happy-dom
// Backups, the bin and a damaged database as a reader sees them: what would change is shown before, each
// press has its way back, and a loss is never an empty list alone.
import './words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { SnapshotSummary } from '../src/paper/backup.ts';
import { sayMoment } from '../src/views/say.ts';
import { WireError } from '../src/wire/ask.ts';
import {
  attention,
  Background,
  bert,
  doors,
  listReport,
  restoreUndo,
  wellHealth,
} from './harness/views-background.ts';
import { given, library, popup, press, text, useViews } from './harness/views-world.tsx';

useViews();

describe('backups in the library', () => {
  const snapshot: SnapshotSummary = {
    name: '1-daily.json.gz',
    takenAt: Date.UTC(2026, 10, 20),
    why: 'daily',
    papers: 4,
    notes: 1,
    topics: 0,
    bytes: 900,
    isDamaged: false,
  };
  const withSnapshots = (...snapshots: SnapshotSummary[]) => {
    const background = new Background([attention]);
    background.backups = { snapshots, fileAt: null, isFileOld: false };
    return background;
  };

  const offersLook = () =>
    [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Look');

  it('show what a snapshot would change before anything is done, and the way back after', async () => {
    const background = withSnapshots(snapshot);
    await library(background);
    await press(`Look: what the snapshot of ${sayMoment(snapshot.takenAt)} would bring back`);
    expect(text()).toContain('2 papers would come back.');
    expect(text()).toContain('A Paper That Was Lost');
    expect(text()).toContain('In one of them both notes would be kept.');
    expect(text()).toContain('One paper that you saved since would go.');
    expect(background.restored).toEqual([]);
    expect(document.activeElement?.tagName).toBe('H3');
    await press('Bring back what is missing');
    const from = { snapshot: '1-daily.json.gz' };
    expect(background.restored).toEqual([{ from, way: 'add' }]);
    expect(document.activeElement?.textContent).toBe('Undo the restore');
    await press('Undo the restore');
    expect(background.restored).toEqual([{ from, way: 'add' }, restoreUndo]);
    expect(text()).toContain('Undone: what it changed is as it was before.');
    expect(text()).not.toContain('changed since');
    expect(document.activeElement?.textContent).toContain('Undone');
  });

  const restoreAndUndo = async (background: Background) => {
    await library(background);
    await press(`Look: what the snapshot of ${sayMoment(snapshot.takenAt)} would bring back`);
    await press('Bring back what is missing');
    await press('Undo the restore');
  };

  it('name what an undo left because it was changed since', async () => {
    const background = withSnapshots(snapshot);
    background.took = { left: 9, leftTitles: ['A Paper With a New Note'], leftTopics: 1 };
    await restoreAndUndo(background);
    expect(text()).toContain('9 papers were changed since, and stay as they are.');
    expect(text()).toContain('A Paper With a New Note');
    expect(text()).toContain('and 8 more');
    expect(text()).toContain('was made since, and stays.');
  });

  it('go on offering an undo that could not be done, and say so', async () => {
    const background = withSnapshots(snapshot);
    background.took = null;
    await restoreAndUndo(background);
    expect(text()).toContain('Nothing was changed.');
    expect(text()).toContain('Undo the restore');
    expect(text()).not.toContain('Undone:');
  });

  it('offer no restore of a damaged snapshot', async () => {
    await library(withSnapshots({ ...snapshot, isDamaged: true }));
    expect(text()).toContain('damaged: it cannot be restored');
    expect(offersLook()).toBe(false);
    await act(() => render(null, document.body));
    await library(withSnapshots(snapshot));
    expect(offersLook(), 'of a whole one').toBe(true);
  });

  it('are handed out as a file, and say how many papers it holds', async () => {
    await library(withSnapshots());
    await press('Save a backup file');
    expect(given).toEqual([{ name: 'scholium-backup.json', text: '{}' }]);
    expect(text()).toContain('A file with 2 saved papers was written.');
  });

  it('remind of a file that is due, and of nothing else', async () => {
    const background = withSnapshots(snapshot);
    await library(background);
    expect(text()).not.toContain('time for a backup file');
    background.backups = { ...background.backups, isFileOld: true };
    await act(() => render(null, document.body));
    await library(background);
    expect(text()).toContain('It is time for a backup file');
  });
});

describe('the bin in the library', () => {
  it('gives back what was taken out, and keeps the place of the keyboard', async () => {
    const background = new Background([attention]);
    const thrown = { ...bert, deletedAt: Date.UTC(2026, 10, 20), note: 'Mine.' };
    background.bin = { entries: [thrown], topics: [] };
    await library(background);
    expect(text()).toContain('with your note');
    await press(`Put back: ${bert.title}`);
    expect(background.asked).toContain('takeFromBin');
    expect(text()).toContain('The bin is empty');
    expect(document.activeElement?.textContent).toBe('Bin');
  });
});

describe('the bin that is to be emptied', () => {
  const thrown = { ...bert, deletedAt: Date.UTC(2026, 10, 20) };
  const filled = async () => {
    const background = new Background([attention]);
    background.bin = { entries: [thrown, { ...thrown, key: 'arxiv:2' }], topics: [] };
    await library(background);
    return background;
  };
  const focused = () => document.activeElement?.textContent;

  it('is asked for twice, and says what it is about', async () => {
    const background = await filled();
    await press('Empty the bin now');
    expect(text()).toContain('Empty the bin of all 2 things in it?');
    expect(focused(), 'the safe answer').toBe('Keep all');
    expect(background.asked).not.toContain('emptyBin');
    await press('Empty it');
    expect(background.asked).toContain('emptyBin');
    expect(text()).toContain('The bin is empty');
    expect(focused()).toBe('The bin was emptied.');
  });

  it('stays as it is where the reader says no, or where it fails', async () => {
    const background = await filled();
    await press('Empty the bin now');
    await press('Keep all');
    expect(background.asked).not.toContain('emptyBin');
    expect(focused()).toBe('Empty the bin now');
    background.failures.set('emptyBin', new WireError('disk-full', 'planted'));
    await press('Empty the bin now');
    await press('Empty it');
    expect(text()).toContain('The disk is full');
    expect(focused()).toBe('Empty the bin now');
  });

  it('is not offered while it is empty', async () => {
    await library(new Background([attention]));
    expect(text()).not.toContain('Empty the bin now');
  });
});

describe('a damaged database', () => {
  const damage = { at: 0, message: 'IndexedDB (database was corrupt)', gone: 3, unreadable: 0 };

  it('is told in the library with a file offered, and never as an empty list alone', async () => {
    const background = new Background([]);
    background.health = { ...wellHealth, counts: { ...wellHealth.counts, saved: 0 }, damage };
    await library(background);
    expect(text()).toContain('Something is missing');
    expect(text()).toContain('IndexedDB (database was corrupt)');
    expect(text()).toContain('3 papers that were kept once are in neither');
    expect(text()).toContain('The database holds no saved paper now.');
    await press('Save a file of all that can be read');
    expect(given).toHaveLength(1);
  });

  it('is told in the popup, which points to the library', async () => {
    const background = new Background([]);
    background.health = { ...wellHealth, damage };
    await popup(background, doors(listReport));
    expect(text()).toContain('Open the library to see what is there');
  });

  it('that cannot be opened offers the file too', async () => {
    const background = new Background([]);
    const failure = new WireError('database-unavailable', 'planted');
    background.failures.set('listEntries', failure);
    await library(background);
    expect(text()).toContain('the browser did not open');
    await press('Save a file of all that can be read');
    expect(given).toHaveLength(1);
    background.failures.set('writeBackup', failure);
    await press('Save a file of all that can be read');
    expect(text()).toContain('No file could be written: nothing can be read.');
  });
});
