// Undo over a map of entries, as the background has it: what was changed since is left as it is.
import type { Entry } from '../../src/paper/entry.ts';
import { WireError } from '../../src/wire/ask.ts';

export interface UndoAsked {
  key: string;
  entry: Entry | null;
  at: number | null;
}

const isLeft = (entries: ReadonlyMap<string, Entry>, { key, at }: UndoAsked) =>
  (entries.get(key)?.updatedAt ?? null) !== at;

export function takeBack(entries: Map<string, Entry>, asked: UndoAsked): { entry: Entry | null } {
  if (isLeft(entries, asked)) throw new WireError('changed-since', '');
  const { key, entry } = asked;
  if (entry) entries.set(key, entry);
  else entries.delete(key);
  return { entry };
}

export function takeBackTogether(entries: Map<string, Entry>, asked: readonly UndoAsked[]) {
  for (const one of asked) if (!isLeft(entries, one)) takeBack(entries, one);
  return { entries: asked.map(({ key }) => entries.get(key) ?? null) };
}
