// An export brought back: what the reader kept and said stands again, and nothing newer is lost by it.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import type { OverlayRecord } from '../src/paper/topic-overlay.ts';
import { toLibraryFile } from '../src/views/library-file.ts';
import { readLibraryFile } from '../src/views/read-library-file.ts';
import { requests } from '../src/wire/protocol.ts';
import { openWorld, row } from './harness/library.ts';

type World = ReturnType<typeof openWorld>;

const mention = (n: number) =>
  row(`The Paper Called ${n}`, { ids: { arxiv: `2402.${10000 + n}` } });
const keyOf = (n: number) => `arxiv:2402.${10000 + n}`;
const save = ({ library }: World, n: number, saved = true) =>
  library.setSaved({ key: keyOf(n), mention: mention(n), saved });
const own = {
  kind: 'own',
  name: 'Sheep',
  short: 'Sheep',
  phrases: ['sheep count'],
  hue: 60,
} as const;

async function exportOf({ library }: World): Promise<string> {
  const { overlay } = await library.listTopics();
  return toLibraryFile(await library.listEntries(), new Date(0), overlay);
}

/** As the view sends it and the wire checks it. */
function read(text: string): { entries: Entry[]; topics: OverlayRecord[] } {
  return requests.mergeLibrary.parse(readLibraryFile(text)) as never;
}

async function fill(world: World) {
  const { library, clock } = world;
  await save(world, 1);
  await library.changeEntry({ key: keyOf(2), mention: mention(2), status: 'read', note: 'Twice.' });
  await library.changeTopic(own);
  await library.changeTopic({ kind: 'hidden', topic: 'probing' });
  await library.correctTopic({
    key: keyOf(1),
    mention: mention(1),
    topic: 'attention',
    verdict: 'is',
  });
  clock.now += 1000;
}

describe('an export that is brought back', () => {
  it('gives an empty library what the other one had, so that its own export is the same', async () => {
    const [old, empty] = [openWorld(), openWorld()];
    await fill(old);
    const text = await exportOf(old);
    const merged = await empty.library.mergeLibrary(read(text));
    expect(merged.papers).toEqual({ back: 2, there: 0, gone: 0, tooMany: 0 });
    expect(merged.topics).toEqual({ back: 3, there: 0, gone: 0, tooMany: 0 });
    expect(JSON.parse(await exportOf(empty))).toEqual(JSON.parse(text));
    expect(JSON.parse(await exportOf(openWorld(empty)))).toEqual(JSON.parse(text));
    // The second copy has it too.
    expect((await empty.library.getHealth()).copy).toBe('ok');
    const again = await empty.library.mergeLibrary(read(text));
    expect([again.papers.there, again.topics.there, again.papers.back]).toEqual([2, 3, 0]);
  });

  it('never writes over what is newer, and leaves out what was taken out or taken back since', async () => {
    const world = openWorld();
    await fill(world);
    const text = await exportOf(world);
    const hidden = 'hidden:probing';
    await save(world, 1, false);
    await world.library.takeBackTopic(hidden);
    await world.library.changeEntry({ key: keyOf(2), mention: mention(2), note: 'Newer.' });
    const merged = await world.library.mergeLibrary(read(text));
    expect(merged.papers).toEqual({ back: 0, there: 1, gone: 1, tooMany: 0 });
    expect(merged.topics).toEqual({ back: 0, there: 2, gone: 1, tooMany: 0 });
    expect((await world.library.listEntries()).map(({ note }) => note)).toEqual(['Newer.']);
    const { overlay } = await world.library.listTopics();
    expect(overlay.map(({ key }) => key)).not.toContain(hidden);
  });

  it('finds a paper that is kept here under another of its keys, and keeps it once', async () => {
    const [old, here] = [openWorld(), openWorld()];
    const ids = { arxiv: '2402.10001', acl: '2024.acl-long.1' };
    const other = row('The Paper Called 1', { ids });
    await here.library.setSaved({ key: 'acl:2024.acl-long.1', mention: other, saved: true });
    old.clock.now += 60_000;
    await old.library.changeEntry({ key: keyOf(1), mention: mention(1), note: 'Later.' });
    await here.library.mergeLibrary(read(await exportOf(old)));
    const entries = await here.library.listEntries();
    expect(entries.map(({ key, note }) => [key, note])).toEqual([
      ['acl:2024.acl-long.1', 'Later.'],
    ]);
  });
});

describe('a file', () => {
  it('that is no export is told from one that holds nothing', () => {
    for (const text of ['', '[]', 'null', '{"entries": []}', '{"format": "other"}', '{']) {
      expect(readLibraryFile(text), text).toBeNull();
    }
    expect(readLibraryFile('{"format": "scholium-library"}')).toEqual({ entries: [], topics: [] });
  });

  it('cannot bring records that the wire would not take', () => {
    const odd = { format: 'scholium-library', entries: [{ key: 7, updatedAt: 'never' }] };
    const file = readLibraryFile(JSON.stringify(odd));
    expect(requests.mergeLibrary.safeParse(file).success).toBe(false);
  });
});
