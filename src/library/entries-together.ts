// What a reader wishes for several papers at once comes in; all of it is written in one step or none of
// it, and what was before goes out, for the way back.
import type { SecondCopy } from '../backups/second-copy.ts';
import type { EntryChange, Reader } from '../corpus/reader.ts';
import type { Entry, ReadingStatus } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { UndoWish, Wish } from './entries.ts';
import { followChange, laterThan, namesOf, putBack, putIn, wasChangedSince } from './entries.ts';

/** From so many changes on the second copy is written anew, which then costs less than one by one. */
const MANY = 100;

/** Puts papers into the list that are not there, all in one step, and a tag on each, where one is named. */
export async function keepTogether(
  reader: Reader,
  copy: SecondCopy,
  wishes: readonly Wish[],
  tag?: string,
): Promise<EntryChange[]> {
  const changes = await reader.changeEntries(
    wishes.map((wish) => ({
      keys: namesOf(wish),
      change(before) {
        const standing = isSaved(before) ? before : putIn(wish, before);
        if (tag === undefined || standing.tags.includes(tag))
          return standing === before ? undefined : standing;
        const updatedAt = laterThan(before, wish.now);
        return { ...standing, tags: [...standing.tags, tag], updatedAt };
      },
    })),
  );
  await followAll(copy, changes);
  return changes.map(({ before, after }) => ({ before, after }));
}

/** Puts several entries back as they were; one that was changed since is left as it is. */
export async function restoreTogether(
  reader: Reader,
  copy: SecondCopy,
  wishes: readonly UndoWish[],
): Promise<(Entry | null)[]> {
  const changes = await reader.changeEntries(
    wishes.map((wish) => ({
      keys: [wish.key],
      change: (standing) => (wasChangedSince(wish, standing) ? undefined : putBack(wish, standing)),
    })),
  );
  await followAll(copy, changes);
  return changes.map(({ after }) => after);
}

/** What is done with each of several saved papers. */
export interface TogetherChange {
  status?: ReadingStatus | null;
  addTag?: string;
  dropTag?: string;
  /** Takes it out of the list. */
  remove?: boolean;
}

function changed(
  standing: Entry,
  { status, addTag, dropTag, remove }: TogetherChange,
  now: number,
) {
  const tags = standing.tags.filter((tag) => tag !== dropTag);
  if (addTag !== undefined && !tags.includes(addTag)) tags.push(addTag);
  const next = { status: status === undefined ? standing.status : status, tags };
  const isSame =
    next.status === standing.status && next.tags.join('\n') === standing.tags.join('\n');
  if (isSame && !remove) return undefined;
  const updatedAt = laterThan(standing, now);
  return { ...standing, ...next, updatedAt, ...(remove && { deletedAt: updatedAt }) };
}

/** Changes papers that are saved, all in one step; answers those that are not as they were. */
export async function changeTogether(
  reader: Reader,
  copy: SecondCopy,
  { keys, change, now }: { keys: readonly string[]; change: TogetherChange; now: number },
): Promise<{ entry: Entry; before: Entry }[]> {
  const changes = await reader.changeEntries(
    [...new Set(keys)].map((key) => ({
      keys: [key],
      change: (standing) => (isSaved(standing) ? changed(standing, change, now) : undefined),
    })),
  );
  await followAll(copy, changes);
  return changes.flatMap(({ before, after }) =>
    before && after && before !== after ? [{ before, entry: after }] : [],
  );
}

/** Writes changes into the second copy, one by one or, where they are many, all of it. */
export async function followAll(
  copy: SecondCopy,
  changes: readonly (EntryChange & { sequence: number })[],
) {
  const done = changes.filter(({ before, after }) => before !== after);
  // The changes are done, whatever becomes of the copy; its state is told by the health of the stores.
  if (done.length >= MANY) await copy.followAll().catch(() => {});
  else for (const change of done) await followChange(copy, change);
}
