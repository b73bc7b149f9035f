// Several papers at once: saved, tagged or marked as seen in one step, and taken back in one.
import { describe, expect, it } from 'vitest';
import { openWorld, row } from './harness/library.ts';

const here = { incognito: false };
const wishes = ['2402.10001', '2402.10002', '2402.10003'].map((arxiv) => ({
  key: `arxiv:${arxiv}`,
  mention: row(`The Title of ${arxiv}`, { ids: { arxiv } }),
}));
const keys = wishes.map(({ key }) => key);

describe('papers together', () => {
  it('are saved and tagged, those that were saved before keep what they had', async () => {
    const { library, items } = openWorld();
    const [one] = wishes;
    if (!one) throw new Error('no wish');
    await library.changeEntry({ ...one, note: 'Mine.' });
    const before = await library.listEntries();
    const { changes } = await library.keepTogether(wishes, 'later');
    expect(changes.map(({ entry }) => [entry?.note, entry?.tags])).toEqual([
      ['Mine.', ['later']],
      ['', ['later']],
      ['', ['later']],
    ]);
    expect(await library.listEntries()).toHaveLength(3);
    const copied = [...items.values()].filter((item) => JSON.stringify(item).includes('"later"'));
    expect(copied).toHaveLength(3);
    const again = await library.keepTogether(wishes, 'later');
    expect(again.changes.map(({ entry }) => entry?.tags)).toEqual(Array(3).fill(['later']));
    await library.restoreTogether(
      again.changes.map(({ entry }, i) => ({
        key: entry?.key ?? '',
        entry: changes[i]?.before ?? null,
        at: entry?.updatedAt ?? null,
      })),
    );
    expect(await library.listEntries()).toEqual(before);
  });

  it('are restored all or none', async () => {
    const { library } = openWorld();
    const { changes } = await library.keepTogether(wishes);
    const foreign = changes[2]?.entry ?? null;
    const orders = [
      { key: keys[0] ?? '', entry: null, at: changes[0]?.entry?.updatedAt ?? null },
      { key: keys[1] ?? '', entry: foreign, at: changes[1]?.entry?.updatedAt ?? null },
    ];
    await expect(library.restoreTogether(orders)).rejects.toThrow();
    expect(await library.listEntries()).toHaveLength(3);
  });

  it('are changed in one step, and answered where they are not as they were', async () => {
    const { library } = openWorld();
    await library.keepTogether(wishes, 'later');
    const before = await library.listEntries();
    const { changes } = await library.changeTogether([...keys, 'arxiv:2402.19999'], {
      status: 'read',
      addTag: 'done',
      dropTag: 'later',
    });
    expect(changes.map(({ entry }) => [entry.status, entry.tags])).toEqual(
      Array(3).fill(['read', ['done']]),
    );
    expect(changes.map(({ before: was }) => was.key).sort()).toEqual(
      before.map(({ key }) => key).sort(),
    );
    expect((await library.changeTogether(keys, { status: 'read' })).changes).toEqual([]);
    const { changes: gone } = await library.changeTogether(keys.slice(0, 2), { remove: true });
    expect(gone).toHaveLength(2);
    expect((await library.listEntries()).map(({ key }) => key)).toEqual([keys[2]]);
    expect((await library.changeTogether(keys, { addTag: 'x' })).changes).toHaveLength(1);
  });

  it('are taken back together, but for what was changed since', async () => {
    const { library } = openWorld();
    await library.keepTogether(wishes);
    const { changes } = await library.changeTogether(keys, { status: 'reading' });
    const [one] = wishes;
    if (!one) throw new Error('no wish');
    await library.changeEntry({ ...one, note: 'Written since.' });
    await library.restoreTogether(
      changes.map(({ entry, before }) => ({ key: before.key, entry: before, at: entry.updatedAt })),
    );
    const now = new Map((await library.listEntries()).map((entry) => [entry.key, entry]));
    expect(now.get(keys[0] ?? '')).toMatchObject({ status: 'reading', note: 'Written since.' });
    expect(now.get(keys[1] ?? '')?.status).toBeNull();
    expect(now.get(keys[2] ?? '')?.status).toBeNull();
  });

  it('are in the second copy too, few or many', async () => {
    const { library, items } = openWorld();
    const many = Array.from({ length: 130 }, (_, n) => ({
      key: `arxiv:2403.${10000 + n}`,
      mention: row(`Paper ${n}`, { ids: { arxiv: `2403.${10000 + n}` } }),
    }));
    await library.keepTogether(many);
    await library.changeTogether(
      many.map(({ key }) => key),
      { addTag: 'bulk' },
    );
    const copied = [...items.values()].filter((item) => JSON.stringify(item).includes('"bulk"'));
    expect(copied).toHaveLength(130);
    expect((await library.getHealth()).copy).toBe('ok');
  });

  it('are found again by their keys alone', async () => {
    const { library } = openWorld();
    await library.keepTogether(wishes);
    const [one] = wishes;
    if (!one) throw new Error('no wish');
    await library.setSaved({ ...one, saved: false });
    const found = await library.listEntriesOf(keys.slice(0, 2));
    expect(found.map(({ key }) => key)).toEqual([keys[1]]);
  });

  it('count as seen at once, and as before once that is taken back', async () => {
    const { library, clock } = openWorld();
    const visit = { ...here, visitedAt: clock.now };
    const seen = async () =>
      (
        await library.annotate(
          wishes.map(({ mention }) => mention),
          visit,
        )
      ).map((one) => one.seen);
    await library.noteSeen(keys.slice(0, 1), here);
    expect(await seen()).toEqual([false, false, false]);
    const before = await library.markSeen(keys, here);
    expect(await seen()).toEqual([true, true, true]);
    await library.restoreSeen(keys, before ?? [], here);
    expect(await seen()).toEqual([false, false, false]);
    clock.now += 3_600_000;
    visit.visitedAt = clock.now;
    expect(await seen()).toEqual([true, false, false]);
  });

  it('have their abstract told where page or corpus has it', async () => {
    const { library } = openWorld();
    const mention = row('The Title', { ids: { arxiv: '2402.10001' } });
    expect(await library.findAbstract(mention)).toBeNull();
    expect(await library.findAbstract({ ...mention, abstract: 'Words.' })).toBe('Words.');
    const full = [{ ...mention, abstract: 'Our own words about it.' }];
    await library.collect(full, await library.annotate(full, here), here);
    expect(await library.findAbstract(mention)).toBe('Our own words about it.');
  });
});
