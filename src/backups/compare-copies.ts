// Database and second copy come in, brought together they go out: what the copy alone holds is never
// overwritten before the reader has said so, and what neither has is told.
import type { ReaderContents } from '../corpus/reader.ts';
import type { Damage } from '../paper/backup.ts';
import { isSaved } from '../paper/entry.ts';
import { nothingKept } from '../paper/kept.ts';
import { mergeKept } from '../paper/merge-kept.ts';
import type { Witness } from '../paper/witness.ts';
import type { Copied } from './copied.ts';
import { countGone, findLost, findMissingRecords, isEqualCopy } from './copied.ts';
import type { Stores } from './copy-writing.ts';
import { loadCopied, lostEntries, missingCorrections, rewrite } from './copy-writing.ts';

export async function compare(stores: Stores, elsewhere: Witness | null): Promise<number> {
  const { reader } = stores;
  if ((await reader.getFormat()) === 'newer') return 0;
  const [contents, copied] = [await reader.loadContents(), await loadCopied(stores)];
  const damage = findDamage(stores, contents, copied, elsewhere);
  const isWell = damage === null && contents.unreadable.length === 0;
  if (isWell && isEqualCopy(contents, copied)) return 0;
  const lostKeys = findLost(contents, copied);
  // To say once more that two papers are not the same does no harm, and what was said of topics has
  // its time and its tombstone: neither needs a question.
  const missing = missingCorrections(contents.corrections, copied);
  const records = findMissingRecords(contents.overlay, copied);
  if (missing.length + records.length > 0) await reader.putAll([], missing, records);
  // From here on all count on together, so that the next change is told from a loss.
  const known = Math.max(copied.witness?.sequence ?? 0, elsewhere?.sequence ?? 0);
  await reader.raiseSequence(known + 1);
  await rewrite(stores, lostKeys, damage);
  stores.told = null;
  return lostKeys.filter((key) => isSaved(copied.entries.get(key))).length;
}

/** What is lost beyond what the copy can give back, or was told by the browser; null: nothing is. */
function findDamage(
  stores: Stores,
  contents: ReaderContents,
  copied: Copied,
  elsewhere: Witness | null,
): Damage | null {
  const { entries } = contents;
  const counted = Math.max(copied.witness?.sequence ?? 0, contents.sequence);
  const isElsewhere = elsewhere !== null && elsewhere.sequence > counted;
  const missing = isElsewhere ? Math.max(0, elsewhere.entries - entries.length) : 0;
  const gone = Math.max(countGone(contents, copied), missing, copied.damage?.gone ?? 0);
  // Nothing was kept that could be lost.
  const wasEmpty = copied.witness?.entries === 0 || (copied.witness !== null && gone === 0);
  const isTold = stores.told !== null && !(wasEmpty && copied.entries.size === 0);
  const unreadable = contents.unreadable.length;
  if (gone === 0 && unreadable === 0 && !isTold && !copied.damage) return null;
  const message = stores.told ?? copied.damage?.message ?? '';
  return { at: copied.damage?.at ?? stores.now(), message, gone, unreadable };
}

export async function restoreLost(stores: Stores): Promise<number> {
  const { reader } = stores;
  const lost = lostEntries(await loadCopied(stores));
  const { unreadable } = await reader.loadContents();
  const over = lost.filter(({ key }) => unreadable.includes(key));
  if (over.length > 0) await reader.putOver(over);
  if (lost.length > 0) {
    await reader.changeAll((kept) => mergeKept(kept, { ...nothingKept, entries: lost }));
  }
  await rewrite(stores, []);
  return lost.filter(isSaved).length;
}
