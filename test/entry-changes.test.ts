// What a view asks of the library for one paper: its status and note changed, and all that is known
// of it told.
import { describe, expect, it } from 'vitest';
import { toEntry } from '../src/backups/kept-rows.ts';
import type { Entry } from '../src/paper/entry.ts';
import { openWorld, page, row, seed } from './harness/library.ts';

type World = ReturnType<typeof openWorld>;
const key = 'arxiv:2402.10001';
const mention = row('The Title of the Paper', { ids: { arxiv: '2402.10001' } });
const change = ({ library }: World, part: Partial<Pick<Entry, 'status' | 'note' | 'tags'>>) =>
  library.changeEntry({ key, mention, ...part });
const copyOf = ({ items }: World) =>
  [...items.values()].find(
    (item): item is Entry => typeof item === 'object' && item !== null && 'savedAt' in item,
  );

describe('a change of an entry', () => {
  it('saves the paper that was not saved, and undo takes both back', async () => {
    const world = openWorld();
    const { entry, before } = await change(world, { note: 'Read this.' });
    expect(before).toBeNull();
    expect(entry).toMatchObject({ key, title: mention.title, note: 'Read this.', deletedAt: null });
    const back = { key, entry: before, at: entry?.updatedAt ?? null };
    expect(await world.library.restoreEntry(back)).toEqual({ entry: null });
    expect(await world.library.listEntries()).toEqual([]);
    expect((await world.library.findPaper(mention)).annotation.entry).toBeNull();
  });

  it.each([
    ['note', { note: 'Written since.' }],
    ['tags', { tags: ['since'] }],
    ['status', { status: 'read' as const }],
  ])('outlives the undo of an earlier press elsewhere: %s', async (_, since) => {
    const world = openWorld();
    const saved = await world.library.setSaved({ key, mention, saved: true });
    const read = await change(world, { status: 'reading' });
    const { entry } = await change(world, since);
    for (const { entry: made, before } of [read, saved]) {
      const back = { key, entry: before, at: made?.updatedAt ?? null };
      await expect(world.library.restoreEntry(back)).rejects.toMatchObject({
        code: 'changed-since',
      });
    }
    expect(await world.library.listEntries()).toEqual([entry]);
    expect(copyOf(world)).toEqual(entry);
  });

  it('is taken back step by step, the last first', async () => {
    const world = openWorld();
    const saved = await world.library.setSaved({ key, mention, saved: true });
    const read = await change(world, { status: 'read' });
    for (const { entry: made, before } of [read, saved]) {
      const back = { key, entry: before, at: made?.updatedAt ?? null };
      expect(await world.library.restoreEntry(back)).toEqual({ entry: before });
    }
    expect(await world.library.listEntries()).toEqual([]);
  });

  it('keeps where the paper was first saved and its repository of code, and no other address', async () => {
    const save = (codeUrl: string) =>
      openWorld().library.changeEntry({
        key,
        mention: { ...mention, site: 'huggingface', codeUrl },
        status: 'read',
      });
    const { entry } = await save('https://github.com/some-lab/a.model/tree/main');
    expect(entry).toMatchObject({
      site: 'huggingface',
      codeUrl: 'https://github.com/some-lab/a.model',
    });
    expect(entry && toEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    for (const address of ['javascript:alert(1)', 'https://github.com.evil.example/a/b', '']) {
      expect((await save(address)).entry?.codeUrl, address).toBeUndefined();
      expect(toEntry({ ...entry, codeUrl: address })?.codeUrl, address).toBeUndefined();
    }
  });

  it('leaves what it does not name as it was, and stands in both copies', async () => {
    const world = openWorld();
    await change(world, { note: 'One.' });
    world.clock.now += 1000;
    const read = await change(world, { status: 'read' });
    expect(read.entry).toMatchObject({ status: 'read', note: 'One.' });
    expect(read.entry?.updatedAt).toBe(world.clock.now);
    expect(read.entry?.savedAt).toBeLessThan(world.clock.now);
    expect(copyOf(world)).toEqual(read.entry);
    const [listed] = await openWorld(world).library.listEntries();
    expect(listed).toEqual(read.entry);
  });

  it('takes the status away by null, which absence does not', async () => {
    const world = openWorld();
    await change(world, { status: 'reading' });
    expect((await change(world, {})).entry?.status).toBe('reading');
    expect((await change(world, { status: null })).entry).toMatchObject({
      status: null,
      deletedAt: null,
    });
  });

  it('that changes nothing is no change', async () => {
    const world = openWorld();
    const { entry } = await change(world, { status: 'read', note: 'One.' });
    world.clock.now += 1000;
    const again = await change(world, { status: 'read', note: 'One.' });
    expect(again.entry).toEqual(entry);
  });

  it('brings a paper that was taken out back with its note, and undo takes it out again', async () => {
    const world = openWorld();
    await change(world, { note: 'From before.' });
    const gone = await world.library.setSaved({ key, mention, saved: false });
    const back = await change(world, { status: 'reading' });
    expect(back.entry).toMatchObject({ note: 'From before.', status: 'reading', deletedAt: null });
    expect(back.before).toEqual(gone.entry);
    const at = back.entry?.updatedAt ?? null;
    await world.library.restoreEntry({ key, entry: back.before, at });
    expect(await world.library.listEntries()).toEqual([]);
  });

  it('does not write over a note that it does not know', async () => {
    const world = openWorld();
    const over = (note: string, noteWas: string) =>
      world.library.changeEntry({ key, mention, note, noteWas });
    await over('One.', '');
    const refused = await over('Mine.', '');
    expect(refused.entry?.note).toBe('One.');
    expect((await over('Two.', 'One.')).entry?.note).toBe('Two.');
    expect((await world.library.listEntries())[0]?.note).toBe('Two.');
  });

  it('is later than what it changes, also where the clock was set back', async () => {
    const world = openWorld();
    const { entry } = await change(world, { note: 'One.' });
    world.clock.now -= 86_400_000;
    const later = await change(world, { note: 'Two.' });
    expect(later.entry?.updatedAt).toBeGreaterThan(entry?.updatedAt ?? Infinity);
  });

  it('finds the entry under another id of the paper', async () => {
    const world = openWorld();
    const ids = { arxiv: '2402.10001', doi: '10.1/x' };
    await world.library.setSaved({ key: 'doi:10.1/x', mention: { ...mention, ids }, saved: true });
    const { entry } = await world.library.changeEntry({
      key,
      mention: { ...mention, ids },
      status: 'read',
    });
    expect(entry).toMatchObject({ key: 'doi:10.1/x', status: 'read' });
    expect(await world.library.listEntries()).toHaveLength(1);
  });
});

describe('a paper that is asked for by its id alone', () => {
  const known = seed.papers.find(({ ids, authors }) => ids.arxiv && authors.length > 0);
  const byId = (arxiv: string) => ({ role: 'link' as const, title: '', ids: { arxiv } });

  it('comes with what the corpus knows of it', async () => {
    const { library } = openWorld();
    const { annotation, paper } = await library.findPaper(byId(known?.ids.arxiv ?? ''));
    expect(annotation.match).toMatchObject({ route: 'id', certain: true });
    expect(paper).toMatchObject({ title: known?.title, authors: known?.authors });
    expect(paper).not.toHaveProperty('terms');
  });

  it('is told as unknown where it is, and is not met by being asked for', async () => {
    const { library } = openWorld();
    for (const _ of ['once', 'again']) {
      const { annotation, paper } = await library.findPaper(byId('2402.19999'));
      expect(paper).toBeNull();
      expect(annotation).toMatchObject({ key: 'arxiv:2402.19999', match: null, seen: false });
    }
    expect((await library.getHealth()).counts.met).toBe(0);
  });

  it('is known by its title once a page has shown it', async () => {
    const { library } = openWorld();
    await library.collect([mention], await library.annotate([mention], page), page);
    const { paper } = await library.findPaper(byId('2402.10001'));
    expect(paper?.title).toBe(mention.title);
  });
});
