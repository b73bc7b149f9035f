// What pages and feeds say of a saved paper's newest version stands on its entry and is news until it is looked at,
// wherever it was said. What says nothing new writes nothing, and nothing of the reader's own is touched.
import { describe, expect, it } from 'vitest';
import { newsOf, type SaidEdition } from '../src/paper/edition.ts';
import type { Entry } from '../src/paper/entry.ts';
import type { Mention } from '../src/paper/mention.ts';
import { openWorld, page, row } from './harness/library.ts';

const DAY = 86_400_000;
const SAVED = Date.UTC(2026, 0, 10);
const LATER = SAVED + 10 * DAY;
const V2: SaidEdition = { version: 2, versionAt: SAVED - DAY, comments: '12 pages' };
const V3: SaidEdition = { version: 3, versionAt: SAVED + DAY, comments: '12 pages' };

const ID = '2601.10001';
const KEY = `arxiv:${ID}`;
const mention = (edition?: SaidEdition): Mention =>
  row('A Paper That Comes in Versions', { ids: { arxiv: ID }, ...(edition && { edition }) });

async function openSaved(edition?: SaidEdition) {
  const told: (readonly string[] | null)[] = [];
  const learned: (readonly string[])[] = [];
  const world = openWorld({
    clock: { now: SAVED },
    onBetter: (keys) => void told.push(keys),
    onLearned: (keys) => void learned.push(keys),
  });
  await world.library.setSaved({ key: KEY, mention: mention(edition), saved: true });
  await world.library.changeEntry({ key: KEY, mention: mention(), note: 'Mine.', tags: ['a'] });
  world.clock.now = LATER;
  const show = async (said: SaidEdition, visit = page) => {
    const mentions = [mention(said)];
    const annotations = await world.library.annotate(mentions, visit);
    await world.library.collect(mentions, annotations, visit);
  };
  const find = async () => (await world.library.listEntriesOf([KEY]))[0] as Entry;
  return { ...world, told, learned, show, find };
}

describe('an entry', () => {
  it('keeps what was noticed, and nothing of the reader’s own is another', async () => {
    const world = await openSaved(V2);
    const before = await world.find();
    await world.show(V3);
    const { edition, ...after } = await world.find();
    expect(after).toEqual({ ...before, edition: undefined });
    expect(newsOf(edition)).toEqual([{ kind: 'version', version: 3 }]);
    expect(world.told).toContainEqual([KEY]);
  });

  it('is not written where the page says what is known (control)', async () => {
    const world = await openSaved(V2);
    await world.show(V2);
    const before = await world.reader.getSequence();
    for (let turn = 0; turn < 5; turn++) await world.show(V2);
    expect(await world.reader.getSequence()).toBe(before);
    expect(world.told).not.toContainEqual([KEY]);
    expect(newsOf((await world.find()).edition)).toEqual([]);
  });

  it('notices nothing from a private window, and nothing of a paper that was taken out', async () => {
    const world = await openSaved(V2);
    await world.show(V3, { ...page, incognito: true });
    expect(newsOf((await world.find()).edition)).toEqual([]);
    await world.library.setSaved({ key: KEY, mention: mention(), saved: false });
    const before = await world.reader.getSequence();
    await world.show(V3);
    expect(await world.reader.getSequence()).toBe(before);
  });

  it('is news no more once it was looked at, until the next', async () => {
    const world = await openSaved(V2);
    await world.show(V3);
    const [seen] = await world.library.seeNews([KEY, 'arxiv:2601.99999']);
    expect(newsOf(seen?.edition)).toEqual([]);
    expect(await world.library.seeNews([KEY]), 'once').toEqual([]);
    await world.show(V3);
    expect(newsOf((await world.find()).edition)).toEqual([]);
    world.clock.now += DAY;
    await world.show({ ...V3, version: 4 });
    expect(newsOf((await world.find()).edition)).toEqual([{ kind: 'version', version: 4 }]);
  });

  it('keeps it when a press that was made before is taken back', async () => {
    const world = await openSaved(V2);
    const wish = { key: KEY, mention: mention(), status: 'read' as const };
    const { before, entry } = await world.library.changeEntry(wish);
    await world.show(V3);
    await world.library.restoreEntry({ key: KEY, entry: before, at: entry?.updatedAt ?? null });
    const { status, edition } = await world.find();
    expect([status, newsOf(edition)]).toEqual([null, [{ kind: 'version', version: 3 }]]);
  });

  it('is told of to open views alone where a page shows an abstract that was not known', async () => {
    const world = await openSaved(V2);
    const mentions = [{ ...mention(), role: 'title' as const, abstract: 'Plates of baleen.' }];
    const visit = async () => {
      const annotations = await world.library.annotate(mentions, page);
      await world.library.collect(mentions, annotations, page);
    };
    await visit();
    await visit();
    expect(world.learned, 'once it is known').toEqual([[KEY]]);
    expect(world.told, 'no page asks for it again').toEqual([]);
  });

  it('has it in the second copy and in a backup', async () => {
    const world = await openSaved(V2);
    await world.show(V3);
    const { edition } = await world.find();
    expect(world.items.get(`entry:${KEY}`)).toMatchObject({ edition });
    const other = openWorld();
    const file = await world.library.backups.writeFile();
    await other.library.backups.restore({ from: { text: file.text }, way: 'replace' });
    expect((await other.library.listEntriesOf([KEY]))[0]?.edition).toEqual(edition);
  });

  it('is told of by a feed, and a replaced paper is no news of the day', async () => {
    const world = await openSaved(V2);
    const paper = {
      key: KEY,
      kind: 'imported' as const,
      ids: { arxiv: ID },
      title: 'A Paper That Comes in Versions',
      authors: [],
      categories: ['cs.CL'],
    };
    const edition = { version: 2, versionAt: LATER };
    expect(await world.library.takeFresh([{ paper, edition, isAgain: true }], 'arxiv')).toBe(0);
    expect(newsOf((await world.find()).edition), 'the same version (control)').toEqual([]);
    const next = { paper, edition: { ...edition, version: 5 }, isAgain: true };
    expect(await world.library.takeFresh([next], 'arxiv')).toBe(0);
    expect(newsOf((await world.find()).edition)).toEqual([{ kind: 'version', version: 5 }]);
    expect(await world.corpus.listFresh(0)).toEqual([]);
  });
});

const freshPaper = {
  key: KEY,
  kind: 'imported' as const,
  ids: { arxiv: ID },
  title: 'A Paper That Comes in Versions',
  authors: [],
  categories: ['cs.CL'],
};

describe('a paper that a feed has told of', () => {
  const save = { key: KEY, mention: { ...mention(), role: 'link' as const } };
  const feed = async (editions: readonly SaidEdition[]) => {
    const world = openWorld({ clock: { now: SAVED } });
    for (const [i, edition] of editions.entries()) {
      await world.library.takeFresh([{ paper: freshPaper, edition, isAgain: i > 0 }], 'arxiv');
    }
    return world;
  };

  it.each(['setSaved', 'changeEntry', 'keepTogether'] as const)(
    'is saved with the version that was told of it last, by %s',
    async (way) => {
      const { library } = await feed([{ version: 1 }, { version: 2 }, { version: 1 }]);
      if (way === 'setSaved') await library.setSaved({ ...save, saved: true });
      else if (way === 'changeEntry') await library.changeEntry({ ...save, note: 'Mine.' });
      else await library.keepTogether([save]);
      const [entry] = await library.listEntriesOf([KEY]);
      expect(entry?.edition).toEqual({ version: { is: 2, at: 0 } });
      const next = { paper: freshPaper, edition: { version: 3 }, isAgain: true };
      await library.takeFresh([next], 'arxiv');
      const [after] = await library.listEntriesOf([KEY]);
      expect(newsOf(after?.edition)).toEqual([{ kind: 'version', version: 3 }]);
    },
  );

  it('has the page’s own word where the page says it, and none where nothing was told (control)', async () => {
    const { library } = await feed([{ version: 2 }]);
    await library.setSaved({ key: KEY, mention: mention(V3), saved: true });
    expect((await library.listEntriesOf([KEY]))[0]?.edition?.version).toEqual({ is: 3, at: 0 });
    const untold = openWorld({ clock: { now: SAVED } }).library;
    await untold.setSaved({ ...save, saved: true });
    expect((await untold.listEntriesOf([KEY]))[0]?.edition).toBeUndefined();
  });
});
