// A container of the corpus that is gone or damaged costs its own papers at most: what can be made anew is,
// the rest is told, and what the reader keeps has nothing to do with it.

import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { makeCorpusDatabase, type PaperRow } from '../src/corpus/database.ts';
import { Holdings } from '../src/library/holdings.ts';
import { settleHead } from '../src/library/settle-head.ts';
import { openWorld, page, row, tableFiles } from './harness/library.ts';

vi.setConfig({ testTimeout: 60_000 });

const paperOf = (n: number): PaperRow => ({
  key: `arxiv:2402.${10000 + n}`,
  kind: 'met',
  ids: { arxiv: `2402.${10000 + n}` },
  title: `Counting Sheep by Ear in Pasture ${n}`,
  authors: [`Ada Number${n}`],
  categories: ['cs.CL'],
  metAt: 1000 + n,
});
type World = ReturnType<typeof openWorld>;
const papers = Array.from({ length: 30 }, (_, n) => paperOf(n));
const open = ({ corpus }: World) =>
  new Holdings({ corpus, starter: null, ...tableFiles, onStarterBack: () => {}, now: () => 0 });

/** Papers met, in one container; a paper saved. */
async function fill() {
  const world = openWorld();
  await world.corpus.meet(
    papers.map(({ key }) => key),
    (key) => papers.find((paper) => paper.key === key) ?? null,
  );
  await settleHead({ corpus: world.corpus, holdings: open(world), now: () => 5 }, 1);
  await world.library.setSaved({ key: 'arxiv:2402.10003', mention: row('Kept'), saved: true });
  const { fresh } = await world.corpus.loadHeld();
  expect(fresh.filter(({ kind }) => kind === 'met')).toEqual([]);
  return world;
}

async function change(world: World, damage: (blob: Blob) => Blob | null, kind = 'met') {
  world.library.close();
  const database = makeCorpusDatabase({ indexedDB: world.indexedDB, IDBKeyRange });
  const rows = (await database.corpora.toArray()).filter((one) => one.kind === kind);
  for (const { id } of rows.flatMap(({ segments }) => segments)) {
    const stored = await database.containers.get(id);
    const blob = stored && damage(stored.blob);
    if (blob) await database.containers.put({ id, blob });
    else await database.containers.delete(id);
  }
  database.close();
}
const damages: [string, (blob: Blob) => Blob | null][] = [
  ['gone', () => null],
  ['cut in the middle', (blob) => blob.slice(0, 40)],
  ['empty', () => new Blob([])],
  ['overwritten', (blob) => new Blob([new Uint8Array(blob.size).fill(0x5f)])],
];

describe('a container of papers met', () => {
  it.each(damages)('that is %s is made anew from the rows that are left', async (_, damage) => {
    const world = await fill();
    await change(world, damage);
    const after = openWorld(world);
    const mentions = papers.map(({ title, ids }) => row(title, { ids }));
    const annotations = await after.library.annotate(mentions, page);
    expect(annotations.filter(({ match }) => match?.kind === 'met')).toHaveLength(30);
    expect(annotations[3]?.entry).toMatchObject({ deletedAt: null });
    expect(await after.library.listEntries()).toHaveLength(1);
    expect(await after.library.getHealth()).toMatchObject({ corpus: 'ok', lacking: 0 });
    const held = await after.corpus.loadHeld();
    expect(held.corpora.flatMap(({ kind, segments }) => (kind === 'met' ? segments : []))).toEqual(
      [],
    );
  });

  it('that is whole is left as it is (control)', async () => {
    const world = await fill();
    await change(world, (blob) => blob);
    const after = openWorld(world);
    await after.library.annotate([row('A')], page);
    expect((await after.corpus.loadHeld()).fresh.filter(({ kind }) => kind === 'met')).toEqual([]);
  });
});

describe('a container that was imported', () => {
  it.each(damages)(
    'that is %s is left out and told, and all else is answered',
    async (_, damage) => {
      const world = await fill();
      const database = makeCorpusDatabase({ indexedDB: world.indexedDB, IDBKeyRange });
      const met = await database.corpora.where('id').equals('met').first();
      if (!met) throw new Error('nothing was settled');
      await database.corpora.delete('met');
      await database.corpora.put({ ...met, id: 'one', kind: 'imported', name: 'one.jsonl' });
      await database.papers.where('kind').equals('met').delete();
      database.close();
      expect((await openWorld(world).library.getHealth()).lacking).toBe(0);
      await change(world, damage, 'imported');
      const after = openWorld(world);
      const [annotation] = await after.library.annotate(
        [row('Kept', { ids: { arxiv: '2402.10003' } })],
        page,
      );
      expect(annotation).toMatchObject({ match: null, entry: { deletedAt: null } });
      expect(await after.library.getHealth()).toMatchObject({ corpus: 'ok', lacking: 30, lost: 0 });
      expect((await after.library.listCorpora()).map(({ name }) => name)).toContain('one.jsonl');
    },
  );
});
