// Keeps a second copy of what the reader keeps, in a store that lies elsewhere on the disk, and
// tells by it when the database has lost something: Chromium opens a damaged one empty and without
// an error.
import type { EntryChange, Reader } from '../corpus/reader.ts';
import type { Damage } from '../paper/backup.ts';
import { isSaved } from '../paper/entry.ts';
import type { Kept } from '../paper/kept.ts';
import type { OverlayChange } from '../paper/topic-overlay.ts';
import type { Witness } from '../paper/witness.ts';
import { compare, restoreLost } from './compare-copies.ts';
import { DAMAGE, readCopied, WITNESS } from './copied.ts';
import type { CopyStore, Stores } from './copy-writing.ts';
import {
  follow,
  followAll,
  followCorrections,
  followOverlay,
  loadCopied,
  lostEntries,
  rewrite,
} from './copy-writing.ts';

export type { CopyStore } from './copy-writing.ts';

export interface SecondCopy {
  /** Writes one changed entry after the database has it. */
  follow(change: EntryChange & { sequence: number }): Promise<void>;
  /** Writes the corrections after the database has them. */
  followCorrections(): Promise<void>;
  /** Writes one changed record of the overlay after the database has it. */
  followOverlay(change: OverlayChange & { sequence: number }): Promise<void>;
  /**
   * Writes all of it anew, after a change of many rows that the reader asked for. `isAnswer`: it was a
   * backup that they brought back, and a damage that they were told of is told no more.
   */
  followAll(isAnswer?: boolean): Promise<void>;
  /** The browser says that it has thrown the database away; told at the next comparison. */
  noteLoss(message: string): void;
  /**
   * Brings database and copy together; answers how many saved papers the database lost. `elsewhere`:
   * what a third place counted, where it did.
   */
  compare(elsewhere?: Witness | null): Promise<number>;
  countLost(): Promise<number>;
  /** What the reader has not been able to answer yet; null while all is well. */
  loadDamage(): Promise<Damage | null>;
  /** All that the copy holds, for what cannot be read elsewhere. */
  loadKept(): Promise<Kept>;
  /** Takes the lost entries back into the database; answers how many saved ones. */
  restoreLost(): Promise<number>;
  /** Lets the lost entries go. */
  dismissLost(): Promise<void>;
  /** False where the copy misses a change. */
  isInStep(): Promise<boolean>;
}

export function keepSecondCopy(reader: Reader, store: CopyStore, now = Date.now): SecondCopy {
  const stores: Stores = { reader, store, now, told: null };
  let last: Promise<unknown> = Promise.resolve();
  /** One thing after another: a comparison must not cross a change that is being copied. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  return {
    follow: (change) => inTurn(() => follow(stores, change)),
    followCorrections: () => inTurn(() => followCorrections(stores)),
    followOverlay: (change) => inTurn(() => followOverlay(stores, change)),
    followAll: (isAnswer) => inTurn(() => followAll(stores, isAnswer)),
    noteLoss(message) {
      stores.told = message;
    },
    compare: (elsewhere = null) => inTurn(() => compare(stores, elsewhere)),
    countLost: async () => lostEntries(await loadCopied(stores)).filter(isSaved).length,
    loadDamage: async () => readCopied(await store.load([DAMAGE])).damage,
    async loadKept() {
      const { entries, corrections, overlay } = await loadCopied(stores);
      return { entries: [...entries.values()], corrections, overlay: [...overlay.values()] };
    },
    restoreLost: () => inTurn(() => restoreLost(stores)),
    dismissLost: () => inTurn(() => rewrite(stores, [])),
    isInStep: async () => {
      const { witness } = readCopied(await store.load([WITNESS]));
      return (await reader.getSequence()) === (witness?.sequence ?? 0);
    },
  };
}
