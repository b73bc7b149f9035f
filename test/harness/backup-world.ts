// A library with its backups comes in; what a reader does there, and what is kept of it, goes out. Nothing here
// looks past the library's own doors, but for the damage that is done to its database.
import { IDBKeyRange } from 'fake-indexeddb';
import { makeReaderDatabase } from '../../src/corpus/database.ts';
import type { RestoreDone } from '../../src/paper/backup.ts';
import { toKeptJson } from '../../src/paper/kept.ts';
import { type openWorld, row } from './library.ts';

export type World = ReturnType<typeof openWorld>;

export const DAY_MS = 24 * 3600_000;
export const mention = (n: number) =>
  row(`The Title of the Paper Called ${n}`, { ids: { arxiv: `2402.${10000 + n}` } });
export const keyOf = (n: number) => `arxiv:2402.${10000 + n}`;
export const save = ({ library }: World, n: number, saved = true) =>
  library.setSaved({ key: keyOf(n), mention: mention(n), saved });
export const note = ({ library }: World, n: number, text: string) =>
  library.changeEntry({ key: keyOf(n), mention: mention(n), note: text });
export const listed = async ({ library }: World) =>
  (await library.listEntries()).map(({ key }) => key).sort();
export const textOf = async ({ reader }: World) => toKeptJson(await reader.loadContents());
export async function undo({ library }: World, done: RestoreDone | null) {
  if (!done?.undo) throw new Error('There is no way back.');
  return library.backups.undoRestore(done.undo);
}
export const noteOf = async ({ library }: World, n: number) =>
  (await library.listEntries()).find(({ key }) => key === keyOf(n))?.note;

/** Some of everything that can be kept. */
export async function fill(world: World) {
  for (const n of [1, 2, 3]) await save(world, n);
  await note(world, 2, 'Zürich, naïve, 日本.');
  await save(world, 3, false);
  await world.library.setNotSame(mention(7), keyOf(1));
  await world.library.changeTopic({ kind: 'hidden', topic: 'probing' });
}
export async function damage(world: World) {
  world.library.close();
  const database = makeReaderDatabase({ indexedDB: world.indexedDB, IDBKeyRange });
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  database.close();
}
export const daily = ({ library }: World) => library.backups.keepDaily();
