// What became one stays one, whatever older or other copy of it comes in, and whichever comes first; its parting,
// a later save and every note count all the same.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import { isSaved } from '../src/paper/entry.ts';
import type { Kept } from '../src/paper/kept.ts';
import { nothingKept, toKeptJson } from '../src/paper/kept.ts';
import { mergeDoubles } from '../src/paper/merge-doubles.ts';
import { mergeKept, NOTE_RULE } from '../src/paper/merge-kept.ts';
import type { PaperIds } from '../src/paper/paper.ts';
import { paperKey } from '../src/paper/paper.ts';
import { withParted } from '../src/paper/parted-states.ts';
import { titleKey } from '../src/paper/title.ts';
import { toLibraryFile } from '../src/views/library-file.ts';
import { openWorld } from './harness/library.ts';

vi.setConfig({ testTimeout: 60_000 });

const DAY_MS = 86_400_000;

function saved(ids: PaperIds, title: string, more: Partial<Entry> = {}): Entry {
  const facts = { ids, title, authors: ['Ada Whale'], year: 2024, categories: [] };
  const times = { savedAt: DAY_MS, updatedAt: DAY_MS, deletedAt: null };
  const kept = { status: null, tags: [], note: '' };
  return { key: paperKey(ids, titleKey(title)), ...facts, ...times, ...kept, ...more };
}

const kept = (entries: readonly Entry[]): Kept => ({ ...nothingKept, entries });
const keysOfSaved = ({ entries }: Kept) => entries.filter(isSaved).map(({ key }) => key);

/** Two papers that are one, of which one or both bear no id: no id tells that they are the same. */
const PAIRS = [
  [saved({ arxiv: '2410.10001' }, 'Whale Song'), saved({}, 'On the Song of Whales')],
  [saved({ doi: '10.1/whale' }, 'Whale Song'), saved({}, 'On the Song of Whales')],
  [saved({}, 'Whale Song'), saved({}, 'On the Song of Whales')],
  [saved({ arxiv: '2410.10001' }, 'Whale Song'), saved({ doi: '10.1/whale' }, 'Whale Song')],
] as const;

interface Step {
  kind: 'note' | 'tag' | 'remove' | 'save' | 'merge' | 'take';
  device: number;
  place: number;
  file: number;
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('note', 'tag', 'remove', 'save', 'merge', 'merge', 'take'),
  device: fc.nat(2),
  place: fc.nat(1),
  file: fc.nat(99),
});

/** Every file that three devices ever wrote while this was done on them. */
function filesOf(pair: readonly Entry[], steps: readonly Step[]): Kept[] {
  const devices = [0, 1, 2].map(() => kept(pair));
  const files = [...devices];
  let clock = 2 * DAY_MS;
  const change = (standing: Kept, { kind, place, file }: Step): Kept => {
    clock += 1;
    const updatedAt = clock;
    const { entries } = standing;
    if (kind === 'take') return mergeKept(standing, files[file % files.length] ?? nothingKept);
    if (kind === 'merge') {
      const [one, other] = entries.filter(isSaved);
      return one && other ? kept([{ ...mergeDoubles([one, other]), updatedAt }]) : standing;
    }
    const next = (entry: Entry): Entry => {
      if (kind === 'note') return { ...entry, updatedAt, note: `note ${clock};` };
      if (kind === 'tag') return { ...entry, updatedAt, tags: [`tag ${clock}`] };
      return { ...entry, updatedAt, deletedAt: kind === 'remove' ? clock : null };
    };
    return kept(entries.map((entry, n) => (n === place % entries.length ? next(entry) : entry)));
  };
  for (const step of steps) {
    devices[step.device] = change(devices[step.device] ?? nothingKept, step);
    files.push(devices[step.device] ?? nothingKept);
  }
  return files;
}

const anyFiles = fc
  .tuple(fc.constantFrom(...PAIRS), fc.array(anyStep, { minLength: 1, maxLength: 14 }))
  .map(([pair, steps]) => filesOf(pair, steps));
const anyTurn = anyFiles.chain((files) =>
  fc.tuple(
    fc.constant(files),
    fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
    fc.nat(files.length),
  ),
);
const together = (files: readonly Kept[]) => files.reduce(mergeKept, nothingKept);
const holdsOne = ({ entries }: Kept) => entries.length === 1;

describe('files of three devices on which two papers became one', () => {
  it('come to the same in any order, in any groups and however often', () => {
    const property = fc.property(anyTurn, ([files, others, cut]) => {
      const all = together(files);
      expect(toKeptJson(together(others))).toBe(toKeptJson(all));
      const halves = [together(others.slice(cut)), together(others.slice(0, cut))];
      expect(toKeptJson(together(halves))).toBe(toKeptJson(all));
      for (const file of files) expect(toKeptJson(mergeKept(all, file))).toBe(toKeptJson(all));
    });
    fc.assert(property, { numRuns: 1500, seed: 20261124 });
  });

  it('never bring back the other one, and hold every text and tag that was ever written', () => {
    let merged = 0;
    const property = fc.property(anyFiles, (files) => {
      const all = together(files);
      if (files.some(holdsOne)) expect(all.entries).toHaveLength(1);
      if (files.some(holdsOne)) merged += 1;
      const notes = all.entries.map(({ note }) => note).join('\n');
      const tags = all.entries.flatMap((entry) => entry.tags);
      for (const { note, tags: own } of files.flatMap(({ entries }) => entries)) {
        for (const text of note.split(NOTE_RULE)) expect(notes).toContain(text);
        expect(tags).toEqual(expect.arrayContaining([...own]));
      }
    });
    fc.assert(property, { numRuns: 1500, seed: 20261124 });
    expect(merged).toBeGreaterThan(500);
  });

  it('are in the list or out of it as was said last', () => {
    const [pair] = PAIRS;
    const steps = (...kinds: Step['kind'][]) =>
      kinds.map((kind, n): Step => ({ kind, device: n === 0 ? 0 : 1, place: 1, file: 0 }));
    const endOf = (...kinds: Step['kind'][]) =>
      keysOfSaved(together(filesOf(pair, steps(...kinds))));
    expect(endOf('merge', 'note')).toEqual(['arxiv:2410.10001']);
    expect(endOf('merge', 'remove')).toEqual([]);
    expect(endOf('merge', 'remove', 'save')).toEqual(['arxiv:2410.10001']);
  });

  it('would bring the other one back if the one did not say what it was (control)', () => {
    const forgetting = ({ entries }: Kept) => kept(entries.map(({ was: _, ...entry }) => entry));
    const isBack = (files: readonly Kept[]) => together(files).entries.length > 1;
    const [pair] = PAIRS;
    const files = filesOf(pair, [{ kind: 'merge', device: 0, place: 0, file: 0 }]);
    expect(isBack(files)).toBe(false);
    expect(isBack(files.map(forgetting))).toBe(true);
  });

  it.each(PAIRS)('are two again once that was taken back, in any order', (one, other) => {
    const merged = { ...mergeDoubles([one, other]), updatedAt: 3 * DAY_MS };
    const noted = { ...merged, note: 'Written into the one.', updatedAt: 4 * DAY_MS };
    const [first, second] = merged.key === one.key ? [one, other] : [other, one];
    const older = kept([one, other]);
    const parted = kept([withParted(first, merged), second]);
    const orders = [
      [older, kept([merged]), parted],
      [kept([merged]), parted, older],
      [parted, older, kept([merged])],
    ];
    const [all, ...more] = orders.map((files) => toKeptJson(together(files)));
    expect(keysOfSaved(JSON.parse(all ?? '')).sort()).toEqual([one.key, other.key].sort());
    expect(more).toEqual([all, all]);
    const again = together([parted, kept([noted])]);
    expect(again.entries, 'nor is a note lost that was written into the one').toHaveLength(1);
    expect(again.entries[0]?.note).toContain('Written into the one.');
    const unmarked = together([kept([first, second]), kept([merged])]);
    expect(unmarked.entries, 'without the mark they are one (control)').toHaveLength(1);
  });

  it('stay apart where the other has got an id since that speaks against it', () => {
    const [[one, other]] = [PAIRS[1]];
    const merged = { ...mergeDoubles([one, other]), updatedAt: 3 * DAY_MS };
    const found = { ...other, ids: { doi: '10.1/dolphin' }, updatedAt: 4 * DAY_MS };
    expect(together([kept([merged]), kept([found])]).entries).toHaveLength(2);
  });
});

async function openOne(pair: readonly [Entry, Entry] = PAIRS[0]) {
  const world = openWorld();
  const [one, other] = [
    { ...pair[0], note: 'From arXiv.' },
    { ...pair[1], note: 'From the venue.' },
  ];
  await world.reader.putAll([one, other], []);
  await world.library.compareCopies();
  const { text: older } = await world.library.backups.writeFile();
  world.clock.now += DAY_MS;
  const { merged, before } = await world.library.mergeDoubles([one.key, other.key]);
  if (!merged) throw new Error('not merged');
  const add = (text: string) => world.library.backups.restore({ from: { text }, way: 'add' });
  return { ...world, one, other, older, merged, before, add };
}

describe('in the library', () => {
  it.each(PAIRS)('an older file does not bring the other one back', async (...pair) => {
    const { library, older, merged, add } = await openOne(pair);
    await add(older);
    expect(await library.listEntries()).toEqual([merged]);
    await library.setSaved({ key: merged.key, mention: { role: 'row', title: '' }, saved: false });
    await add(older);
    expect(await library.listEntries(), 'nor once the one was removed').toEqual([]);
    await library.backups.emptyBin();
    await add(older);
    expect(await library.listEntries(), 'nor once the bin was emptied').toEqual([]);
  });

  it('an export of the library keeps it as well', async () => {
    const { other, merged, reader } = await openOne();
    const next = openWorld();
    const text = toLibraryFile(await reader.listSaved(), new Date(5 * DAY_MS));
    await next.library.backups.restore({ from: { text }, way: 'add' });
    await next.reader.changeAll((standing) => mergeKept(standing, kept([other])));
    expect((await next.library.listEntries()).map(({ key }) => key)).toEqual([merged.key]);
  });

  it('a second copy that still holds both gives nothing back that is not there', async () => {
    const { library, items, one, other, merged } = await openOne();
    for (const entry of [one, other]) items.set(`entry:${entry.key}`, entry);
    items.set('entries-lost', [one.key, other.key]);
    await library.restoreLost();
    expect(await library.listEntries()).toEqual([merged]);
  });

  it('the other one is found, kept and saved again under its old name', async () => {
    const { library, other, merged } = await openOne();
    expect(await library.listEntriesOf([other.key])).toEqual([merged]);
    const mention = { role: 'row', title: other.title } as const;
    const wish = { key: other.key, mention };
    await library.setSaved({ ...wish, saved: false });
    expect(await library.listEntries()).toEqual([]);
    await library.backups.emptyBin();
    await library.setSaved({ ...wish, saved: true });
    expect(await library.listEntries()).toMatchObject([{ key: merged.key, ids: merged.ids }]);
    expect((await library.listEntriesOf([other.key]))[0]?.key).toBe(merged.key);
  });

  it('a note that was written into it elsewhere since stands beside the one that is here', async () => {
    const { library, other, merged, add } = await openOne();
    const elsewhere = openWorld();
    await elsewhere.reader.putAll([{ ...other, note: 'Elsewhere.', updatedAt: 9 * DAY_MS }], []);
    const { text } = await elsewhere.library.backups.writeFile();
    await add(text);
    const [standing, ...more] = await library.listEntries();
    expect(more).toEqual([]);
    expect(standing?.key).toBe(merged.key);
    for (const note of ['From arXiv.', 'From the venue.', 'Elsewhere.']) {
      expect(standing?.note).toContain(note);
    }
  });

  it('what another program has under its old name fills the one', async () => {
    const { library, other, merged } = await openOne();
    const from = { entries: [{ ...other, tags: ['new'] }] };
    await library.backups.restore({ from, way: 'add' });
    const [standing, ...more] = await library.listEntries();
    expect(more).toEqual([]);
    expect(standing).toMatchObject({ key: merged.key, tags: ['new'] });
  });

  it('an undo counts, also against a file that was written in between', async () => {
    const { library, reader, one, other, older, merged, before, add } = await openOne();
    const { text: between } = await library.backups.writeFile();
    await library.partDoubles({ key: merged.key, at: merged.updatedAt, entries: before });
    const both = [one.key, other.key].sort();
    const keys = async () => (await library.listEntries()).map(({ key }) => key).sort();
    expect(await keys()).toEqual(both);
    for (const text of [between, older, between]) {
      await add(text);
      expect(await keys()).toEqual(both);
    }
    expect(await library.listEntriesOf([other.key])).toEqual([other]);
    expect((await reader.loadContents()).entries.map(({ was }) => was)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('made one again after an undo they are one', async () => {
    const { library, one, other, merged, before, older, add } = await openOne();
    await library.partDoubles({ key: merged.key, at: merged.updatedAt, entries: before });
    await library.mergeDoubles([one.key, other.key]);
    await add(older);
    expect((await library.listEntries()).map(({ key }) => key)).toEqual([merged.key]);
  });
});
