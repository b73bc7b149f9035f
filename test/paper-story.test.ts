// What happened with one paper: told by the times of its entry, by the snapshots, by what the reader said,
// and nothing beyond; and the other records of the corpus that are the same paper.
import { describe, expect, it, vi } from 'vitest';
import { findCopies } from '../src/library/find-copies.ts';
import type { Entry } from '../src/paper/entry.ts';
import type { Paper } from '../src/paper/paper.ts';
import { idKeys } from '../src/paper/paper.ts';
import { compareStates } from '../src/paper/paper-story.ts';
import { titleKey } from '../src/paper/title.ts';
import { openWorld, row } from './harness/library.ts';
import { entry } from './harness/views-background.ts';

vi.setConfig({ testTimeout: 60_000 });

const DAY_MS = 24 * 3600_000;
const key = 'arxiv:2402.10001';
const mention = row('The Title of the Paper', { ids: { arxiv: '2402.10001' } });

describe('the story of a paper', () => {
  it('is what changed from snapshot to snapshot and since, the newest first', async () => {
    const world = openWorld();
    const { library, clock } = world;
    const start = clock.now;
    const nextDay = async () => {
      await library.backups.keepDaily();
      clock.now += DAY_MS;
    };
    await library.setSaved({ key, mention, saved: true });
    await nextDay();
    await library.changeEntry({ key, mention, note: 'First', tags: ['sae', 'old'] });
    await nextDay();
    await library.changeEntry({ key, mention, note: 'Second', tags: ['sae'], status: 'reading' });
    await nextDay();
    await library.setSaved({ key, mention, saved: false });
    const { changes, since } = await library.tellStory([key]);
    expect(since).toBe(start);
    expect(changes).toEqual([
      { what: 'removed', at: start + 3 * DAY_MS },
      { what: 'status', at: start + 2 * DAY_MS, from: null, to: 'reading' },
      { what: 'tags', at: start + 2 * DAY_MS, added: [], dropped: ['old'] },
      { what: 'note', at: start + 2 * DAY_MS, before: 'First' },
      { what: 'tags', at: start + DAY_MS, added: ['sae', 'old'], dropped: [] },
      { what: 'note', at: start + DAY_MS, before: '' },
      { what: 'saved', at: start },
    ]);
  });

  it('says without snapshots when it was changed last, and no more', async () => {
    const { library, clock } = openWorld();
    const start = clock.now;
    await library.setSaved({ key, mention, saved: true });
    clock.now += DAY_MS;
    await library.changeEntry({ key, mention, note: 'A note' });
    expect(await library.tellStory([key])).toEqual({
      changes: [
        { what: 'changed', at: start + DAY_MS },
        { what: 'saved', at: start },
      ],
      since: null,
    });
  });

  it('has what was said of its topics and of other papers, also where that was taken back', async () => {
    const { library, clock } = openWorld();
    const start = clock.now;
    await library.correctTopic({ key, mention, topic: 'probing', verdict: 'is not' });
    await library.setNotSame(mention, 'acl:p19-1');
    clock.now += 1;
    await library.setNotSame(mention, 'acl:p19-1', true);
    const { changes } = await library.tellStory([key]);
    expect(changes).toEqual([
      { what: 'notSame', at: start + 1, name: 'acl:p19-1', isTakenBack: true },
      { what: 'topic', at: start, topic: 'probing', verdict: 'is not', isTakenBack: false },
    ]);
  });

  it('has when it was seen on pages, and nothing of any other paper', async () => {
    const { library, clock } = openWorld();
    const start = clock.now;
    await library.noteSeen([key], { incognito: false });
    clock.now += DAY_MS;
    await library.noteSeen([key], { incognito: false });
    await library.setSaved({
      key: 'arxiv:2402.10002',
      mention: { ...mention, title: 'Other', ids: { arxiv: '2402.10002' } },
      saved: true,
    });
    const { changes } = await library.tellStory([key]);
    expect(changes).toEqual([
      { what: 'seenLast', at: start + DAY_MS },
      { what: 'seenFirst', at: start },
    ]);
    expect((await library.tellStory(['arxiv:2402.19999'])).changes).toEqual([]);
  });

  it('tells what was noticed of it since it was saved, each once, and nothing that was so before', () => {
    const version = (is: number, at: number) => ({ version: { is, at } });
    const saved = entry('1706.03762', 'A Title', 1, { updatedAt: 10, savedAt: 10 });
    const at = (takenAt: number, edition: Entry['edition']) => ({
      takenAt,
      entry: { ...saved, ...(edition && { edition }) },
    });
    const noticed = (...states: Parameters<typeof at>[]) =>
      compareStates(states.map((state) => at(...state))).filter(({ what }) => what === 'noticed');
    expect(
      noticed([11, version(1, 0)], [30, { ...version(1, 0), venue: { is: '', at: 0 } }]),
    ).toEqual([]);
    const printed = {
      ...version(3, 40),
      venue: { is: 'ACL 2026', at: 40 },
      replacedAt: 40,
      seenAt: 41,
    };
    expect(
      noticed([11, version(1, 0)], [30, version(2, 20)], [35, version(2, 20)], [50, printed]),
    ).toEqual([
      { what: 'noticed', at: 20, news: { kind: 'version', version: 2 } },
      { what: 'noticed', at: 40, news: { kind: 'venue', venue: 'ACL 2026' } },
      { what: 'noticed', at: 40, news: { kind: 'version', version: 3 } },
    ]);
    expect(noticed([50, { replacedAt: 45, withdrawn: { is: true, at: 46 } }])).toEqual([
      { what: 'noticed', at: 46, news: { kind: 'withdrawn' } },
      { what: 'noticed', at: 45, news: { kind: 'version', version: null } },
    ]);
  });

  it('dates what was taken back by the day on which that was seen to stand', () => {
    const first = entry('1706.03762', 'A Title', 1, { updatedAt: 10, savedAt: 1, status: 'read' });
    const undone = { ...first, status: null, updatedAt: 5 };
    const changes = compareStates([
      { takenAt: 11, entry: first },
      { takenAt: 30, entry: undone },
    ]);
    expect(changes).toContainEqual({ what: 'status', at: 30, from: 'read', to: null });
  });
});

describe('the copies of a paper', () => {
  const paper = (ids: Paper['ids'], title: string, more: Partial<Paper> = {}): Paper => ({
    key: idKeys(ids)[0] ?? `title:${titleKey(title)}`,
    kind: 'imported',
    ids,
    title,
    authors: ['Ada Lovelace', 'Alan Turing'],
    categories: [],
    ...more,
  });
  const holding = (papers: readonly Paper[]) => ({
    findByIds: async (ids: readonly string[]) =>
      new Map(
        papers.flatMap((one) =>
          idKeys(one.ids)
            .filter((id) => ids.includes(id))
            .map((id) => [id, one]),
        ),
      ),
    findByTitles: async (titles: readonly string[]) =>
      new Map(
        titles.map((title) => [title, papers.filter((one) => titleKey(one.title) === title)]),
      ),
  });
  const own = paper({ arxiv: '2401.00001' }, 'Probing What Models Know of Grammar');

  it('are the venue’s record and its own under another id, and not the paper itself', async () => {
    const venue = paper({ acl: '2024.acl-long.1' }, 'Probing what models know of grammar');
    const copies = await findCopies(holding([own, venue]), { role: 'link', ...own });
    expect(copies.map(({ key }) => key)).toEqual(['acl:2024.acl-long.1']);
  });

  it('are none where another arXiv paper bears the same title', async () => {
    const other = paper({ arxiv: '2405.00009' }, own.title, { authors: ['Someone Else'] });
    expect(await findCopies(holding([own, other]), { role: 'link', ...own })).toEqual([]);
  });
});
