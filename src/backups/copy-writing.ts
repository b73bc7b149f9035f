// Writes each change of the database into the second copy, or all of it anew where the copy missed one.
// It must never write a loss over the copy before the reader has said so.
import type { CorrectionRow, EntryChange, Reader } from '../corpus/reader.ts';
import type { Damage } from '../paper/backup.ts';
import type { Entry } from '../paper/entry.ts';
import { laterEntry } from '../paper/entry.ts';
import { laterCorrection, rowName } from '../paper/kept.ts';
import type { OverlayChange } from '../paper/topic-overlay.ts';
import type { RowChange } from '../paper/witness.ts';
import { moveWitness, witnessOf } from '../paper/witness.ts';
import type { Copied } from './copied.ts';
import { CORRECTIONS, DAMAGE, ENTRY, LOSS, readCopied, TOPIC, WITNESS } from './copied.ts';

/** The other store: plain items by name. In the extension it is `storage.local`. */
export interface CopyStore {
  /** Every item of the store whose name starts with one of the prefixes. */
  load(prefixes: readonly string[]): Promise<Record<string, unknown>>;
  save(items: Record<string, unknown>): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

export interface Stores {
  reader: Reader;
  store: CopyStore;
  now(): number;
  /** What the browser said of a loss since this began. */
  told: string | null;
}

export const loadCopied = async ({ store }: Stores): Promise<Copied> =>
  readCopied(await store.load([ENTRY, WITNESS, CORRECTIONS, TOPIC, LOSS, DAMAGE]));

export const lostEntries = ({ entries, lostKeys }: Copied): Entry[] =>
  lostKeys.flatMap((key) => entries.get(key) ?? []);

/**
 * Makes the copy equal to the database, but for entries that wait for the reader's word, and what
 * the reader must be told with them.
 */
export async function rewrite(
  { reader, store }: Stores,
  lostKeys: readonly string[],
  damage: Damage | null = null,
): Promise<void> {
  const contents = await reader.loadContents();
  const waiting = new Set([...lostKeys, ...contents.unreadable]);
  const kept = new Set([...contents.entries.map(({ key }) => key), ...waiting]);
  const items: Record<string, unknown> = {
    [WITNESS]: witnessOf(contents),
    [CORRECTIONS]: contents.corrections,
    [LOSS]: lostKeys,
    [DAMAGE]: damage,
  };
  for (const entry of contents.entries) {
    if (!waiting.has(entry.key)) items[ENTRY + entry.key] = entry;
  }
  for (const record of contents.overlay) items[TOPIC + record.key] = record;
  const standing = new Set(contents.overlay.map(({ key }) => key));
  await store.save(items);
  const names = Object.keys(await store.load([ENTRY, TOPIC]));
  await store.remove(
    names.filter((name) =>
      name.startsWith(ENTRY)
        ? !kept.has(name.slice(ENTRY.length))
        : !standing.has(name.slice(TOPIC.length)),
    ),
  );
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

/**
 * After a change of many rows that the reader asked for: what waits for their word goes on waiting, and so
 * does what they were told of a damage. `isAnswer`: the change is their word on that.
 */
export async function followAll(stores: Stores, isAnswer = false): Promise<void> {
  const copied = await loadCopied(stores);
  const { entries } = await stores.reader.loadContents();
  const standing = new Map(entries.map((entry) => [entry.key, entry]));
  const waiting = lostEntries(copied).filter((lost) => {
    const entry = standing.get(lost.key);
    return !entry || laterEntry(entry, lost) !== entry;
  });
  await rewrite(
    stores,
    waiting.map(({ key }) => key),
    isAnswer ? null : copied.damage,
  );
}

export async function follow(
  stores: Stores,
  { before, after, sequence }: EntryChange & { sequence: number },
): Promise<void> {
  const { store } = stores;
  const copied = readCopied(await store.load([WITNESS, LOSS, DAMAGE]));
  const standing = standingOf(copied, sequence);
  if (standing === 'ahead') return rewrite(stores, copied.lostKeys, copied.damage);
  const isLost = (key: string) => copied.lostKeys.includes(key);
  if (after && !isLost(after.key)) await store.save({ [ENTRY + after.key]: after });
  const gone = before && before.key !== after?.key ? before.key : null;
  if (gone !== null && standing === 'next' && !isLost(gone)) await store.remove([ENTRY + gone]);
  if (standing === 'next')
    await move(stores, copied, sequence, { table: 'entries', before, after });
}

/** The witness after a change: from that change alone, so that it stays apart from the database. */
async function move(
  { reader, store }: Stores,
  { witness }: Copied,
  sequence: number,
  change: RowChange,
): Promise<void> {
  // The first, or one of an older version: there is no sum to move on.
  const next =
    witness === null || witness.hash === null
      ? witnessOf(await reader.loadContents())
      : moveWitness(witness, sequence, [change]);
  await store.save({ [WITNESS]: next });
}

export async function followCorrections(stores: Stores): Promise<void> {
  const { reader, store } = stores;
  const copied = readCopied(await store.load([WITNESS, LOSS, CORRECTIONS, DAMAGE]));
  const contents = await reader.loadContents();
  const standing = standingOf(copied, contents.sequence);
  if (standing === 'ahead') return rewrite(stores, copied.lostKeys, copied.damage);
  const missing = missingCorrections(contents.corrections, copied);
  const kept = new Map([...contents.corrections, ...missing].map((row) => [rowName(row), row]));
  await store.save({
    [CORRECTIONS]: [...kept.values()],
    ...(standing === 'next' && { [WITNESS]: witnessOf(contents) }),
  });
}

export async function followOverlay(
  stores: Stores,
  { before, after, sequence }: OverlayChange & { sequence: number },
): Promise<void> {
  const { store } = stores;
  const copied = readCopied(await store.load([WITNESS, LOSS, DAMAGE]));
  const standing = standingOf(copied, sequence);
  if (standing === 'ahead') return rewrite(stores, copied.lostKeys, copied.damage);
  if (after) await store.save({ [TOPIC + after.key]: after });
  if (standing === 'next')
    await move(stores, copied, sequence, { table: 'overlay', before, after });
}

/** Corrections that the copy has and the database lacks, or has in an older state. */
export function missingCorrections(
  standing: readonly CorrectionRow[],
  copied: Copied,
): CorrectionRow[] {
  const known = new Map(standing.map((row) => [rowName(row), row]));
  return copied.corrections.filter((copy) => {
    const row = known.get(rowName(copy));
    return !row || (row.at !== copy.at && laterCorrection(row, copy) === copy);
  });
}
