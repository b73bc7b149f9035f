// What the reader says of topics, from the wish to the tags of an answer: kept on disk and in the second
// copy, taken back by undo, refused where it may not be, the same under every id of a paper.
import { describe, expect, it } from 'vitest';
import type { TagPaper } from '../src/library/annotate.ts';
import type { TopicWish } from '../src/library/topic-changes.ts';
import type { Verdict } from '../src/paper/topic-overlay.ts';
import { MAX_OWN_TOPICS } from '../src/paper/topic-overlay.ts';
import { knownTopics } from '../src/topics/known-topics.ts';
import type { World } from './harness/library.ts';
import { memoryStore, openWorld, page, row } from './harness/library.ts';

const [a, b, c] = [...knownTopics().values()];
if (!a || !b || !c) throw new Error('There are no three topics.');

/** Every paper is about the first two topics. */
const tagPaper: TagPaper = () =>
  [a, b].map(({ id, label, short, hue }) => ({
    topic: id,
    label,
    short,
    hue,
    score: 1,
    evidence: ['word'],
    from: 'title',
  }));
const open = (world: World = {}) => openWorld({ tagPaper, ...world });
type Opened = ReturnType<typeof open>;

const mention = row('Counting the Sheep of a Small Pasture', { ids: { arxiv: '2407.20001' } });
const key = 'arxiv:2407.20001';
const sheep: TopicWish = {
  kind: 'own',
  name: 'Sheep',
  short: 'Sheep',
  phrases: ['sheep'],
  hue: 60,
};
const topicsOf = async ({ library }: Opened, of = mention) =>
  (await library.annotate([of], page))[0]?.tags.map(({ topic }) => topic);
const labelsOf = async ({ library }: Opened) =>
  (await library.annotate([mention], page))[0]?.tags.map(({ label }) => label);
const correct = ({ library }: Opened, topic: string, verdict: Verdict | null, of = mention) =>
  library.correctTopic({ key, mention: of, topic, verdict });
const overlayOf = async ({ library }: Opened) => (await library.listTopics()).overlay;

/** The database is gone, and opens empty as Chromium has it. */
const afterLoss = (world: Opened) => open({ items: world.items, clock: world.clock });

describe('a topic of the reader’s own', () => {
  it('stands at once, after a restart, and is gone when it is removed', async () => {
    const world = open();
    expect(await topicsOf(world)).toEqual([a.id, b.id]);
    const { before, after } = await world.library.changeTopic(sheep);
    expect(before).toBeNull();
    expect(await labelsOf(world)).toEqual(['Sheep', a.label, b.label]);
    expect(await labelsOf(open(world))).toEqual(['Sheep', a.label, b.label]);
    await world.library.takeBackTopic(after?.key ?? '');
    expect(await topicsOf(world)).toEqual([a.id, b.id]);
    expect(await overlayOf(world)).toEqual([]);
  });

  it('is changed in place, and undo brings its old words back', async () => {
    const world = open();
    const made = await world.library.changeTopic(sheep);
    const topic = made.after?.topic;
    const changed = await world.library.changeTopic({ ...sheep, topic, phrases: ['goat'] });
    expect(changed.before).toEqual(made.after);
    expect(await topicsOf(world)).toEqual([a.id, b.id]);
    const at = changed.after?.updatedAt ?? 0;
    const undo = { key: made.after?.key ?? '', at, record: changed.before };
    await world.library.restoreTopic(undo);
    expect(await topicsOf(world)).toEqual([topic, a.id, b.id]);
    expect(await overlayOf(world)).toHaveLength(1);
  });

  it('is refused where there are as many as are kept, and a change of one is not', async () => {
    const world = open();
    const made = await world.library.changeTopic(sheep);
    const records = Array.from({ length: MAX_OWN_TOPICS - 1 }, (_, i) => ({
      ...sheep,
      kind: 'own' as const,
      key: `own:own:${i}`,
      topic: `own:${i}`,
      updatedAt: 1,
      deletedAt: null,
    }));
    await world.reader.putAll([], [], records);
    await expect(world.library.changeTopic(sheep)).rejects.toMatchObject({ code: 'too-many' });
    const topic = made.after?.topic;
    await expect(world.library.changeTopic({ ...sheep, topic })).resolves.toBeTruthy();
    expect(await overlayOf(world)).toHaveLength(MAX_OWN_TOPICS);
  });
});

describe('hide, rename and merge', () => {
  it.each<[string, TopicWish, (string | undefined)[]]>([
    ['hidden', { kind: 'hidden', topic: a.id }, [b.label]],
    ['renamed', { kind: 'renamed', topic: a.id, label: 'Mine', short: 'Mine' }, ['Mine', b.label]],
    ['merged', { kind: 'merged', topic: a.id, into: c.id }, [c.label, b.label]],
  ])('show everywhere that a topic is %s, and undo takes it back', async (_, wish, labels) => {
    const world = open();
    const { before, after } = await world.library.changeTopic(wish);
    expect(await labelsOf(world)).toEqual(labels);
    expect(await labelsOf(open(world))).toEqual(labels);
    const undo = { key: after?.key ?? '', at: after?.updatedAt ?? 0, record: before };
    expect((await world.library.restoreTopic(undo)).after).not.toBeNull();
    expect(await labelsOf(world)).toEqual([a.label, b.label]);
  });

  it('never merge in a circle, however long', async () => {
    const { library } = open();
    await library.changeTopic({ kind: 'merged', topic: a.id, into: b.id });
    await library.changeTopic({ kind: 'merged', topic: b.id, into: c.id });
    for (const [topic, into] of [
      [c.id, a.id],
      [c.id, b.id],
      [c.id, c.id],
    ] as const) {
      const wish = { kind: 'merged' as const, topic, into };
      await expect(library.changeTopic(wish)).rejects.toMatchObject({ code: 'circle' });
    }
    await library.takeBackTopic(`merged:${a.id}`);
    const wish = { kind: 'merged' as const, topic: c.id, into: a.id };
    await expect(library.changeTopic(wish)).resolves.toBeTruthy();
  });

  it('refuse a topic that nobody knows', async () => {
    const { library } = open();
    const wishes: TopicWish[] = [
      { kind: 'hidden', topic: 'no-such-topic' },
      { kind: 'merged', topic: a.id, into: 'own:gone' },
      { ...sheep, topic: 'own:gone' } as TopicWish,
    ];
    for (const wish of wishes) {
      await expect(library.changeTopic(wish)).rejects.toMatchObject({ code: 'no-topic' });
    }
  });
});

describe('undo', () => {
  it('takes no later change with it', async () => {
    const world = open();
    const wish = { kind: 'renamed', topic: a.id, label: 'One', short: 'One' } as const;
    const first = await world.library.changeTopic(wish);
    await world.library.changeTopic({ ...wish, label: 'Two', short: 'Two' });
    const at = first.after?.updatedAt ?? 0;
    const undone = await world.library.restoreTopic({
      key: `renamed:${a.id}`,
      at,
      record: first.before,
    });
    expect(undone.after).toBeNull();
    expect(await labelsOf(world)).toEqual(['Two', b.label]);
  });

  it('is later than what it undoes, also where the clock was set back', async () => {
    const world = open();
    const { after } = await world.library.changeTopic({ kind: 'hidden', topic: a.id });
    world.clock.now -= 86_400_000;
    const undo = { key: after?.key ?? '', at: after?.updatedAt ?? 0, record: null };
    const undone = await world.library.restoreTopic(undo);
    expect(undone.after?.updatedAt).toBeGreaterThan(after?.updatedAt ?? Infinity);
    expect(await topicsOf(world)).toEqual([a.id, b.id]);
  });
});

describe('a correction on one paper', () => {
  it('holds under its other ids and its title, and for no other paper', async () => {
    const world = open();
    const both = row(mention.title, { ids: { arxiv: '2407.20001', doi: '10.1/sheep' } });
    await correct(world, a.id, 'is not', both);
    expect(await topicsOf(world)).toEqual([b.id]);
    expect(await topicsOf(world, row('Another Name', { ids: { doi: '10.1/Sheep' } }))).toEqual([
      b.id,
    ]);
    const other = row(mention.title, { ids: { arxiv: '2407.20002' } });
    expect(await topicsOf(world, other)).toEqual([a.id, b.id]);
  });

  it('of a paper without ids is kept by its title', async () => {
    const world = open();
    const bare = row('A Paper Without Any Id of Its Own');
    await world.library.correctTopic({
      key: 'title:apaperwithoutanyidofitsown',
      mention: bare,
      topic: a.id,
      verdict: 'is not',
    });
    expect(await topicsOf(world, bare)).toEqual([b.id]);
    expect(await topicsOf(world)).toEqual([a.id, b.id]);
  });

  it('said again under another id is the same record', async () => {
    const world = open();
    const both = row(mention.title, { ids: { arxiv: '2407.20001', doi: '10.1/sheep' } });
    await correct(world, a.id, 'is not', both);
    const alone = row('Another Name', { ids: { doi: '10.1/sheep' } });
    await world.library.correctTopic({
      key: 'doi:10.1/sheep',
      mention: alone,
      topic: a.id,
      verdict: null,
    });
    expect(await topicsOf(world)).toEqual([a.id, b.id]);
    expect(await overlayOf(world)).toEqual([]);
  });

  it('puts a topic there, and taken back it is gone', async () => {
    const world = open();
    await correct(world, c.id, 'is');
    expect(await topicsOf(world)).toEqual([c.id, a.id, b.id]);
    await correct(world, c.id, null);
    expect(await topicsOf(world)).toEqual([a.id, b.id]);
  });

  it('of an unknown topic is refused, but not its denial', async () => {
    const world = open();
    await expect(correct(world, 'no-such-topic', 'is')).rejects.toMatchObject({ code: 'no-topic' });
    await expect(correct(world, 'no-such-topic', 'is not')).resolves.toBeTruthy();
  });
});

describe('the second copy', () => {
  it('gives the overlay back after the database was lost, tombstones included', async () => {
    const world = open();
    await world.library.changeTopic(sheep);
    await world.library.changeTopic({ kind: 'hidden', topic: a.id });
    await world.library.changeTopic({ kind: 'hidden', topic: b.id });
    await world.library.takeBackTopic(`hidden:${b.id}`);
    const before = await topicsOf(world);
    const after = afterLoss(world);
    expect(await topicsOf(after)).toEqual([a.id, b.id]);
    expect(await after.library.compareCopies()).toBe(0);
    expect(await topicsOf(after)).toEqual(before);
    expect(before).toHaveLength(2);
    expect((await after.library.getHealth()).copy).toBe('ok');
  });

  it('is needed for that: without it the overlay stays lost (control)', async () => {
    const world = open();
    await world.library.changeTopic({ kind: 'hidden', topic: a.id });
    for (const name of [...world.items.keys()]) {
      if (name.startsWith('topic:')) world.items.delete(name);
    }
    const after = afterLoss(world);
    await after.library.compareCopies();
    expect(await topicsOf(after)).toEqual([a.id, b.id]);
  });

  it('keeps what was lost although something was said before the loss was found', async () => {
    const world = open();
    await world.library.changeTopic({ kind: 'hidden', topic: a.id });
    await world.library.changeTopic({ kind: 'hidden', topic: c.id });
    const after = afterLoss(world);
    await after.library.changeTopic({ kind: 'hidden', topic: b.id });
    await after.library.compareCopies();
    expect(await topicsOf(after)).toEqual([]);
    expect(await overlayOf(after)).toHaveLength(3);
  });

  it('that missed a change is brought in line by the next, and takes none back', async () => {
    const { items, store } = memoryStore();
    const state = { full: false };
    const copyStore = {
      ...store,
      save: async (saved: Record<string, unknown>) => {
        if (state.full) throw new Error('planted');
        return store.save(saved);
      },
    };
    const world = open({ items, copyStore });
    await world.library.changeTopic({ kind: 'hidden', topic: a.id });
    state.full = true;
    await world.library.takeBackTopic(`hidden:${a.id}`);
    expect((await world.library.getHealth()).copy).toBe('behind');
    state.full = false;
    await world.library.changeTopic({ kind: 'hidden', topic: b.id });
    expect((await world.library.getHealth()).copy).toBe('ok');
    expect(await world.library.compareCopies()).toBe(0);
    expect(await topicsOf(world)).toEqual([a.id]);
    expect(items.get(`topic:hidden:${a.id}`)).toMatchObject({ deletedAt: expect.any(Number) });
  });

  it('with damaged items is read as far as it goes', async () => {
    const world = open();
    await world.library.changeTopic({ kind: 'hidden', topic: a.id });
    world.items.set('topic:broken', { kind: 'own', key: 'x', topic: 'own:x' });
    world.items.set('topic:worse', 42);
    const after = afterLoss(world);
    await after.library.compareCopies();
    expect(await topicsOf(after)).toEqual([b.id]);
    expect(await overlayOf(after)).toHaveLength(1);
  });

  it('does not take an overlay for the loss of an entry, nor hide one', async () => {
    const world = open();
    await world.library.setSaved({ key, mention, saved: true });
    await world.library.changeTopic({ kind: 'hidden', topic: a.id });
    expect(await open(world).library.compareCopies()).toBe(0);
    expect(await afterLoss(world).library.compareCopies()).toBe(1);
  });
});

describe('the list of topics', () => {
  it('counts saved papers once for a topic and once for each broader one', async () => {
    const narrow = [...knownTopics().values()].find(({ broader }) => broader !== null);
    const world = open({
      tagPaper: () => [
        { ...a, topic: narrow?.id ?? '', score: 1, evidence: ['word'], from: 'title' },
      ],
    });
    for (const n of [1, 2]) {
      const saved = row(`Paper ${n}`, { ids: { arxiv: `2403.1000${n}` } });
      await world.library.setSaved({ key: `arxiv:2403.1000${n}`, mention: saved, saved: true });
    }
    const { papers, of } = await world.library.countTopics();
    expect(of).toBe(2);
    expect(papers[narrow?.id ?? '']).toBe(2);
    expect(papers[narrow?.broader ?? '']).toBe(2);
    await world.library.changeTopic({ kind: 'hidden', topic: narrow?.id ?? '' });
    expect((await world.library.countTopics()).papers).toEqual({});
  });

  it('tells a broader topic before its narrower ones, and each once', async () => {
    const { topics } = await open().library.listTopics();
    const passed = new Set<string>();
    for (const { id, broader } of topics) {
      expect(broader === null || passed.has(broader), id).toBe(true);
      expect(passed.has(id), id).toBe(false);
      passed.add(id);
    }
  });
});
