// Keeps a second copy of what the reader keeps, in a store that lies elsewhere on the disk, and
// tells by it when the database has lost something: Chromium opens a damaged one empty and without
// an error. It must never write a loss over the copy before the reader has said so.
import type { CorrectionRow, Reader } from '../corpus/reader.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import type { Copied } from './copied.ts';
import {
  CORRECTIONS,
  ENTRY,
  findLost,
  findMissingRecords,
  isEqualCopy,
  LOSS,
  mergeLost,
  readCopied,
  TOPIC,
  WITNESS,
  witnessOf,
} from './copied.ts';

/** The other store: plain items by name. In the extension it is `storage.local`. */
export interface CopyStore {
  /** Every item of the store whose name starts with one of the prefixes. */
  load(prefixes: readonly string[]): Promise<Record<string, unknown>>;
  save(items: Record<string, unknown>): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

export interface SecondCopy {
  /** Writes one changed entry (null: it is gone) after the database has it. */
  follow(key: string, entry: Entry | null, sequence: number): Promise<void>;
  /** Writes the corrections after the database has them. */
  followCorrections(): Promise<void>;
  /** Writes one changed record of the overlay after the database has it. */
  followOverlay(record: OverlayRecord, sequence: number): Promise<void>;
  /** Brings database and copy together; answers how many saved papers the database lost. */
  compare(): Promise<number>;
  countLost(): Promise<number>;
  /** Takes the lost entries back into the database; answers how many saved ones. */
  restoreLost(): Promise<number>;
  /** Lets the lost entries go. */
  dismissLost(): Promise<void>;
  /** False where the copy misses a change. */
  isInStep(): Promise<boolean>;
}

interface Stores {
  reader: Reader;
  store: CopyStore;
}

export function keepSecondCopy(reader: Reader, store: CopyStore): SecondCopy {
  const stores = { reader, store };
  let last: Promise<unknown> = Promise.resolve();
  /** One thing after another: a comparison must not cross a change that is being copied. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  return {
    follow: (key, entry, sequence) => inTurn(() => follow(stores, key, entry, sequence)),
    followCorrections: () => inTurn(() => followCorrections(stores)),
    followOverlay: (record, sequence) => inTurn(() => followOverlay(stores, record, sequence)),
    compare: () => inTurn(() => compare(stores)),
    countLost: async () => lostEntries(await loadCopied(stores)).filter(isSaved).length,
    restoreLost: () => inTurn(() => restoreLost(stores)),
    dismissLost: () => inTurn(() => rewrite(stores, [])),
    isInStep: async () => {
      const { witness } = readCopied(await store.load([WITNESS]));
      return (await reader.getSequence()) === (witness?.sequence ?? 0);
    },
  };
}

const loadCopied = async ({ store }: Stores): Promise<Copied> =>
  readCopied(await store.load([ENTRY, WITNESS, CORRECTIONS, TOPIC, LOSS]));

const lostEntries = ({ entries, lostKeys }: Copied): Entry[] =>
  lostKeys.flatMap((key) => entries.get(key) ?? []);

/** Makes the copy equal to the database, but for entries that wait for the reader's word. */
async function rewrite({ reader, store }: Stores, lostKeys: readonly string[]): Promise<void> {
  const contents = await reader.loadContents();
  const kept = new Set([...contents.entries.map(({ key }) => key), ...lostKeys]);
  const items: Record<string, unknown> = {
    [WITNESS]: witnessOf(contents),
    [CORRECTIONS]: contents.corrections,
    [LOSS]: lostKeys,
  };
  for (const entry of contents.entries) {
    if (!lostKeys.includes(entry.key)) items[ENTRY + entry.key] = entry;
  }
  // None is ever taken out: what is gone has its tombstone.
  for (const record of contents.overlay) items[TOPIC + record.key] = record;
  await store.save(items);
  const names = Object.keys(await store.load([ENTRY]));
  await store.remove(names.filter((name) => !kept.has(name.slice(ENTRY.length))));
}

/**
 * How the copy stands to a database that has just made change number `sequence`. `next`: this
 * change is the one it lacks. `ahead`: the database has changes that never reached the copy, so
 * the copy is written anew. `behind`: the database has lost something, and the witness must stay as
 * it is, so that the comparison at the next start finds that out.
 */
function standingOf(copied: Copied, sequence: number): 'next' | 'ahead' | 'behind' {
  const known = copied.witness?.sequence ?? 0;
  if (sequence === known + 1) return 'next';
  return sequence > known ? 'ahead' : 'behind';
}

async function follow(
  stores: Stores,
  key: string,
  entry: Entry | null,
  sequence: number,
): Promise<void> {
  const { reader, store } = stores;
  const copied = readCopied(await store.load([WITNESS, LOSS]));
  const standing = standingOf(copied, sequence);
  if (standing === 'ahead') return rewrite(stores, copied.lostKeys);
  const waits = standing === 'behind' || copied.lostKeys.includes(key);
  if (entry && !copied.lostKeys.includes(key)) await store.save({ [ENTRY + key]: entry });
  if (!entry && !waits) await store.remove([ENTRY + key]);
  if (standing === 'next') {
    await store.save({ [WITNESS]: witnessOf(await reader.loadContents()) });
  }
}

async function followCorrections(stores: Stores): Promise<void> {
  const { reader, store } = stores;
  const copied = readCopied(await store.load([WITNESS, LOSS, CORRECTIONS]));
  const contents = await reader.loadContents();
  const standing = standingOf(copied, contents.sequence);
  if (standing === 'ahead') return rewrite(stores, copied.lostKeys);
  const missing = missingCorrections(contents.corrections, copied);
  await store.save({
    [CORRECTIONS]: [...contents.corrections, ...missing],
    ...(standing === 'next' && { [WITNESS]: witnessOf(contents) }),
  });
}

async function followOverlay(
  stores: Stores,
  record: OverlayRecord,
  sequence: number,
): Promise<void> {
  const { reader, store } = stores;
  const copied = readCopied(await store.load([WITNESS, LOSS]));
  const standing = standingOf(copied, sequence);
  if (standing === 'ahead') return rewrite(stores, copied.lostKeys);
  await store.save({ [TOPIC + record.key]: record });
  if (standing === 'next') {
    await store.save({ [WITNESS]: witnessOf(await reader.loadContents()) });
  }
}

function missingCorrections(standing: readonly CorrectionRow[], copied: Copied): CorrectionRow[] {
  const known = new Set(standing.map(({ name, key }) => `${name} ${key}`));
  return copied.corrections.filter(({ name, key }) => !known.has(`${name} ${key}`));
}

async function compare(stores: Stores): Promise<number> {
  const { reader } = stores;
  if ((await reader.getFormat()) === 'newer') return 0;
  const [contents, copied] = [await reader.loadContents(), await loadCopied(stores)];
  if (isEqualCopy(contents, copied)) return 0;
  const lostKeys = findLost(contents, copied);
  // To say once more that two papers are not the same does no harm, and what was said of topics has
  // its time and its tombstone: neither needs a question.
  const missing = missingCorrections(contents.corrections, copied);
  const records = findMissingRecords(contents.overlay, copied);
  if (missing.length + records.length > 0) await reader.putAll([], missing, records);
  // From here on both count on together, so that the next change is told from a loss.
  await reader.raiseSequence((copied.witness?.sequence ?? 0) + 1);
  await rewrite(stores, lostKeys);
  return lostKeys.filter((key) => isSaved(copied.entries.get(key))).length;
}

async function restoreLost(stores: Stores): Promise<number> {
  const lost = lostEntries(await loadCopied(stores));
  const standing = await stores.reader.findEntries(lost.map(({ key }) => key));
  const merged = lost.map((copy) =>
    mergeLost(
      standing.get(copy.key)?.find(({ key }) => key === copy.key),
      copy,
    ),
  );
  if (merged.length > 0) await stores.reader.putAll(merged, []);
  await rewrite(stores, []);
  return lost.filter(isSaved).length;
}
