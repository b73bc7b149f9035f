// Entries and what was said of topics come in out of an export; what is newer than what stands is
// written, one after the other, and counted. What was taken out or taken back since stays so.
import type { Reader } from '../corpus/reader.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved, laterEntry } from '../paper/entry.ts';
import { idKeys } from '../paper/paper.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import { isLiving, laterRecord, MAX_OVERLAY, MAX_OWN_TOPICS } from '../paper/topic-overlay.ts';
import type { SecondCopy } from './second-copy.ts';

/** `back`: written now; `there`: stood already, as new or newer; `gone`: taken out since, and left so. */
export interface MergeTally {
  back: number;
  there: number;
  gone: number;
  /** Left out: there are as many as are kept. */
  tooMany: number;
}

export interface MergedLibrary {
  papers: MergeTally;
  topics: MergeTally;
}

interface Stores {
  reader: Reader;
  copy: SecondCopy;
}

const noTally = (): MergeTally => ({ back: 0, there: 0, gone: 0, tooMany: 0 });

export async function mergeLibrary(
  stores: Stores,
  { entries, topics }: { entries: readonly Entry[]; topics: readonly OverlayRecord[] },
): Promise<MergedLibrary> {
  const merged = { papers: noTally(), topics: noTally() };
  for (const entry of entries) merged.papers[await mergeEntry(stores, entry)] += 1;
  for (const record of topics) merged.topics[await mergeRecord(stores, record)] += 1;
  return merged;
}

async function mergeEntry({ reader, copy }: Stores, entry: Entry): Promise<keyof MergeTally> {
  let outcome: keyof MergeTally = 'back';
  const names = [...new Set([entry.key, ...idKeys(entry.ids)])];
  const change = await reader.changeEntry(names, (before) => {
    if (!before || laterEntry(before, entry) === entry)
      return { ...entry, key: before?.key ?? entry.key };
    outcome = isSaved(before) ? 'there' : 'gone';
    return undefined;
  });
  // It is done, whatever becomes of the copy; its state is told by the health of the stores.
  if (outcome === 'back' && change.after) {
    await copy.follow(change.after.key, change.after, change.sequence).catch(() => {});
  }
  return outcome;
}

async function mergeRecord(
  { reader, copy }: Stores,
  record: OverlayRecord,
): Promise<keyof MergeTally> {
  let outcome: keyof MergeTally = 'back';
  const { after, sequence } = await reader.changeOverlay((records) => {
    const before = records.find(({ key }) => key === record.key);
    if (before && laterRecord(before, record) === before) {
      outcome = isLiving(before) ? 'there' : 'gone';
      return undefined;
    }
    const own = records.filter((one) => one.kind === 'own' && isLiving(one)).length;
    const isFull =
      (!before && records.length >= MAX_OVERLAY) ||
      (record.kind === 'own' && own >= MAX_OWN_TOPICS);
    if (isFull) outcome = 'tooMany';
    return isFull ? undefined : record;
  });
  if (outcome === 'back' && after) await copy.followOverlay(after, sequence).catch(() => {});
  return outcome;
}
